//===- Keep.cpp - the tensor as it is -------------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Dialect/AAL/Policies/Policies.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
struct KeepPolicy
    : StoragePolicyAttrInterface::ExternalModel<KeepPolicy, KeepAttr> {
  bool isLegalFor(Attribute, UseKind, RankedTensorType) const { return true; }

  Fidelity getFidelity(Attribute) const { return Fidelity::Exact; }

  int64_t getStorageBytes(Attribute, RankedTensorType type) const {
    // A byte is the least that memory addresses, so an i1 takes one.
    int64_t bits = std::max<int64_t>(type.getElementTypeBitWidth(), 8);
    return type.getNumElements() * bits / 8;
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
