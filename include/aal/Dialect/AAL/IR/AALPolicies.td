//===- AALPolicies.td - storage policies ------------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Umbrella: one file for each policy in Policies/. A policy promises
// StoragePolicyAttrInterface here and keeps the promise in
// lib/Dialect/AAL/Policies.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_AALPOLICIES
#define AAL_DIALECT_AAL_IR_AALPOLICIES

include "aal/Dialect/AAL/IR/Policies/Bias.td"
include "aal/Dialect/AAL/IR/Policies/Cast.td"
include "aal/Dialect/AAL/IR/Policies/FromOutput.td"
include "aal/Dialect/AAL/IR/Policies/Index.td"
include "aal/Dialect/AAL/IR/Policies/Keep.td"
include "aal/Dialect/AAL/IR/Policies/Mask.td"
include "aal/Dialect/AAL/IR/Policies/Offload.td"
include "aal/Dialect/AAL/IR/Policies/Quantize.td"
include "aal/Dialect/AAL/IR/Policies/QuantizeSamples.td"
include "aal/Dialect/AAL/IR/Policies/Recompute.td"
include "aal/Dialect/AAL/IR/Policies/Residual.td"
include "aal/Dialect/AAL/IR/Policies/Sign.td"
include "aal/Dialect/AAL/IR/Policies/Slice.td"
include "aal/Dialect/AAL/IR/Policies/StepTable.td"

#endif // AAL_DIALECT_AAL_IR_AALPOLICIES
