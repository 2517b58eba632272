// RUN: aal-opt %s --split-input-file --aal-form-kernels=device=gpu | FileCheck %s
// RUN: aal-opt %s --split-input-file --aal-form-kernels=device=gpu --aal-deduplicate-kernels \
// RUN:   | FileCheck %s --check-prefix=ONCE

// Two equal layers: every step is a gpu.func, launched on addresses in the
// arguments, the results and the arena. Equal ones are kept once.

// CHECK: module attributes {gpu.container_module}
// CHECK: gpu.module @main_kernels
// CHECK: gpu.func @main_kernel_0{{.*}}!llvm.ptr<1>{{.*}} kernel
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<64x32xf32>, %[[W0:[a-z0-9]+]]: memref<32x32xf32>, %[[W1:[a-z0-9]+]]: memref<32x32xf32>,
// CHECK-SAME: %[[Y:[a-z0-9]+]]: memref<64x32xf32>, %[[ARENA:[a-z0-9]+]]: memref<{{[0-9]+}}xi8> {aal.arena})
// CHECK: memref.extract_aligned_pointer_as_index %[[X]]
// CHECK: memref.extract_aligned_pointer_as_index %[[W0]]
// CHECK: memref.extract_aligned_pointer_as_index %[[ARENA]]
// CHECK: llvm.inttoptr {{.*}} : i64 to !llvm.ptr<1>
// CHECK: gpu.launch_func @main_kernels::@main_kernel_0
// CHECK: gpu.launch_func @main_kernels::@main_kernel_1
// CHECK: gpu.launch_func @main_kernels::@main_kernel_2
// CHECK: memref.extract_aligned_pointer_as_index %[[Y]]
// CHECK: gpu.launch_func @main_kernels::@main_kernel_3
// CHECK-NEXT: return

// ONCE-COUNT-2: gpu.func
// ONCE-NOT: gpu.func
// ONCE: gpu.launch_func @main_kernels::@main_kernel_0
// ONCE: gpu.launch_func @main_kernels::@main_kernel_1
// ONCE: gpu.launch_func @main_kernels::@main_kernel_0
// ONCE: gpu.launch_func @main_kernels::@main_kernel_1
func.func @main(%x: tensor<64x32xf32>, %w0: tensor<32x32xf32>, %w1: tensor<32x32xf32>) -> tensor<64x32xf32> {
  %e = tensor.empty() : tensor<64x32xf32>
  %z = arith.constant dense<0.0> : tensor<64x32xf32>
  %m0 = linalg.matmul ins(%x, %w0 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%z : tensor<64x32xf32>) -> tensor<64x32xf32>
  %y0 = linalg.exp ins(%m0 : tensor<64x32xf32>) outs(%e : tensor<64x32xf32>) -> tensor<64x32xf32>
  %m1 = linalg.matmul ins(%y0, %w1 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%z : tensor<64x32xf32>) -> tensor<64x32xf32>
  %y1 = linalg.exp ins(%m1 : tensor<64x32xf32>) outs(%e : tensor<64x32xf32>) -> tensor<64x32xf32>
  return %y1 : tensor<64x32xf32>
}

// -----

// Constants are an argument, whose bytes a global holds.

// CHECK: memref.global "private" constant @main_constants : memref<64xi8> = dense<
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[C:[a-z0-9]+]]: memref<64xi8> {aal.constants})
// CHECK: memref.extract_aligned_pointer_as_index %[[C]]
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %e = tensor.empty() : tensor<4xf32>
  %r = linalg.add ins(%x, %c : tensor<4xf32>, tensor<4xf32>) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}
