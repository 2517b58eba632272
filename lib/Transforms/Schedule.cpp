//===- Schedule.cpp - ops in an order of low peak -------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "OpMemory.h"
#include "aal/Kernels/Kernel.h"
#include "aal/Transforms/Passes.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::aal {
#define GEN_PASS_DEF_SCHEDULE
#include "aal/Transforms/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Ranks from launches
//===----------------------------------------------------------------------===//

/// Gives each op of `block` a location that says its number, and still what it
/// said before.
static void numberLocations(Block &block) {
  MLIRContext *context = block.getParentOp()->getContext();
  for (auto [i, op] : llvm::enumerate(block)) {
    Attribute number = IntegerAttr::get(IndexType::get(context), i);
    auto name = dyn_cast<NameLoc>(op.getLoc());
    Location inner = name ? name.getChildLoc() : op.getLoc();
    Location numbered = FusedLoc::get(context, {inner}, number);
    op.setLoc(name ? NameLoc::get(name.getName(), numbered) : numbered);
  }
}

/// The number in the location of `op`, which canonicalisation may have made of
/// a numbered one, or nothing.
static std::optional<unsigned> getNumber(Operation *op) {
  std::optional<unsigned> number;
  op->getLoc()->walk([&](Location loc) {
    auto fused = dyn_cast<FusedLoc>(loc);
    auto value = fused ? dyn_cast_or_null<IntegerAttr>(fused.getMetadata())
                       : IntegerAttr();
    if (!value)
      return WalkResult::advance();
    number = value.getInt();
    return WalkResult::interrupt();
  });
  return number;
}

namespace {
/// A copy of a function as a program, whose ops know their numbers.
struct ProgramCopy {
  OwningOpRef<ModuleOp> module;
  std::unique_ptr<Program> program;
  std::vector<Launch> launches; // in the order of the function

  static FailureOr<ProgramCopy> get(func::FuncOp func);
};
} // namespace

FailureOr<ProgramCopy> ProgramCopy::get(func::FuncOp func) {
  ProgramCopy copy;
  copy.module = ModuleOp::create(func.getLoc());
  auto cloned = cast<func::FuncOp>(func->clone());
  copy.module->push_back(cloned);
  numberLocations(cloned.front());
  ProgramOptions options;
  options.schedule = false;
  FailureOr<std::unique_ptr<Program>> program = buildProgram(cloned, options);
  if (failed(program))
    return failure();
  copy.program = std::move(*program);
  copy.launches = formLaunches(*copy.program);
  return copy;
}

/// The rank of each op: the number of the launch, as scheduled, that computes
/// it. Nothing for ops that take no launch.
static FailureOr<SmallVector<std::optional<unsigned>>>
rankByLaunches(func::FuncOp func, LaunchPeaks &peaks) {
  FailureOr<ProgramCopy> copy = ProgramCopy::get(func);
  if (failed(copy))
    return failure();
  peaks = scheduleLaunches(*copy->program, copy->launches);
  SmallVector<std::optional<unsigned>> ranks(
      func.front().getOperations().size());
  auto setRank = [&](Operation *op, unsigned launch) {
    if (!op)
      return;
    // Of an op that takes several launches, the last counts.
    if (std::optional<unsigned> number = getNumber(op))
      ranks[*number] = std::max(ranks[*number].value_or(0), launch);
  };
  for (auto [index, launch] : llvm::enumerate(copy->launches)) {
    auto visit = [&, index = index](const Item &item) {
      setRank(item.op, index);
      if (item.gemm)
        for (Operation *op : item.gemm->decodes)
          setRank(op, index);
    };
    if (!launch.isKernel)
      visit(copy->program->items[launch.item]);
    for (const GroupMember &member : launch.group.members)
      visit(copy->program->items[member.item]);
  }
  return ranks;
}

//===----------------------------------------------------------------------===//
// The order of ops
//===----------------------------------------------------------------------===//

namespace {

/// Moves the ops of a block, each behind what it reads.
class Reorder {
public:
  explicit Reorder(Block &block);

  /// Orders by rank, then as now. Ops without a rank move right before the
  /// first op that reads them.
  void sort(ArrayRef<std::optional<unsigned>> ranks);
  /// Puts the ops back in their first order.
  void undo() { moveTo(ops); }

private:
  void moveTo(ArrayRef<Operation *> order);

  Block &block;
  SmallVector<Operation *> ops; // without the terminator
  DenseMap<Operation *, unsigned> numbers;
  SmallVector<SmallVector<unsigned, 4>> reads; // ops that each op reads
};

} // namespace

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

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {

struct SchedulePass : aal::impl::ScheduleBase<SchedulePass> {
  using ScheduleBase::ScheduleBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto func = module.lookupSymbol<func::FuncOp>(function);
    if (!func || func.isExternal() || !func.getBody().hasOneBlock()) {
      module.emitError() << "expected a function named '" << function
                         << "' of one block";
      return signalPassFailure();
    }
    if (memory != "launches" && memory != "ops") {
      module.emitError() << "expected memory of launches or ops, found '"
                         << memory << "'";
      return signalPassFailure();
    }
    for (Operation &op : func.front().without_terminator())
      if (!isMemoryEffectFree(&op)) {
        op.emitOpError() << "has side effects; expected ops that can be moved";
        return signalPassFailure();
      }
    LaunchPeaks peaks;
    if (failed(memory == "ops" ? scheduleOps(func, peaks)
                               : scheduleByLaunches(func, peaks)))
      return signalPassFailure();
    bytesBefore += peaks.before;
    bytesAfter += peaks.after;
  }

  LogicalResult scheduleOps(func::FuncOp func, LaunchPeaks &peaks) {
    FailureOr<OpMemory> memory = OpMemory::get(func);
    if (failed(memory))
      return failure();
    ScheduleResult result = scheduleSteps(memory->problem);
    peaks = {result.givenPeak, result.peak};
    if (result.peak == result.givenPeak)
      return success();
    SmallVector<std::optional<unsigned>> ranks(
        func.front().getOperations().size());
    for (auto [rank, step] : llvm::enumerate(result.order))
      ranks[memory->numbers[step]] = rank;
    Reorder(func.front()).sort(ranks);
    return success();
  }

  LogicalResult scheduleByLaunches(func::FuncOp func, LaunchPeaks &peaks) {
    auto ranks = rankByLaunches(func, peaks);
    if (failed(ranks))
      return failure();
    if (peaks.after == peaks.before)
      return success();
    Reorder reorder(func.front());
    reorder.sort(*ranks);
    // The launches of another order may be others.
    FailureOr<ProgramCopy> copy = ProgramCopy::get(func);
    if (failed(copy))
      return failure();
    peaks.after = scheduleLaunches(*copy->program, copy->launches).before;
    if (peaks.after >= peaks.before) {
      reorder.undo();
      peaks.after = peaks.before;
    }
    return success();
  }
};

} // namespace
