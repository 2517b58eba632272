//===- QuantizeRangeTest.cpp - fixed and running ranges -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestQuantizer.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::aal;

static constexpr float kInf = std::numeric_limits<float>::infinity();
static constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

/// For `count` numbers, of which those from -1 to 2 are in range.
static Quantizer makeFixed(size_t count, const std::string &parameters) {
  return Quantizer(std::to_string(count),
                   "range = fixed, low = -1.0, high = 2.0, " + parameters);
}

/// The authors' unsigned bytes wrap around here.
TEST(QuantizeRange, WhatIsOutsideOfAFixedRangeTakesItsEnd) {
  std::vector<float> values = {-kInf,  -3e38f, -1.5f, -1.0f, -0.3f,
                               0.0f,   1e-45f, 1.2f,  2.0f,  2.1f,
                               258.0f, 3e38f,  kInf,  kNaN};
  for (unsigned bits : {1, 2, 4, 8})
    for (bool isStochastic : {false, true}) {
      Quantizer quantizer =
          makeFixed(values.size(),
                    "bits = " + std::to_string(bits) + ", rounding = " +
                        (isStochastic ? "stochastic, stream = 3" : "nearest"));
      std::vector<float> restored = quantizer.run(values, 5);
      double step = 3.0 / ((1 << bits) - 1);
      for (size_t i = 0; i + 1 < values.size(); ++i) {
        double nearest = std::min(std::max(double(values[i]), -1.0), 2.0);
        bool isOutside = nearest != values[i];
        EXPECT_NEAR(restored[i], nearest,
                    (isOutside      ? 0
                     : isStochastic ? step
                                    : step / 2) +
                        0x1p-21)
            << values[i] << " in " << bits;
      }
      EXPECT_EQ(restored.back(), -1.0f);
    }
}

TEST(QuantizeRange, RoundingInAFixedRangeIsUnbiased) {
  constexpr int kSeeds = 1000;
  std::vector<float> values = {-1.0f, -0.9f, -0.25f, 0.1f, 0.77f, 1.99f, 2.0f};
  Quantizer quantizer =
      makeFixed(values.size(), "bits = 2, rounding = stochastic, stream = 8");
  std::vector<double> sum(values.size(), 0);
  for (int64_t seed = 0; seed < kSeeds; ++seed) {
    std::vector<float> restored = quantizer.run(values, seed);
    for (size_t i = 0; i < values.size(); ++i)
      sum[i] += restored[i];
  }
  for (size_t i = 0; i < values.size(); ++i)
    EXPECT_NEAR(sum[i] / kSeeds, values[i], 5 * 1.0 / 2 / std::sqrt(kSeeds));
}

namespace {
/// Two groups of four, whose ranges are carried from step to step.
struct Running {
  explicit Running(const std::string &parameters)
      : module("func.func @main(%x: tensor<8xf32>, %s: tensor<2x2xf32> "
               "{aal.role = \"state\", aal.name = \"r\"}) -> (tensor<8xf32>, "
               "tensor<2x2xf32> {aal.role = \"state_update\", aal.name = "
               "\"r\"}) {\n  %h = aal.save %x for bilinear as "
               "[#aal.quantize<bits = 8, group = 4, range = running, state = "
               "\"r\"" +
               parameters +
               ">] {name = \"x\"} : tensor<8xf32>\n  %r = aal.restore %h : "
               "!aal.saved<tensor<8xf32>>\n  return %r, %s : tensor<8xf32>, "
               "tensor<2x2xf32>\n}") {}

  std::vector<float> step(const std::vector<float> &values) {
    std::vector<float> restored(8), next(4);
    EXPECT_TRUE(module.run({values.data(), state.data()},
                           {restored.data(), next.data()}))
        << module.error;
    state = next;
    return restored;
  }

  TestModule module;
  /// The lower ends of both groups, then their widths.
  std::vector<float> state = {0, 0, 0, 0};
};
} // namespace

TEST(QuantizeRange, ARunningRangeFollowsTheData) {
  Running running(", decay = 0.75, scale = f32");
  std::vector<float> first = {0, 1, 2, 4, -1, -1, 1, 3};
  std::vector<float> restored = running.step(first);
  EXPECT_EQ(running.state, std::vector<float>({0, -1, 4, 4}));
  for (size_t i = 0; i < 8; ++i)
    EXPECT_NEAR(restored[i], first[i], 4.0 / 255 / 2 + 1e-6);
  // A quarter of the way to [2, 10] and to [-5, 0].
  std::vector<float> second = {2, 3, 10, 2, -5, 0, -1, -1};
  restored = running.step(second);
  EXPECT_EQ(running.state, std::vector<float>({0.5f, -2, 5, 4.25f}));
  for (size_t i = 0; i < 8; ++i) {
    double low = i < 4 ? 0.5 : -2, high = i < 4 ? 5.5 : 2.25;
    double nearest = std::min(std::max(double(second[i]), low), high);
    EXPECT_NEAR(restored[i], nearest, (high - low) / 255 / 2 + 1e-6) << i;
  }
}

TEST(QuantizeRange, WhatIsNotFiniteLeavesTheRange) {
  Running running(", scale = f32");
  running.step({0, 1, 2, 4, -1, -1, 1, 3});
  std::vector<float> before = running.state;
  std::vector<float> restored = running.step({0, kNaN, 2, 4, -kInf, -1, 1, 3});
  EXPECT_EQ(running.state, before);
  for (float value : restored)
    EXPECT_TRUE(std::isnan(value));
  for (float value : running.step({0, 1, 2, 4, -1, -1, 1, 3}))
    EXPECT_FALSE(std::isnan(value));
}

TEST(QuantizeRange, EqualElementsAreExactAndStartNoRange) {
  Running running(", scale = f32");
  std::vector<float> equal(8, 0.3f);
  EXPECT_EQ(running.step(equal), equal);
  std::vector<float> values = {0, 1, 2, 4, -1, -1, 1, 3};
  std::vector<float> restored = running.step(values);
  EXPECT_EQ(running.state, std::vector<float>({0, -1, 4, 4}));
  for (size_t i = 0; i < 8; ++i)
    EXPECT_NEAR(restored[i], values[i], 4.0 / 255 / 2 + 1e-6);
}
