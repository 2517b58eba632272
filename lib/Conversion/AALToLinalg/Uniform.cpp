//===- Uniform.cpp - random numbers as linalg ops -------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Philox4x32-7: J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw,
// "Parallel random numbers: as easy as 1, 2, 3", SC 2011, where seven rounds
// are the fewest that pass all tests.
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

  /// The block that `index` and `stream` name, of i32. All are i64.
  PhiloxBlock build(Value seed, Value stream, Value index);

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

PhiloxBlock PhiloxBuilder::build(Value seed, Value stream, Value index) {
  constexpr uint32_t kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
  constexpr uint32_t kWeyl0 = 0x9E3779B9, kWeyl1 = 0xBB67AE85;
  constexpr int kRounds = 7;
  PhiloxBlock counter = {index, highWord(index), stream, highWord(stream)};
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

/// A body: the middle of interval number `half`, of i32, of the 2^16 that [0,
/// 1) is cut into.
static Value toUniform(OpBuilder &b, Location l, Value half) {
  // The lowest bit of a float from 128 on is 2^-16: no conversion is needed,
  // and nothing is rounded.
  constexpr int32_t kBitsOf128 = 0x43000000;
  Value exponent =
      arith::ConstantIntOp::create(b, l, b.getI32Type(), kBitsOf128);
  Value bits = arith::OrIOp::create(b, l, half, exponent);
  Value number = arith::BitcastOp::create(b, l, b.getF32Type(), bits);
  Value offset =
      arith::ConstantOp::create(b, l, b.getF32FloatAttr(128 - 0x1p-17f));
  return arith::SubFOp::create(b, l, number, offset);
}

/// A body: word number `place` (an index) of `words`.
static Value selectWord(OpBuilder &b, Location l, ValueRange words,
                        Value place) {
  Value word = words.front();
  for (auto [w, other] : llvm::enumerate(words.drop_front())) {
    Value first = arith::ConstantIndexOp::create(b, l, w + 1);
    Value isBehind =
        arith::CmpIOp::create(b, l, arith::CmpIPredicate::uge, place, first);
    word = arith::SelectOp::create(b, l, isBehind, other, word);
  }
  return word;
}

/// A body: half number `place` (an index) of `word`, the low one first.
static Value takeHalf(OpBuilder &b, Location l, Value word, Value place) {
  Type i32 = b.getI32Type();
  auto constant = [&](int64_t value) {
    return arith::ConstantIntOp::create(b, l, i32, value);
  };
  Value number = arith::IndexCastOp::create(b, l, i32, place);
  Value shift = arith::MulIOp::create(b, l, number, constant(16));
  return arith::AndIOp::create(b, l, arith::ShRUIOp::create(b, l, word, shift),
                               constant(0xFFFF));
}

namespace {
/// The elements that share blocks, of a tensor as `outer` times `count` times
/// `inner` elements: those that the middle dimension tells apart.
struct Sharers {
  explicit Sharers(ArrayRef<int64_t> shape);

  int64_t countHalves() const { return count > 1 ? 2 : 1; }
  /// The words that halves are taken of: of a block, or sums of two of its
  /// words.
  int64_t countWords() const { return count / countHalves(); }
  int64_t countBlockWords() const { return std::min(countWords(), kWords); }

  static constexpr int64_t kWords = 4; // of a block
  int64_t outer = 1, count = 1, inner = 1;
};
} // namespace

Sharers::Sharers(ArrayRef<int64_t> shape) {
  for (int64_t size : shape)
    inner *= size;
  for (int64_t halves = 2 * kWords; halves > 1; halves /= 2) {
    int64_t before = 1;
    for (int64_t size : shape.drop_back(shape.empty() ? 0 : 1)) {
      before *= size;
      if (size % halves != 0 || size == 0)
        continue;
      bool isMore = halves == 2 * kWords && size % (2 * halves) == 0;
      count = isMore ? 2 * halves : halves;
      inner /= before;
      outer = before / count;
      return;
    }
  }
}

/// Those words of each block that `sharers` use. The stream is an operand, not
/// part of the body, so that ops of other streams can share a kernel.
static ValueRange buildWords(UniformOp op, OpBuilder &builder,
                             const Sharers &sharers) {
  Location loc = op.getLoc();
  auto count = static_cast<unsigned>(sharers.countBlockWords());
  Value init = tensor::EmptyOp::create(
      builder, loc, {sharers.outer * sharers.inner}, builder.getI32Type());
  Value stream = arith::ConstantOp::create(
      builder, loc,
      DenseElementsAttr::get(op.getSeed().getType(), op.getStreamAttr()));
  SmallVector<Value> inits(count, init);
  SmallVector<AffineMap> maps(2, AffineMap::get(1, 0, builder.getContext()));
  maps.append(count, builder.getMultiDimIdentityMap(1));
  auto generic = linalg::GenericOp::create(
      builder, loc, SmallVector<Type>(count, init.getType()),
      ValueRange{op.getSeed(), stream}, inits, maps,
      utils::IteratorType::parallel,
      [&](OpBuilder &b, Location l, ValueRange args) {
        Value index = arith::IndexCastOp::create(
            b, l, b.getI64Type(), Value(linalg::IndexOp::create(b, l, 0)));
        PhiloxBlock block = PhiloxBuilder(b, l).build(args[0], args[1], index);
        linalg::YieldOp::create(b, l, ArrayRef<Value>(block).take_front(count));
      });
  return generic.getResults();
}

/// `flat` as a tensor of `shape`.
static Value unflatten(OpBuilder &builder, Location loc, Value flat,
                       ArrayRef<int64_t> shape) {
  auto type = cast<RankedTensorType>(flat.getType());
  RankedTensorType result = type.clone(shape);
  SmallVector<ReassociationIndices> groups;
  if (shape.empty())
    return tensor::CollapseShapeOp::create(builder, loc, result, flat, groups);
  groups.emplace_back(llvm::to_vector(llvm::seq<int64_t>(0, shape.size())));
  if (shape.size() == 1)
    return flat;
  return tensor::ExpandShapeOp::create(builder, loc, result, flat, groups);
}

/// All words of each block that halves are taken of, side by side: outer,
/// words, inner.
static Value joinWords(OpBuilder &builder, Location loc, ValueRange blockWords,
                       const Sharers &sharers) {
  SmallVector<Value> inputs;
  for (Value words : blockWords)
    inputs.push_back(
        unflatten(builder, loc, words, {sharers.outer, sharers.inner}));
  AffineMap identity = builder.getMultiDimIdentityMap(3);
  SmallVector<AffineMap> maps(inputs.size(), identity.dropResult(1));
  maps.push_back(identity);
  Value init = tensor::EmptyOp::create(
      builder, loc, {sharers.outer, sharers.countWords(), sharers.inner},
      builder.getI32Type());
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), inputs, init, maps,
      SmallVector<utils::IteratorType>(3, utils::IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) {
        SmallVector<Value> words(args.drop_back());
        unsigned count = words.size();
        for (unsigned w = 0; w + count < sharers.countWords(); ++w)
          words.push_back(
              arith::XOrIOp::create(b, l, words[w], words[(w + 1) % count]));
        Value place = linalg::IndexOp::create(b, l, 1);
        linalg::YieldOp::create(b, l, selectWord(b, l, words, place));
      });
  return generic.getResult(0);
}

/// Elements that share a block lie apart, so that the lanes of a vector have
/// blocks that lie side by side, and each half serves all of them.
Value aal::buildUniform(UniformOp op, OpBuilder &builder) {
  Location loc = op.getLoc();
  auto type = cast<RankedTensorType>(op.getType());
  Sharers sharers(type.getShape());
  Value words =
      joinWords(builder, loc, buildWords(op, builder, sharers), sharers);
  AffineMap identity = builder.getMultiDimIdentityMap(4);
  Value init = tensor::EmptyOp::create(builder, loc,
                                       {sharers.outer, sharers.countWords(),
                                        sharers.countHalves(), sharers.inner},
                                       type.getElementType());
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), words, init,
      ArrayRef<AffineMap>{identity.dropResult(2), identity},
      SmallVector<utils::IteratorType>(4, utils::IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) {
        Value half = takeHalf(b, l, args[0], linalg::IndexOp::create(b, l, 2));
        linalg::YieldOp::create(b, l, toUniform(b, l, half));
      });
  Value flat = tensor::CollapseShapeOp::create(
      builder, loc, type.clone({type.getNumElements()}), generic.getResult(0),
      ArrayRef<ReassociationIndices>{{0, 1, 2, 3}});
  return unflatten(builder, loc, flat, type.getShape());
}
