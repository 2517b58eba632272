//===- MaterializePolicies.cpp - from saves to what is stored -------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

// Turns every aal.save, aal.forward and aal.restore into the ops that its
// policy builds. Nothing here knows a policy but through its interface.
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/SaveGroups.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "aal/Transforms/Passes.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::aal {
#define GEN_PASS_DEF_MATERIALIZEPOLICIES
#include "aal/Transforms/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

namespace {
/// Collects the ops that are built directly in `block`.
struct BuiltOps : OpBuilder::Listener {
  explicit BuiltOps(Block &block) : block(block) {}

  void notifyOperationInserted(Operation *op, OpBuilder::InsertPoint) override {
    if (op->getBlock() == &block)
      ops.push_back(op);
  }

  Block &block;
  SmallVector<Operation *> ops;
};

/// Rewrites the saves of one function.
class Materializer {
public:
  explicit Materializer(func::FuncOp func)
      : func(func), forwardOps(func.front()), backwardOps(func.front()),
        restored(1) {}

  LogicalResult run();

private:
  void store(SaveGroup &group);
  void returnState(StringRef name, Value value, StringAttr owner);
  void decodeFromRoot(SaveGroup &group, SaveGroup &root);
  void replaceForwards(SaveGroup &group, SaveGroup *root);
  void decode(SaveGroup &group, bool isStart);
  void recompute(SaveGroup &group);
  Value findRestored(Value value, unsigned round);
  void repeat(const RepeatedOp &repeated, OpBuilder &builder);
  void cleanUp(ArrayRef<SaveGroup> groups);

  ArrayRef<Value> storedBy(const SaveGroup &group) {
    return stored[{group.value, group.policy.getStoredForm()}];
  }

  func::FuncOp func;
  SaveGroups *groups = nullptr;
  BuiltOps forwardOps, backwardOps;
  /// What `encode` made for each tensor and stored form.
  DenseMap<std::pair<Value, Attribute>, SmallVector<Value>> stored;
  /// Forward values that the backward pass has, by the round of recomputation
  /// that made them, 0 for those that are stored exactly or for recomputation.
  std::vector<IRMapping> restored;
};
} // namespace

/// Checks that a policy that draws random numbers has a seed.
static LogicalResult verifySeed(func::FuncOp func, ArrayRef<SaveGroup> groups) {
  if (func.getBody().empty() || findSeedArgument(func.front()))
    return success();
  for (const SaveGroup &group : groups) {
    SaveOp save = group.saves.front();
    if (group.policy.needsSeed())
      return save.emitOpError()
             << "policy " << save.getPolicy() << " of '" << save.getName()
             << "' draws random numbers and needs an argument of the function "
                "with aal.role = \"seed\", found none";
  }
  return success();
}

/// Checks that a policy with a state has an argument and a result for it.
static LogicalResult verifyStates(func::FuncOp func,
                                  ArrayRef<SaveGroup> groups) {
  for (const SaveGroup &group : groups) {
    StringRef name = group.policy.getStateName();
    if (name.empty())
      continue;
    SaveOp save = group.saves.front();
    RankedTensorType type = group.policy.getStateType(group.getType());
    Value argument = findArgument(func.front(), ArgumentRole::State, name);
    std::optional<unsigned> result =
        findResult(func, ResultRole::StateUpdate, name);
    if (!argument || !result || argument.getType() != type ||
        func.getResultTypes()[*result] != type)
      return save.emitOpError()
             << "policy " << save.getPolicy() << " of '" << save.getName()
             << "' needs an argument with aal.role = \"state\" and a result "
                "with aal.role = \"state_update\", both of type "
             << type << " and with aal.name = \"" << name << "\"";
  }
  return success();
}

LogicalResult Materializer::run() {
  FailureOr<SaveGroups> found = SaveGroups::get(func);
  if (failed(found) || failed(verifySeed(func, found->getGroups())) ||
      failed(verifyStates(func, found->getGroups())))
    return failure();
  groups = &*found;
  for (SaveGroup &group : groups->getGroups())
    store(group);
  for (SaveGroup &group : groups->getGroups())
    replaceForwards(group, groups->getRoot(group));
  // The forward values are final now, so what is run again is what ran.
  FailureOr<SmallVector<SaveGroup *>> recomputed = groups->planRecomputation();
  if (failed(recomputed))
    return failure();
  for (SaveGroup &group : groups->getGroups())
    decode(group, /*isStart=*/groups->findStart(group.value) == &group);
  for (SaveGroup *group : *recomputed)
    recompute(*group);
  // Last, as a root may be any tensor that the backward pass has by now.
  for (SaveGroup &group : groups->getGroups())
    if (SaveGroup *root = groups->getRoot(group))
      decodeFromRoot(group, *root);
  cleanUp(groups->getGroups());
  return success();
}

/// Encodes the tensor, unless a group with the same stored form already has.
void Materializer::store(SaveGroup &group) {
  if (group.policy.isRecomputed())
    return;
  auto [it, isNew] =
      stored.try_emplace({group.value, group.policy.getStoredForm()});
  if (!isNew)
    return;
  SaveOp save = group.saves.front();
  OpBuilder builder(save);
  builder.setListener(&forwardOps);
  it->second = group.policy.encode(builder, save.getLoc(), group.value);
  if (StringRef state = group.policy.getStateName(); !state.empty())
    returnState(state, it->second.pop_back_val(), save.getNameAttr());
}

/// Returns `value` as what the next step gets for the state `name`. The forward
/// pass makes it, as it reads the saved tensor.
void Materializer::returnState(StringRef name, Value value, StringAttr owner) {
  value.getDefiningOp()->setAttr(kStoredAttrName, owner);
  func.front().getTerminator()->setOperand(
      *findResult(func, ResultRole::StateUpdate, name), value);
}

void Materializer::replaceForwards(SaveGroup &group, SaveGroup *root) {
  if (group.forwards.empty())
    return;
  ForwardOp first = group.forwards.front();
  OpBuilder builder(first);
  builder.setListener(&forwardOps);
  ValueRange stored = root ? ValueRange(root->value) : storedBy(group);
  Value value =
      group.policy.buildForward(builder, first.getLoc(), group.value, stored);
  for (ForwardOp forward : group.forwards)
    forward.getResult().replaceAllUsesWith(value);
}

/// Names the ops that make `stored`, so that they stay in the forward pass.
static void markStored(ArrayRef<Value> stored, StringAttr name) {
  for (Value value : stored) {
    Operation *producer = value.getDefiningOp();
    if (producer && !producer->hasAttr(kStoredAttrName))
      producer->setAttr(kStoredAttrName, name);
  }
}

void Materializer::decode(SaveGroup &group, bool isStart) {
  if (!group.firstReader || group.policy.isRecomputed() || group.root)
    return;
  OpBuilder builder(group.firstReader);
  builder.setListener(&backwardOps);
  SaveOp save = group.saves.front();
  markStored(storedBy(group), save.getNameAttr());
  Value value = group.policy.decode(builder, save.getLoc(), storedBy(group),
                                    group.getType());
  if (group.isExact() || isStart)
    restored[0].map(group.value, value);
  for (RestoreOp restore : group.restores)
    restore.getResult().replaceAllUsesWith(value);
  group.policy.simplifyUses(builder, storedBy(group), value);
}

/// A root in a lossy form is decoded for each tensor that it stands for: a
/// float copy of it must not live from the first of them to the last.
void Materializer::decodeFromRoot(SaveGroup &group, SaveGroup &root) {
  if (!group.firstReader)
    return;
  OpBuilder builder(group.firstReader);
  builder.setListener(&backwardOps);
  Location loc = group.saves.front().getLoc();
  Value value =
      root.isExact() || root.policy.isRecomputed()
          ? findRestored(root.value, root.policy.getRound())
          : root.policy.decode(builder, loc, storedBy(root), root.getType());
  Value decoded = group.policy.decode(builder, loc, value, group.getType());
  for (RestoreOp restore : group.restores)
    restore.getResult().replaceAllUsesWith(decoded);
  group.policy.simplifyUses(builder, value, decoded);
}

/// What an op that runs again in `round` reads in place of `value`.
Value Materializer::findRestored(Value value, unsigned round) {
  return restored[groups->findRound(value, round)].lookupOrDefault(value);
}

void Materializer::repeat(const RepeatedOp &repeated, OpBuilder &builder) {
  if (restored.size() <= repeated.round)
    restored.resize(repeated.round + 1);
  IRMapping &mapping = restored[repeated.round];
  for (Value read : getDependencies(repeated.op))
    mapping.map(read, findRestored(read, repeated.round));
  Operation *copy = builder.clone(*repeated.op, mapping);
  // A copy of a later round reads what one of an earlier round reads; they must
  // not be merged.
  if (repeated.round > 1)
    copy->setAttr(kBackwardAttrName, builder.getI64IntegerAttr(repeated.round));
}

void Materializer::recompute(SaveGroup &group) {
  OpBuilder builder(group.firstReader);
  builder.setListener(&backwardOps);
  for (const RepeatedOp &repeated : group.recomputed)
    repeat(repeated, builder);
  Value value = findRestored(group.value, group.policy.getRound());
  for (RestoreOp restore : group.restores)
    restore.getResult().replaceAllUsesWith(value);
}

void Materializer::cleanUp(ArrayRef<SaveGroup> groups) {
  for (const SaveGroup &group : groups) {
    for (RestoreOp restore : group.restores)
      restore.erase();
    for (ForwardOp forward : group.forwards)
      forward.erase();
    for (SaveOp save : group.saves)
      save.erase();
  }
  for (Operation *op : backwardOps.ops) {
    op->removeAttr(kStoredAttrName);
    if (!op->hasAttr(kBackwardAttrName))
      op->setAttr(kBackwardAttrName, UnitAttr::get(op->getContext()));
  }
  // What simplified uses no longer read, and what was encoded for no reader.
  for (const BuiltOps &built : {backwardOps, forwardOps})
    for (Operation *op : llvm::reverse(built.ops))
      if (isOpTriviallyDead(op))
        op->erase();
}

namespace {
struct MaterializePoliciesPass
    : aal::impl::MaterializePoliciesBase<MaterializePoliciesPass> {
  using MaterializePoliciesBase::MaterializePoliciesBase;

  void runOnOperation() override {
    for (auto func : getOperation().getOps<func::FuncOp>())
      if (!func.isExternal() && failed(Materializer(func).run()))
        return signalPassFailure();
  }
};
} // namespace
