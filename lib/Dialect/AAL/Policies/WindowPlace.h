//===- WindowPlace.h - places that a loop over a window yields --*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_AAL_POLICIES_WINDOWPLACE_H
#define LIB_DIALECT_AAL_POLICIES_WINDOWPLACE_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"

namespace mlir::aal {

/// What each element of a tensor of integers is: the place, in another tensor,
/// of one iteration of a loop over a window, or `none`. Iterations are numbered
/// from 1 in row-major order.
struct WindowPlace {
  SmallVector<int64_t> window;
  /// The place as a function of the element's position and the iteration's.
  AffineMap place;
  int64_t none;

  int64_t getNumIterations() const;

  bool operator==(const WindowPlace &other) const {
    return window == other.window && place == other.place && none == other.none;
  }
};

/// The places that `value` holds, if a loop that yields nothing else makes it:
/// the maximum of a pooling window, whatever it compares.
std::optional<WindowPlace> findWindowPlace(Value value);

/// The number of the iteration whose place each element of `places` is, as
/// `codeType`; 0 where it is that of none.
Value buildWindowCodes(OpBuilder &builder, Location loc, Value places,
                       const WindowPlace &window, Type codeType);

/// The inverse, as a tensor of `type`.
Value buildWindowPlaces(OpBuilder &builder, Location loc, Value codes,
                        const WindowPlace &window, RankedTensorType type);

} // namespace mlir::aal

#endif // LIB_DIALECT_AAL_POLICIES_WINDOWPLACE_H
