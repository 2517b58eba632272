//===- DeviceStream.cpp - streams and events of a device ------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DeviceImpl.h"

using namespace aal;

extern "C" const char *aalStreamAcquire(AalDevice *device, AalStream *stream) {
  if (device->idleStreams.empty()) {
    CUstream created = nullptr;
    if (const char *error = device->check(
            "cuStreamCreate",
            device->driver.cuStreamCreate(&created, CU_STREAM_NON_BLOCKING)))
      return error;
    device->streams.insert(created);
    device->idleStreams.push_back(created);
  }
  *stream = static_cast<AalStream>(device->idleStreams.back());
  device->idleStreams.pop_back();
  return nullptr;
}

extern "C" void aalStreamRelease(AalDevice *device, AalStream stream) {
  device->idleStreams.push_back(stream);
}

extern "C" const char *aalStreamSynchronize(AalDevice *device,
                                            AalStream stream) {
  return device->check("cuStreamSynchronize",
                       device->driver.cuStreamSynchronize(stream));
}

extern "C" const char *aalStreamWait(AalDevice *device, AalStream stream,
                                     AalEvent event) {
  return device->check("cuStreamWaitEvent",
                       device->driver.cuStreamWaitEvent(stream, event, 0));
}

extern "C" const char *aalEventCreate(AalDevice *device, AalEvent *event) {
  CUevent created = nullptr;
  if (const char *error = device->check(
          "cuEventCreate", device->driver.cuEventCreate(&created, 0)))
    return error;
  device->events.insert(created);
  *event = static_cast<AalEvent>(created);
  return nullptr;
}

extern "C" const char *aalEventDestroy(AalDevice *device, AalEvent event) {
  if (!device->events.erase(event))
    return keepMessage("expected an event from aalEventCreate()");
  return device->check("cuEventDestroy_v2",
                       device->driver.cuEventDestroy_v2(event));
}

extern "C" const char *aalEventRecord(AalDevice *device, AalEvent event,
                                      AalStream stream) {
  return device->check("cuEventRecord",
                       device->driver.cuEventRecord(event, stream));
}

extern "C" const char *aalEventSynchronize(AalDevice *device, AalEvent event) {
  return device->check("cuEventSynchronize",
                       device->driver.cuEventSynchronize(event));
}

extern "C" const char *aalEventElapsed(AalDevice *device, AalEvent start,
                                       AalEvent end, double *seconds) {
  float milliseconds = 0;
  if (const char *error = device->check(
          "cuEventElapsedTime",
          device->driver.cuEventElapsedTime(&milliseconds, start, end)))
    return error;
  *seconds = milliseconds * 1e-3;
  return nullptr;
}
