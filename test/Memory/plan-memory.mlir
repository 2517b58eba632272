// RUN: aal-opt %s --aal-plan-memory --split-input-file | FileCheck %s
// RUN: aal-opt %s --aal-plan-memory=in-place=false --split-input-file | FileCheck %s --check-prefix=APART
// RUN: aal-opt %s --aal-plan-memory=shared=arena_bytes --split-input-file | FileCheck %s --check-prefix=SHARED

// Buffers that are not live together share memory; the deallocation is no use.

// CHECK-LABEL: func.func @chain(
// CHECK-SAME: %[[ARENA:[a-z0-9]+]]: memref<512xi8> {aal.arena}
// CHECK-SAME: aal.memory = {alignment = 64 : i64, bytes = 512 : i64, gap = 0 : i64, lower_bound = 512 : i64, status = "optimal"}
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C256:.*]] = arith.constant 256 : index
// CHECK: %[[A:.*]] = memref.view %[[ARENA]][%[[AT:.*]]][] : memref<512xi8> to memref<64xf32>
// CHECK: memref.copy %{{.*}}, %[[A]]
// CHECK: %[[B:.*]] = memref.view %[[ARENA]]
// CHECK: memref.copy %[[A]], %[[B]]
// CHECK: %[[C:.*]] = memref.view %[[ARENA]][%[[AT]]]
// CHECK: memref.copy %[[B]], %[[C]]
// CHECK-NOT: memref.dealloc
// CHECK: func.func @chain_arena_bytes() -> index
// CHECK-NEXT: %[[BYTES:.*]] = arith.constant 512 : index
// CHECK-NEXT: return %[[BYTES]]

// SHARED: func.func @arena_bytes() -> index
// SHARED-NEXT: arith.constant 512 : index
func.func @chain(%x: memref<64xf32>, %y: memref<64xf32>) {
  %a = memref.alloc() : memref<64xf32>
  memref.copy %x, %a : memref<64xf32> to memref<64xf32>
  %b = memref.alloc() : memref<64xf32>
  memref.copy %a, %b : memref<64xf32> to memref<64xf32>
  %c = memref.alloca() : memref<64xf32>
  memref.copy %b, %c : memref<64xf32> to memref<64xf32>
  memref.copy %c, %y : memref<64xf32> to memref<64xf32>
  memref.dealloc %a : memref<64xf32>
  memref.dealloc %b : memref<64xf32>
  return
}

// -----

// A result takes the place of an operand that dies, where both are accessed at
// one index.

// CHECK-LABEL: func.func @in_place(
// CHECK-SAME: bytes = 1024 : i64
// CHECK: linalg.exp ins(%{{.*}}) outs(%[[A:.*]] :
// CHECK: %[[B:.*]] = memref.view %{{.*}}[%[[AT:.*]]][]
// CHECK: linalg.sqrt ins(%[[A]] : memref<16x16xf32>) outs(%[[B]]
// CHECK: %[[C:.*]] = memref.view %{{.*}}[%[[AT]]][]
// CHECK: linalg.generic
// CHECK-SAME: ins(%[[B]], %{{.*}} : memref<16x16xf32>, memref<16xf32>) outs(%[[C]]

// APART-LABEL: func.func @in_place(
// APART-SAME: bytes = 2048 : i64
#turned = affine_map<(i, j) -> (j, i)>
#row = affine_map<(i, j) -> (j)>
func.func @in_place(%x: memref<16x16xf32>, %row: memref<16xf32>, %y: memref<16x16xf32>) {
  %a = memref.alloc() : memref<16x16xf32>
  linalg.exp ins(%x : memref<16x16xf32>) outs(%a : memref<16x16xf32>)
  %b = memref.alloc() : memref<16x16xf32>
  linalg.sqrt ins(%a : memref<16x16xf32>) outs(%b : memref<16x16xf32>)
  %c = memref.alloc() : memref<16x16xf32>
  linalg.generic {indexing_maps = [#turned, #row, #turned], iterator_types = ["parallel", "parallel"]}
      ins(%b, %row : memref<16x16xf32>, memref<16xf32>) outs(%c : memref<16x16xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.addf %in, %in2 : f32
    linalg.yield %0 : f32
  }
  memref.copy %c, %y : memref<16x16xf32> to memref<16x16xf32>
  return
}

// -----

// Only the operand that dies gives its place: %a is read later. An op that reads
// an operand at two indices, or its result, keeps them apart.

// CHECK-LABEL: func.func @not_in_place(
// CHECK-SAME: bytes = 3072 : i64
// APART-LABEL: func.func @not_in_place(
// APART-SAME: bytes = 3072 : i64
#id = affine_map<(i, j) -> (i, j)>
#turned = affine_map<(i, j) -> (j, i)>
func.func @not_in_place(%x: memref<16x16xf32>, %y: memref<16x16xf32>) {
  %a = memref.alloc() : memref<16x16xf32>
  linalg.exp ins(%x : memref<16x16xf32>) outs(%a : memref<16x16xf32>)
  %b = memref.alloc() : memref<16x16xf32>
  linalg.sqrt ins(%a : memref<16x16xf32>) outs(%b : memref<16x16xf32>)
  %c = memref.alloc() : memref<16x16xf32>
  linalg.generic {indexing_maps = [#id, #turned, #id], iterator_types = ["parallel", "parallel"]}
      ins(%b, %b : memref<16x16xf32>, memref<16x16xf32>) outs(%c : memref<16x16xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.addf %in, %in2 : f32
    linalg.yield %0 : f32
  }
  linalg.add ins(%a, %c : memref<16x16xf32>, memref<16x16xf32>) outs(%y : memref<16x16xf32>)
  return
}

// -----

// In a loop: %outside is live for all of it though only one op reads it; %body
// and %other are live within an iteration and share; the branches share with it.

// CHECK-LABEL: func.func @regions(
// CHECK-SAME: bytes = 2048 : i64
// CHECK: %[[OUTSIDE:.*]] = memref.view %{{.*}}[%[[OUT:.*]]][]
// CHECK: scf.for
// CHECK: memref.view %{{.*}}[%[[IN:.*]]][]
// CHECK: memref.view %{{.*}}[%[[IN]]][]
// CHECK: scf.if
// CHECK: memref.view %{{.*}}[%[[OUT]]][]
// CHECK: else
// CHECK: memref.view %{{.*}}[%[[OUT]]][]
func.func @regions(%x: memref<256xf32>, %y: memref<256xf32>, %n: index, %c: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %outside = memref.alloc() : memref<256xf32>
  memref.copy %x, %outside : memref<256xf32> to memref<256xf32>
  scf.for %i = %c0 to %n step %c1 {
    %body = memref.alloc() : memref<256xf32>
    memref.copy %outside, %body : memref<256xf32> to memref<256xf32>
    memref.copy %body, %y : memref<256xf32> to memref<256xf32>
    %other = memref.alloc() : memref<256xf32>
    memref.copy %x, %other : memref<256xf32> to memref<256xf32>
    memref.copy %other, %y : memref<256xf32> to memref<256xf32>
    memref.dealloc %body : memref<256xf32>
  }
  scf.if %c {
    %then = memref.alloc() : memref<256xf32>
    memref.copy %x, %then : memref<256xf32> to memref<256xf32>
    memref.copy %then, %y : memref<256xf32> to memref<256xf32>
  } else {
    %else = memref.alloc() : memref<256xf32>
    memref.copy %x, %else : memref<256xf32> to memref<256xf32>
    memref.copy %else, %y : memref<256xf32> to memref<256xf32>
  }
  return
}

// -----

// Aliases: through views, a branch's result and a select. The deallocation of
// either goes with both.

// CHECK-LABEL: func.func @aliases(
// CHECK-SAME: bytes = 768 : i64
// CHECK-NOT: memref.alloc
// CHECK-NOT: memref.dealloc
func.func @aliases(%x: memref<64xf32>, %y: memref<64xf32>, %c: i1) {
  %a = memref.alloc() : memref<64xf32>
  %b = memref.alloc() : memref<64xf32>
  memref.copy %x, %a : memref<64xf32> to memref<64xf32>
  memref.copy %x, %b : memref<64xf32> to memref<64xf32>
  %either = arith.select %c, %a, %b : memref<64xf32>
  %of = scf.if %c -> memref<64xf32> {
    %in = memref.alloc() : memref<64xf32>
    memref.copy %x, %in : memref<64xf32> to memref<64xf32>
    scf.yield %in : memref<64xf32>
  } else {
    scf.yield %either : memref<64xf32>
  }
  %half = memref.subview %of[32] [32] [1] : memref<64xf32> to memref<32xf32, strided<[1], offset: 32>>
  %to = memref.subview %y[32] [32] [1] : memref<64xf32> to memref<32xf32, strided<[1], offset: 32>>
  memref.copy %half, %to : memref<32xf32, strided<[1], offset: 32>> to memref<32xf32, strided<[1], offset: 32>>
  memref.dealloc %of : memref<64xf32>
  return
}

// -----

// What a call needs is part of the caller's arena, live at the call alone; each
// of two calls has the same place.

// CHECK-LABEL: func.func private @callee(
// CHECK-SAME: memref<512xi8> {aal.arena}
// CHECK-LABEL: func.func @caller(
// CHECK-SAME: memref<768xi8> {aal.arena}
// CHECK: %[[SUB:.*]] = memref.view %{{.*}}[%[[AT:.*]]][] : memref<768xi8> to memref<512xi8>
// CHECK: call @callee(%{{.*}}, %{{.*}}, %[[SUB]])
// CHECK: memref.view %{{.*}}[%[[AT]]][] : memref<768xi8> to memref<512xi8>
// CHECK: call @no_memory(%{{.*}}) :
func.func private @callee(%x: memref<64xf32>, %y: memref<64xf32>) {
  %a = memref.alloc() : memref<64xf32>
  memref.copy %x, %a : memref<64xf32> to memref<64xf32>
  %b = memref.alloc() : memref<64xf32>
  memref.copy %a, %b : memref<64xf32> to memref<64xf32>
  memref.copy %b, %y : memref<64xf32> to memref<64xf32>
  return
}
func.func private @no_memory(%x: memref<64xf32>) {
  return
}
func.func @caller(%x: memref<64xf32>, %y: memref<64xf32>) {
  %a = memref.alloc() : memref<64xf32>
  call @callee(%x, %a) : (memref<64xf32>, memref<64xf32>) -> ()
  call @callee(%a, %y) : (memref<64xf32>, memref<64xf32>) -> ()
  call @no_memory(%x) : (memref<64xf32>) -> ()
  return
}

// -----

// Alignment of each buffer; at least 64.

// CHECK-LABEL: func.func @alignment(
// CHECK-SAME: aal.memory = {alignment = 1024 : i64, bytes = 1088 : i64
func.func @alignment(%x: memref<16xf32>, %y: memref<16xf32>) {
  %a = memref.alloc() {alignment = 16 : i64} : memref<15xf32>
  %b = memref.alloc() {alignment = 1024 : i64} : memref<16xf32>
  %c0 = arith.constant 0 : index
  %v = memref.load %x[%c0] : memref<16xf32>
  memref.store %v, %a[%c0] : memref<15xf32>
  memref.copy %x, %b : memref<16xf32> to memref<16xf32>
  %w = memref.load %a[%c0] : memref<15xf32>
  memref.store %w, %y[%c0] : memref<16xf32>
  memref.copy %b, %y : memref<16xf32> to memref<16xf32>
  return
}
