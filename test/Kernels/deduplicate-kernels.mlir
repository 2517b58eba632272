// RUN: aal-opt %s --aal-deduplicate-kernels | FileCheck %s

// CHECK-LABEL: func.func @main
// CHECK: call @k0(
// CHECK-NEXT: call @k0(
// CHECK-NEXT: call @k2(
// CHECK-NEXT: call @k3(
// CHECK-NEXT: call @external(
// CHECK-NEXT: call @public(
// CHECK: gpu.launch_func @device::@a
// CHECK: gpu.launch_func @device::@a
// CHECK: gpu.launch_func @device::@c
// CHECK: gpu.launch_func @other::@b
module attributes {gpu.container_module} {
  func.func @main(%a: f32) -> f32 {
    %0 = func.call @k0(%a) : (f32) -> f32
    %1 = func.call @k1(%0) : (f32) -> f32
    %2 = func.call @k2(%1) : (f32) -> f32
    %3 = func.call @k3(%2) : (f32) -> f32
    %4 = func.call @external(%3) : (f32) -> f32
    %5 = func.call @public(%4) : (f32) -> f32
    %c = arith.constant 1 : index
    gpu.launch_func @device::@a blocks in (%c, %c, %c) threads in (%c, %c, %c) args(%a : f32)
    gpu.launch_func @device::@b blocks in (%c, %c, %c) threads in (%c, %c, %c) args(%a : f32)
    gpu.launch_func @device::@c blocks in (%c, %c, %c) threads in (%c, %c, %c) args(%a : f32)
    gpu.launch_func @other::@b blocks in (%c, %c, %c) threads in (%c, %c, %c) args(%a : f32)
    return %5 : f32
  }
  // CHECK: func.func private @k0
  func.func private @k0(%a: f32) -> f32 {
    %0 = arith.addf %a, %a : f32
    return %0 : f32
  }
  // CHECK-NOT: @k1
  func.func private @k1(%b: f32) -> f32 {
    %sum = arith.addf %b, %b : f32
    return %sum : f32
  }
  // Another attribute of an op.
  // CHECK: func.func private @k2
  func.func private @k2(%a: f32) -> f32 {
    %0 = arith.addf %a, %a fastmath<nnan> : f32
    return %0 : f32
  }
  // Another attribute of an argument.
  // CHECK: func.func private @k3
  func.func private @k3(%a: f32 {llvm.noundef}) -> f32 {
    %0 = arith.addf %a, %a : f32
    return %0 : f32
  }
  // CHECK: func.func private @external
  func.func private @external(f32) -> f32
  // CHECK: func.func @public
  func.func @public(%a: f32) -> f32 {
    %0 = arith.addf %a, %a : f32
    return %0 : f32
  }
  // CHECK: gpu.module @device
  // CHECK: gpu.func @a
  // CHECK-NOT: gpu.func @b
  // CHECK: gpu.func @c
  gpu.module @device {
    gpu.func @a(%x: f32) kernel {
      gpu.barrier
      gpu.return
    }
    gpu.func @b(%x: f32) kernel {
      gpu.barrier
      gpu.return
    }
    gpu.func @c(%x: f32) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
      gpu.barrier
      gpu.return
    }
  }
  // CHECK: gpu.module @other
  // CHECK: gpu.func @b
  gpu.module @other {
    gpu.func @b(%x: f32) kernel {
      gpu.barrier
      gpu.return
    }
  }
}
