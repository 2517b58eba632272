#loc1 = loc("main")
#loc2 = loc("fwd/loss/ne")
#loc3 = loc("fwd/loss/where")
#loc4 = loc("bwd/blocks.2.mlp.act/mul")
#loc5 = loc("fwd/blocks.0.norm1/add")
#loc8 = loc("fwd/stem/view")
#loc10 = loc("fwd/stem/addmm")
#loc11 = loc("fwd/-/add")
#loc12 = loc("fwd/blocks.0.norm1/mean")
#loc13 = loc("fwd/blocks.0.norm1/sub")
#loc14 = loc("fwd/blocks.0.norm1/mul")
#loc15 = loc("fwd/blocks.0.norm1/sum")
#loc16 = loc("fwd/blocks.0.norm1/div")
#loc17 = loc("fwd/blocks.0.norm1/rsqrt")
#loc20 = loc("fwd/blocks.0.attn.qkv/addmm")
#loc21 = loc("fwd/blocks.0.attn/view")
#loc24 = loc("fwd/blocks.0.attn/mul")
#loc26 = loc("fwd/blocks.0.attn/amax")
#loc27 = loc("fwd/blocks.0.attn/sub")
#loc28 = loc("fwd/blocks.0.attn/exp")
#loc29 = loc("fwd/blocks.0.attn/sum")
#loc30 = loc("fwd/blocks.0.attn/div")
#loc31 = loc("fwd/blocks.0.attn.proj/view")
#loc33 = loc("fwd/blocks.0.attn.proj/addmm")
#loc34 = loc("fwd/blocks.0/add")
#loc35 = loc("fwd/blocks.0.norm2/mean")
#loc36 = loc("fwd/blocks.0.norm2/sub")
#loc37 = loc("fwd/blocks.0.norm2/mul")
#loc38 = loc("fwd/blocks.0.norm2/sum")
#loc39 = loc("fwd/blocks.0.norm2/div")
#loc40 = loc("fwd/blocks.0.norm2/add")
#loc41 = loc("fwd/blocks.0.norm2/rsqrt")
#loc42 = loc("fwd/blocks.0.mlp.fc1/view")
#loc44 = loc("fwd/blocks.0.mlp.fc1/addmm")
#loc45 = loc("fwd/blocks.0.mlp.act/gelu")
#loc46 = loc("fwd/blocks.0.mlp.fc2/view")
#loc48 = loc("fwd/blocks.0.mlp.fc2/addmm")
#loc49 = loc("fwd/blocks.1.norm1/mean")
#loc50 = loc("fwd/blocks.1.norm1/sub")
#loc51 = loc("fwd/blocks.1.norm1/mul")
#loc52 = loc("fwd/blocks.1.norm1/sum")
#loc53 = loc("fwd/blocks.1.norm1/div")
#loc54 = loc("fwd/blocks.1.norm1/add")
#loc55 = loc("fwd/blocks.1.norm1/rsqrt")
#loc58 = loc("fwd/blocks.1.attn.qkv/addmm")
#loc59 = loc("fwd/blocks.1.attn/view")
#loc62 = loc("fwd/blocks.1.attn/mul")
#loc64 = loc("fwd/blocks.1.attn/amax")
#loc65 = loc("fwd/blocks.1.attn/sub")
#loc66 = loc("fwd/blocks.1.attn/exp")
#loc67 = loc("fwd/blocks.1.attn/sum")
#loc68 = loc("fwd/blocks.1.attn/div")
#loc69 = loc("fwd/blocks.1.attn.proj/view")
#loc71 = loc("fwd/blocks.1.attn.proj/addmm")
#loc72 = loc("fwd/blocks.1/add")
#loc73 = loc("fwd/blocks.1.norm2/mean")
#loc74 = loc("fwd/blocks.1.norm2/sub")
#loc75 = loc("fwd/blocks.1.norm2/mul")
#loc76 = loc("fwd/blocks.1.norm2/sum")
#loc77 = loc("fwd/blocks.1.norm2/div")
#loc78 = loc("fwd/blocks.1.norm2/add")
#loc79 = loc("fwd/blocks.1.norm2/rsqrt")
#loc80 = loc("fwd/blocks.1.mlp.fc1/view")
#loc82 = loc("fwd/blocks.1.mlp.fc1/addmm")
#loc83 = loc("fwd/blocks.1.mlp.act/gelu")
#loc84 = loc("fwd/blocks.1.mlp.fc2/view")
#loc86 = loc("fwd/blocks.1.mlp.fc2/addmm")
#loc87 = loc("fwd/blocks.2.norm1/mean")
#loc88 = loc("fwd/blocks.2.norm1/sub")
#loc89 = loc("fwd/blocks.2.norm1/mul")
#loc90 = loc("fwd/blocks.2.norm1/sum")
#loc91 = loc("fwd/blocks.2.norm1/div")
#loc92 = loc("fwd/blocks.2.norm1/add")
#loc93 = loc("fwd/blocks.2.norm1/rsqrt")
#loc96 = loc("fwd/blocks.2.attn.qkv/addmm")
#loc97 = loc("fwd/blocks.2.attn/view")
#loc100 = loc("fwd/blocks.2.attn/mul")
#loc102 = loc("fwd/blocks.2.attn/amax")
#loc103 = loc("fwd/blocks.2.attn/sub")
#loc104 = loc("fwd/blocks.2.attn/exp")
#loc105 = loc("fwd/blocks.2.attn/sum")
#loc106 = loc("fwd/blocks.2.attn/div")
#loc107 = loc("fwd/blocks.2.attn.proj/view")
#loc109 = loc("fwd/blocks.2.attn.proj/addmm")
#loc110 = loc("fwd/blocks.2/add")
#loc111 = loc("fwd/blocks.2.norm2/mean")
#loc112 = loc("fwd/blocks.2.norm2/sub")
#loc113 = loc("fwd/blocks.2.norm2/mul")
#loc114 = loc("fwd/blocks.2.norm2/sum")
#loc115 = loc("fwd/blocks.2.norm2/div")
#loc116 = loc("fwd/blocks.2.norm2/add")
#loc117 = loc("fwd/blocks.2.norm2/rsqrt")
#loc118 = loc("fwd/blocks.2.mlp.fc1/view")
#loc120 = loc("fwd/blocks.2.mlp.fc1/addmm")
#loc121 = loc("fwd/blocks.2.mlp.act/gelu")
#loc122 = loc("fwd/blocks.2.mlp.fc2/view")
#loc124 = loc("fwd/blocks.2.mlp.fc2/addmm")
#loc125 = loc("fwd/norm/mean")
#loc126 = loc("fwd/norm/sub")
#loc127 = loc("fwd/norm/mul")
#loc128 = loc("fwd/norm/sum")
#loc129 = loc("fwd/norm/div")
#loc130 = loc("fwd/norm/add")
#loc131 = loc("fwd/norm/rsqrt")
#loc132 = loc("fwd/-/mean")
#loc134 = loc("fwd/head/addmm")
#loc135 = loc("fwd/loss/amax")
#loc136 = loc("fwd/loss/sub")
#loc137 = loc("fwd/loss/exp")
#loc138 = loc("fwd/loss/sum")
#loc139 = loc("fwd/loss/log")
#loc140 = loc("fwd/loss/_to_copy")
#loc141 = loc("fwd/loss/unsqueeze")
#loc142 = loc("fwd/loss/gather")
#loc143 = loc("fwd/loss/view")
#loc144 = loc("fwd/loss/neg")
#loc145 = loc("fwd/loss/div")
#loc146 = loc("bwd/loss/arange")
#loc147 = loc("bwd/loss/unsqueeze")
#loc148 = loc("bwd/loss/eq")
#loc149 = loc("bwd/loss/bitwise_and")
#loc150 = loc("bwd/loss/div")
#loc151 = loc("bwd/loss/view")
#loc152 = loc("bwd/loss/neg")
#loc153 = loc("bwd/loss/where")
#loc154 = loc("bwd/loss/exp")
#loc155 = loc("bwd/loss/sum")
#loc156 = loc("bwd/loss/mul")
#loc157 = loc("bwd/loss/sub")
#loc160 = loc("bwd/head/sum")
#loc162 = loc("bwd/-/expand")
#loc163 = loc("bwd/-/div")
#loc164 = loc("bwd/norm/mul")
#loc165 = loc("bwd/norm/sum")
#loc166 = loc("bwd/norm/sub")
#loc167 = loc("bwd/norm/div")
#loc168 = loc("bwd/blocks.2.mlp.fc2/view")
#loc171 = loc("bwd/blocks.2.mlp.fc2/sum")
#loc172 = loc("bwd/blocks.2.mlp.act/erf")
#loc173 = loc("bwd/blocks.2.mlp.act/add")
#loc174 = loc("bwd/blocks.2.mlp.act/exp")
#loc175 = loc("bwd/blocks.2.mlp.fc1/view")
#loc178 = loc("bwd/blocks.2.mlp.fc1/sum")
#loc179 = loc("bwd/blocks.2.norm2/mul")
#loc180 = loc("bwd/blocks.2.norm2/sum")
#loc181 = loc("bwd/blocks.2.norm2/sub")
#loc182 = loc("bwd/blocks.2.norm2/div")
#loc183 = loc("bwd/-/add")
#loc184 = loc("bwd/blocks.2.attn.proj/view")
#loc187 = loc("bwd/blocks.2.attn.proj/sum")
#loc188 = loc("bwd/blocks.2.attn/view")
#loc191 = loc("bwd/blocks.2.attn/mul")
#loc192 = loc("bwd/blocks.2.attn/sum")
#loc193 = loc("bwd/blocks.2.attn/sub")
#loc195 = loc("bwd/blocks.2.attn.qkv/view")
#loc198 = loc("bwd/blocks.2.attn.qkv/sum")
#loc199 = loc("bwd/blocks.2.norm1/mul")
#loc200 = loc("bwd/blocks.2.norm1/sum")
#loc201 = loc("bwd/blocks.2.norm1/sub")
#loc202 = loc("bwd/blocks.2.norm1/div")
#loc203 = loc("bwd/blocks.1.mlp.fc2/view")
#loc206 = loc("bwd/blocks.1.mlp.fc2/sum")
#loc207 = loc("bwd/blocks.1.mlp.act/mul")
#loc208 = loc("bwd/blocks.1.mlp.act/erf")
#loc209 = loc("bwd/blocks.1.mlp.act/add")
#loc210 = loc("bwd/blocks.1.mlp.act/exp")
#loc211 = loc("bwd/blocks.1.mlp.fc1/view")
#loc214 = loc("bwd/blocks.1.mlp.fc1/sum")
#loc215 = loc("bwd/blocks.1.norm2/mul")
#loc216 = loc("bwd/blocks.1.norm2/sum")
#loc217 = loc("bwd/blocks.1.norm2/sub")
#loc218 = loc("bwd/blocks.1.norm2/div")
#loc219 = loc("bwd/blocks.1.attn.proj/view")
#loc222 = loc("bwd/blocks.1.attn.proj/sum")
#loc223 = loc("bwd/blocks.1.attn/view")
#loc226 = loc("bwd/blocks.1.attn/mul")
#loc227 = loc("bwd/blocks.1.attn/sum")
#loc228 = loc("bwd/blocks.1.attn/sub")
#loc230 = loc("bwd/blocks.1.attn.qkv/view")
#loc233 = loc("bwd/blocks.1.attn.qkv/sum")
#loc234 = loc("bwd/blocks.1.norm1/mul")
#loc235 = loc("bwd/blocks.1.norm1/sum")
#loc236 = loc("bwd/blocks.1.norm1/sub")
#loc237 = loc("bwd/blocks.1.norm1/div")
#loc238 = loc("bwd/blocks.0.mlp.fc2/view")
#loc241 = loc("bwd/blocks.0.mlp.fc2/sum")
#loc242 = loc("bwd/blocks.0.mlp.act/mul")
#loc243 = loc("bwd/blocks.0.mlp.act/erf")
#loc244 = loc("bwd/blocks.0.mlp.act/add")
#loc245 = loc("bwd/blocks.0.mlp.act/exp")
#loc246 = loc("bwd/blocks.0.mlp.fc1/view")
#loc249 = loc("bwd/blocks.0.mlp.fc1/sum")
#loc250 = loc("bwd/blocks.0.norm2/mul")
#loc251 = loc("bwd/blocks.0.norm2/sum")
#loc252 = loc("bwd/blocks.0.norm2/sub")
#loc253 = loc("bwd/blocks.0.norm2/div")
#loc254 = loc("bwd/blocks.0.attn.proj/view")
#loc257 = loc("bwd/blocks.0.attn.proj/sum")
#loc258 = loc("bwd/blocks.0.attn/view")
#loc261 = loc("bwd/blocks.0.attn/mul")
#loc262 = loc("bwd/blocks.0.attn/sum")
#loc263 = loc("bwd/blocks.0.attn/sub")
#loc265 = loc("bwd/blocks.0.attn.qkv/view")
#loc268 = loc("bwd/blocks.0.attn.qkv/sum")
#loc269 = loc("bwd/blocks.0.norm1/mul")
#loc270 = loc("bwd/blocks.0.norm1/sum")
#loc271 = loc("bwd/blocks.0.norm1/sub")
#loc272 = loc("bwd/blocks.0.norm1/div")
#loc273 = loc("bwd/-/sum")
#loc274 = loc("bwd/stem/view")
#loc277 = loc("bwd/stem/sum")
#loc278 = loc("predict")
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1) -> (d0)>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0) -> (d0)>
#map13 = affine_map<(d0) -> ()>
#map14 = affine_map<() -> ()>
#map15 = affine_map<(d0, d1) -> (0, d1)>
#map16 = affine_map<(d0, d1) -> ()>
module {
  func.func @main(%arg0: tensor<1x16x64xf32> {aal.name = "pos_embed", aal.role = "parameter"} loc("main"), %arg1: tensor<64x4xf32> {aal.name = "stem.weight", aal.role = "parameter"} loc("main"), %arg2: tensor<64xf32> {aal.name = "stem.bias", aal.role = "parameter"} loc("main"), %arg3: tensor<64xf32> {aal.name = "blocks.0.norm1.weight", aal.role = "parameter"} loc("main"), %arg4: tensor<64xf32> {aal.name = "blocks.0.norm1.bias", aal.role = "parameter"} loc("main"), %arg5: tensor<192x64xf32> {aal.name = "blocks.0.attn.qkv.weight", aal.role = "parameter"} loc("main"), %arg6: tensor<192xf32> {aal.name = "blocks.0.attn.qkv.bias", aal.role = "parameter"} loc("main"), %arg7: tensor<64x64xf32> {aal.name = "blocks.0.attn.proj.weight", aal.role = "parameter"} loc("main"), %arg8: tensor<64xf32> {aal.name = "blocks.0.attn.proj.bias", aal.role = "parameter"} loc("main"), %arg9: tensor<64xf32> {aal.name = "blocks.0.norm2.weight", aal.role = "parameter"} loc("main"), %arg10: tensor<64xf32> {aal.name = "blocks.0.norm2.bias", aal.role = "parameter"} loc("main"), %arg11: tensor<128x64xf32> {aal.name = "blocks.0.mlp.fc1.weight", aal.role = "parameter"} loc("main"), %arg12: tensor<128xf32> {aal.name = "blocks.0.mlp.fc1.bias", aal.role = "parameter"} loc("main"), %arg13: tensor<64x128xf32> {aal.name = "blocks.0.mlp.fc2.weight", aal.role = "parameter"} loc("main"), %arg14: tensor<64xf32> {aal.name = "blocks.0.mlp.fc2.bias", aal.role = "parameter"} loc("main"), %arg15: tensor<64xf32> {aal.name = "blocks.1.norm1.weight", aal.role = "parameter"} loc("main"), %arg16: tensor<64xf32> {aal.name = "blocks.1.norm1.bias", aal.role = "parameter"} loc("main"), %arg17: tensor<192x64xf32> {aal.name = "blocks.1.attn.qkv.weight", aal.role = "parameter"} loc("main"), %arg18: tensor<192xf32> {aal.name = "blocks.1.attn.qkv.bias", aal.role = "parameter"} loc("main"), %arg19: tensor<64x64xf32> {aal.name = "blocks.1.attn.proj.weight", aal.role = "parameter"} loc("main"), %arg20: tensor<64xf32> {aal.name = "blocks.1.attn.proj.bias", aal.role = "parameter"} loc("main"), %arg21: tensor<64xf32> {aal.name = "blocks.1.norm2.weight", aal.role = "parameter"} loc("main"), %arg22: tensor<64xf32> {aal.name = "blocks.1.norm2.bias", aal.role = "parameter"} loc("main"), %arg23: tensor<128x64xf32> {aal.name = "blocks.1.mlp.fc1.weight", aal.role = "parameter"} loc("main"), %arg24: tensor<128xf32> {aal.name = "blocks.1.mlp.fc1.bias", aal.role = "parameter"} loc("main"), %arg25: tensor<64x128xf32> {aal.name = "blocks.1.mlp.fc2.weight", aal.role = "parameter"} loc("main"), %arg26: tensor<64xf32> {aal.name = "blocks.1.mlp.fc2.bias", aal.role = "parameter"} loc("main"), %arg27: tensor<64xf32> {aal.name = "blocks.2.norm1.weight", aal.role = "parameter"} loc("main"), %arg28: tensor<64xf32> {aal.name = "blocks.2.norm1.bias", aal.role = "parameter"} loc("main"), %arg29: tensor<192x64xf32> {aal.name = "blocks.2.attn.qkv.weight", aal.role = "parameter"} loc("main"), %arg30: tensor<192xf32> {aal.name = "blocks.2.attn.qkv.bias", aal.role = "parameter"} loc("main"), %arg31: tensor<64x64xf32> {aal.name = "blocks.2.attn.proj.weight", aal.role = "parameter"} loc("main"), %arg32: tensor<64xf32> {aal.name = "blocks.2.attn.proj.bias", aal.role = "parameter"} loc("main"), %arg33: tensor<64xf32> {aal.name = "blocks.2.norm2.weight", aal.role = "parameter"} loc("main"), %arg34: tensor<64xf32> {aal.name = "blocks.2.norm2.bias", aal.role = "parameter"} loc("main"), %arg35: tensor<128x64xf32> {aal.name = "blocks.2.mlp.fc1.weight", aal.role = "parameter"} loc("main"), %arg36: tensor<128xf32> {aal.name = "blocks.2.mlp.fc1.bias", aal.role = "parameter"} loc("main"), %arg37: tensor<64x128xf32> {aal.name = "blocks.2.mlp.fc2.weight", aal.role = "parameter"} loc("main"), %arg38: tensor<64xf32> {aal.name = "blocks.2.mlp.fc2.bias", aal.role = "parameter"} loc("main"), %arg39: tensor<64xf32> {aal.name = "norm.weight", aal.role = "parameter"} loc("main"), %arg40: tensor<64xf32> {aal.name = "norm.bias", aal.role = "parameter"} loc("main"), %arg41: tensor<10x64xf32> {aal.name = "head.weight", aal.role = "parameter"} loc("main"), %arg42: tensor<10xf32> {aal.name = "head.bias", aal.role = "parameter"} loc("main"), %arg43: tensor<64x64xf32> {aal.name = "images", aal.role = "input"} loc("main"), %arg44: tensor<64xi64> {aal.name = "labels", aal.role = "target"} loc("main"), %arg45: tensor<f32> {aal.name = "loss_gradient", aal.role = "loss_gradient"} loc("main")) -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<1x16x64xf32> {aal.name = "pos_embed", aal.role = "gradient"}, tensor<64x4xf32> {aal.name = "stem.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "stem.bias", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.0.norm1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.0.norm1.bias", aal.role = "gradient"}, tensor<192x64xf32> {aal.name = "blocks.0.attn.qkv.weight", aal.role = "gradient"}, tensor<192xf32> {aal.name = "blocks.0.attn.qkv.bias", aal.role = "gradient"}, tensor<64x64xf32> {aal.name = "blocks.0.attn.proj.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.0.attn.proj.bias", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.0.norm2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.0.norm2.bias", aal.role = "gradient"}, tensor<128x64xf32> {aal.name = "blocks.0.mlp.fc1.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "blocks.0.mlp.fc1.bias", aal.role = "gradient"}, tensor<64x128xf32> {aal.name = "blocks.0.mlp.fc2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.0.mlp.fc2.bias", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.1.norm1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.1.norm1.bias", aal.role = "gradient"}, tensor<192x64xf32> {aal.name = "blocks.1.attn.qkv.weight", aal.role = "gradient"}, tensor<192xf32> {aal.name = "blocks.1.attn.qkv.bias", aal.role = "gradient"}, tensor<64x64xf32> {aal.name = "blocks.1.attn.proj.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.1.attn.proj.bias", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.1.norm2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.1.norm2.bias", aal.role = "gradient"}, tensor<128x64xf32> {aal.name = "blocks.1.mlp.fc1.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "blocks.1.mlp.fc1.bias", aal.role = "gradient"}, tensor<64x128xf32> {aal.name = "blocks.1.mlp.fc2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.1.mlp.fc2.bias", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.2.norm1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.2.norm1.bias", aal.role = "gradient"}, tensor<192x64xf32> {aal.name = "blocks.2.attn.qkv.weight", aal.role = "gradient"}, tensor<192xf32> {aal.name = "blocks.2.attn.qkv.bias", aal.role = "gradient"}, tensor<64x64xf32> {aal.name = "blocks.2.attn.proj.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.2.attn.proj.bias", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.2.norm2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.2.norm2.bias", aal.role = "gradient"}, tensor<128x64xf32> {aal.name = "blocks.2.mlp.fc1.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "blocks.2.mlp.fc1.bias", aal.role = "gradient"}, tensor<64x128xf32> {aal.name = "blocks.2.mlp.fc2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.2.mlp.fc2.bias", aal.role = "gradient"}, tensor<64xf32> {aal.name = "norm.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "norm.bias", aal.role = "gradient"}, tensor<10x64xf32> {aal.name = "head.weight", aal.role = "gradient"}, tensor<10xf32> {aal.name = "head.bias", aal.role = "gradient"}) attributes {aal.frontend = "torch", aal.model = "vit"} {
    %c-100_i64 = arith.constant -100 : i64 loc(#loc2)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_1 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc3)
    %cst_4 = arith.constant 0.3989422804014327 : f64 loc(#loc4)
    %cst_5 = arith.constant 0.70710678118654757 : f64 loc(#loc4)
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64 loc(#loc5)
    %cst_7 = arith.constant 6.400000e+01 : f32 loc(#loc)
    %cst_8 = arith.constant 2.500000e-01 : f32 loc(#loc)
    %cst_9 = arith.constant 1.41421354 : f32 loc(#loc)
    %cst_10 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_11 = arith.constant -5.000000e-01 : f32 loc(#loc)
    %cst_12 = arith.constant dense<0> : tensor<i64> loc(#loc3)
    %expanded = tensor.expand_shape %arg43 [[0], [1, 2, 3, 4]] output_shape [64, 4, 2, 4, 2] : tensor<64x64xf32> into tensor<64x4x2x4x2xf32> loc(#loc6)
    %0 = tensor.empty() : tensor<64x4x4x2x2xf32> loc(#loc7)
    %transposed = linalg.transpose ins(%expanded : tensor<64x4x2x4x2xf32>) outs(%0 : tensor<64x4x4x2x2xf32>) permutation = [0, 1, 3, 2, 4]  loc(#loc7)
    %collapsed = tensor.collapse_shape %transposed [[0, 1, 2], [3, 4]] : tensor<64x4x4x2x2xf32> into tensor<1024x4xf32> loc(#loc8)
    %1 = tensor.empty() : tensor<4x64xf32> loc(#loc9)
    %transposed_13 = linalg.transpose ins(%arg1 : tensor<64x4xf32>) outs(%1 : tensor<4x64xf32>) permutation = [1, 0]  loc(#loc9)
    %2 = tensor.empty() : tensor<1024x64xf32> loc(#loc10)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc10)
    %4 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<1024x4xf32>, tensor<4x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc10)
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2, %4 : tensor<64xf32>, tensor<1024x64xf32>) outs(%2 : tensor<1024x64xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/addmm"), %in_199: f32 loc("fwd/stem/addmm"), %out: f32 loc("fwd/stem/addmm")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc10)
      linalg.yield %431 : f32 loc(#loc10)
    } -> tensor<1024x64xf32> loc(#loc10)
    %expanded_14 = tensor.expand_shape %5 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc8)
    %6 = tensor.empty() : tensor<64x16x64xf32> loc(#loc11)
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %arg0 : tensor<64x16x64xf32>, tensor<1x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/view"), %in_199: f32 loc("fwd/-/add"), %out: f32 loc("fwd/-/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc11)
      linalg.yield %431 : f32 loc(#loc11)
    } -> tensor<64x16x64xf32> loc(#loc11)
    %8 = tensor.empty() : tensor<64x16x1xf32> loc(#loc12)
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<64x16x1xf32>) -> tensor<64x16x1xf32> loc(#loc12)
    %10 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %431 = arith.addf %in, %out : f32 loc(#loc12)
      linalg.yield %431 : f32 loc(#loc12)
    } -> tensor<64x16x1xf32> loc(#loc12)
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc12)
      linalg.yield %431 : f32 loc(#loc12)
    } -> tensor<64x16x1xf32> loc(#loc12)
    %12 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %in_199: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc13)
      linalg.yield %431 : f32 loc(#loc13)
    } -> tensor<64x16x64xf32> loc(#loc13)
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_199: f32 loc("fwd/blocks.0.norm1/sub"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc14)
      linalg.yield %431 : f32 loc(#loc14)
    } -> tensor<64x16x64xf32> loc(#loc14)
    %14 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc15)
      linalg.yield %431 : f32 loc(#loc15)
    } -> tensor<64x16x1xf32> loc(#loc15)
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sum"), %out: f32 loc("fwd/blocks.0.norm1/div")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc16)
      linalg.yield %431 : f32 loc(#loc16)
    } -> tensor<64x16x1xf32> loc(#loc16)
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/div"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %431 = arith.truncf %cst_6 : f64 to f32 loc(#loc5)
      %432 = arith.addf %in, %431 : f32 loc(#loc5)
      linalg.yield %432 : f32 loc(#loc5)
    } -> tensor<64x16x1xf32> loc(#loc5)
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/rsqrt")):
      %431 = math.rsqrt %in : f32 loc(#loc17)
      linalg.yield %431 : f32 loc(#loc17)
    } -> tensor<64x16x1xf32> loc(#loc17)
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %17 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_199: f32 loc("fwd/blocks.0.norm1/rsqrt"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc14)
      linalg.yield %431 : f32 loc(#loc14)
    } -> tensor<64x16x64xf32> loc(#loc14)
    %19 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %arg3 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_199: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc14)
      linalg.yield %431 : f32 loc(#loc14)
    } -> tensor<64x16x64xf32> loc(#loc14)
    %20 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg4 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_199: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc5)
      linalg.yield %431 : f32 loc(#loc5)
    } -> tensor<64x16x64xf32> loc(#loc5)
    %collapsed_15 = tensor.collapse_shape %20 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc18)
    %21 = tensor.empty() : tensor<64x192xf32> loc(#loc19)
    %transposed_16 = linalg.transpose ins(%arg5 : tensor<192x64xf32>) outs(%21 : tensor<64x192xf32>) permutation = [1, 0]  loc(#loc19)
    %22 = tensor.empty() : tensor<1024x192xf32> loc(#loc20)
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1024x192xf32>) -> tensor<1024x192xf32> loc(#loc20)
    %24 = linalg.matmul ins(%collapsed_15, %transposed_16 : tensor<1024x64xf32>, tensor<64x192xf32>) outs(%23 : tensor<1024x192xf32>) -> tensor<1024x192xf32> loc(#loc20)
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6, %24 : tensor<192xf32>, tensor<1024x192xf32>) outs(%22 : tensor<1024x192xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn.qkv/addmm"), %in_199: f32 loc("fwd/blocks.0.attn.qkv/addmm"), %out: f32 loc("fwd/blocks.0.attn.qkv/addmm")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc20)
      linalg.yield %431 : f32 loc(#loc20)
    } -> tensor<1024x192xf32> loc(#loc20)
    %expanded_17 = tensor.expand_shape %25 [[0, 1], [2, 3, 4]] output_shape [64, 16, 3, 4, 16] : tensor<1024x192xf32> into tensor<64x16x3x4x16xf32> loc(#loc21)
    %26 = tensor.empty() : tensor<3x64x4x16x16xf32> loc(#loc22)
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<64x16x3x4x16xf32>) outs(%26 : tensor<3x64x4x16x16xf32>) permutation = [2, 0, 3, 1, 4]  loc(#loc22)
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0, 0] [1, 64, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x64x4x16x16xf32> to tensor<1x64x4x16x16xf32> loc(#loc23)
    %extracted_slice_19 = tensor.extract_slice %transposed_18[1, 0, 0, 0, 0] [1, 64, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x64x4x16x16xf32> to tensor<1x64x4x16x16xf32> loc(#loc23)
    %extracted_slice_20 = tensor.extract_slice %transposed_18[2, 0, 0, 0, 0] [1, 64, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x64x4x16x16xf32> to tensor<1x64x4x16x16xf32> loc(#loc23)
    %collapsed_21 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x64x4x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc21)
    %collapsed_22 = tensor.collapse_shape %extracted_slice_19 [[0, 1], [2], [3], [4]] : tensor<1x64x4x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc21)
    %27 = tensor.empty() : tensor<64x4x16x16xf32> loc(#loc24)
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_21 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/view"), %out: f32 loc("fwd/blocks.0.attn/mul")):
      %431 = arith.mulf %in, %cst_8 : f32 loc(#loc24)
      linalg.yield %431 : f32 loc(#loc24)
    } -> tensor<64x4x16x16xf32> loc(#loc24)
    %transposed_23 = linalg.transpose ins(%collapsed_22 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) permutation = [0, 1, 3, 2]  loc(#loc22)
    %collapsed_24 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc21)
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc21)
    %29 = tensor.empty() : tensor<256x16x16xf32> loc(#loc25)
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc25)
    %31 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc25)
    %expanded_26 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc21)
    %32 = tensor.empty() : tensor<64x4x16xi64> loc(#loc26)
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<64x4x16xi64>) -> tensor<64x4x16xi64> loc(#loc26)
    %34 = tensor.empty() : tensor<64x4x16xf32> loc(#loc26)
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<64x4x16xf32>) -> tensor<64x4x16xf32> loc(#loc26)
    %36:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_26 : tensor<64x4x16x16xf32>) outs(%35, %33 : tensor<64x4x16xf32>, tensor<64x4x16xi64>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/view"), %out: f32 loc("fwd/blocks.0.attn/amax"), %out_199: i64 loc("fwd/blocks.0.attn/amax")):
      %431 = linalg.index 3 : index loc(#loc26)
      %432 = arith.index_cast %431 : index to i64 loc(#loc26)
      %433 = arith.maximumf %in, %out : f32 loc(#loc26)
      %434 = arith.cmpf ogt, %in, %out : f32 loc(#loc26)
      %435 = arith.select %434, %432, %out_199 : i64 loc(#loc26)
      linalg.yield %433, %435 : f32, i64 loc(#loc26)
    } -> (tensor<64x4x16xf32>, tensor<64x4x16xi64>) loc(#loc26)
    %expanded_27 = tensor.expand_shape %36#0 [[0], [1], [2, 3]] output_shape [64, 4, 16, 1] : tensor<64x4x16xf32> into tensor<64x4x16x1xf32> loc(#loc26)
    %37 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %expanded_27 : tensor<64x4x16x16xf32>, tensor<64x4x16x1xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/view"), %in_199: f32 loc("fwd/blocks.0.attn/amax"), %out: f32 loc("fwd/blocks.0.attn/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc27)
      linalg.yield %431 : f32 loc(#loc27)
    } -> tensor<64x4x16x16xf32> loc(#loc27)
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/sub"), %out: f32 loc("fwd/blocks.0.attn/exp")):
      %431 = math.exp %in : f32 loc(#loc28)
      linalg.yield %431 : f32 loc(#loc28)
    } -> tensor<64x4x16x16xf32> loc(#loc28)
    %39 = tensor.empty() : tensor<64x4x16x1xf32> loc(#loc29)
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<64x4x16x1xf32>) -> tensor<64x4x16x1xf32> loc(#loc29)
    %41 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<64x4x16x16xf32>) outs(%40 : tensor<64x4x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/exp"), %out: f32 loc("fwd/blocks.0.attn/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc29)
      linalg.yield %431 : f32 loc(#loc29)
    } -> tensor<64x4x16x1xf32> loc(#loc29)
    %42 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<64x4x16x16xf32>, tensor<64x4x16x1xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/exp"), %in_199: f32 loc("fwd/blocks.0.attn/sum"), %out: f32 loc("fwd/blocks.0.attn/div")):
      %431 = arith.divf %in, %in_199 : f32 loc(#loc30)
      linalg.yield %431 : f32 loc(#loc30)
    } -> tensor<64x4x16x16xf32> loc(#loc30)
    %collapsed_28 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc21)
    %collapsed_29 = tensor.collapse_shape %extracted_slice_20 [[0, 1, 2], [3], [4]] : tensor<1x64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc21)
    %43 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc25)
    %expanded_30 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc21)
    %44 = tensor.empty() : tensor<64x16x4x16xf32> loc(#loc22)
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<64x4x16x16xf32>) outs(%44 : tensor<64x16x4x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc22)
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<64x16x4x16xf32> into tensor<1024x64xf32> loc(#loc31)
    %45 = tensor.empty() : tensor<64x64xf32> loc(#loc32)
    %transposed_33 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0]  loc(#loc32)
    %46 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc33)
    %47 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8, %46 : tensor<64xf32>, tensor<1024x64xf32>) outs(%2 : tensor<1024x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn.proj/addmm"), %in_199: f32 loc("fwd/blocks.0.attn.proj/addmm"), %out: f32 loc("fwd/blocks.0.attn.proj/addmm")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc33)
      linalg.yield %431 : f32 loc(#loc33)
    } -> tensor<1024x64xf32> loc(#loc33)
    %expanded_34 = tensor.expand_shape %47 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc31)
    %48 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %expanded_34 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %in_199: f32 loc("fwd/blocks.0.attn.proj/view"), %out: f32 loc("fwd/blocks.0/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc34)
      linalg.yield %431 : f32 loc(#loc34)
    } -> tensor<64x16x64xf32> loc(#loc34)
    %49 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%48 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %431 = arith.addf %in, %out : f32 loc(#loc35)
      linalg.yield %431 : f32 loc(#loc35)
    } -> tensor<64x16x1xf32> loc(#loc35)
    %50 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc35)
      linalg.yield %431 : f32 loc(#loc35)
    } -> tensor<64x16x1xf32> loc(#loc35)
    %51 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_199: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc36)
      linalg.yield %431 : f32 loc(#loc36)
    } -> tensor<64x16x64xf32> loc(#loc36)
    %52 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %51 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_199: f32 loc("fwd/blocks.0.norm2/sub"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc37)
      linalg.yield %431 : f32 loc(#loc37)
    } -> tensor<64x16x64xf32> loc(#loc37)
    %53 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%52 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc38)
      linalg.yield %431 : f32 loc(#loc38)
    } -> tensor<64x16x1xf32> loc(#loc38)
    %54 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sum"), %out: f32 loc("fwd/blocks.0.norm2/div")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc39)
      linalg.yield %431 : f32 loc(#loc39)
    } -> tensor<64x16x1xf32> loc(#loc39)
    %55 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/div"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %431 = arith.truncf %cst_6 : f64 to f32 loc(#loc40)
      %432 = arith.addf %in, %431 : f32 loc(#loc40)
      linalg.yield %432 : f32 loc(#loc40)
    } -> tensor<64x16x1xf32> loc(#loc40)
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/rsqrt")):
      %431 = math.rsqrt %in : f32 loc(#loc41)
      linalg.yield %431 : f32 loc(#loc41)
    } -> tensor<64x16x1xf32> loc(#loc41)
    %57 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %56 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_199: f32 loc("fwd/blocks.0.norm2/rsqrt"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc37)
      linalg.yield %431 : f32 loc(#loc37)
    } -> tensor<64x16x64xf32> loc(#loc37)
    %58 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %arg9 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_199: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc37)
      linalg.yield %431 : f32 loc(#loc37)
    } -> tensor<64x16x64xf32> loc(#loc37)
    %59 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %arg10 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_199: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc40)
      linalg.yield %431 : f32 loc(#loc40)
    } -> tensor<64x16x64xf32> loc(#loc40)
    %collapsed_35 = tensor.collapse_shape %59 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc42)
    %60 = tensor.empty() : tensor<64x128xf32> loc(#loc43)
    %transposed_36 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%60 : tensor<64x128xf32>) permutation = [1, 0]  loc(#loc43)
    %61 = tensor.empty() : tensor<1024x128xf32> loc(#loc44)
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<1024x128xf32>) -> tensor<1024x128xf32> loc(#loc44)
    %63 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<1024x64xf32>, tensor<64x128xf32>) outs(%62 : tensor<1024x128xf32>) -> tensor<1024x128xf32> loc(#loc44)
    %64 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg12, %63 : tensor<128xf32>, tensor<1024x128xf32>) outs(%61 : tensor<1024x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc1/addmm"), %in_199: f32 loc("fwd/blocks.0.mlp.fc1/addmm"), %out: f32 loc("fwd/blocks.0.mlp.fc1/addmm")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc44)
      linalg.yield %431 : f32 loc(#loc44)
    } -> tensor<1024x128xf32> loc(#loc44)
    %expanded_37 = tensor.expand_shape %64 [[0, 1], [2]] output_shape [64, 16, 128] : tensor<1024x128xf32> into tensor<64x16x128xf32> loc(#loc42)
    %65 = tensor.empty() : tensor<64x16x128xf32> loc(#loc45)
    %66 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc1/view"), %out: f32 loc("fwd/blocks.0.mlp.act/gelu")):
      %431 = arith.divf %in, %cst_9 : f32 loc(#loc45)
      %432 = math.erf %431 : f32 loc(#loc45)
      %433 = arith.addf %432, %cst_1 : f32 loc(#loc45)
      %434 = arith.mulf %433, %cst_2 : f32 loc(#loc45)
      %435 = arith.mulf %in, %434 : f32 loc(#loc45)
      linalg.yield %435 : f32 loc(#loc45)
    } -> tensor<64x16x128xf32> loc(#loc45)
    %collapsed_38 = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<64x16x128xf32> into tensor<1024x128xf32> loc(#loc46)
    %67 = tensor.empty() : tensor<128x64xf32> loc(#loc47)
    %transposed_39 = linalg.transpose ins(%arg13 : tensor<64x128xf32>) outs(%67 : tensor<128x64xf32>) permutation = [1, 0]  loc(#loc47)
    %68 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<1024x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc48)
    %69 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg14, %68 : tensor<64xf32>, tensor<1024x64xf32>) outs(%2 : tensor<1024x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc2/addmm"), %in_199: f32 loc("fwd/blocks.0.mlp.fc2/addmm"), %out: f32 loc("fwd/blocks.0.mlp.fc2/addmm")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc48)
      linalg.yield %431 : f32 loc(#loc48)
    } -> tensor<1024x64xf32> loc(#loc48)
    %expanded_40 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc46)
    %70 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %expanded_40 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_199: f32 loc("fwd/blocks.0.mlp.fc2/view"), %out: f32 loc("fwd/blocks.0/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc34)
      linalg.yield %431 : f32 loc(#loc34)
    } -> tensor<64x16x64xf32> loc(#loc34)
    %71 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %431 = arith.addf %in, %out : f32 loc(#loc49)
      linalg.yield %431 : f32 loc(#loc49)
    } -> tensor<64x16x1xf32> loc(#loc49)
    %72 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc49)
      linalg.yield %431 : f32 loc(#loc49)
    } -> tensor<64x16x1xf32> loc(#loc49)
    %73 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %72 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_199: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc50)
      linalg.yield %431 : f32 loc(#loc50)
    } -> tensor<64x16x64xf32> loc(#loc50)
    %74 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %73 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_199: f32 loc("fwd/blocks.1.norm1/sub"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc51)
      linalg.yield %431 : f32 loc(#loc51)
    } -> tensor<64x16x64xf32> loc(#loc51)
    %75 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc52)
      linalg.yield %431 : f32 loc(#loc52)
    } -> tensor<64x16x1xf32> loc(#loc52)
    %76 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sum"), %out: f32 loc("fwd/blocks.1.norm1/div")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc53)
      linalg.yield %431 : f32 loc(#loc53)
    } -> tensor<64x16x1xf32> loc(#loc53)
    %77 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/div"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %431 = arith.truncf %cst_6 : f64 to f32 loc(#loc54)
      %432 = arith.addf %in, %431 : f32 loc(#loc54)
      linalg.yield %432 : f32 loc(#loc54)
    } -> tensor<64x16x1xf32> loc(#loc54)
    %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/rsqrt")):
      %431 = math.rsqrt %in : f32 loc(#loc55)
      linalg.yield %431 : f32 loc(#loc55)
    } -> tensor<64x16x1xf32> loc(#loc55)
    %79 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %78 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_199: f32 loc("fwd/blocks.1.norm1/rsqrt"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc51)
      linalg.yield %431 : f32 loc(#loc51)
    } -> tensor<64x16x64xf32> loc(#loc51)
    %80 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %arg15 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_199: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc51)
      linalg.yield %431 : f32 loc(#loc51)
    } -> tensor<64x16x64xf32> loc(#loc51)
    %81 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %arg16 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_199: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc54)
      linalg.yield %431 : f32 loc(#loc54)
    } -> tensor<64x16x64xf32> loc(#loc54)
    %collapsed_41 = tensor.collapse_shape %81 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc56)
    %transposed_42 = linalg.transpose ins(%arg17 : tensor<192x64xf32>) outs(%21 : tensor<64x192xf32>) permutation = [1, 0]  loc(#loc57)
    %82 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<1024x64xf32>, tensor<64x192xf32>) outs(%23 : tensor<1024x192xf32>) -> tensor<1024x192xf32> loc(#loc58)
    %83 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg18, %82 : tensor<192xf32>, tensor<1024x192xf32>) outs(%22 : tensor<1024x192xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn.qkv/addmm"), %in_199: f32 loc("fwd/blocks.1.attn.qkv/addmm"), %out: f32 loc("fwd/blocks.1.attn.qkv/addmm")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc58)
      linalg.yield %431 : f32 loc(#loc58)
    } -> tensor<1024x192xf32> loc(#loc58)
    %expanded_43 = tensor.expand_shape %83 [[0, 1], [2, 3, 4]] output_shape [64, 16, 3, 4, 16] : tensor<1024x192xf32> into tensor<64x16x3x4x16xf32> loc(#loc59)
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<64x16x3x4x16xf32>) outs(%26 : tensor<3x64x4x16x16xf32>) permutation = [2, 0, 3, 1, 4]  loc(#loc60)
    %extracted_slice_45 = tensor.extract_slice %transposed_44[0, 0, 0, 0, 0] [1, 64, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x64x4x16x16xf32> to tensor<1x64x4x16x16xf32> loc(#loc61)
    %extracted_slice_46 = tensor.extract_slice %transposed_44[1, 0, 0, 0, 0] [1, 64, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x64x4x16x16xf32> to tensor<1x64x4x16x16xf32> loc(#loc61)
    %extracted_slice_47 = tensor.extract_slice %transposed_44[2, 0, 0, 0, 0] [1, 64, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x64x4x16x16xf32> to tensor<1x64x4x16x16xf32> loc(#loc61)
    %collapsed_48 = tensor.collapse_shape %extracted_slice_45 [[0, 1], [2], [3], [4]] : tensor<1x64x4x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc59)
    %collapsed_49 = tensor.collapse_shape %extracted_slice_46 [[0, 1], [2], [3], [4]] : tensor<1x64x4x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc59)
    %84 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_48 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/view"), %out: f32 loc("fwd/blocks.1.attn/mul")):
      %431 = arith.mulf %in, %cst_8 : f32 loc(#loc62)
      linalg.yield %431 : f32 loc(#loc62)
    } -> tensor<64x4x16x16xf32> loc(#loc62)
    %transposed_50 = linalg.transpose ins(%collapsed_49 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) permutation = [0, 1, 3, 2]  loc(#loc60)
    %collapsed_51 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc59)
    %collapsed_52 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc59)
    %85 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc63)
    %expanded_53 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc59)
    %86:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_53 : tensor<64x4x16x16xf32>) outs(%35, %33 : tensor<64x4x16xf32>, tensor<64x4x16xi64>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/view"), %out: f32 loc("fwd/blocks.1.attn/amax"), %out_199: i64 loc("fwd/blocks.1.attn/amax")):
      %431 = linalg.index 3 : index loc(#loc64)
      %432 = arith.index_cast %431 : index to i64 loc(#loc64)
      %433 = arith.maximumf %in, %out : f32 loc(#loc64)
      %434 = arith.cmpf ogt, %in, %out : f32 loc(#loc64)
      %435 = arith.select %434, %432, %out_199 : i64 loc(#loc64)
      linalg.yield %433, %435 : f32, i64 loc(#loc64)
    } -> (tensor<64x4x16xf32>, tensor<64x4x16xi64>) loc(#loc64)
    %expanded_54 = tensor.expand_shape %86#0 [[0], [1], [2, 3]] output_shape [64, 4, 16, 1] : tensor<64x4x16xf32> into tensor<64x4x16x1xf32> loc(#loc64)
    %87 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_53, %expanded_54 : tensor<64x4x16x16xf32>, tensor<64x4x16x1xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/view"), %in_199: f32 loc("fwd/blocks.1.attn/amax"), %out: f32 loc("fwd/blocks.1.attn/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc65)
      linalg.yield %431 : f32 loc(#loc65)
    } -> tensor<64x4x16x16xf32> loc(#loc65)
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/sub"), %out: f32 loc("fwd/blocks.1.attn/exp")):
      %431 = math.exp %in : f32 loc(#loc66)
      linalg.yield %431 : f32 loc(#loc66)
    } -> tensor<64x4x16x16xf32> loc(#loc66)
    %89 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<64x4x16x16xf32>) outs(%40 : tensor<64x4x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/exp"), %out: f32 loc("fwd/blocks.1.attn/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc67)
      linalg.yield %431 : f32 loc(#loc67)
    } -> tensor<64x4x16x1xf32> loc(#loc67)
    %90 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %89 : tensor<64x4x16x16xf32>, tensor<64x4x16x1xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/exp"), %in_199: f32 loc("fwd/blocks.1.attn/sum"), %out: f32 loc("fwd/blocks.1.attn/div")):
      %431 = arith.divf %in, %in_199 : f32 loc(#loc68)
      linalg.yield %431 : f32 loc(#loc68)
    } -> tensor<64x4x16x16xf32> loc(#loc68)
    %collapsed_55 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc59)
    %collapsed_56 = tensor.collapse_shape %extracted_slice_47 [[0, 1, 2], [3], [4]] : tensor<1x64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc59)
    %91 = linalg.batch_matmul ins(%collapsed_55, %collapsed_56 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc63)
    %expanded_57 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc59)
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<64x4x16x16xf32>) outs(%44 : tensor<64x16x4x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc60)
    %collapsed_59 = tensor.collapse_shape %transposed_58 [[0, 1], [2, 3]] : tensor<64x16x4x16xf32> into tensor<1024x64xf32> loc(#loc69)
    %transposed_60 = linalg.transpose ins(%arg19 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0]  loc(#loc70)
    %92 = linalg.matmul ins(%collapsed_59, %transposed_60 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc71)
    %93 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg20, %92 : tensor<64xf32>, tensor<1024x64xf32>) outs(%2 : tensor<1024x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn.proj/addmm"), %in_199: f32 loc("fwd/blocks.1.attn.proj/addmm"), %out: f32 loc("fwd/blocks.1.attn.proj/addmm")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc71)
      linalg.yield %431 : f32 loc(#loc71)
    } -> tensor<1024x64xf32> loc(#loc71)
    %expanded_61 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc69)
    %94 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %expanded_61 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_199: f32 loc("fwd/blocks.1.attn.proj/view"), %out: f32 loc("fwd/blocks.1/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc72)
      linalg.yield %431 : f32 loc(#loc72)
    } -> tensor<64x16x64xf32> loc(#loc72)
    %95 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %431 = arith.addf %in, %out : f32 loc(#loc73)
      linalg.yield %431 : f32 loc(#loc73)
    } -> tensor<64x16x1xf32> loc(#loc73)
    %96 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc73)
      linalg.yield %431 : f32 loc(#loc73)
    } -> tensor<64x16x1xf32> loc(#loc73)
    %97 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_199: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc74)
      linalg.yield %431 : f32 loc(#loc74)
    } -> tensor<64x16x64xf32> loc(#loc74)
    %98 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_199: f32 loc("fwd/blocks.1.norm2/sub"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc75)
      linalg.yield %431 : f32 loc(#loc75)
    } -> tensor<64x16x64xf32> loc(#loc75)
    %99 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc76)
      linalg.yield %431 : f32 loc(#loc76)
    } -> tensor<64x16x1xf32> loc(#loc76)
    %100 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sum"), %out: f32 loc("fwd/blocks.1.norm2/div")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc77)
      linalg.yield %431 : f32 loc(#loc77)
    } -> tensor<64x16x1xf32> loc(#loc77)
    %101 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/div"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %431 = arith.truncf %cst_6 : f64 to f32 loc(#loc78)
      %432 = arith.addf %in, %431 : f32 loc(#loc78)
      linalg.yield %432 : f32 loc(#loc78)
    } -> tensor<64x16x1xf32> loc(#loc78)
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/rsqrt")):
      %431 = math.rsqrt %in : f32 loc(#loc79)
      linalg.yield %431 : f32 loc(#loc79)
    } -> tensor<64x16x1xf32> loc(#loc79)
    %103 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_199: f32 loc("fwd/blocks.1.norm2/rsqrt"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc75)
      linalg.yield %431 : f32 loc(#loc75)
    } -> tensor<64x16x64xf32> loc(#loc75)
    %104 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %arg21 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_199: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc75)
      linalg.yield %431 : f32 loc(#loc75)
    } -> tensor<64x16x64xf32> loc(#loc75)
    %105 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg22 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_199: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc78)
      linalg.yield %431 : f32 loc(#loc78)
    } -> tensor<64x16x64xf32> loc(#loc78)
    %collapsed_62 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc80)
    %transposed_63 = linalg.transpose ins(%arg23 : tensor<128x64xf32>) outs(%60 : tensor<64x128xf32>) permutation = [1, 0]  loc(#loc81)
    %106 = linalg.matmul ins(%collapsed_62, %transposed_63 : tensor<1024x64xf32>, tensor<64x128xf32>) outs(%62 : tensor<1024x128xf32>) -> tensor<1024x128xf32> loc(#loc82)
    %107 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg24, %106 : tensor<128xf32>, tensor<1024x128xf32>) outs(%61 : tensor<1024x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc1/addmm"), %in_199: f32 loc("fwd/blocks.1.mlp.fc1/addmm"), %out: f32 loc("fwd/blocks.1.mlp.fc1/addmm")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc82)
      linalg.yield %431 : f32 loc(#loc82)
    } -> tensor<1024x128xf32> loc(#loc82)
    %expanded_64 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [64, 16, 128] : tensor<1024x128xf32> into tensor<64x16x128xf32> loc(#loc80)
    %108 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc1/view"), %out: f32 loc("fwd/blocks.1.mlp.act/gelu")):
      %431 = arith.divf %in, %cst_9 : f32 loc(#loc83)
      %432 = math.erf %431 : f32 loc(#loc83)
      %433 = arith.addf %432, %cst_1 : f32 loc(#loc83)
      %434 = arith.mulf %433, %cst_2 : f32 loc(#loc83)
      %435 = arith.mulf %in, %434 : f32 loc(#loc83)
      linalg.yield %435 : f32 loc(#loc83)
    } -> tensor<64x16x128xf32> loc(#loc83)
    %collapsed_65 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<64x16x128xf32> into tensor<1024x128xf32> loc(#loc84)
    %transposed_66 = linalg.transpose ins(%arg25 : tensor<64x128xf32>) outs(%67 : tensor<128x64xf32>) permutation = [1, 0]  loc(#loc85)
    %109 = linalg.matmul ins(%collapsed_65, %transposed_66 : tensor<1024x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc86)
    %110 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg26, %109 : tensor<64xf32>, tensor<1024x64xf32>) outs(%2 : tensor<1024x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc2/addmm"), %in_199: f32 loc("fwd/blocks.1.mlp.fc2/addmm"), %out: f32 loc("fwd/blocks.1.mlp.fc2/addmm")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc86)
      linalg.yield %431 : f32 loc(#loc86)
    } -> tensor<1024x64xf32> loc(#loc86)
    %expanded_67 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc84)
    %111 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %expanded_67 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_199: f32 loc("fwd/blocks.1.mlp.fc2/view"), %out: f32 loc("fwd/blocks.1/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc72)
      linalg.yield %431 : f32 loc(#loc72)
    } -> tensor<64x16x64xf32> loc(#loc72)
    %112 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/blocks.2.norm1/mean")):
      %431 = arith.addf %in, %out : f32 loc(#loc87)
      linalg.yield %431 : f32 loc(#loc87)
    } -> tensor<64x16x1xf32> loc(#loc87)
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mean"), %out: f32 loc("fwd/blocks.2.norm1/mean")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc87)
      linalg.yield %431 : f32 loc(#loc87)
    } -> tensor<64x16x1xf32> loc(#loc87)
    %114 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %113 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_199: f32 loc("fwd/blocks.2.norm1/mean"), %out: f32 loc("fwd/blocks.2.norm1/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc88)
      linalg.yield %431 : f32 loc(#loc88)
    } -> tensor<64x16x64xf32> loc(#loc88)
    %115 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %114 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/sub"), %in_199: f32 loc("fwd/blocks.2.norm1/sub"), %out: f32 loc("fwd/blocks.2.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc89)
      linalg.yield %431 : f32 loc(#loc89)
    } -> tensor<64x16x64xf32> loc(#loc89)
    %116 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mul"), %out: f32 loc("fwd/blocks.2.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc90)
      linalg.yield %431 : f32 loc(#loc90)
    } -> tensor<64x16x1xf32> loc(#loc90)
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/sum"), %out: f32 loc("fwd/blocks.2.norm1/div")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc91)
      linalg.yield %431 : f32 loc(#loc91)
    } -> tensor<64x16x1xf32> loc(#loc91)
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/div"), %out: f32 loc("fwd/blocks.2.norm1/add")):
      %431 = arith.truncf %cst_6 : f64 to f32 loc(#loc92)
      %432 = arith.addf %in, %431 : f32 loc(#loc92)
      linalg.yield %432 : f32 loc(#loc92)
    } -> tensor<64x16x1xf32> loc(#loc92)
    %119 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/add"), %out: f32 loc("fwd/blocks.2.norm1/rsqrt")):
      %431 = math.rsqrt %in : f32 loc(#loc93)
      linalg.yield %431 : f32 loc(#loc93)
    } -> tensor<64x16x1xf32> loc(#loc93)
    %120 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/sub"), %in_199: f32 loc("fwd/blocks.2.norm1/rsqrt"), %out: f32 loc("fwd/blocks.2.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc89)
      linalg.yield %431 : f32 loc(#loc89)
    } -> tensor<64x16x64xf32> loc(#loc89)
    %121 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg27 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mul"), %in_199: f32 loc("fwd/blocks.2.norm1/mul"), %out: f32 loc("fwd/blocks.2.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc89)
      linalg.yield %431 : f32 loc(#loc89)
    } -> tensor<64x16x64xf32> loc(#loc89)
    %122 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg28 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mul"), %in_199: f32 loc("fwd/blocks.2.norm1/add"), %out: f32 loc("fwd/blocks.2.norm1/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc92)
      linalg.yield %431 : f32 loc(#loc92)
    } -> tensor<64x16x64xf32> loc(#loc92)
    %collapsed_68 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc94)
    %transposed_69 = linalg.transpose ins(%arg29 : tensor<192x64xf32>) outs(%21 : tensor<64x192xf32>) permutation = [1, 0]  loc(#loc95)
    %123 = linalg.matmul ins(%collapsed_68, %transposed_69 : tensor<1024x64xf32>, tensor<64x192xf32>) outs(%23 : tensor<1024x192xf32>) -> tensor<1024x192xf32> loc(#loc96)
    %124 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg30, %123 : tensor<192xf32>, tensor<1024x192xf32>) outs(%22 : tensor<1024x192xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn.qkv/addmm"), %in_199: f32 loc("fwd/blocks.2.attn.qkv/addmm"), %out: f32 loc("fwd/blocks.2.attn.qkv/addmm")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc96)
      linalg.yield %431 : f32 loc(#loc96)
    } -> tensor<1024x192xf32> loc(#loc96)
    %expanded_70 = tensor.expand_shape %124 [[0, 1], [2, 3, 4]] output_shape [64, 16, 3, 4, 16] : tensor<1024x192xf32> into tensor<64x16x3x4x16xf32> loc(#loc97)
    %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<64x16x3x4x16xf32>) outs(%26 : tensor<3x64x4x16x16xf32>) permutation = [2, 0, 3, 1, 4]  loc(#loc98)
    %extracted_slice_72 = tensor.extract_slice %transposed_71[0, 0, 0, 0, 0] [1, 64, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x64x4x16x16xf32> to tensor<1x64x4x16x16xf32> loc(#loc99)
    %extracted_slice_73 = tensor.extract_slice %transposed_71[1, 0, 0, 0, 0] [1, 64, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x64x4x16x16xf32> to tensor<1x64x4x16x16xf32> loc(#loc99)
    %extracted_slice_74 = tensor.extract_slice %transposed_71[2, 0, 0, 0, 0] [1, 64, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x64x4x16x16xf32> to tensor<1x64x4x16x16xf32> loc(#loc99)
    %collapsed_75 = tensor.collapse_shape %extracted_slice_72 [[0, 1], [2], [3], [4]] : tensor<1x64x4x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc97)
    %collapsed_76 = tensor.collapse_shape %extracted_slice_73 [[0, 1], [2], [3], [4]] : tensor<1x64x4x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc97)
    %125 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_75 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn/view"), %out: f32 loc("fwd/blocks.2.attn/mul")):
      %431 = arith.mulf %in, %cst_8 : f32 loc(#loc100)
      linalg.yield %431 : f32 loc(#loc100)
    } -> tensor<64x4x16x16xf32> loc(#loc100)
    %transposed_77 = linalg.transpose ins(%collapsed_76 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) permutation = [0, 1, 3, 2]  loc(#loc98)
    %collapsed_78 = tensor.collapse_shape %125 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc97)
    %collapsed_79 = tensor.collapse_shape %transposed_77 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc97)
    %126 = linalg.batch_matmul ins(%collapsed_78, %collapsed_79 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc101)
    %expanded_80 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc97)
    %127:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_80 : tensor<64x4x16x16xf32>) outs(%35, %33 : tensor<64x4x16xf32>, tensor<64x4x16xi64>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn/view"), %out: f32 loc("fwd/blocks.2.attn/amax"), %out_199: i64 loc("fwd/blocks.2.attn/amax")):
      %431 = linalg.index 3 : index loc(#loc102)
      %432 = arith.index_cast %431 : index to i64 loc(#loc102)
      %433 = arith.maximumf %in, %out : f32 loc(#loc102)
      %434 = arith.cmpf ogt, %in, %out : f32 loc(#loc102)
      %435 = arith.select %434, %432, %out_199 : i64 loc(#loc102)
      linalg.yield %433, %435 : f32, i64 loc(#loc102)
    } -> (tensor<64x4x16xf32>, tensor<64x4x16xi64>) loc(#loc102)
    %expanded_81 = tensor.expand_shape %127#0 [[0], [1], [2, 3]] output_shape [64, 4, 16, 1] : tensor<64x4x16xf32> into tensor<64x4x16x1xf32> loc(#loc102)
    %128 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_80, %expanded_81 : tensor<64x4x16x16xf32>, tensor<64x4x16x1xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn/view"), %in_199: f32 loc("fwd/blocks.2.attn/amax"), %out: f32 loc("fwd/blocks.2.attn/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc103)
      linalg.yield %431 : f32 loc(#loc103)
    } -> tensor<64x4x16x16xf32> loc(#loc103)
    %129 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn/sub"), %out: f32 loc("fwd/blocks.2.attn/exp")):
      %431 = math.exp %in : f32 loc(#loc104)
      linalg.yield %431 : f32 loc(#loc104)
    } -> tensor<64x4x16x16xf32> loc(#loc104)
    %130 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%129 : tensor<64x4x16x16xf32>) outs(%40 : tensor<64x4x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn/exp"), %out: f32 loc("fwd/blocks.2.attn/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc105)
      linalg.yield %431 : f32 loc(#loc105)
    } -> tensor<64x4x16x1xf32> loc(#loc105)
    %131 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %130 : tensor<64x4x16x16xf32>, tensor<64x4x16x1xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn/exp"), %in_199: f32 loc("fwd/blocks.2.attn/sum"), %out: f32 loc("fwd/blocks.2.attn/div")):
      %431 = arith.divf %in, %in_199 : f32 loc(#loc106)
      linalg.yield %431 : f32 loc(#loc106)
    } -> tensor<64x4x16x16xf32> loc(#loc106)
    %collapsed_82 = tensor.collapse_shape %131 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc97)
    %collapsed_83 = tensor.collapse_shape %extracted_slice_74 [[0, 1, 2], [3], [4]] : tensor<1x64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc97)
    %132 = linalg.batch_matmul ins(%collapsed_82, %collapsed_83 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc101)
    %expanded_84 = tensor.expand_shape %132 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc97)
    %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<64x4x16x16xf32>) outs(%44 : tensor<64x16x4x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc98)
    %collapsed_86 = tensor.collapse_shape %transposed_85 [[0, 1], [2, 3]] : tensor<64x16x4x16xf32> into tensor<1024x64xf32> loc(#loc107)
    %transposed_87 = linalg.transpose ins(%arg31 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0]  loc(#loc108)
    %133 = linalg.matmul ins(%collapsed_86, %transposed_87 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc109)
    %134 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg32, %133 : tensor<64xf32>, tensor<1024x64xf32>) outs(%2 : tensor<1024x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn.proj/addmm"), %in_199: f32 loc("fwd/blocks.2.attn.proj/addmm"), %out: f32 loc("fwd/blocks.2.attn.proj/addmm")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc109)
      linalg.yield %431 : f32 loc(#loc109)
    } -> tensor<1024x64xf32> loc(#loc109)
    %expanded_88 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc107)
    %135 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %expanded_88 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_199: f32 loc("fwd/blocks.2.attn.proj/view"), %out: f32 loc("fwd/blocks.2/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc110)
      linalg.yield %431 : f32 loc(#loc110)
    } -> tensor<64x16x64xf32> loc(#loc110)
    %136 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %out: f32 loc("fwd/blocks.2.norm2/mean")):
      %431 = arith.addf %in, %out : f32 loc(#loc111)
      linalg.yield %431 : f32 loc(#loc111)
    } -> tensor<64x16x1xf32> loc(#loc111)
    %137 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mean"), %out: f32 loc("fwd/blocks.2.norm2/mean")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc111)
      linalg.yield %431 : f32 loc(#loc111)
    } -> tensor<64x16x1xf32> loc(#loc111)
    %138 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %137 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %in_199: f32 loc("fwd/blocks.2.norm2/mean"), %out: f32 loc("fwd/blocks.2.norm2/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc112)
      linalg.yield %431 : f32 loc(#loc112)
    } -> tensor<64x16x64xf32> loc(#loc112)
    %139 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %138 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/sub"), %in_199: f32 loc("fwd/blocks.2.norm2/sub"), %out: f32 loc("fwd/blocks.2.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc113)
      linalg.yield %431 : f32 loc(#loc113)
    } -> tensor<64x16x64xf32> loc(#loc113)
    %140 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mul"), %out: f32 loc("fwd/blocks.2.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc114)
      linalg.yield %431 : f32 loc(#loc114)
    } -> tensor<64x16x1xf32> loc(#loc114)
    %141 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/sum"), %out: f32 loc("fwd/blocks.2.norm2/div")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc115)
      linalg.yield %431 : f32 loc(#loc115)
    } -> tensor<64x16x1xf32> loc(#loc115)
    %142 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/div"), %out: f32 loc("fwd/blocks.2.norm2/add")):
      %431 = arith.truncf %cst_6 : f64 to f32 loc(#loc116)
      %432 = arith.addf %in, %431 : f32 loc(#loc116)
      linalg.yield %432 : f32 loc(#loc116)
    } -> tensor<64x16x1xf32> loc(#loc116)
    %143 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/add"), %out: f32 loc("fwd/blocks.2.norm2/rsqrt")):
      %431 = math.rsqrt %in : f32 loc(#loc117)
      linalg.yield %431 : f32 loc(#loc117)
    } -> tensor<64x16x1xf32> loc(#loc117)
    %144 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %143 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/sub"), %in_199: f32 loc("fwd/blocks.2.norm2/rsqrt"), %out: f32 loc("fwd/blocks.2.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc113)
      linalg.yield %431 : f32 loc(#loc113)
    } -> tensor<64x16x64xf32> loc(#loc113)
    %145 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %arg33 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mul"), %in_199: f32 loc("fwd/blocks.2.norm2/mul"), %out: f32 loc("fwd/blocks.2.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc113)
      linalg.yield %431 : f32 loc(#loc113)
    } -> tensor<64x16x64xf32> loc(#loc113)
    %146 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %arg34 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mul"), %in_199: f32 loc("fwd/blocks.2.norm2/add"), %out: f32 loc("fwd/blocks.2.norm2/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc116)
      linalg.yield %431 : f32 loc(#loc116)
    } -> tensor<64x16x64xf32> loc(#loc116)
    %collapsed_89 = tensor.collapse_shape %146 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc118)
    %transposed_90 = linalg.transpose ins(%arg35 : tensor<128x64xf32>) outs(%60 : tensor<64x128xf32>) permutation = [1, 0]  loc(#loc119)
    %147 = linalg.matmul ins(%collapsed_89, %transposed_90 : tensor<1024x64xf32>, tensor<64x128xf32>) outs(%62 : tensor<1024x128xf32>) -> tensor<1024x128xf32> loc(#loc120)
    %148 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg36, %147 : tensor<128xf32>, tensor<1024x128xf32>) outs(%61 : tensor<1024x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp.fc1/addmm"), %in_199: f32 loc("fwd/blocks.2.mlp.fc1/addmm"), %out: f32 loc("fwd/blocks.2.mlp.fc1/addmm")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc120)
      linalg.yield %431 : f32 loc(#loc120)
    } -> tensor<1024x128xf32> loc(#loc120)
    %expanded_91 = tensor.expand_shape %148 [[0, 1], [2]] output_shape [64, 16, 128] : tensor<1024x128xf32> into tensor<64x16x128xf32> loc(#loc118)
    %149 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_91 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp.fc1/view"), %out: f32 loc("fwd/blocks.2.mlp.act/gelu")):
      %431 = arith.divf %in, %cst_9 : f32 loc(#loc121)
      %432 = math.erf %431 : f32 loc(#loc121)
      %433 = arith.addf %432, %cst_1 : f32 loc(#loc121)
      %434 = arith.mulf %433, %cst_2 : f32 loc(#loc121)
      %435 = arith.mulf %in, %434 : f32 loc(#loc121)
      linalg.yield %435 : f32 loc(#loc121)
    } -> tensor<64x16x128xf32> loc(#loc121)
    %collapsed_92 = tensor.collapse_shape %149 [[0, 1], [2]] : tensor<64x16x128xf32> into tensor<1024x128xf32> loc(#loc122)
    %transposed_93 = linalg.transpose ins(%arg37 : tensor<64x128xf32>) outs(%67 : tensor<128x64xf32>) permutation = [1, 0]  loc(#loc123)
    %150 = linalg.matmul ins(%collapsed_92, %transposed_93 : tensor<1024x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc124)
    %151 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg38, %150 : tensor<64xf32>, tensor<1024x64xf32>) outs(%2 : tensor<1024x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp.fc2/addmm"), %in_199: f32 loc("fwd/blocks.2.mlp.fc2/addmm"), %out: f32 loc("fwd/blocks.2.mlp.fc2/addmm")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc124)
      linalg.yield %431 : f32 loc(#loc124)
    } -> tensor<1024x64xf32> loc(#loc124)
    %expanded_94 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc122)
    %152 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %expanded_94 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %in_199: f32 loc("fwd/blocks.2.mlp.fc2/view"), %out: f32 loc("fwd/blocks.2/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc110)
      linalg.yield %431 : f32 loc(#loc110)
    } -> tensor<64x16x64xf32> loc(#loc110)
    %153 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %out: f32 loc("fwd/norm/mean")):
      %431 = arith.addf %in, %out : f32 loc(#loc125)
      linalg.yield %431 : f32 loc(#loc125)
    } -> tensor<64x16x1xf32> loc(#loc125)
    %154 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/mean")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc125)
      linalg.yield %431 : f32 loc(#loc125)
    } -> tensor<64x16x1xf32> loc(#loc125)
    %155 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %154 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %in_199: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc126)
      linalg.yield %431 : f32 loc(#loc126)
    } -> tensor<64x16x64xf32> loc(#loc126)
    %156 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %155 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_199: f32 loc("fwd/norm/sub"), %out: f32 loc("fwd/norm/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc127)
      linalg.yield %431 : f32 loc(#loc127)
    } -> tensor<64x16x64xf32> loc(#loc127)
    %157 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc128)
      linalg.yield %431 : f32 loc(#loc128)
    } -> tensor<64x16x1xf32> loc(#loc128)
    %158 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sum"), %out: f32 loc("fwd/norm/div")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc129)
      linalg.yield %431 : f32 loc(#loc129)
    } -> tensor<64x16x1xf32> loc(#loc129)
    %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/div"), %out: f32 loc("fwd/norm/add")):
      %431 = arith.truncf %cst_6 : f64 to f32 loc(#loc130)
      %432 = arith.addf %in, %431 : f32 loc(#loc130)
      linalg.yield %432 : f32 loc(#loc130)
    } -> tensor<64x16x1xf32> loc(#loc130)
    %160 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/rsqrt")):
      %431 = math.rsqrt %in : f32 loc(#loc131)
      linalg.yield %431 : f32 loc(#loc131)
    } -> tensor<64x16x1xf32> loc(#loc131)
    %161 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %160 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_199: f32 loc("fwd/norm/rsqrt"), %out: f32 loc("fwd/norm/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc127)
      linalg.yield %431 : f32 loc(#loc127)
    } -> tensor<64x16x64xf32> loc(#loc127)
    %162 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %arg39 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_199: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc127)
      linalg.yield %431 : f32 loc(#loc127)
    } -> tensor<64x16x64xf32> loc(#loc127)
    %163 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %arg40 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_199: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc130)
      linalg.yield %431 : f32 loc(#loc130)
    } -> tensor<64x16x64xf32> loc(#loc130)
    %164 = linalg.fill ins(%cst : f32) outs(%45 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc132)
    %165 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%163 : tensor<64x16x64xf32>) outs(%164 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/-/mean")):
      %431 = arith.addf %in, %out : f32 loc(#loc132)
      linalg.yield %431 : f32 loc(#loc132)
    } -> tensor<64x64xf32> loc(#loc132)
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%165 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("fwd/-/mean"), %out: f32 loc("fwd/-/mean")):
      %431 = arith.divf %in, %cst_10 : f32 loc(#loc132)
      linalg.yield %431 : f32 loc(#loc132)
    } -> tensor<64x64xf32> loc(#loc132)
    %167 = tensor.empty() : tensor<64x10xf32> loc(#loc133)
    %transposed_95 = linalg.transpose ins(%arg41 : tensor<10x64xf32>) outs(%167 : tensor<64x10xf32>) permutation = [1, 0]  loc(#loc133)
    %168 = linalg.fill ins(%cst : f32) outs(%167 : tensor<64x10xf32>) -> tensor<64x10xf32> loc(#loc134)
    %169 = linalg.matmul ins(%166, %transposed_95 : tensor<64x64xf32>, tensor<64x10xf32>) outs(%168 : tensor<64x10xf32>) -> tensor<64x10xf32> loc(#loc134)
    %170 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg42, %169 : tensor<10xf32>, tensor<64x10xf32>) outs(%167 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_199: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/head/addmm")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc134)
      linalg.yield %431 : f32 loc(#loc134)
    } -> tensor<64x10xf32> loc(#loc134)
    %171 = tensor.empty() : tensor<64xi64> loc(#loc135)
    %172 = linalg.fill ins(%c0_i64 : i64) outs(%171 : tensor<64xi64>) -> tensor<64xi64> loc(#loc135)
    %173 = tensor.empty() : tensor<64xf32> loc(#loc135)
    %174 = linalg.fill ins(%cst_0 : f32) outs(%173 : tensor<64xf32>) -> tensor<64xf32> loc(#loc135)
    %175:2 = linalg.generic {indexing_maps = [#map1, #map10, #map10], iterator_types = ["parallel", "reduction"]} ins(%170 : tensor<64x10xf32>) outs(%174, %172 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/loss/amax"), %out_199: i64 loc("fwd/loss/amax")):
      %431 = linalg.index 1 : index loc(#loc135)
      %432 = arith.index_cast %431 : index to i64 loc(#loc135)
      %433 = arith.maximumf %in, %out : f32 loc(#loc135)
      %434 = arith.cmpf ogt, %in, %out : f32 loc(#loc135)
      %435 = arith.select %434, %432, %out_199 : i64 loc(#loc135)
      linalg.yield %433, %435 : f32, i64 loc(#loc135)
    } -> (tensor<64xf32>, tensor<64xi64>) loc(#loc135)
    %expanded_96 = tensor.expand_shape %175#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32> loc(#loc135)
    %176 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel"]} ins(%170, %expanded_96 : tensor<64x10xf32>, tensor<64x1xf32>) outs(%167 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_199: f32 loc("fwd/loss/amax"), %out: f32 loc("fwd/loss/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc136)
      linalg.yield %431 : f32 loc(#loc136)
    } -> tensor<64x10xf32> loc(#loc136)
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%176 : tensor<64x10xf32>) outs(%167 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("fwd/loss/exp")):
      %431 = math.exp %in : f32 loc(#loc137)
      linalg.yield %431 : f32 loc(#loc137)
    } -> tensor<64x10xf32> loc(#loc137)
    %178 = tensor.empty() : tensor<64x1xf32> loc(#loc138)
    %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<64x1xf32>) -> tensor<64x1xf32> loc(#loc138)
    %180 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "reduction"]} ins(%177 : tensor<64x10xf32>) outs(%179 : tensor<64x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/exp"), %out: f32 loc("fwd/loss/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc138)
      linalg.yield %431 : f32 loc(#loc138)
    } -> tensor<64x1xf32> loc(#loc138)
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%180 : tensor<64x1xf32>) outs(%178 : tensor<64x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/log")):
      %431 = math.log %in : f32 loc(#loc139)
      linalg.yield %431 : f32 loc(#loc139)
    } -> tensor<64x1xf32> loc(#loc139)
    %182 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel"]} ins(%176, %181 : tensor<64x10xf32>, tensor<64x1xf32>) outs(%167 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %in_199: f32 loc("fwd/loss/log"), %out: f32 loc("fwd/loss/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc136)
      linalg.yield %431 : f32 loc(#loc136)
    } -> tensor<64x10xf32> loc(#loc136)
    %183 = tensor.empty() : tensor<64xi1> loc(#loc2)
    %184 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%arg44 : tensor<64xi64>) outs(%183 : tensor<64xi1>) {
    ^bb0(%in: i64 loc("fwd/loss/ne"), %out: i1 loc("fwd/loss/ne")):
      %431 = arith.cmpi ne, %in, %c-100_i64 : i64 loc(#loc2)
      linalg.yield %431 : i1 loc(#loc2)
    } -> tensor<64xi1> loc(#loc2)
    %185 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%184 : tensor<64xi1>) outs(%173 : tensor<64xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %out: f32 loc("fwd/loss/_to_copy")):
      %431 = arith.uitofp %in : i1 to f32 loc(#loc140)
      linalg.yield %431 : f32 loc(#loc140)
    } -> tensor<64xf32> loc(#loc140)
    %186 = linalg.generic {indexing_maps = [#map12, #map12, #map13, #map12], iterator_types = ["parallel"]} ins(%184, %arg44, %cst_12 : tensor<64xi1>, tensor<64xi64>, tensor<i64>) outs(%171 : tensor<64xi64>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_199: i64 loc("fwd/loss/ne"), %in_200: i64 loc("fwd/loss/where"), %out: i64 loc("fwd/loss/where")):
      %431 = arith.select %in, %in_199, %in_200 : i64 loc(#loc3)
      linalg.yield %431 : i64 loc(#loc3)
    } -> tensor<64xi64> loc(#loc3)
    %expanded_97 = tensor.expand_shape %186 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64> loc(#loc141)
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_97 : tensor<64x1xi64>) outs(%179 : tensor<64x1xf32>) {
    ^bb0(%in: i64 loc("fwd/loss/unsqueeze"), %out: f32 loc("fwd/loss/gather")):
      %431 = linalg.index 0 : index loc(#loc142)
      %432 = arith.index_cast %in : i64 to index loc(#loc142)
      %extracted = tensor.extract %182[%431, %432] : tensor<64x10xf32> loc(#loc142)
      linalg.yield %extracted : f32 loc(#loc142)
    } -> tensor<64x1xf32> loc(#loc142)
    %collapsed_98 = tensor.collapse_shape %187 [[0, 1]] : tensor<64x1xf32> into tensor<64xf32> loc(#loc143)
    %188 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%collapsed_98 : tensor<64xf32>) outs(%173 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/neg")):
      %431 = arith.negf %in : f32 loc(#loc144)
      linalg.yield %431 : f32 loc(#loc144)
    } -> tensor<64xf32> loc(#loc144)
    %189 = linalg.generic {indexing_maps = [#map12, #map12, #map13, #map12], iterator_types = ["parallel"]} ins(%184, %188, %cst_3 : tensor<64xi1>, tensor<64xf32>, tensor<f32>) outs(%173 : tensor<64xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_199: f32 loc("fwd/loss/neg"), %in_200: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/where")):
      %431 = arith.select %in, %in_199, %in_200 : f32 loc(#loc3)
      linalg.yield %431 : f32 loc(#loc3)
    } -> tensor<64xf32> loc(#loc3)
    %190 = tensor.empty() : tensor<f32> loc(#loc138)
    %191 = linalg.fill ins(%cst : f32) outs(%190 : tensor<f32>) -> tensor<f32> loc(#loc138)
    %192 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["reduction"]} ins(%185 : tensor<64xf32>) outs(%191 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/_to_copy"), %out: f32 loc("fwd/loss/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc138)
      linalg.yield %431 : f32 loc(#loc138)
    } -> tensor<f32> loc(#loc138)
    %193 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["reduction"]} ins(%189 : tensor<64xf32>) outs(%191 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc138)
      linalg.yield %431 : f32 loc(#loc138)
    } -> tensor<f32> loc(#loc138)
    %194 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = []} ins(%193, %192 : tensor<f32>, tensor<f32>) outs(%190 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %in_199: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/div")):
      %431 = arith.divf %in, %in_199 : f32 loc(#loc145)
      linalg.yield %431 : f32 loc(#loc145)
    } -> tensor<f32> loc(#loc145)
    %195 = tensor.empty() : tensor<10xi64> loc(#loc146)
    %196 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel"]} outs(%195 : tensor<10xi64>) {
    ^bb0(%out: i64 loc("bwd/loss/arange")):
      %431 = linalg.index 0 : index loc(#loc146)
      %432 = arith.index_cast %431 : index to i64 loc(#loc146)
      linalg.yield %432 : i64 loc(#loc146)
    } -> tensor<10xi64> loc(#loc146)
    %expanded_99 = tensor.expand_shape %196 [[0, 1]] output_shape [1, 10] : tensor<10xi64> into tensor<1x10xi64> loc(#loc147)
    %expanded_100 = tensor.expand_shape %arg44 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64> loc(#loc147)
    %197 = tensor.empty() : tensor<64x10xi1> loc(#loc148)
    %198 = linalg.generic {indexing_maps = [#map15, #map11, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_99, %expanded_100 : tensor<1x10xi64>, tensor<64x1xi64>) outs(%197 : tensor<64x10xi1>) {
    ^bb0(%in: i64 loc("bwd/loss/unsqueeze"), %in_199: i64 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/eq")):
      %431 = arith.cmpi eq, %in, %in_199 : i64 loc(#loc148)
      linalg.yield %431 : i1 loc(#loc148)
    } -> tensor<64x10xi1> loc(#loc148)
    %expanded_101 = tensor.expand_shape %184 [[0, 1]] output_shape [64, 1] : tensor<64xi1> into tensor<64x1xi1> loc(#loc147)
    %199 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel"]} ins(%198, %expanded_101 : tensor<64x10xi1>, tensor<64x1xi1>) outs(%197 : tensor<64x10xi1>) {
    ^bb0(%in: i1 loc("bwd/loss/eq"), %in_199: i1 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/bitwise_and")):
      %431 = arith.andi %in, %in_199 : i1 loc(#loc149)
      linalg.yield %431 : i1 loc(#loc149)
    } -> tensor<64x10xi1> loc(#loc149)
    %200 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = []} ins(%arg45, %192 : tensor<f32>, tensor<f32>) outs(%190 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/view"), %in_199: f32 loc("fwd/loss/sum"), %out: f32 loc("bwd/loss/div")):
      %431 = arith.divf %in, %in_199 : f32 loc(#loc150)
      linalg.yield %431 : f32 loc(#loc150)
    } -> tensor<f32> loc(#loc150)
    %201 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = []} ins(%200 : tensor<f32>) outs(%190 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/div"), %out: f32 loc("bwd/loss/neg")):
      %431 = arith.negf %in : f32 loc(#loc152)
      linalg.yield %431 : f32 loc(#loc152)
    } -> tensor<f32> loc(#loc152)
    %202 = linalg.generic {indexing_maps = [#map1, #map16, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%199, %201, %cst_3 : tensor<64x10xi1>, tensor<f32>, tensor<f32>) outs(%167 : tensor<64x10xf32>) {
    ^bb0(%in: i1 loc("bwd/loss/bitwise_and"), %in_199: f32 loc("bwd/loss/neg"), %in_200: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/loss/where")):
      %431 = arith.select %in, %in_199, %in_200 : f32 loc(#loc153)
      linalg.yield %431 : f32 loc(#loc153)
    } -> tensor<64x10xf32> loc(#loc153)
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%182 : tensor<64x10xf32>) outs(%167 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("bwd/loss/exp")):
      %431 = math.exp %in : f32 loc(#loc154)
      linalg.yield %431 : f32 loc(#loc154)
    } -> tensor<64x10xf32> loc(#loc154)
    %204 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "reduction"]} ins(%202 : tensor<64x10xf32>) outs(%179 : tensor<64x1xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %out: f32 loc("bwd/loss/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc155)
      linalg.yield %431 : f32 loc(#loc155)
    } -> tensor<64x1xf32> loc(#loc155)
    %205 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel"]} ins(%203, %204 : tensor<64x10xf32>, tensor<64x1xf32>) outs(%167 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/exp"), %in_199: f32 loc("bwd/loss/sum"), %out: f32 loc("bwd/loss/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc156)
      linalg.yield %431 : f32 loc(#loc156)
    } -> tensor<64x10xf32> loc(#loc156)
    %206 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%202, %205 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%167 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %in_199: f32 loc("bwd/loss/mul"), %out: f32 loc("bwd/loss/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc157)
      linalg.yield %431 : f32 loc(#loc157)
    } -> tensor<64x10xf32> loc(#loc157)
    %207 = linalg.matmul ins(%206, %arg41 : tensor<64x10xf32>, tensor<10x64xf32>) outs(%164 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc158)
    %208 = tensor.empty() : tensor<10x64xf32> loc(#loc159)
    %transposed_102 = linalg.transpose ins(%206 : tensor<64x10xf32>) outs(%208 : tensor<10x64xf32>) permutation = [1, 0]  loc(#loc159)
    %209 = linalg.fill ins(%cst : f32) outs(%208 : tensor<10x64xf32>) -> tensor<10x64xf32> loc(#loc158)
    %210 = linalg.matmul ins(%transposed_102, %166 : tensor<10x64xf32>, tensor<64x64xf32>) outs(%209 : tensor<10x64xf32>) -> tensor<10x64xf32> loc(#loc158)
    %211 = tensor.empty() : tensor<1x10xf32> loc(#loc160)
    %212 = linalg.fill ins(%cst : f32) outs(%211 : tensor<1x10xf32>) -> tensor<1x10xf32> loc(#loc160)
    %213 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["reduction", "parallel"]} ins(%206 : tensor<64x10xf32>) outs(%212 : tensor<1x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/sub"), %out: f32 loc("bwd/head/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc160)
      linalg.yield %431 : f32 loc(#loc160)
    } -> tensor<1x10xf32> loc(#loc160)
    %collapsed_103 = tensor.collapse_shape %213 [[0, 1]] : tensor<1x10xf32> into tensor<10xf32> loc(#loc161)
    %214 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<64x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/expand")):
      linalg.yield %in : f32 loc(#loc162)
    } -> tensor<64x16x64xf32> loc(#loc162)
    %215 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/div")):
      %431 = arith.divf %in, %cst_10 : f32 loc(#loc163)
      linalg.yield %431 : f32 loc(#loc163)
    } -> tensor<64x16x64xf32> loc(#loc163)
    %216 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %arg39 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/div"), %in_199: f32 loc("fwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc164)
      linalg.yield %431 : f32 loc(#loc164)
    } -> tensor<64x16x64xf32> loc(#loc164)
    %217 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %431 = arith.mulf %in, %cst_7 : f32 loc(#loc164)
      linalg.yield %431 : f32 loc(#loc164)
    } -> tensor<64x16x64xf32> loc(#loc164)
    %218 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%216 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc165)
      linalg.yield %431 : f32 loc(#loc165)
    } -> tensor<64x16x1xf32> loc(#loc165)
    %219 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %161 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_199: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc164)
      linalg.yield %431 : f32 loc(#loc164)
    } -> tensor<64x16x64xf32> loc(#loc164)
    %220 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%219 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc165)
      linalg.yield %431 : f32 loc(#loc165)
    } -> tensor<64x16x1xf32> loc(#loc165)
    %221 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %220 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_199: f32 loc("bwd/norm/sum"), %out: f32 loc("bwd/norm/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc164)
      linalg.yield %431 : f32 loc(#loc164)
    } -> tensor<64x16x64xf32> loc(#loc164)
    %222 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %218 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_199: f32 loc("bwd/norm/sum"), %out: f32 loc("bwd/norm/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc166)
      linalg.yield %431 : f32 loc(#loc166)
    } -> tensor<64x16x64xf32> loc(#loc166)
    %223 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %221 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/sub"), %in_199: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc166)
      linalg.yield %431 : f32 loc(#loc166)
    } -> tensor<64x16x64xf32> loc(#loc166)
    %224 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/rsqrt"), %out: f32 loc("bwd/norm/div")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc167)
      linalg.yield %431 : f32 loc(#loc167)
    } -> tensor<64x16x1xf32> loc(#loc167)
    %225 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %223 : tensor<64x16x1xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/div"), %in_199: f32 loc("bwd/norm/sub"), %out: f32 loc("bwd/norm/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc164)
      linalg.yield %431 : f32 loc(#loc164)
    } -> tensor<64x16x64xf32> loc(#loc164)
    %226 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %161 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/div"), %in_199: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc164)
      linalg.yield %431 : f32 loc(#loc164)
    } -> tensor<64x16x64xf32> loc(#loc164)
    %227 = linalg.fill ins(%cst : f32) outs(%173 : tensor<64xf32>) -> tensor<64xf32> loc(#loc165)
    %228 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%226 : tensor<64x16x64xf32>) outs(%227 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc165)
      linalg.yield %431 : f32 loc(#loc165)
    } -> tensor<64xf32> loc(#loc165)
    %229 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%215 : tensor<64x16x64xf32>) outs(%227 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/div"), %out: f32 loc("bwd/norm/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc165)
      linalg.yield %431 : f32 loc(#loc165)
    } -> tensor<64xf32> loc(#loc165)
    %collapsed_104 = tensor.collapse_shape %225 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc168)
    %230 = linalg.matmul ins(%collapsed_104, %arg37 : tensor<1024x64xf32>, tensor<64x128xf32>) outs(%62 : tensor<1024x128xf32>) -> tensor<1024x128xf32> loc(#loc169)
    %231 = tensor.empty() : tensor<64x1024xf32> loc(#loc170)
    %transposed_105 = linalg.transpose ins(%collapsed_104 : tensor<1024x64xf32>) outs(%231 : tensor<64x1024xf32>) permutation = [1, 0]  loc(#loc170)
    %232 = linalg.fill ins(%cst : f32) outs(%60 : tensor<64x128xf32>) -> tensor<64x128xf32> loc(#loc169)
    %233 = linalg.matmul ins(%transposed_105, %collapsed_92 : tensor<64x1024xf32>, tensor<1024x128xf32>) outs(%232 : tensor<64x128xf32>) -> tensor<64x128xf32> loc(#loc169)
    %234 = tensor.empty() : tensor<1x64xf32> loc(#loc171)
    %235 = linalg.fill ins(%cst : f32) outs(%234 : tensor<1x64xf32>) -> tensor<1x64xf32> loc(#loc171)
    %236 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_104 : tensor<1024x64xf32>) outs(%235 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp.fc2/view"), %out: f32 loc("bwd/blocks.2.mlp.fc2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc171)
      linalg.yield %431 : f32 loc(#loc171)
    } -> tensor<1x64xf32> loc(#loc171)
    %collapsed_106 = tensor.collapse_shape %236 [[0, 1]] : tensor<1x64xf32> into tensor<64xf32> loc(#loc168)
    %expanded_107 = tensor.expand_shape %230 [[0, 1], [2]] output_shape [64, 16, 128] : tensor<1024x128xf32> into tensor<64x16x128xf32> loc(#loc168)
    %237 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_91 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp.fc1/view"), %out: f32 loc("bwd/blocks.2.mlp.act/mul")):
      %431 = arith.truncf %cst_5 : f64 to f32 loc(#loc4)
      %432 = arith.mulf %in, %431 : f32 loc(#loc4)
      linalg.yield %432 : f32 loc(#loc4)
    } -> tensor<64x16x128xf32> loc(#loc4)
    %238 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp.act/mul"), %out: f32 loc("bwd/blocks.2.mlp.act/erf")):
      %431 = math.erf %in : f32 loc(#loc172)
      linalg.yield %431 : f32 loc(#loc172)
    } -> tensor<64x16x128xf32> loc(#loc172)
    %239 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp.act/erf"), %out: f32 loc("bwd/blocks.2.mlp.act/add")):
      %431 = arith.addf %in, %cst_1 : f32 loc(#loc173)
      linalg.yield %431 : f32 loc(#loc173)
    } -> tensor<64x16x128xf32> loc(#loc173)
    %240 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp.act/add"), %out: f32 loc("bwd/blocks.2.mlp.act/mul")):
      %431 = arith.mulf %in, %cst_2 : f32 loc(#loc4)
      linalg.yield %431 : f32 loc(#loc4)
    } -> tensor<64x16x128xf32> loc(#loc4)
    %241 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_91, %expanded_91 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp.fc1/view"), %in_199: f32 loc("fwd/blocks.2.mlp.fc1/view"), %out: f32 loc("bwd/blocks.2.mlp.act/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc4)
      linalg.yield %431 : f32 loc(#loc4)
    } -> tensor<64x16x128xf32> loc(#loc4)
    %242 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp.act/mul"), %out: f32 loc("bwd/blocks.2.mlp.act/mul")):
      %431 = arith.mulf %in, %cst_11 : f32 loc(#loc4)
      linalg.yield %431 : f32 loc(#loc4)
    } -> tensor<64x16x128xf32> loc(#loc4)
    %243 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp.act/mul"), %out: f32 loc("bwd/blocks.2.mlp.act/exp")):
      %431 = math.exp %in : f32 loc(#loc174)
      linalg.yield %431 : f32 loc(#loc174)
    } -> tensor<64x16x128xf32> loc(#loc174)
    %244 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp.act/exp"), %out: f32 loc("bwd/blocks.2.mlp.act/mul")):
      %431 = arith.truncf %cst_4 : f64 to f32 loc(#loc4)
      %432 = arith.mulf %in, %431 : f32 loc(#loc4)
      linalg.yield %432 : f32 loc(#loc4)
    } -> tensor<64x16x128xf32> loc(#loc4)
    %245 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_91, %244 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp.fc1/view"), %in_199: f32 loc("bwd/blocks.2.mlp.act/mul"), %out: f32 loc("bwd/blocks.2.mlp.act/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc4)
      linalg.yield %431 : f32 loc(#loc4)
    } -> tensor<64x16x128xf32> loc(#loc4)
    %246 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %245 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp.act/mul"), %in_199: f32 loc("bwd/blocks.2.mlp.act/mul"), %out: f32 loc("bwd/blocks.2.mlp.act/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc173)
      linalg.yield %431 : f32 loc(#loc173)
    } -> tensor<64x16x128xf32> loc(#loc173)
    %247 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_107, %246 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp.fc2/view"), %in_199: f32 loc("bwd/blocks.2.mlp.act/add"), %out: f32 loc("bwd/blocks.2.mlp.act/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc4)
      linalg.yield %431 : f32 loc(#loc4)
    } -> tensor<64x16x128xf32> loc(#loc4)
    %collapsed_108 = tensor.collapse_shape %247 [[0, 1], [2]] : tensor<64x16x128xf32> into tensor<1024x128xf32> loc(#loc175)
    %248 = linalg.matmul ins(%collapsed_108, %arg35 : tensor<1024x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc176)
    %249 = tensor.empty() : tensor<128x1024xf32> loc(#loc177)
    %transposed_109 = linalg.transpose ins(%collapsed_108 : tensor<1024x128xf32>) outs(%249 : tensor<128x1024xf32>) permutation = [1, 0]  loc(#loc177)
    %250 = linalg.fill ins(%cst : f32) outs(%67 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc176)
    %251 = linalg.matmul ins(%transposed_109, %collapsed_89 : tensor<128x1024xf32>, tensor<1024x64xf32>) outs(%250 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc176)
    %252 = tensor.empty() : tensor<1x128xf32> loc(#loc178)
    %253 = linalg.fill ins(%cst : f32) outs(%252 : tensor<1x128xf32>) -> tensor<1x128xf32> loc(#loc178)
    %254 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_108 : tensor<1024x128xf32>) outs(%253 : tensor<1x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp.fc1/view"), %out: f32 loc("bwd/blocks.2.mlp.fc1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc178)
      linalg.yield %431 : f32 loc(#loc178)
    } -> tensor<1x128xf32> loc(#loc178)
    %collapsed_110 = tensor.collapse_shape %254 [[0, 1]] : tensor<1x128xf32> into tensor<128xf32> loc(#loc175)
    %expanded_111 = tensor.expand_shape %248 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc175)
    %255 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_111, %arg33 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp.fc1/view"), %in_199: f32 loc("fwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc179)
      linalg.yield %431 : f32 loc(#loc179)
    } -> tensor<64x16x64xf32> loc(#loc179)
    %256 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/mul")):
      %431 = arith.mulf %in, %cst_7 : f32 loc(#loc179)
      linalg.yield %431 : f32 loc(#loc179)
    } -> tensor<64x16x64xf32> loc(#loc179)
    %257 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%255 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc180)
      linalg.yield %431 : f32 loc(#loc180)
    } -> tensor<64x16x1xf32> loc(#loc180)
    %258 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %144 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/mul"), %in_199: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc179)
      linalg.yield %431 : f32 loc(#loc179)
    } -> tensor<64x16x64xf32> loc(#loc179)
    %259 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%258 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc180)
      linalg.yield %431 : f32 loc(#loc180)
    } -> tensor<64x16x1xf32> loc(#loc180)
    %260 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %259 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/mul"), %in_199: f32 loc("bwd/blocks.2.norm2/sum"), %out: f32 loc("bwd/blocks.2.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc179)
      linalg.yield %431 : f32 loc(#loc179)
    } -> tensor<64x16x64xf32> loc(#loc179)
    %261 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %257 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/mul"), %in_199: f32 loc("bwd/blocks.2.norm2/sum"), %out: f32 loc("bwd/blocks.2.norm2/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc181)
      linalg.yield %431 : f32 loc(#loc181)
    } -> tensor<64x16x64xf32> loc(#loc181)
    %262 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %260 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/sub"), %in_199: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc181)
      linalg.yield %431 : f32 loc(#loc181)
    } -> tensor<64x16x64xf32> loc(#loc181)
    %263 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/rsqrt"), %out: f32 loc("bwd/blocks.2.norm2/div")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc182)
      linalg.yield %431 : f32 loc(#loc182)
    } -> tensor<64x16x1xf32> loc(#loc182)
    %264 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %262 : tensor<64x16x1xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/div"), %in_199: f32 loc("bwd/blocks.2.norm2/sub"), %out: f32 loc("bwd/blocks.2.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc179)
      linalg.yield %431 : f32 loc(#loc179)
    } -> tensor<64x16x64xf32> loc(#loc179)
    %265 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_111, %144 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp.fc1/view"), %in_199: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc179)
      linalg.yield %431 : f32 loc(#loc179)
    } -> tensor<64x16x64xf32> loc(#loc179)
    %266 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%265 : tensor<64x16x64xf32>) outs(%227 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc180)
      linalg.yield %431 : f32 loc(#loc180)
    } -> tensor<64xf32> loc(#loc180)
    %267 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_111 : tensor<64x16x64xf32>) outs(%227 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp.fc1/view"), %out: f32 loc("bwd/blocks.2.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc180)
      linalg.yield %431 : f32 loc(#loc180)
    } -> tensor<64xf32> loc(#loc180)
    %268 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %264 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_199: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/-/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc183)
      linalg.yield %431 : f32 loc(#loc183)
    } -> tensor<64x16x64xf32> loc(#loc183)
    %collapsed_112 = tensor.collapse_shape %268 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc184)
    %269 = linalg.matmul ins(%collapsed_112, %arg31 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc185)
    %transposed_113 = linalg.transpose ins(%collapsed_112 : tensor<1024x64xf32>) outs(%231 : tensor<64x1024xf32>) permutation = [1, 0]  loc(#loc186)
    %270 = linalg.matmul ins(%transposed_113, %collapsed_86 : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%164 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc185)
    %271 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_112 : tensor<1024x64xf32>) outs(%235 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.attn.proj/view"), %out: f32 loc("bwd/blocks.2.attn.proj/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc187)
      linalg.yield %431 : f32 loc(#loc187)
    } -> tensor<1x64xf32> loc(#loc187)
    %collapsed_114 = tensor.collapse_shape %271 [[0, 1]] : tensor<1x64xf32> into tensor<64xf32> loc(#loc184)
    %expanded_115 = tensor.expand_shape %269 [[0, 1], [2, 3]] output_shape [64, 16, 4, 16] : tensor<1024x64xf32> into tensor<64x16x4x16xf32> loc(#loc188)
    %transposed_116 = linalg.transpose ins(%expanded_115 : tensor<64x16x4x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc189)
    %collapsed_117 = tensor.collapse_shape %transposed_116 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc188)
    %transposed_118 = linalg.transpose ins(%collapsed_82 : tensor<256x16x16xf32>) outs(%29 : tensor<256x16x16xf32>) permutation = [0, 2, 1]  loc(#loc189)
    %272 = linalg.batch_matmul ins(%transposed_118, %collapsed_117 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc190)
    %transposed_119 = linalg.transpose ins(%collapsed_83 : tensor<256x16x16xf32>) outs(%29 : tensor<256x16x16xf32>) permutation = [0, 2, 1]  loc(#loc189)
    %273 = linalg.batch_matmul ins(%collapsed_117, %transposed_119 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc190)
    %expanded_120 = tensor.expand_shape %272 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc188)
    %expanded_121 = tensor.expand_shape %273 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc188)
    %274 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_121, %131 : tensor<64x4x16x16xf32>, tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.attn/view"), %in_199: f32 loc("fwd/blocks.2.attn/div"), %out: f32 loc("bwd/blocks.2.attn/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc191)
      linalg.yield %431 : f32 loc(#loc191)
    } -> tensor<64x4x16x16xf32> loc(#loc191)
    %275 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%274 : tensor<64x4x16x16xf32>) outs(%40 : tensor<64x4x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.attn/mul"), %out: f32 loc("bwd/blocks.2.attn/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc192)
      linalg.yield %431 : f32 loc(#loc192)
    } -> tensor<64x4x16x1xf32> loc(#loc192)
    %276 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %275 : tensor<64x4x16x16xf32>, tensor<64x4x16x1xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn/div"), %in_199: f32 loc("bwd/blocks.2.attn/sum"), %out: f32 loc("bwd/blocks.2.attn/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc191)
      linalg.yield %431 : f32 loc(#loc191)
    } -> tensor<64x4x16x16xf32> loc(#loc191)
    %277 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274, %276 : tensor<64x4x16x16xf32>, tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.attn/mul"), %in_199: f32 loc("bwd/blocks.2.attn/mul"), %out: f32 loc("bwd/blocks.2.attn/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc193)
      linalg.yield %431 : f32 loc(#loc193)
    } -> tensor<64x4x16x16xf32> loc(#loc193)
    %collapsed_122 = tensor.collapse_shape %277 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc188)
    %transposed_123 = linalg.transpose ins(%collapsed_78 : tensor<256x16x16xf32>) outs(%29 : tensor<256x16x16xf32>) permutation = [0, 2, 1]  loc(#loc189)
    %278 = linalg.batch_matmul ins(%transposed_123, %collapsed_122 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc190)
    %transposed_124 = linalg.transpose ins(%collapsed_79 : tensor<256x16x16xf32>) outs(%29 : tensor<256x16x16xf32>) permutation = [0, 2, 1]  loc(#loc189)
    %279 = linalg.batch_matmul ins(%collapsed_122, %transposed_124 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc190)
    %expanded_125 = tensor.expand_shape %278 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc188)
    %expanded_126 = tensor.expand_shape %279 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc188)
    %transposed_127 = linalg.transpose ins(%expanded_125 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) permutation = [0, 1, 3, 2]  loc(#loc189)
    %280 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_126 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.attn/view"), %out: f32 loc("bwd/blocks.2.attn/mul")):
      %431 = arith.mulf %in, %cst_8 : f32 loc(#loc191)
      linalg.yield %431 : f32 loc(#loc191)
    } -> tensor<64x4x16x16xf32> loc(#loc191)
    %concat = tensor.concat dim(0) %280, %transposed_127, %expanded_120 : (tensor<64x4x16x16xf32>, tensor<64x4x16x16xf32>, tensor<64x4x16x16xf32>) -> tensor<192x4x16x16xf32> loc(#loc194)
    %expanded_128 = tensor.expand_shape %concat [[0, 1], [2], [3], [4]] output_shape [3, 64, 4, 16, 16] : tensor<192x4x16x16xf32> into tensor<3x64x4x16x16xf32> loc(#loc188)
    %281 = tensor.empty() : tensor<64x16x3x4x16xf32> loc(#loc189)
    %transposed_129 = linalg.transpose ins(%expanded_128 : tensor<3x64x4x16x16xf32>) outs(%281 : tensor<64x16x3x4x16xf32>) permutation = [1, 3, 0, 2, 4]  loc(#loc189)
    %collapsed_130 = tensor.collapse_shape %transposed_129 [[0, 1], [2, 3, 4]] : tensor<64x16x3x4x16xf32> into tensor<1024x192xf32> loc(#loc195)
    %282 = linalg.matmul ins(%collapsed_130, %arg29 : tensor<1024x192xf32>, tensor<192x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc196)
    %283 = tensor.empty() : tensor<192x1024xf32> loc(#loc197)
    %transposed_131 = linalg.transpose ins(%collapsed_130 : tensor<1024x192xf32>) outs(%283 : tensor<192x1024xf32>) permutation = [1, 0]  loc(#loc197)
    %284 = tensor.empty() : tensor<192x64xf32> loc(#loc196)
    %285 = linalg.fill ins(%cst : f32) outs(%284 : tensor<192x64xf32>) -> tensor<192x64xf32> loc(#loc196)
    %286 = linalg.matmul ins(%transposed_131, %collapsed_68 : tensor<192x1024xf32>, tensor<1024x64xf32>) outs(%285 : tensor<192x64xf32>) -> tensor<192x64xf32> loc(#loc196)
    %287 = tensor.empty() : tensor<1x192xf32> loc(#loc198)
    %288 = linalg.fill ins(%cst : f32) outs(%287 : tensor<1x192xf32>) -> tensor<1x192xf32> loc(#loc198)
    %289 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_130 : tensor<1024x192xf32>) outs(%288 : tensor<1x192xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.attn.qkv/view"), %out: f32 loc("bwd/blocks.2.attn.qkv/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc198)
      linalg.yield %431 : f32 loc(#loc198)
    } -> tensor<1x192xf32> loc(#loc198)
    %collapsed_132 = tensor.collapse_shape %289 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32> loc(#loc195)
    %expanded_133 = tensor.expand_shape %282 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc195)
    %290 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_133, %arg27 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.attn.qkv/view"), %in_199: f32 loc("fwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc199)
      linalg.yield %431 : f32 loc(#loc199)
    } -> tensor<64x16x64xf32> loc(#loc199)
    %291 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/mul")):
      %431 = arith.mulf %in, %cst_7 : f32 loc(#loc199)
      linalg.yield %431 : f32 loc(#loc199)
    } -> tensor<64x16x64xf32> loc(#loc199)
    %292 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%290 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc200)
      linalg.yield %431 : f32 loc(#loc200)
    } -> tensor<64x16x1xf32> loc(#loc200)
    %293 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %120 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/mul"), %in_199: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc199)
      linalg.yield %431 : f32 loc(#loc199)
    } -> tensor<64x16x64xf32> loc(#loc199)
    %294 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%293 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc200)
      linalg.yield %431 : f32 loc(#loc200)
    } -> tensor<64x16x1xf32> loc(#loc200)
    %295 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %294 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/mul"), %in_199: f32 loc("bwd/blocks.2.norm1/sum"), %out: f32 loc("bwd/blocks.2.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc199)
      linalg.yield %431 : f32 loc(#loc199)
    } -> tensor<64x16x64xf32> loc(#loc199)
    %296 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %292 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/mul"), %in_199: f32 loc("bwd/blocks.2.norm1/sum"), %out: f32 loc("bwd/blocks.2.norm1/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc201)
      linalg.yield %431 : f32 loc(#loc201)
    } -> tensor<64x16x64xf32> loc(#loc201)
    %297 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %295 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/sub"), %in_199: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc201)
      linalg.yield %431 : f32 loc(#loc201)
    } -> tensor<64x16x64xf32> loc(#loc201)
    %298 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/rsqrt"), %out: f32 loc("bwd/blocks.2.norm1/div")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc202)
      linalg.yield %431 : f32 loc(#loc202)
    } -> tensor<64x16x1xf32> loc(#loc202)
    %299 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %297 : tensor<64x16x1xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/div"), %in_199: f32 loc("bwd/blocks.2.norm1/sub"), %out: f32 loc("bwd/blocks.2.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc199)
      linalg.yield %431 : f32 loc(#loc199)
    } -> tensor<64x16x64xf32> loc(#loc199)
    %300 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_133, %120 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.attn.qkv/view"), %in_199: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc199)
      linalg.yield %431 : f32 loc(#loc199)
    } -> tensor<64x16x64xf32> loc(#loc199)
    %301 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%300 : tensor<64x16x64xf32>) outs(%227 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc200)
      linalg.yield %431 : f32 loc(#loc200)
    } -> tensor<64xf32> loc(#loc200)
    %302 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_133 : tensor<64x16x64xf32>) outs(%227 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.attn.qkv/view"), %out: f32 loc("bwd/blocks.2.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc200)
      linalg.yield %431 : f32 loc(#loc200)
    } -> tensor<64xf32> loc(#loc200)
    %303 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %299 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_199: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/-/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc183)
      linalg.yield %431 : f32 loc(#loc183)
    } -> tensor<64x16x64xf32> loc(#loc183)
    %collapsed_134 = tensor.collapse_shape %303 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc203)
    %304 = linalg.matmul ins(%collapsed_134, %arg25 : tensor<1024x64xf32>, tensor<64x128xf32>) outs(%62 : tensor<1024x128xf32>) -> tensor<1024x128xf32> loc(#loc204)
    %transposed_135 = linalg.transpose ins(%collapsed_134 : tensor<1024x64xf32>) outs(%231 : tensor<64x1024xf32>) permutation = [1, 0]  loc(#loc205)
    %305 = linalg.matmul ins(%transposed_135, %collapsed_65 : tensor<64x1024xf32>, tensor<1024x128xf32>) outs(%232 : tensor<64x128xf32>) -> tensor<64x128xf32> loc(#loc204)
    %306 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_134 : tensor<1024x64xf32>) outs(%235 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.fc2/view"), %out: f32 loc("bwd/blocks.1.mlp.fc2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc206)
      linalg.yield %431 : f32 loc(#loc206)
    } -> tensor<1x64xf32> loc(#loc206)
    %collapsed_136 = tensor.collapse_shape %306 [[0, 1]] : tensor<1x64xf32> into tensor<64xf32> loc(#loc203)
    %expanded_137 = tensor.expand_shape %304 [[0, 1], [2]] output_shape [64, 16, 128] : tensor<1024x128xf32> into tensor<64x16x128xf32> loc(#loc203)
    %307 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc1/view"), %out: f32 loc("bwd/blocks.1.mlp.act/mul")):
      %431 = arith.truncf %cst_5 : f64 to f32 loc(#loc207)
      %432 = arith.mulf %in, %431 : f32 loc(#loc207)
      linalg.yield %432 : f32 loc(#loc207)
    } -> tensor<64x16x128xf32> loc(#loc207)
    %308 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.act/mul"), %out: f32 loc("bwd/blocks.1.mlp.act/erf")):
      %431 = math.erf %in : f32 loc(#loc208)
      linalg.yield %431 : f32 loc(#loc208)
    } -> tensor<64x16x128xf32> loc(#loc208)
    %309 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.act/erf"), %out: f32 loc("bwd/blocks.1.mlp.act/add")):
      %431 = arith.addf %in, %cst_1 : f32 loc(#loc209)
      linalg.yield %431 : f32 loc(#loc209)
    } -> tensor<64x16x128xf32> loc(#loc209)
    %310 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.act/add"), %out: f32 loc("bwd/blocks.1.mlp.act/mul")):
      %431 = arith.mulf %in, %cst_2 : f32 loc(#loc207)
      linalg.yield %431 : f32 loc(#loc207)
    } -> tensor<64x16x128xf32> loc(#loc207)
    %311 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64, %expanded_64 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc1/view"), %in_199: f32 loc("fwd/blocks.1.mlp.fc1/view"), %out: f32 loc("bwd/blocks.1.mlp.act/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc207)
      linalg.yield %431 : f32 loc(#loc207)
    } -> tensor<64x16x128xf32> loc(#loc207)
    %312 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.act/mul"), %out: f32 loc("bwd/blocks.1.mlp.act/mul")):
      %431 = arith.mulf %in, %cst_11 : f32 loc(#loc207)
      linalg.yield %431 : f32 loc(#loc207)
    } -> tensor<64x16x128xf32> loc(#loc207)
    %313 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.act/mul"), %out: f32 loc("bwd/blocks.1.mlp.act/exp")):
      %431 = math.exp %in : f32 loc(#loc210)
      linalg.yield %431 : f32 loc(#loc210)
    } -> tensor<64x16x128xf32> loc(#loc210)
    %314 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.act/exp"), %out: f32 loc("bwd/blocks.1.mlp.act/mul")):
      %431 = arith.truncf %cst_4 : f64 to f32 loc(#loc207)
      %432 = arith.mulf %in, %431 : f32 loc(#loc207)
      linalg.yield %432 : f32 loc(#loc207)
    } -> tensor<64x16x128xf32> loc(#loc207)
    %315 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64, %314 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc1/view"), %in_199: f32 loc("bwd/blocks.1.mlp.act/mul"), %out: f32 loc("bwd/blocks.1.mlp.act/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc207)
      linalg.yield %431 : f32 loc(#loc207)
    } -> tensor<64x16x128xf32> loc(#loc207)
    %316 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %315 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.act/mul"), %in_199: f32 loc("bwd/blocks.1.mlp.act/mul"), %out: f32 loc("bwd/blocks.1.mlp.act/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc209)
      linalg.yield %431 : f32 loc(#loc209)
    } -> tensor<64x16x128xf32> loc(#loc209)
    %317 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_137, %316 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.fc2/view"), %in_199: f32 loc("bwd/blocks.1.mlp.act/add"), %out: f32 loc("bwd/blocks.1.mlp.act/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc207)
      linalg.yield %431 : f32 loc(#loc207)
    } -> tensor<64x16x128xf32> loc(#loc207)
    %collapsed_138 = tensor.collapse_shape %317 [[0, 1], [2]] : tensor<64x16x128xf32> into tensor<1024x128xf32> loc(#loc211)
    %318 = linalg.matmul ins(%collapsed_138, %arg23 : tensor<1024x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc212)
    %transposed_139 = linalg.transpose ins(%collapsed_138 : tensor<1024x128xf32>) outs(%249 : tensor<128x1024xf32>) permutation = [1, 0]  loc(#loc213)
    %319 = linalg.matmul ins(%transposed_139, %collapsed_62 : tensor<128x1024xf32>, tensor<1024x64xf32>) outs(%250 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc212)
    %320 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_138 : tensor<1024x128xf32>) outs(%253 : tensor<1x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.fc1/view"), %out: f32 loc("bwd/blocks.1.mlp.fc1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc214)
      linalg.yield %431 : f32 loc(#loc214)
    } -> tensor<1x128xf32> loc(#loc214)
    %collapsed_140 = tensor.collapse_shape %320 [[0, 1]] : tensor<1x128xf32> into tensor<128xf32> loc(#loc211)
    %expanded_141 = tensor.expand_shape %318 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc211)
    %321 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_141, %arg21 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.fc1/view"), %in_199: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc215)
      linalg.yield %431 : f32 loc(#loc215)
    } -> tensor<64x16x64xf32> loc(#loc215)
    %322 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321 : tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %431 = arith.mulf %in, %cst_7 : f32 loc(#loc215)
      linalg.yield %431 : f32 loc(#loc215)
    } -> tensor<64x16x64xf32> loc(#loc215)
    %323 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%321 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc216)
      linalg.yield %431 : f32 loc(#loc216)
    } -> tensor<64x16x1xf32> loc(#loc216)
    %324 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %103 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %in_199: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc215)
      linalg.yield %431 : f32 loc(#loc215)
    } -> tensor<64x16x64xf32> loc(#loc215)
    %325 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%324 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc216)
      linalg.yield %431 : f32 loc(#loc216)
    } -> tensor<64x16x1xf32> loc(#loc216)
    %326 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %325 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %in_199: f32 loc("bwd/blocks.1.norm2/sum"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc215)
      linalg.yield %431 : f32 loc(#loc215)
    } -> tensor<64x16x64xf32> loc(#loc215)
    %327 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %323 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %in_199: f32 loc("bwd/blocks.1.norm2/sum"), %out: f32 loc("bwd/blocks.1.norm2/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc217)
      linalg.yield %431 : f32 loc(#loc217)
    } -> tensor<64x16x64xf32> loc(#loc217)
    %328 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327, %326 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/sub"), %in_199: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc217)
      linalg.yield %431 : f32 loc(#loc217)
    } -> tensor<64x16x64xf32> loc(#loc217)
    %329 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/rsqrt"), %out: f32 loc("bwd/blocks.1.norm2/div")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc218)
      linalg.yield %431 : f32 loc(#loc218)
    } -> tensor<64x16x1xf32> loc(#loc218)
    %330 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329, %328 : tensor<64x16x1xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/div"), %in_199: f32 loc("bwd/blocks.1.norm2/sub"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc215)
      linalg.yield %431 : f32 loc(#loc215)
    } -> tensor<64x16x64xf32> loc(#loc215)
    %331 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_141, %103 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.fc1/view"), %in_199: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc215)
      linalg.yield %431 : f32 loc(#loc215)
    } -> tensor<64x16x64xf32> loc(#loc215)
    %332 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%331 : tensor<64x16x64xf32>) outs(%227 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc216)
      linalg.yield %431 : f32 loc(#loc216)
    } -> tensor<64xf32> loc(#loc216)
    %333 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_141 : tensor<64x16x64xf32>) outs(%227 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.fc1/view"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc216)
      linalg.yield %431 : f32 loc(#loc216)
    } -> tensor<64xf32> loc(#loc216)
    %334 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303, %330 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_199: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/-/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc183)
      linalg.yield %431 : f32 loc(#loc183)
    } -> tensor<64x16x64xf32> loc(#loc183)
    %collapsed_142 = tensor.collapse_shape %334 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc219)
    %335 = linalg.matmul ins(%collapsed_142, %arg19 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc220)
    %transposed_143 = linalg.transpose ins(%collapsed_142 : tensor<1024x64xf32>) outs(%231 : tensor<64x1024xf32>) permutation = [1, 0]  loc(#loc221)
    %336 = linalg.matmul ins(%transposed_143, %collapsed_59 : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%164 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc220)
    %337 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_142 : tensor<1024x64xf32>) outs(%235 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn.proj/view"), %out: f32 loc("bwd/blocks.1.attn.proj/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc222)
      linalg.yield %431 : f32 loc(#loc222)
    } -> tensor<1x64xf32> loc(#loc222)
    %collapsed_144 = tensor.collapse_shape %337 [[0, 1]] : tensor<1x64xf32> into tensor<64xf32> loc(#loc219)
    %expanded_145 = tensor.expand_shape %335 [[0, 1], [2, 3]] output_shape [64, 16, 4, 16] : tensor<1024x64xf32> into tensor<64x16x4x16xf32> loc(#loc223)
    %transposed_146 = linalg.transpose ins(%expanded_145 : tensor<64x16x4x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc224)
    %collapsed_147 = tensor.collapse_shape %transposed_146 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc223)
    %transposed_148 = linalg.transpose ins(%collapsed_55 : tensor<256x16x16xf32>) outs(%29 : tensor<256x16x16xf32>) permutation = [0, 2, 1]  loc(#loc224)
    %338 = linalg.batch_matmul ins(%transposed_148, %collapsed_147 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc225)
    %transposed_149 = linalg.transpose ins(%collapsed_56 : tensor<256x16x16xf32>) outs(%29 : tensor<256x16x16xf32>) permutation = [0, 2, 1]  loc(#loc224)
    %339 = linalg.batch_matmul ins(%collapsed_147, %transposed_149 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc225)
    %expanded_150 = tensor.expand_shape %338 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc223)
    %expanded_151 = tensor.expand_shape %339 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc223)
    %340 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_151, %90 : tensor<64x4x16x16xf32>, tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn/view"), %in_199: f32 loc("fwd/blocks.1.attn/div"), %out: f32 loc("bwd/blocks.1.attn/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc226)
      linalg.yield %431 : f32 loc(#loc226)
    } -> tensor<64x4x16x16xf32> loc(#loc226)
    %341 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%340 : tensor<64x4x16x16xf32>) outs(%40 : tensor<64x4x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn/mul"), %out: f32 loc("bwd/blocks.1.attn/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc227)
      linalg.yield %431 : f32 loc(#loc227)
    } -> tensor<64x4x16x1xf32> loc(#loc227)
    %342 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %341 : tensor<64x4x16x16xf32>, tensor<64x4x16x1xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/div"), %in_199: f32 loc("bwd/blocks.1.attn/sum"), %out: f32 loc("bwd/blocks.1.attn/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc226)
      linalg.yield %431 : f32 loc(#loc226)
    } -> tensor<64x4x16x16xf32> loc(#loc226)
    %343 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%340, %342 : tensor<64x4x16x16xf32>, tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn/mul"), %in_199: f32 loc("bwd/blocks.1.attn/mul"), %out: f32 loc("bwd/blocks.1.attn/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc228)
      linalg.yield %431 : f32 loc(#loc228)
    } -> tensor<64x4x16x16xf32> loc(#loc228)
    %collapsed_152 = tensor.collapse_shape %343 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc223)
    %transposed_153 = linalg.transpose ins(%collapsed_51 : tensor<256x16x16xf32>) outs(%29 : tensor<256x16x16xf32>) permutation = [0, 2, 1]  loc(#loc224)
    %344 = linalg.batch_matmul ins(%transposed_153, %collapsed_152 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc225)
    %transposed_154 = linalg.transpose ins(%collapsed_52 : tensor<256x16x16xf32>) outs(%29 : tensor<256x16x16xf32>) permutation = [0, 2, 1]  loc(#loc224)
    %345 = linalg.batch_matmul ins(%collapsed_152, %transposed_154 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc225)
    %expanded_155 = tensor.expand_shape %344 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc223)
    %expanded_156 = tensor.expand_shape %345 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc223)
    %transposed_157 = linalg.transpose ins(%expanded_155 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) permutation = [0, 1, 3, 2]  loc(#loc224)
    %346 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_156 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn/view"), %out: f32 loc("bwd/blocks.1.attn/mul")):
      %431 = arith.mulf %in, %cst_8 : f32 loc(#loc226)
      linalg.yield %431 : f32 loc(#loc226)
    } -> tensor<64x4x16x16xf32> loc(#loc226)
    %concat_158 = tensor.concat dim(0) %346, %transposed_157, %expanded_150 : (tensor<64x4x16x16xf32>, tensor<64x4x16x16xf32>, tensor<64x4x16x16xf32>) -> tensor<192x4x16x16xf32> loc(#loc229)
    %expanded_159 = tensor.expand_shape %concat_158 [[0, 1], [2], [3], [4]] output_shape [3, 64, 4, 16, 16] : tensor<192x4x16x16xf32> into tensor<3x64x4x16x16xf32> loc(#loc223)
    %transposed_160 = linalg.transpose ins(%expanded_159 : tensor<3x64x4x16x16xf32>) outs(%281 : tensor<64x16x3x4x16xf32>) permutation = [1, 3, 0, 2, 4]  loc(#loc224)
    %collapsed_161 = tensor.collapse_shape %transposed_160 [[0, 1], [2, 3, 4]] : tensor<64x16x3x4x16xf32> into tensor<1024x192xf32> loc(#loc230)
    %347 = linalg.matmul ins(%collapsed_161, %arg17 : tensor<1024x192xf32>, tensor<192x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc231)
    %transposed_162 = linalg.transpose ins(%collapsed_161 : tensor<1024x192xf32>) outs(%283 : tensor<192x1024xf32>) permutation = [1, 0]  loc(#loc232)
    %348 = linalg.matmul ins(%transposed_162, %collapsed_41 : tensor<192x1024xf32>, tensor<1024x64xf32>) outs(%285 : tensor<192x64xf32>) -> tensor<192x64xf32> loc(#loc231)
    %349 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_161 : tensor<1024x192xf32>) outs(%288 : tensor<1x192xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn.qkv/view"), %out: f32 loc("bwd/blocks.1.attn.qkv/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc233)
      linalg.yield %431 : f32 loc(#loc233)
    } -> tensor<1x192xf32> loc(#loc233)
    %collapsed_163 = tensor.collapse_shape %349 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32> loc(#loc230)
    %expanded_164 = tensor.expand_shape %347 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc230)
    %350 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_164, %arg15 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn.qkv/view"), %in_199: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc234)
      linalg.yield %431 : f32 loc(#loc234)
    } -> tensor<64x16x64xf32> loc(#loc234)
    %351 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350 : tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %431 = arith.mulf %in, %cst_7 : f32 loc(#loc234)
      linalg.yield %431 : f32 loc(#loc234)
    } -> tensor<64x16x64xf32> loc(#loc234)
    %352 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%350 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc235)
      linalg.yield %431 : f32 loc(#loc235)
    } -> tensor<64x16x1xf32> loc(#loc235)
    %353 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350, %79 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %in_199: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc234)
      linalg.yield %431 : f32 loc(#loc234)
    } -> tensor<64x16x64xf32> loc(#loc234)
    %354 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%353 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc235)
      linalg.yield %431 : f32 loc(#loc235)
    } -> tensor<64x16x1xf32> loc(#loc235)
    %355 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %354 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %in_199: f32 loc("bwd/blocks.1.norm1/sum"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc234)
      linalg.yield %431 : f32 loc(#loc234)
    } -> tensor<64x16x64xf32> loc(#loc234)
    %356 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351, %352 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %in_199: f32 loc("bwd/blocks.1.norm1/sum"), %out: f32 loc("bwd/blocks.1.norm1/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc236)
      linalg.yield %431 : f32 loc(#loc236)
    } -> tensor<64x16x64xf32> loc(#loc236)
    %357 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %355 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/sub"), %in_199: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc236)
      linalg.yield %431 : f32 loc(#loc236)
    } -> tensor<64x16x64xf32> loc(#loc236)
    %358 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/rsqrt"), %out: f32 loc("bwd/blocks.1.norm1/div")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc237)
      linalg.yield %431 : f32 loc(#loc237)
    } -> tensor<64x16x1xf32> loc(#loc237)
    %359 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%358, %357 : tensor<64x16x1xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/div"), %in_199: f32 loc("bwd/blocks.1.norm1/sub"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc234)
      linalg.yield %431 : f32 loc(#loc234)
    } -> tensor<64x16x64xf32> loc(#loc234)
    %360 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_164, %79 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn.qkv/view"), %in_199: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc234)
      linalg.yield %431 : f32 loc(#loc234)
    } -> tensor<64x16x64xf32> loc(#loc234)
    %361 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%360 : tensor<64x16x64xf32>) outs(%227 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc235)
      linalg.yield %431 : f32 loc(#loc235)
    } -> tensor<64xf32> loc(#loc235)
    %362 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_164 : tensor<64x16x64xf32>) outs(%227 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn.qkv/view"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc235)
      linalg.yield %431 : f32 loc(#loc235)
    } -> tensor<64xf32> loc(#loc235)
    %363 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334, %359 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_199: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/-/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc183)
      linalg.yield %431 : f32 loc(#loc183)
    } -> tensor<64x16x64xf32> loc(#loc183)
    %collapsed_165 = tensor.collapse_shape %363 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc238)
    %364 = linalg.matmul ins(%collapsed_165, %arg13 : tensor<1024x64xf32>, tensor<64x128xf32>) outs(%62 : tensor<1024x128xf32>) -> tensor<1024x128xf32> loc(#loc239)
    %transposed_166 = linalg.transpose ins(%collapsed_165 : tensor<1024x64xf32>) outs(%231 : tensor<64x1024xf32>) permutation = [1, 0]  loc(#loc240)
    %365 = linalg.matmul ins(%transposed_166, %collapsed_38 : tensor<64x1024xf32>, tensor<1024x128xf32>) outs(%232 : tensor<64x128xf32>) -> tensor<64x128xf32> loc(#loc239)
    %366 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_165 : tensor<1024x64xf32>) outs(%235 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.fc2/view"), %out: f32 loc("bwd/blocks.0.mlp.fc2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc241)
      linalg.yield %431 : f32 loc(#loc241)
    } -> tensor<1x64xf32> loc(#loc241)
    %collapsed_167 = tensor.collapse_shape %366 [[0, 1]] : tensor<1x64xf32> into tensor<64xf32> loc(#loc238)
    %expanded_168 = tensor.expand_shape %364 [[0, 1], [2]] output_shape [64, 16, 128] : tensor<1024x128xf32> into tensor<64x16x128xf32> loc(#loc238)
    %367 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc1/view"), %out: f32 loc("bwd/blocks.0.mlp.act/mul")):
      %431 = arith.truncf %cst_5 : f64 to f32 loc(#loc242)
      %432 = arith.mulf %in, %431 : f32 loc(#loc242)
      linalg.yield %432 : f32 loc(#loc242)
    } -> tensor<64x16x128xf32> loc(#loc242)
    %368 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.act/mul"), %out: f32 loc("bwd/blocks.0.mlp.act/erf")):
      %431 = math.erf %in : f32 loc(#loc243)
      linalg.yield %431 : f32 loc(#loc243)
    } -> tensor<64x16x128xf32> loc(#loc243)
    %369 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.act/erf"), %out: f32 loc("bwd/blocks.0.mlp.act/add")):
      %431 = arith.addf %in, %cst_1 : f32 loc(#loc244)
      linalg.yield %431 : f32 loc(#loc244)
    } -> tensor<64x16x128xf32> loc(#loc244)
    %370 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.act/add"), %out: f32 loc("bwd/blocks.0.mlp.act/mul")):
      %431 = arith.mulf %in, %cst_2 : f32 loc(#loc242)
      linalg.yield %431 : f32 loc(#loc242)
    } -> tensor<64x16x128xf32> loc(#loc242)
    %371 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %expanded_37 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc1/view"), %in_199: f32 loc("fwd/blocks.0.mlp.fc1/view"), %out: f32 loc("bwd/blocks.0.mlp.act/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc242)
      linalg.yield %431 : f32 loc(#loc242)
    } -> tensor<64x16x128xf32> loc(#loc242)
    %372 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.act/mul"), %out: f32 loc("bwd/blocks.0.mlp.act/mul")):
      %431 = arith.mulf %in, %cst_11 : f32 loc(#loc242)
      linalg.yield %431 : f32 loc(#loc242)
    } -> tensor<64x16x128xf32> loc(#loc242)
    %373 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.act/mul"), %out: f32 loc("bwd/blocks.0.mlp.act/exp")):
      %431 = math.exp %in : f32 loc(#loc245)
      linalg.yield %431 : f32 loc(#loc245)
    } -> tensor<64x16x128xf32> loc(#loc245)
    %374 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373 : tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.act/exp"), %out: f32 loc("bwd/blocks.0.mlp.act/mul")):
      %431 = arith.truncf %cst_4 : f64 to f32 loc(#loc242)
      %432 = arith.mulf %in, %431 : f32 loc(#loc242)
      linalg.yield %432 : f32 loc(#loc242)
    } -> tensor<64x16x128xf32> loc(#loc242)
    %375 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %374 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc1/view"), %in_199: f32 loc("bwd/blocks.0.mlp.act/mul"), %out: f32 loc("bwd/blocks.0.mlp.act/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc242)
      linalg.yield %431 : f32 loc(#loc242)
    } -> tensor<64x16x128xf32> loc(#loc242)
    %376 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370, %375 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.act/mul"), %in_199: f32 loc("bwd/blocks.0.mlp.act/mul"), %out: f32 loc("bwd/blocks.0.mlp.act/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc244)
      linalg.yield %431 : f32 loc(#loc244)
    } -> tensor<64x16x128xf32> loc(#loc244)
    %377 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_168, %376 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%65 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.fc2/view"), %in_199: f32 loc("bwd/blocks.0.mlp.act/add"), %out: f32 loc("bwd/blocks.0.mlp.act/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc242)
      linalg.yield %431 : f32 loc(#loc242)
    } -> tensor<64x16x128xf32> loc(#loc242)
    %collapsed_169 = tensor.collapse_shape %377 [[0, 1], [2]] : tensor<64x16x128xf32> into tensor<1024x128xf32> loc(#loc246)
    %378 = linalg.matmul ins(%collapsed_169, %arg11 : tensor<1024x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc247)
    %transposed_170 = linalg.transpose ins(%collapsed_169 : tensor<1024x128xf32>) outs(%249 : tensor<128x1024xf32>) permutation = [1, 0]  loc(#loc248)
    %379 = linalg.matmul ins(%transposed_170, %collapsed_35 : tensor<128x1024xf32>, tensor<1024x64xf32>) outs(%250 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc247)
    %380 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_169 : tensor<1024x128xf32>) outs(%253 : tensor<1x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.fc1/view"), %out: f32 loc("bwd/blocks.0.mlp.fc1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc249)
      linalg.yield %431 : f32 loc(#loc249)
    } -> tensor<1x128xf32> loc(#loc249)
    %collapsed_171 = tensor.collapse_shape %380 [[0, 1]] : tensor<1x128xf32> into tensor<128xf32> loc(#loc246)
    %expanded_172 = tensor.expand_shape %378 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc246)
    %381 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_172, %arg9 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.fc1/view"), %in_199: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc250)
      linalg.yield %431 : f32 loc(#loc250)
    } -> tensor<64x16x64xf32> loc(#loc250)
    %382 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%381 : tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %431 = arith.mulf %in, %cst_7 : f32 loc(#loc250)
      linalg.yield %431 : f32 loc(#loc250)
    } -> tensor<64x16x64xf32> loc(#loc250)
    %383 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%381 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc251)
      linalg.yield %431 : f32 loc(#loc251)
    } -> tensor<64x16x1xf32> loc(#loc251)
    %384 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%381, %57 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %in_199: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc250)
      linalg.yield %431 : f32 loc(#loc250)
    } -> tensor<64x16x64xf32> loc(#loc250)
    %385 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%384 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc251)
      linalg.yield %431 : f32 loc(#loc251)
    } -> tensor<64x16x1xf32> loc(#loc251)
    %386 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %385 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %in_199: f32 loc("bwd/blocks.0.norm2/sum"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc250)
      linalg.yield %431 : f32 loc(#loc250)
    } -> tensor<64x16x64xf32> loc(#loc250)
    %387 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382, %383 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %in_199: f32 loc("bwd/blocks.0.norm2/sum"), %out: f32 loc("bwd/blocks.0.norm2/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc252)
      linalg.yield %431 : f32 loc(#loc252)
    } -> tensor<64x16x64xf32> loc(#loc252)
    %388 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387, %386 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/sub"), %in_199: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc252)
      linalg.yield %431 : f32 loc(#loc252)
    } -> tensor<64x16x64xf32> loc(#loc252)
    %389 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/rsqrt"), %out: f32 loc("bwd/blocks.0.norm2/div")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc253)
      linalg.yield %431 : f32 loc(#loc253)
    } -> tensor<64x16x1xf32> loc(#loc253)
    %390 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389, %388 : tensor<64x16x1xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/div"), %in_199: f32 loc("bwd/blocks.0.norm2/sub"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc250)
      linalg.yield %431 : f32 loc(#loc250)
    } -> tensor<64x16x64xf32> loc(#loc250)
    %391 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_172, %57 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.fc1/view"), %in_199: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc250)
      linalg.yield %431 : f32 loc(#loc250)
    } -> tensor<64x16x64xf32> loc(#loc250)
    %392 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%391 : tensor<64x16x64xf32>) outs(%227 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc251)
      linalg.yield %431 : f32 loc(#loc251)
    } -> tensor<64xf32> loc(#loc251)
    %393 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_172 : tensor<64x16x64xf32>) outs(%227 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.fc1/view"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc251)
      linalg.yield %431 : f32 loc(#loc251)
    } -> tensor<64xf32> loc(#loc251)
    %394 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363, %390 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_199: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/-/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc183)
      linalg.yield %431 : f32 loc(#loc183)
    } -> tensor<64x16x64xf32> loc(#loc183)
    %collapsed_173 = tensor.collapse_shape %394 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc254)
    %395 = linalg.matmul ins(%collapsed_173, %arg7 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc255)
    %transposed_174 = linalg.transpose ins(%collapsed_173 : tensor<1024x64xf32>) outs(%231 : tensor<64x1024xf32>) permutation = [1, 0]  loc(#loc256)
    %396 = linalg.matmul ins(%transposed_174, %collapsed_32 : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%164 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc255)
    %397 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_173 : tensor<1024x64xf32>) outs(%235 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn.proj/view"), %out: f32 loc("bwd/blocks.0.attn.proj/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc257)
      linalg.yield %431 : f32 loc(#loc257)
    } -> tensor<1x64xf32> loc(#loc257)
    %collapsed_175 = tensor.collapse_shape %397 [[0, 1]] : tensor<1x64xf32> into tensor<64xf32> loc(#loc254)
    %expanded_176 = tensor.expand_shape %395 [[0, 1], [2, 3]] output_shape [64, 16, 4, 16] : tensor<1024x64xf32> into tensor<64x16x4x16xf32> loc(#loc258)
    %transposed_177 = linalg.transpose ins(%expanded_176 : tensor<64x16x4x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc259)
    %collapsed_178 = tensor.collapse_shape %transposed_177 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc258)
    %transposed_179 = linalg.transpose ins(%collapsed_28 : tensor<256x16x16xf32>) outs(%29 : tensor<256x16x16xf32>) permutation = [0, 2, 1]  loc(#loc259)
    %398 = linalg.batch_matmul ins(%transposed_179, %collapsed_178 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc260)
    %transposed_180 = linalg.transpose ins(%collapsed_29 : tensor<256x16x16xf32>) outs(%29 : tensor<256x16x16xf32>) permutation = [0, 2, 1]  loc(#loc259)
    %399 = linalg.batch_matmul ins(%collapsed_178, %transposed_180 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc260)
    %expanded_181 = tensor.expand_shape %398 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc258)
    %expanded_182 = tensor.expand_shape %399 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc258)
    %400 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_182, %42 : tensor<64x4x16x16xf32>, tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn/view"), %in_199: f32 loc("fwd/blocks.0.attn/div"), %out: f32 loc("bwd/blocks.0.attn/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc261)
      linalg.yield %431 : f32 loc(#loc261)
    } -> tensor<64x4x16x16xf32> loc(#loc261)
    %401 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%400 : tensor<64x4x16x16xf32>) outs(%40 : tensor<64x4x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn/mul"), %out: f32 loc("bwd/blocks.0.attn/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc262)
      linalg.yield %431 : f32 loc(#loc262)
    } -> tensor<64x4x16x1xf32> loc(#loc262)
    %402 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %401 : tensor<64x4x16x16xf32>, tensor<64x4x16x1xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/div"), %in_199: f32 loc("bwd/blocks.0.attn/sum"), %out: f32 loc("bwd/blocks.0.attn/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc261)
      linalg.yield %431 : f32 loc(#loc261)
    } -> tensor<64x4x16x16xf32> loc(#loc261)
    %403 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%400, %402 : tensor<64x4x16x16xf32>, tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn/mul"), %in_199: f32 loc("bwd/blocks.0.attn/mul"), %out: f32 loc("bwd/blocks.0.attn/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc263)
      linalg.yield %431 : f32 loc(#loc263)
    } -> tensor<64x4x16x16xf32> loc(#loc263)
    %collapsed_183 = tensor.collapse_shape %403 [[0, 1], [2], [3]] : tensor<64x4x16x16xf32> into tensor<256x16x16xf32> loc(#loc258)
    %transposed_184 = linalg.transpose ins(%collapsed_24 : tensor<256x16x16xf32>) outs(%29 : tensor<256x16x16xf32>) permutation = [0, 2, 1]  loc(#loc259)
    %404 = linalg.batch_matmul ins(%transposed_184, %collapsed_183 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc260)
    %transposed_185 = linalg.transpose ins(%collapsed_25 : tensor<256x16x16xf32>) outs(%29 : tensor<256x16x16xf32>) permutation = [0, 2, 1]  loc(#loc259)
    %405 = linalg.batch_matmul ins(%collapsed_183, %transposed_185 : tensor<256x16x16xf32>, tensor<256x16x16xf32>) outs(%30 : tensor<256x16x16xf32>) -> tensor<256x16x16xf32> loc(#loc260)
    %expanded_186 = tensor.expand_shape %404 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc258)
    %expanded_187 = tensor.expand_shape %405 [[0, 1], [2], [3]] output_shape [64, 4, 16, 16] : tensor<256x16x16xf32> into tensor<64x4x16x16xf32> loc(#loc258)
    %transposed_188 = linalg.transpose ins(%expanded_186 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) permutation = [0, 1, 3, 2]  loc(#loc259)
    %406 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_187 : tensor<64x4x16x16xf32>) outs(%27 : tensor<64x4x16x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn/view"), %out: f32 loc("bwd/blocks.0.attn/mul")):
      %431 = arith.mulf %in, %cst_8 : f32 loc(#loc261)
      linalg.yield %431 : f32 loc(#loc261)
    } -> tensor<64x4x16x16xf32> loc(#loc261)
    %concat_189 = tensor.concat dim(0) %406, %transposed_188, %expanded_181 : (tensor<64x4x16x16xf32>, tensor<64x4x16x16xf32>, tensor<64x4x16x16xf32>) -> tensor<192x4x16x16xf32> loc(#loc264)
    %expanded_190 = tensor.expand_shape %concat_189 [[0, 1], [2], [3], [4]] output_shape [3, 64, 4, 16, 16] : tensor<192x4x16x16xf32> into tensor<3x64x4x16x16xf32> loc(#loc258)
    %transposed_191 = linalg.transpose ins(%expanded_190 : tensor<3x64x4x16x16xf32>) outs(%281 : tensor<64x16x3x4x16xf32>) permutation = [1, 3, 0, 2, 4]  loc(#loc259)
    %collapsed_192 = tensor.collapse_shape %transposed_191 [[0, 1], [2, 3, 4]] : tensor<64x16x3x4x16xf32> into tensor<1024x192xf32> loc(#loc265)
    %407 = linalg.matmul ins(%collapsed_192, %arg5 : tensor<1024x192xf32>, tensor<192x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc266)
    %transposed_193 = linalg.transpose ins(%collapsed_192 : tensor<1024x192xf32>) outs(%283 : tensor<192x1024xf32>) permutation = [1, 0]  loc(#loc267)
    %408 = linalg.matmul ins(%transposed_193, %collapsed_15 : tensor<192x1024xf32>, tensor<1024x64xf32>) outs(%285 : tensor<192x64xf32>) -> tensor<192x64xf32> loc(#loc266)
    %409 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_192 : tensor<1024x192xf32>) outs(%288 : tensor<1x192xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn.qkv/view"), %out: f32 loc("bwd/blocks.0.attn.qkv/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc268)
      linalg.yield %431 : f32 loc(#loc268)
    } -> tensor<1x192xf32> loc(#loc268)
    %collapsed_194 = tensor.collapse_shape %409 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32> loc(#loc265)
    %expanded_195 = tensor.expand_shape %407 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc265)
    %410 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_195, %arg3 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn.qkv/view"), %in_199: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc269)
      linalg.yield %431 : f32 loc(#loc269)
    } -> tensor<64x16x64xf32> loc(#loc269)
    %411 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410 : tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %431 = arith.mulf %in, %cst_7 : f32 loc(#loc269)
      linalg.yield %431 : f32 loc(#loc269)
    } -> tensor<64x16x64xf32> loc(#loc269)
    %412 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%410 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc270)
      linalg.yield %431 : f32 loc(#loc270)
    } -> tensor<64x16x1xf32> loc(#loc270)
    %413 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410, %18 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %in_199: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc269)
      linalg.yield %431 : f32 loc(#loc269)
    } -> tensor<64x16x64xf32> loc(#loc269)
    %414 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%413 : tensor<64x16x64xf32>) outs(%9 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc270)
      linalg.yield %431 : f32 loc(#loc270)
    } -> tensor<64x16x1xf32> loc(#loc270)
    %415 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %414 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %in_199: f32 loc("bwd/blocks.0.norm1/sum"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc269)
      linalg.yield %431 : f32 loc(#loc269)
    } -> tensor<64x16x64xf32> loc(#loc269)
    %416 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%411, %412 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %in_199: f32 loc("bwd/blocks.0.norm1/sum"), %out: f32 loc("bwd/blocks.0.norm1/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc271)
      linalg.yield %431 : f32 loc(#loc271)
    } -> tensor<64x16x64xf32> loc(#loc271)
    %417 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%416, %415 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/sub"), %in_199: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sub")):
      %431 = arith.subf %in, %in_199 : f32 loc(#loc271)
      linalg.yield %431 : f32 loc(#loc271)
    } -> tensor<64x16x64xf32> loc(#loc271)
    %418 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<64x16x1xf32>) outs(%8 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/rsqrt"), %out: f32 loc("bwd/blocks.0.norm1/div")):
      %431 = arith.divf %in, %cst_7 : f32 loc(#loc272)
      linalg.yield %431 : f32 loc(#loc272)
    } -> tensor<64x16x1xf32> loc(#loc272)
    %419 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%418, %417 : tensor<64x16x1xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/div"), %in_199: f32 loc("bwd/blocks.0.norm1/sub"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc269)
      linalg.yield %431 : f32 loc(#loc269)
    } -> tensor<64x16x64xf32> loc(#loc269)
    %420 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_195, %18 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn.qkv/view"), %in_199: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %431 = arith.mulf %in, %in_199 : f32 loc(#loc269)
      linalg.yield %431 : f32 loc(#loc269)
    } -> tensor<64x16x64xf32> loc(#loc269)
    %421 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%420 : tensor<64x16x64xf32>) outs(%227 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc270)
      linalg.yield %431 : f32 loc(#loc270)
    } -> tensor<64xf32> loc(#loc270)
    %422 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_195 : tensor<64x16x64xf32>) outs(%227 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn.qkv/view"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc270)
      linalg.yield %431 : f32 loc(#loc270)
    } -> tensor<64xf32> loc(#loc270)
    %423 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394, %419 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%6 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_199: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/-/add")):
      %431 = arith.addf %in, %in_199 : f32 loc(#loc183)
      linalg.yield %431 : f32 loc(#loc183)
    } -> tensor<64x16x64xf32> loc(#loc183)
    %424 = tensor.empty() : tensor<1x16x64xf32> loc(#loc273)
    %425 = linalg.fill ins(%cst : f32) outs(%424 : tensor<1x16x64xf32>) -> tensor<1x16x64xf32> loc(#loc273)
    %426 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["reduction", "parallel", "parallel"]} ins(%423 : tensor<64x16x64xf32>) outs(%425 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %out: f32 loc("bwd/-/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc273)
      linalg.yield %431 : f32 loc(#loc273)
    } -> tensor<1x16x64xf32> loc(#loc273)
    %collapsed_196 = tensor.collapse_shape %423 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc274)
    %transposed_197 = linalg.transpose ins(%collapsed_196 : tensor<1024x64xf32>) outs(%231 : tensor<64x1024xf32>) permutation = [1, 0]  loc(#loc275)
    %427 = tensor.empty() : tensor<64x4xf32> loc(#loc276)
    %428 = linalg.fill ins(%cst : f32) outs(%427 : tensor<64x4xf32>) -> tensor<64x4xf32> loc(#loc276)
    %429 = linalg.matmul ins(%transposed_197, %collapsed : tensor<64x1024xf32>, tensor<1024x4xf32>) outs(%428 : tensor<64x4xf32>) -> tensor<64x4xf32> loc(#loc276)
    %430 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_196 : tensor<1024x64xf32>) outs(%235 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc("bwd/stem/view"), %out: f32 loc("bwd/stem/sum")):
      %431 = arith.addf %in, %out : f32 loc(#loc277)
      linalg.yield %431 : f32 loc(#loc277)
    } -> tensor<1x64xf32> loc(#loc277)
    %collapsed_198 = tensor.collapse_shape %430 [[0, 1]] : tensor<1x64xf32> into tensor<64xf32> loc(#loc274)
    return %194, %426, %429, %collapsed_198, %421, %422, %408, %collapsed_194, %396, %collapsed_175, %392, %393, %379, %collapsed_171, %365, %collapsed_167, %361, %362, %348, %collapsed_163, %336, %collapsed_144, %332, %333, %319, %collapsed_140, %305, %collapsed_136, %301, %302, %286, %collapsed_132, %270, %collapsed_114, %266, %267, %251, %collapsed_110, %233, %collapsed_106, %228, %229, %210, %collapsed_103 : tensor<f32>, tensor<1x16x64xf32>, tensor<64x4xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<192x64xf32>, tensor<192xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<128xf32>, tensor<64x128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<192x64xf32>, tensor<192xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<128xf32>, tensor<64x128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<192x64xf32>, tensor<192xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<128xf32>, tensor<64x128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<10x64xf32>, tensor<10xf32> loc(#loc1)
  } loc(#loc1)
  func.func @predict(%arg0: tensor<1x16x64xf32> {aal.name = "pos_embed", aal.role = "parameter"} loc("predict"), %arg1: tensor<64x4xf32> {aal.name = "stem.weight", aal.role = "parameter"} loc("predict"), %arg2: tensor<64xf32> {aal.name = "stem.bias", aal.role = "parameter"} loc("predict"), %arg3: tensor<64xf32> {aal.name = "blocks.0.norm1.weight", aal.role = "parameter"} loc("predict"), %arg4: tensor<64xf32> {aal.name = "blocks.0.norm1.bias", aal.role = "parameter"} loc("predict"), %arg5: tensor<192x64xf32> {aal.name = "blocks.0.attn.qkv.weight", aal.role = "parameter"} loc("predict"), %arg6: tensor<192xf32> {aal.name = "blocks.0.attn.qkv.bias", aal.role = "parameter"} loc("predict"), %arg7: tensor<64x64xf32> {aal.name = "blocks.0.attn.proj.weight", aal.role = "parameter"} loc("predict"), %arg8: tensor<64xf32> {aal.name = "blocks.0.attn.proj.bias", aal.role = "parameter"} loc("predict"), %arg9: tensor<64xf32> {aal.name = "blocks.0.norm2.weight", aal.role = "parameter"} loc("predict"), %arg10: tensor<64xf32> {aal.name = "blocks.0.norm2.bias", aal.role = "parameter"} loc("predict"), %arg11: tensor<128x64xf32> {aal.name = "blocks.0.mlp.fc1.weight", aal.role = "parameter"} loc("predict"), %arg12: tensor<128xf32> {aal.name = "blocks.0.mlp.fc1.bias", aal.role = "parameter"} loc("predict"), %arg13: tensor<64x128xf32> {aal.name = "blocks.0.mlp.fc2.weight", aal.role = "parameter"} loc("predict"), %arg14: tensor<64xf32> {aal.name = "blocks.0.mlp.fc2.bias", aal.role = "parameter"} loc("predict"), %arg15: tensor<64xf32> {aal.name = "blocks.1.norm1.weight", aal.role = "parameter"} loc("predict"), %arg16: tensor<64xf32> {aal.name = "blocks.1.norm1.bias", aal.role = "parameter"} loc("predict"), %arg17: tensor<192x64xf32> {aal.name = "blocks.1.attn.qkv.weight", aal.role = "parameter"} loc("predict"), %arg18: tensor<192xf32> {aal.name = "blocks.1.attn.qkv.bias", aal.role = "parameter"} loc("predict"), %arg19: tensor<64x64xf32> {aal.name = "blocks.1.attn.proj.weight", aal.role = "parameter"} loc("predict"), %arg20: tensor<64xf32> {aal.name = "blocks.1.attn.proj.bias", aal.role = "parameter"} loc("predict"), %arg21: tensor<64xf32> {aal.name = "blocks.1.norm2.weight", aal.role = "parameter"} loc("predict"), %arg22: tensor<64xf32> {aal.name = "blocks.1.norm2.bias", aal.role = "parameter"} loc("predict"), %arg23: tensor<128x64xf32> {aal.name = "blocks.1.mlp.fc1.weight", aal.role = "parameter"} loc("predict"), %arg24: tensor<128xf32> {aal.name = "blocks.1.mlp.fc1.bias", aal.role = "parameter"} loc("predict"), %arg25: tensor<64x128xf32> {aal.name = "blocks.1.mlp.fc2.weight", aal.role = "parameter"} loc("predict"), %arg26: tensor<64xf32> {aal.name = "blocks.1.mlp.fc2.bias", aal.role = "parameter"} loc("predict"), %arg27: tensor<64xf32> {aal.name = "blocks.2.norm1.weight", aal.role = "parameter"} loc("predict"), %arg28: tensor<64xf32> {aal.name = "blocks.2.norm1.bias", aal.role = "parameter"} loc("predict"), %arg29: tensor<192x64xf32> {aal.name = "blocks.2.attn.qkv.weight", aal.role = "parameter"} loc("predict"), %arg30: tensor<192xf32> {aal.name = "blocks.2.attn.qkv.bias", aal.role = "parameter"} loc("predict"), %arg31: tensor<64x64xf32> {aal.name = "blocks.2.attn.proj.weight", aal.role = "parameter"} loc("predict"), %arg32: tensor<64xf32> {aal.name = "blocks.2.attn.proj.bias", aal.role = "parameter"} loc("predict"), %arg33: tensor<64xf32> {aal.name = "blocks.2.norm2.weight", aal.role = "parameter"} loc("predict"), %arg34: tensor<64xf32> {aal.name = "blocks.2.norm2.bias", aal.role = "parameter"} loc("predict"), %arg35: tensor<128x64xf32> {aal.name = "blocks.2.mlp.fc1.weight", aal.role = "parameter"} loc("predict"), %arg36: tensor<128xf32> {aal.name = "blocks.2.mlp.fc1.bias", aal.role = "parameter"} loc("predict"), %arg37: tensor<64x128xf32> {aal.name = "blocks.2.mlp.fc2.weight", aal.role = "parameter"} loc("predict"), %arg38: tensor<64xf32> {aal.name = "blocks.2.mlp.fc2.bias", aal.role = "parameter"} loc("predict"), %arg39: tensor<64xf32> {aal.name = "norm.weight", aal.role = "parameter"} loc("predict"), %arg40: tensor<64xf32> {aal.name = "norm.bias", aal.role = "parameter"} loc("predict"), %arg41: tensor<10x64xf32> {aal.name = "head.weight", aal.role = "parameter"} loc("predict"), %arg42: tensor<10xf32> {aal.name = "head.bias", aal.role = "parameter"} loc("predict"), %arg43: tensor<72x64xf32> {aal.name = "images", aal.role = "input"} loc("predict")) -> (tensor<72x10xf32> {aal.name = "output", aal.role = "output"}) attributes {aal.frontend = "torch", aal.model = "vit"} {
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_1 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_3 = arith.constant 9.9999999999999995E-7 : f64 loc(#loc5)
    %cst_4 = arith.constant 6.400000e+01 : f32 loc(#loc)
    %cst_5 = arith.constant 2.500000e-01 : f32 loc(#loc)
    %cst_6 = arith.constant 1.41421354 : f32 loc(#loc)
    %cst_7 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %expanded = tensor.expand_shape %arg43 [[0], [1, 2, 3, 4]] output_shape [72, 4, 2, 4, 2] : tensor<72x64xf32> into tensor<72x4x2x4x2xf32> loc(#loc6)
    %0 = tensor.empty() : tensor<72x4x4x2x2xf32> loc(#loc7)
    %transposed = linalg.transpose ins(%expanded : tensor<72x4x2x4x2xf32>) outs(%0 : tensor<72x4x4x2x2xf32>) permutation = [0, 1, 3, 2, 4]  loc(#loc7)
    %collapsed = tensor.collapse_shape %transposed [[0, 1, 2], [3, 4]] : tensor<72x4x4x2x2xf32> into tensor<1152x4xf32> loc(#loc8)
    %1 = tensor.empty() : tensor<4x64xf32> loc(#loc9)
    %transposed_8 = linalg.transpose ins(%arg1 : tensor<64x4xf32>) outs(%1 : tensor<4x64xf32>) permutation = [1, 0]  loc(#loc9)
    %2 = tensor.empty() : tensor<1152x64xf32> loc(#loc10)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1152x64xf32>) -> tensor<1152x64xf32> loc(#loc10)
    %4 = linalg.matmul ins(%collapsed, %transposed_8 : tensor<1152x4xf32>, tensor<4x64xf32>) outs(%3 : tensor<1152x64xf32>) -> tensor<1152x64xf32> loc(#loc10)
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2, %4 : tensor<64xf32>, tensor<1152x64xf32>) outs(%2 : tensor<1152x64xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/addmm"), %in_91: f32 loc("fwd/stem/addmm"), %out: f32 loc("fwd/stem/addmm")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc10)
      linalg.yield %173 : f32 loc(#loc10)
    } -> tensor<1152x64xf32> loc(#loc10)
    %expanded_9 = tensor.expand_shape %5 [[0, 1], [2]] output_shape [72, 16, 64] : tensor<1152x64xf32> into tensor<72x16x64xf32> loc(#loc8)
    %6 = tensor.empty() : tensor<72x16x64xf32> loc(#loc11)
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9, %arg0 : tensor<72x16x64xf32>, tensor<1x16x64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/view"), %in_91: f32 loc("fwd/-/add"), %out: f32 loc("fwd/-/add")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc11)
      linalg.yield %173 : f32 loc(#loc11)
    } -> tensor<72x16x64xf32> loc(#loc11)
    %8 = tensor.empty() : tensor<72x16x1xf32> loc(#loc12)
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<72x16x1xf32>) -> tensor<72x16x1xf32> loc(#loc12)
    %10 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<72x16x64xf32>) outs(%9 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %173 = arith.addf %in, %out : f32 loc(#loc12)
      linalg.yield %173 : f32 loc(#loc12)
    } -> tensor<72x16x1xf32> loc(#loc12)
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %173 = arith.divf %in, %cst_4 : f32 loc(#loc12)
      linalg.yield %173 : f32 loc(#loc12)
    } -> tensor<72x16x1xf32> loc(#loc12)
    %12 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %in_91: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/sub")):
      %173 = arith.subf %in, %in_91 : f32 loc(#loc13)
      linalg.yield %173 : f32 loc(#loc13)
    } -> tensor<72x16x64xf32> loc(#loc13)
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_91: f32 loc("fwd/blocks.0.norm1/sub"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc14)
      linalg.yield %173 : f32 loc(#loc14)
    } -> tensor<72x16x64xf32> loc(#loc14)
    %14 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<72x16x64xf32>) outs(%9 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/sum")):
      %173 = arith.addf %in, %out : f32 loc(#loc15)
      linalg.yield %173 : f32 loc(#loc15)
    } -> tensor<72x16x1xf32> loc(#loc15)
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sum"), %out: f32 loc("fwd/blocks.0.norm1/div")):
      %173 = arith.divf %in, %cst_4 : f32 loc(#loc16)
      linalg.yield %173 : f32 loc(#loc16)
    } -> tensor<72x16x1xf32> loc(#loc16)
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/div"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %173 = arith.truncf %cst_3 : f64 to f32 loc(#loc5)
      %174 = arith.addf %in, %173 : f32 loc(#loc5)
      linalg.yield %174 : f32 loc(#loc5)
    } -> tensor<72x16x1xf32> loc(#loc5)
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/rsqrt")):
      %173 = math.rsqrt %in : f32 loc(#loc17)
      linalg.yield %173 : f32 loc(#loc17)
    } -> tensor<72x16x1xf32> loc(#loc17)
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %17 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_91: f32 loc("fwd/blocks.0.norm1/rsqrt"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc14)
      linalg.yield %173 : f32 loc(#loc14)
    } -> tensor<72x16x64xf32> loc(#loc14)
    %19 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %arg3 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_91: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc14)
      linalg.yield %173 : f32 loc(#loc14)
    } -> tensor<72x16x64xf32> loc(#loc14)
    %20 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg4 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_91: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc5)
      linalg.yield %173 : f32 loc(#loc5)
    } -> tensor<72x16x64xf32> loc(#loc5)
    %collapsed_10 = tensor.collapse_shape %20 [[0, 1], [2]] : tensor<72x16x64xf32> into tensor<1152x64xf32> loc(#loc18)
    %21 = tensor.empty() : tensor<64x192xf32> loc(#loc19)
    %transposed_11 = linalg.transpose ins(%arg5 : tensor<192x64xf32>) outs(%21 : tensor<64x192xf32>) permutation = [1, 0]  loc(#loc19)
    %22 = tensor.empty() : tensor<1152x192xf32> loc(#loc20)
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1152x192xf32>) -> tensor<1152x192xf32> loc(#loc20)
    %24 = linalg.matmul ins(%collapsed_10, %transposed_11 : tensor<1152x64xf32>, tensor<64x192xf32>) outs(%23 : tensor<1152x192xf32>) -> tensor<1152x192xf32> loc(#loc20)
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6, %24 : tensor<192xf32>, tensor<1152x192xf32>) outs(%22 : tensor<1152x192xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn.qkv/addmm"), %in_91: f32 loc("fwd/blocks.0.attn.qkv/addmm"), %out: f32 loc("fwd/blocks.0.attn.qkv/addmm")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc20)
      linalg.yield %173 : f32 loc(#loc20)
    } -> tensor<1152x192xf32> loc(#loc20)
    %expanded_12 = tensor.expand_shape %25 [[0, 1], [2, 3, 4]] output_shape [72, 16, 3, 4, 16] : tensor<1152x192xf32> into tensor<72x16x3x4x16xf32> loc(#loc21)
    %26 = tensor.empty() : tensor<3x72x4x16x16xf32> loc(#loc22)
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<72x16x3x4x16xf32>) outs(%26 : tensor<3x72x4x16x16xf32>) permutation = [2, 0, 3, 1, 4]  loc(#loc22)
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0, 0] [1, 72, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x72x4x16x16xf32> to tensor<1x72x4x16x16xf32> loc(#loc23)
    %extracted_slice_14 = tensor.extract_slice %transposed_13[1, 0, 0, 0, 0] [1, 72, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x72x4x16x16xf32> to tensor<1x72x4x16x16xf32> loc(#loc23)
    %extracted_slice_15 = tensor.extract_slice %transposed_13[2, 0, 0, 0, 0] [1, 72, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x72x4x16x16xf32> to tensor<1x72x4x16x16xf32> loc(#loc23)
    %collapsed_16 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x72x4x16x16xf32> into tensor<72x4x16x16xf32> loc(#loc21)
    %collapsed_17 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2], [3], [4]] : tensor<1x72x4x16x16xf32> into tensor<72x4x16x16xf32> loc(#loc21)
    %27 = tensor.empty() : tensor<72x4x16x16xf32> loc(#loc24)
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<72x4x16x16xf32>) outs(%27 : tensor<72x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/view"), %out: f32 loc("fwd/blocks.0.attn/mul")):
      %173 = arith.mulf %in, %cst_5 : f32 loc(#loc24)
      linalg.yield %173 : f32 loc(#loc24)
    } -> tensor<72x4x16x16xf32> loc(#loc24)
    %transposed_18 = linalg.transpose ins(%collapsed_17 : tensor<72x4x16x16xf32>) outs(%27 : tensor<72x4x16x16xf32>) permutation = [0, 1, 3, 2]  loc(#loc22)
    %collapsed_19 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<72x4x16x16xf32> into tensor<288x16x16xf32> loc(#loc21)
    %collapsed_20 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<72x4x16x16xf32> into tensor<288x16x16xf32> loc(#loc21)
    %29 = tensor.empty() : tensor<288x16x16xf32> loc(#loc25)
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<288x16x16xf32>) -> tensor<288x16x16xf32> loc(#loc25)
    %31 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<288x16x16xf32>, tensor<288x16x16xf32>) outs(%30 : tensor<288x16x16xf32>) -> tensor<288x16x16xf32> loc(#loc25)
    %expanded_21 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [72, 4, 16, 16] : tensor<288x16x16xf32> into tensor<72x4x16x16xf32> loc(#loc21)
    %32 = tensor.empty() : tensor<72x4x16xi64> loc(#loc26)
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<72x4x16xi64>) -> tensor<72x4x16xi64> loc(#loc26)
    %34 = tensor.empty() : tensor<72x4x16xf32> loc(#loc26)
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<72x4x16xf32>) -> tensor<72x4x16xf32> loc(#loc26)
    %36:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_21 : tensor<72x4x16x16xf32>) outs(%35, %33 : tensor<72x4x16xf32>, tensor<72x4x16xi64>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/view"), %out: f32 loc("fwd/blocks.0.attn/amax"), %out_91: i64 loc("fwd/blocks.0.attn/amax")):
      %173 = linalg.index 3 : index loc(#loc26)
      %174 = arith.index_cast %173 : index to i64 loc(#loc26)
      %175 = arith.maximumf %in, %out : f32 loc(#loc26)
      %176 = arith.cmpf ogt, %in, %out : f32 loc(#loc26)
      %177 = arith.select %176, %174, %out_91 : i64 loc(#loc26)
      linalg.yield %175, %177 : f32, i64 loc(#loc26)
    } -> (tensor<72x4x16xf32>, tensor<72x4x16xi64>) loc(#loc26)
    %expanded_22 = tensor.expand_shape %36#0 [[0], [1], [2, 3]] output_shape [72, 4, 16, 1] : tensor<72x4x16xf32> into tensor<72x4x16x1xf32> loc(#loc26)
    %37 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_22 : tensor<72x4x16x16xf32>, tensor<72x4x16x1xf32>) outs(%27 : tensor<72x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/view"), %in_91: f32 loc("fwd/blocks.0.attn/amax"), %out: f32 loc("fwd/blocks.0.attn/sub")):
      %173 = arith.subf %in, %in_91 : f32 loc(#loc27)
      linalg.yield %173 : f32 loc(#loc27)
    } -> tensor<72x4x16x16xf32> loc(#loc27)
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<72x4x16x16xf32>) outs(%27 : tensor<72x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/sub"), %out: f32 loc("fwd/blocks.0.attn/exp")):
      %173 = math.exp %in : f32 loc(#loc28)
      linalg.yield %173 : f32 loc(#loc28)
    } -> tensor<72x4x16x16xf32> loc(#loc28)
    %39 = tensor.empty() : tensor<72x4x16x1xf32> loc(#loc29)
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<72x4x16x1xf32>) -> tensor<72x4x16x1xf32> loc(#loc29)
    %41 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<72x4x16x16xf32>) outs(%40 : tensor<72x4x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/exp"), %out: f32 loc("fwd/blocks.0.attn/sum")):
      %173 = arith.addf %in, %out : f32 loc(#loc29)
      linalg.yield %173 : f32 loc(#loc29)
    } -> tensor<72x4x16x1xf32> loc(#loc29)
    %42 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<72x4x16x16xf32>, tensor<72x4x16x1xf32>) outs(%27 : tensor<72x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/exp"), %in_91: f32 loc("fwd/blocks.0.attn/sum"), %out: f32 loc("fwd/blocks.0.attn/div")):
      %173 = arith.divf %in, %in_91 : f32 loc(#loc30)
      linalg.yield %173 : f32 loc(#loc30)
    } -> tensor<72x4x16x16xf32> loc(#loc30)
    %collapsed_23 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<72x4x16x16xf32> into tensor<288x16x16xf32> loc(#loc21)
    %collapsed_24 = tensor.collapse_shape %extracted_slice_15 [[0, 1, 2], [3], [4]] : tensor<1x72x4x16x16xf32> into tensor<288x16x16xf32> loc(#loc21)
    %43 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<288x16x16xf32>, tensor<288x16x16xf32>) outs(%30 : tensor<288x16x16xf32>) -> tensor<288x16x16xf32> loc(#loc25)
    %expanded_25 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [72, 4, 16, 16] : tensor<288x16x16xf32> into tensor<72x4x16x16xf32> loc(#loc21)
    %44 = tensor.empty() : tensor<72x16x4x16xf32> loc(#loc22)
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<72x4x16x16xf32>) outs(%44 : tensor<72x16x4x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc22)
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0, 1], [2, 3]] : tensor<72x16x4x16xf32> into tensor<1152x64xf32> loc(#loc31)
    %45 = tensor.empty() : tensor<64x64xf32> loc(#loc32)
    %transposed_28 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0]  loc(#loc32)
    %46 = linalg.matmul ins(%collapsed_27, %transposed_28 : tensor<1152x64xf32>, tensor<64x64xf32>) outs(%3 : tensor<1152x64xf32>) -> tensor<1152x64xf32> loc(#loc33)
    %47 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8, %46 : tensor<64xf32>, tensor<1152x64xf32>) outs(%2 : tensor<1152x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn.proj/addmm"), %in_91: f32 loc("fwd/blocks.0.attn.proj/addmm"), %out: f32 loc("fwd/blocks.0.attn.proj/addmm")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc33)
      linalg.yield %173 : f32 loc(#loc33)
    } -> tensor<1152x64xf32> loc(#loc33)
    %expanded_29 = tensor.expand_shape %47 [[0, 1], [2]] output_shape [72, 16, 64] : tensor<1152x64xf32> into tensor<72x16x64xf32> loc(#loc31)
    %48 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %expanded_29 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %in_91: f32 loc("fwd/blocks.0.attn.proj/view"), %out: f32 loc("fwd/blocks.0/add")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc34)
      linalg.yield %173 : f32 loc(#loc34)
    } -> tensor<72x16x64xf32> loc(#loc34)
    %49 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%48 : tensor<72x16x64xf32>) outs(%9 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %173 = arith.addf %in, %out : f32 loc(#loc35)
      linalg.yield %173 : f32 loc(#loc35)
    } -> tensor<72x16x1xf32> loc(#loc35)
    %50 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %173 = arith.divf %in, %cst_4 : f32 loc(#loc35)
      linalg.yield %173 : f32 loc(#loc35)
    } -> tensor<72x16x1xf32> loc(#loc35)
    %51 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_91: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/sub")):
      %173 = arith.subf %in, %in_91 : f32 loc(#loc36)
      linalg.yield %173 : f32 loc(#loc36)
    } -> tensor<72x16x64xf32> loc(#loc36)
    %52 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %51 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_91: f32 loc("fwd/blocks.0.norm2/sub"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc37)
      linalg.yield %173 : f32 loc(#loc37)
    } -> tensor<72x16x64xf32> loc(#loc37)
    %53 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%52 : tensor<72x16x64xf32>) outs(%9 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/sum")):
      %173 = arith.addf %in, %out : f32 loc(#loc38)
      linalg.yield %173 : f32 loc(#loc38)
    } -> tensor<72x16x1xf32> loc(#loc38)
    %54 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sum"), %out: f32 loc("fwd/blocks.0.norm2/div")):
      %173 = arith.divf %in, %cst_4 : f32 loc(#loc39)
      linalg.yield %173 : f32 loc(#loc39)
    } -> tensor<72x16x1xf32> loc(#loc39)
    %55 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/div"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %173 = arith.truncf %cst_3 : f64 to f32 loc(#loc40)
      %174 = arith.addf %in, %173 : f32 loc(#loc40)
      linalg.yield %174 : f32 loc(#loc40)
    } -> tensor<72x16x1xf32> loc(#loc40)
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/rsqrt")):
      %173 = math.rsqrt %in : f32 loc(#loc41)
      linalg.yield %173 : f32 loc(#loc41)
    } -> tensor<72x16x1xf32> loc(#loc41)
    %57 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %56 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_91: f32 loc("fwd/blocks.0.norm2/rsqrt"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc37)
      linalg.yield %173 : f32 loc(#loc37)
    } -> tensor<72x16x64xf32> loc(#loc37)
    %58 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %arg9 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_91: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc37)
      linalg.yield %173 : f32 loc(#loc37)
    } -> tensor<72x16x64xf32> loc(#loc37)
    %59 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %arg10 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_91: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc40)
      linalg.yield %173 : f32 loc(#loc40)
    } -> tensor<72x16x64xf32> loc(#loc40)
    %collapsed_30 = tensor.collapse_shape %59 [[0, 1], [2]] : tensor<72x16x64xf32> into tensor<1152x64xf32> loc(#loc42)
    %60 = tensor.empty() : tensor<64x128xf32> loc(#loc43)
    %transposed_31 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%60 : tensor<64x128xf32>) permutation = [1, 0]  loc(#loc43)
    %61 = tensor.empty() : tensor<1152x128xf32> loc(#loc44)
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<1152x128xf32>) -> tensor<1152x128xf32> loc(#loc44)
    %63 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<1152x64xf32>, tensor<64x128xf32>) outs(%62 : tensor<1152x128xf32>) -> tensor<1152x128xf32> loc(#loc44)
    %64 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg12, %63 : tensor<128xf32>, tensor<1152x128xf32>) outs(%61 : tensor<1152x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc1/addmm"), %in_91: f32 loc("fwd/blocks.0.mlp.fc1/addmm"), %out: f32 loc("fwd/blocks.0.mlp.fc1/addmm")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc44)
      linalg.yield %173 : f32 loc(#loc44)
    } -> tensor<1152x128xf32> loc(#loc44)
    %expanded_32 = tensor.expand_shape %64 [[0, 1], [2]] output_shape [72, 16, 128] : tensor<1152x128xf32> into tensor<72x16x128xf32> loc(#loc42)
    %65 = tensor.empty() : tensor<72x16x128xf32> loc(#loc45)
    %66 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<72x16x128xf32>) outs(%65 : tensor<72x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc1/view"), %out: f32 loc("fwd/blocks.0.mlp.act/gelu")):
      %173 = arith.divf %in, %cst_6 : f32 loc(#loc45)
      %174 = math.erf %173 : f32 loc(#loc45)
      %175 = arith.addf %174, %cst_1 : f32 loc(#loc45)
      %176 = arith.mulf %175, %cst_2 : f32 loc(#loc45)
      %177 = arith.mulf %in, %176 : f32 loc(#loc45)
      linalg.yield %177 : f32 loc(#loc45)
    } -> tensor<72x16x128xf32> loc(#loc45)
    %collapsed_33 = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<72x16x128xf32> into tensor<1152x128xf32> loc(#loc46)
    %67 = tensor.empty() : tensor<128x64xf32> loc(#loc47)
    %transposed_34 = linalg.transpose ins(%arg13 : tensor<64x128xf32>) outs(%67 : tensor<128x64xf32>) permutation = [1, 0]  loc(#loc47)
    %68 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<1152x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1152x64xf32>) -> tensor<1152x64xf32> loc(#loc48)
    %69 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg14, %68 : tensor<64xf32>, tensor<1152x64xf32>) outs(%2 : tensor<1152x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc2/addmm"), %in_91: f32 loc("fwd/blocks.0.mlp.fc2/addmm"), %out: f32 loc("fwd/blocks.0.mlp.fc2/addmm")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc48)
      linalg.yield %173 : f32 loc(#loc48)
    } -> tensor<1152x64xf32> loc(#loc48)
    %expanded_35 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [72, 16, 64] : tensor<1152x64xf32> into tensor<72x16x64xf32> loc(#loc46)
    %70 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %expanded_35 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_91: f32 loc("fwd/blocks.0.mlp.fc2/view"), %out: f32 loc("fwd/blocks.0/add")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc34)
      linalg.yield %173 : f32 loc(#loc34)
    } -> tensor<72x16x64xf32> loc(#loc34)
    %71 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<72x16x64xf32>) outs(%9 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %173 = arith.addf %in, %out : f32 loc(#loc49)
      linalg.yield %173 : f32 loc(#loc49)
    } -> tensor<72x16x1xf32> loc(#loc49)
    %72 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %173 = arith.divf %in, %cst_4 : f32 loc(#loc49)
      linalg.yield %173 : f32 loc(#loc49)
    } -> tensor<72x16x1xf32> loc(#loc49)
    %73 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %72 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_91: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/sub")):
      %173 = arith.subf %in, %in_91 : f32 loc(#loc50)
      linalg.yield %173 : f32 loc(#loc50)
    } -> tensor<72x16x64xf32> loc(#loc50)
    %74 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %73 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_91: f32 loc("fwd/blocks.1.norm1/sub"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc51)
      linalg.yield %173 : f32 loc(#loc51)
    } -> tensor<72x16x64xf32> loc(#loc51)
    %75 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<72x16x64xf32>) outs(%9 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/sum")):
      %173 = arith.addf %in, %out : f32 loc(#loc52)
      linalg.yield %173 : f32 loc(#loc52)
    } -> tensor<72x16x1xf32> loc(#loc52)
    %76 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sum"), %out: f32 loc("fwd/blocks.1.norm1/div")):
      %173 = arith.divf %in, %cst_4 : f32 loc(#loc53)
      linalg.yield %173 : f32 loc(#loc53)
    } -> tensor<72x16x1xf32> loc(#loc53)
    %77 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/div"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %173 = arith.truncf %cst_3 : f64 to f32 loc(#loc54)
      %174 = arith.addf %in, %173 : f32 loc(#loc54)
      linalg.yield %174 : f32 loc(#loc54)
    } -> tensor<72x16x1xf32> loc(#loc54)
    %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/rsqrt")):
      %173 = math.rsqrt %in : f32 loc(#loc55)
      linalg.yield %173 : f32 loc(#loc55)
    } -> tensor<72x16x1xf32> loc(#loc55)
    %79 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %78 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_91: f32 loc("fwd/blocks.1.norm1/rsqrt"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc51)
      linalg.yield %173 : f32 loc(#loc51)
    } -> tensor<72x16x64xf32> loc(#loc51)
    %80 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %arg15 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_91: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc51)
      linalg.yield %173 : f32 loc(#loc51)
    } -> tensor<72x16x64xf32> loc(#loc51)
    %81 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %arg16 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_91: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc54)
      linalg.yield %173 : f32 loc(#loc54)
    } -> tensor<72x16x64xf32> loc(#loc54)
    %collapsed_36 = tensor.collapse_shape %81 [[0, 1], [2]] : tensor<72x16x64xf32> into tensor<1152x64xf32> loc(#loc56)
    %transposed_37 = linalg.transpose ins(%arg17 : tensor<192x64xf32>) outs(%21 : tensor<64x192xf32>) permutation = [1, 0]  loc(#loc57)
    %82 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<1152x64xf32>, tensor<64x192xf32>) outs(%23 : tensor<1152x192xf32>) -> tensor<1152x192xf32> loc(#loc58)
    %83 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg18, %82 : tensor<192xf32>, tensor<1152x192xf32>) outs(%22 : tensor<1152x192xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn.qkv/addmm"), %in_91: f32 loc("fwd/blocks.1.attn.qkv/addmm"), %out: f32 loc("fwd/blocks.1.attn.qkv/addmm")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc58)
      linalg.yield %173 : f32 loc(#loc58)
    } -> tensor<1152x192xf32> loc(#loc58)
    %expanded_38 = tensor.expand_shape %83 [[0, 1], [2, 3, 4]] output_shape [72, 16, 3, 4, 16] : tensor<1152x192xf32> into tensor<72x16x3x4x16xf32> loc(#loc59)
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<72x16x3x4x16xf32>) outs(%26 : tensor<3x72x4x16x16xf32>) permutation = [2, 0, 3, 1, 4]  loc(#loc60)
    %extracted_slice_40 = tensor.extract_slice %transposed_39[0, 0, 0, 0, 0] [1, 72, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x72x4x16x16xf32> to tensor<1x72x4x16x16xf32> loc(#loc61)
    %extracted_slice_41 = tensor.extract_slice %transposed_39[1, 0, 0, 0, 0] [1, 72, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x72x4x16x16xf32> to tensor<1x72x4x16x16xf32> loc(#loc61)
    %extracted_slice_42 = tensor.extract_slice %transposed_39[2, 0, 0, 0, 0] [1, 72, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x72x4x16x16xf32> to tensor<1x72x4x16x16xf32> loc(#loc61)
    %collapsed_43 = tensor.collapse_shape %extracted_slice_40 [[0, 1], [2], [3], [4]] : tensor<1x72x4x16x16xf32> into tensor<72x4x16x16xf32> loc(#loc59)
    %collapsed_44 = tensor.collapse_shape %extracted_slice_41 [[0, 1], [2], [3], [4]] : tensor<1x72x4x16x16xf32> into tensor<72x4x16x16xf32> loc(#loc59)
    %84 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_43 : tensor<72x4x16x16xf32>) outs(%27 : tensor<72x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/view"), %out: f32 loc("fwd/blocks.1.attn/mul")):
      %173 = arith.mulf %in, %cst_5 : f32 loc(#loc62)
      linalg.yield %173 : f32 loc(#loc62)
    } -> tensor<72x4x16x16xf32> loc(#loc62)
    %transposed_45 = linalg.transpose ins(%collapsed_44 : tensor<72x4x16x16xf32>) outs(%27 : tensor<72x4x16x16xf32>) permutation = [0, 1, 3, 2]  loc(#loc60)
    %collapsed_46 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<72x4x16x16xf32> into tensor<288x16x16xf32> loc(#loc59)
    %collapsed_47 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<72x4x16x16xf32> into tensor<288x16x16xf32> loc(#loc59)
    %85 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<288x16x16xf32>, tensor<288x16x16xf32>) outs(%30 : tensor<288x16x16xf32>) -> tensor<288x16x16xf32> loc(#loc63)
    %expanded_48 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [72, 4, 16, 16] : tensor<288x16x16xf32> into tensor<72x4x16x16xf32> loc(#loc59)
    %86:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_48 : tensor<72x4x16x16xf32>) outs(%35, %33 : tensor<72x4x16xf32>, tensor<72x4x16xi64>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/view"), %out: f32 loc("fwd/blocks.1.attn/amax"), %out_91: i64 loc("fwd/blocks.1.attn/amax")):
      %173 = linalg.index 3 : index loc(#loc64)
      %174 = arith.index_cast %173 : index to i64 loc(#loc64)
      %175 = arith.maximumf %in, %out : f32 loc(#loc64)
      %176 = arith.cmpf ogt, %in, %out : f32 loc(#loc64)
      %177 = arith.select %176, %174, %out_91 : i64 loc(#loc64)
      linalg.yield %175, %177 : f32, i64 loc(#loc64)
    } -> (tensor<72x4x16xf32>, tensor<72x4x16xi64>) loc(#loc64)
    %expanded_49 = tensor.expand_shape %86#0 [[0], [1], [2, 3]] output_shape [72, 4, 16, 1] : tensor<72x4x16xf32> into tensor<72x4x16x1xf32> loc(#loc64)
    %87 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_49 : tensor<72x4x16x16xf32>, tensor<72x4x16x1xf32>) outs(%27 : tensor<72x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/view"), %in_91: f32 loc("fwd/blocks.1.attn/amax"), %out: f32 loc("fwd/blocks.1.attn/sub")):
      %173 = arith.subf %in, %in_91 : f32 loc(#loc65)
      linalg.yield %173 : f32 loc(#loc65)
    } -> tensor<72x4x16x16xf32> loc(#loc65)
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<72x4x16x16xf32>) outs(%27 : tensor<72x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/sub"), %out: f32 loc("fwd/blocks.1.attn/exp")):
      %173 = math.exp %in : f32 loc(#loc66)
      linalg.yield %173 : f32 loc(#loc66)
    } -> tensor<72x4x16x16xf32> loc(#loc66)
    %89 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<72x4x16x16xf32>) outs(%40 : tensor<72x4x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/exp"), %out: f32 loc("fwd/blocks.1.attn/sum")):
      %173 = arith.addf %in, %out : f32 loc(#loc67)
      linalg.yield %173 : f32 loc(#loc67)
    } -> tensor<72x4x16x1xf32> loc(#loc67)
    %90 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %89 : tensor<72x4x16x16xf32>, tensor<72x4x16x1xf32>) outs(%27 : tensor<72x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/exp"), %in_91: f32 loc("fwd/blocks.1.attn/sum"), %out: f32 loc("fwd/blocks.1.attn/div")):
      %173 = arith.divf %in, %in_91 : f32 loc(#loc68)
      linalg.yield %173 : f32 loc(#loc68)
    } -> tensor<72x4x16x16xf32> loc(#loc68)
    %collapsed_50 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<72x4x16x16xf32> into tensor<288x16x16xf32> loc(#loc59)
    %collapsed_51 = tensor.collapse_shape %extracted_slice_42 [[0, 1, 2], [3], [4]] : tensor<1x72x4x16x16xf32> into tensor<288x16x16xf32> loc(#loc59)
    %91 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<288x16x16xf32>, tensor<288x16x16xf32>) outs(%30 : tensor<288x16x16xf32>) -> tensor<288x16x16xf32> loc(#loc63)
    %expanded_52 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [72, 4, 16, 16] : tensor<288x16x16xf32> into tensor<72x4x16x16xf32> loc(#loc59)
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<72x4x16x16xf32>) outs(%44 : tensor<72x16x4x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc60)
    %collapsed_54 = tensor.collapse_shape %transposed_53 [[0, 1], [2, 3]] : tensor<72x16x4x16xf32> into tensor<1152x64xf32> loc(#loc69)
    %transposed_55 = linalg.transpose ins(%arg19 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0]  loc(#loc70)
    %92 = linalg.matmul ins(%collapsed_54, %transposed_55 : tensor<1152x64xf32>, tensor<64x64xf32>) outs(%3 : tensor<1152x64xf32>) -> tensor<1152x64xf32> loc(#loc71)
    %93 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg20, %92 : tensor<64xf32>, tensor<1152x64xf32>) outs(%2 : tensor<1152x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn.proj/addmm"), %in_91: f32 loc("fwd/blocks.1.attn.proj/addmm"), %out: f32 loc("fwd/blocks.1.attn.proj/addmm")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc71)
      linalg.yield %173 : f32 loc(#loc71)
    } -> tensor<1152x64xf32> loc(#loc71)
    %expanded_56 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [72, 16, 64] : tensor<1152x64xf32> into tensor<72x16x64xf32> loc(#loc69)
    %94 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %expanded_56 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_91: f32 loc("fwd/blocks.1.attn.proj/view"), %out: f32 loc("fwd/blocks.1/add")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc72)
      linalg.yield %173 : f32 loc(#loc72)
    } -> tensor<72x16x64xf32> loc(#loc72)
    %95 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<72x16x64xf32>) outs(%9 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %173 = arith.addf %in, %out : f32 loc(#loc73)
      linalg.yield %173 : f32 loc(#loc73)
    } -> tensor<72x16x1xf32> loc(#loc73)
    %96 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %173 = arith.divf %in, %cst_4 : f32 loc(#loc73)
      linalg.yield %173 : f32 loc(#loc73)
    } -> tensor<72x16x1xf32> loc(#loc73)
    %97 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_91: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/sub")):
      %173 = arith.subf %in, %in_91 : f32 loc(#loc74)
      linalg.yield %173 : f32 loc(#loc74)
    } -> tensor<72x16x64xf32> loc(#loc74)
    %98 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_91: f32 loc("fwd/blocks.1.norm2/sub"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc75)
      linalg.yield %173 : f32 loc(#loc75)
    } -> tensor<72x16x64xf32> loc(#loc75)
    %99 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<72x16x64xf32>) outs(%9 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/sum")):
      %173 = arith.addf %in, %out : f32 loc(#loc76)
      linalg.yield %173 : f32 loc(#loc76)
    } -> tensor<72x16x1xf32> loc(#loc76)
    %100 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sum"), %out: f32 loc("fwd/blocks.1.norm2/div")):
      %173 = arith.divf %in, %cst_4 : f32 loc(#loc77)
      linalg.yield %173 : f32 loc(#loc77)
    } -> tensor<72x16x1xf32> loc(#loc77)
    %101 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/div"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %173 = arith.truncf %cst_3 : f64 to f32 loc(#loc78)
      %174 = arith.addf %in, %173 : f32 loc(#loc78)
      linalg.yield %174 : f32 loc(#loc78)
    } -> tensor<72x16x1xf32> loc(#loc78)
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/rsqrt")):
      %173 = math.rsqrt %in : f32 loc(#loc79)
      linalg.yield %173 : f32 loc(#loc79)
    } -> tensor<72x16x1xf32> loc(#loc79)
    %103 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_91: f32 loc("fwd/blocks.1.norm2/rsqrt"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc75)
      linalg.yield %173 : f32 loc(#loc75)
    } -> tensor<72x16x64xf32> loc(#loc75)
    %104 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %arg21 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_91: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc75)
      linalg.yield %173 : f32 loc(#loc75)
    } -> tensor<72x16x64xf32> loc(#loc75)
    %105 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg22 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_91: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc78)
      linalg.yield %173 : f32 loc(#loc78)
    } -> tensor<72x16x64xf32> loc(#loc78)
    %collapsed_57 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<72x16x64xf32> into tensor<1152x64xf32> loc(#loc80)
    %transposed_58 = linalg.transpose ins(%arg23 : tensor<128x64xf32>) outs(%60 : tensor<64x128xf32>) permutation = [1, 0]  loc(#loc81)
    %106 = linalg.matmul ins(%collapsed_57, %transposed_58 : tensor<1152x64xf32>, tensor<64x128xf32>) outs(%62 : tensor<1152x128xf32>) -> tensor<1152x128xf32> loc(#loc82)
    %107 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg24, %106 : tensor<128xf32>, tensor<1152x128xf32>) outs(%61 : tensor<1152x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc1/addmm"), %in_91: f32 loc("fwd/blocks.1.mlp.fc1/addmm"), %out: f32 loc("fwd/blocks.1.mlp.fc1/addmm")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc82)
      linalg.yield %173 : f32 loc(#loc82)
    } -> tensor<1152x128xf32> loc(#loc82)
    %expanded_59 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [72, 16, 128] : tensor<1152x128xf32> into tensor<72x16x128xf32> loc(#loc80)
    %108 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<72x16x128xf32>) outs(%65 : tensor<72x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc1/view"), %out: f32 loc("fwd/blocks.1.mlp.act/gelu")):
      %173 = arith.divf %in, %cst_6 : f32 loc(#loc83)
      %174 = math.erf %173 : f32 loc(#loc83)
      %175 = arith.addf %174, %cst_1 : f32 loc(#loc83)
      %176 = arith.mulf %175, %cst_2 : f32 loc(#loc83)
      %177 = arith.mulf %in, %176 : f32 loc(#loc83)
      linalg.yield %177 : f32 loc(#loc83)
    } -> tensor<72x16x128xf32> loc(#loc83)
    %collapsed_60 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<72x16x128xf32> into tensor<1152x128xf32> loc(#loc84)
    %transposed_61 = linalg.transpose ins(%arg25 : tensor<64x128xf32>) outs(%67 : tensor<128x64xf32>) permutation = [1, 0]  loc(#loc85)
    %109 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<1152x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1152x64xf32>) -> tensor<1152x64xf32> loc(#loc86)
    %110 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg26, %109 : tensor<64xf32>, tensor<1152x64xf32>) outs(%2 : tensor<1152x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc2/addmm"), %in_91: f32 loc("fwd/blocks.1.mlp.fc2/addmm"), %out: f32 loc("fwd/blocks.1.mlp.fc2/addmm")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc86)
      linalg.yield %173 : f32 loc(#loc86)
    } -> tensor<1152x64xf32> loc(#loc86)
    %expanded_62 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [72, 16, 64] : tensor<1152x64xf32> into tensor<72x16x64xf32> loc(#loc84)
    %111 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %expanded_62 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_91: f32 loc("fwd/blocks.1.mlp.fc2/view"), %out: f32 loc("fwd/blocks.1/add")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc72)
      linalg.yield %173 : f32 loc(#loc72)
    } -> tensor<72x16x64xf32> loc(#loc72)
    %112 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<72x16x64xf32>) outs(%9 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/blocks.2.norm1/mean")):
      %173 = arith.addf %in, %out : f32 loc(#loc87)
      linalg.yield %173 : f32 loc(#loc87)
    } -> tensor<72x16x1xf32> loc(#loc87)
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mean"), %out: f32 loc("fwd/blocks.2.norm1/mean")):
      %173 = arith.divf %in, %cst_4 : f32 loc(#loc87)
      linalg.yield %173 : f32 loc(#loc87)
    } -> tensor<72x16x1xf32> loc(#loc87)
    %114 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %113 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_91: f32 loc("fwd/blocks.2.norm1/mean"), %out: f32 loc("fwd/blocks.2.norm1/sub")):
      %173 = arith.subf %in, %in_91 : f32 loc(#loc88)
      linalg.yield %173 : f32 loc(#loc88)
    } -> tensor<72x16x64xf32> loc(#loc88)
    %115 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %114 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/sub"), %in_91: f32 loc("fwd/blocks.2.norm1/sub"), %out: f32 loc("fwd/blocks.2.norm1/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc89)
      linalg.yield %173 : f32 loc(#loc89)
    } -> tensor<72x16x64xf32> loc(#loc89)
    %116 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<72x16x64xf32>) outs(%9 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mul"), %out: f32 loc("fwd/blocks.2.norm1/sum")):
      %173 = arith.addf %in, %out : f32 loc(#loc90)
      linalg.yield %173 : f32 loc(#loc90)
    } -> tensor<72x16x1xf32> loc(#loc90)
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/sum"), %out: f32 loc("fwd/blocks.2.norm1/div")):
      %173 = arith.divf %in, %cst_4 : f32 loc(#loc91)
      linalg.yield %173 : f32 loc(#loc91)
    } -> tensor<72x16x1xf32> loc(#loc91)
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/div"), %out: f32 loc("fwd/blocks.2.norm1/add")):
      %173 = arith.truncf %cst_3 : f64 to f32 loc(#loc92)
      %174 = arith.addf %in, %173 : f32 loc(#loc92)
      linalg.yield %174 : f32 loc(#loc92)
    } -> tensor<72x16x1xf32> loc(#loc92)
    %119 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/add"), %out: f32 loc("fwd/blocks.2.norm1/rsqrt")):
      %173 = math.rsqrt %in : f32 loc(#loc93)
      linalg.yield %173 : f32 loc(#loc93)
    } -> tensor<72x16x1xf32> loc(#loc93)
    %120 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/sub"), %in_91: f32 loc("fwd/blocks.2.norm1/rsqrt"), %out: f32 loc("fwd/blocks.2.norm1/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc89)
      linalg.yield %173 : f32 loc(#loc89)
    } -> tensor<72x16x64xf32> loc(#loc89)
    %121 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg27 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mul"), %in_91: f32 loc("fwd/blocks.2.norm1/mul"), %out: f32 loc("fwd/blocks.2.norm1/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc89)
      linalg.yield %173 : f32 loc(#loc89)
    } -> tensor<72x16x64xf32> loc(#loc89)
    %122 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg28 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mul"), %in_91: f32 loc("fwd/blocks.2.norm1/add"), %out: f32 loc("fwd/blocks.2.norm1/add")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc92)
      linalg.yield %173 : f32 loc(#loc92)
    } -> tensor<72x16x64xf32> loc(#loc92)
    %collapsed_63 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<72x16x64xf32> into tensor<1152x64xf32> loc(#loc94)
    %transposed_64 = linalg.transpose ins(%arg29 : tensor<192x64xf32>) outs(%21 : tensor<64x192xf32>) permutation = [1, 0]  loc(#loc95)
    %123 = linalg.matmul ins(%collapsed_63, %transposed_64 : tensor<1152x64xf32>, tensor<64x192xf32>) outs(%23 : tensor<1152x192xf32>) -> tensor<1152x192xf32> loc(#loc96)
    %124 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg30, %123 : tensor<192xf32>, tensor<1152x192xf32>) outs(%22 : tensor<1152x192xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn.qkv/addmm"), %in_91: f32 loc("fwd/blocks.2.attn.qkv/addmm"), %out: f32 loc("fwd/blocks.2.attn.qkv/addmm")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc96)
      linalg.yield %173 : f32 loc(#loc96)
    } -> tensor<1152x192xf32> loc(#loc96)
    %expanded_65 = tensor.expand_shape %124 [[0, 1], [2, 3, 4]] output_shape [72, 16, 3, 4, 16] : tensor<1152x192xf32> into tensor<72x16x3x4x16xf32> loc(#loc97)
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<72x16x3x4x16xf32>) outs(%26 : tensor<3x72x4x16x16xf32>) permutation = [2, 0, 3, 1, 4]  loc(#loc98)
    %extracted_slice_67 = tensor.extract_slice %transposed_66[0, 0, 0, 0, 0] [1, 72, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x72x4x16x16xf32> to tensor<1x72x4x16x16xf32> loc(#loc99)
    %extracted_slice_68 = tensor.extract_slice %transposed_66[1, 0, 0, 0, 0] [1, 72, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x72x4x16x16xf32> to tensor<1x72x4x16x16xf32> loc(#loc99)
    %extracted_slice_69 = tensor.extract_slice %transposed_66[2, 0, 0, 0, 0] [1, 72, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x72x4x16x16xf32> to tensor<1x72x4x16x16xf32> loc(#loc99)
    %collapsed_70 = tensor.collapse_shape %extracted_slice_67 [[0, 1], [2], [3], [4]] : tensor<1x72x4x16x16xf32> into tensor<72x4x16x16xf32> loc(#loc97)
    %collapsed_71 = tensor.collapse_shape %extracted_slice_68 [[0, 1], [2], [3], [4]] : tensor<1x72x4x16x16xf32> into tensor<72x4x16x16xf32> loc(#loc97)
    %125 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_70 : tensor<72x4x16x16xf32>) outs(%27 : tensor<72x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn/view"), %out: f32 loc("fwd/blocks.2.attn/mul")):
      %173 = arith.mulf %in, %cst_5 : f32 loc(#loc100)
      linalg.yield %173 : f32 loc(#loc100)
    } -> tensor<72x4x16x16xf32> loc(#loc100)
    %transposed_72 = linalg.transpose ins(%collapsed_71 : tensor<72x4x16x16xf32>) outs(%27 : tensor<72x4x16x16xf32>) permutation = [0, 1, 3, 2]  loc(#loc98)
    %collapsed_73 = tensor.collapse_shape %125 [[0, 1], [2], [3]] : tensor<72x4x16x16xf32> into tensor<288x16x16xf32> loc(#loc97)
    %collapsed_74 = tensor.collapse_shape %transposed_72 [[0, 1], [2], [3]] : tensor<72x4x16x16xf32> into tensor<288x16x16xf32> loc(#loc97)
    %126 = linalg.batch_matmul ins(%collapsed_73, %collapsed_74 : tensor<288x16x16xf32>, tensor<288x16x16xf32>) outs(%30 : tensor<288x16x16xf32>) -> tensor<288x16x16xf32> loc(#loc101)
    %expanded_75 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [72, 4, 16, 16] : tensor<288x16x16xf32> into tensor<72x4x16x16xf32> loc(#loc97)
    %127:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_75 : tensor<72x4x16x16xf32>) outs(%35, %33 : tensor<72x4x16xf32>, tensor<72x4x16xi64>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn/view"), %out: f32 loc("fwd/blocks.2.attn/amax"), %out_91: i64 loc("fwd/blocks.2.attn/amax")):
      %173 = linalg.index 3 : index loc(#loc102)
      %174 = arith.index_cast %173 : index to i64 loc(#loc102)
      %175 = arith.maximumf %in, %out : f32 loc(#loc102)
      %176 = arith.cmpf ogt, %in, %out : f32 loc(#loc102)
      %177 = arith.select %176, %174, %out_91 : i64 loc(#loc102)
      linalg.yield %175, %177 : f32, i64 loc(#loc102)
    } -> (tensor<72x4x16xf32>, tensor<72x4x16xi64>) loc(#loc102)
    %expanded_76 = tensor.expand_shape %127#0 [[0], [1], [2, 3]] output_shape [72, 4, 16, 1] : tensor<72x4x16xf32> into tensor<72x4x16x1xf32> loc(#loc102)
    %128 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_75, %expanded_76 : tensor<72x4x16x16xf32>, tensor<72x4x16x1xf32>) outs(%27 : tensor<72x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn/view"), %in_91: f32 loc("fwd/blocks.2.attn/amax"), %out: f32 loc("fwd/blocks.2.attn/sub")):
      %173 = arith.subf %in, %in_91 : f32 loc(#loc103)
      linalg.yield %173 : f32 loc(#loc103)
    } -> tensor<72x4x16x16xf32> loc(#loc103)
    %129 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<72x4x16x16xf32>) outs(%27 : tensor<72x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn/sub"), %out: f32 loc("fwd/blocks.2.attn/exp")):
      %173 = math.exp %in : f32 loc(#loc104)
      linalg.yield %173 : f32 loc(#loc104)
    } -> tensor<72x4x16x16xf32> loc(#loc104)
    %130 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%129 : tensor<72x4x16x16xf32>) outs(%40 : tensor<72x4x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn/exp"), %out: f32 loc("fwd/blocks.2.attn/sum")):
      %173 = arith.addf %in, %out : f32 loc(#loc105)
      linalg.yield %173 : f32 loc(#loc105)
    } -> tensor<72x4x16x1xf32> loc(#loc105)
    %131 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %130 : tensor<72x4x16x16xf32>, tensor<72x4x16x1xf32>) outs(%27 : tensor<72x4x16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn/exp"), %in_91: f32 loc("fwd/blocks.2.attn/sum"), %out: f32 loc("fwd/blocks.2.attn/div")):
      %173 = arith.divf %in, %in_91 : f32 loc(#loc106)
      linalg.yield %173 : f32 loc(#loc106)
    } -> tensor<72x4x16x16xf32> loc(#loc106)
    %collapsed_77 = tensor.collapse_shape %131 [[0, 1], [2], [3]] : tensor<72x4x16x16xf32> into tensor<288x16x16xf32> loc(#loc97)
    %collapsed_78 = tensor.collapse_shape %extracted_slice_69 [[0, 1, 2], [3], [4]] : tensor<1x72x4x16x16xf32> into tensor<288x16x16xf32> loc(#loc97)
    %132 = linalg.batch_matmul ins(%collapsed_77, %collapsed_78 : tensor<288x16x16xf32>, tensor<288x16x16xf32>) outs(%30 : tensor<288x16x16xf32>) -> tensor<288x16x16xf32> loc(#loc101)
    %expanded_79 = tensor.expand_shape %132 [[0, 1], [2], [3]] output_shape [72, 4, 16, 16] : tensor<288x16x16xf32> into tensor<72x4x16x16xf32> loc(#loc97)
    %transposed_80 = linalg.transpose ins(%expanded_79 : tensor<72x4x16x16xf32>) outs(%44 : tensor<72x16x4x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc98)
    %collapsed_81 = tensor.collapse_shape %transposed_80 [[0, 1], [2, 3]] : tensor<72x16x4x16xf32> into tensor<1152x64xf32> loc(#loc107)
    %transposed_82 = linalg.transpose ins(%arg31 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0]  loc(#loc108)
    %133 = linalg.matmul ins(%collapsed_81, %transposed_82 : tensor<1152x64xf32>, tensor<64x64xf32>) outs(%3 : tensor<1152x64xf32>) -> tensor<1152x64xf32> loc(#loc109)
    %134 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg32, %133 : tensor<64xf32>, tensor<1152x64xf32>) outs(%2 : tensor<1152x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.attn.proj/addmm"), %in_91: f32 loc("fwd/blocks.2.attn.proj/addmm"), %out: f32 loc("fwd/blocks.2.attn.proj/addmm")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc109)
      linalg.yield %173 : f32 loc(#loc109)
    } -> tensor<1152x64xf32> loc(#loc109)
    %expanded_83 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [72, 16, 64] : tensor<1152x64xf32> into tensor<72x16x64xf32> loc(#loc107)
    %135 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %expanded_83 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_91: f32 loc("fwd/blocks.2.attn.proj/view"), %out: f32 loc("fwd/blocks.2/add")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc110)
      linalg.yield %173 : f32 loc(#loc110)
    } -> tensor<72x16x64xf32> loc(#loc110)
    %136 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<72x16x64xf32>) outs(%9 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %out: f32 loc("fwd/blocks.2.norm2/mean")):
      %173 = arith.addf %in, %out : f32 loc(#loc111)
      linalg.yield %173 : f32 loc(#loc111)
    } -> tensor<72x16x1xf32> loc(#loc111)
    %137 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mean"), %out: f32 loc("fwd/blocks.2.norm2/mean")):
      %173 = arith.divf %in, %cst_4 : f32 loc(#loc111)
      linalg.yield %173 : f32 loc(#loc111)
    } -> tensor<72x16x1xf32> loc(#loc111)
    %138 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %137 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %in_91: f32 loc("fwd/blocks.2.norm2/mean"), %out: f32 loc("fwd/blocks.2.norm2/sub")):
      %173 = arith.subf %in, %in_91 : f32 loc(#loc112)
      linalg.yield %173 : f32 loc(#loc112)
    } -> tensor<72x16x64xf32> loc(#loc112)
    %139 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %138 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/sub"), %in_91: f32 loc("fwd/blocks.2.norm2/sub"), %out: f32 loc("fwd/blocks.2.norm2/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc113)
      linalg.yield %173 : f32 loc(#loc113)
    } -> tensor<72x16x64xf32> loc(#loc113)
    %140 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<72x16x64xf32>) outs(%9 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mul"), %out: f32 loc("fwd/blocks.2.norm2/sum")):
      %173 = arith.addf %in, %out : f32 loc(#loc114)
      linalg.yield %173 : f32 loc(#loc114)
    } -> tensor<72x16x1xf32> loc(#loc114)
    %141 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/sum"), %out: f32 loc("fwd/blocks.2.norm2/div")):
      %173 = arith.divf %in, %cst_4 : f32 loc(#loc115)
      linalg.yield %173 : f32 loc(#loc115)
    } -> tensor<72x16x1xf32> loc(#loc115)
    %142 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/div"), %out: f32 loc("fwd/blocks.2.norm2/add")):
      %173 = arith.truncf %cst_3 : f64 to f32 loc(#loc116)
      %174 = arith.addf %in, %173 : f32 loc(#loc116)
      linalg.yield %174 : f32 loc(#loc116)
    } -> tensor<72x16x1xf32> loc(#loc116)
    %143 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/add"), %out: f32 loc("fwd/blocks.2.norm2/rsqrt")):
      %173 = math.rsqrt %in : f32 loc(#loc117)
      linalg.yield %173 : f32 loc(#loc117)
    } -> tensor<72x16x1xf32> loc(#loc117)
    %144 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %143 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/sub"), %in_91: f32 loc("fwd/blocks.2.norm2/rsqrt"), %out: f32 loc("fwd/blocks.2.norm2/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc113)
      linalg.yield %173 : f32 loc(#loc113)
    } -> tensor<72x16x64xf32> loc(#loc113)
    %145 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %arg33 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mul"), %in_91: f32 loc("fwd/blocks.2.norm2/mul"), %out: f32 loc("fwd/blocks.2.norm2/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc113)
      linalg.yield %173 : f32 loc(#loc113)
    } -> tensor<72x16x64xf32> loc(#loc113)
    %146 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %arg34 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mul"), %in_91: f32 loc("fwd/blocks.2.norm2/add"), %out: f32 loc("fwd/blocks.2.norm2/add")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc116)
      linalg.yield %173 : f32 loc(#loc116)
    } -> tensor<72x16x64xf32> loc(#loc116)
    %collapsed_84 = tensor.collapse_shape %146 [[0, 1], [2]] : tensor<72x16x64xf32> into tensor<1152x64xf32> loc(#loc118)
    %transposed_85 = linalg.transpose ins(%arg35 : tensor<128x64xf32>) outs(%60 : tensor<64x128xf32>) permutation = [1, 0]  loc(#loc119)
    %147 = linalg.matmul ins(%collapsed_84, %transposed_85 : tensor<1152x64xf32>, tensor<64x128xf32>) outs(%62 : tensor<1152x128xf32>) -> tensor<1152x128xf32> loc(#loc120)
    %148 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg36, %147 : tensor<128xf32>, tensor<1152x128xf32>) outs(%61 : tensor<1152x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp.fc1/addmm"), %in_91: f32 loc("fwd/blocks.2.mlp.fc1/addmm"), %out: f32 loc("fwd/blocks.2.mlp.fc1/addmm")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc120)
      linalg.yield %173 : f32 loc(#loc120)
    } -> tensor<1152x128xf32> loc(#loc120)
    %expanded_86 = tensor.expand_shape %148 [[0, 1], [2]] output_shape [72, 16, 128] : tensor<1152x128xf32> into tensor<72x16x128xf32> loc(#loc118)
    %149 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<72x16x128xf32>) outs(%65 : tensor<72x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp.fc1/view"), %out: f32 loc("fwd/blocks.2.mlp.act/gelu")):
      %173 = arith.divf %in, %cst_6 : f32 loc(#loc121)
      %174 = math.erf %173 : f32 loc(#loc121)
      %175 = arith.addf %174, %cst_1 : f32 loc(#loc121)
      %176 = arith.mulf %175, %cst_2 : f32 loc(#loc121)
      %177 = arith.mulf %in, %176 : f32 loc(#loc121)
      linalg.yield %177 : f32 loc(#loc121)
    } -> tensor<72x16x128xf32> loc(#loc121)
    %collapsed_87 = tensor.collapse_shape %149 [[0, 1], [2]] : tensor<72x16x128xf32> into tensor<1152x128xf32> loc(#loc122)
    %transposed_88 = linalg.transpose ins(%arg37 : tensor<64x128xf32>) outs(%67 : tensor<128x64xf32>) permutation = [1, 0]  loc(#loc123)
    %150 = linalg.matmul ins(%collapsed_87, %transposed_88 : tensor<1152x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1152x64xf32>) -> tensor<1152x64xf32> loc(#loc124)
    %151 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg38, %150 : tensor<64xf32>, tensor<1152x64xf32>) outs(%2 : tensor<1152x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp.fc2/addmm"), %in_91: f32 loc("fwd/blocks.2.mlp.fc2/addmm"), %out: f32 loc("fwd/blocks.2.mlp.fc2/addmm")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc124)
      linalg.yield %173 : f32 loc(#loc124)
    } -> tensor<1152x64xf32> loc(#loc124)
    %expanded_89 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [72, 16, 64] : tensor<1152x64xf32> into tensor<72x16x64xf32> loc(#loc122)
    %152 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %expanded_89 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %in_91: f32 loc("fwd/blocks.2.mlp.fc2/view"), %out: f32 loc("fwd/blocks.2/add")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc110)
      linalg.yield %173 : f32 loc(#loc110)
    } -> tensor<72x16x64xf32> loc(#loc110)
    %153 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<72x16x64xf32>) outs(%9 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %out: f32 loc("fwd/norm/mean")):
      %173 = arith.addf %in, %out : f32 loc(#loc125)
      linalg.yield %173 : f32 loc(#loc125)
    } -> tensor<72x16x1xf32> loc(#loc125)
    %154 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/mean")):
      %173 = arith.divf %in, %cst_4 : f32 loc(#loc125)
      linalg.yield %173 : f32 loc(#loc125)
    } -> tensor<72x16x1xf32> loc(#loc125)
    %155 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %154 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %in_91: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/sub")):
      %173 = arith.subf %in, %in_91 : f32 loc(#loc126)
      linalg.yield %173 : f32 loc(#loc126)
    } -> tensor<72x16x64xf32> loc(#loc126)
    %156 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %155 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_91: f32 loc("fwd/norm/sub"), %out: f32 loc("fwd/norm/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc127)
      linalg.yield %173 : f32 loc(#loc127)
    } -> tensor<72x16x64xf32> loc(#loc127)
    %157 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<72x16x64xf32>) outs(%9 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/sum")):
      %173 = arith.addf %in, %out : f32 loc(#loc128)
      linalg.yield %173 : f32 loc(#loc128)
    } -> tensor<72x16x1xf32> loc(#loc128)
    %158 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sum"), %out: f32 loc("fwd/norm/div")):
      %173 = arith.divf %in, %cst_4 : f32 loc(#loc129)
      linalg.yield %173 : f32 loc(#loc129)
    } -> tensor<72x16x1xf32> loc(#loc129)
    %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/div"), %out: f32 loc("fwd/norm/add")):
      %173 = arith.truncf %cst_3 : f64 to f32 loc(#loc130)
      %174 = arith.addf %in, %173 : f32 loc(#loc130)
      linalg.yield %174 : f32 loc(#loc130)
    } -> tensor<72x16x1xf32> loc(#loc130)
    %160 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<72x16x1xf32>) outs(%8 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/rsqrt")):
      %173 = math.rsqrt %in : f32 loc(#loc131)
      linalg.yield %173 : f32 loc(#loc131)
    } -> tensor<72x16x1xf32> loc(#loc131)
    %161 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %160 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_91: f32 loc("fwd/norm/rsqrt"), %out: f32 loc("fwd/norm/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc127)
      linalg.yield %173 : f32 loc(#loc127)
    } -> tensor<72x16x64xf32> loc(#loc127)
    %162 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %arg39 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_91: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/mul")):
      %173 = arith.mulf %in, %in_91 : f32 loc(#loc127)
      linalg.yield %173 : f32 loc(#loc127)
    } -> tensor<72x16x64xf32> loc(#loc127)
    %163 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %arg40 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_91: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/add")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc130)
      linalg.yield %173 : f32 loc(#loc130)
    } -> tensor<72x16x64xf32> loc(#loc130)
    %164 = tensor.empty() : tensor<72x64xf32> loc(#loc132)
    %165 = linalg.fill ins(%cst : f32) outs(%164 : tensor<72x64xf32>) -> tensor<72x64xf32> loc(#loc132)
    %166 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%163 : tensor<72x16x64xf32>) outs(%165 : tensor<72x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/-/mean")):
      %173 = arith.addf %in, %out : f32 loc(#loc132)
      linalg.yield %173 : f32 loc(#loc132)
    } -> tensor<72x64xf32> loc(#loc132)
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%166 : tensor<72x64xf32>) outs(%164 : tensor<72x64xf32>) {
    ^bb0(%in: f32 loc("fwd/-/mean"), %out: f32 loc("fwd/-/mean")):
      %173 = arith.divf %in, %cst_7 : f32 loc(#loc132)
      linalg.yield %173 : f32 loc(#loc132)
    } -> tensor<72x64xf32> loc(#loc132)
    %168 = tensor.empty() : tensor<64x10xf32> loc(#loc133)
    %transposed_90 = linalg.transpose ins(%arg41 : tensor<10x64xf32>) outs(%168 : tensor<64x10xf32>) permutation = [1, 0]  loc(#loc133)
    %169 = tensor.empty() : tensor<72x10xf32> loc(#loc134)
    %170 = linalg.fill ins(%cst : f32) outs(%169 : tensor<72x10xf32>) -> tensor<72x10xf32> loc(#loc134)
    %171 = linalg.matmul ins(%167, %transposed_90 : tensor<72x64xf32>, tensor<64x10xf32>) outs(%170 : tensor<72x10xf32>) -> tensor<72x10xf32> loc(#loc134)
    %172 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg42, %171 : tensor<10xf32>, tensor<72x10xf32>) outs(%169 : tensor<72x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_91: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/head/addmm")):
      %173 = arith.addf %in, %in_91 : f32 loc(#loc134)
      linalg.yield %173 : f32 loc(#loc134)
    } -> tensor<72x10xf32> loc(#loc134)
    return %172 : tensor<72x10xf32> loc(#loc278)
  } loc(#loc278)
} loc(#loc)
#loc = loc(unknown)
#loc6 = loc("fwd/patches/view")
#loc7 = loc("fwd/patches/permute")
#loc9 = loc("fwd/stem/permute")
#loc18 = loc("fwd/blocks.0.attn.qkv/view")
#loc19 = loc("fwd/blocks.0.attn.qkv/permute")
#loc22 = loc("fwd/blocks.0.attn/permute")
#loc23 = loc("fwd/blocks.0.attn/slice")
#loc25 = loc("fwd/blocks.0.attn/bmm")
#loc32 = loc("fwd/blocks.0.attn.proj/permute")
#loc43 = loc("fwd/blocks.0.mlp.fc1/permute")
#loc47 = loc("fwd/blocks.0.mlp.fc2/permute")
#loc56 = loc("fwd/blocks.1.attn.qkv/view")
#loc57 = loc("fwd/blocks.1.attn.qkv/permute")
#loc60 = loc("fwd/blocks.1.attn/permute")
#loc61 = loc("fwd/blocks.1.attn/slice")
#loc63 = loc("fwd/blocks.1.attn/bmm")
#loc70 = loc("fwd/blocks.1.attn.proj/permute")
#loc81 = loc("fwd/blocks.1.mlp.fc1/permute")
#loc85 = loc("fwd/blocks.1.mlp.fc2/permute")
#loc94 = loc("fwd/blocks.2.attn.qkv/view")
#loc95 = loc("fwd/blocks.2.attn.qkv/permute")
#loc98 = loc("fwd/blocks.2.attn/permute")
#loc99 = loc("fwd/blocks.2.attn/slice")
#loc101 = loc("fwd/blocks.2.attn/bmm")
#loc108 = loc("fwd/blocks.2.attn.proj/permute")
#loc119 = loc("fwd/blocks.2.mlp.fc1/permute")
#loc123 = loc("fwd/blocks.2.mlp.fc2/permute")
#loc133 = loc("fwd/head/permute")
#loc158 = loc("bwd/head/mm")
#loc159 = loc("bwd/head/permute")
#loc161 = loc("bwd/head/view")
#loc169 = loc("bwd/blocks.2.mlp.fc2/mm")
#loc170 = loc("bwd/blocks.2.mlp.fc2/permute")
#loc176 = loc("bwd/blocks.2.mlp.fc1/mm")
#loc177 = loc("bwd/blocks.2.mlp.fc1/permute")
#loc185 = loc("bwd/blocks.2.attn.proj/mm")
#loc186 = loc("bwd/blocks.2.attn.proj/permute")
#loc189 = loc("bwd/blocks.2.attn/permute")
#loc190 = loc("bwd/blocks.2.attn/bmm")
#loc194 = loc("bwd/blocks.2.attn/cat")
#loc196 = loc("bwd/blocks.2.attn.qkv/mm")
#loc197 = loc("bwd/blocks.2.attn.qkv/permute")
#loc204 = loc("bwd/blocks.1.mlp.fc2/mm")
#loc205 = loc("bwd/blocks.1.mlp.fc2/permute")
#loc212 = loc("bwd/blocks.1.mlp.fc1/mm")
#loc213 = loc("bwd/blocks.1.mlp.fc1/permute")
#loc220 = loc("bwd/blocks.1.attn.proj/mm")
#loc221 = loc("bwd/blocks.1.attn.proj/permute")
#loc224 = loc("bwd/blocks.1.attn/permute")
#loc225 = loc("bwd/blocks.1.attn/bmm")
#loc229 = loc("bwd/blocks.1.attn/cat")
#loc231 = loc("bwd/blocks.1.attn.qkv/mm")
#loc232 = loc("bwd/blocks.1.attn.qkv/permute")
#loc239 = loc("bwd/blocks.0.mlp.fc2/mm")
#loc240 = loc("bwd/blocks.0.mlp.fc2/permute")
#loc247 = loc("bwd/blocks.0.mlp.fc1/mm")
#loc248 = loc("bwd/blocks.0.mlp.fc1/permute")
#loc255 = loc("bwd/blocks.0.attn.proj/mm")
#loc256 = loc("bwd/blocks.0.attn.proj/permute")
#loc259 = loc("bwd/blocks.0.attn/permute")
#loc260 = loc("bwd/blocks.0.attn/bmm")
#loc264 = loc("bwd/blocks.0.attn/cat")
#loc266 = loc("bwd/blocks.0.attn.qkv/mm")
#loc267 = loc("bwd/blocks.0.attn.qkv/permute")
#loc275 = loc("bwd/stem/permute")
#loc276 = loc("bwd/stem/mm")
