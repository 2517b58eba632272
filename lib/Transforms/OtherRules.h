//===- OtherRules.h - a step under other rules than its own -----*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_OTHERRULES_H
#define LIB_TRANSFORMS_OTHERRULES_H

#include "aal/Transforms/Reporting.h"

namespace mlir::aal {

/// A copy of `module` whose saves have no policies yet.
OwningOpRef<ModuleOp> withoutPolicies(ModuleOp module);

/// Assigns policies to `module`, which has none, by `rules`. What the step then
/// saves; failure, without a message, where the rules do not apply.
FailureOr<MemoryReport> tryRules(ModuleOp module, StringRef function,
                                 StringRef rules, bool lossless);

/// The memory of a step with policies; uses up its module. Reports errors at
/// the op.
FailureOr<ArenaReport>
planArena(OwningOpRef<ModuleOp> module, StringRef function,
          function_ref<void(OpPassManager &)> addPasses = {});

} // namespace mlir::aal

#endif // LIB_TRANSFORMS_OTHERRULES_H
