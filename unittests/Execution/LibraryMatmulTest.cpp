//===- LibraryMatmulTest.cpp - products through cuBLASLt ------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "LibraryMatmul.h"
#include "../Runtime/EntryPoints.h"
#include "../Runtime/FakeCublasLt.h"
#include "Einsum.h"

using namespace mlir::aal;

namespace {

SessionOptions getOptions(DeviceKind device) {
  SessionOptions options;
  options.device = device;
  options.gemm = GemmKind::CublasLt;
  options.cublasLt = AAL_FAKE_CUBLASLT;
  if (device == DeviceKind::CUDA) {
    options.driver = AAL_FAKE_DRIVER;
    options.toolkit = "/no/such/toolkit"; // leaves PTX to the driver
  }
  return options;
}

class LibraryEinsumTest : public testing::TestWithParam<const char *> {};

} // namespace

TEST_P(LibraryEinsumTest, MatchesPlainLoops) {
  std::string text = GetParam();
  Einsum einsum = Einsum::parse(text);
  Floats a = randomFloats(einsum.size(einsum.a), 1),
         b = randomFloats(einsum.size(einsum.b), 2);
  aalFakeBlasReset();
  for (float start : {0.0f, 0.5f}) {
    TestSession test(einsum.source(start ? "0.5" : "0.0"),
                     getOptions(DeviceKind::Emulated));
    ASSERT_TRUE(test.session) << test.error;
    expectNear(test.run({a, b}), einsum.reference(a, b, start));
    EXPECT_EQ(test.error, "");
    SessionStats stats = test.session->getStats();
    EXPECT_EQ(aalFakeBlasCalls("cublasLtMatmul"), stats.libraryCalls);
    EXPECT_GE(stats.libraryCalls, 1);
    EXPECT_GE(stats.workspaceBytes, 1000);
    EXPECT_EQ(aalFakeBlasMisuse(), nullptr) << aalFakeBlasMisuse();
    EXPECT_EQ(llvm::toString(test.session->close()), "");
    EXPECT_EQ(aalFakeBlasLiveObjects(), 0);
    aalFakeBlasReset();
  }
}

INSTANTIATE_TEST_SUITE_P(All, LibraryEinsumTest, testing::ValuesIn(kEinsums));

//===----------------------------------------------------------------------===//
// What becomes of batch dimensions
//===----------------------------------------------------------------------===//

namespace {

/// A dense m x k by k x n product.
AalGemm makeGemm(int64_t m, int64_t n, int64_t k) {
  AalGemm gemm = {};
  gemm.m = m;
  gemm.n = n;
  gemm.k = k;
  gemm.aRowStride = k;
  gemm.bRowStride = gemm.cRowStride = n;
  gemm.aColumnStride = gemm.bColumnStride = 1;
  return gemm;
}

void addBatch(AalGemm &gemm, int64_t extent, int64_t a, int64_t b, int64_t c) {
  int64_t d = gemm.batchDims++;
  gemm.batch[d] = extent;
  gemm.aBatchStride[d] = a;
  gemm.bBatchStride[d] = b;
  gemm.cBatchStride[d] = c;
}

} // namespace

TEST(LibraryMatmul, JoinsRowsAndSums) {
  AalGemm gemm = makeGemm(4, 5, 6);
  addBatch(gemm, 3, 24, 0, 20); // further rows
  std::optional<LibraryMatmul> rows = getLibraryMatmul(gemm);
  ASSERT_TRUE(rows);
  EXPECT_EQ(rows->desc.m, 12);
  EXPECT_EQ(rows->desc.batch, 1);
  EXPECT_EQ(rows->calls.size(), 1u);

  gemm = makeGemm(4, 5, 6);
  gemm.aRowStride = 1; // A is transposed: further columns of A are lines
  gemm.aColumnStride = 4;
  addBatch(gemm, 3, 24, 30, 0);
  std::optional<LibraryMatmul> sums = getLibraryMatmul(gemm);
  ASSERT_TRUE(sums);
  EXPECT_EQ(sums->desc.k, 18);
  EXPECT_EQ(sums->desc.aTransposed, 1);
  EXPECT_EQ(sums->calls.size(), 1u);
}

TEST(LibraryMatmul, CallsForWhatHasNoStride) {
  AalGemm gemm = makeGemm(4, 5, 6);
  gemm.beta = 0.5;
  addBatch(gemm, 2, 1000, 2000, 0); // sums
  addBatch(gemm, 3, 100, 300, 50);
  addBatch(gemm, 4, 24, 30, 500);
  std::optional<LibraryMatmul> product = getLibraryMatmul(gemm);
  ASSERT_TRUE(product);
  EXPECT_EQ(product->desc.batch, 4);
  EXPECT_EQ(product->desc.cBatchStride, 500);
  ASSERT_EQ(product->calls.size(), 6u);
  const MatmulCall &first = product->calls[2], &second = product->calls[3];
  EXPECT_EQ(first.a, 100);
  EXPECT_EQ(first.beta, 0.5f);
  EXPECT_EQ(second.a, 1100);
  EXPECT_EQ(second.b, 2300);
  EXPECT_EQ(second.c, 50);
  EXPECT_EQ(second.beta, 1.0f);
}

TEST(LibraryMatmul, LeavesTheRest) {
  AalGemm codes = makeGemm(4, 5, 6);
  codes.bCodes.bits = 2;
  EXPECT_FALSE(getLibraryMatmul(codes));
  AalGemm overlap = makeGemm(4, 5, 6);
  overlap.aRowStride = 3; // a sliding window
  EXPECT_FALSE(getLibraryMatmul(overlap));
  AalGemm broadcast = makeGemm(4, 5, 6);
  broadcast.bRowStride = 0;
  EXPECT_FALSE(getLibraryMatmul(broadcast));
  AalGemm empty = makeGemm(4, 5, 0);
  EXPECT_FALSE(getLibraryMatmul(empty));
  AalGemm many = makeGemm(4, 5, 6);
  addBatch(many, 65, 1000, 2000, 0);
  EXPECT_FALSE(getLibraryMatmul(many));
}

//===----------------------------------------------------------------------===//
// Failures
//===----------------------------------------------------------------------===//

namespace {

// Two products of one shape, one of another.
constexpr llvm::StringLiteral kSource = R"mlir(
func.func @main(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %v: tensor<8x3xf32>)
    -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x8xf32>)
      -> tensor<4x8xf32>
  %first = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x8xf32>)
      outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32> loc("layer1/matmul")
  %square = linalg.mul ins(%first, %first : tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%empty : tensor<4x8xf32>) -> tensor<4x8xf32> loc("layer1/square")
  %second = linalg.matmul ins(%square, %w : tensor<4x8xf32>, tensor<8x8xf32>)
      outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32> loc("layer2/matmul")
  %small = tensor.empty() : tensor<4x3xf32>
  %start = linalg.fill ins(%zero : f32) outs(%small : tensor<4x3xf32>)
      -> tensor<4x3xf32>
  %third = linalg.matmul ins(%second, %v : tensor<4x8xf32>, tensor<8x3xf32>)
      outs(%start : tensor<4x3xf32>) -> tensor<4x3xf32> loc("layer3/matmul")
  return %third : tensor<4x3xf32>
}
)mlir";

/// Compiles, runs twice and closes. Returns the error.
std::string runScenario(DeviceKind device) {
  TestSession test(kSource, getOptions(device));
  Floats x(32), w(64), v(24), y(12);
  for (int i = 0; i < 2 && test.error.empty(); ++i)
    test.run({x.data(), w.data(), v.data()}, {y.data()});
  if (test.session && test.error.empty())
    return llvm::toString(test.session->close());
  return test.error;
}

} // namespace

TEST(LibraryMatmul, AsksOnceForEqualProducts) {
  aalFakeBlasReset();
  EXPECT_EQ(runScenario(DeviceKind::Emulated), "");
  EXPECT_EQ(aalFakeBlasCalls("cublasLtMatmulAlgoGetHeuristic"), 2);
  EXPECT_EQ(aalFakeBlasCalls("cublasLtMatmul"), 6);
}

TEST(LibraryMatmul, EveryFailureOfTheLibraryIsReportedAndNothingLeaks) {
  const char *functions[] = {"cublasLtCreate",
                             "cublasLtDestroy",
                             "cublasLtMatmulDescCreate",
                             "cublasLtMatmulDescDestroy",
                             "cublasLtMatmulDescSetAttribute",
                             "cublasLtMatrixLayoutCreate",
                             "cublasLtMatrixLayoutDestroy",
                             "cublasLtMatmulPreferenceCreate",
                             "cublasLtMatmulPreferenceDestroy",
                             "cublasLtMatmulPreferenceSetAttribute",
                             "cublasLtMatmulAlgoGetHeuristic",
                             "cublasLtMatmul"};
  aalFakeBlasReset();
  aalFakeReset();
  ASSERT_EQ(runScenario(DeviceKind::CUDA), "");
  std::map<std::string, int64_t> calls;
  for (const char *name : functions)
    calls[name] = aalFakeBlasCalls(name);
  for (const auto &[name, count] : calls) {
    EXPECT_GT(count, 0) << name;
    for (int64_t call = 0; call < count; ++call) {
      SCOPED_TRACE(name + " call " + std::to_string(call));
      aalFakeBlasReset();
      aalFakeReset();
      aalFakeBlasFail(name.c_str(), call, 13);
      std::string error = runScenario(DeviceKind::CUDA);
      EXPECT_TRUE(aalFakeBlasHasFailed());
      EXPECT_NE(error.find(name + " failed: CUBLAS_STATUS_EXECUTION_FAILED "
                                  "(13): the GPU program failed to execute"),
                std::string::npos)
          << error;
      EXPECT_EQ(aalFakeBlasLiveObjects(), 0);
      EXPECT_EQ(aalFakeBlasMisuse(), nullptr) << aalFakeBlasMisuse();
      EXPECT_EQ(aalFakeLiveObjects(), 0);
      EXPECT_EQ(aalFakeMisuse(), nullptr) << aalFakeMisuse();
    }
  }
  aalFakeBlasReset();
  EXPECT_EQ(runScenario(DeviceKind::CUDA), "") << "after all failures";
}

TEST(LibraryMatmul, EveryFailureOfTheDriverLeavesNothingOfTheLibrary) {
  aalFakeBlasReset();
  aal::failEverywhere([] {
    std::string error = runScenario(DeviceKind::CUDA);
    EXPECT_EQ(aalFakeBlasLiveObjects(), 0);
    EXPECT_EQ(aalFakeBlasMisuse(), nullptr) << aalFakeBlasMisuse();
    return error;
  });
}

TEST(LibraryMatmul, NamesTheLayerOfAFailure) {
  aalFakeBlasReset();
  aalFakeBlasFail("cublasLtMatmul", 1, 15);
  EXPECT_EQ(runScenario(DeviceKind::Emulated),
            "layer2/matmul: gemm 4x8x8: cublasLtMatmul failed: "
            "CUBLAS_STATUS_NOT_SUPPORTED (15)");
  // A status without a name, when the third product is planned.
  aalFakeBlasReset();
  aalFakeBlasFail("cublasLtMatmulAlgoGetHeuristic", 1, 77);
  EXPECT_NE(runScenario(DeviceKind::Emulated)
                .find("layer3/matmul: gemm 4x3x8: "
                      "cublasLtMatmulAlgoGetHeuristic failed: status 77"),
            std::string::npos);
  aalFakeBlasReset();
}

TEST(LibraryMatmul, SaysWhatItCannotLoad) {
  auto check = [](DeviceKind device, llvm::StringRef library) {
    SessionOptions options = getOptions(device);
    options.cublasLt = library.str();
    return llvm::toString(Session::checkDevice(options));
  };
  EXPECT_EQ(check(DeviceKind::CUDA, "libm.so.6"),
            "libm.so.6 is no usable cuBLASLt: it lacks cublasLtGetStatusName");
  EXPECT_EQ(check(DeviceKind::CUDA, "/no/such/libcublasLt.so")
                .find("cuBLASLt cannot be loaded: /no/such/libcublasLt.so: "),
            0u);
  EXPECT_EQ(check(DeviceKind::Emulated, ""),
            "cuBLASLt computes on a GPU, not on the emulated device");
  EXPECT_EQ(check(DeviceKind::Emulated, AAL_FAKE_CUBLASLT), "");
  EXPECT_EQ(aalFakeLiveObjects(), 0);
  EXPECT_EQ(aalFakeBlasLiveObjects(), 0);
}
