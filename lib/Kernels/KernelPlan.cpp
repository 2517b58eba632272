//===- KernelPlan.cpp - members and loop order of a kernel ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "KernelPlanner.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Members over the dimensions of the group
//===----------------------------------------------------------------------===//

/// Strides of one operand over the group's dimensions.
static Strides mapStrides(ArrayRef<int64_t> strides, const GroupMember &member,
                          ArrayRef<int64_t> extents) {
  Strides result(extents.size(), 0);
  for (auto [dims, stride] : llvm::zip_equal(member.dims, strides)) {
    int64_t step = stride;
    for (unsigned d : llvm::reverse(dims)) {
      result[d] = step;
      step *= extents[d];
    }
  }
  return result;
}

PlanAccess KernelPlanner::convert(const Access &access,
                                  const GroupMember &member) const {
  PlanAccess result;
  result.buffer = access.buffer;
  result.scalar = access.scalar;
  result.elementType = access.elementType;
  if (access.strides.empty() && !member.dims.empty()) // unused init
    result.strides.assign(plan.extents.size(), 0);
  else
    result.strides = mapStrides(access.strides, member, plan.extents);
  int64_t low = 0, high = 0;
  for (auto [stride, extent] : llvm::zip_equal(result.strides, plan.extents))
    (stride < 0 ? low : high) += stride * (extent - 1);
  result.offset = access.offset + low;
  result.constant = -low;
  result.extent = high - low + 1;
  return result;
}

/// What each dimension of the group is of the loops of one member.
static SmallVector<SmallVector<ReductionOrder::Part, 1>, 0>
getParts(const GroupMember &member, ArrayRef<int64_t> extents) {
  SmallVector<SmallVector<ReductionOrder::Part, 1>, 0> parts(extents.size());
  for (auto [loop, dims] : llvm::enumerate(member.dims)) {
    int64_t step = 1;
    for (unsigned d : llvm::reverse(dims)) {
      parts[d].push_back({static_cast<unsigned>(loop), extents[d], step});
      step *= extents[d];
    }
  }
  return parts;
}

void KernelPlanner::addMember(const LoopOp &loop, const GroupMember &from) {
  PlanMember member;
  member.item = from.item;
  member.loop = &loop;
  for (auto [dims, isReduction] : llvm::zip_equal(from.dims, loop.reduction))
    for (unsigned d : dims) {
      member.dims |= uint64_t(1) << d;
      if (isReduction)
        member.reduced |= uint64_t(1) << d;
    }
  for (const Access &access : loop.inputs)
    member.inputs.push_back(convert(access, from));
  for (const Access &access : loop.inits)
    member.inits.push_back(convert(access, from));
  if (member.isReduction())
    member.parts = getParts(from, plan.extents);
  bool readsIndices = false;
  for (const Gather &gather : loop.gathers) {
    if (gather.isAffine) {
      member.gathers.push_back(convert(gather.access, from));
      continue;
    }
    PlanAccess access;
    access.buffer = gather.access.buffer;
    access.offset = gather.access.offset;
    access.elementType = gather.access.elementType;
    access.strides = gather.access.strides;
    access.extent = access.buffer->elements - access.offset;
    member.gathers.push_back(access);
  }
  for (const Access &access : loop.outputs)
    member.results.push_back({Storage::Kind::None, convert(access, from)});
  if (loop.body)
    readsIndices = !loop.body->getOps<linalg::IndexOp>().empty();
  if (readsIndices)
    for (unsigned l = 0; l < loop.extents.size(); ++l) {
      Strides one(loop.extents.size(), 0);
      one[l] = 1;
      member.indices.push_back(mapStrides(one, from, plan.extents));
    }
  plan.members.push_back(std::move(member));
}

/// Joins dimensions that one stride describes in every operand of every
/// member, so that inner loops are long.
void KernelPlanner::joinDims() {
  unsigned count = plan.extents.size();
  auto joins = [&](unsigned outer, unsigned inner) {
    for (PlanMember &member : plan.members) {
      bool hasOuter = member.dims >> outer & 1,
           hasInner = member.dims >> inner & 1;
      if (hasOuter != hasInner ||
          (member.reduced >> outer & 1) != (member.reduced >> inner & 1))
        return false;
      bool fits = true;
      forEachAccess(member, [&](Strides &strides) {
        fits &= strides[outer] == strides[inner] * plan.extents[inner];
      });
      if (hasOuter && !fits)
        return false;
    }
    return true;
  };
  for (unsigned outer = 0; outer < count; ++outer)
    for (unsigned inner = 0; inner < count; ++inner) {
      if (outer == inner || plan.extents[outer] == 1 ||
          plan.extents[inner] == 1 || !joins(outer, inner))
        continue;
      plan.extents[inner] *= plan.extents[outer];
      plan.extents[outer] = 1;
      for (PlanMember &member : plan.members) {
        member.dims &= ~(uint64_t(1) << outer);
        member.reduced &= ~(uint64_t(1) << outer);
        if (!member.parts.empty()) {
          member.parts[outer].append(member.parts[inner]);
          member.parts[inner] = std::exchange(member.parts[outer], {});
        }
        forEachAccess(member, [&](Strides &strides) { strides[outer] = 0; });
      }
      outer = inner = 0; // few dimensions: start again
    }
}

//===----------------------------------------------------------------------===//
// Loop order
//===----------------------------------------------------------------------===//

void KernelPlanner::chooseStrip(int64_t others, bool hasReduction) {
  int64_t extent = plan.extents[plan.vectorDim];
  int64_t strip;
  if (hasReduction)
    strip = others >= 16 ? 2048 : 64;
  else
    strip = std::clamp<int64_t>(llvm::alignTo(extent / 16, 16), 256, 2048);
  if (extent <= strip) {
    plan.strip = extent;
    return;
  }
  // A divisor leaves no remainder.
  for (int64_t s = strip; s >= strip / 2; s -= 16)
    if (extent % s == 0) {
      plan.strip = s;
      return;
    }
  plan.strip = strip;
}

/// `dims`, with most accesses of stride 1 first, each weighted with the
/// elements that it touches; without those along which most are strided, but
/// for the best.
SmallVector<unsigned> KernelPlanner::rankVectorDims(ArrayRef<unsigned> dims) {
  unsigned count = plan.extents.size();
  SmallVector<double> score(count, 0);
  for (PlanMember &member : plan.members)
    forEachAccess(member, [&](Strides &strides) {
      double elements = 1;
      for (unsigned d = 0; d < count; ++d)
        if (strides[d])
          elements *= plan.extents[d];
      for (unsigned d = 0; d < count; ++d)
        if (strides[d])
          score[d] += elements * (strides[d] == 1 ? 1 : -0.25);
    });
  SmallVector<unsigned> ranked(dims);
  llvm::sort(ranked, [&](unsigned a, unsigned b) {
    return std::make_tuple(-score[a], -plan.extents[a], a) <
           std::make_tuple(-score[b], -plan.extents[b], b);
  });
  while (ranked.size() > 1 && score[ranked.back()] < 0)
    ranked.pop_back();
  return ranked;
}

KernelPlanner::LoopOrder KernelPlanner::orderLoops() {
  LoopOrder order;
  unsigned count = plan.extents.size();
  order.parallel = ~uint64_t(0);
  uint64_t used = 0;
  Strides largest(count, 0);
  for (PlanMember &member : plan.members) {
    order.parallel &= member.dims & ~member.reduced;
    used |= member.dims;
    order.hasReduction |= member.isReduction();
    forEachAccess(member, [&](Strides &strides) {
      for (unsigned d = 0; d < count; ++d)
        largest[d] = std::max(largest[d], std::abs(strides[d]));
    });
  }
  for (unsigned d = 0; d < count; ++d)
    if (used >> d & 1 && plan.extents[d] > 1)
      order.dims.push_back(d);
  llvm::sort(order.dims, [&](unsigned a, unsigned b) {
    return std::make_pair(-largest[a], a) < std::make_pair(-largest[b], b);
  });
  return order;
}

void KernelPlanner::chooseLoops() {
  LoopOrder order = orderLoops();
  [[maybe_unused]] bool isKept = chooseVectorDim(order);
  assert(isKept && "groups are formed so that reductions keep their order");
  plan.vectorDim = order.fastest;
  for (PlanMember &member : plan.members)
    member.laneDims = findLaneDims(member, order);
  SmallVector<unsigned> inner;
  for (unsigned d : order.dims) {
    if ((int)d == plan.vectorDim)
      continue;
    (order.parallel >> d & 1 ? plan.outer : inner).push_back(d);
  }
  int64_t others = 1;
  for (unsigned d : plan.outer)
    others *= plan.extents[d];
  if (plan.vectorDim >= 0 && order.parallel >> plan.vectorDim & 1) {
    chooseStrip(others, order.hasReduction);
    // Short rows: let a few of them share an outer iteration.
    int64_t elements = plan.strip;
    while (!order.hasReduction && inner.size() < 3 && !plan.outer.empty() &&
           plan.strip == plan.extents[plan.vectorDim]) {
      int64_t extent = plan.extents[plan.outer.back()];
      if (elements * extent > 2048 || others / extent < 8)
        break;
      inner.insert(inner.begin(), plan.outer.pop_back_val());
      elements *= extent;
      others /= extent;
    }
    plan.outerIterations =
        others * llvm::divideCeil(plan.extents[plan.vectorDim], plan.strip);
  } else {
    plan.outerIterations = others;
  }
  plan.inner = inner;
  if (plan.vectorDim >= 0)
    plan.inner.push_back(plan.vectorDim);
}

uint64_t KernelPlanner::innerMask() const {
  uint64_t mask = 0;
  for (unsigned d : plan.inner)
    mask |= uint64_t(1) << d;
  return mask;
}

void KernelPlanner::addMembers(const Program &program,
                               const KernelGroup &group) {
  plan.extents = group.extents;
  for (const GroupMember &member : group.members)
    addMember(program.items[member.item].loop, member);
}

KernelPlan KernelPlanner::run(const Program &program,
                              const KernelGroup &group) {
  addMembers(program, group);
  joinDims();
  chooseLoops();
  link();
  computeLevels();
  decideStorage();
  addStages();
  for (PlanMember &member : plan.members) {
    double elements = 1;
    for (unsigned d : plan.inner)
      if (member.dims >> d & 1)
        elements *= (int)d == plan.vectorDim && plan.strip ? plan.strip
                                                           : plan.extents[d];
    plan.cost += elements * bodyCost(*member.loop) / 4;
  }
  return std::move(plan);
}

KernelPlan aal::planKernel(const Program &program, const KernelGroup &group,
                           llvm::function_ref<bool(Buffer *)> escapes) {
  return KernelPlanner(escapes).run(program, group);
}

/// Launches below this many cycles are not worth a second thread.
static constexpr double kParallelCycles = 20000;

int64_t aal::getGrain(const KernelPlan &plan) {
  return std::max<int64_t>(
      1, static_cast<int64_t>(kParallelCycles / std::max(plan.cost, 1.0)));
}
