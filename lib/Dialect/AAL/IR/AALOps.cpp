//===- AALOps.cpp - operations of the aal dialect -------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Dialect/AAL/IR/AALOps.h"

using namespace mlir;
using namespace mlir::aal;

#define GET_OP_CLASSES
#include "aal/Dialect/AAL/IR/AALOps.cpp.inc"

//===----------------------------------------------------------------------===//
// SaveOp, RestoreOp, ForwardOp
//===----------------------------------------------------------------------===//

LogicalResult SaveOp::inferReturnTypes(MLIRContext *, std::optional<Location>,
                                       Adaptor adaptor,
                                       SmallVectorImpl<Type> &types) {
  auto type = dyn_cast<RankedTensorType>(adaptor.getValue().getType());
  if (!type || !type.hasStaticShape())
    return failure();
  types.push_back(SavedType::get(type));
  return success();
}

LogicalResult SaveOp::verify() {
  auto policy = dyn_cast<StoragePolicyAttrInterface>(getPolicy());
  if (!policy)
    return emitOpError() << "expected a storage policy, found " << getPolicy();
  auto type = cast<RankedTensorType>(getValue().getType());
  if (!policy.isLegalFor(getUse(), type))
    return emitOpError() << "policy " << getPolicy() << " is not legal for "
                         << stringifyUseKind(getUse()) << " of " << type;
  return policy.verifySave(*this, [&] { return emitOpError(); });
}

/// The tensor type behind the handle that `adaptor` reads.
template <typename AdaptorT>
static LogicalResult inferFromHandle(AdaptorT adaptor,
                                     SmallVectorImpl<Type> &types) {
  auto saved = dyn_cast<SavedType>(adaptor.getHandle().getType());
  if (!saved)
    return failure();
  types.push_back(saved.getTensorType());
  return success();
}

LogicalResult RestoreOp::inferReturnTypes(MLIRContext *,
                                          std::optional<Location>,
                                          Adaptor adaptor,
                                          SmallVectorImpl<Type> &types) {
  return inferFromHandle(adaptor, types);
}

LogicalResult ForwardOp::inferReturnTypes(MLIRContext *,
                                          std::optional<Location>,
                                          Adaptor adaptor,
                                          SmallVectorImpl<Type> &types) {
  return inferFromHandle(adaptor, types);
}

//===----------------------------------------------------------------------===//
// PackBitsOp, UnpackBitsOp
//===----------------------------------------------------------------------===//

/// Words of `wordBits` bits that `elements` codes of `width` bits take.
static int64_t countWords(int64_t elements, int64_t width, int64_t wordBits) {
  return llvm::divideCeil(elements * width, wordBits);
}

/// The widest word that codes of `width` bits fill, see the builder's comment.
static int64_t chooseWordBits(RankedTensorType codes, int64_t width) {
  int64_t innermost = codes.getRank() == 0 ? 1 : codes.getShape().back();
  for (int64_t bits : {32, 16, 8})
    if (innermost * width % bits == 0)
      return bits;
  for (int64_t bits : {32, 16})
    if (codes.getNumElements() * width % bits == 0)
      return bits;
  return 8;
}

void PackBitsOp::build(OpBuilder &builder, OperationState &state, Value codes,
                       int64_t width) {
  auto type = cast<RankedTensorType>(codes.getType());
  int64_t bits = chooseWordBits(type, width);
  auto packed =
      RankedTensorType::get({countWords(type.getNumElements(), width, bits)},
                            builder.getIntegerType(bits));
  build(builder, state, packed, codes, width);
}

/// Checks `width` against the element type of `codes` and the length of
/// `packed`.
static LogicalResult verifyBits(Operation *op, int64_t width, Value codes,
                                Value packed) {
  auto codesType = cast<RankedTensorType>(codes.getType());
  auto packedType = cast<RankedTensorType>(packed.getType());
  if (width != 1 && width != 2 && width != 4)
    return op->emitOpError()
           << "expected a width of 1, 2 or 4 bits, found " << width;
  if (codesType.getElementTypeBitWidth() < width)
    return op->emitOpError() << "codes of " << codesType.getElementType()
                             << " do not hold " << width << " bits";
  int64_t words = countWords(codesType.getNumElements(), width,
                             packedType.getElementTypeBitWidth());
  if (packedType.getDimSize(0) != words)
    return op->emitOpError()
           << "expected " << words << " elements of "
           << packedType.getElementType() << " for "
           << codesType.getNumElements() << " codes of " << width
           << " bits, found " << packedType.getDimSize(0);
  return success();
}

LogicalResult PackBitsOp::verify() {
  return verifyBits(*this, getWidth(), getCodes(), getPacked());
}

LogicalResult UnpackBitsOp::verify() {
  return verifyBits(*this, getWidth(), getCodes(), getPacked());
}
