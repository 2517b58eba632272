//===- HalfPolicy.h - a storage policy of another dialect ----- -*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_USER_HALFPOLICY_H
#define AAL_USER_HALFPOLICY_H

#include "aal/Dialect/AAL/IR/AALInterfaces.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/DialectImplementation.h"

namespace user {
using namespace mlir;

/// `#user.half`: a tensor of f32 is stored in f16.
struct HalfAttr : Attribute::AttrBase<HalfAttr, Attribute, AttributeStorage,
                                      aal::StoragePolicyAttrInterface::Trait> {
  using Base::Base;
  static constexpr StringLiteral name = "user.half";

  bool isLegalFor(aal::UseKind kind, RankedTensorType type) const {
    return kind != aal::UseKind::Other && type.getElementType().isF32();
  }
  aal::Fidelity getFidelity() const { return aal::Fidelity::Biased; }
  int64_t getStorageBytes(RankedTensorType type) const {
    return type.getNumElements() * 2;
  }
  SmallVector<Value> encode(OpBuilder &builder, Location loc,
                            Value value) const {
    auto type = cast<RankedTensorType>(value.getType());
    return {arith::TruncFOp::create(builder, loc,
                                    type.clone(builder.getF16Type()), value)};
  }
  Value decode(OpBuilder &builder, Location loc, ValueRange stored,
               RankedTensorType type) const {
    return arith::ExtFOp::create(builder, loc, type, stored.front());
  }
};

struct UserDialect : Dialect {
  explicit UserDialect(MLIRContext *context)
      : Dialect(getDialectNamespace(), context, TypeID::get<UserDialect>()) {
    addAttributes<HalfAttr>();
  }
  static StringRef getDialectNamespace() { return "user"; }

  Attribute parseAttribute(DialectAsmParser &parser, Type) const override {
    if (failed(parser.parseKeyword("half")))
      return {};
    return HalfAttr::get(parser.getContext());
  }
  void printAttribute(Attribute, DialectAsmPrinter &printer) const override {
    printer << "half";
  }
};
} // namespace user

MLIR_DECLARE_EXPLICIT_TYPE_ID(user::UserDialect)
MLIR_DECLARE_EXPLICIT_TYPE_ID(user::HalfAttr)

#endif // AAL_USER_HALFPOLICY_H
