// RUN: aal-opt %s --convert-aal-copies-to-memref | FileCheck %s

// CHECK-LABEL: func.func @both_ways(
// CHECK-SAME: %[[X:.*]]: memref<8xf32>, %[[H:.*]]: memref<8xf32>, %[[Y:.*]]: memref<8xf32, strided<[1], offset: 8>>
// CHECK-NEXT: memref.copy %[[X]], %[[H]] : memref<8xf32> to memref<8xf32>
// CHECK-NEXT: scf.if
// CHECK-NOT: aal.
// CHECK: memref.copy %[[H]], %[[Y]] : memref<8xf32> to memref<8xf32, strided<[1], offset: 8>>
// CHECK-NEXT: return
func.func @both_ways(%x: memref<8xf32>, %h: memref<8xf32>, %y: memref<8xf32, strided<[1], offset: 8>>, %c: i1) {
  %t = aal.start_copy out %x to %h : memref<8xf32> -> memref<8xf32>
  scf.if %c {
    aal.wait_copy %t
  } else {
    aal.wait_copy %t
  }
  %s = aal.start_copy in %h to %y : memref<8xf32> -> memref<8xf32, strided<[1], offset: 8>>
  aal.wait_copy %s
  return
}
