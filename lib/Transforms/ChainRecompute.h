//===- ChainRecompute.h - tensors that ops can make again -------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_CHAINRECOMPUTE_H
#define LIB_TRANSFORMS_CHAINRECOMPUTE_H

#include "AssignPolicies.h"

namespace mlir::aal {

/// What the backward pass can have exactly if some ops run again: arguments,
/// constants, tensors that are kept, and what those ops make of these. A rule
/// says which ops.
class ChainRecompute {
public:
  virtual ~ChainRecompute() = default;

  /// True where the ops could compute a tensor if all were stored exactly.
  bool couldCompute();

protected:
  explicit ChainRecompute(ArrayRef<SaveOp> saves);

  /// Whether `op` may run again.
  virtual bool isAllowed(Operation *op) const = 0;
  /// Whether `value` is to be stored whatever the ops could do.
  virtual bool staysStored(Value value) { return false; }

  bool canCompute(Operation *op);

  /// The saves of each value, values in forward order.
  llvm::MapVector<Value, SmallVector<SaveOp, 2>> savesOf;

private:
  bool isAvailable(Value value);

  DenseMap<Value, bool> available;
  /// Takes every saved tensor for one that is stored exactly.
  bool ignoresPolicies = false;
};

} // namespace mlir::aal

#endif // LIB_TRANSFORMS_CHAINRECOMPUTE_H
