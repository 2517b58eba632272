//===- FromOutputPolicyTest.cpp - tensors that follow from outputs --------===//
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

/// Twelve numbers, where functions bend and where floats end.
static const std::vector<float> kValues = {-kInf,   -30.0f, -3.5f, -0.7f,
                                           -1e-45f, -0.0f,  0.0f,  1e-45f,
                                           0.3f,    2.0f,   kInf,  kNaN};

static const char kPrelude[] = R"(
#id = affine_map<(d0) -> (d0)>
#row = affine_map<(d0, d1) -> (d0, d1)>
#channel = affine_map<(d0, d1) -> (d1)>
)";

/// A function of one tensor of twelve floats, which saves %x under `policy` for
/// `use` and %y, which `forward` makes of it, as it is, and returns what
/// `backward` makes of what is restored as %r.
static std::string makeSource(const std::string &forward,
                              const std::string &policy, const std::string &use,
                              const std::string &backward) {
  return kPrelude +
         std::string(
             "func.func @main(%x: tensor<12xf32>) -> tensor<12xf32> {\n"
             "  %e = tensor.empty() : tensor<12xf32>\n"
             "  %zero = arith.constant 0.0 : f32\n"
             "  %one = arith.constant 1.0 : f32\n"
             "  %y = linalg.generic {indexing_maps = [#id, #id], "
             "iterator_types = [\"parallel\"]} ins(%x : tensor<12xf32>) "
             "outs(%e : tensor<12xf32>) {\n  ^bb0(%a: f32, %o: f32):\n") +
         forward +
         "  } -> tensor<12xf32>\n"
         "  %hx = aal.save %x for " +
         use + " as [" + policy +
         "] {name = \"x\"} : tensor<12xf32>\n"
         "  %hy = aal.save %y for other as [#aal.keep] {name = \"y\"} : "
         "tensor<12xf32>\n"
         "  %r = aal.restore %hx : !aal.saved<tensor<12xf32>>\n"
         "  %d = linalg.generic {indexing_maps = [#id, #id], iterator_types = "
         "[\"parallel\"]} ins(%r : tensor<12xf32>) outs(%e : tensor<12xf32>) "
         "{\n  ^bb0(%a: f32, %o: f32):\n" +
         backward + "  } -> tensor<12xf32>\n  return %d : tensor<12xf32>\n}";
}

static std::vector<float> run(const std::string &source) {
  TestModule module(source);
  std::vector<float> results(kValues.size());
  EXPECT_TRUE(module.run({kValues.data()}, {results.data()})) << module.error;
  return results;
}

TEST(FromOutputPolicy, ComparisonsAreExact) {
  const char *functions[] = {
      "    %v = arith.maximumf %a, %zero : f32\n    linalg.yield %v : f32\n",
      "    %c = arith.cmpf ugt, %a, %zero : f32\n"
      "    %v = arith.select %c, %a, %zero : f32\n    linalg.yield %v : f32\n",
      "    %c = arith.cmpf ogt, %a, %zero : f32\n"
      "    %v = arith.select %c, %a, %zero : f32\n    linalg.yield %v : f32\n"};
  for (const char *function : functions)
    for (const char *predicate : {"ole", "ogt"}) {
      // A predicate on which NaN turns to a zero in one function alone.
      std::string compared =
          "    %c = arith.cmpf " + std::string(predicate) +
          ", %a, %zero : f32\n    %v = arith.select %c, %one, %zero : f32\n"
          "    linalg.yield %v : f32\n";
      bool losesNaN = std::string(function).find("ogt") != std::string::npos &&
                      std::string(predicate) == "ole";
      if (losesNaN)
        continue;
      std::vector<float> results = run(makeSource(
          function, "#aal.from_output<root = \"y\", function = compared>",
          "predicate", compared));
      for (size_t i = 0; i < kValues.size(); ++i)
        EXPECT_EQ(results[i] == 1, std::string(predicate) == "ole"
                                       ? kValues[i] <= 0
                                       : kValues[i] > 0)
            << kValues[i];
    }
}

TEST(FromOutputPolicy, DerivativesAreRightUpToRounding) {
  struct Case {
    const char *name, *forward, *backward;
    double (*derivative)(double);
  };
  const Case cases[] = {
      {"tanh", "    %v = math.tanh %a : f32\n    linalg.yield %v : f32\n",
       // 1 / cosh(x)^2
       "    %0 = math.cosh %a : f32\n    %1 = arith.mulf %0, %0 : f32\n"
       "    %2 = arith.divf %one, %1 : f32\n    linalg.yield %2 : f32\n",
       [](double x) { return 1 - std::tanh(x) * std::tanh(x); }},
      {"sigmoid",
       "    %0 = arith.negf %a : f32\n    %1 = math.exp %0 : f32\n"
       "    %2 = arith.addf %one, %1 : f32\n"
       "    %3 = arith.divf %one, %2 : f32\n    linalg.yield %3 : f32\n",
       // exp(-x) / (1 + exp(-x))^2
       "    %0 = arith.negf %a : f32\n    %1 = math.exp %0 : f32\n"
       "    %2 = arith.addf %one, %1 : f32\n"
       "    %3 = arith.mulf %2, %2 : f32\n"
       "    %4 = arith.divf %1, %3 : f32\n    linalg.yield %4 : f32\n",
       [](double x) {
         double y = 1 / (1 + std::exp(-x));
         return y * (1 - y);
       }},
      {"exp", "    %v = math.exp %a : f32\n    linalg.yield %v : f32\n",
       "    %v = math.exp %a : f32\n    linalg.yield %v : f32\n",
       [](double x) { return std::exp(x); }}};
  for (const Case &each : cases) {
    std::vector<float> results = run(
        makeSource(each.forward,
                   std::string("#aal.from_output<root = \"y\", function = ") +
                       each.name + ">",
                   "pointwise", each.backward));
    for (size_t i = 0; i < kValues.size(); ++i) {
      double expected = each.derivative(kValues[i]);
      if (std::isnan(expected))
        EXPECT_TRUE(std::isnan(results[i])) << each.name;
      else if (std::isinf(expected))
        EXPECT_EQ(results[i], expected) << each.name;
      else
        // Three roundings, of numbers up to the largest derivative, and what
        // the library's function is off.
        EXPECT_NEAR(results[i], expected,
                    8 * 0x1p-24 * std::max(1.0, std::abs(expected)))
            << each.name << " at " << kValues[i];
    }
  }
}

TEST(FromOutputPolicy, NormalizedFollowFromScaledAndShifted) {
  TestModule module(kPrelude + std::string(R"(
func.func @main(%x: tensor<5x4xf32>,
    %g: tensor<4xf32> {aal.role = "parameter", aal.name = "g"},
    %b: tensor<4xf32> {aal.role = "parameter", aal.name = "b"}) -> tensor<5x4xf32> {
  %e = tensor.empty() : tensor<5x4xf32>
  %y = linalg.generic {indexing_maps = [#row, #channel, #channel, #row],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %g, %b : tensor<5x4xf32>, tensor<4xf32>, tensor<4xf32>) outs(%e : tensor<5x4xf32>) {
  ^bb0(%v: f32, %s: f32, %t: f32, %o: f32):
    %0 = arith.mulf %v, %s : f32
    %1 = arith.addf %0, %t : f32
    linalg.yield %1 : f32
  } -> tensor<5x4xf32>
  %hx = aal.save %x for normalization as [#aal.from_output<root = "y", function = affine, scale = "g", shift = "b", dimension = 1>] {name = "x"} : tensor<5x4xf32>
  %hy = aal.save %y for weight_gradient as [#aal.keep] {name = "y"} : tensor<5x4xf32>
  %r = aal.restore %hx : !aal.saved<tensor<5x4xf32>>
  return %r : tensor<5x4xf32>
})"));
  std::vector<float> values, scale = {1.0f, -0.3f, 1e-3f, 0.0f},
                             shift = {0.0f, 2.0f, -0.5f, 1.0f};
  for (int i = 0; i < 20; ++i)
    values.push_back(static_cast<float>(std::sin(i * 1.7)) * 3);
  values[0] = kInf;
  values[4] = kNaN;
  std::vector<float> results(values.size());
  ASSERT_TRUE(
      module.run({values.data(), scale.data(), shift.data()}, {results.data()}))
      << module.error;
  EXPECT_EQ(results[0], kInf);
  EXPECT_TRUE(std::isnan(results[4]));
  for (size_t i = 0; i < values.size(); ++i) {
    double g = scale[i % 4], b = shift[i % 4];
    double y = std::abs(values[i] * g + b);
    if (g == 0)
      EXPECT_EQ(results[i], 0);
    else if (std::isfinite(values[i]))
      EXPECT_NEAR(results[i], values[i],
                  0x1p-23 * (2 * y + std::abs(b)) / std::abs(g) +
                      0x1p-23 * std::abs(values[i]))
          << i;
  }
}
