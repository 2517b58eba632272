//===- GemmTest.cpp - kernels of products ---------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ProductRunner.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Program.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

/// A loop of the product, as AalGemm describes it.
struct BatchDim {
  int64_t extent, a, b, c;
};

/// A dense product of matrices in either order.
AalGemm makeGemm(int64_t m, int64_t n, int64_t k, bool transposeA = false,
                 bool transposeB = false) {
  AalGemm gemm = {};
  gemm.m = m;
  gemm.n = n;
  gemm.k = k;
  gemm.aRowStride = transposeA ? 1 : k;
  gemm.aColumnStride = transposeA ? m : 1;
  gemm.bRowStride = transposeB ? 1 : n;
  gemm.bColumnStride = transposeB ? k : 1;
  gemm.cRowStride = n;
  return gemm;
}

AalGemm batched(AalGemm gemm, ArrayRef<BatchDim> dims) {
  for (const BatchDim &dim : dims) {
    int64_t d = gemm.batchDims++;
    gemm.batch[d] = dim.extent;
    gemm.aBatchStride[d] = dim.a;
    gemm.bBatchStride[d] = dim.b;
    gemm.cBatchStride[d] = dim.c;
  }
  return gemm;
}

/// Calls visit(a, b, c) with the offsets of every product.
void forEachProduct(const AalGemm &g,
                    function_ref<void(int64_t, int64_t, int64_t)> visit) {
  int64_t batch = 1;
  for (int64_t d = 0; d < g.batchDims; ++d)
    batch *= g.batch[d];
  for (int64_t z = 0; z < batch; ++z) {
    int64_t a = 0, b = 0, c = 0, rest = z;
    for (int64_t d = g.batchDims; d-- > 0; rest /= g.batch[d]) {
      int64_t i = rest % g.batch[d];
      a += i * g.aBatchStride[d];
      b += i * g.bBatchStride[d];
      c += i * g.cBatchStride[d];
    }
    for (int64_t i = 0; i < g.m; ++i)
      for (int64_t j = 0; j < g.n; ++j)
        for (int64_t l = 0; l < g.k; ++l)
          visit(a + i * g.aRowStride + l * g.aColumnStride,
                b + l * g.bRowStride + j * g.bColumnStride,
                c + i * g.cRowStride + j);
  }
}

/// Codes packed as AalCodes says, and what they stand for from `first` on.
TestOperand makeCodes(const AalCodes &codes, size_t elements, unsigned seed,
                      std::vector<float> &decoded) {
  TestOperand operand;
  size_t count = codes.first + elements;
  operand.bytes.resize((count * codes.bits + 31) / 32 * 4);
  std::vector<float> random = randomFloats(count, seed);
  for (size_t i = 0; i < count; ++i) {
    unsigned values = 1u << codes.bits;
    unsigned code =
        std::min(values - 1, unsigned((random[i] + 1) / 2 * values));
    operand.bytes[i * codes.bits / 8] |= code << (i * codes.bits % 8);
    if (i >= size_t(codes.first))
      decoded.push_back(codes.table[code]);
  }
  return operand;
}

class GemmTest : public testing::Test {
protected:
  /// Adds a launch of `gemm`, with the chosen plan or `plan`. Operands start
  /// `offset` elements into their buffers.
  void add(StringRef name, const AalGemm &gemm, int64_t offset = 0,
           std::optional<GemmPlan> plan = std::nullopt);
  void addEverySchedule(bool withOdd);

  ProductRunner runner;
  unsigned seed = 0;
};

} // namespace

void GemmTest::add(StringRef name, const AalGemm &gemm, int64_t offset,
                   std::optional<GemmPlan> plan) {
  int64_t sizes[3] = {0, 0, 0};
  forEachProduct(gemm, [&](int64_t a, int64_t b, int64_t c) {
    sizes[0] = std::max(sizes[0], a + 1);
    sizes[1] = std::max(sizes[1], b + 1);
    sizes[2] = std::max(sizes[2], c + 1);
  });
  TestLaunch test;
  test.name = name.str();
  test.result = 2;
  std::vector<float> values[3];
  const AalCodes *codes[] = {&gemm.aCodes, &gemm.bCodes, nullptr};
  int64_t offsets[3];
  for (unsigned i = 0; i < 3; ++i) {
    bool isPacked = codes[i] && codes[i]->bits;
    offsets[i] = isPacked ? 0 : offset;
    TestOperand operand;
    if (isPacked) {
      operand = makeCodes(*codes[i], sizes[i], ++seed, values[i]);
    } else {
      operand.floats = values[i] = randomFloats(offset + sizes[i], ++seed);
    }
    test.operands.push_back(operand);
  }

  std::vector<double> sum(sizes[2]), magnitude(sizes[2]);
  std::vector<bool> isWritten(sizes[2]);
  forEachProduct(gemm, [&](int64_t a, int64_t b, int64_t c) {
    double product =
        double(values[0][offsets[0] + a]) * values[1][offsets[1] + b];
    sum[c] += product;
    magnitude[c] += std::abs(product);
    isWritten[c] = true;
  });
  test.expected.assign(values[2].begin(), values[2].end());
  for (int64_t c = 0; c < sizes[2]; ++c) {
    if (isWritten[c])
      test.expected[offset + c] =
          sum[c] + double(gemm.beta) * values[2][offset + c];
    test.tolerance = std::max(test.tolerance, 1e-6 * (magnitude[c] + 1));
  }

  if (plan) {
    GemmProblem problem = makeGemmProblem(gemm);
    SmallVector<GemmOperandInfo> infos(3);
    for (unsigned i = 0; i < 3; ++i)
      infos[i].pointerOffset = offsets[i];
    ASSERT_TRUE(
        succeeded(emitGemmProblem(problem, *plan, infos, runner.getModule(),
                                  name, runner.getLoc(), test.launch.kernels)));
    for (int64_t offset : offsets)
      test.launch.operands.push_back({nullptr, offset});
  } else {
    GemmCall call;
    call.desc = gemm;
    call.a.offset = offsets[0];
    call.b.offset = offsets[1];
    call.c.offset = offsets[2];
    FailureOr<GPULaunch> launch =
        emitGPUGemm(call, runner.getModule(), name, runner.getLoc());
    ASSERT_TRUE(succeeded(launch));
    test.launch = *launch;
  }
  runner.add(std::move(test));
}

TEST_F(GemmTest, Orders) {
  unsigned i = 0;
  for (bool a : {false, true})
    for (bool b : {false, true}) {
      add("plain" + std::to_string(i), makeGemm(33, 20, 40, a, b));
      add("odd" + std::to_string(i), makeGemm(19, 23, 37, a, b), 1);
      ++i;
    }
  runner.run();
}

TEST_F(GemmTest, Tails) {
  for (auto [m, n, k] :
       {std::array{1, 1, 1}, std::array{1, 64, 70}, std::array{64, 1, 70},
        std::array{1, 1, 300}, std::array{130, 3, 5}, std::array{3, 130, 17},
        std::array{65, 66, 16}, std::array{16, 16, 16}})
    add("gemm_" + std::to_string(m) + "_" + std::to_string(n) + "_" +
            std::to_string(k),
        makeGemm(m, n, k));
  runner.run();
}

TEST_F(GemmTest, Batches) {
  AalGemm gemm = makeGemm(9, 12, 20);
  add("batch", batched(gemm, {{3, 180, 240, 108}}));
  // Heads of attention: the batch is between rows and columns.
  AalGemm heads = makeGemm(10, 10, 8, false, true);
  heads.aRowStride = heads.bColumnStride = 24;
  add("heads", batched(heads, {{2, 240, 240, 300}, {3, 8, 8, 100}}));
  // Sums over batch dimensions, and rows that did not fit one stride.
  add("sums", batched(gemm, {{4, 180, 240, 0}}));
  add("both", batched(gemm, {{2, 720, 960, 108}, {4, 180, 240, 0}}));
  add("shared_b", batched(gemm, {{3, 180, 0, 108}}));
  add("shared_a", batched(gemm, {{3, 0, 240, 108}}));
  runner.run();
}

TEST_F(GemmTest, OldResult) {
  AalGemm gemm = makeGemm(17, 24, 20);
  gemm.cRowStride = 31; // the gaps stay as they are
  gemm.beta = 1;
  add("adds", gemm);
  gemm.beta = -0.5;
  add("scales", gemm);
  gemm.cRowStride = 32;
  add("scales_vectors", gemm);
  runner.run();
}

/// Products of more than one tile of every schedule: with operands read by
/// vectors, then with others.
void GemmTest::addEverySchedule(bool withOdd) {
  unsigned i = 0;
  for (GemmSchedule schedule : getGemmSchedules()) {
    std::string name = "schedule" + std::to_string(i++);
    int64_t m = schedule.blockM + 4, n = schedule.blockN + 12;
    int64_t k = 2 * schedule.blockK + 4;
    add(name, makeGemm(m, n, k), 0, splitSum(schedule, k, 1));
    add(name + "_transposed", makeGemm(m, n, k, true, true), 0,
        splitSum(schedule, k, 1));
    add(name + "_short", makeGemm(m, n, schedule.blockK), 0,
        splitSum(schedule, schedule.blockK, 1));
    if (!withOdd)
      continue;
    add(name + "_odd", makeGemm(m + 1, n + 1, k + 1, true, true), 1,
        splitSum(schedule, k + 1, 1));
    schedule.doubleBuffered = false;
    add(name + "_single", makeGemm(m, n, k), 0, splitSum(schedule, k, 1));
  }
}

TEST_F(GemmTest, EverySchedule) {
  addEverySchedule(/*withOdd=*/true);
  runner.run();
}

TEST_F(GemmTest, NoScheduleSpills) {
  if (!llvm::sys::findProgramByName("ptxas") &&
      !llvm::sys::fs::exists("/usr/local/cuda/bin/ptxas"))
    GTEST_SKIP() << "no ptxas";
  addEverySchedule(/*withOdd=*/false);
  runner.expectNoSpills("sm_80");
  runner.expectNoSpills("sm_90");
}

TEST_F(GemmTest, SplitSums) {
  const GemmSchedule &schedule = getGemmSchedules().back();
  AalGemm gemm = makeGemm(20, 24, 150, true);
  gemm.beta = 1;
  add("split", gemm, 0, splitSum(schedule, 150, 3));
  add("split_uneven", makeGemm(17, 19, 150), 1, splitSum(schedule, 150, 4));
  add("split_batch", batched(makeGemm(5, 8, 64), {{3, 320, 512, 40}}), 0,
      splitSum(schedule, 64, 2));
  add("split_sums", batched(makeGemm(5, 8, 64), {{3, 320, 512, 0}}), 0,
      splitSum(schedule, 192, 4));
  runner.run();
}

TEST_F(GemmTest, ChoosesSplitsForLongSums) {
  GemmPlan plan = planGemm(makeGemmProblem(makeGemm(64, 64, 100000)));
  EXPECT_GT(plan.splits, 8);
  EXPECT_EQ(planGemm(makeGemmProblem(makeGemm(4096, 4096, 4096))).splits, 1);
  EXPECT_EQ(
      planGemm(makeGemmProblem(makeGemm(4096, 4096, 4096))).schedule.blockM,
      128);
  EXPECT_EQ(planGemm(makeGemmProblem(makeGemm(4, 4, 4))).schedule.blockM, 16);
}

TEST_F(GemmTest, Codes) {
  for (int64_t bits : {1, 2, 4}) {
    AalCodes codes = {bits, 0, {}};
    for (unsigned i = 0; i < 16; ++i)
      codes.table[i] = 0.25f * i * i - 3;
    std::string suffix = std::to_string(bits);
    AalGemm gemm = makeGemm(20, 24, 40, true);
    gemm.aCodes = codes;
    add("codes_a" + suffix, gemm);
    gemm.aCodes.first = 3;
    add("codes_a_odd" + suffix, gemm);
    gemm = makeGemm(20, 24, 40, false, true);
    gemm.bCodes = codes;
    gemm.bCodes.first = 8;
    add("codes_b" + suffix, gemm);
    gemm = makeGemm(7, 9, 11);
    gemm.bCodes = codes;
    add("codes_b_odd" + suffix, gemm);
  }
  runner.run();
}
