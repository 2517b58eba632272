//===- Roles.cpp - roles of a training step's arguments and results -------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Dialect/AAL/IR/Roles.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/STLExtras.h"
#include <array>
#include <utility>

using namespace mlir::aal;
using llvm::StringRef;

namespace {
template <typename RoleT>
using RoleName = std::pair<RoleT, StringRef>;

constexpr std::array<RoleName<ArgumentRole>, 10> kArgumentRoles = {{
    {ArgumentRole::Parameter, "parameter"},
    {ArgumentRole::Buffer, "buffer"},
    {ArgumentRole::Input, "input"},
    {ArgumentRole::Target, "target"},
    {ArgumentRole::DropoutMask, "dropout_mask"},
    {ArgumentRole::Seed, "seed"},
    {ArgumentRole::State, "state"},
    {ArgumentRole::LearningRate, "learning_rate"},
    {ArgumentRole::LossGradient, "loss_gradient"},
    {ArgumentRole::Saved, "saved"},
}};

constexpr std::array<RoleName<ResultRole>, 7> kResultRoles = {{
    {ResultRole::Loss, "loss"},
    {ResultRole::Output, "output"},
    {ResultRole::Gradient, "gradient"},
    {ResultRole::BufferUpdate, "buffer_update"},
    {ResultRole::ParameterUpdate, "parameter_update"},
    {ResultRole::StateUpdate, "state_update"},
    {ResultRole::Saved, "saved"},
}};
} // namespace

template <typename TableT>
static auto parse(const TableT &table, StringRef text)
    -> std::optional<typename TableT::value_type::first_type> {
  for (const auto &[role, name] : table)
    if (name == text)
      return role;
  return std::nullopt;
}

template <typename TableT, typename RoleT>
static StringRef nameOf(const TableT &table, RoleT role) {
  for (const auto &[candidate, name] : table)
    if (candidate == role)
      return name;
  llvm_unreachable("every role has a name");
}

template <typename TableT>
static std::string join(const TableT &table) {
  std::string text;
  for (const auto &entry : table)
    text += (text.empty() ? "" : ", ") + entry.second.str();
  return text;
}

std::optional<ArgumentRole> mlir::aal::parseArgumentRole(StringRef text) {
  return parse(kArgumentRoles, text);
}
std::optional<ResultRole> mlir::aal::parseResultRole(StringRef text) {
  return parse(kResultRoles, text);
}
StringRef mlir::aal::stringify(ArgumentRole role) {
  return nameOf(kArgumentRoles, role);
}
StringRef mlir::aal::stringify(ResultRole role) {
  return nameOf(kResultRoles, role);
}
std::string mlir::aal::argumentRoleNames() { return join(kArgumentRoles); }
std::string mlir::aal::resultRoleNames() { return join(kResultRoles); }

mlir::Value mlir::aal::findArgument(mlir::Block &block, ArgumentRole role,
                                    StringRef name) {
  auto func =
      llvm::dyn_cast_or_null<mlir::FunctionOpInterface>(block.getParentOp());
  if (!func)
    return {};
  auto has = [&](unsigned index, StringRef attribute, StringRef text) {
    auto found = func.getArgAttrOfType<mlir::StringAttr>(index, attribute);
    return found && found.getValue() == text;
  };
  for (mlir::BlockArgument argument : block.getArguments())
    if (unsigned index = argument.getArgNumber();
        has(index, kRoleAttrName, stringify(role)) &&
        (name.empty() || has(index, kNameAttrName, name)))
      return argument;
  return {};
}

std::optional<unsigned>
mlir::aal::findResult(mlir::FunctionOpInterface function, ResultRole role,
                      StringRef name) {
  auto has = [&](unsigned index, StringRef attribute, StringRef text) {
    auto found =
        function.getResultAttrOfType<mlir::StringAttr>(index, attribute);
    return found && found.getValue() == text;
  };
  for (unsigned index = 0; index < function.getNumResults(); ++index)
    if (has(index, kRoleAttrName, stringify(role)) &&
        has(index, kNameAttrName, name))
      return index;
  return std::nullopt;
}

mlir::Value mlir::aal::findSeedArgument(mlir::Block &block) {
  return findArgument(block, ArgumentRole::Seed);
}
