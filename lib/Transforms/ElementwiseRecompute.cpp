//===- ElementwiseRecompute.cpp - recomputes elementwise chains -----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ChainRecompute.h"
#include "aal/Analysis/StructuredOps.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
class ElementwiseRecompute : public ChainRecompute {
public:
  explicit ElementwiseRecompute(ArrayRef<SaveOp> saves)
      : ChainRecompute(saves) {}

  unsigned run(StringRef reason);

private:
  bool isAllowed(Operation *op) const override {
    return isElementwise(op) && op->getNumResults() == 1;
  }
};
} // namespace

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

bool aal::couldRecomputeElementwise(ArrayRef<SaveOp> saves) {
  return ElementwiseRecompute(saves).couldCompute();
}

unsigned aal::recomputeElementwise(ArrayRef<SaveOp> saves, StringRef reason) {
  return ElementwiseRecompute(saves).run(reason);
}
