// RUN: aal-opt %s --aal-materialize-policies | FileCheck %s

// Nothing is stored: both passes make the vector anew, the backward pass a
// hundred times as long.
// CHECK-LABEL: func @bias(
// CHECK-SAME: %[[X:.*]]: tensor<4x2xf32>
func.func @bias(%x: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>) {
  // CHECK: %[[A:.*]] = arith.constant dense<[{{-?}}0.{{[0-9]+}}, {{-?[0-9.E-]+}}]> : tensor<2xf32>
  // CHECK: %[[F:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[A]] : tensor<4x2xf32>, tensor<2xf32>)
  // CHECK: arith.addf
  // CHECK: %[[B:.*]] = arith.constant {{.*}}dense<{{.*}}> : tensor<2xf32>
  // CHECK: %[[R:.*]] = linalg.generic {{.*}} ins(%[[B]] : tensor<2xf32>)
  // CHECK: return %[[F]], %[[R]]
  %h = aal.save %x for weight_gradient as [#aal.bias<stream = 7>] {name = "x"} : tensor<4x2xf32>
  %f = aal.forward %h : !aal.saved<tensor<4x2xf32>>
  %r = aal.restore %h : !aal.saved<tensor<4x2xf32>>
  return %f, %r : tensor<4x2xf32>, tensor<4x2xf32>
}
