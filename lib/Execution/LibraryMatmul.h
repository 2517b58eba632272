//===- LibraryMatmul.h - products as calls of a library ---------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_EXECUTION_LIBRARYMATMUL_H
#define AAL_LIB_EXECUTION_LIBRARYMATMUL_H

#include "aal/Runtime/IRInterface.h"
#include "mlir/Support/LLVM.h"
#include <optional>
#include <vector>

namespace mlir::aal {

/// One call: where its matrices start, in elements from those of the product,
/// and what it multiplies the old result by.
struct MatmulCall {
  int64_t a = 0, b = 0, c = 0;
  float beta = 0;
};

/// A product as calls of equal shape, one after another.
struct LibraryMatmul {
  AalMatmul desc; // without alignments
  std::vector<MatmulCall> calls;
};

/// How a library of products of strided matrices with one batch dimension
/// computes `gemm`. Batch dimensions become part of the matrices where their
/// strides allow that, the longest of the rest is the library's, others become
/// calls. None where an operand is packed codes, where lines are not apart, or
/// where it would take more than 64 calls.
std::optional<LibraryMatmul> getLibraryMatmul(const AalGemm &gemm);

} // namespace mlir::aal

#endif // AAL_LIB_EXECUTION_LIBRARYMATMUL_H
