// RUN: aal-opt %s --aal-materialize-policies --canonicalize | FileCheck %s

// The derivative of SiLU is arithmetic on x alone up to the product with the
// gradient: the table holds its four values, and no exponential is left.
// CHECK-LABEL: func @silu(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<4x8xf32>
func.func @silu(%x: tensor<4x8xf32>, %g: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // CHECK-DAG: arith.constant 0.322283655 : f32
  // CHECK-DAG: arith.constant 0.677716314 : f32
  // CHECK-DAG: %[[BORDER:.*]] = arith.constant -0.743296682 : f32
  // CHECK: %[[I:.*]] = linalg.generic {{.*}} ins(%[[X]] : tensor<4x8xf32>) outs(%{{.*}} : tensor<4x8xi8>)
  // CHECK: arith.cmpf ugt, %{{.*}}, %[[BORDER]]
  // CHECK: %[[P:.*]] = aal.pack_bits %[[I]] width 2 {aal.stored = "x"} : tensor<4x8xi8> -> tensor<4xi16>
  // CHECK: %[[C:.*]] = aal.unpack_bits %[[P]] width 2 {aal.backward}
  // CHECK-NOT: math.exp
  // CHECK: %[[D:.*]] = linalg.generic {{.*}} ins(%[[C]] : tensor<4x8xi8>)
  // CHECK: linalg.mul ins(%[[G]], %[[D]]
  %e = tensor.empty() : tensor<4x8xf32>
  %one = arith.constant dense<1.0> : tensor<4x8xf32>
  %h = aal.save %x for pointwise as [#aal.step_table<function = silu, bits = 2>] {name = "x"} : tensor<4x8xf32>
  %r = aal.restore %h : !aal.saved<tensor<4x8xf32>>
  %n = linalg.negf ins(%r : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %t = linalg.exp ins(%n : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %q = linalg.add ins(%one, %t : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.div ins(%one, %q : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %m = linalg.sub ins(%one, %s : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %a = linalg.mul ins(%r, %m : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %b = linalg.add ins(%one, %a : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %d = linalg.mul ins(%s, %b : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %dx = linalg.mul ins(%g, %d : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %dx : tensor<4x8xf32>
}

// Three bits are a plane of two and a plane of one.
// CHECK-LABEL: func @planes(
func.func @planes(%x: tensor<8xf32>) -> tensor<8xf32> {
  // CHECK: aal.pack_bits {{.*}} width 2 {aal.stored = "x"} : tensor<8xi8> -> tensor<1xi16>
  // CHECK: aal.pack_bits {{.*}} width 1 {aal.stored = "x"} : tensor<8xi8> -> tensor<1xi8>
  %h = aal.save %x for pointwise as [#aal.step_table<function = gelu>] {name = "x"} : tensor<8xf32>
  %r = aal.restore %h : !aal.saved<tensor<8xf32>>
  return %r : tensor<8xf32>
}
