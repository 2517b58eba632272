//===- Residual.cpp - auxiliary residual activation -----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/Policies/Policies.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
/// Woo & Jeon, ICLR 2023, section on auxiliary residual activation.
struct ResidualPolicy
    : StoragePolicyAttrInterface::ExternalModel<ResidualPolicy, ResidualAttr> {
  bool isLegalFor(Attribute, UseKind kind, RankedTensorType type) const {
    return kind == UseKind::WeightGradient &&
           isa<FloatType>(type.getElementType());
  }

  Fidelity getFidelity(Attribute) const { return Fidelity::Biased; }

  int64_t getStorageBytes(Attribute, RankedTensorType) const { return 0; }

  StringRef getRoot(Attribute attr) const {
    return cast<ResidualAttr>(attr).getRoot();
  }

  bool changesForward(Attribute attr) const {
    return cast<ResidualAttr>(attr).getAdd();
  }

  LogicalResult verifySave(Attribute attr, Operation *save,
                           function_ref<InFlightDiagnostic()> emitError) const {
    if (cast<SaveOp>(save).getName() == getRoot(attr))
      return emitError() << "expected the name of another save as the root, "
                            "found its own";
    return success();
  }

  SmallVector<Value> encode(Attribute, OpBuilder &, Location, Value) const {
    return {};
  }

  Value buildForward(Attribute attr, OpBuilder &builder, Location loc,
                     Value value, ValueRange root) const {
    if (!cast<ResidualAttr>(attr).getAdd())
      return value;
    auto type = cast<RankedTensorType>(value.getType());
    Value init = tensor::EmptyOp::create(builder, loc, type.getShape(),
                                         type.getElementType());
    return linalg::AddOp::create(builder, loc, ValueRange{value, root.front()},
                                 ValueRange{init})
        .getResult(0);
  }

  Value decode(Attribute, OpBuilder &, Location, ValueRange root,
               RankedTensorType) const {
    return root.front();
  }
};
} // namespace

void aal::attachResidualPolicy(MLIRContext &context) {
  ResidualAttr::attachInterface<ResidualPolicy>(context);
}
