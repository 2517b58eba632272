//===- QuantizeSamplesPolicyTest.cpp - bits dealt out to samples ----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestModule.h"
#include "aal/Support/Random.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::aal;

static constexpr size_t kSamples = 6, kElements = 96, kGroup = 32;
static constexpr size_t kSize = kSamples * kElements;

namespace {
/// Six samples of three groups of 32, under one policy.
struct Quantizer {
  explicit Quantizer(const std::string &policy)
      : module("func.func @main(%x: tensor<6x3x32xf32>, %seed: tensor<i64> "
               "{aal.role = \"seed\", aal.name = \"seed\"}) -> "
               "tensor<6x3x32xf32> {\n  %h = aal.save %x for normalization as "
               "[#aal." +
               policy +
               "] {name = \"x\"} : tensor<6x3x32xf32>\n  %r = aal.restore %h "
               ": !aal.saved<tensor<6x3x32xf32>>\n  return %r : "
               "tensor<6x3x32xf32>\n}") {}

  std::vector<float> run(const std::vector<float> &values, int64_t seed = 0) {
    std::vector<float> restored(values.size());
    EXPECT_TRUE(module.run({values.data(), &seed}, {restored.data()}))
        << module.error;
    return restored;
  }

  TestModule module;
};
} // namespace

static std::string makePolicy(int64_t bits) {
  return "quantize_samples<bits = " + std::to_string(bits) +
         ", group = 32, samples = 6, stream = 3>";
}

/// Numbers from [-1, 1), sample n times 4^n.
static std::vector<float> makeValues() {
  RandomStream random(5, 1, 0);
  std::vector<float> values;
  for (size_t i = 0; i < kSize; ++i)
    values.push_back(
        static_cast<float>((2 * random.nextUniform() - 1) *
                           std::pow(4.0, static_cast<double>(i / kElements))));
  return values;
}

static double getRange(const float *group) {
  auto [low, high] = std::minmax_element(group, group + kGroup);
  return double(*high) - *low;
}

/// Starts at eight bits everywhere and takes one where that costs least, until
/// the average is `average`, as ActNN does.
static std::vector<int> allocate(const std::vector<float> &values,
                                 int average) {
  std::vector<double> costs(kSamples, 0);
  for (size_t start = 0; start < kSize; start += kGroup)
    costs[start / kElements] += std::pow(getRange(&values[start]), 2);
  auto variance = [&](size_t n, int bits) {
    return costs[n] / std::pow((1 << bits) - 1, 2);
  };
  std::vector<int> bits(kSamples, 8);
  for (size_t total = 8 * kSamples; total > average * kSamples; --total) {
    size_t best = kSamples;
    auto loss = [&](size_t n) {
      return variance(n, bits[n] - 1) - variance(n, bits[n]);
    };
    for (size_t n = 0; n < kSamples; ++n)
      if (bits[n] > 1 && (best == kSamples || loss(n) < loss(best)))
        best = n;
    --bits[best];
  }
  return bits;
}

TEST(QuantizeSamplesPolicy, BitsAreThoseOfTheGreedyAllocation) {
  std::vector<float> values = makeValues();
  for (int average : {1, 2, 3, 4, 8}) {
    std::vector<int> bits = allocate(values, average);
    std::vector<float> restored = Quantizer(makePolicy(average)).run(values, 9);
    for (size_t start = 0; start < kSize; start += kGroup) {
      double levels = (1 << bits[start / kElements]) - 1;
      double step = getRange(&values[start]) / levels * 1.02;
      // Not more bits than these either: some element is far off.
      double worst = 0;
      for (size_t i = start; i < start + kGroup; ++i)
        worst = std::max(worst, std::abs(double(values[i]) - restored[i]));
      EXPECT_LE(worst, step) << average << " at " << start;
      EXPECT_GE(worst, step / 2.1) << average << " at " << start;
    }
  }
}

/// What reads the root of a residual chain has the root as it is stored, and
/// its bits follow the ranges of its own samples: none is at eight bits or at
/// one because of its number.
TEST(QuantizeSamplesPolicy, RootsHaveBitsByTheirRanges) {
  TestModule module(R"(
func.func @main(%x: tensor<6x3x32xf32>, %y: tensor<6x3x32xf32>,
    %seed: tensor<i64> {aal.role = "seed", aal.name = "seed"})
    -> (tensor<6x3x32xf32>, tensor<6x3x32xf32>) {
  %hx = aal.save %x for weight_gradient as [#aal.)" +
                    makePolicy(2) + R"(] {name = "x"} : tensor<6x3x32xf32>
  %hy = aal.save %y for weight_gradient as [#aal.residual<"x">] {name = "y"} : tensor<6x3x32xf32>
  %rx = aal.restore %hx : !aal.saved<tensor<6x3x32xf32>>
  %ry = aal.restore %hy : !aal.saved<tensor<6x3x32xf32>>
  return %rx, %ry : tensor<6x3x32xf32>, tensor<6x3x32xf32>
})");
  // The widest sample is the first, where a tie would give it one bit.
  std::vector<float> values = makeValues(), other(kSize, 1);
  std::reverse(values.begin(), values.end());
  std::vector<float> root(kSize), reader(kSize);
  int64_t seed = 3;
  ASSERT_TRUE(module.run({values.data(), other.data(), &seed},
                         {root.data(), reader.data()}))
      << module.error;
  EXPECT_EQ(root, reader);
  std::vector<int> bits = allocate(values, 2);
  EXPECT_GT(bits.front(), 2);
  EXPECT_EQ(bits.back(), 1);
  for (size_t i = 0; i < kSize; ++i)
    EXPECT_LE(std::abs(double(values[i]) - root[i]),
              getRange(&values[i / kGroup * kGroup]) /
                  ((1 << bits[i / kElements]) - 1) * 1.02)
        << i;
}

TEST(QuantizeSamplesPolicy, ErrorIsBelowThatOfEqualBits) {
  std::vector<float> values = makeValues();
  auto measure = [&](const std::string &policy) {
    std::vector<float> restored = Quantizer(policy).run(values, 4);
    double sum = 0;
    for (size_t i = 0; i < kSize; ++i)
      sum += std::pow(double(values[i]) - restored[i], 2);
    return sum;
  };
  EXPECT_LT(4 * measure(makePolicy(2)),
            measure("quantize<bits = 2, group = 32, rounding = stochastic, "
                    "stream = 3>"));
}

TEST(QuantizeSamplesPolicy, EqualSamplesHaveEqualBits) {
  std::vector<float> sample = makeValues(), values;
  for (size_t i = 0; i < kSize; ++i)
    values.push_back(sample[i % kElements]);
  std::vector<float> restored = Quantizer(makePolicy(4)).run(values, 2);
  for (size_t i = 0; i < kSize; ++i)
    EXPECT_LE(std::abs(double(values[i]) - restored[i]),
              getRange(&values[i / kGroup * kGroup]) / 15 * 1.02)
        << i;
}

TEST(QuantizeSamplesPolicy, StochasticRoundingIsUnbiased) {
  constexpr int kSeeds = 1000;
  std::vector<float> values = makeValues();
  std::vector<int> bits = allocate(values, 2);
  Quantizer quantizer(makePolicy(2));
  std::vector<double> sum(kSize, 0);
  for (int64_t seed = 0; seed < kSeeds; ++seed) {
    std::vector<float> restored = quantizer.run(values, seed);
    for (size_t i = 0; i < kSize; ++i)
      sum[i] += restored[i];
  }
  for (size_t i = 0; i < kSize; ++i) {
    double step = getRange(&values[i / kGroup * kGroup]) /
                  ((1 << bits[i / kElements]) - 1) * 1.02;
    // Five standard deviations of the mean of numbers that are a step apart.
    EXPECT_NEAR(sum[i] / kSeeds, values[i], 5 * step / 2 / std::sqrt(kSeeds));
  }
}

/// Subnormal numbers, one value everywhere, zeros, and what is not finite.
TEST(QuantizeSamplesPolicy, OddSamplesSpoilNoOthers) {
  std::vector<float> values = makeValues();
  for (size_t i = 0; i < kElements; ++i) {
    values[i] = static_cast<float>(i) * 1e-45f;
    values[kElements + i] = 0.1f;
    values[2 * kElements + i] = 0.0f;
  }
  values[3 * kElements + 1] = std::numeric_limits<float>::infinity();
  values[4 * kElements + 40] = std::numeric_limits<float>::quiet_NaN();
  std::vector<float> restored = Quantizer(makePolicy(2)).run(values, 6);
  for (size_t start = 0; start < kSize; start += kGroup)
    for (size_t i = start; i < start + kGroup; ++i) {
      bool isSpoilt = start == 3 * kElements || start == 4 * kElements + kGroup;
      EXPECT_EQ(std::isnan(restored[i]), isSpoilt) << i;
      if (!isSpoilt)
        EXPECT_LE(std::abs(double(values[i]) - restored[i]),
                  getRange(&values[start]) * 1.02 +
                      std::abs(values[i]) * 0x1p-7 + 0x1p-126)
            << i;
    }
}
