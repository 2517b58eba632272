//===- KernelStages.cpp - stages and storage of a kernel ------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "KernelPlanner.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::aal;

Operation *aal::getCombiner(const LoopOp &loop, unsigned index) {
  if (!loop.body)
    return nullptr;
  Value out = loop.body->getArgument(loop.inputs.size() + index);
  Operation *combiner =
      loop.body->getTerminator()->getOperand(index).getDefiningOp();
  if (!combiner || !out.hasOneUse() || *out.user_begin() != combiner ||
      combiner->getNumOperands() != 2)
    return nullptr;
  bool isKnown =
      isa<arith::AddFOp, arith::MulFOp, arith::MaximumFOp, arith::MinimumFOp,
          arith::MaxNumFOp, arith::MinNumFOp, arith::AddIOp, arith::MulIOp,
          arith::OrIOp, arith::AndIOp, arith::XOrIOp, arith::MaxSIOp,
          arith::MinSIOp, arith::MaxUIOp, arith::MinUIOp>(combiner);
  return isKnown ? combiner : nullptr;
}

bool aal::combinesAll(const LoopOp &loop) {
  for (unsigned r = 0; r < loop.outputs.size(); ++r)
    if (!getCombiner(loop, r))
      return false;
  return true;
}

/// Rough cycles of one element of an op in vector code, and whether repeating
/// it is no worse than a load.
static double opCost(Operation *op) {
  if (isa<math::ErfOp, math::TanhOp, math::PowFOp>(op))
    return 12;
  if (op->getName().getDialectNamespace() == "math")
    return isa<math::AbsFOp, math::FmaOp, math::CopySignOp>(op) ? 0.5 : 6;
  if (isa<arith::DivFOp, arith::RemFOp, arith::DivSIOp, arith::RemSIOp,
          arith::DivUIOp, arith::RemUIOp>(op))
    return 3;
  if (isa<tensor::ExtractOp>(op))
    return 4;
  return 0.5;
}

double aal::bodyCost(const LoopOp &loop) {
  double cost = 0.5;
  if (loop.body)
    for (Operation &op : loop.body->without_terminator())
      cost += opCost(&op);
  return cost;
}

/// Chains of elementwise ops up to this cost are computed again by each stage
/// that reads them: that is no more than a load.
static constexpr double kCheapChain = 2.5;

//===----------------------------------------------------------------------===//
// Stages and storage
//===----------------------------------------------------------------------===//

void KernelPlanner::link() {
  DenseMap<Buffer *, std::pair<int, int>> producers;
  for (auto [m, member] : llvm::enumerate(plan.members)) {
    for (PlanAccess &input : member.inputs) {
      auto it = producers.find(input.buffer);
      member.links.push_back(it == producers.end() ? std::make_pair(-1, -1)
                                                   : it->second);
    }
    for (auto [r, output] : llvm::enumerate(member.loop->outputs))
      producers[output.buffer] = {m, r};
  }
}

void KernelPlanner::computeLevels() {
  for (PlanMember &member : plan.members)
    for (auto [from, result] : member.links)
      if (from >= 0)
        member.level =
            std::max(member.level, plan.members[from].level +
                                       plan.members[from].isReduction());
}

void KernelPlanner::addPrivate(PlanMember &member, unsigned result) {
  Storage &storage = member.results[result];
  storage.kind = Storage::Kind::Private;
  Strides old = storage.access.strides;
  Type type = storage.access.elementType;
  int64_t step = 1;
  storage.access.strides.assign(plan.extents.size(), 0);
  for (unsigned d : llvm::reverse(plan.inner)) {
    if (!(member.dims >> d & 1) || member.reduced >> d & 1)
      continue;
    storage.access.strides[d] = step;
    bool isCut = (int)d == plan.vectorDim && plan.strip;
    step *= isCut ? plan.strip : plan.extents[d];
  }
  storage.access.buffer = nullptr;
  storage.access.constant = 0;
  storage.access.extent = step;
  storage.access.offset = plan.scratchBytes;
  plan.scratchBytes += llvm::alignTo(step * elementBytes(type), 64);
}

/// Whether a stage over `dims` evaluates what has the dimensions `own` more
/// than once: a loop that it lacks runs around one that it has.
bool KernelPlanner::repeats(uint64_t own, uint64_t dims) const {
  bool isAround = false;
  for (unsigned d : plan.inner) {
    if (own >> d & 1 && isAround)
      return true;
    isAround |= (dims & ~own) >> d & 1;
  }
  return false;
}

void KernelPlanner::decideStorage() {
  uint64_t inner = innerMask();
  using Key = std::pair<unsigned, uint64_t>;
  unsigned count = plan.members.size();
  // Stages in which each result is asked for, and the cost of asking again.
  SmallVector<llvm::SmallSetVector<Key, 2>> demand(count);
  SmallVector<double> chain(count);
  for (auto [m, member] : llvm::enumerate(plan.members)) {
    chain[m] = bodyCost(*member.loop);
    for (auto [from, result] : member.links)
      // What does not change in the inner loops is computed outside of them.
      if (from >= 0 && !plan.members[from].isReduction() &&
          (plan.members[from].dims & inner) != 0)
        chain[m] += chain[from];
  }
  for (unsigned m = count; m-- > 0;) {
    PlanMember &member = plan.members[m];
    Key own{member.level, member.dims & inner};
    bool isRoot = member.isReduction();
    for (auto [r, output] : llvm::enumerate(member.loop->outputs)) {
      if (escapes(output.buffer)) {
        member.results[r].kind = Storage::Kind::Buffer;
        isRoot = true;
      }
    }
    bool isScalar = own.second == 0;
    bool isRepeated = demand[m].size() > 1 ||
                      (isRoot && demand[m].size() == 1 && demand[m][0] != own);
    isRepeated |= llvm::any_of(demand[m], [&](const Key &key) {
      return repeats(own.second, key.second);
    });
    member.isRecomputed =
        !member.isReduction() && (isScalar || chain[m] <= kCheapChain);
    bool keeps = member.isReduction() || (isRepeated && !member.isRecomputed);
    isRoot |= keeps;
    for (unsigned r = 0; keeps && r < member.results.size(); ++r)
      if (!member.isStored(r))
        addPrivate(member, r);
    SmallVector<Key> asks(demand[m].begin(), demand[m].end());
    if (isRoot) {
      if (!member.isRecomputed)
        asks.clear();
      asks.push_back(own);
    }
    for (auto [from, result] : member.links)
      if (from >= 0)
        demand[from].insert(asks.begin(), asks.end());
  }
}

void KernelPlanner::addStages() {
  uint64_t inner = innerMask();
  for (auto [m, member] : llvm::enumerate(plan.members)) {
    bool isRoot = llvm::any_of(member.results, [](const Storage &storage) {
      return storage.kind != Storage::Kind::None;
    });
    if (!isRoot)
      continue;
    uint64_t dims = member.dims & inner;
    unsigned level = member.level;
    bool isOrdered = plan.vectorDim >= 0 &&
                     member.reduced >> plan.vectorDim & 1 &&
                     !combinesAll(*member.loop);
    auto *stage = llvm::find_if(plan.stages, [&](const Stage &stage) {
      return stage.level == level && stage.dims == dims &&
             stage.isOrdered == isOrdered;
    });
    if (stage == plan.stages.end()) {
      plan.stages.push_back({member.level, dims, isOrdered, {}});
      stage = &plan.stages.back();
    }
    stage->members.push_back(m);
  }
  llvm::sort(plan.stages, [](const Stage &a, const Stage &b) {
    return std::make_tuple(a.level, llvm::popcount(a.dims), a.dims,
                           a.isOrdered) <
           std::make_tuple(b.level, llvm::popcount(b.dims), b.dims,
                           b.isOrdered);
  });
}
