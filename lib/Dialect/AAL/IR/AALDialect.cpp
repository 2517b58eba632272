//===- AALDialect.cpp - the aal dialect -----------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Dialect/AAL/IR/AALDialect.h"
#include "aal/Dialect/AAL/IR/AALAttributes.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/IR/AALTypes.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::aal;

#include "aal/Dialect/AAL/IR/AALDialect.cpp.inc"
#include "aal/Dialect/AAL/IR/AALEnums.cpp.inc"

void AALDialect::initialize() {
  registerAttributes();
  registerTypes();
  addOperations<
#define GET_OP_LIST
#include "aal/Dialect/AAL/IR/AALOps.cpp.inc"
      >();
  declarePromisedInterfaces<
      StoragePolicyAttrInterface, BiasAttr, CastAttr, FromOutputAttr, IndexAttr,
      KeepAttr, MaskAttr, OffloadAttr, QuantizeAttr, QuantizeSamplesAttr,
      RecomputeAttr, ResidualAttr, SignAttr, SliceAttr, StepTableAttr>();
}

/// Checks a discardable attribute of an argument or result: `aal.name` is a
/// string, `aal.role` one that `isRole` knows.
static LogicalResult verifyStepAttribute(Operation *op, NamedAttribute attr,
                                         const Twine &where, bool isRole,
                                         const std::string &roles) {
  bool isKnown =
      attr.getName() == kNameAttrName || attr.getName() == kRoleAttrName;
  if (!isKnown)
    return success();
  auto text = dyn_cast<StringAttr>(attr.getValue());
  if (!text)
    return op->emitOpError() << where << ": '" << attr.getName().getValue()
                             << "' must be a string, found " << attr.getValue();
  if (attr.getName() == kRoleAttrName && !isRole)
    return op->emitOpError() << where << ": unknown role '" << text.getValue()
                             << "', expected one of " << roles;
  return success();
}

static StringRef textOf(NamedAttribute attr) {
  auto text = dyn_cast<StringAttr>(attr.getValue());
  return text ? text.getValue() : StringRef();
}

LogicalResult AALDialect::verifyRegionArgAttribute(Operation *op, unsigned,
                                                   unsigned index,
                                                   NamedAttribute attr) {
  // A buffer may be what a result is written to, as upstream's
  // buffer-results-to-out-params makes it.
  auto func = dyn_cast<FunctionOpInterface>(op);
  bool isResult = func && isa<BaseMemRefType>(func.getArgumentTypes()[index]) &&
                  parseResultRole(textOf(attr));
  return verifyStepAttribute(op, attr, "argument #" + Twine(index),
                             isResult || parseArgumentRole(textOf(attr)),
                             argumentRoleNames());
}

LogicalResult AALDialect::verifyRegionResultAttribute(Operation *op, unsigned,
                                                      unsigned index,
                                                      NamedAttribute attr) {
  return verifyStepAttribute(op, attr, "result #" + Twine(index),
                             parseResultRole(textOf(attr)).has_value(),
                             resultRoleNames());
}
