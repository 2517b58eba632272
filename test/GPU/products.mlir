// RUN: aal-opt %s --split-input-file --aal-form-kernels=device=gpu | FileCheck %s

// A product in tiles of 128 x 128: a block of 256 threads, two tiles of eight
// terms of each operand in shared memory, a row of the tile apart by what
// keeps vectors aligned and banks apart. While one tile is multiplied, the
// next is on its way to registers.

// CHECK: gpu.func @main_kernel_0(%[[A:[a-z0-9]+]]: !llvm.ptr<1>, %[[B:[a-z0-9]+]]: !llvm.ptr<1>, %[[C:[a-z0-9]+]]: !llvm.ptr<1>)
// CHECK-SAME: workgroup(%[[TA:[a-z0-9]+]] : memref<2x8x132xf32, #gpu.address_space<workgroup>> {llvm.align = 16 : i64}, %[[TB:[a-z0-9]+]] : memref<2x8x132xf32, #gpu.address_space<workgroup>> {llvm.align = 16 : i64})
// CHECK-SAME: kernel attributes {known_block_size = array<i32: 256, 1, 1>}
// A is read along the sum and transposed in shared memory, B along columns.
// CHECK: llvm.getelementptr %[[A]]
// CHECK: llvm.load {{.*}} invariant {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xf32>
// CHECK: llvm.getelementptr %[[B]]
// CHECK: %[[ROW:[0-9]+]] = llvm.load {{.*}} invariant {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xf32>
// CHECK-COUNT-4: memref.store %{{.*}}, %[[TA]][
// CHECK: vector.store %[[ROW]], %[[TB]][{{.*}} {alignment = 16 : i64}
// CHECK: gpu.barrier
// 16 vectors of four sums in each thread.
// CHECK: %[[SUMS:[0-9]+]]:16 = scf.for
// CHECK: %[[NEXT:[0-9]+]]:2 = scf.if
// CHECK-COUNT-2: llvm.load {{.*}} : !llvm.ptr<1> -> vector<4xf32>
// CHECK: } else {
// CHECK-COUNT-2: vector.load %[[TA]][
// CHECK-COUNT-2: vector.load %[[TB]][
// CHECK-COUNT-128: vector.fma {{.*}} : vector<4xf32>
// CHECK-NOT: vector.fma
// CHECK: scf.if
// CHECK-COUNT-4: memref.store %{{.*}}, %[[TA]][
// CHECK: vector.store %[[NEXT]]#1, %[[TB]][{{.*}}, vector<4xf32>{{$}}
// CHECK-NEXT: }
// CHECK-NEXT: gpu.barrier
// CHECK-NEXT: scf.yield
// CHECK: llvm.getelementptr %[[C]]
// CHECK-COUNT-16: llvm.store %[[SUMS]]#{{.*}} {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr<1>
// CHECK-NOT: llvm.store
// CHECK: gpu.return
// CHECK: gpu.launch_func @main_kernels::@main_kernel_0 blocks in (%c1024{{.*}}) threads in (%c256
func.func @main(%a: tensor<4096x512xf32>, %b: tensor<512x4096xf32>) -> tensor<4096x4096xf32> {
  %zero = arith.constant dense<0.0> : tensor<4096x4096xf32>
  %r = linalg.matmul ins(%a, %b : tensor<4096x512xf32>, tensor<512x4096xf32>)
      outs(%zero : tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  return %r : tensor<4096x4096xf32>
}

// -----

// The gradient of weights from signs, 32 in a word: the product reads bytes of
// codes and decodes them in registers, on the way to shared memory. There is
// no other kernel.

// CHECK: gpu.func @main_kernel_0(%[[CODES:[a-z0-9]+]]: !llvm.ptr<1>, %[[G:[a-z0-9]+]]: !llvm.ptr<1>, %[[C:[a-z0-9]+]]: !llvm.ptr<1>)
// CHECK: %[[BYTE:[0-9]+]] = llvm.getelementptr %[[CODES]]{{.*}} -> !llvm.ptr<1>, i8
// CHECK-NEXT: %[[WORD:[0-9]+]] = llvm.load %[[BYTE]] invariant {{.*}} : !llvm.ptr<1> -> i8
// CHECK-NEXT: arith.extui %[[WORD]] : i8 to i32
// CHECK: arith.shrui
// CHECK: arith.andi
// CHECK: arith.cmpi ne
// CHECK: arith.select {{.*}} : f32
// CHECK: vector.from_elements
// CHECK: vector.store {{.*}} #gpu.address_space<workgroup>>
// CHECK: gpu.barrier
// CHECK: vector.fma
// CHECK: gpu.return
// CHECK-NOT: gpu.func
func.func @main(%words: tensor<64x1xi32>, %g: tensor<64x32xf32>) -> tensor<32x32xf32> {
  %ei = tensor.empty() : tensor<64x1x32xi1>
  %ef = tensor.empty() : tensor<64x32xf32>
  %et = tensor.empty() : tensor<32x64xf32>
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %z = arith.constant dense<0.0> : tensor<32x32xf32>
  %grouped = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j)>, affine_map<(i, j, k) -> (i, j, k)>],
      iterator_types = ["parallel", "parallel", "parallel"]} ins(%words : tensor<64x1xi32>) outs(%ei : tensor<64x1x32xi1>) {
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
  %r = linalg.matmul ins(%dt, %g : tensor<32x64xf32>, tensor<64x32xf32>) outs(%z : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %r : tensor<32x32xf32>
}
