//===- RulePresets.h - the rules that have a name ---------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_TRANSFORMS_RULES_RULEPRESETS_H
#define AAL_LIB_TRANSFORMS_RULES_RULEPRESETS_H

#include "mlir/IR/Diagnostics.h"

namespace mlir::aal {

/// The statements of the preset that `spec` names, such as `asa2`, or
/// `ara=3,4,2,2` with the values that it takes. Reports errors at `loc`.
FailureOr<std::string> expandRulePreset(StringRef spec, Location loc);

} // namespace mlir::aal

#endif // AAL_LIB_TRANSFORMS_RULES_RULEPRESETS_H
