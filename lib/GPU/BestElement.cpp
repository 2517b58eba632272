//===- BestElement.cpp - reductions to a value and its index --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "LoopEmitter.h"

using namespace mlir;
using namespace mlir::aal;

/// The comparison `candidate` with the running value, as one that an element
/// passes which is better than the running value; null where it is none.
static Operation *matchCompare(Operation *compare, Value candidate,
                               Value running) {
  if (!compare || compare->getNumOperands() != 2 ||
      compare->getOperand(0) != candidate || compare->getOperand(1) != running)
    return nullptr;
  if (auto op = dyn_cast<arith::CmpFOp>(compare))
    return llvm::is_contained(
               {arith::CmpFPredicate::OGT, arith::CmpFPredicate::OLT},
               op.getPredicate())
               ? compare
               : nullptr;
  if (auto op = dyn_cast<arith::CmpIOp>(compare))
    return llvm::is_contained(
               {arith::CmpIPredicate::sgt, arith::CmpIPredicate::slt,
                arith::CmpIPredicate::ugt, arith::CmpIPredicate::ult},
               op.getPredicate())
               ? compare
               : nullptr;
  return nullptr;
}

/// Whether `op` gives the value that passes `compare`.
static bool givesBetter(Operation *op, Operation *compare) {
  auto cmp = dyn_cast<arith::CmpFOp>(compare);
  if (!cmp)
    return false;
  return cmp.getPredicate() == arith::CmpFPredicate::OGT
             ? isa<arith::MaximumFOp, arith::MaxNumFOp>(op)
             : isa<arith::MinimumFOp, arith::MinNumFOp>(op);
}

/// Whether `value`, in `body` with so many inputs, changes with them alone.
static bool isOfInputs(Value value, const Block *body, unsigned inputs) {
  SmallVector<Value> work{value};
  llvm::SmallDenseSet<Value> seen;
  while (!work.empty()) {
    Value next = work.pop_back_val();
    if (next.getParentBlock() != body || !seen.insert(next).second)
      continue;
    if (auto argument = dyn_cast<BlockArgument>(next)) {
      if (argument.getArgNumber() >= inputs)
        return false;
      continue;
    }
    llvm::append_range(work, next.getDefiningOp()->getOperands());
  }
  return true;
}

/// Whether `value` is the index of the one loop that `member` reduces.
static bool isIncreasingIndex(const PlanMember &member, Value value) {
  while (auto cast = value.getDefiningOp<arith::IndexCastOp>()) {
    // Shorter ones wrap around.
    if (value.getType().isInteger() &&
        value.getType().getIntOrFloatBitWidth() < 32)
      return false;
    value = cast.getIn();
  }
  auto position = value.getDefiningOp<linalg::IndexOp>();
  return position && llvm::popcount(member.reduced) == 1 &&
         member.indices[position.getDim()][llvm::countr_zero(member.reduced)] >
             0;
}

std::optional<BestElement> aal::matchBestElement(const PlanMember &member) {
  const LoopOp &loop = *member.loop;
  if (!member.isReduction() || !loop.body || member.results.size() != 2)
    return std::nullopt;
  unsigned inputs = loop.inputs.size();
  Operation *yield = loop.body->getTerminator();
  for (unsigned at : {0, 1}) {
    BestElement best{1 - at, at, nullptr, nullptr};
    auto select = yield->getOperand(at).getDefiningOp<arith::SelectOp>();
    Operation *value = yield->getOperand(1 - at).getDefiningOp();
    if (!select || !value || value->getNumOperands() < 2 ||
        select.getFalseValue() != loop.body->getArgument(inputs + at) ||
        !isIncreasingIndex(member, select.getTrueValue()))
      continue;
    Value running = loop.body->getArgument(inputs + 1 - at);
    unsigned first = isa<arith::SelectOp>(value) ? 1 : 0;
    // max(a, b) and max(b, a) are one.
    Value candidate = value->getOperand(first);
    if (!first && candidate == running)
      candidate = value->getOperand(1);
    best.compare =
        matchCompare(select.getCondition().getDefiningOp(), candidate, running);
    if (!best.compare || !isOfInputs(candidate, loop.body, inputs))
      continue;
    if (auto choice = dyn_cast<arith::SelectOp>(value)) {
      if (choice.getCondition() == select.getCondition() &&
          choice.getFalseValue() == running)
        return best;
    } else if (givesBetter(value, best.compare) &&
               llvm::is_contained(value->getOperands(), running)) {
      best.combiner = value;
      return best;
    }
  }
  return std::nullopt;
}
