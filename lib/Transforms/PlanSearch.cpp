//===- PlanSearch.cpp - plans for a step, least work first ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Transforms/PlanSearch.h"
#include "LaunchOrder.h"
#include "aal/Analysis/MemoryReport.h"
#include "aal/Conversion/Passes.h"
#include "aal/Planner/Segments.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::aal;

/// How often an interval between two coarse plans is split: each plan takes
/// time to measure.
static constexpr unsigned kMaxSplits = 6;

//===----------------------------------------------------------------------===//
// One plan
//===----------------------------------------------------------------------===//

static LogicalResult runPasses(ModuleOp module,
                               function_ref<void(OpPassManager &)> build) {
  PassManager pm(module->getName());
  // The passes are verified where the plan that is taken runs.
  pm.enableVerifier(false);
  build(pm);
  return pm.run(module);
}

/// Bytes of the arena that the step of `module`, which has policies, runs in.
/// Uses up the module.
static FailureOr<int64_t> measurePeak(ModuleOp module, StringRef function) {
  if (failed(runPasses(module, [&](OpPassManager &pm) {
        pm.addPass(createMaterializePolicies());
        pm.addPass(createConvertAALToLinalg());
      })))
    return failure();
  FailureOr<ScheduledProgram> scheduled =
      orderByLaunches(module.lookupSymbol<func::FuncOp>(function));
  if (failed(scheduled))
    return failure();
  return scheduled->measureArena();
}

FailureOr<const Plan *>
PlanSearch::measure(StringRef rules,
                    function_ref<bool(const Plan &)> isWanted) {
  auto [it, isNew] = plans.try_emplace(rules);
  std::optional<Plan> &known = it->second;
  if (!isNew)
    return known && (!isWanted || isWanted(*known)) ? &*known : nullptr;
  AssignPoliciesOptions assign = options;
  assign.rules = rules.str();
  OwningOpRef<ModuleOp> copy = module.clone();
  if (failed(runPasses(*copy, [&](OpPassManager &pm) {
        pm.addPass(createAssignPolicies(assign));
      })))
    return nullptr;
  FailureOr<MemoryReport> report =
      MemoryReport::get(copy->lookupSymbol<func::FuncOp>(options.function));
  if (failed(report))
    return failure();
  Plan plan = {rules.str(), report->recomputedFlops, report->recomputedBytes,
               report->savedBytesAfter, 0};
  if (isWanted && !isWanted(plan)) {
    plans.erase(it);
    return nullptr;
  }
  // Copies may be too slow for a plan, and not for others.
  FailureOr<int64_t> peak = measurePeak(*copy, options.function);
  if (failed(peak))
    return nullptr;
  plan.peakBytes = *peak;
  known = std::move(plan);
  return &*known;
}

//===----------------------------------------------------------------------===//
// Coarse plans
//===----------------------------------------------------------------------===//

/// The rules of the coarse plans, those alone excepted.
std::vector<std::string> PlanSearch::getCoarseRules() const {
  SmallVector<std::string> bases = {options.rules};
  std::vector<std::string> rules;
  if (errors != Fidelity::Exact) {
    StringRef forms = errors == Fidelity::Unbiased ? "unbiased" : "biased";
    bases.push_back(options.rules + "+" + forms.str());
    rules.push_back(bases.back() + "+mincut=inf");
  }
  FailureOr<StepGraph> graph = StepGraph::build(module, options.function);
  if (failed(graph))
    return rules;
  SmallVector<unsigned> counts = findSegmentCounts(*graph);
  for (const std::string &base : bases) {
    rules.push_back(base + "+mincut");
    for (unsigned count : counts)
      rules.push_back(llvm::formatv("{0}+segments={1}", base, count));
  }
  return rules;
}

LogicalResult PlanSearch::start() {
  FailureOr<const Plan *> alone = measure(options.rules);
  if (failed(alone) || !*alone)
    return failure();
  plain = *alone;
  std::vector<const Plan *> coarse = {plain};
  {
    // The rules themselves have to fit, what is tried on top need not.
    ScopedDiagnosticHandler silence(module.getContext(),
                                    [](Diagnostic &) { return success(); });
    for (const std::string &rules : getCoarseRules()) {
      FailureOr<const Plan *> plan = measure(rules);
      if (succeeded(plan) && *plan)
        coarse.push_back(*plan);
    }
  }
  // Of equal work, the rules alone come first, then what has errors.
  SmallVector<std::pair<int64_t, unsigned>> order;
  for (auto [i, plan] : llvm::enumerate(coarse))
    order.push_back({plan->repeatedFlops, i});
  llvm::sort(order);
  for (auto [flops, i] : order)
    if (stairs.empty() || coarse[i]->peakBytes < stairs.back()->peakBytes)
      stairs.push_back(coarse[i]);
  return success();
}

//===----------------------------------------------------------------------===//
// Plans between
//===----------------------------------------------------------------------===//

/// The rules of the coarse plan `below` at a price: that at which it costs as
/// much as `above`, where a plan between the two is better than both. Empty
/// where there is no such price.
static std::string getRulesBetween(const Plan &above, const Plan &below) {
  // The price of a plan between that has been split before is left behind.
  StringRef base = StringRef(below.rules).split("+mincut=").first;
  double bytes = static_cast<double>(above.savedBytes - below.savedBytes);
  double flops = static_cast<double>(below.repeatedFlops - above.repeatedFlops);
  double moved = static_cast<double>(below.repeatedBytes - above.repeatedBytes);
  if (bytes <= 0)
    return "";
  if (base.contains("+segments="))
    return flops > 0
               ? llvm::formatv("{0}+mincut=0,{1:e5}", base, bytes / flops).str()
               : "";
  if (base.consume_back("+mincut") || base != below.rules)
    return moved > 0
               ? llvm::formatv("{0}+mincut={1:e5}", base, bytes / moved).str()
               : "";
  return "";
}

/// A plan with more work than `interval.above` and less than `interval.below`
/// whose peak lies between; null where there is none. Narrows the interval
/// where plans do not help.
FailureOr<const Plan *> PlanSearch::split(Interval &interval) {
  ScopedDiagnosticHandler silence(module.getContext(),
                                  [](Diagnostic &) { return success(); });
  for (unsigned i = 0; i < kMaxSplits; ++i) {
    std::string rules = getRulesBetween(*interval.above, *interval.below);
    if (rules.empty())
      return nullptr;
    // A cut at a price often is that of one of the ends.
    FailureOr<const Plan *> plan = measure(rules, [&](const Plan &between) {
      return between.repeatedFlops > interval.above->repeatedFlops &&
             between.repeatedFlops < interval.below->repeatedFlops;
    });
    if (failed(plan) || !*plan)
      return plan;
    if ((*plan)->peakBytes < interval.below->peakBytes)
      return nullptr;
    if ((*plan)->peakBytes < interval.bound)
      return plan;
    interval.above = *plan;
  }
  return nullptr;
}

FailureOr<const Plan *> PlanSearch::find(double limit) {
  auto fits = [&](const Plan *plan) {
    return static_cast<double>(plan->peakBytes) <= limit;
  };
  auto it = llvm::find_if(stairs, fits);
  if (it == stairs.end())
    return nullptr;
  if (*it == plain)
    return plain;
  Interval interval = {*(it - 1), *it, (*(it - 1))->peakBytes};
  for (unsigned i = 0; i < kMaxSplits; ++i) {
    FailureOr<const Plan *> plan = split(interval);
    if (failed(plan))
      return failure();
    if (!*plan)
      break;
    if (fits(*plan)) {
      interval.below = *plan;
    } else {
      interval.above = *plan;
      interval.bound = (*plan)->peakBytes;
    }
  }
  return interval.below;
}

FailureOr<std::vector<Plan>> PlanSearch::listPlans(unsigned count) {
  std::vector<const Plan *> curve = stairs;
  DenseSet<const Plan *> whole; // nothing lies between it and the one before
  while (curve.size() < count) {
    // The widest gap first.
    size_t widest = 0;
    auto getGap = [&](size_t i) {
      return curve[i - 1]->peakBytes - curve[i]->peakBytes;
    };
    for (size_t i = 1; i < curve.size(); ++i)
      if (!whole.contains(curve[i]) &&
          (widest == 0 || getGap(i) > getGap(widest)))
        widest = i;
    if (widest == 0)
      break;
    Interval interval = {curve[widest - 1], curve[widest],
                         curve[widest - 1]->peakBytes};
    FailureOr<const Plan *> plan = split(interval);
    if (failed(plan))
      return failure();
    if (*plan)
      curve.insert(curve.begin() + widest, *plan);
    else
      whole.insert(curve[widest]);
  }
  std::vector<Plan> list;
  for (const Plan *plan : curve)
    list.push_back(*plan);
  return list;
}
