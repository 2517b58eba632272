//===- LaunchOrder.cpp - a step in the order of its launches --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "LaunchOrder.h"
#include "Reorder.h"
#include "aal/Kernels/HostProgram.h"

using namespace mlir;
using namespace mlir::aal;

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

/// The program of a copy of `func`, whose ops know their numbers. The peak
/// before is that of launches in the order of the function.
static FailureOr<ScheduledProgram> buildScheduled(func::FuncOp func) {
  ScheduledProgram scheduled;
  scheduled.module = ModuleOp::create(func.getLoc());
  auto cloned = cast<func::FuncOp>(func->clone());
  scheduled.module->push_back(cloned);
  numberLocations(cloned.front());
  ProgramOptions options;
  options.schedule = false;
  FailureOr<std::unique_ptr<Program>> program = buildProgram(cloned, options);
  if (failed(program))
    return failure();
  scheduled.program = std::move(*program);
  scheduled.launches = formLaunches(*scheduled.program);
  scheduled.peaks = scheduleLaunches(*scheduled.program, scheduled.launches);
  return scheduled;
}

/// The rank of each op of the function: the number of the launch that computes
/// it. Nothing for ops that take no launch.
static SmallVector<std::optional<unsigned>>
rankOps(const ScheduledProgram &scheduled, size_t numOps) {
  SmallVector<std::optional<unsigned>> ranks(numOps);
  auto setRank = [&](Operation *op, unsigned launch) {
    if (!op)
      return;
    // Of an op that takes several launches, the last counts.
    if (std::optional<unsigned> number = getNumber(op))
      ranks[*number] = std::max(ranks[*number].value_or(0), launch);
  };
  for (auto [index, launch] : llvm::enumerate(scheduled.launches)) {
    auto visit = [&, index = index](const Item &item) {
      setRank(item.op, index);
      if (item.gemm)
        for (Operation *op : item.gemm->decodes)
          setRank(op, index);
    };
    if (!launch.isKernel)
      visit(scheduled.program->items[launch.item]);
    for (const GroupMember &member : launch.group.members)
      visit(scheduled.program->items[member.item]);
  }
  return ranks;
}

FailureOr<ScheduledProgram> aal::orderByLaunches(func::FuncOp func) {
  FailureOr<ScheduledProgram> given = buildScheduled(func);
  if (failed(given) || given->peaks.after == given->peaks.before)
    return given;
  Reorder reorder(func.front());
  reorder.sort(rankOps(*given, func.front().getOperations().size()));
  // The launches of another order may be others.
  FailureOr<ScheduledProgram> ordered = buildScheduled(func);
  if (failed(ordered))
    return failure();
  int64_t before = given->peaks.before, after = ordered->peaks.before;
  if (after < before) {
    ordered->peaks = {before, after};
    return ordered;
  }
  reorder.undo();
  given->peaks.after = before;
  return given;
}

FailureOr<int64_t> ScheduledProgram::measureArena() {
  OperandsOnly backend;
  FailureOr<HostProgram> host =
      buildHostProgram(*program, std::move(launches), backend);
  if (failed(host))
    return failure();
  return host->arenaBytes;
}
