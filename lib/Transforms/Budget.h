//===- Budget.h - the plan with the least work within a budget --*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_BUDGET_H
#define LIB_TRANSFORMS_BUDGET_H

#include "aal/Transforms/Passes.h"

namespace mlir::aal {

/// Rules whose plan stays within `assign.budget` ("800MiB", "1.5GB", "123456"
/// bytes, or "60%" of the peak under `assign.rules` alone): `assign.rules` with
/// what PlanSearch finds to add. `module` has its saves marked and stays as it
/// is. Reports a budget that cannot be read and one that no plan meets, with
/// the least that one does, and an unknown class in `assign.errors`.
FailureOr<std::string> chooseRules(ModuleOp module,
                                   const AssignPoliciesOptions &assign);

} // namespace mlir::aal

#endif // LIB_TRANSFORMS_BUDGET_H
