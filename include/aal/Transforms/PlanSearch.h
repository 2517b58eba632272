//===- PlanSearch.h - plans for a step, least work first --------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRANSFORMS_PLANSEARCH_H
#define AAL_TRANSFORMS_PLANSEARCH_H

#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Transforms/Passes.h"
#include "llvm/ADT/StringMap.h"
#include <optional>
#include <vector>

namespace mlir::aal {

/// One way to run a step: rules, and what they come to.
struct Plan {
  std::string rules;
  /// Floating-point operations that the backward pass repeats, and bytes that
  /// the repeated ops read and write.
  int64_t repeatedFlops = 0, repeatedBytes = 0;
  /// Stored from the forward pass for the backward pass.
  int64_t savedBytes = 0;
  /// Of the arena, as compiled for the CPU.
  int64_t peakBytes = 0;
};

/// Plans for one step: the given rules with recomputation added, and with forms
/// of the class of error that is allowed.
///
/// A few coarse plans are fixed by the step. Between two neighbours lie plans
/// at prices of recomputation in between, found by splitting. Each plan is
/// materialised and packed in full, once. Neither the coarse plans nor the way
/// they are split depend on what is looked for.
class PlanSearch {
public:
  /// `module` has its saves marked, stays as it is and must outlive the search.
  /// Forms whose error is greater than `errors` are not added.
  PlanSearch(ModuleOp module, AssignPoliciesOptions assign, Fidelity errors)
      : module(module), options(std::move(assign)), errors(errors) {
    options.budget.clear();
    options.errors.clear();
  }

  /// Measures the coarse plans. Fails, with an error, where the rules
  /// themselves do not apply to the step.
  LogicalResult start();

  MLIRContext *getContext() const { return module->getContext(); }

  /// The plan of `rules`, whatever those of the search are; null where they do
  /// not apply to the step, which is reported as a diagnostic, or where the
  /// plan is not wanted, which is asked before its peak is known.
  FailureOr<const Plan *>
  measure(StringRef rules, function_ref<bool(const Plan &)> isWanted = nullptr);

  /// The plan of the rules alone.
  const Plan &getPlain() const { return *plain; }

  /// The least peak among the coarse plans.
  int64_t getLeastPeak() const { return stairs.back()->peakBytes; }

  /// The plan of the fewest repeated operations, among those tried, whose peak
  /// is at most `limit` bytes; null where there is none. A smaller limit never
  /// gives a higher peak.
  FailureOr<const Plan *> find(double limit);

  /// The curve of peak over work: plans from the rules alone to the least peak,
  /// each with more work and a lower peak than the one before. The coarse ones,
  /// split until there are `count` if there are as many.
  FailureOr<std::vector<Plan>> listPlans(unsigned count);

private:
  /// A plan that exceeds a limit and one that keeps it, with what lies between.
  struct Interval {
    const Plan *above, *below;
    /// Plans between count if their peak is less.
    int64_t bound;
  };

  std::vector<std::string> getCoarseRules() const;
  FailureOr<const Plan *> split(Interval &interval);

  ModuleOp module;
  AssignPoliciesOptions options;
  Fidelity errors;
  const Plan *plain = nullptr;
  std::vector<const Plan *> stairs; // coarse: ever more work, ever lower peaks
  llvm::StringMap<std::optional<Plan>> plans; // by rules; none do not apply
};

} // namespace mlir::aal

#endif // AAL_TRANSFORMS_PLANSEARCH_H
