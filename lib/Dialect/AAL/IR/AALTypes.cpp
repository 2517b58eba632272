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

/// A tensor that crosses or leaves the device has a size that is known.
static LogicalResult
verifyStaticShape(function_ref<InFlightDiagnostic()> emitError,
                  RankedTensorType type, StringRef what) {
  if (!type.hasStaticShape())
    return emitError() << what << " must have a static shape, found " << type;
  return success();
}

LogicalResult SavedType::verify(function_ref<InFlightDiagnostic()> emitError,
                                RankedTensorType tensorType) {
  return verifyStaticShape(emitError, tensorType, "saved tensor");
}

LogicalResult HostType::verify(function_ref<InFlightDiagnostic()> emitError,
                               RankedTensorType tensorType) {
  return verifyStaticShape(emitError, tensorType, "offloaded tensor");
}
