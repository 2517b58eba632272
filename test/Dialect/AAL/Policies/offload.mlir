// RUN: aal-opt %s --aal-materialize-policies --canonicalize --cse | FileCheck %s
// RUN: aal-opt %s | aal-opt | FileCheck %s --check-prefix=PRINT

// One copy out for all uses of a tensor, and one back, before the first reader.
// CHECK-LABEL: func @two_uses(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
func.func @two_uses(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  // CHECK: %[[Y:.*]] = linalg.exp ins(%[[X]]
  // CHECK: %[[H:.*]] = aal.offload %[[Y]] {aal.stored = "a"} : tensor<4x8xf32>
  // CHECK: %[[Z:.*]] = linalg.sqrt ins(%[[Y]]
  // CHECK: %[[R:.*]] = aal.reload %[[H]] {aal.backward} : <tensor<4x8xf32>>
  // CHECK: %[[D:.*]] = linalg.mul ins(%[[R]], %[[R]]
  // CHECK: return %[[Z]], %[[D]]
  %e = tensor.empty() : tensor<4x8xf32>
  %y = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  // PRINT: aal.save %{{.*}} for weight_gradient as [#aal.offload] {name = "a"}
  %a = aal.save %y for weight_gradient as [#aal.offload] {name = "a"} : tensor<4x8xf32>
  %b = aal.save %y for bilinear as [#aal.offload] {name = "b"} : tensor<4x8xf32>
  %z = linalg.sqrt ins(%y : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %ra = aal.restore %a : !aal.saved<tensor<4x8xf32>>
  %rb = aal.restore %b : !aal.saved<tensor<4x8xf32>>
  %d = linalg.mul ins(%ra, %rb : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %z, %d : tensor<4x8xf32>, tensor<4x8xf32>
}

// What is computed again starts from what is back.
// CHECK-LABEL: func @recomputed(
func.func @recomputed(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  // CHECK: %[[Y:.*]] = linalg.exp ins(%{{.*}} : tensor<8xf32>)
  // CHECK: %[[H:.*]] = aal.offload %[[Y]]
  // CHECK: linalg.sqrt ins(%[[Y]]
  // CHECK: %[[R:.*]] = aal.reload %[[H]]
  // CHECK: %[[Z:.*]] = linalg.sqrt {aal.backward} ins(%[[R]]
  // CHECK: linalg.mul ins(%[[Z]], %[[R]]
  %e = tensor.empty() : tensor<8xf32>
  %y = linalg.exp ins(%x : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %a = aal.save %y for other as [#aal.offload] {name = "a"} : tensor<8xf32>
  %z = linalg.sqrt ins(%y : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %b = aal.save %z for other as [#aal.recompute] {name = "b"} : tensor<8xf32>
  %ra = aal.restore %a : !aal.saved<tensor<8xf32>>
  %rb = aal.restore %b : !aal.saved<tensor<8xf32>>
  %d = linalg.mul ins(%rb, %ra : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  return %z, %d : tensor<8xf32>, tensor<8xf32>
}

// CHECK-LABEL: func @copies(
// PRINT-LABEL: func @copies(
func.func @copies(%x: memref<8xf32>, %h: memref<8xf32>) {
  // PRINT: %[[T:.*]] = aal.start_copy out %{{.*}} to %{{.*}} : memref<8xf32> -> memref<8xf32>
  // PRINT: aal.wait_copy %[[T]]
  %t = aal.start_copy out %x to %h : memref<8xf32> -> memref<8xf32>
  aal.wait_copy %t
  return
}

// PRINT: #aal.offload<min_bytes = 4096>
func.func private @attribute() attributes {policy = #aal.offload<min_bytes = 4096>}
