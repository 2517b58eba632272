//===- BodyEvaluation.cpp - elementwise bodies on samples -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "BodyEvaluation.h"
#include "aal/Analysis/StructuredOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>

using namespace mlir;
using namespace mlir::aal;

static UnaryFunction getUnaryFunction(Operation *op) {
  return llvm::TypeSwitch<Operation *, UnaryFunction>(op)
      .Case([](math::ErfOp) { return +[](double x) { return std::erf(x); }; })
      .Case([](math::ErfcOp) { return +[](double x) { return std::erfc(x); }; })
      .Case([](math::ExpOp) { return +[](double x) { return std::exp(x); }; })
      .Case([](math::Exp2Op) { return +[](double x) { return std::exp2(x); }; })
      .Case(
          [](math::ExpM1Op) { return +[](double x) { return std::expm1(x); }; })
      .Case([](math::TanhOp) { return +[](double x) { return std::tanh(x); }; })
      .Case([](math::CoshOp) { return +[](double x) { return std::cosh(x); }; })
      .Case([](math::LogOp) { return +[](double x) { return std::log(x); }; })
      .Case(
          [](math::Log1pOp) { return +[](double x) { return std::log1p(x); }; })
      .Case([](math::SqrtOp) { return +[](double x) { return std::sqrt(x); }; })
      .Case([](math::RsqrtOp) {
        return +[](double x) { return 1 / std::sqrt(x); };
      })
      .Case([](math::AbsFOp) { return +[](double x) { return std::abs(x); }; })
      .Default([](Operation *) -> UnaryFunction { return nullptr; });
}

static BinaryFunction getBinaryFunction(Operation *op) {
  return llvm::TypeSwitch<Operation *, BinaryFunction>(op)
      .Case([](arith::AddFOp) {
        return +[](double x, double y) { return x + y; };
      })
      .Case([](arith::SubFOp) {
        return +[](double x, double y) { return x - y; };
      })
      .Case([](arith::MulFOp) {
        return +[](double x, double y) { return x * y; };
      })
      .Case([](arith::DivFOp) {
        return +[](double x, double y) { return x / y; };
      })
      .Case<arith::MaximumFOp, arith::MaxNumFOp>([](auto) {
        return +[](double x, double y) { return x > y ? x : y; };
      })
      .Case<arith::MinimumFOp, arith::MinNumFOp>([](auto) {
        return +[](double x, double y) { return x < y ? x : y; };
      })
      .Case<math::PowFOp, math::FPowIOp>([](auto) {
        return +[](double x, double y) { return std::pow(x, y); };
      })
      .Default([](Operation *) -> BinaryFunction { return nullptr; });
}

std::optional<double> aal::getConstantNumber(Value value) {
  if (std::optional<APFloat> constant = getConstantFloat(value)) {
    bool ignored;
    constant->convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                      &ignored);
    return constant->convertToDouble();
  }
  APInt integer;
  if (matchPattern(value, m_ConstantInt(&integer)))
    return static_cast<double>(integer.getSExtValue());
  return std::nullopt;
}

/// What `value` holds: computed before, or a constant.
const PointwiseValue *BodyEvaluation::get(Value value) {
  auto it = scalars.find(value);
  if (it != scalars.end())
    return &it->second;
  std::optional<double> constant = getConstantNumber(value);
  if (!constant)
    return nullptr;
  PointwiseValue &held = scalars[value];
  held.samples.assign(numSamples, *constant);
  return &held;
}

std::optional<PointwiseValue> BodyEvaluation::apply(Operation &scalar,
                                                    UnaryFunction function) {
  const PointwiseValue *operand = get(scalar.getOperand(0));
  if (!operand || operand->factor)
    return std::nullopt;
  PointwiseValue result;
  for (double x : operand->samples)
    result.samples.push_back(function(x));
  return result;
}

/// Products and quotients keep a factor; sums need the same on both sides.
std::optional<PointwiseValue> BodyEvaluation::apply(Operation &scalar,
                                                    BinaryFunction function) {
  // get() may grow the map, so pointers into it hold only after both.
  if (!get(scalar.getOperand(0)) || !get(scalar.getOperand(1)))
    return std::nullopt;
  const PointwiseValue &lhs = *get(scalar.getOperand(0));
  const PointwiseValue &rhs = *get(scalar.getOperand(1));
  bool isDefined = !lhs.factor && !rhs.factor;
  if (isa<arith::MulFOp>(scalar))
    isDefined = !lhs.factor || !rhs.factor;
  else if (isa<arith::DivFOp>(scalar))
    isDefined = !rhs.factor;
  else if (isa<arith::AddFOp, arith::SubFOp>(scalar))
    isDefined = lhs.factor == rhs.factor;
  if (!isDefined)
    return std::nullopt;
  PointwiseValue result;
  result.factor = lhs.factor ? lhs.factor : rhs.factor;
  for (auto [x, y] : llvm::zip_equal(lhs.samples, rhs.samples))
    result.samples.push_back(function(x, y));
  return result;
}

std::optional<PointwiseValue> BodyEvaluation::evaluate(Operation &scalar) {
  if (isa<arith::ExtFOp, arith::TruncFOp, arith::SIToFPOp>(scalar)) {
    const PointwiseValue *operand = get(scalar.getOperand(0));
    return operand ? std::optional(*operand) : std::nullopt;
  }
  if (isa<arith::NegFOp>(scalar)) {
    const PointwiseValue *operand = get(scalar.getOperand(0));
    if (!operand)
      return std::nullopt;
    PointwiseValue result = *operand;
    for (double &x : result.samples)
      x = -x;
    return result;
  }
  if (UnaryFunction function = getUnaryFunction(&scalar))
    return apply(scalar, function);
  if (BinaryFunction function = getBinaryFunction(&scalar))
    return apply(scalar, function);
  return std::nullopt;
}

std::optional<PointwiseValue> BodyEvaluation::run() {
  Block &body = *op.getBlock();
  for (Operation &scalar : body.without_terminator()) {
    if (scalar.getNumResults() != 1)
      return std::nullopt;
    if (std::optional<PointwiseValue> value = evaluate(scalar))
      scalars[scalar.getResult(0)] = std::move(*value);
  }
  const PointwiseValue *yielded = get(body.getTerminator()->getOperand(0));
  return yielded ? std::optional(*yielded) : std::nullopt;
}
