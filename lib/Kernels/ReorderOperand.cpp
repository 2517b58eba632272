//===- ReorderOperand.cpp - products over operands in another order -------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"

using namespace mlir;
using namespace mlir::aal;

/// Fewest terms of a sum that is worth a call of its own.
static constexpr int64_t kMinTerms = 16;

namespace {

/// A loop of the copy between the two orders, or a part of one.
struct Loop {
  int64_t extent, from, to;
};

class Reorder {
public:
  Reorder(ArrayRef<int64_t> extents, ArrayRef<int64_t> from,
          ArrayRef<int64_t> to) {
    for (auto [extent, source, target] : llvm::zip_equal(extents, from, to))
      if (extent != 1)
        loops.push_back({extent, source, target});
    llvm::sort(loops, [](const Loop &a, const Loop &b) { return a.to < b.to; });
  }

  /// What a dimension of the product is in the order that is copied from,
  /// innermost first. None where it cuts through loops.
  SmallVector<Loop> split(int64_t stride, int64_t extent) const {
    SmallVector<Loop> parts;
    for (const Loop &loop : loops) {
      if (extent == 1 || loop.to < stride)
        continue;
      int64_t taken = std::min(extent, loop.extent);
      if (loop.to != stride || extent % taken != 0 ||
          loop.extent % taken != 0 || loop.from < 1)
        return {};
      stride *= taken;
      extent /= taken;
      if (!parts.empty() &&
          loop.from == parts.back().from * parts.back().extent)
        parts.back().extent *= taken;
      else
        parts.push_back({taken, loop.from, loop.to});
    }
    return extent == 1 ? parts : SmallVector<Loop>();
  }

private:
  SmallVector<Loop> loops;
};

} // namespace

LogicalResult aal::reorderOperand(AalGemm &gemm, bool isA,
                                  ArrayRef<int64_t> extents,
                                  ArrayRef<int64_t> from,
                                  ArrayRef<int64_t> to) {
  Reorder order(extents, from, to);
  AalGemm changed = gemm;
  int64_t *batchStrides = isA ? changed.aBatchStride : changed.bBatchStride;
  int64_t *otherStrides = isA ? changed.bBatchStride : changed.aBatchStride;
  for (int64_t d = 0; d < gemm.batchDims; ++d) {
    if (gemm.batch[d] == 1 || batchStrides[d] == 0)
      continue;
    SmallVector<Loop> parts = order.split(batchStrides[d], gemm.batch[d]);
    if (parts.size() != 1)
      return failure();
    batchStrides[d] = parts.front().from;
  }
  int64_t &outer = isA ? changed.aRowStride : changed.bColumnStride;
  int64_t &summed = isA ? changed.aColumnStride : changed.bRowStride;
  SmallVector<Loop> rows = order.split(outer, isA ? gemm.m : gemm.n),
                    terms = order.split(summed, gemm.k);
  if (rows.size() != 1 || terms.empty() || terms.front().extent < kMinTerms ||
      gemm.batchDims + terms.size() - 1 > AAL_MAX_BATCH_DIMS ||
      (rows.front().from != 1 && terms.front().from != 1))
    return failure();
  outer = rows.front().from;
  summed = terms.front().from;
  changed.k = terms.front().extent;
  // The rest of the sum becomes batch dimensions that sum.
  int64_t otherStride =
      (isA ? gemm.bRowStride : gemm.aColumnStride) * changed.k;
  for (const Loop &part : ArrayRef<Loop>(terms).drop_front()) {
    int64_t d = changed.batchDims++;
    changed.batch[d] = part.extent;
    batchStrides[d] = part.from;
    otherStrides[d] = otherStride;
    changed.cBatchStride[d] = 0;
    otherStride *= part.extent;
  }
  gemm = changed;
  return success();
}
