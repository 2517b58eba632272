//===- StepGraph.h - forward, backward and data flow of a step --*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_ANALYSIS_STEPGRAPH_H
#define AAL_ANALYSIS_STEPGRAPH_H

#include "aal/Analysis/TrainingStep.h"
#include "llvm/ADT/BitVector.h"

namespace mlir::aal {

/// The ops of a training step in order, with what each reads, and the split in
/// a forward and a backward pass.
///
/// Forward: the ancestors of the loss, the outputs and the buffer updates, and
/// of what an `aal.save` reads. Backward: every other op. That is what eager
/// frameworks keep: an op that is no ancestor of those results runs when the
/// backward pass asks for it, be it dependent on the loss gradient or not.
class StepGraph {
public:
  /// Fails, with an error at the op, where a forward result depends on the loss
  /// gradient.
  static FailureOr<StepGraph> build(const TrainingStep &step);

  /// The graph of the step in the function `name` of `module`, checked.
  static FailureOr<StepGraph> build(ModuleOp module, llvm::StringRef name);

  const TrainingStep &getStep() const { return step; }

  /// The ops of the body, without the terminator.
  ArrayRef<Operation *> getOps() const { return ops; }
  /// Position of a top-level op.
  unsigned getIndex(Operation *op) const { return indices.lookup(op); }
  /// The op of the body that holds `op`: itself or the one around it. The
  /// terminator where `op` is the terminator.
  Operation *getTopLevel(Operation *op) const {
    return step.getBody().findAncestorOpInBlock(*op);
  }
  /// What a top-level op reads: its operands and, for ops with regions, the
  /// values that the regions capture.
  ArrayRef<Value> getReads(Operation *op) const { return reads[getIndex(op)]; }

  bool isForward(Operation *op) const { return forward[getIndex(op)]; }
  /// True for results of forward ops (arguments belong to neither pass).
  bool isForward(Value value) const;
  /// True for results of backward ops.
  bool isBackward(Value value) const;

  /// True for values that depend on a sample: an input, a target, a dropout
  /// mask or a seed.
  bool dependsOnSample(Value value) const;
  /// True for values that depend on any argument.
  bool dependsOnArgument(Value value) const;
  /// True for values that depend on the loss gradient.
  bool dependsOnLossGradient(Value value) const;

private:
  explicit StepGraph(const TrainingStep &step) : step(step) {}

  void indexOps();
  LogicalResult propagateDependences();
  void markForward();
  bool depends(Value value, ArrayRef<ArgumentRole> roles,
               const llvm::BitVector &ofOps) const;

  TrainingStep step;
  std::vector<Operation *> ops;
  std::vector<SmallVector<Value, 3>> reads;
  DenseMap<Operation *, unsigned> indices;
  llvm::BitVector forward, onSample, onArgument, onLossGradient;
};

} // namespace mlir::aal

#endif // AAL_ANALYSIS_STEPGRAPH_H
