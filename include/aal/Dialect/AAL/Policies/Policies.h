//===- Policies.h - models of the storage policies --------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_POLICIES_POLICIES_H
#define AAL_DIALECT_AAL_POLICIES_POLICIES_H

#include "aal/Dialect/AAL/IR/AALAttributes.h"

namespace mlir::aal {

/// Attaches the models of every policy of the dialect.
void registerPolicyExternalModels(DialectRegistry &registry);

/// Each attaches one policy's model to its attribute.
void attachBiasPolicy(MLIRContext &context);
void attachCastPolicy(MLIRContext &context);
void attachFromOutputPolicy(MLIRContext &context);
void attachIndexPolicy(MLIRContext &context);
void attachKeepPolicy(MLIRContext &context);
void attachMaskPolicy(MLIRContext &context);
void attachOffloadPolicy(MLIRContext &context);
void attachQuantizePolicy(MLIRContext &context);
void attachQuantizeSamplesPolicy(MLIRContext &context);
void attachRecomputePolicy(MLIRContext &context);
void attachResidualPolicy(MLIRContext &context);
void attachSignPolicy(MLIRContext &context);
void attachSlicePolicy(MLIRContext &context);
void attachStepTablePolicy(MLIRContext &context);

} // namespace mlir::aal

#endif // AAL_DIALECT_AAL_POLICIES_POLICIES_H
