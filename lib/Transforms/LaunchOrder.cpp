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

/// Takes the numbers out of the locations that are reported: those of programs
/// with copies, which may be late.
static void removeNumbers(Program &program) {
  if (llvm::none_of(program.items, [](const Item &item) {
        return item.kind == Item::Kind::Copy;
      }))
    return;
  AttrTypeReplacer replacer;
  replacer.addReplacement([](FusedLoc fused) -> Attribute {
    return isa_and_nonnull<IntegerAttr>(fused.getMetadata())
               ? Attribute(fused.getLocations().front())
               : fused;
  });
  for (Item &item : program.items)
    item.loc = cast<LocationAttr>(replacer.replace(Attribute(item.loc)));
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

/// The program of a copy of `func`, whose ops know their numbers, with launches
/// in the order of the function.
static FailureOr<ScheduledProgram> buildInOrder(func::FuncOp func) {
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
  removeNumbers(*scheduled.program);
  scheduled.launches = formLaunches(*scheduled.program);
  return scheduled;
}

/// The rank of each op of the function: the place in `order` of the launch that
/// computes it. Nothing for ops that take no launch.
static SmallVector<std::optional<unsigned>>
rankOps(const ScheduledProgram &given, ArrayRef<unsigned> order,
        size_t numOps) {
  SmallVector<std::optional<unsigned>> ranks(numOps);
  auto setRank = [&](Operation *op, unsigned rank) {
    if (!op)
      return;
    // Of an op that takes several launches, the last counts.
    if (std::optional<unsigned> number = getNumber(op))
      ranks[*number] = std::max(ranks[*number].value_or(0), rank);
  };
  for (auto [rank, index] : llvm::enumerate(order)) {
    auto visit = [&, rank = rank](const Item &item) {
      setRank(item.op, rank);
      if (item.gemm)
        for (Operation *op : item.gemm->decodes)
          setRank(op, rank);
    };
    const Launch &launch = given.launches[index];
    if (!launch.isKernel)
      visit(given.program->items[launch.item]);
    for (const GroupMember &member : launch.group.members)
      visit(given.program->items[member.item]);
  }
  return ranks;
}

FailureOr<ScheduledProgram> aal::orderByLaunches(func::FuncOp func,
                                                 LaunchPeaks *peaks) {
  FailureOr<ScheduledProgram> given = buildInOrder(func);
  if (failed(given))
    return failure();
  auto planGiven = [&] {
    return planLaunches(*given->program, given->launches);
  };
  if (peaks)
    peaks->before = peaks->after = planGiven();
  ScheduleResult found = findLaunchOrder(*given->program, given->launches);
  if (found.peak == found.givenPeak)
    return given;
  Reorder reorder(func.front());
  reorder.sort(
      rankOps(*given, found.order, func.front().getOperations().size()));
  // The launches of another order may be others.
  FailureOr<ScheduledProgram> ordered = buildInOrder(func);
  if (failed(ordered))
    return failure();
  int64_t after = planLaunches(*ordered->program, ordered->launches);
  if (after < found.givenPeak || after < planGiven()) {
    if (peaks)
      peaks->after = after;
    scheduleLaunches(*ordered->program, ordered->launches);
    return ordered;
  }
  reorder.undo();
  scheduleLaunches(*given->program, given->launches);
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
