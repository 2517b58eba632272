//===- RuleAdvice.cpp - what one more rule would save ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "OtherRules.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Transforms/Passes.h"
#include "mlir/IR/Diagnostics.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace mlir::aal;

/// Presets that a reader may want to add: exact ones, then those with errors.
static constexpr StringLiteral kPresets[] = {
    "elementwise", "gcp", "mincut", "asa4", "step_table=3", "mesa", "actnn"};

OwningOpRef<ModuleOp> aal::withoutPolicies(ModuleOp module) {
  OwningOpRef<ModuleOp> copy = module.clone();
  copy->walk([](SaveOp save) {
    // Recomputation has added these.
    if (save.getHandle().use_empty())
      return save.erase();
    save.setPolicyAttr(KeepAttr::get(save.getContext()));
    save.removeReasonAttr();
  });
  return copy;
}

static StringRef getLargestError(func::FuncOp step) {
  Fidelity error = Fidelity::Exact;
  step.walk([&](SaveOp save) {
    error = std::max(
        error,
        cast<StoragePolicyAttrInterface>(save.getPolicy()).getFidelity());
  });
  return stringifyFidelity(error);
}

FailureOr<MemoryReport> aal::tryRules(ModuleOp module, StringRef function,
                                      StringRef rules, bool lossless) {
  AssignPoliciesOptions options;
  options.rules = rules.str();
  options.lossless = lossless;
  options.function = function.str();
  options.predict.clear();
  ScopedDiagnosticHandler silence(module.getContext(),
                                  [](Diagnostic &) { return success(); });
  PassManager pm(module->getName());
  pm.addPass(createAssignPolicies(options));
  if (failed(pm.run(module)))
    return failure();
  return MemoryReport::get(module.lookupSymbol<func::FuncOp>(function));
}

/// Adds what `rule` stores to the tensors that it stores in less.
static void addCheaperForms(MemoryReport &memory, const MemoryReport &other,
                            StringRef rule) {
  llvm::StringMap<const SavedTensorReport *> others;
  for (const SavedTensorReport &tensor : other.tensors)
    others.try_emplace(tensor.name, &tensor);
  for (SavedTensorReport &tensor : memory.tensors) {
    const SavedTensorReport *found = others.lookup(tensor.name);
    if (found && found->bytesAfter < tensor.bytesAfter)
      tensor.cheaper.push_back({rule.str(), found->policy, found->bytesAfter});
  }
}

LogicalResult aal::addRuleAdvice(StepReport &report, ModuleOp module,
                                 StringRef function, bool lossless) {
  std::string base = report.rules.empty() ? "bp" : report.rules;
  for (StringRef preset : kPresets) {
    OwningOpRef<ModuleOp> copy = withoutPolicies(module);
    FailureOr<MemoryReport> other =
        tryRules(*copy, function, base + "+" + preset.str(), lossless);
    if (failed(other) ||
        other->savedBytesAfter >= report.memory.savedBytesAfter)
      continue;
    addCheaperForms(report.memory, *other, preset);
    report.moreRules.push_back(
        {preset.str(), other->savedBytesAfter, other->recomputedFlops,
         getLargestError(copy->lookupSymbol<func::FuncOp>(function)).str()});
  }
  for (SavedTensorReport &tensor : report.memory.tensors)
    llvm::sort(tensor.cheaper, [](const CheaperForm &a, const CheaperForm &b) {
      return std::tie(a.bytes, a.rule) < std::tie(b.bytes, b.rule);
    });
  return success();
}
