//===- Progress.cpp - how far training has come ---------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Progress.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace mlir::aal;

/// Redrawing more often costs time and shows nothing.
static constexpr std::chrono::milliseconds kDrawInterval(100);
static constexpr int kBarWidth = 24;

void Progress::begin(StringRef name, int64_t doneSteps, int64_t total,
                     int64_t perEpoch) {
  label = name.str();
  step = firstStep = doneSteps;
  totalSteps = total;
  stepsPerEpoch = perEpoch;
  lossSum = 0;
  lossCount = 0;
  score.reset();
  start = Clock::now();
  lastDraw = start - kDrawInterval;
}

void Progress::advance(double loss) {
  ++step;
  lastLoss = loss;
  lossSum += loss;
  ++lossCount;
  if (isTerminal && Clock::now() - lastDraw >= kDrawInterval)
    drawBar();
}

std::string Progress::describeScore() const {
  std::string text;
  if (score)
    raw_string_ostream(text) << (scoreKind == ScoreKind::Accuracy
                                     ? format("  test accuracy %.2f %%", *score)
                                     : format("  test loss %.4f", *score));
  return text;
}

void Progress::drawBar() {
  lastDraw = Clock::now();
  double fraction = totalSteps ? double(step) / totalSteps : 1;
  int filled = static_cast<int>(fraction * kBarWidth);
  double seconds = std::chrono::duration<double>(lastDraw - start).count();
  // Return to the start of the line, and clear what a longer one left.
  os << "\r\x1b[K" << label << " [" << std::string(filled, '#')
     << std::string(kBarWidth - filled, '.') << "] "
     << format("%3d %%", int(fraction * 100)) << "  step " << step << "/"
     << totalSteps << format("  loss %.4f", lastLoss) << describeScore();
  if (step > firstStep && step < totalSteps)
    os << format("  %.0f s left",
                 seconds / (step - firstStep) * (totalSteps - step));
  os.flush();
}

void Progress::endEpoch(double newScore, ScoreKind kind) {
  score = newScore;
  scoreKind = kind;
  if (isTerminal) {
    drawBar();
  } else {
    os << label << "  epoch " << step / stepsPerEpoch << "/"
       << totalSteps / stepsPerEpoch
       << format("  training loss %.4f", lossSum / lossCount) << describeScore()
       << "\n";
    os.flush();
  }
  lossSum = 0;
  lossCount = 0;
}

void Progress::warn(StringRef message) {
  if (isTerminal)
    os << "\r\x1b[K";
  os << "warning: " << label << ": " << message << "\n";
  if (isTerminal)
    drawBar();
  os.flush();
}

void Progress::end() {
  if (!isTerminal)
    return;
  drawBar();
  os << "\n";
  os.flush();
}
