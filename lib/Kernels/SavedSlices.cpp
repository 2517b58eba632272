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
// The library may sum in another order where strides are others, so plans,
// under which other tensors cross, copy the slices that are copied without
// them: slices are marked before a plan is made, and copies of a slice have its
// mark. What is read element by element needs none.
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "aal/Kernels/Kernel.h"
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
  for (BlockArgument argument : func.getArguments()) {
    auto role = func.getArgAttrOfType<StringAttr>(argument.getArgNumber(),
                                                  kRoleAttrName);
    if (role && parseArgumentRole(role) == ArgumentRole::LossGradient) {
      hasLossGradient = true;
      fromLossGradient.insert(argument);
    }
  }
  for (Operation &op : func.getBody().front())
    if (isBackward(&op)) {
      backwardOps.insert(&op);
      if (hasLossGradient)
        fromLossGradient.insert(op.result_begin(), op.result_end());
    }
}

/// Whether `slices` has one equal to `slice`: clean-up passes make them one.
static bool containsEqual(ArrayRef<Value> slices, Value slice) {
  return llvm::any_of(slices, [&](Value other) {
    return OperationEquivalence::isEquivalentTo(
        slice.getDefiningOp(), other.getDefiningOp(),
        OperationEquivalence::IgnoreLocations);
  });
}

/// Whether a view of `value` is read in the backward pass, or offloaded for it.
/// With `slices`, slices are collected instead of looked through.
bool ProgramBuilder::crosses(Value value,
                             SmallVectorImpl<Value> *slices) const {
  bool result = false;
  for (Operation *user : value.getUsers()) {
    if (getViewSource(user) != value) {
      result |= backwardOps.contains(user) || isa<OffloadOp>(user);
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
  if (auto isCopied = slice->getAttrOfType<BoolAttr>(kCopiedAttrName))
    return isCopied.getValue();
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
    SmallVector<Value> crossing, slices;
    int64_t elements = 0;
    bool isWhole = crosses(root, &crossing);
    for (Value value : crossing) {
      if (containsEqual(slices, value))
        continue;
      elements += cast<RankedTensorType>(value.getType()).getNumElements();
      slices.push_back(value);
    }
    int64_t all = cast<RankedTensorType>(root.getType()).getNumElements();
    if (!isWhole && elements < all)
      it->second = std::move(slices);
  }
  return containsEqual(it->second, slice->getResult(0));
}

/// Whether views of `value` are read element by element alone, so that no sum
/// depends on their strides.
static bool isReadByElement(Value value) {
  return llvm::all_of(value.getUsers(), [&](Operation *user) {
    if (getViewSource(user) == value)
      return isReadByElement(user->getResult(0));
    auto op = dyn_cast<linalg::LinalgOp>(user);
    return op && op.getNumParallelLoops() == op.getNumLoops();
  });
}

void ProgramBuilder::markSlices() {
  findBackwardOps();
  SmallVector<std::pair<Operation *, bool>> marks;
  for (auto slice : func.getBody().front().getOps<tensor::ExtractSliceOp>())
    if (!backwardOps.contains(slice) && !isReadByElement(slice.getResult()))
      marks.emplace_back(slice, shouldCopySlice(slice));
  for (auto [slice, isCopied] : marks)
    slice->setAttr(kCopiedAttrName, BoolAttr::get(func.getContext(), isCopied));
}

void aal::markSavedSlices(func::FuncOp func) {
  Program program;
  ProgramOptions options;
  ProgramBuilder(func, program, options).markSlices();
}
