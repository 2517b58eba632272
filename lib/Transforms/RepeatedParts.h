//===- RepeatedParts.h - parts of the forward pass that run again -*- C++ -*-=//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_REPEATEDPARTS_H
#define LIB_TRANSFORMS_REPEATEDPARTS_H

#include "AssignPolicies.h"

namespace mlir::aal {

/// The parts of the forward pass that run again, and the rounds of
/// recomputation that make what is made again of them.
class RepeatedParts {
public:
  /// Lets the products of the parts that `settings` names run again in
  /// `options`, and has what crosses the ends of the parts stored or, where the
  /// share says so, held. Reports, at `loc`, parts that need more than the
  /// share.
  static FailureOr<RepeatedParts> add(const StepGraph &graph,
                                      const CutSettings &settings,
                                      StorageCutOptions &options, Location loc);

  /// What crosses the ends of the parts.
  ArrayRef<Value> getCrossing() const { return crossing.getArrayRef(); }

  /// The policy for `value` if it is held, that is made again by a round and
  /// not stored; else null. `options` are those that the cut was solved with.
  Attribute getHeldPolicy(Value value, const StorageCutOptions &options) const;

  /// The policy for `save` to which the cut gives `policy`.
  Attribute getPolicy(SaveOp save, Attribute policy,
                      const StorageCutOptions &options) const;

private:
  llvm::SetVector<Value> crossing;
  DenseMap<Value, unsigned> endRounds; // of what crosses, 0: is stored
  DenseMap<Operation *, unsigned> runRounds;
};

} // namespace mlir::aal

#endif // LIB_TRANSFORMS_REPEATEDPARTS_H
