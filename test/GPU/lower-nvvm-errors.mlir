// RUN: split-file %s %t
// RUN: not aal-opt %t/exp.mlir --aal-lower-nvvm="chip=sm_70" 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not aal-opt %t/exp.mlir --aal-lower-nvvm="features=+ptx60" 2>&1 | FileCheck %s --check-prefix=OLD
// RUN: not aal-opt %t/exp.mlir --aal-lower-nvvm="features=+sse4" 2>&1 | FileCheck %s --check-prefix=FEATURE
// RUN: not aal-opt %t/exp.mlir --aal-lower-nvvm="format=elf" 2>&1 | FileCheck %s --check-prefix=FORMAT
// RUN: not aal-opt %t/exp.mlir --aal-lower-nvvm="format=isa toolkit=%t/none" 2>&1 | FileCheck %s --check-prefix=LIBDEVICE
// RUN: not aal-opt %t/copy.mlir --aal-lower-nvvm="toolkit=%t/none" 2>&1 | FileCheck %s --check-prefix=PTXAS
// RUN: not aal-opt %t/call.mlir --aal-lower-nvvm="format=bitcode" 2>&1 | FileCheck %s --check-prefix=CALL
// RUN: not aal-opt %t/call.mlir --aal-lower-nvvm="format=isa" 2>&1 | FileCheck %s --check-prefix=CALL

// CHIP: error: expected a chip out of sm_75, sm_80, sm_86, {{.*}}sm_120{{.*}}, found 'sm_70'
// OLD: error: expected at least +ptx78 for sm_90, found '+ptx60'
// FEATURE: error: expected features such as +ptx86, found '+sse4'
// FORMAT: error: expected format isa, bin, fatbin or bitcode, found 'elf'
// LIBDEVICE: error: expected libdevice of the CUDA toolkit at {{.*}}none/nvvm/libdevice/libdevice.10.bc
// PTXAS: error: expected ptxas of the CUDA toolkit at {{.*}}none/bin/ptxas
// CALL: error: expected only calls of known functions, found 'elsewhere' in kernel 'caller'

//--- exp.mlir
gpu.module @kernels {
  gpu.func @exp(%p: !llvm.ptr<1>) kernel {
    %x = llvm.load %p : !llvm.ptr<1> -> f32
    %y = math.exp %x : f32
    llvm.store %y, %p : f32, !llvm.ptr<1>
    gpu.return
  }
}

//--- copy.mlir
gpu.module @kernels {
  gpu.func @copy(%p: !llvm.ptr<1>, %q: !llvm.ptr<1>) kernel {
    %x = llvm.load %p : !llvm.ptr<1> -> f32
    llvm.store %x, %q : f32, !llvm.ptr<1>
    gpu.return
  }
}

//--- call.mlir
gpu.module @kernels {
  llvm.func @elsewhere(f32) -> f32
  gpu.func @caller(%p: !llvm.ptr<1>) kernel {
    %x = llvm.load %p : !llvm.ptr<1> -> f32
    %y = llvm.call @elsewhere(%x) : (f32) -> f32
    llvm.store %y, %p : f32, !llvm.ptr<1>
    gpu.return
  }
}
