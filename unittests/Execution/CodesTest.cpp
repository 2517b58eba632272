//===- CodesTest.cpp - products that read packed codes --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestSession.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

using Bytes = std::vector<uint8_t>;

Bytes randomBytes(size_t count) {
  std::mt19937 random(3);
  Bytes bytes(count);
  for (uint8_t &byte : bytes)
    byte = random();
  return bytes;
}

std::string number(int64_t value) { return std::to_string(value); }

/// The product of a decoded matrix and a matrix of floats: rows are summed.
struct CodesProduct {
  int64_t bits = 1, rows = 0, columns = 0, others = 0;
  bool isA = true;     // the codes are the first factor
  int64_t skipped = 0; // leading columns that are sliced off
  bool isRead = false; // the decoded matrix is a result as well

  int64_t perByte() const { return 8 / bits; }
  int64_t width() const { return columns + skipped; }
  std::string tensor(std::initializer_list<int64_t> shape,
                     const char *type) const {
    std::string text = "tensor<";
    for (int64_t size : shape)
      text += number(size) + "x";
    return text + type + ">";
  }

  /// Codes c decode to 3 * c - 2.
  std::string source() const {
    std::string words = tensor({rows, width() / perByte()}, "i8"),
                grouped = tensor({rows, width() / perByte(), perByte()}, "i8"),
                codes = tensor({rows, width()}, "i8"),
                whole = tensor({rows, width()}, "f32"),
                part = tensor({rows, columns}, "f32"),
                other = tensor({rows, others}, "f32");
    std::string result = isA ? tensor({columns, others}, "f32")
                             : tensor({others, columns}, "f32");
    std::string factors = isA ? "%part, %g : " + part + ", " + other
                              : "%g, %part : " + other + ", " + part;
    return R"(
#three = affine_map<(i, j, k) -> (i, j, k)>
#two = affine_map<(i, j) -> (i, j)>
func.func @main(%w: )" +
           words + ", %g: " + other + ") -> (" + result +
           (isRead ? ", " + part : "") + R"() {
  %ec = tensor.empty() : )" +
           grouped + R"(
  %ef = tensor.empty() : )" +
           whole + R"(
  %bits = arith.constant )" +
           number(bits) + R"( : i8
  %mask = arith.constant )" +
           number((1 << bits) - 1) + R"( : i8
  %three = arith.constant 3.0 : f32
  %two = arith.constant 2.0 : f32
  %zero = arith.constant dense<0.0> : )" +
           result + R"(
  %u = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j)>, #three],
      iterator_types = ["parallel", "parallel", "parallel"]} ins(%w : )" +
           words + ") outs(%ec : " + grouped + R"() {
  ^bb0(%word: i8, %o: i8):
    %i = linalg.index 2 : index
    %p = arith.index_cast %i : index to i8
    %s = arith.muli %p, %bits : i8
    %v = arith.shrui %word, %s : i8
    %c = arith.andi %v, %mask : i8
    linalg.yield %c : i8
  } -> )" + grouped +
           R"(
  %codes = tensor.collapse_shape %u [[0], [1, 2]] : )" +
           grouped + " into " + codes + R"(
  %f = linalg.generic {indexing_maps = [#two, #two],
      iterator_types = ["parallel", "parallel"]} ins(%codes : )" +
           codes + ") outs(%ef : " + whole + R"() {
  ^bb0(%c: i8, %o: f32):
    %x = arith.uitofp %c : i8 to f32
    %y = arith.mulf %x, %three : f32
    linalg.yield %y : f32
  } -> )" + whole +
           R"(
  %d = linalg.generic {indexing_maps = [#two, #two],
      iterator_types = ["parallel", "parallel"]} ins(%f : )" +
           whole + ") outs(%ef : " + whole + R"() {
  ^bb0(%c: f32, %o: f32):
    %x = arith.subf %c, %two : f32
    linalg.yield %x : f32
  } -> )" + whole +
           R"(
  %part = tensor.extract_slice %d[0, )" +
           number(skipped) + "] [" + number(rows) + ", " + number(columns) +
           "] [1, 1] : " + whole + " to " + part + R"(
  %r = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (k, i)>,
      affine_map<(i, j, k) -> (k, j)>, affine_map<(i, j, k) -> (i, j)>],
      iterator_types = ["parallel", "parallel", "reduction"]} ins()" +
           factors + ") outs(%zero : " + result + R"() {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  } -> )" + result +
           "\n  return %r" + (isRead ? ", %part" : "") + " : " + result +
           (isRead ? ", " + part : "") + "\n}\n";
  }

  Floats decoded(const Bytes &bytes) const {
    Floats values;
    for (int64_t row = 0; row < rows; ++row)
      for (int64_t i = skipped; i < width(); ++i) {
        int64_t code = row * width() + i;
        int value = bytes[code / perByte()] >> code % perByte() * bits &
                    ((1 << bits) - 1);
        values.push_back(3.0f * value - 2.0f);
      }
    return values;
  }

  Floats reference(const Bytes &bytes, const Floats &g) const {
    Floats values = decoded(bytes), result(columns * others);
    for (int64_t i = 0; i < columns; ++i)
      for (int64_t j = 0; j < others; ++j) {
        double sum = 0;
        for (int64_t row = 0; row < rows; ++row)
          sum += double(values[row * columns + i]) * g[row * others + j];
        result[isA ? i * others + j : j * columns + i] = sum;
      }
    return result;
  }

  void check() const {
    TestSession test(source());
    ASSERT_EQ(test.error, "");
    Bytes bytes = randomBytes(rows * width() / perByte());
    Floats g = randomFloats(rows * others, 5), result(columns * others),
           extra(rows * columns);
    std::vector<void *> outputs = {result.data()};
    if (isRead)
      outputs.push_back(extra.data());
    ASSERT_TRUE(test.run({bytes.data(), g.data()}, outputs)) << test.error;
    expectNear(result, reference(bytes, g), 1e-5f);
    // Neither codes nor floats of them lie in memory.
    EXPECT_EQ(test.session->getStats().arenaBytes, 0);
    EXPECT_EQ(test.session->getStats().launches, isRead ? 1 : 0);
    if (isRead)
      EXPECT_EQ(extra, decoded(bytes));
  }
};

TEST(Codes, EveryWidth) {
  for (int64_t bits : {1, 2, 4})
    for (bool isA : {true, false})
      CodesProduct{
          .bits = bits, .rows = 40, .columns = 24, .others = 13, .isA = isA}
          .check();
}

TEST(Codes, ManyBlocks) {
  for (bool isA : {true, false})
    CodesProduct{
        .bits = 1, .rows = 600, .columns = 536, .others = 1050, .isA = isA}
        .check();
}

TEST(Codes, FromTheMiddleOfAByte) {
  CodesProduct{.bits = 1, .rows = 33, .columns = 45, .others = 17, .skipped = 3}
      .check();
  CodesProduct{.bits = 2, .rows = 33, .columns = 47, .others = 17, .skipped = 1}
      .check();
}

/// Codes in the order batch, head, token, channel; the product wants tokens of
/// a batch as rows. Their words are put in that order, not the floats.
TEST(Codes, InAnotherOrder) {
  TestSession test(R"(
#four = affine_map<(b, h, t, d) -> (b, h, t, d)>
#two = affine_map<(i, j) -> (i, j)>
func.func @main(%w: tensor<2x3x5xi8>, %g: tensor<10x7xf32>) -> tensor<24x7xf32> {
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %ei = tensor.empty() : tensor<2x3x5x8xi1>
  %ef = tensor.empty() : tensor<2x3x5x8xf32>
  %et = tensor.empty() : tensor<2x5x3x8xf32>
  %ec = tensor.empty() : tensor<24x10xf32>
  %z = arith.constant dense<0.0> : tensor<24x7xf32>
  %u = linalg.generic {indexing_maps = [affine_map<(b, h, t, d) -> (b, h, t)>, #four],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%w : tensor<2x3x5xi8>) outs(%ei : tensor<2x3x5x8xi1>) {
  ^bb0(%word: i8, %o: i1):
    %i = linalg.index 3 : index
    %p = arith.index_cast %i : index to i8
    %s = arith.shrui %word, %p : i8
    %b = arith.trunci %s : i8 to i1
    linalg.yield %b : i1
  } -> tensor<2x3x5x8xi1>
  %d = linalg.generic {indexing_maps = [#four, #four],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%u : tensor<2x3x5x8xi1>) outs(%ef : tensor<2x3x5x8xf32>) {
  ^bb0(%b: i1, %o: f32):
    %v = arith.select %b, %one, %minus : f32
    linalg.yield %v : f32
  } -> tensor<2x3x5x8xf32>
  %t = linalg.transpose ins(%d : tensor<2x3x5x8xf32>)
      outs(%et : tensor<2x5x3x8xf32>) permutation = [0, 2, 1, 3]
  %x = tensor.collapse_shape %t [[0, 1], [2, 3]]
      : tensor<2x5x3x8xf32> into tensor<10x24xf32>
  %xt = linalg.transpose ins(%x : tensor<10x24xf32>)
      outs(%ec : tensor<24x10xf32>) permutation = [1, 0]
  %r = linalg.matmul ins(%xt, %g : tensor<24x10xf32>, tensor<10x7xf32>)
      outs(%z : tensor<24x7xf32>) -> tensor<24x7xf32>
  return %r : tensor<24x7xf32>
})");
  ASSERT_EQ(test.error, "");
  Bytes bytes = randomBytes(30);
  Floats g = randomFloats(70, 5), result(24 * 7), expected(24 * 7);
  for (int b = 0; b < 2; ++b)
    for (int t = 0; t < 5; ++t)
      for (int h = 0; h < 3; ++h)
        for (int d = 0; d < 8; ++d)
          for (int n = 0; n < 7; ++n) {
            bool bit = bytes[(b * 3 + h) * 5 + t] >> d & 1;
            expected[(h * 8 + d) * 7 + n] +=
                (bit ? 1.0f : -1.0f) * g[(b * 5 + t) * 7 + n];
          }
  ASSERT_TRUE(test.run({bytes.data(), g.data()}, {result.data()}));
  expectNear(result, expected);
  EXPECT_EQ(test.session->getStats().launches, 1);
  EXPECT_EQ(test.session->getStats().arenaBytes, 64); // 30, to a cache line
}

/// Codes in the order batch, token, channel; the product sums over batch and
/// channel, as in the token mixing of a Mixer. It follows their order.
TEST(Codes, AcrossTheirOrder) {
  for (bool isA : {true, false}) {
    std::string product = isA ? R"(
  %r = linalg.matmul ins(%xt, %g : tensor<6x64xf32>, tensor<64x5xf32>)
      outs(%z : tensor<6x5xf32>) -> tensor<6x5xf32>
  return %r : tensor<6x5xf32>
})"
                              : R"(
  %r = linalg.matmul ins(%gt, %x : tensor<5x64xf32>, tensor<64x6xf32>)
      outs(%z : tensor<5x6xf32>) -> tensor<5x6xf32>
  return %r : tensor<5x6xf32>
})";
    std::string type = isA ? "tensor<6x5xf32>" : "tensor<5x6xf32>";
    TestSession test(R"(
#three = affine_map<(b, t, c) -> (b, t, c)>
func.func @main(%w: tensor<2x6xi32>, %g: tensor<64x5xf32>) -> )" +
                     type + R"( {
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %z = arith.constant dense<0.0> : )" +
                     type + R"(
  %ei = tensor.empty() : tensor<2x6x32xi1>
  %ef = tensor.empty() : tensor<2x6x32xf32>
  %et = tensor.empty() : tensor<2x32x6xf32>
  %ex = tensor.empty() : tensor<6x64xf32>
  %eg = tensor.empty() : tensor<5x64xf32>
  %u = linalg.generic {indexing_maps = [affine_map<(b, t, c) -> (b, t)>, #three],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w : tensor<2x6xi32>) outs(%ei : tensor<2x6x32xi1>) {
  ^bb0(%word: i32, %o: i1):
    %i = linalg.index 2 : index
    %p = arith.index_cast %i : index to i32
    %s = arith.shrui %word, %p : i32
    %b = arith.trunci %s : i32 to i1
    linalg.yield %b : i1
  } -> tensor<2x6x32xi1>
  %d = linalg.generic {indexing_maps = [#three, #three],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%u : tensor<2x6x32xi1>) outs(%ef : tensor<2x6x32xf32>) {
  ^bb0(%b: i1, %o: f32):
    %v = arith.select %b, %one, %minus : f32
    linalg.yield %v : f32
  } -> tensor<2x6x32xf32>
  %t = linalg.transpose ins(%d : tensor<2x6x32xf32>)
      outs(%et : tensor<2x32x6xf32>) permutation = [0, 2, 1]
  %x = tensor.collapse_shape %t [[0, 1], [2]]
      : tensor<2x32x6xf32> into tensor<64x6xf32>
  %xt = linalg.transpose ins(%x : tensor<64x6xf32>)
      outs(%ex : tensor<6x64xf32>) permutation = [1, 0]
  %gt = linalg.transpose ins(%g : tensor<64x5xf32>)
      outs(%eg : tensor<5x64xf32>) permutation = [1, 0])" +
                     product);
    ASSERT_EQ(test.error, "");
    Bytes bytes = randomBytes(48);
    Floats g = randomFloats(64 * 5, 5), result(30), expected(30);
    for (int b = 0; b < 2; ++b)
      for (int t = 0; t < 6; ++t)
        for (int c = 0; c < 32; ++c)
          for (int n = 0; n < 5; ++n) {
            int code = (b * 6 + t) * 32 + c;
            bool bit = bytes[code / 8] >> code % 8 & 1;
            expected[isA ? t * 5 + n : n * 6 + t] +=
                (bit ? 1.0f : -1.0f) * g[(b * 32 + c) * 5 + n];
          }
    ASSERT_TRUE(test.run({bytes.data(), g.data()}, {result.data()}));
    expectNear(result, expected);
    EXPECT_EQ(test.session->getStats().launches, 0);
    EXPECT_EQ(test.session->getStats().arenaBytes, 0);
  }
}

TEST(Codes, FloatsThatAreReadElsewhereStay) {
  CodesProduct{
      .bits = 1, .rows = 40, .columns = 24, .others = 13, .isRead = true}
      .check();
}

} // namespace
