//===- DeviceCopies.cpp - copies beside the launches on a GPU -------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DeviceExecutable.h"

using namespace mlir;
using namespace mlir::aal;
using llvm::Error;

Error DeviceExecutable::loadCopies() {
  if (copies.empty())
    return Error::success();
  for (AalStream *created : {&outStream, &inStream})
    if (Error error = makeError("", aalStreamAcquire(device.get(), created)))
      return error;
  for (DeviceCopy &copy : copies)
    for (AalEvent *event : {&copy.ready, &copy.done})
      if (Error error = makeError("", aalEventCreate(device.get(), event)))
        return error;
  return makeError(
      "memory of the host: ",
      aalDeviceAllocateHost(device.get(), hostArenaBytes, &hostArena));
}

/// Starts `copy` behind the launches so far. What it reads of the host is
/// there: the wait for the copy out stands ahead, on the stream of the
/// launches.
Error DeviceExecutable::startCopy(const DeviceCopy &copy) {
  AalDevice *d = device.get();
  bool isOut = copy.direction == TimedCopy::Direction::Out;
  AalStream beside = isOut ? outStream : inStream;
  char *host = static_cast<char *>(hostArena) + copy.hostOffset;
  AalAddress place = getAddress(copy.place);
  const char *message = aalEventRecord(d, copy.ready, stream);
  if (!message)
    message = aalStreamWait(d, beside, copy.ready);
  if (!message)
    message = isOut ? aalDeviceCopyOut(d, host, place, copy.bytes, beside)
                    : aalDeviceCopyIn(d, place, host, copy.bytes, beside);
  if (!message)
    message = aalEventRecord(d, copy.done, beside);
  return makeError("", message);
}
