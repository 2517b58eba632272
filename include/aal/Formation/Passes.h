//===- Passes.h - passes that form host programs ------------------*- C++
//-*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_FORMATION_PASSES_H
#define AAL_FORMATION_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::aal {

#define GEN_PASS_DECL
#include "aal/Formation/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "aal/Formation/Passes.h.inc"

} // namespace mlir::aal

#endif // AAL_FORMATION_PASSES_H
