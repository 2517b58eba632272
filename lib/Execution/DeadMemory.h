//===- DeadMemory.h - NaN where nothing lives -------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_EXECUTION_DEADMEMORY_H
#define AAL_LIB_EXECUTION_DEADMEMORY_H

#include "aal/Kernels/HostProgram.h"

namespace mlir::aal {

/// Keeps what no live temporary holds of an arena filled with bytes of ones,
/// which are NaN in every float type, so that a step that reads a value before
/// it is written or after its planned end shows in the results.
class DeadMemory {
public:
  /// `arena` holds `bytes` bytes, at least those that `host` plans.
  DeadMemory(const HostProgram &host, char *arena, int64_t bytes);
  /// Before the first step: all of the arena.
  void fillAll() const;
  /// After step `step`: the temporaries that it is the last to touch.
  void fillAfter(unsigned step) const;

private:
  struct Range {
    int64_t offset, bytes;
  };
  char *arena;
  int64_t bytes;
  std::vector<SmallVector<Range, 2>> dead; // by step
};

} // namespace mlir::aal

#endif // AAL_LIB_EXECUTION_DEADMEMORY_H
