// RUN: aal-opt %s --split-input-file --aal-mark-saved | FileCheck %s
// RUN: aal-opt %s --split-input-file --aal-auxiliary=rules=bp -o /dev/null

// The loss reads row 1 of %y, whose gradient is put into zeros. The exponential and
// what it is a function of meet that gradient alone.
// CHECK-LABEL: func @main
// CHECK: aal.save %{{.+}} for pointwise as [#aal.keep] {{.*}}lossless = #aal.slice<offsets = [1, 0], sizes = [1, 8], strides = [1, 1]>
// CHECK: aal.save %{{.+}} for weight_gradient as [#aal.keep] {{.*}}lossless = #aal.slice<offsets = [1, 0], sizes = [1, 8], strides = [1, 1]>
// What is added to a gradient of zero matters everywhere.
// CHECK: aal.save %{{.+}} for other as [#aal.keep] {name = "tanh"}
func.func @main(
    %x: tensor<4x8xf32> {aal.role = "input", aal.name = "x"},
    %w: tensor<8x8xf32> {aal.role = "parameter", aal.name = "first.weight"},
    %v: tensor<8x8xf32> {aal.role = "parameter", aal.name = "second.weight"},
    %b: tensor<4x8xf32> {aal.role = "parameter", aal.name = "bias"},
    %dy: tensor<1x8xf32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<1x8xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<4x8xf32> {aal.role = "output", aal.name = "t"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "first.weight"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "second.weight"},
        tensor<4x8xf32> {aal.role = "gradient", aal.name = "bias"}) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %ew = tensor.empty() : tensor<8x8xf32>
  %zw = linalg.fill ins(%zero : f32) outs(%ew : tensor<8x8xf32>) -> tensor<8x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%zeros : tensor<4x8xf32>) -> tensor<4x8xf32>
  %a = linalg.exp ins(%h : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %t = linalg.tanh ins(%h : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = linalg.matmul ins(%a, %v : tensor<4x8xf32>, tensor<8x8xf32>) outs(%zeros : tensor<4x8xf32>) -> tensor<4x8xf32>
  %loss = tensor.extract_slice %y[1, 0] [1, 8] [1, 1] : tensor<4x8xf32> to tensor<1x8xf32>

  %g = tensor.insert_slice %dy into %zeros[1, 0] [1, 8] [1, 1] : tensor<1x8xf32> into tensor<4x8xf32>
  %eat = tensor.empty() : tensor<8x4xf32>
  %at = linalg.transpose ins(%a : tensor<4x8xf32>) outs(%eat : tensor<8x4xf32>) permutation = [1, 0]
  %dv = linalg.matmul ins(%at, %g : tensor<8x4xf32>, tensor<4x8xf32>) outs(%zw : tensor<8x8xf32>) -> tensor<8x8xf32>
  %vt = linalg.transpose ins(%v : tensor<8x8xf32>) outs(%ew : tensor<8x8xf32>) permutation = [1, 0]
  %da = linalg.matmul ins(%g, %vt : tensor<4x8xf32>, tensor<8x8xf32>) outs(%zeros : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.exp ins(%h : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %dh = linalg.mul ins(%da, %s : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %ext = tensor.empty() : tensor<8x4xf32>
  %xt = linalg.transpose ins(%x : tensor<4x8xf32>) outs(%ext : tensor<8x4xf32>) permutation = [1, 0]
  %dw = linalg.matmul ins(%xt, %dh : tensor<8x4xf32>, tensor<4x8xf32>) outs(%zw : tensor<8x8xf32>) -> tensor<8x8xf32>
  %db = arith.addf %da, %t : tensor<4x8xf32>
  return %loss, %t, %dw, %dv, %db : tensor<1x8xf32>, tensor<4x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<4x8xf32>
}

// -----

// The loss reads row 2 of %y, and its gradient is selected by the coordinate.
// CHECK-LABEL: func @main
// CHECK: aal.save %{{.+}} for weight_gradient as [#aal.keep] {{.*}}lossless = #aal.slice<offsets = [2, 0], sizes = [1, 8], strides = [1, 1]>
#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0, 0)>
#column = affine_map<(d0, d1) -> (0, d1)>
func.func @main(
    %x: tensor<4x8xf32> {aal.role = "input", aal.name = "x"},
    %v: tensor<8x8xf32> {aal.role = "parameter", aal.name = "second.weight"},
    %dy: tensor<1x8xf32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<1x8xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "second.weight"}) {
  %zero = arith.constant 0.0 : f32
  %two = arith.constant 2 : i64
  %e = tensor.empty() : tensor<4x8xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %a = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = linalg.matmul ins(%a, %v : tensor<4x8xf32>, tensor<8x8xf32>) outs(%zeros : tensor<4x8xf32>) -> tensor<4x8xf32>
  %loss = tensor.extract_slice %y[2, 0] [1, 8] [1, 1] : tensor<4x8xf32> to tensor<1x8xf32>

  %ei = tensor.empty() : tensor<4xi64>
  %iota = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%ei : tensor<4xi64>) {
  ^bb0(%o: i64):
    %i = linalg.index 0 : index
    %c = arith.index_cast %i : index to i64
    linalg.yield %c : i64
  } -> tensor<4xi64>
  %rows = tensor.expand_shape %iota [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
  %em = tensor.empty() : tensor<4x1xi1>
  %mask = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%rows : tensor<4x1xi64>) outs(%em : tensor<4x1xi1>) {
  ^bb0(%i: i64, %o: i1):
    %m = arith.cmpi eq, %i, %two : i64
    linalg.yield %m : i1
  } -> tensor<4x1xi1>
  %g = linalg.generic {indexing_maps = [#row, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%mask, %dy : tensor<4x1xi1>, tensor<1x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%m: i1, %d: f32, %o: f32):
    %s = arith.select %m, %d, %zero : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %eat = tensor.empty() : tensor<8x4xf32>
  %at = linalg.transpose ins(%a : tensor<4x8xf32>) outs(%eat : tensor<8x4xf32>) permutation = [1, 0]
  %ew = tensor.empty() : tensor<8x8xf32>
  %zw = linalg.fill ins(%zero : f32) outs(%ew : tensor<8x8xf32>) -> tensor<8x8xf32>
  %dv = linalg.matmul ins(%at, %g : tensor<8x4xf32>, tensor<4x8xf32>) outs(%zw : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %loss, %dv : tensor<1x8xf32>, tensor<8x8xf32>
}
