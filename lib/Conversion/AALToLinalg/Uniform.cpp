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

/// A block of Philox in a body.
using PhiloxBlock = std::array<Value, 4>;

namespace {
/// Words are the lower halves of i64, above which anything may be: then a
/// product of two takes one instruction that leaves both halves of it in place.
class PhiloxBuilder {
public:
  PhiloxBuilder(OpBuilder &builder, Location loc) : b(builder), loc(loc) {}

  /// The block that `index` (i64) and `stream` name, of i32.
  PhiloxBlock build(Value seed, Value index, uint64_t stream);

private:
  Value constant(uint64_t value) {
    return arith::ConstantIntOp::create(b, loc, b.getI64Type(),
                                        static_cast<int64_t>(value));
  }
  Value highWord(Value wide) {
    return arith::ShRUIOp::create(b, loc, wide, constant(32));
  }
  Value multiply(Value x, uint32_t factor) {
    Value word = arith::AndIOp::create(b, loc, x, constant(UINT32_MAX));
    return arith::MulIOp::create(b, loc, word, constant(factor));
  }
  Value exclusiveOr(Value x, Value y, Value z) {
    return arith::XOrIOp::create(b, loc, arith::XOrIOp::create(b, loc, x, y),
                                 z);
  }

  OpBuilder &b;
  Location loc;
};
} // namespace

PhiloxBlock PhiloxBuilder::build(Value seed, Value index, uint64_t stream) {
  constexpr uint32_t kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
  constexpr uint32_t kWeyl0 = 0x9E3779B9, kWeyl1 = 0xBB67AE85;
  constexpr int kRounds = 10;
  PhiloxBlock counter = {index, highWord(index), constant(stream),
                         constant(stream >> 32)};
  std::array<Value, 2> key = {seed, highWord(seed)};
  for (int round = 0; round < kRounds; ++round) {
    Value product0 = multiply(counter[0], kMultiplier0);
    Value product1 = multiply(counter[2], kMultiplier1);
    counter = {exclusiveOr(highWord(product1), counter[1], key[0]), product1,
               exclusiveOr(highWord(product0), counter[3], key[1]), product0};
    if (round + 1 == kRounds)
      break;
    key = {arith::AddIOp::create(b, loc, key[0], constant(kWeyl0)),
           arith::AddIOp::create(b, loc, key[1], constant(kWeyl1))};
  }
  for (Value &word : counter)
    word = arith::TruncIOp::create(b, loc, b.getI32Type(), word);
  return counter;
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

/// A body: the middle of interval number `half`, of i32, of the 2^16 that [0,
/// 1) is cut into.
static Value toUniform(OpBuilder &b, Location l, Value half) {
  auto constant = [&](float value) {
    return arith::ConstantOp::create(b, l, b.getF32FloatAttr(value));
  };
  Value number = arith::SIToFPOp::create(b, l, b.getF32Type(), half);
  number = arith::MulFOp::create(b, l, number, constant(0x1p-16f));
  return arith::AddFOp::create(b, l, number, constant(0x1p-17f));
}

/// A body: half number `place` (an index below 2 * words) of `words`, low
/// halves first.
static Value selectHalf(OpBuilder &b, Location l, ValueRange words,
                        Value place) {
  Type i32 = b.getI32Type();
  auto constant = [&](int64_t value) {
    return arith::ConstantIntOp::create(b, l, i32, value);
  };
  Value word = words.front();
  for (auto [w, other] : llvm::enumerate(words.drop_front())) {
    Value first = arith::ConstantIndexOp::create(b, l, 2 * (w + 1));
    Value isBehind =
        arith::CmpIOp::create(b, l, arith::CmpIPredicate::uge, place, first);
    word = arith::SelectOp::create(b, l, isBehind, other, word);
  }
  Value number = arith::IndexCastOp::create(b, l, i32, place);
  Value shift = arith::MulIOp::create(
      b, l, arith::AndIOp::create(b, l, number, constant(1)), constant(16));
  return arith::AndIOp::create(b, l, arith::ShRUIOp::create(b, l, word, shift),
                               constant(0xFFFF));
}

/// The first `count` words of the block of each element of `shape`.
static ValueRange buildWords(UniformOp op, OpBuilder &builder,
                             ArrayRef<int64_t> shape, unsigned count) {
  Location loc = op.getLoc();
  auto rank = static_cast<unsigned>(shape.size());
  Value init =
      tensor::EmptyOp::create(builder, loc, shape, builder.getI32Type());
  SmallVector<Value> inits(count, init);
  SmallVector<AffineMap> maps(count + 1, builder.getMultiDimIdentityMap(rank));
  maps.front() = AffineMap::get(rank, 0, builder.getContext());
  auto generic = linalg::GenericOp::create(
      builder, loc, SmallVector<Type>(count, init.getType()), op.getSeed(),
      inits, maps,
      SmallVector<utils::IteratorType>(rank, utils::IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) {
        Value index = buildLinearIndex(b, l, shape);
        PhiloxBlock block =
            PhiloxBuilder(b, l).build(args[0], index, op.getStream());
        linalg::YieldOp::create(b, l, ArrayRef<Value>(block).take_front(count));
      });
  return generic.getResults();
}

namespace {
/// The elements that share blocks: `count` neighbours along `dimension`.
struct Sharers {
  explicit Sharers(ArrayRef<int64_t> shape) {
    for (; count > 1; count /= 2)
      for (dimension = 0; dimension + 1 < shape.size(); ++dimension)
        if (shape[dimension] % count == 0)
          return;
  }
  int64_t count = 8; // the halves in a block
  unsigned dimension = 0;
};
} // namespace

/// Elements that share a block are neighbours in an outer dimension, so that
/// the lanes of a vector have blocks that lie side by side, and each half
/// serves all of them.
Value aal::buildUniform(UniformOp op, OpBuilder &builder) {
  Location loc = op.getLoc();
  auto type = cast<RankedTensorType>(op.getType());
  SmallVector<int64_t> shape(type.getShape());
  Sharers sharers(shape);
  if (sharers.count > 1)
    shape[sharers.dimension] /= sharers.count;
  ValueRange words = buildWords(op, builder, shape, (sharers.count + 1) / 2);
  // Elements of one block get a dimension of their own, behind the one that
  // they are neighbours in.
  unsigned place = sharers.dimension + 1;
  if (sharers.count > 1)
    shape.insert(shape.begin() + place, sharers.count);
  auto rank = static_cast<unsigned>(shape.size());
  AffineMap identity = builder.getMultiDimIdentityMap(rank);
  AffineMap ofBlock = sharers.count > 1 ? identity.dropResult(place) : identity;
  SmallVector<AffineMap> maps(words.size(), ofBlock);
  maps.push_back(identity);
  Value init =
      tensor::EmptyOp::create(builder, loc, shape, type.getElementType());
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), words, init, maps,
      SmallVector<utils::IteratorType>(rank, utils::IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) {
        Value half = sharers.count > 1
                         ? Value(linalg::IndexOp::create(b, l, place))
                         : Value(arith::ConstantIndexOp::create(b, l, 0));
        half = selectHalf(b, l, args.drop_back(), half);
        linalg::YieldOp::create(b, l, toUniform(b, l, half));
      });
  if (sharers.count == 1)
    return generic.getResult(0);
  SmallVector<ReassociationIndices> groups;
  for (unsigned d = 0; d < rank; ++d)
    if (d == place)
      groups.back().push_back(d);
    else
      groups.push_back({d});
  return tensor::CollapseShapeOp::create(builder, loc, type,
                                         generic.getResult(0), groups);
}
