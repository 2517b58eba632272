//===- ThreadPlan.cpp - plans a kernel for single threads -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "KernelPlanner.h"

using namespace mlir;
using namespace mlir::aal;

/// No vectors and no strips: every parallel dimension is an outer one, the one
/// along which memory lies last. Without a reduction, nothing is inside: a
/// member that lacks a dimension is evaluated by all of its iterations.
KernelPlan KernelPlanner::runForThreads(const KernelPlan &from) {
  plan.extents = from.extents;
  plan.members = from.members;
  for (PlanMember &member : plan.members) {
    member.level = 0;
    member.links.clear();
    for (Storage &storage : member.results)
      storage.kind = Storage::Kind::None;
  }
  LoopOrder order = orderLoops();
  plan.vectorDim = order.fastest = from.vectorDim;
  if (order.fastest >= 0) {
    llvm::erase(order.dims, order.fastest);
    order.dims.push_back(order.fastest);
  }
  for (unsigned d : order.dims) {
    bool isOuter = !order.hasReduction || order.parallel >> d & 1;
    (isOuter ? plan.outer : plan.inner).push_back(d);
    if (isOuter)
      plan.outerIterations *= plan.extents[d];
  }
  link();
  computeLevels();
  decideStorage();
  addStages();
  return std::move(plan);
}

KernelPlan aal::planThreads(const KernelPlan &plan) {
  DenseSet<Buffer *> written;
  for (const PlanMember &member : plan.members)
    for (const Storage &storage : member.results)
      if (storage.kind == Storage::Kind::Buffer)
        written.insert(storage.access.buffer);
  return KernelPlanner([&](Buffer *buffer) { return written.contains(buffer); })
      .runForThreads(plan);
}
