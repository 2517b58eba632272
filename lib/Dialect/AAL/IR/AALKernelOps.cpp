//===- AALKernelOps.cpp - launches and library calls ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Dialect/AAL/IR/AALOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::aal;

LogicalResult CodesAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                int64_t first, ArrayRef<int64_t> strides,
                                DenseF32ArrayAttr table) {
  if (first < 0 || llvm::any_of(strides, [](int64_t s) { return s < 0; }))
    return emitError() << "expected no negative distances";
  if (!llvm::is_contained({2, 4, 16}, table.size()))
    return emitError() << "expected a table of 2, 4 or 16 values, found "
                       << table.size();
  return success();
}

//===----------------------------------------------------------------------===//
// LaunchOp
//===----------------------------------------------------------------------===//

/// Whether a kernel can take an operand of type `from` for an argument `to`.
static bool canPass(MemRefType from, Type to) {
  auto memref = dyn_cast<MemRefType>(to);
  if (!memref || !memref.hasStaticShape() || !memref.getLayout().isIdentity() ||
      memref.getNumElements() != from.getNumElements())
    return false;
  SmallVector<int64_t> strides;
  int64_t offset;
  if (from.getRank() != 1 ||
      failed(from.getStridesAndOffset(strides, offset)) || strides[0] != 1)
    return false;
  auto stored = [](Type type) -> Type {
    return type.isInteger(1) ? IntegerType::get(type.getContext(), 8) : type;
  };
  return stored(from.getElementType()) == stored(memref.getElementType());
}

LogicalResult LaunchOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto kernel = dyn_cast_if_present<FunctionOpInterface>(
      symbols.lookupNearestSymbolFrom(*this, getKernelAttr()));
  if (!kernel)
    return emitOpError() << "expected a function named " << getKernelAttr()
                         << ", found none";
  ArrayRef<Type> types = kernel.getArgumentTypes();
  unsigned count = getOperands().size();
  if (types.size() != count + 3 || kernel.getNumResults() != 0)
    return emitOpError() << "expected a kernel of " << count
                         << " memrefs, scratch memory and two indices, found "
                         << kernel.getFunctionType();
  for (auto [i, operand] : llvm::enumerate(getOperands())) {
    auto type = cast<MemRefType>(operand.getType());
    if (!canPass(type, types[i]))
      return emitOpError() << "operand #" << i
                           << ": expected elements of stride 1 for " << types[i]
                           << ", found " << type;
  }
  auto scratch = dyn_cast<MemRefType>(types[count]);
  if (!scratch || !scratch.getElementType().isInteger(8) ||
      !types[count + 1].isIndex() || !types[count + 2].isIndex())
    return emitOpError() << "expected a kernel that takes scratch memory (i8) "
                            "and two indices last, found "
                         << kernel.getFunctionType();
  return success();
}

//===----------------------------------------------------------------------===//
// GemmOp
//===----------------------------------------------------------------------===//

LogicalResult GemmOp::verify() {
  auto c = getC().getType();
  unsigned rank = c.getRank();
  if (rank < 2)
    return emitOpError()
           << "expected a result of two dimensions or more, found " << c;
  auto isCodes = [](MemRefType type) { return !type.getElementType().isF32(); };
  MemRefType types[] = {getA().getType(), getB().getType()};
  if (isCodes(types[0]) && isCodes(types[1]))
    return emitOpError() << "expected one operand of f32, found " << types[0]
                         << " and " << types[1];
  if (getCodes().has_value() != (isCodes(types[0]) || isCodes(types[1])))
    return emitOpError()
           << "expected 'codes' where, and only where, an operand "
              "is integers";
  if (getCodes() && getCodes()->getStrides().size() != rank)
    return emitOpError() << "expected " << rank << " strides of codes, found "
                         << getCodes()->getStrides().size();
  for (auto [i, type] : llvm::enumerate(types)) {
    if (isCodes(type))
      continue;
    if (type.getRank() != rank)
      return emitOpError() << "operand #" << i << ": expected rank " << rank
                           << ", found " << type;
    // The row of A and the column of B are that of C.
    unsigned shared = i == 0 ? rank - 2 : rank - 1;
    for (unsigned d = 0; d < rank; ++d)
      if ((d + 2 < rank || d == shared) &&
          type.getDimSize(d) != c.getDimSize(d))
        return emitOpError()
               << "operand #" << i << ": expected size " << c.getDimSize(d)
               << " in dimension " << d << ", found " << type;
  }
  if (!isCodes(types[0]) && !isCodes(types[1]) &&
      types[0].getDimSize(rank - 1) != types[1].getDimSize(rank - 2))
    return emitOpError() << "expected as many columns of A as rows of B, found "
                         << types[0] << " and " << types[1];
  return success();
}

//===----------------------------------------------------------------------===//
// ConvolutionOp
//===----------------------------------------------------------------------===//

LogicalResult ConvolutionOp::verify() {
  MemRefType src = getSrc().getType(), weights = getWeights().getType(),
             dst = getDst().getType();
  if (src.getRank() != 4 || weights.getRank() != 5 || dst.getRank() != 4)
    return emitOpError() << "expected operands of rank 4, 5 and 4, found "
                         << src << ", " << weights << " and " << dst;
  int64_t groups = weights.getDimSize(0);
  if (src.getDimSize(0) != dst.getDimSize(0) ||
      src.getDimSize(1) != groups * weights.getDimSize(2) ||
      dst.getDimSize(1) != groups * weights.getDimSize(1))
    return emitOpError() << "expected batch and channels that agree, found "
                         << src << ", " << weights << " and " << dst;
  for (ArrayRef<int64_t> list :
       {getStrides(), getDilations(), getPadLow(), getPadHigh()})
    if (list.size() != 2)
      return emitOpError()
             << "expected two strides, dilations and paddings each, found "
             << list.size() << " of one";
  for (unsigned d = 0; d < 2; ++d) {
    if (getStrides()[d] < 1 || getDilations()[d] < 1)
      return emitOpError() << "expected positive strides and dilations";
    int64_t window = (weights.getDimSize(3 + d) - 1) * getDilations()[d] + 1;
    int64_t padded =
        src.getDimSize(2 + d) + getPadLow()[d] + getPadHigh()[d] - window;
    if (padded < 0 || padded / getStrides()[d] + 1 != dst.getDimSize(2 + d))
      return emitOpError() << "expected a destination of size "
                           << (padded < 0 ? 0 : padded / getStrides()[d] + 1)
                           << " in dimension " << 2 + d << ", found " << dst;
  }
  if (getBias() && cast<MemRefType>(getBias().getType()).getNumElements() !=
                       dst.getDimSize(1))
    return emitOpError() << "expected a bias of " << dst.getDimSize(1)
                         << " elements, found " << getBias().getType();
  return success();
}
