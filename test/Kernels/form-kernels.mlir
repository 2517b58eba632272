// RUN: aal-opt %s --split-input-file --aal-form-kernels | FileCheck %s

// Arguments, results and one arena. The normalised rows never leave the kernel
// before the product, whose operands are views: the arena at a planned offset,
// a transposed argument, a result.

// CHECK: func.func private @main_kernel_0(%{{.*}}: memref<2048xf32> {llvm.noalias}, %{{.*}}: memref<2048xf32> {llvm.noalias}, %{{.*}}: memref<{{.*}}xi8> {{.*}}, %{{.*}}: index, %{{.*}}: index)
// CHECK: math.exp
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<64x32xf32> {aal.name = "x", aal.role = "input"},
// CHECK-SAME: %[[W:[a-z0-9]+]]: memref<16x32xf32>,
// CHECK-SAME: %[[Y:[a-z0-9]+]]: memref<64x16xf32> {aal.name = "y", aal.result_role = "output"},
// CHECK-SAME: %[[M:[a-z0-9]+]]: memref<64x16xi8>,
// CHECK-SAME: %[[ARENA:[a-z0-9]+]]: memref<8192xi8> {aal.arena}) {
// CHECK-DAG: %[[XV:.*]] = memref.reinterpret_cast %[[X]] to offset: [0], sizes: [2048], strides: [1]
// CHECK-DAG: %[[T:.*]] = memref.view %[[ARENA]][%{{.*}}][] : memref<8192xi8> to memref<2048xf32>
// CHECK: aal.launch @main_kernel_0 for {{[0-9]+}} by {{[0-9]+}} (%[[XV]], %[[T]])
// CHECK: %[[A:.*]] = memref.view %[[ARENA]]{{.*}} to memref<64x32xf32>
// CHECK: %[[B:.*]] = memref.reinterpret_cast %[[W]] to offset: [0], sizes: [32, 16], strides: [1, 32]
// CHECK: aal.gemm %[[A]], %[[B]] into %[[Y]] : memref<64x32xf32>, memref<32x16xf32, strided<[1, 32]>> -> memref<64x16xf32>
// CHECK: aal.launch @main_kernel_2 for
// CHECK-NEXT: return
#id = affine_map<(i, j) -> (i, j)>
func.func @main(%x: tensor<64x32xf32> {aal.name = "x", aal.role = "input"}, %w: tensor<16x32xf32>)
    -> (tensor<64x16xf32> {aal.name = "y", aal.role = "output"}, tensor<64x16xi1>) {
  %e = tensor.empty() : tensor<64x32xf32>
  %et = tensor.empty() : tensor<32x16xf32>
  %eb = tensor.empty() : tensor<64x16xi1>
  %zero = arith.constant 0.0 : f32
  %z = arith.constant dense<0.0> : tensor<64x16xf32>
  %t = linalg.exp ins(%x : tensor<64x32xf32>) outs(%e : tensor<64x32xf32>) -> tensor<64x32xf32>
  %wt = linalg.transpose ins(%w : tensor<16x32xf32>) outs(%et : tensor<32x16xf32>) permutation = [1, 0]
  %y = linalg.matmul ins(%t, %wt : tensor<64x32xf32>, tensor<32x16xf32>) outs(%z : tensor<64x16xf32>) -> tensor<64x16xf32>
  %m = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y : tensor<64x16xf32>) outs(%eb : tensor<64x16xi1>) {
  ^bb0(%a: f32, %o: i1):
    %v = arith.cmpf ogt, %a, %zero : f32
    linalg.yield %v : i1
  } -> tensor<64x16xi1>
  return %y, %m : tensor<64x16xf32>, tensor<64x16xi1>
}

// -----

// A weight gradient reads the packed bits.

// CHECK-LABEL: func.func @main(
// CHECK: aal.gemm %{{.*}}, %{{.*}} into %{{.*}} codes <first = 0, strides = [1, 32], table = [-1.000000e+00, 1.000000e+00]> : memref<64xi32>, memref<64x16xf32> -> memref<32x16xf32>
// CHECK-NEXT: return
func.func @main(%packed: tensor<64xi32>, %g: tensor<64x16xf32>) -> tensor<32x16xf32> {
  %e = tensor.empty() : tensor<64x1x32xi1>
  %ef = tensor.empty() : tensor<64x32xf32>
  %et = tensor.empty() : tensor<32x64xf32>
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %z = arith.constant dense<0.0> : tensor<32x16xf32>
  %words = tensor.expand_shape %packed [[0, 1]] output_shape [64, 1] : tensor<64xi32> into tensor<64x1xi32>
  %grouped = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j)>, affine_map<(i, j, k) -> (i, j, k)>],
      iterator_types = ["parallel", "parallel", "parallel"]} ins(%words : tensor<64x1xi32>) outs(%e : tensor<64x1x32xi1>) {
  ^bb0(%w: i32, %o: i1):
    %i = linalg.index 2 : index
    %c = arith.index_cast %i : index to i32
    %s = arith.shrui %w, %c : i32
    %b = arith.trunci %s : i32 to i1
    linalg.yield %b : i1
  } -> tensor<64x1x32xi1>
  %bits = tensor.collapse_shape %grouped [[0], [1, 2]] : tensor<64x1x32xi1> into tensor<64x32xi1>
  %d = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]} ins(%bits : tensor<64x32xi1>) outs(%ef : tensor<64x32xf32>) {
  ^bb0(%a: i1, %o: f32):
    %v = arith.select %a, %one, %minus : f32
    linalg.yield %v : f32
  } -> tensor<64x32xf32>
  %dt = linalg.transpose ins(%d : tensor<64x32xf32>) outs(%et : tensor<32x64xf32>) permutation = [1, 0]
  %r = linalg.matmul ins(%dt, %g : tensor<32x64xf32>, tensor<64x16xf32>) outs(%z : tensor<32x16xf32>) -> tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}

// -----

// A constant and a convolution with its bias.

// CHECK: memref.global "private" constant @main_constant : memref<4xf32> = dense<[1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]> {alignment = 64 : i64}
// CHECK-LABEL: func.func @main(
// CHECK: %[[BIAS:.*]] = memref.get_global @main_constant : memref<4xf32>
// CHECK: aal.convolution forward %{{.*}}, %{{.*}}, %{{.*}} bias %[[BIAS]] : memref<4xf32> strides [1, 1] dilations [1, 1] pad [0, 0] to [0, 0] : memref<2x3x8x8xf32>, memref<1x4x3x3x3xf32>, memref<2x4x6x6xf32>
func.func @main(%x: tensor<2x3x8x8xf32>, %w: tensor<4x3x3x3xf32>) -> tensor<2x4x6x6xf32> {
  %bias = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %e = tensor.empty() : tensor<2x4x6x6xf32>
  %start = linalg.broadcast ins(%bias : tensor<4xf32>) outs(%e : tensor<2x4x6x6xf32>) dimensions = [0, 2, 3]
  %r = linalg.conv_2d_nchw_fchw {strides = dense<1> : vector<2xi64>, dilations = dense<1> : vector<2xi64>}
      ins(%x, %w : tensor<2x3x8x8xf32>, tensor<4x3x3x3xf32>)
      outs(%start : tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32>
  return %r : tensor<2x4x6x6xf32>
}
