//===- CopyEngineTest.cpp - simulated copies between two memories ---------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/CopyEngine.h"
#include "gtest/gtest.h"
#include <algorithm>
#include <random>

using namespace mlir::aal;

/// 1 GB/s, no latency: as many nanoseconds as bytes.
static CopyEngine makeEngine() {
  CopyEngine engine;
  engine.bandwidth = 1;
  engine.latency = 0;
  return engine;
}

static constexpr double kNano = 1e-9;

static std::string getError(llvm::StringRef text) {
  llvm::Expected<CopyEngine> engine = CopyEngine::parse(text);
  return engine ? "" : llvm::toString(engine.takeError());
}

TEST(CopyEngineTest, Settings) {
  llvm::Expected<CopyEngine> engine = CopyEngine::parse(
      "bandwidth=12.5,latency=0,flops=1,memory=100,launch=2,stalls=allow");
  ASSERT_TRUE(static_cast<bool>(engine));
  EXPECT_DOUBLE_EQ(engine->getCopySeconds(25'000'000), 2e-3);
  EXPECT_DOUBLE_EQ(engine->getStepSeconds(3e9, 1e8), 3e-3 + 2e-6);
  EXPECT_DOUBLE_EQ(engine->getStepSeconds(1e6, 1e9), 10e-3 + 2e-6);
  EXPECT_EQ(engine->late, CopyEngine::Late::Wait);
  llvm::Expected<CopyEngine> defaults = CopyEngine::parse("");
  ASSERT_TRUE(static_cast<bool>(defaults));
  EXPECT_EQ(defaults->late, CopyEngine::Late::Refuse);
  EXPECT_DOUBLE_EQ(defaults->getCopySeconds(0), 10e-6);
}

TEST(CopyEngineTest, SettingErrors) {
  EXPECT_EQ(getError("speed=3"),
            "expected bandwidth= (GB/s), latency= (us), flops= (TFLOP/s), "
            "memory= (GB/s), launch= (us) or stalls=, found 'speed=3'");
  EXPECT_EQ(getError("bandwidth=0"),
            "expected a number above 0 for 'bandwidth', found '0'");
  EXPECT_EQ(getError("latency=-1"),
            "expected a number of 0 or more for 'latency', found '-1'");
  EXPECT_EQ(getError("flops=inf"),
            "expected a number above 0 for 'flops', found 'inf'");
  EXPECT_EQ(getError("bandwidth="),
            "expected a number above 0 for 'bandwidth', found ''");
  EXPECT_EQ(getError("stalls=yes"),
            "expected 'stalls=refuse', 'allow' or 'avoid', found 'stalls=yes'");
}

TEST(CopyEngineTest, OneQueueEachWay) {
  // Ten steps of 10 ns. Two copies out queue up; one in does not wait for them.
  std::vector<double> seconds(10, 10 * kNano);
  std::vector<TimedCopy> copies = {{TimedCopy::Direction::Out, 30, 1, 4},
                                   {TimedCopy::Direction::Out, 20, 2, 6},
                                   {TimedCopy::Direction::In, 10, 2, 3}};
  CopyTimeline timeline = simulateCopies(seconds, copies, makeEngine());
  EXPECT_NEAR(timeline.copies[0].start, 10 * kNano, 1e-15);
  EXPECT_NEAR(timeline.copies[0].end, 40 * kNano, 1e-15);
  EXPECT_NEAR(timeline.copies[1].start, 40 * kNano, 1e-15);
  EXPECT_NEAR(timeline.copies[1].end, 60 * kNano, 1e-15);
  EXPECT_NEAR(timeline.copies[2].start, 20 * kNano, 1e-15);
  EXPECT_NEAR(timeline.copies[2].end, 30 * kNano, 1e-15);
  EXPECT_EQ(timeline.stallSeconds, 0);
  EXPECT_NEAR(timeline.stepStarts.back(), 100 * kNano, 1e-15);
}

TEST(CopyEngineTest, StallsDelayWhatFollows) {
  std::vector<double> seconds(3, 10 * kNano);
  std::vector<TimedCopy> copies = {{TimedCopy::Direction::In, 15, 0, 1}};
  CopyTimeline timeline = simulateCopies(seconds, copies, makeEngine());
  EXPECT_NEAR(timeline.copies[0].stall, 5 * kNano, 1e-15);
  EXPECT_NEAR(timeline.stallSeconds, 5 * kNano, 1e-15);
  EXPECT_NEAR(timeline.stepStarts[1], 15 * kNano, 1e-15);
  EXPECT_NEAR(timeline.stepStarts.back(), 35 * kNano, 1e-15);
}

TEST(CopyEngineTest, EventsBeforeOneStep) {
  // An earlier copy's wait, a copy out and its wait, a copy in and its wait.
  std::vector<TimedCopy> copies = {{TimedCopy::Direction::In, 1, 2, 2},
                                   {TimedCopy::Direction::Out, 1, 2, 2},
                                   {TimedCopy::Direction::Out, 1, 0, 2}};
  std::vector<std::pair<unsigned, bool>> order;
  for (const CopyEvent &event : orderCopies(copies))
    order.emplace_back(event.copy, event.isWait);
  EXPECT_EQ(order, (std::vector<std::pair<unsigned, bool>>{{2, false},
                                                           {2, true},
                                                           {1, false},
                                                           {1, true},
                                                           {0, false},
                                                           {0, true}}));
}

TEST(CopyEngineTest, PlansEarlyOutAndLateIn) {
  // Written by step 0, read again by step 9: 25 bytes take two steps and a
  // half.
  std::vector<double> seconds(10, 10 * kNano);
  CopyPlan plan = planCopies(seconds, {{25, 1}}, {{0, 9}}, makeEngine());
  ASSERT_EQ(plan.copies.size(), 2u);
  EXPECT_EQ(plan.copies[0].start, 1);
  EXPECT_EQ(plan.copies[0].wait, 4);  // at 40 ns, ended at 35
  EXPECT_EQ(plan.copies[1].start, 6); // at 60 ns, needed at 90
  EXPECT_EQ(plan.copies[1].wait, 9);
  EXPECT_EQ(plan.timeline.stallSeconds, 0);
}

TEST(CopyEngineTest, ReloadsMakeRoomForEachOther) {
  // Both are needed by step 9: one has to come 20 ns earlier.
  std::vector<double> seconds(10, 10 * kNano);
  CopyPlan plan =
      planCopies(seconds, {{20, 1}, {20, 1}}, {{0, 9}, {1, 9}}, makeEngine());
  EXPECT_EQ(std::min(plan.copies[2].start, plan.copies[3].start), 5);
  EXPECT_EQ(std::max(plan.copies[2].start, plan.copies[3].start), 7);
  EXPECT_EQ(plan.timeline.stallSeconds, 0);
}

TEST(CopyEngineTest, TooLateIsAStall) {
  // 40 ns there and back, 30 ns of steps between.
  std::vector<double> seconds(5, 10 * kNano);
  CopyPlan plan = planCopies(seconds, {{20, 1}}, {{0, 4}}, makeEngine());
  EXPECT_NEAR(plan.timeline.stallSeconds, 10 * kNano, 1e-15);
  EXPECT_NEAR(plan.timeline.copies[1].stall, 10 * kNano, 1e-15);
  // No step between: everything is waited for at once.
  plan = planCopies(seconds, {{20, 2}}, {{0, 2}}, makeEngine());
  EXPECT_NEAR(plan.timeline.stallSeconds, 40 * kNano, 1e-15);
}

TEST(CopyEngineTest, WhatIsLateMayStay) {
  // The second is made last and read first, which leaves 20 ns for 40.
  std::vector<double> seconds(10, 10 * kNano);
  std::vector<OffloadRequest> offloads = {{20, 1}, {20, 5}};
  std::vector<ReloadRequest> reloads = {{0, 9}, {1, 7}};
  CopyPlan plan = planCopies(seconds, offloads, reloads, makeEngine());
  EXPECT_EQ(findLateReload(plan, reloads), 1u);
  EXPECT_EQ(findLateOffloads(seconds, offloads, reloads, makeEngine()),
            (std::vector<bool>{false, true}));
  plan = planCopies(seconds, {{20, 1}}, {{0, 9}}, makeEngine());
  EXPECT_EQ(findLateReload(plan, {{0, 9}}), std::nullopt);
}

TEST(CopyEngineTest, OneOffloadServesSeveralReloads) {
  std::vector<double> seconds(10, 10 * kNano);
  CopyPlan plan =
      planCopies(seconds, {{10, 0}}, {{0, 8}, {0, 4}}, makeEngine());
  EXPECT_EQ(plan.copies[1].start, 7);
  EXPECT_EQ(plan.copies[2].start, 3);
  EXPECT_EQ(plan.timeline.stallSeconds, 0);
}

TEST(CopyEngineTest, RandomPlansHoldTheirOrder) {
  std::mt19937 random(7);
  for (unsigned round = 0; round < 200; ++round) {
    std::vector<double> seconds(30);
    for (double &step : seconds)
      step = static_cast<double>(random() % 50) * kNano;
    std::vector<OffloadRequest> offloads;
    std::vector<ReloadRequest> reloads;
    for (unsigned i = 0; i < 8; ++i) {
      int64_t ready = random() % 15;
      offloads.push_back({int64_t(random() % 60), ready});
      reloads.push_back({i, ready + int64_t(random() % 15)});
    }
    CopyPlan plan = planCopies(seconds, offloads, reloads, makeEngine());
    std::vector<bool> stays =
        findLateOffloads(seconds, offloads, reloads, makeEngine());
    EXPECT_EQ(std::count(stays.begin(), stays.end(), true) > 0,
              plan.timeline.stallSeconds > 0);
    double stalls = 0;
    for (unsigned i = 0; i < 8; ++i) {
      const TimedCopy &out = plan.copies[i], &in = plan.copies[8 + i];
      const auto &outSpan = plan.timeline.copies[i];
      const auto &inSpan = plan.timeline.copies[8 + i];
      EXPECT_EQ(out.start, offloads[i].ready);
      EXPECT_LE(out.start, out.wait);
      EXPECT_LE(out.wait, in.start);
      EXPECT_LE(in.start, in.wait);
      EXPECT_EQ(in.wait, reloads[i].use);
      EXPECT_LE(outSpan.end, inSpan.start + 1e-15);
      EXPECT_LE(inSpan.end, plan.timeline.stepStarts[in.wait] + 1e-12);
      stalls += outSpan.stall + inSpan.stall;
    }
    EXPECT_NEAR(plan.timeline.stallSeconds, stalls, 1e-15);
  }
}
