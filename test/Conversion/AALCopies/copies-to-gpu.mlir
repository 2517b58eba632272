// RUN: aal-opt %s --convert-aal-copies-to-gpu | FileCheck %s
// RUN: aal-opt %s --convert-aal-copies-to-gpu --gpu-to-llvm --reconcile-unrealized-casts | FileCheck %s --check-prefix=CALLS

// Two copies out, the second behind the first, which is still under way; one in,
// behind none.

// CHECK-LABEL: func.func @copies(
// CHECK-SAME: %[[A:.*]]: memref<8xf32>, %[[B:.*]]: memref<8xf32>, %[[H:.*]]: memref<8xf32>, %[[G:.*]]: memref<8xf32>)
// CHECK-NEXT: %[[S0:.*]] = gpu.wait async
// CHECK-NEXT: %[[T0:.*]] = gpu.memcpy async [%[[S0]]] %[[H]], %[[A]] : memref<8xf32>, memref<8xf32>
// CHECK-NEXT: %[[S1:.*]] = gpu.wait async [%[[T0]]]
// CHECK-NEXT: %[[T1:.*]] = gpu.memcpy async [%[[S1]]] %[[G]], %[[B]] : memref<8xf32>, memref<8xf32>
// CHECK-NEXT: gpu.wait [%[[T0]]]
// CHECK-NEXT: %[[S2:.*]] = gpu.wait async
// CHECK-NEXT: %[[T2:.*]] = gpu.memcpy async [%[[S2]]] %[[A]], %[[H]] : memref<8xf32>, memref<8xf32>
// CHECK-NEXT: gpu.wait [%[[T1]]]
// CHECK-NEXT: %[[S3:.*]] = gpu.wait async{{$}}
// CHECK-NEXT: %[[T3:.*]] = gpu.memcpy async [%[[S3]]]
// CHECK-NEXT: gpu.wait [%[[T2]]]
// CHECK-NEXT: gpu.wait [%[[T3]]]
// CHECK-NEXT: return

// CALLS-LABEL: llvm.func @copies(
// CALLS: %[[S0:.*]] = llvm.call @mgpuStreamCreate()
// CALLS: llvm.call @mgpuMemcpy(%{{.*}}, %{{.*}}, %{{.*}}, %[[S0]])
// CALLS: %[[E:.*]] = llvm.call @mgpuEventCreate()
// CALLS: llvm.call @mgpuEventRecord(%[[E]], %[[S0]])
// CALLS: %[[S1:.*]] = llvm.call @mgpuStreamCreate()
// CALLS: llvm.call @mgpuStreamWaitEvent(%[[S1]], %[[E]])
// CALLS: llvm.call @mgpuMemcpy(%{{.*}}, %{{.*}}, %{{.*}}, %[[S1]])
// CALLS: llvm.call @mgpuStreamSynchronize(%[[S0]])
// CALLS-NOT: gpu.
func.func @copies(%a: memref<8xf32>, %b: memref<8xf32>, %h: memref<8xf32>, %g: memref<8xf32>) {
  %0 = aal.start_copy out %a to %h : memref<8xf32> -> memref<8xf32>
  %1 = aal.start_copy out %b to %g : memref<8xf32> -> memref<8xf32>
  aal.wait_copy %0
  %2 = aal.start_copy in %h to %a : memref<8xf32> -> memref<8xf32>
  aal.wait_copy %1
  %3 = aal.start_copy out %b to %g : memref<8xf32> -> memref<8xf32>
  aal.wait_copy %2
  aal.wait_copy %3
  return
}
