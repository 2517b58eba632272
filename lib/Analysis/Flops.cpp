//===- Flops.cpp - work of an op ------------------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/Flops.h"
#include "aal/Analysis/SavedTensors.h"
#include "aal/Analysis/StructuredOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/LoopLikeInterface.h"

using namespace mlir;

/// How often the regions of `op` run.
static int64_t countIterations(Operation *op) {
  if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
    int64_t iterations = 1;
    for (int64_t range : structured.getStaticLoopRanges())
      iterations *= ShapedType::isDynamic(range) ? 1 : range;
    return iterations;
  }
  if (auto loop = dyn_cast<LoopLikeOpInterface>(op))
    if (std::optional<APInt> count = loop.getStaticTripCount())
      return count->getSExtValue();
  return 1;
}

/// True for one floating-point operation on scalars or tensors.
static bool isFloatOp(Operation *op) {
  return isa<arith::ArithDialect, math::MathDialect>(op->getDialect()) &&
         op->getNumOperands() > 0 && op->getNumResults() == 1 &&
         isa<FloatType>(getElementTypeOrSelf(op->getResult(0).getType()));
}

int64_t aal::countFlops(Operation *op) {
  if (isFloatOp(op)) {
    auto shaped = dyn_cast<ShapedType>(op->getResult(0).getType());
    return shaped && shaped.hasStaticShape() ? shaped.getNumElements() : 1;
  }
  int64_t inBody = 0;
  for (Region &region : op->getRegions())
    for (Operation &nested : region.getOps())
      inBody += countFlops(&nested);
  return countIterations(op) * inBody;
}

int64_t aal::countMovedBytes(Operation *op) {
  if (getLayoutSource(op) || isa<linalg::FillOp, tensor::EmptyOp>(op))
    return 0;
  int64_t bytes = 0;
  auto add = [&](Value value) {
    if (auto type = dyn_cast<RankedTensorType>(value.getType());
        type && !isConstantLike(value))
      bytes += getTensorBytes(type);
  };
  llvm::for_each(op->getOperands(), add);
  llvm::for_each(op->getResults(), add);
  return bytes;
}
