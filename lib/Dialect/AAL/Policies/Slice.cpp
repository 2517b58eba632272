//===- Slice.cpp - the part of a tensor that matters ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/SavedTensors.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/Policies/Policies.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
struct SlicePolicy
    : StoragePolicyAttrInterface::ExternalModel<SlicePolicy, SliceAttr> {
  bool isLegalFor(Attribute attr, UseKind kind, RankedTensorType type) const {
    return kind != UseKind::Predicate && kind != UseKind::Other &&
           kind != UseKind::Recomputation &&
           isa<FloatType>(type.getElementType()) &&
           fits(cast<SliceAttr>(attr), type);
  }

  Fidelity getFidelity(Attribute) const { return Fidelity::Exact; }

  int64_t getStorageBytes(Attribute attr, RankedTensorType type) const {
    return getTensorBytes(getSliceType(attr, type));
  }

  SmallVector<Value> encode(Attribute attr, OpBuilder &builder, Location loc,
                            Value value) const {
    auto slice = cast<SliceAttr>(attr);
    auto type = cast<RankedTensorType>(value.getType());
    return {tensor::ExtractSliceOp::create(
        builder, loc, getSliceType(attr, type), value, ValueRange(),
        ValueRange(), ValueRange(), slice.getOffsets(), slice.getSizes(),
        slice.getStrides())};
  }

  Value decode(Attribute attr, OpBuilder &builder, Location loc,
               ValueRange stored, RankedTensorType type) const {
    auto slice = cast<SliceAttr>(attr);
    return tensor::InsertSliceOp::create(
        builder, loc, stored.front(),
        repeatFirst(slice, builder, loc, stored.front(), type), ValueRange(),
        ValueRange(), ValueRange(), slice.getOffsets(), slice.getSizes(),
        slice.getStrides());
  }

private:
  /// A tensor of `type` with the first of the slice everywhere, in each
  /// dimension that the slice is not all of: what is computed from numbers of
  /// the tensor itself is as finite as what is computed from the slice.
  static Value repeatFirst(SliceAttr slice, OpBuilder &builder, Location loc,
                           Value stored, RankedTensorType type) {
    SmallVector<int64_t> sizes(type.getShape());
    SmallVector<AffineExpr> places;
    for (auto [i, size] : llvm::enumerate(slice.getSizes().asArrayRef())) {
      bool isWhole = size == type.getDimSize(i);
      sizes[i] = isWhole ? size : 1;
      places.push_back(isWhole ? builder.getAffineDimExpr(i)
                               : builder.getAffineConstantExpr(0));
    }
    int64_t rank = type.getRank();
    Value first = tensor::ExtractSliceOp::create(
        builder, loc, type.clone(sizes), stored, ValueRange(), ValueRange(),
        ValueRange(), SmallVector<int64_t>(rank, 0), sizes,
        SmallVector<int64_t>(rank, 1));
    Value empty = tensor::EmptyOp::create(builder, loc, type.getShape(),
                                          type.getElementType());
    SmallVector<AffineMap> maps = {
        AffineMap::get(rank, 0, places, builder.getContext()),
        builder.getMultiDimIdentityMap(rank)};
    SmallVector<utils::IteratorType> iterators(rank,
                                               utils::IteratorType::parallel);
    return linalg::GenericOp::create(
               builder, loc, type, first, empty, maps, iterators,
               [](OpBuilder &b, Location l, ValueRange args) {
                 linalg::YieldOp::create(b, l, args.front());
               })
        .getResult(0);
  }

  /// True where the slice lies within `type`.
  static bool fits(SliceAttr slice, RankedTensorType type) {
    if (type.getRank() != slice.getSizes().size())
      return false;
    for (auto [offset, size, stride, extent] : llvm::zip_equal(
             slice.getOffsets().asArrayRef(), slice.getSizes().asArrayRef(),
             slice.getStrides().asArrayRef(), type.getShape()))
      if (offset + (size - 1) * stride >= extent)
        return false;
    return true;
  }

  static RankedTensorType getSliceType(Attribute attr, RankedTensorType type) {
    return type.clone(cast<SliceAttr>(attr).getSizes().asArrayRef());
  }
};
} // namespace

void aal::attachSlicePolicy(MLIRContext &context) {
  SliceAttr::attachInterface<SlicePolicy>(context);
}
