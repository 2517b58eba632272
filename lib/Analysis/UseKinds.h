//===- UseKinds.h - kinds of backward uses ----------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_ANALYSIS_USEKINDS_H
#define LIB_ANALYSIS_USEKINDS_H

#include "aal/Analysis/SavedTensors.h"
#include "aal/Analysis/StructuredOps.h"

namespace mlir::aal {

/// Tells what the backward pass does with saved tensors.
class UseKindInference {
public:
  explicit UseKindInference(const StepGraph &graph);

  /// What the backward op around `use.operand` does with the saved tensor.
  struct Use {
    UseKind kind;
    const StepArgument *parameter = nullptr;
  };
  Use classify(Value saved, const SavedUse &use);

  /// The comparisons with constants that `use` makes. False where it reads the
  /// tensor in any other way.
  bool
  collectComparisons(const SavedUse &use,
                     SmallVectorImpl<std::pair<arith::CmpFPredicate, APFloat>>
                         &comparisons) const;

private:
  /// How the forward pass made a saved tensor.
  enum class Origin { Plain, Normalization, Softmax, Gating };

  void findGradientTails();
  std::optional<unsigned> getOnlyGradient(Operation *op) const;
  Use classifyProduct(const SavedUse &use,
                      const ProductOperands &product) const;
  Use classifyBody(Value saved, const SavedUse &use, linalg::LinalgOp reader);
  Origin getOrigin(Value saved);
  Origin findOrigin(Value saved) const;
  bool multipliesSamples(Operation *op) const;

  const StepGraph &graph;
  DenseMap<Value, unsigned> gradientTails;
  DenseMap<Value, Origin> origins;
};

} // namespace mlir::aal

#endif // LIB_ANALYSIS_USEKINDS_H
