//===- QuantizeRange.cpp - ranges of groups and numbers in them -----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "QuantizeRange.h"
#include "Elementwise.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <limits>

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Ranges
//===----------------------------------------------------------------------===//

/// An integer that is ordered as the float with the same bits, and back: the
/// bits themselves, but those of the magnitude turned over where the sign is
/// set. Positive NaN are above infinity and negative NaN below the negative
/// one.
static Value turnOrder(OpBuilder &b, Location l, Value bits) {
  Type i32 = b.getI32Type();
  Value sign = arith::ShRSIOp::create(b, l, bits, buildInteger(b, l, i32, 31));
  Value magnitude =
      arith::AndIOp::create(b, l, sign, buildInteger(b, l, i32, 0x7FFFFFFF));
  return arith::XOrIOp::create(b, l, bits, magnitude);
}

/// In one pass, as integers: comparing them takes one instruction each, whereas
/// minima of floats that let NaN through take several.
GroupBounds aal::buildBounds(OpBuilder &builder, Location loc,
                             const GroupedValue &grouped) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  const QuantizeGroups &groups = grouped.groups;
  Type i32 = builder.getI32Type(), f32 = builder.getF32Type();
  auto rank = static_cast<unsigned>(groups.shape.size());
  AffineMap identity = builder.getMultiDimIdentityMap(rank);
  AffineMap ofGroup =
      AffineMap::get(rank, 0, builder.getAffineDimExpr(groups.dimension));
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::reduction);
  iterators[groups.dimension] = utils::IteratorType::parallel;
  Value empty = tensor::EmptyOp::create(builder, loc, {groups.count()}, i32);
  SmallVector<Value> inits;
  for (int64_t initial : {int64_t(INT32_MAX), int64_t(INT32_MIN)}) {
    Value value = buildInteger(builder, loc, i32, initial);
    inits.push_back(
        linalg::FillOp::create(builder, loc, value, empty).getResult(0));
  }
  // Padding is neither the smallest nor the largest.
  SmallVector<Value> inputs;
  for (double fill : {kInfinity, -kInfinity})
    if (inputs.empty() || groups.padding > 0)
      inputs.push_back(grouped.paddedWith(builder, loc, fill));
  SmallVector<AffineMap> maps(inputs.size(), identity);
  maps.append(2, ofGroup);
  auto generic = linalg::GenericOp::create(
      builder, loc, SmallVector<Type>(2, empty.getType()), inputs, inits, maps,
      iterators, [&](OpBuilder &b, Location l, ValueRange args) {
        auto toInteger = [&](Value x) {
          x = convertFloat(b, l, x, f32);
          return turnOrder(b, l, arith::BitcastOp::create(b, l, i32, x));
        };
        Value first = toInteger(args[0]);
        Value second = inputs.size() > 1 ? toInteger(args[1]) : first;
        ValueRange current = args.take_back(2);
        Value low = arith::MinSIOp::create(b, l, first, current[0]);
        Value high = arith::MaxSIOp::create(b, l, second, current[1]);
        linalg::YieldOp::create(b, l, ValueRange{low, high});
      });
  auto toFloat = [&](OpBuilder &b, Location l, Value x) -> Value {
    return arith::BitcastOp::create(b, l, f32, turnOrder(b, l, x));
  };
  return {buildElementwise(builder, loc, generic.getResult(0), f32, toFloat),
          buildElementwise(builder, loc, generic.getResult(1), f32, toFloat)};
}

Value aal::roundToBF16(OpBuilder &builder, Location loc, Value x, bool isDown) {
  Type i32 = builder.getI32Type();
  Value bits = arith::BitcastOp::create(builder, loc, i32, x);
  // Cutting off the low half moves towards zero; with all ones added first,
  // away from it.
  Value ones = buildInteger(builder, loc, i32, 0xFFFF);
  Value raised = arith::AddIOp::create(builder, loc, bits, ones);
  Value zero = buildInteger(builder, loc, i32, 0);
  Value raises = arith::CmpIOp::create(builder, loc,
                                       isDown ? arith::CmpIPredicate::slt
                                              : arith::CmpIPredicate::sge,
                                       bits, zero);
  Value chosen = arith::SelectOp::create(builder, loc, raises, raised, bits);
  Value mask = buildInteger(builder, loc, i32, 0xFFFF0000);
  Value cut = arith::AndIOp::create(builder, loc, chosen, mask);
  Value rounded = arith::BitcastOp::create(builder, loc, x.getType(), cut);
  // inf + ones would be NaN, and so would a NaN of few bits turn into inf.
  Value isFinite =
      arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::OEQ,
                            arith::SubFOp::create(builder, loc, x, x),
                            buildFloat(builder, loc, x.getType(), 0.0));
  return arith::SelectOp::create(builder, loc, isFinite, rounded, x);
}

Value aal::buildStoredMinimum(OpBuilder &builder, Location loc, Value minimum,
                              Type scale) {
  if (!scale.isF32())
    minimum = roundToBF16(builder, loc, minimum, /*isDown=*/true);
  return convertFloat(builder, loc, minimum, scale);
}

Value aal::buildStoredStep(OpBuilder &builder, Location loc, Value maximum,
                           Value storedMinimum, Value levels, Type scale) {
  // Divided first: the difference of large numbers overflows.
  Value high = arith::DivFOp::create(builder, loc, maximum, levels);
  Value low = arith::DivFOp::create(
      builder, loc,
      convertFloat(builder, loc, storedMinimum, builder.getF32Type()), levels);
  Value step = arith::SubFOp::create(builder, loc, high, low);
  if (!scale.isF32())
    step = roundToBF16(builder, loc, step, /*isDown=*/false);
  return convertFloat(builder, loc, step, scale);
}

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

RangeScale aal::buildScale(OpBuilder &builder, Location loc, Value low,
                           Value step) {
  Type f32 = builder.getF32Type();
  auto constant = [&](double value) {
    return buildFloat(builder, loc, f32, value);
  };
  // In halves, so that differences stay in range; where the step is small, in
  // large multiples, so that its inverse does. Of numbers so far apart, then,
  // none is large.
  step = convertFloat(builder, loc, step, f32);
  Value isSmall = arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::OLT,
                                        step, constant(0x1p-64));
  Value factor = arith::SelectOp::create(builder, loc, isSmall,
                                         constant(0x1p63), constant(0.5));
  Value scaledStep = arith::MulFOp::create(builder, loc, step, factor);
  Value inverse = arith::DivFOp::create(builder, loc, constant(1), scaledStep);
  Value offset = arith::NegFOp::create(
      builder, loc,
      arith::MulFOp::create(builder, loc, convertFloat(builder, loc, low, f32),
                            factor));
  return {factor, offset, inverse};
}

RangeScale aal::buildScales(OpBuilder &builder, Location loc, Value low,
                            Value step) {
  auto build = [&](Value RangeScale::*part) {
    return buildElementwise(builder, loc, ValueRange{low, step},
                            builder.getF32Type(),
                            [&](OpBuilder &b, Location l, ValueRange args) {
                              return buildScale(b, l, args[0], args[1]).*part;
                            });
  };
  return {build(&RangeScale::factor), build(&RangeScale::offset),
          build(&RangeScale::inverse)};
}

Value aal::buildQuantized(OpBuilder &builder, Location loc, Value x,
                          const RangeScale &scale, Value levels, Value shift) {
  Type f32 = builder.getF32Type();
  auto chooseGreater = [&](Value a, Value b) -> Value {
    Value isGreater =
        arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::OGT, a, b);
    return arith::SelectOp::create(builder, loc, isGreater, a, b);
  };
  Value distance =
      math::FmaOp::create(builder, loc, convertFloat(builder, loc, x, f32),
                          scale.factor, scale.offset);
  Value shifted =
      math::FmaOp::create(builder, loc, distance, scale.inverse, shift);
  // What is outside of the range takes its end. The NaN of a group of equal
  // elements, 0 times infinity, is not greater than 0.
  Value code = chooseGreater(shifted, buildFloat(builder, loc, f32, 0));
  Value isBelow = arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::OLT,
                                        code, levels);
  code = arith::SelectOp::create(builder, loc, isBelow, code, levels);
  return arith::FPToUIOp::create(builder, loc, builder.getI8Type(), code);
}

/// `x`, which the rounded range may have moved beyond the largest f16.
static Value clampTo(Type elementType, OpBuilder &builder, Location loc,
                     Value x) {
  if (!elementType.isF16())
    return x;
  constexpr double kLargest = 65504;
  Value high = buildFloat(builder, loc, x.getType(), kLargest);
  Value low = buildFloat(builder, loc, x.getType(), -kLargest);
  x = arith::MinimumFOp::create(builder, loc, x, high);
  return arith::MaximumFOp::create(builder, loc, x, low);
}

Value aal::buildDequantized(OpBuilder &builder, Location loc, Value code,
                            Value low, Value step, Type elementType) {
  Type f32 = builder.getF32Type();
  Value q = arith::ExtUIOp::create(builder, loc, builder.getI32Type(), code);
  q = arith::SIToFPOp::create(builder, loc, f32, q);
  // In halves, as q * step may exceed the range that the sum is in.
  Value half = buildFloat(builder, loc, f32, 0.5);
  auto halve = [&](Value v) -> Value {
    return arith::MulFOp::create(builder, loc,
                                 convertFloat(builder, loc, v, f32), half);
  };
  Value x = arith::AddFOp::create(
      builder, loc, halve(low),
      arith::MulFOp::create(builder, loc, q, halve(step)));
  x = arith::AddFOp::create(builder, loc, x, x);
  return convertFloat(builder, loc, clampTo(elementType, builder, loc, x),
                      elementType);
}

//===----------------------------------------------------------------------===//
// Running ranges
//===----------------------------------------------------------------------===//

RankedTensorType aal::getRunningType(MLIRContext *context, int64_t groups) {
  return RankedTensorType::get({2, groups}, Float32Type::get(context));
}

/// Row `row` of `matrix`.
static Value takeRow(OpBuilder &builder, Location loc, Value matrix,
                     int64_t row) {
  auto type = cast<RankedTensorType>(matrix.getType());
  auto number = [&](int64_t n) -> OpFoldResult {
    return builder.getIndexAttr(n);
  };
  auto rowType =
      RankedTensorType::get({type.getDimSize(1)}, type.getElementType());
  return tensor::ExtractSliceOp::create(
      builder, loc, rowType, matrix,
      ArrayRef<OpFoldResult>{number(row), number(0)},
      ArrayRef<OpFoldResult>{number(1), number(type.getDimSize(1))},
      ArrayRef<OpFoldResult>{number(1), number(1)});
}

/// The matrix of the rows `first` and `second`.
static Value stackRows(OpBuilder &builder, Location loc, Value first,
                       Value second) {
  auto type = cast<RankedTensorType>(first.getType());
  AffineMap ofRow =
      AffineMap::get(2, 0, builder.getAffineDimExpr(1), builder.getContext());
  Value init = tensor::EmptyOp::create(builder, loc, {2, type.getDimSize(0)},
                                       type.getElementType());
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), ValueRange{first, second}, init,
      ArrayRef<AffineMap>{ofRow, ofRow, builder.getMultiDimIdentityMap(2)},
      SmallVector<utils::IteratorType>(2, utils::IteratorType::parallel),
      [](OpBuilder &b, Location l, ValueRange args) {
        Value row = linalg::IndexOp::create(b, l, 0);
        Value zero = arith::ConstantIndexOp::create(b, l, 0);
        Value isFirst =
            arith::CmpIOp::create(b, l, arith::CmpIPredicate::eq, row, zero);
        Value x = arith::SelectOp::create(b, l, isFirst, args[0], args[1]);
        linalg::YieldOp::create(b, l, x);
      });
  return generic.getResult(0);
}

/// A body: `old` moved towards `current`; `current` where there is no old
/// range, `old` where the current one is not finite.
static Value buildMoved(OpBuilder &b, Location l, Value old, Value current,
                        Value isUnset, Value isFinite, double decay) {
  Value part = buildFloat(b, l, old.getType(), 1 - decay);
  Value distance = arith::SubFOp::create(b, l, current, old);
  Value moved = arith::AddFOp::create(
      b, l, old, arith::MulFOp::create(b, l, distance, part));
  moved = arith::SelectOp::create(b, l, isUnset, current, moved);
  return arith::SelectOp::create(b, l, isFinite, moved, old);
}

RunningRange aal::buildRunningRange(OpBuilder &builder, Location loc,
                                    Value state, GroupBounds current,
                                    double decay) {
  Type f32 = builder.getF32Type();
  Value oldLow = takeRow(builder, loc, state, 0);
  Value oldWidth = takeRow(builder, loc, state, 1);
  auto build =
      [&](function_ref<Value(OpBuilder &, Location, ValueRange)> body) {
        return buildElementwise(
            builder, loc,
            ValueRange{oldLow, oldWidth, current.minimum, current.maximum}, f32,
            body);
      };
  auto isFinite = [](OpBuilder &b, Location l, Value width) -> Value {
    return arith::CmpFOp::create(b, l, arith::CmpFPredicate::OEQ,
                                 arith::SubFOp::create(b, l, width, width),
                                 buildFloat(b, l, width.getType(), 0));
  };
  auto move = [&](OpBuilder &b, Location l, ValueRange args, bool isLow) {
    Value width = arith::SubFOp::create(b, l, args[3], args[2]);
    Value isUnset = arith::CmpFOp::create(b, l, arith::CmpFPredicate::OLE,
                                          args[1], buildFloat(b, l, f32, 0));
    return buildMoved(b, l, isLow ? args[0] : args[1], isLow ? args[2] : width,
                      isUnset, isFinite(b, l, width), decay);
  };
  Value low = build([&](OpBuilder &b, Location l, ValueRange args) {
    return move(b, l, args, /*isLow=*/true);
  });
  Value width = build([&](OpBuilder &b, Location l, ValueRange args) {
    return move(b, l, args, /*isLow=*/false);
  });
  // The distance of a number that is not finite from itself is NaN.
  auto spoil = [&](OpBuilder &b, Location l, Value x,
                   ValueRange args) -> Value {
    Value span = arith::SubFOp::create(b, l, args[3], args[2]);
    Value nan = arith::SubFOp::create(b, l, span, span);
    return arith::SelectOp::create(b, l, isFinite(b, l, span), x, nan);
  };
  auto bound = [&](bool isLow) {
    return buildElementwise(
        builder, loc, ValueRange{low, width, current.minimum, current.maximum},
        f32, [&](OpBuilder &b, Location l, ValueRange args) -> Value {
          Value x = args[0];
          if (!isLow)
            x = arith::AddFOp::create(b, l, x, args[1]);
          return spoil(b, l, x, args);
        });
  };
  GroupBounds bounds{bound(/*isLow=*/true), bound(/*isLow=*/false)};
  return {bounds, stackRows(builder, loc, low, width)};
}
