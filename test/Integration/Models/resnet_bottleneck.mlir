#loc1 = loc("main")
#loc2 = loc("fwd/loss/ne")
#loc3 = loc("fwd/loss/amax")
#loc4 = loc("fwd/loss/where")
#loc5 = loc("fwd/layer2.0.bn2/mul")
#loc6 = loc("fwd/bn1/mul")
#loc7 = loc("fwd/bn1/add")
#loc8 = loc("fwd/conv1/convolution")
#loc9 = loc("fwd/bn1/mean")
#loc10 = loc("fwd/bn1/sub")
#loc11 = loc("fwd/bn1/sum")
#loc12 = loc("fwd/bn1/div")
#loc13 = loc("fwd/bn1/rsqrt")
#loc14 = loc("fwd/bn1/view")
#loc15 = loc("fwd/bn1/unsqueeze")
#loc16 = loc("fwd/relu/relu")
#loc17 = loc("fwd/layer1.0.conv1/convolution")
#loc18 = loc("fwd/layer1.0.bn1/add")
#loc19 = loc("fwd/layer1.0.bn1/mean")
#loc20 = loc("fwd/layer1.0.bn1/sub")
#loc21 = loc("fwd/layer1.0.bn1/mul")
#loc22 = loc("fwd/layer1.0.bn1/sum")
#loc23 = loc("fwd/layer1.0.bn1/div")
#loc24 = loc("fwd/layer1.0.bn1/rsqrt")
#loc25 = loc("fwd/layer1.0.bn1/view")
#loc26 = loc("fwd/layer1.0.bn1/unsqueeze")
#loc27 = loc("fwd/layer1.0.relu/relu")
#loc28 = loc("fwd/layer1.0.conv2/convolution")
#loc29 = loc("fwd/layer1.0.bn2/add")
#loc30 = loc("fwd/layer1.0.bn2/mean")
#loc31 = loc("fwd/layer1.0.bn2/sub")
#loc32 = loc("fwd/layer1.0.bn2/mul")
#loc33 = loc("fwd/layer1.0.bn2/sum")
#loc34 = loc("fwd/layer1.0.bn2/div")
#loc35 = loc("fwd/layer1.0.bn2/rsqrt")
#loc36 = loc("fwd/layer1.0.bn2/view")
#loc37 = loc("fwd/layer1.0.bn2/unsqueeze")
#loc38 = loc("fwd/layer1.0.conv3/convolution")
#loc39 = loc("fwd/layer1.0.bn3/add")
#loc40 = loc("fwd/layer1.0.bn3/mean")
#loc41 = loc("fwd/layer1.0.bn3/sub")
#loc42 = loc("fwd/layer1.0.bn3/mul")
#loc43 = loc("fwd/layer1.0.bn3/sum")
#loc44 = loc("fwd/layer1.0.bn3/div")
#loc45 = loc("fwd/layer1.0.bn3/rsqrt")
#loc46 = loc("fwd/layer1.0.bn3/view")
#loc47 = loc("fwd/layer1.0.bn3/unsqueeze")
#loc48 = loc("fwd/layer1.0.downsample.0/convolution")
#loc49 = loc("fwd/layer1.0.downsample.1/add")
#loc50 = loc("fwd/layer1.0.downsample.1/mean")
#loc51 = loc("fwd/layer1.0.downsample.1/sub")
#loc52 = loc("fwd/layer1.0.downsample.1/mul")
#loc53 = loc("fwd/layer1.0.downsample.1/sum")
#loc54 = loc("fwd/layer1.0.downsample.1/div")
#loc55 = loc("fwd/layer1.0.downsample.1/rsqrt")
#loc56 = loc("fwd/layer1.0.downsample.1/view")
#loc57 = loc("fwd/layer1.0.downsample.1/unsqueeze")
#loc58 = loc("fwd/layer1.0/add")
#loc59 = loc("fwd/layer1.1.conv1/convolution")
#loc60 = loc("fwd/layer1.1.bn1/add")
#loc61 = loc("fwd/layer1.1.bn1/mean")
#loc62 = loc("fwd/layer1.1.bn1/sub")
#loc63 = loc("fwd/layer1.1.bn1/mul")
#loc64 = loc("fwd/layer1.1.bn1/sum")
#loc65 = loc("fwd/layer1.1.bn1/div")
#loc66 = loc("fwd/layer1.1.bn1/rsqrt")
#loc67 = loc("fwd/layer1.1.bn1/view")
#loc68 = loc("fwd/layer1.1.bn1/unsqueeze")
#loc69 = loc("fwd/layer1.1.relu/relu")
#loc70 = loc("fwd/layer1.1.conv2/convolution")
#loc71 = loc("fwd/layer1.1.bn2/add")
#loc72 = loc("fwd/layer1.1.bn2/mean")
#loc73 = loc("fwd/layer1.1.bn2/sub")
#loc74 = loc("fwd/layer1.1.bn2/mul")
#loc75 = loc("fwd/layer1.1.bn2/sum")
#loc76 = loc("fwd/layer1.1.bn2/div")
#loc77 = loc("fwd/layer1.1.bn2/rsqrt")
#loc78 = loc("fwd/layer1.1.bn2/view")
#loc79 = loc("fwd/layer1.1.bn2/unsqueeze")
#loc80 = loc("fwd/layer1.1.conv3/convolution")
#loc81 = loc("fwd/layer1.1.bn3/add")
#loc82 = loc("fwd/layer1.1.bn3/mean")
#loc83 = loc("fwd/layer1.1.bn3/sub")
#loc84 = loc("fwd/layer1.1.bn3/mul")
#loc85 = loc("fwd/layer1.1.bn3/sum")
#loc86 = loc("fwd/layer1.1.bn3/div")
#loc87 = loc("fwd/layer1.1.bn3/rsqrt")
#loc88 = loc("fwd/layer1.1.bn3/view")
#loc89 = loc("fwd/layer1.1.bn3/unsqueeze")
#loc90 = loc("fwd/layer1.1/add")
#loc91 = loc("fwd/layer1.2.conv1/convolution")
#loc92 = loc("fwd/layer1.2.bn1/add")
#loc93 = loc("fwd/layer1.2.bn1/mean")
#loc94 = loc("fwd/layer1.2.bn1/sub")
#loc95 = loc("fwd/layer1.2.bn1/mul")
#loc96 = loc("fwd/layer1.2.bn1/sum")
#loc97 = loc("fwd/layer1.2.bn1/div")
#loc98 = loc("fwd/layer1.2.bn1/rsqrt")
#loc99 = loc("fwd/layer1.2.bn1/view")
#loc100 = loc("fwd/layer1.2.bn1/unsqueeze")
#loc101 = loc("fwd/layer1.2.relu/relu")
#loc102 = loc("fwd/layer1.2.conv2/convolution")
#loc103 = loc("fwd/layer1.2.bn2/add")
#loc104 = loc("fwd/layer1.2.bn2/mean")
#loc105 = loc("fwd/layer1.2.bn2/sub")
#loc106 = loc("fwd/layer1.2.bn2/mul")
#loc107 = loc("fwd/layer1.2.bn2/sum")
#loc108 = loc("fwd/layer1.2.bn2/div")
#loc109 = loc("fwd/layer1.2.bn2/rsqrt")
#loc110 = loc("fwd/layer1.2.bn2/view")
#loc111 = loc("fwd/layer1.2.bn2/unsqueeze")
#loc112 = loc("fwd/layer1.2.conv3/convolution")
#loc113 = loc("fwd/layer1.2.bn3/add")
#loc114 = loc("fwd/layer1.2.bn3/mean")
#loc115 = loc("fwd/layer1.2.bn3/sub")
#loc116 = loc("fwd/layer1.2.bn3/mul")
#loc117 = loc("fwd/layer1.2.bn3/sum")
#loc118 = loc("fwd/layer1.2.bn3/div")
#loc119 = loc("fwd/layer1.2.bn3/rsqrt")
#loc120 = loc("fwd/layer1.2.bn3/view")
#loc121 = loc("fwd/layer1.2.bn3/unsqueeze")
#loc122 = loc("fwd/layer1.2/add")
#loc123 = loc("fwd/layer2.0.conv1/convolution")
#loc124 = loc("fwd/layer2.0.bn1/add")
#loc125 = loc("fwd/layer2.0.bn1/mean")
#loc126 = loc("fwd/layer2.0.bn1/sub")
#loc127 = loc("fwd/layer2.0.bn1/mul")
#loc128 = loc("fwd/layer2.0.bn1/sum")
#loc129 = loc("fwd/layer2.0.bn1/div")
#loc130 = loc("fwd/layer2.0.bn1/rsqrt")
#loc131 = loc("fwd/layer2.0.bn1/view")
#loc132 = loc("fwd/layer2.0.bn1/unsqueeze")
#loc133 = loc("fwd/layer2.0.relu/relu")
#loc134 = loc("fwd/layer2.0.conv2/convolution")
#loc135 = loc("fwd/layer2.0.bn2/add")
#loc136 = loc("fwd/layer2.0.bn2/mean")
#loc137 = loc("fwd/layer2.0.bn2/sub")
#loc138 = loc("fwd/layer2.0.bn2/sum")
#loc139 = loc("fwd/layer2.0.bn2/div")
#loc140 = loc("fwd/layer2.0.bn2/rsqrt")
#loc141 = loc("fwd/layer2.0.bn2/view")
#loc142 = loc("fwd/layer2.0.bn2/unsqueeze")
#loc143 = loc("fwd/layer2.0.conv3/convolution")
#loc144 = loc("fwd/layer2.0.bn3/add")
#loc145 = loc("fwd/layer2.0.bn3/mean")
#loc146 = loc("fwd/layer2.0.bn3/sub")
#loc147 = loc("fwd/layer2.0.bn3/mul")
#loc148 = loc("fwd/layer2.0.bn3/sum")
#loc149 = loc("fwd/layer2.0.bn3/div")
#loc150 = loc("fwd/layer2.0.bn3/rsqrt")
#loc151 = loc("fwd/layer2.0.bn3/view")
#loc152 = loc("fwd/layer2.0.bn3/unsqueeze")
#loc153 = loc("fwd/layer2.0.downsample.0/convolution")
#loc154 = loc("fwd/layer2.0.downsample.1/add")
#loc155 = loc("fwd/layer2.0.downsample.1/mean")
#loc156 = loc("fwd/layer2.0.downsample.1/sub")
#loc157 = loc("fwd/layer2.0.downsample.1/mul")
#loc158 = loc("fwd/layer2.0.downsample.1/sum")
#loc159 = loc("fwd/layer2.0.downsample.1/div")
#loc160 = loc("fwd/layer2.0.downsample.1/rsqrt")
#loc161 = loc("fwd/layer2.0.downsample.1/view")
#loc162 = loc("fwd/layer2.0.downsample.1/unsqueeze")
#loc163 = loc("fwd/layer2.0/add")
#loc164 = loc("fwd/layer2.1.conv1/convolution")
#loc165 = loc("fwd/layer2.1.bn1/add")
#loc166 = loc("fwd/layer2.1.bn1/mean")
#loc167 = loc("fwd/layer2.1.bn1/sub")
#loc168 = loc("fwd/layer2.1.bn1/mul")
#loc169 = loc("fwd/layer2.1.bn1/sum")
#loc170 = loc("fwd/layer2.1.bn1/div")
#loc171 = loc("fwd/layer2.1.bn1/rsqrt")
#loc172 = loc("fwd/layer2.1.bn1/view")
#loc173 = loc("fwd/layer2.1.bn1/unsqueeze")
#loc174 = loc("fwd/layer2.1.relu/relu")
#loc175 = loc("fwd/layer2.1.conv2/convolution")
#loc176 = loc("fwd/layer2.1.bn2/add")
#loc177 = loc("fwd/layer2.1.bn2/mean")
#loc178 = loc("fwd/layer2.1.bn2/sub")
#loc179 = loc("fwd/layer2.1.bn2/mul")
#loc180 = loc("fwd/layer2.1.bn2/sum")
#loc181 = loc("fwd/layer2.1.bn2/div")
#loc182 = loc("fwd/layer2.1.bn2/rsqrt")
#loc183 = loc("fwd/layer2.1.bn2/view")
#loc184 = loc("fwd/layer2.1.bn2/unsqueeze")
#loc185 = loc("fwd/layer2.1.conv3/convolution")
#loc186 = loc("fwd/layer2.1.bn3/add")
#loc187 = loc("fwd/layer2.1.bn3/mean")
#loc188 = loc("fwd/layer2.1.bn3/sub")
#loc189 = loc("fwd/layer2.1.bn3/mul")
#loc190 = loc("fwd/layer2.1.bn3/sum")
#loc191 = loc("fwd/layer2.1.bn3/div")
#loc192 = loc("fwd/layer2.1.bn3/rsqrt")
#loc193 = loc("fwd/layer2.1.bn3/view")
#loc194 = loc("fwd/layer2.1.bn3/unsqueeze")
#loc195 = loc("fwd/layer2.1/add")
#loc196 = loc("fwd/layer2.2.conv1/convolution")
#loc197 = loc("fwd/layer2.2.bn1/add")
#loc198 = loc("fwd/layer2.2.bn1/mean")
#loc199 = loc("fwd/layer2.2.bn1/sub")
#loc200 = loc("fwd/layer2.2.bn1/mul")
#loc201 = loc("fwd/layer2.2.bn1/sum")
#loc202 = loc("fwd/layer2.2.bn1/div")
#loc203 = loc("fwd/layer2.2.bn1/rsqrt")
#loc204 = loc("fwd/layer2.2.bn1/view")
#loc205 = loc("fwd/layer2.2.bn1/unsqueeze")
#loc206 = loc("fwd/layer2.2.relu/relu")
#loc207 = loc("fwd/layer2.2.conv2/convolution")
#loc208 = loc("fwd/layer2.2.bn2/add")
#loc209 = loc("fwd/layer2.2.bn2/mean")
#loc210 = loc("fwd/layer2.2.bn2/sub")
#loc211 = loc("fwd/layer2.2.bn2/mul")
#loc212 = loc("fwd/layer2.2.bn2/sum")
#loc213 = loc("fwd/layer2.2.bn2/div")
#loc214 = loc("fwd/layer2.2.bn2/rsqrt")
#loc215 = loc("fwd/layer2.2.bn2/view")
#loc216 = loc("fwd/layer2.2.bn2/unsqueeze")
#loc217 = loc("fwd/layer2.2.conv3/convolution")
#loc218 = loc("fwd/layer2.2.bn3/add")
#loc219 = loc("fwd/layer2.2.bn3/mean")
#loc220 = loc("fwd/layer2.2.bn3/sub")
#loc221 = loc("fwd/layer2.2.bn3/mul")
#loc222 = loc("fwd/layer2.2.bn3/sum")
#loc223 = loc("fwd/layer2.2.bn3/div")
#loc224 = loc("fwd/layer2.2.bn3/rsqrt")
#loc225 = loc("fwd/layer2.2.bn3/view")
#loc226 = loc("fwd/layer2.2.bn3/unsqueeze")
#loc227 = loc("fwd/layer2.2/add")
#loc228 = loc("fwd/-/mean")
#loc230 = loc("fwd/fc/addmm")
#loc231 = loc("fwd/loss/sub")
#loc232 = loc("fwd/loss/exp")
#loc233 = loc("fwd/loss/sum")
#loc234 = loc("fwd/loss/log")
#loc235 = loc("fwd/loss/_to_copy")
#loc236 = loc("fwd/loss/unsqueeze")
#loc237 = loc("fwd/loss/gather")
#loc238 = loc("fwd/loss/view")
#loc239 = loc("fwd/loss/neg")
#loc240 = loc("fwd/loss/div")
#loc241 = loc("bwd/loss/arange")
#loc242 = loc("bwd/loss/unsqueeze")
#loc243 = loc("bwd/loss/eq")
#loc244 = loc("bwd/loss/bitwise_and")
#loc245 = loc("bwd/loss/div")
#loc246 = loc("bwd/loss/view")
#loc247 = loc("bwd/loss/neg")
#loc248 = loc("bwd/loss/where")
#loc249 = loc("bwd/loss/exp")
#loc250 = loc("bwd/loss/sum")
#loc251 = loc("bwd/loss/mul")
#loc252 = loc("bwd/loss/sub")
#loc255 = loc("bwd/fc/sum")
#loc257 = loc("bwd/-/expand")
#loc258 = loc("bwd/-/div")
#loc259 = loc("bwd/layer2.2.relu/le")
#loc260 = loc("bwd/layer2.2.relu/where")
#loc261 = loc("bwd/layer2.2.bn3/sum")
#loc262 = loc("bwd/layer2.2.bn3/mul")
#loc263 = loc("bwd/layer2.2.bn3/sub")
#loc264 = loc("bwd/layer2.2.bn3/unsqueeze")
#loc265 = loc("bwd/layer2.2.conv3/convolution_backward")
#loc266 = loc("bwd/layer2.2.bn2/sum")
#loc267 = loc("bwd/layer2.2.bn2/mul")
#loc268 = loc("bwd/layer2.2.bn2/sub")
#loc269 = loc("bwd/layer2.2.bn2/unsqueeze")
#loc270 = loc("bwd/layer2.2.conv2/convolution_backward")
#loc271 = loc("bwd/layer2.2.bn1/sum")
#loc272 = loc("bwd/layer2.2.bn1/mul")
#loc273 = loc("bwd/layer2.2.bn1/sub")
#loc274 = loc("bwd/layer2.2.bn1/unsqueeze")
#loc275 = loc("bwd/layer2.2.conv1/convolution_backward")
#loc276 = loc("bwd/-/add")
#loc277 = loc("bwd/layer2.1.relu/le")
#loc278 = loc("bwd/layer2.1.relu/where")
#loc279 = loc("bwd/layer2.1.bn3/sum")
#loc280 = loc("bwd/layer2.1.bn3/mul")
#loc281 = loc("bwd/layer2.1.bn3/sub")
#loc282 = loc("bwd/layer2.1.bn3/unsqueeze")
#loc283 = loc("bwd/layer2.1.conv3/convolution_backward")
#loc284 = loc("bwd/layer2.1.bn2/sum")
#loc285 = loc("bwd/layer2.1.bn2/mul")
#loc286 = loc("bwd/layer2.1.bn2/sub")
#loc287 = loc("bwd/layer2.1.bn2/unsqueeze")
#loc288 = loc("bwd/layer2.1.conv2/convolution_backward")
#loc289 = loc("bwd/layer2.1.bn1/sum")
#loc290 = loc("bwd/layer2.1.bn1/mul")
#loc291 = loc("bwd/layer2.1.bn1/sub")
#loc292 = loc("bwd/layer2.1.bn1/unsqueeze")
#loc293 = loc("bwd/layer2.1.conv1/convolution_backward")
#loc294 = loc("bwd/layer2.0.relu/le")
#loc295 = loc("bwd/layer2.0.relu/where")
#loc296 = loc("bwd/layer2.0.downsample.1/sum")
#loc297 = loc("bwd/layer2.0.downsample.1/mul")
#loc298 = loc("bwd/layer2.0.downsample.1/sub")
#loc299 = loc("bwd/layer2.0.downsample.1/unsqueeze")
#loc300 = loc("bwd/layer2.0.downsample.0/convolution_backward")
#loc301 = loc("bwd/layer2.0.bn3/mul")
#loc302 = loc("bwd/layer2.0.bn3/sub")
#loc303 = loc("bwd/layer2.0.bn3/sum")
#loc304 = loc("bwd/layer2.0.bn3/unsqueeze")
#loc305 = loc("bwd/layer2.0.conv3/convolution_backward")
#loc306 = loc("bwd/layer2.0.bn2/sum")
#loc307 = loc("bwd/layer2.0.bn2/mul")
#loc308 = loc("bwd/layer2.0.bn2/sub")
#loc309 = loc("bwd/layer2.0.bn2/unsqueeze")
#loc310 = loc("bwd/layer2.0.conv2/convolution_backward")
#loc311 = loc("bwd/layer2.0.bn1/sum")
#loc312 = loc("bwd/layer2.0.bn1/mul")
#loc313 = loc("bwd/layer2.0.bn1/sub")
#loc314 = loc("bwd/layer2.0.bn1/unsqueeze")
#loc315 = loc("bwd/layer2.0.conv1/convolution_backward")
#loc316 = loc("bwd/layer1.2.relu/le")
#loc317 = loc("bwd/layer1.2.relu/where")
#loc318 = loc("bwd/layer1.2.bn3/sum")
#loc319 = loc("bwd/layer1.2.bn3/mul")
#loc320 = loc("bwd/layer1.2.bn3/sub")
#loc321 = loc("bwd/layer1.2.bn3/unsqueeze")
#loc322 = loc("bwd/layer1.2.conv3/convolution_backward")
#loc323 = loc("bwd/layer1.2.bn2/sum")
#loc324 = loc("bwd/layer1.2.bn2/mul")
#loc325 = loc("bwd/layer1.2.bn2/sub")
#loc326 = loc("bwd/layer1.2.bn2/unsqueeze")
#loc327 = loc("bwd/layer1.2.conv2/convolution_backward")
#loc328 = loc("bwd/layer1.2.bn1/sum")
#loc329 = loc("bwd/layer1.2.bn1/mul")
#loc330 = loc("bwd/layer1.2.bn1/sub")
#loc331 = loc("bwd/layer1.2.bn1/unsqueeze")
#loc332 = loc("bwd/layer1.2.conv1/convolution_backward")
#loc333 = loc("bwd/layer1.1.relu/le")
#loc334 = loc("bwd/layer1.1.relu/where")
#loc335 = loc("bwd/layer1.1.bn3/sum")
#loc336 = loc("bwd/layer1.1.bn3/mul")
#loc337 = loc("bwd/layer1.1.bn3/sub")
#loc338 = loc("bwd/layer1.1.bn3/unsqueeze")
#loc339 = loc("bwd/layer1.1.conv3/convolution_backward")
#loc340 = loc("bwd/layer1.1.bn2/sum")
#loc341 = loc("bwd/layer1.1.bn2/mul")
#loc342 = loc("bwd/layer1.1.bn2/sub")
#loc343 = loc("bwd/layer1.1.bn2/unsqueeze")
#loc344 = loc("bwd/layer1.1.conv2/convolution_backward")
#loc345 = loc("bwd/layer1.1.bn1/sum")
#loc346 = loc("bwd/layer1.1.bn1/mul")
#loc347 = loc("bwd/layer1.1.bn1/sub")
#loc348 = loc("bwd/layer1.1.bn1/unsqueeze")
#loc349 = loc("bwd/layer1.1.conv1/convolution_backward")
#loc350 = loc("bwd/layer1.0.relu/le")
#loc351 = loc("bwd/layer1.0.relu/where")
#loc352 = loc("bwd/layer1.0.downsample.1/sum")
#loc353 = loc("bwd/layer1.0.downsample.1/mul")
#loc354 = loc("bwd/layer1.0.downsample.1/sub")
#loc355 = loc("bwd/layer1.0.downsample.1/unsqueeze")
#loc356 = loc("bwd/layer1.0.downsample.0/convolution_backward")
#loc357 = loc("bwd/layer1.0.bn3/mul")
#loc358 = loc("bwd/layer1.0.bn3/sub")
#loc359 = loc("bwd/layer1.0.bn3/sum")
#loc360 = loc("bwd/layer1.0.bn3/unsqueeze")
#loc361 = loc("bwd/layer1.0.conv3/convolution_backward")
#loc362 = loc("bwd/layer1.0.bn2/sum")
#loc363 = loc("bwd/layer1.0.bn2/mul")
#loc364 = loc("bwd/layer1.0.bn2/sub")
#loc365 = loc("bwd/layer1.0.bn2/unsqueeze")
#loc366 = loc("bwd/layer1.0.conv2/convolution_backward")
#loc367 = loc("bwd/layer1.0.bn1/sum")
#loc368 = loc("bwd/layer1.0.bn1/mul")
#loc369 = loc("bwd/layer1.0.bn1/sub")
#loc370 = loc("bwd/layer1.0.bn1/unsqueeze")
#loc371 = loc("bwd/layer1.0.conv1/convolution_backward")
#loc372 = loc("bwd/relu/le")
#loc373 = loc("bwd/relu/where")
#loc374 = loc("bwd/bn1/sum")
#loc375 = loc("bwd/bn1/mul")
#loc376 = loc("bwd/bn1/sub")
#loc377 = loc("bwd/bn1/unsqueeze")
#loc378 = loc("bwd/conv1/convolution_backward")
#loc379 = loc("predict")
#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0)>
#map9 = affine_map<(d0, d1) -> (d0, 0)>
#map10 = affine_map<(d0) -> ()>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x3x3x3xf32> {aal.name = "conv1.weight", aal.role = "parameter"} loc("main"), %arg1: tensor<2xf32> {aal.name = "bn1.weight", aal.role = "parameter"} loc("main"), %arg2: tensor<2xf32> {aal.name = "bn1.bias", aal.role = "parameter"} loc("main"), %arg3: tensor<2x2x1x1xf32> {aal.name = "layer1.0.conv1.weight", aal.role = "parameter"} loc("main"), %arg4: tensor<2xf32> {aal.name = "layer1.0.bn1.weight", aal.role = "parameter"} loc("main"), %arg5: tensor<2xf32> {aal.name = "layer1.0.bn1.bias", aal.role = "parameter"} loc("main"), %arg6: tensor<2x2x3x3xf32> {aal.name = "layer1.0.conv2.weight", aal.role = "parameter"} loc("main"), %arg7: tensor<2xf32> {aal.name = "layer1.0.bn2.weight", aal.role = "parameter"} loc("main"), %arg8: tensor<2xf32> {aal.name = "layer1.0.bn2.bias", aal.role = "parameter"} loc("main"), %arg9: tensor<8x2x1x1xf32> {aal.name = "layer1.0.conv3.weight", aal.role = "parameter"} loc("main"), %arg10: tensor<8xf32> {aal.name = "layer1.0.bn3.weight", aal.role = "parameter"} loc("main"), %arg11: tensor<8xf32> {aal.name = "layer1.0.bn3.bias", aal.role = "parameter"} loc("main"), %arg12: tensor<8x2x1x1xf32> {aal.name = "layer1.0.downsample.0.weight", aal.role = "parameter"} loc("main"), %arg13: tensor<8xf32> {aal.name = "layer1.0.downsample.1.weight", aal.role = "parameter"} loc("main"), %arg14: tensor<8xf32> {aal.name = "layer1.0.downsample.1.bias", aal.role = "parameter"} loc("main"), %arg15: tensor<2x8x1x1xf32> {aal.name = "layer1.1.conv1.weight", aal.role = "parameter"} loc("main"), %arg16: tensor<2xf32> {aal.name = "layer1.1.bn1.weight", aal.role = "parameter"} loc("main"), %arg17: tensor<2xf32> {aal.name = "layer1.1.bn1.bias", aal.role = "parameter"} loc("main"), %arg18: tensor<2x2x3x3xf32> {aal.name = "layer1.1.conv2.weight", aal.role = "parameter"} loc("main"), %arg19: tensor<2xf32> {aal.name = "layer1.1.bn2.weight", aal.role = "parameter"} loc("main"), %arg20: tensor<2xf32> {aal.name = "layer1.1.bn2.bias", aal.role = "parameter"} loc("main"), %arg21: tensor<8x2x1x1xf32> {aal.name = "layer1.1.conv3.weight", aal.role = "parameter"} loc("main"), %arg22: tensor<8xf32> {aal.name = "layer1.1.bn3.weight", aal.role = "parameter"} loc("main"), %arg23: tensor<8xf32> {aal.name = "layer1.1.bn3.bias", aal.role = "parameter"} loc("main"), %arg24: tensor<2x8x1x1xf32> {aal.name = "layer1.2.conv1.weight", aal.role = "parameter"} loc("main"), %arg25: tensor<2xf32> {aal.name = "layer1.2.bn1.weight", aal.role = "parameter"} loc("main"), %arg26: tensor<2xf32> {aal.name = "layer1.2.bn1.bias", aal.role = "parameter"} loc("main"), %arg27: tensor<2x2x3x3xf32> {aal.name = "layer1.2.conv2.weight", aal.role = "parameter"} loc("main"), %arg28: tensor<2xf32> {aal.name = "layer1.2.bn2.weight", aal.role = "parameter"} loc("main"), %arg29: tensor<2xf32> {aal.name = "layer1.2.bn2.bias", aal.role = "parameter"} loc("main"), %arg30: tensor<8x2x1x1xf32> {aal.name = "layer1.2.conv3.weight", aal.role = "parameter"} loc("main"), %arg31: tensor<8xf32> {aal.name = "layer1.2.bn3.weight", aal.role = "parameter"} loc("main"), %arg32: tensor<8xf32> {aal.name = "layer1.2.bn3.bias", aal.role = "parameter"} loc("main"), %arg33: tensor<4x8x1x1xf32> {aal.name = "layer2.0.conv1.weight", aal.role = "parameter"} loc("main"), %arg34: tensor<4xf32> {aal.name = "layer2.0.bn1.weight", aal.role = "parameter"} loc("main"), %arg35: tensor<4xf32> {aal.name = "layer2.0.bn1.bias", aal.role = "parameter"} loc("main"), %arg36: tensor<4x4x3x3xf32> {aal.name = "layer2.0.conv2.weight", aal.role = "parameter"} loc("main"), %arg37: tensor<4xf32> {aal.name = "layer2.0.bn2.weight", aal.role = "parameter"} loc("main"), %arg38: tensor<4xf32> {aal.name = "layer2.0.bn2.bias", aal.role = "parameter"} loc("main"), %arg39: tensor<16x4x1x1xf32> {aal.name = "layer2.0.conv3.weight", aal.role = "parameter"} loc("main"), %arg40: tensor<16xf32> {aal.name = "layer2.0.bn3.weight", aal.role = "parameter"} loc("main"), %arg41: tensor<16xf32> {aal.name = "layer2.0.bn3.bias", aal.role = "parameter"} loc("main"), %arg42: tensor<16x8x1x1xf32> {aal.name = "layer2.0.downsample.0.weight", aal.role = "parameter"} loc("main"), %arg43: tensor<16xf32> {aal.name = "layer2.0.downsample.1.weight", aal.role = "parameter"} loc("main"), %arg44: tensor<16xf32> {aal.name = "layer2.0.downsample.1.bias", aal.role = "parameter"} loc("main"), %arg45: tensor<4x16x1x1xf32> {aal.name = "layer2.1.conv1.weight", aal.role = "parameter"} loc("main"), %arg46: tensor<4xf32> {aal.name = "layer2.1.bn1.weight", aal.role = "parameter"} loc("main"), %arg47: tensor<4xf32> {aal.name = "layer2.1.bn1.bias", aal.role = "parameter"} loc("main"), %arg48: tensor<4x4x3x3xf32> {aal.name = "layer2.1.conv2.weight", aal.role = "parameter"} loc("main"), %arg49: tensor<4xf32> {aal.name = "layer2.1.bn2.weight", aal.role = "parameter"} loc("main"), %arg50: tensor<4xf32> {aal.name = "layer2.1.bn2.bias", aal.role = "parameter"} loc("main"), %arg51: tensor<16x4x1x1xf32> {aal.name = "layer2.1.conv3.weight", aal.role = "parameter"} loc("main"), %arg52: tensor<16xf32> {aal.name = "layer2.1.bn3.weight", aal.role = "parameter"} loc("main"), %arg53: tensor<16xf32> {aal.name = "layer2.1.bn3.bias", aal.role = "parameter"} loc("main"), %arg54: tensor<4x16x1x1xf32> {aal.name = "layer2.2.conv1.weight", aal.role = "parameter"} loc("main"), %arg55: tensor<4xf32> {aal.name = "layer2.2.bn1.weight", aal.role = "parameter"} loc("main"), %arg56: tensor<4xf32> {aal.name = "layer2.2.bn1.bias", aal.role = "parameter"} loc("main"), %arg57: tensor<4x4x3x3xf32> {aal.name = "layer2.2.conv2.weight", aal.role = "parameter"} loc("main"), %arg58: tensor<4xf32> {aal.name = "layer2.2.bn2.weight", aal.role = "parameter"} loc("main"), %arg59: tensor<4xf32> {aal.name = "layer2.2.bn2.bias", aal.role = "parameter"} loc("main"), %arg60: tensor<16x4x1x1xf32> {aal.name = "layer2.2.conv3.weight", aal.role = "parameter"} loc("main"), %arg61: tensor<16xf32> {aal.name = "layer2.2.bn3.weight", aal.role = "parameter"} loc("main"), %arg62: tensor<16xf32> {aal.name = "layer2.2.bn3.bias", aal.role = "parameter"} loc("main"), %arg63: tensor<10x16xf32> {aal.name = "fc.weight", aal.role = "parameter"} loc("main"), %arg64: tensor<10xf32> {aal.name = "fc.bias", aal.role = "parameter"} loc("main"), %arg65: tensor<2xf32> {aal.name = "bn1.running_mean", aal.role = "buffer"} loc("main"), %arg66: tensor<2xf32> {aal.name = "bn1.running_var", aal.role = "buffer"} loc("main"), %arg67: tensor<i64> {aal.name = "bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg68: tensor<2xf32> {aal.name = "layer1.0.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg69: tensor<2xf32> {aal.name = "layer1.0.bn1.running_var", aal.role = "buffer"} loc("main"), %arg70: tensor<i64> {aal.name = "layer1.0.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg71: tensor<2xf32> {aal.name = "layer1.0.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg72: tensor<2xf32> {aal.name = "layer1.0.bn2.running_var", aal.role = "buffer"} loc("main"), %arg73: tensor<i64> {aal.name = "layer1.0.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg74: tensor<8xf32> {aal.name = "layer1.0.bn3.running_mean", aal.role = "buffer"} loc("main"), %arg75: tensor<8xf32> {aal.name = "layer1.0.bn3.running_var", aal.role = "buffer"} loc("main"), %arg76: tensor<i64> {aal.name = "layer1.0.bn3.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg77: tensor<8xf32> {aal.name = "layer1.0.downsample.1.running_mean", aal.role = "buffer"} loc("main"), %arg78: tensor<8xf32> {aal.name = "layer1.0.downsample.1.running_var", aal.role = "buffer"} loc("main"), %arg79: tensor<i64> {aal.name = "layer1.0.downsample.1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg80: tensor<2xf32> {aal.name = "layer1.1.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg81: tensor<2xf32> {aal.name = "layer1.1.bn1.running_var", aal.role = "buffer"} loc("main"), %arg82: tensor<i64> {aal.name = "layer1.1.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg83: tensor<2xf32> {aal.name = "layer1.1.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg84: tensor<2xf32> {aal.name = "layer1.1.bn2.running_var", aal.role = "buffer"} loc("main"), %arg85: tensor<i64> {aal.name = "layer1.1.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg86: tensor<8xf32> {aal.name = "layer1.1.bn3.running_mean", aal.role = "buffer"} loc("main"), %arg87: tensor<8xf32> {aal.name = "layer1.1.bn3.running_var", aal.role = "buffer"} loc("main"), %arg88: tensor<i64> {aal.name = "layer1.1.bn3.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg89: tensor<2xf32> {aal.name = "layer1.2.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg90: tensor<2xf32> {aal.name = "layer1.2.bn1.running_var", aal.role = "buffer"} loc("main"), %arg91: tensor<i64> {aal.name = "layer1.2.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg92: tensor<2xf32> {aal.name = "layer1.2.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg93: tensor<2xf32> {aal.name = "layer1.2.bn2.running_var", aal.role = "buffer"} loc("main"), %arg94: tensor<i64> {aal.name = "layer1.2.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg95: tensor<8xf32> {aal.name = "layer1.2.bn3.running_mean", aal.role = "buffer"} loc("main"), %arg96: tensor<8xf32> {aal.name = "layer1.2.bn3.running_var", aal.role = "buffer"} loc("main"), %arg97: tensor<i64> {aal.name = "layer1.2.bn3.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg98: tensor<4xf32> {aal.name = "layer2.0.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg99: tensor<4xf32> {aal.name = "layer2.0.bn1.running_var", aal.role = "buffer"} loc("main"), %arg100: tensor<i64> {aal.name = "layer2.0.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg101: tensor<4xf32> {aal.name = "layer2.0.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg102: tensor<4xf32> {aal.name = "layer2.0.bn2.running_var", aal.role = "buffer"} loc("main"), %arg103: tensor<i64> {aal.name = "layer2.0.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg104: tensor<16xf32> {aal.name = "layer2.0.bn3.running_mean", aal.role = "buffer"} loc("main"), %arg105: tensor<16xf32> {aal.name = "layer2.0.bn3.running_var", aal.role = "buffer"} loc("main"), %arg106: tensor<i64> {aal.name = "layer2.0.bn3.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg107: tensor<16xf32> {aal.name = "layer2.0.downsample.1.running_mean", aal.role = "buffer"} loc("main"), %arg108: tensor<16xf32> {aal.name = "layer2.0.downsample.1.running_var", aal.role = "buffer"} loc("main"), %arg109: tensor<i64> {aal.name = "layer2.0.downsample.1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg110: tensor<4xf32> {aal.name = "layer2.1.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg111: tensor<4xf32> {aal.name = "layer2.1.bn1.running_var", aal.role = "buffer"} loc("main"), %arg112: tensor<i64> {aal.name = "layer2.1.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg113: tensor<4xf32> {aal.name = "layer2.1.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg114: tensor<4xf32> {aal.name = "layer2.1.bn2.running_var", aal.role = "buffer"} loc("main"), %arg115: tensor<i64> {aal.name = "layer2.1.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg116: tensor<16xf32> {aal.name = "layer2.1.bn3.running_mean", aal.role = "buffer"} loc("main"), %arg117: tensor<16xf32> {aal.name = "layer2.1.bn3.running_var", aal.role = "buffer"} loc("main"), %arg118: tensor<i64> {aal.name = "layer2.1.bn3.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg119: tensor<4xf32> {aal.name = "layer2.2.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg120: tensor<4xf32> {aal.name = "layer2.2.bn1.running_var", aal.role = "buffer"} loc("main"), %arg121: tensor<i64> {aal.name = "layer2.2.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg122: tensor<4xf32> {aal.name = "layer2.2.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg123: tensor<4xf32> {aal.name = "layer2.2.bn2.running_var", aal.role = "buffer"} loc("main"), %arg124: tensor<i64> {aal.name = "layer2.2.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg125: tensor<16xf32> {aal.name = "layer2.2.bn3.running_mean", aal.role = "buffer"} loc("main"), %arg126: tensor<16xf32> {aal.name = "layer2.2.bn3.running_var", aal.role = "buffer"} loc("main"), %arg127: tensor<i64> {aal.name = "layer2.2.bn3.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg128: tensor<2x3x8x8xf32> {aal.name = "images", aal.role = "input"} loc("main"), %arg129: tensor<2xi64> {aal.name = "labels", aal.role = "target"} loc("main"), %arg130: tensor<f32> {aal.name = "loss_gradient", aal.role = "loss_gradient"} loc("main")) -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<2x3x3x3xf32> {aal.name = "conv1.weight", aal.role = "gradient"}, tensor<2xf32> {aal.name = "bn1.weight", aal.role = "gradient"}, tensor<2xf32> {aal.name = "bn1.bias", aal.role = "gradient"}, tensor<2x2x1x1xf32> {aal.name = "layer1.0.conv1.weight", aal.role = "gradient"}, tensor<2xf32> {aal.name = "layer1.0.bn1.weight", aal.role = "gradient"}, tensor<2xf32> {aal.name = "layer1.0.bn1.bias", aal.role = "gradient"}, tensor<2x2x3x3xf32> {aal.name = "layer1.0.conv2.weight", aal.role = "gradient"}, tensor<2xf32> {aal.name = "layer1.0.bn2.weight", aal.role = "gradient"}, tensor<2xf32> {aal.name = "layer1.0.bn2.bias", aal.role = "gradient"}, tensor<8x2x1x1xf32> {aal.name = "layer1.0.conv3.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer1.0.bn3.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer1.0.bn3.bias", aal.role = "gradient"}, tensor<8x2x1x1xf32> {aal.name = "layer1.0.downsample.0.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer1.0.downsample.1.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer1.0.downsample.1.bias", aal.role = "gradient"}, tensor<2x8x1x1xf32> {aal.name = "layer1.1.conv1.weight", aal.role = "gradient"}, tensor<2xf32> {aal.name = "layer1.1.bn1.weight", aal.role = "gradient"}, tensor<2xf32> {aal.name = "layer1.1.bn1.bias", aal.role = "gradient"}, tensor<2x2x3x3xf32> {aal.name = "layer1.1.conv2.weight", aal.role = "gradient"}, tensor<2xf32> {aal.name = "layer1.1.bn2.weight", aal.role = "gradient"}, tensor<2xf32> {aal.name = "layer1.1.bn2.bias", aal.role = "gradient"}, tensor<8x2x1x1xf32> {aal.name = "layer1.1.conv3.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer1.1.bn3.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer1.1.bn3.bias", aal.role = "gradient"}, tensor<2x8x1x1xf32> {aal.name = "layer1.2.conv1.weight", aal.role = "gradient"}, tensor<2xf32> {aal.name = "layer1.2.bn1.weight", aal.role = "gradient"}, tensor<2xf32> {aal.name = "layer1.2.bn1.bias", aal.role = "gradient"}, tensor<2x2x3x3xf32> {aal.name = "layer1.2.conv2.weight", aal.role = "gradient"}, tensor<2xf32> {aal.name = "layer1.2.bn2.weight", aal.role = "gradient"}, tensor<2xf32> {aal.name = "layer1.2.bn2.bias", aal.role = "gradient"}, tensor<8x2x1x1xf32> {aal.name = "layer1.2.conv3.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer1.2.bn3.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer1.2.bn3.bias", aal.role = "gradient"}, tensor<4x8x1x1xf32> {aal.name = "layer2.0.conv1.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer2.0.bn1.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer2.0.bn1.bias", aal.role = "gradient"}, tensor<4x4x3x3xf32> {aal.name = "layer2.0.conv2.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer2.0.bn2.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer2.0.bn2.bias", aal.role = "gradient"}, tensor<16x4x1x1xf32> {aal.name = "layer2.0.conv3.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "layer2.0.bn3.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "layer2.0.bn3.bias", aal.role = "gradient"}, tensor<16x8x1x1xf32> {aal.name = "layer2.0.downsample.0.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "layer2.0.downsample.1.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "layer2.0.downsample.1.bias", aal.role = "gradient"}, tensor<4x16x1x1xf32> {aal.name = "layer2.1.conv1.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer2.1.bn1.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer2.1.bn1.bias", aal.role = "gradient"}, tensor<4x4x3x3xf32> {aal.name = "layer2.1.conv2.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer2.1.bn2.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer2.1.bn2.bias", aal.role = "gradient"}, tensor<16x4x1x1xf32> {aal.name = "layer2.1.conv3.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "layer2.1.bn3.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "layer2.1.bn3.bias", aal.role = "gradient"}, tensor<4x16x1x1xf32> {aal.name = "layer2.2.conv1.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer2.2.bn1.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer2.2.bn1.bias", aal.role = "gradient"}, tensor<4x4x3x3xf32> {aal.name = "layer2.2.conv2.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer2.2.bn2.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer2.2.bn2.bias", aal.role = "gradient"}, tensor<16x4x1x1xf32> {aal.name = "layer2.2.conv3.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "layer2.2.bn3.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "layer2.2.bn3.bias", aal.role = "gradient"}, tensor<10x16xf32> {aal.name = "fc.weight", aal.role = "gradient"}, tensor<10xf32> {aal.name = "fc.bias", aal.role = "gradient"}, tensor<2xf32> {aal.name = "bn1.running_mean", aal.role = "buffer_update"}, tensor<2xf32> {aal.name = "bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<2xf32> {aal.name = "layer1.0.bn1.running_mean", aal.role = "buffer_update"}, tensor<2xf32> {aal.name = "layer1.0.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer1.0.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<2xf32> {aal.name = "layer1.0.bn2.running_mean", aal.role = "buffer_update"}, tensor<2xf32> {aal.name = "layer1.0.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer1.0.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer1.0.bn3.running_mean", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer1.0.bn3.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer1.0.bn3.num_batches_tracked", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer1.0.downsample.1.running_mean", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer1.0.downsample.1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer1.0.downsample.1.num_batches_tracked", aal.role = "buffer_update"}, tensor<2xf32> {aal.name = "layer1.1.bn1.running_mean", aal.role = "buffer_update"}, tensor<2xf32> {aal.name = "layer1.1.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer1.1.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<2xf32> {aal.name = "layer1.1.bn2.running_mean", aal.role = "buffer_update"}, tensor<2xf32> {aal.name = "layer1.1.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer1.1.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer1.1.bn3.running_mean", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer1.1.bn3.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer1.1.bn3.num_batches_tracked", aal.role = "buffer_update"}, tensor<2xf32> {aal.name = "layer1.2.bn1.running_mean", aal.role = "buffer_update"}, tensor<2xf32> {aal.name = "layer1.2.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer1.2.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<2xf32> {aal.name = "layer1.2.bn2.running_mean", aal.role = "buffer_update"}, tensor<2xf32> {aal.name = "layer1.2.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer1.2.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer1.2.bn3.running_mean", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer1.2.bn3.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer1.2.bn3.num_batches_tracked", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer2.0.bn1.running_mean", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer2.0.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.0.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer2.0.bn2.running_mean", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer2.0.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.0.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<16xf32> {aal.name = "layer2.0.bn3.running_mean", aal.role = "buffer_update"}, tensor<16xf32> {aal.name = "layer2.0.bn3.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.0.bn3.num_batches_tracked", aal.role = "buffer_update"}, tensor<16xf32> {aal.name = "layer2.0.downsample.1.running_mean", aal.role = "buffer_update"}, tensor<16xf32> {aal.name = "layer2.0.downsample.1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.0.downsample.1.num_batches_tracked", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer2.1.bn1.running_mean", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer2.1.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.1.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer2.1.bn2.running_mean", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer2.1.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.1.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<16xf32> {aal.name = "layer2.1.bn3.running_mean", aal.role = "buffer_update"}, tensor<16xf32> {aal.name = "layer2.1.bn3.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.1.bn3.num_batches_tracked", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer2.2.bn1.running_mean", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer2.2.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.2.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer2.2.bn2.running_mean", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer2.2.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.2.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<16xf32> {aal.name = "layer2.2.bn3.running_mean", aal.role = "buffer_update"}, tensor<16xf32> {aal.name = "layer2.2.bn3.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.2.bn3.num_batches_tracked", aal.role = "buffer_update"}) attributes {aal.frontend = "torch", aal.model = "resnet_bottleneck"} {
    %c-100_i64 = arith.constant -100 : i64 loc(#loc2)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %c1_i64 = arith.constant 1 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc3)
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc4)
    %cst_2 = arith.constant 1.032258064516129 : f64 loc(#loc5)
    %cst_3 = arith.constant 1.0078740157480315 : f64 loc(#loc6)
    %cst_4 = arith.constant 9.000000e-01 : f64 loc(#loc6)
    %cst_5 = arith.constant 1.000000e-01 : f64 loc(#loc6)
    %cst_6 = arith.constant 1.000000e-05 : f64 loc(#loc7)
    %cst_7 = arith.constant 1.280000e+02 : f32 loc(#loc)
    %cst_8 = arith.constant 3.200000e+01 : f32 loc(#loc)
    %cst_9 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_10 = arith.constant 3.125000e-02 : f32 loc(#loc)
    %c0 = arith.constant 0 : index loc(#loc)
    %c2 = arith.constant 2 : index loc(#loc)
    %cst_11 = arith.constant 7.812500e-03 : f32 loc(#loc)
    %cst_12 = arith.constant dense<0> : tensor<i64> loc(#loc4)
    %padded = tensor.pad %arg128 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg131: index loc("fwd/conv1/convolution"), %arg132: index loc("fwd/conv1/convolution"), %arg133: index loc("fwd/conv1/convolution"), %arg134: index loc("fwd/conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc8)
    } : tensor<2x3x8x8xf32> to tensor<2x3x10x10xf32> loc(#loc8)
    %0 = tensor.empty() : tensor<2x2x8x8xf32> loc(#loc8)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc8)
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg0 : tensor<2x3x10x10xf32>, tensor<2x3x3x3xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc8)
    %3 = tensor.empty() : tensor<i64> loc(#loc7)
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg67 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/bn1/add"), %out: i64 loc("fwd/bn1/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc7)
      linalg.yield %950 : i64 loc(#loc7)
    } -> tensor<i64> loc(#loc7)
    %5 = tensor.empty() : tensor<1x2x1x1xf32> loc(#loc9)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x2x1x1xf32>) -> tensor<1x2x1x1xf32> loc(#loc9)
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%2 : tensor<2x2x8x8xf32>) outs(%6 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/conv1/convolution"), %out: f32 loc("fwd/bn1/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc9)
      linalg.yield %950 : f32 loc(#loc9)
    } -> tensor<1x2x1x1xf32> loc(#loc9)
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mean"), %out: f32 loc("fwd/bn1/mean")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc9)
      linalg.yield %950 : f32 loc(#loc9)
    } -> tensor<1x2x1x1xf32> loc(#loc9)
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %8 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/conv1/convolution"), %in_276: f32 loc("fwd/bn1/mean"), %out: f32 loc("fwd/bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc10)
      linalg.yield %950 : f32 loc(#loc10)
    } -> tensor<2x2x8x8xf32> loc(#loc10)
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/sub"), %in_276: f32 loc("fwd/bn1/sub"), %out: f32 loc("fwd/bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc6)
      linalg.yield %950 : f32 loc(#loc6)
    } -> tensor<2x2x8x8xf32> loc(#loc6)
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%10 : tensor<2x2x8x8xf32>) outs(%6 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc11)
      linalg.yield %950 : f32 loc(#loc11)
    } -> tensor<1x2x1x1xf32> loc(#loc11)
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/sum"), %out: f32 loc("fwd/bn1/div")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc12)
      linalg.yield %950 : f32 loc(#loc12)
    } -> tensor<1x2x1x1xf32> loc(#loc12)
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/div"), %out: f32 loc("fwd/bn1/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc7)
      %951 = arith.addf %in, %950 : f32 loc(#loc7)
      linalg.yield %951 : f32 loc(#loc7)
    } -> tensor<1x2x1x1xf32> loc(#loc7)
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/bn1/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc13)
      linalg.yield %950 : f32 loc(#loc13)
    } -> tensor<1x2x1x1xf32> loc(#loc13)
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %14 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/sub"), %in_276: f32 loc("fwd/bn1/rsqrt"), %out: f32 loc("fwd/bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc6)
      linalg.yield %950 : f32 loc(#loc6)
    } -> tensor<2x2x8x8xf32> loc(#loc6)
    %collapsed = tensor.collapse_shape %8 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc14)
    %collapsed_13 = tensor.collapse_shape %14 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc14)
    %16 = tensor.empty() : tensor<2xf32> loc(#loc6)
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc6)
      %951 = arith.mulf %in, %950 : f32 loc(#loc6)
      linalg.yield %951 : f32 loc(#loc6)
    } -> tensor<2xf32> loc(#loc6)
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg65 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc6)
      %951 = arith.mulf %in, %950 : f32 loc(#loc6)
      linalg.yield %951 : f32 loc(#loc6)
    } -> tensor<2xf32> loc(#loc6)
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%17, %18 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_276: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc7)
      linalg.yield %950 : f32 loc(#loc7)
    } -> tensor<2xf32> loc(#loc7)
    %collapsed_14 = tensor.collapse_shape %12 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc14)
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_14 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/mul")):
      %950 = arith.truncf %cst_3 : f64 to f32 loc(#loc6)
      %951 = arith.mulf %in, %950 : f32 loc(#loc6)
      linalg.yield %951 : f32 loc(#loc6)
    } -> tensor<2xf32> loc(#loc6)
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%20 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc6)
      %951 = arith.mulf %in, %950 : f32 loc(#loc6)
      linalg.yield %951 : f32 loc(#loc6)
    } -> tensor<2xf32> loc(#loc6)
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg66 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc6)
      %951 = arith.mulf %in, %950 : f32 loc(#loc6)
      linalg.yield %951 : f32 loc(#loc6)
    } -> tensor<2xf32> loc(#loc6)
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%21, %22 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_276: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc7)
      linalg.yield %950 : f32 loc(#loc7)
    } -> tensor<2xf32> loc(#loc7)
    %expanded = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32> loc(#loc15)
    %24 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded : tensor<2x2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_276: f32 loc("fwd/bn1/unsqueeze"), %out: f32 loc("fwd/bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc6)
      linalg.yield %950 : f32 loc(#loc6)
    } -> tensor<2x2x8x8xf32> loc(#loc6)
    %expanded_15 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32> loc(#loc15)
    %25 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_15 : tensor<2x2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_276: f32 loc("fwd/bn1/unsqueeze"), %out: f32 loc("fwd/bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc7)
      linalg.yield %950 : f32 loc(#loc7)
    } -> tensor<2x2x8x8xf32> loc(#loc7)
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc16)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc16)
      linalg.yield %951 : f32 loc(#loc16)
    } -> tensor<2x2x8x8xf32> loc(#loc16)
    %27 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%26, %arg3 : tensor<2x2x8x8xf32>, tensor<2x2x1x1xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc17)
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg70 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer1.0.bn1/add"), %out: i64 loc("fwd/layer1.0.bn1/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc18)
      linalg.yield %950 : i64 loc(#loc18)
    } -> tensor<i64> loc(#loc18)
    %29 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%27 : tensor<2x2x8x8xf32>) outs(%6 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv1/convolution"), %out: f32 loc("fwd/layer1.0.bn1/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc19)
      linalg.yield %950 : f32 loc(#loc19)
    } -> tensor<1x2x1x1xf32> loc(#loc19)
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mean"), %out: f32 loc("fwd/layer1.0.bn1/mean")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc19)
      linalg.yield %950 : f32 loc(#loc19)
    } -> tensor<1x2x1x1xf32> loc(#loc19)
    %31 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv1/convolution"), %in_276: f32 loc("fwd/layer1.0.bn1/mean"), %out: f32 loc("fwd/layer1.0.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc20)
      linalg.yield %950 : f32 loc(#loc20)
    } -> tensor<2x2x8x8xf32> loc(#loc20)
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %31 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/sub"), %in_276: f32 loc("fwd/layer1.0.bn1/sub"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc21)
      linalg.yield %950 : f32 loc(#loc21)
    } -> tensor<2x2x8x8xf32> loc(#loc21)
    %33 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%32 : tensor<2x2x8x8xf32>) outs(%6 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %out: f32 loc("fwd/layer1.0.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc22)
      linalg.yield %950 : f32 loc(#loc22)
    } -> tensor<1x2x1x1xf32> loc(#loc22)
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/sum"), %out: f32 loc("fwd/layer1.0.bn1/div")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc23)
      linalg.yield %950 : f32 loc(#loc23)
    } -> tensor<1x2x1x1xf32> loc(#loc23)
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/div"), %out: f32 loc("fwd/layer1.0.bn1/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc18)
      %951 = arith.addf %in, %950 : f32 loc(#loc18)
      linalg.yield %951 : f32 loc(#loc18)
    } -> tensor<1x2x1x1xf32> loc(#loc18)
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/add"), %out: f32 loc("fwd/layer1.0.bn1/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc24)
      linalg.yield %950 : f32 loc(#loc24)
    } -> tensor<1x2x1x1xf32> loc(#loc24)
    %37 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %36 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/sub"), %in_276: f32 loc("fwd/layer1.0.bn1/rsqrt"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc21)
      linalg.yield %950 : f32 loc(#loc21)
    } -> tensor<2x2x8x8xf32> loc(#loc21)
    %collapsed_16 = tensor.collapse_shape %30 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc25)
    %collapsed_17 = tensor.collapse_shape %36 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc25)
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_16 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/view"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc21)
      %951 = arith.mulf %in, %950 : f32 loc(#loc21)
      linalg.yield %951 : f32 loc(#loc21)
    } -> tensor<2xf32> loc(#loc21)
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg68 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc21)
      %951 = arith.mulf %in, %950 : f32 loc(#loc21)
      linalg.yield %951 : f32 loc(#loc21)
    } -> tensor<2xf32> loc(#loc21)
    %40 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%38, %39 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %in_276: f32 loc("fwd/layer1.0.bn1/mul"), %out: f32 loc("fwd/layer1.0.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc18)
      linalg.yield %950 : f32 loc(#loc18)
    } -> tensor<2xf32> loc(#loc18)
    %collapsed_18 = tensor.collapse_shape %34 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc25)
    %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_18 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/view"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %950 = arith.truncf %cst_3 : f64 to f32 loc(#loc21)
      %951 = arith.mulf %in, %950 : f32 loc(#loc21)
      linalg.yield %951 : f32 loc(#loc21)
    } -> tensor<2xf32> loc(#loc21)
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%41 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc21)
      %951 = arith.mulf %in, %950 : f32 loc(#loc21)
      linalg.yield %951 : f32 loc(#loc21)
    } -> tensor<2xf32> loc(#loc21)
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg69 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc21)
      %951 = arith.mulf %in, %950 : f32 loc(#loc21)
      linalg.yield %951 : f32 loc(#loc21)
    } -> tensor<2xf32> loc(#loc21)
    %44 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%42, %43 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %in_276: f32 loc("fwd/layer1.0.bn1/mul"), %out: f32 loc("fwd/layer1.0.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc18)
      linalg.yield %950 : f32 loc(#loc18)
    } -> tensor<2xf32> loc(#loc18)
    %expanded_19 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32> loc(#loc26)
    %45 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_19 : tensor<2x2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %in_276: f32 loc("fwd/layer1.0.bn1/unsqueeze"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc21)
      linalg.yield %950 : f32 loc(#loc21)
    } -> tensor<2x2x8x8xf32> loc(#loc21)
    %expanded_20 = tensor.expand_shape %arg5 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32> loc(#loc26)
    %46 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %expanded_20 : tensor<2x2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %in_276: f32 loc("fwd/layer1.0.bn1/unsqueeze"), %out: f32 loc("fwd/layer1.0.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc18)
      linalg.yield %950 : f32 loc(#loc18)
    } -> tensor<2x2x8x8xf32> loc(#loc18)
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/add"), %out: f32 loc("fwd/layer1.0.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc27)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc27)
      linalg.yield %951 : f32 loc(#loc27)
    } -> tensor<2x2x8x8xf32> loc(#loc27)
    %padded_21 = tensor.pad %47 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg131: index loc("fwd/layer1.0.conv2/convolution"), %arg132: index loc("fwd/layer1.0.conv2/convolution"), %arg133: index loc("fwd/layer1.0.conv2/convolution"), %arg134: index loc("fwd/layer1.0.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc28)
    } : tensor<2x2x8x8xf32> to tensor<2x2x10x10xf32> loc(#loc28)
    %48 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_21, %arg6 : tensor<2x2x10x10xf32>, tensor<2x2x3x3xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc28)
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg73 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer1.0.bn2/add"), %out: i64 loc("fwd/layer1.0.bn2/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc29)
      linalg.yield %950 : i64 loc(#loc29)
    } -> tensor<i64> loc(#loc29)
    %50 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%48 : tensor<2x2x8x8xf32>) outs(%6 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv2/convolution"), %out: f32 loc("fwd/layer1.0.bn2/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc30)
      linalg.yield %950 : f32 loc(#loc30)
    } -> tensor<1x2x1x1xf32> loc(#loc30)
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mean"), %out: f32 loc("fwd/layer1.0.bn2/mean")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc30)
      linalg.yield %950 : f32 loc(#loc30)
    } -> tensor<1x2x1x1xf32> loc(#loc30)
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv2/convolution"), %in_276: f32 loc("fwd/layer1.0.bn2/mean"), %out: f32 loc("fwd/layer1.0.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc31)
      linalg.yield %950 : f32 loc(#loc31)
    } -> tensor<2x2x8x8xf32> loc(#loc31)
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %52 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/sub"), %in_276: f32 loc("fwd/layer1.0.bn2/sub"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc32)
      linalg.yield %950 : f32 loc(#loc32)
    } -> tensor<2x2x8x8xf32> loc(#loc32)
    %54 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%53 : tensor<2x2x8x8xf32>) outs(%6 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %out: f32 loc("fwd/layer1.0.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc33)
      linalg.yield %950 : f32 loc(#loc33)
    } -> tensor<1x2x1x1xf32> loc(#loc33)
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/sum"), %out: f32 loc("fwd/layer1.0.bn2/div")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc34)
      linalg.yield %950 : f32 loc(#loc34)
    } -> tensor<1x2x1x1xf32> loc(#loc34)
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/div"), %out: f32 loc("fwd/layer1.0.bn2/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc29)
      %951 = arith.addf %in, %950 : f32 loc(#loc29)
      linalg.yield %951 : f32 loc(#loc29)
    } -> tensor<1x2x1x1xf32> loc(#loc29)
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/add"), %out: f32 loc("fwd/layer1.0.bn2/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc35)
      linalg.yield %950 : f32 loc(#loc35)
    } -> tensor<1x2x1x1xf32> loc(#loc35)
    %58 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %57 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/sub"), %in_276: f32 loc("fwd/layer1.0.bn2/rsqrt"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc32)
      linalg.yield %950 : f32 loc(#loc32)
    } -> tensor<2x2x8x8xf32> loc(#loc32)
    %collapsed_22 = tensor.collapse_shape %51 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc36)
    %collapsed_23 = tensor.collapse_shape %57 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc36)
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_22 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/view"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc32)
      %951 = arith.mulf %in, %950 : f32 loc(#loc32)
      linalg.yield %951 : f32 loc(#loc32)
    } -> tensor<2xf32> loc(#loc32)
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg71 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc32)
      %951 = arith.mulf %in, %950 : f32 loc(#loc32)
      linalg.yield %951 : f32 loc(#loc32)
    } -> tensor<2xf32> loc(#loc32)
    %61 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%59, %60 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %in_276: f32 loc("fwd/layer1.0.bn2/mul"), %out: f32 loc("fwd/layer1.0.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc29)
      linalg.yield %950 : f32 loc(#loc29)
    } -> tensor<2xf32> loc(#loc29)
    %collapsed_24 = tensor.collapse_shape %55 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc36)
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_24 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/view"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %950 = arith.truncf %cst_3 : f64 to f32 loc(#loc32)
      %951 = arith.mulf %in, %950 : f32 loc(#loc32)
      linalg.yield %951 : f32 loc(#loc32)
    } -> tensor<2xf32> loc(#loc32)
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%62 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc32)
      %951 = arith.mulf %in, %950 : f32 loc(#loc32)
      linalg.yield %951 : f32 loc(#loc32)
    } -> tensor<2xf32> loc(#loc32)
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg72 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc32)
      %951 = arith.mulf %in, %950 : f32 loc(#loc32)
      linalg.yield %951 : f32 loc(#loc32)
    } -> tensor<2xf32> loc(#loc32)
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%63, %64 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %in_276: f32 loc("fwd/layer1.0.bn2/mul"), %out: f32 loc("fwd/layer1.0.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc29)
      linalg.yield %950 : f32 loc(#loc29)
    } -> tensor<2xf32> loc(#loc29)
    %expanded_25 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32> loc(#loc37)
    %66 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_25 : tensor<2x2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %in_276: f32 loc("fwd/layer1.0.bn2/unsqueeze"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc32)
      linalg.yield %950 : f32 loc(#loc32)
    } -> tensor<2x2x8x8xf32> loc(#loc32)
    %expanded_26 = tensor.expand_shape %arg8 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32> loc(#loc37)
    %67 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_26 : tensor<2x2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %in_276: f32 loc("fwd/layer1.0.bn2/unsqueeze"), %out: f32 loc("fwd/layer1.0.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc29)
      linalg.yield %950 : f32 loc(#loc29)
    } -> tensor<2x2x8x8xf32> loc(#loc29)
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/add"), %out: f32 loc("fwd/layer1.0.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc27)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc27)
      linalg.yield %951 : f32 loc(#loc27)
    } -> tensor<2x2x8x8xf32> loc(#loc27)
    %69 = tensor.empty() : tensor<2x8x8x8xf32> loc(#loc38)
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc38)
    %71 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%68, %arg9 : tensor<2x2x8x8xf32>, tensor<8x2x1x1xf32>) outs(%70 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc38)
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg76 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer1.0.bn3/add"), %out: i64 loc("fwd/layer1.0.bn3/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc39)
      linalg.yield %950 : i64 loc(#loc39)
    } -> tensor<i64> loc(#loc39)
    %73 = tensor.empty() : tensor<1x8x1x1xf32> loc(#loc40)
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32> loc(#loc40)
    %75 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%71 : tensor<2x8x8x8xf32>) outs(%74 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv3/convolution"), %out: f32 loc("fwd/layer1.0.bn3/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc40)
      linalg.yield %950 : f32 loc(#loc40)
    } -> tensor<1x8x1x1xf32> loc(#loc40)
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/mean"), %out: f32 loc("fwd/layer1.0.bn3/mean")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc40)
      linalg.yield %950 : f32 loc(#loc40)
    } -> tensor<1x8x1x1xf32> loc(#loc40)
    %77 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %76 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv3/convolution"), %in_276: f32 loc("fwd/layer1.0.bn3/mean"), %out: f32 loc("fwd/layer1.0.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc41)
      linalg.yield %950 : f32 loc(#loc41)
    } -> tensor<2x8x8x8xf32> loc(#loc41)
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %77 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/sub"), %in_276: f32 loc("fwd/layer1.0.bn3/sub"), %out: f32 loc("fwd/layer1.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc42)
      linalg.yield %950 : f32 loc(#loc42)
    } -> tensor<2x8x8x8xf32> loc(#loc42)
    %79 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%78 : tensor<2x8x8x8xf32>) outs(%74 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/mul"), %out: f32 loc("fwd/layer1.0.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc43)
      linalg.yield %950 : f32 loc(#loc43)
    } -> tensor<1x8x1x1xf32> loc(#loc43)
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/sum"), %out: f32 loc("fwd/layer1.0.bn3/div")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc44)
      linalg.yield %950 : f32 loc(#loc44)
    } -> tensor<1x8x1x1xf32> loc(#loc44)
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/div"), %out: f32 loc("fwd/layer1.0.bn3/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc39)
      %951 = arith.addf %in, %950 : f32 loc(#loc39)
      linalg.yield %951 : f32 loc(#loc39)
    } -> tensor<1x8x1x1xf32> loc(#loc39)
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/add"), %out: f32 loc("fwd/layer1.0.bn3/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc45)
      linalg.yield %950 : f32 loc(#loc45)
    } -> tensor<1x8x1x1xf32> loc(#loc45)
    %83 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %82 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/sub"), %in_276: f32 loc("fwd/layer1.0.bn3/rsqrt"), %out: f32 loc("fwd/layer1.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc42)
      linalg.yield %950 : f32 loc(#loc42)
    } -> tensor<2x8x8x8xf32> loc(#loc42)
    %collapsed_27 = tensor.collapse_shape %76 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc46)
    %collapsed_28 = tensor.collapse_shape %82 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc46)
    %84 = tensor.empty() : tensor<8xf32> loc(#loc42)
    %85 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_27 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/view"), %out: f32 loc("fwd/layer1.0.bn3/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc42)
      %951 = arith.mulf %in, %950 : f32 loc(#loc42)
      linalg.yield %951 : f32 loc(#loc42)
    } -> tensor<8xf32> loc(#loc42)
    %86 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg74 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/mul"), %out: f32 loc("fwd/layer1.0.bn3/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc42)
      %951 = arith.mulf %in, %950 : f32 loc(#loc42)
      linalg.yield %951 : f32 loc(#loc42)
    } -> tensor<8xf32> loc(#loc42)
    %87 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%85, %86 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/mul"), %in_276: f32 loc("fwd/layer1.0.bn3/mul"), %out: f32 loc("fwd/layer1.0.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc39)
      linalg.yield %950 : f32 loc(#loc39)
    } -> tensor<8xf32> loc(#loc39)
    %collapsed_29 = tensor.collapse_shape %80 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc46)
    %88 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_29 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/view"), %out: f32 loc("fwd/layer1.0.bn3/mul")):
      %950 = arith.truncf %cst_3 : f64 to f32 loc(#loc42)
      %951 = arith.mulf %in, %950 : f32 loc(#loc42)
      linalg.yield %951 : f32 loc(#loc42)
    } -> tensor<8xf32> loc(#loc42)
    %89 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%88 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/mul"), %out: f32 loc("fwd/layer1.0.bn3/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc42)
      %951 = arith.mulf %in, %950 : f32 loc(#loc42)
      linalg.yield %951 : f32 loc(#loc42)
    } -> tensor<8xf32> loc(#loc42)
    %90 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg75 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/mul"), %out: f32 loc("fwd/layer1.0.bn3/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc42)
      %951 = arith.mulf %in, %950 : f32 loc(#loc42)
      linalg.yield %951 : f32 loc(#loc42)
    } -> tensor<8xf32> loc(#loc42)
    %91 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%89, %90 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/mul"), %in_276: f32 loc("fwd/layer1.0.bn3/mul"), %out: f32 loc("fwd/layer1.0.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc39)
      linalg.yield %950 : f32 loc(#loc39)
    } -> tensor<8xf32> loc(#loc39)
    %expanded_30 = tensor.expand_shape %arg10 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc47)
    %92 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_30 : tensor<2x8x8x8xf32>, tensor<8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/mul"), %in_276: f32 loc("fwd/layer1.0.bn3/unsqueeze"), %out: f32 loc("fwd/layer1.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc42)
      linalg.yield %950 : f32 loc(#loc42)
    } -> tensor<2x8x8x8xf32> loc(#loc42)
    %expanded_31 = tensor.expand_shape %arg11 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc47)
    %93 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %expanded_31 : tensor<2x8x8x8xf32>, tensor<8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/mul"), %in_276: f32 loc("fwd/layer1.0.bn3/unsqueeze"), %out: f32 loc("fwd/layer1.0.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc39)
      linalg.yield %950 : f32 loc(#loc39)
    } -> tensor<2x8x8x8xf32> loc(#loc39)
    %94 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%26, %arg12 : tensor<2x2x8x8xf32>, tensor<8x2x1x1xf32>) outs(%70 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc48)
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg79 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer1.0.downsample.1/add"), %out: i64 loc("fwd/layer1.0.downsample.1/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc49)
      linalg.yield %950 : i64 loc(#loc49)
    } -> tensor<i64> loc(#loc49)
    %96 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%94 : tensor<2x8x8x8xf32>) outs(%74 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.0/convolution"), %out: f32 loc("fwd/layer1.0.downsample.1/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc50)
      linalg.yield %950 : f32 loc(#loc50)
    } -> tensor<1x8x1x1xf32> loc(#loc50)
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/mean"), %out: f32 loc("fwd/layer1.0.downsample.1/mean")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc50)
      linalg.yield %950 : f32 loc(#loc50)
    } -> tensor<1x8x1x1xf32> loc(#loc50)
    %98 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %97 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.0/convolution"), %in_276: f32 loc("fwd/layer1.0.downsample.1/mean"), %out: f32 loc("fwd/layer1.0.downsample.1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc51)
      linalg.yield %950 : f32 loc(#loc51)
    } -> tensor<2x8x8x8xf32> loc(#loc51)
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %98 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/sub"), %in_276: f32 loc("fwd/layer1.0.downsample.1/sub"), %out: f32 loc("fwd/layer1.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc52)
      linalg.yield %950 : f32 loc(#loc52)
    } -> tensor<2x8x8x8xf32> loc(#loc52)
    %100 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%99 : tensor<2x8x8x8xf32>) outs(%74 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/mul"), %out: f32 loc("fwd/layer1.0.downsample.1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc53)
      linalg.yield %950 : f32 loc(#loc53)
    } -> tensor<1x8x1x1xf32> loc(#loc53)
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/sum"), %out: f32 loc("fwd/layer1.0.downsample.1/div")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc54)
      linalg.yield %950 : f32 loc(#loc54)
    } -> tensor<1x8x1x1xf32> loc(#loc54)
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/div"), %out: f32 loc("fwd/layer1.0.downsample.1/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc49)
      %951 = arith.addf %in, %950 : f32 loc(#loc49)
      linalg.yield %951 : f32 loc(#loc49)
    } -> tensor<1x8x1x1xf32> loc(#loc49)
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/add"), %out: f32 loc("fwd/layer1.0.downsample.1/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc55)
      linalg.yield %950 : f32 loc(#loc55)
    } -> tensor<1x8x1x1xf32> loc(#loc55)
    %104 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %103 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/sub"), %in_276: f32 loc("fwd/layer1.0.downsample.1/rsqrt"), %out: f32 loc("fwd/layer1.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc52)
      linalg.yield %950 : f32 loc(#loc52)
    } -> tensor<2x8x8x8xf32> loc(#loc52)
    %collapsed_32 = tensor.collapse_shape %97 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc56)
    %collapsed_33 = tensor.collapse_shape %103 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc56)
    %105 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_32 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/view"), %out: f32 loc("fwd/layer1.0.downsample.1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc52)
      %951 = arith.mulf %in, %950 : f32 loc(#loc52)
      linalg.yield %951 : f32 loc(#loc52)
    } -> tensor<8xf32> loc(#loc52)
    %106 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg77 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/mul"), %out: f32 loc("fwd/layer1.0.downsample.1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc52)
      %951 = arith.mulf %in, %950 : f32 loc(#loc52)
      linalg.yield %951 : f32 loc(#loc52)
    } -> tensor<8xf32> loc(#loc52)
    %107 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%105, %106 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/mul"), %in_276: f32 loc("fwd/layer1.0.downsample.1/mul"), %out: f32 loc("fwd/layer1.0.downsample.1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc49)
      linalg.yield %950 : f32 loc(#loc49)
    } -> tensor<8xf32> loc(#loc49)
    %collapsed_34 = tensor.collapse_shape %101 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc56)
    %108 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_34 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/view"), %out: f32 loc("fwd/layer1.0.downsample.1/mul")):
      %950 = arith.truncf %cst_3 : f64 to f32 loc(#loc52)
      %951 = arith.mulf %in, %950 : f32 loc(#loc52)
      linalg.yield %951 : f32 loc(#loc52)
    } -> tensor<8xf32> loc(#loc52)
    %109 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%108 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/mul"), %out: f32 loc("fwd/layer1.0.downsample.1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc52)
      %951 = arith.mulf %in, %950 : f32 loc(#loc52)
      linalg.yield %951 : f32 loc(#loc52)
    } -> tensor<8xf32> loc(#loc52)
    %110 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg78 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/mul"), %out: f32 loc("fwd/layer1.0.downsample.1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc52)
      %951 = arith.mulf %in, %950 : f32 loc(#loc52)
      linalg.yield %951 : f32 loc(#loc52)
    } -> tensor<8xf32> loc(#loc52)
    %111 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%109, %110 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/mul"), %in_276: f32 loc("fwd/layer1.0.downsample.1/mul"), %out: f32 loc("fwd/layer1.0.downsample.1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc49)
      linalg.yield %950 : f32 loc(#loc49)
    } -> tensor<8xf32> loc(#loc49)
    %expanded_35 = tensor.expand_shape %arg13 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc57)
    %112 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %expanded_35 : tensor<2x8x8x8xf32>, tensor<8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/mul"), %in_276: f32 loc("fwd/layer1.0.downsample.1/unsqueeze"), %out: f32 loc("fwd/layer1.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc52)
      linalg.yield %950 : f32 loc(#loc52)
    } -> tensor<2x8x8x8xf32> loc(#loc52)
    %expanded_36 = tensor.expand_shape %arg14 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc57)
    %113 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %expanded_36 : tensor<2x8x8x8xf32>, tensor<8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/mul"), %in_276: f32 loc("fwd/layer1.0.downsample.1/unsqueeze"), %out: f32 loc("fwd/layer1.0.downsample.1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc49)
      linalg.yield %950 : f32 loc(#loc49)
    } -> tensor<2x8x8x8xf32> loc(#loc49)
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %113 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/add"), %in_276: f32 loc("fwd/layer1.0.downsample.1/add"), %out: f32 loc("fwd/layer1.0/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc58)
      linalg.yield %950 : f32 loc(#loc58)
    } -> tensor<2x8x8x8xf32> loc(#loc58)
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0/add"), %out: f32 loc("fwd/layer1.0.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc27)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc27)
      linalg.yield %951 : f32 loc(#loc27)
    } -> tensor<2x8x8x8xf32> loc(#loc27)
    %116 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%115, %arg15 : tensor<2x8x8x8xf32>, tensor<2x8x1x1xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc59)
    %117 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg82 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer1.1.bn1/add"), %out: i64 loc("fwd/layer1.1.bn1/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc60)
      linalg.yield %950 : i64 loc(#loc60)
    } -> tensor<i64> loc(#loc60)
    %118 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%116 : tensor<2x2x8x8xf32>) outs(%6 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv1/convolution"), %out: f32 loc("fwd/layer1.1.bn1/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc61)
      linalg.yield %950 : f32 loc(#loc61)
    } -> tensor<1x2x1x1xf32> loc(#loc61)
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mean"), %out: f32 loc("fwd/layer1.1.bn1/mean")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc61)
      linalg.yield %950 : f32 loc(#loc61)
    } -> tensor<1x2x1x1xf32> loc(#loc61)
    %120 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %119 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv1/convolution"), %in_276: f32 loc("fwd/layer1.1.bn1/mean"), %out: f32 loc("fwd/layer1.1.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc62)
      linalg.yield %950 : f32 loc(#loc62)
    } -> tensor<2x2x8x8xf32> loc(#loc62)
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/sub"), %in_276: f32 loc("fwd/layer1.1.bn1/sub"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc63)
      linalg.yield %950 : f32 loc(#loc63)
    } -> tensor<2x2x8x8xf32> loc(#loc63)
    %122 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%121 : tensor<2x2x8x8xf32>) outs(%6 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %out: f32 loc("fwd/layer1.1.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc64)
      linalg.yield %950 : f32 loc(#loc64)
    } -> tensor<1x2x1x1xf32> loc(#loc64)
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/sum"), %out: f32 loc("fwd/layer1.1.bn1/div")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc65)
      linalg.yield %950 : f32 loc(#loc65)
    } -> tensor<1x2x1x1xf32> loc(#loc65)
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/div"), %out: f32 loc("fwd/layer1.1.bn1/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc60)
      %951 = arith.addf %in, %950 : f32 loc(#loc60)
      linalg.yield %951 : f32 loc(#loc60)
    } -> tensor<1x2x1x1xf32> loc(#loc60)
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/add"), %out: f32 loc("fwd/layer1.1.bn1/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc66)
      linalg.yield %950 : f32 loc(#loc66)
    } -> tensor<1x2x1x1xf32> loc(#loc66)
    %126 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %125 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/sub"), %in_276: f32 loc("fwd/layer1.1.bn1/rsqrt"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc63)
      linalg.yield %950 : f32 loc(#loc63)
    } -> tensor<2x2x8x8xf32> loc(#loc63)
    %collapsed_37 = tensor.collapse_shape %119 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc67)
    %collapsed_38 = tensor.collapse_shape %125 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc67)
    %127 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_37 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/view"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc63)
      %951 = arith.mulf %in, %950 : f32 loc(#loc63)
      linalg.yield %951 : f32 loc(#loc63)
    } -> tensor<2xf32> loc(#loc63)
    %128 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg80 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc63)
      %951 = arith.mulf %in, %950 : f32 loc(#loc63)
      linalg.yield %951 : f32 loc(#loc63)
    } -> tensor<2xf32> loc(#loc63)
    %129 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%127, %128 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %in_276: f32 loc("fwd/layer1.1.bn1/mul"), %out: f32 loc("fwd/layer1.1.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc60)
      linalg.yield %950 : f32 loc(#loc60)
    } -> tensor<2xf32> loc(#loc60)
    %collapsed_39 = tensor.collapse_shape %123 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc67)
    %130 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_39 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/view"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %950 = arith.truncf %cst_3 : f64 to f32 loc(#loc63)
      %951 = arith.mulf %in, %950 : f32 loc(#loc63)
      linalg.yield %951 : f32 loc(#loc63)
    } -> tensor<2xf32> loc(#loc63)
    %131 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%130 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc63)
      %951 = arith.mulf %in, %950 : f32 loc(#loc63)
      linalg.yield %951 : f32 loc(#loc63)
    } -> tensor<2xf32> loc(#loc63)
    %132 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg81 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc63)
      %951 = arith.mulf %in, %950 : f32 loc(#loc63)
      linalg.yield %951 : f32 loc(#loc63)
    } -> tensor<2xf32> loc(#loc63)
    %133 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%131, %132 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %in_276: f32 loc("fwd/layer1.1.bn1/mul"), %out: f32 loc("fwd/layer1.1.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc60)
      linalg.yield %950 : f32 loc(#loc60)
    } -> tensor<2xf32> loc(#loc60)
    %expanded_40 = tensor.expand_shape %arg16 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32> loc(#loc68)
    %134 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %expanded_40 : tensor<2x2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %in_276: f32 loc("fwd/layer1.1.bn1/unsqueeze"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc63)
      linalg.yield %950 : f32 loc(#loc63)
    } -> tensor<2x2x8x8xf32> loc(#loc63)
    %expanded_41 = tensor.expand_shape %arg17 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32> loc(#loc68)
    %135 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %expanded_41 : tensor<2x2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %in_276: f32 loc("fwd/layer1.1.bn1/unsqueeze"), %out: f32 loc("fwd/layer1.1.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc60)
      linalg.yield %950 : f32 loc(#loc60)
    } -> tensor<2x2x8x8xf32> loc(#loc60)
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/add"), %out: f32 loc("fwd/layer1.1.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc69)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc69)
      linalg.yield %951 : f32 loc(#loc69)
    } -> tensor<2x2x8x8xf32> loc(#loc69)
    %padded_42 = tensor.pad %136 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg131: index loc("fwd/layer1.1.conv2/convolution"), %arg132: index loc("fwd/layer1.1.conv2/convolution"), %arg133: index loc("fwd/layer1.1.conv2/convolution"), %arg134: index loc("fwd/layer1.1.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc70)
    } : tensor<2x2x8x8xf32> to tensor<2x2x10x10xf32> loc(#loc70)
    %137 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_42, %arg18 : tensor<2x2x10x10xf32>, tensor<2x2x3x3xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc70)
    %138 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg85 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer1.1.bn2/add"), %out: i64 loc("fwd/layer1.1.bn2/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc71)
      linalg.yield %950 : i64 loc(#loc71)
    } -> tensor<i64> loc(#loc71)
    %139 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%137 : tensor<2x2x8x8xf32>) outs(%6 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv2/convolution"), %out: f32 loc("fwd/layer1.1.bn2/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc72)
      linalg.yield %950 : f32 loc(#loc72)
    } -> tensor<1x2x1x1xf32> loc(#loc72)
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mean"), %out: f32 loc("fwd/layer1.1.bn2/mean")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc72)
      linalg.yield %950 : f32 loc(#loc72)
    } -> tensor<1x2x1x1xf32> loc(#loc72)
    %141 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %140 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv2/convolution"), %in_276: f32 loc("fwd/layer1.1.bn2/mean"), %out: f32 loc("fwd/layer1.1.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc73)
      linalg.yield %950 : f32 loc(#loc73)
    } -> tensor<2x2x8x8xf32> loc(#loc73)
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %141 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/sub"), %in_276: f32 loc("fwd/layer1.1.bn2/sub"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc74)
      linalg.yield %950 : f32 loc(#loc74)
    } -> tensor<2x2x8x8xf32> loc(#loc74)
    %143 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%142 : tensor<2x2x8x8xf32>) outs(%6 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %out: f32 loc("fwd/layer1.1.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc75)
      linalg.yield %950 : f32 loc(#loc75)
    } -> tensor<1x2x1x1xf32> loc(#loc75)
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/sum"), %out: f32 loc("fwd/layer1.1.bn2/div")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc76)
      linalg.yield %950 : f32 loc(#loc76)
    } -> tensor<1x2x1x1xf32> loc(#loc76)
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/div"), %out: f32 loc("fwd/layer1.1.bn2/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc71)
      %951 = arith.addf %in, %950 : f32 loc(#loc71)
      linalg.yield %951 : f32 loc(#loc71)
    } -> tensor<1x2x1x1xf32> loc(#loc71)
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/add"), %out: f32 loc("fwd/layer1.1.bn2/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc77)
      linalg.yield %950 : f32 loc(#loc77)
    } -> tensor<1x2x1x1xf32> loc(#loc77)
    %147 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %146 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/sub"), %in_276: f32 loc("fwd/layer1.1.bn2/rsqrt"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc74)
      linalg.yield %950 : f32 loc(#loc74)
    } -> tensor<2x2x8x8xf32> loc(#loc74)
    %collapsed_43 = tensor.collapse_shape %140 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc78)
    %collapsed_44 = tensor.collapse_shape %146 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc78)
    %148 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_43 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/view"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc74)
      %951 = arith.mulf %in, %950 : f32 loc(#loc74)
      linalg.yield %951 : f32 loc(#loc74)
    } -> tensor<2xf32> loc(#loc74)
    %149 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg83 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc74)
      %951 = arith.mulf %in, %950 : f32 loc(#loc74)
      linalg.yield %951 : f32 loc(#loc74)
    } -> tensor<2xf32> loc(#loc74)
    %150 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%148, %149 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %in_276: f32 loc("fwd/layer1.1.bn2/mul"), %out: f32 loc("fwd/layer1.1.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc71)
      linalg.yield %950 : f32 loc(#loc71)
    } -> tensor<2xf32> loc(#loc71)
    %collapsed_45 = tensor.collapse_shape %144 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc78)
    %151 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_45 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/view"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %950 = arith.truncf %cst_3 : f64 to f32 loc(#loc74)
      %951 = arith.mulf %in, %950 : f32 loc(#loc74)
      linalg.yield %951 : f32 loc(#loc74)
    } -> tensor<2xf32> loc(#loc74)
    %152 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%151 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc74)
      %951 = arith.mulf %in, %950 : f32 loc(#loc74)
      linalg.yield %951 : f32 loc(#loc74)
    } -> tensor<2xf32> loc(#loc74)
    %153 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg84 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc74)
      %951 = arith.mulf %in, %950 : f32 loc(#loc74)
      linalg.yield %951 : f32 loc(#loc74)
    } -> tensor<2xf32> loc(#loc74)
    %154 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%152, %153 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %in_276: f32 loc("fwd/layer1.1.bn2/mul"), %out: f32 loc("fwd/layer1.1.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc71)
      linalg.yield %950 : f32 loc(#loc71)
    } -> tensor<2xf32> loc(#loc71)
    %expanded_46 = tensor.expand_shape %arg19 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32> loc(#loc79)
    %155 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %expanded_46 : tensor<2x2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %in_276: f32 loc("fwd/layer1.1.bn2/unsqueeze"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc74)
      linalg.yield %950 : f32 loc(#loc74)
    } -> tensor<2x2x8x8xf32> loc(#loc74)
    %expanded_47 = tensor.expand_shape %arg20 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32> loc(#loc79)
    %156 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %expanded_47 : tensor<2x2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %in_276: f32 loc("fwd/layer1.1.bn2/unsqueeze"), %out: f32 loc("fwd/layer1.1.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc71)
      linalg.yield %950 : f32 loc(#loc71)
    } -> tensor<2x2x8x8xf32> loc(#loc71)
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/add"), %out: f32 loc("fwd/layer1.1.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc69)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc69)
      linalg.yield %951 : f32 loc(#loc69)
    } -> tensor<2x2x8x8xf32> loc(#loc69)
    %158 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%157, %arg21 : tensor<2x2x8x8xf32>, tensor<8x2x1x1xf32>) outs(%70 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc80)
    %159 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg88 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer1.1.bn3/add"), %out: i64 loc("fwd/layer1.1.bn3/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc81)
      linalg.yield %950 : i64 loc(#loc81)
    } -> tensor<i64> loc(#loc81)
    %160 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%158 : tensor<2x8x8x8xf32>) outs(%74 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv3/convolution"), %out: f32 loc("fwd/layer1.1.bn3/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc82)
      linalg.yield %950 : f32 loc(#loc82)
    } -> tensor<1x8x1x1xf32> loc(#loc82)
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/mean"), %out: f32 loc("fwd/layer1.1.bn3/mean")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc82)
      linalg.yield %950 : f32 loc(#loc82)
    } -> tensor<1x8x1x1xf32> loc(#loc82)
    %162 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %161 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv3/convolution"), %in_276: f32 loc("fwd/layer1.1.bn3/mean"), %out: f32 loc("fwd/layer1.1.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc83)
      linalg.yield %950 : f32 loc(#loc83)
    } -> tensor<2x8x8x8xf32> loc(#loc83)
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %162 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/sub"), %in_276: f32 loc("fwd/layer1.1.bn3/sub"), %out: f32 loc("fwd/layer1.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc84)
      linalg.yield %950 : f32 loc(#loc84)
    } -> tensor<2x8x8x8xf32> loc(#loc84)
    %164 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%163 : tensor<2x8x8x8xf32>) outs(%74 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/mul"), %out: f32 loc("fwd/layer1.1.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc85)
      linalg.yield %950 : f32 loc(#loc85)
    } -> tensor<1x8x1x1xf32> loc(#loc85)
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/sum"), %out: f32 loc("fwd/layer1.1.bn3/div")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc86)
      linalg.yield %950 : f32 loc(#loc86)
    } -> tensor<1x8x1x1xf32> loc(#loc86)
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/div"), %out: f32 loc("fwd/layer1.1.bn3/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc81)
      %951 = arith.addf %in, %950 : f32 loc(#loc81)
      linalg.yield %951 : f32 loc(#loc81)
    } -> tensor<1x8x1x1xf32> loc(#loc81)
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/add"), %out: f32 loc("fwd/layer1.1.bn3/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc87)
      linalg.yield %950 : f32 loc(#loc87)
    } -> tensor<1x8x1x1xf32> loc(#loc87)
    %168 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %167 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/sub"), %in_276: f32 loc("fwd/layer1.1.bn3/rsqrt"), %out: f32 loc("fwd/layer1.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc84)
      linalg.yield %950 : f32 loc(#loc84)
    } -> tensor<2x8x8x8xf32> loc(#loc84)
    %collapsed_48 = tensor.collapse_shape %161 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc88)
    %collapsed_49 = tensor.collapse_shape %167 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc88)
    %169 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_48 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/view"), %out: f32 loc("fwd/layer1.1.bn3/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc84)
      %951 = arith.mulf %in, %950 : f32 loc(#loc84)
      linalg.yield %951 : f32 loc(#loc84)
    } -> tensor<8xf32> loc(#loc84)
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg86 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/mul"), %out: f32 loc("fwd/layer1.1.bn3/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc84)
      %951 = arith.mulf %in, %950 : f32 loc(#loc84)
      linalg.yield %951 : f32 loc(#loc84)
    } -> tensor<8xf32> loc(#loc84)
    %171 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%169, %170 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/mul"), %in_276: f32 loc("fwd/layer1.1.bn3/mul"), %out: f32 loc("fwd/layer1.1.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc81)
      linalg.yield %950 : f32 loc(#loc81)
    } -> tensor<8xf32> loc(#loc81)
    %collapsed_50 = tensor.collapse_shape %165 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc88)
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_50 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/view"), %out: f32 loc("fwd/layer1.1.bn3/mul")):
      %950 = arith.truncf %cst_3 : f64 to f32 loc(#loc84)
      %951 = arith.mulf %in, %950 : f32 loc(#loc84)
      linalg.yield %951 : f32 loc(#loc84)
    } -> tensor<8xf32> loc(#loc84)
    %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%172 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/mul"), %out: f32 loc("fwd/layer1.1.bn3/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc84)
      %951 = arith.mulf %in, %950 : f32 loc(#loc84)
      linalg.yield %951 : f32 loc(#loc84)
    } -> tensor<8xf32> loc(#loc84)
    %174 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg87 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/mul"), %out: f32 loc("fwd/layer1.1.bn3/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc84)
      %951 = arith.mulf %in, %950 : f32 loc(#loc84)
      linalg.yield %951 : f32 loc(#loc84)
    } -> tensor<8xf32> loc(#loc84)
    %175 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%173, %174 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/mul"), %in_276: f32 loc("fwd/layer1.1.bn3/mul"), %out: f32 loc("fwd/layer1.1.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc81)
      linalg.yield %950 : f32 loc(#loc81)
    } -> tensor<8xf32> loc(#loc81)
    %expanded_51 = tensor.expand_shape %arg22 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc89)
    %176 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %expanded_51 : tensor<2x8x8x8xf32>, tensor<8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/mul"), %in_276: f32 loc("fwd/layer1.1.bn3/unsqueeze"), %out: f32 loc("fwd/layer1.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc84)
      linalg.yield %950 : f32 loc(#loc84)
    } -> tensor<2x8x8x8xf32> loc(#loc84)
    %expanded_52 = tensor.expand_shape %arg23 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc89)
    %177 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176, %expanded_52 : tensor<2x8x8x8xf32>, tensor<8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/mul"), %in_276: f32 loc("fwd/layer1.1.bn3/unsqueeze"), %out: f32 loc("fwd/layer1.1.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc81)
      linalg.yield %950 : f32 loc(#loc81)
    } -> tensor<2x8x8x8xf32> loc(#loc81)
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %115 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/add"), %in_276: f32 loc("fwd/layer1.0.relu/relu"), %out: f32 loc("fwd/layer1.1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc90)
      linalg.yield %950 : f32 loc(#loc90)
    } -> tensor<2x8x8x8xf32> loc(#loc90)
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178 : tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1/add"), %out: f32 loc("fwd/layer1.1.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc69)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc69)
      linalg.yield %951 : f32 loc(#loc69)
    } -> tensor<2x8x8x8xf32> loc(#loc69)
    %180 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%179, %arg24 : tensor<2x8x8x8xf32>, tensor<2x8x1x1xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc91)
    %181 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg91 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer1.2.bn1/add"), %out: i64 loc("fwd/layer1.2.bn1/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc92)
      linalg.yield %950 : i64 loc(#loc92)
    } -> tensor<i64> loc(#loc92)
    %182 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%180 : tensor<2x2x8x8xf32>) outs(%6 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.conv1/convolution"), %out: f32 loc("fwd/layer1.2.bn1/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc93)
      linalg.yield %950 : f32 loc(#loc93)
    } -> tensor<1x2x1x1xf32> loc(#loc93)
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/mean"), %out: f32 loc("fwd/layer1.2.bn1/mean")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc93)
      linalg.yield %950 : f32 loc(#loc93)
    } -> tensor<1x2x1x1xf32> loc(#loc93)
    %184 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %183 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.conv1/convolution"), %in_276: f32 loc("fwd/layer1.2.bn1/mean"), %out: f32 loc("fwd/layer1.2.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc94)
      linalg.yield %950 : f32 loc(#loc94)
    } -> tensor<2x2x8x8xf32> loc(#loc94)
    %185 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184, %184 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/sub"), %in_276: f32 loc("fwd/layer1.2.bn1/sub"), %out: f32 loc("fwd/layer1.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc95)
      linalg.yield %950 : f32 loc(#loc95)
    } -> tensor<2x2x8x8xf32> loc(#loc95)
    %186 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%185 : tensor<2x2x8x8xf32>) outs(%6 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/mul"), %out: f32 loc("fwd/layer1.2.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc96)
      linalg.yield %950 : f32 loc(#loc96)
    } -> tensor<1x2x1x1xf32> loc(#loc96)
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/sum"), %out: f32 loc("fwd/layer1.2.bn1/div")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc97)
      linalg.yield %950 : f32 loc(#loc97)
    } -> tensor<1x2x1x1xf32> loc(#loc97)
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/div"), %out: f32 loc("fwd/layer1.2.bn1/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc92)
      %951 = arith.addf %in, %950 : f32 loc(#loc92)
      linalg.yield %951 : f32 loc(#loc92)
    } -> tensor<1x2x1x1xf32> loc(#loc92)
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/add"), %out: f32 loc("fwd/layer1.2.bn1/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc98)
      linalg.yield %950 : f32 loc(#loc98)
    } -> tensor<1x2x1x1xf32> loc(#loc98)
    %190 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184, %189 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/sub"), %in_276: f32 loc("fwd/layer1.2.bn1/rsqrt"), %out: f32 loc("fwd/layer1.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc95)
      linalg.yield %950 : f32 loc(#loc95)
    } -> tensor<2x2x8x8xf32> loc(#loc95)
    %collapsed_53 = tensor.collapse_shape %183 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc99)
    %collapsed_54 = tensor.collapse_shape %189 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc99)
    %191 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_53 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/view"), %out: f32 loc("fwd/layer1.2.bn1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc95)
      %951 = arith.mulf %in, %950 : f32 loc(#loc95)
      linalg.yield %951 : f32 loc(#loc95)
    } -> tensor<2xf32> loc(#loc95)
    %192 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg89 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/mul"), %out: f32 loc("fwd/layer1.2.bn1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc95)
      %951 = arith.mulf %in, %950 : f32 loc(#loc95)
      linalg.yield %951 : f32 loc(#loc95)
    } -> tensor<2xf32> loc(#loc95)
    %193 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%191, %192 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/mul"), %in_276: f32 loc("fwd/layer1.2.bn1/mul"), %out: f32 loc("fwd/layer1.2.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc92)
      linalg.yield %950 : f32 loc(#loc92)
    } -> tensor<2xf32> loc(#loc92)
    %collapsed_55 = tensor.collapse_shape %187 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc99)
    %194 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_55 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/view"), %out: f32 loc("fwd/layer1.2.bn1/mul")):
      %950 = arith.truncf %cst_3 : f64 to f32 loc(#loc95)
      %951 = arith.mulf %in, %950 : f32 loc(#loc95)
      linalg.yield %951 : f32 loc(#loc95)
    } -> tensor<2xf32> loc(#loc95)
    %195 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%194 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/mul"), %out: f32 loc("fwd/layer1.2.bn1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc95)
      %951 = arith.mulf %in, %950 : f32 loc(#loc95)
      linalg.yield %951 : f32 loc(#loc95)
    } -> tensor<2xf32> loc(#loc95)
    %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg90 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/mul"), %out: f32 loc("fwd/layer1.2.bn1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc95)
      %951 = arith.mulf %in, %950 : f32 loc(#loc95)
      linalg.yield %951 : f32 loc(#loc95)
    } -> tensor<2xf32> loc(#loc95)
    %197 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%195, %196 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/mul"), %in_276: f32 loc("fwd/layer1.2.bn1/mul"), %out: f32 loc("fwd/layer1.2.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc92)
      linalg.yield %950 : f32 loc(#loc92)
    } -> tensor<2xf32> loc(#loc92)
    %expanded_56 = tensor.expand_shape %arg25 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32> loc(#loc100)
    %198 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %expanded_56 : tensor<2x2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/mul"), %in_276: f32 loc("fwd/layer1.2.bn1/unsqueeze"), %out: f32 loc("fwd/layer1.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc95)
      linalg.yield %950 : f32 loc(#loc95)
    } -> tensor<2x2x8x8xf32> loc(#loc95)
    %expanded_57 = tensor.expand_shape %arg26 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32> loc(#loc100)
    %199 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %expanded_57 : tensor<2x2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/mul"), %in_276: f32 loc("fwd/layer1.2.bn1/unsqueeze"), %out: f32 loc("fwd/layer1.2.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc92)
      linalg.yield %950 : f32 loc(#loc92)
    } -> tensor<2x2x8x8xf32> loc(#loc92)
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/add"), %out: f32 loc("fwd/layer1.2.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc101)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc101)
      linalg.yield %951 : f32 loc(#loc101)
    } -> tensor<2x2x8x8xf32> loc(#loc101)
    %padded_58 = tensor.pad %200 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg131: index loc("fwd/layer1.2.conv2/convolution"), %arg132: index loc("fwd/layer1.2.conv2/convolution"), %arg133: index loc("fwd/layer1.2.conv2/convolution"), %arg134: index loc("fwd/layer1.2.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc102)
    } : tensor<2x2x8x8xf32> to tensor<2x2x10x10xf32> loc(#loc102)
    %201 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_58, %arg27 : tensor<2x2x10x10xf32>, tensor<2x2x3x3xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc102)
    %202 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg94 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer1.2.bn2/add"), %out: i64 loc("fwd/layer1.2.bn2/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc103)
      linalg.yield %950 : i64 loc(#loc103)
    } -> tensor<i64> loc(#loc103)
    %203 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%201 : tensor<2x2x8x8xf32>) outs(%6 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.conv2/convolution"), %out: f32 loc("fwd/layer1.2.bn2/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc104)
      linalg.yield %950 : f32 loc(#loc104)
    } -> tensor<1x2x1x1xf32> loc(#loc104)
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/mean"), %out: f32 loc("fwd/layer1.2.bn2/mean")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc104)
      linalg.yield %950 : f32 loc(#loc104)
    } -> tensor<1x2x1x1xf32> loc(#loc104)
    %205 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %204 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.conv2/convolution"), %in_276: f32 loc("fwd/layer1.2.bn2/mean"), %out: f32 loc("fwd/layer1.2.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc105)
      linalg.yield %950 : f32 loc(#loc105)
    } -> tensor<2x2x8x8xf32> loc(#loc105)
    %206 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %205 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/sub"), %in_276: f32 loc("fwd/layer1.2.bn2/sub"), %out: f32 loc("fwd/layer1.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc106)
      linalg.yield %950 : f32 loc(#loc106)
    } -> tensor<2x2x8x8xf32> loc(#loc106)
    %207 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%206 : tensor<2x2x8x8xf32>) outs(%6 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/mul"), %out: f32 loc("fwd/layer1.2.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc107)
      linalg.yield %950 : f32 loc(#loc107)
    } -> tensor<1x2x1x1xf32> loc(#loc107)
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/sum"), %out: f32 loc("fwd/layer1.2.bn2/div")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc108)
      linalg.yield %950 : f32 loc(#loc108)
    } -> tensor<1x2x1x1xf32> loc(#loc108)
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/div"), %out: f32 loc("fwd/layer1.2.bn2/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc103)
      %951 = arith.addf %in, %950 : f32 loc(#loc103)
      linalg.yield %951 : f32 loc(#loc103)
    } -> tensor<1x2x1x1xf32> loc(#loc103)
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209 : tensor<1x2x1x1xf32>) outs(%5 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/add"), %out: f32 loc("fwd/layer1.2.bn2/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc109)
      linalg.yield %950 : f32 loc(#loc109)
    } -> tensor<1x2x1x1xf32> loc(#loc109)
    %211 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %210 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/sub"), %in_276: f32 loc("fwd/layer1.2.bn2/rsqrt"), %out: f32 loc("fwd/layer1.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc106)
      linalg.yield %950 : f32 loc(#loc106)
    } -> tensor<2x2x8x8xf32> loc(#loc106)
    %collapsed_59 = tensor.collapse_shape %204 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc110)
    %collapsed_60 = tensor.collapse_shape %210 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc110)
    %212 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_59 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/view"), %out: f32 loc("fwd/layer1.2.bn2/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc106)
      %951 = arith.mulf %in, %950 : f32 loc(#loc106)
      linalg.yield %951 : f32 loc(#loc106)
    } -> tensor<2xf32> loc(#loc106)
    %213 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg92 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/mul"), %out: f32 loc("fwd/layer1.2.bn2/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc106)
      %951 = arith.mulf %in, %950 : f32 loc(#loc106)
      linalg.yield %951 : f32 loc(#loc106)
    } -> tensor<2xf32> loc(#loc106)
    %214 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%212, %213 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/mul"), %in_276: f32 loc("fwd/layer1.2.bn2/mul"), %out: f32 loc("fwd/layer1.2.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc103)
      linalg.yield %950 : f32 loc(#loc103)
    } -> tensor<2xf32> loc(#loc103)
    %collapsed_61 = tensor.collapse_shape %208 [[0, 1, 2, 3]] : tensor<1x2x1x1xf32> into tensor<2xf32> loc(#loc110)
    %215 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_61 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/view"), %out: f32 loc("fwd/layer1.2.bn2/mul")):
      %950 = arith.truncf %cst_3 : f64 to f32 loc(#loc106)
      %951 = arith.mulf %in, %950 : f32 loc(#loc106)
      linalg.yield %951 : f32 loc(#loc106)
    } -> tensor<2xf32> loc(#loc106)
    %216 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%215 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/mul"), %out: f32 loc("fwd/layer1.2.bn2/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc106)
      %951 = arith.mulf %in, %950 : f32 loc(#loc106)
      linalg.yield %951 : f32 loc(#loc106)
    } -> tensor<2xf32> loc(#loc106)
    %217 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg93 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/mul"), %out: f32 loc("fwd/layer1.2.bn2/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc106)
      %951 = arith.mulf %in, %950 : f32 loc(#loc106)
      linalg.yield %951 : f32 loc(#loc106)
    } -> tensor<2xf32> loc(#loc106)
    %218 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%216, %217 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/mul"), %in_276: f32 loc("fwd/layer1.2.bn2/mul"), %out: f32 loc("fwd/layer1.2.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc103)
      linalg.yield %950 : f32 loc(#loc103)
    } -> tensor<2xf32> loc(#loc103)
    %expanded_62 = tensor.expand_shape %arg28 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32> loc(#loc111)
    %219 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %expanded_62 : tensor<2x2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/mul"), %in_276: f32 loc("fwd/layer1.2.bn2/unsqueeze"), %out: f32 loc("fwd/layer1.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc106)
      linalg.yield %950 : f32 loc(#loc106)
    } -> tensor<2x2x8x8xf32> loc(#loc106)
    %expanded_63 = tensor.expand_shape %arg29 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32> loc(#loc111)
    %220 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219, %expanded_63 : tensor<2x2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/mul"), %in_276: f32 loc("fwd/layer1.2.bn2/unsqueeze"), %out: f32 loc("fwd/layer1.2.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc103)
      linalg.yield %950 : f32 loc(#loc103)
    } -> tensor<2x2x8x8xf32> loc(#loc103)
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/add"), %out: f32 loc("fwd/layer1.2.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc101)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc101)
      linalg.yield %951 : f32 loc(#loc101)
    } -> tensor<2x2x8x8xf32> loc(#loc101)
    %222 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%221, %arg30 : tensor<2x2x8x8xf32>, tensor<8x2x1x1xf32>) outs(%70 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc112)
    %223 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg97 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer1.2.bn3/add"), %out: i64 loc("fwd/layer1.2.bn3/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc113)
      linalg.yield %950 : i64 loc(#loc113)
    } -> tensor<i64> loc(#loc113)
    %224 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%222 : tensor<2x8x8x8xf32>) outs(%74 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.conv3/convolution"), %out: f32 loc("fwd/layer1.2.bn3/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc114)
      linalg.yield %950 : f32 loc(#loc114)
    } -> tensor<1x8x1x1xf32> loc(#loc114)
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/mean"), %out: f32 loc("fwd/layer1.2.bn3/mean")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc114)
      linalg.yield %950 : f32 loc(#loc114)
    } -> tensor<1x8x1x1xf32> loc(#loc114)
    %226 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %225 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.conv3/convolution"), %in_276: f32 loc("fwd/layer1.2.bn3/mean"), %out: f32 loc("fwd/layer1.2.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc115)
      linalg.yield %950 : f32 loc(#loc115)
    } -> tensor<2x8x8x8xf32> loc(#loc115)
    %227 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %226 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/sub"), %in_276: f32 loc("fwd/layer1.2.bn3/sub"), %out: f32 loc("fwd/layer1.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc116)
      linalg.yield %950 : f32 loc(#loc116)
    } -> tensor<2x8x8x8xf32> loc(#loc116)
    %228 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%227 : tensor<2x8x8x8xf32>) outs(%74 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/mul"), %out: f32 loc("fwd/layer1.2.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc117)
      linalg.yield %950 : f32 loc(#loc117)
    } -> tensor<1x8x1x1xf32> loc(#loc117)
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/sum"), %out: f32 loc("fwd/layer1.2.bn3/div")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc118)
      linalg.yield %950 : f32 loc(#loc118)
    } -> tensor<1x8x1x1xf32> loc(#loc118)
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/div"), %out: f32 loc("fwd/layer1.2.bn3/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc113)
      %951 = arith.addf %in, %950 : f32 loc(#loc113)
      linalg.yield %951 : f32 loc(#loc113)
    } -> tensor<1x8x1x1xf32> loc(#loc113)
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230 : tensor<1x8x1x1xf32>) outs(%73 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/add"), %out: f32 loc("fwd/layer1.2.bn3/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc119)
      linalg.yield %950 : f32 loc(#loc119)
    } -> tensor<1x8x1x1xf32> loc(#loc119)
    %232 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %231 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/sub"), %in_276: f32 loc("fwd/layer1.2.bn3/rsqrt"), %out: f32 loc("fwd/layer1.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc116)
      linalg.yield %950 : f32 loc(#loc116)
    } -> tensor<2x8x8x8xf32> loc(#loc116)
    %collapsed_64 = tensor.collapse_shape %225 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc120)
    %collapsed_65 = tensor.collapse_shape %231 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc120)
    %233 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_64 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/view"), %out: f32 loc("fwd/layer1.2.bn3/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc116)
      %951 = arith.mulf %in, %950 : f32 loc(#loc116)
      linalg.yield %951 : f32 loc(#loc116)
    } -> tensor<8xf32> loc(#loc116)
    %234 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg95 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/mul"), %out: f32 loc("fwd/layer1.2.bn3/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc116)
      %951 = arith.mulf %in, %950 : f32 loc(#loc116)
      linalg.yield %951 : f32 loc(#loc116)
    } -> tensor<8xf32> loc(#loc116)
    %235 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%233, %234 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/mul"), %in_276: f32 loc("fwd/layer1.2.bn3/mul"), %out: f32 loc("fwd/layer1.2.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc113)
      linalg.yield %950 : f32 loc(#loc113)
    } -> tensor<8xf32> loc(#loc113)
    %collapsed_66 = tensor.collapse_shape %229 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc120)
    %236 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_66 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/view"), %out: f32 loc("fwd/layer1.2.bn3/mul")):
      %950 = arith.truncf %cst_3 : f64 to f32 loc(#loc116)
      %951 = arith.mulf %in, %950 : f32 loc(#loc116)
      linalg.yield %951 : f32 loc(#loc116)
    } -> tensor<8xf32> loc(#loc116)
    %237 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%236 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/mul"), %out: f32 loc("fwd/layer1.2.bn3/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc116)
      %951 = arith.mulf %in, %950 : f32 loc(#loc116)
      linalg.yield %951 : f32 loc(#loc116)
    } -> tensor<8xf32> loc(#loc116)
    %238 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg96 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/mul"), %out: f32 loc("fwd/layer1.2.bn3/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc116)
      %951 = arith.mulf %in, %950 : f32 loc(#loc116)
      linalg.yield %951 : f32 loc(#loc116)
    } -> tensor<8xf32> loc(#loc116)
    %239 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%237, %238 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/mul"), %in_276: f32 loc("fwd/layer1.2.bn3/mul"), %out: f32 loc("fwd/layer1.2.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc113)
      linalg.yield %950 : f32 loc(#loc113)
    } -> tensor<8xf32> loc(#loc113)
    %expanded_67 = tensor.expand_shape %arg31 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc121)
    %240 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232, %expanded_67 : tensor<2x8x8x8xf32>, tensor<8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/mul"), %in_276: f32 loc("fwd/layer1.2.bn3/unsqueeze"), %out: f32 loc("fwd/layer1.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc116)
      linalg.yield %950 : f32 loc(#loc116)
    } -> tensor<2x8x8x8xf32> loc(#loc116)
    %expanded_68 = tensor.expand_shape %arg32 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc121)
    %241 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240, %expanded_68 : tensor<2x8x8x8xf32>, tensor<8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/mul"), %in_276: f32 loc("fwd/layer1.2.bn3/unsqueeze"), %out: f32 loc("fwd/layer1.2.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc113)
      linalg.yield %950 : f32 loc(#loc113)
    } -> tensor<2x8x8x8xf32> loc(#loc113)
    %242 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241, %179 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/add"), %in_276: f32 loc("fwd/layer1.1.relu/relu"), %out: f32 loc("fwd/layer1.2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc122)
      linalg.yield %950 : f32 loc(#loc122)
    } -> tensor<2x8x8x8xf32> loc(#loc122)
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242 : tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2/add"), %out: f32 loc("fwd/layer1.2.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc101)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc101)
      linalg.yield %951 : f32 loc(#loc101)
    } -> tensor<2x8x8x8xf32> loc(#loc101)
    %244 = tensor.empty() : tensor<2x4x8x8xf32> loc(#loc123)
    %245 = linalg.fill ins(%cst : f32) outs(%244 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc123)
    %246 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%243, %arg33 : tensor<2x8x8x8xf32>, tensor<4x8x1x1xf32>) outs(%245 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc123)
    %247 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg100 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.0.bn1/add"), %out: i64 loc("fwd/layer2.0.bn1/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc124)
      linalg.yield %950 : i64 loc(#loc124)
    } -> tensor<i64> loc(#loc124)
    %248 = tensor.empty() : tensor<1x4x1x1xf32> loc(#loc125)
    %249 = linalg.fill ins(%cst : f32) outs(%248 : tensor<1x4x1x1xf32>) -> tensor<1x4x1x1xf32> loc(#loc125)
    %250 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%246 : tensor<2x4x8x8xf32>) outs(%249 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv1/convolution"), %out: f32 loc("fwd/layer2.0.bn1/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc125)
      linalg.yield %950 : f32 loc(#loc125)
    } -> tensor<1x4x1x1xf32> loc(#loc125)
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mean"), %out: f32 loc("fwd/layer2.0.bn1/mean")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc125)
      linalg.yield %950 : f32 loc(#loc125)
    } -> tensor<1x4x1x1xf32> loc(#loc125)
    %252 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %251 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%244 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv1/convolution"), %in_276: f32 loc("fwd/layer2.0.bn1/mean"), %out: f32 loc("fwd/layer2.0.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc126)
      linalg.yield %950 : f32 loc(#loc126)
    } -> tensor<2x4x8x8xf32> loc(#loc126)
    %253 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252, %252 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%244 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/sub"), %in_276: f32 loc("fwd/layer2.0.bn1/sub"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc127)
      linalg.yield %950 : f32 loc(#loc127)
    } -> tensor<2x4x8x8xf32> loc(#loc127)
    %254 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%253 : tensor<2x4x8x8xf32>) outs(%249 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %out: f32 loc("fwd/layer2.0.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc128)
      linalg.yield %950 : f32 loc(#loc128)
    } -> tensor<1x4x1x1xf32> loc(#loc128)
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%254 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/sum"), %out: f32 loc("fwd/layer2.0.bn1/div")):
      %950 = arith.divf %in, %cst_7 : f32 loc(#loc129)
      linalg.yield %950 : f32 loc(#loc129)
    } -> tensor<1x4x1x1xf32> loc(#loc129)
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%255 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/div"), %out: f32 loc("fwd/layer2.0.bn1/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc124)
      %951 = arith.addf %in, %950 : f32 loc(#loc124)
      linalg.yield %951 : f32 loc(#loc124)
    } -> tensor<1x4x1x1xf32> loc(#loc124)
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%256 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/add"), %out: f32 loc("fwd/layer2.0.bn1/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc130)
      linalg.yield %950 : f32 loc(#loc130)
    } -> tensor<1x4x1x1xf32> loc(#loc130)
    %258 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252, %257 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%244 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/sub"), %in_276: f32 loc("fwd/layer2.0.bn1/rsqrt"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc127)
      linalg.yield %950 : f32 loc(#loc127)
    } -> tensor<2x4x8x8xf32> loc(#loc127)
    %collapsed_69 = tensor.collapse_shape %251 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc131)
    %collapsed_70 = tensor.collapse_shape %257 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc131)
    %259 = tensor.empty() : tensor<4xf32> loc(#loc127)
    %260 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_69 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/view"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc127)
      %951 = arith.mulf %in, %950 : f32 loc(#loc127)
      linalg.yield %951 : f32 loc(#loc127)
    } -> tensor<4xf32> loc(#loc127)
    %261 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg98 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc127)
      %951 = arith.mulf %in, %950 : f32 loc(#loc127)
      linalg.yield %951 : f32 loc(#loc127)
    } -> tensor<4xf32> loc(#loc127)
    %262 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%260, %261 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %in_276: f32 loc("fwd/layer2.0.bn1/mul"), %out: f32 loc("fwd/layer2.0.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc124)
      linalg.yield %950 : f32 loc(#loc124)
    } -> tensor<4xf32> loc(#loc124)
    %collapsed_71 = tensor.collapse_shape %255 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc131)
    %263 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_71 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/view"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %950 = arith.truncf %cst_3 : f64 to f32 loc(#loc127)
      %951 = arith.mulf %in, %950 : f32 loc(#loc127)
      linalg.yield %951 : f32 loc(#loc127)
    } -> tensor<4xf32> loc(#loc127)
    %264 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%263 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc127)
      %951 = arith.mulf %in, %950 : f32 loc(#loc127)
      linalg.yield %951 : f32 loc(#loc127)
    } -> tensor<4xf32> loc(#loc127)
    %265 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg99 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc127)
      %951 = arith.mulf %in, %950 : f32 loc(#loc127)
      linalg.yield %951 : f32 loc(#loc127)
    } -> tensor<4xf32> loc(#loc127)
    %266 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%264, %265 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %in_276: f32 loc("fwd/layer2.0.bn1/mul"), %out: f32 loc("fwd/layer2.0.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc124)
      linalg.yield %950 : f32 loc(#loc124)
    } -> tensor<4xf32> loc(#loc124)
    %expanded_72 = tensor.expand_shape %arg34 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc132)
    %267 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258, %expanded_72 : tensor<2x4x8x8xf32>, tensor<4x1x1xf32>) outs(%244 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %in_276: f32 loc("fwd/layer2.0.bn1/unsqueeze"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc127)
      linalg.yield %950 : f32 loc(#loc127)
    } -> tensor<2x4x8x8xf32> loc(#loc127)
    %expanded_73 = tensor.expand_shape %arg35 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc132)
    %268 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267, %expanded_73 : tensor<2x4x8x8xf32>, tensor<4x1x1xf32>) outs(%244 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %in_276: f32 loc("fwd/layer2.0.bn1/unsqueeze"), %out: f32 loc("fwd/layer2.0.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc124)
      linalg.yield %950 : f32 loc(#loc124)
    } -> tensor<2x4x8x8xf32> loc(#loc124)
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%268 : tensor<2x4x8x8xf32>) outs(%244 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/add"), %out: f32 loc("fwd/layer2.0.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc133)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc133)
      linalg.yield %951 : f32 loc(#loc133)
    } -> tensor<2x4x8x8xf32> loc(#loc133)
    %padded_74 = tensor.pad %269 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg131: index loc("fwd/layer2.0.conv2/convolution"), %arg132: index loc("fwd/layer2.0.conv2/convolution"), %arg133: index loc("fwd/layer2.0.conv2/convolution"), %arg134: index loc("fwd/layer2.0.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc134)
    } : tensor<2x4x8x8xf32> to tensor<2x4x10x10xf32> loc(#loc134)
    %270 = tensor.empty() : tensor<2x4x4x4xf32> loc(#loc134)
    %271 = linalg.fill ins(%cst : f32) outs(%270 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc134)
    %272 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_74, %arg36 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%271 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc134)
    %273 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg103 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.0.bn2/add"), %out: i64 loc("fwd/layer2.0.bn2/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc135)
      linalg.yield %950 : i64 loc(#loc135)
    } -> tensor<i64> loc(#loc135)
    %274 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%272 : tensor<2x4x4x4xf32>) outs(%249 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv2/convolution"), %out: f32 loc("fwd/layer2.0.bn2/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc136)
      linalg.yield %950 : f32 loc(#loc136)
    } -> tensor<1x4x1x1xf32> loc(#loc136)
    %275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mean"), %out: f32 loc("fwd/layer2.0.bn2/mean")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc136)
      linalg.yield %950 : f32 loc(#loc136)
    } -> tensor<1x4x1x1xf32> loc(#loc136)
    %276 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272, %275 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv2/convolution"), %in_276: f32 loc("fwd/layer2.0.bn2/mean"), %out: f32 loc("fwd/layer2.0.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc137)
      linalg.yield %950 : f32 loc(#loc137)
    } -> tensor<2x4x4x4xf32> loc(#loc137)
    %277 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276, %276 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/sub"), %in_276: f32 loc("fwd/layer2.0.bn2/sub"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc5)
      linalg.yield %950 : f32 loc(#loc5)
    } -> tensor<2x4x4x4xf32> loc(#loc5)
    %278 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%277 : tensor<2x4x4x4xf32>) outs(%249 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %out: f32 loc("fwd/layer2.0.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc138)
      linalg.yield %950 : f32 loc(#loc138)
    } -> tensor<1x4x1x1xf32> loc(#loc138)
    %279 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%278 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/sum"), %out: f32 loc("fwd/layer2.0.bn2/div")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc139)
      linalg.yield %950 : f32 loc(#loc139)
    } -> tensor<1x4x1x1xf32> loc(#loc139)
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/div"), %out: f32 loc("fwd/layer2.0.bn2/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc135)
      %951 = arith.addf %in, %950 : f32 loc(#loc135)
      linalg.yield %951 : f32 loc(#loc135)
    } -> tensor<1x4x1x1xf32> loc(#loc135)
    %281 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/add"), %out: f32 loc("fwd/layer2.0.bn2/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc140)
      linalg.yield %950 : f32 loc(#loc140)
    } -> tensor<1x4x1x1xf32> loc(#loc140)
    %282 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276, %281 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/sub"), %in_276: f32 loc("fwd/layer2.0.bn2/rsqrt"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc5)
      linalg.yield %950 : f32 loc(#loc5)
    } -> tensor<2x4x4x4xf32> loc(#loc5)
    %collapsed_75 = tensor.collapse_shape %275 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc141)
    %collapsed_76 = tensor.collapse_shape %281 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc141)
    %283 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_75 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/view"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc5)
      %951 = arith.mulf %in, %950 : f32 loc(#loc5)
      linalg.yield %951 : f32 loc(#loc5)
    } -> tensor<4xf32> loc(#loc5)
    %284 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg101 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc5)
      %951 = arith.mulf %in, %950 : f32 loc(#loc5)
      linalg.yield %951 : f32 loc(#loc5)
    } -> tensor<4xf32> loc(#loc5)
    %285 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%283, %284 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %in_276: f32 loc("fwd/layer2.0.bn2/mul"), %out: f32 loc("fwd/layer2.0.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc135)
      linalg.yield %950 : f32 loc(#loc135)
    } -> tensor<4xf32> loc(#loc135)
    %collapsed_77 = tensor.collapse_shape %279 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc141)
    %286 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_77 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/view"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %950 = arith.truncf %cst_2 : f64 to f32 loc(#loc5)
      %951 = arith.mulf %in, %950 : f32 loc(#loc5)
      linalg.yield %951 : f32 loc(#loc5)
    } -> tensor<4xf32> loc(#loc5)
    %287 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%286 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc5)
      %951 = arith.mulf %in, %950 : f32 loc(#loc5)
      linalg.yield %951 : f32 loc(#loc5)
    } -> tensor<4xf32> loc(#loc5)
    %288 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg102 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc5)
      %951 = arith.mulf %in, %950 : f32 loc(#loc5)
      linalg.yield %951 : f32 loc(#loc5)
    } -> tensor<4xf32> loc(#loc5)
    %289 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%287, %288 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %in_276: f32 loc("fwd/layer2.0.bn2/mul"), %out: f32 loc("fwd/layer2.0.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc135)
      linalg.yield %950 : f32 loc(#loc135)
    } -> tensor<4xf32> loc(#loc135)
    %expanded_78 = tensor.expand_shape %arg37 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc142)
    %290 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%282, %expanded_78 : tensor<2x4x4x4xf32>, tensor<4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %in_276: f32 loc("fwd/layer2.0.bn2/unsqueeze"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc5)
      linalg.yield %950 : f32 loc(#loc5)
    } -> tensor<2x4x4x4xf32> loc(#loc5)
    %expanded_79 = tensor.expand_shape %arg38 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc142)
    %291 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290, %expanded_79 : tensor<2x4x4x4xf32>, tensor<4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %in_276: f32 loc("fwd/layer2.0.bn2/unsqueeze"), %out: f32 loc("fwd/layer2.0.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc135)
      linalg.yield %950 : f32 loc(#loc135)
    } -> tensor<2x4x4x4xf32> loc(#loc135)
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/add"), %out: f32 loc("fwd/layer2.0.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc133)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc133)
      linalg.yield %951 : f32 loc(#loc133)
    } -> tensor<2x4x4x4xf32> loc(#loc133)
    %293 = tensor.empty() : tensor<2x16x4x4xf32> loc(#loc143)
    %294 = linalg.fill ins(%cst : f32) outs(%293 : tensor<2x16x4x4xf32>) -> tensor<2x16x4x4xf32> loc(#loc143)
    %295 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%292, %arg39 : tensor<2x4x4x4xf32>, tensor<16x4x1x1xf32>) outs(%294 : tensor<2x16x4x4xf32>) -> tensor<2x16x4x4xf32> loc(#loc143)
    %296 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg106 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.0.bn3/add"), %out: i64 loc("fwd/layer2.0.bn3/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc144)
      linalg.yield %950 : i64 loc(#loc144)
    } -> tensor<i64> loc(#loc144)
    %297 = tensor.empty() : tensor<1x16x1x1xf32> loc(#loc145)
    %298 = linalg.fill ins(%cst : f32) outs(%297 : tensor<1x16x1x1xf32>) -> tensor<1x16x1x1xf32> loc(#loc145)
    %299 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%295 : tensor<2x16x4x4xf32>) outs(%298 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv3/convolution"), %out: f32 loc("fwd/layer2.0.bn3/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc145)
      linalg.yield %950 : f32 loc(#loc145)
    } -> tensor<1x16x1x1xf32> loc(#loc145)
    %300 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/mean"), %out: f32 loc("fwd/layer2.0.bn3/mean")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc145)
      linalg.yield %950 : f32 loc(#loc145)
    } -> tensor<1x16x1x1xf32> loc(#loc145)
    %301 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295, %300 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv3/convolution"), %in_276: f32 loc("fwd/layer2.0.bn3/mean"), %out: f32 loc("fwd/layer2.0.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc146)
      linalg.yield %950 : f32 loc(#loc146)
    } -> tensor<2x16x4x4xf32> loc(#loc146)
    %302 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301, %301 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/sub"), %in_276: f32 loc("fwd/layer2.0.bn3/sub"), %out: f32 loc("fwd/layer2.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc147)
      linalg.yield %950 : f32 loc(#loc147)
    } -> tensor<2x16x4x4xf32> loc(#loc147)
    %303 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%302 : tensor<2x16x4x4xf32>) outs(%298 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/mul"), %out: f32 loc("fwd/layer2.0.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc148)
      linalg.yield %950 : f32 loc(#loc148)
    } -> tensor<1x16x1x1xf32> loc(#loc148)
    %304 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/sum"), %out: f32 loc("fwd/layer2.0.bn3/div")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc149)
      linalg.yield %950 : f32 loc(#loc149)
    } -> tensor<1x16x1x1xf32> loc(#loc149)
    %305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%304 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/div"), %out: f32 loc("fwd/layer2.0.bn3/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc144)
      %951 = arith.addf %in, %950 : f32 loc(#loc144)
      linalg.yield %951 : f32 loc(#loc144)
    } -> tensor<1x16x1x1xf32> loc(#loc144)
    %306 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/add"), %out: f32 loc("fwd/layer2.0.bn3/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc150)
      linalg.yield %950 : f32 loc(#loc150)
    } -> tensor<1x16x1x1xf32> loc(#loc150)
    %307 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301, %306 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/sub"), %in_276: f32 loc("fwd/layer2.0.bn3/rsqrt"), %out: f32 loc("fwd/layer2.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc147)
      linalg.yield %950 : f32 loc(#loc147)
    } -> tensor<2x16x4x4xf32> loc(#loc147)
    %collapsed_80 = tensor.collapse_shape %300 [[0, 1, 2, 3]] : tensor<1x16x1x1xf32> into tensor<16xf32> loc(#loc151)
    %collapsed_81 = tensor.collapse_shape %306 [[0, 1, 2, 3]] : tensor<1x16x1x1xf32> into tensor<16xf32> loc(#loc151)
    %308 = tensor.empty() : tensor<16xf32> loc(#loc147)
    %309 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_80 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/view"), %out: f32 loc("fwd/layer2.0.bn3/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc147)
      %951 = arith.mulf %in, %950 : f32 loc(#loc147)
      linalg.yield %951 : f32 loc(#loc147)
    } -> tensor<16xf32> loc(#loc147)
    %310 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg104 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/mul"), %out: f32 loc("fwd/layer2.0.bn3/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc147)
      %951 = arith.mulf %in, %950 : f32 loc(#loc147)
      linalg.yield %951 : f32 loc(#loc147)
    } -> tensor<16xf32> loc(#loc147)
    %311 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%309, %310 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/mul"), %in_276: f32 loc("fwd/layer2.0.bn3/mul"), %out: f32 loc("fwd/layer2.0.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc144)
      linalg.yield %950 : f32 loc(#loc144)
    } -> tensor<16xf32> loc(#loc144)
    %collapsed_82 = tensor.collapse_shape %304 [[0, 1, 2, 3]] : tensor<1x16x1x1xf32> into tensor<16xf32> loc(#loc151)
    %312 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_82 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/view"), %out: f32 loc("fwd/layer2.0.bn3/mul")):
      %950 = arith.truncf %cst_2 : f64 to f32 loc(#loc147)
      %951 = arith.mulf %in, %950 : f32 loc(#loc147)
      linalg.yield %951 : f32 loc(#loc147)
    } -> tensor<16xf32> loc(#loc147)
    %313 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%312 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/mul"), %out: f32 loc("fwd/layer2.0.bn3/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc147)
      %951 = arith.mulf %in, %950 : f32 loc(#loc147)
      linalg.yield %951 : f32 loc(#loc147)
    } -> tensor<16xf32> loc(#loc147)
    %314 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg105 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/mul"), %out: f32 loc("fwd/layer2.0.bn3/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc147)
      %951 = arith.mulf %in, %950 : f32 loc(#loc147)
      linalg.yield %951 : f32 loc(#loc147)
    } -> tensor<16xf32> loc(#loc147)
    %315 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%313, %314 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/mul"), %in_276: f32 loc("fwd/layer2.0.bn3/mul"), %out: f32 loc("fwd/layer2.0.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc144)
      linalg.yield %950 : f32 loc(#loc144)
    } -> tensor<16xf32> loc(#loc144)
    %expanded_83 = tensor.expand_shape %arg40 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32> loc(#loc152)
    %316 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%307, %expanded_83 : tensor<2x16x4x4xf32>, tensor<16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/mul"), %in_276: f32 loc("fwd/layer2.0.bn3/unsqueeze"), %out: f32 loc("fwd/layer2.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc147)
      linalg.yield %950 : f32 loc(#loc147)
    } -> tensor<2x16x4x4xf32> loc(#loc147)
    %expanded_84 = tensor.expand_shape %arg41 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32> loc(#loc152)
    %317 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%316, %expanded_84 : tensor<2x16x4x4xf32>, tensor<16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/mul"), %in_276: f32 loc("fwd/layer2.0.bn3/unsqueeze"), %out: f32 loc("fwd/layer2.0.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc144)
      linalg.yield %950 : f32 loc(#loc144)
    } -> tensor<2x16x4x4xf32> loc(#loc144)
    %318 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%243, %arg42 : tensor<2x8x8x8xf32>, tensor<16x8x1x1xf32>) outs(%294 : tensor<2x16x4x4xf32>) -> tensor<2x16x4x4xf32> loc(#loc153)
    %319 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg109 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.0.downsample.1/add"), %out: i64 loc("fwd/layer2.0.downsample.1/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc154)
      linalg.yield %950 : i64 loc(#loc154)
    } -> tensor<i64> loc(#loc154)
    %320 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%318 : tensor<2x16x4x4xf32>) outs(%298 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.0/convolution"), %out: f32 loc("fwd/layer2.0.downsample.1/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc155)
      linalg.yield %950 : f32 loc(#loc155)
    } -> tensor<1x16x1x1xf32> loc(#loc155)
    %321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mean"), %out: f32 loc("fwd/layer2.0.downsample.1/mean")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc155)
      linalg.yield %950 : f32 loc(#loc155)
    } -> tensor<1x16x1x1xf32> loc(#loc155)
    %322 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%318, %321 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.0/convolution"), %in_276: f32 loc("fwd/layer2.0.downsample.1/mean"), %out: f32 loc("fwd/layer2.0.downsample.1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc156)
      linalg.yield %950 : f32 loc(#loc156)
    } -> tensor<2x16x4x4xf32> loc(#loc156)
    %323 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322, %322 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/sub"), %in_276: f32 loc("fwd/layer2.0.downsample.1/sub"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc157)
      linalg.yield %950 : f32 loc(#loc157)
    } -> tensor<2x16x4x4xf32> loc(#loc157)
    %324 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%323 : tensor<2x16x4x4xf32>) outs(%298 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %out: f32 loc("fwd/layer2.0.downsample.1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc158)
      linalg.yield %950 : f32 loc(#loc158)
    } -> tensor<1x16x1x1xf32> loc(#loc158)
    %325 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/sum"), %out: f32 loc("fwd/layer2.0.downsample.1/div")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc159)
      linalg.yield %950 : f32 loc(#loc159)
    } -> tensor<1x16x1x1xf32> loc(#loc159)
    %326 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/div"), %out: f32 loc("fwd/layer2.0.downsample.1/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc154)
      %951 = arith.addf %in, %950 : f32 loc(#loc154)
      linalg.yield %951 : f32 loc(#loc154)
    } -> tensor<1x16x1x1xf32> loc(#loc154)
    %327 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%326 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/add"), %out: f32 loc("fwd/layer2.0.downsample.1/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc160)
      linalg.yield %950 : f32 loc(#loc160)
    } -> tensor<1x16x1x1xf32> loc(#loc160)
    %328 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322, %327 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/sub"), %in_276: f32 loc("fwd/layer2.0.downsample.1/rsqrt"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc157)
      linalg.yield %950 : f32 loc(#loc157)
    } -> tensor<2x16x4x4xf32> loc(#loc157)
    %collapsed_85 = tensor.collapse_shape %321 [[0, 1, 2, 3]] : tensor<1x16x1x1xf32> into tensor<16xf32> loc(#loc161)
    %collapsed_86 = tensor.collapse_shape %327 [[0, 1, 2, 3]] : tensor<1x16x1x1xf32> into tensor<16xf32> loc(#loc161)
    %329 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_85 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/view"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc157)
      %951 = arith.mulf %in, %950 : f32 loc(#loc157)
      linalg.yield %951 : f32 loc(#loc157)
    } -> tensor<16xf32> loc(#loc157)
    %330 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg107 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc157)
      %951 = arith.mulf %in, %950 : f32 loc(#loc157)
      linalg.yield %951 : f32 loc(#loc157)
    } -> tensor<16xf32> loc(#loc157)
    %331 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%329, %330 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %in_276: f32 loc("fwd/layer2.0.downsample.1/mul"), %out: f32 loc("fwd/layer2.0.downsample.1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc154)
      linalg.yield %950 : f32 loc(#loc154)
    } -> tensor<16xf32> loc(#loc154)
    %collapsed_87 = tensor.collapse_shape %325 [[0, 1, 2, 3]] : tensor<1x16x1x1xf32> into tensor<16xf32> loc(#loc161)
    %332 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_87 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/view"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %950 = arith.truncf %cst_2 : f64 to f32 loc(#loc157)
      %951 = arith.mulf %in, %950 : f32 loc(#loc157)
      linalg.yield %951 : f32 loc(#loc157)
    } -> tensor<16xf32> loc(#loc157)
    %333 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%332 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc157)
      %951 = arith.mulf %in, %950 : f32 loc(#loc157)
      linalg.yield %951 : f32 loc(#loc157)
    } -> tensor<16xf32> loc(#loc157)
    %334 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg108 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc157)
      %951 = arith.mulf %in, %950 : f32 loc(#loc157)
      linalg.yield %951 : f32 loc(#loc157)
    } -> tensor<16xf32> loc(#loc157)
    %335 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%333, %334 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %in_276: f32 loc("fwd/layer2.0.downsample.1/mul"), %out: f32 loc("fwd/layer2.0.downsample.1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc154)
      linalg.yield %950 : f32 loc(#loc154)
    } -> tensor<16xf32> loc(#loc154)
    %expanded_88 = tensor.expand_shape %arg43 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32> loc(#loc162)
    %336 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%328, %expanded_88 : tensor<2x16x4x4xf32>, tensor<16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %in_276: f32 loc("fwd/layer2.0.downsample.1/unsqueeze"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc157)
      linalg.yield %950 : f32 loc(#loc157)
    } -> tensor<2x16x4x4xf32> loc(#loc157)
    %expanded_89 = tensor.expand_shape %arg44 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32> loc(#loc162)
    %337 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%336, %expanded_89 : tensor<2x16x4x4xf32>, tensor<16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %in_276: f32 loc("fwd/layer2.0.downsample.1/unsqueeze"), %out: f32 loc("fwd/layer2.0.downsample.1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc154)
      linalg.yield %950 : f32 loc(#loc154)
    } -> tensor<2x16x4x4xf32> loc(#loc154)
    %338 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%317, %337 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/add"), %in_276: f32 loc("fwd/layer2.0.downsample.1/add"), %out: f32 loc("fwd/layer2.0/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc163)
      linalg.yield %950 : f32 loc(#loc163)
    } -> tensor<2x16x4x4xf32> loc(#loc163)
    %339 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%338 : tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0/add"), %out: f32 loc("fwd/layer2.0.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc133)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc133)
      linalg.yield %951 : f32 loc(#loc133)
    } -> tensor<2x16x4x4xf32> loc(#loc133)
    %340 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%339, %arg45 : tensor<2x16x4x4xf32>, tensor<4x16x1x1xf32>) outs(%271 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc164)
    %341 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg112 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.1.bn1/add"), %out: i64 loc("fwd/layer2.1.bn1/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc165)
      linalg.yield %950 : i64 loc(#loc165)
    } -> tensor<i64> loc(#loc165)
    %342 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%340 : tensor<2x4x4x4xf32>) outs(%249 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv1/convolution"), %out: f32 loc("fwd/layer2.1.bn1/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc166)
      linalg.yield %950 : f32 loc(#loc166)
    } -> tensor<1x4x1x1xf32> loc(#loc166)
    %343 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%342 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mean"), %out: f32 loc("fwd/layer2.1.bn1/mean")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc166)
      linalg.yield %950 : f32 loc(#loc166)
    } -> tensor<1x4x1x1xf32> loc(#loc166)
    %344 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%340, %343 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv1/convolution"), %in_276: f32 loc("fwd/layer2.1.bn1/mean"), %out: f32 loc("fwd/layer2.1.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc167)
      linalg.yield %950 : f32 loc(#loc167)
    } -> tensor<2x4x4x4xf32> loc(#loc167)
    %345 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%344, %344 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/sub"), %in_276: f32 loc("fwd/layer2.1.bn1/sub"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc168)
      linalg.yield %950 : f32 loc(#loc168)
    } -> tensor<2x4x4x4xf32> loc(#loc168)
    %346 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%345 : tensor<2x4x4x4xf32>) outs(%249 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %out: f32 loc("fwd/layer2.1.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc169)
      linalg.yield %950 : f32 loc(#loc169)
    } -> tensor<1x4x1x1xf32> loc(#loc169)
    %347 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%346 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/sum"), %out: f32 loc("fwd/layer2.1.bn1/div")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc170)
      linalg.yield %950 : f32 loc(#loc170)
    } -> tensor<1x4x1x1xf32> loc(#loc170)
    %348 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%347 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/div"), %out: f32 loc("fwd/layer2.1.bn1/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc165)
      %951 = arith.addf %in, %950 : f32 loc(#loc165)
      linalg.yield %951 : f32 loc(#loc165)
    } -> tensor<1x4x1x1xf32> loc(#loc165)
    %349 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%348 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/add"), %out: f32 loc("fwd/layer2.1.bn1/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc171)
      linalg.yield %950 : f32 loc(#loc171)
    } -> tensor<1x4x1x1xf32> loc(#loc171)
    %350 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%344, %349 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/sub"), %in_276: f32 loc("fwd/layer2.1.bn1/rsqrt"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc168)
      linalg.yield %950 : f32 loc(#loc168)
    } -> tensor<2x4x4x4xf32> loc(#loc168)
    %collapsed_90 = tensor.collapse_shape %343 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc172)
    %collapsed_91 = tensor.collapse_shape %349 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc172)
    %351 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_90 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/view"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc168)
      %951 = arith.mulf %in, %950 : f32 loc(#loc168)
      linalg.yield %951 : f32 loc(#loc168)
    } -> tensor<4xf32> loc(#loc168)
    %352 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg110 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc168)
      %951 = arith.mulf %in, %950 : f32 loc(#loc168)
      linalg.yield %951 : f32 loc(#loc168)
    } -> tensor<4xf32> loc(#loc168)
    %353 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%351, %352 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %in_276: f32 loc("fwd/layer2.1.bn1/mul"), %out: f32 loc("fwd/layer2.1.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc165)
      linalg.yield %950 : f32 loc(#loc165)
    } -> tensor<4xf32> loc(#loc165)
    %collapsed_92 = tensor.collapse_shape %347 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc172)
    %354 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_92 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/view"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %950 = arith.truncf %cst_2 : f64 to f32 loc(#loc168)
      %951 = arith.mulf %in, %950 : f32 loc(#loc168)
      linalg.yield %951 : f32 loc(#loc168)
    } -> tensor<4xf32> loc(#loc168)
    %355 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%354 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc168)
      %951 = arith.mulf %in, %950 : f32 loc(#loc168)
      linalg.yield %951 : f32 loc(#loc168)
    } -> tensor<4xf32> loc(#loc168)
    %356 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg111 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc168)
      %951 = arith.mulf %in, %950 : f32 loc(#loc168)
      linalg.yield %951 : f32 loc(#loc168)
    } -> tensor<4xf32> loc(#loc168)
    %357 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%355, %356 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %in_276: f32 loc("fwd/layer2.1.bn1/mul"), %out: f32 loc("fwd/layer2.1.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc165)
      linalg.yield %950 : f32 loc(#loc165)
    } -> tensor<4xf32> loc(#loc165)
    %expanded_93 = tensor.expand_shape %arg46 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc173)
    %358 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350, %expanded_93 : tensor<2x4x4x4xf32>, tensor<4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %in_276: f32 loc("fwd/layer2.1.bn1/unsqueeze"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc168)
      linalg.yield %950 : f32 loc(#loc168)
    } -> tensor<2x4x4x4xf32> loc(#loc168)
    %expanded_94 = tensor.expand_shape %arg47 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc173)
    %359 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358, %expanded_94 : tensor<2x4x4x4xf32>, tensor<4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %in_276: f32 loc("fwd/layer2.1.bn1/unsqueeze"), %out: f32 loc("fwd/layer2.1.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc165)
      linalg.yield %950 : f32 loc(#loc165)
    } -> tensor<2x4x4x4xf32> loc(#loc165)
    %360 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359 : tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/add"), %out: f32 loc("fwd/layer2.1.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc174)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc174)
      linalg.yield %951 : f32 loc(#loc174)
    } -> tensor<2x4x4x4xf32> loc(#loc174)
    %padded_95 = tensor.pad %360 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg131: index loc("fwd/layer2.1.conv2/convolution"), %arg132: index loc("fwd/layer2.1.conv2/convolution"), %arg133: index loc("fwd/layer2.1.conv2/convolution"), %arg134: index loc("fwd/layer2.1.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc175)
    } : tensor<2x4x4x4xf32> to tensor<2x4x6x6xf32> loc(#loc175)
    %361 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_95, %arg48 : tensor<2x4x6x6xf32>, tensor<4x4x3x3xf32>) outs(%271 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc175)
    %362 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg115 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.1.bn2/add"), %out: i64 loc("fwd/layer2.1.bn2/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc176)
      linalg.yield %950 : i64 loc(#loc176)
    } -> tensor<i64> loc(#loc176)
    %363 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%361 : tensor<2x4x4x4xf32>) outs(%249 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv2/convolution"), %out: f32 loc("fwd/layer2.1.bn2/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc177)
      linalg.yield %950 : f32 loc(#loc177)
    } -> tensor<1x4x1x1xf32> loc(#loc177)
    %364 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%363 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mean"), %out: f32 loc("fwd/layer2.1.bn2/mean")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc177)
      linalg.yield %950 : f32 loc(#loc177)
    } -> tensor<1x4x1x1xf32> loc(#loc177)
    %365 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%361, %364 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv2/convolution"), %in_276: f32 loc("fwd/layer2.1.bn2/mean"), %out: f32 loc("fwd/layer2.1.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc178)
      linalg.yield %950 : f32 loc(#loc178)
    } -> tensor<2x4x4x4xf32> loc(#loc178)
    %366 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%365, %365 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/sub"), %in_276: f32 loc("fwd/layer2.1.bn2/sub"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc179)
      linalg.yield %950 : f32 loc(#loc179)
    } -> tensor<2x4x4x4xf32> loc(#loc179)
    %367 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%366 : tensor<2x4x4x4xf32>) outs(%249 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %out: f32 loc("fwd/layer2.1.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc180)
      linalg.yield %950 : f32 loc(#loc180)
    } -> tensor<1x4x1x1xf32> loc(#loc180)
    %368 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%367 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/sum"), %out: f32 loc("fwd/layer2.1.bn2/div")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc181)
      linalg.yield %950 : f32 loc(#loc181)
    } -> tensor<1x4x1x1xf32> loc(#loc181)
    %369 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%368 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/div"), %out: f32 loc("fwd/layer2.1.bn2/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc176)
      %951 = arith.addf %in, %950 : f32 loc(#loc176)
      linalg.yield %951 : f32 loc(#loc176)
    } -> tensor<1x4x1x1xf32> loc(#loc176)
    %370 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%369 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/add"), %out: f32 loc("fwd/layer2.1.bn2/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc182)
      linalg.yield %950 : f32 loc(#loc182)
    } -> tensor<1x4x1x1xf32> loc(#loc182)
    %371 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%365, %370 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/sub"), %in_276: f32 loc("fwd/layer2.1.bn2/rsqrt"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc179)
      linalg.yield %950 : f32 loc(#loc179)
    } -> tensor<2x4x4x4xf32> loc(#loc179)
    %collapsed_96 = tensor.collapse_shape %364 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc183)
    %collapsed_97 = tensor.collapse_shape %370 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc183)
    %372 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_96 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/view"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc179)
      %951 = arith.mulf %in, %950 : f32 loc(#loc179)
      linalg.yield %951 : f32 loc(#loc179)
    } -> tensor<4xf32> loc(#loc179)
    %373 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg113 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc179)
      %951 = arith.mulf %in, %950 : f32 loc(#loc179)
      linalg.yield %951 : f32 loc(#loc179)
    } -> tensor<4xf32> loc(#loc179)
    %374 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%372, %373 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %in_276: f32 loc("fwd/layer2.1.bn2/mul"), %out: f32 loc("fwd/layer2.1.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc176)
      linalg.yield %950 : f32 loc(#loc176)
    } -> tensor<4xf32> loc(#loc176)
    %collapsed_98 = tensor.collapse_shape %368 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc183)
    %375 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_98 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/view"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %950 = arith.truncf %cst_2 : f64 to f32 loc(#loc179)
      %951 = arith.mulf %in, %950 : f32 loc(#loc179)
      linalg.yield %951 : f32 loc(#loc179)
    } -> tensor<4xf32> loc(#loc179)
    %376 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%375 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc179)
      %951 = arith.mulf %in, %950 : f32 loc(#loc179)
      linalg.yield %951 : f32 loc(#loc179)
    } -> tensor<4xf32> loc(#loc179)
    %377 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg114 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc179)
      %951 = arith.mulf %in, %950 : f32 loc(#loc179)
      linalg.yield %951 : f32 loc(#loc179)
    } -> tensor<4xf32> loc(#loc179)
    %378 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%376, %377 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %in_276: f32 loc("fwd/layer2.1.bn2/mul"), %out: f32 loc("fwd/layer2.1.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc176)
      linalg.yield %950 : f32 loc(#loc176)
    } -> tensor<4xf32> loc(#loc176)
    %expanded_99 = tensor.expand_shape %arg49 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc184)
    %379 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%371, %expanded_99 : tensor<2x4x4x4xf32>, tensor<4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %in_276: f32 loc("fwd/layer2.1.bn2/unsqueeze"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc179)
      linalg.yield %950 : f32 loc(#loc179)
    } -> tensor<2x4x4x4xf32> loc(#loc179)
    %expanded_100 = tensor.expand_shape %arg50 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc184)
    %380 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379, %expanded_100 : tensor<2x4x4x4xf32>, tensor<4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %in_276: f32 loc("fwd/layer2.1.bn2/unsqueeze"), %out: f32 loc("fwd/layer2.1.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc176)
      linalg.yield %950 : f32 loc(#loc176)
    } -> tensor<2x4x4x4xf32> loc(#loc176)
    %381 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%380 : tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/add"), %out: f32 loc("fwd/layer2.1.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc174)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc174)
      linalg.yield %951 : f32 loc(#loc174)
    } -> tensor<2x4x4x4xf32> loc(#loc174)
    %382 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%381, %arg51 : tensor<2x4x4x4xf32>, tensor<16x4x1x1xf32>) outs(%294 : tensor<2x16x4x4xf32>) -> tensor<2x16x4x4xf32> loc(#loc185)
    %383 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg118 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.1.bn3/add"), %out: i64 loc("fwd/layer2.1.bn3/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc186)
      linalg.yield %950 : i64 loc(#loc186)
    } -> tensor<i64> loc(#loc186)
    %384 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%382 : tensor<2x16x4x4xf32>) outs(%298 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv3/convolution"), %out: f32 loc("fwd/layer2.1.bn3/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc187)
      linalg.yield %950 : f32 loc(#loc187)
    } -> tensor<1x16x1x1xf32> loc(#loc187)
    %385 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%384 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/mean"), %out: f32 loc("fwd/layer2.1.bn3/mean")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc187)
      linalg.yield %950 : f32 loc(#loc187)
    } -> tensor<1x16x1x1xf32> loc(#loc187)
    %386 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%382, %385 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv3/convolution"), %in_276: f32 loc("fwd/layer2.1.bn3/mean"), %out: f32 loc("fwd/layer2.1.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc188)
      linalg.yield %950 : f32 loc(#loc188)
    } -> tensor<2x16x4x4xf32> loc(#loc188)
    %387 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%386, %386 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/sub"), %in_276: f32 loc("fwd/layer2.1.bn3/sub"), %out: f32 loc("fwd/layer2.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc189)
      linalg.yield %950 : f32 loc(#loc189)
    } -> tensor<2x16x4x4xf32> loc(#loc189)
    %388 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%387 : tensor<2x16x4x4xf32>) outs(%298 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/mul"), %out: f32 loc("fwd/layer2.1.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc190)
      linalg.yield %950 : f32 loc(#loc190)
    } -> tensor<1x16x1x1xf32> loc(#loc190)
    %389 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%388 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/sum"), %out: f32 loc("fwd/layer2.1.bn3/div")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc191)
      linalg.yield %950 : f32 loc(#loc191)
    } -> tensor<1x16x1x1xf32> loc(#loc191)
    %390 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%389 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/div"), %out: f32 loc("fwd/layer2.1.bn3/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc186)
      %951 = arith.addf %in, %950 : f32 loc(#loc186)
      linalg.yield %951 : f32 loc(#loc186)
    } -> tensor<1x16x1x1xf32> loc(#loc186)
    %391 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%390 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/add"), %out: f32 loc("fwd/layer2.1.bn3/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc192)
      linalg.yield %950 : f32 loc(#loc192)
    } -> tensor<1x16x1x1xf32> loc(#loc192)
    %392 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%386, %391 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/sub"), %in_276: f32 loc("fwd/layer2.1.bn3/rsqrt"), %out: f32 loc("fwd/layer2.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc189)
      linalg.yield %950 : f32 loc(#loc189)
    } -> tensor<2x16x4x4xf32> loc(#loc189)
    %collapsed_101 = tensor.collapse_shape %385 [[0, 1, 2, 3]] : tensor<1x16x1x1xf32> into tensor<16xf32> loc(#loc193)
    %collapsed_102 = tensor.collapse_shape %391 [[0, 1, 2, 3]] : tensor<1x16x1x1xf32> into tensor<16xf32> loc(#loc193)
    %393 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_101 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/view"), %out: f32 loc("fwd/layer2.1.bn3/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc189)
      %951 = arith.mulf %in, %950 : f32 loc(#loc189)
      linalg.yield %951 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %394 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg116 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/mul"), %out: f32 loc("fwd/layer2.1.bn3/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc189)
      %951 = arith.mulf %in, %950 : f32 loc(#loc189)
      linalg.yield %951 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %395 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%393, %394 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/mul"), %in_276: f32 loc("fwd/layer2.1.bn3/mul"), %out: f32 loc("fwd/layer2.1.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc186)
      linalg.yield %950 : f32 loc(#loc186)
    } -> tensor<16xf32> loc(#loc186)
    %collapsed_103 = tensor.collapse_shape %389 [[0, 1, 2, 3]] : tensor<1x16x1x1xf32> into tensor<16xf32> loc(#loc193)
    %396 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_103 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/view"), %out: f32 loc("fwd/layer2.1.bn3/mul")):
      %950 = arith.truncf %cst_2 : f64 to f32 loc(#loc189)
      %951 = arith.mulf %in, %950 : f32 loc(#loc189)
      linalg.yield %951 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %397 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%396 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/mul"), %out: f32 loc("fwd/layer2.1.bn3/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc189)
      %951 = arith.mulf %in, %950 : f32 loc(#loc189)
      linalg.yield %951 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %398 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg117 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/mul"), %out: f32 loc("fwd/layer2.1.bn3/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc189)
      %951 = arith.mulf %in, %950 : f32 loc(#loc189)
      linalg.yield %951 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %399 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%397, %398 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/mul"), %in_276: f32 loc("fwd/layer2.1.bn3/mul"), %out: f32 loc("fwd/layer2.1.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc186)
      linalg.yield %950 : f32 loc(#loc186)
    } -> tensor<16xf32> loc(#loc186)
    %expanded_104 = tensor.expand_shape %arg52 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32> loc(#loc194)
    %400 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%392, %expanded_104 : tensor<2x16x4x4xf32>, tensor<16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/mul"), %in_276: f32 loc("fwd/layer2.1.bn3/unsqueeze"), %out: f32 loc("fwd/layer2.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc189)
      linalg.yield %950 : f32 loc(#loc189)
    } -> tensor<2x16x4x4xf32> loc(#loc189)
    %expanded_105 = tensor.expand_shape %arg53 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32> loc(#loc194)
    %401 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%400, %expanded_105 : tensor<2x16x4x4xf32>, tensor<16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/mul"), %in_276: f32 loc("fwd/layer2.1.bn3/unsqueeze"), %out: f32 loc("fwd/layer2.1.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc186)
      linalg.yield %950 : f32 loc(#loc186)
    } -> tensor<2x16x4x4xf32> loc(#loc186)
    %402 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%401, %339 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/add"), %in_276: f32 loc("fwd/layer2.0.relu/relu"), %out: f32 loc("fwd/layer2.1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc195)
      linalg.yield %950 : f32 loc(#loc195)
    } -> tensor<2x16x4x4xf32> loc(#loc195)
    %403 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%402 : tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1/add"), %out: f32 loc("fwd/layer2.1.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc174)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc174)
      linalg.yield %951 : f32 loc(#loc174)
    } -> tensor<2x16x4x4xf32> loc(#loc174)
    %404 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%403, %arg54 : tensor<2x16x4x4xf32>, tensor<4x16x1x1xf32>) outs(%271 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc196)
    %405 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg121 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.2.bn1/add"), %out: i64 loc("fwd/layer2.2.bn1/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc197)
      linalg.yield %950 : i64 loc(#loc197)
    } -> tensor<i64> loc(#loc197)
    %406 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%404 : tensor<2x4x4x4xf32>) outs(%249 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.conv1/convolution"), %out: f32 loc("fwd/layer2.2.bn1/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc198)
      linalg.yield %950 : f32 loc(#loc198)
    } -> tensor<1x4x1x1xf32> loc(#loc198)
    %407 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%406 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/mean"), %out: f32 loc("fwd/layer2.2.bn1/mean")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc198)
      linalg.yield %950 : f32 loc(#loc198)
    } -> tensor<1x4x1x1xf32> loc(#loc198)
    %408 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%404, %407 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.conv1/convolution"), %in_276: f32 loc("fwd/layer2.2.bn1/mean"), %out: f32 loc("fwd/layer2.2.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc199)
      linalg.yield %950 : f32 loc(#loc199)
    } -> tensor<2x4x4x4xf32> loc(#loc199)
    %409 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%408, %408 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/sub"), %in_276: f32 loc("fwd/layer2.2.bn1/sub"), %out: f32 loc("fwd/layer2.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc200)
      linalg.yield %950 : f32 loc(#loc200)
    } -> tensor<2x4x4x4xf32> loc(#loc200)
    %410 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%409 : tensor<2x4x4x4xf32>) outs(%249 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/mul"), %out: f32 loc("fwd/layer2.2.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc201)
      linalg.yield %950 : f32 loc(#loc201)
    } -> tensor<1x4x1x1xf32> loc(#loc201)
    %411 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%410 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/sum"), %out: f32 loc("fwd/layer2.2.bn1/div")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc202)
      linalg.yield %950 : f32 loc(#loc202)
    } -> tensor<1x4x1x1xf32> loc(#loc202)
    %412 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%411 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/div"), %out: f32 loc("fwd/layer2.2.bn1/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc197)
      %951 = arith.addf %in, %950 : f32 loc(#loc197)
      linalg.yield %951 : f32 loc(#loc197)
    } -> tensor<1x4x1x1xf32> loc(#loc197)
    %413 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%412 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/add"), %out: f32 loc("fwd/layer2.2.bn1/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc203)
      linalg.yield %950 : f32 loc(#loc203)
    } -> tensor<1x4x1x1xf32> loc(#loc203)
    %414 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%408, %413 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/sub"), %in_276: f32 loc("fwd/layer2.2.bn1/rsqrt"), %out: f32 loc("fwd/layer2.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc200)
      linalg.yield %950 : f32 loc(#loc200)
    } -> tensor<2x4x4x4xf32> loc(#loc200)
    %collapsed_106 = tensor.collapse_shape %407 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc204)
    %collapsed_107 = tensor.collapse_shape %413 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc204)
    %415 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_106 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/view"), %out: f32 loc("fwd/layer2.2.bn1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc200)
      %951 = arith.mulf %in, %950 : f32 loc(#loc200)
      linalg.yield %951 : f32 loc(#loc200)
    } -> tensor<4xf32> loc(#loc200)
    %416 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg119 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/mul"), %out: f32 loc("fwd/layer2.2.bn1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc200)
      %951 = arith.mulf %in, %950 : f32 loc(#loc200)
      linalg.yield %951 : f32 loc(#loc200)
    } -> tensor<4xf32> loc(#loc200)
    %417 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%415, %416 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/mul"), %in_276: f32 loc("fwd/layer2.2.bn1/mul"), %out: f32 loc("fwd/layer2.2.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc197)
      linalg.yield %950 : f32 loc(#loc197)
    } -> tensor<4xf32> loc(#loc197)
    %collapsed_108 = tensor.collapse_shape %411 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc204)
    %418 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_108 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/view"), %out: f32 loc("fwd/layer2.2.bn1/mul")):
      %950 = arith.truncf %cst_2 : f64 to f32 loc(#loc200)
      %951 = arith.mulf %in, %950 : f32 loc(#loc200)
      linalg.yield %951 : f32 loc(#loc200)
    } -> tensor<4xf32> loc(#loc200)
    %419 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%418 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/mul"), %out: f32 loc("fwd/layer2.2.bn1/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc200)
      %951 = arith.mulf %in, %950 : f32 loc(#loc200)
      linalg.yield %951 : f32 loc(#loc200)
    } -> tensor<4xf32> loc(#loc200)
    %420 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg120 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/mul"), %out: f32 loc("fwd/layer2.2.bn1/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc200)
      %951 = arith.mulf %in, %950 : f32 loc(#loc200)
      linalg.yield %951 : f32 loc(#loc200)
    } -> tensor<4xf32> loc(#loc200)
    %421 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%419, %420 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/mul"), %in_276: f32 loc("fwd/layer2.2.bn1/mul"), %out: f32 loc("fwd/layer2.2.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc197)
      linalg.yield %950 : f32 loc(#loc197)
    } -> tensor<4xf32> loc(#loc197)
    %expanded_109 = tensor.expand_shape %arg55 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc205)
    %422 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%414, %expanded_109 : tensor<2x4x4x4xf32>, tensor<4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/mul"), %in_276: f32 loc("fwd/layer2.2.bn1/unsqueeze"), %out: f32 loc("fwd/layer2.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc200)
      linalg.yield %950 : f32 loc(#loc200)
    } -> tensor<2x4x4x4xf32> loc(#loc200)
    %expanded_110 = tensor.expand_shape %arg56 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc205)
    %423 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%422, %expanded_110 : tensor<2x4x4x4xf32>, tensor<4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/mul"), %in_276: f32 loc("fwd/layer2.2.bn1/unsqueeze"), %out: f32 loc("fwd/layer2.2.bn1/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc197)
      linalg.yield %950 : f32 loc(#loc197)
    } -> tensor<2x4x4x4xf32> loc(#loc197)
    %424 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%423 : tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/add"), %out: f32 loc("fwd/layer2.2.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc206)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc206)
      linalg.yield %951 : f32 loc(#loc206)
    } -> tensor<2x4x4x4xf32> loc(#loc206)
    %padded_111 = tensor.pad %424 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg131: index loc("fwd/layer2.2.conv2/convolution"), %arg132: index loc("fwd/layer2.2.conv2/convolution"), %arg133: index loc("fwd/layer2.2.conv2/convolution"), %arg134: index loc("fwd/layer2.2.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc207)
    } : tensor<2x4x4x4xf32> to tensor<2x4x6x6xf32> loc(#loc207)
    %425 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_111, %arg57 : tensor<2x4x6x6xf32>, tensor<4x4x3x3xf32>) outs(%271 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc207)
    %426 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg124 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.2.bn2/add"), %out: i64 loc("fwd/layer2.2.bn2/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc208)
      linalg.yield %950 : i64 loc(#loc208)
    } -> tensor<i64> loc(#loc208)
    %427 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%425 : tensor<2x4x4x4xf32>) outs(%249 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.conv2/convolution"), %out: f32 loc("fwd/layer2.2.bn2/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc209)
      linalg.yield %950 : f32 loc(#loc209)
    } -> tensor<1x4x1x1xf32> loc(#loc209)
    %428 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%427 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/mean"), %out: f32 loc("fwd/layer2.2.bn2/mean")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc209)
      linalg.yield %950 : f32 loc(#loc209)
    } -> tensor<1x4x1x1xf32> loc(#loc209)
    %429 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%425, %428 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.conv2/convolution"), %in_276: f32 loc("fwd/layer2.2.bn2/mean"), %out: f32 loc("fwd/layer2.2.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc210)
      linalg.yield %950 : f32 loc(#loc210)
    } -> tensor<2x4x4x4xf32> loc(#loc210)
    %430 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%429, %429 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/sub"), %in_276: f32 loc("fwd/layer2.2.bn2/sub"), %out: f32 loc("fwd/layer2.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc211)
      linalg.yield %950 : f32 loc(#loc211)
    } -> tensor<2x4x4x4xf32> loc(#loc211)
    %431 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%430 : tensor<2x4x4x4xf32>) outs(%249 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/mul"), %out: f32 loc("fwd/layer2.2.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc212)
      linalg.yield %950 : f32 loc(#loc212)
    } -> tensor<1x4x1x1xf32> loc(#loc212)
    %432 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%431 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/sum"), %out: f32 loc("fwd/layer2.2.bn2/div")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc213)
      linalg.yield %950 : f32 loc(#loc213)
    } -> tensor<1x4x1x1xf32> loc(#loc213)
    %433 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%432 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/div"), %out: f32 loc("fwd/layer2.2.bn2/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc208)
      %951 = arith.addf %in, %950 : f32 loc(#loc208)
      linalg.yield %951 : f32 loc(#loc208)
    } -> tensor<1x4x1x1xf32> loc(#loc208)
    %434 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433 : tensor<1x4x1x1xf32>) outs(%248 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/add"), %out: f32 loc("fwd/layer2.2.bn2/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc214)
      linalg.yield %950 : f32 loc(#loc214)
    } -> tensor<1x4x1x1xf32> loc(#loc214)
    %435 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%429, %434 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/sub"), %in_276: f32 loc("fwd/layer2.2.bn2/rsqrt"), %out: f32 loc("fwd/layer2.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc211)
      linalg.yield %950 : f32 loc(#loc211)
    } -> tensor<2x4x4x4xf32> loc(#loc211)
    %collapsed_112 = tensor.collapse_shape %428 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc215)
    %collapsed_113 = tensor.collapse_shape %434 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc215)
    %436 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_112 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/view"), %out: f32 loc("fwd/layer2.2.bn2/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc211)
      %951 = arith.mulf %in, %950 : f32 loc(#loc211)
      linalg.yield %951 : f32 loc(#loc211)
    } -> tensor<4xf32> loc(#loc211)
    %437 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg122 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/mul"), %out: f32 loc("fwd/layer2.2.bn2/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc211)
      %951 = arith.mulf %in, %950 : f32 loc(#loc211)
      linalg.yield %951 : f32 loc(#loc211)
    } -> tensor<4xf32> loc(#loc211)
    %438 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%436, %437 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/mul"), %in_276: f32 loc("fwd/layer2.2.bn2/mul"), %out: f32 loc("fwd/layer2.2.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc208)
      linalg.yield %950 : f32 loc(#loc208)
    } -> tensor<4xf32> loc(#loc208)
    %collapsed_114 = tensor.collapse_shape %432 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc215)
    %439 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_114 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/view"), %out: f32 loc("fwd/layer2.2.bn2/mul")):
      %950 = arith.truncf %cst_2 : f64 to f32 loc(#loc211)
      %951 = arith.mulf %in, %950 : f32 loc(#loc211)
      linalg.yield %951 : f32 loc(#loc211)
    } -> tensor<4xf32> loc(#loc211)
    %440 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%439 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/mul"), %out: f32 loc("fwd/layer2.2.bn2/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc211)
      %951 = arith.mulf %in, %950 : f32 loc(#loc211)
      linalg.yield %951 : f32 loc(#loc211)
    } -> tensor<4xf32> loc(#loc211)
    %441 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg123 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/mul"), %out: f32 loc("fwd/layer2.2.bn2/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc211)
      %951 = arith.mulf %in, %950 : f32 loc(#loc211)
      linalg.yield %951 : f32 loc(#loc211)
    } -> tensor<4xf32> loc(#loc211)
    %442 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%440, %441 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/mul"), %in_276: f32 loc("fwd/layer2.2.bn2/mul"), %out: f32 loc("fwd/layer2.2.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc208)
      linalg.yield %950 : f32 loc(#loc208)
    } -> tensor<4xf32> loc(#loc208)
    %expanded_115 = tensor.expand_shape %arg58 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc216)
    %443 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%435, %expanded_115 : tensor<2x4x4x4xf32>, tensor<4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/mul"), %in_276: f32 loc("fwd/layer2.2.bn2/unsqueeze"), %out: f32 loc("fwd/layer2.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc211)
      linalg.yield %950 : f32 loc(#loc211)
    } -> tensor<2x4x4x4xf32> loc(#loc211)
    %expanded_116 = tensor.expand_shape %arg59 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc216)
    %444 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%443, %expanded_116 : tensor<2x4x4x4xf32>, tensor<4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/mul"), %in_276: f32 loc("fwd/layer2.2.bn2/unsqueeze"), %out: f32 loc("fwd/layer2.2.bn2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc208)
      linalg.yield %950 : f32 loc(#loc208)
    } -> tensor<2x4x4x4xf32> loc(#loc208)
    %445 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%444 : tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/add"), %out: f32 loc("fwd/layer2.2.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc206)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc206)
      linalg.yield %951 : f32 loc(#loc206)
    } -> tensor<2x4x4x4xf32> loc(#loc206)
    %446 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%445, %arg60 : tensor<2x4x4x4xf32>, tensor<16x4x1x1xf32>) outs(%294 : tensor<2x16x4x4xf32>) -> tensor<2x16x4x4xf32> loc(#loc217)
    %447 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg127 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.2.bn3/add"), %out: i64 loc("fwd/layer2.2.bn3/add")):
      %950 = arith.addi %in, %c1_i64 : i64 loc(#loc218)
      linalg.yield %950 : i64 loc(#loc218)
    } -> tensor<i64> loc(#loc218)
    %448 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%446 : tensor<2x16x4x4xf32>) outs(%298 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.conv3/convolution"), %out: f32 loc("fwd/layer2.2.bn3/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc219)
      linalg.yield %950 : f32 loc(#loc219)
    } -> tensor<1x16x1x1xf32> loc(#loc219)
    %449 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%448 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/mean"), %out: f32 loc("fwd/layer2.2.bn3/mean")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc219)
      linalg.yield %950 : f32 loc(#loc219)
    } -> tensor<1x16x1x1xf32> loc(#loc219)
    %450 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%446, %449 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.conv3/convolution"), %in_276: f32 loc("fwd/layer2.2.bn3/mean"), %out: f32 loc("fwd/layer2.2.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc220)
      linalg.yield %950 : f32 loc(#loc220)
    } -> tensor<2x16x4x4xf32> loc(#loc220)
    %451 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%450, %450 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/sub"), %in_276: f32 loc("fwd/layer2.2.bn3/sub"), %out: f32 loc("fwd/layer2.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc221)
      linalg.yield %950 : f32 loc(#loc221)
    } -> tensor<2x16x4x4xf32> loc(#loc221)
    %452 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%451 : tensor<2x16x4x4xf32>) outs(%298 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/mul"), %out: f32 loc("fwd/layer2.2.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc222)
      linalg.yield %950 : f32 loc(#loc222)
    } -> tensor<1x16x1x1xf32> loc(#loc222)
    %453 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%452 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/sum"), %out: f32 loc("fwd/layer2.2.bn3/div")):
      %950 = arith.divf %in, %cst_8 : f32 loc(#loc223)
      linalg.yield %950 : f32 loc(#loc223)
    } -> tensor<1x16x1x1xf32> loc(#loc223)
    %454 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%453 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/div"), %out: f32 loc("fwd/layer2.2.bn3/add")):
      %950 = arith.truncf %cst_6 : f64 to f32 loc(#loc218)
      %951 = arith.addf %in, %950 : f32 loc(#loc218)
      linalg.yield %951 : f32 loc(#loc218)
    } -> tensor<1x16x1x1xf32> loc(#loc218)
    %455 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%454 : tensor<1x16x1x1xf32>) outs(%297 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/add"), %out: f32 loc("fwd/layer2.2.bn3/rsqrt")):
      %950 = math.rsqrt %in : f32 loc(#loc224)
      linalg.yield %950 : f32 loc(#loc224)
    } -> tensor<1x16x1x1xf32> loc(#loc224)
    %456 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%450, %455 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/sub"), %in_276: f32 loc("fwd/layer2.2.bn3/rsqrt"), %out: f32 loc("fwd/layer2.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc221)
      linalg.yield %950 : f32 loc(#loc221)
    } -> tensor<2x16x4x4xf32> loc(#loc221)
    %collapsed_117 = tensor.collapse_shape %449 [[0, 1, 2, 3]] : tensor<1x16x1x1xf32> into tensor<16xf32> loc(#loc225)
    %collapsed_118 = tensor.collapse_shape %455 [[0, 1, 2, 3]] : tensor<1x16x1x1xf32> into tensor<16xf32> loc(#loc225)
    %457 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_117 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/view"), %out: f32 loc("fwd/layer2.2.bn3/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc221)
      %951 = arith.mulf %in, %950 : f32 loc(#loc221)
      linalg.yield %951 : f32 loc(#loc221)
    } -> tensor<16xf32> loc(#loc221)
    %458 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg125 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/mul"), %out: f32 loc("fwd/layer2.2.bn3/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc221)
      %951 = arith.mulf %in, %950 : f32 loc(#loc221)
      linalg.yield %951 : f32 loc(#loc221)
    } -> tensor<16xf32> loc(#loc221)
    %459 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%457, %458 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/mul"), %in_276: f32 loc("fwd/layer2.2.bn3/mul"), %out: f32 loc("fwd/layer2.2.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc218)
      linalg.yield %950 : f32 loc(#loc218)
    } -> tensor<16xf32> loc(#loc218)
    %collapsed_119 = tensor.collapse_shape %453 [[0, 1, 2, 3]] : tensor<1x16x1x1xf32> into tensor<16xf32> loc(#loc225)
    %460 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_119 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/view"), %out: f32 loc("fwd/layer2.2.bn3/mul")):
      %950 = arith.truncf %cst_2 : f64 to f32 loc(#loc221)
      %951 = arith.mulf %in, %950 : f32 loc(#loc221)
      linalg.yield %951 : f32 loc(#loc221)
    } -> tensor<16xf32> loc(#loc221)
    %461 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%460 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/mul"), %out: f32 loc("fwd/layer2.2.bn3/mul")):
      %950 = arith.truncf %cst_5 : f64 to f32 loc(#loc221)
      %951 = arith.mulf %in, %950 : f32 loc(#loc221)
      linalg.yield %951 : f32 loc(#loc221)
    } -> tensor<16xf32> loc(#loc221)
    %462 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg126 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/mul"), %out: f32 loc("fwd/layer2.2.bn3/mul")):
      %950 = arith.truncf %cst_4 : f64 to f32 loc(#loc221)
      %951 = arith.mulf %in, %950 : f32 loc(#loc221)
      linalg.yield %951 : f32 loc(#loc221)
    } -> tensor<16xf32> loc(#loc221)
    %463 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%461, %462 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/mul"), %in_276: f32 loc("fwd/layer2.2.bn3/mul"), %out: f32 loc("fwd/layer2.2.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc218)
      linalg.yield %950 : f32 loc(#loc218)
    } -> tensor<16xf32> loc(#loc218)
    %expanded_120 = tensor.expand_shape %arg61 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32> loc(#loc226)
    %464 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%456, %expanded_120 : tensor<2x16x4x4xf32>, tensor<16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/mul"), %in_276: f32 loc("fwd/layer2.2.bn3/unsqueeze"), %out: f32 loc("fwd/layer2.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc221)
      linalg.yield %950 : f32 loc(#loc221)
    } -> tensor<2x16x4x4xf32> loc(#loc221)
    %expanded_121 = tensor.expand_shape %arg62 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32> loc(#loc226)
    %465 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%464, %expanded_121 : tensor<2x16x4x4xf32>, tensor<16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/mul"), %in_276: f32 loc("fwd/layer2.2.bn3/unsqueeze"), %out: f32 loc("fwd/layer2.2.bn3/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc218)
      linalg.yield %950 : f32 loc(#loc218)
    } -> tensor<2x16x4x4xf32> loc(#loc218)
    %466 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%465, %403 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/add"), %in_276: f32 loc("fwd/layer2.1.relu/relu"), %out: f32 loc("fwd/layer2.2/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc227)
      linalg.yield %950 : f32 loc(#loc227)
    } -> tensor<2x16x4x4xf32> loc(#loc227)
    %467 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%466 : tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2/add"), %out: f32 loc("fwd/layer2.2.relu/relu")):
      %950 = arith.cmpf ugt, %in, %cst : f32 loc(#loc206)
      %951 = arith.select %950, %in, %cst : f32 loc(#loc206)
      linalg.yield %951 : f32 loc(#loc206)
    } -> tensor<2x16x4x4xf32> loc(#loc206)
    %468 = tensor.empty() : tensor<2x16xf32> loc(#loc228)
    %469 = linalg.fill ins(%cst : f32) outs(%468 : tensor<2x16xf32>) -> tensor<2x16xf32> loc(#loc228)
    %470 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%467 : tensor<2x16x4x4xf32>) outs(%469 : tensor<2x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.relu/relu"), %out: f32 loc("fwd/-/mean")):
      %950 = arith.addf %in, %out : f32 loc(#loc228)
      linalg.yield %950 : f32 loc(#loc228)
    } -> tensor<2x16xf32> loc(#loc228)
    %471 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%470 : tensor<2x16xf32>) outs(%468 : tensor<2x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/mean"), %out: f32 loc("fwd/-/mean")):
      %950 = arith.divf %in, %cst_9 : f32 loc(#loc228)
      linalg.yield %950 : f32 loc(#loc228)
    } -> tensor<2x16xf32> loc(#loc228)
    %472 = tensor.empty() : tensor<16x10xf32> loc(#loc229)
    %transposed = linalg.transpose ins(%arg63 : tensor<10x16xf32>) outs(%472 : tensor<16x10xf32>) permutation = [1, 0]  loc(#loc229)
    %473 = tensor.empty() : tensor<2x10xf32> loc(#loc230)
    %474 = linalg.fill ins(%cst : f32) outs(%473 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc230)
    %475 = linalg.matmul ins(%471, %transposed : tensor<2x16xf32>, tensor<16x10xf32>) outs(%474 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc230)
    %476 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg64, %475 : tensor<10xf32>, tensor<2x10xf32>) outs(%473 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/fc/addmm"), %in_276: f32 loc("fwd/fc/addmm"), %out: f32 loc("fwd/fc/addmm")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc230)
      linalg.yield %950 : f32 loc(#loc230)
    } -> tensor<2x10xf32> loc(#loc230)
    %477 = tensor.empty() : tensor<2xi64> loc(#loc3)
    %478 = linalg.fill ins(%c0_i64 : i64) outs(%477 : tensor<2xi64>) -> tensor<2xi64> loc(#loc3)
    %479 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<2xf32>) -> tensor<2xf32> loc(#loc3)
    %480:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "reduction"]} ins(%476 : tensor<2x10xf32>) outs(%479, %478 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32 loc("fwd/fc/addmm"), %out: f32 loc("fwd/loss/amax"), %out_276: i64 loc("fwd/loss/amax")):
      %950 = linalg.index 1 : index loc(#loc3)
      %951 = arith.index_cast %950 : index to i64 loc(#loc3)
      %952 = arith.maximumf %in, %out : f32 loc(#loc3)
      %953 = arith.cmpf ogt, %in, %out : f32 loc(#loc3)
      %954 = arith.select %953, %951, %out_276 : i64 loc(#loc3)
      linalg.yield %952, %954 : f32, i64 loc(#loc3)
    } -> (tensor<2xf32>, tensor<2xi64>) loc(#loc3)
    %expanded_122 = tensor.expand_shape %480#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc3)
    %481 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%476, %expanded_122 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%473 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/fc/addmm"), %in_276: f32 loc("fwd/loss/amax"), %out: f32 loc("fwd/loss/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc231)
      linalg.yield %950 : f32 loc(#loc231)
    } -> tensor<2x10xf32> loc(#loc231)
    %482 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%481 : tensor<2x10xf32>) outs(%473 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("fwd/loss/exp")):
      %950 = math.exp %in : f32 loc(#loc232)
      linalg.yield %950 : f32 loc(#loc232)
    } -> tensor<2x10xf32> loc(#loc232)
    %483 = tensor.empty() : tensor<2x1xf32> loc(#loc233)
    %484 = linalg.fill ins(%cst : f32) outs(%483 : tensor<2x1xf32>) -> tensor<2x1xf32> loc(#loc233)
    %485 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "reduction"]} ins(%482 : tensor<2x10xf32>) outs(%484 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/exp"), %out: f32 loc("fwd/loss/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc233)
      linalg.yield %950 : f32 loc(#loc233)
    } -> tensor<2x1xf32> loc(#loc233)
    %486 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%485 : tensor<2x1xf32>) outs(%483 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/log")):
      %950 = math.log %in : f32 loc(#loc234)
      linalg.yield %950 : f32 loc(#loc234)
    } -> tensor<2x1xf32> loc(#loc234)
    %487 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%481, %486 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%473 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %in_276: f32 loc("fwd/loss/log"), %out: f32 loc("fwd/loss/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc231)
      linalg.yield %950 : f32 loc(#loc231)
    } -> tensor<2x10xf32> loc(#loc231)
    %488 = tensor.empty() : tensor<2xi1> loc(#loc2)
    %489 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg129 : tensor<2xi64>) outs(%488 : tensor<2xi1>) {
    ^bb0(%in: i64 loc("fwd/loss/ne"), %out: i1 loc("fwd/loss/ne")):
      %950 = arith.cmpi ne, %in, %c-100_i64 : i64 loc(#loc2)
      linalg.yield %950 : i1 loc(#loc2)
    } -> tensor<2xi1> loc(#loc2)
    %490 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%489 : tensor<2xi1>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %out: f32 loc("fwd/loss/_to_copy")):
      %950 = arith.uitofp %in : i1 to f32 loc(#loc235)
      linalg.yield %950 : f32 loc(#loc235)
    } -> tensor<2xf32> loc(#loc235)
    %491 = linalg.generic {indexing_maps = [#map3, #map3, #map10, #map3], iterator_types = ["parallel"]} ins(%489, %arg129, %cst_12 : tensor<2xi1>, tensor<2xi64>, tensor<i64>) outs(%477 : tensor<2xi64>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_276: i64 loc("fwd/loss/ne"), %in_277: i64 loc("fwd/loss/where"), %out: i64 loc("fwd/loss/where")):
      %950 = arith.select %in, %in_276, %in_277 : i64 loc(#loc4)
      linalg.yield %950 : i64 loc(#loc4)
    } -> tensor<2xi64> loc(#loc4)
    %expanded_123 = tensor.expand_shape %491 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64> loc(#loc236)
    %492 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_123 : tensor<2x1xi64>) outs(%484 : tensor<2x1xf32>) {
    ^bb0(%in: i64 loc("fwd/loss/unsqueeze"), %out: f32 loc("fwd/loss/gather")):
      %950 = linalg.index 0 : index loc(#loc237)
      %951 = arith.index_cast %in : i64 to index loc(#loc237)
      %extracted = tensor.extract %487[%950, %951] : tensor<2x10xf32> loc(#loc237)
      linalg.yield %extracted : f32 loc(#loc237)
    } -> tensor<2x1xf32> loc(#loc237)
    %collapsed_124 = tensor.collapse_shape %492 [[0, 1]] : tensor<2x1xf32> into tensor<2xf32> loc(#loc238)
    %493 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_124 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/neg")):
      %950 = arith.negf %in : f32 loc(#loc239)
      linalg.yield %950 : f32 loc(#loc239)
    } -> tensor<2xf32> loc(#loc239)
    %494 = linalg.generic {indexing_maps = [#map3, #map3, #map10, #map3], iterator_types = ["parallel"]} ins(%489, %493, %cst_1 : tensor<2xi1>, tensor<2xf32>, tensor<f32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_276: f32 loc("fwd/loss/neg"), %in_277: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc4)
      linalg.yield %950 : f32 loc(#loc4)
    } -> tensor<2xf32> loc(#loc4)
    %495 = tensor.empty() : tensor<f32> loc(#loc233)
    %496 = linalg.fill ins(%cst : f32) outs(%495 : tensor<f32>) -> tensor<f32> loc(#loc233)
    %497 = linalg.generic {indexing_maps = [#map3, #map10], iterator_types = ["reduction"]} ins(%490 : tensor<2xf32>) outs(%496 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/_to_copy"), %out: f32 loc("fwd/loss/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc233)
      linalg.yield %950 : f32 loc(#loc233)
    } -> tensor<f32> loc(#loc233)
    %498 = linalg.generic {indexing_maps = [#map3, #map10], iterator_types = ["reduction"]} ins(%494 : tensor<2xf32>) outs(%496 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc233)
      linalg.yield %950 : f32 loc(#loc233)
    } -> tensor<f32> loc(#loc233)
    %499 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%498, %497 : tensor<f32>, tensor<f32>) outs(%495 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %in_276: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/div")):
      %950 = arith.divf %in, %in_276 : f32 loc(#loc240)
      linalg.yield %950 : f32 loc(#loc240)
    } -> tensor<f32> loc(#loc240)
    %500 = tensor.empty() : tensor<10xi64> loc(#loc241)
    %501 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%500 : tensor<10xi64>) {
    ^bb0(%out: i64 loc("bwd/loss/arange")):
      %950 = linalg.index 0 : index loc(#loc241)
      %951 = arith.index_cast %950 : index to i64 loc(#loc241)
      linalg.yield %951 : i64 loc(#loc241)
    } -> tensor<10xi64> loc(#loc241)
    %expanded_125 = tensor.expand_shape %501 [[0, 1]] output_shape [1, 10] : tensor<10xi64> into tensor<1x10xi64> loc(#loc242)
    %expanded_126 = tensor.expand_shape %arg129 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64> loc(#loc242)
    %502 = tensor.empty() : tensor<2x10xi1> loc(#loc243)
    %503 = linalg.generic {indexing_maps = [#map11, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_125, %expanded_126 : tensor<1x10xi64>, tensor<2x1xi64>) outs(%502 : tensor<2x10xi1>) {
    ^bb0(%in: i64 loc("bwd/loss/unsqueeze"), %in_276: i64 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/eq")):
      %950 = arith.cmpi eq, %in, %in_276 : i64 loc(#loc243)
      linalg.yield %950 : i1 loc(#loc243)
    } -> tensor<2x10xi1> loc(#loc243)
    %expanded_127 = tensor.expand_shape %489 [[0, 1]] output_shape [2, 1] : tensor<2xi1> into tensor<2x1xi1> loc(#loc242)
    %504 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%503, %expanded_127 : tensor<2x10xi1>, tensor<2x1xi1>) outs(%502 : tensor<2x10xi1>) {
    ^bb0(%in: i1 loc("bwd/loss/eq"), %in_276: i1 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/bitwise_and")):
      %950 = arith.andi %in, %in_276 : i1 loc(#loc244)
      linalg.yield %950 : i1 loc(#loc244)
    } -> tensor<2x10xi1> loc(#loc244)
    %505 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%arg130, %497 : tensor<f32>, tensor<f32>) outs(%495 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/view"), %in_276: f32 loc("fwd/loss/sum"), %out: f32 loc("bwd/loss/div")):
      %950 = arith.divf %in, %in_276 : f32 loc(#loc245)
      linalg.yield %950 : f32 loc(#loc245)
    } -> tensor<f32> loc(#loc245)
    %506 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%505 : tensor<f32>) outs(%495 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/div"), %out: f32 loc("bwd/loss/neg")):
      %950 = arith.negf %in : f32 loc(#loc247)
      linalg.yield %950 : f32 loc(#loc247)
    } -> tensor<f32> loc(#loc247)
    %507 = linalg.generic {indexing_maps = [#map6, #map12, #map12, #map6], iterator_types = ["parallel", "parallel"]} ins(%504, %506, %cst_1 : tensor<2x10xi1>, tensor<f32>, tensor<f32>) outs(%473 : tensor<2x10xf32>) {
    ^bb0(%in: i1 loc("bwd/loss/bitwise_and"), %in_276: f32 loc("bwd/loss/neg"), %in_277: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/loss/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc248)
      linalg.yield %950 : f32 loc(#loc248)
    } -> tensor<2x10xf32> loc(#loc248)
    %508 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%487 : tensor<2x10xf32>) outs(%473 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("bwd/loss/exp")):
      %950 = math.exp %in : f32 loc(#loc249)
      linalg.yield %950 : f32 loc(#loc249)
    } -> tensor<2x10xf32> loc(#loc249)
    %509 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "reduction"]} ins(%507 : tensor<2x10xf32>) outs(%484 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %out: f32 loc("bwd/loss/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc250)
      linalg.yield %950 : f32 loc(#loc250)
    } -> tensor<2x1xf32> loc(#loc250)
    %510 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%508, %509 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%473 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/exp"), %in_276: f32 loc("bwd/loss/sum"), %out: f32 loc("bwd/loss/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc251)
      linalg.yield %950 : f32 loc(#loc251)
    } -> tensor<2x10xf32> loc(#loc251)
    %511 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%507, %510 : tensor<2x10xf32>, tensor<2x10xf32>) outs(%473 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %in_276: f32 loc("bwd/loss/mul"), %out: f32 loc("bwd/loss/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc252)
      linalg.yield %950 : f32 loc(#loc252)
    } -> tensor<2x10xf32> loc(#loc252)
    %512 = linalg.matmul ins(%511, %arg63 : tensor<2x10xf32>, tensor<10x16xf32>) outs(%469 : tensor<2x16xf32>) -> tensor<2x16xf32> loc(#loc253)
    %513 = tensor.empty() : tensor<10x2xf32> loc(#loc254)
    %transposed_128 = linalg.transpose ins(%511 : tensor<2x10xf32>) outs(%513 : tensor<10x2xf32>) permutation = [1, 0]  loc(#loc254)
    %514 = tensor.empty() : tensor<10x16xf32> loc(#loc253)
    %515 = linalg.fill ins(%cst : f32) outs(%514 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc253)
    %516 = linalg.matmul ins(%transposed_128, %471 : tensor<10x2xf32>, tensor<2x16xf32>) outs(%515 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc253)
    %517 = tensor.empty() : tensor<1x10xf32> loc(#loc255)
    %518 = linalg.fill ins(%cst : f32) outs(%517 : tensor<1x10xf32>) -> tensor<1x10xf32> loc(#loc255)
    %519 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["reduction", "parallel"]} ins(%511 : tensor<2x10xf32>) outs(%518 : tensor<1x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/sub"), %out: f32 loc("bwd/fc/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc255)
      linalg.yield %950 : f32 loc(#loc255)
    } -> tensor<1x10xf32> loc(#loc255)
    %collapsed_129 = tensor.collapse_shape %519 [[0, 1]] : tensor<1x10xf32> into tensor<10xf32> loc(#loc256)
    %520 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%512 : tensor<2x16xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/expand")):
      linalg.yield %in : f32 loc(#loc257)
    } -> tensor<2x16x4x4xf32> loc(#loc257)
    %521 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%520 : tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/div")):
      %950 = arith.divf %in, %cst_9 : f32 loc(#loc258)
      linalg.yield %950 : f32 loc(#loc258)
    } -> tensor<2x16x4x4xf32> loc(#loc258)
    %522 = tensor.empty() : tensor<2x16x4x4xi1> loc(#loc259)
    %523 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%467 : tensor<2x16x4x4xf32>) outs(%522 : tensor<2x16x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.relu/relu"), %out: i1 loc("bwd/layer2.2.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc259)
      linalg.yield %950 : i1 loc(#loc259)
    } -> tensor<2x16x4x4xi1> loc(#loc259)
    %524 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%523, %cst_1, %521 : tensor<2x16x4x4xi1>, tensor<f32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/layer2.2.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/div"), %out: f32 loc("bwd/layer2.2.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc260)
      linalg.yield %950 : f32 loc(#loc260)
    } -> tensor<2x16x4x4xf32> loc(#loc260)
    %525 = linalg.fill ins(%cst : f32) outs(%308 : tensor<16xf32>) -> tensor<16xf32> loc(#loc261)
    %526 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%524 : tensor<2x16x4x4xf32>) outs(%525 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.relu/where"), %out: f32 loc("bwd/layer2.2.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc261)
      linalg.yield %950 : f32 loc(#loc261)
    } -> tensor<16xf32> loc(#loc261)
    %527 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%524, %450 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.relu/where"), %in_276: f32 loc("bwd/layer2.2.bn3/sub"), %out: f32 loc("bwd/layer2.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc262)
      linalg.yield %950 : f32 loc(#loc262)
    } -> tensor<2x16x4x4xf32> loc(#loc262)
    %528 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%527 : tensor<2x16x4x4xf32>) outs(%525 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn3/mul"), %out: f32 loc("bwd/layer2.2.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc261)
      linalg.yield %950 : f32 loc(#loc261)
    } -> tensor<16xf32> loc(#loc261)
    %529 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%526 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn3/sum"), %out: f32 loc("bwd/layer2.2.bn3/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc262)
      linalg.yield %950 : f32 loc(#loc262)
    } -> tensor<16xf32> loc(#loc262)
    %expanded_130 = tensor.expand_shape %529 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc264)
    %530 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%528 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn3/sum"), %out: f32 loc("bwd/layer2.2.bn3/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc262)
      linalg.yield %950 : f32 loc(#loc262)
    } -> tensor<16xf32> loc(#loc262)
    %531 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_118, %collapsed_118 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/view"), %in_276: f32 loc("fwd/layer2.2.bn3/view"), %out: f32 loc("bwd/layer2.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc262)
      linalg.yield %950 : f32 loc(#loc262)
    } -> tensor<16xf32> loc(#loc262)
    %532 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%530, %531 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn3/mul"), %in_276: f32 loc("bwd/layer2.2.bn3/mul"), %out: f32 loc("bwd/layer2.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc262)
      linalg.yield %950 : f32 loc(#loc262)
    } -> tensor<16xf32> loc(#loc262)
    %expanded_131 = tensor.expand_shape %532 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc264)
    %533 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_118, %arg61 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/view"), %in_276: f32 loc("fwd/layer2.2.bn3/unsqueeze"), %out: f32 loc("bwd/layer2.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc262)
      linalg.yield %950 : f32 loc(#loc262)
    } -> tensor<16xf32> loc(#loc262)
    %expanded_132 = tensor.expand_shape %533 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc264)
    %534 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%450, %expanded_131 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn3/sub"), %in_276: f32 loc("bwd/layer2.2.bn3/unsqueeze"), %out: f32 loc("bwd/layer2.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc262)
      linalg.yield %950 : f32 loc(#loc262)
    } -> tensor<2x16x4x4xf32> loc(#loc262)
    %535 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%524, %534 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.relu/where"), %in_276: f32 loc("bwd/layer2.2.bn3/mul"), %out: f32 loc("bwd/layer2.2.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc263)
      linalg.yield %950 : f32 loc(#loc263)
    } -> tensor<2x16x4x4xf32> loc(#loc263)
    %536 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%535, %expanded_130 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn3/sub"), %in_276: f32 loc("bwd/layer2.2.bn3/unsqueeze"), %out: f32 loc("bwd/layer2.2.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc263)
      linalg.yield %950 : f32 loc(#loc263)
    } -> tensor<2x16x4x4xf32> loc(#loc263)
    %537 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%536, %expanded_132 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn3/sub"), %in_276: f32 loc("bwd/layer2.2.bn3/unsqueeze"), %out: f32 loc("bwd/layer2.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc262)
      linalg.yield %950 : f32 loc(#loc262)
    } -> tensor<2x16x4x4xf32> loc(#loc262)
    %538 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%528, %collapsed_118 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn3/sum"), %in_276: f32 loc("fwd/layer2.2.bn3/view"), %out: f32 loc("bwd/layer2.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc262)
      linalg.yield %950 : f32 loc(#loc262)
    } -> tensor<16xf32> loc(#loc262)
    %539 = tensor.empty() : tensor<4x16x1x1xf32> loc(#loc265)
    %540 = linalg.fill ins(%cst : f32) outs(%539 : tensor<4x16x1x1xf32>) -> tensor<4x16x1x1xf32> loc(#loc265)
    %541 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%540 : tensor<4x16x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.2.conv3/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc265)
      %951 = linalg.index 1 : index loc(#loc265)
      %extracted = tensor.extract %arg60[%951, %950, %c0, %c0] : tensor<16x4x1x1xf32> loc(#loc265)
      linalg.yield %extracted : f32 loc(#loc265)
    } -> tensor<4x16x1x1xf32> loc(#loc265)
    %542 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%537, %541 : tensor<2x16x4x4xf32>, tensor<4x16x1x1xf32>) outs(%271 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc265)
    %543 = tensor.empty() : tensor<4x2x4x4xf32> loc(#loc265)
    %transposed_133 = linalg.transpose ins(%445 : tensor<2x4x4x4xf32>) outs(%543 : tensor<4x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc265)
    %544 = tensor.empty() : tensor<16x2x4x4xf32> loc(#loc265)
    %transposed_134 = linalg.transpose ins(%537 : tensor<2x16x4x4xf32>) outs(%544 : tensor<16x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc265)
    %545 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_133, %transposed_134 : tensor<4x2x4x4xf32>, tensor<16x2x4x4xf32>) outs(%540 : tensor<4x16x1x1xf32>) -> tensor<4x16x1x1xf32> loc(#loc265)
    %546 = tensor.empty() : tensor<16x4x1x1xf32> loc(#loc265)
    %transposed_135 = linalg.transpose ins(%545 : tensor<4x16x1x1xf32>) outs(%546 : tensor<16x4x1x1xf32>) permutation = [1, 0, 2, 3]  loc(#loc265)
    %547 = tensor.empty() : tensor<2x4x4x4xi1> loc(#loc259)
    %548 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%445 : tensor<2x4x4x4xf32>) outs(%547 : tensor<2x4x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.relu/relu"), %out: i1 loc("bwd/layer2.2.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc259)
      linalg.yield %950 : i1 loc(#loc259)
    } -> tensor<2x4x4x4xi1> loc(#loc259)
    %549 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%548, %cst_1, %542 : tensor<2x4x4x4xi1>, tensor<f32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/layer2.2.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/layer2.2.conv3/convolution_backward"), %out: f32 loc("bwd/layer2.2.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc260)
      linalg.yield %950 : f32 loc(#loc260)
    } -> tensor<2x4x4x4xf32> loc(#loc260)
    %550 = linalg.fill ins(%cst : f32) outs(%259 : tensor<4xf32>) -> tensor<4xf32> loc(#loc266)
    %551 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%549 : tensor<2x4x4x4xf32>) outs(%550 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.relu/where"), %out: f32 loc("bwd/layer2.2.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc266)
      linalg.yield %950 : f32 loc(#loc266)
    } -> tensor<4xf32> loc(#loc266)
    %552 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%549, %429 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.relu/where"), %in_276: f32 loc("bwd/layer2.2.bn2/sub"), %out: f32 loc("bwd/layer2.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc267)
      linalg.yield %950 : f32 loc(#loc267)
    } -> tensor<2x4x4x4xf32> loc(#loc267)
    %553 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%552 : tensor<2x4x4x4xf32>) outs(%550 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn2/mul"), %out: f32 loc("bwd/layer2.2.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc266)
      linalg.yield %950 : f32 loc(#loc266)
    } -> tensor<4xf32> loc(#loc266)
    %554 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%551 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn2/sum"), %out: f32 loc("bwd/layer2.2.bn2/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc267)
      linalg.yield %950 : f32 loc(#loc267)
    } -> tensor<4xf32> loc(#loc267)
    %expanded_136 = tensor.expand_shape %554 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc269)
    %555 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%553 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn2/sum"), %out: f32 loc("bwd/layer2.2.bn2/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc267)
      linalg.yield %950 : f32 loc(#loc267)
    } -> tensor<4xf32> loc(#loc267)
    %556 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_113, %collapsed_113 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/view"), %in_276: f32 loc("fwd/layer2.2.bn2/view"), %out: f32 loc("bwd/layer2.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc267)
      linalg.yield %950 : f32 loc(#loc267)
    } -> tensor<4xf32> loc(#loc267)
    %557 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%555, %556 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn2/mul"), %in_276: f32 loc("bwd/layer2.2.bn2/mul"), %out: f32 loc("bwd/layer2.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc267)
      linalg.yield %950 : f32 loc(#loc267)
    } -> tensor<4xf32> loc(#loc267)
    %expanded_137 = tensor.expand_shape %557 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc269)
    %558 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_113, %arg58 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/view"), %in_276: f32 loc("fwd/layer2.2.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc267)
      linalg.yield %950 : f32 loc(#loc267)
    } -> tensor<4xf32> loc(#loc267)
    %expanded_138 = tensor.expand_shape %558 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc269)
    %559 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%429, %expanded_137 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn2/sub"), %in_276: f32 loc("bwd/layer2.2.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc267)
      linalg.yield %950 : f32 loc(#loc267)
    } -> tensor<2x4x4x4xf32> loc(#loc267)
    %560 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%549, %559 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.relu/where"), %in_276: f32 loc("bwd/layer2.2.bn2/mul"), %out: f32 loc("bwd/layer2.2.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc268)
      linalg.yield %950 : f32 loc(#loc268)
    } -> tensor<2x4x4x4xf32> loc(#loc268)
    %561 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%560, %expanded_136 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn2/sub"), %in_276: f32 loc("bwd/layer2.2.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.2.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc268)
      linalg.yield %950 : f32 loc(#loc268)
    } -> tensor<2x4x4x4xf32> loc(#loc268)
    %562 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%561, %expanded_138 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn2/sub"), %in_276: f32 loc("bwd/layer2.2.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc267)
      linalg.yield %950 : f32 loc(#loc267)
    } -> tensor<2x4x4x4xf32> loc(#loc267)
    %563 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%553, %collapsed_113 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn2/sum"), %in_276: f32 loc("fwd/layer2.2.bn2/view"), %out: f32 loc("bwd/layer2.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc267)
      linalg.yield %950 : f32 loc(#loc267)
    } -> tensor<4xf32> loc(#loc267)
    %564 = tensor.empty() : tensor<4x4x3x3xf32> loc(#loc270)
    %565 = linalg.fill ins(%cst : f32) outs(%564 : tensor<4x4x3x3xf32>) -> tensor<4x4x3x3xf32> loc(#loc270)
    %566 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%565 : tensor<4x4x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.2.conv2/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc270)
      %951 = linalg.index 1 : index loc(#loc270)
      %952 = linalg.index 2 : index loc(#loc270)
      %953 = linalg.index 3 : index loc(#loc270)
      %954 = arith.subi %c2, %952 : index loc(#loc270)
      %955 = arith.subi %c2, %953 : index loc(#loc270)
      %extracted = tensor.extract %arg57[%951, %950, %954, %955] : tensor<4x4x3x3xf32> loc(#loc270)
      linalg.yield %extracted : f32 loc(#loc270)
    } -> tensor<4x4x3x3xf32> loc(#loc270)
    %567 = tensor.empty() : tensor<2x4x6x6xf32> loc(#loc270)
    %568 = linalg.fill ins(%cst : f32) outs(%567 : tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32> loc(#loc270)
    %inserted_slice = tensor.insert_slice %562 into %568[0, 0, 1, 1] [2, 4, 4, 4] [1, 1, 1, 1] : tensor<2x4x4x4xf32> into tensor<2x4x6x6xf32> loc(#loc270)
    %569 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice, %566 : tensor<2x4x6x6xf32>, tensor<4x4x3x3xf32>) outs(%271 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc270)
    %transposed_139 = linalg.transpose ins(%424 : tensor<2x4x4x4xf32>) outs(%543 : tensor<4x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc270)
    %transposed_140 = linalg.transpose ins(%562 : tensor<2x4x4x4xf32>) outs(%543 : tensor<4x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc270)
    %padded_141 = tensor.pad %transposed_139 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg131: index loc("bwd/layer2.2.conv2/convolution_backward"), %arg132: index loc("bwd/layer2.2.conv2/convolution_backward"), %arg133: index loc("bwd/layer2.2.conv2/convolution_backward"), %arg134: index loc("bwd/layer2.2.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc270)
    } : tensor<4x2x4x4xf32> to tensor<4x2x6x6xf32> loc(#loc270)
    %570 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_141, %transposed_140 : tensor<4x2x6x6xf32>, tensor<4x2x4x4xf32>) outs(%565 : tensor<4x4x3x3xf32>) -> tensor<4x4x3x3xf32> loc(#loc270)
    %transposed_142 = linalg.transpose ins(%570 : tensor<4x4x3x3xf32>) outs(%564 : tensor<4x4x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc270)
    %571 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%424 : tensor<2x4x4x4xf32>) outs(%547 : tensor<2x4x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.relu/relu"), %out: i1 loc("bwd/layer2.2.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc259)
      linalg.yield %950 : i1 loc(#loc259)
    } -> tensor<2x4x4x4xi1> loc(#loc259)
    %572 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%571, %cst_1, %569 : tensor<2x4x4x4xi1>, tensor<f32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/layer2.2.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/layer2.2.conv2/convolution_backward"), %out: f32 loc("bwd/layer2.2.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc260)
      linalg.yield %950 : f32 loc(#loc260)
    } -> tensor<2x4x4x4xf32> loc(#loc260)
    %573 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%572 : tensor<2x4x4x4xf32>) outs(%550 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.relu/where"), %out: f32 loc("bwd/layer2.2.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc271)
      linalg.yield %950 : f32 loc(#loc271)
    } -> tensor<4xf32> loc(#loc271)
    %574 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%572, %408 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.relu/where"), %in_276: f32 loc("bwd/layer2.2.bn1/sub"), %out: f32 loc("bwd/layer2.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc272)
      linalg.yield %950 : f32 loc(#loc272)
    } -> tensor<2x4x4x4xf32> loc(#loc272)
    %575 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%574 : tensor<2x4x4x4xf32>) outs(%550 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn1/mul"), %out: f32 loc("bwd/layer2.2.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc271)
      linalg.yield %950 : f32 loc(#loc271)
    } -> tensor<4xf32> loc(#loc271)
    %576 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%573 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn1/sum"), %out: f32 loc("bwd/layer2.2.bn1/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc272)
      linalg.yield %950 : f32 loc(#loc272)
    } -> tensor<4xf32> loc(#loc272)
    %expanded_143 = tensor.expand_shape %576 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc274)
    %577 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%575 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn1/sum"), %out: f32 loc("bwd/layer2.2.bn1/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc272)
      linalg.yield %950 : f32 loc(#loc272)
    } -> tensor<4xf32> loc(#loc272)
    %578 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_107, %collapsed_107 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/view"), %in_276: f32 loc("fwd/layer2.2.bn1/view"), %out: f32 loc("bwd/layer2.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc272)
      linalg.yield %950 : f32 loc(#loc272)
    } -> tensor<4xf32> loc(#loc272)
    %579 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%577, %578 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn1/mul"), %in_276: f32 loc("bwd/layer2.2.bn1/mul"), %out: f32 loc("bwd/layer2.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc272)
      linalg.yield %950 : f32 loc(#loc272)
    } -> tensor<4xf32> loc(#loc272)
    %expanded_144 = tensor.expand_shape %579 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc274)
    %580 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_107, %arg55 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/view"), %in_276: f32 loc("fwd/layer2.2.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc272)
      linalg.yield %950 : f32 loc(#loc272)
    } -> tensor<4xf32> loc(#loc272)
    %expanded_145 = tensor.expand_shape %580 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc274)
    %581 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%408, %expanded_144 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn1/sub"), %in_276: f32 loc("bwd/layer2.2.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc272)
      linalg.yield %950 : f32 loc(#loc272)
    } -> tensor<2x4x4x4xf32> loc(#loc272)
    %582 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%572, %581 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.relu/where"), %in_276: f32 loc("bwd/layer2.2.bn1/mul"), %out: f32 loc("bwd/layer2.2.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc273)
      linalg.yield %950 : f32 loc(#loc273)
    } -> tensor<2x4x4x4xf32> loc(#loc273)
    %583 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%582, %expanded_143 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn1/sub"), %in_276: f32 loc("bwd/layer2.2.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.2.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc273)
      linalg.yield %950 : f32 loc(#loc273)
    } -> tensor<2x4x4x4xf32> loc(#loc273)
    %584 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%583, %expanded_145 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn1/sub"), %in_276: f32 loc("bwd/layer2.2.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc272)
      linalg.yield %950 : f32 loc(#loc272)
    } -> tensor<2x4x4x4xf32> loc(#loc272)
    %585 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%575, %collapsed_107 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.bn1/sum"), %in_276: f32 loc("fwd/layer2.2.bn1/view"), %out: f32 loc("bwd/layer2.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc272)
      linalg.yield %950 : f32 loc(#loc272)
    } -> tensor<4xf32> loc(#loc272)
    %586 = linalg.fill ins(%cst : f32) outs(%546 : tensor<16x4x1x1xf32>) -> tensor<16x4x1x1xf32> loc(#loc275)
    %587 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%586 : tensor<16x4x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.2.conv1/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc275)
      %951 = linalg.index 1 : index loc(#loc275)
      %extracted = tensor.extract %arg54[%951, %950, %c0, %c0] : tensor<4x16x1x1xf32> loc(#loc275)
      linalg.yield %extracted : f32 loc(#loc275)
    } -> tensor<16x4x1x1xf32> loc(#loc275)
    %588 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%584, %587 : tensor<2x4x4x4xf32>, tensor<16x4x1x1xf32>) outs(%294 : tensor<2x16x4x4xf32>) -> tensor<2x16x4x4xf32> loc(#loc275)
    %transposed_146 = linalg.transpose ins(%403 : tensor<2x16x4x4xf32>) outs(%544 : tensor<16x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc275)
    %transposed_147 = linalg.transpose ins(%584 : tensor<2x4x4x4xf32>) outs(%543 : tensor<4x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc275)
    %589 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_146, %transposed_147 : tensor<16x2x4x4xf32>, tensor<4x2x4x4xf32>) outs(%586 : tensor<16x4x1x1xf32>) -> tensor<16x4x1x1xf32> loc(#loc275)
    %transposed_148 = linalg.transpose ins(%589 : tensor<16x4x1x1xf32>) outs(%539 : tensor<4x16x1x1xf32>) permutation = [1, 0, 2, 3]  loc(#loc275)
    %590 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%524, %588 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.2.relu/where"), %in_276: f32 loc("bwd/layer2.2.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc276)
      linalg.yield %950 : f32 loc(#loc276)
    } -> tensor<2x16x4x4xf32> loc(#loc276)
    %591 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%403 : tensor<2x16x4x4xf32>) outs(%522 : tensor<2x16x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.relu/relu"), %out: i1 loc("bwd/layer2.1.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc277)
      linalg.yield %950 : i1 loc(#loc277)
    } -> tensor<2x16x4x4xi1> loc(#loc277)
    %592 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%591, %cst_1, %590 : tensor<2x16x4x4xi1>, tensor<f32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/layer2.1.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/add"), %out: f32 loc("bwd/layer2.1.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc278)
      linalg.yield %950 : f32 loc(#loc278)
    } -> tensor<2x16x4x4xf32> loc(#loc278)
    %593 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%592 : tensor<2x16x4x4xf32>) outs(%525 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %out: f32 loc("bwd/layer2.1.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc279)
      linalg.yield %950 : f32 loc(#loc279)
    } -> tensor<16xf32> loc(#loc279)
    %594 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%592, %386 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %in_276: f32 loc("bwd/layer2.1.bn3/sub"), %out: f32 loc("bwd/layer2.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc280)
      linalg.yield %950 : f32 loc(#loc280)
    } -> tensor<2x16x4x4xf32> loc(#loc280)
    %595 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%594 : tensor<2x16x4x4xf32>) outs(%525 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn3/mul"), %out: f32 loc("bwd/layer2.1.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc279)
      linalg.yield %950 : f32 loc(#loc279)
    } -> tensor<16xf32> loc(#loc279)
    %596 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%593 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn3/sum"), %out: f32 loc("bwd/layer2.1.bn3/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc280)
      linalg.yield %950 : f32 loc(#loc280)
    } -> tensor<16xf32> loc(#loc280)
    %expanded_149 = tensor.expand_shape %596 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc282)
    %597 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%595 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn3/sum"), %out: f32 loc("bwd/layer2.1.bn3/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc280)
      linalg.yield %950 : f32 loc(#loc280)
    } -> tensor<16xf32> loc(#loc280)
    %598 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_102, %collapsed_102 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/view"), %in_276: f32 loc("fwd/layer2.1.bn3/view"), %out: f32 loc("bwd/layer2.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc280)
      linalg.yield %950 : f32 loc(#loc280)
    } -> tensor<16xf32> loc(#loc280)
    %599 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%597, %598 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn3/mul"), %in_276: f32 loc("bwd/layer2.1.bn3/mul"), %out: f32 loc("bwd/layer2.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc280)
      linalg.yield %950 : f32 loc(#loc280)
    } -> tensor<16xf32> loc(#loc280)
    %expanded_150 = tensor.expand_shape %599 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc282)
    %600 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_102, %arg52 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/view"), %in_276: f32 loc("fwd/layer2.1.bn3/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc280)
      linalg.yield %950 : f32 loc(#loc280)
    } -> tensor<16xf32> loc(#loc280)
    %expanded_151 = tensor.expand_shape %600 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc282)
    %601 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%386, %expanded_150 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn3/sub"), %in_276: f32 loc("bwd/layer2.1.bn3/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc280)
      linalg.yield %950 : f32 loc(#loc280)
    } -> tensor<2x16x4x4xf32> loc(#loc280)
    %602 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%592, %601 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %in_276: f32 loc("bwd/layer2.1.bn3/mul"), %out: f32 loc("bwd/layer2.1.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc281)
      linalg.yield %950 : f32 loc(#loc281)
    } -> tensor<2x16x4x4xf32> loc(#loc281)
    %603 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%602, %expanded_149 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn3/sub"), %in_276: f32 loc("bwd/layer2.1.bn3/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc281)
      linalg.yield %950 : f32 loc(#loc281)
    } -> tensor<2x16x4x4xf32> loc(#loc281)
    %604 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%603, %expanded_151 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn3/sub"), %in_276: f32 loc("bwd/layer2.1.bn3/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc280)
      linalg.yield %950 : f32 loc(#loc280)
    } -> tensor<2x16x4x4xf32> loc(#loc280)
    %605 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%595, %collapsed_102 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn3/sum"), %in_276: f32 loc("fwd/layer2.1.bn3/view"), %out: f32 loc("bwd/layer2.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc280)
      linalg.yield %950 : f32 loc(#loc280)
    } -> tensor<16xf32> loc(#loc280)
    %606 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%540 : tensor<4x16x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.1.conv3/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc283)
      %951 = linalg.index 1 : index loc(#loc283)
      %extracted = tensor.extract %arg51[%951, %950, %c0, %c0] : tensor<16x4x1x1xf32> loc(#loc283)
      linalg.yield %extracted : f32 loc(#loc283)
    } -> tensor<4x16x1x1xf32> loc(#loc283)
    %607 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%604, %606 : tensor<2x16x4x4xf32>, tensor<4x16x1x1xf32>) outs(%271 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc283)
    %transposed_152 = linalg.transpose ins(%381 : tensor<2x4x4x4xf32>) outs(%543 : tensor<4x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc283)
    %transposed_153 = linalg.transpose ins(%604 : tensor<2x16x4x4xf32>) outs(%544 : tensor<16x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc283)
    %608 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_152, %transposed_153 : tensor<4x2x4x4xf32>, tensor<16x2x4x4xf32>) outs(%540 : tensor<4x16x1x1xf32>) -> tensor<4x16x1x1xf32> loc(#loc283)
    %transposed_154 = linalg.transpose ins(%608 : tensor<4x16x1x1xf32>) outs(%546 : tensor<16x4x1x1xf32>) permutation = [1, 0, 2, 3]  loc(#loc283)
    %609 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%381 : tensor<2x4x4x4xf32>) outs(%547 : tensor<2x4x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.relu/relu"), %out: i1 loc("bwd/layer2.1.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc277)
      linalg.yield %950 : i1 loc(#loc277)
    } -> tensor<2x4x4x4xi1> loc(#loc277)
    %610 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%609, %cst_1, %607 : tensor<2x4x4x4xi1>, tensor<f32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/layer2.1.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/layer2.1.conv3/convolution_backward"), %out: f32 loc("bwd/layer2.1.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc278)
      linalg.yield %950 : f32 loc(#loc278)
    } -> tensor<2x4x4x4xf32> loc(#loc278)
    %611 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%610 : tensor<2x4x4x4xf32>) outs(%550 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %out: f32 loc("bwd/layer2.1.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc284)
      linalg.yield %950 : f32 loc(#loc284)
    } -> tensor<4xf32> loc(#loc284)
    %612 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%610, %365 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %in_276: f32 loc("bwd/layer2.1.bn2/sub"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc285)
      linalg.yield %950 : f32 loc(#loc285)
    } -> tensor<2x4x4x4xf32> loc(#loc285)
    %613 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%612 : tensor<2x4x4x4xf32>) outs(%550 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/mul"), %out: f32 loc("bwd/layer2.1.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc284)
      linalg.yield %950 : f32 loc(#loc284)
    } -> tensor<4xf32> loc(#loc284)
    %614 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%611 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/sum"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc285)
      linalg.yield %950 : f32 loc(#loc285)
    } -> tensor<4xf32> loc(#loc285)
    %expanded_155 = tensor.expand_shape %614 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc287)
    %615 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%613 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/sum"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc285)
      linalg.yield %950 : f32 loc(#loc285)
    } -> tensor<4xf32> loc(#loc285)
    %616 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_97, %collapsed_97 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/view"), %in_276: f32 loc("fwd/layer2.1.bn2/view"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc285)
      linalg.yield %950 : f32 loc(#loc285)
    } -> tensor<4xf32> loc(#loc285)
    %617 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%615, %616 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/mul"), %in_276: f32 loc("bwd/layer2.1.bn2/mul"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc285)
      linalg.yield %950 : f32 loc(#loc285)
    } -> tensor<4xf32> loc(#loc285)
    %expanded_156 = tensor.expand_shape %617 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc287)
    %618 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_97, %arg49 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/view"), %in_276: f32 loc("fwd/layer2.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc285)
      linalg.yield %950 : f32 loc(#loc285)
    } -> tensor<4xf32> loc(#loc285)
    %expanded_157 = tensor.expand_shape %618 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc287)
    %619 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%365, %expanded_156 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/sub"), %in_276: f32 loc("bwd/layer2.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc285)
      linalg.yield %950 : f32 loc(#loc285)
    } -> tensor<2x4x4x4xf32> loc(#loc285)
    %620 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%610, %619 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %in_276: f32 loc("bwd/layer2.1.bn2/mul"), %out: f32 loc("bwd/layer2.1.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc286)
      linalg.yield %950 : f32 loc(#loc286)
    } -> tensor<2x4x4x4xf32> loc(#loc286)
    %621 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%620, %expanded_155 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/sub"), %in_276: f32 loc("bwd/layer2.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc286)
      linalg.yield %950 : f32 loc(#loc286)
    } -> tensor<2x4x4x4xf32> loc(#loc286)
    %622 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%621, %expanded_157 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/sub"), %in_276: f32 loc("bwd/layer2.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc285)
      linalg.yield %950 : f32 loc(#loc285)
    } -> tensor<2x4x4x4xf32> loc(#loc285)
    %623 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%613, %collapsed_97 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/sum"), %in_276: f32 loc("fwd/layer2.1.bn2/view"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc285)
      linalg.yield %950 : f32 loc(#loc285)
    } -> tensor<4xf32> loc(#loc285)
    %624 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%565 : tensor<4x4x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.1.conv2/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc288)
      %951 = linalg.index 1 : index loc(#loc288)
      %952 = linalg.index 2 : index loc(#loc288)
      %953 = linalg.index 3 : index loc(#loc288)
      %954 = arith.subi %c2, %952 : index loc(#loc288)
      %955 = arith.subi %c2, %953 : index loc(#loc288)
      %extracted = tensor.extract %arg48[%951, %950, %954, %955] : tensor<4x4x3x3xf32> loc(#loc288)
      linalg.yield %extracted : f32 loc(#loc288)
    } -> tensor<4x4x3x3xf32> loc(#loc288)
    %inserted_slice_158 = tensor.insert_slice %622 into %568[0, 0, 1, 1] [2, 4, 4, 4] [1, 1, 1, 1] : tensor<2x4x4x4xf32> into tensor<2x4x6x6xf32> loc(#loc288)
    %625 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_158, %624 : tensor<2x4x6x6xf32>, tensor<4x4x3x3xf32>) outs(%271 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc288)
    %transposed_159 = linalg.transpose ins(%360 : tensor<2x4x4x4xf32>) outs(%543 : tensor<4x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc288)
    %transposed_160 = linalg.transpose ins(%622 : tensor<2x4x4x4xf32>) outs(%543 : tensor<4x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc288)
    %padded_161 = tensor.pad %transposed_159 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg131: index loc("bwd/layer2.1.conv2/convolution_backward"), %arg132: index loc("bwd/layer2.1.conv2/convolution_backward"), %arg133: index loc("bwd/layer2.1.conv2/convolution_backward"), %arg134: index loc("bwd/layer2.1.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc288)
    } : tensor<4x2x4x4xf32> to tensor<4x2x6x6xf32> loc(#loc288)
    %626 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_161, %transposed_160 : tensor<4x2x6x6xf32>, tensor<4x2x4x4xf32>) outs(%565 : tensor<4x4x3x3xf32>) -> tensor<4x4x3x3xf32> loc(#loc288)
    %transposed_162 = linalg.transpose ins(%626 : tensor<4x4x3x3xf32>) outs(%564 : tensor<4x4x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc288)
    %627 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%360 : tensor<2x4x4x4xf32>) outs(%547 : tensor<2x4x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.relu/relu"), %out: i1 loc("bwd/layer2.1.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc277)
      linalg.yield %950 : i1 loc(#loc277)
    } -> tensor<2x4x4x4xi1> loc(#loc277)
    %628 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%627, %cst_1, %625 : tensor<2x4x4x4xi1>, tensor<f32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/layer2.1.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/layer2.1.conv2/convolution_backward"), %out: f32 loc("bwd/layer2.1.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc278)
      linalg.yield %950 : f32 loc(#loc278)
    } -> tensor<2x4x4x4xf32> loc(#loc278)
    %629 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%628 : tensor<2x4x4x4xf32>) outs(%550 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %out: f32 loc("bwd/layer2.1.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc289)
      linalg.yield %950 : f32 loc(#loc289)
    } -> tensor<4xf32> loc(#loc289)
    %630 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%628, %344 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %in_276: f32 loc("bwd/layer2.1.bn1/sub"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc290)
      linalg.yield %950 : f32 loc(#loc290)
    } -> tensor<2x4x4x4xf32> loc(#loc290)
    %631 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%630 : tensor<2x4x4x4xf32>) outs(%550 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/mul"), %out: f32 loc("bwd/layer2.1.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc289)
      linalg.yield %950 : f32 loc(#loc289)
    } -> tensor<4xf32> loc(#loc289)
    %632 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%629 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/sum"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc290)
      linalg.yield %950 : f32 loc(#loc290)
    } -> tensor<4xf32> loc(#loc290)
    %expanded_163 = tensor.expand_shape %632 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc292)
    %633 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%631 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/sum"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc290)
      linalg.yield %950 : f32 loc(#loc290)
    } -> tensor<4xf32> loc(#loc290)
    %634 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_91, %collapsed_91 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/view"), %in_276: f32 loc("fwd/layer2.1.bn1/view"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc290)
      linalg.yield %950 : f32 loc(#loc290)
    } -> tensor<4xf32> loc(#loc290)
    %635 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%633, %634 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/mul"), %in_276: f32 loc("bwd/layer2.1.bn1/mul"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc290)
      linalg.yield %950 : f32 loc(#loc290)
    } -> tensor<4xf32> loc(#loc290)
    %expanded_164 = tensor.expand_shape %635 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc292)
    %636 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_91, %arg46 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/view"), %in_276: f32 loc("fwd/layer2.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc290)
      linalg.yield %950 : f32 loc(#loc290)
    } -> tensor<4xf32> loc(#loc290)
    %expanded_165 = tensor.expand_shape %636 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc292)
    %637 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%344, %expanded_164 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/sub"), %in_276: f32 loc("bwd/layer2.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc290)
      linalg.yield %950 : f32 loc(#loc290)
    } -> tensor<2x4x4x4xf32> loc(#loc290)
    %638 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%628, %637 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %in_276: f32 loc("bwd/layer2.1.bn1/mul"), %out: f32 loc("bwd/layer2.1.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc291)
      linalg.yield %950 : f32 loc(#loc291)
    } -> tensor<2x4x4x4xf32> loc(#loc291)
    %639 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%638, %expanded_163 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/sub"), %in_276: f32 loc("bwd/layer2.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc291)
      linalg.yield %950 : f32 loc(#loc291)
    } -> tensor<2x4x4x4xf32> loc(#loc291)
    %640 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%639, %expanded_165 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/sub"), %in_276: f32 loc("bwd/layer2.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc290)
      linalg.yield %950 : f32 loc(#loc290)
    } -> tensor<2x4x4x4xf32> loc(#loc290)
    %641 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%631, %collapsed_91 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/sum"), %in_276: f32 loc("fwd/layer2.1.bn1/view"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc290)
      linalg.yield %950 : f32 loc(#loc290)
    } -> tensor<4xf32> loc(#loc290)
    %642 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%586 : tensor<16x4x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.1.conv1/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc293)
      %951 = linalg.index 1 : index loc(#loc293)
      %extracted = tensor.extract %arg45[%951, %950, %c0, %c0] : tensor<4x16x1x1xf32> loc(#loc293)
      linalg.yield %extracted : f32 loc(#loc293)
    } -> tensor<16x4x1x1xf32> loc(#loc293)
    %643 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%640, %642 : tensor<2x4x4x4xf32>, tensor<16x4x1x1xf32>) outs(%294 : tensor<2x16x4x4xf32>) -> tensor<2x16x4x4xf32> loc(#loc293)
    %transposed_166 = linalg.transpose ins(%339 : tensor<2x16x4x4xf32>) outs(%544 : tensor<16x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc293)
    %transposed_167 = linalg.transpose ins(%640 : tensor<2x4x4x4xf32>) outs(%543 : tensor<4x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc293)
    %644 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_166, %transposed_167 : tensor<16x2x4x4xf32>, tensor<4x2x4x4xf32>) outs(%586 : tensor<16x4x1x1xf32>) -> tensor<16x4x1x1xf32> loc(#loc293)
    %transposed_168 = linalg.transpose ins(%644 : tensor<16x4x1x1xf32>) outs(%539 : tensor<4x16x1x1xf32>) permutation = [1, 0, 2, 3]  loc(#loc293)
    %645 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%592, %643 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %in_276: f32 loc("bwd/layer2.1.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc276)
      linalg.yield %950 : f32 loc(#loc276)
    } -> tensor<2x16x4x4xf32> loc(#loc276)
    %646 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%339 : tensor<2x16x4x4xf32>) outs(%522 : tensor<2x16x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.relu/relu"), %out: i1 loc("bwd/layer2.0.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc294)
      linalg.yield %950 : i1 loc(#loc294)
    } -> tensor<2x16x4x4xi1> loc(#loc294)
    %647 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%646, %cst_1, %645 : tensor<2x16x4x4xi1>, tensor<f32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/layer2.0.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/add"), %out: f32 loc("bwd/layer2.0.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc295)
      linalg.yield %950 : f32 loc(#loc295)
    } -> tensor<2x16x4x4xf32> loc(#loc295)
    %648 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%647 : tensor<2x16x4x4xf32>) outs(%525 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %out: f32 loc("bwd/layer2.0.downsample.1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc296)
      linalg.yield %950 : f32 loc(#loc296)
    } -> tensor<16xf32> loc(#loc296)
    %649 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%647, %322 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %in_276: f32 loc("bwd/layer2.0.downsample.1/sub"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc297)
      linalg.yield %950 : f32 loc(#loc297)
    } -> tensor<2x16x4x4xf32> loc(#loc297)
    %650 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%649 : tensor<2x16x4x4xf32>) outs(%525 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/mul"), %out: f32 loc("bwd/layer2.0.downsample.1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc296)
      linalg.yield %950 : f32 loc(#loc296)
    } -> tensor<16xf32> loc(#loc296)
    %651 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%648 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/sum"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc297)
      linalg.yield %950 : f32 loc(#loc297)
    } -> tensor<16xf32> loc(#loc297)
    %expanded_169 = tensor.expand_shape %651 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc299)
    %652 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%650 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/sum"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc297)
      linalg.yield %950 : f32 loc(#loc297)
    } -> tensor<16xf32> loc(#loc297)
    %653 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_86, %collapsed_86 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/view"), %in_276: f32 loc("fwd/layer2.0.downsample.1/view"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc297)
      linalg.yield %950 : f32 loc(#loc297)
    } -> tensor<16xf32> loc(#loc297)
    %654 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%652, %653 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/mul"), %in_276: f32 loc("bwd/layer2.0.downsample.1/mul"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc297)
      linalg.yield %950 : f32 loc(#loc297)
    } -> tensor<16xf32> loc(#loc297)
    %expanded_170 = tensor.expand_shape %654 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc299)
    %655 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_86, %arg43 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/view"), %in_276: f32 loc("fwd/layer2.0.downsample.1/unsqueeze"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc297)
      linalg.yield %950 : f32 loc(#loc297)
    } -> tensor<16xf32> loc(#loc297)
    %expanded_171 = tensor.expand_shape %655 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc299)
    %656 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322, %expanded_170 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/sub"), %in_276: f32 loc("bwd/layer2.0.downsample.1/unsqueeze"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc297)
      linalg.yield %950 : f32 loc(#loc297)
    } -> tensor<2x16x4x4xf32> loc(#loc297)
    %657 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%647, %656 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %in_276: f32 loc("bwd/layer2.0.downsample.1/mul"), %out: f32 loc("bwd/layer2.0.downsample.1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc298)
      linalg.yield %950 : f32 loc(#loc298)
    } -> tensor<2x16x4x4xf32> loc(#loc298)
    %658 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%657, %expanded_169 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/sub"), %in_276: f32 loc("bwd/layer2.0.downsample.1/unsqueeze"), %out: f32 loc("bwd/layer2.0.downsample.1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc298)
      linalg.yield %950 : f32 loc(#loc298)
    } -> tensor<2x16x4x4xf32> loc(#loc298)
    %659 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%658, %expanded_171 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/sub"), %in_276: f32 loc("bwd/layer2.0.downsample.1/unsqueeze"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc297)
      linalg.yield %950 : f32 loc(#loc297)
    } -> tensor<2x16x4x4xf32> loc(#loc297)
    %660 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%650, %collapsed_86 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/sum"), %in_276: f32 loc("fwd/layer2.0.downsample.1/view"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc297)
      linalg.yield %950 : f32 loc(#loc297)
    } -> tensor<16xf32> loc(#loc297)
    %661 = tensor.empty() : tensor<8x16x1x1xf32> loc(#loc300)
    %662 = linalg.fill ins(%cst : f32) outs(%661 : tensor<8x16x1x1xf32>) -> tensor<8x16x1x1xf32> loc(#loc300)
    %663 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%662 : tensor<8x16x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.0.downsample.0/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc300)
      %951 = linalg.index 1 : index loc(#loc300)
      %extracted = tensor.extract %arg42[%951, %950, %c0, %c0] : tensor<16x8x1x1xf32> loc(#loc300)
      linalg.yield %extracted : f32 loc(#loc300)
    } -> tensor<8x16x1x1xf32> loc(#loc300)
    %664 = tensor.empty() : tensor<2x16x8x8xf32> loc(#loc300)
    %665 = linalg.fill ins(%cst : f32) outs(%664 : tensor<2x16x8x8xf32>) -> tensor<2x16x8x8xf32> loc(#loc300)
    %inserted_slice_172 = tensor.insert_slice %659 into %665[0, 0, 0, 0] [2, 16, 4, 4] [1, 1, 2, 2] : tensor<2x16x4x4xf32> into tensor<2x16x8x8xf32> loc(#loc300)
    %666 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_172, %663 : tensor<2x16x8x8xf32>, tensor<8x16x1x1xf32>) outs(%70 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc300)
    %667 = tensor.empty() : tensor<8x2x8x8xf32> loc(#loc300)
    %transposed_173 = linalg.transpose ins(%243 : tensor<2x8x8x8xf32>) outs(%667 : tensor<8x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc300)
    %668 = tensor.empty() : tensor<8x32x2x2xf32> loc(#loc300)
    %expanded_174 = tensor.expand_shape %transposed_173 [[0], [1, 2], [3], [4]] output_shape [8, 2, 1, 8, 8] : tensor<8x2x8x8xf32> into tensor<8x2x1x8x8xf32> loc(#loc300)
    %expanded_175 = tensor.expand_shape %659 [[0], [1], [2, 3], [4]] output_shape [2, 16, 1, 4, 4] : tensor<2x16x4x4xf32> into tensor<2x16x1x4x4xf32> loc(#loc300)
    %expanded_176 = tensor.expand_shape %668 [[0], [1, 2], [3], [4]] output_shape [8, 2, 16, 2, 2] : tensor<8x32x2x2xf32> into tensor<8x2x16x2x2xf32> loc(#loc300)
    %669 = linalg.fill ins(%cst : f32) outs(%expanded_176 : tensor<8x2x16x2x2xf32>) -> tensor<8x2x16x2x2xf32> loc(#loc300)
    %670 = linalg.conv_2d_ngchw_gfchw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_174, %expanded_175 : tensor<8x2x1x8x8xf32>, tensor<2x16x1x4x4xf32>) outs(%669 : tensor<8x2x16x2x2xf32>) -> tensor<8x2x16x2x2xf32> loc(#loc300)
    %collapsed_177 = tensor.collapse_shape %670 [[0], [1, 2], [3], [4]] : tensor<8x2x16x2x2xf32> into tensor<8x32x2x2xf32> loc(#loc300)
    %extracted_slice = tensor.extract_slice %collapsed_177[0, 0, 0, 0] [8, 32, 1, 2] [1, 1, 1, 1] : tensor<8x32x2x2xf32> to tensor<8x32x1x2xf32> loc(#loc300)
    %extracted_slice_178 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [8, 32, 1, 1] [1, 1, 1, 1] : tensor<8x32x1x2xf32> to tensor<8x32x1x1xf32> loc(#loc300)
    %expanded_179 = tensor.expand_shape %extracted_slice_178 [[0], [1, 2], [3], [4]] output_shape [8, 2, 16, 1, 1] : tensor<8x32x1x1xf32> into tensor<8x2x16x1x1xf32> loc(#loc300)
    %671 = tensor.empty() : tensor<2x16x8x1x1xf32> loc(#loc300)
    %transposed_180 = linalg.transpose ins(%expanded_179 : tensor<8x2x16x1x1xf32>) outs(%671 : tensor<2x16x8x1x1xf32>) permutation = [1, 2, 0, 3, 4]  loc(#loc300)
    %672 = tensor.empty() : tensor<16x8x1x1xf32> loc(#loc300)
    %673 = linalg.fill ins(%cst : f32) outs(%672 : tensor<16x8x1x1xf32>) -> tensor<16x8x1x1xf32> loc(#loc300)
    %674 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_180 : tensor<2x16x8x1x1xf32>) outs(%673 : tensor<16x8x1x1xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.0/convolution_backward"), %out: f32 loc("bwd/layer2.0.downsample.0/convolution_backward")):
      %950 = arith.addf %in, %out : f32 loc(#loc300)
      linalg.yield %950 : f32 loc(#loc300)
    } -> tensor<16x8x1x1xf32> loc(#loc300)
    %675 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%647, %301 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %in_276: f32 loc("bwd/layer2.0.bn3/sub"), %out: f32 loc("bwd/layer2.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc301)
      linalg.yield %950 : f32 loc(#loc301)
    } -> tensor<2x16x4x4xf32> loc(#loc301)
    %676 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%675 : tensor<2x16x4x4xf32>) outs(%525 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn3/mul"), %out: f32 loc("bwd/layer2.0.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc303)
      linalg.yield %950 : f32 loc(#loc303)
    } -> tensor<16xf32> loc(#loc303)
    %677 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%676 : tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn3/sum"), %out: f32 loc("bwd/layer2.0.bn3/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc301)
      linalg.yield %950 : f32 loc(#loc301)
    } -> tensor<16xf32> loc(#loc301)
    %678 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_81, %collapsed_81 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/view"), %in_276: f32 loc("fwd/layer2.0.bn3/view"), %out: f32 loc("bwd/layer2.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc301)
      linalg.yield %950 : f32 loc(#loc301)
    } -> tensor<16xf32> loc(#loc301)
    %679 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%677, %678 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn3/mul"), %in_276: f32 loc("bwd/layer2.0.bn3/mul"), %out: f32 loc("bwd/layer2.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc301)
      linalg.yield %950 : f32 loc(#loc301)
    } -> tensor<16xf32> loc(#loc301)
    %expanded_181 = tensor.expand_shape %679 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc304)
    %680 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_81, %arg40 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/view"), %in_276: f32 loc("fwd/layer2.0.bn3/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc301)
      linalg.yield %950 : f32 loc(#loc301)
    } -> tensor<16xf32> loc(#loc301)
    %expanded_182 = tensor.expand_shape %680 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc304)
    %681 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301, %expanded_181 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn3/sub"), %in_276: f32 loc("bwd/layer2.0.bn3/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc301)
      linalg.yield %950 : f32 loc(#loc301)
    } -> tensor<2x16x4x4xf32> loc(#loc301)
    %682 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%647, %681 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %in_276: f32 loc("bwd/layer2.0.bn3/mul"), %out: f32 loc("bwd/layer2.0.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc302)
      linalg.yield %950 : f32 loc(#loc302)
    } -> tensor<2x16x4x4xf32> loc(#loc302)
    %683 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%682, %expanded_169 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn3/sub"), %in_276: f32 loc("bwd/layer2.0.bn3/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc302)
      linalg.yield %950 : f32 loc(#loc302)
    } -> tensor<2x16x4x4xf32> loc(#loc302)
    %684 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%683, %expanded_182 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%293 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn3/sub"), %in_276: f32 loc("bwd/layer2.0.bn3/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc301)
      linalg.yield %950 : f32 loc(#loc301)
    } -> tensor<2x16x4x4xf32> loc(#loc301)
    %685 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%676, %collapsed_81 : tensor<16xf32>, tensor<16xf32>) outs(%308 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn3/sum"), %in_276: f32 loc("fwd/layer2.0.bn3/view"), %out: f32 loc("bwd/layer2.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc301)
      linalg.yield %950 : f32 loc(#loc301)
    } -> tensor<16xf32> loc(#loc301)
    %686 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%540 : tensor<4x16x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.0.conv3/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc305)
      %951 = linalg.index 1 : index loc(#loc305)
      %extracted = tensor.extract %arg39[%951, %950, %c0, %c0] : tensor<16x4x1x1xf32> loc(#loc305)
      linalg.yield %extracted : f32 loc(#loc305)
    } -> tensor<4x16x1x1xf32> loc(#loc305)
    %687 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%684, %686 : tensor<2x16x4x4xf32>, tensor<4x16x1x1xf32>) outs(%271 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc305)
    %transposed_183 = linalg.transpose ins(%292 : tensor<2x4x4x4xf32>) outs(%543 : tensor<4x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc305)
    %transposed_184 = linalg.transpose ins(%684 : tensor<2x16x4x4xf32>) outs(%544 : tensor<16x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc305)
    %688 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_183, %transposed_184 : tensor<4x2x4x4xf32>, tensor<16x2x4x4xf32>) outs(%540 : tensor<4x16x1x1xf32>) -> tensor<4x16x1x1xf32> loc(#loc305)
    %transposed_185 = linalg.transpose ins(%688 : tensor<4x16x1x1xf32>) outs(%546 : tensor<16x4x1x1xf32>) permutation = [1, 0, 2, 3]  loc(#loc305)
    %689 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292 : tensor<2x4x4x4xf32>) outs(%547 : tensor<2x4x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.relu/relu"), %out: i1 loc("bwd/layer2.0.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc294)
      linalg.yield %950 : i1 loc(#loc294)
    } -> tensor<2x4x4x4xi1> loc(#loc294)
    %690 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%689, %cst_1, %687 : tensor<2x4x4x4xi1>, tensor<f32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/layer2.0.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/layer2.0.conv3/convolution_backward"), %out: f32 loc("bwd/layer2.0.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc295)
      linalg.yield %950 : f32 loc(#loc295)
    } -> tensor<2x4x4x4xf32> loc(#loc295)
    %691 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%690 : tensor<2x4x4x4xf32>) outs(%550 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %out: f32 loc("bwd/layer2.0.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc306)
      linalg.yield %950 : f32 loc(#loc306)
    } -> tensor<4xf32> loc(#loc306)
    %692 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%690, %276 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %in_276: f32 loc("bwd/layer2.0.bn2/sub"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc307)
      linalg.yield %950 : f32 loc(#loc307)
    } -> tensor<2x4x4x4xf32> loc(#loc307)
    %693 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%692 : tensor<2x4x4x4xf32>) outs(%550 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/mul"), %out: f32 loc("bwd/layer2.0.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc306)
      linalg.yield %950 : f32 loc(#loc306)
    } -> tensor<4xf32> loc(#loc306)
    %694 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%691 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/sum"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc307)
      linalg.yield %950 : f32 loc(#loc307)
    } -> tensor<4xf32> loc(#loc307)
    %expanded_186 = tensor.expand_shape %694 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc309)
    %695 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%693 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/sum"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %950 = arith.mulf %in, %cst_10 : f32 loc(#loc307)
      linalg.yield %950 : f32 loc(#loc307)
    } -> tensor<4xf32> loc(#loc307)
    %696 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_76, %collapsed_76 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/view"), %in_276: f32 loc("fwd/layer2.0.bn2/view"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc307)
      linalg.yield %950 : f32 loc(#loc307)
    } -> tensor<4xf32> loc(#loc307)
    %697 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%695, %696 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/mul"), %in_276: f32 loc("bwd/layer2.0.bn2/mul"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc307)
      linalg.yield %950 : f32 loc(#loc307)
    } -> tensor<4xf32> loc(#loc307)
    %expanded_187 = tensor.expand_shape %697 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc309)
    %698 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_76, %arg37 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/view"), %in_276: f32 loc("fwd/layer2.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc307)
      linalg.yield %950 : f32 loc(#loc307)
    } -> tensor<4xf32> loc(#loc307)
    %expanded_188 = tensor.expand_shape %698 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc309)
    %699 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276, %expanded_187 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/sub"), %in_276: f32 loc("bwd/layer2.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc307)
      linalg.yield %950 : f32 loc(#loc307)
    } -> tensor<2x4x4x4xf32> loc(#loc307)
    %700 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%690, %699 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %in_276: f32 loc("bwd/layer2.0.bn2/mul"), %out: f32 loc("bwd/layer2.0.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc308)
      linalg.yield %950 : f32 loc(#loc308)
    } -> tensor<2x4x4x4xf32> loc(#loc308)
    %701 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%700, %expanded_186 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/sub"), %in_276: f32 loc("bwd/layer2.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc308)
      linalg.yield %950 : f32 loc(#loc308)
    } -> tensor<2x4x4x4xf32> loc(#loc308)
    %702 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%701, %expanded_188 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%270 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/sub"), %in_276: f32 loc("bwd/layer2.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc307)
      linalg.yield %950 : f32 loc(#loc307)
    } -> tensor<2x4x4x4xf32> loc(#loc307)
    %703 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%693, %collapsed_76 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/sum"), %in_276: f32 loc("fwd/layer2.0.bn2/view"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc307)
      linalg.yield %950 : f32 loc(#loc307)
    } -> tensor<4xf32> loc(#loc307)
    %704 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%565 : tensor<4x4x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.0.conv2/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc310)
      %951 = linalg.index 1 : index loc(#loc310)
      %952 = linalg.index 2 : index loc(#loc310)
      %953 = linalg.index 3 : index loc(#loc310)
      %954 = arith.subi %c2, %952 : index loc(#loc310)
      %955 = arith.subi %c2, %953 : index loc(#loc310)
      %extracted = tensor.extract %arg36[%951, %950, %954, %955] : tensor<4x4x3x3xf32> loc(#loc310)
      linalg.yield %extracted : f32 loc(#loc310)
    } -> tensor<4x4x3x3xf32> loc(#loc310)
    %705 = tensor.empty() : tensor<2x4x10x10xf32> loc(#loc310)
    %706 = linalg.fill ins(%cst : f32) outs(%705 : tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32> loc(#loc310)
    %inserted_slice_189 = tensor.insert_slice %702 into %706[0, 0, 1, 1] [2, 4, 4, 4] [1, 1, 2, 2] : tensor<2x4x4x4xf32> into tensor<2x4x10x10xf32> loc(#loc310)
    %707 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_189, %704 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%245 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc310)
    %708 = tensor.empty() : tensor<4x2x8x8xf32> loc(#loc310)
    %transposed_190 = linalg.transpose ins(%269 : tensor<2x4x8x8xf32>) outs(%708 : tensor<4x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc310)
    %padded_191 = tensor.pad %transposed_190 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg131: index loc("bwd/layer2.0.conv2/convolution_backward"), %arg132: index loc("bwd/layer2.0.conv2/convolution_backward"), %arg133: index loc("bwd/layer2.0.conv2/convolution_backward"), %arg134: index loc("bwd/layer2.0.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc310)
    } : tensor<4x2x8x8xf32> to tensor<4x2x10x10xf32> loc(#loc310)
    %709 = tensor.empty() : tensor<4x8x4x4xf32> loc(#loc310)
    %expanded_192 = tensor.expand_shape %padded_191 [[0], [1, 2], [3], [4]] output_shape [4, 2, 1, 10, 10] : tensor<4x2x10x10xf32> into tensor<4x2x1x10x10xf32> loc(#loc310)
    %expanded_193 = tensor.expand_shape %702 [[0], [1], [2, 3], [4]] output_shape [2, 4, 1, 4, 4] : tensor<2x4x4x4xf32> into tensor<2x4x1x4x4xf32> loc(#loc310)
    %expanded_194 = tensor.expand_shape %709 [[0], [1, 2], [3], [4]] output_shape [4, 2, 4, 4, 4] : tensor<4x8x4x4xf32> into tensor<4x2x4x4x4xf32> loc(#loc310)
    %710 = linalg.fill ins(%cst : f32) outs(%expanded_194 : tensor<4x2x4x4x4xf32>) -> tensor<4x2x4x4x4xf32> loc(#loc310)
    %711 = linalg.conv_2d_ngchw_gfchw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_192, %expanded_193 : tensor<4x2x1x10x10xf32>, tensor<2x4x1x4x4xf32>) outs(%710 : tensor<4x2x4x4x4xf32>) -> tensor<4x2x4x4x4xf32> loc(#loc310)
    %collapsed_195 = tensor.collapse_shape %711 [[0], [1, 2], [3], [4]] : tensor<4x2x4x4x4xf32> into tensor<4x8x4x4xf32> loc(#loc310)
    %extracted_slice_196 = tensor.extract_slice %collapsed_195[0, 0, 0, 0] [4, 8, 3, 4] [1, 1, 1, 1] : tensor<4x8x4x4xf32> to tensor<4x8x3x4xf32> loc(#loc310)
    %extracted_slice_197 = tensor.extract_slice %extracted_slice_196[0, 0, 0, 0] [4, 8, 3, 3] [1, 1, 1, 1] : tensor<4x8x3x4xf32> to tensor<4x8x3x3xf32> loc(#loc310)
    %expanded_198 = tensor.expand_shape %extracted_slice_197 [[0], [1, 2], [3], [4]] output_shape [4, 2, 4, 3, 3] : tensor<4x8x3x3xf32> into tensor<4x2x4x3x3xf32> loc(#loc310)
    %712 = tensor.empty() : tensor<2x4x4x3x3xf32> loc(#loc310)
    %transposed_199 = linalg.transpose ins(%expanded_198 : tensor<4x2x4x3x3xf32>) outs(%712 : tensor<2x4x4x3x3xf32>) permutation = [1, 2, 0, 3, 4]  loc(#loc310)
    %713 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_199 : tensor<2x4x4x3x3xf32>) outs(%565 : tensor<4x4x3x3xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.conv2/convolution_backward"), %out: f32 loc("bwd/layer2.0.conv2/convolution_backward")):
      %950 = arith.addf %in, %out : f32 loc(#loc310)
      linalg.yield %950 : f32 loc(#loc310)
    } -> tensor<4x4x3x3xf32> loc(#loc310)
    %714 = tensor.empty() : tensor<2x4x8x8xi1> loc(#loc294)
    %715 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269 : tensor<2x4x8x8xf32>) outs(%714 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.relu/relu"), %out: i1 loc("bwd/layer2.0.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc294)
      linalg.yield %950 : i1 loc(#loc294)
    } -> tensor<2x4x8x8xi1> loc(#loc294)
    %716 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%715, %cst_1, %707 : tensor<2x4x8x8xi1>, tensor<f32>, tensor<2x4x8x8xf32>) outs(%244 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/layer2.0.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/layer2.0.conv2/convolution_backward"), %out: f32 loc("bwd/layer2.0.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc295)
      linalg.yield %950 : f32 loc(#loc295)
    } -> tensor<2x4x8x8xf32> loc(#loc295)
    %717 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%716 : tensor<2x4x8x8xf32>) outs(%550 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %out: f32 loc("bwd/layer2.0.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc311)
      linalg.yield %950 : f32 loc(#loc311)
    } -> tensor<4xf32> loc(#loc311)
    %718 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%716, %252 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%244 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %in_276: f32 loc("bwd/layer2.0.bn1/sub"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc312)
      linalg.yield %950 : f32 loc(#loc312)
    } -> tensor<2x4x8x8xf32> loc(#loc312)
    %719 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%718 : tensor<2x4x8x8xf32>) outs(%550 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/mul"), %out: f32 loc("bwd/layer2.0.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc311)
      linalg.yield %950 : f32 loc(#loc311)
    } -> tensor<4xf32> loc(#loc311)
    %720 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%717 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/sum"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc312)
      linalg.yield %950 : f32 loc(#loc312)
    } -> tensor<4xf32> loc(#loc312)
    %expanded_200 = tensor.expand_shape %720 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc314)
    %721 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%719 : tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/sum"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc312)
      linalg.yield %950 : f32 loc(#loc312)
    } -> tensor<4xf32> loc(#loc312)
    %722 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_70, %collapsed_70 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/view"), %in_276: f32 loc("fwd/layer2.0.bn1/view"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc312)
      linalg.yield %950 : f32 loc(#loc312)
    } -> tensor<4xf32> loc(#loc312)
    %723 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%721, %722 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/mul"), %in_276: f32 loc("bwd/layer2.0.bn1/mul"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc312)
      linalg.yield %950 : f32 loc(#loc312)
    } -> tensor<4xf32> loc(#loc312)
    %expanded_201 = tensor.expand_shape %723 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc314)
    %724 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_70, %arg34 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/view"), %in_276: f32 loc("fwd/layer2.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc312)
      linalg.yield %950 : f32 loc(#loc312)
    } -> tensor<4xf32> loc(#loc312)
    %expanded_202 = tensor.expand_shape %724 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc314)
    %725 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252, %expanded_201 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%244 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/sub"), %in_276: f32 loc("bwd/layer2.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc312)
      linalg.yield %950 : f32 loc(#loc312)
    } -> tensor<2x4x8x8xf32> loc(#loc312)
    %726 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%716, %725 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%244 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %in_276: f32 loc("bwd/layer2.0.bn1/mul"), %out: f32 loc("bwd/layer2.0.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc313)
      linalg.yield %950 : f32 loc(#loc313)
    } -> tensor<2x4x8x8xf32> loc(#loc313)
    %727 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%726, %expanded_200 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%244 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/sub"), %in_276: f32 loc("bwd/layer2.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc313)
      linalg.yield %950 : f32 loc(#loc313)
    } -> tensor<2x4x8x8xf32> loc(#loc313)
    %728 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%727, %expanded_202 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%244 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/sub"), %in_276: f32 loc("bwd/layer2.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc312)
      linalg.yield %950 : f32 loc(#loc312)
    } -> tensor<2x4x8x8xf32> loc(#loc312)
    %729 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%719, %collapsed_70 : tensor<4xf32>, tensor<4xf32>) outs(%259 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/sum"), %in_276: f32 loc("fwd/layer2.0.bn1/view"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc312)
      linalg.yield %950 : f32 loc(#loc312)
    } -> tensor<4xf32> loc(#loc312)
    %730 = tensor.empty() : tensor<8x4x1x1xf32> loc(#loc315)
    %731 = linalg.fill ins(%cst : f32) outs(%730 : tensor<8x4x1x1xf32>) -> tensor<8x4x1x1xf32> loc(#loc315)
    %732 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%731 : tensor<8x4x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.0.conv1/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc315)
      %951 = linalg.index 1 : index loc(#loc315)
      %extracted = tensor.extract %arg33[%951, %950, %c0, %c0] : tensor<4x8x1x1xf32> loc(#loc315)
      linalg.yield %extracted : f32 loc(#loc315)
    } -> tensor<8x4x1x1xf32> loc(#loc315)
    %733 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%728, %732 : tensor<2x4x8x8xf32>, tensor<8x4x1x1xf32>) outs(%70 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc315)
    %transposed_203 = linalg.transpose ins(%728 : tensor<2x4x8x8xf32>) outs(%708 : tensor<4x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc315)
    %734 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_173, %transposed_203 : tensor<8x2x8x8xf32>, tensor<4x2x8x8xf32>) outs(%731 : tensor<8x4x1x1xf32>) -> tensor<8x4x1x1xf32> loc(#loc315)
    %735 = tensor.empty() : tensor<4x8x1x1xf32> loc(#loc315)
    %transposed_204 = linalg.transpose ins(%734 : tensor<8x4x1x1xf32>) outs(%735 : tensor<4x8x1x1xf32>) permutation = [1, 0, 2, 3]  loc(#loc315)
    %736 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%666, %733 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.0/convolution_backward"), %in_276: f32 loc("bwd/layer2.0.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc276)
      linalg.yield %950 : f32 loc(#loc276)
    } -> tensor<2x8x8x8xf32> loc(#loc276)
    %737 = tensor.empty() : tensor<2x8x8x8xi1> loc(#loc316)
    %738 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243 : tensor<2x8x8x8xf32>) outs(%737 : tensor<2x8x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.relu/relu"), %out: i1 loc("bwd/layer1.2.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc316)
      linalg.yield %950 : i1 loc(#loc316)
    } -> tensor<2x8x8x8xi1> loc(#loc316)
    %739 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%738, %cst_1, %736 : tensor<2x8x8x8xi1>, tensor<f32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/layer1.2.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/add"), %out: f32 loc("bwd/layer1.2.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc317)
      linalg.yield %950 : f32 loc(#loc317)
    } -> tensor<2x8x8x8xf32> loc(#loc317)
    %740 = linalg.fill ins(%cst : f32) outs(%84 : tensor<8xf32>) -> tensor<8xf32> loc(#loc318)
    %741 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%739 : tensor<2x8x8x8xf32>) outs(%740 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.relu/where"), %out: f32 loc("bwd/layer1.2.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc318)
      linalg.yield %950 : f32 loc(#loc318)
    } -> tensor<8xf32> loc(#loc318)
    %742 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%739, %226 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.relu/where"), %in_276: f32 loc("bwd/layer1.2.bn3/sub"), %out: f32 loc("bwd/layer1.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc319)
      linalg.yield %950 : f32 loc(#loc319)
    } -> tensor<2x8x8x8xf32> loc(#loc319)
    %743 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%742 : tensor<2x8x8x8xf32>) outs(%740 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn3/mul"), %out: f32 loc("bwd/layer1.2.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc318)
      linalg.yield %950 : f32 loc(#loc318)
    } -> tensor<8xf32> loc(#loc318)
    %744 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%741 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn3/sum"), %out: f32 loc("bwd/layer1.2.bn3/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc319)
      linalg.yield %950 : f32 loc(#loc319)
    } -> tensor<8xf32> loc(#loc319)
    %expanded_205 = tensor.expand_shape %744 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc321)
    %745 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%743 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn3/sum"), %out: f32 loc("bwd/layer1.2.bn3/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc319)
      linalg.yield %950 : f32 loc(#loc319)
    } -> tensor<8xf32> loc(#loc319)
    %746 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_65, %collapsed_65 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/view"), %in_276: f32 loc("fwd/layer1.2.bn3/view"), %out: f32 loc("bwd/layer1.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc319)
      linalg.yield %950 : f32 loc(#loc319)
    } -> tensor<8xf32> loc(#loc319)
    %747 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%745, %746 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn3/mul"), %in_276: f32 loc("bwd/layer1.2.bn3/mul"), %out: f32 loc("bwd/layer1.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc319)
      linalg.yield %950 : f32 loc(#loc319)
    } -> tensor<8xf32> loc(#loc319)
    %expanded_206 = tensor.expand_shape %747 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc321)
    %748 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_65, %arg31 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/view"), %in_276: f32 loc("fwd/layer1.2.bn3/unsqueeze"), %out: f32 loc("bwd/layer1.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc319)
      linalg.yield %950 : f32 loc(#loc319)
    } -> tensor<8xf32> loc(#loc319)
    %expanded_207 = tensor.expand_shape %748 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc321)
    %749 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %expanded_206 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn3/sub"), %in_276: f32 loc("bwd/layer1.2.bn3/unsqueeze"), %out: f32 loc("bwd/layer1.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc319)
      linalg.yield %950 : f32 loc(#loc319)
    } -> tensor<2x8x8x8xf32> loc(#loc319)
    %750 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%739, %749 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.relu/where"), %in_276: f32 loc("bwd/layer1.2.bn3/mul"), %out: f32 loc("bwd/layer1.2.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc320)
      linalg.yield %950 : f32 loc(#loc320)
    } -> tensor<2x8x8x8xf32> loc(#loc320)
    %751 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%750, %expanded_205 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn3/sub"), %in_276: f32 loc("bwd/layer1.2.bn3/unsqueeze"), %out: f32 loc("bwd/layer1.2.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc320)
      linalg.yield %950 : f32 loc(#loc320)
    } -> tensor<2x8x8x8xf32> loc(#loc320)
    %752 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%751, %expanded_207 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn3/sub"), %in_276: f32 loc("bwd/layer1.2.bn3/unsqueeze"), %out: f32 loc("bwd/layer1.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc319)
      linalg.yield %950 : f32 loc(#loc319)
    } -> tensor<2x8x8x8xf32> loc(#loc319)
    %753 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%743, %collapsed_65 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn3/sum"), %in_276: f32 loc("fwd/layer1.2.bn3/view"), %out: f32 loc("bwd/layer1.2.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc319)
      linalg.yield %950 : f32 loc(#loc319)
    } -> tensor<8xf32> loc(#loc319)
    %754 = tensor.empty() : tensor<2x8x1x1xf32> loc(#loc322)
    %755 = linalg.fill ins(%cst : f32) outs(%754 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32> loc(#loc322)
    %756 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%755 : tensor<2x8x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer1.2.conv3/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc322)
      %951 = linalg.index 1 : index loc(#loc322)
      %extracted = tensor.extract %arg30[%951, %950, %c0, %c0] : tensor<8x2x1x1xf32> loc(#loc322)
      linalg.yield %extracted : f32 loc(#loc322)
    } -> tensor<2x8x1x1xf32> loc(#loc322)
    %757 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%752, %756 : tensor<2x8x8x8xf32>, tensor<2x8x1x1xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc322)
    %transposed_208 = linalg.transpose ins(%221 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc322)
    %transposed_209 = linalg.transpose ins(%752 : tensor<2x8x8x8xf32>) outs(%667 : tensor<8x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc322)
    %758 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_208, %transposed_209 : tensor<2x2x8x8xf32>, tensor<8x2x8x8xf32>) outs(%755 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32> loc(#loc322)
    %759 = tensor.empty() : tensor<8x2x1x1xf32> loc(#loc322)
    %transposed_210 = linalg.transpose ins(%758 : tensor<2x8x1x1xf32>) outs(%759 : tensor<8x2x1x1xf32>) permutation = [1, 0, 2, 3]  loc(#loc322)
    %760 = tensor.empty() : tensor<2x2x8x8xi1> loc(#loc316)
    %761 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221 : tensor<2x2x8x8xf32>) outs(%760 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.relu/relu"), %out: i1 loc("bwd/layer1.2.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc316)
      linalg.yield %950 : i1 loc(#loc316)
    } -> tensor<2x2x8x8xi1> loc(#loc316)
    %762 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%761, %cst_1, %757 : tensor<2x2x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/layer1.2.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/layer1.2.conv3/convolution_backward"), %out: f32 loc("bwd/layer1.2.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc317)
      linalg.yield %950 : f32 loc(#loc317)
    } -> tensor<2x2x8x8xf32> loc(#loc317)
    %763 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2xf32>) -> tensor<2xf32> loc(#loc323)
    %764 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%762 : tensor<2x2x8x8xf32>) outs(%763 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.relu/where"), %out: f32 loc("bwd/layer1.2.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc323)
      linalg.yield %950 : f32 loc(#loc323)
    } -> tensor<2xf32> loc(#loc323)
    %765 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%762, %205 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.relu/where"), %in_276: f32 loc("bwd/layer1.2.bn2/sub"), %out: f32 loc("bwd/layer1.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc324)
      linalg.yield %950 : f32 loc(#loc324)
    } -> tensor<2x2x8x8xf32> loc(#loc324)
    %766 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%765 : tensor<2x2x8x8xf32>) outs(%763 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn2/mul"), %out: f32 loc("bwd/layer1.2.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc323)
      linalg.yield %950 : f32 loc(#loc323)
    } -> tensor<2xf32> loc(#loc323)
    %767 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%764 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn2/sum"), %out: f32 loc("bwd/layer1.2.bn2/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc324)
      linalg.yield %950 : f32 loc(#loc324)
    } -> tensor<2xf32> loc(#loc324)
    %expanded_211 = tensor.expand_shape %767 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc326)
    %768 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%766 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn2/sum"), %out: f32 loc("bwd/layer1.2.bn2/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc324)
      linalg.yield %950 : f32 loc(#loc324)
    } -> tensor<2xf32> loc(#loc324)
    %769 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_60, %collapsed_60 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/view"), %in_276: f32 loc("fwd/layer1.2.bn2/view"), %out: f32 loc("bwd/layer1.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc324)
      linalg.yield %950 : f32 loc(#loc324)
    } -> tensor<2xf32> loc(#loc324)
    %770 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%768, %769 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn2/mul"), %in_276: f32 loc("bwd/layer1.2.bn2/mul"), %out: f32 loc("bwd/layer1.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc324)
      linalg.yield %950 : f32 loc(#loc324)
    } -> tensor<2xf32> loc(#loc324)
    %expanded_212 = tensor.expand_shape %770 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc326)
    %771 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_60, %arg28 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/view"), %in_276: f32 loc("fwd/layer1.2.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc324)
      linalg.yield %950 : f32 loc(#loc324)
    } -> tensor<2xf32> loc(#loc324)
    %expanded_213 = tensor.expand_shape %771 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc326)
    %772 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %expanded_212 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn2/sub"), %in_276: f32 loc("bwd/layer1.2.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc324)
      linalg.yield %950 : f32 loc(#loc324)
    } -> tensor<2x2x8x8xf32> loc(#loc324)
    %773 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%762, %772 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.relu/where"), %in_276: f32 loc("bwd/layer1.2.bn2/mul"), %out: f32 loc("bwd/layer1.2.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc325)
      linalg.yield %950 : f32 loc(#loc325)
    } -> tensor<2x2x8x8xf32> loc(#loc325)
    %774 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%773, %expanded_211 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn2/sub"), %in_276: f32 loc("bwd/layer1.2.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.2.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc325)
      linalg.yield %950 : f32 loc(#loc325)
    } -> tensor<2x2x8x8xf32> loc(#loc325)
    %775 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%774, %expanded_213 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn2/sub"), %in_276: f32 loc("bwd/layer1.2.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc324)
      linalg.yield %950 : f32 loc(#loc324)
    } -> tensor<2x2x8x8xf32> loc(#loc324)
    %776 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%766, %collapsed_60 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn2/sum"), %in_276: f32 loc("fwd/layer1.2.bn2/view"), %out: f32 loc("bwd/layer1.2.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc324)
      linalg.yield %950 : f32 loc(#loc324)
    } -> tensor<2xf32> loc(#loc324)
    %777 = tensor.empty() : tensor<2x2x3x3xf32> loc(#loc327)
    %778 = linalg.fill ins(%cst : f32) outs(%777 : tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32> loc(#loc327)
    %779 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%778 : tensor<2x2x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/layer1.2.conv2/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc327)
      %951 = linalg.index 1 : index loc(#loc327)
      %952 = linalg.index 2 : index loc(#loc327)
      %953 = linalg.index 3 : index loc(#loc327)
      %954 = arith.subi %c2, %952 : index loc(#loc327)
      %955 = arith.subi %c2, %953 : index loc(#loc327)
      %extracted = tensor.extract %arg27[%951, %950, %954, %955] : tensor<2x2x3x3xf32> loc(#loc327)
      linalg.yield %extracted : f32 loc(#loc327)
    } -> tensor<2x2x3x3xf32> loc(#loc327)
    %780 = tensor.empty() : tensor<2x2x10x10xf32> loc(#loc327)
    %781 = linalg.fill ins(%cst : f32) outs(%780 : tensor<2x2x10x10xf32>) -> tensor<2x2x10x10xf32> loc(#loc327)
    %inserted_slice_214 = tensor.insert_slice %775 into %781[0, 0, 1, 1] [2, 2, 8, 8] [1, 1, 1, 1] : tensor<2x2x8x8xf32> into tensor<2x2x10x10xf32> loc(#loc327)
    %782 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_214, %779 : tensor<2x2x10x10xf32>, tensor<2x2x3x3xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc327)
    %transposed_215 = linalg.transpose ins(%200 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc327)
    %transposed_216 = linalg.transpose ins(%775 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc327)
    %padded_217 = tensor.pad %transposed_215 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg131: index loc("bwd/layer1.2.conv2/convolution_backward"), %arg132: index loc("bwd/layer1.2.conv2/convolution_backward"), %arg133: index loc("bwd/layer1.2.conv2/convolution_backward"), %arg134: index loc("bwd/layer1.2.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc327)
    } : tensor<2x2x8x8xf32> to tensor<2x2x10x10xf32> loc(#loc327)
    %783 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_217, %transposed_216 : tensor<2x2x10x10xf32>, tensor<2x2x8x8xf32>) outs(%778 : tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32> loc(#loc327)
    %transposed_218 = linalg.transpose ins(%783 : tensor<2x2x3x3xf32>) outs(%777 : tensor<2x2x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc327)
    %784 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200 : tensor<2x2x8x8xf32>) outs(%760 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.relu/relu"), %out: i1 loc("bwd/layer1.2.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc316)
      linalg.yield %950 : i1 loc(#loc316)
    } -> tensor<2x2x8x8xi1> loc(#loc316)
    %785 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%784, %cst_1, %782 : tensor<2x2x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/layer1.2.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/layer1.2.conv2/convolution_backward"), %out: f32 loc("bwd/layer1.2.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc317)
      linalg.yield %950 : f32 loc(#loc317)
    } -> tensor<2x2x8x8xf32> loc(#loc317)
    %786 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%785 : tensor<2x2x8x8xf32>) outs(%763 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.relu/where"), %out: f32 loc("bwd/layer1.2.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc328)
      linalg.yield %950 : f32 loc(#loc328)
    } -> tensor<2xf32> loc(#loc328)
    %787 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%785, %184 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.relu/where"), %in_276: f32 loc("bwd/layer1.2.bn1/sub"), %out: f32 loc("bwd/layer1.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc329)
      linalg.yield %950 : f32 loc(#loc329)
    } -> tensor<2x2x8x8xf32> loc(#loc329)
    %788 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%787 : tensor<2x2x8x8xf32>) outs(%763 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn1/mul"), %out: f32 loc("bwd/layer1.2.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc328)
      linalg.yield %950 : f32 loc(#loc328)
    } -> tensor<2xf32> loc(#loc328)
    %789 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%786 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn1/sum"), %out: f32 loc("bwd/layer1.2.bn1/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc329)
      linalg.yield %950 : f32 loc(#loc329)
    } -> tensor<2xf32> loc(#loc329)
    %expanded_219 = tensor.expand_shape %789 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc331)
    %790 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%788 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn1/sum"), %out: f32 loc("bwd/layer1.2.bn1/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc329)
      linalg.yield %950 : f32 loc(#loc329)
    } -> tensor<2xf32> loc(#loc329)
    %791 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_54, %collapsed_54 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/view"), %in_276: f32 loc("fwd/layer1.2.bn1/view"), %out: f32 loc("bwd/layer1.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc329)
      linalg.yield %950 : f32 loc(#loc329)
    } -> tensor<2xf32> loc(#loc329)
    %792 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%790, %791 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn1/mul"), %in_276: f32 loc("bwd/layer1.2.bn1/mul"), %out: f32 loc("bwd/layer1.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc329)
      linalg.yield %950 : f32 loc(#loc329)
    } -> tensor<2xf32> loc(#loc329)
    %expanded_220 = tensor.expand_shape %792 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc331)
    %793 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_54, %arg25 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/view"), %in_276: f32 loc("fwd/layer1.2.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc329)
      linalg.yield %950 : f32 loc(#loc329)
    } -> tensor<2xf32> loc(#loc329)
    %expanded_221 = tensor.expand_shape %793 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc331)
    %794 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184, %expanded_220 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn1/sub"), %in_276: f32 loc("bwd/layer1.2.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc329)
      linalg.yield %950 : f32 loc(#loc329)
    } -> tensor<2x2x8x8xf32> loc(#loc329)
    %795 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%785, %794 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.relu/where"), %in_276: f32 loc("bwd/layer1.2.bn1/mul"), %out: f32 loc("bwd/layer1.2.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc330)
      linalg.yield %950 : f32 loc(#loc330)
    } -> tensor<2x2x8x8xf32> loc(#loc330)
    %796 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%795, %expanded_219 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn1/sub"), %in_276: f32 loc("bwd/layer1.2.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.2.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc330)
      linalg.yield %950 : f32 loc(#loc330)
    } -> tensor<2x2x8x8xf32> loc(#loc330)
    %797 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%796, %expanded_221 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn1/sub"), %in_276: f32 loc("bwd/layer1.2.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc329)
      linalg.yield %950 : f32 loc(#loc329)
    } -> tensor<2x2x8x8xf32> loc(#loc329)
    %798 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%788, %collapsed_54 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.bn1/sum"), %in_276: f32 loc("fwd/layer1.2.bn1/view"), %out: f32 loc("bwd/layer1.2.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc329)
      linalg.yield %950 : f32 loc(#loc329)
    } -> tensor<2xf32> loc(#loc329)
    %799 = linalg.fill ins(%cst : f32) outs(%759 : tensor<8x2x1x1xf32>) -> tensor<8x2x1x1xf32> loc(#loc332)
    %800 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%799 : tensor<8x2x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer1.2.conv1/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc332)
      %951 = linalg.index 1 : index loc(#loc332)
      %extracted = tensor.extract %arg24[%951, %950, %c0, %c0] : tensor<2x8x1x1xf32> loc(#loc332)
      linalg.yield %extracted : f32 loc(#loc332)
    } -> tensor<8x2x1x1xf32> loc(#loc332)
    %801 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%797, %800 : tensor<2x2x8x8xf32>, tensor<8x2x1x1xf32>) outs(%70 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc332)
    %transposed_222 = linalg.transpose ins(%179 : tensor<2x8x8x8xf32>) outs(%667 : tensor<8x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc332)
    %transposed_223 = linalg.transpose ins(%797 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc332)
    %802 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_222, %transposed_223 : tensor<8x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%799 : tensor<8x2x1x1xf32>) -> tensor<8x2x1x1xf32> loc(#loc332)
    %transposed_224 = linalg.transpose ins(%802 : tensor<8x2x1x1xf32>) outs(%754 : tensor<2x8x1x1xf32>) permutation = [1, 0, 2, 3]  loc(#loc332)
    %803 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%739, %801 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.2.relu/where"), %in_276: f32 loc("bwd/layer1.2.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc276)
      linalg.yield %950 : f32 loc(#loc276)
    } -> tensor<2x8x8x8xf32> loc(#loc276)
    %804 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179 : tensor<2x8x8x8xf32>) outs(%737 : tensor<2x8x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.relu/relu"), %out: i1 loc("bwd/layer1.1.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc333)
      linalg.yield %950 : i1 loc(#loc333)
    } -> tensor<2x8x8x8xi1> loc(#loc333)
    %805 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%804, %cst_1, %803 : tensor<2x8x8x8xi1>, tensor<f32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/layer1.1.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/add"), %out: f32 loc("bwd/layer1.1.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc334)
      linalg.yield %950 : f32 loc(#loc334)
    } -> tensor<2x8x8x8xf32> loc(#loc334)
    %806 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%805 : tensor<2x8x8x8xf32>) outs(%740 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %out: f32 loc("bwd/layer1.1.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc335)
      linalg.yield %950 : f32 loc(#loc335)
    } -> tensor<8xf32> loc(#loc335)
    %807 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%805, %162 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %in_276: f32 loc("bwd/layer1.1.bn3/sub"), %out: f32 loc("bwd/layer1.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc336)
      linalg.yield %950 : f32 loc(#loc336)
    } -> tensor<2x8x8x8xf32> loc(#loc336)
    %808 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%807 : tensor<2x8x8x8xf32>) outs(%740 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn3/mul"), %out: f32 loc("bwd/layer1.1.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc335)
      linalg.yield %950 : f32 loc(#loc335)
    } -> tensor<8xf32> loc(#loc335)
    %809 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%806 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn3/sum"), %out: f32 loc("bwd/layer1.1.bn3/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc336)
      linalg.yield %950 : f32 loc(#loc336)
    } -> tensor<8xf32> loc(#loc336)
    %expanded_225 = tensor.expand_shape %809 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc338)
    %810 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%808 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn3/sum"), %out: f32 loc("bwd/layer1.1.bn3/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc336)
      linalg.yield %950 : f32 loc(#loc336)
    } -> tensor<8xf32> loc(#loc336)
    %811 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_49, %collapsed_49 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/view"), %in_276: f32 loc("fwd/layer1.1.bn3/view"), %out: f32 loc("bwd/layer1.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc336)
      linalg.yield %950 : f32 loc(#loc336)
    } -> tensor<8xf32> loc(#loc336)
    %812 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%810, %811 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn3/mul"), %in_276: f32 loc("bwd/layer1.1.bn3/mul"), %out: f32 loc("bwd/layer1.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc336)
      linalg.yield %950 : f32 loc(#loc336)
    } -> tensor<8xf32> loc(#loc336)
    %expanded_226 = tensor.expand_shape %812 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc338)
    %813 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_49, %arg22 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/view"), %in_276: f32 loc("fwd/layer1.1.bn3/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc336)
      linalg.yield %950 : f32 loc(#loc336)
    } -> tensor<8xf32> loc(#loc336)
    %expanded_227 = tensor.expand_shape %813 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc338)
    %814 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %expanded_226 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn3/sub"), %in_276: f32 loc("bwd/layer1.1.bn3/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc336)
      linalg.yield %950 : f32 loc(#loc336)
    } -> tensor<2x8x8x8xf32> loc(#loc336)
    %815 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%805, %814 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %in_276: f32 loc("bwd/layer1.1.bn3/mul"), %out: f32 loc("bwd/layer1.1.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc337)
      linalg.yield %950 : f32 loc(#loc337)
    } -> tensor<2x8x8x8xf32> loc(#loc337)
    %816 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%815, %expanded_225 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn3/sub"), %in_276: f32 loc("bwd/layer1.1.bn3/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc337)
      linalg.yield %950 : f32 loc(#loc337)
    } -> tensor<2x8x8x8xf32> loc(#loc337)
    %817 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%816, %expanded_227 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn3/sub"), %in_276: f32 loc("bwd/layer1.1.bn3/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc336)
      linalg.yield %950 : f32 loc(#loc336)
    } -> tensor<2x8x8x8xf32> loc(#loc336)
    %818 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%808, %collapsed_49 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn3/sum"), %in_276: f32 loc("fwd/layer1.1.bn3/view"), %out: f32 loc("bwd/layer1.1.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc336)
      linalg.yield %950 : f32 loc(#loc336)
    } -> tensor<8xf32> loc(#loc336)
    %819 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%755 : tensor<2x8x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer1.1.conv3/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc339)
      %951 = linalg.index 1 : index loc(#loc339)
      %extracted = tensor.extract %arg21[%951, %950, %c0, %c0] : tensor<8x2x1x1xf32> loc(#loc339)
      linalg.yield %extracted : f32 loc(#loc339)
    } -> tensor<2x8x1x1xf32> loc(#loc339)
    %820 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%817, %819 : tensor<2x8x8x8xf32>, tensor<2x8x1x1xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc339)
    %transposed_228 = linalg.transpose ins(%157 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc339)
    %transposed_229 = linalg.transpose ins(%817 : tensor<2x8x8x8xf32>) outs(%667 : tensor<8x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc339)
    %821 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_228, %transposed_229 : tensor<2x2x8x8xf32>, tensor<8x2x8x8xf32>) outs(%755 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32> loc(#loc339)
    %transposed_230 = linalg.transpose ins(%821 : tensor<2x8x1x1xf32>) outs(%759 : tensor<8x2x1x1xf32>) permutation = [1, 0, 2, 3]  loc(#loc339)
    %822 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<2x2x8x8xf32>) outs(%760 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.relu/relu"), %out: i1 loc("bwd/layer1.1.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc333)
      linalg.yield %950 : i1 loc(#loc333)
    } -> tensor<2x2x8x8xi1> loc(#loc333)
    %823 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%822, %cst_1, %820 : tensor<2x2x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/layer1.1.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/layer1.1.conv3/convolution_backward"), %out: f32 loc("bwd/layer1.1.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc334)
      linalg.yield %950 : f32 loc(#loc334)
    } -> tensor<2x2x8x8xf32> loc(#loc334)
    %824 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%823 : tensor<2x2x8x8xf32>) outs(%763 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %out: f32 loc("bwd/layer1.1.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc340)
      linalg.yield %950 : f32 loc(#loc340)
    } -> tensor<2xf32> loc(#loc340)
    %825 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%823, %141 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %in_276: f32 loc("bwd/layer1.1.bn2/sub"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc341)
      linalg.yield %950 : f32 loc(#loc341)
    } -> tensor<2x2x8x8xf32> loc(#loc341)
    %826 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%825 : tensor<2x2x8x8xf32>) outs(%763 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/mul"), %out: f32 loc("bwd/layer1.1.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc340)
      linalg.yield %950 : f32 loc(#loc340)
    } -> tensor<2xf32> loc(#loc340)
    %827 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%824 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/sum"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc341)
      linalg.yield %950 : f32 loc(#loc341)
    } -> tensor<2xf32> loc(#loc341)
    %expanded_231 = tensor.expand_shape %827 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc343)
    %828 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%826 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/sum"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc341)
      linalg.yield %950 : f32 loc(#loc341)
    } -> tensor<2xf32> loc(#loc341)
    %829 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_44, %collapsed_44 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/view"), %in_276: f32 loc("fwd/layer1.1.bn2/view"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc341)
      linalg.yield %950 : f32 loc(#loc341)
    } -> tensor<2xf32> loc(#loc341)
    %830 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%828, %829 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/mul"), %in_276: f32 loc("bwd/layer1.1.bn2/mul"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc341)
      linalg.yield %950 : f32 loc(#loc341)
    } -> tensor<2xf32> loc(#loc341)
    %expanded_232 = tensor.expand_shape %830 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc343)
    %831 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_44, %arg19 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/view"), %in_276: f32 loc("fwd/layer1.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc341)
      linalg.yield %950 : f32 loc(#loc341)
    } -> tensor<2xf32> loc(#loc341)
    %expanded_233 = tensor.expand_shape %831 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc343)
    %832 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %expanded_232 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/sub"), %in_276: f32 loc("bwd/layer1.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc341)
      linalg.yield %950 : f32 loc(#loc341)
    } -> tensor<2x2x8x8xf32> loc(#loc341)
    %833 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%823, %832 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %in_276: f32 loc("bwd/layer1.1.bn2/mul"), %out: f32 loc("bwd/layer1.1.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc342)
      linalg.yield %950 : f32 loc(#loc342)
    } -> tensor<2x2x8x8xf32> loc(#loc342)
    %834 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%833, %expanded_231 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/sub"), %in_276: f32 loc("bwd/layer1.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc342)
      linalg.yield %950 : f32 loc(#loc342)
    } -> tensor<2x2x8x8xf32> loc(#loc342)
    %835 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%834, %expanded_233 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/sub"), %in_276: f32 loc("bwd/layer1.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc341)
      linalg.yield %950 : f32 loc(#loc341)
    } -> tensor<2x2x8x8xf32> loc(#loc341)
    %836 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%826, %collapsed_44 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/sum"), %in_276: f32 loc("fwd/layer1.1.bn2/view"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc341)
      linalg.yield %950 : f32 loc(#loc341)
    } -> tensor<2xf32> loc(#loc341)
    %837 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%778 : tensor<2x2x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/layer1.1.conv2/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc344)
      %951 = linalg.index 1 : index loc(#loc344)
      %952 = linalg.index 2 : index loc(#loc344)
      %953 = linalg.index 3 : index loc(#loc344)
      %954 = arith.subi %c2, %952 : index loc(#loc344)
      %955 = arith.subi %c2, %953 : index loc(#loc344)
      %extracted = tensor.extract %arg18[%951, %950, %954, %955] : tensor<2x2x3x3xf32> loc(#loc344)
      linalg.yield %extracted : f32 loc(#loc344)
    } -> tensor<2x2x3x3xf32> loc(#loc344)
    %inserted_slice_234 = tensor.insert_slice %835 into %781[0, 0, 1, 1] [2, 2, 8, 8] [1, 1, 1, 1] : tensor<2x2x8x8xf32> into tensor<2x2x10x10xf32> loc(#loc344)
    %838 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_234, %837 : tensor<2x2x10x10xf32>, tensor<2x2x3x3xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc344)
    %transposed_235 = linalg.transpose ins(%136 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc344)
    %transposed_236 = linalg.transpose ins(%835 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc344)
    %padded_237 = tensor.pad %transposed_235 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg131: index loc("bwd/layer1.1.conv2/convolution_backward"), %arg132: index loc("bwd/layer1.1.conv2/convolution_backward"), %arg133: index loc("bwd/layer1.1.conv2/convolution_backward"), %arg134: index loc("bwd/layer1.1.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc344)
    } : tensor<2x2x8x8xf32> to tensor<2x2x10x10xf32> loc(#loc344)
    %839 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_237, %transposed_236 : tensor<2x2x10x10xf32>, tensor<2x2x8x8xf32>) outs(%778 : tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32> loc(#loc344)
    %transposed_238 = linalg.transpose ins(%839 : tensor<2x2x3x3xf32>) outs(%777 : tensor<2x2x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc344)
    %840 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<2x2x8x8xf32>) outs(%760 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.relu/relu"), %out: i1 loc("bwd/layer1.1.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc333)
      linalg.yield %950 : i1 loc(#loc333)
    } -> tensor<2x2x8x8xi1> loc(#loc333)
    %841 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%840, %cst_1, %838 : tensor<2x2x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/layer1.1.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/layer1.1.conv2/convolution_backward"), %out: f32 loc("bwd/layer1.1.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc334)
      linalg.yield %950 : f32 loc(#loc334)
    } -> tensor<2x2x8x8xf32> loc(#loc334)
    %842 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%841 : tensor<2x2x8x8xf32>) outs(%763 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %out: f32 loc("bwd/layer1.1.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc345)
      linalg.yield %950 : f32 loc(#loc345)
    } -> tensor<2xf32> loc(#loc345)
    %843 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%841, %120 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %in_276: f32 loc("bwd/layer1.1.bn1/sub"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc346)
      linalg.yield %950 : f32 loc(#loc346)
    } -> tensor<2x2x8x8xf32> loc(#loc346)
    %844 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%843 : tensor<2x2x8x8xf32>) outs(%763 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/mul"), %out: f32 loc("bwd/layer1.1.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc345)
      linalg.yield %950 : f32 loc(#loc345)
    } -> tensor<2xf32> loc(#loc345)
    %845 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%842 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/sum"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc346)
      linalg.yield %950 : f32 loc(#loc346)
    } -> tensor<2xf32> loc(#loc346)
    %expanded_239 = tensor.expand_shape %845 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc348)
    %846 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%844 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/sum"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc346)
      linalg.yield %950 : f32 loc(#loc346)
    } -> tensor<2xf32> loc(#loc346)
    %847 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_38, %collapsed_38 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/view"), %in_276: f32 loc("fwd/layer1.1.bn1/view"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc346)
      linalg.yield %950 : f32 loc(#loc346)
    } -> tensor<2xf32> loc(#loc346)
    %848 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%846, %847 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/mul"), %in_276: f32 loc("bwd/layer1.1.bn1/mul"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc346)
      linalg.yield %950 : f32 loc(#loc346)
    } -> tensor<2xf32> loc(#loc346)
    %expanded_240 = tensor.expand_shape %848 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc348)
    %849 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_38, %arg16 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/view"), %in_276: f32 loc("fwd/layer1.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc346)
      linalg.yield %950 : f32 loc(#loc346)
    } -> tensor<2xf32> loc(#loc346)
    %expanded_241 = tensor.expand_shape %849 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc348)
    %850 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %expanded_240 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/sub"), %in_276: f32 loc("bwd/layer1.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc346)
      linalg.yield %950 : f32 loc(#loc346)
    } -> tensor<2x2x8x8xf32> loc(#loc346)
    %851 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%841, %850 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %in_276: f32 loc("bwd/layer1.1.bn1/mul"), %out: f32 loc("bwd/layer1.1.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc347)
      linalg.yield %950 : f32 loc(#loc347)
    } -> tensor<2x2x8x8xf32> loc(#loc347)
    %852 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%851, %expanded_239 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/sub"), %in_276: f32 loc("bwd/layer1.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc347)
      linalg.yield %950 : f32 loc(#loc347)
    } -> tensor<2x2x8x8xf32> loc(#loc347)
    %853 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%852, %expanded_241 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/sub"), %in_276: f32 loc("bwd/layer1.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc346)
      linalg.yield %950 : f32 loc(#loc346)
    } -> tensor<2x2x8x8xf32> loc(#loc346)
    %854 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%844, %collapsed_38 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/sum"), %in_276: f32 loc("fwd/layer1.1.bn1/view"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc346)
      linalg.yield %950 : f32 loc(#loc346)
    } -> tensor<2xf32> loc(#loc346)
    %855 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%799 : tensor<8x2x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer1.1.conv1/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc349)
      %951 = linalg.index 1 : index loc(#loc349)
      %extracted = tensor.extract %arg15[%951, %950, %c0, %c0] : tensor<2x8x1x1xf32> loc(#loc349)
      linalg.yield %extracted : f32 loc(#loc349)
    } -> tensor<8x2x1x1xf32> loc(#loc349)
    %856 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%853, %855 : tensor<2x2x8x8xf32>, tensor<8x2x1x1xf32>) outs(%70 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc349)
    %transposed_242 = linalg.transpose ins(%115 : tensor<2x8x8x8xf32>) outs(%667 : tensor<8x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc349)
    %transposed_243 = linalg.transpose ins(%853 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc349)
    %857 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_242, %transposed_243 : tensor<8x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%799 : tensor<8x2x1x1xf32>) -> tensor<8x2x1x1xf32> loc(#loc349)
    %transposed_244 = linalg.transpose ins(%857 : tensor<8x2x1x1xf32>) outs(%754 : tensor<2x8x1x1xf32>) permutation = [1, 0, 2, 3]  loc(#loc349)
    %858 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%805, %856 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %in_276: f32 loc("bwd/layer1.1.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc276)
      linalg.yield %950 : f32 loc(#loc276)
    } -> tensor<2x8x8x8xf32> loc(#loc276)
    %859 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<2x8x8x8xf32>) outs(%737 : tensor<2x8x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.relu/relu"), %out: i1 loc("bwd/layer1.0.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc350)
      linalg.yield %950 : i1 loc(#loc350)
    } -> tensor<2x8x8x8xi1> loc(#loc350)
    %860 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%859, %cst_1, %858 : tensor<2x8x8x8xi1>, tensor<f32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/layer1.0.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/add"), %out: f32 loc("bwd/layer1.0.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc351)
      linalg.yield %950 : f32 loc(#loc351)
    } -> tensor<2x8x8x8xf32> loc(#loc351)
    %861 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%860 : tensor<2x8x8x8xf32>) outs(%740 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %out: f32 loc("bwd/layer1.0.downsample.1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc352)
      linalg.yield %950 : f32 loc(#loc352)
    } -> tensor<8xf32> loc(#loc352)
    %862 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%860, %98 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %in_276: f32 loc("bwd/layer1.0.downsample.1/sub"), %out: f32 loc("bwd/layer1.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc353)
      linalg.yield %950 : f32 loc(#loc353)
    } -> tensor<2x8x8x8xf32> loc(#loc353)
    %863 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%862 : tensor<2x8x8x8xf32>) outs(%740 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.downsample.1/mul"), %out: f32 loc("bwd/layer1.0.downsample.1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc352)
      linalg.yield %950 : f32 loc(#loc352)
    } -> tensor<8xf32> loc(#loc352)
    %864 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%861 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.downsample.1/sum"), %out: f32 loc("bwd/layer1.0.downsample.1/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc353)
      linalg.yield %950 : f32 loc(#loc353)
    } -> tensor<8xf32> loc(#loc353)
    %expanded_245 = tensor.expand_shape %864 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc355)
    %865 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%863 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.downsample.1/sum"), %out: f32 loc("bwd/layer1.0.downsample.1/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc353)
      linalg.yield %950 : f32 loc(#loc353)
    } -> tensor<8xf32> loc(#loc353)
    %866 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_33, %collapsed_33 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/view"), %in_276: f32 loc("fwd/layer1.0.downsample.1/view"), %out: f32 loc("bwd/layer1.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc353)
      linalg.yield %950 : f32 loc(#loc353)
    } -> tensor<8xf32> loc(#loc353)
    %867 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%865, %866 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.downsample.1/mul"), %in_276: f32 loc("bwd/layer1.0.downsample.1/mul"), %out: f32 loc("bwd/layer1.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc353)
      linalg.yield %950 : f32 loc(#loc353)
    } -> tensor<8xf32> loc(#loc353)
    %expanded_246 = tensor.expand_shape %867 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc355)
    %868 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_33, %arg13 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/view"), %in_276: f32 loc("fwd/layer1.0.downsample.1/unsqueeze"), %out: f32 loc("bwd/layer1.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc353)
      linalg.yield %950 : f32 loc(#loc353)
    } -> tensor<8xf32> loc(#loc353)
    %expanded_247 = tensor.expand_shape %868 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc355)
    %869 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_246 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.downsample.1/sub"), %in_276: f32 loc("bwd/layer1.0.downsample.1/unsqueeze"), %out: f32 loc("bwd/layer1.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc353)
      linalg.yield %950 : f32 loc(#loc353)
    } -> tensor<2x8x8x8xf32> loc(#loc353)
    %870 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%860, %869 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %in_276: f32 loc("bwd/layer1.0.downsample.1/mul"), %out: f32 loc("bwd/layer1.0.downsample.1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc354)
      linalg.yield %950 : f32 loc(#loc354)
    } -> tensor<2x8x8x8xf32> loc(#loc354)
    %871 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%870, %expanded_245 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.downsample.1/sub"), %in_276: f32 loc("bwd/layer1.0.downsample.1/unsqueeze"), %out: f32 loc("bwd/layer1.0.downsample.1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc354)
      linalg.yield %950 : f32 loc(#loc354)
    } -> tensor<2x8x8x8xf32> loc(#loc354)
    %872 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%871, %expanded_247 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.downsample.1/sub"), %in_276: f32 loc("bwd/layer1.0.downsample.1/unsqueeze"), %out: f32 loc("bwd/layer1.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc353)
      linalg.yield %950 : f32 loc(#loc353)
    } -> tensor<2x8x8x8xf32> loc(#loc353)
    %873 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%863, %collapsed_33 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.downsample.1/sum"), %in_276: f32 loc("fwd/layer1.0.downsample.1/view"), %out: f32 loc("bwd/layer1.0.downsample.1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc353)
      linalg.yield %950 : f32 loc(#loc353)
    } -> tensor<8xf32> loc(#loc353)
    %874 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%755 : tensor<2x8x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer1.0.downsample.0/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc356)
      %951 = linalg.index 1 : index loc(#loc356)
      %extracted = tensor.extract %arg12[%951, %950, %c0, %c0] : tensor<8x2x1x1xf32> loc(#loc356)
      linalg.yield %extracted : f32 loc(#loc356)
    } -> tensor<2x8x1x1xf32> loc(#loc356)
    %875 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%872, %874 : tensor<2x8x8x8xf32>, tensor<2x8x1x1xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc356)
    %transposed_248 = linalg.transpose ins(%26 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc356)
    %transposed_249 = linalg.transpose ins(%872 : tensor<2x8x8x8xf32>) outs(%667 : tensor<8x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc356)
    %876 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_248, %transposed_249 : tensor<2x2x8x8xf32>, tensor<8x2x8x8xf32>) outs(%755 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32> loc(#loc356)
    %transposed_250 = linalg.transpose ins(%876 : tensor<2x8x1x1xf32>) outs(%759 : tensor<8x2x1x1xf32>) permutation = [1, 0, 2, 3]  loc(#loc356)
    %877 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%860, %77 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %in_276: f32 loc("bwd/layer1.0.bn3/sub"), %out: f32 loc("bwd/layer1.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc357)
      linalg.yield %950 : f32 loc(#loc357)
    } -> tensor<2x8x8x8xf32> loc(#loc357)
    %878 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%877 : tensor<2x8x8x8xf32>) outs(%740 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn3/mul"), %out: f32 loc("bwd/layer1.0.bn3/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc359)
      linalg.yield %950 : f32 loc(#loc359)
    } -> tensor<8xf32> loc(#loc359)
    %879 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%878 : tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn3/sum"), %out: f32 loc("bwd/layer1.0.bn3/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc357)
      linalg.yield %950 : f32 loc(#loc357)
    } -> tensor<8xf32> loc(#loc357)
    %880 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_28, %collapsed_28 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/view"), %in_276: f32 loc("fwd/layer1.0.bn3/view"), %out: f32 loc("bwd/layer1.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc357)
      linalg.yield %950 : f32 loc(#loc357)
    } -> tensor<8xf32> loc(#loc357)
    %881 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%879, %880 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn3/mul"), %in_276: f32 loc("bwd/layer1.0.bn3/mul"), %out: f32 loc("bwd/layer1.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc357)
      linalg.yield %950 : f32 loc(#loc357)
    } -> tensor<8xf32> loc(#loc357)
    %expanded_251 = tensor.expand_shape %881 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc360)
    %882 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_28, %arg10 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/view"), %in_276: f32 loc("fwd/layer1.0.bn3/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc357)
      linalg.yield %950 : f32 loc(#loc357)
    } -> tensor<8xf32> loc(#loc357)
    %expanded_252 = tensor.expand_shape %882 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc360)
    %883 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_251 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn3/sub"), %in_276: f32 loc("bwd/layer1.0.bn3/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc357)
      linalg.yield %950 : f32 loc(#loc357)
    } -> tensor<2x8x8x8xf32> loc(#loc357)
    %884 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%860, %883 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %in_276: f32 loc("bwd/layer1.0.bn3/mul"), %out: f32 loc("bwd/layer1.0.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc358)
      linalg.yield %950 : f32 loc(#loc358)
    } -> tensor<2x8x8x8xf32> loc(#loc358)
    %885 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%884, %expanded_245 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn3/sub"), %in_276: f32 loc("bwd/layer1.0.bn3/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn3/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc358)
      linalg.yield %950 : f32 loc(#loc358)
    } -> tensor<2x8x8x8xf32> loc(#loc358)
    %886 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%885, %expanded_252 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%69 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn3/sub"), %in_276: f32 loc("bwd/layer1.0.bn3/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc357)
      linalg.yield %950 : f32 loc(#loc357)
    } -> tensor<2x8x8x8xf32> loc(#loc357)
    %887 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%878, %collapsed_28 : tensor<8xf32>, tensor<8xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn3/sum"), %in_276: f32 loc("fwd/layer1.0.bn3/view"), %out: f32 loc("bwd/layer1.0.bn3/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc357)
      linalg.yield %950 : f32 loc(#loc357)
    } -> tensor<8xf32> loc(#loc357)
    %888 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%755 : tensor<2x8x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer1.0.conv3/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc361)
      %951 = linalg.index 1 : index loc(#loc361)
      %extracted = tensor.extract %arg9[%951, %950, %c0, %c0] : tensor<8x2x1x1xf32> loc(#loc361)
      linalg.yield %extracted : f32 loc(#loc361)
    } -> tensor<2x8x1x1xf32> loc(#loc361)
    %889 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%886, %888 : tensor<2x8x8x8xf32>, tensor<2x8x1x1xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc361)
    %transposed_253 = linalg.transpose ins(%68 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc361)
    %transposed_254 = linalg.transpose ins(%886 : tensor<2x8x8x8xf32>) outs(%667 : tensor<8x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc361)
    %890 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_253, %transposed_254 : tensor<2x2x8x8xf32>, tensor<8x2x8x8xf32>) outs(%755 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32> loc(#loc361)
    %transposed_255 = linalg.transpose ins(%890 : tensor<2x8x1x1xf32>) outs(%759 : tensor<8x2x1x1xf32>) permutation = [1, 0, 2, 3]  loc(#loc361)
    %891 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x2x8x8xf32>) outs(%760 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.relu/relu"), %out: i1 loc("bwd/layer1.0.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc350)
      linalg.yield %950 : i1 loc(#loc350)
    } -> tensor<2x2x8x8xi1> loc(#loc350)
    %892 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%891, %cst_1, %889 : tensor<2x2x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/layer1.0.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/layer1.0.conv3/convolution_backward"), %out: f32 loc("bwd/layer1.0.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc351)
      linalg.yield %950 : f32 loc(#loc351)
    } -> tensor<2x2x8x8xf32> loc(#loc351)
    %893 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%892 : tensor<2x2x8x8xf32>) outs(%763 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %out: f32 loc("bwd/layer1.0.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc362)
      linalg.yield %950 : f32 loc(#loc362)
    } -> tensor<2xf32> loc(#loc362)
    %894 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%892, %52 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %in_276: f32 loc("bwd/layer1.0.bn2/sub"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc363)
      linalg.yield %950 : f32 loc(#loc363)
    } -> tensor<2x2x8x8xf32> loc(#loc363)
    %895 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%894 : tensor<2x2x8x8xf32>) outs(%763 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/mul"), %out: f32 loc("bwd/layer1.0.bn2/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc362)
      linalg.yield %950 : f32 loc(#loc362)
    } -> tensor<2xf32> loc(#loc362)
    %896 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%893 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/sum"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc363)
      linalg.yield %950 : f32 loc(#loc363)
    } -> tensor<2xf32> loc(#loc363)
    %expanded_256 = tensor.expand_shape %896 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc365)
    %897 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%895 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/sum"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc363)
      linalg.yield %950 : f32 loc(#loc363)
    } -> tensor<2xf32> loc(#loc363)
    %898 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_23, %collapsed_23 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/view"), %in_276: f32 loc("fwd/layer1.0.bn2/view"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc363)
      linalg.yield %950 : f32 loc(#loc363)
    } -> tensor<2xf32> loc(#loc363)
    %899 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%897, %898 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/mul"), %in_276: f32 loc("bwd/layer1.0.bn2/mul"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc363)
      linalg.yield %950 : f32 loc(#loc363)
    } -> tensor<2xf32> loc(#loc363)
    %expanded_257 = tensor.expand_shape %899 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc365)
    %900 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_23, %arg7 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/view"), %in_276: f32 loc("fwd/layer1.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc363)
      linalg.yield %950 : f32 loc(#loc363)
    } -> tensor<2xf32> loc(#loc363)
    %expanded_258 = tensor.expand_shape %900 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc365)
    %901 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %expanded_257 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/sub"), %in_276: f32 loc("bwd/layer1.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc363)
      linalg.yield %950 : f32 loc(#loc363)
    } -> tensor<2x2x8x8xf32> loc(#loc363)
    %902 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%892, %901 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %in_276: f32 loc("bwd/layer1.0.bn2/mul"), %out: f32 loc("bwd/layer1.0.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc364)
      linalg.yield %950 : f32 loc(#loc364)
    } -> tensor<2x2x8x8xf32> loc(#loc364)
    %903 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%902, %expanded_256 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/sub"), %in_276: f32 loc("bwd/layer1.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn2/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc364)
      linalg.yield %950 : f32 loc(#loc364)
    } -> tensor<2x2x8x8xf32> loc(#loc364)
    %904 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%903, %expanded_258 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/sub"), %in_276: f32 loc("bwd/layer1.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc363)
      linalg.yield %950 : f32 loc(#loc363)
    } -> tensor<2x2x8x8xf32> loc(#loc363)
    %905 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%895, %collapsed_23 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/sum"), %in_276: f32 loc("fwd/layer1.0.bn2/view"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc363)
      linalg.yield %950 : f32 loc(#loc363)
    } -> tensor<2xf32> loc(#loc363)
    %906 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%778 : tensor<2x2x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/layer1.0.conv2/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc366)
      %951 = linalg.index 1 : index loc(#loc366)
      %952 = linalg.index 2 : index loc(#loc366)
      %953 = linalg.index 3 : index loc(#loc366)
      %954 = arith.subi %c2, %952 : index loc(#loc366)
      %955 = arith.subi %c2, %953 : index loc(#loc366)
      %extracted = tensor.extract %arg6[%951, %950, %954, %955] : tensor<2x2x3x3xf32> loc(#loc366)
      linalg.yield %extracted : f32 loc(#loc366)
    } -> tensor<2x2x3x3xf32> loc(#loc366)
    %inserted_slice_259 = tensor.insert_slice %904 into %781[0, 0, 1, 1] [2, 2, 8, 8] [1, 1, 1, 1] : tensor<2x2x8x8xf32> into tensor<2x2x10x10xf32> loc(#loc366)
    %907 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_259, %906 : tensor<2x2x10x10xf32>, tensor<2x2x3x3xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc366)
    %transposed_260 = linalg.transpose ins(%47 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc366)
    %transposed_261 = linalg.transpose ins(%904 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc366)
    %padded_262 = tensor.pad %transposed_260 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg131: index loc("bwd/layer1.0.conv2/convolution_backward"), %arg132: index loc("bwd/layer1.0.conv2/convolution_backward"), %arg133: index loc("bwd/layer1.0.conv2/convolution_backward"), %arg134: index loc("bwd/layer1.0.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc366)
    } : tensor<2x2x8x8xf32> to tensor<2x2x10x10xf32> loc(#loc366)
    %908 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_262, %transposed_261 : tensor<2x2x10x10xf32>, tensor<2x2x8x8xf32>) outs(%778 : tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32> loc(#loc366)
    %transposed_263 = linalg.transpose ins(%908 : tensor<2x2x3x3xf32>) outs(%777 : tensor<2x2x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc366)
    %909 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x2x8x8xf32>) outs(%760 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.relu/relu"), %out: i1 loc("bwd/layer1.0.relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc350)
      linalg.yield %950 : i1 loc(#loc350)
    } -> tensor<2x2x8x8xi1> loc(#loc350)
    %910 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%909, %cst_1, %907 : tensor<2x2x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/layer1.0.relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/layer1.0.conv2/convolution_backward"), %out: f32 loc("bwd/layer1.0.relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc351)
      linalg.yield %950 : f32 loc(#loc351)
    } -> tensor<2x2x8x8xf32> loc(#loc351)
    %911 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%910 : tensor<2x2x8x8xf32>) outs(%763 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %out: f32 loc("bwd/layer1.0.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc367)
      linalg.yield %950 : f32 loc(#loc367)
    } -> tensor<2xf32> loc(#loc367)
    %912 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%910, %31 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %in_276: f32 loc("bwd/layer1.0.bn1/sub"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc368)
      linalg.yield %950 : f32 loc(#loc368)
    } -> tensor<2x2x8x8xf32> loc(#loc368)
    %913 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%912 : tensor<2x2x8x8xf32>) outs(%763 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/mul"), %out: f32 loc("bwd/layer1.0.bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc367)
      linalg.yield %950 : f32 loc(#loc367)
    } -> tensor<2xf32> loc(#loc367)
    %914 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%911 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/sum"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc368)
      linalg.yield %950 : f32 loc(#loc368)
    } -> tensor<2xf32> loc(#loc368)
    %expanded_264 = tensor.expand_shape %914 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc370)
    %915 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%913 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/sum"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc368)
      linalg.yield %950 : f32 loc(#loc368)
    } -> tensor<2xf32> loc(#loc368)
    %916 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_17, %collapsed_17 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/view"), %in_276: f32 loc("fwd/layer1.0.bn1/view"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc368)
      linalg.yield %950 : f32 loc(#loc368)
    } -> tensor<2xf32> loc(#loc368)
    %917 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%915, %916 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/mul"), %in_276: f32 loc("bwd/layer1.0.bn1/mul"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc368)
      linalg.yield %950 : f32 loc(#loc368)
    } -> tensor<2xf32> loc(#loc368)
    %expanded_265 = tensor.expand_shape %917 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc370)
    %918 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_17, %arg4 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/view"), %in_276: f32 loc("fwd/layer1.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc368)
      linalg.yield %950 : f32 loc(#loc368)
    } -> tensor<2xf32> loc(#loc368)
    %expanded_266 = tensor.expand_shape %918 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc370)
    %919 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_265 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/sub"), %in_276: f32 loc("bwd/layer1.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc368)
      linalg.yield %950 : f32 loc(#loc368)
    } -> tensor<2x2x8x8xf32> loc(#loc368)
    %920 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%910, %919 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %in_276: f32 loc("bwd/layer1.0.bn1/mul"), %out: f32 loc("bwd/layer1.0.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc369)
      linalg.yield %950 : f32 loc(#loc369)
    } -> tensor<2x2x8x8xf32> loc(#loc369)
    %921 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%920, %expanded_264 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/sub"), %in_276: f32 loc("bwd/layer1.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc369)
      linalg.yield %950 : f32 loc(#loc369)
    } -> tensor<2x2x8x8xf32> loc(#loc369)
    %922 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%921, %expanded_266 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/sub"), %in_276: f32 loc("bwd/layer1.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc368)
      linalg.yield %950 : f32 loc(#loc368)
    } -> tensor<2x2x8x8xf32> loc(#loc368)
    %923 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%913, %collapsed_17 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/sum"), %in_276: f32 loc("fwd/layer1.0.bn1/view"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc368)
      linalg.yield %950 : f32 loc(#loc368)
    } -> tensor<2xf32> loc(#loc368)
    %924 = tensor.empty() : tensor<2x2x1x1xf32> loc(#loc371)
    %925 = linalg.fill ins(%cst : f32) outs(%924 : tensor<2x2x1x1xf32>) -> tensor<2x2x1x1xf32> loc(#loc371)
    %926 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%925 : tensor<2x2x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer1.0.conv1/convolution_backward")):
      %950 = linalg.index 0 : index loc(#loc371)
      %951 = linalg.index 1 : index loc(#loc371)
      %extracted = tensor.extract %arg3[%951, %950, %c0, %c0] : tensor<2x2x1x1xf32> loc(#loc371)
      linalg.yield %extracted : f32 loc(#loc371)
    } -> tensor<2x2x1x1xf32> loc(#loc371)
    %927 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%922, %926 : tensor<2x2x8x8xf32>, tensor<2x2x1x1xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc371)
    %transposed_267 = linalg.transpose ins(%922 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc371)
    %928 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_248, %transposed_267 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%925 : tensor<2x2x1x1xf32>) -> tensor<2x2x1x1xf32> loc(#loc371)
    %transposed_268 = linalg.transpose ins(%928 : tensor<2x2x1x1xf32>) outs(%924 : tensor<2x2x1x1xf32>) permutation = [1, 0, 2, 3]  loc(#loc371)
    %929 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%875, %927 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.downsample.0/convolution_backward"), %in_276: f32 loc("bwd/layer1.0.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %950 = arith.addf %in, %in_276 : f32 loc(#loc276)
      linalg.yield %950 : f32 loc(#loc276)
    } -> tensor<2x2x8x8xf32> loc(#loc276)
    %930 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x2x8x8xf32>) outs(%760 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/relu/relu"), %out: i1 loc("bwd/relu/le")):
      %950 = arith.cmpf ole, %in, %cst : f32 loc(#loc372)
      linalg.yield %950 : i1 loc(#loc372)
    } -> tensor<2x2x8x8xi1> loc(#loc372)
    %931 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%930, %cst_1, %929 : tensor<2x2x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/relu/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/add"), %out: f32 loc("bwd/relu/where")):
      %950 = arith.select %in, %in_276, %in_277 : f32 loc(#loc373)
      linalg.yield %950 : f32 loc(#loc373)
    } -> tensor<2x2x8x8xf32> loc(#loc373)
    %932 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%931 : tensor<2x2x8x8xf32>) outs(%763 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %out: f32 loc("bwd/bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc374)
      linalg.yield %950 : f32 loc(#loc374)
    } -> tensor<2xf32> loc(#loc374)
    %933 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%931, %9 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %in_276: f32 loc("bwd/bn1/sub"), %out: f32 loc("bwd/bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc375)
      linalg.yield %950 : f32 loc(#loc375)
    } -> tensor<2x2x8x8xf32> loc(#loc375)
    %934 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%933 : tensor<2x2x8x8xf32>) outs(%763 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/mul"), %out: f32 loc("bwd/bn1/sum")):
      %950 = arith.addf %in, %out : f32 loc(#loc374)
      linalg.yield %950 : f32 loc(#loc374)
    } -> tensor<2xf32> loc(#loc374)
    %935 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%932 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sum"), %out: f32 loc("bwd/bn1/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc375)
      linalg.yield %950 : f32 loc(#loc375)
    } -> tensor<2xf32> loc(#loc375)
    %expanded_269 = tensor.expand_shape %935 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc377)
    %936 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%934 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sum"), %out: f32 loc("bwd/bn1/mul")):
      %950 = arith.mulf %in, %cst_11 : f32 loc(#loc375)
      linalg.yield %950 : f32 loc(#loc375)
    } -> tensor<2xf32> loc(#loc375)
    %937 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_13, %collapsed_13 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/view"), %in_276: f32 loc("fwd/bn1/view"), %out: f32 loc("bwd/bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc375)
      linalg.yield %950 : f32 loc(#loc375)
    } -> tensor<2xf32> loc(#loc375)
    %938 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%936, %937 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/mul"), %in_276: f32 loc("bwd/bn1/mul"), %out: f32 loc("bwd/bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc375)
      linalg.yield %950 : f32 loc(#loc375)
    } -> tensor<2xf32> loc(#loc375)
    %expanded_270 = tensor.expand_shape %938 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc377)
    %939 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_13, %arg1 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/view"), %in_276: f32 loc("fwd/bn1/unsqueeze"), %out: f32 loc("bwd/bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc375)
      linalg.yield %950 : f32 loc(#loc375)
    } -> tensor<2xf32> loc(#loc375)
    %expanded_271 = tensor.expand_shape %939 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc377)
    %940 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_270 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sub"), %in_276: f32 loc("bwd/bn1/unsqueeze"), %out: f32 loc("bwd/bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc375)
      linalg.yield %950 : f32 loc(#loc375)
    } -> tensor<2x2x8x8xf32> loc(#loc375)
    %941 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%931, %940 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %in_276: f32 loc("bwd/bn1/mul"), %out: f32 loc("bwd/bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc376)
      linalg.yield %950 : f32 loc(#loc376)
    } -> tensor<2x2x8x8xf32> loc(#loc376)
    %942 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%941, %expanded_269 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sub"), %in_276: f32 loc("bwd/bn1/unsqueeze"), %out: f32 loc("bwd/bn1/sub")):
      %950 = arith.subf %in, %in_276 : f32 loc(#loc376)
      linalg.yield %950 : f32 loc(#loc376)
    } -> tensor<2x2x8x8xf32> loc(#loc376)
    %943 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%942, %expanded_271 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sub"), %in_276: f32 loc("bwd/bn1/unsqueeze"), %out: f32 loc("bwd/bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc375)
      linalg.yield %950 : f32 loc(#loc375)
    } -> tensor<2x2x8x8xf32> loc(#loc375)
    %944 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%934, %collapsed_13 : tensor<2xf32>, tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sum"), %in_276: f32 loc("fwd/bn1/view"), %out: f32 loc("bwd/bn1/mul")):
      %950 = arith.mulf %in, %in_276 : f32 loc(#loc375)
      linalg.yield %950 : f32 loc(#loc375)
    } -> tensor<2xf32> loc(#loc375)
    %945 = tensor.empty() : tensor<3x2x8x8xf32> loc(#loc378)
    %transposed_272 = linalg.transpose ins(%arg128 : tensor<2x3x8x8xf32>) outs(%945 : tensor<3x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc378)
    %transposed_273 = linalg.transpose ins(%943 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc378)
    %padded_274 = tensor.pad %transposed_272 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg131: index loc("bwd/conv1/convolution_backward"), %arg132: index loc("bwd/conv1/convolution_backward"), %arg133: index loc("bwd/conv1/convolution_backward"), %arg134: index loc("bwd/conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc378)
    } : tensor<3x2x8x8xf32> to tensor<3x2x10x10xf32> loc(#loc378)
    %946 = tensor.empty() : tensor<3x2x3x3xf32> loc(#loc378)
    %947 = linalg.fill ins(%cst : f32) outs(%946 : tensor<3x2x3x3xf32>) -> tensor<3x2x3x3xf32> loc(#loc378)
    %948 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_274, %transposed_273 : tensor<3x2x10x10xf32>, tensor<2x2x8x8xf32>) outs(%947 : tensor<3x2x3x3xf32>) -> tensor<3x2x3x3xf32> loc(#loc378)
    %949 = tensor.empty() : tensor<2x3x3x3xf32> loc(#loc378)
    %transposed_275 = linalg.transpose ins(%948 : tensor<3x2x3x3xf32>) outs(%949 : tensor<2x3x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc378)
    return %499, %transposed_275, %944, %932, %transposed_268, %923, %911, %transposed_263, %905, %893, %transposed_255, %887, %861, %transposed_250, %873, %861, %transposed_244, %854, %842, %transposed_238, %836, %824, %transposed_230, %818, %806, %transposed_224, %798, %786, %transposed_218, %776, %764, %transposed_210, %753, %741, %transposed_204, %729, %717, %713, %703, %691, %transposed_185, %685, %648, %674, %660, %648, %transposed_168, %641, %629, %transposed_162, %623, %611, %transposed_154, %605, %593, %transposed_148, %585, %573, %transposed_142, %563, %551, %transposed_135, %538, %526, %516, %collapsed_129, %19, %23, %4, %40, %44, %28, %61, %65, %49, %87, %91, %72, %107, %111, %95, %129, %133, %117, %150, %154, %138, %171, %175, %159, %193, %197, %181, %214, %218, %202, %235, %239, %223, %262, %266, %247, %285, %289, %273, %311, %315, %296, %331, %335, %319, %353, %357, %341, %374, %378, %362, %395, %399, %383, %417, %421, %405, %438, %442, %426, %459, %463, %447 : tensor<f32>, tensor<2x3x3x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2x1x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2x3x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<8x2x1x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x2x1x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<2x8x1x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2x3x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<8x2x1x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<2x8x1x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2x3x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<8x2x1x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<4x8x1x1xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4x3x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<16x4x1x1xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x8x1x1xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16x1x1xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4x3x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<16x4x1x1xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16x1x1xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4x3x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<16x4x1x1xf32>, tensor<16xf32>, tensor<16xf32>, tensor<10x16xf32>, tensor<10xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i64>, tensor<2xf32>, tensor<2xf32>, tensor<i64>, tensor<2xf32>, tensor<2xf32>, tensor<i64>, tensor<8xf32>, tensor<8xf32>, tensor<i64>, tensor<8xf32>, tensor<8xf32>, tensor<i64>, tensor<2xf32>, tensor<2xf32>, tensor<i64>, tensor<2xf32>, tensor<2xf32>, tensor<i64>, tensor<8xf32>, tensor<8xf32>, tensor<i64>, tensor<2xf32>, tensor<2xf32>, tensor<i64>, tensor<2xf32>, tensor<2xf32>, tensor<i64>, tensor<8xf32>, tensor<8xf32>, tensor<i64>, tensor<4xf32>, tensor<4xf32>, tensor<i64>, tensor<4xf32>, tensor<4xf32>, tensor<i64>, tensor<16xf32>, tensor<16xf32>, tensor<i64>, tensor<16xf32>, tensor<16xf32>, tensor<i64>, tensor<4xf32>, tensor<4xf32>, tensor<i64>, tensor<4xf32>, tensor<4xf32>, tensor<i64>, tensor<16xf32>, tensor<16xf32>, tensor<i64>, tensor<4xf32>, tensor<4xf32>, tensor<i64>, tensor<4xf32>, tensor<4xf32>, tensor<i64>, tensor<16xf32>, tensor<16xf32>, tensor<i64> loc(#loc1)
  } loc(#loc1)
  func.func @predict(%arg0: tensor<2x3x3x3xf32> {aal.name = "conv1.weight", aal.role = "parameter"} loc("predict"), %arg1: tensor<2xf32> {aal.name = "bn1.weight", aal.role = "parameter"} loc("predict"), %arg2: tensor<2xf32> {aal.name = "bn1.bias", aal.role = "parameter"} loc("predict"), %arg3: tensor<2x2x1x1xf32> {aal.name = "layer1.0.conv1.weight", aal.role = "parameter"} loc("predict"), %arg4: tensor<2xf32> {aal.name = "layer1.0.bn1.weight", aal.role = "parameter"} loc("predict"), %arg5: tensor<2xf32> {aal.name = "layer1.0.bn1.bias", aal.role = "parameter"} loc("predict"), %arg6: tensor<2x2x3x3xf32> {aal.name = "layer1.0.conv2.weight", aal.role = "parameter"} loc("predict"), %arg7: tensor<2xf32> {aal.name = "layer1.0.bn2.weight", aal.role = "parameter"} loc("predict"), %arg8: tensor<2xf32> {aal.name = "layer1.0.bn2.bias", aal.role = "parameter"} loc("predict"), %arg9: tensor<8x2x1x1xf32> {aal.name = "layer1.0.conv3.weight", aal.role = "parameter"} loc("predict"), %arg10: tensor<8xf32> {aal.name = "layer1.0.bn3.weight", aal.role = "parameter"} loc("predict"), %arg11: tensor<8xf32> {aal.name = "layer1.0.bn3.bias", aal.role = "parameter"} loc("predict"), %arg12: tensor<8x2x1x1xf32> {aal.name = "layer1.0.downsample.0.weight", aal.role = "parameter"} loc("predict"), %arg13: tensor<8xf32> {aal.name = "layer1.0.downsample.1.weight", aal.role = "parameter"} loc("predict"), %arg14: tensor<8xf32> {aal.name = "layer1.0.downsample.1.bias", aal.role = "parameter"} loc("predict"), %arg15: tensor<2x8x1x1xf32> {aal.name = "layer1.1.conv1.weight", aal.role = "parameter"} loc("predict"), %arg16: tensor<2xf32> {aal.name = "layer1.1.bn1.weight", aal.role = "parameter"} loc("predict"), %arg17: tensor<2xf32> {aal.name = "layer1.1.bn1.bias", aal.role = "parameter"} loc("predict"), %arg18: tensor<2x2x3x3xf32> {aal.name = "layer1.1.conv2.weight", aal.role = "parameter"} loc("predict"), %arg19: tensor<2xf32> {aal.name = "layer1.1.bn2.weight", aal.role = "parameter"} loc("predict"), %arg20: tensor<2xf32> {aal.name = "layer1.1.bn2.bias", aal.role = "parameter"} loc("predict"), %arg21: tensor<8x2x1x1xf32> {aal.name = "layer1.1.conv3.weight", aal.role = "parameter"} loc("predict"), %arg22: tensor<8xf32> {aal.name = "layer1.1.bn3.weight", aal.role = "parameter"} loc("predict"), %arg23: tensor<8xf32> {aal.name = "layer1.1.bn3.bias", aal.role = "parameter"} loc("predict"), %arg24: tensor<2x8x1x1xf32> {aal.name = "layer1.2.conv1.weight", aal.role = "parameter"} loc("predict"), %arg25: tensor<2xf32> {aal.name = "layer1.2.bn1.weight", aal.role = "parameter"} loc("predict"), %arg26: tensor<2xf32> {aal.name = "layer1.2.bn1.bias", aal.role = "parameter"} loc("predict"), %arg27: tensor<2x2x3x3xf32> {aal.name = "layer1.2.conv2.weight", aal.role = "parameter"} loc("predict"), %arg28: tensor<2xf32> {aal.name = "layer1.2.bn2.weight", aal.role = "parameter"} loc("predict"), %arg29: tensor<2xf32> {aal.name = "layer1.2.bn2.bias", aal.role = "parameter"} loc("predict"), %arg30: tensor<8x2x1x1xf32> {aal.name = "layer1.2.conv3.weight", aal.role = "parameter"} loc("predict"), %arg31: tensor<8xf32> {aal.name = "layer1.2.bn3.weight", aal.role = "parameter"} loc("predict"), %arg32: tensor<8xf32> {aal.name = "layer1.2.bn3.bias", aal.role = "parameter"} loc("predict"), %arg33: tensor<4x8x1x1xf32> {aal.name = "layer2.0.conv1.weight", aal.role = "parameter"} loc("predict"), %arg34: tensor<4xf32> {aal.name = "layer2.0.bn1.weight", aal.role = "parameter"} loc("predict"), %arg35: tensor<4xf32> {aal.name = "layer2.0.bn1.bias", aal.role = "parameter"} loc("predict"), %arg36: tensor<4x4x3x3xf32> {aal.name = "layer2.0.conv2.weight", aal.role = "parameter"} loc("predict"), %arg37: tensor<4xf32> {aal.name = "layer2.0.bn2.weight", aal.role = "parameter"} loc("predict"), %arg38: tensor<4xf32> {aal.name = "layer2.0.bn2.bias", aal.role = "parameter"} loc("predict"), %arg39: tensor<16x4x1x1xf32> {aal.name = "layer2.0.conv3.weight", aal.role = "parameter"} loc("predict"), %arg40: tensor<16xf32> {aal.name = "layer2.0.bn3.weight", aal.role = "parameter"} loc("predict"), %arg41: tensor<16xf32> {aal.name = "layer2.0.bn3.bias", aal.role = "parameter"} loc("predict"), %arg42: tensor<16x8x1x1xf32> {aal.name = "layer2.0.downsample.0.weight", aal.role = "parameter"} loc("predict"), %arg43: tensor<16xf32> {aal.name = "layer2.0.downsample.1.weight", aal.role = "parameter"} loc("predict"), %arg44: tensor<16xf32> {aal.name = "layer2.0.downsample.1.bias", aal.role = "parameter"} loc("predict"), %arg45: tensor<4x16x1x1xf32> {aal.name = "layer2.1.conv1.weight", aal.role = "parameter"} loc("predict"), %arg46: tensor<4xf32> {aal.name = "layer2.1.bn1.weight", aal.role = "parameter"} loc("predict"), %arg47: tensor<4xf32> {aal.name = "layer2.1.bn1.bias", aal.role = "parameter"} loc("predict"), %arg48: tensor<4x4x3x3xf32> {aal.name = "layer2.1.conv2.weight", aal.role = "parameter"} loc("predict"), %arg49: tensor<4xf32> {aal.name = "layer2.1.bn2.weight", aal.role = "parameter"} loc("predict"), %arg50: tensor<4xf32> {aal.name = "layer2.1.bn2.bias", aal.role = "parameter"} loc("predict"), %arg51: tensor<16x4x1x1xf32> {aal.name = "layer2.1.conv3.weight", aal.role = "parameter"} loc("predict"), %arg52: tensor<16xf32> {aal.name = "layer2.1.bn3.weight", aal.role = "parameter"} loc("predict"), %arg53: tensor<16xf32> {aal.name = "layer2.1.bn3.bias", aal.role = "parameter"} loc("predict"), %arg54: tensor<4x16x1x1xf32> {aal.name = "layer2.2.conv1.weight", aal.role = "parameter"} loc("predict"), %arg55: tensor<4xf32> {aal.name = "layer2.2.bn1.weight", aal.role = "parameter"} loc("predict"), %arg56: tensor<4xf32> {aal.name = "layer2.2.bn1.bias", aal.role = "parameter"} loc("predict"), %arg57: tensor<4x4x3x3xf32> {aal.name = "layer2.2.conv2.weight", aal.role = "parameter"} loc("predict"), %arg58: tensor<4xf32> {aal.name = "layer2.2.bn2.weight", aal.role = "parameter"} loc("predict"), %arg59: tensor<4xf32> {aal.name = "layer2.2.bn2.bias", aal.role = "parameter"} loc("predict"), %arg60: tensor<16x4x1x1xf32> {aal.name = "layer2.2.conv3.weight", aal.role = "parameter"} loc("predict"), %arg61: tensor<16xf32> {aal.name = "layer2.2.bn3.weight", aal.role = "parameter"} loc("predict"), %arg62: tensor<16xf32> {aal.name = "layer2.2.bn3.bias", aal.role = "parameter"} loc("predict"), %arg63: tensor<10x16xf32> {aal.name = "fc.weight", aal.role = "parameter"} loc("predict"), %arg64: tensor<10xf32> {aal.name = "fc.bias", aal.role = "parameter"} loc("predict"), %arg65: tensor<2xf32> {aal.name = "bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg66: tensor<2xf32> {aal.name = "bn1.running_var", aal.role = "buffer"} loc("predict"), %arg67: tensor<i64> {aal.name = "bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg68: tensor<2xf32> {aal.name = "layer1.0.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg69: tensor<2xf32> {aal.name = "layer1.0.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg70: tensor<i64> {aal.name = "layer1.0.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg71: tensor<2xf32> {aal.name = "layer1.0.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg72: tensor<2xf32> {aal.name = "layer1.0.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg73: tensor<i64> {aal.name = "layer1.0.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg74: tensor<8xf32> {aal.name = "layer1.0.bn3.running_mean", aal.role = "buffer"} loc("predict"), %arg75: tensor<8xf32> {aal.name = "layer1.0.bn3.running_var", aal.role = "buffer"} loc("predict"), %arg76: tensor<i64> {aal.name = "layer1.0.bn3.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg77: tensor<8xf32> {aal.name = "layer1.0.downsample.1.running_mean", aal.role = "buffer"} loc("predict"), %arg78: tensor<8xf32> {aal.name = "layer1.0.downsample.1.running_var", aal.role = "buffer"} loc("predict"), %arg79: tensor<i64> {aal.name = "layer1.0.downsample.1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg80: tensor<2xf32> {aal.name = "layer1.1.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg81: tensor<2xf32> {aal.name = "layer1.1.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg82: tensor<i64> {aal.name = "layer1.1.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg83: tensor<2xf32> {aal.name = "layer1.1.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg84: tensor<2xf32> {aal.name = "layer1.1.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg85: tensor<i64> {aal.name = "layer1.1.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg86: tensor<8xf32> {aal.name = "layer1.1.bn3.running_mean", aal.role = "buffer"} loc("predict"), %arg87: tensor<8xf32> {aal.name = "layer1.1.bn3.running_var", aal.role = "buffer"} loc("predict"), %arg88: tensor<i64> {aal.name = "layer1.1.bn3.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg89: tensor<2xf32> {aal.name = "layer1.2.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg90: tensor<2xf32> {aal.name = "layer1.2.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg91: tensor<i64> {aal.name = "layer1.2.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg92: tensor<2xf32> {aal.name = "layer1.2.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg93: tensor<2xf32> {aal.name = "layer1.2.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg94: tensor<i64> {aal.name = "layer1.2.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg95: tensor<8xf32> {aal.name = "layer1.2.bn3.running_mean", aal.role = "buffer"} loc("predict"), %arg96: tensor<8xf32> {aal.name = "layer1.2.bn3.running_var", aal.role = "buffer"} loc("predict"), %arg97: tensor<i64> {aal.name = "layer1.2.bn3.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg98: tensor<4xf32> {aal.name = "layer2.0.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg99: tensor<4xf32> {aal.name = "layer2.0.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg100: tensor<i64> {aal.name = "layer2.0.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg101: tensor<4xf32> {aal.name = "layer2.0.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg102: tensor<4xf32> {aal.name = "layer2.0.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg103: tensor<i64> {aal.name = "layer2.0.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg104: tensor<16xf32> {aal.name = "layer2.0.bn3.running_mean", aal.role = "buffer"} loc("predict"), %arg105: tensor<16xf32> {aal.name = "layer2.0.bn3.running_var", aal.role = "buffer"} loc("predict"), %arg106: tensor<i64> {aal.name = "layer2.0.bn3.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg107: tensor<16xf32> {aal.name = "layer2.0.downsample.1.running_mean", aal.role = "buffer"} loc("predict"), %arg108: tensor<16xf32> {aal.name = "layer2.0.downsample.1.running_var", aal.role = "buffer"} loc("predict"), %arg109: tensor<i64> {aal.name = "layer2.0.downsample.1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg110: tensor<4xf32> {aal.name = "layer2.1.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg111: tensor<4xf32> {aal.name = "layer2.1.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg112: tensor<i64> {aal.name = "layer2.1.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg113: tensor<4xf32> {aal.name = "layer2.1.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg114: tensor<4xf32> {aal.name = "layer2.1.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg115: tensor<i64> {aal.name = "layer2.1.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg116: tensor<16xf32> {aal.name = "layer2.1.bn3.running_mean", aal.role = "buffer"} loc("predict"), %arg117: tensor<16xf32> {aal.name = "layer2.1.bn3.running_var", aal.role = "buffer"} loc("predict"), %arg118: tensor<i64> {aal.name = "layer2.1.bn3.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg119: tensor<4xf32> {aal.name = "layer2.2.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg120: tensor<4xf32> {aal.name = "layer2.2.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg121: tensor<i64> {aal.name = "layer2.2.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg122: tensor<4xf32> {aal.name = "layer2.2.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg123: tensor<4xf32> {aal.name = "layer2.2.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg124: tensor<i64> {aal.name = "layer2.2.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg125: tensor<16xf32> {aal.name = "layer2.2.bn3.running_mean", aal.role = "buffer"} loc("predict"), %arg126: tensor<16xf32> {aal.name = "layer2.2.bn3.running_var", aal.role = "buffer"} loc("predict"), %arg127: tensor<i64> {aal.name = "layer2.2.bn3.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg128: tensor<2x3x8x8xf32> {aal.name = "images", aal.role = "input"} loc("predict")) -> (tensor<2x10xf32> {aal.name = "output", aal.role = "output"}) attributes {aal.frontend = "torch", aal.model = "resnet_bottleneck"} {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 1.000000e-05 : f64 loc(#loc7)
    %cst_1 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %padded = tensor.pad %arg128 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg129: index loc("fwd/conv1/convolution"), %arg130: index loc("fwd/conv1/convolution"), %arg131: index loc("fwd/conv1/convolution"), %arg132: index loc("fwd/conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc8)
    } : tensor<2x3x8x8xf32> to tensor<2x3x10x10xf32> loc(#loc8)
    %0 = tensor.empty() : tensor<2x2x8x8xf32> loc(#loc8)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc8)
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg0 : tensor<2x3x10x10xf32>, tensor<2x3x3x3xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc8)
    %3 = tensor.empty() : tensor<2xf32> loc(#loc7)
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg66 : tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/bn1/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc7)
      %196 = arith.addf %in, %195 : f32 loc(#loc7)
      linalg.yield %196 : f32 loc(#loc7)
    } -> tensor<2xf32> loc(#loc7)
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%4 : tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/bn1/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc13)
      linalg.yield %195 : f32 loc(#loc13)
    } -> tensor<2xf32> loc(#loc13)
    %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%5, %arg1 : tensor<2xf32>, tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/rsqrt"), %in_70: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc6)
      linalg.yield %195 : f32 loc(#loc6)
    } -> tensor<2xf32> loc(#loc6)
    %expanded = tensor.expand_shape %arg65 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc14)
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/conv1/convolution"), %in_70: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc10)
      linalg.yield %195 : f32 loc(#loc10)
    } -> tensor<2x2x8x8xf32> loc(#loc10)
    %expanded_2 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc14)
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_2 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/sub"), %in_70: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc6)
      linalg.yield %195 : f32 loc(#loc6)
    } -> tensor<2x2x8x8xf32> loc(#loc6)
    %expanded_3 = tensor.expand_shape %arg2 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc14)
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_3 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_70: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc7)
      linalg.yield %195 : f32 loc(#loc7)
    } -> tensor<2x2x8x8xf32> loc(#loc7)
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc16)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc16)
      linalg.yield %196 : f32 loc(#loc16)
    } -> tensor<2x2x8x8xf32> loc(#loc16)
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%10, %arg3 : tensor<2x2x8x8xf32>, tensor<2x2x1x1xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc17)
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg69 : tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/add"), %out: f32 loc("fwd/layer1.0.bn1/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc18)
      %196 = arith.addf %in, %195 : f32 loc(#loc18)
      linalg.yield %196 : f32 loc(#loc18)
    } -> tensor<2xf32> loc(#loc18)
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%12 : tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/add"), %out: f32 loc("fwd/layer1.0.bn1/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc24)
      linalg.yield %195 : f32 loc(#loc24)
    } -> tensor<2xf32> loc(#loc24)
    %14 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%13, %arg4 : tensor<2xf32>, tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/rsqrt"), %in_70: f32 loc("fwd/layer1.0.bn1/mul"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc21)
      linalg.yield %195 : f32 loc(#loc21)
    } -> tensor<2xf32> loc(#loc21)
    %expanded_4 = tensor.expand_shape %arg68 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc25)
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_4 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv1/convolution"), %in_70: f32 loc("fwd/layer1.0.bn1/view"), %out: f32 loc("fwd/layer1.0.bn1/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc20)
      linalg.yield %195 : f32 loc(#loc20)
    } -> tensor<2x2x8x8xf32> loc(#loc20)
    %expanded_5 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc25)
    %16 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_5 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/sub"), %in_70: f32 loc("fwd/layer1.0.bn1/view"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc21)
      linalg.yield %195 : f32 loc(#loc21)
    } -> tensor<2x2x8x8xf32> loc(#loc21)
    %expanded_6 = tensor.expand_shape %arg5 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc25)
    %17 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_6 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %in_70: f32 loc("fwd/layer1.0.bn1/view"), %out: f32 loc("fwd/layer1.0.bn1/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc18)
      linalg.yield %195 : f32 loc(#loc18)
    } -> tensor<2x2x8x8xf32> loc(#loc18)
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/add"), %out: f32 loc("fwd/layer1.0.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc27)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc27)
      linalg.yield %196 : f32 loc(#loc27)
    } -> tensor<2x2x8x8xf32> loc(#loc27)
    %padded_7 = tensor.pad %18 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg129: index loc("fwd/layer1.0.conv2/convolution"), %arg130: index loc("fwd/layer1.0.conv2/convolution"), %arg131: index loc("fwd/layer1.0.conv2/convolution"), %arg132: index loc("fwd/layer1.0.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc28)
    } : tensor<2x2x8x8xf32> to tensor<2x2x10x10xf32> loc(#loc28)
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_7, %arg6 : tensor<2x2x10x10xf32>, tensor<2x2x3x3xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc28)
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg72 : tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/add"), %out: f32 loc("fwd/layer1.0.bn2/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc29)
      %196 = arith.addf %in, %195 : f32 loc(#loc29)
      linalg.yield %196 : f32 loc(#loc29)
    } -> tensor<2xf32> loc(#loc29)
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%20 : tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/add"), %out: f32 loc("fwd/layer1.0.bn2/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc35)
      linalg.yield %195 : f32 loc(#loc35)
    } -> tensor<2xf32> loc(#loc35)
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%21, %arg7 : tensor<2xf32>, tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/rsqrt"), %in_70: f32 loc("fwd/layer1.0.bn2/mul"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc32)
      linalg.yield %195 : f32 loc(#loc32)
    } -> tensor<2xf32> loc(#loc32)
    %expanded_8 = tensor.expand_shape %arg71 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc36)
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_8 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv2/convolution"), %in_70: f32 loc("fwd/layer1.0.bn2/view"), %out: f32 loc("fwd/layer1.0.bn2/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc31)
      linalg.yield %195 : f32 loc(#loc31)
    } -> tensor<2x2x8x8xf32> loc(#loc31)
    %expanded_9 = tensor.expand_shape %22 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc36)
    %24 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_9 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/sub"), %in_70: f32 loc("fwd/layer1.0.bn2/view"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc32)
      linalg.yield %195 : f32 loc(#loc32)
    } -> tensor<2x2x8x8xf32> loc(#loc32)
    %expanded_10 = tensor.expand_shape %arg8 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc36)
    %25 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_10 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %in_70: f32 loc("fwd/layer1.0.bn2/view"), %out: f32 loc("fwd/layer1.0.bn2/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc29)
      linalg.yield %195 : f32 loc(#loc29)
    } -> tensor<2x2x8x8xf32> loc(#loc29)
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/add"), %out: f32 loc("fwd/layer1.0.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc27)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc27)
      linalg.yield %196 : f32 loc(#loc27)
    } -> tensor<2x2x8x8xf32> loc(#loc27)
    %27 = tensor.empty() : tensor<2x8x8x8xf32> loc(#loc38)
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc38)
    %29 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%26, %arg9 : tensor<2x2x8x8xf32>, tensor<8x2x1x1xf32>) outs(%28 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc38)
    %30 = tensor.empty() : tensor<8xf32> loc(#loc39)
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg75 : tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/add"), %out: f32 loc("fwd/layer1.0.bn3/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc39)
      %196 = arith.addf %in, %195 : f32 loc(#loc39)
      linalg.yield %196 : f32 loc(#loc39)
    } -> tensor<8xf32> loc(#loc39)
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%31 : tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/add"), %out: f32 loc("fwd/layer1.0.bn3/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc45)
      linalg.yield %195 : f32 loc(#loc45)
    } -> tensor<8xf32> loc(#loc45)
    %33 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%32, %arg10 : tensor<8xf32>, tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/rsqrt"), %in_70: f32 loc("fwd/layer1.0.bn3/mul"), %out: f32 loc("fwd/layer1.0.bn3/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc42)
      linalg.yield %195 : f32 loc(#loc42)
    } -> tensor<8xf32> loc(#loc42)
    %expanded_11 = tensor.expand_shape %arg74 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc46)
    %34 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_11 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv3/convolution"), %in_70: f32 loc("fwd/layer1.0.bn3/view"), %out: f32 loc("fwd/layer1.0.bn3/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc41)
      linalg.yield %195 : f32 loc(#loc41)
    } -> tensor<2x8x8x8xf32> loc(#loc41)
    %expanded_12 = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc46)
    %35 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_12 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/sub"), %in_70: f32 loc("fwd/layer1.0.bn3/view"), %out: f32 loc("fwd/layer1.0.bn3/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc42)
      linalg.yield %195 : f32 loc(#loc42)
    } -> tensor<2x8x8x8xf32> loc(#loc42)
    %expanded_13 = tensor.expand_shape %arg11 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc46)
    %36 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_13 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/mul"), %in_70: f32 loc("fwd/layer1.0.bn3/view"), %out: f32 loc("fwd/layer1.0.bn3/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc39)
      linalg.yield %195 : f32 loc(#loc39)
    } -> tensor<2x8x8x8xf32> loc(#loc39)
    %37 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%10, %arg12 : tensor<2x2x8x8xf32>, tensor<8x2x1x1xf32>) outs(%28 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc48)
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg78 : tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/add"), %out: f32 loc("fwd/layer1.0.downsample.1/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc49)
      %196 = arith.addf %in, %195 : f32 loc(#loc49)
      linalg.yield %196 : f32 loc(#loc49)
    } -> tensor<8xf32> loc(#loc49)
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%38 : tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/add"), %out: f32 loc("fwd/layer1.0.downsample.1/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc55)
      linalg.yield %195 : f32 loc(#loc55)
    } -> tensor<8xf32> loc(#loc55)
    %40 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%39, %arg13 : tensor<8xf32>, tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/rsqrt"), %in_70: f32 loc("fwd/layer1.0.downsample.1/mul"), %out: f32 loc("fwd/layer1.0.downsample.1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc52)
      linalg.yield %195 : f32 loc(#loc52)
    } -> tensor<8xf32> loc(#loc52)
    %expanded_14 = tensor.expand_shape %arg77 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc56)
    %41 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_14 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.0/convolution"), %in_70: f32 loc("fwd/layer1.0.downsample.1/view"), %out: f32 loc("fwd/layer1.0.downsample.1/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc51)
      linalg.yield %195 : f32 loc(#loc51)
    } -> tensor<2x8x8x8xf32> loc(#loc51)
    %expanded_15 = tensor.expand_shape %40 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc56)
    %42 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_15 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/sub"), %in_70: f32 loc("fwd/layer1.0.downsample.1/view"), %out: f32 loc("fwd/layer1.0.downsample.1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc52)
      linalg.yield %195 : f32 loc(#loc52)
    } -> tensor<2x8x8x8xf32> loc(#loc52)
    %expanded_16 = tensor.expand_shape %arg14 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc56)
    %43 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_16 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.downsample.1/mul"), %in_70: f32 loc("fwd/layer1.0.downsample.1/view"), %out: f32 loc("fwd/layer1.0.downsample.1/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc49)
      linalg.yield %195 : f32 loc(#loc49)
    } -> tensor<2x8x8x8xf32> loc(#loc49)
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %43 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn3/add"), %in_70: f32 loc("fwd/layer1.0.downsample.1/add"), %out: f32 loc("fwd/layer1.0/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc58)
      linalg.yield %195 : f32 loc(#loc58)
    } -> tensor<2x8x8x8xf32> loc(#loc58)
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x8x8xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0/add"), %out: f32 loc("fwd/layer1.0.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc27)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc27)
      linalg.yield %196 : f32 loc(#loc27)
    } -> tensor<2x8x8x8xf32> loc(#loc27)
    %46 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%45, %arg15 : tensor<2x8x8x8xf32>, tensor<2x8x1x1xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc59)
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg81 : tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/add"), %out: f32 loc("fwd/layer1.1.bn1/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc60)
      %196 = arith.addf %in, %195 : f32 loc(#loc60)
      linalg.yield %196 : f32 loc(#loc60)
    } -> tensor<2xf32> loc(#loc60)
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%47 : tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/add"), %out: f32 loc("fwd/layer1.1.bn1/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc66)
      linalg.yield %195 : f32 loc(#loc66)
    } -> tensor<2xf32> loc(#loc66)
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%48, %arg16 : tensor<2xf32>, tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/rsqrt"), %in_70: f32 loc("fwd/layer1.1.bn1/mul"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc63)
      linalg.yield %195 : f32 loc(#loc63)
    } -> tensor<2xf32> loc(#loc63)
    %expanded_17 = tensor.expand_shape %arg80 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc67)
    %50 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_17 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv1/convolution"), %in_70: f32 loc("fwd/layer1.1.bn1/view"), %out: f32 loc("fwd/layer1.1.bn1/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc62)
      linalg.yield %195 : f32 loc(#loc62)
    } -> tensor<2x2x8x8xf32> loc(#loc62)
    %expanded_18 = tensor.expand_shape %49 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc67)
    %51 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_18 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/sub"), %in_70: f32 loc("fwd/layer1.1.bn1/view"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc63)
      linalg.yield %195 : f32 loc(#loc63)
    } -> tensor<2x2x8x8xf32> loc(#loc63)
    %expanded_19 = tensor.expand_shape %arg17 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc67)
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_19 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %in_70: f32 loc("fwd/layer1.1.bn1/view"), %out: f32 loc("fwd/layer1.1.bn1/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc60)
      linalg.yield %195 : f32 loc(#loc60)
    } -> tensor<2x2x8x8xf32> loc(#loc60)
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/add"), %out: f32 loc("fwd/layer1.1.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc69)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc69)
      linalg.yield %196 : f32 loc(#loc69)
    } -> tensor<2x2x8x8xf32> loc(#loc69)
    %padded_20 = tensor.pad %53 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg129: index loc("fwd/layer1.1.conv2/convolution"), %arg130: index loc("fwd/layer1.1.conv2/convolution"), %arg131: index loc("fwd/layer1.1.conv2/convolution"), %arg132: index loc("fwd/layer1.1.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc70)
    } : tensor<2x2x8x8xf32> to tensor<2x2x10x10xf32> loc(#loc70)
    %54 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_20, %arg18 : tensor<2x2x10x10xf32>, tensor<2x2x3x3xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc70)
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg84 : tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/add"), %out: f32 loc("fwd/layer1.1.bn2/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc71)
      %196 = arith.addf %in, %195 : f32 loc(#loc71)
      linalg.yield %196 : f32 loc(#loc71)
    } -> tensor<2xf32> loc(#loc71)
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%55 : tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/add"), %out: f32 loc("fwd/layer1.1.bn2/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc77)
      linalg.yield %195 : f32 loc(#loc77)
    } -> tensor<2xf32> loc(#loc77)
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%56, %arg19 : tensor<2xf32>, tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/rsqrt"), %in_70: f32 loc("fwd/layer1.1.bn2/mul"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc74)
      linalg.yield %195 : f32 loc(#loc74)
    } -> tensor<2xf32> loc(#loc74)
    %expanded_21 = tensor.expand_shape %arg83 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc78)
    %58 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_21 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv2/convolution"), %in_70: f32 loc("fwd/layer1.1.bn2/view"), %out: f32 loc("fwd/layer1.1.bn2/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc73)
      linalg.yield %195 : f32 loc(#loc73)
    } -> tensor<2x2x8x8xf32> loc(#loc73)
    %expanded_22 = tensor.expand_shape %57 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc78)
    %59 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_22 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/sub"), %in_70: f32 loc("fwd/layer1.1.bn2/view"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc74)
      linalg.yield %195 : f32 loc(#loc74)
    } -> tensor<2x2x8x8xf32> loc(#loc74)
    %expanded_23 = tensor.expand_shape %arg20 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc78)
    %60 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_23 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %in_70: f32 loc("fwd/layer1.1.bn2/view"), %out: f32 loc("fwd/layer1.1.bn2/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc71)
      linalg.yield %195 : f32 loc(#loc71)
    } -> tensor<2x2x8x8xf32> loc(#loc71)
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/add"), %out: f32 loc("fwd/layer1.1.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc69)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc69)
      linalg.yield %196 : f32 loc(#loc69)
    } -> tensor<2x2x8x8xf32> loc(#loc69)
    %62 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%61, %arg21 : tensor<2x2x8x8xf32>, tensor<8x2x1x1xf32>) outs(%28 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc80)
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg87 : tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/add"), %out: f32 loc("fwd/layer1.1.bn3/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc81)
      %196 = arith.addf %in, %195 : f32 loc(#loc81)
      linalg.yield %196 : f32 loc(#loc81)
    } -> tensor<8xf32> loc(#loc81)
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%63 : tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/add"), %out: f32 loc("fwd/layer1.1.bn3/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc87)
      linalg.yield %195 : f32 loc(#loc87)
    } -> tensor<8xf32> loc(#loc87)
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%64, %arg22 : tensor<8xf32>, tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/rsqrt"), %in_70: f32 loc("fwd/layer1.1.bn3/mul"), %out: f32 loc("fwd/layer1.1.bn3/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc84)
      linalg.yield %195 : f32 loc(#loc84)
    } -> tensor<8xf32> loc(#loc84)
    %expanded_24 = tensor.expand_shape %arg86 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc88)
    %66 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_24 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv3/convolution"), %in_70: f32 loc("fwd/layer1.1.bn3/view"), %out: f32 loc("fwd/layer1.1.bn3/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc83)
      linalg.yield %195 : f32 loc(#loc83)
    } -> tensor<2x8x8x8xf32> loc(#loc83)
    %expanded_25 = tensor.expand_shape %65 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc88)
    %67 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_25 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/sub"), %in_70: f32 loc("fwd/layer1.1.bn3/view"), %out: f32 loc("fwd/layer1.1.bn3/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc84)
      linalg.yield %195 : f32 loc(#loc84)
    } -> tensor<2x8x8x8xf32> loc(#loc84)
    %expanded_26 = tensor.expand_shape %arg23 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc88)
    %68 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_26 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/mul"), %in_70: f32 loc("fwd/layer1.1.bn3/view"), %out: f32 loc("fwd/layer1.1.bn3/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc81)
      linalg.yield %195 : f32 loc(#loc81)
    } -> tensor<2x8x8x8xf32> loc(#loc81)
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %45 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn3/add"), %in_70: f32 loc("fwd/layer1.0.relu/relu"), %out: f32 loc("fwd/layer1.1/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc90)
      linalg.yield %195 : f32 loc(#loc90)
    } -> tensor<2x8x8x8xf32> loc(#loc90)
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x8x8x8xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1/add"), %out: f32 loc("fwd/layer1.1.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc69)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc69)
      linalg.yield %196 : f32 loc(#loc69)
    } -> tensor<2x8x8x8xf32> loc(#loc69)
    %71 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%70, %arg24 : tensor<2x8x8x8xf32>, tensor<2x8x1x1xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc91)
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg90 : tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/add"), %out: f32 loc("fwd/layer1.2.bn1/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc92)
      %196 = arith.addf %in, %195 : f32 loc(#loc92)
      linalg.yield %196 : f32 loc(#loc92)
    } -> tensor<2xf32> loc(#loc92)
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%72 : tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/add"), %out: f32 loc("fwd/layer1.2.bn1/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc98)
      linalg.yield %195 : f32 loc(#loc98)
    } -> tensor<2xf32> loc(#loc98)
    %74 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%73, %arg25 : tensor<2xf32>, tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/rsqrt"), %in_70: f32 loc("fwd/layer1.2.bn1/mul"), %out: f32 loc("fwd/layer1.2.bn1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc95)
      linalg.yield %195 : f32 loc(#loc95)
    } -> tensor<2xf32> loc(#loc95)
    %expanded_27 = tensor.expand_shape %arg89 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc99)
    %75 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_27 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.conv1/convolution"), %in_70: f32 loc("fwd/layer1.2.bn1/view"), %out: f32 loc("fwd/layer1.2.bn1/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc94)
      linalg.yield %195 : f32 loc(#loc94)
    } -> tensor<2x2x8x8xf32> loc(#loc94)
    %expanded_28 = tensor.expand_shape %74 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc99)
    %76 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_28 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/sub"), %in_70: f32 loc("fwd/layer1.2.bn1/view"), %out: f32 loc("fwd/layer1.2.bn1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc95)
      linalg.yield %195 : f32 loc(#loc95)
    } -> tensor<2x2x8x8xf32> loc(#loc95)
    %expanded_29 = tensor.expand_shape %arg26 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc99)
    %77 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_29 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/mul"), %in_70: f32 loc("fwd/layer1.2.bn1/view"), %out: f32 loc("fwd/layer1.2.bn1/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc92)
      linalg.yield %195 : f32 loc(#loc92)
    } -> tensor<2x2x8x8xf32> loc(#loc92)
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn1/add"), %out: f32 loc("fwd/layer1.2.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc101)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc101)
      linalg.yield %196 : f32 loc(#loc101)
    } -> tensor<2x2x8x8xf32> loc(#loc101)
    %padded_30 = tensor.pad %78 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg129: index loc("fwd/layer1.2.conv2/convolution"), %arg130: index loc("fwd/layer1.2.conv2/convolution"), %arg131: index loc("fwd/layer1.2.conv2/convolution"), %arg132: index loc("fwd/layer1.2.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc102)
    } : tensor<2x2x8x8xf32> to tensor<2x2x10x10xf32> loc(#loc102)
    %79 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_30, %arg27 : tensor<2x2x10x10xf32>, tensor<2x2x3x3xf32>) outs(%1 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc102)
    %80 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg93 : tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/add"), %out: f32 loc("fwd/layer1.2.bn2/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc103)
      %196 = arith.addf %in, %195 : f32 loc(#loc103)
      linalg.yield %196 : f32 loc(#loc103)
    } -> tensor<2xf32> loc(#loc103)
    %81 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%80 : tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/add"), %out: f32 loc("fwd/layer1.2.bn2/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc109)
      linalg.yield %195 : f32 loc(#loc109)
    } -> tensor<2xf32> loc(#loc109)
    %82 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%81, %arg28 : tensor<2xf32>, tensor<2xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/rsqrt"), %in_70: f32 loc("fwd/layer1.2.bn2/mul"), %out: f32 loc("fwd/layer1.2.bn2/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc106)
      linalg.yield %195 : f32 loc(#loc106)
    } -> tensor<2xf32> loc(#loc106)
    %expanded_31 = tensor.expand_shape %arg92 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc110)
    %83 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_31 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.conv2/convolution"), %in_70: f32 loc("fwd/layer1.2.bn2/view"), %out: f32 loc("fwd/layer1.2.bn2/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc105)
      linalg.yield %195 : f32 loc(#loc105)
    } -> tensor<2x2x8x8xf32> loc(#loc105)
    %expanded_32 = tensor.expand_shape %82 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc110)
    %84 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_32 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/sub"), %in_70: f32 loc("fwd/layer1.2.bn2/view"), %out: f32 loc("fwd/layer1.2.bn2/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc106)
      linalg.yield %195 : f32 loc(#loc106)
    } -> tensor<2x2x8x8xf32> loc(#loc106)
    %expanded_33 = tensor.expand_shape %arg29 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32> loc(#loc110)
    %85 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_33 : tensor<2x2x8x8xf32>, tensor<1x2x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/mul"), %in_70: f32 loc("fwd/layer1.2.bn2/view"), %out: f32 loc("fwd/layer1.2.bn2/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc103)
      linalg.yield %195 : f32 loc(#loc103)
    } -> tensor<2x2x8x8xf32> loc(#loc103)
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn2/add"), %out: f32 loc("fwd/layer1.2.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc101)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc101)
      linalg.yield %196 : f32 loc(#loc101)
    } -> tensor<2x2x8x8xf32> loc(#loc101)
    %87 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%86, %arg30 : tensor<2x2x8x8xf32>, tensor<8x2x1x1xf32>) outs(%28 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc112)
    %88 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg96 : tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/add"), %out: f32 loc("fwd/layer1.2.bn3/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc113)
      %196 = arith.addf %in, %195 : f32 loc(#loc113)
      linalg.yield %196 : f32 loc(#loc113)
    } -> tensor<8xf32> loc(#loc113)
    %89 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%88 : tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/add"), %out: f32 loc("fwd/layer1.2.bn3/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc119)
      linalg.yield %195 : f32 loc(#loc119)
    } -> tensor<8xf32> loc(#loc119)
    %90 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%89, %arg31 : tensor<8xf32>, tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/rsqrt"), %in_70: f32 loc("fwd/layer1.2.bn3/mul"), %out: f32 loc("fwd/layer1.2.bn3/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc116)
      linalg.yield %195 : f32 loc(#loc116)
    } -> tensor<8xf32> loc(#loc116)
    %expanded_34 = tensor.expand_shape %arg95 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc120)
    %91 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %expanded_34 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.conv3/convolution"), %in_70: f32 loc("fwd/layer1.2.bn3/view"), %out: f32 loc("fwd/layer1.2.bn3/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc115)
      linalg.yield %195 : f32 loc(#loc115)
    } -> tensor<2x8x8x8xf32> loc(#loc115)
    %expanded_35 = tensor.expand_shape %90 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc120)
    %92 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %expanded_35 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/sub"), %in_70: f32 loc("fwd/layer1.2.bn3/view"), %out: f32 loc("fwd/layer1.2.bn3/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc116)
      linalg.yield %195 : f32 loc(#loc116)
    } -> tensor<2x8x8x8xf32> loc(#loc116)
    %expanded_36 = tensor.expand_shape %arg32 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc120)
    %93 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %expanded_36 : tensor<2x8x8x8xf32>, tensor<1x8x1x1xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/mul"), %in_70: f32 loc("fwd/layer1.2.bn3/view"), %out: f32 loc("fwd/layer1.2.bn3/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc113)
      linalg.yield %195 : f32 loc(#loc113)
    } -> tensor<2x8x8x8xf32> loc(#loc113)
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %70 : tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2.bn3/add"), %in_70: f32 loc("fwd/layer1.1.relu/relu"), %out: f32 loc("fwd/layer1.2/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc122)
      linalg.yield %195 : f32 loc(#loc122)
    } -> tensor<2x8x8x8xf32> loc(#loc122)
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<2x8x8x8xf32>) outs(%27 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.2/add"), %out: f32 loc("fwd/layer1.2.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc101)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc101)
      linalg.yield %196 : f32 loc(#loc101)
    } -> tensor<2x8x8x8xf32> loc(#loc101)
    %96 = tensor.empty() : tensor<2x4x8x8xf32> loc(#loc123)
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc123)
    %98 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%95, %arg33 : tensor<2x8x8x8xf32>, tensor<4x8x1x1xf32>) outs(%97 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc123)
    %99 = tensor.empty() : tensor<4xf32> loc(#loc124)
    %100 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg99 : tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/add"), %out: f32 loc("fwd/layer2.0.bn1/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc124)
      %196 = arith.addf %in, %195 : f32 loc(#loc124)
      linalg.yield %196 : f32 loc(#loc124)
    } -> tensor<4xf32> loc(#loc124)
    %101 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%100 : tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/add"), %out: f32 loc("fwd/layer2.0.bn1/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc130)
      linalg.yield %195 : f32 loc(#loc130)
    } -> tensor<4xf32> loc(#loc130)
    %102 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%101, %arg34 : tensor<4xf32>, tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/rsqrt"), %in_70: f32 loc("fwd/layer2.0.bn1/mul"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc127)
      linalg.yield %195 : f32 loc(#loc127)
    } -> tensor<4xf32> loc(#loc127)
    %expanded_37 = tensor.expand_shape %arg98 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc131)
    %103 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_37 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%96 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv1/convolution"), %in_70: f32 loc("fwd/layer2.0.bn1/view"), %out: f32 loc("fwd/layer2.0.bn1/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc126)
      linalg.yield %195 : f32 loc(#loc126)
    } -> tensor<2x4x8x8xf32> loc(#loc126)
    %expanded_38 = tensor.expand_shape %102 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc131)
    %104 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %expanded_38 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%96 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/sub"), %in_70: f32 loc("fwd/layer2.0.bn1/view"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc127)
      linalg.yield %195 : f32 loc(#loc127)
    } -> tensor<2x4x8x8xf32> loc(#loc127)
    %expanded_39 = tensor.expand_shape %arg35 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc131)
    %105 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %expanded_39 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%96 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %in_70: f32 loc("fwd/layer2.0.bn1/view"), %out: f32 loc("fwd/layer2.0.bn1/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc124)
      linalg.yield %195 : f32 loc(#loc124)
    } -> tensor<2x4x8x8xf32> loc(#loc124)
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<2x4x8x8xf32>) outs(%96 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/add"), %out: f32 loc("fwd/layer2.0.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc133)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc133)
      linalg.yield %196 : f32 loc(#loc133)
    } -> tensor<2x4x8x8xf32> loc(#loc133)
    %padded_40 = tensor.pad %106 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg129: index loc("fwd/layer2.0.conv2/convolution"), %arg130: index loc("fwd/layer2.0.conv2/convolution"), %arg131: index loc("fwd/layer2.0.conv2/convolution"), %arg132: index loc("fwd/layer2.0.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc134)
    } : tensor<2x4x8x8xf32> to tensor<2x4x10x10xf32> loc(#loc134)
    %107 = tensor.empty() : tensor<2x4x4x4xf32> loc(#loc134)
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc134)
    %109 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_40, %arg36 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%108 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc134)
    %110 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg102 : tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/add"), %out: f32 loc("fwd/layer2.0.bn2/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc135)
      %196 = arith.addf %in, %195 : f32 loc(#loc135)
      linalg.yield %196 : f32 loc(#loc135)
    } -> tensor<4xf32> loc(#loc135)
    %111 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%110 : tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/add"), %out: f32 loc("fwd/layer2.0.bn2/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc140)
      linalg.yield %195 : f32 loc(#loc140)
    } -> tensor<4xf32> loc(#loc140)
    %112 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%111, %arg37 : tensor<4xf32>, tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/rsqrt"), %in_70: f32 loc("fwd/layer2.0.bn2/mul"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc5)
      linalg.yield %195 : f32 loc(#loc5)
    } -> tensor<4xf32> loc(#loc5)
    %expanded_41 = tensor.expand_shape %arg101 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc141)
    %113 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %expanded_41 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv2/convolution"), %in_70: f32 loc("fwd/layer2.0.bn2/view"), %out: f32 loc("fwd/layer2.0.bn2/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc137)
      linalg.yield %195 : f32 loc(#loc137)
    } -> tensor<2x4x4x4xf32> loc(#loc137)
    %expanded_42 = tensor.expand_shape %112 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc141)
    %114 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %expanded_42 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/sub"), %in_70: f32 loc("fwd/layer2.0.bn2/view"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc5)
      linalg.yield %195 : f32 loc(#loc5)
    } -> tensor<2x4x4x4xf32> loc(#loc5)
    %expanded_43 = tensor.expand_shape %arg38 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc141)
    %115 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %expanded_43 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %in_70: f32 loc("fwd/layer2.0.bn2/view"), %out: f32 loc("fwd/layer2.0.bn2/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc135)
      linalg.yield %195 : f32 loc(#loc135)
    } -> tensor<2x4x4x4xf32> loc(#loc135)
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<2x4x4x4xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/add"), %out: f32 loc("fwd/layer2.0.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc133)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc133)
      linalg.yield %196 : f32 loc(#loc133)
    } -> tensor<2x4x4x4xf32> loc(#loc133)
    %117 = tensor.empty() : tensor<2x16x4x4xf32> loc(#loc143)
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<2x16x4x4xf32>) -> tensor<2x16x4x4xf32> loc(#loc143)
    %119 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%116, %arg39 : tensor<2x4x4x4xf32>, tensor<16x4x1x1xf32>) outs(%118 : tensor<2x16x4x4xf32>) -> tensor<2x16x4x4xf32> loc(#loc143)
    %120 = tensor.empty() : tensor<16xf32> loc(#loc144)
    %121 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg105 : tensor<16xf32>) outs(%120 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/add"), %out: f32 loc("fwd/layer2.0.bn3/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc144)
      %196 = arith.addf %in, %195 : f32 loc(#loc144)
      linalg.yield %196 : f32 loc(#loc144)
    } -> tensor<16xf32> loc(#loc144)
    %122 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%121 : tensor<16xf32>) outs(%120 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/add"), %out: f32 loc("fwd/layer2.0.bn3/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc150)
      linalg.yield %195 : f32 loc(#loc150)
    } -> tensor<16xf32> loc(#loc150)
    %123 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%122, %arg40 : tensor<16xf32>, tensor<16xf32>) outs(%120 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/rsqrt"), %in_70: f32 loc("fwd/layer2.0.bn3/mul"), %out: f32 loc("fwd/layer2.0.bn3/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc147)
      linalg.yield %195 : f32 loc(#loc147)
    } -> tensor<16xf32> loc(#loc147)
    %expanded_44 = tensor.expand_shape %arg104 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc151)
    %124 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %expanded_44 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv3/convolution"), %in_70: f32 loc("fwd/layer2.0.bn3/view"), %out: f32 loc("fwd/layer2.0.bn3/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc146)
      linalg.yield %195 : f32 loc(#loc146)
    } -> tensor<2x16x4x4xf32> loc(#loc146)
    %expanded_45 = tensor.expand_shape %123 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc151)
    %125 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %expanded_45 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/sub"), %in_70: f32 loc("fwd/layer2.0.bn3/view"), %out: f32 loc("fwd/layer2.0.bn3/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc147)
      linalg.yield %195 : f32 loc(#loc147)
    } -> tensor<2x16x4x4xf32> loc(#loc147)
    %expanded_46 = tensor.expand_shape %arg41 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc151)
    %126 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %expanded_46 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/mul"), %in_70: f32 loc("fwd/layer2.0.bn3/view"), %out: f32 loc("fwd/layer2.0.bn3/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc144)
      linalg.yield %195 : f32 loc(#loc144)
    } -> tensor<2x16x4x4xf32> loc(#loc144)
    %127 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%95, %arg42 : tensor<2x8x8x8xf32>, tensor<16x8x1x1xf32>) outs(%118 : tensor<2x16x4x4xf32>) -> tensor<2x16x4x4xf32> loc(#loc153)
    %128 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg108 : tensor<16xf32>) outs(%120 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/add"), %out: f32 loc("fwd/layer2.0.downsample.1/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc154)
      %196 = arith.addf %in, %195 : f32 loc(#loc154)
      linalg.yield %196 : f32 loc(#loc154)
    } -> tensor<16xf32> loc(#loc154)
    %129 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%128 : tensor<16xf32>) outs(%120 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/add"), %out: f32 loc("fwd/layer2.0.downsample.1/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc160)
      linalg.yield %195 : f32 loc(#loc160)
    } -> tensor<16xf32> loc(#loc160)
    %130 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%129, %arg43 : tensor<16xf32>, tensor<16xf32>) outs(%120 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/rsqrt"), %in_70: f32 loc("fwd/layer2.0.downsample.1/mul"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc157)
      linalg.yield %195 : f32 loc(#loc157)
    } -> tensor<16xf32> loc(#loc157)
    %expanded_47 = tensor.expand_shape %arg107 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc161)
    %131 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %expanded_47 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.0/convolution"), %in_70: f32 loc("fwd/layer2.0.downsample.1/view"), %out: f32 loc("fwd/layer2.0.downsample.1/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc156)
      linalg.yield %195 : f32 loc(#loc156)
    } -> tensor<2x16x4x4xf32> loc(#loc156)
    %expanded_48 = tensor.expand_shape %130 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc161)
    %132 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %expanded_48 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/sub"), %in_70: f32 loc("fwd/layer2.0.downsample.1/view"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc157)
      linalg.yield %195 : f32 loc(#loc157)
    } -> tensor<2x16x4x4xf32> loc(#loc157)
    %expanded_49 = tensor.expand_shape %arg44 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc161)
    %133 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %expanded_49 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %in_70: f32 loc("fwd/layer2.0.downsample.1/view"), %out: f32 loc("fwd/layer2.0.downsample.1/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc154)
      linalg.yield %195 : f32 loc(#loc154)
    } -> tensor<2x16x4x4xf32> loc(#loc154)
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %133 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn3/add"), %in_70: f32 loc("fwd/layer2.0.downsample.1/add"), %out: f32 loc("fwd/layer2.0/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc163)
      linalg.yield %195 : f32 loc(#loc163)
    } -> tensor<2x16x4x4xf32> loc(#loc163)
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134 : tensor<2x16x4x4xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0/add"), %out: f32 loc("fwd/layer2.0.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc133)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc133)
      linalg.yield %196 : f32 loc(#loc133)
    } -> tensor<2x16x4x4xf32> loc(#loc133)
    %136 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%135, %arg45 : tensor<2x16x4x4xf32>, tensor<4x16x1x1xf32>) outs(%108 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc164)
    %137 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg111 : tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/add"), %out: f32 loc("fwd/layer2.1.bn1/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc165)
      %196 = arith.addf %in, %195 : f32 loc(#loc165)
      linalg.yield %196 : f32 loc(#loc165)
    } -> tensor<4xf32> loc(#loc165)
    %138 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%137 : tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/add"), %out: f32 loc("fwd/layer2.1.bn1/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc171)
      linalg.yield %195 : f32 loc(#loc171)
    } -> tensor<4xf32> loc(#loc171)
    %139 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%138, %arg46 : tensor<4xf32>, tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/rsqrt"), %in_70: f32 loc("fwd/layer2.1.bn1/mul"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc168)
      linalg.yield %195 : f32 loc(#loc168)
    } -> tensor<4xf32> loc(#loc168)
    %expanded_50 = tensor.expand_shape %arg110 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc172)
    %140 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %expanded_50 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv1/convolution"), %in_70: f32 loc("fwd/layer2.1.bn1/view"), %out: f32 loc("fwd/layer2.1.bn1/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc167)
      linalg.yield %195 : f32 loc(#loc167)
    } -> tensor<2x4x4x4xf32> loc(#loc167)
    %expanded_51 = tensor.expand_shape %139 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc172)
    %141 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %expanded_51 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/sub"), %in_70: f32 loc("fwd/layer2.1.bn1/view"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc168)
      linalg.yield %195 : f32 loc(#loc168)
    } -> tensor<2x4x4x4xf32> loc(#loc168)
    %expanded_52 = tensor.expand_shape %arg47 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc172)
    %142 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %expanded_52 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %in_70: f32 loc("fwd/layer2.1.bn1/view"), %out: f32 loc("fwd/layer2.1.bn1/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc165)
      linalg.yield %195 : f32 loc(#loc165)
    } -> tensor<2x4x4x4xf32> loc(#loc165)
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<2x4x4x4xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/add"), %out: f32 loc("fwd/layer2.1.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc174)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc174)
      linalg.yield %196 : f32 loc(#loc174)
    } -> tensor<2x4x4x4xf32> loc(#loc174)
    %padded_53 = tensor.pad %143 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg129: index loc("fwd/layer2.1.conv2/convolution"), %arg130: index loc("fwd/layer2.1.conv2/convolution"), %arg131: index loc("fwd/layer2.1.conv2/convolution"), %arg132: index loc("fwd/layer2.1.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc175)
    } : tensor<2x4x4x4xf32> to tensor<2x4x6x6xf32> loc(#loc175)
    %144 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_53, %arg48 : tensor<2x4x6x6xf32>, tensor<4x4x3x3xf32>) outs(%108 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc175)
    %145 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg114 : tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/add"), %out: f32 loc("fwd/layer2.1.bn2/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc176)
      %196 = arith.addf %in, %195 : f32 loc(#loc176)
      linalg.yield %196 : f32 loc(#loc176)
    } -> tensor<4xf32> loc(#loc176)
    %146 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%145 : tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/add"), %out: f32 loc("fwd/layer2.1.bn2/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc182)
      linalg.yield %195 : f32 loc(#loc182)
    } -> tensor<4xf32> loc(#loc182)
    %147 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%146, %arg49 : tensor<4xf32>, tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/rsqrt"), %in_70: f32 loc("fwd/layer2.1.bn2/mul"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc179)
      linalg.yield %195 : f32 loc(#loc179)
    } -> tensor<4xf32> loc(#loc179)
    %expanded_54 = tensor.expand_shape %arg113 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc183)
    %148 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %expanded_54 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv2/convolution"), %in_70: f32 loc("fwd/layer2.1.bn2/view"), %out: f32 loc("fwd/layer2.1.bn2/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc178)
      linalg.yield %195 : f32 loc(#loc178)
    } -> tensor<2x4x4x4xf32> loc(#loc178)
    %expanded_55 = tensor.expand_shape %147 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc183)
    %149 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %expanded_55 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/sub"), %in_70: f32 loc("fwd/layer2.1.bn2/view"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc179)
      linalg.yield %195 : f32 loc(#loc179)
    } -> tensor<2x4x4x4xf32> loc(#loc179)
    %expanded_56 = tensor.expand_shape %arg50 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc183)
    %150 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %expanded_56 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %in_70: f32 loc("fwd/layer2.1.bn2/view"), %out: f32 loc("fwd/layer2.1.bn2/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc176)
      linalg.yield %195 : f32 loc(#loc176)
    } -> tensor<2x4x4x4xf32> loc(#loc176)
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150 : tensor<2x4x4x4xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/add"), %out: f32 loc("fwd/layer2.1.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc174)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc174)
      linalg.yield %196 : f32 loc(#loc174)
    } -> tensor<2x4x4x4xf32> loc(#loc174)
    %152 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%151, %arg51 : tensor<2x4x4x4xf32>, tensor<16x4x1x1xf32>) outs(%118 : tensor<2x16x4x4xf32>) -> tensor<2x16x4x4xf32> loc(#loc185)
    %153 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg117 : tensor<16xf32>) outs(%120 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/add"), %out: f32 loc("fwd/layer2.1.bn3/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc186)
      %196 = arith.addf %in, %195 : f32 loc(#loc186)
      linalg.yield %196 : f32 loc(#loc186)
    } -> tensor<16xf32> loc(#loc186)
    %154 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%153 : tensor<16xf32>) outs(%120 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/add"), %out: f32 loc("fwd/layer2.1.bn3/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc192)
      linalg.yield %195 : f32 loc(#loc192)
    } -> tensor<16xf32> loc(#loc192)
    %155 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%154, %arg52 : tensor<16xf32>, tensor<16xf32>) outs(%120 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/rsqrt"), %in_70: f32 loc("fwd/layer2.1.bn3/mul"), %out: f32 loc("fwd/layer2.1.bn3/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc189)
      linalg.yield %195 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %expanded_57 = tensor.expand_shape %arg116 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc193)
    %156 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %expanded_57 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv3/convolution"), %in_70: f32 loc("fwd/layer2.1.bn3/view"), %out: f32 loc("fwd/layer2.1.bn3/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc188)
      linalg.yield %195 : f32 loc(#loc188)
    } -> tensor<2x16x4x4xf32> loc(#loc188)
    %expanded_58 = tensor.expand_shape %155 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc193)
    %157 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %expanded_58 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/sub"), %in_70: f32 loc("fwd/layer2.1.bn3/view"), %out: f32 loc("fwd/layer2.1.bn3/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc189)
      linalg.yield %195 : f32 loc(#loc189)
    } -> tensor<2x16x4x4xf32> loc(#loc189)
    %expanded_59 = tensor.expand_shape %arg53 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc193)
    %158 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %expanded_59 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/mul"), %in_70: f32 loc("fwd/layer2.1.bn3/view"), %out: f32 loc("fwd/layer2.1.bn3/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc186)
      linalg.yield %195 : f32 loc(#loc186)
    } -> tensor<2x16x4x4xf32> loc(#loc186)
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %135 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn3/add"), %in_70: f32 loc("fwd/layer2.0.relu/relu"), %out: f32 loc("fwd/layer2.1/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc195)
      linalg.yield %195 : f32 loc(#loc195)
    } -> tensor<2x16x4x4xf32> loc(#loc195)
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<2x16x4x4xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1/add"), %out: f32 loc("fwd/layer2.1.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc174)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc174)
      linalg.yield %196 : f32 loc(#loc174)
    } -> tensor<2x16x4x4xf32> loc(#loc174)
    %161 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%160, %arg54 : tensor<2x16x4x4xf32>, tensor<4x16x1x1xf32>) outs(%108 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc196)
    %162 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg120 : tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/add"), %out: f32 loc("fwd/layer2.2.bn1/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc197)
      %196 = arith.addf %in, %195 : f32 loc(#loc197)
      linalg.yield %196 : f32 loc(#loc197)
    } -> tensor<4xf32> loc(#loc197)
    %163 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%162 : tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/add"), %out: f32 loc("fwd/layer2.2.bn1/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc203)
      linalg.yield %195 : f32 loc(#loc203)
    } -> tensor<4xf32> loc(#loc203)
    %164 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%163, %arg55 : tensor<4xf32>, tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/rsqrt"), %in_70: f32 loc("fwd/layer2.2.bn1/mul"), %out: f32 loc("fwd/layer2.2.bn1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc200)
      linalg.yield %195 : f32 loc(#loc200)
    } -> tensor<4xf32> loc(#loc200)
    %expanded_60 = tensor.expand_shape %arg119 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc204)
    %165 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %expanded_60 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.conv1/convolution"), %in_70: f32 loc("fwd/layer2.2.bn1/view"), %out: f32 loc("fwd/layer2.2.bn1/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc199)
      linalg.yield %195 : f32 loc(#loc199)
    } -> tensor<2x4x4x4xf32> loc(#loc199)
    %expanded_61 = tensor.expand_shape %164 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc204)
    %166 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %expanded_61 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/sub"), %in_70: f32 loc("fwd/layer2.2.bn1/view"), %out: f32 loc("fwd/layer2.2.bn1/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc200)
      linalg.yield %195 : f32 loc(#loc200)
    } -> tensor<2x4x4x4xf32> loc(#loc200)
    %expanded_62 = tensor.expand_shape %arg56 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc204)
    %167 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %expanded_62 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/mul"), %in_70: f32 loc("fwd/layer2.2.bn1/view"), %out: f32 loc("fwd/layer2.2.bn1/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc197)
      linalg.yield %195 : f32 loc(#loc197)
    } -> tensor<2x4x4x4xf32> loc(#loc197)
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<2x4x4x4xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn1/add"), %out: f32 loc("fwd/layer2.2.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc206)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc206)
      linalg.yield %196 : f32 loc(#loc206)
    } -> tensor<2x4x4x4xf32> loc(#loc206)
    %padded_63 = tensor.pad %168 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg129: index loc("fwd/layer2.2.conv2/convolution"), %arg130: index loc("fwd/layer2.2.conv2/convolution"), %arg131: index loc("fwd/layer2.2.conv2/convolution"), %arg132: index loc("fwd/layer2.2.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc207)
    } : tensor<2x4x4x4xf32> to tensor<2x4x6x6xf32> loc(#loc207)
    %169 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_63, %arg57 : tensor<2x4x6x6xf32>, tensor<4x4x3x3xf32>) outs(%108 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc207)
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg123 : tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/add"), %out: f32 loc("fwd/layer2.2.bn2/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc208)
      %196 = arith.addf %in, %195 : f32 loc(#loc208)
      linalg.yield %196 : f32 loc(#loc208)
    } -> tensor<4xf32> loc(#loc208)
    %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%170 : tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/add"), %out: f32 loc("fwd/layer2.2.bn2/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc214)
      linalg.yield %195 : f32 loc(#loc214)
    } -> tensor<4xf32> loc(#loc214)
    %172 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%171, %arg58 : tensor<4xf32>, tensor<4xf32>) outs(%99 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/rsqrt"), %in_70: f32 loc("fwd/layer2.2.bn2/mul"), %out: f32 loc("fwd/layer2.2.bn2/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc211)
      linalg.yield %195 : f32 loc(#loc211)
    } -> tensor<4xf32> loc(#loc211)
    %expanded_64 = tensor.expand_shape %arg122 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc215)
    %173 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %expanded_64 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.conv2/convolution"), %in_70: f32 loc("fwd/layer2.2.bn2/view"), %out: f32 loc("fwd/layer2.2.bn2/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc210)
      linalg.yield %195 : f32 loc(#loc210)
    } -> tensor<2x4x4x4xf32> loc(#loc210)
    %expanded_65 = tensor.expand_shape %172 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc215)
    %174 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %expanded_65 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/sub"), %in_70: f32 loc("fwd/layer2.2.bn2/view"), %out: f32 loc("fwd/layer2.2.bn2/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc211)
      linalg.yield %195 : f32 loc(#loc211)
    } -> tensor<2x4x4x4xf32> loc(#loc211)
    %expanded_66 = tensor.expand_shape %arg59 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc215)
    %175 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %expanded_66 : tensor<2x4x4x4xf32>, tensor<1x4x1x1xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/mul"), %in_70: f32 loc("fwd/layer2.2.bn2/view"), %out: f32 loc("fwd/layer2.2.bn2/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc208)
      linalg.yield %195 : f32 loc(#loc208)
    } -> tensor<2x4x4x4xf32> loc(#loc208)
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175 : tensor<2x4x4x4xf32>) outs(%107 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn2/add"), %out: f32 loc("fwd/layer2.2.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc206)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc206)
      linalg.yield %196 : f32 loc(#loc206)
    } -> tensor<2x4x4x4xf32> loc(#loc206)
    %177 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%176, %arg60 : tensor<2x4x4x4xf32>, tensor<16x4x1x1xf32>) outs(%118 : tensor<2x16x4x4xf32>) -> tensor<2x16x4x4xf32> loc(#loc217)
    %178 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg126 : tensor<16xf32>) outs(%120 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/add"), %out: f32 loc("fwd/layer2.2.bn3/add")):
      %195 = arith.truncf %cst_0 : f64 to f32 loc(#loc218)
      %196 = arith.addf %in, %195 : f32 loc(#loc218)
      linalg.yield %196 : f32 loc(#loc218)
    } -> tensor<16xf32> loc(#loc218)
    %179 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%178 : tensor<16xf32>) outs(%120 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/add"), %out: f32 loc("fwd/layer2.2.bn3/rsqrt")):
      %195 = math.rsqrt %in : f32 loc(#loc224)
      linalg.yield %195 : f32 loc(#loc224)
    } -> tensor<16xf32> loc(#loc224)
    %180 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%179, %arg61 : tensor<16xf32>, tensor<16xf32>) outs(%120 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/rsqrt"), %in_70: f32 loc("fwd/layer2.2.bn3/mul"), %out: f32 loc("fwd/layer2.2.bn3/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc221)
      linalg.yield %195 : f32 loc(#loc221)
    } -> tensor<16xf32> loc(#loc221)
    %expanded_67 = tensor.expand_shape %arg125 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc225)
    %181 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %expanded_67 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.conv3/convolution"), %in_70: f32 loc("fwd/layer2.2.bn3/view"), %out: f32 loc("fwd/layer2.2.bn3/sub")):
      %195 = arith.subf %in, %in_70 : f32 loc(#loc220)
      linalg.yield %195 : f32 loc(#loc220)
    } -> tensor<2x16x4x4xf32> loc(#loc220)
    %expanded_68 = tensor.expand_shape %180 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc225)
    %182 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %expanded_68 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/sub"), %in_70: f32 loc("fwd/layer2.2.bn3/view"), %out: f32 loc("fwd/layer2.2.bn3/mul")):
      %195 = arith.mulf %in, %in_70 : f32 loc(#loc221)
      linalg.yield %195 : f32 loc(#loc221)
    } -> tensor<2x16x4x4xf32> loc(#loc221)
    %expanded_69 = tensor.expand_shape %arg62 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32> loc(#loc225)
    %183 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %expanded_69 : tensor<2x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/mul"), %in_70: f32 loc("fwd/layer2.2.bn3/view"), %out: f32 loc("fwd/layer2.2.bn3/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc218)
      linalg.yield %195 : f32 loc(#loc218)
    } -> tensor<2x16x4x4xf32> loc(#loc218)
    %184 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %160 : tensor<2x16x4x4xf32>, tensor<2x16x4x4xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.bn3/add"), %in_70: f32 loc("fwd/layer2.1.relu/relu"), %out: f32 loc("fwd/layer2.2/add")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc227)
      linalg.yield %195 : f32 loc(#loc227)
    } -> tensor<2x16x4x4xf32> loc(#loc227)
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184 : tensor<2x16x4x4xf32>) outs(%117 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2/add"), %out: f32 loc("fwd/layer2.2.relu/relu")):
      %195 = arith.cmpf ugt, %in, %cst : f32 loc(#loc206)
      %196 = arith.select %195, %in, %cst : f32 loc(#loc206)
      linalg.yield %196 : f32 loc(#loc206)
    } -> tensor<2x16x4x4xf32> loc(#loc206)
    %186 = tensor.empty() : tensor<2x16xf32> loc(#loc228)
    %187 = linalg.fill ins(%cst : f32) outs(%186 : tensor<2x16xf32>) -> tensor<2x16xf32> loc(#loc228)
    %188 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%185 : tensor<2x16x4x4xf32>) outs(%187 : tensor<2x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.2.relu/relu"), %out: f32 loc("fwd/-/mean")):
      %195 = arith.addf %in, %out : f32 loc(#loc228)
      linalg.yield %195 : f32 loc(#loc228)
    } -> tensor<2x16xf32> loc(#loc228)
    %189 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%188 : tensor<2x16xf32>) outs(%186 : tensor<2x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/mean"), %out: f32 loc("fwd/-/mean")):
      %195 = arith.divf %in, %cst_1 : f32 loc(#loc228)
      linalg.yield %195 : f32 loc(#loc228)
    } -> tensor<2x16xf32> loc(#loc228)
    %190 = tensor.empty() : tensor<16x10xf32> loc(#loc229)
    %transposed = linalg.transpose ins(%arg63 : tensor<10x16xf32>) outs(%190 : tensor<16x10xf32>) permutation = [1, 0]  loc(#loc229)
    %191 = tensor.empty() : tensor<2x10xf32> loc(#loc230)
    %192 = linalg.fill ins(%cst : f32) outs(%191 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc230)
    %193 = linalg.matmul ins(%189, %transposed : tensor<2x16xf32>, tensor<16x10xf32>) outs(%192 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc230)
    %194 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg64, %193 : tensor<10xf32>, tensor<2x10xf32>) outs(%191 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/fc/addmm"), %in_70: f32 loc("fwd/fc/addmm"), %out: f32 loc("fwd/fc/addmm")):
      %195 = arith.addf %in, %in_70 : f32 loc(#loc230)
      linalg.yield %195 : f32 loc(#loc230)
    } -> tensor<2x10xf32> loc(#loc230)
    return %194 : tensor<2x10xf32> loc(#loc379)
  } loc(#loc379)
} loc(#loc)
#loc = loc(unknown)
#loc229 = loc("fwd/fc/permute")
#loc253 = loc("bwd/fc/mm")
#loc254 = loc("bwd/fc/permute")
#loc256 = loc("bwd/fc/view")
