//===- PlanCurve.cpp - memory of a step over what it computes again -------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "OtherRules.h"
#include "aal/Transforms/PlanSearch.h"
#include "mlir/IR/Diagnostics.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::aal;

/// How many plans the curve has at most: each takes as long as a budget takes
/// to try one.
static constexpr unsigned kMaxPlans = 12;

static PlanReport toReport(const Plan &plan) {
  return {plan.rules, plan.repeatedFlops, plan.repeatedBytes, plan.savedBytes,
          plan.peakBytes};
}

/// Splits `rules` into those that say what is stored, and the error that plans
/// of the search may add to them; what is about recomputation is left out.
static std::pair<std::string, Fidelity> splitRules(StringRef rules) {
  SmallVector<StringRef> parts;
  rules.split(parts, '+');
  Fidelity errors = Fidelity::Exact;
  llvm::erase_if(parts, [&](StringRef part) {
    if (part == "unbiased" || part == "biased") {
      errors = std::max(errors, *symbolizeFidelity(part));
      return true;
    }
    StringRef name = part.split('=').first;
    return name == "elementwise" || name == "gcp" || name == "mincut" ||
           name == "segments";
  });
  return {parts.empty() ? "bp" : llvm::join(parts, "+"), errors};
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

/// Adds the plans that a budget is chosen from. None where the rules alone do
/// not apply: some need a recomputation beside them.
static void addPlans(PlanCurve &curve, PlanSearch &search) {
  {
    ScopedDiagnosticHandler silence(search.getContext(),
                                    [](Diagnostic &) { return success(); });
    if (failed(search.start()))
      return;
  }
  llvm::append_range(curve.plans,
                     llvm::map_range(search.listPlans(kMaxPlans), toReport));
}

/// Adds the peak with every block computed again.
static void addBlocks(PlanCurve &curve, ModuleOp module,
                      AssignPoliciesOptions assign) {
  assign.lossless = false;
  PlanSearch search(module, assign, Fidelity::Exact);
  if (const Plan *plan = search.measure(
          llvm::formatv("bp+segments={0}", curve.numBlocks).str()))
    curve.blocks = toReport(*plan);
}

/// Adds exact cuts at rising prices of what is computed again.
static void addCuts(PlanCurve &curve, ModuleOp module, StringRef function) {
  // A byte that recomputation moves costs so many bytes saved.
  for (StringRef price : {"0", "0.0625", "0.125", "0.25", "0.375", "0.5",
                          "0.75", "1", "2", "inf"}) {
    std::string rules = "bp+mincut=" + price.str();
    OwningOpRef<ModuleOp> copy = module.clone();
    FailureOr<MemoryReport> memory =
        tryRules(*copy, function, rules, /*lossless=*/true);
    if (succeeded(memory))
      curve.cuts.push_back({rules, memory->recomputedFlops,
                            memory->recomputedBytes, memory->savedBytesAfter,
                            std::nullopt});
  }
}

void aal::addPlanCurve(StepReport &report, ModuleOp module, StringRef function,
                       bool lossless) {
  OwningOpRef<ModuleOp> plain = withoutPolicies(module);
  AssignPoliciesOptions assign;
  assign.lossless = lossless;
  assign.function = function.str();
  assign.predict.clear();
  Fidelity errors;
  std::tie(assign.rules, errors) = splitRules(report.rules);
  PlanSearch search(*plain, assign, errors);
  addPlans(report.curve, search);
  report.curve.numBlocks = countBlocks(report.memory);
  if (report.curve.numBlocks > 0)
    addBlocks(report.curve, *plain, assign);
  addCuts(report.curve, *plain, function);
}
