//===- FakeDriver.cpp - a CUDA driver that fails on demand ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "FakeDriver.h"
#include "FakeCalls.h"
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace {

constexpr int kInvalidValue = 1, kOutOfMemory = 2, kInvalidContext = 201,
              kInvalidHandle = 400, kIllegalAddress = 700;

struct State {
  FakeCalls calls{"AAL_FAKE_FAIL"};
  std::string faultKernel;
  int sticky = 0, pending = 0;

  int contexts = 0;
  std::set<void *> streams, events, modules, hostMemory;
  std::map<char *, size_t> memory;
  std::set<std::string> functions; // their names are the handles

  State() {
    if (const char *text = std::getenv("AAL_FAKE_FAULT"))
      faultKernel = text;
  }
  ~State() { calls.report("fake driver", aalFakeLiveObjects()); }

  /// Counts a call. Returns the error that it is to report, if any.
  int enter(const char *function) {
    int error = calls.enter(function);
    if (sticky)
      return sticky;
    if (error >= 700 && contexts)
      sticky = error;
    return error;
  }
  int misused(const char *function) {
    calls.misused(function);
    return kInvalidHandle;
  }
  /// Checks that `bytes` from `address` on are in one piece of memory.
  bool contains(char *address, size_t bytes) {
    auto it = memory.upper_bound(address);
    if (it == memory.begin())
      return false;
    --it;
    return address + bytes <= it->first + it->second;
  }
  /// Makes an object of `set`, which its address stands for.
  int create(std::set<void *> &set, void **handle) {
    if (!contexts)
      return kInvalidContext;
    *handle = std::malloc(1);
    set.insert(*handle);
    return 0;
  }
  /// Ends an object of `set`, also where `error` is reported.
  int destroy(std::set<void *> &set, void *handle, int error,
              const char *function) {
    if (!set.erase(handle))
      return misused(function);
    std::free(handle);
    return error;
  }
};

State &state() {
  static State instance;
  return instance;
}

} // namespace

/// Counts the call of this function and returns what it is to fail with.
#define ENTER()                                                                \
  if (int error = state().enter(__func__))                                     \
    return error;

extern "C" {

void aalFakeReset() {
  state().calls.reset();
  state().faultKernel.clear();
}
void aalFakeFail(const char *function, int64_t call, int code) {
  state().calls.fail(function, call, code);
}
void aalFakeFault(const char *name) { state().faultKernel = name; }
int64_t aalFakeCalls(const char *function) {
  return state().calls.getCount(function);
}
int aalFakeHasFailed() { return state().calls.hasFailure(); }
int64_t aalFakeLiveObjects() {
  State &s = state();
  return s.contexts + s.streams.size() + s.events.size() + s.modules.size() +
         s.hostMemory.size() + s.memory.size();
}
const char *aalFakeMisuse() { return state().calls.getMisuse(); }

int cuInit(unsigned) {
  ENTER();
  return 0;
}
int cuDriverGetVersion(int *version) {
  ENTER();
  *version = 13000;
  return 0;
}
int cuDeviceGetCount(int *count) {
  ENTER();
  *count = 1;
  return 0;
}
int cuDeviceGet(int *device, int ordinal) {
  ENTER();
  *device = ordinal;
  return 0;
}
int cuDeviceGetName(char *name, int length, int) {
  ENTER();
  std::snprintf(name, length, "Fake GPU");
  return 0;
}
int cuDeviceGetAttribute(int *value, int attribute, int) {
  ENTER();
  *value = attribute == 75 ? 9 : attribute == 76 ? 0 : 132;
  return 0;
}
int cuDeviceTotalMem_v2(size_t *bytes, int) {
  ENTER();
  *bytes = size_t(1) << 30;
  return 0;
}
int cuDevicePrimaryCtxRetain(void **context, int) {
  ENTER();
  ++state().contexts;
  *context = &state();
  return 0;
}
int cuDevicePrimaryCtxRelease_v2(int) {
  int error = state().enter(__func__);
  if (state().contexts == 0)
    return state().misused(__func__);
  if (--state().contexts == 0)
    state().sticky = state().pending = 0;
  return error;
}
int cuCtxSetCurrent(void *context) {
  ENTER();
  return context == &state() ? 0 : state().misused(__func__);
}

int cuStreamCreate(void **stream, unsigned) {
  ENTER();
  return state().create(state().streams, stream);
}
int cuStreamDestroy_v2(void *stream) {
  int error = state().enter(__func__);
  return state().destroy(state().streams, stream, error, __func__);
}
int cuStreamSynchronize(void *stream) {
  ENTER();
  if (!state().streams.count(stream))
    return state().misused(__func__);
  return state().sticky = state().pending;
}
int cuStreamWaitEvent(void *stream, void *event, unsigned) {
  ENTER();
  return state().streams.count(stream) && state().events.count(event)
             ? 0
             : state().misused(__func__);
}
int cuEventCreate(void **event, unsigned) {
  ENTER();
  return state().create(state().events, event);
}
int cuEventDestroy_v2(void *event) {
  int error = state().enter(__func__);
  return state().destroy(state().events, event, error, __func__);
}
int cuEventRecord(void *event, void *stream) {
  ENTER();
  return state().streams.count(stream) && state().events.count(event)
             ? 0
             : state().misused(__func__);
}
int cuEventSynchronize(void *event) {
  ENTER();
  return state().events.count(event) ? 0 : state().misused(__func__);
}
int cuEventElapsedTime(float *milliseconds, void *start, void *end) {
  ENTER();
  *milliseconds = 1;
  return state().events.count(start) && state().events.count(end)
             ? 0
             : state().misused(__func__);
}

int cuModuleLoadData(void **module, const void *image) {
  ENTER();
  if (!image)
    return kInvalidValue;
  return state().create(state().modules, module);
}
int cuModuleUnload(void *module) {
  int error = state().enter(__func__);
  return state().destroy(state().modules, module, error, __func__);
}
int cuModuleGetFunction(void **function, void *module, const char *name) {
  ENTER();
  if (!state().modules.count(module))
    return state().misused(__func__);
  *function = const_cast<std::string *>(&*state().functions.insert(name).first);
  return 0;
}
int cuLaunchKernel(void *function, unsigned, unsigned, unsigned, unsigned,
                   unsigned, unsigned, unsigned, void *stream, void **,
                   void **) {
  ENTER();
  if (!state().streams.count(stream))
    return state().misused(__func__);
  if (*static_cast<std::string *>(function) == state().faultKernel)
    state().pending = kIllegalAddress;
  return 0;
}

int cuMemAlloc_v2(uint64_t *address, size_t bytes) {
  ENTER();
  if (bytes == 0)
    return kInvalidValue;
  if (bytes > size_t(1) << 30)
    return kOutOfMemory;
  // As aligned as a driver's.
  size_t rounded = (bytes + 255) / 256 * 256;
  char *memory = static_cast<char *>(std::aligned_alloc(256, rounded));
  std::memset(memory, 0, rounded);
  state().memory[memory] = bytes;
  *address = reinterpret_cast<uint64_t>(memory);
  return 0;
}
int cuMemFree_v2(uint64_t address) {
  int error = state().enter(__func__);
  char *memory = reinterpret_cast<char *>(address);
  if (!state().memory.erase(memory))
    return state().misused(__func__);
  std::free(memory);
  return error;
}
int cuMemcpyHtoDAsync_v2(uint64_t to, const void *from, size_t bytes, void *) {
  ENTER();
  char *memory = reinterpret_cast<char *>(to);
  if (!state().contains(memory, bytes))
    return state().misused(__func__);
  std::memcpy(memory, from, bytes);
  return 0;
}
int cuMemcpyDtoHAsync_v2(void *to, uint64_t from, size_t bytes, void *) {
  ENTER();
  char *memory = reinterpret_cast<char *>(from);
  if (!state().contains(memory, bytes))
    return state().misused(__func__);
  std::memcpy(to, memory, bytes);
  return 0;
}
int cuMemcpyDtoDAsync_v2(uint64_t to, uint64_t from, size_t bytes, void *) {
  ENTER();
  char *target = reinterpret_cast<char *>(to);
  char *source = reinterpret_cast<char *>(from);
  if (!state().contains(target, bytes) || !state().contains(source, bytes))
    return state().misused(__func__);
  std::memmove(target, source, bytes);
  return 0;
}
int cuMemsetD8Async(uint64_t to, unsigned char value, size_t bytes, void *) {
  ENTER();
  char *memory = reinterpret_cast<char *>(to);
  if (!state().contains(memory, bytes))
    return state().misused(__func__);
  std::memset(memory, value, bytes);
  return 0;
}
int cuMemHostAlloc(void **memory, size_t bytes, unsigned) {
  ENTER();
  *memory = std::calloc(bytes, 1);
  state().hostMemory.insert(*memory);
  return 0;
}
int cuMemFreeHost(void *memory) {
  int error = state().enter(__func__);
  return state().destroy(state().hostMemory, memory, error, __func__);
}

int cuGetErrorName(int error, const char **name) {
  if (state().calls.enter(__func__))
    return kInvalidValue;
  static const std::map<int, const char *> names = {
      {kInvalidValue, "CUDA_ERROR_INVALID_VALUE"},
      {kOutOfMemory, "CUDA_ERROR_OUT_OF_MEMORY"},
      {100, "CUDA_ERROR_NO_DEVICE"},
      {kInvalidContext, "CUDA_ERROR_INVALID_CONTEXT"},
      {kInvalidHandle, "CUDA_ERROR_INVALID_HANDLE"},
      {kIllegalAddress, "CUDA_ERROR_ILLEGAL_ADDRESS"},
      {719, "CUDA_ERROR_LAUNCH_FAILED"}};
  auto it = names.find(error);
  *name = it == names.end() ? nullptr : it->second;
  return it == names.end() ? kInvalidValue : 0;
}
int cuGetErrorString(int error, const char **text) {
  if (state().calls.enter(__func__))
    return kInvalidValue;
  static const std::map<int, const char *> texts = {
      {kInvalidValue, "invalid argument"},
      {kOutOfMemory, "out of memory"},
      {100, "no CUDA-capable device is detected"},
      {kInvalidContext, "invalid device context"},
      {kInvalidHandle, "invalid resource handle"},
      {kIllegalAddress, "an illegal memory access was encountered"},
      {719, "unspecified launch failure"}};
  auto it = texts.find(error);
  *text = it == texts.end() ? nullptr : it->second;
  return it == texts.end() ? kInvalidValue : 0;
}

} // extern "C"
