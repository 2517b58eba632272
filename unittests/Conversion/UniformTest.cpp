//===- UniformTest.cpp - the numbers of aal.uniform -----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestModule.h"
#include "aal/Support/Random.h"
#include <cmath>

using namespace mlir;
using namespace mlir::aal;

static const char *const kSource = R"(
func.func @main(%seed: tensor<i64>)
    -> (tensor<12x37xf32>, tensor<111xf32>, tensor<f32>, tensor<3x24x5xf32>,
        tensor<48x3xf32>, tensor<6x5xf32>) {
  %0 = aal.uniform %seed stream 8589934599 : tensor<i64> -> tensor<12x37xf32>
  %1 = aal.uniform %seed stream 8589934600 : tensor<i64> -> tensor<111xf32>
  %2 = aal.uniform %seed stream 8589934599 : tensor<i64> -> tensor<f32>
  %3 = aal.uniform %seed stream 8589934599 : tensor<i64> -> tensor<3x24x5xf32>
  %4 = aal.uniform %seed stream 8589934599 : tensor<i64> -> tensor<48x3xf32>
  %5 = aal.uniform %seed stream 8589934599 : tensor<i64> -> tensor<6x5xf32>
  return %0, %1, %2, %3, %4, %5
      : tensor<12x37xf32>, tensor<111xf32>, tensor<f32>, tensor<3x24x5xf32>,
        tensor<48x3xf32>, tensor<6x5xf32>
})";

/// What the host's generator gives for half `half` of block `index`: of its
/// words, then of the sums of each and the next.
static float expectedAt(uint64_t seed, uint32_t index, uint64_t stream,
                        uint32_t half) {
  std::array<uint32_t, 4> block = philox4x32(
      {index, 0, static_cast<uint32_t>(stream),
       static_cast<uint32_t>(stream >> 32)},
      {static_cast<uint32_t>(seed), static_cast<uint32_t>(seed >> 32)},
      /*rounds=*/7);
  uint32_t place = half / 2, word = block[place % 4];
  if (place >= 4)
    word ^= block[(place + 1) % 4];
  uint32_t bits = word >> (half % 2 * 16) & 0xFFFF;
  return (static_cast<float>(bits) + 0.5f) * 0x1p-16f;
}

/// Of rows of `rowSize` elements, `sharers` take halves of the same blocks.
static void expectRows(const std::vector<float> &numbers, uint64_t seed,
                       uint64_t stream, uint32_t rowSize, uint32_t sharers) {
  for (uint32_t i = 0; i < numbers.size(); ++i) {
    uint32_t row = i / rowSize, column = i % rowSize;
    EXPECT_EQ(numbers[i], expectedAt(seed, row / sharers * rowSize + column,
                                     stream, row % sharers))
        << i;
  }
}

TEST(Uniform, IsPhiloxOfSeedStreamAndPlace) {
  TestModule module(kSource);
  for (uint64_t seed : {uint64_t(0), uint64_t(0x123456789ABCDEF0)}) {
    std::vector<float> fours(12 * 37), ones(111), scalar(1), eights(360),
        sixteens(48 * 3), twos(30);
    ASSERT_TRUE(
        module.run({&seed}, {fours.data(), ones.data(), scalar.data(),
                             eights.data(), sixteens.data(), twos.data()}))
        << module.error;
    expectRows(fours, seed, 8589934599, 37, 4);
    expectRows(ones, seed, 8589934600, 1, 1);
    expectRows(scalar, seed, 8589934599, 1, 1);
    expectRows(eights, seed, 8589934599, 5, 8);
    expectRows(sixteens, seed, 8589934599, 3, 16);
    expectRows(twos, seed, 8589934599, 5, 2);
  }
}

/// The correlation of the numbers of two elements that share blocks, over many
/// blocks.
static double correlate(const std::vector<float> &numbers, int first,
                        int second) {
  double sum = 0, blocks = numbers.size() / 16.0;
  for (int block = 0; block < blocks; ++block)
    sum += (numbers[first * blocks + block] - 0.5) *
           (numbers[second * blocks + block] - 0.5);
  return 12 * sum / blocks;
}

TEST(Uniform, NumbersOfOneBlockAreNotCorrelated) {
  constexpr int kBlocks = 65536;
  TestModule module(R"(
func.func @main(%seed: tensor<i64>) -> tensor<16x65536xf32> {
  %0 = aal.uniform %seed stream 7 : tensor<i64> -> tensor<16x65536xf32>
  return %0 : tensor<16x65536xf32>
})");
  uint64_t seed = 3;
  std::vector<float> numbers(16 * kBlocks);
  ASSERT_TRUE(module.run({&seed}, {numbers.data()})) << module.error;
  // Five standard deviations.
  for (int first = 0; first < 16; ++first)
    for (int second = 0; second < first; ++second)
      EXPECT_LT(std::abs(correlate(numbers, first, second)),
                5 / std::sqrt(double(kBlocks)))
          << first << " and " << second;
}
