//===- PlanRules.cpp - the rules of the plans that are fixed --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Planner/Segments.h"
#include "aal/Transforms/PlanSearch.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::aal;

PlanRules PlanRules::getBetween(double price) const {
  return {stem + llvm::formatv("{0:e5}", price).str(), errors, priced, stem};
}

/// `base` with the recomputation of a minimum cut, at `price` if there is one.
static PlanRules addMincut(const std::pair<Fidelity, std::string> &base,
                           StringRef price = "") {
  std::string text = base.second + "+mincut";
  return {text + price.str(), base.first, PlanRules::Priced::Bytes, text + "="};
}

/// `base` with the forward pass in `parts` that run again.
static PlanRules addSegments(const std::pair<Fidelity, std::string> &base,
                             const Twine &parts) {
  std::string text = (base.second + "+segments=" + parts).str();
  return {text, base.first, PlanRules::Priced::Flops, text + "+mincut=0,"};
}

/// The rules that recomputation is added to: those of the search, and with
/// forms of each class of error that is allowed.
SmallVector<std::pair<Fidelity, std::string>> PlanSearch::listBases() const {
  SmallVector<std::pair<Fidelity, std::string>> bases;
  bases.emplace_back(Fidelity::Exact, options.rules);
  for (Fidelity forms : {Fidelity::Unbiased, Fidelity::Biased})
    if (forms <= errors)
      bases.emplace_back(forms,
                         options.rules + "+" + stringifyFidelity(forms).str());
  return bases;
}

/// The rules of the coarse plans, those alone excepted.
std::vector<PlanRules> PlanSearch::listCoarseRules() const {
  auto bases = listBases();
  std::vector<PlanRules> rules;
  for (const auto &base : llvm::drop_begin(bases))
    rules.push_back(addMincut(base, "=inf"));
  FailureOr<StepGraph> graph = StepGraph::build(module, options.function);
  if (failed(graph))
    return rules;
  SmallVector<unsigned> counts = findSegmentCounts(*graph);
  for (const auto &base : bases) {
    rules.push_back(addMincut(base));
    for (auto [i, count] : llvm::enumerate(counts)) {
      rules.push_back(addSegments(base, Twine(count)));
      // Behind the first, which has half as many parts as are best.
      rules.back().boundsDeep = i + 2 >= counts.size();
    }
  }
  return rules;
}

/// The rules of the deep plans.
std::vector<PlanRules> PlanSearch::listDeepRules() const {
  std::vector<PlanRules> rules;
  FailureOr<StepGraph> graph = StepGraph::build(module, options.function);
  if (failed(graph))
    return rules;
  SmallVector<HeldSegments> found = findHeldSegments(*graph);
  for (const auto &base : listBases())
    for (auto [count, percent] : found)
      rules.push_back(
          addSegments(base, Twine(count) + "/" + Twine(percent) + "%"));
  return rules;
}
