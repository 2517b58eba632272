//===- Derivatives.cpp - what elementwise arithmetic computes -------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/Derivatives.h"
#include "BodyEvaluation.h"
#include "aal/Analysis/StructuredOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <cmath>

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

/// How many ops around a tensor are looked at: derivatives take about ten.
static constexpr size_t kMaxOps = 48;

/// Calls `visit` for each op that reads `value`.
static bool allUsers(Value value, function_ref<bool(Operation *)> visit) {
  return llvm::all_of(value.getUsers(), visit);
}

/// The elementwise ops that depend on `variables`, nearest first.
static llvm::SetVector<Operation *> collectReaders(ArrayRef<Value> variables) {
  Block *block = Value(variables.front()).getParentBlock();
  llvm::SetVector<Operation *> ops;
  auto add = [&](Operation *user) {
    if (ops.size() < kMaxOps && user->getBlock() == block &&
        user->getNumResults() == 1 && isElementwise(user))
      ops.insert(user);
    return true;
  };
  for (Value variable : variables)
    allUsers(variable, add);
  for (size_t i = 0; i < ops.size(); ++i)
    allUsers(ops[i]->getResult(0), add);
  return ops;
}

PointwiseGraph::PointwiseGraph(Value variable, ArrayRef<double> samples)
    : PointwiseGraph(Variable(variable, SmallVector<double>(samples))) {}

PointwiseGraph::PointwiseGraph(ArrayRef<Variable> held) {
  for (const auto &[variable, samples] : held) {
    variables.push_back(variable);
    values[variable].samples = samples;
  }
  llvm::SetVector<Operation *> ops = collectReaders(variables);
  DenseMap<Operation *, unsigned> missing;
  SmallVector<Operation *> ready;
  for (Operation *op : ops) {
    unsigned count = llvm::count_if(op->getOperands(), [&](Value operand) {
      return ops.contains(operand.getDefiningOp());
    });
    missing[op] = count;
    if (count == 0)
      ready.push_back(op);
  }
  while (!ready.empty()) {
    Operation *op = ready.pop_back_val();
    if (!evaluate(op))
      continue;
    for (OpOperand &use : op->getResult(0).getUses())
      if (auto it = missing.find(use.getOwner());
          it != missing.end() && --it->second == 0)
        ready.push_back(use.getOwner());
  }
}

/// Evaluates `op`, all of whose operands that depend on the variable are known.
bool PointwiseGraph::evaluate(Operation *op) {
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(op)) {
    PointwiseValue value = values[op->getOperand(0)];
    return values.insert({op->getResult(0), std::move(value)}).second;
  }
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || linalgOp.getNumDpsInits() != 1)
    return false;
  size_t numSamples = values.front().second.samples.size();
  BodyEvaluation body(linalgOp, numSamples);
  for (OpOperand &operand : op->getOpOperands()) {
    Value argument = linalgOp.getMatchingBlockArgument(&operand);
    PointwiseValue value;
    auto *it = values.find(operand.get());
    if (it != values.end()) {
      value = it->second;
    } else if (std::optional<double> constant =
                   getConstantNumber(operand.get())) {
      value.samples.assign(numSamples, *constant);
    } else {
      value.samples.assign(numSamples, 1);
      value.factor = operand.get();
    }
    body.bind(argument, std::move(value));
  }
  std::optional<PointwiseValue> result = body.run();
  if (!result)
    return false;
  return values.insert({op->getResult(0), std::move(*result)}).second;
}

SmallVector<Operation *> PointwiseGraph::getPath(Value value) const {
  llvm::SetVector<Operation *> path;
  path.insert(value.getDefiningOp());
  for (size_t i = 0; i < path.size(); ++i)
    for (Value operand : path[i]->getOperands())
      if (values.contains(operand) && !llvm::is_contained(variables, operand))
        path.insert(operand.getDefiningOp());
  SmallVector<Operation *> ordered;
  for (const auto &[computed, held] : llvm::reverse(values))
    if (Operation *op = computed.getDefiningOp(); op && path.contains(op))
      ordered.push_back(op);
  return ordered;
}

std::optional<SmallVector<Operation *>>
PointwiseGraph::getOnlyPath(Value value) const {
  SmallVector<Operation *> path = getPath(value);
  llvm::SmallPtrSet<Operation *, 16> inside(path.begin(), path.end());
  auto isInside = [&](Operation *user) { return inside.contains(user); };
  bool isOnly = llvm::all_of(
      variables, [&](Value variable) { return allUsers(variable, isInside); });
  for (Operation *op : path)
    isOnly &=
        op == value.getDefiningOp() || allUsers(op->getResult(0), isInside);
  return isOnly ? std::optional(std::move(path)) : std::nullopt;
}

//===----------------------------------------------------------------------===//
// Derivatives
//===----------------------------------------------------------------------===//

SmoothActivation aal::getSmoothActivation(Activation activation) {
  switch (activation) {
  case Activation::Gelu:
    return geluActivation();
  case Activation::GeluTanh:
    return geluTanhActivation();
  case Activation::Silu:
    return siluActivation();
  case Activation::Tanh:
  case Activation::TanhOutput:
    return tanhActivation();
  case Activation::Sigmoid:
  case Activation::SigmoidOutput:
    return sigmoidActivation();
  case Activation::Automatic:
    break;
  }
  llvm_unreachable("an activation of rules alone");
}

namespace {
/// Arguments and, for each activation, its derivative there.
struct DerivativeSamples {
  SmallVector<double> arguments;
  SmallVector<std::pair<Activation, SmallVector<double>>> derivatives;

  DerivativeSamples() {
    // Both in and beyond the range of outputs.
    for (double x = -5.9; x < 6; x += 0.3)
      arguments.push_back(x);
    for (unsigned i = 1; i <= getMaxEnumValForActivation(); ++i) {
      auto activation = static_cast<Activation>(i);
      SmallVector<double> values;
      for (double x : arguments)
        values.push_back(activation == Activation::TanhOutput ? 1 - x * x
                         : activation == Activation::SigmoidOutput
                             ? x * (1 - x)
                             : getSmoothActivation(activation).derivative(x));
      derivatives.push_back({activation, std::move(values)});
    }
  }
};
} // namespace

/// What the readers of the variables of `graph`, `numVariables` of them,
/// compute, whose samples are those of `reference`.
static std::optional<Activation>
findDerivative(const PointwiseGraph &graph, size_t numVariables,
               const DerivativeSamples &reference) {
  // Constants of the graph may be rounded to f32; the two forms of GELU are a
  // hundred times further apart.
  constexpr double kTolerance = 1e-5;
  for (const auto &[value, held] :
       llvm::drop_begin(graph.getValues(), numVariables))
    for (const auto &[activation, derivative] : reference.derivatives) {
      bool isEqual = llvm::all_of(
          llvm::zip_equal(held.samples, derivative), [](auto pair) {
            auto [found, expected] = pair;
            return std::abs(found - expected) <= kTolerance;
          });
      if (isEqual && graph.getOnlyPath(value))
        return activation;
    }
  return std::nullopt;
}

static const DerivativeSamples &getSamples() {
  static const DerivativeSamples samples;
  return samples;
}

std::optional<Activation> aal::recognizeDerivative(Value restored) {
  const DerivativeSamples &reference = getSamples();
  return findDerivative(PointwiseGraph(restored, reference.arguments), 1,
                        reference);
}

std::optional<Activation>
aal::recognizeDerivative(Value saved, Value restored,
                         ArrayRef<std::pair<Value, Value>> others) {
  const DerivativeSamples &reference = getSamples();
  PointwiseGraph forward(saved, reference.arguments);
  SmallVector<PointwiseGraph::Variable> variables = {
      {restored, reference.arguments}};
  for (auto [other, restoredOther] : others)
    variables.push_back(
        {restoredOther, forward.getValues().lookup(other).samples});
  return findDerivative(PointwiseGraph(variables), variables.size(), reference);
}
