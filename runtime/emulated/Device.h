//===- Device.h - memory, modules, streams and events -----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_EMULATED_DEVICE_H
#define AAL_EMULATED_DEVICE_H

#include "LoadedModule.h"
#include "State.h"
#include "Streams.h"
#include "aal/Runtime/EmulatedDevice.h"
#include <map>
#include <set>

namespace aal::emulated {

/// The one device of the process. Every entry point holds a lock while it
/// works.
struct Device {
  Device();

  bool initialised = false;
  unsigned contexts = 0; // times that the primary context is retained
  Result sticky = Success;
  std::string fault;
  uint64_t usedBytes = 0;

  std::map<uint64_t, Allocation> allocations;
  std::map<void *, size_t> hostMemory;
  std::map<LoadedModule *, std::unique_ptr<LoadedModule>> modules;
  std::map<const Kernel *, LoadedModule *> functions; // found by name
  std::map<Stream *, std::unique_ptr<Stream>> streams;
  Stream defaultStream; // copies on it run at once
  uint64_t lastStream = 0;
  StreamOrder order;
  std::map<Event *, std::unique_ptr<Event>> events;
  std::vector<AalEmulatedRange> operands;
  std::vector<std::string> operandNames;
  bool hasOperands = false;
  ClockSource clocks;
  std::vector<std::unique_ptr<Worker>> workers;

  /// Physical memory, or $AAL_EMULATED_MEMORY bytes.
  static uint64_t totalBytes();
  /// The allocation that holds all of [address, address + bytes), or null.
  Allocation *find(uint64_t address, uint64_t bytes);
  Result fail(Result code, std::string text) {
    fault = std::move(text);
    return code;
  }
  Result allocate(uint64_t bytes, uint64_t &address);
  Result release(uint64_t address);
  /// Ends all work of all streams.
  void synchronize();
  Result launch(Stream &stream, const Kernel *kernel, const uint32_t grid[3],
                const uint32_t block[3], uint32_t dynamicShared,
                void **parameters);
  /// A copy between the device and the host.
  Result copy(Stream &stream, StreamCopy copy, Allocation &allocation);
  /// Ends the context: frees what it holds and names it in `fault`.
  void reset();

private:
  Result makeRanges(std::vector<Range> &ranges, std::vector<bool> &fresh);
  void resetClocks();
};

} // namespace aal::emulated

#endif // AAL_EMULATED_DEVICE_H
