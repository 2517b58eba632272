//===- PredictForward.cpp - the forward change in the inference function --===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "AssignPolicies.h"
#include "LayoutCopies.h"
#include "aal/Analysis/StructuredOps.h"
#include "aal/Analysis/TrainingStep.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace mlir::aal;

/// The contraction factors that read `save` in the forward pass.
static SmallVector<OpOperand *> getForwardReaders(SaveOp save) {
  SmallVector<OpOperand *> readers;
  SmallVector<Value> worklist;
  for (Operation *user : save.getHandle().getUsers())
    if (isa<ForwardOp>(user))
      worklist.push_back(user->getResult(0));
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    for (OpOperand &use : value.getUses()) {
      if (getLayoutSource(use.getOwner()) == &use)
        worklist.push_back(use.getOwner()->getResult(0));
      else if (!isa<SaveOp>(use.getOwner())) // as where a part of it ends
        readers.push_back(&use);
    }
  }
  return readers;
}

/// The argument behind the factor that `activation` is multiplied with.
static BlockArgument getParameter(OpOperand &activation) {
  std::optional<ProductOperands> product =
      getProductOperands(activation.getOwner());
  OpOperand *weight = product ? product->getOther(activation) : nullptr;
  return weight ? dyn_cast<BlockArgument>(getLayoutRoot(weight->get()))
                : BlockArgument();
}

/// A clone of `save` at `builder` that saves `value`, of the inference
/// function.
static SaveOp copySave(OpBuilder &builder, SaveOp save, Value value) {
  auto copy = cast<SaveOp>(builder.clone(*save));
  copy.getValueMutable().assign(value);
  copy.getHandle().setType(
      SavedType::get(cast<RankedTensorType>(value.getType())));
  return copy;
}

/// Saves the tensor behind `activation` under the name of `root`, for the
/// policies whose forward value reads it.
static void copyRoot(OpOperand &activation, SaveOp root) {
  Value value = getLayoutRoot(activation.get());
  OpBuilder builder(activation.getOwner());
  builder.setInsertionPointAfterValue(value);
  SaveOp copy = copySave(builder, root, value);
  copy.setPolicyAttr(KeepAttr::get(copy.getContext()));
}

/// Puts a save of its own, which nothing restores, and aal.forward in front of
/// `activation`.
static void changeForward(OpOperand &activation, SaveOp save) {
  SmallVector<Operation *> layout;
  Value root = activation.get();
  while (Operation *def = root.getDefiningOp()) {
    OpOperand *source = getLayoutSource(def);
    if (!source)
      break;
    layout.push_back(def);
    root = source->get();
  }
  std::reverse(layout.begin(), layout.end());
  OpBuilder builder(activation.getOwner());
  SaveOp copy = copySave(builder, save, root);
  Value forward = ForwardOp::create(builder, copy.getLoc(), copy);
  activation.set(LayoutCopies().copy(forward, layout, activation.getOwner(),
                                     /*isBackward=*/false));
}

static StoragePolicyAttrInterface getPolicy(SaveOp save) {
  return cast<StoragePolicyAttrInterface>(save.getPolicy());
}

/// The saves whose contractions read another value than they save, and those
/// whose values such policies read, by the name of the parameter.
static llvm::MapVector<StringRef, SmallVector<SaveOp, 1>>
collectByParameter(func::FuncOp step, ArrayRef<SaveOp> saves) {
  llvm::StringSet<> roots;
  for (SaveOp save : saves)
    if (getPolicy(save).changesForward())
      roots.insert(getPolicy(save).getRoot());
  llvm::MapVector<StringRef, SmallVector<SaveOp, 1>> savesOfParameter;
  for (SaveOp save : saves) {
    if (!getPolicy(save).changesForward() && !roots.contains(save.getName()))
      continue;
    for (OpOperand *reader : getForwardReaders(save)) {
      BlockArgument parameter = getParameter(*reader);
      assert(parameter && "aal.forward is read by products with a parameter");
      auto name = step.getArgAttrOfType<StringAttr>(parameter.getArgNumber(),
                                                    kNameAttrName);
      savesOfParameter[name].push_back(save);
    }
  }
  return savesOfParameter;
}

LogicalResult aal::applyForwardToPredict(func::FuncOp step,
                                         ArrayRef<SaveOp> saves,
                                         func::FuncOp predict) {
  llvm::MapVector<StringRef, SmallVector<SaveOp, 1>> savesOfParameter =
      collectByParameter(step, saves);
  if (savesOfParameter.empty())
    return success();
  SmallVector<StepArgument> arguments;
  SmallVector<StepResult> results;
  if (failed(readStepSignature(predict, arguments, results)))
    return failure();
  llvm::StringMap<unsigned> indices;
  for (const StepArgument &argument : arguments)
    if (argument.role == ArgumentRole::Parameter)
      indices[argument.name] = argument.index;
  llvm::StringSet<> copiedRoots;
  auto products = collectParameterProducts(predict.getBody().front(),
                                           [](Operation *) { return true; });
  for (auto &[name, parameterSaves] : savesOfParameter) {
    auto it = indices.find(name);
    ArrayRef<OpOperand *> activations;
    if (it != indices.end())
      activations = products[it->second];
    if (activations.size() != parameterSaves.size())
      return predict.emitOpError()
             << "expected " << parameterSaves.size()
             << " contraction(s) with parameter '" << name
             << "', as in the training step, found " << activations.size();
    for (auto [activation, save] : llvm::zip(activations, parameterSaves)) {
      if (getPolicy(save).changesForward())
        changeForward(*activation, save);
      else if (copiedRoots.insert(save.getName()).second)
        copyRoot(*activation, save);
    }
  }
  return success();
}
