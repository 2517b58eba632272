// RUN: aal-opt %s --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --canonicalize | FileCheck %s

// The tensor is copied before anything may write its memory, so what comes next
// may be computed in place, and there is no other copy.

// CHECK-LABEL: func.func @step(
// CHECK-SAME: %[[X:.*]]: memref<4x8xf32>)
// CHECK: %[[Y:.*]] = memref.alloc() {{.*}} : memref<4x8xf32>
// CHECK: linalg.exp ins(%[[X]] : memref<4x8xf32>) outs(%[[Y]] : memref<4x8xf32>)
// CHECK: %[[H:.*]] = memref.alloc() {{.*}} : memref<4x8xf32>
// CHECK-DAG: %[[FROM:.*]] = memref.collapse_shape %[[Y]] {{\[}}[0, 1]] : memref<4x8xf32> into memref<32xf32>
// CHECK-DAG: %[[TO:.*]] = memref.collapse_shape %[[H]] {{\[}}[0, 1]] : memref<4x8xf32> into memref<32xf32>
// CHECK: %[[OUT:.*]] = aal.start_copy out %[[FROM]] to %[[TO]] : memref<32xf32> -> memref<32xf32>
// CHECK-NEXT: aal.wait_copy %[[OUT]]
// CHECK-NEXT: linalg.sqrt ins(%[[Y]] : memref<4x8xf32>) outs(%[[Y]] : memref<4x8xf32>)
// CHECK: %[[R:.*]] = memref.alloc() {{.*}} : memref<4x8xf32>
// CHECK: %[[BACK:.*]] = memref.collapse_shape %[[H]]
// CHECK: %[[HERE:.*]] = memref.collapse_shape %[[R]]
// CHECK: %[[IN:.*]] = aal.start_copy in %[[BACK]] to %[[HERE]] : memref<32xf32> -> memref<32xf32>
// CHECK-NEXT: aal.wait_copy %[[IN]]
// CHECK-NEXT: linalg.mul ins(%[[Y]], %[[R]] : {{.*}}) outs(%[[Y]] : memref<4x8xf32>)
// CHECK-NOT: bufferization
// CHECK-NOT: memref.copy
// CHECK: return %[[Y]]
func.func @step(%x: tensor<4x8xf32> {bufferization.writable = false}) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %y = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = aal.offload %y : tensor<4x8xf32>
  %z = linalg.sqrt ins(%y : tensor<4x8xf32>) outs(%y : tensor<4x8xf32>) -> tensor<4x8xf32>
  %r = aal.reload %h : !aal.host<tensor<4x8xf32>>
  %d = linalg.mul ins(%z, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %d : tensor<4x8xf32>
}

// A handle crosses functions as the buffer that it stands for.

// CHECK-LABEL: func.func @forward(
// CHECK-SAME: %[[X:.*]]: memref<8xi1>) -> memref<8xi1>
// CHECK: %[[H:.*]] = memref.alloc() {{.*}} : memref<8xi1>
// CHECK: aal.start_copy out %[[X]] to %[[H]]
// CHECK: return %[[H]] : memref<8xi1>
func.func @forward(%x: tensor<8xi1>) -> !aal.host<tensor<8xi1>> {
  %h = aal.offload %x : tensor<8xi1>
  return %h : !aal.host<tensor<8xi1>>
}

// CHECK-LABEL: func.func @backward(
// CHECK-SAME: %[[H:.*]]: memref<8xi1>) -> memref<8xi1>
// CHECK: aal.start_copy in %[[H]] to
func.func @backward(%h: !aal.host<tensor<8xi1>>) -> tensor<8xi1> {
  %x = aal.reload %h : !aal.host<tensor<8xi1>>
  return %x : tensor<8xi1>
}

// A slice that is no block of memory is made one first; one of rank 0 gets a
// dimension.

// CHECK-LABEL: func.func @slice(
// CHECK: %[[S:.*]] = memref.subview %{{.*}}[0, 2] [4, 3] [1, 1]
// CHECK: %[[DENSE:.*]] = memref.alloc() {{.*}} : memref<4x3xf32>
// CHECK: memref.copy %[[S]], %[[DENSE]]
// CHECK: %[[FROM:.*]] = memref.collapse_shape %[[DENSE]]
// CHECK: aal.start_copy out %[[FROM]] to %{{.*}} : memref<12xf32> -> memref<12xf32>
func.func @slice(%x: tensor<4x8xf32>) -> !aal.host<tensor<4x3xf32>> {
  %s = tensor.extract_slice %x[0, 2] [4, 3] [1, 1] : tensor<4x8xf32> to tensor<4x3xf32>
  %h = aal.offload %s : tensor<4x3xf32>
  return %h : !aal.host<tensor<4x3xf32>>
}

// CHECK-LABEL: func.func @rows(
// CHECK: %[[S:.*]] = memref.subview %{{.*}}[2, 0] [2, 8] [1, 1]
// CHECK-NOT: memref.copy
// CHECK: aal.start_copy out %{{.*}} to %{{.*}} : memref<16xf32, strided<[1], offset: 16>> -> memref<16xf32>
func.func @rows(%x: tensor<4x8xf32>) -> !aal.host<tensor<2x8xf32>> {
  %s = tensor.extract_slice %x[2, 0] [2, 8] [1, 1] : tensor<4x8xf32> to tensor<2x8xf32>
  %h = aal.offload %s : tensor<2x8xf32>
  return %h : !aal.host<tensor<2x8xf32>>
}

// CHECK-LABEL: func.func @scalar(
// CHECK: memref.expand_shape %{{.*}} [] output_shape [1] : memref<f32> into memref<1xf32>
// CHECK: aal.start_copy out %{{.*}} to %{{.*}} : memref<1xf32> -> memref<1xf32>
func.func @scalar(%x: tensor<f32>) -> !aal.host<tensor<f32>> {
  %h = aal.offload %x : tensor<f32>
  return %h : !aal.host<tensor<f32>>
}
