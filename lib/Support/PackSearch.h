//===- PackSearch.h - exact search for a packing ----------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_SUPPORT_PACKSEARCH_H
#define LIB_SUPPORT_PACKSEARCH_H

#include "aal/Support/Packer.h"
#include <atomic>
#include <functional>
#include <random>

namespace mlir::aal {

/// Buffers over sections: the steps at which a set of buffers is live that is
/// no subset of what is live at another step. Neighbouring sections differ, and
/// two buffers overlap in time if they share a section.
struct PackProblem {
  explicit PackProblem(const std::vector<PackBuffer> &buffers);

  std::vector<int64_t> size;
  std::vector<int> first, last;            // sections, both included
  std::vector<std::vector<int>> inSection; // buffers of a section
  std::vector<std::vector<int>> overlaps;  // buffers that share a section
  int64_t maxLive = 0;
  /// Every offset of a bottom-justified packing is a multiple of this.
  int64_t unit = 1;

  int getNumBuffers() const { return static_cast<int>(size.size()); }
  int getNumSections() const { return static_cast<int>(inSection.size()); }
};

/// Looks for a packing of at most a given height, depth first.
///
/// A packing is bottom-justified if every buffer lies at 0 or on another one.
/// Each node of the search picks a section and asks which buffer is its lowest
/// that is not placed yet, if it lies as low as its neighbours in time allow,
/// or that none of those does. These cases are disjoint and cover every
/// bottom-justified packing. A case is cut off where a section cannot hold its
/// unplaced buffers above the lowest offset that one of them can still have.
/// Parts of the time line that fall apart are searched one after the other.
class PackSearch {
public:
  enum class Answer { Found, None, Unknown };
  /// Which section a node picks among those with the fewest cases: the one with
  /// the least room to lose, or the lowest.
  enum class Preference { Tight, Low };

  /// `rank` orders the cases of a node: buffers of a larger one come first.
  PackSearch(const PackProblem &problem, int64_t height,
             std::vector<double> rank, Preference preference);

  /// Unknown after `nodeLimit` nodes, or when `isStopped` says so.
  Answer run(uint64_t nodeLimit, const std::function<bool()> &isStopped);

  /// The offsets that were found.
  const std::vector<int64_t> &getOffsets() const { return offset; }
  uint64_t getNumNodes() const { return nodes; }

private:
  struct Choice {
    int section = -1;
    std::vector<int> candidates; // in the order in which they are tried
  };
  struct Change {
    int64_t *where;
    int64_t value;
  };

  bool solve(int from, int to);
  bool solveParts(int from, int to);
  bool choose(int from, int to, Choice &choice) const;
  bool isLowest(int section) const;
  bool place(int buffer);
  bool leaveFree(const std::vector<int> &candidates);
  bool updateSections();
  bool updateSection(int section);
  void raise(int buffer, int64_t to);
  void touch(int buffer, int64_t from);
  void set(int64_t &where, int64_t value);
  void undo(size_t mark);

  const PackProblem &problem;
  const int64_t height;
  const std::vector<double> rank;
  const Preference preference;

  std::vector<int64_t> offset;     // of a placed buffer, else the lowest left
  std::vector<int64_t> isPlaced;   // 0 or 1
  std::vector<int64_t> unplaced;   // bytes, by section
  std::vector<int64_t> lowest;     // smallest offset, by section
  std::vector<int64_t> numLowest;  // unplaced buffers at it
  std::vector<int64_t> nextLowest; // smallest offset but those
  std::vector<int64_t> lowestTop;  // smallest offset + size
  std::vector<int64_t> crossing;   // unplaced over the end of a section
  std::vector<int> touched;        // sections to bring up to date
  std::vector<char> isTouched;
  std::vector<Change> changes;
  /// Of a section that was not the lowest: which of its buffers is held up, and
  /// in which section. It often still is.
  mutable std::vector<std::pair<int, int>> obstacles;

  uint64_t nodes = 0, nodeLimit = 0;
  bool isCut = false; // a limit was hit
  const std::function<bool()> *isStopped = nullptr;
};

} // namespace mlir::aal

#endif // LIB_SUPPORT_PACKSEARCH_H
