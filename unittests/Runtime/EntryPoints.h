//===- EntryPoints.h - a failure at every call of the driver ----*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_UNITTESTS_RUNTIME_ENTRYPOINTS_H
#define AAL_UNITTESTS_RUNTIME_ENTRYPOINTS_H

#include "FakeDriver.h"
#include "gtest/gtest.h"
#include <map>
#include <string>
#include <vector>

namespace aal {

/// Entry points that can fail.
inline const std::vector<std::string> &entryPoints() {
  static const std::vector<std::string> names = {
      "cuInit",
      "cuDriverGetVersion",
      "cuDeviceGetCount",
      "cuDeviceGet",
      "cuDeviceGetName",
      "cuDeviceGetAttribute",
      "cuDeviceTotalMem_v2",
      "cuDevicePrimaryCtxRetain",
      "cuDevicePrimaryCtxRelease_v2",
      "cuCtxSetCurrent",
      "cuStreamCreate",
      "cuStreamDestroy_v2",
      "cuStreamSynchronize",
      "cuStreamWaitEvent",
      "cuEventCreate",
      "cuEventDestroy_v2",
      "cuEventRecord",
      "cuEventSynchronize",
      "cuEventElapsedTime",
      "cuModuleLoadData",
      "cuModuleUnload",
      "cuModuleGetFunction",
      "cuLaunchKernel",
      "cuMemAlloc_v2",
      "cuMemFree_v2",
      "cuMemcpyHtoDAsync_v2",
      "cuMemcpyDtoHAsync_v2",
      "cuMemcpyDtoDAsync_v2",
      "cuMemsetD8Async",
      "cuMemHostAlloc",
      "cuMemFreeHost",
  };
  return names;
}

/// Errors to inject, with what a message must say of them.
inline const std::map<int, std::string> &injectedErrors() {
  static const std::map<int, std::string> errors = {
      {2, "CUDA_ERROR_OUT_OF_MEMORY (2): out of memory"},
      {700, "CUDA_ERROR_ILLEGAL_ADDRESS (700): an illegal memory access was "
            "encountered"},
      {719, "CUDA_ERROR_LAUNCH_FAILED (719): unspecified launch failure"},
  };
  return errors;
}

/// Runs `scenario`, which returns its error or nothing, once as it is and once
/// with each call of the driver failing in each way. Each failure must be in
/// the error, by call, name and meaning, and leave nothing alive. Returns the
/// entry points that the scenario calls.
template <typename Scenario>
std::vector<std::string> failEverywhere(Scenario scenario) {
  aalFakeReset();
  EXPECT_EQ(scenario(), "");
  EXPECT_EQ(aalFakeLiveObjects(), 0);
  EXPECT_EQ(aalFakeMisuse(), nullptr);
  std::map<std::string, int64_t> calls;
  std::vector<std::string> called;
  for (const std::string &name : entryPoints())
    if ((calls[name] = aalFakeCalls(name.c_str())) > 0)
      called.push_back(name);
  for (const std::string &name : called)
    for (const auto &[code, text] : injectedErrors())
      for (int64_t call = 0; call < calls[name]; ++call) {
        SCOPED_TRACE(name + " call " + std::to_string(call) + " error " +
                     std::to_string(code));
        aalFakeReset();
        aalFakeFail(name.c_str(), call, code);
        std::string error = scenario();
        EXPECT_TRUE(aalFakeHasFailed());
        EXPECT_NE(error.find(name + " failed: " + text), std::string::npos)
            << error;
        EXPECT_EQ(aalFakeLiveObjects(), 0);
        EXPECT_EQ(aalFakeMisuse(), nullptr) << aalFakeMisuse();
      }
  aalFakeReset();
  EXPECT_EQ(scenario(), "") << "after all failures";
  return called;
}

} // namespace aal

#endif // AAL_UNITTESTS_RUNTIME_ENTRYPOINTS_H
