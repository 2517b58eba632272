//===- PartScheduleTest.cpp -----------------------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Planner/PartSchedule.h"
#include "gtest/gtest.h"
#include <algorithm>
#include <random>

using namespace mlir::aal;

namespace {
/// What a backward pass in the order of a schedule takes.
struct Outcome {
  int64_t work = 0, peak = 0;
  unsigned runs = 0; // of the part that runs most often, forward pass included
};

/// Runs the parts: the forward pass, and then for each part from the last what
/// leads to it from the last end that is held.
Outcome simulate(const std::vector<ChainPart> &parts,
                 const PartSchedule &schedule) {
  const std::vector<PartRounds> &rounds = schedule.getRounds();
  std::vector<bool> isHeld(parts.size(), false);
  std::vector<unsigned> runs(parts.size(), 1);
  Outcome outcome;
  for (size_t i = 0; i + 1 < parts.size(); ++i)
    isHeld[i] = rounds[i].end == 0;
  for (size_t part = parts.size(); part-- > 0;) {
    size_t start = part;
    while (start > 0 && !isHeld[start - 1])
      --start;
    if (rounds[part].run > 0)
      for (size_t i = start; i <= part; ++i) {
        outcome.work += parts[i].work;
        ++runs[i];
        if (i < part && rounds[i].end == rounds[part].run)
          isHeld[i] = true;
      }
    // What the part reads is there.
    EXPECT_TRUE(part == 0 || isHeld[part - 1]);
    int64_t bytes = parts[part].inside;
    for (size_t i = 0; i < part; ++i)
      bytes += isHeld[i] ? parts[i].held : 0;
    outcome.peak = std::max(outcome.peak, bytes);
    if (part > 0)
      isHeld[part - 1] = false;
  }
  outcome.runs = *std::max_element(runs.begin(), runs.end());
  return outcome;
}

std::vector<ChainPart> makeEqual(unsigned count) {
  return std::vector<ChainPart>(count, {10, 10, 1});
}
} // namespace

TEST(PartScheduleTest, HoldsAllEndsWhereItMay) {
  std::vector<ChainPart> parts = makeEqual(7);
  std::optional<PartSchedule> schedule = PartSchedule::find(parts, 1);
  ASSERT_TRUE(schedule);
  Outcome outcome = simulate(parts, *schedule);
  EXPECT_EQ(schedule->getWork(), 6);
  EXPECT_EQ(outcome.work, 6);
  EXPECT_EQ(outcome.peak, 70);
  EXPECT_EQ(outcome.runs, 2u);
}

TEST(PartScheduleTest, HoldsOneEnd) {
  std::vector<ChainPart> parts = makeEqual(8);
  // One end and one part of eight.
  std::optional<PartSchedule> schedule = PartSchedule::find(parts, 0.25);
  ASSERT_TRUE(schedule);
  Outcome outcome = simulate(parts, *schedule);
  EXPECT_EQ(schedule->getWork(), 7 * 8 / 2);
  EXPECT_EQ(outcome.work, schedule->getWork());
  EXPECT_EQ(outcome.peak, 20);
  EXPECT_FALSE(PartSchedule::find(parts, 0.24));
}

TEST(PartScheduleTest, RunsPartsThriceFromFewEnds) {
  // With s ends, up to (s + 1)(s + 2) / 2 parts run three times at most, the
  // forward pass included.
  std::vector<ChainPart> parts = makeEqual(21);
  std::optional<PartSchedule> schedule =
      PartSchedule::find(parts, (5.0 + 1) / 21);
  ASSERT_TRUE(schedule);
  Outcome outcome = simulate(parts, *schedule);
  EXPECT_EQ(outcome.work, schedule->getWork());
  EXPECT_EQ(outcome.peak, 60);
  EXPECT_EQ(outcome.runs, 3u);
}

TEST(PartScheduleTest, HasNoPartsAndOnePart) {
  EXPECT_TRUE(PartSchedule::find({}, 1));
  std::optional<PartSchedule> schedule = PartSchedule::find(makeEqual(1), 1);
  ASSERT_TRUE(schedule);
  EXPECT_EQ(schedule->getWork(), 0);
  EXPECT_EQ(schedule->getRounds().front().run, 0u);
}

TEST(PartScheduleTest, KeepsToTheShareWithUnequalParts) {
  std::mt19937 random(3);
  for (int round = 0; round < 200; ++round) {
    std::vector<ChainPart> parts(2 + random() % 14);
    int64_t all = 0, largest = 0;
    for (ChainPart &part : parts) {
      part = {static_cast<int64_t>(random() % 100000),
              static_cast<int64_t>(random() % 100000),
              static_cast<int64_t>(random() % 1000)};
      all += &part == &parts.back() ? 0 : part.held;
      largest = std::max(largest, part.inside);
    }
    all += largest;
    int64_t lessWork = 0;
    for (double share : {1.0, 0.8, 0.6, 0.5, 0.4, 0.3}) {
      std::optional<PartSchedule> schedule = PartSchedule::find(parts, share);
      if (!schedule)
        break;
      Outcome outcome = simulate(parts, *schedule);
      EXPECT_EQ(outcome.work, schedule->getWork());
      // Each part is off by a 1024th at most.
      double slack = static_cast<double>(parts.size()) / 512;
      EXPECT_LE(static_cast<double>(outcome.peak),
                (share + slack) * static_cast<double>(all));
      EXPECT_GE(schedule->getWork(), lessWork);
      lessWork = schedule->getWork();
    }
  }
}
