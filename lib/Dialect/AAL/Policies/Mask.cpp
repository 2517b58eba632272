//===- Mask.cpp - one bit a comparison ------------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/Policies/Policies.h"
#include <limits>

using namespace mlir;
using namespace mlir::aal;

using arith::CmpFPredicate;

/// The predicate that is true where `predicate` is false, NaN included.
static CmpFPredicate invert(CmpFPredicate predicate) {
  static constexpr std::pair<CmpFPredicate, CmpFPredicate> kComplements[] = {
      {CmpFPredicate::AlwaysFalse, CmpFPredicate::AlwaysTrue},
      {CmpFPredicate::OEQ, CmpFPredicate::UNE},
      {CmpFPredicate::OGT, CmpFPredicate::ULE},
      {CmpFPredicate::OGE, CmpFPredicate::ULT},
      {CmpFPredicate::OLT, CmpFPredicate::UGE},
      {CmpFPredicate::OLE, CmpFPredicate::UGT},
      {CmpFPredicate::ONE, CmpFPredicate::UEQ},
      {CmpFPredicate::ORD, CmpFPredicate::UNO}};
  for (auto [one, other] : kComplements) {
    if (one == predicate)
      return other;
    if (other == predicate)
      return one;
  }
  llvm_unreachable("every predicate has a complement");
}

namespace {
/// The outcomes that the comparisons can have together, and for each a value
/// on which they have it. Bit i of an outcome is what comparison i says.
struct Outcomes {
  SmallVector<unsigned> outcomes;
  SmallVector<double> representatives;

  explicit Outcomes(MaskAttr mask) {
    constexpr double kInf = std::numeric_limits<double>::infinity();
    SmallVector<double> sorted =
        llvm::map_to_vector(mask.getThresholds(), [](const APFloat &value) {
          return value.convertToDouble();
        });
    llvm::sort(sorted);
    // Between two thresholds, at each, beyond the outermost, and NaN: no other
    // value can tell the comparisons apart.
    SmallVector<double> candidates(sorted);
    for (size_t i = 1; i < sorted.size(); ++i)
      candidates.push_back(sorted[i - 1] + (sorted[i] - sorted[i - 1]) / 2);
    candidates.append({-kInf, kInf, std::numeric_limits<double>::quiet_NaN()});
    for (double candidate : candidates)
      add(outcomeOf(mask, candidate), candidate);
    // A mask and its complement store the same bits: 1 where +infinity falls.
    if (outcomes.size() == 2 && outcomes.front() == outcomeOf(mask, kInf)) {
      std::swap(outcomes[0], outcomes[1]);
      std::swap(representatives[0], representatives[1]);
    }
  }

  unsigned width() const { return outcomes.size() <= 2 ? 1 : 2; }
  /// Type of an unpacked code; two bits take a byte, a type that any lowering
  /// to memory knows.
  Type codeType(OpBuilder &builder) const {
    return width() == 1 ? builder.getI1Type() : builder.getI8Type();
  }

  /// The comparison that is the stored bit itself, where `mask` has only one.
  std::optional<CmpFPredicate> bitPredicate(MaskAttr mask) const {
    if (mask.getPredicates().size() != 1 || outcomes.size() != 2)
      return std::nullopt;
    CmpFPredicate predicate = mask.getPredicates().front();
    return outcomes[1] == 1 ? predicate : invert(predicate);
  }

private:
  static unsigned outcomeOf(MaskAttr mask, double x) {
    unsigned outcome = 0;
    for (auto [i, predicate, threshold] :
         llvm::enumerate(mask.getPredicates(), mask.getThresholds()))
      outcome |=
          unsigned(arith::applyCmpPredicate(predicate, APFloat(x), threshold))
          << i;
    return outcome;
  }

  void add(unsigned outcome, double representative) {
    if (llvm::is_contained(outcomes, outcome))
      return;
    outcomes.push_back(outcome);
    representatives.push_back(representative);
  }
};

struct MaskPolicy
    : StoragePolicyAttrInterface::ExternalModel<MaskPolicy, MaskAttr> {
  bool isLegalFor(Attribute attr, UseKind kind, RankedTensorType type) const {
    auto mask = cast<MaskAttr>(attr);
    if (mask.getPredicates().empty())
      return type.getElementType().isInteger(1);
    return kind == UseKind::Predicate &&
           isa<FloatType>(type.getElementType()) &&
           mask.getPredicates().size() <= 8 &&
           Outcomes(mask).outcomes.size() <= 4;
  }

  Fidelity getFidelity(Attribute) const { return Fidelity::Exact; }

  int64_t getStorageBytes(Attribute attr, RankedTensorType type) const {
    auto mask = cast<MaskAttr>(attr);
    int64_t width = mask.getPredicates().empty() ? 1 : Outcomes(mask).width();
    return llvm::divideCeil(type.getNumElements() * width, 8);
  }

  Attribute getStoredForm(Attribute attr) const {
    auto mask = cast<MaskAttr>(attr);
    if (std::optional<CmpFPredicate> bit = Outcomes(mask).bitPredicate(mask))
      return MaskAttr::get(attr.getContext(), {*bit}, mask.getThresholds());
    return attr;
  }

  SmallVector<Value> encode(Attribute attr, OpBuilder &builder, Location loc,
                            Value value) const {
    auto mask = cast<MaskAttr>(attr);
    if (mask.getPredicates().empty())
      return {PackBitsOp::create(builder, loc, value, /*width=*/1)};
    Outcomes outcomes(mask);
    Type codeType = outcomes.codeType(builder);
    auto toCode = [&](OpBuilder &b, Location l, Value x) {
      return buildCode(mask, outcomes, b, l, x, codeType);
    };
    Value codes = buildElementwise(builder, loc, value, codeType, toCode);
    return {PackBitsOp::create(builder, loc, codes, outcomes.width())};
  }

  Value decode(Attribute attr, OpBuilder &builder, Location loc,
               ValueRange stored, RankedTensorType type) const {
    auto mask = cast<MaskAttr>(attr);
    if (mask.getPredicates().empty())
      return UnpackBitsOp::create(builder, loc, type, stored.front(), 1);
    Outcomes outcomes(mask);
    Type codeType = outcomes.codeType(builder);
    Value codes = UnpackBitsOp::create(builder, loc, type.clone(codeType),
                                       stored.front(), outcomes.width());
    auto toValue = [&](OpBuilder &b, Location l, Value code) {
      return buildRepresentative(outcomes, b, l, code, type.getElementType());
    };
    return buildElementwise(builder, loc, codes, type.getElementType(),
                            toValue);
  }

private:
  /// The index of the outcome that the comparisons have on `x`.
  static Value buildCode(MaskAttr mask, const Outcomes &outcomes,
                         OpBuilder &builder, Location loc, Value x,
                         Type codeType) {
    auto compare = [&](CmpFPredicate predicate, const APFloat &threshold) {
      Value constant =
          buildFloat(builder, loc, x.getType(), threshold.convertToDouble());
      return arith::CmpFOp::create(builder, loc, predicate, x, constant);
    };
    if (std::optional<CmpFPredicate> bit = outcomes.bitPredicate(mask))
      return compare(*bit, mask.getThresholds().front());
    SmallVector<Value> bits;
    for (auto [predicate, threshold] :
         llvm::zip(mask.getPredicates(), mask.getThresholds()))
      bits.push_back(compare(predicate, threshold));
    Value code = buildInteger(builder, loc, codeType, 0);
    for (size_t index = 1; index < outcomes.outcomes.size(); ++index) {
      Value matches = buildMatch(outcomes.outcomes[index], bits, builder, loc);
      code = arith::SelectOp::create(
          builder, loc, matches, buildInteger(builder, loc, codeType, index),
          code);
    }
    return code;
  }

  /// True where every bit is as in `outcome`.
  static Value buildMatch(unsigned outcome, ArrayRef<Value> bits,
                          OpBuilder &builder, Location loc) {
    Value all;
    for (auto [i, bit] : llvm::enumerate(bits)) {
      Value expected =
          buildInteger(builder, loc, builder.getI1Type(), (outcome >> i) & 1);
      Value same = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                         bit, expected);
      all = all ? arith::AndIOp::create(builder, loc, all, same) : same;
    }
    return all;
  }

  static Value buildRepresentative(const Outcomes &outcomes, OpBuilder &builder,
                                   Location loc, Value code, Type type) {
    ArrayRef<double> values = outcomes.representatives;
    Value result = buildFloat(builder, loc, type, values.front());
    for (size_t index = 1; index < values.size(); ++index) {
      Value isIndex = arith::CmpIOp::create(
          builder, loc, arith::CmpIPredicate::eq, code,
          buildInteger(builder, loc, code.getType(), index));
      result = arith::SelectOp::create(
          builder, loc, isIndex, buildFloat(builder, loc, type, values[index]),
          result);
    }
    return result;
  }
};
} // namespace

void aal::attachMaskPolicy(MLIRContext &context) {
  MaskAttr::attachInterface<MaskPolicy>(context);
}
