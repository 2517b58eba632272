//===- Elementwise.cpp - elementwise ops for encoders and decoders --------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::aal;

Value aal::buildElementwise(
    OpBuilder &builder, Location loc, ValueRange inputs, Type elementType,
    function_ref<Value(OpBuilder &, Location, ValueRange)> buildBody) {
  auto type = cast<RankedTensorType>(inputs.front().getType());
  Value init =
      tensor::EmptyOp::create(builder, loc, type.getShape(), elementType);
  SmallVector<AffineMap> maps(inputs.size() + 1,
                              builder.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), inputs, ValueRange{init}, maps, iterators,
      [&](OpBuilder &body, Location bodyLoc, ValueRange args) {
        Value result = buildBody(body, bodyLoc, args.drop_back());
        linalg::YieldOp::create(body, bodyLoc, result);
      });
  return generic.getResult(0);
}

Value aal::buildElementwise(
    OpBuilder &builder, Location loc, Value input, Type elementType,
    function_ref<Value(OpBuilder &, Location, Value)> buildBody) {
  return buildElementwise(builder, loc, ValueRange{input}, elementType,
                          [&](OpBuilder &b, Location l, ValueRange args) {
                            return buildBody(b, l, args.front());
                          });
}

Value aal::buildFloat(OpBuilder &builder, Location loc, Type type,
                      double value) {
  return arith::ConstantOp::create(builder, loc,
                                   builder.getFloatAttr(type, value));
}

Value aal::buildInteger(OpBuilder &builder, Location loc, Type type,
                        int64_t value) {
  APInt bits(cast<IntegerType>(type).getWidth(), static_cast<uint64_t>(value),
             /*isSigned=*/false, /*implicitTrunc=*/true);
  return arith::ConstantOp::create(builder, loc,
                                   builder.getIntegerAttr(type, bits));
}

Value aal::convertFloat(OpBuilder &builder, Location loc, Value value,
                        Type type) {
  unsigned from = value.getType().getIntOrFloatBitWidth();
  unsigned to = type.getIntOrFloatBitWidth();
  if (from < to)
    return arith::ExtFOp::create(builder, loc, type, value);
  if (from > to)
    return arith::TruncFOp::create(builder, loc, type, value);
  return value;
}

//===----------------------------------------------------------------------===//
// Planes of bits
//===----------------------------------------------------------------------===//

SmallVector<BitPlane, 2> aal::getBitPlanes(int64_t bits) {
  SmallVector<BitPlane, 2> planes;
  for (int64_t width : {8, 4, 2, 1})
    if (bits & width)
      planes.push_back({width, 0});
  int64_t shift = 0;
  for (BitPlane &plane : planes) {
    plane.shift = shift;
    shift += plane.width;
  }
  return planes;
}

int64_t aal::getPlaneBytes(int64_t elements, int64_t bits) {
  int64_t bytes = 0;
  for (BitPlane plane : getBitPlanes(bits))
    bytes += llvm::divideCeil(elements * plane.width, 8);
  return bytes;
}

SmallVector<Value> aal::packPlanes(OpBuilder &builder, Location loc,
                                   Value codes, int64_t bits) {
  SmallVector<Value> planes;
  for (BitPlane plane : getBitPlanes(bits)) {
    if (plane.width == 8) {
      planes.push_back(codes);
      continue;
    }
    Value bitsOfPlane = codes;
    if (plane.shift > 0)
      bitsOfPlane = buildElementwise(
          builder, loc, codes, builder.getI8Type(),
          [&](OpBuilder &b, Location l, Value code) -> Value {
            Value shift = buildInteger(b, l, code.getType(), plane.shift);
            return arith::ShRUIOp::create(b, l, code, shift);
          });
    planes.push_back(
        PackBitsOp::create(builder, loc, bitsOfPlane, plane.width));
  }
  return planes;
}

Value aal::unpackPlanes(OpBuilder &builder, Location loc, ValueRange planes,
                        ArrayRef<int64_t> shape, int64_t bits) {
  auto type = RankedTensorType::get(shape, builder.getI8Type());
  SmallVector<BitPlane, 2> layout = getBitPlanes(bits);
  SmallVector<Value> codes;
  for (auto [plane, packed] : llvm::zip_equal(layout, planes))
    codes.push_back(
        plane.width == 8
            ? packed
            : UnpackBitsOp::create(builder, loc, type, packed, plane.width));
  if (codes.size() == 1)
    return codes.front();
  return buildElementwise(
      builder, loc, codes, builder.getI8Type(),
      [&](OpBuilder &b, Location l, ValueRange parts) {
        Value code = parts.front();
        for (auto [plane, part] : llvm::drop_begin(llvm::zip(layout, parts))) {
          Value shift = buildInteger(b, l, part.getType(), plane.shift);
          Value moved = arith::ShLIOp::create(b, l, part, shift);
          code = arith::OrIOp::create(b, l, code, moved);
        }
        return code;
      });
}
