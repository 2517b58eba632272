//===- PackerTest.cpp -----------------------------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/Packer.h"
#include "gtest/gtest.h"
#include <algorithm>
#include <numeric>
#include <random>

using namespace mlir::aal;

namespace {
/// The height of the lowest packing, from all orders: in one of them, lowest
/// offset first, each buffer lies on top of what is below it.
int64_t packByBruteForce(const std::vector<PackBuffer> &buffers) {
  std::vector<int> order(buffers.size());
  std::iota(order.begin(), order.end(), 0);
  int64_t best = INT64_MAX;
  do {
    std::vector<int64_t> tops(buffers.size());
    int64_t height = 0;
    for (size_t k = 0; k < order.size(); ++k) {
      const PackBuffer &buffer = buffers[order[k]];
      int64_t offset = 0;
      for (size_t j = 0; j < k; ++j) {
        const PackBuffer &below = buffers[order[j]];
        if (below.lower < buffer.upper && buffer.lower < below.upper)
          offset = std::max(offset, tops[order[j]]);
      }
      tops[order[k]] = offset + buffer.size;
      height = std::max(height, tops[order[k]]);
    }
    best = std::min(best, height);
  } while (std::next_permutation(order.begin(), order.end()));
  return best;
}

std::vector<PackBuffer> makeRandom(std::mt19937 &random, int count, int steps,
                                   int maxSize) {
  std::vector<PackBuffer> buffers;
  for (int i = 0; i < count; ++i) {
    int64_t lower = random() % steps;
    int64_t upper = lower + 1 + random() % (steps - lower);
    buffers.push_back({lower, upper, static_cast<int64_t>(random() % maxSize)});
  }
  return buffers;
}

/// Buffers with as much live at every step as fits, which leaves no room for
/// detours.
std::vector<PackBuffer> makeFull(std::mt19937 &random, size_t maxCount) {
  constexpr int kSteps = 6, kHeight = 5;
  std::vector<int> left(kSteps, kHeight);
  std::vector<PackBuffer> buffers;
  while (buffers.size() < maxCount) {
    auto emptiest = std::max_element(left.begin(), left.end());
    if (*emptiest == 0)
      break;
    int lower = static_cast<int>(emptiest - left.begin()), upper = lower + 1;
    while (upper < kSteps && left[upper] > 0 && random() % 3 != 0)
      ++upper;
    int room = *std::min_element(left.begin() + lower, left.begin() + upper);
    int size = 1 + static_cast<int>(random() % std::min(room, 3));
    for (int step = lower; step < upper; ++step)
      left[step] -= size;
    buffers.push_back({lower, upper, size});
  }
  return buffers;
}

/// Cuts a rectangle of `steps` by `height` at random into `count` buffers, so
/// that they can be packed at `height`, which is the bound as well.
std::vector<PackBuffer> makePerfect(std::mt19937 &random, int count, int steps,
                                    int height) {
  struct Rectangle {
    int64_t lower, upper, bottom, top;
  };
  std::vector<Rectangle> parts = {{0, steps, 0, height}};
  while (static_cast<int>(parts.size()) < count) {
    Rectangle &part = parts[random() % parts.size()];
    Rectangle rest = part;
    bool isInTime = random() % 2 == 0;
    int64_t from = isInTime ? part.lower : part.bottom;
    int64_t to = isInTime ? part.upper : part.top;
    if (to - from < 2)
      continue;
    int64_t cut = from + 1 + static_cast<int64_t>(random()) % (to - from - 1);
    (isInTime ? part.upper : part.top) = cut;
    (isInTime ? rest.lower : rest.bottom) = cut;
    parts.push_back(rest);
  }
  std::vector<PackBuffer> buffers;
  for (const Rectangle &part : parts)
    buffers.push_back(
        {part.lower, part.upper, (part.top - part.bottom) * 1024});
  return buffers;
}
} // namespace

static void expectOptimal(const std::vector<PackBuffer> &buffers) {
  PackResult result = pack(buffers);
  EXPECT_TRUE(isValidPacking(buffers, result.offsets));
  EXPECT_EQ(result.height, packByBruteForce(buffers));
  EXPECT_EQ(result.status, PackStatus::Optimal);
  EXPECT_EQ(result.lowerBound, result.height);
}

TEST(PackerTest, AgreesWithBruteForce) {
  std::mt19937 random(1);
  for (int i = 0; i < 500; ++i)
    expectOptimal(makeRandom(random, 2 + i % 6, 6, i % 3 == 0 ? 5 : 40));
}

TEST(PackerTest, AgreesWithBruteForceWhereEveryStepIsFull) {
  std::mt19937 random(6);
  for (int i = 0; i < 150; ++i)
    expectOptimal(makeFull(random, 8));
}

TEST(PackerTest, ProvesAnOptimumAboveTheBound) {
  std::vector<PackBuffer> buffers = {{0, 2, 3}, {2, 4, 1}, {4, 6, 2},
                                     {2, 3, 2}, {3, 6, 3}, {0, 1, 2},
                                     {1, 4, 1}, {1, 3, 1}};
  EXPECT_EQ(computeMaxLive(buffers), 5);
  EXPECT_EQ(packByBruteForce(buffers), 6);
  expectOptimal(buffers);
}

TEST(PackerTest, ProvesThatCapacityIsTooSmall) {
  std::mt19937 random(2);
  for (int i = 0; i < 300; ++i) {
    std::vector<PackBuffer> buffers = makeRandom(random, 7, 6, 9);
    int64_t best = packByBruteForce(buffers);
    PackOptions options;
    options.capacity = best;
    PackResult fits = pack(buffers, options);
    ASSERT_NE(fits.status, PackStatus::Infeasible) << i;
    ASSERT_LE(fits.height, best) << i;
    options.capacity = best - 1;
    PackResult tooSmall = pack(buffers, options);
    ASSERT_EQ(tooSmall.status, PackStatus::Infeasible) << i;
    ASSERT_TRUE(isValidPacking(buffers, tooSmall.offsets)) << i;
  }
}

TEST(PackerTest, FindsPerfectPackings) {
  std::mt19937 random(3);
  for (int i = 0; i < 5; ++i) {
    std::vector<PackBuffer> buffers = makePerfect(random, 150, 400, 1024);
    PackOptions options;
    options.nodeLimit = 2000000;
    PackResult result = pack(buffers, options);
    EXPECT_TRUE(isValidPacking(buffers, result.offsets));
    EXPECT_EQ(result.height, 1 << 20);
    EXPECT_EQ(result.status, PackStatus::Optimal);
  }
}

TEST(PackerTest, IsDeterministicUnderANodeLimit) {
  std::mt19937 random(4);
  std::vector<PackBuffer> buffers = makeRandom(random, 200, 100, 1000);
  PackOptions options;
  options.nodeLimit = 3000;
  PackResult first = pack(buffers, options);
  EXPECT_TRUE(isValidPacking(buffers, first.offsets));
  EXPECT_EQ(pack(buffers, options).offsets, first.offsets);
  options.nodeLimit = 0;
  EXPECT_GE(pack(buffers, options).height, first.height);
}

TEST(PackerTest, ThreadsFindTheSameOptimum) {
  std::mt19937 random(5);
  std::vector<PackBuffer> buffers = makePerfect(random, 120, 200, 512);
  PackOptions options;
  options.threads = 2;
  PackResult result = pack(buffers, options);
  EXPECT_TRUE(isValidPacking(buffers, result.offsets));
  EXPECT_EQ(result.height, computeMaxLive(buffers));
}

/// Saved tensors of a forward pass, freed in reverse by the backward pass, with
/// a temporary in each step of both.
static std::vector<PackBuffer> makeTraining(int64_t layers) {
  std::vector<PackBuffer> buffers;
  for (int64_t i = 0; i < layers; ++i) {
    int64_t saved = 1 + 7 * i % 9, temporary = 1 + 8 * i % 9;
    int64_t end = 2 * layers - i;
    buffers.push_back({i, end, saved});
    buffers.push_back({i, i + 2, temporary});
    buffers.push_back({end - 1, end + 1, saved});
  }
  return buffers;
}

TEST(PackerTest, PacksTrainingFromThePeakOutwardsWithoutSearch) {
  std::vector<PackBuffer> buffers = makeTraining(12);
  PackResult result = pack(buffers);
  EXPECT_TRUE(isValidPacking(buffers, result.offsets));
  EXPECT_EQ(result.height, 77);
  EXPECT_EQ(result.status, PackStatus::Optimal);
  EXPECT_EQ(result.nodes, 0u);
}

TEST(PackerTest, PlacesEarlierWhatEndedTooHigh) {
  // The step of a CNN with a minimum cut. Short searches do not find it.
  std::vector<PackBuffer> buffers = {
      {0, 2, 1048576},  {1, 16, 1048576},  {1, 22, 262144},  {1, 16, 64},
      {1, 3, 262144},   {2, 4, 524288},    {3, 5, 16384},    {3, 13, 2048},
      {4, 15, 131072},  {5, 6, 320},       {6, 12, 320},     {6, 8, 320},
      {7, 9, 64},       {9, 11, 64},       {10, 12, 320},    {10, 12, 64},
      {11, 14, 320},    {12, 27, 2560},    {13, 15, 2048},   {14, 21, 524288},
      {15, 16, 64},     {15, 18, 262144},  {15, 22, 262144}, {16, 19, 331776},
      {19, 22, 663552}, {21, 26, 1048576}, {23, 26, 110976}};
  PackOptions options;
  options.nodeLimit = 1000;
  PackResult result = pack(buffers, options);
  EXPECT_TRUE(isValidPacking(buffers, result.offsets));
  EXPECT_EQ(result.height, 2621504);
  EXPECT_EQ(result.status, PackStatus::Optimal);
}

TEST(PackerTest, TakesEmptyAndEmptyBuffers) {
  EXPECT_EQ(pack({}).height, 0);
  PackResult result = pack({{0, 5, 0}, {0, 5, 8}, {2, 3, 0}});
  EXPECT_EQ(result.height, 8);
  EXPECT_EQ(result.status, PackStatus::Optimal);
}

TEST(PackerTest, ValidationFindsOverlaps) {
  std::vector<PackBuffer> buffers = {{0, 2, 8}, {1, 3, 8}, {2, 4, 8}};
  EXPECT_TRUE(isValidPacking(buffers, {0, 8, 0}));
  EXPECT_FALSE(isValidPacking(buffers, {0, 7, 0}));
  EXPECT_FALSE(isValidPacking(buffers, {0, 8, 4}));
  EXPECT_FALSE(isValidPacking(buffers, {-1, 8, 0}));
  EXPECT_FALSE(isValidPacking(buffers, {0, 8}));
}
