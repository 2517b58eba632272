//===- QuantizeSamples.cpp - more bits for wider samples ------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// The bits of a sample are known in the step alone, the bytes of all samples
// when it is compiled. So the bits are stored as planes, each one bit of every
// element of one sample: as many planes as bits in the budget, dealt out to the
// samples in order.
//
//===----------------------------------------------------------------------===//

#include "BitAllocation.h"
#include "Elementwise.h"
#include "QuantizeRange.h"
#include "RandomStream.h"
#include "aal/Analysis/StructuredOps.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "aal/Dialect/AAL/Policies/Policies.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::aal;

/// More samples than this share their bits evenly: comparing all with all is
/// quadratic.
static constexpr int64_t kMaxSamples = 1024;

/// The size of the batch, which the first target or else the first input has in
/// front; 0 where there is none.
static int64_t findBatchSize(Block &block) {
  for (ArgumentRole role : {ArgumentRole::Target, ArgumentRole::Input})
    if (Value argument = findArgument(block, role)) {
      auto type = dyn_cast<RankedTensorType>(argument.getType());
      if (type && type.getRank() > 0)
        return type.getDimSize(0);
    }
  return 0;
}

/// True where `samples` parts of `type` have whole bytes of one-bit elements.
static bool suits(RankedTensorType type, int64_t samples) {
  return samples > 0 && samples <= kMaxSamples &&
         type.getNumElements() % (8 * samples) == 0;
}

/// The largest divisor of `number` that is at most `limit`.
static int64_t chooseDivisor(int64_t number, int64_t limit) {
  for (int64_t divisor = std::min(number, limit); divisor > 1; --divisor)
    if (number % divisor == 0)
      return divisor;
  return 1;
}

namespace {
/// The shapes of a tensor under a policy.
struct SampleShapes {
  SampleShapes(QuantizeSamplesAttr policy, RankedTensorType type)
      : samples(policy.getSamples()),
        elements(type.getNumElements() / policy.getSamples()),
        groupSize(8 * chooseDivisor(elements / 8, policy.getGroup() / 8)),
        planes(samples * policy.getBits()),
        grouped(samples * getGroups(), groupSize) {
    // Eight elements share a byte of each plane. They lie apart: those of
    // neighbouring bytes are the neighbours.
    grouped.shape = {grouped.count(), 8, groupSize / 8};
  }

  int64_t getGroups() const { return elements / groupSize; }
  /// Samples, groups, bits of a byte, bytes.
  SmallVector<int64_t> ofSamples() const {
    return {samples, getGroups(), 8, groupSize / 8};
  }

  int64_t samples, elements, groupSize, planes;
  /// All groups of all samples in one dimension.
  QuantizeGroups grouped;
};

struct QuantizeSamplesPolicy
    : StoragePolicyAttrInterface::ExternalModel<QuantizeSamplesPolicy,
                                                QuantizeSamplesAttr> {
  bool isLegalFor(Attribute attr, UseKind kind, RankedTensorType type) const {
    int64_t samples = cast<QuantizeSamplesAttr>(attr).getSamples();
    return kind != UseKind::Predicate && kind != UseKind::Other &&
           isa<Float32Type, Float16Type, BFloat16Type>(type.getElementType()) &&
           (samples == 0 || suits(type, samples));
  }

  Fidelity getFidelity(Attribute) const { return Fidelity::Unbiased; }

  bool needsSeed(Attribute) const { return true; }

  int64_t getStorageBytes(Attribute attr, RankedTensorType type) const {
    SampleShapes shapes(cast<QuantizeSamplesAttr>(attr), type);
    constexpr int64_t kRangeBytes = 4; // two bf16
    return shapes.planes * shapes.elements / 8 + shapes.samples +
           kRangeBytes * shapes.grouped.count();
  }

  /// Settles the number of samples. A tensor that is no equal parts of them has
  /// the same bits everywhere.
  Attribute specialize(Attribute attr, Operation *op) const {
    auto policy = cast<QuantizeSamplesAttr>(attr);
    auto save = cast<SaveOp>(op);
    if (isStatistic(save.getValue()))
      return {};
    int64_t samples = policy.getSamples() != 0
                          ? policy.getSamples()
                          : findBatchSize(*save->getBlock());
    MLIRContext *context = attr.getContext();
    if (suits(cast<RankedTensorType>(save.getValue().getType()), samples))
      return QuantizeSamplesAttr::get(
          context, policy.getBits(), policy.getGroup(), samples,
          policy.getStream() != 0 ? policy.getStream() : getRandomStream(save));
    auto even = cast<StoragePolicyAttrInterface>(Attribute(QuantizeAttr::get(
        context, llvm::bit_floor<uint64_t>(policy.getBits()),
        Grouping::Elements, policy.getGroup(), Rounding::Stochastic,
        BFloat16Type::get(context), policy.getStream(), QuantizeRange::MinMax,
        FloatAttr(), FloatAttr(), FloatAttr(), StringAttr())));
    return even.specialize(op);
  }

  LogicalResult verifySave(Attribute attr, Operation *,
                           function_ref<InFlightDiagnostic()> emitError) const {
    if (cast<QuantizeSamplesAttr>(attr).getSamples() == 0)
      return emitError() << "expected a number of samples on a save, found 0, "
                            "which is for rules";
    return success();
  }

  SmallVector<Value> encode(Attribute attr, OpBuilder &builder, Location loc,
                            Value value) const;
  Value decode(Attribute attr, OpBuilder &builder, Location loc,
               ValueRange stored, RankedTensorType type) const;
};
} // namespace

/// A body: `value`, an integer, as an index.
static Value toIndex(OpBuilder &b, Location l, Value value) {
  return arith::IndexCastUIOp::create(b, l, b.getIndexType(), value);
}

/// A body: the integer with bit number `place` alone, both of i8.
static Value buildBit(OpBuilder &b, Location l, Value place) {
  Value one = buildInteger(b, l, b.getI8Type(), 1);
  return arith::ShLIOp::create(b, l, one, place);
}

/// A body: whether `bits` has bit number `place`, both of i8. The place is the
/// same for all lanes of a vector, which have no shifts of bytes.
static Value isBitSet(OpBuilder &b, Location l, Value bits, Value place) {
  return arith::CmpIOp::create(
      b, l, arith::CmpIPredicate::ne,
      arith::AndIOp::create(b, l, bits, buildBit(b, l, place)),
      buildInteger(b, l, b.getI8Type(), 0));
}

/// What the elements of `perSample` give each group of the sample.
static Value
spreadToGroups(OpBuilder &builder, Location loc, Value perSample,
               const SampleShapes &shapes, Type elementType,
               function_ref<Value(OpBuilder &, Location, Value)> buildBody) {
  MLIRContext *context = builder.getContext();
  Value init = tensor::EmptyOp::create(
      builder, loc, {shapes.samples, shapes.getGroups()}, elementType);
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), perSample, init,
      ArrayRef<AffineMap>{AffineMap::get(2, 0, getAffineDimExpr(0, context)),
                          AffineMap::getMultiDimIdentityMap(2, context)},
      SmallVector<utils::IteratorType>(2, utils::IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) {
        linalg::YieldOp::create(b, l, buildBody(b, l, args[0]));
      });
  return flatten(builder, loc, generic.getResult(0), /*padding=*/0,
                 TypedAttr());
}

/// A body: the byte of a plane at `group` and `byte` of its sample: bit
/// number `bit` of eight integers in `codes`.
static Value buildPlaneByte(OpBuilder &b, Location l, Value codes, Value sample,
                            Value bit, Value group, Value byte) {
  Type i8 = b.getI8Type();
  Value zero = buildInteger(b, l, i8, 0), result = zero;
  for (int64_t place = 0; place < 8; ++place) {
    Value code = tensor::ExtractOp::create(
        b, l, codes,
        ValueRange{sample, group, arith::ConstantIndexOp::create(b, l, place),
                   byte});
    Value moved = buildInteger(b, l, i8, int64_t(1) << place);
    result = arith::OrIOp::create(
        b, l, result,
        arith::SelectOp::create(b, l, isBitSet(b, l, code, bit), moved, zero));
  }
  return result;
}

/// The bits of the integers in `codes`, of samples, groups, bits of a byte and
/// bytes, as planes of groups and bytes.
static Value buildPlanes(OpBuilder &builder, Location loc, Value codes,
                         const BitAllocation &allocation,
                         const SampleShapes &shapes) {
  Type i8 = builder.getI8Type();
  Value init = tensor::EmptyOp::create(
      builder, loc, {shapes.planes, shapes.getGroups(), shapes.groupSize / 8},
      i8);
  AffineMap identity = builder.getMultiDimIdentityMap(3);
  AffineMap ofPlane = identity.getMajorSubMap(1);
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(),
      ValueRange{allocation.sampleOfPlane, allocation.bitOfPlane}, init,
      ArrayRef<AffineMap>{ofPlane, ofPlane, identity},
      SmallVector<utils::IteratorType>(3, utils::IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) {
        Value byte = buildPlaneByte(b, l, codes, toIndex(b, l, args[0]),
                                    arith::TruncIOp::create(b, l, i8, args[1]),
                                    linalg::IndexOp::create(b, l, 1),
                                    linalg::IndexOp::create(b, l, 2));
        linalg::YieldOp::create(b, l, byte);
      });
  return generic.getResult(0);
}

SmallVector<Value> QuantizeSamplesPolicy::encode(Attribute attr,
                                                 OpBuilder &builder,
                                                 Location loc,
                                                 Value value) const {
  auto policy = cast<QuantizeSamplesAttr>(attr);
  SampleShapes shapes(policy, cast<RankedTensorType>(value.getType()));
  GroupedValue grouped(builder, loc, value, shapes.grouped);
  GroupBounds bounds = buildBounds(builder, loc, grouped);
  Type scale = builder.getBF16Type(), f32 = builder.getF32Type();
  BitAllocation allocation =
      buildBitAllocation(builder, loc, bounds.minimum, bounds.maximum,
                         shapes.samples, policy.getBits());
  // 2^bits - 1, of each group.
  Value levels =
      spreadToGroups(builder, loc, allocation.bits, shapes, f32,
                     [&](OpBuilder &b, Location l, Value bits) -> Value {
                       Value one = buildInteger(b, l, b.getI32Type(), 1);
                       Value count = arith::SubIOp::create(
                           b, l, arith::ShLIOp::create(b, l, one, bits), one);
                       return arith::SIToFPOp::create(b, l, f32, count);
                     });
  Value minimum = buildElementwise(builder, loc, bounds.minimum, scale,
                                   [&](OpBuilder &b, Location l, Value x) {
                                     return buildStoredMinimum(b, l, x, scale);
                                   });
  Value step = buildElementwise(
      builder, loc, ValueRange{bounds.maximum, minimum, levels}, scale,
      [&](OpBuilder &b, Location l, ValueRange args) {
        return buildStoredStep(b, l, args[0], args[1], args[2], scale);
      });
  Value uniform = UniformOp::create(
      builder, loc, shapes.grouped.typeOf(f32),
      findSeedArgument(*builder.getInsertionBlock()), policy.getStream());
  Value codes = buildInGroups(
      builder, loc, shapes.grouped, {grouped.plain, uniform},
      {minimum, step, levels}, builder.getI8Type(),
      [&](OpBuilder &b, Location l, ValueRange args) {
        RangeScale scale = buildScale(b, l, args[2], args[3]);
        return buildQuantized(b, l, args[0], scale, args[4], args[1]);
      });
  codes = reshape(builder, loc, codes, shapes.ofSamples());
  Value planes = buildPlanes(builder, loc, codes, allocation, shapes);
  Type i8 = builder.getI8Type();
  Value bits =
      buildElementwise(builder, loc, allocation.bits, i8,
                       [&](OpBuilder &b, Location l, Value x) -> Value {
                         return arith::TruncIOp::create(b, l, i8, x);
                       });
  return {planes, bits, minimum, step};
}

/// A body: the integer of an element whose bit is that of number `place` in the
/// byte at `group` and `byte` of its sample's planes, which start at `start`.
static Value buildCode(OpBuilder &b, Location l, Value planes, Value start,
                       Value bits, Value group, Value place, Value byte) {
  auto type = cast<RankedTensorType>(planes.getType());
  Type i8 = b.getI8Type();
  Value last = arith::ConstantIndexOp::create(b, l, type.getDimSize(0) - 1);
  Value zero = buildInteger(b, l, i8, 0), code = zero;
  for (int64_t bit = 0; bit < 8; ++bit) {
    Value plane = arith::AddIOp::create(
        b, l, start, arith::ConstantIndexOp::create(b, l, bit));
    // Beyond the sample's bits nothing may be read past the end.
    plane = arith::MinUIOp::create(b, l, plane, last);
    Value word =
        tensor::ExtractOp::create(b, l, planes, ValueRange{plane, group, byte});
    Value has = arith::CmpIOp::create(b, l, arith::CmpIPredicate::ugt, bits,
                                      buildInteger(b, l, i8, bit));
    Value value = arith::SelectOp::create(
        b, l, has, buildInteger(b, l, i8, int64_t(1) << bit), zero);
    Value isSet = isBitSet(b, l, word, place);
    code = arith::OrIOp::create(
        b, l, code, arith::SelectOp::create(b, l, isSet, value, zero));
  }
  return code;
}

Value QuantizeSamplesPolicy::decode(Attribute attr, OpBuilder &builder,
                                    Location loc, ValueRange stored,
                                    RankedTensorType type) const {
  SampleShapes shapes(cast<QuantizeSamplesAttr>(attr), type);
  Value planes = stored[0], bits = stored[1];
  Value starts = buildStarts(builder, loc, bits);
  auto ofGroups = [&](Value perGroup) {
    return reshape(builder, loc, perGroup,
                   {shapes.samples, shapes.getGroups()});
  };
  AffineMap identity = builder.getMultiDimIdentityMap(4);
  AffineMap ofSample = identity.getMajorSubMap(1);
  AffineMap ofGroup = identity.getMajorSubMap(2);
  Value init = tensor::EmptyOp::create(builder, loc, shapes.ofSamples(),
                                       type.getElementType());
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(),
      ValueRange{starts, bits, ofGroups(stored[2]), ofGroups(stored[3])}, init,
      ArrayRef<AffineMap>{ofSample, ofSample, ofGroup, ofGroup, identity},
      SmallVector<utils::IteratorType>(4, utils::IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) {
        auto loop = [&](int64_t number) -> Value {
          return linalg::IndexOp::create(b, l, number);
        };
        Value place = arith::IndexCastOp::create(b, l, b.getI8Type(), loop(2));
        Value code = buildCode(b, l, planes, toIndex(b, l, args[0]), args[1],
                               loop(1), place, loop(3));
        linalg::YieldOp::create(b, l,
                                buildDequantized(b, l, code, args[2], args[3],
                                                 type.getElementType()));
      });
  return reshape(builder, loc, generic.getResult(0), type.getShape());
}

void aal::attachQuantizeSamplesPolicy(MLIRContext &context) {
  QuantizeSamplesAttr::attachInterface<QuantizeSamplesPolicy>(context);
}
