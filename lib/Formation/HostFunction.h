//===- HostFunction.h - a host program as a function ------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_FORMATION_HOSTFUNCTION_H
#define AAL_LIB_FORMATION_HOSTFUNCTION_H

#include "aal/Kernels/HostProgram.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::aal {

/// The function of a host program while its body is built.
class HostFunction {
public:
  /// Adds the function, without steps, to the end of `module`: named, placed
  /// and attributed as `source`, on buffers. The arena has `arenaBytes`.
  HostFunction(func::FuncOp source, int64_t arenaBytes, ModuleOp module);

  OpBuilder &getBuilder() { return b; }
  /// A view of `operand`, in its buffer's element type; i8 for i1.
  Value getView(const KernelArgument &operand, ArrayRef<int64_t> sizes,
                ArrayRef<int64_t> strides, Location loc);
  void finish();

private:
  Value getConstant(Buffer *buffer, Location loc);

  func::FuncOp func;
  SymbolTable symbols;
  OpBuilder b;
  unsigned firstResult;
  DenseMap<Buffer *, StringAttr> constants; // names of globals
};

/// A backend whose steps are ops.
class StepBuilder : public KernelBackend {
public:
  /// Bytes after the arena that steps use as scratch memory.
  virtual int64_t getScratchBytes() const { return 0; }
  /// Moves the kernels into `target`, under names that are free there.
  virtual void moveKernels(ModuleOp target) = 0;
  /// Adds the ops of step `index`.
  virtual void build(unsigned index, const HostStep &step,
                     HostFunction &host) = 0;
};

/// Kernels as functions, steps as ops of the aal dialect. Kernels are named
/// `prefix` and the index of their step.
std::unique_ptr<StepBuilder> createCPUSteps(MLIRContext *context,
                                            StringRef prefix);

} // namespace mlir::aal

#endif // AAL_LIB_FORMATION_HOSTFUNCTION_H
