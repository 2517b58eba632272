//===- UniformTest.cpp - the numbers of aal.uniform -----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestModule.h"
#include "aal/Support/Random.h"

using namespace mlir;
using namespace mlir::aal;

static const char *const kSource = R"(
func.func @main(%seed: tensor<i64>) -> (tensor<3x37xf32>, tensor<111xf32>,
                                        tensor<f32>) {
  %0 = aal.uniform %seed stream 8589934599 : tensor<i64> -> tensor<3x37xf32>
  %1 = aal.uniform %seed stream 8589934600 : tensor<i64> -> tensor<111xf32>
  %2 = aal.uniform %seed stream 8589934599 : tensor<i64> -> tensor<f32>
  return %0, %1, %2 : tensor<3x37xf32>, tensor<111xf32>, tensor<f32>
})";

/// What the host's generator gives for the same counter and key.
static float expectedAt(uint64_t seed, uint32_t index, uint64_t stream) {
  std::array<uint32_t, 4> block = philox4x32(
      {index, 0, static_cast<uint32_t>(stream),
       static_cast<uint32_t>(stream >> 32)},
      {static_cast<uint32_t>(seed), static_cast<uint32_t>(seed >> 32)});
  return static_cast<float>(block[0] >> 8) * 0x1p-24f;
}

TEST(Uniform, IsPhiloxOfSeedStreamAndPlace) {
  TestModule module(kSource);
  for (uint64_t seed : {uint64_t(0), uint64_t(0x123456789ABCDEF0)}) {
    std::vector<float> first(111), second(111), scalar(1);
    ASSERT_TRUE(
        module.run({&seed}, {first.data(), second.data(), scalar.data()}))
        << module.error;
    for (uint32_t i = 0; i < 111; ++i) {
      EXPECT_EQ(first[i], expectedAt(seed, i, 8589934599));
      EXPECT_EQ(second[i], expectedAt(seed, i, 8589934600));
    }
    EXPECT_EQ(scalar[0], first[0]);
  }
}
