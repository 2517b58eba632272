#loc1 = loc("main")
#loc2 = loc("fwd/loss/ne")
#loc3 = loc("fwd/loss/amax")
#loc4 = loc("fwd/loss/where")
#loc5 = loc("bwd/blocks.1.mlp_channels.act/mul")
#loc6 = loc("fwd/blocks.0.norm1/add")
#loc9 = loc("fwd/stem/permute")
#loc10 = loc("fwd/blocks.0.norm1/mean")
#loc11 = loc("fwd/blocks.0.norm1/sub")
#loc12 = loc("fwd/blocks.0.norm1/mul")
#loc13 = loc("fwd/blocks.0.norm1/sum")
#loc14 = loc("fwd/blocks.0.norm1/div")
#loc15 = loc("fwd/blocks.0.norm1/rsqrt")
#loc16 = loc("fwd/blocks.0/permute")
#loc17 = loc("fwd/blocks.0.mlp_tokens.fc1/permute")
#loc18 = loc("fwd/blocks.0.mlp_tokens.fc1/view")
#loc20 = loc("fwd/blocks.0.mlp_tokens.fc1/add")
#loc21 = loc("fwd/blocks.0.mlp_tokens.act/gelu")
#loc24 = loc("fwd/blocks.0.mlp_tokens.fc2/addmm")
#loc25 = loc("fwd/blocks.0/add")
#loc26 = loc("fwd/blocks.0.norm2/mean")
#loc27 = loc("fwd/blocks.0.norm2/sub")
#loc28 = loc("fwd/blocks.0.norm2/mul")
#loc29 = loc("fwd/blocks.0.norm2/sum")
#loc30 = loc("fwd/blocks.0.norm2/div")
#loc31 = loc("fwd/blocks.0.norm2/add")
#loc32 = loc("fwd/blocks.0.norm2/rsqrt")
#loc33 = loc("fwd/blocks.0.mlp_channels.fc1/view")
#loc35 = loc("fwd/blocks.0.mlp_channels.fc1/addmm")
#loc36 = loc("fwd/blocks.0.mlp_channels.act/gelu")
#loc37 = loc("fwd/blocks.0.mlp_channels.fc2/view")
#loc39 = loc("fwd/blocks.0.mlp_channels.fc2/addmm")
#loc40 = loc("fwd/blocks.1.norm1/mean")
#loc41 = loc("fwd/blocks.1.norm1/sub")
#loc42 = loc("fwd/blocks.1.norm1/mul")
#loc43 = loc("fwd/blocks.1.norm1/sum")
#loc44 = loc("fwd/blocks.1.norm1/div")
#loc45 = loc("fwd/blocks.1.norm1/add")
#loc46 = loc("fwd/blocks.1.norm1/rsqrt")
#loc47 = loc("fwd/blocks.1/permute")
#loc48 = loc("fwd/blocks.1.mlp_tokens.fc1/permute")
#loc49 = loc("fwd/blocks.1.mlp_tokens.fc1/view")
#loc51 = loc("fwd/blocks.1.mlp_tokens.fc1/add")
#loc52 = loc("fwd/blocks.1.mlp_tokens.act/gelu")
#loc55 = loc("fwd/blocks.1.mlp_tokens.fc2/addmm")
#loc56 = loc("fwd/blocks.1/add")
#loc57 = loc("fwd/blocks.1.norm2/mean")
#loc58 = loc("fwd/blocks.1.norm2/sub")
#loc59 = loc("fwd/blocks.1.norm2/mul")
#loc60 = loc("fwd/blocks.1.norm2/sum")
#loc61 = loc("fwd/blocks.1.norm2/div")
#loc62 = loc("fwd/blocks.1.norm2/add")
#loc63 = loc("fwd/blocks.1.norm2/rsqrt")
#loc64 = loc("fwd/blocks.1.mlp_channels.fc1/view")
#loc66 = loc("fwd/blocks.1.mlp_channels.fc1/addmm")
#loc67 = loc("fwd/blocks.1.mlp_channels.act/gelu")
#loc68 = loc("fwd/blocks.1.mlp_channels.fc2/view")
#loc70 = loc("fwd/blocks.1.mlp_channels.fc2/addmm")
#loc71 = loc("fwd/norm/mean")
#loc72 = loc("fwd/norm/sub")
#loc73 = loc("fwd/norm/mul")
#loc74 = loc("fwd/norm/sum")
#loc75 = loc("fwd/norm/div")
#loc76 = loc("fwd/norm/add")
#loc77 = loc("fwd/norm/rsqrt")
#loc78 = loc("fwd/-/mean")
#loc80 = loc("fwd/head/addmm")
#loc81 = loc("fwd/loss/sub")
#loc82 = loc("fwd/loss/exp")
#loc83 = loc("fwd/loss/sum")
#loc84 = loc("fwd/loss/log")
#loc85 = loc("fwd/loss/_to_copy")
#loc86 = loc("fwd/loss/unsqueeze")
#loc87 = loc("fwd/loss/gather")
#loc88 = loc("fwd/loss/view")
#loc89 = loc("fwd/loss/neg")
#loc90 = loc("fwd/loss/div")
#loc91 = loc("bwd/loss/arange")
#loc92 = loc("bwd/loss/unsqueeze")
#loc93 = loc("bwd/loss/eq")
#loc94 = loc("bwd/loss/bitwise_and")
#loc95 = loc("bwd/loss/div")
#loc96 = loc("bwd/loss/view")
#loc97 = loc("bwd/loss/neg")
#loc98 = loc("bwd/loss/where")
#loc99 = loc("bwd/loss/exp")
#loc100 = loc("bwd/loss/sum")
#loc101 = loc("bwd/loss/mul")
#loc102 = loc("bwd/loss/sub")
#loc105 = loc("bwd/head/sum")
#loc107 = loc("bwd/-/expand")
#loc108 = loc("bwd/-/div")
#loc109 = loc("bwd/norm/mul")
#loc110 = loc("bwd/norm/sum")
#loc111 = loc("bwd/norm/sub")
#loc112 = loc("bwd/norm/div")
#loc113 = loc("bwd/blocks.1.mlp_channels.fc2/view")
#loc116 = loc("bwd/blocks.1.mlp_channels.fc2/sum")
#loc117 = loc("bwd/blocks.1.mlp_channels.act/erf")
#loc118 = loc("bwd/blocks.1.mlp_channels.act/add")
#loc119 = loc("bwd/blocks.1.mlp_channels.act/exp")
#loc120 = loc("bwd/blocks.1.mlp_channels.fc1/view")
#loc123 = loc("bwd/blocks.1.mlp_channels.fc1/sum")
#loc124 = loc("bwd/blocks.1.norm2/mul")
#loc125 = loc("bwd/blocks.1.norm2/sum")
#loc126 = loc("bwd/blocks.1.norm2/sub")
#loc127 = loc("bwd/blocks.1.norm2/div")
#loc128 = loc("bwd/-/add")
#loc129 = loc("bwd/blocks.1/permute")
#loc130 = loc("bwd/blocks.1.mlp_tokens.fc2/view")
#loc133 = loc("bwd/blocks.1.mlp_tokens.fc2/sum")
#loc134 = loc("bwd/blocks.1.mlp_tokens.act/mul")
#loc135 = loc("bwd/blocks.1.mlp_tokens.act/erf")
#loc136 = loc("bwd/blocks.1.mlp_tokens.act/add")
#loc137 = loc("bwd/blocks.1.mlp_tokens.act/exp")
#loc138 = loc("bwd/blocks.1.mlp_tokens.fc1/sum")
#loc142 = loc("bwd/blocks.1.norm1/mul")
#loc143 = loc("bwd/blocks.1.norm1/sum")
#loc144 = loc("bwd/blocks.1.norm1/sub")
#loc145 = loc("bwd/blocks.1.norm1/div")
#loc146 = loc("bwd/blocks.0.mlp_channels.fc2/view")
#loc149 = loc("bwd/blocks.0.mlp_channels.fc2/sum")
#loc150 = loc("bwd/blocks.0.mlp_channels.act/mul")
#loc151 = loc("bwd/blocks.0.mlp_channels.act/erf")
#loc152 = loc("bwd/blocks.0.mlp_channels.act/add")
#loc153 = loc("bwd/blocks.0.mlp_channels.act/exp")
#loc154 = loc("bwd/blocks.0.mlp_channels.fc1/view")
#loc157 = loc("bwd/blocks.0.mlp_channels.fc1/sum")
#loc158 = loc("bwd/blocks.0.norm2/mul")
#loc159 = loc("bwd/blocks.0.norm2/sum")
#loc160 = loc("bwd/blocks.0.norm2/sub")
#loc161 = loc("bwd/blocks.0.norm2/div")
#loc162 = loc("bwd/blocks.0/permute")
#loc163 = loc("bwd/blocks.0.mlp_tokens.fc2/view")
#loc166 = loc("bwd/blocks.0.mlp_tokens.fc2/sum")
#loc167 = loc("bwd/blocks.0.mlp_tokens.act/mul")
#loc168 = loc("bwd/blocks.0.mlp_tokens.act/erf")
#loc169 = loc("bwd/blocks.0.mlp_tokens.act/add")
#loc170 = loc("bwd/blocks.0.mlp_tokens.act/exp")
#loc171 = loc("bwd/blocks.0.mlp_tokens.fc1/sum")
#loc175 = loc("bwd/blocks.0.norm1/mul")
#loc176 = loc("bwd/blocks.0.norm1/sum")
#loc177 = loc("bwd/blocks.0.norm1/sub")
#loc178 = loc("bwd/blocks.0.norm1/div")
#loc180 = loc("bwd/stem/view")
#loc181 = loc("bwd/stem.proj/convolution_backward")
#loc182 = loc("predict")
#loc183 = loc("fwd/blocks.0.mlp_tokens.fc1/expand")
#loc184 = loc("fwd/blocks.0.mlp_tokens.fc1/bmm")
#loc185 = loc("fwd/blocks.1.mlp_tokens.fc1/expand")
#loc186 = loc("fwd/blocks.1.mlp_tokens.fc1/bmm")
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map6 = affine_map<(d0, d1) -> (d0)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0) -> (d0)>
#map9 = affine_map<(d0) -> ()>
#map10 = affine_map<() -> ()>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map18 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<16x3x4x4xf32> {aal.name = "stem.proj.weight", aal.role = "parameter"} loc("main"), %arg1: tensor<16xf32> {aal.name = "stem.proj.bias", aal.role = "parameter"} loc("main"), %arg2: tensor<16xf32> {aal.name = "blocks.0.norm1.weight", aal.role = "parameter"} loc("main"), %arg3: tensor<16xf32> {aal.name = "blocks.0.norm1.bias", aal.role = "parameter"} loc("main"), %arg4: tensor<8x4xf32> {aal.name = "blocks.0.mlp_tokens.fc1.weight", aal.role = "parameter"} loc("main"), %arg5: tensor<8xf32> {aal.name = "blocks.0.mlp_tokens.fc1.bias", aal.role = "parameter"} loc("main"), %arg6: tensor<4x8xf32> {aal.name = "blocks.0.mlp_tokens.fc2.weight", aal.role = "parameter"} loc("main"), %arg7: tensor<4xf32> {aal.name = "blocks.0.mlp_tokens.fc2.bias", aal.role = "parameter"} loc("main"), %arg8: tensor<16xf32> {aal.name = "blocks.0.norm2.weight", aal.role = "parameter"} loc("main"), %arg9: tensor<16xf32> {aal.name = "blocks.0.norm2.bias", aal.role = "parameter"} loc("main"), %arg10: tensor<32x16xf32> {aal.name = "blocks.0.mlp_channels.fc1.weight", aal.role = "parameter"} loc("main"), %arg11: tensor<32xf32> {aal.name = "blocks.0.mlp_channels.fc1.bias", aal.role = "parameter"} loc("main"), %arg12: tensor<16x32xf32> {aal.name = "blocks.0.mlp_channels.fc2.weight", aal.role = "parameter"} loc("main"), %arg13: tensor<16xf32> {aal.name = "blocks.0.mlp_channels.fc2.bias", aal.role = "parameter"} loc("main"), %arg14: tensor<16xf32> {aal.name = "blocks.1.norm1.weight", aal.role = "parameter"} loc("main"), %arg15: tensor<16xf32> {aal.name = "blocks.1.norm1.bias", aal.role = "parameter"} loc("main"), %arg16: tensor<8x4xf32> {aal.name = "blocks.1.mlp_tokens.fc1.weight", aal.role = "parameter"} loc("main"), %arg17: tensor<8xf32> {aal.name = "blocks.1.mlp_tokens.fc1.bias", aal.role = "parameter"} loc("main"), %arg18: tensor<4x8xf32> {aal.name = "blocks.1.mlp_tokens.fc2.weight", aal.role = "parameter"} loc("main"), %arg19: tensor<4xf32> {aal.name = "blocks.1.mlp_tokens.fc2.bias", aal.role = "parameter"} loc("main"), %arg20: tensor<16xf32> {aal.name = "blocks.1.norm2.weight", aal.role = "parameter"} loc("main"), %arg21: tensor<16xf32> {aal.name = "blocks.1.norm2.bias", aal.role = "parameter"} loc("main"), %arg22: tensor<32x16xf32> {aal.name = "blocks.1.mlp_channels.fc1.weight", aal.role = "parameter"} loc("main"), %arg23: tensor<32xf32> {aal.name = "blocks.1.mlp_channels.fc1.bias", aal.role = "parameter"} loc("main"), %arg24: tensor<16x32xf32> {aal.name = "blocks.1.mlp_channels.fc2.weight", aal.role = "parameter"} loc("main"), %arg25: tensor<16xf32> {aal.name = "blocks.1.mlp_channels.fc2.bias", aal.role = "parameter"} loc("main"), %arg26: tensor<16xf32> {aal.name = "norm.weight", aal.role = "parameter"} loc("main"), %arg27: tensor<16xf32> {aal.name = "norm.bias", aal.role = "parameter"} loc("main"), %arg28: tensor<10x16xf32> {aal.name = "head.weight", aal.role = "parameter"} loc("main"), %arg29: tensor<10xf32> {aal.name = "head.bias", aal.role = "parameter"} loc("main"), %arg30: tensor<2x3x8x8xf32> {aal.name = "images", aal.role = "input"} loc("main"), %arg31: tensor<2xi64> {aal.name = "labels", aal.role = "target"} loc("main"), %arg32: tensor<f32> {aal.name = "loss_gradient", aal.role = "loss_gradient"} loc("main")) -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<16x3x4x4xf32> {aal.name = "stem.proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "stem.proj.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.0.norm1.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.0.norm1.bias", aal.role = "gradient"}, tensor<8x4xf32> {aal.name = "blocks.0.mlp_tokens.fc1.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "blocks.0.mlp_tokens.fc1.bias", aal.role = "gradient"}, tensor<4x8xf32> {aal.name = "blocks.0.mlp_tokens.fc2.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "blocks.0.mlp_tokens.fc2.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.0.norm2.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.0.norm2.bias", aal.role = "gradient"}, tensor<32x16xf32> {aal.name = "blocks.0.mlp_channels.fc1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.0.mlp_channels.fc1.bias", aal.role = "gradient"}, tensor<16x32xf32> {aal.name = "blocks.0.mlp_channels.fc2.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.0.mlp_channels.fc2.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.1.norm1.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.1.norm1.bias", aal.role = "gradient"}, tensor<8x4xf32> {aal.name = "blocks.1.mlp_tokens.fc1.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "blocks.1.mlp_tokens.fc1.bias", aal.role = "gradient"}, tensor<4x8xf32> {aal.name = "blocks.1.mlp_tokens.fc2.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "blocks.1.mlp_tokens.fc2.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.1.norm2.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.1.norm2.bias", aal.role = "gradient"}, tensor<32x16xf32> {aal.name = "blocks.1.mlp_channels.fc1.weight", aal.role = "gradient"}, tensor<32xf32> {aal.name = "blocks.1.mlp_channels.fc1.bias", aal.role = "gradient"}, tensor<16x32xf32> {aal.name = "blocks.1.mlp_channels.fc2.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "blocks.1.mlp_channels.fc2.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "norm.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "norm.bias", aal.role = "gradient"}, tensor<10x16xf32> {aal.name = "head.weight", aal.role = "gradient"}, tensor<10xf32> {aal.name = "head.bias", aal.role = "gradient"}) attributes {aal.frontend = "torch", aal.model = "mixer"} {
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
    %cst_7 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_8 = arith.constant 1.41421354 : f32 loc(#loc)
    %cst_9 = arith.constant 4.000000e+00 : f32 loc(#loc)
    %cst_10 = arith.constant -5.000000e-01 : f32 loc(#loc)
    %cst_11 = arith.constant dense<0> : tensor<i64> loc(#loc4)
    %0 = tensor.empty() : tensor<2x16x2x2xf32> loc(#loc7)
    %broadcasted = linalg.broadcast ins(%arg1 : tensor<16xf32>) outs(%0 : tensor<2x16x2x2xf32>) dimensions = [0, 2, 3]  loc(#loc7)
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%arg30, %arg0 : tensor<2x3x8x8xf32>, tensor<16x3x4x4xf32>) outs(%broadcasted : tensor<2x16x2x2xf32>) -> tensor<2x16x2x2xf32> loc(#loc7)
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x16x2x2xf32> into tensor<2x16x4xf32> loc(#loc8)
    %2 = tensor.empty() : tensor<2x4x16xf32> loc(#loc9)
    %transposed = linalg.transpose ins(%collapsed : tensor<2x16x4xf32>) outs(%2 : tensor<2x4x16xf32>) permutation = [0, 2, 1]  loc(#loc9)
    %3 = tensor.empty() : tensor<2x4x1xf32> loc(#loc10)
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32> loc(#loc10)
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/permute"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %316 = arith.addf %in, %out : f32 loc(#loc10)
      linalg.yield %316 : f32 loc(#loc10)
    } -> tensor<2x4x1xf32> loc(#loc10)
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc10)
      linalg.yield %316 : f32 loc(#loc10)
    } -> tensor<2x4x1xf32> loc(#loc10)
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %6 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/permute"), %in_91: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc11)
      linalg.yield %316 : f32 loc(#loc11)
    } -> tensor<2x4x16xf32> loc(#loc11)
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %7 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_91: f32 loc("fwd/blocks.0.norm1/sub"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc12)
      linalg.yield %316 : f32 loc(#loc12)
    } -> tensor<2x4x16xf32> loc(#loc12)
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc13)
      linalg.yield %316 : f32 loc(#loc13)
    } -> tensor<2x4x1xf32> loc(#loc13)
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sum"), %out: f32 loc("fwd/blocks.0.norm1/div")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc14)
      linalg.yield %316 : f32 loc(#loc14)
    } -> tensor<2x4x1xf32> loc(#loc14)
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/div"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %316 = arith.truncf %cst_6 : f64 to f32 loc(#loc6)
      %317 = arith.addf %in, %316 : f32 loc(#loc6)
      linalg.yield %317 : f32 loc(#loc6)
    } -> tensor<2x4x1xf32> loc(#loc6)
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/rsqrt")):
      %316 = math.rsqrt %in : f32 loc(#loc15)
      linalg.yield %316 : f32 loc(#loc15)
    } -> tensor<2x4x1xf32> loc(#loc15)
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %12 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_91: f32 loc("fwd/blocks.0.norm1/rsqrt"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc12)
      linalg.yield %316 : f32 loc(#loc12)
    } -> tensor<2x4x16xf32> loc(#loc12)
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %arg2 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_91: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc12)
      linalg.yield %316 : f32 loc(#loc12)
    } -> tensor<2x4x16xf32> loc(#loc12)
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg3 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_91: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc6)
      linalg.yield %316 : f32 loc(#loc6)
    } -> tensor<2x4x16xf32> loc(#loc6)
    %16 = tensor.empty() : tensor<2x16x4xf32> loc(#loc16)
    %transposed_12 = linalg.transpose ins(%15 : tensor<2x4x16xf32>) outs(%16 : tensor<2x16x4xf32>) permutation = [0, 2, 1]  loc(#loc16)
    %17 = tensor.empty() : tensor<4x8xf32> loc(#loc17)
    %transposed_13 = linalg.transpose ins(%arg4 : tensor<8x4xf32>) outs(%17 : tensor<4x8xf32>) permutation = [1, 0]  loc(#loc17)
    %collapsed_14 = tensor.collapse_shape %transposed_12 [[0, 1], [2]] : tensor<2x16x4xf32> into tensor<32x4xf32> loc(#loc18)
    %18 = tensor.empty() : tensor<32x8xf32> loc(#loc19)
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<32x8xf32>) -> tensor<32x8xf32> loc(#loc19)
    %20 = linalg.matmul ins(%collapsed_14, %transposed_13 : tensor<32x4xf32>, tensor<4x8xf32>) outs(%19 : tensor<32x8xf32>) -> tensor<32x8xf32> loc(#loc19)
    %expanded = tensor.expand_shape %20 [[0, 1], [2]] output_shape [2, 16, 8] : tensor<32x8xf32> into tensor<2x16x8xf32> loc(#loc18)
    %21 = tensor.empty() : tensor<2x16x8xf32> loc(#loc20)
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg5 : tensor<2x16x8xf32>, tensor<8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/view"), %in_91: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc20)
      linalg.yield %316 : f32 loc(#loc20)
    } -> tensor<2x16x8xf32> loc(#loc20)
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.0.mlp_tokens.act/gelu")):
      %316 = arith.divf %in, %cst_8 : f32 loc(#loc21)
      %317 = math.erf %316 : f32 loc(#loc21)
      %318 = arith.addf %317, %cst_0 : f32 loc(#loc21)
      %319 = arith.mulf %318, %cst_1 : f32 loc(#loc21)
      %320 = arith.mulf %in, %319 : f32 loc(#loc21)
      linalg.yield %320 : f32 loc(#loc21)
    } -> tensor<2x16x8xf32> loc(#loc21)
    %collapsed_15 = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<2x16x8xf32> into tensor<32x8xf32> loc(#loc22)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc23)
    %transposed_16 = linalg.transpose ins(%arg6 : tensor<4x8xf32>) outs(%24 : tensor<8x4xf32>) permutation = [1, 0]  loc(#loc23)
    %25 = tensor.empty() : tensor<32x4xf32> loc(#loc24)
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<32x4xf32>) -> tensor<32x4xf32> loc(#loc24)
    %27 = linalg.matmul ins(%collapsed_15, %transposed_16 : tensor<32x8xf32>, tensor<8x4xf32>) outs(%26 : tensor<32x4xf32>) -> tensor<32x4xf32> loc(#loc24)
    %28 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg7, %27 : tensor<4xf32>, tensor<32x4xf32>) outs(%25 : tensor<32x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc2/addmm"), %in_91: f32 loc("fwd/blocks.0.mlp_tokens.fc2/addmm"), %out: f32 loc("fwd/blocks.0.mlp_tokens.fc2/addmm")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc24)
      linalg.yield %316 : f32 loc(#loc24)
    } -> tensor<32x4xf32> loc(#loc24)
    %expanded_17 = tensor.expand_shape %28 [[0, 1], [2]] output_shape [2, 16, 4] : tensor<32x4xf32> into tensor<2x16x4xf32> loc(#loc22)
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x16x4xf32>) outs(%2 : tensor<2x4x16xf32>) permutation = [0, 2, 1]  loc(#loc16)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %transposed_18 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/permute"), %in_91: f32 loc("fwd/blocks.0/permute"), %out: f32 loc("fwd/blocks.0/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc25)
      linalg.yield %316 : f32 loc(#loc25)
    } -> tensor<2x4x16xf32> loc(#loc25)
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %316 = arith.addf %in, %out : f32 loc(#loc26)
      linalg.yield %316 : f32 loc(#loc26)
    } -> tensor<2x4x1xf32> loc(#loc26)
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc26)
      linalg.yield %316 : f32 loc(#loc26)
    } -> tensor<2x4x1xf32> loc(#loc26)
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_91: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc27)
      linalg.yield %316 : f32 loc(#loc27)
    } -> tensor<2x4x16xf32> loc(#loc27)
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %32 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_91: f32 loc("fwd/blocks.0.norm2/sub"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc28)
      linalg.yield %316 : f32 loc(#loc28)
    } -> tensor<2x4x16xf32> loc(#loc28)
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc29)
      linalg.yield %316 : f32 loc(#loc29)
    } -> tensor<2x4x1xf32> loc(#loc29)
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sum"), %out: f32 loc("fwd/blocks.0.norm2/div")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc30)
      linalg.yield %316 : f32 loc(#loc30)
    } -> tensor<2x4x1xf32> loc(#loc30)
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/div"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %316 = arith.truncf %cst_6 : f64 to f32 loc(#loc31)
      %317 = arith.addf %in, %316 : f32 loc(#loc31)
      linalg.yield %317 : f32 loc(#loc31)
    } -> tensor<2x4x1xf32> loc(#loc31)
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/rsqrt")):
      %316 = math.rsqrt %in : f32 loc(#loc32)
      linalg.yield %316 : f32 loc(#loc32)
    } -> tensor<2x4x1xf32> loc(#loc32)
    %38 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %37 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_91: f32 loc("fwd/blocks.0.norm2/rsqrt"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc28)
      linalg.yield %316 : f32 loc(#loc28)
    } -> tensor<2x4x16xf32> loc(#loc28)
    %39 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %arg8 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_91: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc28)
      linalg.yield %316 : f32 loc(#loc28)
    } -> tensor<2x4x16xf32> loc(#loc28)
    %40 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg9 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_91: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc31)
      linalg.yield %316 : f32 loc(#loc31)
    } -> tensor<2x4x16xf32> loc(#loc31)
    %collapsed_19 = tensor.collapse_shape %40 [[0, 1], [2]] : tensor<2x4x16xf32> into tensor<8x16xf32> loc(#loc33)
    %41 = tensor.empty() : tensor<16x32xf32> loc(#loc34)
    %transposed_20 = linalg.transpose ins(%arg10 : tensor<32x16xf32>) outs(%41 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc34)
    %42 = tensor.empty() : tensor<8x32xf32> loc(#loc35)
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<8x32xf32>) -> tensor<8x32xf32> loc(#loc35)
    %44 = linalg.matmul ins(%collapsed_19, %transposed_20 : tensor<8x16xf32>, tensor<16x32xf32>) outs(%43 : tensor<8x32xf32>) -> tensor<8x32xf32> loc(#loc35)
    %45 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg11, %44 : tensor<32xf32>, tensor<8x32xf32>) outs(%42 : tensor<8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc1/addmm"), %in_91: f32 loc("fwd/blocks.0.mlp_channels.fc1/addmm"), %out: f32 loc("fwd/blocks.0.mlp_channels.fc1/addmm")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc35)
      linalg.yield %316 : f32 loc(#loc35)
    } -> tensor<8x32xf32> loc(#loc35)
    %expanded_21 = tensor.expand_shape %45 [[0, 1], [2]] output_shape [2, 4, 32] : tensor<8x32xf32> into tensor<2x4x32xf32> loc(#loc33)
    %46 = tensor.empty() : tensor<2x4x32xf32> loc(#loc36)
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc1/view"), %out: f32 loc("fwd/blocks.0.mlp_channels.act/gelu")):
      %316 = arith.divf %in, %cst_8 : f32 loc(#loc36)
      %317 = math.erf %316 : f32 loc(#loc36)
      %318 = arith.addf %317, %cst_0 : f32 loc(#loc36)
      %319 = arith.mulf %318, %cst_1 : f32 loc(#loc36)
      %320 = arith.mulf %in, %319 : f32 loc(#loc36)
      linalg.yield %320 : f32 loc(#loc36)
    } -> tensor<2x4x32xf32> loc(#loc36)
    %collapsed_22 = tensor.collapse_shape %47 [[0, 1], [2]] : tensor<2x4x32xf32> into tensor<8x32xf32> loc(#loc37)
    %48 = tensor.empty() : tensor<32x16xf32> loc(#loc38)
    %transposed_23 = linalg.transpose ins(%arg12 : tensor<16x32xf32>) outs(%48 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc38)
    %49 = tensor.empty() : tensor<8x16xf32> loc(#loc39)
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc39)
    %51 = linalg.matmul ins(%collapsed_22, %transposed_23 : tensor<8x32xf32>, tensor<32x16xf32>) outs(%50 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc39)
    %52 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg13, %51 : tensor<16xf32>, tensor<8x16xf32>) outs(%49 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc2/addmm"), %in_91: f32 loc("fwd/blocks.0.mlp_channels.fc2/addmm"), %out: f32 loc("fwd/blocks.0.mlp_channels.fc2/addmm")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc39)
      linalg.yield %316 : f32 loc(#loc39)
    } -> tensor<8x16xf32> loc(#loc39)
    %expanded_24 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [2, 4, 16] : tensor<8x16xf32> into tensor<2x4x16xf32> loc(#loc37)
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %expanded_24 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_91: f32 loc("fwd/blocks.0.mlp_channels.fc2/view"), %out: f32 loc("fwd/blocks.0/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc25)
      linalg.yield %316 : f32 loc(#loc25)
    } -> tensor<2x4x16xf32> loc(#loc25)
    %54 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%53 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %316 = arith.addf %in, %out : f32 loc(#loc40)
      linalg.yield %316 : f32 loc(#loc40)
    } -> tensor<2x4x1xf32> loc(#loc40)
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc40)
      linalg.yield %316 : f32 loc(#loc40)
    } -> tensor<2x4x1xf32> loc(#loc40)
    %56 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %55 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_91: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc41)
      linalg.yield %316 : f32 loc(#loc41)
    } -> tensor<2x4x16xf32> loc(#loc41)
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %56 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_91: f32 loc("fwd/blocks.1.norm1/sub"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc42)
      linalg.yield %316 : f32 loc(#loc42)
    } -> tensor<2x4x16xf32> loc(#loc42)
    %58 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%57 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc43)
      linalg.yield %316 : f32 loc(#loc43)
    } -> tensor<2x4x1xf32> loc(#loc43)
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sum"), %out: f32 loc("fwd/blocks.1.norm1/div")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc44)
      linalg.yield %316 : f32 loc(#loc44)
    } -> tensor<2x4x1xf32> loc(#loc44)
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/div"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %316 = arith.truncf %cst_6 : f64 to f32 loc(#loc45)
      %317 = arith.addf %in, %316 : f32 loc(#loc45)
      linalg.yield %317 : f32 loc(#loc45)
    } -> tensor<2x4x1xf32> loc(#loc45)
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/rsqrt")):
      %316 = math.rsqrt %in : f32 loc(#loc46)
      linalg.yield %316 : f32 loc(#loc46)
    } -> tensor<2x4x1xf32> loc(#loc46)
    %62 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %61 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_91: f32 loc("fwd/blocks.1.norm1/rsqrt"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc42)
      linalg.yield %316 : f32 loc(#loc42)
    } -> tensor<2x4x16xf32> loc(#loc42)
    %63 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg14 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_91: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc42)
      linalg.yield %316 : f32 loc(#loc42)
    } -> tensor<2x4x16xf32> loc(#loc42)
    %64 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %arg15 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_91: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc45)
      linalg.yield %316 : f32 loc(#loc45)
    } -> tensor<2x4x16xf32> loc(#loc45)
    %transposed_25 = linalg.transpose ins(%64 : tensor<2x4x16xf32>) outs(%16 : tensor<2x16x4xf32>) permutation = [0, 2, 1]  loc(#loc47)
    %transposed_26 = linalg.transpose ins(%arg16 : tensor<8x4xf32>) outs(%17 : tensor<4x8xf32>) permutation = [1, 0]  loc(#loc48)
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2]] : tensor<2x16x4xf32> into tensor<32x4xf32> loc(#loc49)
    %65 = linalg.matmul ins(%collapsed_27, %transposed_26 : tensor<32x4xf32>, tensor<4x8xf32>) outs(%19 : tensor<32x8xf32>) -> tensor<32x8xf32> loc(#loc50)
    %expanded_28 = tensor.expand_shape %65 [[0, 1], [2]] output_shape [2, 16, 8] : tensor<32x8xf32> into tensor<2x16x8xf32> loc(#loc49)
    %66 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28, %arg17 : tensor<2x16x8xf32>, tensor<8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/view"), %in_91: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc51)
      linalg.yield %316 : f32 loc(#loc51)
    } -> tensor<2x16x8xf32> loc(#loc51)
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.1.mlp_tokens.act/gelu")):
      %316 = arith.divf %in, %cst_8 : f32 loc(#loc52)
      %317 = math.erf %316 : f32 loc(#loc52)
      %318 = arith.addf %317, %cst_0 : f32 loc(#loc52)
      %319 = arith.mulf %318, %cst_1 : f32 loc(#loc52)
      %320 = arith.mulf %in, %319 : f32 loc(#loc52)
      linalg.yield %320 : f32 loc(#loc52)
    } -> tensor<2x16x8xf32> loc(#loc52)
    %collapsed_29 = tensor.collapse_shape %67 [[0, 1], [2]] : tensor<2x16x8xf32> into tensor<32x8xf32> loc(#loc53)
    %transposed_30 = linalg.transpose ins(%arg18 : tensor<4x8xf32>) outs(%24 : tensor<8x4xf32>) permutation = [1, 0]  loc(#loc54)
    %68 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<32x8xf32>, tensor<8x4xf32>) outs(%26 : tensor<32x4xf32>) -> tensor<32x4xf32> loc(#loc55)
    %69 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg19, %68 : tensor<4xf32>, tensor<32x4xf32>) outs(%25 : tensor<32x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc2/addmm"), %in_91: f32 loc("fwd/blocks.1.mlp_tokens.fc2/addmm"), %out: f32 loc("fwd/blocks.1.mlp_tokens.fc2/addmm")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc55)
      linalg.yield %316 : f32 loc(#loc55)
    } -> tensor<32x4xf32> loc(#loc55)
    %expanded_31 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [2, 16, 4] : tensor<32x4xf32> into tensor<2x16x4xf32> loc(#loc53)
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x16x4xf32>) outs(%2 : tensor<2x4x16xf32>) permutation = [0, 2, 1]  loc(#loc47)
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %transposed_32 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_91: f32 loc("fwd/blocks.1/permute"), %out: f32 loc("fwd/blocks.1/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc56)
      linalg.yield %316 : f32 loc(#loc56)
    } -> tensor<2x4x16xf32> loc(#loc56)
    %71 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %316 = arith.addf %in, %out : f32 loc(#loc57)
      linalg.yield %316 : f32 loc(#loc57)
    } -> tensor<2x4x1xf32> loc(#loc57)
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc57)
      linalg.yield %316 : f32 loc(#loc57)
    } -> tensor<2x4x1xf32> loc(#loc57)
    %73 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %72 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_91: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc58)
      linalg.yield %316 : f32 loc(#loc58)
    } -> tensor<2x4x16xf32> loc(#loc58)
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %73 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_91: f32 loc("fwd/blocks.1.norm2/sub"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc59)
      linalg.yield %316 : f32 loc(#loc59)
    } -> tensor<2x4x16xf32> loc(#loc59)
    %75 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc60)
      linalg.yield %316 : f32 loc(#loc60)
    } -> tensor<2x4x1xf32> loc(#loc60)
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sum"), %out: f32 loc("fwd/blocks.1.norm2/div")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc61)
      linalg.yield %316 : f32 loc(#loc61)
    } -> tensor<2x4x1xf32> loc(#loc61)
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/div"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %316 = arith.truncf %cst_6 : f64 to f32 loc(#loc62)
      %317 = arith.addf %in, %316 : f32 loc(#loc62)
      linalg.yield %317 : f32 loc(#loc62)
    } -> tensor<2x4x1xf32> loc(#loc62)
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/rsqrt")):
      %316 = math.rsqrt %in : f32 loc(#loc63)
      linalg.yield %316 : f32 loc(#loc63)
    } -> tensor<2x4x1xf32> loc(#loc63)
    %79 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %78 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_91: f32 loc("fwd/blocks.1.norm2/rsqrt"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc59)
      linalg.yield %316 : f32 loc(#loc59)
    } -> tensor<2x4x16xf32> loc(#loc59)
    %80 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %arg20 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_91: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc59)
      linalg.yield %316 : f32 loc(#loc59)
    } -> tensor<2x4x16xf32> loc(#loc59)
    %81 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %arg21 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_91: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc62)
      linalg.yield %316 : f32 loc(#loc62)
    } -> tensor<2x4x16xf32> loc(#loc62)
    %collapsed_33 = tensor.collapse_shape %81 [[0, 1], [2]] : tensor<2x4x16xf32> into tensor<8x16xf32> loc(#loc64)
    %transposed_34 = linalg.transpose ins(%arg22 : tensor<32x16xf32>) outs(%41 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc65)
    %82 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<8x16xf32>, tensor<16x32xf32>) outs(%43 : tensor<8x32xf32>) -> tensor<8x32xf32> loc(#loc66)
    %83 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg23, %82 : tensor<32xf32>, tensor<8x32xf32>) outs(%42 : tensor<8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc1/addmm"), %in_91: f32 loc("fwd/blocks.1.mlp_channels.fc1/addmm"), %out: f32 loc("fwd/blocks.1.mlp_channels.fc1/addmm")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc66)
      linalg.yield %316 : f32 loc(#loc66)
    } -> tensor<8x32xf32> loc(#loc66)
    %expanded_35 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [2, 4, 32] : tensor<8x32xf32> into tensor<2x4x32xf32> loc(#loc64)
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc1/view"), %out: f32 loc("fwd/blocks.1.mlp_channels.act/gelu")):
      %316 = arith.divf %in, %cst_8 : f32 loc(#loc67)
      %317 = math.erf %316 : f32 loc(#loc67)
      %318 = arith.addf %317, %cst_0 : f32 loc(#loc67)
      %319 = arith.mulf %318, %cst_1 : f32 loc(#loc67)
      %320 = arith.mulf %in, %319 : f32 loc(#loc67)
      linalg.yield %320 : f32 loc(#loc67)
    } -> tensor<2x4x32xf32> loc(#loc67)
    %collapsed_36 = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<2x4x32xf32> into tensor<8x32xf32> loc(#loc68)
    %transposed_37 = linalg.transpose ins(%arg24 : tensor<16x32xf32>) outs(%48 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc69)
    %85 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<8x32xf32>, tensor<32x16xf32>) outs(%50 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc70)
    %86 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg25, %85 : tensor<16xf32>, tensor<8x16xf32>) outs(%49 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc2/addmm"), %in_91: f32 loc("fwd/blocks.1.mlp_channels.fc2/addmm"), %out: f32 loc("fwd/blocks.1.mlp_channels.fc2/addmm")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc70)
      linalg.yield %316 : f32 loc(#loc70)
    } -> tensor<8x16xf32> loc(#loc70)
    %expanded_38 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [2, 4, 16] : tensor<8x16xf32> into tensor<2x4x16xf32> loc(#loc68)
    %87 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %expanded_38 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_91: f32 loc("fwd/blocks.1.mlp_channels.fc2/view"), %out: f32 loc("fwd/blocks.1/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc56)
      linalg.yield %316 : f32 loc(#loc56)
    } -> tensor<2x4x16xf32> loc(#loc56)
    %88 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/norm/mean")):
      %316 = arith.addf %in, %out : f32 loc(#loc71)
      linalg.yield %316 : f32 loc(#loc71)
    } -> tensor<2x4x1xf32> loc(#loc71)
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/mean")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc71)
      linalg.yield %316 : f32 loc(#loc71)
    } -> tensor<2x4x1xf32> loc(#loc71)
    %90 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %89 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_91: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc72)
      linalg.yield %316 : f32 loc(#loc72)
    } -> tensor<2x4x16xf32> loc(#loc72)
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %90 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_91: f32 loc("fwd/norm/sub"), %out: f32 loc("fwd/norm/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc73)
      linalg.yield %316 : f32 loc(#loc73)
    } -> tensor<2x4x16xf32> loc(#loc73)
    %92 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc74)
      linalg.yield %316 : f32 loc(#loc74)
    } -> tensor<2x4x1xf32> loc(#loc74)
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sum"), %out: f32 loc("fwd/norm/div")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc75)
      linalg.yield %316 : f32 loc(#loc75)
    } -> tensor<2x4x1xf32> loc(#loc75)
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/div"), %out: f32 loc("fwd/norm/add")):
      %316 = arith.truncf %cst_6 : f64 to f32 loc(#loc76)
      %317 = arith.addf %in, %316 : f32 loc(#loc76)
      linalg.yield %317 : f32 loc(#loc76)
    } -> tensor<2x4x1xf32> loc(#loc76)
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/rsqrt")):
      %316 = math.rsqrt %in : f32 loc(#loc77)
      linalg.yield %316 : f32 loc(#loc77)
    } -> tensor<2x4x1xf32> loc(#loc77)
    %96 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %95 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_91: f32 loc("fwd/norm/rsqrt"), %out: f32 loc("fwd/norm/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc73)
      linalg.yield %316 : f32 loc(#loc73)
    } -> tensor<2x4x16xf32> loc(#loc73)
    %97 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg26 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_91: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc73)
      linalg.yield %316 : f32 loc(#loc73)
    } -> tensor<2x4x16xf32> loc(#loc73)
    %98 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg27 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_91: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc76)
      linalg.yield %316 : f32 loc(#loc76)
    } -> tensor<2x4x16xf32> loc(#loc76)
    %99 = tensor.empty() : tensor<2x16xf32> loc(#loc78)
    %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<2x16xf32>) -> tensor<2x16xf32> loc(#loc78)
    %101 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "reduction", "parallel"]} ins(%98 : tensor<2x4x16xf32>) outs(%100 : tensor<2x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/-/mean")):
      %316 = arith.addf %in, %out : f32 loc(#loc78)
      linalg.yield %316 : f32 loc(#loc78)
    } -> tensor<2x16xf32> loc(#loc78)
    %102 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<2x16xf32>) outs(%99 : tensor<2x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/mean"), %out: f32 loc("fwd/-/mean")):
      %316 = arith.divf %in, %cst_9 : f32 loc(#loc78)
      linalg.yield %316 : f32 loc(#loc78)
    } -> tensor<2x16xf32> loc(#loc78)
    %103 = tensor.empty() : tensor<16x10xf32> loc(#loc79)
    %transposed_39 = linalg.transpose ins(%arg28 : tensor<10x16xf32>) outs(%103 : tensor<16x10xf32>) permutation = [1, 0]  loc(#loc79)
    %104 = tensor.empty() : tensor<2x10xf32> loc(#loc80)
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc80)
    %106 = linalg.matmul ins(%102, %transposed_39 : tensor<2x16xf32>, tensor<16x10xf32>) outs(%105 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc80)
    %107 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg29, %106 : tensor<10xf32>, tensor<2x10xf32>) outs(%104 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_91: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/head/addmm")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc80)
      linalg.yield %316 : f32 loc(#loc80)
    } -> tensor<2x10xf32> loc(#loc80)
    %108 = tensor.empty() : tensor<2xi64> loc(#loc3)
    %109 = linalg.fill ins(%c0_i64 : i64) outs(%108 : tensor<2xi64>) -> tensor<2xi64> loc(#loc3)
    %110 = tensor.empty() : tensor<2xf32> loc(#loc3)
    %111 = linalg.fill ins(%cst_2 : f32) outs(%110 : tensor<2xf32>) -> tensor<2xf32> loc(#loc3)
    %112:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "reduction"]} ins(%107 : tensor<2x10xf32>) outs(%111, %109 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/loss/amax"), %out_91: i64 loc("fwd/loss/amax")):
      %316 = linalg.index 1 : index loc(#loc3)
      %317 = arith.index_cast %316 : index to i64 loc(#loc3)
      %318 = arith.maximumf %in, %out : f32 loc(#loc3)
      %319 = arith.cmpf ogt, %in, %out : f32 loc(#loc3)
      %320 = arith.select %319, %317, %out_91 : i64 loc(#loc3)
      linalg.yield %318, %320 : f32, i64 loc(#loc3)
    } -> (tensor<2xf32>, tensor<2xi64>) loc(#loc3)
    %expanded_40 = tensor.expand_shape %112#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc3)
    %113 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%107, %expanded_40 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%104 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_91: f32 loc("fwd/loss/amax"), %out: f32 loc("fwd/loss/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc81)
      linalg.yield %316 : f32 loc(#loc81)
    } -> tensor<2x10xf32> loc(#loc81)
    %114 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<2x10xf32>) outs(%104 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("fwd/loss/exp")):
      %316 = math.exp %in : f32 loc(#loc82)
      linalg.yield %316 : f32 loc(#loc82)
    } -> tensor<2x10xf32> loc(#loc82)
    %115 = tensor.empty() : tensor<2x1xf32> loc(#loc83)
    %116 = linalg.fill ins(%cst : f32) outs(%115 : tensor<2x1xf32>) -> tensor<2x1xf32> loc(#loc83)
    %117 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "reduction"]} ins(%114 : tensor<2x10xf32>) outs(%116 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/exp"), %out: f32 loc("fwd/loss/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc83)
      linalg.yield %316 : f32 loc(#loc83)
    } -> tensor<2x1xf32> loc(#loc83)
    %118 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%117 : tensor<2x1xf32>) outs(%115 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/log")):
      %316 = math.log %in : f32 loc(#loc84)
      linalg.yield %316 : f32 loc(#loc84)
    } -> tensor<2x1xf32> loc(#loc84)
    %119 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%113, %118 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%104 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %in_91: f32 loc("fwd/loss/log"), %out: f32 loc("fwd/loss/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc81)
      linalg.yield %316 : f32 loc(#loc81)
    } -> tensor<2x10xf32> loc(#loc81)
    %120 = tensor.empty() : tensor<2xi1> loc(#loc2)
    %121 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel"]} ins(%arg31 : tensor<2xi64>) outs(%120 : tensor<2xi1>) {
    ^bb0(%in: i64 loc("fwd/loss/ne"), %out: i1 loc("fwd/loss/ne")):
      %316 = arith.cmpi ne, %in, %c-100_i64 : i64 loc(#loc2)
      linalg.yield %316 : i1 loc(#loc2)
    } -> tensor<2xi1> loc(#loc2)
    %122 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel"]} ins(%121 : tensor<2xi1>) outs(%110 : tensor<2xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %out: f32 loc("fwd/loss/_to_copy")):
      %316 = arith.uitofp %in : i1 to f32 loc(#loc85)
      linalg.yield %316 : f32 loc(#loc85)
    } -> tensor<2xf32> loc(#loc85)
    %123 = linalg.generic {indexing_maps = [#map8, #map8, #map9, #map8], iterator_types = ["parallel"]} ins(%121, %arg31, %cst_11 : tensor<2xi1>, tensor<2xi64>, tensor<i64>) outs(%108 : tensor<2xi64>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_91: i64 loc("fwd/loss/ne"), %in_92: i64 loc("fwd/loss/where"), %out: i64 loc("fwd/loss/where")):
      %316 = arith.select %in, %in_91, %in_92 : i64 loc(#loc4)
      linalg.yield %316 : i64 loc(#loc4)
    } -> tensor<2xi64> loc(#loc4)
    %expanded_41 = tensor.expand_shape %123 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64> loc(#loc86)
    %124 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_41 : tensor<2x1xi64>) outs(%116 : tensor<2x1xf32>) {
    ^bb0(%in: i64 loc("fwd/loss/unsqueeze"), %out: f32 loc("fwd/loss/gather")):
      %316 = linalg.index 0 : index loc(#loc87)
      %317 = arith.index_cast %in : i64 to index loc(#loc87)
      %extracted = tensor.extract %119[%316, %317] : tensor<2x10xf32> loc(#loc87)
      linalg.yield %extracted : f32 loc(#loc87)
    } -> tensor<2x1xf32> loc(#loc87)
    %collapsed_42 = tensor.collapse_shape %124 [[0, 1]] : tensor<2x1xf32> into tensor<2xf32> loc(#loc88)
    %125 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel"]} ins(%collapsed_42 : tensor<2xf32>) outs(%110 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/neg")):
      %316 = arith.negf %in : f32 loc(#loc89)
      linalg.yield %316 : f32 loc(#loc89)
    } -> tensor<2xf32> loc(#loc89)
    %126 = linalg.generic {indexing_maps = [#map8, #map8, #map9, #map8], iterator_types = ["parallel"]} ins(%121, %125, %cst_3 : tensor<2xi1>, tensor<2xf32>, tensor<f32>) outs(%110 : tensor<2xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_91: f32 loc("fwd/loss/neg"), %in_92: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/where")):
      %316 = arith.select %in, %in_91, %in_92 : f32 loc(#loc4)
      linalg.yield %316 : f32 loc(#loc4)
    } -> tensor<2xf32> loc(#loc4)
    %127 = tensor.empty() : tensor<f32> loc(#loc83)
    %128 = linalg.fill ins(%cst : f32) outs(%127 : tensor<f32>) -> tensor<f32> loc(#loc83)
    %129 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["reduction"]} ins(%122 : tensor<2xf32>) outs(%128 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/_to_copy"), %out: f32 loc("fwd/loss/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc83)
      linalg.yield %316 : f32 loc(#loc83)
    } -> tensor<f32> loc(#loc83)
    %130 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["reduction"]} ins(%126 : tensor<2xf32>) outs(%128 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc83)
      linalg.yield %316 : f32 loc(#loc83)
    } -> tensor<f32> loc(#loc83)
    %131 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = []} ins(%130, %129 : tensor<f32>, tensor<f32>) outs(%127 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %in_91: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/div")):
      %316 = arith.divf %in, %in_91 : f32 loc(#loc90)
      linalg.yield %316 : f32 loc(#loc90)
    } -> tensor<f32> loc(#loc90)
    %132 = tensor.empty() : tensor<10xi64> loc(#loc91)
    %133 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel"]} outs(%132 : tensor<10xi64>) {
    ^bb0(%out: i64 loc("bwd/loss/arange")):
      %316 = linalg.index 0 : index loc(#loc91)
      %317 = arith.index_cast %316 : index to i64 loc(#loc91)
      linalg.yield %317 : i64 loc(#loc91)
    } -> tensor<10xi64> loc(#loc91)
    %expanded_43 = tensor.expand_shape %133 [[0, 1]] output_shape [1, 10] : tensor<10xi64> into tensor<1x10xi64> loc(#loc92)
    %expanded_44 = tensor.expand_shape %arg31 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64> loc(#loc92)
    %134 = tensor.empty() : tensor<2x10xi1> loc(#loc93)
    %135 = linalg.generic {indexing_maps = [#map11, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_43, %expanded_44 : tensor<1x10xi64>, tensor<2x1xi64>) outs(%134 : tensor<2x10xi1>) {
    ^bb0(%in: i64 loc("bwd/loss/unsqueeze"), %in_91: i64 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/eq")):
      %316 = arith.cmpi eq, %in, %in_91 : i64 loc(#loc93)
      linalg.yield %316 : i1 loc(#loc93)
    } -> tensor<2x10xi1> loc(#loc93)
    %expanded_45 = tensor.expand_shape %121 [[0, 1]] output_shape [2, 1] : tensor<2xi1> into tensor<2x1xi1> loc(#loc92)
    %136 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%135, %expanded_45 : tensor<2x10xi1>, tensor<2x1xi1>) outs(%134 : tensor<2x10xi1>) {
    ^bb0(%in: i1 loc("bwd/loss/eq"), %in_91: i1 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/bitwise_and")):
      %316 = arith.andi %in, %in_91 : i1 loc(#loc94)
      linalg.yield %316 : i1 loc(#loc94)
    } -> tensor<2x10xi1> loc(#loc94)
    %137 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = []} ins(%arg32, %129 : tensor<f32>, tensor<f32>) outs(%127 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/view"), %in_91: f32 loc("fwd/loss/sum"), %out: f32 loc("bwd/loss/div")):
      %316 = arith.divf %in, %in_91 : f32 loc(#loc95)
      linalg.yield %316 : f32 loc(#loc95)
    } -> tensor<f32> loc(#loc95)
    %138 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = []} ins(%137 : tensor<f32>) outs(%127 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/div"), %out: f32 loc("bwd/loss/neg")):
      %316 = arith.negf %in : f32 loc(#loc97)
      linalg.yield %316 : f32 loc(#loc97)
    } -> tensor<f32> loc(#loc97)
    %139 = linalg.generic {indexing_maps = [#map4, #map12, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%136, %138, %cst_3 : tensor<2x10xi1>, tensor<f32>, tensor<f32>) outs(%104 : tensor<2x10xf32>) {
    ^bb0(%in: i1 loc("bwd/loss/bitwise_and"), %in_91: f32 loc("bwd/loss/neg"), %in_92: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/loss/where")):
      %316 = arith.select %in, %in_91, %in_92 : f32 loc(#loc98)
      linalg.yield %316 : f32 loc(#loc98)
    } -> tensor<2x10xf32> loc(#loc98)
    %140 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%119 : tensor<2x10xf32>) outs(%104 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("bwd/loss/exp")):
      %316 = math.exp %in : f32 loc(#loc99)
      linalg.yield %316 : f32 loc(#loc99)
    } -> tensor<2x10xf32> loc(#loc99)
    %141 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "reduction"]} ins(%139 : tensor<2x10xf32>) outs(%116 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %out: f32 loc("bwd/loss/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc100)
      linalg.yield %316 : f32 loc(#loc100)
    } -> tensor<2x1xf32> loc(#loc100)
    %142 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%140, %141 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%104 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/exp"), %in_91: f32 loc("bwd/loss/sum"), %out: f32 loc("bwd/loss/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc101)
      linalg.yield %316 : f32 loc(#loc101)
    } -> tensor<2x10xf32> loc(#loc101)
    %143 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%139, %142 : tensor<2x10xf32>, tensor<2x10xf32>) outs(%104 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %in_91: f32 loc("bwd/loss/mul"), %out: f32 loc("bwd/loss/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc102)
      linalg.yield %316 : f32 loc(#loc102)
    } -> tensor<2x10xf32> loc(#loc102)
    %144 = linalg.matmul ins(%143, %arg28 : tensor<2x10xf32>, tensor<10x16xf32>) outs(%100 : tensor<2x16xf32>) -> tensor<2x16xf32> loc(#loc103)
    %145 = tensor.empty() : tensor<10x2xf32> loc(#loc104)
    %transposed_46 = linalg.transpose ins(%143 : tensor<2x10xf32>) outs(%145 : tensor<10x2xf32>) permutation = [1, 0]  loc(#loc104)
    %146 = tensor.empty() : tensor<10x16xf32> loc(#loc103)
    %147 = linalg.fill ins(%cst : f32) outs(%146 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc103)
    %148 = linalg.matmul ins(%transposed_46, %102 : tensor<10x2xf32>, tensor<2x16xf32>) outs(%147 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc103)
    %149 = tensor.empty() : tensor<1x10xf32> loc(#loc105)
    %150 = linalg.fill ins(%cst : f32) outs(%149 : tensor<1x10xf32>) -> tensor<1x10xf32> loc(#loc105)
    %151 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%143 : tensor<2x10xf32>) outs(%150 : tensor<1x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/sub"), %out: f32 loc("bwd/head/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc105)
      linalg.yield %316 : f32 loc(#loc105)
    } -> tensor<1x10xf32> loc(#loc105)
    %collapsed_47 = tensor.collapse_shape %151 [[0, 1]] : tensor<1x10xf32> into tensor<10xf32> loc(#loc106)
    %152 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/expand")):
      linalg.yield %in : f32 loc(#loc107)
    } -> tensor<2x4x16xf32> loc(#loc107)
    %153 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/div")):
      %316 = arith.divf %in, %cst_9 : f32 loc(#loc108)
      linalg.yield %316 : f32 loc(#loc108)
    } -> tensor<2x4x16xf32> loc(#loc108)
    %154 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %arg26 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/div"), %in_91: f32 loc("fwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc109)
      linalg.yield %316 : f32 loc(#loc109)
    } -> tensor<2x4x16xf32> loc(#loc109)
    %155 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %316 = arith.mulf %in, %cst_7 : f32 loc(#loc109)
      linalg.yield %316 : f32 loc(#loc109)
    } -> tensor<2x4x16xf32> loc(#loc109)
    %156 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc110)
      linalg.yield %316 : f32 loc(#loc110)
    } -> tensor<2x4x1xf32> loc(#loc110)
    %157 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %96 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_91: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc109)
      linalg.yield %316 : f32 loc(#loc109)
    } -> tensor<2x4x16xf32> loc(#loc109)
    %158 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc110)
      linalg.yield %316 : f32 loc(#loc110)
    } -> tensor<2x4x1xf32> loc(#loc110)
    %159 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %158 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_91: f32 loc("bwd/norm/sum"), %out: f32 loc("bwd/norm/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc109)
      linalg.yield %316 : f32 loc(#loc109)
    } -> tensor<2x4x16xf32> loc(#loc109)
    %160 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %156 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_91: f32 loc("bwd/norm/sum"), %out: f32 loc("bwd/norm/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc111)
      linalg.yield %316 : f32 loc(#loc111)
    } -> tensor<2x4x16xf32> loc(#loc111)
    %161 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %159 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/sub"), %in_91: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc111)
      linalg.yield %316 : f32 loc(#loc111)
    } -> tensor<2x4x16xf32> loc(#loc111)
    %162 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/rsqrt"), %out: f32 loc("bwd/norm/div")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc112)
      linalg.yield %316 : f32 loc(#loc112)
    } -> tensor<2x4x1xf32> loc(#loc112)
    %163 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %161 : tensor<2x4x1xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/div"), %in_91: f32 loc("bwd/norm/sub"), %out: f32 loc("bwd/norm/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc109)
      linalg.yield %316 : f32 loc(#loc109)
    } -> tensor<2x4x16xf32> loc(#loc109)
    %164 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %96 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/div"), %in_91: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc109)
      linalg.yield %316 : f32 loc(#loc109)
    } -> tensor<2x4x16xf32> loc(#loc109)
    %165 = tensor.empty() : tensor<16xf32> loc(#loc110)
    %166 = linalg.fill ins(%cst : f32) outs(%165 : tensor<16xf32>) -> tensor<16xf32> loc(#loc110)
    %167 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction", "parallel"]} ins(%164 : tensor<2x4x16xf32>) outs(%166 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %out: f32 loc("bwd/norm/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc110)
      linalg.yield %316 : f32 loc(#loc110)
    } -> tensor<16xf32> loc(#loc110)
    %168 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction", "parallel"]} ins(%153 : tensor<2x4x16xf32>) outs(%166 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/div"), %out: f32 loc("bwd/norm/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc110)
      linalg.yield %316 : f32 loc(#loc110)
    } -> tensor<16xf32> loc(#loc110)
    %collapsed_48 = tensor.collapse_shape %163 [[0, 1], [2]] : tensor<2x4x16xf32> into tensor<8x16xf32> loc(#loc113)
    %169 = linalg.matmul ins(%collapsed_48, %arg24 : tensor<8x16xf32>, tensor<16x32xf32>) outs(%43 : tensor<8x32xf32>) -> tensor<8x32xf32> loc(#loc114)
    %170 = tensor.empty() : tensor<16x8xf32> loc(#loc115)
    %transposed_49 = linalg.transpose ins(%collapsed_48 : tensor<8x16xf32>) outs(%170 : tensor<16x8xf32>) permutation = [1, 0]  loc(#loc115)
    %171 = linalg.fill ins(%cst : f32) outs(%41 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc114)
    %172 = linalg.matmul ins(%transposed_49, %collapsed_36 : tensor<16x8xf32>, tensor<8x32xf32>) outs(%171 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc114)
    %173 = tensor.empty() : tensor<1x16xf32> loc(#loc116)
    %174 = linalg.fill ins(%cst : f32) outs(%173 : tensor<1x16xf32>) -> tensor<1x16xf32> loc(#loc116)
    %175 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_48 : tensor<8x16xf32>) outs(%174 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.fc2/view"), %out: f32 loc("bwd/blocks.1.mlp_channels.fc2/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc116)
      linalg.yield %316 : f32 loc(#loc116)
    } -> tensor<1x16xf32> loc(#loc116)
    %collapsed_50 = tensor.collapse_shape %175 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc113)
    %expanded_51 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [2, 4, 32] : tensor<8x32xf32> into tensor<2x4x32xf32> loc(#loc113)
    %176 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/mul")):
      %316 = arith.truncf %cst_5 : f64 to f32 loc(#loc5)
      %317 = arith.mulf %in, %316 : f32 loc(#loc5)
      linalg.yield %317 : f32 loc(#loc5)
    } -> tensor<2x4x32xf32> loc(#loc5)
    %177 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/erf")):
      %316 = math.erf %in : f32 loc(#loc117)
      linalg.yield %316 : f32 loc(#loc117)
    } -> tensor<2x4x32xf32> loc(#loc117)
    %178 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.act/erf"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/add")):
      %316 = arith.addf %in, %cst_0 : f32 loc(#loc118)
      linalg.yield %316 : f32 loc(#loc118)
    } -> tensor<2x4x32xf32> loc(#loc118)
    %179 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.act/add"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/mul")):
      %316 = arith.mulf %in, %cst_1 : f32 loc(#loc5)
      linalg.yield %316 : f32 loc(#loc5)
    } -> tensor<2x4x32xf32> loc(#loc5)
    %180 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_35 : tensor<2x4x32xf32>, tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc1/view"), %in_91: f32 loc("fwd/blocks.1.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc5)
      linalg.yield %316 : f32 loc(#loc5)
    } -> tensor<2x4x32xf32> loc(#loc5)
    %181 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/mul")):
      %316 = arith.mulf %in, %cst_10 : f32 loc(#loc5)
      linalg.yield %316 : f32 loc(#loc5)
    } -> tensor<2x4x32xf32> loc(#loc5)
    %182 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/exp")):
      %316 = math.exp %in : f32 loc(#loc119)
      linalg.yield %316 : f32 loc(#loc119)
    } -> tensor<2x4x32xf32> loc(#loc119)
    %183 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.act/exp"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/mul")):
      %316 = arith.truncf %cst_4 : f64 to f32 loc(#loc5)
      %317 = arith.mulf %in, %316 : f32 loc(#loc5)
      linalg.yield %317 : f32 loc(#loc5)
    } -> tensor<2x4x32xf32> loc(#loc5)
    %184 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %183 : tensor<2x4x32xf32>, tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc1/view"), %in_91: f32 loc("bwd/blocks.1.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc5)
      linalg.yield %316 : f32 loc(#loc5)
    } -> tensor<2x4x32xf32> loc(#loc5)
    %185 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %184 : tensor<2x4x32xf32>, tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.act/mul"), %in_91: f32 loc("bwd/blocks.1.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc118)
      linalg.yield %316 : f32 loc(#loc118)
    } -> tensor<2x4x32xf32> loc(#loc118)
    %186 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %185 : tensor<2x4x32xf32>, tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.fc2/view"), %in_91: f32 loc("bwd/blocks.1.mlp_channels.act/add"), %out: f32 loc("bwd/blocks.1.mlp_channels.act/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc5)
      linalg.yield %316 : f32 loc(#loc5)
    } -> tensor<2x4x32xf32> loc(#loc5)
    %collapsed_52 = tensor.collapse_shape %186 [[0, 1], [2]] : tensor<2x4x32xf32> into tensor<8x32xf32> loc(#loc120)
    %187 = linalg.matmul ins(%collapsed_52, %arg22 : tensor<8x32xf32>, tensor<32x16xf32>) outs(%50 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc121)
    %transposed_53 = linalg.transpose ins(%collapsed_52 : tensor<8x32xf32>) outs(%18 : tensor<32x8xf32>) permutation = [1, 0]  loc(#loc122)
    %188 = linalg.fill ins(%cst : f32) outs(%48 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc121)
    %189 = linalg.matmul ins(%transposed_53, %collapsed_33 : tensor<32x8xf32>, tensor<8x16xf32>) outs(%188 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc121)
    %190 = tensor.empty() : tensor<1x32xf32> loc(#loc123)
    %191 = linalg.fill ins(%cst : f32) outs(%190 : tensor<1x32xf32>) -> tensor<1x32xf32> loc(#loc123)
    %192 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_52 : tensor<8x32xf32>) outs(%191 : tensor<1x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.1.mlp_channels.fc1/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc123)
      linalg.yield %316 : f32 loc(#loc123)
    } -> tensor<1x32xf32> loc(#loc123)
    %collapsed_54 = tensor.collapse_shape %192 [[0, 1]] : tensor<1x32xf32> into tensor<32xf32> loc(#loc120)
    %expanded_55 = tensor.expand_shape %187 [[0, 1], [2]] output_shape [2, 4, 16] : tensor<8x16xf32> into tensor<2x4x16xf32> loc(#loc120)
    %193 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %arg20 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.fc1/view"), %in_91: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc124)
      linalg.yield %316 : f32 loc(#loc124)
    } -> tensor<2x4x16xf32> loc(#loc124)
    %194 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %316 = arith.mulf %in, %cst_7 : f32 loc(#loc124)
      linalg.yield %316 : f32 loc(#loc124)
    } -> tensor<2x4x16xf32> loc(#loc124)
    %195 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%193 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc125)
      linalg.yield %316 : f32 loc(#loc125)
    } -> tensor<2x4x1xf32> loc(#loc125)
    %196 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %79 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %in_91: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc124)
      linalg.yield %316 : f32 loc(#loc124)
    } -> tensor<2x4x16xf32> loc(#loc124)
    %197 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%196 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc125)
      linalg.yield %316 : f32 loc(#loc125)
    } -> tensor<2x4x1xf32> loc(#loc125)
    %198 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %197 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %in_91: f32 loc("bwd/blocks.1.norm2/sum"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc124)
      linalg.yield %316 : f32 loc(#loc124)
    } -> tensor<2x4x16xf32> loc(#loc124)
    %199 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %195 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %in_91: f32 loc("bwd/blocks.1.norm2/sum"), %out: f32 loc("bwd/blocks.1.norm2/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc126)
      linalg.yield %316 : f32 loc(#loc126)
    } -> tensor<2x4x16xf32> loc(#loc126)
    %200 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %198 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/sub"), %in_91: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc126)
      linalg.yield %316 : f32 loc(#loc126)
    } -> tensor<2x4x16xf32> loc(#loc126)
    %201 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/rsqrt"), %out: f32 loc("bwd/blocks.1.norm2/div")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc127)
      linalg.yield %316 : f32 loc(#loc127)
    } -> tensor<2x4x1xf32> loc(#loc127)
    %202 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %200 : tensor<2x4x1xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/div"), %in_91: f32 loc("bwd/blocks.1.norm2/sub"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc124)
      linalg.yield %316 : f32 loc(#loc124)
    } -> tensor<2x4x16xf32> loc(#loc124)
    %203 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %79 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.fc1/view"), %in_91: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc124)
      linalg.yield %316 : f32 loc(#loc124)
    } -> tensor<2x4x16xf32> loc(#loc124)
    %204 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction", "parallel"]} ins(%203 : tensor<2x4x16xf32>) outs(%166 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc125)
      linalg.yield %316 : f32 loc(#loc125)
    } -> tensor<16xf32> loc(#loc125)
    %205 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_55 : tensor<2x4x16xf32>) outs(%166 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.1.norm2/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc125)
      linalg.yield %316 : f32 loc(#loc125)
    } -> tensor<16xf32> loc(#loc125)
    %206 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %202 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/norm/mul"), %in_91: f32 loc("bwd/blocks.1.norm2/mul"), %out: f32 loc("bwd/-/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc128)
      linalg.yield %316 : f32 loc(#loc128)
    } -> tensor<2x4x16xf32> loc(#loc128)
    %transposed_56 = linalg.transpose ins(%206 : tensor<2x4x16xf32>) outs(%16 : tensor<2x16x4xf32>) permutation = [0, 2, 1]  loc(#loc129)
    %collapsed_57 = tensor.collapse_shape %transposed_56 [[0, 1], [2]] : tensor<2x16x4xf32> into tensor<32x4xf32> loc(#loc130)
    %207 = linalg.matmul ins(%collapsed_57, %arg18 : tensor<32x4xf32>, tensor<4x8xf32>) outs(%19 : tensor<32x8xf32>) -> tensor<32x8xf32> loc(#loc131)
    %208 = tensor.empty() : tensor<4x32xf32> loc(#loc132)
    %transposed_58 = linalg.transpose ins(%collapsed_57 : tensor<32x4xf32>) outs(%208 : tensor<4x32xf32>) permutation = [1, 0]  loc(#loc132)
    %209 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x8xf32>) -> tensor<4x8xf32> loc(#loc131)
    %210 = linalg.matmul ins(%transposed_58, %collapsed_29 : tensor<4x32xf32>, tensor<32x8xf32>) outs(%209 : tensor<4x8xf32>) -> tensor<4x8xf32> loc(#loc131)
    %211 = tensor.empty() : tensor<1x4xf32> loc(#loc133)
    %212 = linalg.fill ins(%cst : f32) outs(%211 : tensor<1x4xf32>) -> tensor<1x4xf32> loc(#loc133)
    %213 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_57 : tensor<32x4xf32>) outs(%212 : tensor<1x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.fc2/view"), %out: f32 loc("bwd/blocks.1.mlp_tokens.fc2/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc133)
      linalg.yield %316 : f32 loc(#loc133)
    } -> tensor<1x4xf32> loc(#loc133)
    %collapsed_59 = tensor.collapse_shape %213 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32> loc(#loc130)
    %expanded_60 = tensor.expand_shape %207 [[0, 1], [2]] output_shape [2, 16, 8] : tensor<32x8xf32> into tensor<2x16x8xf32> loc(#loc130)
    %214 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/mul")):
      %316 = arith.truncf %cst_5 : f64 to f32 loc(#loc134)
      %317 = arith.mulf %in, %316 : f32 loc(#loc134)
      linalg.yield %317 : f32 loc(#loc134)
    } -> tensor<2x16x8xf32> loc(#loc134)
    %215 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/erf")):
      %316 = math.erf %in : f32 loc(#loc135)
      linalg.yield %316 : f32 loc(#loc135)
    } -> tensor<2x16x8xf32> loc(#loc135)
    %216 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/erf"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/add")):
      %316 = arith.addf %in, %cst_0 : f32 loc(#loc136)
      linalg.yield %316 : f32 loc(#loc136)
    } -> tensor<2x16x8xf32> loc(#loc136)
    %217 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/add"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/mul")):
      %316 = arith.mulf %in, %cst_1 : f32 loc(#loc134)
      linalg.yield %316 : f32 loc(#loc134)
    } -> tensor<2x16x8xf32> loc(#loc134)
    %218 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %66 : tensor<2x16x8xf32>, tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %in_91: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc134)
      linalg.yield %316 : f32 loc(#loc134)
    } -> tensor<2x16x8xf32> loc(#loc134)
    %219 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/mul")):
      %316 = arith.mulf %in, %cst_10 : f32 loc(#loc134)
      linalg.yield %316 : f32 loc(#loc134)
    } -> tensor<2x16x8xf32> loc(#loc134)
    %220 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/exp")):
      %316 = math.exp %in : f32 loc(#loc137)
      linalg.yield %316 : f32 loc(#loc137)
    } -> tensor<2x16x8xf32> loc(#loc137)
    %221 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/exp"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/mul")):
      %316 = arith.truncf %cst_4 : f64 to f32 loc(#loc134)
      %317 = arith.mulf %in, %316 : f32 loc(#loc134)
      linalg.yield %317 : f32 loc(#loc134)
    } -> tensor<2x16x8xf32> loc(#loc134)
    %222 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %221 : tensor<2x16x8xf32>, tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %in_91: f32 loc("bwd/blocks.1.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc134)
      linalg.yield %316 : f32 loc(#loc134)
    } -> tensor<2x16x8xf32> loc(#loc134)
    %223 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %222 : tensor<2x16x8xf32>, tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/mul"), %in_91: f32 loc("bwd/blocks.1.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc136)
      linalg.yield %316 : f32 loc(#loc136)
    } -> tensor<2x16x8xf32> loc(#loc136)
    %224 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60, %223 : tensor<2x16x8xf32>, tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.fc2/view"), %in_91: f32 loc("bwd/blocks.1.mlp_tokens.act/add"), %out: f32 loc("bwd/blocks.1.mlp_tokens.act/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc134)
      linalg.yield %316 : f32 loc(#loc134)
    } -> tensor<2x16x8xf32> loc(#loc134)
    %225 = tensor.empty() : tensor<1x1x8xf32> loc(#loc138)
    %226 = linalg.fill ins(%cst : f32) outs(%225 : tensor<1x1x8xf32>) -> tensor<1x1x8xf32> loc(#loc138)
    %227 = linalg.generic {indexing_maps = [#map, #map13], iterator_types = ["reduction", "reduction", "parallel"]} ins(%224 : tensor<2x16x8xf32>) outs(%226 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.1.mlp_tokens.fc1/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc138)
      linalg.yield %316 : f32 loc(#loc138)
    } -> tensor<1x1x8xf32> loc(#loc138)
    %collapsed_61 = tensor.collapse_shape %227 [[0, 1, 2]] : tensor<1x1x8xf32> into tensor<8xf32> loc(#loc139)
    %collapsed_62 = tensor.collapse_shape %224 [[0, 1], [2]] : tensor<2x16x8xf32> into tensor<32x8xf32> loc(#loc139)
    %transposed_63 = linalg.transpose ins(%collapsed_62 : tensor<32x8xf32>) outs(%42 : tensor<8x32xf32>) permutation = [1, 0]  loc(#loc140)
    %228 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc141)
    %229 = linalg.matmul ins(%transposed_63, %collapsed_27 : tensor<8x32xf32>, tensor<32x4xf32>) outs(%228 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc141)
    %230 = linalg.matmul ins(%collapsed_62, %arg16 : tensor<32x8xf32>, tensor<8x4xf32>) outs(%26 : tensor<32x4xf32>) -> tensor<32x4xf32> loc(#loc141)
    %expanded_64 = tensor.expand_shape %230 [[0, 1], [2]] output_shape [2, 16, 4] : tensor<32x4xf32> into tensor<2x16x4xf32> loc(#loc139)
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<2x16x4xf32>) outs(%2 : tensor<2x4x16xf32>) permutation = [0, 2, 1]  loc(#loc129)
    %231 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_65, %arg14 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1/permute"), %in_91: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc142)
      linalg.yield %316 : f32 loc(#loc142)
    } -> tensor<2x4x16xf32> loc(#loc142)
    %232 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %316 = arith.mulf %in, %cst_7 : f32 loc(#loc142)
      linalg.yield %316 : f32 loc(#loc142)
    } -> tensor<2x4x16xf32> loc(#loc142)
    %233 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%231 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc143)
      linalg.yield %316 : f32 loc(#loc143)
    } -> tensor<2x4x1xf32> loc(#loc143)
    %234 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %62 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %in_91: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc142)
      linalg.yield %316 : f32 loc(#loc142)
    } -> tensor<2x4x16xf32> loc(#loc142)
    %235 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%234 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc143)
      linalg.yield %316 : f32 loc(#loc143)
    } -> tensor<2x4x1xf32> loc(#loc143)
    %236 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %235 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %in_91: f32 loc("bwd/blocks.1.norm1/sum"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc142)
      linalg.yield %316 : f32 loc(#loc142)
    } -> tensor<2x4x16xf32> loc(#loc142)
    %237 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %233 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %in_91: f32 loc("bwd/blocks.1.norm1/sum"), %out: f32 loc("bwd/blocks.1.norm1/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc144)
      linalg.yield %316 : f32 loc(#loc144)
    } -> tensor<2x4x16xf32> loc(#loc144)
    %238 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %236 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/sub"), %in_91: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc144)
      linalg.yield %316 : f32 loc(#loc144)
    } -> tensor<2x4x16xf32> loc(#loc144)
    %239 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/rsqrt"), %out: f32 loc("bwd/blocks.1.norm1/div")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc145)
      linalg.yield %316 : f32 loc(#loc145)
    } -> tensor<2x4x1xf32> loc(#loc145)
    %240 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %238 : tensor<2x4x1xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/div"), %in_91: f32 loc("bwd/blocks.1.norm1/sub"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc142)
      linalg.yield %316 : f32 loc(#loc142)
    } -> tensor<2x4x16xf32> loc(#loc142)
    %241 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_65, %62 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1/permute"), %in_91: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc142)
      linalg.yield %316 : f32 loc(#loc142)
    } -> tensor<2x4x16xf32> loc(#loc142)
    %242 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction", "parallel"]} ins(%241 : tensor<2x4x16xf32>) outs(%166 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc143)
      linalg.yield %316 : f32 loc(#loc143)
    } -> tensor<16xf32> loc(#loc143)
    %243 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction", "parallel"]} ins(%transposed_65 : tensor<2x4x16xf32>) outs(%166 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.1/permute"), %out: f32 loc("bwd/blocks.1.norm1/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc143)
      linalg.yield %316 : f32 loc(#loc143)
    } -> tensor<16xf32> loc(#loc143)
    %244 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %240 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_91: f32 loc("bwd/blocks.1.norm1/mul"), %out: f32 loc("bwd/-/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc128)
      linalg.yield %316 : f32 loc(#loc128)
    } -> tensor<2x4x16xf32> loc(#loc128)
    %collapsed_66 = tensor.collapse_shape %244 [[0, 1], [2]] : tensor<2x4x16xf32> into tensor<8x16xf32> loc(#loc146)
    %245 = linalg.matmul ins(%collapsed_66, %arg12 : tensor<8x16xf32>, tensor<16x32xf32>) outs(%43 : tensor<8x32xf32>) -> tensor<8x32xf32> loc(#loc147)
    %transposed_67 = linalg.transpose ins(%collapsed_66 : tensor<8x16xf32>) outs(%170 : tensor<16x8xf32>) permutation = [1, 0]  loc(#loc148)
    %246 = linalg.matmul ins(%transposed_67, %collapsed_22 : tensor<16x8xf32>, tensor<8x32xf32>) outs(%171 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc147)
    %247 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_66 : tensor<8x16xf32>) outs(%174 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.fc2/view"), %out: f32 loc("bwd/blocks.0.mlp_channels.fc2/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc149)
      linalg.yield %316 : f32 loc(#loc149)
    } -> tensor<1x16xf32> loc(#loc149)
    %collapsed_68 = tensor.collapse_shape %247 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc146)
    %expanded_69 = tensor.expand_shape %245 [[0, 1], [2]] output_shape [2, 4, 32] : tensor<8x32xf32> into tensor<2x4x32xf32> loc(#loc146)
    %248 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/mul")):
      %316 = arith.truncf %cst_5 : f64 to f32 loc(#loc150)
      %317 = arith.mulf %in, %316 : f32 loc(#loc150)
      linalg.yield %317 : f32 loc(#loc150)
    } -> tensor<2x4x32xf32> loc(#loc150)
    %249 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/erf")):
      %316 = math.erf %in : f32 loc(#loc151)
      linalg.yield %316 : f32 loc(#loc151)
    } -> tensor<2x4x32xf32> loc(#loc151)
    %250 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.act/erf"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/add")):
      %316 = arith.addf %in, %cst_0 : f32 loc(#loc152)
      linalg.yield %316 : f32 loc(#loc152)
    } -> tensor<2x4x32xf32> loc(#loc152)
    %251 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.act/add"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/mul")):
      %316 = arith.mulf %in, %cst_1 : f32 loc(#loc150)
      linalg.yield %316 : f32 loc(#loc150)
    } -> tensor<2x4x32xf32> loc(#loc150)
    %252 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_21 : tensor<2x4x32xf32>, tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc1/view"), %in_91: f32 loc("fwd/blocks.0.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc150)
      linalg.yield %316 : f32 loc(#loc150)
    } -> tensor<2x4x32xf32> loc(#loc150)
    %253 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/mul")):
      %316 = arith.mulf %in, %cst_10 : f32 loc(#loc150)
      linalg.yield %316 : f32 loc(#loc150)
    } -> tensor<2x4x32xf32> loc(#loc150)
    %254 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/exp")):
      %316 = math.exp %in : f32 loc(#loc153)
      linalg.yield %316 : f32 loc(#loc153)
    } -> tensor<2x4x32xf32> loc(#loc153)
    %255 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.act/exp"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/mul")):
      %316 = arith.truncf %cst_4 : f64 to f32 loc(#loc150)
      %317 = arith.mulf %in, %316 : f32 loc(#loc150)
      linalg.yield %317 : f32 loc(#loc150)
    } -> tensor<2x4x32xf32> loc(#loc150)
    %256 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21, %255 : tensor<2x4x32xf32>, tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc1/view"), %in_91: f32 loc("bwd/blocks.0.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc150)
      linalg.yield %316 : f32 loc(#loc150)
    } -> tensor<2x4x32xf32> loc(#loc150)
    %257 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %256 : tensor<2x4x32xf32>, tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.act/mul"), %in_91: f32 loc("bwd/blocks.0.mlp_channels.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc152)
      linalg.yield %316 : f32 loc(#loc152)
    } -> tensor<2x4x32xf32> loc(#loc152)
    %258 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69, %257 : tensor<2x4x32xf32>, tensor<2x4x32xf32>) outs(%46 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.fc2/view"), %in_91: f32 loc("bwd/blocks.0.mlp_channels.act/add"), %out: f32 loc("bwd/blocks.0.mlp_channels.act/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc150)
      linalg.yield %316 : f32 loc(#loc150)
    } -> tensor<2x4x32xf32> loc(#loc150)
    %collapsed_70 = tensor.collapse_shape %258 [[0, 1], [2]] : tensor<2x4x32xf32> into tensor<8x32xf32> loc(#loc154)
    %259 = linalg.matmul ins(%collapsed_70, %arg10 : tensor<8x32xf32>, tensor<32x16xf32>) outs(%50 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc155)
    %transposed_71 = linalg.transpose ins(%collapsed_70 : tensor<8x32xf32>) outs(%18 : tensor<32x8xf32>) permutation = [1, 0]  loc(#loc156)
    %260 = linalg.matmul ins(%transposed_71, %collapsed_19 : tensor<32x8xf32>, tensor<8x16xf32>) outs(%188 : tensor<32x16xf32>) -> tensor<32x16xf32> loc(#loc155)
    %261 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_70 : tensor<8x32xf32>) outs(%191 : tensor<1x32xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.0.mlp_channels.fc1/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc157)
      linalg.yield %316 : f32 loc(#loc157)
    } -> tensor<1x32xf32> loc(#loc157)
    %collapsed_72 = tensor.collapse_shape %261 [[0, 1]] : tensor<1x32xf32> into tensor<32xf32> loc(#loc154)
    %expanded_73 = tensor.expand_shape %259 [[0, 1], [2]] output_shape [2, 4, 16] : tensor<8x16xf32> into tensor<2x4x16xf32> loc(#loc154)
    %262 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73, %arg8 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.fc1/view"), %in_91: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc158)
      linalg.yield %316 : f32 loc(#loc158)
    } -> tensor<2x4x16xf32> loc(#loc158)
    %263 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %316 = arith.mulf %in, %cst_7 : f32 loc(#loc158)
      linalg.yield %316 : f32 loc(#loc158)
    } -> tensor<2x4x16xf32> loc(#loc158)
    %264 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%262 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc159)
      linalg.yield %316 : f32 loc(#loc159)
    } -> tensor<2x4x1xf32> loc(#loc159)
    %265 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %38 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %in_91: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc158)
      linalg.yield %316 : f32 loc(#loc158)
    } -> tensor<2x4x16xf32> loc(#loc158)
    %266 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%265 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc159)
      linalg.yield %316 : f32 loc(#loc159)
    } -> tensor<2x4x1xf32> loc(#loc159)
    %267 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %266 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %in_91: f32 loc("bwd/blocks.0.norm2/sum"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc158)
      linalg.yield %316 : f32 loc(#loc158)
    } -> tensor<2x4x16xf32> loc(#loc158)
    %268 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %264 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %in_91: f32 loc("bwd/blocks.0.norm2/sum"), %out: f32 loc("bwd/blocks.0.norm2/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc160)
      linalg.yield %316 : f32 loc(#loc160)
    } -> tensor<2x4x16xf32> loc(#loc160)
    %269 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %267 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/sub"), %in_91: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc160)
      linalg.yield %316 : f32 loc(#loc160)
    } -> tensor<2x4x16xf32> loc(#loc160)
    %270 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/rsqrt"), %out: f32 loc("bwd/blocks.0.norm2/div")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc161)
      linalg.yield %316 : f32 loc(#loc161)
    } -> tensor<2x4x1xf32> loc(#loc161)
    %271 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270, %269 : tensor<2x4x1xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/div"), %in_91: f32 loc("bwd/blocks.0.norm2/sub"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc158)
      linalg.yield %316 : f32 loc(#loc158)
    } -> tensor<2x4x16xf32> loc(#loc158)
    %272 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73, %38 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.fc1/view"), %in_91: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc158)
      linalg.yield %316 : f32 loc(#loc158)
    } -> tensor<2x4x16xf32> loc(#loc158)
    %273 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction", "parallel"]} ins(%272 : tensor<2x4x16xf32>) outs(%166 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc159)
      linalg.yield %316 : f32 loc(#loc159)
    } -> tensor<16xf32> loc(#loc159)
    %274 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_73 : tensor<2x4x16xf32>) outs(%166 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_channels.fc1/view"), %out: f32 loc("bwd/blocks.0.norm2/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc159)
      linalg.yield %316 : f32 loc(#loc159)
    } -> tensor<16xf32> loc(#loc159)
    %275 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %271 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_91: f32 loc("bwd/blocks.0.norm2/mul"), %out: f32 loc("bwd/-/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc128)
      linalg.yield %316 : f32 loc(#loc128)
    } -> tensor<2x4x16xf32> loc(#loc128)
    %transposed_74 = linalg.transpose ins(%275 : tensor<2x4x16xf32>) outs(%16 : tensor<2x16x4xf32>) permutation = [0, 2, 1]  loc(#loc162)
    %collapsed_75 = tensor.collapse_shape %transposed_74 [[0, 1], [2]] : tensor<2x16x4xf32> into tensor<32x4xf32> loc(#loc163)
    %276 = linalg.matmul ins(%collapsed_75, %arg6 : tensor<32x4xf32>, tensor<4x8xf32>) outs(%19 : tensor<32x8xf32>) -> tensor<32x8xf32> loc(#loc164)
    %transposed_76 = linalg.transpose ins(%collapsed_75 : tensor<32x4xf32>) outs(%208 : tensor<4x32xf32>) permutation = [1, 0]  loc(#loc165)
    %277 = linalg.matmul ins(%transposed_76, %collapsed_15 : tensor<4x32xf32>, tensor<32x8xf32>) outs(%209 : tensor<4x8xf32>) -> tensor<4x8xf32> loc(#loc164)
    %278 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_75 : tensor<32x4xf32>) outs(%212 : tensor<1x4xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.fc2/view"), %out: f32 loc("bwd/blocks.0.mlp_tokens.fc2/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc166)
      linalg.yield %316 : f32 loc(#loc166)
    } -> tensor<1x4xf32> loc(#loc166)
    %collapsed_77 = tensor.collapse_shape %278 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32> loc(#loc163)
    %expanded_78 = tensor.expand_shape %276 [[0, 1], [2]] output_shape [2, 16, 8] : tensor<32x8xf32> into tensor<2x16x8xf32> loc(#loc163)
    %279 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/mul")):
      %316 = arith.truncf %cst_5 : f64 to f32 loc(#loc167)
      %317 = arith.mulf %in, %316 : f32 loc(#loc167)
      linalg.yield %317 : f32 loc(#loc167)
    } -> tensor<2x16x8xf32> loc(#loc167)
    %280 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/erf")):
      %316 = math.erf %in : f32 loc(#loc168)
      linalg.yield %316 : f32 loc(#loc168)
    } -> tensor<2x16x8xf32> loc(#loc168)
    %281 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/erf"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/add")):
      %316 = arith.addf %in, %cst_0 : f32 loc(#loc169)
      linalg.yield %316 : f32 loc(#loc169)
    } -> tensor<2x16x8xf32> loc(#loc169)
    %282 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/add"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/mul")):
      %316 = arith.mulf %in, %cst_1 : f32 loc(#loc167)
      linalg.yield %316 : f32 loc(#loc167)
    } -> tensor<2x16x8xf32> loc(#loc167)
    %283 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %22 : tensor<2x16x8xf32>, tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %in_91: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc167)
      linalg.yield %316 : f32 loc(#loc167)
    } -> tensor<2x16x8xf32> loc(#loc167)
    %284 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/mul")):
      %316 = arith.mulf %in, %cst_10 : f32 loc(#loc167)
      linalg.yield %316 : f32 loc(#loc167)
    } -> tensor<2x16x8xf32> loc(#loc167)
    %285 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/exp")):
      %316 = math.exp %in : f32 loc(#loc170)
      linalg.yield %316 : f32 loc(#loc170)
    } -> tensor<2x16x8xf32> loc(#loc170)
    %286 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/exp"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/mul")):
      %316 = arith.truncf %cst_4 : f64 to f32 loc(#loc167)
      %317 = arith.mulf %in, %316 : f32 loc(#loc167)
      linalg.yield %317 : f32 loc(#loc167)
    } -> tensor<2x16x8xf32> loc(#loc167)
    %287 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %286 : tensor<2x16x8xf32>, tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %in_91: f32 loc("bwd/blocks.0.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc167)
      linalg.yield %316 : f32 loc(#loc167)
    } -> tensor<2x16x8xf32> loc(#loc167)
    %288 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %287 : tensor<2x16x8xf32>, tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/mul"), %in_91: f32 loc("bwd/blocks.0.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc169)
      linalg.yield %316 : f32 loc(#loc169)
    } -> tensor<2x16x8xf32> loc(#loc169)
    %289 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78, %288 : tensor<2x16x8xf32>, tensor<2x16x8xf32>) outs(%21 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.fc2/view"), %in_91: f32 loc("bwd/blocks.0.mlp_tokens.act/add"), %out: f32 loc("bwd/blocks.0.mlp_tokens.act/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc167)
      linalg.yield %316 : f32 loc(#loc167)
    } -> tensor<2x16x8xf32> loc(#loc167)
    %290 = linalg.generic {indexing_maps = [#map, #map13], iterator_types = ["reduction", "reduction", "parallel"]} ins(%289 : tensor<2x16x8xf32>) outs(%226 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.mlp_tokens.act/mul"), %out: f32 loc("bwd/blocks.0.mlp_tokens.fc1/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc171)
      linalg.yield %316 : f32 loc(#loc171)
    } -> tensor<1x1x8xf32> loc(#loc171)
    %collapsed_79 = tensor.collapse_shape %290 [[0, 1, 2]] : tensor<1x1x8xf32> into tensor<8xf32> loc(#loc172)
    %collapsed_80 = tensor.collapse_shape %289 [[0, 1], [2]] : tensor<2x16x8xf32> into tensor<32x8xf32> loc(#loc172)
    %transposed_81 = linalg.transpose ins(%collapsed_80 : tensor<32x8xf32>) outs(%42 : tensor<8x32xf32>) permutation = [1, 0]  loc(#loc173)
    %291 = linalg.matmul ins(%transposed_81, %collapsed_14 : tensor<8x32xf32>, tensor<32x4xf32>) outs(%228 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc174)
    %292 = linalg.matmul ins(%collapsed_80, %arg4 : tensor<32x8xf32>, tensor<8x4xf32>) outs(%26 : tensor<32x4xf32>) -> tensor<32x4xf32> loc(#loc174)
    %expanded_82 = tensor.expand_shape %292 [[0, 1], [2]] output_shape [2, 16, 4] : tensor<32x4xf32> into tensor<2x16x4xf32> loc(#loc172)
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<2x16x4xf32>) outs(%2 : tensor<2x4x16xf32>) permutation = [0, 2, 1]  loc(#loc162)
    %293 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_83, %arg2 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0/permute"), %in_91: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc175)
      linalg.yield %316 : f32 loc(#loc175)
    } -> tensor<2x4x16xf32> loc(#loc175)
    %294 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293 : tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %316 = arith.mulf %in, %cst_7 : f32 loc(#loc175)
      linalg.yield %316 : f32 loc(#loc175)
    } -> tensor<2x4x16xf32> loc(#loc175)
    %295 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%293 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc176)
      linalg.yield %316 : f32 loc(#loc176)
    } -> tensor<2x4x1xf32> loc(#loc176)
    %296 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %13 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %in_91: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc175)
      linalg.yield %316 : f32 loc(#loc175)
    } -> tensor<2x4x16xf32> loc(#loc175)
    %297 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%296 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc176)
      linalg.yield %316 : f32 loc(#loc176)
    } -> tensor<2x4x1xf32> loc(#loc176)
    %298 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %297 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %in_91: f32 loc("bwd/blocks.0.norm1/sum"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc175)
      linalg.yield %316 : f32 loc(#loc175)
    } -> tensor<2x4x16xf32> loc(#loc175)
    %299 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294, %295 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %in_91: f32 loc("bwd/blocks.0.norm1/sum"), %out: f32 loc("bwd/blocks.0.norm1/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc177)
      linalg.yield %316 : f32 loc(#loc177)
    } -> tensor<2x4x16xf32> loc(#loc177)
    %300 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %298 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/sub"), %in_91: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sub")):
      %316 = arith.subf %in, %in_91 : f32 loc(#loc177)
      linalg.yield %316 : f32 loc(#loc177)
    } -> tensor<2x4x16xf32> loc(#loc177)
    %301 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/rsqrt"), %out: f32 loc("bwd/blocks.0.norm1/div")):
      %316 = arith.divf %in, %cst_7 : f32 loc(#loc178)
      linalg.yield %316 : f32 loc(#loc178)
    } -> tensor<2x4x1xf32> loc(#loc178)
    %302 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301, %300 : tensor<2x4x1xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/div"), %in_91: f32 loc("bwd/blocks.0.norm1/sub"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc175)
      linalg.yield %316 : f32 loc(#loc175)
    } -> tensor<2x4x16xf32> loc(#loc175)
    %303 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_83, %13 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0/permute"), %in_91: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/mul")):
      %316 = arith.mulf %in, %in_91 : f32 loc(#loc175)
      linalg.yield %316 : f32 loc(#loc175)
    } -> tensor<2x4x16xf32> loc(#loc175)
    %304 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction", "parallel"]} ins(%303 : tensor<2x4x16xf32>) outs(%166 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc176)
      linalg.yield %316 : f32 loc(#loc176)
    } -> tensor<16xf32> loc(#loc176)
    %305 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction", "parallel"]} ins(%transposed_83 : tensor<2x4x16xf32>) outs(%166 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/blocks.0/permute"), %out: f32 loc("bwd/blocks.0.norm1/sum")):
      %316 = arith.addf %in, %out : f32 loc(#loc176)
      linalg.yield %316 : f32 loc(#loc176)
    } -> tensor<16xf32> loc(#loc176)
    %306 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %302 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_91: f32 loc("bwd/blocks.0.norm1/mul"), %out: f32 loc("bwd/-/add")):
      %316 = arith.addf %in, %in_91 : f32 loc(#loc128)
      linalg.yield %316 : f32 loc(#loc128)
    } -> tensor<2x4x16xf32> loc(#loc128)
    %transposed_84 = linalg.transpose ins(%306 : tensor<2x4x16xf32>) outs(%16 : tensor<2x16x4xf32>) permutation = [0, 2, 1]  loc(#loc179)
    %expanded_85 = tensor.expand_shape %transposed_84 [[0], [1], [2, 3]] output_shape [2, 16, 2, 2] : tensor<2x16x4xf32> into tensor<2x16x2x2xf32> loc(#loc180)
    %307 = tensor.empty() : tensor<3x2x8x8xf32> loc(#loc181)
    %transposed_86 = linalg.transpose ins(%arg30 : tensor<2x3x8x8xf32>) outs(%307 : tensor<3x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc181)
    %308 = tensor.empty() : tensor<3x32x4x4xf32> loc(#loc181)
    %expanded_87 = tensor.expand_shape %transposed_86 [[0], [1, 2], [3], [4]] output_shape [3, 2, 1, 8, 8] : tensor<3x2x8x8xf32> into tensor<3x2x1x8x8xf32> loc(#loc181)
    %expanded_88 = tensor.expand_shape %transposed_84 [[0], [1], [2, 3, 4]] output_shape [2, 16, 1, 2, 2] : tensor<2x16x4xf32> into tensor<2x16x1x2x2xf32> loc(#loc181)
    %expanded_89 = tensor.expand_shape %308 [[0], [1, 2], [3], [4]] output_shape [3, 2, 16, 4, 4] : tensor<3x32x4x4xf32> into tensor<3x2x16x4x4xf32> loc(#loc181)
    %309 = linalg.fill ins(%cst : f32) outs(%expanded_89 : tensor<3x2x16x4x4xf32>) -> tensor<3x2x16x4x4xf32> loc(#loc181)
    %310 = linalg.conv_2d_ngchw_gfchw {dilations = dense<4> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_87, %expanded_88 : tensor<3x2x1x8x8xf32>, tensor<2x16x1x2x2xf32>) outs(%309 : tensor<3x2x16x4x4xf32>) -> tensor<3x2x16x4x4xf32> loc(#loc181)
    %311 = tensor.empty() : tensor<2x16x3x4x4xf32> loc(#loc181)
    %transposed_90 = linalg.transpose ins(%310 : tensor<3x2x16x4x4xf32>) outs(%311 : tensor<2x16x3x4x4xf32>) permutation = [1, 2, 0, 3, 4]  loc(#loc181)
    %312 = tensor.empty() : tensor<16x3x4x4xf32> loc(#loc181)
    %313 = linalg.fill ins(%cst : f32) outs(%312 : tensor<16x3x4x4xf32>) -> tensor<16x3x4x4xf32> loc(#loc181)
    %314 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_90 : tensor<2x16x3x4x4xf32>) outs(%313 : tensor<16x3x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/stem.proj/convolution_backward"), %out: f32 loc("bwd/stem.proj/convolution_backward")):
      %316 = arith.addf %in, %out : f32 loc(#loc181)
      linalg.yield %316 : f32 loc(#loc181)
    } -> tensor<16x3x4x4xf32> loc(#loc181)
    %315 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%expanded_85 : tensor<2x16x2x2xf32>) outs(%166 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/stem/view"), %out: f32 loc("bwd/stem.proj/convolution_backward")):
      %316 = arith.addf %in, %out : f32 loc(#loc181)
      linalg.yield %316 : f32 loc(#loc181)
    } -> tensor<16xf32> loc(#loc181)
    return %131, %314, %315, %304, %305, %291, %collapsed_79, %277, %collapsed_77, %273, %274, %260, %collapsed_72, %246, %collapsed_68, %242, %243, %229, %collapsed_61, %210, %collapsed_59, %204, %205, %189, %collapsed_54, %172, %collapsed_50, %167, %168, %148, %collapsed_47 : tensor<f32>, tensor<16x3x4x4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x4xf32>, tensor<8xf32>, tensor<4x8xf32>, tensor<4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x4xf32>, tensor<8xf32>, tensor<4x8xf32>, tensor<4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<10x16xf32>, tensor<10xf32> loc(#loc1)
  } loc(#loc1)
  func.func @predict(%arg0: tensor<16x3x4x4xf32> {aal.name = "stem.proj.weight", aal.role = "parameter"} loc("predict"), %arg1: tensor<16xf32> {aal.name = "stem.proj.bias", aal.role = "parameter"} loc("predict"), %arg2: tensor<16xf32> {aal.name = "blocks.0.norm1.weight", aal.role = "parameter"} loc("predict"), %arg3: tensor<16xf32> {aal.name = "blocks.0.norm1.bias", aal.role = "parameter"} loc("predict"), %arg4: tensor<8x4xf32> {aal.name = "blocks.0.mlp_tokens.fc1.weight", aal.role = "parameter"} loc("predict"), %arg5: tensor<8xf32> {aal.name = "blocks.0.mlp_tokens.fc1.bias", aal.role = "parameter"} loc("predict"), %arg6: tensor<4x8xf32> {aal.name = "blocks.0.mlp_tokens.fc2.weight", aal.role = "parameter"} loc("predict"), %arg7: tensor<4xf32> {aal.name = "blocks.0.mlp_tokens.fc2.bias", aal.role = "parameter"} loc("predict"), %arg8: tensor<16xf32> {aal.name = "blocks.0.norm2.weight", aal.role = "parameter"} loc("predict"), %arg9: tensor<16xf32> {aal.name = "blocks.0.norm2.bias", aal.role = "parameter"} loc("predict"), %arg10: tensor<32x16xf32> {aal.name = "blocks.0.mlp_channels.fc1.weight", aal.role = "parameter"} loc("predict"), %arg11: tensor<32xf32> {aal.name = "blocks.0.mlp_channels.fc1.bias", aal.role = "parameter"} loc("predict"), %arg12: tensor<16x32xf32> {aal.name = "blocks.0.mlp_channels.fc2.weight", aal.role = "parameter"} loc("predict"), %arg13: tensor<16xf32> {aal.name = "blocks.0.mlp_channels.fc2.bias", aal.role = "parameter"} loc("predict"), %arg14: tensor<16xf32> {aal.name = "blocks.1.norm1.weight", aal.role = "parameter"} loc("predict"), %arg15: tensor<16xf32> {aal.name = "blocks.1.norm1.bias", aal.role = "parameter"} loc("predict"), %arg16: tensor<8x4xf32> {aal.name = "blocks.1.mlp_tokens.fc1.weight", aal.role = "parameter"} loc("predict"), %arg17: tensor<8xf32> {aal.name = "blocks.1.mlp_tokens.fc1.bias", aal.role = "parameter"} loc("predict"), %arg18: tensor<4x8xf32> {aal.name = "blocks.1.mlp_tokens.fc2.weight", aal.role = "parameter"} loc("predict"), %arg19: tensor<4xf32> {aal.name = "blocks.1.mlp_tokens.fc2.bias", aal.role = "parameter"} loc("predict"), %arg20: tensor<16xf32> {aal.name = "blocks.1.norm2.weight", aal.role = "parameter"} loc("predict"), %arg21: tensor<16xf32> {aal.name = "blocks.1.norm2.bias", aal.role = "parameter"} loc("predict"), %arg22: tensor<32x16xf32> {aal.name = "blocks.1.mlp_channels.fc1.weight", aal.role = "parameter"} loc("predict"), %arg23: tensor<32xf32> {aal.name = "blocks.1.mlp_channels.fc1.bias", aal.role = "parameter"} loc("predict"), %arg24: tensor<16x32xf32> {aal.name = "blocks.1.mlp_channels.fc2.weight", aal.role = "parameter"} loc("predict"), %arg25: tensor<16xf32> {aal.name = "blocks.1.mlp_channels.fc2.bias", aal.role = "parameter"} loc("predict"), %arg26: tensor<16xf32> {aal.name = "norm.weight", aal.role = "parameter"} loc("predict"), %arg27: tensor<16xf32> {aal.name = "norm.bias", aal.role = "parameter"} loc("predict"), %arg28: tensor<10x16xf32> {aal.name = "head.weight", aal.role = "parameter"} loc("predict"), %arg29: tensor<10xf32> {aal.name = "head.bias", aal.role = "parameter"} loc("predict"), %arg30: tensor<2x3x8x8xf32> {aal.name = "images", aal.role = "input"} loc("predict")) -> (tensor<2x10xf32> {aal.name = "output", aal.role = "output"}) attributes {aal.frontend = "torch", aal.model = "mixer"} {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_2 = arith.constant 9.9999999999999995E-7 : f64 loc(#loc6)
    %cst_3 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_4 = arith.constant 1.41421354 : f32 loc(#loc)
    %cst_5 = arith.constant 4.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x16x2x2xf32> loc(#loc7)
    %broadcasted = linalg.broadcast ins(%arg1 : tensor<16xf32>) outs(%0 : tensor<2x16x2x2xf32>) dimensions = [0, 2, 3]  loc(#loc7)
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%arg30, %arg0 : tensor<2x3x8x8xf32>, tensor<16x3x4x4xf32>) outs(%broadcasted : tensor<2x16x2x2xf32>) -> tensor<2x16x2x2xf32> loc(#loc7)
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x16x2x2xf32> into tensor<2x16x4xf32> loc(#loc8)
    %2 = tensor.empty() : tensor<2x4x16xf32> loc(#loc9)
    %transposed = linalg.transpose ins(%collapsed : tensor<2x16x4xf32>) outs(%2 : tensor<2x4x16xf32>) permutation = [0, 2, 1]  loc(#loc9)
    %3 = tensor.empty() : tensor<2x4x1xf32> loc(#loc10)
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32> loc(#loc10)
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/permute"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %110 = arith.addf %in, %out : f32 loc(#loc10)
      linalg.yield %110 : f32 loc(#loc10)
    } -> tensor<2x4x1xf32> loc(#loc10)
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/mean")):
      %110 = arith.divf %in, %cst_3 : f32 loc(#loc10)
      linalg.yield %110 : f32 loc(#loc10)
    } -> tensor<2x4x1xf32> loc(#loc10)
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %6 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/permute"), %in_30: f32 loc("fwd/blocks.0.norm1/mean"), %out: f32 loc("fwd/blocks.0.norm1/sub")):
      %110 = arith.subf %in, %in_30 : f32 loc(#loc11)
      linalg.yield %110 : f32 loc(#loc11)
    } -> tensor<2x4x16xf32> loc(#loc11)
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %7 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_30: f32 loc("fwd/blocks.0.norm1/sub"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc12)
      linalg.yield %110 : f32 loc(#loc12)
    } -> tensor<2x4x16xf32> loc(#loc12)
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/sum")):
      %110 = arith.addf %in, %out : f32 loc(#loc13)
      linalg.yield %110 : f32 loc(#loc13)
    } -> tensor<2x4x1xf32> loc(#loc13)
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sum"), %out: f32 loc("fwd/blocks.0.norm1/div")):
      %110 = arith.divf %in, %cst_3 : f32 loc(#loc14)
      linalg.yield %110 : f32 loc(#loc14)
    } -> tensor<2x4x1xf32> loc(#loc14)
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/div"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %110 = arith.truncf %cst_2 : f64 to f32 loc(#loc6)
      %111 = arith.addf %in, %110 : f32 loc(#loc6)
      linalg.yield %111 : f32 loc(#loc6)
    } -> tensor<2x4x1xf32> loc(#loc6)
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/rsqrt")):
      %110 = math.rsqrt %in : f32 loc(#loc15)
      linalg.yield %110 : f32 loc(#loc15)
    } -> tensor<2x4x1xf32> loc(#loc15)
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %12 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/sub"), %in_30: f32 loc("fwd/blocks.0.norm1/rsqrt"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc12)
      linalg.yield %110 : f32 loc(#loc12)
    } -> tensor<2x4x16xf32> loc(#loc12)
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %arg2 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_30: f32 loc("fwd/blocks.0.norm1/mul"), %out: f32 loc("fwd/blocks.0.norm1/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc12)
      linalg.yield %110 : f32 loc(#loc12)
    } -> tensor<2x4x16xf32> loc(#loc12)
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg3 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm1/mul"), %in_30: f32 loc("fwd/blocks.0.norm1/add"), %out: f32 loc("fwd/blocks.0.norm1/add")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc6)
      linalg.yield %110 : f32 loc(#loc6)
    } -> tensor<2x4x16xf32> loc(#loc6)
    %16 = tensor.empty() : tensor<2x16x4xf32> loc(#loc16)
    %transposed_6 = linalg.transpose ins(%15 : tensor<2x4x16xf32>) outs(%16 : tensor<2x16x4xf32>) permutation = [0, 2, 1]  loc(#loc16)
    %17 = tensor.empty() : tensor<4x8xf32> loc(#loc17)
    %transposed_7 = linalg.transpose ins(%arg4 : tensor<8x4xf32>) outs(%17 : tensor<4x8xf32>) permutation = [1, 0]  loc(#loc17)
    %18 = tensor.empty() : tensor<2x4x8xf32> loc(#loc183)
    %19 = linalg.generic {indexing_maps = [#map18, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<4x8xf32>) outs(%18 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/permute"), %out: f32 loc("fwd/blocks.0.mlp_tokens.fc1/expand")):
      linalg.yield %in : f32 loc(#loc183)
    } -> tensor<2x4x8xf32> loc(#loc183)
    %20 = tensor.empty() : tensor<2x16x8xf32> loc(#loc184)
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32> loc(#loc184)
    %22 = linalg.batch_matmul ins(%transposed_6, %19 : tensor<2x16x4xf32>, tensor<2x4x8xf32>) outs(%21 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32> loc(#loc184)
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg5 : tensor<2x16x8xf32>, tensor<8xf32>) outs(%20 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/bmm"), %in_30: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc20)
      linalg.yield %110 : f32 loc(#loc20)
    } -> tensor<2x16x8xf32> loc(#loc20)
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x16x8xf32>) outs(%20 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.0.mlp_tokens.act/gelu")):
      %110 = arith.divf %in, %cst_4 : f32 loc(#loc21)
      %111 = math.erf %110 : f32 loc(#loc21)
      %112 = arith.addf %111, %cst_0 : f32 loc(#loc21)
      %113 = arith.mulf %112, %cst_1 : f32 loc(#loc21)
      %114 = arith.mulf %in, %113 : f32 loc(#loc21)
      linalg.yield %114 : f32 loc(#loc21)
    } -> tensor<2x16x8xf32> loc(#loc21)
    %collapsed_8 = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<2x16x8xf32> into tensor<32x8xf32> loc(#loc22)
    %25 = tensor.empty() : tensor<8x4xf32> loc(#loc23)
    %transposed_9 = linalg.transpose ins(%arg6 : tensor<4x8xf32>) outs(%25 : tensor<8x4xf32>) permutation = [1, 0]  loc(#loc23)
    %26 = tensor.empty() : tensor<32x4xf32> loc(#loc24)
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<32x4xf32>) -> tensor<32x4xf32> loc(#loc24)
    %28 = linalg.matmul ins(%collapsed_8, %transposed_9 : tensor<32x8xf32>, tensor<8x4xf32>) outs(%27 : tensor<32x4xf32>) -> tensor<32x4xf32> loc(#loc24)
    %29 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg7, %28 : tensor<4xf32>, tensor<32x4xf32>) outs(%26 : tensor<32x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_tokens.fc2/addmm"), %in_30: f32 loc("fwd/blocks.0.mlp_tokens.fc2/addmm"), %out: f32 loc("fwd/blocks.0.mlp_tokens.fc2/addmm")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc24)
      linalg.yield %110 : f32 loc(#loc24)
    } -> tensor<32x4xf32> loc(#loc24)
    %expanded = tensor.expand_shape %29 [[0, 1], [2]] output_shape [2, 16, 4] : tensor<32x4xf32> into tensor<2x16x4xf32> loc(#loc22)
    %transposed_10 = linalg.transpose ins(%expanded : tensor<2x16x4xf32>) outs(%2 : tensor<2x4x16xf32>) permutation = [0, 2, 1]  loc(#loc16)
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %transposed_10 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/stem/permute"), %in_30: f32 loc("fwd/blocks.0/permute"), %out: f32 loc("fwd/blocks.0/add")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc25)
      linalg.yield %110 : f32 loc(#loc25)
    } -> tensor<2x4x16xf32> loc(#loc25)
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %110 = arith.addf %in, %out : f32 loc(#loc26)
      linalg.yield %110 : f32 loc(#loc26)
    } -> tensor<2x4x1xf32> loc(#loc26)
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/mean")):
      %110 = arith.divf %in, %cst_3 : f32 loc(#loc26)
      linalg.yield %110 : f32 loc(#loc26)
    } -> tensor<2x4x1xf32> loc(#loc26)
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %32 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_30: f32 loc("fwd/blocks.0.norm2/mean"), %out: f32 loc("fwd/blocks.0.norm2/sub")):
      %110 = arith.subf %in, %in_30 : f32 loc(#loc27)
      linalg.yield %110 : f32 loc(#loc27)
    } -> tensor<2x4x16xf32> loc(#loc27)
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %33 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_30: f32 loc("fwd/blocks.0.norm2/sub"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc28)
      linalg.yield %110 : f32 loc(#loc28)
    } -> tensor<2x4x16xf32> loc(#loc28)
    %35 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/sum")):
      %110 = arith.addf %in, %out : f32 loc(#loc29)
      linalg.yield %110 : f32 loc(#loc29)
    } -> tensor<2x4x1xf32> loc(#loc29)
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sum"), %out: f32 loc("fwd/blocks.0.norm2/div")):
      %110 = arith.divf %in, %cst_3 : f32 loc(#loc30)
      linalg.yield %110 : f32 loc(#loc30)
    } -> tensor<2x4x1xf32> loc(#loc30)
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/div"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %110 = arith.truncf %cst_2 : f64 to f32 loc(#loc31)
      %111 = arith.addf %in, %110 : f32 loc(#loc31)
      linalg.yield %111 : f32 loc(#loc31)
    } -> tensor<2x4x1xf32> loc(#loc31)
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/rsqrt")):
      %110 = math.rsqrt %in : f32 loc(#loc32)
      linalg.yield %110 : f32 loc(#loc32)
    } -> tensor<2x4x1xf32> loc(#loc32)
    %39 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %38 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/sub"), %in_30: f32 loc("fwd/blocks.0.norm2/rsqrt"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc28)
      linalg.yield %110 : f32 loc(#loc28)
    } -> tensor<2x4x16xf32> loc(#loc28)
    %40 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg8 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_30: f32 loc("fwd/blocks.0.norm2/mul"), %out: f32 loc("fwd/blocks.0.norm2/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc28)
      linalg.yield %110 : f32 loc(#loc28)
    } -> tensor<2x4x16xf32> loc(#loc28)
    %41 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg9 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.norm2/mul"), %in_30: f32 loc("fwd/blocks.0.norm2/add"), %out: f32 loc("fwd/blocks.0.norm2/add")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc31)
      linalg.yield %110 : f32 loc(#loc31)
    } -> tensor<2x4x16xf32> loc(#loc31)
    %collapsed_11 = tensor.collapse_shape %41 [[0, 1], [2]] : tensor<2x4x16xf32> into tensor<8x16xf32> loc(#loc33)
    %42 = tensor.empty() : tensor<16x32xf32> loc(#loc34)
    %transposed_12 = linalg.transpose ins(%arg10 : tensor<32x16xf32>) outs(%42 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc34)
    %43 = tensor.empty() : tensor<8x32xf32> loc(#loc35)
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<8x32xf32>) -> tensor<8x32xf32> loc(#loc35)
    %45 = linalg.matmul ins(%collapsed_11, %transposed_12 : tensor<8x16xf32>, tensor<16x32xf32>) outs(%44 : tensor<8x32xf32>) -> tensor<8x32xf32> loc(#loc35)
    %46 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg11, %45 : tensor<32xf32>, tensor<8x32xf32>) outs(%43 : tensor<8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc1/addmm"), %in_30: f32 loc("fwd/blocks.0.mlp_channels.fc1/addmm"), %out: f32 loc("fwd/blocks.0.mlp_channels.fc1/addmm")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc35)
      linalg.yield %110 : f32 loc(#loc35)
    } -> tensor<8x32xf32> loc(#loc35)
    %expanded_13 = tensor.expand_shape %46 [[0, 1], [2]] output_shape [2, 4, 32] : tensor<8x32xf32> into tensor<2x4x32xf32> loc(#loc33)
    %47 = tensor.empty() : tensor<2x4x32xf32> loc(#loc36)
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x4x32xf32>) outs(%47 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc1/view"), %out: f32 loc("fwd/blocks.0.mlp_channels.act/gelu")):
      %110 = arith.divf %in, %cst_4 : f32 loc(#loc36)
      %111 = math.erf %110 : f32 loc(#loc36)
      %112 = arith.addf %111, %cst_0 : f32 loc(#loc36)
      %113 = arith.mulf %112, %cst_1 : f32 loc(#loc36)
      %114 = arith.mulf %in, %113 : f32 loc(#loc36)
      linalg.yield %114 : f32 loc(#loc36)
    } -> tensor<2x4x32xf32> loc(#loc36)
    %collapsed_14 = tensor.collapse_shape %48 [[0, 1], [2]] : tensor<2x4x32xf32> into tensor<8x32xf32> loc(#loc37)
    %49 = tensor.empty() : tensor<32x16xf32> loc(#loc38)
    %transposed_15 = linalg.transpose ins(%arg12 : tensor<16x32xf32>) outs(%49 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc38)
    %50 = tensor.empty() : tensor<8x16xf32> loc(#loc39)
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc39)
    %52 = linalg.matmul ins(%collapsed_14, %transposed_15 : tensor<8x32xf32>, tensor<32x16xf32>) outs(%51 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc39)
    %53 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg13, %52 : tensor<16xf32>, tensor<8x16xf32>) outs(%50 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0.mlp_channels.fc2/addmm"), %in_30: f32 loc("fwd/blocks.0.mlp_channels.fc2/addmm"), %out: f32 loc("fwd/blocks.0.mlp_channels.fc2/addmm")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc39)
      linalg.yield %110 : f32 loc(#loc39)
    } -> tensor<8x16xf32> loc(#loc39)
    %expanded_16 = tensor.expand_shape %53 [[0, 1], [2]] output_shape [2, 4, 16] : tensor<8x16xf32> into tensor<2x4x16xf32> loc(#loc37)
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %expanded_16 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_30: f32 loc("fwd/blocks.0.mlp_channels.fc2/view"), %out: f32 loc("fwd/blocks.0/add")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc25)
      linalg.yield %110 : f32 loc(#loc25)
    } -> tensor<2x4x16xf32> loc(#loc25)
    %55 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %110 = arith.addf %in, %out : f32 loc(#loc40)
      linalg.yield %110 : f32 loc(#loc40)
    } -> tensor<2x4x1xf32> loc(#loc40)
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/mean")):
      %110 = arith.divf %in, %cst_3 : f32 loc(#loc40)
      linalg.yield %110 : f32 loc(#loc40)
    } -> tensor<2x4x1xf32> loc(#loc40)
    %57 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_30: f32 loc("fwd/blocks.1.norm1/mean"), %out: f32 loc("fwd/blocks.1.norm1/sub")):
      %110 = arith.subf %in, %in_30 : f32 loc(#loc41)
      linalg.yield %110 : f32 loc(#loc41)
    } -> tensor<2x4x16xf32> loc(#loc41)
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %57 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_30: f32 loc("fwd/blocks.1.norm1/sub"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc42)
      linalg.yield %110 : f32 loc(#loc42)
    } -> tensor<2x4x16xf32> loc(#loc42)
    %59 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/sum")):
      %110 = arith.addf %in, %out : f32 loc(#loc43)
      linalg.yield %110 : f32 loc(#loc43)
    } -> tensor<2x4x1xf32> loc(#loc43)
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sum"), %out: f32 loc("fwd/blocks.1.norm1/div")):
      %110 = arith.divf %in, %cst_3 : f32 loc(#loc44)
      linalg.yield %110 : f32 loc(#loc44)
    } -> tensor<2x4x1xf32> loc(#loc44)
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/div"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %110 = arith.truncf %cst_2 : f64 to f32 loc(#loc45)
      %111 = arith.addf %in, %110 : f32 loc(#loc45)
      linalg.yield %111 : f32 loc(#loc45)
    } -> tensor<2x4x1xf32> loc(#loc45)
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/rsqrt")):
      %110 = math.rsqrt %in : f32 loc(#loc46)
      linalg.yield %110 : f32 loc(#loc46)
    } -> tensor<2x4x1xf32> loc(#loc46)
    %63 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %62 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/sub"), %in_30: f32 loc("fwd/blocks.1.norm1/rsqrt"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc42)
      linalg.yield %110 : f32 loc(#loc42)
    } -> tensor<2x4x16xf32> loc(#loc42)
    %64 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %arg14 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_30: f32 loc("fwd/blocks.1.norm1/mul"), %out: f32 loc("fwd/blocks.1.norm1/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc42)
      linalg.yield %110 : f32 loc(#loc42)
    } -> tensor<2x4x16xf32> loc(#loc42)
    %65 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %arg15 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm1/mul"), %in_30: f32 loc("fwd/blocks.1.norm1/add"), %out: f32 loc("fwd/blocks.1.norm1/add")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc45)
      linalg.yield %110 : f32 loc(#loc45)
    } -> tensor<2x4x16xf32> loc(#loc45)
    %transposed_17 = linalg.transpose ins(%65 : tensor<2x4x16xf32>) outs(%16 : tensor<2x16x4xf32>) permutation = [0, 2, 1]  loc(#loc47)
    %transposed_18 = linalg.transpose ins(%arg16 : tensor<8x4xf32>) outs(%17 : tensor<4x8xf32>) permutation = [1, 0]  loc(#loc48)
    %66 = linalg.generic {indexing_maps = [#map18, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<4x8xf32>) outs(%18 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/permute"), %out: f32 loc("fwd/blocks.1.mlp_tokens.fc1/expand")):
      linalg.yield %in : f32 loc(#loc185)
    } -> tensor<2x4x8xf32> loc(#loc185)
    %67 = linalg.batch_matmul ins(%transposed_17, %66 : tensor<2x16x4xf32>, tensor<2x4x8xf32>) outs(%21 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32> loc(#loc186)
    %68 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %arg17 : tensor<2x16x8xf32>, tensor<8xf32>) outs(%20 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/bmm"), %in_30: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc51)
      linalg.yield %110 : f32 loc(#loc51)
    } -> tensor<2x16x8xf32> loc(#loc51)
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x16x8xf32>) outs(%20 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc1/add"), %out: f32 loc("fwd/blocks.1.mlp_tokens.act/gelu")):
      %110 = arith.divf %in, %cst_4 : f32 loc(#loc52)
      %111 = math.erf %110 : f32 loc(#loc52)
      %112 = arith.addf %111, %cst_0 : f32 loc(#loc52)
      %113 = arith.mulf %112, %cst_1 : f32 loc(#loc52)
      %114 = arith.mulf %in, %113 : f32 loc(#loc52)
      linalg.yield %114 : f32 loc(#loc52)
    } -> tensor<2x16x8xf32> loc(#loc52)
    %collapsed_19 = tensor.collapse_shape %69 [[0, 1], [2]] : tensor<2x16x8xf32> into tensor<32x8xf32> loc(#loc53)
    %transposed_20 = linalg.transpose ins(%arg18 : tensor<4x8xf32>) outs(%25 : tensor<8x4xf32>) permutation = [1, 0]  loc(#loc54)
    %70 = linalg.matmul ins(%collapsed_19, %transposed_20 : tensor<32x8xf32>, tensor<8x4xf32>) outs(%27 : tensor<32x4xf32>) -> tensor<32x4xf32> loc(#loc55)
    %71 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg19, %70 : tensor<4xf32>, tensor<32x4xf32>) outs(%26 : tensor<32x4xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_tokens.fc2/addmm"), %in_30: f32 loc("fwd/blocks.1.mlp_tokens.fc2/addmm"), %out: f32 loc("fwd/blocks.1.mlp_tokens.fc2/addmm")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc55)
      linalg.yield %110 : f32 loc(#loc55)
    } -> tensor<32x4xf32> loc(#loc55)
    %expanded_21 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [2, 16, 4] : tensor<32x4xf32> into tensor<2x16x4xf32> loc(#loc53)
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x16x4xf32>) outs(%2 : tensor<2x4x16xf32>) permutation = [0, 2, 1]  loc(#loc47)
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %transposed_22 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.0/add"), %in_30: f32 loc("fwd/blocks.1/permute"), %out: f32 loc("fwd/blocks.1/add")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc56)
      linalg.yield %110 : f32 loc(#loc56)
    } -> tensor<2x4x16xf32> loc(#loc56)
    %73 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %110 = arith.addf %in, %out : f32 loc(#loc57)
      linalg.yield %110 : f32 loc(#loc57)
    } -> tensor<2x4x1xf32> loc(#loc57)
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/mean")):
      %110 = arith.divf %in, %cst_3 : f32 loc(#loc57)
      linalg.yield %110 : f32 loc(#loc57)
    } -> tensor<2x4x1xf32> loc(#loc57)
    %75 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %74 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_30: f32 loc("fwd/blocks.1.norm2/mean"), %out: f32 loc("fwd/blocks.1.norm2/sub")):
      %110 = arith.subf %in, %in_30 : f32 loc(#loc58)
      linalg.yield %110 : f32 loc(#loc58)
    } -> tensor<2x4x16xf32> loc(#loc58)
    %76 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %75 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_30: f32 loc("fwd/blocks.1.norm2/sub"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc59)
      linalg.yield %110 : f32 loc(#loc59)
    } -> tensor<2x4x16xf32> loc(#loc59)
    %77 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/sum")):
      %110 = arith.addf %in, %out : f32 loc(#loc60)
      linalg.yield %110 : f32 loc(#loc60)
    } -> tensor<2x4x1xf32> loc(#loc60)
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sum"), %out: f32 loc("fwd/blocks.1.norm2/div")):
      %110 = arith.divf %in, %cst_3 : f32 loc(#loc61)
      linalg.yield %110 : f32 loc(#loc61)
    } -> tensor<2x4x1xf32> loc(#loc61)
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/div"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %110 = arith.truncf %cst_2 : f64 to f32 loc(#loc62)
      %111 = arith.addf %in, %110 : f32 loc(#loc62)
      linalg.yield %111 : f32 loc(#loc62)
    } -> tensor<2x4x1xf32> loc(#loc62)
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/rsqrt")):
      %110 = math.rsqrt %in : f32 loc(#loc63)
      linalg.yield %110 : f32 loc(#loc63)
    } -> tensor<2x4x1xf32> loc(#loc63)
    %81 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %80 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/sub"), %in_30: f32 loc("fwd/blocks.1.norm2/rsqrt"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc59)
      linalg.yield %110 : f32 loc(#loc59)
    } -> tensor<2x4x16xf32> loc(#loc59)
    %82 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %arg20 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_30: f32 loc("fwd/blocks.1.norm2/mul"), %out: f32 loc("fwd/blocks.1.norm2/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc59)
      linalg.yield %110 : f32 loc(#loc59)
    } -> tensor<2x4x16xf32> loc(#loc59)
    %83 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg21 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.norm2/mul"), %in_30: f32 loc("fwd/blocks.1.norm2/add"), %out: f32 loc("fwd/blocks.1.norm2/add")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc62)
      linalg.yield %110 : f32 loc(#loc62)
    } -> tensor<2x4x16xf32> loc(#loc62)
    %collapsed_23 = tensor.collapse_shape %83 [[0, 1], [2]] : tensor<2x4x16xf32> into tensor<8x16xf32> loc(#loc64)
    %transposed_24 = linalg.transpose ins(%arg22 : tensor<32x16xf32>) outs(%42 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc65)
    %84 = linalg.matmul ins(%collapsed_23, %transposed_24 : tensor<8x16xf32>, tensor<16x32xf32>) outs(%44 : tensor<8x32xf32>) -> tensor<8x32xf32> loc(#loc66)
    %85 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg23, %84 : tensor<32xf32>, tensor<8x32xf32>) outs(%43 : tensor<8x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc1/addmm"), %in_30: f32 loc("fwd/blocks.1.mlp_channels.fc1/addmm"), %out: f32 loc("fwd/blocks.1.mlp_channels.fc1/addmm")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc66)
      linalg.yield %110 : f32 loc(#loc66)
    } -> tensor<8x32xf32> loc(#loc66)
    %expanded_25 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [2, 4, 32] : tensor<8x32xf32> into tensor<2x4x32xf32> loc(#loc64)
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x4x32xf32>) outs(%47 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc1/view"), %out: f32 loc("fwd/blocks.1.mlp_channels.act/gelu")):
      %110 = arith.divf %in, %cst_4 : f32 loc(#loc67)
      %111 = math.erf %110 : f32 loc(#loc67)
      %112 = arith.addf %111, %cst_0 : f32 loc(#loc67)
      %113 = arith.mulf %112, %cst_1 : f32 loc(#loc67)
      %114 = arith.mulf %in, %113 : f32 loc(#loc67)
      linalg.yield %114 : f32 loc(#loc67)
    } -> tensor<2x4x32xf32> loc(#loc67)
    %collapsed_26 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<2x4x32xf32> into tensor<8x32xf32> loc(#loc68)
    %transposed_27 = linalg.transpose ins(%arg24 : tensor<16x32xf32>) outs(%49 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc69)
    %87 = linalg.matmul ins(%collapsed_26, %transposed_27 : tensor<8x32xf32>, tensor<32x16xf32>) outs(%51 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc70)
    %88 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg25, %87 : tensor<16xf32>, tensor<8x16xf32>) outs(%50 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1.mlp_channels.fc2/addmm"), %in_30: f32 loc("fwd/blocks.1.mlp_channels.fc2/addmm"), %out: f32 loc("fwd/blocks.1.mlp_channels.fc2/addmm")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc70)
      linalg.yield %110 : f32 loc(#loc70)
    } -> tensor<8x16xf32> loc(#loc70)
    %expanded_28 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [2, 4, 16] : tensor<8x16xf32> into tensor<2x4x16xf32> loc(#loc68)
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %expanded_28 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_30: f32 loc("fwd/blocks.1.mlp_channels.fc2/view"), %out: f32 loc("fwd/blocks.1/add")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc56)
      linalg.yield %110 : f32 loc(#loc56)
    } -> tensor<2x4x16xf32> loc(#loc56)
    %90 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %out: f32 loc("fwd/norm/mean")):
      %110 = arith.addf %in, %out : f32 loc(#loc71)
      linalg.yield %110 : f32 loc(#loc71)
    } -> tensor<2x4x1xf32> loc(#loc71)
    %91 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/mean")):
      %110 = arith.divf %in, %cst_3 : f32 loc(#loc71)
      linalg.yield %110 : f32 loc(#loc71)
    } -> tensor<2x4x1xf32> loc(#loc71)
    %92 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %91 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/blocks.1/add"), %in_30: f32 loc("fwd/norm/mean"), %out: f32 loc("fwd/norm/sub")):
      %110 = arith.subf %in, %in_30 : f32 loc(#loc72)
      linalg.yield %110 : f32 loc(#loc72)
    } -> tensor<2x4x16xf32> loc(#loc72)
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %92 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_30: f32 loc("fwd/norm/sub"), %out: f32 loc("fwd/norm/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc73)
      linalg.yield %110 : f32 loc(#loc73)
    } -> tensor<2x4x16xf32> loc(#loc73)
    %94 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x4x16xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/sum")):
      %110 = arith.addf %in, %out : f32 loc(#loc74)
      linalg.yield %110 : f32 loc(#loc74)
    } -> tensor<2x4x1xf32> loc(#loc74)
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sum"), %out: f32 loc("fwd/norm/div")):
      %110 = arith.divf %in, %cst_3 : f32 loc(#loc75)
      linalg.yield %110 : f32 loc(#loc75)
    } -> tensor<2x4x1xf32> loc(#loc75)
    %96 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/div"), %out: f32 loc("fwd/norm/add")):
      %110 = arith.truncf %cst_2 : f64 to f32 loc(#loc76)
      %111 = arith.addf %in, %110 : f32 loc(#loc76)
      linalg.yield %111 : f32 loc(#loc76)
    } -> tensor<2x4x1xf32> loc(#loc76)
    %97 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x4x1xf32>) outs(%3 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/rsqrt")):
      %110 = math.rsqrt %in : f32 loc(#loc77)
      linalg.yield %110 : f32 loc(#loc77)
    } -> tensor<2x4x1xf32> loc(#loc77)
    %98 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %97 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/sub"), %in_30: f32 loc("fwd/norm/rsqrt"), %out: f32 loc("fwd/norm/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc73)
      linalg.yield %110 : f32 loc(#loc73)
    } -> tensor<2x4x16xf32> loc(#loc73)
    %99 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg26 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_30: f32 loc("fwd/norm/mul"), %out: f32 loc("fwd/norm/mul")):
      %110 = arith.mulf %in, %in_30 : f32 loc(#loc73)
      linalg.yield %110 : f32 loc(#loc73)
    } -> tensor<2x4x16xf32> loc(#loc73)
    %100 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %arg27 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/mul"), %in_30: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/norm/add")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc76)
      linalg.yield %110 : f32 loc(#loc76)
    } -> tensor<2x4x16xf32> loc(#loc76)
    %101 = tensor.empty() : tensor<2x16xf32> loc(#loc78)
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<2x16xf32>) -> tensor<2x16xf32> loc(#loc78)
    %103 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "reduction", "parallel"]} ins(%100 : tensor<2x4x16xf32>) outs(%102 : tensor<2x16xf32>) {
    ^bb0(%in: f32 loc("fwd/norm/add"), %out: f32 loc("fwd/-/mean")):
      %110 = arith.addf %in, %out : f32 loc(#loc78)
      linalg.yield %110 : f32 loc(#loc78)
    } -> tensor<2x16xf32> loc(#loc78)
    %104 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<2x16xf32>) outs(%101 : tensor<2x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/mean"), %out: f32 loc("fwd/-/mean")):
      %110 = arith.divf %in, %cst_5 : f32 loc(#loc78)
      linalg.yield %110 : f32 loc(#loc78)
    } -> tensor<2x16xf32> loc(#loc78)
    %105 = tensor.empty() : tensor<16x10xf32> loc(#loc79)
    %transposed_29 = linalg.transpose ins(%arg28 : tensor<10x16xf32>) outs(%105 : tensor<16x10xf32>) permutation = [1, 0]  loc(#loc79)
    %106 = tensor.empty() : tensor<2x10xf32> loc(#loc80)
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc80)
    %108 = linalg.matmul ins(%104, %transposed_29 : tensor<2x16xf32>, tensor<16x10xf32>) outs(%107 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc80)
    %109 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg29, %108 : tensor<10xf32>, tensor<2x10xf32>) outs(%106 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_30: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/head/addmm")):
      %110 = arith.addf %in, %in_30 : f32 loc(#loc80)
      linalg.yield %110 : f32 loc(#loc80)
    } -> tensor<2x10xf32> loc(#loc80)
    return %109 : tensor<2x10xf32> loc(#loc182)
  } loc(#loc182)
} loc(#loc)
#loc = loc(unknown)
#loc7 = loc("fwd/stem.proj/convolution")
#loc8 = loc("fwd/stem/view")
#loc19 = loc("fwd/blocks.0.mlp_tokens.fc1/mm")
#loc22 = loc("fwd/blocks.0.mlp_tokens.fc2/view")
#loc23 = loc("fwd/blocks.0.mlp_tokens.fc2/permute")
#loc34 = loc("fwd/blocks.0.mlp_channels.fc1/permute")
#loc38 = loc("fwd/blocks.0.mlp_channels.fc2/permute")
#loc50 = loc("fwd/blocks.1.mlp_tokens.fc1/mm")
#loc53 = loc("fwd/blocks.1.mlp_tokens.fc2/view")
#loc54 = loc("fwd/blocks.1.mlp_tokens.fc2/permute")
#loc65 = loc("fwd/blocks.1.mlp_channels.fc1/permute")
#loc69 = loc("fwd/blocks.1.mlp_channels.fc2/permute")
#loc79 = loc("fwd/head/permute")
#loc103 = loc("bwd/head/mm")
#loc104 = loc("bwd/head/permute")
#loc106 = loc("bwd/head/view")
#loc114 = loc("bwd/blocks.1.mlp_channels.fc2/mm")
#loc115 = loc("bwd/blocks.1.mlp_channels.fc2/permute")
#loc121 = loc("bwd/blocks.1.mlp_channels.fc1/mm")
#loc122 = loc("bwd/blocks.1.mlp_channels.fc1/permute")
#loc131 = loc("bwd/blocks.1.mlp_tokens.fc2/mm")
#loc132 = loc("bwd/blocks.1.mlp_tokens.fc2/permute")
#loc139 = loc("bwd/blocks.1.mlp_tokens.fc1/view")
#loc140 = loc("bwd/blocks.1.mlp_tokens.fc1/permute")
#loc141 = loc("bwd/blocks.1.mlp_tokens.fc1/mm")
#loc147 = loc("bwd/blocks.0.mlp_channels.fc2/mm")
#loc148 = loc("bwd/blocks.0.mlp_channels.fc2/permute")
#loc155 = loc("bwd/blocks.0.mlp_channels.fc1/mm")
#loc156 = loc("bwd/blocks.0.mlp_channels.fc1/permute")
#loc164 = loc("bwd/blocks.0.mlp_tokens.fc2/mm")
#loc165 = loc("bwd/blocks.0.mlp_tokens.fc2/permute")
#loc172 = loc("bwd/blocks.0.mlp_tokens.fc1/view")
#loc173 = loc("bwd/blocks.0.mlp_tokens.fc1/permute")
#loc174 = loc("bwd/blocks.0.mlp_tokens.fc1/mm")
#loc179 = loc("bwd/stem/permute")
