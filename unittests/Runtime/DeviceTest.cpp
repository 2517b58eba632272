//===- DeviceTest.cpp - the runtime on a driver that fails ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "EntryPoints.h"
#include "aal/Runtime/IRInterface.h"
#include <cstring>

using namespace aal;

namespace {

/// Copies a text through the device with every kind of call. The scope of the
/// device is its user's: what this leaves behind must go with the device.
const char *useDevice(AalDevice *device) {
  const char *error;
  AalStream first, second;
  AalEvent start, end;
  AalModule module;
  AalFunction function;
  AalAddress a, b;
  void *staging;
  double seconds;
  char text[8] = "";
  if ((error = aalDeviceActivate(device)) ||
      (error = aalStreamAcquire(device, &first)) ||
      (error = aalStreamAcquire(device, &second)) ||
      (error = aalEventCreate(device, &start)) ||
      (error = aalEventCreate(device, &end)) ||
      (error = aalModuleLoad(device, "code", &module)) ||
      (error = aalModuleGetFunction(device, module, "k0", &function)) ||
      (error = aalDeviceAllocate(device, 64, &a)) ||
      (error = aalDeviceAllocate(device, 64, &b)) ||
      (error = aalDeviceAllocateHost(device, 64, &staging)))
    return error;
  std::strcpy(static_cast<char *>(staging), "abcdefg");
  AalDeviceLaunch launch = {function, {1, 1, 1}, {32, 1, 1}, &a, 1, nullptr, 0};
  if ((error = aalEventRecord(device, start, first)) ||
      (error = aalDeviceFill(device, a, 7, 64, first)) ||
      (error = aalDeviceCopyIn(device, a, staging, 8, first)) ||
      (error = aalDeviceLaunch(device, &launch, first)) ||
      (error = aalEventRecord(device, end, first)) ||
      (error = aalStreamWait(device, second, end)) ||
      (error = aalDeviceCopy(device, b, a, 64, second)) ||
      (error = aalDeviceCopyOut(device, text, b, 8, second)) ||
      (error = aalStreamSynchronize(device, second)) ||
      (error = aalEventSynchronize(device, end)) ||
      (error = aalEventElapsed(device, start, end, &seconds)))
    return error;
  EXPECT_STREQ(text, "abcdefg");
  EXPECT_DOUBLE_EQ(seconds, 1e-3);
  aalStreamRelease(device, second);
  // One of each is released before the device.
  if ((error = aalEventDestroy(device, start)) ||
      (error = aalModuleUnload(device, module)) ||
      (error = aalDeviceFreeHost(device, staging)) ||
      (error = aalDeviceFree(device, a)) ||
      (error = aalModuleLoad(device, "code", &module)) ||
      (error = aalDeviceAllocateHost(device, 64, &staging)))
    return error;
  return nullptr;
}

std::string runScenario() {
  AalDevice *device = nullptr;
  const char *error = aalDeviceCreate(AAL_FAKE_DRIVER, 0, &device);
  if (error)
    return error;
  std::string message;
  if ((error = useDevice(device)))
    message = error;
  error = aalDeviceDestroy(device);
  return message.empty() && error ? error : message;
}

TEST(DeviceTest, EveryFailureIsReportedAndNothingLeaks) {
  EXPECT_EQ(failEverywhere(runScenario), entryPoints());
}

TEST(DeviceTest, KeepsReleasedStreams) {
  aalFakeReset();
  AalDevice *device = nullptr;
  ASSERT_EQ(aalDeviceCreate(AAL_FAKE_DRIVER, 0, &device), nullptr);
  AalStream first, second;
  ASSERT_EQ(aalStreamAcquire(device, &first), nullptr);
  aalStreamRelease(device, first);
  ASSERT_EQ(aalStreamAcquire(device, &second), nullptr);
  EXPECT_EQ(first, second);
  EXPECT_EQ(aalFakeCalls("cuStreamCreate"), 1);
  EXPECT_EQ(aalDeviceDestroy(device), nullptr);
}

TEST(DeviceTest, CountsMemory) {
  aalFakeReset();
  AalDevice *device = nullptr;
  ASSERT_EQ(aalDeviceCreate(AAL_FAKE_DRIVER, 0, &device), nullptr);
  AalAddress a, b;
  int64_t bytes, highWater;
  ASSERT_EQ(aalDeviceAllocate(device, 100, &a), nullptr);
  ASSERT_EQ(aalDeviceAllocate(device, 20, &b), nullptr);
  ASSERT_EQ(aalDeviceFree(device, a), nullptr);
  aalDeviceGetMemory(device, &bytes, &highWater);
  EXPECT_EQ(bytes, 20);
  EXPECT_EQ(highWater, 120);
  EXPECT_STREQ(
      aalDeviceAllocate(device, size_t(1) << 40, &a),
      "cuMemAlloc_v2 failed: CUDA_ERROR_OUT_OF_MEMORY (2): out of memory; "
      "asked for 1099511627776 bytes beside 20 in use, of 1073741824");
  EXPECT_NE(aalDeviceFree(device, 1234), nullptr);
  EXPECT_EQ(aalDeviceDestroy(device), nullptr);
  EXPECT_EQ(aalFakeLiveObjects(), 0);
}

TEST(DeviceTest, RecoversFromALostContext) {
  aalFakeReset();
  aalFakeFail("cuLaunchKernel", 0, 719);
  AalDevice *device = nullptr;
  ASSERT_EQ(aalDeviceCreate(AAL_FAKE_DRIVER, 0, &device), nullptr);
  EXPECT_FALSE(aalDeviceIsLost(device));
  EXPECT_NE(useDevice(device), nullptr);
  EXPECT_TRUE(aalDeviceIsLost(device));
  // The context refuses what is left to do, and goes all the same.
  EXPECT_NE(aalDeviceDestroy(device), nullptr);
  EXPECT_EQ(aalFakeLiveObjects(), 0);
  EXPECT_EQ(runScenario(), "");
}

TEST(DeviceTest, NamesErrorsThatTheDriverCannot) {
  aalFakeReset();
  aalFakeFail("cuMemAlloc_v2", 0, 12);
  AalDevice *device = nullptr;
  ASSERT_EQ(aalDeviceCreate(AAL_FAKE_DRIVER, 0, &device), nullptr);
  AalAddress address;
  std::string error = aalDeviceAllocate(device, 8, &address);
  EXPECT_EQ(error.rfind("cuMemAlloc_v2 failed: error 12;", 0), 0u) << error;
  EXPECT_EQ(aalDeviceDestroy(device), nullptr);
}

TEST(DeviceTest, SaysWhatItCannotLoad) {
  AalDevice *device = nullptr;
  std::string error = aalDeviceCreate("/no/such/libcuda.so", 0, &device);
  EXPECT_EQ(
      error.rfind("the CUDA driver cannot be loaded: /no/such/libcuda.so", 0),
      0u)
      << error;
  error = aalDeviceCreate("libm.so.6", 0, &device);
  EXPECT_EQ(error, "libm.so.6 is no usable CUDA driver: it lacks cuInit");
  error = aalDeviceCreate(AAL_FAKE_DRIVER, 3, &device);
  EXPECT_EQ(error, "expected a CUDA device with number 3, found 1 device");
}

} // namespace
