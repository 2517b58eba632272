//===- Reorder.h - moves the ops of a block ------------------- -*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_TRANSFORMS_REORDER_H
#define AAL_LIB_TRANSFORMS_REORDER_H

#include "mlir/IR/Block.h"
#include "mlir/IR/Operation.h"
#include <optional>

namespace mlir::aal {

/// Moves the ops of a block, each behind what it reads.
class Reorder {
public:
  explicit Reorder(Block &block);

  /// Orders by rank, then as now. Ops without a rank move right before the
  /// first op that reads them.
  void sort(ArrayRef<std::optional<unsigned>> ranks);
  /// Puts the ops back in their first order.
  void undo() { moveTo(ops); }

private:
  void moveTo(ArrayRef<Operation *> order);

  Block &block;
  SmallVector<Operation *> ops; // without the terminator
  DenseMap<Operation *, unsigned> numbers;
  SmallVector<SmallVector<unsigned, 4>> reads; // ops that each op reads
};

} // namespace mlir::aal

#endif // AAL_LIB_TRANSFORMS_REORDER_H
