//===- ArenaReport.h - the memory of a step over time -----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_REPORT_ARENAREPORT_H
#define AAL_REPORT_ARENAREPORT_H

#include "aal/Analysis/MemoryReport.h"
#include "aal/Kernels/Kernel.h"
#include <array>

namespace mlir::aal {

/// What a buffer of the arena holds.
enum class BufferRole {
  Saved,    // made in the forward pass and read in the backward pass
  Forward,  // lives in the forward pass alone
  Restored, // decoded or computed again for the backward pass
  Backward, // gradients and what else the backward pass makes
};
inline constexpr unsigned kNumBufferRoles = 4;

/// "saved", "forward", "restored" or "backward".
llvm::StringRef stringify(BufferRole role);

/// A buffer of the arena. It is live from `firstStep` to `lastStep`, both
/// included, and takes `bytes` from `offset` on, with the padding to the next
/// one.
struct BufferReport {
  std::string name;   // of the saved tensor, else of the op that makes it
  std::string layer;  // that makes it
  std::string policy; // of a saved tensor, else empty
  BufferRole role = BufferRole::Forward;
  int64_t bytes = 0, offset = 0;
  int64_t firstStep = 0, lastStep = 0;

  bool isLiveAt(int64_t step) const {
    return firstStep <= step && step <= lastStep;
  }
};

/// A launch or library call.
struct StepOfReport {
  std::string name;        // "gemm 64x256x256", "kernel", ...
  std::string layer;       // of its first op
  bool isBackward = false; // with all steps behind the first such one
  int64_t liveBytes = 0;
};

/// Buffers that layers of equal structure have alike: `blocks.*.fc1.input`
/// stands for one in each block.
struct BufferGroup {
  std::string name;
  std::string policy;
  BufferRole role = BufferRole::Forward;
  int64_t bytes = 0; // of all
  int64_t count = 0;
};

/// The arena of a function and everything in it.
struct ArenaReport {
  int64_t bytes = 0;      // size of the arena
  int64_t lowerBound = 0; // most bytes live at one step: no arena is smaller
  /// Memory of the host for offloaded tensors, in an arena of its own.
  int64_t hostArenaBytes = 0;
  CopySchedule copies;
  /// Outside the arena.
  int64_t argumentBytes = 0, resultBytes = 0, constantBytes = 0;
  std::vector<StepOfReport> steps;
  std::vector<BufferReport> buffers; // by first step
  int64_t peakStep = 0;              // the first with the most live bytes

  /// The memory of `function` in `module`, which is on upstream dialects, as
  /// compiled code for the CPU has it. The module stays as it is. Reports what
  /// cannot be compiled at the op.
  static FailureOr<ArenaReport> get(ModuleOp module, StringRef function);

  /// Says under which policies the buffers of saved tensors are stored, from
  /// the report of the same step before its policies were materialised.
  void addPolicies(const MemoryReport &memory);

  /// The buffers that are live at the peak, largest first.
  std::vector<const BufferReport *> getPeakBuffers() const;
  /// The same by layers of equal structure, largest first.
  std::vector<BufferGroup> getPeakGroups() const;
  /// Bytes of each role that are live at each step.
  std::vector<std::array<int64_t, kNumBufferRoles>> getLiveByRole() const;

  bool isOptimal() const { return bytes == lowerBound; }
};

/// `name` with the numbers of layers replaced: "blocks.3.fc1.input#2" becomes
/// "blocks.*.fc1.input".
std::string foldLayerNumbers(llvm::StringRef name);

} // namespace mlir::aal

#endif // AAL_REPORT_ARENAREPORT_H
