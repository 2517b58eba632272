//===- AALTypes.cpp - types of the aal dialect ----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Dialect/AAL/IR/AALTypes.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::aal;

#define GET_TYPEDEF_CLASSES
#include "aal/Dialect/AAL/IR/AALTypes.cpp.inc"

void AALDialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "aal/Dialect/AAL/IR/AALTypes.cpp.inc"
      >();
}

LogicalResult SavedType::verify(function_ref<InFlightDiagnostic()> emitError,
                                RankedTensorType tensorType) {
  if (!tensorType.hasStaticShape())
    return emitError() << "saved tensor must have a static shape, found "
                       << tensorType;
  return success();
}
