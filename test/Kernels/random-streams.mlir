// RUN: aal-opt %s --convert-aal-to-linalg --aal-form-kernels --aal-deduplicate-kernels | FileCheck %s

// Tensors of one shape differ by the stream of their random numbers. It is read from a table, so
// that one kernel serves all of them. The product keeps their ops apart.

// CHECK: func.func private @[[$KERNEL:main_kernel_[0-9]+]](
// CHECK-NOT: func.func private
// CHECK: memref.global "private" constant @{{.*}} : memref<2xi64> = dense<[4611686018427387906, 4611686018427387905]>
// CHECK-LABEL: func.func @main(
// CHECK: aal.launch @[[$KERNEL]] for {{.*}}memref<1xi64, strided<[1], offset: 1>>
// CHECK: aal.gemm
// CHECK: aal.launch @[[$KERNEL]] for
func.func @main(%seed: tensor<i64>) -> (tensor<32x32xf32>, tensor<32x32xf32>) {
  %u = aal.uniform %seed stream 4611686018427387905 : tensor<i64> -> tensor<32x32xf32>
  %zero = arith.constant dense<0.0> : tensor<32x32xf32>
  %p = linalg.matmul ins(%u, %u : tensor<32x32xf32>, tensor<32x32xf32>) outs(%zero : tensor<32x32xf32>) -> tensor<32x32xf32>
  %v = aal.uniform %seed stream 4611686018427387906 : tensor<i64> -> tensor<32x32xf32>
  return %p, %v : tensor<32x32xf32>, tensor<32x32xf32>
}
