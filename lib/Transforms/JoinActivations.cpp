//===- JoinActivations.cpp - one saved tensor for each activation ---------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// A GELU that a model spells out leaves more than one tensor to the derivative:
// x and tanh(...), or x and Phi(x). The others are functions of x, so one table
// of steps over x stands for all, if only the backward pass computes them from
// x.
//
//===----------------------------------------------------------------------===//

#include "AssignPolicies.h"
#include "aal/Analysis/Derivatives.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::aal;

/// The only restore of `save`, where nothing else reads it.
static RestoreOp getOnlyRestore(SaveOp save) {
  Value handle = save.getHandle();
  return handle.hasOneUse() ? dyn_cast<RestoreOp>(*handle.user_begin())
                            : RestoreOp();
}

namespace {
/// A saved tensor and others that the forward pass computes from it.
struct Family {
  SaveOp save;
  SmallVector<SaveOp, 2> others;
};
} // namespace

/// The saves for pointwise uses of what elementwise ops near `save` compute
/// from its tensor alone.
static Family findFamily(SaveOp save) {
  Family family{save, {}};
  PointwiseGraph graph(save.getValue(), ArrayRef<double>{0.5});
  for (const auto &[value, held] : llvm::drop_begin(graph.getValues())) {
    if (held.factor)
      continue;
    for (Operation *user : value.getUsers())
      if (auto other = dyn_cast<SaveOp>(user))
        if (other.getUse() == UseKind::Pointwise && getOnlyRestore(other))
          family.others.push_back(other);
  }
  return family;
}

/// True where the whole family is read for one derivative, and no part of it
/// already is.
static bool isOneDerivative(const Family &family) {
  SaveOp save = family.save;
  Value restored = getOnlyRestore(save).getResult();
  if (recognizeDerivative(restored))
    return false;
  SmallVector<std::pair<Value, Value>> others;
  for (SaveOp other : family.others)
    others.push_back({other.getValue(), getOnlyRestore(other).getResult()});
  return recognizeDerivative(save.getValue(), restored, others).has_value();
}

/// Computes the others from the restored tensor, in the backward pass.
static void join(const Family &family) {
  SaveOp save = family.save;
  RestoreOp restore = getOnlyRestore(save);
  for (SaveOp other : family.others) {
    RestoreOp otherRestore = getOnlyRestore(other);
    if (otherRestore->isBeforeInBlock(restore))
      restore->moveBefore(otherRestore);
  }
  IRMapping mapping;
  mapping.map(save.getValue(), restore.getResult());
  OpBuilder builder(restore->getContext());
  builder.setInsertionPointAfter(restore);
  PointwiseGraph graph(save.getValue(), ArrayRef<double>{0.5});
  for (SaveOp other : family.others) {
    for (Operation *op : llvm::reverse(graph.getPath(other.getValue()))) {
      if (mapping.contains(op->getResult(0)))
        continue;
      Operation *copy = builder.clone(*op, mapping);
      copy->setAttr(kBackwardAttrName, builder.getUnitAttr());
    }
    RestoreOp otherRestore = getOnlyRestore(other);
    otherRestore.getResult().replaceAllUsesWith(
        mapping.lookup(other.getValue()));
    otherRestore.erase();
    other.erase();
  }
}

void aal::joinActivations(func::FuncOp step) {
  SmallVector<SaveOp> saves(step.front().getOps<SaveOp>());
  DenseSet<Operation *> erased;
  for (SaveOp save : saves) {
    if (erased.contains(save) || save.getUse() != UseKind::Pointwise ||
        !getOnlyRestore(save))
      continue;
    Family family = findFamily(save);
    if (family.others.empty() || !isOneDerivative(family))
      continue;
    erased.insert(family.others.begin(), family.others.end());
    join(family);
  }
}
