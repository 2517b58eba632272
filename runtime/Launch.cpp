//===- Launch.cpp - kernels on OpenMP threads -----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Runtime/IRInterface.h"
#include <algorithm>
#include <omp.h>

static unsigned maxThreads = 0;

extern "C" void aalSetThreads(unsigned threads) {
  maxThreads = threads;
  if (threads)
    omp_set_num_threads(static_cast<int>(threads));
}

extern "C" unsigned aalGetThreads(void) {
  return maxThreads ? maxThreads : static_cast<unsigned>(omp_get_max_threads());
}

extern "C" void aalLaunch(AalKernel kernel, void *const *pointers,
                          int64_t iterations, int64_t grain, char *scratch,
                          int64_t scratchBytes) {
  int64_t threads = std::min<int64_t>(aalGetThreads(), iterations / grain);
  if (threads <= 1) {
    kernel(pointers, 0, iterations, scratch);
    return;
  }
  // Static chunks: the same thread meets the same rows in each kernel, and
  // sums do not depend on timing.
#pragma omp parallel num_threads(static_cast<int>(threads))
  {
    int64_t thread = omp_get_thread_num();
    int64_t begin = iterations * thread / threads;
    int64_t end = iterations * (thread + 1) / threads;
    kernel(pointers, begin, end, scratch + thread * scratchBytes);
  }
}
