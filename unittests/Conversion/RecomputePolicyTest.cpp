//===- RecomputePolicyTest.cpp - tensors computed from what is stored -----===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestModule.h"
#include "llvm/ADT/bit.h"
#include <cmath>

using namespace mlir;
using namespace mlir::aal;

namespace {
constexpr size_t kRows = 4, kColumns = 96, kGroup = 64;
constexpr size_t kSize = kRows * kColumns;
} // namespace

/// A step that saves tanh(x + x) and computes it again from x + x, which it
/// stores under `policy` for that.
static std::string makeSource(StringRef policy) {
  return (R"(
func.func @main(%x: tensor<4x96xf32>) -> (tensor<4x96xf32>, tensor<4x96xf32>) {
  %i = tensor.empty() : tensor<4x96xf32>
  %s = linalg.add ins(%x, %x : tensor<4x96xf32>, tensor<4x96xf32>)
      outs(%i : tensor<4x96xf32>) -> tensor<4x96xf32>
  %hs = aal.save %s for recomputation as [)" +
          policy + R"(] {name = "s"} : tensor<4x96xf32>
  %t = linalg.tanh ins(%s : tensor<4x96xf32>) outs(%i : tensor<4x96xf32>)
      -> tensor<4x96xf32>
  %h = aal.save %t for pointwise as [#aal.recompute] {name = "t"}
      : tensor<4x96xf32>
  %r = aal.restore %h : !aal.saved<tensor<4x96xf32>>
  return %t, %r : tensor<4x96xf32>, tensor<4x96xf32>
})")
      .str();
}

/// The nearest bf16 that is not above (`isUp`: not below) `x`.
static float roundToBF16(float x, bool isUp) {
  float truncated =
      llvm::bit_cast<float>(llvm::bit_cast<uint32_t>(x) & UINT32_C(0xFFFF0000));
  bool isBeyond = isUp ? truncated < x : truncated > x;
  if (!isBeyond)
    return truncated;
  return llvm::bit_cast<float>(llvm::bit_cast<uint32_t>(truncated) +
                               UINT32_C(0x10000));
}

/// `values` in eight bits and groups of kGroup with a range in bf16, as
/// docs/policies/Quantize.md says.
static std::vector<float> quantize(const std::vector<float> &values) {
  std::vector<float> restored;
  for (size_t start = 0; start < values.size(); start += kGroup) {
    auto [low, high] =
        std::minmax_element(&values[start], &values[start] + kGroup);
    float minimum = roundToBF16(*low, /*isUp=*/false);
    float step = roundToBF16((*high - minimum) / 255, /*isUp=*/true);
    for (size_t i = start; i < start + kGroup; ++i)
      restored.push_back(
          minimum + step * std::floor((values[i] - minimum) / step + 0.5f));
  }
  return restored;
}

static std::vector<float> makeInput() {
  std::vector<float> values;
  for (size_t i = 0; i < kSize; ++i)
    values.push_back(std::sin(static_cast<float>(i * i)) *
                     static_cast<float>(1 + i / kGroup) / 4);
  return values;
}

TEST(RecomputePolicy, ReadsWhatIsRestored) {
  std::vector<float> input = makeInput(), forward(kSize), restored(kSize);
  TestModule module(makeSource("#aal.quantize<bits = 8, group = 64>"));
  ASSERT_TRUE(module.run({input.data()}, {forward.data(), restored.data()}))
      << module.error;
  std::vector<float> sums;
  for (float value : input)
    sums.push_back(value + value);
  std::vector<float> rounded = quantize(sums);
  unsigned different = 0;
  for (size_t i = 0; i < kSize; ++i) {
    EXPECT_NEAR(forward[i], std::tanh(sums[i]), 1e-6) << i;
    EXPECT_NEAR(restored[i], std::tanh(rounded[i]), 1e-6) << i;
    different += std::abs(restored[i] - forward[i]) > 1e-5;
  }
  EXPECT_GT(different, kSize / 2);
}

TEST(RecomputePolicy, IsExactOnWhatIsStoredExactly) {
  std::vector<float> input = makeInput(), forward(kSize), restored(kSize);
  TestModule module(makeSource("#aal.keep"));
  ASSERT_TRUE(module.run({input.data()}, {forward.data(), restored.data()}))
      << module.error;
  EXPECT_EQ(forward, restored);
}
