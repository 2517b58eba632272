// RUN: aal-opt %s --aal-schedule --split-input-file | FileCheck %s
// RUN: aal-opt %s --aal-schedule=memory=ops --split-input-file | FileCheck %s --check-prefix=OPS

// The weight gradient frees the activation, so it runs before the gradient of the
// input is made. In memory of launches and of ops alike.

// CHECK-LABEL: func.func @main(
// CHECK: linalg.exp
// CHECK: linalg.sqrt
// CHECK: linalg.matmul {{.*}} -> tensor<64x64xf32>
// CHECK: linalg.matmul {{.*}} -> tensor<8x32xf32>
// OPS-LABEL: func.func @main(
// OPS: linalg.matmul {{.*}} -> tensor<64x64xf32>
// OPS: linalg.matmul {{.*}} -> tensor<8x32xf32>
func.func @main(%x: tensor<64x8xf32>, %g: tensor<8x64xf32>, %w: tensor<64x32xf32>,
                %v: tensor<32x32xf32>) -> (tensor<64x64xf32>, tensor<8x32xf32>) {
  %ea = tensor.empty() : tensor<64x8xf32>
  %e = tensor.empty() : tensor<8x64xf32>
  %zd = arith.constant dense<0.0> : tensor<8x32xf32>
  %zw = arith.constant dense<0.0> : tensor<64x64xf32>
  %a = linalg.exp ins(%x : tensor<64x8xf32>) outs(%ea : tensor<64x8xf32>) -> tensor<64x8xf32>
  %dy = linalg.sqrt ins(%g : tensor<8x64xf32>) outs(%e : tensor<8x64xf32>) -> tensor<8x64xf32>
  %d = linalg.matmul ins(%dy, %w : tensor<8x64xf32>, tensor<64x32xf32>)
      outs(%zd : tensor<8x32xf32>) -> tensor<8x32xf32>
  %dw = linalg.matmul ins(%a, %dy : tensor<64x8xf32>, tensor<8x64xf32>)
      outs(%zw : tensor<64x64xf32>) -> tensor<64x64xf32>
  %s = linalg.matmul ins(%d, %v : tensor<8x32xf32>, tensor<32x32xf32>)
      outs(%zd : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %dw, %s : tensor<64x64xf32>, tensor<8x32xf32>
}

// -----

// One kernel: nothing but the product's operand is in memory, so nothing moves.

// CHECK-LABEL: func.func @main(
// CHECK: linalg.sqrt
// CHECK: linalg.exp
// CHECK: linalg.add
// CHECK: linalg.matmul
func.func @main(%x: tensor<8x16xf32>, %w: tensor<16x8xf32>) -> tensor<8x8xf32> {
  %e = tensor.empty() : tensor<8x16xf32>
  %z = arith.constant dense<0.0> : tensor<8x8xf32>
  %a = linalg.sqrt ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) -> tensor<8x16xf32>
  %b = linalg.exp ins(%a : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) -> tensor<8x16xf32>
  %c = linalg.add ins(%a, %b : tensor<8x16xf32>, tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) -> tensor<8x16xf32>
  %m = linalg.matmul ins(%c, %w : tensor<8x16xf32>, tensor<16x8xf32>) outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %m : tensor<8x8xf32>
}
