//===- GemmMath.h - index arithmetic of product kernels ---------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_GPU_GEMMMATH_H
#define AAL_LIB_GPU_GEMMMATH_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"

namespace mlir::aal {

/// Arithmetic on integers of one type with constants folded at once.
struct GemmMath {
  OpBuilder &b;
  Location loc;

  Value constant(int64_t value, Type type) {
    return arith::ConstantOp::create(b, loc, b.getIntegerAttr(type, value));
  }
  Value constant(int64_t value) { return constant(value, b.getI32Type()); }
  Value constantIndex(int64_t value) {
    return constant(value, b.getIndexType());
  }
  Value toIndex(Value value) {
    return b.createOrFold<arith::IndexCastOp>(loc, b.getIndexType(), value);
  }
  Value add(Value x, Value y) {
    return b.createOrFold<arith::AddIOp>(loc, x, y);
  }
  Value add(Value x, int64_t y) {
    return y == 0 ? x : add(x, constant(y, x.getType()));
  }
  Value mul(Value x, int64_t y) {
    return b.createOrFold<arith::MulIOp>(loc, x, constant(y, x.getType()));
  }
  /// Unsigned, as are all indices.
  Value div(Value x, int64_t y) {
    return b.createOrFold<arith::DivUIOp>(loc, x, constant(y, x.getType()));
  }
  Value rem(Value x, int64_t y) {
    return b.createOrFold<arith::RemUIOp>(loc, x, constant(y, x.getType()));
  }
  Value isLess(Value x, int64_t y) {
    return b.createOrFold<arith::CmpIOp>(loc, arith::CmpIPredicate::ult, x,
                                         constant(y, x.getType()));
  }
  /// Null stands for true.
  Value both(Value x, Value y) {
    if (!x || !y)
      return x ? x : y;
    return b.createOrFold<arith::AndIOp>(loc, x, y);
  }
  Value zero(Type type) {
    return arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
  }
};

} // namespace mlir::aal

#endif // AAL_LIB_GPU_GEMMMATH_H
