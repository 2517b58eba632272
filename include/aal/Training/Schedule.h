//===- Schedule.h - learning rates by step ----------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_SCHEDULE_H
#define AAL_TRAINING_SCHEDULE_H

#include <cstdint>

namespace mlir::aal {

enum class ScheduleKind { Constant, Cosine };

/// The learning rate of each step.
///
/// The first `warmupSteps` steps rise linearly: step t (from 0) has
/// rate (t + 1) / warmupSteps. After them, with T steps to go, of which t are
/// done, a cosine schedule has rate (1 + cos(pi t / T)) / 2: the values of
/// torch.optim.lr_scheduler.CosineAnnealingLR(T_max=T, eta_min=0), called once
/// a step.
struct Schedule {
  ScheduleKind kind = ScheduleKind::Constant;
  double rate = 0;
  int64_t warmupSteps = 0;
  int64_t totalSteps = 0;

  double getRate(int64_t step) const;
};

} // namespace mlir::aal

#endif // AAL_TRAINING_SCHEDULE_H
