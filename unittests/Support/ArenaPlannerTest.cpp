//===- ArenaPlannerTest.cpp - offsets for buffers with lifetimes ----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/ArenaPlanner.h"
#include "gtest/gtest.h"
#include <random>

using namespace mlir::aal;

static bool overlaps(const ArenaRequest &a, int64_t offsetA,
                     const ArenaRequest &b, int64_t offsetB) {
  bool inTime = a.lower <= b.upper && b.lower <= a.upper;
  bool inSpace = offsetA < offsetB + b.size && offsetB < offsetA + a.size;
  return inTime && inSpace;
}

TEST(ArenaPlanner, Empty) {
  ArenaPlan plan = planArena({});
  EXPECT_EQ(plan.bytes, 0);
  EXPECT_TRUE(plan.isOptimal());
}

TEST(ArenaPlanner, ReusesMemoryOfTheDead) {
  ArenaPlan plan = planArena({{100, 0, 1}, {100, 2, 3}});
  EXPECT_EQ(plan.bytes, 128);
  EXPECT_EQ(plan.offsets[0], plan.offsets[1]);
  EXPECT_TRUE(plan.isOptimal());
}

TEST(ArenaPlanner, BothEndsOfALifetimeAreIncluded) {
  ArenaPlan plan = planArena({{64, 0, 1}, {64, 1, 2}});
  EXPECT_EQ(plan.bytes, 128);
  EXPECT_EQ(plan.lowerBound, 128);
}

TEST(ArenaPlanner, FillsTheSmallestGap) {
  // The second large request leaves gaps of 128 and 64 bytes once 1 and 3 die.
  ArenaPlan plan = planArena(
      {{256, 0, 9}, {128, 0, 1}, {192, 0, 9}, {64, 0, 1}, {64, 2, 3}}, 64);
  EXPECT_EQ(plan.bytes, 640);
  EXPECT_TRUE(plan.isOptimal());
}

TEST(ArenaPlanner, AlignsOffsets) {
  ArenaPlan plan = planArena({{1, 0, 0}, {1, 0, 0}, {1, 0, 0}}, 256);
  for (int64_t offset : plan.offsets)
    EXPECT_EQ(offset % 256, 0);
  EXPECT_EQ(plan.bytes, 768);
}

TEST(ArenaPlanner, RandomRequestsNeverOverlap) {
  std::mt19937 random(7);
  auto draw = [&](int64_t low, int64_t high) {
    return std::uniform_int_distribution<int64_t>(low, high)(random);
  };
  for (int round = 0; round < 20; ++round) {
    std::vector<ArenaRequest> requests;
    for (int i = 0; i < 120; ++i) {
      int64_t lower = draw(0, 60);
      requests.push_back({draw(0, 5000), lower, lower + draw(0, 20)});
    }
    ArenaPlan plan = planArena(requests);
    EXPECT_GE(plan.bytes, plan.lowerBound);
    for (size_t i = 0; i < requests.size(); ++i) {
      EXPECT_LE(plan.offsets[i] + requests[i].size, plan.bytes);
      for (size_t j = 0; j < i; ++j)
        EXPECT_FALSE(overlaps(requests[i], plan.offsets[i], requests[j],
                              plan.offsets[j]));
    }
  }
}
