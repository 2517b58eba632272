// RUN: aal-opt %s --aal-materialize-policies | FileCheck %s

// What is stored is the tensor, whatever its type and use.
// CHECK-LABEL: func @keep(
// CHECK-SAME: %[[X:.*]]: tensor<3x5xf32>, %[[B:.*]]: tensor<9xi1>
// CHECK-NEXT: return %[[X]], %[[X]], %[[B]]
func.func @keep(%x: tensor<3x5xf32>, %b: tensor<9xi1>) -> (tensor<3x5xf32>, tensor<3x5xf32>, tensor<9xi1>) {
  %h = aal.save %x for weight_gradient as [#aal.keep] {name = "x"} : tensor<3x5xf32>
  %hb = aal.save %b for other as [#aal.keep] {name = "b"} : tensor<9xi1>
  %f = aal.forward %h : !aal.saved<tensor<3x5xf32>>
  %r = aal.restore %h : !aal.saved<tensor<3x5xf32>>
  %rb = aal.restore %hb : !aal.saved<tensor<9xi1>>
  return %f, %r, %rb : tensor<3x5xf32>, tensor<3x5xf32>, tensor<9xi1>
}
