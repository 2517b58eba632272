//===- Gemm.cpp - batched matrix products through oneDNN ------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Status.h"
#include "aal/Runtime/IRInterface.h"
#include <dnnl.h>
#include <omp.h>

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

extern "C" const char *aalGemm(const AalGemm *gemm, const float *a,
                               const float *b, float *c) {
  const AalGemm &g = *gemm;
  // Sums are last and run in order; the rest is independent.
  int64_t sums = g.batchDims;
  while (sums > 0 && g.cBatchStride[sums - 1] == 0)
    --sums;
  int64_t independent = 1, terms = 1;
  for (int64_t d = 0; d < g.batchDims; ++d)
    (d < sums ? independent : terms) *= g.batch[d];

  auto run = [&](int64_t index) {
    Offsets at = offsetsAt(g, 0, sums, index);
    dnnl_status_t status = dnnl_success;
    for (int64_t t = 0; t < terms && status == dnnl_success; ++t) {
      Offsets term = offsetsAt(g, sums, g.batchDims, t);
      status = multiply(g, a + at.a + term.a, b + at.b + term.b, c + at.c,
                        t == 0 ? g.beta : 1.0f);
    }
    return status;
  };
  int64_t threads = aalGetThreads();
  dnnl_status_t worst = dnnl_success;
  // Few or tiny products: let the library split each, or nobody.
  if (independent < threads ||
      independent * terms * g.m * g.n * g.k < 32 * 1024) {
    for (int64_t i = 0; i < independent && worst == dnnl_success; ++i)
      worst = run(i);
    return aal::statusMessage("dnnl_sgemm", worst);
  }
#pragma omp parallel num_threads(static_cast<int>(threads))
  {
    int64_t thread = omp_get_thread_num();
    int64_t end = independent * (thread + 1) / threads;
    for (int64_t i = independent * thread / threads; i < end; ++i) {
      dnnl_status_t status = run(i);
      if (status != dnnl_success) {
#pragma omp atomic write
        worst = status;
        break;
      }
    }
  }
  return aal::statusMessage("dnnl_sgemm", worst);
}
