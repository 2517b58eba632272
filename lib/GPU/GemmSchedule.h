//===- GemmSchedule.h - tiles of product kernels ----------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_GPU_GEMMSCHEDULE_H
#define AAL_LIB_GPU_GEMMSCHEDULE_H

#include "GemmProblem.h"

namespace mlir::aal {

/// How a thread block computes a tile of the result. All sizes are powers of
/// two.
struct GemmSchedule {
  /// The block's tile of the result, and terms of the sum that are in shared
  /// memory at a time.
  int64_t blockM, blockN, blockK;
  /// A thread's part of the tile.
  int64_t threadM, threadN;
  /// Elements that a thread reads from global memory at once, at most.
  int64_t vector;
  /// Two tiles of each operand in shared memory: one is read while the next is
  /// on its way.
  bool doubleBuffered;
  /// Part of the peak rate that large products reach; only compared.
  double efficiency;

  int64_t threads() const { return (blockM / threadM) * (blockN / threadN); }
};

/// A schedule for one product. With more than one split, each computes a part
/// of the sum into scratch memory, and a second kernel adds those in order.
struct GemmPlan {
  GemmSchedule schedule;
  int64_t splits = 1;
  /// Terms of each split, a multiple of blockK where there are several.
  int64_t termsPerSplit = 0;
};

/// All schedules, for tests.
ArrayRef<GemmSchedule> getGemmSchedules();

/// Splits the sum of `terms` in at most `splits` parts of whole tiles.
GemmPlan splitSum(const GemmSchedule &schedule, int64_t terms, int64_t splits);

/// The plan that a simple model of the device expects to be the fastest.
GemmPlan planGemm(const GemmProblem &problem);

} // namespace mlir::aal

#endif // AAL_LIB_GPU_GEMMSCHEDULE_H
