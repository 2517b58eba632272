//===- DeadMemory.h - NaN where nothing lives -------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// An arena whose bytes are ones where no live buffer lies, which are NaN in
// every float type, so that a step that reads a value before it is written or
// after its planned end shows in the results.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_EXECUTION_DEADMEMORY_H
#define AAL_LIB_EXECUTION_DEADMEMORY_H

#include "aal/Kernels/HostProgram.h"

namespace mlir::aal {

/// What each byte of dead memory is.
inline constexpr uint8_t kDeadByte = 0xff;

/// Bytes of the arena.
struct ArenaRange {
  int64_t offset, bytes;
};
using ArenaRanges = SmallVector<ArenaRange, 2>;

/// For each of `steps` steps, those of `buffers` that it is the last to touch,
/// and whose memory no other takes over.
std::vector<ArenaRanges> findDeadRanges(ArrayRef<Buffer *> buffers,
                                        size_t steps);

/// Keeps an arena in the memory of the host as said above.
class DeadMemory {
public:
  /// `arena` holds `bytes` bytes, at least those that are planned for
  /// `buffers`, which `steps` steps touch.
  DeadMemory(ArrayRef<Buffer *> buffers, size_t steps, char *arena,
             int64_t bytes)
      : arena(arena), bytes(bytes), dead(findDeadRanges(buffers, steps)) {}
  /// Before the first step: all of the arena.
  void fillAll() const;
  /// After step `step`: the buffers that it is the last to touch.
  void fillAfter(unsigned step) const;

private:
  char *arena;
  int64_t bytes;
  std::vector<ArenaRanges> dead; // by step
};

} // namespace mlir::aal

#endif // AAL_LIB_EXECUTION_DEADMEMORY_H
