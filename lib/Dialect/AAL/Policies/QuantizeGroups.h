//===- QuantizeGroups.h - groups of elements with one range -----*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_AAL_POLICIES_QUANTIZEGROUPS_H
#define LIB_DIALECT_AAL_POLICIES_QUANTIZEGROUPS_H

#include "aal/Dialect/AAL/IR/AALAttributes.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::aal {

/// The dimension of `type` whose indices are heads or, in images, channels: the
/// second of four, where dimensions of one element in front do not count.
std::optional<int64_t> findHeadDimension(RankedTensorType type);

/// A shape in which each index of one dimension is a group. The elements keep
/// their row-major order; `padding` more follow the last.
struct QuantizeGroups {
  QuantizeGroups(QuantizeAttr policy, RankedTensorType type);
  /// `count` groups of `size` consecutive elements.
  QuantizeGroups(int64_t count, int64_t size);

  int64_t count() const { return shape[dimension]; }
  /// Elements of a group that lie side by side.
  int64_t countNeighbours() const {
    return llvm::product_of(ArrayRef(shape).drop_front(dimension + 1));
  }
  RankedTensorType typeOf(Type elementType) const {
    return RankedTensorType::get(shape, elementType);
  }

  SmallVector<int64_t> shape;
  int64_t dimension = 0;
  int64_t elements = 0; // without padding
  int64_t padding = 0;
};

/// The one dimension of all elements of `value`, padded with `fill`, which may
/// be null where there is no padding.
Value flatten(OpBuilder &builder, Location loc, Value value, int64_t padding,
              TypedAttr fill);

/// The first `size` elements of `value`, of one dimension.
Value takeFront(OpBuilder &builder, Location loc, Value value, int64_t size);

/// `value` in the shape of its groups, with `fill` in the padding.
Value toGroups(OpBuilder &builder, Location loc, Value value,
               const QuantizeGroups &groups, TypedAttr fill);

/// The inverse of toGroups, in `type`.
Value fromGroups(OpBuilder &builder, Location loc, Value value,
                 const QuantizeGroups &groups, RankedTensorType type);

/// `value` in another shape, its elements in row-major order.
Value reshape(OpBuilder &builder, Location loc, Value value,
              ArrayRef<int64_t> shape);

/// An elementwise op over the elements of groups. Those of `groupInputs` hold
/// one element a group.
Value buildInGroups(
    OpBuilder &builder, Location loc, const QuantizeGroups &groups,
    ValueRange inputs, ValueRange groupInputs, Type elementType,
    function_ref<Value(OpBuilder &, Location, ValueRange)> buildBody);

/// A tensor in the shape of its groups.
struct GroupedValue {
  GroupedValue(OpBuilder &builder, Location loc, Value value,
               const QuantizeGroups &groups)
      : value(value), groups(groups) {
    plain = paddedWith(builder, loc, 0);
  }

  /// With `fill` in the padding.
  Value paddedWith(OpBuilder &builder, Location loc, double fill) const {
    if (plain && groups.padding == 0)
      return plain;
    Type type = cast<RankedTensorType>(value.getType()).getElementType();
    return toGroups(builder, loc, value, groups,
                    builder.getFloatAttr(type, fill));
  }

  Value value;
  const QuantizeGroups &groups;
  Value plain;
};

} // namespace mlir::aal

#endif // LIB_DIALECT_AAL_POLICIES_QUANTIZEGROUPS_H
