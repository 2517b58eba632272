//===- Budget.h - the cheapest plan within a number of bytes ----*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_BUDGET_H
#define LIB_TRANSFORMS_BUDGET_H

#include "aal/Transforms/Passes.h"

namespace mlir::aal {

/// Rules whose plan stays within `budget` ("800MiB", "1.5GB", "123456" bytes,
/// or "60%" of the peak under `assign.rules` alone): `assign.rules` with the
/// recomputation among those known that repeats the fewest operations. The peak
/// is that of the arena which compiled code would have on the CPU. `module` has
/// its saves marked and stays as it is. Reports a budget that cannot be read,
/// and one that no plan meets, with the least that one does.
///
/// The plans that are tried do not depend on the budget, so a smaller one never
/// gives a higher peak.
FailureOr<std::string> chooseRules(ModuleOp module,
                                   const AssignPoliciesOptions &assign,
                                   StringRef budget);

} // namespace mlir::aal

#endif // LIB_TRANSFORMS_BUDGET_H
