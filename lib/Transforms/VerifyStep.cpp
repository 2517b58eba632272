//===- VerifyStep.cpp - checks the contract of a training step ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/TrainingStep.h"
#include "aal/Transforms/Passes.h"

namespace mlir::aal {
#define GEN_PASS_DEF_VERIFYSTEP
#include "aal/Transforms/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

namespace {
struct VerifyStepPass : aal::impl::VerifyStepBase<VerifyStepPass> {
  using VerifyStepBase::VerifyStepBase;

  void runOnOperation() override {
    if (failed(TrainingStep::get(getOperation(), function)))
      return signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
