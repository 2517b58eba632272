//===- DriverMemory.cpp - allocations and copies --------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DriverCall.h"
#include <cstdlib>
#include <cstring>

using namespace aal::emulated;

CUresult cuMemAlloc_v2(CUdeviceptr *address, size_t bytes) {
  Call call;
  AAL_TRY(call.result);
  return call.device.allocate(bytes, *address);
}

CUresult cuMemFree_v2(CUdeviceptr address) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  return address ? call.device.release(address) : Success;
}

static Result noMemory(Device &device, const char *what, size_t bytes) {
  return device.fail(InvalidValue, std::string("the ") + what +
                                       " of a copy of " +
                                       std::to_string(bytes) +
                                       " bytes is not inside of an allocation");
}

CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr to, const void *from, size_t bytes,
                              CUstream stream) {
  StreamCall call(stream);
  AAL_TRY(call.result);
  Allocation *allocation = call.device.find(to, bytes);
  if (!allocation)
    return noMemory(call.device, "destination", bytes);
  return call.device.copy(
      *call.stream, {false, to, const_cast<void *>(from), bytes}, *allocation);
}

CUresult cuMemcpyDtoHAsync_v2(void *to, CUdeviceptr from, size_t bytes,
                              CUstream stream) {
  StreamCall call(stream);
  AAL_TRY(call.result);
  Allocation *allocation = call.device.find(from, bytes);
  if (!allocation)
    return noMemory(call.device, "source", bytes);
  return call.device.copy(*call.stream, {true, from, to, bytes}, *allocation);
}

CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr to, CUdeviceptr from, size_t bytes,
                              CUstream stream) {
  StreamCall call(stream);
  AAL_TRY(call.result);
  Allocation *source = call.device.find(from, bytes);
  if (!source)
    return noMemory(call.device, "source", bytes);
  Allocation *target = call.device.find(to, bytes);
  if (!target)
    return noMemory(call.device, "destination", bytes);
  call.device.order.startWork(*call.stream);
  std::memmove(reinterpret_cast<void *>(to), reinterpret_cast<void *>(from),
               bytes);
  target->copyMarks(to - target->address, *source, from - source->address,
                    bytes);
  return Success;
}

CUresult cuMemsetD8Async(CUdeviceptr to, unsigned char value, size_t bytes,
                         CUstream stream) {
  StreamCall call(stream);
  AAL_TRY(call.result);
  Allocation *allocation = call.device.find(to, bytes);
  if (!allocation)
    return noMemory(call.device, "destination", bytes);
  call.device.order.startWork(*call.stream);
  std::memset(reinterpret_cast<void *>(to), value, bytes);
  allocation->markWritten(to - allocation->address, bytes);
  return Success;
}

CUresult cuMemHostAlloc(void **memory, size_t bytes, unsigned) {
  Call call;
  AAL_TRY(call.result);
  *memory = bytes ? std::malloc(bytes) : nullptr;
  if (!*memory)
    return call.device.fail(bytes ? OutOfMemory : InvalidValue,
                            "no host memory of " + std::to_string(bytes) +
                                " bytes");
  call.device.hostMemory[*memory] = bytes;
  return Success;
}

CUresult cuMemFreeHost(void *memory) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  if (!call.device.hostMemory.erase(memory))
    return call.device.fail(InvalidValue, "the address is no host allocation");
  call.device.synchronize();
  std::free(memory);
  return Success;
}
