//===- PiecewiseBody.h - functions of comparisons and choices ---*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_ANALYSIS_PIECEWISEBODY_H
#define LIB_ANALYSIS_PIECEWISEBODY_H

#include "aal/Dialect/AAL/IR/AALAttributes.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::aal {

/// True where every comparison of `compare` says of the result of `op`, an
/// elementwise op, what it says of `input`, for each float, NaN and infinities
/// included. Holds only for functions of `input` that are made of comparisons
/// with constants, minima, maxima and selections, and so are constant or the
/// identity between their constants.
bool keepsOutcomes(linalg::LinalgOp op, Value input, MaskAttr compare);

/// The comparison with a constant whose outcome `op` yields, and in `input` the
/// tensor that it compares; null where it yields something else.
MaskAttr findOnlyComparison(linalg::LinalgOp op, Value &input);

} // namespace mlir::aal

#endif // LIB_ANALYSIS_PIECEWISEBODY_H
