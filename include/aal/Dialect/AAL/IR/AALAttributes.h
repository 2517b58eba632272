//===- AALAttributes.h - attributes of the aal dialect ----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_AALATTRIBUTES_H
#define AAL_DIALECT_AAL_IR_AALATTRIBUTES_H

#include "aal/Dialect/AAL/IR/AALInterfaces.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

#define GET_ATTRDEF_CLASSES
#include "aal/Dialect/AAL/IR/AALAttributes.h.inc"

#endif // AAL_DIALECT_AAL_IR_AALATTRIBUTES_H
