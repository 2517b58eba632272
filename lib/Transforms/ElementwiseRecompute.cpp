//===- ElementwiseRecompute.cpp - recomputes elementwise chains -----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "AssignPolicies.h"
#include "aal/Analysis/StructuredOps.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
class ElementwiseRecompute {
public:
  explicit ElementwiseRecompute(ArrayRef<SaveOp> saves);

  unsigned run(StringRef reason);
  /// True where the ops could compute a tensor if all were stored exactly.
  bool couldCompute();

private:
  bool isAvailable(Value value);
  bool canCompute(Operation *op);

  /// The saves of each value, values in forward order.
  llvm::MapVector<Value, SmallVector<SaveOp, 2>> savesOf;
  DenseMap<Value, bool> available;
  /// Takes every saved tensor for one that is stored exactly.
  bool ignoresPolicies = false;
};
} // namespace

ElementwiseRecompute::ElementwiseRecompute(ArrayRef<SaveOp> saves) {
  for (SaveOp save : saves)
    savesOf[save.getValue()].push_back(save);
}

/// True where the backward pass can have `value` exactly: arguments, constants,
/// tensors that are kept, and what elementwise ops make of those.
bool ElementwiseRecompute::isAvailable(Value value) {
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

bool ElementwiseRecompute::canCompute(Operation *op) {
  return isElementwise(op) && op->getNumResults() == 1 &&
         llvm::all_of(op->getOperands(),
                      [&](Value operand) { return isAvailable(operand); });
}

unsigned ElementwiseRecompute::run(StringRef reason) {
  unsigned changed = 0;
  // Operands come before what is computed from them, so what is decided for
  // them is settled when it is asked for.
  for (auto &[value, saves] : savesOf) {
    Operation *def = value.getDefiningOp();
    if (!def || !llvm::any_of(saves, isKept) || !canCompute(def))
      continue;
    for (SaveOp save : saves) {
      if (!isKept(save))
        continue;
      save.setPolicyAttr(RecomputeAttr::get(save.getContext()));
      save.setReason(reason);
      ++changed;
    }
  }
  return changed;
}

bool ElementwiseRecompute::couldCompute() {
  ignoresPolicies = true;
  return llvm::any_of(savesOf, [&](const auto &entry) {
    Operation *def = entry.first.getDefiningOp();
    return def && canCompute(def);
  });
}

bool aal::couldRecomputeElementwise(ArrayRef<SaveOp> saves) {
  return ElementwiseRecompute(saves).couldCompute();
}

unsigned aal::recomputeElementwise(ArrayRef<SaveOp> saves, StringRef reason) {
  return ElementwiseRecompute(saves).run(reason);
}
