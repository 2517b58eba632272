//===- Uniform.cpp - random numbers as linalg ops -------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Philox4x32-10: J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw,
// "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
//
//===----------------------------------------------------------------------===//

#include "Uniform.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
/// Builds the body for one element.
class PhiloxBuilder {
public:
  PhiloxBuilder(OpBuilder &builder, Location loc) : b(builder), loc(loc) {}

  /// The first word of the block that `index` (i64) and `stream` name.
  Value build(Value seed, Value index, uint64_t stream);
  /// The upper 24 bits of `word` as a fraction.
  Value toUniform(Value word);

private:
  Value word(uint64_t value) {
    return arith::ConstantIntOp::create(
        b, loc, b.getI32Type(),
        static_cast<int32_t>(static_cast<uint32_t>(value)));
  }
  Value lowWord(Value wide) {
    return arith::TruncIOp::create(b, loc, b.getI32Type(), wide);
  }
  Value highWord(Value wide) {
    Value shift = arith::ConstantIntOp::create(b, loc, b.getI64Type(), 32);
    return lowWord(arith::ShRUIOp::create(b, loc, wide, shift));
  }
  Value multiply(Value x, uint32_t factor) {
    Value wide = arith::ExtUIOp::create(b, loc, b.getI64Type(), x);
    Value constant = arith::ConstantIntOp::create(b, loc, b.getI64Type(),
                                                  static_cast<int64_t>(factor));
    return arith::MulIOp::create(b, loc, wide, constant);
  }
  Value exclusiveOr(Value x, Value y, Value z) {
    return arith::XOrIOp::create(b, loc, arith::XOrIOp::create(b, loc, x, y),
                                 z);
  }

  OpBuilder &b;
  Location loc;
};
} // namespace

Value PhiloxBuilder::build(Value seed, Value index, uint64_t stream) {
  constexpr uint32_t kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
  constexpr uint32_t kWeyl0 = 0x9E3779B9, kWeyl1 = 0xBB67AE85;
  constexpr int kRounds = 10;
  std::array<Value, 4> counter = {lowWord(index), highWord(index), word(stream),
                                  word(stream >> 32)};
  std::array<Value, 2> key = {lowWord(seed), highWord(seed)};
  for (int round = 0; round < kRounds; ++round) {
    Value product0 = multiply(counter[0], kMultiplier0);
    Value product1 = multiply(counter[2], kMultiplier1);
    counter = {
        exclusiveOr(highWord(product1), counter[1], key[0]), lowWord(product1),
        exclusiveOr(highWord(product0), counter[3], key[1]), lowWord(product0)};
    if (round + 1 == kRounds)
      break;
    key = {arith::AddIOp::create(b, loc, key[0], word(kWeyl0)),
           arith::AddIOp::create(b, loc, key[1], word(kWeyl1))};
  }
  return counter[0];
}

Value PhiloxBuilder::toUniform(Value value) {
  Value shift = arith::ConstantIntOp::create(b, loc, b.getI32Type(), 8);
  Value bits = arith::ShRUIOp::create(b, loc, value, shift);
  Value number = arith::SIToFPOp::create(b, loc, b.getF32Type(), bits);
  Value scale = arith::ConstantOp::create(b, loc, b.getF32FloatAttr(0x1p-24f));
  return arith::MulFOp::create(b, loc, number, scale);
}

/// The row-major index of the element, of i64.
static Value buildLinearIndex(OpBuilder &builder, Location loc,
                              ArrayRef<int64_t> shape) {
  Type i64 = builder.getI64Type();
  Value sum;
  int64_t stride = 1;
  for (int64_t d = shape.size() - 1; d >= 0; --d) {
    Value index = linalg::IndexOp::create(builder, loc, d);
    Value term = arith::IndexCastOp::create(builder, loc, i64, index);
    if (stride != 1)
      term = arith::MulIOp::create(
          builder, loc, term,
          arith::ConstantIntOp::create(builder, loc, i64, stride));
    sum = sum ? arith::AddIOp::create(builder, loc, sum, term) : term;
    stride *= shape[d];
  }
  return sum ? sum : arith::ConstantIntOp::create(builder, loc, i64, 0);
}

Value aal::buildUniform(UniformOp op, OpBuilder &builder) {
  Location loc = op.getLoc();
  auto type = cast<RankedTensorType>(op.getType());
  auto rank = static_cast<unsigned>(type.getRank());
  Value init = tensor::EmptyOp::create(builder, loc, type.getShape(),
                                       type.getElementType());
  SmallVector<AffineMap> maps = {AffineMap::get(rank, 0, builder.getContext()),
                                 builder.getMultiDimIdentityMap(rank)};
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      builder, loc, type, op.getSeed(), init, maps, iterators,
      [&](OpBuilder &b, Location l, ValueRange args) {
        PhiloxBuilder philox(b, l);
        Value index = buildLinearIndex(b, l, type.getShape());
        Value word = philox.build(args[0], index, op.getStream());
        linalg::YieldOp::create(b, l, philox.toUniform(word));
      });
  return generic.getResult(0);
}
