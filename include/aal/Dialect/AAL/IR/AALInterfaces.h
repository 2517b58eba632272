//===- AALInterfaces.h - the storage policy interface -----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_AALINTERFACES_H
#define AAL_DIALECT_AAL_IR_AALINTERFACES_H

#include "aal/Dialect/AAL/IR/AALDialect.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Diagnostics.h"

#include "aal/Dialect/AAL/IR/AALAttrInterfaces.h.inc"

#endif // AAL_DIALECT_AAL_IR_AALINTERFACES_H
