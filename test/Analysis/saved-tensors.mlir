// RUN: aal-opt %s --split-input-file --aal-print-saved-tensors -o /dev/null | FileCheck %s

// A two-layer network with a ReLU: the input of the second layer is read by its
// weight gradient through a transpose that the backward pass makes itself, and
// the same tensor is compared with zero.

// CHECK:      fc2.input: weight_gradient tensor<2x4xf32> uses=1 sites=1
// CHECK-NEXT: relu: predicate tensor<2x4xf32> uses=1 sites=0 ole 0.000000e+00
// CHECK-NOT:  {{.}}
#id = affine_map<(d0, d1) -> (d0, d1)>
func.func @main(
    %w1: tensor<3x4xf32> {aal.role = "parameter", aal.name = "fc1.weight"},
    %w2: tensor<4x5xf32> {aal.role = "parameter", aal.name = "fc2.weight"},
    %x: tensor<2x3xf32> {aal.role = "input", aal.name = "x"},
    %dl: tensor<2x5xf32> {aal.role = "loss_gradient", aal.name = "dl"})
    -> (tensor<2x5xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<3x4xf32> {aal.role = "gradient", aal.name = "fc1.weight"},
        tensor<4x5xf32> {aal.role = "gradient", aal.name = "fc2.weight"}) {
  %zero = arith.constant 0.0 : f32
  %e24 = tensor.empty() : tensor<2x4xf32>
  %z24 = linalg.fill ins(%zero : f32) outs(%e24 : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y1 = linalg.matmul ins(%x, %w1 : tensor<2x3xf32>, tensor<3x4xf32>) outs(%z24 : tensor<2x4xf32>) -> tensor<2x4xf32>
  %h = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y1 : tensor<2x4xf32>) outs(%e24 : tensor<2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.maximumf %in, %zero : f32
    linalg.yield %m : f32
  } -> tensor<2x4xf32> loc("fwd/relu/relu")
  %e25 = tensor.empty() : tensor<2x5xf32>
  %z25 = linalg.fill ins(%zero : f32) outs(%e25 : tensor<2x5xf32>) -> tensor<2x5xf32>
  %y2 = linalg.matmul ins(%h, %w2 : tensor<2x4xf32>, tensor<4x5xf32>) outs(%z25 : tensor<2x5xf32>) -> tensor<2x5xf32>
  // Backward.
  %e42 = tensor.empty() : tensor<4x2xf32>
  %ht = linalg.transpose ins(%h : tensor<2x4xf32>) outs(%e42 : tensor<4x2xf32>) permutation = [1, 0]
  %e45 = tensor.empty() : tensor<4x5xf32>
  %z45 = linalg.fill ins(%zero : f32) outs(%e45 : tensor<4x5xf32>) -> tensor<4x5xf32>
  %dw2 = linalg.matmul ins(%ht, %dl : tensor<4x2xf32>, tensor<2x5xf32>) outs(%z45 : tensor<4x5xf32>) -> tensor<4x5xf32>
  %e54 = tensor.empty() : tensor<5x4xf32>
  %w2t = linalg.transpose ins(%w2 : tensor<4x5xf32>) outs(%e54 : tensor<5x4xf32>) permutation = [1, 0]
  %dh = linalg.matmul ins(%dl, %w2t : tensor<2x5xf32>, tensor<5x4xf32>) outs(%z24 : tensor<2x4xf32>) -> tensor<2x4xf32>
  %dy1 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%h, %dh : tensor<2x4xf32>, tensor<2x4xf32>) outs(%e24 : tensor<2x4xf32>) {
  ^bb0(%a: f32, %g: f32, %out: f32):
    %c = arith.cmpf ole, %a, %zero : f32
    %s = arith.select %c, %zero, %g : f32
    linalg.yield %s : f32
  } -> tensor<2x4xf32>
  %e32 = tensor.empty() : tensor<3x2xf32>
  %xt = linalg.transpose ins(%x : tensor<2x3xf32>) outs(%e32 : tensor<3x2xf32>) permutation = [1, 0]
  %e34 = tensor.empty() : tensor<3x4xf32>
  %z34 = linalg.fill ins(%zero : f32) outs(%e34 : tensor<3x4xf32>) -> tensor<3x4xf32>
  %dw1 = linalg.matmul ins(%xt, %dy1 : tensor<3x2xf32>, tensor<2x4xf32>) outs(%z34 : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y2, %dw1, %dw2 : tensor<2x5xf32>, tensor<3x4xf32>, tensor<4x5xf32>
}

// -----

// A value and its transpose are one saved tensor, and a broadcast is made again
// from its source; reads inside regions (tensor.extract, loops) count and must
// stay exact; a tensor that only parameters make is told apart. A factor whose
// product reaches one parameter's gradient alone is a weight_gradient.

// CHECK:      w: weight_gradient tensor<3xf32> uses=1 sites=0 parameter-derived
// CHECK-NEXT: t: other tensor<2x3xf32> uses=2 sites=0
// CHECK-NEXT: s: weight_gradient tensor<3xf32> uses=1 sites=0
// CHECK-NOT:  {{.}}
#id = affine_map<(d0, d1) -> (d0, d1)>
#id1 = affine_map<(d0) -> (d0)>
#row = affine_map<(d0, d1) -> (d1)>
func.func @main(
    %p: tensor<3xf32> {aal.role = "parameter", aal.name = "p"},
    %x: tensor<2x3xf32> {aal.role = "input", aal.name = "x"},
    %dl: tensor<2x3xf32> {aal.role = "loss_gradient", aal.name = "dl"})
    -> (tensor<2x3xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<3xf32> {aal.role = "gradient", aal.name = "p"}) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %e3 = tensor.empty() : tensor<3xf32>
  %e23 = tensor.empty() : tensor<2x3xf32>
  %e32 = tensor.empty() : tensor<3x2xf32>
  %w = linalg.exp ins(%p : tensor<3xf32>) outs(%e3 : tensor<3xf32>) -> tensor<3xf32> loc("fwd/-/w")
  %t = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %w : tensor<2x3xf32>, tensor<3xf32>) outs(%e23 : tensor<2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %m = arith.mulf %a, %b : f32
    linalg.yield %m : f32
  } -> tensor<2x3xf32> loc("fwd/-/t")
  %tt = linalg.transpose ins(%t : tensor<2x3xf32>) outs(%e32 : tensor<3x2xf32>) permutation = [1, 0]
  %row = tensor.extract_slice %x[0, 0] [1, 3] [1, 1] : tensor<2x3xf32> to tensor<3xf32>
  %s = linalg.exp ins(%row : tensor<3xf32>) outs(%e3 : tensor<3xf32>) -> tensor<3xf32> loc("fwd/-/s")
  %b = linalg.broadcast ins(%s : tensor<3xf32>) outs(%e23 : tensor<2x3xf32>) dimensions = [0]
  %l0 = linalg.add ins(%t, %b : tensor<2x3xf32>, tensor<2x3xf32>) outs(%e23 : tensor<2x3xf32>) -> tensor<2x3xf32>
  %loss = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%l0 : tensor<2x3xf32>) outs(%e23 : tensor<2x3xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %v = tensor.extract %tt[%j, %i] : tensor<3x2xf32>
    %r = arith.addf %a, %v : f32
    linalg.yield %r : f32
  } -> tensor<2x3xf32>
  // Backward.
  %picked = linalg.generic {indexing_maps = [#id1], iterator_types = ["parallel"]} outs(%e3 : tensor<3xf32>) {
  ^bb0(%out: f32):
    %j = linalg.index 0 : index
    %v = tensor.extract %tt[%j, %c0] : tensor<3x2xf32>
    %g = tensor.extract %dl[%c0, %j] : tensor<2x3xf32>
    %r = arith.mulf %v, %g : f32
    linalg.yield %r : f32
  } -> tensor<3xf32>
  %sum = scf.for %i = %c0 to %c2 step %c1 iter_args(%acc = %picked) -> (tensor<3xf32>) {
    %r = tensor.extract_slice %t[%i, 0] [1, 3] [1, 1] : tensor<2x3xf32> to tensor<3xf32>
    %a = linalg.add ins(%acc, %r : tensor<3xf32>, tensor<3xf32>) outs(%e3 : tensor<3xf32>) -> tensor<3xf32>
    scf.yield %a : tensor<3xf32>
  }
  %db = linalg.mul ins(%b, %dl : tensor<2x3xf32>, tensor<2x3xf32>) outs(%e23 : tensor<2x3xf32>) -> tensor<2x3xf32>
  %d1 = tensor.extract_slice %db[0, 0] [1, 3] [1, 1] : tensor<2x3xf32> to tensor<3xf32>
  %d2 = linalg.mul ins(%d1, %w : tensor<3xf32>, tensor<3xf32>) outs(%e3 : tensor<3xf32>) -> tensor<3xf32>
  %d3 = linalg.exp ins(%d2 : tensor<3xf32>) outs(%e3 : tensor<3xf32>) -> tensor<3xf32>
  %dp = linalg.add ins(%d3, %sum : tensor<3xf32>, tensor<3xf32>) outs(%e3 : tensor<3xf32>) -> tensor<3xf32>
  return %loss, %dp : tensor<2x3xf32>, tensor<3xf32>
}
