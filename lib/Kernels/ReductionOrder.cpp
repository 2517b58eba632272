//===- ReductionOrder.cpp - the order of sums within kernels --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Sums of floats depend on their order. A loop nest gets the order that suits
// it alone, and joins a kernel only where the loops of that kernel visit its
// elements in this order: then a result is the same whatever it runs with, such
// as in a step that recomputes it beside other ops.
//
//===----------------------------------------------------------------------===//

#include "KernelPlanner.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::aal;

int64_t aal::getLanes(int64_t extent) {
  int64_t lanes = 16;
  while (lanes > extent)
    lanes /= 2;
  return lanes < 4 ? 1 : lanes;
}

/// Parts of one loop that follow each other are one part.
void ReductionOrder::append(const Part &part) {
  if (!parts.empty()) {
    Part &last = parts.back();
    if (last.loop == part.loop && last.step == part.step * part.extent) {
      last.extent *= part.extent;
      last.step = part.step;
      return;
    }
  }
  parts.push_back(part);
}

/// The dimensions that the lanes of a reduction go through without being
/// combined: the fastest, and around it those that a kernel of this member
/// alone would have joined with it.
uint64_t KernelPlanner::findLaneDims(const PlanMember &member,
                                     const LoopOrder &order) const {
  if (order.fastest < 0 || !(member.reduced >> order.fastest & 1) ||
      !combinesAll(*member.loop))
    return 0;
  int64_t inner = plan.extents[order.fastest], lanes = getLanes(inner);
  if (lanes == 1)
    return 0;
  uint64_t found = uint64_t(1) << order.fastest;
  unsigned last = order.fastest;
  for (unsigned d : llvm::reverse(order.dims)) {
    if ((int)d == order.fastest || !(member.dims >> d & 1))
      continue;
    bool goesOn = member.reduced >> d & 1 && inner % lanes == 0 &&
                  getLanes(inner * plan.extents[d]) == lanes;
    forEachAccess(member, [&](const Strides &strides) {
      goesOn &= strides[d] == strides[last] * plan.extents[last];
    });
    if (!goesOn)
      break;
    found |= uint64_t(1) << d;
    inner *= plan.extents[d];
    last = d;
  }
  return found;
}

ReductionOrder KernelPlanner::getOrder(const PlanMember &member,
                                       const LoopOrder &order) const {
  ReductionOrder result;
  auto addDim = [&](unsigned d) {
    if (member.reduced >> d & 1)
      llvm::for_each(member.parts[d], [&](const ReductionOrder::Part &part) {
        result.append(part);
      });
  };
  for (unsigned d : order.dims)
    if ((int)d != order.fastest)
      addDim(d);
  if (order.fastest >= 0)
    addDim(order.fastest);
  uint64_t laneDims = findLaneDims(member, order);
  for (unsigned d = 0; d < plan.extents.size(); ++d)
    if (laneDims >> d & 1)
      result.inLanes = std::max<int64_t>(result.inLanes, 1) * plan.extents[d];
  return result;
}

/// Whether any order gives the same bits.
static bool isAnyOrderRight(const LoopOp &loop) {
  for (unsigned r = 0; r < loop.outputs.size(); ++r)
    if (!isa_and_present<arith::AddIOp, arith::MulIOp, arith::OrIOp,
                         arith::AndIOp, arith::XOrIOp, arith::MaxSIOp,
                         arith::MinSIOp, arith::MaxUIOp, arith::MinUIOp>(
            getCombiner(loop, r)))
      return false;
  return true;
}

bool KernelPlanner::keepsOrders(const LoopOrder &order) const {
  return llvm::all_of(plan.members, [&](const PlanMember &member) {
    return !member.isReduction() || isAnyOrderRight(*member.loop) ||
           getOrder(member, order) == member.loop->order;
  });
}

bool KernelPlanner::chooseVectorDim(LoopOrder &order) {
  if (order.dims.empty())
    return keepsOrders(order);
  for (unsigned d : rankVectorDims(order.dims)) {
    order.fastest = d;
    if (keepsOrders(order))
      return true;
  }
  return false;
}

bool KernelPlanner::canRun(const Program &program, const KernelGroup &group) {
  addMembers(program, group);
  joinDims();
  LoopOrder order = orderLoops();
  return chooseVectorDim(order);
}

ReductionOrder KernelPlanner::findOrder(const LoopOp &loop,
                                        const KernelGroup &group) {
  plan.extents = group.extents;
  addMember(loop, group.members.front());
  joinDims();
  LoopOrder order = orderLoops();
  if (!order.dims.empty())
    order.fastest = rankVectorDims(order.dims).front();
  return getOrder(plan.members.front(), order);
}

static bool escapesNowhere(Buffer *) { return false; }

ReductionOrder aal::findReductionOrder(const LoopOp &loop) {
  return KernelPlanner(escapesNowhere).findOrder(loop, makeGroup(loop, 0));
}

bool aal::canKeepOrders(const Program &program, const KernelGroup &group) {
  return KernelPlanner(escapesNowhere).canRun(program, group);
}
