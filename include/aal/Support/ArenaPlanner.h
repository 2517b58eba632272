//===- ArenaPlanner.h - offsets for buffers with lifetimes ------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_SUPPORT_ARENAPLANNER_H
#define AAL_SUPPORT_ARENAPLANNER_H

#include <cstdint>
#include <vector>

namespace mlir::aal {

/// A buffer of `size` bytes that is live from step `lower` to step `upper`,
/// both included.
struct ArenaRequest {
  int64_t size;
  int64_t lower, upper;
  /// What the offset is a multiple of, where more than that of all. A power
  /// of 2.
  int64_t alignment = 1;
};

struct ArenaPlan {
  std::vector<int64_t> offsets; // in bytes, one for each request
  int64_t bytes = 0;            // size of the arena
  /// No plan takes less: the largest sum of (aligned) sizes live at one step,
  /// or what the search has proven beyond that.
  int64_t lowerBound = 0;
  bool isOptimal() const { return bytes == lowerBound; }
};

/// Gives each request an offset such that requests live at one step do not
/// overlap. Offsets are multiples of `alignment`. Requests of size 0 get offset
/// 0. Greedy orders first, then a bounded search (see Packer.h); a function of
/// the requests alone.
ArenaPlan planArena(const std::vector<ArenaRequest> &requests,
                    int64_t alignment = 64);

} // namespace mlir::aal

#endif // AAL_SUPPORT_ARENAPLANNER_H
