//===- IndexPolicyTest.cpp - integers in few bits -------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestModule.h"
#include <limits>

using namespace mlir;
using namespace mlir::aal;

/// Stores x mod 2^bits, of five by seven integers, in that many bits.
static std::vector<int64_t> restore(unsigned bits,
                                    const std::vector<int64_t> &values) {
  std::string modulus = std::to_string(int64_t(1) << bits);
  TestModule module(R"(
#id = affine_map<(d0, d1) -> (d0, d1)>
func.func @main(%x: tensor<5x7xi64>) -> tensor<5x7xi64> {
  %m = arith.constant )" +
                    modulus + R"( : i64
  %e = tensor.empty() : tensor<5x7xi64>
  %i = linalg.generic {indexing_maps = [#id, #id],
                       iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<5x7xi64>) outs(%e : tensor<5x7xi64>) {
  ^bb0(%v: i64, %o: i64):
    %0 = arith.remui %v, %m : i64
    linalg.yield %0 : i64
  } -> tensor<5x7xi64>
  %h = aal.save %i for other as [#aal.index<)" +
                    std::to_string(bits) + R"(>] {name = "i"} : tensor<5x7xi64>
  %r = aal.restore %h : !aal.saved<tensor<5x7xi64>>
  return %r : tensor<5x7xi64>
})");
  std::vector<int64_t> restored(values.size());
  EXPECT_TRUE(module.run({values.data()}, {restored.data()})) << module.error;
  return restored;
}

TEST(IndexPolicy, IsExact) {
  std::vector<int64_t> values;
  for (int64_t i = 0; i < 35; ++i)
    values.push_back(i * 40503 % 65536);
  for (unsigned bits : {1, 3, 4, 7, 8, 16}) {
    std::vector<int64_t> restored = restore(bits, values);
    for (size_t i = 0; i < values.size(); ++i)
      EXPECT_EQ(restored[i], values[i] % (int64_t(1) << bits)) << bits;
  }
}

/// The places of the first maxima of windows of two by three, two apart, in a
/// padded image: as they are found and as they are restored.
static std::pair<std::vector<int64_t>, std::vector<int64_t>>
findMaxima(const std::vector<float> &image) {
  TestModule module(R"(
#out = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#window = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
func.func @main(%x: tensor<6x7xf32>) -> (tensor<3x3xi64>, tensor<3x3xi64>) {
  %low = arith.constant 0xFF800000 : f32
  %none = arith.constant -1 : i64
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c7 = arith.constant 7 : index
  %padded = tensor.pad %x low[1, 1] high[0, 0] {
  ^bb0(%a: index, %b: index):
    tensor.yield %low : f32
  } : tensor<6x7xf32> to tensor<7x8xf32>
  %extent = tensor.empty() : tensor<2x3xf32>
  %e = tensor.empty() : tensor<3x3xf32>
  %lows = linalg.fill ins(%low : f32) outs(%e : tensor<3x3xf32>) -> tensor<3x3xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0 * 2 + d2, d1 * 2 + d3)>, #window, #out],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%padded, %extent : tensor<7x8xf32>, tensor<2x3xf32>) outs(%lows : tensor<3x3xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %0 = arith.maximumf %a, %o : f32
    linalg.yield %0 : f32
  } -> tensor<3x3xf32>
  %ei = tensor.empty() : tensor<3x3xi64>
  %nones = linalg.fill ins(%none : i64) outs(%ei : tensor<3x3xi64>) -> tensor<3x3xi64>
  %i = linalg.generic {indexing_maps = [#out, #window, #out],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%p, %extent : tensor<3x3xf32>, tensor<2x3xf32>) outs(%nones : tensor<3x3xi64>) {
  ^bb0(%a: f32, %b: f32, %o: i64):
    %0 = linalg.index 0 : index
    %1 = linalg.index 1 : index
    %2 = linalg.index 2 : index
    %3 = linalg.index 3 : index
    %4 = arith.muli %0, %c2 : index
    %row = arith.addi %4, %2 : index
    %5 = arith.muli %1, %c2 : index
    %column = arith.addi %5, %3 : index
    %v = tensor.extract %padded[%row, %column] : tensor<7x8xf32>
    %isMax = arith.cmpf oeq, %v, %a : f32
    %6 = arith.subi %row, %c1 : index
    %7 = arith.subi %column, %c1 : index
    %8 = arith.muli %6, %c7 : index
    %9 = arith.addi %8, %7 : index
    %place = arith.index_cast %9 : index to i64
    %chosen = arith.select %isMax, %place, %o : i64
    %isFirst = arith.cmpi eq, %o, %none : i64
    %10 = arith.select %isFirst, %chosen, %o : i64
    linalg.yield %10 : i64
  } -> tensor<3x3xi64>
  %h = aal.save %i for other as [#aal.index<3, window = [2, 3],
      place = affine_map<(d0, d1, d2, d3) -> ((d0 * 2 + d2 - 1) * 7 + d1 * 2 + d3 - 1)>>]
      {name = "i"} : tensor<3x3xi64>
  %r = aal.restore %h : !aal.saved<tensor<3x3xi64>>
  return %i, %r : tensor<3x3xi64>, tensor<3x3xi64>
})");
  std::vector<int64_t> found(9), restored(9);
  EXPECT_TRUE(module.run({image.data()}, {found.data(), restored.data()}))
      << module.error;
  return {found, restored};
}

TEST(IndexPolicy, PlacesInWindowsAreExact) {
  constexpr float kInf = std::numeric_limits<float>::infinity();
  std::vector<float> noise, ties(42, 1.0f), low(42, -kInf);
  for (int i = 0; i < 42; ++i)
    noise.push_back(static_cast<float>(i * 29 % 42));
  std::vector<float> odd = noise;
  odd[0] = odd[17] = std::numeric_limits<float>::quiet_NaN();
  odd[30] = kInf;
  for (const std::vector<float> &image : {noise, ties, low, odd}) {
    auto [found, restored] = findMaxima(image);
    EXPECT_EQ(found, restored);
  }
  // The first of equal elements; none in a window with a NaN.
  EXPECT_EQ(findMaxima(ties).first,
            std::vector<int64_t>({0, 1, 3, 7, 8, 10, 21, 22, 24}));
  EXPECT_EQ(findMaxima(odd).first.front(), -1);
}
