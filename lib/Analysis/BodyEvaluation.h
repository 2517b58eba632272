//===- BodyEvaluation.h - elementwise bodies on samples ---------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_ANALYSIS_BODYEVALUATION_H
#define LIB_ANALYSIS_BODYEVALUATION_H

#include "aal/Analysis/Derivatives.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::aal {

using UnaryFunction = double (*)(double);
using BinaryFunction = double (*)(double, double);

/// The number that `value` is, a scalar or a tensor of one value everywhere.
std::optional<double> getConstantNumber(Value value);

/// Evaluates the body of one elementwise op.
class BodyEvaluation {
public:
  BodyEvaluation(linalg::LinalgOp op, size_t numSamples)
      : op(op), numSamples(numSamples) {}

  /// Says what an argument of the body holds.
  void bind(Value argument, PointwiseValue value) {
    scalars[argument] = std::move(value);
  }

  /// What the body yields; none where it cannot be told.
  std::optional<PointwiseValue> run();

private:
  const PointwiseValue *get(Value value);
  std::optional<PointwiseValue> evaluate(Operation &scalar);
  std::optional<PointwiseValue> apply(Operation &scalar,
                                      UnaryFunction function);
  std::optional<PointwiseValue> apply(Operation &scalar,
                                      BinaryFunction function);

  linalg::LinalgOp op;
  size_t numSamples;
  DenseMap<Value, PointwiseValue> scalars;
};

} // namespace mlir::aal

#endif // LIB_ANALYSIS_BODYEVALUATION_H
