//===- Schedule.cpp - ops in an order of low peak -------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "LaunchOrder.h"
#include "OpMemory.h"
#include "Reorder.h"
#include "aal/Transforms/Passes.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::aal {
#define GEN_PASS_DEF_SCHEDULE
#include "aal/Transforms/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

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
    FailureOr<LaunchPeaks> peaks =
        memory == "ops" ? scheduleOps(func) : scheduleByLaunches(func);
    if (failed(peaks))
      return signalPassFailure();
    bytesBefore += peaks->before;
    bytesAfter += peaks->after;
  }

  FailureOr<LaunchPeaks> scheduleByLaunches(func::FuncOp func) {
    LaunchPeaks peaks;
    if (failed(orderByLaunches(func, &peaks)))
      return failure();
    return peaks;
  }

  FailureOr<LaunchPeaks> scheduleOps(func::FuncOp func) {
    FailureOr<OpMemory> memory = OpMemory::get(func);
    if (failed(memory))
      return failure();
    ScheduleResult result = scheduleSteps(memory->problem);
    LaunchPeaks peaks = {result.givenPeak, result.peak};
    if (result.peak == result.givenPeak)
      return peaks;
    SmallVector<std::optional<unsigned>> ranks(
        func.front().getOperations().size());
    for (auto [rank, step] : llvm::enumerate(result.order))
      ranks[memory->numbers[step]] = rank;
    Reorder(func.front()).sort(ranks);
    return peaks;
  }
};

} // namespace
