//===- StepArena.h - an arena for the buffers of steps ----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_SUPPORT_STEPARENA_H
#define AAL_SUPPORT_STEPARENA_H

#include "aal/Support/ArenaPlanner.h"
#include "aal/Support/StepScheduler.h"

namespace mlir::aal {

/// Where the buffers of steps lie in one order of them.
struct StepArena {
  std::vector<BufferLife> lives;
  std::vector<int64_t> offsets; // of buffers that are their own home
  int64_t bytes = 0, lowerBound = 0;
};

/// Plans the arena of `problem` with its steps in `order`. Buffers of 0 bytes
/// take no part in it.
StepArena planSteps(const ScheduleProblem &problem,
                    const std::vector<unsigned> &order);

} // namespace mlir::aal

#endif // AAL_SUPPORT_STEPARENA_H
