//===- Relevance.cpp - what of a tensor the gradients depend on -----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Relevance.h"
#include "aal/Analysis/StructuredOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::aal;

static ArrayRef<int64_t> getShape(Value value) {
  return cast<RankedTensorType>(value.getType()).getShape();
}

static bool isStaticTensor(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.hasStaticShape();
}

/// True for a linalg op on tensors of static shape.
static linalg::LinalgOp getNest(Operation *op) {
  auto nest = dyn_cast<linalg::LinalgOp>(op);
  bool isKnown = nest && nest.hasPureTensorSemantics() &&
                 !nest.hasDynamicShape() && op->getNumRegions() == 1;
  return isKnown ? nest : linalg::LinalgOp();
}

static bool isZero(Value value) {
  return matchPattern(value, m_AnyZeroFloat()) || matchPattern(value, m_Zero());
}

//===----------------------------------------------------------------------===//
// Slices
//===----------------------------------------------------------------------===//

namespace {
/// A rectangle of places, evenly spaced.
struct Rectangle {
  ArrayRef<int64_t> offsets, strides;

  /// Of places in `shape`, those in the rectangle, as places of it.
  Places take(const Places &places, ArrayRef<int64_t> shape) const {
    Places taken = Places::none(shape);
    for (auto [i, dim] : llvm::enumerate(places.getDims()))
      for (int64_t place = 0; place < shape[i]; ++place)
        if (dim.test(offsets[i] + place * strides[i]))
          taken.getDim(i).set(place);
    return taken;
  }
  /// The places in `shape` that `places` of the rectangle are.
  Places put(const Places &places, ArrayRef<int64_t> shape) const {
    Places all = Places::none(shape);
    for (auto [i, dim] : llvm::enumerate(places.getDims()))
      for (unsigned place : dim.set_bits())
        all.getDim(i).set(offsets[i] + place * strides[i]);
    return all;
  }
};
} // namespace

/// True where all of the slice is known and it has the rank of its source.
template <typename OpT>
static bool isStaticSlice(OpT op, Value part, Value whole) {
  return isStaticTensor(part) && isStaticTensor(whole) &&
         getShape(part).size() == getShape(whole).size() &&
         llvm::none_of(op.getStaticOffsets(), ShapedType::isDynamic) &&
         llvm::none_of(op.getStaticStrides(), ShapedType::isDynamic);
}

/// Where the parts of a concatenation start.
static SmallVector<int64_t> getPartOffsets(tensor::ConcatOp op,
                                           OpOperand &part) {
  SmallVector<int64_t> offsets(getShape(op.getResult()).size(), 0);
  for (Value before : op.getInputs().take_front(part.getOperandNumber()))
    offsets[op.getDim()] += getShape(before)[op.getDim()];
  return offsets;
}

//===----------------------------------------------------------------------===//
// Places that may not be zero
//===----------------------------------------------------------------------===//

Places Relevance::getSupport(Value value) const {
  if (auto it = supports.find(value); it != supports.end())
    return it->second;
  // The forward pass shares these.
  auto fill = value.getDefiningOp<linalg::FillOp>();
  bool isNone = isZero(fill ? fill.value() : value);
  return isNone ? Places::none(getShape(value)) : Places::all(getShape(value));
}

/// True for a function that is zero at zero.
static bool keepsZero(Operation *op) {
  return isa<arith::ExtFOp, arith::TruncFOp, arith::NegFOp, arith::SIToFPOp,
             arith::UIToFPOp, arith::ExtUIOp, arith::ExtSIOp, arith::TruncIOp,
             math::AbsFOp, math::TanhOp, math::ErfOp, math::SqrtOp>(op);
}

/// Places for every scalar of the body of `op`: the iterations in which it may
/// not be zero.
Relevance::Scalars Relevance::findScalarSupports(linalg::LinalgOp op) const {
  SmallVector<int64_t> extents = op.getStaticLoopRanges();
  Scalars scalars;
  DenseMap<Value, unsigned> loops; // of scalars that are the index of a loop
  for (OpOperand &operand : op->getOpOperands()) {
    Value argument = op.getMatchingBlockArgument(&operand);
    AffineMap map = op.getMatchingIndexingMap(&operand);
    if (!isa<RankedTensorType>(operand.get().getType())) {
      scalars[argument] =
          isZero(operand.get()) ? Places::none(extents) : Places::all(extents);
      continue;
    }
    scalars[argument] = getSupport(operand.get()).toLoops(map, extents);
    if (auto it = indices.find(operand.get()); it != indices.end())
      if (auto loop = dyn_cast<AffineDimExpr>(map.getResult(it->second)))
        loops[argument] = loop.getPosition();
  }
  auto get = [&](Value value) {
    if (auto it = scalars.find(value); it != scalars.end())
      return it->second;
    return isZero(value) ? Places::none(extents) : Places::all(extents);
  };
  for (Operation &scalar : op.getBlock()->without_terminator()) {
    Places places = Places::all(extents);
    APInt constant;
    if (auto index = dyn_cast<linalg::IndexOp>(scalar)) {
      loops[index] = index.getDim();
    } else if (isa<arith::IndexCastOp>(scalar) &&
               loops.contains(scalar.getOperand(0))) {
      loops[scalar.getResult(0)] = loops.lookup(scalar.getOperand(0));
    } else if (auto compare = dyn_cast<arith::CmpIOp>(scalar);
               compare && compare.getPredicate() == arith::CmpIPredicate::eq &&
               loops.contains(compare.getLhs()) &&
               matchPattern(compare.getRhs(), m_ConstantInt(&constant))) {
      llvm::BitVector &dim = places.getDim(loops.lookup(compare.getLhs()));
      bool isInside = constant.isNonNegative() && constant.ult(dim.size());
      dim.reset();
      if (isInside)
        dim.set(constant.getZExtValue());
    } else if (isa<arith::MulFOp>(scalar)) {
      places = get(scalar.getOperand(0)).intersect(get(scalar.getOperand(1)));
    } else if (isa<arith::AddFOp, arith::SubFOp>(scalar)) {
      places = get(scalar.getOperand(0)).unite(get(scalar.getOperand(1)));
    } else if (isa<arith::SelectOp>(scalar)) {
      places = get(scalar.getOperand(0))
                   .intersect(get(scalar.getOperand(1)))
                   .unite(get(scalar.getOperand(2)));
    } else if (keepsZero(&scalar) || isa<arith::DivFOp>(scalar)) {
      places = get(scalar.getOperand(0));
    }
    for (Value result : scalar.getResults())
      scalars[result] = places;
  }
  for (Value yielded : op.getBlock()->getTerminator()->getOperands())
    scalars[yielded] = get(yielded);
  return scalars;
}

Places Relevance::findSupport(linalg::LinalgOp op, unsigned result) const {
  Scalars scalars = findScalarSupports(op);
  Value yielded = op.getBlock()->getTerminator()->getOperand(result);
  OpOperand *init = op.getDpsInitOperand(result);
  return scalars.lookup(yielded).fromLoops(op.getMatchingIndexingMap(init),
                                           getShape(op->getResult(result)));
}

/// Notes a tensor whose elements are a coordinate of theirs.
void Relevance::findIndex(Operation *op) {
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    auto it = indices.find(expand.getSrc());
    if (it == indices.end())
      return;
    ArrayRef<int64_t> shape = getShape(expand.getResult());
    SmallVector<int64_t, 2> group =
        expand.getReassociationIndices()[it->second];
    llvm::erase_if(group, [&](int64_t i) { return shape[i] == 1; });
    if (group.size() == 1)
      indices[expand.getResult()] = group.front();
    return;
  }
  linalg::LinalgOp nest = getNest(op);
  if (!nest || op->getNumResults() != 1 || nest.getNumDpsInputs() != 0)
    return;
  Value yielded = nest.getBlock()->getTerminator()->getOperand(0);
  if (auto cast = yielded.getDefiningOp<arith::IndexCastOp>())
    yielded = cast.getIn();
  auto index = yielded.getDefiningOp<linalg::IndexOp>();
  if (!index)
    return;
  AffineMap map = nest.getMatchingIndexingMap(nest.getDpsInitOperand(0));
  for (auto [i, expr] : llvm::enumerate(map.getResults()))
    if (auto loop = dyn_cast<AffineDimExpr>(expr);
        loop && loop.getPosition() == index.getDim())
      indices[op->getResult(0)] = i;
}

void Relevance::findSupport(Operation *op) {
  if (!llvm::all_of(op->getResults(), isStaticTensor))
    return;
  findIndex(op);
  for (auto [i, result] : llvm::enumerate(op->getResults())) {
    ArrayRef<int64_t> shape = getShape(result);
    Places places = Places::all(shape);
    if (linalg::LinalgOp nest = getNest(op)) {
      places = findSupport(nest, i);
    } else if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
      places = getSupport(expand.getSrc())
                   .expand(expand.getReassociationIndices(), shape);
    } else if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
      places = getSupport(collapse.getSrc())
                   .collapse(collapse.getReassociationIndices(), shape);
    } else if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op);
               slice && isStaticSlice(slice, result, slice.getSource())) {
      places =
          Rectangle{slice.getStaticOffsets(), slice.getStaticStrides()}.take(
              getSupport(slice.getSource()), shape);
    } else if (auto slice = dyn_cast<tensor::InsertSliceOp>(op);
               slice && isStaticSlice(slice, slice.getSource(), result)) {
      places = Rectangle{slice.getStaticOffsets(), slice.getStaticStrides()}
                   .put(getSupport(slice.getSource()), shape)
                   .unite(getSupport(slice.getDest()));
    }
    if (!places.isAll())
      supports[result] = std::move(places);
  }
}

//===----------------------------------------------------------------------===//
// Places that matter
//===----------------------------------------------------------------------===//

Places Relevance::getDemand(Value value) const {
  auto it = demands.find(value);
  return it == demands.end() ? Places::none(getShape(value)) : it->second;
}

Places Relevance::pull(linalg::LinalgOp op, OpOperand &operand,
                       function_ref<Places(Value)> getDemand) const {
  SmallVector<int64_t> extents = op.getStaticLoopRanges();
  Scalars supports = findScalarSupports(op);
  Scalars relevant; // iterations in which a scalar depends on the operand
  relevant[op.getMatchingBlockArgument(&operand)] = Places::all(extents);
  auto get = [&](const Scalars &scalars, Value value) {
    auto it = scalars.find(value);
    if (it != scalars.end())
      return it->second;
    bool isNone = &scalars == &relevant || isZero(value);
    return isNone ? Places::none(extents) : Places::all(extents);
  };
  for (Operation &scalar : op.getBlock()->without_terminator()) {
    Places places = Places::none(extents);
    auto depends = [&](unsigned i) {
      return get(relevant, scalar.getOperand(i));
    };
    auto isLive = [&](unsigned i) {
      return get(supports, scalar.getOperand(i));
    };
    if (isa<arith::MulFOp>(scalar)) {
      places = depends(0).intersect(isLive(1));
      places.unite(depends(1).intersect(isLive(0)));
    } else if (isa<arith::DivFOp>(scalar)) {
      places = depends(1).intersect(isLive(0)).unite(depends(0));
    } else if (isa<arith::SelectOp>(scalar)) {
      places = depends(0).intersect(isLive(1).unite(isLive(2)));
      places.unite(depends(1).intersect(isLive(0))).unite(depends(2));
    } else {
      for (Value read : scalar.getOperands())
        places.unite(get(relevant, read));
    }
    for (Value result : scalar.getResults())
      relevant[result] = places;
  }
  Places loops = Places::none(extents);
  for (auto [i, yielded] :
       llvm::enumerate(op.getBlock()->getTerminator()->getOperands())) {
    AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(i));
    Places demanded = getDemand(op->getResult(i)).toLoops(map, extents);
    loops.unite(demanded.intersect(get(relevant, yielded)));
  }
  return loops.fromLoops(op.getMatchingIndexingMap(&operand),
                         getShape(operand.get()));
}

Places Relevance::pull(OpOperand &operand,
                       function_ref<Places(Value)> getDemand) const {
  Operation *op = operand.getOwner();
  ArrayRef<int64_t> shape = getShape(operand.get());
  if (op->getNumResults() == 0 ||
      op->getBlock() != &graph.getStep().getBody() ||
      !llvm::all_of(op->getResults(), isStaticTensor))
    return Places::all(shape);
  if (linalg::LinalgOp nest = getNest(op))
    return pull(nest, operand, getDemand);
  Places demand = getDemand(op->getResult(0));
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return demand.collapse(expand.getReassociationIndices(), shape);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return demand.expand(collapse.getReassociationIndices(), shape);
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op);
      slice && isStaticSlice(slice, slice.getResult(), slice.getSource()))
    return Rectangle{slice.getStaticOffsets(), slice.getStaticStrides()}.put(
        demand, shape);
  if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
    SmallVector<int64_t> ones(shape.size(), 1);
    return Rectangle{getPartOffsets(concat, operand), ones}.take(demand, shape);
  }
  bool isNeeded = llvm::any_of(op->getResults(), [&](Value result) {
    return !getDemand(result).isEmpty();
  });
  return isNeeded ? Places::all(shape) : Places::none(shape);
}

Relevance::Relevance(const StepGraph &graph) : graph(graph) {
  for (Operation *op : graph.getOps())
    if (!graph.isForward(op))
      findSupport(op);
  auto demandOf = [&](Value value) { return getDemand(value); };
  auto addDemands = [&](Operation *op) {
    for (OpOperand &operand : op->getOpOperands())
      if (isStaticTensor(operand.get()) && graph.isBackward(operand.get())) {
        Places places = pull(operand, demandOf).unite(getDemand(operand.get()));
        demands[operand.get()] = std::move(places);
      }
    // What regions capture may be read anywhere.
    for (Value read : graph.getReads(op))
      if (isStaticTensor(read) && graph.isBackward(read) &&
          !llvm::is_contained(op->getOperands(), read))
        demands[read] = Places::all(getShape(read));
  };
  Operation *last = graph.getStep().getReturn();
  for (Value returned : last->getOperands())
    if (isStaticTensor(returned))
      demands[returned] = Places::all(getShape(returned));
  for (Operation *op : llvm::reverse(graph.getOps()))
    if (!graph.isForward(op))
      addDemands(op);
}

Places Relevance::getPlaces(Value saved, const SavedUse &use) const {
  auto demandOf = [&](Value value) { return getDemand(value); };
  if (use.operand->getOwner() != use.reader)
    return Places::all(getShape(saved));
  Places places = pull(*use.operand, demandOf);
  for (Operation *layout : llvm::reverse(use.layout))
    places = pull(*getLayoutSource(layout), [&](Value) { return places; });
  return places;
}
