//===- PrintSavedTensors.cpp - prints the analysis of a step --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/LayerRoles.h"
#include "aal/Analysis/ResidualChains.h"
#include "aal/Analysis/SavedTensors.h"
#include "aal/Transforms/Passes.h"

namespace mlir::aal {
#define GEN_PASS_DEF_PRINTSAVEDTENSORS
#include "aal/Transforms/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

namespace {
struct PrintSavedTensorsPass
    : aal::impl::PrintSavedTensorsBase<PrintSavedTensorsPass> {
  using PrintSavedTensorsBase::PrintSavedTensorsBase;

  void runOnOperation() override {
    FailureOr<StepGraph> graph = StepGraph::build(getOperation(), function);
    if (failed(graph))
      return signalPassFailure();
    SavedTensors(*graph).print(llvm::outs());
    LayerRoles roles(*graph);
    for (Operation *op : graph->getOps())
      if (std::optional<LayerRole> role = roles.lookup(op))
        llvm::outs() << stringify(*role) << ": " << getLayerName(op->getLoc())
                     << '\n';
    ResidualChains(*graph).print(llvm::outs());
    markAllAnalysesPreserved();
  }
};
} // namespace
