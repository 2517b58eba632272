// RUN: aal-opt %s --split-input-file --aal-mark-saved | FileCheck %s
// RUN: aal-opt %s --split-input-file --aal-mark-saved --remarks-filter=aal 2>&1 | FileCheck %s --check-prefix=REMARK

// The example of the pass: one save, a forward value for the contraction and a
// restored one for the weight gradient. The transpose of the backward pass is
// copied on top of the restored value and carries aal.backward.

// REMARK: [Analysis] SavedTensor{{.*}}Bytes=32, Kind=weight_gradient, Name=fc2.input, Reason="replaceable: an error stays in one parameter's gradient"

// CHECK-LABEL: func @main
// CHECK:       %[[H:.+]] = linalg.exp
// CHECK:       %[[SAVED:.+]] = aal.save %[[H]] for weight_gradient as [#aal.keep] {layer = "fc2", name = "fc2.input"} : tensor<2x4xf32>
// CHECK:       %[[FORWARD:.+]] = aal.forward %[[SAVED]]
// CHECK:       linalg.matmul ins(%[[FORWARD]], %{{.+}} : tensor<2x4xf32>, tensor<4x5xf32>)
// CHECK:       %[[RESTORED:.+]] = aal.restore %[[SAVED]]
// CHECK:       %[[T:.+]] = linalg.transpose ins(%[[RESTORED]] : tensor<2x4xf32>) {{.*}} {aal.backward}
// CHECK:       linalg.matmul ins(%[[T]], %{{.+}} : tensor<4x2xf32>, tensor<2x5xf32>)
func.func @main(
    %w2: tensor<4x5xf32> {aal.role = "parameter", aal.name = "fc2.weight"},
    %x: tensor<2x4xf32> {aal.role = "input", aal.name = "x"},
    %dl: tensor<2x5xf32> {aal.role = "loss_gradient", aal.name = "dl"})
    -> (tensor<2x5xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<4x5xf32> {aal.role = "gradient", aal.name = "fc2.weight"}) {
  %zero = arith.constant 0.0 : f32
  %e24 = tensor.empty() : tensor<2x4xf32>
  %h = linalg.exp ins(%x : tensor<2x4xf32>) outs(%e24 : tensor<2x4xf32>) -> tensor<2x4xf32>
  %e25 = tensor.empty() : tensor<2x5xf32>
  %z25 = linalg.fill ins(%zero : f32) outs(%e25 : tensor<2x5xf32>) -> tensor<2x5xf32>
  %y2 = linalg.matmul ins(%h, %w2 : tensor<2x4xf32>, tensor<4x5xf32>) outs(%z25 : tensor<2x5xf32>) -> tensor<2x5xf32>
  %e42 = tensor.empty() : tensor<4x2xf32>
  %ht = linalg.transpose ins(%h : tensor<2x4xf32>) outs(%e42 : tensor<4x2xf32>) permutation = [1, 0]
  %e45 = tensor.empty() : tensor<4x5xf32>
  %z45 = linalg.fill ins(%zero : f32) outs(%e45 : tensor<4x5xf32>) -> tensor<4x5xf32>
  %dw2 = linalg.matmul ins(%ht, %dl : tensor<4x2xf32>, tensor<2x5xf32>) outs(%z45 : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %y2, %dw2 : tensor<2x5xf32>, tensor<4x5xf32>
}

// -----

// Layouts of an argument are made again once, before the first that reads them.

// CHECK-LABEL: func @main
// CHECK-SAME:      %[[MASK:[^:]+]]: tensor<2xf32> {aal.name = "mask"
// CHECK:       linalg.mul
// CHECK:       %[[AGAIN:.+]] = tensor.expand_shape %[[MASK]] {{.*}} {aal.backward}
// CHECK-NEXT:  linalg.mul ins(%{{.+}}, %[[AGAIN]] :
// CHECK-NOT:   tensor.expand_shape
// CHECK:       linalg.mul ins(%{{.+}}, %[[AGAIN]] :
func.func @main(
    %w: tensor<2x1xf32> {aal.role = "parameter", aal.name = "w"},
    %v: tensor<2x1xf32> {aal.role = "parameter", aal.name = "v"},
    %mask: tensor<2xf32> {aal.role = "input", aal.name = "mask"},
    %dl: tensor<2x1xf32> {aal.role = "loss_gradient", aal.name = "dl"})
    -> (tensor<2x1xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<2x1xf32> {aal.role = "gradient", aal.name = "w"},
        tensor<2x1xf32> {aal.role = "gradient", aal.name = "v"}) {
  %e = tensor.empty() : tensor<2x1xf32>
  %sum = linalg.add ins(%w, %v : tensor<2x1xf32>, tensor<2x1xf32>) outs(%e : tensor<2x1xf32>) -> tensor<2x1xf32>
  %column = tensor.expand_shape %mask [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
  %y = linalg.mul ins(%sum, %column : tensor<2x1xf32>, tensor<2x1xf32>) outs(%e : tensor<2x1xf32>) -> tensor<2x1xf32>
  %dw = linalg.mul ins(%dl, %column : tensor<2x1xf32>, tensor<2x1xf32>) outs(%e : tensor<2x1xf32>) -> tensor<2x1xf32>
  %dv = linalg.mul ins(%dw, %column : tensor<2x1xf32>, tensor<2x1xf32>) outs(%e : tensor<2x1xf32>) -> tensor<2x1xf32>
  return %y, %dw, %dv : tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>
}
