//===- PartSchedule.h - how often parts of a chain run ----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_PLANNER_PARTSCHEDULE_H
#define AAL_PLANNER_PARTSCHEDULE_H

#include <cstdint>
#include <optional>
#include <vector>

namespace mlir::aal {

/// A part of a chain that runs forwards and then, part by part, backwards.
struct ChainPart {
  int64_t held;   // bytes of what it hands on to the next part
  int64_t inside; // bytes that its backward pass needs of it
  int64_t work;   // operations of its forward pass
};

/// Rounds of recomputation: 0 is the forward pass.
struct PartRounds {
  unsigned end; // that makes what the part hands on, to be held
  unsigned run; // whose insides the backward pass of the part reads
};

/// Which ends of parts are held when, and what runs again from them.
///
/// While the backward pass of a part runs, the ends that later work starts from
/// and the insides of the part are there at once. Where all ends are held each
/// part runs again once. Where they are not, the run up to a held end is
/// repeated from the one before it, at the cost of its work, whenever the
/// backward pass has come that far, and with what the ends behind it have left
/// free: each run is one round later than the one that made its start.
class PartSchedule {
public:
  /// The schedule of the least work that holds at most `share` of what is there
  /// at once where all ends are held: all ends and the largest part. Nothing
  /// where there is none. Bytes are counted in 512ths of that. Takes time cubic
  /// in the number of parts.
  static std::optional<PartSchedule> find(const std::vector<ChainPart> &parts,
                                          double share);

  /// The least share for which there is a schedule of at most `work`
  /// operations.
  static double findLeastShare(const std::vector<ChainPart> &parts,
                               int64_t work);

  /// By part; the last one has no end.
  const std::vector<PartRounds> &getRounds() const { return rounds; }
  /// Operations of what runs again.
  int64_t getWork() const { return work; }

private:
  friend class PartScheduler;
  std::vector<PartRounds> rounds;
  int64_t work = 0;
};

} // namespace mlir::aal

#endif // AAL_PLANNER_PARTSCHEDULE_H
