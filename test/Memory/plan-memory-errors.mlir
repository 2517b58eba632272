// RUN: aal-opt %s --aal-plan-memory --split-input-file --verify-diagnostics
// RUN: not aal-opt %s --aal-plan-memory=functions=nobody --split-input-file 2>&1 | FileCheck %s

// CHECK: error: expected a function with a body named 'nobody'

func.func @dynamic(%n: index) {
  // expected-error@+1 {{expected a buffer of static shape without a layout, found 'memref<?xf32>'}}
  %a = memref.alloc(%n) : memref<?xf32>
  return
}

// -----

func.func @layout() {
  // expected-error@+1 {{expected a buffer of static shape without a layout, found 'memref<4xf32, strided<[2]>>'}}
  %a = memref.alloc() : memref<4xf32, strided<[2]>>
  return
}

// -----

func.func @elements() {
  // expected-error@+1 {{expected elements of a fixed size, found 'memref<4xmemref<4xf32>>'}}
  %a = memref.alloc() : memref<4xmemref<4xf32>>
  return
}

// -----

func.func @huge() {
  // expected-error@+1 {{expected a buffer that fits in memory, found 'memref<4611686018427387904x4xf32>'}}
  %a = memref.alloc() : memref<4611686018427387904x4xf32>
  return
}

// -----

// expected-error@+1 {{expected structured control flow, found a region of 2 blocks}}
func.func @branches() {
  cf.br ^next
^next:
  return
}

// -----

func.func @realloc(%n: index) {
  %a = memref.alloc() : memref<4xf32>
  // expected-error@+1 {{expected no reallocation; run --expand-realloc first}}
  %b = memref.realloc %a : memref<4xf32> to memref<8xf32>
  return
}

// -----

func.func @conditional(%x: memref<4xf32>, %c: i1) {
  // expected-error@+1 {{expected memref.dealloc; run --bufferization-lower-deallocations first}}
  bufferization.dealloc (%x : memref<4xf32>) if (%c)
  return
}

// -----

func.func @recursive() {
  %a = memref.alloc() : memref<4xf32>
  // expected-error@+1 {{expected no recursion, found a call of 'recursive' in what it calls}}
  call @recursive() : () -> ()
  return
}

// -----

func.func @step() {
  return
}
func.func @main() -> (() -> ()) {
  // expected-error@+1 {{uses 'step', which gets an arena; expected func.call in a function that is planned too}}
  %f = constant @step : () -> ()
  return %f : () -> ()
}

// -----

func.func private @callee() {
  %a = memref.alloc() : memref<4xf32>
  %c0 = arith.constant 0 : index
  %v = memref.load %a[%c0] : memref<4xf32>
  return
}
func.func @main(%n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    // expected-error@+1 {{needs an arena for each of the calls that 'scf.parallel' may run at a time; expected a call that runs alone}}
    func.call @callee() : () -> ()
  }
  return
}

// -----

func.func @f() {
  return
}
// expected-error@+1 {{has the name 'f_arena_bytes' that the bytes of an arena get}}
func.func @f_arena_bytes() -> index {
  %c = arith.constant 1 : index
  return %c : index
}
