//===- TrainingStep.h - the contract of a training step ---------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_ANALYSIS_TRAININGSTEP_H
#define AAL_ANALYSIS_TRAININGSTEP_H

#include "aal/Dialect/AAL/IR/Roles.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::aal {

/// One argument or result of a training step.
template <typename RoleT>
struct StepValue {
  unsigned index;
  RoleT role;
  llvm::StringRef name; // owned by the context
  RankedTensorType type;
};
using StepArgument = StepValue<ArgumentRole>;
using StepResult = StepValue<ResultRole>;

/// A function that computes a loss and gradients: one block, static shapes, no
/// side effects, every argument and result with a role and a name.
class TrainingStep {
public:
  /// Checks `func` against the contract. Reports the first violation at the op
  /// with what was expected and what was found.
  static FailureOr<TrainingStep> get(func::FuncOp func);

  /// The function of `module` named `name`, checked.
  static FailureOr<TrainingStep> get(ModuleOp module,
                                     llvm::StringRef name = "main");

  func::FuncOp getFunction() const { return func; }
  Block &getBody() const { return getFunction().getBody().front(); }
  Operation *getReturn() const { return getBody().getTerminator(); }

  ArrayRef<StepArgument> getArguments() const { return arguments; }
  ArrayRef<StepResult> getResults() const { return results; }

  const StepArgument *findArgument(ArgumentRole role, StringRef name) const;
  const StepResult *findResult(ResultRole role, StringRef name) const;

  Value getValue(const StepArgument &argument) const {
    return getBody().getArgument(argument.index);
  }
  /// The value that the function returns for `result`.
  Value getValue(const StepResult &result) const {
    return getReturn()->getOperand(result.index);
  }

private:
  explicit TrainingStep(func::FuncOp func) : func(func) {}

  LogicalResult readArguments();
  LogicalResult readResults();
  LogicalResult checkNames() const;
  LogicalResult checkOps() const;

  func::FuncOp func;
  SmallVector<StepArgument> arguments;
  SmallVector<StepResult> results;
};

/// The arguments and results of any function whose values carry roles and
/// names (`predict` has an output and no loss): checks them, and nothing else.
LogicalResult readStepSignature(func::FuncOp func,
                                SmallVectorImpl<StepArgument> &arguments,
                                SmallVectorImpl<StepResult> &results);

} // namespace mlir::aal

#endif // AAL_ANALYSIS_TRAININGSTEP_H
