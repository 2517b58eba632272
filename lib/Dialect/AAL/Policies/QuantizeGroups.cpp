//===- QuantizeGroups.cpp - groups of elements with one range -------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "QuantizeGroups.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::aal;

/// The largest divisor of `elements` from `size` down to half of it, or `size`.
static int64_t chooseGroupSize(int64_t elements, int64_t size) {
  if (elements <= size)
    return elements;
  for (int64_t divisor = size; 2 * divisor >= size; --divisor)
    if (elements % divisor == 0)
      return divisor;
  return size;
}

std::optional<int64_t> aal::findHeadDimension(RankedTensorType type) {
  int64_t first = 0;
  while (type.getRank() - first > 4 && type.getDimSize(first) == 1)
    ++first;
  return type.getRank() - first == 4 ? std::optional(first + 1) : std::nullopt;
}

QuantizeGroups::QuantizeGroups(QuantizeAttr policy, RankedTensorType type)
    : elements(type.getNumElements()) {
  int64_t rank = type.getRank();
  if (rank == 0 || elements == 0 || policy.getAlong() == Grouping::Elements) {
    int64_t size =
        std::max<int64_t>(chooseGroupSize(elements, policy.getGroup()), 1);
    shape = {(elements + size - 1) / size, size};
    padding = shape[0] * size - elements;
    return;
  }
  shape = llvm::to_vector(type.getShape());
  bool isHeads = policy.getAlong() == Grouping::Heads;
  if (std::optional<int64_t> head = findHeadDimension(type); head && isHeads) {
    dimension = *head;
    return;
  }
  if (!isHeads && rank >= 4) {
    dimension = 1;
    return;
  }
  dimension = rank - 1;
  if (!isHeads)
    return;
  // Equal parts of the last dimension.
  int64_t parts =
      shape[dimension] % policy.getGroup() == 0 ? policy.getGroup() : 1;
  shape.push_back(shape[dimension] / parts);
  shape[dimension] = parts;
}

QuantizeGroups::QuantizeGroups(int64_t count, int64_t size)
    : shape{count, size}, elements(count * size) {}

Value aal::flatten(OpBuilder &builder, Location loc, Value value,
                   int64_t padding, TypedAttr fill) {
  auto type = cast<RankedTensorType>(value.getType());
  auto flat = type.clone({type.getNumElements()});
  if (type.getRank() == 0)
    value = tensor::ExpandShapeOp::create(builder, loc, flat, value,
                                          ArrayRef<ReassociationIndices>{});
  else if (type.getRank() > 1)
    value = tensor::CollapseShapeOp::create(
        builder, loc, flat, value,
        ArrayRef<ReassociationIndices>{
            llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()))});
  if (padding == 0)
    return value;
  Value constant = arith::ConstantOp::create(builder, loc, fill);
  return tensor::PadOp::create(
      builder, loc, type.clone({type.getNumElements() + padding}), value,
      OpFoldResult(builder.getIndexAttr(0)),
      OpFoldResult(builder.getIndexAttr(padding)), constant);
}

Value aal::takeFront(OpBuilder &builder, Location loc, Value value,
                     int64_t size) {
  auto number = [&](int64_t n) -> OpFoldResult {
    return builder.getIndexAttr(n);
  };
  return tensor::ExtractSliceOp::create(
      builder, loc, value, ArrayRef<OpFoldResult>{number(0)},
      ArrayRef<OpFoldResult>{number(size)}, ArrayRef<OpFoldResult>{number(1)});
}

/// `value`, of one dimension, in `type`.
static Value unflatten(OpBuilder &builder, Location loc, Value value,
                       RankedTensorType type) {
  if (value.getType() == type)
    return value;
  if (type.getRank() == 0)
    return tensor::CollapseShapeOp::create(builder, loc, type, value,
                                           ArrayRef<ReassociationIndices>{});
  return tensor::ExpandShapeOp::create(
      builder, loc, type, value,
      ArrayRef<ReassociationIndices>{
          llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()))});
}

Value aal::toGroups(OpBuilder &builder, Location loc, Value value,
                    const QuantizeGroups &groups, TypedAttr fill) {
  auto type = cast<RankedTensorType>(value.getType());
  RankedTensorType grouped = groups.typeOf(type.getElementType());
  if (type == grouped)
    return value;
  return unflatten(builder, loc,
                   flatten(builder, loc, value, groups.padding, fill), grouped);
}

Value aal::fromGroups(OpBuilder &builder, Location loc, Value value,
                      const QuantizeGroups &groups, RankedTensorType type) {
  if (value.getType() == type)
    return value;
  Value flat = flatten(builder, loc, value, /*padding=*/0, TypedAttr());
  if (groups.padding > 0)
    flat = takeFront(builder, loc, flat, groups.elements);
  return unflatten(builder, loc, flat, type);
}

Value aal::reshape(OpBuilder &builder, Location loc, Value value,
                   ArrayRef<int64_t> shape) {
  auto type = cast<RankedTensorType>(value.getType()).clone(shape);
  return unflatten(builder, loc,
                   flatten(builder, loc, value, /*padding=*/0, TypedAttr()),
                   cast<RankedTensorType>(type));
}

Value aal::buildInGroups(
    OpBuilder &builder, Location loc, const QuantizeGroups &groups,
    ValueRange inputs, ValueRange groupInputs, Type elementType,
    function_ref<Value(OpBuilder &, Location, ValueRange)> buildBody) {
  auto rank = static_cast<unsigned>(groups.shape.size());
  AffineMap identity = builder.getMultiDimIdentityMap(rank);
  SmallVector<AffineMap> maps(inputs.size(), identity);
  maps.append(
      groupInputs.size(),
      AffineMap::get(rank, 0, builder.getAffineDimExpr(groups.dimension)));
  maps.push_back(identity);
  SmallVector<Value> operands = llvm::to_vector(inputs);
  llvm::append_range(operands, groupInputs);
  Value init = tensor::EmptyOp::create(builder, loc, groups.shape, elementType);
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), operands, init, maps, iterators,
      [&](OpBuilder &b, Location l, ValueRange args) {
        linalg::YieldOp::create(b, l, buildBody(b, l, args.drop_back()));
      });
  return generic.getResult(0);
}
