//===- Interrupt.h - Ctrl-C stops training --------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_AAL_TRAIN_INTERRUPT_H
#define TOOLS_AAL_TRAIN_INTERRUPT_H

#include <atomic>
#include <csignal>

namespace mlir::aal {

/// What a shell expects of a program that Ctrl-C ended.
constexpr int kInterruptedExitCode = 128 + SIGINT;

/// Lets the first SIGINT set `getInterrupted()`, and one that comes a second
/// later or more end the program at once. Those in between are the first one
/// again: timeout(1), for one, signals both its child and the group of that.
void handleInterrupts();

const std::atomic<bool> &getInterrupted();

} // namespace mlir::aal

#endif // TOOLS_AAL_TRAIN_INTERRUPT_H
