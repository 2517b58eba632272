//===- OpMemory.h - memory of a function, op by op --------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_TRANSFORMS_OPMEMORY_H
#define AAL_LIB_TRANSFORMS_OPMEMORY_H

#include "aal/Support/StepScheduler.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::aal {

/// A function whose ops run one by one, each with its results in memory, as
/// after upstream bufferization. Reshapes and slices lie in what they are of;
/// an op writes its result over an init that nothing else reads. Constants,
/// tensor.empty, and results of the function take no memory.
struct OpMemory {
  ScheduleProblem problem;
  /// The op of each step: its number in the block.
  SmallVector<unsigned> numbers;

  /// Emits an error at a result of dynamic shape.
  static FailureOr<OpMemory> get(func::FuncOp func);
};

} // namespace mlir::aal

#endif // AAL_LIB_TRANSFORMS_OPMEMORY_H
