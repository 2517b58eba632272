// RUN: aal-opt %s --aal-plan-memory --split-input-file --allow-unregistered-dialect --verify-diagnostics | FileCheck %s

// CHECK-LABEL: func.func @returned(
// CHECK-SAME: memref<0xi8> {aal.arena}
// CHECK: memref.alloc() {aal.outside = "it is returned"}
func.func @returned() -> memref<4xf32> {
  // expected-remark@+1 {{stays outside of the arena: it is returned}}
  %a = memref.alloc() : memref<4xf32>
  return %a : memref<4xf32>
}

// -----

// CHECK-LABEL: func.func @stored(
func.func @stored(%table: memref<1xmemref<4xf32>>) {
  %c0 = arith.constant 0 : index
  // expected-remark@+1 {{stays outside of the arena: it is stored in memory by 'memref.store'}}
  %a = memref.alloc() : memref<4xf32>
  memref.store %a, %table[%c0] : memref<1xmemref<4xf32>>
  return
}

// -----

// An address that is taken may be used at any time.

// CHECK-LABEL: func.func @address(
func.func @address() -> index {
  // expected-remark@+1 {{its address is taken by 'memref.extract_aligned_pointer_as_index'}}
  %a = memref.alloc() : memref<4xf32>
  %i = memref.extract_aligned_pointer_as_index %a : memref<4xf32> -> index
  return %i : index
}

// -----

// Two iterations have it at the same time.

// CHECK-LABEL: func.func @carried(
func.func @carried(%x: memref<4xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%last = %x) -> memref<4xf32> {
    // expected-remark@+1 {{it leaves an iteration of 'scf.for'}}
    %a = memref.alloc() : memref<4xf32>
    memref.copy %last, %a : memref<4xf32> to memref<4xf32>
    scf.yield %a : memref<4xf32>
  }
  memref.copy %r, %x : memref<4xf32> to memref<4xf32>
  return
}

// -----

// CHECK-LABEL: func.func @while(
func.func @while(%x: memref<4xf32>, %c: i1) {
  %r = scf.while : () -> memref<4xf32> {
    // expected-remark@+1 {{it leaves an iteration of 'scf.while'}}
    %a = memref.alloc() : memref<4xf32>
    memref.copy %x, %a : memref<4xf32> to memref<4xf32>
    scf.condition(%c) %a : memref<4xf32>
  } do {
  ^bb0(%b: memref<4xf32>):
    scf.yield
  }
  return
}

// -----

// Iterations that run at a time have one each.

// CHECK-LABEL: func.func @parallel(
func.func @parallel(%x: memref<4xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    // expected-remark@+1 {{it is allocated in the parallel loop 'scf.parallel'}}
    %a = memref.alloc() : memref<4xf32>
    memref.copy %x, %a : memref<4xf32> to memref<4xf32>
    memref.dealloc %a : memref<4xf32>
  }
  return
}

// -----

// What is freed with a buffer of the caller can't be planned without it; its
// deallocation stays.

// CHECK-LABEL: func.func @freed(
// CHECK: memref.dealloc
func.func @freed(%x: memref<4xf32>, %c: i1) {
  // expected-remark@+1 {{it is freed together with a buffer that stays outside}}
  %a = memref.alloc() : memref<4xf32>
  %r = arith.select %c, %a, %x : memref<4xf32>
  memref.dealloc %r : memref<4xf32>
  return
}

// -----

// CHECK-LABEL: func.func @space(
func.func @space(%x: memref<4xf32>) {
  // expected-remark@+1 {{it is in another memory space}}
  %a = memref.alloc() : memref<4xf32, 3>
  memref.copy %x, %a : memref<4xf32> to memref<4xf32, 3>
  return
}

// -----

// CHECK-LABEL: func.func @unknown(
func.func @unknown() {
  // expected-remark@+1 {{it is used by 'test.op', whose effects are unknown}}
  %a = memref.alloc() : memref<4xf32>
  "test.op"(%a) : (memref<4xf32>) -> ()
  return
}

// -----

// CHECK-LABEL: func.func @later(
func.func @later(%x: memref<4xf32>) {
  // expected-remark@+1 {{it is used in 'async.execute', which may run later}}
  %a = memref.alloc() : memref<4xf32>
  %token = async.execute {
    memref.copy %x, %a : memref<4xf32> to memref<4xf32>
    async.yield
  }
  async.await %token : !async.token
  return
}
