//===- BlockRecompute.cpp - recomputes the insides of blocks ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

// The block recomputation of Woo & Jeon, ICLR 2023: between what a convolution
// makes and what the next one reads, a normalisation and an activation run
// again in the backward pass. So do the products that cost little beside it:
//  * a pointwise convolution at the end of a branch, whose result is normalised
//    and added to the shortcut;
//  * a product that reads an input of the step, as the stem does;
//  * the products of two activations below a softmax, from queries and keys.
// What starts and ends a block, the links of residual chains, stays stored, and
// no convolution runs again on a value of a chain, whose exact value another
// rule may drop.

#include "ChainRecompute.h"
#include "aal/Analysis/StructuredOps.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::aal;

/// How many elementwise ops may lie between a product and what it ends in.
static constexpr unsigned kMaxSearch = 24;

namespace {
class BlockRecompute : public ChainRecompute {
public:
  BlockRecompute(const StepGraph &graph, const ResidualChains &chains,
                 ArrayRef<SaveOp> saves)
      : ChainRecompute(saves), graph(graph), chains(chains) {}

  unsigned run(StringRef reason);

private:
  bool isAllowed(Operation *op) const override;
  bool staysStored(Value value) override { return isStatistic(value); }
  bool isCheapProduct(Operation *op) const;
  bool endsBranch(Operation *product) const;
  bool feedsSoftmax(Operation *product) const;
  bool findBelow(Operation *op, function_ref<bool(Operation *)> isFound,
                 function_ref<bool(Operation *)> isPassed) const;
  bool isStatistic(Value value);

  const StepGraph &graph;
  const ResidualChains &chains;
  DenseMap<Value, bool> statistics;
};
} // namespace

//===----------------------------------------------------------------------===//
// Ops that may run again
//===----------------------------------------------------------------------===//

static bool isPooling(Operation *op) {
  return linalg::isaConvolutionOpInterface(cast<linalg::LinalgOp>(op));
}

static bool isConvolution(Operation *op) {
  return !linalg::isaContractionOpInterface(cast<linalg::LinalgOp>(op));
}

/// True where `op` does not look around an element, as a convolution with a
/// kernel of one element does not. `weight` is its parameter.
static bool isPointwise(linalg::LinalgOp op, Value weight) {
  auto output = cast<RankedTensorType>(op->getResult(0).getType());
  int64_t channels = 1;
  // A kernel of one element has as many elements as there are pairs of an input
  // and an output channel.
  auto type = cast<RankedTensorType>(weight.getType());
  for (int64_t size : type.getShape().take_front(2))
    channels *= size;
  return output.getRank() == type.getRank() &&
         type.getNumElements() == channels;
}

/// True where an elementwise op calls a function or compares.
static bool isActivation(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && llvm::any_of(*linalgOp.getBlock(), [](Operation &scalar) {
           return isa<math::MathDialect>(scalar.getDialect()) ||
                  isa<arith::CmpFOp, arith::MaximumFOp, arith::MaxNumFOp>(
                      scalar);
         });
}

/// True where `isFound` holds for a forward op below `op`, through elementwise
/// ops for which `isPassed` holds.
bool BlockRecompute::findBelow(Operation *op,
                               function_ref<bool(Operation *)> isFound,
                               function_ref<bool(Operation *)> isPassed) const {
  SmallVector<Operation *> worklist{op};
  DenseSet<Operation *> visited;
  while (!worklist.empty() && visited.size() < kMaxSearch) {
    for (Operation *user : worklist.pop_back_val()->getUsers()) {
      Operation *next = graph.getTopLevel(user);
      if (next == graph.getStep().getReturn() || !graph.isForward(next) ||
          !visited.insert(next).second)
        continue;
      if (isFound(next))
        return true;
      if (isElementwise(next) && isPassed(next))
        worklist.push_back(next);
    }
  }
  return false;
}

/// True where the result of `product` goes into a link of a residual chain,
/// without an activation in between.
bool BlockRecompute::endsBranch(Operation *product) const {
  return findBelow(
      product, [&](Operation *op) { return chains.isLink(op); },
      [](Operation *op) { return !isActivation(op); });
}

/// True where the result of `product` is reduced, as the scores of an attention
/// are by the softmax.
bool BlockRecompute::feedsSoftmax(Operation *product) const {
  return findBelow(product, isReduction, [](Operation *) { return true; });
}

bool BlockRecompute::isCheapProduct(Operation *op) const {
  ProductOperands product = *getProductOperands(op);
  Value lhs = product.lhs->get(), rhs = product.rhs->get();
  if (!chains.isInert(lhs) && !chains.isInert(rhs))
    return !isConvolution(op) && feedsSoftmax(op);
  bool isLeftWeight = chains.isInert(lhs);
  Value input = getLayoutRoot(isLeftWeight ? rhs : lhs);
  if (isa<BlockArgument>(input))
    return true;
  // aal.forward stands for what its save has.
  if (auto forward = input.getDefiningOp<ForwardOp>())
    input = forward.getHandle().getDefiningOp<SaveOp>().getValue();
  return isConvolution(op) && !chains.getChain(input) &&
         isPointwise(cast<linalg::LinalgOp>(op), isLeftWeight ? lhs : rhs) &&
         endsBranch(op);
}

bool BlockRecompute::isAllowed(Operation *op) const {
  if (op->getNumResults() != 1 || chains.isLink(op))
    return false;
  if (isElementwise(op))
    return true;
  if (getProductOperands(op))
    return isCheapProduct(op);
  return isReduction(op) && !isPooling(op);
}

//===----------------------------------------------------------------------===//
// What is computed again
//===----------------------------------------------------------------------===//

/// True for what reductions make and elementwise ops make of that alone: it is
/// small beside what it was reduced from and stays stored.
bool BlockRecompute::isStatistic(Value value) {
  Operation *def = value.getDefiningOp();
  if (!def || chains.isInert(value))
    return true;
  auto [it, isNew] = statistics.try_emplace(value, false);
  if (!isNew)
    return it->second;
  bool result = isReduction(def)
                    ? !isPooling(def)
                    : isElementwise(def) &&
                          llvm::all_of(def->getOperands(), [&](Value operand) {
                            return isStatistic(operand);
                          });
  return statistics[value] = result;
}

unsigned BlockRecompute::run(StringRef reason) {
  unsigned changed = 0;
  auto give = [&](SaveOp save, Attribute policy) {
    save.setPolicyAttr(policy);
    save.setReason(reason);
    ++changed;
  };
  // Operands come before what is computed from them, so what is decided for
  // them is settled when it is asked for.
  for (auto &[value, saves] : savesOf) {
    Operation *def = value.getDefiningOp();
    if (!def || !llvm::any_of(saves, isKept) || isStatistic(value))
      continue;
    if (canCompute(def)) {
      for (SaveOp save : saves)
        if (isKept(save))
          give(save, RecomputeAttr::get(save.getContext()));
      continue;
    }
    // As in the authors' blocks, the bit of an activation at the end of a block
    // is stored beside its result.
    for (SaveOp save : saves)
      if (isKept(save) && save.getLossless())
        give(save, *save.getLossless());
  }
  return changed;
}

bool aal::couldRecomputeBlocks(const StepGraph &graph,
                               const ResidualChains &chains,
                               ArrayRef<SaveOp> saves) {
  return BlockRecompute(graph, chains, saves).couldCompute();
}

unsigned aal::recomputeBlocks(const StepGraph &graph,
                              const ResidualChains &chains,
                              ArrayRef<SaveOp> saves, StringRef reason) {
  return BlockRecompute(graph, chains, saves).run(reason);
}
