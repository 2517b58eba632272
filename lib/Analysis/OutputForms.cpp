//===- OutputForms.cpp - tensors that follow from a function's output -----===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/OutputForms.h"
#include "PiecewiseBody.h"
#include "aal/Analysis/Derivatives.h"
#include "aal/Analysis/StructuredOps.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include <cmath>

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Outputs
//===----------------------------------------------------------------------===//

/// True where the tensor of `save` stays as it is for this use.
static bool isKeptWhole(SaveOp save) {
  return isa<KeepAttr>(save.getPolicy()) && !save.getLossless();
}

/// A save that keeps `output` as it is, whatever else is done; null where there
/// is none.
static SaveOp findKeeper(Value output) {
  for (Operation *user : output.getUsers())
    if (auto save = dyn_cast<SaveOp>(user); save && isKeptWhole(save))
      return save;
  return {};
}

/// The elementwise op that reads `value`, if `user` is one of one result.
static linalg::LinalgOp getElementwise(Operation *user) {
  auto op = dyn_cast<linalg::LinalgOp>(user);
  bool isOne = op && op->getNumResults() == 1 && isElementwise(user);
  return isOne ? op : linalg::LinalgOp();
}

static FromOutputAttr makeForm(SaveOp root, OutputFunction function,
                               MaskAttr compare = {}, StringAttr scale = {},
                               StringAttr shift = {}, int64_t dimension = 0) {
  return FromOutputAttr::get(root.getContext(), root.getNameAttr(), function,
                             compare, scale, shift, dimension);
}

//===----------------------------------------------------------------------===//
// Comparisons
//===----------------------------------------------------------------------===//

/// The output of a function that reads `input`, on which every comparison of
/// `compare` has the outcome that it has on `input`, with its save.
static SaveOp findComparedOutput(Value input, MaskAttr compare) {
  for (Operation *user : input.getUsers()) {
    linalg::LinalgOp op = getElementwise(user);
    if (!op)
      continue;
    SaveOp root = findKeeper(op->getResult(0));
    if (root && keepsOutcomes(op, input, compare))
      return root;
  }
  return {};
}

static FromOutputAttr findComparedForm(SaveOp save) {
  Value value = save.getValue();
  auto compare =
      dyn_cast_or_null<MaskAttr>(save.getLossless().value_or(nullptr));
  if (!compare)
    return {};
  if (!compare.getPredicates().empty()) {
    SaveOp root = findComparedOutput(value, compare);
    return root ? makeForm(root, OutputFunction::Compared) : FromOutputAttr();
  }
  // The outcome of a comparison itself.
  auto op = value.getDefiningOp() ? getElementwise(value.getDefiningOp())
                                  : linalg::LinalgOp();
  if (!op)
    return {};
  Value input;
  MaskAttr made = findOnlyComparison(op, input);
  if (!made)
    return {};
  SaveOp root = findComparedOutput(input, made);
  return root ? makeForm(root, OutputFunction::Compared, made)
              : FromOutputAttr();
}

//===----------------------------------------------------------------------===//
// Derivatives
//===----------------------------------------------------------------------===//

namespace {
/// A function whose derivative follows from its value.
struct OutputDerivative {
  OutputFunction function;
  double (*value)(double);
  double (*derivative)(double);
};
} // namespace

static double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

static constexpr OutputDerivative kDerivatives[] = {
    {OutputFunction::Tanh, [](double x) { return std::tanh(x); },
     [](double x) { return 1 - std::tanh(x) * std::tanh(x); }},
    {OutputFunction::Sigmoid, [](double x) { return sigmoid(x); },
     [](double x) { return sigmoid(x) * (1 - sigmoid(x)); }},
    {OutputFunction::Exp, [](double x) { return std::exp(x); },
     [](double x) { return std::exp(x); }}};

/// Arguments at which functions are told apart.
static SmallVector<double> getArguments() {
  SmallVector<double> arguments;
  for (double x = -2.9; x < 3; x += 0.3)
    arguments.push_back(x);
  return arguments;
}

/// True where `samples` are those of `function`, up to the constants that a
/// graph rounds to f32.
static bool isFunction(ArrayRef<double> samples, double (*function)(double)) {
  constexpr double kTolerance = 1e-5;
  return llvm::all_of(llvm::zip_equal(samples, getArguments()), [&](auto pair) {
    double expected = function(std::get<1>(pair));
    return std::abs(std::get<0>(pair) - expected) <=
           kTolerance * std::max(1.0, std::abs(expected));
  });
}

SmallVector<Operation *> aal::findOutputDerivative(Value variable,
                                                   OutputFunction function) {
  const auto *wanted =
      llvm::find_if(kDerivatives, [&](const OutputDerivative &entry) {
        return entry.function == function;
      });
  PointwiseGraph graph(variable, getArguments());
  for (const auto &[value, held] : llvm::drop_begin(graph.getValues())) {
    if (held.factor || value.getType() != variable.getType() ||
        !isFunction(held.samples, wanted->derivative))
      continue;
    if (std::optional<SmallVector<Operation *>> path = graph.getOnlyPath(value))
      return std::move(*path);
  }
  return {};
}

/// The only restore of `save`, where nothing else reads its handle.
static RestoreOp getOnlyRestore(SaveOp save) {
  Value handle = save.getHandle();
  return handle.hasOneUse() ? dyn_cast<RestoreOp>(*handle.user_begin())
                            : RestoreOp();
}

static FromOutputAttr findDerivativeForm(SaveOp save) {
  RestoreOp restore = getOnlyRestore(save);
  if (!restore)
    return {};
  PointwiseGraph forward(save.getValue(), getArguments());
  for (const OutputDerivative &entry : kDerivatives) {
    if (findOutputDerivative(restore.getResult(), entry.function).empty())
      continue;
    for (const auto &[value, held] : llvm::drop_begin(forward.getValues())) {
      SaveOp root = findKeeper(value);
      if (root && !held.factor &&
          value.getType() == save.getValue().getType() &&
          isFunction(held.samples, entry.value))
        return makeForm(root, entry.function);
    }
  }
  return {};
}

//===----------------------------------------------------------------------===//
// Normalisations
//===----------------------------------------------------------------------===//

namespace {
/// A parameter with one element for each index of a dimension of a result.
struct ChannelParameter {
  StringAttr name;
  int64_t dimension;
};
} // namespace

/// The parameter that `operand`, read by an elementwise op, is or is a layout
/// of.
static std::optional<ChannelParameter> getChannelParameter(OpOperand &operand) {
  auto op = cast<linalg::LinalgOp>(operand.getOwner());
  auto argument = dyn_cast<BlockArgument>(getLayoutRoot(operand.get()));
  auto type = dyn_cast<RankedTensorType>(operand.get().getType());
  auto function = dyn_cast_or_null<FunctionOpInterface>(
      argument ? argument.getOwner()->getParentOp() : nullptr);
  if (!function || !type ||
      cast<RankedTensorType>(argument.getType()).getRank() != 1)
    return std::nullopt;
  auto name = function.getArgAttrOfType<StringAttr>(argument.getArgNumber(),
                                                    kNameAttrName);
  auto role = function.getArgAttrOfType<StringAttr>(argument.getArgNumber(),
                                                    kRoleAttrName);
  if (!name || !role || role.getValue() != stringify(ArgumentRole::Parameter) ||
      argument.getType() !=
          RankedTensorType::get({type.getNumElements()}, type.getElementType()))
    return std::nullopt;
  AffineMap map = op.getMatchingIndexingMap(&operand);
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), type.getShape()))
    if (auto dim = dyn_cast<AffineDimExpr>(expr);
        dim && size == type.getNumElements())
      return ChannelParameter{name, dim.getPosition()};
  return std::nullopt;
}

/// The operand of `op` that it combines with `input` by one scalar op of type
/// `ScalarOpT`, and nothing else; null where it does something else.
template <typename ScalarOpT>
static OpOperand *getPartner(linalg::LinalgOp op, Value input) {
  Block &body = *op.getBlock();
  auto scalar =
      body.getTerminator()->getOperand(0).template getDefiningOp<ScalarOpT>();
  if (!scalar || body.getOperations().size() != 2 || op.getNumDpsInputs() != 2)
    return nullptr;
  OpOperand *partner = nullptr;
  for (OpOperand *operand : op.getDpsInputOperands()) {
    bool isRead = llvm::is_contained(scalar->getOperands(),
                                     op.getMatchingBlockArgument(operand));
    if (!isRead)
      return nullptr;
    if (operand->get() == input) {
      if (!op.getMatchingIndexingMap(operand).isIdentity())
        return nullptr;
      continue;
    }
    partner = operand;
  }
  return partner;
}

/// The end of a normalisation: `value` times a scale, plus a shift.
static FromOutputAttr findAffineForm(SaveOp save) {
  Value value = save.getValue();
  for (Operation *user : value.getUsers()) {
    linalg::LinalgOp product = getElementwise(user);
    OpOperand *factor =
        product ? getPartner<arith::MulFOp>(product, value) : nullptr;
    std::optional<ChannelParameter> scale =
        factor ? getChannelParameter(*factor) : std::nullopt;
    if (!scale)
      continue;
    Value scaled = product->getResult(0);
    if (SaveOp root = findKeeper(scaled))
      return makeForm(root, OutputFunction::Affine, {}, scale->name, {},
                      scale->dimension);
    for (Operation *next : scaled.getUsers()) {
      linalg::LinalgOp sum = getElementwise(next);
      OpOperand *term = sum ? getPartner<arith::AddFOp>(sum, scaled) : nullptr;
      std::optional<ChannelParameter> shift =
          term ? getChannelParameter(*term) : std::nullopt;
      SaveOp root = shift ? findKeeper(sum->getResult(0)) : SaveOp();
      if (root && shift->dimension == scale->dimension)
        return makeForm(root, OutputFunction::Affine, {}, scale->name,
                        shift->name, scale->dimension);
    }
  }
  return {};
}

//===----------------------------------------------------------------------===//
// Forms
//===----------------------------------------------------------------------===//

FromOutputAttr aal::findOutputForm(SaveOp save) {
  switch (save.getUse()) {
  case UseKind::Predicate:
    return findComparedForm(save);
  case UseKind::Pointwise:
    return findDerivativeForm(save);
  case UseKind::Normalization:
  case UseKind::WeightGradient:
    return findAffineForm(save);
  default:
    return {};
  }
}
