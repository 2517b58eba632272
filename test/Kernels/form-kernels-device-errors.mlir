// RUN: not aal-opt %s --aal-form-kernels=device=tpu 2>&1 | FileCheck %s

// CHECK: error: expected device cpu or gpu, found 'tpu'
func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {
  return %a : tensor<4xf32>
}
