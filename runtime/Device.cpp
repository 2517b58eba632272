//===- Device.cpp - the context of a device -------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DeviceImpl.h"
#include <memory>

using namespace aal;

const char *aal::keepMessage(std::string text) {
  static thread_local std::string message;
  message = std::move(text);
  return message.c_str();
}

/// Errors after which the driver refuses every call on the context.
static bool isSticky(CUresult error) {
  switch (error) {
  case 214: // uncorrectable ECC error
  case 220: // NVLink
  case 700: // illegal address
  case 702: // launch timeout
  case 709: // context is destroyed
  case 710: // device-side assert
  case 714: // hardware stack error
  case 715: // illegal instruction
  case 716: // misaligned address
  case 717: // invalid address space
  case 718: // invalid program counter
  case 719: // launch failed
    return true;
  default:
    return false;
  }
}

const char *AalDevice::check(const char *call, CUresult result,
                             const std::string &detail) {
  if (result == CUDA_SUCCESS)
    return nullptr;
  isLost |= isSticky(result);
  // Ahead of further calls, which overwrite it.
  std::string fault;
  if (driver.getLastFault)
    if (const char *reason = driver.getLastFault())
      fault = reason;
  std::string text = std::string(call) + " failed: " + driver.describe(result);
  if (!detail.empty())
    text += "; " + detail;
  if (!fault.empty())
    text += "; " + fault;
  return keepMessage(std::move(text));
}

/// Calls a driver function and returns from the caller if it fails.
#define AAL_TRY(device, name, ...)                                             \
  if (const char *error =                                                      \
          (device).check(#name, (device).driver.name(__VA_ARGS__)))            \
    return error;

/// Fills in what the driver says of the device with number `ordinal`.
static const char *readInfo(AalDevice &device, int32_t ordinal) {
  AAL_TRY(device, cuInit, 0);
  AAL_TRY(device, cuDriverGetVersion, &device.info.driverVersion);
  int count = 0;
  AAL_TRY(device, cuDeviceGetCount, &count);
  if (ordinal < 0 || ordinal >= count)
    return keepMessage("expected a CUDA device with number " +
                       std::to_string(ordinal) + ", found " +
                       (count ? std::to_string(count) : std::string("no")) +
                       (count == 1 ? " device" : " devices"));
  AAL_TRY(device, cuDeviceGet, &device.id, ordinal);
  char name[256] = {};
  AAL_TRY(device, cuDeviceGetName, name, sizeof(name) - 1, device.id);
  device.name = name;
  device.info.name = device.name.c_str();
  std::pair<int, int32_t *> attributes[] = {
      {CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, &device.info.computeMajor},
      {CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, &device.info.computeMinor},
      {CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, &device.info.multiprocessors},
  };
  for (auto [attribute, value] : attributes)
    AAL_TRY(device, cuDeviceGetAttribute, value, attribute, device.id);
  size_t bytes = 0;
  AAL_TRY(device, cuDeviceTotalMem_v2, &bytes, device.id);
  device.info.totalBytes = static_cast<int64_t>(bytes);
  device.info.isEmulated = device.driver.setOperands != nullptr;
  return nullptr;
}

static const char *createContext(AalDevice &device) {
  AAL_TRY(device, cuDevicePrimaryCtxRetain, &device.context, device.id);
  return aalDeviceActivate(&device);
}

extern "C" const char *aalDeviceCreate(const char *driver, int32_t ordinal,
                                       AalDevice **result) {
  auto device = std::make_unique<AalDevice>();
  std::string problem = device->driver.load(driver ? driver : "libcuda.so.1");
  if (!problem.empty())
    return keepMessage(std::move(problem));
  const char *error = readInfo(*device, ordinal);
  if (!error)
    error = createContext(*device);
  if (!error) {
    *result = device.release();
    return nullptr;
  }
  // Releasing what there is may replace the message.
  std::string kept = error;
  aalDeviceDestroy(device.release());
  return keepMessage(std::move(kept));
}

extern "C" const char *aalDeviceDestroy(AalDevice *device) {
  if (!device)
    return nullptr;
  Driver &driver = device->driver;
  std::string first;
  auto note = [&](const char *call, CUresult result) {
    const char *error = device->check(call, result);
    if (error && first.empty())
      first = error;
  };
  if (device->context)
    note("cuCtxSetCurrent", driver.cuCtxSetCurrent(device->context));
  if (const char *error = device->products.release())
    if (first.empty())
      first = error;
  for (void *event : device->events)
    note("cuEventDestroy_v2", driver.cuEventDestroy_v2(event));
  for (void *stream : device->streams)
    note("cuStreamDestroy_v2", driver.cuStreamDestroy_v2(stream));
  for (void *module : device->modules)
    note("cuModuleUnload", driver.cuModuleUnload(module));
  for (void *memory : device->hostAllocations)
    note("cuMemFreeHost", driver.cuMemFreeHost(memory));
  for (auto [address, bytes] : device->allocations)
    note("cuMemFree_v2", driver.cuMemFree_v2(address));
  if (device->context)
    note("cuDevicePrimaryCtxRelease_v2",
         driver.cuDevicePrimaryCtxRelease_v2(device->id));
  delete device;
  return first.empty() ? nullptr : keepMessage(std::move(first));
}

extern "C" void aalDeviceGetInfo(const AalDevice *device, AalDeviceInfo *info) {
  *info = device->info;
}

extern "C" const char *aalDeviceActivate(AalDevice *device) {
  AAL_TRY(*device, cuCtxSetCurrent, device->context);
  return nullptr;
}

extern "C" int32_t aalDeviceIsLost(const AalDevice *device) {
  return device->isLost;
}
