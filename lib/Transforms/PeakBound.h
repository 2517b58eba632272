//===- PeakBound.h - bytes that every order of a step needs -----*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_TRANSFORMS_PEAKBOUND_H
#define AAL_LIB_TRANSFORMS_PEAKBOUND_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::aal {

/// Bytes of temporary memory that `func`, one block whose policies are
/// materialised, needs in whatever order its ops run.
///
/// When a product runs, everything that it depends on has run, and nothing that
/// depends on it has. What lies in memory then goes from the one to the other,
/// directly or by way of ops that may run on either side of it: no less than a
/// minimum cut between the two. That is looked for at the products where the
/// most is live in the order of the function. Launches do not change it: a
/// product is one of its own. Views, and what is decoded from stored codes, may
/// be made by each reader and count as running on either side.
int64_t boundPeak(func::FuncOp func);

} // namespace mlir::aal

#endif // AAL_LIB_TRANSFORMS_PEAKBOUND_H
