//===- StepTableTest.cpp - step functions for derivatives -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/StepTable.h"
#include "gtest/gtest.h"
#include <cmath>

using namespace mlir::aal;

static void expectNear(const std::vector<double> &found,
                       const std::vector<double> &expected, double tolerance) {
  ASSERT_EQ(found.size(), expected.size());
  for (size_t i = 0; i < found.size(); ++i)
    EXPECT_NEAR(found[i], expected[i], tolerance) << i;
}

// Novikov et al., ICML 2023, give five digits; their borders carry the error of
// their grid, which near the flat tails is 1e-3.
TEST(StepTable, GeluOfTwoBitsIsThePublishedOne) {
  StepTable table = computeStepTable(geluActivation(), 2);
  expectNear(table.borders, {-.45359, 0, .45361}, 5e-5);
  expectNear(table.levels, {-.00148, .32506, .67495, 1.00148}, 5e-5);
}

TEST(StepTable, GeluOfThreeBitsIsThePublishedOne) {
  StepTable table = computeStepTable(geluActivation(), 3);
  expectNear(table.borders,
             {-2.41658, -.71001, -.32584, .00011, .32606, .71024, 2.41448},
             2e-3);
  expectNear(
      table.levels,
      {-.00019, -.08828, .12568, .37231, .62785, .87445, 1.08835, 1.00019},
      2e-4);
}

TEST(StepTable, SiluOfTwoBitsIsThePublishedOne) {
  StepTable table = computeStepTable(siluActivation(), 2);
  expectNear(table.borders, {-.7433, 0, .7433}, 5e-5);
  expectNear(table.levels, {-.00241, .3223, .67773, 1.00241}, 5e-5);
}

/// The error of the table relative to the derivative, both squared and weighted
/// with the density of N(0, 1).
static double getRelativeError(const SmoothActivation &activation,
                               unsigned bits) {
  StepTable table = computeStepTable(activation, bits);
  double error = 0, norm = 0;
  for (double x = -8; x <= 8; x += 1e-3) {
    double slope = activation.derivative(x), density = std::exp(-x * x / 2);
    double difference = slope - table.levels[table.lookup(x)];
    error += density * difference * difference;
    norm += density * slope * slope;
  }
  return std::sqrt(error / norm);
}

TEST(StepTable, ErrorsUnderANormalDistribution) {
  double expected[5][4] = {{.321, .141, .0864, .0422},
                           {.321, .141, .0864, .0422},
                           {.422, .149, .103, .0494},
                           {.297, .127, .0594, .0290},
                           {.234, .101, .0478, .0234}};
  SmoothActivation activations[5] = {geluActivation(), geluTanhActivation(),
                                     siluActivation(), tanhActivation(),
                                     sigmoidActivation()};
  for (unsigned i = 0; i < 5; ++i)
    for (unsigned bits = 1; bits <= 4; ++bits)
      EXPECT_NEAR(getRelativeError(activations[i], bits), expected[i][bits - 1],
                  .01 * expected[i][bits - 1])
          << i << " " << bits;
}

TEST(StepTable, DerivativeTakesEachLevelBetweenItsBorders) {
  for (const SmoothActivation &activation :
       {geluActivation(), geluTanhActivation(), siluActivation(),
        tanhActivation(), sigmoidActivation()})
    for (unsigned bits = 1; bits <= 4; ++bits) {
      StepTable table = computeStepTable(activation, bits);
      ASSERT_EQ(table.levels.size(), size_t(1) << bits);
      for (size_t i = 0; i < table.levels.size(); ++i) {
        double x = table.representatives[i];
        EXPECT_NEAR(activation.derivative(x), table.levels[i], 1e-12);
        EXPECT_EQ(table.lookup(x), i);
      }
    }
}

TEST(StepTable, MovingABorderMakesTheErrorLarger) {
  SmoothActivation activation = siluActivation();
  StepTable table = computeStepTable(activation, 3);
  auto getError = [&](const StepTable &candidate) {
    double error = 0;
    for (double x = -kStepTableRange; x <= kStepTableRange; x += 1e-3) {
      double difference =
          activation.derivative(x) - candidate.levels[candidate.lookup(x)];
      error += difference * difference;
    }
    return error;
  };
  double least = getError(table);
  for (size_t i = 0; i < table.borders.size(); ++i)
    for (double shift : {-.2, .2}) {
      StepTable other = table;
      other.borders[i] += shift;
      EXPECT_GT(getError(other), least) << i << " " << shift;
    }
}

TEST(StepTable, LooksNaNUpInTheLastStep) {
  StepTable table = computeStepTable(geluActivation(), 2);
  EXPECT_EQ(table.lookup(std::nan("")), 3u);
}
