//===- PlanCurve.cpp - memory of a step over what it computes again -------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "OtherRules.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
/// Makes plans of one step.
class Planner {
public:
  Planner(ModuleOp module, StringRef function)
      : module(withoutPolicies(module)), function(function) {}

  /// The plan of `rules`, none where they do not apply to the step.
  FailureOr<std::optional<PlanReport>> plan(StringRef rules, bool lossless,
                                            bool withPeak);

private:
  OwningOpRef<ModuleOp> module;
  StringRef function;
};
} // namespace

FailureOr<std::optional<PlanReport>>
Planner::plan(StringRef rules, bool lossless, bool withPeak) {
  OwningOpRef<ModuleOp> copy = module->clone();
  FailureOr<MemoryReport> memory = tryRules(*copy, function, rules, lossless);
  if (failed(memory))
    return std::optional<PlanReport>();
  PlanReport plan = {rules.str(), memory->recomputedFlops,
                     memory->recomputedBytes, memory->savedBytesAfter,
                     std::nullopt};
  if (withPeak) {
    FailureOr<ArenaReport> arena = planArena(std::move(copy), function);
    if (failed(arena))
      return failure();
    plan.peakBytes = arena->bytes;
  }
  return std::optional(std::move(plan));
}

/// `rules` without what is about recomputation.
static std::string withoutRecomputation(StringRef rules) {
  SmallVector<StringRef> parts;
  rules.split(parts, '+');
  llvm::erase_if(parts, [](StringRef part) {
    StringRef name = part.split('=').first;
    return name == "elementwise" || name == "gcp" || name == "mincut" ||
           name == "segments";
  });
  return parts.empty() ? "bp" : llvm::join(parts, "+");
}

/// The number of blocks of the network: as many as the layers that differ in
/// one number of their names, where that is most. 0 where there are none.
static int64_t countBlocks(const MemoryReport &memory) {
  llvm::StringMap<llvm::StringSet<>> numbers;
  size_t most = 0;
  for (const SavedTensorReport &tensor : memory.tensors) {
    StringRef layer = tensor.layer;
    for (size_t begin = 0; begin < layer.size();) {
      size_t end = std::min(layer.find_first_of("./", begin), layer.size());
      StringRef part = layer.slice(begin, end);
      if (!part.empty() && llvm::all_of(part, llvm::isDigit)) {
        llvm::StringSet<> &seen = numbers[layer.take_front(begin)];
        seen.insert(part);
        most = std::max<size_t>(most, seen.size());
        break;
      }
      begin = end + 1;
    }
  }
  return most > 1 ? static_cast<int64_t>(most) : 0;
}

/// Keeps the plans that lower the peak for the work that they add.
static std::vector<PlanReport> keepBest(std::vector<PlanReport> plans) {
  llvm::sort(plans, [](const PlanReport &a, const PlanReport &b) {
    return std::tie(a.recomputedFlops, *a.peakBytes, a.rules) <
           std::tie(b.recomputedFlops, *b.peakBytes, b.rules);
  });
  std::vector<PlanReport> best;
  for (PlanReport &plan : plans)
    if (best.empty() || *plan.peakBytes < *best.back().peakBytes)
      best.push_back(std::move(plan));
  return best;
}

LogicalResult aal::addPlanCurve(StepReport &report, ModuleOp module,
                                StringRef function, bool lossless) {
  Planner planner(module, function);
  std::string base = withoutRecomputation(report.rules);
  std::vector<std::string> candidates = {base, base + "+elementwise",
                                         base + "+mincut"};
  for (unsigned parts : {2, 4, 8, 16, 32}) {
    if (parts > 2)
      candidates.push_back(
          llvm::formatv("{0}+segments={1},{2}", base, parts, parts / 2));
    candidates.push_back(llvm::formatv("{0}+segments={1}", base, parts));
  }
  std::vector<PlanReport> plans;
  for (StringRef rules : candidates) {
    auto plan = planner.plan(rules, lossless, /*withPeak=*/true);
    if (failed(plan))
      return failure();
    if (*plan)
      plans.push_back(std::move(**plan));
  }
  report.curve.plans = keepBest(std::move(plans));
  report.curve.numBlocks = countBlocks(report.memory);
  if (report.curve.numBlocks > 0) {
    auto plan = planner.plan(
        llvm::formatv("bp+segments={0}", report.curve.numBlocks).str(),
        /*lossless=*/false, /*withPeak=*/true);
    if (failed(plan))
      return failure();
    report.curve.blocks = std::move(*plan);
  }
  // A byte that recomputation moves costs so many bytes saved.
  for (StringRef price : {"0", "0.0625", "0.125", "0.25", "0.375", "0.5",
                          "0.75", "1", "2", "inf"}) {
    auto plan = planner.plan("bp+mincut=" + price.str(), /*lossless=*/true,
                             /*withPeak=*/false);
    if (failed(plan))
      return failure();
    if (*plan)
      report.curve.cuts.push_back(std::move(**plan));
  }
  return success();
}
