//===- InPlace.h - results that take an operand's place ---------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_MEMORY_INPLACE_H
#define AAL_LIB_MEMORY_INPLACE_H

#include "aal/Memory/BufferLiveness.h"

namespace mlir::aal {

/// For each buffer the one whose memory it may take over, or -1. That is an
/// operand of the elementwise linalg op that writes the buffer first: it has
/// the same size, dies at the op, and is read at the very index that is
/// written. Each buffer is taken over once at most.
SmallVector<int> findInPlace(BufferLiveness &liveness);

} // namespace mlir::aal

#endif // AAL_LIB_MEMORY_INPLACE_H
