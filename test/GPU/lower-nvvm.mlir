// RUN: aal-opt %s --aal-lower-nvvm="chip=sm_80 format=bitcode" | FileCheck %s --check-prefix=BITCODE

// A call of libdevice that nothing has linked yet. No toolkit is needed.
// BITCODE: gpu.binary @kernels
// BITCODE-SAME: #gpu.object<#nvvm.target<O = 3, chip = "sm_80">
// BITCODE-SAME: #gpu.kernel_metadata<"row_exp", (!llvm.ptr<1>, !llvm.ptr<1>) -> ()>
// BITCODE-SAME: offload = "BC
// BITCODE-SAME: __nv_expf
// BITCODE-NOT: gpu.module

gpu.module @kernels {
  gpu.func @row_exp(%in: !llvm.ptr<1>, %out: !llvm.ptr<1>) kernel attributes {known_block_size = array<i32: 64, 1, 1>} {
    %block = gpu.block_id x
    %thread = gpu.thread_id x
    %size = arith.constant 64 : index
    %base = arith.muli %block, %size : index
    %at = arith.addi %base, %thread : index
    %i = arith.index_cast %at : index to i64
    %from = llvm.getelementptr %in[%i] : (!llvm.ptr<1>, i64) -> !llvm.ptr<1>, f32
    %x = llvm.load %from : !llvm.ptr<1> -> f32
    %e = math.exp %x : f32
    %offset = arith.constant 16 : i32
    %width = arith.constant 32 : i32
    %y, %valid = gpu.shuffle xor %e, %offset, %width : f32
    %sum = arith.addf %e, %y : f32
    gpu.barrier
    %to = llvm.getelementptr %out[%i] : (!llvm.ptr<1>, i64) -> !llvm.ptr<1>, f32
    llvm.store %sum, %to : f32, !llvm.ptr<1>
    gpu.return
  } loc("layer1.softmax")
}
