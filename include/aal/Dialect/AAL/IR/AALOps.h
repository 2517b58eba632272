//===- AALOps.h - operations of the aal dialect -----------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_AALOPS_H
#define AAL_DIALECT_AAL_IR_AALOPS_H

#include "aal/Dialect/AAL/IR/AALAttributes.h"
#include "aal/Dialect/AAL/IR/AALTypes.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#define GET_OP_CLASSES
#include "aal/Dialect/AAL/IR/AALOps.h.inc"

#endif // AAL_DIALECT_AAL_IR_AALOPS_H
