//===- UnpackedBits.cpp - loop nests that take codes out of words ---------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::aal;

/// Whether `value` is the index of the innermost loop times `width`.
static bool isShift(Value value, unsigned innermost, int64_t width) {
  Operation *op = value.getDefiningOp();
  if (op && width > 1) {
    APInt factor;
    if (isa<arith::ShLIOp>(op) &&
        matchPattern(op->getOperand(1), m_ConstantInt(&factor)))
      return int64_t(1) << factor.getZExtValue() == width &&
             isShift(op->getOperand(0), innermost, 1);
    if (!isa<arith::MulIOp>(op) ||
        !matchPattern(op->getOperand(1), m_ConstantInt(&factor)))
      return false;
    return factor == width && isShift(op->getOperand(0), innermost, 1);
  }
  while (isa_and_present<arith::IndexCastOp, arith::IndexCastUIOp>(op))
    op = op->getOperand(0).getDefiningOp();
  auto index = dyn_cast_if_present<linalg::IndexOp>(op);
  return index && index.getDim() == innermost;
}

int64_t aal::getUnpackedBits(const LoopOp &loop) {
  if (loop.extents.empty() || loop.inputs.size() != 1 || !loop.body ||
      !loop.inputs.front().buffer ||
      !loop.inputs.front().elementType.isInteger())
    return 0;
  const Access &in = loop.inputs.front(), &out = loop.outputs.front();
  unsigned innermost = loop.extents.size() - 1;
  int64_t codes = loop.extents.back();
  int64_t wordBits = in.elementType.getIntOrFloatBitWidth();
  if (codes == 0 || wordBits < 8)
    return 0;
  int64_t width = wordBits / codes;
  if (width * codes != wordBits || (width != 1 && width != 2 && width != 4) ||
      in.strides[innermost] != 0 || out.strides[innermost] != 1)
    return 0;
  for (unsigned d = 0; d < innermost; ++d)
    if (loop.extents[d] != 1 && out.strides[d] != in.strides[d] * codes)
      return 0;
  // resize(mask(word >> index * width)), each step where it is needed.
  Value value = loop.body->getTerminator()->getOperand(0);
  int64_t kept = wordBits;
  while (auto *op = value.getDefiningOp()) {
    APInt mask;
    if (isa<arith::TruncIOp, arith::ExtUIOp>(op))
      kept = std::min<int64_t>(kept, value.getType().getIntOrFloatBitWidth());
    else if (isa<arith::AndIOp>(op) &&
             matchPattern(op->getOperand(1), m_ConstantInt(&mask)) &&
             mask.isMask())
      kept = std::min<int64_t>(kept, mask.countTrailingOnes());
    else
      break;
    value = op->getOperand(0);
  }
  auto shift = value.getDefiningOp<arith::ShRUIOp>();
  bool isUnpack = shift && kept == width &&
                  shift.getLhs() == loop.body->getArgument(0) &&
                  isShift(shift.getRhs(), innermost, width);
  return isUnpack ? width : 0;
}
