//===- AddStates.cpp - what policies carry from step to step --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "AssignPolicies.h"
#include "aal/Dialect/AAL/IR/Roles.h"

using namespace mlir;
using namespace mlir::aal;

void aal::addStates(func::FuncOp step, ArrayRef<SaveOp> saves) {
  Builder builder(step.getContext());
  auto makeAttrs = [&](StringRef role, StringRef name) {
    NamedAttribute attributes[] = {
        builder.getNamedAttr(kRoleAttrName, builder.getStringAttr(role)),
        builder.getNamedAttr(kNameAttrName, builder.getStringAttr(name))};
    return builder.getDictionaryAttr(attributes);
  };
  for (SaveOp save : saves) {
    auto policy = cast<StoragePolicyAttrInterface>(save.getPolicy());
    StringRef name = policy.getStateName();
    if (name.empty() || findArgument(step.front(), ArgumentRole::State, name))
      continue;
    Type type =
        policy.getStateType(cast<RankedTensorType>(save.getValue().getType()));
    unsigned argument = step.getNumArguments();
    (void)step.insertArgument(argument, type,
                              makeAttrs(stringify(ArgumentRole::State), name),
                              step.getLoc());
    (void)step.insertResult(
        step.getNumResults(), type,
        makeAttrs(stringify(ResultRole::StateUpdate), name));
    // Until the policy says what the next step gets.
    Operation *terminator = step.front().getTerminator();
    terminator->insertOperands(terminator->getNumOperands(),
                               step.front().getArgument(argument));
  }
}
