//===- Budget.cpp - the plan with the least work within a budget ----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Budget.h"
#include "aal/Transforms/PlanSearch.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
/// A budget as it is written: bytes, or a share of the plain peak. None can be
/// met that is not above 0.
struct Budget {
  double amount = 0;
  bool isShare = false;

  static std::optional<Budget> parse(StringRef text);
};
} // namespace

std::optional<Budget> Budget::parse(StringRef text) {
  static constexpr std::pair<StringLiteral, double> kUnits[] = {
      {"KiB", 1024.0},
      {"MiB", 1024.0 * 1024},
      {"GiB", 1024.0 * 1024 * 1024},
      {"kB", 1e3},
      {"MB", 1e6},
      {"GB", 1e9},
      {"%", 0.01},
      {"B", 1.0}};
  Budget budget;
  double factor = 1;
  for (auto [unit, value] : kUnits)
    if (text.consume_back(unit)) {
      factor = value;
      budget.isShare = unit == "%";
      break;
    }
  if (text.trim().getAsDouble(budget.amount) ||
      !(std::abs(budget.amount) * factor <= 1e18))
    return std::nullopt;
  budget.amount *= factor;
  return budget;
}

FailureOr<std::string> aal::chooseRules(ModuleOp module,
                                        const AssignPoliciesOptions &assign) {
  Location loc = module.getLoc();
  std::optional<Fidelity> errors = assign.errors.empty()
                                       ? Fidelity::Exact
                                       : symbolizeFidelity(assign.errors);
  if (!errors)
    return emitError(loc)
           << "expected errors=exact, unbiased or biased, found '"
           << assign.errors << "'";
  std::optional<Budget> budget = Budget::parse(assign.budget);
  PlanSearch search(module, assign, *errors);
  if (failed(search.start()))
    return failure();
  if (!budget) {
    int64_t least = search.findLeastPeak();
    return emitError(loc) << "expected a budget such as '800MiB', '1.5GB' or "
                             "'60%' of at least "
                          << least << " bytes, found '" << assign.budget << "'";
  }
  double limit = budget->amount;
  if (budget->isShare)
    limit *= static_cast<double>(search.getPlain().peakBytes);
  const Plan *plan = search.find(limit);
  if (!plan) {
    int64_t least = search.findLeastPeak();
    return emitError(loc) << "expected a budget of at least " << least
                          << " bytes, the lowest peak that was found, found '"
                          << assign.budget << "' ("
                          << static_cast<int64_t>(limit) << " bytes)";
  }
  return plan->rules;
}
