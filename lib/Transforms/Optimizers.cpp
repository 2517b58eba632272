//===- Optimizers.cpp - formulas of parameter updates ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Optimizers.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
/// Arithmetic on floats of one type.
struct FloatMath {
  ImplicitLocOpBuilder &builder;
  Type type;

  Value constant(double value) const {
    return arith::ConstantOp::create(builder,
                                     builder.getFloatAttr(type, value));
  }
  Value add(Value a, Value b) const {
    return arith::AddFOp::create(builder, a, b);
  }
  Value sub(Value a, Value b) const {
    return arith::SubFOp::create(builder, a, b);
  }
  Value mul(Value a, Value b) const {
    return arith::MulFOp::create(builder, a, b);
  }
  Value mul(double a, Value b) const { return mul(constant(a), b); }
  Value div(Value a, Value b) const {
    return arith::DivFOp::create(builder, a, b);
  }
};

/// Stochastic gradient descent, in the form of torch.optim.SGD with dampening
/// 0: g' = g + decay p; m' = momentum m + g'; p' = p - rate m', where
/// Nesterov's variant takes g' + momentum m' for m'. Without momentum p' = p -
/// rate g'.
class SGD final : public Optimizer {
public:
  SGD(double momentum, bool nesterov, double weightDecay)
      : momentum(momentum), nesterov(nesterov), weightDecay(weightDecay) {}

  ArrayRef<StringRef> getStateNames() const override {
    static constexpr StringRef kNames[] = {"momentum"};
    return ArrayRef(kNames).take_front(momentum > 0);
  }
  bool countsSteps() const override { return false; }

  SmallVector<Value> buildScalars(ImplicitLocOpBuilder &, Value learningRate,
                                  Value) const override {
    return {learningRate};
  }

  SmallVector<Value> buildUpdate(ImplicitLocOpBuilder &builder, Value parameter,
                                 Value gradient, ValueRange state,
                                 ValueRange scalars) const override {
    FloatMath math{builder, parameter.getType()};
    SmallVector<Value> results(1);
    Value direction = gradient;
    if (weightDecay > 0)
      direction = math.add(direction, math.mul(weightDecay, parameter));
    if (momentum > 0) {
      Value velocity = math.add(math.mul(momentum, state[0]), direction);
      results.push_back(velocity);
      direction = nesterov ? math.add(direction, math.mul(momentum, velocity))
                           : velocity;
    }
    results[0] = math.sub(parameter, math.mul(scalars[0], direction));
    return results;
  }

private:
  double momentum;
  bool nesterov;
  double weightDecay;
};

/// Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019), in the
/// form of torch.optim.AdamW: p1 = p - rate decay p; m' = m + (1 - beta1)(g -
/// m); v' = beta2 v + (1 - beta2) g g; p' = p1 - rate / (1 - beta1^t) * m' /
/// (sqrt(v') / sqrt(1 - beta2^t) + epsilon). Without decay it is Adam.
class AdamW final : public Optimizer {
public:
  AdamW(double beta1, double beta2, double epsilon, double weightDecay)
      : beta1(beta1), beta2(beta2), epsilon(epsilon), weightDecay(weightDecay) {
  }

  ArrayRef<StringRef> getStateNames() const override {
    static constexpr StringRef kNames[] = {"exp_avg", "exp_avg_sq"};
    return kNames;
  }
  bool countsSteps() const override { return true; }

  /// The learning rate, the step size rate / (1 - beta1^t), and
  /// sqrt(1 - beta2^t); powers in double precision, as 1 - beta2^t cancels.
  SmallVector<Value> buildScalars(ImplicitLocOpBuilder &builder,
                                  Value learningRate,
                                  Value step) const override {
    Type rateType = learningRate.getType();
    Type floatType = cast<RankedTensorType>(rateType).getElementType();
    Value init =
        tensor::EmptyOp::create(builder, ArrayRef<int64_t>{}, floatType);
    AffineMap scalar = builder.getMultiDimIdentityMap(0);
    auto generic = linalg::GenericOp::create(
        builder, TypeRange{rateType, rateType}, ValueRange{learningRate, step},
        ValueRange{init, init}, SmallVector<AffineMap>(4, scalar),
        ArrayRef<utils::IteratorType>{},
        [&](OpBuilder &body, Location loc, ValueRange args) {
          ImplicitLocOpBuilder b(loc, body);
          FloatMath math{b, b.getF64Type()};
          Value count = arith::SIToFPOp::create(b, math.type, args[1]);
          auto correction = [&](double beta) {
            Value power = math::PowFOp::create(b, math.constant(beta), count);
            return math.sub(math.constant(1.0), power);
          };
          Value rate = arith::ExtFOp::create(b, math.type, args[0]);
          Value stepSize = math.div(rate, correction(beta1));
          Value root = math::SqrtOp::create(b, correction(beta2));
          Value results[] = {arith::TruncFOp::create(b, floatType, stepSize),
                             arith::TruncFOp::create(b, floatType, root)};
          linalg::YieldOp::create(b, results);
        });
    return {learningRate, generic.getResult(0), generic.getResult(1)};
  }

  SmallVector<Value> buildUpdate(ImplicitLocOpBuilder &builder, Value parameter,
                                 Value gradient, ValueRange state,
                                 ValueRange scalars) const override {
    FloatMath math{builder, parameter.getType()};
    if (weightDecay > 0)
      parameter =
          math.mul(parameter, math.sub(math.constant(1.0),
                                       math.mul(weightDecay, scalars[0])));
    Value mean =
        math.add(state[0], math.mul(1 - beta1, math.sub(gradient, state[0])));
    Value square = math.add(math.mul(beta2, state[1]),
                            math.mul(math.mul(1 - beta2, gradient), gradient));
    Value root = math.div(math::SqrtOp::create(builder, square), scalars[2]);
    Value denominator = math.add(root, math.constant(epsilon));
    Value change = math.mul(scalars[1], math.div(mean, denominator));
    return {math.sub(parameter, change), mean, square};
  }

private:
  double beta1;
  double beta2;
  double epsilon;
  double weightDecay;
};
} // namespace

FailureOr<std::unique_ptr<Optimizer>>
Optimizer::create(const AppendOptimizerOptions &options,
                  function_ref<InFlightDiagnostic()> emitError) {
  auto expectRange = [&](StringRef name, double value,
                         double end) -> LogicalResult {
    if (value >= 0 && value < end)
      return success();
    InFlightDiagnostic error = emitError();
    error << "expected " << name << " to be at least 0";
    if (end < HUGE_VAL)
      error << " and below " << end;
    return error << ", found " << value;
  };
  if (failed(expectRange("weight-decay", options.weightDecay, HUGE_VAL)) ||
      failed(expectRange("clip", options.clip, HUGE_VAL)) ||
      failed(expectRange("momentum", options.momentum, HUGE_VAL)) ||
      failed(expectRange("beta1", options.beta1, 1)) ||
      failed(expectRange("beta2", options.beta2, 1)) ||
      failed(expectRange("epsilon", options.epsilon, HUGE_VAL)))
    return failure();
  bool isSGD = options.kind == OptimizerKind::SGD;
  if (!isSGD && (options.momentum > 0 || options.nesterov))
    return emitError() << "momentum and nesterov are options of sgd, not of "
                          "adamw";
  if (options.nesterov && options.momentum == 0)
    return emitError() << "nesterov needs a momentum above 0";
  if (isSGD)
    return std::unique_ptr<Optimizer>(std::make_unique<SGD>(
        options.momentum, options.nesterov, options.weightDecay));
  return std::unique_ptr<Optimizer>(std::make_unique<AdamW>(
      options.beta1, options.beta2, options.epsilon, options.weightDecay));
}
