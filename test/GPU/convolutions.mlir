// RUN: aal-opt %s --split-input-file --aal-form-kernels=device=gpu | FileCheck %s

// Convolutions are products over composite axes: pixels and taps are found from
// the index of a row, column or term, and elements of the border are zeros.

// Forward: rows are channels, columns the pixels of all images.

// CHECK: gpu.func @main_kernel_0(
// CHECK-SAME: #gpu.address_space<workgroup>
// CHECK: arith.remui
// CHECK: arith.cmpi ult
// CHECK: arith.select {{.*}} : i32
// CHECK: llvm.load {{.*}} invariant
// CHECK: arith.select {{.*}} : f32
// CHECK: gpu.barrier
// CHECK: scf.for
// CHECK: vector.fma
// CHECK: gpu.barrier
// CHECK: llvm.store
// CHECK-NOT: gpu.func
// CHECK: gpu.launch_func @main_kernels::@main_kernel_0
// CHECK-NOT: gpu.launch_func
func.func @main(%x: tensor<32x3x224x224xf32>, %w: tensor<64x3x7x7xf32>) -> tensor<32x64x112x112xf32> {
  %zero = arith.constant 0.0 : f32
  %start = arith.constant dense<0.0> : tensor<32x64x112x112xf32>
  %padded = tensor.pad %x low[0, 0, 3, 3] high[0, 0, 3, 3] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<32x3x224x224xf32> to tensor<32x3x230x230xf32>
  %y = linalg.conv_2d_nchw_fchw {strides = dense<2> : vector<2xi64>, dilations = dense<1> : vector<2xi64>}
      ins(%padded, %w : tensor<32x3x230x230xf32>, tensor<64x3x7x7xf32>)
      outs(%start : tensor<32x64x112x112xf32>) -> tensor<32x64x112x112xf32>
  return %y : tensor<32x64x112x112xf32>
}

// -----

// The gradient of the input: with strides of 2, one kernel for each remainder
// of a pixel's coordinates, which other taps reach. No weights are flipped in
// memory.

// CHECK: gpu.func @main_kernel_0_0(
// CHECK: vector.fma
// CHECK: gpu.func @main_kernel_0_1(
// CHECK: vector.fma
// CHECK: gpu.func @main_kernel_0_2(
// CHECK: vector.fma
// CHECK: gpu.func @main_kernel_0_3(
// CHECK: vector.fma
// CHECK-NOT: gpu.func
// CHECK-COUNT-4: gpu.launch_func
// CHECK-NOT: gpu.launch_func
func.func @main(%dy: tensor<64x64x14x14xf32>, %w: tensor<64x64x3x3xf32>) -> tensor<64x64x28x28xf32> {
  %zero = arith.constant dense<0.0> : tensor<64x64x30x30xf32>
  %spread = tensor.insert_slice %dy into %zero[0, 0, 1, 1] [64, 64, 14, 14] [1, 1, 2, 2]
      : tensor<64x64x14x14xf32> into tensor<64x64x30x30xf32>
  %e = tensor.empty() : tensor<64x64x3x3xf32>
  %flipped = linalg.generic {indexing_maps = [affine_map<(f, c, p, q) -> (f, c, p, q)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<64x64x3x3xf32>) {
  ^bb0(%o: f32):
    %two = arith.constant 2 : index
    %f = linalg.index 0 : index
    %c = linalg.index 1 : index
    %p = linalg.index 2 : index
    %q = linalg.index 3 : index
    %pr = arith.subi %two, %p : index
    %qr = arith.subi %two, %q : index
    %v = tensor.extract %w[%c, %f, %pr, %qr] : tensor<64x64x3x3xf32>
    linalg.yield %v : f32
  } -> tensor<64x64x3x3xf32>
  %start = arith.constant dense<0.0> : tensor<64x64x28x28xf32>
  %dx = linalg.conv_2d_nchw_fchw {strides = dense<1> : vector<2xi64>, dilations = dense<1> : vector<2xi64>}
      ins(%spread, %flipped : tensor<64x64x30x30xf32>, tensor<64x64x3x3xf32>)
      outs(%start : tensor<64x64x28x28xf32>) -> tensor<64x64x28x28xf32>
  return %dx : tensor<64x64x28x28xf32>
}

// -----

// The gradient of the weights: the sum is over the pixels of all images, so it
// is split, and a second kernel adds the parts in order.

// CHECK: gpu.func @main_kernel_0(
// CHECK: vector.fma
// CHECK: gpu.func @main_kernel_0_sum(
// CHECK-NOT: vector.fma
// CHECK: scf.for
// CHECK: arith.addf
// CHECK-NOT: gpu.func
// CHECK: gpu.launch_func @main_kernels::@main_kernel_0 blocks
// CHECK: gpu.launch_func @main_kernels::@main_kernel_0_sum blocks
// CHECK-NOT: gpu.launch_func
func.func @main(%x: tensor<8x64x28x28xf32>, %dy: tensor<8x64x28x28xf32>) -> tensor<64x64x3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %start = arith.constant dense<0.0> : tensor<64x64x3x3xf32>
  %e = tensor.empty() : tensor<64x8x28x28xf32>
  %xt = linalg.transpose ins(%x : tensor<8x64x28x28xf32>) outs(%e : tensor<64x8x28x28xf32>) permutation = [1, 0, 2, 3]
  %dyt = linalg.transpose ins(%dy : tensor<8x64x28x28xf32>) outs(%e : tensor<64x8x28x28xf32>) permutation = [1, 0, 2, 3]
  %padded = tensor.pad %xt low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<64x8x28x28xf32> to tensor<64x8x30x30xf32>
  %dw = linalg.conv_2d_nchw_fchw {strides = dense<1> : vector<2xi64>, dilations = dense<1> : vector<2xi64>}
      ins(%padded, %dyt : tensor<64x8x30x30xf32>, tensor<64x8x28x28xf32>)
      outs(%start : tensor<64x64x3x3xf32>) -> tensor<64x64x3x3xf32>
  %et = tensor.empty() : tensor<64x64x3x3xf32>
  %r = linalg.transpose ins(%dw : tensor<64x64x3x3xf32>) outs(%et : tensor<64x64x3x3xf32>) permutation = [1, 0, 2, 3]
  return %r : tensor<64x64x3x3xf32>
}
