//===- Cast.cpp - a narrower float ----------------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/Policies/Policies.h"
#include <cmath>

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Floats of eight bits
//===----------------------------------------------------------------------===//

// Their codes are made with integer arithmetic: few lowerings know the types,
// and a byte is what any of them can store.

namespace {
/// The layout of a float of eight bits.
struct Format {
  explicit Format(FloatType type)
      : mantissaBits(static_cast<int>(type.getFPMantissaWidth()) - 1),
        bias(isa<Float8E4M3FNType>(type) ? 7 : 15),
        hasInfinity(isa<Float8E5M2Type>(type)) {}

  /// Bits of the mantissa of f32 that are dropped.
  int dropped() const { return 23 - mantissaBits; }
  double smallestNormal() const { return std::ldexp(1.0, 1 - bias); }
  double smallest() const { return std::ldexp(1.0, 1 - bias - mantissaBits); }
  /// What any larger number is stored as: infinity where there is one. As a
  /// number it is the one that the infinity's code would stand for.
  double largest() const { return hasInfinity ? 65536.0 : 448.0; }
  int infinityCode() const { return 0x7C; }
  static constexpr int kNaNCode = 0x7F;

  int mantissaBits;
  int bias;
  bool hasInfinity;
};

/// Builds integers and floats of 32 bits in a body.
struct BodyBuilder {
  Value integer(int64_t value) const {
    return buildInteger(b, loc, b.getI32Type(), value);
  }
  Value real(double value) const {
    return buildFloat(b, loc, b.getF32Type(), value);
  }
  Value toBits(Value x) const {
    return arith::BitcastOp::create(b, loc, b.getI32Type(), x);
  }
  Value fromBits(Value x) const {
    return arith::BitcastOp::create(b, loc, b.getF32Type(), x);
  }
  template <typename OpT>
  Value make(Value lhs, Value rhs) const {
    return OpT::create(b, loc, lhs, rhs);
  }
  Value select(Value condition, Value yes, Value no) const {
    return arith::SelectOp::create(b, loc, condition, yes, no);
  }
  Value compare(arith::CmpFPredicate predicate, Value x, double y) const {
    return arith::CmpFOp::create(b, loc, predicate, x, real(y));
  }
  Value compare(arith::CmpIPredicate predicate, Value x, int64_t y) const {
    return arith::CmpIOp::create(b, loc, predicate, x, integer(y));
  }

  OpBuilder &b;
  Location loc;
};
} // namespace

/// The code of `x`, of f32, rounded to nearest, ties to even.
static Value buildCode(Format format, BodyBuilder b, Value x) {
  Value bits = b.toBits(x);
  Value magnitude =
      b.fromBits(b.make<arith::AndIOp>(bits, b.integer(0x7FFFFFFF)));
  Value isNaN = b.compare(arith::CmpFPredicate::UNO, x, 0.0);
  magnitude = b.make<arith::MinNumFOp>(magnitude, b.real(format.largest()));

  // Normal: round the mantissa by adding just less than half of what is kept,
  // and one more where that is odd; then move the exponent.
  int dropped = format.dropped();
  Value m = b.toBits(magnitude);
  Value odd = b.make<arith::AndIOp>(
      b.make<arith::ShRUIOp>(m, b.integer(dropped)), b.integer(1));
  Value rounded = b.make<arith::AddIOp>(
      b.make<arith::AddIOp>(m, b.integer((1 << (dropped - 1)) - 1)), odd);
  Value normal = b.make<arith::SubIOp>(
      b.make<arith::ShRUIOp>(rounded, b.integer(dropped)),
      b.integer((127 - format.bias) << format.mantissaBits));

  // Subnormal: the addition of a number whose last place is the smallest
  // subnormal rounds, and leaves the code in the last places of the sum.
  Value anchor = b.real(std::ldexp(format.smallest(), 23));
  Value small = b.make<arith::SubIOp>(
      b.toBits(b.make<arith::AddFOp>(magnitude, anchor)), b.toBits(anchor));

  Value isSmall =
      b.compare(arith::CmpFPredicate::OLT, magnitude, format.smallestNormal());
  Value code = b.select(isSmall, small, normal);
  code = b.select(isNaN, b.integer(Format::kNaNCode), code);
  Value sign = b.make<arith::AndIOp>(
      b.make<arith::ShRUIOp>(bits, b.integer(24)), b.integer(0x80));
  return b.make<arith::OrIOp>(code, sign);
}

/// The number, of f32, that `code`, of i32, stands for.
static Value buildNumber(Format format, BodyBuilder b, Value code) {
  Value m = b.make<arith::AndIOp>(code, b.integer(0x7F));
  Value normal = b.fromBits(b.make<arith::AddIOp>(
      b.make<arith::ShLIOp>(m, b.integer(format.dropped())),
      b.integer((127 - format.bias) << 23)));
  Value asFloat = arith::SIToFPOp::create(b.b, b.loc, b.b.getF32Type(), m);
  Value small = b.make<arith::MulFOp>(asFloat, b.real(format.smallest()));
  Value isSmall =
      b.compare(arith::CmpIPredicate::slt, m, 1 << format.mantissaBits);
  Value x = b.select(isSmall, small, normal);
  int lastNumber =
      format.hasInfinity ? format.infinityCode() : Format::kNaNCode - 1;
  Value isNaN = b.compare(arith::CmpIPredicate::sgt, m, lastNumber);
  Value bits = b.toBits(x);
  if (format.hasInfinity)
    bits = b.select(b.compare(arith::CmpIPredicate::eq, m, lastNumber),
                    b.integer(0x7F800000), bits);
  bits = b.select(isNaN, b.integer(0x7FC00000), bits);
  Value sign = b.make<arith::ShLIOp>(
      b.make<arith::AndIOp>(code, b.integer(0x80)), b.integer(24));
  return b.fromBits(b.make<arith::OrIOp>(bits, sign));
}

//===----------------------------------------------------------------------===//
// Policy
//===----------------------------------------------------------------------===//

namespace {
struct CastPolicy
    : StoragePolicyAttrInterface::ExternalModel<CastPolicy, CastAttr> {
  bool isLegalFor(Attribute attr, UseKind kind, RankedTensorType type) const {
    auto elementType = dyn_cast<FloatType>(type.getElementType());
    return kind != UseKind::Predicate && kind != UseKind::Other &&
           elementType && elementType.getWidth() > getType(attr).getWidth() &&
           elementType.getWidth() <= 32;
  }

  Fidelity getFidelity(Attribute) const { return Fidelity::Biased; }

  int64_t getStorageBytes(Attribute attr, RankedTensorType type) const {
    return type.getNumElements() * getType(attr).getWidth() / 8;
  }

  SmallVector<Value> encode(Attribute attr, OpBuilder &builder, Location loc,
                            Value value) const {
    FloatType type = getType(attr);
    bool isByte = type.getWidth() == 8;
    Type stored = isByte ? Type(builder.getI8Type()) : Type(type);
    return {buildElementwise(
        builder, loc, value, stored,
        [&](OpBuilder &b, Location l, Value x) -> Value {
          if (!isByte)
            return arith::TruncFOp::create(b, l, type, x);
          Value code = buildCode(Format(type), {b, l},
                                 convertFloat(b, l, x, b.getF32Type()));
          return arith::TruncIOp::create(b, l, stored, code);
        })};
  }

  Value decode(Attribute attr, OpBuilder &builder, Location loc,
               ValueRange stored, RankedTensorType type) const {
    FloatType from = getType(attr);
    return buildElementwise(
        builder, loc, stored.front(), type.getElementType(),
        [&](OpBuilder &b, Location l, Value x) -> Value {
          if (from.getWidth() != 8)
            return arith::ExtFOp::create(b, l, type.getElementType(), x);
          Value code = arith::ExtUIOp::create(b, l, b.getI32Type(), x);
          Value number = buildNumber(Format(from), {b, l}, code);
          return convertFloat(b, l, number, type.getElementType());
        });
  }

private:
  static FloatType getType(Attribute attr) {
    return cast<FloatType>(cast<CastAttr>(attr).getType());
  }
};
} // namespace

void aal::attachCastPolicy(MLIRContext &context) {
  CastAttr::attachInterface<CastPolicy>(context);
}
