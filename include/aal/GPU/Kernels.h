//===- Kernels.h - device kernels of a program's launches -------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Every launch of a program becomes one or a few gpu.func in a gpu.module. A
// device kernel has one bare pointer parameter for each operand, sizes and
// strides are constants of its code, so equal launches give equal kernels.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_GPU_KERNELS_H
#define AAL_GPU_KERNELS_H

#include "aal/Kernels/Kernel.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include <array>

namespace mlir::aal {

struct GPUKernel {
  /// All parameters are !llvm.ptr in the global address space: first those of
  /// `operands`, then the scratch memory where `scratchBytes` is above 0.
  gpu::GPUFuncOp func;
  /// Of the launch: what parameter i points to, as an index into the operands
  /// of the launch. Loop kernels: the arguments of the kernel in order.
  /// Products: a, b, c. Convolutions: src, weights, dst, bias.
  SmallVector<unsigned> operands;
  std::array<int64_t, 3> grid = {1, 1, 1}, block = {1, 1, 1};
  /// Global scratch memory of the whole grid, shared by the kernels of one
  /// launch; aligned to 256 bytes and undefined at the start of a launch.
  int64_t scratchBytes = 0;
};

/// The kernels of one launch, run one after another, and its operands.
struct GPULaunch {
  SmallVector<GPUKernel, 1> kernels;
  /// Buffer and offset (in elements) of each operand.
  SmallVector<KernelArgument> operands;
};

/// A group of loop nests.
FailureOr<GPULaunch> emitGPULoops(const KernelPlan &plan,
                                  gpu::GPUModuleOp module, StringRef name,
                                  Location loc);
/// An op without a parallel form: one thread runs it.
FailureOr<GPULaunch> emitGPUSequential(const SequentialOp &op,
                                       gpu::GPUModuleOp module, StringRef name,
                                       Location loc);
/// A batched product. Batch dimensions of result stride 0 sum.
FailureOr<GPULaunch> emitGPUGemm(const GemmCall &call, gpu::GPUModuleOp module,
                                 StringRef name, Location loc);
/// A convolution or one of its gradients.
FailureOr<GPULaunch> emitGPUConvolution(const ConvolutionCall &call,
                                        gpu::GPUModuleOp module, StringRef name,
                                        Location loc);

} // namespace mlir::aal

#endif // AAL_GPU_KERNELS_H
