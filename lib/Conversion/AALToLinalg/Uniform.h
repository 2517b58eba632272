//===- Uniform.h - random numbers as linalg ops -----------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_AALTOLINALG_UNIFORM_H
#define LIB_CONVERSION_AALTOLINALG_UNIFORM_H

#include "aal/Dialect/AAL/IR/AALOps.h"

namespace mlir::aal {

/// Builds an elementwise op that computes the numbers of `op`.
Value buildUniform(UniformOp op, OpBuilder &builder);

} // namespace mlir::aal

#endif // LIB_CONVERSION_AALTOLINALG_UNIFORM_H
