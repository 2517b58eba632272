//===- Executable.cpp - runs launches -------------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Executable.h"
#include "aal/GPU/Lowering.h"
#include <chrono>

using namespace mlir;
using namespace mlir::aal;

llvm::Error Executable::run(ArrayRef<const void *> inputs,
                            ArrayRef<void *> outputs) {
  aalSetThreads(options.threads);
  using Clock = std::chrono::steady_clock;
  int64_t highWater = stats.arenaBytes;
  if (deadMemory)
    deadMemory->fillAll();
  for (auto [index, step] : llvm::enumerate(steps)) {
    Clock::time_point start;
    if (options.profile)
      start = Clock::now();
    for (auto [address, pointer] :
         llvm::zip_equal(step.addresses, step.pointers)) {
      char *base = pointer.base;
      if (pointer.kind == Pointer::Kind::Input)
        base = static_cast<char *>(const_cast<void *>(inputs[pointer.index]));
      else if (pointer.kind == Pointer::Kind::Output)
        base = static_cast<char *>(outputs[pointer.index]);
      address = base ? base + pointer.offset : nullptr;
    }
    void **p = step.addresses.data();
    const char *error = nullptr;
    if (step.kernel)
      aalLaunch(step.kernel, p, step.iterations, step.grain, workspace.get(),
                step.scratchBytes);
    else if (step.convolution)
      error = aalConvolutionRun(step.convolution.get(), p[0], p[1], p[3], p[2],
                                workspace.get());
    else
      error = aalGemm(&step.gemm, p[0], p[1], static_cast<float *>(p[2]),
                      workspace.get());
    if (error)
      return llvm::createStringError("%s: %s", step.profile.location.c_str(),
                                     error);
    highWater = std::max(highWater, step.liveBytes);
    if (options.profile) {
      step.profile.seconds +=
          std::chrono::duration<double>(Clock::now() - start).count();
      ++step.profile.runs;
    }
    if (deadMemory)
      deadMemory->fillAfter(index);
  }
  stats.arenaBytes = highWater;
  return llvm::Error::success();
}

std::vector<LaunchProfile> Executable::getProfile() const {
  std::vector<LaunchProfile> profile;
  if (options.profile)
    for (const Step &step : steps)
      profile.push_back(step.profile);
  return profile;
}

ArrayRef<GPUKernelResources> Executable::getResources() const { return {}; }
