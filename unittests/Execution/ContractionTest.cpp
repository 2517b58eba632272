//===- ContractionTest.cpp - products and convolutions --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Einsum.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

class EinsumTest : public testing::TestWithParam<const char *> {};

} // namespace

TEST_P(EinsumTest, MatchesPlainLoops) {
  std::string text = GetParam();
  Einsum einsum = Einsum::parse(text);
  Floats a = randomFloats(einsum.size(einsum.a), 1),
         b = randomFloats(einsum.size(einsum.b), 2);
  for (float start : {0.0f, 0.5f}) {
    TestSession test(einsum.source(start ? "0.5" : "0.0"));
    ASSERT_TRUE(test.session) << test.error;
    expectNear(test.run({a, b}), einsum.reference(a, b, start));
    EXPECT_EQ(test.session->getStats().libraryCalls, 1) << text;
  }
}

INSTANTIATE_TEST_SUITE_P(All, EinsumTest, testing::ValuesIn(kEinsums));

TEST(Contraction, LongTransposedSumsAreExact) {
  // Large enough to be packed in blocks, with remainders; small integers sum
  // without rounding.
  Einsum einsum{"km", "kn", "mn", {{'k', 1100}, {'m', 530}, {'n', 70}}};
  TestSession test(einsum.source("0.0"));
  ASSERT_TRUE(test.session) << test.error;
  Floats a = randomFloats(einsum.size("km"), 1),
         b = randomFloats(einsum.size("kn"), 2);
  for (Floats *values : {&a, &b})
    for (float &value : *values)
      value = std::round(value * 4);
  Floats expected(530 * 70);
  for (int k = 0; k < 1100; ++k)
    for (int m = 0; m < 530; ++m)
      for (int n = 0; n < 70; ++n)
        expected[m * 70 + n] += a[k * 530 + m] * b[k * 70 + n];
  EXPECT_EQ(test.run({a, b}), expected);
}

namespace {

/// A 2-d convolution by plain loops; channels first.
struct Convolution {
  int64_t n, c, f, size, kernel, stride, dilation, pad;
  int64_t out() const {
    return (size + 2 * pad - (kernel - 1) * dilation - 1) / stride + 1;
  }
  Floats reference(const Floats &x, const Floats &w) const {
    int64_t o = out();
    Floats y(n * f * o * o);
    for (int64_t in = 0; in < n; ++in)
      for (int64_t k = 0; k < f; ++k)
        for (int64_t i = 0; i < o; ++i)
          for (int64_t j = 0; j < o; ++j) {
            float sum = 0;
            for (int64_t d = 0; d < c; ++d)
              for (int64_t p = 0; p < kernel; ++p)
                for (int64_t q = 0; q < kernel; ++q) {
                  int64_t u = i * stride + p * dilation - pad,
                          v = j * stride + q * dilation - pad;
                  if (u >= 0 && v >= 0 && u < size && v < size)
                    sum += x[((in * c + d) * size + u) * size + v] *
                           w[((k * c + d) * kernel + p) * kernel + q];
                }
            y[((in * f + k) * o + i) * o + j] = sum;
          }
    return y;
  }
};

std::string shape(std::initializer_list<int64_t> dims) {
  std::string text = "tensor<";
  for (int64_t dim : dims)
    text += std::to_string(dim) + "x";
  return text + "f32>";
}

class ConvolutionTest : public testing::TestWithParam<Convolution> {};

} // namespace

TEST_P(ConvolutionTest, MatchesPlainLoops) {
  Convolution conv = GetParam();
  int64_t padded = conv.size + 2 * conv.pad, o = conv.out();
  std::string x = shape({conv.n, conv.c, conv.size, conv.size}),
              p = shape({conv.n, conv.c, padded, padded}),
              w = shape({conv.f, conv.c, conv.kernel, conv.kernel}),
              y = shape({conv.n, conv.f, o, o});
  std::string pad = std::to_string(conv.pad);
  std::string source =
      "func.func @main(%x: " + x + ", %w: " + w + ") -> " + y + " {\n" +
      "  %zero = arith.constant 0.0 : f32\n  %p = tensor.pad %x low[0, 0, " +
      pad + ", " + pad + "] high[0, 0, " + pad + ", " + pad +
      "] {\n  ^bb0(%i: index, %j: index, %k: index, %l: index):\n"
      "    tensor.yield %zero : f32\n  } : " +
      x + " to " + p + "\n  %z = arith.constant dense<0.0> : " + y +
      "\n  %r = linalg.conv_2d_nchw_fchw {strides = dense<" +
      std::to_string(conv.stride) + "> : vector<2xi64>, dilations = dense<" +
      std::to_string(conv.dilation) + "> : vector<2xi64>} ins(%p, %w : " + p +
      ", " + w + ") outs(%z : " + y + ") -> " + y + "\n  return %r : " + y +
      "\n}";
  TestSession test(source);
  ASSERT_TRUE(test.session) << test.error;
  Floats a = randomFloats(conv.n * conv.c * conv.size * conv.size, 1),
         b = randomFloats(conv.f * conv.c * conv.kernel * conv.kernel, 2);
  expectNear(test.run({a, b}), conv.reference(a, b));
}

INSTANTIATE_TEST_SUITE_P(All, ConvolutionTest,
                         testing::Values(Convolution{2, 3, 4, 8, 3, 1, 1, 1},
                                         Convolution{2, 3, 4, 9, 3, 2, 1, 1},
                                         Convolution{1, 8, 16, 7, 1, 1, 1, 0},
                                         Convolution{2, 4, 8, 10, 3, 1, 2, 2},
                                         Convolution{3, 2, 5, 12, 4, 4, 1, 0},
                                         Convolution{2, 3, 4, 8, 7, 2, 1, 3}));
