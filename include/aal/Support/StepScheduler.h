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

/// A buffer that may be written in place of one that is read, of equal size.
struct Overwrite {
  unsigned written, read;
};

/// A step of a program, and the buffers that it reads and writes, by number.
struct ScheduledStep {
  std::vector<unsigned> reads, writes;
  std::vector<Overwrite> overwrites = {};
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
  /// buffer is live from the first to the last step that touches it; where that
  /// overwrites it, to the step before.
  int64_t peak = 0, givenPeak = 0;
};

/// Places in time, and what lies where, of the buffers in one order of steps.
struct BufferLife {
  static constexpr unsigned kNever = ~0u;
  /// First and last place at which a step touches it.
  unsigned first = kNever, last = kNever;
  /// The buffer in whose memory it lies: itself, the first of those that
  /// overwrite each other, or the last one where that takes no memory of the
  /// plan.
  unsigned home = 0;
  /// The buffer whose memory it takes over, if any.
  unsigned overwritten = kNever;
  /// Another one takes over its memory at `last`.
  bool isOverwritten = false;

  /// The last place at which the memory is its own.
  unsigned end() const { return last - isOverwritten; }
};

/// The lives of all buffers in `order`. A buffer overwrites one that no later
/// step touches.
std::vector<BufferLife> findLives(const ScheduleProblem &problem,
                                  const std::vector<unsigned> &order);

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
