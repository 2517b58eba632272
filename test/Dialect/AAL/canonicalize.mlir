// RUN: aal-opt %s --canonicalize --cse | FileCheck %s

// What goes through a handle never folds to the saved value.
// CHECK-LABEL: func @restore_stays(
// CHECK-SAME: %[[X:.*]]: tensor<8xf32>
func.func @restore_stays(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  // CHECK: %[[H:.*]] = aal.save %[[X]] for weight_gradient as [#aal.keep]
  // CHECK: %[[F:.*]] = aal.forward %[[H]]
  // CHECK: %[[R:.*]] = aal.restore %[[H]]
  // CHECK: return %[[F]], %[[R]]
  %h = aal.save %x for weight_gradient as [#aal.keep] {name = "x"} : tensor<8xf32>
  %f = aal.forward %h : !aal.saved<tensor<8xf32>>
  %r = aal.restore %h : !aal.saved<tensor<8xf32>>
  return %f, %r : tensor<8xf32>, tensor<8xf32>
}

// Equal saves merge, saves under other policies or for other uses do not.
// CHECK-LABEL: func @cse(
func.func @cse(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
  // CHECK: %[[H:.*]] = aal.save %{{.*}} as [#aal.sign]
  // CHECK: %[[K:.*]] = aal.save %{{.*}} as [#aal.keep]
  // CHECK-NOT: aal.save
  // CHECK: %[[R:.*]] = aal.restore %[[H]]
  // CHECK: %[[S:.*]] = aal.restore %[[K]]
  // CHECK: return %[[R]], %[[R]], %[[S]]
  %h0 = aal.save %x for weight_gradient as [#aal.sign] {name = "x"} : tensor<8xf32>
  %h1 = aal.save %x for weight_gradient as [#aal.sign] {name = "x"} : tensor<8xf32>
  %h2 = aal.save %x for weight_gradient as [#aal.keep] {name = "x"} : tensor<8xf32>
  %r0 = aal.restore %h0 : !aal.saved<tensor<8xf32>>
  %r1 = aal.restore %h1 : !aal.saved<tensor<8xf32>>
  %r2 = aal.restore %h2 : !aal.saved<tensor<8xf32>>
  return %r0, %r1, %r2 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}

// A save that nothing restores is dead.
// CHECK-LABEL: func @dead(
// CHECK-NEXT: return
func.func @dead(%x: tensor<8xf32>) {
  %h = aal.save %x for weight_gradient as [#aal.sign] {name = "x"} : tensor<8xf32>
  return
}

// Packing what was unpacked gives the bytes back where the codes fill them.
// CHECK-LABEL: func @repack(
// CHECK-SAME: %[[P:.*]]: tensor<2xi8>
// CHECK-NEXT: return %[[P]]
func.func @repack(%p: tensor<2xi8>) -> tensor<2xi8> {
  %c = aal.unpack_bits %p width 2 : tensor<2xi8> -> tensor<8xi2>
  %q = aal.pack_bits %c width 2 : tensor<8xi2> -> tensor<2xi8>
  return %q : tensor<2xi8>
}

// The padding of %p may hold anything, that of %q is zero.
// CHECK-LABEL: func @repack_padded(
// CHECK: %[[Q:.*]] = aal.pack_bits
// CHECK: return %[[Q]]
func.func @repack_padded(%p: tensor<2xi8>) -> tensor<2xi8> {
  %c = aal.unpack_bits %p width 1 : tensor<2xi8> -> tensor<15xi1>
  %q = aal.pack_bits %c width 1 : tensor<15xi1> -> tensor<2xi8>
  return %q : tensor<2xi8>
}

// CHECK-LABEL: func @repack_other_width(
// CHECK: %[[Q:.*]] = aal.pack_bits
// CHECK: return %[[Q]]
func.func @repack_other_width(%p: tensor<1xi8>) -> tensor<1xi8> {
  %c = aal.unpack_bits %p width 1 : tensor<1xi8> -> tensor<2xi4>
  %q = aal.pack_bits %c width 4 : tensor<2xi4> -> tensor<1xi8>
  return %q : tensor<1xi8>
}

// Words that differ hold other elements.
// CHECK-LABEL: func @repack_other_word(
// CHECK: %[[Q:.*]] = aal.pack_bits
// CHECK: return %[[Q]]
func.func @repack_other_word(%p: tensor<2xi8>) -> tensor<1xi16> {
  %c = aal.unpack_bits %p width 1 : tensor<2xi8> -> tensor<16xi1>
  %q = aal.pack_bits %c width 1 : tensor<16xi1> -> tensor<1xi16>
  return %q : tensor<1xi16>
}

// CHECK-LABEL: func @repack_padded_word(
// CHECK: %[[Q:.*]] = aal.pack_bits
// CHECK: return %[[Q]]
func.func @repack_padded_word(%p: tensor<1xi16>) -> tensor<1xi16> {
  %c = aal.unpack_bits %p width 1 : tensor<1xi16> -> tensor<8xi1>
  %q = aal.pack_bits %c width 1 : tensor<8xi1> -> tensor<1xi16>
  return %q : tensor<1xi16>
}
