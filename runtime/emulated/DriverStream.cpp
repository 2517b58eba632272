//===- DriverStream.cpp - streams and events ------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DriverCall.h"

using namespace aal::emulated;

StreamCall::StreamCall(CUstream handle)
    : stream(reinterpret_cast<Stream *>(handle)) {
  if (!stream)
    stream = &device.defaultStream;
  else if (!result && !device.streams.count(stream))
    result = device.fail(InvalidHandle, "the stream does not exist");
}

static Event *findEvent(Device &device, CUevent event) {
  auto it = device.events.find(reinterpret_cast<Event *>(event));
  return it == device.events.end() ? nullptr : it->second.get();
}

static Result noEvent(Device &device) {
  return device.fail(InvalidHandle, "the event does not exist");
}

CUresult cuStreamCreate(CUstream *stream, unsigned) {
  Call call;
  AAL_TRY(call.result);
  auto made = std::make_unique<Stream>();
  made->id = ++call.device.lastStream;
  *stream = reinterpret_cast<CUstream>(made.get());
  call.device.streams[made.get()] = std::move(made);
  return Success;
}

CUresult cuStreamDestroy_v2(CUstream stream) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  auto it = call.device.streams.find(reinterpret_cast<Stream *>(stream));
  if (it == call.device.streams.end())
    return call.device.fail(InvalidHandle, "the stream does not exist");
  call.device.order.synchronize(*it->second);
  call.device.streams.erase(it);
  return Success;
}

CUresult cuStreamSynchronize(CUstream stream) {
  StreamCall call(stream);
  AAL_TRY(call.result);
  call.device.order.synchronize(*call.stream);
  return Success;
}

CUresult cuStreamWaitEvent(CUstream stream, CUevent event, unsigned) {
  StreamCall call(stream);
  AAL_TRY(call.result);
  Event *found = findEvent(call.device, event);
  if (!found)
    return noEvent(call.device);
  call.device.order.wait(*call.stream, *found);
  return Success;
}

CUresult cuEventCreate(CUevent *event, unsigned) {
  Call call;
  AAL_TRY(call.result);
  auto made = std::make_unique<Event>();
  *event = reinterpret_cast<CUevent>(made.get());
  call.device.events[made.get()] = std::move(made);
  return Success;
}

CUresult cuEventDestroy_v2(CUevent event) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  if (!call.device.events.erase(reinterpret_cast<Event *>(event)))
    return noEvent(call.device);
  return Success;
}

CUresult cuEventRecord(CUevent event, CUstream stream) {
  StreamCall call(stream);
  AAL_TRY(call.result);
  Event *found = findEvent(call.device, event);
  if (!found)
    return noEvent(call.device);
  call.device.order.record(*call.stream, *found);
  return Success;
}

CUresult cuEventSynchronize(CUevent event) {
  Call call;
  AAL_TRY(call.result);
  Event *found = findEvent(call.device, event);
  if (!found)
    return noEvent(call.device);
  call.device.order.synchronize(*found);
  return Success;
}

CUresult cuEventElapsedTime(float *milliseconds, CUevent start, CUevent end) {
  Call call;
  AAL_TRY(call.result);
  Event *first = findEvent(call.device, start);
  Event *last = findEvent(call.device, end);
  if (!first || !last)
    return noEvent(call.device);
  if (!first->recorded || !last->recorded)
    return call.device.fail(InvalidHandle, "an event was not recorded");
  *milliseconds =
      std::chrono::duration<float, std::milli>(last->time - first->time)
          .count();
  return Success;
}
