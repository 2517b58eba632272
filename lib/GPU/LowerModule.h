//===- LowerModule.h - gpu.module to LLVM IR --------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_GPU_LOWERMODULE_H
#define AAL_LIB_GPU_LOWERMODULE_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "llvm/IR/Module.h"

namespace mlir::aal {

/// LLVM IR of `module` in terms of NVVM intrinsics and libdevice's functions.
/// A kernel's attribute "aal-location" names the op that it comes from. Works
/// on a copy in a context of its own, so any pass may call it. Errors are
/// emitted at `module`.
FailureOr<std::unique_ptr<llvm::Module>>
lowerGPUModule(gpu::GPUModuleOp module, llvm::LLVMContext &context);

} // namespace mlir::aal

#endif // AAL_LIB_GPU_LOWERMODULE_H
