//===- Recompute.cpp - store nothing --------------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Dialect/AAL/Policies/Policies.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
struct RecomputePolicy
    : StoragePolicyAttrInterface::ExternalModel<RecomputePolicy,
                                                RecomputeAttr> {
  bool isLegalFor(Attribute, UseKind, RankedTensorType) const { return true; }

  Fidelity getFidelity(Attribute) const { return Fidelity::Exact; }

  int64_t getStorageBytes(Attribute, RankedTensorType) const { return 0; }

  bool isRecomputed(Attribute) const { return true; }

  unsigned getRound(Attribute attr) const {
    return cast<RecomputeAttr>(attr).getRound();
  }

  LogicalResult verifySave(Attribute, Operation *save,
                           function_ref<InFlightDiagnostic()> emitError) const {
    Operation *producer = save->getOperand(0).getDefiningOp();
    if (!producer)
      return emitError() << "cannot recompute a value without a producer";
    if (!isMemoryEffectFree(producer))
      return emitError() << "cannot recompute the result of '"
                         << producer->getName()
                         << "', which is not free of side effects";
    return success();
  }

  SmallVector<Value> encode(Attribute, OpBuilder &, Location, Value) const {
    return {};
  }

  Value decode(Attribute, OpBuilder &, Location, ValueRange,
               RankedTensorType) const {
    llvm_unreachable("recomputed values are cloned, not decoded");
  }
};
} // namespace

void aal::attachRecomputePolicy(MLIRContext &context) {
  RecomputeAttr::attachInterface<RecomputePolicy>(context);
}
