//===- AddSeed.cpp - a seed for stored forms that are drawn at random -----===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "AssignPolicies.h"
#include "aal/Dialect/AAL/IR/Roles.h"

using namespace mlir;
using namespace mlir::aal;

void aal::addSeedWhereNeeded(func::FuncOp step, ArrayRef<SaveOp> saves) {
  bool isNeeded = llvm::any_of(saves, [](SaveOp save) {
    return cast<StoragePolicyAttrInterface>(save.getPolicy()).needsSeed();
  });
  if (!isNeeded || findSeedArgument(step.front()))
    return;
  Builder builder(step.getContext());
  NamedAttribute attributes[] = {
      builder.getNamedAttr(
          kRoleAttrName, builder.getStringAttr(stringify(ArgumentRole::Seed))),
      builder.getNamedAttr(kNameAttrName, builder.getStringAttr("seed"))};
  (void)step.insertArgument(
      step.getNumArguments(), RankedTensorType::get({}, builder.getI64Type()),
      builder.getDictionaryAttr(attributes), step.getLoc());
}
