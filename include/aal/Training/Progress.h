//===- Progress.h - how far training has come -------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_PROGRESS_H
#define AAL_TRAINING_PROGRESS_H

#include "aal/Training/Curve.h"
#include <chrono>

namespace mlir::aal {

/// Shows the progress of training: a bar that is redrawn in place on a
/// terminal, else a line for each epoch.
class Progress {
public:
  Progress(llvm::raw_ostream &os, bool isTerminal)
      : os(os), isTerminal(isTerminal) {}

  /// Starts a run named `label`, with `doneSteps` already behind it.
  void begin(llvm::StringRef label, int64_t doneSteps, int64_t totalSteps,
             int64_t stepsPerEpoch);
  /// One more step is done.
  void advance(double loss);
  /// An epoch is done.
  void endEpoch(double score, ScoreKind kind);
  /// Writes `message` on a line of its own, with the run's label.
  void warn(llvm::StringRef message);
  /// The run is over: leaves the last state of the bar on a line of its own.
  void end();

private:
  void drawBar();
  std::string describeScore() const;

  using Clock = std::chrono::steady_clock;

  llvm::raw_ostream &os;
  bool isTerminal;
  std::string label;
  int64_t step = 0, firstStep = 0, totalSteps = 0, stepsPerEpoch = 1;
  double lossSum = 0; // since the epoch began
  int64_t lossCount = 0;
  double lastLoss = 0;
  std::optional<double> score;
  ScoreKind scoreKind = ScoreKind::Accuracy;
  Clock::time_point start, lastDraw;
};

} // namespace mlir::aal

#endif // AAL_TRAINING_PROGRESS_H
