//===- BitAllocation.h - bits for the samples of a batch --------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_AAL_POLICIES_BITALLOCATION_H
#define LIB_DIALECT_AAL_POLICIES_BITALLOCATION_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::aal {

/// How many bits an element each sample has, and which sample each plane of one
/// bit an element belongs to. Tensors of i32.
struct BitAllocation {
  Value bits;          // of each sample, 1 to 8
  Value sampleOfPlane; // sample by sample, in order
  Value bitOfPlane;    // the significance of the plane's bits, from 0
};

/// Deals `samples` * `averageBits` bits out to the samples, each of which has
/// the same number of groups with the ends `minimum` and `maximum` (f32), so
/// that the sum over the samples of C / (2^bits - 1)^2 is least, where C is the
/// sum of the squared ranges of the groups.
BitAllocation buildBitAllocation(OpBuilder &builder, Location loc,
                                 Value minimum, Value maximum, int64_t samples,
                                 int64_t averageBits);

/// Where the planes of each sample start: the sum of the bits before it, as
/// i32.
Value buildStarts(OpBuilder &builder, Location loc, Value bits);

} // namespace mlir::aal

#endif // LIB_DIALECT_AAL_POLICIES_BITALLOCATION_H
