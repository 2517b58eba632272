//===- InPlace.cpp - results that take an operand's place -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "InPlace.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

class InPlaceFinder {
public:
  explicit InPlaceFinder(BufferLiveness &liveness)
      : liveness(liveness), buffers(liveness.getBuffers()),
        sources(buffers.size(), -1), isTaken(buffers.size(), false) {
    for (auto [i, buffer] : llvm::enumerate(buffers))
      numbers[buffer.getValue()] = i;
  }

  SmallVector<int> run();

private:
  int findWhole(Value value) const;
  bool mayTake(linalg::LinalgOp op, OpOperand &init, int from, int to) const;

  BufferLiveness &liveness;
  MutableArrayRef<LocalBuffer> buffers;
  DenseMap<Value, int> numbers;
  SmallVector<int> sources;
  SmallVector<bool> isTaken;
};

} // namespace

/// The buffer that `value` is all of, in row-major order, or -1.
int InPlaceFinder::findWhole(Value value) const {
  while (Operation *op = value.getDefiningOp()) {
    if (!isa<memref::CastOp, memref::CollapseShapeOp, memref::ExpandShapeOp>(
            op))
      break;
    value = op->getOperand(0);
  }
  auto it = numbers.find(value);
  return it == numbers.end() ? -1 : it->second;
}

/// Whether the result `init` of `op`, which is buffer `to`, may lie on `from`.
bool InPlaceFinder::mayTake(linalg::LinalgOp op, OpOperand &init, int from,
                            int to) const {
  const LocalBuffer &source = buffers[from], &target = buffers[to];
  LiveRange now = liveness.getRange(op);
  if (from == to || isTaken[from] || !source.isPlanned() ||
      source.isOnHost != target.isOnHost || source.bytes != target.bytes ||
      source.range.upper != now.upper || source.range.lower >= now.lower)
    return false;
  // Every access of the op to either buffer is at the index that is written.
  AffineMap map = op.getMatchingIndexingMap(&init);
  for (OpOperand *use : source.uses) {
    Operation *user = use->getOwner();
    if (user != op && op->isProperAncestor(user))
      return false;
    if (user == op && (!op.isDpsInput(use) || findWhole(use->get()) != from ||
                       op.getMatchingIndexingMap(use) != map))
      return false;
  }
  return llvm::all_of(target.uses, [&](OpOperand *use) {
    return use == &init || !op->isAncestor(use->getOwner());
  });
}

SmallVector<int> InPlaceFinder::run() {
  for (auto [to, buffer] : llvm::enumerate(buffers)) {
    if (!buffer.isPlanned())
      continue;
    for (OpOperand *use : buffer.uses) {
      auto op = dyn_cast<linalg::LinalgOp>(use->getOwner());
      if (!op || liveness.getRange(op).lower != buffer.range.lower ||
          !op.isDpsInit(use) || op.payloadUsesValueFromOperand(use) ||
          findWhole(use->get()) != static_cast<int>(to) ||
          op.getNumParallelLoops() != op.getNumLoops() ||
          !op.getMatchingIndexingMap(use).isPermutation())
        continue;
      for (OpOperand *input : op.getDpsInputOperands()) {
        int from = findWhole(input->get());
        if (from < 0 || !mayTake(op, *use, from, to))
          continue;
        sources[to] = from;
        isTaken[from] = true;
        break;
      }
      break;
    }
  }
  return std::move(sources);
}

SmallVector<int> aal::findInPlace(BufferLiveness &liveness) {
  return InPlaceFinder(liveness).run();
}
