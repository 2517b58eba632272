//===- DeadMemory.cpp - NaN where nothing lives ---------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DeadMemory.h"

using namespace mlir;
using namespace mlir::aal;

std::vector<ArenaRanges> aal::findDeadRanges(ArrayRef<Buffer *> buffers,
                                             size_t steps) {
  std::vector<ArenaRanges> dead(steps);
  for (const Buffer *buffer : buffers)
    if (!buffer->overwriter)
      dead[buffer->lastUse].push_back({buffer->offset, buffer->bytes()});
  return dead;
}

void DeadMemory::fillAll() const { std::memset(arena, kDeadByte, bytes); }

void DeadMemory::fillAfter(unsigned step) const {
  for (const ArenaRange &range : dead[step])
    std::memset(arena + range.offset, kDeadByte, range.bytes);
}
