//===- ApproximateErf.h - the error function on vectors ---------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_EXECUTION_APPROXIMATEERF_H
#define AAL_EXECUTION_APPROXIMATEERF_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::aal {

/// Adds a pattern that makes math.erf of f32 arithmetic, ahead of upstream's.
void populateApproximateErfPattern(RewritePatternSet &patterns);

} // namespace mlir::aal

#endif // AAL_EXECUTION_APPROXIMATEERF_H
