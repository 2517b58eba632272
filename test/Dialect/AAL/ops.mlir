// RUN: aal-opt %s --verify-roundtrip | FileCheck %s

// CHECK-LABEL: func @save(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
func.func @save(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  // CHECK: %[[H:.*]] = aal.save %[[X]] for weight_gradient as [#aal.sign] {layer = "fc", layer_role = "ffn.2", name = "fc.input", parameter_derived, reason = "r"} : tensor<4x8xf32>
  %h = aal.save %x for weight_gradient as [#aal.sign] {name = "fc.input", layer = "fc", layer_role = "ffn.2", reason = "r", parameter_derived} : tensor<4x8xf32>
  // CHECK: aal.forward %[[H]] : <tensor<4x8xf32>>
  %f = aal.forward %h : !aal.saved<tensor<4x8xf32>>
  // CHECK: aal.restore %[[H]] : <tensor<4x8xf32>>
  %r = aal.restore %h : !aal.saved<tensor<4x8xf32>>
  return %f, %r : tensor<4x8xf32>, tensor<4x8xf32>
}

// Fields at their default are not printed.
// CHECK-LABEL: func @policies(
func.func @policies(%x: tensor<4x8xf32>, %b: tensor<7xi1>) {
  // CHECK: for other as [#aal.keep]
  %0 = aal.save %x for other as [#aal.keep] {name = "x"} : tensor<4x8xf32>
  // CHECK: for predicate as [#aal.mask]
  %1 = aal.save %b for predicate as [#aal.mask] {name = "b"} : tensor<7xi1>
  // CHECK: for predicate as [#aal.mask<[ole], [0.000000e+00]>]
  %2 = aal.save %x for predicate as [#aal.mask<[ole], [0.0]>] {name = "x"} : tensor<4x8xf32>
  // CHECK: for predicate as [#aal.mask<[ole, oge], [0.000000e+00, 6.000000e+00]>]
  %3 = aal.save %x for predicate as [#aal.mask<[ole, oge], [0.0, 6.0]>] {name = "x"} : tensor<4x8xf32>
  // CHECK: for weight_gradient as [#aal.sign]
  %4 = aal.save %x for weight_gradient as [#aal.sign<epsilon = 1.0e-02, gain = 1.0e+02, negative = minus_one>] {name = "x"} : tensor<4x8xf32>
  // CHECK: for weight_gradient as [#aal.sign<negative = zero>]
  %5 = aal.save %x for weight_gradient as [#aal.sign<negative = zero>] {name = "x"} : tensor<4x8xf32>
  // CHECK: for weight_gradient as [#aal.sign<epsilon = 5.000000e-01, gain = 2.000000e+00>]
  %6 = aal.save %x for weight_gradient as [#aal.sign<gain = 2.0, epsilon = 0.5>] {name = "x"} : tensor<4x8xf32>
  // CHECK: for bilinear as [#aal.recompute]
  %y = math.exp %x : tensor<4x8xf32>
  %7 = aal.save %y for bilinear as [#aal.recompute] {name = "y"} : tensor<4x8xf32>
  return
}

// CHECK-LABEL: func @bits(
// CHECK-SAME: %[[A:.*]]: tensor<3x5xi1>, %[[B:.*]]: tensor<9xi2>, %[[C:.*]]: tensor<2x2x3xi8>
func.func @bits(%a: tensor<3x5xi1>, %b: tensor<9xi2>, %c: tensor<2x2x3xi8>) -> (tensor<3x5xi1>, tensor<9xi32>, tensor<2x2x3xi4>) {
  // CHECK: %[[P:.*]] = aal.pack_bits %[[A]] width 1 : tensor<3x5xi1> -> tensor<2xi8>
  %p = aal.pack_bits %a width 1 : tensor<3x5xi1> -> tensor<2xi8>
  // CHECK: %[[Q:.*]] = aal.pack_bits %[[B]] width 2 : tensor<9xi2> -> tensor<3xi8>
  %q = aal.pack_bits %b width 2 : tensor<9xi2> -> tensor<3xi8>
  // CHECK: %[[R:.*]] = aal.pack_bits %[[C]] width 4 : tensor<2x2x3xi8> -> tensor<6xi8>
  %r = aal.pack_bits %c width 4 : tensor<2x2x3xi8> -> tensor<6xi8>
  // CHECK: aal.unpack_bits %[[P]] width 1 : tensor<2xi8> -> tensor<3x5xi1>
  %a1 = aal.unpack_bits %p width 1 : tensor<2xi8> -> tensor<3x5xi1>
  // CHECK: aal.unpack_bits %[[Q]] width 2 : tensor<3xi8> -> tensor<9xi32>
  %b1 = aal.unpack_bits %q width 2 : tensor<3xi8> -> tensor<9xi32>
  // CHECK: aal.unpack_bits %[[R]] width 4 : tensor<6xi8> -> tensor<2x2x3xi4>
  %c1 = aal.unpack_bits %r width 4 : tensor<6xi8> -> tensor<2x2x3xi4>
  return %a1, %b1, %c1 : tensor<3x5xi1>, tensor<9xi32>, tensor<2x2x3xi4>
}

// CHECK-LABEL: func @words(
// CHECK-SAME: %[[A:.*]]: tensor<3x7xi1>
func.func @words(%a: tensor<3x7xi1>) -> (tensor<3x7xi1>, tensor<3x7xi1>) {
  // CHECK: %[[P:.*]] = aal.pack_bits %[[A]] width 1 : tensor<3x7xi1> -> tensor<2xi16>
  %p = aal.pack_bits %a width 1 : tensor<3x7xi1> -> tensor<2xi16>
  // CHECK: %[[Q:.*]] = aal.pack_bits %[[A]] width 1 : tensor<3x7xi1> -> tensor<1xi32>
  %q = aal.pack_bits %a width 1 : tensor<3x7xi1> -> tensor<1xi32>
  // CHECK: aal.unpack_bits %[[P]] width 1 : tensor<2xi16> -> tensor<3x7xi1>
  %0 = aal.unpack_bits %p width 1 : tensor<2xi16> -> tensor<3x7xi1>
  // CHECK: aal.unpack_bits %[[Q]] width 1 : tensor<1xi32> -> tensor<3x7xi1>
  %1 = aal.unpack_bits %q width 1 : tensor<1xi32> -> tensor<3x7xi1>
  return %0, %1 : tensor<3x7xi1>, tensor<3x7xi1>
}

// CHECK-LABEL: func @empty(
// CHECK-SAME: %[[P:.*]]: tensor<0xi8>
func.func @empty(%p: tensor<0xi8>) -> tensor<4x0xi1> {
  // CHECK: aal.unpack_bits %[[P]] width 1 : tensor<0xi8> -> tensor<4x0xi1>
  %0 = aal.unpack_bits %p width 1 : tensor<0xi8> -> tensor<4x0xi1>
  return %0 : tensor<4x0xi1>
}

// CHECK-LABEL: func private @step(
// CHECK-SAME: tensor<2xf32> {aal.name = "x", aal.role = "input"}
// CHECK-SAME: -> (tensor<f32> {aal.name = "loss", aal.role = "loss"})
func.func private @step(tensor<2xf32> {aal.role = "input", aal.name = "x"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"})
