//===- Relevance.h - what of a tensor the gradients depend on ---*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_ANALYSIS_RELEVANCE_H
#define LIB_ANALYSIS_RELEVANCE_H

#include "Places.h"
#include "aal/Analysis/SavedTensors.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::aal {

/// Which places of the tensors that the backward pass reads the results of the
/// step depend on, as long as all numbers are finite. Where a network reads one
/// token of a sequence, the gradient of the others is zero, and so is what it
/// is multiplied with of no concern.
///
/// Goes down the backward pass for the places that may not be zero, and up
/// again for those that a result depends on. Linear in the backward pass.
class Relevance {
public:
  explicit Relevance(const StepGraph &graph);

  /// The places of `saved` that `use` depends on.
  Places getPlaces(Value saved, const SavedUse &use) const;

private:
  /// Places over the iterations of a nest, for the scalars of its body.
  using Scalars = DenseMap<Value, Places>;

  Places getSupport(Value value) const;
  Places getDemand(Value value) const;
  void findSupport(Operation *op);
  void findIndex(Operation *op);
  Places findSupport(linalg::LinalgOp op, unsigned result) const;
  Scalars findScalarSupports(linalg::LinalgOp op) const;
  Places pull(OpOperand &operand, function_ref<Places(Value)> getDemand) const;
  Places pull(linalg::LinalgOp op, OpOperand &operand,
              function_ref<Places(Value)> getDemand) const;

  const StepGraph &graph;
  /// Places that may not be zero, of tensors in which some are.
  DenseMap<Value, Places> supports;
  /// Places that the results depend on, of what the backward pass makes.
  DenseMap<Value, Places> demands;
  /// The dimension whose coordinate the integers of a tensor are.
  DenseMap<Value, unsigned> indices;
};

} // namespace mlir::aal

#endif // LIB_ANALYSIS_RELEVANCE_H
