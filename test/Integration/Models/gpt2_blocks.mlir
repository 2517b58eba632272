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
  func.func @main(%arg0: tensor<256x128xf32> {aal.name = "wte.weight", aal.role = "parameter"}, %arg1: tensor<128x128xf32> {aal.name = "wpe.weight", aal.role = "parameter"}, %arg2: tensor<128xf32> {aal.name = "h.0.ln_1.weight", aal.role = "parameter"}, %arg3: tensor<128xf32> {aal.name = "h.0.ln_1.bias", aal.role = "parameter"}, %arg4: tensor<128x384xf32> {aal.name = "h.0.attn.c_attn.weight", aal.role = "parameter"}, %arg5: tensor<384xf32> {aal.name = "h.0.attn.c_attn.bias", aal.role = "parameter"}, %arg6: tensor<128x128xf32> {aal.name = "h.0.attn.c_proj.weight", aal.role = "parameter"}, %arg7: tensor<128xf32> {aal.name = "h.0.attn.c_proj.bias", aal.role = "parameter"}, %arg8: tensor<128xf32> {aal.name = "h.0.ln_2.weight", aal.role = "parameter"}, %arg9: tensor<128xf32> {aal.name = "h.0.ln_2.bias", aal.role = "parameter"}, %arg10: tensor<128x512xf32> {aal.name = "h.0.mlp.c_fc.weight", aal.role = "parameter"}, %arg11: tensor<512xf32> {aal.name = "h.0.mlp.c_fc.bias", aal.role = "parameter"}, %arg12: tensor<512x128xf32> {aal.name = "h.0.mlp.c_proj.weight", aal.role = "parameter"}, %arg13: tensor<128xf32> {aal.name = "h.0.mlp.c_proj.bias", aal.role = "parameter"}, %arg14: tensor<128xf32> {aal.name = "h.1.ln_1.weight", aal.role = "parameter"}, %arg15: tensor<128xf32> {aal.name = "h.1.ln_1.bias", aal.role = "parameter"}, %arg16: tensor<128x384xf32> {aal.name = "h.1.attn.c_attn.weight", aal.role = "parameter"}, %arg17: tensor<384xf32> {aal.name = "h.1.attn.c_attn.bias", aal.role = "parameter"}, %arg18: tensor<128x128xf32> {aal.name = "h.1.attn.c_proj.weight", aal.role = "parameter"}, %arg19: tensor<128xf32> {aal.name = "h.1.attn.c_proj.bias", aal.role = "parameter"}, %arg20: tensor<128xf32> {aal.name = "h.1.ln_2.weight", aal.role = "parameter"}, %arg21: tensor<128xf32> {aal.name = "h.1.ln_2.bias", aal.role = "parameter"}, %arg22: tensor<128x512xf32> {aal.name = "h.1.mlp.c_fc.weight", aal.role = "parameter"}, %arg23: tensor<512xf32> {aal.name = "h.1.mlp.c_fc.bias", aal.role = "parameter"}, %arg24: tensor<512x128xf32> {aal.name = "h.1.mlp.c_proj.weight", aal.role = "parameter"}, %arg25: tensor<128xf32> {aal.name = "h.1.mlp.c_proj.bias", aal.role = "parameter"}, %arg26: tensor<128xf32> {aal.name = "h.2.ln_1.weight", aal.role = "parameter"}, %arg27: tensor<128xf32> {aal.name = "h.2.ln_1.bias", aal.role = "parameter"}, %arg28: tensor<128x384xf32> {aal.name = "h.2.attn.c_attn.weight", aal.role = "parameter"}, %arg29: tensor<384xf32> {aal.name = "h.2.attn.c_attn.bias", aal.role = "parameter"}, %arg30: tensor<128x128xf32> {aal.name = "h.2.attn.c_proj.weight", aal.role = "parameter"}, %arg31: tensor<128xf32> {aal.name = "h.2.attn.c_proj.bias", aal.role = "parameter"}, %arg32: tensor<128xf32> {aal.name = "h.2.ln_2.weight", aal.role = "parameter"}, %arg33: tensor<128xf32> {aal.name = "h.2.ln_2.bias", aal.role = "parameter"}, %arg34: tensor<128x512xf32> {aal.name = "h.2.mlp.c_fc.weight", aal.role = "parameter"}, %arg35: tensor<512xf32> {aal.name = "h.2.mlp.c_fc.bias", aal.role = "parameter"}, %arg36: tensor<512x128xf32> {aal.name = "h.2.mlp.c_proj.weight", aal.role = "parameter"}, %arg37: tensor<128xf32> {aal.name = "h.2.mlp.c_proj.bias", aal.role = "parameter"}, %arg38: tensor<128xf32> {aal.name = "h.3.ln_1.weight", aal.role = "parameter"}, %arg39: tensor<128xf32> {aal.name = "h.3.ln_1.bias", aal.role = "parameter"}, %arg40: tensor<128x384xf32> {aal.name = "h.3.attn.c_attn.weight", aal.role = "parameter"}, %arg41: tensor<384xf32> {aal.name = "h.3.attn.c_attn.bias", aal.role = "parameter"}, %arg42: tensor<128x128xf32> {aal.name = "h.3.attn.c_proj.weight", aal.role = "parameter"}, %arg43: tensor<128xf32> {aal.name = "h.3.attn.c_proj.bias", aal.role = "parameter"}, %arg44: tensor<128xf32> {aal.name = "h.3.ln_2.weight", aal.role = "parameter"}, %arg45: tensor<128xf32> {aal.name = "h.3.ln_2.bias", aal.role = "parameter"}, %arg46: tensor<128x512xf32> {aal.name = "h.3.mlp.c_fc.weight", aal.role = "parameter"}, %arg47: tensor<512xf32> {aal.name = "h.3.mlp.c_fc.bias", aal.role = "parameter"}, %arg48: tensor<512x128xf32> {aal.name = "h.3.mlp.c_proj.weight", aal.role = "parameter"}, %arg49: tensor<128xf32> {aal.name = "h.3.mlp.c_proj.bias", aal.role = "parameter"}, %arg50: tensor<128xf32> {aal.name = "ln_f.weight", aal.role = "parameter"}, %arg51: tensor<128xf32> {aal.name = "ln_f.bias", aal.role = "parameter"}, %arg52: tensor<4x128xi64> {aal.name = "ids", aal.role = "input"}, %arg53: tensor<4x128xi64> {aal.name = "labels", aal.role = "target"}, %arg54: tensor<f32> {aal.name = "loss_gradient", aal.role = "loss_gradient"}, %arg55: tensor<4x128x128xi1> {aal.keep_probability = 0.899999976 : f32, aal.name = "drop#0", aal.role = "dropout_mask"}, %arg56: tensor<4x4x128x128xi1> {aal.keep_probability = 0.899999976 : f32, aal.name = "h.0.attn.dropout#0", aal.role = "dropout_mask"}, %arg57: tensor<4x128x128xi1> {aal.keep_probability = 0.899999976 : f32, aal.name = "h.0.dropout#0", aal.role = "dropout_mask"}, %arg58: tensor<4x128x128xi1> {aal.keep_probability = 0.899999976 : f32, aal.name = "h.0.dropout#1", aal.role = "dropout_mask"}, %arg59: tensor<4x4x128x128xi1> {aal.keep_probability = 0.899999976 : f32, aal.name = "h.1.attn.dropout#0", aal.role = "dropout_mask"}, %arg60: tensor<4x128x128xi1> {aal.keep_probability = 0.899999976 : f32, aal.name = "h.1.dropout#0", aal.role = "dropout_mask"}, %arg61: tensor<4x128x128xi1> {aal.keep_probability = 0.899999976 : f32, aal.name = "h.1.dropout#1", aal.role = "dropout_mask"}, %arg62: tensor<4x4x128x128xi1> {aal.keep_probability = 0.899999976 : f32, aal.name = "h.2.attn.dropout#0", aal.role = "dropout_mask"}, %arg63: tensor<4x128x128xi1> {aal.keep_probability = 0.899999976 : f32, aal.name = "h.2.dropout#0", aal.role = "dropout_mask"}, %arg64: tensor<4x128x128xi1> {aal.keep_probability = 0.899999976 : f32, aal.name = "h.2.dropout#1", aal.role = "dropout_mask"}, %arg65: tensor<4x4x128x128xi1> {aal.keep_probability = 0.899999976 : f32, aal.name = "h.3.attn.dropout#0", aal.role = "dropout_mask"}, %arg66: tensor<4x128x128xi1> {aal.keep_probability = 0.899999976 : f32, aal.name = "h.3.dropout#0", aal.role = "dropout_mask"}, %arg67: tensor<4x128x128xi1> {aal.keep_probability = 0.899999976 : f32, aal.name = "h.3.dropout#1", aal.role = "dropout_mask"}) -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<256x128xf32> {aal.name = "wte.weight", aal.role = "gradient"}, tensor<128x128xf32> {aal.name = "wpe.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.0.ln_1.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.0.ln_1.bias", aal.role = "gradient"}, tensor<128x384xf32> {aal.name = "h.0.attn.c_attn.weight", aal.role = "gradient"}, tensor<384xf32> {aal.name = "h.0.attn.c_attn.bias", aal.role = "gradient"}, tensor<128x128xf32> {aal.name = "h.0.attn.c_proj.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.0.attn.c_proj.bias", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.0.ln_2.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.0.ln_2.bias", aal.role = "gradient"}, tensor<128x512xf32> {aal.name = "h.0.mlp.c_fc.weight", aal.role = "gradient"}, tensor<512xf32> {aal.name = "h.0.mlp.c_fc.bias", aal.role = "gradient"}, tensor<512x128xf32> {aal.name = "h.0.mlp.c_proj.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.0.mlp.c_proj.bias", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.1.ln_1.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.1.ln_1.bias", aal.role = "gradient"}, tensor<128x384xf32> {aal.name = "h.1.attn.c_attn.weight", aal.role = "gradient"}, tensor<384xf32> {aal.name = "h.1.attn.c_attn.bias", aal.role = "gradient"}, tensor<128x128xf32> {aal.name = "h.1.attn.c_proj.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.1.attn.c_proj.bias", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.1.ln_2.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.1.ln_2.bias", aal.role = "gradient"}, tensor<128x512xf32> {aal.name = "h.1.mlp.c_fc.weight", aal.role = "gradient"}, tensor<512xf32> {aal.name = "h.1.mlp.c_fc.bias", aal.role = "gradient"}, tensor<512x128xf32> {aal.name = "h.1.mlp.c_proj.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.1.mlp.c_proj.bias", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.2.ln_1.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.2.ln_1.bias", aal.role = "gradient"}, tensor<128x384xf32> {aal.name = "h.2.attn.c_attn.weight", aal.role = "gradient"}, tensor<384xf32> {aal.name = "h.2.attn.c_attn.bias", aal.role = "gradient"}, tensor<128x128xf32> {aal.name = "h.2.attn.c_proj.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.2.attn.c_proj.bias", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.2.ln_2.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.2.ln_2.bias", aal.role = "gradient"}, tensor<128x512xf32> {aal.name = "h.2.mlp.c_fc.weight", aal.role = "gradient"}, tensor<512xf32> {aal.name = "h.2.mlp.c_fc.bias", aal.role = "gradient"}, tensor<512x128xf32> {aal.name = "h.2.mlp.c_proj.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.2.mlp.c_proj.bias", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.3.ln_1.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.3.ln_1.bias", aal.role = "gradient"}, tensor<128x384xf32> {aal.name = "h.3.attn.c_attn.weight", aal.role = "gradient"}, tensor<384xf32> {aal.name = "h.3.attn.c_attn.bias", aal.role = "gradient"}, tensor<128x128xf32> {aal.name = "h.3.attn.c_proj.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.3.attn.c_proj.bias", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.3.ln_2.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.3.ln_2.bias", aal.role = "gradient"}, tensor<128x512xf32> {aal.name = "h.3.mlp.c_fc.weight", aal.role = "gradient"}, tensor<512xf32> {aal.name = "h.3.mlp.c_fc.bias", aal.role = "gradient"}, tensor<512x128xf32> {aal.name = "h.3.mlp.c_proj.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "h.3.mlp.c_proj.bias", aal.role = "gradient"}, tensor<128xf32> {aal.name = "ln_f.weight", aal.role = "gradient"}, tensor<128xf32> {aal.name = "ln_f.bias", aal.role = "gradient"}) attributes {aal.frontend = "torch", aal.model = "gpt2_blocks"} {
    %c512 = arith.constant 512 : index
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c-100_i64 = arith.constant -100 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 1.341450e-01 : f64
    %cst_8 = arith.constant 0.79788456080286541 : f64
    %cst_9 = arith.constant 4.471500e-02 : f64
    %cst_10 = arith.constant 0.17677669529663689 : f64
    %cst_11 = arith.constant 1.000000e-05 : f64
    %cst_12 = arith.constant 1.1111111111111112 : f64
    %cst_13 = arith.constant 1.280000e+02 : f32
    %cst_14 = arith.constant dense<0.000000e+00> : tensor<128x128xf32>
    %cst_15 = arith.constant dense<0.000000e+00> : tensor<256x128xf32>
    %cst_16 = arith.constant dense<0> : tensor<i64>
    %cst_17 = arith.constant dense<1> : tensor<i64>
    %0 = tensor.empty() : tensor<4x128x128xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg52 : tensor<4x128xi64>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %625 = arith.index_cast %in : i64 to index
      %626 = linalg.index 2 : index
      %extracted = tensor.extract %arg0[%625, %626] : tensor<256x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<4x128x128xf32>
    %2 = tensor.empty() : tensor<128xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %625 = linalg.index 0 : index
      %626 = arith.index_cast %625 : index to i64
      linalg.yield %626 : i64
    } -> tensor<128xi64>
    %4 = tensor.empty() : tensor<128x128xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<128xi64>) outs(%4 : tensor<128x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %625 = arith.index_cast %in : i64 to index
      %626 = linalg.index 1 : index
      %extracted = tensor.extract %arg1[%625, %626] : tensor<128x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<128x128xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<4x128x128xf32>, tensor<128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %arg55 : tensor<4x128x128xf32>, tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: i1, %out: f32):
      %625 = arith.uitofp %in_284 : i1 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 128] : tensor<128xi64> into tensor<1x128xi64>
    %expanded_18 = tensor.expand_shape %3 [[0, 1]] output_shape [128, 1] : tensor<128xi64> into tensor<128x1xi64>
    %9 = tensor.empty() : tensor<128x128xi1>
    %10 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_18 : tensor<1x128xi64>, tensor<128x1xi64>) outs(%9 : tensor<128x128xi1>) {
    ^bb0(%in: i64, %in_284: i64, %out: i1):
      %625 = arith.cmpi sgt, %in, %in_284 : i64
      linalg.yield %625 : i1
    } -> tensor<128x128xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map8, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_5, %cst_6 : tensor<128x128xi1>, tensor<f32>, tensor<f32>) outs(%4 : tensor<128x128xf32>) {
    ^bb0(%in: i1, %in_284: f32, %in_285: f32, %out: f32):
      %625 = arith.select %in, %in_284, %in_285 : f32
      linalg.yield %625 : f32
    } -> tensor<128x128xf32>
    %12 = tensor.empty() : tensor<4x128x1xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x128x1xf32>) -> tensor<4x128x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %15 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %16 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_11 : f64 to f32
      %626 = arith.addf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.rsqrt %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %21 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg2 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg3 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %25 = tensor.empty() : tensor<512x384xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<512x384xf32>) -> tensor<512x384xf32>
    %27 = linalg.matmul ins(%collapsed, %arg4 : tensor<512x128xf32>, tensor<128x384xf32>) outs(%26 : tensor<512x384xf32>) -> tensor<512x384xf32>
    %28 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg5, %27 : tensor<384xf32>, tensor<512x384xf32>) outs(%25 : tensor<512x384xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x384xf32>
    %expanded_19 = tensor.expand_shape %28 [[0, 1], [2]] output_shape [4, 128, 384] : tensor<512x384xf32> into tensor<4x128x384xf32>
    %extracted_slice = tensor.extract_slice %expanded_19[0, 0, 0] [4, 128, 128] [1, 1, 1] : tensor<4x128x384xf32> to tensor<4x128x128xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_19[0, 0, 128] [4, 128, 128] [1, 1, 1] : tensor<4x128x384xf32> to tensor<4x128x128xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_19[0, 0, 256] [4, 128, 128] [1, 1, 1] : tensor<4x128x384xf32> to tensor<4x128x128xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<4x128x128xf32> into tensor<4x128x4x32xf32>
    %29 = tensor.empty() : tensor<4x4x128x32xf32>
    %transposed = linalg.transpose ins(%expanded_22 : tensor<4x128x4x32xf32>) outs(%29 : tensor<4x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %extracted_slice_20 [[0], [1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<4x128x128xf32> into tensor<4x128x4x32xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_21 [[0], [1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<4x128x128xf32> into tensor<4x128x4x32xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<4x128x4x32xf32>) outs(%29 : tensor<4x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %30 = tensor.empty() : tensor<4x4x32x128xf32>
    %transposed_26 = linalg.transpose ins(%expanded_23 : tensor<4x128x4x32xf32>) outs(%30 : tensor<4x4x32x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_27 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<4x4x128x32xf32> into tensor<16x128x32xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<4x4x32x128xf32> into tensor<16x32x128xf32>
    %31 = tensor.empty() : tensor<16x128x128xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<16x128x128xf32>) -> tensor<16x128x128xf32>
    %33 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<16x128x32xf32>, tensor<16x32x128xf32>) outs(%32 : tensor<16x128x128xf32>) -> tensor<16x128x128xf32>
    %expanded_29 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [4, 4, 128, 128] : tensor<16x128x128xf32> into tensor<4x4x128x128xf32>
    %34 = tensor.empty() : tensor<4x4x128x128xf32>
    %35 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_10 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %36 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %11 : tensor<4x4x128x128xf32>, tensor<128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %37 = tensor.empty() : tensor<4x4x128xi64>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%37 : tensor<4x4x128xi64>) -> tensor<4x4x128xi64>
    %39 = tensor.empty() : tensor<4x4x128xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<4x4x128xf32>) -> tensor<4x4x128xf32>
    %41:2 = linalg.generic {indexing_maps = [#map12, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<4x4x128x128xf32>) outs(%40, %38 : tensor<4x4x128xf32>, tensor<4x4x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_284: i64):
      %625 = linalg.index 3 : index
      %626 = arith.index_cast %625 : index to i64
      %627 = arith.maximumf %in, %out : f32
      %628 = arith.cmpf ogt, %in, %out : f32
      %629 = arith.select %628, %626, %out_284 : i64
      linalg.yield %627, %629 : f32, i64
    } -> (tensor<4x4x128xf32>, tensor<4x4x128xi64>)
    %expanded_30 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [4, 4, 128, 1] : tensor<4x4x128xf32> into tensor<4x4x128x1xf32>
    %42 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_30 : tensor<4x4x128x128xf32>, tensor<4x4x128x1xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %43 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.exp %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %44 = tensor.empty() : tensor<4x4x128x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<4x4x128x1xf32>) -> tensor<4x4x128x1xf32>
    %46 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<4x4x128x128xf32>) outs(%45 : tensor<4x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x1xf32>
    %47 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<4x4x128x128xf32>, tensor<4x4x128x1xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.divf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %48 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %arg56 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xi1>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: i1, %out: f32):
      %625 = arith.uitofp %in_284 : i1 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %49 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %collapsed_31 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<4x4x128x128xf32> into tensor<16x128x128xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<4x4x128x32xf32> into tensor<16x128x32xf32>
    %50 = tensor.empty() : tensor<16x128x32xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<16x128x32xf32>) -> tensor<16x128x32xf32>
    %52 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<16x128x128xf32>, tensor<16x128x32xf32>) outs(%51 : tensor<16x128x32xf32>) -> tensor<16x128x32xf32>
    %expanded_33 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [4, 4, 128, 32] : tensor<16x128x32xf32> into tensor<4x4x128x32xf32>
    %53 = tensor.empty() : tensor<4x128x4x32xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<4x4x128x32xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0, 1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<512x128xf32>
    %54 = tensor.empty() : tensor<512x128xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %56 = linalg.matmul ins(%collapsed_35, %arg6 : tensor<512x128xf32>, tensor<128x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %57 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg7, %56 : tensor<128xf32>, tensor<512x128xf32>) outs(%54 : tensor<512x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x128xf32>
    %expanded_36 = tensor.expand_shape %57 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %arg57 : tensor<4x128x128xf32>, tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: i1, %out: f32):
      %625 = arith.uitofp %in_284 : i1 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %59 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %62 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %63 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%64 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_11 : f64 to f32
      %626 = arith.addf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.rsqrt %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %68 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %arg8 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %arg9 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_37 = tensor.collapse_shape %71 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %72 = tensor.empty() : tensor<512x512xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<512x512xf32>) -> tensor<512x512xf32>
    %74 = linalg.matmul ins(%collapsed_37, %arg10 : tensor<512x128xf32>, tensor<128x512xf32>) outs(%73 : tensor<512x512xf32>) -> tensor<512x512xf32>
    %75 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg11, %74 : tensor<512xf32>, tensor<512x512xf32>) outs(%72 : tensor<512x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x512xf32>
    %expanded_38 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [4, 128, 512] : tensor<512x512xf32> into tensor<4x128x512xf32>
    %76 = tensor.empty() : tensor<4x128x512xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.fpowi %in, %c3_i64 : f32, i64
      %626 = arith.mulf %625, %cst_1 : f32
      %627 = arith.addf %in, %626 : f32
      %628 = arith.mulf %627, %cst_2 : f32
      %629 = math.tanh %628 : f32
      %630 = arith.addf %629, %cst_3 : f32
      %631 = arith.mulf %630, %cst_4 : f32
      %632 = arith.mulf %in, %631 : f32
      linalg.yield %632 : f32
    } -> tensor<4x128x512xf32>
    %collapsed_39 = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<4x128x512xf32> into tensor<512x512xf32>
    %78 = linalg.matmul ins(%collapsed_39, %arg12 : tensor<512x512xf32>, tensor<512x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %79 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg13, %78 : tensor<128xf32>, tensor<512x128xf32>) outs(%54 : tensor<512x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x128xf32>
    %expanded_40 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %arg58 : tensor<4x128x128xf32>, tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: i1, %out: f32):
      %625 = arith.uitofp %in_284 : i1 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %81 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %84 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %85 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_11 : f64 to f32
      %626 = arith.addf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.rsqrt %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %90 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %arg14 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %arg15 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_41 = tensor.collapse_shape %93 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %94 = linalg.matmul ins(%collapsed_41, %arg16 : tensor<512x128xf32>, tensor<128x384xf32>) outs(%26 : tensor<512x384xf32>) -> tensor<512x384xf32>
    %95 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg17, %94 : tensor<384xf32>, tensor<512x384xf32>) outs(%25 : tensor<512x384xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x384xf32>
    %expanded_42 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [4, 128, 384] : tensor<512x384xf32> into tensor<4x128x384xf32>
    %extracted_slice_43 = tensor.extract_slice %expanded_42[0, 0, 0] [4, 128, 128] [1, 1, 1] : tensor<4x128x384xf32> to tensor<4x128x128xf32>
    %extracted_slice_44 = tensor.extract_slice %expanded_42[0, 0, 128] [4, 128, 128] [1, 1, 1] : tensor<4x128x384xf32> to tensor<4x128x128xf32>
    %extracted_slice_45 = tensor.extract_slice %expanded_42[0, 0, 256] [4, 128, 128] [1, 1, 1] : tensor<4x128x384xf32> to tensor<4x128x128xf32>
    %expanded_46 = tensor.expand_shape %extracted_slice_43 [[0], [1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<4x128x128xf32> into tensor<4x128x4x32xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<4x128x4x32xf32>) outs(%29 : tensor<4x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %expanded_48 = tensor.expand_shape %extracted_slice_44 [[0], [1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<4x128x128xf32> into tensor<4x128x4x32xf32>
    %expanded_49 = tensor.expand_shape %extracted_slice_45 [[0], [1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<4x128x128xf32> into tensor<4x128x4x32xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<4x128x4x32xf32>) outs(%29 : tensor<4x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_51 = linalg.transpose ins(%expanded_48 : tensor<4x128x4x32xf32>) outs(%30 : tensor<4x4x32x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_52 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<4x4x128x32xf32> into tensor<16x128x32xf32>
    %collapsed_53 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<4x4x32x128xf32> into tensor<16x32x128xf32>
    %96 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<16x128x32xf32>, tensor<16x32x128xf32>) outs(%32 : tensor<16x128x128xf32>) -> tensor<16x128x128xf32>
    %expanded_54 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [4, 4, 128, 128] : tensor<16x128x128xf32> into tensor<4x4x128x128xf32>
    %97 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_10 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %98 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %11 : tensor<4x4x128x128xf32>, tensor<128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %99:2 = linalg.generic {indexing_maps = [#map12, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98 : tensor<4x4x128x128xf32>) outs(%40, %38 : tensor<4x4x128xf32>, tensor<4x4x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_284: i64):
      %625 = linalg.index 3 : index
      %626 = arith.index_cast %625 : index to i64
      %627 = arith.maximumf %in, %out : f32
      %628 = arith.cmpf ogt, %in, %out : f32
      %629 = arith.select %628, %626, %out_284 : i64
      linalg.yield %627, %629 : f32, i64
    } -> (tensor<4x4x128xf32>, tensor<4x4x128xi64>)
    %expanded_55 = tensor.expand_shape %99#0 [[0], [1], [2, 3]] output_shape [4, 4, 128, 1] : tensor<4x4x128xf32> into tensor<4x4x128x1xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_55 : tensor<4x4x128x128xf32>, tensor<4x4x128x1xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %101 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.exp %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %102 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<4x4x128x128xf32>) outs(%45 : tensor<4x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x1xf32>
    %103 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %102 : tensor<4x4x128x128xf32>, tensor<4x4x128x1xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.divf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %104 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %arg59 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xi1>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: i1, %out: f32):
      %625 = arith.uitofp %in_284 : i1 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %105 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %collapsed_56 = tensor.collapse_shape %105 [[0, 1], [2], [3]] : tensor<4x4x128x128xf32> into tensor<16x128x128xf32>
    %collapsed_57 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<4x4x128x32xf32> into tensor<16x128x32xf32>
    %106 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<16x128x128xf32>, tensor<16x128x32xf32>) outs(%51 : tensor<16x128x32xf32>) -> tensor<16x128x32xf32>
    %expanded_58 = tensor.expand_shape %106 [[0, 1], [2], [3]] output_shape [4, 4, 128, 32] : tensor<16x128x32xf32> into tensor<4x4x128x32xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<4x4x128x32xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_60 = tensor.collapse_shape %transposed_59 [[0, 1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<512x128xf32>
    %107 = linalg.matmul ins(%collapsed_60, %arg18 : tensor<512x128xf32>, tensor<128x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %108 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg19, %107 : tensor<128xf32>, tensor<512x128xf32>) outs(%54 : tensor<512x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x128xf32>
    %expanded_61 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61, %arg60 : tensor<4x128x128xf32>, tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: i1, %out: f32):
      %625 = arith.uitofp %in_284 : i1 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %110 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %113 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %114 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_11 : f64 to f32
      %626 = arith.addf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.rsqrt %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg20 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg21 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_62 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %123 = linalg.matmul ins(%collapsed_62, %arg22 : tensor<512x128xf32>, tensor<128x512xf32>) outs(%73 : tensor<512x512xf32>) -> tensor<512x512xf32>
    %124 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg23, %123 : tensor<512xf32>, tensor<512x512xf32>) outs(%72 : tensor<512x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x512xf32>
    %expanded_63 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [4, 128, 512] : tensor<512x512xf32> into tensor<4x128x512xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.fpowi %in, %c3_i64 : f32, i64
      %626 = arith.mulf %625, %cst_1 : f32
      %627 = arith.addf %in, %626 : f32
      %628 = arith.mulf %627, %cst_2 : f32
      %629 = math.tanh %628 : f32
      %630 = arith.addf %629, %cst_3 : f32
      %631 = arith.mulf %630, %cst_4 : f32
      %632 = arith.mulf %in, %631 : f32
      linalg.yield %632 : f32
    } -> tensor<4x128x512xf32>
    %collapsed_64 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<4x128x512xf32> into tensor<512x512xf32>
    %126 = linalg.matmul ins(%collapsed_64, %arg24 : tensor<512x512xf32>, tensor<512x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %127 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg25, %126 : tensor<128xf32>, tensor<512x128xf32>) outs(%54 : tensor<512x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x128xf32>
    %expanded_65 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %arg61 : tensor<4x128x128xf32>, tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: i1, %out: f32):
      %625 = arith.uitofp %in_284 : i1 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %129 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %132 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %133 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_11 : f64 to f32
      %626 = arith.addf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.rsqrt %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %138 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %arg26 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %arg27 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_66 = tensor.collapse_shape %141 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %142 = linalg.matmul ins(%collapsed_66, %arg28 : tensor<512x128xf32>, tensor<128x384xf32>) outs(%26 : tensor<512x384xf32>) -> tensor<512x384xf32>
    %143 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg29, %142 : tensor<384xf32>, tensor<512x384xf32>) outs(%25 : tensor<512x384xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x384xf32>
    %expanded_67 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [4, 128, 384] : tensor<512x384xf32> into tensor<4x128x384xf32>
    %extracted_slice_68 = tensor.extract_slice %expanded_67[0, 0, 0] [4, 128, 128] [1, 1, 1] : tensor<4x128x384xf32> to tensor<4x128x128xf32>
    %extracted_slice_69 = tensor.extract_slice %expanded_67[0, 0, 128] [4, 128, 128] [1, 1, 1] : tensor<4x128x384xf32> to tensor<4x128x128xf32>
    %extracted_slice_70 = tensor.extract_slice %expanded_67[0, 0, 256] [4, 128, 128] [1, 1, 1] : tensor<4x128x384xf32> to tensor<4x128x128xf32>
    %expanded_71 = tensor.expand_shape %extracted_slice_68 [[0], [1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<4x128x128xf32> into tensor<4x128x4x32xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<4x128x4x32xf32>) outs(%29 : tensor<4x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %expanded_73 = tensor.expand_shape %extracted_slice_69 [[0], [1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<4x128x128xf32> into tensor<4x128x4x32xf32>
    %expanded_74 = tensor.expand_shape %extracted_slice_70 [[0], [1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<4x128x128xf32> into tensor<4x128x4x32xf32>
    %transposed_75 = linalg.transpose ins(%expanded_74 : tensor<4x128x4x32xf32>) outs(%29 : tensor<4x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_76 = linalg.transpose ins(%expanded_73 : tensor<4x128x4x32xf32>) outs(%30 : tensor<4x4x32x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_77 = tensor.collapse_shape %transposed_72 [[0, 1], [2], [3]] : tensor<4x4x128x32xf32> into tensor<16x128x32xf32>
    %collapsed_78 = tensor.collapse_shape %transposed_76 [[0, 1], [2], [3]] : tensor<4x4x32x128xf32> into tensor<16x32x128xf32>
    %144 = linalg.batch_matmul ins(%collapsed_77, %collapsed_78 : tensor<16x128x32xf32>, tensor<16x32x128xf32>) outs(%32 : tensor<16x128x128xf32>) -> tensor<16x128x128xf32>
    %expanded_79 = tensor.expand_shape %144 [[0, 1], [2], [3]] output_shape [4, 4, 128, 128] : tensor<16x128x128xf32> into tensor<4x4x128x128xf32>
    %145 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_10 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %146 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %11 : tensor<4x4x128x128xf32>, tensor<128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %147:2 = linalg.generic {indexing_maps = [#map12, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%146 : tensor<4x4x128x128xf32>) outs(%40, %38 : tensor<4x4x128xf32>, tensor<4x4x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_284: i64):
      %625 = linalg.index 3 : index
      %626 = arith.index_cast %625 : index to i64
      %627 = arith.maximumf %in, %out : f32
      %628 = arith.cmpf ogt, %in, %out : f32
      %629 = arith.select %628, %626, %out_284 : i64
      linalg.yield %627, %629 : f32, i64
    } -> (tensor<4x4x128xf32>, tensor<4x4x128xi64>)
    %expanded_80 = tensor.expand_shape %147#0 [[0], [1], [2, 3]] output_shape [4, 4, 128, 1] : tensor<4x4x128xf32> into tensor<4x4x128x1xf32>
    %148 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %expanded_80 : tensor<4x4x128x128xf32>, tensor<4x4x128x1xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %149 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.exp %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %150 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%149 : tensor<4x4x128x128xf32>) outs(%45 : tensor<4x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x1xf32>
    %151 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %150 : tensor<4x4x128x128xf32>, tensor<4x4x128x1xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.divf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %152 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %arg62 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xi1>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: i1, %out: f32):
      %625 = arith.uitofp %in_284 : i1 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %153 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %collapsed_81 = tensor.collapse_shape %153 [[0, 1], [2], [3]] : tensor<4x4x128x128xf32> into tensor<16x128x128xf32>
    %collapsed_82 = tensor.collapse_shape %transposed_75 [[0, 1], [2], [3]] : tensor<4x4x128x32xf32> into tensor<16x128x32xf32>
    %154 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<16x128x128xf32>, tensor<16x128x32xf32>) outs(%51 : tensor<16x128x32xf32>) -> tensor<16x128x32xf32>
    %expanded_83 = tensor.expand_shape %154 [[0, 1], [2], [3]] output_shape [4, 4, 128, 32] : tensor<16x128x32xf32> into tensor<4x4x128x32xf32>
    %transposed_84 = linalg.transpose ins(%expanded_83 : tensor<4x4x128x32xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_85 = tensor.collapse_shape %transposed_84 [[0, 1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<512x128xf32>
    %155 = linalg.matmul ins(%collapsed_85, %arg30 : tensor<512x128xf32>, tensor<128x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %156 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg31, %155 : tensor<128xf32>, tensor<512x128xf32>) outs(%54 : tensor<512x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x128xf32>
    %expanded_86 = tensor.expand_shape %156 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86, %arg63 : tensor<4x128x128xf32>, tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: i1, %out: f32):
      %625 = arith.uitofp %in_284 : i1 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %158 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%159 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %161 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %162 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_11 : f64 to f32
      %626 = arith.addf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.rsqrt %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %167 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %arg32 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %arg33 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_87 = tensor.collapse_shape %170 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %171 = linalg.matmul ins(%collapsed_87, %arg34 : tensor<512x128xf32>, tensor<128x512xf32>) outs(%73 : tensor<512x512xf32>) -> tensor<512x512xf32>
    %172 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg35, %171 : tensor<512xf32>, tensor<512x512xf32>) outs(%72 : tensor<512x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x512xf32>
    %expanded_88 = tensor.expand_shape %172 [[0, 1], [2]] output_shape [4, 128, 512] : tensor<512x512xf32> into tensor<4x128x512xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_88 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.fpowi %in, %c3_i64 : f32, i64
      %626 = arith.mulf %625, %cst_1 : f32
      %627 = arith.addf %in, %626 : f32
      %628 = arith.mulf %627, %cst_2 : f32
      %629 = math.tanh %628 : f32
      %630 = arith.addf %629, %cst_3 : f32
      %631 = arith.mulf %630, %cst_4 : f32
      %632 = arith.mulf %in, %631 : f32
      linalg.yield %632 : f32
    } -> tensor<4x128x512xf32>
    %collapsed_89 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<4x128x512xf32> into tensor<512x512xf32>
    %174 = linalg.matmul ins(%collapsed_89, %arg36 : tensor<512x512xf32>, tensor<512x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %175 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg37, %174 : tensor<128xf32>, tensor<512x128xf32>) outs(%54 : tensor<512x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x128xf32>
    %expanded_90 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %arg64 : tensor<4x128x128xf32>, tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: i1, %out: f32):
      %625 = arith.uitofp %in_284 : i1 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %177 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %180 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %181 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_11 : f64 to f32
      %626 = arith.addf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.rsqrt %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %186 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %arg38 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %arg39 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_91 = tensor.collapse_shape %189 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %190 = linalg.matmul ins(%collapsed_91, %arg40 : tensor<512x128xf32>, tensor<128x384xf32>) outs(%26 : tensor<512x384xf32>) -> tensor<512x384xf32>
    %191 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg41, %190 : tensor<384xf32>, tensor<512x384xf32>) outs(%25 : tensor<512x384xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x384xf32>
    %expanded_92 = tensor.expand_shape %191 [[0, 1], [2]] output_shape [4, 128, 384] : tensor<512x384xf32> into tensor<4x128x384xf32>
    %extracted_slice_93 = tensor.extract_slice %expanded_92[0, 0, 0] [4, 128, 128] [1, 1, 1] : tensor<4x128x384xf32> to tensor<4x128x128xf32>
    %extracted_slice_94 = tensor.extract_slice %expanded_92[0, 0, 128] [4, 128, 128] [1, 1, 1] : tensor<4x128x384xf32> to tensor<4x128x128xf32>
    %extracted_slice_95 = tensor.extract_slice %expanded_92[0, 0, 256] [4, 128, 128] [1, 1, 1] : tensor<4x128x384xf32> to tensor<4x128x128xf32>
    %expanded_96 = tensor.expand_shape %extracted_slice_93 [[0], [1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<4x128x128xf32> into tensor<4x128x4x32xf32>
    %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<4x128x4x32xf32>) outs(%29 : tensor<4x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %expanded_98 = tensor.expand_shape %extracted_slice_94 [[0], [1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<4x128x128xf32> into tensor<4x128x4x32xf32>
    %expanded_99 = tensor.expand_shape %extracted_slice_95 [[0], [1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<4x128x128xf32> into tensor<4x128x4x32xf32>
    %transposed_100 = linalg.transpose ins(%expanded_99 : tensor<4x128x4x32xf32>) outs(%29 : tensor<4x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_101 = linalg.transpose ins(%expanded_98 : tensor<4x128x4x32xf32>) outs(%30 : tensor<4x4x32x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_102 = tensor.collapse_shape %transposed_97 [[0, 1], [2], [3]] : tensor<4x4x128x32xf32> into tensor<16x128x32xf32>
    %collapsed_103 = tensor.collapse_shape %transposed_101 [[0, 1], [2], [3]] : tensor<4x4x32x128xf32> into tensor<16x32x128xf32>
    %192 = linalg.batch_matmul ins(%collapsed_102, %collapsed_103 : tensor<16x128x32xf32>, tensor<16x32x128xf32>) outs(%32 : tensor<16x128x128xf32>) -> tensor<16x128x128xf32>
    %expanded_104 = tensor.expand_shape %192 [[0, 1], [2], [3]] output_shape [4, 4, 128, 128] : tensor<16x128x128xf32> into tensor<4x4x128x128xf32>
    %193 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_104 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_10 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %194 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193, %11 : tensor<4x4x128x128xf32>, tensor<128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %195:2 = linalg.generic {indexing_maps = [#map12, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%194 : tensor<4x4x128x128xf32>) outs(%40, %38 : tensor<4x4x128xf32>, tensor<4x4x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_284: i64):
      %625 = linalg.index 3 : index
      %626 = arith.index_cast %625 : index to i64
      %627 = arith.maximumf %in, %out : f32
      %628 = arith.cmpf ogt, %in, %out : f32
      %629 = arith.select %628, %626, %out_284 : i64
      linalg.yield %627, %629 : f32, i64
    } -> (tensor<4x4x128xf32>, tensor<4x4x128xi64>)
    %expanded_105 = tensor.expand_shape %195#0 [[0], [1], [2, 3]] output_shape [4, 4, 128, 1] : tensor<4x4x128xf32> into tensor<4x4x128x1xf32>
    %196 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194, %expanded_105 : tensor<4x4x128x128xf32>, tensor<4x4x128x1xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %197 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.exp %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %198 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%197 : tensor<4x4x128x128xf32>) outs(%45 : tensor<4x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x1xf32>
    %199 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %198 : tensor<4x4x128x128xf32>, tensor<4x4x128x1xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.divf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %200 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %arg65 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xi1>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: i1, %out: f32):
      %625 = arith.uitofp %in_284 : i1 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %201 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %collapsed_106 = tensor.collapse_shape %201 [[0, 1], [2], [3]] : tensor<4x4x128x128xf32> into tensor<16x128x128xf32>
    %collapsed_107 = tensor.collapse_shape %transposed_100 [[0, 1], [2], [3]] : tensor<4x4x128x32xf32> into tensor<16x128x32xf32>
    %202 = linalg.batch_matmul ins(%collapsed_106, %collapsed_107 : tensor<16x128x128xf32>, tensor<16x128x32xf32>) outs(%51 : tensor<16x128x32xf32>) -> tensor<16x128x32xf32>
    %expanded_108 = tensor.expand_shape %202 [[0, 1], [2], [3]] output_shape [4, 4, 128, 32] : tensor<16x128x32xf32> into tensor<4x4x128x32xf32>
    %transposed_109 = linalg.transpose ins(%expanded_108 : tensor<4x4x128x32xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_110 = tensor.collapse_shape %transposed_109 [[0, 1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<512x128xf32>
    %203 = linalg.matmul ins(%collapsed_110, %arg42 : tensor<512x128xf32>, tensor<128x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %204 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg43, %203 : tensor<128xf32>, tensor<512x128xf32>) outs(%54 : tensor<512x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x128xf32>
    %expanded_111 = tensor.expand_shape %204 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_111, %arg66 : tensor<4x128x128xf32>, tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: i1, %out: f32):
      %625 = arith.uitofp %in_284 : i1 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %206 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%207 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %209 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %210 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_11 : f64 to f32
      %626 = arith.addf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.rsqrt %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %215 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %arg44 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %arg45 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_112 = tensor.collapse_shape %218 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %219 = linalg.matmul ins(%collapsed_112, %arg46 : tensor<512x128xf32>, tensor<128x512xf32>) outs(%73 : tensor<512x512xf32>) -> tensor<512x512xf32>
    %220 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg47, %219 : tensor<512xf32>, tensor<512x512xf32>) outs(%72 : tensor<512x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x512xf32>
    %expanded_113 = tensor.expand_shape %220 [[0, 1], [2]] output_shape [4, 128, 512] : tensor<512x512xf32> into tensor<4x128x512xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.fpowi %in, %c3_i64 : f32, i64
      %626 = arith.mulf %625, %cst_1 : f32
      %627 = arith.addf %in, %626 : f32
      %628 = arith.mulf %627, %cst_2 : f32
      %629 = math.tanh %628 : f32
      %630 = arith.addf %629, %cst_3 : f32
      %631 = arith.mulf %630, %cst_4 : f32
      %632 = arith.mulf %in, %631 : f32
      linalg.yield %632 : f32
    } -> tensor<4x128x512xf32>
    %collapsed_114 = tensor.collapse_shape %221 [[0, 1], [2]] : tensor<4x128x512xf32> into tensor<512x512xf32>
    %222 = linalg.matmul ins(%collapsed_114, %arg48 : tensor<512x512xf32>, tensor<512x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %223 = linalg.generic {indexing_maps = [#map11, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg49, %222 : tensor<128xf32>, tensor<512x128xf32>) outs(%54 : tensor<512x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x128xf32>
    %expanded_115 = tensor.expand_shape %223 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115, %arg67 : tensor<4x128x128xf32>, tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: i1, %out: f32):
      %625 = arith.uitofp %in_284 : i1 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %225 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%226 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %228 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %229 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_11 : f64 to f32
      %626 = arith.addf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.rsqrt %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %234 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %arg50 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236, %arg51 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %238 = tensor.empty() : tensor<128x256xf32>
    %transposed_116 = linalg.transpose ins(%arg0 : tensor<256x128xf32>) outs(%238 : tensor<128x256xf32>) permutation = [1, 0] 
    %collapsed_117 = tensor.collapse_shape %237 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %239 = tensor.empty() : tensor<512x256xf32>
    %240 = linalg.fill ins(%cst : f32) outs(%239 : tensor<512x256xf32>) -> tensor<512x256xf32>
    %241 = linalg.matmul ins(%collapsed_117, %transposed_116 : tensor<512x128xf32>, tensor<128x256xf32>) outs(%240 : tensor<512x256xf32>) -> tensor<512x256xf32>
    %collapsed_118 = tensor.collapse_shape %arg53 [[0, 1]] : tensor<4x128xi64> into tensor<512xi64>
    %242 = tensor.empty() : tensor<512xi64>
    %243 = linalg.fill ins(%c0_i64 : i64) outs(%242 : tensor<512xi64>) -> tensor<512xi64>
    %244 = tensor.empty() : tensor<512xf32>
    %245 = linalg.fill ins(%cst_0 : f32) outs(%244 : tensor<512xf32>) -> tensor<512xf32>
    %246:2 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "reduction"]} ins(%241 : tensor<512x256xf32>) outs(%245, %243 : tensor<512xf32>, tensor<512xi64>) {
    ^bb0(%in: f32, %out: f32, %out_284: i64):
      %625 = linalg.index 1 : index
      %626 = arith.index_cast %625 : index to i64
      %627 = arith.maximumf %in, %out : f32
      %628 = arith.cmpf ogt, %in, %out : f32
      %629 = arith.select %628, %626, %out_284 : i64
      linalg.yield %627, %629 : f32, i64
    } -> (tensor<512xf32>, tensor<512xi64>)
    %expanded_119 = tensor.expand_shape %246#0 [[0, 1]] output_shape [512, 1] : tensor<512xf32> into tensor<512x1xf32>
    %247 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%241, %expanded_119 : tensor<512x256xf32>, tensor<512x1xf32>) outs(%239 : tensor<512x256xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x256xf32>
    %248 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%247 : tensor<512x256xf32>) outs(%239 : tensor<512x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.exp %in : f32
      linalg.yield %625 : f32
    } -> tensor<512x256xf32>
    %249 = tensor.empty() : tensor<512x1xf32>
    %250 = linalg.fill ins(%cst : f32) outs(%249 : tensor<512x1xf32>) -> tensor<512x1xf32>
    %251 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "reduction"]} ins(%248 : tensor<512x256xf32>) outs(%250 : tensor<512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<512x1xf32>
    %252 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%251 : tensor<512x1xf32>) outs(%249 : tensor<512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.log %in : f32
      linalg.yield %625 : f32
    } -> tensor<512x1xf32>
    %253 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%247, %252 : tensor<512x256xf32>, tensor<512x1xf32>) outs(%239 : tensor<512x256xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x256xf32>
    %254 = tensor.empty() : tensor<512xi1>
    %255 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_118 : tensor<512xi64>) outs(%254 : tensor<512xi1>) {
    ^bb0(%in: i64, %out: i1):
      %625 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %625 : i1
    } -> tensor<512xi1>
    %256 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%255 : tensor<512xi1>) outs(%244 : tensor<512xf32>) {
    ^bb0(%in: i1, %out: f32):
      %625 = arith.uitofp %in : i1 to f32
      linalg.yield %625 : f32
    } -> tensor<512xf32>
    %257 = linalg.generic {indexing_maps = [#map2, #map2, #map16, #map2], iterator_types = ["parallel"]} ins(%255, %collapsed_118, %cst_16 : tensor<512xi1>, tensor<512xi64>, tensor<i64>) outs(%242 : tensor<512xi64>) {
    ^bb0(%in: i1, %in_284: i64, %in_285: i64, %out: i64):
      %625 = arith.select %in, %in_284, %in_285 : i64
      linalg.yield %625 : i64
    } -> tensor<512xi64>
    %expanded_120 = tensor.expand_shape %257 [[0, 1]] output_shape [512, 1] : tensor<512xi64> into tensor<512x1xi64>
    %258 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_120 : tensor<512x1xi64>) outs(%250 : tensor<512x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %625 = linalg.index 0 : index
      %626 = arith.index_cast %in : i64 to index
      %extracted = tensor.extract %253[%625, %626] : tensor<512x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<512x1xf32>
    %collapsed_121 = tensor.collapse_shape %258 [[0, 1]] : tensor<512x1xf32> into tensor<512xf32>
    %259 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_121 : tensor<512xf32>) outs(%244 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.negf %in : f32
      linalg.yield %625 : f32
    } -> tensor<512xf32>
    %260 = linalg.generic {indexing_maps = [#map2, #map2, #map16, #map2], iterator_types = ["parallel"]} ins(%255, %259, %cst_6 : tensor<512xi1>, tensor<512xf32>, tensor<f32>) outs(%244 : tensor<512xf32>) {
    ^bb0(%in: i1, %in_284: f32, %in_285: f32, %out: f32):
      %625 = arith.select %in, %in_284, %in_285 : f32
      linalg.yield %625 : f32
    } -> tensor<512xf32>
    %261 = tensor.empty() : tensor<f32>
    %262 = linalg.fill ins(%cst : f32) outs(%261 : tensor<f32>) -> tensor<f32>
    %263 = linalg.generic {indexing_maps = [#map2, #map16], iterator_types = ["reduction"]} ins(%256 : tensor<512xf32>) outs(%262 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<f32>
    %264 = linalg.generic {indexing_maps = [#map2, #map16], iterator_types = ["reduction"]} ins(%260 : tensor<512xf32>) outs(%262 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<f32>
    %265 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%264, %263 : tensor<f32>, tensor<f32>) outs(%261 : tensor<f32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.divf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<f32>
    %266 = tensor.empty() : tensor<256xi64>
    %267 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%266 : tensor<256xi64>) {
    ^bb0(%out: i64):
      %625 = linalg.index 0 : index
      %626 = arith.index_cast %625 : index to i64
      linalg.yield %626 : i64
    } -> tensor<256xi64>
    %expanded_122 = tensor.expand_shape %267 [[0, 1]] output_shape [1, 256] : tensor<256xi64> into tensor<1x256xi64>
    %expanded_123 = tensor.expand_shape %collapsed_118 [[0, 1]] output_shape [512, 1] : tensor<512xi64> into tensor<512x1xi64>
    %268 = tensor.empty() : tensor<512x256xi1>
    %269 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_122, %expanded_123 : tensor<1x256xi64>, tensor<512x1xi64>) outs(%268 : tensor<512x256xi1>) {
    ^bb0(%in: i64, %in_284: i64, %out: i1):
      %625 = arith.cmpi eq, %in, %in_284 : i64
      linalg.yield %625 : i1
    } -> tensor<512x256xi1>
    %expanded_124 = tensor.expand_shape %255 [[0, 1]] output_shape [512, 1] : tensor<512xi1> into tensor<512x1xi1>
    %270 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%269, %expanded_124 : tensor<512x256xi1>, tensor<512x1xi1>) outs(%268 : tensor<512x256xi1>) {
    ^bb0(%in: i1, %in_284: i1, %out: i1):
      %625 = arith.andi %in, %in_284 : i1
      linalg.yield %625 : i1
    } -> tensor<512x256xi1>
    %271 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%arg54, %263 : tensor<f32>, tensor<f32>) outs(%261 : tensor<f32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.divf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<f32>
    %272 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%271 : tensor<f32>) outs(%261 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.negf %in : f32
      linalg.yield %625 : f32
    } -> tensor<f32>
    %273 = linalg.generic {indexing_maps = [#map4, #map8, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%270, %272, %cst_6 : tensor<512x256xi1>, tensor<f32>, tensor<f32>) outs(%239 : tensor<512x256xf32>) {
    ^bb0(%in: i1, %in_284: f32, %in_285: f32, %out: f32):
      %625 = arith.select %in, %in_284, %in_285 : f32
      linalg.yield %625 : f32
    } -> tensor<512x256xf32>
    %274 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%253 : tensor<512x256xf32>) outs(%239 : tensor<512x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.exp %in : f32
      linalg.yield %625 : f32
    } -> tensor<512x256xf32>
    %275 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "reduction"]} ins(%273 : tensor<512x256xf32>) outs(%250 : tensor<512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<512x1xf32>
    %276 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%274, %275 : tensor<512x256xf32>, tensor<512x1xf32>) outs(%239 : tensor<512x256xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x256xf32>
    %277 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%273, %276 : tensor<512x256xf32>, tensor<512x256xf32>) outs(%239 : tensor<512x256xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<512x256xf32>
    %278 = tensor.empty() : tensor<256x512xf32>
    %transposed_125 = linalg.transpose ins(%277 : tensor<512x256xf32>) outs(%278 : tensor<256x512xf32>) permutation = [1, 0] 
    %279 = tensor.empty() : tensor<256x128xf32>
    %280 = linalg.fill ins(%cst : f32) outs(%279 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %281 = linalg.matmul ins(%transposed_125, %collapsed_117 : tensor<256x512xf32>, tensor<512x128xf32>) outs(%280 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %282 = linalg.matmul ins(%277, %arg0 : tensor<512x256xf32>, tensor<256x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %expanded_126 = tensor.expand_shape %282 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_126, %arg50 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%283 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %235 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%286 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %287 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %285 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %288 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %292 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %290 : tensor<4x128x1xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_126, %235 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %294 = tensor.empty() : tensor<128xf32>
    %295 = linalg.fill ins(%cst : f32) outs(%294 : tensor<128xf32>) -> tensor<128xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%293 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %297 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_126 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg67 : tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: i1, %out: f32):
      %625 = arith.uitofp %in : i1 to f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %299 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_127 = tensor.collapse_shape %300 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %301 = tensor.empty() : tensor<128x512xf32>
    %transposed_128 = linalg.transpose ins(%arg48 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %302 = linalg.matmul ins(%collapsed_127, %transposed_128 : tensor<512x128xf32>, tensor<128x512xf32>) outs(%73 : tensor<512x512xf32>) -> tensor<512x512xf32>
    %transposed_129 = linalg.transpose ins(%collapsed_114 : tensor<512x512xf32>) outs(%72 : tensor<512x512xf32>) permutation = [1, 0] 
    %303 = linalg.matmul ins(%transposed_129, %collapsed_127 : tensor<512x512xf32>, tensor<512x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %304 = tensor.empty() : tensor<1x128xf32>
    %305 = linalg.fill ins(%cst : f32) outs(%304 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %306 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_127 : tensor<512x128xf32>) outs(%305 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x128xf32>
    %collapsed_130 = tensor.collapse_shape %306 [[0, 1]] : tensor<1x128xf32> into tensor<128xf32>
    %expanded_131 = tensor.expand_shape %302 [[0, 1], [2]] output_shape [4, 128, 512] : tensor<512x512xf32> into tensor<4x128x512xf32>
    %307 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113, %expanded_113 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %308 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307, %expanded_113 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %309 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_9 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %310 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113, %309 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %311 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_8 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %312 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.tanh %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_4 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %cst_3 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_4 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312, %312 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %317 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %316 : tensor<i64>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: i64, %in_284: f32, %out: f32):
      %625 = arith.sitofp %in : i64 to f32
      %626 = arith.subf %625, %in_284 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_7 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %319 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %cst_3 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_8 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %321 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313, %317 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %320 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315, %322 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_131, %323 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %collapsed_132 = tensor.collapse_shape %324 [[0, 1], [2]] : tensor<4x128x512xf32> into tensor<512x512xf32>
    %transposed_133 = linalg.transpose ins(%arg46 : tensor<128x512xf32>) outs(%54 : tensor<512x128xf32>) permutation = [1, 0] 
    %325 = linalg.matmul ins(%collapsed_132, %transposed_133 : tensor<512x512xf32>, tensor<512x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %transposed_134 = linalg.transpose ins(%collapsed_112 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %326 = linalg.fill ins(%cst : f32) outs(%301 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %327 = linalg.matmul ins(%transposed_134, %collapsed_132 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%326 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %328 = tensor.empty() : tensor<1x512xf32>
    %329 = linalg.fill ins(%cst : f32) outs(%328 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %330 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_132 : tensor<512x512xf32>) outs(%329 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x512xf32>
    %collapsed_135 = tensor.collapse_shape %330 [[0, 1]] : tensor<1x512xf32> into tensor<512xf32>
    %expanded_136 = tensor.expand_shape %325 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %331 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_136, %arg44 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %332 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%331 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %334 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331, %216 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%334 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %336 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %335 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %337 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332, %333 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %338 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337, %336 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %339 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %340 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339, %338 : tensor<4x128x1xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %341 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_136, %216 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %342 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%341 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %343 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_136 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %344 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %340 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %345 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg66 : tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: i1, %out: f32):
      %625 = arith.uitofp %in : i1 to f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %346 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %347 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344, %346 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_137 = tensor.collapse_shape %347 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %transposed_138 = linalg.transpose ins(%arg42 : tensor<128x128xf32>) outs(%4 : tensor<128x128xf32>) permutation = [1, 0] 
    %348 = linalg.matmul ins(%collapsed_137, %transposed_138 : tensor<512x128xf32>, tensor<128x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %transposed_139 = linalg.transpose ins(%collapsed_110 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %349 = linalg.fill ins(%cst : f32) outs(%4 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %350 = linalg.matmul ins(%transposed_139, %collapsed_137 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%349 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %351 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_137 : tensor<512x128xf32>) outs(%305 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x128xf32>
    %collapsed_140 = tensor.collapse_shape %351 [[0, 1]] : tensor<1x128xf32> into tensor<128xf32>
    %expanded_141 = tensor.expand_shape %348 [[0, 1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<512x128xf32> into tensor<4x128x4x32xf32>
    %transposed_142 = linalg.transpose ins(%expanded_141 : tensor<4x128x4x32xf32>) outs(%29 : tensor<4x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_143 = tensor.collapse_shape %transposed_142 [[0, 1], [2], [3]] : tensor<4x4x128x32xf32> into tensor<16x128x32xf32>
    %transposed_144 = linalg.transpose ins(%collapsed_106 : tensor<16x128x128xf32>) outs(%31 : tensor<16x128x128xf32>) permutation = [0, 2, 1] 
    %352 = linalg.batch_matmul ins(%transposed_144, %collapsed_143 : tensor<16x128x128xf32>, tensor<16x128x32xf32>) outs(%51 : tensor<16x128x32xf32>) -> tensor<16x128x32xf32>
    %353 = tensor.empty() : tensor<16x32x128xf32>
    %transposed_145 = linalg.transpose ins(%collapsed_107 : tensor<16x128x32xf32>) outs(%353 : tensor<16x32x128xf32>) permutation = [0, 2, 1] 
    %354 = linalg.batch_matmul ins(%collapsed_143, %transposed_145 : tensor<16x128x32xf32>, tensor<16x32x128xf32>) outs(%32 : tensor<16x128x128xf32>) -> tensor<16x128x128xf32>
    %expanded_146 = tensor.expand_shape %352 [[0, 1], [2], [3]] output_shape [4, 4, 128, 32] : tensor<16x128x32xf32> into tensor<4x4x128x32xf32>
    %expanded_147 = tensor.expand_shape %354 [[0, 1], [2], [3]] output_shape [4, 4, 128, 128] : tensor<16x128x128xf32> into tensor<4x4x128x128xf32>
    %355 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg65 : tensor<4x4x128x128xi1>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: i1, %out: f32):
      %625 = arith.uitofp %in : i1 to f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %356 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%355 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %357 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_147, %356 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %358 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357, %199 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %359 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%358 : tensor<4x4x128x128xf32>) outs(%45 : tensor<4x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x1xf32>
    %360 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %359 : tensor<4x4x128x128xf32>, tensor<4x4x128x1xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %361 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358, %360 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %362 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%361 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_10 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %collapsed_148 = tensor.collapse_shape %362 [[0, 1], [2], [3]] : tensor<4x4x128x128xf32> into tensor<16x128x128xf32>
    %transposed_149 = linalg.transpose ins(%collapsed_102 : tensor<16x128x32xf32>) outs(%353 : tensor<16x32x128xf32>) permutation = [0, 2, 1] 
    %363 = linalg.fill ins(%cst : f32) outs(%353 : tensor<16x32x128xf32>) -> tensor<16x32x128xf32>
    %364 = linalg.batch_matmul ins(%transposed_149, %collapsed_148 : tensor<16x32x128xf32>, tensor<16x128x128xf32>) outs(%363 : tensor<16x32x128xf32>) -> tensor<16x32x128xf32>
    %transposed_150 = linalg.transpose ins(%collapsed_103 : tensor<16x32x128xf32>) outs(%50 : tensor<16x128x32xf32>) permutation = [0, 2, 1] 
    %365 = linalg.batch_matmul ins(%collapsed_148, %transposed_150 : tensor<16x128x128xf32>, tensor<16x128x32xf32>) outs(%51 : tensor<16x128x32xf32>) -> tensor<16x128x32xf32>
    %expanded_151 = tensor.expand_shape %364 [[0, 1], [2], [3]] output_shape [4, 4, 32, 128] : tensor<16x32x128xf32> into tensor<4x4x32x128xf32>
    %expanded_152 = tensor.expand_shape %365 [[0, 1], [2], [3]] output_shape [4, 4, 128, 32] : tensor<16x128x32xf32> into tensor<4x4x128x32xf32>
    %transposed_153 = linalg.transpose ins(%expanded_146 : tensor<4x4x128x32xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_154 = tensor.collapse_shape %transposed_153 [[0], [1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<4x128x128xf32>
    %transposed_155 = linalg.transpose ins(%expanded_151 : tensor<4x4x32x128xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_156 = tensor.collapse_shape %transposed_155 [[0], [1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<4x128x128xf32>
    %transposed_157 = linalg.transpose ins(%expanded_152 : tensor<4x4x128x32xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_158 = tensor.collapse_shape %transposed_157 [[0], [1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<4x128x128xf32>
    %concat = tensor.concat dim(2) %collapsed_158, %collapsed_156, %collapsed_154 : (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x384xf32>
    %collapsed_159 = tensor.collapse_shape %concat [[0, 1], [2]] : tensor<4x128x384xf32> into tensor<512x384xf32>
    %366 = tensor.empty() : tensor<384x128xf32>
    %transposed_160 = linalg.transpose ins(%arg40 : tensor<128x384xf32>) outs(%366 : tensor<384x128xf32>) permutation = [1, 0] 
    %367 = linalg.matmul ins(%collapsed_159, %transposed_160 : tensor<512x384xf32>, tensor<384x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %transposed_161 = linalg.transpose ins(%collapsed_91 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %368 = tensor.empty() : tensor<128x384xf32>
    %369 = linalg.fill ins(%cst : f32) outs(%368 : tensor<128x384xf32>) -> tensor<128x384xf32>
    %370 = linalg.matmul ins(%transposed_161, %collapsed_159 : tensor<128x512xf32>, tensor<512x384xf32>) outs(%369 : tensor<128x384xf32>) -> tensor<128x384xf32>
    %371 = tensor.empty() : tensor<1x384xf32>
    %372 = linalg.fill ins(%cst : f32) outs(%371 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %373 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_159 : tensor<512x384xf32>) outs(%372 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x384xf32>
    %collapsed_162 = tensor.collapse_shape %373 [[0, 1]] : tensor<1x384xf32> into tensor<384xf32>
    %expanded_163 = tensor.expand_shape %367 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %374 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_163, %arg38 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %375 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%374 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %376 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%374 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %377 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%374, %187 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %378 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%377 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %379 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %378 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %380 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375, %376 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %381 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380, %379 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %382 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %383 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382, %381 : tensor<4x128x1xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %384 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_163, %187 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %385 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%384 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %386 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_163 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %387 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344, %383 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %388 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg64 : tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: i1, %out: f32):
      %625 = arith.uitofp %in : i1 to f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %389 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %390 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387, %389 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_164 = tensor.collapse_shape %390 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %transposed_165 = linalg.transpose ins(%arg36 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %391 = linalg.matmul ins(%collapsed_164, %transposed_165 : tensor<512x128xf32>, tensor<128x512xf32>) outs(%73 : tensor<512x512xf32>) -> tensor<512x512xf32>
    %transposed_166 = linalg.transpose ins(%collapsed_89 : tensor<512x512xf32>) outs(%72 : tensor<512x512xf32>) permutation = [1, 0] 
    %392 = linalg.matmul ins(%transposed_166, %collapsed_164 : tensor<512x512xf32>, tensor<512x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %393 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_164 : tensor<512x128xf32>) outs(%305 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x128xf32>
    %collapsed_167 = tensor.collapse_shape %393 [[0, 1]] : tensor<1x128xf32> into tensor<128xf32>
    %expanded_168 = tensor.expand_shape %391 [[0, 1], [2]] output_shape [4, 128, 512] : tensor<512x512xf32> into tensor<4x128x512xf32>
    %394 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_88, %expanded_88 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %395 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394, %expanded_88 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %396 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_9 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %397 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_88, %396 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %398 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_8 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %399 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.tanh %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %400 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_88 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_4 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %401 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %cst_3 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %402 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%401 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_4 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %403 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399, %399 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %404 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %403 : tensor<i64>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: i64, %in_284: f32, %out: f32):
      %625 = arith.sitofp %in : i64 to f32
      %626 = arith.subf %625, %in_284 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %405 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_7 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %406 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%405 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %cst_3 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %407 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%406 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_8 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %408 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%400, %404 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %409 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408, %407 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %410 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402, %409 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %411 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_168, %410 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %collapsed_169 = tensor.collapse_shape %411 [[0, 1], [2]] : tensor<4x128x512xf32> into tensor<512x512xf32>
    %transposed_170 = linalg.transpose ins(%arg34 : tensor<128x512xf32>) outs(%54 : tensor<512x128xf32>) permutation = [1, 0] 
    %412 = linalg.matmul ins(%collapsed_169, %transposed_170 : tensor<512x512xf32>, tensor<512x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %transposed_171 = linalg.transpose ins(%collapsed_87 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %413 = linalg.matmul ins(%transposed_171, %collapsed_169 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%326 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %414 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_169 : tensor<512x512xf32>) outs(%329 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x512xf32>
    %collapsed_172 = tensor.collapse_shape %414 [[0, 1]] : tensor<1x512xf32> into tensor<512xf32>
    %expanded_173 = tensor.expand_shape %412 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %415 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_173, %arg32 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %416 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%415 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %417 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%415 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %418 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%415, %168 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %419 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%418 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %420 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %419 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %421 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%416, %417 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %422 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421, %420 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %423 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %424 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%423, %422 : tensor<4x128x1xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %425 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_173, %168 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %426 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%425 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %427 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_173 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %428 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387, %424 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %429 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg63 : tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: i1, %out: f32):
      %625 = arith.uitofp %in : i1 to f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %430 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %431 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428, %430 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_174 = tensor.collapse_shape %431 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %transposed_175 = linalg.transpose ins(%arg30 : tensor<128x128xf32>) outs(%4 : tensor<128x128xf32>) permutation = [1, 0] 
    %432 = linalg.matmul ins(%collapsed_174, %transposed_175 : tensor<512x128xf32>, tensor<128x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %transposed_176 = linalg.transpose ins(%collapsed_85 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %433 = linalg.matmul ins(%transposed_176, %collapsed_174 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%349 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %434 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_174 : tensor<512x128xf32>) outs(%305 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x128xf32>
    %collapsed_177 = tensor.collapse_shape %434 [[0, 1]] : tensor<1x128xf32> into tensor<128xf32>
    %expanded_178 = tensor.expand_shape %432 [[0, 1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<512x128xf32> into tensor<4x128x4x32xf32>
    %transposed_179 = linalg.transpose ins(%expanded_178 : tensor<4x128x4x32xf32>) outs(%29 : tensor<4x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_180 = tensor.collapse_shape %transposed_179 [[0, 1], [2], [3]] : tensor<4x4x128x32xf32> into tensor<16x128x32xf32>
    %transposed_181 = linalg.transpose ins(%collapsed_81 : tensor<16x128x128xf32>) outs(%31 : tensor<16x128x128xf32>) permutation = [0, 2, 1] 
    %435 = linalg.batch_matmul ins(%transposed_181, %collapsed_180 : tensor<16x128x128xf32>, tensor<16x128x32xf32>) outs(%51 : tensor<16x128x32xf32>) -> tensor<16x128x32xf32>
    %transposed_182 = linalg.transpose ins(%collapsed_82 : tensor<16x128x32xf32>) outs(%353 : tensor<16x32x128xf32>) permutation = [0, 2, 1] 
    %436 = linalg.batch_matmul ins(%collapsed_180, %transposed_182 : tensor<16x128x32xf32>, tensor<16x32x128xf32>) outs(%32 : tensor<16x128x128xf32>) -> tensor<16x128x128xf32>
    %expanded_183 = tensor.expand_shape %435 [[0, 1], [2], [3]] output_shape [4, 4, 128, 32] : tensor<16x128x32xf32> into tensor<4x4x128x32xf32>
    %expanded_184 = tensor.expand_shape %436 [[0, 1], [2], [3]] output_shape [4, 4, 128, 128] : tensor<16x128x128xf32> into tensor<4x4x128x128xf32>
    %437 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg62 : tensor<4x4x128x128xi1>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: i1, %out: f32):
      %625 = arith.uitofp %in : i1 to f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %438 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%437 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %439 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_184, %438 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %440 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439, %151 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %441 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%440 : tensor<4x4x128x128xf32>) outs(%45 : tensor<4x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x1xf32>
    %442 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %441 : tensor<4x4x128x128xf32>, tensor<4x4x128x1xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %443 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%440, %442 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %444 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%443 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_10 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %collapsed_185 = tensor.collapse_shape %444 [[0, 1], [2], [3]] : tensor<4x4x128x128xf32> into tensor<16x128x128xf32>
    %transposed_186 = linalg.transpose ins(%collapsed_77 : tensor<16x128x32xf32>) outs(%353 : tensor<16x32x128xf32>) permutation = [0, 2, 1] 
    %445 = linalg.batch_matmul ins(%transposed_186, %collapsed_185 : tensor<16x32x128xf32>, tensor<16x128x128xf32>) outs(%363 : tensor<16x32x128xf32>) -> tensor<16x32x128xf32>
    %transposed_187 = linalg.transpose ins(%collapsed_78 : tensor<16x32x128xf32>) outs(%50 : tensor<16x128x32xf32>) permutation = [0, 2, 1] 
    %446 = linalg.batch_matmul ins(%collapsed_185, %transposed_187 : tensor<16x128x128xf32>, tensor<16x128x32xf32>) outs(%51 : tensor<16x128x32xf32>) -> tensor<16x128x32xf32>
    %expanded_188 = tensor.expand_shape %445 [[0, 1], [2], [3]] output_shape [4, 4, 32, 128] : tensor<16x32x128xf32> into tensor<4x4x32x128xf32>
    %expanded_189 = tensor.expand_shape %446 [[0, 1], [2], [3]] output_shape [4, 4, 128, 32] : tensor<16x128x32xf32> into tensor<4x4x128x32xf32>
    %transposed_190 = linalg.transpose ins(%expanded_183 : tensor<4x4x128x32xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_191 = tensor.collapse_shape %transposed_190 [[0], [1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<4x128x128xf32>
    %transposed_192 = linalg.transpose ins(%expanded_188 : tensor<4x4x32x128xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_193 = tensor.collapse_shape %transposed_192 [[0], [1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<4x128x128xf32>
    %transposed_194 = linalg.transpose ins(%expanded_189 : tensor<4x4x128x32xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_195 = tensor.collapse_shape %transposed_194 [[0], [1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<4x128x128xf32>
    %concat_196 = tensor.concat dim(2) %collapsed_195, %collapsed_193, %collapsed_191 : (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x384xf32>
    %collapsed_197 = tensor.collapse_shape %concat_196 [[0, 1], [2]] : tensor<4x128x384xf32> into tensor<512x384xf32>
    %transposed_198 = linalg.transpose ins(%arg28 : tensor<128x384xf32>) outs(%366 : tensor<384x128xf32>) permutation = [1, 0] 
    %447 = linalg.matmul ins(%collapsed_197, %transposed_198 : tensor<512x384xf32>, tensor<384x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %transposed_199 = linalg.transpose ins(%collapsed_66 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %448 = linalg.matmul ins(%transposed_199, %collapsed_197 : tensor<128x512xf32>, tensor<512x384xf32>) outs(%369 : tensor<128x384xf32>) -> tensor<128x384xf32>
    %449 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_197 : tensor<512x384xf32>) outs(%372 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x384xf32>
    %collapsed_200 = tensor.collapse_shape %449 [[0, 1]] : tensor<1x384xf32> into tensor<384xf32>
    %expanded_201 = tensor.expand_shape %447 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %450 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_201, %arg26 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %451 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%450 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %452 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%450 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %453 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%450, %139 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %454 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%453 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %455 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %454 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %456 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%451, %452 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %457 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%456, %455 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %458 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %459 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%458, %457 : tensor<4x128x1xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %460 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_201, %139 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %461 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%460 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %462 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_201 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %463 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428, %459 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %464 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg61 : tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: i1, %out: f32):
      %625 = arith.uitofp %in : i1 to f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %465 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%464 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %466 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%463, %465 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_202 = tensor.collapse_shape %466 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %transposed_203 = linalg.transpose ins(%arg24 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %467 = linalg.matmul ins(%collapsed_202, %transposed_203 : tensor<512x128xf32>, tensor<128x512xf32>) outs(%73 : tensor<512x512xf32>) -> tensor<512x512xf32>
    %transposed_204 = linalg.transpose ins(%collapsed_64 : tensor<512x512xf32>) outs(%72 : tensor<512x512xf32>) permutation = [1, 0] 
    %468 = linalg.matmul ins(%transposed_204, %collapsed_202 : tensor<512x512xf32>, tensor<512x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %469 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_202 : tensor<512x128xf32>) outs(%305 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x128xf32>
    %collapsed_205 = tensor.collapse_shape %469 [[0, 1]] : tensor<1x128xf32> into tensor<128xf32>
    %expanded_206 = tensor.expand_shape %467 [[0, 1], [2]] output_shape [4, 128, 512] : tensor<512x512xf32> into tensor<4x128x512xf32>
    %470 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63, %expanded_63 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %471 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470, %expanded_63 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %472 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%471 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_9 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %473 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63, %472 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %474 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%473 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_8 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %475 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%474 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.tanh %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %476 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_4 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %477 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%475 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %cst_3 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %478 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%477 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_4 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %479 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%475, %475 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %480 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %479 : tensor<i64>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: i64, %in_284: f32, %out: f32):
      %625 = arith.sitofp %in : i64 to f32
      %626 = arith.subf %625, %in_284 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %481 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_7 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %482 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%481 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %cst_3 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %483 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%482 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_8 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %484 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476, %480 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %485 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%484, %483 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %486 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478, %485 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %487 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_206, %486 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %collapsed_207 = tensor.collapse_shape %487 [[0, 1], [2]] : tensor<4x128x512xf32> into tensor<512x512xf32>
    %transposed_208 = linalg.transpose ins(%arg22 : tensor<128x512xf32>) outs(%54 : tensor<512x128xf32>) permutation = [1, 0] 
    %488 = linalg.matmul ins(%collapsed_207, %transposed_208 : tensor<512x512xf32>, tensor<512x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %transposed_209 = linalg.transpose ins(%collapsed_62 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %489 = linalg.matmul ins(%transposed_209, %collapsed_207 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%326 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %490 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_207 : tensor<512x512xf32>) outs(%329 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x512xf32>
    %collapsed_210 = tensor.collapse_shape %490 [[0, 1]] : tensor<1x512xf32> into tensor<512xf32>
    %expanded_211 = tensor.expand_shape %488 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %491 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_211, %arg20 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %492 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %493 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%491 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %494 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491, %120 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %495 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%494 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %496 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %495 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %497 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%492, %493 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %498 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%497, %496 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %499 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %500 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%499, %498 : tensor<4x128x1xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %501 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_211, %120 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %502 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%501 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %503 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_211 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %504 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%463, %500 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %505 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg60 : tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: i1, %out: f32):
      %625 = arith.uitofp %in : i1 to f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %506 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%505 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %507 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504, %506 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_212 = tensor.collapse_shape %507 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %transposed_213 = linalg.transpose ins(%arg18 : tensor<128x128xf32>) outs(%4 : tensor<128x128xf32>) permutation = [1, 0] 
    %508 = linalg.matmul ins(%collapsed_212, %transposed_213 : tensor<512x128xf32>, tensor<128x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %transposed_214 = linalg.transpose ins(%collapsed_60 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %509 = linalg.matmul ins(%transposed_214, %collapsed_212 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%349 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %510 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_212 : tensor<512x128xf32>) outs(%305 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x128xf32>
    %collapsed_215 = tensor.collapse_shape %510 [[0, 1]] : tensor<1x128xf32> into tensor<128xf32>
    %expanded_216 = tensor.expand_shape %508 [[0, 1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<512x128xf32> into tensor<4x128x4x32xf32>
    %transposed_217 = linalg.transpose ins(%expanded_216 : tensor<4x128x4x32xf32>) outs(%29 : tensor<4x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_218 = tensor.collapse_shape %transposed_217 [[0, 1], [2], [3]] : tensor<4x4x128x32xf32> into tensor<16x128x32xf32>
    %transposed_219 = linalg.transpose ins(%collapsed_56 : tensor<16x128x128xf32>) outs(%31 : tensor<16x128x128xf32>) permutation = [0, 2, 1] 
    %511 = linalg.batch_matmul ins(%transposed_219, %collapsed_218 : tensor<16x128x128xf32>, tensor<16x128x32xf32>) outs(%51 : tensor<16x128x32xf32>) -> tensor<16x128x32xf32>
    %transposed_220 = linalg.transpose ins(%collapsed_57 : tensor<16x128x32xf32>) outs(%353 : tensor<16x32x128xf32>) permutation = [0, 2, 1] 
    %512 = linalg.batch_matmul ins(%collapsed_218, %transposed_220 : tensor<16x128x32xf32>, tensor<16x32x128xf32>) outs(%32 : tensor<16x128x128xf32>) -> tensor<16x128x128xf32>
    %expanded_221 = tensor.expand_shape %511 [[0, 1], [2], [3]] output_shape [4, 4, 128, 32] : tensor<16x128x32xf32> into tensor<4x4x128x32xf32>
    %expanded_222 = tensor.expand_shape %512 [[0, 1], [2], [3]] output_shape [4, 4, 128, 128] : tensor<16x128x128xf32> into tensor<4x4x128x128xf32>
    %513 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg59 : tensor<4x4x128x128xi1>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: i1, %out: f32):
      %625 = arith.uitofp %in : i1 to f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %514 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%513 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %515 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_222, %514 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %516 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%515, %103 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %517 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%516 : tensor<4x4x128x128xf32>) outs(%45 : tensor<4x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x1xf32>
    %518 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %517 : tensor<4x4x128x128xf32>, tensor<4x4x128x1xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %519 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%516, %518 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %520 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%519 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_10 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %collapsed_223 = tensor.collapse_shape %520 [[0, 1], [2], [3]] : tensor<4x4x128x128xf32> into tensor<16x128x128xf32>
    %transposed_224 = linalg.transpose ins(%collapsed_52 : tensor<16x128x32xf32>) outs(%353 : tensor<16x32x128xf32>) permutation = [0, 2, 1] 
    %521 = linalg.batch_matmul ins(%transposed_224, %collapsed_223 : tensor<16x32x128xf32>, tensor<16x128x128xf32>) outs(%363 : tensor<16x32x128xf32>) -> tensor<16x32x128xf32>
    %transposed_225 = linalg.transpose ins(%collapsed_53 : tensor<16x32x128xf32>) outs(%50 : tensor<16x128x32xf32>) permutation = [0, 2, 1] 
    %522 = linalg.batch_matmul ins(%collapsed_223, %transposed_225 : tensor<16x128x128xf32>, tensor<16x128x32xf32>) outs(%51 : tensor<16x128x32xf32>) -> tensor<16x128x32xf32>
    %expanded_226 = tensor.expand_shape %521 [[0, 1], [2], [3]] output_shape [4, 4, 32, 128] : tensor<16x32x128xf32> into tensor<4x4x32x128xf32>
    %expanded_227 = tensor.expand_shape %522 [[0, 1], [2], [3]] output_shape [4, 4, 128, 32] : tensor<16x128x32xf32> into tensor<4x4x128x32xf32>
    %transposed_228 = linalg.transpose ins(%expanded_221 : tensor<4x4x128x32xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_229 = tensor.collapse_shape %transposed_228 [[0], [1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<4x128x128xf32>
    %transposed_230 = linalg.transpose ins(%expanded_226 : tensor<4x4x32x128xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_231 = tensor.collapse_shape %transposed_230 [[0], [1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<4x128x128xf32>
    %transposed_232 = linalg.transpose ins(%expanded_227 : tensor<4x4x128x32xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_233 = tensor.collapse_shape %transposed_232 [[0], [1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<4x128x128xf32>
    %concat_234 = tensor.concat dim(2) %collapsed_233, %collapsed_231, %collapsed_229 : (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x384xf32>
    %collapsed_235 = tensor.collapse_shape %concat_234 [[0, 1], [2]] : tensor<4x128x384xf32> into tensor<512x384xf32>
    %transposed_236 = linalg.transpose ins(%arg16 : tensor<128x384xf32>) outs(%366 : tensor<384x128xf32>) permutation = [1, 0] 
    %523 = linalg.matmul ins(%collapsed_235, %transposed_236 : tensor<512x384xf32>, tensor<384x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %transposed_237 = linalg.transpose ins(%collapsed_41 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %524 = linalg.matmul ins(%transposed_237, %collapsed_235 : tensor<128x512xf32>, tensor<512x384xf32>) outs(%369 : tensor<128x384xf32>) -> tensor<128x384xf32>
    %525 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_235 : tensor<512x384xf32>) outs(%372 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x384xf32>
    %collapsed_238 = tensor.collapse_shape %525 [[0, 1]] : tensor<1x384xf32> into tensor<384xf32>
    %expanded_239 = tensor.expand_shape %523 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %526 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_239, %arg14 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %527 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%526 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %528 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%526 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %529 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%526, %91 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %530 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%529 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %531 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %530 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %532 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527, %528 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %533 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%532, %531 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %534 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %535 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%534, %533 : tensor<4x128x1xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %536 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_239, %91 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %537 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%536 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %538 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_239 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %539 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504, %535 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %540 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg58 : tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: i1, %out: f32):
      %625 = arith.uitofp %in : i1 to f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %541 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%540 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %542 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%539, %541 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_240 = tensor.collapse_shape %542 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %transposed_241 = linalg.transpose ins(%arg12 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %543 = linalg.matmul ins(%collapsed_240, %transposed_241 : tensor<512x128xf32>, tensor<128x512xf32>) outs(%73 : tensor<512x512xf32>) -> tensor<512x512xf32>
    %transposed_242 = linalg.transpose ins(%collapsed_39 : tensor<512x512xf32>) outs(%72 : tensor<512x512xf32>) permutation = [1, 0] 
    %544 = linalg.matmul ins(%transposed_242, %collapsed_240 : tensor<512x512xf32>, tensor<512x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %545 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_240 : tensor<512x128xf32>) outs(%305 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x128xf32>
    %collapsed_243 = tensor.collapse_shape %545 [[0, 1]] : tensor<1x128xf32> into tensor<128xf32>
    %expanded_244 = tensor.expand_shape %543 [[0, 1], [2]] output_shape [4, 128, 512] : tensor<512x512xf32> into tensor<4x128x512xf32>
    %546 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %expanded_38 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %547 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%546, %expanded_38 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %548 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%547 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_9 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %549 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %548 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %550 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%549 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_8 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %551 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%550 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = math.tanh %in : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %552 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_4 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %553 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%551 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %cst_3 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %554 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%553 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_4 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %555 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%551, %551 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %556 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %555 : tensor<i64>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: i64, %in_284: f32, %out: f32):
      %625 = arith.sitofp %in : i64 to f32
      %626 = arith.subf %625, %in_284 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %557 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%546 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_7 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %558 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%557 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %cst_3 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %559 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%558 : tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_8 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x512xf32>
    %560 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%552, %556 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %561 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%560, %559 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %562 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554, %561 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %563 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_244, %562 : tensor<4x128x512xf32>, tensor<4x128x512xf32>) outs(%76 : tensor<4x128x512xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x512xf32>
    %collapsed_245 = tensor.collapse_shape %563 [[0, 1], [2]] : tensor<4x128x512xf32> into tensor<512x512xf32>
    %transposed_246 = linalg.transpose ins(%arg10 : tensor<128x512xf32>) outs(%54 : tensor<512x128xf32>) permutation = [1, 0] 
    %564 = linalg.matmul ins(%collapsed_245, %transposed_246 : tensor<512x512xf32>, tensor<512x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %transposed_247 = linalg.transpose ins(%collapsed_37 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %565 = linalg.matmul ins(%transposed_247, %collapsed_245 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%326 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %566 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_245 : tensor<512x512xf32>) outs(%329 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x512xf32>
    %collapsed_248 = tensor.collapse_shape %566 [[0, 1]] : tensor<1x512xf32> into tensor<512xf32>
    %expanded_249 = tensor.expand_shape %564 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %567 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_249, %arg8 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %568 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%567 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %569 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%567 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %570 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%567, %69 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %571 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%570 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %572 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %571 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %573 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%568, %569 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %574 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%573, %572 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %575 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %576 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%575, %574 : tensor<4x128x1xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %577 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_249, %69 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %578 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%577 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %579 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_249 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %580 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%539, %576 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %581 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg57 : tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: i1, %out: f32):
      %625 = arith.uitofp %in : i1 to f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %582 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%581 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %583 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%580, %582 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %collapsed_250 = tensor.collapse_shape %583 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %transposed_251 = linalg.transpose ins(%arg6 : tensor<128x128xf32>) outs(%4 : tensor<128x128xf32>) permutation = [1, 0] 
    %584 = linalg.matmul ins(%collapsed_250, %transposed_251 : tensor<512x128xf32>, tensor<128x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %transposed_252 = linalg.transpose ins(%collapsed_35 : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %585 = linalg.matmul ins(%transposed_252, %collapsed_250 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%349 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %586 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_250 : tensor<512x128xf32>) outs(%305 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x128xf32>
    %collapsed_253 = tensor.collapse_shape %586 [[0, 1]] : tensor<1x128xf32> into tensor<128xf32>
    %expanded_254 = tensor.expand_shape %584 [[0, 1], [2, 3]] output_shape [4, 128, 4, 32] : tensor<512x128xf32> into tensor<4x128x4x32xf32>
    %transposed_255 = linalg.transpose ins(%expanded_254 : tensor<4x128x4x32xf32>) outs(%29 : tensor<4x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_256 = tensor.collapse_shape %transposed_255 [[0, 1], [2], [3]] : tensor<4x4x128x32xf32> into tensor<16x128x32xf32>
    %transposed_257 = linalg.transpose ins(%collapsed_31 : tensor<16x128x128xf32>) outs(%31 : tensor<16x128x128xf32>) permutation = [0, 2, 1] 
    %587 = linalg.batch_matmul ins(%transposed_257, %collapsed_256 : tensor<16x128x128xf32>, tensor<16x128x32xf32>) outs(%51 : tensor<16x128x32xf32>) -> tensor<16x128x32xf32>
    %transposed_258 = linalg.transpose ins(%collapsed_32 : tensor<16x128x32xf32>) outs(%353 : tensor<16x32x128xf32>) permutation = [0, 2, 1] 
    %588 = linalg.batch_matmul ins(%collapsed_256, %transposed_258 : tensor<16x128x32xf32>, tensor<16x32x128xf32>) outs(%32 : tensor<16x128x128xf32>) -> tensor<16x128x128xf32>
    %expanded_259 = tensor.expand_shape %587 [[0, 1], [2], [3]] output_shape [4, 4, 128, 32] : tensor<16x128x32xf32> into tensor<4x4x128x32xf32>
    %expanded_260 = tensor.expand_shape %588 [[0, 1], [2], [3]] output_shape [4, 4, 128, 128] : tensor<16x128x128xf32> into tensor<4x4x128x128xf32>
    %589 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg56 : tensor<4x4x128x128xi1>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: i1, %out: f32):
      %625 = arith.uitofp %in : i1 to f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %590 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%589 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %591 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_260, %590 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %592 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%591, %47 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %593 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%592 : tensor<4x4x128x128xf32>) outs(%45 : tensor<4x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x1xf32>
    %594 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %593 : tensor<4x4x128x128xf32>, tensor<4x4x128x1xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %595 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%592, %594 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x4x128x128xf32>
    %596 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%595 : tensor<4x4x128x128xf32>) outs(%34 : tensor<4x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_10 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x4x128x128xf32>
    %collapsed_261 = tensor.collapse_shape %596 [[0, 1], [2], [3]] : tensor<4x4x128x128xf32> into tensor<16x128x128xf32>
    %transposed_262 = linalg.transpose ins(%collapsed_27 : tensor<16x128x32xf32>) outs(%353 : tensor<16x32x128xf32>) permutation = [0, 2, 1] 
    %597 = linalg.batch_matmul ins(%transposed_262, %collapsed_261 : tensor<16x32x128xf32>, tensor<16x128x128xf32>) outs(%363 : tensor<16x32x128xf32>) -> tensor<16x32x128xf32>
    %transposed_263 = linalg.transpose ins(%collapsed_28 : tensor<16x32x128xf32>) outs(%50 : tensor<16x128x32xf32>) permutation = [0, 2, 1] 
    %598 = linalg.batch_matmul ins(%collapsed_261, %transposed_263 : tensor<16x128x128xf32>, tensor<16x128x32xf32>) outs(%51 : tensor<16x128x32xf32>) -> tensor<16x128x32xf32>
    %expanded_264 = tensor.expand_shape %597 [[0, 1], [2], [3]] output_shape [4, 4, 32, 128] : tensor<16x32x128xf32> into tensor<4x4x32x128xf32>
    %expanded_265 = tensor.expand_shape %598 [[0, 1], [2], [3]] output_shape [4, 4, 128, 32] : tensor<16x128x32xf32> into tensor<4x4x128x32xf32>
    %transposed_266 = linalg.transpose ins(%expanded_259 : tensor<4x4x128x32xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_267 = tensor.collapse_shape %transposed_266 [[0], [1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<4x128x128xf32>
    %transposed_268 = linalg.transpose ins(%expanded_264 : tensor<4x4x32x128xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_269 = tensor.collapse_shape %transposed_268 [[0], [1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<4x128x128xf32>
    %transposed_270 = linalg.transpose ins(%expanded_265 : tensor<4x4x128x32xf32>) outs(%53 : tensor<4x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_271 = tensor.collapse_shape %transposed_270 [[0], [1], [2, 3]] : tensor<4x128x4x32xf32> into tensor<4x128x128xf32>
    %concat_272 = tensor.concat dim(2) %collapsed_271, %collapsed_269, %collapsed_267 : (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x384xf32>
    %collapsed_273 = tensor.collapse_shape %concat_272 [[0, 1], [2]] : tensor<4x128x384xf32> into tensor<512x384xf32>
    %transposed_274 = linalg.transpose ins(%arg4 : tensor<128x384xf32>) outs(%366 : tensor<384x128xf32>) permutation = [1, 0] 
    %599 = linalg.matmul ins(%collapsed_273, %transposed_274 : tensor<512x384xf32>, tensor<384x128xf32>) outs(%55 : tensor<512x128xf32>) -> tensor<512x128xf32>
    %transposed_275 = linalg.transpose ins(%collapsed : tensor<512x128xf32>) outs(%301 : tensor<128x512xf32>) permutation = [1, 0] 
    %600 = linalg.matmul ins(%transposed_275, %collapsed_273 : tensor<128x512xf32>, tensor<512x384xf32>) outs(%369 : tensor<128x384xf32>) -> tensor<128x384xf32>
    %601 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "parallel"]} ins(%collapsed_273 : tensor<512x384xf32>) outs(%372 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x384xf32>
    %collapsed_276 = tensor.collapse_shape %601 [[0, 1]] : tensor<1x384xf32> into tensor<384xf32>
    %expanded_277 = tensor.expand_shape %599 [[0, 1], [2]] output_shape [4, 128, 128] : tensor<512x128xf32> into tensor<4x128x128xf32>
    %602 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_277, %arg2 : tensor<4x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %603 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%602 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.mulf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %604 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%602 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %605 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%602, %22 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %606 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%605 : tensor<4x128x128xf32>) outs(%13 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %607 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %606 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %608 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%603, %604 : tensor<4x128x128xf32>, tensor<4x128x1xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %609 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%608, %607 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.subf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %610 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<4x128x1xf32>) outs(%12 : tensor<4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.divf %in, %cst_13 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x1xf32>
    %611 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%610, %609 : tensor<4x128x1xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %612 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_277, %22 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %613 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%612 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %614 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_277 : tensor<4x128x128xf32>) outs(%295 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %615 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%580, %611 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %616 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg55 : tensor<4x128x128xi1>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: i1, %out: f32):
      %625 = arith.uitofp %in : i1 to f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %617 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%616 : tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.truncf %cst_12 : f64 to f32
      %626 = arith.mulf %in, %625 : f32
      linalg.yield %626 : f32
    } -> tensor<4x128x128xf32>
    %618 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%615, %617 : tensor<4x128x128xf32>, tensor<4x128x128xf32>) outs(%0 : tensor<4x128x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.mulf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<4x128x128xf32>
    %619 = tensor.empty() : tensor<1x128x128xf32>
    %620 = linalg.fill ins(%cst : f32) outs(%619 : tensor<1x128x128xf32>) -> tensor<1x128x128xf32>
    %621 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["reduction", "parallel", "parallel"]} ins(%618 : tensor<4x128x128xf32>) outs(%620 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %625 = arith.addf %in, %out : f32
      linalg.yield %625 : f32
    } -> tensor<1x128x128xf32>
    %collapsed_278 = tensor.collapse_shape %621 [[0, 1], [2]] : tensor<1x128x128xf32> into tensor<128x128xf32>
    %expanded_279 = tensor.expand_shape %collapsed_278 [[0], [1, 2]] output_shape [128, 1, 128] : tensor<128x128xf32> into tensor<128x1x128xf32>
    %622 = scf.for %arg68 = %c0 to %c128 step %c1 iter_args(%arg69 = %cst_14) -> (tensor<128x128xf32>) {
      %extracted = tensor.extract %expanded_18[%arg68, %c0] : tensor<128x1xi64>
      %625 = arith.index_cast %extracted : i64 to index
      %extracted_slice_284 = tensor.extract_slice %expanded_279[%arg68, 0, 0] [1, 1, 128] [1, 1, 1] : tensor<128x1x128xf32> to tensor<1x128xf32>
      %extracted_slice_285 = tensor.extract_slice %arg69[%625, 0] [1, 128] [1, 1] : tensor<128x128xf32> to tensor<1x128xf32>
      %626 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_284 : tensor<1x128xf32>) outs(%extracted_slice_285 : tensor<1x128xf32>) {
      ^bb0(%in: f32, %out: f32):
        %627 = arith.addf %out, %in : f32
        linalg.yield %627 : f32
      } -> tensor<1x128xf32>
      %inserted_slice = tensor.insert_slice %626 into %arg69[%625, 0] [1, 128] [1, 1] : tensor<1x128xf32> into tensor<128x128xf32>
      scf.yield %inserted_slice : tensor<128x128xf32>
    }
    %collapsed_280 = tensor.collapse_shape %arg52 [[0, 1]] : tensor<4x128xi64> into tensor<512xi64>
    %collapsed_281 = tensor.collapse_shape %618 [[0, 1], [2]] : tensor<4x128x128xf32> into tensor<512x128xf32>
    %expanded_282 = tensor.expand_shape %collapsed_280 [[0, 1]] output_shape [512, 1] : tensor<512xi64> into tensor<512x1xi64>
    %expanded_283 = tensor.expand_shape %collapsed_281 [[0], [1, 2]] output_shape [512, 1, 128] : tensor<512x128xf32> into tensor<512x1x128xf32>
    %623 = scf.for %arg68 = %c0 to %c512 step %c1 iter_args(%arg69 = %cst_15) -> (tensor<256x128xf32>) {
      %extracted = tensor.extract %expanded_282[%arg68, %c0] : tensor<512x1xi64>
      %625 = arith.index_cast %extracted : i64 to index
      %extracted_slice_284 = tensor.extract_slice %expanded_283[%arg68, 0, 0] [1, 1, 128] [1, 1, 1] : tensor<512x1x128xf32> to tensor<1x128xf32>
      %extracted_slice_285 = tensor.extract_slice %arg69[%625, 0] [1, 128] [1, 1] : tensor<256x128xf32> to tensor<1x128xf32>
      %626 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_284 : tensor<1x128xf32>) outs(%extracted_slice_285 : tensor<1x128xf32>) {
      ^bb0(%in: f32, %out: f32):
        %627 = arith.addf %out, %in : f32
        linalg.yield %627 : f32
      } -> tensor<1x128xf32>
      %inserted_slice = tensor.insert_slice %626 into %arg69[%625, 0] [1, 128] [1, 1] : tensor<1x128xf32> into tensor<256x128xf32>
      scf.yield %inserted_slice : tensor<256x128xf32>
    }
    %624 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%623, %281 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%279 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %625 = arith.addf %in, %in_284 : f32
      linalg.yield %625 : f32
    } -> tensor<256x128xf32>
    return %265, %624, %622, %613, %614, %600, %collapsed_276, %585, %collapsed_253, %578, %579, %565, %collapsed_248, %544, %collapsed_243, %537, %538, %524, %collapsed_238, %509, %collapsed_215, %502, %503, %489, %collapsed_210, %468, %collapsed_205, %461, %462, %448, %collapsed_200, %433, %collapsed_177, %426, %427, %413, %collapsed_172, %392, %collapsed_167, %385, %386, %370, %collapsed_162, %350, %collapsed_140, %342, %343, %327, %collapsed_135, %303, %collapsed_130, %296, %297 : tensor<f32>, tensor<256x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x384xf32>, tensor<384xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x512xf32>, tensor<512xf32>, tensor<512x128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x384xf32>, tensor<384xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x512xf32>, tensor<512xf32>, tensor<512x128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x384xf32>, tensor<384xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x512xf32>, tensor<512xf32>, tensor<512x128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x384xf32>, tensor<384xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x512xf32>, tensor<512xf32>, tensor<512x128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>
  }
}
