//===- LaunchOrder.h - a step in the order of its launches ------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_TRANSFORMS_LAUNCHORDER_H
#define AAL_LIB_TRANSFORMS_LAUNCHORDER_H

#include "aal/Kernels/Kernel.h"

namespace mlir::aal {

/// The program that a function is compiled to for the CPU.
struct ScheduledProgram {
  OwningOpRef<ModuleOp> module; // a copy of the function, which ops are of
  std::unique_ptr<Program> program;
  std::vector<Launch> launches; // in the order in which they run

  /// Bytes of the arena that the program runs in. Emits errors at the op.
  FailureOr<int64_t> measureArena();
};

/// Bytes of the arena of launches in the order of the function, before and
/// after its ops move.
struct LaunchPeaks {
  int64_t before = 0, after = 0;
};

/// Moves the ops of `func`, one block without side effects, to where the launch
/// that computes them runs in the order of the lowest peak. They stay where
/// they are if that does not lower the peak of launches that run in the order
/// of the function. Sets `peaks` where given. Emits errors at the op.
FailureOr<ScheduledProgram> orderByLaunches(func::FuncOp func,
                                            LaunchPeaks *peaks = nullptr);

} // namespace mlir::aal

#endif // AAL_LIB_TRANSFORMS_LAUNCHORDER_H
