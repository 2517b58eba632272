//===- AALDialect.h - the aal dialect ---------------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_AALDIALECT_H
#define AAL_DIALECT_AAL_IR_AALDIALECT_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"

#include "aal/Dialect/AAL/IR/AALDialect.h.inc"
#include "aal/Dialect/AAL/IR/AALEnums.h.inc"

#endif // AAL_DIALECT_AAL_IR_AALDIALECT_H
