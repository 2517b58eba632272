//===- Device.cpp - memory, modules, streams and events -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Device.h"
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

using namespace aal::emulated;

uint64_t Device::totalBytes() {
  if (const char *value = std::getenv("AAL_EMULATED_MEMORY"))
    return std::strtoull(value, nullptr, 10);
  return uint64_t(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
}

Device::Device() {
  order.move = [this](const StreamCopy &copy) {
    auto *memory = reinterpret_cast<void *>(copy.device);
    if (copy.isOut) {
      std::memcpy(copy.host, memory, copy.bytes);
      return;
    }
    std::memcpy(memory, copy.host, copy.bytes);
    if (Allocation *allocation = find(copy.device, copy.bytes))
      allocation->markWritten(copy.device - allocation->address, copy.bytes);
  };
}

Result Device::copy(Stream &stream, StreamCopy copy, Allocation &allocation) {
  uint64_t offset = copy.device - allocation.address;
  if (&stream == &defaultStream) {
    order.move(copy);
    return Success;
  }
  std::string race = order.addCopy(stream, copy, allocation.writes + offset,
                                   allocation.reads + offset);
  if (!race.empty())
    return fail(LaunchFailed, std::move(race));
  if (!copy.isOut)
    allocation.markUndefined(offset, copy.bytes);
  return Success;
}

void Device::synchronize() {
  for (auto &entry : streams)
    order.synchronize(*entry.first);
}

Allocation *Device::find(uint64_t address, uint64_t bytes) {
  auto it = allocations.upper_bound(address);
  if (it == allocations.begin())
    return nullptr;
  Allocation &allocation = std::prev(it)->second;
  uint64_t offset = address - allocation.address;
  return offset <= allocation.bytes && bytes <= allocation.bytes - offset
             ? &allocation
             : nullptr;
}

Result Device::allocate(uint64_t bytes, uint64_t &address) {
  if (!bytes)
    return fail(InvalidValue, "expected an allocation of at least 1 byte");
  Allocation allocation;
  if (bytes > totalBytes() - std::min(usedBytes, totalBytes()) ||
      !allocation.map(bytes))
    return fail(OutOfMemory, std::to_string(bytes) + " bytes were asked for, " +
                                 std::to_string(usedBytes) + " of " +
                                 std::to_string(totalBytes()) + " are in use");
  usedBytes += bytes;
  address = allocation.address;
  allocations[address] = allocation;
  return Success;
}

Result Device::release(uint64_t address) {
  auto it = allocations.find(address);
  if (it == allocations.end())
    return fail(InvalidValue, "the address to free is no allocation");
  synchronize();
  usedBytes -= it->second.bytes;
  it->second.unmap();
  allocations.erase(it);
  return Success;
}

/// What the launch may touch: the operands that were set, else everything.
Result Device::makeRanges(std::vector<Range> &ranges,
                          std::vector<bool> &fresh) {
  if (!hasOperands) {
    unsigned index = 0;
    for (auto &[address, allocation] : allocations)
      ranges.push_back({address, allocation.bytes, allocation.writes,
                        allocation.reads,
                        "allocation " + std::to_string(index++)});
    fresh.resize(ranges.size());
    return Success;
  }
  hasOperands = false;
  for (size_t i = 0; i < operands.size(); ++i) {
    const AalEmulatedRange &range = operands[i];
    std::string name = operandNames[i].empty() ? "operand " + std::to_string(i)
                                               : "'" + operandNames[i] + "'";
    Allocation *allocation = find(range.address, range.bytes);
    if (!allocation)
      return fail(InvalidValue, name + " is not inside of an allocation");
    uint64_t offset = range.address - allocation->address;
    fresh.push_back(range.fresh != 0);
    ranges.push_back({range.address, range.bytes, allocation->writes + offset,
                      allocation->reads + offset, std::move(name)});
  }
  return Success;
}

void Device::resetClocks() {
  for (auto &entry : allocations)
    entry.second.resetClocks();
  clocks.reset();
  order.resetClocks();
}

Result Device::launch(Stream &stream, const Kernel *kernel,
                      const uint32_t grid[3], const uint32_t block[3],
                      uint32_t dynamicShared, void **parameters) {
  constexpr uint32_t kMaxShared = 48 << 10;
  constexpr uint64_t kMaxGrid[] = {0x7fffffff, 65535, 65535};
  constexpr uint64_t kMaxBlock[] = {1024, 1024, 64};
  Launch launch;
  launch.kernel = kernel;
  uint64_t threads = 1;
  for (unsigned i = 0; i < 3; ++i) {
    if (!grid[i] || grid[i] > kMaxGrid[i] || !block[i] ||
        block[i] > kMaxBlock[i])
      return fail(InvalidValue, "kernel '" + kernel->name + "': dimension " +
                                    std::to_string(i) + " of a grid of " +
                                    std::to_string(grid[i]) + " blocks of " +
                                    std::to_string(block[i]) +
                                    " threads is out of range");
    if (i < kernel->requiredBlock.size() &&
        block[i] != kernel->requiredBlock[i])
      return fail(InvalidValue,
                  "kernel '" + kernel->name + "': expected blocks of " +
                      std::to_string(kernel->requiredBlock[i]) +
                      " threads along dimension " + std::to_string(i) +
                      ", found " + std::to_string(block[i]));
    launch.grid[i] = grid[i];
    launch.block[i] = block[i];
    threads *= block[i];
  }
  if (threads > kernel->maxThreads)
    return fail(InvalidValue,
                "kernel '" + kernel->name + "': expected at most " +
                    std::to_string(kernel->maxThreads) +
                    " threads in a block, found " + std::to_string(threads));
  if (uint64_t(kernel->sharedBytes) + dynamicShared > kMaxShared)
    return fail(
        InvalidValue,
        "kernel '" + kernel->name + "': expected at most " +
            std::to_string(kMaxShared) + " bytes of shared memory, found " +
            std::to_string(uint64_t(kernel->sharedBytes) + dynamicShared));
  if (!parameters && !kernel->parameterBytes.empty())
    return fail(InvalidValue, "kernel '" + kernel->name +
                                  "': expected an array of parameters");
  launch.sharedBytes = kernel->sharedBytes + dynamicShared;
  launch.parameters = parameters;
  if (clocks.current() > kMaxClock / 2)
    resetClocks();
  std::vector<bool> fresh;
  if (Result result = makeRanges(launch.ranges, fresh))
    return result;
  std::string race = order.startLaunch(stream, launch.ranges, fresh);
  if (!race.empty())
    return fail(LaunchFailed, "kernel '" + kernel->name + "': " + race);
  for (size_t i = 0; i < fresh.size(); ++i)
    if (fresh[i]) {
      Range &range = launch.ranges[i];
      Allocation *allocation = find(range.address, range.bytes);
      allocation->markUndefined(range.address - allocation->address,
                                range.bytes);
    }
  const LoadedModule &module = *functions[kernel];
  launch.clocks = &clocks;
  launch.floor = module.checksRaces ? clocks.current() << kWhoBits : kNoRaces;
  launch.undefinedBelow = module.checksUndefined ? kHostWrite : kNoUndefined;
  int32_t firstClock = clocks.current();
  Result result = runLaunch(launch, workers, fault);
  order.endLaunch(stream, firstClock, clocks.current());
  if (result)
    sticky = result;
  return result;
}

void Device::reset() {
  std::string left;
  auto count = [&](size_t number, const char *what) {
    if (!number)
      return;
    left += (left.empty() ? "" : ", ") + std::to_string(number) + " " + what;
  };
  count(modules.size(), "modules");
  count(streams.size(), "streams");
  count(events.size(), "events");
  count(allocations.size(), "allocations");
  count(hostMemory.size(), "host allocations");
  fault = left.empty() ? "" : "leak: the context was released with " + left;
  order.finish();
  functions.clear();
  modules.clear();
  streams.clear();
  events.clear();
  for (auto &entry : allocations)
    entry.second.unmap();
  allocations.clear();
  for (auto &entry : hostMemory)
    std::free(entry.first);
  hostMemory.clear();
  workers.clear();
  usedBytes = 0;
  hasOperands = false;
  clocks.reset();
  sticky = Success;
}
