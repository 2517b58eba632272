//===- KernelTest.cpp - elementwise ops, reductions and layout ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestSession.h"
#include <numeric>

using namespace mlir;
using namespace mlir::aal;

/// A function of one f32 tensor, elementwise.
static std::string elementwise(int64_t count, const std::string &body) {
  std::string type = "tensor<" + std::to_string(count) + "xf32>";
  return "#id = affine_map<(i) -> (i)>\nfunc.func @main(%a: " + type + ") -> " +
         type + " {\n  %e = tensor.empty() : " + type +
         "\n  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types "
         "= [\"parallel\"]} ins(%a : " +
         type + ") outs(%e : " + type + ") {\n  ^bb0(%x: f32, %o: f32):\n" +
         body + "    linalg.yield %y : f32\n  } -> " + type +
         "\n  return %r : " + type + "\n}";
}

namespace {

struct Function {
  const char *op;
  double (*reference)(double);
  double low, high;
};

class MathTest : public testing::TestWithParam<Function> {};

} // namespace

TEST_P(MathTest, IsAccurateOnVectors) {
  const Function &function = GetParam();
  int64_t count = 1003; // not a multiple of the vector width
  TestSession test(elementwise(count, std::string("    %y = math.") +
                                          function.op + " %x : f32\n"));
  ASSERT_TRUE(test.session) << test.error;
  Floats input(count);
  for (int64_t i = 0; i < count; ++i)
    input[i] = function.low + (function.high - function.low) * i / (count - 1);
  Floats output = test.run({input});
  for (int64_t i = 0; i < count; ++i) {
    double expected = function.reference(input[i]);
    EXPECT_NEAR(output[i], expected, 1e-6 * std::max(1.0, std::fabs(expected)))
        << function.op << "(" << input[i] << ")";
  }
}

INSTANTIATE_TEST_SUITE_P(
    All, MathTest,
    testing::Values(Function{"exp", std::exp, -20, 20},
                    Function{"erf", std::erf, -5, 5},
                    Function{"tanh", std::tanh, -10, 10},
                    Function{"log", std::log, 1e-6, 100},
                    Function{"sqrt", std::sqrt, 0, 100},
                    Function{"rsqrt", [](double x) { return 1 / std::sqrt(x); },
                             1e-3, 100}));

/// What erf of each of `input` is.
static Floats runErf(const Floats &input, const std::string &body) {
  TestSession test(elementwise(static_cast<int64_t>(input.size()), body));
  EXPECT_TRUE(test.session) << test.error;
  return test.session ? test.run({input}) : Floats();
}

static const char *const kErf = "    %y = math.erf %x : f32\n";

TEST(Kernel, ErfIsWithinFourTenMillionths) {
  Floats input;
  for (float x = 0x1p-100f; x < 8; x *= 1.001f)
    for (float sign : {1.0f, -1.0f})
      input.push_back(sign * x);
  Floats output = runErf(input, kErf);
  ASSERT_EQ(output.size(), input.size());
  for (auto [x, y] : llvm::zip_equal(input, output)) {
    double expected = std::erf(static_cast<double>(x));
    EXPECT_NEAR(y, expected, 4e-7 * std::fabs(expected)) << x;
    EXPECT_LE(std::fabs(y), 1) << x;
  }
}

TEST(Kernel, ErfOfWhatIsNotFinite) {
  Floats input = {INFINITY, -INFINITY, NAN, 0.0f, -0.0f, 3e38f, -3e38f};
  Floats output = runErf(input, kErf);
  ASSERT_EQ(output.size(), input.size());
  EXPECT_EQ(output[0], 1);
  EXPECT_EQ(output[1], -1);
  EXPECT_TRUE(std::isnan(output[2]));
  EXPECT_EQ(output[3], 0);
  EXPECT_EQ(output[4], 0);
  EXPECT_EQ(output[5], 1);
  EXPECT_EQ(output[6], -1);
}

TEST(Kernel, ErfOfAQuotient) {
  Floats input;
  for (float x = -6; x < 6; x += 0.01f)
    input.push_back(x);
  Floats output = runErf(input, "    %c = arith.constant 1.41421354 : f32\n"
                                "    %q = arith.divf %x, %c : f32\n"
                                "    %y = math.erf %q : f32\n");
  ASSERT_EQ(output.size(), input.size());
  for (auto [x, y] : llvm::zip_equal(input, output))
    EXPECT_NEAR(y, std::erf(x / std::sqrt(2.0)), 5e-7) << x;
}

TEST(Kernel, ExponentialOfMinusInfinityIsZero) {
  TestSession test(elementwise(32, "    %y = math.exp %x : f32\n"));
  ASSERT_TRUE(test.session) << test.error;
  EXPECT_EQ(test.run({Floats(32, -INFINITY)}), Floats(32, 0.0f));
}

/// Softmax of the rows of a rows x columns tensor, as exporters write it.
static std::string softmax(int64_t rows, int64_t columns) {
  std::string full = "tensor<" + std::to_string(rows) + "x" +
                     std::to_string(columns) + "xf32>";
  std::string row = "tensor<" + std::to_string(rows) + "x1xf32>";
  auto generic = [](std::string result, std::string maps, std::string iterators,
                    std::string ins, std::string outs, std::string type,
                    std::string body) {
    return "  %" + result + " = linalg.generic {indexing_maps = [" + maps +
           "], iterator_types = [\"parallel\", \"" + iterators + "\"]} ins(" +
           ins + ") outs(" + outs + ") {\n" + body + "  } -> " + type + "\n";
  };
  std::string one = "  ^bb0(%x: f32, %o: f32):\n",
              two = "  ^bb0(%x: f32, %y: f32, %o: f32):\n",
              yield = "    linalg.yield %v : f32\n";
  return "#id = affine_map<(i, j) -> (i, j)>\n"
         "#row = affine_map<(i, j) -> (i, 0)>\n"
         "func.func @main(%a: " +
         full + ") -> " + full +
         " {\n  %inf = arith.constant dense<0xFF800000> : " + row +
         "\n  %zero = arith.constant dense<0.0> : " + row +
         "\n  %e = tensor.empty() : " + full + "\n" +
         generic("m", "#id, #row", "reduction", "%a : " + full, "%inf : " + row,
                 row, one + "    %v = arith.maximumf %x, %o : f32\n" + yield) +
         generic("d", "#id, #row, #id", "parallel",
                 "%a, %m : " + full + ", " + row, "%e : " + full, full,
                 two + "    %v = arith.subf %x, %y : f32\n" + yield) +
         generic("p", "#id, #id", "parallel", "%d : " + full, "%e : " + full,
                 full, one + "    %v = math.exp %x : f32\n" + yield) +
         generic("s", "#id, #row", "reduction", "%p : " + full,
                 "%zero : " + row, row,
                 one + "    %v = arith.addf %x, %o : f32\n" + yield) +
         generic("r", "#id, #row, #id", "parallel",
                 "%p, %s : " + full + ", " + row, "%e : " + full, full,
                 two + "    %v = arith.divf %x, %y : f32\n" + yield) +
         "  return %r : " + full + "\n}";
}

TEST(Kernel, Softmax) {
  for (auto [rows, columns] :
       {std::pair<int64_t, int64_t>{7, 5}, {64, 197}, {1, 33}, {300, 64}}) {
    TestSession test(softmax(rows, columns));
    ASSERT_TRUE(test.session) << test.error;
    Floats input = randomFloats(rows * columns, 3), expected(input.size());
    for (int64_t i = 0; i < rows; ++i) {
      double sum = 0;
      for (int64_t j = 0; j < columns; ++j)
        sum += std::exp((double)input[i * columns + j]);
      for (int64_t j = 0; j < columns; ++j)
        expected[i * columns + j] = std::exp(input[i * columns + j]) / sum;
    }
    expectNear(test.run({input}), expected, 2e-6f);
  }
}

TEST(Kernel, SumsOverRowsColumnsAndAll) {
  const char *source = R"mlir(
    func.func @main(%a: tensor<37x83xf32>)
        -> (tensor<37xf32>, tensor<83xf32>, tensor<f32>) {
      %zr = arith.constant dense<1.0> : tensor<37xf32>
      %zc = arith.constant dense<0.0> : tensor<83xf32>
      %za = arith.constant dense<0.0> : tensor<f32>
      %r = linalg.reduce { arith.addf } ins(%a : tensor<37x83xf32>)
          outs(%zr : tensor<37xf32>) dimensions = [1]
      %c = linalg.reduce { arith.addf } ins(%a : tensor<37x83xf32>)
          outs(%zc : tensor<83xf32>) dimensions = [0]
      %s = linalg.reduce { arith.addf } ins(%a : tensor<37x83xf32>)
          outs(%za : tensor<f32>) dimensions = [0, 1]
      return %r, %c, %s : tensor<37xf32>, tensor<83xf32>, tensor<f32>
    })mlir";
  TestSession test(source);
  ASSERT_TRUE(test.session) << test.error;
  Floats a = randomFloats(37 * 83, 5);
  Floats rows(37), columns(83), all(1);
  ASSERT_TRUE(test.run({a.data()}, {rows.data(), columns.data(), all.data()}));
  Floats expectedRows(37, 1.0f), expectedColumns(83), expectedAll(1);
  for (int i = 0; i < 37; ++i)
    for (int j = 0; j < 83; ++j) {
      expectedRows[i] += a[i * 83 + j];
      expectedColumns[j] += a[i * 83 + j];
      expectedAll[0] += a[i * 83 + j];
    }
  expectNear(rows, expectedRows);
  expectNear(columns, expectedColumns);
  expectNear(all, expectedAll);
}

TEST(Kernel, LayoutOpsCompose) {
  // Transpose, slice with a step, pad, concatenate and reshape.
  const char *source = R"mlir(
    func.func @main(%a: tensor<6x10xf32>) -> tensor<56xf32> {
      %zero = arith.constant 2.5 : f32
      %e = tensor.empty() : tensor<10x6xf32>
      %t = linalg.transpose ins(%a : tensor<6x10xf32>)
          outs(%e : tensor<10x6xf32>) permutation = [1, 0]
      %s = tensor.extract_slice %t[1, 0] [3, 6] [3, 1]
          : tensor<10x6xf32> to tensor<3x6xf32>
      %p = tensor.pad %s low[1, 0] high[0, 1] {
      ^bb0(%i: index, %j: index):
        tensor.yield %zero : f32
      } : tensor<3x6xf32> to tensor<4x7xf32>
      %c = tensor.concat dim(0) %p, %p
          : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<8x7xf32>
      %f = tensor.collapse_shape %c [[0, 1]]
          : tensor<8x7xf32> into tensor<56xf32>
      return %f : tensor<56xf32>
    })mlir";
  TestSession test(source);
  ASSERT_TRUE(test.session) << test.error;
  Floats a = randomFloats(60, 9), expected(56, 2.5f);
  for (int half = 0; half < 2; ++half)
    for (int i = 0; i < 3; ++i)
      for (int j = 0; j < 6; ++j)
        expected[half * 28 + (i + 1) * 7 + j] = a[j * 10 + 1 + 3 * i];
  EXPECT_EQ(test.run({a}), expected);
}

TEST(Kernel, BooleansTakeOneByte) {
  const char *source = R"mlir(
    #id = affine_map<(i) -> (i)>
    func.func @main(%a: tensor<45xf32>, %keep: tensor<45xi1>)
        -> (tensor<45xf32>, tensor<45xi1>) {
      %zero = arith.constant 0.0 : f32
      %e = tensor.empty() : tensor<45xf32>
      %m = tensor.empty() : tensor<45xi1>
      %r:2 = linalg.generic {indexing_maps = [#id, #id, #id, #id],
                             iterator_types = ["parallel"]}
          ins(%a, %keep : tensor<45xf32>, tensor<45xi1>)
          outs(%e, %m : tensor<45xf32>, tensor<45xi1>) {
      ^bb0(%x: f32, %k: i1, %o: f32, %p: i1):
        %s = arith.select %k, %x, %zero : f32
        %c = arith.cmpf ogt, %x, %zero : f32
        linalg.yield %s, %c : f32, i1
      } -> (tensor<45xf32>, tensor<45xi1>)
      return %r#0, %r#1 : tensor<45xf32>, tensor<45xi1>
    })mlir";
  TestSession test(source);
  ASSERT_TRUE(test.session) << test.error;
  EXPECT_EQ(test.session->getInputs()[1].bytes, 45);
  Floats a = randomFloats(45, 4), kept(45);
  std::vector<uint8_t> keep(45), positive(45);
  for (int i = 0; i < 45; ++i)
    keep[i] = i % 3 == 0;
  ASSERT_TRUE(test.run({a.data(), keep.data()}, {kept.data(), positive.data()}))
      << test.error;
  for (int i = 0; i < 45; ++i) {
    EXPECT_EQ(kept[i], keep[i] ? a[i] : 0.0f);
    EXPECT_EQ(positive[i], a[i] > 0);
  }
}

TEST(Kernel, GathersAndScatterAddsRows) {
  // An embedding and its gradient.
  const char *source = R"mlir(
    #id = affine_map<(i, j) -> (i, j)>
    #row = affine_map<(i, j) -> (i)>
    func.func @main(%table: tensor<9x20xf32>, %ids: tensor<6xi64>)
        -> (tensor<6x20xf32>, tensor<9x20xf32>) {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      %e = tensor.empty() : tensor<6x20xf32>
      %rows = linalg.generic {indexing_maps = [#row, #id],
                              iterator_types = ["parallel", "parallel"]}
          ins(%ids : tensor<6xi64>) outs(%e : tensor<6x20xf32>) {
      ^bb0(%n: i64, %o: f32):
        %i = arith.index_cast %n : i64 to index
        %j = linalg.index 1 : index
        %x = tensor.extract %table[%i, %j] : tensor<9x20xf32>
        linalg.yield %x : f32
      } -> tensor<6x20xf32>
      %zero = arith.constant dense<0.0> : tensor<9x20xf32>
      %sum = scf.for %k = %c0 to %c6 step %c1 iter_args(%acc = %zero)
          -> (tensor<9x20xf32>) {
        %n = tensor.extract %ids[%k] : tensor<6xi64>
        %i = arith.index_cast %n : i64 to index
        %from = tensor.extract_slice %rows[%k, 0] [1, 20] [1, 1]
            : tensor<6x20xf32> to tensor<1x20xf32>
        %to = tensor.extract_slice %acc[%i, 0] [1, 20] [1, 1]
            : tensor<9x20xf32> to tensor<1x20xf32>
        %new = linalg.generic {indexing_maps = [#id, #id],
                               iterator_types = ["parallel", "parallel"]}
            ins(%from : tensor<1x20xf32>) outs(%to : tensor<1x20xf32>) {
        ^bb0(%x: f32, %o: f32):
          %s = arith.addf %x, %o : f32
          linalg.yield %s : f32
        } -> tensor<1x20xf32>
        %next = tensor.insert_slice %new into %acc[%i, 0] [1, 20] [1, 1]
            : tensor<1x20xf32> into tensor<9x20xf32>
        scf.yield %next : tensor<9x20xf32>
      }
      return %rows, %sum : tensor<6x20xf32>, tensor<9x20xf32>
    })mlir";
  TestSession test(source);
  ASSERT_TRUE(test.session) << test.error;
  Floats table = randomFloats(180, 6), rows(120), sum(180);
  std::vector<int64_t> ids = {3, 0, 3, 8, 8, 3};
  ASSERT_TRUE(test.run({table.data(), ids.data()}, {rows.data(), sum.data()}))
      << test.error;
  Floats expectedRows(120), expectedSum(180);
  for (int k = 0; k < 6; ++k)
    for (int j = 0; j < 20; ++j) {
      expectedRows[k * 20 + j] = table[ids[k] * 20 + j];
      expectedSum[ids[k] * 20 + j] += table[ids[k] * 20 + j];
    }
  EXPECT_EQ(rows, expectedRows);
  expectNear(sum, expectedSum);
}

TEST(Kernel, EqualLayersShareKernels) {
  std::string source = "#id = affine_map<(i) -> (i)>\n"
                       "func.func @main(%v0: tensor<64xf32>) -> "
                       "tensor<64xf32> {\n  %e = tensor.empty() : "
                       "tensor<64xf32>\n  %z = arith.constant dense<0.0> : "
                       "tensor<64x64xf32>\n";
  // A product between the elementwise ops keeps them apart.
  for (int i = 0; i < 6; ++i) {
    std::string in = "%v" + std::to_string(i), m = "%m" + std::to_string(i),
                out = "%v" + std::to_string(i + 1);
    source += "  " + m + " = linalg.matvec ins(%z, " + in +
              " : tensor<64x64xf32>, tensor<64xf32>) outs(" + in +
              " : tensor<64xf32>) -> tensor<64xf32>\n  " + out +
              " = linalg.generic {indexing_maps = [#id, #id], iterator_types = "
              "[\"parallel\"]} ins(" +
              m +
              " : tensor<64xf32>) outs(%e : tensor<64xf32>) {\n"
              "  ^bb0(%x: f32, %o: f32):\n    %y = math.tanh %x : f32\n"
              "    linalg.yield %y : f32\n  } -> tensor<64xf32>\n";
  }
  source += "  return %v6 : tensor<64xf32>\n}";
  TestSession test(source);
  ASSERT_TRUE(test.session) << test.error;
  // tanh, and the copies around the products.
  EXPECT_LE(test.session->getStats().kernels, 4);
  EXPECT_EQ(test.session->getStats().libraryCalls, 6);
  Floats x = randomFloats(64, 2), expected(64);
  for (int i = 0; i < 64; ++i) {
    expected[i] = x[i];
    for (int k = 0; k < 6; ++k)
      expected[i] = std::tanh(expected[i]);
  }
  expectNear(test.run({x}), expected, 2e-6f);
}
