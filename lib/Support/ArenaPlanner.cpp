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
static constexpr uint64_t kMaxNodes = 6000;
/// With more buffers than this, greedy placement has to do.
static constexpr size_t kMaxSearched = 2000;

static int64_t alignUp(int64_t value, int64_t alignment) {
  return (value + alignment - 1) / alignment * alignment;
}

ArenaPlan mlir::aal::planArena(const std::vector<ArenaRequest> &requests,
                               int64_t alignment) {
  // A buffer of larger alignment gets room to be moved up in. Bounds are those
  // of the sizes without it.
  std::vector<PackBuffer> buffers, tight;
  buffers.reserve(requests.size());
  bool hasSlack = false;
  for (const ArenaRequest &request : requests) {
    int64_t slack = std::max<int64_t>(request.alignment - alignment, 0);
    PackBuffer buffer{request.lower, request.upper + 1,
                      alignUp(request.size, alignment)};
    if (slack && tight.empty())
      tight = buffers;
    hasSlack |= slack > 0;
    if (hasSlack)
      tight.push_back(buffer);
    buffer.size += buffer.size ? slack : 0;
    buffers.push_back(buffer);
  }
  PackOptions options;
  options.nodeLimit = requests.size() <= kMaxSearched ? kMaxNodes : 0;
  PackResult result = pack(buffers, options);
  ArenaPlan plan;
  plan.offsets = std::move(result.offsets);
  plan.bytes = result.height;
  plan.lowerBound = hasSlack ? computeMaxLive(tight) : result.lowerBound;
  if (!hasSlack)
    return plan;
  plan.bytes = 0;
  for (size_t i = 0; i < requests.size(); ++i) {
    plan.offsets[i] =
        alignUp(plan.offsets[i], std::max(alignment, requests[i].alignment));
    plan.bytes = std::max(plan.bytes, plan.offsets[i] + tight[i].size);
  }
  return plan;
}
