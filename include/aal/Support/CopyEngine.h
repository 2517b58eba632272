//===- CopyEngine.h - simulated copies between two memories -----*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// A device runs steps one after another, and beside them copies to and from the
// memory of its host: one queue for each direction, first come, first served.
// Nothing is copied here: the simulation says when each copy would start and
// end, and whether a step has to wait for one.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_SUPPORT_COPYENGINE_H
#define AAL_SUPPORT_COPYENGINE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <optional>
#include <vector>

namespace mlir::aal {

/// How fast a device copies and computes. The defaults are those of a fast GPU
/// behind PCIe: where it computes slower there is more time for copies.
struct CopyEngine {
  double bandwidth = 25; // GB/s of a copy, each way
  double latency = 10;   // us before the first byte of a copy
  double flops = 50;     // TFLOP/s of a step
  double memory = 2000;  // GB/s that a step reads and writes
  double launch = 3;     // us of a step that does nothing
  /// What becomes of a copy that ends after the step that needs it could run.
  enum class Late {
    Refuse, // there is no plan
    Wait,   // the step waits
    Stay,   // the bytes stay on the device
  };
  Late late = Late::Refuse;

  /// Seconds of a copy of `bytes` bytes.
  double getCopySeconds(int64_t bytes) const;
  /// Seconds of a step: its operations or its bytes, whichever takes longer.
  double getStepSeconds(double operations, double bytes) const;

  /// Reads settings such as `bandwidth=12.5,stalls=allow`; an empty text is the
  /// defaults. The error says what was expected and found.
  static llvm::Expected<CopyEngine> parse(llvm::StringRef text);
};

/// A copy that is started right before step `start` and waited for right before
/// step `wait`. Both may be the number of steps: behind the last one.
struct TimedCopy {
  enum class Direction { Out, In }; // of the device
  Direction direction;
  int64_t bytes;
  int64_t start, wait;
};

/// The start of a copy or the wait for it.
struct CopyEvent {
  unsigned copy;
  bool isWait;
  int64_t step; // right before it
};

/// The starts and waits of `copies` in the order in which a program has them:
/// by step; right before one step, waits for copies of earlier steps first,
/// then all copies out, then all copies in.
std::vector<CopyEvent> orderCopies(llvm::ArrayRef<TimedCopy> copies);

/// What happens when, in seconds.
struct CopyTimeline {
  struct Span {
    double start, end; // of moving bytes
    double stall;      // that the wait takes
  };
  std::vector<Span> copies;
  std::vector<double> stepStarts; // and the end of the last step
  double stallSeconds = 0;        // of all waits
};

/// Runs steps of `seconds` seconds with `copies` beside them.
CopyTimeline simulateCopies(llvm::ArrayRef<double> seconds,
                            llvm::ArrayRef<TimedCopy> copies,
                            const CopyEngine &engine);

/// Bytes that exist right before step `ready` and are to leave the device.
struct OffloadRequest {
  int64_t bytes, ready;
};

/// All bytes of an offload, which step `use` is the first to read again.
struct ReloadRequest {
  unsigned offload;
  int64_t use;
};

struct CopyPlan {
  /// The copy out of each offload, then the copy in of each reload.
  std::vector<TimedCopy> copies;
  CopyTimeline timeline;
};

/// Plans copies: out as soon as the bytes exist, with the wait before the first
/// step that runs after the end; in as late as the step that reads them allows,
/// and not before the copy out has ended. Where that is too late for a step,
/// the timeline has a stall. O(n log n) in copies and steps.
CopyPlan planCopies(llvm::ArrayRef<double> seconds,
                    llvm::ArrayRef<OffloadRequest> offloads,
                    llvm::ArrayRef<ReloadRequest> reloads,
                    const CopyEngine &engine);

/// The offloads that have to stay away for all reloads of the others to be on
/// time, by number: again and again the one that is late first. Makes as many
/// plans.
std::vector<bool> findLateOffloads(llvm::ArrayRef<double> seconds,
                                   llvm::ArrayRef<OffloadRequest> offloads,
                                   llvm::ArrayRef<ReloadRequest> reloads,
                                   const CopyEngine &engine);

/// The first reload in `plan` that a step waits for, or nothing.
std::optional<unsigned> findLateReload(const CopyPlan &plan,
                                       llvm::ArrayRef<ReloadRequest> reloads);

} // namespace mlir::aal

#endif // AAL_SUPPORT_COPYENGINE_H
