//===- AALFolds.cpp - folds of the aal dialect ----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Dialect/AAL/IR/AALOps.h"

using namespace mlir;
using namespace mlir::aal;

/// pack_bits(unpack_bits(x)) is x: padding is zero on both sides only if the
/// codes fill the words.
OpFoldResult PackBitsOp::fold(FoldAdaptor) {
  auto unpack = getCodes().getDefiningOp<UnpackBitsOp>();
  if (!unpack || unpack.getWidth() != getWidth() ||
      unpack.getPacked().getType() != getType())
    return {};
  auto type = cast<RankedTensorType>(getCodes().getType());
  int64_t wordBits = cast<ShapedType>(getType()).getElementTypeBitWidth();
  if (type.getNumElements() * static_cast<int64_t>(getWidth()) % wordBits != 0)
    return {};
  return unpack.getPacked();
}
