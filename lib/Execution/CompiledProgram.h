//===- CompiledProgram.h - a program ready to run on a device ---*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_EXECUTION_COMPILEDPROGRAM_H
#define AAL_LIB_EXECUTION_COMPILEDPROGRAM_H

#include "aal/Execution/Session.h"
#include "aal/Kernels/HostProgram.h"

namespace mlir::aal {

/// Changes a plan before its memory is there: for tests that plant a wrong one.
using PlanChange = llvm::function_ref<void(HostProgram &)>;

/// What a session runs, whatever the device. Methods as in Session.
class CompiledProgram {
public:
  virtual ~CompiledProgram() = default;
  virtual llvm::Error run(ArrayRef<const void *> inputs,
                          ArrayRef<void *> outputs) = 0;
  virtual SessionStats getStats() const = 0;
  virtual std::vector<LaunchProfile> getProfile() const = 0;
  virtual ArrayRef<GPUKernelResources> getResources() const = 0;
  virtual llvm::Error close() = 0;
};

/// Changes a memory plan before its memory is there: for tests that plant a
/// wrong one.
using PlanChange = llvm::function_ref<void(HostProgram &)>;

/// Opens the device of `options`, to see whether it can be used.
llvm::Error checkGPUDevice(const SessionOptions &options);

/// Compiles `program`, with arguments and results `inputs` and `outputs`, for
/// the GPU or the emulated device that `options` name. Errors are emitted at
/// the op.
FailureOr<std::unique_ptr<CompiledProgram>>
compileForGPU(Program &program, ArrayRef<TensorSpec> inputs,
              ArrayRef<TensorSpec> outputs, const SessionOptions &options,
              PlanChange changePlan = nullptr);

} // namespace mlir::aal

#endif // AAL_LIB_EXECUTION_COMPILEDPROGRAM_H
