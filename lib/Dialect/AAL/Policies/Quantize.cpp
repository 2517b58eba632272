//===- Quantize.cpp - integers in a group's range -------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "QuantizeRange.h"
#include "RandomStream.h"
#include "aal/Analysis/StructuredOps.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "aal/Dialect/AAL/Policies/Policies.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
struct QuantizePolicy
    : StoragePolicyAttrInterface::ExternalModel<QuantizePolicy, QuantizeAttr> {
  bool isLegalFor(Attribute attr, UseKind kind, RankedTensorType type) const {
    return kind != UseKind::Predicate && kind != UseKind::Other &&
           isa<Float32Type, Float16Type, BFloat16Type>(type.getElementType()) &&
           hasGroups(attr, type);
  }

  /// What is outside of a range that is not the data's own is clipped.
  Fidelity getFidelity(Attribute attr) const {
    bool isUnbiased = needsSeed(attr) && cast<QuantizeAttr>(attr).getRange() ==
                                             QuantizeRange::MinMax;
    return isUnbiased ? Fidelity::Unbiased : Fidelity::Biased;
  }

  int64_t getStorageBytes(Attribute attr, RankedTensorType type) const {
    auto policy = cast<QuantizeAttr>(attr);
    int64_t codes = getPlaneBytes(type.getNumElements(), policy.getBits());
    if (policy.getRange() == QuantizeRange::Fixed)
      return codes;
    int64_t scaleBytes = policy.getScale().getIntOrFloatBitWidth() / 8;
    return codes + 2 * scaleBytes * QuantizeGroups(policy, type).count();
  }

  bool needsSeed(Attribute attr) const {
    return cast<QuantizeAttr>(attr).getRounding() == Rounding::Stochastic;
  }

  StringRef getStateName(Attribute attr) const {
    StringAttr state = cast<QuantizeAttr>(attr).getState();
    return state ? state.getValue() : StringRef();
  }

  RankedTensorType getStateType(Attribute attr, RankedTensorType type) const {
    QuantizeGroups groups(cast<QuantizeAttr>(attr), type);
    return getRunningType(attr.getContext(), groups.count());
  }

  /// Leaves statistics alone, which are small and which every element of a
  /// gradient depends on; gives each tensor random numbers and a running range
  /// of its own.
  Attribute specialize(Attribute attr, Operation *op) const {
    auto policy = cast<QuantizeAttr>(attr);
    auto save = cast<SaveOp>(op);
    if (isStatistic(save.getValue()) ||
        !hasGroups(attr, cast<RankedTensorType>(save.getValue().getType())))
      return {};
    uint64_t stream = policy.getStream();
    if (needsSeed(attr) && stream == 0)
      stream = getRandomStream(save);
    StringAttr state = policy.getState();
    if (policy.getRange() == QuantizeRange::Running && !state)
      state =
          StringAttr::get(attr.getContext(), getTensorName(save) + ".range");
    return QuantizeAttr::get(attr.getContext(), policy.getBits(),
                             policy.getAlong(), policy.getGroup(),
                             policy.getRounding(), policy.getScale(), stream,
                             policy.getRange(), policy.getLow(),
                             policy.getHigh(), policy.getDecay(), state);
  }

  LogicalResult verifySave(Attribute attr, Operation *,
                           function_ref<InFlightDiagnostic()> emitError) const {
    auto policy = cast<QuantizeAttr>(attr);
    if (policy.getRange() == QuantizeRange::Running && !policy.getState())
      return emitError() << "expected the name of a state for a running range, "
                            "found none";
    return success();
  }

  SmallVector<Value> encode(Attribute attr, OpBuilder &builder, Location loc,
                            Value value) const;
  Value decode(Attribute attr, OpBuilder &builder, Location loc,
               ValueRange stored, RankedTensorType type) const;

private:
  /// False where heads are asked for and `type` has no dimension of them.
  static bool hasGroups(Attribute attr, RankedTensorType type) {
    return cast<QuantizeAttr>(attr).getGroup() != 0 || findHeadDimension(type);
  }
};

/// What is stored of ranges: one number a group, or none where they are fixed.
struct StoredRange {
  SmallVector<Value, 2> minimumAndStep;
  Value state; // of the next step, for a running range
};
} // namespace

/// Less elements of a group side by side than vectors have lanes.
static constexpr int64_t kFewNeighbours = 16;

/// 2^bits - 1.
static double getLevels(QuantizeAttr policy) {
  return static_cast<double>((int64_t(1) << policy.getBits()) - 1);
}

/// The minimum and the step of a group in a body: of `stored`, the numbers of
/// the group, or those of the fixed range.
static std::pair<Value, Value> getRange(QuantizeAttr policy, OpBuilder &b,
                                        Location l, ValueRange stored) {
  if (policy.getRange() != QuantizeRange::Fixed)
    return {stored[0], stored[1]};
  double low = policy.getLow().getValueAsDouble();
  double high = policy.getHigh().getValueAsDouble();
  double levels = getLevels(policy);
  return {buildFloat(b, l, b.getF32Type(), low),
          buildFloat(b, l, b.getF32Type(), high / levels - low / levels)};
}

/// Reduces the groups to their ranges.
static StoredRange buildRange(QuantizeAttr policy, OpBuilder &builder,
                              Location loc, const GroupedValue &grouped) {
  if (policy.getRange() == QuantizeRange::Fixed)
    return {};
  constexpr double kDefaultDecay = 0.9;
  StoredRange range;
  GroupBounds bounds = buildBounds(builder, loc, grouped);
  if (policy.getRange() == QuantizeRange::Running) {
    Value state = findArgument(*builder.getInsertionBlock(),
                               ArgumentRole::State, policy.getState());
    double decay = policy.getDecay() ? policy.getDecay().getValueAsDouble()
                                     : kDefaultDecay;
    RunningRange running =
        buildRunningRange(builder, loc, state, bounds, decay);
    bounds = running.bounds;
    range.state = running.state;
  }
  Type scale = policy.getScale();
  Value minimum = bounds.minimum;
  if (!scale.isF32())
    minimum = buildElementwise(builder, loc, minimum, scale,
                               [&](OpBuilder &b, Location l, Value x) {
                                 return buildStoredMinimum(b, l, x, scale);
                               });
  Value step = buildElementwise(
      builder, loc, ValueRange{bounds.maximum, minimum}, scale,
      [&](OpBuilder &b, Location l, ValueRange args) {
        Value levels = buildFloat(b, l, b.getF32Type(), getLevels(policy));
        return buildStoredStep(b, l, args[0], args[1], levels, scale);
      });
  range.minimumAndStep = {minimum, step};
  return range;
}

SmallVector<Value> QuantizePolicy::encode(Attribute attr, OpBuilder &builder,
                                          Location loc, Value value) const {
  auto policy = cast<QuantizeAttr>(attr);
  QuantizeGroups groups(policy, cast<RankedTensorType>(value.getType()));
  GroupedValue grouped(builder, loc, value, groups);
  StoredRange range = buildRange(policy, builder, loc, grouped);
  SmallVector<Value> inputs = {grouped.plain};
  if (needsSeed(attr))
    inputs.push_back(UniformOp::create(
        builder, loc, groups.typeOf(builder.getF32Type()),
        findSeedArgument(*builder.getInsertionBlock()), policy.getStream()));
  // Where few neighbours share a group, each vector of elements has a vector of
  // scales: these are found for the groups, once, as they take a division.
  SmallVector<Value> ofGroups =
      llvm::to_vector(ValueRange(range.minimumAndStep));
  bool isScaled =
      !ofGroups.empty() && groups.countNeighbours() < kFewNeighbours;
  if (isScaled) {
    RangeScale scales = buildScales(builder, loc, ofGroups[0], ofGroups[1]);
    ofGroups = {scales.factor, scales.offset, scales.inverse};
  }
  Value codes = buildInGroups(
      builder, loc, groups, inputs, ofGroups, builder.getI8Type(),
      [&](OpBuilder &b, Location l, ValueRange args) {
        ValueRange numbers = args.drop_front(inputs.size());
        Type f32 = b.getF32Type();
        RangeScale scale;
        if (isScaled) {
          scale = {numbers[0], numbers[1], numbers[2]};
        } else {
          auto [low, step] = getRange(policy, b, l, numbers);
          scale = buildScale(b, l, low, step);
        }
        Value shift = needsSeed(attr) ? args[1] : buildFloat(b, l, f32, 0.5);
        return buildQuantized(b, l, args.front(), scale,
                              buildFloat(b, l, f32, getLevels(policy)), shift);
      });
  if (groups.padding > 0)
    codes = takeFront(builder, loc,
                      flatten(builder, loc, codes, /*padding=*/0, TypedAttr()),
                      groups.elements);
  SmallVector<Value> stored = packPlanes(builder, loc, codes, policy.getBits());
  stored.append(range.minimumAndStep);
  if (range.state)
    stored.push_back(range.state);
  return stored;
}

Value QuantizePolicy::decode(Attribute attr, OpBuilder &builder, Location loc,
                             ValueRange stored, RankedTensorType type) const {
  auto policy = cast<QuantizeAttr>(attr);
  QuantizeGroups groups(policy, type);
  SmallVector<int64_t> shape = groups.shape;
  if (groups.padding > 0)
    shape = {groups.elements};
  size_t planes = getBitPlanes(policy.getBits()).size();
  Value codes = unpackPlanes(builder, loc, stored.take_front(planes), shape,
                             policy.getBits());
  codes = toGroups(builder, loc, codes, groups, builder.getI8IntegerAttr(0));
  Value decoded = buildInGroups(
      builder, loc, groups, codes, stored.drop_front(planes),
      type.getElementType(), [&](OpBuilder &b, Location l, ValueRange args) {
        auto [low, step] = getRange(policy, b, l, args.drop_front());
        return buildDequantized(b, l, args[0], low, step,
                                type.getElementType());
      });
  return fromGroups(builder, loc, decoded, groups, type);
}

void aal::attachQuantizePolicy(MLIRContext &context) {
  QuantizeAttr::attachInterface<QuantizePolicy>(context);
}
