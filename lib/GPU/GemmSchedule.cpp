//===- GemmSchedule.cpp - choice of tiles ---------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "GemmSchedule.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

using namespace mlir;
using namespace mlir::aal;

static constexpr GemmSchedule kSchedules[] = {
    {128, 128, 8, 8, 8, 4, true, 0.80}, {128, 64, 8, 8, 4, 4, true, 0.70},
    {64, 128, 8, 4, 8, 4, true, 0.70},  {64, 64, 16, 8, 4, 4, true, 0.60},
    {32, 32, 16, 4, 4, 4, true, 0.40},  {16, 128, 16, 4, 8, 4, true, 0.40},
    {128, 16, 16, 8, 4, 4, true, 0.40}, {16, 16, 16, 4, 2, 4, true, 0.20},
};

// Of the device, in clock cycles; only their ratios matter.
static constexpr int64_t kMultiprocessors = 108;
static constexpr double kRate = 128;           // multiply-adds of one
static constexpr double kFullThreads = 256;    // that reach this rate
static constexpr double kBlockCost = 1000;     // start, first loads, stores
static constexpr double kLaunchCost = 5000;    // of the second kernel
static constexpr double kBytesPerCycle = 1000; // of global memory
static constexpr int64_t kMinTerms = 64;       // of a split
static constexpr int64_t kMaxSplits = 128;

ArrayRef<GemmSchedule> aal::getGemmSchedules() { return kSchedules; }

GemmPlan aal::splitSum(const GemmSchedule &schedule, int64_t terms,
                       int64_t splits) {
  GemmPlan plan{schedule, 1, terms};
  int64_t tiles = llvm::divideCeil(terms, schedule.blockK);
  int64_t tilesPerSplit = llvm::divideCeil(tiles, splits);
  if (tilesPerSplit == 0 || tilesPerSplit == tiles)
    return plan;
  plan.termsPerSplit = tilesPerSplit * schedule.blockK;
  plan.splits = llvm::divideCeil(terms, plan.termsPerSplit);
  return plan;
}

namespace {

struct Extents {
  int64_t batch, m, n, k;
};

} // namespace

static double estimateCycles(const Extents &e, const GemmPlan &plan) {
  const GemmSchedule &s = plan.schedule;
  int64_t blocks = llvm::divideCeil(e.m, s.blockM) *
                   llvm::divideCeil(e.n, s.blockN) * e.batch * plan.splits;
  double blocksPerUnit = llvm::divideCeil(blocks, kMultiprocessors);
  double occupied = std::min(1.0, blocksPerUnit * s.threads() / kFullThreads);
  double work =
      double(s.blockM) * s.blockN * llvm::alignTo(plan.termsPerSplit, s.blockK);
  double cycles = blocksPerUnit * work / (kRate * s.efficiency * occupied) +
                  blocksPerUnit * kBlockCost * s.threads() / kFullThreads +
                  kBlockCost;
  if (plan.splits > 1)
    cycles += kLaunchCost + 4.0 * e.batch * e.m * e.n * (2 * plan.splits + 1) /
                                kBytesPerCycle;
  return cycles;
}

GemmPlan aal::planGemm(const GemmProblem &problem) {
  Extents e{problem.extent(BatchAxis), problem.extent(RowAxis),
            problem.extent(ColumnAxis), problem.extent(SumAxis)};
  GemmPlan best;
  double bestCycles = 0;
  auto consider = [&](const GemmPlan &plan) {
    double cycles = estimateCycles(e, plan);
    if (bestCycles != 0 && cycles >= bestCycles)
      return;
    best = plan;
    bestCycles = cycles;
  };
  for (const GemmSchedule &schedule : kSchedules) {
    consider({schedule, 1, e.k});
    // The second kernel's indices are of 32 bits.
    int64_t splits = e.batch * e.m * e.n > INT32_MAX ? 1 : kMaxSplits;
    for (; splits > 1; splits /= 2)
      if (e.k >= splits * kMinTerms)
        consider(splitSum(schedule, e.k, splits));
  }
  return best;
}
