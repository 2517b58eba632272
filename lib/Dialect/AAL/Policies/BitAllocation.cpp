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

/// By how much a bit more than k lowers 1 / (2^k - 1)^2.
static float getGain(int64_t k) {
  auto variance = [](int64_t bits) {
    double levels = double((int64_t(1) << bits) - 1);
    return 1 / (levels * levels);
  };
  return static_cast<float>(variance(k) - variance(k + 1));
}

/// A body: an integer that is ordered as `cost` * `gain`, which is not below 0.
static Value buildKey(OpBuilder &b, Location l, Value cost, Value gain) {
  Value product = arith::MulFOp::create(b, l, cost, gain);
  return arith::BitcastOp::create(b, l, b.getI32Type(), product);
}

/// What each step to one bit more gains each sample, the first in rows, as keys
/// in one dimension.
static Value buildKeys(OpBuilder &builder, Location loc, Value costs,
                       int64_t samples) {
  SmallVector<float> gains;
  for (int64_t bits = 1; bits < kMaxBits; ++bits)
    gains.push_back(getGain(bits));
  auto type = RankedTensorType::get({kMaxBits - 1}, builder.getF32Type());
  Value gainOfStep = arith::ConstantOp::create(
      builder, loc, DenseElementsAttr::get(type, ArrayRef(gains)));
  AffineExpr step, sample;
  bindDims(builder.getContext(), step, sample);
  Value init = tensor::EmptyOp::create(builder, loc, {kMaxBits - 1, samples},
                                       builder.getI32Type());
  auto keys = linalg::GenericOp::create(
      builder, loc, init.getType(), ValueRange{gainOfStep, costs}, init,
      ArrayRef<AffineMap>{AffineMap::get(2, 0, step),
                          AffineMap::get(2, 0, sample),
                          builder.getMultiDimIdentityMap(2)},
      SmallVector<utils::IteratorType>(2, utils::IteratorType::parallel),
      [](OpBuilder &b, Location l, ValueRange args) {
        linalg::YieldOp::create(b, l, buildKey(b, l, args[1], args[0]));
      });
  return reshape(builder, loc, keys.getResult(0), {(kMaxBits - 1) * samples});
}

namespace {
/// One step to more bits for each sample: its key, and its place among those of
/// all samples.
struct Candidates {
  Value keys, places;
};
} // namespace

/// The step `ahead` steps behind those that are taken, of which there are a
/// multiple of 2 * `ahead`.
static Candidates buildCandidates(OpBuilder &builder, Location loc, Value costs,
                                  Value taken, int64_t ahead) {
  Type i32 = builder.getI32Type(), f32 = builder.getF32Type();
  int64_t samples = cast<RankedTensorType>(costs.getType()).getNumElements();
  Value keys = buildElementwise(
      builder, loc, ValueRange{costs, taken}, i32,
      [&](OpBuilder &b, Location l, ValueRange args) {
        Value gain = buildFloat(b, l, f32, getGain(ahead));
        for (int64_t steps = 2 * ahead; steps < kMaxBits; steps += 2 * ahead) {
          Value isTaken =
              arith::CmpIOp::create(b, l, arith::CmpIPredicate::sge, args[1],
                                    buildInteger(b, l, i32, steps));
          gain = arith::SelectOp::create(
              b, l, isTaken, buildFloat(b, l, f32, getGain(steps + ahead)),
              gain);
        }
        return buildKey(b, l, args[0], gain);
      });
  Value places = buildElementwise(
      builder, loc, taken, i32,
      [&](OpBuilder &b, Location l, Value steps) -> Value {
        Value row = arith::AddIOp::create(b, l, steps,
                                          buildInteger(b, l, i32, ahead - 1));
        Value start =
            arith::MulIOp::create(b, l, row, buildInteger(b, l, i32, samples));
        Value sample = arith::IndexCastOp::create(
            b, l, i32, Value(linalg::IndexOp::create(b, l, 0)));
        return arith::AddIOp::create(b, l, start, sample);
      });
  return {keys, places};
}

/// How many of all steps come before each candidate: those that gain more and,
/// of those that gain as much, the ones in front of it.
static Value buildRanks(OpBuilder &builder, Location loc,
                        const Candidates &candidates, Value keys,
                        int64_t samples) {
  Type i32 = builder.getI32Type();
  int64_t all = cast<RankedTensorType>(keys.getType()).getNumElements();
  SmallVector<int32_t> numbers =
      llvm::to_vector(llvm::seq<int32_t>(0, static_cast<int32_t>(all)));
  Value places = arith::ConstantOp::create(
      builder, loc,
      DenseElementsAttr::get(RankedTensorType::get({all}, i32),
                             ArrayRef(numbers)));
  AffineExpr first, second;
  bindDims(builder.getContext(), first, second);
  AffineMap ofFirst = AffineMap::get(2, 0, first);
  AffineMap ofSecond = AffineMap::get(2, 0, second);
  return buildSum(
      builder, loc, {candidates.keys, candidates.places, keys, places},
      {ofFirst, ofFirst, ofSecond, ofSecond}, {samples, all}, ofFirst, i32,
      [](OpBuilder &b, Location l, ValueRange args) {
        Value isInFront = arith::CmpIOp::create(b, l, arith::CmpIPredicate::slt,
                                                args[3], args[1]);
        // Keys are integers: what is as large is more than one less.
        Value least =
            arith::SubIOp::create(b, l, args[0], count(b, l, isInFront));
        return count(b, l,
                     arith::CmpIOp::create(b, l, arith::CmpIPredicate::sgt,
                                           args[2], least));
      });
}

/// How many steps to more bits each sample takes, where the best `budget` of
/// all are taken. Their gains fall from step to step, so those of a sample that
/// are taken are the first, and their number is found by halving.
static Value buildTakenSteps(OpBuilder &builder, Location loc, Value costs,
                             int64_t samples, int64_t budget) {
  Type i32 = builder.getI32Type();
  Value keys = buildKeys(builder, loc, costs, samples);
  Value taken = arith::ConstantOp::create(
      builder, loc, builder.getZeroAttr(RankedTensorType::get({samples}, i32)));
  for (int64_t ahead = kMaxBits / 2; ahead > 0; ahead /= 2) {
    Candidates candidates = buildCandidates(builder, loc, costs, taken, ahead);
    Value ranks = buildRanks(builder, loc, candidates, keys, samples);
    taken = buildElementwise(
        builder, loc, ValueRange{ranks, taken}, i32,
        [&](OpBuilder &b, Location l, ValueRange args) -> Value {
          Value isTaken =
              arith::CmpIOp::create(b, l, arith::CmpIPredicate::slt, args[0],
                                    buildInteger(b, l, i32, budget));
          Value more = arith::AddIOp::create(b, l, args[1],
                                             buildInteger(b, l, i32, ahead));
          return arith::SelectOp::create(b, l, isTaken, more, args[1]);
        });
  }
  return taken;
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
  AffineExpr first, second;
  bindDims(builder.getContext(), first, second);
  AffineMap ofFirst = AffineMap::get(2, 0, first);
  AffineMap ofSecond = AffineMap::get(2, 0, second);
  // One bit each, and the best of the steps to more.
  Value more = buildTakenSteps(builder, loc, costs, samples,
                               samples * (averageBits - 1));
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
