//===- SavedSlices.cpp - slices that keep their source alive --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// A slice is a view, so a slice that the backward pass reads keeps all of its
// source in memory. Where the slices that cross are less than the whole source
// and nothing else of it crosses, they are copied.
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::aal;

/// The tensor that a layout op is a view of, or null.
static Value getViewSource(Operation *op) {
  if (isa<tensor::ExtractSliceOp, tensor::CollapseShapeOp,
          tensor::ExpandShapeOp, tensor::CastOp, linalg::TransposeOp>(op))
    return op->getOperand(0);
  return {};
}

void ProgramBuilder::findBackwardOps() {
  for (Operation &op : func.getBody().front())
    if (isBackward(&op)) {
      backwardOps.insert(&op);
      if (hasLossGradient)
        fromLossGradient.insert(op.result_begin(), op.result_end());
    }
}

/// Whether a view of `value` is read in the backward pass. With `slices`,
/// slices are collected instead of looked through.
bool ProgramBuilder::crosses(Value value,
                             SmallVectorImpl<Value> *slices) const {
  bool result = false;
  for (Operation *user : value.getUsers()) {
    if (getViewSource(user) != value) {
      result |= backwardOps.contains(user);
      continue;
    }
    if (slices && isa<tensor::ExtractSliceOp>(user)) {
      if (crosses(user->getResult(0), nullptr))
        slices->push_back(user->getResult(0));
    } else {
      result |= crosses(user->getResult(0), slices);
    }
  }
  return result;
}

bool ProgramBuilder::shouldCopySlice(Operation *slice) {
  if (backwardOps.contains(slice))
    return false;
  Value root = slice->getOperand(0);
  while (Operation *def = root.getDefiningOp()) {
    Value source = getViewSource(def);
    if (!source)
      break;
    root = source;
  }
  if (!root.getDefiningOp()) // arguments stay alive anyway
    return false;
  auto [it, isNew] = copiedSlices.try_emplace(root);
  if (isNew) {
    SmallVector<Value> slices;
    int64_t bytes = 0;
    bool isWhole = crosses(root, &slices);
    for (Value value : slices)
      bytes += cast<RankedTensorType>(value.getType()).getNumElements();
    int64_t all = cast<RankedTensorType>(root.getType()).getNumElements();
    if (!isWhole && bytes < all)
      it->second.insert(slices.begin(), slices.end());
  }
  return it->second.contains(slice->getResult(0));
}
