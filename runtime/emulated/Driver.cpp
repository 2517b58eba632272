//===- Driver.cpp - devices and contexts ----------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DriverCall.h"
#include <cstring>

using namespace aal::emulated;

std::recursive_mutex &Call::mutex() {
  static auto *mutex = new std::recursive_mutex;
  return *mutex;
}

Device &Call::instance() {
  static auto *device = new Device;
  return *device;
}

Call::Call(Needs needs) : lock(mutex()), device(instance()) {
  if (needs == LastFault)
    return;
  device.fault.clear();
  if (needs != Nothing && !device.initialised)
    result = device.fail(NotInitialized, "cuInit was not called");
  else if (needs == Context && !device.contexts)
    result = device.fail(InvalidContext, "no context is retained");
  else if (needs == Context && device.sticky)
    result = device.fail(device.sticky,
                         "an earlier launch failed; release the context");
}

static Result checkDevice(Device &device, CUdevice index) {
  return index == 0 ? Success
                    : device.fail(InvalidDevice, "there is one device, 0");
}

CUresult cuInit(unsigned) {
  Call call(Call::Nothing);
  call.device.initialised = true;
  return Success;
}

CUresult cuDriverGetVersion(int *version) {
  *version = 13000;
  return Success;
}

CUresult cuDeviceGetCount(int *count) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  *count = 1;
  return Success;
}

CUresult cuDeviceGet(CUdevice *device, int ordinal) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  AAL_TRY(checkDevice(call.device, ordinal));
  *device = ordinal;
  return Success;
}

CUresult cuDeviceGetName(char *name, int length, CUdevice device) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  AAL_TRY(checkDevice(call.device, device));
  if (length <= 0)
    return call.device.fail(InvalidValue, "no room for the name");
  std::strncpy(name, "aal emulated device", length);
  name[length - 1] = 0;
  return Success;
}

CUresult cuDeviceGetAttribute(int *value, int attribute, CUdevice device) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  AAL_TRY(checkDevice(call.device, device));
  switch (attribute) {
  case 1: // threads of a block
  case 2: // along x
  case 3: // along y
    *value = kMaxThreads;
    return Success;
  case 4: // along z
    *value = 64;
    return Success;
  case 5: // blocks along x
    *value = 0x7fffffff;
    return Success;
  case 6: // along y
  case 7: // along z
    *value = 65535;
    return Success;
  case 8:  // shared memory of a block
  case 81: // of a multiprocessor
  case 97: // of a block that asks for more: no more
    *value = 48 << 10;
    return Success;
  case 10: // threads of a warp
    *value = kWarpSize;
    return Success;
  case 16: // multiprocessors
    *value = 1;
    return Success;
  case 39: // threads of a multiprocessor
    *value = 2 * kMaxThreads;
    return Success;
  case 75: // compute capability 9.0
    *value = 9;
    return Success;
  case 76:
    *value = 0;
    return Success;
  default:
    return call.device.fail(InvalidValue, "attribute " +
                                              std::to_string(attribute) +
                                              " is not known here");
  }
}

CUresult cuDeviceTotalMem_v2(size_t *bytes, CUdevice device) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  AAL_TRY(checkDevice(call.device, device));
  *bytes = Device::totalBytes();
  return Success;
}

CUresult cuDevicePrimaryCtxRetain(CUcontext *context, CUdevice device) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  AAL_TRY(checkDevice(call.device, device));
  ++call.device.contexts;
  *context = reinterpret_cast<CUcontext>(&call.device);
  return Success;
}

CUresult cuDevicePrimaryCtxRelease_v2(CUdevice device) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  AAL_TRY(checkDevice(call.device, device));
  if (!call.device.contexts)
    return call.device.fail(InvalidContext, "no context is retained");
  if (!--call.device.contexts)
    call.device.reset();
  return Success;
}

CUresult cuCtxSetCurrent(CUcontext context) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  if (context && reinterpret_cast<Device *>(context) != &call.device)
    return call.device.fail(InvalidContext, "the context does not exist");
  return Success;
}

const char *aalEmulatedLastFault(void) {
  Call call(Call::LastFault);
  return call.device.fault.c_str();
}
