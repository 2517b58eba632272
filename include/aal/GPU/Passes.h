//===- Passes.h - passes over GPU kernels -----------------------*- C++ -*-===//
//-*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_GPU_PASSES_H
#define AAL_GPU_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::aal {

#define GEN_PASS_DECL
#include "aal/GPU/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "aal/GPU/Passes.h.inc"

} // namespace mlir::aal

#endif // AAL_GPU_PASSES_H
