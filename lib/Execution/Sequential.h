//===- Sequential.h - ops that no kernel form covers ------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_EXECUTION_SEQUENTIAL_H
#define AAL_LIB_EXECUTION_SEQUENTIAL_H

#include "aal/Kernels/Program.h"

namespace mlir::aal {

/// Lowers the op of `call` (such as scf.for) to loops over memrefs through
/// upstream bufferization, and adds it to `module` as a kernel with arguments
/// inputs, outputs, scratch, begin, end; the last three are unused.
FailureOr<func::FuncOp> emitSequential(const SequentialOp &call,
                                       ModuleOp module, StringRef name);

} // namespace mlir::aal

#endif // AAL_LIB_EXECUTION_SEQUENTIAL_H
