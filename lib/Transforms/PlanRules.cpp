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

/// The rules that recomputation is added to: those of the search, and with
/// forms of the class of error that is allowed.
SmallVector<std::string> PlanSearch::listBases() const {
  SmallVector<std::string> bases = {options.rules};
  if (errors != Fidelity::Exact) {
    StringRef forms = errors == Fidelity::Unbiased ? "unbiased" : "biased";
    bases.push_back(options.rules + "+" + forms.str());
  }
  return bases;
}

/// The rules of the coarse plans, those alone excepted.
std::vector<std::string> PlanSearch::listCoarseRules() const {
  SmallVector<std::string> bases = listBases();
  std::vector<std::string> rules;
  if (errors != Fidelity::Exact)
    rules.push_back(bases.back() + "+mincut=inf");
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

/// The rules of the deep plans.
std::vector<std::string> PlanSearch::listDeepRules() const {
  std::vector<std::string> rules;
  FailureOr<StepGraph> graph = StepGraph::build(module, options.function);
  if (failed(graph))
    return rules;
  SmallVector<HeldSegments> found = findHeldSegments(*graph);
  for (const std::string &base : listBases())
    for (auto [count, percent] : found)
      rules.push_back(
          llvm::formatv("{0}+segments={1}/{2}%", base, count, percent));
  return rules;
}
