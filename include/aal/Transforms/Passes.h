//===- Passes.h - passes over training steps --------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRANSFORMS_PASSES_H
#define AAL_TRANSFORMS_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::aal {

/// What aal-append-optimizer appends.
enum class OptimizerKind { SGD, AdamW };

#define GEN_PASS_DECL
#include "aal/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "aal/Transforms/Passes.h.inc"

} // namespace mlir::aal

#endif // AAL_TRANSFORMS_PASSES_H
