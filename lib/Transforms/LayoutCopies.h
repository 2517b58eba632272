//===- LayoutCopies.h - copies of layout ops --------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_LAYOUTCOPIES_H
#define LIB_TRANSFORMS_LAYOUTCOPIES_H

#include "mlir/IR/Builders.h"

namespace mlir::aal {

/// Copies chains of layout ops on top of other values, each op once.
class LayoutCopies {
public:
  /// Copies `layout`, whose first op then reads `start`, before `before`,
  /// unless they have been copied. Copies for the backward pass carry
  /// `aal.backward`. Returns the last result, or `start` for an empty chain.
  Value copy(Value start, ArrayRef<Operation *> layout, Operation *before,
             bool isBackward);

  void clear() { copies.clear(); }

private:
  DenseMap<Operation *, Value> copies;
};

} // namespace mlir::aal

#endif // LIB_TRANSFORMS_LAYOUTCOPIES_H
