// RUN: aal-opt %s --aal-auxiliary=rules=bp | FileCheck %s
// RUN: aal-opt %s --aal-auxiliary=rules=bp | aal-opt --aal-print-launches -o /dev/null | FileCheck %s --check-prefix=SAVED
// RUN: aal-opt %s --aal-print-launches -o /dev/null | FileCheck %s --check-prefix=PLAIN

// The product reads the row as f32, so that no sum depends on where it lies in %h. As it
// is, the step keeps the f32 for the backward pass, and the row is read in place. With
// saves marked, the bf16 of the row is kept, which is copied: else all of %h would be.

// CHECK: tensor.extract_slice %{{.+}}[0, 0, 0] [2, 1, 4] [1, 1, 1] {aal.stored = "{{.+}}"}
// SAVED:      kernel of 1 loop nests, {{.*}} along 40
// SAVED-NEXT: kernel of 2 loop nests, {{.*}} along 4,
// SAVED:      gemm 2x3x4
// PLAIN:      kernel of 1 loop nests, {{.*}} along 40
// PLAIN-NEXT: kernel of 1 loop nests, {{.*}} along 4,
// PLAIN:      gemm 2x3x4
func.func @main(
    %x: tensor<2x5x4xbf16> {aal.role = "input", aal.name = "x"},
    %w: tensor<4x3xf32> {aal.role = "parameter", aal.name = "head.weight"},
    %dy: tensor<2x3xf32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<2x3xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<4x3xf32> {aal.role = "gradient", aal.name = "head.weight"}) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x5x4xbf16>
  %h = linalg.exp ins(%x : tensor<2x5x4xbf16>) outs(%e : tensor<2x5x4xbf16>)
      -> tensor<2x5x4xbf16>
  %row = tensor.extract_slice %h[0, 0, 0] [2, 1, 4] [1, 1, 1]
      : tensor<2x5x4xbf16> to tensor<2x1x4xbf16>
  %half = tensor.collapse_shape %row [[0, 1], [2]]
      : tensor<2x1x4xbf16> into tensor<2x4xbf16>
  %ea = tensor.empty() : tensor<2x4xf32>
  %a = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%half : tensor<2x4xbf16>) outs(%ea : tensor<2x4xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %wide = arith.extf %in : bf16 to f32
    linalg.yield %wide : f32
  } -> tensor<2x4xf32>
  %ey = tensor.empty() : tensor<2x3xf32>
  %iy = linalg.fill ins(%zero : f32) outs(%ey : tensor<2x3xf32>)
      -> tensor<2x3xf32>
  %y = linalg.matmul ins(%a, %w : tensor<2x4xf32>, tensor<4x3xf32>)
      outs(%iy : tensor<2x3xf32>) -> tensor<2x3xf32>
  %et = tensor.empty() : tensor<4x2xf32>
  %t = linalg.transpose ins(%a : tensor<2x4xf32>) outs(%et : tensor<4x2xf32>)
      permutation = [1, 0]
  %ew = tensor.empty() : tensor<4x3xf32>
  %iw = linalg.fill ins(%zero : f32) outs(%ew : tensor<4x3xf32>)
      -> tensor<4x3xf32>
  %dw = linalg.matmul ins(%t, %dy : tensor<4x2xf32>, tensor<2x3xf32>)
      outs(%iw : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y, %dw
      : tensor<2x3xf32>, tensor<4x3xf32>
}
