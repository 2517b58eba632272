//===- AppendOptimizer.cpp - parameter updates inside the step ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Optimizers.h"
#include "aal/Analysis/TrainingStep.h"
#include "aal/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::aal {
#define GEN_PASS_DEF_APPENDOPTIMIZER
#include "aal/Transforms/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

namespace {
/// The name of the state that counts steps, and of the learning rate.
constexpr StringLiteral kStepName = "step";
constexpr StringLiteral kLearningRateName = "learning_rate";

/// A gradient result and what its update reads.
struct Update {
  StepResult gradient;
  Value parameter;
  SmallVector<Value> state;
};

/// Appends one optimizer to one step. First all new arguments, then the ops.
class Appender {
public:
  Appender(const TrainingStep &step, const Optimizer &optimizer, double clip)
      : step(step), func(step.getFunction()), optimizer(optimizer), clip(clip),
        builder(func.getContext()) {}

  /// The step must have gradients, all of floats, and no optimizer yet.
  LogicalResult check() const;
  void run();

private:
  void addArguments();
  void buildPreamble();
  Value buildClipFactor();
  void buildUpdate(Update &update);
  void addResults();

  NamedAttrList makeAttrs(StringRef role, const Twine &name) {
    NamedAttrList attrs;
    attrs.append(kRoleAttrName, builder.getStringAttr(role));
    attrs.append(kNameAttrName, builder.getStringAttr(name));
    return attrs;
  }
  ImplicitLocOpBuilder makeBuilder(const Twine &name) {
    ImplicitLocOpBuilder result(
        NameLoc::get(builder.getStringAttr("opt/" + name)), builder);
    return result;
  }
  /// Places ops where `value` has just been made.
  void setInsertionPointAfter(Value value) {
    if (Operation *op = value.getDefiningOp())
      builder.setInsertionPointAfter(op);
    else
      builder.setInsertionPoint(firstOp);
  }

  const TrainingStep &step;
  func::FuncOp func;
  const Optimizer &optimizer;
  double clip;
  OpBuilder builder;

  /// The first op that was in the step before.
  Operation *firstOp = nullptr;
  SmallVector<Update> updates;
  Value learningRate;
  Value stepCount;
  SmallVector<Value> scalars;

  SmallVector<Type> newResultTypes;
  SmallVector<DictionaryAttr> newResultAttrs;
  SmallVector<Value> newResults;
};
} // namespace

/// The type that moments and formulas use for parameters of `type`: half
/// precision would lose small updates.
static FloatType computeType(Type type) {
  return type.isF64() ? cast<FloatType>(type)
                      : cast<FloatType>(Float32Type::get(type.getContext()));
}

/// `value` as a float of `type`.
static Value convertFloat(OpBuilder &builder, Location loc, Value value,
                          Type type) {
  unsigned from = value.getType().getIntOrFloatBitWidth();
  unsigned to = type.getIntOrFloatBitWidth();
  if (value.getType() == type)
    return value;
  if (from < to)
    return arith::ExtFOp::create(builder, loc, type, value);
  return arith::TruncFOp::create(builder, loc, type, value);
}

LogicalResult Appender::check() const {
  bool hasGradient = false;
  for (const StepResult &result : step.getResults()) {
    if (result.role == ResultRole::ParameterUpdate)
      return func->emitOpError()
             << "expected a step without an optimizer, found the "
                "parameter_update '"
             << result.name << "'";
    if (result.role != ResultRole::Gradient)
      continue;
    hasGradient = true;
    Type type = result.type.getElementType();
    if (!isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(type))
      return func->emitOpError()
             << "expected gradient '" << result.name
             << "' in f16, bf16, f32 or f64, found " << type;
  }
  if (!hasGradient)
    return func->emitOpError() << "expected a gradient result, found none";
  for (const StepArgument &argument : step.getArguments())
    if (argument.role == ArgumentRole::LearningRate ||
        // A state with an update of its own is that of a stored form.
        (argument.role == ArgumentRole::State &&
         !step.findResult(ResultRole::StateUpdate, argument.name)))
      return func->emitOpError()
             << "expected a step without an optimizer, found the "
             << stringify(argument.role) << " '" << argument.name << "'";
  return success();
}

void Appender::run() {
  firstOp = &step.getBody().front();
  addArguments();
  buildPreamble();
  if (clip > 0)
    scalars.push_back(buildClipFactor());
  for (Update &update : updates)
    buildUpdate(update);
  addResults();
}

void Appender::addArguments() {
  SmallVector<Type> types;
  SmallVector<DictionaryAttr> attrs;
  auto add = [&](StringRef role, const Twine &name, Type type) {
    types.push_back(type);
    attrs.push_back(makeAttrs(role, name).getDictionary(func.getContext()));
  };
  StringRef stateRole = stringify(ArgumentRole::State);
  add(stringify(ArgumentRole::LearningRate), kLearningRateName,
      RankedTensorType::get({}, builder.getF32Type()));
  if (optimizer.countsSteps())
    add(stateRole, kStepName, RankedTensorType::get({}, builder.getI64Type()));

  llvm::StringMap<unsigned> parameterIndex;
  for (const StepArgument &argument : step.getArguments())
    if (argument.role == ArgumentRole::Parameter)
      parameterIndex[argument.name] = argument.index;
  for (const StepResult &result : step.getResults()) {
    if (result.role != ResultRole::Gradient)
      continue;
    Type stateType = RankedTensorType::get(
        result.type.getShape(), computeType(result.type.getElementType()));
    for (StringRef name : optimizer.getStateNames())
      add(stateRole, result.name + "." + name, stateType);
    updates.push_back(
        {result,
         step.getBody().getArgument(parameterIndex.at(result.name)),
         {}});
  }

  unsigned next = func.getNumArguments();
  SmallVector<unsigned> indices(types.size(), next);
  SmallVector<Location> locs(types.size(), func.getLoc());
  // It fails only for a function without a body type, which this one is not.
  LogicalResult inserted = func.insertArguments(indices, types, attrs, locs);
  (void)inserted;
  Block &body = step.getBody();
  learningRate = body.getArgument(next++);
  if (optimizer.countsSteps())
    stepCount = body.getArgument(next++);
  for (Update &update : updates)
    for (size_t i = 0; i < optimizer.getStateNames().size(); ++i)
      update.state.push_back(body.getArgument(next++));
}

void Appender::buildPreamble() {
  builder.setInsertionPoint(firstOp);
  ImplicitLocOpBuilder b = makeBuilder(kStepName);
  Value newCount;
  if (stepCount) {
    auto type = cast<RankedTensorType>(stepCount.getType());
    Value init =
        tensor::EmptyOp::create(b, type.getShape(), type.getElementType());
    AffineMap scalar = b.getMultiDimIdentityMap(0);
    auto generic = linalg::GenericOp::create(
        b, TypeRange{type}, ValueRange{stepCount}, ValueRange{init},
        ArrayRef<AffineMap>{scalar, scalar}, ArrayRef<utils::IteratorType>{},
        [](OpBuilder &body, Location loc, ValueRange args) {
          Value one = arith::ConstantIntOp::create(body, loc, 1, 64);
          Value sum = arith::AddIOp::create(body, loc, args[0], one);
          linalg::YieldOp::create(body, loc, sum);
        });
    newCount = generic.getResult(0);
    newResults.push_back(newCount);
    newResultTypes.push_back(type);
    newResultAttrs.push_back(
        makeAttrs(stringify(ResultRole::StateUpdate), kStepName)
            .getDictionary(func.getContext()));
  }
  scalars = optimizer.buildScalars(b, learningRate, newCount);
}

/// Builds min(1, clip / (norm + 1e-6)) of the norm over all gradients, as
/// torch.nn.utils.clip_grad_norm_ does. Each gradient's sum of squares is made
/// right after it; what depends on all of them is at the end.
Value Appender::buildClipFactor() {
  Type f32 = builder.getF32Type();
  SmallVector<Value> sums;
  Value zero;
  {
    builder.setInsertionPoint(firstOp);
    ImplicitLocOpBuilder b = makeBuilder("clip");
    Value init = tensor::EmptyOp::create(b, ArrayRef<int64_t>{}, f32);
    Value constant = arith::ConstantOp::create(b, b.getF32FloatAttr(0.0f));
    zero = linalg::FillOp::create(b, constant, init).getResult(0);
  }
  for (Update &update : updates) {
    Value gradient = step.getValue(update.gradient);
    setInsertionPointAfter(gradient);
    ImplicitLocOpBuilder b = makeBuilder("clip/" + update.gradient.name);
    unsigned rank = update.gradient.type.getRank();
    AffineMap maps[] = {b.getMultiDimIdentityMap(rank),
                        AffineMap::get(rank, 0, b.getContext())};
    SmallVector<utils::IteratorType> iterators(rank,
                                               utils::IteratorType::reduction);
    auto generic = linalg::GenericOp::create(
        b, TypeRange{zero.getType()}, ValueRange{gradient}, ValueRange{zero},
        maps, iterators, [&](OpBuilder &body, Location loc, ValueRange args) {
          Value element = convertFloat(body, loc, args[0], f32);
          Value square = arith::MulFOp::create(body, loc, element, element);
          Value sum = arith::AddFOp::create(body, loc, args[1], square);
          linalg::YieldOp::create(body, loc, sum);
        });
    sums.push_back(generic.getResult(0));
  }

  builder.setInsertionPoint(step.getReturn());
  ImplicitLocOpBuilder b = makeBuilder("clip");
  AffineMap scalar = b.getMultiDimIdentityMap(0);
  auto generic = linalg::GenericOp::create(
      b, TypeRange{zero.getType()}, sums,
      ValueRange{tensor::EmptyOp::create(b, ArrayRef<int64_t>{}, f32)},
      SmallVector<AffineMap>(sums.size() + 1, scalar),
      ArrayRef<utils::IteratorType>{},
      [&](OpBuilder &body, Location loc, ValueRange args) {
        ImplicitLocOpBuilder b(loc, body);
        auto constant = [&](float value) -> Value {
          return arith::ConstantOp::create(b, b.getF32FloatAttr(value));
        };
        Value sum = args.front();
        for (Value part : args.drop_front().drop_back())
          sum = arith::AddFOp::create(b, sum, part);
        Value norm = math::SqrtOp::create(b, sum);
        Value ratio = arith::DivFOp::create(
            b, constant(clip), arith::AddFOp::create(b, norm, constant(1e-6f)));
        // A NaN stays one, and so is noticed.
        Value factor = arith::MinimumFOp::create(b, ratio, constant(1.0f));
        linalg::YieldOp::create(b, factor);
      });
  return generic.getResult(0);
}

void Appender::buildUpdate(Update &update) {
  Value gradient = step.getValue(update.gradient);
  if (clip > 0)
    builder.setInsertionPoint(step.getReturn());
  else
    setInsertionPointAfter(gradient);
  ImplicitLocOpBuilder b = makeBuilder(update.gradient.name);

  auto type = cast<RankedTensorType>(update.parameter.getType());
  FloatType floatType = computeType(type.getElementType());
  SmallVector<Value> inputs = {update.parameter, gradient};
  inputs.append(update.state);
  size_t numTensors = inputs.size();
  inputs.append(scalars);
  SmallVector<Type> types = {type};
  SmallVector<Value> inits = {
      tensor::EmptyOp::create(b, type.getShape(), type.getElementType())};
  for (Value state : update.state) {
    types.push_back(state.getType());
    inits.push_back(tensor::EmptyOp::create(b, type.getShape(), floatType));
  }
  SmallVector<AffineMap> maps(numTensors,
                              b.getMultiDimIdentityMap(type.getRank()));
  maps.append(scalars.size(),
              AffineMap::get(type.getRank(), 0, b.getContext()));
  maps.append(inits.size(), b.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      b, types, inputs, inits, maps, iterators,
      [&](OpBuilder &body, Location loc, ValueRange args) {
        ImplicitLocOpBuilder b(loc, body);
        SmallVector<Value> values;
        for (Value value : args.drop_back(inits.size()))
          values.push_back(convertFloat(b, loc, value, floatType));
        ArrayRef<Value> factors = ArrayRef(values).drop_front(numTensors);
        Value direction = values[1];
        if (clip > 0)
          direction = arith::MulFOp::create(b, direction, factors.back());
        SmallVector<Value> results = optimizer.buildUpdate(
            b, values[0], direction, ArrayRef(values).slice(2, numTensors - 2),
            factors);
        results[0] = convertFloat(b, loc, results[0], type.getElementType());
        linalg::YieldOp::create(b, results);
      });

  step.getReturn()->setOperand(update.gradient.index, generic.getResult(0));
  for (auto [name, value] : llvm::zip_equal(
           optimizer.getStateNames(), generic.getResults().drop_front())) {
    newResults.push_back(value);
    newResultTypes.push_back(value.getType());
    newResultAttrs.push_back(makeAttrs(stringify(ResultRole::StateUpdate),
                                       update.gradient.name + "." + name)
                                 .getDictionary(func.getContext()));
  }
}

/// The parameter updates already stand where the gradients stood.
void Appender::addResults() {
  SmallVector<DictionaryAttr> attrs;
  func.getAllResultAttrs(attrs);
  for (const Update &update : updates) {
    NamedAttrList list(attrs[update.gradient.index]);
    list.set(kRoleAttrName,
             builder.getStringAttr(stringify(ResultRole::ParameterUpdate)));
    attrs[update.gradient.index] = list.getDictionary(func.getContext());
  }
  func.setAllResultAttrs(attrs);
  SmallVector<unsigned> indices(newResults.size(), func.getNumResults());
  LogicalResult inserted =
      func.insertResults(indices, newResultTypes, newResultAttrs);
  (void)inserted;
  step.getReturn()->insertOperands(step.getReturn()->getNumOperands(),
                                   newResults);
}

namespace {
struct AppendOptimizerPass
    : aal::impl::AppendOptimizerBase<AppendOptimizerPass> {
  using AppendOptimizerBase::AppendOptimizerBase;

  void runOnOperation() override {
    FailureOr<TrainingStep> step = TrainingStep::get(getOperation(), function);
    if (failed(step))
      return signalPassFailure();
    AppendOptimizerOptions options;
    options.function = function;
    options.kind = kind;
    options.momentum = momentum;
    options.nesterov = nesterov;
    options.weightDecay = weightDecay;
    options.beta1 = beta1;
    options.beta2 = beta2;
    options.epsilon = epsilon;
    options.clip = clip;
    FailureOr<std::unique_ptr<Optimizer>> optimizer =
        Optimizer::create(options, [&] { return getOperation().emitError(); });
    if (failed(optimizer))
      return signalPassFailure();
    Appender appender(*step, **optimizer, clip);
    if (failed(appender.check()))
      return signalPassFailure();
    appender.run();
  }
};
} // namespace
