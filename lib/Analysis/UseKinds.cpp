//===- UseKinds.cpp - kinds of backward uses ------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "UseKinds.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
/// Values of gradientTails besides the index of an argument.
constexpr unsigned kNoGradient = ~0u;
constexpr unsigned kManyGradients = ~0u - 1;
} // namespace

//===----------------------------------------------------------------------===//
// Gradients that a backward value reaches
//===----------------------------------------------------------------------===//

UseKindInference::UseKindInference(const StepGraph &graph) : graph(graph) {
  findGradientTails();
}

static unsigned merge(unsigned a, unsigned b) {
  if (a == kNoGradient || a == b)
    return b;
  return b == kNoGradient ? a : kManyGradients;
}

/// For each backward value, the one parameter whose gradient (or update) it
/// reaches through layout ops, elementwise ops and reductions alone.
void UseKindInference::findGradientTails() {
  const TrainingStep &step = graph.getStep();
  DenseMap<Value, unsigned> reached;
  for (const StepResult &result : step.getResults()) {
    unsigned tail = kManyGradients;
    if (result.role == ResultRole::Gradient ||
        result.role == ResultRole::ParameterUpdate)
      tail = step.findArgument(ArgumentRole::Parameter, result.name)->index;
    else if (result.role == ResultRole::StateUpdate)
      tail = kNoGradient;
    auto [it, isNew] = reached.try_emplace(step.getValue(result), tail);
    if (!isNew)
      it->second = merge(it->second, tail);
  }
  for (Operation *op : llvm::reverse(graph.getOps())) {
    if (graph.isForward(op))
      continue;
    unsigned tail = kNoGradient;
    for (Value result : op->getResults())
      if (auto it = reached.find(result); it != reached.end()) {
        gradientTails[result] = it->second;
        tail = merge(tail, it->second);
      }
    bool isTransparent = isElementwise(op) || isReduction(op);
    for (Value read : graph.getReads(op)) {
      auto [it, isNew] = reached.try_emplace(read, kNoGradient);
      it->second = merge(it->second, isTransparent ? tail : kManyGradients);
    }
  }
}

std::optional<unsigned> UseKindInference::getOnlyGradient(Operation *op) const {
  if (op->getNumResults() != 1)
    return std::nullopt;
  auto it = gradientTails.find(op->getResult(0));
  if (it == gradientTails.end() || it->second == kNoGradient ||
      it->second == kManyGradients)
    return std::nullopt;
  return it->second;
}

//===----------------------------------------------------------------------===//
// Uses in the bodies of structured ops
//===----------------------------------------------------------------------===//

static bool isCast(Operation *op) {
  return isa<arith::ExtFOp, arith::TruncFOp, arith::ExtSIOp, arith::ExtUIOp,
             arith::TruncIOp>(op);
}

/// Calls `visit` for each op of the body that reads `value`, through casts.
static bool allScalarUsers(Value value, function_ref<bool(OpOperand &)> visit) {
  return llvm::all_of(value.getUses(), [&](OpOperand &use) {
    if (isCast(use.getOwner()))
      return allScalarUsers(use.getOwner()->getResult(0), visit);
    return visit(use);
  });
}

/// True where the body reads `value` in comparisons, or as the condition of
/// selects and of boolean arithmetic.
static bool isOnlyCompared(Value value) {
  bool isBoolean = value.getType().isInteger(1);
  return allScalarUsers(value, [&](OpOperand &use) {
    Operation *user = use.getOwner();
    if (isa<arith::CmpFOp, arith::CmpIOp>(user))
      return true;
    if (!isBoolean)
      return false;
    return isa<arith::AndIOp, arith::OrIOp, arith::XOrIOp, arith::UIToFPOp,
               linalg::YieldOp>(user) ||
           (isa<arith::SelectOp>(user) && use.getOperandNumber() == 0);
  });
}

/// True where the body only multiplies `value` with something else.
static bool isOnlyFactor(Value value) {
  return allScalarUsers(value, [&](OpOperand &use) {
    auto product = dyn_cast<arith::MulFOp>(use.getOwner());
    return product && product.getLhs() != product.getRhs();
  });
}

/// The constant that a body compares with: a scalar, or an input that holds one
/// value everywhere.
static std::optional<APFloat> getBodyConstant(linalg::LinalgOp op,
                                              Value scalar) {
  auto argument = dyn_cast<BlockArgument>(scalar);
  if (!argument || argument.getOwner() != op.getBlock())
    return getConstantFloat(scalar);
  return getConstantFloat(op->getOperand(argument.getArgNumber()));
}

/// The predicate that says of (b, a) what `predicate` says of (a, b).
static arith::CmpFPredicate swapOperands(arith::CmpFPredicate predicate) {
  using Predicate = arith::CmpFPredicate;
  switch (predicate) {
  case Predicate::OGT:
    return Predicate::OLT;
  case Predicate::OGE:
    return Predicate::OLE;
  case Predicate::OLT:
    return Predicate::OGT;
  case Predicate::OLE:
    return Predicate::OGE;
  case Predicate::UGT:
    return Predicate::ULT;
  case Predicate::UGE:
    return Predicate::ULE;
  case Predicate::ULT:
    return Predicate::UGT;
  case Predicate::ULE:
    return Predicate::UGE;
  default:
    return predicate;
  }
}

bool UseKindInference::collectComparisons(
    const SavedUse &use,
    SmallVectorImpl<std::pair<arith::CmpFPredicate, APFloat>> &comparisons)
    const {
  auto op = dyn_cast<linalg::LinalgOp>(use.reader);
  if (!op || use.operand->getOwner() != use.reader)
    return false;
  Value argument = op.getMatchingBlockArgument(use.operand);
  return allScalarUsers(argument, [&](OpOperand &scalarUse) {
    auto compare = dyn_cast<arith::CmpFOp>(scalarUse.getOwner());
    // A cast in between could change what a comparison says.
    if (!compare || scalarUse.get() != argument)
      return false;
    bool isLeft = scalarUse.getOperandNumber() == 0;
    std::optional<APFloat> threshold =
        getBodyConstant(op, isLeft ? compare.getRhs() : compare.getLhs());
    if (!threshold)
      return false;
    bool ignored;
    threshold->convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                       &ignored);
    arith::CmpFPredicate predicate = compare.getPredicate();
    if (!isLeft)
      predicate = swapOperands(predicate);
    auto comparison = std::make_pair(predicate, *threshold);
    if (!llvm::is_contained(comparisons, comparison))
      comparisons.push_back(comparison);
    return true;
  });
}

//===----------------------------------------------------------------------===//
// Origins
//===----------------------------------------------------------------------===//

static bool yieldsExp(Value value) {
  Operation *def = getLayoutRoot(value).getDefiningOp();
  auto op = dyn_cast_or_null<linalg::LinalgOp>(def);
  return op && llvm::any_of(*op.getBlock(), [](Operation &scalar) {
           return isa<math::ExpOp, math::Exp2Op>(scalar);
         });
}

/// A statistic of an elementwise op: an operand smaller than the result that a
/// reduction made. Null where `op` reads none.
static Operation *findSmallerStatistic(Operation *op) {
  if (!isElementwise(op) || getLayoutSource(op))
    return nullptr;
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  for (Value operand : op->getOperands()) {
    auto source = dyn_cast<RankedTensorType>(getLayoutRoot(operand).getType());
    if (!source || source.getNumElements() >= type.getNumElements())
      continue;
    if (Operation *statistic = findStatistic(operand))
      return statistic;
  }
  return nullptr;
}

UseKindInference::Origin UseKindInference::getOrigin(Value saved) {
  auto [it, isNew] = origins.try_emplace(saved, Origin::Plain);
  if (isNew)
    it->second = findOrigin(saved);
  return it->second;
}

/// The op that computed what `op` only selects from: frameworks put zeros in
/// the rows of a softmax whose every position is masked.
static Operation *skipSelections(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp ||
      !isa_and_nonnull<arith::SelectOp>(
          linalgOp.getBlock()->getTerminator()->getOperand(0).getDefiningOp()))
    return op;
  Type type = op->getResult(0).getType();
  for (Value input : linalgOp.getDpsInputs()) {
    Operation *def = getLayoutRoot(input).getDefiningOp();
    if (input.getType() == type && def && !isConstantLike(input) &&
        isElementwise(def))
      return def;
  }
  return op;
}

UseKindInference::Origin UseKindInference::findOrigin(Value saved) const {
  auto ofStatistic = [](Operation *statistic) {
    return yieldsExp(statistic->getOperand(0)) ? Origin::Softmax
                                               : Origin::Normalization;
  };
  Operation *def = saved.getDefiningOp();
  if (isReduction(def))
    return ofStatistic(def);
  if (isElementwise(def)) {
    Operation *made = skipSelections(def);
    if (Operation *statistic = findSmallerStatistic(made))
      return ofStatistic(statistic);
    if (Operation *statistic = findStatistic(saved))
      return ofStatistic(statistic);
  }
  // The input of a normalisation is read together with its own statistics.
  bool isMultiplied = false;
  for (Operation *user : saved.getUsers()) {
    Operation *topLevel = graph.getTopLevel(user);
    if (topLevel == graph.getStep().getReturn() || !graph.isForward(topLevel))
      continue;
    if (isElementwise(topLevel) && findSmallerStatistic(topLevel))
      return Origin::Normalization;
    auto op = dyn_cast<linalg::LinalgOp>(topLevel);
    isMultiplied |= op && isElementwise(topLevel) &&
                    topLevel->getNumOperands() == 3 &&
                    multipliesSamples(topLevel);
  }
  return isMultiplied ? Origin::Gating : Origin::Plain;
}

/// True for an elementwise product of two tensors that both depend on samples
/// and have the size of the result.
bool UseKindInference::multipliesSamples(Operation *op) const {
  auto linalgOp = cast<linalg::LinalgOp>(op);
  bool multiplies = llvm::any_of(*linalgOp.getBlock(), [](Operation &scalar) {
    return isa<arith::MulFOp>(scalar);
  });
  return multiplies &&
         llvm::all_of(linalgOp.getDpsInputs(), [&](Value operand) {
           Value root = getLayoutRoot(operand);
           return graph.dependsOnSample(root) && !isa<BlockArgument>(root);
         });
}

//===----------------------------------------------------------------------===//
// Classification
//===----------------------------------------------------------------------===//

UseKindInference::Use
UseKindInference::classifyProduct(const SavedUse &use,
                                  const ProductOperands &product) const {
  OpOperand *other = product.getOther(*use.operand);
  if (!other)
    return {UseKind::Other};
  Value gradient = getLayoutRoot(other->get());
  if (!graph.isBackward(gradient) && !graph.dependsOnLossGradient(gradient))
    return {UseKind::Other};
  if (std::optional<unsigned> parameter = getOnlyGradient(use.reader))
    return {UseKind::WeightGradient,
            &graph.getStep().getArguments()[*parameter]};
  return {UseKind::Bilinear};
}

UseKindInference::Use UseKindInference::classifyBody(Value saved,
                                                     const SavedUse &use,
                                                     linalg::LinalgOp reader) {
  if (!reader.isDpsInput(use.operand))
    return {UseKind::Other};
  Value argument = reader.getMatchingBlockArgument(use.operand);
  if (isOnlyCompared(argument))
    return {UseKind::Predicate};
  if (!isa<FloatType>(getElementTypeOrSelf(saved.getType())))
    return {UseKind::Other};
  if (isOnlyFactor(argument))
    if (std::optional<unsigned> parameter = getOnlyGradient(use.reader))
      return {UseKind::WeightGradient,
              &graph.getStep().getArguments()[*parameter]};
  switch (getOrigin(saved)) {
  case Origin::Normalization:
    return {UseKind::Normalization};
  case Origin::Softmax:
    return {UseKind::Softmax};
  case Origin::Gating:
    if (isOnlyFactor(argument))
      return {UseKind::Bilinear};
    break;
  case Origin::Plain:
    break;
  }
  return {isElementwise(reader) ? UseKind::Pointwise : UseKind::Other};
}

UseKindInference::Use UseKindInference::classify(Value saved,
                                                 const SavedUse &use) {
  // Reads inside a region (tensor.extract, loops) may pick any element.
  if (use.operand->getOwner() != use.reader)
    return {UseKind::Other};
  if (std::optional<ProductOperands> product = getProductOperands(use.reader))
    return classifyProduct(use, *product);
  if (auto reader = dyn_cast<linalg::LinalgOp>(use.reader))
    return classifyBody(saved, use, reader);
  return {UseKind::Other};
}
