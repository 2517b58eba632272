//===- AssignPolicies.cpp - sets storage policies -------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "AssignPolicies.h"
#include "aal/Analysis/TrainingStep.h"
#include "aal/Transforms/Passes.h"
#include "aal/Transforms/Rules.h"
#include "mlir/IR/Remarks.h"

namespace mlir::aal {
#define GEN_PASS_DEF_ASSIGNPOLICIES
#include "aal/Transforms/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Rules
//===----------------------------------------------------------------------===//

static bool matchesAny(ArrayRef<llvm::GlobPattern> patterns, StringRef text) {
  return patterns.empty() ||
         llvm::any_of(patterns, [&](const llvm::GlobPattern &pattern) {
           return pattern.match(text);
         });
}

static bool matches(const RuleSelector &selector, SaveOp save) {
  if (!selector.uses.empty() &&
      !llvm::is_contained(selector.uses, save.getUse()))
    return false;
  if (!selector.roles.empty()) {
    std::optional<LayerRole> role =
        parseLayerRole(save.getLayerRole().value_or(""));
    if (!role || !llvm::is_contained(selector.roles, *role))
      return false;
  }
  return matchesAny(selector.layers, save.getLayer().value_or("")) &&
         matchesAny(selector.names, save.getName());
}

/// Gives the policy of `statement` to `save`.
static LogicalResult applyTo(SaveOp save, const RuleStatement &statement) {
  auto rule = cast<StoragePolicyAttrInterface>(statement.policy);
  auto policy =
      cast<StoragePolicyAttrInterface>(rule.specialize(save.getValue()));
  auto type = cast<RankedTensorType>(save.getValue().getType());
  auto error = [&] {
    InFlightDiagnostic diagnostic = save.emitOpError();
    diagnostic.attachNote(statement.loc) << "rule: " << statement.text;
    return diagnostic;
  };
  if (!policy.isLegalFor(save.getUse(), type))
    return error() << "policy " << policy << " is not legal for "
                   << stringifyUseKind(save.getUse()) << " of '"
                   << save.getName() << "', " << type;
  bool hasForward =
      llvm::any_of(save.getHandle().getUsers(),
                   [](Operation *user) { return isa<ForwardOp>(user); });
  if (policy.changesForward() && !hasForward)
    return error() << "policy " << policy << " changes what the forward "
                   << "contraction of '" << save.getName()
                   << "' reads, and none was found";
  save.setPolicyAttr(policy);
  save.setReason("rule: " + statement.text);
  return success();
}

/// Applies a recomputation; one that matches nothing is an error.
static LogicalResult applyRecompute(const RuleStatement &statement,
                                    ArrayRef<SaveOp> saves) {
  if (recomputeElementwise(saves, "rule: " + statement.text) == 0)
    return emitError(statement.loc)
           << "'" << statement.text
           << "' matches nothing: no stored tensor can be computed by "
              "elementwise ops from others";
  return success();
}

/// Applies a policy; a statement that matches nothing is an error.
static LogicalResult applyPolicy(const RuleStatement &statement,
                                 ArrayRef<SaveOp> saves) {
  unsigned matched = 0;
  auto policy = cast<StoragePolicyAttrInterface>(statement.policy);
  for (SaveOp save : saves) {
    // A statement that names no use means the uses that it may be for.
    bool isMeant =
        !statement.selector.uses.empty() ||
        policy.isLegalFor(save.getUse(),
                          cast<RankedTensorType>(save.getValue().getType()));
    if (!isMeant || !matches(statement.selector, save))
      continue;
    if (failed(applyTo(save, statement)))
      return failure();
    ++matched;
  }
  if (matched == 0)
    return emitError(statement.loc)
           << "'" << statement.text << "' matches nothing among the "
           << saves.size() << " saved tensors of this step";
  return success();
}

//===----------------------------------------------------------------------===//
// Lossless forms
//===----------------------------------------------------------------------===//

/// Gives the saves of one value that are still kept their exact form, unless
/// one of them needs the value as it is: then that serves all.
static void applyLossless(ArrayRef<SaveOp> savesOfValue) {
  const SaveOp *needsValue = llvm::find_if(savesOfValue, [](SaveOp save) {
    return isKept(save) && !save.getLossless();
  });
  for (SaveOp save : savesOfValue) {
    if (!isKept(save) || !save.getLossless())
      continue;
    if (needsValue != savesOfValue.end()) {
      save.setReason(("stored for '" +
                      (*const_cast<SaveOp *>(needsValue)).getName() +
                      "' anyway")
                         .str());
      continue;
    }
    save.setPolicyAttr(*save.getLossless());
    save.setReason("lossless: the backward pass only compares it");
  }
}

/// Why a save without a rule is kept.
static StringRef getKeepReason(UseKind kind) {
  switch (kind) {
  case UseKind::WeightGradient:
    return "no rule for this weight gradient";
  case UseKind::Predicate:
    return "compared with more than constants, or lossless forms are off";
  case UseKind::Other:
    return "read in a way that must stay exact";
  case UseKind::Pointwise:
  case UseKind::Normalization:
  case UseKind::Bilinear:
  case UseKind::Softmax:
    return "an error would propagate upstream";
  }
  llvm_unreachable("covered switch");
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
struct AssignPoliciesPass : aal::impl::AssignPoliciesBase<AssignPoliciesPass> {
  using AssignPoliciesBase::AssignPoliciesBase;

  void runOnOperation() override {
    if (failed(assign()))
      signalPassFailure();
  }

private:
  LogicalResult assign();
  void explain(ArrayRef<SaveOp> saves) const;
};
} // namespace

void AssignPoliciesPass::explain(ArrayRef<SaveOp> saves) const {
  for (SaveOp save : saves) {
    if (!save.getReason())
      save.setReason(getKeepReason(save.getUse()));
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

LogicalResult AssignPoliciesPass::assign() {
  ModuleOp module = getOperation();
  FailureOr<TrainingStep> step = TrainingStep::get(module, function);
  if (failed(step))
    return failure();
  FailureOr<RuleSet> ruleSet = RuleSet::parse(rules, module.getLoc());
  if (failed(ruleSet))
    return failure();
  SmallVector<SaveOp> saves(step->getBody().getOps<SaveOp>());
  ArrayRef<RuleStatement> statements = ruleSet->getStatements();
  for (const RuleStatement &statement : statements)
    if (statement.policy && failed(applyPolicy(statement, saves)))
      return failure();
  if (lossless) {
    llvm::MapVector<Value, SmallVector<SaveOp, 2>> savesOf;
    for (SaveOp save : saves)
      savesOf[save.getValue()].push_back(save);
    for (auto &[value, savesOfValue] : savesOf)
      applyLossless(savesOfValue);
  }
  // Last: what is recomputed leans on what stays stored exactly.
  for (const RuleStatement &statement : statements)
    if (!statement.policy && failed(applyRecompute(statement, saves)))
      return failure();
  explain(saves);
  if (auto predictFunc = module.lookupSymbol<func::FuncOp>(predict))
    return applyForwardToPredict(step->getFunction(), saves, predictFunc);
  return success();
}
