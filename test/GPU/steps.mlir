// RUN: aal-opt %s --aal-form-kernels="device=gpu" -o %t.mlir
// RUN: FileCheck %s --input-file=%t.mlir
// RUN: aal-opt %t.mlir --pass-pipeline='builtin.module(gpu.module(convert-scf-to-cf,convert-gpu-to-nvvm,canonicalize,cse,reconcile-unrealized-casts))' | FileCheck %s --check-prefix=NVVM

// The steps that docs/GPU.md shows; steps-ptx.test has the last ones.

// CHECK: gpu.func @main_kernel_0(%[[X:.*]]: !llvm.ptr<1> {llvm.noalias}, %[[R:.*]]: !llvm.ptr<1> {llvm.noalias}) kernel
// CHECK-SAME: known_block_size = array<i32: 128, 1, 1>
// CHECK: gpu.block_id x
// CHECK: %[[THREAD:.*]] = gpu.thread_id x
// CHECK: %[[LANE:.*]] = arith.remui %[[THREAD]]
// CHECK: arith.divui %[[THREAD]]
// CHECK: %[[PARTIAL:.*]] = scf.for %{{.*}} = %[[LANE]] to %{{.*}} step %{{.*}} iter_args(%[[SUM:.*]] = %{{.*}}) -> (f32)
// CHECK: %[[IN:.*]] = llvm.load %{{.*}} : !llvm.ptr<1> -> f32
// CHECK: %[[SQUARE:.*]] = arith.mulf %[[IN]], %[[IN]] : f32
// CHECK: %[[NEXT:.*]] = arith.addf %[[SUM]], %[[SQUARE]] : f32
// CHECK: scf.yield %[[NEXT]] : f32
// CHECK: %[[OTHER:.*]], %{{.*}} = gpu.shuffle xor %[[PARTIAL]]
// CHECK: arith.addf %[[PARTIAL]], %[[OTHER]] : f32
// CHECK-COUNT-4: gpu.shuffle xor
// CHECK: %[[FIRST:.*]] = arith.cmpi eq, %[[LANE]]
// CHECK: scf.if %[[FIRST]]
// CHECK: llvm.store %{{.*}} : f32, !llvm.ptr<1>
// CHECK: gpu.return

// NVVM: llvm.func @main_kernel_0(
// NVVM-SAME: nvvm.kernel
// NVVM-SAME: nvvm.maxntid = array<i32: 128, 1, 1>
// NVVM: nvvm.read.ptx.sreg.ctaid.x : i32
// NVVM: nvvm.read.ptx.sreg.tid.x range <i32, 0, 128> : i32
// NVVM-COUNT-5: nvvm.shfl.sync bfly
// NVVM: llvm.return

func.func @main(%x: tensor<64x32xf32>) -> tensor<64xf32> {
  %zero = arith.constant dense<0.0> : tensor<64xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
                       iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<64x32xf32>) outs(%zero : tensor<64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %square = arith.mulf %in, %in : f32
    %sum = arith.addf %out, %square : f32
    linalg.yield %sum : f32
  } -> tensor<64xf32>
  return %r : tensor<64xf32>
}
