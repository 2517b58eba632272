//===- Interrupt.cpp - Ctrl-C stops training ------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Interrupt.h"
#include <cstdint>
#include <ctime>

static constexpr int64_t kSameInterruptNanoseconds = 1'000'000'000;

static std::atomic<bool> interrupted(false);
static std::atomic<int64_t> firstNanoseconds(0);

static int64_t getNanoseconds() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return int64_t(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

static void handleInterrupt(int signal) {
  int64_t now = getNanoseconds();
  if (!interrupted) {
    firstNanoseconds = now;
    interrupted = true;
    return;
  }
  if (now - firstNanoseconds < kSameInterruptNanoseconds)
    return;
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void mlir::aal::handleInterrupts() { std::signal(SIGINT, handleInterrupt); }

const std::atomic<bool> &mlir::aal::getInterrupted() { return interrupted; }
