//===- DeadMemory.cpp - NaN where nothing lives ---------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DeadMemory.h"

using namespace mlir;
using namespace mlir::aal;

std::vector<ArenaRanges> aal::findDeadRanges(const HostProgram &host) {
  std::vector<ArenaRanges> dead(host.steps.size());
  for (const Buffer *buffer : host.temporaries)
    if (!buffer->overwriter)
      dead[buffer->lastUse].push_back({buffer->offset, buffer->bytes()});
  return dead;
}

void DeadMemory::fillAll() const { std::memset(arena, kDeadByte, bytes); }

void DeadMemory::fillAfter(unsigned step) const {
  for (const ArenaRange &range : dead[step])
    std::memset(arena + range.offset, kDeadByte, range.bytes);
}
