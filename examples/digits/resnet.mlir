#loc1 = loc("main")
#loc2 = loc("fwd/loss/ne")
#loc3 = loc("fwd/loss/amax")
#loc4 = loc("fwd/loss/where")
#loc5 = loc("fwd/blocks.4.bn1/mul")
#loc6 = loc("fwd/bn/mul")
#loc7 = loc("fwd/bn/add")
#loc9 = loc("fwd/stem/convolution")
#loc10 = loc("fwd/bn/mean")
#loc11 = loc("fwd/bn/sub")
#loc12 = loc("fwd/bn/sum")
#loc13 = loc("fwd/bn/div")
#loc14 = loc("fwd/bn/rsqrt")
#loc15 = loc("fwd/bn/view")
#loc16 = loc("fwd/bn/unsqueeze")
#loc17 = loc("fwd/-/relu")
#loc18 = loc("fwd/blocks.0.conv1/convolution")
#loc19 = loc("fwd/blocks.0.bn1/add")
#loc20 = loc("fwd/blocks.0.bn1/mean")
#loc21 = loc("fwd/blocks.0.bn1/sub")
#loc22 = loc("fwd/blocks.0.bn1/mul")
#loc23 = loc("fwd/blocks.0.bn1/sum")
#loc24 = loc("fwd/blocks.0.bn1/div")
#loc25 = loc("fwd/blocks.0.bn1/rsqrt")
#loc26 = loc("fwd/blocks.0.bn1/view")
#loc27 = loc("fwd/blocks.0.bn1/unsqueeze")
#loc28 = loc("fwd/blocks.0/relu")
#loc29 = loc("fwd/blocks.0.conv2/convolution")
#loc30 = loc("fwd/blocks.0.bn2/add")
#loc31 = loc("fwd/blocks.0.bn2/mean")
#loc32 = loc("fwd/blocks.0.bn2/sub")
#loc33 = loc("fwd/blocks.0.bn2/mul")
#loc34 = loc("fwd/blocks.0.bn2/sum")
#loc35 = loc("fwd/blocks.0.bn2/div")
#loc36 = loc("fwd/blocks.0.bn2/rsqrt")
#loc37 = loc("fwd/blocks.0.bn2/view")
#loc38 = loc("fwd/blocks.0.bn2/unsqueeze")
#loc39 = loc("fwd/blocks.0/add")
#loc40 = loc("fwd/blocks.1.conv1/convolution")
#loc41 = loc("fwd/blocks.1.bn1/add")
#loc42 = loc("fwd/blocks.1.bn1/mean")
#loc43 = loc("fwd/blocks.1.bn1/sub")
#loc44 = loc("fwd/blocks.1.bn1/mul")
#loc45 = loc("fwd/blocks.1.bn1/sum")
#loc46 = loc("fwd/blocks.1.bn1/div")
#loc47 = loc("fwd/blocks.1.bn1/rsqrt")
#loc48 = loc("fwd/blocks.1.bn1/view")
#loc49 = loc("fwd/blocks.1.bn1/unsqueeze")
#loc50 = loc("fwd/blocks.1/relu")
#loc51 = loc("fwd/blocks.1.conv2/convolution")
#loc52 = loc("fwd/blocks.1.bn2/add")
#loc53 = loc("fwd/blocks.1.bn2/mean")
#loc54 = loc("fwd/blocks.1.bn2/sub")
#loc55 = loc("fwd/blocks.1.bn2/mul")
#loc56 = loc("fwd/blocks.1.bn2/sum")
#loc57 = loc("fwd/blocks.1.bn2/div")
#loc58 = loc("fwd/blocks.1.bn2/rsqrt")
#loc59 = loc("fwd/blocks.1.bn2/view")
#loc60 = loc("fwd/blocks.1.bn2/unsqueeze")
#loc61 = loc("fwd/blocks.1/add")
#loc62 = loc("fwd/blocks.2.conv1/convolution")
#loc63 = loc("fwd/blocks.2.bn1/add")
#loc64 = loc("fwd/blocks.2.bn1/mean")
#loc65 = loc("fwd/blocks.2.bn1/sub")
#loc66 = loc("fwd/blocks.2.bn1/mul")
#loc67 = loc("fwd/blocks.2.bn1/sum")
#loc68 = loc("fwd/blocks.2.bn1/div")
#loc69 = loc("fwd/blocks.2.bn1/rsqrt")
#loc70 = loc("fwd/blocks.2.bn1/view")
#loc71 = loc("fwd/blocks.2.bn1/unsqueeze")
#loc72 = loc("fwd/blocks.2/relu")
#loc73 = loc("fwd/blocks.2.conv2/convolution")
#loc74 = loc("fwd/blocks.2.bn2/add")
#loc75 = loc("fwd/blocks.2.bn2/mean")
#loc76 = loc("fwd/blocks.2.bn2/sub")
#loc77 = loc("fwd/blocks.2.bn2/mul")
#loc78 = loc("fwd/blocks.2.bn2/sum")
#loc79 = loc("fwd/blocks.2.bn2/div")
#loc80 = loc("fwd/blocks.2.bn2/rsqrt")
#loc81 = loc("fwd/blocks.2.bn2/view")
#loc82 = loc("fwd/blocks.2.bn2/unsqueeze")
#loc83 = loc("fwd/blocks.2/add")
#loc84 = loc("fwd/blocks.3.conv1/convolution")
#loc85 = loc("fwd/blocks.3.bn1/add")
#loc86 = loc("fwd/blocks.3.bn1/mean")
#loc87 = loc("fwd/blocks.3.bn1/sub")
#loc88 = loc("fwd/blocks.3.bn1/mul")
#loc89 = loc("fwd/blocks.3.bn1/sum")
#loc90 = loc("fwd/blocks.3.bn1/div")
#loc91 = loc("fwd/blocks.3.bn1/rsqrt")
#loc92 = loc("fwd/blocks.3.bn1/view")
#loc93 = loc("fwd/blocks.3.bn1/unsqueeze")
#loc94 = loc("fwd/blocks.3/relu")
#loc95 = loc("fwd/blocks.3.conv2/convolution")
#loc96 = loc("fwd/blocks.3.bn2/add")
#loc97 = loc("fwd/blocks.3.bn2/mean")
#loc98 = loc("fwd/blocks.3.bn2/sub")
#loc99 = loc("fwd/blocks.3.bn2/mul")
#loc100 = loc("fwd/blocks.3.bn2/sum")
#loc101 = loc("fwd/blocks.3.bn2/div")
#loc102 = loc("fwd/blocks.3.bn2/rsqrt")
#loc103 = loc("fwd/blocks.3.bn2/view")
#loc104 = loc("fwd/blocks.3.bn2/unsqueeze")
#loc105 = loc("fwd/blocks.3/add")
#loc106 = loc("fwd/blocks.4.conv1/convolution")
#loc107 = loc("fwd/blocks.4.bn1/add")
#loc108 = loc("fwd/blocks.4.bn1/mean")
#loc109 = loc("fwd/blocks.4.bn1/sub")
#loc110 = loc("fwd/blocks.4.bn1/sum")
#loc111 = loc("fwd/blocks.4.bn1/div")
#loc112 = loc("fwd/blocks.4.bn1/rsqrt")
#loc113 = loc("fwd/blocks.4.bn1/view")
#loc114 = loc("fwd/blocks.4.bn1/unsqueeze")
#loc115 = loc("fwd/blocks.4/relu")
#loc116 = loc("fwd/blocks.4.conv2/convolution")
#loc117 = loc("fwd/blocks.4.bn2/add")
#loc118 = loc("fwd/blocks.4.bn2/mean")
#loc119 = loc("fwd/blocks.4.bn2/sub")
#loc120 = loc("fwd/blocks.4.bn2/mul")
#loc121 = loc("fwd/blocks.4.bn2/sum")
#loc122 = loc("fwd/blocks.4.bn2/div")
#loc123 = loc("fwd/blocks.4.bn2/rsqrt")
#loc124 = loc("fwd/blocks.4.bn2/view")
#loc125 = loc("fwd/blocks.4.bn2/unsqueeze")
#loc126 = loc("fwd/blocks.4.shortcut.0/convolution")
#loc127 = loc("fwd/blocks.4.shortcut.1/add")
#loc128 = loc("fwd/blocks.4.shortcut.1/mean")
#loc129 = loc("fwd/blocks.4.shortcut.1/sub")
#loc130 = loc("fwd/blocks.4.shortcut.1/mul")
#loc131 = loc("fwd/blocks.4.shortcut.1/sum")
#loc132 = loc("fwd/blocks.4.shortcut.1/div")
#loc133 = loc("fwd/blocks.4.shortcut.1/rsqrt")
#loc134 = loc("fwd/blocks.4.shortcut.1/view")
#loc135 = loc("fwd/blocks.4.shortcut.1/unsqueeze")
#loc136 = loc("fwd/blocks.4/add")
#loc137 = loc("fwd/blocks.5.conv1/convolution")
#loc138 = loc("fwd/blocks.5.bn1/add")
#loc139 = loc("fwd/blocks.5.bn1/mean")
#loc140 = loc("fwd/blocks.5.bn1/sub")
#loc141 = loc("fwd/blocks.5.bn1/mul")
#loc142 = loc("fwd/blocks.5.bn1/sum")
#loc143 = loc("fwd/blocks.5.bn1/div")
#loc144 = loc("fwd/blocks.5.bn1/rsqrt")
#loc145 = loc("fwd/blocks.5.bn1/view")
#loc146 = loc("fwd/blocks.5.bn1/unsqueeze")
#loc147 = loc("fwd/blocks.5/relu")
#loc148 = loc("fwd/blocks.5.conv2/convolution")
#loc149 = loc("fwd/blocks.5.bn2/add")
#loc150 = loc("fwd/blocks.5.bn2/mean")
#loc151 = loc("fwd/blocks.5.bn2/sub")
#loc152 = loc("fwd/blocks.5.bn2/mul")
#loc153 = loc("fwd/blocks.5.bn2/sum")
#loc154 = loc("fwd/blocks.5.bn2/div")
#loc155 = loc("fwd/blocks.5.bn2/rsqrt")
#loc156 = loc("fwd/blocks.5.bn2/view")
#loc157 = loc("fwd/blocks.5.bn2/unsqueeze")
#loc158 = loc("fwd/blocks.5/add")
#loc159 = loc("fwd/blocks.6.conv1/convolution")
#loc160 = loc("fwd/blocks.6.bn1/add")
#loc161 = loc("fwd/blocks.6.bn1/mean")
#loc162 = loc("fwd/blocks.6.bn1/sub")
#loc163 = loc("fwd/blocks.6.bn1/mul")
#loc164 = loc("fwd/blocks.6.bn1/sum")
#loc165 = loc("fwd/blocks.6.bn1/div")
#loc166 = loc("fwd/blocks.6.bn1/rsqrt")
#loc167 = loc("fwd/blocks.6.bn1/view")
#loc168 = loc("fwd/blocks.6.bn1/unsqueeze")
#loc169 = loc("fwd/blocks.6/relu")
#loc170 = loc("fwd/blocks.6.conv2/convolution")
#loc171 = loc("fwd/blocks.6.bn2/add")
#loc172 = loc("fwd/blocks.6.bn2/mean")
#loc173 = loc("fwd/blocks.6.bn2/sub")
#loc174 = loc("fwd/blocks.6.bn2/mul")
#loc175 = loc("fwd/blocks.6.bn2/sum")
#loc176 = loc("fwd/blocks.6.bn2/div")
#loc177 = loc("fwd/blocks.6.bn2/rsqrt")
#loc178 = loc("fwd/blocks.6.bn2/view")
#loc179 = loc("fwd/blocks.6.bn2/unsqueeze")
#loc180 = loc("fwd/blocks.6/add")
#loc181 = loc("fwd/blocks.7.conv1/convolution")
#loc182 = loc("fwd/blocks.7.bn1/add")
#loc183 = loc("fwd/blocks.7.bn1/mean")
#loc184 = loc("fwd/blocks.7.bn1/sub")
#loc185 = loc("fwd/blocks.7.bn1/mul")
#loc186 = loc("fwd/blocks.7.bn1/sum")
#loc187 = loc("fwd/blocks.7.bn1/div")
#loc188 = loc("fwd/blocks.7.bn1/rsqrt")
#loc189 = loc("fwd/blocks.7.bn1/view")
#loc190 = loc("fwd/blocks.7.bn1/unsqueeze")
#loc191 = loc("fwd/blocks.7/relu")
#loc192 = loc("fwd/blocks.7.conv2/convolution")
#loc193 = loc("fwd/blocks.7.bn2/add")
#loc194 = loc("fwd/blocks.7.bn2/mean")
#loc195 = loc("fwd/blocks.7.bn2/sub")
#loc196 = loc("fwd/blocks.7.bn2/mul")
#loc197 = loc("fwd/blocks.7.bn2/sum")
#loc198 = loc("fwd/blocks.7.bn2/div")
#loc199 = loc("fwd/blocks.7.bn2/rsqrt")
#loc200 = loc("fwd/blocks.7.bn2/view")
#loc201 = loc("fwd/blocks.7.bn2/unsqueeze")
#loc202 = loc("fwd/blocks.7/add")
#loc203 = loc("fwd/-/mean")
#loc205 = loc("fwd/head/addmm")
#loc206 = loc("fwd/loss/sub")
#loc207 = loc("fwd/loss/exp")
#loc208 = loc("fwd/loss/sum")
#loc209 = loc("fwd/loss/log")
#loc210 = loc("fwd/loss/_to_copy")
#loc211 = loc("fwd/loss/unsqueeze")
#loc212 = loc("fwd/loss/gather")
#loc213 = loc("fwd/loss/view")
#loc214 = loc("fwd/loss/neg")
#loc215 = loc("fwd/loss/div")
#loc216 = loc("bwd/loss/arange")
#loc217 = loc("bwd/loss/unsqueeze")
#loc218 = loc("bwd/loss/eq")
#loc219 = loc("bwd/loss/bitwise_and")
#loc220 = loc("bwd/loss/div")
#loc221 = loc("bwd/loss/view")
#loc222 = loc("bwd/loss/neg")
#loc223 = loc("bwd/loss/where")
#loc224 = loc("bwd/loss/exp")
#loc225 = loc("bwd/loss/sum")
#loc226 = loc("bwd/loss/mul")
#loc227 = loc("bwd/loss/sub")
#loc230 = loc("bwd/head/sum")
#loc232 = loc("bwd/-/expand")
#loc233 = loc("bwd/-/div")
#loc234 = loc("bwd/blocks.7/le")
#loc235 = loc("bwd/blocks.7/where")
#loc236 = loc("bwd/blocks.7.bn2/sum")
#loc237 = loc("bwd/blocks.7.bn2/mul")
#loc238 = loc("bwd/blocks.7.bn2/sub")
#loc239 = loc("bwd/blocks.7.bn2/unsqueeze")
#loc240 = loc("bwd/blocks.7.conv2/convolution_backward")
#loc241 = loc("bwd/blocks.7.bn1/sum")
#loc242 = loc("bwd/blocks.7.bn1/mul")
#loc243 = loc("bwd/blocks.7.bn1/sub")
#loc244 = loc("bwd/blocks.7.bn1/unsqueeze")
#loc245 = loc("bwd/blocks.7.conv1/convolution_backward")
#loc246 = loc("bwd/-/add")
#loc247 = loc("bwd/blocks.6/le")
#loc248 = loc("bwd/blocks.6/where")
#loc249 = loc("bwd/blocks.6.bn2/sum")
#loc250 = loc("bwd/blocks.6.bn2/mul")
#loc251 = loc("bwd/blocks.6.bn2/sub")
#loc252 = loc("bwd/blocks.6.bn2/unsqueeze")
#loc253 = loc("bwd/blocks.6.conv2/convolution_backward")
#loc254 = loc("bwd/blocks.6.bn1/sum")
#loc255 = loc("bwd/blocks.6.bn1/mul")
#loc256 = loc("bwd/blocks.6.bn1/sub")
#loc257 = loc("bwd/blocks.6.bn1/unsqueeze")
#loc258 = loc("bwd/blocks.6.conv1/convolution_backward")
#loc259 = loc("bwd/blocks.5/le")
#loc260 = loc("bwd/blocks.5/where")
#loc261 = loc("bwd/blocks.5.bn2/sum")
#loc262 = loc("bwd/blocks.5.bn2/mul")
#loc263 = loc("bwd/blocks.5.bn2/sub")
#loc264 = loc("bwd/blocks.5.bn2/unsqueeze")
#loc265 = loc("bwd/blocks.5.conv2/convolution_backward")
#loc266 = loc("bwd/blocks.5.bn1/sum")
#loc267 = loc("bwd/blocks.5.bn1/mul")
#loc268 = loc("bwd/blocks.5.bn1/sub")
#loc269 = loc("bwd/blocks.5.bn1/unsqueeze")
#loc270 = loc("bwd/blocks.5.conv1/convolution_backward")
#loc271 = loc("bwd/blocks.4/le")
#loc272 = loc("bwd/blocks.4/where")
#loc273 = loc("bwd/blocks.4.shortcut.1/sum")
#loc274 = loc("bwd/blocks.4.shortcut.1/mul")
#loc275 = loc("bwd/blocks.4.shortcut.1/sub")
#loc276 = loc("bwd/blocks.4.shortcut.1/unsqueeze")
#loc277 = loc("bwd/blocks.4.shortcut.0/convolution_backward")
#loc278 = loc("bwd/blocks.4.bn2/mul")
#loc279 = loc("bwd/blocks.4.bn2/sub")
#loc280 = loc("bwd/blocks.4.bn2/sum")
#loc281 = loc("bwd/blocks.4.bn2/unsqueeze")
#loc282 = loc("bwd/blocks.4.conv2/convolution_backward")
#loc283 = loc("bwd/blocks.4.bn1/sum")
#loc284 = loc("bwd/blocks.4.bn1/mul")
#loc285 = loc("bwd/blocks.4.bn1/sub")
#loc286 = loc("bwd/blocks.4.bn1/unsqueeze")
#loc287 = loc("bwd/blocks.4.conv1/convolution_backward")
#loc288 = loc("bwd/blocks.3/le")
#loc289 = loc("bwd/blocks.3/where")
#loc290 = loc("bwd/blocks.3.bn2/sum")
#loc291 = loc("bwd/blocks.3.bn2/mul")
#loc292 = loc("bwd/blocks.3.bn2/sub")
#loc293 = loc("bwd/blocks.3.bn2/unsqueeze")
#loc294 = loc("bwd/blocks.3.conv2/convolution_backward")
#loc295 = loc("bwd/blocks.3.bn1/sum")
#loc296 = loc("bwd/blocks.3.bn1/mul")
#loc297 = loc("bwd/blocks.3.bn1/sub")
#loc298 = loc("bwd/blocks.3.bn1/unsqueeze")
#loc299 = loc("bwd/blocks.3.conv1/convolution_backward")
#loc300 = loc("bwd/blocks.2/le")
#loc301 = loc("bwd/blocks.2/where")
#loc302 = loc("bwd/blocks.2.bn2/sum")
#loc303 = loc("bwd/blocks.2.bn2/mul")
#loc304 = loc("bwd/blocks.2.bn2/sub")
#loc305 = loc("bwd/blocks.2.bn2/unsqueeze")
#loc306 = loc("bwd/blocks.2.conv2/convolution_backward")
#loc307 = loc("bwd/blocks.2.bn1/sum")
#loc308 = loc("bwd/blocks.2.bn1/mul")
#loc309 = loc("bwd/blocks.2.bn1/sub")
#loc310 = loc("bwd/blocks.2.bn1/unsqueeze")
#loc311 = loc("bwd/blocks.2.conv1/convolution_backward")
#loc312 = loc("bwd/blocks.1/le")
#loc313 = loc("bwd/blocks.1/where")
#loc314 = loc("bwd/blocks.1.bn2/sum")
#loc315 = loc("bwd/blocks.1.bn2/mul")
#loc316 = loc("bwd/blocks.1.bn2/sub")
#loc317 = loc("bwd/blocks.1.bn2/unsqueeze")
#loc318 = loc("bwd/blocks.1.conv2/convolution_backward")
#loc319 = loc("bwd/blocks.1.bn1/sum")
#loc320 = loc("bwd/blocks.1.bn1/mul")
#loc321 = loc("bwd/blocks.1.bn1/sub")
#loc322 = loc("bwd/blocks.1.bn1/unsqueeze")
#loc323 = loc("bwd/blocks.1.conv1/convolution_backward")
#loc324 = loc("bwd/blocks.0/le")
#loc325 = loc("bwd/blocks.0/where")
#loc326 = loc("bwd/blocks.0.bn2/sum")
#loc327 = loc("bwd/blocks.0.bn2/mul")
#loc328 = loc("bwd/blocks.0.bn2/sub")
#loc329 = loc("bwd/blocks.0.bn2/unsqueeze")
#loc330 = loc("bwd/blocks.0.conv2/convolution_backward")
#loc331 = loc("bwd/blocks.0.bn1/sum")
#loc332 = loc("bwd/blocks.0.bn1/mul")
#loc333 = loc("bwd/blocks.0.bn1/sub")
#loc334 = loc("bwd/blocks.0.bn1/unsqueeze")
#loc335 = loc("bwd/blocks.0.conv1/convolution_backward")
#loc336 = loc("bwd/-/le")
#loc337 = loc("bwd/-/where")
#loc338 = loc("bwd/bn/sum")
#loc339 = loc("bwd/bn/mul")
#loc340 = loc("bwd/bn/sub")
#loc341 = loc("bwd/bn/unsqueeze")
#loc342 = loc("bwd/stem/convolution_backward")
#loc343 = loc("predict")
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
  func.func @main(%arg0: tensor<32x1x3x3xf32> {aal.name = "stem.weight", aal.role = "parameter"} loc("main"), %arg1: tensor<32xf32> {aal.name = "bn.weight", aal.role = "parameter"} loc("main"), %arg2: tensor<32xf32> {aal.name = "bn.bias", aal.role = "parameter"} loc("main"), %arg3: tensor<32x32x3x3xf32> {aal.name = "blocks.0.conv1.weight", aal.role = "parameter"} loc("main"), %arg4: tensor<32xf32> {aal.name = "blocks.0.bn1.weight", aal.role = "parameter"} loc("main"), %arg5: tensor<32xf32> {aal.name = "blocks.0.bn1.bias", aal.role = "parameter"} loc("main"), %arg6: tensor<32x32x3x3xf32> {aal.name = "blocks.0.conv2.weight", aal.role = "parameter"} loc("main"), %arg7: tensor<32xf32> {aal.name = "blocks.0.bn2.weight", aal.role = "parameter"} loc("main"), %arg8: tensor<32xf32> {aal.name = "blocks.0.bn2.bias", aal.role = "parameter"} loc("main"), %arg9: tensor<32x32x3x3xf32> {aal.name = "blocks.1.conv1.weight", aal.role = "parameter"} loc("main"), %arg10: tensor<32xf32> {aal.name = "blocks.1.bn1.weight", aal.role = "parameter"} loc("main"), %arg11: tensor<32xf32> {aal.name = "blocks.1.bn1.bias", aal.role = "parameter"} loc("main"), %arg12: tensor<32x32x3x3xf32> {aal.name = "blocks.1.conv2.weight", aal.role = "parameter"} loc("main"), %arg13: tensor<32xf32> {aal.name = "blocks.1.bn2.weight", aal.role = "parameter"} loc("main"), %arg14: tensor<32xf32> {aal.name = "blocks.1.bn2.bias", aal.role = "parameter"} loc("main"), %arg15: tensor<32x32x3x3xf32> {aal.name = "blocks.2.conv1.weight", aal.role = "parameter"} loc("main"), %arg16: tensor<32xf32> {aal.name = "blocks.2.bn1.weight", aal.role = "parameter"} loc("main"), %arg17: tensor<32xf32> {aal.name = "blocks.2.bn1.bias", aal.role = "parameter"} loc("main"), %arg18: tensor<32x32x3x3xf32> {aal.name = "blocks.2.conv2.weight", aal.role = "parameter"} loc("main"), %arg19: tensor<32xf32> {aal.name = "blocks.2.bn2.weight", aal.role = "parameter"} loc("main"), %arg20: tensor<32xf32> {aal.name = "blocks.2.bn2.bias", aal.role = "parameter"} loc("main"), %arg21: tensor<32x32x3x3xf32> {aal.name = "blocks.3.conv1.weight", aal.role = "parameter"} loc("main"), %arg22: tensor<32xf32> {aal.name = "blocks.3.bn1.weight", aal.role = "parameter"} loc("main"), %arg23: tensor<32xf32> {aal.name = "blocks.3.bn1.bias", aal.role = "parameter"} loc("main"), %arg24: tensor<32x32x3x3xf32> {aal.name = "blocks.3.conv2.weight", aal.role = "parameter"} loc("main"), %arg25: tensor<32xf32> {aal.name = "blocks.3.bn2.weight", aal.role = "parameter"} loc("main"), %arg26: tensor<32xf32> {aal.name = "blocks.3.bn2.bias", aal.role = "parameter"} loc("main"), %arg27: tensor<64x32x3x3xf32> {aal.name = "blocks.4.conv1.weight", aal.role = "parameter"} loc("main"), %arg28: tensor<64xf32> {aal.name = "blocks.4.bn1.weight", aal.role = "parameter"} loc("main"), %arg29: tensor<64xf32> {aal.name = "blocks.4.bn1.bias", aal.role = "parameter"} loc("main"), %arg30: tensor<64x64x3x3xf32> {aal.name = "blocks.4.conv2.weight", aal.role = "parameter"} loc("main"), %arg31: tensor<64xf32> {aal.name = "blocks.4.bn2.weight", aal.role = "parameter"} loc("main"), %arg32: tensor<64xf32> {aal.name = "blocks.4.bn2.bias", aal.role = "parameter"} loc("main"), %arg33: tensor<64x32x1x1xf32> {aal.name = "blocks.4.shortcut.0.weight", aal.role = "parameter"} loc("main"), %arg34: tensor<64xf32> {aal.name = "blocks.4.shortcut.1.weight", aal.role = "parameter"} loc("main"), %arg35: tensor<64xf32> {aal.name = "blocks.4.shortcut.1.bias", aal.role = "parameter"} loc("main"), %arg36: tensor<64x64x3x3xf32> {aal.name = "blocks.5.conv1.weight", aal.role = "parameter"} loc("main"), %arg37: tensor<64xf32> {aal.name = "blocks.5.bn1.weight", aal.role = "parameter"} loc("main"), %arg38: tensor<64xf32> {aal.name = "blocks.5.bn1.bias", aal.role = "parameter"} loc("main"), %arg39: tensor<64x64x3x3xf32> {aal.name = "blocks.5.conv2.weight", aal.role = "parameter"} loc("main"), %arg40: tensor<64xf32> {aal.name = "blocks.5.bn2.weight", aal.role = "parameter"} loc("main"), %arg41: tensor<64xf32> {aal.name = "blocks.5.bn2.bias", aal.role = "parameter"} loc("main"), %arg42: tensor<64x64x3x3xf32> {aal.name = "blocks.6.conv1.weight", aal.role = "parameter"} loc("main"), %arg43: tensor<64xf32> {aal.name = "blocks.6.bn1.weight", aal.role = "parameter"} loc("main"), %arg44: tensor<64xf32> {aal.name = "blocks.6.bn1.bias", aal.role = "parameter"} loc("main"), %arg45: tensor<64x64x3x3xf32> {aal.name = "blocks.6.conv2.weight", aal.role = "parameter"} loc("main"), %arg46: tensor<64xf32> {aal.name = "blocks.6.bn2.weight", aal.role = "parameter"} loc("main"), %arg47: tensor<64xf32> {aal.name = "blocks.6.bn2.bias", aal.role = "parameter"} loc("main"), %arg48: tensor<64x64x3x3xf32> {aal.name = "blocks.7.conv1.weight", aal.role = "parameter"} loc("main"), %arg49: tensor<64xf32> {aal.name = "blocks.7.bn1.weight", aal.role = "parameter"} loc("main"), %arg50: tensor<64xf32> {aal.name = "blocks.7.bn1.bias", aal.role = "parameter"} loc("main"), %arg51: tensor<64x64x3x3xf32> {aal.name = "blocks.7.conv2.weight", aal.role = "parameter"} loc("main"), %arg52: tensor<64xf32> {aal.name = "blocks.7.bn2.weight", aal.role = "parameter"} loc("main"), %arg53: tensor<64xf32> {aal.name = "blocks.7.bn2.bias", aal.role = "parameter"} loc("main"), %arg54: tensor<10x64xf32> {aal.name = "head.weight", aal.role = "parameter"} loc("main"), %arg55: tensor<10xf32> {aal.name = "head.bias", aal.role = "parameter"} loc("main"), %arg56: tensor<32xf32> {aal.name = "bn.running_mean", aal.role = "buffer"} loc("main"), %arg57: tensor<32xf32> {aal.name = "bn.running_var", aal.role = "buffer"} loc("main"), %arg58: tensor<i64> {aal.name = "bn.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg59: tensor<32xf32> {aal.name = "blocks.0.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg60: tensor<32xf32> {aal.name = "blocks.0.bn1.running_var", aal.role = "buffer"} loc("main"), %arg61: tensor<i64> {aal.name = "blocks.0.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg62: tensor<32xf32> {aal.name = "blocks.0.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg63: tensor<32xf32> {aal.name = "blocks.0.bn2.running_var", aal.role = "buffer"} loc("main"), %arg64: tensor<i64> {aal.name = "blocks.0.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg65: tensor<32xf32> {aal.name = "blocks.1.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg66: tensor<32xf32> {aal.name = "blocks.1.bn1.running_var", aal.role = "buffer"} loc("main"), %arg67: tensor<i64> {aal.name = "blocks.1.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg68: tensor<32xf32> {aal.name = "blocks.1.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg69: tensor<32xf32> {aal.name = "blocks.1.bn2.running_var", aal.role = "buffer"} loc("main"), %arg70: tensor<i64> {aal.name = "blocks.1.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg71: tensor<32xf32> {aal.name = "blocks.2.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg72: tensor<32xf32> {aal.name = "blocks.2.bn1.running_var", aal.role = "buffer"} loc("main"), %arg73: tensor<i64> {aal.name = "blocks.2.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg74: tensor<32xf32> {aal.name = "blocks.2.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg75: tensor<32xf32> {aal.name = "blocks.2.bn2.running_var", aal.role = "buffer"} loc("main"), %arg76: tensor<i64> {aal.name = "blocks.2.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg77: tensor<32xf32> {aal.name = "blocks.3.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg78: tensor<32xf32> {aal.name = "blocks.3.bn1.running_var", aal.role = "buffer"} loc("main"), %arg79: tensor<i64> {aal.name = "blocks.3.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg80: tensor<32xf32> {aal.name = "blocks.3.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg81: tensor<32xf32> {aal.name = "blocks.3.bn2.running_var", aal.role = "buffer"} loc("main"), %arg82: tensor<i64> {aal.name = "blocks.3.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg83: tensor<64xf32> {aal.name = "blocks.4.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg84: tensor<64xf32> {aal.name = "blocks.4.bn1.running_var", aal.role = "buffer"} loc("main"), %arg85: tensor<i64> {aal.name = "blocks.4.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg86: tensor<64xf32> {aal.name = "blocks.4.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg87: tensor<64xf32> {aal.name = "blocks.4.bn2.running_var", aal.role = "buffer"} loc("main"), %arg88: tensor<i64> {aal.name = "blocks.4.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg89: tensor<64xf32> {aal.name = "blocks.4.shortcut.1.running_mean", aal.role = "buffer"} loc("main"), %arg90: tensor<64xf32> {aal.name = "blocks.4.shortcut.1.running_var", aal.role = "buffer"} loc("main"), %arg91: tensor<i64> {aal.name = "blocks.4.shortcut.1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg92: tensor<64xf32> {aal.name = "blocks.5.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg93: tensor<64xf32> {aal.name = "blocks.5.bn1.running_var", aal.role = "buffer"} loc("main"), %arg94: tensor<i64> {aal.name = "blocks.5.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg95: tensor<64xf32> {aal.name = "blocks.5.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg96: tensor<64xf32> {aal.name = "blocks.5.bn2.running_var", aal.role = "buffer"} loc("main"), %arg97: tensor<i64> {aal.name = "blocks.5.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg98: tensor<64xf32> {aal.name = "blocks.6.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg99: tensor<64xf32> {aal.name = "blocks.6.bn1.running_var", aal.role = "buffer"} loc("main"), %arg100: tensor<i64> {aal.name = "blocks.6.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg101: tensor<64xf32> {aal.name = "blocks.6.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg102: tensor<64xf32> {aal.name = "blocks.6.bn2.running_var", aal.role = "buffer"} loc("main"), %arg103: tensor<i64> {aal.name = "blocks.6.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg104: tensor<64xf32> {aal.name = "blocks.7.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg105: tensor<64xf32> {aal.name = "blocks.7.bn1.running_var", aal.role = "buffer"} loc("main"), %arg106: tensor<i64> {aal.name = "blocks.7.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg107: tensor<64xf32> {aal.name = "blocks.7.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg108: tensor<64xf32> {aal.name = "blocks.7.bn2.running_var", aal.role = "buffer"} loc("main"), %arg109: tensor<i64> {aal.name = "blocks.7.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg110: tensor<64x64xf32> {aal.name = "images", aal.role = "input"} loc("main"), %arg111: tensor<64xi64> {aal.name = "labels", aal.role = "target"} loc("main"), %arg112: tensor<f32> {aal.name = "loss_gradient", aal.role = "loss_gradient"} loc("main")) -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<32x1x3x3xf32> {aal.name = "stem.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "bn.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "bn.bias", aal.role = "gradient"}, tensor<32x32x3x3xf32> {aal.name = "blocks.0.conv1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.0.bn1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.0.bn1.bias", aal.role = "gradient"}, tensor<32x32x3x3xf32> {aal.name = "blocks.0.conv2.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.0.bn2.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.0.bn2.bias", aal.role = "gradient"}, tensor<32x32x3x3xf32> {aal.name = "blocks.1.conv1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.1.bn1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.1.bn1.bias", aal.role = "gradient"}, tensor<32x32x3x3xf32> {aal.name = "blocks.1.conv2.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.1.bn2.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.1.bn2.bias", aal.role = "gradient"}, tensor<32x32x3x3xf32> {aal.name = "blocks.2.conv1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.2.bn1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.2.bn1.bias", aal.role = "gradient"}, tensor<32x32x3x3xf32> {aal.name = "blocks.2.conv2.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.2.bn2.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.2.bn2.bias", aal.role = "gradient"}, tensor<32x32x3x3xf32> {aal.name = "blocks.3.conv1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.3.bn1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.3.bn1.bias", aal.role = "gradient"}, tensor<32x32x3x3xf32> {aal.name = "blocks.3.conv2.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.3.bn2.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.3.bn2.bias", aal.role = "gradient"}, tensor<64x32x3x3xf32> {aal.name = "blocks.4.conv1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.4.bn1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.4.bn1.bias", aal.role = "gradient"}, tensor<64x64x3x3xf32> {aal.name = "blocks.4.conv2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.4.bn2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.4.bn2.bias", aal.role = "gradient"}, tensor<64x32x1x1xf32> {aal.name = "blocks.4.shortcut.0.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.4.shortcut.1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.4.shortcut.1.bias", aal.role = "gradient"}, tensor<64x64x3x3xf32> {aal.name = "blocks.5.conv1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.5.bn1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.5.bn1.bias", aal.role = "gradient"}, tensor<64x64x3x3xf32> {aal.name = "blocks.5.conv2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.5.bn2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.5.bn2.bias", aal.role = "gradient"}, tensor<64x64x3x3xf32> {aal.name = "blocks.6.conv1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.6.bn1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.6.bn1.bias", aal.role = "gradient"}, tensor<64x64x3x3xf32> {aal.name = "blocks.6.conv2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.6.bn2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.6.bn2.bias", aal.role = "gradient"}, tensor<64x64x3x3xf32> {aal.name = "blocks.7.conv1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.7.bn1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.7.bn1.bias", aal.role = "gradient"}, tensor<64x64x3x3xf32> {aal.name = "blocks.7.conv2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.7.bn2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.7.bn2.bias", aal.role = "gradient"}, tensor<10x64xf32> {aal.name = "head.weight", aal.role = "gradient"}, tensor<10xf32> {aal.name = "head.bias", aal.role = "gradient"}, tensor<32xf32> {aal.name = "bn.running_mean", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "bn.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "bn.num_batches_tracked", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.0.bn1.running_mean", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.0.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.0.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.0.bn2.running_mean", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.0.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.0.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.1.bn1.running_mean", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.1.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.1.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.1.bn2.running_mean", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.1.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.1.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.2.bn1.running_mean", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.2.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.2.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.2.bn2.running_mean", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.2.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.2.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.3.bn1.running_mean", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.3.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.3.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.3.bn2.running_mean", aal.role = "buffer_update"}, tensor<32xf32> {aal.name = "blocks.3.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.3.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.4.bn1.running_mean", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.4.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.4.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.4.bn2.running_mean", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.4.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.4.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.4.shortcut.1.running_mean", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.4.shortcut.1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.4.shortcut.1.num_batches_tracked", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.5.bn1.running_mean", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.5.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.5.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.5.bn2.running_mean", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.5.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.5.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.6.bn1.running_mean", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.6.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.6.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.6.bn2.running_mean", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.6.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.6.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.7.bn1.running_mean", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.7.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.7.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.7.bn2.running_mean", aal.role = "buffer_update"}, tensor<64xf32> {aal.name = "blocks.7.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "blocks.7.bn2.num_batches_tracked", aal.role = "buffer_update"}) attributes {aal.frontend = "torch", aal.model = "resnet"} {
    %c-100_i64 = arith.constant -100 : i64 loc(#loc2)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %c1_i64 = arith.constant 1 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc3)
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc4)
    %cst_2 = arith.constant 1.0009775171065494 : f64 loc(#loc5)
    %cst_3 = arith.constant 1.0002442002442002 : f64 loc(#loc6)
    %cst_4 = arith.constant 9.000000e-01 : f64 loc(#loc6)
    %cst_5 = arith.constant 1.000000e-01 : f64 loc(#loc6)
    %cst_6 = arith.constant 1.000000e-05 : f64 loc(#loc7)
    %cst_7 = arith.constant 4.096000e+03 : f32 loc(#loc)
    %cst_8 = arith.constant 1.024000e+03 : f32 loc(#loc)
    %cst_9 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_10 = arith.constant 9.765625E-4 : f32 loc(#loc)
    %c2 = arith.constant 2 : index loc(#loc)
    %c0 = arith.constant 0 : index loc(#loc)
    %cst_11 = arith.constant 2.44140625E-4 : f32 loc(#loc)
    %cst_12 = arith.constant dense<0> : tensor<i64> loc(#loc4)
    %expanded = tensor.expand_shape %arg110 [[0], [1, 2, 3]] output_shape [64, 1, 8, 8] : tensor<64x64xf32> into tensor<64x1x8x8xf32> loc(#loc8)
    %padded = tensor.pad %expanded low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/stem/convolution"), %arg114: index loc("fwd/stem/convolution"), %arg115: index loc("fwd/stem/convolution"), %arg116: index loc("fwd/stem/convolution")):
      tensor.yield %cst : f32 loc(#loc9)
    } : tensor<64x1x8x8xf32> to tensor<64x1x10x10xf32> loc(#loc9)
    %0 = tensor.empty() : tensor<64x32x8x8xf32> loc(#loc9)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc9)
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg0 : tensor<64x1x10x10xf32>, tensor<32x1x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc9)
    %3 = tensor.empty() : tensor<i64> loc(#loc7)
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg58 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/bn/add"), %out: i64 loc("fwd/bn/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc7)
      linalg.yield %811 : i64 loc(#loc7)
    } -> tensor<i64> loc(#loc7)
    %5 = tensor.empty() : tensor<1x32x1x1xf32> loc(#loc10)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x32x1x1xf32>) -> tensor<1x32x1x1xf32> loc(#loc10)
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%2 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/convolution"), %out: f32 loc("fwd/bn/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc10)
      linalg.yield %811 : f32 loc(#loc10)
    } -> tensor<1x32x1x1xf32> loc(#loc10)
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/mean"), %out: f32 loc("fwd/bn/mean")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc10)
      linalg.yield %811 : f32 loc(#loc10)
    } -> tensor<1x32x1x1xf32> loc(#loc10)
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %8 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/convolution"), %in_276: f32 loc("fwd/bn/mean"), %out: f32 loc("fwd/bn/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc11)
      linalg.yield %811 : f32 loc(#loc11)
    } -> tensor<64x32x8x8xf32> loc(#loc11)
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/sub"), %in_276: f32 loc("fwd/bn/sub"), %out: f32 loc("fwd/bn/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc6)
      linalg.yield %811 : f32 loc(#loc6)
    } -> tensor<64x32x8x8xf32> loc(#loc6)
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%10 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/mul"), %out: f32 loc("fwd/bn/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc12)
      linalg.yield %811 : f32 loc(#loc12)
    } -> tensor<1x32x1x1xf32> loc(#loc12)
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/sum"), %out: f32 loc("fwd/bn/div")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc13)
      linalg.yield %811 : f32 loc(#loc13)
    } -> tensor<1x32x1x1xf32> loc(#loc13)
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/div"), %out: f32 loc("fwd/bn/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc7)
      %812 = arith.addf %in, %811 : f32 loc(#loc7)
      linalg.yield %812 : f32 loc(#loc7)
    } -> tensor<1x32x1x1xf32> loc(#loc7)
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/add"), %out: f32 loc("fwd/bn/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc14)
      linalg.yield %811 : f32 loc(#loc14)
    } -> tensor<1x32x1x1xf32> loc(#loc14)
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %14 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/sub"), %in_276: f32 loc("fwd/bn/rsqrt"), %out: f32 loc("fwd/bn/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc6)
      linalg.yield %811 : f32 loc(#loc6)
    } -> tensor<64x32x8x8xf32> loc(#loc6)
    %collapsed = tensor.collapse_shape %8 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc15)
    %collapsed_13 = tensor.collapse_shape %14 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc15)
    %16 = tensor.empty() : tensor<32xf32> loc(#loc6)
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/view"), %out: f32 loc("fwd/bn/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc6)
      %812 = arith.mulf %in, %811 : f32 loc(#loc6)
      linalg.yield %812 : f32 loc(#loc6)
    } -> tensor<32xf32> loc(#loc6)
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg56 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/mul"), %out: f32 loc("fwd/bn/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc6)
      %812 = arith.mulf %in, %811 : f32 loc(#loc6)
      linalg.yield %812 : f32 loc(#loc6)
    } -> tensor<32xf32> loc(#loc6)
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%17, %18 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/mul"), %in_276: f32 loc("fwd/bn/mul"), %out: f32 loc("fwd/bn/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc7)
      linalg.yield %811 : f32 loc(#loc7)
    } -> tensor<32xf32> loc(#loc7)
    %collapsed_14 = tensor.collapse_shape %12 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc15)
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_14 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/view"), %out: f32 loc("fwd/bn/mul")):
      %811 = arith.truncf %cst_3 : f64 to f32 loc(#loc6)
      %812 = arith.mulf %in, %811 : f32 loc(#loc6)
      linalg.yield %812 : f32 loc(#loc6)
    } -> tensor<32xf32> loc(#loc6)
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%20 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/mul"), %out: f32 loc("fwd/bn/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc6)
      %812 = arith.mulf %in, %811 : f32 loc(#loc6)
      linalg.yield %812 : f32 loc(#loc6)
    } -> tensor<32xf32> loc(#loc6)
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg57 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/mul"), %out: f32 loc("fwd/bn/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc6)
      %812 = arith.mulf %in, %811 : f32 loc(#loc6)
      linalg.yield %812 : f32 loc(#loc6)
    } -> tensor<32xf32> loc(#loc6)
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%21, %22 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/mul"), %in_276: f32 loc("fwd/bn/mul"), %out: f32 loc("fwd/bn/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc7)
      linalg.yield %811 : f32 loc(#loc7)
    } -> tensor<32xf32> loc(#loc7)
    %expanded_15 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc16)
    %24 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_15 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/mul"), %in_276: f32 loc("fwd/bn/unsqueeze"), %out: f32 loc("fwd/bn/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc6)
      linalg.yield %811 : f32 loc(#loc6)
    } -> tensor<64x32x8x8xf32> loc(#loc6)
    %expanded_16 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc16)
    %25 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_16 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/mul"), %in_276: f32 loc("fwd/bn/unsqueeze"), %out: f32 loc("fwd/bn/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc7)
      linalg.yield %811 : f32 loc(#loc7)
    } -> tensor<64x32x8x8xf32> loc(#loc7)
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/add"), %out: f32 loc("fwd/-/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc17)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc17)
      linalg.yield %812 : f32 loc(#loc17)
    } -> tensor<64x32x8x8xf32> loc(#loc17)
    %padded_17 = tensor.pad %26 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.0.conv1/convolution"), %arg114: index loc("fwd/blocks.0.conv1/convolution"), %arg115: index loc("fwd/blocks.0.conv1/convolution"), %arg116: index loc("fwd/blocks.0.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc18)
    } : tensor<64x32x8x8xf32> to tensor<64x32x10x10xf32> loc(#loc18)
    %27 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_17, %arg3 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc18)
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg61 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.0.bn1/add"), %out: i64 loc("fwd/blocks.0.bn1/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc19)
      linalg.yield %811 : i64 loc(#loc19)
    } -> tensor<i64> loc(#loc19)
    %29 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%27 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.conv1/convolution"), %out: f32 loc("fwd/blocks.0.bn1/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc20)
      linalg.yield %811 : f32 loc(#loc20)
    } -> tensor<1x32x1x1xf32> loc(#loc20)
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/mean"), %out: f32 loc("fwd/blocks.0.bn1/mean")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc20)
      linalg.yield %811 : f32 loc(#loc20)
    } -> tensor<1x32x1x1xf32> loc(#loc20)
    %31 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.conv1/convolution"), %in_276: f32 loc("fwd/blocks.0.bn1/mean"), %out: f32 loc("fwd/blocks.0.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc21)
      linalg.yield %811 : f32 loc(#loc21)
    } -> tensor<64x32x8x8xf32> loc(#loc21)
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %31 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/sub"), %in_276: f32 loc("fwd/blocks.0.bn1/sub"), %out: f32 loc("fwd/blocks.0.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc22)
      linalg.yield %811 : f32 loc(#loc22)
    } -> tensor<64x32x8x8xf32> loc(#loc22)
    %33 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%32 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/mul"), %out: f32 loc("fwd/blocks.0.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc23)
      linalg.yield %811 : f32 loc(#loc23)
    } -> tensor<1x32x1x1xf32> loc(#loc23)
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/sum"), %out: f32 loc("fwd/blocks.0.bn1/div")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc24)
      linalg.yield %811 : f32 loc(#loc24)
    } -> tensor<1x32x1x1xf32> loc(#loc24)
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/div"), %out: f32 loc("fwd/blocks.0.bn1/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc19)
      %812 = arith.addf %in, %811 : f32 loc(#loc19)
      linalg.yield %812 : f32 loc(#loc19)
    } -> tensor<1x32x1x1xf32> loc(#loc19)
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/add"), %out: f32 loc("fwd/blocks.0.bn1/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc25)
      linalg.yield %811 : f32 loc(#loc25)
    } -> tensor<1x32x1x1xf32> loc(#loc25)
    %37 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %36 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/sub"), %in_276: f32 loc("fwd/blocks.0.bn1/rsqrt"), %out: f32 loc("fwd/blocks.0.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc22)
      linalg.yield %811 : f32 loc(#loc22)
    } -> tensor<64x32x8x8xf32> loc(#loc22)
    %collapsed_18 = tensor.collapse_shape %30 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc26)
    %collapsed_19 = tensor.collapse_shape %36 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc26)
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_18 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/view"), %out: f32 loc("fwd/blocks.0.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc22)
      %812 = arith.mulf %in, %811 : f32 loc(#loc22)
      linalg.yield %812 : f32 loc(#loc22)
    } -> tensor<32xf32> loc(#loc22)
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg59 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/mul"), %out: f32 loc("fwd/blocks.0.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc22)
      %812 = arith.mulf %in, %811 : f32 loc(#loc22)
      linalg.yield %812 : f32 loc(#loc22)
    } -> tensor<32xf32> loc(#loc22)
    %40 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%38, %39 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/mul"), %in_276: f32 loc("fwd/blocks.0.bn1/mul"), %out: f32 loc("fwd/blocks.0.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc19)
      linalg.yield %811 : f32 loc(#loc19)
    } -> tensor<32xf32> loc(#loc19)
    %collapsed_20 = tensor.collapse_shape %34 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc26)
    %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_20 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/view"), %out: f32 loc("fwd/blocks.0.bn1/mul")):
      %811 = arith.truncf %cst_3 : f64 to f32 loc(#loc22)
      %812 = arith.mulf %in, %811 : f32 loc(#loc22)
      linalg.yield %812 : f32 loc(#loc22)
    } -> tensor<32xf32> loc(#loc22)
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%41 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/mul"), %out: f32 loc("fwd/blocks.0.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc22)
      %812 = arith.mulf %in, %811 : f32 loc(#loc22)
      linalg.yield %812 : f32 loc(#loc22)
    } -> tensor<32xf32> loc(#loc22)
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg60 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/mul"), %out: f32 loc("fwd/blocks.0.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc22)
      %812 = arith.mulf %in, %811 : f32 loc(#loc22)
      linalg.yield %812 : f32 loc(#loc22)
    } -> tensor<32xf32> loc(#loc22)
    %44 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%42, %43 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/mul"), %in_276: f32 loc("fwd/blocks.0.bn1/mul"), %out: f32 loc("fwd/blocks.0.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc19)
      linalg.yield %811 : f32 loc(#loc19)
    } -> tensor<32xf32> loc(#loc19)
    %expanded_21 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc27)
    %45 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_21 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/mul"), %in_276: f32 loc("fwd/blocks.0.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.0.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc22)
      linalg.yield %811 : f32 loc(#loc22)
    } -> tensor<64x32x8x8xf32> loc(#loc22)
    %expanded_22 = tensor.expand_shape %arg5 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc27)
    %46 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %expanded_22 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/mul"), %in_276: f32 loc("fwd/blocks.0.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.0.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc19)
      linalg.yield %811 : f32 loc(#loc19)
    } -> tensor<64x32x8x8xf32> loc(#loc19)
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/add"), %out: f32 loc("fwd/blocks.0/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc28)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc28)
      linalg.yield %812 : f32 loc(#loc28)
    } -> tensor<64x32x8x8xf32> loc(#loc28)
    %padded_23 = tensor.pad %47 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.0.conv2/convolution"), %arg114: index loc("fwd/blocks.0.conv2/convolution"), %arg115: index loc("fwd/blocks.0.conv2/convolution"), %arg116: index loc("fwd/blocks.0.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc29)
    } : tensor<64x32x8x8xf32> to tensor<64x32x10x10xf32> loc(#loc29)
    %48 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_23, %arg6 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc29)
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg64 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.0.bn2/add"), %out: i64 loc("fwd/blocks.0.bn2/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc30)
      linalg.yield %811 : i64 loc(#loc30)
    } -> tensor<i64> loc(#loc30)
    %50 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%48 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.conv2/convolution"), %out: f32 loc("fwd/blocks.0.bn2/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc31)
      linalg.yield %811 : f32 loc(#loc31)
    } -> tensor<1x32x1x1xf32> loc(#loc31)
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/mean"), %out: f32 loc("fwd/blocks.0.bn2/mean")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc31)
      linalg.yield %811 : f32 loc(#loc31)
    } -> tensor<1x32x1x1xf32> loc(#loc31)
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.conv2/convolution"), %in_276: f32 loc("fwd/blocks.0.bn2/mean"), %out: f32 loc("fwd/blocks.0.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc32)
      linalg.yield %811 : f32 loc(#loc32)
    } -> tensor<64x32x8x8xf32> loc(#loc32)
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %52 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/sub"), %in_276: f32 loc("fwd/blocks.0.bn2/sub"), %out: f32 loc("fwd/blocks.0.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc33)
      linalg.yield %811 : f32 loc(#loc33)
    } -> tensor<64x32x8x8xf32> loc(#loc33)
    %54 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%53 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/mul"), %out: f32 loc("fwd/blocks.0.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc34)
      linalg.yield %811 : f32 loc(#loc34)
    } -> tensor<1x32x1x1xf32> loc(#loc34)
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/sum"), %out: f32 loc("fwd/blocks.0.bn2/div")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc35)
      linalg.yield %811 : f32 loc(#loc35)
    } -> tensor<1x32x1x1xf32> loc(#loc35)
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/div"), %out: f32 loc("fwd/blocks.0.bn2/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc30)
      %812 = arith.addf %in, %811 : f32 loc(#loc30)
      linalg.yield %812 : f32 loc(#loc30)
    } -> tensor<1x32x1x1xf32> loc(#loc30)
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/add"), %out: f32 loc("fwd/blocks.0.bn2/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc36)
      linalg.yield %811 : f32 loc(#loc36)
    } -> tensor<1x32x1x1xf32> loc(#loc36)
    %58 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %57 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/sub"), %in_276: f32 loc("fwd/blocks.0.bn2/rsqrt"), %out: f32 loc("fwd/blocks.0.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc33)
      linalg.yield %811 : f32 loc(#loc33)
    } -> tensor<64x32x8x8xf32> loc(#loc33)
    %collapsed_24 = tensor.collapse_shape %51 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc37)
    %collapsed_25 = tensor.collapse_shape %57 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc37)
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_24 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/view"), %out: f32 loc("fwd/blocks.0.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc33)
      %812 = arith.mulf %in, %811 : f32 loc(#loc33)
      linalg.yield %812 : f32 loc(#loc33)
    } -> tensor<32xf32> loc(#loc33)
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg62 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/mul"), %out: f32 loc("fwd/blocks.0.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc33)
      %812 = arith.mulf %in, %811 : f32 loc(#loc33)
      linalg.yield %812 : f32 loc(#loc33)
    } -> tensor<32xf32> loc(#loc33)
    %61 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%59, %60 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/mul"), %in_276: f32 loc("fwd/blocks.0.bn2/mul"), %out: f32 loc("fwd/blocks.0.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc30)
      linalg.yield %811 : f32 loc(#loc30)
    } -> tensor<32xf32> loc(#loc30)
    %collapsed_26 = tensor.collapse_shape %55 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc37)
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_26 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/view"), %out: f32 loc("fwd/blocks.0.bn2/mul")):
      %811 = arith.truncf %cst_3 : f64 to f32 loc(#loc33)
      %812 = arith.mulf %in, %811 : f32 loc(#loc33)
      linalg.yield %812 : f32 loc(#loc33)
    } -> tensor<32xf32> loc(#loc33)
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%62 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/mul"), %out: f32 loc("fwd/blocks.0.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc33)
      %812 = arith.mulf %in, %811 : f32 loc(#loc33)
      linalg.yield %812 : f32 loc(#loc33)
    } -> tensor<32xf32> loc(#loc33)
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg63 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/mul"), %out: f32 loc("fwd/blocks.0.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc33)
      %812 = arith.mulf %in, %811 : f32 loc(#loc33)
      linalg.yield %812 : f32 loc(#loc33)
    } -> tensor<32xf32> loc(#loc33)
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%63, %64 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/mul"), %in_276: f32 loc("fwd/blocks.0.bn2/mul"), %out: f32 loc("fwd/blocks.0.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc30)
      linalg.yield %811 : f32 loc(#loc30)
    } -> tensor<32xf32> loc(#loc30)
    %expanded_27 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc38)
    %66 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_27 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/mul"), %in_276: f32 loc("fwd/blocks.0.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.0.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc33)
      linalg.yield %811 : f32 loc(#loc33)
    } -> tensor<64x32x8x8xf32> loc(#loc33)
    %expanded_28 = tensor.expand_shape %arg8 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc38)
    %67 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_28 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/mul"), %in_276: f32 loc("fwd/blocks.0.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.0.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc30)
      linalg.yield %811 : f32 loc(#loc30)
    } -> tensor<64x32x8x8xf32> loc(#loc30)
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %26 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/add"), %in_276: f32 loc("fwd/-/relu"), %out: f32 loc("fwd/blocks.0/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc39)
      linalg.yield %811 : f32 loc(#loc39)
    } -> tensor<64x32x8x8xf32> loc(#loc39)
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.0/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc28)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc28)
      linalg.yield %812 : f32 loc(#loc28)
    } -> tensor<64x32x8x8xf32> loc(#loc28)
    %padded_29 = tensor.pad %69 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.1.conv1/convolution"), %arg114: index loc("fwd/blocks.1.conv1/convolution"), %arg115: index loc("fwd/blocks.1.conv1/convolution"), %arg116: index loc("fwd/blocks.1.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc40)
    } : tensor<64x32x8x8xf32> to tensor<64x32x10x10xf32> loc(#loc40)
    %70 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_29, %arg9 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc40)
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg67 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.1.bn1/add"), %out: i64 loc("fwd/blocks.1.bn1/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc41)
      linalg.yield %811 : i64 loc(#loc41)
    } -> tensor<i64> loc(#loc41)
    %72 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%70 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.conv1/convolution"), %out: f32 loc("fwd/blocks.1.bn1/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc42)
      linalg.yield %811 : f32 loc(#loc42)
    } -> tensor<1x32x1x1xf32> loc(#loc42)
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/mean"), %out: f32 loc("fwd/blocks.1.bn1/mean")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc42)
      linalg.yield %811 : f32 loc(#loc42)
    } -> tensor<1x32x1x1xf32> loc(#loc42)
    %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.conv1/convolution"), %in_276: f32 loc("fwd/blocks.1.bn1/mean"), %out: f32 loc("fwd/blocks.1.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc43)
      linalg.yield %811 : f32 loc(#loc43)
    } -> tensor<64x32x8x8xf32> loc(#loc43)
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %74 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/sub"), %in_276: f32 loc("fwd/blocks.1.bn1/sub"), %out: f32 loc("fwd/blocks.1.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc44)
      linalg.yield %811 : f32 loc(#loc44)
    } -> tensor<64x32x8x8xf32> loc(#loc44)
    %76 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%75 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/mul"), %out: f32 loc("fwd/blocks.1.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc45)
      linalg.yield %811 : f32 loc(#loc45)
    } -> tensor<1x32x1x1xf32> loc(#loc45)
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/sum"), %out: f32 loc("fwd/blocks.1.bn1/div")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc46)
      linalg.yield %811 : f32 loc(#loc46)
    } -> tensor<1x32x1x1xf32> loc(#loc46)
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/div"), %out: f32 loc("fwd/blocks.1.bn1/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc41)
      %812 = arith.addf %in, %811 : f32 loc(#loc41)
      linalg.yield %812 : f32 loc(#loc41)
    } -> tensor<1x32x1x1xf32> loc(#loc41)
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/add"), %out: f32 loc("fwd/blocks.1.bn1/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc47)
      linalg.yield %811 : f32 loc(#loc47)
    } -> tensor<1x32x1x1xf32> loc(#loc47)
    %80 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %79 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/sub"), %in_276: f32 loc("fwd/blocks.1.bn1/rsqrt"), %out: f32 loc("fwd/blocks.1.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc44)
      linalg.yield %811 : f32 loc(#loc44)
    } -> tensor<64x32x8x8xf32> loc(#loc44)
    %collapsed_30 = tensor.collapse_shape %73 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc48)
    %collapsed_31 = tensor.collapse_shape %79 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc48)
    %81 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_30 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/view"), %out: f32 loc("fwd/blocks.1.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc44)
      %812 = arith.mulf %in, %811 : f32 loc(#loc44)
      linalg.yield %812 : f32 loc(#loc44)
    } -> tensor<32xf32> loc(#loc44)
    %82 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg65 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/mul"), %out: f32 loc("fwd/blocks.1.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc44)
      %812 = arith.mulf %in, %811 : f32 loc(#loc44)
      linalg.yield %812 : f32 loc(#loc44)
    } -> tensor<32xf32> loc(#loc44)
    %83 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%81, %82 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/mul"), %in_276: f32 loc("fwd/blocks.1.bn1/mul"), %out: f32 loc("fwd/blocks.1.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc41)
      linalg.yield %811 : f32 loc(#loc41)
    } -> tensor<32xf32> loc(#loc41)
    %collapsed_32 = tensor.collapse_shape %77 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc48)
    %84 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_32 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/view"), %out: f32 loc("fwd/blocks.1.bn1/mul")):
      %811 = arith.truncf %cst_3 : f64 to f32 loc(#loc44)
      %812 = arith.mulf %in, %811 : f32 loc(#loc44)
      linalg.yield %812 : f32 loc(#loc44)
    } -> tensor<32xf32> loc(#loc44)
    %85 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%84 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/mul"), %out: f32 loc("fwd/blocks.1.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc44)
      %812 = arith.mulf %in, %811 : f32 loc(#loc44)
      linalg.yield %812 : f32 loc(#loc44)
    } -> tensor<32xf32> loc(#loc44)
    %86 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg66 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/mul"), %out: f32 loc("fwd/blocks.1.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc44)
      %812 = arith.mulf %in, %811 : f32 loc(#loc44)
      linalg.yield %812 : f32 loc(#loc44)
    } -> tensor<32xf32> loc(#loc44)
    %87 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%85, %86 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/mul"), %in_276: f32 loc("fwd/blocks.1.bn1/mul"), %out: f32 loc("fwd/blocks.1.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc41)
      linalg.yield %811 : f32 loc(#loc41)
    } -> tensor<32xf32> loc(#loc41)
    %expanded_33 = tensor.expand_shape %arg10 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc49)
    %88 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_33 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/mul"), %in_276: f32 loc("fwd/blocks.1.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.1.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc44)
      linalg.yield %811 : f32 loc(#loc44)
    } -> tensor<64x32x8x8xf32> loc(#loc44)
    %expanded_34 = tensor.expand_shape %arg11 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc49)
    %89 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %expanded_34 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/mul"), %in_276: f32 loc("fwd/blocks.1.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.1.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc41)
      linalg.yield %811 : f32 loc(#loc41)
    } -> tensor<64x32x8x8xf32> loc(#loc41)
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/add"), %out: f32 loc("fwd/blocks.1/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc50)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc50)
      linalg.yield %812 : f32 loc(#loc50)
    } -> tensor<64x32x8x8xf32> loc(#loc50)
    %padded_35 = tensor.pad %90 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.1.conv2/convolution"), %arg114: index loc("fwd/blocks.1.conv2/convolution"), %arg115: index loc("fwd/blocks.1.conv2/convolution"), %arg116: index loc("fwd/blocks.1.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc51)
    } : tensor<64x32x8x8xf32> to tensor<64x32x10x10xf32> loc(#loc51)
    %91 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_35, %arg12 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc51)
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg70 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.1.bn2/add"), %out: i64 loc("fwd/blocks.1.bn2/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc52)
      linalg.yield %811 : i64 loc(#loc52)
    } -> tensor<i64> loc(#loc52)
    %93 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%91 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.conv2/convolution"), %out: f32 loc("fwd/blocks.1.bn2/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc53)
      linalg.yield %811 : f32 loc(#loc53)
    } -> tensor<1x32x1x1xf32> loc(#loc53)
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/mean"), %out: f32 loc("fwd/blocks.1.bn2/mean")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc53)
      linalg.yield %811 : f32 loc(#loc53)
    } -> tensor<1x32x1x1xf32> loc(#loc53)
    %95 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.conv2/convolution"), %in_276: f32 loc("fwd/blocks.1.bn2/mean"), %out: f32 loc("fwd/blocks.1.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc54)
      linalg.yield %811 : f32 loc(#loc54)
    } -> tensor<64x32x8x8xf32> loc(#loc54)
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %95 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/sub"), %in_276: f32 loc("fwd/blocks.1.bn2/sub"), %out: f32 loc("fwd/blocks.1.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc55)
      linalg.yield %811 : f32 loc(#loc55)
    } -> tensor<64x32x8x8xf32> loc(#loc55)
    %97 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%96 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/mul"), %out: f32 loc("fwd/blocks.1.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc56)
      linalg.yield %811 : f32 loc(#loc56)
    } -> tensor<1x32x1x1xf32> loc(#loc56)
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/sum"), %out: f32 loc("fwd/blocks.1.bn2/div")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc57)
      linalg.yield %811 : f32 loc(#loc57)
    } -> tensor<1x32x1x1xf32> loc(#loc57)
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/div"), %out: f32 loc("fwd/blocks.1.bn2/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc52)
      %812 = arith.addf %in, %811 : f32 loc(#loc52)
      linalg.yield %812 : f32 loc(#loc52)
    } -> tensor<1x32x1x1xf32> loc(#loc52)
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/add"), %out: f32 loc("fwd/blocks.1.bn2/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc58)
      linalg.yield %811 : f32 loc(#loc58)
    } -> tensor<1x32x1x1xf32> loc(#loc58)
    %101 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %100 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/sub"), %in_276: f32 loc("fwd/blocks.1.bn2/rsqrt"), %out: f32 loc("fwd/blocks.1.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc55)
      linalg.yield %811 : f32 loc(#loc55)
    } -> tensor<64x32x8x8xf32> loc(#loc55)
    %collapsed_36 = tensor.collapse_shape %94 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc59)
    %collapsed_37 = tensor.collapse_shape %100 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc59)
    %102 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_36 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/view"), %out: f32 loc("fwd/blocks.1.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc55)
      %812 = arith.mulf %in, %811 : f32 loc(#loc55)
      linalg.yield %812 : f32 loc(#loc55)
    } -> tensor<32xf32> loc(#loc55)
    %103 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg68 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/mul"), %out: f32 loc("fwd/blocks.1.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc55)
      %812 = arith.mulf %in, %811 : f32 loc(#loc55)
      linalg.yield %812 : f32 loc(#loc55)
    } -> tensor<32xf32> loc(#loc55)
    %104 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%102, %103 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/mul"), %in_276: f32 loc("fwd/blocks.1.bn2/mul"), %out: f32 loc("fwd/blocks.1.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc52)
      linalg.yield %811 : f32 loc(#loc52)
    } -> tensor<32xf32> loc(#loc52)
    %collapsed_38 = tensor.collapse_shape %98 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc59)
    %105 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_38 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/view"), %out: f32 loc("fwd/blocks.1.bn2/mul")):
      %811 = arith.truncf %cst_3 : f64 to f32 loc(#loc55)
      %812 = arith.mulf %in, %811 : f32 loc(#loc55)
      linalg.yield %812 : f32 loc(#loc55)
    } -> tensor<32xf32> loc(#loc55)
    %106 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%105 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/mul"), %out: f32 loc("fwd/blocks.1.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc55)
      %812 = arith.mulf %in, %811 : f32 loc(#loc55)
      linalg.yield %812 : f32 loc(#loc55)
    } -> tensor<32xf32> loc(#loc55)
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg69 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/mul"), %out: f32 loc("fwd/blocks.1.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc55)
      %812 = arith.mulf %in, %811 : f32 loc(#loc55)
      linalg.yield %812 : f32 loc(#loc55)
    } -> tensor<32xf32> loc(#loc55)
    %108 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%106, %107 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/mul"), %in_276: f32 loc("fwd/blocks.1.bn2/mul"), %out: f32 loc("fwd/blocks.1.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc52)
      linalg.yield %811 : f32 loc(#loc52)
    } -> tensor<32xf32> loc(#loc52)
    %expanded_39 = tensor.expand_shape %arg13 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc60)
    %109 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %expanded_39 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/mul"), %in_276: f32 loc("fwd/blocks.1.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.1.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc55)
      linalg.yield %811 : f32 loc(#loc55)
    } -> tensor<64x32x8x8xf32> loc(#loc55)
    %expanded_40 = tensor.expand_shape %arg14 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc60)
    %110 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %expanded_40 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/mul"), %in_276: f32 loc("fwd/blocks.1.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.1.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc52)
      linalg.yield %811 : f32 loc(#loc52)
    } -> tensor<64x32x8x8xf32> loc(#loc52)
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %69 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/add"), %in_276: f32 loc("fwd/blocks.0/relu"), %out: f32 loc("fwd/blocks.1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc61)
      linalg.yield %811 : f32 loc(#loc61)
    } -> tensor<64x32x8x8xf32> loc(#loc61)
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/blocks.1/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc50)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc50)
      linalg.yield %812 : f32 loc(#loc50)
    } -> tensor<64x32x8x8xf32> loc(#loc50)
    %padded_41 = tensor.pad %112 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.2.conv1/convolution"), %arg114: index loc("fwd/blocks.2.conv1/convolution"), %arg115: index loc("fwd/blocks.2.conv1/convolution"), %arg116: index loc("fwd/blocks.2.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc62)
    } : tensor<64x32x8x8xf32> to tensor<64x32x10x10xf32> loc(#loc62)
    %113 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_41, %arg15 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc62)
    %114 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg73 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.2.bn1/add"), %out: i64 loc("fwd/blocks.2.bn1/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc63)
      linalg.yield %811 : i64 loc(#loc63)
    } -> tensor<i64> loc(#loc63)
    %115 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%113 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.conv1/convolution"), %out: f32 loc("fwd/blocks.2.bn1/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc64)
      linalg.yield %811 : f32 loc(#loc64)
    } -> tensor<1x32x1x1xf32> loc(#loc64)
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/mean"), %out: f32 loc("fwd/blocks.2.bn1/mean")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc64)
      linalg.yield %811 : f32 loc(#loc64)
    } -> tensor<1x32x1x1xf32> loc(#loc64)
    %117 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %116 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.conv1/convolution"), %in_276: f32 loc("fwd/blocks.2.bn1/mean"), %out: f32 loc("fwd/blocks.2.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc65)
      linalg.yield %811 : f32 loc(#loc65)
    } -> tensor<64x32x8x8xf32> loc(#loc65)
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %117 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/sub"), %in_276: f32 loc("fwd/blocks.2.bn1/sub"), %out: f32 loc("fwd/blocks.2.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc66)
      linalg.yield %811 : f32 loc(#loc66)
    } -> tensor<64x32x8x8xf32> loc(#loc66)
    %119 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%118 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/mul"), %out: f32 loc("fwd/blocks.2.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc67)
      linalg.yield %811 : f32 loc(#loc67)
    } -> tensor<1x32x1x1xf32> loc(#loc67)
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/sum"), %out: f32 loc("fwd/blocks.2.bn1/div")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc68)
      linalg.yield %811 : f32 loc(#loc68)
    } -> tensor<1x32x1x1xf32> loc(#loc68)
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/div"), %out: f32 loc("fwd/blocks.2.bn1/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc63)
      %812 = arith.addf %in, %811 : f32 loc(#loc63)
      linalg.yield %812 : f32 loc(#loc63)
    } -> tensor<1x32x1x1xf32> loc(#loc63)
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/add"), %out: f32 loc("fwd/blocks.2.bn1/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc69)
      linalg.yield %811 : f32 loc(#loc69)
    } -> tensor<1x32x1x1xf32> loc(#loc69)
    %123 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %122 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/sub"), %in_276: f32 loc("fwd/blocks.2.bn1/rsqrt"), %out: f32 loc("fwd/blocks.2.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc66)
      linalg.yield %811 : f32 loc(#loc66)
    } -> tensor<64x32x8x8xf32> loc(#loc66)
    %collapsed_42 = tensor.collapse_shape %116 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc70)
    %collapsed_43 = tensor.collapse_shape %122 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc70)
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_42 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/view"), %out: f32 loc("fwd/blocks.2.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc66)
      %812 = arith.mulf %in, %811 : f32 loc(#loc66)
      linalg.yield %812 : f32 loc(#loc66)
    } -> tensor<32xf32> loc(#loc66)
    %125 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg71 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/mul"), %out: f32 loc("fwd/blocks.2.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc66)
      %812 = arith.mulf %in, %811 : f32 loc(#loc66)
      linalg.yield %812 : f32 loc(#loc66)
    } -> tensor<32xf32> loc(#loc66)
    %126 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%124, %125 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/mul"), %in_276: f32 loc("fwd/blocks.2.bn1/mul"), %out: f32 loc("fwd/blocks.2.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc63)
      linalg.yield %811 : f32 loc(#loc63)
    } -> tensor<32xf32> loc(#loc63)
    %collapsed_44 = tensor.collapse_shape %120 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc70)
    %127 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_44 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/view"), %out: f32 loc("fwd/blocks.2.bn1/mul")):
      %811 = arith.truncf %cst_3 : f64 to f32 loc(#loc66)
      %812 = arith.mulf %in, %811 : f32 loc(#loc66)
      linalg.yield %812 : f32 loc(#loc66)
    } -> tensor<32xf32> loc(#loc66)
    %128 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%127 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/mul"), %out: f32 loc("fwd/blocks.2.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc66)
      %812 = arith.mulf %in, %811 : f32 loc(#loc66)
      linalg.yield %812 : f32 loc(#loc66)
    } -> tensor<32xf32> loc(#loc66)
    %129 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg72 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/mul"), %out: f32 loc("fwd/blocks.2.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc66)
      %812 = arith.mulf %in, %811 : f32 loc(#loc66)
      linalg.yield %812 : f32 loc(#loc66)
    } -> tensor<32xf32> loc(#loc66)
    %130 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%128, %129 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/mul"), %in_276: f32 loc("fwd/blocks.2.bn1/mul"), %out: f32 loc("fwd/blocks.2.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc63)
      linalg.yield %811 : f32 loc(#loc63)
    } -> tensor<32xf32> loc(#loc63)
    %expanded_45 = tensor.expand_shape %arg16 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc71)
    %131 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %expanded_45 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/mul"), %in_276: f32 loc("fwd/blocks.2.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.2.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc66)
      linalg.yield %811 : f32 loc(#loc66)
    } -> tensor<64x32x8x8xf32> loc(#loc66)
    %expanded_46 = tensor.expand_shape %arg17 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc71)
    %132 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %expanded_46 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/mul"), %in_276: f32 loc("fwd/blocks.2.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.2.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc63)
      linalg.yield %811 : f32 loc(#loc63)
    } -> tensor<64x32x8x8xf32> loc(#loc63)
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/add"), %out: f32 loc("fwd/blocks.2/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc72)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc72)
      linalg.yield %812 : f32 loc(#loc72)
    } -> tensor<64x32x8x8xf32> loc(#loc72)
    %padded_47 = tensor.pad %133 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.2.conv2/convolution"), %arg114: index loc("fwd/blocks.2.conv2/convolution"), %arg115: index loc("fwd/blocks.2.conv2/convolution"), %arg116: index loc("fwd/blocks.2.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc73)
    } : tensor<64x32x8x8xf32> to tensor<64x32x10x10xf32> loc(#loc73)
    %134 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_47, %arg18 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc73)
    %135 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg76 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.2.bn2/add"), %out: i64 loc("fwd/blocks.2.bn2/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc74)
      linalg.yield %811 : i64 loc(#loc74)
    } -> tensor<i64> loc(#loc74)
    %136 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%134 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.conv2/convolution"), %out: f32 loc("fwd/blocks.2.bn2/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc75)
      linalg.yield %811 : f32 loc(#loc75)
    } -> tensor<1x32x1x1xf32> loc(#loc75)
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/mean"), %out: f32 loc("fwd/blocks.2.bn2/mean")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc75)
      linalg.yield %811 : f32 loc(#loc75)
    } -> tensor<1x32x1x1xf32> loc(#loc75)
    %138 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %137 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.conv2/convolution"), %in_276: f32 loc("fwd/blocks.2.bn2/mean"), %out: f32 loc("fwd/blocks.2.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc76)
      linalg.yield %811 : f32 loc(#loc76)
    } -> tensor<64x32x8x8xf32> loc(#loc76)
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %138 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/sub"), %in_276: f32 loc("fwd/blocks.2.bn2/sub"), %out: f32 loc("fwd/blocks.2.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc77)
      linalg.yield %811 : f32 loc(#loc77)
    } -> tensor<64x32x8x8xf32> loc(#loc77)
    %140 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%139 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/mul"), %out: f32 loc("fwd/blocks.2.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc78)
      linalg.yield %811 : f32 loc(#loc78)
    } -> tensor<1x32x1x1xf32> loc(#loc78)
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/sum"), %out: f32 loc("fwd/blocks.2.bn2/div")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc79)
      linalg.yield %811 : f32 loc(#loc79)
    } -> tensor<1x32x1x1xf32> loc(#loc79)
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/div"), %out: f32 loc("fwd/blocks.2.bn2/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc74)
      %812 = arith.addf %in, %811 : f32 loc(#loc74)
      linalg.yield %812 : f32 loc(#loc74)
    } -> tensor<1x32x1x1xf32> loc(#loc74)
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/add"), %out: f32 loc("fwd/blocks.2.bn2/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc80)
      linalg.yield %811 : f32 loc(#loc80)
    } -> tensor<1x32x1x1xf32> loc(#loc80)
    %144 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %143 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/sub"), %in_276: f32 loc("fwd/blocks.2.bn2/rsqrt"), %out: f32 loc("fwd/blocks.2.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc77)
      linalg.yield %811 : f32 loc(#loc77)
    } -> tensor<64x32x8x8xf32> loc(#loc77)
    %collapsed_48 = tensor.collapse_shape %137 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc81)
    %collapsed_49 = tensor.collapse_shape %143 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc81)
    %145 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_48 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/view"), %out: f32 loc("fwd/blocks.2.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc77)
      %812 = arith.mulf %in, %811 : f32 loc(#loc77)
      linalg.yield %812 : f32 loc(#loc77)
    } -> tensor<32xf32> loc(#loc77)
    %146 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg74 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/mul"), %out: f32 loc("fwd/blocks.2.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc77)
      %812 = arith.mulf %in, %811 : f32 loc(#loc77)
      linalg.yield %812 : f32 loc(#loc77)
    } -> tensor<32xf32> loc(#loc77)
    %147 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%145, %146 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/mul"), %in_276: f32 loc("fwd/blocks.2.bn2/mul"), %out: f32 loc("fwd/blocks.2.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc74)
      linalg.yield %811 : f32 loc(#loc74)
    } -> tensor<32xf32> loc(#loc74)
    %collapsed_50 = tensor.collapse_shape %141 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc81)
    %148 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_50 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/view"), %out: f32 loc("fwd/blocks.2.bn2/mul")):
      %811 = arith.truncf %cst_3 : f64 to f32 loc(#loc77)
      %812 = arith.mulf %in, %811 : f32 loc(#loc77)
      linalg.yield %812 : f32 loc(#loc77)
    } -> tensor<32xf32> loc(#loc77)
    %149 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%148 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/mul"), %out: f32 loc("fwd/blocks.2.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc77)
      %812 = arith.mulf %in, %811 : f32 loc(#loc77)
      linalg.yield %812 : f32 loc(#loc77)
    } -> tensor<32xf32> loc(#loc77)
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg75 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/mul"), %out: f32 loc("fwd/blocks.2.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc77)
      %812 = arith.mulf %in, %811 : f32 loc(#loc77)
      linalg.yield %812 : f32 loc(#loc77)
    } -> tensor<32xf32> loc(#loc77)
    %151 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%149, %150 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/mul"), %in_276: f32 loc("fwd/blocks.2.bn2/mul"), %out: f32 loc("fwd/blocks.2.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc74)
      linalg.yield %811 : f32 loc(#loc74)
    } -> tensor<32xf32> loc(#loc74)
    %expanded_51 = tensor.expand_shape %arg19 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc82)
    %152 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %expanded_51 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/mul"), %in_276: f32 loc("fwd/blocks.2.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.2.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc77)
      linalg.yield %811 : f32 loc(#loc77)
    } -> tensor<64x32x8x8xf32> loc(#loc77)
    %expanded_52 = tensor.expand_shape %arg20 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc82)
    %153 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %expanded_52 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/mul"), %in_276: f32 loc("fwd/blocks.2.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.2.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc74)
      linalg.yield %811 : f32 loc(#loc74)
    } -> tensor<64x32x8x8xf32> loc(#loc74)
    %154 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %112 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/add"), %in_276: f32 loc("fwd/blocks.1/relu"), %out: f32 loc("fwd/blocks.2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc83)
      linalg.yield %811 : f32 loc(#loc83)
    } -> tensor<64x32x8x8xf32> loc(#loc83)
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154 : tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %out: f32 loc("fwd/blocks.2/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc72)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc72)
      linalg.yield %812 : f32 loc(#loc72)
    } -> tensor<64x32x8x8xf32> loc(#loc72)
    %padded_53 = tensor.pad %155 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.3.conv1/convolution"), %arg114: index loc("fwd/blocks.3.conv1/convolution"), %arg115: index loc("fwd/blocks.3.conv1/convolution"), %arg116: index loc("fwd/blocks.3.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc84)
    } : tensor<64x32x8x8xf32> to tensor<64x32x10x10xf32> loc(#loc84)
    %156 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_53, %arg21 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc84)
    %157 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg79 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.3.bn1/add"), %out: i64 loc("fwd/blocks.3.bn1/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc85)
      linalg.yield %811 : i64 loc(#loc85)
    } -> tensor<i64> loc(#loc85)
    %158 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%156 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.conv1/convolution"), %out: f32 loc("fwd/blocks.3.bn1/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc86)
      linalg.yield %811 : f32 loc(#loc86)
    } -> tensor<1x32x1x1xf32> loc(#loc86)
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/mean"), %out: f32 loc("fwd/blocks.3.bn1/mean")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc86)
      linalg.yield %811 : f32 loc(#loc86)
    } -> tensor<1x32x1x1xf32> loc(#loc86)
    %160 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %159 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.conv1/convolution"), %in_276: f32 loc("fwd/blocks.3.bn1/mean"), %out: f32 loc("fwd/blocks.3.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc87)
      linalg.yield %811 : f32 loc(#loc87)
    } -> tensor<64x32x8x8xf32> loc(#loc87)
    %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %160 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/sub"), %in_276: f32 loc("fwd/blocks.3.bn1/sub"), %out: f32 loc("fwd/blocks.3.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc88)
      linalg.yield %811 : f32 loc(#loc88)
    } -> tensor<64x32x8x8xf32> loc(#loc88)
    %162 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%161 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/mul"), %out: f32 loc("fwd/blocks.3.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc89)
      linalg.yield %811 : f32 loc(#loc89)
    } -> tensor<1x32x1x1xf32> loc(#loc89)
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/sum"), %out: f32 loc("fwd/blocks.3.bn1/div")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc90)
      linalg.yield %811 : f32 loc(#loc90)
    } -> tensor<1x32x1x1xf32> loc(#loc90)
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/div"), %out: f32 loc("fwd/blocks.3.bn1/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc85)
      %812 = arith.addf %in, %811 : f32 loc(#loc85)
      linalg.yield %812 : f32 loc(#loc85)
    } -> tensor<1x32x1x1xf32> loc(#loc85)
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/add"), %out: f32 loc("fwd/blocks.3.bn1/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc91)
      linalg.yield %811 : f32 loc(#loc91)
    } -> tensor<1x32x1x1xf32> loc(#loc91)
    %166 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %165 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/sub"), %in_276: f32 loc("fwd/blocks.3.bn1/rsqrt"), %out: f32 loc("fwd/blocks.3.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc88)
      linalg.yield %811 : f32 loc(#loc88)
    } -> tensor<64x32x8x8xf32> loc(#loc88)
    %collapsed_54 = tensor.collapse_shape %159 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc92)
    %collapsed_55 = tensor.collapse_shape %165 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc92)
    %167 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_54 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/view"), %out: f32 loc("fwd/blocks.3.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc88)
      %812 = arith.mulf %in, %811 : f32 loc(#loc88)
      linalg.yield %812 : f32 loc(#loc88)
    } -> tensor<32xf32> loc(#loc88)
    %168 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg77 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/mul"), %out: f32 loc("fwd/blocks.3.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc88)
      %812 = arith.mulf %in, %811 : f32 loc(#loc88)
      linalg.yield %812 : f32 loc(#loc88)
    } -> tensor<32xf32> loc(#loc88)
    %169 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%167, %168 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/mul"), %in_276: f32 loc("fwd/blocks.3.bn1/mul"), %out: f32 loc("fwd/blocks.3.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc85)
      linalg.yield %811 : f32 loc(#loc85)
    } -> tensor<32xf32> loc(#loc85)
    %collapsed_56 = tensor.collapse_shape %163 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc92)
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_56 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/view"), %out: f32 loc("fwd/blocks.3.bn1/mul")):
      %811 = arith.truncf %cst_3 : f64 to f32 loc(#loc88)
      %812 = arith.mulf %in, %811 : f32 loc(#loc88)
      linalg.yield %812 : f32 loc(#loc88)
    } -> tensor<32xf32> loc(#loc88)
    %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%170 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/mul"), %out: f32 loc("fwd/blocks.3.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc88)
      %812 = arith.mulf %in, %811 : f32 loc(#loc88)
      linalg.yield %812 : f32 loc(#loc88)
    } -> tensor<32xf32> loc(#loc88)
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg78 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/mul"), %out: f32 loc("fwd/blocks.3.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc88)
      %812 = arith.mulf %in, %811 : f32 loc(#loc88)
      linalg.yield %812 : f32 loc(#loc88)
    } -> tensor<32xf32> loc(#loc88)
    %173 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%171, %172 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/mul"), %in_276: f32 loc("fwd/blocks.3.bn1/mul"), %out: f32 loc("fwd/blocks.3.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc85)
      linalg.yield %811 : f32 loc(#loc85)
    } -> tensor<32xf32> loc(#loc85)
    %expanded_57 = tensor.expand_shape %arg22 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc93)
    %174 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %expanded_57 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/mul"), %in_276: f32 loc("fwd/blocks.3.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.3.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc88)
      linalg.yield %811 : f32 loc(#loc88)
    } -> tensor<64x32x8x8xf32> loc(#loc88)
    %expanded_58 = tensor.expand_shape %arg23 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc93)
    %175 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %expanded_58 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/mul"), %in_276: f32 loc("fwd/blocks.3.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.3.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc85)
      linalg.yield %811 : f32 loc(#loc85)
    } -> tensor<64x32x8x8xf32> loc(#loc85)
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175 : tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/add"), %out: f32 loc("fwd/blocks.3/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc94)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc94)
      linalg.yield %812 : f32 loc(#loc94)
    } -> tensor<64x32x8x8xf32> loc(#loc94)
    %padded_59 = tensor.pad %176 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.3.conv2/convolution"), %arg114: index loc("fwd/blocks.3.conv2/convolution"), %arg115: index loc("fwd/blocks.3.conv2/convolution"), %arg116: index loc("fwd/blocks.3.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc95)
    } : tensor<64x32x8x8xf32> to tensor<64x32x10x10xf32> loc(#loc95)
    %177 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_59, %arg24 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc95)
    %178 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg82 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.3.bn2/add"), %out: i64 loc("fwd/blocks.3.bn2/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc96)
      linalg.yield %811 : i64 loc(#loc96)
    } -> tensor<i64> loc(#loc96)
    %179 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%177 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.conv2/convolution"), %out: f32 loc("fwd/blocks.3.bn2/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc97)
      linalg.yield %811 : f32 loc(#loc97)
    } -> tensor<1x32x1x1xf32> loc(#loc97)
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/mean"), %out: f32 loc("fwd/blocks.3.bn2/mean")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc97)
      linalg.yield %811 : f32 loc(#loc97)
    } -> tensor<1x32x1x1xf32> loc(#loc97)
    %181 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %180 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.conv2/convolution"), %in_276: f32 loc("fwd/blocks.3.bn2/mean"), %out: f32 loc("fwd/blocks.3.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc98)
      linalg.yield %811 : f32 loc(#loc98)
    } -> tensor<64x32x8x8xf32> loc(#loc98)
    %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %181 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/sub"), %in_276: f32 loc("fwd/blocks.3.bn2/sub"), %out: f32 loc("fwd/blocks.3.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc99)
      linalg.yield %811 : f32 loc(#loc99)
    } -> tensor<64x32x8x8xf32> loc(#loc99)
    %183 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%182 : tensor<64x32x8x8xf32>) outs(%6 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/mul"), %out: f32 loc("fwd/blocks.3.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc100)
      linalg.yield %811 : f32 loc(#loc100)
    } -> tensor<1x32x1x1xf32> loc(#loc100)
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/sum"), %out: f32 loc("fwd/blocks.3.bn2/div")):
      %811 = arith.divf %in, %cst_7 : f32 loc(#loc101)
      linalg.yield %811 : f32 loc(#loc101)
    } -> tensor<1x32x1x1xf32> loc(#loc101)
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/div"), %out: f32 loc("fwd/blocks.3.bn2/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc96)
      %812 = arith.addf %in, %811 : f32 loc(#loc96)
      linalg.yield %812 : f32 loc(#loc96)
    } -> tensor<1x32x1x1xf32> loc(#loc96)
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185 : tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/add"), %out: f32 loc("fwd/blocks.3.bn2/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc102)
      linalg.yield %811 : f32 loc(#loc102)
    } -> tensor<1x32x1x1xf32> loc(#loc102)
    %187 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %186 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/sub"), %in_276: f32 loc("fwd/blocks.3.bn2/rsqrt"), %out: f32 loc("fwd/blocks.3.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc99)
      linalg.yield %811 : f32 loc(#loc99)
    } -> tensor<64x32x8x8xf32> loc(#loc99)
    %collapsed_60 = tensor.collapse_shape %180 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc103)
    %collapsed_61 = tensor.collapse_shape %186 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc103)
    %188 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_60 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/view"), %out: f32 loc("fwd/blocks.3.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc99)
      %812 = arith.mulf %in, %811 : f32 loc(#loc99)
      linalg.yield %812 : f32 loc(#loc99)
    } -> tensor<32xf32> loc(#loc99)
    %189 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg80 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/mul"), %out: f32 loc("fwd/blocks.3.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc99)
      %812 = arith.mulf %in, %811 : f32 loc(#loc99)
      linalg.yield %812 : f32 loc(#loc99)
    } -> tensor<32xf32> loc(#loc99)
    %190 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%188, %189 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/mul"), %in_276: f32 loc("fwd/blocks.3.bn2/mul"), %out: f32 loc("fwd/blocks.3.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc96)
      linalg.yield %811 : f32 loc(#loc96)
    } -> tensor<32xf32> loc(#loc96)
    %collapsed_62 = tensor.collapse_shape %184 [[0, 1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<32xf32> loc(#loc103)
    %191 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_62 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/view"), %out: f32 loc("fwd/blocks.3.bn2/mul")):
      %811 = arith.truncf %cst_3 : f64 to f32 loc(#loc99)
      %812 = arith.mulf %in, %811 : f32 loc(#loc99)
      linalg.yield %812 : f32 loc(#loc99)
    } -> tensor<32xf32> loc(#loc99)
    %192 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%191 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/mul"), %out: f32 loc("fwd/blocks.3.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc99)
      %812 = arith.mulf %in, %811 : f32 loc(#loc99)
      linalg.yield %812 : f32 loc(#loc99)
    } -> tensor<32xf32> loc(#loc99)
    %193 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg81 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/mul"), %out: f32 loc("fwd/blocks.3.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc99)
      %812 = arith.mulf %in, %811 : f32 loc(#loc99)
      linalg.yield %812 : f32 loc(#loc99)
    } -> tensor<32xf32> loc(#loc99)
    %194 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%192, %193 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/mul"), %in_276: f32 loc("fwd/blocks.3.bn2/mul"), %out: f32 loc("fwd/blocks.3.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc96)
      linalg.yield %811 : f32 loc(#loc96)
    } -> tensor<32xf32> loc(#loc96)
    %expanded_63 = tensor.expand_shape %arg25 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc104)
    %195 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %expanded_63 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/mul"), %in_276: f32 loc("fwd/blocks.3.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.3.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc99)
      linalg.yield %811 : f32 loc(#loc99)
    } -> tensor<64x32x8x8xf32> loc(#loc99)
    %expanded_64 = tensor.expand_shape %arg26 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32> loc(#loc104)
    %196 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %expanded_64 : tensor<64x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/mul"), %in_276: f32 loc("fwd/blocks.3.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.3.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc96)
      linalg.yield %811 : f32 loc(#loc96)
    } -> tensor<64x32x8x8xf32> loc(#loc96)
    %197 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %155 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/add"), %in_276: f32 loc("fwd/blocks.2/relu"), %out: f32 loc("fwd/blocks.3/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc105)
      linalg.yield %811 : f32 loc(#loc105)
    } -> tensor<64x32x8x8xf32> loc(#loc105)
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197 : tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3/add"), %out: f32 loc("fwd/blocks.3/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc94)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc94)
      linalg.yield %812 : f32 loc(#loc94)
    } -> tensor<64x32x8x8xf32> loc(#loc94)
    %padded_65 = tensor.pad %198 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.4.conv1/convolution"), %arg114: index loc("fwd/blocks.4.conv1/convolution"), %arg115: index loc("fwd/blocks.4.conv1/convolution"), %arg116: index loc("fwd/blocks.4.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc106)
    } : tensor<64x32x8x8xf32> to tensor<64x32x10x10xf32> loc(#loc106)
    %199 = tensor.empty() : tensor<64x64x4x4xf32> loc(#loc106)
    %200 = linalg.fill ins(%cst : f32) outs(%199 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc106)
    %201 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_65, %arg27 : tensor<64x32x10x10xf32>, tensor<64x32x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc106)
    %202 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg85 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.4.bn1/add"), %out: i64 loc("fwd/blocks.4.bn1/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc107)
      linalg.yield %811 : i64 loc(#loc107)
    } -> tensor<i64> loc(#loc107)
    %203 = tensor.empty() : tensor<1x64x1x1xf32> loc(#loc108)
    %204 = linalg.fill ins(%cst : f32) outs(%203 : tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32> loc(#loc108)
    %205 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%201 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.conv1/convolution"), %out: f32 loc("fwd/blocks.4.bn1/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc108)
      linalg.yield %811 : f32 loc(#loc108)
    } -> tensor<1x64x1x1xf32> loc(#loc108)
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/mean"), %out: f32 loc("fwd/blocks.4.bn1/mean")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc108)
      linalg.yield %811 : f32 loc(#loc108)
    } -> tensor<1x64x1x1xf32> loc(#loc108)
    %207 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %206 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.conv1/convolution"), %in_276: f32 loc("fwd/blocks.4.bn1/mean"), %out: f32 loc("fwd/blocks.4.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc109)
      linalg.yield %811 : f32 loc(#loc109)
    } -> tensor<64x64x4x4xf32> loc(#loc109)
    %208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207, %207 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/sub"), %in_276: f32 loc("fwd/blocks.4.bn1/sub"), %out: f32 loc("fwd/blocks.4.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc5)
      linalg.yield %811 : f32 loc(#loc5)
    } -> tensor<64x64x4x4xf32> loc(#loc5)
    %209 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%208 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/mul"), %out: f32 loc("fwd/blocks.4.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc110)
      linalg.yield %811 : f32 loc(#loc110)
    } -> tensor<1x64x1x1xf32> loc(#loc110)
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/sum"), %out: f32 loc("fwd/blocks.4.bn1/div")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc111)
      linalg.yield %811 : f32 loc(#loc111)
    } -> tensor<1x64x1x1xf32> loc(#loc111)
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/div"), %out: f32 loc("fwd/blocks.4.bn1/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc107)
      %812 = arith.addf %in, %811 : f32 loc(#loc107)
      linalg.yield %812 : f32 loc(#loc107)
    } -> tensor<1x64x1x1xf32> loc(#loc107)
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/add"), %out: f32 loc("fwd/blocks.4.bn1/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc112)
      linalg.yield %811 : f32 loc(#loc112)
    } -> tensor<1x64x1x1xf32> loc(#loc112)
    %213 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207, %212 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/sub"), %in_276: f32 loc("fwd/blocks.4.bn1/rsqrt"), %out: f32 loc("fwd/blocks.4.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc5)
      linalg.yield %811 : f32 loc(#loc5)
    } -> tensor<64x64x4x4xf32> loc(#loc5)
    %collapsed_66 = tensor.collapse_shape %206 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc113)
    %collapsed_67 = tensor.collapse_shape %212 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc113)
    %214 = tensor.empty() : tensor<64xf32> loc(#loc5)
    %215 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_66 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/view"), %out: f32 loc("fwd/blocks.4.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc5)
      %812 = arith.mulf %in, %811 : f32 loc(#loc5)
      linalg.yield %812 : f32 loc(#loc5)
    } -> tensor<64xf32> loc(#loc5)
    %216 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg83 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/mul"), %out: f32 loc("fwd/blocks.4.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc5)
      %812 = arith.mulf %in, %811 : f32 loc(#loc5)
      linalg.yield %812 : f32 loc(#loc5)
    } -> tensor<64xf32> loc(#loc5)
    %217 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%215, %216 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/mul"), %in_276: f32 loc("fwd/blocks.4.bn1/mul"), %out: f32 loc("fwd/blocks.4.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc107)
      linalg.yield %811 : f32 loc(#loc107)
    } -> tensor<64xf32> loc(#loc107)
    %collapsed_68 = tensor.collapse_shape %210 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc113)
    %218 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_68 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/view"), %out: f32 loc("fwd/blocks.4.bn1/mul")):
      %811 = arith.truncf %cst_2 : f64 to f32 loc(#loc5)
      %812 = arith.mulf %in, %811 : f32 loc(#loc5)
      linalg.yield %812 : f32 loc(#loc5)
    } -> tensor<64xf32> loc(#loc5)
    %219 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%218 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/mul"), %out: f32 loc("fwd/blocks.4.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc5)
      %812 = arith.mulf %in, %811 : f32 loc(#loc5)
      linalg.yield %812 : f32 loc(#loc5)
    } -> tensor<64xf32> loc(#loc5)
    %220 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg84 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/mul"), %out: f32 loc("fwd/blocks.4.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc5)
      %812 = arith.mulf %in, %811 : f32 loc(#loc5)
      linalg.yield %812 : f32 loc(#loc5)
    } -> tensor<64xf32> loc(#loc5)
    %221 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%219, %220 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/mul"), %in_276: f32 loc("fwd/blocks.4.bn1/mul"), %out: f32 loc("fwd/blocks.4.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc107)
      linalg.yield %811 : f32 loc(#loc107)
    } -> tensor<64xf32> loc(#loc107)
    %expanded_69 = tensor.expand_shape %arg28 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc114)
    %222 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %expanded_69 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/mul"), %in_276: f32 loc("fwd/blocks.4.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.4.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc5)
      linalg.yield %811 : f32 loc(#loc5)
    } -> tensor<64x64x4x4xf32> loc(#loc5)
    %expanded_70 = tensor.expand_shape %arg29 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc114)
    %223 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %expanded_70 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/mul"), %in_276: f32 loc("fwd/blocks.4.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.4.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc107)
      linalg.yield %811 : f32 loc(#loc107)
    } -> tensor<64x64x4x4xf32> loc(#loc107)
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/add"), %out: f32 loc("fwd/blocks.4/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc115)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc115)
      linalg.yield %812 : f32 loc(#loc115)
    } -> tensor<64x64x4x4xf32> loc(#loc115)
    %padded_71 = tensor.pad %224 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.4.conv2/convolution"), %arg114: index loc("fwd/blocks.4.conv2/convolution"), %arg115: index loc("fwd/blocks.4.conv2/convolution"), %arg116: index loc("fwd/blocks.4.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc116)
    } : tensor<64x64x4x4xf32> to tensor<64x64x6x6xf32> loc(#loc116)
    %225 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_71, %arg30 : tensor<64x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc116)
    %226 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg88 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.4.bn2/add"), %out: i64 loc("fwd/blocks.4.bn2/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc117)
      linalg.yield %811 : i64 loc(#loc117)
    } -> tensor<i64> loc(#loc117)
    %227 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%225 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.conv2/convolution"), %out: f32 loc("fwd/blocks.4.bn2/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc118)
      linalg.yield %811 : f32 loc(#loc118)
    } -> tensor<1x64x1x1xf32> loc(#loc118)
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/mean"), %out: f32 loc("fwd/blocks.4.bn2/mean")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc118)
      linalg.yield %811 : f32 loc(#loc118)
    } -> tensor<1x64x1x1xf32> loc(#loc118)
    %229 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225, %228 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.conv2/convolution"), %in_276: f32 loc("fwd/blocks.4.bn2/mean"), %out: f32 loc("fwd/blocks.4.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc119)
      linalg.yield %811 : f32 loc(#loc119)
    } -> tensor<64x64x4x4xf32> loc(#loc119)
    %230 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229, %229 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/sub"), %in_276: f32 loc("fwd/blocks.4.bn2/sub"), %out: f32 loc("fwd/blocks.4.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc120)
      linalg.yield %811 : f32 loc(#loc120)
    } -> tensor<64x64x4x4xf32> loc(#loc120)
    %231 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%230 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/mul"), %out: f32 loc("fwd/blocks.4.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc121)
      linalg.yield %811 : f32 loc(#loc121)
    } -> tensor<1x64x1x1xf32> loc(#loc121)
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/sum"), %out: f32 loc("fwd/blocks.4.bn2/div")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc122)
      linalg.yield %811 : f32 loc(#loc122)
    } -> tensor<1x64x1x1xf32> loc(#loc122)
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/div"), %out: f32 loc("fwd/blocks.4.bn2/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc117)
      %812 = arith.addf %in, %811 : f32 loc(#loc117)
      linalg.yield %812 : f32 loc(#loc117)
    } -> tensor<1x64x1x1xf32> loc(#loc117)
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/add"), %out: f32 loc("fwd/blocks.4.bn2/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc123)
      linalg.yield %811 : f32 loc(#loc123)
    } -> tensor<1x64x1x1xf32> loc(#loc123)
    %235 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229, %234 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/sub"), %in_276: f32 loc("fwd/blocks.4.bn2/rsqrt"), %out: f32 loc("fwd/blocks.4.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc120)
      linalg.yield %811 : f32 loc(#loc120)
    } -> tensor<64x64x4x4xf32> loc(#loc120)
    %collapsed_72 = tensor.collapse_shape %228 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc124)
    %collapsed_73 = tensor.collapse_shape %234 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc124)
    %236 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_72 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/view"), %out: f32 loc("fwd/blocks.4.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc120)
      %812 = arith.mulf %in, %811 : f32 loc(#loc120)
      linalg.yield %812 : f32 loc(#loc120)
    } -> tensor<64xf32> loc(#loc120)
    %237 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg86 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/mul"), %out: f32 loc("fwd/blocks.4.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc120)
      %812 = arith.mulf %in, %811 : f32 loc(#loc120)
      linalg.yield %812 : f32 loc(#loc120)
    } -> tensor<64xf32> loc(#loc120)
    %238 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%236, %237 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/mul"), %in_276: f32 loc("fwd/blocks.4.bn2/mul"), %out: f32 loc("fwd/blocks.4.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc117)
      linalg.yield %811 : f32 loc(#loc117)
    } -> tensor<64xf32> loc(#loc117)
    %collapsed_74 = tensor.collapse_shape %232 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc124)
    %239 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_74 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/view"), %out: f32 loc("fwd/blocks.4.bn2/mul")):
      %811 = arith.truncf %cst_2 : f64 to f32 loc(#loc120)
      %812 = arith.mulf %in, %811 : f32 loc(#loc120)
      linalg.yield %812 : f32 loc(#loc120)
    } -> tensor<64xf32> loc(#loc120)
    %240 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%239 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/mul"), %out: f32 loc("fwd/blocks.4.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc120)
      %812 = arith.mulf %in, %811 : f32 loc(#loc120)
      linalg.yield %812 : f32 loc(#loc120)
    } -> tensor<64xf32> loc(#loc120)
    %241 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg87 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/mul"), %out: f32 loc("fwd/blocks.4.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc120)
      %812 = arith.mulf %in, %811 : f32 loc(#loc120)
      linalg.yield %812 : f32 loc(#loc120)
    } -> tensor<64xf32> loc(#loc120)
    %242 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%240, %241 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/mul"), %in_276: f32 loc("fwd/blocks.4.bn2/mul"), %out: f32 loc("fwd/blocks.4.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc117)
      linalg.yield %811 : f32 loc(#loc117)
    } -> tensor<64xf32> loc(#loc117)
    %expanded_75 = tensor.expand_shape %arg31 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc125)
    %243 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235, %expanded_75 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/mul"), %in_276: f32 loc("fwd/blocks.4.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.4.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc120)
      linalg.yield %811 : f32 loc(#loc120)
    } -> tensor<64x64x4x4xf32> loc(#loc120)
    %expanded_76 = tensor.expand_shape %arg32 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc125)
    %244 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %expanded_76 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/mul"), %in_276: f32 loc("fwd/blocks.4.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.4.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc117)
      linalg.yield %811 : f32 loc(#loc117)
    } -> tensor<64x64x4x4xf32> loc(#loc117)
    %245 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%198, %arg33 : tensor<64x32x8x8xf32>, tensor<64x32x1x1xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc126)
    %246 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg91 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.4.shortcut.1/add"), %out: i64 loc("fwd/blocks.4.shortcut.1/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc127)
      linalg.yield %811 : i64 loc(#loc127)
    } -> tensor<i64> loc(#loc127)
    %247 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%245 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.0/convolution"), %out: f32 loc("fwd/blocks.4.shortcut.1/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc128)
      linalg.yield %811 : f32 loc(#loc128)
    } -> tensor<1x64x1x1xf32> loc(#loc128)
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/mean"), %out: f32 loc("fwd/blocks.4.shortcut.1/mean")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc128)
      linalg.yield %811 : f32 loc(#loc128)
    } -> tensor<1x64x1x1xf32> loc(#loc128)
    %249 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245, %248 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.0/convolution"), %in_276: f32 loc("fwd/blocks.4.shortcut.1/mean"), %out: f32 loc("fwd/blocks.4.shortcut.1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc129)
      linalg.yield %811 : f32 loc(#loc129)
    } -> tensor<64x64x4x4xf32> loc(#loc129)
    %250 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249, %249 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/sub"), %in_276: f32 loc("fwd/blocks.4.shortcut.1/sub"), %out: f32 loc("fwd/blocks.4.shortcut.1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc130)
      linalg.yield %811 : f32 loc(#loc130)
    } -> tensor<64x64x4x4xf32> loc(#loc130)
    %251 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%250 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/mul"), %out: f32 loc("fwd/blocks.4.shortcut.1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc131)
      linalg.yield %811 : f32 loc(#loc131)
    } -> tensor<1x64x1x1xf32> loc(#loc131)
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/sum"), %out: f32 loc("fwd/blocks.4.shortcut.1/div")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc132)
      linalg.yield %811 : f32 loc(#loc132)
    } -> tensor<1x64x1x1xf32> loc(#loc132)
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/div"), %out: f32 loc("fwd/blocks.4.shortcut.1/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc127)
      %812 = arith.addf %in, %811 : f32 loc(#loc127)
      linalg.yield %812 : f32 loc(#loc127)
    } -> tensor<1x64x1x1xf32> loc(#loc127)
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/add"), %out: f32 loc("fwd/blocks.4.shortcut.1/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc133)
      linalg.yield %811 : f32 loc(#loc133)
    } -> tensor<1x64x1x1xf32> loc(#loc133)
    %255 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249, %254 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/sub"), %in_276: f32 loc("fwd/blocks.4.shortcut.1/rsqrt"), %out: f32 loc("fwd/blocks.4.shortcut.1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc130)
      linalg.yield %811 : f32 loc(#loc130)
    } -> tensor<64x64x4x4xf32> loc(#loc130)
    %collapsed_77 = tensor.collapse_shape %248 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc134)
    %collapsed_78 = tensor.collapse_shape %254 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc134)
    %256 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_77 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/view"), %out: f32 loc("fwd/blocks.4.shortcut.1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc130)
      %812 = arith.mulf %in, %811 : f32 loc(#loc130)
      linalg.yield %812 : f32 loc(#loc130)
    } -> tensor<64xf32> loc(#loc130)
    %257 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg89 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/mul"), %out: f32 loc("fwd/blocks.4.shortcut.1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc130)
      %812 = arith.mulf %in, %811 : f32 loc(#loc130)
      linalg.yield %812 : f32 loc(#loc130)
    } -> tensor<64xf32> loc(#loc130)
    %258 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%256, %257 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/mul"), %in_276: f32 loc("fwd/blocks.4.shortcut.1/mul"), %out: f32 loc("fwd/blocks.4.shortcut.1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc127)
      linalg.yield %811 : f32 loc(#loc127)
    } -> tensor<64xf32> loc(#loc127)
    %collapsed_79 = tensor.collapse_shape %252 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc134)
    %259 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_79 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/view"), %out: f32 loc("fwd/blocks.4.shortcut.1/mul")):
      %811 = arith.truncf %cst_2 : f64 to f32 loc(#loc130)
      %812 = arith.mulf %in, %811 : f32 loc(#loc130)
      linalg.yield %812 : f32 loc(#loc130)
    } -> tensor<64xf32> loc(#loc130)
    %260 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%259 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/mul"), %out: f32 loc("fwd/blocks.4.shortcut.1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc130)
      %812 = arith.mulf %in, %811 : f32 loc(#loc130)
      linalg.yield %812 : f32 loc(#loc130)
    } -> tensor<64xf32> loc(#loc130)
    %261 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg90 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/mul"), %out: f32 loc("fwd/blocks.4.shortcut.1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc130)
      %812 = arith.mulf %in, %811 : f32 loc(#loc130)
      linalg.yield %812 : f32 loc(#loc130)
    } -> tensor<64xf32> loc(#loc130)
    %262 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%260, %261 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/mul"), %in_276: f32 loc("fwd/blocks.4.shortcut.1/mul"), %out: f32 loc("fwd/blocks.4.shortcut.1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc127)
      linalg.yield %811 : f32 loc(#loc127)
    } -> tensor<64xf32> loc(#loc127)
    %expanded_80 = tensor.expand_shape %arg34 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc135)
    %263 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%255, %expanded_80 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/mul"), %in_276: f32 loc("fwd/blocks.4.shortcut.1/unsqueeze"), %out: f32 loc("fwd/blocks.4.shortcut.1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc130)
      linalg.yield %811 : f32 loc(#loc130)
    } -> tensor<64x64x4x4xf32> loc(#loc130)
    %expanded_81 = tensor.expand_shape %arg35 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc135)
    %264 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%263, %expanded_81 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/mul"), %in_276: f32 loc("fwd/blocks.4.shortcut.1/unsqueeze"), %out: f32 loc("fwd/blocks.4.shortcut.1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc127)
      linalg.yield %811 : f32 loc(#loc127)
    } -> tensor<64x64x4x4xf32> loc(#loc127)
    %265 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244, %264 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/add"), %in_276: f32 loc("fwd/blocks.4.shortcut.1/add"), %out: f32 loc("fwd/blocks.4/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc136)
      linalg.yield %811 : f32 loc(#loc136)
    } -> tensor<64x64x4x4xf32> loc(#loc136)
    %266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4/add"), %out: f32 loc("fwd/blocks.4/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc115)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc115)
      linalg.yield %812 : f32 loc(#loc115)
    } -> tensor<64x64x4x4xf32> loc(#loc115)
    %padded_82 = tensor.pad %266 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.5.conv1/convolution"), %arg114: index loc("fwd/blocks.5.conv1/convolution"), %arg115: index loc("fwd/blocks.5.conv1/convolution"), %arg116: index loc("fwd/blocks.5.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc137)
    } : tensor<64x64x4x4xf32> to tensor<64x64x6x6xf32> loc(#loc137)
    %267 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_82, %arg36 : tensor<64x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc137)
    %268 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg94 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.5.bn1/add"), %out: i64 loc("fwd/blocks.5.bn1/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc138)
      linalg.yield %811 : i64 loc(#loc138)
    } -> tensor<i64> loc(#loc138)
    %269 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%267 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.conv1/convolution"), %out: f32 loc("fwd/blocks.5.bn1/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc139)
      linalg.yield %811 : f32 loc(#loc139)
    } -> tensor<1x64x1x1xf32> loc(#loc139)
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/mean"), %out: f32 loc("fwd/blocks.5.bn1/mean")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc139)
      linalg.yield %811 : f32 loc(#loc139)
    } -> tensor<1x64x1x1xf32> loc(#loc139)
    %271 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267, %270 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.conv1/convolution"), %in_276: f32 loc("fwd/blocks.5.bn1/mean"), %out: f32 loc("fwd/blocks.5.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc140)
      linalg.yield %811 : f32 loc(#loc140)
    } -> tensor<64x64x4x4xf32> loc(#loc140)
    %272 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271, %271 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/sub"), %in_276: f32 loc("fwd/blocks.5.bn1/sub"), %out: f32 loc("fwd/blocks.5.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc141)
      linalg.yield %811 : f32 loc(#loc141)
    } -> tensor<64x64x4x4xf32> loc(#loc141)
    %273 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%272 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/mul"), %out: f32 loc("fwd/blocks.5.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc142)
      linalg.yield %811 : f32 loc(#loc142)
    } -> tensor<1x64x1x1xf32> loc(#loc142)
    %274 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/sum"), %out: f32 loc("fwd/blocks.5.bn1/div")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc143)
      linalg.yield %811 : f32 loc(#loc143)
    } -> tensor<1x64x1x1xf32> loc(#loc143)
    %275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/div"), %out: f32 loc("fwd/blocks.5.bn1/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc138)
      %812 = arith.addf %in, %811 : f32 loc(#loc138)
      linalg.yield %812 : f32 loc(#loc138)
    } -> tensor<1x64x1x1xf32> loc(#loc138)
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%275 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/add"), %out: f32 loc("fwd/blocks.5.bn1/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc144)
      linalg.yield %811 : f32 loc(#loc144)
    } -> tensor<1x64x1x1xf32> loc(#loc144)
    %277 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271, %276 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/sub"), %in_276: f32 loc("fwd/blocks.5.bn1/rsqrt"), %out: f32 loc("fwd/blocks.5.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc141)
      linalg.yield %811 : f32 loc(#loc141)
    } -> tensor<64x64x4x4xf32> loc(#loc141)
    %collapsed_83 = tensor.collapse_shape %270 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc145)
    %collapsed_84 = tensor.collapse_shape %276 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc145)
    %278 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_83 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/view"), %out: f32 loc("fwd/blocks.5.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc141)
      %812 = arith.mulf %in, %811 : f32 loc(#loc141)
      linalg.yield %812 : f32 loc(#loc141)
    } -> tensor<64xf32> loc(#loc141)
    %279 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg92 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/mul"), %out: f32 loc("fwd/blocks.5.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc141)
      %812 = arith.mulf %in, %811 : f32 loc(#loc141)
      linalg.yield %812 : f32 loc(#loc141)
    } -> tensor<64xf32> loc(#loc141)
    %280 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%278, %279 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/mul"), %in_276: f32 loc("fwd/blocks.5.bn1/mul"), %out: f32 loc("fwd/blocks.5.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc138)
      linalg.yield %811 : f32 loc(#loc138)
    } -> tensor<64xf32> loc(#loc138)
    %collapsed_85 = tensor.collapse_shape %274 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc145)
    %281 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_85 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/view"), %out: f32 loc("fwd/blocks.5.bn1/mul")):
      %811 = arith.truncf %cst_2 : f64 to f32 loc(#loc141)
      %812 = arith.mulf %in, %811 : f32 loc(#loc141)
      linalg.yield %812 : f32 loc(#loc141)
    } -> tensor<64xf32> loc(#loc141)
    %282 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%281 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/mul"), %out: f32 loc("fwd/blocks.5.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc141)
      %812 = arith.mulf %in, %811 : f32 loc(#loc141)
      linalg.yield %812 : f32 loc(#loc141)
    } -> tensor<64xf32> loc(#loc141)
    %283 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg93 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/mul"), %out: f32 loc("fwd/blocks.5.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc141)
      %812 = arith.mulf %in, %811 : f32 loc(#loc141)
      linalg.yield %812 : f32 loc(#loc141)
    } -> tensor<64xf32> loc(#loc141)
    %284 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%282, %283 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/mul"), %in_276: f32 loc("fwd/blocks.5.bn1/mul"), %out: f32 loc("fwd/blocks.5.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc138)
      linalg.yield %811 : f32 loc(#loc138)
    } -> tensor<64xf32> loc(#loc138)
    %expanded_86 = tensor.expand_shape %arg37 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc146)
    %285 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%277, %expanded_86 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/mul"), %in_276: f32 loc("fwd/blocks.5.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.5.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc141)
      linalg.yield %811 : f32 loc(#loc141)
    } -> tensor<64x64x4x4xf32> loc(#loc141)
    %expanded_87 = tensor.expand_shape %arg38 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc146)
    %286 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285, %expanded_87 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/mul"), %in_276: f32 loc("fwd/blocks.5.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.5.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc138)
      linalg.yield %811 : f32 loc(#loc138)
    } -> tensor<64x64x4x4xf32> loc(#loc138)
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/add"), %out: f32 loc("fwd/blocks.5/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc147)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc147)
      linalg.yield %812 : f32 loc(#loc147)
    } -> tensor<64x64x4x4xf32> loc(#loc147)
    %padded_88 = tensor.pad %287 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.5.conv2/convolution"), %arg114: index loc("fwd/blocks.5.conv2/convolution"), %arg115: index loc("fwd/blocks.5.conv2/convolution"), %arg116: index loc("fwd/blocks.5.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc148)
    } : tensor<64x64x4x4xf32> to tensor<64x64x6x6xf32> loc(#loc148)
    %288 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_88, %arg39 : tensor<64x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc148)
    %289 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg97 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.5.bn2/add"), %out: i64 loc("fwd/blocks.5.bn2/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc149)
      linalg.yield %811 : i64 loc(#loc149)
    } -> tensor<i64> loc(#loc149)
    %290 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%288 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.conv2/convolution"), %out: f32 loc("fwd/blocks.5.bn2/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc150)
      linalg.yield %811 : f32 loc(#loc150)
    } -> tensor<1x64x1x1xf32> loc(#loc150)
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/mean"), %out: f32 loc("fwd/blocks.5.bn2/mean")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc150)
      linalg.yield %811 : f32 loc(#loc150)
    } -> tensor<1x64x1x1xf32> loc(#loc150)
    %292 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288, %291 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.conv2/convolution"), %in_276: f32 loc("fwd/blocks.5.bn2/mean"), %out: f32 loc("fwd/blocks.5.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc151)
      linalg.yield %811 : f32 loc(#loc151)
    } -> tensor<64x64x4x4xf32> loc(#loc151)
    %293 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %292 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/sub"), %in_276: f32 loc("fwd/blocks.5.bn2/sub"), %out: f32 loc("fwd/blocks.5.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc152)
      linalg.yield %811 : f32 loc(#loc152)
    } -> tensor<64x64x4x4xf32> loc(#loc152)
    %294 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%293 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/mul"), %out: f32 loc("fwd/blocks.5.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc153)
      linalg.yield %811 : f32 loc(#loc153)
    } -> tensor<1x64x1x1xf32> loc(#loc153)
    %295 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%294 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/sum"), %out: f32 loc("fwd/blocks.5.bn2/div")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc154)
      linalg.yield %811 : f32 loc(#loc154)
    } -> tensor<1x64x1x1xf32> loc(#loc154)
    %296 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/div"), %out: f32 loc("fwd/blocks.5.bn2/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc149)
      %812 = arith.addf %in, %811 : f32 loc(#loc149)
      linalg.yield %812 : f32 loc(#loc149)
    } -> tensor<1x64x1x1xf32> loc(#loc149)
    %297 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/add"), %out: f32 loc("fwd/blocks.5.bn2/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc155)
      linalg.yield %811 : f32 loc(#loc155)
    } -> tensor<1x64x1x1xf32> loc(#loc155)
    %298 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %297 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/sub"), %in_276: f32 loc("fwd/blocks.5.bn2/rsqrt"), %out: f32 loc("fwd/blocks.5.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc152)
      linalg.yield %811 : f32 loc(#loc152)
    } -> tensor<64x64x4x4xf32> loc(#loc152)
    %collapsed_89 = tensor.collapse_shape %291 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc156)
    %collapsed_90 = tensor.collapse_shape %297 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc156)
    %299 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_89 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/view"), %out: f32 loc("fwd/blocks.5.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc152)
      %812 = arith.mulf %in, %811 : f32 loc(#loc152)
      linalg.yield %812 : f32 loc(#loc152)
    } -> tensor<64xf32> loc(#loc152)
    %300 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg95 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/mul"), %out: f32 loc("fwd/blocks.5.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc152)
      %812 = arith.mulf %in, %811 : f32 loc(#loc152)
      linalg.yield %812 : f32 loc(#loc152)
    } -> tensor<64xf32> loc(#loc152)
    %301 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%299, %300 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/mul"), %in_276: f32 loc("fwd/blocks.5.bn2/mul"), %out: f32 loc("fwd/blocks.5.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc149)
      linalg.yield %811 : f32 loc(#loc149)
    } -> tensor<64xf32> loc(#loc149)
    %collapsed_91 = tensor.collapse_shape %295 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc156)
    %302 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_91 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/view"), %out: f32 loc("fwd/blocks.5.bn2/mul")):
      %811 = arith.truncf %cst_2 : f64 to f32 loc(#loc152)
      %812 = arith.mulf %in, %811 : f32 loc(#loc152)
      linalg.yield %812 : f32 loc(#loc152)
    } -> tensor<64xf32> loc(#loc152)
    %303 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%302 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/mul"), %out: f32 loc("fwd/blocks.5.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc152)
      %812 = arith.mulf %in, %811 : f32 loc(#loc152)
      linalg.yield %812 : f32 loc(#loc152)
    } -> tensor<64xf32> loc(#loc152)
    %304 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg96 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/mul"), %out: f32 loc("fwd/blocks.5.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc152)
      %812 = arith.mulf %in, %811 : f32 loc(#loc152)
      linalg.yield %812 : f32 loc(#loc152)
    } -> tensor<64xf32> loc(#loc152)
    %305 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%303, %304 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/mul"), %in_276: f32 loc("fwd/blocks.5.bn2/mul"), %out: f32 loc("fwd/blocks.5.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc149)
      linalg.yield %811 : f32 loc(#loc149)
    } -> tensor<64xf32> loc(#loc149)
    %expanded_92 = tensor.expand_shape %arg40 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc157)
    %306 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298, %expanded_92 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/mul"), %in_276: f32 loc("fwd/blocks.5.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.5.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc152)
      linalg.yield %811 : f32 loc(#loc152)
    } -> tensor<64x64x4x4xf32> loc(#loc152)
    %expanded_93 = tensor.expand_shape %arg41 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc157)
    %307 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306, %expanded_93 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/mul"), %in_276: f32 loc("fwd/blocks.5.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.5.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc149)
      linalg.yield %811 : f32 loc(#loc149)
    } -> tensor<64x64x4x4xf32> loc(#loc149)
    %308 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%307, %266 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/add"), %in_276: f32 loc("fwd/blocks.4/relu"), %out: f32 loc("fwd/blocks.5/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc158)
      linalg.yield %811 : f32 loc(#loc158)
    } -> tensor<64x64x4x4xf32> loc(#loc158)
    %309 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5/add"), %out: f32 loc("fwd/blocks.5/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc147)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc147)
      linalg.yield %812 : f32 loc(#loc147)
    } -> tensor<64x64x4x4xf32> loc(#loc147)
    %padded_94 = tensor.pad %309 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.6.conv1/convolution"), %arg114: index loc("fwd/blocks.6.conv1/convolution"), %arg115: index loc("fwd/blocks.6.conv1/convolution"), %arg116: index loc("fwd/blocks.6.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc159)
    } : tensor<64x64x4x4xf32> to tensor<64x64x6x6xf32> loc(#loc159)
    %310 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_94, %arg42 : tensor<64x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc159)
    %311 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg100 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.6.bn1/add"), %out: i64 loc("fwd/blocks.6.bn1/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc160)
      linalg.yield %811 : i64 loc(#loc160)
    } -> tensor<i64> loc(#loc160)
    %312 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%310 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.conv1/convolution"), %out: f32 loc("fwd/blocks.6.bn1/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc161)
      linalg.yield %811 : f32 loc(#loc161)
    } -> tensor<1x64x1x1xf32> loc(#loc161)
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/mean"), %out: f32 loc("fwd/blocks.6.bn1/mean")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc161)
      linalg.yield %811 : f32 loc(#loc161)
    } -> tensor<1x64x1x1xf32> loc(#loc161)
    %314 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%310, %313 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.conv1/convolution"), %in_276: f32 loc("fwd/blocks.6.bn1/mean"), %out: f32 loc("fwd/blocks.6.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc162)
      linalg.yield %811 : f32 loc(#loc162)
    } -> tensor<64x64x4x4xf32> loc(#loc162)
    %315 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314, %314 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/sub"), %in_276: f32 loc("fwd/blocks.6.bn1/sub"), %out: f32 loc("fwd/blocks.6.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc163)
      linalg.yield %811 : f32 loc(#loc163)
    } -> tensor<64x64x4x4xf32> loc(#loc163)
    %316 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%315 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/mul"), %out: f32 loc("fwd/blocks.6.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc164)
      linalg.yield %811 : f32 loc(#loc164)
    } -> tensor<1x64x1x1xf32> loc(#loc164)
    %317 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%316 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/sum"), %out: f32 loc("fwd/blocks.6.bn1/div")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc165)
      linalg.yield %811 : f32 loc(#loc165)
    } -> tensor<1x64x1x1xf32> loc(#loc165)
    %318 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%317 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/div"), %out: f32 loc("fwd/blocks.6.bn1/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc160)
      %812 = arith.addf %in, %811 : f32 loc(#loc160)
      linalg.yield %812 : f32 loc(#loc160)
    } -> tensor<1x64x1x1xf32> loc(#loc160)
    %319 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%318 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/add"), %out: f32 loc("fwd/blocks.6.bn1/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc166)
      linalg.yield %811 : f32 loc(#loc166)
    } -> tensor<1x64x1x1xf32> loc(#loc166)
    %320 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314, %319 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/sub"), %in_276: f32 loc("fwd/blocks.6.bn1/rsqrt"), %out: f32 loc("fwd/blocks.6.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc163)
      linalg.yield %811 : f32 loc(#loc163)
    } -> tensor<64x64x4x4xf32> loc(#loc163)
    %collapsed_95 = tensor.collapse_shape %313 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc167)
    %collapsed_96 = tensor.collapse_shape %319 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc167)
    %321 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_95 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/view"), %out: f32 loc("fwd/blocks.6.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc163)
      %812 = arith.mulf %in, %811 : f32 loc(#loc163)
      linalg.yield %812 : f32 loc(#loc163)
    } -> tensor<64xf32> loc(#loc163)
    %322 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg98 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/mul"), %out: f32 loc("fwd/blocks.6.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc163)
      %812 = arith.mulf %in, %811 : f32 loc(#loc163)
      linalg.yield %812 : f32 loc(#loc163)
    } -> tensor<64xf32> loc(#loc163)
    %323 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%321, %322 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/mul"), %in_276: f32 loc("fwd/blocks.6.bn1/mul"), %out: f32 loc("fwd/blocks.6.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc160)
      linalg.yield %811 : f32 loc(#loc160)
    } -> tensor<64xf32> loc(#loc160)
    %collapsed_97 = tensor.collapse_shape %317 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc167)
    %324 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_97 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/view"), %out: f32 loc("fwd/blocks.6.bn1/mul")):
      %811 = arith.truncf %cst_2 : f64 to f32 loc(#loc163)
      %812 = arith.mulf %in, %811 : f32 loc(#loc163)
      linalg.yield %812 : f32 loc(#loc163)
    } -> tensor<64xf32> loc(#loc163)
    %325 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%324 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/mul"), %out: f32 loc("fwd/blocks.6.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc163)
      %812 = arith.mulf %in, %811 : f32 loc(#loc163)
      linalg.yield %812 : f32 loc(#loc163)
    } -> tensor<64xf32> loc(#loc163)
    %326 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg99 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/mul"), %out: f32 loc("fwd/blocks.6.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc163)
      %812 = arith.mulf %in, %811 : f32 loc(#loc163)
      linalg.yield %812 : f32 loc(#loc163)
    } -> tensor<64xf32> loc(#loc163)
    %327 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%325, %326 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/mul"), %in_276: f32 loc("fwd/blocks.6.bn1/mul"), %out: f32 loc("fwd/blocks.6.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc160)
      linalg.yield %811 : f32 loc(#loc160)
    } -> tensor<64xf32> loc(#loc160)
    %expanded_98 = tensor.expand_shape %arg43 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc168)
    %328 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320, %expanded_98 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/mul"), %in_276: f32 loc("fwd/blocks.6.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.6.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc163)
      linalg.yield %811 : f32 loc(#loc163)
    } -> tensor<64x64x4x4xf32> loc(#loc163)
    %expanded_99 = tensor.expand_shape %arg44 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc168)
    %329 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%328, %expanded_99 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/mul"), %in_276: f32 loc("fwd/blocks.6.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.6.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc160)
      linalg.yield %811 : f32 loc(#loc160)
    } -> tensor<64x64x4x4xf32> loc(#loc160)
    %330 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/add"), %out: f32 loc("fwd/blocks.6/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc169)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc169)
      linalg.yield %812 : f32 loc(#loc169)
    } -> tensor<64x64x4x4xf32> loc(#loc169)
    %padded_100 = tensor.pad %330 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.6.conv2/convolution"), %arg114: index loc("fwd/blocks.6.conv2/convolution"), %arg115: index loc("fwd/blocks.6.conv2/convolution"), %arg116: index loc("fwd/blocks.6.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc170)
    } : tensor<64x64x4x4xf32> to tensor<64x64x6x6xf32> loc(#loc170)
    %331 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_100, %arg45 : tensor<64x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc170)
    %332 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg103 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.6.bn2/add"), %out: i64 loc("fwd/blocks.6.bn2/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc171)
      linalg.yield %811 : i64 loc(#loc171)
    } -> tensor<i64> loc(#loc171)
    %333 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%331 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.conv2/convolution"), %out: f32 loc("fwd/blocks.6.bn2/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc172)
      linalg.yield %811 : f32 loc(#loc172)
    } -> tensor<1x64x1x1xf32> loc(#loc172)
    %334 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%333 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/mean"), %out: f32 loc("fwd/blocks.6.bn2/mean")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc172)
      linalg.yield %811 : f32 loc(#loc172)
    } -> tensor<1x64x1x1xf32> loc(#loc172)
    %335 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331, %334 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.conv2/convolution"), %in_276: f32 loc("fwd/blocks.6.bn2/mean"), %out: f32 loc("fwd/blocks.6.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc173)
      linalg.yield %811 : f32 loc(#loc173)
    } -> tensor<64x64x4x4xf32> loc(#loc173)
    %336 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335, %335 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/sub"), %in_276: f32 loc("fwd/blocks.6.bn2/sub"), %out: f32 loc("fwd/blocks.6.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc174)
      linalg.yield %811 : f32 loc(#loc174)
    } -> tensor<64x64x4x4xf32> loc(#loc174)
    %337 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%336 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/mul"), %out: f32 loc("fwd/blocks.6.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc175)
      linalg.yield %811 : f32 loc(#loc175)
    } -> tensor<1x64x1x1xf32> loc(#loc175)
    %338 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%337 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/sum"), %out: f32 loc("fwd/blocks.6.bn2/div")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc176)
      linalg.yield %811 : f32 loc(#loc176)
    } -> tensor<1x64x1x1xf32> loc(#loc176)
    %339 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%338 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/div"), %out: f32 loc("fwd/blocks.6.bn2/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc171)
      %812 = arith.addf %in, %811 : f32 loc(#loc171)
      linalg.yield %812 : f32 loc(#loc171)
    } -> tensor<1x64x1x1xf32> loc(#loc171)
    %340 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%339 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/add"), %out: f32 loc("fwd/blocks.6.bn2/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc177)
      linalg.yield %811 : f32 loc(#loc177)
    } -> tensor<1x64x1x1xf32> loc(#loc177)
    %341 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335, %340 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/sub"), %in_276: f32 loc("fwd/blocks.6.bn2/rsqrt"), %out: f32 loc("fwd/blocks.6.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc174)
      linalg.yield %811 : f32 loc(#loc174)
    } -> tensor<64x64x4x4xf32> loc(#loc174)
    %collapsed_101 = tensor.collapse_shape %334 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc178)
    %collapsed_102 = tensor.collapse_shape %340 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc178)
    %342 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_101 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/view"), %out: f32 loc("fwd/blocks.6.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc174)
      %812 = arith.mulf %in, %811 : f32 loc(#loc174)
      linalg.yield %812 : f32 loc(#loc174)
    } -> tensor<64xf32> loc(#loc174)
    %343 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg101 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/mul"), %out: f32 loc("fwd/blocks.6.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc174)
      %812 = arith.mulf %in, %811 : f32 loc(#loc174)
      linalg.yield %812 : f32 loc(#loc174)
    } -> tensor<64xf32> loc(#loc174)
    %344 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%342, %343 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/mul"), %in_276: f32 loc("fwd/blocks.6.bn2/mul"), %out: f32 loc("fwd/blocks.6.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc171)
      linalg.yield %811 : f32 loc(#loc171)
    } -> tensor<64xf32> loc(#loc171)
    %collapsed_103 = tensor.collapse_shape %338 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc178)
    %345 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_103 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/view"), %out: f32 loc("fwd/blocks.6.bn2/mul")):
      %811 = arith.truncf %cst_2 : f64 to f32 loc(#loc174)
      %812 = arith.mulf %in, %811 : f32 loc(#loc174)
      linalg.yield %812 : f32 loc(#loc174)
    } -> tensor<64xf32> loc(#loc174)
    %346 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%345 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/mul"), %out: f32 loc("fwd/blocks.6.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc174)
      %812 = arith.mulf %in, %811 : f32 loc(#loc174)
      linalg.yield %812 : f32 loc(#loc174)
    } -> tensor<64xf32> loc(#loc174)
    %347 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg102 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/mul"), %out: f32 loc("fwd/blocks.6.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc174)
      %812 = arith.mulf %in, %811 : f32 loc(#loc174)
      linalg.yield %812 : f32 loc(#loc174)
    } -> tensor<64xf32> loc(#loc174)
    %348 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%346, %347 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/mul"), %in_276: f32 loc("fwd/blocks.6.bn2/mul"), %out: f32 loc("fwd/blocks.6.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc171)
      linalg.yield %811 : f32 loc(#loc171)
    } -> tensor<64xf32> loc(#loc171)
    %expanded_104 = tensor.expand_shape %arg46 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc179)
    %349 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%341, %expanded_104 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/mul"), %in_276: f32 loc("fwd/blocks.6.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.6.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc174)
      linalg.yield %811 : f32 loc(#loc174)
    } -> tensor<64x64x4x4xf32> loc(#loc174)
    %expanded_105 = tensor.expand_shape %arg47 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc179)
    %350 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%349, %expanded_105 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/mul"), %in_276: f32 loc("fwd/blocks.6.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.6.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc171)
      linalg.yield %811 : f32 loc(#loc171)
    } -> tensor<64x64x4x4xf32> loc(#loc171)
    %351 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350, %309 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/add"), %in_276: f32 loc("fwd/blocks.5/relu"), %out: f32 loc("fwd/blocks.6/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc180)
      linalg.yield %811 : f32 loc(#loc180)
    } -> tensor<64x64x4x4xf32> loc(#loc180)
    %352 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%351 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6/add"), %out: f32 loc("fwd/blocks.6/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc169)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc169)
      linalg.yield %812 : f32 loc(#loc169)
    } -> tensor<64x64x4x4xf32> loc(#loc169)
    %padded_106 = tensor.pad %352 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.7.conv1/convolution"), %arg114: index loc("fwd/blocks.7.conv1/convolution"), %arg115: index loc("fwd/blocks.7.conv1/convolution"), %arg116: index loc("fwd/blocks.7.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc181)
    } : tensor<64x64x4x4xf32> to tensor<64x64x6x6xf32> loc(#loc181)
    %353 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_106, %arg48 : tensor<64x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc181)
    %354 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg106 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.7.bn1/add"), %out: i64 loc("fwd/blocks.7.bn1/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc182)
      linalg.yield %811 : i64 loc(#loc182)
    } -> tensor<i64> loc(#loc182)
    %355 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%353 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.conv1/convolution"), %out: f32 loc("fwd/blocks.7.bn1/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc183)
      linalg.yield %811 : f32 loc(#loc183)
    } -> tensor<1x64x1x1xf32> loc(#loc183)
    %356 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%355 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/mean"), %out: f32 loc("fwd/blocks.7.bn1/mean")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc183)
      linalg.yield %811 : f32 loc(#loc183)
    } -> tensor<1x64x1x1xf32> loc(#loc183)
    %357 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%353, %356 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.conv1/convolution"), %in_276: f32 loc("fwd/blocks.7.bn1/mean"), %out: f32 loc("fwd/blocks.7.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc184)
      linalg.yield %811 : f32 loc(#loc184)
    } -> tensor<64x64x4x4xf32> loc(#loc184)
    %358 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357, %357 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/sub"), %in_276: f32 loc("fwd/blocks.7.bn1/sub"), %out: f32 loc("fwd/blocks.7.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc185)
      linalg.yield %811 : f32 loc(#loc185)
    } -> tensor<64x64x4x4xf32> loc(#loc185)
    %359 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%358 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/mul"), %out: f32 loc("fwd/blocks.7.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc186)
      linalg.yield %811 : f32 loc(#loc186)
    } -> tensor<1x64x1x1xf32> loc(#loc186)
    %360 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/sum"), %out: f32 loc("fwd/blocks.7.bn1/div")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc187)
      linalg.yield %811 : f32 loc(#loc187)
    } -> tensor<1x64x1x1xf32> loc(#loc187)
    %361 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%360 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/div"), %out: f32 loc("fwd/blocks.7.bn1/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc182)
      %812 = arith.addf %in, %811 : f32 loc(#loc182)
      linalg.yield %812 : f32 loc(#loc182)
    } -> tensor<1x64x1x1xf32> loc(#loc182)
    %362 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%361 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/add"), %out: f32 loc("fwd/blocks.7.bn1/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc188)
      linalg.yield %811 : f32 loc(#loc188)
    } -> tensor<1x64x1x1xf32> loc(#loc188)
    %363 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357, %362 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/sub"), %in_276: f32 loc("fwd/blocks.7.bn1/rsqrt"), %out: f32 loc("fwd/blocks.7.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc185)
      linalg.yield %811 : f32 loc(#loc185)
    } -> tensor<64x64x4x4xf32> loc(#loc185)
    %collapsed_107 = tensor.collapse_shape %356 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc189)
    %collapsed_108 = tensor.collapse_shape %362 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc189)
    %364 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_107 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/view"), %out: f32 loc("fwd/blocks.7.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc185)
      %812 = arith.mulf %in, %811 : f32 loc(#loc185)
      linalg.yield %812 : f32 loc(#loc185)
    } -> tensor<64xf32> loc(#loc185)
    %365 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg104 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/mul"), %out: f32 loc("fwd/blocks.7.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc185)
      %812 = arith.mulf %in, %811 : f32 loc(#loc185)
      linalg.yield %812 : f32 loc(#loc185)
    } -> tensor<64xf32> loc(#loc185)
    %366 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%364, %365 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/mul"), %in_276: f32 loc("fwd/blocks.7.bn1/mul"), %out: f32 loc("fwd/blocks.7.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc182)
      linalg.yield %811 : f32 loc(#loc182)
    } -> tensor<64xf32> loc(#loc182)
    %collapsed_109 = tensor.collapse_shape %360 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc189)
    %367 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_109 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/view"), %out: f32 loc("fwd/blocks.7.bn1/mul")):
      %811 = arith.truncf %cst_2 : f64 to f32 loc(#loc185)
      %812 = arith.mulf %in, %811 : f32 loc(#loc185)
      linalg.yield %812 : f32 loc(#loc185)
    } -> tensor<64xf32> loc(#loc185)
    %368 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%367 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/mul"), %out: f32 loc("fwd/blocks.7.bn1/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc185)
      %812 = arith.mulf %in, %811 : f32 loc(#loc185)
      linalg.yield %812 : f32 loc(#loc185)
    } -> tensor<64xf32> loc(#loc185)
    %369 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg105 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/mul"), %out: f32 loc("fwd/blocks.7.bn1/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc185)
      %812 = arith.mulf %in, %811 : f32 loc(#loc185)
      linalg.yield %812 : f32 loc(#loc185)
    } -> tensor<64xf32> loc(#loc185)
    %370 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%368, %369 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/mul"), %in_276: f32 loc("fwd/blocks.7.bn1/mul"), %out: f32 loc("fwd/blocks.7.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc182)
      linalg.yield %811 : f32 loc(#loc182)
    } -> tensor<64xf32> loc(#loc182)
    %expanded_110 = tensor.expand_shape %arg49 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc190)
    %371 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%363, %expanded_110 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/mul"), %in_276: f32 loc("fwd/blocks.7.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.7.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc185)
      linalg.yield %811 : f32 loc(#loc185)
    } -> tensor<64x64x4x4xf32> loc(#loc185)
    %expanded_111 = tensor.expand_shape %arg50 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc190)
    %372 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%371, %expanded_111 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/mul"), %in_276: f32 loc("fwd/blocks.7.bn1/unsqueeze"), %out: f32 loc("fwd/blocks.7.bn1/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc182)
      linalg.yield %811 : f32 loc(#loc182)
    } -> tensor<64x64x4x4xf32> loc(#loc182)
    %373 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%372 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/add"), %out: f32 loc("fwd/blocks.7/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc191)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc191)
      linalg.yield %812 : f32 loc(#loc191)
    } -> tensor<64x64x4x4xf32> loc(#loc191)
    %padded_112 = tensor.pad %373 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("fwd/blocks.7.conv2/convolution"), %arg114: index loc("fwd/blocks.7.conv2/convolution"), %arg115: index loc("fwd/blocks.7.conv2/convolution"), %arg116: index loc("fwd/blocks.7.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc192)
    } : tensor<64x64x4x4xf32> to tensor<64x64x6x6xf32> loc(#loc192)
    %374 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_112, %arg51 : tensor<64x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc192)
    %375 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg109 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/blocks.7.bn2/add"), %out: i64 loc("fwd/blocks.7.bn2/add")):
      %811 = arith.addi %in, %c1_i64 : i64 loc(#loc193)
      linalg.yield %811 : i64 loc(#loc193)
    } -> tensor<i64> loc(#loc193)
    %376 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%374 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.conv2/convolution"), %out: f32 loc("fwd/blocks.7.bn2/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc194)
      linalg.yield %811 : f32 loc(#loc194)
    } -> tensor<1x64x1x1xf32> loc(#loc194)
    %377 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%376 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/mean"), %out: f32 loc("fwd/blocks.7.bn2/mean")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc194)
      linalg.yield %811 : f32 loc(#loc194)
    } -> tensor<1x64x1x1xf32> loc(#loc194)
    %378 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%374, %377 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.conv2/convolution"), %in_276: f32 loc("fwd/blocks.7.bn2/mean"), %out: f32 loc("fwd/blocks.7.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc195)
      linalg.yield %811 : f32 loc(#loc195)
    } -> tensor<64x64x4x4xf32> loc(#loc195)
    %379 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%378, %378 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/sub"), %in_276: f32 loc("fwd/blocks.7.bn2/sub"), %out: f32 loc("fwd/blocks.7.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc196)
      linalg.yield %811 : f32 loc(#loc196)
    } -> tensor<64x64x4x4xf32> loc(#loc196)
    %380 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%379 : tensor<64x64x4x4xf32>) outs(%204 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/mul"), %out: f32 loc("fwd/blocks.7.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc197)
      linalg.yield %811 : f32 loc(#loc197)
    } -> tensor<1x64x1x1xf32> loc(#loc197)
    %381 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%380 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/sum"), %out: f32 loc("fwd/blocks.7.bn2/div")):
      %811 = arith.divf %in, %cst_8 : f32 loc(#loc198)
      linalg.yield %811 : f32 loc(#loc198)
    } -> tensor<1x64x1x1xf32> loc(#loc198)
    %382 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%381 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/div"), %out: f32 loc("fwd/blocks.7.bn2/add")):
      %811 = arith.truncf %cst_6 : f64 to f32 loc(#loc193)
      %812 = arith.addf %in, %811 : f32 loc(#loc193)
      linalg.yield %812 : f32 loc(#loc193)
    } -> tensor<1x64x1x1xf32> loc(#loc193)
    %383 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%382 : tensor<1x64x1x1xf32>) outs(%203 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/add"), %out: f32 loc("fwd/blocks.7.bn2/rsqrt")):
      %811 = math.rsqrt %in : f32 loc(#loc199)
      linalg.yield %811 : f32 loc(#loc199)
    } -> tensor<1x64x1x1xf32> loc(#loc199)
    %384 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%378, %383 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/sub"), %in_276: f32 loc("fwd/blocks.7.bn2/rsqrt"), %out: f32 loc("fwd/blocks.7.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc196)
      linalg.yield %811 : f32 loc(#loc196)
    } -> tensor<64x64x4x4xf32> loc(#loc196)
    %collapsed_113 = tensor.collapse_shape %377 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc200)
    %collapsed_114 = tensor.collapse_shape %383 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc200)
    %385 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_113 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/view"), %out: f32 loc("fwd/blocks.7.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc196)
      %812 = arith.mulf %in, %811 : f32 loc(#loc196)
      linalg.yield %812 : f32 loc(#loc196)
    } -> tensor<64xf32> loc(#loc196)
    %386 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg107 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/mul"), %out: f32 loc("fwd/blocks.7.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc196)
      %812 = arith.mulf %in, %811 : f32 loc(#loc196)
      linalg.yield %812 : f32 loc(#loc196)
    } -> tensor<64xf32> loc(#loc196)
    %387 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%385, %386 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/mul"), %in_276: f32 loc("fwd/blocks.7.bn2/mul"), %out: f32 loc("fwd/blocks.7.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc193)
      linalg.yield %811 : f32 loc(#loc193)
    } -> tensor<64xf32> loc(#loc193)
    %collapsed_115 = tensor.collapse_shape %381 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32> loc(#loc200)
    %388 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_115 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/view"), %out: f32 loc("fwd/blocks.7.bn2/mul")):
      %811 = arith.truncf %cst_2 : f64 to f32 loc(#loc196)
      %812 = arith.mulf %in, %811 : f32 loc(#loc196)
      linalg.yield %812 : f32 loc(#loc196)
    } -> tensor<64xf32> loc(#loc196)
    %389 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%388 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/mul"), %out: f32 loc("fwd/blocks.7.bn2/mul")):
      %811 = arith.truncf %cst_5 : f64 to f32 loc(#loc196)
      %812 = arith.mulf %in, %811 : f32 loc(#loc196)
      linalg.yield %812 : f32 loc(#loc196)
    } -> tensor<64xf32> loc(#loc196)
    %390 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg108 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/mul"), %out: f32 loc("fwd/blocks.7.bn2/mul")):
      %811 = arith.truncf %cst_4 : f64 to f32 loc(#loc196)
      %812 = arith.mulf %in, %811 : f32 loc(#loc196)
      linalg.yield %812 : f32 loc(#loc196)
    } -> tensor<64xf32> loc(#loc196)
    %391 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%389, %390 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/mul"), %in_276: f32 loc("fwd/blocks.7.bn2/mul"), %out: f32 loc("fwd/blocks.7.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc193)
      linalg.yield %811 : f32 loc(#loc193)
    } -> tensor<64xf32> loc(#loc193)
    %expanded_116 = tensor.expand_shape %arg52 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc201)
    %392 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%384, %expanded_116 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/mul"), %in_276: f32 loc("fwd/blocks.7.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.7.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc196)
      linalg.yield %811 : f32 loc(#loc196)
    } -> tensor<64x64x4x4xf32> loc(#loc196)
    %expanded_117 = tensor.expand_shape %arg53 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32> loc(#loc201)
    %393 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%392, %expanded_117 : tensor<64x64x4x4xf32>, tensor<64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/mul"), %in_276: f32 loc("fwd/blocks.7.bn2/unsqueeze"), %out: f32 loc("fwd/blocks.7.bn2/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc193)
      linalg.yield %811 : f32 loc(#loc193)
    } -> tensor<64x64x4x4xf32> loc(#loc193)
    %394 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%393, %352 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/add"), %in_276: f32 loc("fwd/blocks.6/relu"), %out: f32 loc("fwd/blocks.7/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc202)
      linalg.yield %811 : f32 loc(#loc202)
    } -> tensor<64x64x4x4xf32> loc(#loc202)
    %395 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%394 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7/add"), %out: f32 loc("fwd/blocks.7/relu")):
      %811 = arith.cmpf ugt, %in, %cst : f32 loc(#loc191)
      %812 = arith.select %811, %in, %cst : f32 loc(#loc191)
      linalg.yield %812 : f32 loc(#loc191)
    } -> tensor<64x64x4x4xf32> loc(#loc191)
    %396 = tensor.empty() : tensor<64x64xf32> loc(#loc203)
    %397 = linalg.fill ins(%cst : f32) outs(%396 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc203)
    %398 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%395 : tensor<64x64x4x4xf32>) outs(%397 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7/relu"), %out: f32 loc("fwd/-/mean")):
      %811 = arith.addf %in, %out : f32 loc(#loc203)
      linalg.yield %811 : f32 loc(#loc203)
    } -> tensor<64x64xf32> loc(#loc203)
    %399 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%398 : tensor<64x64xf32>) outs(%396 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("fwd/-/mean"), %out: f32 loc("fwd/-/mean")):
      %811 = arith.divf %in, %cst_9 : f32 loc(#loc203)
      linalg.yield %811 : f32 loc(#loc203)
    } -> tensor<64x64xf32> loc(#loc203)
    %400 = tensor.empty() : tensor<64x10xf32> loc(#loc204)
    %transposed = linalg.transpose ins(%arg54 : tensor<10x64xf32>) outs(%400 : tensor<64x10xf32>) permutation = [1, 0]  loc(#loc204)
    %401 = linalg.fill ins(%cst : f32) outs(%400 : tensor<64x10xf32>) -> tensor<64x10xf32> loc(#loc205)
    %402 = linalg.matmul ins(%399, %transposed : tensor<64x64xf32>, tensor<64x10xf32>) outs(%401 : tensor<64x10xf32>) -> tensor<64x10xf32> loc(#loc205)
    %403 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg55, %402 : tensor<10xf32>, tensor<64x10xf32>) outs(%400 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_276: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/head/addmm")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc205)
      linalg.yield %811 : f32 loc(#loc205)
    } -> tensor<64x10xf32> loc(#loc205)
    %404 = tensor.empty() : tensor<64xi64> loc(#loc3)
    %405 = linalg.fill ins(%c0_i64 : i64) outs(%404 : tensor<64xi64>) -> tensor<64xi64> loc(#loc3)
    %406 = linalg.fill ins(%cst_0 : f32) outs(%214 : tensor<64xf32>) -> tensor<64xf32> loc(#loc3)
    %407:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "reduction"]} ins(%403 : tensor<64x10xf32>) outs(%406, %405 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/loss/amax"), %out_276: i64 loc("fwd/loss/amax")):
      %811 = linalg.index 1 : index loc(#loc3)
      %812 = arith.index_cast %811 : index to i64 loc(#loc3)
      %813 = arith.maximumf %in, %out : f32 loc(#loc3)
      %814 = arith.cmpf ogt, %in, %out : f32 loc(#loc3)
      %815 = arith.select %814, %812, %out_276 : i64 loc(#loc3)
      linalg.yield %813, %815 : f32, i64 loc(#loc3)
    } -> (tensor<64xf32>, tensor<64xi64>) loc(#loc3)
    %expanded_118 = tensor.expand_shape %407#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32> loc(#loc3)
    %408 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%403, %expanded_118 : tensor<64x10xf32>, tensor<64x1xf32>) outs(%400 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_276: f32 loc("fwd/loss/amax"), %out: f32 loc("fwd/loss/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc206)
      linalg.yield %811 : f32 loc(#loc206)
    } -> tensor<64x10xf32> loc(#loc206)
    %409 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%408 : tensor<64x10xf32>) outs(%400 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("fwd/loss/exp")):
      %811 = math.exp %in : f32 loc(#loc207)
      linalg.yield %811 : f32 loc(#loc207)
    } -> tensor<64x10xf32> loc(#loc207)
    %410 = tensor.empty() : tensor<64x1xf32> loc(#loc208)
    %411 = linalg.fill ins(%cst : f32) outs(%410 : tensor<64x1xf32>) -> tensor<64x1xf32> loc(#loc208)
    %412 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "reduction"]} ins(%409 : tensor<64x10xf32>) outs(%411 : tensor<64x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/exp"), %out: f32 loc("fwd/loss/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc208)
      linalg.yield %811 : f32 loc(#loc208)
    } -> tensor<64x1xf32> loc(#loc208)
    %413 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%412 : tensor<64x1xf32>) outs(%410 : tensor<64x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/log")):
      %811 = math.log %in : f32 loc(#loc209)
      linalg.yield %811 : f32 loc(#loc209)
    } -> tensor<64x1xf32> loc(#loc209)
    %414 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%408, %413 : tensor<64x10xf32>, tensor<64x1xf32>) outs(%400 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %in_276: f32 loc("fwd/loss/log"), %out: f32 loc("fwd/loss/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc206)
      linalg.yield %811 : f32 loc(#loc206)
    } -> tensor<64x10xf32> loc(#loc206)
    %415 = tensor.empty() : tensor<64xi1> loc(#loc2)
    %416 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg111 : tensor<64xi64>) outs(%415 : tensor<64xi1>) {
    ^bb0(%in: i64 loc("fwd/loss/ne"), %out: i1 loc("fwd/loss/ne")):
      %811 = arith.cmpi ne, %in, %c-100_i64 : i64 loc(#loc2)
      linalg.yield %811 : i1 loc(#loc2)
    } -> tensor<64xi1> loc(#loc2)
    %417 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%416 : tensor<64xi1>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %out: f32 loc("fwd/loss/_to_copy")):
      %811 = arith.uitofp %in : i1 to f32 loc(#loc210)
      linalg.yield %811 : f32 loc(#loc210)
    } -> tensor<64xf32> loc(#loc210)
    %418 = linalg.generic {indexing_maps = [#map3, #map3, #map10, #map3], iterator_types = ["parallel"]} ins(%416, %arg111, %cst_12 : tensor<64xi1>, tensor<64xi64>, tensor<i64>) outs(%404 : tensor<64xi64>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_276: i64 loc("fwd/loss/ne"), %in_277: i64 loc("fwd/loss/where"), %out: i64 loc("fwd/loss/where")):
      %811 = arith.select %in, %in_276, %in_277 : i64 loc(#loc4)
      linalg.yield %811 : i64 loc(#loc4)
    } -> tensor<64xi64> loc(#loc4)
    %expanded_119 = tensor.expand_shape %418 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64> loc(#loc211)
    %419 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_119 : tensor<64x1xi64>) outs(%411 : tensor<64x1xf32>) {
    ^bb0(%in: i64 loc("fwd/loss/unsqueeze"), %out: f32 loc("fwd/loss/gather")):
      %811 = linalg.index 0 : index loc(#loc212)
      %812 = arith.index_cast %in : i64 to index loc(#loc212)
      %extracted = tensor.extract %414[%811, %812] : tensor<64x10xf32> loc(#loc212)
      linalg.yield %extracted : f32 loc(#loc212)
    } -> tensor<64x1xf32> loc(#loc212)
    %collapsed_120 = tensor.collapse_shape %419 [[0, 1]] : tensor<64x1xf32> into tensor<64xf32> loc(#loc213)
    %420 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_120 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/neg")):
      %811 = arith.negf %in : f32 loc(#loc214)
      linalg.yield %811 : f32 loc(#loc214)
    } -> tensor<64xf32> loc(#loc214)
    %421 = linalg.generic {indexing_maps = [#map3, #map3, #map10, #map3], iterator_types = ["parallel"]} ins(%416, %420, %cst_1 : tensor<64xi1>, tensor<64xf32>, tensor<f32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_276: f32 loc("fwd/loss/neg"), %in_277: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc4)
      linalg.yield %811 : f32 loc(#loc4)
    } -> tensor<64xf32> loc(#loc4)
    %422 = tensor.empty() : tensor<f32> loc(#loc208)
    %423 = linalg.fill ins(%cst : f32) outs(%422 : tensor<f32>) -> tensor<f32> loc(#loc208)
    %424 = linalg.generic {indexing_maps = [#map3, #map10], iterator_types = ["reduction"]} ins(%417 : tensor<64xf32>) outs(%423 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/_to_copy"), %out: f32 loc("fwd/loss/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc208)
      linalg.yield %811 : f32 loc(#loc208)
    } -> tensor<f32> loc(#loc208)
    %425 = linalg.generic {indexing_maps = [#map3, #map10], iterator_types = ["reduction"]} ins(%421 : tensor<64xf32>) outs(%423 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc208)
      linalg.yield %811 : f32 loc(#loc208)
    } -> tensor<f32> loc(#loc208)
    %426 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%425, %424 : tensor<f32>, tensor<f32>) outs(%422 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %in_276: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/div")):
      %811 = arith.divf %in, %in_276 : f32 loc(#loc215)
      linalg.yield %811 : f32 loc(#loc215)
    } -> tensor<f32> loc(#loc215)
    %427 = tensor.empty() : tensor<10xi64> loc(#loc216)
    %428 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%427 : tensor<10xi64>) {
    ^bb0(%out: i64 loc("bwd/loss/arange")):
      %811 = linalg.index 0 : index loc(#loc216)
      %812 = arith.index_cast %811 : index to i64 loc(#loc216)
      linalg.yield %812 : i64 loc(#loc216)
    } -> tensor<10xi64> loc(#loc216)
    %expanded_121 = tensor.expand_shape %428 [[0, 1]] output_shape [1, 10] : tensor<10xi64> into tensor<1x10xi64> loc(#loc217)
    %expanded_122 = tensor.expand_shape %arg111 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64> loc(#loc217)
    %429 = tensor.empty() : tensor<64x10xi1> loc(#loc218)
    %430 = linalg.generic {indexing_maps = [#map11, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_121, %expanded_122 : tensor<1x10xi64>, tensor<64x1xi64>) outs(%429 : tensor<64x10xi1>) {
    ^bb0(%in: i64 loc("bwd/loss/unsqueeze"), %in_276: i64 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/eq")):
      %811 = arith.cmpi eq, %in, %in_276 : i64 loc(#loc218)
      linalg.yield %811 : i1 loc(#loc218)
    } -> tensor<64x10xi1> loc(#loc218)
    %expanded_123 = tensor.expand_shape %416 [[0, 1]] output_shape [64, 1] : tensor<64xi1> into tensor<64x1xi1> loc(#loc217)
    %431 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%430, %expanded_123 : tensor<64x10xi1>, tensor<64x1xi1>) outs(%429 : tensor<64x10xi1>) {
    ^bb0(%in: i1 loc("bwd/loss/eq"), %in_276: i1 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/bitwise_and")):
      %811 = arith.andi %in, %in_276 : i1 loc(#loc219)
      linalg.yield %811 : i1 loc(#loc219)
    } -> tensor<64x10xi1> loc(#loc219)
    %432 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%arg112, %424 : tensor<f32>, tensor<f32>) outs(%422 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/view"), %in_276: f32 loc("fwd/loss/sum"), %out: f32 loc("bwd/loss/div")):
      %811 = arith.divf %in, %in_276 : f32 loc(#loc220)
      linalg.yield %811 : f32 loc(#loc220)
    } -> tensor<f32> loc(#loc220)
    %433 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%432 : tensor<f32>) outs(%422 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/div"), %out: f32 loc("bwd/loss/neg")):
      %811 = arith.negf %in : f32 loc(#loc222)
      linalg.yield %811 : f32 loc(#loc222)
    } -> tensor<f32> loc(#loc222)
    %434 = linalg.generic {indexing_maps = [#map6, #map12, #map12, #map6], iterator_types = ["parallel", "parallel"]} ins(%431, %433, %cst_1 : tensor<64x10xi1>, tensor<f32>, tensor<f32>) outs(%400 : tensor<64x10xf32>) {
    ^bb0(%in: i1 loc("bwd/loss/bitwise_and"), %in_276: f32 loc("bwd/loss/neg"), %in_277: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/loss/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc223)
      linalg.yield %811 : f32 loc(#loc223)
    } -> tensor<64x10xf32> loc(#loc223)
    %435 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%414 : tensor<64x10xf32>) outs(%400 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("bwd/loss/exp")):
      %811 = math.exp %in : f32 loc(#loc224)
      linalg.yield %811 : f32 loc(#loc224)
    } -> tensor<64x10xf32> loc(#loc224)
    %436 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "reduction"]} ins(%434 : tensor<64x10xf32>) outs(%411 : tensor<64x1xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %out: f32 loc("bwd/loss/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc225)
      linalg.yield %811 : f32 loc(#loc225)
    } -> tensor<64x1xf32> loc(#loc225)
    %437 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%435, %436 : tensor<64x10xf32>, tensor<64x1xf32>) outs(%400 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/exp"), %in_276: f32 loc("bwd/loss/sum"), %out: f32 loc("bwd/loss/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc226)
      linalg.yield %811 : f32 loc(#loc226)
    } -> tensor<64x10xf32> loc(#loc226)
    %438 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%434, %437 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%400 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %in_276: f32 loc("bwd/loss/mul"), %out: f32 loc("bwd/loss/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc227)
      linalg.yield %811 : f32 loc(#loc227)
    } -> tensor<64x10xf32> loc(#loc227)
    %439 = linalg.matmul ins(%438, %arg54 : tensor<64x10xf32>, tensor<10x64xf32>) outs(%397 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc228)
    %440 = tensor.empty() : tensor<10x64xf32> loc(#loc229)
    %transposed_124 = linalg.transpose ins(%438 : tensor<64x10xf32>) outs(%440 : tensor<10x64xf32>) permutation = [1, 0]  loc(#loc229)
    %441 = linalg.fill ins(%cst : f32) outs(%440 : tensor<10x64xf32>) -> tensor<10x64xf32> loc(#loc228)
    %442 = linalg.matmul ins(%transposed_124, %399 : tensor<10x64xf32>, tensor<64x64xf32>) outs(%441 : tensor<10x64xf32>) -> tensor<10x64xf32> loc(#loc228)
    %443 = tensor.empty() : tensor<1x10xf32> loc(#loc230)
    %444 = linalg.fill ins(%cst : f32) outs(%443 : tensor<1x10xf32>) -> tensor<1x10xf32> loc(#loc230)
    %445 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["reduction", "parallel"]} ins(%438 : tensor<64x10xf32>) outs(%444 : tensor<1x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/sub"), %out: f32 loc("bwd/head/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc230)
      linalg.yield %811 : f32 loc(#loc230)
    } -> tensor<1x10xf32> loc(#loc230)
    %collapsed_125 = tensor.collapse_shape %445 [[0, 1]] : tensor<1x10xf32> into tensor<10xf32> loc(#loc231)
    %446 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439 : tensor<64x64xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/expand")):
      linalg.yield %in : f32 loc(#loc232)
    } -> tensor<64x64x4x4xf32> loc(#loc232)
    %447 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%446 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/div")):
      %811 = arith.divf %in, %cst_9 : f32 loc(#loc233)
      linalg.yield %811 : f32 loc(#loc233)
    } -> tensor<64x64x4x4xf32> loc(#loc233)
    %448 = tensor.empty() : tensor<64x64x4x4xi1> loc(#loc234)
    %449 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%395 : tensor<64x64x4x4xf32>) outs(%448 : tensor<64x64x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.7/relu"), %out: i1 loc("bwd/blocks.7/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc234)
      linalg.yield %811 : i1 loc(#loc234)
    } -> tensor<64x64x4x4xi1> loc(#loc234)
    %450 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%449, %cst_1, %447 : tensor<64x64x4x4xi1>, tensor<f32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.7/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/div"), %out: f32 loc("bwd/blocks.7/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc235)
      linalg.yield %811 : f32 loc(#loc235)
    } -> tensor<64x64x4x4xf32> loc(#loc235)
    %451 = linalg.fill ins(%cst : f32) outs(%214 : tensor<64xf32>) -> tensor<64xf32> loc(#loc236)
    %452 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%450 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7/where"), %out: f32 loc("bwd/blocks.7.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc236)
      linalg.yield %811 : f32 loc(#loc236)
    } -> tensor<64xf32> loc(#loc236)
    %453 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%450, %378 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7/where"), %in_276: f32 loc("bwd/blocks.7.bn2/sub"), %out: f32 loc("bwd/blocks.7.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc237)
      linalg.yield %811 : f32 loc(#loc237)
    } -> tensor<64x64x4x4xf32> loc(#loc237)
    %454 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%453 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn2/mul"), %out: f32 loc("bwd/blocks.7.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc236)
      linalg.yield %811 : f32 loc(#loc236)
    } -> tensor<64xf32> loc(#loc236)
    %455 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%452 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn2/sum"), %out: f32 loc("bwd/blocks.7.bn2/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc237)
      linalg.yield %811 : f32 loc(#loc237)
    } -> tensor<64xf32> loc(#loc237)
    %expanded_126 = tensor.expand_shape %455 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc239)
    %456 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%454 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn2/sum"), %out: f32 loc("bwd/blocks.7.bn2/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc237)
      linalg.yield %811 : f32 loc(#loc237)
    } -> tensor<64xf32> loc(#loc237)
    %457 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_114, %collapsed_114 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/view"), %in_276: f32 loc("fwd/blocks.7.bn2/view"), %out: f32 loc("bwd/blocks.7.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc237)
      linalg.yield %811 : f32 loc(#loc237)
    } -> tensor<64xf32> loc(#loc237)
    %458 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%456, %457 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn2/mul"), %in_276: f32 loc("bwd/blocks.7.bn2/mul"), %out: f32 loc("bwd/blocks.7.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc237)
      linalg.yield %811 : f32 loc(#loc237)
    } -> tensor<64xf32> loc(#loc237)
    %expanded_127 = tensor.expand_shape %458 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc239)
    %459 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_114, %arg52 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/view"), %in_276: f32 loc("fwd/blocks.7.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.7.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc237)
      linalg.yield %811 : f32 loc(#loc237)
    } -> tensor<64xf32> loc(#loc237)
    %expanded_128 = tensor.expand_shape %459 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc239)
    %460 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%378, %expanded_127 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn2/sub"), %in_276: f32 loc("bwd/blocks.7.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.7.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc237)
      linalg.yield %811 : f32 loc(#loc237)
    } -> tensor<64x64x4x4xf32> loc(#loc237)
    %461 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%450, %460 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7/where"), %in_276: f32 loc("bwd/blocks.7.bn2/mul"), %out: f32 loc("bwd/blocks.7.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc238)
      linalg.yield %811 : f32 loc(#loc238)
    } -> tensor<64x64x4x4xf32> loc(#loc238)
    %462 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%461, %expanded_126 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn2/sub"), %in_276: f32 loc("bwd/blocks.7.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.7.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc238)
      linalg.yield %811 : f32 loc(#loc238)
    } -> tensor<64x64x4x4xf32> loc(#loc238)
    %463 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%462, %expanded_128 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn2/sub"), %in_276: f32 loc("bwd/blocks.7.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.7.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc237)
      linalg.yield %811 : f32 loc(#loc237)
    } -> tensor<64x64x4x4xf32> loc(#loc237)
    %464 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%454, %collapsed_114 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn2/sum"), %in_276: f32 loc("fwd/blocks.7.bn2/view"), %out: f32 loc("bwd/blocks.7.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc237)
      linalg.yield %811 : f32 loc(#loc237)
    } -> tensor<64xf32> loc(#loc237)
    %465 = tensor.empty() : tensor<64x64x3x3xf32> loc(#loc240)
    %466 = linalg.fill ins(%cst : f32) outs(%465 : tensor<64x64x3x3xf32>) -> tensor<64x64x3x3xf32> loc(#loc240)
    %467 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%466 : tensor<64x64x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.7.conv2/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc240)
      %812 = linalg.index 1 : index loc(#loc240)
      %813 = linalg.index 2 : index loc(#loc240)
      %814 = linalg.index 3 : index loc(#loc240)
      %815 = arith.subi %c2, %813 : index loc(#loc240)
      %816 = arith.subi %c2, %814 : index loc(#loc240)
      %extracted = tensor.extract %arg51[%812, %811, %815, %816] : tensor<64x64x3x3xf32> loc(#loc240)
      linalg.yield %extracted : f32 loc(#loc240)
    } -> tensor<64x64x3x3xf32> loc(#loc240)
    %468 = tensor.empty() : tensor<64x64x6x6xf32> loc(#loc240)
    %469 = linalg.fill ins(%cst : f32) outs(%468 : tensor<64x64x6x6xf32>) -> tensor<64x64x6x6xf32> loc(#loc240)
    %inserted_slice = tensor.insert_slice %463 into %469[0, 0, 1, 1] [64, 64, 4, 4] [1, 1, 1, 1] : tensor<64x64x4x4xf32> into tensor<64x64x6x6xf32> loc(#loc240)
    %470 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice, %467 : tensor<64x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc240)
    %transposed_129 = linalg.transpose ins(%373 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc240)
    %transposed_130 = linalg.transpose ins(%463 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc240)
    %padded_131 = tensor.pad %transposed_129 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.7.conv2/convolution_backward"), %arg114: index loc("bwd/blocks.7.conv2/convolution_backward"), %arg115: index loc("bwd/blocks.7.conv2/convolution_backward"), %arg116: index loc("bwd/blocks.7.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc240)
    } : tensor<64x64x4x4xf32> to tensor<64x64x6x6xf32> loc(#loc240)
    %471 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_131, %transposed_130 : tensor<64x64x6x6xf32>, tensor<64x64x4x4xf32>) outs(%466 : tensor<64x64x3x3xf32>) -> tensor<64x64x3x3xf32> loc(#loc240)
    %transposed_132 = linalg.transpose ins(%471 : tensor<64x64x3x3xf32>) outs(%465 : tensor<64x64x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc240)
    %472 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%373 : tensor<64x64x4x4xf32>) outs(%448 : tensor<64x64x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.7/relu"), %out: i1 loc("bwd/blocks.7/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc234)
      linalg.yield %811 : i1 loc(#loc234)
    } -> tensor<64x64x4x4xi1> loc(#loc234)
    %473 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%472, %cst_1, %470 : tensor<64x64x4x4xi1>, tensor<f32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.7/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/blocks.7.conv2/convolution_backward"), %out: f32 loc("bwd/blocks.7/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc235)
      linalg.yield %811 : f32 loc(#loc235)
    } -> tensor<64x64x4x4xf32> loc(#loc235)
    %474 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%473 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7/where"), %out: f32 loc("bwd/blocks.7.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc241)
      linalg.yield %811 : f32 loc(#loc241)
    } -> tensor<64xf32> loc(#loc241)
    %475 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%473, %357 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7/where"), %in_276: f32 loc("bwd/blocks.7.bn1/sub"), %out: f32 loc("bwd/blocks.7.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc242)
      linalg.yield %811 : f32 loc(#loc242)
    } -> tensor<64x64x4x4xf32> loc(#loc242)
    %476 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%475 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn1/mul"), %out: f32 loc("bwd/blocks.7.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc241)
      linalg.yield %811 : f32 loc(#loc241)
    } -> tensor<64xf32> loc(#loc241)
    %477 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%474 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn1/sum"), %out: f32 loc("bwd/blocks.7.bn1/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc242)
      linalg.yield %811 : f32 loc(#loc242)
    } -> tensor<64xf32> loc(#loc242)
    %expanded_133 = tensor.expand_shape %477 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc244)
    %478 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%476 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn1/sum"), %out: f32 loc("bwd/blocks.7.bn1/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc242)
      linalg.yield %811 : f32 loc(#loc242)
    } -> tensor<64xf32> loc(#loc242)
    %479 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_108, %collapsed_108 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/view"), %in_276: f32 loc("fwd/blocks.7.bn1/view"), %out: f32 loc("bwd/blocks.7.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc242)
      linalg.yield %811 : f32 loc(#loc242)
    } -> tensor<64xf32> loc(#loc242)
    %480 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%478, %479 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn1/mul"), %in_276: f32 loc("bwd/blocks.7.bn1/mul"), %out: f32 loc("bwd/blocks.7.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc242)
      linalg.yield %811 : f32 loc(#loc242)
    } -> tensor<64xf32> loc(#loc242)
    %expanded_134 = tensor.expand_shape %480 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc244)
    %481 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_108, %arg49 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/view"), %in_276: f32 loc("fwd/blocks.7.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.7.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc242)
      linalg.yield %811 : f32 loc(#loc242)
    } -> tensor<64xf32> loc(#loc242)
    %expanded_135 = tensor.expand_shape %481 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc244)
    %482 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357, %expanded_134 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn1/sub"), %in_276: f32 loc("bwd/blocks.7.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.7.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc242)
      linalg.yield %811 : f32 loc(#loc242)
    } -> tensor<64x64x4x4xf32> loc(#loc242)
    %483 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%473, %482 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7/where"), %in_276: f32 loc("bwd/blocks.7.bn1/mul"), %out: f32 loc("bwd/blocks.7.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc243)
      linalg.yield %811 : f32 loc(#loc243)
    } -> tensor<64x64x4x4xf32> loc(#loc243)
    %484 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%483, %expanded_133 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn1/sub"), %in_276: f32 loc("bwd/blocks.7.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.7.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc243)
      linalg.yield %811 : f32 loc(#loc243)
    } -> tensor<64x64x4x4xf32> loc(#loc243)
    %485 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%484, %expanded_135 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn1/sub"), %in_276: f32 loc("bwd/blocks.7.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.7.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc242)
      linalg.yield %811 : f32 loc(#loc242)
    } -> tensor<64x64x4x4xf32> loc(#loc242)
    %486 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%476, %collapsed_108 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7.bn1/sum"), %in_276: f32 loc("fwd/blocks.7.bn1/view"), %out: f32 loc("bwd/blocks.7.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc242)
      linalg.yield %811 : f32 loc(#loc242)
    } -> tensor<64xf32> loc(#loc242)
    %487 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%466 : tensor<64x64x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.7.conv1/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc245)
      %812 = linalg.index 1 : index loc(#loc245)
      %813 = linalg.index 2 : index loc(#loc245)
      %814 = linalg.index 3 : index loc(#loc245)
      %815 = arith.subi %c2, %813 : index loc(#loc245)
      %816 = arith.subi %c2, %814 : index loc(#loc245)
      %extracted = tensor.extract %arg48[%812, %811, %815, %816] : tensor<64x64x3x3xf32> loc(#loc245)
      linalg.yield %extracted : f32 loc(#loc245)
    } -> tensor<64x64x3x3xf32> loc(#loc245)
    %inserted_slice_136 = tensor.insert_slice %485 into %469[0, 0, 1, 1] [64, 64, 4, 4] [1, 1, 1, 1] : tensor<64x64x4x4xf32> into tensor<64x64x6x6xf32> loc(#loc245)
    %488 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_136, %487 : tensor<64x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc245)
    %transposed_137 = linalg.transpose ins(%352 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc245)
    %transposed_138 = linalg.transpose ins(%485 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc245)
    %padded_139 = tensor.pad %transposed_137 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.7.conv1/convolution_backward"), %arg114: index loc("bwd/blocks.7.conv1/convolution_backward"), %arg115: index loc("bwd/blocks.7.conv1/convolution_backward"), %arg116: index loc("bwd/blocks.7.conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc245)
    } : tensor<64x64x4x4xf32> to tensor<64x64x6x6xf32> loc(#loc245)
    %489 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_139, %transposed_138 : tensor<64x64x6x6xf32>, tensor<64x64x4x4xf32>) outs(%466 : tensor<64x64x3x3xf32>) -> tensor<64x64x3x3xf32> loc(#loc245)
    %transposed_140 = linalg.transpose ins(%489 : tensor<64x64x3x3xf32>) outs(%465 : tensor<64x64x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc245)
    %490 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%450, %488 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.7/where"), %in_276: f32 loc("bwd/blocks.7.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc246)
      linalg.yield %811 : f32 loc(#loc246)
    } -> tensor<64x64x4x4xf32> loc(#loc246)
    %491 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%352 : tensor<64x64x4x4xf32>) outs(%448 : tensor<64x64x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.6/relu"), %out: i1 loc("bwd/blocks.6/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc247)
      linalg.yield %811 : i1 loc(#loc247)
    } -> tensor<64x64x4x4xi1> loc(#loc247)
    %492 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%491, %cst_1, %490 : tensor<64x64x4x4xi1>, tensor<f32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.6/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/add"), %out: f32 loc("bwd/blocks.6/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc248)
      linalg.yield %811 : f32 loc(#loc248)
    } -> tensor<64x64x4x4xf32> loc(#loc248)
    %493 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%492 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6/where"), %out: f32 loc("bwd/blocks.6.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc249)
      linalg.yield %811 : f32 loc(#loc249)
    } -> tensor<64xf32> loc(#loc249)
    %494 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%492, %335 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6/where"), %in_276: f32 loc("bwd/blocks.6.bn2/sub"), %out: f32 loc("bwd/blocks.6.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc250)
      linalg.yield %811 : f32 loc(#loc250)
    } -> tensor<64x64x4x4xf32> loc(#loc250)
    %495 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%494 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn2/mul"), %out: f32 loc("bwd/blocks.6.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc249)
      linalg.yield %811 : f32 loc(#loc249)
    } -> tensor<64xf32> loc(#loc249)
    %496 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%493 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn2/sum"), %out: f32 loc("bwd/blocks.6.bn2/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc250)
      linalg.yield %811 : f32 loc(#loc250)
    } -> tensor<64xf32> loc(#loc250)
    %expanded_141 = tensor.expand_shape %496 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc252)
    %497 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%495 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn2/sum"), %out: f32 loc("bwd/blocks.6.bn2/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc250)
      linalg.yield %811 : f32 loc(#loc250)
    } -> tensor<64xf32> loc(#loc250)
    %498 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_102, %collapsed_102 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/view"), %in_276: f32 loc("fwd/blocks.6.bn2/view"), %out: f32 loc("bwd/blocks.6.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc250)
      linalg.yield %811 : f32 loc(#loc250)
    } -> tensor<64xf32> loc(#loc250)
    %499 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%497, %498 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn2/mul"), %in_276: f32 loc("bwd/blocks.6.bn2/mul"), %out: f32 loc("bwd/blocks.6.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc250)
      linalg.yield %811 : f32 loc(#loc250)
    } -> tensor<64xf32> loc(#loc250)
    %expanded_142 = tensor.expand_shape %499 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc252)
    %500 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_102, %arg46 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/view"), %in_276: f32 loc("fwd/blocks.6.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.6.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc250)
      linalg.yield %811 : f32 loc(#loc250)
    } -> tensor<64xf32> loc(#loc250)
    %expanded_143 = tensor.expand_shape %500 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc252)
    %501 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335, %expanded_142 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn2/sub"), %in_276: f32 loc("bwd/blocks.6.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.6.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc250)
      linalg.yield %811 : f32 loc(#loc250)
    } -> tensor<64x64x4x4xf32> loc(#loc250)
    %502 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%492, %501 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6/where"), %in_276: f32 loc("bwd/blocks.6.bn2/mul"), %out: f32 loc("bwd/blocks.6.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc251)
      linalg.yield %811 : f32 loc(#loc251)
    } -> tensor<64x64x4x4xf32> loc(#loc251)
    %503 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%502, %expanded_141 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn2/sub"), %in_276: f32 loc("bwd/blocks.6.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.6.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc251)
      linalg.yield %811 : f32 loc(#loc251)
    } -> tensor<64x64x4x4xf32> loc(#loc251)
    %504 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%503, %expanded_143 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn2/sub"), %in_276: f32 loc("bwd/blocks.6.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.6.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc250)
      linalg.yield %811 : f32 loc(#loc250)
    } -> tensor<64x64x4x4xf32> loc(#loc250)
    %505 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%495, %collapsed_102 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn2/sum"), %in_276: f32 loc("fwd/blocks.6.bn2/view"), %out: f32 loc("bwd/blocks.6.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc250)
      linalg.yield %811 : f32 loc(#loc250)
    } -> tensor<64xf32> loc(#loc250)
    %506 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%466 : tensor<64x64x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.6.conv2/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc253)
      %812 = linalg.index 1 : index loc(#loc253)
      %813 = linalg.index 2 : index loc(#loc253)
      %814 = linalg.index 3 : index loc(#loc253)
      %815 = arith.subi %c2, %813 : index loc(#loc253)
      %816 = arith.subi %c2, %814 : index loc(#loc253)
      %extracted = tensor.extract %arg45[%812, %811, %815, %816] : tensor<64x64x3x3xf32> loc(#loc253)
      linalg.yield %extracted : f32 loc(#loc253)
    } -> tensor<64x64x3x3xf32> loc(#loc253)
    %inserted_slice_144 = tensor.insert_slice %504 into %469[0, 0, 1, 1] [64, 64, 4, 4] [1, 1, 1, 1] : tensor<64x64x4x4xf32> into tensor<64x64x6x6xf32> loc(#loc253)
    %507 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_144, %506 : tensor<64x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc253)
    %transposed_145 = linalg.transpose ins(%330 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc253)
    %transposed_146 = linalg.transpose ins(%504 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc253)
    %padded_147 = tensor.pad %transposed_145 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.6.conv2/convolution_backward"), %arg114: index loc("bwd/blocks.6.conv2/convolution_backward"), %arg115: index loc("bwd/blocks.6.conv2/convolution_backward"), %arg116: index loc("bwd/blocks.6.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc253)
    } : tensor<64x64x4x4xf32> to tensor<64x64x6x6xf32> loc(#loc253)
    %508 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_147, %transposed_146 : tensor<64x64x6x6xf32>, tensor<64x64x4x4xf32>) outs(%466 : tensor<64x64x3x3xf32>) -> tensor<64x64x3x3xf32> loc(#loc253)
    %transposed_148 = linalg.transpose ins(%508 : tensor<64x64x3x3xf32>) outs(%465 : tensor<64x64x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc253)
    %509 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330 : tensor<64x64x4x4xf32>) outs(%448 : tensor<64x64x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.6/relu"), %out: i1 loc("bwd/blocks.6/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc247)
      linalg.yield %811 : i1 loc(#loc247)
    } -> tensor<64x64x4x4xi1> loc(#loc247)
    %510 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%509, %cst_1, %507 : tensor<64x64x4x4xi1>, tensor<f32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.6/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/blocks.6.conv2/convolution_backward"), %out: f32 loc("bwd/blocks.6/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc248)
      linalg.yield %811 : f32 loc(#loc248)
    } -> tensor<64x64x4x4xf32> loc(#loc248)
    %511 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%510 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6/where"), %out: f32 loc("bwd/blocks.6.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc254)
      linalg.yield %811 : f32 loc(#loc254)
    } -> tensor<64xf32> loc(#loc254)
    %512 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%510, %314 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6/where"), %in_276: f32 loc("bwd/blocks.6.bn1/sub"), %out: f32 loc("bwd/blocks.6.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc255)
      linalg.yield %811 : f32 loc(#loc255)
    } -> tensor<64x64x4x4xf32> loc(#loc255)
    %513 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%512 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn1/mul"), %out: f32 loc("bwd/blocks.6.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc254)
      linalg.yield %811 : f32 loc(#loc254)
    } -> tensor<64xf32> loc(#loc254)
    %514 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%511 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn1/sum"), %out: f32 loc("bwd/blocks.6.bn1/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc255)
      linalg.yield %811 : f32 loc(#loc255)
    } -> tensor<64xf32> loc(#loc255)
    %expanded_149 = tensor.expand_shape %514 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc257)
    %515 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%513 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn1/sum"), %out: f32 loc("bwd/blocks.6.bn1/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc255)
      linalg.yield %811 : f32 loc(#loc255)
    } -> tensor<64xf32> loc(#loc255)
    %516 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_96, %collapsed_96 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/view"), %in_276: f32 loc("fwd/blocks.6.bn1/view"), %out: f32 loc("bwd/blocks.6.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc255)
      linalg.yield %811 : f32 loc(#loc255)
    } -> tensor<64xf32> loc(#loc255)
    %517 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%515, %516 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn1/mul"), %in_276: f32 loc("bwd/blocks.6.bn1/mul"), %out: f32 loc("bwd/blocks.6.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc255)
      linalg.yield %811 : f32 loc(#loc255)
    } -> tensor<64xf32> loc(#loc255)
    %expanded_150 = tensor.expand_shape %517 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc257)
    %518 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_96, %arg43 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/view"), %in_276: f32 loc("fwd/blocks.6.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.6.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc255)
      linalg.yield %811 : f32 loc(#loc255)
    } -> tensor<64xf32> loc(#loc255)
    %expanded_151 = tensor.expand_shape %518 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc257)
    %519 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314, %expanded_150 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn1/sub"), %in_276: f32 loc("bwd/blocks.6.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.6.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc255)
      linalg.yield %811 : f32 loc(#loc255)
    } -> tensor<64x64x4x4xf32> loc(#loc255)
    %520 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%510, %519 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6/where"), %in_276: f32 loc("bwd/blocks.6.bn1/mul"), %out: f32 loc("bwd/blocks.6.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc256)
      linalg.yield %811 : f32 loc(#loc256)
    } -> tensor<64x64x4x4xf32> loc(#loc256)
    %521 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%520, %expanded_149 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn1/sub"), %in_276: f32 loc("bwd/blocks.6.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.6.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc256)
      linalg.yield %811 : f32 loc(#loc256)
    } -> tensor<64x64x4x4xf32> loc(#loc256)
    %522 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%521, %expanded_151 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn1/sub"), %in_276: f32 loc("bwd/blocks.6.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.6.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc255)
      linalg.yield %811 : f32 loc(#loc255)
    } -> tensor<64x64x4x4xf32> loc(#loc255)
    %523 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%513, %collapsed_96 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6.bn1/sum"), %in_276: f32 loc("fwd/blocks.6.bn1/view"), %out: f32 loc("bwd/blocks.6.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc255)
      linalg.yield %811 : f32 loc(#loc255)
    } -> tensor<64xf32> loc(#loc255)
    %524 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%466 : tensor<64x64x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.6.conv1/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc258)
      %812 = linalg.index 1 : index loc(#loc258)
      %813 = linalg.index 2 : index loc(#loc258)
      %814 = linalg.index 3 : index loc(#loc258)
      %815 = arith.subi %c2, %813 : index loc(#loc258)
      %816 = arith.subi %c2, %814 : index loc(#loc258)
      %extracted = tensor.extract %arg42[%812, %811, %815, %816] : tensor<64x64x3x3xf32> loc(#loc258)
      linalg.yield %extracted : f32 loc(#loc258)
    } -> tensor<64x64x3x3xf32> loc(#loc258)
    %inserted_slice_152 = tensor.insert_slice %522 into %469[0, 0, 1, 1] [64, 64, 4, 4] [1, 1, 1, 1] : tensor<64x64x4x4xf32> into tensor<64x64x6x6xf32> loc(#loc258)
    %525 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_152, %524 : tensor<64x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc258)
    %transposed_153 = linalg.transpose ins(%309 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc258)
    %transposed_154 = linalg.transpose ins(%522 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc258)
    %padded_155 = tensor.pad %transposed_153 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.6.conv1/convolution_backward"), %arg114: index loc("bwd/blocks.6.conv1/convolution_backward"), %arg115: index loc("bwd/blocks.6.conv1/convolution_backward"), %arg116: index loc("bwd/blocks.6.conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc258)
    } : tensor<64x64x4x4xf32> to tensor<64x64x6x6xf32> loc(#loc258)
    %526 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_155, %transposed_154 : tensor<64x64x6x6xf32>, tensor<64x64x4x4xf32>) outs(%466 : tensor<64x64x3x3xf32>) -> tensor<64x64x3x3xf32> loc(#loc258)
    %transposed_156 = linalg.transpose ins(%526 : tensor<64x64x3x3xf32>) outs(%465 : tensor<64x64x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc258)
    %527 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%492, %525 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.6/where"), %in_276: f32 loc("bwd/blocks.6.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc246)
      linalg.yield %811 : f32 loc(#loc246)
    } -> tensor<64x64x4x4xf32> loc(#loc246)
    %528 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%309 : tensor<64x64x4x4xf32>) outs(%448 : tensor<64x64x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.5/relu"), %out: i1 loc("bwd/blocks.5/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc259)
      linalg.yield %811 : i1 loc(#loc259)
    } -> tensor<64x64x4x4xi1> loc(#loc259)
    %529 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%528, %cst_1, %527 : tensor<64x64x4x4xi1>, tensor<f32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.5/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/add"), %out: f32 loc("bwd/blocks.5/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc260)
      linalg.yield %811 : f32 loc(#loc260)
    } -> tensor<64x64x4x4xf32> loc(#loc260)
    %530 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%529 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5/where"), %out: f32 loc("bwd/blocks.5.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc261)
      linalg.yield %811 : f32 loc(#loc261)
    } -> tensor<64xf32> loc(#loc261)
    %531 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%529, %292 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5/where"), %in_276: f32 loc("bwd/blocks.5.bn2/sub"), %out: f32 loc("bwd/blocks.5.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc262)
      linalg.yield %811 : f32 loc(#loc262)
    } -> tensor<64x64x4x4xf32> loc(#loc262)
    %532 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%531 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn2/mul"), %out: f32 loc("bwd/blocks.5.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc261)
      linalg.yield %811 : f32 loc(#loc261)
    } -> tensor<64xf32> loc(#loc261)
    %533 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%530 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn2/sum"), %out: f32 loc("bwd/blocks.5.bn2/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc262)
      linalg.yield %811 : f32 loc(#loc262)
    } -> tensor<64xf32> loc(#loc262)
    %expanded_157 = tensor.expand_shape %533 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc264)
    %534 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%532 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn2/sum"), %out: f32 loc("bwd/blocks.5.bn2/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc262)
      linalg.yield %811 : f32 loc(#loc262)
    } -> tensor<64xf32> loc(#loc262)
    %535 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_90, %collapsed_90 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/view"), %in_276: f32 loc("fwd/blocks.5.bn2/view"), %out: f32 loc("bwd/blocks.5.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc262)
      linalg.yield %811 : f32 loc(#loc262)
    } -> tensor<64xf32> loc(#loc262)
    %536 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%534, %535 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn2/mul"), %in_276: f32 loc("bwd/blocks.5.bn2/mul"), %out: f32 loc("bwd/blocks.5.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc262)
      linalg.yield %811 : f32 loc(#loc262)
    } -> tensor<64xf32> loc(#loc262)
    %expanded_158 = tensor.expand_shape %536 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc264)
    %537 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_90, %arg40 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/view"), %in_276: f32 loc("fwd/blocks.5.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.5.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc262)
      linalg.yield %811 : f32 loc(#loc262)
    } -> tensor<64xf32> loc(#loc262)
    %expanded_159 = tensor.expand_shape %537 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc264)
    %538 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %expanded_158 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn2/sub"), %in_276: f32 loc("bwd/blocks.5.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.5.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc262)
      linalg.yield %811 : f32 loc(#loc262)
    } -> tensor<64x64x4x4xf32> loc(#loc262)
    %539 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%529, %538 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5/where"), %in_276: f32 loc("bwd/blocks.5.bn2/mul"), %out: f32 loc("bwd/blocks.5.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc263)
      linalg.yield %811 : f32 loc(#loc263)
    } -> tensor<64x64x4x4xf32> loc(#loc263)
    %540 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%539, %expanded_157 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn2/sub"), %in_276: f32 loc("bwd/blocks.5.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.5.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc263)
      linalg.yield %811 : f32 loc(#loc263)
    } -> tensor<64x64x4x4xf32> loc(#loc263)
    %541 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%540, %expanded_159 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn2/sub"), %in_276: f32 loc("bwd/blocks.5.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.5.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc262)
      linalg.yield %811 : f32 loc(#loc262)
    } -> tensor<64x64x4x4xf32> loc(#loc262)
    %542 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%532, %collapsed_90 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn2/sum"), %in_276: f32 loc("fwd/blocks.5.bn2/view"), %out: f32 loc("bwd/blocks.5.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc262)
      linalg.yield %811 : f32 loc(#loc262)
    } -> tensor<64xf32> loc(#loc262)
    %543 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%466 : tensor<64x64x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.5.conv2/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc265)
      %812 = linalg.index 1 : index loc(#loc265)
      %813 = linalg.index 2 : index loc(#loc265)
      %814 = linalg.index 3 : index loc(#loc265)
      %815 = arith.subi %c2, %813 : index loc(#loc265)
      %816 = arith.subi %c2, %814 : index loc(#loc265)
      %extracted = tensor.extract %arg39[%812, %811, %815, %816] : tensor<64x64x3x3xf32> loc(#loc265)
      linalg.yield %extracted : f32 loc(#loc265)
    } -> tensor<64x64x3x3xf32> loc(#loc265)
    %inserted_slice_160 = tensor.insert_slice %541 into %469[0, 0, 1, 1] [64, 64, 4, 4] [1, 1, 1, 1] : tensor<64x64x4x4xf32> into tensor<64x64x6x6xf32> loc(#loc265)
    %544 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_160, %543 : tensor<64x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc265)
    %transposed_161 = linalg.transpose ins(%287 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc265)
    %transposed_162 = linalg.transpose ins(%541 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc265)
    %padded_163 = tensor.pad %transposed_161 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.5.conv2/convolution_backward"), %arg114: index loc("bwd/blocks.5.conv2/convolution_backward"), %arg115: index loc("bwd/blocks.5.conv2/convolution_backward"), %arg116: index loc("bwd/blocks.5.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc265)
    } : tensor<64x64x4x4xf32> to tensor<64x64x6x6xf32> loc(#loc265)
    %545 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_163, %transposed_162 : tensor<64x64x6x6xf32>, tensor<64x64x4x4xf32>) outs(%466 : tensor<64x64x3x3xf32>) -> tensor<64x64x3x3xf32> loc(#loc265)
    %transposed_164 = linalg.transpose ins(%545 : tensor<64x64x3x3xf32>) outs(%465 : tensor<64x64x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc265)
    %546 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%287 : tensor<64x64x4x4xf32>) outs(%448 : tensor<64x64x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.5/relu"), %out: i1 loc("bwd/blocks.5/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc259)
      linalg.yield %811 : i1 loc(#loc259)
    } -> tensor<64x64x4x4xi1> loc(#loc259)
    %547 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%546, %cst_1, %544 : tensor<64x64x4x4xi1>, tensor<f32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.5/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/blocks.5.conv2/convolution_backward"), %out: f32 loc("bwd/blocks.5/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc260)
      linalg.yield %811 : f32 loc(#loc260)
    } -> tensor<64x64x4x4xf32> loc(#loc260)
    %548 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%547 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5/where"), %out: f32 loc("bwd/blocks.5.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc266)
      linalg.yield %811 : f32 loc(#loc266)
    } -> tensor<64xf32> loc(#loc266)
    %549 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%547, %271 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5/where"), %in_276: f32 loc("bwd/blocks.5.bn1/sub"), %out: f32 loc("bwd/blocks.5.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc267)
      linalg.yield %811 : f32 loc(#loc267)
    } -> tensor<64x64x4x4xf32> loc(#loc267)
    %550 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%549 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn1/mul"), %out: f32 loc("bwd/blocks.5.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc266)
      linalg.yield %811 : f32 loc(#loc266)
    } -> tensor<64xf32> loc(#loc266)
    %551 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%548 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn1/sum"), %out: f32 loc("bwd/blocks.5.bn1/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc267)
      linalg.yield %811 : f32 loc(#loc267)
    } -> tensor<64xf32> loc(#loc267)
    %expanded_165 = tensor.expand_shape %551 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc269)
    %552 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%550 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn1/sum"), %out: f32 loc("bwd/blocks.5.bn1/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc267)
      linalg.yield %811 : f32 loc(#loc267)
    } -> tensor<64xf32> loc(#loc267)
    %553 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_84, %collapsed_84 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/view"), %in_276: f32 loc("fwd/blocks.5.bn1/view"), %out: f32 loc("bwd/blocks.5.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc267)
      linalg.yield %811 : f32 loc(#loc267)
    } -> tensor<64xf32> loc(#loc267)
    %554 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%552, %553 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn1/mul"), %in_276: f32 loc("bwd/blocks.5.bn1/mul"), %out: f32 loc("bwd/blocks.5.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc267)
      linalg.yield %811 : f32 loc(#loc267)
    } -> tensor<64xf32> loc(#loc267)
    %expanded_166 = tensor.expand_shape %554 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc269)
    %555 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_84, %arg37 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/view"), %in_276: f32 loc("fwd/blocks.5.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.5.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc267)
      linalg.yield %811 : f32 loc(#loc267)
    } -> tensor<64xf32> loc(#loc267)
    %expanded_167 = tensor.expand_shape %555 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc269)
    %556 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271, %expanded_166 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn1/sub"), %in_276: f32 loc("bwd/blocks.5.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.5.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc267)
      linalg.yield %811 : f32 loc(#loc267)
    } -> tensor<64x64x4x4xf32> loc(#loc267)
    %557 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%547, %556 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5/where"), %in_276: f32 loc("bwd/blocks.5.bn1/mul"), %out: f32 loc("bwd/blocks.5.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc268)
      linalg.yield %811 : f32 loc(#loc268)
    } -> tensor<64x64x4x4xf32> loc(#loc268)
    %558 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%557, %expanded_165 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn1/sub"), %in_276: f32 loc("bwd/blocks.5.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.5.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc268)
      linalg.yield %811 : f32 loc(#loc268)
    } -> tensor<64x64x4x4xf32> loc(#loc268)
    %559 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%558, %expanded_167 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn1/sub"), %in_276: f32 loc("bwd/blocks.5.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.5.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc267)
      linalg.yield %811 : f32 loc(#loc267)
    } -> tensor<64x64x4x4xf32> loc(#loc267)
    %560 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%550, %collapsed_84 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5.bn1/sum"), %in_276: f32 loc("fwd/blocks.5.bn1/view"), %out: f32 loc("bwd/blocks.5.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc267)
      linalg.yield %811 : f32 loc(#loc267)
    } -> tensor<64xf32> loc(#loc267)
    %561 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%466 : tensor<64x64x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.5.conv1/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc270)
      %812 = linalg.index 1 : index loc(#loc270)
      %813 = linalg.index 2 : index loc(#loc270)
      %814 = linalg.index 3 : index loc(#loc270)
      %815 = arith.subi %c2, %813 : index loc(#loc270)
      %816 = arith.subi %c2, %814 : index loc(#loc270)
      %extracted = tensor.extract %arg36[%812, %811, %815, %816] : tensor<64x64x3x3xf32> loc(#loc270)
      linalg.yield %extracted : f32 loc(#loc270)
    } -> tensor<64x64x3x3xf32> loc(#loc270)
    %inserted_slice_168 = tensor.insert_slice %559 into %469[0, 0, 1, 1] [64, 64, 4, 4] [1, 1, 1, 1] : tensor<64x64x4x4xf32> into tensor<64x64x6x6xf32> loc(#loc270)
    %562 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_168, %561 : tensor<64x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc270)
    %transposed_169 = linalg.transpose ins(%266 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc270)
    %transposed_170 = linalg.transpose ins(%559 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc270)
    %padded_171 = tensor.pad %transposed_169 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.5.conv1/convolution_backward"), %arg114: index loc("bwd/blocks.5.conv1/convolution_backward"), %arg115: index loc("bwd/blocks.5.conv1/convolution_backward"), %arg116: index loc("bwd/blocks.5.conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc270)
    } : tensor<64x64x4x4xf32> to tensor<64x64x6x6xf32> loc(#loc270)
    %563 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_171, %transposed_170 : tensor<64x64x6x6xf32>, tensor<64x64x4x4xf32>) outs(%466 : tensor<64x64x3x3xf32>) -> tensor<64x64x3x3xf32> loc(#loc270)
    %transposed_172 = linalg.transpose ins(%563 : tensor<64x64x3x3xf32>) outs(%465 : tensor<64x64x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc270)
    %564 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%529, %562 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.5/where"), %in_276: f32 loc("bwd/blocks.5.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc246)
      linalg.yield %811 : f32 loc(#loc246)
    } -> tensor<64x64x4x4xf32> loc(#loc246)
    %565 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266 : tensor<64x64x4x4xf32>) outs(%448 : tensor<64x64x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.4/relu"), %out: i1 loc("bwd/blocks.4/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc271)
      linalg.yield %811 : i1 loc(#loc271)
    } -> tensor<64x64x4x4xi1> loc(#loc271)
    %566 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%565, %cst_1, %564 : tensor<64x64x4x4xi1>, tensor<f32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.4/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/add"), %out: f32 loc("bwd/blocks.4/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc272)
      linalg.yield %811 : f32 loc(#loc272)
    } -> tensor<64x64x4x4xf32> loc(#loc272)
    %567 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%566 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4/where"), %out: f32 loc("bwd/blocks.4.shortcut.1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc273)
      linalg.yield %811 : f32 loc(#loc273)
    } -> tensor<64xf32> loc(#loc273)
    %568 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%566, %249 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4/where"), %in_276: f32 loc("bwd/blocks.4.shortcut.1/sub"), %out: f32 loc("bwd/blocks.4.shortcut.1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc274)
      linalg.yield %811 : f32 loc(#loc274)
    } -> tensor<64x64x4x4xf32> loc(#loc274)
    %569 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%568 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.shortcut.1/mul"), %out: f32 loc("bwd/blocks.4.shortcut.1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc273)
      linalg.yield %811 : f32 loc(#loc273)
    } -> tensor<64xf32> loc(#loc273)
    %570 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%567 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.shortcut.1/sum"), %out: f32 loc("bwd/blocks.4.shortcut.1/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc274)
      linalg.yield %811 : f32 loc(#loc274)
    } -> tensor<64xf32> loc(#loc274)
    %expanded_173 = tensor.expand_shape %570 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc276)
    %571 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%569 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.shortcut.1/sum"), %out: f32 loc("bwd/blocks.4.shortcut.1/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc274)
      linalg.yield %811 : f32 loc(#loc274)
    } -> tensor<64xf32> loc(#loc274)
    %572 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_78, %collapsed_78 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/view"), %in_276: f32 loc("fwd/blocks.4.shortcut.1/view"), %out: f32 loc("bwd/blocks.4.shortcut.1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc274)
      linalg.yield %811 : f32 loc(#loc274)
    } -> tensor<64xf32> loc(#loc274)
    %573 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%571, %572 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.shortcut.1/mul"), %in_276: f32 loc("bwd/blocks.4.shortcut.1/mul"), %out: f32 loc("bwd/blocks.4.shortcut.1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc274)
      linalg.yield %811 : f32 loc(#loc274)
    } -> tensor<64xf32> loc(#loc274)
    %expanded_174 = tensor.expand_shape %573 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc276)
    %574 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_78, %arg34 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/view"), %in_276: f32 loc("fwd/blocks.4.shortcut.1/unsqueeze"), %out: f32 loc("bwd/blocks.4.shortcut.1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc274)
      linalg.yield %811 : f32 loc(#loc274)
    } -> tensor<64xf32> loc(#loc274)
    %expanded_175 = tensor.expand_shape %574 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc276)
    %575 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249, %expanded_174 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.shortcut.1/sub"), %in_276: f32 loc("bwd/blocks.4.shortcut.1/unsqueeze"), %out: f32 loc("bwd/blocks.4.shortcut.1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc274)
      linalg.yield %811 : f32 loc(#loc274)
    } -> tensor<64x64x4x4xf32> loc(#loc274)
    %576 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%566, %575 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4/where"), %in_276: f32 loc("bwd/blocks.4.shortcut.1/mul"), %out: f32 loc("bwd/blocks.4.shortcut.1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc275)
      linalg.yield %811 : f32 loc(#loc275)
    } -> tensor<64x64x4x4xf32> loc(#loc275)
    %577 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%576, %expanded_173 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.shortcut.1/sub"), %in_276: f32 loc("bwd/blocks.4.shortcut.1/unsqueeze"), %out: f32 loc("bwd/blocks.4.shortcut.1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc275)
      linalg.yield %811 : f32 loc(#loc275)
    } -> tensor<64x64x4x4xf32> loc(#loc275)
    %578 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%577, %expanded_175 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.shortcut.1/sub"), %in_276: f32 loc("bwd/blocks.4.shortcut.1/unsqueeze"), %out: f32 loc("bwd/blocks.4.shortcut.1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc274)
      linalg.yield %811 : f32 loc(#loc274)
    } -> tensor<64x64x4x4xf32> loc(#loc274)
    %579 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%569, %collapsed_78 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.shortcut.1/sum"), %in_276: f32 loc("fwd/blocks.4.shortcut.1/view"), %out: f32 loc("bwd/blocks.4.shortcut.1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc274)
      linalg.yield %811 : f32 loc(#loc274)
    } -> tensor<64xf32> loc(#loc274)
    %580 = tensor.empty() : tensor<32x64x1x1xf32> loc(#loc277)
    %581 = linalg.fill ins(%cst : f32) outs(%580 : tensor<32x64x1x1xf32>) -> tensor<32x64x1x1xf32> loc(#loc277)
    %582 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%581 : tensor<32x64x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.4.shortcut.0/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc277)
      %812 = linalg.index 1 : index loc(#loc277)
      %extracted = tensor.extract %arg33[%812, %811, %c0, %c0] : tensor<64x32x1x1xf32> loc(#loc277)
      linalg.yield %extracted : f32 loc(#loc277)
    } -> tensor<32x64x1x1xf32> loc(#loc277)
    %583 = tensor.empty() : tensor<64x64x8x8xf32> loc(#loc277)
    %584 = linalg.fill ins(%cst : f32) outs(%583 : tensor<64x64x8x8xf32>) -> tensor<64x64x8x8xf32> loc(#loc277)
    %inserted_slice_176 = tensor.insert_slice %578 into %584[0, 0, 0, 0] [64, 64, 4, 4] [1, 1, 2, 2] : tensor<64x64x4x4xf32> into tensor<64x64x8x8xf32> loc(#loc277)
    %585 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_176, %582 : tensor<64x64x8x8xf32>, tensor<32x64x1x1xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc277)
    %586 = tensor.empty() : tensor<32x64x8x8xf32> loc(#loc277)
    %transposed_177 = linalg.transpose ins(%198 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc277)
    %587 = tensor.empty() : tensor<32x4096x2x2xf32> loc(#loc277)
    %expanded_178 = tensor.expand_shape %transposed_177 [[0], [1, 2], [3], [4]] output_shape [32, 64, 1, 8, 8] : tensor<32x64x8x8xf32> into tensor<32x64x1x8x8xf32> loc(#loc277)
    %expanded_179 = tensor.expand_shape %578 [[0], [1], [2, 3], [4]] output_shape [64, 64, 1, 4, 4] : tensor<64x64x4x4xf32> into tensor<64x64x1x4x4xf32> loc(#loc277)
    %expanded_180 = tensor.expand_shape %587 [[0], [1, 2], [3], [4]] output_shape [32, 64, 64, 2, 2] : tensor<32x4096x2x2xf32> into tensor<32x64x64x2x2xf32> loc(#loc277)
    %588 = linalg.fill ins(%cst : f32) outs(%expanded_180 : tensor<32x64x64x2x2xf32>) -> tensor<32x64x64x2x2xf32> loc(#loc277)
    %589 = linalg.conv_2d_ngchw_gfchw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_178, %expanded_179 : tensor<32x64x1x8x8xf32>, tensor<64x64x1x4x4xf32>) outs(%588 : tensor<32x64x64x2x2xf32>) -> tensor<32x64x64x2x2xf32> loc(#loc277)
    %collapsed_181 = tensor.collapse_shape %589 [[0], [1, 2], [3], [4]] : tensor<32x64x64x2x2xf32> into tensor<32x4096x2x2xf32> loc(#loc277)
    %extracted_slice = tensor.extract_slice %collapsed_181[0, 0, 0, 0] [32, 4096, 1, 2] [1, 1, 1, 1] : tensor<32x4096x2x2xf32> to tensor<32x4096x1x2xf32> loc(#loc277)
    %extracted_slice_182 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [32, 4096, 1, 1] [1, 1, 1, 1] : tensor<32x4096x1x2xf32> to tensor<32x4096x1x1xf32> loc(#loc277)
    %expanded_183 = tensor.expand_shape %extracted_slice_182 [[0], [1, 2], [3], [4]] output_shape [32, 64, 64, 1, 1] : tensor<32x4096x1x1xf32> into tensor<32x64x64x1x1xf32> loc(#loc277)
    %590 = tensor.empty() : tensor<64x64x32x1x1xf32> loc(#loc277)
    %transposed_184 = linalg.transpose ins(%expanded_183 : tensor<32x64x64x1x1xf32>) outs(%590 : tensor<64x64x32x1x1xf32>) permutation = [1, 2, 0, 3, 4]  loc(#loc277)
    %591 = tensor.empty() : tensor<64x32x1x1xf32> loc(#loc277)
    %592 = linalg.fill ins(%cst : f32) outs(%591 : tensor<64x32x1x1xf32>) -> tensor<64x32x1x1xf32> loc(#loc277)
    %593 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_184 : tensor<64x64x32x1x1xf32>) outs(%592 : tensor<64x32x1x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.shortcut.0/convolution_backward"), %out: f32 loc("bwd/blocks.4.shortcut.0/convolution_backward")):
      %811 = arith.addf %in, %out : f32 loc(#loc277)
      linalg.yield %811 : f32 loc(#loc277)
    } -> tensor<64x32x1x1xf32> loc(#loc277)
    %594 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%566, %229 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4/where"), %in_276: f32 loc("bwd/blocks.4.bn2/sub"), %out: f32 loc("bwd/blocks.4.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc278)
      linalg.yield %811 : f32 loc(#loc278)
    } -> tensor<64x64x4x4xf32> loc(#loc278)
    %595 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%594 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn2/mul"), %out: f32 loc("bwd/blocks.4.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc280)
      linalg.yield %811 : f32 loc(#loc280)
    } -> tensor<64xf32> loc(#loc280)
    %596 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%595 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn2/sum"), %out: f32 loc("bwd/blocks.4.bn2/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc278)
      linalg.yield %811 : f32 loc(#loc278)
    } -> tensor<64xf32> loc(#loc278)
    %597 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_73, %collapsed_73 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/view"), %in_276: f32 loc("fwd/blocks.4.bn2/view"), %out: f32 loc("bwd/blocks.4.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc278)
      linalg.yield %811 : f32 loc(#loc278)
    } -> tensor<64xf32> loc(#loc278)
    %598 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%596, %597 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn2/mul"), %in_276: f32 loc("bwd/blocks.4.bn2/mul"), %out: f32 loc("bwd/blocks.4.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc278)
      linalg.yield %811 : f32 loc(#loc278)
    } -> tensor<64xf32> loc(#loc278)
    %expanded_185 = tensor.expand_shape %598 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc281)
    %599 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_73, %arg31 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/view"), %in_276: f32 loc("fwd/blocks.4.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.4.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc278)
      linalg.yield %811 : f32 loc(#loc278)
    } -> tensor<64xf32> loc(#loc278)
    %expanded_186 = tensor.expand_shape %599 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc281)
    %600 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229, %expanded_185 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn2/sub"), %in_276: f32 loc("bwd/blocks.4.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.4.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc278)
      linalg.yield %811 : f32 loc(#loc278)
    } -> tensor<64x64x4x4xf32> loc(#loc278)
    %601 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%566, %600 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4/where"), %in_276: f32 loc("bwd/blocks.4.bn2/mul"), %out: f32 loc("bwd/blocks.4.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc279)
      linalg.yield %811 : f32 loc(#loc279)
    } -> tensor<64x64x4x4xf32> loc(#loc279)
    %602 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%601, %expanded_173 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn2/sub"), %in_276: f32 loc("bwd/blocks.4.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.4.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc279)
      linalg.yield %811 : f32 loc(#loc279)
    } -> tensor<64x64x4x4xf32> loc(#loc279)
    %603 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%602, %expanded_186 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn2/sub"), %in_276: f32 loc("bwd/blocks.4.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.4.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc278)
      linalg.yield %811 : f32 loc(#loc278)
    } -> tensor<64x64x4x4xf32> loc(#loc278)
    %604 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%595, %collapsed_73 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn2/sum"), %in_276: f32 loc("fwd/blocks.4.bn2/view"), %out: f32 loc("bwd/blocks.4.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc278)
      linalg.yield %811 : f32 loc(#loc278)
    } -> tensor<64xf32> loc(#loc278)
    %605 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%466 : tensor<64x64x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.4.conv2/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc282)
      %812 = linalg.index 1 : index loc(#loc282)
      %813 = linalg.index 2 : index loc(#loc282)
      %814 = linalg.index 3 : index loc(#loc282)
      %815 = arith.subi %c2, %813 : index loc(#loc282)
      %816 = arith.subi %c2, %814 : index loc(#loc282)
      %extracted = tensor.extract %arg30[%812, %811, %815, %816] : tensor<64x64x3x3xf32> loc(#loc282)
      linalg.yield %extracted : f32 loc(#loc282)
    } -> tensor<64x64x3x3xf32> loc(#loc282)
    %inserted_slice_187 = tensor.insert_slice %603 into %469[0, 0, 1, 1] [64, 64, 4, 4] [1, 1, 1, 1] : tensor<64x64x4x4xf32> into tensor<64x64x6x6xf32> loc(#loc282)
    %606 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_187, %605 : tensor<64x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%200 : tensor<64x64x4x4xf32>) -> tensor<64x64x4x4xf32> loc(#loc282)
    %transposed_188 = linalg.transpose ins(%224 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc282)
    %transposed_189 = linalg.transpose ins(%603 : tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc282)
    %padded_190 = tensor.pad %transposed_188 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.4.conv2/convolution_backward"), %arg114: index loc("bwd/blocks.4.conv2/convolution_backward"), %arg115: index loc("bwd/blocks.4.conv2/convolution_backward"), %arg116: index loc("bwd/blocks.4.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc282)
    } : tensor<64x64x4x4xf32> to tensor<64x64x6x6xf32> loc(#loc282)
    %607 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_190, %transposed_189 : tensor<64x64x6x6xf32>, tensor<64x64x4x4xf32>) outs(%466 : tensor<64x64x3x3xf32>) -> tensor<64x64x3x3xf32> loc(#loc282)
    %transposed_191 = linalg.transpose ins(%607 : tensor<64x64x3x3xf32>) outs(%465 : tensor<64x64x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc282)
    %608 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224 : tensor<64x64x4x4xf32>) outs(%448 : tensor<64x64x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.4/relu"), %out: i1 loc("bwd/blocks.4/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc271)
      linalg.yield %811 : i1 loc(#loc271)
    } -> tensor<64x64x4x4xi1> loc(#loc271)
    %609 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%608, %cst_1, %606 : tensor<64x64x4x4xi1>, tensor<f32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.4/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/blocks.4.conv2/convolution_backward"), %out: f32 loc("bwd/blocks.4/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc272)
      linalg.yield %811 : f32 loc(#loc272)
    } -> tensor<64x64x4x4xf32> loc(#loc272)
    %610 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%609 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4/where"), %out: f32 loc("bwd/blocks.4.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc283)
      linalg.yield %811 : f32 loc(#loc283)
    } -> tensor<64xf32> loc(#loc283)
    %611 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%609, %207 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4/where"), %in_276: f32 loc("bwd/blocks.4.bn1/sub"), %out: f32 loc("bwd/blocks.4.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc284)
      linalg.yield %811 : f32 loc(#loc284)
    } -> tensor<64x64x4x4xf32> loc(#loc284)
    %612 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%611 : tensor<64x64x4x4xf32>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn1/mul"), %out: f32 loc("bwd/blocks.4.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc283)
      linalg.yield %811 : f32 loc(#loc283)
    } -> tensor<64xf32> loc(#loc283)
    %613 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%610 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn1/sum"), %out: f32 loc("bwd/blocks.4.bn1/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc284)
      linalg.yield %811 : f32 loc(#loc284)
    } -> tensor<64xf32> loc(#loc284)
    %expanded_192 = tensor.expand_shape %613 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc286)
    %614 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%612 : tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn1/sum"), %out: f32 loc("bwd/blocks.4.bn1/mul")):
      %811 = arith.mulf %in, %cst_10 : f32 loc(#loc284)
      linalg.yield %811 : f32 loc(#loc284)
    } -> tensor<64xf32> loc(#loc284)
    %615 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_67, %collapsed_67 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/view"), %in_276: f32 loc("fwd/blocks.4.bn1/view"), %out: f32 loc("bwd/blocks.4.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc284)
      linalg.yield %811 : f32 loc(#loc284)
    } -> tensor<64xf32> loc(#loc284)
    %616 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%614, %615 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn1/mul"), %in_276: f32 loc("bwd/blocks.4.bn1/mul"), %out: f32 loc("bwd/blocks.4.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc284)
      linalg.yield %811 : f32 loc(#loc284)
    } -> tensor<64xf32> loc(#loc284)
    %expanded_193 = tensor.expand_shape %616 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc286)
    %617 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_67, %arg28 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/view"), %in_276: f32 loc("fwd/blocks.4.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.4.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc284)
      linalg.yield %811 : f32 loc(#loc284)
    } -> tensor<64xf32> loc(#loc284)
    %expanded_194 = tensor.expand_shape %617 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc286)
    %618 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207, %expanded_193 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn1/sub"), %in_276: f32 loc("bwd/blocks.4.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.4.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc284)
      linalg.yield %811 : f32 loc(#loc284)
    } -> tensor<64x64x4x4xf32> loc(#loc284)
    %619 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%609, %618 : tensor<64x64x4x4xf32>, tensor<64x64x4x4xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4/where"), %in_276: f32 loc("bwd/blocks.4.bn1/mul"), %out: f32 loc("bwd/blocks.4.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc285)
      linalg.yield %811 : f32 loc(#loc285)
    } -> tensor<64x64x4x4xf32> loc(#loc285)
    %620 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%619, %expanded_192 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn1/sub"), %in_276: f32 loc("bwd/blocks.4.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.4.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc285)
      linalg.yield %811 : f32 loc(#loc285)
    } -> tensor<64x64x4x4xf32> loc(#loc285)
    %621 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%620, %expanded_194 : tensor<64x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%199 : tensor<64x64x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn1/sub"), %in_276: f32 loc("bwd/blocks.4.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.4.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc284)
      linalg.yield %811 : f32 loc(#loc284)
    } -> tensor<64x64x4x4xf32> loc(#loc284)
    %622 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%612, %collapsed_67 : tensor<64xf32>, tensor<64xf32>) outs(%214 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.bn1/sum"), %in_276: f32 loc("fwd/blocks.4.bn1/view"), %out: f32 loc("bwd/blocks.4.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc284)
      linalg.yield %811 : f32 loc(#loc284)
    } -> tensor<64xf32> loc(#loc284)
    %623 = tensor.empty() : tensor<32x64x3x3xf32> loc(#loc287)
    %624 = linalg.fill ins(%cst : f32) outs(%623 : tensor<32x64x3x3xf32>) -> tensor<32x64x3x3xf32> loc(#loc287)
    %625 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%624 : tensor<32x64x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.4.conv1/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc287)
      %812 = linalg.index 1 : index loc(#loc287)
      %813 = linalg.index 2 : index loc(#loc287)
      %814 = linalg.index 3 : index loc(#loc287)
      %815 = arith.subi %c2, %813 : index loc(#loc287)
      %816 = arith.subi %c2, %814 : index loc(#loc287)
      %extracted = tensor.extract %arg27[%812, %811, %815, %816] : tensor<64x32x3x3xf32> loc(#loc287)
      linalg.yield %extracted : f32 loc(#loc287)
    } -> tensor<32x64x3x3xf32> loc(#loc287)
    %626 = tensor.empty() : tensor<64x64x10x10xf32> loc(#loc287)
    %627 = linalg.fill ins(%cst : f32) outs(%626 : tensor<64x64x10x10xf32>) -> tensor<64x64x10x10xf32> loc(#loc287)
    %inserted_slice_195 = tensor.insert_slice %621 into %627[0, 0, 1, 1] [64, 64, 4, 4] [1, 1, 2, 2] : tensor<64x64x4x4xf32> into tensor<64x64x10x10xf32> loc(#loc287)
    %628 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_195, %625 : tensor<64x64x10x10xf32>, tensor<32x64x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc287)
    %padded_196 = tensor.pad %transposed_177 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.4.conv1/convolution_backward"), %arg114: index loc("bwd/blocks.4.conv1/convolution_backward"), %arg115: index loc("bwd/blocks.4.conv1/convolution_backward"), %arg116: index loc("bwd/blocks.4.conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc287)
    } : tensor<32x64x8x8xf32> to tensor<32x64x10x10xf32> loc(#loc287)
    %629 = tensor.empty() : tensor<32x4096x4x4xf32> loc(#loc287)
    %expanded_197 = tensor.expand_shape %padded_196 [[0], [1, 2], [3], [4]] output_shape [32, 64, 1, 10, 10] : tensor<32x64x10x10xf32> into tensor<32x64x1x10x10xf32> loc(#loc287)
    %expanded_198 = tensor.expand_shape %621 [[0], [1], [2, 3], [4]] output_shape [64, 64, 1, 4, 4] : tensor<64x64x4x4xf32> into tensor<64x64x1x4x4xf32> loc(#loc287)
    %expanded_199 = tensor.expand_shape %629 [[0], [1, 2], [3], [4]] output_shape [32, 64, 64, 4, 4] : tensor<32x4096x4x4xf32> into tensor<32x64x64x4x4xf32> loc(#loc287)
    %630 = linalg.fill ins(%cst : f32) outs(%expanded_199 : tensor<32x64x64x4x4xf32>) -> tensor<32x64x64x4x4xf32> loc(#loc287)
    %631 = linalg.conv_2d_ngchw_gfchw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_197, %expanded_198 : tensor<32x64x1x10x10xf32>, tensor<64x64x1x4x4xf32>) outs(%630 : tensor<32x64x64x4x4xf32>) -> tensor<32x64x64x4x4xf32> loc(#loc287)
    %collapsed_200 = tensor.collapse_shape %631 [[0], [1, 2], [3], [4]] : tensor<32x64x64x4x4xf32> into tensor<32x4096x4x4xf32> loc(#loc287)
    %extracted_slice_201 = tensor.extract_slice %collapsed_200[0, 0, 0, 0] [32, 4096, 3, 4] [1, 1, 1, 1] : tensor<32x4096x4x4xf32> to tensor<32x4096x3x4xf32> loc(#loc287)
    %extracted_slice_202 = tensor.extract_slice %extracted_slice_201[0, 0, 0, 0] [32, 4096, 3, 3] [1, 1, 1, 1] : tensor<32x4096x3x4xf32> to tensor<32x4096x3x3xf32> loc(#loc287)
    %expanded_203 = tensor.expand_shape %extracted_slice_202 [[0], [1, 2], [3], [4]] output_shape [32, 64, 64, 3, 3] : tensor<32x4096x3x3xf32> into tensor<32x64x64x3x3xf32> loc(#loc287)
    %632 = tensor.empty() : tensor<64x64x32x3x3xf32> loc(#loc287)
    %transposed_204 = linalg.transpose ins(%expanded_203 : tensor<32x64x64x3x3xf32>) outs(%632 : tensor<64x64x32x3x3xf32>) permutation = [1, 2, 0, 3, 4]  loc(#loc287)
    %633 = tensor.empty() : tensor<64x32x3x3xf32> loc(#loc287)
    %634 = linalg.fill ins(%cst : f32) outs(%633 : tensor<64x32x3x3xf32>) -> tensor<64x32x3x3xf32> loc(#loc287)
    %635 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_204 : tensor<64x64x32x3x3xf32>) outs(%634 : tensor<64x32x3x3xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.conv1/convolution_backward"), %out: f32 loc("bwd/blocks.4.conv1/convolution_backward")):
      %811 = arith.addf %in, %out : f32 loc(#loc287)
      linalg.yield %811 : f32 loc(#loc287)
    } -> tensor<64x32x3x3xf32> loc(#loc287)
    %636 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%585, %628 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.4.shortcut.0/convolution_backward"), %in_276: f32 loc("bwd/blocks.4.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc246)
      linalg.yield %811 : f32 loc(#loc246)
    } -> tensor<64x32x8x8xf32> loc(#loc246)
    %637 = tensor.empty() : tensor<64x32x8x8xi1> loc(#loc288)
    %638 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198 : tensor<64x32x8x8xf32>) outs(%637 : tensor<64x32x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.3/relu"), %out: i1 loc("bwd/blocks.3/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc288)
      linalg.yield %811 : i1 loc(#loc288)
    } -> tensor<64x32x8x8xi1> loc(#loc288)
    %639 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%638, %cst_1, %636 : tensor<64x32x8x8xi1>, tensor<f32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.3/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/add"), %out: f32 loc("bwd/blocks.3/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc289)
      linalg.yield %811 : f32 loc(#loc289)
    } -> tensor<64x32x8x8xf32> loc(#loc289)
    %640 = linalg.fill ins(%cst : f32) outs(%16 : tensor<32xf32>) -> tensor<32xf32> loc(#loc290)
    %641 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%639 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3/where"), %out: f32 loc("bwd/blocks.3.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc290)
      linalg.yield %811 : f32 loc(#loc290)
    } -> tensor<32xf32> loc(#loc290)
    %642 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%639, %181 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3/where"), %in_276: f32 loc("bwd/blocks.3.bn2/sub"), %out: f32 loc("bwd/blocks.3.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc291)
      linalg.yield %811 : f32 loc(#loc291)
    } -> tensor<64x32x8x8xf32> loc(#loc291)
    %643 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%642 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn2/mul"), %out: f32 loc("bwd/blocks.3.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc290)
      linalg.yield %811 : f32 loc(#loc290)
    } -> tensor<32xf32> loc(#loc290)
    %644 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%641 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn2/sum"), %out: f32 loc("bwd/blocks.3.bn2/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc291)
      linalg.yield %811 : f32 loc(#loc291)
    } -> tensor<32xf32> loc(#loc291)
    %expanded_205 = tensor.expand_shape %644 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc293)
    %645 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%643 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn2/sum"), %out: f32 loc("bwd/blocks.3.bn2/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc291)
      linalg.yield %811 : f32 loc(#loc291)
    } -> tensor<32xf32> loc(#loc291)
    %646 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_61, %collapsed_61 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/view"), %in_276: f32 loc("fwd/blocks.3.bn2/view"), %out: f32 loc("bwd/blocks.3.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc291)
      linalg.yield %811 : f32 loc(#loc291)
    } -> tensor<32xf32> loc(#loc291)
    %647 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%645, %646 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn2/mul"), %in_276: f32 loc("bwd/blocks.3.bn2/mul"), %out: f32 loc("bwd/blocks.3.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc291)
      linalg.yield %811 : f32 loc(#loc291)
    } -> tensor<32xf32> loc(#loc291)
    %expanded_206 = tensor.expand_shape %647 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc293)
    %648 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_61, %arg25 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/view"), %in_276: f32 loc("fwd/blocks.3.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.3.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc291)
      linalg.yield %811 : f32 loc(#loc291)
    } -> tensor<32xf32> loc(#loc291)
    %expanded_207 = tensor.expand_shape %648 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc293)
    %649 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %expanded_206 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn2/sub"), %in_276: f32 loc("bwd/blocks.3.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.3.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc291)
      linalg.yield %811 : f32 loc(#loc291)
    } -> tensor<64x32x8x8xf32> loc(#loc291)
    %650 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%639, %649 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3/where"), %in_276: f32 loc("bwd/blocks.3.bn2/mul"), %out: f32 loc("bwd/blocks.3.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc292)
      linalg.yield %811 : f32 loc(#loc292)
    } -> tensor<64x32x8x8xf32> loc(#loc292)
    %651 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%650, %expanded_205 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn2/sub"), %in_276: f32 loc("bwd/blocks.3.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.3.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc292)
      linalg.yield %811 : f32 loc(#loc292)
    } -> tensor<64x32x8x8xf32> loc(#loc292)
    %652 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%651, %expanded_207 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn2/sub"), %in_276: f32 loc("bwd/blocks.3.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.3.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc291)
      linalg.yield %811 : f32 loc(#loc291)
    } -> tensor<64x32x8x8xf32> loc(#loc291)
    %653 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%643, %collapsed_61 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn2/sum"), %in_276: f32 loc("fwd/blocks.3.bn2/view"), %out: f32 loc("bwd/blocks.3.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc291)
      linalg.yield %811 : f32 loc(#loc291)
    } -> tensor<32xf32> loc(#loc291)
    %654 = tensor.empty() : tensor<32x32x3x3xf32> loc(#loc294)
    %655 = linalg.fill ins(%cst : f32) outs(%654 : tensor<32x32x3x3xf32>) -> tensor<32x32x3x3xf32> loc(#loc294)
    %656 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%655 : tensor<32x32x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.3.conv2/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc294)
      %812 = linalg.index 1 : index loc(#loc294)
      %813 = linalg.index 2 : index loc(#loc294)
      %814 = linalg.index 3 : index loc(#loc294)
      %815 = arith.subi %c2, %813 : index loc(#loc294)
      %816 = arith.subi %c2, %814 : index loc(#loc294)
      %extracted = tensor.extract %arg24[%812, %811, %815, %816] : tensor<32x32x3x3xf32> loc(#loc294)
      linalg.yield %extracted : f32 loc(#loc294)
    } -> tensor<32x32x3x3xf32> loc(#loc294)
    %657 = tensor.empty() : tensor<64x32x10x10xf32> loc(#loc294)
    %658 = linalg.fill ins(%cst : f32) outs(%657 : tensor<64x32x10x10xf32>) -> tensor<64x32x10x10xf32> loc(#loc294)
    %inserted_slice_208 = tensor.insert_slice %652 into %658[0, 0, 1, 1] [64, 32, 8, 8] [1, 1, 1, 1] : tensor<64x32x8x8xf32> into tensor<64x32x10x10xf32> loc(#loc294)
    %659 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_208, %656 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc294)
    %transposed_209 = linalg.transpose ins(%176 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc294)
    %transposed_210 = linalg.transpose ins(%652 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc294)
    %padded_211 = tensor.pad %transposed_209 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.3.conv2/convolution_backward"), %arg114: index loc("bwd/blocks.3.conv2/convolution_backward"), %arg115: index loc("bwd/blocks.3.conv2/convolution_backward"), %arg116: index loc("bwd/blocks.3.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc294)
    } : tensor<32x64x8x8xf32> to tensor<32x64x10x10xf32> loc(#loc294)
    %660 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_211, %transposed_210 : tensor<32x64x10x10xf32>, tensor<32x64x8x8xf32>) outs(%655 : tensor<32x32x3x3xf32>) -> tensor<32x32x3x3xf32> loc(#loc294)
    %transposed_212 = linalg.transpose ins(%660 : tensor<32x32x3x3xf32>) outs(%654 : tensor<32x32x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc294)
    %661 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176 : tensor<64x32x8x8xf32>) outs(%637 : tensor<64x32x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.3/relu"), %out: i1 loc("bwd/blocks.3/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc288)
      linalg.yield %811 : i1 loc(#loc288)
    } -> tensor<64x32x8x8xi1> loc(#loc288)
    %662 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%661, %cst_1, %659 : tensor<64x32x8x8xi1>, tensor<f32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.3/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/blocks.3.conv2/convolution_backward"), %out: f32 loc("bwd/blocks.3/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc289)
      linalg.yield %811 : f32 loc(#loc289)
    } -> tensor<64x32x8x8xf32> loc(#loc289)
    %663 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%662 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3/where"), %out: f32 loc("bwd/blocks.3.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc295)
      linalg.yield %811 : f32 loc(#loc295)
    } -> tensor<32xf32> loc(#loc295)
    %664 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%662, %160 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3/where"), %in_276: f32 loc("bwd/blocks.3.bn1/sub"), %out: f32 loc("bwd/blocks.3.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc296)
      linalg.yield %811 : f32 loc(#loc296)
    } -> tensor<64x32x8x8xf32> loc(#loc296)
    %665 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%664 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn1/mul"), %out: f32 loc("bwd/blocks.3.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc295)
      linalg.yield %811 : f32 loc(#loc295)
    } -> tensor<32xf32> loc(#loc295)
    %666 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%663 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn1/sum"), %out: f32 loc("bwd/blocks.3.bn1/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc296)
      linalg.yield %811 : f32 loc(#loc296)
    } -> tensor<32xf32> loc(#loc296)
    %expanded_213 = tensor.expand_shape %666 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc298)
    %667 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%665 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn1/sum"), %out: f32 loc("bwd/blocks.3.bn1/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc296)
      linalg.yield %811 : f32 loc(#loc296)
    } -> tensor<32xf32> loc(#loc296)
    %668 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_55, %collapsed_55 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/view"), %in_276: f32 loc("fwd/blocks.3.bn1/view"), %out: f32 loc("bwd/blocks.3.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc296)
      linalg.yield %811 : f32 loc(#loc296)
    } -> tensor<32xf32> loc(#loc296)
    %669 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%667, %668 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn1/mul"), %in_276: f32 loc("bwd/blocks.3.bn1/mul"), %out: f32 loc("bwd/blocks.3.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc296)
      linalg.yield %811 : f32 loc(#loc296)
    } -> tensor<32xf32> loc(#loc296)
    %expanded_214 = tensor.expand_shape %669 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc298)
    %670 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_55, %arg22 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/view"), %in_276: f32 loc("fwd/blocks.3.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.3.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc296)
      linalg.yield %811 : f32 loc(#loc296)
    } -> tensor<32xf32> loc(#loc296)
    %expanded_215 = tensor.expand_shape %670 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc298)
    %671 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %expanded_214 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn1/sub"), %in_276: f32 loc("bwd/blocks.3.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.3.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc296)
      linalg.yield %811 : f32 loc(#loc296)
    } -> tensor<64x32x8x8xf32> loc(#loc296)
    %672 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%662, %671 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3/where"), %in_276: f32 loc("bwd/blocks.3.bn1/mul"), %out: f32 loc("bwd/blocks.3.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc297)
      linalg.yield %811 : f32 loc(#loc297)
    } -> tensor<64x32x8x8xf32> loc(#loc297)
    %673 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%672, %expanded_213 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn1/sub"), %in_276: f32 loc("bwd/blocks.3.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.3.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc297)
      linalg.yield %811 : f32 loc(#loc297)
    } -> tensor<64x32x8x8xf32> loc(#loc297)
    %674 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%673, %expanded_215 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn1/sub"), %in_276: f32 loc("bwd/blocks.3.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.3.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc296)
      linalg.yield %811 : f32 loc(#loc296)
    } -> tensor<64x32x8x8xf32> loc(#loc296)
    %675 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%665, %collapsed_55 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3.bn1/sum"), %in_276: f32 loc("fwd/blocks.3.bn1/view"), %out: f32 loc("bwd/blocks.3.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc296)
      linalg.yield %811 : f32 loc(#loc296)
    } -> tensor<32xf32> loc(#loc296)
    %676 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%655 : tensor<32x32x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.3.conv1/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc299)
      %812 = linalg.index 1 : index loc(#loc299)
      %813 = linalg.index 2 : index loc(#loc299)
      %814 = linalg.index 3 : index loc(#loc299)
      %815 = arith.subi %c2, %813 : index loc(#loc299)
      %816 = arith.subi %c2, %814 : index loc(#loc299)
      %extracted = tensor.extract %arg21[%812, %811, %815, %816] : tensor<32x32x3x3xf32> loc(#loc299)
      linalg.yield %extracted : f32 loc(#loc299)
    } -> tensor<32x32x3x3xf32> loc(#loc299)
    %inserted_slice_216 = tensor.insert_slice %674 into %658[0, 0, 1, 1] [64, 32, 8, 8] [1, 1, 1, 1] : tensor<64x32x8x8xf32> into tensor<64x32x10x10xf32> loc(#loc299)
    %677 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_216, %676 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc299)
    %transposed_217 = linalg.transpose ins(%155 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc299)
    %transposed_218 = linalg.transpose ins(%674 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc299)
    %padded_219 = tensor.pad %transposed_217 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.3.conv1/convolution_backward"), %arg114: index loc("bwd/blocks.3.conv1/convolution_backward"), %arg115: index loc("bwd/blocks.3.conv1/convolution_backward"), %arg116: index loc("bwd/blocks.3.conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc299)
    } : tensor<32x64x8x8xf32> to tensor<32x64x10x10xf32> loc(#loc299)
    %678 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_219, %transposed_218 : tensor<32x64x10x10xf32>, tensor<32x64x8x8xf32>) outs(%655 : tensor<32x32x3x3xf32>) -> tensor<32x32x3x3xf32> loc(#loc299)
    %transposed_220 = linalg.transpose ins(%678 : tensor<32x32x3x3xf32>) outs(%654 : tensor<32x32x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc299)
    %679 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%639, %677 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.3/where"), %in_276: f32 loc("bwd/blocks.3.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc246)
      linalg.yield %811 : f32 loc(#loc246)
    } -> tensor<64x32x8x8xf32> loc(#loc246)
    %680 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<64x32x8x8xf32>) outs(%637 : tensor<64x32x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/relu"), %out: i1 loc("bwd/blocks.2/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc300)
      linalg.yield %811 : i1 loc(#loc300)
    } -> tensor<64x32x8x8xi1> loc(#loc300)
    %681 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%680, %cst_1, %679 : tensor<64x32x8x8xi1>, tensor<f32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.2/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/add"), %out: f32 loc("bwd/blocks.2/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc301)
      linalg.yield %811 : f32 loc(#loc301)
    } -> tensor<64x32x8x8xf32> loc(#loc301)
    %682 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%681 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2/where"), %out: f32 loc("bwd/blocks.2.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc302)
      linalg.yield %811 : f32 loc(#loc302)
    } -> tensor<32xf32> loc(#loc302)
    %683 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%681, %138 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2/where"), %in_276: f32 loc("bwd/blocks.2.bn2/sub"), %out: f32 loc("bwd/blocks.2.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc303)
      linalg.yield %811 : f32 loc(#loc303)
    } -> tensor<64x32x8x8xf32> loc(#loc303)
    %684 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%683 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn2/mul"), %out: f32 loc("bwd/blocks.2.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc302)
      linalg.yield %811 : f32 loc(#loc302)
    } -> tensor<32xf32> loc(#loc302)
    %685 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%682 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn2/sum"), %out: f32 loc("bwd/blocks.2.bn2/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc303)
      linalg.yield %811 : f32 loc(#loc303)
    } -> tensor<32xf32> loc(#loc303)
    %expanded_221 = tensor.expand_shape %685 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc305)
    %686 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%684 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn2/sum"), %out: f32 loc("bwd/blocks.2.bn2/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc303)
      linalg.yield %811 : f32 loc(#loc303)
    } -> tensor<32xf32> loc(#loc303)
    %687 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_49, %collapsed_49 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/view"), %in_276: f32 loc("fwd/blocks.2.bn2/view"), %out: f32 loc("bwd/blocks.2.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc303)
      linalg.yield %811 : f32 loc(#loc303)
    } -> tensor<32xf32> loc(#loc303)
    %688 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%686, %687 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn2/mul"), %in_276: f32 loc("bwd/blocks.2.bn2/mul"), %out: f32 loc("bwd/blocks.2.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc303)
      linalg.yield %811 : f32 loc(#loc303)
    } -> tensor<32xf32> loc(#loc303)
    %expanded_222 = tensor.expand_shape %688 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc305)
    %689 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_49, %arg19 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/view"), %in_276: f32 loc("fwd/blocks.2.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.2.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc303)
      linalg.yield %811 : f32 loc(#loc303)
    } -> tensor<32xf32> loc(#loc303)
    %expanded_223 = tensor.expand_shape %689 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc305)
    %690 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %expanded_222 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn2/sub"), %in_276: f32 loc("bwd/blocks.2.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.2.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc303)
      linalg.yield %811 : f32 loc(#loc303)
    } -> tensor<64x32x8x8xf32> loc(#loc303)
    %691 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%681, %690 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2/where"), %in_276: f32 loc("bwd/blocks.2.bn2/mul"), %out: f32 loc("bwd/blocks.2.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc304)
      linalg.yield %811 : f32 loc(#loc304)
    } -> tensor<64x32x8x8xf32> loc(#loc304)
    %692 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%691, %expanded_221 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn2/sub"), %in_276: f32 loc("bwd/blocks.2.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.2.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc304)
      linalg.yield %811 : f32 loc(#loc304)
    } -> tensor<64x32x8x8xf32> loc(#loc304)
    %693 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%692, %expanded_223 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn2/sub"), %in_276: f32 loc("bwd/blocks.2.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.2.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc303)
      linalg.yield %811 : f32 loc(#loc303)
    } -> tensor<64x32x8x8xf32> loc(#loc303)
    %694 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%684, %collapsed_49 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn2/sum"), %in_276: f32 loc("fwd/blocks.2.bn2/view"), %out: f32 loc("bwd/blocks.2.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc303)
      linalg.yield %811 : f32 loc(#loc303)
    } -> tensor<32xf32> loc(#loc303)
    %695 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%655 : tensor<32x32x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.2.conv2/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc306)
      %812 = linalg.index 1 : index loc(#loc306)
      %813 = linalg.index 2 : index loc(#loc306)
      %814 = linalg.index 3 : index loc(#loc306)
      %815 = arith.subi %c2, %813 : index loc(#loc306)
      %816 = arith.subi %c2, %814 : index loc(#loc306)
      %extracted = tensor.extract %arg18[%812, %811, %815, %816] : tensor<32x32x3x3xf32> loc(#loc306)
      linalg.yield %extracted : f32 loc(#loc306)
    } -> tensor<32x32x3x3xf32> loc(#loc306)
    %inserted_slice_224 = tensor.insert_slice %693 into %658[0, 0, 1, 1] [64, 32, 8, 8] [1, 1, 1, 1] : tensor<64x32x8x8xf32> into tensor<64x32x10x10xf32> loc(#loc306)
    %696 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_224, %695 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc306)
    %transposed_225 = linalg.transpose ins(%133 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc306)
    %transposed_226 = linalg.transpose ins(%693 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc306)
    %padded_227 = tensor.pad %transposed_225 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.2.conv2/convolution_backward"), %arg114: index loc("bwd/blocks.2.conv2/convolution_backward"), %arg115: index loc("bwd/blocks.2.conv2/convolution_backward"), %arg116: index loc("bwd/blocks.2.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc306)
    } : tensor<32x64x8x8xf32> to tensor<32x64x10x10xf32> loc(#loc306)
    %697 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_227, %transposed_226 : tensor<32x64x10x10xf32>, tensor<32x64x8x8xf32>) outs(%655 : tensor<32x32x3x3xf32>) -> tensor<32x32x3x3xf32> loc(#loc306)
    %transposed_228 = linalg.transpose ins(%697 : tensor<32x32x3x3xf32>) outs(%654 : tensor<32x32x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc306)
    %698 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133 : tensor<64x32x8x8xf32>) outs(%637 : tensor<64x32x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/relu"), %out: i1 loc("bwd/blocks.2/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc300)
      linalg.yield %811 : i1 loc(#loc300)
    } -> tensor<64x32x8x8xi1> loc(#loc300)
    %699 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%698, %cst_1, %696 : tensor<64x32x8x8xi1>, tensor<f32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.2/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/blocks.2.conv2/convolution_backward"), %out: f32 loc("bwd/blocks.2/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc301)
      linalg.yield %811 : f32 loc(#loc301)
    } -> tensor<64x32x8x8xf32> loc(#loc301)
    %700 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%699 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2/where"), %out: f32 loc("bwd/blocks.2.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc307)
      linalg.yield %811 : f32 loc(#loc307)
    } -> tensor<32xf32> loc(#loc307)
    %701 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%699, %117 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2/where"), %in_276: f32 loc("bwd/blocks.2.bn1/sub"), %out: f32 loc("bwd/blocks.2.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc308)
      linalg.yield %811 : f32 loc(#loc308)
    } -> tensor<64x32x8x8xf32> loc(#loc308)
    %702 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%701 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn1/mul"), %out: f32 loc("bwd/blocks.2.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc307)
      linalg.yield %811 : f32 loc(#loc307)
    } -> tensor<32xf32> loc(#loc307)
    %703 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%700 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn1/sum"), %out: f32 loc("bwd/blocks.2.bn1/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc308)
      linalg.yield %811 : f32 loc(#loc308)
    } -> tensor<32xf32> loc(#loc308)
    %expanded_229 = tensor.expand_shape %703 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc310)
    %704 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%702 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn1/sum"), %out: f32 loc("bwd/blocks.2.bn1/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc308)
      linalg.yield %811 : f32 loc(#loc308)
    } -> tensor<32xf32> loc(#loc308)
    %705 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_43, %collapsed_43 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/view"), %in_276: f32 loc("fwd/blocks.2.bn1/view"), %out: f32 loc("bwd/blocks.2.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc308)
      linalg.yield %811 : f32 loc(#loc308)
    } -> tensor<32xf32> loc(#loc308)
    %706 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%704, %705 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn1/mul"), %in_276: f32 loc("bwd/blocks.2.bn1/mul"), %out: f32 loc("bwd/blocks.2.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc308)
      linalg.yield %811 : f32 loc(#loc308)
    } -> tensor<32xf32> loc(#loc308)
    %expanded_230 = tensor.expand_shape %706 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc310)
    %707 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_43, %arg16 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/view"), %in_276: f32 loc("fwd/blocks.2.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.2.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc308)
      linalg.yield %811 : f32 loc(#loc308)
    } -> tensor<32xf32> loc(#loc308)
    %expanded_231 = tensor.expand_shape %707 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc310)
    %708 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %expanded_230 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn1/sub"), %in_276: f32 loc("bwd/blocks.2.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.2.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc308)
      linalg.yield %811 : f32 loc(#loc308)
    } -> tensor<64x32x8x8xf32> loc(#loc308)
    %709 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%699, %708 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2/where"), %in_276: f32 loc("bwd/blocks.2.bn1/mul"), %out: f32 loc("bwd/blocks.2.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc309)
      linalg.yield %811 : f32 loc(#loc309)
    } -> tensor<64x32x8x8xf32> loc(#loc309)
    %710 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%709, %expanded_229 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn1/sub"), %in_276: f32 loc("bwd/blocks.2.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.2.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc309)
      linalg.yield %811 : f32 loc(#loc309)
    } -> tensor<64x32x8x8xf32> loc(#loc309)
    %711 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%710, %expanded_231 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn1/sub"), %in_276: f32 loc("bwd/blocks.2.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.2.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc308)
      linalg.yield %811 : f32 loc(#loc308)
    } -> tensor<64x32x8x8xf32> loc(#loc308)
    %712 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%702, %collapsed_43 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.bn1/sum"), %in_276: f32 loc("fwd/blocks.2.bn1/view"), %out: f32 loc("bwd/blocks.2.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc308)
      linalg.yield %811 : f32 loc(#loc308)
    } -> tensor<32xf32> loc(#loc308)
    %713 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%655 : tensor<32x32x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.2.conv1/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc311)
      %812 = linalg.index 1 : index loc(#loc311)
      %813 = linalg.index 2 : index loc(#loc311)
      %814 = linalg.index 3 : index loc(#loc311)
      %815 = arith.subi %c2, %813 : index loc(#loc311)
      %816 = arith.subi %c2, %814 : index loc(#loc311)
      %extracted = tensor.extract %arg15[%812, %811, %815, %816] : tensor<32x32x3x3xf32> loc(#loc311)
      linalg.yield %extracted : f32 loc(#loc311)
    } -> tensor<32x32x3x3xf32> loc(#loc311)
    %inserted_slice_232 = tensor.insert_slice %711 into %658[0, 0, 1, 1] [64, 32, 8, 8] [1, 1, 1, 1] : tensor<64x32x8x8xf32> into tensor<64x32x10x10xf32> loc(#loc311)
    %714 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_232, %713 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc311)
    %transposed_233 = linalg.transpose ins(%112 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc311)
    %transposed_234 = linalg.transpose ins(%711 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc311)
    %padded_235 = tensor.pad %transposed_233 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.2.conv1/convolution_backward"), %arg114: index loc("bwd/blocks.2.conv1/convolution_backward"), %arg115: index loc("bwd/blocks.2.conv1/convolution_backward"), %arg116: index loc("bwd/blocks.2.conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc311)
    } : tensor<32x64x8x8xf32> to tensor<32x64x10x10xf32> loc(#loc311)
    %715 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_235, %transposed_234 : tensor<32x64x10x10xf32>, tensor<32x64x8x8xf32>) outs(%655 : tensor<32x32x3x3xf32>) -> tensor<32x32x3x3xf32> loc(#loc311)
    %transposed_236 = linalg.transpose ins(%715 : tensor<32x32x3x3xf32>) outs(%654 : tensor<32x32x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc311)
    %716 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%681, %714 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2/where"), %in_276: f32 loc("bwd/blocks.2.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc246)
      linalg.yield %811 : f32 loc(#loc246)
    } -> tensor<64x32x8x8xf32> loc(#loc246)
    %717 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<64x32x8x8xf32>) outs(%637 : tensor<64x32x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/relu"), %out: i1 loc("bwd/blocks.1/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc312)
      linalg.yield %811 : i1 loc(#loc312)
    } -> tensor<64x32x8x8xi1> loc(#loc312)
    %718 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%717, %cst_1, %716 : tensor<64x32x8x8xi1>, tensor<f32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.1/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/add"), %out: f32 loc("bwd/blocks.1/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc313)
      linalg.yield %811 : f32 loc(#loc313)
    } -> tensor<64x32x8x8xf32> loc(#loc313)
    %719 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%718 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1/where"), %out: f32 loc("bwd/blocks.1.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc314)
      linalg.yield %811 : f32 loc(#loc314)
    } -> tensor<32xf32> loc(#loc314)
    %720 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%718, %95 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1/where"), %in_276: f32 loc("bwd/blocks.1.bn2/sub"), %out: f32 loc("bwd/blocks.1.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc315)
      linalg.yield %811 : f32 loc(#loc315)
    } -> tensor<64x32x8x8xf32> loc(#loc315)
    %721 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%720 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn2/mul"), %out: f32 loc("bwd/blocks.1.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc314)
      linalg.yield %811 : f32 loc(#loc314)
    } -> tensor<32xf32> loc(#loc314)
    %722 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%719 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn2/sum"), %out: f32 loc("bwd/blocks.1.bn2/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc315)
      linalg.yield %811 : f32 loc(#loc315)
    } -> tensor<32xf32> loc(#loc315)
    %expanded_237 = tensor.expand_shape %722 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc317)
    %723 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%721 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn2/sum"), %out: f32 loc("bwd/blocks.1.bn2/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc315)
      linalg.yield %811 : f32 loc(#loc315)
    } -> tensor<32xf32> loc(#loc315)
    %724 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_37, %collapsed_37 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/view"), %in_276: f32 loc("fwd/blocks.1.bn2/view"), %out: f32 loc("bwd/blocks.1.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc315)
      linalg.yield %811 : f32 loc(#loc315)
    } -> tensor<32xf32> loc(#loc315)
    %725 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%723, %724 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn2/mul"), %in_276: f32 loc("bwd/blocks.1.bn2/mul"), %out: f32 loc("bwd/blocks.1.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc315)
      linalg.yield %811 : f32 loc(#loc315)
    } -> tensor<32xf32> loc(#loc315)
    %expanded_238 = tensor.expand_shape %725 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc317)
    %726 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_37, %arg13 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/view"), %in_276: f32 loc("fwd/blocks.1.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.1.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc315)
      linalg.yield %811 : f32 loc(#loc315)
    } -> tensor<32xf32> loc(#loc315)
    %expanded_239 = tensor.expand_shape %726 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc317)
    %727 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %expanded_238 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn2/sub"), %in_276: f32 loc("bwd/blocks.1.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.1.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc315)
      linalg.yield %811 : f32 loc(#loc315)
    } -> tensor<64x32x8x8xf32> loc(#loc315)
    %728 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%718, %727 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1/where"), %in_276: f32 loc("bwd/blocks.1.bn2/mul"), %out: f32 loc("bwd/blocks.1.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc316)
      linalg.yield %811 : f32 loc(#loc316)
    } -> tensor<64x32x8x8xf32> loc(#loc316)
    %729 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%728, %expanded_237 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn2/sub"), %in_276: f32 loc("bwd/blocks.1.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.1.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc316)
      linalg.yield %811 : f32 loc(#loc316)
    } -> tensor<64x32x8x8xf32> loc(#loc316)
    %730 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%729, %expanded_239 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn2/sub"), %in_276: f32 loc("bwd/blocks.1.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.1.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc315)
      linalg.yield %811 : f32 loc(#loc315)
    } -> tensor<64x32x8x8xf32> loc(#loc315)
    %731 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%721, %collapsed_37 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn2/sum"), %in_276: f32 loc("fwd/blocks.1.bn2/view"), %out: f32 loc("bwd/blocks.1.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc315)
      linalg.yield %811 : f32 loc(#loc315)
    } -> tensor<32xf32> loc(#loc315)
    %732 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%655 : tensor<32x32x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.1.conv2/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc318)
      %812 = linalg.index 1 : index loc(#loc318)
      %813 = linalg.index 2 : index loc(#loc318)
      %814 = linalg.index 3 : index loc(#loc318)
      %815 = arith.subi %c2, %813 : index loc(#loc318)
      %816 = arith.subi %c2, %814 : index loc(#loc318)
      %extracted = tensor.extract %arg12[%812, %811, %815, %816] : tensor<32x32x3x3xf32> loc(#loc318)
      linalg.yield %extracted : f32 loc(#loc318)
    } -> tensor<32x32x3x3xf32> loc(#loc318)
    %inserted_slice_240 = tensor.insert_slice %730 into %658[0, 0, 1, 1] [64, 32, 8, 8] [1, 1, 1, 1] : tensor<64x32x8x8xf32> into tensor<64x32x10x10xf32> loc(#loc318)
    %733 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_240, %732 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc318)
    %transposed_241 = linalg.transpose ins(%90 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc318)
    %transposed_242 = linalg.transpose ins(%730 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc318)
    %padded_243 = tensor.pad %transposed_241 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.1.conv2/convolution_backward"), %arg114: index loc("bwd/blocks.1.conv2/convolution_backward"), %arg115: index loc("bwd/blocks.1.conv2/convolution_backward"), %arg116: index loc("bwd/blocks.1.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc318)
    } : tensor<32x64x8x8xf32> to tensor<32x64x10x10xf32> loc(#loc318)
    %734 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_243, %transposed_242 : tensor<32x64x10x10xf32>, tensor<32x64x8x8xf32>) outs(%655 : tensor<32x32x3x3xf32>) -> tensor<32x32x3x3xf32> loc(#loc318)
    %transposed_244 = linalg.transpose ins(%734 : tensor<32x32x3x3xf32>) outs(%654 : tensor<32x32x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc318)
    %735 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<64x32x8x8xf32>) outs(%637 : tensor<64x32x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/relu"), %out: i1 loc("bwd/blocks.1/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc312)
      linalg.yield %811 : i1 loc(#loc312)
    } -> tensor<64x32x8x8xi1> loc(#loc312)
    %736 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%735, %cst_1, %733 : tensor<64x32x8x8xi1>, tensor<f32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.1/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/blocks.1.conv2/convolution_backward"), %out: f32 loc("bwd/blocks.1/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc313)
      linalg.yield %811 : f32 loc(#loc313)
    } -> tensor<64x32x8x8xf32> loc(#loc313)
    %737 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%736 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1/where"), %out: f32 loc("bwd/blocks.1.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc319)
      linalg.yield %811 : f32 loc(#loc319)
    } -> tensor<32xf32> loc(#loc319)
    %738 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%736, %74 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1/where"), %in_276: f32 loc("bwd/blocks.1.bn1/sub"), %out: f32 loc("bwd/blocks.1.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc320)
      linalg.yield %811 : f32 loc(#loc320)
    } -> tensor<64x32x8x8xf32> loc(#loc320)
    %739 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%738 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn1/mul"), %out: f32 loc("bwd/blocks.1.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc319)
      linalg.yield %811 : f32 loc(#loc319)
    } -> tensor<32xf32> loc(#loc319)
    %740 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%737 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn1/sum"), %out: f32 loc("bwd/blocks.1.bn1/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc320)
      linalg.yield %811 : f32 loc(#loc320)
    } -> tensor<32xf32> loc(#loc320)
    %expanded_245 = tensor.expand_shape %740 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc322)
    %741 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%739 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn1/sum"), %out: f32 loc("bwd/blocks.1.bn1/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc320)
      linalg.yield %811 : f32 loc(#loc320)
    } -> tensor<32xf32> loc(#loc320)
    %742 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_31, %collapsed_31 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/view"), %in_276: f32 loc("fwd/blocks.1.bn1/view"), %out: f32 loc("bwd/blocks.1.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc320)
      linalg.yield %811 : f32 loc(#loc320)
    } -> tensor<32xf32> loc(#loc320)
    %743 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%741, %742 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn1/mul"), %in_276: f32 loc("bwd/blocks.1.bn1/mul"), %out: f32 loc("bwd/blocks.1.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc320)
      linalg.yield %811 : f32 loc(#loc320)
    } -> tensor<32xf32> loc(#loc320)
    %expanded_246 = tensor.expand_shape %743 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc322)
    %744 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_31, %arg10 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/view"), %in_276: f32 loc("fwd/blocks.1.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.1.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc320)
      linalg.yield %811 : f32 loc(#loc320)
    } -> tensor<32xf32> loc(#loc320)
    %expanded_247 = tensor.expand_shape %744 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc322)
    %745 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_246 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn1/sub"), %in_276: f32 loc("bwd/blocks.1.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.1.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc320)
      linalg.yield %811 : f32 loc(#loc320)
    } -> tensor<64x32x8x8xf32> loc(#loc320)
    %746 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%736, %745 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1/where"), %in_276: f32 loc("bwd/blocks.1.bn1/mul"), %out: f32 loc("bwd/blocks.1.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc321)
      linalg.yield %811 : f32 loc(#loc321)
    } -> tensor<64x32x8x8xf32> loc(#loc321)
    %747 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%746, %expanded_245 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn1/sub"), %in_276: f32 loc("bwd/blocks.1.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.1.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc321)
      linalg.yield %811 : f32 loc(#loc321)
    } -> tensor<64x32x8x8xf32> loc(#loc321)
    %748 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%747, %expanded_247 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn1/sub"), %in_276: f32 loc("bwd/blocks.1.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.1.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc320)
      linalg.yield %811 : f32 loc(#loc320)
    } -> tensor<64x32x8x8xf32> loc(#loc320)
    %749 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%739, %collapsed_31 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.bn1/sum"), %in_276: f32 loc("fwd/blocks.1.bn1/view"), %out: f32 loc("bwd/blocks.1.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc320)
      linalg.yield %811 : f32 loc(#loc320)
    } -> tensor<32xf32> loc(#loc320)
    %750 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%655 : tensor<32x32x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.1.conv1/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc323)
      %812 = linalg.index 1 : index loc(#loc323)
      %813 = linalg.index 2 : index loc(#loc323)
      %814 = linalg.index 3 : index loc(#loc323)
      %815 = arith.subi %c2, %813 : index loc(#loc323)
      %816 = arith.subi %c2, %814 : index loc(#loc323)
      %extracted = tensor.extract %arg9[%812, %811, %815, %816] : tensor<32x32x3x3xf32> loc(#loc323)
      linalg.yield %extracted : f32 loc(#loc323)
    } -> tensor<32x32x3x3xf32> loc(#loc323)
    %inserted_slice_248 = tensor.insert_slice %748 into %658[0, 0, 1, 1] [64, 32, 8, 8] [1, 1, 1, 1] : tensor<64x32x8x8xf32> into tensor<64x32x10x10xf32> loc(#loc323)
    %751 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_248, %750 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc323)
    %transposed_249 = linalg.transpose ins(%69 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc323)
    %transposed_250 = linalg.transpose ins(%748 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc323)
    %padded_251 = tensor.pad %transposed_249 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.1.conv1/convolution_backward"), %arg114: index loc("bwd/blocks.1.conv1/convolution_backward"), %arg115: index loc("bwd/blocks.1.conv1/convolution_backward"), %arg116: index loc("bwd/blocks.1.conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc323)
    } : tensor<32x64x8x8xf32> to tensor<32x64x10x10xf32> loc(#loc323)
    %752 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_251, %transposed_250 : tensor<32x64x10x10xf32>, tensor<32x64x8x8xf32>) outs(%655 : tensor<32x32x3x3xf32>) -> tensor<32x32x3x3xf32> loc(#loc323)
    %transposed_252 = linalg.transpose ins(%752 : tensor<32x32x3x3xf32>) outs(%654 : tensor<32x32x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc323)
    %753 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%718, %751 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1/where"), %in_276: f32 loc("bwd/blocks.1.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc246)
      linalg.yield %811 : f32 loc(#loc246)
    } -> tensor<64x32x8x8xf32> loc(#loc246)
    %754 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<64x32x8x8xf32>) outs(%637 : tensor<64x32x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/relu"), %out: i1 loc("bwd/blocks.0/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc324)
      linalg.yield %811 : i1 loc(#loc324)
    } -> tensor<64x32x8x8xi1> loc(#loc324)
    %755 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%754, %cst_1, %753 : tensor<64x32x8x8xi1>, tensor<f32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.0/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/add"), %out: f32 loc("bwd/blocks.0/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc325)
      linalg.yield %811 : f32 loc(#loc325)
    } -> tensor<64x32x8x8xf32> loc(#loc325)
    %756 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%755 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0/where"), %out: f32 loc("bwd/blocks.0.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc326)
      linalg.yield %811 : f32 loc(#loc326)
    } -> tensor<32xf32> loc(#loc326)
    %757 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%755, %52 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0/where"), %in_276: f32 loc("bwd/blocks.0.bn2/sub"), %out: f32 loc("bwd/blocks.0.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc327)
      linalg.yield %811 : f32 loc(#loc327)
    } -> tensor<64x32x8x8xf32> loc(#loc327)
    %758 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%757 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn2/mul"), %out: f32 loc("bwd/blocks.0.bn2/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc326)
      linalg.yield %811 : f32 loc(#loc326)
    } -> tensor<32xf32> loc(#loc326)
    %759 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%756 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn2/sum"), %out: f32 loc("bwd/blocks.0.bn2/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc327)
      linalg.yield %811 : f32 loc(#loc327)
    } -> tensor<32xf32> loc(#loc327)
    %expanded_253 = tensor.expand_shape %759 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc329)
    %760 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%758 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn2/sum"), %out: f32 loc("bwd/blocks.0.bn2/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc327)
      linalg.yield %811 : f32 loc(#loc327)
    } -> tensor<32xf32> loc(#loc327)
    %761 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_25, %collapsed_25 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/view"), %in_276: f32 loc("fwd/blocks.0.bn2/view"), %out: f32 loc("bwd/blocks.0.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc327)
      linalg.yield %811 : f32 loc(#loc327)
    } -> tensor<32xf32> loc(#loc327)
    %762 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%760, %761 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn2/mul"), %in_276: f32 loc("bwd/blocks.0.bn2/mul"), %out: f32 loc("bwd/blocks.0.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc327)
      linalg.yield %811 : f32 loc(#loc327)
    } -> tensor<32xf32> loc(#loc327)
    %expanded_254 = tensor.expand_shape %762 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc329)
    %763 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_25, %arg7 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/view"), %in_276: f32 loc("fwd/blocks.0.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.0.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc327)
      linalg.yield %811 : f32 loc(#loc327)
    } -> tensor<32xf32> loc(#loc327)
    %expanded_255 = tensor.expand_shape %763 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc329)
    %764 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %expanded_254 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn2/sub"), %in_276: f32 loc("bwd/blocks.0.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.0.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc327)
      linalg.yield %811 : f32 loc(#loc327)
    } -> tensor<64x32x8x8xf32> loc(#loc327)
    %765 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%755, %764 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0/where"), %in_276: f32 loc("bwd/blocks.0.bn2/mul"), %out: f32 loc("bwd/blocks.0.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc328)
      linalg.yield %811 : f32 loc(#loc328)
    } -> tensor<64x32x8x8xf32> loc(#loc328)
    %766 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%765, %expanded_253 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn2/sub"), %in_276: f32 loc("bwd/blocks.0.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.0.bn2/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc328)
      linalg.yield %811 : f32 loc(#loc328)
    } -> tensor<64x32x8x8xf32> loc(#loc328)
    %767 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%766, %expanded_255 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn2/sub"), %in_276: f32 loc("bwd/blocks.0.bn2/unsqueeze"), %out: f32 loc("bwd/blocks.0.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc327)
      linalg.yield %811 : f32 loc(#loc327)
    } -> tensor<64x32x8x8xf32> loc(#loc327)
    %768 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%758, %collapsed_25 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn2/sum"), %in_276: f32 loc("fwd/blocks.0.bn2/view"), %out: f32 loc("bwd/blocks.0.bn2/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc327)
      linalg.yield %811 : f32 loc(#loc327)
    } -> tensor<32xf32> loc(#loc327)
    %769 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%655 : tensor<32x32x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.0.conv2/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc330)
      %812 = linalg.index 1 : index loc(#loc330)
      %813 = linalg.index 2 : index loc(#loc330)
      %814 = linalg.index 3 : index loc(#loc330)
      %815 = arith.subi %c2, %813 : index loc(#loc330)
      %816 = arith.subi %c2, %814 : index loc(#loc330)
      %extracted = tensor.extract %arg6[%812, %811, %815, %816] : tensor<32x32x3x3xf32> loc(#loc330)
      linalg.yield %extracted : f32 loc(#loc330)
    } -> tensor<32x32x3x3xf32> loc(#loc330)
    %inserted_slice_256 = tensor.insert_slice %767 into %658[0, 0, 1, 1] [64, 32, 8, 8] [1, 1, 1, 1] : tensor<64x32x8x8xf32> into tensor<64x32x10x10xf32> loc(#loc330)
    %770 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_256, %769 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc330)
    %transposed_257 = linalg.transpose ins(%47 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc330)
    %transposed_258 = linalg.transpose ins(%767 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc330)
    %padded_259 = tensor.pad %transposed_257 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.0.conv2/convolution_backward"), %arg114: index loc("bwd/blocks.0.conv2/convolution_backward"), %arg115: index loc("bwd/blocks.0.conv2/convolution_backward"), %arg116: index loc("bwd/blocks.0.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc330)
    } : tensor<32x64x8x8xf32> to tensor<32x64x10x10xf32> loc(#loc330)
    %771 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_259, %transposed_258 : tensor<32x64x10x10xf32>, tensor<32x64x8x8xf32>) outs(%655 : tensor<32x32x3x3xf32>) -> tensor<32x32x3x3xf32> loc(#loc330)
    %transposed_260 = linalg.transpose ins(%771 : tensor<32x32x3x3xf32>) outs(%654 : tensor<32x32x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc330)
    %772 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<64x32x8x8xf32>) outs(%637 : tensor<64x32x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/relu"), %out: i1 loc("bwd/blocks.0/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc324)
      linalg.yield %811 : i1 loc(#loc324)
    } -> tensor<64x32x8x8xi1> loc(#loc324)
    %773 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%772, %cst_1, %770 : tensor<64x32x8x8xi1>, tensor<f32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/blocks.0/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/blocks.0.conv2/convolution_backward"), %out: f32 loc("bwd/blocks.0/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc325)
      linalg.yield %811 : f32 loc(#loc325)
    } -> tensor<64x32x8x8xf32> loc(#loc325)
    %774 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%773 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0/where"), %out: f32 loc("bwd/blocks.0.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc331)
      linalg.yield %811 : f32 loc(#loc331)
    } -> tensor<32xf32> loc(#loc331)
    %775 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%773, %31 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0/where"), %in_276: f32 loc("bwd/blocks.0.bn1/sub"), %out: f32 loc("bwd/blocks.0.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc332)
      linalg.yield %811 : f32 loc(#loc332)
    } -> tensor<64x32x8x8xf32> loc(#loc332)
    %776 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%775 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn1/mul"), %out: f32 loc("bwd/blocks.0.bn1/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc331)
      linalg.yield %811 : f32 loc(#loc331)
    } -> tensor<32xf32> loc(#loc331)
    %777 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%774 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn1/sum"), %out: f32 loc("bwd/blocks.0.bn1/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc332)
      linalg.yield %811 : f32 loc(#loc332)
    } -> tensor<32xf32> loc(#loc332)
    %expanded_261 = tensor.expand_shape %777 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc334)
    %778 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%776 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn1/sum"), %out: f32 loc("bwd/blocks.0.bn1/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc332)
      linalg.yield %811 : f32 loc(#loc332)
    } -> tensor<32xf32> loc(#loc332)
    %779 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_19, %collapsed_19 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/view"), %in_276: f32 loc("fwd/blocks.0.bn1/view"), %out: f32 loc("bwd/blocks.0.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc332)
      linalg.yield %811 : f32 loc(#loc332)
    } -> tensor<32xf32> loc(#loc332)
    %780 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%778, %779 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn1/mul"), %in_276: f32 loc("bwd/blocks.0.bn1/mul"), %out: f32 loc("bwd/blocks.0.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc332)
      linalg.yield %811 : f32 loc(#loc332)
    } -> tensor<32xf32> loc(#loc332)
    %expanded_262 = tensor.expand_shape %780 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc334)
    %781 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_19, %arg4 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/view"), %in_276: f32 loc("fwd/blocks.0.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.0.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc332)
      linalg.yield %811 : f32 loc(#loc332)
    } -> tensor<32xf32> loc(#loc332)
    %expanded_263 = tensor.expand_shape %781 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc334)
    %782 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_262 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn1/sub"), %in_276: f32 loc("bwd/blocks.0.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.0.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc332)
      linalg.yield %811 : f32 loc(#loc332)
    } -> tensor<64x32x8x8xf32> loc(#loc332)
    %783 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%773, %782 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0/where"), %in_276: f32 loc("bwd/blocks.0.bn1/mul"), %out: f32 loc("bwd/blocks.0.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc333)
      linalg.yield %811 : f32 loc(#loc333)
    } -> tensor<64x32x8x8xf32> loc(#loc333)
    %784 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%783, %expanded_261 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn1/sub"), %in_276: f32 loc("bwd/blocks.0.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.0.bn1/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc333)
      linalg.yield %811 : f32 loc(#loc333)
    } -> tensor<64x32x8x8xf32> loc(#loc333)
    %785 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%784, %expanded_263 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn1/sub"), %in_276: f32 loc("bwd/blocks.0.bn1/unsqueeze"), %out: f32 loc("bwd/blocks.0.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc332)
      linalg.yield %811 : f32 loc(#loc332)
    } -> tensor<64x32x8x8xf32> loc(#loc332)
    %786 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%776, %collapsed_19 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.bn1/sum"), %in_276: f32 loc("fwd/blocks.0.bn1/view"), %out: f32 loc("bwd/blocks.0.bn1/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc332)
      linalg.yield %811 : f32 loc(#loc332)
    } -> tensor<32xf32> loc(#loc332)
    %787 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%655 : tensor<32x32x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/blocks.0.conv1/convolution_backward")):
      %811 = linalg.index 0 : index loc(#loc335)
      %812 = linalg.index 1 : index loc(#loc335)
      %813 = linalg.index 2 : index loc(#loc335)
      %814 = linalg.index 3 : index loc(#loc335)
      %815 = arith.subi %c2, %813 : index loc(#loc335)
      %816 = arith.subi %c2, %814 : index loc(#loc335)
      %extracted = tensor.extract %arg3[%812, %811, %815, %816] : tensor<32x32x3x3xf32> loc(#loc335)
      linalg.yield %extracted : f32 loc(#loc335)
    } -> tensor<32x32x3x3xf32> loc(#loc335)
    %inserted_slice_264 = tensor.insert_slice %785 into %658[0, 0, 1, 1] [64, 32, 8, 8] [1, 1, 1, 1] : tensor<64x32x8x8xf32> into tensor<64x32x10x10xf32> loc(#loc335)
    %788 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_264, %787 : tensor<64x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<64x32x8x8xf32>) -> tensor<64x32x8x8xf32> loc(#loc335)
    %transposed_265 = linalg.transpose ins(%26 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc335)
    %transposed_266 = linalg.transpose ins(%785 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc335)
    %padded_267 = tensor.pad %transposed_265 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/blocks.0.conv1/convolution_backward"), %arg114: index loc("bwd/blocks.0.conv1/convolution_backward"), %arg115: index loc("bwd/blocks.0.conv1/convolution_backward"), %arg116: index loc("bwd/blocks.0.conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc335)
    } : tensor<32x64x8x8xf32> to tensor<32x64x10x10xf32> loc(#loc335)
    %789 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_267, %transposed_266 : tensor<32x64x10x10xf32>, tensor<32x64x8x8xf32>) outs(%655 : tensor<32x32x3x3xf32>) -> tensor<32x32x3x3xf32> loc(#loc335)
    %transposed_268 = linalg.transpose ins(%789 : tensor<32x32x3x3xf32>) outs(%654 : tensor<32x32x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc335)
    %790 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%755, %788 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0/where"), %in_276: f32 loc("bwd/blocks.0.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %811 = arith.addf %in, %in_276 : f32 loc(#loc246)
      linalg.yield %811 : f32 loc(#loc246)
    } -> tensor<64x32x8x8xf32> loc(#loc246)
    %791 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<64x32x8x8xf32>) outs(%637 : tensor<64x32x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/-/relu"), %out: i1 loc("bwd/-/le")):
      %811 = arith.cmpf ole, %in, %cst : f32 loc(#loc336)
      linalg.yield %811 : i1 loc(#loc336)
    } -> tensor<64x32x8x8xi1> loc(#loc336)
    %792 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%791, %cst_1, %790 : tensor<64x32x8x8xi1>, tensor<f32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/-/le"), %in_276: f32 loc("fwd/loss/where"), %in_277: f32 loc("bwd/-/add"), %out: f32 loc("bwd/-/where")):
      %811 = arith.select %in, %in_276, %in_277 : f32 loc(#loc337)
      linalg.yield %811 : f32 loc(#loc337)
    } -> tensor<64x32x8x8xf32> loc(#loc337)
    %793 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%792 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/-/where"), %out: f32 loc("bwd/bn/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc338)
      linalg.yield %811 : f32 loc(#loc338)
    } -> tensor<32xf32> loc(#loc338)
    %794 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%792, %9 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/-/where"), %in_276: f32 loc("bwd/bn/sub"), %out: f32 loc("bwd/bn/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc339)
      linalg.yield %811 : f32 loc(#loc339)
    } -> tensor<64x32x8x8xf32> loc(#loc339)
    %795 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%794 : tensor<64x32x8x8xf32>) outs(%640 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/bn/mul"), %out: f32 loc("bwd/bn/sum")):
      %811 = arith.addf %in, %out : f32 loc(#loc338)
      linalg.yield %811 : f32 loc(#loc338)
    } -> tensor<32xf32> loc(#loc338)
    %796 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%793 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/bn/sum"), %out: f32 loc("bwd/bn/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc339)
      linalg.yield %811 : f32 loc(#loc339)
    } -> tensor<32xf32> loc(#loc339)
    %expanded_269 = tensor.expand_shape %796 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc341)
    %797 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%795 : tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/bn/sum"), %out: f32 loc("bwd/bn/mul")):
      %811 = arith.mulf %in, %cst_11 : f32 loc(#loc339)
      linalg.yield %811 : f32 loc(#loc339)
    } -> tensor<32xf32> loc(#loc339)
    %798 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_13, %collapsed_13 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/view"), %in_276: f32 loc("fwd/bn/view"), %out: f32 loc("bwd/bn/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc339)
      linalg.yield %811 : f32 loc(#loc339)
    } -> tensor<32xf32> loc(#loc339)
    %799 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%797, %798 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/bn/mul"), %in_276: f32 loc("bwd/bn/mul"), %out: f32 loc("bwd/bn/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc339)
      linalg.yield %811 : f32 loc(#loc339)
    } -> tensor<32xf32> loc(#loc339)
    %expanded_270 = tensor.expand_shape %799 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc341)
    %800 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_13, %arg1 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/view"), %in_276: f32 loc("fwd/bn/unsqueeze"), %out: f32 loc("bwd/bn/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc339)
      linalg.yield %811 : f32 loc(#loc339)
    } -> tensor<32xf32> loc(#loc339)
    %expanded_271 = tensor.expand_shape %800 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc341)
    %801 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_270 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn/sub"), %in_276: f32 loc("bwd/bn/unsqueeze"), %out: f32 loc("bwd/bn/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc339)
      linalg.yield %811 : f32 loc(#loc339)
    } -> tensor<64x32x8x8xf32> loc(#loc339)
    %802 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%792, %801 : tensor<64x32x8x8xf32>, tensor<64x32x8x8xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/-/where"), %in_276: f32 loc("bwd/bn/mul"), %out: f32 loc("bwd/bn/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc340)
      linalg.yield %811 : f32 loc(#loc340)
    } -> tensor<64x32x8x8xf32> loc(#loc340)
    %803 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%802, %expanded_269 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn/sub"), %in_276: f32 loc("bwd/bn/unsqueeze"), %out: f32 loc("bwd/bn/sub")):
      %811 = arith.subf %in, %in_276 : f32 loc(#loc340)
      linalg.yield %811 : f32 loc(#loc340)
    } -> tensor<64x32x8x8xf32> loc(#loc340)
    %804 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%803, %expanded_271 : tensor<64x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<64x32x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn/sub"), %in_276: f32 loc("bwd/bn/unsqueeze"), %out: f32 loc("bwd/bn/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc339)
      linalg.yield %811 : f32 loc(#loc339)
    } -> tensor<64x32x8x8xf32> loc(#loc339)
    %805 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%795, %collapsed_13 : tensor<32xf32>, tensor<32xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("bwd/bn/sum"), %in_276: f32 loc("fwd/bn/view"), %out: f32 loc("bwd/bn/mul")):
      %811 = arith.mulf %in, %in_276 : f32 loc(#loc339)
      linalg.yield %811 : f32 loc(#loc339)
    } -> tensor<32xf32> loc(#loc339)
    %806 = tensor.empty() : tensor<1x64x8x8xf32> loc(#loc342)
    %transposed_272 = linalg.transpose ins(%expanded : tensor<64x1x8x8xf32>) outs(%806 : tensor<1x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc342)
    %transposed_273 = linalg.transpose ins(%804 : tensor<64x32x8x8xf32>) outs(%586 : tensor<32x64x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc342)
    %padded_274 = tensor.pad %transposed_272 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg113: index loc("bwd/stem/convolution_backward"), %arg114: index loc("bwd/stem/convolution_backward"), %arg115: index loc("bwd/stem/convolution_backward"), %arg116: index loc("bwd/stem/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc342)
    } : tensor<1x64x8x8xf32> to tensor<1x64x10x10xf32> loc(#loc342)
    %807 = tensor.empty() : tensor<1x32x3x3xf32> loc(#loc342)
    %808 = linalg.fill ins(%cst : f32) outs(%807 : tensor<1x32x3x3xf32>) -> tensor<1x32x3x3xf32> loc(#loc342)
    %809 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_274, %transposed_273 : tensor<1x64x10x10xf32>, tensor<32x64x8x8xf32>) outs(%808 : tensor<1x32x3x3xf32>) -> tensor<1x32x3x3xf32> loc(#loc342)
    %810 = tensor.empty() : tensor<32x1x3x3xf32> loc(#loc342)
    %transposed_275 = linalg.transpose ins(%809 : tensor<1x32x3x3xf32>) outs(%810 : tensor<32x1x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc342)
    return %426, %transposed_275, %805, %793, %transposed_268, %786, %774, %transposed_260, %768, %756, %transposed_252, %749, %737, %transposed_244, %731, %719, %transposed_236, %712, %700, %transposed_228, %694, %682, %transposed_220, %675, %663, %transposed_212, %653, %641, %635, %622, %610, %transposed_191, %604, %567, %593, %579, %567, %transposed_172, %560, %548, %transposed_164, %542, %530, %transposed_156, %523, %511, %transposed_148, %505, %493, %transposed_140, %486, %474, %transposed_132, %464, %452, %442, %collapsed_125, %19, %23, %4, %40, %44, %28, %61, %65, %49, %83, %87, %71, %104, %108, %92, %126, %130, %114, %147, %151, %135, %169, %173, %157, %190, %194, %178, %217, %221, %202, %238, %242, %226, %258, %262, %246, %280, %284, %268, %301, %305, %289, %323, %327, %311, %344, %348, %332, %366, %370, %354, %387, %391, %375 : tensor<f32>, tensor<32x1x3x3xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32x3x3xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32x3x3xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32x3x3xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32x3x3xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32x3x3xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32x3x3xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32x3x3xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32x3x3xf32>, tensor<32xf32>, tensor<32xf32>, tensor<64x32x3x3xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64x3x3xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x32x1x1xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64x3x3xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64x3x3xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64x3x3xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64x3x3xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64x3x3xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64x3x3xf32>, tensor<64xf32>, tensor<64xf32>, tensor<10x64xf32>, tensor<10xf32>, tensor<32xf32>, tensor<32xf32>, tensor<i64>, tensor<32xf32>, tensor<32xf32>, tensor<i64>, tensor<32xf32>, tensor<32xf32>, tensor<i64>, tensor<32xf32>, tensor<32xf32>, tensor<i64>, tensor<32xf32>, tensor<32xf32>, tensor<i64>, tensor<32xf32>, tensor<32xf32>, tensor<i64>, tensor<32xf32>, tensor<32xf32>, tensor<i64>, tensor<32xf32>, tensor<32xf32>, tensor<i64>, tensor<32xf32>, tensor<32xf32>, tensor<i64>, tensor<64xf32>, tensor<64xf32>, tensor<i64>, tensor<64xf32>, tensor<64xf32>, tensor<i64>, tensor<64xf32>, tensor<64xf32>, tensor<i64>, tensor<64xf32>, tensor<64xf32>, tensor<i64>, tensor<64xf32>, tensor<64xf32>, tensor<i64>, tensor<64xf32>, tensor<64xf32>, tensor<i64>, tensor<64xf32>, tensor<64xf32>, tensor<i64>, tensor<64xf32>, tensor<64xf32>, tensor<i64>, tensor<64xf32>, tensor<64xf32>, tensor<i64> loc(#loc1)
  } loc(#loc1)
  func.func @predict(%arg0: tensor<32x1x3x3xf32> {aal.name = "stem.weight", aal.role = "parameter"} loc("predict"), %arg1: tensor<32xf32> {aal.name = "bn.weight", aal.role = "parameter"} loc("predict"), %arg2: tensor<32xf32> {aal.name = "bn.bias", aal.role = "parameter"} loc("predict"), %arg3: tensor<32x32x3x3xf32> {aal.name = "blocks.0.conv1.weight", aal.role = "parameter"} loc("predict"), %arg4: tensor<32xf32> {aal.name = "blocks.0.bn1.weight", aal.role = "parameter"} loc("predict"), %arg5: tensor<32xf32> {aal.name = "blocks.0.bn1.bias", aal.role = "parameter"} loc("predict"), %arg6: tensor<32x32x3x3xf32> {aal.name = "blocks.0.conv2.weight", aal.role = "parameter"} loc("predict"), %arg7: tensor<32xf32> {aal.name = "blocks.0.bn2.weight", aal.role = "parameter"} loc("predict"), %arg8: tensor<32xf32> {aal.name = "blocks.0.bn2.bias", aal.role = "parameter"} loc("predict"), %arg9: tensor<32x32x3x3xf32> {aal.name = "blocks.1.conv1.weight", aal.role = "parameter"} loc("predict"), %arg10: tensor<32xf32> {aal.name = "blocks.1.bn1.weight", aal.role = "parameter"} loc("predict"), %arg11: tensor<32xf32> {aal.name = "blocks.1.bn1.bias", aal.role = "parameter"} loc("predict"), %arg12: tensor<32x32x3x3xf32> {aal.name = "blocks.1.conv2.weight", aal.role = "parameter"} loc("predict"), %arg13: tensor<32xf32> {aal.name = "blocks.1.bn2.weight", aal.role = "parameter"} loc("predict"), %arg14: tensor<32xf32> {aal.name = "blocks.1.bn2.bias", aal.role = "parameter"} loc("predict"), %arg15: tensor<32x32x3x3xf32> {aal.name = "blocks.2.conv1.weight", aal.role = "parameter"} loc("predict"), %arg16: tensor<32xf32> {aal.name = "blocks.2.bn1.weight", aal.role = "parameter"} loc("predict"), %arg17: tensor<32xf32> {aal.name = "blocks.2.bn1.bias", aal.role = "parameter"} loc("predict"), %arg18: tensor<32x32x3x3xf32> {aal.name = "blocks.2.conv2.weight", aal.role = "parameter"} loc("predict"), %arg19: tensor<32xf32> {aal.name = "blocks.2.bn2.weight", aal.role = "parameter"} loc("predict"), %arg20: tensor<32xf32> {aal.name = "blocks.2.bn2.bias", aal.role = "parameter"} loc("predict"), %arg21: tensor<32x32x3x3xf32> {aal.name = "blocks.3.conv1.weight", aal.role = "parameter"} loc("predict"), %arg22: tensor<32xf32> {aal.name = "blocks.3.bn1.weight", aal.role = "parameter"} loc("predict"), %arg23: tensor<32xf32> {aal.name = "blocks.3.bn1.bias", aal.role = "parameter"} loc("predict"), %arg24: tensor<32x32x3x3xf32> {aal.name = "blocks.3.conv2.weight", aal.role = "parameter"} loc("predict"), %arg25: tensor<32xf32> {aal.name = "blocks.3.bn2.weight", aal.role = "parameter"} loc("predict"), %arg26: tensor<32xf32> {aal.name = "blocks.3.bn2.bias", aal.role = "parameter"} loc("predict"), %arg27: tensor<64x32x3x3xf32> {aal.name = "blocks.4.conv1.weight", aal.role = "parameter"} loc("predict"), %arg28: tensor<64xf32> {aal.name = "blocks.4.bn1.weight", aal.role = "parameter"} loc("predict"), %arg29: tensor<64xf32> {aal.name = "blocks.4.bn1.bias", aal.role = "parameter"} loc("predict"), %arg30: tensor<64x64x3x3xf32> {aal.name = "blocks.4.conv2.weight", aal.role = "parameter"} loc("predict"), %arg31: tensor<64xf32> {aal.name = "blocks.4.bn2.weight", aal.role = "parameter"} loc("predict"), %arg32: tensor<64xf32> {aal.name = "blocks.4.bn2.bias", aal.role = "parameter"} loc("predict"), %arg33: tensor<64x32x1x1xf32> {aal.name = "blocks.4.shortcut.0.weight", aal.role = "parameter"} loc("predict"), %arg34: tensor<64xf32> {aal.name = "blocks.4.shortcut.1.weight", aal.role = "parameter"} loc("predict"), %arg35: tensor<64xf32> {aal.name = "blocks.4.shortcut.1.bias", aal.role = "parameter"} loc("predict"), %arg36: tensor<64x64x3x3xf32> {aal.name = "blocks.5.conv1.weight", aal.role = "parameter"} loc("predict"), %arg37: tensor<64xf32> {aal.name = "blocks.5.bn1.weight", aal.role = "parameter"} loc("predict"), %arg38: tensor<64xf32> {aal.name = "blocks.5.bn1.bias", aal.role = "parameter"} loc("predict"), %arg39: tensor<64x64x3x3xf32> {aal.name = "blocks.5.conv2.weight", aal.role = "parameter"} loc("predict"), %arg40: tensor<64xf32> {aal.name = "blocks.5.bn2.weight", aal.role = "parameter"} loc("predict"), %arg41: tensor<64xf32> {aal.name = "blocks.5.bn2.bias", aal.role = "parameter"} loc("predict"), %arg42: tensor<64x64x3x3xf32> {aal.name = "blocks.6.conv1.weight", aal.role = "parameter"} loc("predict"), %arg43: tensor<64xf32> {aal.name = "blocks.6.bn1.weight", aal.role = "parameter"} loc("predict"), %arg44: tensor<64xf32> {aal.name = "blocks.6.bn1.bias", aal.role = "parameter"} loc("predict"), %arg45: tensor<64x64x3x3xf32> {aal.name = "blocks.6.conv2.weight", aal.role = "parameter"} loc("predict"), %arg46: tensor<64xf32> {aal.name = "blocks.6.bn2.weight", aal.role = "parameter"} loc("predict"), %arg47: tensor<64xf32> {aal.name = "blocks.6.bn2.bias", aal.role = "parameter"} loc("predict"), %arg48: tensor<64x64x3x3xf32> {aal.name = "blocks.7.conv1.weight", aal.role = "parameter"} loc("predict"), %arg49: tensor<64xf32> {aal.name = "blocks.7.bn1.weight", aal.role = "parameter"} loc("predict"), %arg50: tensor<64xf32> {aal.name = "blocks.7.bn1.bias", aal.role = "parameter"} loc("predict"), %arg51: tensor<64x64x3x3xf32> {aal.name = "blocks.7.conv2.weight", aal.role = "parameter"} loc("predict"), %arg52: tensor<64xf32> {aal.name = "blocks.7.bn2.weight", aal.role = "parameter"} loc("predict"), %arg53: tensor<64xf32> {aal.name = "blocks.7.bn2.bias", aal.role = "parameter"} loc("predict"), %arg54: tensor<10x64xf32> {aal.name = "head.weight", aal.role = "parameter"} loc("predict"), %arg55: tensor<10xf32> {aal.name = "head.bias", aal.role = "parameter"} loc("predict"), %arg56: tensor<32xf32> {aal.name = "bn.running_mean", aal.role = "buffer"} loc("predict"), %arg57: tensor<32xf32> {aal.name = "bn.running_var", aal.role = "buffer"} loc("predict"), %arg58: tensor<i64> {aal.name = "bn.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg59: tensor<32xf32> {aal.name = "blocks.0.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg60: tensor<32xf32> {aal.name = "blocks.0.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg61: tensor<i64> {aal.name = "blocks.0.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg62: tensor<32xf32> {aal.name = "blocks.0.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg63: tensor<32xf32> {aal.name = "blocks.0.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg64: tensor<i64> {aal.name = "blocks.0.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg65: tensor<32xf32> {aal.name = "blocks.1.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg66: tensor<32xf32> {aal.name = "blocks.1.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg67: tensor<i64> {aal.name = "blocks.1.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg68: tensor<32xf32> {aal.name = "blocks.1.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg69: tensor<32xf32> {aal.name = "blocks.1.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg70: tensor<i64> {aal.name = "blocks.1.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg71: tensor<32xf32> {aal.name = "blocks.2.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg72: tensor<32xf32> {aal.name = "blocks.2.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg73: tensor<i64> {aal.name = "blocks.2.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg74: tensor<32xf32> {aal.name = "blocks.2.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg75: tensor<32xf32> {aal.name = "blocks.2.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg76: tensor<i64> {aal.name = "blocks.2.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg77: tensor<32xf32> {aal.name = "blocks.3.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg78: tensor<32xf32> {aal.name = "blocks.3.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg79: tensor<i64> {aal.name = "blocks.3.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg80: tensor<32xf32> {aal.name = "blocks.3.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg81: tensor<32xf32> {aal.name = "blocks.3.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg82: tensor<i64> {aal.name = "blocks.3.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg83: tensor<64xf32> {aal.name = "blocks.4.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg84: tensor<64xf32> {aal.name = "blocks.4.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg85: tensor<i64> {aal.name = "blocks.4.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg86: tensor<64xf32> {aal.name = "blocks.4.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg87: tensor<64xf32> {aal.name = "blocks.4.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg88: tensor<i64> {aal.name = "blocks.4.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg89: tensor<64xf32> {aal.name = "blocks.4.shortcut.1.running_mean", aal.role = "buffer"} loc("predict"), %arg90: tensor<64xf32> {aal.name = "blocks.4.shortcut.1.running_var", aal.role = "buffer"} loc("predict"), %arg91: tensor<i64> {aal.name = "blocks.4.shortcut.1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg92: tensor<64xf32> {aal.name = "blocks.5.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg93: tensor<64xf32> {aal.name = "blocks.5.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg94: tensor<i64> {aal.name = "blocks.5.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg95: tensor<64xf32> {aal.name = "blocks.5.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg96: tensor<64xf32> {aal.name = "blocks.5.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg97: tensor<i64> {aal.name = "blocks.5.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg98: tensor<64xf32> {aal.name = "blocks.6.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg99: tensor<64xf32> {aal.name = "blocks.6.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg100: tensor<i64> {aal.name = "blocks.6.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg101: tensor<64xf32> {aal.name = "blocks.6.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg102: tensor<64xf32> {aal.name = "blocks.6.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg103: tensor<i64> {aal.name = "blocks.6.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg104: tensor<64xf32> {aal.name = "blocks.7.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg105: tensor<64xf32> {aal.name = "blocks.7.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg106: tensor<i64> {aal.name = "blocks.7.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg107: tensor<64xf32> {aal.name = "blocks.7.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg108: tensor<64xf32> {aal.name = "blocks.7.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg109: tensor<i64> {aal.name = "blocks.7.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg110: tensor<72x64xf32> {aal.name = "images", aal.role = "input"} loc("predict")) -> (tensor<72x10xf32> {aal.name = "output", aal.role = "output"}) attributes {aal.frontend = "torch", aal.model = "resnet"} {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 1.000000e-05 : f64 loc(#loc7)
    %cst_1 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %expanded = tensor.expand_shape %arg110 [[0], [1, 2, 3]] output_shape [72, 1, 8, 8] : tensor<72x64xf32> into tensor<72x1x8x8xf32> loc(#loc8)
    %padded = tensor.pad %expanded low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/stem/convolution"), %arg112: index loc("fwd/stem/convolution"), %arg113: index loc("fwd/stem/convolution"), %arg114: index loc("fwd/stem/convolution")):
      tensor.yield %cst : f32 loc(#loc9)
    } : tensor<72x1x8x8xf32> to tensor<72x1x10x10xf32> loc(#loc9)
    %0 = tensor.empty() : tensor<72x32x8x8xf32> loc(#loc9)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<72x32x8x8xf32>) -> tensor<72x32x8x8xf32> loc(#loc9)
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg0 : tensor<72x1x10x10xf32>, tensor<32x1x3x3xf32>) outs(%1 : tensor<72x32x8x8xf32>) -> tensor<72x32x8x8xf32> loc(#loc9)
    %3 = tensor.empty() : tensor<32xf32> loc(#loc7)
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg57 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/add"), %out: f32 loc("fwd/bn/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc7)
      %167 = arith.addf %in, %166 : f32 loc(#loc7)
      linalg.yield %167 : f32 loc(#loc7)
    } -> tensor<32xf32> loc(#loc7)
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%4 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/add"), %out: f32 loc("fwd/bn/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc14)
      linalg.yield %166 : f32 loc(#loc14)
    } -> tensor<32xf32> loc(#loc14)
    %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%5, %arg1 : tensor<32xf32>, tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/rsqrt"), %in_72: f32 loc("fwd/bn/mul"), %out: f32 loc("fwd/bn/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc6)
      linalg.yield %166 : f32 loc(#loc6)
    } -> tensor<32xf32> loc(#loc6)
    %expanded_2 = tensor.expand_shape %arg56 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc15)
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded_2 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/convolution"), %in_72: f32 loc("fwd/bn/view"), %out: f32 loc("fwd/bn/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc11)
      linalg.yield %166 : f32 loc(#loc11)
    } -> tensor<72x32x8x8xf32> loc(#loc11)
    %expanded_3 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc15)
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_3 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/sub"), %in_72: f32 loc("fwd/bn/view"), %out: f32 loc("fwd/bn/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc6)
      linalg.yield %166 : f32 loc(#loc6)
    } -> tensor<72x32x8x8xf32> loc(#loc6)
    %expanded_4 = tensor.expand_shape %arg2 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc15)
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_4 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/mul"), %in_72: f32 loc("fwd/bn/view"), %out: f32 loc("fwd/bn/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc7)
      linalg.yield %166 : f32 loc(#loc7)
    } -> tensor<72x32x8x8xf32> loc(#loc7)
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<72x32x8x8xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn/add"), %out: f32 loc("fwd/-/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc17)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc17)
      linalg.yield %167 : f32 loc(#loc17)
    } -> tensor<72x32x8x8xf32> loc(#loc17)
    %padded_5 = tensor.pad %10 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.0.conv1/convolution"), %arg112: index loc("fwd/blocks.0.conv1/convolution"), %arg113: index loc("fwd/blocks.0.conv1/convolution"), %arg114: index loc("fwd/blocks.0.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc18)
    } : tensor<72x32x8x8xf32> to tensor<72x32x10x10xf32> loc(#loc18)
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_5, %arg3 : tensor<72x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<72x32x8x8xf32>) -> tensor<72x32x8x8xf32> loc(#loc18)
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg60 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/add"), %out: f32 loc("fwd/blocks.0.bn1/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc19)
      %167 = arith.addf %in, %166 : f32 loc(#loc19)
      linalg.yield %167 : f32 loc(#loc19)
    } -> tensor<32xf32> loc(#loc19)
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%12 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/add"), %out: f32 loc("fwd/blocks.0.bn1/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc25)
      linalg.yield %166 : f32 loc(#loc25)
    } -> tensor<32xf32> loc(#loc25)
    %14 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%13, %arg4 : tensor<32xf32>, tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/rsqrt"), %in_72: f32 loc("fwd/blocks.0.bn1/mul"), %out: f32 loc("fwd/blocks.0.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc22)
      linalg.yield %166 : f32 loc(#loc22)
    } -> tensor<32xf32> loc(#loc22)
    %expanded_6 = tensor.expand_shape %arg59 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc26)
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_6 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.conv1/convolution"), %in_72: f32 loc("fwd/blocks.0.bn1/view"), %out: f32 loc("fwd/blocks.0.bn1/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc21)
      linalg.yield %166 : f32 loc(#loc21)
    } -> tensor<72x32x8x8xf32> loc(#loc21)
    %expanded_7 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc26)
    %16 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_7 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/sub"), %in_72: f32 loc("fwd/blocks.0.bn1/view"), %out: f32 loc("fwd/blocks.0.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc22)
      linalg.yield %166 : f32 loc(#loc22)
    } -> tensor<72x32x8x8xf32> loc(#loc22)
    %expanded_8 = tensor.expand_shape %arg5 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc26)
    %17 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_8 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/mul"), %in_72: f32 loc("fwd/blocks.0.bn1/view"), %out: f32 loc("fwd/blocks.0.bn1/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc19)
      linalg.yield %166 : f32 loc(#loc19)
    } -> tensor<72x32x8x8xf32> loc(#loc19)
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<72x32x8x8xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn1/add"), %out: f32 loc("fwd/blocks.0/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc28)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc28)
      linalg.yield %167 : f32 loc(#loc28)
    } -> tensor<72x32x8x8xf32> loc(#loc28)
    %padded_9 = tensor.pad %18 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.0.conv2/convolution"), %arg112: index loc("fwd/blocks.0.conv2/convolution"), %arg113: index loc("fwd/blocks.0.conv2/convolution"), %arg114: index loc("fwd/blocks.0.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc29)
    } : tensor<72x32x8x8xf32> to tensor<72x32x10x10xf32> loc(#loc29)
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_9, %arg6 : tensor<72x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<72x32x8x8xf32>) -> tensor<72x32x8x8xf32> loc(#loc29)
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg63 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/add"), %out: f32 loc("fwd/blocks.0.bn2/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc30)
      %167 = arith.addf %in, %166 : f32 loc(#loc30)
      linalg.yield %167 : f32 loc(#loc30)
    } -> tensor<32xf32> loc(#loc30)
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%20 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/add"), %out: f32 loc("fwd/blocks.0.bn2/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc36)
      linalg.yield %166 : f32 loc(#loc36)
    } -> tensor<32xf32> loc(#loc36)
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%21, %arg7 : tensor<32xf32>, tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/rsqrt"), %in_72: f32 loc("fwd/blocks.0.bn2/mul"), %out: f32 loc("fwd/blocks.0.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc33)
      linalg.yield %166 : f32 loc(#loc33)
    } -> tensor<32xf32> loc(#loc33)
    %expanded_10 = tensor.expand_shape %arg62 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc37)
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_10 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.conv2/convolution"), %in_72: f32 loc("fwd/blocks.0.bn2/view"), %out: f32 loc("fwd/blocks.0.bn2/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc32)
      linalg.yield %166 : f32 loc(#loc32)
    } -> tensor<72x32x8x8xf32> loc(#loc32)
    %expanded_11 = tensor.expand_shape %22 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc37)
    %24 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_11 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/sub"), %in_72: f32 loc("fwd/blocks.0.bn2/view"), %out: f32 loc("fwd/blocks.0.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc33)
      linalg.yield %166 : f32 loc(#loc33)
    } -> tensor<72x32x8x8xf32> loc(#loc33)
    %expanded_12 = tensor.expand_shape %arg8 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc37)
    %25 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_12 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/mul"), %in_72: f32 loc("fwd/blocks.0.bn2/view"), %out: f32 loc("fwd/blocks.0.bn2/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc30)
      linalg.yield %166 : f32 loc(#loc30)
    } -> tensor<72x32x8x8xf32> loc(#loc30)
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %10 : tensor<72x32x8x8xf32>, tensor<72x32x8x8xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.bn2/add"), %in_72: f32 loc("fwd/-/relu"), %out: f32 loc("fwd/blocks.0/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc39)
      linalg.yield %166 : f32 loc(#loc39)
    } -> tensor<72x32x8x8xf32> loc(#loc39)
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<72x32x8x8xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.0/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc28)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc28)
      linalg.yield %167 : f32 loc(#loc28)
    } -> tensor<72x32x8x8xf32> loc(#loc28)
    %padded_13 = tensor.pad %27 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.1.conv1/convolution"), %arg112: index loc("fwd/blocks.1.conv1/convolution"), %arg113: index loc("fwd/blocks.1.conv1/convolution"), %arg114: index loc("fwd/blocks.1.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc40)
    } : tensor<72x32x8x8xf32> to tensor<72x32x10x10xf32> loc(#loc40)
    %28 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_13, %arg9 : tensor<72x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<72x32x8x8xf32>) -> tensor<72x32x8x8xf32> loc(#loc40)
    %29 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg66 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/add"), %out: f32 loc("fwd/blocks.1.bn1/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc41)
      %167 = arith.addf %in, %166 : f32 loc(#loc41)
      linalg.yield %167 : f32 loc(#loc41)
    } -> tensor<32xf32> loc(#loc41)
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%29 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/add"), %out: f32 loc("fwd/blocks.1.bn1/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc47)
      linalg.yield %166 : f32 loc(#loc47)
    } -> tensor<32xf32> loc(#loc47)
    %31 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%30, %arg10 : tensor<32xf32>, tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/rsqrt"), %in_72: f32 loc("fwd/blocks.1.bn1/mul"), %out: f32 loc("fwd/blocks.1.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc44)
      linalg.yield %166 : f32 loc(#loc44)
    } -> tensor<32xf32> loc(#loc44)
    %expanded_14 = tensor.expand_shape %arg65 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc48)
    %32 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_14 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.conv1/convolution"), %in_72: f32 loc("fwd/blocks.1.bn1/view"), %out: f32 loc("fwd/blocks.1.bn1/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc43)
      linalg.yield %166 : f32 loc(#loc43)
    } -> tensor<72x32x8x8xf32> loc(#loc43)
    %expanded_15 = tensor.expand_shape %31 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc48)
    %33 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %expanded_15 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/sub"), %in_72: f32 loc("fwd/blocks.1.bn1/view"), %out: f32 loc("fwd/blocks.1.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc44)
      linalg.yield %166 : f32 loc(#loc44)
    } -> tensor<72x32x8x8xf32> loc(#loc44)
    %expanded_16 = tensor.expand_shape %arg11 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc48)
    %34 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_16 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/mul"), %in_72: f32 loc("fwd/blocks.1.bn1/view"), %out: f32 loc("fwd/blocks.1.bn1/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc41)
      linalg.yield %166 : f32 loc(#loc41)
    } -> tensor<72x32x8x8xf32> loc(#loc41)
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<72x32x8x8xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn1/add"), %out: f32 loc("fwd/blocks.1/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc50)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc50)
      linalg.yield %167 : f32 loc(#loc50)
    } -> tensor<72x32x8x8xf32> loc(#loc50)
    %padded_17 = tensor.pad %35 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.1.conv2/convolution"), %arg112: index loc("fwd/blocks.1.conv2/convolution"), %arg113: index loc("fwd/blocks.1.conv2/convolution"), %arg114: index loc("fwd/blocks.1.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc51)
    } : tensor<72x32x8x8xf32> to tensor<72x32x10x10xf32> loc(#loc51)
    %36 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_17, %arg12 : tensor<72x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<72x32x8x8xf32>) -> tensor<72x32x8x8xf32> loc(#loc51)
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg69 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/add"), %out: f32 loc("fwd/blocks.1.bn2/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc52)
      %167 = arith.addf %in, %166 : f32 loc(#loc52)
      linalg.yield %167 : f32 loc(#loc52)
    } -> tensor<32xf32> loc(#loc52)
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%37 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/add"), %out: f32 loc("fwd/blocks.1.bn2/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc58)
      linalg.yield %166 : f32 loc(#loc58)
    } -> tensor<32xf32> loc(#loc58)
    %39 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%38, %arg13 : tensor<32xf32>, tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/rsqrt"), %in_72: f32 loc("fwd/blocks.1.bn2/mul"), %out: f32 loc("fwd/blocks.1.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc55)
      linalg.yield %166 : f32 loc(#loc55)
    } -> tensor<32xf32> loc(#loc55)
    %expanded_18 = tensor.expand_shape %arg68 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc59)
    %40 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_18 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.conv2/convolution"), %in_72: f32 loc("fwd/blocks.1.bn2/view"), %out: f32 loc("fwd/blocks.1.bn2/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc54)
      linalg.yield %166 : f32 loc(#loc54)
    } -> tensor<72x32x8x8xf32> loc(#loc54)
    %expanded_19 = tensor.expand_shape %39 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc59)
    %41 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_19 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/sub"), %in_72: f32 loc("fwd/blocks.1.bn2/view"), %out: f32 loc("fwd/blocks.1.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc55)
      linalg.yield %166 : f32 loc(#loc55)
    } -> tensor<72x32x8x8xf32> loc(#loc55)
    %expanded_20 = tensor.expand_shape %arg14 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc59)
    %42 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_20 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/mul"), %in_72: f32 loc("fwd/blocks.1.bn2/view"), %out: f32 loc("fwd/blocks.1.bn2/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc52)
      linalg.yield %166 : f32 loc(#loc52)
    } -> tensor<72x32x8x8xf32> loc(#loc52)
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %27 : tensor<72x32x8x8xf32>, tensor<72x32x8x8xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.bn2/add"), %in_72: f32 loc("fwd/blocks.0/relu"), %out: f32 loc("fwd/blocks.1/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc61)
      linalg.yield %166 : f32 loc(#loc61)
    } -> tensor<72x32x8x8xf32> loc(#loc61)
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<72x32x8x8xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/blocks.1/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc50)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc50)
      linalg.yield %167 : f32 loc(#loc50)
    } -> tensor<72x32x8x8xf32> loc(#loc50)
    %padded_21 = tensor.pad %44 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.2.conv1/convolution"), %arg112: index loc("fwd/blocks.2.conv1/convolution"), %arg113: index loc("fwd/blocks.2.conv1/convolution"), %arg114: index loc("fwd/blocks.2.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc62)
    } : tensor<72x32x8x8xf32> to tensor<72x32x10x10xf32> loc(#loc62)
    %45 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_21, %arg15 : tensor<72x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<72x32x8x8xf32>) -> tensor<72x32x8x8xf32> loc(#loc62)
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg72 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/add"), %out: f32 loc("fwd/blocks.2.bn1/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc63)
      %167 = arith.addf %in, %166 : f32 loc(#loc63)
      linalg.yield %167 : f32 loc(#loc63)
    } -> tensor<32xf32> loc(#loc63)
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%46 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/add"), %out: f32 loc("fwd/blocks.2.bn1/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc69)
      linalg.yield %166 : f32 loc(#loc69)
    } -> tensor<32xf32> loc(#loc69)
    %48 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%47, %arg16 : tensor<32xf32>, tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/rsqrt"), %in_72: f32 loc("fwd/blocks.2.bn1/mul"), %out: f32 loc("fwd/blocks.2.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc66)
      linalg.yield %166 : f32 loc(#loc66)
    } -> tensor<32xf32> loc(#loc66)
    %expanded_22 = tensor.expand_shape %arg71 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc70)
    %49 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %expanded_22 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.conv1/convolution"), %in_72: f32 loc("fwd/blocks.2.bn1/view"), %out: f32 loc("fwd/blocks.2.bn1/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc65)
      linalg.yield %166 : f32 loc(#loc65)
    } -> tensor<72x32x8x8xf32> loc(#loc65)
    %expanded_23 = tensor.expand_shape %48 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc70)
    %50 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_23 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/sub"), %in_72: f32 loc("fwd/blocks.2.bn1/view"), %out: f32 loc("fwd/blocks.2.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc66)
      linalg.yield %166 : f32 loc(#loc66)
    } -> tensor<72x32x8x8xf32> loc(#loc66)
    %expanded_24 = tensor.expand_shape %arg17 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc70)
    %51 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_24 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/mul"), %in_72: f32 loc("fwd/blocks.2.bn1/view"), %out: f32 loc("fwd/blocks.2.bn1/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc63)
      linalg.yield %166 : f32 loc(#loc63)
    } -> tensor<72x32x8x8xf32> loc(#loc63)
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<72x32x8x8xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn1/add"), %out: f32 loc("fwd/blocks.2/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc72)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc72)
      linalg.yield %167 : f32 loc(#loc72)
    } -> tensor<72x32x8x8xf32> loc(#loc72)
    %padded_25 = tensor.pad %52 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.2.conv2/convolution"), %arg112: index loc("fwd/blocks.2.conv2/convolution"), %arg113: index loc("fwd/blocks.2.conv2/convolution"), %arg114: index loc("fwd/blocks.2.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc73)
    } : tensor<72x32x8x8xf32> to tensor<72x32x10x10xf32> loc(#loc73)
    %53 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_25, %arg18 : tensor<72x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<72x32x8x8xf32>) -> tensor<72x32x8x8xf32> loc(#loc73)
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg75 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/add"), %out: f32 loc("fwd/blocks.2.bn2/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc74)
      %167 = arith.addf %in, %166 : f32 loc(#loc74)
      linalg.yield %167 : f32 loc(#loc74)
    } -> tensor<32xf32> loc(#loc74)
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%54 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/add"), %out: f32 loc("fwd/blocks.2.bn2/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc80)
      linalg.yield %166 : f32 loc(#loc80)
    } -> tensor<32xf32> loc(#loc80)
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%55, %arg19 : tensor<32xf32>, tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/rsqrt"), %in_72: f32 loc("fwd/blocks.2.bn2/mul"), %out: f32 loc("fwd/blocks.2.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc77)
      linalg.yield %166 : f32 loc(#loc77)
    } -> tensor<32xf32> loc(#loc77)
    %expanded_26 = tensor.expand_shape %arg74 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc81)
    %57 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_26 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.conv2/convolution"), %in_72: f32 loc("fwd/blocks.2.bn2/view"), %out: f32 loc("fwd/blocks.2.bn2/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc76)
      linalg.yield %166 : f32 loc(#loc76)
    } -> tensor<72x32x8x8xf32> loc(#loc76)
    %expanded_27 = tensor.expand_shape %56 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc81)
    %58 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_27 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/sub"), %in_72: f32 loc("fwd/blocks.2.bn2/view"), %out: f32 loc("fwd/blocks.2.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc77)
      linalg.yield %166 : f32 loc(#loc77)
    } -> tensor<72x32x8x8xf32> loc(#loc77)
    %expanded_28 = tensor.expand_shape %arg20 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc81)
    %59 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_28 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/mul"), %in_72: f32 loc("fwd/blocks.2.bn2/view"), %out: f32 loc("fwd/blocks.2.bn2/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc74)
      linalg.yield %166 : f32 loc(#loc74)
    } -> tensor<72x32x8x8xf32> loc(#loc74)
    %60 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %44 : tensor<72x32x8x8xf32>, tensor<72x32x8x8xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.bn2/add"), %in_72: f32 loc("fwd/blocks.1/relu"), %out: f32 loc("fwd/blocks.2/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc83)
      linalg.yield %166 : f32 loc(#loc83)
    } -> tensor<72x32x8x8xf32> loc(#loc83)
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<72x32x8x8xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %out: f32 loc("fwd/blocks.2/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc72)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc72)
      linalg.yield %167 : f32 loc(#loc72)
    } -> tensor<72x32x8x8xf32> loc(#loc72)
    %padded_29 = tensor.pad %61 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.3.conv1/convolution"), %arg112: index loc("fwd/blocks.3.conv1/convolution"), %arg113: index loc("fwd/blocks.3.conv1/convolution"), %arg114: index loc("fwd/blocks.3.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc84)
    } : tensor<72x32x8x8xf32> to tensor<72x32x10x10xf32> loc(#loc84)
    %62 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_29, %arg21 : tensor<72x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<72x32x8x8xf32>) -> tensor<72x32x8x8xf32> loc(#loc84)
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg78 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/add"), %out: f32 loc("fwd/blocks.3.bn1/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc85)
      %167 = arith.addf %in, %166 : f32 loc(#loc85)
      linalg.yield %167 : f32 loc(#loc85)
    } -> tensor<32xf32> loc(#loc85)
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%63 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/add"), %out: f32 loc("fwd/blocks.3.bn1/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc91)
      linalg.yield %166 : f32 loc(#loc91)
    } -> tensor<32xf32> loc(#loc91)
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%64, %arg22 : tensor<32xf32>, tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/rsqrt"), %in_72: f32 loc("fwd/blocks.3.bn1/mul"), %out: f32 loc("fwd/blocks.3.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc88)
      linalg.yield %166 : f32 loc(#loc88)
    } -> tensor<32xf32> loc(#loc88)
    %expanded_30 = tensor.expand_shape %arg77 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc92)
    %66 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_30 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.conv1/convolution"), %in_72: f32 loc("fwd/blocks.3.bn1/view"), %out: f32 loc("fwd/blocks.3.bn1/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc87)
      linalg.yield %166 : f32 loc(#loc87)
    } -> tensor<72x32x8x8xf32> loc(#loc87)
    %expanded_31 = tensor.expand_shape %65 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc92)
    %67 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_31 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/sub"), %in_72: f32 loc("fwd/blocks.3.bn1/view"), %out: f32 loc("fwd/blocks.3.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc88)
      linalg.yield %166 : f32 loc(#loc88)
    } -> tensor<72x32x8x8xf32> loc(#loc88)
    %expanded_32 = tensor.expand_shape %arg23 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc92)
    %68 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_32 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/mul"), %in_72: f32 loc("fwd/blocks.3.bn1/view"), %out: f32 loc("fwd/blocks.3.bn1/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc85)
      linalg.yield %166 : f32 loc(#loc85)
    } -> tensor<72x32x8x8xf32> loc(#loc85)
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<72x32x8x8xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn1/add"), %out: f32 loc("fwd/blocks.3/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc94)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc94)
      linalg.yield %167 : f32 loc(#loc94)
    } -> tensor<72x32x8x8xf32> loc(#loc94)
    %padded_33 = tensor.pad %69 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.3.conv2/convolution"), %arg112: index loc("fwd/blocks.3.conv2/convolution"), %arg113: index loc("fwd/blocks.3.conv2/convolution"), %arg114: index loc("fwd/blocks.3.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc95)
    } : tensor<72x32x8x8xf32> to tensor<72x32x10x10xf32> loc(#loc95)
    %70 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_33, %arg24 : tensor<72x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%1 : tensor<72x32x8x8xf32>) -> tensor<72x32x8x8xf32> loc(#loc95)
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg81 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/add"), %out: f32 loc("fwd/blocks.3.bn2/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc96)
      %167 = arith.addf %in, %166 : f32 loc(#loc96)
      linalg.yield %167 : f32 loc(#loc96)
    } -> tensor<32xf32> loc(#loc96)
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%71 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/add"), %out: f32 loc("fwd/blocks.3.bn2/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc102)
      linalg.yield %166 : f32 loc(#loc102)
    } -> tensor<32xf32> loc(#loc102)
    %73 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%72, %arg25 : tensor<32xf32>, tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/rsqrt"), %in_72: f32 loc("fwd/blocks.3.bn2/mul"), %out: f32 loc("fwd/blocks.3.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc99)
      linalg.yield %166 : f32 loc(#loc99)
    } -> tensor<32xf32> loc(#loc99)
    %expanded_34 = tensor.expand_shape %arg80 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc103)
    %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %expanded_34 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.conv2/convolution"), %in_72: f32 loc("fwd/blocks.3.bn2/view"), %out: f32 loc("fwd/blocks.3.bn2/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc98)
      linalg.yield %166 : f32 loc(#loc98)
    } -> tensor<72x32x8x8xf32> loc(#loc98)
    %expanded_35 = tensor.expand_shape %73 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc103)
    %75 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_35 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/sub"), %in_72: f32 loc("fwd/blocks.3.bn2/view"), %out: f32 loc("fwd/blocks.3.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc99)
      linalg.yield %166 : f32 loc(#loc99)
    } -> tensor<72x32x8x8xf32> loc(#loc99)
    %expanded_36 = tensor.expand_shape %arg26 [[0, 1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<32xf32> into tensor<1x32x1x1xf32> loc(#loc103)
    %76 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_36 : tensor<72x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/mul"), %in_72: f32 loc("fwd/blocks.3.bn2/view"), %out: f32 loc("fwd/blocks.3.bn2/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc96)
      linalg.yield %166 : f32 loc(#loc96)
    } -> tensor<72x32x8x8xf32> loc(#loc96)
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %61 : tensor<72x32x8x8xf32>, tensor<72x32x8x8xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3.bn2/add"), %in_72: f32 loc("fwd/blocks.2/relu"), %out: f32 loc("fwd/blocks.3/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc105)
      linalg.yield %166 : f32 loc(#loc105)
    } -> tensor<72x32x8x8xf32> loc(#loc105)
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<72x32x8x8xf32>) outs(%0 : tensor<72x32x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.3/add"), %out: f32 loc("fwd/blocks.3/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc94)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc94)
      linalg.yield %167 : f32 loc(#loc94)
    } -> tensor<72x32x8x8xf32> loc(#loc94)
    %padded_37 = tensor.pad %78 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.4.conv1/convolution"), %arg112: index loc("fwd/blocks.4.conv1/convolution"), %arg113: index loc("fwd/blocks.4.conv1/convolution"), %arg114: index loc("fwd/blocks.4.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc106)
    } : tensor<72x32x8x8xf32> to tensor<72x32x10x10xf32> loc(#loc106)
    %79 = tensor.empty() : tensor<72x64x4x4xf32> loc(#loc106)
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<72x64x4x4xf32>) -> tensor<72x64x4x4xf32> loc(#loc106)
    %81 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_37, %arg27 : tensor<72x32x10x10xf32>, tensor<64x32x3x3xf32>) outs(%80 : tensor<72x64x4x4xf32>) -> tensor<72x64x4x4xf32> loc(#loc106)
    %82 = tensor.empty() : tensor<64xf32> loc(#loc107)
    %83 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg84 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/add"), %out: f32 loc("fwd/blocks.4.bn1/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc107)
      %167 = arith.addf %in, %166 : f32 loc(#loc107)
      linalg.yield %167 : f32 loc(#loc107)
    } -> tensor<64xf32> loc(#loc107)
    %84 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%83 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/add"), %out: f32 loc("fwd/blocks.4.bn1/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc112)
      linalg.yield %166 : f32 loc(#loc112)
    } -> tensor<64xf32> loc(#loc112)
    %85 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%84, %arg28 : tensor<64xf32>, tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/rsqrt"), %in_72: f32 loc("fwd/blocks.4.bn1/mul"), %out: f32 loc("fwd/blocks.4.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc5)
      linalg.yield %166 : f32 loc(#loc5)
    } -> tensor<64xf32> loc(#loc5)
    %expanded_38 = tensor.expand_shape %arg83 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc113)
    %86 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_38 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.conv1/convolution"), %in_72: f32 loc("fwd/blocks.4.bn1/view"), %out: f32 loc("fwd/blocks.4.bn1/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc109)
      linalg.yield %166 : f32 loc(#loc109)
    } -> tensor<72x64x4x4xf32> loc(#loc109)
    %expanded_39 = tensor.expand_shape %85 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc113)
    %87 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %expanded_39 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/sub"), %in_72: f32 loc("fwd/blocks.4.bn1/view"), %out: f32 loc("fwd/blocks.4.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc5)
      linalg.yield %166 : f32 loc(#loc5)
    } -> tensor<72x64x4x4xf32> loc(#loc5)
    %expanded_40 = tensor.expand_shape %arg29 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc113)
    %88 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %expanded_40 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/mul"), %in_72: f32 loc("fwd/blocks.4.bn1/view"), %out: f32 loc("fwd/blocks.4.bn1/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc107)
      linalg.yield %166 : f32 loc(#loc107)
    } -> tensor<72x64x4x4xf32> loc(#loc107)
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<72x64x4x4xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn1/add"), %out: f32 loc("fwd/blocks.4/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc115)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc115)
      linalg.yield %167 : f32 loc(#loc115)
    } -> tensor<72x64x4x4xf32> loc(#loc115)
    %padded_41 = tensor.pad %89 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.4.conv2/convolution"), %arg112: index loc("fwd/blocks.4.conv2/convolution"), %arg113: index loc("fwd/blocks.4.conv2/convolution"), %arg114: index loc("fwd/blocks.4.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc116)
    } : tensor<72x64x4x4xf32> to tensor<72x64x6x6xf32> loc(#loc116)
    %90 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_41, %arg30 : tensor<72x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%80 : tensor<72x64x4x4xf32>) -> tensor<72x64x4x4xf32> loc(#loc116)
    %91 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg87 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/add"), %out: f32 loc("fwd/blocks.4.bn2/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc117)
      %167 = arith.addf %in, %166 : f32 loc(#loc117)
      linalg.yield %167 : f32 loc(#loc117)
    } -> tensor<64xf32> loc(#loc117)
    %92 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%91 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/add"), %out: f32 loc("fwd/blocks.4.bn2/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc123)
      linalg.yield %166 : f32 loc(#loc123)
    } -> tensor<64xf32> loc(#loc123)
    %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%92, %arg31 : tensor<64xf32>, tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/rsqrt"), %in_72: f32 loc("fwd/blocks.4.bn2/mul"), %out: f32 loc("fwd/blocks.4.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc120)
      linalg.yield %166 : f32 loc(#loc120)
    } -> tensor<64xf32> loc(#loc120)
    %expanded_42 = tensor.expand_shape %arg86 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc124)
    %94 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_42 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.conv2/convolution"), %in_72: f32 loc("fwd/blocks.4.bn2/view"), %out: f32 loc("fwd/blocks.4.bn2/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc119)
      linalg.yield %166 : f32 loc(#loc119)
    } -> tensor<72x64x4x4xf32> loc(#loc119)
    %expanded_43 = tensor.expand_shape %93 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc124)
    %95 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %expanded_43 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/sub"), %in_72: f32 loc("fwd/blocks.4.bn2/view"), %out: f32 loc("fwd/blocks.4.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc120)
      linalg.yield %166 : f32 loc(#loc120)
    } -> tensor<72x64x4x4xf32> loc(#loc120)
    %expanded_44 = tensor.expand_shape %arg32 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc124)
    %96 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %expanded_44 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/mul"), %in_72: f32 loc("fwd/blocks.4.bn2/view"), %out: f32 loc("fwd/blocks.4.bn2/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc117)
      linalg.yield %166 : f32 loc(#loc117)
    } -> tensor<72x64x4x4xf32> loc(#loc117)
    %97 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%78, %arg33 : tensor<72x32x8x8xf32>, tensor<64x32x1x1xf32>) outs(%80 : tensor<72x64x4x4xf32>) -> tensor<72x64x4x4xf32> loc(#loc126)
    %98 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg90 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/add"), %out: f32 loc("fwd/blocks.4.shortcut.1/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc127)
      %167 = arith.addf %in, %166 : f32 loc(#loc127)
      linalg.yield %167 : f32 loc(#loc127)
    } -> tensor<64xf32> loc(#loc127)
    %99 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%98 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/add"), %out: f32 loc("fwd/blocks.4.shortcut.1/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc133)
      linalg.yield %166 : f32 loc(#loc133)
    } -> tensor<64xf32> loc(#loc133)
    %100 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%99, %arg34 : tensor<64xf32>, tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/rsqrt"), %in_72: f32 loc("fwd/blocks.4.shortcut.1/mul"), %out: f32 loc("fwd/blocks.4.shortcut.1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc130)
      linalg.yield %166 : f32 loc(#loc130)
    } -> tensor<64xf32> loc(#loc130)
    %expanded_45 = tensor.expand_shape %arg89 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc134)
    %101 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %expanded_45 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.0/convolution"), %in_72: f32 loc("fwd/blocks.4.shortcut.1/view"), %out: f32 loc("fwd/blocks.4.shortcut.1/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc129)
      linalg.yield %166 : f32 loc(#loc129)
    } -> tensor<72x64x4x4xf32> loc(#loc129)
    %expanded_46 = tensor.expand_shape %100 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc134)
    %102 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %expanded_46 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/sub"), %in_72: f32 loc("fwd/blocks.4.shortcut.1/view"), %out: f32 loc("fwd/blocks.4.shortcut.1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc130)
      linalg.yield %166 : f32 loc(#loc130)
    } -> tensor<72x64x4x4xf32> loc(#loc130)
    %expanded_47 = tensor.expand_shape %arg35 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc134)
    %103 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %expanded_47 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.shortcut.1/mul"), %in_72: f32 loc("fwd/blocks.4.shortcut.1/view"), %out: f32 loc("fwd/blocks.4.shortcut.1/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc127)
      linalg.yield %166 : f32 loc(#loc127)
    } -> tensor<72x64x4x4xf32> loc(#loc127)
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %103 : tensor<72x64x4x4xf32>, tensor<72x64x4x4xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4.bn2/add"), %in_72: f32 loc("fwd/blocks.4.shortcut.1/add"), %out: f32 loc("fwd/blocks.4/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc136)
      linalg.yield %166 : f32 loc(#loc136)
    } -> tensor<72x64x4x4xf32> loc(#loc136)
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<72x64x4x4xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.4/add"), %out: f32 loc("fwd/blocks.4/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc115)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc115)
      linalg.yield %167 : f32 loc(#loc115)
    } -> tensor<72x64x4x4xf32> loc(#loc115)
    %padded_48 = tensor.pad %105 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.5.conv1/convolution"), %arg112: index loc("fwd/blocks.5.conv1/convolution"), %arg113: index loc("fwd/blocks.5.conv1/convolution"), %arg114: index loc("fwd/blocks.5.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc137)
    } : tensor<72x64x4x4xf32> to tensor<72x64x6x6xf32> loc(#loc137)
    %106 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_48, %arg36 : tensor<72x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%80 : tensor<72x64x4x4xf32>) -> tensor<72x64x4x4xf32> loc(#loc137)
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg93 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/add"), %out: f32 loc("fwd/blocks.5.bn1/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc138)
      %167 = arith.addf %in, %166 : f32 loc(#loc138)
      linalg.yield %167 : f32 loc(#loc138)
    } -> tensor<64xf32> loc(#loc138)
    %108 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%107 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/add"), %out: f32 loc("fwd/blocks.5.bn1/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc144)
      linalg.yield %166 : f32 loc(#loc144)
    } -> tensor<64xf32> loc(#loc144)
    %109 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%108, %arg37 : tensor<64xf32>, tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/rsqrt"), %in_72: f32 loc("fwd/blocks.5.bn1/mul"), %out: f32 loc("fwd/blocks.5.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc141)
      linalg.yield %166 : f32 loc(#loc141)
    } -> tensor<64xf32> loc(#loc141)
    %expanded_49 = tensor.expand_shape %arg92 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc145)
    %110 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_49 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.conv1/convolution"), %in_72: f32 loc("fwd/blocks.5.bn1/view"), %out: f32 loc("fwd/blocks.5.bn1/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc140)
      linalg.yield %166 : f32 loc(#loc140)
    } -> tensor<72x64x4x4xf32> loc(#loc140)
    %expanded_50 = tensor.expand_shape %109 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc145)
    %111 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %expanded_50 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/sub"), %in_72: f32 loc("fwd/blocks.5.bn1/view"), %out: f32 loc("fwd/blocks.5.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc141)
      linalg.yield %166 : f32 loc(#loc141)
    } -> tensor<72x64x4x4xf32> loc(#loc141)
    %expanded_51 = tensor.expand_shape %arg38 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc145)
    %112 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %expanded_51 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/mul"), %in_72: f32 loc("fwd/blocks.5.bn1/view"), %out: f32 loc("fwd/blocks.5.bn1/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc138)
      linalg.yield %166 : f32 loc(#loc138)
    } -> tensor<72x64x4x4xf32> loc(#loc138)
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<72x64x4x4xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn1/add"), %out: f32 loc("fwd/blocks.5/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc147)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc147)
      linalg.yield %167 : f32 loc(#loc147)
    } -> tensor<72x64x4x4xf32> loc(#loc147)
    %padded_52 = tensor.pad %113 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.5.conv2/convolution"), %arg112: index loc("fwd/blocks.5.conv2/convolution"), %arg113: index loc("fwd/blocks.5.conv2/convolution"), %arg114: index loc("fwd/blocks.5.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc148)
    } : tensor<72x64x4x4xf32> to tensor<72x64x6x6xf32> loc(#loc148)
    %114 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_52, %arg39 : tensor<72x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%80 : tensor<72x64x4x4xf32>) -> tensor<72x64x4x4xf32> loc(#loc148)
    %115 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg96 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/add"), %out: f32 loc("fwd/blocks.5.bn2/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc149)
      %167 = arith.addf %in, %166 : f32 loc(#loc149)
      linalg.yield %167 : f32 loc(#loc149)
    } -> tensor<64xf32> loc(#loc149)
    %116 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%115 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/add"), %out: f32 loc("fwd/blocks.5.bn2/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc155)
      linalg.yield %166 : f32 loc(#loc155)
    } -> tensor<64xf32> loc(#loc155)
    %117 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%116, %arg40 : tensor<64xf32>, tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/rsqrt"), %in_72: f32 loc("fwd/blocks.5.bn2/mul"), %out: f32 loc("fwd/blocks.5.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc152)
      linalg.yield %166 : f32 loc(#loc152)
    } -> tensor<64xf32> loc(#loc152)
    %expanded_53 = tensor.expand_shape %arg95 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc156)
    %118 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %expanded_53 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.conv2/convolution"), %in_72: f32 loc("fwd/blocks.5.bn2/view"), %out: f32 loc("fwd/blocks.5.bn2/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc151)
      linalg.yield %166 : f32 loc(#loc151)
    } -> tensor<72x64x4x4xf32> loc(#loc151)
    %expanded_54 = tensor.expand_shape %117 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc156)
    %119 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %expanded_54 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/sub"), %in_72: f32 loc("fwd/blocks.5.bn2/view"), %out: f32 loc("fwd/blocks.5.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc152)
      linalg.yield %166 : f32 loc(#loc152)
    } -> tensor<72x64x4x4xf32> loc(#loc152)
    %expanded_55 = tensor.expand_shape %arg41 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc156)
    %120 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %expanded_55 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/mul"), %in_72: f32 loc("fwd/blocks.5.bn2/view"), %out: f32 loc("fwd/blocks.5.bn2/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc149)
      linalg.yield %166 : f32 loc(#loc149)
    } -> tensor<72x64x4x4xf32> loc(#loc149)
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %105 : tensor<72x64x4x4xf32>, tensor<72x64x4x4xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5.bn2/add"), %in_72: f32 loc("fwd/blocks.4/relu"), %out: f32 loc("fwd/blocks.5/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc158)
      linalg.yield %166 : f32 loc(#loc158)
    } -> tensor<72x64x4x4xf32> loc(#loc158)
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<72x64x4x4xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.5/add"), %out: f32 loc("fwd/blocks.5/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc147)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc147)
      linalg.yield %167 : f32 loc(#loc147)
    } -> tensor<72x64x4x4xf32> loc(#loc147)
    %padded_56 = tensor.pad %122 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.6.conv1/convolution"), %arg112: index loc("fwd/blocks.6.conv1/convolution"), %arg113: index loc("fwd/blocks.6.conv1/convolution"), %arg114: index loc("fwd/blocks.6.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc159)
    } : tensor<72x64x4x4xf32> to tensor<72x64x6x6xf32> loc(#loc159)
    %123 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_56, %arg42 : tensor<72x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%80 : tensor<72x64x4x4xf32>) -> tensor<72x64x4x4xf32> loc(#loc159)
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg99 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/add"), %out: f32 loc("fwd/blocks.6.bn1/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc160)
      %167 = arith.addf %in, %166 : f32 loc(#loc160)
      linalg.yield %167 : f32 loc(#loc160)
    } -> tensor<64xf32> loc(#loc160)
    %125 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%124 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/add"), %out: f32 loc("fwd/blocks.6.bn1/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc166)
      linalg.yield %166 : f32 loc(#loc166)
    } -> tensor<64xf32> loc(#loc166)
    %126 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%125, %arg43 : tensor<64xf32>, tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/rsqrt"), %in_72: f32 loc("fwd/blocks.6.bn1/mul"), %out: f32 loc("fwd/blocks.6.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc163)
      linalg.yield %166 : f32 loc(#loc163)
    } -> tensor<64xf32> loc(#loc163)
    %expanded_57 = tensor.expand_shape %arg98 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc167)
    %127 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %expanded_57 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.conv1/convolution"), %in_72: f32 loc("fwd/blocks.6.bn1/view"), %out: f32 loc("fwd/blocks.6.bn1/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc162)
      linalg.yield %166 : f32 loc(#loc162)
    } -> tensor<72x64x4x4xf32> loc(#loc162)
    %expanded_58 = tensor.expand_shape %126 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc167)
    %128 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %expanded_58 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/sub"), %in_72: f32 loc("fwd/blocks.6.bn1/view"), %out: f32 loc("fwd/blocks.6.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc163)
      linalg.yield %166 : f32 loc(#loc163)
    } -> tensor<72x64x4x4xf32> loc(#loc163)
    %expanded_59 = tensor.expand_shape %arg44 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc167)
    %129 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %expanded_59 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/mul"), %in_72: f32 loc("fwd/blocks.6.bn1/view"), %out: f32 loc("fwd/blocks.6.bn1/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc160)
      linalg.yield %166 : f32 loc(#loc160)
    } -> tensor<72x64x4x4xf32> loc(#loc160)
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129 : tensor<72x64x4x4xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn1/add"), %out: f32 loc("fwd/blocks.6/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc169)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc169)
      linalg.yield %167 : f32 loc(#loc169)
    } -> tensor<72x64x4x4xf32> loc(#loc169)
    %padded_60 = tensor.pad %130 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.6.conv2/convolution"), %arg112: index loc("fwd/blocks.6.conv2/convolution"), %arg113: index loc("fwd/blocks.6.conv2/convolution"), %arg114: index loc("fwd/blocks.6.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc170)
    } : tensor<72x64x4x4xf32> to tensor<72x64x6x6xf32> loc(#loc170)
    %131 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_60, %arg45 : tensor<72x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%80 : tensor<72x64x4x4xf32>) -> tensor<72x64x4x4xf32> loc(#loc170)
    %132 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg102 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/add"), %out: f32 loc("fwd/blocks.6.bn2/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc171)
      %167 = arith.addf %in, %166 : f32 loc(#loc171)
      linalg.yield %167 : f32 loc(#loc171)
    } -> tensor<64xf32> loc(#loc171)
    %133 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%132 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/add"), %out: f32 loc("fwd/blocks.6.bn2/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc177)
      linalg.yield %166 : f32 loc(#loc177)
    } -> tensor<64xf32> loc(#loc177)
    %134 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%133, %arg46 : tensor<64xf32>, tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/rsqrt"), %in_72: f32 loc("fwd/blocks.6.bn2/mul"), %out: f32 loc("fwd/blocks.6.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc174)
      linalg.yield %166 : f32 loc(#loc174)
    } -> tensor<64xf32> loc(#loc174)
    %expanded_61 = tensor.expand_shape %arg101 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc178)
    %135 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %expanded_61 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.conv2/convolution"), %in_72: f32 loc("fwd/blocks.6.bn2/view"), %out: f32 loc("fwd/blocks.6.bn2/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc173)
      linalg.yield %166 : f32 loc(#loc173)
    } -> tensor<72x64x4x4xf32> loc(#loc173)
    %expanded_62 = tensor.expand_shape %134 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc178)
    %136 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %expanded_62 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/sub"), %in_72: f32 loc("fwd/blocks.6.bn2/view"), %out: f32 loc("fwd/blocks.6.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc174)
      linalg.yield %166 : f32 loc(#loc174)
    } -> tensor<72x64x4x4xf32> loc(#loc174)
    %expanded_63 = tensor.expand_shape %arg47 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc178)
    %137 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %expanded_63 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/mul"), %in_72: f32 loc("fwd/blocks.6.bn2/view"), %out: f32 loc("fwd/blocks.6.bn2/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc171)
      linalg.yield %166 : f32 loc(#loc171)
    } -> tensor<72x64x4x4xf32> loc(#loc171)
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %122 : tensor<72x64x4x4xf32>, tensor<72x64x4x4xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6.bn2/add"), %in_72: f32 loc("fwd/blocks.5/relu"), %out: f32 loc("fwd/blocks.6/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc180)
      linalg.yield %166 : f32 loc(#loc180)
    } -> tensor<72x64x4x4xf32> loc(#loc180)
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<72x64x4x4xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.6/add"), %out: f32 loc("fwd/blocks.6/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc169)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc169)
      linalg.yield %167 : f32 loc(#loc169)
    } -> tensor<72x64x4x4xf32> loc(#loc169)
    %padded_64 = tensor.pad %139 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.7.conv1/convolution"), %arg112: index loc("fwd/blocks.7.conv1/convolution"), %arg113: index loc("fwd/blocks.7.conv1/convolution"), %arg114: index loc("fwd/blocks.7.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc181)
    } : tensor<72x64x4x4xf32> to tensor<72x64x6x6xf32> loc(#loc181)
    %140 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_64, %arg48 : tensor<72x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%80 : tensor<72x64x4x4xf32>) -> tensor<72x64x4x4xf32> loc(#loc181)
    %141 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg105 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/add"), %out: f32 loc("fwd/blocks.7.bn1/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc182)
      %167 = arith.addf %in, %166 : f32 loc(#loc182)
      linalg.yield %167 : f32 loc(#loc182)
    } -> tensor<64xf32> loc(#loc182)
    %142 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%141 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/add"), %out: f32 loc("fwd/blocks.7.bn1/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc188)
      linalg.yield %166 : f32 loc(#loc188)
    } -> tensor<64xf32> loc(#loc188)
    %143 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%142, %arg49 : tensor<64xf32>, tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/rsqrt"), %in_72: f32 loc("fwd/blocks.7.bn1/mul"), %out: f32 loc("fwd/blocks.7.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc185)
      linalg.yield %166 : f32 loc(#loc185)
    } -> tensor<64xf32> loc(#loc185)
    %expanded_65 = tensor.expand_shape %arg104 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc189)
    %144 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %expanded_65 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.conv1/convolution"), %in_72: f32 loc("fwd/blocks.7.bn1/view"), %out: f32 loc("fwd/blocks.7.bn1/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc184)
      linalg.yield %166 : f32 loc(#loc184)
    } -> tensor<72x64x4x4xf32> loc(#loc184)
    %expanded_66 = tensor.expand_shape %143 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc189)
    %145 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %expanded_66 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/sub"), %in_72: f32 loc("fwd/blocks.7.bn1/view"), %out: f32 loc("fwd/blocks.7.bn1/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc185)
      linalg.yield %166 : f32 loc(#loc185)
    } -> tensor<72x64x4x4xf32> loc(#loc185)
    %expanded_67 = tensor.expand_shape %arg50 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc189)
    %146 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %expanded_67 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/mul"), %in_72: f32 loc("fwd/blocks.7.bn1/view"), %out: f32 loc("fwd/blocks.7.bn1/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc182)
      linalg.yield %166 : f32 loc(#loc182)
    } -> tensor<72x64x4x4xf32> loc(#loc182)
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146 : tensor<72x64x4x4xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn1/add"), %out: f32 loc("fwd/blocks.7/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc191)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc191)
      linalg.yield %167 : f32 loc(#loc191)
    } -> tensor<72x64x4x4xf32> loc(#loc191)
    %padded_68 = tensor.pad %147 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg111: index loc("fwd/blocks.7.conv2/convolution"), %arg112: index loc("fwd/blocks.7.conv2/convolution"), %arg113: index loc("fwd/blocks.7.conv2/convolution"), %arg114: index loc("fwd/blocks.7.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc192)
    } : tensor<72x64x4x4xf32> to tensor<72x64x6x6xf32> loc(#loc192)
    %148 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_68, %arg51 : tensor<72x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%80 : tensor<72x64x4x4xf32>) -> tensor<72x64x4x4xf32> loc(#loc192)
    %149 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg108 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/add"), %out: f32 loc("fwd/blocks.7.bn2/add")):
      %166 = arith.truncf %cst_0 : f64 to f32 loc(#loc193)
      %167 = arith.addf %in, %166 : f32 loc(#loc193)
      linalg.yield %167 : f32 loc(#loc193)
    } -> tensor<64xf32> loc(#loc193)
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%149 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/add"), %out: f32 loc("fwd/blocks.7.bn2/rsqrt")):
      %166 = math.rsqrt %in : f32 loc(#loc199)
      linalg.yield %166 : f32 loc(#loc199)
    } -> tensor<64xf32> loc(#loc199)
    %151 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%150, %arg52 : tensor<64xf32>, tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/rsqrt"), %in_72: f32 loc("fwd/blocks.7.bn2/mul"), %out: f32 loc("fwd/blocks.7.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc196)
      linalg.yield %166 : f32 loc(#loc196)
    } -> tensor<64xf32> loc(#loc196)
    %expanded_69 = tensor.expand_shape %arg107 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc200)
    %152 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %expanded_69 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.conv2/convolution"), %in_72: f32 loc("fwd/blocks.7.bn2/view"), %out: f32 loc("fwd/blocks.7.bn2/sub")):
      %166 = arith.subf %in, %in_72 : f32 loc(#loc195)
      linalg.yield %166 : f32 loc(#loc195)
    } -> tensor<72x64x4x4xf32> loc(#loc195)
    %expanded_70 = tensor.expand_shape %151 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc200)
    %153 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %expanded_70 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/sub"), %in_72: f32 loc("fwd/blocks.7.bn2/view"), %out: f32 loc("fwd/blocks.7.bn2/mul")):
      %166 = arith.mulf %in, %in_72 : f32 loc(#loc196)
      linalg.yield %166 : f32 loc(#loc196)
    } -> tensor<72x64x4x4xf32> loc(#loc196)
    %expanded_71 = tensor.expand_shape %arg53 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32> loc(#loc200)
    %154 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %expanded_71 : tensor<72x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/mul"), %in_72: f32 loc("fwd/blocks.7.bn2/view"), %out: f32 loc("fwd/blocks.7.bn2/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc193)
      linalg.yield %166 : f32 loc(#loc193)
    } -> tensor<72x64x4x4xf32> loc(#loc193)
    %155 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %139 : tensor<72x64x4x4xf32>, tensor<72x64x4x4xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7.bn2/add"), %in_72: f32 loc("fwd/blocks.6/relu"), %out: f32 loc("fwd/blocks.7/add")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc202)
      linalg.yield %166 : f32 loc(#loc202)
    } -> tensor<72x64x4x4xf32> loc(#loc202)
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<72x64x4x4xf32>) outs(%79 : tensor<72x64x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7/add"), %out: f32 loc("fwd/blocks.7/relu")):
      %166 = arith.cmpf ugt, %in, %cst : f32 loc(#loc191)
      %167 = arith.select %166, %in, %cst : f32 loc(#loc191)
      linalg.yield %167 : f32 loc(#loc191)
    } -> tensor<72x64x4x4xf32> loc(#loc191)
    %157 = tensor.empty() : tensor<72x64xf32> loc(#loc203)
    %158 = linalg.fill ins(%cst : f32) outs(%157 : tensor<72x64xf32>) -> tensor<72x64xf32> loc(#loc203)
    %159 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%156 : tensor<72x64x4x4xf32>) outs(%158 : tensor<72x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.7/relu"), %out: f32 loc("fwd/-/mean")):
      %166 = arith.addf %in, %out : f32 loc(#loc203)
      linalg.yield %166 : f32 loc(#loc203)
    } -> tensor<72x64xf32> loc(#loc203)
    %160 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%159 : tensor<72x64xf32>) outs(%157 : tensor<72x64xf32>) {
    ^bb0(%in: f32 loc("fwd/-/mean"), %out: f32 loc("fwd/-/mean")):
      %166 = arith.divf %in, %cst_1 : f32 loc(#loc203)
      linalg.yield %166 : f32 loc(#loc203)
    } -> tensor<72x64xf32> loc(#loc203)
    %161 = tensor.empty() : tensor<64x10xf32> loc(#loc204)
    %transposed = linalg.transpose ins(%arg54 : tensor<10x64xf32>) outs(%161 : tensor<64x10xf32>) permutation = [1, 0]  loc(#loc204)
    %162 = tensor.empty() : tensor<72x10xf32> loc(#loc205)
    %163 = linalg.fill ins(%cst : f32) outs(%162 : tensor<72x10xf32>) -> tensor<72x10xf32> loc(#loc205)
    %164 = linalg.matmul ins(%160, %transposed : tensor<72x64xf32>, tensor<64x10xf32>) outs(%163 : tensor<72x10xf32>) -> tensor<72x10xf32> loc(#loc205)
    %165 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg55, %164 : tensor<10xf32>, tensor<72x10xf32>) outs(%162 : tensor<72x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_72: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/head/addmm")):
      %166 = arith.addf %in, %in_72 : f32 loc(#loc205)
      linalg.yield %166 : f32 loc(#loc205)
    } -> tensor<72x10xf32> loc(#loc205)
    return %165 : tensor<72x10xf32> loc(#loc343)
  } loc(#loc343)
} loc(#loc)
#loc = loc(unknown)
#loc8 = loc("fwd/-/view")
#loc204 = loc("fwd/head/permute")
#loc228 = loc("bwd/head/mm")
#loc229 = loc("bwd/head/permute")
#loc231 = loc("bwd/head/view")
