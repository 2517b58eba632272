//===- Optimizers.h - formulas of parameter updates -------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_OPTIMIZERS_H
#define LIB_TRANSFORMS_OPTIMIZERS_H

#include "aal/Transforms/Passes.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Value.h"

namespace mlir::aal {

/// One optimizer: the state that it keeps and the formulas that it applies.
class Optimizer {
public:
  virtual ~Optimizer() = default;

  /// The optimizer that `options` ask for, or the first option that is out of
  /// range, through `emitError`.
  static FailureOr<std::unique_ptr<Optimizer>>
  create(const AppendOptimizerOptions &options,
         function_ref<InFlightDiagnostic()> emitError);

  /// Names of the tensors kept for each parameter, all zero at first.
  virtual ArrayRef<StringRef> getStateNames() const = 0;

  /// Whether it counts steps, in a state of its own.
  virtual bool countsSteps() const = 0;

  /// Builds the scalars that all parameters' updates share, as tensors without
  /// dimensions, from the learning rate and the number of this step, which
  /// starts at one (null if it counts no steps).
  virtual SmallVector<Value> buildScalars(ImplicitLocOpBuilder &builder,
                                          Value learningRate,
                                          Value step) const = 0;

  /// Builds the new parameter, then the new state, for one element. All are
  /// floats of one type, and so are `scalars`.
  virtual SmallVector<Value> buildUpdate(ImplicitLocOpBuilder &builder,
                                         Value parameter, Value gradient,
                                         ValueRange state,
                                         ValueRange scalars) const = 0;
};

} // namespace mlir::aal

#endif // LIB_TRANSFORMS_OPTIMIZERS_H
