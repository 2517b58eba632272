// A linear classifier of three features into two classes, on batches of four,
// with dropout on the features and a squared error:
//   z = (2 mask x) w, loss = sum((z - onehot(y))^2) / 4.
// The buffer counts steps.
#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#all = affine_map<(d0, d1) -> ()>
#none = affine_map<() -> ()>
#lhs_t = affine_map<(m, n, k) -> (k, m)>
#rhs = affine_map<(m, n, k) -> (k, n)>
#out = affine_map<(m, n, k) -> (m, n)>

module {
  func.func @main(
      %w: tensor<3x2xf32> {aal.name = "w", aal.role = "parameter"},
      %count: tensor<i64> {aal.name = "count", aal.role = "buffer"},
      %x: tensor<4x3xf32> {aal.name = "x", aal.role = "input"},
      %y: tensor<4xi64> {aal.name = "y", aal.role = "target"},
      %mask: tensor<4x3xi1> {aal.name = "drop#0", aal.role = "dropout_mask",
                             aal.keep_probability = 0.5},
      %dl: tensor<f32> {aal.name = "loss_gradient",
                        aal.role = "loss_gradient"})
      -> (tensor<f32> {aal.name = "loss", aal.role = "loss"},
          tensor<3x2xf32> {aal.name = "w", aal.role = "gradient"},
          tensor<i64> {aal.name = "count", aal.role = "buffer_update"})
      attributes {aal.model = "classifier"} {
    %zero = arith.constant 0.0 : f32
    %empty_x = tensor.empty() : tensor<4x3xf32>
    %dropped = linalg.generic {indexing_maps = [#id, #id, #id],
                               iterator_types = ["parallel", "parallel"]}
        ins(%x, %mask : tensor<4x3xf32>, tensor<4x3xi1>)
        outs(%empty_x : tensor<4x3xf32>) {
    ^bb0(%a: f32, %keep: i1, %o: f32):
      %two = arith.constant 2.0 : f32
      %none = arith.constant 0.0 : f32
      %scaled = arith.mulf %a, %two : f32
      %r = arith.select %keep, %scaled, %none : f32
      linalg.yield %r : f32
    } -> tensor<4x3xf32>
    %empty_z = tensor.empty() : tensor<4x2xf32>
    %zero_z = linalg.fill ins(%zero : f32) outs(%empty_z : tensor<4x2xf32>)
        -> tensor<4x2xf32>
    %z = linalg.matmul ins(%dropped, %w : tensor<4x3xf32>, tensor<3x2xf32>)
        outs(%zero_z : tensor<4x2xf32>) -> tensor<4x2xf32>
    %error = linalg.generic {indexing_maps = [#id, #row, #id],
                             iterator_types = ["parallel", "parallel"]}
        ins(%z, %y : tensor<4x2xf32>, tensor<4xi64>)
        outs(%empty_z : tensor<4x2xf32>) {
    ^bb0(%a: f32, %label: i64, %o: f32):
      %class = linalg.index 1 : index
      %class_i64 = arith.index_cast %class : index to i64
      %is = arith.cmpi eq, %label, %class_i64 : i64
      %one_hot = arith.uitofp %is : i1 to f32
      %r = arith.subf %a, %one_hot : f32
      linalg.yield %r : f32
    } -> tensor<4x2xf32>
    %empty_l = tensor.empty() : tensor<f32>
    %zero_l = linalg.fill ins(%zero : f32) outs(%empty_l : tensor<f32>)
        -> tensor<f32>
    %loss = linalg.generic {indexing_maps = [#id, #all],
                            iterator_types = ["reduction", "reduction"]}
        ins(%error : tensor<4x2xf32>) outs(%zero_l : tensor<f32>) {
    ^bb0(%e: f32, %o: f32):
      %quarter = arith.constant 0.25 : f32
      %square = arith.mulf %e, %e : f32
      %part = arith.mulf %square, %quarter : f32
      %r = arith.addf %o, %part : f32
      linalg.yield %r : f32
    } -> tensor<f32>
    %dz = linalg.generic {indexing_maps = [#id, #all, #id],
                          iterator_types = ["parallel", "parallel"]}
        ins(%error, %dl : tensor<4x2xf32>, tensor<f32>)
        outs(%empty_z : tensor<4x2xf32>) {
    ^bb0(%e: f32, %d: f32, %o: f32):
      %half = arith.constant 0.5 : f32
      %scaled = arith.mulf %e, %half : f32
      %r = arith.mulf %scaled, %d : f32
      linalg.yield %r : f32
    } -> tensor<4x2xf32>
    %empty_w = tensor.empty() : tensor<3x2xf32>
    %zero_w = linalg.fill ins(%zero : f32) outs(%empty_w : tensor<3x2xf32>)
        -> tensor<3x2xf32>
    %dw = linalg.generic {indexing_maps = [#lhs_t, #rhs, #out],
                          iterator_types = ["parallel", "parallel",
                                            "reduction"]}
        ins(%dropped, %dz : tensor<4x3xf32>, tensor<4x2xf32>)
        outs(%zero_w : tensor<3x2xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %product = arith.mulf %a, %b : f32
      %r = arith.addf %o, %product : f32
      linalg.yield %r : f32
    } -> tensor<3x2xf32>
    %empty_c = tensor.empty() : tensor<i64>
    %next = linalg.generic {indexing_maps = [#none, #none],
                            iterator_types = []}
        ins(%count : tensor<i64>) outs(%empty_c : tensor<i64>) {
    ^bb0(%c: i64, %o: i64):
      %one = arith.constant 1 : i64
      %r = arith.addi %c, %one : i64
      linalg.yield %r : i64
    } -> tensor<i64>
    return %loss, %dw, %next : tensor<f32>, tensor<3x2xf32>, tensor<i64>
  }

  // Batches of five, so that the last one of seven test samples is filled up.
  func.func @predict(
      %w: tensor<3x2xf32> {aal.name = "w", aal.role = "parameter"},
      %x: tensor<5x3xf32> {aal.name = "x", aal.role = "input"})
      -> (tensor<5x2xf32> {aal.name = "output", aal.role = "output"}) {
    %zero = arith.constant 0.0 : f32
    %empty = tensor.empty() : tensor<5x2xf32>
    %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<5x2xf32>)
        -> tensor<5x2xf32>
    %z = linalg.matmul ins(%x, %w : tensor<5x3xf32>, tensor<3x2xf32>)
        outs(%init : tensor<5x2xf32>) -> tensor<5x2xf32>
    return %z : tensor<5x2xf32>
  }
}
