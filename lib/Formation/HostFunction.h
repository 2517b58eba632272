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
  /// Adds the function, without steps, to the end of `module`: named and
  /// attributed as `source`, on buffers. Scratch memory is the end of the
  /// arena; what copies leave on the host has an arena of its own. Constants
  /// are globals or, for memory that the host cannot reach, an argument whose
  /// bytes one global holds.
  HostFunction(func::FuncOp source, const HostProgram &program,
               int64_t scratchBytes, bool passesConstants, ModuleOp module);

  OpBuilder &getBuilder() { return b; }
  /// A view of `operand`, in its buffer's element type; i8 for i1.
  Value getView(const KernelArgument &operand, ArrayRef<int64_t> sizes,
                ArrayRef<int64_t> strides, Location loc);
  /// The address of `operand`, as a pointer to global memory of a device; null
  /// where it is absent.
  Value getAddress(const KernelArgument &operand, Location loc);
  Value getScratchAddress(Location loc);
  /// Adds the start of the copy of `step`, or the wait for it.
  void addCopy(const HostStep &step);
  void finish();

private:
  void addConstants(const HostProgram &program);
  Value getPointer(Value base, int64_t offset, Location loc);
  Value getConstant(Buffer *buffer, Location loc);

  func::FuncOp func;
  SymbolTable symbols;
  OpBuilder b;
  unsigned firstResult, arena = 0, hostArena = 0,
                        passedConstants = 0; // arguments
  int64_t scratchOffset;                     // in the arena
  int64_t hostArenaBytes;                    // 0: no argument
  DenseMap<Buffer *, StringAttr> constants;  // names of globals
  DenseMap<const CopyCall *, Value> tokens;  // of copies under way
};

/// A backend whose steps are ops.
class StepBuilder : public KernelBackend {
public:
  virtual int64_t getScratchBytes() const { return 0; }
  virtual bool passesConstants() const { return false; }
  /// Moves the kernels into `target`, under names that are free there.
  virtual void moveKernels(ModuleOp target) = 0;
  /// Adds the ops of step `index`, which is no copy.
  virtual void build(unsigned index, const HostStep &step,
                     HostFunction &host) = 0;
};

/// Kernels as functions, steps as ops of the aal dialect. Kernels are named
/// `prefix` and the index of their step.
std::unique_ptr<StepBuilder> createCPUSteps(MLIRContext *context,
                                            StringRef prefix);
/// Kernels as gpu.func of one gpu.module, named by `prefix`.
std::unique_ptr<StepBuilder> createGPUSteps(MLIRContext *context,
                                            StringRef prefix);

} // namespace mlir::aal

#endif // AAL_LIB_FORMATION_HOSTFUNCTION_H
