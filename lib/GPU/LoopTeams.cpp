//===- LoopTeams.cpp - threads and memory of loop kernels -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "LoopEmitter.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::aal;

/// Iterations up to which one thread runs an inner loop.
static constexpr int64_t kThreadIterations = 16;
/// Outer iterations from which threads alone fill a device.
static constexpr int64_t kManyThreads = 4096;
/// Iterations of the longest inner loop that a warp runs, and outer iterations
/// from which warps alone fill a device.
static constexpr int64_t kWarpIterations = 1024, kManyWarps = 64;
static constexpr int64_t kWarpsPerBlock = 4;
/// Elements from which threads take several at once, and the operands up to
/// which they have registers for four and for two elements of each.
static constexpr int64_t kVectorElements = 1024;
static constexpr unsigned kWideOperands = 12, kOperands = 24;
/// Memory that a thread may keep to itself.
static constexpr int64_t kLocalBytes = 512;
/// Static shared memory of a block, less what reductions take.
static constexpr int64_t kSharedBytes = 40 * 1024;
/// Blocks that share global scratch memory.
static constexpr int64_t kScratchBlocks = 1024;

bool LoopEmitter::isShared(const PlanMember &member) const {
  if (matchBestElement(member))
    return true;
  for (unsigned r = 0; r < member.results.size(); ++r) {
    Operation *combiner = getCombiner(*member.loop, r);
    if (!combiner || !arith::getNeutralElement(combiner))
      return false;
  }
  return true;
}

/// A reduction to one value: every thread of the team gets it.
bool LoopEmitter::isInRegisters(const PlanMember &member,
                                int64_t teamSize) const {
  return member.isReduction() &&
         (member.dims & innerMask & ~member.reduced) == 0 &&
         (teamSize == 1 || isShared(member));
}

int64_t LoopEmitter::longestStage() const {
  int64_t longest = 1;
  for (const Stage &stage : plan.stages) {
    int64_t iterations = 1;
    for (unsigned d : getDims(stage.dims))
      iterations *= plan.extents[d];
    longest = std::max(longest, iterations);
  }
  return longest;
}

/// Private memory of an outer iteration that one thread runs.
int64_t LoopEmitter::localBytes() const {
  int64_t bytes = 0;
  for (const PlanMember &member : plan.members)
    for (const Storage &storage : member.results)
      if (storage.kind == Storage::Kind::Private && !isInRegisters(member, 1))
        bytes +=
            storage.access.extent * elementBytes(storage.access.elementType);
  return bytes;
}

/// Whether `width` neighbours along the vector dimension are one aligned vector
/// of the access, wherever in the loops.
static bool isVector(const PlanAccess &access, const KernelPlan &plan,
                     int64_t width) {
  if (access.strides[plan.vectorDim] != 1 ||
      (access.offset + access.constant) % width)
    return false;
  return llvm::all_of(plan.outer, [&](unsigned d) {
    return static_cast<int>(d) == plan.vectorDim ||
           access.strides[d] % width == 0;
  });
}

/// Above 1 where all operands that change along the vector dimension are
/// vectors of so many elements.
int64_t LoopEmitter::chooseWidth() const {
  if (plan.vectorDim < 0 || !plan.inner.empty() ||
      plan.outerIterations < kVectorElements)
    return 1;
  SmallVector<const PlanAccess *> operands;
  auto add = [&](const PlanAccess &access) {
    if (access.buffer && access.strides[plan.vectorDim])
      operands.push_back(&access);
  };
  for (const PlanMember &member : plan.members) {
    for (auto [link, input] : llvm::zip_equal(member.links, member.inputs))
      if (link.first < 0)
        add(input);
    llvm::for_each(member.inits, add);
    for (auto [gather, access] :
         llvm::zip_equal(member.loop->gathers, member.gathers))
      if (gather.isAffine)
        add(access);
    for (const Storage &result : member.results)
      if (result.kind == Storage::Kind::Buffer)
        add(result.access);
  }
  if (operands.size() > kOperands)
    return 1;
  int64_t width = operands.size() > kWideOperands ? 2 : 8;
  for (const PlanAccess *access : operands)
    width = std::min(width, kVectorBytes / elementBytes(access->elementType));
  while (width > 1 && (plan.extents[plan.vectorDim] % width ||
                       !llvm::all_of(operands, [&](const PlanAccess *access) {
                         return isVector(*access, plan, width);
                       })))
    width /= 2;
  return width;
}

Teams LoopEmitter::chooseTeams() const {
  Teams result;
  result.width = chooseWidth();
  int64_t iterations = plan.outerIterations / result.width;
  int64_t length = longestStage();
  // Neighbouring threads read neighbouring elements.
  bool runsAcross = plan.vectorDim < 0 || !(innerMask >> plan.vectorDim & 1);
  bool isShort = length <= kThreadIterations;
  if ((isShort || (runsAcross && iterations >= kManyThreads)) &&
      localBytes() <= kLocalBytes) {
    result.perBlock = iterations >= 16 * kManyThreads ? 256 : 128;
    result.perBlock = std::min<int64_t>(result.perBlock,
                                        llvm::alignTo(iterations, kWarpSize));
  } else if (length <= 4 * kWarpSize ||
             (length <= kWarpIterations && iterations >= kManyWarps)) {
    result.size = kWarpSize;
    result.perBlock = std::min(kWarpsPerBlock, iterations);
  } else {
    result.size = std::clamp<int64_t>(llvm::PowerOf2Ceil(length / 4),
                                      2 * kWarpSize, 1024);
  }
  result.blocks = llvm::divideCeil(iterations, result.perBlock);
  return result;
}

/// Fast memory first, in the order of the plan.
void LoopEmitter::placePrivates() {
  using Kind = PrivatePlaces::Place::Kind;
  for (const PlanMember &member : plan.members) {
    if (isInRegisters(member, teams.size))
      continue;
    for (const Storage &storage : member.results) {
      if (storage.kind != Storage::Kind::Private)
        continue;
      int64_t bytes = llvm::alignTo(
          storage.access.extent * elementBytes(storage.access.elementType), 16);
      int64_t &shared = privatePlaces.sharedBytes;
      int64_t &scratch = privatePlaces.scratchBytes;
      if (teams.isThread()) {
        privatePlaces.places.push_back({Kind::Local, storage});
      } else if ((shared + bytes) * teams.perBlock <= kSharedBytes) {
        privatePlaces.places.push_back({Kind::Shared, storage});
        shared += bytes;
      } else {
        privatePlaces.places.push_back({Kind::Scratch, storage, scratch});
        scratch += llvm::alignTo(bytes, 64);
      }
    }
  }
  if (privatePlaces.scratchBytes && teams.isBlock() &&
      teams.blocks > kScratchBlocks) {
    teams.blocks = kScratchBlocks;
    teams.isLooped = true;
  }
}
