//===- LosslessForms.cpp - exact forms that cost no recomputation ---------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "AssignPolicies.h"

using namespace mlir;
using namespace mlir::aal;

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
    save.setReason(save.getUse() == UseKind::Predicate
                       ? "lossless: the backward pass only compares it"
                       : "lossless: the rest meets gradients of zero alone");
  }
}

void aal::applyLosslessForms(ArrayRef<SaveOp> saves) {
  llvm::MapVector<Value, SmallVector<SaveOp, 2>> savesOf;
  for (SaveOp save : saves)
    savesOf[save.getValue()].push_back(save);
  for (auto &[value, savesOfValue] : savesOf)
    applyLossless(savesOfValue);
}
