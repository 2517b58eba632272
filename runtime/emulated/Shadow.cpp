//===- Shadow.cpp - who wrote and read each byte of device memory ---------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Shadow.h"
#include <algorithm>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

using namespace aal::emulated;

static void *mapPages(uint64_t bytes) {
  void *memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return memory == MAP_FAILED ? nullptr : memory;
}

bool Allocation::map(uint64_t size) {
  bytes = size;
  address = reinterpret_cast<uint64_t>(mapPages(size));
  writes = static_cast<int32_t *>(mapPages(size * sizeof(int32_t)));
  reads = static_cast<int32_t *>(mapPages(size * sizeof(int32_t)));
  if (address && writes && reads)
    return true;
  unmap();
  return false;
}

void Allocation::unmap() {
  if (address)
    munmap(reinterpret_cast<void *>(address), bytes);
  if (writes)
    munmap(writes, bytes * sizeof(int32_t));
  if (reads)
    munmap(reads, bytes * sizeof(int32_t));
  *this = Allocation();
}

/// Zeroes cells; gives whole pages of long runs back to the system.
static void zero(int32_t *cells, uint64_t count) {
  constexpr uint64_t kLong = 1 << 18;
  if (count < kLong) {
    std::memset(cells, 0, count * sizeof(int32_t));
    return;
  }
  uint64_t page = sysconf(_SC_PAGESIZE);
  auto begin = reinterpret_cast<uint64_t>(cells);
  uint64_t end = begin + count * sizeof(int32_t);
  uint64_t first = (begin + page - 1) / page * page, last = end / page * page;
  std::memset(cells, 0, first - begin);
  madvise(reinterpret_cast<void *>(first), last - first, MADV_DONTNEED);
  std::memset(reinterpret_cast<void *>(last), 0, end - last);
}

void Allocation::markWritten(uint64_t offset, uint64_t count) {
  std::fill_n(writes + offset, count, kHostWrite);
  zero(reads + offset, count);
}

void Allocation::markUndefined(uint64_t offset, uint64_t count) {
  zero(writes + offset, count);
  zero(reads + offset, count);
}

void Allocation::copyMarks(uint64_t offset, const Allocation &source,
                           uint64_t from, uint64_t count) {
  std::memmove(writes + offset, source.writes + from, count * sizeof(int32_t));
  zero(reads + offset, count);
}

void Allocation::resetClocks() {
  for (uint64_t i = 0; i < bytes; ++i)
    if (writes[i] > kHostWrite)
      writes[i] = kHostWrite;
  zero(reads, bytes);
}
