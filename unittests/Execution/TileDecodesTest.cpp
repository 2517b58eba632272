//===- TileDecodesTest.cpp - sums over operands that are decoded ----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ConvolutionGradient.h"
#include "TestSession.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

/// Bytes in groups of 128, each with a scale and a shift, that decode to the
/// tensor `%x` of `type`.
std::string decode(const std::string &type, const std::string &expand) {
  return R"(
#all = affine_map<(g, i) -> (g, i)>
#group = affine_map<(g, i) -> (g)>
func.func @main(%codes: tensor<1024x128xi8>, %scale: tensor<1024xf32>,
                %shift: tensor<1024xf32>, %dy: )" +
         type + R"( {
  %e = tensor.empty() : tensor<1024x128xf32>
  %d = linalg.generic {indexing_maps = [#all, #group, #group, #all],
      iterator_types = ["parallel", "parallel"]}
      ins(%codes, %scale, %shift :
          tensor<1024x128xi8>, tensor<1024xf32>, tensor<1024xf32>)
      outs(%e : tensor<1024x128xf32>) {
  ^bb0(%c: i8, %s: f32, %b: f32, %o: f32):
    %f = arith.uitofp %c : i8 to f32
    %p = arith.mulf %f, %s : f32
    %v = arith.addf %p, %b : f32
    linalg.yield %v : f32
  } -> tensor<1024x128xf32>
)" + expand;
}

struct Codes {
  std::vector<uint8_t> bytes = std::vector<uint8_t>(1024 * 128);
  Floats scale = randomFloats(1024, 1), shift = randomFloats(1024, 2), x;

  Codes() {
    std::mt19937 random(3);
    for (uint8_t &byte : bytes)
      byte = random();
    for (float &value : scale)
      value /= 64;
    for (size_t i = 0; i < bytes.size(); ++i)
      x.push_back(bytes[i] * scale[i / 128] + shift[i / 128]);
  }
};

void expectNear(const Floats &result, const std::vector<double> &expected) {
  for (size_t i = 0; i < result.size(); ++i)
    ASSERT_NEAR(result[i], expected[i], 2e-3) << i;
}

constexpr int64_t kFloats = 1024 * 128 * 4;

SessionOptions onDevice(DeviceKind device) {
  SessionOptions options;
  options.device = device;
  return options;
}

/// %x^T * %dy over 1024 rows, in four parts.
void testProduct(DeviceKind device) {
  TestSession test(decode("tensor<1024x16xf32>) -> tensor<128x16xf32>", R"(
  %z = arith.constant dense<0.0> : tensor<128x16xf32>
  %et = tensor.empty() : tensor<128x1024xf32>
  %t = linalg.transpose ins(%d : tensor<1024x128xf32>)
      outs(%et : tensor<128x1024xf32>) permutation = [1, 0]
  %r = linalg.matmul ins(%t, %dy : tensor<128x1024xf32>, tensor<1024x16xf32>)
      outs(%z : tensor<128x16xf32>) -> tensor<128x16xf32>
  return %r : tensor<128x16xf32>
})"),
                   onDevice(device));
  ASSERT_EQ(test.error, "");
  Codes codes;
  Floats dy = randomFloats(1024 * 16, 4), result(128 * 16);
  std::vector<double> expected(128 * 16);
  for (int k = 0; k < 1024; ++k)
    for (int i = 0; i < 128; ++i)
      for (int j = 0; j < 16; ++j)
        expected[i * 16 + j] += double(codes.x[k * 128 + i]) * dy[k * 16 + j];
  ASSERT_TRUE(test.run(
      {codes.bytes.data(), codes.scale.data(), codes.shift.data(), dy.data()},
      {result.data()}))
      << test.error;
  expectNear(result, expected);
  EXPECT_EQ(test.session->getStats().arenaBytes, kFloats / 4);
}

/// The gradient of 3 x 3 weights of a convolution of 8 images, 16 channels of
/// 32 x 32, which take eight groups each.
void testConvolution(DeviceKind device) {
  ConvolutionGradient gradient{8, 16, 4, 32};
  TestSession test(decode(gradient.dy() + ") -> " + gradient.dw(), R"(
  %flat = tensor.collapse_shape %d [[0, 1]]
      : tensor<1024x128xf32> into tensor<131072xf32>
  %x = tensor.expand_shape %flat [[0, 1, 2, 3]] output_shape [8, 16, 32, 32]
      : tensor<131072xf32> into tensor<8x16x32x32xf32>
)" + gradient.body()),
                   onDevice(device));
  ASSERT_EQ(test.error, "");
  Codes codes;
  Floats dy = randomFloats(8 * 4 * 900, 4), result(16 * 4 * 9);
  std::vector<double> expected(16 * 4 * 9);
  for (int n = 0; n < 8; ++n)
    for (int c = 0; c < 16; ++c)
      for (int f = 0; f < 4; ++f)
        for (int k = 0; k < 9; ++k)
          for (int y = 0; y < 30; ++y)
            for (int x = 0; x < 30; ++x)
              expected[(c * 4 + f) * 9 + k] +=
                  double(codes.x[((n * 16 + c) * 32 + y + k / 3) * 32 + x +
                                 k % 3]) *
                  dy[((n * 4 + f) * 30 + y) * 30 + x];
  ASSERT_TRUE(test.run(
      {codes.bytes.data(), codes.scale.data(), codes.shift.data(), dy.data()},
      {result.data()}))
      << test.error;
  expectNear(result, expected);
  // One image, and the gradients of two parts and their sum at most.
  EXPECT_GE(test.session->getStats().arenaBytes, kFloats / 8);
  EXPECT_LE(test.session->getStats().arenaBytes, kFloats / 8 + 3 * 2304);
}

TEST(TileDecodes, OfAProduct) { testProduct(DeviceKind::CPU); }
TEST(TileDecodes, OfAConvolution) { testConvolution(DeviceKind::CPU); }
TEST(TileDecodes, OfAProductOnTheEmulatedDevice) {
  testProduct(DeviceKind::Emulated);
}
TEST(TileDecodes, OfAConvolutionOnTheEmulatedDevice) {
  testConvolution(DeviceKind::Emulated);
}

/// Floats that another op reads are there as a whole, so nothing is divided.
TEST(TileDecodes, NotOfWhatIsReadAsAWhole) {
  TestSession test(decode(
      "tensor<1024x16xf32>) -> (tensor<128x16xf32>, tensor<1024xf32>)", R"(
  %z = arith.constant dense<0.0> : tensor<128x16xf32>
  %zs = arith.constant dense<0.0> : tensor<1024xf32>
  %et = tensor.empty() : tensor<128x1024xf32>
  %t = linalg.transpose ins(%d : tensor<1024x128xf32>)
      outs(%et : tensor<128x1024xf32>) permutation = [1, 0]
  %r = linalg.matmul ins(%t, %dy : tensor<128x1024xf32>, tensor<1024x16xf32>)
      outs(%z : tensor<128x16xf32>) -> tensor<128x16xf32>
  %s = linalg.generic {indexing_maps = [#all, #group],
      iterator_types = ["parallel", "reduction"]}
      ins(%d : tensor<1024x128xf32>) outs(%zs : tensor<1024xf32>) {
  ^bb0(%v: f32, %o: f32):
    %sum = arith.addf %v, %o : f32
    linalg.yield %sum : f32
  } -> tensor<1024xf32>
  return %r, %s : tensor<128x16xf32>, tensor<1024xf32>
})"));
  ASSERT_EQ(test.error, "");
  EXPECT_EQ(test.session->getStats().arenaLowerBound, kFloats);
}

} // namespace
