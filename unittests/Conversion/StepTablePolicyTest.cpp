//===- StepTablePolicyTest.cpp - derivatives from stored steps ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestModule.h"
#include "aal/Support/StepTable.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::aal;

static constexpr float kInf = std::numeric_limits<float>::infinity();

/// Two rows, which no number of codes in a word divides.
static const std::vector<float> kValues = {-kInf, -3.5f, -2.0f, -0.5f, -1e-45f,
                                           -0.0f, 0.0f,  0.1f,  0.4f,  0.6f,
                                           0.9f,  1.5f,  2.7f,  kInf};

static std::vector<float> restore(const std::string &function, unsigned bits) {
  TestModule module("func.func @main(%x: tensor<2x7xf32>) -> tensor<2x7xf32> "
                    "{\n  %h = aal.save %x for pointwise as "
                    "[#aal.step_table<function = " +
                    function + ", bits = " + std::to_string(bits) +
                    ">] {name = \"x\"} : tensor<2x7xf32>\n"
                    "  %r = aal.restore %h : !aal.saved<tensor<2x7xf32>>\n"
                    "  return %r : tensor<2x7xf32>\n}");
  std::vector<float> restored(kValues.size());
  EXPECT_TRUE(module.run({kValues.data()}, {restored.data()})) << module.error;
  return restored;
}

TEST(StepTablePolicy, DerivativeOfTheRestoredIsTheLevel) {
  std::pair<const char *, SmoothActivation> functions[] = {
      {"gelu", geluActivation()},
      {"gelu_tanh", geluTanhActivation()},
      {"silu", siluActivation()},
      {"tanh", tanhActivation()},
      {"sigmoid", sigmoidActivation()}};
  for (const auto &[name, activation] : functions)
    for (unsigned bits = 1; bits <= 4; ++bits) {
      StepTable table = computeStepTable(activation, bits);
      std::vector<float> restored = restore(name, bits);
      for (size_t i = 0; i < kValues.size(); ++i)
        EXPECT_NEAR(activation.derivative(restored[i]),
                    table.levels[table.lookup(kValues[i])], 1e-6)
            << name << " " << bits << " at " << kValues[i];
    }
}

TEST(StepTablePolicy, NaNFallsOnTheLastStep) {
  for (const char *function : {"gelu", "silu", "tanh", "sigmoid"})
    for (unsigned bits = 1; bits <= 4; ++bits) {
      TestModule module(
          std::string("func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {\n"
                      "  %h = aal.save %x for pointwise as "
                      "[#aal.step_table<function = ") +
          function + ", bits = " + std::to_string(bits) +
          ">] {name = \"x\"} : tensor<2xf32>\n"
          "  %r = aal.restore %h : !aal.saved<tensor<2xf32>>\n"
          "  return %r : tensor<2xf32>\n}");
      std::vector<float> values = {std::numeric_limits<float>::quiet_NaN(),
                                   kInf};
      std::vector<float> restored(2);
      ASSERT_TRUE(module.run({values.data()}, {restored.data()}))
          << module.error;
      EXPECT_EQ(restored[0], restored[1]) << function << " " << bits;
    }
}

TEST(StepTablePolicy, OutputsStandForTheirArguments) {
  StepTable ofTanh = computeStepTable(tanhActivation(), 3);
  StepTable ofSigmoid = computeStepTable(sigmoidActivation(), 3);
  std::vector<float> tanh = restore("tanh_output", 3);
  std::vector<float> sigmoid = restore("sigmoid_output", 3);
  for (size_t i = 0; i < kValues.size(); ++i) {
    double y = kValues[i];
    if (std::abs(y) < 1)
      EXPECT_NEAR(1 - tanh[i] * tanh[i],
                  ofTanh.levels[ofTanh.lookup(std::atanh(y))], 1e-6)
          << y;
    if (0 < y && y < 1)
      EXPECT_NEAR(sigmoid[i] * (1 - sigmoid[i]),
                  ofSigmoid.levels[ofSigmoid.lookup(std::log(y / (1 - y)))],
                  1e-6)
          << y;
  }
}
