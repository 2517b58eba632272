//===- GemmKernel.h - emits product kernels ---------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_GPU_GEMMKERNEL_H
#define AAL_LIB_GPU_GEMMKERNEL_H

#include "GemmSchedule.h"
#include "aal/GPU/Kernels.h"

namespace mlir::aal {

/// What kernels know of an operand of a launch besides its addresses.
struct GemmOperandInfo {
  /// Elements between an aligned address and the operand's pointer.
  int64_t pointerOffset = 0;
  /// Values of packed codes; empty: the operand is f32.
  SmallVector<float> values;
};

/// Emits the kernels of `problem`: one, or with a split sum two. `operands`
/// are those of the launch.
LogicalResult emitGemmProblem(const GemmProblem &problem, const GemmPlan &plan,
                              ArrayRef<GemmOperandInfo> operands,
                              gpu::GPUModuleOp module, StringRef name,
                              Location loc,
                              SmallVectorImpl<GPUKernel> &kernels);

} // namespace mlir::aal

#endif // AAL_LIB_GPU_GEMMKERNEL_H
