//===- SequentialThreads.h - threads inside of sequential ops ---*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_GPU_SEQUENTIALTHREADS_H
#define AAL_LIB_GPU_SEQUENTIALTHREADS_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::aal {

/// Makes one block of threads run `func`, which has structured control flow
/// over memrefs. All threads follow the same control flow; each takes its part
/// of every scf.parallel and copy, and one does every other store, between
/// barriers. Returns the number of threads.
FailureOr<int64_t> spreadOverThreads(gpu::GPUFuncOp func);

} // namespace mlir::aal

#endif // AAL_LIB_GPU_SEQUENTIALTHREADS_H
