//===- PlanSearch.cpp - plans for a step, least work first ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Transforms/PlanSearch.h"
#include "LaunchOrder.h"
#include "PeakBound.h"
#include "aal/Analysis/MemoryReport.h"
#include "aal/Conversion/Passes.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Pass/PassManager.h"
#include <cmath>

using namespace mlir;
using namespace mlir::aal;

/// How often an interval between two coarse plans is split, and how many plans
/// are drafted for that: each takes time.
static constexpr unsigned kMaxSplits = 6, kMaxDrafts = 8;
/// Plans whose stored bytes differ by less than this share of those of the
/// rules alone are not split.
static constexpr int64_t kNarrow = 64;

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

/// Bytes of the arena that the step of `module`, whose policies are
/// materialised, runs in. Uses up the module.
static FailureOr<int64_t> measurePeak(ModuleOp module, StringRef function) {
  if (failed(runPasses(module, [&](OpPassManager &pm) {
        pm.addPass(createConvertAALToLinalg());
      })))
    return failure();
  FailureOr<ScheduledProgram> scheduled =
      orderByLaunches(module.lookupSymbol<func::FuncOp>(function));
  if (failed(scheduled))
    return failure();
  return scheduled->measureArena();
}

/// Assigns the policies of `draft.plan.rules` to a copy of the step. Fails
/// where they do not apply.
LogicalResult PlanSearch::draftPolicies(Draft &draft) {
  AssignPoliciesOptions assign = options;
  assign.rules = draft.plan.rules;
  draft.module = module.clone();
  return runPasses(*draft.module, [&](OpPassManager &pm) {
    pm.addPass(createAssignPolicies(assign));
  });
}

/// The plan of `rules`, whose peak may not be known; null where they do not
/// apply.
PlanSearch::Draft *PlanSearch::draft(const PlanRules &rules) {
  auto [it, isNew] = drafts.try_emplace(rules.text);
  std::optional<Draft> &known = it->second;
  if (!isNew)
    return known ? &*known : nullptr;
  Draft draft;
  draft.rules = rules;
  draft.plan.rules = rules.text;
  if (failed(draftPolicies(draft)))
    return nullptr;
  FailureOr<MemoryReport> report = MemoryReport::get(
      draft.module->lookupSymbol<func::FuncOp>(options.function));
  if (failed(report))
    return nullptr;
  draft.plan.repeatedFlops = report->recomputedFlops;
  draft.plan.repeatedBytes = report->recomputedBytes;
  draft.plan.savedBytes = report->savedBytesAfter;
  known = std::move(draft);
  return &*known;
}

/// Puts what the policies of `draft` store and repeat into its step.
LogicalResult PlanSearch::materialize(Draft &draft) {
  if (!draft.module && failed(draftPolicies(draft)))
    return failure();
  return runPasses(*draft.module, [](OpPassManager &pm) {
    pm.addPass(createMaterializePolicies());
  });
}

/// Finds the bytes that `draft` needs at least, for a small part of the time
/// that it takes to measure it; false where it cannot run.
bool PlanSearch::bound(Draft &draft) {
  if (draft.state != Draft::State::Drafted)
    return draft.state != Draft::State::Failed;
  if (failed(materialize(draft))) {
    draft.state = Draft::State::Failed;
    draft.module = nullptr;
    return false;
  }
  draft.leastBytes =
      boundPeak(draft.module->lookupSymbol<func::FuncOp>(options.function));
  draft.state = Draft::State::Bounded;
  return true;
}

/// Whether the step can run so, as where copies are fast enough for the plan.
bool PlanSearch::measure(Draft &draft) {
  if (draft.state == Draft::State::Measured ||
      draft.state == Draft::State::Failed)
    return draft.state == Draft::State::Measured;
  bool isMaterialized = draft.state == Draft::State::Bounded && draft.module;
  draft.state = Draft::State::Failed;
  if (!isMaterialized && failed(materialize(draft)))
    return false;
  FailureOr<int64_t> peak = measurePeak(*draft.module, options.function);
  draft.module = nullptr;
  if (failed(peak))
    return false;
  draft.plan.peakBytes = *peak;
  draft.state = Draft::State::Measured;
  return true;
}

/// Measures `draft` if its peak may be at most `limit`; false where it is not
/// measured.
bool PlanSearch::measureWithin(Draft &draft, double limit) {
  if (bound(draft) && static_cast<double>(draft.leastBytes) <= limit)
    return measure(draft);
  draft.module = nullptr;
  return false;
}

const Plan *PlanSearch::measure(StringRef rules) {
  Draft *drafted = draft(PlanRules{rules.str()});
  return drafted && measure(*drafted) ? &drafted->plan : nullptr;
}

//===----------------------------------------------------------------------===//
// Limits
//===----------------------------------------------------------------------===//

/// True for a plan that stores more than `limit` at the end of the forward
/// pass. What is stored may take no room in the arena, as views of arguments:
/// where that is so for the rules alone, the stored bytes say nothing.
bool PlanSearch::storesMore(const Draft &draft, double limit) const {
  return plain->plan.savedBytes <= plain->plan.peakBytes &&
         static_cast<double>(draft.plan.savedBytes) > limit;
}

/// The least limit that a measured plan keeps.
int64_t PlanSearch::getNeed(const Draft &draft) const {
  int64_t need = std::max(draft.plan.peakBytes, draft.leastBytes);
  return storesMore(draft, static_cast<double>(need)) ? draft.plan.savedBytes
                                                      : need;
}

/// Whether `draft` keeps the limit. Measures it where that is not plain.
bool PlanSearch::fits(Draft &draft, double limit) {
  return !storesMore(draft, limit) && measureWithin(draft, limit) &&
         static_cast<double>(draft.plan.peakBytes) <= limit;
}

//===----------------------------------------------------------------------===//
// Coarse plans
//===----------------------------------------------------------------------===//

LogicalResult PlanSearch::start() {
  plain = draft(PlanRules{options.rules});
  return success(plain && measure(*plain));
}

/// Adds the plans of `rules` to `plans`. Puts these in the order of their work;
/// of equal work, the rules alone come first, then what has errors.
void PlanSearch::draftAll(ArrayRef<PlanRules> rules,
                          std::vector<Draft *> &plans) {
  // The rules themselves have to apply, what is tried on top need not.
  ScopedDiagnosticHandler silence(module.getContext(),
                                  [](Diagnostic &) { return success(); });
  for (const PlanRules &each : rules)
    if (Draft *drafted = draft(each);
        drafted && !llvm::is_contained(plans, drafted))
      plans.push_back(drafted);
  std::vector<std::tuple<int64_t, unsigned, Draft *>> order;
  for (auto [i, draft] : llvm::enumerate(plans))
    order.emplace_back(draft->plan.repeatedFlops, i, draft);
  llvm::sort(order);
  for (auto [i, entry] : llvm::enumerate(order))
    plans[i] = std::get<Draft *>(entry);
}

void PlanSearch::draftCoarse() {
  if (!coarse.empty())
    return;
  coarse.push_back(plain);
  draftAll(listCoarseRules(), coarse);
}

/// Drafts the deep plans with errors of at most `allowed`.
void PlanSearch::draftDeep(Fidelity allowed) {
  if (deepErrors && allowed <= *deepErrors)
    return;
  deepErrors = allowed;
  std::vector<PlanRules> rules = listDeepRules();
  llvm::erase_if(rules,
                 [&](const PlanRules &each) { return each.errors > allowed; });
  draftAll(rules, deep);
}

int64_t PlanSearch::findLeastPeak() {
  draftCoarse();
  draftDeep(errors);
  ScopedDiagnosticHandler silence(module.getContext(),
                                  [](Diagnostic &) { return success(); });
  int64_t least = getNeed(*plain);
  // What may have the lowest peak comes first: few others have to be measured.
  std::vector<std::tuple<int64_t, size_t, Draft *>> order;
  for (Draft *each : llvm::concat<Draft *>(coarse, deep)) {
    if (storesMore(*each, static_cast<double>(least)) || !bound(*each))
      continue;
    each->module = nullptr;
    order.emplace_back(each->leastBytes, order.size(), each);
  }
  llvm::sort(order);
  for (auto [bytes, index, each] : order)
    if (bytes < least && !storesMore(*each, static_cast<double>(least)) &&
        measure(*each))
      least = std::min(least, getNeed(*each));
  return least;
}

//===----------------------------------------------------------------------===//
// Plans between
//===----------------------------------------------------------------------===//

/// The price at which `below` costs as much as `above`, where a plan between
/// the two is better than both; another one where such a plan has been looked
/// for there. Nothing where there is no such price.
std::optional<double> PlanSearch::Interval::choosePrice() const {
  const Plan &more = above->plan, &less = below->plan;
  double bytes = static_cast<double>(more.savedBytes - less.savedBytes);
  double work = 0;
  switch (below->rules.priced) {
  case PlanRules::Priced::Flops:
    work = static_cast<double>(less.repeatedFlops - more.repeatedFlops);
    break;
  case PlanRules::Priced::Bytes:
    work = static_cast<double>(less.repeatedBytes - more.repeatedBytes);
    break;
  case PlanRules::Priced::Nothing:
    break;
  }
  if (bytes <= 0 || work <= 0)
    return std::nullopt;
  double price = bytes / work;
  // Prices rise by a sixteenth from the start of the step to its end.
  static constexpr double kStep = 1 + 1.0 / 64;
  if (high && price * kStep > *high)
    price = low ? std::sqrt(*low * *high) : *high / kStep;
  else if (low && price < *low * kStep)
    price = high ? std::sqrt(*low * *high) : *low * kStep;
  return price;
}

/// A plan with more work than `interval.above` and less than `interval.below`;
/// nothing where none is found.
std::optional<PlanSearch::Between>
PlanSearch::draftBetween(Interval &interval) {
  while (interval.tries++ < kMaxDrafts) {
    const Plan &above = interval.above->plan, &below = interval.below->plan;
    std::optional<double> price = interval.choosePrice();
    if (!price ||
        above.savedBytes - below.savedBytes < plain->plan.savedBytes / kNarrow)
      break;
    Draft *drafted = draft(interval.below->rules.getBetween(*price));
    if (!drafted)
      break;
    // A cut at a price often is that of one of the ends.
    int64_t flops = drafted->plan.repeatedFlops;
    if (flops <= above.repeatedFlops)
      interval.high = *price;
    else if (flops >= below.repeatedFlops)
      interval.low = *price;
    else
      return Between{drafted, *price};
  }
  return std::nullopt;
}

/// The plan of the least work between the ends of `interval` that keeps the
/// limit, as `interval.below` does. Stops where it has no less work than
/// `most`.
const PlanSearch::Draft *PlanSearch::findBetween(Interval interval,
                                                 double limit, int64_t most) {
  for (unsigned i = 0; i < kMaxSplits; ++i) {
    std::optional<Between> between = draftBetween(interval);
    if (!between)
      break;
    auto [draft, price] = *between;
    bool isEnough = fits(*draft, limit);
    draft->module = nullptr;
    if (!isEnough) {
      if (draft->plan.repeatedFlops >= most)
        break;
      interval.setAbove(draft, price);
      continue;
    }
    // Else a smaller limit, which neither keeps, could give a higher peak.
    if (getNeed(*draft) < getNeed(*interval.below))
      break;
    interval.setBelow(draft, price);
  }
  return interval.below;
}

/// The plan of the least work among `plans` and between them that keeps the
/// limit; null where none of `plans` does or all have as much work as `most`.
const Plan *PlanSearch::findAmong(ArrayRef<Draft *> plans, double limit,
                                  int64_t most) {
  ScopedDiagnosticHandler silence(module.getContext(),
                                  [](Diagnostic &) { return success(); });
  Draft *above = nullptr; // stores the least of those with less work
  for (Draft *draft : plans) {
    if (above && above->plan.repeatedFlops >= most)
      return nullptr;
    if (fits(*draft, limit))
      return draft == plain || !above
                 ? &draft->plan
                 : &findBetween({above, draft, {}, {}}, limit, most)->plan;
    if (!above || draft->plan.savedBytes < above->plan.savedBytes)
      above = draft;
  }
  return nullptr;
}

/// Those of `plans` whose errors are allowed.
std::vector<PlanSearch::Draft *>
PlanSearch::selectClass(ArrayRef<Draft *> plans, Fidelity allowed) {
  std::vector<Draft *> selected;
  llvm::copy_if(plans, std::back_inserter(selected), [&](const Draft *draft) {
    return draft->rules.errors <= allowed;
  });
  return selected;
}

/// The plan of the least work with errors of at most `allowed` that keeps the
/// limit; null where there is none, or none is known to be better than `best`.
const Plan *PlanSearch::findInClass(Fidelity allowed, double limit,
                                    const Plan *best) {
  int64_t most =
      best ? best->repeatedFlops : std::numeric_limits<int64_t>::max();
  std::vector<Draft *> few = selectClass(coarse, allowed);
  if (const Plan *plan = findAmong(few, limit, most))
    return plan;
  auto isLess = [&](Draft *draft) {
    return draft->rules.boundsDeep && draft->plan.repeatedFlops < most;
  };
  if (best &&
      (llvm::none_of(few, isLess) ||
       llvm::any_of(few, [&](Draft *draft) { return fits(*draft, limit); })))
    return nullptr;
  draftDeep(allowed);
  return findAmong(selectClass(deep, allowed), limit, most);
}

const Plan *PlanSearch::find(double limit) {
  if (fits(*plain, limit) && plain->plan.repeatedFlops == 0)
    return &plain->plan;
  draftCoarse();
  const Plan *best = nullptr;
  for (Fidelity allowed :
       {Fidelity::Biased, Fidelity::Unbiased, Fidelity::Exact}) {
    if (allowed > errors)
      continue;
    const Plan *plan = findInClass(allowed, limit, best);
    // What no plan of a class keeps, none of a narrower one does.
    if (!plan && !best)
      return nullptr;
    if (plan && (!best || plan->repeatedFlops < best->repeatedFlops))
      best = plan;
  }
  return best;
}
