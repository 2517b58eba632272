//===- PiecewiseBody.cpp - functions of comparisons and choices -----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "PiecewiseBody.h"
#include "BodyEvaluation.h"
#include "aal/Analysis/StructuredOps.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::aal;

/// What `predicate` says of two numbers.
static bool compares(arith::CmpFPredicate predicate, double lhs, double rhs) {
  return arith::applyCmpPredicate(predicate, APFloat(lhs), APFloat(rhs));
}

namespace {
/// Evaluates the body of an elementwise op on one number, where it is made of
/// comparisons and choices.
class PiecewiseBody {
public:
  PiecewiseBody(linalg::LinalgOp op, Value input) : op(op), input(input) {}

  /// The result for an element `x` of the input; none where the body does
  /// anything else or reads another tensor.
  std::optional<double> evaluate(double x);

  /// Every constant of the body.
  SmallVector<double> getConstants();

private:
  std::optional<double> get(Value scalar);
  std::optional<double> apply(Operation &scalar);

  linalg::LinalgOp op;
  Value input;
  double argument = 0;
  DenseMap<Value, double> results;
};
} // namespace

/// The number of a scalar or of an operand that holds it everywhere.
static std::optional<double> getBodyNumber(linalg::LinalgOp op, Value scalar) {
  auto argument = dyn_cast<BlockArgument>(scalar);
  bool isOwn = argument && argument.getOwner() == op.getBlock();
  return getConstantNumber(isOwn ? op->getOperand(argument.getArgNumber())
                                 : scalar);
}

std::optional<double> PiecewiseBody::get(Value scalar) {
  if (auto it = results.find(scalar); it != results.end())
    return it->second;
  if (auto block = dyn_cast<BlockArgument>(scalar);
      block && block.getOwner() == op.getBlock()) {
    OpOperand &operand = op->getOpOperand(block.getArgNumber());
    if (operand.get() == input && op.isDpsInput(&operand) &&
        op.getMatchingIndexingMap(&operand).isIdentity())
      return argument;
  }
  return getBodyNumber(op, scalar);
}

/// IEEE 754 maximum and minimum, which NaN goes through, and those of numbers,
/// which it does not.
static double choose(Operation &scalar, double lhs, double rhs) {
  bool isNumber = isa<arith::MaxNumFOp, arith::MinNumFOp>(scalar);
  if (std::isnan(lhs) || std::isnan(rhs)) {
    if (!isNumber)
      return std::numeric_limits<double>::quiet_NaN();
    return std::isnan(lhs) ? rhs : lhs;
  }
  bool isMaximum = isa<arith::MaximumFOp, arith::MaxNumFOp>(scalar);
  return isMaximum == (lhs > rhs) ? lhs : rhs;
}

std::optional<double> PiecewiseBody::apply(Operation &scalar) {
  SmallVector<double, 3> operands;
  for (Value operand : scalar.getOperands()) {
    std::optional<double> value = get(operand);
    if (!value)
      return std::nullopt;
    operands.push_back(*value);
  }
  if (auto compare = dyn_cast<arith::CmpFOp>(scalar))
    return compares(compare.getPredicate(), operands[0], operands[1]);
  if (isa<arith::SelectOp>(scalar))
    return operands[0] != 0 ? operands[1] : operands[2];
  if (isa<arith::MaximumFOp, arith::MinimumFOp, arith::MaxNumFOp,
          arith::MinNumFOp>(scalar))
    return choose(scalar, operands[0], operands[1]);
  return std::nullopt;
}

std::optional<double> PiecewiseBody::evaluate(double x) {
  argument = x;
  results.clear();
  for (Operation &scalar : op.getBlock()->without_terminator()) {
    if (getConstantNumber(scalar.getResult(0)))
      continue;
    std::optional<double> value = apply(scalar);
    if (!value)
      return std::nullopt;
    results[scalar.getResult(0)] = *value;
  }
  return get(op.getBlock()->getTerminator()->getOperand(0));
}

SmallVector<double> PiecewiseBody::getConstants() {
  SmallVector<double> constants;
  for (Operation &scalar : *op.getBlock())
    for (Value operand : scalar.getOperands())
      if (std::optional<double> number = getBodyNumber(op, operand))
        constants.push_back(*number);
  return constants;
}

/// Numbers between which nothing that compares with `constants` can tell two
/// apart: each of them, one between any two, and the ends.
static SmallVector<double> getRepresentatives(SmallVector<double> constants) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  llvm::erase_if(constants, [](double x) { return !std::isfinite(x); });
  llvm::sort(constants);
  SmallVector<double> numbers(constants);
  for (size_t i = 1; i < constants.size(); ++i)
    numbers.push_back(constants[i - 1] + (constants[i] - constants[i - 1]) / 2);
  if (!constants.empty())
    numbers.append({std::nextafter(constants.front(), -kInfinity),
                    std::nextafter(constants.back(), kInfinity)});
  numbers.append({-kInfinity, -std::numeric_limits<double>::max(),
                  std::numeric_limits<double>::max(), kInfinity,
                  std::numeric_limits<double>::quiet_NaN()});
  return numbers;
}

bool aal::keepsOutcomes(linalg::LinalgOp op, Value input, MaskAttr compare) {
  PiecewiseBody body(op, input);
  SmallVector<double> constants = body.getConstants();
  for (const APFloat &threshold : compare.getThresholds())
    constants.push_back(threshold.convertToDouble());
  return llvm::all_of(getRepresentatives(std::move(constants)), [&](double x) {
    std::optional<double> y = body.evaluate(x);
    return y && llvm::all_of(llvm::zip_equal(compare.getPredicates(),
                                             compare.getThresholds()),
                             [&](auto pair) {
                               auto [predicate, threshold] = pair;
                               double t = threshold.convertToDouble();
                               return compares(predicate, x, t) ==
                                      compares(predicate, *y, t);
                             });
  });
}

MaskAttr aal::findOnlyComparison(linalg::LinalgOp op, Value &input) {
  Block &body = *op.getBlock();
  auto compare =
      body.getTerminator()->getOperand(0).getDefiningOp<arith::CmpFOp>();
  auto argument =
      compare ? dyn_cast<BlockArgument>(compare.getLhs()) : BlockArgument();
  if (!argument || argument.getOwner() != &body)
    return {};
  std::optional<double> threshold = getBodyNumber(op, compare.getRhs());
  OpOperand &operand = op->getOpOperand(argument.getArgNumber());
  if (!threshold || !op.getMatchingIndexingMap(&operand).isIdentity())
    return {};
  input = operand.get();
  return MaskAttr::get(op.getContext(), {compare.getPredicate()},
                       {APFloat(*threshold)});
}
