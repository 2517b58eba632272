//===- Shadow.h - who wrote and read each byte of device memory -*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Each byte has two 32-bit cells: its last writer and its readers. A cell is
// (clock << 11 | who), 0: none. Clocks are drawn from one counter: each block
// takes one when it starts and one at each barrier, so a clock names a block
// and an interval between two barriers of it.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_EMULATED_SHADOW_H
#define AAL_EMULATED_SHADOW_H

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace aal::emulated {

constexpr unsigned kWhoBits = 11;
constexpr int32_t kWhoMask = (1 << kWhoBits) - 1;
// Values of `who` besides the 1024 threads of a block.
constexpr int32_t kManyInWarp = 1024; // + warp: several lanes of it
constexpr int32_t kMany = 1056;       // several warps of the clock's block
constexpr int32_t kSeveral = 1057;    // several blocks
constexpr int32_t kAtomic = 1058;     // atomics only
/// Written by the host or by an earlier launch.
constexpr int32_t kHostWrite = 1;
constexpr int32_t kMaxClock = (1 << (31 - kWhoBits)) - 1;

/// Draws clocks and remembers the block of each.
class ClockSource {
public:
  ClockSource() : owners(kMaxClock + 1) {}
  /// A new clock of block `serial`; kMaxClock for ever once they run out.
  int32_t draw(uint32_t serial) {
    int32_t clock = next.fetch_add(1, std::memory_order_relaxed);
    if (clock >= kMaxClock) {
      next.store(kMaxClock, std::memory_order_relaxed);
      return kMaxClock;
    }
    owners[clock] = serial;
    return clock;
  }
  int32_t current() const { return next.load(std::memory_order_relaxed); }
  uint32_t owner(int32_t clock) const { return owners[clock]; }
  void reset() { next = 1; }

private:
  std::atomic<int32_t> next{1};
  std::vector<uint32_t> owners;
};

/// Device memory with its cells. Cells are mapped lazily.
struct Allocation {
  uint64_t address = 0, bytes = 0;
  int32_t *writes = nullptr, *reads = nullptr;

  /// False: no memory.
  bool map(uint64_t bytes);
  void unmap();
  void markWritten(uint64_t offset, uint64_t count);
  void markUndefined(uint64_t offset, uint64_t count);
  /// What `count` bytes at `from` of `source` hold moves here.
  void copyMarks(uint64_t offset, const Allocation &source, uint64_t from,
                 uint64_t count);
  /// Forgets when and by whom, keeps what is undefined.
  void resetClocks();
};

/// Memory that a launch may touch; cells are those of its first byte.
struct Range {
  uint64_t address, bytes;
  int32_t *writes, *reads;
  std::string name;
};

} // namespace aal::emulated

#endif // AAL_EMULATED_SHADOW_H
