//===- AAL.td - everything of the aal dialect -------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Umbrella that tablegen reads once.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_AAL
#define AAL_DIALECT_AAL_IR_AAL

include "aal/Dialect/AAL/IR/AALDialect.td"
include "aal/Dialect/AAL/IR/AALEnums.td"
include "aal/Dialect/AAL/IR/AALTypes.td"
include "aal/Dialect/AAL/IR/AALPolicies.td"
include "aal/Dialect/AAL/IR/AALOps.td"
include "aal/Dialect/AAL/IR/AALKernelOps.td"
include "aal/Dialect/AAL/IR/AALOffloadOps.td"

#endif // AAL_DIALECT_AAL_IR_AAL
