//===- Reorder.cpp - moves the ops of a block -----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Reorder.h"

using namespace mlir;
using namespace mlir::aal;

Reorder::Reorder(Block &block) : block(block) {
  for (Operation &op : block.without_terminator()) {
    numbers[&op] = ops.size();
    ops.push_back(&op);
  }
  reads.resize(ops.size());
  for (auto [i, op] : llvm::enumerate(ops))
    op->walk([&, i = i](Operation *inner) {
      for (Value operand : inner->getOperands()) {
        auto it = numbers.find(operand.getDefiningOp());
        if (it != numbers.end() && it->second != i)
          reads[i].push_back(it->second);
      }
    });
}

void Reorder::sort(ArrayRef<std::optional<unsigned>> ranks) {
  constexpr unsigned kLast = ~0u;
  SmallVector<unsigned> keys(ops.size(), kLast);
  for (unsigned i = ops.size(); i-- > 0;) {
    keys[i] = ranks[i].value_or(keys[i]);
    for (unsigned other : reads[i])
      if (!ranks[other])
        keys[other] = std::min(keys[other], keys[i]);
  }
  auto sorted = llvm::to_vector(llvm::seq<unsigned>(0, ops.size()));
  llvm::sort(sorted, [&](unsigned a, unsigned b) {
    return std::tie(keys[a], a) < std::tie(keys[b], b);
  });
  // What an op reads comes first, and what has no rank no earlier.
  SmallVector<Operation *> order;
  SmallVector<bool> isPlaced(ops.size(), false);
  SmallVector<std::pair<unsigned, unsigned>> stack; // op, operands done
  auto place = [&](unsigned root) {
    stack.emplace_back(root, 0);
    while (!stack.empty()) {
      auto &[op, done] = stack.back();
      if (isPlaced[op]) {
        stack.pop_back();
      } else if (done < reads[op].size()) {
        unsigned next = reads[op][done++];
        if (!isPlaced[next])
          stack.emplace_back(next, 0);
      } else {
        isPlaced[op] = true;
        order.push_back(ops[op]);
        stack.pop_back();
      }
    }
  };
  for (unsigned op : sorted)
    if (ranks[op])
      place(op);
  for (unsigned op : sorted)
    place(op);
  moveTo(order);
}

void Reorder::moveTo(ArrayRef<Operation *> order) {
  for (Operation *op : order)
    op->moveBefore(&block, std::prev(block.end()));
}
