// RUN: aal-opt %s --aal-form-kernels="device=gpu" | FileCheck %s

// Rows are added to a table one after another, since two may go to one place.
// One block does it: all threads take the same row, and each a part of it.
// CHECK-LABEL: gpu.func @main_kernel_
// CHECK-SAME: known_block_size = array<i32: 64, 1, 1>
// CHECK-NOT: memref.alloc
// CHECK: %[[THREAD:.*]] = gpu.thread_id x
// The table starts as a copy of its first value.
// CHECK: gpu.barrier
// CHECK: memref.store
// CHECK: gpu.barrier
// CHECK: scf.for
// CHECK: %[[ROW:.*]] = memref.load %{{.*}} : memref<16xi64>
// CHECK: gpu.barrier
// CHECK: scf.for
// CHECK: arith.addf
// CHECK: memref.store
// CHECK: gpu.barrier
// CHECK: gpu.return
func.func @main(%rows: tensor<16x64xf32>, %at: tensor<16xi64>, %table: tensor<32x64xf32>) -> tensor<32x64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %r = scf.for %i = %c0 to %c16 step %c1 iter_args(%t = %table) -> (tensor<32x64xf32>) {
    %p = tensor.extract %at[%i] : tensor<16xi64>
    %q = arith.index_cast %p : i64 to index
    %row = tensor.extract_slice %rows[%i, 0] [1, 64] [1, 1] : tensor<16x64xf32> to tensor<1x64xf32>
    %old = tensor.extract_slice %t[%q, 0] [1, 64] [1, 1] : tensor<32x64xf32> to tensor<1x64xf32>
    %new = linalg.add ins(%row, %old : tensor<1x64xf32>, tensor<1x64xf32>) outs(%old : tensor<1x64xf32>) -> tensor<1x64xf32>
    %u = tensor.insert_slice %new into %t[%q, 0] [1, 64] [1, 1] : tensor<1x64xf32> into tensor<32x64xf32>
    scf.yield %u : tensor<32x64xf32>
  }
  return %r : tensor<32x64xf32>
}
