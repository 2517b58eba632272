// RUN: aal-opt %s --aal-plan-memory=shared=bytes --split-input-file --verify-diagnostics | FileCheck %s

// A copy touches both of its ends until its wait. What lies on the host has an
// arena there: the two of them are not live together. On the device %b may not
// lie where %a does, which is still copied when %b is made; %c may.

// CHECK-LABEL: func.func @copies(
// CHECK-SAME: %[[ARENA:[a-z0-9]+]]: memref<512xi8> {aal.arena}, %[[HOST:[a-z0-9]+]]: memref<256xi8> {aal.host_arena})
// CHECK-SAME: aal.host_memory = {alignment = 64 : i64, bytes = 256 : i64, gap = 0 : i64, lower_bound = 256 : i64, status = "optimal"}
// CHECK-SAME: aal.memory = {alignment = 64 : i64, bytes = 512 : i64, gap = 0 : i64, lower_bound = 512 : i64, status = "optimal"}
// CHECK: %[[A:.*]] = memref.view %[[ARENA]][%[[AT:.*]]][] : memref<512xi8> to memref<64xf32>
// CHECK: %[[H:.*]] = memref.view %[[HOST]][%[[HOST_AT:.*]]][] : memref<256xi8> to memref<64xf32>
// CHECK: %[[OUT:.*]] = aal.start_copy out %[[A]] to %[[H]]
// CHECK-NOT: memref.view %{{.*}}[%[[AT]]]
// CHECK: aal.wait_copy %[[OUT]]
// CHECK: memref.view %[[ARENA]][%[[AT]]][] : memref<512xi8> to memref<64xf32>
// CHECK: aal.start_copy in %[[H]]
// CHECK: aal.wait_copy
// CHECK: %[[G:.*]] = memref.view %[[HOST]][%[[HOST_AT]]][] : memref<256xi8> to memref<64xf32>
// CHECK: aal.start_copy out %{{.*}} to %[[G]]
// CHECK-NOT: memref.dealloc
// CHECK: func.func @copies_host_arena_bytes() -> index
// CHECK-NEXT: %[[BYTES:.*]] = arith.constant 256 : index
// CHECK-NEXT: return %[[BYTES]]
// CHECK: func.func @copies_arena_bytes() -> index
// CHECK-NEXT: arith.constant 512 : index
// CHECK: func.func @bytes() -> index
// CHECK-NEXT: arith.constant 512 : index
// CHECK: func.func @bytes_host() -> index
// CHECK-NEXT: arith.constant 256 : index
func.func @copies(%x: memref<64xf32>, %y: memref<64xf32>) {
  %a = memref.alloc() : memref<64xf32>
  memref.copy %x, %a : memref<64xf32> to memref<64xf32>
  %h = memref.alloc() : memref<64xf32>
  %out = aal.start_copy out %a to %h : memref<64xf32> -> memref<64xf32>
  %b = memref.alloc() : memref<64xf32>
  memref.copy %x, %b : memref<64xf32> to memref<64xf32>
  aal.wait_copy %out
  %c = memref.alloc() : memref<64xf32>
  %in = aal.start_copy in %h to %c : memref<64xf32> -> memref<64xf32>
  memref.copy %b, %y : memref<64xf32> to memref<64xf32>
  aal.wait_copy %in
  memref.copy %c, %y : memref<64xf32> to memref<64xf32>
  %g = memref.alloc() : memref<64xf32>
  %again = aal.start_copy out %c to %g : memref<64xf32> -> memref<64xf32>
  aal.wait_copy %again
  memref.dealloc %h : memref<64xf32>
  return
}

// -----

// A caller hands on parts of both of its arenas.

// CHECK-LABEL: func.func private @callee(
// CHECK-SAME: memref<256xi8> {aal.arena}, %{{.*}}: memref<256xi8> {aal.host_arena})
// CHECK-LABEL: func.func @caller(
// CHECK-SAME: %[[ARENA:[a-z0-9]+]]: memref<512xi8> {aal.arena}, %[[HOST:[a-z0-9]+]]: memref<256xi8> {aal.host_arena})
// CHECK: %[[DEVICE_PART:.*]] = memref.view %[[ARENA]][%{{.*}}][] : memref<512xi8> to memref<256xi8>
// CHECK: %[[HOST_PART:.*]] = memref.view %[[HOST]][%{{.*}}][] : memref<256xi8> to memref<256xi8>
// CHECK: call @callee(%{{.*}}, %[[DEVICE_PART]], %[[HOST_PART]])
func.func private @callee(%x: memref<64xf32>) {
  %h = memref.alloc() : memref<64xf32>
  %out = aal.start_copy out %x to %h : memref<64xf32> -> memref<64xf32>
  aal.wait_copy %out
  %c = memref.alloc() : memref<64xf32>
  %in = aal.start_copy in %h to %c : memref<64xf32> -> memref<64xf32>
  aal.wait_copy %in
  memref.copy %c, %x : memref<64xf32> to memref<64xf32>
  return
}
func.func @caller(%x: memref<64xf32>) {
  %a = memref.alloc() : memref<64xf32>
  memref.copy %x, %a : memref<64xf32> to memref<64xf32>
  call @callee(%a) : (memref<64xf32>) -> ()
  memref.copy %a, %x : memref<64xf32> to memref<64xf32>
  return
}

// -----

// CHECK-LABEL: func.func @two_sides(
func.func @two_sides(%x: memref<64xf32>, %y: memref<64xf32>) {
  // expected-remark@+1 {{stays outside of the arena: it is on the host in one copy and on the device in another}}
  %a = memref.alloc() : memref<64xf32>
  %0 = aal.start_copy out %x to %a : memref<64xf32> -> memref<64xf32>
  aal.wait_copy %0
  %1 = aal.start_copy out %a to %y : memref<64xf32> -> memref<64xf32>
  aal.wait_copy %1
  return
}

// -----

// CHECK-LABEL: func.func @no_end(
func.func @no_end(%x: memref<64xf32>, %c: i1) {
  // expected-remark@+1 {{stays outside of the arena: the end of a copy of it is not known}}
  %a = memref.alloc() : memref<64xf32>
  %0 = aal.start_copy out %x to %a : memref<64xf32> -> memref<64xf32>
  // expected-remark@+1 {{stays outside of the arena: the end of a copy of it is not known}}
  %b = memref.alloc() : memref<64xf32>
  %1 = aal.start_copy out %x to %b : memref<64xf32> -> memref<64xf32>
  scf.if %c {
    aal.wait_copy %1
  }
  return
}
