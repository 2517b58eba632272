//===- SaveGroups.h - saves grouped by what they store -------- -*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_ANALYSIS_SAVEGROUPS_H
#define AAL_ANALYSIS_SAVEGROUPS_H

#include "aal/Dialect/AAL/IR/AALOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::aal {

/// A copy of an op of the forward pass in the backward pass, and the round of
/// recomputation that it runs in.
struct RepeatedOp {
  Operation *op;
  unsigned round;
};

/// The saves of one tensor under one policy, with everything that reads them.
struct SaveGroup {
  Value value;
  StoragePolicyAttrInterface policy;
  SmallVector<SaveOp> saves;
  SmallVector<ForwardOp> forwards;
  SmallVector<RestoreOp> restores;
  /// The first op of the function's body that needs the restored tensor, or
  /// null when none does. Decoded and recomputed tensors are made before it.
  Operation *firstReader = nullptr;
  /// For a recomputed tensor, the ops that are run again before `firstReader`,
  /// each after those that it depends on. An op that an earlier group already
  /// runs again in the same round is not repeated.
  SmallVector<RepeatedOp> recomputed;
  /// True for a recomputed tensor that depends on one that is not restored
  /// exactly.
  bool isRounded = false;
  /// For a policy with a root, the number of the group that has it.
  std::optional<unsigned> root = {};

  RankedTensorType getType() const {
    return cast<RankedTensorType>(value.getType());
  }
  /// True when the policy restores the very values, for every use.
  bool isExact() const {
    return policy.getFidelity() == Fidelity::Exact && !policy.isRecomputed() &&
           policy.isLegalFor(UseKind::Other, getType());
  }
  /// What is done to the values that the backward pass gets.
  Fidelity getFidelity() const {
    return isRounded ? Fidelity::Biased : policy.getFidelity();
  }
};

/// Every save in the body of a function, grouped by tensor and policy, in the
/// order of the body. Linear in the size of the function.
class SaveGroups {
public:
  /// Reports saves, restores and forwards that are not directly in the one
  /// block of `func`, handles that anything else reads, and policies whose root
  /// is not there, of another type or in a form that can be none.
  static FailureOr<SaveGroups> get(func::FuncOp func);

  MutableArrayRef<SaveGroup> getGroups() { return groups; }
  ArrayRef<SaveGroup> getGroups() const { return groups; }

  /// The group of the root that `group`'s policy names, or null.
  SaveGroup *getRoot(const SaveGroup &group) {
    return group.root ? &groups[*group.root] : nullptr;
  }

  /// Fills `recomputed` and `isRounded` of every recomputed group, and makes
  /// the stored tensors that recomputation reads available early enough.
  /// Returns the groups in the order of their first readers. Reports a chain
  /// that reaches an op with side effects, and a tensor that must stay exact
  /// and would be computed from one that does not.
  ///
  /// Each tensor is run again at most once in a round, before the first op that
  /// needs it.
  FailureOr<SmallVector<SaveGroup *>> planRecomputation();

  /// The group that recomputation reads `value` from: one that stores it
  /// exactly, or else one that a save for recomputation is in; or null.
  SaveGroup *findStart(Value value);

  /// Where an op that runs in `round` has `value` from: 0 where it is stored,
  /// the earliest round up to that one which makes it for a save, else `round`
  /// itself.
  unsigned findRound(Value value, unsigned round) const;

private:
  LogicalResult collect(func::FuncOp func);
  LogicalResult addUser(Operation *op, Value handle);
  SaveGroup &groupOf(SaveOp save);
  void findStarts();
  void findFirstReaders();
  LogicalResult resolveRoots();
  LogicalResult resolveRoot(SaveGroup &group, SaveOp root);
  void moveFirstReader(SaveGroup &group, Operation *reader);
  LogicalResult planGroup(SaveGroup &group,
                          DenseSet<std::pair<Operation *, unsigned>> &planned);
  SaveGroup *findRounding(Value value, unsigned round);
  LogicalResult checkRounding(SaveGroup &group);

  SmallVector<SaveGroup, 0> groups;
  DenseMap<std::pair<Value, Attribute>, unsigned> indices;
  DenseMap<Value, unsigned> starts;
  DenseMap<Value, unsigned> rounds; // the earliest that makes a tensor again
  /// For ops that run again in a round on tensors that are not restored
  /// exactly, one that stores such a tensor.
  DenseMap<std::pair<Operation *, unsigned>, SaveGroup *> roundings;
  DenseMap<Operation *, unsigned> positions; // in the body
};

/// The values that `op` depends on: its operands and what its regions capture.
SmallVector<Value> getDependencies(Operation *op);

} // namespace mlir::aal

#endif // AAL_ANALYSIS_SAVEGROUPS_H
