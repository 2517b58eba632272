//===- QuantizeRange.h - ranges of groups and numbers in them ---*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_AAL_POLICIES_QUANTIZERANGE_H
#define LIB_DIALECT_AAL_POLICIES_QUANTIZERANGE_H

#include "QuantizeGroups.h"
#include "mlir/IR/Builders.h"

namespace mlir::aal {

/// The ends of each group, as tensors of f32.
struct GroupBounds {
  Value minimum, maximum;
};

/// The smallest and the largest element of each group: NaN where it holds one.
GroupBounds buildBounds(OpBuilder &builder, Location loc,
                        const GroupedValue &grouped);

/// `x`, of f32, rounded away to a number that bf16 holds: down, or up where it
/// is not negative. Infinities and NaN stay what they are.
Value roundToBF16(OpBuilder &builder, Location loc, Value x, bool isDown);

/// A body: the minimum of a group, of f32, as it is stored.
Value buildStoredMinimum(OpBuilder &builder, Location loc, Value minimum,
                         Type scale);

/// A body: the step of a group from its minimum as it is stored to its maximum,
/// of f32, in `levels` steps (a float), as it is stored.
Value buildStoredStep(OpBuilder &builder, Location loc, Value maximum,
                      Value storedMinimum, Value levels, Type scale);

/// What takes numbers to their places in a range: (x * factor + offset) *
/// inverse. Each of f32; the factor is a power of two.
struct RangeScale {
  Value factor, offset, inverse;
};

/// A body: the scale of the range from `low` on by `step`.
RangeScale buildScale(OpBuilder &builder, Location loc, Value low, Value step);

/// The scales of all groups, from tensors of one number a group.
RangeScale buildScales(OpBuilder &builder, Location loc, Value low, Value step);

/// A body: the integer that stands for `x` in a range of `scale`, from 0 to
/// `levels`, of i8. `shift`, of f32, is added before the fraction is cut off.
Value buildQuantized(OpBuilder &builder, Location loc, Value x,
                     const RangeScale &scale, Value levels, Value shift);

/// A body: what the integer `code` stands for, as `elementType`.
Value buildDequantized(OpBuilder &builder, Location loc, Value code, Value low,
                       Value step, Type elementType);

/// What a range is that is carried from step to step: its lower end and its
/// width, each a tensor of f32 with one number a group, as they are kept.
struct RunningRange {
  GroupBounds bounds;
  /// What the next step starts from.
  Value state;
};

/// The type of the state: lower ends, then widths.
RankedTensorType getRunningType(MLIRContext *context, int64_t groups);

/// Moves the ranges in `state` towards `current`, by 1 - `decay` of the
/// distance. A range of no width becomes the current one, one whose group is
/// not finite stays, with bounds that are NaN.
RunningRange buildRunningRange(OpBuilder &builder, Location loc, Value state,
                               GroupBounds current, double decay);

} // namespace mlir::aal

#endif // LIB_DIALECT_AAL_POLICIES_QUANTIZERANGE_H
