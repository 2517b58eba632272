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

/// The same for several inputs of one shape.
Value buildElementwise(
    OpBuilder &builder, Location loc, ValueRange inputs, Type elementType,
    function_ref<Value(OpBuilder &, Location, ValueRange)> buildBody);

/// A float constant of `type`.
Value buildFloat(OpBuilder &builder, Location loc, Type type, double value);

/// An integer constant of `type`.
Value buildInteger(OpBuilder &builder, Location loc, Type type, int64_t value);

/// `value` as a float of `type`, which may be wider or narrower.
Value convertFloat(OpBuilder &builder, Location loc, Value value, Type type);

/// Which bits of codes go together in one aal.pack_bits.
struct BitPlane {
  int64_t width, shift;
};

/// Planes that hold codes of `bits` bits, at most eight: widths that
/// aal.pack_bits has, low bits first. Eight bits are one plane, of bytes.
SmallVector<BitPlane, 2> getBitPlanes(int64_t bits);

/// Bytes of `elements` codes in planes.
int64_t getPlaneBytes(int64_t elements, int64_t bits);

/// Packs codes of i8 into planes.
SmallVector<Value> packPlanes(OpBuilder &builder, Location loc, Value codes,
                              int64_t bits);

/// The codes in `planes`, as a tensor of i8 of `shape`.
Value unpackPlanes(OpBuilder &builder, Location loc, ValueRange planes,
                   ArrayRef<int64_t> shape, int64_t bits);

} // namespace mlir::aal

#endif // LIB_DIALECT_AAL_POLICIES_ELEMENTWISE_H
