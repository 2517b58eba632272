//===- VerifyPhases.cpp - checks that close the phases --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/SaveGroups.h"
#include "aal/Analysis/StepGraph.h"
#include "aal/Transforms/Passes.h"

namespace mlir::aal {
#define GEN_PASS_DEF_VERIFYMARKED
#define GEN_PASS_DEF_VERIFYMATERIALIZED
#include "aal/Transforms/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// After marking
//===----------------------------------------------------------------------===//

/// Checks that `op`, of the backward pass, reads no tensor of the forward pass
/// but through a save.
static LogicalResult verifyReads(const StepGraph &graph, Operation *op) {
  if (isa<SaveOp>(op))
    return success();
  for (Value read : graph.getReads(op)) {
    if (!isa<RankedTensorType>(read.getType()) || !graph.isForward(read) ||
        !graph.dependsOnArgument(read))
      continue;
    InFlightDiagnostic error = op->emitOpError()
                               << "of the backward pass reads a tensor of the "
                                  "forward pass, expected an 'aal.restore'";
    error.attachNote(read.getLoc()) << "the tensor is made here";
    return error;
  }
  return success();
}

static LogicalResult verifyMarked(const StepGraph &graph) {
  FailureOr<SaveGroups> saves = SaveGroups::get(graph.getStep().getFunction());
  if (failed(saves))
    return failure();
  for (SaveGroup &group : saves->getGroups()) {
    if (graph.dependsOnLossGradient(group.value))
      return group.saves.front().emitOpError()
             << "expected a tensor of the forward pass, found one that depends "
                "on the loss gradient";
    for (RestoreOp restore : group.restores)
      if (graph.isForward(restore.getResult()))
        return restore.emitOpError()
               << "expected readers in the backward pass, found one in the "
                  "forward pass";
    for (ForwardOp forward : group.forwards)
      if (!graph.isForward(forward.getResult()))
        return forward.emitOpError() << "expected readers in the forward pass, "
                                        "found one in the backward pass";
  }
  for (Operation *op : graph.getOps())
    if (!graph.isForward(op) && failed(verifyReads(graph, op)))
      return failure();
  return success();
}

namespace {
struct VerifyMarkedPass : aal::impl::VerifyMarkedBase<VerifyMarkedPass> {
  using VerifyMarkedBase::VerifyMarkedBase;

  void runOnOperation() override {
    FailureOr<TrainingStep> step = TrainingStep::get(getOperation(), function);
    if (failed(step))
      return signalPassFailure();
    FailureOr<StepGraph> graph = StepGraph::build(*step);
    if (failed(graph) || failed(verifyMarked(*graph)))
      return signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// After materialisation
//===----------------------------------------------------------------------===//

namespace {
struct VerifyMaterializedPass
    : aal::impl::VerifyMaterializedBase<VerifyMaterializedPass> {
  void runOnOperation() override {
    WalkResult result = getOperation().walk([](Operation *op) {
      if (isa<AALDialect>(op->getDialect()) && !isa<OffloadOp, ReloadOp>(op)) {
        op->emitOpError() << "expected ops of upstream dialects alone";
        return WalkResult::interrupt();
      }
      auto isHandle = [](Type type) { return isa<SavedType>(type); };
      for (Region &region : op->getRegions())
        for (Block &block : region)
          if (llvm::any_of(block.getArgumentTypes(), isHandle)) {
            op->emitOpError()
                << "expected types of upstream dialects alone, found a handle "
                   "of a saved tensor among the arguments";
            return WalkResult::interrupt();
          }
      return WalkResult::advance();
    });
    if (result.wasInterrupted())
      return signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
