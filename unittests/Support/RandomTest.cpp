//===- RandomTest.cpp - counter-based random numbers ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/Random.h"
#include "gtest/gtest.h"
#include <algorithm>
#include <numeric>
#include <vector>

using namespace mlir::aal;

namespace {

using Block = std::array<uint32_t, 4>;

// The known answers that the authors publish with the generator.
TEST(Random, KnownAnswers) {
  EXPECT_EQ(philox4x32({0, 0, 0, 0}, {0, 0}),
            (Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  uint32_t ones = 0xffffffff;
  EXPECT_EQ(philox4x32({ones, ones, ones, ones}, {ones, ones}),
            (Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  EXPECT_EQ(philox4x32({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
                       {0xa4093822, 0x299f31d0}),
            (Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(Random, KnownAnswersOfSevenRounds) {
  EXPECT_EQ(philox4x32({0, 0, 0, 0}, {0, 0}, 7),
            (Block{0x5f6fb709, 0x0d893f64, 0x4f121f81, 0x4f730a48}));
  uint32_t ones = 0xffffffff;
  EXPECT_EQ(philox4x32({ones, ones, ones, ones}, {ones, ones}, 7),
            (Block{0x5207ddc2, 0x45165e59, 0x4d8ee751, 0x8c52f662}));
  EXPECT_EQ(philox4x32({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
                       {0xa4093822, 0x299f31d0}, 7),
            (Block{0x4dfccaba, 0x190a87f0, 0xc47362ba, 0xb6b5242a}));
}

TEST(Random, StreamsAreReproducibleAndDistinct) {
  auto draw = [](RandomStream stream) {
    std::vector<uint32_t> words(9);
    for (uint32_t &word : words)
      word = stream.next();
    return words;
  };
  std::vector<uint32_t> words = draw({7, 1, 2});
  EXPECT_EQ(words, draw({7, 1, 2}));
  EXPECT_NE(words, draw({8, 1, 2}));
  EXPECT_NE(words, draw({7, 2, 2}));
  EXPECT_NE(words, draw({7, 1, 3}));
  EXPECT_NE(words, draw({7 + (1ull << 32), 1, 2}));
}

TEST(Random, UniformMoments) {
  RandomStream stream(1, 0, 0);
  double sum = 0, squares = 0;
  constexpr int kCount = 100000;
  for (int i = 0; i < kCount; ++i) {
    float value = stream.nextUniform();
    ASSERT_GE(value, 0.0f);
    ASSERT_LT(value, 1.0f);
    sum += value;
    squares += value * value;
  }
  EXPECT_NEAR(sum / kCount, 1.0 / 2, 5e-3);
  EXPECT_NEAR(squares / kCount, 1.0 / 3, 5e-3);
}

TEST(Random, ShuffleIsAPermutation) {
  std::vector<int64_t> order(1000), sorted(1000);
  std::iota(order.begin(), order.end(), 0);
  std::iota(sorted.begin(), sorted.end(), 0);
  shuffle(order, {3, 0, 0});
  EXPECT_NE(order, sorted);
  std::vector<int64_t> again = sorted;
  shuffle(again, {3, 0, 0});
  EXPECT_EQ(order, again);
  std::sort(order.begin(), order.end());
  EXPECT_EQ(order, sorted);
}

} // namespace
