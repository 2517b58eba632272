//===- QuantizePolicyTest.cpp - error of quantised tensors ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestQuantizer.h"
#include "aal/Support/Random.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::aal;

static std::vector<float> drawNormal(size_t count, uint32_t stream) {
  RandomStream random(7, stream, 0);
  std::vector<float> values;
  for (size_t i = 0; i < count; ++i)
    values.push_back(
        static_cast<float>(std::sqrt(-2 * std::log(1 - random.nextUniform())) *
                           std::cos(6.283185307179586 * random.nextUniform())));
  return values;
}

/// The largest error that the policy's description allows in a group.
static double getBound(const float *group, size_t size, unsigned bits,
                       bool isStochastic, bool isBF16) {
  auto [low, high] = std::minmax_element(group, group + size);
  double rounding = isBF16 ? 0x1p-7 : 0;
  double range = double(*high) - *low + rounding * std::abs(*low);
  double step = range / ((1 << bits) - 1) * (1 + rounding);
  double largest = std::max(std::abs(double(*low)), std::abs(double(*high)));
  return (isStochastic ? step : step / 2) + largest * 0x1p-21 + 0x1p-126;
}

static void expectBounded(const std::vector<float> &values,
                          const std::vector<float> &restored, size_t group,
                          unsigned bits, bool isStochastic, bool isBF16) {
  for (size_t start = 0; start < values.size(); start += group) {
    size_t size = std::min(group, values.size() - start);
    double bound = getBound(&values[start], size, bits, isStochastic, isBF16);
    for (size_t i = start; i < start + size; ++i)
      EXPECT_LE(std::abs(double(values[i]) - restored[i]), bound)
          << values[i] << " at " << i << " in " << bits << " bits";
  }
}

/// Four groups of 64 and one of a single element: 257 is a prime. Noise; one
/// value everywhere; subnormal numbers; huge ones; a tail.
static std::vector<float> makeAdversarial() {
  std::vector<float> values = drawNormal(64, 1);
  values.insert(values.end(), 64, 0.1f);
  for (int i = 0; i < 64; ++i)
    values.push_back(static_cast<float>(i) * 1e-45f);
  for (int i = 0; i < 64; ++i)
    values.push_back(static_cast<float>(i - 32) * 5e36f);
  values.push_back(7.3f);
  return values;
}

TEST(QuantizePolicy, ErrorIsBoundedOnEveryElement) {
  std::vector<float> values = makeAdversarial();
  for (unsigned bits : {1, 2, 4, 8})
    for (bool isStochastic : {false, true})
      for (bool isBF16 : {false, true}) {
        Quantizer quantizer(
            "257", "bits = " + std::to_string(bits) +
                       ", group = 64, rounding = " +
                       (isStochastic ? "stochastic" : "nearest") +
                       ", stream = 3, scale = " + (isBF16 ? "bf16" : "f32"));
        expectBounded(values, quantizer.run(values, 11), 64, bits, isStochastic,
                      isBF16);
      }
}

/// The range is rounded outwards, beyond the largest f16 here.
TEST(QuantizePolicy, NarrowFloatsStayInRange) {
  std::vector<float> values = {65504,  -65504, 6e-8f, 0,     1024, -3.5f,
                               30000,  -1,     0.25f, 65472, 12,   -65472,
                               -2.75f, 100,    -400,  2048};
  for (bool isF16 : {true, false})
    for (unsigned bits : {1, 2, 4, 8})
      for (bool isStochastic : {false, true}) {
        const llvm::fltSemantics &semantics =
            isF16 ? APFloat::IEEEhalf() : APFloat::BFloat();
        std::vector<uint16_t> narrow;
        std::vector<float> exact;
        bool ignored;
        for (float value : values) {
          APFloat x(value);
          x.convert(semantics, APFloat::rmNearestTiesToEven, &ignored);
          narrow.push_back(
              static_cast<uint16_t>(x.bitcastToAPInt().getZExtValue()));
          x.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                    &ignored);
          exact.push_back(x.convertToFloat());
        }
        Quantizer quantizer("16",
                            "bits = " + std::to_string(bits) +
                                ", group = 16, stream = 3, rounding = " +
                                (isStochastic ? "stochastic" : "nearest"),
                            isF16 ? "f16" : "bf16");
        std::vector<uint16_t> restored = quantizer.run(narrow, 5);
        double bound = getBound(exact.data(), 16, bits, isStochastic, true);
        for (size_t i = 0; i < exact.size(); ++i) {
          double x =
              APFloat(semantics, APInt(16, restored[i])).convertToDouble();
          // The result is rounded to the type once more.
          EXPECT_LE(std::abs(x - exact[i]),
                    bound + std::abs(x) * (isF16 ? 0x1p-11 : 0x1p-8))
              << exact[i] << " in " << bits;
        }
      }
}

TEST(QuantizePolicy, EqualElementsAreExactWithF32) {
  std::vector<float> values(96, 0.1f);
  Quantizer quantizer("96", "bits = 2, group = 32, scale = f32");
  EXPECT_EQ(quantizer.run(values), values);
}

TEST(QuantizePolicy, GroupsThatAreNotFiniteDecodeToNaN) {
  std::vector<float> values = drawNormal(128, 2);
  values[5] = std::numeric_limits<float>::infinity();
  values[40] = -std::numeric_limits<float>::infinity();
  values[70] = std::numeric_limits<float>::quiet_NaN();
  for (const char *scale : {"bf16", "f32"}) {
    Quantizer quantizer("4x32",
                        std::string("bits = 4, group = 32, scale = ") + scale);
    std::vector<float> restored = quantizer.run(values);
    for (size_t i = 0; i < 96; ++i)
      EXPECT_TRUE(std::isnan(restored[i])) << i;
    for (size_t i = 96; i < 128; ++i)
      EXPECT_FALSE(std::isnan(restored[i])) << i;
  }
}

TEST(QuantizePolicy, StochasticRoundingIsUnbiased) {
  constexpr int kSeeds = 1000;
  std::vector<float> values = drawNormal(130, 3);
  Quantizer quantizer(
      "2x65", "bits = 2, group = 65, rounding = stochastic, stream = 9");
  std::vector<double> sum(values.size(), 0);
  for (int64_t seed = 0; seed < kSeeds; ++seed) {
    std::vector<float> restored = quantizer.run(values, seed);
    for (size_t i = 0; i < values.size(); ++i)
      sum[i] += restored[i];
  }
  for (size_t i = 0; i < values.size(); ++i) {
    double step = getBound(&values[i / 65 * 65], 65, 2, true, true);
    // Five standard deviations of the mean of numbers that are a step apart.
    EXPECT_NEAR(sum[i] / kSeeds, values[i], 5 * step / 2 / std::sqrt(kSeeds));
  }
}

TEST(QuantizePolicy, SeedsAndStreamsGiveOtherNumbers) {
  std::vector<float> values = drawNormal(256, 4);
  Quantizer one("256", "bits = 2, rounding = stochastic, stream = 1");
  Quantizer other("256", "bits = 2, rounding = stochastic, stream = 2");
  EXPECT_EQ(one.run(values, 5), one.run(values, 5));
  EXPECT_NE(one.run(values, 5), one.run(values, 6));
  EXPECT_NE(one.run(values, 5), other.run(values, 5));
}

/// Each head of `values`, of two samples, three rows and four channels, in a
/// range of its own.
TEST(QuantizePolicy, HeadsAndChannelsHaveRangesOfTheirOwn) {
  std::vector<float> values;
  for (int i = 0; i < 24; ++i)
    values.push_back(static_cast<float>(i % 4 < 2 ? i : i * 1000));
  Quantizer heads("2x3x4", "bits = 8, along = heads, group = 2, scale = f32");
  std::vector<float> restored = heads.run(values);
  for (size_t i = 0; i < values.size(); ++i)
    EXPECT_NEAR(restored[i], values[i], (i % 4 < 2 ? 24 : 24000) / 255.0 / 2);
  Quantizer channels("2x3x4", "bits = 8, along = channels, scale = f32");
  restored = channels.run(values);
  for (size_t i = 0; i < values.size(); ++i)
    EXPECT_NEAR(restored[i], values[i], (i % 4 < 2 ? 24 : 24000) / 255.0 / 2);
}

TEST(QuantizePolicy, ChannelsOfImagesAreTheSecondDimension) {
  std::vector<float> values;
  for (int i = 0; i < 24; ++i) // 2 x 3 x 2 x 2
    values.push_back(static_cast<float>(i) * (i / 4 % 3 == 1 ? 1000 : 1));
  Quantizer channels("2x3x2x2", "bits = 8, along = channels, scale = f32");
  std::vector<float> restored = channels.run(values);
  for (size_t i = 0; i < values.size(); ++i)
    EXPECT_NEAR(restored[i], values[i],
                (i / 4 % 3 == 1 ? 24000 : 24) / 255.0 / 2);
}
