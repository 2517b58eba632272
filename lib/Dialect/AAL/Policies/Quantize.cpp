//===- Quantize.cpp - integers in a group's range -------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "QuantizeGroups.h"
#include "aal/Analysis/StructuredOps.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "aal/Dialect/AAL/Policies/Policies.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/Support/xxhash.h"
#include <limits>

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Ranges
//===----------------------------------------------------------------------===//

/// Reduces `grouped` to one f32 a group, from `initial` on.
template <typename CombineOpT>
static Value reduceGroups(OpBuilder &builder, Location loc, Value grouped,
                          const QuantizeGroups &groups, double initial) {
  Type f32 = builder.getF32Type();
  auto rank = static_cast<unsigned>(groups.shape.size());
  AffineMap identity = builder.getMultiDimIdentityMap(rank);
  AffineMap ofGroup =
      AffineMap::get(rank, 0, builder.getAffineDimExpr(groups.dimension));
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::reduction);
  iterators[groups.dimension] = utils::IteratorType::parallel;
  Value empty = tensor::EmptyOp::create(builder, loc, {groups.count()}, f32);
  Value init = linalg::FillOp::create(
                   builder, loc, buildFloat(builder, loc, f32, initial), empty)
                   .getResult(0);
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), grouped, init,
      ArrayRef<AffineMap>{identity, ofGroup}, iterators,
      [&](OpBuilder &b, Location l, ValueRange args) {
        Value x = convertFloat(b, l, args[0], f32);
        Value combined = CombineOpT::create(b, l, x, args[1]);
        linalg::YieldOp::create(b, l, combined);
      });
  return generic.getResult(0);
}

/// `x`, of f32, rounded away to a number that bf16 holds: down, or up where it
/// is not negative. Infinities and NaN stay what they are.
static Value roundToBF16(OpBuilder &builder, Location loc, Value x,
                         bool isDown) {
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

//===----------------------------------------------------------------------===//
// Policy
//===----------------------------------------------------------------------===//

/// An elementwise op over the elements of groups. Those of `groupInputs` hold
/// one element a group.
static Value buildInGroups(
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

namespace {
struct QuantizePolicy
    : StoragePolicyAttrInterface::ExternalModel<QuantizePolicy, QuantizeAttr> {
  bool isLegalFor(Attribute, UseKind kind, RankedTensorType type) const {
    return kind != UseKind::Predicate && kind != UseKind::Other &&
           isa<Float32Type, Float16Type, BFloat16Type>(type.getElementType());
  }

  Fidelity getFidelity(Attribute attr) const {
    return needsSeed(attr) ? Fidelity::Unbiased : Fidelity::Biased;
  }

  int64_t getStorageBytes(Attribute attr, RankedTensorType type) const {
    auto policy = cast<QuantizeAttr>(attr);
    int64_t scaleBytes = policy.getScale().getIntOrFloatBitWidth() / 8;
    return getPlaneBytes(type.getNumElements(), policy.getBits()) +
           2 * scaleBytes * QuantizeGroups(policy, type).count();
  }

  bool needsSeed(Attribute attr) const {
    return cast<QuantizeAttr>(attr).getRounding() == Rounding::Stochastic;
  }

  /// Leaves statistics alone, which are small and which every element of a
  /// gradient depends on; gives each tensor random numbers of its own.
  Attribute specialize(Attribute attr, Operation *op) const {
    auto policy = cast<QuantizeAttr>(attr);
    if (isStatistic(cast<SaveOp>(op).getValue()))
      return {};
    if (!needsSeed(attr) || policy.getStream() != 0)
      return attr;
    // All saves of one tensor share what is stored, so they need one stream.
    StringRef name;
    for (Operation *user : cast<SaveOp>(op).getValue().getUsers())
      if (auto save = dyn_cast<SaveOp>(user))
        if (name.empty() || save.getName() < name)
          name = save.getName();
    uint64_t stream = llvm::xxh3_64bits(name) >> 1;
    return QuantizeAttr::get(attr.getContext(), policy.getBits(),
                             policy.getAlong(), policy.getGroup(),
                             policy.getRounding(), policy.getScale(), stream);
  }

  SmallVector<Value> encode(Attribute attr, OpBuilder &builder, Location loc,
                            Value value) const;
  Value decode(Attribute attr, OpBuilder &builder, Location loc,
               ValueRange stored, RankedTensorType type) const;

private:
  static Value buildMinimum(QuantizeAttr policy, OpBuilder &builder,
                            Location loc, const GroupedValue &grouped);
  static Value buildStep(QuantizeAttr policy, OpBuilder &builder, Location loc,
                         const GroupedValue &grouped, Value minimum);
};
} // namespace

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

/// 2^bits - 1.
static double getLevels(QuantizeAttr policy) {
  return static_cast<double>((int64_t(1) << policy.getBits()) - 1);
}

/// The minimum of each group, rounded down to the type that is stored.
Value QuantizePolicy::buildMinimum(QuantizeAttr policy, OpBuilder &builder,
                                   Location loc, const GroupedValue &grouped) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  Value minimum = reduceGroups<arith::MinimumFOp>(
      builder, loc, grouped.paddedWith(builder, loc, kInfinity), grouped.groups,
      kInfinity);
  if (policy.getScale().isF32())
    return minimum;
  return buildElementwise(builder, loc, minimum, policy.getScale(),
                          [&](OpBuilder &b, Location l, Value x) {
                            x = roundToBF16(b, l, x, /*isDown=*/true);
                            return convertFloat(b, l, x, policy.getScale());
                          });
}

/// The step of each group, rounded up to the type that is stored.
Value QuantizePolicy::buildStep(QuantizeAttr policy, OpBuilder &builder,
                                Location loc, const GroupedValue &grouped,
                                Value minimum) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  Value maximum = reduceGroups<arith::MaximumFOp>(
      builder, loc, grouped.paddedWith(builder, loc, -kInfinity),
      grouped.groups, -kInfinity);
  return buildElementwise(
      builder, loc, ValueRange{maximum, minimum}, policy.getScale(),
      [&](OpBuilder &b, Location l, ValueRange args) {
        // Divided first: the difference of large numbers overflows.
        Type f32 = b.getF32Type();
        Value levels = buildFloat(b, l, f32, getLevels(policy));
        Value high = arith::DivFOp::create(b, l, args[0], levels);
        Value low = arith::DivFOp::create(
            b, l, convertFloat(b, l, args[1], f32), levels);
        Value step = arith::SubFOp::create(b, l, high, low);
        if (!policy.getScale().isF32())
          step = roundToBF16(b, l, step, /*isDown=*/false);
        return convertFloat(b, l, step, policy.getScale());
      });
}

/// The body that computes the code of the element `x` in a range, with `shift`
/// before its fraction is cut off.
static Value buildQuantized(QuantizeAttr policy, OpBuilder &b, Location l,
                            Value x, Value low, Value step, Value shift) {
  Type f32 = b.getF32Type();
  // Halves, so that the difference stays in range.
  Value half = buildFloat(b, l, f32, 0.5);
  auto halve = [&](Value v) -> Value {
    return arith::MulFOp::create(b, l, convertFloat(b, l, v, f32), half);
  };
  Value distance = arith::SubFOp::create(b, l, halve(x), halve(low));
  Value place = arith::DivFOp::create(b, l, distance, halve(step));
  Value shifted = arith::AddFOp::create(b, l, place, shift ? shift : half);
  // 0 / 0 of a group of equal elements is NaN, which these drop.
  Value code =
      arith::MaxNumFOp::create(b, l, shifted, buildFloat(b, l, f32, 0.0));
  code = arith::MinNumFOp::create(b, l, code,
                                  buildFloat(b, l, f32, getLevels(policy)));
  code = arith::FPToSIOp::create(b, l, b.getI32Type(), code);
  return arith::TruncIOp::create(b, l, b.getI8Type(), code);
}

SmallVector<Value> QuantizePolicy::encode(Attribute attr, OpBuilder &builder,
                                          Location loc, Value value) const {
  auto policy = cast<QuantizeAttr>(attr);
  QuantizeGroups groups(policy, cast<RankedTensorType>(value.getType()));
  GroupedValue grouped(builder, loc, value, groups);
  Value minimum = buildMinimum(policy, builder, loc, grouped);
  Value step = buildStep(policy, builder, loc, grouped, minimum);
  SmallVector<Value> inputs = {grouped.plain};
  if (needsSeed(attr))
    inputs.push_back(UniformOp::create(
        builder, loc, groups.typeOf(builder.getF32Type()),
        findSeedArgument(*builder.getInsertionBlock()), policy.getStream()));
  Value codes = buildInGroups(
      builder, loc, groups, inputs, {minimum, step}, builder.getI8Type(),
      [&](OpBuilder &b, Location l, ValueRange args) {
        return buildQuantized(policy, b, l, args.front(), args[args.size() - 2],
                              args.back(), needsSeed(attr) ? args[1] : Value());
      });
  if (groups.padding > 0)
    codes = takeFront(builder, loc,
                      flatten(builder, loc, codes, /*padding=*/0, TypedAttr()),
                      groups.elements);
  SmallVector<Value> stored = packPlanes(builder, loc, codes, policy.getBits());
  stored.append({minimum, step});
  return stored;
}

Value QuantizePolicy::decode(Attribute attr, OpBuilder &builder, Location loc,
                             ValueRange stored, RankedTensorType type) const {
  auto policy = cast<QuantizeAttr>(attr);
  QuantizeGroups groups(policy, type);
  SmallVector<int64_t> shape = groups.shape;
  if (groups.padding > 0)
    shape = {groups.elements};
  Value codes =
      unpackPlanes(builder, loc, stored.drop_back(2), shape, policy.getBits());
  codes = toGroups(builder, loc, codes, groups, builder.getI8IntegerAttr(0));
  Value decoded = buildInGroups(
      builder, loc, groups, codes, stored.take_back(2), type.getElementType(),
      [&](OpBuilder &b, Location l, ValueRange args) {
        Type f32 = b.getF32Type();
        Value q = arith::ExtUIOp::create(b, l, b.getI32Type(), args[0]);
        q = arith::SIToFPOp::create(b, l, f32, q);
        Value low = convertFloat(b, l, args[1], f32);
        Value d = convertFloat(b, l, args[2], f32);
        // In halves, as q * d may exceed the range that the sum is in.
        Value half = buildFloat(b, l, f32, 0.5);
        Value x = arith::AddFOp::create(
            b, l, arith::MulFOp::create(b, l, low, half),
            arith::MulFOp::create(b, l, q,
                                  arith::MulFOp::create(b, l, d, half)));
        x = arith::AddFOp::create(b, l, x, x);
        return convertFloat(b, l, clampTo(type.getElementType(), b, l, x),
                            type.getElementType());
      });
  return fromGroups(builder, loc, decoded, groups, type);
}

void aal::attachQuantizePolicy(MLIRContext &context) {
  QuantizeAttr::attachInterface<QuantizePolicy>(context);
}
