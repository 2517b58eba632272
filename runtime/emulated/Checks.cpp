//===- Checks.cpp - checks of memory accesses -----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Checks.h"
#include <algorithm>
#include <cstring>

using namespace aal::emulated;

/// Cells of four bytes: most accesses are of one or more words.
using Cells = int32_t __attribute__((vector_size(16)));

static Cells loadCells(const int32_t *cells) {
  Cells result;
  std::memcpy(&result, cells, sizeof(result));
  return result;
}

static bool any(Cells mask) {
  uint64_t halves[2];
  std::memcpy(halves, &mask, sizeof(halves));
  return (halves[0] | halves[1]) != 0;
}

namespace {

/// What an access is checked against.
struct View {
  Thread &thread;
  const Site &site;
  uint64_t address;
  int32_t *writes, *reads; // of the byte at `address`
  int32_t floor, undefinedBelow;
  int32_t self; // the cell that this thread leaves
  bool isGlobal;
};

} // namespace

/// Where the variable of `site` starts in shared memory.
static uint32_t firstShared(const Block &block, const Site &site) {
  return site.isDynamic ? block.launch->kernel->sharedBytes : site.sharedBegin;
}

static std::string nameOf(const View &view, uint64_t address) {
  const Block &block = *view.thread.block;
  if (!view.isGlobal) {
    uint64_t offset = address - reinterpret_cast<uint64_t>(block.shared);
    if (view.site.object.empty())
      return "byte " + std::to_string(offset) + " of shared memory";
    return "byte " + std::to_string(offset - firstShared(block, view.site)) +
           " of shared variable '" + view.site.object + "'";
  }
  for (const Range &range : block.launch->ranges)
    if (address - range.address < range.bytes)
      return "byte " + std::to_string(address - range.address) + " of " +
             range.name;
  return "global memory";
}

static const char *verb(const Site &site) {
  return site.atomic ? "updates" : site.writes ? "writes" : "reads";
}

static std::string describeThread(const Block &block, uint32_t index) {
  uint32_t x = index % block.ntid[0], y = index / block.ntid[0] % block.ntid[1];
  uint32_t z = index / block.ntid[0] / block.ntid[1];
  return "thread (" + std::to_string(x) + "," + std::to_string(y) + "," +
         std::to_string(z) + ")";
}

static std::string describeWho(const View &view, int32_t cell) {
  const Block &block = *view.thread.block;
  int32_t who = cell & kWhoMask;
  if (who == kSeveral)
    return "threads of several blocks";
  std::string text;
  if (who < kManyInWarp)
    text = describeThread(block, who);
  else if (who < kMany)
    text = "lanes of warp " + std::to_string(who - kManyInWarp);
  else
    text = who == kAtomic ? "an atomic" : "several threads";
  uint32_t owner = block.launch->clocks->owner(cell >> kWhoBits);
  if (view.isGlobal && owner != block.serial)
    return text + " of another block";
  return text;
}

/// Whether the access behind `cell` and one of this thread now may happen at
/// the same time. `cell` is not below the floor.
static bool isConcurrent(const View &view, int32_t cell) {
  const Thread &thread = view.thread;
  const Block &block = *thread.block;
  int32_t who = cell & kWhoMask, clock = cell >> kWhoBits;
  if (who == kSeveral)
    return true;
  if (view.isGlobal && block.launch->clocks->owner(clock) != block.serial)
    return true;
  if (clock < block.barrierClock)
    return false;
  if (who == static_cast<int32_t>(thread.index))
    return false;
  bool sameWarp =
      who < kManyInWarp
          ? who / static_cast<int32_t>(kWarpSize) ==
                static_cast<int32_t>(thread.warpIndex)
          : who == kManyInWarp + static_cast<int32_t>(thread.warpIndex);
  return !sameWarp || clock >= block.warps[thread.warpIndex].syncClock;
}

[[noreturn]] static void raiseRace(const View &view, uint32_t byte,
                                   int32_t cell, const char *did) {
  bool sameBlock = (cell & kWhoMask) != kSeveral &&
                   view.thread.block->launch->clocks->owner(cell >> kWhoBits) ==
                       view.thread.block->serial;
  raiseFault(view.thread, view.site, FaultKind::Race,
             std::string("race: it ") + verb(view.site) + " " +
                 nameOf(view, view.address + byte) + ", which " +
                 describeWho(view, cell) + " " + did +
                 (sameBlock ? " with no barrier between them"
                            : " in the same launch"));
}

/// Checks the last writer of a byte.
static void checkWriter(const View &view, uint32_t byte, int32_t cell) {
  if (view.site.reads && cell < view.undefinedBelow)
    raiseFault(view.thread, view.site, FaultKind::Uninitialised,
               "uninitialised read: it reads " +
                   nameOf(view, view.address + byte) +
                   ", which nothing has written");
  if (cell < view.floor || cell == view.self ||
      (view.site.atomic && (cell & kWhoMask) == kAtomic))
    return;
  if (isConcurrent(view, cell))
    raiseRace(view, byte, cell,
              (cell & kWhoMask) == kAtomic ? "updates" : "writes");
}

/// The cell of the readers of a byte after this thread read it too.
static int32_t mergeReader(const View &view, int32_t cell) {
  if (cell < view.floor || cell == view.self)
    return view.self;
  const Block &block = *view.thread.block;
  int32_t who = cell & kWhoMask, stamp = view.self & ~kWhoMask;
  if (who == kSeveral)
    return cell;
  if (view.isGlobal &&
      block.launch->clocks->owner(cell >> kWhoBits) != block.serial)
    return stamp | kSeveral;
  if (!isConcurrent(view, cell))
    return view.self;
  int32_t warp = view.thread.warpIndex;
  bool sameWarp = who == kManyInWarp + warp ||
                  (who < kManyInWarp && who / int32_t(kWarpSize) == warp);
  return stamp | (sameWarp ? kManyInWarp + warp : kMany);
}

/// A read of four bytes at `byte`.
static inline void readWord(const View &view, uint32_t byte) {
  Cells writes = loadCells(view.writes + byte);
  Cells reads = loadCells(view.reads + byte);
  Cells suspect = (writes < view.undefinedBelow) |
                  ((writes >= view.floor) & (writes != view.self));
  if (__builtin_expect(any(suspect), false))
    for (uint32_t i = 0; i < 4; ++i)
      checkWriter(view, byte + i, writes[i]);
  int32_t many = (view.self & ~kWhoMask) | kMany;
  Cells open = (reads != view.self) & (reads != many);
  if (view.isGlobal)
    open &= ((reads & kWhoMask) != kSeveral) | (reads < view.floor);
  if (!any(open))
    return;
  Cells merged;
  if (!any(reads >= view.floor))
    merged = Cells{} + view.self;
  else if (!any(reads != reads[0]))
    merged = Cells{} + mergeReader(view, reads[0]);
  else
    for (uint32_t i = 0; i < 4; ++i)
      merged[i] = mergeReader(view, reads[i]);
  std::memcpy(view.reads + byte, &merged, sizeof(merged));
}

/// The cells of one byte, before a write or an atomic.
static void checkCells(const View &view, uint32_t byte, int32_t writer,
                       int32_t reader) {
  checkWriter(view, byte, writer);
  if (reader >= view.floor && reader != view.self && isConcurrent(view, reader))
    raiseRace(view, byte, reader, "reads");
}

/// A plain write of four bytes at `byte`.
static inline void writeWord(const View &view, uint32_t byte) {
  Cells writes = loadCells(view.writes + byte);
  Cells reads = loadCells(view.reads + byte);
  Cells suspect = ((writes >= view.floor) & (writes != view.self)) |
                  ((reads >= view.floor) & (reads != view.self));
  if (any(suspect))
    for (uint32_t i = 0; i < 4; ++i)
      checkCells(view, byte + i, writes[i], reads[i]);
  Cells self = Cells{} + view.self;
  std::memcpy(view.writes + byte, &self, sizeof(self));
}

static void accessByte(const View &view, uint32_t byte) {
  if (!view.site.writes) {
    checkWriter(view, byte, view.writes[byte]);
    view.reads[byte] = mergeReader(view, view.reads[byte]);
    return;
  }
  checkCells(view, byte, view.writes[byte], view.reads[byte]);
  view.writes[byte] =
      view.site.atomic ? (view.self & ~kWhoMask) | kAtomic : view.self;
}

static inline void access(const View &view, uint32_t bytes) {
  uint32_t byte = 0;
  if (!view.site.writes)
    for (; byte + 4 <= bytes; byte += 4)
      readWord(view, byte);
  else if (!view.site.atomic && !view.site.reads)
    for (; byte + 4 <= bytes; byte += 4)
      writeWord(view, byte);
  for (; byte < bytes; ++byte)
    accessByte(view, byte);
}

static inline void checkAlignment(Thread &thread, uint64_t address,
                                  const Site &site) {
  if (__builtin_expect((address & (site.align - 1)) != 0, false))
    raiseFault(thread, site, FaultKind::Misaligned,
               "misaligned access: the address is " +
                   std::to_string(address % site.align) +
                   " above a multiple of the " + std::to_string(site.align) +
                   " bytes that the access asks for");
}

[[noreturn]] static void raiseOutside(Thread &thread, uint64_t address,
                                      uint64_t bytes, const Site &site) {
  const Range *nearest = nullptr;
  uint64_t distance = ~uint64_t(0);
  for (const Range &range : thread.block->launch->ranges) {
    uint64_t end = range.address + range.bytes;
    uint64_t gap = address < range.address ? range.address - address
                   : address >= end        ? address - end
                                           : 0;
    if (gap < distance) {
      distance = gap;
      nearest = &range;
    }
  }
  std::string text = "out of bounds: it " + std::string(verb(site)) + " " +
                     std::to_string(bytes) + " bytes ";
  if (!nearest) {
    text += "of global memory, and the launch may touch none";
  } else {
    uint64_t end = nearest->address + nearest->bytes;
    std::string of = " of " + nearest->name + " (" +
                     std::to_string(nearest->bytes) + " bytes)";
    if (address < nearest->address)
      text += std::to_string(distance) + " bytes before the start" + of;
    else if (address >= end)
      text += std::to_string(distance) + " bytes past the end" + of;
    else
      text += "across the end" + of + ", at byte " +
              std::to_string(address - nearest->address);
  }
  raiseFault(thread, site, FaultKind::OutOfBounds, text);
}

static const Range &findRange(Thread &thread, uint64_t address, uint64_t bytes,
                              Site &site) {
  const std::vector<Range> &ranges = thread.block->launch->ranges;
  uint32_t last = site.lastRange.load(std::memory_order_relaxed);
  auto holds = [&](const Range &range) {
    uint64_t offset = address - range.address;
    return offset < range.bytes && bytes <= range.bytes - offset;
  };
  if (__builtin_expect(last < ranges.size() && holds(ranges[last]), true))
    return ranges[last];
  auto it = std::find_if(ranges.begin(), ranges.end(), holds);
  if (it == ranges.end())
    raiseOutside(thread, address, bytes, site);
  site.lastRange.store(it - ranges.begin(), std::memory_order_relaxed);
  return *it;
}

static inline void accessGlobal(Thread &thread, uint64_t address,
                                uint64_t bytes, Site &site) {
  checkAlignment(thread, address, site);
  const Range &range = findRange(thread, address, bytes, site);
  uint64_t offset = address - range.address;
  const Block &block = *thread.block;
  const Launch &launch = *block.launch;
  access({thread, site, address, range.writes + offset, range.reads + offset,
          launch.floor.load(std::memory_order_relaxed), launch.undefinedBelow,
          block.clock << kWhoBits | static_cast<int32_t>(thread.index), true},
         bytes);
}

static inline void accessShared(Thread &thread, uint64_t address,
                                uint64_t bytes, const Site &site) {
  checkAlignment(thread, address, site);
  const Block &block = *thread.block;
  Worker &worker = *block.worker;
  uint32_t begin = firstShared(block, site);
  uint64_t end = std::min(site.sharedEnd, block.launch->sharedBytes);
  uint64_t offset = address - reinterpret_cast<uint64_t>(block.shared);
  if (__builtin_expect(static_cast<int64_t>(offset) < begin || offset > end ||
                           bytes > end - offset,
                       false)) {
    std::string object = site.object.empty()
                             ? "shared memory"
                             : "shared variable '" + site.object + "'";
    raiseFault(thread, site, FaultKind::OutOfBounds,
               std::string("out of bounds: it ") + verb(site) + " " +
                   std::to_string(bytes) + " bytes at byte " +
                   std::to_string(static_cast<int64_t>(offset) - begin) +
                   " of " + object + " (" + std::to_string(end - begin) +
                   " bytes)");
  }
  access({thread, site, address, worker.sharedWrites.data() + offset,
          worker.sharedReads.data() + offset, block.sharedFloor,
          block.sharedUndefinedBelow,
          block.clock << kWhoBits | static_cast<int32_t>(thread.index), false},
         bytes);
}

static void accessGeneric(Thread &thread, uint64_t address, uint64_t bytes,
                          Site &site) {
  const Block &block = *thread.block;
  const Worker &worker = *block.worker;
  uint64_t offset = address - reinterpret_cast<uint64_t>(block.shared);
  if (offset < block.launch->sharedBytes)
    accessShared(thread, address, bytes, site);
  else if (!worker.stacks.contains(
               block.launch->kernel->collective ? thread.index : 0,
               reinterpret_cast<const void *>(address)))
    accessGlobal(thread, address, bytes, site);
}

extern "C" void aalEmulatedGlobal(Thread *thread, uint64_t address,
                                  Site *site) {
  accessGlobal(*thread, address, site->bytes, *site);
}

extern "C" void aalEmulatedShared(Thread *thread, uint64_t address,
                                  Site *site) {
  accessShared(*thread, address, site->bytes, *site);
}

extern "C" void aalEmulatedGeneric(Thread *thread, uint64_t address,
                                   Site *site) {
  accessGeneric(*thread, address, site->bytes, *site);
}

extern "C" void aalEmulatedBulk(Thread *thread, uint64_t address,
                                uint64_t bytes, Site *site) {
  if (bytes)
    accessGeneric(*thread, address, bytes, *site);
}

extern "C" void aalEmulatedAssert(Thread *thread, Site *site,
                                  const char *message, const char *file,
                                  uint32_t line) {
  raiseFault(*thread, *site, FaultKind::Assertion,
             std::string("assertion failed: ") + message + " (" + file + ":" +
                 std::to_string(line) + ")");
}
