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

/// The rules of a plan, and how to name those between it and one that stores
/// more.
struct PlanRules {
  /// What a plan between the two has a price of: bytes that repeated ops read
  /// and write, or floating-point operations of repeated products.
  enum class Priced { Nothing, Bytes, Flops };

  std::string text;
  /// The error of the forms that are added to the rules of the search.
  Fidelity errors = Fidelity::Exact;
  Priced priced = Priced::Nothing;
  /// The rules that the price follows, where there is one.
  std::string stem = {};
  /// Has as few parts as a deep plan may have, or more, each of which runs
  /// again once: a deep plan repeats no less than the least of these does.
  bool boundsDeep = false;

  /// The rules of the plan between at `price`.
  PlanRules getBetween(double price) const;
};

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
/// A few coarse plans are fixed by the step, and so are deep ones, that take
/// the most work and are looked at where no coarse one will do. Between two
/// neighbours lie plans at prices of recomputation in between, found by
/// splitting. A plan is drafted first: what it stores and repeats is known from
/// its policies. Where that does not settle whether it fits, what it needs at
/// least is found, and where that does not either, it is packed in full, once.
/// Neither these plans nor the way they are split depend on what is looked for.
///
/// Plans of a class of error are split among themselves and with those of the
/// narrower ones; the best plan of the narrower ones counts too, so that a
/// class that is allowed never costs work.
class PlanSearch {
public:
  /// `module` has its saves marked, stays as it is and must outlive the search.
  /// Forms whose error is greater than `errors` are not added.
  PlanSearch(ModuleOp module, AssignPoliciesOptions assign, Fidelity errors)
      : module(module), options(std::move(assign)), errors(errors) {
    options.budget.clear();
    options.errors.clear();
  }

  /// Measures the rules alone. Fails, with an error, where they do not apply to
  /// the step.
  LogicalResult start();

  MLIRContext *getContext() const { return module->getContext(); }

  /// The plan of `rules`, whatever those of the search are; null where they do
  /// not apply to the step or it cannot run so, which is reported once, as a
  /// diagnostic.
  const Plan *measure(StringRef rules);

  /// The plan of the rules alone.
  const Plan &getPlain() const { return plain->plan; }

  /// The least limit, in bytes, that a coarse or deep plan keeps. Measures all
  /// of them that may have it.
  int64_t findLeastPeak();

  /// The plan of the fewest repeated operations, among those tried, whose peak
  /// is at most `limit` bytes; null where there is none. Of exact plans, a
  /// smaller limit never gives a higher peak.
  const Plan *find(double limit);

  /// The curve of peak over work: plans from the rules alone to the least peak,
  /// each with more work and a lower peak than the one before. The coarse and
  /// the deep ones, split until there are `count` if there are as many.
  std::vector<Plan> listPlans(unsigned count);

private:
  /// A plan, and the step with its policies until its peak is known.
  struct Draft {
    enum class State { Drafted, Bounded, Measured, Failed };

    PlanRules rules;
    Plan plan;
    int64_t leastBytes = 0; // no peak is lower; from Bounded on
    State state = State::Drafted;
    OwningOpRef<ModuleOp> module; // materialised where it is bounded
  };

  /// A plan that exceeds a limit and one that keeps it, with what lies between.
  struct Interval {
    Draft *above, *below;
    /// The prices at which these, or plans beyond them, have been found.
    std::optional<double> high, low;
    unsigned tries = 0;

    std::optional<double> choosePrice() const;
    /// Makes `draft`, found at `price`, an end.
    void setAbove(Draft *draft, double price) { above = draft, high = price; }
    void setBelow(Draft *draft, double price) { below = draft, low = price; }
  };

  /// What is between two plans, and the price at which it is.
  struct Between {
    Draft *draft;
    double price;
  };

  Draft *draft(const PlanRules &rules);
  LogicalResult draftPolicies(Draft &draft);
  LogicalResult materialize(Draft &draft);
  bool bound(Draft &draft);
  bool measure(Draft &draft);
  bool measureWithin(Draft &draft, double limit);
  bool storesMore(const Draft &draft, double limit) const;
  int64_t getNeed(const Draft &draft) const;
  bool fits(Draft &draft, double limit);
  SmallVector<std::pair<Fidelity, std::string>> listBases() const;
  std::vector<PlanRules> listCoarseRules() const;
  std::vector<PlanRules> listDeepRules() const;
  void draftAll(ArrayRef<PlanRules> rules, std::vector<Draft *> &plans);
  void draftCoarse();
  void draftDeep(Fidelity allowed);
  std::optional<Between> draftBetween(Interval &interval);
  Draft *split(Interval &interval);
  static std::vector<Draft *> selectClass(ArrayRef<Draft *> plans,
                                          Fidelity allowed);
  const Plan *findInClass(Fidelity allowed, double limit, const Plan *best);
  const Plan *findAmong(ArrayRef<Draft *> plans, double limit, int64_t most);
  const Draft *findBetween(Interval interval, double limit, int64_t most);

  ModuleOp module;
  AssignPoliciesOptions options;
  Fidelity errors;
  Draft *plain = nullptr;
  std::vector<Draft *> coarse; // by repeated operations; empty until drafted
  std::vector<Draft *> deep;   // the same
  std::optional<Fidelity> deepErrors; // the widest class that `deep` has
  llvm::StringMap<std::optional<Draft>> drafts; // by rules; none do not apply
};

} // namespace mlir::aal

#endif // AAL_TRANSFORMS_PLANSEARCH_H
