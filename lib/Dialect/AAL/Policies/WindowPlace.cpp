//===- WindowPlace.cpp - places that a loop over a window yields ----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "WindowPlace.h"
#include "Elementwise.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::aal;

int64_t WindowPlace::getNumIterations() const {
  return llvm::product_of(window);
}

//===----------------------------------------------------------------------===//
// Analysis
//===----------------------------------------------------------------------===//

/// `scalar`, of the body of a structured op, as a function of the loops, if it
/// is a sum of them with constant factors. Null where it is none.
static AffineExpr findAffine(Value scalar) {
  MLIRContext *context = scalar.getContext();
  APInt constant;
  if (matchPattern(scalar, m_ConstantInt(&constant)))
    return getAffineConstantExpr(constant.getSExtValue(), context);
  Operation *def = scalar.getDefiningOp();
  if (!def)
    return {};
  if (auto index = dyn_cast<linalg::IndexOp>(def))
    return getAffineDimExpr(index.getDim(), context);
  // Sums and products keep their low bits in a narrower type.
  if (isa<arith::IndexCastOp>(def) && def->getOperand(0).getType().isIndex())
    return findAffine(def->getOperand(0));
  if (!isa<arith::AddIOp, arith::SubIOp, arith::MulIOp>(def))
    return {};
  AffineExpr lhs = findAffine(def->getOperand(0));
  AffineExpr rhs = findAffine(def->getOperand(1));
  if (!lhs || !rhs)
    return {};
  if (isa<arith::AddIOp>(def))
    return lhs + rhs;
  if (isa<arith::SubIOp>(def))
    return lhs - rhs;
  bool isLinear = isa<AffineConstantExpr>(lhs) || isa<AffineConstantExpr>(rhs);
  return isLinear ? lhs * rhs : AffineExpr();
}

/// The one place that `scalar` is, whatever is selected, where it is not
/// `none`, what it was before. False where it may be anything else.
static bool collectPlace(Value scalar, Value none, AffineExpr &place) {
  if (scalar == none)
    return true;
  if (auto select = scalar.getDefiningOp<arith::SelectOp>())
    return collectPlace(select.getTrueValue(), none, place) &&
           collectPlace(select.getFalseValue(), none, place);
  AffineExpr found = findAffine(scalar);
  if (!found || (place && place != found))
    return false;
  place = found;
  return true;
}

/// The integer that `value`, a tensor, holds everywhere.
static std::optional<int64_t> getSplat(Value value) {
  APInt constant;
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    value = fill.getInputs().front();
  if (!matchPattern(value, m_ConstantInt(&constant)))
    return std::nullopt;
  return constant.getSExtValue();
}

std::optional<WindowPlace> aal::findWindowPlace(Value value) {
  auto op = value.getDefiningOp<linalg::GenericOp>();
  if (!op || op.getNumReductionLoops() == 0)
    return std::nullopt;
  unsigned number = cast<OpResult>(value).getResultNumber();
  OpOperand *init = op.getDpsInitOperand(number);
  std::optional<int64_t> none = getSplat(init->get());
  AffineMap map = op.getMatchingIndexingMap(init);
  if (!none || !map.isProjectedPermutation() ||
      map.getNumResults() != op.getNumParallelLoops())
    return std::nullopt;
  AffineExpr place;
  Value yielded = op.getBlock()->getTerminator()->getOperand(number);
  if (!collectPlace(yielded, op.getMatchingBlockArgument(init), place) ||
      !place)
    return std::nullopt;
  WindowPlace result{{}, {}, *none};
  SmallVector<AffineExpr> dims(op.getNumLoops());
  for (auto [index, expr] : llvm::enumerate(map.getResults()))
    dims[cast<AffineDimExpr>(expr).getPosition()] =
        getAffineDimExpr(index, op.getContext());
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  for (auto [loop, range] : llvm::enumerate(ranges)) {
    if (dims[loop])
      continue;
    dims[loop] = getAffineDimExpr(map.getNumResults() + result.window.size(),
                                  op.getContext());
    result.window.push_back(range);
  }
  result.place = simplifyAffineMap(
      AffineMap::get(op.getNumLoops(), 0, place.replaceDims(dims)));
  return result;
}

//===----------------------------------------------------------------------===//
// Codes
//===----------------------------------------------------------------------===//

/// `expr`, a sum of `dims` with constant factors, as an index.
static Value buildAffine(OpBuilder &builder, Location loc, AffineExpr expr,
                         ArrayRef<Value> dims) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dims[dim.getPosition()];
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return arith::ConstantIndexOp::create(builder, loc, constant.getValue());
  auto binary = cast<AffineBinaryOpExpr>(expr);
  Value lhs = buildAffine(builder, loc, binary.getLHS(), dims);
  Value rhs = buildAffine(builder, loc, binary.getRHS(), dims);
  if (expr.getKind() == AffineExprKind::Add)
    return arith::AddIOp::create(builder, loc, lhs, rhs);
  return arith::MulIOp::create(builder, loc, lhs, rhs);
}

/// The place of an iteration, as `type`. `dims` are the positions of the
/// element and of the iteration.
static Value buildPlace(OpBuilder &builder, Location loc,
                        const WindowPlace &window, ArrayRef<Value> dims,
                        Type type) {
  Value place = buildAffine(builder, loc, window.place.getResult(0), dims);
  return arith::IndexCastOp::create(builder, loc, type, place);
}

static SmallVector<Value> buildLoopIndices(OpBuilder &builder, Location loc,
                                           int64_t count) {
  SmallVector<Value> indices;
  for (int64_t loop = 0; loop < count; ++loop)
    indices.push_back(linalg::IndexOp::create(builder, loc, loop));
  return indices;
}

Value aal::buildWindowCodes(OpBuilder &builder, Location loc, Value places,
                            const WindowPlace &window, Type codeType) {
  auto type = cast<RankedTensorType>(places.getType());
  int64_t rank = type.getRank();
  int64_t loops = rank + static_cast<int64_t>(window.window.size());
  AffineMap ofElement =
      AffineMap::getMultiDimIdentityMap(loops, builder.getContext())
          .getMajorSubMap(rank);
  AffineMap ofWindow =
      AffineMap::getMultiDimIdentityMap(loops, builder.getContext())
          .getMinorSubMap(window.window.size());
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  iterators.resize(loops, utils::IteratorType::reduction);
  // Only its shape is read.
  Value extent = tensor::EmptyOp::create(builder, loc, window.window, codeType);
  Value empty =
      tensor::EmptyOp::create(builder, loc, type.getShape(), codeType);
  Value init = linalg::FillOp::create(
                   builder, loc, buildInteger(builder, loc, codeType, 0), empty)
                   .getResult(0);
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), ValueRange{places, extent}, init,
      ArrayRef<AffineMap>{ofElement, ofWindow, ofElement}, iterators,
      [&](OpBuilder &b, Location l, ValueRange args) {
        SmallVector<Value> dims = buildLoopIndices(b, l, loops);
        Value place = buildPlace(b, l, window, dims, type.getElementType());
        Value isPlace = arith::CmpIOp::create(b, l, arith::CmpIPredicate::eq,
                                              place, args[0]);
        Value number = arith::ConstantIndexOp::create(b, l, 0);
        for (auto [dim, size] :
             llvm::zip(ArrayRef(dims).drop_front(rank), window.window))
          number = arith::AddIOp::create(
              b, l,
              arith::MulIOp::create(b, l, number,
                                    arith::ConstantIndexOp::create(b, l, size)),
              dim);
        number = arith::AddIOp::create(b, l, number,
                                       arith::ConstantIndexOp::create(b, l, 1));
        Value code = arith::IndexCastOp::create(b, l, codeType, number);
        Value chosen =
            arith::SelectOp::create(b, l, isPlace, code, args.back());
        linalg::YieldOp::create(b, l, chosen);
      });
  return generic.getResult(0);
}

Value aal::buildWindowPlaces(OpBuilder &builder, Location loc, Value codes,
                             const WindowPlace &window, RankedTensorType type) {
  Type elementType = type.getElementType();
  return buildElementwise(
      builder, loc, codes, elementType,
      [&](OpBuilder &b, Location l, Value code) {
        SmallVector<Value> dims = buildLoopIndices(b, l, type.getRank());
        auto constant = [&](int64_t value) -> Value {
          return arith::ConstantIndexOp::create(b, l, value);
        };
        Value number =
            arith::IndexCastUIOp::create(b, l, b.getIndexType(), code);
        number = arith::SubIOp::create(b, l, number, constant(1));
        int64_t inner = window.getNumIterations();
        for (int64_t size : window.window) {
          inner /= size;
          Value at = arith::DivUIOp::create(b, l, number, constant(inner));
          dims.push_back(arith::RemUIOp::create(b, l, at, constant(size)));
        }
        Value place = buildPlace(b, l, window, dims, elementType);
        Value isNone =
            arith::CmpIOp::create(b, l, arith::CmpIPredicate::eq, code,
                                  buildInteger(b, l, code.getType(), 0));
        Value none = buildInteger(b, l, elementType, window.none);
        return arith::SelectOp::create(b, l, isNone, none, place).getResult();
      });
}
