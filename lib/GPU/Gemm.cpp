//===- Gemm.cpp - kernels of batched products -----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "GemmKernel.h"

using namespace mlir;
using namespace mlir::aal;

/// The values of codes; none where the operand is f32.
static SmallVector<float> getValues(const AalCodes &codes) {
  if (codes.bits == 0)
    return {};
  return SmallVector<float>(codes.table, codes.table + (1 << codes.bits));
}

FailureOr<GPULaunch> aal::emitGPUGemm(const GemmCall &call,
                                      gpu::GPUModuleOp module, StringRef name,
                                      Location loc) {
  GPULaunch launch;
  SmallVector<GemmOperandInfo> operands;
  auto add = [&](const View &view, SmallVector<float> values) {
    // The operand of codes is the whole buffer.
    int64_t offset = values.empty() ? view.offset : 0;
    launch.operands.push_back({view.buffer, offset});
    operands.push_back({offset, std::move(values)});
  };
  add(call.a, getValues(call.desc.aCodes));
  add(call.b, getValues(call.desc.bCodes));
  add(call.c, {});
  GemmProblem problem = makeGemmProblem(call.desc);
  if (failed(emitGemmProblem(problem, planGemm(problem), operands, module, name,
                             loc, launch.kernels)))
    return failure();
  return launch;
}
