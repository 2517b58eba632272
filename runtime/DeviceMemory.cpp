//===- DeviceMemory.cpp - memory of a device ------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DeviceImpl.h"
#include <algorithm>

using namespace aal;

extern "C" void aalDeviceGetMemory(const AalDevice *device, int64_t *bytes,
                                   int64_t *highWaterBytes) {
  *bytes = device->bytes;
  *highWaterBytes = device->highWaterBytes;
}

extern "C" const char *aalDeviceAllocate(AalDevice *device, size_t bytes,
                                         AalAddress *address) {
  CUdeviceptr memory = 0;
  CUresult result = device->driver.cuMemAlloc_v2(&memory, bytes);
  if (const char *error = device->check(
          "cuMemAlloc_v2", result,
          "asked for " + std::to_string(bytes) + " bytes beside " +
              std::to_string(device->bytes) + " in use, of " +
              std::to_string(device->info.totalBytes)))
    return error;
  device->allocations[memory] = bytes;
  device->bytes += static_cast<int64_t>(bytes);
  device->highWaterBytes = std::max(device->highWaterBytes, device->bytes);
  *address = memory;
  return nullptr;
}

extern "C" const char *aalDeviceFree(AalDevice *device, AalAddress address) {
  auto it = device->allocations.find(address);
  if (it == device->allocations.end())
    return keepMessage("expected an address from aalDeviceAllocate(), found " +
                       std::to_string(address));
  // Even a call that reports an earlier failure frees.
  device->bytes -= static_cast<int64_t>(it->second);
  device->allocations.erase(it);
  return device->check("cuMemFree_v2", device->driver.cuMemFree_v2(address));
}

extern "C" const char *aalDeviceAllocateHost(AalDevice *device, size_t bytes,
                                             void **memory) {
  void *allocated = nullptr;
  CUresult result = device->driver.cuMemHostAlloc(&allocated, bytes, 0);
  if (const char *error =
          device->check("cuMemHostAlloc", result,
                        "asked for " + std::to_string(bytes) + " bytes"))
    return error;
  device->hostAllocations.insert(allocated);
  *memory = allocated;
  return nullptr;
}

extern "C" const char *aalDeviceFreeHost(AalDevice *device, void *memory) {
  if (!device->hostAllocations.erase(memory))
    return keepMessage("expected memory from aalDeviceAllocateHost()");
  return device->check("cuMemFreeHost", device->driver.cuMemFreeHost(memory));
}

extern "C" const char *aalDeviceCopyIn(AalDevice *device, AalAddress to,
                                       const void *from, size_t bytes,
                                       AalStream stream) {
  return device->check(
      "cuMemcpyHtoDAsync_v2",
      device->driver.cuMemcpyHtoDAsync_v2(to, from, bytes, stream));
}

extern "C" const char *aalDeviceCopyOut(AalDevice *device, void *to,
                                        AalAddress from, size_t bytes,
                                        AalStream stream) {
  return device->check(
      "cuMemcpyDtoHAsync_v2",
      device->driver.cuMemcpyDtoHAsync_v2(to, from, bytes, stream));
}

extern "C" const char *aalDeviceCopy(AalDevice *device, AalAddress to,
                                     AalAddress from, size_t bytes,
                                     AalStream stream) {
  return device->check(
      "cuMemcpyDtoDAsync_v2",
      device->driver.cuMemcpyDtoDAsync_v2(to, from, bytes, stream));
}

extern "C" const char *aalDeviceFill(AalDevice *device, AalAddress to,
                                     uint8_t value, size_t bytes,
                                     AalStream stream) {
  return device->check("cuMemsetD8Async", device->driver.cuMemsetD8Async(
                                              to, value, bytes, stream));
}
