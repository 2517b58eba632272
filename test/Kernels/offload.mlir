// RUN: split-file %s %t
// RUN: aal-opt %t/step.mlir --aal-print-launches -o /dev/null | FileCheck %s --check-prefix=LAUNCHES
// RUN: aal-opt %t/step.mlir --aal-form-kernels | FileCheck %s
// RUN: aal-opt %t/step.mlir --aal-form-kernels=device=gpu | FileCheck %s --check-prefix=GPU
// RUN: aal-opt %t/step.mlir --aal-form-kernels=device=gpu --convert-aal-copies-to-gpu | FileCheck %s --check-prefix=STREAM
// RUN: sed s/bandwidth=5,/bandwidth=2,stalls=avoid,/ %t/step.mlir > %t/late.mlir
// RUN: aal-opt %t/late.mlir --aal-print-launches -o /dev/null | FileCheck %s --check-prefix=LATE
// RUN: aal-opt %t/resident.mlir --aal-print-launches -o /dev/null | FileCheck %s --check-prefix=RESIDENT

// Products of 2 us each: 2 MFLOP at 1 TFLOP/s. A copy of 16384 bytes takes 3.28 us
// at 5 GB/s: out while the second and the third product run, and back while the
// third and the fourth last do.

// LAUNCHES:      0: gemm 64x64x256
// LAUNCHES-NEXT: 1: copy out of 'x', 16384 bytes
// LAUNCHES-NEXT: 2: gemm 64x256x64
// LAUNCHES-NEXT: 3: gemm 64x64x256
// LAUNCHES-NEXT: 4: wait for copy out of 'x', 16384 bytes
// LAUNCHES-NEXT: 5: gemm 64x256x64
// LAUNCHES-NEXT: 6: gemm 64x64x256
// LAUNCHES-NEXT: 7: copy in of 'x', 16384 bytes
// LAUNCHES-NEXT: 8: gemm 64x256x64
// LAUNCHES-NEXT: 9: gemm 64x64x256
// LAUNCHES-NEXT: 10: wait for copy in of 'x', 16384 bytes
// LAUNCHES-NEXT: 11: kernel of 1 loop nests

// The device holds 81920 bytes: no more than one wide and one narrow tensor at a
// time. The host holds one narrow tensor.

// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[ARENA:[a-z0-9]+]]: memref<{{[0-9]+}}xi8> {aal.arena}, %[[HOST:[a-z0-9]+]]: memref<16384xi8> {aal.host_arena})
// CHECK: %[[FROM:.*]] = memref.view %[[ARENA]][%[[X:.*]]][] : memref<{{[0-9]+}}xi8> to memref<4096xf32>
// CHECK: %[[TO:.*]] = memref.view %[[HOST]][%{{.*}}][] : memref<16384xi8> to memref<4096xf32>
// CHECK: %[[OUT:.*]] = aal.start_copy out %[[FROM]] to %[[TO]] : memref<4096xf32> -> memref<4096xf32>
// CHECK: aal.gemm
// CHECK: aal.gemm
// CHECK-NOT: aal.gemm
// CHECK: aal.wait_copy %[[OUT]]
// CHECK: aal.gemm
// CHECK: aal.gemm
// CHECK: %[[IN:.*]] = aal.start_copy in %{{.*}} to %{{.*}} : memref<4096xf32> -> memref<4096xf32>
// CHECK: aal.gemm
// CHECK: aal.gemm
// CHECK-NOT: aal.gemm
// CHECK: aal.wait_copy %[[IN]]
// CHECK: aal.launch
// CHECK-NEXT: return
// CHECK-LABEL: func.func @main_host_arena_bytes() -> index
// CHECK: %[[BYTES:.*]] = arith.constant 16384 : index
// CHECK: return %[[BYTES]]

// GPU: %[[T:.*]] = aal.start_copy out
// GPU: gpu.launch_func
// GPU: aal.wait_copy %[[T]]
// GPU: aal.start_copy in
// GPU-LABEL: func.func @main_host_arena_bytes() -> index

// STREAM: %[[S:.*]] = gpu.wait async
// STREAM: %[[T:.*]] = gpu.memcpy async [%[[S]]] %{{.*}}, %{{.*}} : memref<4096xf32>, memref<4096xf32>
// STREAM: gpu.launch_func
// STREAM: gpu.wait [%[[T]]]
// STREAM: gpu.launch_func
// STREAM: gpu.memcpy async
// STREAM: gpu.launch_func
// STREAM: gpu.wait [

// Copies that would take 8.19 us each are not back in time: the tensor stays.
// LATE: 0: gemm 64x64x256
// LATE-NOT: copy
// LATE: 6: gemm 64x64x256
// LATE-NEXT: 7: kernel of 1 loop nests

// Arguments and constants stay: nothing is copied.
// RESIDENT: 0: kernel of 1 loop nests
// RESIDENT-NOT: copy

//--- step.mlir
func.func @main(%a: tensor<64x256xf32>, %w: tensor<256x64xf32>, %v: tensor<64x256xf32>) -> tensor<64x64xf32>
    attributes {aal.copy_engine = "bandwidth=5,latency=0,flops=1,memory=1e6,launch=0"} {
  %n = arith.constant dense<0.0> : tensor<64x64xf32>
  %z = arith.constant dense<0.0> : tensor<64x256xf32>
  %e = tensor.empty() : tensor<64x64xf32>
  %x = linalg.matmul ins(%a, %w : tensor<64x256xf32>, tensor<256x64xf32>) outs(%n : tensor<64x64xf32>) -> tensor<64x64xf32>
  %h = aal.offload %x {aal.stored = "x"} : tensor<64x64xf32>
  %1 = linalg.matmul ins(%x, %v : tensor<64x64xf32>, tensor<64x256xf32>) outs(%z : tensor<64x256xf32>) -> tensor<64x256xf32>
  %2 = linalg.matmul ins(%1, %w : tensor<64x256xf32>, tensor<256x64xf32>) outs(%n : tensor<64x64xf32>) -> tensor<64x64xf32>
  %3 = linalg.matmul ins(%2, %v : tensor<64x64xf32>, tensor<64x256xf32>) outs(%z : tensor<64x256xf32>) -> tensor<64x256xf32>
  %4 = linalg.matmul ins(%3, %w : tensor<64x256xf32>, tensor<256x64xf32>) outs(%n : tensor<64x64xf32>) -> tensor<64x64xf32>
  %5 = linalg.matmul ins(%4, %v : tensor<64x64xf32>, tensor<64x256xf32>) outs(%z : tensor<64x256xf32>) -> tensor<64x256xf32>
  %6 = linalg.matmul ins(%5, %w : tensor<64x256xf32>, tensor<256x64xf32>) outs(%n : tensor<64x64xf32>) -> tensor<64x64xf32>
  %r = aal.reload %h {aal.backward} : !aal.host<tensor<64x64xf32>>
  %s = linalg.mul ins(%6, %r : tensor<64x64xf32>, tensor<64x64xf32>) outs(%e : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %s : tensor<64x64xf32>
}
//--- resident.mlir
func.func @main(%a: tensor<8x8xf32>) -> tensor<64xf32> {
  %c = arith.constant dense<2.0> : tensor<64xf32>
  %e = tensor.empty() : tensor<64xf32>
  %flat = tensor.collapse_shape %a [[0, 1]] : tensor<8x8xf32> into tensor<64xf32>
  %h = aal.offload %flat : tensor<64xf32>
  %k = aal.offload %c : tensor<64xf32>
  %r = aal.reload %h : !aal.host<tensor<64xf32>>
  %q = aal.reload %k : !aal.host<tensor<64xf32>>
  %s = linalg.mul ins(%q, %r : tensor<64xf32>, tensor<64xf32>) outs(%e : tensor<64xf32>) -> tensor<64xf32>
  return %s : tensor<64xf32>
}
