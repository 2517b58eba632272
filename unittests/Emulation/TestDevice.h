//===- TestDevice.h - kernels of a test on the emulated device --*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_UNITTESTS_EMULATION_TESTDEVICE_H
#define AAL_UNITTESTS_EMULATION_TESTDEVICE_H

#include "CudaDriver.h"
#include "aal/Runtime/EmulatedDevice.h"
#include "llvm/AsmParser/Parser.h"
#include "llvm/Bitcode/BitcodeWriter.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"
#include <string>
#include <vector>

namespace aal::test {

/// Bitcode of LLVM assembly for NVPTX; the triple and the declarations of the
/// thread index come first.
inline std::string assemble(const std::string &text) {
  llvm::LLVMContext context;
  llvm::SMDiagnostic error;
  std::string full =
      "target triple = \"nvptx64-nvidia-cuda\"\n"
      "declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()\n"
      "declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()\n"
      "declare i32 @llvm.nvvm.read.ptx.sreg.ntid.x()\n"
      "declare void @llvm.nvvm.barrier.cta.sync.aligned.all(i32)\n" +
      text;
  auto module = llvm::parseAssemblyString(full, error, context);
  if (!module) {
    ADD_FAILURE() << error.getMessage().str() << " in line "
                  << error.getLineNo() << ": " << error.getLineContents().str();
    return "";
  }
  std::string bitcode;
  llvm::raw_string_ostream stream(bitcode);
  llvm::WriteBitcodeToFile(*module, stream);
  return bitcode;
}

/// Holds a context of the emulated device for each test.
class EmulatedDevice : public ::testing::Test {
protected:
  void SetUp() override {
    ASSERT_EQ(cuInit(0), 0);
    ASSERT_EQ(cuDevicePrimaryCtxRetain(&context, 0), 0);
  }
  void TearDown() override { EXPECT_EQ(cuDevicePrimaryCtxRelease_v2(0), 0); }

  /// Loads a module of one kernel, `name`.
  CUfunction load(const std::string &text, const char *name = "k") {
    std::string bitcode = assemble(text);
    EXPECT_EQ(cuModuleLoadData(&module, bitcode.data()), 0)
        << aalEmulatedLastFault();
    CUfunction function = nullptr;
    EXPECT_EQ(cuModuleGetFunction(&function, module, name), 0)
        << aalEmulatedLastFault();
    return function;
  }

  /// Device memory with these values.
  template <typename T>
  CUdeviceptr upload(const std::vector<T> &values) {
    CUdeviceptr address = allocate(values.size() * sizeof(T));
    EXPECT_EQ(cuMemcpyHtoDAsync_v2(address, values.data(),
                                   values.size() * sizeof(T), nullptr),
              0);
    return address;
  }
  CUdeviceptr allocate(size_t bytes) {
    CUdeviceptr address = 0;
    EXPECT_EQ(cuMemAlloc_v2(&address, bytes), 0);
    return address;
  }
  template <typename T>
  std::vector<T> download(CUdeviceptr address, size_t count) {
    std::vector<T> values(count);
    EXPECT_EQ(cuMemcpyDtoHAsync_v2(values.data(), address, count * sizeof(T),
                                   nullptr),
              0)
        << aalEmulatedLastFault();
    return values;
  }

  /// Launches a kernel of pointer parameters.
  CUresult launch(CUfunction function, unsigned grid, unsigned block,
                  std::vector<CUdeviceptr> arguments, unsigned shared = 0) {
    std::vector<void *> parameters;
    for (CUdeviceptr &argument : arguments)
      parameters.push_back(&argument);
    return cuLaunchKernel(function, grid, 1, 1, block, 1, 1, shared, nullptr,
                          parameters.data(), nullptr);
  }

  CUcontext context = nullptr;
  CUmodule module = nullptr;
};

constexpr CUresult kInvalidValue = 1, kIllegalAddress = 700, kMisaligned = 716,
                   kLaunchFailed = 719;

/// Launches that fail.
class FaultTest : public EmulatedDevice {
protected:
  /// The launch fails with `code` and its text has all of `parts`.
  void expectFault(CUresult result, CUresult code,
                   std::vector<const char *> parts) {
    std::string text = aalEmulatedLastFault();
    EXPECT_EQ(result, code) << text;
    for (const char *part : parts)
      EXPECT_NE(text.find(part), std::string::npos)
          << "expected '" << part << "' in: " << text;
  }
};

} // namespace aal::test

#endif // AAL_UNITTESTS_EMULATION_TESTDEVICE_H
