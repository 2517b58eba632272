//===- DeviceImpl.h - state of a device -------------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_RUNTIME_DEVICEIMPL_H
#define AAL_RUNTIME_DEVICEIMPL_H

#include "Driver.h"
#include "aal/Runtime/Device.h"
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace aal {

/// Keeps `text` until the thread's next call.
const char *keepMessage(std::string text);

} // namespace aal

struct AalDevice {
  aal::Driver driver;
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
