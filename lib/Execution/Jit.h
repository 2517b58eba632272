//===- Jit.h - kernels to native code ---------------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_EXECUTION_JIT_H
#define AAL_LIB_EXECUTION_JIT_H

#include "aal/Runtime/IRInterface.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/Error.h"
#include <memory>

namespace mlir::aal {

/// Lowers a module of kernels to the LLVM dialect: each function @k gets an
/// entry @k_entry with the type of AalKernel.
LogicalResult lowerKernels(ModuleOp module);

/// Native code of a module, freed with it.
class CompiledKernels {
public:
  static llvm::Expected<std::unique_ptr<CompiledKernels>>
  compile(ModuleOp module);
  ~CompiledKernels();
  /// The entry of kernel `name`.
  llvm::Expected<AalKernel> lookup(StringRef name) const;

private:
  struct Impl;
  explicit CompiledKernels(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl;
};

} // namespace mlir::aal

#endif // AAL_LIB_EXECUTION_JIT_H
