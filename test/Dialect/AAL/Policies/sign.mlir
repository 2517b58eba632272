// RUN: aal-opt %s --aal-materialize-policies --canonicalize | FileCheck %s

// CHECK-LABEL: func @minus_one(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xbf16>
func.func @minus_one(%x: tensor<4x8xbf16>) -> (tensor<4x8xbf16>, tensor<4x8xbf16>) {
  // CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : bf16
  // CHECK-DAG: %[[EPS:.*]] = arith.constant 5.000000e-01 : bf16
  // CHECK-DAG: %[[MINUS_EPS:.*]] = arith.constant -5.000000e-01 : bf16
  // CHECK-DAG: %[[UP:.*]] = arith.constant 2.000000e+00 : bf16
  // CHECK-DAG: %[[DOWN:.*]] = arith.constant -2.000000e+00 : bf16
  // The bit: not x <= 0.
  // CHECK: linalg.generic {{.*}} ins(%[[X]] : tensor<4x8xbf16>) outs(%{{.*}} : tensor<4x8xi1>)
  // CHECK-NEXT: ^bb0(%[[IN:.*]]: bf16,
  // CHECK-NEXT: %[[BIT:.*]] = arith.cmpf ugt, %[[IN]], %[[ZERO]]
  // CHECK-NEXT: linalg.yield %[[BIT]]
  // CHECK: %[[P:.*]] = aal.pack_bits {{.*}} : tensor<4x8xi1> -> tensor<4xi8>
  // The forward value: x + epsilon * s(x).
  // CHECK: %[[F:.*]] = linalg.generic {{.*}} ins(%[[X]] : tensor<4x8xbf16>) outs(%{{.*}} : tensor<4x8xbf16>)
  // CHECK-NEXT: ^bb0(%[[IN:.*]]: bf16,
  // CHECK-NEXT: %[[BIT:.*]] = arith.cmpf ugt, %[[IN]], %[[ZERO]]
  // CHECK-NEXT: %[[STEP:.*]] = arith.select %[[BIT]], %[[EPS]], %[[MINUS_EPS]]
  // CHECK-NEXT: %[[SUM:.*]] = arith.addf %[[IN]], %[[STEP]]
  // CHECK-NEXT: linalg.yield %[[SUM]]
  // The backward value: gain * epsilon * s(x).
  // CHECK: %[[C:.*]] = aal.unpack_bits %[[P]] width 1 {aal.backward} : tensor<4xi8> -> tensor<4x8xi1>
  // CHECK: %[[R:.*]] = linalg.generic {{.*}} ins(%[[C]] : tensor<4x8xi1>)
  // CHECK-NEXT: ^bb0(%[[IN:.*]]: i1,
  // CHECK-NEXT: %[[LEVEL:.*]] = arith.select %[[IN]], %[[UP]], %[[DOWN]]
  // CHECK-NEXT: linalg.yield %[[LEVEL]]
  // CHECK: return %[[F]], %[[R]]
  %h = aal.save %x for weight_gradient as [#aal.sign<epsilon = 0.5, gain = 4.0>] {name = "x"} : tensor<4x8xbf16>
  %f = aal.forward %h : !aal.saved<tensor<4x8xbf16>>
  %r = aal.restore %h : !aal.saved<tensor<4x8xbf16>>
  return %f, %r : tensor<4x8xbf16>, tensor<4x8xbf16>
}

// CHECK-LABEL: func @zero(
func.func @zero(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  // CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
  // CHECK-DAG: %[[EPS:.*]] = arith.constant 0.00999999977 : f32
  // CHECK-DAG: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
  // CHECK: arith.select %{{.*}}, %[[EPS]], %[[ZERO]]
  // CHECK: aal.unpack_bits
  // CHECK: arith.select %{{.*}}, %[[ONE]], %[[ZERO]]
  %h = aal.save %x for weight_gradient as [#aal.sign<negative = zero>] {name = "x"} : tensor<8xf32>
  %f = aal.forward %h : !aal.saved<tensor<8xf32>>
  %r = aal.restore %h : !aal.saved<tensor<8xf32>>
  return %f, %r : tensor<8xf32>, tensor<8xf32>
}
