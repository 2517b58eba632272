//===- Report.cpp - reports what a step keeps in memory -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "OtherRules.h"
#include "aal/Analysis/Flops.h"
#include "aal/Conversion/Passes.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "aal/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::aal {
#define GEN_PASS_DEF_REPORT
#include "aal/Transforms/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Collection
//===----------------------------------------------------------------------===//

FailureOr<StepReport> aal::collectStepReport(ModuleOp module,
                                             StringRef function) {
  auto step = module.lookupSymbol<func::FuncOp>(function);
  if (!step || step.isExternal())
    return module.emitError() << "expected a function named '" << function
                              << "' that holds the training step, found none";
  StepReport report;
  FailureOr<MemoryReport> memory = MemoryReport::get(step);
  if (failed(memory))
    return failure();
  report.memory = std::move(*memory);
  if (auto model = step->getAttrOfType<StringAttr>("aal.model"))
    report.model = model.str();
  if (auto rules = step->getAttrOfType<StringAttr>(kRulesAttrName))
    report.rules = rules.str();
  for (Operation &op : step.getBody().front())
    report.stepFlops += countFlops(&op);
  return report;
}

FailureOr<ArenaReport>
aal::planArena(OwningOpRef<ModuleOp> module, StringRef function,
               function_ref<void(OpPassManager &)> addPasses) {
  PassManager pm((*module)->getName());
  pm.addPass(createMaterializePolicies());
  pm.addPass(createConvertAALToLinalg());
  if (addPasses)
    addPasses(pm);
  if (failed(pm.run(*module)))
    return failure();
  return ArenaReport::get(*module, function);
}

LogicalResult
aal::addMemoryPlans(StepReport &report, ModuleOp module, StringRef function,
                    function_ref<void(OpPassManager &)> addPasses) {
  FailureOr<ArenaReport> after = planArena(module.clone(), function, addPasses);
  if (failed(after))
    return failure();
  after->addPolicies(report.memory);
  report.after = std::move(*after);
  OwningOpRef<ModuleOp> plain = module.clone();
  plain->walk([](SaveOp save) {
    save.setPolicyAttr(KeepAttr::get(save.getContext()));
  });
  FailureOr<ArenaReport> before =
      planArena(std::move(plain), function, addPasses);
  if (failed(before))
    return failure();
  report.before = std::move(*before);
  return success();
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
struct ReportPass : aal::impl::ReportBase<ReportPass> {
  using ReportBase::ReportBase;

  void runOnOperation() override {
    if (failed(report()))
      return signalPassFailure();
    markAllAnalysesPreserved();
  }

private:
  LogicalResult report();
};
} // namespace

LogicalResult ReportPass::report() {
  ModuleOp module = getOperation();
  auto fail = [&](llvm::Error error) {
    return module.emitError()
           << "cannot write the report: " << llvm::toString(std::move(error));
  };
  if (schedule != "none" && schedule != "launches" && schedule != "ops")
    return module.emitError()
           << "expected a schedule of none, launches or ops, found '"
           << schedule << "'";
  auto addSchedule = [&](OpPassManager &pm) {
    if (schedule != "none")
      pm.addPass(createSchedule({function, schedule}));
  };
  if (llvm::Error error = StepReport::checkPath(output))
    return fail(std::move(error));
  FailureOr<StepReport> report = collectStepReport(module, function);
  if (failed(report))
    return failure();
  if (!model.empty())
    report->model = model;
  else if (report->model.empty())
    report->model = module.getName().value_or("").str();
  if (report->rules.empty())
    report->rules = rules;
  if (plan) {
    if (failed(addMemoryPlans(*report, module, function, addSchedule)) ||
        failed(addRuleAdvice(*report, module, function, lossless)))
      return failure();
    addPlanCurve(*report, module, function, lossless);
  }
  if (llvm::Error error = report->write(output))
    return fail(std::move(error));
  return success();
}
