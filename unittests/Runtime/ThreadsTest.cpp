//===- ThreadsTest.cpp - results for any number of threads ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Products and convolutions have the same bits for every number of threads.
//
//===----------------------------------------------------------------------===//

#include "../RandomFloats.h"
#include "aal/Runtime/IRInterface.h"
#include "gtest/gtest.h"
#include <cstring>
#include <memory>
#include <vector>

namespace {

struct Random {
  std::mt19937 engine{5};
  int64_t below(int64_t bound) { return engine() % bound; }
  int64_t oneOf(std::initializer_list<int64_t> list) {
    return list.begin()[below(list.size())];
  }
  Floats floats(int64_t count) { return randomFloats(count, engine); }
};

/// Memory at a multiple of 64, as compiled programs pass it.
struct Workspace {
  explicit Workspace(size_t bytes) : memory(bytes + 64) {}
  void *get() {
    void *data = memory.data();
    size_t space = memory.size();
    return std::align(64, memory.size() - 64, data, space);
  }
  std::vector<char> memory;
};

/// The results of `run` with several numbers of threads.
template <typename Run>
void expectSameBits(Run run, const std::string &what) {
  aalSetThreads(1);
  Floats expected = run();
  for (unsigned threads : {2, 3, 8}) {
    aalSetThreads(threads);
    Floats found = run();
    ASSERT_EQ(found.size(), expected.size());
    EXPECT_EQ(std::memcmp(found.data(), expected.data(),
                          found.size() * sizeof(float)),
              0)
        << what << ", " << threads << " threads";
  }
  aalSetThreads(0);
}

TEST(Threads, ProductsHaveTheSameBits) {
  Random random;
  for (int trial = 0; trial < 120; ++trial) {
    AalGemm g = {};
    g.m = random.oneOf({1, 2, 17, 38, 64, 133, 389, 1 + random.below(400)});
    g.n = random.oneOf({1, 8, 17, 33, 128, 320, 1 + random.below(400)});
    g.k = random.oneOf({1, 35, 256, 1100, 1 + random.below(700)});
    bool transposeA = random.below(2), transposeB = random.below(2);
    g.aRowStride = transposeA ? 1 : g.k;
    g.aColumnStride = transposeA ? g.m : 1;
    g.bRowStride = transposeB ? 1 : g.n;
    g.bColumnStride = transposeB ? g.k : 1;
    g.cRowStride = g.n;
    g.batchDims = 1;
    g.batch[0] = random.oneOf({1, 1, 2, 5, 9});
    g.aBatchStride[0] = g.m * g.k;
    g.bBatchStride[0] = g.k * g.n;
    g.cBatchStride[0] = random.below(4) ? g.m * g.n : 0;
    g.beta = random.below(2);
    Floats a = random.floats(g.batch[0] * g.m * g.k),
           b = random.floats(g.batch[0] * g.k * g.n),
           c = random.floats(g.batch[0] * g.m * g.n);
    expectSameBits(
        [&] {
          Floats result = c;
          Workspace workspace(aalGemmWorkspace(&g));
          EXPECT_EQ(
              aalGemm(&g, a.data(), b.data(), result.data(), workspace.get()),
              nullptr);
          return result;
        },
        "m " + std::to_string(g.m) + ", n " + std::to_string(g.n) + ", k " +
            std::to_string(g.k));
  }
}

/// A random convolution with dense operands.
struct Convolution {
  AalConvolution desc = {};
  Floats operands[3]; // source, weights, destination

  Convolution(Random &random, AalDirection direction) {
    desc.direction = direction;
    desc.groups = random.oneOf({1, 1, 1, 4, 32});
    int64_t inputs = random.oneOf({3, 7, 16, 32, 64, 96}),
            outputs = random.oneOf({3, 7, 16, 32, 64, 96});
    if (desc.groups > 1)
      inputs = outputs = 1 + desc.groups % 3;
    int64_t images = 1 + random.below(8), kernel = random.oneOf({1, 3, 5}),
            stride = 1 + random.below(2), pad = random.below(2) * (kernel / 2),
            size = kernel + 2 + random.below(20),
            result = (size + 2 * pad - kernel) / stride + 1;
    set(desc.src, desc.srcStrides, 0,
        {images, desc.groups * inputs, size, size}, random);
    set(desc.weights, desc.weightsStrides, 1,
        {desc.groups, outputs, inputs, kernel, kernel}, random);
    set(desc.dst, desc.dstStrides, 2,
        {images, desc.groups * outputs, result, result}, random);
    for (int i = 0; i < 2; ++i) {
      desc.strides[i] = stride;
      desc.dilations[i] = 1;
      desc.padLow[i] = pad;
      desc.padHigh[i] = (result - 1) * stride + kernel - size - pad;
    }
  }

  void set(int64_t *sizes, int64_t *strides, int index,
           std::vector<int64_t> shape, Random &random) {
    int64_t elements = 1;
    for (int64_t i = shape.size(); i-- > 0;) {
      sizes[i] = shape[i];
      strides[i] = elements;
      elements *= shape[i];
    }
    operands[index] = random.floats(elements);
  }

  /// The result with the threads that are set.
  Floats run() const {
    const char *error = nullptr;
    AalConvolutionPlan *plan = aalConvolutionCreate(&desc, &error);
    EXPECT_NE(plan, nullptr) << error;
    if (!plan)
      return {};
    Floats source = operands[0], weights = operands[1],
           destination = operands[2];
    Workspace workspace(aalConvolutionWorkspace(plan));
    EXPECT_EQ(aalConvolutionRun(plan, source.data(), weights.data(), nullptr,
                                destination.data(), workspace.get()),
              nullptr);
    aalConvolutionDestroy(plan);
    return desc.direction == AAL_FORWARD         ? destination
           : desc.direction == AAL_BACKWARD_DATA ? source
                                                 : weights;
  }

  /// The weight gradient, in double precision, of a group's first channels.
  double firstWeight() const {
    double sum = 0;
    for (int64_t n = 0; n < desc.dst[0]; ++n)
      for (int64_t y = 0; y < desc.dst[2]; ++y)
        for (int64_t x = 0; x < desc.dst[3]; ++x) {
          int64_t row = y * desc.strides[0] - desc.padLow[0],
                  column = x * desc.strides[1] - desc.padLow[1];
          if (row < 0 || column < 0)
            continue;
          sum +=
              double(operands[0][n * desc.srcStrides[0] +
                                 row * desc.srcStrides[2] + column]) *
              operands[2][n * desc.dstStrides[0] + y * desc.dstStrides[2] + x];
        }
    return sum;
  }
};

TEST(Threads, ConvolutionsHaveTheSameBits) {
  Random random;
  for (int trial = 0; trial < 90; ++trial) {
    Convolution convolution(random, static_cast<AalDirection>(trial % 3));
    const AalConvolution &d = convolution.desc;
    expectSameBits([&] { return convolution.run(); },
                   "direction " + std::to_string(d.direction) + ", groups " +
                       std::to_string(d.groups) + ", channels " +
                       std::to_string(d.weights[2]) + " to " +
                       std::to_string(d.weights[1]));
  }
}

TEST(Threads, WeightGradientsInPartsAreRight) {
  Random random;
  for (int trial = 0; trial < 30; ++trial) {
    Convolution convolution(random, AAL_BACKWARD_WEIGHTS);
    EXPECT_NEAR(convolution.run().front(), convolution.firstWeight(), 2e-3);
  }
}

} // namespace
