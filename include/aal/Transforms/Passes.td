//===- Passes.td - passes over training steps --------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRANSFORMS_PASSES
#define AAL_TRANSFORMS_PASSES

include "aal/Transforms/PolicyPasses.td"
include "aal/Transforms/StepPasses.td"
include "aal/Transforms/TrainingPasses.td"
include "aal/Transforms/VerifyPasses.td"

#endif // AAL_TRANSFORMS_PASSES
