#loc1 = loc("main")
#loc2 = loc("bwd/wte/index_put")
#loc3 = loc("fwd/loss/ne")
#loc4 = loc("fwd/-/where")
#loc5 = loc("bwd/h.0.mlp.act/mul")
#loc6 = loc("fwd/h.0.ln_1/add")
#loc7 = loc("bwd/wpe/index_put")
#loc8 = loc("fwd/loss/where")
#loc9 = loc("bwd/h.0.mlp.act/sub")
#loc10 = loc("fwd/wte/embedding")
#loc11 = loc("fwd/-/arange")
#loc12 = loc("fwd/wpe/embedding")
#loc13 = loc("fwd/-/add")
#loc14 = loc("fwd/-/unsqueeze")
#loc15 = loc("fwd/-/gt")
#loc16 = loc("fwd/h.0.ln_1/mean")
#loc17 = loc("fwd/h.0.ln_1/sub")
#loc18 = loc("fwd/h.0.ln_1/mul")
#loc19 = loc("fwd/h.0.ln_1/sum")
#loc20 = loc("fwd/h.0.ln_1/div")
#loc21 = loc("fwd/h.0.ln_1/rsqrt")
#loc23 = loc("fwd/h.0.attn.c_attn/addmm")
#loc25 = loc("fwd/h.0/view")
#loc28 = loc("fwd/h.0/mul")
#loc29 = loc("fwd/h.0/add")
#loc30 = loc("fwd/h.0/amax")
#loc31 = loc("fwd/h.0/sub")
#loc32 = loc("fwd/h.0/exp")
#loc33 = loc("fwd/h.0/sum")
#loc34 = loc("fwd/h.0/div")
#loc35 = loc("fwd/h.0.attn.c_proj/view")
#loc36 = loc("fwd/h.0.attn.c_proj/addmm")
#loc37 = loc("fwd/h.0.ln_2/mean")
#loc38 = loc("fwd/h.0.ln_2/sub")
#loc39 = loc("fwd/h.0.ln_2/mul")
#loc40 = loc("fwd/h.0.ln_2/sum")
#loc41 = loc("fwd/h.0.ln_2/div")
#loc42 = loc("fwd/h.0.ln_2/add")
#loc43 = loc("fwd/h.0.ln_2/rsqrt")
#loc44 = loc("fwd/h.0.mlp.c_fc/view")
#loc45 = loc("fwd/h.0.mlp.c_fc/addmm")
#loc46 = loc("fwd/h.0.mlp.act/gelu")
#loc47 = loc("fwd/h.0.mlp.c_proj/view")
#loc48 = loc("fwd/h.0.mlp.c_proj/addmm")
#loc49 = loc("fwd/ln_f/mean")
#loc50 = loc("fwd/ln_f/sub")
#loc51 = loc("fwd/ln_f/mul")
#loc52 = loc("fwd/ln_f/sum")
#loc53 = loc("fwd/ln_f/div")
#loc54 = loc("fwd/ln_f/add")
#loc55 = loc("fwd/ln_f/rsqrt")
#loc59 = loc("fwd/loss/view")
#loc60 = loc("fwd/loss/amax")
#loc61 = loc("fwd/loss/sub")
#loc62 = loc("fwd/loss/exp")
#loc63 = loc("fwd/loss/sum")
#loc64 = loc("fwd/loss/log")
#loc65 = loc("fwd/loss/_to_copy")
#loc66 = loc("fwd/loss/unsqueeze")
#loc67 = loc("fwd/loss/gather")
#loc68 = loc("fwd/loss/neg")
#loc69 = loc("fwd/loss/div")
#loc70 = loc("bwd/loss/arange")
#loc71 = loc("bwd/loss/unsqueeze")
#loc72 = loc("bwd/loss/eq")
#loc73 = loc("bwd/loss/bitwise_and")
#loc74 = loc("bwd/loss/div")
#loc75 = loc("bwd/loss/view")
#loc76 = loc("bwd/loss/neg")
#loc77 = loc("bwd/loss/where")
#loc78 = loc("bwd/loss/exp")
#loc79 = loc("bwd/loss/sum")
#loc80 = loc("bwd/loss/mul")
#loc81 = loc("bwd/loss/sub")
#loc82 = loc("bwd/lm_head/permute")
#loc84 = loc("bwd/lm_head/view")
#loc85 = loc("bwd/ln_f/mul")
#loc86 = loc("bwd/ln_f/sum")
#loc87 = loc("bwd/ln_f/sub")
#loc88 = loc("bwd/ln_f/div")
#loc89 = loc("bwd/h.0.mlp.c_proj/view")
#loc92 = loc("bwd/h.0.mlp.c_proj/sum")
#loc93 = loc("bwd/h.0.mlp.act/add")
#loc94 = loc("bwd/h.0.mlp.act/tanh")
#loc95 = loc("bwd/h.0.mlp.c_fc/view")
#loc98 = loc("bwd/h.0.mlp.c_fc/sum")
#loc99 = loc("bwd/h.0.ln_2/mul")
#loc100 = loc("bwd/h.0.ln_2/sum")
#loc101 = loc("bwd/h.0.ln_2/sub")
#loc102 = loc("bwd/h.0.ln_2/div")
#loc103 = loc("bwd/-/add")
#loc104 = loc("bwd/h.0.attn.c_proj/view")
#loc107 = loc("bwd/h.0.attn.c_proj/sum")
#loc108 = loc("bwd/h.0/view")
#loc111 = loc("bwd/h.0/mul")
#loc112 = loc("bwd/h.0/sum")
#loc113 = loc("bwd/h.0/sub")
#loc115 = loc("bwd/h.0.attn.c_attn/view")
#loc118 = loc("bwd/h.0.attn.c_attn/sum")
#loc119 = loc("bwd/h.0.ln_1/mul")
#loc120 = loc("bwd/h.0.ln_1/sum")
#loc121 = loc("bwd/h.0.ln_1/sub")
#loc122 = loc("bwd/h.0.ln_1/div")
#loc123 = loc("bwd/-/sum")
#loc126 = loc("bwd/wte/add")
#loc127 = loc("predict")
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0) -> ()>
#map17 = affine_map<() -> ()>
#map18 = affine_map<(d0, d1, d2) -> ()>
#map19 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
module {
  func.func @main(%arg0: tensor<24x16xf32> {aal.name = "wte.weight", aal.role = "parameter"} loc("main"), %arg1: tensor<8x16xf32> {aal.name = "wpe.weight", aal.role = "parameter"} loc("main"), %arg2: tensor<16xf32> {aal.name = "h.0.ln_1.weight", aal.role = "parameter"} loc("main"), %arg3: tensor<16xf32> {aal.name = "h.0.ln_1.bias", aal.role = "parameter"} loc("main"), %arg4: tensor<16x48xf32> {aal.name = "h.0.attn.c_attn.weight", aal.role = "parameter"} loc("main"), %arg5: tensor<48xf32> {aal.name = "h.0.attn.c_attn.bias", aal.role = "parameter"} loc("main"), %arg6: tensor<16x16xf32> {aal.name = "h.0.attn.c_proj.weight", aal.role = "parameter"} loc("main"), %arg7: tensor<16xf32> {aal.name = "h.0.attn.c_proj.bias", aal.role = "parameter"} loc("main"), %arg8: tensor<16xf32> {aal.name = "h.0.ln_2.weight", aal.role = "parameter"} loc("main"), %arg9: tensor<16xf32> {aal.name = "h.0.ln_2.bias", aal.role = "parameter"} loc("main"), %arg10: tensor<16x64xf32> {aal.name = "h.0.mlp.c_fc.weight", aal.role = "parameter"} loc("main"), %arg11: tensor<64xf32> {aal.name = "h.0.mlp.c_fc.bias", aal.role = "parameter"} loc("main"), %arg12: tensor<64x16xf32> {aal.name = "h.0.mlp.c_proj.weight", aal.role = "parameter"} loc("main"), %arg13: tensor<16xf32> {aal.name = "h.0.mlp.c_proj.bias", aal.role = "parameter"} loc("main"), %arg14: tensor<16xf32> {aal.name = "ln_f.weight", aal.role = "parameter"} loc("main"), %arg15: tensor<16xf32> {aal.name = "ln_f.bias", aal.role = "parameter"} loc("main"), %arg16: tensor<2x8xi64> {aal.name = "ids", aal.role = "input"} loc("main"), %arg17: tensor<2x8xi64> {aal.name = "labels", aal.role = "target"} loc("main"), %arg18: tensor<f32> {aal.name = "loss_gradient", aal.role = "loss_gradient"} loc("main")) -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<24x16xf32> {aal.name = "wte.weight", aal.role = "gradient"}, tensor<8x16xf32> {aal.name = "wpe.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "h.0.ln_1.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "h.0.ln_1.bias", aal.role = "gradient"}, tensor<16x48xf32> {aal.name = "h.0.attn.c_attn.weight", aal.role = "gradient"}, tensor<48xf32> {aal.name = "h.0.attn.c_attn.bias", aal.role = "gradient"}, tensor<16x16xf32> {aal.name = "h.0.attn.c_proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "h.0.attn.c_proj.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "h.0.ln_2.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "h.0.ln_2.bias", aal.role = "gradient"}, tensor<16x64xf32> {aal.name = "h.0.mlp.c_fc.weight", aal.role = "gradient"}, tensor<64xf32> {aal.name = "h.0.mlp.c_fc.bias", aal.role = "gradient"}, tensor<64x16xf32> {aal.name = "h.0.mlp.c_proj.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "h.0.mlp.c_proj.bias", aal.role = "gradient"}, tensor<16xf32> {aal.name = "ln_f.weight", aal.role = "gradient"}, tensor<16xf32> {aal.name = "ln_f.bias", aal.role = "gradient"}) attributes {aal.frontend = "torch", aal.model = "gpt2"} {
    %c16 = arith.constant 16 : index loc(#loc2)
    %c1 = arith.constant 1 : index loc(#loc)
    %c0 = arith.constant 0 : index loc(#loc)
    %c-100_i64 = arith.constant -100 : i64 loc(#loc3)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %c3_i64 = arith.constant 3 : i64 loc(#loc)
    %cst_1 = arith.constant 4.471500e-02 : f32 loc(#loc)
    %cst_2 = arith.constant 7.977240e-01 : f32 loc(#loc)
    %cst_3 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_4 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc4)
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc4)
    %cst_7 = arith.constant 1.341450e-01 : f64 loc(#loc5)
    %cst_8 = arith.constant 0.79788456080286541 : f64 loc(#loc5)
    %cst_9 = arith.constant 4.471500e-02 : f64 loc(#loc5)
    %cst_10 = arith.constant 1.000000e-05 : f64 loc(#loc6)
    %cst_11 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_12 = arith.constant dense<0.000000e+00> : tensor<8x16xf32> loc(#loc7)
    %cst_13 = arith.constant dense<0.000000e+00> : tensor<24x16xf32> loc(#loc2)
    %cst_14 = arith.constant dense<0> : tensor<i64> loc(#loc8)
    %cst_15 = arith.constant dense<1> : tensor<i64> loc(#loc9)
    %0 = tensor.empty() : tensor<2x8x16xf32> loc(#loc10)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<2x8xi64>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64 loc("fwd/wte/embedding"), %out: f32 loc("fwd/wte/embedding")):
      %228 = arith.index_cast %in : i64 to index loc(#loc10)
      %229 = linalg.index 2 : index loc(#loc10)
      %extracted = tensor.extract %arg0[%228, %229] : tensor<24x16xf32> loc(#loc10)
      linalg.yield %extracted : f32 loc(#loc10)
    } -> tensor<2x8x16xf32> loc(#loc10)
    %2 = tensor.empty() : tensor<8xi64> loc(#loc11)
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64 loc("fwd/-/arange")):
      %228 = linalg.index 0 : index loc(#loc11)
      %229 = arith.index_cast %228 : index to i64 loc(#loc11)
      linalg.yield %229 : i64 loc(#loc11)
    } -> tensor<8xi64> loc(#loc11)
    %4 = tensor.empty() : tensor<8x16xf32> loc(#loc12)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8xi64>) outs(%4 : tensor<8x16xf32>) {
    ^bb0(%in: i64 loc("fwd/-/arange"), %out: f32 loc("fwd/wpe/embedding")):
      %228 = arith.index_cast %in : i64 to index loc(#loc12)
      %229 = linalg.index 1 : index loc(#loc12)
      %extracted = tensor.extract %arg1[%228, %229] : tensor<8x16xf32> loc(#loc12)
      linalg.yield %extracted : f32 loc(#loc12)
    } -> tensor<8x16xf32> loc(#loc12)
    %6 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x8x16xf32>, tensor<8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/wte/embedding"), %in_93: f32 loc("fwd/wpe/embedding"), %out: f32 loc("fwd/-/add")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc13)
      linalg.yield %228 : f32 loc(#loc13)
    } -> tensor<2x8x16xf32> loc(#loc13)
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64> loc(#loc14)
    %expanded_16 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64> loc(#loc14)
    %7 = tensor.empty() : tensor<8x8xi1> loc(#loc15)
    %8 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%7 : tensor<8x8xi1>) {
    ^bb0(%in: i64 loc("fwd/-/unsqueeze"), %in_93: i64 loc("fwd/-/unsqueeze"), %out: i1 loc("fwd/-/gt")):
      %228 = arith.cmpi sgt, %in, %in_93 : i64 loc(#loc15)
      linalg.yield %228 : i1 loc(#loc15)
    } -> tensor<8x8xi1> loc(#loc15)
    %9 = tensor.empty() : tensor<8x8xf32> loc(#loc4)
    %10 = linalg.generic {indexing_maps = [#map4, #map8, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_5, %cst_6 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%9 : tensor<8x8xf32>) {
    ^bb0(%in: i1 loc("fwd/-/gt"), %in_93: f32 loc("fwd/-/where"), %in_94: f32 loc("fwd/-/where"), %out: f32 loc("fwd/-/where")):
      %228 = arith.select %in, %in_93, %in_94 : f32 loc(#loc4)
      linalg.yield %228 : f32 loc(#loc4)
    } -> tensor<8x8xf32> loc(#loc4)
    %11 = tensor.empty() : tensor<2x8x1xf32> loc(#loc16)
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32> loc(#loc16)
    %13 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %out: f32 loc("fwd/h.0.ln_1/mean")):
      %228 = arith.addf %in, %out : f32 loc(#loc16)
      linalg.yield %228 : f32 loc(#loc16)
    } -> tensor<2x8x1xf32> loc(#loc16)
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/mean"), %out: f32 loc("fwd/h.0.ln_1/mean")):
      %228 = arith.divf %in, %cst_11 : f32 loc(#loc16)
      linalg.yield %228 : f32 loc(#loc16)
    } -> tensor<2x8x1xf32> loc(#loc16)
    %15 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %14 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %in_93: f32 loc("fwd/h.0.ln_1/mean"), %out: f32 loc("fwd/h.0.ln_1/sub")):
      %228 = arith.subf %in, %in_93 : f32 loc(#loc17)
      linalg.yield %228 : f32 loc(#loc17)
    } -> tensor<2x8x16xf32> loc(#loc17)
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/sub"), %in_93: f32 loc("fwd/h.0.ln_1/sub"), %out: f32 loc("fwd/h.0.ln_1/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc18)
      linalg.yield %228 : f32 loc(#loc18)
    } -> tensor<2x8x16xf32> loc(#loc18)
    %17 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/mul"), %out: f32 loc("fwd/h.0.ln_1/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc19)
      linalg.yield %228 : f32 loc(#loc19)
    } -> tensor<2x8x1xf32> loc(#loc19)
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/sum"), %out: f32 loc("fwd/h.0.ln_1/div")):
      %228 = arith.divf %in, %cst_11 : f32 loc(#loc20)
      linalg.yield %228 : f32 loc(#loc20)
    } -> tensor<2x8x1xf32> loc(#loc20)
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/div"), %out: f32 loc("fwd/h.0.ln_1/add")):
      %228 = arith.truncf %cst_10 : f64 to f32 loc(#loc6)
      %229 = arith.addf %in, %228 : f32 loc(#loc6)
      linalg.yield %229 : f32 loc(#loc6)
    } -> tensor<2x8x1xf32> loc(#loc6)
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/add"), %out: f32 loc("fwd/h.0.ln_1/rsqrt")):
      %228 = math.rsqrt %in : f32 loc(#loc21)
      linalg.yield %228 : f32 loc(#loc21)
    } -> tensor<2x8x1xf32> loc(#loc21)
    %21 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %20 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/sub"), %in_93: f32 loc("fwd/h.0.ln_1/rsqrt"), %out: f32 loc("fwd/h.0.ln_1/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc18)
      linalg.yield %228 : f32 loc(#loc18)
    } -> tensor<2x8x16xf32> loc(#loc18)
    %22 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/mul"), %in_93: f32 loc("fwd/h.0.ln_1/mul"), %out: f32 loc("fwd/h.0.ln_1/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc18)
      linalg.yield %228 : f32 loc(#loc18)
    } -> tensor<2x8x16xf32> loc(#loc18)
    %23 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg3 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/mul"), %in_93: f32 loc("fwd/h.0.ln_1/add"), %out: f32 loc("fwd/h.0.ln_1/add")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc6)
      linalg.yield %228 : f32 loc(#loc6)
    } -> tensor<2x8x16xf32> loc(#loc6)
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc22)
    %24 = tensor.empty() : tensor<16x48xf32> loc(#loc23)
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<16x48xf32>) -> tensor<16x48xf32> loc(#loc23)
    %26 = linalg.matmul ins(%collapsed, %arg4 : tensor<16x16xf32>, tensor<16x48xf32>) outs(%25 : tensor<16x48xf32>) -> tensor<16x48xf32> loc(#loc23)
    %27 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg5, %26 : tensor<48xf32>, tensor<16x48xf32>) outs(%24 : tensor<16x48xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.attn.c_attn/addmm"), %in_93: f32 loc("fwd/h.0.attn.c_attn/addmm"), %out: f32 loc("fwd/h.0.attn.c_attn/addmm")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc23)
      linalg.yield %228 : f32 loc(#loc23)
    } -> tensor<16x48xf32> loc(#loc23)
    %expanded_17 = tensor.expand_shape %27 [[0, 1], [2]] output_shape [2, 8, 48] : tensor<16x48xf32> into tensor<2x8x48xf32> loc(#loc22)
    %extracted_slice = tensor.extract_slice %expanded_17[0, 0, 0] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf32> to tensor<2x8x16xf32> loc(#loc24)
    %extracted_slice_18 = tensor.extract_slice %expanded_17[0, 0, 16] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf32> to tensor<2x8x16xf32> loc(#loc24)
    %extracted_slice_19 = tensor.extract_slice %expanded_17[0, 0, 32] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf32> to tensor<2x8x16xf32> loc(#loc24)
    %expanded_20 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<2x8x16xf32> into tensor<2x8x4x4xf32> loc(#loc25)
    %28 = tensor.empty() : tensor<2x4x8x4xf32> loc(#loc26)
    %transposed = linalg.transpose ins(%expanded_20 : tensor<2x8x4x4xf32>) outs(%28 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc26)
    %expanded_21 = tensor.expand_shape %extracted_slice_18 [[0], [1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<2x8x16xf32> into tensor<2x8x4x4xf32> loc(#loc25)
    %expanded_22 = tensor.expand_shape %extracted_slice_19 [[0], [1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<2x8x16xf32> into tensor<2x8x4x4xf32> loc(#loc25)
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x8x4x4xf32>) outs(%28 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc26)
    %29 = tensor.empty() : tensor<2x4x4x8xf32> loc(#loc26)
    %transposed_24 = linalg.transpose ins(%expanded_21 : tensor<2x8x4x4xf32>) outs(%29 : tensor<2x4x4x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc26)
    %collapsed_25 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc25)
    %collapsed_26 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x4x8xf32> into tensor<8x4x8xf32> loc(#loc25)
    %30 = tensor.empty() : tensor<8x8x8xf32> loc(#loc27)
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc27)
    %32 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x8x4xf32>, tensor<8x4x8xf32>) outs(%31 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc27)
    %expanded_27 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32> loc(#loc25)
    %33 = tensor.empty() : tensor<2x4x8x8xf32> loc(#loc28)
    %34 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x4x8x8xf32>) outs(%33 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/view"), %out: f32 loc("fwd/h.0/mul")):
      %228 = arith.mulf %in, %cst_4 : f32 loc(#loc28)
      linalg.yield %228 : f32 loc(#loc28)
    } -> tensor<2x4x8x8xf32> loc(#loc28)
    %35 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %10 : tensor<2x4x8x8xf32>, tensor<8x8xf32>) outs(%33 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/mul"), %in_93: f32 loc("fwd/-/where"), %out: f32 loc("fwd/h.0/add")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc29)
      linalg.yield %228 : f32 loc(#loc29)
    } -> tensor<2x4x8x8xf32> loc(#loc29)
    %36 = tensor.empty() : tensor<2x4x8xi64> loc(#loc30)
    %37 = linalg.fill ins(%c0_i64 : i64) outs(%36 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64> loc(#loc30)
    %38 = tensor.empty() : tensor<2x4x8xf32> loc(#loc30)
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32> loc(#loc30)
    %40:2 = linalg.generic {indexing_maps = [#map12, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x8x8xf32>) outs(%39, %37 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32 loc("fwd/h.0/add"), %out: f32 loc("fwd/h.0/amax"), %out_93: i64 loc("fwd/h.0/amax")):
      %228 = linalg.index 3 : index loc(#loc30)
      %229 = arith.index_cast %228 : index to i64 loc(#loc30)
      %230 = arith.maximumf %in, %out : f32 loc(#loc30)
      %231 = arith.cmpf ogt, %in, %out : f32 loc(#loc30)
      %232 = arith.select %231, %229, %out_93 : i64 loc(#loc30)
      linalg.yield %230, %232 : f32, i64 loc(#loc30)
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>) loc(#loc30)
    %expanded_28 = tensor.expand_shape %40#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32> loc(#loc30)
    %41 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_28 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%33 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/add"), %in_93: f32 loc("fwd/h.0/amax"), %out: f32 loc("fwd/h.0/sub")):
      %228 = arith.subf %in, %in_93 : f32 loc(#loc31)
      linalg.yield %228 : f32 loc(#loc31)
    } -> tensor<2x4x8x8xf32> loc(#loc31)
    %42 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x8x8xf32>) outs(%33 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/sub"), %out: f32 loc("fwd/h.0/exp")):
      %228 = math.exp %in : f32 loc(#loc32)
      linalg.yield %228 : f32 loc(#loc32)
    } -> tensor<2x4x8x8xf32> loc(#loc32)
    %43 = tensor.empty() : tensor<2x4x8x1xf32> loc(#loc33)
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32> loc(#loc33)
    %45 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x4x8x8xf32>) outs(%44 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/exp"), %out: f32 loc("fwd/h.0/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc33)
      linalg.yield %228 : f32 loc(#loc33)
    } -> tensor<2x4x8x1xf32> loc(#loc33)
    %46 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%33 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/exp"), %in_93: f32 loc("fwd/h.0/sum"), %out: f32 loc("fwd/h.0/div")):
      %228 = arith.divf %in, %in_93 : f32 loc(#loc34)
      linalg.yield %228 : f32 loc(#loc34)
    } -> tensor<2x4x8x8xf32> loc(#loc34)
    %collapsed_29 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32> loc(#loc25)
    %collapsed_30 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc25)
    %47 = tensor.empty() : tensor<8x8x4xf32> loc(#loc27)
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc27)
    %49 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%48 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc27)
    %expanded_31 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc25)
    %50 = tensor.empty() : tensor<2x8x4x4xf32> loc(#loc26)
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x4x8x4xf32>) outs(%50 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc26)
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc35)
    %51 = tensor.empty() : tensor<16x16xf32> loc(#loc36)
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc36)
    %53 = linalg.matmul ins(%collapsed_33, %arg6 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%52 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc36)
    %54 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg7, %53 : tensor<16xf32>, tensor<16x16xf32>) outs(%51 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.attn.c_proj/addmm"), %in_93: f32 loc("fwd/h.0.attn.c_proj/addmm"), %out: f32 loc("fwd/h.0.attn.c_proj/addmm")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc36)
      linalg.yield %228 : f32 loc(#loc36)
    } -> tensor<16x16xf32> loc(#loc36)
    %expanded_34 = tensor.expand_shape %54 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc35)
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_34 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %in_93: f32 loc("fwd/h.0.attn.c_proj/view"), %out: f32 loc("fwd/h.0/add")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc29)
      linalg.yield %228 : f32 loc(#loc29)
    } -> tensor<2x8x16xf32> loc(#loc29)
    %56 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/add"), %out: f32 loc("fwd/h.0.ln_2/mean")):
      %228 = arith.addf %in, %out : f32 loc(#loc37)
      linalg.yield %228 : f32 loc(#loc37)
    } -> tensor<2x8x1xf32> loc(#loc37)
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/mean"), %out: f32 loc("fwd/h.0.ln_2/mean")):
      %228 = arith.divf %in, %cst_11 : f32 loc(#loc37)
      linalg.yield %228 : f32 loc(#loc37)
    } -> tensor<2x8x1xf32> loc(#loc37)
    %58 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %57 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/add"), %in_93: f32 loc("fwd/h.0.ln_2/mean"), %out: f32 loc("fwd/h.0.ln_2/sub")):
      %228 = arith.subf %in, %in_93 : f32 loc(#loc38)
      linalg.yield %228 : f32 loc(#loc38)
    } -> tensor<2x8x16xf32> loc(#loc38)
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %58 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/sub"), %in_93: f32 loc("fwd/h.0.ln_2/sub"), %out: f32 loc("fwd/h.0.ln_2/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc39)
      linalg.yield %228 : f32 loc(#loc39)
    } -> tensor<2x8x16xf32> loc(#loc39)
    %60 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/mul"), %out: f32 loc("fwd/h.0.ln_2/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc40)
      linalg.yield %228 : f32 loc(#loc40)
    } -> tensor<2x8x1xf32> loc(#loc40)
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/sum"), %out: f32 loc("fwd/h.0.ln_2/div")):
      %228 = arith.divf %in, %cst_11 : f32 loc(#loc41)
      linalg.yield %228 : f32 loc(#loc41)
    } -> tensor<2x8x1xf32> loc(#loc41)
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/div"), %out: f32 loc("fwd/h.0.ln_2/add")):
      %228 = arith.truncf %cst_10 : f64 to f32 loc(#loc42)
      %229 = arith.addf %in, %228 : f32 loc(#loc42)
      linalg.yield %229 : f32 loc(#loc42)
    } -> tensor<2x8x1xf32> loc(#loc42)
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/add"), %out: f32 loc("fwd/h.0.ln_2/rsqrt")):
      %228 = math.rsqrt %in : f32 loc(#loc43)
      linalg.yield %228 : f32 loc(#loc43)
    } -> tensor<2x8x1xf32> loc(#loc43)
    %64 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %63 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/sub"), %in_93: f32 loc("fwd/h.0.ln_2/rsqrt"), %out: f32 loc("fwd/h.0.ln_2/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc39)
      linalg.yield %228 : f32 loc(#loc39)
    } -> tensor<2x8x16xf32> loc(#loc39)
    %65 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %arg8 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/mul"), %in_93: f32 loc("fwd/h.0.ln_2/mul"), %out: f32 loc("fwd/h.0.ln_2/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc39)
      linalg.yield %228 : f32 loc(#loc39)
    } -> tensor<2x8x16xf32> loc(#loc39)
    %66 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %arg9 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/mul"), %in_93: f32 loc("fwd/h.0.ln_2/add"), %out: f32 loc("fwd/h.0.ln_2/add")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc42)
      linalg.yield %228 : f32 loc(#loc42)
    } -> tensor<2x8x16xf32> loc(#loc42)
    %collapsed_35 = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc44)
    %67 = tensor.empty() : tensor<16x64xf32> loc(#loc45)
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<16x64xf32>) -> tensor<16x64xf32> loc(#loc45)
    %69 = linalg.matmul ins(%collapsed_35, %arg10 : tensor<16x16xf32>, tensor<16x64xf32>) outs(%68 : tensor<16x64xf32>) -> tensor<16x64xf32> loc(#loc45)
    %70 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg11, %69 : tensor<64xf32>, tensor<16x64xf32>) outs(%67 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.mlp.c_fc/addmm"), %in_93: f32 loc("fwd/h.0.mlp.c_fc/addmm"), %out: f32 loc("fwd/h.0.mlp.c_fc/addmm")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc45)
      linalg.yield %228 : f32 loc(#loc45)
    } -> tensor<16x64xf32> loc(#loc45)
    %expanded_36 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [2, 8, 64] : tensor<16x64xf32> into tensor<2x8x64xf32> loc(#loc44)
    %71 = tensor.empty() : tensor<2x8x64xf32> loc(#loc46)
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.mlp.c_fc/view"), %out: f32 loc("fwd/h.0.mlp.act/gelu")):
      %228 = math.fpowi %in, %c3_i64 : f32, i64 loc(#loc46)
      %229 = arith.mulf %228, %cst_1 : f32 loc(#loc46)
      %230 = arith.addf %in, %229 : f32 loc(#loc46)
      %231 = arith.mulf %230, %cst_2 : f32 loc(#loc46)
      %232 = math.tanh %231 : f32 loc(#loc46)
      %233 = arith.addf %232, %cst_3 : f32 loc(#loc46)
      %234 = arith.mulf %233, %cst_4 : f32 loc(#loc46)
      %235 = arith.mulf %in, %234 : f32 loc(#loc46)
      linalg.yield %235 : f32 loc(#loc46)
    } -> tensor<2x8x64xf32> loc(#loc46)
    %collapsed_37 = tensor.collapse_shape %72 [[0, 1], [2]] : tensor<2x8x64xf32> into tensor<16x64xf32> loc(#loc47)
    %73 = linalg.matmul ins(%collapsed_37, %arg12 : tensor<16x64xf32>, tensor<64x16xf32>) outs(%52 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc48)
    %74 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg13, %73 : tensor<16xf32>, tensor<16x16xf32>) outs(%51 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.mlp.c_proj/addmm"), %in_93: f32 loc("fwd/h.0.mlp.c_proj/addmm"), %out: f32 loc("fwd/h.0.mlp.c_proj/addmm")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc48)
      linalg.yield %228 : f32 loc(#loc48)
    } -> tensor<16x16xf32> loc(#loc48)
    %expanded_38 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc47)
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %expanded_38 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/add"), %in_93: f32 loc("fwd/h.0.mlp.c_proj/view"), %out: f32 loc("fwd/h.0/add")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc29)
      linalg.yield %228 : f32 loc(#loc29)
    } -> tensor<2x8x16xf32> loc(#loc29)
    %76 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/add"), %out: f32 loc("fwd/ln_f/mean")):
      %228 = arith.addf %in, %out : f32 loc(#loc49)
      linalg.yield %228 : f32 loc(#loc49)
    } -> tensor<2x8x1xf32> loc(#loc49)
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/mean"), %out: f32 loc("fwd/ln_f/mean")):
      %228 = arith.divf %in, %cst_11 : f32 loc(#loc49)
      linalg.yield %228 : f32 loc(#loc49)
    } -> tensor<2x8x1xf32> loc(#loc49)
    %78 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/add"), %in_93: f32 loc("fwd/ln_f/mean"), %out: f32 loc("fwd/ln_f/sub")):
      %228 = arith.subf %in, %in_93 : f32 loc(#loc50)
      linalg.yield %228 : f32 loc(#loc50)
    } -> tensor<2x8x16xf32> loc(#loc50)
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %78 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/sub"), %in_93: f32 loc("fwd/ln_f/sub"), %out: f32 loc("fwd/ln_f/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc51)
      linalg.yield %228 : f32 loc(#loc51)
    } -> tensor<2x8x16xf32> loc(#loc51)
    %80 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/mul"), %out: f32 loc("fwd/ln_f/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc52)
      linalg.yield %228 : f32 loc(#loc52)
    } -> tensor<2x8x1xf32> loc(#loc52)
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/sum"), %out: f32 loc("fwd/ln_f/div")):
      %228 = arith.divf %in, %cst_11 : f32 loc(#loc53)
      linalg.yield %228 : f32 loc(#loc53)
    } -> tensor<2x8x1xf32> loc(#loc53)
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/div"), %out: f32 loc("fwd/ln_f/add")):
      %228 = arith.truncf %cst_10 : f64 to f32 loc(#loc54)
      %229 = arith.addf %in, %228 : f32 loc(#loc54)
      linalg.yield %229 : f32 loc(#loc54)
    } -> tensor<2x8x1xf32> loc(#loc54)
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/add"), %out: f32 loc("fwd/ln_f/rsqrt")):
      %228 = math.rsqrt %in : f32 loc(#loc55)
      linalg.yield %228 : f32 loc(#loc55)
    } -> tensor<2x8x1xf32> loc(#loc55)
    %84 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/sub"), %in_93: f32 loc("fwd/ln_f/rsqrt"), %out: f32 loc("fwd/ln_f/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc51)
      linalg.yield %228 : f32 loc(#loc51)
    } -> tensor<2x8x16xf32> loc(#loc51)
    %85 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg14 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/mul"), %in_93: f32 loc("fwd/ln_f/mul"), %out: f32 loc("fwd/ln_f/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc51)
      linalg.yield %228 : f32 loc(#loc51)
    } -> tensor<2x8x16xf32> loc(#loc51)
    %86 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg15 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/mul"), %in_93: f32 loc("fwd/ln_f/add"), %out: f32 loc("fwd/ln_f/add")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc54)
      linalg.yield %228 : f32 loc(#loc54)
    } -> tensor<2x8x16xf32> loc(#loc54)
    %87 = tensor.empty() : tensor<16x24xf32> loc(#loc56)
    %transposed_39 = linalg.transpose ins(%arg0 : tensor<24x16xf32>) outs(%87 : tensor<16x24xf32>) permutation = [1, 0]  loc(#loc56)
    %collapsed_40 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc57)
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<16x24xf32>) -> tensor<16x24xf32> loc(#loc58)
    %89 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<16x16xf32>, tensor<16x24xf32>) outs(%88 : tensor<16x24xf32>) -> tensor<16x24xf32> loc(#loc58)
    %collapsed_41 = tensor.collapse_shape %arg17 [[0, 1]] : tensor<2x8xi64> into tensor<16xi64> loc(#loc59)
    %90 = tensor.empty() : tensor<16xi64> loc(#loc60)
    %91 = linalg.fill ins(%c0_i64 : i64) outs(%90 : tensor<16xi64>) -> tensor<16xi64> loc(#loc60)
    %92 = tensor.empty() : tensor<16xf32> loc(#loc60)
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<16xf32>) -> tensor<16xf32> loc(#loc60)
    %94:2 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "reduction"]} ins(%89 : tensor<16x24xf32>) outs(%93, %91 : tensor<16xf32>, tensor<16xi64>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/amax"), %out_93: i64 loc("fwd/loss/amax")):
      %228 = linalg.index 1 : index loc(#loc60)
      %229 = arith.index_cast %228 : index to i64 loc(#loc60)
      %230 = arith.maximumf %in, %out : f32 loc(#loc60)
      %231 = arith.cmpf ogt, %in, %out : f32 loc(#loc60)
      %232 = arith.select %231, %229, %out_93 : i64 loc(#loc60)
      linalg.yield %230, %232 : f32, i64 loc(#loc60)
    } -> (tensor<16xf32>, tensor<16xi64>) loc(#loc60)
    %expanded_42 = tensor.expand_shape %94#0 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc60)
    %95 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%89, %expanded_42 : tensor<16x24xf32>, tensor<16x1xf32>) outs(%87 : tensor<16x24xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %in_93: f32 loc("fwd/loss/amax"), %out: f32 loc("fwd/loss/sub")):
      %228 = arith.subf %in, %in_93 : f32 loc(#loc61)
      linalg.yield %228 : f32 loc(#loc61)
    } -> tensor<16x24xf32> loc(#loc61)
    %96 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%95 : tensor<16x24xf32>) outs(%87 : tensor<16x24xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("fwd/loss/exp")):
      %228 = math.exp %in : f32 loc(#loc62)
      linalg.yield %228 : f32 loc(#loc62)
    } -> tensor<16x24xf32> loc(#loc62)
    %97 = tensor.empty() : tensor<16x1xf32> loc(#loc63)
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<16x1xf32>) -> tensor<16x1xf32> loc(#loc63)
    %99 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "reduction"]} ins(%96 : tensor<16x24xf32>) outs(%98 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/exp"), %out: f32 loc("fwd/loss/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc63)
      linalg.yield %228 : f32 loc(#loc63)
    } -> tensor<16x1xf32> loc(#loc63)
    %100 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%99 : tensor<16x1xf32>) outs(%97 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/log")):
      %228 = math.log %in : f32 loc(#loc64)
      linalg.yield %228 : f32 loc(#loc64)
    } -> tensor<16x1xf32> loc(#loc64)
    %101 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%95, %100 : tensor<16x24xf32>, tensor<16x1xf32>) outs(%87 : tensor<16x24xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %in_93: f32 loc("fwd/loss/log"), %out: f32 loc("fwd/loss/sub")):
      %228 = arith.subf %in, %in_93 : f32 loc(#loc61)
      linalg.yield %228 : f32 loc(#loc61)
    } -> tensor<16x24xf32> loc(#loc61)
    %102 = tensor.empty() : tensor<16xi1> loc(#loc3)
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_41 : tensor<16xi64>) outs(%102 : tensor<16xi1>) {
    ^bb0(%in: i64 loc("fwd/loss/view"), %out: i1 loc("fwd/loss/ne")):
      %228 = arith.cmpi ne, %in, %c-100_i64 : i64 loc(#loc3)
      linalg.yield %228 : i1 loc(#loc3)
    } -> tensor<16xi1> loc(#loc3)
    %104 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%103 : tensor<16xi1>) outs(%92 : tensor<16xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %out: f32 loc("fwd/loss/_to_copy")):
      %228 = arith.uitofp %in : i1 to f32 loc(#loc65)
      linalg.yield %228 : f32 loc(#loc65)
    } -> tensor<16xf32> loc(#loc65)
    %105 = linalg.generic {indexing_maps = [#map2, #map2, #map16, #map2], iterator_types = ["parallel"]} ins(%103, %collapsed_41, %cst_14 : tensor<16xi1>, tensor<16xi64>, tensor<i64>) outs(%90 : tensor<16xi64>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_93: i64 loc("fwd/loss/view"), %in_94: i64 loc("fwd/loss/where"), %out: i64 loc("fwd/loss/where")):
      %228 = arith.select %in, %in_93, %in_94 : i64 loc(#loc8)
      linalg.yield %228 : i64 loc(#loc8)
    } -> tensor<16xi64> loc(#loc8)
    %expanded_43 = tensor.expand_shape %105 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64> loc(#loc66)
    %106 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_43 : tensor<16x1xi64>) outs(%98 : tensor<16x1xf32>) {
    ^bb0(%in: i64 loc("fwd/loss/unsqueeze"), %out: f32 loc("fwd/loss/gather")):
      %228 = linalg.index 0 : index loc(#loc67)
      %229 = arith.index_cast %in : i64 to index loc(#loc67)
      %extracted = tensor.extract %101[%228, %229] : tensor<16x24xf32> loc(#loc67)
      linalg.yield %extracted : f32 loc(#loc67)
    } -> tensor<16x1xf32> loc(#loc67)
    %collapsed_44 = tensor.collapse_shape %106 [[0, 1]] : tensor<16x1xf32> into tensor<16xf32> loc(#loc59)
    %107 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_44 : tensor<16xf32>) outs(%92 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/neg")):
      %228 = arith.negf %in : f32 loc(#loc68)
      linalg.yield %228 : f32 loc(#loc68)
    } -> tensor<16xf32> loc(#loc68)
    %108 = linalg.generic {indexing_maps = [#map2, #map2, #map16, #map2], iterator_types = ["parallel"]} ins(%103, %107, %cst_6 : tensor<16xi1>, tensor<16xf32>, tensor<f32>) outs(%92 : tensor<16xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_93: f32 loc("fwd/loss/neg"), %in_94: f32 loc("fwd/-/where"), %out: f32 loc("fwd/loss/where")):
      %228 = arith.select %in, %in_93, %in_94 : f32 loc(#loc8)
      linalg.yield %228 : f32 loc(#loc8)
    } -> tensor<16xf32> loc(#loc8)
    %109 = tensor.empty() : tensor<f32> loc(#loc63)
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<f32>) -> tensor<f32> loc(#loc63)
    %111 = linalg.generic {indexing_maps = [#map2, #map16], iterator_types = ["reduction"]} ins(%104 : tensor<16xf32>) outs(%110 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/_to_copy"), %out: f32 loc("fwd/loss/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc63)
      linalg.yield %228 : f32 loc(#loc63)
    } -> tensor<f32> loc(#loc63)
    %112 = linalg.generic {indexing_maps = [#map2, #map16], iterator_types = ["reduction"]} ins(%108 : tensor<16xf32>) outs(%110 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc63)
      linalg.yield %228 : f32 loc(#loc63)
    } -> tensor<f32> loc(#loc63)
    %113 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%112, %111 : tensor<f32>, tensor<f32>) outs(%109 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %in_93: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/div")):
      %228 = arith.divf %in, %in_93 : f32 loc(#loc69)
      linalg.yield %228 : f32 loc(#loc69)
    } -> tensor<f32> loc(#loc69)
    %114 = tensor.empty() : tensor<24xi64> loc(#loc70)
    %115 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%114 : tensor<24xi64>) {
    ^bb0(%out: i64 loc("bwd/loss/arange")):
      %228 = linalg.index 0 : index loc(#loc70)
      %229 = arith.index_cast %228 : index to i64 loc(#loc70)
      linalg.yield %229 : i64 loc(#loc70)
    } -> tensor<24xi64> loc(#loc70)
    %expanded_45 = tensor.expand_shape %115 [[0, 1]] output_shape [1, 24] : tensor<24xi64> into tensor<1x24xi64> loc(#loc71)
    %expanded_46 = tensor.expand_shape %collapsed_41 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64> loc(#loc71)
    %116 = tensor.empty() : tensor<16x24xi1> loc(#loc72)
    %117 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_45, %expanded_46 : tensor<1x24xi64>, tensor<16x1xi64>) outs(%116 : tensor<16x24xi1>) {
    ^bb0(%in: i64 loc("bwd/loss/unsqueeze"), %in_93: i64 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/eq")):
      %228 = arith.cmpi eq, %in, %in_93 : i64 loc(#loc72)
      linalg.yield %228 : i1 loc(#loc72)
    } -> tensor<16x24xi1> loc(#loc72)
    %expanded_47 = tensor.expand_shape %103 [[0, 1]] output_shape [16, 1] : tensor<16xi1> into tensor<16x1xi1> loc(#loc71)
    %118 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%117, %expanded_47 : tensor<16x24xi1>, tensor<16x1xi1>) outs(%116 : tensor<16x24xi1>) {
    ^bb0(%in: i1 loc("bwd/loss/eq"), %in_93: i1 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/bitwise_and")):
      %228 = arith.andi %in, %in_93 : i1 loc(#loc73)
      linalg.yield %228 : i1 loc(#loc73)
    } -> tensor<16x24xi1> loc(#loc73)
    %119 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%arg18, %111 : tensor<f32>, tensor<f32>) outs(%109 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/view"), %in_93: f32 loc("fwd/loss/sum"), %out: f32 loc("bwd/loss/div")):
      %228 = arith.divf %in, %in_93 : f32 loc(#loc74)
      linalg.yield %228 : f32 loc(#loc74)
    } -> tensor<f32> loc(#loc74)
    %120 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%119 : tensor<f32>) outs(%109 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/div"), %out: f32 loc("bwd/loss/neg")):
      %228 = arith.negf %in : f32 loc(#loc76)
      linalg.yield %228 : f32 loc(#loc76)
    } -> tensor<f32> loc(#loc76)
    %121 = linalg.generic {indexing_maps = [#map4, #map8, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%118, %120, %cst_6 : tensor<16x24xi1>, tensor<f32>, tensor<f32>) outs(%87 : tensor<16x24xf32>) {
    ^bb0(%in: i1 loc("bwd/loss/bitwise_and"), %in_93: f32 loc("bwd/loss/neg"), %in_94: f32 loc("fwd/-/where"), %out: f32 loc("bwd/loss/where")):
      %228 = arith.select %in, %in_93, %in_94 : f32 loc(#loc77)
      linalg.yield %228 : f32 loc(#loc77)
    } -> tensor<16x24xf32> loc(#loc77)
    %122 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<16x24xf32>) outs(%87 : tensor<16x24xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("bwd/loss/exp")):
      %228 = math.exp %in : f32 loc(#loc78)
      linalg.yield %228 : f32 loc(#loc78)
    } -> tensor<16x24xf32> loc(#loc78)
    %123 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "reduction"]} ins(%121 : tensor<16x24xf32>) outs(%98 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %out: f32 loc("bwd/loss/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc79)
      linalg.yield %228 : f32 loc(#loc79)
    } -> tensor<16x1xf32> loc(#loc79)
    %124 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%122, %123 : tensor<16x24xf32>, tensor<16x1xf32>) outs(%87 : tensor<16x24xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/exp"), %in_93: f32 loc("bwd/loss/sum"), %out: f32 loc("bwd/loss/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc80)
      linalg.yield %228 : f32 loc(#loc80)
    } -> tensor<16x24xf32> loc(#loc80)
    %125 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%121, %124 : tensor<16x24xf32>, tensor<16x24xf32>) outs(%87 : tensor<16x24xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %in_93: f32 loc("bwd/loss/mul"), %out: f32 loc("bwd/loss/sub")):
      %228 = arith.subf %in, %in_93 : f32 loc(#loc81)
      linalg.yield %228 : f32 loc(#loc81)
    } -> tensor<16x24xf32> loc(#loc81)
    %126 = tensor.empty() : tensor<24x16xf32> loc(#loc82)
    %transposed_48 = linalg.transpose ins(%125 : tensor<16x24xf32>) outs(%126 : tensor<24x16xf32>) permutation = [1, 0]  loc(#loc82)
    %127 = linalg.fill ins(%cst : f32) outs(%126 : tensor<24x16xf32>) -> tensor<24x16xf32> loc(#loc83)
    %128 = linalg.matmul ins(%transposed_48, %collapsed_40 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%127 : tensor<24x16xf32>) -> tensor<24x16xf32> loc(#loc83)
    %129 = linalg.matmul ins(%125, %arg0 : tensor<16x24xf32>, tensor<24x16xf32>) outs(%52 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc83)
    %expanded_49 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc84)
    %130 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %arg14 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/lm_head/view"), %in_93: f32 loc("fwd/ln_f/mul"), %out: f32 loc("bwd/ln_f/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc85)
      linalg.yield %228 : f32 loc(#loc85)
    } -> tensor<2x8x16xf32> loc(#loc85)
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/ln_f/mul"), %out: f32 loc("bwd/ln_f/mul")):
      %228 = arith.mulf %in, %cst_11 : f32 loc(#loc85)
      linalg.yield %228 : f32 loc(#loc85)
    } -> tensor<2x8x16xf32> loc(#loc85)
    %132 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/ln_f/mul"), %out: f32 loc("bwd/ln_f/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc86)
      linalg.yield %228 : f32 loc(#loc86)
    } -> tensor<2x8x1xf32> loc(#loc86)
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %84 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/ln_f/mul"), %in_93: f32 loc("bwd/ln_f/mul"), %out: f32 loc("bwd/ln_f/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc85)
      linalg.yield %228 : f32 loc(#loc85)
    } -> tensor<2x8x16xf32> loc(#loc85)
    %134 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/ln_f/mul"), %out: f32 loc("bwd/ln_f/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc86)
      linalg.yield %228 : f32 loc(#loc86)
    } -> tensor<2x8x1xf32> loc(#loc86)
    %135 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %134 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/ln_f/mul"), %in_93: f32 loc("bwd/ln_f/sum"), %out: f32 loc("bwd/ln_f/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc85)
      linalg.yield %228 : f32 loc(#loc85)
    } -> tensor<2x8x16xf32> loc(#loc85)
    %136 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %132 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/ln_f/mul"), %in_93: f32 loc("bwd/ln_f/sum"), %out: f32 loc("bwd/ln_f/sub")):
      %228 = arith.subf %in, %in_93 : f32 loc(#loc87)
      linalg.yield %228 : f32 loc(#loc87)
    } -> tensor<2x8x16xf32> loc(#loc87)
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %135 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/ln_f/sub"), %in_93: f32 loc("bwd/ln_f/mul"), %out: f32 loc("bwd/ln_f/sub")):
      %228 = arith.subf %in, %in_93 : f32 loc(#loc87)
      linalg.yield %228 : f32 loc(#loc87)
    } -> tensor<2x8x16xf32> loc(#loc87)
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/rsqrt"), %out: f32 loc("bwd/ln_f/div")):
      %228 = arith.divf %in, %cst_11 : f32 loc(#loc88)
      linalg.yield %228 : f32 loc(#loc88)
    } -> tensor<2x8x1xf32> loc(#loc88)
    %139 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %137 : tensor<2x8x1xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/ln_f/div"), %in_93: f32 loc("bwd/ln_f/sub"), %out: f32 loc("bwd/ln_f/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc85)
      linalg.yield %228 : f32 loc(#loc85)
    } -> tensor<2x8x16xf32> loc(#loc85)
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %84 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/lm_head/view"), %in_93: f32 loc("bwd/ln_f/mul"), %out: f32 loc("bwd/ln_f/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc85)
      linalg.yield %228 : f32 loc(#loc85)
    } -> tensor<2x8x16xf32> loc(#loc85)
    %141 = linalg.fill ins(%cst : f32) outs(%92 : tensor<16xf32>) -> tensor<16xf32> loc(#loc86)
    %142 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%140 : tensor<2x8x16xf32>) outs(%141 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/ln_f/mul"), %out: f32 loc("bwd/ln_f/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc86)
      linalg.yield %228 : f32 loc(#loc86)
    } -> tensor<16xf32> loc(#loc86)
    %143 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_49 : tensor<2x8x16xf32>) outs(%141 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/lm_head/view"), %out: f32 loc("bwd/ln_f/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc86)
      linalg.yield %228 : f32 loc(#loc86)
    } -> tensor<16xf32> loc(#loc86)
    %collapsed_50 = tensor.collapse_shape %139 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc89)
    %transposed_51 = linalg.transpose ins(%arg12 : tensor<64x16xf32>) outs(%67 : tensor<16x64xf32>) permutation = [1, 0]  loc(#loc90)
    %144 = linalg.matmul ins(%collapsed_50, %transposed_51 : tensor<16x16xf32>, tensor<16x64xf32>) outs(%68 : tensor<16x64xf32>) -> tensor<16x64xf32> loc(#loc91)
    %145 = tensor.empty() : tensor<64x16xf32> loc(#loc90)
    %transposed_52 = linalg.transpose ins(%collapsed_37 : tensor<16x64xf32>) outs(%145 : tensor<64x16xf32>) permutation = [1, 0]  loc(#loc90)
    %146 = linalg.fill ins(%cst : f32) outs(%145 : tensor<64x16xf32>) -> tensor<64x16xf32> loc(#loc91)
    %147 = linalg.matmul ins(%transposed_52, %collapsed_50 : tensor<64x16xf32>, tensor<16x16xf32>) outs(%146 : tensor<64x16xf32>) -> tensor<64x16xf32> loc(#loc91)
    %148 = tensor.empty() : tensor<1x16xf32> loc(#loc92)
    %149 = linalg.fill ins(%cst : f32) outs(%148 : tensor<1x16xf32>) -> tensor<1x16xf32> loc(#loc92)
    %150 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_50 : tensor<16x16xf32>) outs(%149 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.c_proj/view"), %out: f32 loc("bwd/h.0.mlp.c_proj/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc92)
      linalg.yield %228 : f32 loc(#loc92)
    } -> tensor<1x16xf32> loc(#loc92)
    %collapsed_53 = tensor.collapse_shape %150 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc89)
    %expanded_54 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [2, 8, 64] : tensor<16x64xf32> into tensor<2x8x64xf32> loc(#loc89)
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %expanded_36 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.mlp.c_fc/view"), %in_93: f32 loc("fwd/h.0.mlp.c_fc/view"), %out: f32 loc("bwd/h.0.mlp.act/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc5)
      linalg.yield %228 : f32 loc(#loc5)
    } -> tensor<2x8x64xf32> loc(#loc5)
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %expanded_36 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.act/mul"), %in_93: f32 loc("fwd/h.0.mlp.c_fc/view"), %out: f32 loc("bwd/h.0.mlp.act/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc5)
      linalg.yield %228 : f32 loc(#loc5)
    } -> tensor<2x8x64xf32> loc(#loc5)
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.act/mul"), %out: f32 loc("bwd/h.0.mlp.act/mul")):
      %228 = arith.truncf %cst_9 : f64 to f32 loc(#loc5)
      %229 = arith.mulf %in, %228 : f32 loc(#loc5)
      linalg.yield %229 : f32 loc(#loc5)
    } -> tensor<2x8x64xf32> loc(#loc5)
    %154 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %153 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.mlp.c_fc/view"), %in_93: f32 loc("bwd/h.0.mlp.act/mul"), %out: f32 loc("bwd/h.0.mlp.act/add")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc93)
      linalg.yield %228 : f32 loc(#loc93)
    } -> tensor<2x8x64xf32> loc(#loc93)
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.act/add"), %out: f32 loc("bwd/h.0.mlp.act/mul")):
      %228 = arith.truncf %cst_8 : f64 to f32 loc(#loc5)
      %229 = arith.mulf %in, %228 : f32 loc(#loc5)
      linalg.yield %229 : f32 loc(#loc5)
    } -> tensor<2x8x64xf32> loc(#loc5)
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.act/mul"), %out: f32 loc("bwd/h.0.mlp.act/tanh")):
      %228 = math.tanh %in : f32 loc(#loc94)
      linalg.yield %228 : f32 loc(#loc94)
    } -> tensor<2x8x64xf32> loc(#loc94)
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.mlp.c_fc/view"), %out: f32 loc("bwd/h.0.mlp.act/mul")):
      %228 = arith.mulf %in, %cst_4 : f32 loc(#loc5)
      linalg.yield %228 : f32 loc(#loc5)
    } -> tensor<2x8x64xf32> loc(#loc5)
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.act/tanh"), %out: f32 loc("bwd/h.0.mlp.act/add")):
      %228 = arith.addf %in, %cst_3 : f32 loc(#loc93)
      linalg.yield %228 : f32 loc(#loc93)
    } -> tensor<2x8x64xf32> loc(#loc93)
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.act/add"), %out: f32 loc("bwd/h.0.mlp.act/mul")):
      %228 = arith.mulf %in, %cst_4 : f32 loc(#loc5)
      linalg.yield %228 : f32 loc(#loc5)
    } -> tensor<2x8x64xf32> loc(#loc5)
    %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %156 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.act/tanh"), %in_93: f32 loc("bwd/h.0.mlp.act/tanh"), %out: f32 loc("bwd/h.0.mlp.act/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc5)
      linalg.yield %228 : f32 loc(#loc5)
    } -> tensor<2x8x64xf32> loc(#loc5)
    %161 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15, %160 : tensor<i64>, tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: i64 loc("bwd/h.0.mlp.act/sub"), %in_93: f32 loc("bwd/h.0.mlp.act/mul"), %out: f32 loc("bwd/h.0.mlp.act/sub")):
      %228 = arith.sitofp %in : i64 to f32 loc(#loc9)
      %229 = arith.subf %228, %in_93 : f32 loc(#loc9)
      linalg.yield %229 : f32 loc(#loc9)
    } -> tensor<2x8x64xf32> loc(#loc9)
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.act/mul"), %out: f32 loc("bwd/h.0.mlp.act/mul")):
      %228 = arith.truncf %cst_7 : f64 to f32 loc(#loc5)
      %229 = arith.mulf %in, %228 : f32 loc(#loc5)
      linalg.yield %229 : f32 loc(#loc5)
    } -> tensor<2x8x64xf32> loc(#loc5)
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.act/mul"), %out: f32 loc("bwd/h.0.mlp.act/add")):
      %228 = arith.addf %in, %cst_3 : f32 loc(#loc93)
      linalg.yield %228 : f32 loc(#loc93)
    } -> tensor<2x8x64xf32> loc(#loc93)
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.act/add"), %out: f32 loc("bwd/h.0.mlp.act/mul")):
      %228 = arith.truncf %cst_8 : f64 to f32 loc(#loc5)
      %229 = arith.mulf %in, %228 : f32 loc(#loc5)
      linalg.yield %229 : f32 loc(#loc5)
    } -> tensor<2x8x64xf32> loc(#loc5)
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %161 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.act/mul"), %in_93: f32 loc("bwd/h.0.mlp.act/sub"), %out: f32 loc("bwd/h.0.mlp.act/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc5)
      linalg.yield %228 : f32 loc(#loc5)
    } -> tensor<2x8x64xf32> loc(#loc5)
    %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %164 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.act/mul"), %in_93: f32 loc("bwd/h.0.mlp.act/mul"), %out: f32 loc("bwd/h.0.mlp.act/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc5)
      linalg.yield %228 : f32 loc(#loc5)
    } -> tensor<2x8x64xf32> loc(#loc5)
    %167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %166 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.act/mul"), %in_93: f32 loc("bwd/h.0.mlp.act/mul"), %out: f32 loc("bwd/h.0.mlp.act/add")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc93)
      linalg.yield %228 : f32 loc(#loc93)
    } -> tensor<2x8x64xf32> loc(#loc93)
    %168 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54, %167 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.c_proj/view"), %in_93: f32 loc("bwd/h.0.mlp.act/add"), %out: f32 loc("bwd/h.0.mlp.act/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc5)
      linalg.yield %228 : f32 loc(#loc5)
    } -> tensor<2x8x64xf32> loc(#loc5)
    %collapsed_55 = tensor.collapse_shape %168 [[0, 1], [2]] : tensor<2x8x64xf32> into tensor<16x64xf32> loc(#loc95)
    %transposed_56 = linalg.transpose ins(%arg10 : tensor<16x64xf32>) outs(%145 : tensor<64x16xf32>) permutation = [1, 0]  loc(#loc96)
    %169 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<16x64xf32>, tensor<64x16xf32>) outs(%52 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc97)
    %transposed_57 = linalg.transpose ins(%collapsed_35 : tensor<16x16xf32>) outs(%51 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc96)
    %170 = linalg.matmul ins(%transposed_57, %collapsed_55 : tensor<16x16xf32>, tensor<16x64xf32>) outs(%68 : tensor<16x64xf32>) -> tensor<16x64xf32> loc(#loc97)
    %171 = tensor.empty() : tensor<1x64xf32> loc(#loc98)
    %172 = linalg.fill ins(%cst : f32) outs(%171 : tensor<1x64xf32>) -> tensor<1x64xf32> loc(#loc98)
    %173 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_55 : tensor<16x64xf32>) outs(%172 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.c_fc/view"), %out: f32 loc("bwd/h.0.mlp.c_fc/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc98)
      linalg.yield %228 : f32 loc(#loc98)
    } -> tensor<1x64xf32> loc(#loc98)
    %collapsed_58 = tensor.collapse_shape %173 [[0, 1]] : tensor<1x64xf32> into tensor<64xf32> loc(#loc95)
    %expanded_59 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc95)
    %174 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %arg8 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.c_fc/view"), %in_93: f32 loc("fwd/h.0.ln_2/mul"), %out: f32 loc("bwd/h.0.ln_2/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc99)
      linalg.yield %228 : f32 loc(#loc99)
    } -> tensor<2x8x16xf32> loc(#loc99)
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_2/mul"), %out: f32 loc("bwd/h.0.ln_2/mul")):
      %228 = arith.mulf %in, %cst_11 : f32 loc(#loc99)
      linalg.yield %228 : f32 loc(#loc99)
    } -> tensor<2x8x16xf32> loc(#loc99)
    %176 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_2/mul"), %out: f32 loc("bwd/h.0.ln_2/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc100)
      linalg.yield %228 : f32 loc(#loc100)
    } -> tensor<2x8x1xf32> loc(#loc100)
    %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %64 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_2/mul"), %in_93: f32 loc("bwd/h.0.ln_2/mul"), %out: f32 loc("bwd/h.0.ln_2/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc99)
      linalg.yield %228 : f32 loc(#loc99)
    } -> tensor<2x8x16xf32> loc(#loc99)
    %178 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_2/mul"), %out: f32 loc("bwd/h.0.ln_2/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc100)
      linalg.yield %228 : f32 loc(#loc100)
    } -> tensor<2x8x1xf32> loc(#loc100)
    %179 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %178 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_2/mul"), %in_93: f32 loc("bwd/h.0.ln_2/sum"), %out: f32 loc("bwd/h.0.ln_2/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc99)
      linalg.yield %228 : f32 loc(#loc99)
    } -> tensor<2x8x16xf32> loc(#loc99)
    %180 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %176 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_2/mul"), %in_93: f32 loc("bwd/h.0.ln_2/sum"), %out: f32 loc("bwd/h.0.ln_2/sub")):
      %228 = arith.subf %in, %in_93 : f32 loc(#loc101)
      linalg.yield %228 : f32 loc(#loc101)
    } -> tensor<2x8x16xf32> loc(#loc101)
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %179 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_2/sub"), %in_93: f32 loc("bwd/h.0.ln_2/mul"), %out: f32 loc("bwd/h.0.ln_2/sub")):
      %228 = arith.subf %in, %in_93 : f32 loc(#loc101)
      linalg.yield %228 : f32 loc(#loc101)
    } -> tensor<2x8x16xf32> loc(#loc101)
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/rsqrt"), %out: f32 loc("bwd/h.0.ln_2/div")):
      %228 = arith.divf %in, %cst_11 : f32 loc(#loc102)
      linalg.yield %228 : f32 loc(#loc102)
    } -> tensor<2x8x1xf32> loc(#loc102)
    %183 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %181 : tensor<2x8x1xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_2/div"), %in_93: f32 loc("bwd/h.0.ln_2/sub"), %out: f32 loc("bwd/h.0.ln_2/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc99)
      linalg.yield %228 : f32 loc(#loc99)
    } -> tensor<2x8x16xf32> loc(#loc99)
    %184 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %64 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.c_fc/view"), %in_93: f32 loc("bwd/h.0.ln_2/mul"), %out: f32 loc("bwd/h.0.ln_2/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc99)
      linalg.yield %228 : f32 loc(#loc99)
    } -> tensor<2x8x16xf32> loc(#loc99)
    %185 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%184 : tensor<2x8x16xf32>) outs(%141 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_2/mul"), %out: f32 loc("bwd/h.0.ln_2/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc100)
      linalg.yield %228 : f32 loc(#loc100)
    } -> tensor<16xf32> loc(#loc100)
    %186 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_59 : tensor<2x8x16xf32>) outs(%141 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.mlp.c_fc/view"), %out: f32 loc("bwd/h.0.ln_2/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc100)
      linalg.yield %228 : f32 loc(#loc100)
    } -> tensor<16xf32> loc(#loc100)
    %187 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %183 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/ln_f/mul"), %in_93: f32 loc("bwd/h.0.ln_2/mul"), %out: f32 loc("bwd/-/add")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc103)
      linalg.yield %228 : f32 loc(#loc103)
    } -> tensor<2x8x16xf32> loc(#loc103)
    %collapsed_60 = tensor.collapse_shape %187 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc104)
    %transposed_61 = linalg.transpose ins(%arg6 : tensor<16x16xf32>) outs(%51 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc105)
    %188 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%52 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc106)
    %transposed_62 = linalg.transpose ins(%collapsed_33 : tensor<16x16xf32>) outs(%51 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc105)
    %189 = linalg.matmul ins(%transposed_62, %collapsed_60 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%52 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc106)
    %190 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_60 : tensor<16x16xf32>) outs(%149 : tensor<1x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.attn.c_proj/view"), %out: f32 loc("bwd/h.0.attn.c_proj/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc107)
      linalg.yield %228 : f32 loc(#loc107)
    } -> tensor<1x16xf32> loc(#loc107)
    %collapsed_63 = tensor.collapse_shape %190 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32> loc(#loc104)
    %expanded_64 = tensor.expand_shape %188 [[0, 1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<16x16xf32> into tensor<2x8x4x4xf32> loc(#loc108)
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<2x8x4x4xf32>) outs(%28 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc109)
    %collapsed_66 = tensor.collapse_shape %transposed_65 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc108)
    %transposed_67 = linalg.transpose ins(%collapsed_29 : tensor<8x8x8xf32>) outs(%30 : tensor<8x8x8xf32>) permutation = [0, 2, 1]  loc(#loc109)
    %191 = linalg.batch_matmul ins(%transposed_67, %collapsed_66 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%48 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc110)
    %192 = tensor.empty() : tensor<8x4x8xf32> loc(#loc109)
    %transposed_68 = linalg.transpose ins(%collapsed_30 : tensor<8x8x4xf32>) outs(%192 : tensor<8x4x8xf32>) permutation = [0, 2, 1]  loc(#loc109)
    %193 = linalg.batch_matmul ins(%collapsed_66, %transposed_68 : tensor<8x8x4xf32>, tensor<8x4x8xf32>) outs(%31 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc110)
    %expanded_69 = tensor.expand_shape %191 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc108)
    %expanded_70 = tensor.expand_shape %193 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32> loc(#loc108)
    %194 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_70, %46 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%33 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0/view"), %in_93: f32 loc("fwd/h.0/div"), %out: f32 loc("bwd/h.0/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc111)
      linalg.yield %228 : f32 loc(#loc111)
    } -> tensor<2x4x8x8xf32> loc(#loc111)
    %195 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%194 : tensor<2x4x8x8xf32>) outs(%44 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0/mul"), %out: f32 loc("bwd/h.0/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc112)
      linalg.yield %228 : f32 loc(#loc112)
    } -> tensor<2x4x8x1xf32> loc(#loc112)
    %196 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %195 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%33 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/div"), %in_93: f32 loc("bwd/h.0/sum"), %out: f32 loc("bwd/h.0/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc111)
      linalg.yield %228 : f32 loc(#loc111)
    } -> tensor<2x4x8x8xf32> loc(#loc111)
    %197 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194, %196 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%33 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0/mul"), %in_93: f32 loc("bwd/h.0/mul"), %out: f32 loc("bwd/h.0/sub")):
      %228 = arith.subf %in, %in_93 : f32 loc(#loc113)
      linalg.yield %228 : f32 loc(#loc113)
    } -> tensor<2x4x8x8xf32> loc(#loc113)
    %198 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197 : tensor<2x4x8x8xf32>) outs(%33 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0/sub"), %out: f32 loc("bwd/h.0/mul")):
      %228 = arith.mulf %in, %cst_4 : f32 loc(#loc111)
      linalg.yield %228 : f32 loc(#loc111)
    } -> tensor<2x4x8x8xf32> loc(#loc111)
    %collapsed_71 = tensor.collapse_shape %198 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32> loc(#loc108)
    %transposed_72 = linalg.transpose ins(%collapsed_25 : tensor<8x8x4xf32>) outs(%192 : tensor<8x4x8xf32>) permutation = [0, 2, 1]  loc(#loc109)
    %199 = linalg.fill ins(%cst : f32) outs(%192 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32> loc(#loc110)
    %200 = linalg.batch_matmul ins(%transposed_72, %collapsed_71 : tensor<8x4x8xf32>, tensor<8x8x8xf32>) outs(%199 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32> loc(#loc110)
    %transposed_73 = linalg.transpose ins(%collapsed_26 : tensor<8x4x8xf32>) outs(%47 : tensor<8x8x4xf32>) permutation = [0, 2, 1]  loc(#loc109)
    %201 = linalg.batch_matmul ins(%collapsed_71, %transposed_73 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%48 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc110)
    %expanded_74 = tensor.expand_shape %200 [[0, 1], [2], [3]] output_shape [2, 4, 4, 8] : tensor<8x4x8xf32> into tensor<2x4x4x8xf32> loc(#loc108)
    %expanded_75 = tensor.expand_shape %201 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc108)
    %transposed_76 = linalg.transpose ins(%expanded_69 : tensor<2x4x8x4xf32>) outs(%50 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc109)
    %collapsed_77 = tensor.collapse_shape %transposed_76 [[0], [1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<2x8x16xf32> loc(#loc108)
    %transposed_78 = linalg.transpose ins(%expanded_74 : tensor<2x4x4x8xf32>) outs(%50 : tensor<2x8x4x4xf32>) permutation = [0, 3, 1, 2]  loc(#loc109)
    %collapsed_79 = tensor.collapse_shape %transposed_78 [[0], [1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<2x8x16xf32> loc(#loc108)
    %transposed_80 = linalg.transpose ins(%expanded_75 : tensor<2x4x8x4xf32>) outs(%50 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc109)
    %collapsed_81 = tensor.collapse_shape %transposed_80 [[0], [1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<2x8x16xf32> loc(#loc108)
    %concat = tensor.concat dim(2) %collapsed_81, %collapsed_79, %collapsed_77 : (tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x48xf32> loc(#loc114)
    %collapsed_82 = tensor.collapse_shape %concat [[0, 1], [2]] : tensor<2x8x48xf32> into tensor<16x48xf32> loc(#loc115)
    %202 = tensor.empty() : tensor<48x16xf32> loc(#loc116)
    %transposed_83 = linalg.transpose ins(%arg4 : tensor<16x48xf32>) outs(%202 : tensor<48x16xf32>) permutation = [1, 0]  loc(#loc116)
    %203 = linalg.matmul ins(%collapsed_82, %transposed_83 : tensor<16x48xf32>, tensor<48x16xf32>) outs(%52 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc117)
    %transposed_84 = linalg.transpose ins(%collapsed : tensor<16x16xf32>) outs(%51 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc116)
    %204 = linalg.matmul ins(%transposed_84, %collapsed_82 : tensor<16x16xf32>, tensor<16x48xf32>) outs(%25 : tensor<16x48xf32>) -> tensor<16x48xf32> loc(#loc117)
    %205 = tensor.empty() : tensor<1x48xf32> loc(#loc118)
    %206 = linalg.fill ins(%cst : f32) outs(%205 : tensor<1x48xf32>) -> tensor<1x48xf32> loc(#loc118)
    %207 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_82 : tensor<16x48xf32>) outs(%206 : tensor<1x48xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.attn.c_attn/view"), %out: f32 loc("bwd/h.0.attn.c_attn/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc118)
      linalg.yield %228 : f32 loc(#loc118)
    } -> tensor<1x48xf32> loc(#loc118)
    %collapsed_85 = tensor.collapse_shape %207 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32> loc(#loc115)
    %expanded_86 = tensor.expand_shape %203 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc115)
    %208 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86, %arg2 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.attn.c_attn/view"), %in_93: f32 loc("fwd/h.0.ln_1/mul"), %out: f32 loc("bwd/h.0.ln_1/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc119)
      linalg.yield %228 : f32 loc(#loc119)
    } -> tensor<2x8x16xf32> loc(#loc119)
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_1/mul"), %out: f32 loc("bwd/h.0.ln_1/mul")):
      %228 = arith.mulf %in, %cst_11 : f32 loc(#loc119)
      linalg.yield %228 : f32 loc(#loc119)
    } -> tensor<2x8x16xf32> loc(#loc119)
    %210 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%208 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_1/mul"), %out: f32 loc("bwd/h.0.ln_1/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc120)
      linalg.yield %228 : f32 loc(#loc120)
    } -> tensor<2x8x1xf32> loc(#loc120)
    %211 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %21 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_1/mul"), %in_93: f32 loc("bwd/h.0.ln_1/mul"), %out: f32 loc("bwd/h.0.ln_1/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc119)
      linalg.yield %228 : f32 loc(#loc119)
    } -> tensor<2x8x16xf32> loc(#loc119)
    %212 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_1/mul"), %out: f32 loc("bwd/h.0.ln_1/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc120)
      linalg.yield %228 : f32 loc(#loc120)
    } -> tensor<2x8x1xf32> loc(#loc120)
    %213 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %212 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_1/mul"), %in_93: f32 loc("bwd/h.0.ln_1/sum"), %out: f32 loc("bwd/h.0.ln_1/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc119)
      linalg.yield %228 : f32 loc(#loc119)
    } -> tensor<2x8x16xf32> loc(#loc119)
    %214 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %210 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_1/mul"), %in_93: f32 loc("bwd/h.0.ln_1/sum"), %out: f32 loc("bwd/h.0.ln_1/sub")):
      %228 = arith.subf %in, %in_93 : f32 loc(#loc121)
      linalg.yield %228 : f32 loc(#loc121)
    } -> tensor<2x8x16xf32> loc(#loc121)
    %215 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %213 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_1/sub"), %in_93: f32 loc("bwd/h.0.ln_1/mul"), %out: f32 loc("bwd/h.0.ln_1/sub")):
      %228 = arith.subf %in, %in_93 : f32 loc(#loc121)
      linalg.yield %228 : f32 loc(#loc121)
    } -> tensor<2x8x16xf32> loc(#loc121)
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/rsqrt"), %out: f32 loc("bwd/h.0.ln_1/div")):
      %228 = arith.divf %in, %cst_11 : f32 loc(#loc122)
      linalg.yield %228 : f32 loc(#loc122)
    } -> tensor<2x8x1xf32> loc(#loc122)
    %217 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %215 : tensor<2x8x1xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_1/div"), %in_93: f32 loc("bwd/h.0.ln_1/sub"), %out: f32 loc("bwd/h.0.ln_1/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc119)
      linalg.yield %228 : f32 loc(#loc119)
    } -> tensor<2x8x16xf32> loc(#loc119)
    %218 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86, %21 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.attn.c_attn/view"), %in_93: f32 loc("bwd/h.0.ln_1/mul"), %out: f32 loc("bwd/h.0.ln_1/mul")):
      %228 = arith.mulf %in, %in_93 : f32 loc(#loc119)
      linalg.yield %228 : f32 loc(#loc119)
    } -> tensor<2x8x16xf32> loc(#loc119)
    %219 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%218 : tensor<2x8x16xf32>) outs(%141 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.ln_1/mul"), %out: f32 loc("bwd/h.0.ln_1/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc120)
      linalg.yield %228 : f32 loc(#loc120)
    } -> tensor<16xf32> loc(#loc120)
    %220 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_86 : tensor<2x8x16xf32>) outs(%141 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("bwd/h.0.attn.c_attn/view"), %out: f32 loc("bwd/h.0.ln_1/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc120)
      linalg.yield %228 : f32 loc(#loc120)
    } -> tensor<16xf32> loc(#loc120)
    %221 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %217 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %in_93: f32 loc("bwd/h.0.ln_1/mul"), %out: f32 loc("bwd/-/add")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc103)
      linalg.yield %228 : f32 loc(#loc103)
    } -> tensor<2x8x16xf32> loc(#loc103)
    %222 = tensor.empty() : tensor<1x8x16xf32> loc(#loc123)
    %223 = linalg.fill ins(%cst : f32) outs(%222 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32> loc(#loc123)
    %224 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["reduction", "parallel", "parallel"]} ins(%221 : tensor<2x8x16xf32>) outs(%223 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("bwd/-/add"), %out: f32 loc("bwd/-/sum")):
      %228 = arith.addf %in, %out : f32 loc(#loc123)
      linalg.yield %228 : f32 loc(#loc123)
    } -> tensor<1x8x16xf32> loc(#loc123)
    %collapsed_87 = tensor.collapse_shape %224 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32> loc(#loc124)
    %expanded_88 = tensor.expand_shape %collapsed_87 [[0], [1, 2]] output_shape [8, 1, 16] : tensor<8x16xf32> into tensor<8x1x16xf32> loc(#loc7)
    %225 = scf.for %arg19 = %c0 to %c8 step %c1 iter_args(%arg20 = %cst_12) -> (tensor<8x16xf32>) {
      %extracted = tensor.extract %expanded_16[%arg19, %c0] : tensor<8x1xi64> loc(#loc7)
      %228 = arith.index_cast %extracted : i64 to index loc(#loc7)
      %extracted_slice_93 = tensor.extract_slice %expanded_88[%arg19, 0, 0] [1, 1, 16] [1, 1, 1] : tensor<8x1x16xf32> to tensor<1x16xf32> loc(#loc7)
      %extracted_slice_94 = tensor.extract_slice %arg20[%228, 0] [1, 16] [1, 1] : tensor<8x16xf32> to tensor<1x16xf32> loc(#loc7)
      %229 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_93 : tensor<1x16xf32>) outs(%extracted_slice_94 : tensor<1x16xf32>) {
      ^bb0(%in: f32 loc("bwd/wpe/index_put"), %out: f32 loc("bwd/wpe/index_put")):
        %230 = arith.addf %out, %in : f32 loc(#loc7)
        linalg.yield %230 : f32 loc(#loc7)
      } -> tensor<1x16xf32> loc(#loc7)
      %inserted_slice = tensor.insert_slice %229 into %arg20[%228, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<8x16xf32> loc(#loc7)
      scf.yield %inserted_slice : tensor<8x16xf32> loc(#loc7)
    } loc(#loc7)
    %collapsed_89 = tensor.collapse_shape %arg16 [[0, 1]] : tensor<2x8xi64> into tensor<16xi64> loc(#loc125)
    %collapsed_90 = tensor.collapse_shape %221 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc125)
    %expanded_91 = tensor.expand_shape %collapsed_89 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64> loc(#loc2)
    %expanded_92 = tensor.expand_shape %collapsed_90 [[0], [1, 2]] output_shape [16, 1, 16] : tensor<16x16xf32> into tensor<16x1x16xf32> loc(#loc2)
    %226 = scf.for %arg19 = %c0 to %c16 step %c1 iter_args(%arg20 = %cst_13) -> (tensor<24x16xf32>) {
      %extracted = tensor.extract %expanded_91[%arg19, %c0] : tensor<16x1xi64> loc(#loc2)
      %228 = arith.index_cast %extracted : i64 to index loc(#loc2)
      %extracted_slice_93 = tensor.extract_slice %expanded_92[%arg19, 0, 0] [1, 1, 16] [1, 1, 1] : tensor<16x1x16xf32> to tensor<1x16xf32> loc(#loc2)
      %extracted_slice_94 = tensor.extract_slice %arg20[%228, 0] [1, 16] [1, 1] : tensor<24x16xf32> to tensor<1x16xf32> loc(#loc2)
      %229 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_93 : tensor<1x16xf32>) outs(%extracted_slice_94 : tensor<1x16xf32>) {
      ^bb0(%in: f32 loc("bwd/wte/index_put"), %out: f32 loc("bwd/wte/index_put")):
        %230 = arith.addf %out, %in : f32 loc(#loc2)
        linalg.yield %230 : f32 loc(#loc2)
      } -> tensor<1x16xf32> loc(#loc2)
      %inserted_slice = tensor.insert_slice %229 into %arg20[%228, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<24x16xf32> loc(#loc2)
      scf.yield %inserted_slice : tensor<24x16xf32> loc(#loc2)
    } loc(#loc2)
    %227 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%226, %128 : tensor<24x16xf32>, tensor<24x16xf32>) outs(%126 : tensor<24x16xf32>) {
    ^bb0(%in: f32 loc("bwd/wte/add"), %in_93: f32 loc("bwd/lm_head/permute"), %out: f32 loc("bwd/wte/add")):
      %228 = arith.addf %in, %in_93 : f32 loc(#loc126)
      linalg.yield %228 : f32 loc(#loc126)
    } -> tensor<24x16xf32> loc(#loc126)
    return %113, %227, %225, %219, %220, %204, %collapsed_85, %189, %collapsed_63, %185, %186, %170, %collapsed_58, %147, %collapsed_53, %142, %143 : tensor<f32>, tensor<24x16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x48xf32>, tensor<48xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32> loc(#loc1)
  } loc(#loc1)
  func.func @predict(%arg0: tensor<24x16xf32> {aal.name = "wte.weight", aal.role = "parameter"} loc("predict"), %arg1: tensor<8x16xf32> {aal.name = "wpe.weight", aal.role = "parameter"} loc("predict"), %arg2: tensor<16xf32> {aal.name = "h.0.ln_1.weight", aal.role = "parameter"} loc("predict"), %arg3: tensor<16xf32> {aal.name = "h.0.ln_1.bias", aal.role = "parameter"} loc("predict"), %arg4: tensor<16x48xf32> {aal.name = "h.0.attn.c_attn.weight", aal.role = "parameter"} loc("predict"), %arg5: tensor<48xf32> {aal.name = "h.0.attn.c_attn.bias", aal.role = "parameter"} loc("predict"), %arg6: tensor<16x16xf32> {aal.name = "h.0.attn.c_proj.weight", aal.role = "parameter"} loc("predict"), %arg7: tensor<16xf32> {aal.name = "h.0.attn.c_proj.bias", aal.role = "parameter"} loc("predict"), %arg8: tensor<16xf32> {aal.name = "h.0.ln_2.weight", aal.role = "parameter"} loc("predict"), %arg9: tensor<16xf32> {aal.name = "h.0.ln_2.bias", aal.role = "parameter"} loc("predict"), %arg10: tensor<16x64xf32> {aal.name = "h.0.mlp.c_fc.weight", aal.role = "parameter"} loc("predict"), %arg11: tensor<64xf32> {aal.name = "h.0.mlp.c_fc.bias", aal.role = "parameter"} loc("predict"), %arg12: tensor<64x16xf32> {aal.name = "h.0.mlp.c_proj.weight", aal.role = "parameter"} loc("predict"), %arg13: tensor<16xf32> {aal.name = "h.0.mlp.c_proj.bias", aal.role = "parameter"} loc("predict"), %arg14: tensor<16xf32> {aal.name = "ln_f.weight", aal.role = "parameter"} loc("predict"), %arg15: tensor<16xf32> {aal.name = "ln_f.bias", aal.role = "parameter"} loc("predict"), %arg16: tensor<2x8xi64> {aal.name = "ids", aal.role = "input"} loc("predict")) -> (tensor<2x8x24xf32> {aal.name = "output", aal.role = "output"}) attributes {aal.frontend = "torch", aal.model = "gpt2"} {
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc30)
    %c3_i64 = arith.constant 3 : i64 loc(#loc)
    %cst_1 = arith.constant 4.471500e-02 : f32 loc(#loc)
    %cst_2 = arith.constant 7.977240e-01 : f32 loc(#loc)
    %cst_3 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_4 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc4)
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc4)
    %cst_7 = arith.constant 1.000000e-05 : f64 loc(#loc6)
    %cst_8 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x8x16xf32> loc(#loc10)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<2x8xi64>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64 loc("fwd/wte/embedding"), %out: f32 loc("fwd/wte/embedding")):
      %90 = arith.index_cast %in : i64 to index loc(#loc10)
      %91 = linalg.index 2 : index loc(#loc10)
      %extracted = tensor.extract %arg0[%90, %91] : tensor<24x16xf32> loc(#loc10)
      linalg.yield %extracted : f32 loc(#loc10)
    } -> tensor<2x8x16xf32> loc(#loc10)
    %2 = tensor.empty() : tensor<8xi64> loc(#loc11)
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64 loc("fwd/-/arange")):
      %90 = linalg.index 0 : index loc(#loc11)
      %91 = arith.index_cast %90 : index to i64 loc(#loc11)
      linalg.yield %91 : i64 loc(#loc11)
    } -> tensor<8xi64> loc(#loc11)
    %4 = tensor.empty() : tensor<8x16xf32> loc(#loc12)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8xi64>) outs(%4 : tensor<8x16xf32>) {
    ^bb0(%in: i64 loc("fwd/-/arange"), %out: f32 loc("fwd/wpe/embedding")):
      %90 = arith.index_cast %in : i64 to index loc(#loc12)
      %91 = linalg.index 1 : index loc(#loc12)
      %extracted = tensor.extract %arg1[%90, %91] : tensor<8x16xf32> loc(#loc12)
      linalg.yield %extracted : f32 loc(#loc12)
    } -> tensor<8x16xf32> loc(#loc12)
    %6 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x8x16xf32>, tensor<8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/wte/embedding"), %in_35: f32 loc("fwd/wpe/embedding"), %out: f32 loc("fwd/-/add")):
      %90 = arith.addf %in, %in_35 : f32 loc(#loc13)
      linalg.yield %90 : f32 loc(#loc13)
    } -> tensor<2x8x16xf32> loc(#loc13)
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64> loc(#loc14)
    %expanded_9 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64> loc(#loc14)
    %7 = tensor.empty() : tensor<8x8xi1> loc(#loc15)
    %8 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_9 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%7 : tensor<8x8xi1>) {
    ^bb0(%in: i64 loc("fwd/-/unsqueeze"), %in_35: i64 loc("fwd/-/unsqueeze"), %out: i1 loc("fwd/-/gt")):
      %90 = arith.cmpi sgt, %in, %in_35 : i64 loc(#loc15)
      linalg.yield %90 : i1 loc(#loc15)
    } -> tensor<8x8xi1> loc(#loc15)
    %9 = tensor.empty() : tensor<8x8xf32> loc(#loc4)
    %10 = linalg.generic {indexing_maps = [#map4, #map8, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_5, %cst_6 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%9 : tensor<8x8xf32>) {
    ^bb0(%in: i1 loc("fwd/-/gt"), %in_35: f32 loc("fwd/-/where"), %in_36: f32 loc("fwd/-/where"), %out: f32 loc("fwd/-/where")):
      %90 = arith.select %in, %in_35, %in_36 : f32 loc(#loc4)
      linalg.yield %90 : f32 loc(#loc4)
    } -> tensor<8x8xf32> loc(#loc4)
    %11 = tensor.empty() : tensor<2x8x1xf32> loc(#loc16)
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32> loc(#loc16)
    %13 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %out: f32 loc("fwd/h.0.ln_1/mean")):
      %90 = arith.addf %in, %out : f32 loc(#loc16)
      linalg.yield %90 : f32 loc(#loc16)
    } -> tensor<2x8x1xf32> loc(#loc16)
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/mean"), %out: f32 loc("fwd/h.0.ln_1/mean")):
      %90 = arith.divf %in, %cst_8 : f32 loc(#loc16)
      linalg.yield %90 : f32 loc(#loc16)
    } -> tensor<2x8x1xf32> loc(#loc16)
    %15 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %14 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %in_35: f32 loc("fwd/h.0.ln_1/mean"), %out: f32 loc("fwd/h.0.ln_1/sub")):
      %90 = arith.subf %in, %in_35 : f32 loc(#loc17)
      linalg.yield %90 : f32 loc(#loc17)
    } -> tensor<2x8x16xf32> loc(#loc17)
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/sub"), %in_35: f32 loc("fwd/h.0.ln_1/sub"), %out: f32 loc("fwd/h.0.ln_1/mul")):
      %90 = arith.mulf %in, %in_35 : f32 loc(#loc18)
      linalg.yield %90 : f32 loc(#loc18)
    } -> tensor<2x8x16xf32> loc(#loc18)
    %17 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/mul"), %out: f32 loc("fwd/h.0.ln_1/sum")):
      %90 = arith.addf %in, %out : f32 loc(#loc19)
      linalg.yield %90 : f32 loc(#loc19)
    } -> tensor<2x8x1xf32> loc(#loc19)
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/sum"), %out: f32 loc("fwd/h.0.ln_1/div")):
      %90 = arith.divf %in, %cst_8 : f32 loc(#loc20)
      linalg.yield %90 : f32 loc(#loc20)
    } -> tensor<2x8x1xf32> loc(#loc20)
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/div"), %out: f32 loc("fwd/h.0.ln_1/add")):
      %90 = arith.truncf %cst_7 : f64 to f32 loc(#loc6)
      %91 = arith.addf %in, %90 : f32 loc(#loc6)
      linalg.yield %91 : f32 loc(#loc6)
    } -> tensor<2x8x1xf32> loc(#loc6)
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/add"), %out: f32 loc("fwd/h.0.ln_1/rsqrt")):
      %90 = math.rsqrt %in : f32 loc(#loc21)
      linalg.yield %90 : f32 loc(#loc21)
    } -> tensor<2x8x1xf32> loc(#loc21)
    %21 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %20 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/sub"), %in_35: f32 loc("fwd/h.0.ln_1/rsqrt"), %out: f32 loc("fwd/h.0.ln_1/mul")):
      %90 = arith.mulf %in, %in_35 : f32 loc(#loc18)
      linalg.yield %90 : f32 loc(#loc18)
    } -> tensor<2x8x16xf32> loc(#loc18)
    %22 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/mul"), %in_35: f32 loc("fwd/h.0.ln_1/mul"), %out: f32 loc("fwd/h.0.ln_1/mul")):
      %90 = arith.mulf %in, %in_35 : f32 loc(#loc18)
      linalg.yield %90 : f32 loc(#loc18)
    } -> tensor<2x8x16xf32> loc(#loc18)
    %23 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg3 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_1/mul"), %in_35: f32 loc("fwd/h.0.ln_1/add"), %out: f32 loc("fwd/h.0.ln_1/add")):
      %90 = arith.addf %in, %in_35 : f32 loc(#loc6)
      linalg.yield %90 : f32 loc(#loc6)
    } -> tensor<2x8x16xf32> loc(#loc6)
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc22)
    %24 = tensor.empty() : tensor<16x48xf32> loc(#loc23)
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<16x48xf32>) -> tensor<16x48xf32> loc(#loc23)
    %26 = linalg.matmul ins(%collapsed, %arg4 : tensor<16x16xf32>, tensor<16x48xf32>) outs(%25 : tensor<16x48xf32>) -> tensor<16x48xf32> loc(#loc23)
    %27 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg5, %26 : tensor<48xf32>, tensor<16x48xf32>) outs(%24 : tensor<16x48xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.attn.c_attn/addmm"), %in_35: f32 loc("fwd/h.0.attn.c_attn/addmm"), %out: f32 loc("fwd/h.0.attn.c_attn/addmm")):
      %90 = arith.addf %in, %in_35 : f32 loc(#loc23)
      linalg.yield %90 : f32 loc(#loc23)
    } -> tensor<16x48xf32> loc(#loc23)
    %expanded_10 = tensor.expand_shape %27 [[0, 1], [2]] output_shape [2, 8, 48] : tensor<16x48xf32> into tensor<2x8x48xf32> loc(#loc22)
    %extracted_slice = tensor.extract_slice %expanded_10[0, 0, 0] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf32> to tensor<2x8x16xf32> loc(#loc24)
    %extracted_slice_11 = tensor.extract_slice %expanded_10[0, 0, 16] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf32> to tensor<2x8x16xf32> loc(#loc24)
    %extracted_slice_12 = tensor.extract_slice %expanded_10[0, 0, 32] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf32> to tensor<2x8x16xf32> loc(#loc24)
    %expanded_13 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<2x8x16xf32> into tensor<2x8x4x4xf32> loc(#loc25)
    %28 = tensor.empty() : tensor<2x4x8x4xf32> loc(#loc26)
    %transposed = linalg.transpose ins(%expanded_13 : tensor<2x8x4x4xf32>) outs(%28 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc26)
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<2x8x16xf32> into tensor<2x8x4x4xf32> loc(#loc25)
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<2x8x16xf32> into tensor<2x8x4x4xf32> loc(#loc25)
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x8x4x4xf32>) outs(%28 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc26)
    %29 = tensor.empty() : tensor<2x4x4x8xf32> loc(#loc26)
    %transposed_17 = linalg.transpose ins(%expanded_14 : tensor<2x8x4x4xf32>) outs(%29 : tensor<2x4x4x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc26)
    %collapsed_18 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc25)
    %collapsed_19 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x4x8xf32> into tensor<8x4x8xf32> loc(#loc25)
    %30 = tensor.empty() : tensor<8x8x8xf32> loc(#loc27)
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc27)
    %32 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x8x4xf32>, tensor<8x4x8xf32>) outs(%31 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32> loc(#loc27)
    %expanded_20 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32> loc(#loc25)
    %33 = tensor.empty() : tensor<2x4x8x8xf32> loc(#loc28)
    %34 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x8x8xf32>) outs(%33 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/view"), %out: f32 loc("fwd/h.0/mul")):
      %90 = arith.mulf %in, %cst_4 : f32 loc(#loc28)
      linalg.yield %90 : f32 loc(#loc28)
    } -> tensor<2x4x8x8xf32> loc(#loc28)
    %35 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %10 : tensor<2x4x8x8xf32>, tensor<8x8xf32>) outs(%33 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/mul"), %in_35: f32 loc("fwd/-/where"), %out: f32 loc("fwd/h.0/add")):
      %90 = arith.addf %in, %in_35 : f32 loc(#loc29)
      linalg.yield %90 : f32 loc(#loc29)
    } -> tensor<2x4x8x8xf32> loc(#loc29)
    %36 = tensor.empty() : tensor<2x4x8xi64> loc(#loc30)
    %37 = linalg.fill ins(%c0_i64 : i64) outs(%36 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64> loc(#loc30)
    %38 = tensor.empty() : tensor<2x4x8xf32> loc(#loc30)
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32> loc(#loc30)
    %40:2 = linalg.generic {indexing_maps = [#map12, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x8x8xf32>) outs(%39, %37 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32 loc("fwd/h.0/add"), %out: f32 loc("fwd/h.0/amax"), %out_35: i64 loc("fwd/h.0/amax")):
      %90 = linalg.index 3 : index loc(#loc30)
      %91 = arith.index_cast %90 : index to i64 loc(#loc30)
      %92 = arith.maximumf %in, %out : f32 loc(#loc30)
      %93 = arith.cmpf ogt, %in, %out : f32 loc(#loc30)
      %94 = arith.select %93, %91, %out_35 : i64 loc(#loc30)
      linalg.yield %92, %94 : f32, i64 loc(#loc30)
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>) loc(#loc30)
    %expanded_21 = tensor.expand_shape %40#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32> loc(#loc30)
    %41 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_21 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%33 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/add"), %in_35: f32 loc("fwd/h.0/amax"), %out: f32 loc("fwd/h.0/sub")):
      %90 = arith.subf %in, %in_35 : f32 loc(#loc31)
      linalg.yield %90 : f32 loc(#loc31)
    } -> tensor<2x4x8x8xf32> loc(#loc31)
    %42 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x8x8xf32>) outs(%33 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/sub"), %out: f32 loc("fwd/h.0/exp")):
      %90 = math.exp %in : f32 loc(#loc32)
      linalg.yield %90 : f32 loc(#loc32)
    } -> tensor<2x4x8x8xf32> loc(#loc32)
    %43 = tensor.empty() : tensor<2x4x8x1xf32> loc(#loc33)
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32> loc(#loc33)
    %45 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x4x8x8xf32>) outs(%44 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/exp"), %out: f32 loc("fwd/h.0/sum")):
      %90 = arith.addf %in, %out : f32 loc(#loc33)
      linalg.yield %90 : f32 loc(#loc33)
    } -> tensor<2x4x8x1xf32> loc(#loc33)
    %46 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%33 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/exp"), %in_35: f32 loc("fwd/h.0/sum"), %out: f32 loc("fwd/h.0/div")):
      %90 = arith.divf %in, %in_35 : f32 loc(#loc34)
      linalg.yield %90 : f32 loc(#loc34)
    } -> tensor<2x4x8x8xf32> loc(#loc34)
    %collapsed_22 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32> loc(#loc25)
    %collapsed_23 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32> loc(#loc25)
    %47 = tensor.empty() : tensor<8x8x4xf32> loc(#loc27)
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc27)
    %49 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%48 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32> loc(#loc27)
    %expanded_24 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32> loc(#loc25)
    %50 = tensor.empty() : tensor<2x8x4x4xf32> loc(#loc26)
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x4x8x4xf32>) outs(%50 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc26)
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0, 1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<16x16xf32> loc(#loc35)
    %51 = tensor.empty() : tensor<16x16xf32> loc(#loc36)
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc36)
    %53 = linalg.matmul ins(%collapsed_26, %arg6 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%52 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc36)
    %54 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg7, %53 : tensor<16xf32>, tensor<16x16xf32>) outs(%51 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.attn.c_proj/addmm"), %in_35: f32 loc("fwd/h.0.attn.c_proj/addmm"), %out: f32 loc("fwd/h.0.attn.c_proj/addmm")):
      %90 = arith.addf %in, %in_35 : f32 loc(#loc36)
      linalg.yield %90 : f32 loc(#loc36)
    } -> tensor<16x16xf32> loc(#loc36)
    %expanded_27 = tensor.expand_shape %54 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc35)
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_27 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/-/add"), %in_35: f32 loc("fwd/h.0.attn.c_proj/view"), %out: f32 loc("fwd/h.0/add")):
      %90 = arith.addf %in, %in_35 : f32 loc(#loc29)
      linalg.yield %90 : f32 loc(#loc29)
    } -> tensor<2x8x16xf32> loc(#loc29)
    %56 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/add"), %out: f32 loc("fwd/h.0.ln_2/mean")):
      %90 = arith.addf %in, %out : f32 loc(#loc37)
      linalg.yield %90 : f32 loc(#loc37)
    } -> tensor<2x8x1xf32> loc(#loc37)
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/mean"), %out: f32 loc("fwd/h.0.ln_2/mean")):
      %90 = arith.divf %in, %cst_8 : f32 loc(#loc37)
      linalg.yield %90 : f32 loc(#loc37)
    } -> tensor<2x8x1xf32> loc(#loc37)
    %58 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %57 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/add"), %in_35: f32 loc("fwd/h.0.ln_2/mean"), %out: f32 loc("fwd/h.0.ln_2/sub")):
      %90 = arith.subf %in, %in_35 : f32 loc(#loc38)
      linalg.yield %90 : f32 loc(#loc38)
    } -> tensor<2x8x16xf32> loc(#loc38)
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %58 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/sub"), %in_35: f32 loc("fwd/h.0.ln_2/sub"), %out: f32 loc("fwd/h.0.ln_2/mul")):
      %90 = arith.mulf %in, %in_35 : f32 loc(#loc39)
      linalg.yield %90 : f32 loc(#loc39)
    } -> tensor<2x8x16xf32> loc(#loc39)
    %60 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/mul"), %out: f32 loc("fwd/h.0.ln_2/sum")):
      %90 = arith.addf %in, %out : f32 loc(#loc40)
      linalg.yield %90 : f32 loc(#loc40)
    } -> tensor<2x8x1xf32> loc(#loc40)
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/sum"), %out: f32 loc("fwd/h.0.ln_2/div")):
      %90 = arith.divf %in, %cst_8 : f32 loc(#loc41)
      linalg.yield %90 : f32 loc(#loc41)
    } -> tensor<2x8x1xf32> loc(#loc41)
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/div"), %out: f32 loc("fwd/h.0.ln_2/add")):
      %90 = arith.truncf %cst_7 : f64 to f32 loc(#loc42)
      %91 = arith.addf %in, %90 : f32 loc(#loc42)
      linalg.yield %91 : f32 loc(#loc42)
    } -> tensor<2x8x1xf32> loc(#loc42)
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/add"), %out: f32 loc("fwd/h.0.ln_2/rsqrt")):
      %90 = math.rsqrt %in : f32 loc(#loc43)
      linalg.yield %90 : f32 loc(#loc43)
    } -> tensor<2x8x1xf32> loc(#loc43)
    %64 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %63 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/sub"), %in_35: f32 loc("fwd/h.0.ln_2/rsqrt"), %out: f32 loc("fwd/h.0.ln_2/mul")):
      %90 = arith.mulf %in, %in_35 : f32 loc(#loc39)
      linalg.yield %90 : f32 loc(#loc39)
    } -> tensor<2x8x16xf32> loc(#loc39)
    %65 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %arg8 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/mul"), %in_35: f32 loc("fwd/h.0.ln_2/mul"), %out: f32 loc("fwd/h.0.ln_2/mul")):
      %90 = arith.mulf %in, %in_35 : f32 loc(#loc39)
      linalg.yield %90 : f32 loc(#loc39)
    } -> tensor<2x8x16xf32> loc(#loc39)
    %66 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %arg9 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.ln_2/mul"), %in_35: f32 loc("fwd/h.0.ln_2/add"), %out: f32 loc("fwd/h.0.ln_2/add")):
      %90 = arith.addf %in, %in_35 : f32 loc(#loc42)
      linalg.yield %90 : f32 loc(#loc42)
    } -> tensor<2x8x16xf32> loc(#loc42)
    %collapsed_28 = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc44)
    %67 = tensor.empty() : tensor<16x64xf32> loc(#loc45)
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<16x64xf32>) -> tensor<16x64xf32> loc(#loc45)
    %69 = linalg.matmul ins(%collapsed_28, %arg10 : tensor<16x16xf32>, tensor<16x64xf32>) outs(%68 : tensor<16x64xf32>) -> tensor<16x64xf32> loc(#loc45)
    %70 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg11, %69 : tensor<64xf32>, tensor<16x64xf32>) outs(%67 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.mlp.c_fc/addmm"), %in_35: f32 loc("fwd/h.0.mlp.c_fc/addmm"), %out: f32 loc("fwd/h.0.mlp.c_fc/addmm")):
      %90 = arith.addf %in, %in_35 : f32 loc(#loc45)
      linalg.yield %90 : f32 loc(#loc45)
    } -> tensor<16x64xf32> loc(#loc45)
    %expanded_29 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [2, 8, 64] : tensor<16x64xf32> into tensor<2x8x64xf32> loc(#loc44)
    %71 = tensor.empty() : tensor<2x8x64xf32> loc(#loc46)
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<2x8x64xf32>) outs(%71 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.mlp.c_fc/view"), %out: f32 loc("fwd/h.0.mlp.act/gelu")):
      %90 = math.fpowi %in, %c3_i64 : f32, i64 loc(#loc46)
      %91 = arith.mulf %90, %cst_1 : f32 loc(#loc46)
      %92 = arith.addf %in, %91 : f32 loc(#loc46)
      %93 = arith.mulf %92, %cst_2 : f32 loc(#loc46)
      %94 = math.tanh %93 : f32 loc(#loc46)
      %95 = arith.addf %94, %cst_3 : f32 loc(#loc46)
      %96 = arith.mulf %95, %cst_4 : f32 loc(#loc46)
      %97 = arith.mulf %in, %96 : f32 loc(#loc46)
      linalg.yield %97 : f32 loc(#loc46)
    } -> tensor<2x8x64xf32> loc(#loc46)
    %collapsed_30 = tensor.collapse_shape %72 [[0, 1], [2]] : tensor<2x8x64xf32> into tensor<16x64xf32> loc(#loc47)
    %73 = linalg.matmul ins(%collapsed_30, %arg12 : tensor<16x64xf32>, tensor<64x16xf32>) outs(%52 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc48)
    %74 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg13, %73 : tensor<16xf32>, tensor<16x16xf32>) outs(%51 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0.mlp.c_proj/addmm"), %in_35: f32 loc("fwd/h.0.mlp.c_proj/addmm"), %out: f32 loc("fwd/h.0.mlp.c_proj/addmm")):
      %90 = arith.addf %in, %in_35 : f32 loc(#loc48)
      linalg.yield %90 : f32 loc(#loc48)
    } -> tensor<16x16xf32> loc(#loc48)
    %expanded_31 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32> loc(#loc47)
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %expanded_31 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/add"), %in_35: f32 loc("fwd/h.0.mlp.c_proj/view"), %out: f32 loc("fwd/h.0/add")):
      %90 = arith.addf %in, %in_35 : f32 loc(#loc29)
      linalg.yield %90 : f32 loc(#loc29)
    } -> tensor<2x8x16xf32> loc(#loc29)
    %76 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/add"), %out: f32 loc("fwd/ln_f/mean")):
      %90 = arith.addf %in, %out : f32 loc(#loc49)
      linalg.yield %90 : f32 loc(#loc49)
    } -> tensor<2x8x1xf32> loc(#loc49)
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/mean"), %out: f32 loc("fwd/ln_f/mean")):
      %90 = arith.divf %in, %cst_8 : f32 loc(#loc49)
      linalg.yield %90 : f32 loc(#loc49)
    } -> tensor<2x8x1xf32> loc(#loc49)
    %78 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/h.0/add"), %in_35: f32 loc("fwd/ln_f/mean"), %out: f32 loc("fwd/ln_f/sub")):
      %90 = arith.subf %in, %in_35 : f32 loc(#loc50)
      linalg.yield %90 : f32 loc(#loc50)
    } -> tensor<2x8x16xf32> loc(#loc50)
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %78 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/sub"), %in_35: f32 loc("fwd/ln_f/sub"), %out: f32 loc("fwd/ln_f/mul")):
      %90 = arith.mulf %in, %in_35 : f32 loc(#loc51)
      linalg.yield %90 : f32 loc(#loc51)
    } -> tensor<2x8x16xf32> loc(#loc51)
    %80 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/mul"), %out: f32 loc("fwd/ln_f/sum")):
      %90 = arith.addf %in, %out : f32 loc(#loc52)
      linalg.yield %90 : f32 loc(#loc52)
    } -> tensor<2x8x1xf32> loc(#loc52)
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/sum"), %out: f32 loc("fwd/ln_f/div")):
      %90 = arith.divf %in, %cst_8 : f32 loc(#loc53)
      linalg.yield %90 : f32 loc(#loc53)
    } -> tensor<2x8x1xf32> loc(#loc53)
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/div"), %out: f32 loc("fwd/ln_f/add")):
      %90 = arith.truncf %cst_7 : f64 to f32 loc(#loc54)
      %91 = arith.addf %in, %90 : f32 loc(#loc54)
      linalg.yield %91 : f32 loc(#loc54)
    } -> tensor<2x8x1xf32> loc(#loc54)
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/add"), %out: f32 loc("fwd/ln_f/rsqrt")):
      %90 = math.rsqrt %in : f32 loc(#loc55)
      linalg.yield %90 : f32 loc(#loc55)
    } -> tensor<2x8x1xf32> loc(#loc55)
    %84 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/sub"), %in_35: f32 loc("fwd/ln_f/rsqrt"), %out: f32 loc("fwd/ln_f/mul")):
      %90 = arith.mulf %in, %in_35 : f32 loc(#loc51)
      linalg.yield %90 : f32 loc(#loc51)
    } -> tensor<2x8x16xf32> loc(#loc51)
    %85 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg14 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/mul"), %in_35: f32 loc("fwd/ln_f/mul"), %out: f32 loc("fwd/ln_f/mul")):
      %90 = arith.mulf %in, %in_35 : f32 loc(#loc51)
      linalg.yield %90 : f32 loc(#loc51)
    } -> tensor<2x8x16xf32> loc(#loc51)
    %86 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg15 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32 loc("fwd/ln_f/mul"), %in_35: f32 loc("fwd/ln_f/add"), %out: f32 loc("fwd/ln_f/add")):
      %90 = arith.addf %in, %in_35 : f32 loc(#loc54)
      linalg.yield %90 : f32 loc(#loc54)
    } -> tensor<2x8x16xf32> loc(#loc54)
    %87 = tensor.empty() : tensor<16x24xf32> loc(#loc56)
    %transposed_32 = linalg.transpose ins(%arg0 : tensor<24x16xf32>) outs(%87 : tensor<16x24xf32>) permutation = [1, 0]  loc(#loc56)
    %collapsed_33 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32> loc(#loc57)
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<16x24xf32>) -> tensor<16x24xf32> loc(#loc58)
    %89 = linalg.matmul ins(%collapsed_33, %transposed_32 : tensor<16x16xf32>, tensor<16x24xf32>) outs(%88 : tensor<16x24xf32>) -> tensor<16x24xf32> loc(#loc58)
    %expanded_34 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [2, 8, 24] : tensor<16x24xf32> into tensor<2x8x24xf32> loc(#loc57)
    return %expanded_34 : tensor<2x8x24xf32> loc(#loc127)
  } loc(#loc127)
} loc(#loc)
#loc = loc(unknown)
#loc22 = loc("fwd/h.0.attn.c_attn/view")
#loc24 = loc("fwd/h.0/getitem")
#loc26 = loc("fwd/h.0/permute")
#loc27 = loc("fwd/h.0/bmm")
#loc56 = loc("fwd/lm_head/permute")
#loc57 = loc("fwd/lm_head/view")
#loc58 = loc("fwd/lm_head/mm")
#loc83 = loc("bwd/lm_head/mm")
#loc90 = loc("bwd/h.0.mlp.c_proj/permute")
#loc91 = loc("bwd/h.0.mlp.c_proj/mm")
#loc96 = loc("bwd/h.0.mlp.c_fc/permute")
#loc97 = loc("bwd/h.0.mlp.c_fc/mm")
#loc105 = loc("bwd/h.0.attn.c_proj/permute")
#loc106 = loc("bwd/h.0.attn.c_proj/mm")
#loc109 = loc("bwd/h.0/permute")
#loc110 = loc("bwd/h.0/bmm")
#loc114 = loc("bwd/h.0/cat")
#loc116 = loc("bwd/h.0.attn.c_attn/permute")
#loc117 = loc("bwd/h.0.attn.c_attn/mm")
#loc124 = loc("bwd/-/view")
#loc125 = loc("bwd/wte/view")
