//===- Convolution.cpp - kernels of convolutions --------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "GemmKernel.h"

using namespace mlir;
using namespace mlir::aal;

FailureOr<GPULaunch> aal::emitGPUConvolution(const ConvolutionCall &call,
                                             gpu::GPUModuleOp module,
                                             StringRef name, Location loc) {
  GPULaunch launch;
  SmallVector<GemmOperandInfo> operands;
  for (const View *view : {&call.src, &call.weights, &call.dst, &call.bias}) {
    if (!view->buffer)
      continue; // no bias
    launch.operands.push_back({view->buffer, view->offset});
    operands.push_back({view->offset, {}});
  }
  std::vector<GemmProblem> problems = makeConvolutionProblems(call.desc);
  for (auto [i, problem] : llvm::enumerate(problems)) {
    std::string kernelName = name.str();
    if (problems.size() > 1)
      kernelName += "_" + std::to_string(i);
    if (failed(emitGemmProblem(problem, planGemm(problem), operands, module,
                               kernelName, loc, launch.kernels)))
      return failure();
  }
  return launch;
}
