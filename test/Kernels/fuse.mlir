// RUN: aal-opt %s --convert-aal-to-linalg --aal-fuse -o %t
// RUN: FileCheck %s < %t
// RUN: aal-opt %t --aal-fuse | FileCheck %s

// The activation is encoded and packed where it is made. The weight gradient
// decodes the bits for itself, and so does a second one, which takes them as its
// second factor. The backward pass starts a kernel of its own. A transpose
// takes no launch.

// CHECK: linalg.generic {{.*}} attrs = {aal.group = 0 : i64}
// CHECK: math.tanh
// CHECK: linalg.generic {{.*}} attrs = {aal.group = 0 : i64, aal.stored = "x"}
// CHECK: arith.cmpf
// CHECK: linalg.generic {{.*}} attrs = {aal.group = 0 : i64}
// CHECK: arith.ori
// CHECK: linalg.matmul {aal.group = 1 : i64}
// CHECK: linalg.generic {{.*}} attrs = {aal.backward, aal.group = 2 : i64}
// CHECK: math.exp
// CHECK: linalg.generic {{.*}} attrs = {aal.backward, aal.group = 3 : i64}
// CHECK: arith.shrui
// CHECK: linalg.generic {{.*}} attrs = {aal.backward, aal.group = 3 : i64}
// CHECK: arith.select
// CHECK: linalg.transpose
// CHECK-NOT: aal.group
// CHECK: linalg.matmul {aal.backward, aal.group = 3 : i64}
// CHECK: linalg.matmul {aal.backward, aal.group = 4 : i64}

#id = affine_map<(i, j) -> (i, j)>
func.func @main(%x: tensor<64x32xf32>, %dy: tensor<64x16xf32>, %w: tensor<32x16xf32>)
    -> (tensor<64x16xf32>, tensor<32x16xf32>, tensor<16x32xf32>) {
  %e = tensor.empty() : tensor<64x32xf32>
  %ey = tensor.empty() : tensor<64x16xf32>
  %eb = tensor.empty() : tensor<64x32xi1>
  %et = tensor.empty() : tensor<32x64xf32>
  %eyt = tensor.empty() : tensor<16x64xf32>
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %zy = arith.constant dense<0.0> : tensor<64x16xf32>
  %zw = arith.constant dense<0.0> : tensor<32x16xf32>
  %zwt = arith.constant dense<0.0> : tensor<16x32xf32>
  %t = linalg.tanh ins(%x : tensor<64x32xf32>) outs(%e : tensor<64x32xf32>) -> tensor<64x32xf32>
  %bits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t : tensor<64x32xf32>) outs(%eb : tensor<64x32xi1>) attrs = {aal.stored = "x"} {
  ^bb0(%a: f32, %o: i1):
    %v = arith.cmpf ogt, %a, %zero : f32
    linalg.yield %v : i1
  } -> tensor<64x32xi1>
  %packed = aal.pack_bits %bits width 1 : tensor<64x32xi1> -> tensor<64xi32>
  %y = linalg.matmul ins(%t, %w : tensor<64x32xf32>, tensor<32x16xf32>)
      outs(%zy : tensor<64x16xf32>) -> tensor<64x16xf32>
  %g = linalg.exp {aal.backward} ins(%dy : tensor<64x16xf32>) outs(%ey : tensor<64x16xf32>) -> tensor<64x16xf32>
  %codes = aal.unpack_bits %packed width 1 {aal.backward} : tensor<64xi32> -> tensor<64x32xi1>
  %d = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%codes : tensor<64x32xi1>) outs(%e : tensor<64x32xf32>) attrs = {aal.backward} {
  ^bb0(%a: i1, %o: f32):
    %v = arith.select %a, %one, %minus : f32
    linalg.yield %v : f32
  } -> tensor<64x32xf32>
  %dt = linalg.transpose ins(%d : tensor<64x32xf32>) outs(%et : tensor<32x64xf32>) permutation = [1, 0]
  %dw = linalg.matmul {aal.backward} ins(%dt, %g : tensor<32x64xf32>, tensor<64x16xf32>)
      outs(%zw : tensor<32x16xf32>) -> tensor<32x16xf32>
  %gt = linalg.transpose ins(%g : tensor<64x16xf32>) outs(%eyt : tensor<16x64xf32>) permutation = [1, 0]
  %dwt = linalg.matmul {aal.backward} ins(%gt, %d : tensor<16x64xf32>, tensor<64x32xf32>)
      outs(%zwt : tensor<16x32xf32>) -> tensor<16x32xf32>
  return %y, %dw, %dwt : tensor<64x16xf32>, tensor<32x16xf32>, tensor<16x32xf32>
}
