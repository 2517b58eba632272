//===- CastPolicyTest.cpp - the values of narrower floats -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestModule.h"
#include <cmath>
#include <cstring>
#include <limits>

using namespace mlir;
using namespace mlir::aal;
using llvm::APFloat;

static constexpr float kInf = std::numeric_limits<float>::infinity();
static constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

/// Numbers of all magnitudes and signs, with those half-way between two numbers
/// of few bits, and the special ones.
static std::vector<float> makeValues() {
  std::vector<float> values = {0.0f,     -0.0f,    1e-45f,   -1e-45f,  448.0f,
                               464.0f,   464.001f, 57344.0f, 61439.9f, 61440.0f,
                               65504.0f, 65519.9f, 65520.0f, 3e38f,    -3e38f,
                               kInf,     -kInf,    kNaN};
  for (uint32_t bits = 0x2E000000; bits < 0x48800000; bits += 0x20000)
    for (int32_t offset : {-1, 0, 1}) {
      uint32_t word = bits + static_cast<uint32_t>(offset);
      float value;
      std::memcpy(&value, &word, sizeof(value));
      values.push_back(value);
      values.push_back(-value);
    }
  return values;
}

static std::vector<float> restore(const std::string &type,
                                  const std::vector<float> &values) {
  std::string tensor = "tensor<" + std::to_string(values.size()) + "xf32>";
  TestModule module("func.func @main(%x: " + tensor + ") -> " + tensor +
                    " {\n  %h = aal.save %x for pointwise as [#aal.cast<" +
                    type + ">] {name = \"x\"} : " + tensor +
                    "\n  %r = aal.restore %h : !aal.saved<" + tensor +
                    ">\n  return %r : " + tensor + "\n}");
  std::vector<float> restored(values.size());
  EXPECT_TRUE(module.run({values.data()}, {restored.data()})) << module.error;
  return restored;
}

/// Checks every value against LLVM's own conversion.
static void checkCast(const std::string &type,
                      const llvm::fltSemantics &semantics, float largest) {
  std::vector<float> values = makeValues();
  std::vector<float> restored = restore(type, values);
  for (size_t i = 0; i < values.size(); ++i) {
    float x = values[i];
    if (std::isnan(x)) {
      EXPECT_TRUE(std::isnan(restored[i]));
      continue;
    }
    if (&semantics == &APFloat::Float8E4M3FN())
      x = std::min(std::max(x, -largest), largest);
    APFloat expected(x);
    bool ignored;
    expected.convert(semantics, APFloat::rmNearestTiesToEven, &ignored);
    expected.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                     &ignored);
    EXPECT_EQ(restored[i], expected.convertToFloat())
        << type << " of " << values[i];
  }
}

TEST(CastPolicy, BF16) { checkCast("bf16", APFloat::BFloat(), kInf); }
TEST(CastPolicy, F16) { checkCast("f16", APFloat::IEEEhalf(), kInf); }
TEST(CastPolicy, F8E5M2) { checkCast("f8E5M2", APFloat::Float8E5M2(), kInf); }
TEST(CastPolicy, F8E4M3FNSaturates) {
  checkCast("f8E4M3FN", APFloat::Float8E4M3FN(), 448);
}
