//===- Gemm.cpp - kernels of batched products -----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "GemmKernel.h"

using namespace mlir;
using namespace mlir::aal;

FailureOr<GPULaunch> aal::emitGPUGemm(const GemmCall &call,
                                      gpu::GPUModuleOp module, StringRef name,
                                      Location loc) {
  GPULaunch launch;
  SmallVector<GemmOperandInfo> operands;
  for (const View *view : {&call.a, &call.b, &call.c}) {
    launch.operands.push_back({view->buffer, view->offset});
    operands.push_back({view->offset, {}});
  }
  GemmProblem problem = makeGemmProblem(call.desc);
  if (failed(emitGemmProblem(problem, planGemm(problem), operands, module, name,
                             loc, launch.kernels)))
    return failure();
  return launch;
}
