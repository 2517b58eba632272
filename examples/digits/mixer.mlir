#loc1 = loc("main")
#loc2 = loc("fwd/loss/ne")
#loc3 = loc("fwd/loss/amax")
#loc4 = loc("fwd/loss/where")
#loc5 = loc("bwd/blocks.2.mlp_channels.act/mul")
#loc6 = loc("fwd/blocks.0.norm1/add")
#loc9 = loc("fwd/stem/view")
#loc11 = loc("fwd/stem/addmm")
#loc12 = loc("fwd/blocks.0.norm1/mean")
#loc13 = loc("fwd/blocks.0.norm1/sub")
#loc14 = loc("fwd/blocks.0.norm1/mul")
#loc15 = loc("fwd/blocks.0.norm1/sum")
#loc16 = loc("fwd/blocks.0.norm1/div")
#loc17 = loc("fwd/blocks.0.norm1/rsqrt")
#loc18 = loc("fwd/blocks.0/permute")
#loc19 = loc("fwd/blocks.0.mlp_tokens.fc1/permute")
#loc20 = loc("fwd/blocks.0.mlp_tokens.fc1/view")
#loc22 = loc("fwd/blocks.0.mlp_tokens.fc1/add")
#loc23 = loc("fwd/blocks.0.mlp_tokens.act/gelu")
#loc26 = loc("fwd/blocks.0.mlp_tokens.fc2/addmm")
#loc27 = loc("fwd/blocks.0/add")
#loc28 = loc("fwd/blocks.0.norm2/mean")
#loc29 = loc("fwd/blocks.0.norm2/sub")
#loc30 = loc("fwd/blocks.0.norm2/mul")
#loc31 = loc("fwd/blocks.0.norm2/sum")
#loc32 = loc("fwd/blocks.0.norm2/div")
#loc33 = loc("fwd/blocks.0.norm2/add")
#loc34 = loc("fwd/blocks.0.norm2/rsqrt")
#loc35 = loc("fwd/blocks.0.mlp_channels.fc1/view")
#loc37 = loc("fwd/blocks.0.mlp_channels.fc1/addmm")
#loc38 = loc("fwd/blocks.0.mlp_channels.act/gelu")
#loc39 = loc("fwd/blocks.0.mlp_channels.fc2/view")
#loc41 = loc("fwd/blocks.0.mlp_channels.fc2/addmm")
#loc42 = loc("fwd/blocks.1.norm1/mean")
#loc43 = loc("fwd/blocks.1.norm1/sub")
#loc44 = loc("fwd/blocks.1.norm1/mul")
#loc45 = loc("fwd/blocks.1.norm1/sum")
#loc46 = loc("fwd/blocks.1.norm1/div")
#loc47 = loc("fwd/blocks.1.norm1/add")
#loc48 = loc("fwd/blocks.1.norm1/rsqrt")
#loc49 = loc("fwd/blocks.1/permute")
#loc50 = loc("fwd/blocks.1.mlp_tokens.fc1/permute")
#loc51 = loc("fwd/blocks.1.mlp_tokens.fc1/view")
#loc53 = loc("fwd/blocks.1.mlp_tokens.fc1/add")
#loc54 = loc("fwd/blocks.1.mlp_tokens.act/gelu")
#loc57 = loc("fwd/blocks.1.mlp_tokens.fc2/addmm")
#loc58 = loc("fwd/blocks.1/add")
#loc59 = loc("fwd/blocks.1.norm2/mean")
#loc60 = loc("fwd/blocks.1.norm2/sub")
#loc61 = loc("fwd/blocks.1.norm2/mul")
#loc62 = loc("fwd/blocks.1.norm2/sum")
#loc63 = loc("fwd/blocks.1.norm2/div")
#loc64 = loc("fwd/blocks.1.norm2/add")
#loc65 = loc("fwd/blocks.1.norm2/rsqrt")
#loc66 = loc("fwd/blocks.1.mlp_channels.fc1/view")
#loc68 = loc("fwd/blocks.1.mlp_channels.fc1/addmm")
#loc69 = loc("fwd/blocks.1.mlp_channels.act/gelu")
#loc70 = loc("fwd/blocks.1.mlp_channels.fc2/view")
#loc72 = loc("fwd/blocks.1.mlp_channels.fc2/addmm")
#loc73 = loc("fwd/blocks.2.norm1/mean")
#loc74 = loc("fwd/blocks.2.norm1/sub")
#loc75 = loc("fwd/blocks.2.norm1/mul")
#loc76 = loc("fwd/blocks.2.norm1/sum")
#loc77 = loc("fwd/blocks.2.norm1/div")
#loc78 = loc("fwd/blocks.2.norm1/add")
#loc79 = loc("fwd/blocks.2.norm1/rsqrt")
#loc80 = loc("fwd/blocks.2/permute")
#loc81 = loc("fwd/blocks.2.mlp_tokens.fc1/permute")
#loc82 = loc("fwd/blocks.2.mlp_tokens.fc1/view")
#loc84 = loc("fwd/blocks.2.mlp_tokens.fc1/add")
#loc85 = loc("fwd/blocks.2.mlp_tokens.act/gelu")
#loc88 = loc("fwd/blocks.2.mlp_tokens.fc2/addmm")
#loc89 = loc("fwd/blocks.2/add")
#loc90 = loc("fwd/blocks.2.norm2/mean")
#loc91 = loc("fwd/blocks.2.norm2/sub")
#loc92 = loc("fwd/blocks.2.norm2/mul")
#loc93 = loc("fwd/blocks.2.norm2/sum")
#loc94 = loc("fwd/blocks.2.norm2/div")
#loc95 = loc("fwd/blocks.2.norm2/add")
#loc96 = loc("fwd/blocks.2.norm2/rsqrt")
#loc97 = loc("fwd/blocks.2.mlp_channels.fc1/view")
#loc99 = loc("fwd/blocks.2.mlp_channels.fc1/addmm")
#loc100 = loc("fwd/blocks.2.mlp_channels.act/gelu")
#loc101 = loc("fwd/blocks.2.mlp_channels.fc2/view")
#loc103 = loc("fwd/blocks.2.mlp_channels.fc2/addmm")
#loc104 = loc("fwd/norm/mean")
#loc105 = loc("fwd/norm/sub")
#loc106 = loc("fwd/norm/mul")
#loc107 = loc("fwd/norm/sum")
#loc108 = loc("fwd/norm/div")
#loc109 = loc("fwd/norm/add")
#loc110 = loc("fwd/norm/rsqrt")
#loc111 = loc("fwd/-/mean")
#loc113 = loc("fwd/head/addmm")
#loc114 = loc("fwd/loss/sub")
#loc115 = loc("fwd/loss/exp")
#loc116 = loc("fwd/loss/sum")
#loc117 = loc("fwd/loss/log")
#loc118 = loc("fwd/loss/_to_copy")
#loc119 = loc("fwd/loss/unsqueeze")
#loc120 = loc("fwd/loss/gather")
#loc121 = loc("fwd/loss/view")
#loc122 = loc("fwd/loss/neg")
#loc123 = loc("fwd/loss/div")
#loc124 = loc("bwd/loss/arange")
#loc125 = loc("bwd/loss/unsqueeze")
#loc126 = loc("bwd/loss/eq")
#loc127 = loc("bwd/loss/bitwise_and")
#loc128 = loc("bwd/loss/div")
#loc129 = loc("bwd/loss/view")
#loc130 = loc("bwd/loss/neg")
#loc131 = loc("bwd/loss/where")
#loc132 = loc("bwd/loss/exp")
#loc133 = loc("bwd/loss/sum")
#loc134 = loc("bwd/loss/mul")
#loc135 = loc("bwd/loss/sub")
#loc138 = loc("bwd/head/sum")
#loc140 = loc("bwd/-/expand")
#loc141 = loc("bwd/-/div")
#loc142 = loc("bwd/norm/mul")
#loc143 = loc("bwd/norm/sum")
#loc144 = loc("bwd/norm/sub")
#loc145 = loc("bwd/norm/div")
#loc146 = loc("bwd/blocks.2.mlp_channels.fc2/view")
#loc149 = loc("bwd/blocks.2.mlp_channels.fc2/sum")
#loc150 = loc("bwd/blocks.2.mlp_channels.act/erf")
#loc151 = loc("bwd/blocks.2.mlp_channels.act/add")
#loc152 = loc("bwd/blocks.2.mlp_channels.act/exp")
#loc153 = loc("bwd/blocks.2.mlp_channels.fc1/view")
#loc156 = loc("bwd/blocks.2.mlp_channels.fc1/sum")
#loc157 = loc("bwd/blocks.2.norm2/mul")
#loc158 = loc("bwd/blocks.2.norm2/sum")
#loc159 = loc("bwd/blocks.2.norm2/sub")
#loc160 = loc("bwd/blocks.2.norm2/div")
#loc161 = loc("bwd/-/add")
#loc162 = loc("bwd/blocks.2/permute")
#loc163 = loc("bwd/blocks.2.mlp_tokens.fc2/view")
#loc166 = loc("bwd/blocks.2.mlp_tokens.fc2/sum")
#loc167 = loc("bwd/blocks.2.mlp_tokens.act/mul")
#loc168 = loc("bwd/blocks.2.mlp_tokens.act/erf")
#loc169 = loc("bwd/blocks.2.mlp_tokens.act/add")
#loc170 = loc("bwd/blocks.2.mlp_tokens.act/exp")
#loc171 = loc("bwd/blocks.2.mlp_tokens.fc1/sum")
#loc175 = loc("bwd/blocks.2.norm1/mul")
#loc176 = loc("bwd/blocks.2.norm1/sum")
#loc177 = loc("bwd/blocks.2.norm1/sub")
#loc178 = loc("bwd/blocks.2.norm1/div")
#loc179 = loc("bwd/blocks.1.mlp_channels.fc2/view")
#loc182 = loc("bwd/blocks.1.mlp_channels.fc2/sum")
#loc183 = loc("bwd/blocks.1.mlp_channels.act/mul")
#loc184 = loc("bwd/blocks.1.mlp_channels.act/erf")
#loc185 = loc("bwd/blocks.1.mlp_channels.act/add")
#loc186 = loc("bwd/blocks.1.mlp_channels.act/exp")
#loc187 = loc("bwd/blocks.1.mlp_channels.fc1/view")
#loc190 = loc("bwd/blocks.1.mlp_channels.fc1/sum")
#loc191 = loc("bwd/blocks.1.norm2/mul")
#loc192 = loc("bwd/blocks.1.norm2/sum")
#loc193 = loc("bwd/blocks.1.norm2/sub")
#loc194 = loc("bwd/blocks.1.norm2/div")
#loc195 = loc("bwd/blocks.1/permute")
#loc196 = loc("bwd/blocks.1.mlp_tokens.fc2/view")
#loc199 = loc("bwd/blocks.1.mlp_tokens.fc2/sum")
#loc200 = loc("bwd/blocks.1.mlp_tokens.act/mul")
#loc201 = loc("bwd/blocks.1.mlp_tokens.act/erf")
#loc202 = loc("bwd/blocks.1.mlp_tokens.act/add")
#loc203 = loc("bwd/blocks.1.mlp_tokens.act/exp")
#loc204 = loc("bwd/blocks.1.mlp_tokens.fc1/sum")
#loc208 = loc("bwd/blocks.1.norm1/mul")
#loc209 = loc("bwd/blocks.1.norm1/sum")
#loc210 = loc("bwd/blocks.1.norm1/sub")
#loc211 = loc("bwd/blocks.1.norm1/div")
#loc212 = loc("bwd/blocks.0.mlp_channels.fc2/view")
#loc215 = loc("bwd/blocks.0.mlp_channels.fc2/sum")
#loc216 = loc("bwd/blocks.0.mlp_channels.act/mul")
#loc217 = loc("bwd/blocks.0.mlp_channels.act/erf")
#loc218 = loc("bwd/blocks.0.mlp_channels.act/add")
#loc219 = loc("bwd/blocks.0.mlp_channels.act/exp")
#loc220 = loc("bwd/blocks.0.mlp_channels.fc1/view")
#loc223 = loc("bwd/blocks.0.mlp_channels.fc1/sum")
#loc224 = loc("bwd/blocks.0.norm2/mul")
#loc225 = loc("bwd/blocks.0.norm2/sum")
#loc226 = loc("bwd/blocks.0.norm2/sub")
#loc227 = loc("bwd/blocks.0.norm2/div")
#loc228 = loc("bwd/blocks.0/permute")
#loc229 = loc("bwd/blocks.0.mlp_tokens.fc2/view")
#loc232 = loc("bwd/blocks.0.mlp_tokens.fc2/sum")
#loc233 = loc("bwd/blocks.0.mlp_tokens.act/mul")
#loc234 = loc("bwd/blocks.0.mlp_tokens.act/erf")
#loc235 = loc("bwd/blocks.0.mlp_tokens.act/add")
#loc236 = loc("bwd/blocks.0.mlp_tokens.act/exp")
#loc237 = loc("bwd/blocks.0.mlp_tokens.fc1/sum")
#loc241 = loc("bwd/blocks.0.norm1/mul")
#loc242 = loc("bwd/blocks.0.norm1/sum")
#loc243 = loc("bwd/blocks.0.norm1/sub")
#loc244 = loc("bwd/blocks.0.norm1/div")
#loc245 = loc("bwd/stem/view")
#loc248 = loc("bwd/stem/sum")
#loc249 = loc("predict")
#loc250 = loc("fwd/blocks.0.mlp_tokens.fc1/expand")
#loc251 = loc("fwd/blocks.0.mlp_tokens.fc1/bmm")
#loc252 = loc("fwd/blocks.1.mlp_tokens.fc1/expand")
#loc253 = loc("fwd/blocks.1.mlp_tokens.fc1/bmm")
#loc254 = loc("fwd/blocks.2.mlp_tokens.fc1/expand")
#loc255 = loc("fwd/blocks.2.mlp_tokens.fc1/bmm")
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map6 = affine_map<(d0, d1) -> (d0)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0) -> (d0)>
#map9 = affine_map<(d0) -> ()>
#map10 = affine_map<() -> ()>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map14 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<64x4xf32> {aal.name = "stem.weight", aal.role = "parameter"} loc("main"), %arg1: tensor<64xf32> {aal.name = "stem.bias", aal.role = "parameter"} loc("main"), %arg2: tensor<64xf32> {aal.name = "blocks.0.norm1.weight", aal.role = "parameter"} loc("main"), %arg3: tensor<64xf32> {aal.name = "blocks.0.norm1.bias", aal.role = "parameter"} loc("main"), %arg4: tensor<32x16xf32> {aal.name = "blocks.0.mlp_tokens.fc1.weight", aal.role = "parameter"} loc("main"), %arg5: tensor<32xf32> {aal.name = "blocks.0.mlp_tokens.fc1.bias", aal.role = "parameter"} loc("main"), %arg6: tensor<16x32xf32> {aal.name = "blocks.0.mlp_tokens.fc2.weight", aal.role = "parameter"} loc("main"), %arg7: tensor<16xf32> {aal.name = "blocks.0.mlp_tokens.fc2.bias", aal.role = "parameter"} loc("main"), %arg8: tensor<64xf32> {aal.name = "blocks.0.norm2.weight", aal.role = "parameter"} loc("main"), %arg9: tensor<64xf32> {aal.name = "blocks.0.norm2.bias", aal.role = "parameter"} loc("main"), %arg10: tensor<128x64xf32> {aal.name = "blocks.0.mlp_channels.fc1.weight", aal.role = "parameter"} loc("main"), %arg11: tensor<128xf32> {aal.name = "blocks.0.mlp_channels.fc1.bias", aal.role = "parameter"} loc("main"), %arg12: tensor<64x128xf32> {aal.name = "blocks.0.mlp_channels.fc2.weight", aal.role = "parameter"} loc("main"), %arg13: tensor<64xf32> {aal.name = "blocks.0.mlp_channels.fc2.bias", aal.role = "parameter"} loc("main"), %arg14: tensor<64xf32> {aal.name = "blocks.1.norm1.weight", aal.role = "parameter"} loc("main"), %arg15: tensor<64xf32> {aal.name = "blocks.1.norm1.bias", aal.role = "parameter"} loc("main"), %arg16: tensor<32x16xf32> {aal.name = "blocks.1.mlp_tokens.fc1.weight", aal.role = "parameter"} loc("main"), %arg17: tensor<32xf32> {aal.name = "blocks.1.mlp_tokens.fc1.bias", aal.role = "parameter"} loc("main"), %arg18: tensor<16x32xf32> {aal.name = "blocks.1.mlp_tokens.fc2.weight", aal.role = "parameter"} loc("main"), %arg19: tensor<16xf32> {aal.name = "blocks.1.mlp_tokens.fc2.bias", aal.role = "parameter"} loc("main"), %arg20: tensor<64xf32> {aal.name = "blocks.1.norm2.weight", aal.role = "parameter"} loc("main"), %arg21: tensor<64xf32> {aal.name = "blocks.1.norm2.bias", aal.role = "parameter"} loc("main"), %arg22: tensor<128x64xf32> {aal.name = "blocks.1.mlp_channels.fc1.weight", aal.role = "parameter"} loc("main"), %arg23: tensor<128xf32> {aal.name = "blocks.1.mlp_channels.fc1.bias", aal.role = "parameter"} loc("main"), %arg24: tensor<64x128xf32> {aal.name = "blocks.1.mlp_channels.fc2.weight", aal.role = "parameter"} loc("main"), %arg25: tensor<64xf32> {aal.name = "blocks.1.mlp_channels.fc2.bias", aal.role = "parameter"} loc("main"), %arg26: tensor<64xf32> {aal.name = "blocks.2.norm1.weight", aal.role = "parameter"} loc("main"), %arg27: tensor<64xf32> {aal.name = "blocks.2.norm1.bias", aal.role = "parameter"} loc("main"), %arg28: tensor<32x16xf32> {aal.name = "blocks.2.mlp_tokens.fc1.weight", aal.role = "parameter"} loc("main"), %arg29: tensor<32xf32> {aal.name = "blocks.2.mlp_tokens.fc1.bias", aal.role = "parameter"} loc("main"), %arg30: tensor<16x32xf32> {aal.name = "blocks.2.mlp_tokens.fc2.weight", aal.role = "parameter"} loc("main"), %arg31: tensor<16xf32> {aal.name = "blocks.2.mlp_tokens.fc2.bias", aal.role = "parameter"} loc("main"), %arg32: tensor<64xf32> {aal.name = "blocks.2.norm2.weight", aal.role = "parameter"} loc("main"), %arg33: tensor<64xf32> {aal.name = "blocks.2.norm2.bias", aal.role = "parameter"} loc("main"), %arg34: tensor<128x64xf32> {aal.name = "blocks.2.mlp_channels.fc1.weight", aal.role = "parameter"} loc("main"), %arg35: tensor<128xf32> {aal.name = "blocks.2.mlp_channels.fc1.bias", aal.role = "parameter"} loc("main"), %arg36: tensor<64x128xf32> {aal.name = "blocks.2.mlp_channels.fc2.weight", aal.role = "parameter"} loc("main"), %arg37: tensor<64xf32> {aal.name = "blocks.2.mlp_channels.fc2.bias", aal.role = "parameter"} loc("main"), %arg38: tensor<64xf32> {aal.name = "norm.weight", aal.role = "parameter"} loc("main"), %arg39: tensor<64xf32> {aal.name = "norm.bias", aal.role = "parameter"} loc("main"), %arg40: tensor<10x64xf32> {aal.name = "head.weight", aal.role = "parameter"} loc("main"), %arg41: tensor<10xf32> {aal.name = "head.bias", aal.role = "parameter"} loc("main"), %arg42: tensor<64x64xf32> {aal.name = "images", aal.role = "input"} loc("main"), %arg43: tensor<64xi64> {aal.name = "labels", aal.role = "target"} loc("main"), %arg44: tensor<f32> {aal.name = "loss_gradient", aal.role = "loss_gradient"} loc("main")) -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<64x4xf32> {aal.name = "stem.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "stem.bias", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.0.norm1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.0.norm1.bias", aal.role = "gradient"}, tensor<32x16xf32> {aal.name = "blocks.0.mlp_tokens.fc1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.0.mlp_tokens.fc1.bias", aal.role = "gradient"}, tensor<16x32xf32> {aal.name = "blocks.0.mlp_tokens.fc2.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.0.mlp_tokens.fc2.bias", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.0.norm2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.0.norm2.bias", aal.role = "gradient"}, tensor<128x64xf32> {aal.name = "blocks.0.mlp_channels.fc1.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "blocks.0.mlp_channels.fc1.bias", aal.role = "gradient"}, tensor<64x128xf32> {aal.name = "blocks.0.mlp_channels.fc2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.0.mlp_channels.fc2.bias", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.1.norm1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.1.norm1.bias", aal.role = "gradient"}, tensor<32x16xf32> {aal.name = "blocks.1.mlp_tokens.fc1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.1.mlp_tokens.fc1.bias", aal.role = "gradient"}, tensor<16x32xf32> {aal.name = "blocks.1.mlp_tokens.fc2.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.1.mlp_tokens.fc2.bias", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.1.norm2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.1.norm2.bias", aal.role = "gradient"}, tensor<128x64xf32> {aal.name = "blocks.1.mlp_channels.fc1.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "blocks.1.mlp_channels.fc1.bias", aal.role = "gradient"}, tensor<64x128xf32> {aal.name = "blocks.1.mlp_channels.fc2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.1.mlp_channels.fc2.bias", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.2.norm1.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.2.norm1.bias", aal.role = "gradient"}, tensor<32x16xf32> {aal.name = "blocks.2.mlp_tokens.fc1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.2.mlp_tokens.fc1.bias", aal.role = "gradient"}, tensor<16x32xf32> {aal.name = "blocks.2.mlp_tokens.fc2.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.2.mlp_tokens.fc2.bias", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.2.norm2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.2.norm2.bias", aal.role = "gradient"}, tensor<128x64xf32> {aal.name = "blocks.2.mlp_channels.fc1.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "blocks.2.mlp_channels.fc1.bias", aal.role = "gradient"}, tensor<64x128xf32> {aal.name = "blocks.2.mlp_channels.fc2.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "blocks.2.mlp_channels.fc2.bias", aal.role = "gradient"}, tensor<64xf32> {aal.name = "norm.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "norm.bias", aal.role = "gradient"}, tensor<10x64xf32> {aal.name = "head.weight", aal.role = "gradient"}, tensor<10xf32> {aal.name = "head.bias", aal.role = "gradient"}) attributes {aal.frontend = "torch", aal.model = "mixer"} {
    %c-100_i64 = arith.constant -100 : i64 loc(#loc2)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_2 = arith.constant 0xFF800000 : f32 loc(#loc3)
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc4)
    %cst_4 = arith.constant 0.3989422804014327 : f64 loc(#loc5)
    %cst_5 = arith.constant 0.70710678118654757 : f64 loc(#loc5)
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64 loc(#loc6)
    %cst_7 = arith.constant 6.400000e+01 : f32 loc(#loc)
    %cst_8 = arith.constant 1.41421354 : f32 loc(#loc)
    %cst_9 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_10 = arith.constant -5.000000e-01 : f32 loc(#loc)
    %cst_11 = arith.constant dense<0> : tensor<i64> loc(#loc4)
    %expanded = tensor.expand_shape %arg42 [[0], [1, 2, 3, 4]] output_shape [64, 4, 2, 4, 2] : tensor<64x64xf32> into tensor<64x4x2x4x2xf32> loc(#loc7)
    %0 = tensor.empty() : tensor<64x4x4x2x2xf32> loc(#loc8)
    %transposed = linalg.transpose ins(%expanded : tensor<64x4x2x4x2xf32>) outs(%0 : tensor<64x4x4x2x2xf32>) permutation = [0, 1, 3, 2, 4]  loc(#loc8)
    %collapsed = tensor.collapse_shape %transposed [[0, 1, 2], [3, 4]] : tensor<64x4x4x2x2xf32> into tensor<1024x4xf32> loc(#loc9)
    %1 = tensor.empty() : tensor<4x64xf32> loc(#loc10)
    %transposed_12 = linalg.transpose ins(%arg0 : tensor<64x4xf32>) outs(%1 : tensor<4x64xf32>) permutation = [1, 0]  loc(#loc10)
    %2 = tensor.empty() : tensor<1024x64xf32> loc(#loc11)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc11)
    %4 = linalg.matmul ins(%collapsed, %transposed_12 : tensor<1024x4xf32>, tensor<4x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc11)
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1, %4 : tensor<64xf32>, tensor<1024x64xf32>) outs(%2 : tensor<1024x64xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/addmm"), %in_122: f32 loc("fwd/stem/addmm"), %out: f32 loc("fwd/stem/addmm")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc11)
      linalg.yield %408 : f32 loc(#loc11)
    } -> tensor<1024x64xf32> loc(#loc11)
    %expanded_13 = tensor.expand_shape %5 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc9)
    %6 = tensor.empty() : tensor<64x16x1xf32> loc(#loc12)
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<64x16x1xf32>) -> tensor<64x16x1xf32> loc(#loc12)
    %8 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_13 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/view"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %408 = arith.addf %in, %out : f32 loc(#loc12)
      linalg.yield %408 : f32 loc(#loc12)
    } -> tensor<64x16x1xf32> loc(#loc12)
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc12)
      linalg.yield %408 : f32 loc(#loc12)
    } -> tensor<64x16x1xf32> loc(#loc12)
    %10 = tensor.empty() : tensor<64x16x64xf32> loc(#loc13)
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13, %9 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/view"), %in_122: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc13)
      linalg.yield %408 : f32 loc(#loc13)
    } -> tensor<64x16x64xf32> loc(#loc13)
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_122: f32 loc("fwd/blocks.0.norm1/sub"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc14)
      linalg.yield %408 : f32 loc(#loc14)
    } -> tensor<64x16x64xf32> loc(#loc14)
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc15)
      linalg.yield %408 : f32 loc(#loc15)
    } -> tensor<64x16x1xf32> loc(#loc15)
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sum"), %out: f32 loc("fwd/blocks.0.norm1/div")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc16)
      linalg.yield %408 : f32 loc(#loc16)
    } -> tensor<64x16x1xf32> loc(#loc16)
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/div"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %408 = arith.truncf %cst_6 : f64 to f32 loc(#loc6)
      %409 = arith.addf %in, %408 : f32 loc(#loc6)
      linalg.yield %409 : f32 loc(#loc6)
    } -> tensor<64x16x1xf32> loc(#loc6)
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/rsqrt")):
      %408 = math.rsqrt %in : f32 loc(#loc17)
      linalg.yield %408 : f32 loc(#loc17)
    } -> tensor<64x16x1xf32> loc(#loc17)
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_122: f32 loc("fwd/blocks.0.norm1/rsqrt"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc14)
      linalg.yield %408 : f32 loc(#loc14)
    } -> tensor<64x16x64xf32> loc(#loc14)
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg2 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_122: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc14)
      linalg.yield %408 : f32 loc(#loc14)
    } -> tensor<64x16x64xf32> loc(#loc14)
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %arg3 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_122: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc6)
      linalg.yield %408 : f32 loc(#loc6)
    } -> tensor<64x16x64xf32> loc(#loc6)
    %20 = tensor.empty() : tensor<64x64x16xf32> loc(#loc18)
    %transposed_14 = linalg.transpose ins(%19 : tensor<64x16x64xf32>) outs(%20 : tensor<64x64x16xf32>) permutation = [0, 2, 1]  loc(#loc18)
    %21 = tensor.empty() : tensor<16x32xf32> loc(#loc19)
    %transposed_15 = linalg.transpose ins(%arg4 : tensor<32x16xf32>) outs(%21 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc19)
    %collapsed_16 = tensor.collapse_shape %transposed_14 [[0, 1], [2]] : tensor<64x64x16xf32> into tensor<4096x16xf32> loc(#loc20)
    %22 = tensor.empty() : tensor<4096x32xf32> loc(#loc21)
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<4096x32xf32>) -> tensor<4096x32xf32> loc(#loc21)
    %24 = linalg.matmul ins(%collapsed_16, %transposed_15 : tensor<4096x16xf32>, tensor<16x32xf32>) outs(%23 : tensor<4096x32xf32>) -> tensor<4096x32xf32> loc(#loc21)
    %expanded_17 = tensor.expand_shape %24 [[0, 1], [2]] output_shape [64, 64, 32] : tensor<4096x32xf32> into tensor<64x64x32xf32> loc(#loc20)
    %25 = tensor.empty() : tensor<64x64x32xf32> loc(#loc22)
    %26 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %arg5 : tensor<64x64x32xf32>, tensor<32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/view"), %in_122: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc22)
      linalg.yield %408 : f32 loc(#loc22)
    } -> tensor<64x64x32xf32> loc(#loc22)
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.0.mlp_tokens.act/gelu")):
      %408 = arith.divf %in, %cst_8 : f32 loc(#loc23)
      %409 = math.erf %408 : f32 loc(#loc23)
      %410 = arith.addf %409, %cst_0 : f32 loc(#loc23)
      %411 = arith.mulf %410, %cst_1 : f32 loc(#loc23)
      %412 = arith.mulf %in, %411 : f32 loc(#loc23)
      linalg.yield %412 : f32 loc(#loc23)
    } -> tensor<64x64x32xf32> loc(#loc23)
    %collapsed_18 = tensor.collapse_shape %27 [[0, 1], [2]] : tensor<64x64x32xf32> into tensor<4096x32xf32> loc(#loc24)
    %28 = tensor.empty() : tensor<32x16xf32> loc(#loc25)
    %transposed_19 = linalg.transpose ins(%arg6 : tensor<16x32xf32>) outs(%28 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc25)
    %29 = tensor.empty() : tensor<4096x16xf32> loc(#loc26)
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<4096x16xf32>) -> tensor<4096x16xf32> loc(#loc26)
    %31 = linalg.matmul ins(%collapsed_18, %transposed_19 : tensor<4096x32xf32>, tensor<32x16xf32>) outs(%30 : tensor<4096x16xf32>) -> tensor<4096x16xf32> loc(#loc26)
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7, %31 : tensor<16xf32>, tensor<4096x16xf32>) outs(%29 : tensor<4096x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc2/addmm"), %in_122: f32 loc("fwd/blocks.0.mlp_tokens.fc2/addmm"), %out: f32 loc("fwd/blocks.0.mlp_tokens.fc2/addmm")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc26)
      linalg.yield %408 : f32 loc(#loc26)
    } -> tensor<4096x16xf32> loc(#loc26)
    %expanded_20 = tensor.expand_shape %32 [[0, 1], [2]] output_shape [64, 64, 16] : tensor<4096x16xf32> into tensor<64x64x16xf32> loc(#loc24)
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<64x64x16xf32>) outs(%10 : tensor<64x16x64xf32>) permutation = [0, 2, 1]  loc(#loc18)
    %33 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13, %transposed_21 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/view"), %in_122: f32 loc("fwd/blocks.0/permute"), %out: f32 loc("fwd/blocks.0/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc27)
      linalg.yield %408 : f32 loc(#loc27)
    } -> tensor<64x16x64xf32> loc(#loc27)
    %34 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %408 = arith.addf %in, %out : f32 loc(#loc28)
      linalg.yield %408 : f32 loc(#loc28)
    } -> tensor<64x16x1xf32> loc(#loc28)
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc28)
      linalg.yield %408 : f32 loc(#loc28)
    } -> tensor<64x16x1xf32> loc(#loc28)
    %36 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_122: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc29)
      linalg.yield %408 : f32 loc(#loc29)
    } -> tensor<64x16x64xf32> loc(#loc29)
    %37 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %36 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_122: f32 loc("fwd/blocks.0.norm2/sub"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc30)
      linalg.yield %408 : f32 loc(#loc30)
    } -> tensor<64x16x64xf32> loc(#loc30)
    %38 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc31)
      linalg.yield %408 : f32 loc(#loc31)
    } -> tensor<64x16x1xf32> loc(#loc31)
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sum"), %out: f32 loc("fwd/blocks.0.norm2/div")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc32)
      linalg.yield %408 : f32 loc(#loc32)
    } -> tensor<64x16x1xf32> loc(#loc32)
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/div"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %408 = arith.truncf %cst_6 : f64 to f32 loc(#loc33)
      %409 = arith.addf %in, %408 : f32 loc(#loc33)
      linalg.yield %409 : f32 loc(#loc33)
    } -> tensor<64x16x1xf32> loc(#loc33)
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/rsqrt")):
      %408 = math.rsqrt %in : f32 loc(#loc34)
      linalg.yield %408 : f32 loc(#loc34)
    } -> tensor<64x16x1xf32> loc(#loc34)
    %42 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %41 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_122: f32 loc("fwd/blocks.0.norm2/rsqrt"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc30)
      linalg.yield %408 : f32 loc(#loc30)
    } -> tensor<64x16x64xf32> loc(#loc30)
    %43 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg8 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_122: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc30)
      linalg.yield %408 : f32 loc(#loc30)
    } -> tensor<64x16x64xf32> loc(#loc30)
    %44 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg9 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_122: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc33)
      linalg.yield %408 : f32 loc(#loc33)
    } -> tensor<64x16x64xf32> loc(#loc33)
    %collapsed_22 = tensor.collapse_shape %44 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc35)
    %45 = tensor.empty() : tensor<64x128xf32> loc(#loc36)
    %transposed_23 = linalg.transpose ins(%arg10 : tensor<128x64xf32>) outs(%45 : tensor<64x128xf32>) permutation = [1, 0]  loc(#loc36)
    %46 = tensor.empty() : tensor<1024x128xf32> loc(#loc37)
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<1024x128xf32>) -> tensor<1024x128xf32> loc(#loc37)
    %48 = linalg.matmul ins(%collapsed_22, %transposed_23 : tensor<1024x64xf32>, tensor<64x128xf32>) outs(%47 : tensor<1024x128xf32>) -> tensor<1024x128xf32> loc(#loc37)
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11, %48 : tensor<128xf32>, tensor<1024x128xf32>) outs(%46 : tensor<1024x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc1/addmm"), %in_122: f32 loc("fwd/blocks.0.mlp_channels.fc1/addmm"), %out: f32 loc("fwd/blocks.0.mlp_channels.fc1/addmm")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc37)
      linalg.yield %408 : f32 loc(#loc37)
    } -> tensor<1024x128xf32> loc(#loc37)
    %expanded_24 = tensor.expand_shape %49 [[0, 1], [2]] output_shape [64, 16, 128] : tensor<1024x128xf32> into tensor<64x16x128xf32> loc(#loc35)
    %50 = tensor.empty() : tensor<64x16x128xf32> loc(#loc38)
    %51 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc1/view"), %out: f32 loc("fwd/blocks.0.mlp_channels.act/gelu")):
      %408 = arith.divf %in, %cst_8 : f32 loc(#loc38)
      %409 = math.erf %408 : f32 loc(#loc38)
      %410 = arith.addf %409, %cst_0 : f32 loc(#loc38)
      %411 = arith.mulf %410, %cst_1 : f32 loc(#loc38)
      %412 = arith.mulf %in, %411 : f32 loc(#loc38)
      linalg.yield %412 : f32 loc(#loc38)
    } -> tensor<64x16x128xf32> loc(#loc38)
    %collapsed_25 = tensor.collapse_shape %51 [[0, 1], [2]] : tensor<64x16x128xf32> into tensor<1024x128xf32> loc(#loc39)
    %52 = tensor.empty() : tensor<128x64xf32> loc(#loc40)
    %transposed_26 = linalg.transpose ins(%arg12 : tensor<64x128xf32>) outs(%52 : tensor<128x64xf32>) permutation = [1, 0]  loc(#loc40)
    %53 = linalg.matmul ins(%collapsed_25, %transposed_26 : tensor<1024x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc41)
    %54 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg13, %53 : tensor<64xf32>, tensor<1024x64xf32>) outs(%2 : tensor<1024x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc2/addmm"), %in_122: f32 loc("fwd/blocks.0.mlp_channels.fc2/addmm"), %out: f32 loc("fwd/blocks.0.mlp_channels.fc2/addmm")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc41)
      linalg.yield %408 : f32 loc(#loc41)
    } -> tensor<1024x64xf32> loc(#loc41)
    %expanded_27 = tensor.expand_shape %54 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc39)
    %55 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %expanded_27 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_122: f32 loc("fwd/blocks.0.mlp_channels.fc2/view"), %out: f32 loc("fwd/blocks.0/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc27)
      linalg.yield %408 : f32 loc(#loc27)
    } -> tensor<64x16x64xf32> loc(#loc27)
    %56 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %408 = arith.addf %in, %out : f32 loc(#loc42)
      linalg.yield %408 : f32 loc(#loc42)
    } -> tensor<64x16x1xf32> loc(#loc42)
    %57 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc42)
      linalg.yield %408 : f32 loc(#loc42)
    } -> tensor<64x16x1xf32> loc(#loc42)
    %58 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %57 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_122: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc43)
      linalg.yield %408 : f32 loc(#loc43)
    } -> tensor<64x16x64xf32> loc(#loc43)
    %59 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %58 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_122: f32 loc("fwd/blocks.1.norm1/sub"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc44)
      linalg.yield %408 : f32 loc(#loc44)
    } -> tensor<64x16x64xf32> loc(#loc44)
    %60 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc45)
      linalg.yield %408 : f32 loc(#loc45)
    } -> tensor<64x16x1xf32> loc(#loc45)
    %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sum"), %out: f32 loc("fwd/blocks.1.norm1/div")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc46)
      linalg.yield %408 : f32 loc(#loc46)
    } -> tensor<64x16x1xf32> loc(#loc46)
    %62 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/div"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %408 = arith.truncf %cst_6 : f64 to f32 loc(#loc47)
      %409 = arith.addf %in, %408 : f32 loc(#loc47)
      linalg.yield %409 : f32 loc(#loc47)
    } -> tensor<64x16x1xf32> loc(#loc47)
    %63 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/rsqrt")):
      %408 = math.rsqrt %in : f32 loc(#loc48)
      linalg.yield %408 : f32 loc(#loc48)
    } -> tensor<64x16x1xf32> loc(#loc48)
    %64 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %63 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_122: f32 loc("fwd/blocks.1.norm1/rsqrt"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc44)
      linalg.yield %408 : f32 loc(#loc44)
    } -> tensor<64x16x64xf32> loc(#loc44)
    %65 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %arg14 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_122: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc44)
      linalg.yield %408 : f32 loc(#loc44)
    } -> tensor<64x16x64xf32> loc(#loc44)
    %66 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %arg15 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_122: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc47)
      linalg.yield %408 : f32 loc(#loc47)
    } -> tensor<64x16x64xf32> loc(#loc47)
    %transposed_28 = linalg.transpose ins(%66 : tensor<64x16x64xf32>) outs(%20 : tensor<64x64x16xf32>) permutation = [0, 2, 1]  loc(#loc49)
    %transposed_29 = linalg.transpose ins(%arg16 : tensor<32x16xf32>) outs(%21 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc50)
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2]] : tensor<64x64x16xf32> into tensor<4096x16xf32> loc(#loc51)
    %67 = linalg.matmul ins(%collapsed_30, %transposed_29 : tensor<4096x16xf32>, tensor<16x32xf32>) outs(%23 : tensor<4096x32xf32>) -> tensor<4096x32xf32> loc(#loc52)
    %expanded_31 = tensor.expand_shape %67 [[0, 1], [2]] output_shape [64, 64, 32] : tensor<4096x32xf32> into tensor<64x64x32xf32> loc(#loc51)
    %68 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31, %arg17 : tensor<64x64x32xf32>, tensor<32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/view"), %in_122: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc53)
      linalg.yield %408 : f32 loc(#loc53)
    } -> tensor<64x64x32xf32> loc(#loc53)
    %69 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.1.mlp_tokens.act/gelu")):
      %408 = arith.divf %in, %cst_8 : f32 loc(#loc54)
      %409 = math.erf %408 : f32 loc(#loc54)
      %410 = arith.addf %409, %cst_0 : f32 loc(#loc54)
      %411 = arith.mulf %410, %cst_1 : f32 loc(#loc54)
      %412 = arith.mulf %in, %411 : f32 loc(#loc54)
      linalg.yield %412 : f32 loc(#loc54)
    } -> tensor<64x64x32xf32> loc(#loc54)
    %collapsed_32 = tensor.collapse_shape %69 [[0, 1], [2]] : tensor<64x64x32xf32> into tensor<4096x32xf32> loc(#loc55)
    %transposed_33 = linalg.transpose ins(%arg18 : tensor<16x32xf32>) outs(%28 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc56)
    %70 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<4096x32xf32>, tensor<32x16xf32>) outs(%30 : tensor<4096x16xf32>) -> tensor<4096x16xf32> loc(#loc57)
    %71 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg19, %70 : tensor<16xf32>, tensor<4096x16xf32>) outs(%29 : tensor<4096x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc2/addmm"), %in_122: f32 loc("fwd/blocks.1.mlp_tokens.fc2/addmm"), %out: f32 loc("fwd/blocks.1.mlp_tokens.fc2/addmm")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc57)
      linalg.yield %408 : f32 loc(#loc57)
    } -> tensor<4096x16xf32> loc(#loc57)
    %expanded_34 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [64, 64, 16] : tensor<4096x16xf32> into tensor<64x64x16xf32> loc(#loc55)
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<64x64x16xf32>) outs(%10 : tensor<64x16x64xf32>) permutation = [0, 2, 1]  loc(#loc49)
    %72 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %transposed_35 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_122: f32 loc("fwd/blocks.1/permute"), %out: f32 loc("fwd/blocks.1/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc58)
      linalg.yield %408 : f32 loc(#loc58)
    } -> tensor<64x16x64xf32> loc(#loc58)
    %73 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %408 = arith.addf %in, %out : f32 loc(#loc59)
      linalg.yield %408 : f32 loc(#loc59)
    } -> tensor<64x16x1xf32> loc(#loc59)
    %74 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc59)
      linalg.yield %408 : f32 loc(#loc59)
    } -> tensor<64x16x1xf32> loc(#loc59)
    %75 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %74 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_122: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc60)
      linalg.yield %408 : f32 loc(#loc60)
    } -> tensor<64x16x64xf32> loc(#loc60)
    %76 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %75 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_122: f32 loc("fwd/blocks.1.norm2/sub"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc61)
      linalg.yield %408 : f32 loc(#loc61)
    } -> tensor<64x16x64xf32> loc(#loc61)
    %77 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc62)
      linalg.yield %408 : f32 loc(#loc62)
    } -> tensor<64x16x1xf32> loc(#loc62)
    %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sum"), %out: f32 loc("fwd/blocks.1.norm2/div")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc63)
      linalg.yield %408 : f32 loc(#loc63)
    } -> tensor<64x16x1xf32> loc(#loc63)
    %79 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/div"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %408 = arith.truncf %cst_6 : f64 to f32 loc(#loc64)
      %409 = arith.addf %in, %408 : f32 loc(#loc64)
      linalg.yield %409 : f32 loc(#loc64)
    } -> tensor<64x16x1xf32> loc(#loc64)
    %80 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/rsqrt")):
      %408 = math.rsqrt %in : f32 loc(#loc65)
      linalg.yield %408 : f32 loc(#loc65)
    } -> tensor<64x16x1xf32> loc(#loc65)
    %81 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %80 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_122: f32 loc("fwd/blocks.1.norm2/rsqrt"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc61)
      linalg.yield %408 : f32 loc(#loc61)
    } -> tensor<64x16x64xf32> loc(#loc61)
    %82 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %arg20 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_122: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc61)
      linalg.yield %408 : f32 loc(#loc61)
    } -> tensor<64x16x64xf32> loc(#loc61)
    %83 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg21 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_122: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc64)
      linalg.yield %408 : f32 loc(#loc64)
    } -> tensor<64x16x64xf32> loc(#loc64)
    %collapsed_36 = tensor.collapse_shape %83 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc66)
    %transposed_37 = linalg.transpose ins(%arg22 : tensor<128x64xf32>) outs(%45 : tensor<64x128xf32>) permutation = [1, 0]  loc(#loc67)
    %84 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<1024x64xf32>, tensor<64x128xf32>) outs(%47 : tensor<1024x128xf32>) -> tensor<1024x128xf32> loc(#loc68)
    %85 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg23, %84 : tensor<128xf32>, tensor<1024x128xf32>) outs(%46 : tensor<1024x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc1/addmm"), %in_122: f32 loc("fwd/blocks.1.mlp_channels.fc1/addmm"), %out: f32 loc("fwd/blocks.1.mlp_channels.fc1/addmm")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc68)
      linalg.yield %408 : f32 loc(#loc68)
    } -> tensor<1024x128xf32> loc(#loc68)
    %expanded_38 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [64, 16, 128] : tensor<1024x128xf32> into tensor<64x16x128xf32> loc(#loc66)
    %86 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc1/view"), %out: f32 loc("fwd/blocks.1.mlp_channels.act/gelu")):
      %408 = arith.divf %in, %cst_8 : f32 loc(#loc69)
      %409 = math.erf %408 : f32 loc(#loc69)
      %410 = arith.addf %409, %cst_0 : f32 loc(#loc69)
      %411 = arith.mulf %410, %cst_1 : f32 loc(#loc69)
      %412 = arith.mulf %in, %411 : f32 loc(#loc69)
      linalg.yield %412 : f32 loc(#loc69)
    } -> tensor<64x16x128xf32> loc(#loc69)
    %collapsed_39 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<64x16x128xf32> into tensor<1024x128xf32> loc(#loc70)
    %transposed_40 = linalg.transpose ins(%arg24 : tensor<64x128xf32>) outs(%52 : tensor<128x64xf32>) permutation = [1, 0]  loc(#loc71)
    %87 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<1024x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc72)
    %88 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg25, %87 : tensor<64xf32>, tensor<1024x64xf32>) outs(%2 : tensor<1024x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc2/addmm"), %in_122: f32 loc("fwd/blocks.1.mlp_channels.fc2/addmm"), %out: f32 loc("fwd/blocks.1.mlp_channels.fc2/addmm")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc72)
      linalg.yield %408 : f32 loc(#loc72)
    } -> tensor<1024x64xf32> loc(#loc72)
    %expanded_41 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc70)
    %89 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %expanded_41 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_122: f32 loc("fwd/blocks.1.mlp_channels.fc2/view"), %out: f32 loc("fwd/blocks.1/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc58)
      linalg.yield %408 : f32 loc(#loc58)
    } -> tensor<64x16x64xf32> loc(#loc58)
    %90 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/blocks.2.norm1/mean")):
      %408 = arith.addf %in, %out : f32 loc(#loc73)
      linalg.yield %408 : f32 loc(#loc73)
    } -> tensor<64x16x1xf32> loc(#loc73)
    %91 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mean"), %out: f32 loc("fwd/blocks.2.norm1/mean")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc73)
      linalg.yield %408 : f32 loc(#loc73)
    } -> tensor<64x16x1xf32> loc(#loc73)
    %92 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %91 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_122: f32 loc("fwd/blocks.2.norm1/mean"), %out: f32 loc("fwd/blocks.2.norm1/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc74)
      linalg.yield %408 : f32 loc(#loc74)
    } -> tensor<64x16x64xf32> loc(#loc74)
    %93 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %92 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/sub"), %in_122: f32 loc("fwd/blocks.2.norm1/sub"), %out: f32 loc("fwd/blocks.2.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc75)
      linalg.yield %408 : f32 loc(#loc75)
    } -> tensor<64x16x64xf32> loc(#loc75)
    %94 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mul"), %out: f32 loc("fwd/blocks.2.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc76)
      linalg.yield %408 : f32 loc(#loc76)
    } -> tensor<64x16x1xf32> loc(#loc76)
    %95 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/sum"), %out: f32 loc("fwd/blocks.2.norm1/div")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc77)
      linalg.yield %408 : f32 loc(#loc77)
    } -> tensor<64x16x1xf32> loc(#loc77)
    %96 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/div"), %out: f32 loc("fwd/blocks.2.norm1/add")):
      %408 = arith.truncf %cst_6 : f64 to f32 loc(#loc78)
      %409 = arith.addf %in, %408 : f32 loc(#loc78)
      linalg.yield %409 : f32 loc(#loc78)
    } -> tensor<64x16x1xf32> loc(#loc78)
    %97 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/add"), %out: f32 loc("fwd/blocks.2.norm1/rsqrt")):
      %408 = math.rsqrt %in : f32 loc(#loc79)
      linalg.yield %408 : f32 loc(#loc79)
    } -> tensor<64x16x1xf32> loc(#loc79)
    %98 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %97 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/sub"), %in_122: f32 loc("fwd/blocks.2.norm1/rsqrt"), %out: f32 loc("fwd/blocks.2.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc75)
      linalg.yield %408 : f32 loc(#loc75)
    } -> tensor<64x16x64xf32> loc(#loc75)
    %99 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg26 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mul"), %in_122: f32 loc("fwd/blocks.2.norm1/mul"), %out: f32 loc("fwd/blocks.2.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc75)
      linalg.yield %408 : f32 loc(#loc75)
    } -> tensor<64x16x64xf32> loc(#loc75)
    %100 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %arg27 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mul"), %in_122: f32 loc("fwd/blocks.2.norm1/add"), %out: f32 loc("fwd/blocks.2.norm1/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc78)
      linalg.yield %408 : f32 loc(#loc78)
    } -> tensor<64x16x64xf32> loc(#loc78)
    %transposed_42 = linalg.transpose ins(%100 : tensor<64x16x64xf32>) outs(%20 : tensor<64x64x16xf32>) permutation = [0, 2, 1]  loc(#loc80)
    %transposed_43 = linalg.transpose ins(%arg28 : tensor<32x16xf32>) outs(%21 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc81)
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2]] : tensor<64x64x16xf32> into tensor<4096x16xf32> loc(#loc82)
    %101 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<4096x16xf32>, tensor<16x32xf32>) outs(%23 : tensor<4096x32xf32>) -> tensor<4096x32xf32> loc(#loc83)
    %expanded_45 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [64, 64, 32] : tensor<4096x32xf32> into tensor<64x64x32xf32> loc(#loc82)
    %102 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %arg29 : tensor<64x64x32xf32>, tensor<32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_tokens.fc1/view"), %in_122: f32 loc("fwd/blocks.2.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.2.mlp_tokens.fc1/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc84)
      linalg.yield %408 : f32 loc(#loc84)
    } -> tensor<64x64x32xf32> loc(#loc84)
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.2.mlp_tokens.act/gelu")):
      %408 = arith.divf %in, %cst_8 : f32 loc(#loc85)
      %409 = math.erf %408 : f32 loc(#loc85)
      %410 = arith.addf %409, %cst_0 : f32 loc(#loc85)
      %411 = arith.mulf %410, %cst_1 : f32 loc(#loc85)
      %412 = arith.mulf %in, %411 : f32 loc(#loc85)
      linalg.yield %412 : f32 loc(#loc85)
    } -> tensor<64x64x32xf32> loc(#loc85)
    %collapsed_46 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<64x64x32xf32> into tensor<4096x32xf32> loc(#loc86)
    %transposed_47 = linalg.transpose ins(%arg30 : tensor<16x32xf32>) outs(%28 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc87)
    %104 = linalg.matmul ins(%collapsed_46, %transposed_47 : tensor<4096x32xf32>, tensor<32x16xf32>) outs(%30 : tensor<4096x16xf32>) -> tensor<4096x16xf32> loc(#loc88)
    %105 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg31, %104 : tensor<16xf32>, tensor<4096x16xf32>) outs(%29 : tensor<4096x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_tokens.fc2/addmm"), %in_122: f32 loc("fwd/blocks.2.mlp_tokens.fc2/addmm"), %out: f32 loc("fwd/blocks.2.mlp_tokens.fc2/addmm")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc88)
      linalg.yield %408 : f32 loc(#loc88)
    } -> tensor<4096x16xf32> loc(#loc88)
    %expanded_48 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [64, 64, 16] : tensor<4096x16xf32> into tensor<64x64x16xf32> loc(#loc86)
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<64x64x16xf32>) outs(%10 : tensor<64x16x64xf32>) permutation = [0, 2, 1]  loc(#loc80)
    %106 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %transposed_49 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_122: f32 loc("fwd/blocks.2/permute"), %out: f32 loc("fwd/blocks.2/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc89)
      linalg.yield %408 : f32 loc(#loc89)
    } -> tensor<64x16x64xf32> loc(#loc89)
    %107 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %out: f32 loc("fwd/blocks.2.norm2/mean")):
      %408 = arith.addf %in, %out : f32 loc(#loc90)
      linalg.yield %408 : f32 loc(#loc90)
    } -> tensor<64x16x1xf32> loc(#loc90)
    %108 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mean"), %out: f32 loc("fwd/blocks.2.norm2/mean")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc90)
      linalg.yield %408 : f32 loc(#loc90)
    } -> tensor<64x16x1xf32> loc(#loc90)
    %109 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %108 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %in_122: f32 loc("fwd/blocks.2.norm2/mean"), %out: f32 loc("fwd/blocks.2.norm2/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc91)
      linalg.yield %408 : f32 loc(#loc91)
    } -> tensor<64x16x64xf32> loc(#loc91)
    %110 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %109 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/sub"), %in_122: f32 loc("fwd/blocks.2.norm2/sub"), %out: f32 loc("fwd/blocks.2.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc92)
      linalg.yield %408 : f32 loc(#loc92)
    } -> tensor<64x16x64xf32> loc(#loc92)
    %111 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mul"), %out: f32 loc("fwd/blocks.2.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc93)
      linalg.yield %408 : f32 loc(#loc93)
    } -> tensor<64x16x1xf32> loc(#loc93)
    %112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/sum"), %out: f32 loc("fwd/blocks.2.norm2/div")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc94)
      linalg.yield %408 : f32 loc(#loc94)
    } -> tensor<64x16x1xf32> loc(#loc94)
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/div"), %out: f32 loc("fwd/blocks.2.norm2/add")):
      %408 = arith.truncf %cst_6 : f64 to f32 loc(#loc95)
      %409 = arith.addf %in, %408 : f32 loc(#loc95)
      linalg.yield %409 : f32 loc(#loc95)
    } -> tensor<64x16x1xf32> loc(#loc95)
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/add"), %out: f32 loc("fwd/blocks.2.norm2/rsqrt")):
      %408 = math.rsqrt %in : f32 loc(#loc96)
      linalg.yield %408 : f32 loc(#loc96)
    } -> tensor<64x16x1xf32> loc(#loc96)
    %115 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/sub"), %in_122: f32 loc("fwd/blocks.2.norm2/rsqrt"), %out: f32 loc("fwd/blocks.2.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc92)
      linalg.yield %408 : f32 loc(#loc92)
    } -> tensor<64x16x64xf32> loc(#loc92)
    %116 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg32 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mul"), %in_122: f32 loc("fwd/blocks.2.norm2/mul"), %out: f32 loc("fwd/blocks.2.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc92)
      linalg.yield %408 : f32 loc(#loc92)
    } -> tensor<64x16x64xf32> loc(#loc92)
    %117 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %arg33 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mul"), %in_122: f32 loc("fwd/blocks.2.norm2/add"), %out: f32 loc("fwd/blocks.2.norm2/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc95)
      linalg.yield %408 : f32 loc(#loc95)
    } -> tensor<64x16x64xf32> loc(#loc95)
    %collapsed_50 = tensor.collapse_shape %117 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc97)
    %transposed_51 = linalg.transpose ins(%arg34 : tensor<128x64xf32>) outs(%45 : tensor<64x128xf32>) permutation = [1, 0]  loc(#loc98)
    %118 = linalg.matmul ins(%collapsed_50, %transposed_51 : tensor<1024x64xf32>, tensor<64x128xf32>) outs(%47 : tensor<1024x128xf32>) -> tensor<1024x128xf32> loc(#loc99)
    %119 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg35, %118 : tensor<128xf32>, tensor<1024x128xf32>) outs(%46 : tensor<1024x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_channels.fc1/addmm"), %in_122: f32 loc("fwd/blocks.2.mlp_channels.fc1/addmm"), %out: f32 loc("fwd/blocks.2.mlp_channels.fc1/addmm")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc99)
      linalg.yield %408 : f32 loc(#loc99)
    } -> tensor<1024x128xf32> loc(#loc99)
    %expanded_52 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [64, 16, 128] : tensor<1024x128xf32> into tensor<64x16x128xf32> loc(#loc97)
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_channels.fc1/view"), %out: f32 loc("fwd/blocks.2.mlp_channels.act/gelu")):
      %408 = arith.divf %in, %cst_8 : f32 loc(#loc100)
      %409 = math.erf %408 : f32 loc(#loc100)
      %410 = arith.addf %409, %cst_0 : f32 loc(#loc100)
      %411 = arith.mulf %410, %cst_1 : f32 loc(#loc100)
      %412 = arith.mulf %in, %411 : f32 loc(#loc100)
      linalg.yield %412 : f32 loc(#loc100)
    } -> tensor<64x16x128xf32> loc(#loc100)
    %collapsed_53 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<64x16x128xf32> into tensor<1024x128xf32> loc(#loc101)
    %transposed_54 = linalg.transpose ins(%arg36 : tensor<64x128xf32>) outs(%52 : tensor<128x64xf32>) permutation = [1, 0]  loc(#loc102)
    %121 = linalg.matmul ins(%collapsed_53, %transposed_54 : tensor<1024x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc103)
    %122 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg37, %121 : tensor<64xf32>, tensor<1024x64xf32>) outs(%2 : tensor<1024x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_channels.fc2/addmm"), %in_122: f32 loc("fwd/blocks.2.mlp_channels.fc2/addmm"), %out: f32 loc("fwd/blocks.2.mlp_channels.fc2/addmm")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc103)
      linalg.yield %408 : f32 loc(#loc103)
    } -> tensor<1024x64xf32> loc(#loc103)
    %expanded_55 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc101)
    %123 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %expanded_55 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %in_122: f32 loc("fwd/blocks.2.mlp_channels.fc2/view"), %out: f32 loc("fwd/blocks.2/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc89)
      linalg.yield %408 : f32 loc(#loc89)
    } -> tensor<64x16x64xf32> loc(#loc89)
    %124 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %out: f32 loc("fwd/norm/mean")):
      %408 = arith.addf %in, %out : f32 loc(#loc104)
      linalg.yield %408 : f32 loc(#loc104)
    } -> tensor<64x16x1xf32> loc(#loc104)
    %125 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/mean")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc104)
      linalg.yield %408 : f32 loc(#loc104)
    } -> tensor<64x16x1xf32> loc(#loc104)
    %126 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %in_122: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc105)
      linalg.yield %408 : f32 loc(#loc105)
    } -> tensor<64x16x64xf32> loc(#loc105)
    %127 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %126 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_122: f32 loc("fwd/norm/sub"), %out: f32 loc("fwd/norm/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc106)
      linalg.yield %408 : f32 loc(#loc106)
    } -> tensor<64x16x64xf32> loc(#loc106)
    %128 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc107)
      linalg.yield %408 : f32 loc(#loc107)
    } -> tensor<64x16x1xf32> loc(#loc107)
    %129 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sum"), %out: f32 loc("fwd/norm/div")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc108)
      linalg.yield %408 : f32 loc(#loc108)
    } -> tensor<64x16x1xf32> loc(#loc108)
    %130 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/div"), %out: f32 loc("fwd/norm/add")):
      %408 = arith.truncf %cst_6 : f64 to f32 loc(#loc109)
      %409 = arith.addf %in, %408 : f32 loc(#loc109)
      linalg.yield %409 : f32 loc(#loc109)
    } -> tensor<64x16x1xf32> loc(#loc109)
    %131 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/rsqrt")):
      %408 = math.rsqrt %in : f32 loc(#loc110)
      linalg.yield %408 : f32 loc(#loc110)
    } -> tensor<64x16x1xf32> loc(#loc110)
    %132 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %131 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_122: f32 loc("fwd/norm/rsqrt"), %out: f32 loc("fwd/norm/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc106)
      linalg.yield %408 : f32 loc(#loc106)
    } -> tensor<64x16x64xf32> loc(#loc106)
    %133 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg38 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_122: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc106)
      linalg.yield %408 : f32 loc(#loc106)
    } -> tensor<64x16x64xf32> loc(#loc106)
    %134 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %arg39 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_122: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc109)
      linalg.yield %408 : f32 loc(#loc109)
    } -> tensor<64x16x64xf32> loc(#loc109)
    %135 = tensor.empty() : tensor<64x64xf32> loc(#loc111)
    %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc111)
    %137 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "reduction", "parallel"]} ins(%134 : tensor<64x16x64xf32>) outs(%136 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/-/mean")):
      %408 = arith.addf %in, %out : f32 loc(#loc111)
      linalg.yield %408 : f32 loc(#loc111)
    } -> tensor<64x64xf32> loc(#loc111)
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<64x64xf32>) outs(%135 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("fwd/-/mean"), %out: f32 loc("fwd/-/mean")):
      %408 = arith.divf %in, %cst_9 : f32 loc(#loc111)
      linalg.yield %408 : f32 loc(#loc111)
    } -> tensor<64x64xf32> loc(#loc111)
    %139 = tensor.empty() : tensor<64x10xf32> loc(#loc112)
    %transposed_56 = linalg.transpose ins(%arg40 : tensor<10x64xf32>) outs(%139 : tensor<64x10xf32>) permutation = [1, 0]  loc(#loc112)
    %140 = linalg.fill ins(%cst : f32) outs(%139 : tensor<64x10xf32>) -> tensor<64x10xf32> loc(#loc113)
    %141 = linalg.matmul ins(%138, %transposed_56 : tensor<64x64xf32>, tensor<64x10xf32>) outs(%140 : tensor<64x10xf32>) -> tensor<64x10xf32> loc(#loc113)
    %142 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg41, %141 : tensor<10xf32>, tensor<64x10xf32>) outs(%139 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_122: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/head/addmm")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc113)
      linalg.yield %408 : f32 loc(#loc113)
    } -> tensor<64x10xf32> loc(#loc113)
    %143 = tensor.empty() : tensor<64xi64> loc(#loc3)
    %144 = linalg.fill ins(%c0_i64 : i64) outs(%143 : tensor<64xi64>) -> tensor<64xi64> loc(#loc3)
    %145 = tensor.empty() : tensor<64xf32> loc(#loc3)
    %146 = linalg.fill ins(%cst_2 : f32) outs(%145 : tensor<64xf32>) -> tensor<64xf32> loc(#loc3)
    %147:2 = linalg.generic {indexing_maps = [#map1, #map6, #map6], iterator_types = ["parallel", "reduction"]} ins(%142 : tensor<64x10xf32>) outs(%146, %144 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/loss/amax"), %out_122: i64 loc("fwd/loss/amax")):
      %408 = linalg.index 1 : index loc(#loc3)
      %409 = arith.index_cast %408 : index to i64 loc(#loc3)
      %410 = arith.maximumf %in, %out : f32 loc(#loc3)
      %411 = arith.cmpf ogt, %in, %out : f32 loc(#loc3)
      %412 = arith.select %411, %409, %out_122 : i64 loc(#loc3)
      linalg.yield %410, %412 : f32, i64 loc(#loc3)
    } -> (tensor<64xf32>, tensor<64xi64>) loc(#loc3)
    %expanded_57 = tensor.expand_shape %147#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32> loc(#loc3)
    %148 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%142, %expanded_57 : tensor<64x10xf32>, tensor<64x1xf32>) outs(%139 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_122: f32 loc("fwd/loss/amax"), %out: f32 loc("fwd/loss/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc114)
      linalg.yield %408 : f32 loc(#loc114)
    } -> tensor<64x10xf32> loc(#loc114)
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%148 : tensor<64x10xf32>) outs(%139 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("fwd/loss/exp")):
      %408 = math.exp %in : f32 loc(#loc115)
      linalg.yield %408 : f32 loc(#loc115)
    } -> tensor<64x10xf32> loc(#loc115)
    %150 = tensor.empty() : tensor<64x1xf32> loc(#loc116)
    %151 = linalg.fill ins(%cst : f32) outs(%150 : tensor<64x1xf32>) -> tensor<64x1xf32> loc(#loc116)
    %152 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "reduction"]} ins(%149 : tensor<64x10xf32>) outs(%151 : tensor<64x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/exp"), %out: f32 loc("fwd/loss/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc116)
      linalg.yield %408 : f32 loc(#loc116)
    } -> tensor<64x1xf32> loc(#loc116)
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%152 : tensor<64x1xf32>) outs(%150 : tensor<64x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/log")):
      %408 = math.log %in : f32 loc(#loc117)
      linalg.yield %408 : f32 loc(#loc117)
    } -> tensor<64x1xf32> loc(#loc117)
    %154 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%148, %153 : tensor<64x10xf32>, tensor<64x1xf32>) outs(%139 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %in_122: f32 loc("fwd/loss/log"), %out: f32 loc("fwd/loss/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc114)
      linalg.yield %408 : f32 loc(#loc114)
    } -> tensor<64x10xf32> loc(#loc114)
    %155 = tensor.empty() : tensor<64xi1> loc(#loc2)
    %156 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel"]} ins(%arg43 : tensor<64xi64>) outs(%155 : tensor<64xi1>) {
    ^bb0(%in: i64 loc("fwd/loss/ne"), %out: i1 loc("fwd/loss/ne")):
      %408 = arith.cmpi ne, %in, %c-100_i64 : i64 loc(#loc2)
      linalg.yield %408 : i1 loc(#loc2)
    } -> tensor<64xi1> loc(#loc2)
    %157 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel"]} ins(%156 : tensor<64xi1>) outs(%145 : tensor<64xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %out: f32 loc("fwd/loss/_to_copy")):
      %408 = arith.uitofp %in : i1 to f32 loc(#loc118)
      linalg.yield %408 : f32 loc(#loc118)
    } -> tensor<64xf32> loc(#loc118)
    %158 = linalg.generic {indexing_maps = [#map8, #map8, #map9, #map8], iterator_types = ["parallel"]} ins(%156, %arg43, %cst_11 : tensor<64xi1>, tensor<64xi64>, tensor<i64>) outs(%143 : tensor<64xi64>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_122: i64 loc("fwd/loss/ne"), %in_123: i64 loc("fwd/loss/where"), %out: i64 loc("fwd/loss/where")):
      %408 = arith.select %in, %in_122, %in_123 : i64 loc(#loc4)
      linalg.yield %408 : i64 loc(#loc4)
    } -> tensor<64xi64> loc(#loc4)
    %expanded_58 = tensor.expand_shape %158 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64> loc(#loc119)
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_58 : tensor<64x1xi64>) outs(%151 : tensor<64x1xf32>) {
    ^bb0(%in: i64 loc("fwd/loss/unsqueeze"), %out: f32 loc("fwd/loss/gather")):
      %408 = linalg.index 0 : index loc(#loc120)
      %409 = arith.index_cast %in : i64 to index loc(#loc120)
      %extracted = tensor.extract %154[%408, %409] : tensor<64x10xf32> loc(#loc120)
      linalg.yield %extracted : f32 loc(#loc120)
    } -> tensor<64x1xf32> loc(#loc120)
    %collapsed_59 = tensor.collapse_shape %159 [[0, 1]] : tensor<64x1xf32> into tensor<64xf32> loc(#loc121)
    %160 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel"]} ins(%collapsed_59 : tensor<64xf32>) outs(%145 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/neg")):
      %408 = arith.negf %in : f32 loc(#loc122)
      linalg.yield %408 : f32 loc(#loc122)
    } -> tensor<64xf32> loc(#loc122)
    %161 = linalg.generic {indexing_maps = [#map8, #map8, #map9, #map8], iterator_types = ["parallel"]} ins(%156, %160, %cst_3 : tensor<64xi1>, tensor<64xf32>, tensor<f32>) outs(%145 : tensor<64xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_122: f32 loc("fwd/loss/neg"), %in_123: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/where")):
      %408 = arith.select %in, %in_122, %in_123 : f32 loc(#loc4)
      linalg.yield %408 : f32 loc(#loc4)
    } -> tensor<64xf32> loc(#loc4)
    %162 = tensor.empty() : tensor<f32> loc(#loc116)
    %163 = linalg.fill ins(%cst : f32) outs(%162 : tensor<f32>) -> tensor<f32> loc(#loc116)
    %164 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["reduction"]} ins(%157 : tensor<64xf32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/_to_copy"), %out: f32 loc("fwd/loss/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc116)
      linalg.yield %408 : f32 loc(#loc116)
    } -> tensor<f32> loc(#loc116)
    %165 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["reduction"]} ins(%161 : tensor<64xf32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc116)
      linalg.yield %408 : f32 loc(#loc116)
    } -> tensor<f32> loc(#loc116)
    %166 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = []} ins(%165, %164 : tensor<f32>, tensor<f32>) outs(%162 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %in_122: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/div")):
      %408 = arith.divf %in, %in_122 : f32 loc(#loc123)
      linalg.yield %408 : f32 loc(#loc123)
    } -> tensor<f32> loc(#loc123)
    %167 = tensor.empty() : tensor<10xi64> loc(#loc124)
    %168 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel"]} outs(%167 : tensor<10xi64>) {
    ^bb0(%out: i64 loc("bwd/loss/arange")):
      %408 = linalg.index 0 : index loc(#loc124)
      %409 = arith.index_cast %408 : index to i64 loc(#loc124)
      linalg.yield %409 : i64 loc(#loc124)
    } -> tensor<10xi64> loc(#loc124)
    %expanded_60 = tensor.expand_shape %168 [[0, 1]] output_shape [1, 10] : tensor<10xi64> into tensor<1x10xi64> loc(#loc125)
    %expanded_61 = tensor.expand_shape %arg43 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64> loc(#loc125)
    %169 = tensor.empty() : tensor<64x10xi1> loc(#loc126)
    %170 = linalg.generic {indexing_maps = [#map11, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_60, %expanded_61 : tensor<1x10xi64>, tensor<64x1xi64>) outs(%169 : tensor<64x10xi1>) {
    ^bb0(%in: i64 loc("bwd/loss/unsqueeze"), %in_122: i64 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/eq")):
      %408 = arith.cmpi eq, %in, %in_122 : i64 loc(#loc126)
      linalg.yield %408 : i1 loc(#loc126)
    } -> tensor<64x10xi1> loc(#loc126)
    %expanded_62 = tensor.expand_shape %156 [[0, 1]] output_shape [64, 1] : tensor<64xi1> into tensor<64x1xi1> loc(#loc125)
    %171 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%170, %expanded_62 : tensor<64x10xi1>, tensor<64x1xi1>) outs(%169 : tensor<64x10xi1>) {
    ^bb0(%in: i1 loc("bwd/loss/eq"), %in_122: i1 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/bitwise_and")):
      %408 = arith.andi %in, %in_122 : i1 loc(#loc127)
      linalg.yield %408 : i1 loc(#loc127)
    } -> tensor<64x10xi1> loc(#loc127)
    %172 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = []} ins(%arg44, %164 : tensor<f32>, tensor<f32>) outs(%162 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/view"), %in_122: f32 loc("fwd/loss/sum"), %out: f32 loc("bwd/loss/div")):
      %408 = arith.divf %in, %in_122 : f32 loc(#loc128)
      linalg.yield %408 : f32 loc(#loc128)
    } -> tensor<f32> loc(#loc128)
    %173 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = []} ins(%172 : tensor<f32>) outs(%162 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/div"), %out: f32 loc("bwd/loss/neg")):
      %408 = arith.negf %in : f32 loc(#loc130)
      linalg.yield %408 : f32 loc(#loc130)
    } -> tensor<f32> loc(#loc130)
    %174 = linalg.generic {indexing_maps = [#map1, #map12, #map12, #map1], iterator_types = ["parallel", "parallel"]} ins(%171, %173, %cst_3 : tensor<64x10xi1>, tensor<f32>, tensor<f32>) outs(%139 : tensor<64x10xf32>) {
    ^bb0(%in: i1 loc("bwd/loss/bitwise_and"), %in_122: f32 loc("bwd/loss/neg"), %in_123: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/loss/where")):
      %408 = arith.select %in, %in_122, %in_123 : f32 loc(#loc131)
      linalg.yield %408 : f32 loc(#loc131)
    } -> tensor<64x10xf32> loc(#loc131)
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%154 : tensor<64x10xf32>) outs(%139 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("bwd/loss/exp")):
      %408 = math.exp %in : f32 loc(#loc132)
      linalg.yield %408 : f32 loc(#loc132)
    } -> tensor<64x10xf32> loc(#loc132)
    %176 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "reduction"]} ins(%174 : tensor<64x10xf32>) outs(%151 : tensor<64x1xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %out: f32 loc("bwd/loss/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc133)
      linalg.yield %408 : f32 loc(#loc133)
    } -> tensor<64x1xf32> loc(#loc133)
    %177 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%175, %176 : tensor<64x10xf32>, tensor<64x1xf32>) outs(%139 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/exp"), %in_122: f32 loc("bwd/loss/sum"), %out: f32 loc("bwd/loss/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc134)
      linalg.yield %408 : f32 loc(#loc134)
    } -> tensor<64x10xf32> loc(#loc134)
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%174, %177 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%139 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %in_122: f32 loc("bwd/loss/mul"), %out: f32 loc("bwd/loss/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc135)
      linalg.yield %408 : f32 loc(#loc135)
    } -> tensor<64x10xf32> loc(#loc135)
    %179 = linalg.matmul ins(%178, %arg40 : tensor<64x10xf32>, tensor<10x64xf32>) outs(%136 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc136)
    %180 = tensor.empty() : tensor<10x64xf32> loc(#loc137)
    %transposed_63 = linalg.transpose ins(%178 : tensor<64x10xf32>) outs(%180 : tensor<10x64xf32>) permutation = [1, 0]  loc(#loc137)
    %181 = linalg.fill ins(%cst : f32) outs(%180 : tensor<10x64xf32>) -> tensor<10x64xf32> loc(#loc136)
    %182 = linalg.matmul ins(%transposed_63, %138 : tensor<10x64xf32>, tensor<64x64xf32>) outs(%181 : tensor<10x64xf32>) -> tensor<10x64xf32> loc(#loc136)
    %183 = tensor.empty() : tensor<1x10xf32> loc(#loc138)
    %184 = linalg.fill ins(%cst : f32) outs(%183 : tensor<1x10xf32>) -> tensor<1x10xf32> loc(#loc138)
    %185 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "parallel"]} ins(%178 : tensor<64x10xf32>) outs(%184 : tensor<1x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/sub"), %out: f32 loc("bwd/head/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc138)
      linalg.yield %408 : f32 loc(#loc138)
    } -> tensor<1x10xf32> loc(#loc138)
    %collapsed_64 = tensor.collapse_shape %185 [[0, 1]] : tensor<1x10xf32> into tensor<10xf32> loc(#loc139)
    %186 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<64x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/expand")):
      linalg.yield %in : f32 loc(#loc140)
    } -> tensor<64x16x64xf32> loc(#loc140)
    %187 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/div")):
      %408 = arith.divf %in, %cst_9 : f32 loc(#loc141)
      linalg.yield %408 : f32 loc(#loc141)
    } -> tensor<64x16x64xf32> loc(#loc141)
    %188 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %arg38 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/div"), %in_122: f32 loc("fwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc142)
      linalg.yield %408 : f32 loc(#loc142)
    } -> tensor<64x16x64xf32> loc(#loc142)
    %189 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %408 = arith.mulf %in, %cst_7 : f32 loc(#loc142)
      linalg.yield %408 : f32 loc(#loc142)
    } -> tensor<64x16x64xf32> loc(#loc142)
    %190 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%188 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc143)
      linalg.yield %408 : f32 loc(#loc143)
    } -> tensor<64x16x1xf32> loc(#loc143)
    %191 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %132 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_122: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc142)
      linalg.yield %408 : f32 loc(#loc142)
    } -> tensor<64x16x64xf32> loc(#loc142)
    %192 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc143)
      linalg.yield %408 : f32 loc(#loc143)
    } -> tensor<64x16x1xf32> loc(#loc143)
    %193 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %192 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_122: f32 loc("bwd/norm/sum"), %out: f32 loc("bwd/norm/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc142)
      linalg.yield %408 : f32 loc(#loc142)
    } -> tensor<64x16x64xf32> loc(#loc142)
    %194 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %190 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_122: f32 loc("bwd/norm/sum"), %out: f32 loc("bwd/norm/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc144)
      linalg.yield %408 : f32 loc(#loc144)
    } -> tensor<64x16x64xf32> loc(#loc144)
    %195 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %193 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/sub"), %in_122: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc144)
      linalg.yield %408 : f32 loc(#loc144)
    } -> tensor<64x16x64xf32> loc(#loc144)
    %196 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/rsqrt"), %out: f32 loc("bwd/norm/div")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc145)
      linalg.yield %408 : f32 loc(#loc145)
    } -> tensor<64x16x1xf32> loc(#loc145)
    %197 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %195 : tensor<64x16x1xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/div"), %in_122: f32 loc("bwd/norm/sub"), %out: f32 loc("bwd/norm/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc142)
      linalg.yield %408 : f32 loc(#loc142)
    } -> tensor<64x16x64xf32> loc(#loc142)
    %198 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %132 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/div"), %in_122: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc142)
      linalg.yield %408 : f32 loc(#loc142)
    } -> tensor<64x16x64xf32> loc(#loc142)
    %199 = linalg.fill ins(%cst : f32) outs(%145 : tensor<64xf32>) -> tensor<64xf32> loc(#loc143)
    %200 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%198 : tensor<64x16x64xf32>) outs(%199 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc143)
      linalg.yield %408 : f32 loc(#loc143)
    } -> tensor<64xf32> loc(#loc143)
    %201 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%187 : tensor<64x16x64xf32>) outs(%199 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/div"), %out: f32 loc("bwd/norm/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc143)
      linalg.yield %408 : f32 loc(#loc143)
    } -> tensor<64xf32> loc(#loc143)
    %collapsed_65 = tensor.collapse_shape %197 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc146)
    %202 = linalg.matmul ins(%collapsed_65, %arg36 : tensor<1024x64xf32>, tensor<64x128xf32>) outs(%47 : tensor<1024x128xf32>) -> tensor<1024x128xf32> loc(#loc147)
    %203 = tensor.empty() : tensor<64x1024xf32> loc(#loc148)
    %transposed_66 = linalg.transpose ins(%collapsed_65 : tensor<1024x64xf32>) outs(%203 : tensor<64x1024xf32>) permutation = [1, 0]  loc(#loc148)
    %204 = linalg.fill ins(%cst : f32) outs(%45 : tensor<64x128xf32>) -> tensor<64x128xf32> loc(#loc147)
    %205 = linalg.matmul ins(%transposed_66, %collapsed_53 : tensor<64x1024xf32>, tensor<1024x128xf32>) outs(%204 : tensor<64x128xf32>) -> tensor<64x128xf32> loc(#loc147)
    %206 = tensor.empty() : tensor<1x64xf32> loc(#loc149)
    %207 = linalg.fill ins(%cst : f32) outs(%206 : tensor<1x64xf32>) -> tensor<1x64xf32> loc(#loc149)
    %208 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_65 : tensor<1024x64xf32>) outs(%207 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_channels.fc2/view"), %out: f32 loc("bwd/blocks.2.mlp_channels.fc2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc149)
      linalg.yield %408 : f32 loc(#loc149)
    } -> tensor<1x64xf32> loc(#loc149)
    %collapsed_67 = tensor.collapse_shape %208 [[0, 1]] : tensor<1x64xf32> into tensor<64xf32> loc(#loc146)
    %expanded_68 = tensor.expand_shape %202 [[0, 1], [2]] output_shape [64, 16, 128] : tensor<1024x128xf32> into tensor<64x16x128xf32> loc(#loc146)
    %209 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.2.mlp_channels.act/mul")):
      %408 = arith.truncf %cst_5 : f64 to f32 loc(#loc5)
      %409 = arith.mulf %in, %408 : f32 loc(#loc5)
      linalg.yield %409 : f32 loc(#loc5)
    } -> tensor<64x16x128xf32> loc(#loc5)
    %210 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.2.mlp_channels.act/erf")):
      %408 = math.erf %in : f32 loc(#loc150)
      linalg.yield %408 : f32 loc(#loc150)
    } -> tensor<64x16x128xf32> loc(#loc150)
    %211 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_channels.act/erf"), %out: f32 loc("bwd/blocks.2.mlp_channels.act/add")):
      %408 = arith.addf %in, %cst_0 : f32 loc(#loc151)
      linalg.yield %408 : f32 loc(#loc151)
    } -> tensor<64x16x128xf32> loc(#loc151)
    %212 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_channels.act/add"), %out: f32 loc("bwd/blocks.2.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %cst_1 : f32 loc(#loc5)
      linalg.yield %408 : f32 loc(#loc5)
    } -> tensor<64x16x128xf32> loc(#loc5)
    %213 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %expanded_52 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_channels.fc1/view"), %in_122: f32 loc("fwd/blocks.2.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.2.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc5)
      linalg.yield %408 : f32 loc(#loc5)
    } -> tensor<64x16x128xf32> loc(#loc5)
    %214 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.2.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %cst_10 : f32 loc(#loc5)
      linalg.yield %408 : f32 loc(#loc5)
    } -> tensor<64x16x128xf32> loc(#loc5)
    %215 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.2.mlp_channels.act/exp")):
      %408 = math.exp %in : f32 loc(#loc152)
      linalg.yield %408 : f32 loc(#loc152)
    } -> tensor<64x16x128xf32> loc(#loc152)
    %216 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_channels.act/exp"), %out: f32 loc("bwd/blocks.2.mlp_channels.act/mul")):
      %408 = arith.truncf %cst_4 : f64 to f32 loc(#loc5)
      %409 = arith.mulf %in, %408 : f32 loc(#loc5)
      linalg.yield %409 : f32 loc(#loc5)
    } -> tensor<64x16x128xf32> loc(#loc5)
    %217 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %216 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_channels.fc1/view"), %in_122: f32 loc("bwd/blocks.2.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.2.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc5)
      linalg.yield %408 : f32 loc(#loc5)
    } -> tensor<64x16x128xf32> loc(#loc5)
    %218 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %217 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_channels.act/mul"), %in_122: f32 loc("bwd/blocks.2.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.2.mlp_channels.act/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc151)
      linalg.yield %408 : f32 loc(#loc151)
    } -> tensor<64x16x128xf32> loc(#loc151)
    %219 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %218 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_channels.fc2/view"), %in_122: f32 loc("bwd/blocks.2.mlp_channels.act/add"), %out: f32 loc("bwd/blocks.2.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc5)
      linalg.yield %408 : f32 loc(#loc5)
    } -> tensor<64x16x128xf32> loc(#loc5)
    %collapsed_69 = tensor.collapse_shape %219 [[0, 1], [2]] : tensor<64x16x128xf32> into tensor<1024x128xf32> loc(#loc153)
    %220 = linalg.matmul ins(%collapsed_69, %arg34 : tensor<1024x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc154)
    %221 = tensor.empty() : tensor<128x1024xf32> loc(#loc155)
    %transposed_70 = linalg.transpose ins(%collapsed_69 : tensor<1024x128xf32>) outs(%221 : tensor<128x1024xf32>) permutation = [1, 0]  loc(#loc155)
    %222 = linalg.fill ins(%cst : f32) outs(%52 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc154)
    %223 = linalg.matmul ins(%transposed_70, %collapsed_50 : tensor<128x1024xf32>, tensor<1024x64xf32>) outs(%222 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc154)
    %224 = tensor.empty() : tensor<1x128xf32> loc(#loc156)
    %225 = linalg.fill ins(%cst : f32) outs(%224 : tensor<1x128xf32>) -> tensor<1x128xf32> loc(#loc156)
    %226 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_69 : tensor<1024x128xf32>) outs(%225 : tensor<1x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.2.mlp_channels.fc1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc156)
      linalg.yield %408 : f32 loc(#loc156)
    } -> tensor<1x128xf32> loc(#loc156)
    %collapsed_71 = tensor.collapse_shape %226 [[0, 1]] : tensor<1x128xf32> into tensor<128xf32> loc(#loc153)
    %expanded_72 = tensor.expand_shape %220 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc153)
    %227 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72, %arg32 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_channels.fc1/view"), %in_122: f32 loc("fwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc157)
      linalg.yield %408 : f32 loc(#loc157)
    } -> tensor<64x16x64xf32> loc(#loc157)
    %228 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/mul")):
      %408 = arith.mulf %in, %cst_7 : f32 loc(#loc157)
      linalg.yield %408 : f32 loc(#loc157)
    } -> tensor<64x16x64xf32> loc(#loc157)
    %229 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%227 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc158)
      linalg.yield %408 : f32 loc(#loc158)
    } -> tensor<64x16x1xf32> loc(#loc158)
    %230 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %115 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/mul"), %in_122: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc157)
      linalg.yield %408 : f32 loc(#loc157)
    } -> tensor<64x16x64xf32> loc(#loc157)
    %231 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc158)
      linalg.yield %408 : f32 loc(#loc158)
    } -> tensor<64x16x1xf32> loc(#loc158)
    %232 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %231 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/mul"), %in_122: f32 loc("bwd/blocks.2.norm2/sum"), %out: f32 loc("bwd/blocks.2.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc157)
      linalg.yield %408 : f32 loc(#loc157)
    } -> tensor<64x16x64xf32> loc(#loc157)
    %233 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %229 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/mul"), %in_122: f32 loc("bwd/blocks.2.norm2/sum"), %out: f32 loc("bwd/blocks.2.norm2/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc159)
      linalg.yield %408 : f32 loc(#loc159)
    } -> tensor<64x16x64xf32> loc(#loc159)
    %234 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %232 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/sub"), %in_122: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc159)
      linalg.yield %408 : f32 loc(#loc159)
    } -> tensor<64x16x64xf32> loc(#loc159)
    %235 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/rsqrt"), %out: f32 loc("bwd/blocks.2.norm2/div")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc160)
      linalg.yield %408 : f32 loc(#loc160)
    } -> tensor<64x16x1xf32> loc(#loc160)
    %236 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %234 : tensor<64x16x1xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/div"), %in_122: f32 loc("bwd/blocks.2.norm2/sub"), %out: f32 loc("bwd/blocks.2.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc157)
      linalg.yield %408 : f32 loc(#loc157)
    } -> tensor<64x16x64xf32> loc(#loc157)
    %237 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72, %115 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_channels.fc1/view"), %in_122: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc157)
      linalg.yield %408 : f32 loc(#loc157)
    } -> tensor<64x16x64xf32> loc(#loc157)
    %238 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%237 : tensor<64x16x64xf32>) outs(%199 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/blocks.2.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc158)
      linalg.yield %408 : f32 loc(#loc158)
    } -> tensor<64xf32> loc(#loc158)
    %239 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_72 : tensor<64x16x64xf32>) outs(%199 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.2.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc158)
      linalg.yield %408 : f32 loc(#loc158)
    } -> tensor<64xf32> loc(#loc158)
    %240 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %236 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_122: f32 loc("bwd/blocks.2.norm2/mul"), %out: f32 loc("bwd/-/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc161)
      linalg.yield %408 : f32 loc(#loc161)
    } -> tensor<64x16x64xf32> loc(#loc161)
    %transposed_73 = linalg.transpose ins(%240 : tensor<64x16x64xf32>) outs(%20 : tensor<64x64x16xf32>) permutation = [0, 2, 1]  loc(#loc162)
    %collapsed_74 = tensor.collapse_shape %transposed_73 [[0, 1], [2]] : tensor<64x64x16xf32> into tensor<4096x16xf32> loc(#loc163)
    %241 = linalg.matmul ins(%collapsed_74, %arg30 : tensor<4096x16xf32>, tensor<16x32xf32>) outs(%23 : tensor<4096x32xf32>) -> tensor<4096x32xf32> loc(#loc164)
    %242 = tensor.empty() : tensor<16x4096xf32> loc(#loc165)
    %transposed_75 = linalg.transpose ins(%collapsed_74 : tensor<4096x16xf32>) outs(%242 : tensor<16x4096xf32>) permutation = [1, 0]  loc(#loc165)
    %243 = linalg.fill ins(%cst : f32) outs(%21 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc164)
    %244 = linalg.matmul ins(%transposed_75, %collapsed_46 : tensor<16x4096xf32>, tensor<4096x32xf32>) outs(%243 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc164)
    %245 = tensor.empty() : tensor<1x16xf32> loc(#loc166)
    %246 = linalg.fill ins(%cst : f32) outs(%245 : tensor<1x16xf32>) -> tensor<1x16xf32> loc(#loc166)
    %247 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_74 : tensor<4096x16xf32>) outs(%246 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_tokens.fc2/view"), %out: f32 loc("bwd/blocks.2.mlp_tokens.fc2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc166)
      linalg.yield %408 : f32 loc(#loc166)
    } -> tensor<1x16xf32> loc(#loc166)
    %collapsed_76 = tensor.collapse_shape %247 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc163)
    %expanded_77 = tensor.expand_shape %241 [[0, 1], [2]] output_shape [64, 64, 32] : tensor<4096x32xf32> into tensor<64x64x32xf32> loc(#loc163)
    %248 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_tokens.fc1/add"), %out: f32 loc("bwd/blocks.2.mlp_tokens.act/mul")):
      %408 = arith.truncf %cst_5 : f64 to f32 loc(#loc167)
      %409 = arith.mulf %in, %408 : f32 loc(#loc167)
      linalg.yield %409 : f32 loc(#loc167)
    } -> tensor<64x64x32xf32> loc(#loc167)
    %249 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.2.mlp_tokens.act/erf")):
      %408 = math.erf %in : f32 loc(#loc168)
      linalg.yield %408 : f32 loc(#loc168)
    } -> tensor<64x64x32xf32> loc(#loc168)
    %250 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_tokens.act/erf"), %out: f32 loc("bwd/blocks.2.mlp_tokens.act/add")):
      %408 = arith.addf %in, %cst_0 : f32 loc(#loc169)
      linalg.yield %408 : f32 loc(#loc169)
    } -> tensor<64x64x32xf32> loc(#loc169)
    %251 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_tokens.act/add"), %out: f32 loc("bwd/blocks.2.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %cst_1 : f32 loc(#loc167)
      linalg.yield %408 : f32 loc(#loc167)
    } -> tensor<64x64x32xf32> loc(#loc167)
    %252 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<64x64x32xf32>, tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_tokens.fc1/add"), %in_122: f32 loc("fwd/blocks.2.mlp_tokens.fc1/add"), %out: f32 loc("bwd/blocks.2.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc167)
      linalg.yield %408 : f32 loc(#loc167)
    } -> tensor<64x64x32xf32> loc(#loc167)
    %253 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.2.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %cst_10 : f32 loc(#loc167)
      linalg.yield %408 : f32 loc(#loc167)
    } -> tensor<64x64x32xf32> loc(#loc167)
    %254 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.2.mlp_tokens.act/exp")):
      %408 = math.exp %in : f32 loc(#loc170)
      linalg.yield %408 : f32 loc(#loc170)
    } -> tensor<64x64x32xf32> loc(#loc170)
    %255 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_tokens.act/exp"), %out: f32 loc("bwd/blocks.2.mlp_tokens.act/mul")):
      %408 = arith.truncf %cst_4 : f64 to f32 loc(#loc167)
      %409 = arith.mulf %in, %408 : f32 loc(#loc167)
      linalg.yield %409 : f32 loc(#loc167)
    } -> tensor<64x64x32xf32> loc(#loc167)
    %256 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %255 : tensor<64x64x32xf32>, tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_tokens.fc1/add"), %in_122: f32 loc("bwd/blocks.2.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.2.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc167)
      linalg.yield %408 : f32 loc(#loc167)
    } -> tensor<64x64x32xf32> loc(#loc167)
    %257 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %256 : tensor<64x64x32xf32>, tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_tokens.act/mul"), %in_122: f32 loc("bwd/blocks.2.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.2.mlp_tokens.act/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc169)
      linalg.yield %408 : f32 loc(#loc169)
    } -> tensor<64x64x32xf32> loc(#loc169)
    %258 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77, %257 : tensor<64x64x32xf32>, tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_tokens.fc2/view"), %in_122: f32 loc("bwd/blocks.2.mlp_tokens.act/add"), %out: f32 loc("bwd/blocks.2.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc167)
      linalg.yield %408 : f32 loc(#loc167)
    } -> tensor<64x64x32xf32> loc(#loc167)
    %259 = tensor.empty() : tensor<1x1x32xf32> loc(#loc171)
    %260 = linalg.fill ins(%cst : f32) outs(%259 : tensor<1x1x32xf32>) -> tensor<1x1x32xf32> loc(#loc171)
    %261 = linalg.generic {indexing_maps = [#map2, #map13], iterator_types = ["reduction", "reduction", "parallel"]} ins(%258 : tensor<64x64x32xf32>) outs(%260 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.2.mlp_tokens.fc1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc171)
      linalg.yield %408 : f32 loc(#loc171)
    } -> tensor<1x1x32xf32> loc(#loc171)
    %collapsed_78 = tensor.collapse_shape %261 [[0, 1, 2]] : tensor<1x1x32xf32> into tensor<32xf32> loc(#loc172)
    %collapsed_79 = tensor.collapse_shape %258 [[0, 1], [2]] : tensor<64x64x32xf32> into tensor<4096x32xf32> loc(#loc172)
    %262 = tensor.empty() : tensor<32x4096xf32> loc(#loc173)
    %transposed_80 = linalg.transpose ins(%collapsed_79 : tensor<4096x32xf32>) outs(%262 : tensor<32x4096xf32>) permutation = [1, 0]  loc(#loc173)
    %263 = linalg.fill ins(%cst : f32) outs(%28 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc174)
    %264 = linalg.matmul ins(%transposed_80, %collapsed_44 : tensor<32x4096xf32>, tensor<4096x16xf32>) outs(%263 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc174)
    %265 = linalg.matmul ins(%collapsed_79, %arg28 : tensor<4096x32xf32>, tensor<32x16xf32>) outs(%30 : tensor<4096x16xf32>) -> tensor<4096x16xf32> loc(#loc174)
    %expanded_81 = tensor.expand_shape %265 [[0, 1], [2]] output_shape [64, 64, 16] : tensor<4096x16xf32> into tensor<64x64x16xf32> loc(#loc172)
    %transposed_82 = linalg.transpose ins(%expanded_81 : tensor<64x64x16xf32>) outs(%10 : tensor<64x16x64xf32>) permutation = [0, 2, 1]  loc(#loc162)
    %266 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_82, %arg26 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2/permute"), %in_122: f32 loc("fwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc175)
      linalg.yield %408 : f32 loc(#loc175)
    } -> tensor<64x16x64xf32> loc(#loc175)
    %267 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/mul")):
      %408 = arith.mulf %in, %cst_7 : f32 loc(#loc175)
      linalg.yield %408 : f32 loc(#loc175)
    } -> tensor<64x16x64xf32> loc(#loc175)
    %268 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%266 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc176)
      linalg.yield %408 : f32 loc(#loc176)
    } -> tensor<64x16x1xf32> loc(#loc176)
    %269 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %98 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/mul"), %in_122: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc175)
      linalg.yield %408 : f32 loc(#loc175)
    } -> tensor<64x16x64xf32> loc(#loc175)
    %270 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%269 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc176)
      linalg.yield %408 : f32 loc(#loc176)
    } -> tensor<64x16x1xf32> loc(#loc176)
    %271 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %270 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/mul"), %in_122: f32 loc("bwd/blocks.2.norm1/sum"), %out: f32 loc("bwd/blocks.2.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc175)
      linalg.yield %408 : f32 loc(#loc175)
    } -> tensor<64x16x64xf32> loc(#loc175)
    %272 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %268 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/mul"), %in_122: f32 loc("bwd/blocks.2.norm1/sum"), %out: f32 loc("bwd/blocks.2.norm1/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc177)
      linalg.yield %408 : f32 loc(#loc177)
    } -> tensor<64x16x64xf32> loc(#loc177)
    %273 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %271 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/sub"), %in_122: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc177)
      linalg.yield %408 : f32 loc(#loc177)
    } -> tensor<64x16x64xf32> loc(#loc177)
    %274 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/rsqrt"), %out: f32 loc("bwd/blocks.2.norm1/div")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc178)
      linalg.yield %408 : f32 loc(#loc178)
    } -> tensor<64x16x1xf32> loc(#loc178)
    %275 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %273 : tensor<64x16x1xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/div"), %in_122: f32 loc("bwd/blocks.2.norm1/sub"), %out: f32 loc("bwd/blocks.2.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc175)
      linalg.yield %408 : f32 loc(#loc175)
    } -> tensor<64x16x64xf32> loc(#loc175)
    %276 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_82, %98 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2/permute"), %in_122: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc175)
      linalg.yield %408 : f32 loc(#loc175)
    } -> tensor<64x16x64xf32> loc(#loc175)
    %277 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%276 : tensor<64x16x64xf32>) outs(%199 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/blocks.2.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc176)
      linalg.yield %408 : f32 loc(#loc176)
    } -> tensor<64xf32> loc(#loc176)
    %278 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%transposed_82 : tensor<64x16x64xf32>) outs(%199 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.2/permute"), %out: f32 loc("bwd/blocks.2.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc176)
      linalg.yield %408 : f32 loc(#loc176)
    } -> tensor<64xf32> loc(#loc176)
    %279 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %275 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_122: f32 loc("bwd/blocks.2.norm1/mul"), %out: f32 loc("bwd/-/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc161)
      linalg.yield %408 : f32 loc(#loc161)
    } -> tensor<64x16x64xf32> loc(#loc161)
    %collapsed_83 = tensor.collapse_shape %279 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc179)
    %280 = linalg.matmul ins(%collapsed_83, %arg24 : tensor<1024x64xf32>, tensor<64x128xf32>) outs(%47 : tensor<1024x128xf32>) -> tensor<1024x128xf32> loc(#loc180)
    %transposed_84 = linalg.transpose ins(%collapsed_83 : tensor<1024x64xf32>) outs(%203 : tensor<64x1024xf32>) permutation = [1, 0]  loc(#loc181)
    %281 = linalg.matmul ins(%transposed_84, %collapsed_39 : tensor<64x1024xf32>, tensor<1024x128xf32>) outs(%204 : tensor<64x128xf32>) -> tensor<64x128xf32> loc(#loc180)
    %282 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_83 : tensor<1024x64xf32>) outs(%207 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.fc2/view"), %out: f32 loc("bwd/blocks.1.mlp_channels.fc2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc182)
      linalg.yield %408 : f32 loc(#loc182)
    } -> tensor<1x64xf32> loc(#loc182)
    %collapsed_85 = tensor.collapse_shape %282 [[0, 1]] : tensor<1x64xf32> into tensor<64xf32> loc(#loc179)
    %expanded_86 = tensor.expand_shape %280 [[0, 1], [2]] output_shape [64, 16, 128] : tensor<1024x128xf32> into tensor<64x16x128xf32> loc(#loc179)
    %283 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/mul")):
      %408 = arith.truncf %cst_5 : f64 to f32 loc(#loc183)
      %409 = arith.mulf %in, %408 : f32 loc(#loc183)
      linalg.yield %409 : f32 loc(#loc183)
    } -> tensor<64x16x128xf32> loc(#loc183)
    %284 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/erf")):
      %408 = math.erf %in : f32 loc(#loc184)
      linalg.yield %408 : f32 loc(#loc184)
    } -> tensor<64x16x128xf32> loc(#loc184)
    %285 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.act/erf"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/add")):
      %408 = arith.addf %in, %cst_0 : f32 loc(#loc185)
      linalg.yield %408 : f32 loc(#loc185)
    } -> tensor<64x16x128xf32> loc(#loc185)
    %286 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.act/add"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %cst_1 : f32 loc(#loc183)
      linalg.yield %408 : f32 loc(#loc183)
    } -> tensor<64x16x128xf32> loc(#loc183)
    %287 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %expanded_38 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc1/view"), %in_122: f32 loc("fwd/blocks.1.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc183)
      linalg.yield %408 : f32 loc(#loc183)
    } -> tensor<64x16x128xf32> loc(#loc183)
    %288 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %cst_10 : f32 loc(#loc183)
      linalg.yield %408 : f32 loc(#loc183)
    } -> tensor<64x16x128xf32> loc(#loc183)
    %289 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/exp")):
      %408 = math.exp %in : f32 loc(#loc186)
      linalg.yield %408 : f32 loc(#loc186)
    } -> tensor<64x16x128xf32> loc(#loc186)
    %290 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.act/exp"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/mul")):
      %408 = arith.truncf %cst_4 : f64 to f32 loc(#loc183)
      %409 = arith.mulf %in, %408 : f32 loc(#loc183)
      linalg.yield %409 : f32 loc(#loc183)
    } -> tensor<64x16x128xf32> loc(#loc183)
    %291 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %290 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc1/view"), %in_122: f32 loc("bwd/blocks.1.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc183)
      linalg.yield %408 : f32 loc(#loc183)
    } -> tensor<64x16x128xf32> loc(#loc183)
    %292 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %291 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.act/mul"), %in_122: f32 loc("bwd/blocks.1.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc185)
      linalg.yield %408 : f32 loc(#loc185)
    } -> tensor<64x16x128xf32> loc(#loc185)
    %293 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86, %292 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.fc2/view"), %in_122: f32 loc("bwd/blocks.1.mlp_channels.act/add"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc183)
      linalg.yield %408 : f32 loc(#loc183)
    } -> tensor<64x16x128xf32> loc(#loc183)
    %collapsed_87 = tensor.collapse_shape %293 [[0, 1], [2]] : tensor<64x16x128xf32> into tensor<1024x128xf32> loc(#loc187)
    %294 = linalg.matmul ins(%collapsed_87, %arg22 : tensor<1024x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc188)
    %transposed_88 = linalg.transpose ins(%collapsed_87 : tensor<1024x128xf32>) outs(%221 : tensor<128x1024xf32>) permutation = [1, 0]  loc(#loc189)
    %295 = linalg.matmul ins(%transposed_88, %collapsed_36 : tensor<128x1024xf32>, tensor<1024x64xf32>) outs(%222 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc188)
    %296 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_87 : tensor<1024x128xf32>) outs(%225 : tensor<1x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.1.mlp_channels.fc1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc190)
      linalg.yield %408 : f32 loc(#loc190)
    } -> tensor<1x128xf32> loc(#loc190)
    %collapsed_89 = tensor.collapse_shape %296 [[0, 1]] : tensor<1x128xf32> into tensor<128xf32> loc(#loc187)
    %expanded_90 = tensor.expand_shape %294 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc187)
    %297 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %arg20 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.fc1/view"), %in_122: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc191)
      linalg.yield %408 : f32 loc(#loc191)
    } -> tensor<64x16x64xf32> loc(#loc191)
    %298 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297 : tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %408 = arith.mulf %in, %cst_7 : f32 loc(#loc191)
      linalg.yield %408 : f32 loc(#loc191)
    } -> tensor<64x16x64xf32> loc(#loc191)
    %299 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%297 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc192)
      linalg.yield %408 : f32 loc(#loc192)
    } -> tensor<64x16x1xf32> loc(#loc192)
    %300 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %81 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %in_122: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc191)
      linalg.yield %408 : f32 loc(#loc191)
    } -> tensor<64x16x64xf32> loc(#loc191)
    %301 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%300 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc192)
      linalg.yield %408 : f32 loc(#loc192)
    } -> tensor<64x16x1xf32> loc(#loc192)
    %302 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %301 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %in_122: f32 loc("bwd/blocks.1.norm2/sum"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc191)
      linalg.yield %408 : f32 loc(#loc191)
    } -> tensor<64x16x64xf32> loc(#loc191)
    %303 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %299 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %in_122: f32 loc("bwd/blocks.1.norm2/sum"), %out: f32 loc("bwd/blocks.1.norm2/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc193)
      linalg.yield %408 : f32 loc(#loc193)
    } -> tensor<64x16x64xf32> loc(#loc193)
    %304 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303, %302 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/sub"), %in_122: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc193)
      linalg.yield %408 : f32 loc(#loc193)
    } -> tensor<64x16x64xf32> loc(#loc193)
    %305 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/rsqrt"), %out: f32 loc("bwd/blocks.1.norm2/div")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc194)
      linalg.yield %408 : f32 loc(#loc194)
    } -> tensor<64x16x1xf32> loc(#loc194)
    %306 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305, %304 : tensor<64x16x1xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/div"), %in_122: f32 loc("bwd/blocks.1.norm2/sub"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc191)
      linalg.yield %408 : f32 loc(#loc191)
    } -> tensor<64x16x64xf32> loc(#loc191)
    %307 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %81 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.fc1/view"), %in_122: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc191)
      linalg.yield %408 : f32 loc(#loc191)
    } -> tensor<64x16x64xf32> loc(#loc191)
    %308 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%307 : tensor<64x16x64xf32>) outs(%199 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc192)
      linalg.yield %408 : f32 loc(#loc192)
    } -> tensor<64xf32> loc(#loc192)
    %309 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_90 : tensor<64x16x64xf32>) outs(%199 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc192)
      linalg.yield %408 : f32 loc(#loc192)
    } -> tensor<64xf32> loc(#loc192)
    %310 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %306 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_122: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/-/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc161)
      linalg.yield %408 : f32 loc(#loc161)
    } -> tensor<64x16x64xf32> loc(#loc161)
    %transposed_91 = linalg.transpose ins(%310 : tensor<64x16x64xf32>) outs(%20 : tensor<64x64x16xf32>) permutation = [0, 2, 1]  loc(#loc195)
    %collapsed_92 = tensor.collapse_shape %transposed_91 [[0, 1], [2]] : tensor<64x64x16xf32> into tensor<4096x16xf32> loc(#loc196)
    %311 = linalg.matmul ins(%collapsed_92, %arg18 : tensor<4096x16xf32>, tensor<16x32xf32>) outs(%23 : tensor<4096x32xf32>) -> tensor<4096x32xf32> loc(#loc197)
    %transposed_93 = linalg.transpose ins(%collapsed_92 : tensor<4096x16xf32>) outs(%242 : tensor<16x4096xf32>) permutation = [1, 0]  loc(#loc198)
    %312 = linalg.matmul ins(%transposed_93, %collapsed_32 : tensor<16x4096xf32>, tensor<4096x32xf32>) outs(%243 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc197)
    %313 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_92 : tensor<4096x16xf32>) outs(%246 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.fc2/view"), %out: f32 loc("bwd/blocks.1.mlp_tokens.fc2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc199)
      linalg.yield %408 : f32 loc(#loc199)
    } -> tensor<1x16xf32> loc(#loc199)
    %collapsed_94 = tensor.collapse_shape %313 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc196)
    %expanded_95 = tensor.expand_shape %311 [[0, 1], [2]] output_shape [64, 64, 32] : tensor<4096x32xf32> into tensor<64x64x32xf32> loc(#loc196)
    %314 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/mul")):
      %408 = arith.truncf %cst_5 : f64 to f32 loc(#loc200)
      %409 = arith.mulf %in, %408 : f32 loc(#loc200)
      linalg.yield %409 : f32 loc(#loc200)
    } -> tensor<64x64x32xf32> loc(#loc200)
    %315 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/erf")):
      %408 = math.erf %in : f32 loc(#loc201)
      linalg.yield %408 : f32 loc(#loc201)
    } -> tensor<64x64x32xf32> loc(#loc201)
    %316 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/erf"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/add")):
      %408 = arith.addf %in, %cst_0 : f32 loc(#loc202)
      linalg.yield %408 : f32 loc(#loc202)
    } -> tensor<64x64x32xf32> loc(#loc202)
    %317 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/add"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %cst_1 : f32 loc(#loc200)
      linalg.yield %408 : f32 loc(#loc200)
    } -> tensor<64x64x32xf32> loc(#loc200)
    %318 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %68 : tensor<64x64x32xf32>, tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %in_122: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc200)
      linalg.yield %408 : f32 loc(#loc200)
    } -> tensor<64x64x32xf32> loc(#loc200)
    %319 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %cst_10 : f32 loc(#loc200)
      linalg.yield %408 : f32 loc(#loc200)
    } -> tensor<64x64x32xf32> loc(#loc200)
    %320 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/exp")):
      %408 = math.exp %in : f32 loc(#loc203)
      linalg.yield %408 : f32 loc(#loc203)
    } -> tensor<64x64x32xf32> loc(#loc203)
    %321 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/exp"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/mul")):
      %408 = arith.truncf %cst_4 : f64 to f32 loc(#loc200)
      %409 = arith.mulf %in, %408 : f32 loc(#loc200)
      linalg.yield %409 : f32 loc(#loc200)
    } -> tensor<64x64x32xf32> loc(#loc200)
    %322 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %321 : tensor<64x64x32xf32>, tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %in_122: f32 loc("bwd/blocks.1.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc200)
      linalg.yield %408 : f32 loc(#loc200)
    } -> tensor<64x64x32xf32> loc(#loc200)
    %323 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317, %322 : tensor<64x64x32xf32>, tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/mul"), %in_122: f32 loc("bwd/blocks.1.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc202)
      linalg.yield %408 : f32 loc(#loc202)
    } -> tensor<64x64x32xf32> loc(#loc202)
    %324 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_95, %323 : tensor<64x64x32xf32>, tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.fc2/view"), %in_122: f32 loc("bwd/blocks.1.mlp_tokens.act/add"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc200)
      linalg.yield %408 : f32 loc(#loc200)
    } -> tensor<64x64x32xf32> loc(#loc200)
    %325 = linalg.generic {indexing_maps = [#map2, #map13], iterator_types = ["reduction", "reduction", "parallel"]} ins(%324 : tensor<64x64x32xf32>) outs(%260 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_tokens.fc1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc204)
      linalg.yield %408 : f32 loc(#loc204)
    } -> tensor<1x1x32xf32> loc(#loc204)
    %collapsed_96 = tensor.collapse_shape %325 [[0, 1, 2]] : tensor<1x1x32xf32> into tensor<32xf32> loc(#loc205)
    %collapsed_97 = tensor.collapse_shape %324 [[0, 1], [2]] : tensor<64x64x32xf32> into tensor<4096x32xf32> loc(#loc205)
    %transposed_98 = linalg.transpose ins(%collapsed_97 : tensor<4096x32xf32>) outs(%262 : tensor<32x4096xf32>) permutation = [1, 0]  loc(#loc206)
    %326 = linalg.matmul ins(%transposed_98, %collapsed_30 : tensor<32x4096xf32>, tensor<4096x16xf32>) outs(%263 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc207)
    %327 = linalg.matmul ins(%collapsed_97, %arg16 : tensor<4096x32xf32>, tensor<32x16xf32>) outs(%30 : tensor<4096x16xf32>) -> tensor<4096x16xf32> loc(#loc207)
    %expanded_99 = tensor.expand_shape %327 [[0, 1], [2]] output_shape [64, 64, 16] : tensor<4096x16xf32> into tensor<64x64x16xf32> loc(#loc205)
    %transposed_100 = linalg.transpose ins(%expanded_99 : tensor<64x64x16xf32>) outs(%10 : tensor<64x16x64xf32>) permutation = [0, 2, 1]  loc(#loc195)
    %328 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_100, %arg14 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1/permute"), %in_122: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc208)
      linalg.yield %408 : f32 loc(#loc208)
    } -> tensor<64x16x64xf32> loc(#loc208)
    %329 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328 : tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %408 = arith.mulf %in, %cst_7 : f32 loc(#loc208)
      linalg.yield %408 : f32 loc(#loc208)
    } -> tensor<64x16x64xf32> loc(#loc208)
    %330 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%328 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc209)
      linalg.yield %408 : f32 loc(#loc209)
    } -> tensor<64x16x1xf32> loc(#loc209)
    %331 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %64 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %in_122: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc208)
      linalg.yield %408 : f32 loc(#loc208)
    } -> tensor<64x16x64xf32> loc(#loc208)
    %332 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%331 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc209)
      linalg.yield %408 : f32 loc(#loc209)
    } -> tensor<64x16x1xf32> loc(#loc209)
    %333 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %332 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %in_122: f32 loc("bwd/blocks.1.norm1/sum"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc208)
      linalg.yield %408 : f32 loc(#loc208)
    } -> tensor<64x16x64xf32> loc(#loc208)
    %334 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329, %330 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %in_122: f32 loc("bwd/blocks.1.norm1/sum"), %out: f32 loc("bwd/blocks.1.norm1/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc210)
      linalg.yield %408 : f32 loc(#loc210)
    } -> tensor<64x16x64xf32> loc(#loc210)
    %335 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334, %333 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/sub"), %in_122: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc210)
      linalg.yield %408 : f32 loc(#loc210)
    } -> tensor<64x16x64xf32> loc(#loc210)
    %336 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/rsqrt"), %out: f32 loc("bwd/blocks.1.norm1/div")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc211)
      linalg.yield %408 : f32 loc(#loc211)
    } -> tensor<64x16x1xf32> loc(#loc211)
    %337 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336, %335 : tensor<64x16x1xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/div"), %in_122: f32 loc("bwd/blocks.1.norm1/sub"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc208)
      linalg.yield %408 : f32 loc(#loc208)
    } -> tensor<64x16x64xf32> loc(#loc208)
    %338 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_100, %64 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1/permute"), %in_122: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc208)
      linalg.yield %408 : f32 loc(#loc208)
    } -> tensor<64x16x64xf32> loc(#loc208)
    %339 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%338 : tensor<64x16x64xf32>) outs(%199 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc209)
      linalg.yield %408 : f32 loc(#loc209)
    } -> tensor<64xf32> loc(#loc209)
    %340 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%transposed_100 : tensor<64x16x64xf32>) outs(%199 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1/permute"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc209)
      linalg.yield %408 : f32 loc(#loc209)
    } -> tensor<64xf32> loc(#loc209)
    %341 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %337 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_122: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/-/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc161)
      linalg.yield %408 : f32 loc(#loc161)
    } -> tensor<64x16x64xf32> loc(#loc161)
    %collapsed_101 = tensor.collapse_shape %341 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc212)
    %342 = linalg.matmul ins(%collapsed_101, %arg12 : tensor<1024x64xf32>, tensor<64x128xf32>) outs(%47 : tensor<1024x128xf32>) -> tensor<1024x128xf32> loc(#loc213)
    %transposed_102 = linalg.transpose ins(%collapsed_101 : tensor<1024x64xf32>) outs(%203 : tensor<64x1024xf32>) permutation = [1, 0]  loc(#loc214)
    %343 = linalg.matmul ins(%transposed_102, %collapsed_25 : tensor<64x1024xf32>, tensor<1024x128xf32>) outs(%204 : tensor<64x128xf32>) -> tensor<64x128xf32> loc(#loc213)
    %344 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_101 : tensor<1024x64xf32>) outs(%207 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.fc2/view"), %out: f32 loc("bwd/blocks.0.mlp_channels.fc2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc215)
      linalg.yield %408 : f32 loc(#loc215)
    } -> tensor<1x64xf32> loc(#loc215)
    %collapsed_103 = tensor.collapse_shape %344 [[0, 1]] : tensor<1x64xf32> into tensor<64xf32> loc(#loc212)
    %expanded_104 = tensor.expand_shape %342 [[0, 1], [2]] output_shape [64, 16, 128] : tensor<1024x128xf32> into tensor<64x16x128xf32> loc(#loc212)
    %345 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/mul")):
      %408 = arith.truncf %cst_5 : f64 to f32 loc(#loc216)
      %409 = arith.mulf %in, %408 : f32 loc(#loc216)
      linalg.yield %409 : f32 loc(#loc216)
    } -> tensor<64x16x128xf32> loc(#loc216)
    %346 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/erf")):
      %408 = math.erf %in : f32 loc(#loc217)
      linalg.yield %408 : f32 loc(#loc217)
    } -> tensor<64x16x128xf32> loc(#loc217)
    %347 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.act/erf"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/add")):
      %408 = arith.addf %in, %cst_0 : f32 loc(#loc218)
      linalg.yield %408 : f32 loc(#loc218)
    } -> tensor<64x16x128xf32> loc(#loc218)
    %348 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.act/add"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %cst_1 : f32 loc(#loc216)
      linalg.yield %408 : f32 loc(#loc216)
    } -> tensor<64x16x128xf32> loc(#loc216)
    %349 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_24 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc1/view"), %in_122: f32 loc("fwd/blocks.0.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc216)
      linalg.yield %408 : f32 loc(#loc216)
    } -> tensor<64x16x128xf32> loc(#loc216)
    %350 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %cst_10 : f32 loc(#loc216)
      linalg.yield %408 : f32 loc(#loc216)
    } -> tensor<64x16x128xf32> loc(#loc216)
    %351 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/exp")):
      %408 = math.exp %in : f32 loc(#loc219)
      linalg.yield %408 : f32 loc(#loc219)
    } -> tensor<64x16x128xf32> loc(#loc219)
    %352 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351 : tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.act/exp"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/mul")):
      %408 = arith.truncf %cst_4 : f64 to f32 loc(#loc216)
      %409 = arith.mulf %in, %408 : f32 loc(#loc216)
      linalg.yield %409 : f32 loc(#loc216)
    } -> tensor<64x16x128xf32> loc(#loc216)
    %353 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %352 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc1/view"), %in_122: f32 loc("bwd/blocks.0.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc216)
      linalg.yield %408 : f32 loc(#loc216)
    } -> tensor<64x16x128xf32> loc(#loc216)
    %354 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348, %353 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.act/mul"), %in_122: f32 loc("bwd/blocks.0.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc218)
      linalg.yield %408 : f32 loc(#loc218)
    } -> tensor<64x16x128xf32> loc(#loc218)
    %355 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_104, %354 : tensor<64x16x128xf32>, tensor<64x16x128xf32>) outs(%50 : tensor<64x16x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.fc2/view"), %in_122: f32 loc("bwd/blocks.0.mlp_channels.act/add"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc216)
      linalg.yield %408 : f32 loc(#loc216)
    } -> tensor<64x16x128xf32> loc(#loc216)
    %collapsed_105 = tensor.collapse_shape %355 [[0, 1], [2]] : tensor<64x16x128xf32> into tensor<1024x128xf32> loc(#loc220)
    %356 = linalg.matmul ins(%collapsed_105, %arg10 : tensor<1024x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1024x64xf32>) -> tensor<1024x64xf32> loc(#loc221)
    %transposed_106 = linalg.transpose ins(%collapsed_105 : tensor<1024x128xf32>) outs(%221 : tensor<128x1024xf32>) permutation = [1, 0]  loc(#loc222)
    %357 = linalg.matmul ins(%transposed_106, %collapsed_22 : tensor<128x1024xf32>, tensor<1024x64xf32>) outs(%222 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc221)
    %358 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_105 : tensor<1024x128xf32>) outs(%225 : tensor<1x128xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.0.mlp_channels.fc1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc223)
      linalg.yield %408 : f32 loc(#loc223)
    } -> tensor<1x128xf32> loc(#loc223)
    %collapsed_107 = tensor.collapse_shape %358 [[0, 1]] : tensor<1x128xf32> into tensor<128xf32> loc(#loc220)
    %expanded_108 = tensor.expand_shape %356 [[0, 1], [2]] output_shape [64, 16, 64] : tensor<1024x64xf32> into tensor<64x16x64xf32> loc(#loc220)
    %359 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_108, %arg8 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.fc1/view"), %in_122: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc224)
      linalg.yield %408 : f32 loc(#loc224)
    } -> tensor<64x16x64xf32> loc(#loc224)
    %360 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%359 : tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %408 = arith.mulf %in, %cst_7 : f32 loc(#loc224)
      linalg.yield %408 : f32 loc(#loc224)
    } -> tensor<64x16x64xf32> loc(#loc224)
    %361 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%359 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc225)
      linalg.yield %408 : f32 loc(#loc225)
    } -> tensor<64x16x1xf32> loc(#loc225)
    %362 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%359, %42 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %in_122: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc224)
      linalg.yield %408 : f32 loc(#loc224)
    } -> tensor<64x16x64xf32> loc(#loc224)
    %363 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%362 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc225)
      linalg.yield %408 : f32 loc(#loc225)
    } -> tensor<64x16x1xf32> loc(#loc225)
    %364 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %363 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %in_122: f32 loc("bwd/blocks.0.norm2/sum"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc224)
      linalg.yield %408 : f32 loc(#loc224)
    } -> tensor<64x16x64xf32> loc(#loc224)
    %365 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%360, %361 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %in_122: f32 loc("bwd/blocks.0.norm2/sum"), %out: f32 loc("bwd/blocks.0.norm2/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc226)
      linalg.yield %408 : f32 loc(#loc226)
    } -> tensor<64x16x64xf32> loc(#loc226)
    %366 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %364 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/sub"), %in_122: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc226)
      linalg.yield %408 : f32 loc(#loc226)
    } -> tensor<64x16x64xf32> loc(#loc226)
    %367 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/rsqrt"), %out: f32 loc("bwd/blocks.0.norm2/div")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc227)
      linalg.yield %408 : f32 loc(#loc227)
    } -> tensor<64x16x1xf32> loc(#loc227)
    %368 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367, %366 : tensor<64x16x1xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/div"), %in_122: f32 loc("bwd/blocks.0.norm2/sub"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc224)
      linalg.yield %408 : f32 loc(#loc224)
    } -> tensor<64x16x64xf32> loc(#loc224)
    %369 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_108, %42 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.fc1/view"), %in_122: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc224)
      linalg.yield %408 : f32 loc(#loc224)
    } -> tensor<64x16x64xf32> loc(#loc224)
    %370 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%369 : tensor<64x16x64xf32>) outs(%199 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc225)
      linalg.yield %408 : f32 loc(#loc225)
    } -> tensor<64xf32> loc(#loc225)
    %371 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_108 : tensor<64x16x64xf32>) outs(%199 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc225)
      linalg.yield %408 : f32 loc(#loc225)
    } -> tensor<64xf32> loc(#loc225)
    %372 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341, %368 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_122: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/-/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc161)
      linalg.yield %408 : f32 loc(#loc161)
    } -> tensor<64x16x64xf32> loc(#loc161)
    %transposed_109 = linalg.transpose ins(%372 : tensor<64x16x64xf32>) outs(%20 : tensor<64x64x16xf32>) permutation = [0, 2, 1]  loc(#loc228)
    %collapsed_110 = tensor.collapse_shape %transposed_109 [[0, 1], [2]] : tensor<64x64x16xf32> into tensor<4096x16xf32> loc(#loc229)
    %373 = linalg.matmul ins(%collapsed_110, %arg6 : tensor<4096x16xf32>, tensor<16x32xf32>) outs(%23 : tensor<4096x32xf32>) -> tensor<4096x32xf32> loc(#loc230)
    %transposed_111 = linalg.transpose ins(%collapsed_110 : tensor<4096x16xf32>) outs(%242 : tensor<16x4096xf32>) permutation = [1, 0]  loc(#loc231)
    %374 = linalg.matmul ins(%transposed_111, %collapsed_18 : tensor<16x4096xf32>, tensor<4096x32xf32>) outs(%243 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc230)
    %375 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_110 : tensor<4096x16xf32>) outs(%246 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.fc2/view"), %out: f32 loc("bwd/blocks.0.mlp_tokens.fc2/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc232)
      linalg.yield %408 : f32 loc(#loc232)
    } -> tensor<1x16xf32> loc(#loc232)
    %collapsed_112 = tensor.collapse_shape %375 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc229)
    %expanded_113 = tensor.expand_shape %373 [[0, 1], [2]] output_shape [64, 64, 32] : tensor<4096x32xf32> into tensor<64x64x32xf32> loc(#loc229)
    %376 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/mul")):
      %408 = arith.truncf %cst_5 : f64 to f32 loc(#loc233)
      %409 = arith.mulf %in, %408 : f32 loc(#loc233)
      linalg.yield %409 : f32 loc(#loc233)
    } -> tensor<64x64x32xf32> loc(#loc233)
    %377 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%376 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/erf")):
      %408 = math.erf %in : f32 loc(#loc234)
      linalg.yield %408 : f32 loc(#loc234)
    } -> tensor<64x64x32xf32> loc(#loc234)
    %378 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/erf"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/add")):
      %408 = arith.addf %in, %cst_0 : f32 loc(#loc235)
      linalg.yield %408 : f32 loc(#loc235)
    } -> tensor<64x64x32xf32> loc(#loc235)
    %379 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/add"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %cst_1 : f32 loc(#loc233)
      linalg.yield %408 : f32 loc(#loc233)
    } -> tensor<64x64x32xf32> loc(#loc233)
    %380 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %26 : tensor<64x64x32xf32>, tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %in_122: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc233)
      linalg.yield %408 : f32 loc(#loc233)
    } -> tensor<64x64x32xf32> loc(#loc233)
    %381 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %cst_10 : f32 loc(#loc233)
      linalg.yield %408 : f32 loc(#loc233)
    } -> tensor<64x64x32xf32> loc(#loc233)
    %382 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%381 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/exp")):
      %408 = math.exp %in : f32 loc(#loc236)
      linalg.yield %408 : f32 loc(#loc236)
    } -> tensor<64x64x32xf32> loc(#loc236)
    %383 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382 : tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/exp"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/mul")):
      %408 = arith.truncf %cst_4 : f64 to f32 loc(#loc233)
      %409 = arith.mulf %in, %408 : f32 loc(#loc233)
      linalg.yield %409 : f32 loc(#loc233)
    } -> tensor<64x64x32xf32> loc(#loc233)
    %384 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %383 : tensor<64x64x32xf32>, tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %in_122: f32 loc("bwd/blocks.0.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc233)
      linalg.yield %408 : f32 loc(#loc233)
    } -> tensor<64x64x32xf32> loc(#loc233)
    %385 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379, %384 : tensor<64x64x32xf32>, tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/mul"), %in_122: f32 loc("bwd/blocks.0.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc235)
      linalg.yield %408 : f32 loc(#loc235)
    } -> tensor<64x64x32xf32> loc(#loc235)
    %386 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113, %385 : tensor<64x64x32xf32>, tensor<64x64x32xf32>) outs(%25 : tensor<64x64x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.fc2/view"), %in_122: f32 loc("bwd/blocks.0.mlp_tokens.act/add"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc233)
      linalg.yield %408 : f32 loc(#loc233)
    } -> tensor<64x64x32xf32> loc(#loc233)
    %387 = linalg.generic {indexing_maps = [#map2, #map13], iterator_types = ["reduction", "reduction", "parallel"]} ins(%386 : tensor<64x64x32xf32>) outs(%260 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_tokens.fc1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc237)
      linalg.yield %408 : f32 loc(#loc237)
    } -> tensor<1x1x32xf32> loc(#loc237)
    %collapsed_114 = tensor.collapse_shape %387 [[0, 1, 2]] : tensor<1x1x32xf32> into tensor<32xf32> loc(#loc238)
    %collapsed_115 = tensor.collapse_shape %386 [[0, 1], [2]] : tensor<64x64x32xf32> into tensor<4096x32xf32> loc(#loc238)
    %transposed_116 = linalg.transpose ins(%collapsed_115 : tensor<4096x32xf32>) outs(%262 : tensor<32x4096xf32>) permutation = [1, 0]  loc(#loc239)
    %388 = linalg.matmul ins(%transposed_116, %collapsed_16 : tensor<32x4096xf32>, tensor<4096x16xf32>) outs(%263 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc240)
    %389 = linalg.matmul ins(%collapsed_115, %arg4 : tensor<4096x32xf32>, tensor<32x16xf32>) outs(%30 : tensor<4096x16xf32>) -> tensor<4096x16xf32> loc(#loc240)
    %expanded_117 = tensor.expand_shape %389 [[0, 1], [2]] output_shape [64, 64, 16] : tensor<4096x16xf32> into tensor<64x64x16xf32> loc(#loc238)
    %transposed_118 = linalg.transpose ins(%expanded_117 : tensor<64x64x16xf32>) outs(%10 : tensor<64x16x64xf32>) permutation = [0, 2, 1]  loc(#loc228)
    %390 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_118, %arg2 : tensor<64x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0/permute"), %in_122: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc241)
      linalg.yield %408 : f32 loc(#loc241)
    } -> tensor<64x16x64xf32> loc(#loc241)
    %391 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390 : tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %408 = arith.mulf %in, %cst_7 : f32 loc(#loc241)
      linalg.yield %408 : f32 loc(#loc241)
    } -> tensor<64x16x64xf32> loc(#loc241)
    %392 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%390 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc242)
      linalg.yield %408 : f32 loc(#loc242)
    } -> tensor<64x16x1xf32> loc(#loc242)
    %393 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390, %17 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %in_122: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc241)
      linalg.yield %408 : f32 loc(#loc241)
    } -> tensor<64x16x64xf32> loc(#loc241)
    %394 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%393 : tensor<64x16x64xf32>) outs(%7 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc242)
      linalg.yield %408 : f32 loc(#loc242)
    } -> tensor<64x16x1xf32> loc(#loc242)
    %395 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %394 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %in_122: f32 loc("bwd/blocks.0.norm1/sum"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc241)
      linalg.yield %408 : f32 loc(#loc241)
    } -> tensor<64x16x64xf32> loc(#loc241)
    %396 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391, %392 : tensor<64x16x64xf32>, tensor<64x16x1xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %in_122: f32 loc("bwd/blocks.0.norm1/sum"), %out: f32 loc("bwd/blocks.0.norm1/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc243)
      linalg.yield %408 : f32 loc(#loc243)
    } -> tensor<64x16x64xf32> loc(#loc243)
    %397 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%396, %395 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/sub"), %in_122: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sub")):
      %408 = arith.subf %in, %in_122 : f32 loc(#loc243)
      linalg.yield %408 : f32 loc(#loc243)
    } -> tensor<64x16x64xf32> loc(#loc243)
    %398 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<64x16x1xf32>) outs(%6 : tensor<64x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/rsqrt"), %out: f32 loc("bwd/blocks.0.norm1/div")):
      %408 = arith.divf %in, %cst_7 : f32 loc(#loc244)
      linalg.yield %408 : f32 loc(#loc244)
    } -> tensor<64x16x1xf32> loc(#loc244)
    %399 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398, %397 : tensor<64x16x1xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/div"), %in_122: f32 loc("bwd/blocks.0.norm1/sub"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc241)
      linalg.yield %408 : f32 loc(#loc241)
    } -> tensor<64x16x64xf32> loc(#loc241)
    %400 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_118, %17 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0/permute"), %in_122: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %408 = arith.mulf %in, %in_122 : f32 loc(#loc241)
      linalg.yield %408 : f32 loc(#loc241)
    } -> tensor<64x16x64xf32> loc(#loc241)
    %401 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%400 : tensor<64x16x64xf32>) outs(%199 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc242)
      linalg.yield %408 : f32 loc(#loc242)
    } -> tensor<64xf32> loc(#loc242)
    %402 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%transposed_118 : tensor<64x16x64xf32>) outs(%199 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0/permute"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc242)
      linalg.yield %408 : f32 loc(#loc242)
    } -> tensor<64xf32> loc(#loc242)
    %403 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372, %399 : tensor<64x16x64xf32>, tensor<64x16x64xf32>) outs(%10 : tensor<64x16x64xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_122: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/-/add")):
      %408 = arith.addf %in, %in_122 : f32 loc(#loc161)
      linalg.yield %408 : f32 loc(#loc161)
    } -> tensor<64x16x64xf32> loc(#loc161)
    %collapsed_119 = tensor.collapse_shape %403 [[0, 1], [2]] : tensor<64x16x64xf32> into tensor<1024x64xf32> loc(#loc245)
    %transposed_120 = linalg.transpose ins(%collapsed_119 : tensor<1024x64xf32>) outs(%203 : tensor<64x1024xf32>) permutation = [1, 0]  loc(#loc246)
    %404 = tensor.empty() : tensor<64x4xf32> loc(#loc247)
    %405 = linalg.fill ins(%cst : f32) outs(%404 : tensor<64x4xf32>) -> tensor<64x4xf32> loc(#loc247)
    %406 = linalg.matmul ins(%transposed_120, %collapsed : tensor<64x1024xf32>, tensor<1024x4xf32>) outs(%405 : tensor<64x4xf32>) -> tensor<64x4xf32> loc(#loc247)
    %407 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_119 : tensor<1024x64xf32>) outs(%207 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc("bwd/stem/view"), %out: f32 loc("bwd/stem/sum")):
      %408 = arith.addf %in, %out : f32 loc(#loc248)
      linalg.yield %408 : f32 loc(#loc248)
    } -> tensor<1x64xf32> loc(#loc248)
    %collapsed_121 = tensor.collapse_shape %407 [[0, 1]] : tensor<1x64xf32> into tensor<64xf32> loc(#loc245)
    return %166, %406, %collapsed_121, %401, %402, %388, %collapsed_114, %374, %collapsed_112, %370, %371, %357, %collapsed_107, %343, %collapsed_103, %339, %340, %326, %collapsed_96, %312, %collapsed_94, %308, %309, %295, %collapsed_89, %281, %collapsed_85, %277, %278, %264, %collapsed_78, %244, %collapsed_76, %238, %239, %223, %collapsed_71, %205, %collapsed_67, %200, %201, %182, %collapsed_64 : tensor<f32>, tensor<64x4xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<32x16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<128xf32>, tensor<64x128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<32x16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<128xf32>, tensor<64x128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<32x16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<64xf32>, tensor<64xf32>, tensor<128x64xf32>, tensor<128xf32>, tensor<64x128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<10x64xf32>, tensor<10xf32> loc(#loc1)
  } loc(#loc1)
  func.func @predict(%arg0: tensor<64x4xf32> {aal.name = "stem.weight", aal.role = "parameter"} loc("predict"), %arg1: tensor<64xf32> {aal.name = "stem.bias", aal.role = "parameter"} loc("predict"), %arg2: tensor<64xf32> {aal.name = "blocks.0.norm1.weight", aal.role = "parameter"} loc("predict"), %arg3: tensor<64xf32> {aal.name = "blocks.0.norm1.bias", aal.role = "parameter"} loc("predict"), %arg4: tensor<32x16xf32> {aal.name = "blocks.0.mlp_tokens.fc1.weight", aal.role = "parameter"} loc("predict"), %arg5: tensor<32xf32> {aal.name = "blocks.0.mlp_tokens.fc1.bias", aal.role = "parameter"} loc("predict"), %arg6: tensor<16x32xf32> {aal.name = "blocks.0.mlp_tokens.fc2.weight", aal.role = "parameter"} loc("predict"), %arg7: tensor<16xf32> {aal.name = "blocks.0.mlp_tokens.fc2.bias", aal.role = "parameter"} loc("predict"), %arg8: tensor<64xf32> {aal.name = "blocks.0.norm2.weight", aal.role = "parameter"} loc("predict"), %arg9: tensor<64xf32> {aal.name = "blocks.0.norm2.bias", aal.role = "parameter"} loc("predict"), %arg10: tensor<128x64xf32> {aal.name = "blocks.0.mlp_channels.fc1.weight", aal.role = "parameter"} loc("predict"), %arg11: tensor<128xf32> {aal.name = "blocks.0.mlp_channels.fc1.bias", aal.role = "parameter"} loc("predict"), %arg12: tensor<64x128xf32> {aal.name = "blocks.0.mlp_channels.fc2.weight", aal.role = "parameter"} loc("predict"), %arg13: tensor<64xf32> {aal.name = "blocks.0.mlp_channels.fc2.bias", aal.role = "parameter"} loc("predict"), %arg14: tensor<64xf32> {aal.name = "blocks.1.norm1.weight", aal.role = "parameter"} loc("predict"), %arg15: tensor<64xf32> {aal.name = "blocks.1.norm1.bias", aal.role = "parameter"} loc("predict"), %arg16: tensor<32x16xf32> {aal.name = "blocks.1.mlp_tokens.fc1.weight", aal.role = "parameter"} loc("predict"), %arg17: tensor<32xf32> {aal.name = "blocks.1.mlp_tokens.fc1.bias", aal.role = "parameter"} loc("predict"), %arg18: tensor<16x32xf32> {aal.name = "blocks.1.mlp_tokens.fc2.weight", aal.role = "parameter"} loc("predict"), %arg19: tensor<16xf32> {aal.name = "blocks.1.mlp_tokens.fc2.bias", aal.role = "parameter"} loc("predict"), %arg20: tensor<64xf32> {aal.name = "blocks.1.norm2.weight", aal.role = "parameter"} loc("predict"), %arg21: tensor<64xf32> {aal.name = "blocks.1.norm2.bias", aal.role = "parameter"} loc("predict"), %arg22: tensor<128x64xf32> {aal.name = "blocks.1.mlp_channels.fc1.weight", aal.role = "parameter"} loc("predict"), %arg23: tensor<128xf32> {aal.name = "blocks.1.mlp_channels.fc1.bias", aal.role = "parameter"} loc("predict"), %arg24: tensor<64x128xf32> {aal.name = "blocks.1.mlp_channels.fc2.weight", aal.role = "parameter"} loc("predict"), %arg25: tensor<64xf32> {aal.name = "blocks.1.mlp_channels.fc2.bias", aal.role = "parameter"} loc("predict"), %arg26: tensor<64xf32> {aal.name = "blocks.2.norm1.weight", aal.role = "parameter"} loc("predict"), %arg27: tensor<64xf32> {aal.name = "blocks.2.norm1.bias", aal.role = "parameter"} loc("predict"), %arg28: tensor<32x16xf32> {aal.name = "blocks.2.mlp_tokens.fc1.weight", aal.role = "parameter"} loc("predict"), %arg29: tensor<32xf32> {aal.name = "blocks.2.mlp_tokens.fc1.bias", aal.role = "parameter"} loc("predict"), %arg30: tensor<16x32xf32> {aal.name = "blocks.2.mlp_tokens.fc2.weight", aal.role = "parameter"} loc("predict"), %arg31: tensor<16xf32> {aal.name = "blocks.2.mlp_tokens.fc2.bias", aal.role = "parameter"} loc("predict"), %arg32: tensor<64xf32> {aal.name = "blocks.2.norm2.weight", aal.role = "parameter"} loc("predict"), %arg33: tensor<64xf32> {aal.name = "blocks.2.norm2.bias", aal.role = "parameter"} loc("predict"), %arg34: tensor<128x64xf32> {aal.name = "blocks.2.mlp_channels.fc1.weight", aal.role = "parameter"} loc("predict"), %arg35: tensor<128xf32> {aal.name = "blocks.2.mlp_channels.fc1.bias", aal.role = "parameter"} loc("predict"), %arg36: tensor<64x128xf32> {aal.name = "blocks.2.mlp_channels.fc2.weight", aal.role = "parameter"} loc("predict"), %arg37: tensor<64xf32> {aal.name = "blocks.2.mlp_channels.fc2.bias", aal.role = "parameter"} loc("predict"), %arg38: tensor<64xf32> {aal.name = "norm.weight", aal.role = "parameter"} loc("predict"), %arg39: tensor<64xf32> {aal.name = "norm.bias", aal.role = "parameter"} loc("predict"), %arg40: tensor<10x64xf32> {aal.name = "head.weight", aal.role = "parameter"} loc("predict"), %arg41: tensor<10xf32> {aal.name = "head.bias", aal.role = "parameter"} loc("predict"), %arg42: tensor<72x64xf32> {aal.name = "images", aal.role = "input"} loc("predict")) -> (tensor<72x10xf32> {aal.name = "output", aal.role = "output"}) attributes {aal.frontend = "torch", aal.model = "mixer"} {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_2 = arith.constant 9.9999999999999995E-7 : f64 loc(#loc6)
    %cst_3 = arith.constant 6.400000e+01 : f32 loc(#loc)
    %cst_4 = arith.constant 1.41421354 : f32 loc(#loc)
    %cst_5 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %expanded = tensor.expand_shape %arg42 [[0], [1, 2, 3, 4]] output_shape [72, 4, 2, 4, 2] : tensor<72x64xf32> into tensor<72x4x2x4x2xf32> loc(#loc7)
    %0 = tensor.empty() : tensor<72x4x4x2x2xf32> loc(#loc8)
    %transposed = linalg.transpose ins(%expanded : tensor<72x4x2x4x2xf32>) outs(%0 : tensor<72x4x4x2x2xf32>) permutation = [0, 1, 3, 2, 4]  loc(#loc8)
    %collapsed = tensor.collapse_shape %transposed [[0, 1, 2], [3, 4]] : tensor<72x4x4x2x2xf32> into tensor<1152x4xf32> loc(#loc9)
    %1 = tensor.empty() : tensor<4x64xf32> loc(#loc10)
    %transposed_6 = linalg.transpose ins(%arg0 : tensor<64x4xf32>) outs(%1 : tensor<4x64xf32>) permutation = [1, 0]  loc(#loc10)
    %2 = tensor.empty() : tensor<1152x64xf32> loc(#loc11)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1152x64xf32>) -> tensor<1152x64xf32> loc(#loc11)
    %4 = linalg.matmul ins(%collapsed, %transposed_6 : tensor<1152x4xf32>, tensor<4x64xf32>) outs(%3 : tensor<1152x64xf32>) -> tensor<1152x64xf32> loc(#loc11)
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1, %4 : tensor<64xf32>, tensor<1152x64xf32>) outs(%2 : tensor<1152x64xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/addmm"), %in_45: f32 loc("fwd/stem/addmm"), %out: f32 loc("fwd/stem/addmm")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc11)
      linalg.yield %147 : f32 loc(#loc11)
    } -> tensor<1152x64xf32> loc(#loc11)
    %expanded_7 = tensor.expand_shape %5 [[0, 1], [2]] output_shape [72, 16, 64] : tensor<1152x64xf32> into tensor<72x16x64xf32> loc(#loc9)
    %6 = tensor.empty() : tensor<72x16x1xf32> loc(#loc12)
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<72x16x1xf32>) -> tensor<72x16x1xf32> loc(#loc12)
    %8 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_7 : tensor<72x16x64xf32>) outs(%7 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/view"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %147 = arith.addf %in, %out : f32 loc(#loc12)
      linalg.yield %147 : f32 loc(#loc12)
    } -> tensor<72x16x1xf32> loc(#loc12)
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %147 = arith.divf %in, %cst_3 : f32 loc(#loc12)
      linalg.yield %147 : f32 loc(#loc12)
    } -> tensor<72x16x1xf32> loc(#loc12)
    %10 = tensor.empty() : tensor<72x16x64xf32> loc(#loc13)
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7, %9 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/view"), %in_45: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/sub")):
      %147 = arith.subf %in, %in_45 : f32 loc(#loc13)
      linalg.yield %147 : f32 loc(#loc13)
    } -> tensor<72x16x64xf32> loc(#loc13)
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_45: f32 loc("fwd/blocks.0.norm1/sub"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc14)
      linalg.yield %147 : f32 loc(#loc14)
    } -> tensor<72x16x64xf32> loc(#loc14)
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<72x16x64xf32>) outs(%7 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/sum")):
      %147 = arith.addf %in, %out : f32 loc(#loc15)
      linalg.yield %147 : f32 loc(#loc15)
    } -> tensor<72x16x1xf32> loc(#loc15)
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sum"), %out: f32 loc("fwd/blocks.0.norm1/div")):
      %147 = arith.divf %in, %cst_3 : f32 loc(#loc16)
      linalg.yield %147 : f32 loc(#loc16)
    } -> tensor<72x16x1xf32> loc(#loc16)
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/div"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %147 = arith.truncf %cst_2 : f64 to f32 loc(#loc6)
      %148 = arith.addf %in, %147 : f32 loc(#loc6)
      linalg.yield %148 : f32 loc(#loc6)
    } -> tensor<72x16x1xf32> loc(#loc6)
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/rsqrt")):
      %147 = math.rsqrt %in : f32 loc(#loc17)
      linalg.yield %147 : f32 loc(#loc17)
    } -> tensor<72x16x1xf32> loc(#loc17)
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_45: f32 loc("fwd/blocks.0.norm1/rsqrt"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc14)
      linalg.yield %147 : f32 loc(#loc14)
    } -> tensor<72x16x64xf32> loc(#loc14)
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg2 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_45: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc14)
      linalg.yield %147 : f32 loc(#loc14)
    } -> tensor<72x16x64xf32> loc(#loc14)
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %arg3 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_45: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc6)
      linalg.yield %147 : f32 loc(#loc6)
    } -> tensor<72x16x64xf32> loc(#loc6)
    %20 = tensor.empty() : tensor<72x64x16xf32> loc(#loc18)
    %transposed_8 = linalg.transpose ins(%19 : tensor<72x16x64xf32>) outs(%20 : tensor<72x64x16xf32>) permutation = [0, 2, 1]  loc(#loc18)
    %21 = tensor.empty() : tensor<16x32xf32> loc(#loc19)
    %transposed_9 = linalg.transpose ins(%arg4 : tensor<32x16xf32>) outs(%21 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc19)
    %22 = tensor.empty() : tensor<72x16x32xf32> loc(#loc250)
    %23 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<16x32xf32>) outs(%22 : tensor<72x16x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/permute"), %out: f32 loc("fwd/blocks.0.mlp_tokens.fc1/expand")):
      linalg.yield %in : f32 loc(#loc250)
    } -> tensor<72x16x32xf32> loc(#loc250)
    %24 = tensor.empty() : tensor<72x64x32xf32> loc(#loc251)
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<72x64x32xf32>) -> tensor<72x64x32xf32> loc(#loc251)
    %26 = linalg.batch_matmul ins(%transposed_8, %23 : tensor<72x64x16xf32>, tensor<72x16x32xf32>) outs(%25 : tensor<72x64x32xf32>) -> tensor<72x64x32xf32> loc(#loc251)
    %27 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg5 : tensor<72x64x32xf32>, tensor<32xf32>) outs(%24 : tensor<72x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/bmm"), %in_45: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc22)
      linalg.yield %147 : f32 loc(#loc22)
    } -> tensor<72x64x32xf32> loc(#loc22)
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<72x64x32xf32>) outs(%24 : tensor<72x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.0.mlp_tokens.act/gelu")):
      %147 = arith.divf %in, %cst_4 : f32 loc(#loc23)
      %148 = math.erf %147 : f32 loc(#loc23)
      %149 = arith.addf %148, %cst_0 : f32 loc(#loc23)
      %150 = arith.mulf %149, %cst_1 : f32 loc(#loc23)
      %151 = arith.mulf %in, %150 : f32 loc(#loc23)
      linalg.yield %151 : f32 loc(#loc23)
    } -> tensor<72x64x32xf32> loc(#loc23)
    %collapsed_10 = tensor.collapse_shape %28 [[0, 1], [2]] : tensor<72x64x32xf32> into tensor<4608x32xf32> loc(#loc24)
    %29 = tensor.empty() : tensor<32x16xf32> loc(#loc25)
    %transposed_11 = linalg.transpose ins(%arg6 : tensor<16x32xf32>) outs(%29 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc25)
    %30 = tensor.empty() : tensor<4608x16xf32> loc(#loc26)
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<4608x16xf32>) -> tensor<4608x16xf32> loc(#loc26)
    %32 = linalg.matmul ins(%collapsed_10, %transposed_11 : tensor<4608x32xf32>, tensor<32x16xf32>) outs(%31 : tensor<4608x16xf32>) -> tensor<4608x16xf32> loc(#loc26)
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7, %32 : tensor<16xf32>, tensor<4608x16xf32>) outs(%30 : tensor<4608x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc2/addmm"), %in_45: f32 loc("fwd/blocks.0.mlp_tokens.fc2/addmm"), %out: f32 loc("fwd/blocks.0.mlp_tokens.fc2/addmm")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc26)
      linalg.yield %147 : f32 loc(#loc26)
    } -> tensor<4608x16xf32> loc(#loc26)
    %expanded_12 = tensor.expand_shape %33 [[0, 1], [2]] output_shape [72, 64, 16] : tensor<4608x16xf32> into tensor<72x64x16xf32> loc(#loc24)
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<72x64x16xf32>) outs(%10 : tensor<72x16x64xf32>) permutation = [0, 2, 1]  loc(#loc18)
    %34 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7, %transposed_13 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/view"), %in_45: f32 loc("fwd/blocks.0/permute"), %out: f32 loc("fwd/blocks.0/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc27)
      linalg.yield %147 : f32 loc(#loc27)
    } -> tensor<72x16x64xf32> loc(#loc27)
    %35 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<72x16x64xf32>) outs(%7 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %147 = arith.addf %in, %out : f32 loc(#loc28)
      linalg.yield %147 : f32 loc(#loc28)
    } -> tensor<72x16x1xf32> loc(#loc28)
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %147 = arith.divf %in, %cst_3 : f32 loc(#loc28)
      linalg.yield %147 : f32 loc(#loc28)
    } -> tensor<72x16x1xf32> loc(#loc28)
    %37 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_45: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/sub")):
      %147 = arith.subf %in, %in_45 : f32 loc(#loc29)
      linalg.yield %147 : f32 loc(#loc29)
    } -> tensor<72x16x64xf32> loc(#loc29)
    %38 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %37 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_45: f32 loc("fwd/blocks.0.norm2/sub"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc30)
      linalg.yield %147 : f32 loc(#loc30)
    } -> tensor<72x16x64xf32> loc(#loc30)
    %39 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<72x16x64xf32>) outs(%7 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/sum")):
      %147 = arith.addf %in, %out : f32 loc(#loc31)
      linalg.yield %147 : f32 loc(#loc31)
    } -> tensor<72x16x1xf32> loc(#loc31)
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sum"), %out: f32 loc("fwd/blocks.0.norm2/div")):
      %147 = arith.divf %in, %cst_3 : f32 loc(#loc32)
      linalg.yield %147 : f32 loc(#loc32)
    } -> tensor<72x16x1xf32> loc(#loc32)
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/div"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %147 = arith.truncf %cst_2 : f64 to f32 loc(#loc33)
      %148 = arith.addf %in, %147 : f32 loc(#loc33)
      linalg.yield %148 : f32 loc(#loc33)
    } -> tensor<72x16x1xf32> loc(#loc33)
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/rsqrt")):
      %147 = math.rsqrt %in : f32 loc(#loc34)
      linalg.yield %147 : f32 loc(#loc34)
    } -> tensor<72x16x1xf32> loc(#loc34)
    %43 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %42 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_45: f32 loc("fwd/blocks.0.norm2/rsqrt"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc30)
      linalg.yield %147 : f32 loc(#loc30)
    } -> tensor<72x16x64xf32> loc(#loc30)
    %44 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg8 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_45: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc30)
      linalg.yield %147 : f32 loc(#loc30)
    } -> tensor<72x16x64xf32> loc(#loc30)
    %45 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg9 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_45: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc33)
      linalg.yield %147 : f32 loc(#loc33)
    } -> tensor<72x16x64xf32> loc(#loc33)
    %collapsed_14 = tensor.collapse_shape %45 [[0, 1], [2]] : tensor<72x16x64xf32> into tensor<1152x64xf32> loc(#loc35)
    %46 = tensor.empty() : tensor<64x128xf32> loc(#loc36)
    %transposed_15 = linalg.transpose ins(%arg10 : tensor<128x64xf32>) outs(%46 : tensor<64x128xf32>) permutation = [1, 0]  loc(#loc36)
    %47 = tensor.empty() : tensor<1152x128xf32> loc(#loc37)
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<1152x128xf32>) -> tensor<1152x128xf32> loc(#loc37)
    %49 = linalg.matmul ins(%collapsed_14, %transposed_15 : tensor<1152x64xf32>, tensor<64x128xf32>) outs(%48 : tensor<1152x128xf32>) -> tensor<1152x128xf32> loc(#loc37)
    %50 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11, %49 : tensor<128xf32>, tensor<1152x128xf32>) outs(%47 : tensor<1152x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc1/addmm"), %in_45: f32 loc("fwd/blocks.0.mlp_channels.fc1/addmm"), %out: f32 loc("fwd/blocks.0.mlp_channels.fc1/addmm")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc37)
      linalg.yield %147 : f32 loc(#loc37)
    } -> tensor<1152x128xf32> loc(#loc37)
    %expanded_16 = tensor.expand_shape %50 [[0, 1], [2]] output_shape [72, 16, 128] : tensor<1152x128xf32> into tensor<72x16x128xf32> loc(#loc35)
    %51 = tensor.empty() : tensor<72x16x128xf32> loc(#loc38)
    %52 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<72x16x128xf32>) outs(%51 : tensor<72x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc1/view"), %out: f32 loc("fwd/blocks.0.mlp_channels.act/gelu")):
      %147 = arith.divf %in, %cst_4 : f32 loc(#loc38)
      %148 = math.erf %147 : f32 loc(#loc38)
      %149 = arith.addf %148, %cst_0 : f32 loc(#loc38)
      %150 = arith.mulf %149, %cst_1 : f32 loc(#loc38)
      %151 = arith.mulf %in, %150 : f32 loc(#loc38)
      linalg.yield %151 : f32 loc(#loc38)
    } -> tensor<72x16x128xf32> loc(#loc38)
    %collapsed_17 = tensor.collapse_shape %52 [[0, 1], [2]] : tensor<72x16x128xf32> into tensor<1152x128xf32> loc(#loc39)
    %53 = tensor.empty() : tensor<128x64xf32> loc(#loc40)
    %transposed_18 = linalg.transpose ins(%arg12 : tensor<64x128xf32>) outs(%53 : tensor<128x64xf32>) permutation = [1, 0]  loc(#loc40)
    %54 = linalg.matmul ins(%collapsed_17, %transposed_18 : tensor<1152x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1152x64xf32>) -> tensor<1152x64xf32> loc(#loc41)
    %55 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg13, %54 : tensor<64xf32>, tensor<1152x64xf32>) outs(%2 : tensor<1152x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc2/addmm"), %in_45: f32 loc("fwd/blocks.0.mlp_channels.fc2/addmm"), %out: f32 loc("fwd/blocks.0.mlp_channels.fc2/addmm")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc41)
      linalg.yield %147 : f32 loc(#loc41)
    } -> tensor<1152x64xf32> loc(#loc41)
    %expanded_19 = tensor.expand_shape %55 [[0, 1], [2]] output_shape [72, 16, 64] : tensor<1152x64xf32> into tensor<72x16x64xf32> loc(#loc39)
    %56 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %expanded_19 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_45: f32 loc("fwd/blocks.0.mlp_channels.fc2/view"), %out: f32 loc("fwd/blocks.0/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc27)
      linalg.yield %147 : f32 loc(#loc27)
    } -> tensor<72x16x64xf32> loc(#loc27)
    %57 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<72x16x64xf32>) outs(%7 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %147 = arith.addf %in, %out : f32 loc(#loc42)
      linalg.yield %147 : f32 loc(#loc42)
    } -> tensor<72x16x1xf32> loc(#loc42)
    %58 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %147 = arith.divf %in, %cst_3 : f32 loc(#loc42)
      linalg.yield %147 : f32 loc(#loc42)
    } -> tensor<72x16x1xf32> loc(#loc42)
    %59 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %58 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_45: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/sub")):
      %147 = arith.subf %in, %in_45 : f32 loc(#loc43)
      linalg.yield %147 : f32 loc(#loc43)
    } -> tensor<72x16x64xf32> loc(#loc43)
    %60 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %59 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_45: f32 loc("fwd/blocks.1.norm1/sub"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc44)
      linalg.yield %147 : f32 loc(#loc44)
    } -> tensor<72x16x64xf32> loc(#loc44)
    %61 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60 : tensor<72x16x64xf32>) outs(%7 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/sum")):
      %147 = arith.addf %in, %out : f32 loc(#loc45)
      linalg.yield %147 : f32 loc(#loc45)
    } -> tensor<72x16x1xf32> loc(#loc45)
    %62 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sum"), %out: f32 loc("fwd/blocks.1.norm1/div")):
      %147 = arith.divf %in, %cst_3 : f32 loc(#loc46)
      linalg.yield %147 : f32 loc(#loc46)
    } -> tensor<72x16x1xf32> loc(#loc46)
    %63 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/div"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %147 = arith.truncf %cst_2 : f64 to f32 loc(#loc47)
      %148 = arith.addf %in, %147 : f32 loc(#loc47)
      linalg.yield %148 : f32 loc(#loc47)
    } -> tensor<72x16x1xf32> loc(#loc47)
    %64 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/rsqrt")):
      %147 = math.rsqrt %in : f32 loc(#loc48)
      linalg.yield %147 : f32 loc(#loc48)
    } -> tensor<72x16x1xf32> loc(#loc48)
    %65 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %64 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_45: f32 loc("fwd/blocks.1.norm1/rsqrt"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc44)
      linalg.yield %147 : f32 loc(#loc44)
    } -> tensor<72x16x64xf32> loc(#loc44)
    %66 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %arg14 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_45: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc44)
      linalg.yield %147 : f32 loc(#loc44)
    } -> tensor<72x16x64xf32> loc(#loc44)
    %67 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %arg15 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_45: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc47)
      linalg.yield %147 : f32 loc(#loc47)
    } -> tensor<72x16x64xf32> loc(#loc47)
    %transposed_20 = linalg.transpose ins(%67 : tensor<72x16x64xf32>) outs(%20 : tensor<72x64x16xf32>) permutation = [0, 2, 1]  loc(#loc49)
    %transposed_21 = linalg.transpose ins(%arg16 : tensor<32x16xf32>) outs(%21 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc50)
    %68 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<16x32xf32>) outs(%22 : tensor<72x16x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/permute"), %out: f32 loc("fwd/blocks.1.mlp_tokens.fc1/expand")):
      linalg.yield %in : f32 loc(#loc252)
    } -> tensor<72x16x32xf32> loc(#loc252)
    %69 = linalg.batch_matmul ins(%transposed_20, %68 : tensor<72x64x16xf32>, tensor<72x16x32xf32>) outs(%25 : tensor<72x64x32xf32>) -> tensor<72x64x32xf32> loc(#loc253)
    %70 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %arg17 : tensor<72x64x32xf32>, tensor<32xf32>) outs(%24 : tensor<72x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/bmm"), %in_45: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc53)
      linalg.yield %147 : f32 loc(#loc53)
    } -> tensor<72x64x32xf32> loc(#loc53)
    %71 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<72x64x32xf32>) outs(%24 : tensor<72x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.1.mlp_tokens.act/gelu")):
      %147 = arith.divf %in, %cst_4 : f32 loc(#loc54)
      %148 = math.erf %147 : f32 loc(#loc54)
      %149 = arith.addf %148, %cst_0 : f32 loc(#loc54)
      %150 = arith.mulf %149, %cst_1 : f32 loc(#loc54)
      %151 = arith.mulf %in, %150 : f32 loc(#loc54)
      linalg.yield %151 : f32 loc(#loc54)
    } -> tensor<72x64x32xf32> loc(#loc54)
    %collapsed_22 = tensor.collapse_shape %71 [[0, 1], [2]] : tensor<72x64x32xf32> into tensor<4608x32xf32> loc(#loc55)
    %transposed_23 = linalg.transpose ins(%arg18 : tensor<16x32xf32>) outs(%29 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc56)
    %72 = linalg.matmul ins(%collapsed_22, %transposed_23 : tensor<4608x32xf32>, tensor<32x16xf32>) outs(%31 : tensor<4608x16xf32>) -> tensor<4608x16xf32> loc(#loc57)
    %73 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg19, %72 : tensor<16xf32>, tensor<4608x16xf32>) outs(%30 : tensor<4608x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc2/addmm"), %in_45: f32 loc("fwd/blocks.1.mlp_tokens.fc2/addmm"), %out: f32 loc("fwd/blocks.1.mlp_tokens.fc2/addmm")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc57)
      linalg.yield %147 : f32 loc(#loc57)
    } -> tensor<4608x16xf32> loc(#loc57)
    %expanded_24 = tensor.expand_shape %73 [[0, 1], [2]] output_shape [72, 64, 16] : tensor<4608x16xf32> into tensor<72x64x16xf32> loc(#loc55)
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<72x64x16xf32>) outs(%10 : tensor<72x16x64xf32>) permutation = [0, 2, 1]  loc(#loc49)
    %74 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %transposed_25 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_45: f32 loc("fwd/blocks.1/permute"), %out: f32 loc("fwd/blocks.1/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc58)
      linalg.yield %147 : f32 loc(#loc58)
    } -> tensor<72x16x64xf32> loc(#loc58)
    %75 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<72x16x64xf32>) outs(%7 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %147 = arith.addf %in, %out : f32 loc(#loc59)
      linalg.yield %147 : f32 loc(#loc59)
    } -> tensor<72x16x1xf32> loc(#loc59)
    %76 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %147 = arith.divf %in, %cst_3 : f32 loc(#loc59)
      linalg.yield %147 : f32 loc(#loc59)
    } -> tensor<72x16x1xf32> loc(#loc59)
    %77 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %76 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_45: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/sub")):
      %147 = arith.subf %in, %in_45 : f32 loc(#loc60)
      linalg.yield %147 : f32 loc(#loc60)
    } -> tensor<72x16x64xf32> loc(#loc60)
    %78 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %77 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_45: f32 loc("fwd/blocks.1.norm2/sub"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc61)
      linalg.yield %147 : f32 loc(#loc61)
    } -> tensor<72x16x64xf32> loc(#loc61)
    %79 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<72x16x64xf32>) outs(%7 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/sum")):
      %147 = arith.addf %in, %out : f32 loc(#loc62)
      linalg.yield %147 : f32 loc(#loc62)
    } -> tensor<72x16x1xf32> loc(#loc62)
    %80 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sum"), %out: f32 loc("fwd/blocks.1.norm2/div")):
      %147 = arith.divf %in, %cst_3 : f32 loc(#loc63)
      linalg.yield %147 : f32 loc(#loc63)
    } -> tensor<72x16x1xf32> loc(#loc63)
    %81 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/div"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %147 = arith.truncf %cst_2 : f64 to f32 loc(#loc64)
      %148 = arith.addf %in, %147 : f32 loc(#loc64)
      linalg.yield %148 : f32 loc(#loc64)
    } -> tensor<72x16x1xf32> loc(#loc64)
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/rsqrt")):
      %147 = math.rsqrt %in : f32 loc(#loc65)
      linalg.yield %147 : f32 loc(#loc65)
    } -> tensor<72x16x1xf32> loc(#loc65)
    %83 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %82 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_45: f32 loc("fwd/blocks.1.norm2/rsqrt"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc61)
      linalg.yield %147 : f32 loc(#loc61)
    } -> tensor<72x16x64xf32> loc(#loc61)
    %84 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %arg20 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_45: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc61)
      linalg.yield %147 : f32 loc(#loc61)
    } -> tensor<72x16x64xf32> loc(#loc61)
    %85 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg21 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_45: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc64)
      linalg.yield %147 : f32 loc(#loc64)
    } -> tensor<72x16x64xf32> loc(#loc64)
    %collapsed_26 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<72x16x64xf32> into tensor<1152x64xf32> loc(#loc66)
    %transposed_27 = linalg.transpose ins(%arg22 : tensor<128x64xf32>) outs(%46 : tensor<64x128xf32>) permutation = [1, 0]  loc(#loc67)
    %86 = linalg.matmul ins(%collapsed_26, %transposed_27 : tensor<1152x64xf32>, tensor<64x128xf32>) outs(%48 : tensor<1152x128xf32>) -> tensor<1152x128xf32> loc(#loc68)
    %87 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg23, %86 : tensor<128xf32>, tensor<1152x128xf32>) outs(%47 : tensor<1152x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc1/addmm"), %in_45: f32 loc("fwd/blocks.1.mlp_channels.fc1/addmm"), %out: f32 loc("fwd/blocks.1.mlp_channels.fc1/addmm")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc68)
      linalg.yield %147 : f32 loc(#loc68)
    } -> tensor<1152x128xf32> loc(#loc68)
    %expanded_28 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [72, 16, 128] : tensor<1152x128xf32> into tensor<72x16x128xf32> loc(#loc66)
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<72x16x128xf32>) outs(%51 : tensor<72x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc1/view"), %out: f32 loc("fwd/blocks.1.mlp_channels.act/gelu")):
      %147 = arith.divf %in, %cst_4 : f32 loc(#loc69)
      %148 = math.erf %147 : f32 loc(#loc69)
      %149 = arith.addf %148, %cst_0 : f32 loc(#loc69)
      %150 = arith.mulf %149, %cst_1 : f32 loc(#loc69)
      %151 = arith.mulf %in, %150 : f32 loc(#loc69)
      linalg.yield %151 : f32 loc(#loc69)
    } -> tensor<72x16x128xf32> loc(#loc69)
    %collapsed_29 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<72x16x128xf32> into tensor<1152x128xf32> loc(#loc70)
    %transposed_30 = linalg.transpose ins(%arg24 : tensor<64x128xf32>) outs(%53 : tensor<128x64xf32>) permutation = [1, 0]  loc(#loc71)
    %89 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<1152x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1152x64xf32>) -> tensor<1152x64xf32> loc(#loc72)
    %90 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg25, %89 : tensor<64xf32>, tensor<1152x64xf32>) outs(%2 : tensor<1152x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc2/addmm"), %in_45: f32 loc("fwd/blocks.1.mlp_channels.fc2/addmm"), %out: f32 loc("fwd/blocks.1.mlp_channels.fc2/addmm")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc72)
      linalg.yield %147 : f32 loc(#loc72)
    } -> tensor<1152x64xf32> loc(#loc72)
    %expanded_31 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [72, 16, 64] : tensor<1152x64xf32> into tensor<72x16x64xf32> loc(#loc70)
    %91 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %expanded_31 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_45: f32 loc("fwd/blocks.1.mlp_channels.fc2/view"), %out: f32 loc("fwd/blocks.1/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc58)
      linalg.yield %147 : f32 loc(#loc58)
    } -> tensor<72x16x64xf32> loc(#loc58)
    %92 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<72x16x64xf32>) outs(%7 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/blocks.2.norm1/mean")):
      %147 = arith.addf %in, %out : f32 loc(#loc73)
      linalg.yield %147 : f32 loc(#loc73)
    } -> tensor<72x16x1xf32> loc(#loc73)
    %93 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mean"), %out: f32 loc("fwd/blocks.2.norm1/mean")):
      %147 = arith.divf %in, %cst_3 : f32 loc(#loc73)
      linalg.yield %147 : f32 loc(#loc73)
    } -> tensor<72x16x1xf32> loc(#loc73)
    %94 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %93 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_45: f32 loc("fwd/blocks.2.norm1/mean"), %out: f32 loc("fwd/blocks.2.norm1/sub")):
      %147 = arith.subf %in, %in_45 : f32 loc(#loc74)
      linalg.yield %147 : f32 loc(#loc74)
    } -> tensor<72x16x64xf32> loc(#loc74)
    %95 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %94 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/sub"), %in_45: f32 loc("fwd/blocks.2.norm1/sub"), %out: f32 loc("fwd/blocks.2.norm1/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc75)
      linalg.yield %147 : f32 loc(#loc75)
    } -> tensor<72x16x64xf32> loc(#loc75)
    %96 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<72x16x64xf32>) outs(%7 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mul"), %out: f32 loc("fwd/blocks.2.norm1/sum")):
      %147 = arith.addf %in, %out : f32 loc(#loc76)
      linalg.yield %147 : f32 loc(#loc76)
    } -> tensor<72x16x1xf32> loc(#loc76)
    %97 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/sum"), %out: f32 loc("fwd/blocks.2.norm1/div")):
      %147 = arith.divf %in, %cst_3 : f32 loc(#loc77)
      linalg.yield %147 : f32 loc(#loc77)
    } -> tensor<72x16x1xf32> loc(#loc77)
    %98 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/div"), %out: f32 loc("fwd/blocks.2.norm1/add")):
      %147 = arith.truncf %cst_2 : f64 to f32 loc(#loc78)
      %148 = arith.addf %in, %147 : f32 loc(#loc78)
      linalg.yield %148 : f32 loc(#loc78)
    } -> tensor<72x16x1xf32> loc(#loc78)
    %99 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/add"), %out: f32 loc("fwd/blocks.2.norm1/rsqrt")):
      %147 = math.rsqrt %in : f32 loc(#loc79)
      linalg.yield %147 : f32 loc(#loc79)
    } -> tensor<72x16x1xf32> loc(#loc79)
    %100 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/sub"), %in_45: f32 loc("fwd/blocks.2.norm1/rsqrt"), %out: f32 loc("fwd/blocks.2.norm1/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc75)
      linalg.yield %147 : f32 loc(#loc75)
    } -> tensor<72x16x64xf32> loc(#loc75)
    %101 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %arg26 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mul"), %in_45: f32 loc("fwd/blocks.2.norm1/mul"), %out: f32 loc("fwd/blocks.2.norm1/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc75)
      linalg.yield %147 : f32 loc(#loc75)
    } -> tensor<72x16x64xf32> loc(#loc75)
    %102 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg27 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm1/mul"), %in_45: f32 loc("fwd/blocks.2.norm1/add"), %out: f32 loc("fwd/blocks.2.norm1/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc78)
      linalg.yield %147 : f32 loc(#loc78)
    } -> tensor<72x16x64xf32> loc(#loc78)
    %transposed_32 = linalg.transpose ins(%102 : tensor<72x16x64xf32>) outs(%20 : tensor<72x64x16xf32>) permutation = [0, 2, 1]  loc(#loc80)
    %transposed_33 = linalg.transpose ins(%arg28 : tensor<32x16xf32>) outs(%21 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc81)
    %103 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<16x32xf32>) outs(%22 : tensor<72x16x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_tokens.fc1/permute"), %out: f32 loc("fwd/blocks.2.mlp_tokens.fc1/expand")):
      linalg.yield %in : f32 loc(#loc254)
    } -> tensor<72x16x32xf32> loc(#loc254)
    %104 = linalg.batch_matmul ins(%transposed_32, %103 : tensor<72x64x16xf32>, tensor<72x16x32xf32>) outs(%25 : tensor<72x64x32xf32>) -> tensor<72x64x32xf32> loc(#loc255)
    %105 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg29 : tensor<72x64x32xf32>, tensor<32xf32>) outs(%24 : tensor<72x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_tokens.fc1/bmm"), %in_45: f32 loc("fwd/blocks.2.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.2.mlp_tokens.fc1/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc84)
      linalg.yield %147 : f32 loc(#loc84)
    } -> tensor<72x64x32xf32> loc(#loc84)
    %106 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<72x64x32xf32>) outs(%24 : tensor<72x64x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.2.mlp_tokens.act/gelu")):
      %147 = arith.divf %in, %cst_4 : f32 loc(#loc85)
      %148 = math.erf %147 : f32 loc(#loc85)
      %149 = arith.addf %148, %cst_0 : f32 loc(#loc85)
      %150 = arith.mulf %149, %cst_1 : f32 loc(#loc85)
      %151 = arith.mulf %in, %150 : f32 loc(#loc85)
      linalg.yield %151 : f32 loc(#loc85)
    } -> tensor<72x64x32xf32> loc(#loc85)
    %collapsed_34 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<72x64x32xf32> into tensor<4608x32xf32> loc(#loc86)
    %transposed_35 = linalg.transpose ins(%arg30 : tensor<16x32xf32>) outs(%29 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc87)
    %107 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<4608x32xf32>, tensor<32x16xf32>) outs(%31 : tensor<4608x16xf32>) -> tensor<4608x16xf32> loc(#loc88)
    %108 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg31, %107 : tensor<16xf32>, tensor<4608x16xf32>) outs(%30 : tensor<4608x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_tokens.fc2/addmm"), %in_45: f32 loc("fwd/blocks.2.mlp_tokens.fc2/addmm"), %out: f32 loc("fwd/blocks.2.mlp_tokens.fc2/addmm")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc88)
      linalg.yield %147 : f32 loc(#loc88)
    } -> tensor<4608x16xf32> loc(#loc88)
    %expanded_36 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [72, 64, 16] : tensor<4608x16xf32> into tensor<72x64x16xf32> loc(#loc86)
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<72x64x16xf32>) outs(%10 : tensor<72x16x64xf32>) permutation = [0, 2, 1]  loc(#loc80)
    %109 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %transposed_37 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_45: f32 loc("fwd/blocks.2/permute"), %out: f32 loc("fwd/blocks.2/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc89)
      linalg.yield %147 : f32 loc(#loc89)
    } -> tensor<72x16x64xf32> loc(#loc89)
    %110 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<72x16x64xf32>) outs(%7 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %out: f32 loc("fwd/blocks.2.norm2/mean")):
      %147 = arith.addf %in, %out : f32 loc(#loc90)
      linalg.yield %147 : f32 loc(#loc90)
    } -> tensor<72x16x1xf32> loc(#loc90)
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mean"), %out: f32 loc("fwd/blocks.2.norm2/mean")):
      %147 = arith.divf %in, %cst_3 : f32 loc(#loc90)
      linalg.yield %147 : f32 loc(#loc90)
    } -> tensor<72x16x1xf32> loc(#loc90)
    %112 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %in_45: f32 loc("fwd/blocks.2.norm2/mean"), %out: f32 loc("fwd/blocks.2.norm2/sub")):
      %147 = arith.subf %in, %in_45 : f32 loc(#loc91)
      linalg.yield %147 : f32 loc(#loc91)
    } -> tensor<72x16x64xf32> loc(#loc91)
    %113 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %112 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/sub"), %in_45: f32 loc("fwd/blocks.2.norm2/sub"), %out: f32 loc("fwd/blocks.2.norm2/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc92)
      linalg.yield %147 : f32 loc(#loc92)
    } -> tensor<72x16x64xf32> loc(#loc92)
    %114 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<72x16x64xf32>) outs(%7 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mul"), %out: f32 loc("fwd/blocks.2.norm2/sum")):
      %147 = arith.addf %in, %out : f32 loc(#loc93)
      linalg.yield %147 : f32 loc(#loc93)
    } -> tensor<72x16x1xf32> loc(#loc93)
    %115 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/sum"), %out: f32 loc("fwd/blocks.2.norm2/div")):
      %147 = arith.divf %in, %cst_3 : f32 loc(#loc94)
      linalg.yield %147 : f32 loc(#loc94)
    } -> tensor<72x16x1xf32> loc(#loc94)
    %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/div"), %out: f32 loc("fwd/blocks.2.norm2/add")):
      %147 = arith.truncf %cst_2 : f64 to f32 loc(#loc95)
      %148 = arith.addf %in, %147 : f32 loc(#loc95)
      linalg.yield %148 : f32 loc(#loc95)
    } -> tensor<72x16x1xf32> loc(#loc95)
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/add"), %out: f32 loc("fwd/blocks.2.norm2/rsqrt")):
      %147 = math.rsqrt %in : f32 loc(#loc96)
      linalg.yield %147 : f32 loc(#loc96)
    } -> tensor<72x16x1xf32> loc(#loc96)
    %118 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/sub"), %in_45: f32 loc("fwd/blocks.2.norm2/rsqrt"), %out: f32 loc("fwd/blocks.2.norm2/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc92)
      linalg.yield %147 : f32 loc(#loc92)
    } -> tensor<72x16x64xf32> loc(#loc92)
    %119 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg32 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mul"), %in_45: f32 loc("fwd/blocks.2.norm2/mul"), %out: f32 loc("fwd/blocks.2.norm2/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc92)
      linalg.yield %147 : f32 loc(#loc92)
    } -> tensor<72x16x64xf32> loc(#loc92)
    %120 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %arg33 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.norm2/mul"), %in_45: f32 loc("fwd/blocks.2.norm2/add"), %out: f32 loc("fwd/blocks.2.norm2/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc95)
      linalg.yield %147 : f32 loc(#loc95)
    } -> tensor<72x16x64xf32> loc(#loc95)
    %collapsed_38 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<72x16x64xf32> into tensor<1152x64xf32> loc(#loc97)
    %transposed_39 = linalg.transpose ins(%arg34 : tensor<128x64xf32>) outs(%46 : tensor<64x128xf32>) permutation = [1, 0]  loc(#loc98)
    %121 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<1152x64xf32>, tensor<64x128xf32>) outs(%48 : tensor<1152x128xf32>) -> tensor<1152x128xf32> loc(#loc99)
    %122 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg35, %121 : tensor<128xf32>, tensor<1152x128xf32>) outs(%47 : tensor<1152x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_channels.fc1/addmm"), %in_45: f32 loc("fwd/blocks.2.mlp_channels.fc1/addmm"), %out: f32 loc("fwd/blocks.2.mlp_channels.fc1/addmm")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc99)
      linalg.yield %147 : f32 loc(#loc99)
    } -> tensor<1152x128xf32> loc(#loc99)
    %expanded_40 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [72, 16, 128] : tensor<1152x128xf32> into tensor<72x16x128xf32> loc(#loc97)
    %123 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<72x16x128xf32>) outs(%51 : tensor<72x16x128xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_channels.fc1/view"), %out: f32 loc("fwd/blocks.2.mlp_channels.act/gelu")):
      %147 = arith.divf %in, %cst_4 : f32 loc(#loc100)
      %148 = math.erf %147 : f32 loc(#loc100)
      %149 = arith.addf %148, %cst_0 : f32 loc(#loc100)
      %150 = arith.mulf %149, %cst_1 : f32 loc(#loc100)
      %151 = arith.mulf %in, %150 : f32 loc(#loc100)
      linalg.yield %151 : f32 loc(#loc100)
    } -> tensor<72x16x128xf32> loc(#loc100)
    %collapsed_41 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<72x16x128xf32> into tensor<1152x128xf32> loc(#loc101)
    %transposed_42 = linalg.transpose ins(%arg36 : tensor<64x128xf32>) outs(%53 : tensor<128x64xf32>) permutation = [1, 0]  loc(#loc102)
    %124 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<1152x128xf32>, tensor<128x64xf32>) outs(%3 : tensor<1152x64xf32>) -> tensor<1152x64xf32> loc(#loc103)
    %125 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg37, %124 : tensor<64xf32>, tensor<1152x64xf32>) outs(%2 : tensor<1152x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2.mlp_channels.fc2/addmm"), %in_45: f32 loc("fwd/blocks.2.mlp_channels.fc2/addmm"), %out: f32 loc("fwd/blocks.2.mlp_channels.fc2/addmm")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc103)
      linalg.yield %147 : f32 loc(#loc103)
    } -> tensor<1152x64xf32> loc(#loc103)
    %expanded_43 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [72, 16, 64] : tensor<1152x64xf32> into tensor<72x16x64xf32> loc(#loc101)
    %126 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %expanded_43 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %in_45: f32 loc("fwd/blocks.2.mlp_channels.fc2/view"), %out: f32 loc("fwd/blocks.2/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc89)
      linalg.yield %147 : f32 loc(#loc89)
    } -> tensor<72x16x64xf32> loc(#loc89)
    %127 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<72x16x64xf32>) outs(%7 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %out: f32 loc("fwd/norm/mean")):
      %147 = arith.addf %in, %out : f32 loc(#loc104)
      linalg.yield %147 : f32 loc(#loc104)
    } -> tensor<72x16x1xf32> loc(#loc104)
    %128 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/mean")):
      %147 = arith.divf %in, %cst_3 : f32 loc(#loc104)
      linalg.yield %147 : f32 loc(#loc104)
    } -> tensor<72x16x1xf32> loc(#loc104)
    %129 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %128 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.2/add"), %in_45: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/sub")):
      %147 = arith.subf %in, %in_45 : f32 loc(#loc105)
      linalg.yield %147 : f32 loc(#loc105)
    } -> tensor<72x16x64xf32> loc(#loc105)
    %130 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %129 : tensor<72x16x64xf32>, tensor<72x16x64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_45: f32 loc("fwd/norm/sub"), %out: f32 loc("fwd/norm/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc106)
      linalg.yield %147 : f32 loc(#loc106)
    } -> tensor<72x16x64xf32> loc(#loc106)
    %131 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<72x16x64xf32>) outs(%7 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/sum")):
      %147 = arith.addf %in, %out : f32 loc(#loc107)
      linalg.yield %147 : f32 loc(#loc107)
    } -> tensor<72x16x1xf32> loc(#loc107)
    %132 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sum"), %out: f32 loc("fwd/norm/div")):
      %147 = arith.divf %in, %cst_3 : f32 loc(#loc108)
      linalg.yield %147 : f32 loc(#loc108)
    } -> tensor<72x16x1xf32> loc(#loc108)
    %133 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/div"), %out: f32 loc("fwd/norm/add")):
      %147 = arith.truncf %cst_2 : f64 to f32 loc(#loc109)
      %148 = arith.addf %in, %147 : f32 loc(#loc109)
      linalg.yield %148 : f32 loc(#loc109)
    } -> tensor<72x16x1xf32> loc(#loc109)
    %134 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<72x16x1xf32>) outs(%6 : tensor<72x16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/rsqrt")):
      %147 = math.rsqrt %in : f32 loc(#loc110)
      linalg.yield %147 : f32 loc(#loc110)
    } -> tensor<72x16x1xf32> loc(#loc110)
    %135 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %134 : tensor<72x16x64xf32>, tensor<72x16x1xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_45: f32 loc("fwd/norm/rsqrt"), %out: f32 loc("fwd/norm/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc106)
      linalg.yield %147 : f32 loc(#loc106)
    } -> tensor<72x16x64xf32> loc(#loc106)
    %136 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %arg38 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_45: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/mul")):
      %147 = arith.mulf %in, %in_45 : f32 loc(#loc106)
      linalg.yield %147 : f32 loc(#loc106)
    } -> tensor<72x16x64xf32> loc(#loc106)
    %137 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %arg39 : tensor<72x16x64xf32>, tensor<64xf32>) outs(%10 : tensor<72x16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_45: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/add")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc109)
      linalg.yield %147 : f32 loc(#loc109)
    } -> tensor<72x16x64xf32> loc(#loc109)
    %138 = tensor.empty() : tensor<72x64xf32> loc(#loc111)
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<72x64xf32>) -> tensor<72x64xf32> loc(#loc111)
    %140 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "reduction", "parallel"]} ins(%137 : tensor<72x16x64xf32>) outs(%139 : tensor<72x64xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/-/mean")):
      %147 = arith.addf %in, %out : f32 loc(#loc111)
      linalg.yield %147 : f32 loc(#loc111)
    } -> tensor<72x64xf32> loc(#loc111)
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%140 : tensor<72x64xf32>) outs(%138 : tensor<72x64xf32>) {
    ^bb0(%in: f32 loc("fwd/-/mean"), %out: f32 loc("fwd/-/mean")):
      %147 = arith.divf %in, %cst_5 : f32 loc(#loc111)
      linalg.yield %147 : f32 loc(#loc111)
    } -> tensor<72x64xf32> loc(#loc111)
    %142 = tensor.empty() : tensor<64x10xf32> loc(#loc112)
    %transposed_44 = linalg.transpose ins(%arg40 : tensor<10x64xf32>) outs(%142 : tensor<64x10xf32>) permutation = [1, 0]  loc(#loc112)
    %143 = tensor.empty() : tensor<72x10xf32> loc(#loc113)
    %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<72x10xf32>) -> tensor<72x10xf32> loc(#loc113)
    %145 = linalg.matmul ins(%141, %transposed_44 : tensor<72x64xf32>, tensor<64x10xf32>) outs(%144 : tensor<72x10xf32>) -> tensor<72x10xf32> loc(#loc113)
    %146 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg41, %145 : tensor<10xf32>, tensor<72x10xf32>) outs(%143 : tensor<72x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_45: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/head/addmm")):
      %147 = arith.addf %in, %in_45 : f32 loc(#loc113)
      linalg.yield %147 : f32 loc(#loc113)
    } -> tensor<72x10xf32> loc(#loc113)
    return %146 : tensor<72x10xf32> loc(#loc249)
  } loc(#loc249)
} loc(#loc)
#loc = loc(unknown)
#loc7 = loc("fwd/patches/view")
#loc8 = loc("fwd/patches/permute")
#loc10 = loc("fwd/stem/permute")
#loc21 = loc("fwd/blocks.0.mlp_tokens.fc1/mm")
#loc24 = loc("fwd/blocks.0.mlp_tokens.fc2/view")
#loc25 = loc("fwd/blocks.0.mlp_tokens.fc2/permute")
#loc36 = loc("fwd/blocks.0.mlp_channels.fc1/permute")
#loc40 = loc("fwd/blocks.0.mlp_channels.fc2/permute")
#loc52 = loc("fwd/blocks.1.mlp_tokens.fc1/mm")
#loc55 = loc("fwd/blocks.1.mlp_tokens.fc2/view")
#loc56 = loc("fwd/blocks.1.mlp_tokens.fc2/permute")
#loc67 = loc("fwd/blocks.1.mlp_channels.fc1/permute")
#loc71 = loc("fwd/blocks.1.mlp_channels.fc2/permute")
#loc83 = loc("fwd/blocks.2.mlp_tokens.fc1/mm")
#loc86 = loc("fwd/blocks.2.mlp_tokens.fc2/view")
#loc87 = loc("fwd/blocks.2.mlp_tokens.fc2/permute")
#loc98 = loc("fwd/blocks.2.mlp_channels.fc1/permute")
#loc102 = loc("fwd/blocks.2.mlp_channels.fc2/permute")
#loc112 = loc("fwd/head/permute")
#loc136 = loc("bwd/head/mm")
#loc137 = loc("bwd/head/permute")
#loc139 = loc("bwd/head/view")
#loc147 = loc("bwd/blocks.2.mlp_channels.fc2/mm")
#loc148 = loc("bwd/blocks.2.mlp_channels.fc2/permute")
#loc154 = loc("bwd/blocks.2.mlp_channels.fc1/mm")
#loc155 = loc("bwd/blocks.2.mlp_channels.fc1/permute")
#loc164 = loc("bwd/blocks.2.mlp_tokens.fc2/mm")
#loc165 = loc("bwd/blocks.2.mlp_tokens.fc2/permute")
#loc172 = loc("bwd/blocks.2.mlp_tokens.fc1/view")
#loc173 = loc("bwd/blocks.2.mlp_tokens.fc1/permute")
#loc174 = loc("bwd/blocks.2.mlp_tokens.fc1/mm")
#loc180 = loc("bwd/blocks.1.mlp_channels.fc2/mm")
#loc181 = loc("bwd/blocks.1.mlp_channels.fc2/permute")
#loc188 = loc("bwd/blocks.1.mlp_channels.fc1/mm")
#loc189 = loc("bwd/blocks.1.mlp_channels.fc1/permute")
#loc197 = loc("bwd/blocks.1.mlp_tokens.fc2/mm")
#loc198 = loc("bwd/blocks.1.mlp_tokens.fc2/permute")
#loc205 = loc("bwd/blocks.1.mlp_tokens.fc1/view")
#loc206 = loc("bwd/blocks.1.mlp_tokens.fc1/permute")
#loc207 = loc("bwd/blocks.1.mlp_tokens.fc1/mm")
#loc213 = loc("bwd/blocks.0.mlp_channels.fc2/mm")
#loc214 = loc("bwd/blocks.0.mlp_channels.fc2/permute")
#loc221 = loc("bwd/blocks.0.mlp_channels.fc1/mm")
#loc222 = loc("bwd/blocks.0.mlp_channels.fc1/permute")
#loc230 = loc("bwd/blocks.0.mlp_tokens.fc2/mm")
#loc231 = loc("bwd/blocks.0.mlp_tokens.fc2/permute")
#loc238 = loc("bwd/blocks.0.mlp_tokens.fc1/view")
#loc239 = loc("bwd/blocks.0.mlp_tokens.fc1/permute")
#loc240 = loc("bwd/blocks.0.mlp_tokens.fc1/mm")
#loc246 = loc("bwd/stem/permute")
#loc247 = loc("bwd/stem/mm")
