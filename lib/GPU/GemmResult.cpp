//===- GemmResult.cpp - writes results of product kernels -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "GemmResult.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::aal;

/// Whether the operand has one element for all columns.
static bool ignoresColumns(const FloatOperand &operand) {
  return llvm::all_of(
      operand.getMap().axes[ColumnAxis],
      [](const AddressLoop &loop) { return loop.step.isZero(); });
}

void ResultWriter::setBase(GemmMath &math, Value batchIndex, Value sumIndex) {
  resultBase = result->locate(math, BatchAxis, batchIndex);
  if (sumIndex)
    resultBase = GemmOperand::combine(math, resultBase,
                                      result->locate(math, SumAxis, sumIndex));
  if (bias)
    biasBase = bias->locate(math, BatchAxis, batchIndex);
}

unsigned ResultWriter::pieceWidth(unsigned width) const {
  width = result->vectorWidth(ColumnAxis, width);
  if (bias && !ignoresColumns(*bias))
    width = bias->vectorWidth(ColumnAxis, width);
  return width;
}

/// Elements [first, first + width) of a vector; one is a scalar.
static Value slice(GemmMath &math, Value elements, int64_t first,
                   int64_t width) {
  auto vector = dyn_cast<VectorType>(elements.getType());
  if (!vector || vector.getNumElements() == width)
    return width == 1 && vector ? Value(vector::ExtractOp::create(
                                      math.b, math.loc, elements, int64_t(0)))
                                : elements;
  if (width == 1)
    return vector::ExtractOp::create(math.b, math.loc, elements, first);
  return vector::ExtractStridedSliceOp::create(
      math.b, math.loc, elements, ArrayRef<int64_t>{first},
      ArrayRef<int64_t>{width}, ArrayRef<int64_t>{1});
}

void ResultWriter::write(GemmMath &math, Value row, Value column,
                         Value elements, Value mask, int64_t columns) {
  auto vector = dyn_cast<VectorType>(elements.getType());
  unsigned total = vector ? vector.getNumElements() : 1;
  unsigned width = pieceWidth(total);
  AddressPart rowPart = GemmOperand::combine(
      math, resultBase, result->locate(math, RowAxis, row));
  for (unsigned first = 0; first < total; first += width) {
    Value at = math.add(column, first);
    // Widths divide the number of columns, so a piece is inside or outside.
    Value pieceMask =
        columns == 0 ? mask : math.both(mask, math.isLess(at, columns));
    Value piece = slice(math, elements, first, width);
    if (!pieceMask) {
      writePiece(math, rowPart, row, at, piece);
      continue;
    }
    auto guard = scf::IfOp::create(math.b, math.loc, pieceMask);
    OpBuilder::InsertionGuard insertion(math.b);
    math.b.setInsertionPoint(guard.thenYield());
    writePiece(math, rowPart, row, at, piece);
  }
}

void ResultWriter::writePiece(GemmMath &math, const AddressPart &rowPart,
                              Value row, Value column, Value elements) {
  OpBuilder &b = math.b;
  Type type = elements.getType();
  auto vector = dyn_cast<VectorType>(type);
  unsigned width = vector ? vector.getNumElements() : 1;
  AddressPart part = GemmOperand::combine(
      math, rowPart, result->locate(math, ColumnAxis, column));
  if (bias) {
    bool isSplat = ignoresColumns(*bias);
    AddressPart biasPart =
        GemmOperand::combine(math, biasBase, bias->locate(math, RowAxis, row));
    biasPart = GemmOperand::combine(math, biasPart,
                                    bias->locate(math, ColumnAxis, column));
    Value value = bias->load(math, biasPart, Value(), isSplat ? 1 : width);
    if (isSplat && vector)
      value = vector::BroadcastOp::create(b, math.loc, type, value);
    elements = arith::AddFOp::create(b, math.loc, elements, value);
  }
  if (beta != 0) {
    Value old = result->load(math, part, Value(), width);
    if (beta != 1) {
      Attribute factor = b.getF32FloatAttr(beta);
      if (vector)
        factor = DenseElementsAttr::get(vector, factor);
      old = arith::MulFOp::create(
          b, math.loc, old,
          arith::ConstantOp::create(b, math.loc, cast<TypedAttr>(factor)));
    }
    elements = arith::AddFOp::create(b, math.loc, elements, old);
  }
  result->store(math, part, elements);
}
