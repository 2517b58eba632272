// RUN: aal-opt %s --aal-auxiliary=rules=bp | FileCheck %s --check-prefixes=CHECK,BP
// RUN: aal-opt %s --aal-auxiliary=rules=mincut | FileCheck %s --check-prefixes=CHECK,CUT
// RUN: aal-opt %s --aal-print-launches -o /dev/null | FileCheck %s --check-prefix=LAUNCHES
// RUN: aal-opt %s --aal-auxiliary=rules=bp | aal-opt --aal-print-launches -o /dev/null | FileCheck %s --check-prefix=LAUNCHES
// RUN: aal-opt %s --aal-auxiliary=rules=mincut | aal-opt --aal-print-launches -o /dev/null | FileCheck %s --check-prefix=REPEATED

// Without a plan the first row of each sample is all of %h that the backward
// pass reads, so it is copied, and %h dies. Under the cut it is made again; the
// products still read a copy each, since the library may sum in another order
// where rows lie further apart. The other slice is read element by element alone, so that
// nothing depends on its rows.

// CHECK-LABEL: func @main
// CHECK: %[[H:.+]] = linalg.exp ins(%{{.+}} : tensor<2x5x4xf32>)
// BP: tensor.extract_slice %[[H]][0, 0, 0] [2, 1, 4] [1, 1, 1] {aal.copied = true, aal.stored = "{{.+}}"}
// CUT: tensor.extract_slice %[[H]][0, 0, 0] [2, 1, 4] [1, 1, 1] {aal.copied = true}
// CHECK: tensor.extract_slice %[[H]][0, 4, 0] [2, 1, 4] [1, 1, 1] : tensor
// CUT: %[[AGAIN:.+]] = linalg.exp {aal.backward}
// CUT: tensor.extract_slice %[[AGAIN]][0, 0, 0] [2, 1, 4] [1, 1, 1] {aal.backward, aal.copied = true}

// LAUNCHES:      kernel of 1 loop nests, {{.*}} along 40
// LAUNCHES-NEXT: kernel of 1 loop nests, {{.*}} along 4,
// LAUNCHES:      gemm 2x3x4
// LAUNCHES-NEXT: gemm 4x3x2
// REPEATED:      gemm 2x3x4
// REPEATED-NEXT: kernel of 1 loop nests, {{.*}} along 40
// REPEATED-NEXT: kernel of 1 loop nests, {{.*}} along 4,
// REPEATED-NEXT: gemm 4x3x2
func.func @main(
    %x: tensor<2x5x4xf32> {aal.role = "input", aal.name = "x"},
    %w: tensor<4x3xf32> {aal.role = "parameter", aal.name = "head.weight"},
    %dy: tensor<2x3xf32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<2x3xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<2x1x4xf32> {aal.role = "output", aal.name = "last"},
        tensor<4x3xf32> {aal.role = "gradient", aal.name = "head.weight"}) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x5x4xf32>
  %h = linalg.exp ins(%x : tensor<2x5x4xf32>) outs(%e : tensor<2x5x4xf32>)
      -> tensor<2x5x4xf32>
  %row = tensor.extract_slice %h[0, 0, 0] [2, 1, 4] [1, 1, 1]
      : tensor<2x5x4xf32> to tensor<2x1x4xf32>
  %last = tensor.extract_slice %h[0, 4, 0] [2, 1, 4] [1, 1, 1]
      : tensor<2x5x4xf32> to tensor<2x1x4xf32>
  %el = tensor.empty() : tensor<2x1x4xf32>
  %out = linalg.tanh ins(%last : tensor<2x1x4xf32>)
      outs(%el : tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
  %a = tensor.collapse_shape %row [[0, 1], [2]]
      : tensor<2x1x4xf32> into tensor<2x4xf32>
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
  return %y, %out, %dw
      : tensor<2x3xf32>, tensor<2x1x4xf32>, tensor<4x3xf32>
}
