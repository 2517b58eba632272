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

void Executable::runCopy(const CopyHalf &copy, char *device, char *host) const {
  bool isOut = copy.direction == TimedCopy::Direction::Out;
  char *to = isOut ? host : device;
  if (copy.isWait)
    std::memcpy(to, isOut ? device : host, copy.bytes);
  else if (options.poisonDeadMemory)
    std::memset(to, kDeadByte, copy.bytes);
}

/// Runs `step` on its addresses. Returns what went wrong, or null.
const char *Executable::runStep(Step &step) {
  void **p = step.addresses.data();
  if (step.kernel) {
    aalLaunch(step.kernel, p, step.iterations, step.grain, workspace.get(),
              step.scratchBytes);
    return nullptr;
  }
  if (step.copy) {
    runCopy(*step.copy, static_cast<char *>(p[0]), static_cast<char *>(p[1]));
    return nullptr;
  }
  if (step.convolution)
    return aalConvolutionRun(step.convolution.get(), p[0], p[1], p[3], p[2],
                             workspace.get());
  return aalGemm(&step.gemm, p[0], p[1], static_cast<float *>(p[2]),
                 workspace.get());
}

llvm::Error Executable::run(ArrayRef<const void *> inputs,
                            ArrayRef<void *> outputs) {
  aalSetThreads(options.threads);
  using Clock = std::chrono::steady_clock;
  int64_t highWater = stats.arenaBytes, hostHighWater = stats.hostArenaBytes;
  for (const DeadMemory &memory : deadMemory)
    memory.fillAll();
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
    if (const char *error = runStep(step))
      return llvm::createStringError("%s: %s", step.profile.location.c_str(),
                                     error);
    highWater = std::max(highWater, step.liveBytes);
    hostHighWater = std::max(hostHighWater, step.hostBytes);
    if (options.profile) {
      step.profile.seconds +=
          std::chrono::duration<double>(Clock::now() - start).count();
      ++step.profile.runs;
    }
    for (const DeadMemory &memory : deadMemory)
      memory.fillAfter(index);
  }
  stats.arenaBytes = highWater;
  stats.hostArenaBytes = hostHighWater;
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
