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
#include <limits>
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
  /// True if two buffers share a section.
  bool overlap(int i, int j) const {
    return first[i] <= last[j] && first[j] <= last[i];
  }
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

  /// Unknown after `nodeLimit` nodes, or when `isStopped` says so. Each time
  /// that a buffer is placed counts as a node.
  Answer run(uint64_t nodeLimit, const std::function<bool()> &isStopped);

  /// The offsets that were found.
  const std::vector<int64_t> &getOffsets() const { return offset; }
  uint64_t getNumNodes() const { return nodes; }

private:
  struct Choice {
    int section = -1;
    std::vector<int> candidates; // in the order in which they are tried
  };
  /// What is known of the buffers of a section that are not placed yet.
  struct Lowest {
    int64_t lowest = 0;     // smallest offset
    int64_t nextLowest = 0; // smallest offset but those
    int64_t lowestTop = 0;  // none ends below that
    int numLowest = 0;      // buffers at the smallest offset
  };
  struct Section : Lowest {
    int numUnplaced = 0;
    int crossing = 0;     // of them, those over the end of the section
    int64_t unplaced = 0; // bytes
    uint64_t step = 0;    // of the last change
  };
  /// What is brought back when the search turns back.
  struct Snapshot : Lowest {
    Snapshot(const Lowest &lowest, int section)
        : Lowest(lowest), section(section) {}
    int section;
  };
  struct Change {
    int buffer;
    int64_t bottom;
  };
  struct Mark {
    size_t changes, snapshots;
  };
  struct Range {
    const int *from, *to;
    const int *begin() const { return from; }
    const int *end() const { return to; }
  };

  bool solve(int from, int to);
  bool solveParts(int from, int to);
  bool choose(int from, int to, Choice &choice);
  bool isLowest(int section);
  int findBelow(int section, int64_t low);
  bool place(int buffer);
  bool fills(int buffer, int section) const;
  bool leaveFree(const std::vector<int> &candidates);
  bool hasRoom(const Section &section) const {
    return section.numLowest == 0 ||
           section.lowest + section.unplaced <= height;
  }
  bool updateSections();
  void updateSection(int section);
  void follow(int64_t from, int64_t to, int begin, int end);
  void touch(int section);
  void takeOut(int buffer);
  void takeIn(int buffer);
  void setBottom(int buffer, int64_t value);
  Section &change(int section);
  void undo(const Mark &mark);

  Range unplacedIn(int section) const {
    const int *from = inSection[section].data();
    return {from, from + sections[section].numUnplaced};
  }
  bool isPlaced(int buffer) const { return bottom[buffer] == kNever; }

  static constexpr int64_t kNever = std::numeric_limits<int64_t>::max();

  const PackProblem &problem;
  const int64_t height;
  const std::vector<double> rank;
  const Preference preference;

  std::vector<int64_t> offset; // of placed buffers
  std::vector<int64_t> bottom; // the lowest offset left, kNever if placed
  std::vector<Section> sections;
  /// Buffers by section, those first that are not placed, and where each of
  /// them is in there, by buffer and section.
  std::vector<std::vector<int>> inSection, places;
  std::vector<int> touched; // sections to look through
  std::vector<char> isTouched;
  std::vector<Change> changes;
  std::vector<Snapshot> snapshots;
  uint64_t step = 0; // counts what the search does
  /// The section that was too full last, also by the buffer that was placed.
  int full = -1;
  std::vector<int> filled;
  /// Of a section that was not the lowest: which of its buffers is held up, and
  /// by which other one. It often still is.
  std::vector<std::pair<int, int>> obstacles;

  uint64_t nodes = 0, nodeLimit = 0;
  bool isCut = false; // a limit was hit
  const std::function<bool()> *isStopped = nullptr;
};

} // namespace mlir::aal

#endif // LIB_SUPPORT_PACKSEARCH_H
