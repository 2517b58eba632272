//===- ArenaPlanner.cpp - offsets for buffers with lifetimes --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/ArenaPlanner.h"
#include "aal/Support/Packer.h"

using namespace mlir::aal;

/// What a compiler may spend on a plan that greedy placement does not settle:
/// tens of milliseconds. Counted in nodes, so that plans are deterministic.
static constexpr uint64_t kMaxNodes = 2000;
/// With more buffers than this, greedy placement has to do.
static constexpr size_t kMaxSearched = 2000;

static int64_t alignUp(int64_t value, int64_t alignment) {
  return (value + alignment - 1) / alignment * alignment;
}

ArenaPlan mlir::aal::planArena(const std::vector<ArenaRequest> &requests,
                               int64_t alignment) {
  std::vector<PackBuffer> buffers;
  buffers.reserve(requests.size());
  for (const ArenaRequest &request : requests)
    buffers.push_back(
        {request.lower, request.upper + 1, alignUp(request.size, alignment)});
  PackOptions options;
  options.nodeLimit = requests.size() <= kMaxSearched ? kMaxNodes : 0;
  PackResult result = pack(buffers, options);
  ArenaPlan plan;
  plan.offsets = std::move(result.offsets);
  plan.bytes = result.height;
  plan.lowerBound = computeMaxLive(buffers);
  return plan;
}
