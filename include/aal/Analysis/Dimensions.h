//===- Dimensions.h - dimensions of tensors through layout ops --*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_ANALYSIS_DIMENSIONS_H
#define AAL_ANALYSIS_DIMENSIONS_H

#include "aal/Analysis/StructuredOps.h"
#include "llvm/ADT/SmallBitVector.h"

namespace mlir::aal {

/// The dimensions of `value` that a product sums over, for one of its factors.
llvm::SmallBitVector getContractedDims(const OpOperand &factor);

/// The dimensions of getLayoutRoot(value) that `dims` of `value` come from.
/// A dimension that is broadcast comes from none.
llvm::SmallBitVector mapDimsToRoot(Value value, llvm::SmallBitVector dims);

/// The dimensions of `value` over which it was normalised: those that the
/// statistics that it was computed with lack. Empty where it was not.
llvm::SmallBitVector getNormalizedDims(Value value);

} // namespace mlir::aal

#endif // AAL_ANALYSIS_DIMENSIONS_H
