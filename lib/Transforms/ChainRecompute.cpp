//===- ChainRecompute.cpp - tensors that ops can make again ---------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ChainRecompute.h"
#include "aal/Analysis/StructuredOps.h"

using namespace mlir;
using namespace mlir::aal;

ChainRecompute::ChainRecompute(ArrayRef<SaveOp> saves) {
  for (SaveOp save : saves)
    savesOf[save.getValue()].push_back(save);
}

bool ChainRecompute::isAvailable(Value value) {
  // Only what keeps the forward value may stand in for it.
  if (auto forward = value.getDefiningOp<ForwardOp>()) {
    auto save = forward.getHandle().getDefiningOp<SaveOp>();
    auto policy = cast<StoragePolicyAttrInterface>(save.getPolicy());
    return !policy.changesForward() && isAvailable(save.getValue());
  }
  Operation *def = value.getDefiningOp();
  if (!def || isConstantLike(value))
    return true;
  auto [it, isNew] = available.try_emplace(value, false);
  if (!isNew)
    return it->second;
  auto *saves = savesOf.find(value);
  bool isStored = saves != savesOf.end() &&
                  (ignoresPolicies || llvm::any_of(saves->second, isKept));
  bool result = isStored || canCompute(def);
  return available[value] = result;
}

bool ChainRecompute::canCompute(Operation *op) {
  return isAllowed(op) && llvm::all_of(op->getOperands(), [&](Value operand) {
           return isAvailable(operand);
         });
}

bool ChainRecompute::couldCompute() {
  ignoresPolicies = true;
  return llvm::any_of(savesOf, [&](const auto &entry) {
    Operation *def = entry.first.getDefiningOp();
    return def && !staysStored(entry.first) && canCompute(def);
  });
}
