//===- Passes.h - passes that place buffers ---------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_MEMORY_PASSES_H
#define AAL_MEMORY_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::aal {

#define GEN_PASS_DECL
#include "aal/Memory/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "aal/Memory/Passes.h.inc"

} // namespace mlir::aal

#endif // AAL_MEMORY_PASSES_H
