// RUN: aal-opt %s --aal-materialize-policies --canonicalize | FileCheck %s

// A tensor of i1 is packed as it is.
// CHECK-LABEL: func @bits(
// CHECK-SAME: %[[X:.*]]: tensor<11xi1>
func.func @bits(%x: tensor<11xi1>) -> tensor<11xi1> {
  // CHECK-NEXT: %[[P:.*]] = aal.pack_bits %[[X]] width 1 {aal.stored = "m"} : tensor<11xi1> -> tensor<2xi8>
  // CHECK-NEXT: %[[R:.*]] = aal.unpack_bits %[[P]] width 1 {aal.backward} : tensor<2xi8> -> tensor<11xi1>
  // CHECK-NEXT: return %[[R]]
  %h = aal.save %x for other as [#aal.mask] {name = "m"} : tensor<11xi1>
  %r = aal.restore %h : !aal.saved<tensor<11xi1>>
  return %r : tensor<11xi1>
}

// One comparison and its negation, NaN included, store the same bit. It decodes
// to values on which the comparison comes out as it did.
// CHECK-LABEL: func @complement(
func.func @complement(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  // CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
  // CHECK-DAG: %[[INF:.*]] = arith.constant 0x7F800000 : f32
  // CHECK: %[[BIT:.*]] = arith.cmpf ugt, %{{.*}}, %[[ZERO]]
  // CHECK-NEXT: linalg.yield %[[BIT]] : i1
  // CHECK: %[[P:.*]] = aal.pack_bits
  // CHECK-NOT: aal.pack_bits
  // CHECK: aal.unpack_bits %[[P]]
  // CHECK: arith.select %{{.*}}, %[[INF]], %[[ZERO]]
  // CHECK: aal.unpack_bits %[[P]]
  // CHECK: arith.select %{{.*}}, %[[INF]], %[[ZERO]]
  %h0 = aal.save %x for predicate as [#aal.mask<[ole], [0.0]>] {name = "x"} : tensor<8xf32>
  %h1 = aal.save %x for predicate as [#aal.mask<[ugt], [0.0]>] {name = "x"} : tensor<8xf32>
  %r0 = aal.restore %h0 : !aal.saved<tensor<8xf32>>
  %r1 = aal.restore %h1 : !aal.saved<tensor<8xf32>>
  return %r0, %r1 : tensor<8xf32>, tensor<8xf32>
}

// ogt and ole differ on NaN, so their bits do too.
// CHECK-LABEL: func @nan(
func.func @nan(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  // CHECK-COUNT-2: aal.pack_bits
  %h0 = aal.save %x for predicate as [#aal.mask<[ole], [0.0]>] {name = "x"} : tensor<8xf32>
  %h1 = aal.save %x for predicate as [#aal.mask<[ogt], [0.0]>] {name = "x"} : tensor<8xf32>
  %r0 = aal.restore %h0 : !aal.saved<tensor<8xf32>>
  %r1 = aal.restore %h1 : !aal.saved<tensor<8xf32>>
  return %r0, %r1 : tensor<8xf32>, tensor<8xf32>
}

// Three outcomes take two bits: below, above, between.
// CHECK-LABEL: func @clamp(
func.func @clamp(%x: tensor<8xf32>) -> tensor<8xf32> {
  // CHECK-DAG: %[[LOW:.*]] = arith.constant 0.000000e+00 : f32
  // CHECK-DAG: %[[HIGH:.*]] = arith.constant 6.000000e+00 : f32
  // CHECK-DAG: %[[BETWEEN:.*]] = arith.constant 3.000000e+00 : f32
  // CHECK: arith.cmpf ole, %{{.*}}, %[[LOW]]
  // CHECK: arith.cmpf oge, %{{.*}}, %[[HIGH]]
  // CHECK: %[[P:.*]] = aal.pack_bits %{{.*}} width 2 {aal.stored = "x"} : tensor<8xi8> -> tensor<1xi16>
  // CHECK: aal.unpack_bits %[[P]] width 2 {aal.backward} : tensor<1xi16> -> tensor<8xi8>
  // CHECK: %[[V:.*]] = arith.select %{{.*}}, %[[HIGH]], %[[LOW]]
  // CHECK: arith.select %{{.*}}, %[[BETWEEN]], %[[V]]
  %h = aal.save %x for predicate as [#aal.mask<[ole, oge], [0.0, 6.0]>] {name = "x"} : tensor<8xf32>
  %r = aal.restore %h : !aal.saved<tensor<8xf32>>
  return %r : tensor<8xf32>
}
