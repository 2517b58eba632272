//===- RuleApplier.cpp - applies the statements of a rule set -------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "RuleApplier.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace mlir::aal;

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

/// True where the form of `root` lets it stand for what `policy` is the form
/// of.
static bool canStand(SaveOp root, StoragePolicyAttrInterface policy) {
  auto form = cast<StoragePolicyAttrInterface>(root.getPolicy());
  if (form.changesForward() || !form.getRoot().empty())
    return false;
  return !policy.needsExactRoot() || form.isRecomputed() ||
         (form.getFidelity() == Fidelity::Exact &&
          form.isLegalFor(UseKind::Other,
                          cast<RankedTensorType>(root.getValue().getType())));
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
    if (canStand(root, policy))
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

/// What the minimum cuts among `statements` ask for together.
static CutSettings joinCuts(ArrayRef<RuleStatement> statements) {
  CutSettings joined;
  for (const RuleStatement &statement : statements) {
    const CutSettings &cut = statement.cut;
    if (cut.segments > 1) {
      joined.segments = cut.segments;
      joined.repeated = cut.repeated;
      joined.share = cut.share;
    }
    if (cut.pricePerByte > 0)
      joined.pricePerByte = cut.pricePerByte;
    if (cut.pricePerFlop)
      joined.pricePerFlop = cut.pricePerFlop;
    if (cut.work)
      joined.work = cut.work;
  }
  return joined;
}

/// The minimum cut, with everything that `statements` ask of it and offer.
FailureOr<unsigned> RuleApplier::cut(ArrayRef<RuleStatement> statements,
                                     StringRef reason, Location loc) {
  StorageCutOptions options;
  for (const RuleStatement &statement : statements)
    if ((statement.action == RuleAction::Offer ||
         statement.action == RuleAction::Allow) &&
        failed(addOffer(statement, saves, options)))
      return failure();
  if (failed(needGraph()))
    return failure();
  return recomputeByMincut(*graph, saves, std::move(options), lossless,
                           joinCuts(statements), reason, loc);
}

/// The number of saves that `statement` changes.
FailureOr<unsigned> RuleApplier::recompute(const RuleStatement &statement,
                                           ArrayRef<RuleStatement> statements) {
  std::string reason = "rule: " + statement.text;
  if (statement.action == RuleAction::RecomputeElementwise)
    return recomputeElementwise(saves, reason);
  if (statement.action == RuleAction::RecomputeMincut)
    return cut(statements, reason, statement.loc);
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

/// True where a recomputation finds nothing because other rules store what it
/// would make again in fewer bits, or because it is too dear.
bool RuleApplier::isNeedless(RuleAction action,
                             ArrayRef<RuleStatement> statements) {
  if (action == RuleAction::RecomputeMincut)
    return joinCuts(statements).pricePerByte > 0 || joinCuts(statements).work;
  if (action == RuleAction::RecomputeElementwise)
    return couldRecomputeElementwise(saves);
  return action == RuleAction::RecomputeBlocks &&
         couldRecomputeBlocks(*graph, *chains, saves);
}

/// A recomputation that matches nothing is an error, as is an offer without a
/// cut that could take it.
LogicalResult
RuleApplier::applyRecomputation(ArrayRef<RuleStatement> statements) {
  const RuleStatement *firstCut =
      llvm::find_if(statements, [](const RuleStatement &statement) {
        return statement.action == RuleAction::RecomputeMincut;
      });
  for (const RuleStatement &statement : statements) {
    if ((statement.action == RuleAction::Offer ||
         statement.action == RuleAction::Allow) &&
        firstCut == statements.end())
      return emitError(statement.loc) << "'" << statement.text
                                      << "' has no effect without 'recompute "
                                         "mincut'";
    if (statement.action != RuleAction::RecomputeElementwise &&
        statement.action != RuleAction::RecomputeBlocks &&
        &statement != firstCut)
      continue;
    FailureOr<unsigned> changed = recompute(statement, statements);
    if (failed(changed))
      return failure();
    if (*changed == 0 && !isNeedless(statement.action, statements))
      return emitError(statement.loc)
             << "'" << statement.text
             << "' matches nothing: no stored tensor can be computed by "
             << describeRecomputation(statement.action) << " from others";
  }
  return success();
}
