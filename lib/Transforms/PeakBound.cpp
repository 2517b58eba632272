//===- PeakBound.cpp - bytes that every order of a step needs -------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "PeakBound.h"
#include "aal/Analysis/StructuredOps.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Kernels/Program.h"
#include "aal/Planner/MaxFlow.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace mlir::aal;

/// The function is divided into so many parts, with two pivots in each.
static constexpr unsigned kWindows = 16;
/// At so many pivots, those that promise the most, the cut is computed.
static constexpr unsigned kMaxCuts = 4;

namespace {

/// What an op makes.
struct Made {
  unsigned op;
  int64_t bytes; // of the memory that it needs where it is there
  SmallVector<unsigned, 4> readers = {};
};

/// What has run when a pivot does, what has not, and what is in between: ops
/// that may be on either side, and by way of which bytes cross it.
struct Sides {
  unsigned pivot;
  llvm::BitVector above, below, between;
  /// Bytes that the pivot writes beside what it reads.
  int64_t resultBytes;
  /// The bytes that cross, as they are made above.
  int64_t crossing = 0;

  /// No cut shows that more are needed.
  int64_t getMost() const { return crossing + resultBytes; }
};

class PeakBound {
public:
  explicit PeakBound(func::FuncOp func);
  int64_t run() const;

private:
  void addReads(Operation &op, unsigned number);
  void excludeResults();
  bool isSummed(unsigned number) const;
  bool isDecoded(Operation &op) const;
  std::vector<int64_t> findLive() const;
  std::vector<unsigned> findPivots() const;
  int64_t getReadBytes(unsigned op) const;
  Sides findSides(unsigned pivot) const;
  llvm::BitVector findAbove(unsigned pivot) const;
  llvm::BitVector findBelow(unsigned pivot) const;
  int64_t cut(const Sides &sides) const;
  int64_t getResultBytes(unsigned pivot) const;

  bool isReadBy(const Made &value, const llvm::BitVector &set) const {
    return llvm::any_of(value.readers,
                        [&](unsigned reader) { return set[reader]; });
  }
  ArrayRef<Made> getMade(unsigned op) const {
    return ArrayRef<Made>(values).slice(firstValue[op],
                                        firstValue[op + 1] - firstValue[op]);
  }

  Block &block;
  std::vector<Operation *> ops;
  std::vector<SmallVector<unsigned, 4>> reads; // values, of each op
  std::vector<unsigned> firstValue;            // of each op, and the end
  std::vector<Made> values;
  DenseMap<Value, unsigned> numbers;
  llvm::BitVector isFree;  // ops that each reader may run for itself
  llvm::BitVector isAlone; // ops that are a launch of their own
};

} // namespace

//===----------------------------------------------------------------------===//
// Ops and what they make
//===----------------------------------------------------------------------===//

static int64_t getMadeBytes(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  Operation *op = value.getDefiningOp();
  // The host has a memory of its own.
  if (!type || !type.hasStaticShape() ||
      !isSupportedElementType(type.getElementType()) || isa<OffloadOp>(op) ||
      isConstantLike(value))
    return 0;
  return type.getNumElements() * elementBytes(type.getElementType());
}

/// True for ops that run one by one, as loops do.
static bool isLoop(Operation &op) {
  return op.getNumRegions() > 0 && !isa<linalg::LinalgOp>(op);
}

/// True for an op that makes one tensor, element by element, from codes or from
/// what is decoded from them.
bool PeakBound::isDecoded(Operation &op) const {
  if (!isElementwise(&op))
    return false;
  Value codes;
  for (Value operand : cast<linalg::LinalgOp>(op).getDpsInputs()) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    if (!type || type.getNumElements() == 1 || isConstantLike(operand))
      continue;
    if (codes)
      return false;
    codes = operand;
  }
  if (!codes)
    return true;
  codes = getLayoutRoot(codes);
  if (getElementTypeOrSelf(codes.getType()).isInteger())
    return true;
  Operation *def = codes.getDefiningOp();
  return def && isFree[values[numbers.lookup(codes)].op];
}

void PeakBound::addReads(Operation &op, unsigned number) {
  op.walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      if (auto it = numbers.find(operand);
          it != numbers.end() &&
          !llvm::is_contained(reads[number], it->second)) {
        reads[number].push_back(it->second);
        values[it->second].readers.push_back(number);
      }
  });
}

/// What is returned, and what may lie in its memory, is outside of the arena.
void PeakBound::excludeResults() {
  for (Value result : block.getTerminator()->getOperands())
    if (auto it = numbers.find(result); it != numbers.end())
      values[it->second].bytes = -1;
  for (unsigned number = values.size(); number-- > 0;)
    if (values[number].bytes < 0) {
      Operation *op = ops[values[number].op];
      if (isa<linalg::LinalgOp>(op) && !isElementwise(op))
        continue;
      for (unsigned read : reads[values[number].op])
        values[read].bytes = -1;
    }
  for (Made &value : values)
    value.bytes = std::max<int64_t>(value.bytes, 0);
}

/// True for a value that is only ever summed, as the gradients of a weight for
/// each sample are: a library call may do both at once.
bool PeakBound::isSummed(unsigned number) const {
  return !values[number].readers.empty() &&
         llvm::all_of(values[number].readers, [&](unsigned reader) {
           return getLayoutSource(ops[reader]) ? isSummed(firstValue[reader])
                                               : isReduction(ops[reader]);
         });
}

PeakBound::PeakBound(func::FuncOp func) : block(func.front()) {
  isFree.resize(block.getOperations().size());
  isAlone.resize(isFree.size());
  for (Operation &op : block.without_terminator()) {
    unsigned number = ops.size();
    ops.push_back(&op);
    reads.emplace_back();
    addReads(op, number);
    isFree[number] = getLayoutSource(&op) || isDecoded(op);
    isAlone[number] = getProductOperands(&op) || isLoop(op);
    firstValue.push_back(values.size());
    for (Value result : op.getResults()) {
      numbers[result] = values.size();
      values.push_back({number, getMadeBytes(result)});
    }
  }
  firstValue.push_back(values.size());
  isFree.resize(ops.size());
  isAlone.resize(ops.size());
  excludeResults();
  for (Made &value : values)
    if (value.bytes > 0 && getProductOperands(ops[value.op]) &&
        isSummed(&value - values.data()))
      value.bytes = 0;
}

//===----------------------------------------------------------------------===//
// Pivots
//===----------------------------------------------------------------------===//

/// Bytes that are live at each op in the order of the function.
std::vector<int64_t> PeakBound::findLive() const {
  std::vector<unsigned> last(values.size());
  std::vector<int64_t> live(ops.size() + 1);
  for (unsigned number = values.size(); number-- > 0;) {
    const Made &value = values[number];
    last[number] = value.op;
    for (unsigned reader : value.readers) {
      last[number] = std::max(last[number], reader);
      if (isFree[reader])
        last[number] = std::max(last[number], last[firstValue[reader]]);
    }
    if (isFree[value.op])
      continue;
    live[value.op] += value.bytes;
    live[last[number] + 1] -= value.bytes;
  }
  for (size_t i = 1; i < live.size(); ++i)
    live[i] += live[i - 1];
  return live;
}

int64_t PeakBound::getReadBytes(unsigned op) const {
  int64_t bytes = 0;
  for (unsigned read : reads[op])
    bytes += values[read].bytes;
  return bytes;
}

/// Of each part of the function, the product or loop at which the most is live,
/// and the op that reads the most.
std::vector<unsigned> PeakBound::findPivots() const {
  std::vector<int64_t> live = findLive();
  std::vector<unsigned> pivots;
  for (unsigned window = 0; window < kWindows; ++window) {
    auto getEnd = [&](size_t i) { return ops.size() * i / kWindows; };
    std::optional<unsigned> alone, other;
    int64_t most = 0;
    for (unsigned op = getEnd(window); op < getEnd(window + 1); ++op) {
      if (isAlone[op]) {
        if (!alone || live[op] > live[*alone])
          alone = op;
      } else if (int64_t bytes = getReadBytes(op);
                 bytes > most && !isFree[op]) {
        most = bytes;
        other = op;
      }
    }
    for (std::optional<unsigned> pivot : {alone, other})
      if (pivot)
        pivots.push_back(*pivot);
  }
  return pivots;
}

//===----------------------------------------------------------------------===//
// One pivot
//===----------------------------------------------------------------------===//

/// The ops that have run before the launch of `pivot` does, whatever runs in
/// that with it.
llvm::BitVector PeakBound::findAbove(unsigned pivot) const {
  llvm::BitVector depends(ops.size()), above(ops.size());
  depends.set(pivot);
  for (unsigned op = pivot + 1; op-- > 0;) {
    if (!depends[op])
      continue;
    bool isAbove = above[op] || isAlone[op];
    for (unsigned read : reads[op]) {
      depends.set(values[read].op);
      if (isAbove)
        above.set(values[read].op);
    }
    if (isAlone[op])
      above.set(op);
  }
  above.reset(pivot);
  return above.reset(isFree);
}

/// `pivot`, and the ops that run after it.
llvm::BitVector PeakBound::findBelow(unsigned pivot) const {
  llvm::BitVector below(ops.size());
  below.set(pivot);
  for (unsigned op = pivot; op < ops.size(); ++op)
    if (below[op])
      for (const Made &value : getMade(op))
        for (unsigned reader : value.readers)
          below.set(reader);
  return below;
}

Sides PeakBound::findSides(unsigned pivot) const {
  Sides sides = {pivot, findAbove(pivot), findBelow(pivot),
                 llvm::BitVector(ops.size()), getResultBytes(pivot)};
  for (unsigned op = ops.size(); op-- > 0;)
    for (const Made &value : getMade(op)) {
      bool crosses =
          isReadBy(value, sides.below) || isReadBy(value, sides.between);
      if (sides.above[op])
        sides.crossing += crosses ? value.bytes : 0;
      else if (crosses && !sides.below[op])
        sides.between.set(op);
    }
  return sides;
}

/// The fewest bytes that lie between what is above a pivot and what is not.
int64_t PeakBound::cut(const Sides &sides) const {
  MaxFlow flow;
  int source = flow.addNode(), sink = flow.addNode();
  int64_t bytes = 0;
  // The node before each value; the one behind it follows.
  std::vector<int> nodes(values.size(), -1);
  for (auto [number, value] : llvm::enumerate(values)) {
    bool isAbove = sides.above[value.op];
    bool isLast = isReadBy(value, sides.below);
    if (isAbove && isLast) {
      bytes += value.bytes;
      continue;
    }
    if (!(isAbove || sides.between[value.op]) ||
        !(isLast || isReadBy(value, sides.between)))
      continue;
    int node = nodes[number] = flow.addNode();
    flow.addEdge(node, flow.addNode(), value.bytes);
    if (isAbove)
      flow.addEdge(source, node, MaxFlow::kInfinite);
    else
      for (unsigned read : reads[value.op])
        if (nodes[read] >= 0)
          flow.addEdge(nodes[read] + 1, node, MaxFlow::kInfinite);
    if (isLast)
      flow.addEdge(node + 1, sink, MaxFlow::kInfinite);
  }
  return bytes + flow.solve(source, sink);
}

/// Bytes of what a product writes beside its operands.
int64_t PeakBound::getResultBytes(unsigned pivot) const {
  auto op = dyn_cast<linalg::LinalgOp>(ops[pivot]);
  if (!op || !isAlone[pivot] || !llvm::all_of(op.getDpsInits(), isConstantLike))
    return 0;
  return values[firstValue[pivot]].bytes;
}

int64_t PeakBound::run() const {
  std::vector<Sides> all;
  for (unsigned pivot : findPivots())
    all.push_back(findSides(pivot));
  llvm::sort(all, [](const Sides &a, const Sides &b) {
    return std::pair(-a.getMost(), a.pivot) < std::pair(-b.getMost(), b.pivot);
  });
  int64_t bound = 0;
  for (const Sides &sides : ArrayRef<Sides>(all).take_front(kMaxCuts))
    if (sides.getMost() > bound)
      bound = std::max(bound, cut(sides) + sides.resultBytes);
  return bound;
}

int64_t aal::boundPeak(func::FuncOp func) { return PeakBound(func).run(); }
