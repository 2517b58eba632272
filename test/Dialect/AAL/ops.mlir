// RUN: aal-opt %s --verify-roundtrip | FileCheck %s

// CHECK-LABEL: func @save
func.func @save(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  // CHECK: aal.save %{{.*}} for weight_gradient as [#aal.sign<epsilon = 1.000000e-02, gain = 1.000000e+02, negative = minus_one>] {name = "fc.input"} : tensor<4x8xf32>
  %h = aal.save %x for weight_gradient as [#aal.sign] {name = "fc.input"} : tensor<4x8xf32>
  // CHECK: aal.forward %{{.*}} : <tensor<4x8xf32>>
  %f = aal.forward %h : !aal.saved<tensor<4x8xf32>>
  // CHECK: aal.restore %{{.*}} : <tensor<4x8xf32>>
  %r = aal.restore %h : !aal.saved<tensor<4x8xf32>>
  return %f, %r : tensor<4x8xf32>, tensor<4x8xf32>
}
