//===- DeadMemory.cpp - NaN where nothing lives ---------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DeadMemory.h"

using namespace mlir;
using namespace mlir::aal;

static constexpr int kOnes = 0xff;

DeadMemory::DeadMemory(const HostProgram &host, char *arena, int64_t bytes)
    : arena(arena), bytes(bytes), dead(host.steps.size()) {
  for (const Buffer *buffer : host.temporaries)
    dead[buffer->lastUse].push_back({buffer->offset, buffer->bytes()});
}

void DeadMemory::fillAll() const { std::memset(arena, kOnes, bytes); }

void DeadMemory::fillAfter(unsigned step) const {
  for (const Range &range : dead[step])
    std::memset(arena + range.offset, kOnes, range.bytes);
}
