// RUN: aal-opt %s --convert-aal-copies-to-gpu --split-input-file --verify-diagnostics
// RUN: sed -n '/MEMREF/,$p' %s | not aal-opt --convert-aal-copies-to-memref 2>&1 | FileCheck %s

func.func @layout(%x: memref<8xf32, strided<[1], offset: 8>>, %h: memref<8xf32>) {
  // expected-error@+1 {{expected buffers without a layout, found 'memref<8xf32, strided<[1], offset: 8>>'}}
  %t = aal.start_copy out %x to %h : memref<8xf32, strided<[1], offset: 8>> -> memref<8xf32>
  aal.wait_copy %t
  return
}

// -----

func.func @no_wait(%x: memref<8xf32>, %h: memref<8xf32>) {
  // expected-error@+1 {{expected one 'aal.wait_copy' of its token}}
  %t = aal.start_copy out %x to %h : memref<8xf32> -> memref<8xf32>
  return
}

// -----

func.func @elsewhere(%x: memref<8xf32>, %h: memref<8xf32>, %c: i1) {
  %t = aal.start_copy out %x to %h : memref<8xf32> -> memref<8xf32>
  scf.if %c {
    // expected-error@+1 {{expected to stand in the block of its 'aal.start_copy'}}
    aal.wait_copy %t
  }
  return
}

// -----

// MEMREF
// CHECK: error: 'func.return' op uses the token of a copy; expected 'aal.wait_copy' alone to do so
func.func @returned(%x: memref<8xf32>, %h: memref<8xf32>) -> !aal.copy {
  %t = aal.start_copy out %x to %h : memref<8xf32> -> memref<8xf32>
  // expected-error@+1 {{uses the token of a copy; expected 'aal.wait_copy'}}
  return %t : !aal.copy
}
