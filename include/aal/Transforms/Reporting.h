//===- Reporting.h - from a marked step to a report -------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRANSFORMS_REPORTING_H
#define AAL_TRANSFORMS_REPORTING_H

#include "aal/Report/StepReport.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Pass/PassManager.h"

namespace mlir::aal {

/// Model, rules, saved tensors and floating-point operations of the step
/// `function` of `module`, whose policies are assigned and not yet
/// materialised. Reports errors at the op.
FailureOr<StepReport> collectStepReport(ModuleOp module, StringRef function);

/// Plans the memory of that step as it is and with every tensor stored as it
/// is, and adds both plans to `report`. The module stays as it is. `addPasses`
/// may say what else is done to a materialised step, such as to append an
/// optimizer.
LogicalResult
addMemoryPlans(StepReport &report, ModuleOp module, StringRef function,
               function_ref<void(OpPassManager &)> addPasses = {});

/// Adds to `report` what presets would save, each added to the rules of the
/// step, as a whole and of each tensor. Presets that do not apply to the step
/// are left out. The module stays as it is.
LogicalResult addRuleAdvice(StepReport &report, ModuleOp module,
                            StringRef function, bool lossless);

/// Adds to `report` what the step takes with more and more computed again: its
/// rules without the recomputation that they ask for, and plans beyond. The
/// module stays as it is. Reports a plan that cannot be compiled at the op.
void addPlanCurve(StepReport &report, ModuleOp module, StringRef function,
                  bool lossless);

} // namespace mlir::aal

#endif // AAL_TRANSFORMS_REPORTING_H
