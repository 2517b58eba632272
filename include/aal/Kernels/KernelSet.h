//===- KernelSet.h - identical kernels once ---------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_KERNELS_KERNELSET_H
#define AAL_KERNELS_KERNELSET_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir::aal {

/// Functions without duplicates, where names and locations make no difference.
class KernelSet {
public:
  /// The function of the set that equals `function`, which is added where there
  /// is none. Nothing is erased.
  FunctionOpInterface insert(FunctionOpInterface function);
  size_t size() const { return count; }

private:
  DenseMap<llvm::hash_code, SmallVector<FunctionOpInterface, 1>> buckets;
  size_t count = 0;
};

} // namespace mlir::aal

#endif // AAL_KERNELS_KERNELSET_H
