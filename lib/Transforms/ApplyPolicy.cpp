//===- ApplyPolicy.cpp - statements that name a policy --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "AssignPolicies.h"

using namespace mlir;
using namespace mlir::aal;

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
  for (Attribute rule : {statement.policy, statement.otherwise}) {
    auto policy = cast_or_null<StoragePolicyAttrInterface>(rule);
    if (Attribute meant = policy ? policy.specialize(save) : Attribute())
      return cast<StoragePolicyAttrInterface>(meant);
  }
  return {};
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

/// True for a form that can be that of every use of the tensor of `save`.
static bool servesAllUses(StoragePolicyAttrInterface policy, SaveOp save) {
  auto type = cast<RankedTensorType>(save.getValue().getType());
  return policy.getFidelity() == Fidelity::Exact &&
         policy.isLegalFor(UseKind::Other, type);
}

/// True for a statement that names the use of `save` or, where it names none,
/// has a policy that may be for it.
static bool isMeantFor(const RuleStatement &statement, SaveOp save) {
  auto type = cast<RankedTensorType>(save.getValue().getType());
  auto isLegal = [&](Attribute rule) {
    auto policy = cast_or_null<StoragePolicyAttrInterface>(rule);
    return policy && policy.isLegalFor(save.getUse(), type);
  };
  return !statement.selector.uses.empty() || isLegal(statement.policy) ||
         isLegal(statement.otherwise);
}

FailureOr<SmallVector<SaveOp>> aal::applyPolicy(const RuleStatement &statement,
                                                ArrayRef<SaveOp> saves) {
  SmallVector<SaveOp> matched;
  for (SaveOp save : saves) {
    if (!isMeantFor(statement, save) || !matches(statement.selector, save) ||
        (statement.isDefault && !isKept(save)))
      continue;
    StoragePolicyAttrInterface specialized = specialize(statement, save);
    if (!specialized ||
        (statement.isDefault && !servesAllUses(specialized, save) &&
         needsExactValue(save)))
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

/// Lets the cut store the policies of `statement` for what others are computed
/// from.
static LogicalResult addStarts(const RuleStatement &statement,
                               StorageCutOptions &options) {
  const RuleSelector &selector = statement.selector;
  if (!selector.roles.empty() || !selector.layers.empty() ||
      !selector.names.empty())
    return emitError(statement.loc)
           << "expected no other condition than use=recomputation, since the "
              "minimum cut chooses the tensors, found '"
           << statement.text << "'";
  for (Attribute rule : {statement.policy, statement.otherwise}) {
    auto policy = cast_or_null<StoragePolicyAttrInterface>(rule);
    if (!policy)
      continue;
    auto type = RankedTensorType::get({8, 8, 8, 8},
                                      Float32Type::get(rule.getContext()));
    if (!policy.isLegalFor(UseKind::Recomputation, type) ||
        !policy.getRoot().empty() || policy.isRecomputed() ||
        policy.needsSeed())
      return emitError(statement.loc)
             << "expected a policy that may store what others are computed "
                "from, without random numbers, found "
             << policy;
    options.starts.push_back(policy);
  }
  return success();
}

LogicalResult aal::addOffer(const RuleStatement &statement,
                            ArrayRef<SaveOp> saves,
                            StorageCutOptions &options) {
  bool isMatched =
      llvm::is_contained(statement.selector.uses, UseKind::Recomputation);
  if (isMatched && failed(addStarts(statement, options)))
    return failure();
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
  if (!isMatched && statement.action == RuleAction::Offer)
    return emitError(statement.loc)
           << "'" << statement.text << "' matches nothing among the "
           << saves.size() << " saved tensors of this step";
  return success();
}
