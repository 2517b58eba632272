//===- PackHeuristics.cpp - packings found quickly ------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "PackHeuristics.h"
#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Greedy
//===----------------------------------------------------------------------===//

LivePeak mlir::aal::findPeak(const std::vector<PackBuffer> &buffers) {
  std::map<int64_t, int64_t> changes;
  for (const PackBuffer &buffer : buffers) {
    changes[buffer.lower] += buffer.size;
    changes[buffer.upper] -= buffer.size;
  }
  LivePeak peak;
  int64_t live = 0;
  for (auto [step, change] : changes)
    if ((live += change) > peak.bytes)
      peak = {live, step};
  return peak;
}

/// Steps between the life of a buffer and `step`; none while it is live.
static int64_t getDistance(const PackBuffer &buffer, int64_t step) {
  return std::max<int64_t>({0, buffer.lower - step, step - (buffer.upper - 1)});
}

std::vector<std::vector<int>>
mlir::aal::getGreedyOrders(const std::vector<PackBuffer> &buffers) {
  using Measure = double (*)(const PackBuffer &, int64_t peak);
  static constexpr Measure kMeasures[] = {
      [](const PackBuffer &b, int64_t) { return static_cast<double>(b.size); },
      // What is live at the peak fills the arena without a gap, and what comes
      // before and after it finds room on both sides.
      [](const PackBuffer &b, int64_t peak) {
        return -static_cast<double>(getDistance(b, peak));
      },
      [](const PackBuffer &b, int64_t) {
        return static_cast<double>(b.size) *
               static_cast<double>(b.upper - b.lower);
      },
      [](const PackBuffer &b, int64_t) {
        return static_cast<double>(b.upper - b.lower);
      },
      [](const PackBuffer &b, int64_t) {
        return -static_cast<double>(b.lower);
      },
      [](const PackBuffer &b, int64_t) {
        return static_cast<double>(b.upper);
      }};
  int64_t peak = findPeak(buffers).step;
  std::vector<std::vector<int>> orders;
  for (Measure measure : kMeasures) {
    std::vector<int> &order = orders.emplace_back(buffers.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
      double x = measure(buffers[a], peak), y = measure(buffers[b], peak);
      if (x != y)
        return x > y;
      if (buffers[a].size != buffers[b].size)
        return buffers[a].size > buffers[b].size;
      int64_t lengthA = buffers[a].upper - buffers[a].lower;
      int64_t lengthB = buffers[b].upper - buffers[b].lower;
      return lengthA != lengthB ? lengthA > lengthB : a < b;
    });
  }
  return orders;
}

namespace {
struct Placed {
  int64_t offset, end;
  int64_t lower, upper;
};
} // namespace

/// The smallest gap between `placed` (sorted by offset) that takes `buffer`;
/// the end of all that are live with it where there is none.
static int64_t findOffset(const std::vector<Placed> &placed,
                          const PackBuffer &buffer) {
  int64_t best = -1, bestGap = std::numeric_limits<int64_t>::max(), end = 0;
  for (const Placed &other : placed) {
    if (other.upper <= buffer.lower || buffer.upper <= other.lower)
      continue;
    int64_t gap = other.offset - end;
    if (gap >= buffer.size && gap < bestGap) {
      best = end;
      bestGap = gap;
    }
    end = std::max(end, other.end);
  }
  return best < 0 ? end : best;
}

Packing mlir::aal::packInOrder(const std::vector<PackBuffer> &buffers,
                               const std::vector<int> &order) {
  Packing packing;
  packing.offsets.assign(buffers.size(), 0);
  std::vector<Placed> placed;
  placed.reserve(buffers.size());
  for (int i : order) {
    const PackBuffer &buffer = buffers[i];
    int64_t offset = findOffset(placed, buffer);
    packing.offsets[i] = offset;
    packing.height = std::max(packing.height, offset + buffer.size);
    Placed entry{offset, offset + buffer.size, buffer.lower, buffer.upper};
    placed.insert(std::upper_bound(placed.begin(), placed.end(), entry,
                                   [](const Placed &a, const Placed &b) {
                                     return a.offset < b.offset;
                                   }),
                  entry);
  }
  return packing;
}

/// Moves what ends above `floor` halfway to the front.
static std::vector<int> promote(const std::vector<PackBuffer> &buffers,
                                const std::vector<int> &order,
                                const Packing &packing, int64_t floor) {
  // Twice the new position, a bit less to come before what stays there.
  std::vector<std::pair<int, int>> keys;
  for (int p = 0, e = static_cast<int>(order.size()); p < e; ++p) {
    int i = order[p];
    bool isHigh = packing.offsets[i] + buffers[i].size > floor;
    keys.push_back({isHigh ? p - 1 : 2 * p, p});
  }
  std::sort(keys.begin(), keys.end());
  std::vector<int> promoted;
  for (auto [key, p] : keys)
    promoted.push_back(order[p]);
  return promoted;
}

Packing mlir::aal::packByPromotion(const std::vector<PackBuffer> &buffers,
                                   std::vector<int> &order, int64_t floor,
                                   unsigned rounds) {
  Packing best = packInOrder(buffers, order), current = best;
  std::vector<int> next = order;
  for (unsigned i = 1; i < rounds && best.height > floor; ++i) {
    next = promote(buffers, next, current, floor);
    current = packInOrder(buffers, next);
    if (current.height < best.height) {
      best = current;
      order = next;
    }
  }
  return best;
}
