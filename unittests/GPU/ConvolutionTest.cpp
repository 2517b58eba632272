//===- ConvolutionTest.cpp - kernels of convolutions ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ProductRunner.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

/// Sizes of a convolution; channels are those of one group.
struct Shape {
  std::string name;
  int64_t images, groups, in, out, height, width, kernelH, kernelW;
  std::array<int64_t, 2> strides{1, 1}, dilations{1, 1}, low{0, 0}, high{0, 0};
  bool channelsLast = false;
};

const Shape kShapes[] = {
    {"plain", 2, 1, 3, 5, 8, 9, 3, 3},
    {"point", 2, 1, 8, 12, 6, 6, 1, 1},
    {"padded", 2, 1, 4, 6, 7, 8, 3, 3, {1, 1}, {1, 1}, {1, 1}, {1, 1}},
    {"stride", 2, 1, 4, 6, 9, 8, 3, 3, {2, 2}, {1, 1}, {1, 1}, {1, 1}},
    {"point_stride", 2, 1, 4, 6, 7, 8, 1, 1, {2, 2}},
    {"dilated", 1, 1, 3, 4, 9, 10, 3, 2, {1, 1}, {2, 3}, {2, 1}, {2, 2}},
    {"mixed", 2, 1, 3, 4, 11, 10, 3, 3, {3, 2}, {2, 2}, {2, 0}, {1, 3}},
    {"groups", 2, 3, 2, 4, 6, 7, 3, 3, {1, 1}, {1, 1}, {1, 0}, {0, 1}},
    {"depthwise", 2, 6, 1, 1, 7, 7, 3, 3, {2, 1}, {1, 1}, {1, 1}, {1, 1}},
    {"last", 2, 1, 4, 8, 7, 8, 3, 3, {2, 1}, {1, 1}, {1, 1}, {0, 1}, true},
    {"patches", 2, 1, 3, 8, 12, 12, 4, 4, {4, 4}},
};

/// Strides of a dense tensor [images, channels, height, width].
void setStrides(int64_t *strides, const int64_t *sizes, bool channelsLast) {
  unsigned order[] = {3, 2, 1, 0};
  if (channelsLast) {
    order[0] = 1;
    order[1] = 3;
    order[2] = 2;
  }
  int64_t stride = 1;
  for (unsigned d : order) {
    strides[d] = stride;
    stride *= sizes[d];
  }
}

AalConvolution makeConvolution(const Shape &s, AalDirection direction) {
  AalConvolution conv = {};
  conv.direction = direction;
  conv.groups = s.groups;
  int64_t sizes[] = {s.height, s.width}, kernel[] = {s.kernelH, s.kernelW};
  conv.src[0] = conv.dst[0] = s.images;
  conv.src[1] = s.groups * s.in;
  conv.dst[1] = s.groups * s.out;
  conv.weights[0] = s.groups;
  conv.weights[1] = s.out;
  conv.weights[2] = s.in;
  for (unsigned i = 0; i < 2; ++i) {
    conv.strides[i] = s.strides[i];
    conv.dilations[i] = s.dilations[i];
    conv.padLow[i] = s.low[i];
    conv.padHigh[i] = s.high[i];
    conv.src[2 + i] = sizes[i];
    conv.weights[3 + i] = kernel[i];
    int64_t window = (kernel[i] - 1) * s.dilations[i] + 1;
    conv.dst[2 + i] =
        (sizes[i] + s.low[i] + s.high[i] - window) / s.strides[i] + 1;
  }
  setStrides(conv.srcStrides, conv.src, s.channelsLast);
  setStrides(conv.dstStrides, conv.dst, s.channelsLast);
  setStrides(conv.weightsStrides + 1, conv.weights + 1, s.channelsLast);
  conv.weightsStrides[0] = s.out * s.in * s.kernelH * s.kernelW;
  return conv;
}

/// Calls visit(src, weights, dst, channel) with the offsets of every product of
/// the forward pass.
void forEachProduct(
    const AalConvolution &c,
    function_ref<void(int64_t, int64_t, int64_t, int64_t)> visit) {
  int64_t in = c.src[1] / c.groups, out = c.dst[1] / c.groups;
  auto at = [](const int64_t *strides, int64_t i, int64_t j, int64_t k,
               int64_t l) {
    return i * strides[0] + j * strides[1] + k * strides[2] + l * strides[3];
  };
  for (int64_t n = 0; n < c.src[0]; ++n)
    for (int64_t g = 0; g < c.groups; ++g)
      for (int64_t f = 0; f < out; ++f)
        for (int64_t oh = 0; oh < c.dst[2]; ++oh)
          for (int64_t ow = 0; ow < c.dst[3]; ++ow)
            for (int64_t i = 0; i < in; ++i)
              for (int64_t kh = 0; kh < c.weights[3]; ++kh)
                for (int64_t kw = 0; kw < c.weights[4]; ++kw) {
                  int64_t h =
                      oh * c.strides[0] + kh * c.dilations[0] - c.padLow[0];
                  int64_t w =
                      ow * c.strides[1] + kw * c.dilations[1] - c.padLow[1];
                  if (h < 0 || h >= c.src[2] || w < 0 || w >= c.src[3])
                    continue;
                  visit(at(c.srcStrides, n, g * in + i, h, w),
                        g * c.weightsStrides[0] +
                            at(c.weightsStrides + 1, f, i, kh, kw),
                        at(c.dstStrides, n, g * out + f, oh, ow), g * out + f);
                }
}

int64_t product(ArrayRef<int64_t> sizes) {
  int64_t result = 1;
  for (int64_t size : sizes)
    result *= size;
  return result;
}

class ConvolutionTest : public testing::Test {
protected:
  void add(const std::string &name, AalConvolution conv);
  void addAll(AalDirection direction) {
    for (const Shape &shape : kShapes)
      add(shape.name, makeConvolution(shape, direction));
  }

  ProductRunner runner;
  unsigned seed = 100;
};

} // namespace

void ConvolutionTest::add(const std::string &name, AalConvolution conv) {
  TestLaunch test;
  test.name = name;
  test.result = conv.direction == AAL_FORWARD         ? 2
                : conv.direction == AAL_BACKWARD_DATA ? 0
                                                      : 1;
  int64_t sizes[] = {product(conv.src), product(conv.weights),
                     product(conv.dst), conv.dst[1]};
  std::vector<float> values[4];
  for (unsigned i = 0; i < (conv.bias ? 4 : 3); ++i) {
    values[i] = randomFloats(sizes[i], ++seed);
    test.operands.push_back({values[i], {}});
  }
  unsigned r = test.result;
  std::vector<double> sum(sizes[r]), magnitude(sizes[r]);
  std::vector<double> bias(sizes[r]);
  forEachProduct(conv, [&](int64_t s, int64_t w, int64_t d, int64_t channel) {
    int64_t at[] = {s, w, d};
    unsigned x = r == 0 ? 1 : 0, y = r == 2 ? 1 : 2;
    double value = double(values[x][at[x]]) * values[y][at[y]];
    sum[at[r]] += value;
    magnitude[at[r]] += std::abs(value);
    if (conv.bias)
      bias[at[r]] = values[3][channel];
  });
  for (int64_t i = 0; i < sizes[r]; ++i) {
    test.expected.push_back(sum[i] + bias[i] +
                            (conv.accumulate ? values[r][i] : 0));
    test.tolerance = std::max(test.tolerance, 1e-6 * (magnitude[i] + 1));
  }
  Buffer buffer;
  ConvolutionCall call;
  call.desc = conv;
  call.src.buffer = call.weights.buffer = call.dst.buffer = &buffer;
  if (conv.bias)
    call.bias.buffer = &buffer;
  FailureOr<GPULaunch> launch =
      emitGPUConvolution(call, runner.getModule(), name, runner.getLoc());
  ASSERT_TRUE(succeeded(launch));
  test.launch = *launch;
  runner.add(std::move(test));
}

TEST_F(ConvolutionTest, Forward) {
  addAll(AAL_FORWARD);
  AalConvolution conv = makeConvolution(kShapes[3], AAL_FORWARD);
  conv.bias = 1;
  add("bias", conv);
  conv = makeConvolution(kShapes[9], AAL_FORWARD);
  conv.bias = 1;
  add("bias_last", conv);
  conv = makeConvolution(kShapes[7], AAL_FORWARD);
  conv.bias = 1;
  add("bias_groups", conv);
  conv = makeConvolution(kShapes[2], AAL_FORWARD);
  conv.accumulate = 1;
  add("accumulate", conv);
  runner.run();
}

TEST_F(ConvolutionTest, BackwardData) {
  addAll(AAL_BACKWARD_DATA);
  runner.run();
}

TEST_F(ConvolutionTest, BackwardWeights) {
  addAll(AAL_BACKWARD_WEIGHTS);
  // Long sums are split.
  Shape shape{"long", 4, 1, 3, 4, 24, 24, 3, 3};
  add("long", makeConvolution(shape, AAL_BACKWARD_WEIGHTS));
  runner.run();
}
