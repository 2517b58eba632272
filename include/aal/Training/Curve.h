//===- Curve.h - loss curves as tables and pictures -------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_CURVE_H
#define AAL_TRAINING_CURVE_H

#include "aal/Training/Checkpoint.h"

namespace mlir::aal {

/// The history of one run and what to call it.
struct LabelledHistory {
  std::string rule;
  int64_t seed;
  int64_t stepsPerEpoch;
  RunHistory history;
};

/// What the scores of all histories are.
enum class ScoreKind { Accuracy, Loss };

/// Writes the curves to `path`: a picture if it ends in .svg, else a table
/// with a line for each step.
llvm::Error writeCurves(llvm::StringRef path, llvm::StringRef title,
                        llvm::ArrayRef<LabelledHistory> histories,
                        ScoreKind scoreKind);

/// CSV with the columns rule, seed, epoch, step, loss and, at the end of each
/// epoch, the score. Epochs and steps count from 1.
void printCurveTable(llvm::raw_ostream &os,
                     llvm::ArrayRef<LabelledHistory> histories,
                     ScoreKind scoreKind);

/// SVG with two plots, the loss by step and the score by epoch; one line for
/// each rule, the mean over its seeds.
void printCurvePicture(llvm::raw_ostream &os, llvm::StringRef title,
                       llvm::ArrayRef<LabelledHistory> histories,
                       ScoreKind scoreKind);

} // namespace mlir::aal

#endif // AAL_TRAINING_CURVE_H
