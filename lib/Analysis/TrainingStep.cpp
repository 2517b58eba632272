//===- TrainingStep.cpp - the contract of a training step -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/TrainingStep.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Arguments and results
//===----------------------------------------------------------------------===//

/// Reads role, name and type of argument or result `index`, called `what`.
template <typename RoleT, typename ParseT>
static FailureOr<StepValue<RoleT>>
readValue(func::FuncOp func, StringRef what, unsigned index, Type type,
          DictionaryAttr attrs, ParseT parseRole, const std::string &roles) {
  auto error = [&] {
    return func.emitOpError() << what << " #" << index << ": ";
  };
  auto tensorType = dyn_cast<RankedTensorType>(type);
  if (!tensorType)
    return error() << "expected a ranked tensor, found " << type;
  if (!tensorType.hasStaticShape())
    return error() << "expected a static shape, found " << type;
  auto role = attrs ? attrs.getAs<StringAttr>(kRoleAttrName) : StringAttr();
  if (!role)
    return error() << "expected '" << kRoleAttrName << "', one of " << roles
                   << ", found none";
  std::optional<RoleT> parsed = parseRole(role.getValue());
  if (!parsed)
    return error() << "unknown role '" << role.getValue()
                   << "', expected one of " << roles;
  auto name = attrs.getAs<StringAttr>(kNameAttrName);
  if (!name)
    return error() << "expected '" << kNameAttrName << "' on this "
                   << role.getValue() << ", found none";
  return StepValue<RoleT>{index, *parsed, name.getValue(), tensorType};
}

LogicalResult aal::readStepSignature(func::FuncOp func,
                                     SmallVectorImpl<StepArgument> &arguments,
                                     SmallVectorImpl<StepResult> &results) {
  if (func.isExternal())
    return func.emitOpError() << "expected a body, found a declaration";
  for (auto [index, type] : llvm::enumerate(func.getArgumentTypes())) {
    FailureOr<StepArgument> value = readValue<ArgumentRole>(
        func, "argument", index, type, func.getArgAttrDict(index),
        parseArgumentRole, argumentRoleNames());
    if (failed(value))
      return failure();
    arguments.push_back(*value);
  }
  for (auto [index, type] : llvm::enumerate(func.getResultTypes())) {
    FailureOr<StepResult> value = readValue<ResultRole>(
        func, "result", index, type, func.getResultAttrDict(index),
        parseResultRole, resultRoleNames());
    if (failed(value))
      return failure();
    results.push_back(*value);
  }
  return success();
}

//===----------------------------------------------------------------------===//
// TrainingStep
//===----------------------------------------------------------------------===//

FailureOr<TrainingStep> TrainingStep::get(ModuleOp module, StringRef name) {
  auto func = module.lookupSymbol<func::FuncOp>(name);
  if (!func)
    return module.emitError() << "expected a function named '" << name
                              << "' that holds the training step, found none";
  return get(func);
}

FailureOr<TrainingStep> TrainingStep::get(func::FuncOp func) {
  TrainingStep step(func);
  if (failed(readStepSignature(func, step.arguments, step.results)) ||
      failed(step.checkNames()) || failed(step.checkOps()))
    return failure();
  return step;
}

const StepArgument *TrainingStep::findArgument(ArgumentRole role,
                                               StringRef name) const {
  const auto *it = llvm::find_if(arguments, [&](const StepArgument &argument) {
    return argument.role == role && argument.name == name;
  });
  return it == arguments.end() ? nullptr : it;
}

const StepResult *TrainingStep::findResult(ResultRole role,
                                           StringRef name) const {
  const auto *it = llvm::find_if(results, [&](const StepResult &result) {
    return result.role == role && result.name == name;
  });
  return it == results.end() ? nullptr : it;
}

/// The argument that `result` belongs to by name, none where it needs none.
static std::optional<ArgumentRole> ownerOf(ResultRole role) {
  switch (role) {
  case ResultRole::Gradient:
  case ResultRole::ParameterUpdate:
    return ArgumentRole::Parameter;
  case ResultRole::BufferUpdate:
    return ArgumentRole::Buffer;
  case ResultRole::StateUpdate:
    return ArgumentRole::State;
  case ResultRole::Loss:
  case ResultRole::Output:
  case ResultRole::Saved:
    return std::nullopt;
  }
  llvm_unreachable("covered switch");
}

LogicalResult TrainingStep::checkNames() const {
  llvm::StringMap<const StepArgument *> byRoleAndName;
  auto key = [](auto role, StringRef name) {
    return (stringify(role) + " " + name).str();
  };
  for (const StepArgument &argument : arguments) {
    bool isNew =
        byRoleAndName.try_emplace(key(argument.role, argument.name), &argument)
            .second;
    if (!isNew)
      return func->emitOpError()
             << "argument #" << argument.index << ": second "
             << stringify(argument.role) << " named '" << argument.name << "'";
  }
  llvm::StringSet<> seen;
  unsigned losses = 0;
  for (const StepResult &result : results) {
    losses += result.role == ResultRole::Loss;
    if (!seen.insert(key(result.role, result.name)).second)
      return func->emitOpError()
             << "result #" << result.index << ": second "
             << stringify(result.role) << " named '" << result.name << "'";
    std::optional<ArgumentRole> owner = ownerOf(result.role);
    if (!owner)
      continue;
    const StepArgument *argument =
        byRoleAndName.lookup(key(*owner, result.name));
    if (!argument)
      return func->emitOpError()
             << "result #" << result.index << ": " << stringify(result.role)
             << " '" << result.name << "' has no matching " << stringify(*owner)
             << " argument";
    if (argument->type != result.type)
      return func->emitOpError()
             << "result #" << result.index << ": expected " << argument->type
             << ", the type of " << stringify(*owner) << " '" << result.name
             << "', found " << result.type;
  }
  if (losses != 1)
    return func->emitOpError()
           << "expected one result with role 'loss', found " << losses;
  return success();
}

LogicalResult TrainingStep::checkOps() const {
  Region &body = getFunction().getBody();
  if (!body.hasOneBlock())
    return func->emitOpError()
           << "expected one block, found " << body.getBlocks().size();
  for (Operation &op : getBody().without_terminator()) {
    // isMemoryEffectFree looks into regions.
    if (!isMemoryEffectFree(&op))
      return op.emitOpError() << "expected an op without side effects in a "
                                 "training step";
    for (Type type : op.getResultTypes()) {
      auto shaped = dyn_cast<ShapedType>(type);
      if (shaped && !shaped.hasStaticShape())
        return op.emitOpError() << "expected a static shape, found " << type;
      if (shaped && !isa<TensorType>(type))
        return op.emitOpError() << "expected tensors, found " << type;
    }
  }
  return success();
}
