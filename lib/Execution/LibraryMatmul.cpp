//===- LibraryMatmul.cpp - products as calls of a library -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "LibraryMatmul.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

using namespace mlir;
using namespace mlir::aal;

/// Calls that may stand for one product.
static constexpr int64_t kMaxCalls = 64;

namespace {

/// A loop of a product, with the strides of its operands. 0: the operand does
/// not move.
struct Loop {
  int64_t extent, a, b, c;
};

} // namespace

/// Makes `inner` the loop over both where one stride of each operand does.
static bool join(const Loop &outer, Loop &inner) {
  if (inner.extent == 1) {
    inner = outer;
    return true;
  }
  if (outer.a != inner.a * inner.extent || outer.b != inner.b * inner.extent ||
      outer.c != inner.c * inner.extent)
    return false;
  inner.extent *= outer.extent;
  return true;
}

/// Joins `loop` with one of rows, columns and terms, or with a batch loop.
static bool absorb(Loop loop, MutableArrayRef<Loop> into) {
  for (Loop &other : into) {
    if (join(loop, other))
      return true;
    // `other` outside of `loop`.
    if (other.extent != 1 && join(other, loop)) {
      other = loop;
      return true;
    }
  }
  return false;
}

/// Whether `loop` moves operands as rows (axis 0), columns or terms do.
static bool fits(const Loop &loop, unsigned axis) {
  return axis == 0   ? loop.b == 0 && loop.c != 0
         : axis == 1 ? loop.a == 0 && loop.c != 0
                     : loop.c == 0;
}

/// Lines of `length` elements: rows of `columns` where `transposed` is 0, else
/// columns of `rows`. False where elements of a line are not contiguous or
/// lines overlap.
static bool findLines(int64_t rows, int64_t columns, int64_t rowStride,
                      int64_t columnStride, int64_t &transposed,
                      int64_t &stride) {
  auto isLines = [&](int64_t lines, int64_t length, int64_t lineStride,
                     int64_t elementStride) {
    if (length != 1 && elementStride != 1)
      return false;
    stride = lines == 1 ? length : lineStride;
    return stride >= length && stride <= INT32_MAX;
  };
  transposed = 0;
  if (isLines(rows, columns, rowStride, columnStride))
    return true;
  transposed = 1;
  return isLines(columns, rows, columnStride, rowStride);
}

/// The calls over all of `loops`. Those that sum are innermost.
static std::vector<MatmulCall> makeCalls(ArrayRef<Loop> loops, float beta) {
  std::vector<MatmulCall> calls = {{0, 0, 0, beta}};
  for (const Loop &loop : loops) {
    std::vector<MatmulCall> next;
    for (const MatmulCall &call : calls)
      for (int64_t i = 0; i < loop.extent; ++i)
        next.push_back({call.a + i * loop.a, call.b + i * loop.b,
                        call.c + i * loop.c,
                        loop.c == 0 && i > 0 ? 1.0f : call.beta});
    calls = std::move(next);
  }
  return calls;
}

std::optional<LibraryMatmul> aal::getLibraryMatmul(const AalGemm &gemm) {
  if (gemm.aCodes.bits || gemm.bCodes.bits)
    return std::nullopt;
  // Rows, columns and terms, which take in what they can.
  Loop matrix[] = {{gemm.m, gemm.aRowStride, 0, gemm.cRowStride},
                   {gemm.n, 0, gemm.bColumnStride, 1},
                   {gemm.k, gemm.aColumnStride, gemm.bRowStride, 0}};
  SmallVector<Loop> rest;
  for (int64_t d = gemm.batchDims; d-- > 0;) {
    Loop loop = {gemm.batch[d], gemm.aBatchStride[d], gemm.bBatchStride[d],
                 gemm.cBatchStride[d]};
    if (loop.extent == 1)
      continue;
    bool isAbsorbed = false;
    for (unsigned axis = 0; axis < 3 && !isAbsorbed; ++axis)
      isAbsorbed = fits(loop, axis) && absorb(loop, matrix[axis]);
    if (!isAbsorbed && !absorb(loop, rest))
      rest.push_back(loop);
  }
  LibraryMatmul result;
  AalMatmul &desc = result.desc;
  desc = {};
  desc.m = matrix[0].extent;
  desc.n = matrix[1].extent;
  desc.k = matrix[2].extent;
  int64_t isTransposed = 0;
  for (const Loop &loop : matrix)
    if (loop.extent < 1 || loop.extent > INT32_MAX)
      return std::nullopt;
  if (!findLines(desc.m, desc.k, matrix[0].a, matrix[2].a, desc.aTransposed,
                 desc.aStride) ||
      !findLines(desc.k, desc.n, matrix[2].b, matrix[1].b, desc.bTransposed,
                 desc.bStride) ||
      !findLines(desc.m, desc.n, matrix[0].c, matrix[1].c, isTransposed,
                 desc.cStride) ||
      isTransposed)
    return std::nullopt;

  // The longest loop that does not sum is the library's.
  llvm::stable_sort(rest, [](const Loop &x, const Loop &y) {
    auto rank = [](const Loop &l) { return std::pair(l.c != 0, l.extent); };
    return rank(x) > rank(y);
  });
  desc.batch = 1;
  auto batch = llvm::find_if(rest, [](const Loop &l) {
    return l.c > 0 && l.a >= 0 && l.b >= 0 && l.extent <= INT32_MAX;
  });
  if (batch != rest.end()) {
    desc.batch = batch->extent;
    desc.aBatchStride = batch->a;
    desc.bBatchStride = batch->b;
    desc.cBatchStride = batch->c;
    rest.erase(batch);
  }
  int64_t calls = 1;
  for (const Loop &loop : rest)
    if (loop.extent > kMaxCalls || (calls *= loop.extent) > kMaxCalls)
      return std::nullopt;
  result.calls = makeCalls(rest, gemm.beta);
  return result;
}
