//===- AALTypes.h - types of the aal dialect --------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_AALTYPES_H
#define AAL_DIALECT_AAL_IR_AALTYPES_H

#include "aal/Dialect/AAL/IR/AALDialect.h"

#define GET_TYPEDEF_CLASSES
#include "aal/Dialect/AAL/IR/AALTypes.h.inc"

#endif // AAL_DIALECT_AAL_IR_AALTYPES_H
