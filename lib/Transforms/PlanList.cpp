//===- PlanList.cpp - plans of rising work and falling peak ---------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Transforms/PlanSearch.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace mlir::aal;

/// A plan between the ends of `interval` whose peak lies between too; null
/// where none is found. Narrows the interval where plans do not help.
PlanSearch::Draft *PlanSearch::split(Interval &interval) {
  int64_t bound = interval.above->plan.peakBytes;
  while (std::optional<Between> between = draftBetween(interval)) {
    auto [draft, price] = *between;
    if (!measure(*draft) ||
        draft->plan.peakBytes < interval.below->plan.peakBytes)
      return nullptr;
    if (draft->plan.peakBytes < bound)
      return draft;
    interval.setAbove(draft, price);
  }
  return nullptr;
}

std::vector<Plan> PlanSearch::listPlans(unsigned count) {
  findLeastPeak();
  ScopedDiagnosticHandler silence(module.getContext(),
                                  [](Diagnostic &) { return success(); });
  std::vector<Draft *> curve, plans = coarse;
  plans.insert(plans.end(), deep.begin(), deep.end());
  llvm::sort(plans, [](const Draft *a, const Draft *b) {
    return std::tie(a->plan.repeatedFlops, a->plan.rules) <
           std::tie(b->plan.repeatedFlops, b->plan.rules);
  });
  for (Draft *draft : plans) {
    int64_t bound = curve.empty() ? std::numeric_limits<int64_t>::max()
                                  : curve.back()->plan.peakBytes;
    if (measureWithin(*draft, static_cast<double>(bound)) &&
        draft->plan.peakBytes < bound)
      curve.push_back(draft);
  }
  DenseSet<const Draft *> whole; // nothing lies between it and the one before
  while (curve.size() < count) {
    // The widest gap first.
    size_t widest = 0;
    auto getGap = [&](size_t i) {
      return curve[i - 1]->plan.peakBytes - curve[i]->plan.peakBytes;
    };
    for (size_t i = 1; i < curve.size(); ++i)
      if (!whole.contains(curve[i]) &&
          (widest == 0 || getGap(i) > getGap(widest)))
        widest = i;
    if (widest == 0)
      break;
    Interval interval = {curve[widest - 1], curve[widest], {}, {}};
    Draft *draft = split(interval);
    if (!draft)
      whole.insert(curve[widest]);
    else if (draft->plan.peakBytes == curve[widest]->plan.peakBytes)
      curve[widest] = draft; // less work at the same peak
    else
      curve.insert(curve.begin() + static_cast<ptrdiff_t>(widest), draft);
  }
  std::vector<Plan> list;
  for (const Draft *draft : curve)
    list.push_back(draft->plan);
  return list;
}
