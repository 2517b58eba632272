//===- ArenaPlanner.cpp - offsets for buffers with lifetimes --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/ArenaPlanner.h"
#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

using namespace mlir::aal;

static int64_t alignUp(int64_t value, int64_t alignment) {
  return (value + alignment - 1) / alignment * alignment;
}

static int64_t computeLowerBound(const std::vector<ArenaRequest> &requests,
                                 int64_t alignment) {
  std::map<int64_t, int64_t> changes;
  for (const ArenaRequest &request : requests) {
    int64_t size = alignUp(request.size, alignment);
    changes[request.lower] += size;
    changes[request.upper + 1] -= size;
  }
  int64_t live = 0, peak = 0;
  for (auto [step, change] : changes)
    peak = std::max(peak, live += change);
  return peak;
}

namespace {

struct Placed {
  int64_t offset, end;
  int64_t lower, upper;
};

} // namespace

/// The smallest gap between `placed` (sorted by offset) that takes `size`
/// while `request` is live; the end of all of them where there is none.
static int64_t findOffset(const std::vector<Placed> &placed,
                          const ArenaRequest &request, int64_t size) {
  int64_t best = -1, bestGap = std::numeric_limits<int64_t>::max(), end = 0;
  for (const Placed &other : placed) {
    if (other.upper < request.lower || request.upper < other.lower)
      continue;
    int64_t gap = other.offset - end;
    if (gap >= size && gap < bestGap) {
      best = end;
      bestGap = gap;
    }
    end = std::max(end, other.end);
  }
  return best < 0 ? end : best;
}

ArenaPlan mlir::aal::planArena(const std::vector<ArenaRequest> &requests,
                               int64_t alignment) {
  ArenaPlan plan;
  plan.offsets.assign(requests.size(), 0);
  plan.lowerBound = computeLowerBound(requests, alignment);
  std::vector<size_t> order(requests.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    const ArenaRequest &x = requests[a], &y = requests[b];
    int64_t lengthX = x.upper - x.lower, lengthY = y.upper - y.lower;
    return x.size != y.size ? x.size > y.size : lengthX > lengthY;
  });
  std::vector<Placed> placed;
  for (size_t i : order) {
    const ArenaRequest &request = requests[i];
    int64_t size = alignUp(request.size, alignment);
    if (size == 0)
      continue;
    int64_t offset = findOffset(placed, request, size);
    plan.offsets[i] = offset;
    plan.bytes = std::max(plan.bytes, offset + size);
    Placed entry{offset, offset + size, request.lower, request.upper};
    placed.insert(std::upper_bound(placed.begin(), placed.end(), entry,
                                   [](const Placed &a, const Placed &b) {
                                     return a.offset < b.offset;
                                   }),
                  entry);
  }
  return plan;
}
