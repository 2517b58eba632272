//===- AssignPolicies.cpp - sets storage policies -------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "AssignPolicies.h"
#include "Budget.h"
#include "RuleApplier.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "aal/Support/CopyEngine.h"
#include "aal/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Remarks.h"

namespace mlir::aal {
#define GEN_PASS_DEF_ASSIGNPOLICIES
#include "aal/Transforms/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

namespace {
struct AssignPoliciesPass : aal::impl::AssignPoliciesBase<AssignPoliciesPass> {
  using AssignPoliciesBase::AssignPoliciesBase;

  void runOnOperation() override {
    if (failed(assign()))
      signalPassFailure();
  }

private:
  LogicalResult assign();
  LogicalResult setCopyEngine(func::FuncOp func);
  void explain(ArrayRef<SaveOp> saves) const;
};
} // namespace

void AssignPoliciesPass::explain(ArrayRef<SaveOp> saves) const {
  for (SaveOp save : saves) {
    if (!save.getReason())
      save.setReason(describeKept(save));
    remark::RemarkOpts options =
        remark::RemarkOpts::name("StoragePolicy").category("aal");
    std::string policy;
    llvm::raw_string_ostream(policy) << save.getPolicy();
    remark::detail::InFlightRemark remark =
        isKept(save) ? remark::missed(save.getLoc(), options)
                     : remark::passed(save.getLoc(), options);
    remark << remark::metric("Name", save.getName())
           << remark::metric("Policy", policy)
           << remark::reason("{0}", *save.getReason());
  }
}

/// True for a statement that lets tensors be computed again.
static bool recomputes(const RuleStatement &statement) {
  return statement.action == RuleAction::RecomputeElementwise ||
         statement.action == RuleAction::RecomputeBlocks ||
         statement.action == RuleAction::RecomputeMincut;
}

/// Runs the statements that ask for indices to be stored; one that finds none
/// is an error.
static LogicalResult moveIndices(const TrainingStep &step,
                                 ArrayRef<RuleStatement> statements) {
  for (const RuleStatement &statement : statements) {
    if (statement.action != RuleAction::StoreIndices)
      continue;
    FailureOr<unsigned> stored = storeIndices(step, "rule: " + statement.text);
    if (failed(stored))
      return failure();
    if (*stored == 0)
      return emitError(statement.loc)
             << "'" << statement.text
             << "' matches nothing: looked for places of maxima that the "
                "backward pass finds in tensors that are stored for that "
                "alone, found none";
  }
  return success();
}

/// Leaves the settings of the copies to the host for whoever plans them.
LogicalResult AssignPoliciesPass::setCopyEngine(func::FuncOp func) {
  if (copyEngine.empty())
    return success();
  llvm::Expected<CopyEngine> engine = CopyEngine::parse(copyEngine);
  if (!engine)
    return getOperation().emitError()
           << "copy-engine: " << llvm::toString(engine.takeError());
  func->setAttr(kCopyEngineAttrName,
                StringAttr::get(&getContext(), copyEngine));
  return success();
}

LogicalResult AssignPoliciesPass::assign() {
  ModuleOp module = getOperation();
  FailureOr<TrainingStep> step = TrainingStep::get(module, function);
  if (failed(step))
    return failure();
  if (budget.empty() && !errors.empty())
    return module.emitError() << "expected a budget with errors=" << errors
                              << ", which is for the plans of a budget";
  if (failed(setCopyEngine(step->getFunction())))
    return failure();
  if (!budget.empty()) {
    FailureOr<std::string> chosen =
        chooseRules(module, {rules, lossless, budget, errors, profile,
                             copyEngine, function, predict});
    if (failed(chosen))
      return failure();
    rules = *chosen;
    step->getFunction()->setAttr(kRulesAttrName,
                                 StringAttr::get(&getContext(), *chosen));
  }
  FailureOr<RuleSet> ruleSet = RuleSet::parse(rules, module.getLoc());
  if (failed(ruleSet))
    return failure();
  if (ruleSet->joinsActivations())
    joinActivations(step->getFunction());
  if (failed(moveIndices(*step, ruleSet->getStatements())))
    return failure();
  if (llvm::any_of(ruleSet->getStatements(), recomputes) &&
      failed(findMaximaAgain(*step)))
    return failure();
  SmallVector<SaveOp> saves(step->getBody().getOps<SaveOp>());
  RuleApplier applier(*step, saves, lossless);
  if (failed(applier.applyForms(ruleSet->getStatements())))
    return failure();
  if (!profile.empty() &&
      failed(heedLearningIndicators(profile, saves, module.getLoc())))
    return failure();
  if (lossless)
    applyLosslessForms(saves);
  if (failed(applier.applyRecomputation(ruleSet->getStatements())))
    return failure();
  // With those that the recomputation has added.
  saves.assign(step->getBody().getOps<SaveOp>().begin(),
               step->getBody().getOps<SaveOp>().end());
  if (ruleSet->addsSeed())
    addSeedWhereNeeded(step->getFunction(), saves);
  addStates(step->getFunction(), saves);
  explain(saves);
  if (auto predictFunc = module.lookupSymbol<func::FuncOp>(predict))
    return applyForwardToPredict(step->getFunction(), saves, predictFunc);
  return success();
}
