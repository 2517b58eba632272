//===- Driver.cpp - the exported entry points -----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "CudaDriver.h"
#include "Device.h"
#include <cstdlib>
#include <cstring>
#include <mutex>

using namespace aal::emulated;

namespace {

/// One call of an entry point: holds the lock and says whether it may go on.
class Call {
public:
  enum Needs { LastFault, Nothing, Initialised, Context };

  explicit Call(Needs needs = Context) : lock(mutex()), device(instance()) {
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

  Result result = Success;

private:
  static std::recursive_mutex &mutex() {
    static auto *mutex = new std::recursive_mutex;
    return *mutex;
  }
  /// Never destroyed: modules must not outlive LLVM's own statics.
  static Device &instance() {
    static auto *device = new Device;
    return *device;
  }
  std::lock_guard<std::recursive_mutex> lock;

public:
  Device &device;
};

/// Null streams mean the default one.
Result checkStream(Device &device, CUstream stream) {
  auto *handle = reinterpret_cast<Stream *>(stream);
  return !handle || device.streams.count(handle)
             ? Success
             : device.fail(InvalidHandle, "the stream does not exist");
}

Event *findEvent(Device &device, CUevent event) {
  auto it = device.events.find(reinterpret_cast<Event *>(event));
  return it == device.events.end() ? nullptr : it->second.get();
}

Result noEvent(Device &device) {
  return device.fail(InvalidHandle, "the event does not exist");
}

Result checkDevice(Device &device, CUdevice index) {
  return index == 0 ? Success
                    : device.fail(InvalidDevice, "there is one device, 0");
}

} // namespace

#define AAL_TRY(expression)                                                    \
  do {                                                                         \
    if (Result code = (expression))                                            \
      return code;                                                             \
  } while (false)

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

CUresult cuStreamCreate(CUstream *stream, unsigned) {
  Call call;
  AAL_TRY(call.result);
  auto made = std::make_unique<Stream>();
  *stream = reinterpret_cast<CUstream>(made.get());
  call.device.streams[made.get()] = std::move(made);
  return Success;
}

CUresult cuStreamDestroy_v2(CUstream stream) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  if (!call.device.streams.erase(reinterpret_cast<Stream *>(stream)))
    return call.device.fail(InvalidHandle, "the stream does not exist");
  return Success;
}

CUresult cuStreamSynchronize(CUstream stream) {
  Call call;
  AAL_TRY(call.result);
  return checkStream(call.device, stream);
}

CUresult cuStreamWaitEvent(CUstream stream, CUevent event, unsigned) {
  Call call;
  AAL_TRY(call.result);
  AAL_TRY(checkStream(call.device, stream));
  return findEvent(call.device, event) ? Success : noEvent(call.device);
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
  Call call;
  AAL_TRY(call.result);
  AAL_TRY(checkStream(call.device, stream));
  Event *found = findEvent(call.device, event);
  if (!found)
    return noEvent(call.device);
  found->recorded = true;
  found->time = std::chrono::steady_clock::now();
  return Success;
}

CUresult cuEventSynchronize(CUevent event) {
  Call call;
  AAL_TRY(call.result);
  return findEvent(call.device, event) ? Success : noEvent(call.device);
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

CUresult cuModuleLoadData(CUmodule *module, const void *image) {
  Call call;
  AAL_TRY(call.result);
  auto loaded = LoadedModule::load(image);
  if (!loaded)
    return call.device.fail(InvalidImage, llvm::toString(loaded.takeError()));
  LoadedModule *made = loaded->get();
  call.device.modules[made] = std::move(*loaded);
  *module = reinterpret_cast<CUmodule>(made);
  return Success;
}

CUresult cuModuleUnload(CUmodule module) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  auto *handle = reinterpret_cast<LoadedModule *>(module);
  Device &device = call.device;
  if (!device.modules.count(handle))
    return device.fail(InvalidHandle, "the module does not exist");
  for (auto &entry : handle->code.kernels)
    device.functions.erase(&entry.second);
  device.modules.erase(handle);
  return Success;
}

CUresult cuModuleGetFunction(CUfunction *function, CUmodule module,
                             const char *name) {
  Call call;
  AAL_TRY(call.result);
  auto *handle = reinterpret_cast<LoadedModule *>(module);
  if (!call.device.modules.count(handle))
    return call.device.fail(InvalidHandle, "the module does not exist");
  auto it = handle->code.kernels.find(name);
  if (it == handle->code.kernels.end())
    return call.device.fail(
        NotFound, std::string("the module has no kernel '") + name + "'");
  call.device.functions[&it->second] = handle;
  *function = reinterpret_cast<CUfunction>(&it->second);
  return Success;
}

CUresult cuLaunchKernel(CUfunction function, unsigned gridX, unsigned gridY,
                        unsigned gridZ, unsigned blockX, unsigned blockY,
                        unsigned blockZ, unsigned sharedBytes, CUstream stream,
                        void **parameters, void **extra) {
  Call call;
  AAL_TRY(call.result);
  AAL_TRY(checkStream(call.device, stream));
  auto *kernel = reinterpret_cast<const Kernel *>(function);
  if (!call.device.functions.count(kernel))
    return call.device.fail(InvalidHandle, "the kernel does not exist");
  if (extra)
    return call.device.fail(InvalidValue,
                            "parameters in a buffer are not supported");
  const uint32_t grid[] = {gridX, gridY, gridZ};
  const uint32_t block[] = {blockX, blockY, blockZ};
  return call.device.launch(kernel, grid, block, sharedBytes, parameters);
}

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
  Call call;
  AAL_TRY(call.result);
  AAL_TRY(checkStream(call.device, stream));
  Allocation *allocation = call.device.find(to, bytes);
  if (!allocation)
    return noMemory(call.device, "destination", bytes);
  std::memcpy(reinterpret_cast<void *>(to), from, bytes);
  allocation->markWritten(to - allocation->address, bytes);
  return Success;
}

CUresult cuMemcpyDtoHAsync_v2(void *to, CUdeviceptr from, size_t bytes,
                              CUstream stream) {
  Call call;
  AAL_TRY(call.result);
  AAL_TRY(checkStream(call.device, stream));
  if (!call.device.find(from, bytes))
    return noMemory(call.device, "source", bytes);
  std::memcpy(to, reinterpret_cast<void *>(from), bytes);
  return Success;
}

CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr to, CUdeviceptr from, size_t bytes,
                              CUstream stream) {
  Call call;
  AAL_TRY(call.result);
  AAL_TRY(checkStream(call.device, stream));
  Allocation *source = call.device.find(from, bytes);
  if (!source)
    return noMemory(call.device, "source", bytes);
  Allocation *target = call.device.find(to, bytes);
  if (!target)
    return noMemory(call.device, "destination", bytes);
  std::memmove(reinterpret_cast<void *>(to), reinterpret_cast<void *>(from),
               bytes);
  target->copyMarks(to - target->address, *source, from - source->address,
                    bytes);
  return Success;
}

CUresult cuMemsetD8Async(CUdeviceptr to, unsigned char value, size_t bytes,
                         CUstream stream) {
  Call call;
  AAL_TRY(call.result);
  AAL_TRY(checkStream(call.device, stream));
  Allocation *allocation = call.device.find(to, bytes);
  if (!allocation)
    return noMemory(call.device, "destination", bytes);
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
  std::free(memory);
  return Success;
}

static const struct {
  Result code;
  const char *name, *text;
} kErrors[] = {
    {Success, "CUDA_SUCCESS", "no error"},
    {InvalidValue, "CUDA_ERROR_INVALID_VALUE", "invalid argument"},
    {OutOfMemory, "CUDA_ERROR_OUT_OF_MEMORY", "out of memory"},
    {NotInitialized, "CUDA_ERROR_NOT_INITIALIZED", "initialization error"},
    {NoDevice, "CUDA_ERROR_NO_DEVICE", "no device"},
    {InvalidDevice, "CUDA_ERROR_INVALID_DEVICE", "invalid device ordinal"},
    {InvalidImage, "CUDA_ERROR_INVALID_IMAGE",
     "device kernel image is invalid"},
    {InvalidContext, "CUDA_ERROR_INVALID_CONTEXT", "invalid device context"},
    {InvalidHandle, "CUDA_ERROR_INVALID_HANDLE", "invalid resource handle"},
    {NotFound, "CUDA_ERROR_NOT_FOUND", "named symbol not found"},
    {IllegalAddress, "CUDA_ERROR_ILLEGAL_ADDRESS",
     "an illegal memory access was encountered"},
    {LaunchOutOfResources, "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES",
     "too many resources requested for launch"},
    {Assert, "CUDA_ERROR_ASSERT", "device-side assert triggered"},
    {MisalignedAddress, "CUDA_ERROR_MISALIGNED_ADDRESS", "misaligned address"},
    {LaunchFailed, "CUDA_ERROR_LAUNCH_FAILED", "unspecified launch failure"},
};

CUresult cuGetErrorName(CUresult code, const char **name) {
  for (const auto &error : kErrors)
    if (error.code == code) {
      *name = error.name;
      return Success;
    }
  *name = nullptr;
  return InvalidValue;
}

CUresult cuGetErrorString(CUresult code, const char **text) {
  for (const auto &error : kErrors)
    if (error.code == code) {
      *text = error.text;
      return Success;
    }
  *text = nullptr;
  return InvalidValue;
}

void aalEmulatedSetOperands(const AalEmulatedRange *ranges, size_t count) {
  Call call(Call::Nothing);
  Device &device = call.device;
  device.operands.assign(ranges, ranges + count);
  device.operandNames.clear();
  for (size_t i = 0; i < count; ++i)
    device.operandNames.emplace_back(ranges[i].name ? ranges[i].name : "");
  device.hasOperands = true;
}

const char *aalEmulatedLastFault(void) {
  Call call(Call::LastFault);
  return call.device.fault.c_str();
}
