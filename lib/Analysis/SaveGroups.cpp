//===- SaveGroups.cpp - saves grouped by what they store ------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/SaveGroups.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Collection
//===----------------------------------------------------------------------===//

FailureOr<SaveGroups> SaveGroups::get(func::FuncOp func) {
  SaveGroups result;
  if (failed(result.collect(func)))
    return failure();
  result.findStarts();
  result.findFirstReaders();
  if (failed(result.resolveRoots()))
    return failure();
  return result;
}

SaveGroup &SaveGroups::groupOf(SaveOp save) {
  std::pair<Value, Attribute> key(save.getValue(), save.getPolicy());
  auto [it, isNew] = indices.try_emplace(key, groups.size());
  if (isNew) {
    auto policy = cast<StoragePolicyAttrInterface>(save.getPolicy());
    SaveGroup &group = groups.emplace_back();
    group.value = save.getValue();
    group.policy = policy;
    if (policy.isRecomputed()) {
      unsigned &round =
          rounds.try_emplace(group.value, policy.getRound()).first->second;
      round = std::min(round, policy.getRound());
    }
  }
  return groups[it->second];
}

SaveGroup *SaveGroups::findStart(Value value) {
  auto it = starts.find(value);
  return it == starts.end() ? nullptr : &groups[it->second];
}

void SaveGroups::findStarts() {
  for (auto [index, group] : llvm::enumerate(groups))
    if (group.isExact())
      starts.try_emplace(group.value, index);
  auto isStart = [](SaveOp save) {
    return save.getUse() == UseKind::Recomputation;
  };
  for (auto [index, group] : llvm::enumerate(groups))
    if (!group.policy.isRecomputed() && llvm::any_of(group.saves, isStart))
      starts.try_emplace(group.value, index);
}

/// Reports at `op` that it reads a handle but is no restore or forward.
static LogicalResult reportHandleUser(Operation *op) {
  return op->emitOpError()
         << "reads the handle of a saved tensor, expected only 'aal.restore' "
            "and 'aal.forward' in the body of the function to do so";
}

LogicalResult SaveGroups::addUser(Operation *op, Value handle) {
  auto save = handle.getDefiningOp<SaveOp>();
  if (!save)
    return op->emitOpError() << "expected a handle made by 'aal.save'";
  if (auto restore = dyn_cast<RestoreOp>(op))
    groupOf(save).restores.push_back(restore);
  else
    groupOf(save).forwards.push_back(cast<ForwardOp>(op));
  return success();
}

LogicalResult SaveGroups::collect(func::FuncOp func) {
  if (func.isExternal())
    return success();
  Region &body = func.getBody();
  auto isOurs = [](Operation *op) {
    return isa<SaveOp, RestoreOp, ForwardOp>(op);
  };
  WalkResult nested = body.walk([&](Operation *op) {
    if (!isOurs(op) || (op->getParentRegion() == &body && body.hasOneBlock()))
      return WalkResult::advance();
    op->emitOpError() << "expected directly in the body of a function of one "
                         "block";
    return WalkResult::interrupt();
  });
  if (nested.wasInterrupted())
    return failure();
  if (!body.hasOneBlock())
    return success();

  for (auto [index, op] : llvm::enumerate(body.front())) {
    positions[&op] = index;
    if (auto save = dyn_cast<SaveOp>(op)) {
      groupOf(save).saves.push_back(save);
      for (Operation *user : save.getHandle().getUsers())
        if (!isa<RestoreOp, ForwardOp>(user))
          return reportHandleUser(user);
    } else if (isOurs(&op)) {
      if (failed(addUser(&op, op.getOperand(0))))
        return failure();
    }
  }
  return success();
}

void SaveGroups::moveFirstReader(SaveGroup &group, Operation *reader) {
  if (!group.firstReader || positions[reader] < positions[group.firstReader])
    group.firstReader = reader;
}

void SaveGroups::findFirstReaders() {
  for (SaveGroup &group : groups)
    for (RestoreOp restore : group.restores)
      for (Operation *user : restore.getResult().getUsers())
        moveFirstReader(group,
                        restore->getBlock()->findAncestorOpInBlock(*user));
}

//===----------------------------------------------------------------------===//
// Roots
//===----------------------------------------------------------------------===//

LogicalResult SaveGroups::resolveRoots() {
  llvm::StringMap<SaveOp> saveOf;
  for (SaveGroup &group : groups)
    for (SaveOp save : group.saves)
      saveOf.try_emplace(save.getName(), save);
  for (SaveGroup &group : groups)
    if (StringRef root = group.policy.getRoot(); !root.empty())
      if (failed(resolveRoot(group, saveOf.lookup(root))))
        return failure();
  return success();
}

LogicalResult SaveGroups::resolveRoot(SaveGroup &group, SaveOp root) {
  SaveOp save = group.saves.front();
  if (!root)
    return save.emitOpError()
           << "expected a save named '" << group.policy.getRoot()
           << "' for the root of policy " << group.policy << ", found none";
  auto rootType = cast<RankedTensorType>(root.getValue().getType());
  if (!group.policy.acceptsRoot(group.getType(), rootType))
    return save.emitOpError()
           << "expected a root that stands for " << group.getType()
           << ", found '" << root.getName() << "' of type " << rootType;
  SaveGroup &rootGroup = groupOf(root);
  auto policy = rootGroup.policy;
  if (policy.changesForward() || !policy.getRoot().empty())
    return save.emitOpError()
           << "expected its root '" << root.getName()
           << "' in a form that stands for the tensor itself, found " << policy;
  if (group.policy.needsExactRoot() && !rootGroup.isExact() &&
      !policy.isRecomputed())
    return save.emitOpError() << "expected its root '" << root.getName()
                              << "' to be restored exactly, found " << policy;
  if (!group.forwards.empty() && group.policy.changesForward() &&
      positions[group.forwards.front()] < positions[root])
    return save.emitOpError() << "expected its root '" << root.getName()
                              << "' above the forward contraction";
  group.root = &rootGroup - groups.data();
  if (group.firstReader)
    moveFirstReader(rootGroup, group.firstReader);
  return success();
}

//===----------------------------------------------------------------------===//
// Recomputation
//===----------------------------------------------------------------------===//

SmallVector<Value> aal::getDependencies(Operation *op) {
  SmallVector<Value> values(op->getOperands());
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  llvm::append_range(values, captured);
  return values;
}

/// True when the backward pass may read `value` itself at no cost.
static bool isFree(Value value) {
  return !value.getDefiningOp() || matchPattern(value, m_Constant());
}

FailureOr<SmallVector<SaveGroup *>> SaveGroups::planRecomputation() {
  SmallVector<SaveGroup *> order;
  for (SaveGroup &group : groups)
    if (group.policy.isRecomputed() && group.firstReader)
      order.push_back(&group);
  // What one group runs again must be there for the groups that follow it.
  // Groups with one reader keep their order, which is that of the addresses.
  llvm::sort(order, [&](SaveGroup *a, SaveGroup *b) {
    return std::pair(positions[a->firstReader], a) <
           std::pair(positions[b->firstReader], b);
  });
  DenseSet<std::pair<Operation *, unsigned>> planned;
  for (SaveGroup *group : order)
    if (failed(planGroup(*group, planned)))
      return failure();
  for (SaveGroup &group : groups)
    if (SaveGroup *root = getRoot(group); root && root->isRounded)
      group.isRounded = true;
  return order;
}

unsigned SaveGroups::findRound(Value value, unsigned round) const {
  if (starts.contains(value))
    return 0;
  auto it = rounds.find(value);
  return it == rounds.end() ? round : std::min(round, it->second);
}

/// Reports that `producer`, which the tensor of `group` depends on, cannot run
/// again.
static LogicalResult reportSideEffects(const SaveGroup &group,
                                       Operation *producer) {
  SaveOp save = group.saves.front();
  InFlightDiagnostic error = save.emitOpError()
                             << "cannot recompute '" << save.getName()
                             << "': its producers have side effects";
  error.attachNote(producer->getLoc())
      << "'" << producer->getName() << "' cannot run twice";
  return error;
}

LogicalResult
SaveGroups::planGroup(SaveGroup &group,
                      DenseSet<std::pair<Operation *, unsigned>> &planned) {
  // Depth-first over the producers, without recursion: chains may be as long
  // as the network is deep. The flag says that the dependencies are done.
  struct Visit {
    Value value;
    unsigned round;
    bool isReady;
  };
  SmallVector<Visit> stack = {{group.value, group.policy.getRound(), false}};
  while (!stack.empty()) {
    auto [value, reader, isReady] = stack.pop_back_val();
    if (isFree(value))
      continue;
    unsigned round = findRound(value, reader);
    if (round == 0) {
      moveFirstReader(*findStart(value), group.firstReader);
      continue;
    }
    Operation *producer = value.getDefiningOp();
    if (isReady) {
      if (!planned.insert({producer, round}).second)
        continue;
      group.recomputed.push_back({producer, round});
      for (Value dependency : getDependencies(producer))
        if (SaveGroup *rounding = findRounding(dependency, round))
          roundings.try_emplace({producer, round}, rounding);
      continue;
    }
    if (planned.contains({producer, round}))
      continue;
    if (!isMemoryEffectFree(producer))
      return reportSideEffects(group, producer);
    stack.push_back({value, round, true});
    for (Value dependency : getDependencies(producer))
      stack.push_back({dependency, round, false});
  }
  return checkRounding(group);
}

/// The group that keeps `value`, as an op that runs in `round` reads it, from
/// being exact, or null.
SaveGroup *SaveGroups::findRounding(Value value, unsigned round) {
  if (SaveGroup *start = findStart(value))
    return start->isExact() ? nullptr : start;
  return roundings.lookup({value.getDefiningOp(), findRound(value, round)});
}

LogicalResult SaveGroups::checkRounding(SaveGroup &group) {
  SaveGroup *rounding = findRounding(group.value, group.policy.getRound());
  group.isRounded = rounding;
  auto *save = llvm::find_if(
      group.saves, [](SaveOp save) { return save.getUse() == UseKind::Other; });
  if (!rounding || save == group.saves.end())
    return success();
  return (*save)->emitOpError()
         << "expected '" << save->getName()
         << "', which is read in a way that must stay exact, to be computed "
            "from tensors that are stored exactly, found '"
         << rounding->saves.front().getName() << "' stored as "
         << rounding->policy;
}
