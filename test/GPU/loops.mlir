// RUN: aal-opt %s --split-input-file --aal-form-kernels="device=gpu" | FileCheck %s

// One thread for each element, consecutive ones side by side. Threads of the
// last block that have no element drop out.
// CHECK-LABEL: gpu.func @main_kernel_0(
// CHECK-SAME: %[[X:[a-z0-9]+]]: !llvm.ptr<1> {llvm.noalias}, %[[Y:[a-z0-9]+]]: !llvm.ptr<1> {llvm.noalias})
// CHECK-SAME: known_block_size = array<i32: 128, 1, 1>
// CHECK: %[[BLOCK:.*]] = gpu.block_id x
// CHECK: %[[THREAD:.*]] = gpu.thread_id x
// CHECK: %[[BASE:.*]] = arith.muli %[[BLOCK]], %{{.*}} : index
// CHECK: %[[I:.*]] = arith.addi %[[BASE]], %[[THREAD]] : index
// CHECK: %[[SIZE:.*]] = arith.constant 1000 : index
// CHECK: %[[INSIDE:.*]] = arith.cmpi ult, %[[I]], %[[SIZE]] : index
// CHECK: scf.if %[[INSIDE]]
// CHECK: %[[FROM:.*]] = llvm.getelementptr inbounds %[[X]][%{{.*}}] : (!llvm.ptr<1>, i64) -> !llvm.ptr<1>, f32
// CHECK: %[[V:.*]] = llvm.load %[[FROM]] : !llvm.ptr<1> -> f32
// CHECK: %[[E:.*]] = math.exp %[[V]] : f32
// CHECK: llvm.store %[[E]], %{{.*}} : f32, !llvm.ptr<1>
// CHECK-NOT: gpu.barrier
// CHECK: gpu.return
func.func @main(%x: tensor<1000xf32>) -> tensor<1000xf32> {
  %e = tensor.empty() : tensor<1000xf32>
  %r = linalg.exp ins(%x : tensor<1000xf32>) outs(%e : tensor<1000xf32>)
      -> tensor<1000xf32>
  return %r : tensor<1000xf32>
}

// -----

// Four neighbouring elements for each thread where all operands that change along
// them are vectors: one load of 16 bytes of x, one value of the row.
// CHECK-LABEL: gpu.func @main_kernel_0(
// CHECK-SAME: %[[X:[a-z0-9]+]]: !llvm.ptr<1> {llvm.noalias}, %[[R:[a-z0-9]+]]: !llvm.ptr<1> {llvm.noalias}, %[[Y:[a-z0-9]+]]: !llvm.ptr<1> {llvm.noalias})
// CHECK: %[[V:.*]] = llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xf32>
// CHECK: %[[S:.*]] = llvm.load %{{.*}} : !llvm.ptr<1> -> f32
// CHECK: %[[W:.*]] = vector.broadcast %[[S]] : f32 to vector<4xf32>
// CHECK: %[[Q:.*]] = arith.mulf %[[V]], %[[W]] : vector<4xf32>
// CHECK: llvm.store %[[Q]], %{{.*}} {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr<1>
#row = affine_map<(i, j) -> (i)>
#all = affine_map<(i, j) -> (i, j)>
func.func @main(%x: tensor<64x64xf32>, %r: tensor<64xf32>) -> tensor<64x64xf32> {
  %e = tensor.empty() : tensor<64x64xf32>
  %y = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r : tensor<64x64xf32>, tensor<64xf32>) outs(%e : tensor<64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %q = arith.mulf %a, %b : f32
    linalg.yield %q : f32
  } -> tensor<64x64xf32>
  return %y : tensor<64x64xf32>
}

// -----

// A softmax over short rows: a warp for each, four in a block. Both reductions
// are shuffles; the exponentials wait in shared memory.
// CHECK-LABEL: gpu.func @main_kernel_0(
// CHECK-SAME: workgroup(%[[ROW:.*]] : memref<4x512xf32, #gpu.address_space<workgroup>>)
// CHECK-SAME: known_block_size = array<i32: 128, 1, 1>
// CHECK: %[[THREAD:.*]] = gpu.thread_id x
// CHECK: %[[LANE:.*]] = arith.remui %[[THREAD]], %{{.*}} : index
// CHECK: %[[WARP:.*]] = arith.divui %[[THREAD]], %{{.*}} : index
// CHECK: %[[MAX:.*]] = scf.for %{{.*}} = %[[LANE]] to %{{.*}} step %{{.*}} iter_args
// CHECK: arith.maximumf
// CHECK: gpu.shuffle xor %[[MAX]]
// CHECK-COUNT-4: gpu.shuffle xor
// CHECK: scf.for %[[J:.*]] = %[[LANE]] to
// CHECK: %[[EXP:.*]] = math.exp
// CHECK: memref.store %[[EXP]], %[[ROW]][%[[WARP]], %[[J]]]
// CHECK: arith.addf
// CHECK-COUNT-5: gpu.shuffle xor
// CHECK-NOT: gpu.barrier
// CHECK: nvvm.bar.warp.sync
// CHECK: scf.for %[[K:.*]] = %[[LANE]] to
// CHECK: memref.load %[[ROW]][%[[WARP]], %[[K]]]
// CHECK: arith.divf
// CHECK: llvm.store
// CHECK-NOT: math.exp
// CHECK: gpu.return
#row = affine_map<(i, j) -> (i)>
#all = affine_map<(i, j) -> (i, j)>
func.func @main(%x: tensor<64x512xf32>) -> tensor<64x512xf32> {
  %low = arith.constant dense<0xFF800000> : tensor<64xf32>
  %zero = arith.constant dense<0.0> : tensor<64xf32>
  %e = tensor.empty() : tensor<64x512xf32>
  %max = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<64x512xf32>) outs(%low : tensor<64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %r = arith.maximumf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<64xf32>
  %exp = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<64x512xf32>, tensor<64xf32>) outs(%e : tensor<64x512xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<64x512xf32>
  %sum = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "reduction"]}
      ins(%exp : tensor<64x512xf32>) outs(%zero : tensor<64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<64xf32>
  %y = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<64x512xf32>, tensor<64xf32>) outs(%e : tensor<64x512xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %r = arith.divf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<64x512xf32>
  return %y : tensor<64x512xf32>
}

// -----

// A layer normalisation over long rows: a block for each. Warps leave what they
// have reduced in shared memory, and every warp reduces that.
// CHECK-LABEL: gpu.func @main_kernel_0(
// CHECK-SAME: memref<32xf32, #gpu.address_space<workgroup>>
// CHECK-SAME: memref<32xf32, #gpu.address_space<workgroup>>
// CHECK-SAME: known_block_size = array<i32: 1024, 1, 1>
// CHECK: scf.for
// CHECK-COUNT-5: gpu.shuffle xor
// CHECK: scf.if
// CHECK: memref.store
// CHECK: gpu.barrier
// CHECK: memref.load
// CHECK-COUNT-5: gpu.shuffle xor
// CHECK: scf.for
// CHECK: arith.subf
// CHECK: arith.mulf
// CHECK-COUNT-5: gpu.shuffle xor
// CHECK: gpu.barrier
// CHECK-COUNT-5: gpu.shuffle xor
// What does not change in the row is computed before it.
// CHECK: math.rsqrt
// CHECK: scf.for
// CHECK: llvm.store
// CHECK: gpu.return
#row = affine_map<(i, j) -> (i)>
#all = affine_map<(i, j) -> (i, j)>
func.func @main(%x: tensor<8x4096xf32>) -> tensor<8x4096xf32> {
  %zero = arith.constant dense<0.0> : tensor<8xf32>
  %n = arith.constant 4096.0 : f32
  %e = tensor.empty() : tensor<8x4096xf32>
  %sum = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x4096xf32>) outs(%zero : tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8xf32>
  %square = linalg.generic {indexing_maps = [#all, #row, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x, %sum : tensor<8x4096xf32>, tensor<8xf32>) outs(%zero : tensor<8xf32>) {
  ^bb0(%a: f32, %s: f32, %b: f32):
    %mean = arith.divf %s, %n : f32
    %d = arith.subf %a, %mean : f32
    %d2 = arith.mulf %d, %d : f32
    %r = arith.addf %d2, %b : f32
    linalg.yield %r : f32
  } -> tensor<8xf32>
  %y = linalg.generic {indexing_maps = [#all, #row, #row, #all], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum, %square : tensor<8x4096xf32>, tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8x4096xf32>) {
  ^bb0(%a: f32, %s: f32, %q: f32, %o: f32):
    %mean = arith.divf %s, %n : f32
    %d = arith.subf %a, %mean : f32
    %variance = arith.divf %q, %n : f32
    %i = math.rsqrt %variance : f32
    %r = arith.mulf %d, %i : f32
    linalg.yield %r : f32
  } -> tensor<8x4096xf32>
  return %y : tensor<8x4096xf32>
}

// -----

// The mean of a batch normalisation: a block for each channel, whose threads
// run through batch and space together.
// CHECK-LABEL: gpu.func @main_kernel_0(
// CHECK-SAME: known_block_size = array<i32: 256, 1, 1>
// CHECK: scf.for %[[I:.*]] = %{{.*}} to %{{.*}} step %{{.*}} iter_args
// CHECK: %[[N:.*]] = arith.index_cast %[[I]] : index to i32
// CHECK: arith.remui %[[N]], %{{.*}} : i32
// CHECK: arith.divui %[[N]], %{{.*}} : i32
// CHECK: llvm.load
// CHECK: gpu.barrier
// CHECK: gpu.return
func.func @main(%x: tensor<4x8x16x16xf32>) -> tensor<8xf32> {
  %zero = arith.constant dense<0.0> : tensor<8xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>, affine_map<(n, c, h, w) -> (c)>],
      iterator_types = ["reduction", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x16x16xf32>) outs(%zero : tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8xf32>
  return %sum : tensor<8xf32>
}

// -----

// Eight signs in a byte: a thread for each byte.
// CHECK-LABEL: gpu.func @main_kernel_0(
// CHECK-SAME: %{{[a-z0-9]+}}: !llvm.ptr<1> {llvm.align = 16 : i64, llvm.noalias}
// CHECK-SAME: known_block_size = array<i32: 128, 1, 1>
// CHECK: %[[BYTE:.*]] = scf.for %[[BIT:.*]] = %{{.*}} iter_args(%[[SO_FAR:.*]] = %{{.*}}) -> (i8)
// CHECK: arith.cmpf olt
// CHECK: arith.shli
// CHECK: arith.ori %[[SO_FAR]]
// CHECK: llvm.store %[[BYTE]], %{{.*}} : i8, !llvm.ptr<1>
// CHECK-NOT: gpu.shuffle
// CHECK: gpu.return
func.func @main(%x: tensor<128x8xf32>) -> tensor<128xi8> {
  %zero = arith.constant dense<0> : tensor<128xi8>
  %f0 = arith.constant 0.0 : f32
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<128x8xf32>) outs(%zero : tensor<128xi8>) {
  ^bb0(%a: f32, %b: i8):
    %s = arith.cmpf olt, %a, %f0 : f32
    %bit = arith.extui %s : i1 to i8
    %j = linalg.index 1 : index
    %n = arith.index_cast %j : index to i8
    %moved = arith.shli %bit, %n : i8
    %or = arith.ori %b, %moved : i8
    linalg.yield %or : i8
  } -> tensor<128xi8>
  return %r : tensor<128xi8>
}

// -----

// The index of the largest element of a long row: the threads of a block take a
// part of the row each, and the better of two elements goes on with its index,
// the first of equal ones.
// CHECK-LABEL: gpu.func @main_kernel_0(
// CHECK-SAME: memref<4xf32, #gpu.address_space<workgroup>>
// CHECK-SAME: memref<4xindex, #gpu.address_space<workgroup>>
// CHECK-SAME: known_block_size = array<i32: 128, 1, 1>
// CHECK: %[[BEST:.*]]:2 = scf.for {{.*}} -> (f32, index)
// CHECK: %[[OTHER:.*]], %{{.*}} = gpu.shuffle xor %[[BEST]]#0
// CHECK: %[[AT:.*]] = arith.index_cast %{{.*}} : i64 to index
// CHECK: %[[BETTER:.*]] = arith.cmpf ogt, %[[OTHER]], %[[BEST]]#0 : f32
// CHECK: %[[EQUAL:.*]] = arith.cmpf oeq, %[[OTHER]], %[[BEST]]#0 : f32
// CHECK: %[[FIRST:.*]] = arith.cmpi slt, %[[AT]], %[[BEST]]#1 : index
// CHECK: %[[EARLIER:.*]] = arith.andi %[[EQUAL]], %[[FIRST]] : i1
// CHECK: %[[TAKEN:.*]] = arith.ori %[[BETTER]], %[[EARLIER]] : i1
// CHECK: arith.select %[[TAKEN]], %[[AT]], %[[BEST]]#1 : index
// CHECK: arith.select %[[TAKEN]], %[[OTHER]], %[[BEST]]#0 : f32
// CHECK: gpu.barrier
// CHECK: gpu.shuffle xor
// CHECK: llvm.store
// CHECK: gpu.return
#row = affine_map<(i, j) -> (i)>
#all = affine_map<(i, j) -> (i, j)>
func.func @main(%x: tensor<4x512xf32>) -> (tensor<4xf32>, tensor<4xindex>) {
  %low = arith.constant dense<0xFF800000> : tensor<4xf32>
  %zero = arith.constant dense<0> : tensor<4xindex>
  %r:2 = linalg.generic {indexing_maps = [#all, #row, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x512xf32>) outs(%low, %zero : tensor<4xf32>, tensor<4xindex>) {
  ^bb0(%a: f32, %m: f32, %at: index):
    %j = linalg.index 1 : index
    %larger = arith.cmpf ogt, %a, %m : f32
    %v = arith.select %larger, %a, %m : f32
    %p = arith.select %larger, %j, %at : index
    linalg.yield %v, %p : f32, index
  } -> (tensor<4xf32>, tensor<4xindex>)
  return %r#0, %r#1 : tensor<4xf32>, tensor<4xindex>
}
