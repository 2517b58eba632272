//===- Offload.cpp - in the memory of the host ----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/SavedTensors.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/Policies/Policies.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::aal;

/// True where `value` lies in an argument, which stays on the device anyway.
static bool liesInArgument(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isa<tensor::CastOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp,
             tensor::ExtractSliceOp, linalg::TransposeOp>(op))
      return false;
    value = op->getOperand(0);
  }
  return true;
}

namespace {
struct OffloadPolicy
    : StoragePolicyAttrInterface::ExternalModel<OffloadPolicy, OffloadAttr> {
  bool isLegalFor(Attribute, UseKind, RankedTensorType) const { return true; }

  Fidelity getFidelity(Attribute) const { return Fidelity::Exact; }

  int64_t getStorageBytes(Attribute, RankedTensorType) const { return 0; }

  int64_t getHostBytes(Attribute, RankedTensorType type) const {
    return getTensorBytes(type);
  }

  Attribute specialize(Attribute attr, Operation *op) const {
    Value value = cast<SaveOp>(op).getValue();
    int64_t bytes = getTensorBytes(cast<RankedTensorType>(value.getType()));
    if (bytes < cast<OffloadAttr>(attr).getMinBytes() || liesInArgument(value))
      return {};
    return OffloadAttr::get(attr.getContext(), 0);
  }

  SmallVector<Value> encode(Attribute, OpBuilder &builder, Location loc,
                            Value value) const {
    return {OffloadOp::create(builder, loc, value)};
  }

  Value decode(Attribute, OpBuilder &builder, Location loc, ValueRange stored,
               RankedTensorType) const {
    return ReloadOp::create(builder, loc, stored.front());
  }
};
} // namespace

void aal::attachOffloadPolicy(MLIRContext &context) {
  OffloadAttr::attachInterface<OffloadPolicy>(context);
}
