//===- Packer.h - offsets for buffers in one arena --------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_SUPPORT_PACKER_H
#define AAL_SUPPORT_PACKER_H

#include <cstdint>
#include <optional>
#include <vector>

namespace mlir::aal {

/// A buffer of `size` bytes that is live from step `lower` up to, and without,
/// step `upper`.
struct PackBuffer {
  int64_t lower, upper;
  int64_t size;
};

enum class PackStatus {
  Optimal,   // no packing has less height
  Feasible,  // a packing; `height - lowerBound` is what may be left to gain
  Infeasible // proven: no packing fits the capacity
};

struct PackOptions {
  /// The search ends at the first packing that is at most this high. Without,
  /// it goes on to the optimum.
  std::optional<int64_t> capacity;
  /// Wall time in seconds after which the best packing found is returned; none
  /// by default.
  std::optional<double> timeLimit;
  /// Nodes of the exact search after which the same happens; none by default.
  /// With one thread and no time limit, the result is a function of the input.
  std::optional<uint64_t> nodeLimit;
  unsigned threads = 1;
};

struct PackResult {
  std::vector<int64_t> offsets; // one for each buffer
  int64_t height = 0;           // largest end of a buffer
  /// No packing is lower: the largest sum of sizes live at one step, or what
  /// the search has proven beyond that.
  int64_t lowerBound = 0;
  PackStatus status = PackStatus::Optimal;
  uint64_t nodes = 0; // of the exact search
};

/// The largest sum of sizes that is live at one step: no packing is lower.
int64_t computeMaxLive(const std::vector<PackBuffer> &buffers);

/// Gives each buffer an offset such that buffers live at one step do not
/// overlap, and the largest end is as small as can be found within the limits.
///
/// Parts of the time line that no buffer crosses are packed on their own. In
/// each, several greedy orders come first; where they miss the bound, short
/// exact searches at it and greedy orders that learn; at last exact searches at
/// heights between the bound and the best packing. Sizes must not be negative
/// and lower < upper.
PackResult pack(const std::vector<PackBuffer> &buffers,
                const PackOptions &options = {});

/// True if no two buffers that are live at one step overlap under `offsets`.
bool isValidPacking(const std::vector<PackBuffer> &buffers,
                    const std::vector<int64_t> &offsets);

} // namespace mlir::aal

#endif // AAL_SUPPORT_PACKER_H
