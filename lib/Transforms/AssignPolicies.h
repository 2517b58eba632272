//===- AssignPolicies.h - parts of aal-assign-policies ----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_ASSIGNPOLICIES_H
#define LIB_TRANSFORMS_ASSIGNPOLICIES_H

#include "aal/Dialect/AAL/IR/AALOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::aal {

/// True where no rule has chosen another form than the tensor itself.
inline bool isKept(SaveOp save) { return isa<KeepAttr>(save.getPolicy()); }

/// Gives #aal.recompute to each save with #aal.keep whose tensor elementwise
/// ops compute from arguments, constants and tensors that stay stored exactly.
/// Returns how many it changed.
unsigned recomputeElementwise(ArrayRef<SaveOp> saves, StringRef reason);

/// Changes the forward value of the contractions of `predict` that have the
/// parameters of `saves` (all of `step`) whose policies change it.
LogicalResult applyForwardToPredict(func::FuncOp step, ArrayRef<SaveOp> saves,
                                    func::FuncOp predict);

} // namespace mlir::aal

#endif // LIB_TRANSFORMS_ASSIGNPOLICIES_H
