//===- AALOffloadOps.cpp - copies to the host and back --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Dialect/AAL/IR/AALOps.h"

using namespace mlir;
using namespace mlir::aal;

LogicalResult OffloadOp::inferReturnTypes(MLIRContext *,
                                          std::optional<Location>,
                                          Adaptor adaptor,
                                          SmallVectorImpl<Type> &types) {
  auto type = dyn_cast<RankedTensorType>(adaptor.getValue().getType());
  if (!type || !type.hasStaticShape())
    return failure();
  types.push_back(HostType::get(type));
  return success();
}

LogicalResult ReloadOp::inferReturnTypes(MLIRContext *, std::optional<Location>,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  auto host = dyn_cast<HostType>(adaptor.getHost().getType());
  if (!host)
    return failure();
  types.push_back(host.getTensorType());
  return success();
}

LogicalResult StartCopyOp::verify() {
  MemRefType from = getFrom().getType(), to = getTo().getType();
  if (from.getElementType() != to.getElementType() ||
      from.getNumElements() != to.getNumElements())
    return emitOpError()
           << "expected as many elements of one type on both sides, found "
           << from << " and " << to;
  for (MemRefType type : {from, to}) {
    SmallVector<int64_t> strides;
    int64_t offset;
    if (type.getRank() != 1 ||
        failed(type.getStridesAndOffset(strides, offset)) || strides[0] != 1)
      return emitOpError() << "expected elements of stride 1, found " << type;
  }
  return success();
}
