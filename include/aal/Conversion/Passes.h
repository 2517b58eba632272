//===- Passes.h - conversion passes --------------------------- -*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_CONVERSION_PASSES_H
#define AAL_CONVERSION_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::aal {

#define GEN_PASS_DECL
#include "aal/Conversion/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "aal/Conversion/Passes.h.inc"

} // namespace mlir::aal

#endif // AAL_CONVERSION_PASSES_H
