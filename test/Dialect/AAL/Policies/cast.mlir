// RUN: aal-opt %s --aal-materialize-policies --canonicalize | FileCheck %s

// CHECK-LABEL: func @bf16(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
func.func @bf16(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // CHECK: %[[S:.*]] = linalg.generic {{.*}} ins(%[[X]] : tensor<4x8xf32>) outs(%{{.*}} : tensor<4x8xbf16>) attrs = {aal.stored = "x"}
  // CHECK: arith.truncf %{{.*}} : f32 to bf16
  // CHECK: linalg.generic {{.*}} ins(%[[S]] : tensor<4x8xbf16>) outs(%{{.*}} : tensor<4x8xf32>) attrs = {aal.backward}
  // CHECK: arith.extf %{{.*}} : bf16 to f32
  %h = aal.save %x for normalization as [#aal.cast<bf16>] {name = "x"} : tensor<4x8xf32>
  %r = aal.restore %h : !aal.saved<tensor<4x8xf32>>
  return %r : tensor<4x8xf32>
}

// Floats of eight bits are stored as bytes.
// CHECK-LABEL: func @f8(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xbf16>
func.func @f8(%x: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  // CHECK: %[[S:.*]] = linalg.generic {{.*}} ins(%[[X]] : tensor<4x8xbf16>) outs(%{{.*}} : tensor<4x8xi8>)
  // CHECK: arith.bitcast %{{.*}} : f32 to i32
  // CHECK: linalg.generic {{.*}} ins(%[[S]] : tensor<4x8xi8>) outs(%{{.*}} : tensor<4x8xbf16>)
  %h = aal.save %x for bilinear as [#aal.cast<f8E4M3FN>] {name = "x"} : tensor<4x8xbf16>
  %r = aal.restore %h : !aal.saved<tensor<4x8xbf16>>
  return %r : tensor<4x8xbf16>
}
