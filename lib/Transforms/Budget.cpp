//===- Budget.cpp - the cheapest plan within a number of bytes ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Budget.h"
#include "aal/Analysis/MemoryReport.h"
#include "aal/Conversion/Passes.h"
#include "aal/Kernels/HostProgram.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Budgets
//===----------------------------------------------------------------------===//

namespace {
/// A budget as it is written: bytes, or a share of the plain peak.
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
  if (text.trim().getAsDouble(budget.amount) || !(budget.amount > 0) ||
      budget.amount * factor > 1e18)
    return std::nullopt;
  budget.amount *= factor;
  return budget;
}

//===----------------------------------------------------------------------===//
// The peak of a plan
//===----------------------------------------------------------------------===//

namespace {
/// One way to run the step.
struct Candidate {
  std::string rules;
  OwningOpRef<ModuleOp> module; // with its policies, until it is measured
  int64_t flops = 0;            // repeated
};
} // namespace

static LogicalResult runPasses(ModuleOp module,
                               function_ref<void(OpPassManager &)> build) {
  PassManager pm(module->getName());
  build(pm);
  return pm.run(module);
}

/// Bytes of the arena that the step of `candidate` runs in; uses up its module.
static FailureOr<int64_t> measurePeak(Candidate &candidate,
                                      StringRef function) {
  OwningOpRef<ModuleOp> module = std::move(candidate.module);
  if (failed(runPasses(*module, [](OpPassManager &pm) {
        pm.addPass(createMaterializePolicies());
        pm.addPass(createConvertAALToLinalg());
      })))
    return failure();
  auto func = module->lookupSymbol<func::FuncOp>(function);
  FailureOr<std::unique_ptr<Program>> program = buildProgram(func);
  if (failed(program))
    return failure();
  OperandsOnly backend(module->getContext());
  FailureOr<HostProgram> host = buildHostProgram(**program, backend);
  if (failed(host))
    return failure();
  return host->arenaBytes;
}

//===----------------------------------------------------------------------===//
// Candidates
//===----------------------------------------------------------------------===//

/// Recomputations to try: none, cheap ones, and the forward pass in parts, some
/// or all of which run again.
static std::vector<std::string> getRecomputations() {
  std::vector<std::string> rules = {"", "elementwise", "mincut"};
  for (unsigned parts : {2, 4, 8, 16, 32}) {
    if (parts > 2)
      rules.push_back(llvm::formatv("segments={0},{1}", parts, parts / 2));
    rules.push_back(llvm::formatv("segments={0}", parts));
  }
  return rules;
}

/// The step under `assign.rules` and `recomputation`; none where a rule does
/// not apply to it.
static std::optional<Candidate> makeCandidate(ModuleOp module,
                                              AssignPoliciesOptions assign,
                                              StringRef recomputation) {
  if (!recomputation.empty())
    assign.rules += "+" + recomputation.str();
  Candidate candidate{assign.rules, module.clone()};
  assign.budget.clear();
  if (failed(runPasses(*candidate.module, [&](OpPassManager &pm) {
        pm.addPass(createAssignPolicies(assign));
      })))
    return std::nullopt;
  FailureOr<MemoryReport> report = MemoryReport::get(
      candidate.module->lookupSymbol<func::FuncOp>(assign.function));
  if (failed(report))
    return std::nullopt;
  candidate.flops = report->recomputedFlops;
  return candidate;
}

FailureOr<std::string> aal::chooseRules(ModuleOp module,
                                        const AssignPoliciesOptions &assign,
                                        StringRef budget) {
  Location loc = module.getLoc();
  std::optional<Budget> parsed = Budget::parse(budget);
  if (!parsed)
    return emitError(loc) << "expected a budget above 0 such as '800MiB', "
                             "'1.5GB' or '60%', found '"
                          << budget << "'";
  std::vector<Candidate> candidates;
  for (const std::string &recomputation : getRecomputations()) {
    // The rules themselves have to fit, what is tried on top need not.
    std::optional<ScopedDiagnosticHandler> silence;
    if (!recomputation.empty())
      silence.emplace(module.getContext(),
                      [](Diagnostic &) { return success(); });
    std::optional<Candidate> candidate =
        makeCandidate(module, assign, recomputation);
    if (candidate)
      candidates.push_back(std::move(*candidate));
    else if (recomputation.empty())
      return failure();
  }
  FailureOr<int64_t> plain = measurePeak(candidates.front(), assign.function);
  if (failed(plain))
    return failure();
  double limit =
      parsed->amount * (parsed->isShare ? static_cast<double>(*plain) : 1.0);
  if (static_cast<double>(*plain) <= limit)
    return candidates.front().rules;
  std::sort(candidates.begin() + 1, candidates.end(),
            [](const Candidate &a, const Candidate &b) {
              return std::tie(a.flops, a.rules) < std::tie(b.flops, b.rules);
            });
  int64_t least = *plain;
  for (Candidate &candidate :
       MutableArrayRef<Candidate>(candidates).drop_front()) {
    FailureOr<int64_t> peak = measurePeak(candidate, assign.function);
    if (failed(peak))
      return failure();
    if (static_cast<double>(*peak) <= limit)
      return candidate.rules;
    least = std::min(least, *peak);
  }
  return emitError(loc) << "expected a budget of at least " << least
                        << " bytes, the lowest peak that was found, found '"
                        << budget << "' (" << static_cast<int64_t>(limit)
                        << " bytes)";
}
