//===- DriverTest.cpp - entry points of the emulated device ---------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestDevice.h"
#include <cstdlib>

using namespace aal::test;

namespace {

constexpr CUresult kOutOfMemory = 2, kInvalidImage = 200, kInvalidContext = 201,
                   kInvalidHandle = 400, kNotFound = 500;

class DriverTest : public EmulatedDevice {
protected:
  void expectText(const char *part) {
    std::string text = aalEmulatedLastFault();
    EXPECT_NE(text.find(part), std::string::npos)
        << "expected '" << part << "' in: " << text;
  }
  void expectBadModule(const std::string &image, const char *why) {
    EXPECT_EQ(cuModuleLoadData(&module, image.data()), kInvalidImage);
    expectText(why);
  }
};

const char *const kNothing = "define ptx_kernel void @k() { ret void }";

TEST_F(DriverTest, NamesUnknownIntrinsics) {
  expectBadModule(assemble(R"(
declare void @llvm.nvvm.cp.async.commit.group()
define ptx_kernel void @k() {
  call void @llvm.nvvm.cp.async.commit.group()
  ret void
})"),
                  "kernel 'k', instruction 0: the call of "
                  "'llvm.nvvm.cp.async.commit.group' is not supported");
}

TEST_F(DriverTest, NamesUnknownFunctions) {
  expectBadModule(assemble("declare float @__nv_bogusf(float)\n"
                           "define ptx_kernel void @k() {\n"
                           "  %v = call float @__nv_bogusf(float 1.0)\n"
                           "  ret void\n}"),
                  "the call of '__nv_bogusf' is not supported");
}

TEST_F(DriverTest, RefusesBadImages) {
  expectBadModule(".version 7.0 // PTX is not for this device",
                  "expected LLVM bitcode");
  std::string cut = assemble(kNothing);
  for (size_t i = 40; i < 80; ++i)
    cut[i] = 0;
  EXPECT_EQ(cuModuleLoadData(&module, cut.data()), kInvalidImage);
  EXPECT_STRNE(aalEmulatedLastFault(), "");
}

TEST_F(DriverTest, RefusesModulesOfOtherTargets) {
  llvm::LLVMContext context;
  llvm::Module host("host", context);
  host.setTargetTriple(llvm::Triple("x86_64-unknown-linux-gnu"));
  std::string bitcode;
  llvm::raw_string_ostream stream(bitcode);
  llvm::WriteBitcodeToFile(host, stream);
  expectBadModule(bitcode, "expected a module for nvptx64");
}

TEST_F(DriverTest, NamesWhatLeaked) {
  ASSERT_EQ(cuDevicePrimaryCtxRelease_v2(0), 0);
  EXPECT_STREQ(aalEmulatedLastFault(), "");
  ASSERT_EQ(cuDevicePrimaryCtxRetain(&context, 0), 0);
  load(kNothing);
  CUmodule first = module;
  load(kNothing);
  ASSERT_EQ(cuModuleUnload(first), 0);
  CUstream streams[2];
  ASSERT_EQ(cuStreamCreate(&streams[0], 0), 0);
  ASSERT_EQ(cuStreamCreate(&streams[1], 0), 0);
  allocate(16);
  ASSERT_EQ(cuDevicePrimaryCtxRelease_v2(0), 0);
  EXPECT_STREQ(aalEmulatedLastFault(),
               "leak: the context was released with 1 modules, 2 streams, 1 "
               "allocations");
  ASSERT_EQ(cuDevicePrimaryCtxRetain(&context, 0), 0);
}

TEST_F(DriverTest, ChecksHandles) {
  CUfunction function = load(kNothing);
  EXPECT_EQ(cuModuleGetFunction(&function, module, "absent"), kNotFound);
  ASSERT_EQ(cuModuleUnload(module), 0);
  EXPECT_EQ(cuModuleUnload(module), kInvalidHandle);
  EXPECT_EQ(launch(function, 1, 1, {}), kInvalidHandle);
  int nothing;
  EXPECT_EQ(cuStreamDestroy_v2(reinterpret_cast<CUstream>(&nothing)),
            kInvalidHandle);
  EXPECT_EQ(cuEventRecord(reinterpret_cast<CUevent>(&nothing), nullptr),
            kInvalidHandle);
  EXPECT_EQ(cuMemFree_v2(12345), kInvalidValue);
}

TEST_F(DriverTest, ChecksLaunches) {
  CUfunction function = load(R"(
@tile = internal addrspace(3) global [50000 x i8] undef
define ptx_kernel void @k(ptr addrspace(1) %a) {
  %v = load volatile i8, ptr addrspace(3) @tile
  ret void
})");
  CUdeviceptr a = allocate(1);
  EXPECT_EQ(launch(function, 0, 1, {a}), kInvalidValue);
  EXPECT_EQ(launch(function, 1, 1025, {a}), kInvalidValue);
  EXPECT_EQ(launch(function, 1, 1, {a}), kInvalidValue);
  expectText("expected at most 49152 bytes of shared memory, found 50000");
}

TEST_F(DriverTest, ChecksTheBlockThatAKernelIsCompiledFor) {
  CUfunction function = load(R"(
define ptx_kernel void @k() #0 { ret void }
attributes #0 = { "nvvm.reqntid"="64,1,1" }
)");
  EXPECT_EQ(launch(function, 1, 64, {}), 0);
  EXPECT_EQ(launch(function, 1, 32, {}), kInvalidValue);
  expectText("expected blocks of 64 threads along dimension 0, found 32");
}

TEST_F(DriverTest, ChecksCopies) {
  CUdeviceptr a = allocate(16);
  char host[32] = {};
  EXPECT_EQ(cuMemcpyHtoDAsync_v2(a, host, 17, nullptr), kInvalidValue);
  EXPECT_EQ(cuMemcpyDtoHAsync_v2(host, a + 1, 16, nullptr), kInvalidValue);
  EXPECT_EQ(cuMemsetD8Async(a - 1, 0, 2, nullptr), kInvalidValue);
  EXPECT_EQ(cuMemcpyHtoDAsync_v2(a + 1, host, 15, nullptr), 0);
}

TEST_F(DriverTest, RunsOutOfMemory) {
  ASSERT_EQ(setenv("AAL_EMULATED_MEMORY", "1000", 1), 0);
  CUdeviceptr a = allocate(600), b = 0;
  EXPECT_EQ(cuMemAlloc_v2(&b, 600), kOutOfMemory);
  EXPECT_STREQ(aalEmulatedLastFault(),
               "600 bytes were asked for, 600 of 1000 are in use");
  EXPECT_EQ(cuMemFree_v2(a), 0);
  EXPECT_EQ(cuMemAlloc_v2(&b, 600), 0);
  unsetenv("AAL_EMULATED_MEMORY");
}

TEST_F(DriverTest, ChecksCanBeTurnedOff) {
  const char *racy = R"(
define ptx_kernel void @k(ptr addrspace(1) %a) {
  store i32 1, ptr addrspace(1) %a
  ret void
})";
  CUdeviceptr a = allocate(4);
  ASSERT_EQ(setenv("AAL_EMULATED_CHECKS", "bounds,align,init", 1), 0);
  EXPECT_EQ(launch(load(racy), 1, 2, {a}), 0) << aalEmulatedLastFault();
  ASSERT_EQ(setenv("AAL_EMULATED_CHECKS", "none", 1), 0);
  EXPECT_EQ(launch(load(racy), 1, 2, {a}), 0) << aalEmulatedLastFault();
  ASSERT_EQ(setenv("AAL_EMULATED_CHECKS", "speed", 1), 0);
  expectBadModule(assemble(racy), "found 'speed'");
  unsetenv("AAL_EMULATED_CHECKS");
  EXPECT_NE(launch(load(racy), 1, 2, {a}), 0);
}

TEST_F(DriverTest, NeedsAContext) {
  ASSERT_EQ(cuDevicePrimaryCtxRelease_v2(0), 0);
  CUdeviceptr a = 0;
  EXPECT_EQ(cuMemAlloc_v2(&a, 16), kInvalidContext);
  ASSERT_EQ(cuDevicePrimaryCtxRetain(&context, 0), 0);
}

TEST_F(DriverTest, TimesEvents) {
  CUevent start = nullptr, end = nullptr;
  float milliseconds = -1;
  ASSERT_EQ(cuEventCreate(&start, 0), 0);
  ASSERT_EQ(cuEventCreate(&end, 0), 0);
  EXPECT_EQ(cuEventElapsedTime(&milliseconds, start, end), kInvalidHandle);
  ASSERT_EQ(cuEventRecord(start, nullptr), 0);
  ASSERT_EQ(cuEventRecord(end, nullptr), 0);
  EXPECT_EQ(cuEventElapsedTime(&milliseconds, start, end), 0);
  EXPECT_GE(milliseconds, 0);
}

TEST_F(DriverTest, NamesErrors) {
  const char *text = nullptr;
  EXPECT_EQ(cuGetErrorName(700, &text), 0);
  EXPECT_STREQ(text, "CUDA_ERROR_ILLEGAL_ADDRESS");
  EXPECT_EQ(cuGetErrorString(2, &text), 0);
  EXPECT_STREQ(text, "out of memory");
  EXPECT_EQ(cuGetErrorName(12345, &text), kInvalidValue);
}

} // namespace
