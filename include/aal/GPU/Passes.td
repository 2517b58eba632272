//===- Passes.td - passes over GPU kernels -----------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_GPU_PASSES
#define AAL_GPU_PASSES

include "mlir/Pass/PassBase.td"

def LowerNVVM : Pass<"aal-lower-nvvm", "::mlir::ModuleOp"> {
  let summary = "compiles gpu.module to code of one NVIDIA chip";
  let description = [{
    Replaces each `gpu.module` with a `gpu.binary` of the same name: through
    NVVM and LLVM IR, linked with what it uses of libdevice and optimized, to
    PTX and, through ptxas, a cubin. The table of kernels in the object tells
    what ptxas says of each: registers, bytes of shared memory, of stack and of
    spills.

    The chip and the features are checked against what LLVM and ptxas know. A
    missing toolkit and a call that nothing defines are errors.
  }];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"\"sm_90\"",
           "Chip to compile for, such as sm_80.">,
    Option<"features", "features", "std::string", /*default=*/"\"\"",
           "PTX version, such as +ptx86; empty for the first that has the "
           "chip.">,
    Option<"format", "format", "std::string", /*default=*/"\"bin\"",
           "isa (PTX), bin (cubin), fatbin (both), or bitcode (LLVM IR before "
           "libdevice is linked; needs no toolkit).">,
    Option<"toolkit", "toolkit", "std::string", /*default=*/"\"\"",
           "Folder of the CUDA toolkit; empty for $CUDA_ROOT, $CUDA_HOME, "
           "$CUDA_PATH or /usr/local/cuda.">
  ];
  let dependentDialects = [
    "::mlir::gpu::GPUDialect", "::mlir::NVVM::NVVMDialect"
  ];
}

#endif // AAL_GPU_PASSES
