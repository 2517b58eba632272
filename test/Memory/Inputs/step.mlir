// A training step of two layers: loss = sum of (relu(x w1) w2)^2.
#id = affine_map<(i, j) -> (i, j)>
#t = affine_map<(i, j) -> (j, i)>
#ik = affine_map<(i, j, k) -> (i, k)>
#ki = affine_map<(i, j, k) -> (k, i)>
#kj = affine_map<(i, j, k) -> (k, j)>
#jk = affine_map<(i, j, k) -> (j, k)>
#ij = affine_map<(i, j, k) -> (i, j)>
#none2 = affine_map<(i, j) -> ()>
func.func @main(
    %x: tensor<24x16xf32> {aal.role = "input", aal.name = "x"},
    %w1: tensor<16x32xf32> {aal.role = "parameter", aal.name = "w1"},
    %w2: tensor<32x8xf32> {aal.role = "parameter", aal.name = "w2"},
    %dl: tensor<f32> {aal.role = "loss_gradient", aal.name = "dl"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<16x32xf32> {aal.role = "gradient", aal.name = "w1"},
        tensor<32x8xf32> {aal.role = "gradient", aal.name = "w2"}) {
  %zero = arith.constant 0.0 : f32
  %two = arith.constant 2.0 : f32
  %eh = tensor.empty() : tensor<24x32xf32>
  %zh = linalg.fill ins(%zero : f32) outs(%eh : tensor<24x32xf32>) -> tensor<24x32xf32>
  %h = linalg.matmul ins(%x, %w1 : tensor<24x16xf32>, tensor<16x32xf32>)
      outs(%zh : tensor<24x32xf32>) -> tensor<24x32xf32>
  %a = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%h : tensor<24x32xf32>) outs(%eh : tensor<24x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.maximumf %in, %zero : f32
    linalg.yield %m : f32
  } -> tensor<24x32xf32>
  %ey = tensor.empty() : tensor<24x8xf32>
  %zy = linalg.fill ins(%zero : f32) outs(%ey : tensor<24x8xf32>) -> tensor<24x8xf32>
  %y = linalg.matmul ins(%a, %w2 : tensor<24x32xf32>, tensor<32x8xf32>)
      outs(%zy : tensor<24x8xf32>) -> tensor<24x8xf32>
  %el = tensor.empty() : tensor<f32>
  %zl = linalg.fill ins(%zero : f32) outs(%el : tensor<f32>) -> tensor<f32>
  %loss = linalg.generic {indexing_maps = [#id, #none2], iterator_types = ["reduction", "reduction"]}
      ins(%y : tensor<24x8xf32>) outs(%zl : tensor<f32>) {
  ^bb0(%in: f32, %out: f32):
    %q = arith.mulf %in, %in : f32
    %s = arith.addf %out, %q : f32
    linalg.yield %s : f32
  } -> tensor<f32>
  %dy = linalg.generic {indexing_maps = [#id, #none2, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y, %dl : tensor<24x8xf32>, tensor<f32>) outs(%ey : tensor<24x8xf32>) {
  ^bb0(%in: f32, %d: f32, %out: f32):
    %q = arith.mulf %in, %two : f32
    %r = arith.mulf %q, %d : f32
    linalg.yield %r : f32
  } -> tensor<24x8xf32>
  %da = linalg.generic {indexing_maps = [#ik, #jk, #ij], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%dy, %w2 : tensor<24x8xf32>, tensor<32x8xf32>) outs(%zh : tensor<24x32xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %p = arith.mulf %l, %r : f32
    %s = arith.addf %out, %p : f32
    linalg.yield %s : f32
  } -> tensor<24x32xf32>
  %dh = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%h, %da : tensor<24x32xf32>, tensor<24x32xf32>) outs(%eh : tensor<24x32xf32>) {
  ^bb0(%in: f32, %d: f32, %out: f32):
    %c = arith.cmpf ogt, %in, %zero : f32
    %s = arith.select %c, %d, %zero : f32
    linalg.yield %s : f32
  } -> tensor<24x32xf32>
  %e1 = tensor.empty() : tensor<16x32xf32>
  %z1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<16x32xf32>) -> tensor<16x32xf32>
  %g1 = linalg.generic {indexing_maps = [#ki, #kj, #ij], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %dh : tensor<24x16xf32>, tensor<24x32xf32>) outs(%z1 : tensor<16x32xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %p = arith.mulf %l, %r : f32
    %s = arith.addf %out, %p : f32
    linalg.yield %s : f32
  } -> tensor<16x32xf32>
  %e2 = tensor.empty() : tensor<32x8xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<32x8xf32>) -> tensor<32x8xf32>
  %g2 = linalg.generic {indexing_maps = [#ki, #kj, #ij], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %dy : tensor<24x32xf32>, tensor<24x8xf32>) outs(%z2 : tensor<32x8xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %p = arith.mulf %l, %r : f32
    %s = arith.addf %out, %p : f32
    linalg.yield %s : f32
  } -> tensor<32x8xf32>
  return %loss, %g1, %g2 : tensor<f32>, tensor<16x32xf32>, tensor<32x8xf32>
}
