//===- InPlaceTest.cpp - results in place of operands that die ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestSession.h"

using namespace mlir;
using namespace mlir::aal;

/// The largest of four elements of each row of a product, times other floats:
/// `read` and `written` index the rows of either.
static std::string scaleLargest(const std::string &read,
                                const std::string &written) {
  return "#read = affine_map<(i, k) -> (" + read +
         ")>\n#written = affine_map<(i, j) -> (" + written + R"()>
#row2 = affine_map<(i, k) -> (i)>
func.func @main(%a: tensor<64x32xf32>, %b: tensor<32x4xf32>,
                %c: tensor<64x4xf32>) -> tensor<64x4xf32> {
  %z = arith.constant dense<0.0> : tensor<64x4xf32>
  %low = arith.constant dense<-1.0e+30> : tensor<64xf32>
  %e = tensor.empty() : tensor<64x4xf32>
  %x = linalg.matmul ins(%a, %b : tensor<64x32xf32>, tensor<32x4xf32>)
      outs(%z : tensor<64x4xf32>) -> tensor<64x4xf32>
  %m = linalg.generic {indexing_maps = [#read, #row2],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<64x4xf32>) outs(%low : tensor<64xf32>) {
  ^bb0(%v: f32, %o: f32):
    %g = arith.maximumf %v, %o : f32
    linalg.yield %g : f32
  } -> tensor<64xf32>
  %r = linalg.generic {indexing_maps = [#row2, #written, #written],
      iterator_types = ["parallel", "parallel"]}
      ins(%m, %c : tensor<64xf32>, tensor<64x4xf32>)
      outs(%e : tensor<64x4xf32>) {
  ^bb0(%v: f32, %s: f32, %o: f32):
    %p = arith.mulf %v, %s : f32
    linalg.yield %p : f32
  } -> tensor<64x4xf32>
  return %r : tensor<64x4xf32>
})";
}

/// The bytes of the arena; results are checked.
static int64_t runLargest(bool isReversed) {
  TestSession test(scaleLargest("i, k", isReversed ? "-i + 63, j" : "i, j"));
  if (!test.session) {
    ADD_FAILURE() << test.error;
    return -1;
  }
  Floats a = randomFloats(64 * 32, 1), b = randomFloats(32 * 4, 2),
         c = randomFloats(64 * 4, 3);
  Floats result = test.run({a, b, c});
  if (result.size() != 64 * 4) {
    ADD_FAILURE() << test.error;
    return -1;
  }
  for (int i = 0; i < 64; ++i) {
    double largest = -1e30;
    for (int k = 0; k < 4; ++k) {
      double sum = 0;
      for (int l = 0; l < 32; ++l)
        sum += double(a[i * 32 + l]) * b[l * 4 + k];
      largest = std::max(largest, sum);
    }
    int row = isReversed ? 63 - i : i;
    for (int j = 0; j < 4; ++j)
      EXPECT_NEAR(result[row * 4 + j], largest * c[row * 4 + j], 1e-4);
  }
  return test.session->getStats().arenaBytes;
}

TEST(InPlace, OfWhatAReductionHasRead) {
  // The product lies in the memory of the result.
  EXPECT_EQ(runLargest(/*isReversed=*/false), 0);
}

TEST(InPlace, NotOfWhatAReductionReadsLater) {
  EXPECT_EQ(runLargest(/*isReversed=*/true), 64 * 4 * 4);
}
