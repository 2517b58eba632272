//===- RandomStream.h - names of tensors and their random numbers *- C++
//-*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_AAL_POLICIES_RANDOMSTREAM_H
#define LIB_DIALECT_AAL_POLICIES_RANDOMSTREAM_H

#include "aal/Dialect/AAL/IR/AALOps.h"

namespace mlir::aal {

/// One name for all saves of the tensor of `save`, which share what is stored:
/// the first of theirs.
StringRef getTensorName(SaveOp save);

/// A stream of aal.uniform for that tensor, made of the name.
uint64_t getRandomStream(SaveOp save);

} // namespace mlir::aal

#endif // LIB_DIALECT_AAL_POLICIES_RANDOMSTREAM_H
