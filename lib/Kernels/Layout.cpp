//===- Layout.cpp - layout ops become views -------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::aal;

static ArrayRef<int64_t> shapeOf(Value value) {
  return cast<RankedTensorType>(value.getType()).getShape();
}

void ProgramBuilder::visitConstant(ElementsAttr attr, Value result) {
  ArrayRef<int64_t> shape = shapeOf(result);
  if (attr.isSplat()) {
    values[result] = TensorValue::splat(attr.getSplatValue<Attribute>(), shape);
    return;
  }
  View view = newView(shape, getElementTypeOrSelf(result.getType()));
  view.buffer->kind = Buffer::Kind::Constant;
  view.buffer->constant = attr;
  values[result] = TensorValue::strided(view);
}

void ProgramBuilder::visitTranspose(Value source, ArrayRef<int64_t> permutation,
                                    Value result, Operation *op) {
  const TensorValue &known = values[source];
  if (known.kind == TensorValue::Kind::Splat) {
    values[result] = TensorValue::splat(known.scalar, shapeOf(result));
    return;
  }
  auto permute = [&](Strides &list) {
    Strides old = list;
    for (auto [d, from] : llvm::enumerate(permutation))
      list[d] = old[from];
  };
  TensorValue value = known.kind == TensorValue::Kind::Padded
                          ? known
                          : TensorValue::strided(getView(source, op));
  for (Strides *list : {&value.view.sizes, &value.view.strides, &value.low,
                        &value.steps, &value.sizes})
    if (!list->empty())
      permute(*list);
  values[result] = std::move(value);
}

void ProgramBuilder::visitBroadcast(Value source, ArrayRef<int64_t> dimensions,
                                    Value result, Operation *op) {
  const TensorValue &known = values[source];
  if (known.kind == TensorValue::Kind::Splat) {
    values[result] = TensorValue::splat(known.scalar, shapeOf(result));
    return;
  }
  View view = getView(source, op);
  View wide{view.buffer, view.offset, Strides(shapeOf(result)), {}};
  unsigned from = 0;
  for (unsigned d = 0, rank = wide.sizes.size(); d < rank; ++d)
    wide.strides.push_back(
        llvm::is_contained(dimensions, d) ? 0 : view.strides[from++]);
  values[result] = TensorValue::strided(wide);
}

/// Strides of `view` after dimensions are joined; failure where one stride
/// cannot describe a group.
static FailureOr<Strides> joinStrides(const View &view,
                                      ArrayRef<ReassociationIndices> groups) {
  Strides strides;
  for (const ReassociationIndices &group : groups) {
    int64_t stride = 1, extent = 1;
    bool isFirst = true;
    for (int64_t d : llvm::reverse(group)) {
      if (view.sizes[d] == 1)
        continue;
      if (isFirst)
        stride = view.strides[d];
      else if (view.strides[d] != stride * extent)
        return failure();
      isFirst = false;
      extent *= view.sizes[d];
    }
    strides.push_back(stride);
  }
  return strides;
}

/// A copy of `source` in which the dimensions of each group lie together. A
/// dimension that is contiguous stays so: whether a product reads a matrix or
/// its transpose does not depend on who else reads the tensor, and so what it
/// rounds does not, either.
FailureOr<View>
ProgramBuilder::getJoinable(Value source, ArrayRef<ReassociationIndices> groups,
                            Operation *op) {
  View view = getView(source, op);
  SmallVector<unsigned> order;
  std::optional<unsigned> last;
  for (auto [g, group] : llvm::enumerate(groups)) {
    bool isContiguous = group.size() == 1 && view.sizes[group.front()] > 1 &&
                        view.strides[group.front()] == 1;
    if (isContiguous && !last)
      last = g;
    else
      order.push_back(g);
  }
  if (!last || *last + 1 == groups.size())
    return failure();
  order.push_back(*last);
  auto [it, isNew] = copies.try_emplace({source, 2u});
  if (!isNew)
    return it->second;
  View copied = newView(view.sizes, view.buffer->elementType);
  int64_t stride = 1;
  for (unsigned g : llvm::reverse(order))
    for (int64_t d : llvm::reverse(groups[g])) {
      copied.strides[d] = stride;
      stride *= copied.sizes[d];
    }
  copy(TensorValue::strided(view), copied, op->getLoc(), isBackward(op));
  copies[{source, 2u}] = copied;
  return copied;
}

/// Rewrites the strides of dimensions of one element, which are arbitrary, to
/// those of a dense tensor where the rest is dense.
static void normalizeUnitStrides(View &view) {
  Strides dense = denseStrides(view.sizes);
  for (unsigned d = 0; d < view.sizes.size(); ++d)
    if (view.sizes[d] == 1)
      view.strides[d] = dense[d];
}

void ProgramBuilder::visitCollapse(Value source,
                                   ArrayRef<ReassociationIndices> groups,
                                   Value result, Operation *op) {
  const TensorValue &known = values[source];
  ArrayRef<int64_t> shape = shapeOf(result);
  if (known.kind == TensorValue::Kind::Splat) {
    values[result] = TensorValue::splat(known.scalar, shape);
    return;
  }
  View view = getView(source, op);
  FailureOr<Strides> strides = joinStrides(view, groups);
  if (failed(strides)) {
    FailureOr<View> copied = getJoinable(source, groups, op);
    view = succeeded(copied) ? *copied : getDense(source, op);
    strides = joinStrides(view, groups);
  }
  if (failed(strides)) {
    view = getDense(source, op);
    strides = denseStrides(shape);
  }
  View joined{view.buffer, view.offset, Strides(shape), *strides};
  normalizeUnitStrides(joined);
  values[result] = TensorValue::strided(joined);
}

void ProgramBuilder::visitExpand(Value source,
                                 ArrayRef<ReassociationIndices> groups,
                                 Value result, Operation *op) {
  const TensorValue &known = values[source];
  ArrayRef<int64_t> shape = shapeOf(result);
  if (known.kind == TensorValue::Kind::Splat) {
    values[result] = TensorValue::splat(known.scalar, shape);
    return;
  }
  View view = getView(source, op);
  View split{view.buffer, view.offset, Strides(shape), Strides(shape.size())};
  for (auto [group, stride] : llvm::zip(groups, view.strides)) {
    int64_t inner = stride;
    for (int64_t d : llvm::reverse(group)) {
      split.strides[d] = inner;
      inner *= shape[d];
    }
  }
  if (groups.empty()) // a scalar: every dimension has one element
    split.strides = denseStrides(shape);
  normalizeUnitStrides(split);
  values[result] = TensorValue::strided(split);
}

LogicalResult ProgramBuilder::visitExtractSlice(Operation *op) {
  auto slice = cast<tensor::ExtractSliceOp>(op);
  if (llvm::any_of(slice.getStaticOffsets(), ShapedType::isDynamic) ||
      llvm::any_of(slice.getStaticStrides(), ShapedType::isDynamic))
    return visitSequential(op);
  const TensorValue &known = values[slice.getSource()];
  ArrayRef<int64_t> shape = slice.getResultType().getShape();
  if (known.kind == TensorValue::Kind::Splat) {
    values[slice.getResult()] = TensorValue::splat(known.scalar, shape);
    return success();
  }
  View view = getView(slice.getSource(), op);
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  View part{view.buffer, view.offset, {}, {}};
  for (unsigned d = 0; d < view.sizes.size(); ++d) {
    part.offset += slice.getStaticOffsets()[d] * view.strides[d];
    if (dropped[d])
      continue;
    part.sizes.push_back(slice.getStaticSizes()[d]);
    part.strides.push_back(view.strides[d] * slice.getStaticStrides()[d]);
  }
  normalizeUnitStrides(part);
  if (shouldCopySlice(op))
    part = materialize(TensorValue::strided(part), part.buffer->elementType,
                       op->getLoc(), isBackward(op));
  values[slice.getResult()] = TensorValue::strided(part);
  return success();
}

LogicalResult ProgramBuilder::visitInsertSlice(Operation *op) {
  auto insert = cast<tensor::InsertSliceOp>(op);
  if (llvm::any_of(insert.getStaticOffsets(), ShapedType::isDynamic) ||
      llvm::any_of(insert.getStaticStrides(), ShapedType::isDynamic))
    return visitSequential(op);
  const TensorValue &into = values[insert.getDest()];
  Strides sizes(shapeOf(insert.getDest()));
  View source = getView(insert.getSource(), op);
  // Give dropped dimensions back to the source.
  llvm::SmallBitVector dropped = insert.getDroppedDims();
  View full{source.buffer, source.offset, Strides(insert.getStaticSizes()), {}};
  unsigned from = 0;
  for (unsigned d = 0; d < sizes.size(); ++d)
    full.strides.push_back(dropped[d] ? 1 : source.strides[from++]);
  if (into.kind == TensorValue::Kind::Splat) {
    values[insert.getResult()] = {TensorValue::Kind::Padded,
                                  full,
                                  into.scalar,
                                  Strides(insert.getStaticOffsets()),
                                  Strides(insert.getStaticStrides()),
                                  sizes};
    return success();
  }
  TensorValue base = into;
  View whole = materialize(base, source.buffer->elementType, op->getLoc(),
                           isBackward(op));
  View part = whole;
  part.sizes = full.sizes;
  for (unsigned d = 0; d < sizes.size(); ++d) {
    part.offset += insert.getStaticOffsets()[d] * whole.strides[d];
    part.strides[d] = whole.strides[d] * insert.getStaticStrides()[d];
  }
  copy(TensorValue::strided(full), part, op->getLoc(), isBackward(op));
  values[insert.getResult()] = TensorValue::strided(whole);
  return success();
}

LogicalResult ProgramBuilder::visitPad(Operation *op) {
  auto pad = cast<tensor::PadOp>(op);
  Value scalar = pad.getConstantPaddingValue();
  if (!scalar || llvm::any_of(pad.getStaticLow(), ShapedType::isDynamic) ||
      llvm::any_of(pad.getStaticHigh(), ShapedType::isDynamic))
    return op->emitOpError()
           << "expected static padding with one value from outside";
  View view = getView(pad.getSource(), op);
  values[pad.getResult()] = {TensorValue::Kind::Padded,
                             view,
                             scalar,
                             Strides(pad.getStaticLow()),
                             Strides(view.sizes.size(), 1),
                             Strides(pad.getResultType().getShape())};
  return success();
}

void ProgramBuilder::visitConcat(Operation *op) {
  auto concat = cast<tensor::ConcatOp>(op);
  auto type = concat.getResultType();
  View whole = newView(type.getShape(), type.getElementType());
  View part = whole;
  unsigned dim = concat.getDim();
  for (Value input : concat.getInputs()) {
    part.sizes[dim] = shapeOf(input)[dim];
    TensorValue value = values[input];
    copy(value, part, op->getLoc(), isBackward(op));
    part.offset += part.sizes[dim] * whole.strides[dim];
  }
  values[concat.getResult()] = TensorValue::strided(whole);
}

LogicalResult ProgramBuilder::visit(Operation *op) {
  for (Type type : op->getResultTypes()) {
    auto shaped = dyn_cast<ShapedType>(type);
    if (!shaped)
      continue;
    if (!isa<RankedTensorType>(type) || !shaped.hasStaticShape() ||
        !isSupportedElementType(shaped.getElementType()))
      return op->emitOpError() << "expected static-shape tensors of a standard "
                                  "element type, found "
                               << type;
  }
  Value result = op->getNumResults() ? op->getResult(0) : Value();
  ElementsAttr constant;
  if (matchPattern(op, m_Constant(&constant))) {
    visitConstant(constant, result);
    return success();
  }
  if (isa<tensor::EmptyOp>(op)) {
    values[result].sizes = Strides(shapeOf(result));
    return success();
  }
  if (auto splat = dyn_cast<tensor::SplatOp>(op)) {
    values[result] = TensorValue::splat(splat.getInput(), shapeOf(result));
    return success();
  }
  if (auto transpose = dyn_cast<linalg::TransposeOp>(op)) {
    visitTranspose(transpose.getInput(), transpose.getPermutation(), result,
                   op);
    return success();
  }
  if (auto broadcast = dyn_cast<linalg::BroadcastOp>(op)) {
    visitBroadcast(broadcast.getInput(), broadcast.getDimensions(), result, op);
    return success();
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    visitCollapse(collapse.getSrc(), collapse.getReassociationIndices(), result,
                  op);
    return success();
  }
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    visitExpand(expand.getSrc(), expand.getReassociationIndices(), result, op);
    return success();
  }
  if (auto offload = dyn_cast<OffloadOp>(op)) {
    visitOffload(offload);
    return success();
  }
  if (auto reload = dyn_cast<ReloadOp>(op)) {
    visitReload(reload);
    return success();
  }
  if (isa<tensor::ExtractSliceOp>(op))
    return visitExtractSlice(op);
  if (isa<tensor::InsertSliceOp>(op))
    return visitInsertSlice(op);
  if (isa<tensor::PadOp>(op))
    return visitPad(op);
  if (isa<tensor::ConcatOp>(op)) {
    visitConcat(op);
    return success();
  }
  if (isa<tensor::CastOp>(op)) {
    values[result] = TensorValue(values[op->getOperand(0)]);
    return success();
  }
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return visitLinalg(linalgOp);
  // Kernels evaluate scalar ops for themselves.
  bool isScalar = llvm::all_of(op->getResultTypes(), [](Type type) {
    return type.isIntOrIndexOrFloat();
  });
  if (isScalar && isMemoryEffectFree(op) && op->getNumRegions() == 0)
    return success();
  return visitSequential(op);
}
