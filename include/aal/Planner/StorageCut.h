//===- StorageCut.h - what to store and what to compute again ---*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_PLANNER_STORAGECUT_H
#define AAL_PLANNER_STORAGECUT_H

#include "aal/Dialect/AAL/IR/AALOps.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::aal {

/// What the planner may do, and at what price.
struct StorageCutOptions {
  /// Contractions and convolutions that may run again; all of them where
  /// `pricePerFlop` is given.
  DenseSet<Operation *> repeatable;
  /// What a byte that a repeated op reads or writes costs, in bytes stored, and
  /// a floating-point operation of a repeated product.
  double pricePerByte = 0;
  std::optional<double> pricePerFlop;
  /// By how much, in parts of the price, it rises from the first op to the
  /// last.
  double rise = 1.0 / 16;
  /// Products that run again for nothing where `pricePerFlop` is given.
  DenseSet<Operation *> paid;
  /// Products that never run again.
  DenseSet<Operation *> banned;
  /// Forms that may be stored for a save in place of the tensor, besides the
  /// tensor itself; each is legal for the save.
  llvm::MapVector<Operation *, SmallVector<Attribute, 1>> offers;
  /// Tensors that are stored exactly anyway.
  DenseSet<Value> stored;
  /// Tensors that are made again whatever that costs, so that the backward pass
  /// has them: the ops that make them may run again.
  llvm::SetVector<Value> held;
  /// Forms that may be stored in place of a tensor that others are computed
  /// from, which are then computed from what is restored.
  SmallVector<Attribute, 1> starts;
  /// Tensors that none of these is for.
  DenseSet<Value> exact;
  /// Tensors that are stored anyway, in the form that they would start from.
  DenseSet<Value> started;

  /// The cheapest policy for a tensor that others are computed from.
  Attribute getStartPolicy(Value value) const;
};

/// The cheapest way to have every tensor that the saves ask for in the backward
/// pass: a minimum cut of the forward pass.
///
/// Each op and each of its results is a node. The edge from an op to a result
/// has the bytes of the result's cheapest form that is exact for every use as
/// its capacity: to cut it is to store the result. An op that may run again is
/// reached from its operands without limit, and from the source at the price of
/// running it; one that may not is tied to the source. Prices rise from the
/// first op to the last: layers alike are repeated one by one when the price
/// falls, the first of them first, which live longest. A
/// save hangs on its tensor by an edge with the bytes of a form that is offered
/// for it, or without limit; saves whose stored forms are equal share the edge.
/// Where `starts` has forms of fewer bytes than the exact one, a result is
/// stored in those; comparisons of it then hang on the op that makes it, since
/// they read nothing that is rounded where a form of their own is offered. What
/// is on the sink's side of the cut is available in the backward pass; of
/// several minimum cuts the one with the fewest repeated ops is taken.
class StorageCut {
public:
  /// Plans the storage of `saves`, all in one block. Linear in the ops above
  /// them, but for the flow.
  static StorageCut solve(ArrayRef<SaveOp> saves,
                          const StorageCutOptions &options);

  /// The policy of a save: one that was offered, the exact form of the tensor,
  /// or #aal.recompute.
  Attribute getPolicy(SaveOp save) const { return policies.lookup(save); }

  /// Tensors that are to be stored for what is computed from them, with their
  /// policies: those that no save asks for, and those in a form of `starts`.
  ArrayRef<std::pair<Value, Attribute>> getStored() const { return stored; }

  /// Capacity of the cut: bytes stored and the price of recomputation.
  double getCost() const { return cost; }
  /// The bytes stored alone.
  double getStoredBytes() const { return cost - price; }

  /// Products that the cut could repeat, and whether it does.
  ArrayRef<std::pair<Operation *, bool>> getProducts() const {
    return products;
  }
  /// Floating-point operations of the products that run again.
  double getRepeatedFlops() const;

private:
  friend class StorageCutBuilder;

  DenseMap<Operation *, Attribute> policies;
  SmallVector<std::pair<Value, Attribute>> stored;
  SmallVector<std::pair<Operation *, bool>> products;
  double cost = 0, price = 0;
};

/// The cut that stores the fewest bytes of those tried in which products of at
/// most `flops` floating-point operations run again. Takes some hundreds of
/// cuts at most.
StorageCut solveWithinWork(ArrayRef<SaveOp> saves, StorageCutOptions options,
                           double flops);

/// The tensor that `value` is: the change that a policy makes to what a
/// contraction reads is no tensor of its own.
Value resolveSaved(Value value);

/// True for an op that may run a second time in the backward pass: free of side
/// effects, no loop, no draw of random numbers, and, unless `products`, no
/// contraction and no convolution.
bool mayRecompute(Operation *op, bool products);

/// The cheapest policy that restores the very values of `type` for every use.
Attribute getExactPolicy(RankedTensorType type);

} // namespace mlir::aal

#endif // AAL_PLANNER_STORAGECUT_H
