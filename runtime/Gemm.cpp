//===- Gemm.cpp - batched matrix products through oneDNN ------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Codes.h"
#include "SingleThread.h"
#include "Status.h"
#include "aal/Runtime/IRInterface.h"
#include <algorithm>
#include <cstring>
#include <dnnl.h>
#include <omp.h>

using namespace aal;

/// Rows of A and columns of B that are packed at a time, and terms of the sum.
static constexpr int64_t kPackRows = 512, kPackColumns = 1024, kPackTerms = 256;
/// What the distance of packed rows is larger by than their length.
static constexpr int64_t kPackPad = 16;
/// Floats of a block of `lines` rows of A or columns of B in either order.
static constexpr int64_t blockFloats(int64_t lines) {
  return std::max(kPackTerms * (lines + kPackPad),
                  lines * (kPackTerms + kPackPad));
}
static constexpr int64_t kPackedA = blockFloats(kPackRows);
static constexpr int64_t kPackedB = blockFloats(kPackColumns);
/// Floats of a thread's packed blocks: A's, then B's.
static constexpr int64_t kPackedFloats = kPackedA + kPackedB;

/// Where A is transposed, both operands are walked across their grain, and rows
/// a multiple of the page size apart share few sets of the cache: the library
/// then runs at half its speed. Sums of a few terms at a time, with both copied
/// to rows of another distance, run at full speed. Short sums do not pay for
/// the copies.
static bool copiesFloats(const AalGemm &g) {
  return g.aColumnStride != 1 && 2 * g.k >= kPackTerms && g.m >= 64 &&
         g.m * g.n >= 32 * 1024;
}

/// Codes are decoded to packed blocks, so that no more than those are floats at
/// a time.
static bool needsPacking(const AalGemm &g) {
  return g.aCodes.bits || g.bCodes.bits || copiesFloats(g);
}

namespace {

/// How operands are packed; the same for all parts of a product.
struct Packing {
  explicit Packing(const AalGemm &g) : floats(copiesFloats(g)) {
    if (floats)
      return;
    // As many terms of the operand of codes as fill the block.
    bool isA = g.aCodes.bits != 0;
    int64_t lines =
        isA ? std::min(g.m, kPackRows) : std::min(g.n, kPackColumns);
    int64_t fitting =
        (isA ? kPackedA : kPackedB) / (lines + kPackPad) - kPackPad;
    terms = std::max(terms, fitting / kPackTerms * kPackTerms);
  }
  bool floats;
  int64_t terms = kPackTerms;
};

} // namespace

namespace {

/// Elements of A or B from some element on: floats, or codes with their table.
struct Operand {
  const float *floats = nullptr;
  const unsigned char *bytes = nullptr;
  int64_t first = 0;
  const CodeTable *table = nullptr; // null: floats

  Operand(const void *data, const AalCodes &codes, const CodeTable &codeTable) {
    if (codes.bits == 0) {
      floats = static_cast<const float *>(data);
      return;
    }
    bytes = static_cast<const unsigned char *>(data);
    first = codes.first;
    table = &codeTable;
  }
  Operand operator+(int64_t offset) const {
    Operand moved = *this;
    if (table)
      moved.first += offset;
    else
      moved.floats += offset;
    return moved;
  }
};

} // namespace

/// One product. A matrix whose rows are not contiguous is the transpose of one
/// whose rows are.
static dnnl_status_t multiply(const AalGemm &g, const float *a, const float *b,
                              float *c, float beta) {
  bool transposeA = g.aColumnStride != 1, transposeB = g.bColumnStride != 1;
  // With one row or column a leading dimension is not used, but checked.
  auto leading = [](int64_t stride, int64_t columns) {
    return stride < columns ? columns : stride;
  };
  int64_t lda =
      transposeA ? leading(g.aColumnStride, g.m) : leading(g.aRowStride, g.k);
  int64_t ldb =
      transposeB ? leading(g.bColumnStride, g.k) : leading(g.bRowStride, g.n);
  return dnnl_sgemm(transposeA ? 'T' : 'N', transposeB ? 'T' : 'N', g.m, g.n,
                    g.k, 1.0f, a, lda, b, ldb, beta, c,
                    leading(g.cRowStride, g.n));
}

/// Copies or decodes `rows` rows of `columns` elements to rows that are padded.
/// Returns the distance of those.
static int64_t packRows(const Operand &source, int64_t stride, int64_t rows,
                        int64_t columns, float *packed) {
  for (int64_t row = 0; row < rows; ++row) {
    Operand from = source + row * stride;
    float *to = packed + row * (columns + kPackPad);
    if (from.table)
      from.table->decode(from.bytes, from.first, columns, to);
    else
      std::memcpy(to, from.floats, columns * sizeof(float));
  }
  return columns + kPackPad;
}

/// A block of A, in place where it is floats that are walked along their grain
/// or not copied.
static const float *packA(AalGemm &block, const Operand &a, float *packed,
                          const Packing &packing) {
  bool isTransposed = block.aColumnStride != 1;
  if (!a.table && (!isTransposed || !packing.floats))
    return a.floats;
  if (isTransposed)
    block.aColumnStride =
        packRows(a, block.aColumnStride, block.k, block.m, packed);
  else
    block.aRowStride = packRows(a, block.aRowStride, block.m, block.k, packed);
  return packed;
}

/// The same of B. A transposed B is walked along its grain.
static const float *packB(AalGemm &block, const Operand &b, float *packed,
                          const Packing &packing) {
  bool isTransposed = block.bColumnStride != 1;
  if (!b.table && (isTransposed || !packing.floats))
    return b.floats;
  if (isTransposed)
    block.bColumnStride =
        packRows(b, block.bColumnStride, block.n, block.k, packed);
  else
    block.bRowStride = packRows(b, block.bRowStride, block.k, block.n, packed);
  return packed;
}

/// The terms `k` and following of the columns `n` and following.
static dnnl_status_t multiplyPackedBlock(const AalGemm &g, const Operand &a,
                                         const Operand &b, float *c, float beta,
                                         float *packed, const Packing &packing,
                                         int64_t n, int64_t k) {
  AalGemm columns = g;
  columns.n = std::min(kPackColumns, g.n - n);
  columns.k = std::min(packing.terms, g.k - k);
  const float *blockB =
      packB(columns, b + (k * g.bRowStride + n * g.bColumnStride),
            packed + kPackedA, packing);
  for (int64_t m = 0; m < g.m; m += kPackRows) {
    AalGemm block = columns;
    block.m = std::min(kPackRows, g.m - m);
    const float *blockA = packA(
        block, a + (m * g.aRowStride + k * g.aColumnStride), packed, packing);
    dnnl_status_t status = multiply(
        block, blockA, blockB, c + m * g.cRowStride + n, k == 0 ? beta : 1.0f);
    if (status != dnnl_success)
      return status;
  }
  return dnnl_success;
}

/// The product with its factors packed, a block at a time.
static dnnl_status_t multiplyPacked(const AalGemm &g, const Operand &a,
                                    const Operand &b, float *c, float beta,
                                    float *packed, const Packing &packing) {
  for (int64_t n = 0; n < g.n; n += kPackColumns)
    for (int64_t k = 0; k < g.k; k += packing.terms) {
      dnnl_status_t status =
          multiplyPackedBlock(g, a, b, c, beta, packed, packing, n, k);
      if (status != dnnl_success)
        return status;
    }
  return dnnl_success;
}

/// Rows or columns of which every part of a product but the last has a
/// multiple.
static constexpr int64_t kPartUnit = 16;

/// Into how many parts each of `independent` products is cut. How the library
/// sums depends on the extents of a call, so that this depends on the product
/// alone: results are the same for every number of threads.
static int64_t countParts(int64_t extent, int64_t independent) {
  constexpr int64_t length = 256, most = 8;
  if (extent < 2 * kPartUnit)
    return 1;
  int64_t parts = 2;
  while (parts < most && 2 * parts * length <= extent)
    parts *= 2;
  while (parts > 1 && independent * parts > most)
    parts /= 2;
  return parts;
}

/// Whether parts are rows, of which there are more than columns. Codes that
/// each part decodes again cost little beside the products of the part.
static bool splitsRows(const AalGemm &g) { return g.m >= g.n; }

/// One of `parts` parts of a product.
static AalGemm partOf(const AalGemm &g, int64_t part, int64_t parts, Operand &a,
                      Operand &b, float *&c) {
  AalGemm result = g;
  bool byRows = splitsRows(g);
  int64_t extent = byRows ? g.m : g.n;
  int64_t units = (extent + kPartUnit - 1) / kPartUnit;
  int64_t begin = units * part / parts * kPartUnit;
  int64_t end = std::min(extent, units * (part + 1) / parts * kPartUnit);
  (byRows ? result.m : result.n) = end - begin;
  if (byRows) {
    a = a + begin * g.aRowStride;
    c += begin * g.cRowStride;
  } else {
    b = b + begin * g.bColumnStride;
    c += begin;
  }
  return result;
}

namespace {

/// Offsets of the operands at one index of some batch dimensions.
struct Offsets {
  int64_t a = 0, b = 0, c = 0;
};

} // namespace

static Offsets offsetsAt(const AalGemm &g, int64_t first, int64_t last,
                         int64_t index) {
  Offsets offsets;
  for (int64_t d = last; d-- > first;) {
    int64_t i = index % g.batch[d];
    index /= g.batch[d];
    offsets.a += i * g.aBatchStride[d];
    offsets.b += i * g.bBatchStride[d];
    offsets.c += i * g.cBatchStride[d];
  }
  return offsets;
}

extern "C" size_t aalGemmWorkspace(const AalGemm *gemm) {
  if (!needsPacking(*gemm))
    return 0;
  return aalGetThreads() * kPackedFloats * sizeof(float);
}

namespace {

/// A product with its operands, ready to be computed in parts.
struct Product {
  const AalGemm &g;
  Operand a, b;
  float *c;
  float *workspace;
  bool packs;
  Packing packing;
  int64_t sums = 0; // the first batch loop that sums
  int64_t independent = 1, terms = 1;

  Product(const AalGemm &gemm, Operand left, Operand right, float *result,
          void *memory)
      : g(gemm), a(left), b(right), c(result),
        workspace(static_cast<float *>(memory)), packs(needsPacking(gemm)),
        packing(gemm) {
    // Sums are last and run in order; the rest is independent.
    sums = g.batchDims;
    while (sums > 0 && g.cBatchStride[sums - 1] == 0)
      --sums;
    for (int64_t d = 0; d < g.batchDims; ++d)
      (d < sums ? independent : terms) *= g.batch[d];
  }
  dnnl_status_t run(int64_t index, int64_t part, int64_t parts,
                    int64_t thread) const;
};

} // namespace

/// A part of the product `index` of the independent ones.
dnnl_status_t Product::run(int64_t index, int64_t part, int64_t parts,
                           int64_t thread) const {
  Operand partA = a, partB = b;
  float *partC = c;
  AalGemm call = partOf(g, part, parts, partA, partB, partC);
  Offsets at = offsetsAt(g, 0, sums, index);
  float *packed = workspace + thread * kPackedFloats;
  dnnl_status_t status = dnnl_success;
  for (int64_t t = 0; t < terms && status == dnnl_success; ++t) {
    Offsets term = offsetsAt(g, sums, g.batchDims, t);
    Operand x = partA + (at.a + term.a), y = partB + (at.b + term.b);
    float beta = t == 0 ? g.beta : 1.0f;
    status =
        packs ? multiplyPacked(call, x, y, partC + at.c, beta, packed, packing)
              : multiply(call, x.floats, y.floats, partC + at.c, beta);
  }
  return status;
}

extern "C" const char *aalGemm(const AalGemm *gemm, const void *aData,
                               const void *bData, float *c, void *workspace) {
  const AalGemm &g = *gemm;
  CodeTable aTable(g.aCodes), bTable(g.bCodes);
  Product product(g, Operand(aData, g.aCodes, aTable),
                  Operand(bData, g.bCodes, bTable), c, workspace);
  int64_t threads = aalGetThreads(), parts = 1;
  if (product.independent * product.terms * g.m * g.n * g.k < 32 * 1024)
    threads = 1;
  else
    parts = countParts(splitsRows(g) ? g.m : g.n, product.independent);
  int64_t tasks = product.independent * parts;
  threads = std::min(threads, tasks);
  dnnl_status_t worst = dnnl_success;
  if (threads == 1) {
    SingleThread single;
    for (int64_t i = 0; i < tasks && worst == dnnl_success; ++i)
      worst = product.run(i / parts, i % parts, parts, 0);
    return aal::statusMessage("dnnl_sgemm", worst);
  }
#pragma omp parallel num_threads(static_cast<int>(threads))
  {
    int64_t thread = omp_get_thread_num();
    int64_t begin = tasks * thread / threads;
    int64_t end = tasks * (thread + 1) / threads;
    for (int64_t i = begin; i < end; ++i) {
      dnnl_status_t status = product.run(i / parts, i % parts, parts, thread);
      if (status != dnnl_success) {
#pragma omp atomic write
        worst = status;
        break;
      }
    }
  }
  return aal::statusMessage("dnnl_sgemm", worst);
}
