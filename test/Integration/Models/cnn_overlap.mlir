#loc1 = loc("main")
#loc2 = loc("fwd/loss/ne")
#loc3 = loc("bwd/pool/add")
#loc5 = loc("fwd/loss/where")
#loc6 = loc("fwd/bn2/mul")
#loc7 = loc("fwd/bn1/mul")
#loc8 = loc("fwd/bn1/add")
#loc9 = loc("fwd/conv1/convolution")
#loc10 = loc("fwd/bn1/mean")
#loc11 = loc("fwd/bn1/sub")
#loc12 = loc("fwd/bn1/sum")
#loc13 = loc("fwd/bn1/div")
#loc14 = loc("fwd/bn1/rsqrt")
#loc15 = loc("fwd/bn1/view")
#loc16 = loc("fwd/bn1/unsqueeze")
#loc17 = loc("fwd/relu/relu")
#loc18 = loc("fwd/pool/max_pool2d_with_indices")
#loc19 = loc("fwd/conv2/convolution")
#loc20 = loc("fwd/bn2/add")
#loc21 = loc("fwd/bn2/mean")
#loc22 = loc("fwd/bn2/sub")
#loc23 = loc("fwd/bn2/sum")
#loc24 = loc("fwd/bn2/div")
#loc25 = loc("fwd/bn2/rsqrt")
#loc26 = loc("fwd/bn2/view")
#loc27 = loc("fwd/bn2/unsqueeze")
#loc28 = loc("fwd/-/mean")
#loc30 = loc("fwd/fc/addmm")
#loc31 = loc("fwd/loss/amax")
#loc32 = loc("fwd/loss/sub")
#loc33 = loc("fwd/loss/exp")
#loc34 = loc("fwd/loss/sum")
#loc35 = loc("fwd/loss/log")
#loc36 = loc("fwd/loss/_to_copy")
#loc37 = loc("fwd/loss/unsqueeze")
#loc38 = loc("fwd/loss/gather")
#loc39 = loc("fwd/loss/view")
#loc40 = loc("fwd/loss/neg")
#loc41 = loc("fwd/loss/div")
#loc42 = loc("bwd/loss/arange")
#loc43 = loc("bwd/loss/unsqueeze")
#loc44 = loc("bwd/loss/eq")
#loc45 = loc("bwd/loss/bitwise_and")
#loc46 = loc("bwd/loss/div")
#loc47 = loc("bwd/loss/view")
#loc48 = loc("bwd/loss/neg")
#loc49 = loc("bwd/loss/where")
#loc50 = loc("bwd/loss/exp")
#loc51 = loc("bwd/loss/sum")
#loc52 = loc("bwd/loss/mul")
#loc53 = loc("bwd/loss/sub")
#loc56 = loc("bwd/fc/sum")
#loc58 = loc("bwd/-/expand")
#loc59 = loc("bwd/-/div")
#loc60 = loc("bwd/pool/arange")
#loc61 = loc("bwd/pool/mul")
#loc62 = loc("bwd/pool/sub")
#loc63 = loc("bwd/pool/unsqueeze")
#loc64 = loc("bwd/pool/eq")
#loc65 = loc("bwd/pool/where")
#loc66 = loc("bwd/pool/slice")
#loc67 = loc("bwd/relu/le")
#loc68 = loc("bwd/relu/where")
#loc69 = loc("bwd/bn2/sum")
#loc70 = loc("bwd/bn2/mul")
#loc71 = loc("bwd/bn2/sub")
#loc72 = loc("bwd/bn2/unsqueeze")
#loc73 = loc("bwd/conv2/convolution_backward")
#loc74 = loc("bwd/bn1/sum")
#loc75 = loc("bwd/bn1/mul")
#loc76 = loc("bwd/bn1/sub")
#loc77 = loc("bwd/bn1/unsqueeze")
#loc78 = loc("bwd/conv1/convolution_backward")
#loc79 = loc("predict")
#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0)>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0) -> ()>
#map13 = affine_map<(d0, d1) -> (0, d1)>
#map14 = affine_map<(d0, d1) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2, d3) -> (d1)>
module {
  func.func @main(%arg0: tensor<4x3x3x3xf32> {aal.name = "conv1.weight", aal.role = "parameter"} loc("main"), %arg1: tensor<4xf32> {aal.name = "bn1.weight", aal.role = "parameter"} loc("main"), %arg2: tensor<4xf32> {aal.name = "bn1.bias", aal.role = "parameter"} loc("main"), %arg3: tensor<8x4x3x3xf32> {aal.name = "conv2.weight", aal.role = "parameter"} loc("main"), %arg4: tensor<8xf32> {aal.name = "bn2.weight", aal.role = "parameter"} loc("main"), %arg5: tensor<8xf32> {aal.name = "bn2.bias", aal.role = "parameter"} loc("main"), %arg6: tensor<10x8xf32> {aal.name = "fc.weight", aal.role = "parameter"} loc("main"), %arg7: tensor<10xf32> {aal.name = "fc.bias", aal.role = "parameter"} loc("main"), %arg8: tensor<4xf32> {aal.name = "bn1.running_mean", aal.role = "buffer"} loc("main"), %arg9: tensor<4xf32> {aal.name = "bn1.running_var", aal.role = "buffer"} loc("main"), %arg10: tensor<i64> {aal.name = "bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg11: tensor<8xf32> {aal.name = "bn2.running_mean", aal.role = "buffer"} loc("main"), %arg12: tensor<8xf32> {aal.name = "bn2.running_var", aal.role = "buffer"} loc("main"), %arg13: tensor<i64> {aal.name = "bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg14: tensor<2x3x8x8xf32> {aal.name = "images", aal.role = "input"} loc("main"), %arg15: tensor<2xi64> {aal.name = "labels", aal.role = "target"} loc("main"), %arg16: tensor<f32> {aal.name = "loss_gradient", aal.role = "loss_gradient"} loc("main")) -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<4x3x3x3xf32> {aal.name = "conv1.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "bn1.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "bn1.bias", aal.role = "gradient"}, tensor<8x4x3x3xf32> {aal.name = "conv2.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "bn2.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "bn2.bias", aal.role = "gradient"}, tensor<10x8xf32> {aal.name = "fc.weight", aal.role = "gradient"}, tensor<10xf32> {aal.name = "fc.bias", aal.role = "gradient"}, tensor<4xf32> {aal.name = "bn1.running_mean", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "bn2.running_mean", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "bn2.num_batches_tracked", aal.role = "buffer_update"}) attributes {aal.frontend = "torch", aal.model = "cnn_overlap"} {
    %c-100_i64 = arith.constant -100 : i64 loc(#loc2)
    %c8_i64 = arith.constant 8 : i64 loc(#loc)
    %c4_i64 = arith.constant 4 : i64 loc(#loc)
    %c2_i64 = arith.constant 2 : i64 loc(#loc)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %c1_i64 = arith.constant 1 : i64 loc(#loc)
    %c2 = arith.constant 2 : index loc(#loc)
    %c1 = arith.constant 1 : index loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %c-1_i64 = arith.constant -1 : i64 loc(#loc)
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x4x4xf32> loc(#loc3)
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x4x10xf32> loc(#loc4)
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<2x4x10x10xf32> loc(#loc4)
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<2x8x2x2xf32> loc(#loc3)
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<2x8x2x6xf32> loc(#loc4)
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<2x8x6x6xf32> loc(#loc4)
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc5)
    %cst_8 = arith.constant 1.032258064516129 : f64 loc(#loc6)
    %cst_9 = arith.constant 1.0078740157480315 : f64 loc(#loc7)
    %cst_10 = arith.constant 9.000000e-01 : f64 loc(#loc7)
    %cst_11 = arith.constant 1.000000e-01 : f64 loc(#loc7)
    %cst_12 = arith.constant 1.000000e-05 : f64 loc(#loc8)
    %cst_13 = arith.constant 1.280000e+02 : f32 loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %cst_14 = arith.constant 3.200000e+01 : f32 loc(#loc)
    %c4 = arith.constant 4 : index loc(#loc)
    %cst_15 = arith.constant 4.000000e+00 : f32 loc(#loc)
    %cst_16 = arith.constant 3.125000e-02 : f32 loc(#loc)
    %cst_17 = arith.constant 7.812500e-03 : f32 loc(#loc)
    %cst_18 = arith.constant dense<0> : tensor<i64> loc(#loc5)
    %padded = tensor.pad %arg14 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg17: index loc("fwd/conv1/convolution"), %arg18: index loc("fwd/conv1/convolution"), %arg19: index loc("fwd/conv1/convolution"), %arg20: index loc("fwd/conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc9)
    } : tensor<2x3x8x8xf32> to tensor<2x3x10x10xf32> loc(#loc9)
    %0 = tensor.empty() : tensor<2x4x8x8xf32> loc(#loc9)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc9)
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg0 : tensor<2x3x10x10xf32>, tensor<4x3x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc9)
    %3 = tensor.empty() : tensor<i64> loc(#loc8)
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg10 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/bn1/add"), %out: i64 loc("fwd/bn1/add")):
      %268 = arith.addi %in, %c1_i64 : i64 loc(#loc8)
      linalg.yield %268 : i64 loc(#loc8)
    } -> tensor<i64> loc(#loc8)
    %5 = tensor.empty() : tensor<1x4x1x1xf32> loc(#loc10)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x4x1x1xf32>) -> tensor<1x4x1x1xf32> loc(#loc10)
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%2 : tensor<2x4x8x8xf32>) outs(%6 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/conv1/convolution"), %out: f32 loc("fwd/bn1/mean")):
      %268 = arith.addf %in, %out : f32 loc(#loc10)
      linalg.yield %268 : f32 loc(#loc10)
    } -> tensor<1x4x1x1xf32> loc(#loc10)
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mean"), %out: f32 loc("fwd/bn1/mean")):
      %268 = arith.divf %in, %cst_13 : f32 loc(#loc10)
      linalg.yield %268 : f32 loc(#loc10)
    } -> tensor<1x4x1x1xf32> loc(#loc10)
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %8 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/conv1/convolution"), %in_111: f32 loc("fwd/bn1/mean"), %out: f32 loc("fwd/bn1/sub")):
      %268 = arith.subf %in, %in_111 : f32 loc(#loc11)
      linalg.yield %268 : f32 loc(#loc11)
    } -> tensor<2x4x8x8xf32> loc(#loc11)
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/sub"), %in_111: f32 loc("fwd/bn1/sub"), %out: f32 loc("fwd/bn1/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc7)
      linalg.yield %268 : f32 loc(#loc7)
    } -> tensor<2x4x8x8xf32> loc(#loc7)
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%10 : tensor<2x4x8x8xf32>) outs(%6 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/sum")):
      %268 = arith.addf %in, %out : f32 loc(#loc12)
      linalg.yield %268 : f32 loc(#loc12)
    } -> tensor<1x4x1x1xf32> loc(#loc12)
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/sum"), %out: f32 loc("fwd/bn1/div")):
      %268 = arith.divf %in, %cst_13 : f32 loc(#loc13)
      linalg.yield %268 : f32 loc(#loc13)
    } -> tensor<1x4x1x1xf32> loc(#loc13)
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/div"), %out: f32 loc("fwd/bn1/add")):
      %268 = arith.truncf %cst_12 : f64 to f32 loc(#loc8)
      %269 = arith.addf %in, %268 : f32 loc(#loc8)
      linalg.yield %269 : f32 loc(#loc8)
    } -> tensor<1x4x1x1xf32> loc(#loc8)
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/bn1/rsqrt")):
      %268 = math.rsqrt %in : f32 loc(#loc14)
      linalg.yield %268 : f32 loc(#loc14)
    } -> tensor<1x4x1x1xf32> loc(#loc14)
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %14 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/sub"), %in_111: f32 loc("fwd/bn1/rsqrt"), %out: f32 loc("fwd/bn1/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc7)
      linalg.yield %268 : f32 loc(#loc7)
    } -> tensor<2x4x8x8xf32> loc(#loc7)
    %collapsed = tensor.collapse_shape %8 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc15)
    %collapsed_19 = tensor.collapse_shape %14 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc15)
    %16 = tensor.empty() : tensor<4xf32> loc(#loc7)
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/mul")):
      %268 = arith.truncf %cst_11 : f64 to f32 loc(#loc7)
      %269 = arith.mulf %in, %268 : f32 loc(#loc7)
      linalg.yield %269 : f32 loc(#loc7)
    } -> tensor<4xf32> loc(#loc7)
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/mul")):
      %268 = arith.truncf %cst_10 : f64 to f32 loc(#loc7)
      %269 = arith.mulf %in, %268 : f32 loc(#loc7)
      linalg.yield %269 : f32 loc(#loc7)
    } -> tensor<4xf32> loc(#loc7)
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%17, %18 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_111: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc8)
      linalg.yield %268 : f32 loc(#loc8)
    } -> tensor<4xf32> loc(#loc8)
    %collapsed_20 = tensor.collapse_shape %12 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc15)
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_20 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/mul")):
      %268 = arith.truncf %cst_9 : f64 to f32 loc(#loc7)
      %269 = arith.mulf %in, %268 : f32 loc(#loc7)
      linalg.yield %269 : f32 loc(#loc7)
    } -> tensor<4xf32> loc(#loc7)
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%20 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/mul")):
      %268 = arith.truncf %cst_11 : f64 to f32 loc(#loc7)
      %269 = arith.mulf %in, %268 : f32 loc(#loc7)
      linalg.yield %269 : f32 loc(#loc7)
    } -> tensor<4xf32> loc(#loc7)
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/mul")):
      %268 = arith.truncf %cst_10 : f64 to f32 loc(#loc7)
      %269 = arith.mulf %in, %268 : f32 loc(#loc7)
      linalg.yield %269 : f32 loc(#loc7)
    } -> tensor<4xf32> loc(#loc7)
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%21, %22 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_111: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc8)
      linalg.yield %268 : f32 loc(#loc8)
    } -> tensor<4xf32> loc(#loc8)
    %expanded = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc16)
    %24 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded : tensor<2x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_111: f32 loc("fwd/bn1/unsqueeze"), %out: f32 loc("fwd/bn1/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc7)
      linalg.yield %268 : f32 loc(#loc7)
    } -> tensor<2x4x8x8xf32> loc(#loc7)
    %expanded_21 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc16)
    %25 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_21 : tensor<2x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_111: f32 loc("fwd/bn1/unsqueeze"), %out: f32 loc("fwd/bn1/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc8)
      linalg.yield %268 : f32 loc(#loc8)
    } -> tensor<2x4x8x8xf32> loc(#loc8)
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/relu/relu")):
      %268 = arith.cmpf ugt, %in, %cst : f32 loc(#loc17)
      %269 = arith.select %268, %in, %cst : f32 loc(#loc17)
      linalg.yield %269 : f32 loc(#loc17)
    } -> tensor<2x4x8x8xf32> loc(#loc17)
    %padded_22 = tensor.pad %26 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg17: index loc("fwd/pool/max_pool2d_with_indices"), %arg18: index loc("fwd/pool/max_pool2d_with_indices"), %arg19: index loc("fwd/pool/max_pool2d_with_indices"), %arg20: index loc("fwd/pool/max_pool2d_with_indices")):
      tensor.yield %cst_0 : f32 loc(#loc18)
    } : tensor<2x4x8x8xf32> to tensor<2x4x10x10xf32> loc(#loc18)
    %27 = tensor.empty() : tensor<2x4x4x4xf32> loc(#loc18)
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc18)
    %29 = tensor.empty() : tensor<3x3xf32> loc(#loc18)
    %30 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_22, %29 : tensor<2x4x10x10xf32>, tensor<3x3xf32>) outs(%28 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc18)
    %31 = tensor.empty() : tensor<2x4x4x4xi64> loc(#loc18)
    %32 = linalg.fill ins(%c-1_i64 : i64) outs(%31 : tensor<2x4x4x4xi64>) -> tensor<2x4x4x4xi64> loc(#loc18)
    %33 = tensor.empty() : tensor<3x3xi64> loc(#loc18)
    %34 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%30, %33 : tensor<2x4x4x4xf32>, tensor<3x3xi64>) outs(%32 : tensor<2x4x4x4xi64>) {
    ^bb0(%in: f32 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("fwd/pool/max_pool2d_with_indices"), %out: i64 loc("fwd/pool/max_pool2d_with_indices")):
      %268 = linalg.index 0 : index loc(#loc18)
      %269 = linalg.index 1 : index loc(#loc18)
      %270 = linalg.index 2 : index loc(#loc18)
      %271 = linalg.index 4 : index loc(#loc18)
      %272 = arith.muli %270, %c2 : index loc(#loc18)
      %273 = arith.addi %272, %271 : index loc(#loc18)
      %274 = linalg.index 3 : index loc(#loc18)
      %275 = linalg.index 5 : index loc(#loc18)
      %276 = arith.muli %274, %c2 : index loc(#loc18)
      %277 = arith.addi %276, %275 : index loc(#loc18)
      %extracted = tensor.extract %padded_22[%268, %269, %273, %277] : tensor<2x4x10x10xf32> loc(#loc18)
      %278 = arith.cmpf oeq, %extracted, %in : f32 loc(#loc18)
      %279 = arith.subi %277, %c1 : index loc(#loc18)
      %280 = arith.subi %273, %c1 : index loc(#loc18)
      %281 = arith.muli %280, %c8 : index loc(#loc18)
      %282 = arith.addi %279, %281 : index loc(#loc18)
      %283 = arith.index_cast %282 : index to i64 loc(#loc18)
      %284 = arith.select %278, %283, %out : i64 loc(#loc18)
      %285 = arith.cmpi eq, %out, %c-1_i64 : i64 loc(#loc18)
      %286 = arith.select %285, %284, %out : i64 loc(#loc18)
      linalg.yield %286 : i64 loc(#loc18)
    } -> tensor<2x4x4x4xi64> loc(#loc18)
    %padded_23 = tensor.pad %30 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg17: index loc("fwd/conv2/convolution"), %arg18: index loc("fwd/conv2/convolution"), %arg19: index loc("fwd/conv2/convolution"), %arg20: index loc("fwd/conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc19)
    } : tensor<2x4x4x4xf32> to tensor<2x4x6x6xf32> loc(#loc19)
    %35 = tensor.empty() : tensor<2x8x4x4xf32> loc(#loc19)
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc19)
    %37 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_23, %arg3 : tensor<2x4x6x6xf32>, tensor<8x4x3x3xf32>) outs(%36 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc19)
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg13 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/bn2/add"), %out: i64 loc("fwd/bn2/add")):
      %268 = arith.addi %in, %c1_i64 : i64 loc(#loc20)
      linalg.yield %268 : i64 loc(#loc20)
    } -> tensor<i64> loc(#loc20)
    %39 = tensor.empty() : tensor<1x8x1x1xf32> loc(#loc21)
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32> loc(#loc21)
    %41 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%37 : tensor<2x8x4x4xf32>) outs(%40 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/conv2/convolution"), %out: f32 loc("fwd/bn2/mean")):
      %268 = arith.addf %in, %out : f32 loc(#loc21)
      linalg.yield %268 : f32 loc(#loc21)
    } -> tensor<1x8x1x1xf32> loc(#loc21)
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x8x1x1xf32>) outs(%39 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/mean"), %out: f32 loc("fwd/bn2/mean")):
      %268 = arith.divf %in, %cst_14 : f32 loc(#loc21)
      linalg.yield %268 : f32 loc(#loc21)
    } -> tensor<1x8x1x1xf32> loc(#loc21)
    %43 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %42 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%35 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/conv2/convolution"), %in_111: f32 loc("fwd/bn2/mean"), %out: f32 loc("fwd/bn2/sub")):
      %268 = arith.subf %in, %in_111 : f32 loc(#loc22)
      linalg.yield %268 : f32 loc(#loc22)
    } -> tensor<2x8x4x4xf32> loc(#loc22)
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %43 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%35 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/sub"), %in_111: f32 loc("fwd/bn2/sub"), %out: f32 loc("fwd/bn2/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc6)
      linalg.yield %268 : f32 loc(#loc6)
    } -> tensor<2x8x4x4xf32> loc(#loc6)
    %45 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%44 : tensor<2x8x4x4xf32>) outs(%40 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/mul"), %out: f32 loc("fwd/bn2/sum")):
      %268 = arith.addf %in, %out : f32 loc(#loc23)
      linalg.yield %268 : f32 loc(#loc23)
    } -> tensor<1x8x1x1xf32> loc(#loc23)
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x8x1x1xf32>) outs(%39 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/sum"), %out: f32 loc("fwd/bn2/div")):
      %268 = arith.divf %in, %cst_14 : f32 loc(#loc24)
      linalg.yield %268 : f32 loc(#loc24)
    } -> tensor<1x8x1x1xf32> loc(#loc24)
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x8x1x1xf32>) outs(%39 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/div"), %out: f32 loc("fwd/bn2/add")):
      %268 = arith.truncf %cst_12 : f64 to f32 loc(#loc20)
      %269 = arith.addf %in, %268 : f32 loc(#loc20)
      linalg.yield %269 : f32 loc(#loc20)
    } -> tensor<1x8x1x1xf32> loc(#loc20)
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x8x1x1xf32>) outs(%39 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/add"), %out: f32 loc("fwd/bn2/rsqrt")):
      %268 = math.rsqrt %in : f32 loc(#loc25)
      linalg.yield %268 : f32 loc(#loc25)
    } -> tensor<1x8x1x1xf32> loc(#loc25)
    %49 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %48 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%35 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/sub"), %in_111: f32 loc("fwd/bn2/rsqrt"), %out: f32 loc("fwd/bn2/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc6)
      linalg.yield %268 : f32 loc(#loc6)
    } -> tensor<2x8x4x4xf32> loc(#loc6)
    %collapsed_24 = tensor.collapse_shape %42 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc26)
    %collapsed_25 = tensor.collapse_shape %48 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc26)
    %50 = tensor.empty() : tensor<8xf32> loc(#loc6)
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_24 : tensor<8xf32>) outs(%50 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/view"), %out: f32 loc("fwd/bn2/mul")):
      %268 = arith.truncf %cst_11 : f64 to f32 loc(#loc6)
      %269 = arith.mulf %in, %268 : f32 loc(#loc6)
      linalg.yield %269 : f32 loc(#loc6)
    } -> tensor<8xf32> loc(#loc6)
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<8xf32>) outs(%50 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/mul"), %out: f32 loc("fwd/bn2/mul")):
      %268 = arith.truncf %cst_10 : f64 to f32 loc(#loc6)
      %269 = arith.mulf %in, %268 : f32 loc(#loc6)
      linalg.yield %269 : f32 loc(#loc6)
    } -> tensor<8xf32> loc(#loc6)
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%51, %52 : tensor<8xf32>, tensor<8xf32>) outs(%50 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/mul"), %in_111: f32 loc("fwd/bn2/mul"), %out: f32 loc("fwd/bn2/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc20)
      linalg.yield %268 : f32 loc(#loc20)
    } -> tensor<8xf32> loc(#loc20)
    %collapsed_26 = tensor.collapse_shape %46 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc26)
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_26 : tensor<8xf32>) outs(%50 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/view"), %out: f32 loc("fwd/bn2/mul")):
      %268 = arith.truncf %cst_8 : f64 to f32 loc(#loc6)
      %269 = arith.mulf %in, %268 : f32 loc(#loc6)
      linalg.yield %269 : f32 loc(#loc6)
    } -> tensor<8xf32> loc(#loc6)
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%54 : tensor<8xf32>) outs(%50 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/mul"), %out: f32 loc("fwd/bn2/mul")):
      %268 = arith.truncf %cst_11 : f64 to f32 loc(#loc6)
      %269 = arith.mulf %in, %268 : f32 loc(#loc6)
      linalg.yield %269 : f32 loc(#loc6)
    } -> tensor<8xf32> loc(#loc6)
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<8xf32>) outs(%50 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/mul"), %out: f32 loc("fwd/bn2/mul")):
      %268 = arith.truncf %cst_10 : f64 to f32 loc(#loc6)
      %269 = arith.mulf %in, %268 : f32 loc(#loc6)
      linalg.yield %269 : f32 loc(#loc6)
    } -> tensor<8xf32> loc(#loc6)
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%55, %56 : tensor<8xf32>, tensor<8xf32>) outs(%50 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/mul"), %in_111: f32 loc("fwd/bn2/mul"), %out: f32 loc("fwd/bn2/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc20)
      linalg.yield %268 : f32 loc(#loc20)
    } -> tensor<8xf32> loc(#loc20)
    %expanded_27 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc27)
    %58 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_27 : tensor<2x8x4x4xf32>, tensor<8x1x1xf32>) outs(%35 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/mul"), %in_111: f32 loc("fwd/bn2/unsqueeze"), %out: f32 loc("fwd/bn2/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc6)
      linalg.yield %268 : f32 loc(#loc6)
    } -> tensor<2x8x4x4xf32> loc(#loc6)
    %expanded_28 = tensor.expand_shape %arg5 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc27)
    %59 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_28 : tensor<2x8x4x4xf32>, tensor<8x1x1xf32>) outs(%35 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/mul"), %in_111: f32 loc("fwd/bn2/unsqueeze"), %out: f32 loc("fwd/bn2/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc20)
      linalg.yield %268 : f32 loc(#loc20)
    } -> tensor<2x8x4x4xf32> loc(#loc20)
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x8x4x4xf32>) outs(%35 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/add"), %out: f32 loc("fwd/relu/relu")):
      %268 = arith.cmpf ugt, %in, %cst : f32 loc(#loc17)
      %269 = arith.select %268, %in, %cst : f32 loc(#loc17)
      linalg.yield %269 : f32 loc(#loc17)
    } -> tensor<2x8x4x4xf32> loc(#loc17)
    %padded_29 = tensor.pad %60 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg17: index loc("fwd/pool/max_pool2d_with_indices"), %arg18: index loc("fwd/pool/max_pool2d_with_indices"), %arg19: index loc("fwd/pool/max_pool2d_with_indices"), %arg20: index loc("fwd/pool/max_pool2d_with_indices")):
      tensor.yield %cst_0 : f32 loc(#loc18)
    } : tensor<2x8x4x4xf32> to tensor<2x8x6x6xf32> loc(#loc18)
    %61 = tensor.empty() : tensor<2x8x2x2xf32> loc(#loc18)
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<2x8x2x2xf32>) -> tensor<2x8x2x2xf32> loc(#loc18)
    %63 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_29, %29 : tensor<2x8x6x6xf32>, tensor<3x3xf32>) outs(%62 : tensor<2x8x2x2xf32>) -> tensor<2x8x2x2xf32> loc(#loc18)
    %64 = tensor.empty() : tensor<2x8x2x2xi64> loc(#loc18)
    %65 = linalg.fill ins(%c-1_i64 : i64) outs(%64 : tensor<2x8x2x2xi64>) -> tensor<2x8x2x2xi64> loc(#loc18)
    %66 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%63, %33 : tensor<2x8x2x2xf32>, tensor<3x3xi64>) outs(%65 : tensor<2x8x2x2xi64>) {
    ^bb0(%in: f32 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("fwd/pool/max_pool2d_with_indices"), %out: i64 loc("fwd/pool/max_pool2d_with_indices")):
      %268 = linalg.index 0 : index loc(#loc18)
      %269 = linalg.index 1 : index loc(#loc18)
      %270 = linalg.index 2 : index loc(#loc18)
      %271 = linalg.index 4 : index loc(#loc18)
      %272 = arith.muli %270, %c2 : index loc(#loc18)
      %273 = arith.addi %272, %271 : index loc(#loc18)
      %274 = linalg.index 3 : index loc(#loc18)
      %275 = linalg.index 5 : index loc(#loc18)
      %276 = arith.muli %274, %c2 : index loc(#loc18)
      %277 = arith.addi %276, %275 : index loc(#loc18)
      %extracted = tensor.extract %padded_29[%268, %269, %273, %277] : tensor<2x8x6x6xf32> loc(#loc18)
      %278 = arith.cmpf oeq, %extracted, %in : f32 loc(#loc18)
      %279 = arith.subi %277, %c1 : index loc(#loc18)
      %280 = arith.subi %273, %c1 : index loc(#loc18)
      %281 = arith.muli %280, %c4 : index loc(#loc18)
      %282 = arith.addi %279, %281 : index loc(#loc18)
      %283 = arith.index_cast %282 : index to i64 loc(#loc18)
      %284 = arith.select %278, %283, %out : i64 loc(#loc18)
      %285 = arith.cmpi eq, %out, %c-1_i64 : i64 loc(#loc18)
      %286 = arith.select %285, %284, %out : i64 loc(#loc18)
      linalg.yield %286 : i64 loc(#loc18)
    } -> tensor<2x8x2x2xi64> loc(#loc18)
    %67 = tensor.empty() : tensor<2x8xf32> loc(#loc28)
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc28)
    %69 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%63 : tensor<2x8x2x2xf32>) outs(%68 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc("fwd/pool/max_pool2d_with_indices"), %out: f32 loc("fwd/-/mean")):
      %268 = arith.addf %in, %out : f32 loc(#loc28)
      linalg.yield %268 : f32 loc(#loc28)
    } -> tensor<2x8xf32> loc(#loc28)
    %70 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<2x8xf32>) outs(%67 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc("fwd/-/mean"), %out: f32 loc("fwd/-/mean")):
      %268 = arith.divf %in, %cst_15 : f32 loc(#loc28)
      linalg.yield %268 : f32 loc(#loc28)
    } -> tensor<2x8xf32> loc(#loc28)
    %71 = tensor.empty() : tensor<8x10xf32> loc(#loc29)
    %transposed = linalg.transpose ins(%arg6 : tensor<10x8xf32>) outs(%71 : tensor<8x10xf32>) permutation = [1, 0]  loc(#loc29)
    %72 = tensor.empty() : tensor<2x10xf32> loc(#loc30)
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc30)
    %74 = linalg.matmul ins(%70, %transposed : tensor<2x8xf32>, tensor<8x10xf32>) outs(%73 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc30)
    %75 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg7, %74 : tensor<10xf32>, tensor<2x10xf32>) outs(%72 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/fc/addmm"), %in_111: f32 loc("fwd/fc/addmm"), %out: f32 loc("fwd/fc/addmm")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc30)
      linalg.yield %268 : f32 loc(#loc30)
    } -> tensor<2x10xf32> loc(#loc30)
    %76 = tensor.empty() : tensor<2xi64> loc(#loc31)
    %77 = linalg.fill ins(%c0_i64 : i64) outs(%76 : tensor<2xi64>) -> tensor<2xi64> loc(#loc31)
    %78 = tensor.empty() : tensor<2xf32> loc(#loc31)
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<2xf32>) -> tensor<2xf32> loc(#loc31)
    %80:2 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "reduction"]} ins(%75 : tensor<2x10xf32>) outs(%79, %77 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32 loc("fwd/fc/addmm"), %out: f32 loc("fwd/loss/amax"), %out_111: i64 loc("fwd/loss/amax")):
      %268 = linalg.index 1 : index loc(#loc31)
      %269 = arith.index_cast %268 : index to i64 loc(#loc31)
      %270 = arith.maximumf %in, %out : f32 loc(#loc31)
      %271 = arith.cmpf ogt, %in, %out : f32 loc(#loc31)
      %272 = arith.select %271, %269, %out_111 : i64 loc(#loc31)
      linalg.yield %270, %272 : f32, i64 loc(#loc31)
    } -> (tensor<2xf32>, tensor<2xi64>) loc(#loc31)
    %expanded_30 = tensor.expand_shape %80#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc31)
    %81 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%75, %expanded_30 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%72 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/fc/addmm"), %in_111: f32 loc("fwd/loss/amax"), %out: f32 loc("fwd/loss/sub")):
      %268 = arith.subf %in, %in_111 : f32 loc(#loc32)
      linalg.yield %268 : f32 loc(#loc32)
    } -> tensor<2x10xf32> loc(#loc32)
    %82 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<2x10xf32>) outs(%72 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("fwd/loss/exp")):
      %268 = math.exp %in : f32 loc(#loc33)
      linalg.yield %268 : f32 loc(#loc33)
    } -> tensor<2x10xf32> loc(#loc33)
    %83 = tensor.empty() : tensor<2x1xf32> loc(#loc34)
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<2x1xf32>) -> tensor<2x1xf32> loc(#loc34)
    %85 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "reduction"]} ins(%82 : tensor<2x10xf32>) outs(%84 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/exp"), %out: f32 loc("fwd/loss/sum")):
      %268 = arith.addf %in, %out : f32 loc(#loc34)
      linalg.yield %268 : f32 loc(#loc34)
    } -> tensor<2x1xf32> loc(#loc34)
    %86 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<2x1xf32>) outs(%83 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/log")):
      %268 = math.log %in : f32 loc(#loc35)
      linalg.yield %268 : f32 loc(#loc35)
    } -> tensor<2x1xf32> loc(#loc35)
    %87 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%81, %86 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%72 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %in_111: f32 loc("fwd/loss/log"), %out: f32 loc("fwd/loss/sub")):
      %268 = arith.subf %in, %in_111 : f32 loc(#loc32)
      linalg.yield %268 : f32 loc(#loc32)
    } -> tensor<2x10xf32> loc(#loc32)
    %88 = tensor.empty() : tensor<2xi1> loc(#loc2)
    %89 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg15 : tensor<2xi64>) outs(%88 : tensor<2xi1>) {
    ^bb0(%in: i64 loc("fwd/loss/ne"), %out: i1 loc("fwd/loss/ne")):
      %268 = arith.cmpi ne, %in, %c-100_i64 : i64 loc(#loc2)
      linalg.yield %268 : i1 loc(#loc2)
    } -> tensor<2xi1> loc(#loc2)
    %90 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%89 : tensor<2xi1>) outs(%78 : tensor<2xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %out: f32 loc("fwd/loss/_to_copy")):
      %268 = arith.uitofp %in : i1 to f32 loc(#loc36)
      linalg.yield %268 : f32 loc(#loc36)
    } -> tensor<2xf32> loc(#loc36)
    %91 = linalg.generic {indexing_maps = [#map3, #map3, #map12, #map3], iterator_types = ["parallel"]} ins(%89, %arg15, %cst_18 : tensor<2xi1>, tensor<2xi64>, tensor<i64>) outs(%76 : tensor<2xi64>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_111: i64 loc("fwd/loss/ne"), %in_112: i64 loc("fwd/loss/where"), %out: i64 loc("fwd/loss/where")):
      %268 = arith.select %in, %in_111, %in_112 : i64 loc(#loc5)
      linalg.yield %268 : i64 loc(#loc5)
    } -> tensor<2xi64> loc(#loc5)
    %expanded_31 = tensor.expand_shape %91 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64> loc(#loc37)
    %92 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_31 : tensor<2x1xi64>) outs(%84 : tensor<2x1xf32>) {
    ^bb0(%in: i64 loc("fwd/loss/unsqueeze"), %out: f32 loc("fwd/loss/gather")):
      %268 = linalg.index 0 : index loc(#loc38)
      %269 = arith.index_cast %in : i64 to index loc(#loc38)
      %extracted = tensor.extract %87[%268, %269] : tensor<2x10xf32> loc(#loc38)
      linalg.yield %extracted : f32 loc(#loc38)
    } -> tensor<2x1xf32> loc(#loc38)
    %collapsed_32 = tensor.collapse_shape %92 [[0, 1]] : tensor<2x1xf32> into tensor<2xf32> loc(#loc39)
    %93 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_32 : tensor<2xf32>) outs(%78 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/neg")):
      %268 = arith.negf %in : f32 loc(#loc40)
      linalg.yield %268 : f32 loc(#loc40)
    } -> tensor<2xf32> loc(#loc40)
    %94 = linalg.generic {indexing_maps = [#map3, #map3, #map12, #map3], iterator_types = ["parallel"]} ins(%89, %93, %cst_7 : tensor<2xi1>, tensor<2xf32>, tensor<f32>) outs(%78 : tensor<2xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_111: f32 loc("fwd/loss/neg"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc5)
      linalg.yield %268 : f32 loc(#loc5)
    } -> tensor<2xf32> loc(#loc5)
    %95 = tensor.empty() : tensor<f32> loc(#loc34)
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<f32>) -> tensor<f32> loc(#loc34)
    %97 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["reduction"]} ins(%90 : tensor<2xf32>) outs(%96 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/_to_copy"), %out: f32 loc("fwd/loss/sum")):
      %268 = arith.addf %in, %out : f32 loc(#loc34)
      linalg.yield %268 : f32 loc(#loc34)
    } -> tensor<f32> loc(#loc34)
    %98 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["reduction"]} ins(%94 : tensor<2xf32>) outs(%96 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/sum")):
      %268 = arith.addf %in, %out : f32 loc(#loc34)
      linalg.yield %268 : f32 loc(#loc34)
    } -> tensor<f32> loc(#loc34)
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%98, %97 : tensor<f32>, tensor<f32>) outs(%95 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %in_111: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/div")):
      %268 = arith.divf %in, %in_111 : f32 loc(#loc41)
      linalg.yield %268 : f32 loc(#loc41)
    } -> tensor<f32> loc(#loc41)
    %100 = tensor.empty() : tensor<10xi64> loc(#loc42)
    %101 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%100 : tensor<10xi64>) {
    ^bb0(%out: i64 loc("bwd/loss/arange")):
      %268 = linalg.index 0 : index loc(#loc42)
      %269 = arith.index_cast %268 : index to i64 loc(#loc42)
      linalg.yield %269 : i64 loc(#loc42)
    } -> tensor<10xi64> loc(#loc42)
    %expanded_33 = tensor.expand_shape %101 [[0, 1]] output_shape [1, 10] : tensor<10xi64> into tensor<1x10xi64> loc(#loc43)
    %expanded_34 = tensor.expand_shape %arg15 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64> loc(#loc43)
    %102 = tensor.empty() : tensor<2x10xi1> loc(#loc44)
    %103 = linalg.generic {indexing_maps = [#map13, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_33, %expanded_34 : tensor<1x10xi64>, tensor<2x1xi64>) outs(%102 : tensor<2x10xi1>) {
    ^bb0(%in: i64 loc("bwd/loss/unsqueeze"), %in_111: i64 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc44)
      linalg.yield %268 : i1 loc(#loc44)
    } -> tensor<2x10xi1> loc(#loc44)
    %expanded_35 = tensor.expand_shape %89 [[0, 1]] output_shape [2, 1] : tensor<2xi1> into tensor<2x1xi1> loc(#loc43)
    %104 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%103, %expanded_35 : tensor<2x10xi1>, tensor<2x1xi1>) outs(%102 : tensor<2x10xi1>) {
    ^bb0(%in: i1 loc("bwd/loss/eq"), %in_111: i1 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/bitwise_and")):
      %268 = arith.andi %in, %in_111 : i1 loc(#loc45)
      linalg.yield %268 : i1 loc(#loc45)
    } -> tensor<2x10xi1> loc(#loc45)
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%arg16, %97 : tensor<f32>, tensor<f32>) outs(%95 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/view"), %in_111: f32 loc("fwd/loss/sum"), %out: f32 loc("bwd/loss/div")):
      %268 = arith.divf %in, %in_111 : f32 loc(#loc46)
      linalg.yield %268 : f32 loc(#loc46)
    } -> tensor<f32> loc(#loc46)
    %106 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%105 : tensor<f32>) outs(%95 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/div"), %out: f32 loc("bwd/loss/neg")):
      %268 = arith.negf %in : f32 loc(#loc48)
      linalg.yield %268 : f32 loc(#loc48)
    } -> tensor<f32> loc(#loc48)
    %107 = linalg.generic {indexing_maps = [#map8, #map14, #map14, #map8], iterator_types = ["parallel", "parallel"]} ins(%104, %106, %cst_7 : tensor<2x10xi1>, tensor<f32>, tensor<f32>) outs(%72 : tensor<2x10xf32>) {
    ^bb0(%in: i1 loc("bwd/loss/bitwise_and"), %in_111: f32 loc("bwd/loss/neg"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/loss/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc49)
      linalg.yield %268 : f32 loc(#loc49)
    } -> tensor<2x10xf32> loc(#loc49)
    %108 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<2x10xf32>) outs(%72 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("bwd/loss/exp")):
      %268 = math.exp %in : f32 loc(#loc50)
      linalg.yield %268 : f32 loc(#loc50)
    } -> tensor<2x10xf32> loc(#loc50)
    %109 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "reduction"]} ins(%107 : tensor<2x10xf32>) outs(%84 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %out: f32 loc("bwd/loss/sum")):
      %268 = arith.addf %in, %out : f32 loc(#loc51)
      linalg.yield %268 : f32 loc(#loc51)
    } -> tensor<2x1xf32> loc(#loc51)
    %110 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%108, %109 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%72 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/exp"), %in_111: f32 loc("bwd/loss/sum"), %out: f32 loc("bwd/loss/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc52)
      linalg.yield %268 : f32 loc(#loc52)
    } -> tensor<2x10xf32> loc(#loc52)
    %111 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%107, %110 : tensor<2x10xf32>, tensor<2x10xf32>) outs(%72 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %in_111: f32 loc("bwd/loss/mul"), %out: f32 loc("bwd/loss/sub")):
      %268 = arith.subf %in, %in_111 : f32 loc(#loc53)
      linalg.yield %268 : f32 loc(#loc53)
    } -> tensor<2x10xf32> loc(#loc53)
    %112 = linalg.matmul ins(%111, %arg6 : tensor<2x10xf32>, tensor<10x8xf32>) outs(%68 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc54)
    %113 = tensor.empty() : tensor<10x2xf32> loc(#loc55)
    %transposed_36 = linalg.transpose ins(%111 : tensor<2x10xf32>) outs(%113 : tensor<10x2xf32>) permutation = [1, 0]  loc(#loc55)
    %114 = tensor.empty() : tensor<10x8xf32> loc(#loc54)
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<10x8xf32>) -> tensor<10x8xf32> loc(#loc54)
    %116 = linalg.matmul ins(%transposed_36, %70 : tensor<10x2xf32>, tensor<2x8xf32>) outs(%115 : tensor<10x8xf32>) -> tensor<10x8xf32> loc(#loc54)
    %117 = tensor.empty() : tensor<1x10xf32> loc(#loc56)
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<1x10xf32>) -> tensor<1x10xf32> loc(#loc56)
    %119 = linalg.generic {indexing_maps = [#map8, #map13], iterator_types = ["reduction", "parallel"]} ins(%111 : tensor<2x10xf32>) outs(%118 : tensor<1x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/sub"), %out: f32 loc("bwd/fc/sum")):
      %268 = arith.addf %in, %out : f32 loc(#loc56)
      linalg.yield %268 : f32 loc(#loc56)
    } -> tensor<1x10xf32> loc(#loc56)
    %collapsed_37 = tensor.collapse_shape %119 [[0, 1]] : tensor<1x10xf32> into tensor<10xf32> loc(#loc57)
    %120 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<2x8xf32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/expand")):
      linalg.yield %in : f32 loc(#loc58)
    } -> tensor<2x8x2x2xf32> loc(#loc58)
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x2x2xf32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/div")):
      %268 = arith.divf %in, %cst_15 : f32 loc(#loc59)
      linalg.yield %268 : f32 loc(#loc59)
    } -> tensor<2x8x2x2xf32> loc(#loc59)
    %122 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%76 : tensor<2xi64>) {
    ^bb0(%out: i64 loc("bwd/pool/arange")):
      %268 = linalg.index 0 : index loc(#loc60)
      %269 = arith.index_cast %268 : index to i64 loc(#loc60)
      linalg.yield %269 : i64 loc(#loc60)
    } -> tensor<2xi64> loc(#loc60)
    %123 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%122 : tensor<2xi64>) outs(%76 : tensor<2xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/arange"), %out: i64 loc("bwd/pool/mul")):
      %268 = arith.muli %in, %c2_i64 : i64 loc(#loc61)
      linalg.yield %268 : i64 loc(#loc61)
    } -> tensor<2xi64> loc(#loc61)
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%123 : tensor<2xi64>) outs(%76 : tensor<2xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %out: i64 loc("bwd/pool/sub")):
      %268 = arith.subi %in, %c1_i64 : i64 loc(#loc62)
      linalg.yield %268 : i64 loc(#loc62)
    } -> tensor<2xi64> loc(#loc62)
    %expanded_38 = tensor.expand_shape %124 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64> loc(#loc63)
    %125 = tensor.empty() : tensor<2x1xi64> loc(#loc61)
    %126 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_38 : tensor<2x1xi64>) outs(%125 : tensor<2x1xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/mul")):
      %268 = arith.muli %in, %c4_i64 : i64 loc(#loc61)
      linalg.yield %268 : i64 loc(#loc61)
    } -> tensor<2x1xi64> loc(#loc61)
    %expanded_39 = tensor.expand_shape %124 [[0, 1]] output_shape [1, 2] : tensor<2xi64> into tensor<1x2xi64> loc(#loc63)
    %127 = tensor.empty() : tensor<2x2xi64> loc(#loc3)
    %128 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%126, %expanded_39 : tensor<2x1xi64>, tensor<1x2xi64>) outs(%127 : tensor<2x2xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<2x2xi64> loc(#loc3)
    %129 = tensor.empty() : tensor<2x8x2x2xi1> loc(#loc64)
    %130 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %128 : tensor<2x8x2x2xi64>, tensor<2x2xi64>) outs(%129 : tensor<2x8x2x2xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x8x2x2xi1> loc(#loc64)
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %121, %cst_7 : tensor<2x8x2x2xi1>, tensor<2x8x2x2xf32>, tensor<f32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/-/div"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x8x2x2xf32> loc(#loc65)
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %131 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/add"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x8x2x2xf32> loc(#loc3)
    %inserted_slice = tensor.insert_slice %132 into %cst_5[0, 0, 0, 0] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x2xf32> into tensor<2x8x2x6xf32> loc(#loc4)
    %133 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%124 : tensor<2xi64>) outs(%76 : tensor<2xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/sub"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %c1_i64 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<2xi64> loc(#loc3)
    %expanded_40 = tensor.expand_shape %133 [[0, 1]] output_shape [1, 2] : tensor<2xi64> into tensor<1x2xi64> loc(#loc63)
    %134 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%126, %expanded_40 : tensor<2x1xi64>, tensor<1x2xi64>) outs(%127 : tensor<2x2xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<2x2xi64> loc(#loc3)
    %135 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %134 : tensor<2x8x2x2xi64>, tensor<2x2xi64>) outs(%129 : tensor<2x8x2x2xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x8x2x2xi1> loc(#loc64)
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %121, %cst_7 : tensor<2x8x2x2xi1>, tensor<2x8x2x2xf32>, tensor<f32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/-/div"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x8x2x2xf32> loc(#loc65)
    %extracted_slice = tensor.extract_slice %inserted_slice[0, 0, 0, 1] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x6xf32> to tensor<2x8x2x2xf32> loc(#loc66)
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %136 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x8x2x2xf32> loc(#loc3)
    %inserted_slice_41 = tensor.insert_slice %137 into %inserted_slice[0, 0, 0, 1] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x2xf32> into tensor<2x8x2x6xf32> loc(#loc4)
    %138 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%124 : tensor<2xi64>) outs(%76 : tensor<2xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/sub"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %c2_i64 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<2xi64> loc(#loc3)
    %expanded_42 = tensor.expand_shape %138 [[0, 1]] output_shape [1, 2] : tensor<2xi64> into tensor<1x2xi64> loc(#loc63)
    %139 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%126, %expanded_42 : tensor<2x1xi64>, tensor<1x2xi64>) outs(%127 : tensor<2x2xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<2x2xi64> loc(#loc3)
    %140 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %139 : tensor<2x8x2x2xi64>, tensor<2x2xi64>) outs(%129 : tensor<2x8x2x2xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x8x2x2xi1> loc(#loc64)
    %141 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %121, %cst_7 : tensor<2x8x2x2xi1>, tensor<2x8x2x2xf32>, tensor<f32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/-/div"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x8x2x2xf32> loc(#loc65)
    %extracted_slice_43 = tensor.extract_slice %inserted_slice_41[0, 0, 0, 2] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x6xf32> to tensor<2x8x2x2xf32> loc(#loc66)
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43, %141 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x8x2x2xf32> loc(#loc3)
    %inserted_slice_44 = tensor.insert_slice %142 into %inserted_slice_41[0, 0, 0, 2] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x2xf32> into tensor<2x8x2x6xf32> loc(#loc4)
    %inserted_slice_45 = tensor.insert_slice %inserted_slice_44 into %cst_6[0, 0, 0, 0] [2, 8, 2, 6] [1, 1, 2, 1] : tensor<2x8x2x6xf32> into tensor<2x8x6x6xf32> loc(#loc4)
    %expanded_46 = tensor.expand_shape %133 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64> loc(#loc63)
    %143 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_46 : tensor<2x1xi64>) outs(%125 : tensor<2x1xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/mul")):
      %268 = arith.muli %in, %c4_i64 : i64 loc(#loc61)
      linalg.yield %268 : i64 loc(#loc61)
    } -> tensor<2x1xi64> loc(#loc61)
    %144 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%143, %expanded_39 : tensor<2x1xi64>, tensor<1x2xi64>) outs(%127 : tensor<2x2xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<2x2xi64> loc(#loc3)
    %145 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %144 : tensor<2x8x2x2xi64>, tensor<2x2xi64>) outs(%129 : tensor<2x8x2x2xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x8x2x2xi1> loc(#loc64)
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %121, %cst_7 : tensor<2x8x2x2xi1>, tensor<2x8x2x2xf32>, tensor<f32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/-/div"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x8x2x2xf32> loc(#loc65)
    %extracted_slice_47 = tensor.extract_slice %inserted_slice_45[0, 0, 1, 0] [2, 8, 2, 6] [1, 1, 2, 1] : tensor<2x8x6x6xf32> to tensor<2x8x2x6xf32> loc(#loc66)
    %extracted_slice_48 = tensor.extract_slice %extracted_slice_47[0, 0, 0, 0] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x6xf32> to tensor<2x8x2x2xf32> loc(#loc66)
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_48, %146 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x8x2x2xf32> loc(#loc3)
    %inserted_slice_49 = tensor.insert_slice %147 into %extracted_slice_47[0, 0, 0, 0] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x2xf32> into tensor<2x8x2x6xf32> loc(#loc4)
    %148 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%143, %expanded_40 : tensor<2x1xi64>, tensor<1x2xi64>) outs(%127 : tensor<2x2xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<2x2xi64> loc(#loc3)
    %149 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %148 : tensor<2x8x2x2xi64>, tensor<2x2xi64>) outs(%129 : tensor<2x8x2x2xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x8x2x2xi1> loc(#loc64)
    %150 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %121, %cst_7 : tensor<2x8x2x2xi1>, tensor<2x8x2x2xf32>, tensor<f32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/-/div"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x8x2x2xf32> loc(#loc65)
    %extracted_slice_50 = tensor.extract_slice %inserted_slice_49[0, 0, 0, 1] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x6xf32> to tensor<2x8x2x2xf32> loc(#loc66)
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_50, %150 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x8x2x2xf32> loc(#loc3)
    %inserted_slice_51 = tensor.insert_slice %151 into %inserted_slice_49[0, 0, 0, 1] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x2xf32> into tensor<2x8x2x6xf32> loc(#loc4)
    %152 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%143, %expanded_42 : tensor<2x1xi64>, tensor<1x2xi64>) outs(%127 : tensor<2x2xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<2x2xi64> loc(#loc3)
    %153 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %152 : tensor<2x8x2x2xi64>, tensor<2x2xi64>) outs(%129 : tensor<2x8x2x2xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x8x2x2xi1> loc(#loc64)
    %154 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %121, %cst_7 : tensor<2x8x2x2xi1>, tensor<2x8x2x2xf32>, tensor<f32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/-/div"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x8x2x2xf32> loc(#loc65)
    %extracted_slice_52 = tensor.extract_slice %inserted_slice_51[0, 0, 0, 2] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x6xf32> to tensor<2x8x2x2xf32> loc(#loc66)
    %155 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_52, %154 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x8x2x2xf32> loc(#loc3)
    %inserted_slice_53 = tensor.insert_slice %155 into %inserted_slice_51[0, 0, 0, 2] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x2xf32> into tensor<2x8x2x6xf32> loc(#loc4)
    %inserted_slice_54 = tensor.insert_slice %inserted_slice_53 into %inserted_slice_45[0, 0, 1, 0] [2, 8, 2, 6] [1, 1, 2, 1] : tensor<2x8x2x6xf32> into tensor<2x8x6x6xf32> loc(#loc4)
    %expanded_55 = tensor.expand_shape %138 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64> loc(#loc63)
    %156 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_55 : tensor<2x1xi64>) outs(%125 : tensor<2x1xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/mul")):
      %268 = arith.muli %in, %c4_i64 : i64 loc(#loc61)
      linalg.yield %268 : i64 loc(#loc61)
    } -> tensor<2x1xi64> loc(#loc61)
    %157 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%156, %expanded_39 : tensor<2x1xi64>, tensor<1x2xi64>) outs(%127 : tensor<2x2xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<2x2xi64> loc(#loc3)
    %158 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %157 : tensor<2x8x2x2xi64>, tensor<2x2xi64>) outs(%129 : tensor<2x8x2x2xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x8x2x2xi1> loc(#loc64)
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %121, %cst_7 : tensor<2x8x2x2xi1>, tensor<2x8x2x2xf32>, tensor<f32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/-/div"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x8x2x2xf32> loc(#loc65)
    %extracted_slice_56 = tensor.extract_slice %inserted_slice_54[0, 0, 2, 0] [2, 8, 2, 6] [1, 1, 2, 1] : tensor<2x8x6x6xf32> to tensor<2x8x2x6xf32> loc(#loc66)
    %extracted_slice_57 = tensor.extract_slice %extracted_slice_56[0, 0, 0, 0] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x6xf32> to tensor<2x8x2x2xf32> loc(#loc66)
    %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57, %159 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x8x2x2xf32> loc(#loc3)
    %inserted_slice_58 = tensor.insert_slice %160 into %extracted_slice_56[0, 0, 0, 0] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x2xf32> into tensor<2x8x2x6xf32> loc(#loc4)
    %161 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%156, %expanded_40 : tensor<2x1xi64>, tensor<1x2xi64>) outs(%127 : tensor<2x2xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<2x2xi64> loc(#loc3)
    %162 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %161 : tensor<2x8x2x2xi64>, tensor<2x2xi64>) outs(%129 : tensor<2x8x2x2xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x8x2x2xi1> loc(#loc64)
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %121, %cst_7 : tensor<2x8x2x2xi1>, tensor<2x8x2x2xf32>, tensor<f32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/-/div"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x8x2x2xf32> loc(#loc65)
    %extracted_slice_59 = tensor.extract_slice %inserted_slice_58[0, 0, 0, 1] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x6xf32> to tensor<2x8x2x2xf32> loc(#loc66)
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59, %163 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x8x2x2xf32> loc(#loc3)
    %inserted_slice_60 = tensor.insert_slice %164 into %inserted_slice_58[0, 0, 0, 1] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x2xf32> into tensor<2x8x2x6xf32> loc(#loc4)
    %165 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%156, %expanded_42 : tensor<2x1xi64>, tensor<1x2xi64>) outs(%127 : tensor<2x2xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<2x2xi64> loc(#loc3)
    %166 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %165 : tensor<2x8x2x2xi64>, tensor<2x2xi64>) outs(%129 : tensor<2x8x2x2xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x8x2x2xi1> loc(#loc64)
    %167 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %121, %cst_7 : tensor<2x8x2x2xi1>, tensor<2x8x2x2xf32>, tensor<f32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/-/div"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x8x2x2xf32> loc(#loc65)
    %extracted_slice_61 = tensor.extract_slice %inserted_slice_60[0, 0, 0, 2] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x6xf32> to tensor<2x8x2x2xf32> loc(#loc66)
    %168 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_61, %167 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%61 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x8x2x2xf32> loc(#loc3)
    %inserted_slice_62 = tensor.insert_slice %168 into %inserted_slice_60[0, 0, 0, 2] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x2xf32> into tensor<2x8x2x6xf32> loc(#loc4)
    %inserted_slice_63 = tensor.insert_slice %inserted_slice_62 into %inserted_slice_54[0, 0, 2, 0] [2, 8, 2, 6] [1, 1, 2, 1] : tensor<2x8x2x6xf32> into tensor<2x8x6x6xf32> loc(#loc4)
    %extracted_slice_64 = tensor.extract_slice %inserted_slice_63[0, 0, 1, 0] [2, 8, 4, 6] [1, 1, 1, 1] : tensor<2x8x6x6xf32> to tensor<2x8x4x6xf32> loc(#loc66)
    %extracted_slice_65 = tensor.extract_slice %extracted_slice_64[0, 0, 0, 1] [2, 8, 4, 4] [1, 1, 1, 1] : tensor<2x8x4x6xf32> to tensor<2x8x4x4xf32> loc(#loc66)
    %169 = tensor.empty() : tensor<2x8x4x4xi1> loc(#loc67)
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x8x4x4xf32>) outs(%169 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/relu/relu"), %out: i1 loc("bwd/relu/le")):
      %268 = arith.cmpf ole, %in, %cst : f32 loc(#loc67)
      linalg.yield %268 : i1 loc(#loc67)
    } -> tensor<2x8x4x4xi1> loc(#loc67)
    %171 = linalg.generic {indexing_maps = [#map1, #map16, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %cst_7, %extracted_slice_65 : tensor<2x8x4x4xi1>, tensor<f32>, tensor<2x8x4x4xf32>) outs(%35 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/relu/le"), %in_111: f32 loc("fwd/loss/where"), %in_112: f32 loc("bwd/pool/slice"), %out: f32 loc("bwd/relu/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc68)
      linalg.yield %268 : f32 loc(#loc68)
    } -> tensor<2x8x4x4xf32> loc(#loc68)
    %172 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8xf32>) -> tensor<8xf32> loc(#loc69)
    %173 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%171 : tensor<2x8x4x4xf32>) outs(%172 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %out: f32 loc("bwd/bn2/sum")):
      %268 = arith.addf %in, %out : f32 loc(#loc69)
      linalg.yield %268 : f32 loc(#loc69)
    } -> tensor<8xf32> loc(#loc69)
    %174 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %43 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%35 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %in_111: f32 loc("bwd/bn2/sub"), %out: f32 loc("bwd/bn2/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc70)
      linalg.yield %268 : f32 loc(#loc70)
    } -> tensor<2x8x4x4xf32> loc(#loc70)
    %175 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%174 : tensor<2x8x4x4xf32>) outs(%172 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn2/mul"), %out: f32 loc("bwd/bn2/sum")):
      %268 = arith.addf %in, %out : f32 loc(#loc69)
      linalg.yield %268 : f32 loc(#loc69)
    } -> tensor<8xf32> loc(#loc69)
    %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%173 : tensor<8xf32>) outs(%50 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn2/sum"), %out: f32 loc("bwd/bn2/mul")):
      %268 = arith.mulf %in, %cst_16 : f32 loc(#loc70)
      linalg.yield %268 : f32 loc(#loc70)
    } -> tensor<8xf32> loc(#loc70)
    %expanded_66 = tensor.expand_shape %176 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc72)
    %177 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%175 : tensor<8xf32>) outs(%50 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn2/sum"), %out: f32 loc("bwd/bn2/mul")):
      %268 = arith.mulf %in, %cst_16 : f32 loc(#loc70)
      linalg.yield %268 : f32 loc(#loc70)
    } -> tensor<8xf32> loc(#loc70)
    %178 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_25, %collapsed_25 : tensor<8xf32>, tensor<8xf32>) outs(%50 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/view"), %in_111: f32 loc("fwd/bn2/view"), %out: f32 loc("bwd/bn2/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc70)
      linalg.yield %268 : f32 loc(#loc70)
    } -> tensor<8xf32> loc(#loc70)
    %179 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%177, %178 : tensor<8xf32>, tensor<8xf32>) outs(%50 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn2/mul"), %in_111: f32 loc("bwd/bn2/mul"), %out: f32 loc("bwd/bn2/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc70)
      linalg.yield %268 : f32 loc(#loc70)
    } -> tensor<8xf32> loc(#loc70)
    %expanded_67 = tensor.expand_shape %179 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc72)
    %180 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_25, %arg4 : tensor<8xf32>, tensor<8xf32>) outs(%50 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/view"), %in_111: f32 loc("fwd/bn2/unsqueeze"), %out: f32 loc("bwd/bn2/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc70)
      linalg.yield %268 : f32 loc(#loc70)
    } -> tensor<8xf32> loc(#loc70)
    %expanded_68 = tensor.expand_shape %180 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc72)
    %181 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_67 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%35 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/bn2/sub"), %in_111: f32 loc("bwd/bn2/unsqueeze"), %out: f32 loc("bwd/bn2/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc70)
      linalg.yield %268 : f32 loc(#loc70)
    } -> tensor<2x8x4x4xf32> loc(#loc70)
    %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %181 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%35 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %in_111: f32 loc("bwd/bn2/mul"), %out: f32 loc("bwd/bn2/sub")):
      %268 = arith.subf %in, %in_111 : f32 loc(#loc71)
      linalg.yield %268 : f32 loc(#loc71)
    } -> tensor<2x8x4x4xf32> loc(#loc71)
    %183 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %expanded_66 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%35 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/bn2/sub"), %in_111: f32 loc("bwd/bn2/unsqueeze"), %out: f32 loc("bwd/bn2/sub")):
      %268 = arith.subf %in, %in_111 : f32 loc(#loc71)
      linalg.yield %268 : f32 loc(#loc71)
    } -> tensor<2x8x4x4xf32> loc(#loc71)
    %184 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %expanded_68 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%35 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/bn2/sub"), %in_111: f32 loc("bwd/bn2/unsqueeze"), %out: f32 loc("bwd/bn2/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc70)
      linalg.yield %268 : f32 loc(#loc70)
    } -> tensor<2x8x4x4xf32> loc(#loc70)
    %185 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%175, %collapsed_25 : tensor<8xf32>, tensor<8xf32>) outs(%50 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn2/sum"), %in_111: f32 loc("fwd/bn2/view"), %out: f32 loc("bwd/bn2/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc70)
      linalg.yield %268 : f32 loc(#loc70)
    } -> tensor<8xf32> loc(#loc70)
    %186 = tensor.empty() : tensor<4x8x3x3xf32> loc(#loc73)
    %187 = linalg.fill ins(%cst : f32) outs(%186 : tensor<4x8x3x3xf32>) -> tensor<4x8x3x3xf32> loc(#loc73)
    %188 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%187 : tensor<4x8x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/conv2/convolution_backward")):
      %268 = linalg.index 0 : index loc(#loc73)
      %269 = linalg.index 1 : index loc(#loc73)
      %270 = linalg.index 2 : index loc(#loc73)
      %271 = linalg.index 3 : index loc(#loc73)
      %272 = arith.subi %c2, %270 : index loc(#loc73)
      %273 = arith.subi %c2, %271 : index loc(#loc73)
      %extracted = tensor.extract %arg3[%269, %268, %272, %273] : tensor<8x4x3x3xf32> loc(#loc73)
      linalg.yield %extracted : f32 loc(#loc73)
    } -> tensor<4x8x3x3xf32> loc(#loc73)
    %189 = tensor.empty() : tensor<2x8x6x6xf32> loc(#loc73)
    %190 = linalg.fill ins(%cst : f32) outs(%189 : tensor<2x8x6x6xf32>) -> tensor<2x8x6x6xf32> loc(#loc73)
    %inserted_slice_69 = tensor.insert_slice %184 into %190[0, 0, 1, 1] [2, 8, 4, 4] [1, 1, 1, 1] : tensor<2x8x4x4xf32> into tensor<2x8x6x6xf32> loc(#loc73)
    %191 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc73)
    %192 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_69, %188 : tensor<2x8x6x6xf32>, tensor<4x8x3x3xf32>) outs(%191 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc73)
    %193 = tensor.empty() : tensor<4x2x4x4xf32> loc(#loc73)
    %transposed_70 = linalg.transpose ins(%30 : tensor<2x4x4x4xf32>) outs(%193 : tensor<4x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc73)
    %194 = tensor.empty() : tensor<8x2x4x4xf32> loc(#loc73)
    %transposed_71 = linalg.transpose ins(%184 : tensor<2x8x4x4xf32>) outs(%194 : tensor<8x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc73)
    %padded_72 = tensor.pad %transposed_70 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg17: index loc("bwd/conv2/convolution_backward"), %arg18: index loc("bwd/conv2/convolution_backward"), %arg19: index loc("bwd/conv2/convolution_backward"), %arg20: index loc("bwd/conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc73)
    } : tensor<4x2x4x4xf32> to tensor<4x2x6x6xf32> loc(#loc73)
    %195 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_72, %transposed_71 : tensor<4x2x6x6xf32>, tensor<8x2x4x4xf32>) outs(%187 : tensor<4x8x3x3xf32>) -> tensor<4x8x3x3xf32> loc(#loc73)
    %196 = tensor.empty() : tensor<8x4x3x3xf32> loc(#loc73)
    %transposed_73 = linalg.transpose ins(%195 : tensor<4x8x3x3xf32>) outs(%196 : tensor<8x4x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc73)
    %197 = tensor.empty() : tensor<4xi64> loc(#loc60)
    %198 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%197 : tensor<4xi64>) {
    ^bb0(%out: i64 loc("bwd/pool/arange")):
      %268 = linalg.index 0 : index loc(#loc60)
      %269 = arith.index_cast %268 : index to i64 loc(#loc60)
      linalg.yield %269 : i64 loc(#loc60)
    } -> tensor<4xi64> loc(#loc60)
    %199 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%198 : tensor<4xi64>) outs(%197 : tensor<4xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/arange"), %out: i64 loc("bwd/pool/mul")):
      %268 = arith.muli %in, %c2_i64 : i64 loc(#loc61)
      linalg.yield %268 : i64 loc(#loc61)
    } -> tensor<4xi64> loc(#loc61)
    %200 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%199 : tensor<4xi64>) outs(%197 : tensor<4xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %out: i64 loc("bwd/pool/sub")):
      %268 = arith.subi %in, %c1_i64 : i64 loc(#loc62)
      linalg.yield %268 : i64 loc(#loc62)
    } -> tensor<4xi64> loc(#loc62)
    %expanded_74 = tensor.expand_shape %200 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64> loc(#loc63)
    %201 = tensor.empty() : tensor<4x1xi64> loc(#loc61)
    %202 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_74 : tensor<4x1xi64>) outs(%201 : tensor<4x1xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/mul")):
      %268 = arith.muli %in, %c8_i64 : i64 loc(#loc61)
      linalg.yield %268 : i64 loc(#loc61)
    } -> tensor<4x1xi64> loc(#loc61)
    %expanded_75 = tensor.expand_shape %200 [[0, 1]] output_shape [1, 4] : tensor<4xi64> into tensor<1x4xi64> loc(#loc63)
    %203 = tensor.empty() : tensor<4x4xi64> loc(#loc3)
    %204 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%202, %expanded_75 : tensor<4x1xi64>, tensor<1x4xi64>) outs(%203 : tensor<4x4xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<4x4xi64> loc(#loc3)
    %205 = tensor.empty() : tensor<2x4x4x4xi1> loc(#loc64)
    %206 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %204 : tensor<2x4x4x4xi64>, tensor<4x4xi64>) outs(%205 : tensor<2x4x4x4xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x4x4x4xi1> loc(#loc64)
    %207 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %192, %cst_7 : tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>, tensor<f32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/conv2/convolution_backward"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x4x4x4xf32> loc(#loc65)
    %208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %207 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/add"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x4x4x4xf32> loc(#loc3)
    %inserted_slice_76 = tensor.insert_slice %208 into %cst_2[0, 0, 0, 0] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x4xf32> into tensor<2x4x4x10xf32> loc(#loc4)
    %209 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%200 : tensor<4xi64>) outs(%197 : tensor<4xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/sub"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %c1_i64 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<4xi64> loc(#loc3)
    %expanded_77 = tensor.expand_shape %209 [[0, 1]] output_shape [1, 4] : tensor<4xi64> into tensor<1x4xi64> loc(#loc63)
    %210 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%202, %expanded_77 : tensor<4x1xi64>, tensor<1x4xi64>) outs(%203 : tensor<4x4xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<4x4xi64> loc(#loc3)
    %211 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %210 : tensor<2x4x4x4xi64>, tensor<4x4xi64>) outs(%205 : tensor<2x4x4x4xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x4x4x4xi1> loc(#loc64)
    %212 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %192, %cst_7 : tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>, tensor<f32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/conv2/convolution_backward"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x4x4x4xf32> loc(#loc65)
    %extracted_slice_78 = tensor.extract_slice %inserted_slice_76[0, 0, 0, 1] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x10xf32> to tensor<2x4x4x4xf32> loc(#loc66)
    %213 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_78, %212 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x4x4x4xf32> loc(#loc3)
    %inserted_slice_79 = tensor.insert_slice %213 into %inserted_slice_76[0, 0, 0, 1] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x4xf32> into tensor<2x4x4x10xf32> loc(#loc4)
    %214 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%200 : tensor<4xi64>) outs(%197 : tensor<4xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/sub"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %c2_i64 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<4xi64> loc(#loc3)
    %expanded_80 = tensor.expand_shape %214 [[0, 1]] output_shape [1, 4] : tensor<4xi64> into tensor<1x4xi64> loc(#loc63)
    %215 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%202, %expanded_80 : tensor<4x1xi64>, tensor<1x4xi64>) outs(%203 : tensor<4x4xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<4x4xi64> loc(#loc3)
    %216 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %215 : tensor<2x4x4x4xi64>, tensor<4x4xi64>) outs(%205 : tensor<2x4x4x4xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x4x4x4xi1> loc(#loc64)
    %217 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %192, %cst_7 : tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>, tensor<f32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/conv2/convolution_backward"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x4x4x4xf32> loc(#loc65)
    %extracted_slice_81 = tensor.extract_slice %inserted_slice_79[0, 0, 0, 2] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x10xf32> to tensor<2x4x4x4xf32> loc(#loc66)
    %218 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_81, %217 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x4x4x4xf32> loc(#loc3)
    %inserted_slice_82 = tensor.insert_slice %218 into %inserted_slice_79[0, 0, 0, 2] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x4xf32> into tensor<2x4x4x10xf32> loc(#loc4)
    %inserted_slice_83 = tensor.insert_slice %inserted_slice_82 into %cst_3[0, 0, 0, 0] [2, 4, 4, 10] [1, 1, 2, 1] : tensor<2x4x4x10xf32> into tensor<2x4x10x10xf32> loc(#loc4)
    %expanded_84 = tensor.expand_shape %209 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64> loc(#loc63)
    %219 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_84 : tensor<4x1xi64>) outs(%201 : tensor<4x1xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/mul")):
      %268 = arith.muli %in, %c8_i64 : i64 loc(#loc61)
      linalg.yield %268 : i64 loc(#loc61)
    } -> tensor<4x1xi64> loc(#loc61)
    %220 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%219, %expanded_75 : tensor<4x1xi64>, tensor<1x4xi64>) outs(%203 : tensor<4x4xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<4x4xi64> loc(#loc3)
    %221 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %220 : tensor<2x4x4x4xi64>, tensor<4x4xi64>) outs(%205 : tensor<2x4x4x4xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x4x4x4xi1> loc(#loc64)
    %222 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %192, %cst_7 : tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>, tensor<f32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/conv2/convolution_backward"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x4x4x4xf32> loc(#loc65)
    %extracted_slice_85 = tensor.extract_slice %inserted_slice_83[0, 0, 1, 0] [2, 4, 4, 10] [1, 1, 2, 1] : tensor<2x4x10x10xf32> to tensor<2x4x4x10xf32> loc(#loc66)
    %extracted_slice_86 = tensor.extract_slice %extracted_slice_85[0, 0, 0, 0] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x10xf32> to tensor<2x4x4x4xf32> loc(#loc66)
    %223 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_86, %222 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x4x4x4xf32> loc(#loc3)
    %inserted_slice_87 = tensor.insert_slice %223 into %extracted_slice_85[0, 0, 0, 0] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x4xf32> into tensor<2x4x4x10xf32> loc(#loc4)
    %224 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%219, %expanded_77 : tensor<4x1xi64>, tensor<1x4xi64>) outs(%203 : tensor<4x4xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<4x4xi64> loc(#loc3)
    %225 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %224 : tensor<2x4x4x4xi64>, tensor<4x4xi64>) outs(%205 : tensor<2x4x4x4xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x4x4x4xi1> loc(#loc64)
    %226 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225, %192, %cst_7 : tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>, tensor<f32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/conv2/convolution_backward"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x4x4x4xf32> loc(#loc65)
    %extracted_slice_88 = tensor.extract_slice %inserted_slice_87[0, 0, 0, 1] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x10xf32> to tensor<2x4x4x4xf32> loc(#loc66)
    %227 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_88, %226 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x4x4x4xf32> loc(#loc3)
    %inserted_slice_89 = tensor.insert_slice %227 into %inserted_slice_87[0, 0, 0, 1] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x4xf32> into tensor<2x4x4x10xf32> loc(#loc4)
    %228 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%219, %expanded_80 : tensor<4x1xi64>, tensor<1x4xi64>) outs(%203 : tensor<4x4xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<4x4xi64> loc(#loc3)
    %229 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %228 : tensor<2x4x4x4xi64>, tensor<4x4xi64>) outs(%205 : tensor<2x4x4x4xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x4x4x4xi1> loc(#loc64)
    %230 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229, %192, %cst_7 : tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>, tensor<f32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/conv2/convolution_backward"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x4x4x4xf32> loc(#loc65)
    %extracted_slice_90 = tensor.extract_slice %inserted_slice_89[0, 0, 0, 2] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x10xf32> to tensor<2x4x4x4xf32> loc(#loc66)
    %231 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_90, %230 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x4x4x4xf32> loc(#loc3)
    %inserted_slice_91 = tensor.insert_slice %231 into %inserted_slice_89[0, 0, 0, 2] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x4xf32> into tensor<2x4x4x10xf32> loc(#loc4)
    %inserted_slice_92 = tensor.insert_slice %inserted_slice_91 into %inserted_slice_83[0, 0, 1, 0] [2, 4, 4, 10] [1, 1, 2, 1] : tensor<2x4x4x10xf32> into tensor<2x4x10x10xf32> loc(#loc4)
    %expanded_93 = tensor.expand_shape %214 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64> loc(#loc63)
    %232 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_93 : tensor<4x1xi64>) outs(%201 : tensor<4x1xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/mul")):
      %268 = arith.muli %in, %c8_i64 : i64 loc(#loc61)
      linalg.yield %268 : i64 loc(#loc61)
    } -> tensor<4x1xi64> loc(#loc61)
    %233 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%232, %expanded_75 : tensor<4x1xi64>, tensor<1x4xi64>) outs(%203 : tensor<4x4xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<4x4xi64> loc(#loc3)
    %234 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %233 : tensor<2x4x4x4xi64>, tensor<4x4xi64>) outs(%205 : tensor<2x4x4x4xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x4x4x4xi1> loc(#loc64)
    %235 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %192, %cst_7 : tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>, tensor<f32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/conv2/convolution_backward"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x4x4x4xf32> loc(#loc65)
    %extracted_slice_94 = tensor.extract_slice %inserted_slice_92[0, 0, 2, 0] [2, 4, 4, 10] [1, 1, 2, 1] : tensor<2x4x10x10xf32> to tensor<2x4x4x10xf32> loc(#loc66)
    %extracted_slice_95 = tensor.extract_slice %extracted_slice_94[0, 0, 0, 0] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x10xf32> to tensor<2x4x4x4xf32> loc(#loc66)
    %236 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_95, %235 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x4x4x4xf32> loc(#loc3)
    %inserted_slice_96 = tensor.insert_slice %236 into %extracted_slice_94[0, 0, 0, 0] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x4xf32> into tensor<2x4x4x10xf32> loc(#loc4)
    %237 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%232, %expanded_77 : tensor<4x1xi64>, tensor<1x4xi64>) outs(%203 : tensor<4x4xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<4x4xi64> loc(#loc3)
    %238 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %237 : tensor<2x4x4x4xi64>, tensor<4x4xi64>) outs(%205 : tensor<2x4x4x4xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x4x4x4xi1> loc(#loc64)
    %239 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238, %192, %cst_7 : tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>, tensor<f32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/conv2/convolution_backward"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x4x4x4xf32> loc(#loc65)
    %extracted_slice_97 = tensor.extract_slice %inserted_slice_96[0, 0, 0, 1] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x10xf32> to tensor<2x4x4x4xf32> loc(#loc66)
    %240 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_97, %239 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x4x4x4xf32> loc(#loc3)
    %inserted_slice_98 = tensor.insert_slice %240 into %inserted_slice_96[0, 0, 0, 1] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x4xf32> into tensor<2x4x4x10xf32> loc(#loc4)
    %241 = linalg.generic {indexing_maps = [#map11, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%232, %expanded_80 : tensor<4x1xi64>, tensor<1x4xi64>) outs(%203 : tensor<4x4xi64>) {
    ^bb0(%in: i64 loc("bwd/pool/mul"), %in_111: i64 loc("bwd/pool/unsqueeze"), %out: i64 loc("bwd/pool/add")):
      %268 = arith.addi %in, %in_111 : i64 loc(#loc3)
      linalg.yield %268 : i64 loc(#loc3)
    } -> tensor<4x4xi64> loc(#loc3)
    %242 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %241 : tensor<2x4x4x4xi64>, tensor<4x4xi64>) outs(%205 : tensor<2x4x4x4xi1>) {
    ^bb0(%in: i64 loc("fwd/pool/max_pool2d_with_indices"), %in_111: i64 loc("bwd/pool/add"), %out: i1 loc("bwd/pool/eq")):
      %268 = arith.cmpi eq, %in, %in_111 : i64 loc(#loc64)
      linalg.yield %268 : i1 loc(#loc64)
    } -> tensor<2x4x4x4xi1> loc(#loc64)
    %243 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242, %192, %cst_7 : tensor<2x4x4x4xi1>, tensor<2x4x4x4xf32>, tensor<f32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/pool/eq"), %in_111: f32 loc("bwd/conv2/convolution_backward"), %in_112: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/pool/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc65)
      linalg.yield %268 : f32 loc(#loc65)
    } -> tensor<2x4x4x4xf32> loc(#loc65)
    %extracted_slice_99 = tensor.extract_slice %inserted_slice_98[0, 0, 0, 2] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x10xf32> to tensor<2x4x4x4xf32> loc(#loc66)
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_99, %243 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%27 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/pool/slice"), %in_111: f32 loc("bwd/pool/where"), %out: f32 loc("bwd/pool/add")):
      %268 = arith.addf %in, %in_111 : f32 loc(#loc3)
      linalg.yield %268 : f32 loc(#loc3)
    } -> tensor<2x4x4x4xf32> loc(#loc3)
    %inserted_slice_100 = tensor.insert_slice %244 into %inserted_slice_98[0, 0, 0, 2] [2, 4, 4, 4] [1, 1, 1, 2] : tensor<2x4x4x4xf32> into tensor<2x4x4x10xf32> loc(#loc4)
    %inserted_slice_101 = tensor.insert_slice %inserted_slice_100 into %inserted_slice_92[0, 0, 2, 0] [2, 4, 4, 10] [1, 1, 2, 1] : tensor<2x4x4x10xf32> into tensor<2x4x10x10xf32> loc(#loc4)
    %extracted_slice_102 = tensor.extract_slice %inserted_slice_101[0, 0, 1, 0] [2, 4, 8, 10] [1, 1, 1, 1] : tensor<2x4x10x10xf32> to tensor<2x4x8x10xf32> loc(#loc66)
    %extracted_slice_103 = tensor.extract_slice %extracted_slice_102[0, 0, 0, 1] [2, 4, 8, 8] [1, 1, 1, 1] : tensor<2x4x8x10xf32> to tensor<2x4x8x8xf32> loc(#loc66)
    %245 = tensor.empty() : tensor<2x4x8x8xi1> loc(#loc67)
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x8x8xf32>) outs(%245 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/relu/relu"), %out: i1 loc("bwd/relu/le")):
      %268 = arith.cmpf ole, %in, %cst : f32 loc(#loc67)
      linalg.yield %268 : i1 loc(#loc67)
    } -> tensor<2x4x8x8xi1> loc(#loc67)
    %247 = linalg.generic {indexing_maps = [#map1, #map16, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %cst_7, %extracted_slice_103 : tensor<2x4x8x8xi1>, tensor<f32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/relu/le"), %in_111: f32 loc("fwd/loss/where"), %in_112: f32 loc("bwd/pool/slice"), %out: f32 loc("bwd/relu/where")):
      %268 = arith.select %in, %in_111, %in_112 : f32 loc(#loc68)
      linalg.yield %268 : f32 loc(#loc68)
    } -> tensor<2x4x8x8xf32> loc(#loc68)
    %248 = linalg.fill ins(%cst : f32) outs(%16 : tensor<4xf32>) -> tensor<4xf32> loc(#loc74)
    %249 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%247 : tensor<2x4x8x8xf32>) outs(%248 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %out: f32 loc("bwd/bn1/sum")):
      %268 = arith.addf %in, %out : f32 loc(#loc74)
      linalg.yield %268 : f32 loc(#loc74)
    } -> tensor<4xf32> loc(#loc74)
    %250 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247, %9 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %in_111: f32 loc("bwd/bn1/sub"), %out: f32 loc("bwd/bn1/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc75)
      linalg.yield %268 : f32 loc(#loc75)
    } -> tensor<2x4x8x8xf32> loc(#loc75)
    %251 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%250 : tensor<2x4x8x8xf32>) outs(%248 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/mul"), %out: f32 loc("bwd/bn1/sum")):
      %268 = arith.addf %in, %out : f32 loc(#loc74)
      linalg.yield %268 : f32 loc(#loc74)
    } -> tensor<4xf32> loc(#loc74)
    %252 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%249 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sum"), %out: f32 loc("bwd/bn1/mul")):
      %268 = arith.mulf %in, %cst_17 : f32 loc(#loc75)
      linalg.yield %268 : f32 loc(#loc75)
    } -> tensor<4xf32> loc(#loc75)
    %expanded_104 = tensor.expand_shape %252 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc77)
    %253 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%251 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sum"), %out: f32 loc("bwd/bn1/mul")):
      %268 = arith.mulf %in, %cst_17 : f32 loc(#loc75)
      linalg.yield %268 : f32 loc(#loc75)
    } -> tensor<4xf32> loc(#loc75)
    %254 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_19, %collapsed_19 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/view"), %in_111: f32 loc("fwd/bn1/view"), %out: f32 loc("bwd/bn1/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc75)
      linalg.yield %268 : f32 loc(#loc75)
    } -> tensor<4xf32> loc(#loc75)
    %255 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%253, %254 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/mul"), %in_111: f32 loc("bwd/bn1/mul"), %out: f32 loc("bwd/bn1/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc75)
      linalg.yield %268 : f32 loc(#loc75)
    } -> tensor<4xf32> loc(#loc75)
    %expanded_105 = tensor.expand_shape %255 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc77)
    %256 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_19, %arg1 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/view"), %in_111: f32 loc("fwd/bn1/unsqueeze"), %out: f32 loc("bwd/bn1/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc75)
      linalg.yield %268 : f32 loc(#loc75)
    } -> tensor<4xf32> loc(#loc75)
    %expanded_106 = tensor.expand_shape %256 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc77)
    %257 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_105 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sub"), %in_111: f32 loc("bwd/bn1/unsqueeze"), %out: f32 loc("bwd/bn1/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc75)
      linalg.yield %268 : f32 loc(#loc75)
    } -> tensor<2x4x8x8xf32> loc(#loc75)
    %258 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247, %257 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %in_111: f32 loc("bwd/bn1/mul"), %out: f32 loc("bwd/bn1/sub")):
      %268 = arith.subf %in, %in_111 : f32 loc(#loc76)
      linalg.yield %268 : f32 loc(#loc76)
    } -> tensor<2x4x8x8xf32> loc(#loc76)
    %259 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258, %expanded_104 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sub"), %in_111: f32 loc("bwd/bn1/unsqueeze"), %out: f32 loc("bwd/bn1/sub")):
      %268 = arith.subf %in, %in_111 : f32 loc(#loc76)
      linalg.yield %268 : f32 loc(#loc76)
    } -> tensor<2x4x8x8xf32> loc(#loc76)
    %260 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259, %expanded_106 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sub"), %in_111: f32 loc("bwd/bn1/unsqueeze"), %out: f32 loc("bwd/bn1/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc75)
      linalg.yield %268 : f32 loc(#loc75)
    } -> tensor<2x4x8x8xf32> loc(#loc75)
    %261 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%251, %collapsed_19 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sum"), %in_111: f32 loc("fwd/bn1/view"), %out: f32 loc("bwd/bn1/mul")):
      %268 = arith.mulf %in, %in_111 : f32 loc(#loc75)
      linalg.yield %268 : f32 loc(#loc75)
    } -> tensor<4xf32> loc(#loc75)
    %262 = tensor.empty() : tensor<3x2x8x8xf32> loc(#loc78)
    %transposed_107 = linalg.transpose ins(%arg14 : tensor<2x3x8x8xf32>) outs(%262 : tensor<3x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc78)
    %263 = tensor.empty() : tensor<4x2x8x8xf32> loc(#loc78)
    %transposed_108 = linalg.transpose ins(%260 : tensor<2x4x8x8xf32>) outs(%263 : tensor<4x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc78)
    %padded_109 = tensor.pad %transposed_107 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg17: index loc("bwd/conv1/convolution_backward"), %arg18: index loc("bwd/conv1/convolution_backward"), %arg19: index loc("bwd/conv1/convolution_backward"), %arg20: index loc("bwd/conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc78)
    } : tensor<3x2x8x8xf32> to tensor<3x2x10x10xf32> loc(#loc78)
    %264 = tensor.empty() : tensor<3x4x3x3xf32> loc(#loc78)
    %265 = linalg.fill ins(%cst : f32) outs(%264 : tensor<3x4x3x3xf32>) -> tensor<3x4x3x3xf32> loc(#loc78)
    %266 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_109, %transposed_108 : tensor<3x2x10x10xf32>, tensor<4x2x8x8xf32>) outs(%265 : tensor<3x4x3x3xf32>) -> tensor<3x4x3x3xf32> loc(#loc78)
    %267 = tensor.empty() : tensor<4x3x3x3xf32> loc(#loc78)
    %transposed_110 = linalg.transpose ins(%266 : tensor<3x4x3x3xf32>) outs(%267 : tensor<4x3x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc78)
    return %99, %transposed_110, %261, %249, %transposed_73, %185, %173, %116, %collapsed_37, %19, %23, %4, %53, %57, %38 : tensor<f32>, tensor<4x3x3x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8x4x3x3xf32>, tensor<8xf32>, tensor<8xf32>, tensor<10x8xf32>, tensor<10xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i64>, tensor<8xf32>, tensor<8xf32>, tensor<i64> loc(#loc1)
  } loc(#loc1)
  func.func @predict(%arg0: tensor<4x3x3x3xf32> {aal.name = "conv1.weight", aal.role = "parameter"} loc("predict"), %arg1: tensor<4xf32> {aal.name = "bn1.weight", aal.role = "parameter"} loc("predict"), %arg2: tensor<4xf32> {aal.name = "bn1.bias", aal.role = "parameter"} loc("predict"), %arg3: tensor<8x4x3x3xf32> {aal.name = "conv2.weight", aal.role = "parameter"} loc("predict"), %arg4: tensor<8xf32> {aal.name = "bn2.weight", aal.role = "parameter"} loc("predict"), %arg5: tensor<8xf32> {aal.name = "bn2.bias", aal.role = "parameter"} loc("predict"), %arg6: tensor<10x8xf32> {aal.name = "fc.weight", aal.role = "parameter"} loc("predict"), %arg7: tensor<10xf32> {aal.name = "fc.bias", aal.role = "parameter"} loc("predict"), %arg8: tensor<4xf32> {aal.name = "bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg9: tensor<4xf32> {aal.name = "bn1.running_var", aal.role = "buffer"} loc("predict"), %arg10: tensor<i64> {aal.name = "bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg11: tensor<8xf32> {aal.name = "bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg12: tensor<8xf32> {aal.name = "bn2.running_var", aal.role = "buffer"} loc("predict"), %arg13: tensor<i64> {aal.name = "bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg14: tensor<2x3x8x8xf32> {aal.name = "images", aal.role = "input"} loc("predict")) -> (tensor<2x10xf32> {aal.name = "output", aal.role = "output"}) attributes {aal.frontend = "torch", aal.model = "cnn_overlap"} {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_1 = arith.constant 1.000000e-05 : f64 loc(#loc8)
    %cst_2 = arith.constant 4.000000e+00 : f32 loc(#loc)
    %padded = tensor.pad %arg14 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg15: index loc("fwd/conv1/convolution"), %arg16: index loc("fwd/conv1/convolution"), %arg17: index loc("fwd/conv1/convolution"), %arg18: index loc("fwd/conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc9)
    } : tensor<2x3x8x8xf32> to tensor<2x3x10x10xf32> loc(#loc9)
    %0 = tensor.empty() : tensor<2x4x8x8xf32> loc(#loc9)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc9)
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg0 : tensor<2x3x10x10xf32>, tensor<4x3x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc9)
    %3 = tensor.empty() : tensor<4xf32> loc(#loc8)
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/bn1/add")):
      %38 = arith.truncf %cst_1 : f64 to f32 loc(#loc8)
      %39 = arith.addf %in, %38 : f32 loc(#loc8)
      linalg.yield %39 : f32 loc(#loc8)
    } -> tensor<4xf32> loc(#loc8)
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%4 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/bn1/rsqrt")):
      %38 = math.rsqrt %in : f32 loc(#loc14)
      linalg.yield %38 : f32 loc(#loc14)
    } -> tensor<4xf32> loc(#loc14)
    %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%5, %arg1 : tensor<4xf32>, tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/rsqrt"), %in_11: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/mul")):
      %38 = arith.mulf %in, %in_11 : f32 loc(#loc7)
      linalg.yield %38 : f32 loc(#loc7)
    } -> tensor<4xf32> loc(#loc7)
    %expanded = tensor.expand_shape %arg8 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc15)
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/conv1/convolution"), %in_11: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/sub")):
      %38 = arith.subf %in, %in_11 : f32 loc(#loc11)
      linalg.yield %38 : f32 loc(#loc11)
    } -> tensor<2x4x8x8xf32> loc(#loc11)
    %expanded_3 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc15)
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_3 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/sub"), %in_11: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/mul")):
      %38 = arith.mulf %in, %in_11 : f32 loc(#loc7)
      linalg.yield %38 : f32 loc(#loc7)
    } -> tensor<2x4x8x8xf32> loc(#loc7)
    %expanded_4 = tensor.expand_shape %arg2 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc15)
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_4 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_11: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/add")):
      %38 = arith.addf %in, %in_11 : f32 loc(#loc8)
      linalg.yield %38 : f32 loc(#loc8)
    } -> tensor<2x4x8x8xf32> loc(#loc8)
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/relu/relu")):
      %38 = arith.cmpf ugt, %in, %cst : f32 loc(#loc17)
      %39 = arith.select %38, %in, %cst : f32 loc(#loc17)
      linalg.yield %39 : f32 loc(#loc17)
    } -> tensor<2x4x8x8xf32> loc(#loc17)
    %padded_5 = tensor.pad %10 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg15: index loc("fwd/pool/max_pool2d_with_indices"), %arg16: index loc("fwd/pool/max_pool2d_with_indices"), %arg17: index loc("fwd/pool/max_pool2d_with_indices"), %arg18: index loc("fwd/pool/max_pool2d_with_indices")):
      tensor.yield %cst_0 : f32 loc(#loc18)
    } : tensor<2x4x8x8xf32> to tensor<2x4x10x10xf32> loc(#loc18)
    %11 = tensor.empty() : tensor<2x4x4x4xf32> loc(#loc18)
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc18)
    %13 = tensor.empty() : tensor<3x3xf32> loc(#loc18)
    %14 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_5, %13 : tensor<2x4x10x10xf32>, tensor<3x3xf32>) outs(%12 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32> loc(#loc18)
    %padded_6 = tensor.pad %14 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg15: index loc("fwd/conv2/convolution"), %arg16: index loc("fwd/conv2/convolution"), %arg17: index loc("fwd/conv2/convolution"), %arg18: index loc("fwd/conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc19)
    } : tensor<2x4x4x4xf32> to tensor<2x4x6x6xf32> loc(#loc19)
    %15 = tensor.empty() : tensor<2x8x4x4xf32> loc(#loc19)
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc19)
    %17 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_6, %arg3 : tensor<2x4x6x6xf32>, tensor<8x4x3x3xf32>) outs(%16 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc19)
    %18 = tensor.empty() : tensor<8xf32> loc(#loc20)
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<8xf32>) outs(%18 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/add"), %out: f32 loc("fwd/bn2/add")):
      %38 = arith.truncf %cst_1 : f64 to f32 loc(#loc20)
      %39 = arith.addf %in, %38 : f32 loc(#loc20)
      linalg.yield %39 : f32 loc(#loc20)
    } -> tensor<8xf32> loc(#loc20)
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%19 : tensor<8xf32>) outs(%18 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/add"), %out: f32 loc("fwd/bn2/rsqrt")):
      %38 = math.rsqrt %in : f32 loc(#loc25)
      linalg.yield %38 : f32 loc(#loc25)
    } -> tensor<8xf32> loc(#loc25)
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%20, %arg4 : tensor<8xf32>, tensor<8xf32>) outs(%18 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/rsqrt"), %in_11: f32 loc("fwd/bn2/mul"), %out: f32 loc("fwd/bn2/mul")):
      %38 = arith.mulf %in, %in_11 : f32 loc(#loc6)
      linalg.yield %38 : f32 loc(#loc6)
    } -> tensor<8xf32> loc(#loc6)
    %expanded_7 = tensor.expand_shape %arg11 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc26)
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_7 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%15 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/conv2/convolution"), %in_11: f32 loc("fwd/bn2/view"), %out: f32 loc("fwd/bn2/sub")):
      %38 = arith.subf %in, %in_11 : f32 loc(#loc22)
      linalg.yield %38 : f32 loc(#loc22)
    } -> tensor<2x8x4x4xf32> loc(#loc22)
    %expanded_8 = tensor.expand_shape %21 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc26)
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_8 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%15 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/sub"), %in_11: f32 loc("fwd/bn2/view"), %out: f32 loc("fwd/bn2/mul")):
      %38 = arith.mulf %in, %in_11 : f32 loc(#loc6)
      linalg.yield %38 : f32 loc(#loc6)
    } -> tensor<2x8x4x4xf32> loc(#loc6)
    %expanded_9 = tensor.expand_shape %arg5 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc26)
    %24 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_9 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%15 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/mul"), %in_11: f32 loc("fwd/bn2/view"), %out: f32 loc("fwd/bn2/add")):
      %38 = arith.addf %in, %in_11 : f32 loc(#loc20)
      linalg.yield %38 : f32 loc(#loc20)
    } -> tensor<2x8x4x4xf32> loc(#loc20)
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn2/add"), %out: f32 loc("fwd/relu/relu")):
      %38 = arith.cmpf ugt, %in, %cst : f32 loc(#loc17)
      %39 = arith.select %38, %in, %cst : f32 loc(#loc17)
      linalg.yield %39 : f32 loc(#loc17)
    } -> tensor<2x8x4x4xf32> loc(#loc17)
    %padded_10 = tensor.pad %25 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg15: index loc("fwd/pool/max_pool2d_with_indices"), %arg16: index loc("fwd/pool/max_pool2d_with_indices"), %arg17: index loc("fwd/pool/max_pool2d_with_indices"), %arg18: index loc("fwd/pool/max_pool2d_with_indices")):
      tensor.yield %cst_0 : f32 loc(#loc18)
    } : tensor<2x8x4x4xf32> to tensor<2x8x6x6xf32> loc(#loc18)
    %26 = tensor.empty() : tensor<2x8x2x2xf32> loc(#loc18)
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x8x2x2xf32>) -> tensor<2x8x2x2xf32> loc(#loc18)
    %28 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_10, %13 : tensor<2x8x6x6xf32>, tensor<3x3xf32>) outs(%27 : tensor<2x8x2x2xf32>) -> tensor<2x8x2x2xf32> loc(#loc18)
    %29 = tensor.empty() : tensor<2x8xf32> loc(#loc28)
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc28)
    %31 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%28 : tensor<2x8x2x2xf32>) outs(%30 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc("fwd/pool/max_pool2d_with_indices"), %out: f32 loc("fwd/-/mean")):
      %38 = arith.addf %in, %out : f32 loc(#loc28)
      linalg.yield %38 : f32 loc(#loc28)
    } -> tensor<2x8xf32> loc(#loc28)
    %32 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<2x8xf32>) outs(%29 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc("fwd/-/mean"), %out: f32 loc("fwd/-/mean")):
      %38 = arith.divf %in, %cst_2 : f32 loc(#loc28)
      linalg.yield %38 : f32 loc(#loc28)
    } -> tensor<2x8xf32> loc(#loc28)
    %33 = tensor.empty() : tensor<8x10xf32> loc(#loc29)
    %transposed = linalg.transpose ins(%arg6 : tensor<10x8xf32>) outs(%33 : tensor<8x10xf32>) permutation = [1, 0]  loc(#loc29)
    %34 = tensor.empty() : tensor<2x10xf32> loc(#loc30)
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc30)
    %36 = linalg.matmul ins(%32, %transposed : tensor<2x8xf32>, tensor<8x10xf32>) outs(%35 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc30)
    %37 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg7, %36 : tensor<10xf32>, tensor<2x10xf32>) outs(%34 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/fc/addmm"), %in_11: f32 loc("fwd/fc/addmm"), %out: f32 loc("fwd/fc/addmm")):
      %38 = arith.addf %in, %in_11 : f32 loc(#loc30)
      linalg.yield %38 : f32 loc(#loc30)
    } -> tensor<2x10xf32> loc(#loc30)
    return %37 : tensor<2x10xf32> loc(#loc79)
  } loc(#loc79)
} loc(#loc)
#loc = loc(unknown)
#loc4 = loc("bwd/pool/slice_scatter")
#loc29 = loc("fwd/fc/permute")
#loc54 = loc("bwd/fc/mm")
#loc55 = loc("bwd/fc/permute")
#loc57 = loc("bwd/fc/view")
