//===- GemmOperand.cpp - how product kernels read and write ---------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "GemmOperand.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::aal;

GemmOperand::GemmOperand(AddressMap map, Value pointer, int64_t pointerOffset)
    : map(std::move(map)), pointer(pointer), pointerOffset(pointerOffset),
      isWide(this->map.reach() > INT32_MAX) {}

GemmOperand::~GemmOperand() = default;

Type GemmOperand::offsetType(GemmMath &math) const {
  return isWide ? math.b.getI64Type() : math.b.getI32Type();
}

static Value addOrFirst(GemmMath &math, Value x, Value y) {
  return !x ? y : !y ? x : math.add(x, y);
}

AddressPart GemmOperand::locate(GemmMath &math, GemmAxis axis,
                                Value index) const {
  AddressPart part;
  Value rest = index;
  auto &loops = map.axes[axis];
  for (int i = loops.size() - 1; i >= 0; --i) {
    const AddressLoop &loop = loops[i];
    Value digit = i == 0 ? rest : math.rem(rest, loop.extent);
    if (i != 0)
      rest = math.div(rest, loop.extent);
    for (unsigned w = 0; w < 2; ++w)
      if (loop.step.window[w])
        part.window[w] = addOrFirst(math, part.window[w],
                                    math.mul(digit, loop.step.window[w]));
    if (!loop.step.stride)
      continue;
    if (isWide)
      digit =
          arith::ExtUIOp::create(math.b, math.loc, math.b.getI64Type(), digit);
    part.offset =
        addOrFirst(math, part.offset, math.mul(digit, loop.step.stride));
  }
  return part;
}

AddressPart GemmOperand::combine(GemmMath &math, const AddressPart &x,
                                 const AddressPart &y) {
  AddressPart sum;
  sum.offset = addOrFirst(math, x.offset, y.offset);
  for (unsigned w = 0; w < 2; ++w)
    sum.window[w] = addOrFirst(math, x.window[w], y.window[w]);
  return sum;
}

Value GemmOperand::finish(GemmMath &math, const AddressPart &part) const {
  Value offset = part.offset ? part.offset : math.zero(offsetType(math));
  return math.add(offset, map.offset);
}

Value GemmOperand::address(GemmMath &math, Value offset,
                           Type elementType) const {
  return LLVM::GEPOp::create(math.b, math.loc, pointer.getType(), elementType,
                             pointer, ArrayRef<LLVM::GEPArg>{offset});
}

Value GemmOperand::load(GemmMath &math, const AddressPart &part, Value mask,
                        unsigned width) const {
  for (unsigned w = 0; w < 2; ++w) {
    const AddressWindow &window = map.windows[w];
    if (window.extent == 0)
      continue;
    Value at = part.window[w] ? part.window[w] : math.constant(0);
    mask =
        math.both(mask, math.isLess(math.add(at, window.start), window.extent));
  }
  Value offset = finish(math, part);
  if (!mask)
    return loadElements(math, offset, width);
  // The operand's first element always exists. Reading it costs less than a
  // branch.
  offset = arith::SelectOp::create(math.b, math.loc, mask, offset,
                                   math.zero(offset.getType()));
  Value value = loadElements(math, offset, width);
  return arith::SelectOp::create(math.b, math.loc, mask, value,
                                 math.zero(value.getType()));
}

static Type vectorOf(Type type, unsigned width) {
  return width == 1 ? type : VectorType::get(width, type);
}

Value FloatOperand::loadElements(GemmMath &math, Value offset,
                                 unsigned width) const {
  Type f32 = math.b.getF32Type();
  return LLVM::LoadOp::create(math.b, math.loc, vectorOf(f32, width),
                              address(math, offset, f32),
                              /*alignment=*/4 * width, /*isVolatile=*/false,
                              /*isNonTemporal=*/false, isConstant);
}

void FloatOperand::store(GemmMath &math, const AddressPart &part,
                         Value value) const {
  auto vector = dyn_cast<VectorType>(value.getType());
  unsigned width = vector ? vector.getNumElements() : 1;
  LLVM::StoreOp::create(math.b, math.loc, value,
                        address(math, finish(math, part), math.b.getF32Type()),
                        /*alignment=*/4 * width);
}

PackedOperand::PackedOperand(AddressMap map, Value pointer,
                             int64_t pointerOffset, SmallVector<float> values)
    : GemmOperand(std::move(map), pointer, pointerOffset),
      values(std::move(values)), bits(llvm::Log2_64(this->values.size())) {}

/// A tree of selects over the bits of the code.
Value PackedOperand::decode(GemmMath &math, Value code) const {
  SmallVector<Value> level;
  for (float value : values)
    level.push_back(arith::ConstantOp::create(math.b, math.loc,
                                              math.b.getF32FloatAttr(value)));
  for (unsigned bit = 0; bit < bits; ++bit) {
    Value one = arith::CmpIOp::create(
        math.b, math.loc, arith::CmpIPredicate::ne,
        arith::AndIOp::create(math.b, math.loc, code,
                              math.constant(1 << bit, code.getType())),
        math.zero(code.getType()));
    for (unsigned i = 0; i < level.size() / 2; ++i)
      level[i] = arith::SelectOp::create(math.b, math.loc, one,
                                         level[2 * i + 1], level[2 * i]);
    level.resize(level.size() / 2);
  }
  return level[0];
}

Value PackedOperand::loadElements(GemmMath &math, Value offset,
                                  unsigned width) const {
  OpBuilder &b = math.b;
  // Neighbours are aligned to their number: their codes are within one byte, or
  // are whole bytes.
  unsigned wordBits = std::max(8u, width * bits), perByte = 8 / bits;
  Type wordType = b.getIntegerType(wordBits);
  Value at = address(math, math.div(offset, perByte), b.getI8Type());
  Value word = LLVM::LoadOp::create(b, math.loc, wordType, at,
                                    /*alignment=*/wordBits / 8,
                                    /*isVolatile=*/false,
                                    /*isNonTemporal=*/false,
                                    /*isInvariant=*/true);
  if (wordBits < 32)
    word = arith::ExtUIOp::create(b, math.loc, b.getI32Type(), word);
  Value first = math.mul(math.rem(offset, perByte), bits);
  if (isWide)
    first = arith::TruncIOp::create(b, math.loc, b.getI32Type(), first);
  word = arith::ShRUIOp::create(b, math.loc, word, first);
  SmallVector<Value> elements;
  for (unsigned i = 0; i < width; ++i)
    elements.push_back(decode(
        math, i == 0 ? word
                     : Value(arith::ShRUIOp::create(b, math.loc, word,
                                                    math.constant(i * bits)))));
  if (width == 1)
    return elements[0];
  return vector::FromElementsOp::create(
      b, math.loc, VectorType::get(width, b.getF32Type()), elements);
}
