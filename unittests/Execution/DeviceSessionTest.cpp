//===- DeviceSessionTest.cpp - sessions on a driver that fails ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "../Runtime/EntryPoints.h"
#include "TestSession.h"

using namespace mlir::aal;

namespace {

constexpr llvm::StringLiteral kSource = R"mlir(
#map = affine_map<(d0, d1) -> (d0, d1)>
func.func @main(%x: tensor<4x8xf32> {aal.name = "x"}, %w: tensor<8x4xf32>)
    -> (tensor<4x4xf32> {aal.name = "y"}) {
  %zero = arith.constant 0.0 : f32
  %table = arith.constant dense<[[1.0, 2.0, 3.0, 4.0]]> : tensor<1x4xf32>
  %empty = tensor.empty() : tensor<4x4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x4xf32>)
      -> tensor<4x4xf32>
  %product = linalg.matmul
      ins(%x, %w : tensor<4x8xf32>, tensor<8x4xf32>)
      outs(%init : tensor<4x4xf32>) -> tensor<4x4xf32> loc("layer/matmul")
  %result = linalg.generic {
      indexing_maps = [#map, affine_map<(d0, d1) -> (0, d1)>, #map],
      iterator_types = ["parallel", "parallel"]}
      ins(%product, %table : tensor<4x4xf32>, tensor<1x4xf32>)
      outs(%empty : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %sum = arith.addf %a, %b : f32
    linalg.yield %sum : f32
  } -> tensor<4x4xf32> loc("layer/add")
  return %result : tensor<4x4xf32>
}
)mlir";

/// A session on the fake driver that leaves PTX to it.
struct FakeSession : TestSession {
  FakeSession() : TestSession(kSource, getOptions()) {}

  static SessionOptions getOptions() {
    SessionOptions options;
    options.device = DeviceKind::CUDA;
    options.driver = AAL_FAKE_DRIVER;
    options.toolkit = "/no/such/toolkit";
    options.profile = true;
    return options;
  }

  /// The error of one run, or nothing.
  std::string runOnce() {
    Floats x(32), w(32), y(16);
    error.clear();
    run({x.data(), w.data()}, {y.data()});
    return error;
  }
};

/// Compiles, runs twice and closes.
std::string runScenario() {
  FakeSession session;
  if (!session.error.empty())
    return session.error;
  for (int i = 0; i < 2; ++i)
    if (std::string error = session.runOnce(); !error.empty())
      return error;
  return llvm::toString(session.session->close());
}

TEST(DeviceSessionTest, EveryFailureIsReportedAndNothingLeaks) {
  std::vector<std::string> called = aal::failEverywhere(runScenario);
  for (const char *name :
       {"cuModuleLoadData", "cuModuleGetFunction", "cuMemAlloc_v2",
        "cuMemcpyHtoDAsync_v2", "cuLaunchKernel", "cuMemcpyDtoHAsync_v2",
        "cuStreamSynchronize", "cuEventElapsedTime", "cuMemFree_v2"})
    EXPECT_TRUE(llvm::is_contained(called, name)) << name;
}

TEST(DeviceSessionTest, RunsAgainAfterEveryFailure) {
  for (const auto &[code, text] : aal::injectedErrors())
    for (const char *name :
         {"cuCtxSetCurrent", "cuMemcpyHtoDAsync_v2", "cuLaunchKernel",
          "cuEventRecord", "cuMemcpyDtoHAsync_v2", "cuStreamSynchronize"}) {
      SCOPED_TRACE(std::string(name) + " error " + std::to_string(code));
      FakeSession session;
      aalFakeReset();
      aalFakeFail(name, 0, code);
      EXPECT_NE(session.runOnce().find(text), std::string::npos)
          << session.error;
      EXPECT_EQ(session.runOnce(), "");
      EXPECT_EQ(llvm::toString(session.session->close()), "");
      EXPECT_EQ(aalFakeLiveObjects(), 0);
      EXPECT_EQ(aalFakeMisuse(), nullptr);
    }
}

TEST(DeviceSessionTest, NamesTheLayerOfALaunchThatFails) {
  aalFakeReset();
  FakeSession session;
  aalFakeFail("cuLaunchKernel", 1, 2);
  EXPECT_EQ(session.runOnce().find("layer/add: kernel "), 0u) << session.error;
}

TEST(DeviceSessionTest, FindsTheKernelBehindALateFailure) {
  aalFakeReset();
  FakeSession session;
  // The last launch is that of the sum.
  ASSERT_EQ(session.runOnce(), "");
  std::string kernel = session.session->getProfile().back().kind;
  aalFakeFault(kernel.c_str());
  std::string error = session.runOnce();
  EXPECT_EQ(error.find("cuStreamSynchronize failed: CUDA_ERROR_ILLEGAL_"), 0u)
      << error;
  EXPECT_NE(error.find("; one launch at a time: layer/add: kernel " + kernel),
            std::string::npos)
      << error;
  aalFakeReset();
  EXPECT_EQ(session.runOnce(), "");
}

TEST(DeviceSessionTest, NeedsWhatItsPlanSays) {
  aalFakeReset();
  FakeSession session;
  ASSERT_EQ(session.runOnce(), "");
  SessionStats stats = session.session->getStats();
  EXPECT_EQ(stats.arenaBytes, 0); // the sum is in place of the product
  EXPECT_EQ(stats.arenaBytes, stats.arenaLowerBound);
  // Sections of 256 bytes: two arguments, result, constant.
  EXPECT_EQ(stats.deviceBytes, 4 * 256 + stats.workspaceBytes);
  EXPECT_EQ(stats.launches, 2);
  EXPECT_EQ(stats.device, "Fake GPU");
  EXPECT_EQ(stats.chip, "sm_90");
}

} // namespace
