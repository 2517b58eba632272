// RUN: aal-opt %s --aal-form-kernels -o %t
// RUN: FileCheck %s --check-prefix=ALL < %t
// RUN: aal-opt %t --aal-deduplicate-kernels | FileCheck %s

// Four equal layers: their kernels are outlined four times, and kept once. The
// products between them keep them apart.

// ALL-COUNT-4: func.func private @main_kernel_
// ALL-COUNT-4: aal.launch @main_kernel_

// CHECK: func.func private @main_kernel_1(
// CHECK-NOT: func.func private
// CHECK-LABEL: func.func @main(
// CHECK-COUNT-4: aal.launch @main_kernel_1 for
// CHECK-NOT: aal.launch
#id = affine_map<(i, j) -> (i, j)>
#column = affine_map<(i, j) -> (j)>
func.func @main(%x: tensor<64x32xf32>, %w0: tensor<32x32xf32>, %b0: tensor<32xf32>,
                %w1: tensor<32x32xf32>, %b1: tensor<32xf32>, %w2: tensor<32x32xf32>, %b2: tensor<32xf32>,
                %w3: tensor<32x32xf32>, %b3: tensor<32xf32>) -> tensor<64x32xf32> {
  %e = tensor.empty() : tensor<64x32xf32>
  %z = arith.constant dense<0.0> : tensor<64x32xf32>
  %m0 = linalg.matmul ins(%x, %w0 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%z : tensor<64x32xf32>) -> tensor<64x32xf32>
  %y0 = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%m0, %b0 : tensor<64x32xf32>, tensor<32xf32>) outs(%e : tensor<64x32xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    %v = math.tanh %s : f32
    linalg.yield %v : f32
  } -> tensor<64x32xf32>
  %m1 = linalg.matmul ins(%y0, %w1 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%z : tensor<64x32xf32>) -> tensor<64x32xf32>
  %y1 = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%m1, %b1 : tensor<64x32xf32>, tensor<32xf32>) outs(%e : tensor<64x32xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    %v = math.tanh %s : f32
    linalg.yield %v : f32
  } -> tensor<64x32xf32>
  %m2 = linalg.matmul ins(%y1, %w2 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%z : tensor<64x32xf32>) -> tensor<64x32xf32>
  %y2 = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%m2, %b2 : tensor<64x32xf32>, tensor<32xf32>) outs(%e : tensor<64x32xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    %v = math.tanh %s : f32
    linalg.yield %v : f32
  } -> tensor<64x32xf32>
  %m3 = linalg.matmul ins(%y2, %w3 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%z : tensor<64x32xf32>) -> tensor<64x32xf32>
  %y3 = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%m3, %b3 : tensor<64x32xf32>, tensor<32xf32>) outs(%e : tensor<64x32xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    %v = math.tanh %s : f32
    linalg.yield %v : f32
  } -> tensor<64x32xf32>
  return %y3 : tensor<64x32xf32>
}
