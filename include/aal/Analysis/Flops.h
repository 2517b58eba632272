//===- Flops.h - work of an op -------------------------------- -*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_ANALYSIS_FLOPS_H
#define AAL_ANALYSIS_FLOPS_H

#include <cstdint>

namespace mlir {
class Operation;

namespace aal {

/// Floating-point operations that `op` does: for a structured op, the size of
/// its iteration space times the arith and math ops on floats in its body, each
/// counted as one, so a matmul of m x k by k x n does 2 * m * n * k. Moving
/// data counts nothing. Loops of unknown length count once.
int64_t countFlops(Operation *op);

/// Bytes of the tensors that `op` reads and writes. Nothing for ops that only
/// change the addresses of others (layouts, fills), and for constants.
int64_t countMovedBytes(Operation *op);

} // namespace aal
} // namespace mlir

#endif // AAL_ANALYSIS_FLOPS_H
