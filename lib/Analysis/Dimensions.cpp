//===- Dimensions.cpp - dimensions of tensors through layout ops ----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/Dimensions.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::aal;
using llvm::SmallBitVector;

static int64_t rankOf(Value value) {
  return cast<RankedTensorType>(value.getType()).getRank();
}

/// The loop dimensions of `dims` of a tensor that is indexed by `map`.
static SmallBitVector toLoops(AffineMap map, const SmallBitVector &dims) {
  SmallBitVector loops(map.getNumDims());
  for (unsigned dim : dims.set_bits())
    if (auto loop = dyn_cast<AffineDimExpr>(map.getResult(dim)))
      loops.set(loop.getPosition());
  return loops;
}

/// The dimensions of a tensor indexed by `map` that run over `loops`.
static SmallBitVector fromLoops(AffineMap map, const SmallBitVector &loops) {
  SmallBitVector dims(map.getNumResults());
  for (auto [dim, expr] : llvm::enumerate(map.getResults()))
    if (auto loop = dyn_cast<AffineDimExpr>(expr))
      if (loops.test(loop.getPosition()))
        dims.set(dim);
  return dims;
}

SmallBitVector aal::getContractedDims(const OpOperand &factor) {
  auto op = cast<linalg::LinalgOp>(factor.getOwner());
  AffineMap map = op.getMatchingIndexingMap(const_cast<OpOperand *>(&factor));
  SmallBitVector loops(map.getNumDims());
  for (auto [loop, iterator] : llvm::enumerate(op.getIteratorTypesArray()))
    if (iterator == utils::IteratorType::reduction)
      loops.set(loop);
  return fromLoops(map, loops);
}

/// From the coarse side of a reshape to the fine one, or back.
static SmallBitVector mapGroups(ArrayRef<ReassociationIndices> groups,
                                const SmallBitVector &dims, bool toFine,
                                int64_t rank) {
  SmallBitVector mapped(rank);
  for (auto [coarse, group] : llvm::enumerate(groups))
    for (int64_t fine : group) {
      if (toFine && dims.test(coarse))
        mapped.set(fine);
      if (!toFine && dims.test(fine))
        mapped.set(coarse);
    }
  return mapped;
}

/// The dimensions of the source of a layout op that `dims` of its result come
/// from.
static SmallBitVector mapToSource(Operation *op, const OpOperand &source,
                                  const SmallBitVector &dims) {
  int64_t rank = rankOf(source.get());
  return llvm::TypeSwitch<Operation *, SmallBitVector>(op)
      .Case([&](tensor::CollapseShapeOp reshape) {
        return mapGroups(reshape.getReassociationIndices(), dims,
                         /*toFine=*/true, rank);
      })
      .Case([&](tensor::ExpandShapeOp reshape) {
        return mapGroups(reshape.getReassociationIndices(), dims,
                         /*toFine=*/false, rank);
      })
      .Case([&](linalg::LinalgOp structured) {
        AffineMap result =
            structured.getMatchingIndexingMap(structured.getDpsInitOperand(0));
        AffineMap map =
            structured.getMatchingIndexingMap(const_cast<OpOperand *>(&source));
        return fromLoops(map, toLoops(result, dims));
      })
      .Case([&](tensor::ExtractSliceOp slice) {
        // Dropped dimensions have size one, so they carry no index.
        SmallBitVector dropped = slice.getDroppedDims();
        SmallBitVector mapped(rank);
        unsigned resultDim = 0;
        for (int64_t dim = 0; dim != rank; ++dim)
          if (!dropped.test(dim) && dims.test(resultDim++))
            mapped.set(dim);
        return mapped;
      })
      .Default([&](Operation *) { return dims; });
}

SmallBitVector aal::mapDimsToRoot(Value value, SmallBitVector dims) {
  while (Operation *def = value.getDefiningOp()) {
    OpOperand *source = getLayoutSource(def);
    if (!source)
      break;
    dims = mapToSource(def, *source, dims);
    value = source->get();
  }
  return dims;
}

/// The dimensions of the result of elementwise `op` that `operand` lacks: it is
/// the same along them.
static SmallBitVector getMissingDims(linalg::LinalgOp op, OpOperand &operand) {
  Value root = getLayoutRoot(operand.get());
  auto rootType = cast<RankedTensorType>(root.getType());
  AffineMap result = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  AffineMap map = op.getMatchingIndexingMap(&operand);
  SmallBitVector missing(result.getNumResults());
  for (unsigned dim = 0; dim != result.getNumResults(); ++dim) {
    SmallBitVector one(result.getNumResults());
    one.set(dim);
    SmallBitVector source =
        mapDimsToRoot(operand.get(), fromLoops(map, toLoops(result, one)));
    bool varies = llvm::any_of(source.set_bits(), [&](unsigned sourceDim) {
      return rootType.getDimSize(sourceDim) != 1;
    });
    if (!varies)
      missing.set(dim);
  }
  return missing;
}

SmallBitVector aal::getNormalizedDims(Value value) {
  // Scale and shift come after the normalisation: a few ops of one shape.
  constexpr unsigned kMaxOps = 8;
  Type type = value.getType();
  SmallVector<Value, 4> worklist{value};
  for (unsigned i = 0; i < worklist.size() && i < kMaxOps; ++i) {
    auto op = dyn_cast_or_null<linalg::LinalgOp>(worklist[i].getDefiningOp());
    if (!op || !isElementwise(op))
      continue;
    for (OpOperand *operand : op.getDpsInputOperands()) {
      auto root =
          dyn_cast<RankedTensorType>(getLayoutRoot(operand->get()).getType());
      if (!root)
        continue;
      bool isSmaller =
          root.getNumElements() < cast<RankedTensorType>(type).getNumElements();
      if (isSmaller && findStatistic(operand->get()))
        return getMissingDims(op, *operand);
      if (operand->get().getType() == type)
        worklist.push_back(operand->get());
    }
  }
  return SmallBitVector(rankOf(value));
}
