//===- SingleThread.h - library calls without threads -----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// How the library divides a sum depends on the threads that OpenMP offers it.
// Products and convolutions that it would divide are cut into parts here, by
// their extents alone, each of which is one call from one thread: results are
// the same for every number of threads.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_RUNTIME_SINGLETHREAD_H
#define AAL_RUNTIME_SINGLETHREAD_H

#include <omp.h>

namespace aal {

/// Keeps the library's own threads out of calls from this thread.
class SingleThread {
public:
  SingleThread() { omp_set_num_threads(1); }
  ~SingleThread() { omp_set_num_threads(threads); }
  SingleThread(const SingleThread &) = delete;
  SingleThread &operator=(const SingleThread &) = delete;

private:
  int threads = omp_get_max_threads();
};

} // namespace aal

#endif // AAL_RUNTIME_SINGLETHREAD_H
