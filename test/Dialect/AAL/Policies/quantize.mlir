// RUN: aal-opt %s --aal-materialize-policies --canonicalize | FileCheck %s

// Groups of 16 consecutive elements: a minimum and a step each, codes of two
// bits.
// CHECK-LABEL: func @elements(
// CHECK-SAME: %[[X:.*]]: tensor<8x4xf32>
func.func @elements(%x: tensor<8x4xf32>) -> tensor<8x4xf32> {
  // CHECK: %[[FLAT:.*]] = tensor.collapse_shape %[[X]]
  // CHECK: %[[G:.*]] = tensor.expand_shape %[[FLAT]] {{.*}} : tensor<32xf32> into tensor<2x16xf32>
  // CHECK: %[[BOUNDS:.*]]:2 = linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]} ins(%[[G]] : {{.*}}) outs({{.*}} : tensor<2xi32>, tensor<2xi32>)
  // CHECK: arith.minsi
  // CHECK: arith.maxsi
  // CHECK: linalg.generic {{.*}} ins(%[[BOUNDS]]#0 : tensor<2xi32>) outs({{.*}} : tensor<2xf32>)
  // CHECK: linalg.generic {{.*}} ins(%[[BOUNDS]]#1 : tensor<2xi32>) outs({{.*}} : tensor<2xf32>)
  // CHECK: %[[MIN:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2xbf16>)
  // CHECK: %[[STEP:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2xbf16>)
  // CHECK: %[[CODES:.*]] = linalg.generic {{.*}} ins(%[[G]], %[[MIN]], %[[STEP]] : tensor<2x16xf32>, tensor<2xbf16>, tensor<2xbf16>) outs(%{{.*}} : tensor<2x16xi8>)
  // CHECK: %[[P:.*]] = aal.pack_bits %[[CODES]] width 2 {aal.stored = "x"} : tensor<2x16xi8> -> tensor<2xi32>
  // CHECK: %[[C:.*]] = aal.unpack_bits %[[P]] width 2 {aal.backward} : tensor<2xi32> -> tensor<2x16xi8>
  // CHECK: linalg.generic {{.*}} ins(%[[C]], %[[MIN]], %[[STEP]] : tensor<2x16xi8>, tensor<2xbf16>, tensor<2xbf16>) outs(%{{.*}} : tensor<2x16xf32>)
  %h = aal.save %x for normalization as [#aal.quantize<bits = 2, group = 16>] {name = "x"} : tensor<8x4xf32>
  %r = aal.restore %h : !aal.saved<tensor<8x4xf32>>
  return %r : tensor<8x4xf32>
}

// Heads keep the shape; a byte needs no packing; the seed is read.
// CHECK-LABEL: func @heads(
// CHECK-SAME: %[[X:.*]]: tensor<2x4x8x16xf32>, %[[SEED:.*]]: tensor<i64>
func.func @heads(%x: tensor<2x4x8x16xf32>, %seed: tensor<i64> {aal.role = "seed", aal.name = "seed"}) -> tensor<2x4x8x16xf32> {
  // CHECK: iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%[[X]]
  // CHECK: %[[U:.*]] = aal.uniform %[[SEED]] stream 5 : tensor<i64> -> tensor<2x4x8x16xf32>
  // CHECK: linalg.generic {{.*}} ins(%[[X]], %[[U]], %{{.*}} : tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<4xf32>, tensor<4xf32>) outs(%{{.*}} : tensor<2x4x8x16xi8>)
  // CHECK-NOT: aal.pack_bits
  %h = aal.save %x for bilinear as [#aal.quantize<along = heads, rounding = stochastic, scale = f32, stream = 5>] {name = "x"} : tensor<2x4x8x16xf32>
  %r = aal.restore %h : !aal.saved<tensor<2x4x8x16xf32>>
  return %r : tensor<2x4x8x16xf32>
}

// 17 elements in groups of 8: the padding is not stored.
// CHECK-LABEL: func @tail(
func.func @tail(%x: tensor<17xf32>) -> tensor<17xf32> {
  // CHECK: tensor.pad
  // CHECK: tensor.extract_slice %{{.*}}[0] [17] [1] : tensor<24xi8> to tensor<17xi8>
  // CHECK: aal.pack_bits {{.*}} width 4 {aal.stored = "x"} : tensor<17xi8> -> tensor<9xi8>
  %h = aal.save %x for pointwise as [#aal.quantize<bits = 4, group = 8>] {name = "x"} : tensor<17xf32>
  %r = aal.restore %h : !aal.saved<tensor<17xf32>>
  return %r : tensor<17xf32>
}

// Nothing is stored of a range that is fixed.
// CHECK-LABEL: func @fixed(
// CHECK-SAME: %[[X:.*]]: tensor<8x4xf32>
func.func @fixed(%x: tensor<8x4xf32>) -> tensor<8x4xf32> {
  // CHECK-NOT: reduction
  // CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<1x32xf32>) outs(%{{.*}} : tensor<1x32xi8>)
  // CHECK: arith.fptoui
  // CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<1x32xi8>) outs(%{{.*}} : tensor<1x32xf32>)
  %h = aal.save %x for normalization as [#aal.quantize<range = fixed, low = -1.0, high = 1.0>] {name = "x"} : tensor<8x4xf32>
  %r = aal.restore %h : !aal.saved<tensor<8x4xf32>>
  return %r : tensor<8x4xf32>
}

// A running range is an argument, and what the next step gets a result.
// CHECK-LABEL: func @running(
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<8x4xf32>, %[[S:[a-z0-9]*]]: tensor<2x4xf32>
func.func @running(%x: tensor<8x4xf32>, %s: tensor<2x4xf32> {aal.role = "state", aal.name = "r"}) -> (tensor<8x4xf32>, tensor<2x4xf32> {aal.role = "state_update", aal.name = "r"}) {
  // CHECK-DAG: %[[LOW:.*]] = tensor.extract_slice %[[S]][0, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<4xf32>
  // CHECK-DAG: %[[WIDTH:.*]] = tensor.extract_slice %[[S]][1, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<4xf32>
  // CHECK: %[[NEXT:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2x4xf32>)
  // CHECK: return %{{.*}}, %[[NEXT]]
  %h = aal.save %x for normalization as [#aal.quantize<along = channels, range = running, state = "r">] {name = "x"} : tensor<8x4xf32>
  %r = aal.restore %h : !aal.saved<tensor<8x4xf32>>
  return %r, %s : tensor<8x4xf32>, tensor<2x4xf32>
}
