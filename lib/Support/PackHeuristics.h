//===- PackHeuristics.h - packings found quickly ----------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_SUPPORT_PACKHEURISTICS_H
#define LIB_SUPPORT_PACKHEURISTICS_H

#include "PackSearch.h"

namespace mlir::aal {

struct Packing {
  std::vector<int64_t> offsets;
  int64_t height = 0;
};

/// The most bytes that are live at one step, and the first such step.
struct LivePeak {
  int64_t bytes = 0, step = 0;
};
LivePeak findPeak(const std::vector<PackBuffer> &buffers);

/// Orders of greedy placement, one for each of several measures of a buffer
/// (size, nearness to the peak, lifetime, ...), largest first.
std::vector<std::vector<int>>
getGreedyOrders(const std::vector<PackBuffer> &buffers);

/// Places the buffers one after the other, each in the smallest gap that takes
/// it while it is live.
Packing packInOrder(const std::vector<PackBuffer> &buffers,
                    const std::vector<int> &order);

/// Packs `rounds` times, at most; what ends above `floor` moves halfway to the
/// front of the order before the next time. Ends at a packing within `floor`.
/// The best one, and in `order` that which gave it.
Packing packByPromotion(const std::vector<PackBuffer> &buffers,
                        std::vector<int> &order, int64_t floor,
                        unsigned rounds);

} // namespace mlir::aal

#endif // LIB_SUPPORT_PACKHEURISTICS_H
