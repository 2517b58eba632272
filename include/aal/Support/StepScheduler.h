//===- StepScheduler.h - orders of steps with a low peak --------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_SUPPORT_STEPSCHEDULER_H
#define AAL_SUPPORT_STEPSCHEDULER_H

#include <cstdint>
#include <vector>

namespace mlir::aal {

/// A step of a program, and the buffers that it reads and writes, by number.
struct ScheduledStep {
  std::vector<unsigned> reads, writes;
};

/// Steps in an order that is valid, and the bytes of the buffers. Buffers that
/// take no memory of the plan, such as arguments, have 0 bytes; only their
/// dependences count.
struct ScheduleProblem {
  std::vector<ScheduledStep> steps;
  std::vector<int64_t> bytes;
};

struct ScheduleResult {
  std::vector<unsigned> order; // numbers of the steps
  /// Largest sum of bytes live at one step, in this order and as given. A
  /// buffer is live from the first to the last step that touches it.
  int64_t peak = 0, givenPeak = 0;
};

/// The largest sum of bytes that is live at one step of `order`.
int64_t computePeak(const ScheduleProblem &problem,
                    const std::vector<unsigned> &order);

/// An order of the steps with a peak no higher than that of the given order,
/// which it is where no lower one is found. Each step keeps its place relative
/// to those that it depends on: no write moves across another access of its
/// buffer.
///
/// Steps that free more than they make run as soon as they can; those that make
/// more than they free, right before what needs them. A step of one reader
/// moves with it, so a chain moves as a whole. Deterministic; O(n log n) in the
/// number of accesses.
ScheduleResult scheduleSteps(const ScheduleProblem &problem);

} // namespace mlir::aal

#endif // AAL_SUPPORT_STEPSCHEDULER_H
