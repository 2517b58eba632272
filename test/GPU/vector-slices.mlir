// RUN: aal-opt %s --aal-lower-nvvm="format=bitcode" | FileCheck %s

// A part of a vector in registers, as products take it from a tile.
// CHECK: gpu.binary @kernels
// CHECK-SAME: #gpu.kernel_metadata<"half", (!llvm.ptr<1>, !llvm.ptr<1>) -> ()>
gpu.module @kernels {
  gpu.func @half(%in: !llvm.ptr<1>, %out: !llvm.ptr<1>) kernel {
    %v = llvm.load %in : !llvm.ptr<1> -> vector<4xf32>
    %h = vector.extract_strided_slice %v {offsets = [2], sizes = [2], strides = [1]} : vector<4xf32> to vector<2xf32>
    llvm.store %h, %out : vector<2xf32>, !llvm.ptr<1>
    gpu.return
  }
}
