//===- Elementwise.h - elementwise ops for encoders and decoders -*- C++
//-*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_AAL_POLICIES_ELEMENTWISE_H
#define LIB_DIALECT_AAL_POLICIES_ELEMENTWISE_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::aal {

/// Builds a linalg.generic that computes every element of a tensor of
/// `elementType` from the element of `input` at the same place.
Value buildElementwise(
    OpBuilder &builder, Location loc, Value input, Type elementType,
    function_ref<Value(OpBuilder &, Location, Value)> buildBody);

/// A float constant of `type`.
Value buildFloat(OpBuilder &builder, Location loc, Type type, double value);

} // namespace mlir::aal

#endif // LIB_DIALECT_AAL_POLICIES_ELEMENTWISE_H
