//===- Executable.h - launches with their code and memory -------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_EXECUTION_EXECUTABLE_H
#define AAL_LIB_EXECUTION_EXECUTABLE_H

#include "CompiledProgram.h"
#include "DeadMemory.h"
#include "Jit.h"

namespace mlir::aal {

struct ConvolutionPlanDelete {
  void operator()(AalConvolutionPlan *plan) const {
    aalConvolutionDestroy(plan);
  }
};

/// A pointer of a launch: `offset` bytes into the arena or a constant
/// (`base`), or into argument or result `index` of the run.
struct Pointer {
  enum class Kind { Fixed, Input, Output } kind = Kind::Fixed;
  unsigned index = 0;
  int64_t offset = 0;
  char *base = nullptr;
};

/// Half of a copy between the arena and that of the host. The bytes move when
/// it is waited for, the latest time that a device may take.
struct CopyHalf {
  TimedCopy::Direction direction;
  int64_t bytes = 0;
  bool isWait = false;
};

/// One step of a run.
struct Step {
  Item::Kind kind;
  AalKernel kernel = nullptr;
  int64_t iterations = 1, grain = 1, scratchBytes = 0;
  AalGemm gemm;
  std::unique_ptr<AalConvolutionPlan, ConvolutionPlanDelete> convolution;
  std::optional<CopyHalf> copy;
  SmallVector<Pointer, 4> pointers;
  SmallVector<void *, 4> addresses; // filled in for each run
  int64_t liveBytes = 0;            // of temporaries, while it runs
  int64_t hostBytes = 0;            // of what lies on the host
  LaunchProfile profile;
};

class Executable : public CompiledProgram {
public:
  static FailureOr<std::unique_ptr<Executable>>
  create(Program &program, const SessionOptions &options,
         PlanChange changePlan = nullptr);
  llvm::Error run(ArrayRef<const void *> inputs,
                  ArrayRef<void *> outputs) override;
  SessionStats getStats() const override { return stats; }
  std::vector<LaunchProfile> getProfile() const override;
  ArrayRef<GPUKernelResources> getResources() const override;
  llvm::Error close() override { return llvm::Error::success(); }

private:
  friend class ExecutableBuilder;

  const char *runStep(Step &step);
  void runCopy(const CopyHalf &copy, char *device, char *host) const;

  SessionOptions options;
  SessionStats stats;
  std::vector<Step> steps;
  std::unique_ptr<CompiledKernels> code;
  AlignedMemory arena, hostArena, constants, workspace;
  std::vector<DeadMemory> deadMemory; // of both arenas, or empty
};

} // namespace mlir::aal

#endif // AAL_LIB_EXECUTION_EXECUTABLE_H
