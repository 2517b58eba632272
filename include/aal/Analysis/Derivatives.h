//===- Derivatives.h - what elementwise arithmetic computes -----*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Tells which function of one variable a group of elementwise ops computes, by
// evaluating it: no form of the arithmetic is preferred to another.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_ANALYSIS_DERIVATIVES_H
#define AAL_ANALYSIS_DERIVATIVES_H

#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Support/StepTable.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::aal {

/// What one value of a PointwiseGraph holds.
struct PointwiseValue {
  /// The function of the variable, at each sample.
  SmallVector<double> samples;
  /// A tensor that multiplies it; null where the variable is all.
  Value factor;
};

/// The elementwise ops that compute from one tensor, near it, on samples of the
/// tensor's elements. What is multiplied with one other tensor is followed too.
class PointwiseGraph {
public:
  /// A tensor and its elements at each sample.
  using Variable = std::pair<Value, SmallVector<double>>;

  /// Follows the readers of `variable`, whose elements are `samples`.
  PointwiseGraph(Value variable, ArrayRef<double> samples);
  /// Follows the readers of several tensors that are functions of one variable.
  explicit PointwiseGraph(ArrayRef<Variable> variables);

  /// The values that could be evaluated, each after those it depends on.
  const llvm::MapVector<Value, PointwiseValue> &getValues() const {
    return values;
  }

  /// The ops between the variables and `value`, in reverse order.
  SmallVector<Operation *> getPath(Value value) const;
  /// The same, if the variables are read for nothing else than to compute
  /// `value`.
  std::optional<SmallVector<Operation *>> getOnlyPath(Value value) const;

private:
  bool evaluate(Operation *op);

  SmallVector<Value, 1> variables;
  llvm::MapVector<Value, PointwiseValue> values;
};

/// The activation whose derivative the readers of `restored` compute of it, and
/// use it for nothing else.
std::optional<Activation> recognizeDerivative(Value restored);

/// The same for a tensor `saved` in the forward pass, `restored` in the
/// backward pass, together with `others`: tensors that the forward pass
/// computes from it, and what the backward pass has of them.
std::optional<Activation>
recognizeDerivative(Value saved, Value restored,
                    ArrayRef<std::pair<Value, Value>> others);

/// The activation behind `activation`, which is not `automatic`: that of tanh
/// for `tanh_output`.
SmoothActivation getSmoothActivation(Activation activation);

} // namespace mlir::aal

#endif // AAL_ANALYSIS_DERIVATIVES_H
