//===- StructuredOps.h - what structured ops do to their operands -*- C++
//-*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_ANALYSIS_STRUCTUREDOPS_H
#define AAL_ANALYSIS_STRUCTUREDOPS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Operation.h"
#include <optional>

namespace mlir::aal {

/// The operand whose elements `op` only moves, repeats, drops or casts without
/// loss of what the backward pass needs: transposes, reshapes, broadcasts,
/// slices, pads with a constant and casts, as upstream ops or as generic ops.
/// Null for every other op.
OpOperand *getLayoutSource(Operation *op);

/// The top of the chain of layout ops above `value`, which may be `value`.
Value getLayoutRoot(Value value);

/// The two factors of a contraction or convolution.
struct ProductOperands {
  OpOperand *lhs;
  OpOperand *rhs;

  /// The factor that `operand` is not; null where it is neither.
  OpOperand *getOther(const OpOperand &operand) const;
};

/// The factors of `op` if it multiplies two tensors and sums over an index
/// space: named and generic contractions, convolutions (pooling is none).
std::optional<ProductOperands> getProductOperands(Operation *op);

/// For each argument of `body` (by number), the factors that products of the
/// body multiply with it or with a layout of it: the activations, where the
/// argument is a parameter.
DenseMap<unsigned, SmallVector<OpOperand *, 1>>
collectParameterProducts(Block &body,
                         function_ref<bool(Operation *)> isIncluded);

/// True for a structured op without reduction, layout ops included.
bool isElementwise(Operation *op);

/// True for a structured op with a reduction that is no product of two tensors
/// (sums, maxima, pooling).
bool isReduction(Operation *op);

/// The value of a constant float: a scalar, or a tensor that holds one value
/// everywhere (a splat constant, a fill, or a layout op on one).
std::optional<APFloat> getConstantFloat(Value value);

/// True for values that are neither computed from an argument nor arguments,
/// as far as constants, fills and empty tensors go.
bool isConstantLike(Value value);

/// True where no element of `value` is negative because a ReLU made it: through
/// layout ops and products with masks and positive constants (dropout).
bool comesFromRelu(Value value);

/// The reduction that `value` repeats or is computed from elementwise, at or
/// below its own size (the mean or the deviation of a normalisation); null
/// where there is none near.
Operation *findStatistic(Value value);

/// True where `value` is computed from results of reductions alone, by a few
/// elementwise ops (the deviation of a normalisation, but not the normalised).
bool isStatistic(Value value);

} // namespace mlir::aal

#endif // AAL_ANALYSIS_STRUCTUREDOPS_H
