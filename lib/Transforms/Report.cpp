//===- Report.cpp - reports the saved tensors -----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/MemoryReport.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "aal/Transforms/Passes.h"

namespace mlir::aal {
#define GEN_PASS_DEF_REPORT
#include "aal/Transforms/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

namespace {
struct ReportPass : aal::impl::ReportBase<ReportPass> {
  using ReportBase::ReportBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto step = module.lookupSymbol<func::FuncOp>(function);
    if (!step) {
      module.emitError() << "expected a function named '" << function
                         << "' that holds the training step, found none";
      return signalPassFailure();
    }
    FailureOr<MemoryReport> report = MemoryReport::get(step);
    if (failed(report))
      return signalPassFailure();
    report->model =
        model.empty() ? module.getName().value_or("").str() : model.getValue();
    auto chosen = step->getAttrOfType<StringAttr>(kRulesAttrName);
    report->rules = chosen ? chosen.str() : rules.getValue();
    if (llvm::Error error = report->write(output)) {
      module.emitError() << "cannot write the report: "
                         << llvm::toString(std::move(error));
      return signalPassFailure();
    }
    markAllAnalysesPreserved();
  }
};
} // namespace
