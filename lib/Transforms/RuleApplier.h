//===- RuleApplier.h - applies the statements of a rule set -----*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_RULEAPPLIER_H
#define LIB_TRANSFORMS_RULEAPPLIER_H

#include "AssignPolicies.h"
#include "aal/Analysis/TrainingStep.h"

namespace mlir::aal {

/// Applies the statements of a rule set, in order.
class RuleApplier {
public:
  RuleApplier(const TrainingStep &step, ArrayRef<SaveOp> saves, bool lossless)
      : step(step), saves(saves), lossless(lossless) {}

  /// Applies what chooses a form to store; later statements win.
  LogicalResult applyForms(ArrayRef<RuleStatement> statements);
  /// Applies recomputation, which leans on what stays stored exactly.
  LogicalResult applyRecomputation(ArrayRef<RuleStatement> statements);

private:
  LogicalResult needGraph();
  LogicalResult needChains();
  LogicalResult checkRoots();
  FailureOr<unsigned> cut(ArrayRef<RuleStatement> statements, StringRef reason,
                          Location loc);
  bool isNeedless(RuleAction action, ArrayRef<RuleStatement> statements);
  FailureOr<unsigned> recompute(const RuleStatement &statement,
                                ArrayRef<RuleStatement> statements);

  const TrainingStep &step;
  ArrayRef<SaveOp> saves;
  const bool lossless;
  /// The statement that gave a save its policy.
  DenseMap<SaveOp, const RuleStatement *> statementOf;
  /// Of the step, for the statements that ask for them.
  std::optional<StepGraph> graph;
  std::optional<ResidualChains> chains;
};

} // namespace mlir::aal

#endif // LIB_TRANSFORMS_RULEAPPLIER_H
