//===- ScheduleTest.cpp - learning rates by step --------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Schedule.h"
#include "gtest/gtest.h"

using namespace mlir::aal;

namespace {

TEST(Schedule, Constant) {
  Schedule schedule{ScheduleKind::Constant, 0.1, 0, 10};
  EXPECT_EQ(schedule.getRate(0), 0.1);
  EXPECT_EQ(schedule.getRate(9), 0.1);
}

// The rates that torch.optim.lr_scheduler.CosineAnnealingLR(T_max=5) gives for
// a base rate of 3e-3, printed after 0 to 5 calls of step().
TEST(Schedule, CosineAsInPyTorch) {
  Schedule schedule{ScheduleKind::Cosine, 3e-3, 0, 5};
  double expected[] = {0.003,
                       0.002713525491562421,
                       0.0019635254915624208,
                       0.0010364745084375786,
                       0.00028647450843757833,
                       0.0};
  for (int step = 0; step <= 5; ++step)
    EXPECT_NEAR(schedule.getRate(step), expected[step], 1e-17);
}

TEST(Schedule, WarmupIsLinearAndComesFirst) {
  Schedule schedule{ScheduleKind::Cosine, 1.0, 4, 8};
  EXPECT_DOUBLE_EQ(schedule.getRate(0), 0.25);
  EXPECT_DOUBLE_EQ(schedule.getRate(3), 1.0);
  EXPECT_DOUBLE_EQ(schedule.getRate(4), 1.0);
  EXPECT_DOUBLE_EQ(schedule.getRate(6), 0.5);
}

} // namespace
