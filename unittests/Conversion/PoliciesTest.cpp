//===- PoliciesTest.cpp - the values that policies give -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestModule.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::aal;

static constexpr float kInf = std::numeric_limits<float>::infinity();
static constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
static constexpr float kTiny = std::numeric_limits<float>::denorm_min();

/// Values around the places where comparisons change, and those of IEEE that
/// are easily got wrong. Eleven of them, so that a byte is padded.
static const std::vector<float> kValues = {
    -kInf, -3.5f, -kTiny, -0.0f, 0.0f, kTiny, 3.0f, 6.0f, 6.5f, kInf, kNaN};

/// What is restored of kValues under `policy`, and, where `forward` is not
/// null, what the forward contraction reads.
static std::vector<float> restore(const std::string &use,
                                  const std::string &policy,
                                  std::vector<float> *forward = nullptr) {
  TestModule module("func.func @main(%x: tensor<11xf32>) -> (tensor<11xf32>, "
                    "tensor<11xf32>) {\n  %h = aal.save %x for " +
                    use + " as [" + policy +
                    "] {name = \"x\"} : tensor<11xf32>\n"
                    "  %f = aal.forward %h : !aal.saved<tensor<11xf32>>\n"
                    "  %r = aal.restore %h : !aal.saved<tensor<11xf32>>\n"
                    "  return %f, %r : tensor<11xf32>, tensor<11xf32>\n}");
  std::vector<float> read(kValues.size()), restored(kValues.size());
  EXPECT_TRUE(module.run({kValues.data()}, {read.data(), restored.data()}))
      << module.error;
  if (forward)
    *forward = read;
  return restored;
}

TEST(Policies, SignIsOneWhereNotNegativeOrZero) {
  std::vector<float> forward;
  std::vector<float> restored = restore(
      "weight_gradient", "#aal.sign<epsilon = 0.25, gain = 8.0>", &forward);
  for (size_t i = 0; i < kValues.size(); ++i) {
    float sign = kValues[i] <= 0.0f ? -1.0f : 1.0f;
    EXPECT_EQ(restored[i], 2.0f * sign) << kValues[i];
    float expected = kValues[i] + 0.25f * sign;
    if (std::isnan(expected))
      EXPECT_TRUE(std::isnan(forward[i]));
    else
      EXPECT_EQ(forward[i], expected) << kValues[i];
  }
}

TEST(Policies, SignOfReluIsZeroWhereNegativeOrZero) {
  std::vector<float> forward;
  std::vector<float> restored =
      restore("weight_gradient", "#aal.sign<negative = zero>", &forward);
  for (size_t i = 0; i < kValues.size(); ++i)
    EXPECT_EQ(restored[i], kValues[i] <= 0.0f ? 0.0f : 1.0f) << kValues[i];
  EXPECT_EQ(forward[1], -3.5f);
  EXPECT_EQ(forward[6], 3.0f + 0.01f);
}

TEST(Policies, MaskKeepsOneComparison) {
  std::vector<float> restored = restore("predicate", "#aal.mask<[ole], [0.0]>");
  for (size_t i = 0; i < kValues.size(); ++i)
    EXPECT_EQ(restored[i] <= 0.0f, kValues[i] <= 0.0f) << kValues[i];
}

TEST(Policies, MaskTellsNaNApart) {
  std::vector<float> restored = restore("predicate", "#aal.mask<[ogt], [0.0]>");
  for (size_t i = 0; i < kValues.size(); ++i)
    EXPECT_EQ(restored[i] > 0.0f, kValues[i] > 0.0f) << kValues[i];
}

TEST(Policies, MaskKeepsTwoComparisons) {
  std::vector<float> restored =
      restore("predicate", "#aal.mask<[ole, oge], [0.0, 6.0]>");
  for (size_t i = 0; i < kValues.size(); ++i) {
    EXPECT_EQ(restored[i] <= 0.0f, kValues[i] <= 0.0f) << kValues[i];
    EXPECT_EQ(restored[i] >= 6.0f, kValues[i] >= 6.0f) << kValues[i];
  }
}

TEST(Policies, KeepIsExact) {
  std::vector<float> restored = restore("other", "#aal.keep");
  for (size_t i = 0; i + 1 < kValues.size(); ++i)
    EXPECT_EQ(restored[i], kValues[i]);
  EXPECT_TRUE(std::isnan(restored.back()));
}

/// Eleven channels: nothing that x has shows in what is restored.
TEST(Policies, BiasIsBoundedAndKnowsNothingOfTheTensor) {
  std::vector<float> forward;
  std::vector<float> restored =
      restore("weight_gradient", "#aal.bias<gain = 10, stream = 7>", &forward);
  double bound = 1 / std::sqrt(static_cast<double>(kValues.size()));
  for (size_t i = 0; i < kValues.size(); ++i) {
    EXPECT_LE(std::abs(restored[i]), 10 * bound * (1 + 0x1p-22));
    if (std::isfinite(kValues[i]))
      EXPECT_NEAR(forward[i], kValues[i] + restored[i] / 10, 0x1p-20);
    else if (std::isnan(kValues[i]))
      EXPECT_TRUE(std::isnan(forward[i]));
    else
      EXPECT_EQ(forward[i], kValues[i]);
  }
  EXPECT_NE(restored[0], restored[1]);
}

TEST(Policies, ResidualIsTheRootToTheBit) {
  TestModule module(R"(
func.func @main(%x: tensor<11xf32>, %y: tensor<11xf32>) -> (tensor<11xf32>, tensor<11xf32>) {
  %hx = aal.save %x for weight_gradient as [#aal.keep] {name = "x"} : tensor<11xf32>
  %hy = aal.save %y for weight_gradient as [#aal.residual<"x", add>] {name = "y"} : tensor<11xf32>
  %f = aal.forward %hy : !aal.saved<tensor<11xf32>>
  %r = aal.restore %hy : !aal.saved<tensor<11xf32>>
  return %f, %r : tensor<11xf32>, tensor<11xf32>
})");
  std::vector<float> other(kValues.rbegin(), kValues.rend());
  std::vector<float> forward(11), restored(11);
  ASSERT_TRUE(module.run({kValues.data(), other.data()},
                         {forward.data(), restored.data()}))
      << module.error;
  for (size_t i = 0; i < kValues.size(); ++i) {
    float sum = other[i] + kValues[i];
    EXPECT_TRUE(forward[i] == sum ||
                (std::isnan(forward[i]) && std::isnan(sum)))
        << i;
    EXPECT_TRUE(restored[i] == kValues[i] ||
                (std::isnan(restored[i]) && std::isnan(kValues[i])))
        << i;
  }
}
