//===- DeviceImpl.h - state of a device -------------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_RUNTIME_DEVICEIMPL_H
#define AAL_RUNTIME_DEVICEIMPL_H

#include "CublasLt.h"
#include "Driver.h"
#include "aal/Runtime/Device.h"
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace aal {

/// Keeps `text` until the thread's next call.
const char *keepMessage(std::string text);

/// Products on a device through cuBLASLt.
struct Products {
  CublasLt library;
  cublasLtHandle_t handle = nullptr;
  std::map<std::vector<int64_t>, AalMatmulPlan> plans; // by their numbers

  /// As AalDevice::check.
  const char *check(const char *call, cublasStatus_t status,
                    const std::string &detail = std::string()) const;
  /// Releases all plans and the handle. Returns the first failure.
  const char *release();
};

} // namespace aal

struct AalDevice {
  aal::Driver driver;
  aal::Products products;
  aal::CUdevice id = 0;
  aal::CUcontext context = nullptr;
  std::string name;
  AalDeviceInfo info = {};
  bool isLost = false;

  int64_t bytes = 0, highWaterBytes = 0;
  // All that is alive, to be released with the device.
  std::unordered_map<AalAddress, size_t> allocations;
  std::unordered_set<void *> hostAllocations, streams, events, modules;
  std::vector<void *> idleStreams;

  /// Null if `result`, which `call` returned, is a success. Else the message:
  /// "call failed: error", then `detail`.
  const char *check(const char *call, aal::CUresult result,
                    const std::string &detail = std::string());
};

#endif // AAL_RUNTIME_DEVICEIMPL_H
