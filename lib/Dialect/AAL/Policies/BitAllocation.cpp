//===- BitAllocation.cpp - bits for the samples of a batch ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "BitAllocation.h"
#include "Elementwise.h"
#include "QuantizeGroups.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <limits>

using namespace mlir;
using namespace mlir::aal;

static constexpr int64_t kMaxBits = 8;

/// Adds up what `buildTerm` makes of `inputs`, over the loops that `ofResult`
/// does not name. The loops are `extents` long.
static Value
buildSum(OpBuilder &builder, Location loc, ValueRange inputs,
         ArrayRef<AffineMap> maps, ArrayRef<int64_t> extents,
         AffineMap ofResult, Type type,
         function_ref<Value(OpBuilder &, Location, ValueRange)> buildTerm) {
  auto loops = static_cast<unsigned>(extents.size());
  SmallVector<AffineMap> allMaps(maps);
  allMaps.push_back(ofResult);
  SmallVector<utils::IteratorType> iterators(loops,
                                             utils::IteratorType::reduction);
  SmallVector<int64_t> shape;
  for (AffineExpr expr : ofResult.getResults()) {
    unsigned loop = cast<AffineDimExpr>(expr).getPosition();
    iterators[loop] = utils::IteratorType::parallel;
    shape.push_back(extents[loop]);
  }
  Value zero =
      arith::ConstantOp::create(builder, loc, builder.getZeroAttr(type));
  Value init = linalg::FillOp::create(
                   builder, loc, zero,
                   Value(tensor::EmptyOp::create(builder, loc, shape, type)))
                   .getResult(0);
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), inputs, init, allMaps, iterators,
      [&](OpBuilder &b, Location l, ValueRange args) {
        Value term = buildTerm(b, l, args);
        Value sum =
            isa<FloatType>(type)
                ? arith::AddFOp::create(b, l, args.back(), term).getResult()
                : arith::AddIOp::create(b, l, args.back(), term).getResult();
        linalg::YieldOp::create(b, l, sum);
      });
  return generic.getResult(0);
}

/// 1 where `condition` holds, else 0, as i32.
static Value count(OpBuilder &b, Location l, Value condition) {
  return arith::ExtUIOp::create(b, l, b.getI32Type(), condition);
}

/// The sum of the squared ranges of each sample; infinity where one is not
/// finite.
static Value buildCosts(OpBuilder &builder, Location loc, Value minimum,
                        Value maximum, int64_t samples) {
  int64_t groups =
      cast<RankedTensorType>(minimum.getType()).getNumElements() / samples;
  AffineExpr sample, group;
  bindDims(builder.getContext(), sample, group);
  AffineMap identity = builder.getMultiDimIdentityMap(2);
  Value ends[] = {reshape(builder, loc, minimum, {samples, groups}),
                  reshape(builder, loc, maximum, {samples, groups})};
  return buildSum(
      builder, loc, ends, {identity, identity}, {samples, groups},
      AffineMap::get(2, 0, sample), builder.getF32Type(),
      [](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value range = arith::SubFOp::create(b, l, args[1], args[0]);
        Value square = arith::MulFOp::create(b, l, range, range);
        Value infinity = buildFloat(b, l, square.getType(),
                                    std::numeric_limits<double>::infinity());
        // NaN, too, is not below infinity.
        Value isFinite = arith::CmpFOp::create(b, l, arith::CmpFPredicate::OLT,
                                               square, infinity);
        return arith::SelectOp::create(b, l, isFinite, square, infinity);
      });
}

/// By how much a bit more than k lowers 1 / (2^k - 1)^2, for k from 1.
static Value buildGains(OpBuilder &builder, Location loc) {
  auto variance = [](int64_t bits) {
    double levels = double((int64_t(1) << bits) - 1);
    return 1 / (levels * levels);
  };
  SmallVector<float> gains;
  for (int64_t bits = 1; bits < kMaxBits; ++bits)
    gains.push_back(static_cast<float>(variance(bits) - variance(bits + 1)));
  auto type = RankedTensorType::get({kMaxBits - 1}, builder.getF32Type());
  return arith::ConstantOp::create(
      builder, loc, DenseElementsAttr::get(type, ArrayRef(gains)));
}

/// For each step to one bit more and each sample, the first in rows, how many
/// such steps of all samples come before it: those that gain more and, of those
/// that gain as much, the ones in front of it.
static Value buildRanks(OpBuilder &builder, Location loc, Value costs,
                        int64_t samples) {
  Type i32 = builder.getI32Type();
  constexpr int64_t kSteps = kMaxBits - 1;
  int64_t all = kSteps * samples;
  AffineExpr first, second;
  bindDims(builder.getContext(), first, second);
  AffineMap ofFirst = AffineMap::get(2, 0, first);
  AffineMap ofSecond = AffineMap::get(2, 0, second);
  Value init = tensor::EmptyOp::create(builder, loc, {kSteps, samples},
                                       builder.getF32Type());
  auto products = linalg::GenericOp::create(
      builder, loc, init.getType(), ValueRange{buildGains(builder, loc), costs},
      init,
      ArrayRef<AffineMap>{ofFirst, ofSecond, builder.getMultiDimIdentityMap(2)},
      SmallVector<utils::IteratorType>(2, utils::IteratorType::parallel),
      [](OpBuilder &b, Location l, ValueRange args) {
        Value product = arith::MulFOp::create(b, l, args[1], args[0]);
        linalg::YieldOp::create(b, l, product);
      });
  Value gains = reshape(builder, loc, products.getResult(0), {all});
  SmallVector<int32_t> numbers =
      llvm::to_vector(llvm::seq<int32_t>(0, static_cast<int32_t>(all)));
  Value places = arith::ConstantOp::create(
      builder, loc,
      DenseElementsAttr::get(RankedTensorType::get({all}, i32),
                             ArrayRef(numbers)));
  Value ranks = buildSum(
      builder, loc, {gains, places, gains, places},
      {ofFirst, ofFirst, ofSecond, ofSecond}, {all, all}, ofFirst, i32,
      [](OpBuilder &b, Location l, ValueRange args) {
        Value isMore = arith::CmpFOp::create(b, l, arith::CmpFPredicate::OGT,
                                             args[2], args[0]);
        Value isEqual = arith::CmpFOp::create(b, l, arith::CmpFPredicate::OEQ,
                                              args[2], args[0]);
        Value isInFront = arith::CmpIOp::create(b, l, arith::CmpIPredicate::slt,
                                                args[3], args[1]);
        Value isTie = arith::AndIOp::create(b, l, isEqual, isInFront);
        return count(b, l, arith::OrIOp::create(b, l, isMore, isTie));
      });
  return reshape(builder, loc, ranks, {kSteps, samples});
}

Value aal::buildStarts(OpBuilder &builder, Location loc, Value bits) {
  int64_t samples = cast<RankedTensorType>(bits.getType()).getNumElements();
  AffineExpr sample, other;
  bindDims(builder.getContext(), sample, other);
  return buildSum(
      builder, loc, bits, AffineMap::get(2, 0, other), {samples, samples},
      AffineMap::get(2, 0, sample), builder.getI32Type(),
      [](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value isBefore = arith::CmpIOp::create(
            b, l, arith::CmpIPredicate::ult, linalg::IndexOp::create(b, l, 1),
            linalg::IndexOp::create(b, l, 0));
        Value own = args[0];
        if (!own.getType().isInteger(32))
          own = arith::ExtUIOp::create(b, l, b.getI32Type(), own);
        return arith::SelectOp::create(b, l, isBefore, own,
                                       buildInteger(b, l, b.getI32Type(), 0));
      });
}

BitAllocation aal::buildBitAllocation(OpBuilder &builder, Location loc,
                                      Value minimum, Value maximum,
                                      int64_t samples, int64_t averageBits) {
  Type i32 = builder.getI32Type();
  Value costs = buildCosts(builder, loc, minimum, maximum, samples);
  Value ranks = buildRanks(builder, loc, costs, samples);
  AffineExpr first, second;
  bindDims(builder.getContext(), first, second);
  AffineMap ofFirst = AffineMap::get(2, 0, first);
  AffineMap ofSecond = AffineMap::get(2, 0, second);
  // One bit each, and the best of the steps to more. Their gains fall from bit
  // to bit, so those of a sample that are taken are the first.
  int64_t budget = samples * (averageBits - 1);
  Value more = buildSum(builder, loc, ranks, builder.getMultiDimIdentityMap(2),
                        {kMaxBits - 1, samples}, ofSecond, i32,
                        [&](OpBuilder &b, Location l, ValueRange args) {
                          Value isTaken = arith::CmpIOp::create(
                              b, l, arith::CmpIPredicate::slt, args[0],
                              buildInteger(b, l, i32, budget));
                          return count(b, l, isTaken);
                        });
  Value bits = buildElementwise(
      builder, loc, more, i32, [&](OpBuilder &b, Location l, Value x) -> Value {
        return arith::AddIOp::create(b, l, x, buildInteger(b, l, i32, 1));
      });
  Value starts = buildStarts(builder, loc, bits);
  // The sample of a plane is the last that starts at or before it.
  int64_t planes = samples * averageBits;
  auto isReached = [&](OpBuilder &b, Location l, Value start) {
    Value plane = arith::IndexCastOp::create(
        b, l, i32, Value(linalg::IndexOp::create(b, l, 0)));
    return arith::CmpIOp::create(b, l, arith::CmpIPredicate::sle, start, plane);
  };
  auto isLater = [&](OpBuilder &b, Location l) -> Value {
    return arith::CmpIOp::create(b, l, arith::CmpIPredicate::ne,
                                 Value(linalg::IndexOp::create(b, l, 1)),
                                 arith::ConstantIndexOp::create(b, l, 0));
  };
  Value sampleOfPlane = buildSum(
      builder, loc, starts, ofSecond, {planes, samples}, ofFirst, i32,
      [&](OpBuilder &b, Location l, ValueRange args) {
        return count(b, l,
                     arith::AndIOp::create(b, l, isReached(b, l, args[0]),
                                           isLater(b, l)));
      });
  Value bitOfPlane = buildElementwise(
      builder, loc, sampleOfPlane, i32,
      [&](OpBuilder &b, Location l, Value sample) -> Value {
        Value plane = arith::IndexCastOp::create(
            b, l, i32, Value(linalg::IndexOp::create(b, l, 0)));
        Value index =
            arith::IndexCastUIOp::create(b, l, b.getIndexType(), sample);
        Value start = tensor::ExtractOp::create(b, l, starts, index);
        return arith::SubIOp::create(b, l, plane, start);
      });
  return {bits, sampleOfPlane, bitOfPlane};
}
