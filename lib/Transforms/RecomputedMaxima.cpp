//===- RecomputedMaxima.cpp - maxima of tensors that are made again -------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// The backward pass of a pooling may look for the places of maxima by comparing
// its input with its output. Where the input is computed again, by kernels that
// round in another order, a stored output need not be equal to any element of
// it, and the gradient would get lost. So the output is computed again as well,
// from the input as the backward pass has it.
//
//===----------------------------------------------------------------------===//

#include "AssignPolicies.h"
#include "aal/Analysis/StructuredOps.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
/// Computes maxima again, op by op.
class MaximaFinder {
public:
  explicit MaximaFinder(const StepGraph &graph) : graph(graph) {}

  void run();

private:
  void findAgain(Operation *search);
  bool findAgain(Operation *search, RestoreOp maxima,
                 ArrayRef<RestoreOp> restores);
  bool canClone(Operation *op, const IRMapping &mapping) const;

  const StepGraph &graph;
};
} // namespace

static SaveOp getSave(RestoreOp restore) {
  return restore.getHandle().getDefiningOp<SaveOp>();
}

/// True where layout ops and constants alone lie between what `op` reads and
/// the mapped tensors, and there is such a tensor.
bool MaximaFinder::canClone(Operation *op, const IRMapping &mapping) const {
  bool readsMapped = false;
  for (Value operand : op->getOperands()) {
    if (!graph.dependsOnArgument(operand))
      continue;
    if (!mapping.contains(getLayoutRoot(operand)))
      return false;
    readsMapped = true;
  }
  return readsMapped;
}

/// Clones the layout ops between `value` and a mapped tensor.
static void cloneLayout(OpBuilder &builder, Value value, IRMapping &mapping) {
  SmallVector<Operation *> chain;
  for (; !mapping.contains(value); value = getLayoutSource(chain.back())->get())
    chain.push_back(value.getDefiningOp());
  for (Operation *op : llvm::reverse(chain))
    builder.clone(*op, mapping)
        ->setAttr(kBackwardAttrName, builder.getUnitAttr());
}

/// Computes what `maxima` restores again if it is the maximum of what one of
/// `restores` is.
bool MaximaFinder::findAgain(Operation *search, RestoreOp maxima,
                             ArrayRef<RestoreOp> restores) {
  Operation *pooling = getSave(maxima).getValue().getDefiningOp();
  if (!pooling || !isReduction(pooling) || pooling->getNumResults() != 1)
    return false;
  IRMapping mapping;
  for (RestoreOp restore : restores)
    if (restore != maxima)
      mapping.map(getSave(restore).getValue(), restore.getResult());
  if (!canClone(pooling, mapping))
    return false;
  OpBuilder builder(search);
  for (Value operand : pooling->getOperands())
    if (graph.dependsOnArgument(operand))
      cloneLayout(builder, operand, mapping);
  Operation *copy = builder.clone(*pooling, mapping);
  copy->setAttr(kBackwardAttrName, builder.getUnitAttr());
  maxima.getResult().replaceUsesWithIf(copy->getResult(0), [&](OpOperand &use) {
    return search->isAncestor(use.getOwner());
  });
  return true;
}

void MaximaFinder::findAgain(Operation *search) {
  SmallVector<RestoreOp> restores;
  for (Value read : graph.getReads(search))
    if (auto restore = getLayoutRoot(read).getDefiningOp<RestoreOp>())
      restores.push_back(restore);
  for (RestoreOp maxima : restores) {
    if (getSave(maxima).getUse() != UseKind::Predicate ||
        !findAgain(search, maxima, restores) || !maxima->use_empty())
      continue;
    SaveOp save = getSave(maxima);
    maxima.erase();
    if (save->use_empty())
      save.erase();
    return;
  }
}

void MaximaFinder::run() {
  for (Operation *op : graph.getOps()) {
    bool isSearch = !graph.isForward(op) && isReduction(op) &&
                    llvm::any_of(op->getResultTypes(), [](Type type) {
                      return getElementTypeOrSelf(type).isInteger();
                    });
    if (isSearch)
      findAgain(op);
  }
}

LogicalResult aal::findMaximaAgain(const TrainingStep &step) {
  FailureOr<StepGraph> graph = StepGraph::build(step);
  if (failed(graph))
    return failure();
  MaximaFinder(*graph).run();
  return success();
}
