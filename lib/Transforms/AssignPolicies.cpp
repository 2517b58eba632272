//===- AssignPolicies.cpp - sets storage policies -------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "AssignPolicies.h"
#include "Budget.h"
#include "aal/Analysis/TrainingStep.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "aal/Transforms/Passes.h"
#include "aal/Transforms/Rules.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Remarks.h"
#include "llvm/ADT/StringMap.h"

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

/// The policy that `statement` means for `save`, null where it does not suit
/// it.
static StoragePolicyAttrInterface specialize(const RuleStatement &statement,
                                             SaveOp save) {
  auto rule = cast<StoragePolicyAttrInterface>(statement.policy);
  return cast_or_null<StoragePolicyAttrInterface>(rule.specialize(save));
}

/// Gives `policy`, which is that of `statement` for `save`, to it.
static LogicalResult applyTo(SaveOp save, StoragePolicyAttrInterface policy,
                             const RuleStatement &statement) {
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
  if (policy.changesForward() && !hasForward(save))
    return error() << "policy " << policy << " changes what the forward "
                   << "contraction of '" << save.getName()
                   << "' reads, and none was found";
  save.setPolicyAttr(policy);
  save.setReason("rule: " + statement.text);
  return success();
}

/// True where another use keeps the saved tensor exactly whatever rules say, so
/// that a second form of it would only add to what is stored.
static bool needsExactValue(SaveOp save) {
  return llvm::any_of(save.getValue().getUsers(), [](Operation *user) {
    auto other = dyn_cast<SaveOp>(user);
    return other && isKept(other) && !other.getLossless() &&
           (other.getUse() == UseKind::Other ||
            other.getUse() == UseKind::Predicate);
  });
}

/// Applies a policy; a statement that matches nothing is an error.
static FailureOr<SmallVector<SaveOp>>
applyPolicy(const RuleStatement &statement, ArrayRef<SaveOp> saves) {
  SmallVector<SaveOp> matched;
  auto policy = cast<StoragePolicyAttrInterface>(statement.policy);
  for (SaveOp save : saves) {
    // A statement that names no use means the uses that it may be for.
    bool isMeant =
        !statement.selector.uses.empty() ||
        policy.isLegalFor(save.getUse(),
                          cast<RankedTensorType>(save.getValue().getType()));
    if (!isMeant || !matches(statement.selector, save) ||
        (statement.isDefault && (!isKept(save) || needsExactValue(save))))
      continue;
    StoragePolicyAttrInterface specialized = specialize(statement, save);
    if (!specialized)
      continue;
    if (failed(applyTo(save, specialized, statement)))
      return failure();
    matched.push_back(save);
  }
  if (matched.empty())
    return emitError(statement.loc)
           << "'" << statement.text << "' matches nothing among the "
           << saves.size() << " saved tensors of this step";
  return matched;
}

/// Adds what `statement` offers to `options`; one that matches nothing is an
/// error.
static LogicalResult addOffer(const RuleStatement &statement,
                              ArrayRef<SaveOp> saves,
                              StorageCutOptions &options) {
  bool isMatched = false;
  for (SaveOp save : saves) {
    if (!matches(statement.selector, save))
      continue;
    StoragePolicyAttrInterface policy = specialize(statement, save);
    if (!policy)
      continue;
    auto type = cast<RankedTensorType>(save.getValue().getType());
    if (!policy.isLegalFor(save.getUse(), type) ||
        (policy.changesForward() && !hasForward(save)))
      continue;
    options.offers[save].push_back(policy);
    isMatched = true;
  }
  if (!isMatched)
    return emitError(statement.loc)
           << "'" << statement.text << "' matches nothing among the "
           << saves.size() << " saved tensors of this step";
  return success();
}

namespace {
/// Applies the statements of a rule set, in order.
class RuleApplier {
public:
  RuleApplier(const TrainingStep &step, ArrayRef<SaveOp> saves, bool lossless)
      : step(step), saves(saves), lossless(lossless) {}

  /// Applies what chooses a form to store; later statements win.
  LogicalResult applyForms(ArrayRef<RuleStatement> statements);
  /// Applies recomputation, which leans on what stays stored exactly.
  LogicalResult applyRecomputation(ArrayRef<RuleStatement> statements);

private:
  LogicalResult needGraph();
  LogicalResult needChains();
  LogicalResult checkRoots();
  FailureOr<unsigned> cut(ArrayRef<RuleStatement> statements,
                          const RuleStatement &statement);
  FailureOr<unsigned> recompute(const RuleStatement &statement,
                                ArrayRef<RuleStatement> statements);

  const TrainingStep &step;
  ArrayRef<SaveOp> saves;
  const bool lossless;
  /// The statement that gave a save its policy.
  DenseMap<SaveOp, const RuleStatement *> statementOf;
  /// Of the step, for the statements that ask for them.
  std::optional<StepGraph> graph;
  std::optional<ResidualChains> chains;
};
} // namespace

LogicalResult RuleApplier::needGraph() {
  if (graph)
    return success();
  FailureOr<StepGraph> built = StepGraph::build(step);
  if (failed(built))
    return failure();
  graph.emplace(std::move(*built));
  return success();
}

LogicalResult RuleApplier::needChains() {
  if (failed(needGraph()))
    return failure();
  if (!chains)
    chains.emplace(*graph);
  return success();
}

LogicalResult RuleApplier::applyForms(ArrayRef<RuleStatement> statements) {
  for (const RuleStatement &statement : statements) {
    FailureOr<SmallVector<SaveOp>> changed = SmallVector<SaveOp>();
    if (statement.action == RuleAction::Apply) {
      changed = applyPolicy(statement, saves);
    } else if (statement.action == RuleAction::Residual) {
      if (failed(needChains()))
        return failure();
      changed = shareResidualRoots(statement, *chains, saves);
    }
    if (failed(changed))
      return failure();
    for (SaveOp save : *changed)
      statementOf[save] = &statement;
  }
  return checkRoots();
}

/// Reports roots that another rule gave a form that can be none, with both
/// rules.
LogicalResult RuleApplier::checkRoots() {
  llvm::StringMap<SaveOp> saveOf;
  for (SaveOp save : saves)
    saveOf.try_emplace(save.getName(), save);
  for (SaveOp save : saves) {
    auto policy = cast<StoragePolicyAttrInterface>(save.getPolicy());
    SaveOp root = saveOf.lookup(policy.getRoot());
    if (!root || !statementOf.contains(root) || !statementOf.contains(save))
      continue;
    auto rootPolicy = cast<StoragePolicyAttrInterface>(root.getPolicy());
    if (!rootPolicy.changesForward() && rootPolicy.getRoot().empty())
      continue;
    InFlightDiagnostic error =
        save.emitOpError() << "two rules conflict: '" << save.getName()
                           << "' is to read '" << root.getName()
                           << "' in its place, which is stored as "
                           << root.getPolicy() << " and cannot stand for it";
    for (SaveOp ruled : {save, root})
      error.attachNote(statementOf[ruled]->loc)
          << "rule of '" << ruled.getName()
          << "': " << statementOf[ruled]->text;
    return error;
  }
  return success();
}

/// The minimum cut, with everything that `statements` offer to it.
FailureOr<unsigned> RuleApplier::cut(ArrayRef<RuleStatement> statements,
                                     const RuleStatement &cutStatement) {
  StorageCutOptions options;
  for (const RuleStatement &statement : statements)
    if (statement.action == RuleAction::Offer &&
        failed(addOffer(statement, saves, options)))
      return failure();
  if (failed(needGraph()))
    return failure();
  return recomputeByMincut(*graph, saves, std::move(options), lossless,
                           cutStatement);
}

/// The number of saves that `statement` changes.
FailureOr<unsigned> RuleApplier::recompute(const RuleStatement &statement,
                                           ArrayRef<RuleStatement> statements) {
  std::string reason = "rule: " + statement.text;
  if (statement.action == RuleAction::RecomputeElementwise)
    return recomputeElementwise(saves, reason);
  if (statement.action == RuleAction::RecomputeMincut)
    return cut(statements, statement);
  if (failed(needChains()))
    return failure();
  return recomputeBlocks(*graph, *chains, saves, reason);
}

/// What a recomputation makes tensors with, for messages.
static StringRef describeRecomputation(RuleAction action) {
  switch (action) {
  case RuleAction::RecomputeElementwise:
    return "elementwise ops";
  case RuleAction::RecomputeBlocks:
    return "the ops inside of blocks";
  default:
    return "ops that may run again";
  }
}

/// A recomputation that matches nothing is an error, as is an offer without a
/// cut that could take it.
LogicalResult
RuleApplier::applyRecomputation(ArrayRef<RuleStatement> statements) {
  bool hasCut = llvm::any_of(statements, [](const RuleStatement &statement) {
    return statement.action == RuleAction::RecomputeMincut;
  });
  for (const RuleStatement &statement : statements) {
    if (statement.action == RuleAction::Offer && !hasCut)
      return emitError(statement.loc) << "'" << statement.text
                                      << "' has no effect without 'recompute "
                                         "mincut'";
    if (statement.action != RuleAction::RecomputeElementwise &&
        statement.action != RuleAction::RecomputeBlocks &&
        statement.action != RuleAction::RecomputeMincut)
      continue;
    FailureOr<unsigned> changed = recompute(statement, statements);
    if (failed(changed))
      return failure();
    // What other rules store in fewer bits needs no recomputation.
    bool isNeedless = statement.action == RuleAction::RecomputeElementwise &&
                      couldRecomputeElementwise(saves);
    if (*changed == 0 && !isNeedless)
      return emitError(statement.loc)
             << "'" << statement.text
             << "' matches nothing: no stored tensor can be computed by "
             << describeRecomputation(statement.action) << " from others";
  }
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
  if (!budget.empty()) {
    FailureOr<std::string> chosen = chooseRules(
        module, {rules, lossless, /*budget=*/"", indicators, function, predict},
        budget);
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
  SmallVector<SaveOp> saves(step->getBody().getOps<SaveOp>());
  RuleApplier applier(*step, saves, lossless);
  if (failed(applier.applyForms(ruleSet->getStatements())))
    return failure();
  if (!indicators.empty() &&
      failed(heedLearningIndicators(indicators, saves, module.getLoc())))
    return failure();
  if (lossless) {
    llvm::MapVector<Value, SmallVector<SaveOp, 2>> savesOf;
    for (SaveOp save : saves)
      savesOf[save.getValue()].push_back(save);
    for (auto &[value, savesOfValue] : savesOf)
      applyLossless(savesOfValue);
  }
  if (failed(applier.applyRecomputation(ruleSet->getStatements())))
    return failure();
  // With those that the recomputation has added.
  saves.assign(step->getBody().getOps<SaveOp>().begin(),
               step->getBody().getOps<SaveOp>().end());
  if (ruleSet->addsSeed())
    addSeedWhereNeeded(step->getFunction(), saves);
  explain(saves);
  if (auto predictFunc = module.lookupSymbol<func::FuncOp>(predict))
    return applyForwardToPredict(step->getFunction(), saves, predictFunc);
  return success();
}
