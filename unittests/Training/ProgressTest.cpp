//===- ProgressTest.cpp - how far training has come -----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Progress.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace mlir::aal;

namespace {

void runTwoEpochs(Progress &progress) {
  progress.begin("m bp seed 0", /*doneSteps=*/0, /*totalSteps=*/4,
                 /*stepsPerEpoch=*/2);
  progress.advance(4);
  progress.advance(2);
  progress.endEpoch(80, ScoreKind::Accuracy);
  progress.advance(1);
  progress.advance(0.5);
  progress.endEpoch(90, ScoreKind::Accuracy);
  progress.end();
}

TEST(Progress, PlainLines) {
  std::string text;
  raw_string_ostream os(text);
  Progress progress(os, /*isTerminal=*/false);
  runTwoEpochs(progress);
  EXPECT_EQ(text, "m bp seed 0  epoch 1/2  training loss 3.0000  test accuracy "
                  "80.00 %\n"
                  "m bp seed 0  epoch 2/2  training loss 0.7500  test accuracy "
                  "90.00 %\n");
}

TEST(Progress, BarOnATerminal) {
  std::string text;
  raw_string_ostream os(text);
  Progress progress(os, /*isTerminal=*/true);
  runTwoEpochs(progress);
  StringRef last = StringRef(text).rtrim('\n');
  last = last.substr(last.rfind('\r'));
  EXPECT_EQ(last, "\r\x1b[Km bp seed 0 [########################] 100 %  step "
                  "4/4  loss 0.5000  test accuracy 90.00 %");
  EXPECT_EQ(StringRef(text).count('\n'), 1u);
}

} // namespace
