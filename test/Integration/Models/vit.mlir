#loc1 = loc("main")
#loc2 = loc("fwd/loss/ne")
#loc3 = loc("bwd/-/where")
#loc4 = loc("fwd/loss/where")
#loc5 = loc("bwd/blocks.1.mlp.act/mul")
#loc6 = loc("fwd/blocks.0.norm1/add")
#loc10 = loc("fwd/-/expand")
#loc11 = loc("fwd/-/cat")
#loc12 = loc("fwd/-/add")
#loc13 = loc("fwd/blocks.0.norm1/mean")
#loc14 = loc("fwd/blocks.0.norm1/sub")
#loc15 = loc("fwd/blocks.0.norm1/mul")
#loc16 = loc("fwd/blocks.0.norm1/sum")
#loc17 = loc("fwd/blocks.0.norm1/div")
#loc18 = loc("fwd/blocks.0.norm1/rsqrt")
#loc21 = loc("fwd/blocks.0.attn.qkv/addmm")
#loc22 = loc("fwd/blocks.0.attn/view")
#loc25 = loc("fwd/blocks.0.attn/mul")
#loc27 = loc("fwd/blocks.0.attn/amax")
#loc28 = loc("fwd/blocks.0.attn/sub")
#loc29 = loc("fwd/blocks.0.attn/exp")
#loc30 = loc("fwd/blocks.0.attn/sum")
#loc31 = loc("fwd/blocks.0.attn/div")
#loc32 = loc("fwd/blocks.0.attn.proj/view")
#loc34 = loc("fwd/blocks.0.attn.proj/addmm")
#loc35 = loc("fwd/blocks.0/add")
#loc36 = loc("fwd/blocks.0.norm2/mean")
#loc37 = loc("fwd/blocks.0.norm2/sub")
#loc38 = loc("fwd/blocks.0.norm2/mul")
#loc39 = loc("fwd/blocks.0.norm2/sum")
#loc40 = loc("fwd/blocks.0.norm2/div")
#loc41 = loc("fwd/blocks.0.norm2/add")
#loc42 = loc("fwd/blocks.0.norm2/rsqrt")
#loc43 = loc("fwd/blocks.0.mlp.fc1/view")
#loc45 = loc("fwd/blocks.0.mlp.fc1/addmm")
#loc46 = loc("fwd/blocks.0.mlp.act/gelu")
#loc47 = loc("fwd/blocks.0.mlp.fc2/view")
#loc49 = loc("fwd/blocks.0.mlp.fc2/addmm")
#loc50 = loc("fwd/blocks.1.norm1/mean")
#loc51 = loc("fwd/blocks.1.norm1/sub")
#loc52 = loc("fwd/blocks.1.norm1/mul")
#loc53 = loc("fwd/blocks.1.norm1/sum")
#loc54 = loc("fwd/blocks.1.norm1/div")
#loc55 = loc("fwd/blocks.1.norm1/add")
#loc56 = loc("fwd/blocks.1.norm1/rsqrt")
#loc59 = loc("fwd/blocks.1.attn.qkv/addmm")
#loc60 = loc("fwd/blocks.1.attn/view")
#loc63 = loc("fwd/blocks.1.attn/mul")
#loc65 = loc("fwd/blocks.1.attn/amax")
#loc66 = loc("fwd/blocks.1.attn/sub")
#loc67 = loc("fwd/blocks.1.attn/exp")
#loc68 = loc("fwd/blocks.1.attn/sum")
#loc69 = loc("fwd/blocks.1.attn/div")
#loc70 = loc("fwd/blocks.1.attn.proj/view")
#loc72 = loc("fwd/blocks.1.attn.proj/addmm")
#loc73 = loc("fwd/blocks.1/add")
#loc74 = loc("fwd/blocks.1.norm2/mean")
#loc75 = loc("fwd/blocks.1.norm2/sub")
#loc76 = loc("fwd/blocks.1.norm2/mul")
#loc77 = loc("fwd/blocks.1.norm2/sum")
#loc78 = loc("fwd/blocks.1.norm2/div")
#loc79 = loc("fwd/blocks.1.norm2/add")
#loc80 = loc("fwd/blocks.1.norm2/rsqrt")
#loc81 = loc("fwd/blocks.1.mlp.fc1/view")
#loc83 = loc("fwd/blocks.1.mlp.fc1/addmm")
#loc84 = loc("fwd/blocks.1.mlp.act/gelu")
#loc85 = loc("fwd/blocks.1.mlp.fc2/view")
#loc87 = loc("fwd/blocks.1.mlp.fc2/addmm")
#loc88 = loc("fwd/norm/mean")
#loc89 = loc("fwd/norm/sub")
#loc90 = loc("fwd/norm/mul")
#loc91 = loc("fwd/norm/sum")
#loc92 = loc("fwd/norm/div")
#loc93 = loc("fwd/norm/add")
#loc94 = loc("fwd/norm/rsqrt")
#loc97 = loc("fwd/head/addmm")
#loc98 = loc("fwd/loss/amax")
#loc99 = loc("fwd/loss/sub")
#loc100 = loc("fwd/loss/exp")
#loc101 = loc("fwd/loss/sum")
#loc102 = loc("fwd/loss/log")
#loc103 = loc("fwd/loss/_to_copy")
#loc104 = loc("fwd/loss/unsqueeze")
#loc105 = loc("fwd/loss/gather")
#loc106 = loc("fwd/loss/view")
#loc107 = loc("fwd/loss/neg")
#loc108 = loc("fwd/loss/div")
#loc109 = loc("bwd/loss/arange")
#loc110 = loc("bwd/loss/unsqueeze")
#loc111 = loc("bwd/loss/eq")
#loc112 = loc("bwd/loss/bitwise_and")
#loc113 = loc("bwd/loss/div")
#loc114 = loc("bwd/loss/view")
#loc115 = loc("bwd/loss/neg")
#loc116 = loc("bwd/loss/where")
#loc117 = loc("bwd/loss/exp")
#loc118 = loc("bwd/loss/sum")
#loc119 = loc("bwd/loss/mul")
#loc120 = loc("bwd/loss/sub")
#loc123 = loc("bwd/head/sum")
#loc125 = loc("bwd/-/arange")
#loc126 = loc("bwd/-/view")
#loc127 = loc("bwd/-/eq")
#loc128 = loc("bwd/-/expand")
#loc129 = loc("bwd/norm/mul")
#loc130 = loc("bwd/norm/sum")
#loc131 = loc("bwd/norm/sub")
#loc132 = loc("bwd/norm/div")
#loc133 = loc("bwd/blocks.1.mlp.fc2/view")
#loc136 = loc("bwd/blocks.1.mlp.fc2/sum")
#loc137 = loc("bwd/blocks.1.mlp.act/erf")
#loc138 = loc("bwd/blocks.1.mlp.act/add")
#loc139 = loc("bwd/blocks.1.mlp.act/exp")
#loc140 = loc("bwd/blocks.1.mlp.fc1/view")
#loc143 = loc("bwd/blocks.1.mlp.fc1/sum")
#loc144 = loc("bwd/blocks.1.norm2/mul")
#loc145 = loc("bwd/blocks.1.norm2/sum")
#loc146 = loc("bwd/blocks.1.norm2/sub")
#loc147 = loc("bwd/blocks.1.norm2/div")
#loc148 = loc("bwd/-/add")
#loc149 = loc("bwd/blocks.1.attn.proj/view")
#loc152 = loc("bwd/blocks.1.attn.proj/sum")
#loc153 = loc("bwd/blocks.1.attn/view")
#loc156 = loc("bwd/blocks.1.attn/mul")
#loc157 = loc("bwd/blocks.1.attn/sum")
#loc158 = loc("bwd/blocks.1.attn/sub")
#loc160 = loc("bwd/blocks.1.attn.qkv/view")
#loc163 = loc("bwd/blocks.1.attn.qkv/sum")
#loc164 = loc("bwd/blocks.1.norm1/mul")
#loc165 = loc("bwd/blocks.1.norm1/sum")
#loc166 = loc("bwd/blocks.1.norm1/sub")
#loc167 = loc("bwd/blocks.1.norm1/div")
#loc168 = loc("bwd/blocks.0.mlp.fc2/view")
#loc171 = loc("bwd/blocks.0.mlp.fc2/sum")
#loc172 = loc("bwd/blocks.0.mlp.act/mul")
#loc173 = loc("bwd/blocks.0.mlp.act/erf")
#loc174 = loc("bwd/blocks.0.mlp.act/add")
#loc175 = loc("bwd/blocks.0.mlp.act/exp")
#loc176 = loc("bwd/blocks.0.mlp.fc1/view")
#loc179 = loc("bwd/blocks.0.mlp.fc1/sum")
#loc180 = loc("bwd/blocks.0.norm2/mul")
#loc181 = loc("bwd/blocks.0.norm2/sum")
#loc182 = loc("bwd/blocks.0.norm2/sub")
#loc183 = loc("bwd/blocks.0.norm2/div")
#loc184 = loc("bwd/blocks.0.attn.proj/view")
#loc187 = loc("bwd/blocks.0.attn.proj/sum")
#loc188 = loc("bwd/blocks.0.attn/view")
#loc191 = loc("bwd/blocks.0.attn/mul")
#loc192 = loc("bwd/blocks.0.attn/sum")
#loc193 = loc("bwd/blocks.0.attn/sub")
#loc195 = loc("bwd/blocks.0.attn.qkv/view")
#loc198 = loc("bwd/blocks.0.attn.qkv/sum")
#loc199 = loc("bwd/blocks.0.norm1/mul")
#loc200 = loc("bwd/blocks.0.norm1/sum")
#loc201 = loc("bwd/blocks.0.norm1/sub")
#loc202 = loc("bwd/blocks.0.norm1/div")
#loc203 = loc("bwd/-/sum")
#loc204 = loc("bwd/-/slice")
#loc206 = loc("bwd/patch_embed/view")
#loc207 = loc("bwd/patch_embed.proj/convolution_backward")
#loc208 = loc("predict")
#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1) -> (d0)>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0) -> (d0)>
#map13 = affine_map<(d0) -> ()>
#map14 = affine_map<() -> ()>
#map15 = affine_map<(d0, d1) -> (0, d1)>
#map16 = affine_map<(d0, d1) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map18 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d1)>
module {
  func.func @main(%arg0: tensor<1x1x16xf32> {aal.name = "cls_token", aal.role = "parameter"} loc("main"), %arg1: tensor<1x5x16xf32> {aal.name = "pos_embed", aal.role = "parameter"} loc("main"), %arg2: tensor<16x3x4x4xf32> {aal.name = "patch_embed.proj.weight", aal.role = "parameter"} loc("main"), %arg3: tensor<16xf32> {aal.name = "patch_embed.proj.bias", aal.role = "parameter"} loc("main"), %arg4: tensor<16xf32> {aal.name = "blocks.0.norm1.weight", aal.role = "parameter"} loc("main"), %arg5: tensor<16xf32> {aal.name = "blocks.0.norm1.bias", aal.role = "parameter"} loc("main"), %arg6: tensor<48x16xf32> {aal.name = "blocks.0.attn.qkv.weight", aal.role = "parameter"} loc("main"), %arg7: tensor<48xf32> {aal.name = "blocks.0.attn.qkv.bias", aal.role = "parameter"} loc("main"), %arg8: tensor<16x16xf32> {aal.name = "blocks.0.attn.proj.weight", aal.role = "parameter"} loc("main"), %arg9: tensor<16xf32> {aal.name = "blocks.0.attn.proj.bias", aal.role = "parameter"} loc("main"), %arg10: tensor<16xf32> {aal.name = "blocks.0.norm2.weight", aal.role = "parameter"} loc("main"), %arg11: tensor<16xf32> {aal.name = "blocks.0.norm2.bias", aal.role = "parameter"} loc("main"), %arg12: tensor<32x16xf32> {aal.name = "blocks.0.mlp.fc1.weight", aal.role = "parameter"} loc("main"), %arg13: tensor<32xf32> {aal.name = "blocks.0.mlp.fc1.bias", aal.role = "parameter"} loc("main"), %arg14: tensor<16x32xf32> {aal.name = "blocks.0.mlp.fc2.weight", aal.role = "parameter"} loc("main"), %arg15: tensor<16xf32> {aal.name = "blocks.0.mlp.fc2.bias", aal.role = "parameter"} loc("main"), %arg16: tensor<16xf32> {aal.name = "blocks.1.norm1.weight", aal.role = "parameter"} loc("main"), %arg17: tensor<16xf32> {aal.name = "blocks.1.norm1.bias", aal.role = "parameter"} loc("main"), %arg18: tensor<48x16xf32> {aal.name = "blocks.1.attn.qkv.weight", aal.role = "parameter"} loc("main"), %arg19: tensor<48xf32> {aal.name = "blocks.1.attn.qkv.bias", aal.role = "parameter"} loc("main"), %arg20: tensor<16x16xf32> {aal.name = "blocks.1.attn.proj.weight", aal.role = "parameter"} loc("main"), %arg21: tensor<16xf32> {aal.name = "blocks.1.attn.proj.bias", aal.role = "parameter"} loc("main"), %arg22: tensor<16xf32> {aal.name = "blocks.1.norm2.weight", aal.role = "parameter"} loc("main"), %arg23: tensor<16xf32> {aal.name = "blocks.1.norm2.bias", aal.role = "parameter"} loc("main"), %arg24: tensor<32x16xf32> {aal.name = "blocks.1.mlp.fc1.weight", aal.role = "parameter"} loc("main"), %arg25: tensor<32xf32> {aal.name = "blocks.1.mlp.fc1.bias", aal.role = "parameter"} loc("main"), %arg26: tensor<16x32xf32> {aal.name = "blocks.1.mlp.fc2.weight", aal.role = "parameter"} loc("main"), %arg27: tensor<16xf32> {aal.name = "blocks.1.mlp.fc2.bias", aal.role = "parameter"} loc("main"), %arg28: tensor<16xf32> {aal.name = "norm.weight", aal.role = "parameter"} loc("main"), %arg29: tensor<16xf32> {aal.name = "norm.bias", aal.role = "parameter"} loc("main"), %arg30: tensor<10x16xf32> {aal.name = "head.weight", aal.role = "parameter"} loc("main"), %arg31: tensor<10xf32> {aal.name = "head.bias", aal.role = "parameter"} loc("main"), %arg32: tensor<2x3x8x8xf32> {aal.name = "images", aal.role = "input"} loc("main"), %arg33: tensor<2xi64> {aal.name = "labels", aal.role = "target"} loc("main"), %arg34: tensor<f32> {aal.name = "loss_gradient", aal.role = "loss_gradient"} loc("main")) -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<1x1x16xf32> {aal.name = "cls_token", aal.role = "gradient"}, tensor<1x5x16xf32> {aal.name = "pos_embed", aal.role = "gradient"}, tensor<16x3x4x4xf32> {aal.name = "patch_embed.proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "patch_embed.proj.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.0.norm1.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.0.norm1.bias", aal.role = "gradient"}, tensor<48x16xf32> {aal.name = "blocks.0.attn.qkv.weight", aal.role = "gradient"}, tensor<48xf32> {aal.name = "blocks.0.attn.qkv.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "blocks.0.attn.proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.0.attn.proj.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.0.norm2.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.0.norm2.bias", aal.role = "gradient"}, tensor<32x16xf32> {aal.name = "blocks.0.mlp.fc1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.0.mlp.fc1.bias", aal.role = "gradient"}, tensor<16x32xf32> {aal.name = "blocks.0.mlp.fc2.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.0.mlp.fc2.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.1.norm1.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.1.norm1.bias", aal.role = "gradient"}, tensor<48x16xf32> {aal.name = "blocks.1.attn.qkv.weight", aal.role = "gradient"}, tensor<48xf32> {aal.name = "blocks.1.attn.qkv.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "blocks.1.attn.proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.1.attn.proj.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.1.norm2.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.1.norm2.bias", aal.role = "gradient"}, tensor<32x16xf32> {aal.name = "blocks.1.mlp.fc1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.1.mlp.fc1.bias", aal.role = "gradient"}, tensor<16x32xf32> {aal.name = "blocks.1.mlp.fc2.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.1.mlp.fc2.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "norm.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "norm.bias", aal.role = "gradient"}, tensor<10x16xf32> {aal.name = "head.weight", aal.role = "gradient"}, tensor<10xf32> {aal.name = "head.bias", aal.role = "gradient"}) attributes {aal.frontend = "torch", aal.model = "vit"} {
    %c-100_i64 = arith.constant -100 : i64 loc(#loc2)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_1 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<2x5x16xf32> loc(#loc3)
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc4)
    %cst_5 = arith.constant 0.3989422804014327 : f64 loc(#loc5)
    %cst_6 = arith.constant 0.70710678118654757 : f64 loc(#loc5)
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64 loc(#loc6)
    %cst_8 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_9 = arith.constant 1.41421354 : f32 loc(#loc)
    %cst_10 = arith.constant -5.000000e-01 : f32 loc(#loc)
    %cst_11 = arith.constant dense<0> : tensor<i64> loc(#loc4)
    %0 = tensor.empty() : tensor<2x16x2x2xf32> loc(#loc7)
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<16xf32>) outs(%0 : tensor<2x16x2x2xf32>) dimensions = [0, 2, 3]  loc(#loc7)
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%arg32, %arg2 : tensor<2x3x8x8xf32>, tensor<16x3x4x4xf32>) outs(%broadcasted : tensor<2x16x2x2xf32>) -> tensor<2x16x2x2xf32> loc(#loc7)
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x16x2x2xf32> into tensor<2x16x4xf32> loc(#loc8)
    %2 = tensor.empty() : tensor<2x4x16xf32> loc(#loc9)
    %transposed = linalg.transpose ins(%collapsed : tensor<2x16x4xf32>) outs(%2 : tensor<2x4x16xf32>) permutation = [0, 2, 1]  loc(#loc9)
    %3 = tensor.empty() : tensor<2x1x16xf32> loc(#loc10)
    %collapsed_12 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x1x16xf32> into tensor<1x16xf32> loc(#loc10)
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x16xf32>) outs(%3 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/expand"), %out: f32 loc("fwd/-/expand")):
      linalg.yield %in : f32 loc(#loc10)
    } -> tensor<2x1x16xf32> loc(#loc10)
    %concat = tensor.concat dim(1) %4, %transposed : (tensor<2x1x16xf32>, tensor<2x4x16xf32>) -> tensor<2x5x16xf32> loc(#loc11)
    %5 = tensor.empty() : tensor<2x5x16xf32> loc(#loc12)
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %arg1 : tensor<2x5x16xf32>, tensor<1x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/cat"), %in_148: f32 loc("fwd/-/add"), %out: f32 loc("fwd/-/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc12)
      linalg.yield %350 : f32 loc(#loc12)
    } -> tensor<2x5x16xf32> loc(#loc12)
    %7 = tensor.empty() : tensor<2x5x1xf32> loc(#loc13)
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x5x1xf32>) -> tensor<2x5x1xf32> loc(#loc13)
    %9 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %350 = arith.addf %in, %out : f32 loc(#loc13)
      linalg.yield %350 : f32 loc(#loc13)
    } -> tensor<2x5x1xf32> loc(#loc13)
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc13)
      linalg.yield %350 : f32 loc(#loc13)
    } -> tensor<2x5x1xf32> loc(#loc13)
    %11 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %in_148: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc14)
      linalg.yield %350 : f32 loc(#loc14)
    } -> tensor<2x5x16xf32> loc(#loc14)
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_148: f32 loc("fwd/blocks.0.norm1/sub"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc15)
      linalg.yield %350 : f32 loc(#loc15)
    } -> tensor<2x5x16xf32> loc(#loc15)
    %13 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc16)
      linalg.yield %350 : f32 loc(#loc16)
    } -> tensor<2x5x1xf32> loc(#loc16)
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sum"), %out: f32 loc("fwd/blocks.0.norm1/div")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc17)
      linalg.yield %350 : f32 loc(#loc17)
    } -> tensor<2x5x1xf32> loc(#loc17)
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/div"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %350 = arith.truncf %cst_7 : f64 to f32 loc(#loc6)
      %351 = arith.addf %in, %350 : f32 loc(#loc6)
      linalg.yield %351 : f32 loc(#loc6)
    } -> tensor<2x5x1xf32> loc(#loc6)
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/rsqrt")):
      %350 = math.rsqrt %in : f32 loc(#loc18)
      linalg.yield %350 : f32 loc(#loc18)
    } -> tensor<2x5x1xf32> loc(#loc18)
    %17 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_148: f32 loc("fwd/blocks.0.norm1/rsqrt"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc15)
      linalg.yield %350 : f32 loc(#loc15)
    } -> tensor<2x5x16xf32> loc(#loc15)
    %18 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg4 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_148: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc15)
      linalg.yield %350 : f32 loc(#loc15)
    } -> tensor<2x5x16xf32> loc(#loc15)
    %19 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %arg5 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_148: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc6)
      linalg.yield %350 : f32 loc(#loc6)
    } -> tensor<2x5x16xf32> loc(#loc6)
    %collapsed_13 = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc19)
    %20 = tensor.empty() : tensor<16x48xf32> loc(#loc20)
    %transposed_14 = linalg.transpose ins(%arg6 : tensor<48x16xf32>) outs(%20 : tensor<16x48xf32>) permutation = [1, 0]  loc(#loc20)
    %21 = tensor.empty() : tensor<10x48xf32> loc(#loc21)
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<10x48xf32>) -> tensor<10x48xf32> loc(#loc21)
    %23 = linalg.matmul ins(%collapsed_13, %transposed_14 : tensor<10x16xf32>, tensor<16x48xf32>) outs(%22 : tensor<10x48xf32>) -> tensor<10x48xf32> loc(#loc21)
    %24 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg7, %23 : tensor<48xf32>, tensor<10x48xf32>) outs(%21 : tensor<10x48xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn.qkv/addmm"), %in_148: f32 loc("fwd/blocks.0.attn.qkv/addmm"), %out: f32 loc("fwd/blocks.0.attn.qkv/addmm")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc21)
      linalg.yield %350 : f32 loc(#loc21)
    } -> tensor<10x48xf32> loc(#loc21)
    %expanded = tensor.expand_shape %24 [[0, 1], [2, 3, 4]] output_shape [2, 5, 3, 4, 4] : tensor<10x48xf32> into tensor<2x5x3x4x4xf32> loc(#loc22)
    %25 = tensor.empty() : tensor<3x2x4x5x4xf32> loc(#loc23)
    %transposed_15 = linalg.transpose ins(%expanded : tensor<2x5x3x4x4xf32>) outs(%25 : tensor<3x2x4x5x4xf32>) permutation = [2, 0, 3, 1, 4]  loc(#loc23)
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0, 0] [1, 2, 4, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x4x5x4xf32> to tensor<1x2x4x5x4xf32> loc(#loc24)
    %extracted_slice_16 = tensor.extract_slice %transposed_15[1, 0, 0, 0, 0] [1, 2, 4, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x4x5x4xf32> to tensor<1x2x4x5x4xf32> loc(#loc24)
    %extracted_slice_17 = tensor.extract_slice %transposed_15[2, 0, 0, 0, 0] [1, 2, 4, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x4x5x4xf32> to tensor<1x2x4x5x4xf32> loc(#loc24)
    %collapsed_18 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x4x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc22)
    %collapsed_19 = tensor.collapse_shape %extracted_slice_16 [[0, 1], [2], [3], [4]] : tensor<1x2x4x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc22)
    %26 = tensor.empty() : tensor<2x4x5x4xf32> loc(#loc25)
    %27 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<2x4x5x4xf32>) outs(%26 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/view"), %out: f32 loc("fwd/blocks.0.attn/mul")):
      %350 = arith.mulf %in, %cst_2 : f32 loc(#loc25)
      linalg.yield %350 : f32 loc(#loc25)
    } -> tensor<2x4x5x4xf32> loc(#loc25)
    %28 = tensor.empty() : tensor<2x4x4x5xf32> loc(#loc23)
    %transposed_20 = linalg.transpose ins(%collapsed_19 : tensor<2x4x5x4xf32>) outs(%28 : tensor<2x4x4x5xf32>) permutation = [0, 1, 3, 2]  loc(#loc23)
    %collapsed_21 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x5x4xf32> into tensor<8x5x4xf32> loc(#loc22)
    %collapsed_22 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x4x4x5xf32> into tensor<8x4x5xf32> loc(#loc22)
    %29 = tensor.empty() : tensor<8x5x5xf32> loc(#loc26)
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x5x5xf32>) -> tensor<8x5x5xf32> loc(#loc26)
    %31 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x5x4xf32>, tensor<8x4x5xf32>) outs(%30 : tensor<8x5x5xf32>) -> tensor<8x5x5xf32> loc(#loc26)
    %expanded_23 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 4, 5, 5] : tensor<8x5x5xf32> into tensor<2x4x5x5xf32> loc(#loc22)
    %32 = tensor.empty() : tensor<2x4x5xi64> loc(#loc27)
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<2x4x5xi64>) -> tensor<2x4x5xi64> loc(#loc27)
    %34 = tensor.empty() : tensor<2x4x5xf32> loc(#loc27)
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x4x5xf32>) -> tensor<2x4x5xf32> loc(#loc27)
    %36:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_23 : tensor<2x4x5x5xf32>) outs(%35, %33 : tensor<2x4x5xf32>, tensor<2x4x5xi64>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/view"), %out: f32 loc("fwd/blocks.0.attn/amax"), %out_148: i64 loc("fwd/blocks.0.attn/amax")):
      %350 = linalg.index 3 : index loc(#loc27)
      %351 = arith.index_cast %350 : index to i64 loc(#loc27)
      %352 = arith.maximumf %in, %out : f32 loc(#loc27)
      %353 = arith.cmpf ogt, %in, %out : f32 loc(#loc27)
      %354 = arith.select %353, %351, %out_148 : i64 loc(#loc27)
      linalg.yield %352, %354 : f32, i64 loc(#loc27)
    } -> (tensor<2x4x5xf32>, tensor<2x4x5xi64>) loc(#loc27)
    %expanded_24 = tensor.expand_shape %36#0 [[0], [1], [2, 3]] output_shape [2, 4, 5, 1] : tensor<2x4x5xf32> into tensor<2x4x5x1xf32> loc(#loc27)
    %37 = tensor.empty() : tensor<2x4x5x5xf32> loc(#loc28)
    %38 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_24 : tensor<2x4x5x5xf32>, tensor<2x4x5x1xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/view"), %in_148: f32 loc("fwd/blocks.0.attn/amax"), %out: f32 loc("fwd/blocks.0.attn/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc28)
      linalg.yield %350 : f32 loc(#loc28)
    } -> tensor<2x4x5x5xf32> loc(#loc28)
    %39 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x5x5xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/sub"), %out: f32 loc("fwd/blocks.0.attn/exp")):
      %350 = math.exp %in : f32 loc(#loc29)
      linalg.yield %350 : f32 loc(#loc29)
    } -> tensor<2x4x5x5xf32> loc(#loc29)
    %40 = tensor.empty() : tensor<2x4x5x1xf32> loc(#loc30)
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x4x5x1xf32>) -> tensor<2x4x5x1xf32> loc(#loc30)
    %42 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x4x5x5xf32>) outs(%41 : tensor<2x4x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/exp"), %out: f32 loc("fwd/blocks.0.attn/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc30)
      linalg.yield %350 : f32 loc(#loc30)
    } -> tensor<2x4x5x1xf32> loc(#loc30)
    %43 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<2x4x5x5xf32>, tensor<2x4x5x1xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/exp"), %in_148: f32 loc("fwd/blocks.0.attn/sum"), %out: f32 loc("fwd/blocks.0.attn/div")):
      %350 = arith.divf %in, %in_148 : f32 loc(#loc31)
      linalg.yield %350 : f32 loc(#loc31)
    } -> tensor<2x4x5x5xf32> loc(#loc31)
    %collapsed_25 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x4x5x5xf32> into tensor<8x5x5xf32> loc(#loc22)
    %collapsed_26 = tensor.collapse_shape %extracted_slice_17 [[0, 1, 2], [3], [4]] : tensor<1x2x4x5x4xf32> into tensor<8x5x4xf32> loc(#loc22)
    %44 = tensor.empty() : tensor<8x5x4xf32> loc(#loc26)
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<8x5x4xf32>) -> tensor<8x5x4xf32> loc(#loc26)
    %46 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x5x5xf32>, tensor<8x5x4xf32>) outs(%45 : tensor<8x5x4xf32>) -> tensor<8x5x4xf32> loc(#loc26)
    %expanded_27 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 5, 4] : tensor<8x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc22)
    %47 = tensor.empty() : tensor<2x5x4x4xf32> loc(#loc23)
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x4x5x4xf32>) outs(%47 : tensor<2x5x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc23)
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0, 1], [2, 3]] : tensor<2x5x4x4xf32> into tensor<10x16xf32> loc(#loc32)
    %48 = tensor.empty() : tensor<16x16xf32> loc(#loc33)
    %transposed_30 = linalg.transpose ins(%arg8 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc33)
    %49 = tensor.empty() : tensor<10x16xf32> loc(#loc34)
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc34)
    %51 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc34)
    %52 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg9, %51 : tensor<16xf32>, tensor<10x16xf32>) outs(%49 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn.proj/addmm"), %in_148: f32 loc("fwd/blocks.0.attn.proj/addmm"), %out: f32 loc("fwd/blocks.0.attn.proj/addmm")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc34)
      linalg.yield %350 : f32 loc(#loc34)
    } -> tensor<10x16xf32> loc(#loc34)
    %expanded_31 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc32)
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_31 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %in_148: f32 loc("fwd/blocks.0.attn.proj/view"), %out: f32 loc("fwd/blocks.0/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc35)
      linalg.yield %350 : f32 loc(#loc35)
    } -> tensor<2x5x16xf32> loc(#loc35)
    %54 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%53 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %350 = arith.addf %in, %out : f32 loc(#loc36)
      linalg.yield %350 : f32 loc(#loc36)
    } -> tensor<2x5x1xf32> loc(#loc36)
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc36)
      linalg.yield %350 : f32 loc(#loc36)
    } -> tensor<2x5x1xf32> loc(#loc36)
    %56 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %55 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_148: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc37)
      linalg.yield %350 : f32 loc(#loc37)
    } -> tensor<2x5x16xf32> loc(#loc37)
    %57 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %56 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_148: f32 loc("fwd/blocks.0.norm2/sub"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc38)
      linalg.yield %350 : f32 loc(#loc38)
    } -> tensor<2x5x16xf32> loc(#loc38)
    %58 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%57 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc39)
      linalg.yield %350 : f32 loc(#loc39)
    } -> tensor<2x5x1xf32> loc(#loc39)
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sum"), %out: f32 loc("fwd/blocks.0.norm2/div")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc40)
      linalg.yield %350 : f32 loc(#loc40)
    } -> tensor<2x5x1xf32> loc(#loc40)
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/div"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %350 = arith.truncf %cst_7 : f64 to f32 loc(#loc41)
      %351 = arith.addf %in, %350 : f32 loc(#loc41)
      linalg.yield %351 : f32 loc(#loc41)
    } -> tensor<2x5x1xf32> loc(#loc41)
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/rsqrt")):
      %350 = math.rsqrt %in : f32 loc(#loc42)
      linalg.yield %350 : f32 loc(#loc42)
    } -> tensor<2x5x1xf32> loc(#loc42)
    %62 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %61 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_148: f32 loc("fwd/blocks.0.norm2/rsqrt"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc38)
      linalg.yield %350 : f32 loc(#loc38)
    } -> tensor<2x5x16xf32> loc(#loc38)
    %63 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg10 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_148: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc38)
      linalg.yield %350 : f32 loc(#loc38)
    } -> tensor<2x5x16xf32> loc(#loc38)
    %64 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %arg11 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_148: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc41)
      linalg.yield %350 : f32 loc(#loc41)
    } -> tensor<2x5x16xf32> loc(#loc41)
    %collapsed_32 = tensor.collapse_shape %64 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc43)
    %65 = tensor.empty() : tensor<16x32xf32> loc(#loc44)
    %transposed_33 = linalg.transpose ins(%arg12 : tensor<32x16xf32>) outs(%65 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc44)
    %66 = tensor.empty() : tensor<10x32xf32> loc(#loc45)
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc45)
    %68 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<10x16xf32>, tensor<16x32xf32>) outs(%67 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc45)
    %69 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg13, %68 : tensor<32xf32>, tensor<10x32xf32>) outs(%66 : tensor<10x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc1/addmm"), %in_148: f32 loc("fwd/blocks.0.mlp.fc1/addmm"), %out: f32 loc("fwd/blocks.0.mlp.fc1/addmm")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc45)
      linalg.yield %350 : f32 loc(#loc45)
    } -> tensor<10x32xf32> loc(#loc45)
    %expanded_34 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf32> into tensor<2x5x32xf32> loc(#loc43)
    %70 = tensor.empty() : tensor<2x5x32xf32> loc(#loc46)
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc1/view"), %out: f32 loc("fwd/blocks.0.mlp.act/gelu")):
      %350 = arith.divf %in, %cst_9 : f32 loc(#loc46)
      %351 = math.erf %350 : f32 loc(#loc46)
      %352 = arith.addf %351, %cst_1 : f32 loc(#loc46)
      %353 = arith.mulf %352, %cst_2 : f32 loc(#loc46)
      %354 = arith.mulf %in, %353 : f32 loc(#loc46)
      linalg.yield %354 : f32 loc(#loc46)
    } -> tensor<2x5x32xf32> loc(#loc46)
    %collapsed_35 = tensor.collapse_shape %71 [[0, 1], [2]] : tensor<2x5x32xf32> into tensor<10x32xf32> loc(#loc47)
    %72 = tensor.empty() : tensor<32x16xf32> loc(#loc48)
    %transposed_36 = linalg.transpose ins(%arg14 : tensor<16x32xf32>) outs(%72 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc48)
    %73 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<10x32xf32>, tensor<32x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc49)
    %74 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg15, %73 : tensor<16xf32>, tensor<10x16xf32>) outs(%49 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc2/addmm"), %in_148: f32 loc("fwd/blocks.0.mlp.fc2/addmm"), %out: f32 loc("fwd/blocks.0.mlp.fc2/addmm")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc49)
      linalg.yield %350 : f32 loc(#loc49)
    } -> tensor<10x16xf32> loc(#loc49)
    %expanded_37 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc47)
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %expanded_37 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_148: f32 loc("fwd/blocks.0.mlp.fc2/view"), %out: f32 loc("fwd/blocks.0/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc35)
      linalg.yield %350 : f32 loc(#loc35)
    } -> tensor<2x5x16xf32> loc(#loc35)
    %76 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %350 = arith.addf %in, %out : f32 loc(#loc50)
      linalg.yield %350 : f32 loc(#loc50)
    } -> tensor<2x5x1xf32> loc(#loc50)
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc50)
      linalg.yield %350 : f32 loc(#loc50)
    } -> tensor<2x5x1xf32> loc(#loc50)
    %78 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_148: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc51)
      linalg.yield %350 : f32 loc(#loc51)
    } -> tensor<2x5x16xf32> loc(#loc51)
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %78 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_148: f32 loc("fwd/blocks.1.norm1/sub"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc52)
      linalg.yield %350 : f32 loc(#loc52)
    } -> tensor<2x5x16xf32> loc(#loc52)
    %80 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc53)
      linalg.yield %350 : f32 loc(#loc53)
    } -> tensor<2x5x1xf32> loc(#loc53)
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sum"), %out: f32 loc("fwd/blocks.1.norm1/div")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc54)
      linalg.yield %350 : f32 loc(#loc54)
    } -> tensor<2x5x1xf32> loc(#loc54)
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/div"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %350 = arith.truncf %cst_7 : f64 to f32 loc(#loc55)
      %351 = arith.addf %in, %350 : f32 loc(#loc55)
      linalg.yield %351 : f32 loc(#loc55)
    } -> tensor<2x5x1xf32> loc(#loc55)
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/rsqrt")):
      %350 = math.rsqrt %in : f32 loc(#loc56)
      linalg.yield %350 : f32 loc(#loc56)
    } -> tensor<2x5x1xf32> loc(#loc56)
    %84 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_148: f32 loc("fwd/blocks.1.norm1/rsqrt"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc52)
      linalg.yield %350 : f32 loc(#loc52)
    } -> tensor<2x5x16xf32> loc(#loc52)
    %85 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg16 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_148: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc52)
      linalg.yield %350 : f32 loc(#loc52)
    } -> tensor<2x5x16xf32> loc(#loc52)
    %86 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg17 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_148: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc55)
      linalg.yield %350 : f32 loc(#loc55)
    } -> tensor<2x5x16xf32> loc(#loc55)
    %collapsed_38 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc57)
    %transposed_39 = linalg.transpose ins(%arg18 : tensor<48x16xf32>) outs(%20 : tensor<16x48xf32>) permutation = [1, 0]  loc(#loc58)
    %87 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<10x16xf32>, tensor<16x48xf32>) outs(%22 : tensor<10x48xf32>) -> tensor<10x48xf32> loc(#loc59)
    %88 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg19, %87 : tensor<48xf32>, tensor<10x48xf32>) outs(%21 : tensor<10x48xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn.qkv/addmm"), %in_148: f32 loc("fwd/blocks.1.attn.qkv/addmm"), %out: f32 loc("fwd/blocks.1.attn.qkv/addmm")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc59)
      linalg.yield %350 : f32 loc(#loc59)
    } -> tensor<10x48xf32> loc(#loc59)
    %expanded_40 = tensor.expand_shape %88 [[0, 1], [2, 3, 4]] output_shape [2, 5, 3, 4, 4] : tensor<10x48xf32> into tensor<2x5x3x4x4xf32> loc(#loc60)
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x5x3x4x4xf32>) outs(%25 : tensor<3x2x4x5x4xf32>) permutation = [2, 0, 3, 1, 4]  loc(#loc61)
    %extracted_slice_42 = tensor.extract_slice %transposed_41[0, 0, 0, 0, 0] [1, 2, 4, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x4x5x4xf32> to tensor<1x2x4x5x4xf32> loc(#loc62)
    %extracted_slice_43 = tensor.extract_slice %transposed_41[1, 0, 0, 0, 0] [1, 2, 4, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x4x5x4xf32> to tensor<1x2x4x5x4xf32> loc(#loc62)
    %extracted_slice_44 = tensor.extract_slice %transposed_41[2, 0, 0, 0, 0] [1, 2, 4, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x4x5x4xf32> to tensor<1x2x4x5x4xf32> loc(#loc62)
    %collapsed_45 = tensor.collapse_shape %extracted_slice_42 [[0, 1], [2], [3], [4]] : tensor<1x2x4x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc60)
    %collapsed_46 = tensor.collapse_shape %extracted_slice_43 [[0, 1], [2], [3], [4]] : tensor<1x2x4x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc60)
    %89 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<2x4x5x4xf32>) outs(%26 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/view"), %out: f32 loc("fwd/blocks.1.attn/mul")):
      %350 = arith.mulf %in, %cst_2 : f32 loc(#loc63)
      linalg.yield %350 : f32 loc(#loc63)
    } -> tensor<2x4x5x4xf32> loc(#loc63)
    %transposed_47 = linalg.transpose ins(%collapsed_46 : tensor<2x4x5x4xf32>) outs(%28 : tensor<2x4x4x5xf32>) permutation = [0, 1, 3, 2]  loc(#loc61)
    %collapsed_48 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<2x4x5x4xf32> into tensor<8x5x4xf32> loc(#loc60)
    %collapsed_49 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<2x4x4x5xf32> into tensor<8x4x5xf32> loc(#loc60)
    %90 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<8x5x4xf32>, tensor<8x4x5xf32>) outs(%30 : tensor<8x5x5xf32>) -> tensor<8x5x5xf32> loc(#loc64)
    %expanded_50 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [2, 4, 5, 5] : tensor<8x5x5xf32> into tensor<2x4x5x5xf32> loc(#loc60)
    %91:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_50 : tensor<2x4x5x5xf32>) outs(%35, %33 : tensor<2x4x5xf32>, tensor<2x4x5xi64>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/view"), %out: f32 loc("fwd/blocks.1.attn/amax"), %out_148: i64 loc("fwd/blocks.1.attn/amax")):
      %350 = linalg.index 3 : index loc(#loc65)
      %351 = arith.index_cast %350 : index to i64 loc(#loc65)
      %352 = arith.maximumf %in, %out : f32 loc(#loc65)
      %353 = arith.cmpf ogt, %in, %out : f32 loc(#loc65)
      %354 = arith.select %353, %351, %out_148 : i64 loc(#loc65)
      linalg.yield %352, %354 : f32, i64 loc(#loc65)
    } -> (tensor<2x4x5xf32>, tensor<2x4x5xi64>) loc(#loc65)
    %expanded_51 = tensor.expand_shape %91#0 [[0], [1], [2, 3]] output_shape [2, 4, 5, 1] : tensor<2x4x5xf32> into tensor<2x4x5x1xf32> loc(#loc65)
    %92 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50, %expanded_51 : tensor<2x4x5x5xf32>, tensor<2x4x5x1xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/view"), %in_148: f32 loc("fwd/blocks.1.attn/amax"), %out: f32 loc("fwd/blocks.1.attn/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc66)
      linalg.yield %350 : f32 loc(#loc66)
    } -> tensor<2x4x5x5xf32> loc(#loc66)
    %93 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x4x5x5xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/sub"), %out: f32 loc("fwd/blocks.1.attn/exp")):
      %350 = math.exp %in : f32 loc(#loc67)
      linalg.yield %350 : f32 loc(#loc67)
    } -> tensor<2x4x5x5xf32> loc(#loc67)
    %94 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<2x4x5x5xf32>) outs(%41 : tensor<2x4x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/exp"), %out: f32 loc("fwd/blocks.1.attn/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc68)
      linalg.yield %350 : f32 loc(#loc68)
    } -> tensor<2x4x5x1xf32> loc(#loc68)
    %95 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %94 : tensor<2x4x5x5xf32>, tensor<2x4x5x1xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/exp"), %in_148: f32 loc("fwd/blocks.1.attn/sum"), %out: f32 loc("fwd/blocks.1.attn/div")):
      %350 = arith.divf %in, %in_148 : f32 loc(#loc69)
      linalg.yield %350 : f32 loc(#loc69)
    } -> tensor<2x4x5x5xf32> loc(#loc69)
    %collapsed_52 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<2x4x5x5xf32> into tensor<8x5x5xf32> loc(#loc60)
    %collapsed_53 = tensor.collapse_shape %extracted_slice_44 [[0, 1, 2], [3], [4]] : tensor<1x2x4x5x4xf32> into tensor<8x5x4xf32> loc(#loc60)
    %96 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<8x5x5xf32>, tensor<8x5x4xf32>) outs(%45 : tensor<8x5x4xf32>) -> tensor<8x5x4xf32> loc(#loc64)
    %expanded_54 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [2, 4, 5, 4] : tensor<8x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc60)
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<2x4x5x4xf32>) outs(%47 : tensor<2x5x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc61)
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0, 1], [2, 3]] : tensor<2x5x4x4xf32> into tensor<10x16xf32> loc(#loc70)
    %transposed_57 = linalg.transpose ins(%arg20 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc71)
    %97 = linalg.matmul ins(%collapsed_56, %transposed_57 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc72)
    %98 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg21, %97 : tensor<16xf32>, tensor<10x16xf32>) outs(%49 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn.proj/addmm"), %in_148: f32 loc("fwd/blocks.1.attn.proj/addmm"), %out: f32 loc("fwd/blocks.1.attn.proj/addmm")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc72)
      linalg.yield %350 : f32 loc(#loc72)
    } -> tensor<10x16xf32> loc(#loc72)
    %expanded_58 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc70)
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %expanded_58 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_148: f32 loc("fwd/blocks.1.attn.proj/view"), %out: f32 loc("fwd/blocks.1/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc73)
      linalg.yield %350 : f32 loc(#loc73)
    } -> tensor<2x5x16xf32> loc(#loc73)
    %100 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %350 = arith.addf %in, %out : f32 loc(#loc74)
      linalg.yield %350 : f32 loc(#loc74)
    } -> tensor<2x5x1xf32> loc(#loc74)
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc74)
      linalg.yield %350 : f32 loc(#loc74)
    } -> tensor<2x5x1xf32> loc(#loc74)
    %102 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %101 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_148: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc75)
      linalg.yield %350 : f32 loc(#loc75)
    } -> tensor<2x5x16xf32> loc(#loc75)
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_148: f32 loc("fwd/blocks.1.norm2/sub"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc76)
      linalg.yield %350 : f32 loc(#loc76)
    } -> tensor<2x5x16xf32> loc(#loc76)
    %104 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc77)
      linalg.yield %350 : f32 loc(#loc77)
    } -> tensor<2x5x1xf32> loc(#loc77)
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sum"), %out: f32 loc("fwd/blocks.1.norm2/div")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc78)
      linalg.yield %350 : f32 loc(#loc78)
    } -> tensor<2x5x1xf32> loc(#loc78)
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/div"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %350 = arith.truncf %cst_7 : f64 to f32 loc(#loc79)
      %351 = arith.addf %in, %350 : f32 loc(#loc79)
      linalg.yield %351 : f32 loc(#loc79)
    } -> tensor<2x5x1xf32> loc(#loc79)
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/rsqrt")):
      %350 = math.rsqrt %in : f32 loc(#loc80)
      linalg.yield %350 : f32 loc(#loc80)
    } -> tensor<2x5x1xf32> loc(#loc80)
    %108 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_148: f32 loc("fwd/blocks.1.norm2/rsqrt"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc76)
      linalg.yield %350 : f32 loc(#loc76)
    } -> tensor<2x5x16xf32> loc(#loc76)
    %109 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg22 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_148: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc76)
      linalg.yield %350 : f32 loc(#loc76)
    } -> tensor<2x5x16xf32> loc(#loc76)
    %110 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %arg23 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_148: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc79)
      linalg.yield %350 : f32 loc(#loc79)
    } -> tensor<2x5x16xf32> loc(#loc79)
    %collapsed_59 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc81)
    %transposed_60 = linalg.transpose ins(%arg24 : tensor<32x16xf32>) outs(%65 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc82)
    %111 = linalg.matmul ins(%collapsed_59, %transposed_60 : tensor<10x16xf32>, tensor<16x32xf32>) outs(%67 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc83)
    %112 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg25, %111 : tensor<32xf32>, tensor<10x32xf32>) outs(%66 : tensor<10x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc1/addmm"), %in_148: f32 loc("fwd/blocks.1.mlp.fc1/addmm"), %out: f32 loc("fwd/blocks.1.mlp.fc1/addmm")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc83)
      linalg.yield %350 : f32 loc(#loc83)
    } -> tensor<10x32xf32> loc(#loc83)
    %expanded_61 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf32> into tensor<2x5x32xf32> loc(#loc81)
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc1/view"), %out: f32 loc("fwd/blocks.1.mlp.act/gelu")):
      %350 = arith.divf %in, %cst_9 : f32 loc(#loc84)
      %351 = math.erf %350 : f32 loc(#loc84)
      %352 = arith.addf %351, %cst_1 : f32 loc(#loc84)
      %353 = arith.mulf %352, %cst_2 : f32 loc(#loc84)
      %354 = arith.mulf %in, %353 : f32 loc(#loc84)
      linalg.yield %354 : f32 loc(#loc84)
    } -> tensor<2x5x32xf32> loc(#loc84)
    %collapsed_62 = tensor.collapse_shape %113 [[0, 1], [2]] : tensor<2x5x32xf32> into tensor<10x32xf32> loc(#loc85)
    %transposed_63 = linalg.transpose ins(%arg26 : tensor<16x32xf32>) outs(%72 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc86)
    %114 = linalg.matmul ins(%collapsed_62, %transposed_63 : tensor<10x32xf32>, tensor<32x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc87)
    %115 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg27, %114 : tensor<16xf32>, tensor<10x16xf32>) outs(%49 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc2/addmm"), %in_148: f32 loc("fwd/blocks.1.mlp.fc2/addmm"), %out: f32 loc("fwd/blocks.1.mlp.fc2/addmm")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc87)
      linalg.yield %350 : f32 loc(#loc87)
    } -> tensor<10x16xf32> loc(#loc87)
    %expanded_64 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc85)
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %expanded_64 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_148: f32 loc("fwd/blocks.1.mlp.fc2/view"), %out: f32 loc("fwd/blocks.1/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc73)
      linalg.yield %350 : f32 loc(#loc73)
    } -> tensor<2x5x16xf32> loc(#loc73)
    %117 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/norm/mean")):
      %350 = arith.addf %in, %out : f32 loc(#loc88)
      linalg.yield %350 : f32 loc(#loc88)
    } -> tensor<2x5x1xf32> loc(#loc88)
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/mean")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc88)
      linalg.yield %350 : f32 loc(#loc88)
    } -> tensor<2x5x1xf32> loc(#loc88)
    %119 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %118 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_148: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc89)
      linalg.yield %350 : f32 loc(#loc89)
    } -> tensor<2x5x16xf32> loc(#loc89)
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %119 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_148: f32 loc("fwd/norm/sub"), %out: f32 loc("fwd/norm/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc90)
      linalg.yield %350 : f32 loc(#loc90)
    } -> tensor<2x5x16xf32> loc(#loc90)
    %121 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc91)
      linalg.yield %350 : f32 loc(#loc91)
    } -> tensor<2x5x1xf32> loc(#loc91)
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sum"), %out: f32 loc("fwd/norm/div")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc92)
      linalg.yield %350 : f32 loc(#loc92)
    } -> tensor<2x5x1xf32> loc(#loc92)
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/div"), %out: f32 loc("fwd/norm/add")):
      %350 = arith.truncf %cst_7 : f64 to f32 loc(#loc93)
      %351 = arith.addf %in, %350 : f32 loc(#loc93)
      linalg.yield %351 : f32 loc(#loc93)
    } -> tensor<2x5x1xf32> loc(#loc93)
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/rsqrt")):
      %350 = math.rsqrt %in : f32 loc(#loc94)
      linalg.yield %350 : f32 loc(#loc94)
    } -> tensor<2x5x1xf32> loc(#loc94)
    %125 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %124 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_148: f32 loc("fwd/norm/rsqrt"), %out: f32 loc("fwd/norm/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc90)
      linalg.yield %350 : f32 loc(#loc90)
    } -> tensor<2x5x16xf32> loc(#loc90)
    %126 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %arg28 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_148: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc90)
      linalg.yield %350 : f32 loc(#loc90)
    } -> tensor<2x5x16xf32> loc(#loc90)
    %127 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %arg29 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_148: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc93)
      linalg.yield %350 : f32 loc(#loc93)
    } -> tensor<2x5x16xf32> loc(#loc93)
    %extracted_slice_65 = tensor.extract_slice %127[0, 0, 0] [2, 1, 16] [1, 1, 1] : tensor<2x5x16xf32> to tensor<2x1x16xf32> loc(#loc95)
    %collapsed_66 = tensor.collapse_shape %extracted_slice_65 [[0, 1], [2]] : tensor<2x1x16xf32> into tensor<2x16xf32> loc(#loc95)
    %128 = tensor.empty() : tensor<16x10xf32> loc(#loc96)
    %transposed_67 = linalg.transpose ins(%arg30 : tensor<10x16xf32>) outs(%128 : tensor<16x10xf32>) permutation = [1, 0]  loc(#loc96)
    %129 = tensor.empty() : tensor<2x10xf32> loc(#loc97)
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc97)
    %131 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<2x16xf32>, tensor<16x10xf32>) outs(%130 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc97)
    %132 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg31, %131 : tensor<10xf32>, tensor<2x10xf32>) outs(%129 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_148: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/head/addmm")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc97)
      linalg.yield %350 : f32 loc(#loc97)
    } -> tensor<2x10xf32> loc(#loc97)
    %133 = tensor.empty() : tensor<2xi64> loc(#loc98)
    %134 = linalg.fill ins(%c0_i64 : i64) outs(%133 : tensor<2xi64>) -> tensor<2xi64> loc(#loc98)
    %135 = tensor.empty() : tensor<2xf32> loc(#loc98)
    %136 = linalg.fill ins(%cst_0 : f32) outs(%135 : tensor<2xf32>) -> tensor<2xf32> loc(#loc98)
    %137:2 = linalg.generic {indexing_maps = [#map6, #map10, #map10], iterator_types = ["parallel", "reduction"]} ins(%132 : tensor<2x10xf32>) outs(%136, %134 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/loss/amax"), %out_148: i64 loc("fwd/loss/amax")):
      %350 = linalg.index 1 : index loc(#loc98)
      %351 = arith.index_cast %350 : index to i64 loc(#loc98)
      %352 = arith.maximumf %in, %out : f32 loc(#loc98)
      %353 = arith.cmpf ogt, %in, %out : f32 loc(#loc98)
      %354 = arith.select %353, %351, %out_148 : i64 loc(#loc98)
      linalg.yield %352, %354 : f32, i64 loc(#loc98)
    } -> (tensor<2xf32>, tensor<2xi64>) loc(#loc98)
    %expanded_68 = tensor.expand_shape %137#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc98)
    %138 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel"]} ins(%132, %expanded_68 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%129 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_148: f32 loc("fwd/loss/amax"), %out: f32 loc("fwd/loss/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc99)
      linalg.yield %350 : f32 loc(#loc99)
    } -> tensor<2x10xf32> loc(#loc99)
    %139 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<2x10xf32>) outs(%129 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("fwd/loss/exp")):
      %350 = math.exp %in : f32 loc(#loc100)
      linalg.yield %350 : f32 loc(#loc100)
    } -> tensor<2x10xf32> loc(#loc100)
    %140 = tensor.empty() : tensor<2x1xf32> loc(#loc101)
    %141 = linalg.fill ins(%cst : f32) outs(%140 : tensor<2x1xf32>) -> tensor<2x1xf32> loc(#loc101)
    %142 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "reduction"]} ins(%139 : tensor<2x10xf32>) outs(%141 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/exp"), %out: f32 loc("fwd/loss/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc101)
      linalg.yield %350 : f32 loc(#loc101)
    } -> tensor<2x1xf32> loc(#loc101)
    %143 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%142 : tensor<2x1xf32>) outs(%140 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/log")):
      %350 = math.log %in : f32 loc(#loc102)
      linalg.yield %350 : f32 loc(#loc102)
    } -> tensor<2x1xf32> loc(#loc102)
    %144 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel"]} ins(%138, %143 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%129 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %in_148: f32 loc("fwd/loss/log"), %out: f32 loc("fwd/loss/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc99)
      linalg.yield %350 : f32 loc(#loc99)
    } -> tensor<2x10xf32> loc(#loc99)
    %145 = tensor.empty() : tensor<2xi1> loc(#loc2)
    %146 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%arg33 : tensor<2xi64>) outs(%145 : tensor<2xi1>) {
    ^bb0(%in: i64 loc("fwd/loss/ne"), %out: i1 loc("fwd/loss/ne")):
      %350 = arith.cmpi ne, %in, %c-100_i64 : i64 loc(#loc2)
      linalg.yield %350 : i1 loc(#loc2)
    } -> tensor<2xi1> loc(#loc2)
    %147 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%146 : tensor<2xi1>) outs(%135 : tensor<2xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %out: f32 loc("fwd/loss/_to_copy")):
      %350 = arith.uitofp %in : i1 to f32 loc(#loc103)
      linalg.yield %350 : f32 loc(#loc103)
    } -> tensor<2xf32> loc(#loc103)
    %148 = linalg.generic {indexing_maps = [#map12, #map12, #map13, #map12], iterator_types = ["parallel"]} ins(%146, %arg33, %cst_11 : tensor<2xi1>, tensor<2xi64>, tensor<i64>) outs(%133 : tensor<2xi64>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_148: i64 loc("fwd/loss/ne"), %in_149: i64 loc("fwd/loss/where"), %out: i64 loc("fwd/loss/where")):
      %350 = arith.select %in, %in_148, %in_149 : i64 loc(#loc4)
      linalg.yield %350 : i64 loc(#loc4)
    } -> tensor<2xi64> loc(#loc4)
    %expanded_69 = tensor.expand_shape %148 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64> loc(#loc104)
    %149 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_69 : tensor<2x1xi64>) outs(%141 : tensor<2x1xf32>) {
    ^bb0(%in: i64 loc("fwd/loss/unsqueeze"), %out: f32 loc("fwd/loss/gather")):
      %350 = linalg.index 0 : index loc(#loc105)
      %351 = arith.index_cast %in : i64 to index loc(#loc105)
      %extracted = tensor.extract %144[%350, %351] : tensor<2x10xf32> loc(#loc105)
      linalg.yield %extracted : f32 loc(#loc105)
    } -> tensor<2x1xf32> loc(#loc105)
    %collapsed_70 = tensor.collapse_shape %149 [[0, 1]] : tensor<2x1xf32> into tensor<2xf32> loc(#loc106)
    %150 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%collapsed_70 : tensor<2xf32>) outs(%135 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/neg")):
      %350 = arith.negf %in : f32 loc(#loc107)
      linalg.yield %350 : f32 loc(#loc107)
    } -> tensor<2xf32> loc(#loc107)
    %151 = linalg.generic {indexing_maps = [#map12, #map12, #map13, #map12], iterator_types = ["parallel"]} ins(%146, %150, %cst_4 : tensor<2xi1>, tensor<2xf32>, tensor<f32>) outs(%135 : tensor<2xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_148: f32 loc("fwd/loss/neg"), %in_149: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/where")):
      %350 = arith.select %in, %in_148, %in_149 : f32 loc(#loc4)
      linalg.yield %350 : f32 loc(#loc4)
    } -> tensor<2xf32> loc(#loc4)
    %152 = tensor.empty() : tensor<f32> loc(#loc101)
    %153 = linalg.fill ins(%cst : f32) outs(%152 : tensor<f32>) -> tensor<f32> loc(#loc101)
    %154 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["reduction"]} ins(%147 : tensor<2xf32>) outs(%153 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/_to_copy"), %out: f32 loc("fwd/loss/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc101)
      linalg.yield %350 : f32 loc(#loc101)
    } -> tensor<f32> loc(#loc101)
    %155 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["reduction"]} ins(%151 : tensor<2xf32>) outs(%153 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc101)
      linalg.yield %350 : f32 loc(#loc101)
    } -> tensor<f32> loc(#loc101)
    %156 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = []} ins(%155, %154 : tensor<f32>, tensor<f32>) outs(%152 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %in_148: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/div")):
      %350 = arith.divf %in, %in_148 : f32 loc(#loc108)
      linalg.yield %350 : f32 loc(#loc108)
    } -> tensor<f32> loc(#loc108)
    %157 = tensor.empty() : tensor<10xi64> loc(#loc109)
    %158 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel"]} outs(%157 : tensor<10xi64>) {
    ^bb0(%out: i64 loc("bwd/loss/arange")):
      %350 = linalg.index 0 : index loc(#loc109)
      %351 = arith.index_cast %350 : index to i64 loc(#loc109)
      linalg.yield %351 : i64 loc(#loc109)
    } -> tensor<10xi64> loc(#loc109)
    %expanded_71 = tensor.expand_shape %158 [[0, 1]] output_shape [1, 10] : tensor<10xi64> into tensor<1x10xi64> loc(#loc110)
    %expanded_72 = tensor.expand_shape %arg33 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64> loc(#loc110)
    %159 = tensor.empty() : tensor<2x10xi1> loc(#loc111)
    %160 = linalg.generic {indexing_maps = [#map15, #map11, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_71, %expanded_72 : tensor<1x10xi64>, tensor<2x1xi64>) outs(%159 : tensor<2x10xi1>) {
    ^bb0(%in: i64 loc("bwd/loss/unsqueeze"), %in_148: i64 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/eq")):
      %350 = arith.cmpi eq, %in, %in_148 : i64 loc(#loc111)
      linalg.yield %350 : i1 loc(#loc111)
    } -> tensor<2x10xi1> loc(#loc111)
    %expanded_73 = tensor.expand_shape %146 [[0, 1]] output_shape [2, 1] : tensor<2xi1> into tensor<2x1xi1> loc(#loc110)
    %161 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel"]} ins(%160, %expanded_73 : tensor<2x10xi1>, tensor<2x1xi1>) outs(%159 : tensor<2x10xi1>) {
    ^bb0(%in: i1 loc("bwd/loss/eq"), %in_148: i1 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/bitwise_and")):
      %350 = arith.andi %in, %in_148 : i1 loc(#loc112)
      linalg.yield %350 : i1 loc(#loc112)
    } -> tensor<2x10xi1> loc(#loc112)
    %162 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = []} ins(%arg34, %154 : tensor<f32>, tensor<f32>) outs(%152 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/view"), %in_148: f32 loc("fwd/loss/sum"), %out: f32 loc("bwd/loss/div")):
      %350 = arith.divf %in, %in_148 : f32 loc(#loc113)
      linalg.yield %350 : f32 loc(#loc113)
    } -> tensor<f32> loc(#loc113)
    %163 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = []} ins(%162 : tensor<f32>) outs(%152 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/div"), %out: f32 loc("bwd/loss/neg")):
      %350 = arith.negf %in : f32 loc(#loc115)
      linalg.yield %350 : f32 loc(#loc115)
    } -> tensor<f32> loc(#loc115)
    %164 = linalg.generic {indexing_maps = [#map6, #map16, #map16, #map6], iterator_types = ["parallel", "parallel"]} ins(%161, %163, %cst_4 : tensor<2x10xi1>, tensor<f32>, tensor<f32>) outs(%129 : tensor<2x10xf32>) {
    ^bb0(%in: i1 loc("bwd/loss/bitwise_and"), %in_148: f32 loc("bwd/loss/neg"), %in_149: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/loss/where")):
      %350 = arith.select %in, %in_148, %in_149 : f32 loc(#loc116)
      linalg.yield %350 : f32 loc(#loc116)
    } -> tensor<2x10xf32> loc(#loc116)
    %165 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%144 : tensor<2x10xf32>) outs(%129 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("bwd/loss/exp")):
      %350 = math.exp %in : f32 loc(#loc117)
      linalg.yield %350 : f32 loc(#loc117)
    } -> tensor<2x10xf32> loc(#loc117)
    %166 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "reduction"]} ins(%164 : tensor<2x10xf32>) outs(%141 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %out: f32 loc("bwd/loss/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc118)
      linalg.yield %350 : f32 loc(#loc118)
    } -> tensor<2x1xf32> loc(#loc118)
    %167 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel"]} ins(%165, %166 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%129 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/exp"), %in_148: f32 loc("bwd/loss/sum"), %out: f32 loc("bwd/loss/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc119)
      linalg.yield %350 : f32 loc(#loc119)
    } -> tensor<2x10xf32> loc(#loc119)
    %168 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%164, %167 : tensor<2x10xf32>, tensor<2x10xf32>) outs(%129 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %in_148: f32 loc("bwd/loss/mul"), %out: f32 loc("bwd/loss/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc120)
      linalg.yield %350 : f32 loc(#loc120)
    } -> tensor<2x10xf32> loc(#loc120)
    %169 = tensor.empty() : tensor<2x16xf32> loc(#loc121)
    %170 = linalg.fill ins(%cst : f32) outs(%169 : tensor<2x16xf32>) -> tensor<2x16xf32> loc(#loc121)
    %171 = linalg.matmul ins(%168, %arg30 : tensor<2x10xf32>, tensor<10x16xf32>) outs(%170 : tensor<2x16xf32>) -> tensor<2x16xf32> loc(#loc121)
    %172 = tensor.empty() : tensor<10x2xf32> loc(#loc122)
    %transposed_74 = linalg.transpose ins(%168 : tensor<2x10xf32>) outs(%172 : tensor<10x2xf32>) permutation = [1, 0]  loc(#loc122)
    %173 = linalg.matmul ins(%transposed_74, %collapsed_66 : tensor<10x2xf32>, tensor<2x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc121)
    %174 = tensor.empty() : tensor<1x10xf32> loc(#loc123)
    %175 = linalg.fill ins(%cst : f32) outs(%174 : tensor<1x10xf32>) -> tensor<1x10xf32> loc(#loc123)
    %176 = linalg.generic {indexing_maps = [#map6, #map15], iterator_types = ["reduction", "parallel"]} ins(%168 : tensor<2x10xf32>) outs(%175 : tensor<1x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/sub"), %out: f32 loc("bwd/head/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc123)
      linalg.yield %350 : f32 loc(#loc123)
    } -> tensor<1x10xf32> loc(#loc123)
    %collapsed_75 = tensor.collapse_shape %176 [[0, 1]] : tensor<1x10xf32> into tensor<10xf32> loc(#loc124)
    %177 = tensor.empty() : tensor<5xi64> loc(#loc125)
    %178 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel"]} outs(%177 : tensor<5xi64>) {
    ^bb0(%out: i64 loc("bwd/-/arange")):
      %350 = linalg.index 0 : index loc(#loc125)
      %351 = arith.index_cast %350 : index to i64 loc(#loc125)
      linalg.yield %351 : i64 loc(#loc125)
    } -> tensor<5xi64> loc(#loc125)
    %expanded_76 = tensor.expand_shape %178 [[0, 1, 2]] output_shape [1, 5, 1] : tensor<5xi64> into tensor<1x5x1xi64> loc(#loc126)
    %179 = tensor.empty() : tensor<1x5x1xi1> loc(#loc127)
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<1x5x1xi64>) outs(%179 : tensor<1x5x1xi1>) {
    ^bb0(%in: i64 loc("bwd/-/view"), %out: i1 loc("bwd/-/eq")):
      %350 = arith.cmpi eq, %in, %c0_i64 : i64 loc(#loc127)
      linalg.yield %350 : i1 loc(#loc127)
    } -> tensor<1x5x1xi1> loc(#loc127)
    %181 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/expand")):
      linalg.yield %in : f32 loc(#loc128)
    } -> tensor<2x5x16xf32> loc(#loc128)
    %182 = linalg.generic {indexing_maps = [#map18, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %181, %cst_3 : tensor<1x5x1xi1>, tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: i1 loc("bwd/-/eq"), %in_148: f32 loc("bwd/-/expand"), %in_149: f32 loc("bwd/-/where"), %out: f32 loc("bwd/-/where")):
      %350 = arith.select %in, %in_148, %in_149 : f32 loc(#loc3)
      linalg.yield %350 : f32 loc(#loc3)
    } -> tensor<2x5x16xf32> loc(#loc3)
    %183 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %arg28 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/where"), %in_148: f32 loc("fwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc129)
      linalg.yield %350 : f32 loc(#loc129)
    } -> tensor<2x5x16xf32> loc(#loc129)
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %350 = arith.mulf %in, %cst_8 : f32 loc(#loc129)
      linalg.yield %350 : f32 loc(#loc129)
    } -> tensor<2x5x16xf32> loc(#loc129)
    %185 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc130)
      linalg.yield %350 : f32 loc(#loc130)
    } -> tensor<2x5x1xf32> loc(#loc130)
    %186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %125 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_148: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc129)
      linalg.yield %350 : f32 loc(#loc129)
    } -> tensor<2x5x16xf32> loc(#loc129)
    %187 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc130)
      linalg.yield %350 : f32 loc(#loc130)
    } -> tensor<2x5x1xf32> loc(#loc130)
    %188 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %187 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_148: f32 loc("bwd/norm/sum"), %out: f32 loc("bwd/norm/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc129)
      linalg.yield %350 : f32 loc(#loc129)
    } -> tensor<2x5x16xf32> loc(#loc129)
    %189 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %185 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_148: f32 loc("bwd/norm/sum"), %out: f32 loc("bwd/norm/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc131)
      linalg.yield %350 : f32 loc(#loc131)
    } -> tensor<2x5x16xf32> loc(#loc131)
    %190 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %188 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/sub"), %in_148: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc131)
      linalg.yield %350 : f32 loc(#loc131)
    } -> tensor<2x5x16xf32> loc(#loc131)
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/rsqrt"), %out: f32 loc("bwd/norm/div")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc132)
      linalg.yield %350 : f32 loc(#loc132)
    } -> tensor<2x5x1xf32> loc(#loc132)
    %192 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %190 : tensor<2x5x1xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/div"), %in_148: f32 loc("bwd/norm/sub"), %out: f32 loc("bwd/norm/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc129)
      linalg.yield %350 : f32 loc(#loc129)
    } -> tensor<2x5x16xf32> loc(#loc129)
    %193 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %125 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/where"), %in_148: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc129)
      linalg.yield %350 : f32 loc(#loc129)
    } -> tensor<2x5x16xf32> loc(#loc129)
    %194 = tensor.empty() : tensor<16xf32> loc(#loc130)
    %195 = linalg.fill ins(%cst : f32) outs(%194 : tensor<16xf32>) -> tensor<16xf32> loc(#loc130)
    %196 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%193 : tensor<2x5x16xf32>) outs(%195 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc130)
      linalg.yield %350 : f32 loc(#loc130)
    } -> tensor<16xf32> loc(#loc130)
    %197 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%182 : tensor<2x5x16xf32>) outs(%195 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/where"), %out: f32 loc("bwd/norm/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc130)
      linalg.yield %350 : f32 loc(#loc130)
    } -> tensor<16xf32> loc(#loc130)
    %collapsed_77 = tensor.collapse_shape %192 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc133)
    %198 = linalg.matmul ins(%collapsed_77, %arg26 : tensor<10x16xf32>, tensor<16x32xf32>) outs(%67 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc134)
    %transposed_78 = linalg.transpose ins(%collapsed_77 : tensor<10x16xf32>) outs(%128 : tensor<16x10xf32>) permutation = [1, 0]  loc(#loc135)
    %199 = linalg.fill ins(%cst : f32) outs(%65 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc134)
    %200 = linalg.matmul ins(%transposed_78, %collapsed_62 : tensor<16x10xf32>, tensor<10x32xf32>) outs(%199 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc134)
    %201 = tensor.empty() : tensor<1x16xf32> loc(#loc136)
    %202 = linalg.fill ins(%cst : f32) outs(%201 : tensor<1x16xf32>) -> tensor<1x16xf32> loc(#loc136)
    %203 = linalg.generic {indexing_maps = [#map6, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_77 : tensor<10x16xf32>) outs(%202 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.fc2/view"), %out: f32 loc("bwd/blocks.1.mlp.fc2/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc136)
      linalg.yield %350 : f32 loc(#loc136)
    } -> tensor<1x16xf32> loc(#loc136)
    %collapsed_79 = tensor.collapse_shape %203 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc133)
    %expanded_80 = tensor.expand_shape %198 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf32> into tensor<2x5x32xf32> loc(#loc133)
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc1/view"), %out: f32 loc("bwd/blocks.1.mlp.act/mul")):
      %350 = arith.truncf %cst_6 : f64 to f32 loc(#loc5)
      %351 = arith.mulf %in, %350 : f32 loc(#loc5)
      linalg.yield %351 : f32 loc(#loc5)
    } -> tensor<2x5x32xf32> loc(#loc5)
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.act/mul"), %out: f32 loc("bwd/blocks.1.mlp.act/erf")):
      %350 = math.erf %in : f32 loc(#loc137)
      linalg.yield %350 : f32 loc(#loc137)
    } -> tensor<2x5x32xf32> loc(#loc137)
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.act/erf"), %out: f32 loc("bwd/blocks.1.mlp.act/add")):
      %350 = arith.addf %in, %cst_1 : f32 loc(#loc138)
      linalg.yield %350 : f32 loc(#loc138)
    } -> tensor<2x5x32xf32> loc(#loc138)
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.act/add"), %out: f32 loc("bwd/blocks.1.mlp.act/mul")):
      %350 = arith.mulf %in, %cst_2 : f32 loc(#loc5)
      linalg.yield %350 : f32 loc(#loc5)
    } -> tensor<2x5x32xf32> loc(#loc5)
    %208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61, %expanded_61 : tensor<2x5x32xf32>, tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc1/view"), %in_148: f32 loc("fwd/blocks.1.mlp.fc1/view"), %out: f32 loc("bwd/blocks.1.mlp.act/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc5)
      linalg.yield %350 : f32 loc(#loc5)
    } -> tensor<2x5x32xf32> loc(#loc5)
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.act/mul"), %out: f32 loc("bwd/blocks.1.mlp.act/mul")):
      %350 = arith.mulf %in, %cst_10 : f32 loc(#loc5)
      linalg.yield %350 : f32 loc(#loc5)
    } -> tensor<2x5x32xf32> loc(#loc5)
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.act/mul"), %out: f32 loc("bwd/blocks.1.mlp.act/exp")):
      %350 = math.exp %in : f32 loc(#loc139)
      linalg.yield %350 : f32 loc(#loc139)
    } -> tensor<2x5x32xf32> loc(#loc139)
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.act/exp"), %out: f32 loc("bwd/blocks.1.mlp.act/mul")):
      %350 = arith.truncf %cst_5 : f64 to f32 loc(#loc5)
      %351 = arith.mulf %in, %350 : f32 loc(#loc5)
      linalg.yield %351 : f32 loc(#loc5)
    } -> tensor<2x5x32xf32> loc(#loc5)
    %212 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61, %211 : tensor<2x5x32xf32>, tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc1/view"), %in_148: f32 loc("bwd/blocks.1.mlp.act/mul"), %out: f32 loc("bwd/blocks.1.mlp.act/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc5)
      linalg.yield %350 : f32 loc(#loc5)
    } -> tensor<2x5x32xf32> loc(#loc5)
    %213 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %212 : tensor<2x5x32xf32>, tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.act/mul"), %in_148: f32 loc("bwd/blocks.1.mlp.act/mul"), %out: f32 loc("bwd/blocks.1.mlp.act/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc138)
      linalg.yield %350 : f32 loc(#loc138)
    } -> tensor<2x5x32xf32> loc(#loc138)
    %214 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_80, %213 : tensor<2x5x32xf32>, tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.fc2/view"), %in_148: f32 loc("bwd/blocks.1.mlp.act/add"), %out: f32 loc("bwd/blocks.1.mlp.act/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc5)
      linalg.yield %350 : f32 loc(#loc5)
    } -> tensor<2x5x32xf32> loc(#loc5)
    %collapsed_81 = tensor.collapse_shape %214 [[0, 1], [2]] : tensor<2x5x32xf32> into tensor<10x32xf32> loc(#loc140)
    %215 = linalg.matmul ins(%collapsed_81, %arg24 : tensor<10x32xf32>, tensor<32x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc141)
    %216 = tensor.empty() : tensor<32x10xf32> loc(#loc142)
    %transposed_82 = linalg.transpose ins(%collapsed_81 : tensor<10x32xf32>) outs(%216 : tensor<32x10xf32>) permutation = [1, 0]  loc(#loc142)
    %217 = linalg.fill ins(%cst : f32) outs(%72 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc141)
    %218 = linalg.matmul ins(%transposed_82, %collapsed_59 : tensor<32x10xf32>, tensor<10x16xf32>) outs(%217 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc141)
    %219 = tensor.empty() : tensor<1x32xf32> loc(#loc143)
    %220 = linalg.fill ins(%cst : f32) outs(%219 : tensor<1x32xf32>) -> tensor<1x32xf32> loc(#loc143)
    %221 = linalg.generic {indexing_maps = [#map6, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_81 : tensor<10x32xf32>) outs(%220 : tensor<1x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.fc1/view"), %out: f32 loc("bwd/blocks.1.mlp.fc1/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc143)
      linalg.yield %350 : f32 loc(#loc143)
    } -> tensor<1x32xf32> loc(#loc143)
    %collapsed_83 = tensor.collapse_shape %221 [[0, 1]] : tensor<1x32xf32> into tensor<32xf32> loc(#loc140)
    %expanded_84 = tensor.expand_shape %215 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc140)
    %222 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_84, %arg22 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.fc1/view"), %in_148: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc144)
      linalg.yield %350 : f32 loc(#loc144)
    } -> tensor<2x5x16xf32> loc(#loc144)
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %350 = arith.mulf %in, %cst_8 : f32 loc(#loc144)
      linalg.yield %350 : f32 loc(#loc144)
    } -> tensor<2x5x16xf32> loc(#loc144)
    %224 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%222 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc145)
      linalg.yield %350 : f32 loc(#loc145)
    } -> tensor<2x5x1xf32> loc(#loc145)
    %225 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %108 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %in_148: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc144)
      linalg.yield %350 : f32 loc(#loc144)
    } -> tensor<2x5x16xf32> loc(#loc144)
    %226 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%225 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc145)
      linalg.yield %350 : f32 loc(#loc145)
    } -> tensor<2x5x1xf32> loc(#loc145)
    %227 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %226 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %in_148: f32 loc("bwd/blocks.1.norm2/sum"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc144)
      linalg.yield %350 : f32 loc(#loc144)
    } -> tensor<2x5x16xf32> loc(#loc144)
    %228 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %224 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %in_148: f32 loc("bwd/blocks.1.norm2/sum"), %out: f32 loc("bwd/blocks.1.norm2/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc146)
      linalg.yield %350 : f32 loc(#loc146)
    } -> tensor<2x5x16xf32> loc(#loc146)
    %229 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %227 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/sub"), %in_148: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc146)
      linalg.yield %350 : f32 loc(#loc146)
    } -> tensor<2x5x16xf32> loc(#loc146)
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/rsqrt"), %out: f32 loc("bwd/blocks.1.norm2/div")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc147)
      linalg.yield %350 : f32 loc(#loc147)
    } -> tensor<2x5x1xf32> loc(#loc147)
    %231 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %229 : tensor<2x5x1xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/div"), %in_148: f32 loc("bwd/blocks.1.norm2/sub"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc144)
      linalg.yield %350 : f32 loc(#loc144)
    } -> tensor<2x5x16xf32> loc(#loc144)
    %232 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_84, %108 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.fc1/view"), %in_148: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc144)
      linalg.yield %350 : f32 loc(#loc144)
    } -> tensor<2x5x16xf32> loc(#loc144)
    %233 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%232 : tensor<2x5x16xf32>) outs(%195 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc145)
      linalg.yield %350 : f32 loc(#loc145)
    } -> tensor<16xf32> loc(#loc145)
    %234 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_84 : tensor<2x5x16xf32>) outs(%195 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp.fc1/view"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc145)
      linalg.yield %350 : f32 loc(#loc145)
    } -> tensor<16xf32> loc(#loc145)
    %235 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %231 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_148: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/-/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc148)
      linalg.yield %350 : f32 loc(#loc148)
    } -> tensor<2x5x16xf32> loc(#loc148)
    %collapsed_85 = tensor.collapse_shape %235 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc149)
    %236 = linalg.matmul ins(%collapsed_85, %arg20 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc150)
    %transposed_86 = linalg.transpose ins(%collapsed_85 : tensor<10x16xf32>) outs(%128 : tensor<16x10xf32>) permutation = [1, 0]  loc(#loc151)
    %237 = linalg.fill ins(%cst : f32) outs(%48 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc150)
    %238 = linalg.matmul ins(%transposed_86, %collapsed_56 : tensor<16x10xf32>, tensor<10x16xf32>) outs(%237 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc150)
    %239 = linalg.generic {indexing_maps = [#map6, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_85 : tensor<10x16xf32>) outs(%202 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn.proj/view"), %out: f32 loc("bwd/blocks.1.attn.proj/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc152)
      linalg.yield %350 : f32 loc(#loc152)
    } -> tensor<1x16xf32> loc(#loc152)
    %collapsed_87 = tensor.collapse_shape %239 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc149)
    %expanded_88 = tensor.expand_shape %236 [[0, 1], [2, 3]] output_shape [2, 5, 4, 4] : tensor<10x16xf32> into tensor<2x5x4x4xf32> loc(#loc153)
    %transposed_89 = linalg.transpose ins(%expanded_88 : tensor<2x5x4x4xf32>) outs(%26 : tensor<2x4x5x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc154)
    %collapsed_90 = tensor.collapse_shape %transposed_89 [[0, 1], [2], [3]] : tensor<2x4x5x4xf32> into tensor<8x5x4xf32> loc(#loc153)
    %transposed_91 = linalg.transpose ins(%collapsed_52 : tensor<8x5x5xf32>) outs(%29 : tensor<8x5x5xf32>) permutation = [0, 2, 1]  loc(#loc154)
    %240 = linalg.batch_matmul ins(%transposed_91, %collapsed_90 : tensor<8x5x5xf32>, tensor<8x5x4xf32>) outs(%45 : tensor<8x5x4xf32>) -> tensor<8x5x4xf32> loc(#loc155)
    %241 = tensor.empty() : tensor<8x4x5xf32> loc(#loc154)
    %transposed_92 = linalg.transpose ins(%collapsed_53 : tensor<8x5x4xf32>) outs(%241 : tensor<8x4x5xf32>) permutation = [0, 2, 1]  loc(#loc154)
    %242 = linalg.batch_matmul ins(%collapsed_90, %transposed_92 : tensor<8x5x4xf32>, tensor<8x4x5xf32>) outs(%30 : tensor<8x5x5xf32>) -> tensor<8x5x5xf32> loc(#loc155)
    %expanded_93 = tensor.expand_shape %240 [[0, 1], [2], [3]] output_shape [2, 4, 5, 4] : tensor<8x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc153)
    %expanded_94 = tensor.expand_shape %242 [[0, 1], [2], [3]] output_shape [2, 4, 5, 5] : tensor<8x5x5xf32> into tensor<2x4x5x5xf32> loc(#loc153)
    %243 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_94, %95 : tensor<2x4x5x5xf32>, tensor<2x4x5x5xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn/view"), %in_148: f32 loc("fwd/blocks.1.attn/div"), %out: f32 loc("bwd/blocks.1.attn/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc156)
      linalg.yield %350 : f32 loc(#loc156)
    } -> tensor<2x4x5x5xf32> loc(#loc156)
    %244 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%243 : tensor<2x4x5x5xf32>) outs(%41 : tensor<2x4x5x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn/mul"), %out: f32 loc("bwd/blocks.1.attn/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc157)
      linalg.yield %350 : f32 loc(#loc157)
    } -> tensor<2x4x5x1xf32> loc(#loc157)
    %245 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %244 : tensor<2x4x5x5xf32>, tensor<2x4x5x1xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/div"), %in_148: f32 loc("bwd/blocks.1.attn/sum"), %out: f32 loc("bwd/blocks.1.attn/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc156)
      linalg.yield %350 : f32 loc(#loc156)
    } -> tensor<2x4x5x5xf32> loc(#loc156)
    %246 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %245 : tensor<2x4x5x5xf32>, tensor<2x4x5x5xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn/mul"), %in_148: f32 loc("bwd/blocks.1.attn/mul"), %out: f32 loc("bwd/blocks.1.attn/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc158)
      linalg.yield %350 : f32 loc(#loc158)
    } -> tensor<2x4x5x5xf32> loc(#loc158)
    %collapsed_95 = tensor.collapse_shape %246 [[0, 1], [2], [3]] : tensor<2x4x5x5xf32> into tensor<8x5x5xf32> loc(#loc153)
    %transposed_96 = linalg.transpose ins(%collapsed_48 : tensor<8x5x4xf32>) outs(%241 : tensor<8x4x5xf32>) permutation = [0, 2, 1]  loc(#loc154)
    %247 = linalg.fill ins(%cst : f32) outs(%241 : tensor<8x4x5xf32>) -> tensor<8x4x5xf32> loc(#loc155)
    %248 = linalg.batch_matmul ins(%transposed_96, %collapsed_95 : tensor<8x4x5xf32>, tensor<8x5x5xf32>) outs(%247 : tensor<8x4x5xf32>) -> tensor<8x4x5xf32> loc(#loc155)
    %transposed_97 = linalg.transpose ins(%collapsed_49 : tensor<8x4x5xf32>) outs(%44 : tensor<8x5x4xf32>) permutation = [0, 2, 1]  loc(#loc154)
    %249 = linalg.batch_matmul ins(%collapsed_95, %transposed_97 : tensor<8x5x5xf32>, tensor<8x5x4xf32>) outs(%45 : tensor<8x5x4xf32>) -> tensor<8x5x4xf32> loc(#loc155)
    %expanded_98 = tensor.expand_shape %248 [[0, 1], [2], [3]] output_shape [2, 4, 4, 5] : tensor<8x4x5xf32> into tensor<2x4x4x5xf32> loc(#loc153)
    %expanded_99 = tensor.expand_shape %249 [[0, 1], [2], [3]] output_shape [2, 4, 5, 4] : tensor<8x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc153)
    %transposed_100 = linalg.transpose ins(%expanded_98 : tensor<2x4x4x5xf32>) outs(%26 : tensor<2x4x5x4xf32>) permutation = [0, 1, 3, 2]  loc(#loc154)
    %250 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_99 : tensor<2x4x5x4xf32>) outs(%26 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn/view"), %out: f32 loc("bwd/blocks.1.attn/mul")):
      %350 = arith.mulf %in, %cst_2 : f32 loc(#loc156)
      linalg.yield %350 : f32 loc(#loc156)
    } -> tensor<2x4x5x4xf32> loc(#loc156)
    %concat_101 = tensor.concat dim(0) %250, %transposed_100, %expanded_93 : (tensor<2x4x5x4xf32>, tensor<2x4x5x4xf32>, tensor<2x4x5x4xf32>) -> tensor<6x4x5x4xf32> loc(#loc159)
    %expanded_102 = tensor.expand_shape %concat_101 [[0, 1], [2], [3], [4]] output_shape [3, 2, 4, 5, 4] : tensor<6x4x5x4xf32> into tensor<3x2x4x5x4xf32> loc(#loc153)
    %251 = tensor.empty() : tensor<2x5x3x4x4xf32> loc(#loc154)
    %transposed_103 = linalg.transpose ins(%expanded_102 : tensor<3x2x4x5x4xf32>) outs(%251 : tensor<2x5x3x4x4xf32>) permutation = [1, 3, 0, 2, 4]  loc(#loc154)
    %collapsed_104 = tensor.collapse_shape %transposed_103 [[0, 1], [2, 3, 4]] : tensor<2x5x3x4x4xf32> into tensor<10x48xf32> loc(#loc160)
    %252 = linalg.matmul ins(%collapsed_104, %arg18 : tensor<10x48xf32>, tensor<48x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc161)
    %253 = tensor.empty() : tensor<48x10xf32> loc(#loc162)
    %transposed_105 = linalg.transpose ins(%collapsed_104 : tensor<10x48xf32>) outs(%253 : tensor<48x10xf32>) permutation = [1, 0]  loc(#loc162)
    %254 = tensor.empty() : tensor<48x16xf32> loc(#loc161)
    %255 = linalg.fill ins(%cst : f32) outs(%254 : tensor<48x16xf32>) -> tensor<48x16xf32> loc(#loc161)
    %256 = linalg.matmul ins(%transposed_105, %collapsed_38 : tensor<48x10xf32>, tensor<10x16xf32>) outs(%255 : tensor<48x16xf32>) -> tensor<48x16xf32> loc(#loc161)
    %257 = tensor.empty() : tensor<1x48xf32> loc(#loc163)
    %258 = linalg.fill ins(%cst : f32) outs(%257 : tensor<1x48xf32>) -> tensor<1x48xf32> loc(#loc163)
    %259 = linalg.generic {indexing_maps = [#map6, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_104 : tensor<10x48xf32>) outs(%258 : tensor<1x48xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn.qkv/view"), %out: f32 loc("bwd/blocks.1.attn.qkv/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc163)
      linalg.yield %350 : f32 loc(#loc163)
    } -> tensor<1x48xf32> loc(#loc163)
    %collapsed_106 = tensor.collapse_shape %259 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32> loc(#loc160)
    %expanded_107 = tensor.expand_shape %252 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc160)
    %260 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_107, %arg16 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn.qkv/view"), %in_148: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc164)
      linalg.yield %350 : f32 loc(#loc164)
    } -> tensor<2x5x16xf32> loc(#loc164)
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %350 = arith.mulf %in, %cst_8 : f32 loc(#loc164)
      linalg.yield %350 : f32 loc(#loc164)
    } -> tensor<2x5x16xf32> loc(#loc164)
    %262 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%260 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc165)
      linalg.yield %350 : f32 loc(#loc165)
    } -> tensor<2x5x1xf32> loc(#loc165)
    %263 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %84 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %in_148: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc164)
      linalg.yield %350 : f32 loc(#loc164)
    } -> tensor<2x5x16xf32> loc(#loc164)
    %264 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%263 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc165)
      linalg.yield %350 : f32 loc(#loc165)
    } -> tensor<2x5x1xf32> loc(#loc165)
    %265 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %264 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %in_148: f32 loc("bwd/blocks.1.norm1/sum"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc164)
      linalg.yield %350 : f32 loc(#loc164)
    } -> tensor<2x5x16xf32> loc(#loc164)
    %266 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %262 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %in_148: f32 loc("bwd/blocks.1.norm1/sum"), %out: f32 loc("bwd/blocks.1.norm1/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc166)
      linalg.yield %350 : f32 loc(#loc166)
    } -> tensor<2x5x16xf32> loc(#loc166)
    %267 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %265 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/sub"), %in_148: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc166)
      linalg.yield %350 : f32 loc(#loc166)
    } -> tensor<2x5x16xf32> loc(#loc166)
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/rsqrt"), %out: f32 loc("bwd/blocks.1.norm1/div")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc167)
      linalg.yield %350 : f32 loc(#loc167)
    } -> tensor<2x5x1xf32> loc(#loc167)
    %269 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %267 : tensor<2x5x1xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/div"), %in_148: f32 loc("bwd/blocks.1.norm1/sub"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc164)
      linalg.yield %350 : f32 loc(#loc164)
    } -> tensor<2x5x16xf32> loc(#loc164)
    %270 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_107, %84 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn.qkv/view"), %in_148: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc164)
      linalg.yield %350 : f32 loc(#loc164)
    } -> tensor<2x5x16xf32> loc(#loc164)
    %271 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%270 : tensor<2x5x16xf32>) outs(%195 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc165)
      linalg.yield %350 : f32 loc(#loc165)
    } -> tensor<16xf32> loc(#loc165)
    %272 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_107 : tensor<2x5x16xf32>) outs(%195 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.attn.qkv/view"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc165)
      linalg.yield %350 : f32 loc(#loc165)
    } -> tensor<16xf32> loc(#loc165)
    %273 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %269 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_148: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/-/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc148)
      linalg.yield %350 : f32 loc(#loc148)
    } -> tensor<2x5x16xf32> loc(#loc148)
    %collapsed_108 = tensor.collapse_shape %273 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc168)
    %274 = linalg.matmul ins(%collapsed_108, %arg14 : tensor<10x16xf32>, tensor<16x32xf32>) outs(%67 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc169)
    %transposed_109 = linalg.transpose ins(%collapsed_108 : tensor<10x16xf32>) outs(%128 : tensor<16x10xf32>) permutation = [1, 0]  loc(#loc170)
    %275 = linalg.matmul ins(%transposed_109, %collapsed_35 : tensor<16x10xf32>, tensor<10x32xf32>) outs(%199 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc169)
    %276 = linalg.generic {indexing_maps = [#map6, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_108 : tensor<10x16xf32>) outs(%202 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.fc2/view"), %out: f32 loc("bwd/blocks.0.mlp.fc2/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc171)
      linalg.yield %350 : f32 loc(#loc171)
    } -> tensor<1x16xf32> loc(#loc171)
    %collapsed_110 = tensor.collapse_shape %276 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc168)
    %expanded_111 = tensor.expand_shape %274 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf32> into tensor<2x5x32xf32> loc(#loc168)
    %277 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc1/view"), %out: f32 loc("bwd/blocks.0.mlp.act/mul")):
      %350 = arith.truncf %cst_6 : f64 to f32 loc(#loc172)
      %351 = arith.mulf %in, %350 : f32 loc(#loc172)
      linalg.yield %351 : f32 loc(#loc172)
    } -> tensor<2x5x32xf32> loc(#loc172)
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.act/mul"), %out: f32 loc("bwd/blocks.0.mlp.act/erf")):
      %350 = math.erf %in : f32 loc(#loc173)
      linalg.yield %350 : f32 loc(#loc173)
    } -> tensor<2x5x32xf32> loc(#loc173)
    %279 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.act/erf"), %out: f32 loc("bwd/blocks.0.mlp.act/add")):
      %350 = arith.addf %in, %cst_1 : f32 loc(#loc174)
      linalg.yield %350 : f32 loc(#loc174)
    } -> tensor<2x5x32xf32> loc(#loc174)
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.act/add"), %out: f32 loc("bwd/blocks.0.mlp.act/mul")):
      %350 = arith.mulf %in, %cst_2 : f32 loc(#loc172)
      linalg.yield %350 : f32 loc(#loc172)
    } -> tensor<2x5x32xf32> loc(#loc172)
    %281 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_34 : tensor<2x5x32xf32>, tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc1/view"), %in_148: f32 loc("fwd/blocks.0.mlp.fc1/view"), %out: f32 loc("bwd/blocks.0.mlp.act/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc172)
      linalg.yield %350 : f32 loc(#loc172)
    } -> tensor<2x5x32xf32> loc(#loc172)
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.act/mul"), %out: f32 loc("bwd/blocks.0.mlp.act/mul")):
      %350 = arith.mulf %in, %cst_10 : f32 loc(#loc172)
      linalg.yield %350 : f32 loc(#loc172)
    } -> tensor<2x5x32xf32> loc(#loc172)
    %283 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.act/mul"), %out: f32 loc("bwd/blocks.0.mlp.act/exp")):
      %350 = math.exp %in : f32 loc(#loc175)
      linalg.yield %350 : f32 loc(#loc175)
    } -> tensor<2x5x32xf32> loc(#loc175)
    %284 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.act/exp"), %out: f32 loc("bwd/blocks.0.mlp.act/mul")):
      %350 = arith.truncf %cst_5 : f64 to f32 loc(#loc172)
      %351 = arith.mulf %in, %350 : f32 loc(#loc172)
      linalg.yield %351 : f32 loc(#loc172)
    } -> tensor<2x5x32xf32> loc(#loc172)
    %285 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %284 : tensor<2x5x32xf32>, tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc1/view"), %in_148: f32 loc("bwd/blocks.0.mlp.act/mul"), %out: f32 loc("bwd/blocks.0.mlp.act/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc172)
      linalg.yield %350 : f32 loc(#loc172)
    } -> tensor<2x5x32xf32> loc(#loc172)
    %286 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %285 : tensor<2x5x32xf32>, tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.act/mul"), %in_148: f32 loc("bwd/blocks.0.mlp.act/mul"), %out: f32 loc("bwd/blocks.0.mlp.act/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc174)
      linalg.yield %350 : f32 loc(#loc174)
    } -> tensor<2x5x32xf32> loc(#loc174)
    %287 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_111, %286 : tensor<2x5x32xf32>, tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.fc2/view"), %in_148: f32 loc("bwd/blocks.0.mlp.act/add"), %out: f32 loc("bwd/blocks.0.mlp.act/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc172)
      linalg.yield %350 : f32 loc(#loc172)
    } -> tensor<2x5x32xf32> loc(#loc172)
    %collapsed_112 = tensor.collapse_shape %287 [[0, 1], [2]] : tensor<2x5x32xf32> into tensor<10x32xf32> loc(#loc176)
    %288 = linalg.matmul ins(%collapsed_112, %arg12 : tensor<10x32xf32>, tensor<32x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc177)
    %transposed_113 = linalg.transpose ins(%collapsed_112 : tensor<10x32xf32>) outs(%216 : tensor<32x10xf32>) permutation = [1, 0]  loc(#loc178)
    %289 = linalg.matmul ins(%transposed_113, %collapsed_32 : tensor<32x10xf32>, tensor<10x16xf32>) outs(%217 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc177)
    %290 = linalg.generic {indexing_maps = [#map6, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_112 : tensor<10x32xf32>) outs(%220 : tensor<1x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.fc1/view"), %out: f32 loc("bwd/blocks.0.mlp.fc1/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc179)
      linalg.yield %350 : f32 loc(#loc179)
    } -> tensor<1x32xf32> loc(#loc179)
    %collapsed_114 = tensor.collapse_shape %290 [[0, 1]] : tensor<1x32xf32> into tensor<32xf32> loc(#loc176)
    %expanded_115 = tensor.expand_shape %288 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc176)
    %291 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115, %arg10 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.fc1/view"), %in_148: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc180)
      linalg.yield %350 : f32 loc(#loc180)
    } -> tensor<2x5x16xf32> loc(#loc180)
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %350 = arith.mulf %in, %cst_8 : f32 loc(#loc180)
      linalg.yield %350 : f32 loc(#loc180)
    } -> tensor<2x5x16xf32> loc(#loc180)
    %293 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%291 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc181)
      linalg.yield %350 : f32 loc(#loc181)
    } -> tensor<2x5x1xf32> loc(#loc181)
    %294 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %62 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %in_148: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc180)
      linalg.yield %350 : f32 loc(#loc180)
    } -> tensor<2x5x16xf32> loc(#loc180)
    %295 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%294 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc181)
      linalg.yield %350 : f32 loc(#loc181)
    } -> tensor<2x5x1xf32> loc(#loc181)
    %296 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %295 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %in_148: f32 loc("bwd/blocks.0.norm2/sum"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc180)
      linalg.yield %350 : f32 loc(#loc180)
    } -> tensor<2x5x16xf32> loc(#loc180)
    %297 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %293 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %in_148: f32 loc("bwd/blocks.0.norm2/sum"), %out: f32 loc("bwd/blocks.0.norm2/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc182)
      linalg.yield %350 : f32 loc(#loc182)
    } -> tensor<2x5x16xf32> loc(#loc182)
    %298 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %296 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/sub"), %in_148: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc182)
      linalg.yield %350 : f32 loc(#loc182)
    } -> tensor<2x5x16xf32> loc(#loc182)
    %299 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/rsqrt"), %out: f32 loc("bwd/blocks.0.norm2/div")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc183)
      linalg.yield %350 : f32 loc(#loc183)
    } -> tensor<2x5x1xf32> loc(#loc183)
    %300 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %298 : tensor<2x5x1xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/div"), %in_148: f32 loc("bwd/blocks.0.norm2/sub"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc180)
      linalg.yield %350 : f32 loc(#loc180)
    } -> tensor<2x5x16xf32> loc(#loc180)
    %301 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115, %62 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.fc1/view"), %in_148: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc180)
      linalg.yield %350 : f32 loc(#loc180)
    } -> tensor<2x5x16xf32> loc(#loc180)
    %302 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%301 : tensor<2x5x16xf32>) outs(%195 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc181)
      linalg.yield %350 : f32 loc(#loc181)
    } -> tensor<16xf32> loc(#loc181)
    %303 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_115 : tensor<2x5x16xf32>) outs(%195 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp.fc1/view"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc181)
      linalg.yield %350 : f32 loc(#loc181)
    } -> tensor<16xf32> loc(#loc181)
    %304 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %300 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_148: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/-/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc148)
      linalg.yield %350 : f32 loc(#loc148)
    } -> tensor<2x5x16xf32> loc(#loc148)
    %collapsed_116 = tensor.collapse_shape %304 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc184)
    %305 = linalg.matmul ins(%collapsed_116, %arg8 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc185)
    %transposed_117 = linalg.transpose ins(%collapsed_116 : tensor<10x16xf32>) outs(%128 : tensor<16x10xf32>) permutation = [1, 0]  loc(#loc186)
    %306 = linalg.matmul ins(%transposed_117, %collapsed_29 : tensor<16x10xf32>, tensor<10x16xf32>) outs(%237 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc185)
    %307 = linalg.generic {indexing_maps = [#map6, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_116 : tensor<10x16xf32>) outs(%202 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn.proj/view"), %out: f32 loc("bwd/blocks.0.attn.proj/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc187)
      linalg.yield %350 : f32 loc(#loc187)
    } -> tensor<1x16xf32> loc(#loc187)
    %collapsed_118 = tensor.collapse_shape %307 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc184)
    %expanded_119 = tensor.expand_shape %305 [[0, 1], [2, 3]] output_shape [2, 5, 4, 4] : tensor<10x16xf32> into tensor<2x5x4x4xf32> loc(#loc188)
    %transposed_120 = linalg.transpose ins(%expanded_119 : tensor<2x5x4x4xf32>) outs(%26 : tensor<2x4x5x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc189)
    %collapsed_121 = tensor.collapse_shape %transposed_120 [[0, 1], [2], [3]] : tensor<2x4x5x4xf32> into tensor<8x5x4xf32> loc(#loc188)
    %transposed_122 = linalg.transpose ins(%collapsed_25 : tensor<8x5x5xf32>) outs(%29 : tensor<8x5x5xf32>) permutation = [0, 2, 1]  loc(#loc189)
    %308 = linalg.batch_matmul ins(%transposed_122, %collapsed_121 : tensor<8x5x5xf32>, tensor<8x5x4xf32>) outs(%45 : tensor<8x5x4xf32>) -> tensor<8x5x4xf32> loc(#loc190)
    %transposed_123 = linalg.transpose ins(%collapsed_26 : tensor<8x5x4xf32>) outs(%241 : tensor<8x4x5xf32>) permutation = [0, 2, 1]  loc(#loc189)
    %309 = linalg.batch_matmul ins(%collapsed_121, %transposed_123 : tensor<8x5x4xf32>, tensor<8x4x5xf32>) outs(%30 : tensor<8x5x5xf32>) -> tensor<8x5x5xf32> loc(#loc190)
    %expanded_124 = tensor.expand_shape %308 [[0, 1], [2], [3]] output_shape [2, 4, 5, 4] : tensor<8x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc188)
    %expanded_125 = tensor.expand_shape %309 [[0, 1], [2], [3]] output_shape [2, 4, 5, 5] : tensor<8x5x5xf32> into tensor<2x4x5x5xf32> loc(#loc188)
    %310 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_125, %43 : tensor<2x4x5x5xf32>, tensor<2x4x5x5xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn/view"), %in_148: f32 loc("fwd/blocks.0.attn/div"), %out: f32 loc("bwd/blocks.0.attn/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc191)
      linalg.yield %350 : f32 loc(#loc191)
    } -> tensor<2x4x5x5xf32> loc(#loc191)
    %311 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%310 : tensor<2x4x5x5xf32>) outs(%41 : tensor<2x4x5x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn/mul"), %out: f32 loc("bwd/blocks.0.attn/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc192)
      linalg.yield %350 : f32 loc(#loc192)
    } -> tensor<2x4x5x1xf32> loc(#loc192)
    %312 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %311 : tensor<2x4x5x5xf32>, tensor<2x4x5x1xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/div"), %in_148: f32 loc("bwd/blocks.0.attn/sum"), %out: f32 loc("bwd/blocks.0.attn/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc191)
      linalg.yield %350 : f32 loc(#loc191)
    } -> tensor<2x4x5x5xf32> loc(#loc191)
    %313 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%310, %312 : tensor<2x4x5x5xf32>, tensor<2x4x5x5xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn/mul"), %in_148: f32 loc("bwd/blocks.0.attn/mul"), %out: f32 loc("bwd/blocks.0.attn/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc193)
      linalg.yield %350 : f32 loc(#loc193)
    } -> tensor<2x4x5x5xf32> loc(#loc193)
    %collapsed_126 = tensor.collapse_shape %313 [[0, 1], [2], [3]] : tensor<2x4x5x5xf32> into tensor<8x5x5xf32> loc(#loc188)
    %transposed_127 = linalg.transpose ins(%collapsed_21 : tensor<8x5x4xf32>) outs(%241 : tensor<8x4x5xf32>) permutation = [0, 2, 1]  loc(#loc189)
    %314 = linalg.batch_matmul ins(%transposed_127, %collapsed_126 : tensor<8x4x5xf32>, tensor<8x5x5xf32>) outs(%247 : tensor<8x4x5xf32>) -> tensor<8x4x5xf32> loc(#loc190)
    %transposed_128 = linalg.transpose ins(%collapsed_22 : tensor<8x4x5xf32>) outs(%44 : tensor<8x5x4xf32>) permutation = [0, 2, 1]  loc(#loc189)
    %315 = linalg.batch_matmul ins(%collapsed_126, %transposed_128 : tensor<8x5x5xf32>, tensor<8x5x4xf32>) outs(%45 : tensor<8x5x4xf32>) -> tensor<8x5x4xf32> loc(#loc190)
    %expanded_129 = tensor.expand_shape %314 [[0, 1], [2], [3]] output_shape [2, 4, 4, 5] : tensor<8x4x5xf32> into tensor<2x4x4x5xf32> loc(#loc188)
    %expanded_130 = tensor.expand_shape %315 [[0, 1], [2], [3]] output_shape [2, 4, 5, 4] : tensor<8x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc188)
    %transposed_131 = linalg.transpose ins(%expanded_129 : tensor<2x4x4x5xf32>) outs(%26 : tensor<2x4x5x4xf32>) permutation = [0, 1, 3, 2]  loc(#loc189)
    %316 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_130 : tensor<2x4x5x4xf32>) outs(%26 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn/view"), %out: f32 loc("bwd/blocks.0.attn/mul")):
      %350 = arith.mulf %in, %cst_2 : f32 loc(#loc191)
      linalg.yield %350 : f32 loc(#loc191)
    } -> tensor<2x4x5x4xf32> loc(#loc191)
    %concat_132 = tensor.concat dim(0) %316, %transposed_131, %expanded_124 : (tensor<2x4x5x4xf32>, tensor<2x4x5x4xf32>, tensor<2x4x5x4xf32>) -> tensor<6x4x5x4xf32> loc(#loc194)
    %expanded_133 = tensor.expand_shape %concat_132 [[0, 1], [2], [3], [4]] output_shape [3, 2, 4, 5, 4] : tensor<6x4x5x4xf32> into tensor<3x2x4x5x4xf32> loc(#loc188)
    %transposed_134 = linalg.transpose ins(%expanded_133 : tensor<3x2x4x5x4xf32>) outs(%251 : tensor<2x5x3x4x4xf32>) permutation = [1, 3, 0, 2, 4]  loc(#loc189)
    %collapsed_135 = tensor.collapse_shape %transposed_134 [[0, 1], [2, 3, 4]] : tensor<2x5x3x4x4xf32> into tensor<10x48xf32> loc(#loc195)
    %317 = linalg.matmul ins(%collapsed_135, %arg6 : tensor<10x48xf32>, tensor<48x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc196)
    %transposed_136 = linalg.transpose ins(%collapsed_135 : tensor<10x48xf32>) outs(%253 : tensor<48x10xf32>) permutation = [1, 0]  loc(#loc197)
    %318 = linalg.matmul ins(%transposed_136, %collapsed_13 : tensor<48x10xf32>, tensor<10x16xf32>) outs(%255 : tensor<48x16xf32>) -> tensor<48x16xf32> loc(#loc196)
    %319 = linalg.generic {indexing_maps = [#map6, #map15], iterator_types = ["reduction", "parallel"]} ins(%collapsed_135 : tensor<10x48xf32>) outs(%258 : tensor<1x48xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn.qkv/view"), %out: f32 loc("bwd/blocks.0.attn.qkv/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc198)
      linalg.yield %350 : f32 loc(#loc198)
    } -> tensor<1x48xf32> loc(#loc198)
    %collapsed_137 = tensor.collapse_shape %319 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32> loc(#loc195)
    %expanded_138 = tensor.expand_shape %317 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc195)
    %320 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_138, %arg4 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn.qkv/view"), %in_148: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc199)
      linalg.yield %350 : f32 loc(#loc199)
    } -> tensor<2x5x16xf32> loc(#loc199)
    %321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320 : tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %350 = arith.mulf %in, %cst_8 : f32 loc(#loc199)
      linalg.yield %350 : f32 loc(#loc199)
    } -> tensor<2x5x16xf32> loc(#loc199)
    %322 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%320 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc200)
      linalg.yield %350 : f32 loc(#loc200)
    } -> tensor<2x5x1xf32> loc(#loc200)
    %323 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %17 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %in_148: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc199)
      linalg.yield %350 : f32 loc(#loc199)
    } -> tensor<2x5x16xf32> loc(#loc199)
    %324 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%323 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc200)
      linalg.yield %350 : f32 loc(#loc200)
    } -> tensor<2x5x1xf32> loc(#loc200)
    %325 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %324 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %in_148: f32 loc("bwd/blocks.0.norm1/sum"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc199)
      linalg.yield %350 : f32 loc(#loc199)
    } -> tensor<2x5x16xf32> loc(#loc199)
    %326 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %322 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %in_148: f32 loc("bwd/blocks.0.norm1/sum"), %out: f32 loc("bwd/blocks.0.norm1/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc201)
      linalg.yield %350 : f32 loc(#loc201)
    } -> tensor<2x5x16xf32> loc(#loc201)
    %327 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %325 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/sub"), %in_148: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sub")):
      %350 = arith.subf %in, %in_148 : f32 loc(#loc201)
      linalg.yield %350 : f32 loc(#loc201)
    } -> tensor<2x5x16xf32> loc(#loc201)
    %328 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/rsqrt"), %out: f32 loc("bwd/blocks.0.norm1/div")):
      %350 = arith.divf %in, %cst_8 : f32 loc(#loc202)
      linalg.yield %350 : f32 loc(#loc202)
    } -> tensor<2x5x1xf32> loc(#loc202)
    %329 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %327 : tensor<2x5x1xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/div"), %in_148: f32 loc("bwd/blocks.0.norm1/sub"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc199)
      linalg.yield %350 : f32 loc(#loc199)
    } -> tensor<2x5x16xf32> loc(#loc199)
    %330 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_138, %17 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn.qkv/view"), %in_148: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %350 = arith.mulf %in, %in_148 : f32 loc(#loc199)
      linalg.yield %350 : f32 loc(#loc199)
    } -> tensor<2x5x16xf32> loc(#loc199)
    %331 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%330 : tensor<2x5x16xf32>) outs(%195 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc200)
      linalg.yield %350 : f32 loc(#loc200)
    } -> tensor<16xf32> loc(#loc200)
    %332 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_138 : tensor<2x5x16xf32>) outs(%195 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.attn.qkv/view"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc200)
      linalg.yield %350 : f32 loc(#loc200)
    } -> tensor<16xf32> loc(#loc200)
    %333 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304, %329 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_148: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/-/add")):
      %350 = arith.addf %in, %in_148 : f32 loc(#loc148)
      linalg.yield %350 : f32 loc(#loc148)
    } -> tensor<2x5x16xf32> loc(#loc148)
    %334 = tensor.empty() : tensor<1x5x16xf32> loc(#loc203)
    %335 = linalg.fill ins(%cst : f32) outs(%334 : tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc203)
    %336 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "parallel"]} ins(%333 : tensor<2x5x16xf32>) outs(%335 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %out: f32 loc("bwd/-/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc203)
      linalg.yield %350 : f32 loc(#loc203)
    } -> tensor<1x5x16xf32> loc(#loc203)
    %extracted_slice_139 = tensor.extract_slice %333[0, 0, 0] [2, 1, 16] [1, 1, 1] : tensor<2x5x16xf32> to tensor<2x1x16xf32> loc(#loc204)
    %extracted_slice_140 = tensor.extract_slice %333[0, 1, 0] [2, 4, 16] [1, 1, 1] : tensor<2x5x16xf32> to tensor<2x4x16xf32> loc(#loc204)
    %337 = tensor.empty() : tensor<1x1x16xf32> loc(#loc203)
    %338 = linalg.fill ins(%cst : f32) outs(%337 : tensor<1x1x16xf32>) -> tensor<1x1x16xf32> loc(#loc203)
    %339 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "parallel"]} ins(%extracted_slice_139 : tensor<2x1x16xf32>) outs(%338 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/slice"), %out: f32 loc("bwd/-/sum")):
      %350 = arith.addf %in, %out : f32 loc(#loc203)
      linalg.yield %350 : f32 loc(#loc203)
    } -> tensor<1x1x16xf32> loc(#loc203)
    %340 = tensor.empty() : tensor<2x16x4xf32> loc(#loc205)
    %transposed_141 = linalg.transpose ins(%extracted_slice_140 : tensor<2x4x16xf32>) outs(%340 : tensor<2x16x4xf32>) permutation = [0, 2, 1]  loc(#loc205)
    %expanded_142 = tensor.expand_shape %transposed_141 [[0], [1], [2, 3]] output_shape [2, 16, 2, 2] : tensor<2x16x4xf32> into tensor<2x16x2x2xf32> loc(#loc206)
    %341 = tensor.empty() : tensor<3x2x8x8xf32> loc(#loc207)
    %transposed_143 = linalg.transpose ins(%arg32 : tensor<2x3x8x8xf32>) outs(%341 : tensor<3x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc207)
    %342 = tensor.empty() : tensor<3x32x4x4xf32> loc(#loc207)
    %expanded_144 = tensor.expand_shape %transposed_143 [[0], [1, 2], [3], [4]] output_shape [3, 2, 1, 8, 8] : tensor<3x2x8x8xf32> into tensor<3x2x1x8x8xf32> loc(#loc207)
    %expanded_145 = tensor.expand_shape %transposed_141 [[0], [1], [2, 3, 4]] output_shape [2, 16, 1, 2, 2] : tensor<2x16x4xf32> into tensor<2x16x1x2x2xf32> loc(#loc207)
    %expanded_146 = tensor.expand_shape %342 [[0], [1, 2], [3], [4]] output_shape [3, 2, 16, 4, 4] : tensor<3x32x4x4xf32> into tensor<3x2x16x4x4xf32> loc(#loc207)
    %343 = linalg.fill ins(%cst : f32) outs(%expanded_146 : tensor<3x2x16x4x4xf32>) -> tensor<3x2x16x4x4xf32> loc(#loc207)
    %344 = linalg.conv_2d_ngchw_gfchw {dilations = dense<4> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_144, %expanded_145 : tensor<3x2x1x8x8xf32>, tensor<2x16x1x2x2xf32>) outs(%343 : tensor<3x2x16x4x4xf32>) -> tensor<3x2x16x4x4xf32> loc(#loc207)
    %345 = tensor.empty() : tensor<2x16x3x4x4xf32> loc(#loc207)
    %transposed_147 = linalg.transpose ins(%344 : tensor<3x2x16x4x4xf32>) outs(%345 : tensor<2x16x3x4x4xf32>) permutation = [1, 2, 0, 3, 4]  loc(#loc207)
    %346 = tensor.empty() : tensor<16x3x4x4xf32> loc(#loc207)
    %347 = linalg.fill ins(%cst : f32) outs(%346 : tensor<16x3x4x4xf32>) -> tensor<16x3x4x4xf32> loc(#loc207)
    %348 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_147 : tensor<2x16x3x4x4xf32>) outs(%347 : tensor<16x3x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/patch_embed.proj/convolution_backward"), %out: f32 loc("bwd/patch_embed.proj/convolution_backward")):
      %350 = arith.addf %in, %out : f32 loc(#loc207)
      linalg.yield %350 : f32 loc(#loc207)
    } -> tensor<16x3x4x4xf32> loc(#loc207)
    %349 = linalg.generic {indexing_maps = [#map7, #map21], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%expanded_142 : tensor<2x16x2x2xf32>) outs(%195 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/patch_embed/view"), %out: f32 loc("bwd/patch_embed.proj/convolution_backward")):
      %350 = arith.addf %in, %out : f32 loc(#loc207)
      linalg.yield %350 : f32 loc(#loc207)
    } -> tensor<16xf32> loc(#loc207)
    return %156, %339, %336, %348, %349, %331, %332, %318, %collapsed_137, %306, %collapsed_118, %302, %303, %289, %collapsed_114, %275, %collapsed_110, %271, %272, %256, %collapsed_106, %238, %collapsed_87, %233, %234, %218, %collapsed_83, %200, %collapsed_79, %196, %197, %173, %collapsed_75 : tensor<f32>, tensor<1x1x16xf32>, tensor<1x5x16xf32>, tensor<16x3x4x4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<48x16xf32>, tensor<48xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<48x16xf32>, tensor<48xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<10x16xf32>, tensor<10xf32> loc(#loc1)
  } loc(#loc1)
  func.func @predict(%arg0: tensor<1x1x16xf32> {aal.name = "cls_token", aal.role = "parameter"} loc("predict"), %arg1: tensor<1x5x16xf32> {aal.name = "pos_embed", aal.role = "parameter"} loc("predict"), %arg2: tensor<16x3x4x4xf32> {aal.name = "patch_embed.proj.weight", aal.role = "parameter"} loc("predict"), %arg3: tensor<16xf32> {aal.name = "patch_embed.proj.bias", aal.role = "parameter"} loc("predict"), %arg4: tensor<16xf32> {aal.name = "blocks.0.norm1.weight", aal.role = "parameter"} loc("predict"), %arg5: tensor<16xf32> {aal.name = "blocks.0.norm1.bias", aal.role = "parameter"} loc("predict"), %arg6: tensor<48x16xf32> {aal.name = "blocks.0.attn.qkv.weight", aal.role = "parameter"} loc("predict"), %arg7: tensor<48xf32> {aal.name = "blocks.0.attn.qkv.bias", aal.role = "parameter"} loc("predict"), %arg8: tensor<16x16xf32> {aal.name = "blocks.0.attn.proj.weight", aal.role = "parameter"} loc("predict"), %arg9: tensor<16xf32> {aal.name = "blocks.0.attn.proj.bias", aal.role = "parameter"} loc("predict"), %arg10: tensor<16xf32> {aal.name = "blocks.0.norm2.weight", aal.role = "parameter"} loc("predict"), %arg11: tensor<16xf32> {aal.name = "blocks.0.norm2.bias", aal.role = "parameter"} loc("predict"), %arg12: tensor<32x16xf32> {aal.name = "blocks.0.mlp.fc1.weight", aal.role = "parameter"} loc("predict"), %arg13: tensor<32xf32> {aal.name = "blocks.0.mlp.fc1.bias", aal.role = "parameter"} loc("predict"), %arg14: tensor<16x32xf32> {aal.name = "blocks.0.mlp.fc2.weight", aal.role = "parameter"} loc("predict"), %arg15: tensor<16xf32> {aal.name = "blocks.0.mlp.fc2.bias", aal.role = "parameter"} loc("predict"), %arg16: tensor<16xf32> {aal.name = "blocks.1.norm1.weight", aal.role = "parameter"} loc("predict"), %arg17: tensor<16xf32> {aal.name = "blocks.1.norm1.bias", aal.role = "parameter"} loc("predict"), %arg18: tensor<48x16xf32> {aal.name = "blocks.1.attn.qkv.weight", aal.role = "parameter"} loc("predict"), %arg19: tensor<48xf32> {aal.name = "blocks.1.attn.qkv.bias", aal.role = "parameter"} loc("predict"), %arg20: tensor<16x16xf32> {aal.name = "blocks.1.attn.proj.weight", aal.role = "parameter"} loc("predict"), %arg21: tensor<16xf32> {aal.name = "blocks.1.attn.proj.bias", aal.role = "parameter"} loc("predict"), %arg22: tensor<16xf32> {aal.name = "blocks.1.norm2.weight", aal.role = "parameter"} loc("predict"), %arg23: tensor<16xf32> {aal.name = "blocks.1.norm2.bias", aal.role = "parameter"} loc("predict"), %arg24: tensor<32x16xf32> {aal.name = "blocks.1.mlp.fc1.weight", aal.role = "parameter"} loc("predict"), %arg25: tensor<32xf32> {aal.name = "blocks.1.mlp.fc1.bias", aal.role = "parameter"} loc("predict"), %arg26: tensor<16x32xf32> {aal.name = "blocks.1.mlp.fc2.weight", aal.role = "parameter"} loc("predict"), %arg27: tensor<16xf32> {aal.name = "blocks.1.mlp.fc2.bias", aal.role = "parameter"} loc("predict"), %arg28: tensor<16xf32> {aal.name = "norm.weight", aal.role = "parameter"} loc("predict"), %arg29: tensor<16xf32> {aal.name = "norm.bias", aal.role = "parameter"} loc("predict"), %arg30: tensor<10x16xf32> {aal.name = "head.weight", aal.role = "parameter"} loc("predict"), %arg31: tensor<10xf32> {aal.name = "head.bias", aal.role = "parameter"} loc("predict"), %arg32: tensor<2x3x8x8xf32> {aal.name = "images", aal.role = "input"} loc("predict")) -> (tensor<2x10xf32> {aal.name = "output", aal.role = "output"}) attributes {aal.frontend = "torch", aal.model = "vit"} {
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_1 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_3 = arith.constant 9.9999999999999995E-7 : f64 loc(#loc6)
    %cst_4 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_5 = arith.constant 1.41421354 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x16x2x2xf32> loc(#loc7)
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<16xf32>) outs(%0 : tensor<2x16x2x2xf32>) dimensions = [0, 2, 3]  loc(#loc7)
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%arg32, %arg2 : tensor<2x3x8x8xf32>, tensor<16x3x4x4xf32>) outs(%broadcasted : tensor<2x16x2x2xf32>) -> tensor<2x16x2x2xf32> loc(#loc7)
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x16x2x2xf32> into tensor<2x16x4xf32> loc(#loc8)
    %2 = tensor.empty() : tensor<2x4x16xf32> loc(#loc9)
    %transposed = linalg.transpose ins(%collapsed : tensor<2x16x4xf32>) outs(%2 : tensor<2x4x16xf32>) permutation = [0, 2, 1]  loc(#loc9)
    %3 = tensor.empty() : tensor<2x1x16xf32> loc(#loc10)
    %collapsed_6 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x1x16xf32> into tensor<1x16xf32> loc(#loc10)
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_6 : tensor<1x16xf32>) outs(%3 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/expand"), %out: f32 loc("fwd/-/expand")):
      linalg.yield %in : f32 loc(#loc10)
    } -> tensor<2x1x16xf32> loc(#loc10)
    %concat = tensor.concat dim(1) %4, %transposed : (tensor<2x1x16xf32>, tensor<2x4x16xf32>) -> tensor<2x5x16xf32> loc(#loc11)
    %5 = tensor.empty() : tensor<2x5x16xf32> loc(#loc12)
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %arg1 : tensor<2x5x16xf32>, tensor<1x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/cat"), %in_62: f32 loc("fwd/-/add"), %out: f32 loc("fwd/-/add")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc12)
      linalg.yield %133 : f32 loc(#loc12)
    } -> tensor<2x5x16xf32> loc(#loc12)
    %7 = tensor.empty() : tensor<2x5x1xf32> loc(#loc13)
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x5x1xf32>) -> tensor<2x5x1xf32> loc(#loc13)
    %9 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %133 = arith.addf %in, %out : f32 loc(#loc13)
      linalg.yield %133 : f32 loc(#loc13)
    } -> tensor<2x5x1xf32> loc(#loc13)
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %133 = arith.divf %in, %cst_4 : f32 loc(#loc13)
      linalg.yield %133 : f32 loc(#loc13)
    } -> tensor<2x5x1xf32> loc(#loc13)
    %11 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %in_62: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/sub")):
      %133 = arith.subf %in, %in_62 : f32 loc(#loc14)
      linalg.yield %133 : f32 loc(#loc14)
    } -> tensor<2x5x16xf32> loc(#loc14)
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_62: f32 loc("fwd/blocks.0.norm1/sub"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc15)
      linalg.yield %133 : f32 loc(#loc15)
    } -> tensor<2x5x16xf32> loc(#loc15)
    %13 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/sum")):
      %133 = arith.addf %in, %out : f32 loc(#loc16)
      linalg.yield %133 : f32 loc(#loc16)
    } -> tensor<2x5x1xf32> loc(#loc16)
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sum"), %out: f32 loc("fwd/blocks.0.norm1/div")):
      %133 = arith.divf %in, %cst_4 : f32 loc(#loc17)
      linalg.yield %133 : f32 loc(#loc17)
    } -> tensor<2x5x1xf32> loc(#loc17)
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/div"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %133 = arith.truncf %cst_3 : f64 to f32 loc(#loc6)
      %134 = arith.addf %in, %133 : f32 loc(#loc6)
      linalg.yield %134 : f32 loc(#loc6)
    } -> tensor<2x5x1xf32> loc(#loc6)
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/rsqrt")):
      %133 = math.rsqrt %in : f32 loc(#loc18)
      linalg.yield %133 : f32 loc(#loc18)
    } -> tensor<2x5x1xf32> loc(#loc18)
    %17 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_62: f32 loc("fwd/blocks.0.norm1/rsqrt"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc15)
      linalg.yield %133 : f32 loc(#loc15)
    } -> tensor<2x5x16xf32> loc(#loc15)
    %18 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg4 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_62: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc15)
      linalg.yield %133 : f32 loc(#loc15)
    } -> tensor<2x5x16xf32> loc(#loc15)
    %19 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %arg5 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_62: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc6)
      linalg.yield %133 : f32 loc(#loc6)
    } -> tensor<2x5x16xf32> loc(#loc6)
    %collapsed_7 = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc19)
    %20 = tensor.empty() : tensor<16x48xf32> loc(#loc20)
    %transposed_8 = linalg.transpose ins(%arg6 : tensor<48x16xf32>) outs(%20 : tensor<16x48xf32>) permutation = [1, 0]  loc(#loc20)
    %21 = tensor.empty() : tensor<10x48xf32> loc(#loc21)
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<10x48xf32>) -> tensor<10x48xf32> loc(#loc21)
    %23 = linalg.matmul ins(%collapsed_7, %transposed_8 : tensor<10x16xf32>, tensor<16x48xf32>) outs(%22 : tensor<10x48xf32>) -> tensor<10x48xf32> loc(#loc21)
    %24 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg7, %23 : tensor<48xf32>, tensor<10x48xf32>) outs(%21 : tensor<10x48xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn.qkv/addmm"), %in_62: f32 loc("fwd/blocks.0.attn.qkv/addmm"), %out: f32 loc("fwd/blocks.0.attn.qkv/addmm")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc21)
      linalg.yield %133 : f32 loc(#loc21)
    } -> tensor<10x48xf32> loc(#loc21)
    %expanded = tensor.expand_shape %24 [[0, 1], [2, 3, 4]] output_shape [2, 5, 3, 4, 4] : tensor<10x48xf32> into tensor<2x5x3x4x4xf32> loc(#loc22)
    %25 = tensor.empty() : tensor<3x2x4x5x4xf32> loc(#loc23)
    %transposed_9 = linalg.transpose ins(%expanded : tensor<2x5x3x4x4xf32>) outs(%25 : tensor<3x2x4x5x4xf32>) permutation = [2, 0, 3, 1, 4]  loc(#loc23)
    %extracted_slice = tensor.extract_slice %transposed_9[0, 0, 0, 0, 0] [1, 2, 4, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x4x5x4xf32> to tensor<1x2x4x5x4xf32> loc(#loc24)
    %extracted_slice_10 = tensor.extract_slice %transposed_9[1, 0, 0, 0, 0] [1, 2, 4, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x4x5x4xf32> to tensor<1x2x4x5x4xf32> loc(#loc24)
    %extracted_slice_11 = tensor.extract_slice %transposed_9[2, 0, 0, 0, 0] [1, 2, 4, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x4x5x4xf32> to tensor<1x2x4x5x4xf32> loc(#loc24)
    %collapsed_12 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x4x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc22)
    %collapsed_13 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2], [3], [4]] : tensor<1x2x4x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc22)
    %26 = tensor.empty() : tensor<2x4x5x4xf32> loc(#loc25)
    %27 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<2x4x5x4xf32>) outs(%26 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/view"), %out: f32 loc("fwd/blocks.0.attn/mul")):
      %133 = arith.mulf %in, %cst_2 : f32 loc(#loc25)
      linalg.yield %133 : f32 loc(#loc25)
    } -> tensor<2x4x5x4xf32> loc(#loc25)
    %28 = tensor.empty() : tensor<2x4x4x5xf32> loc(#loc23)
    %transposed_14 = linalg.transpose ins(%collapsed_13 : tensor<2x4x5x4xf32>) outs(%28 : tensor<2x4x4x5xf32>) permutation = [0, 1, 3, 2]  loc(#loc23)
    %collapsed_15 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x5x4xf32> into tensor<8x5x4xf32> loc(#loc22)
    %collapsed_16 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x4x4x5xf32> into tensor<8x4x5xf32> loc(#loc22)
    %29 = tensor.empty() : tensor<8x5x5xf32> loc(#loc26)
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x5x5xf32>) -> tensor<8x5x5xf32> loc(#loc26)
    %31 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x5x4xf32>, tensor<8x4x5xf32>) outs(%30 : tensor<8x5x5xf32>) -> tensor<8x5x5xf32> loc(#loc26)
    %expanded_17 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 4, 5, 5] : tensor<8x5x5xf32> into tensor<2x4x5x5xf32> loc(#loc22)
    %32 = tensor.empty() : tensor<2x4x5xi64> loc(#loc27)
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<2x4x5xi64>) -> tensor<2x4x5xi64> loc(#loc27)
    %34 = tensor.empty() : tensor<2x4x5xf32> loc(#loc27)
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x4x5xf32>) -> tensor<2x4x5xf32> loc(#loc27)
    %36:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_17 : tensor<2x4x5x5xf32>) outs(%35, %33 : tensor<2x4x5xf32>, tensor<2x4x5xi64>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/view"), %out: f32 loc("fwd/blocks.0.attn/amax"), %out_62: i64 loc("fwd/blocks.0.attn/amax")):
      %133 = linalg.index 3 : index loc(#loc27)
      %134 = arith.index_cast %133 : index to i64 loc(#loc27)
      %135 = arith.maximumf %in, %out : f32 loc(#loc27)
      %136 = arith.cmpf ogt, %in, %out : f32 loc(#loc27)
      %137 = arith.select %136, %134, %out_62 : i64 loc(#loc27)
      linalg.yield %135, %137 : f32, i64 loc(#loc27)
    } -> (tensor<2x4x5xf32>, tensor<2x4x5xi64>) loc(#loc27)
    %expanded_18 = tensor.expand_shape %36#0 [[0], [1], [2, 3]] output_shape [2, 4, 5, 1] : tensor<2x4x5xf32> into tensor<2x4x5x1xf32> loc(#loc27)
    %37 = tensor.empty() : tensor<2x4x5x5xf32> loc(#loc28)
    %38 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x4x5x5xf32>, tensor<2x4x5x1xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/view"), %in_62: f32 loc("fwd/blocks.0.attn/amax"), %out: f32 loc("fwd/blocks.0.attn/sub")):
      %133 = arith.subf %in, %in_62 : f32 loc(#loc28)
      linalg.yield %133 : f32 loc(#loc28)
    } -> tensor<2x4x5x5xf32> loc(#loc28)
    %39 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x5x5xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/sub"), %out: f32 loc("fwd/blocks.0.attn/exp")):
      %133 = math.exp %in : f32 loc(#loc29)
      linalg.yield %133 : f32 loc(#loc29)
    } -> tensor<2x4x5x5xf32> loc(#loc29)
    %40 = tensor.empty() : tensor<2x4x5x1xf32> loc(#loc30)
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x4x5x1xf32>) -> tensor<2x4x5x1xf32> loc(#loc30)
    %42 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x4x5x5xf32>) outs(%41 : tensor<2x4x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/exp"), %out: f32 loc("fwd/blocks.0.attn/sum")):
      %133 = arith.addf %in, %out : f32 loc(#loc30)
      linalg.yield %133 : f32 loc(#loc30)
    } -> tensor<2x4x5x1xf32> loc(#loc30)
    %43 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<2x4x5x5xf32>, tensor<2x4x5x1xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn/exp"), %in_62: f32 loc("fwd/blocks.0.attn/sum"), %out: f32 loc("fwd/blocks.0.attn/div")):
      %133 = arith.divf %in, %in_62 : f32 loc(#loc31)
      linalg.yield %133 : f32 loc(#loc31)
    } -> tensor<2x4x5x5xf32> loc(#loc31)
    %collapsed_19 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x4x5x5xf32> into tensor<8x5x5xf32> loc(#loc22)
    %collapsed_20 = tensor.collapse_shape %extracted_slice_11 [[0, 1, 2], [3], [4]] : tensor<1x2x4x5x4xf32> into tensor<8x5x4xf32> loc(#loc22)
    %44 = tensor.empty() : tensor<8x5x4xf32> loc(#loc26)
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<8x5x4xf32>) -> tensor<8x5x4xf32> loc(#loc26)
    %46 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x5x5xf32>, tensor<8x5x4xf32>) outs(%45 : tensor<8x5x4xf32>) -> tensor<8x5x4xf32> loc(#loc26)
    %expanded_21 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 5, 4] : tensor<8x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc22)
    %47 = tensor.empty() : tensor<2x5x4x4xf32> loc(#loc23)
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x4x5x4xf32>) outs(%47 : tensor<2x5x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc23)
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0, 1], [2, 3]] : tensor<2x5x4x4xf32> into tensor<10x16xf32> loc(#loc32)
    %48 = tensor.empty() : tensor<16x16xf32> loc(#loc33)
    %transposed_24 = linalg.transpose ins(%arg8 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc33)
    %49 = tensor.empty() : tensor<10x16xf32> loc(#loc34)
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc34)
    %51 = linalg.matmul ins(%collapsed_23, %transposed_24 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc34)
    %52 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg9, %51 : tensor<16xf32>, tensor<10x16xf32>) outs(%49 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.attn.proj/addmm"), %in_62: f32 loc("fwd/blocks.0.attn.proj/addmm"), %out: f32 loc("fwd/blocks.0.attn.proj/addmm")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc34)
      linalg.yield %133 : f32 loc(#loc34)
    } -> tensor<10x16xf32> loc(#loc34)
    %expanded_25 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc32)
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_25 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %in_62: f32 loc("fwd/blocks.0.attn.proj/view"), %out: f32 loc("fwd/blocks.0/add")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc35)
      linalg.yield %133 : f32 loc(#loc35)
    } -> tensor<2x5x16xf32> loc(#loc35)
    %54 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%53 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %133 = arith.addf %in, %out : f32 loc(#loc36)
      linalg.yield %133 : f32 loc(#loc36)
    } -> tensor<2x5x1xf32> loc(#loc36)
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %133 = arith.divf %in, %cst_4 : f32 loc(#loc36)
      linalg.yield %133 : f32 loc(#loc36)
    } -> tensor<2x5x1xf32> loc(#loc36)
    %56 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %55 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_62: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/sub")):
      %133 = arith.subf %in, %in_62 : f32 loc(#loc37)
      linalg.yield %133 : f32 loc(#loc37)
    } -> tensor<2x5x16xf32> loc(#loc37)
    %57 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %56 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_62: f32 loc("fwd/blocks.0.norm2/sub"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc38)
      linalg.yield %133 : f32 loc(#loc38)
    } -> tensor<2x5x16xf32> loc(#loc38)
    %58 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%57 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/sum")):
      %133 = arith.addf %in, %out : f32 loc(#loc39)
      linalg.yield %133 : f32 loc(#loc39)
    } -> tensor<2x5x1xf32> loc(#loc39)
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sum"), %out: f32 loc("fwd/blocks.0.norm2/div")):
      %133 = arith.divf %in, %cst_4 : f32 loc(#loc40)
      linalg.yield %133 : f32 loc(#loc40)
    } -> tensor<2x5x1xf32> loc(#loc40)
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/div"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %133 = arith.truncf %cst_3 : f64 to f32 loc(#loc41)
      %134 = arith.addf %in, %133 : f32 loc(#loc41)
      linalg.yield %134 : f32 loc(#loc41)
    } -> tensor<2x5x1xf32> loc(#loc41)
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/rsqrt")):
      %133 = math.rsqrt %in : f32 loc(#loc42)
      linalg.yield %133 : f32 loc(#loc42)
    } -> tensor<2x5x1xf32> loc(#loc42)
    %62 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %61 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_62: f32 loc("fwd/blocks.0.norm2/rsqrt"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc38)
      linalg.yield %133 : f32 loc(#loc38)
    } -> tensor<2x5x16xf32> loc(#loc38)
    %63 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg10 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_62: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc38)
      linalg.yield %133 : f32 loc(#loc38)
    } -> tensor<2x5x16xf32> loc(#loc38)
    %64 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %arg11 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_62: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc41)
      linalg.yield %133 : f32 loc(#loc41)
    } -> tensor<2x5x16xf32> loc(#loc41)
    %collapsed_26 = tensor.collapse_shape %64 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc43)
    %65 = tensor.empty() : tensor<16x32xf32> loc(#loc44)
    %transposed_27 = linalg.transpose ins(%arg12 : tensor<32x16xf32>) outs(%65 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc44)
    %66 = tensor.empty() : tensor<10x32xf32> loc(#loc45)
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc45)
    %68 = linalg.matmul ins(%collapsed_26, %transposed_27 : tensor<10x16xf32>, tensor<16x32xf32>) outs(%67 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc45)
    %69 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg13, %68 : tensor<32xf32>, tensor<10x32xf32>) outs(%66 : tensor<10x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc1/addmm"), %in_62: f32 loc("fwd/blocks.0.mlp.fc1/addmm"), %out: f32 loc("fwd/blocks.0.mlp.fc1/addmm")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc45)
      linalg.yield %133 : f32 loc(#loc45)
    } -> tensor<10x32xf32> loc(#loc45)
    %expanded_28 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf32> into tensor<2x5x32xf32> loc(#loc43)
    %70 = tensor.empty() : tensor<2x5x32xf32> loc(#loc46)
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc1/view"), %out: f32 loc("fwd/blocks.0.mlp.act/gelu")):
      %133 = arith.divf %in, %cst_5 : f32 loc(#loc46)
      %134 = math.erf %133 : f32 loc(#loc46)
      %135 = arith.addf %134, %cst_1 : f32 loc(#loc46)
      %136 = arith.mulf %135, %cst_2 : f32 loc(#loc46)
      %137 = arith.mulf %in, %136 : f32 loc(#loc46)
      linalg.yield %137 : f32 loc(#loc46)
    } -> tensor<2x5x32xf32> loc(#loc46)
    %collapsed_29 = tensor.collapse_shape %71 [[0, 1], [2]] : tensor<2x5x32xf32> into tensor<10x32xf32> loc(#loc47)
    %72 = tensor.empty() : tensor<32x16xf32> loc(#loc48)
    %transposed_30 = linalg.transpose ins(%arg14 : tensor<16x32xf32>) outs(%72 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc48)
    %73 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<10x32xf32>, tensor<32x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc49)
    %74 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg15, %73 : tensor<16xf32>, tensor<10x16xf32>) outs(%49 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp.fc2/addmm"), %in_62: f32 loc("fwd/blocks.0.mlp.fc2/addmm"), %out: f32 loc("fwd/blocks.0.mlp.fc2/addmm")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc49)
      linalg.yield %133 : f32 loc(#loc49)
    } -> tensor<10x16xf32> loc(#loc49)
    %expanded_31 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc47)
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %expanded_31 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_62: f32 loc("fwd/blocks.0.mlp.fc2/view"), %out: f32 loc("fwd/blocks.0/add")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc35)
      linalg.yield %133 : f32 loc(#loc35)
    } -> tensor<2x5x16xf32> loc(#loc35)
    %76 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %133 = arith.addf %in, %out : f32 loc(#loc50)
      linalg.yield %133 : f32 loc(#loc50)
    } -> tensor<2x5x1xf32> loc(#loc50)
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %133 = arith.divf %in, %cst_4 : f32 loc(#loc50)
      linalg.yield %133 : f32 loc(#loc50)
    } -> tensor<2x5x1xf32> loc(#loc50)
    %78 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_62: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/sub")):
      %133 = arith.subf %in, %in_62 : f32 loc(#loc51)
      linalg.yield %133 : f32 loc(#loc51)
    } -> tensor<2x5x16xf32> loc(#loc51)
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %78 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_62: f32 loc("fwd/blocks.1.norm1/sub"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc52)
      linalg.yield %133 : f32 loc(#loc52)
    } -> tensor<2x5x16xf32> loc(#loc52)
    %80 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/sum")):
      %133 = arith.addf %in, %out : f32 loc(#loc53)
      linalg.yield %133 : f32 loc(#loc53)
    } -> tensor<2x5x1xf32> loc(#loc53)
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sum"), %out: f32 loc("fwd/blocks.1.norm1/div")):
      %133 = arith.divf %in, %cst_4 : f32 loc(#loc54)
      linalg.yield %133 : f32 loc(#loc54)
    } -> tensor<2x5x1xf32> loc(#loc54)
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/div"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %133 = arith.truncf %cst_3 : f64 to f32 loc(#loc55)
      %134 = arith.addf %in, %133 : f32 loc(#loc55)
      linalg.yield %134 : f32 loc(#loc55)
    } -> tensor<2x5x1xf32> loc(#loc55)
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/rsqrt")):
      %133 = math.rsqrt %in : f32 loc(#loc56)
      linalg.yield %133 : f32 loc(#loc56)
    } -> tensor<2x5x1xf32> loc(#loc56)
    %84 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_62: f32 loc("fwd/blocks.1.norm1/rsqrt"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc52)
      linalg.yield %133 : f32 loc(#loc52)
    } -> tensor<2x5x16xf32> loc(#loc52)
    %85 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg16 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_62: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc52)
      linalg.yield %133 : f32 loc(#loc52)
    } -> tensor<2x5x16xf32> loc(#loc52)
    %86 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg17 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_62: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc55)
      linalg.yield %133 : f32 loc(#loc55)
    } -> tensor<2x5x16xf32> loc(#loc55)
    %collapsed_32 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc57)
    %transposed_33 = linalg.transpose ins(%arg18 : tensor<48x16xf32>) outs(%20 : tensor<16x48xf32>) permutation = [1, 0]  loc(#loc58)
    %87 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<10x16xf32>, tensor<16x48xf32>) outs(%22 : tensor<10x48xf32>) -> tensor<10x48xf32> loc(#loc59)
    %88 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg19, %87 : tensor<48xf32>, tensor<10x48xf32>) outs(%21 : tensor<10x48xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn.qkv/addmm"), %in_62: f32 loc("fwd/blocks.1.attn.qkv/addmm"), %out: f32 loc("fwd/blocks.1.attn.qkv/addmm")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc59)
      linalg.yield %133 : f32 loc(#loc59)
    } -> tensor<10x48xf32> loc(#loc59)
    %expanded_34 = tensor.expand_shape %88 [[0, 1], [2, 3, 4]] output_shape [2, 5, 3, 4, 4] : tensor<10x48xf32> into tensor<2x5x3x4x4xf32> loc(#loc60)
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x5x3x4x4xf32>) outs(%25 : tensor<3x2x4x5x4xf32>) permutation = [2, 0, 3, 1, 4]  loc(#loc61)
    %extracted_slice_36 = tensor.extract_slice %transposed_35[0, 0, 0, 0, 0] [1, 2, 4, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x4x5x4xf32> to tensor<1x2x4x5x4xf32> loc(#loc62)
    %extracted_slice_37 = tensor.extract_slice %transposed_35[1, 0, 0, 0, 0] [1, 2, 4, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x4x5x4xf32> to tensor<1x2x4x5x4xf32> loc(#loc62)
    %extracted_slice_38 = tensor.extract_slice %transposed_35[2, 0, 0, 0, 0] [1, 2, 4, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x4x5x4xf32> to tensor<1x2x4x5x4xf32> loc(#loc62)
    %collapsed_39 = tensor.collapse_shape %extracted_slice_36 [[0, 1], [2], [3], [4]] : tensor<1x2x4x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc60)
    %collapsed_40 = tensor.collapse_shape %extracted_slice_37 [[0, 1], [2], [3], [4]] : tensor<1x2x4x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc60)
    %89 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<2x4x5x4xf32>) outs(%26 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/view"), %out: f32 loc("fwd/blocks.1.attn/mul")):
      %133 = arith.mulf %in, %cst_2 : f32 loc(#loc63)
      linalg.yield %133 : f32 loc(#loc63)
    } -> tensor<2x4x5x4xf32> loc(#loc63)
    %transposed_41 = linalg.transpose ins(%collapsed_40 : tensor<2x4x5x4xf32>) outs(%28 : tensor<2x4x4x5xf32>) permutation = [0, 1, 3, 2]  loc(#loc61)
    %collapsed_42 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<2x4x5x4xf32> into tensor<8x5x4xf32> loc(#loc60)
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0, 1], [2], [3]] : tensor<2x4x4x5xf32> into tensor<8x4x5xf32> loc(#loc60)
    %90 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<8x5x4xf32>, tensor<8x4x5xf32>) outs(%30 : tensor<8x5x5xf32>) -> tensor<8x5x5xf32> loc(#loc64)
    %expanded_44 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [2, 4, 5, 5] : tensor<8x5x5xf32> into tensor<2x4x5x5xf32> loc(#loc60)
    %91:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_44 : tensor<2x4x5x5xf32>) outs(%35, %33 : tensor<2x4x5xf32>, tensor<2x4x5xi64>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/view"), %out: f32 loc("fwd/blocks.1.attn/amax"), %out_62: i64 loc("fwd/blocks.1.attn/amax")):
      %133 = linalg.index 3 : index loc(#loc65)
      %134 = arith.index_cast %133 : index to i64 loc(#loc65)
      %135 = arith.maximumf %in, %out : f32 loc(#loc65)
      %136 = arith.cmpf ogt, %in, %out : f32 loc(#loc65)
      %137 = arith.select %136, %134, %out_62 : i64 loc(#loc65)
      linalg.yield %135, %137 : f32, i64 loc(#loc65)
    } -> (tensor<2x4x5xf32>, tensor<2x4x5xi64>) loc(#loc65)
    %expanded_45 = tensor.expand_shape %91#0 [[0], [1], [2, 3]] output_shape [2, 4, 5, 1] : tensor<2x4x5xf32> into tensor<2x4x5x1xf32> loc(#loc65)
    %92 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_45 : tensor<2x4x5x5xf32>, tensor<2x4x5x1xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/view"), %in_62: f32 loc("fwd/blocks.1.attn/amax"), %out: f32 loc("fwd/blocks.1.attn/sub")):
      %133 = arith.subf %in, %in_62 : f32 loc(#loc66)
      linalg.yield %133 : f32 loc(#loc66)
    } -> tensor<2x4x5x5xf32> loc(#loc66)
    %93 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x4x5x5xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/sub"), %out: f32 loc("fwd/blocks.1.attn/exp")):
      %133 = math.exp %in : f32 loc(#loc67)
      linalg.yield %133 : f32 loc(#loc67)
    } -> tensor<2x4x5x5xf32> loc(#loc67)
    %94 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<2x4x5x5xf32>) outs(%41 : tensor<2x4x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/exp"), %out: f32 loc("fwd/blocks.1.attn/sum")):
      %133 = arith.addf %in, %out : f32 loc(#loc68)
      linalg.yield %133 : f32 loc(#loc68)
    } -> tensor<2x4x5x1xf32> loc(#loc68)
    %95 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %94 : tensor<2x4x5x5xf32>, tensor<2x4x5x1xf32>) outs(%37 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn/exp"), %in_62: f32 loc("fwd/blocks.1.attn/sum"), %out: f32 loc("fwd/blocks.1.attn/div")):
      %133 = arith.divf %in, %in_62 : f32 loc(#loc69)
      linalg.yield %133 : f32 loc(#loc69)
    } -> tensor<2x4x5x5xf32> loc(#loc69)
    %collapsed_46 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<2x4x5x5xf32> into tensor<8x5x5xf32> loc(#loc60)
    %collapsed_47 = tensor.collapse_shape %extracted_slice_38 [[0, 1, 2], [3], [4]] : tensor<1x2x4x5x4xf32> into tensor<8x5x4xf32> loc(#loc60)
    %96 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<8x5x5xf32>, tensor<8x5x4xf32>) outs(%45 : tensor<8x5x4xf32>) -> tensor<8x5x4xf32> loc(#loc64)
    %expanded_48 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [2, 4, 5, 4] : tensor<8x5x4xf32> into tensor<2x4x5x4xf32> loc(#loc60)
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<2x4x5x4xf32>) outs(%47 : tensor<2x5x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc61)
    %collapsed_50 = tensor.collapse_shape %transposed_49 [[0, 1], [2, 3]] : tensor<2x5x4x4xf32> into tensor<10x16xf32> loc(#loc70)
    %transposed_51 = linalg.transpose ins(%arg20 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc71)
    %97 = linalg.matmul ins(%collapsed_50, %transposed_51 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc72)
    %98 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg21, %97 : tensor<16xf32>, tensor<10x16xf32>) outs(%49 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.attn.proj/addmm"), %in_62: f32 loc("fwd/blocks.1.attn.proj/addmm"), %out: f32 loc("fwd/blocks.1.attn.proj/addmm")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc72)
      linalg.yield %133 : f32 loc(#loc72)
    } -> tensor<10x16xf32> loc(#loc72)
    %expanded_52 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc70)
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %expanded_52 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_62: f32 loc("fwd/blocks.1.attn.proj/view"), %out: f32 loc("fwd/blocks.1/add")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc73)
      linalg.yield %133 : f32 loc(#loc73)
    } -> tensor<2x5x16xf32> loc(#loc73)
    %100 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %133 = arith.addf %in, %out : f32 loc(#loc74)
      linalg.yield %133 : f32 loc(#loc74)
    } -> tensor<2x5x1xf32> loc(#loc74)
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %133 = arith.divf %in, %cst_4 : f32 loc(#loc74)
      linalg.yield %133 : f32 loc(#loc74)
    } -> tensor<2x5x1xf32> loc(#loc74)
    %102 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %101 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_62: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/sub")):
      %133 = arith.subf %in, %in_62 : f32 loc(#loc75)
      linalg.yield %133 : f32 loc(#loc75)
    } -> tensor<2x5x16xf32> loc(#loc75)
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_62: f32 loc("fwd/blocks.1.norm2/sub"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc76)
      linalg.yield %133 : f32 loc(#loc76)
    } -> tensor<2x5x16xf32> loc(#loc76)
    %104 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/sum")):
      %133 = arith.addf %in, %out : f32 loc(#loc77)
      linalg.yield %133 : f32 loc(#loc77)
    } -> tensor<2x5x1xf32> loc(#loc77)
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sum"), %out: f32 loc("fwd/blocks.1.norm2/div")):
      %133 = arith.divf %in, %cst_4 : f32 loc(#loc78)
      linalg.yield %133 : f32 loc(#loc78)
    } -> tensor<2x5x1xf32> loc(#loc78)
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/div"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %133 = arith.truncf %cst_3 : f64 to f32 loc(#loc79)
      %134 = arith.addf %in, %133 : f32 loc(#loc79)
      linalg.yield %134 : f32 loc(#loc79)
    } -> tensor<2x5x1xf32> loc(#loc79)
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/rsqrt")):
      %133 = math.rsqrt %in : f32 loc(#loc80)
      linalg.yield %133 : f32 loc(#loc80)
    } -> tensor<2x5x1xf32> loc(#loc80)
    %108 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_62: f32 loc("fwd/blocks.1.norm2/rsqrt"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc76)
      linalg.yield %133 : f32 loc(#loc76)
    } -> tensor<2x5x16xf32> loc(#loc76)
    %109 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg22 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_62: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc76)
      linalg.yield %133 : f32 loc(#loc76)
    } -> tensor<2x5x16xf32> loc(#loc76)
    %110 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %arg23 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_62: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc79)
      linalg.yield %133 : f32 loc(#loc79)
    } -> tensor<2x5x16xf32> loc(#loc79)
    %collapsed_53 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc81)
    %transposed_54 = linalg.transpose ins(%arg24 : tensor<32x16xf32>) outs(%65 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc82)
    %111 = linalg.matmul ins(%collapsed_53, %transposed_54 : tensor<10x16xf32>, tensor<16x32xf32>) outs(%67 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc83)
    %112 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg25, %111 : tensor<32xf32>, tensor<10x32xf32>) outs(%66 : tensor<10x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc1/addmm"), %in_62: f32 loc("fwd/blocks.1.mlp.fc1/addmm"), %out: f32 loc("fwd/blocks.1.mlp.fc1/addmm")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc83)
      linalg.yield %133 : f32 loc(#loc83)
    } -> tensor<10x32xf32> loc(#loc83)
    %expanded_55 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf32> into tensor<2x5x32xf32> loc(#loc81)
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<2x5x32xf32>) outs(%70 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc1/view"), %out: f32 loc("fwd/blocks.1.mlp.act/gelu")):
      %133 = arith.divf %in, %cst_5 : f32 loc(#loc84)
      %134 = math.erf %133 : f32 loc(#loc84)
      %135 = arith.addf %134, %cst_1 : f32 loc(#loc84)
      %136 = arith.mulf %135, %cst_2 : f32 loc(#loc84)
      %137 = arith.mulf %in, %136 : f32 loc(#loc84)
      linalg.yield %137 : f32 loc(#loc84)
    } -> tensor<2x5x32xf32> loc(#loc84)
    %collapsed_56 = tensor.collapse_shape %113 [[0, 1], [2]] : tensor<2x5x32xf32> into tensor<10x32xf32> loc(#loc85)
    %transposed_57 = linalg.transpose ins(%arg26 : tensor<16x32xf32>) outs(%72 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc86)
    %114 = linalg.matmul ins(%collapsed_56, %transposed_57 : tensor<10x32xf32>, tensor<32x16xf32>) outs(%50 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc87)
    %115 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg27, %114 : tensor<16xf32>, tensor<10x16xf32>) outs(%49 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp.fc2/addmm"), %in_62: f32 loc("fwd/blocks.1.mlp.fc2/addmm"), %out: f32 loc("fwd/blocks.1.mlp.fc2/addmm")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc87)
      linalg.yield %133 : f32 loc(#loc87)
    } -> tensor<10x16xf32> loc(#loc87)
    %expanded_58 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc85)
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %expanded_58 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_62: f32 loc("fwd/blocks.1.mlp.fc2/view"), %out: f32 loc("fwd/blocks.1/add")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc73)
      linalg.yield %133 : f32 loc(#loc73)
    } -> tensor<2x5x16xf32> loc(#loc73)
    %117 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/norm/mean")):
      %133 = arith.addf %in, %out : f32 loc(#loc88)
      linalg.yield %133 : f32 loc(#loc88)
    } -> tensor<2x5x1xf32> loc(#loc88)
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/mean")):
      %133 = arith.divf %in, %cst_4 : f32 loc(#loc88)
      linalg.yield %133 : f32 loc(#loc88)
    } -> tensor<2x5x1xf32> loc(#loc88)
    %119 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %118 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_62: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/sub")):
      %133 = arith.subf %in, %in_62 : f32 loc(#loc89)
      linalg.yield %133 : f32 loc(#loc89)
    } -> tensor<2x5x16xf32> loc(#loc89)
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %119 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_62: f32 loc("fwd/norm/sub"), %out: f32 loc("fwd/norm/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc90)
      linalg.yield %133 : f32 loc(#loc90)
    } -> tensor<2x5x16xf32> loc(#loc90)
    %121 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x5x16xf32>) outs(%8 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/sum")):
      %133 = arith.addf %in, %out : f32 loc(#loc91)
      linalg.yield %133 : f32 loc(#loc91)
    } -> tensor<2x5x1xf32> loc(#loc91)
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sum"), %out: f32 loc("fwd/norm/div")):
      %133 = arith.divf %in, %cst_4 : f32 loc(#loc92)
      linalg.yield %133 : f32 loc(#loc92)
    } -> tensor<2x5x1xf32> loc(#loc92)
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/div"), %out: f32 loc("fwd/norm/add")):
      %133 = arith.truncf %cst_3 : f64 to f32 loc(#loc93)
      %134 = arith.addf %in, %133 : f32 loc(#loc93)
      linalg.yield %134 : f32 loc(#loc93)
    } -> tensor<2x5x1xf32> loc(#loc93)
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x5x1xf32>) outs(%7 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/rsqrt")):
      %133 = math.rsqrt %in : f32 loc(#loc94)
      linalg.yield %133 : f32 loc(#loc94)
    } -> tensor<2x5x1xf32> loc(#loc94)
    %125 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %124 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_62: f32 loc("fwd/norm/rsqrt"), %out: f32 loc("fwd/norm/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc90)
      linalg.yield %133 : f32 loc(#loc90)
    } -> tensor<2x5x16xf32> loc(#loc90)
    %126 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %arg28 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_62: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/mul")):
      %133 = arith.mulf %in, %in_62 : f32 loc(#loc90)
      linalg.yield %133 : f32 loc(#loc90)
    } -> tensor<2x5x16xf32> loc(#loc90)
    %127 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %arg29 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_62: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/add")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc93)
      linalg.yield %133 : f32 loc(#loc93)
    } -> tensor<2x5x16xf32> loc(#loc93)
    %extracted_slice_59 = tensor.extract_slice %127[0, 0, 0] [2, 1, 16] [1, 1, 1] : tensor<2x5x16xf32> to tensor<2x1x16xf32> loc(#loc95)
    %collapsed_60 = tensor.collapse_shape %extracted_slice_59 [[0, 1], [2]] : tensor<2x1x16xf32> into tensor<2x16xf32> loc(#loc95)
    %128 = tensor.empty() : tensor<16x10xf32> loc(#loc96)
    %transposed_61 = linalg.transpose ins(%arg30 : tensor<10x16xf32>) outs(%128 : tensor<16x10xf32>) permutation = [1, 0]  loc(#loc96)
    %129 = tensor.empty() : tensor<2x10xf32> loc(#loc97)
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc97)
    %131 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<2x16xf32>, tensor<16x10xf32>) outs(%130 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc97)
    %132 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg31, %131 : tensor<10xf32>, tensor<2x10xf32>) outs(%129 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_62: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/head/addmm")):
      %133 = arith.addf %in, %in_62 : f32 loc(#loc97)
      linalg.yield %133 : f32 loc(#loc97)
    } -> tensor<2x10xf32> loc(#loc97)
    return %132 : tensor<2x10xf32> loc(#loc208)
  } loc(#loc208)
} loc(#loc)
#loc = loc(unknown)
#loc7 = loc("fwd/patch_embed.proj/convolution")
#loc8 = loc("fwd/patch_embed/view")
#loc9 = loc("fwd/patch_embed/permute")
#loc19 = loc("fwd/blocks.0.attn.qkv/view")
#loc20 = loc("fwd/blocks.0.attn.qkv/permute")
#loc23 = loc("fwd/blocks.0.attn/permute")
#loc24 = loc("fwd/blocks.0.attn/slice")
#loc26 = loc("fwd/blocks.0.attn/bmm")
#loc33 = loc("fwd/blocks.0.attn.proj/permute")
#loc44 = loc("fwd/blocks.0.mlp.fc1/permute")
#loc48 = loc("fwd/blocks.0.mlp.fc2/permute")
#loc57 = loc("fwd/blocks.1.attn.qkv/view")
#loc58 = loc("fwd/blocks.1.attn.qkv/permute")
#loc61 = loc("fwd/blocks.1.attn/permute")
#loc62 = loc("fwd/blocks.1.attn/slice")
#loc64 = loc("fwd/blocks.1.attn/bmm")
#loc71 = loc("fwd/blocks.1.attn.proj/permute")
#loc82 = loc("fwd/blocks.1.mlp.fc1/permute")
#loc86 = loc("fwd/blocks.1.mlp.fc2/permute")
#loc95 = loc("fwd/-/select")
#loc96 = loc("fwd/head/permute")
#loc121 = loc("bwd/head/mm")
#loc122 = loc("bwd/head/permute")
#loc124 = loc("bwd/head/view")
#loc134 = loc("bwd/blocks.1.mlp.fc2/mm")
#loc135 = loc("bwd/blocks.1.mlp.fc2/permute")
#loc141 = loc("bwd/blocks.1.mlp.fc1/mm")
#loc142 = loc("bwd/blocks.1.mlp.fc1/permute")
#loc150 = loc("bwd/blocks.1.attn.proj/mm")
#loc151 = loc("bwd/blocks.1.attn.proj/permute")
#loc154 = loc("bwd/blocks.1.attn/permute")
#loc155 = loc("bwd/blocks.1.attn/bmm")
#loc159 = loc("bwd/blocks.1.attn/cat")
#loc161 = loc("bwd/blocks.1.attn.qkv/mm")
#loc162 = loc("bwd/blocks.1.attn.qkv/permute")
#loc169 = loc("bwd/blocks.0.mlp.fc2/mm")
#loc170 = loc("bwd/blocks.0.mlp.fc2/permute")
#loc177 = loc("bwd/blocks.0.mlp.fc1/mm")
#loc178 = loc("bwd/blocks.0.mlp.fc1/permute")
#loc185 = loc("bwd/blocks.0.attn.proj/mm")
#loc186 = loc("bwd/blocks.0.attn.proj/permute")
#loc189 = loc("bwd/blocks.0.attn/permute")
#loc190 = loc("bwd/blocks.0.attn/bmm")
#loc194 = loc("bwd/blocks.0.attn/cat")
#loc196 = loc("bwd/blocks.0.attn.qkv/mm")
#loc197 = loc("bwd/blocks.0.attn.qkv/permute")
#loc205 = loc("bwd/patch_embed/permute")
