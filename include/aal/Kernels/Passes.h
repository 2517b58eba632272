//===- Passes.h - passes over kernels ---------------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_KERNELS_PASSES_H
#define AAL_KERNELS_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::aal {

#define GEN_PASS_DECL
#include "aal/Kernels/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "aal/Kernels/Passes.h.inc"

} // namespace mlir::aal

#endif // AAL_KERNELS_PASSES_H
