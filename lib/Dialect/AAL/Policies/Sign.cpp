//===- Sign.cpp - auxiliary sign activation -------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "aal/Analysis/StructuredOps.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/Policies/Policies.h"

using namespace mlir;
using namespace mlir::aal;

/// The bit that is stored for an element: not x <= 0, so true for NaN.
static Value buildIsPositive(OpBuilder &builder, Location loc, Value x) {
  Value zero = buildFloat(builder, loc, x.getType(), 0.0);
  return arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::UGT, x,
                               zero);
}

namespace {
/// Woo & Jeon, ICLR 2023, section on auxiliary sign activation.
struct SignPolicy
    : StoragePolicyAttrInterface::ExternalModel<SignPolicy, SignAttr> {
  bool isLegalFor(Attribute, UseKind kind, RankedTensorType type) const {
    return kind == UseKind::WeightGradient &&
           isa<FloatType>(type.getElementType());
  }

  Fidelity getFidelity(Attribute) const { return Fidelity::Biased; }

  int64_t getStorageBytes(Attribute, RankedTensorType type) const {
    return llvm::divideCeil(type.getNumElements(), 8);
  }

  bool changesForward(Attribute) const { return true; }

  /// Settles the level below zero by the activation.
  Attribute specialize(Attribute attr, Operation *save) const {
    auto policy = cast<SignAttr>(attr);
    if (policy.getNegative() != NegativeLevel::Automatic)
      return attr;
    return SignAttr::get(
        attr.getContext(), policy.getEpsilon(), policy.getGain(),
        comesFromRelu(cast<SaveOp>(save).getValue()) ? NegativeLevel::Zero
                                                     : NegativeLevel::MinusOne);
  }

  LogicalResult verifySave(Attribute attr, Operation *,
                           function_ref<InFlightDiagnostic()> emitError) const {
    if (cast<SignAttr>(attr).getNegative() == NegativeLevel::Automatic)
      return emitError() << "expected negative = minus_one or zero on a save, "
                            "found automatic, which is for rules";
    return success();
  }

  /// The bit is the one that the mask of a ReLU stores.
  Attribute getStoredForm(Attribute attr) const {
    return MaskAttr::get(attr.getContext(), {arith::CmpFPredicate::UGT},
                         {APFloat(0.0)});
  }

  SmallVector<Value> encode(Attribute, OpBuilder &builder, Location loc,
                            Value value) const {
    Value bits = buildElementwise(builder, loc, value, builder.getI1Type(),
                                  buildIsPositive);
    return {PackBitsOp::create(builder, loc, bits, /*width=*/1)};
  }

  /// x + epsilon * s(x).
  Value buildForward(Attribute attr, OpBuilder &builder, Location loc,
                     Value value, ValueRange) const {
    auto policy = cast<SignAttr>(attr);
    Type elementType = cast<RankedTensorType>(value.getType()).getElementType();
    auto addSign = [&](OpBuilder &b, Location l, Value x) -> Value {
      Value step =
          buildLevel(policy, b, l, buildIsPositive(b, l, x), elementType,
                     policy.getEpsilon().convertToDouble());
      return arith::AddFOp::create(b, l, x, step);
    };
    return buildElementwise(builder, loc, value, elementType, addSign);
  }

  /// gain * epsilon * s(x).
  Value decode(Attribute attr, OpBuilder &builder, Location loc,
               ValueRange stored, RankedTensorType type) const {
    auto policy = cast<SignAttr>(attr);
    Value bits = UnpackBitsOp::create(
        builder, loc, type.clone(builder.getI1Type()), stored.front(), 1);
    double scale = policy.getEpsilon().convertToDouble() *
                   policy.getGain().convertToDouble();
    auto toLevel = [&](OpBuilder &b, Location l, Value bit) {
      return buildLevel(policy, b, l, bit, type.getElementType(), scale);
    };
    return buildElementwise(builder, loc, bits, type.getElementType(), toLevel);
  }

private:
  static Value buildLevel(SignAttr policy, OpBuilder &builder, Location loc,
                          Value bit, Type type, double scale) {
    bool isZero = policy.getNegative() == NegativeLevel::Zero;
    Value high = buildFloat(builder, loc, type, scale);
    Value low = buildFloat(builder, loc, type, isZero ? 0.0 : -scale);
    return arith::SelectOp::create(builder, loc, bit, high, low);
  }
};
} // namespace

void aal::attachSignPolicy(MLIRContext &context) {
  SignAttr::attachInterface<SignPolicy>(context);
}
