//===- Keep.cpp - the tensor as it is -------------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/SavedTensors.h"
#include "aal/Dialect/AAL/Policies/Policies.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
struct KeepPolicy
    : StoragePolicyAttrInterface::ExternalModel<KeepPolicy, KeepAttr> {
  bool isLegalFor(Attribute, UseKind, RankedTensorType) const { return true; }

  Fidelity getFidelity(Attribute) const { return Fidelity::Exact; }

  int64_t getStorageBytes(Attribute, RankedTensorType type) const {
    return getTensorBytes(type);
  }

  SmallVector<Value> encode(Attribute, OpBuilder &, Location,
                            Value value) const {
    return {value};
  }

  Value decode(Attribute, OpBuilder &, Location, ValueRange stored,
               RankedTensorType) const {
    return stored.front();
  }
};
} // namespace

void aal::attachKeepPolicy(MLIRContext &context) {
  KeepAttr::attachInterface<KeepPolicy>(context);
}
