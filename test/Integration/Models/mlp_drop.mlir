#loc1 = loc("main")
#loc2 = loc("fwd/loss/ne")
#loc3 = loc("fwd/loss/amax")
#loc4 = loc("fwd/loss/where")
#loc6 = loc("fwd/layers.0/addmm")
#loc7 = loc("fwd/relu/relu")
#loc8 = loc("fwd/drop/mul")
#loc10 = loc("fwd/layers.1/addmm")
#loc12 = loc("fwd/head/addmm")
#loc13 = loc("fwd/loss/sub")
#loc14 = loc("fwd/loss/exp")
#loc15 = loc("fwd/loss/sum")
#loc16 = loc("fwd/loss/log")
#loc17 = loc("fwd/loss/_to_copy")
#loc18 = loc("fwd/loss/unsqueeze")
#loc19 = loc("fwd/loss/gather")
#loc20 = loc("fwd/loss/view")
#loc21 = loc("fwd/loss/neg")
#loc22 = loc("fwd/loss/div")
#loc23 = loc("bwd/loss/arange")
#loc24 = loc("bwd/loss/unsqueeze")
#loc25 = loc("bwd/loss/eq")
#loc26 = loc("bwd/loss/bitwise_and")
#loc27 = loc("bwd/loss/div")
#loc28 = loc("bwd/loss/view")
#loc29 = loc("bwd/loss/neg")
#loc30 = loc("bwd/loss/where")
#loc31 = loc("bwd/loss/exp")
#loc32 = loc("bwd/loss/sum")
#loc33 = loc("bwd/loss/mul")
#loc34 = loc("bwd/loss/sub")
#loc35 = loc("bwd/head/mm")
#loc37 = loc("bwd/head/sum")
#loc39 = loc("bwd/drop/_to_copy")
#loc40 = loc("bwd/drop/mul")
#loc41 = loc("bwd/relu/le")
#loc42 = loc("bwd/relu/where")
#loc43 = loc("bwd/layers.1/mm")
#loc45 = loc("bwd/layers.1/sum")
#loc49 = loc("bwd/layers.0/sum")
#loc51 = loc("predict")
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<() -> ()>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1) -> ()>
module {
  func.func @main(%arg0: tensor<16x16xf32> {aal.name = "layers.0.weight", aal.role = "parameter"} loc("main"), %arg1: tensor<16xf32> {aal.name = "layers.0.bias", aal.role = "parameter"} loc("main"), %arg2: tensor<16x16xf32> {aal.name = "layers.1.weight", aal.role = "parameter"} loc("main"), %arg3: tensor<16xf32> {aal.name = "layers.1.bias", aal.role = "parameter"} loc("main"), %arg4: tensor<10x16xf32> {aal.name = "head.weight", aal.role = "parameter"} loc("main"), %arg5: tensor<10xf32> {aal.name = "head.bias", aal.role = "parameter"} loc("main"), %arg6: tensor<8x16xf32> {aal.name = "images", aal.role = "input"} loc("main"), %arg7: tensor<8xi64> {aal.name = "labels", aal.role = "target"} loc("main"), %arg8: tensor<f32> {aal.name = "loss_gradient", aal.role = "loss_gradient"} loc("main"), %arg9: tensor<8x16xi1> {aal.keep_probability = 8.000000e-01 : f32, aal.name = "drop#0", aal.role = "dropout_mask"} loc("main"), %arg10: tensor<8x16xi1> {aal.keep_probability = 8.000000e-01 : f32, aal.name = "drop#1", aal.role = "dropout_mask"} loc("main")) -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<16x16xf32> {aal.name = "layers.0.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "layers.0.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "layers.1.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "layers.1.bias", aal.role = "gradient"}, tensor<10x16xf32> {aal.name = "head.weight", aal.role = "gradient"}, tensor<10xf32> {aal.name = "head.bias", aal.role = "gradient"}) attributes {aal.frontend = "torch", aal.model = "mlp_drop"} {
    %c-100_i64 = arith.constant -100 : i64 loc(#loc2)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc3)
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc4)
    %cst_2 = arith.constant 1.250000e+00 : f32 loc(#loc)
    %cst_3 = arith.constant dense<0> : tensor<i64> loc(#loc4)
    %0 = tensor.empty() : tensor<16x16xf32> loc(#loc5)
    %transposed = linalg.transpose ins(%arg0 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc5)
    %1 = tensor.empty() : tensor<8x16xf32> loc(#loc6)
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc6)
    %3 = linalg.matmul ins(%arg6, %transposed : tensor<8x16xf32>, tensor<16x16xf32>) outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc6)
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1, %3 : tensor<16xf32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layers.0/addmm"), %in_16: f32 loc("fwd/layers.0/addmm"), %out: f32 loc("fwd/layers.0/addmm")):
      %82 = arith.addf %in, %in_16 : f32 loc(#loc6)
      linalg.yield %82 : f32 loc(#loc6)
    } -> tensor<8x16xf32> loc(#loc6)
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layers.0/addmm"), %out: f32 loc("fwd/relu/relu")):
      %82 = arith.cmpf ugt, %in, %cst : f32 loc(#loc7)
      %83 = arith.select %82, %in, %cst : f32 loc(#loc7)
      linalg.yield %83 : f32 loc(#loc7)
    } -> tensor<8x16xf32> loc(#loc7)
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %arg9 : tensor<8x16xf32>, tensor<8x16xi1>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/relu/relu"), %in_16: i1 loc("fwd/drop/mul"), %out: f32 loc("fwd/drop/mul")):
      %82 = arith.uitofp %in_16 : i1 to f32 loc(#loc8)
      %83 = arith.mulf %in, %82 : f32 loc(#loc8)
      linalg.yield %83 : f32 loc(#loc8)
    } -> tensor<8x16xf32> loc(#loc8)
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/drop/mul"), %out: f32 loc("fwd/drop/mul")):
      %82 = arith.mulf %in, %cst_2 : f32 loc(#loc8)
      linalg.yield %82 : f32 loc(#loc8)
    } -> tensor<8x16xf32> loc(#loc8)
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc9)
    %8 = linalg.matmul ins(%7, %transposed_4 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc10)
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3, %8 : tensor<16xf32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layers.1/addmm"), %in_16: f32 loc("fwd/layers.1/addmm"), %out: f32 loc("fwd/layers.1/addmm")):
      %82 = arith.addf %in, %in_16 : f32 loc(#loc10)
      linalg.yield %82 : f32 loc(#loc10)
    } -> tensor<8x16xf32> loc(#loc10)
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layers.1/addmm"), %out: f32 loc("fwd/relu/relu")):
      %82 = arith.cmpf ugt, %in, %cst : f32 loc(#loc7)
      %83 = arith.select %82, %in, %cst : f32 loc(#loc7)
      linalg.yield %83 : f32 loc(#loc7)
    } -> tensor<8x16xf32> loc(#loc7)
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %arg10 : tensor<8x16xf32>, tensor<8x16xi1>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/relu/relu"), %in_16: i1 loc("fwd/drop/mul"), %out: f32 loc("fwd/drop/mul")):
      %82 = arith.uitofp %in_16 : i1 to f32 loc(#loc8)
      %83 = arith.mulf %in, %82 : f32 loc(#loc8)
      linalg.yield %83 : f32 loc(#loc8)
    } -> tensor<8x16xf32> loc(#loc8)
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/drop/mul"), %out: f32 loc("fwd/drop/mul")):
      %82 = arith.mulf %in, %cst_2 : f32 loc(#loc8)
      linalg.yield %82 : f32 loc(#loc8)
    } -> tensor<8x16xf32> loc(#loc8)
    %13 = tensor.empty() : tensor<16x10xf32> loc(#loc11)
    %transposed_5 = linalg.transpose ins(%arg4 : tensor<10x16xf32>) outs(%13 : tensor<16x10xf32>) permutation = [1, 0]  loc(#loc11)
    %14 = tensor.empty() : tensor<8x10xf32> loc(#loc12)
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x10xf32>) -> tensor<8x10xf32> loc(#loc12)
    %16 = linalg.matmul ins(%12, %transposed_5 : tensor<8x16xf32>, tensor<16x10xf32>) outs(%15 : tensor<8x10xf32>) -> tensor<8x10xf32> loc(#loc12)
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5, %16 : tensor<10xf32>, tensor<8x10xf32>) outs(%14 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_16: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/head/addmm")):
      %82 = arith.addf %in, %in_16 : f32 loc(#loc12)
      linalg.yield %82 : f32 loc(#loc12)
    } -> tensor<8x10xf32> loc(#loc12)
    %18 = tensor.empty() : tensor<8xi64> loc(#loc3)
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<8xi64>) -> tensor<8xi64> loc(#loc3)
    %20 = tensor.empty() : tensor<8xf32> loc(#loc3)
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<8xf32>) -> tensor<8xf32> loc(#loc3)
    %22:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "reduction"]} ins(%17 : tensor<8x10xf32>) outs(%21, %19 : tensor<8xf32>, tensor<8xi64>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/loss/amax"), %out_16: i64 loc("fwd/loss/amax")):
      %82 = linalg.index 1 : index loc(#loc3)
      %83 = arith.index_cast %82 : index to i64 loc(#loc3)
      %84 = arith.maximumf %in, %out : f32 loc(#loc3)
      %85 = arith.cmpf ogt, %in, %out : f32 loc(#loc3)
      %86 = arith.select %85, %83, %out_16 : i64 loc(#loc3)
      linalg.yield %84, %86 : f32, i64 loc(#loc3)
    } -> (tensor<8xf32>, tensor<8xi64>) loc(#loc3)
    %expanded = tensor.expand_shape %22#0 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32> loc(#loc3)
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%17, %expanded : tensor<8x10xf32>, tensor<8x1xf32>) outs(%14 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_16: f32 loc("fwd/loss/amax"), %out: f32 loc("fwd/loss/sub")):
      %82 = arith.subf %in, %in_16 : f32 loc(#loc13)
      linalg.yield %82 : f32 loc(#loc13)
    } -> tensor<8x10xf32> loc(#loc13)
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<8x10xf32>) outs(%14 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("fwd/loss/exp")):
      %82 = math.exp %in : f32 loc(#loc14)
      linalg.yield %82 : f32 loc(#loc14)
    } -> tensor<8x10xf32> loc(#loc14)
    %25 = tensor.empty() : tensor<8x1xf32> loc(#loc15)
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x1xf32>) -> tensor<8x1xf32> loc(#loc15)
    %27 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "reduction"]} ins(%24 : tensor<8x10xf32>) outs(%26 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/exp"), %out: f32 loc("fwd/loss/sum")):
      %82 = arith.addf %in, %out : f32 loc(#loc15)
      linalg.yield %82 : f32 loc(#loc15)
    } -> tensor<8x1xf32> loc(#loc15)
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<8x1xf32>) outs(%25 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/log")):
      %82 = math.log %in : f32 loc(#loc16)
      linalg.yield %82 : f32 loc(#loc16)
    } -> tensor<8x1xf32> loc(#loc16)
    %29 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%23, %28 : tensor<8x10xf32>, tensor<8x1xf32>) outs(%14 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %in_16: f32 loc("fwd/loss/log"), %out: f32 loc("fwd/loss/sub")):
      %82 = arith.subf %in, %in_16 : f32 loc(#loc13)
      linalg.yield %82 : f32 loc(#loc13)
    } -> tensor<8x10xf32> loc(#loc13)
    %30 = tensor.empty() : tensor<8xi1> loc(#loc2)
    %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg7 : tensor<8xi64>) outs(%30 : tensor<8xi1>) {
    ^bb0(%in: i64 loc("fwd/loss/ne"), %out: i1 loc("fwd/loss/ne")):
      %82 = arith.cmpi ne, %in, %c-100_i64 : i64 loc(#loc2)
      linalg.yield %82 : i1 loc(#loc2)
    } -> tensor<8xi1> loc(#loc2)
    %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%31 : tensor<8xi1>) outs(%20 : tensor<8xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %out: f32 loc("fwd/loss/_to_copy")):
      %82 = arith.uitofp %in : i1 to f32 loc(#loc17)
      linalg.yield %82 : f32 loc(#loc17)
    } -> tensor<8xf32> loc(#loc17)
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map5, #map4], iterator_types = ["parallel"]} ins(%31, %arg7, %cst_3 : tensor<8xi1>, tensor<8xi64>, tensor<i64>) outs(%18 : tensor<8xi64>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_16: i64 loc("fwd/loss/ne"), %in_17: i64 loc("fwd/loss/where"), %out: i64 loc("fwd/loss/where")):
      %82 = arith.select %in, %in_16, %in_17 : i64 loc(#loc4)
      linalg.yield %82 : i64 loc(#loc4)
    } -> tensor<8xi64> loc(#loc4)
    %expanded_6 = tensor.expand_shape %33 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64> loc(#loc18)
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_6 : tensor<8x1xi64>) outs(%26 : tensor<8x1xf32>) {
    ^bb0(%in: i64 loc("fwd/loss/unsqueeze"), %out: f32 loc("fwd/loss/gather")):
      %82 = linalg.index 0 : index loc(#loc19)
      %83 = arith.index_cast %in : i64 to index loc(#loc19)
      %extracted = tensor.extract %29[%82, %83] : tensor<8x10xf32> loc(#loc19)
      linalg.yield %extracted : f32 loc(#loc19)
    } -> tensor<8x1xf32> loc(#loc19)
    %collapsed = tensor.collapse_shape %34 [[0, 1]] : tensor<8x1xf32> into tensor<8xf32> loc(#loc20)
    %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed : tensor<8xf32>) outs(%20 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/neg")):
      %82 = arith.negf %in : f32 loc(#loc21)
      linalg.yield %82 : f32 loc(#loc21)
    } -> tensor<8xf32> loc(#loc21)
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map5, #map4], iterator_types = ["parallel"]} ins(%31, %35, %cst_1 : tensor<8xi1>, tensor<8xf32>, tensor<f32>) outs(%20 : tensor<8xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_16: f32 loc("fwd/loss/neg"), %in_17: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/where")):
      %82 = arith.select %in, %in_16, %in_17 : f32 loc(#loc4)
      linalg.yield %82 : f32 loc(#loc4)
    } -> tensor<8xf32> loc(#loc4)
    %37 = tensor.empty() : tensor<f32> loc(#loc15)
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<f32>) -> tensor<f32> loc(#loc15)
    %39 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%32 : tensor<8xf32>) outs(%38 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/_to_copy"), %out: f32 loc("fwd/loss/sum")):
      %82 = arith.addf %in, %out : f32 loc(#loc15)
      linalg.yield %82 : f32 loc(#loc15)
    } -> tensor<f32> loc(#loc15)
    %40 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%36 : tensor<8xf32>) outs(%38 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/sum")):
      %82 = arith.addf %in, %out : f32 loc(#loc15)
      linalg.yield %82 : f32 loc(#loc15)
    } -> tensor<f32> loc(#loc15)
    %41 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = []} ins(%40, %39 : tensor<f32>, tensor<f32>) outs(%37 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %in_16: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/div")):
      %82 = arith.divf %in, %in_16 : f32 loc(#loc22)
      linalg.yield %82 : f32 loc(#loc22)
    } -> tensor<f32> loc(#loc22)
    %42 = tensor.empty() : tensor<10xi64> loc(#loc23)
    %43 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%42 : tensor<10xi64>) {
    ^bb0(%out: i64 loc("bwd/loss/arange")):
      %82 = linalg.index 0 : index loc(#loc23)
      %83 = arith.index_cast %82 : index to i64 loc(#loc23)
      linalg.yield %83 : i64 loc(#loc23)
    } -> tensor<10xi64> loc(#loc23)
    %expanded_7 = tensor.expand_shape %43 [[0, 1]] output_shape [1, 10] : tensor<10xi64> into tensor<1x10xi64> loc(#loc24)
    %expanded_8 = tensor.expand_shape %arg7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64> loc(#loc24)
    %44 = tensor.empty() : tensor<8x10xi1> loc(#loc25)
    %45 = linalg.generic {indexing_maps = [#map7, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %expanded_8 : tensor<1x10xi64>, tensor<8x1xi64>) outs(%44 : tensor<8x10xi1>) {
    ^bb0(%in: i64 loc("bwd/loss/unsqueeze"), %in_16: i64 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/eq")):
      %82 = arith.cmpi eq, %in, %in_16 : i64 loc(#loc25)
      linalg.yield %82 : i1 loc(#loc25)
    } -> tensor<8x10xi1> loc(#loc25)
    %expanded_9 = tensor.expand_shape %31 [[0, 1]] output_shape [8, 1] : tensor<8xi1> into tensor<8x1xi1> loc(#loc24)
    %46 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%45, %expanded_9 : tensor<8x10xi1>, tensor<8x1xi1>) outs(%44 : tensor<8x10xi1>) {
    ^bb0(%in: i1 loc("bwd/loss/eq"), %in_16: i1 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/bitwise_and")):
      %82 = arith.andi %in, %in_16 : i1 loc(#loc26)
      linalg.yield %82 : i1 loc(#loc26)
    } -> tensor<8x10xi1> loc(#loc26)
    %47 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = []} ins(%arg8, %39 : tensor<f32>, tensor<f32>) outs(%37 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/view"), %in_16: f32 loc("fwd/loss/sum"), %out: f32 loc("bwd/loss/div")):
      %82 = arith.divf %in, %in_16 : f32 loc(#loc27)
      linalg.yield %82 : f32 loc(#loc27)
    } -> tensor<f32> loc(#loc27)
    %48 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%47 : tensor<f32>) outs(%37 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/div"), %out: f32 loc("bwd/loss/neg")):
      %82 = arith.negf %in : f32 loc(#loc29)
      linalg.yield %82 : f32 loc(#loc29)
    } -> tensor<f32> loc(#loc29)
    %49 = linalg.generic {indexing_maps = [#map1, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%46, %48, %cst_1 : tensor<8x10xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<8x10xf32>) {
    ^bb0(%in: i1 loc("bwd/loss/bitwise_and"), %in_16: f32 loc("bwd/loss/neg"), %in_17: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/loss/where")):
      %82 = arith.select %in, %in_16, %in_17 : f32 loc(#loc30)
      linalg.yield %82 : f32 loc(#loc30)
    } -> tensor<8x10xf32> loc(#loc30)
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<8x10xf32>) outs(%14 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("bwd/loss/exp")):
      %82 = math.exp %in : f32 loc(#loc31)
      linalg.yield %82 : f32 loc(#loc31)
    } -> tensor<8x10xf32> loc(#loc31)
    %51 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "reduction"]} ins(%49 : tensor<8x10xf32>) outs(%26 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %out: f32 loc("bwd/loss/sum")):
      %82 = arith.addf %in, %out : f32 loc(#loc32)
      linalg.yield %82 : f32 loc(#loc32)
    } -> tensor<8x1xf32> loc(#loc32)
    %52 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%50, %51 : tensor<8x10xf32>, tensor<8x1xf32>) outs(%14 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/exp"), %in_16: f32 loc("bwd/loss/sum"), %out: f32 loc("bwd/loss/mul")):
      %82 = arith.mulf %in, %in_16 : f32 loc(#loc33)
      linalg.yield %82 : f32 loc(#loc33)
    } -> tensor<8x10xf32> loc(#loc33)
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%49, %52 : tensor<8x10xf32>, tensor<8x10xf32>) outs(%14 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %in_16: f32 loc("bwd/loss/mul"), %out: f32 loc("bwd/loss/sub")):
      %82 = arith.subf %in, %in_16 : f32 loc(#loc34)
      linalg.yield %82 : f32 loc(#loc34)
    } -> tensor<8x10xf32> loc(#loc34)
    %54 = linalg.matmul ins(%53, %arg4 : tensor<8x10xf32>, tensor<10x16xf32>) outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc35)
    %55 = tensor.empty() : tensor<10x8xf32> loc(#loc36)
    %transposed_10 = linalg.transpose ins(%53 : tensor<8x10xf32>) outs(%55 : tensor<10x8xf32>) permutation = [1, 0]  loc(#loc36)
    %56 = tensor.empty() : tensor<10x16xf32> loc(#loc35)
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc35)
    %58 = linalg.matmul ins(%transposed_10, %12 : tensor<10x8xf32>, tensor<8x16xf32>) outs(%57 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc35)
    %59 = tensor.empty() : tensor<1x10xf32> loc(#loc37)
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x10xf32>) -> tensor<1x10xf32> loc(#loc37)
    %61 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["reduction", "parallel"]} ins(%53 : tensor<8x10xf32>) outs(%60 : tensor<1x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/sub"), %out: f32 loc("bwd/head/sum")):
      %82 = arith.addf %in, %out : f32 loc(#loc37)
      linalg.yield %82 : f32 loc(#loc37)
    } -> tensor<1x10xf32> loc(#loc37)
    %collapsed_11 = tensor.collapse_shape %61 [[0, 1]] : tensor<1x10xf32> into tensor<10xf32> loc(#loc38)
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<8x16xi1>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: i1 loc("fwd/drop/mul"), %out: f32 loc("bwd/drop/_to_copy")):
      %82 = arith.uitofp %in : i1 to f32 loc(#loc39)
      linalg.yield %82 : f32 loc(#loc39)
    } -> tensor<8x16xf32> loc(#loc39)
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/drop/_to_copy"), %out: f32 loc("bwd/drop/mul")):
      %82 = arith.mulf %in, %cst_2 : f32 loc(#loc40)
      linalg.yield %82 : f32 loc(#loc40)
    } -> tensor<8x16xf32> loc(#loc40)
    %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%54, %63 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/head/mm"), %in_16: f32 loc("bwd/drop/mul"), %out: f32 loc("bwd/drop/mul")):
      %82 = arith.mulf %in, %in_16 : f32 loc(#loc40)
      linalg.yield %82 : f32 loc(#loc40)
    } -> tensor<8x16xf32> loc(#loc40)
    %65 = tensor.empty() : tensor<8x16xi1> loc(#loc41)
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<8x16xf32>) outs(%65 : tensor<8x16xi1>) {
    ^bb0(%in: f32 loc("fwd/relu/relu"), %out: i1 loc("bwd/relu/le")):
      %82 = arith.cmpf ole, %in, %cst : f32 loc(#loc41)
      linalg.yield %82 : i1 loc(#loc41)
    } -> tensor<8x16xi1> loc(#loc41)
    %67 = linalg.generic {indexing_maps = [#map1, #map8, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%66, %cst_1, %64 : tensor<8x16xi1>, tensor<f32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: i1 loc("bwd/relu/le"), %in_16: f32 loc("fwd/loss/where"), %in_17: f32 loc("bwd/drop/mul"), %out: f32 loc("bwd/relu/where")):
      %82 = arith.select %in, %in_16, %in_17 : f32 loc(#loc42)
      linalg.yield %82 : f32 loc(#loc42)
    } -> tensor<8x16xf32> loc(#loc42)
    %68 = linalg.matmul ins(%67, %arg2 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc43)
    %69 = tensor.empty() : tensor<16x8xf32> loc(#loc44)
    %transposed_12 = linalg.transpose ins(%67 : tensor<8x16xf32>) outs(%69 : tensor<16x8xf32>) permutation = [1, 0]  loc(#loc44)
    %70 = linalg.fill ins(%cst : f32) outs(%0 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc43)
    %71 = linalg.matmul ins(%transposed_12, %7 : tensor<16x8xf32>, tensor<8x16xf32>) outs(%70 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc43)
    %72 = tensor.empty() : tensor<1x16xf32> loc(#loc45)
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<1x16xf32>) -> tensor<1x16xf32> loc(#loc45)
    %74 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["reduction", "parallel"]} ins(%67 : tensor<8x16xf32>) outs(%73 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %out: f32 loc("bwd/layers.1/sum")):
      %82 = arith.addf %in, %out : f32 loc(#loc45)
      linalg.yield %82 : f32 loc(#loc45)
    } -> tensor<1x16xf32> loc(#loc45)
    %collapsed_13 = tensor.collapse_shape %74 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc46)
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<8x16xi1>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: i1 loc("fwd/drop/mul"), %out: f32 loc("bwd/drop/_to_copy")):
      %82 = arith.uitofp %in : i1 to f32 loc(#loc39)
      linalg.yield %82 : f32 loc(#loc39)
    } -> tensor<8x16xf32> loc(#loc39)
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%75 : tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/drop/_to_copy"), %out: f32 loc("bwd/drop/mul")):
      %82 = arith.mulf %in, %cst_2 : f32 loc(#loc40)
      linalg.yield %82 : f32 loc(#loc40)
    } -> tensor<8x16xf32> loc(#loc40)
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%68, %76 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/layers.1/mm"), %in_16: f32 loc("bwd/drop/mul"), %out: f32 loc("bwd/drop/mul")):
      %82 = arith.mulf %in, %in_16 : f32 loc(#loc40)
      linalg.yield %82 : f32 loc(#loc40)
    } -> tensor<8x16xf32> loc(#loc40)
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x16xf32>) outs(%65 : tensor<8x16xi1>) {
    ^bb0(%in: f32 loc("fwd/relu/relu"), %out: i1 loc("bwd/relu/le")):
      %82 = arith.cmpf ole, %in, %cst : f32 loc(#loc41)
      linalg.yield %82 : i1 loc(#loc41)
    } -> tensor<8x16xi1> loc(#loc41)
    %79 = linalg.generic {indexing_maps = [#map1, #map8, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%78, %cst_1, %77 : tensor<8x16xi1>, tensor<f32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: i1 loc("bwd/relu/le"), %in_16: f32 loc("fwd/loss/where"), %in_17: f32 loc("bwd/drop/mul"), %out: f32 loc("bwd/relu/where")):
      %82 = arith.select %in, %in_16, %in_17 : f32 loc(#loc42)
      linalg.yield %82 : f32 loc(#loc42)
    } -> tensor<8x16xf32> loc(#loc42)
    %transposed_14 = linalg.transpose ins(%79 : tensor<8x16xf32>) outs(%69 : tensor<16x8xf32>) permutation = [1, 0]  loc(#loc47)
    %80 = linalg.matmul ins(%transposed_14, %arg6 : tensor<16x8xf32>, tensor<8x16xf32>) outs(%70 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc48)
    %81 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["reduction", "parallel"]} ins(%79 : tensor<8x16xf32>) outs(%73 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %out: f32 loc("bwd/layers.0/sum")):
      %82 = arith.addf %in, %out : f32 loc(#loc49)
      linalg.yield %82 : f32 loc(#loc49)
    } -> tensor<1x16xf32> loc(#loc49)
    %collapsed_15 = tensor.collapse_shape %81 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc50)
    return %41, %80, %collapsed_15, %71, %collapsed_13, %58, %collapsed_11 : tensor<f32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<10x16xf32>, tensor<10xf32> loc(#loc1)
  } loc(#loc1)
  func.func @predict(%arg0: tensor<16x16xf32> {aal.name = "layers.0.weight", aal.role = "parameter"} loc("predict"), %arg1: tensor<16xf32> {aal.name = "layers.0.bias", aal.role = "parameter"} loc("predict"), %arg2: tensor<16x16xf32> {aal.name = "layers.1.weight", aal.role = "parameter"} loc("predict"), %arg3: tensor<16xf32> {aal.name = "layers.1.bias", aal.role = "parameter"} loc("predict"), %arg4: tensor<10x16xf32> {aal.name = "head.weight", aal.role = "parameter"} loc("predict"), %arg5: tensor<10xf32> {aal.name = "head.bias", aal.role = "parameter"} loc("predict"), %arg6: tensor<8x16xf32> {aal.name = "images", aal.role = "input"} loc("predict")) -> (tensor<8x10xf32> {aal.name = "output", aal.role = "output"}) attributes {aal.frontend = "torch", aal.model = "mlp_drop"} {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<16x16xf32> loc(#loc5)
    %transposed = linalg.transpose ins(%arg0 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc5)
    %1 = tensor.empty() : tensor<8x16xf32> loc(#loc6)
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc6)
    %3 = linalg.matmul ins(%arg6, %transposed : tensor<8x16xf32>, tensor<16x16xf32>) outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc6)
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1, %3 : tensor<16xf32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layers.0/addmm"), %in_2: f32 loc("fwd/layers.0/addmm"), %out: f32 loc("fwd/layers.0/addmm")):
      %14 = arith.addf %in, %in_2 : f32 loc(#loc6)
      linalg.yield %14 : f32 loc(#loc6)
    } -> tensor<8x16xf32> loc(#loc6)
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layers.0/addmm"), %out: f32 loc("fwd/relu/relu")):
      %14 = arith.cmpf ugt, %in, %cst : f32 loc(#loc7)
      %15 = arith.select %14, %in, %cst : f32 loc(#loc7)
      linalg.yield %15 : f32 loc(#loc7)
    } -> tensor<8x16xf32> loc(#loc7)
    %transposed_0 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc9)
    %6 = linalg.matmul ins(%5, %transposed_0 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc10)
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3, %6 : tensor<16xf32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layers.1/addmm"), %in_2: f32 loc("fwd/layers.1/addmm"), %out: f32 loc("fwd/layers.1/addmm")):
      %14 = arith.addf %in, %in_2 : f32 loc(#loc10)
      linalg.yield %14 : f32 loc(#loc10)
    } -> tensor<8x16xf32> loc(#loc10)
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layers.1/addmm"), %out: f32 loc("fwd/relu/relu")):
      %14 = arith.cmpf ugt, %in, %cst : f32 loc(#loc7)
      %15 = arith.select %14, %in, %cst : f32 loc(#loc7)
      linalg.yield %15 : f32 loc(#loc7)
    } -> tensor<8x16xf32> loc(#loc7)
    %9 = tensor.empty() : tensor<16x10xf32> loc(#loc11)
    %transposed_1 = linalg.transpose ins(%arg4 : tensor<10x16xf32>) outs(%9 : tensor<16x10xf32>) permutation = [1, 0]  loc(#loc11)
    %10 = tensor.empty() : tensor<8x10xf32> loc(#loc12)
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<8x10xf32>) -> tensor<8x10xf32> loc(#loc12)
    %12 = linalg.matmul ins(%8, %transposed_1 : tensor<8x16xf32>, tensor<16x10xf32>) outs(%11 : tensor<8x10xf32>) -> tensor<8x10xf32> loc(#loc12)
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5, %12 : tensor<10xf32>, tensor<8x10xf32>) outs(%10 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_2: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/head/addmm")):
      %14 = arith.addf %in, %in_2 : f32 loc(#loc12)
      linalg.yield %14 : f32 loc(#loc12)
    } -> tensor<8x10xf32> loc(#loc12)
    return %13 : tensor<8x10xf32> loc(#loc51)
  } loc(#loc51)
} loc(#loc)
#loc = loc(unknown)
#loc5 = loc("fwd/layers.0/permute")
#loc9 = loc("fwd/layers.1/permute")
#loc11 = loc("fwd/head/permute")
#loc36 = loc("bwd/head/permute")
#loc38 = loc("bwd/head/view")
#loc44 = loc("bwd/layers.1/permute")
#loc46 = loc("bwd/layers.1/view")
#loc47 = loc("bwd/layers.0/permute")
#loc48 = loc("bwd/layers.0/mm")
#loc50 = loc("bwd/layers.0/view")
