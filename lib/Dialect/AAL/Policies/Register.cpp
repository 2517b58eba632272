//===- Register.cpp - registers the storage policies ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Dialect/AAL/IR/AALDialect.h"
#include "aal/Dialect/AAL/Policies/Policies.h"

using namespace mlir;

void aal::registerPolicyExternalModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, aal::AALDialect *) {
    attachBiasPolicy(*context);
    attachCastPolicy(*context);
    attachFromOutputPolicy(*context);
    attachIndexPolicy(*context);
    attachKeepPolicy(*context);
    attachMaskPolicy(*context);
    attachOffloadPolicy(*context);
    attachQuantizePolicy(*context);
    attachQuantizeSamplesPolicy(*context);
    attachRecomputePolicy(*context);
    attachResidualPolicy(*context);
    attachSignPolicy(*context);
    attachSlicePolicy(*context);
    attachStepTablePolicy(*context);
  });
}
