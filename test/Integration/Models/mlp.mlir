#loc1 = loc("main")
#loc2 = loc("fwd/loss/ne")
#loc3 = loc("fwd/loss/amax")
#loc4 = loc("fwd/loss/where")
#loc6 = loc("fwd/layers.0/addmm")
#loc7 = loc("fwd/relu/relu")
#loc9 = loc("fwd/layers.1/addmm")
#loc11 = loc("fwd/head/addmm")
#loc12 = loc("fwd/loss/sub")
#loc13 = loc("fwd/loss/exp")
#loc14 = loc("fwd/loss/sum")
#loc15 = loc("fwd/loss/log")
#loc16 = loc("fwd/loss/_to_copy")
#loc17 = loc("fwd/loss/unsqueeze")
#loc18 = loc("fwd/loss/gather")
#loc19 = loc("fwd/loss/view")
#loc20 = loc("fwd/loss/neg")
#loc21 = loc("fwd/loss/div")
#loc22 = loc("bwd/loss/arange")
#loc23 = loc("bwd/loss/unsqueeze")
#loc24 = loc("bwd/loss/eq")
#loc25 = loc("bwd/loss/bitwise_and")
#loc26 = loc("bwd/loss/div")
#loc27 = loc("bwd/loss/view")
#loc28 = loc("bwd/loss/neg")
#loc29 = loc("bwd/loss/where")
#loc30 = loc("bwd/loss/exp")
#loc31 = loc("bwd/loss/sum")
#loc32 = loc("bwd/loss/mul")
#loc33 = loc("bwd/loss/sub")
#loc34 = loc("bwd/head/mm")
#loc36 = loc("bwd/head/sum")
#loc38 = loc("bwd/relu/le")
#loc39 = loc("bwd/relu/where")
#loc40 = loc("bwd/layers.1/mm")
#loc42 = loc("bwd/layers.1/sum")
#loc46 = loc("bwd/layers.0/sum")
#loc48 = loc("predict")
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
  func.func @main(%arg0: tensor<16x16xf32> {aal.name = "layers.0.weight", aal.role = "parameter"} loc("main"), %arg1: tensor<16xf32> {aal.name = "layers.0.bias", aal.role = "parameter"} loc("main"), %arg2: tensor<16x16xf32> {aal.name = "layers.1.weight", aal.role = "parameter"} loc("main"), %arg3: tensor<16xf32> {aal.name = "layers.1.bias", aal.role = "parameter"} loc("main"), %arg4: tensor<10x16xf32> {aal.name = "head.weight", aal.role = "parameter"} loc("main"), %arg5: tensor<10xf32> {aal.name = "head.bias", aal.role = "parameter"} loc("main"), %arg6: tensor<8x16xf32> {aal.name = "images", aal.role = "input"} loc("main"), %arg7: tensor<8xi64> {aal.name = "labels", aal.role = "target"} loc("main"), %arg8: tensor<f32> {aal.name = "loss_gradient", aal.role = "loss_gradient"} loc("main")) -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<16x16xf32> {aal.name = "layers.0.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "layers.0.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "layers.1.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "layers.1.bias", aal.role = "gradient"}, tensor<10x16xf32> {aal.name = "head.weight", aal.role = "gradient"}, tensor<10xf32> {aal.name = "head.bias", aal.role = "gradient"}) attributes {aal.frontend = "torch", aal.model = "mlp"} {
    %c-100_i64 = arith.constant -100 : i64 loc(#loc2)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc3)
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc4)
    %cst_2 = arith.constant dense<0> : tensor<i64> loc(#loc4)
    %0 = tensor.empty() : tensor<16x16xf32> loc(#loc5)
    %transposed = linalg.transpose ins(%arg0 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc5)
    %1 = tensor.empty() : tensor<8x16xf32> loc(#loc6)
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc6)
    %3 = linalg.matmul ins(%arg6, %transposed : tensor<8x16xf32>, tensor<16x16xf32>) outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc6)
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1, %3 : tensor<16xf32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layers.0/addmm"), %in_15: f32 loc("fwd/layers.0/addmm"), %out: f32 loc("fwd/layers.0/addmm")):
      %72 = arith.addf %in, %in_15 : f32 loc(#loc6)
      linalg.yield %72 : f32 loc(#loc6)
    } -> tensor<8x16xf32> loc(#loc6)
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layers.0/addmm"), %out: f32 loc("fwd/relu/relu")):
      %72 = arith.cmpf ugt, %in, %cst : f32 loc(#loc7)
      %73 = arith.select %72, %in, %cst : f32 loc(#loc7)
      linalg.yield %73 : f32 loc(#loc7)
    } -> tensor<8x16xf32> loc(#loc7)
    %transposed_3 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc8)
    %6 = linalg.matmul ins(%5, %transposed_3 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc9)
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3, %6 : tensor<16xf32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layers.1/addmm"), %in_15: f32 loc("fwd/layers.1/addmm"), %out: f32 loc("fwd/layers.1/addmm")):
      %72 = arith.addf %in, %in_15 : f32 loc(#loc9)
      linalg.yield %72 : f32 loc(#loc9)
    } -> tensor<8x16xf32> loc(#loc9)
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layers.1/addmm"), %out: f32 loc("fwd/relu/relu")):
      %72 = arith.cmpf ugt, %in, %cst : f32 loc(#loc7)
      %73 = arith.select %72, %in, %cst : f32 loc(#loc7)
      linalg.yield %73 : f32 loc(#loc7)
    } -> tensor<8x16xf32> loc(#loc7)
    %9 = tensor.empty() : tensor<16x10xf32> loc(#loc10)
    %transposed_4 = linalg.transpose ins(%arg4 : tensor<10x16xf32>) outs(%9 : tensor<16x10xf32>) permutation = [1, 0]  loc(#loc10)
    %10 = tensor.empty() : tensor<8x10xf32> loc(#loc11)
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<8x10xf32>) -> tensor<8x10xf32> loc(#loc11)
    %12 = linalg.matmul ins(%8, %transposed_4 : tensor<8x16xf32>, tensor<16x10xf32>) outs(%11 : tensor<8x10xf32>) -> tensor<8x10xf32> loc(#loc11)
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5, %12 : tensor<10xf32>, tensor<8x10xf32>) outs(%10 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_15: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/head/addmm")):
      %72 = arith.addf %in, %in_15 : f32 loc(#loc11)
      linalg.yield %72 : f32 loc(#loc11)
    } -> tensor<8x10xf32> loc(#loc11)
    %14 = tensor.empty() : tensor<8xi64> loc(#loc3)
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<8xi64>) -> tensor<8xi64> loc(#loc3)
    %16 = tensor.empty() : tensor<8xf32> loc(#loc3)
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<8xf32>) -> tensor<8xf32> loc(#loc3)
    %18:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "reduction"]} ins(%13 : tensor<8x10xf32>) outs(%17, %15 : tensor<8xf32>, tensor<8xi64>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/loss/amax"), %out_15: i64 loc("fwd/loss/amax")):
      %72 = linalg.index 1 : index loc(#loc3)
      %73 = arith.index_cast %72 : index to i64 loc(#loc3)
      %74 = arith.maximumf %in, %out : f32 loc(#loc3)
      %75 = arith.cmpf ogt, %in, %out : f32 loc(#loc3)
      %76 = arith.select %75, %73, %out_15 : i64 loc(#loc3)
      linalg.yield %74, %76 : f32, i64 loc(#loc3)
    } -> (tensor<8xf32>, tensor<8xi64>) loc(#loc3)
    %expanded = tensor.expand_shape %18#0 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32> loc(#loc3)
    %19 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%13, %expanded : tensor<8x10xf32>, tensor<8x1xf32>) outs(%10 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_15: f32 loc("fwd/loss/amax"), %out: f32 loc("fwd/loss/sub")):
      %72 = arith.subf %in, %in_15 : f32 loc(#loc12)
      linalg.yield %72 : f32 loc(#loc12)
    } -> tensor<8x10xf32> loc(#loc12)
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<8x10xf32>) outs(%10 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("fwd/loss/exp")):
      %72 = math.exp %in : f32 loc(#loc13)
      linalg.yield %72 : f32 loc(#loc13)
    } -> tensor<8x10xf32> loc(#loc13)
    %21 = tensor.empty() : tensor<8x1xf32> loc(#loc14)
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x1xf32>) -> tensor<8x1xf32> loc(#loc14)
    %23 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "reduction"]} ins(%20 : tensor<8x10xf32>) outs(%22 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/exp"), %out: f32 loc("fwd/loss/sum")):
      %72 = arith.addf %in, %out : f32 loc(#loc14)
      linalg.yield %72 : f32 loc(#loc14)
    } -> tensor<8x1xf32> loc(#loc14)
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<8x1xf32>) outs(%21 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/log")):
      %72 = math.log %in : f32 loc(#loc15)
      linalg.yield %72 : f32 loc(#loc15)
    } -> tensor<8x1xf32> loc(#loc15)
    %25 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%19, %24 : tensor<8x10xf32>, tensor<8x1xf32>) outs(%10 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %in_15: f32 loc("fwd/loss/log"), %out: f32 loc("fwd/loss/sub")):
      %72 = arith.subf %in, %in_15 : f32 loc(#loc12)
      linalg.yield %72 : f32 loc(#loc12)
    } -> tensor<8x10xf32> loc(#loc12)
    %26 = tensor.empty() : tensor<8xi1> loc(#loc2)
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg7 : tensor<8xi64>) outs(%26 : tensor<8xi1>) {
    ^bb0(%in: i64 loc("fwd/loss/ne"), %out: i1 loc("fwd/loss/ne")):
      %72 = arith.cmpi ne, %in, %c-100_i64 : i64 loc(#loc2)
      linalg.yield %72 : i1 loc(#loc2)
    } -> tensor<8xi1> loc(#loc2)
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%27 : tensor<8xi1>) outs(%16 : tensor<8xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %out: f32 loc("fwd/loss/_to_copy")):
      %72 = arith.uitofp %in : i1 to f32 loc(#loc16)
      linalg.yield %72 : f32 loc(#loc16)
    } -> tensor<8xf32> loc(#loc16)
    %29 = linalg.generic {indexing_maps = [#map4, #map4, #map5, #map4], iterator_types = ["parallel"]} ins(%27, %arg7, %cst_2 : tensor<8xi1>, tensor<8xi64>, tensor<i64>) outs(%14 : tensor<8xi64>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_15: i64 loc("fwd/loss/ne"), %in_16: i64 loc("fwd/loss/where"), %out: i64 loc("fwd/loss/where")):
      %72 = arith.select %in, %in_15, %in_16 : i64 loc(#loc4)
      linalg.yield %72 : i64 loc(#loc4)
    } -> tensor<8xi64> loc(#loc4)
    %expanded_5 = tensor.expand_shape %29 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64> loc(#loc17)
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_5 : tensor<8x1xi64>) outs(%22 : tensor<8x1xf32>) {
    ^bb0(%in: i64 loc("fwd/loss/unsqueeze"), %out: f32 loc("fwd/loss/gather")):
      %72 = linalg.index 0 : index loc(#loc18)
      %73 = arith.index_cast %in : i64 to index loc(#loc18)
      %extracted = tensor.extract %25[%72, %73] : tensor<8x10xf32> loc(#loc18)
      linalg.yield %extracted : f32 loc(#loc18)
    } -> tensor<8x1xf32> loc(#loc18)
    %collapsed = tensor.collapse_shape %30 [[0, 1]] : tensor<8x1xf32> into tensor<8xf32> loc(#loc19)
    %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed : tensor<8xf32>) outs(%16 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/neg")):
      %72 = arith.negf %in : f32 loc(#loc20)
      linalg.yield %72 : f32 loc(#loc20)
    } -> tensor<8xf32> loc(#loc20)
    %32 = linalg.generic {indexing_maps = [#map4, #map4, #map5, #map4], iterator_types = ["parallel"]} ins(%27, %31, %cst_1 : tensor<8xi1>, tensor<8xf32>, tensor<f32>) outs(%16 : tensor<8xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_15: f32 loc("fwd/loss/neg"), %in_16: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/where")):
      %72 = arith.select %in, %in_15, %in_16 : f32 loc(#loc4)
      linalg.yield %72 : f32 loc(#loc4)
    } -> tensor<8xf32> loc(#loc4)
    %33 = tensor.empty() : tensor<f32> loc(#loc14)
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<f32>) -> tensor<f32> loc(#loc14)
    %35 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%28 : tensor<8xf32>) outs(%34 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/_to_copy"), %out: f32 loc("fwd/loss/sum")):
      %72 = arith.addf %in, %out : f32 loc(#loc14)
      linalg.yield %72 : f32 loc(#loc14)
    } -> tensor<f32> loc(#loc14)
    %36 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%32 : tensor<8xf32>) outs(%34 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/sum")):
      %72 = arith.addf %in, %out : f32 loc(#loc14)
      linalg.yield %72 : f32 loc(#loc14)
    } -> tensor<f32> loc(#loc14)
    %37 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = []} ins(%36, %35 : tensor<f32>, tensor<f32>) outs(%33 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %in_15: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/div")):
      %72 = arith.divf %in, %in_15 : f32 loc(#loc21)
      linalg.yield %72 : f32 loc(#loc21)
    } -> tensor<f32> loc(#loc21)
    %38 = tensor.empty() : tensor<10xi64> loc(#loc22)
    %39 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%38 : tensor<10xi64>) {
    ^bb0(%out: i64 loc("bwd/loss/arange")):
      %72 = linalg.index 0 : index loc(#loc22)
      %73 = arith.index_cast %72 : index to i64 loc(#loc22)
      linalg.yield %73 : i64 loc(#loc22)
    } -> tensor<10xi64> loc(#loc22)
    %expanded_6 = tensor.expand_shape %39 [[0, 1]] output_shape [1, 10] : tensor<10xi64> into tensor<1x10xi64> loc(#loc23)
    %expanded_7 = tensor.expand_shape %arg7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64> loc(#loc23)
    %40 = tensor.empty() : tensor<8x10xi1> loc(#loc24)
    %41 = linalg.generic {indexing_maps = [#map7, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_6, %expanded_7 : tensor<1x10xi64>, tensor<8x1xi64>) outs(%40 : tensor<8x10xi1>) {
    ^bb0(%in: i64 loc("bwd/loss/unsqueeze"), %in_15: i64 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/eq")):
      %72 = arith.cmpi eq, %in, %in_15 : i64 loc(#loc24)
      linalg.yield %72 : i1 loc(#loc24)
    } -> tensor<8x10xi1> loc(#loc24)
    %expanded_8 = tensor.expand_shape %27 [[0, 1]] output_shape [8, 1] : tensor<8xi1> into tensor<8x1xi1> loc(#loc23)
    %42 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%41, %expanded_8 : tensor<8x10xi1>, tensor<8x1xi1>) outs(%40 : tensor<8x10xi1>) {
    ^bb0(%in: i1 loc("bwd/loss/eq"), %in_15: i1 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/bitwise_and")):
      %72 = arith.andi %in, %in_15 : i1 loc(#loc25)
      linalg.yield %72 : i1 loc(#loc25)
    } -> tensor<8x10xi1> loc(#loc25)
    %43 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = []} ins(%arg8, %35 : tensor<f32>, tensor<f32>) outs(%33 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/view"), %in_15: f32 loc("fwd/loss/sum"), %out: f32 loc("bwd/loss/div")):
      %72 = arith.divf %in, %in_15 : f32 loc(#loc26)
      linalg.yield %72 : f32 loc(#loc26)
    } -> tensor<f32> loc(#loc26)
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%43 : tensor<f32>) outs(%33 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/div"), %out: f32 loc("bwd/loss/neg")):
      %72 = arith.negf %in : f32 loc(#loc28)
      linalg.yield %72 : f32 loc(#loc28)
    } -> tensor<f32> loc(#loc28)
    %45 = linalg.generic {indexing_maps = [#map1, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%42, %44, %cst_1 : tensor<8x10xi1>, tensor<f32>, tensor<f32>) outs(%10 : tensor<8x10xf32>) {
    ^bb0(%in: i1 loc("bwd/loss/bitwise_and"), %in_15: f32 loc("bwd/loss/neg"), %in_16: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/loss/where")):
      %72 = arith.select %in, %in_15, %in_16 : f32 loc(#loc29)
      linalg.yield %72 : f32 loc(#loc29)
    } -> tensor<8x10xf32> loc(#loc29)
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<8x10xf32>) outs(%10 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("bwd/loss/exp")):
      %72 = math.exp %in : f32 loc(#loc30)
      linalg.yield %72 : f32 loc(#loc30)
    } -> tensor<8x10xf32> loc(#loc30)
    %47 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "reduction"]} ins(%45 : tensor<8x10xf32>) outs(%22 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %out: f32 loc("bwd/loss/sum")):
      %72 = arith.addf %in, %out : f32 loc(#loc31)
      linalg.yield %72 : f32 loc(#loc31)
    } -> tensor<8x1xf32> loc(#loc31)
    %48 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%46, %47 : tensor<8x10xf32>, tensor<8x1xf32>) outs(%10 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/exp"), %in_15: f32 loc("bwd/loss/sum"), %out: f32 loc("bwd/loss/mul")):
      %72 = arith.mulf %in, %in_15 : f32 loc(#loc32)
      linalg.yield %72 : f32 loc(#loc32)
    } -> tensor<8x10xf32> loc(#loc32)
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%45, %48 : tensor<8x10xf32>, tensor<8x10xf32>) outs(%10 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %in_15: f32 loc("bwd/loss/mul"), %out: f32 loc("bwd/loss/sub")):
      %72 = arith.subf %in, %in_15 : f32 loc(#loc33)
      linalg.yield %72 : f32 loc(#loc33)
    } -> tensor<8x10xf32> loc(#loc33)
    %50 = linalg.matmul ins(%49, %arg4 : tensor<8x10xf32>, tensor<10x16xf32>) outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc34)
    %51 = tensor.empty() : tensor<10x8xf32> loc(#loc35)
    %transposed_9 = linalg.transpose ins(%49 : tensor<8x10xf32>) outs(%51 : tensor<10x8xf32>) permutation = [1, 0]  loc(#loc35)
    %52 = tensor.empty() : tensor<10x16xf32> loc(#loc34)
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc34)
    %54 = linalg.matmul ins(%transposed_9, %8 : tensor<10x8xf32>, tensor<8x16xf32>) outs(%53 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc34)
    %55 = tensor.empty() : tensor<1x10xf32> loc(#loc36)
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<1x10xf32>) -> tensor<1x10xf32> loc(#loc36)
    %57 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["reduction", "parallel"]} ins(%49 : tensor<8x10xf32>) outs(%56 : tensor<1x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/sub"), %out: f32 loc("bwd/head/sum")):
      %72 = arith.addf %in, %out : f32 loc(#loc36)
      linalg.yield %72 : f32 loc(#loc36)
    } -> tensor<1x10xf32> loc(#loc36)
    %collapsed_10 = tensor.collapse_shape %57 [[0, 1]] : tensor<1x10xf32> into tensor<10xf32> loc(#loc37)
    %58 = tensor.empty() : tensor<8x16xi1> loc(#loc38)
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8x16xf32>) outs(%58 : tensor<8x16xi1>) {
    ^bb0(%in: f32 loc("fwd/relu/relu"), %out: i1 loc("bwd/relu/le")):
      %72 = arith.cmpf ole, %in, %cst : f32 loc(#loc38)
      linalg.yield %72 : i1 loc(#loc38)
    } -> tensor<8x16xi1> loc(#loc38)
    %60 = linalg.generic {indexing_maps = [#map1, #map8, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%59, %cst_1, %50 : tensor<8x16xi1>, tensor<f32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: i1 loc("bwd/relu/le"), %in_15: f32 loc("fwd/loss/where"), %in_16: f32 loc("bwd/head/mm"), %out: f32 loc("bwd/relu/where")):
      %72 = arith.select %in, %in_15, %in_16 : f32 loc(#loc39)
      linalg.yield %72 : f32 loc(#loc39)
    } -> tensor<8x16xf32> loc(#loc39)
    %61 = linalg.matmul ins(%60, %arg2 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc40)
    %62 = tensor.empty() : tensor<16x8xf32> loc(#loc41)
    %transposed_11 = linalg.transpose ins(%60 : tensor<8x16xf32>) outs(%62 : tensor<16x8xf32>) permutation = [1, 0]  loc(#loc41)
    %63 = linalg.fill ins(%cst : f32) outs(%0 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc40)
    %64 = linalg.matmul ins(%transposed_11, %5 : tensor<16x8xf32>, tensor<8x16xf32>) outs(%63 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc40)
    %65 = tensor.empty() : tensor<1x16xf32> loc(#loc42)
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<1x16xf32>) -> tensor<1x16xf32> loc(#loc42)
    %67 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["reduction", "parallel"]} ins(%60 : tensor<8x16xf32>) outs(%66 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %out: f32 loc("bwd/layers.1/sum")):
      %72 = arith.addf %in, %out : f32 loc(#loc42)
      linalg.yield %72 : f32 loc(#loc42)
    } -> tensor<1x16xf32> loc(#loc42)
    %collapsed_12 = tensor.collapse_shape %67 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc43)
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x16xf32>) outs(%58 : tensor<8x16xi1>) {
    ^bb0(%in: f32 loc("fwd/relu/relu"), %out: i1 loc("bwd/relu/le")):
      %72 = arith.cmpf ole, %in, %cst : f32 loc(#loc38)
      linalg.yield %72 : i1 loc(#loc38)
    } -> tensor<8x16xi1> loc(#loc38)
    %69 = linalg.generic {indexing_maps = [#map1, #map8, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%68, %cst_1, %61 : tensor<8x16xi1>, tensor<f32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: i1 loc("bwd/relu/le"), %in_15: f32 loc("fwd/loss/where"), %in_16: f32 loc("bwd/layers.1/mm"), %out: f32 loc("bwd/relu/where")):
      %72 = arith.select %in, %in_15, %in_16 : f32 loc(#loc39)
      linalg.yield %72 : f32 loc(#loc39)
    } -> tensor<8x16xf32> loc(#loc39)
    %transposed_13 = linalg.transpose ins(%69 : tensor<8x16xf32>) outs(%62 : tensor<16x8xf32>) permutation = [1, 0]  loc(#loc44)
    %70 = linalg.matmul ins(%transposed_13, %arg6 : tensor<16x8xf32>, tensor<8x16xf32>) outs(%63 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc45)
    %71 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["reduction", "parallel"]} ins(%69 : tensor<8x16xf32>) outs(%66 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %out: f32 loc("bwd/layers.0/sum")):
      %72 = arith.addf %in, %out : f32 loc(#loc46)
      linalg.yield %72 : f32 loc(#loc46)
    } -> tensor<1x16xf32> loc(#loc46)
    %collapsed_14 = tensor.collapse_shape %71 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc47)
    return %37, %70, %collapsed_14, %64, %collapsed_12, %54, %collapsed_10 : tensor<f32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<10x16xf32>, tensor<10xf32> loc(#loc1)
  } loc(#loc1)
  func.func @predict(%arg0: tensor<16x16xf32> {aal.name = "layers.0.weight", aal.role = "parameter"} loc("predict"), %arg1: tensor<16xf32> {aal.name = "layers.0.bias", aal.role = "parameter"} loc("predict"), %arg2: tensor<16x16xf32> {aal.name = "layers.1.weight", aal.role = "parameter"} loc("predict"), %arg3: tensor<16xf32> {aal.name = "layers.1.bias", aal.role = "parameter"} loc("predict"), %arg4: tensor<10x16xf32> {aal.name = "head.weight", aal.role = "parameter"} loc("predict"), %arg5: tensor<10xf32> {aal.name = "head.bias", aal.role = "parameter"} loc("predict"), %arg6: tensor<8x16xf32> {aal.name = "images", aal.role = "input"} loc("predict")) -> (tensor<8x10xf32> {aal.name = "output", aal.role = "output"}) attributes {aal.frontend = "torch", aal.model = "mlp"} {
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
    %transposed_0 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc8)
    %6 = linalg.matmul ins(%5, %transposed_0 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc9)
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3, %6 : tensor<16xf32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layers.1/addmm"), %in_2: f32 loc("fwd/layers.1/addmm"), %out: f32 loc("fwd/layers.1/addmm")):
      %14 = arith.addf %in, %in_2 : f32 loc(#loc9)
      linalg.yield %14 : f32 loc(#loc9)
    } -> tensor<8x16xf32> loc(#loc9)
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/layers.1/addmm"), %out: f32 loc("fwd/relu/relu")):
      %14 = arith.cmpf ugt, %in, %cst : f32 loc(#loc7)
      %15 = arith.select %14, %in, %cst : f32 loc(#loc7)
      linalg.yield %15 : f32 loc(#loc7)
    } -> tensor<8x16xf32> loc(#loc7)
    %9 = tensor.empty() : tensor<16x10xf32> loc(#loc10)
    %transposed_1 = linalg.transpose ins(%arg4 : tensor<10x16xf32>) outs(%9 : tensor<16x10xf32>) permutation = [1, 0]  loc(#loc10)
    %10 = tensor.empty() : tensor<8x10xf32> loc(#loc11)
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<8x10xf32>) -> tensor<8x10xf32> loc(#loc11)
    %12 = linalg.matmul ins(%8, %transposed_1 : tensor<8x16xf32>, tensor<16x10xf32>) outs(%11 : tensor<8x10xf32>) -> tensor<8x10xf32> loc(#loc11)
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5, %12 : tensor<10xf32>, tensor<8x10xf32>) outs(%10 : tensor<8x10xf32>) {
    ^bb0(%in: f32 loc("fwd/head/addmm"), %in_2: f32 loc("fwd/head/addmm"), %out: f32 loc("fwd/head/addmm")):
      %14 = arith.addf %in, %in_2 : f32 loc(#loc11)
      linalg.yield %14 : f32 loc(#loc11)
    } -> tensor<8x10xf32> loc(#loc11)
    return %13 : tensor<8x10xf32> loc(#loc48)
  } loc(#loc48)
} loc(#loc)
#loc = loc(unknown)
#loc5 = loc("fwd/layers.0/permute")
#loc8 = loc("fwd/layers.1/permute")
#loc10 = loc("fwd/head/permute")
#loc35 = loc("bwd/head/permute")
#loc37 = loc("bwd/head/view")
#loc41 = loc("bwd/layers.1/permute")
#loc43 = loc("bwd/layers.1/view")
#loc44 = loc("bwd/layers.0/permute")
#loc45 = loc("bwd/layers.0/mm")
#loc47 = loc("bwd/layers.0/view")
