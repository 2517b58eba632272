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
#include "mlir/IR/Diagnostics.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FormatVariadic.h"
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
PlanSearch::Draft *PlanSearch::draft(StringRef rules) {
  auto [it, isNew] = drafts.try_emplace(rules);
  std::optional<Draft> &known = it->second;
  if (!isNew)
    return known ? &*known : nullptr;
  Draft draft;
  draft.plan.rules = rules.str();
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

/// Whether the step can run so, as where copies are fast enough for the plan.
bool PlanSearch::measure(Draft &draft) {
  if (draft.state != Draft::State::Drafted)
    return draft.state == Draft::State::Measured;
  draft.state = Draft::State::Failed;
  if (!draft.module && failed(draftPolicies(draft)))
    return false;
  FailureOr<int64_t> peak = measurePeak(*draft.module, options.function);
  draft.module = nullptr;
  if (failed(peak))
    return false;
  draft.plan.peakBytes = *peak;
  draft.state = Draft::State::Measured;
  return true;
}

const Plan *PlanSearch::measure(StringRef rules) {
  Draft *drafted = draft(rules);
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
  return storesMore(draft, static_cast<double>(draft.plan.peakBytes))
             ? draft.plan.savedBytes
             : draft.plan.peakBytes;
}

/// Whether `draft` keeps the limit. Measures it where that is not plain.
bool PlanSearch::fits(Draft &draft, double limit) {
  return !storesMore(draft, limit) && measure(draft) &&
         static_cast<double>(draft.plan.peakBytes) <= limit;
}

//===----------------------------------------------------------------------===//
// Coarse plans
//===----------------------------------------------------------------------===//

LogicalResult PlanSearch::start() {
  plain = draft(options.rules);
  return success(plain && measure(*plain));
}

/// Adds the plans of `rules` to `plans`. Puts these in the order of their work;
/// of equal work, the rules alone come first, then what has errors.
void PlanSearch::draftAll(ArrayRef<std::string> rules,
                          std::vector<Draft *> &plans) {
  // The rules themselves have to apply, what is tried on top need not.
  ScopedDiagnosticHandler silence(module.getContext(),
                                  [](Diagnostic &) { return success(); });
  for (const std::string &text : rules)
    if (Draft *drafted = draft(text);
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

void PlanSearch::draftDeep() {
  if (!std::exchange(isDeep, true))
    draftAll(listDeepRules(), deep);
}

int64_t PlanSearch::findLeastPeak() {
  draftCoarse();
  draftDeep();
  ScopedDiagnosticHandler silence(module.getContext(),
                                  [](Diagnostic &) { return success(); });
  int64_t least = getNeed(*plain);
  for (const auto &plans : {coarse, deep})
    for (Draft *draft : plans)
      if (measure(*draft))
        least = std::min(least, getNeed(*draft));
  return least;
}

//===----------------------------------------------------------------------===//
// Plans between
//===----------------------------------------------------------------------===//

/// What the price of plans between the rules alone and `rules` is for.
namespace {
enum class Priced { Nothing, Bytes, Flops };
} // namespace

/// What has a price between coarse plans and `rules`, and the rules that the
/// price follows.
static std::pair<Priced, std::string> splitPrice(StringRef rules) {
  // The price of a plan between that has been split before is left behind.
  StringRef base = rules.split("+mincut=").first;
  if (base.contains("+segments="))
    return {Priced::Flops, base.str() + "+mincut=0,"};
  if (base.consume_back("+mincut") || base != rules)
    return {Priced::Bytes, base.str() + "+mincut="};
  return {Priced::Nothing, ""};
}

/// The price at which `below` costs as much as `above`, where a plan between
/// the two is better than both; another one where such a plan has been looked
/// for there. Nothing where there is no such price.
std::optional<double> PlanSearch::Interval::choosePrice() const {
  const Plan &more = above->plan, &less = below->plan;
  double bytes = static_cast<double>(more.savedBytes - less.savedBytes);
  double work = 0;
  switch (splitPrice(less.rules).first) {
  case Priced::Flops:
    work = static_cast<double>(less.repeatedFlops - more.repeatedFlops);
    break;
  case Priced::Bytes:
    work = static_cast<double>(less.repeatedBytes - more.repeatedBytes);
    break;
  case Priced::Nothing:
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
    Draft *drafted = draft(splitPrice(below.rules).second +
                           llvm::formatv("{0:e5}", *price).str());
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
/// limit, as `interval.below` does.
const PlanSearch::Draft *PlanSearch::findBetween(Interval interval,
                                                 double limit) {
  for (unsigned i = 0; i < kMaxSplits; ++i) {
    std::optional<Between> between = draftBetween(interval);
    if (!between)
      break;
    auto [draft, price] = *between;
    bool isEnough = fits(*draft, limit);
    draft->module = nullptr;
    if (!isEnough) {
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
/// limit; null where none of `plans` does.
const Plan *PlanSearch::findAmong(ArrayRef<Draft *> plans, double limit) {
  ScopedDiagnosticHandler silence(module.getContext(),
                                  [](Diagnostic &) { return success(); });
  Draft *above = nullptr; // stores the least of those with less work
  for (Draft *draft : plans) {
    if (fits(*draft, limit))
      return draft == plain || !above
                 ? &draft->plan
                 : &findBetween({above, draft, {}, {}}, limit)->plan;
    if (!above || draft->plan.savedBytes < above->plan.savedBytes)
      above = draft;
  }
  return nullptr;
}

const Plan *PlanSearch::find(double limit) {
  if (fits(*plain, limit) && plain->plan.repeatedFlops == 0)
    return &plain->plan;
  draftCoarse();
  if (const Plan *plan = findAmong(coarse, limit))
    return plan;
  draftDeep();
  return findAmong(deep, limit);
}

//===----------------------------------------------------------------------===//
// The curve
//===----------------------------------------------------------------------===//

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
  for (Draft *draft : plans)
    if (measure(*draft) &&
        (curve.empty() || draft->plan.peakBytes < curve.back()->plan.peakBytes))
      curve.push_back(draft);
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
