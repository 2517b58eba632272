//===- Summary.h - results of training by rule ------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_SUMMARY_H
#define AAL_TRAINING_SUMMARY_H

#include "aal/Training/Curve.h"

namespace mlir::aal {

/// What training under one rule came to.
struct RuleSummary {
  std::string model, rule;
  std::vector<int64_t> seeds;
  /// The last score of each seed.
  std::vector<double> scores;
  ScoreKind scoreKind = ScoreKind::Accuracy;
  std::optional<int64_t> savedBytes;
  /// High-water mark of activations and temporaries, measured.
  int64_t peakBytes = 0;
  std::vector<double> stepSeconds;
};

/// The arithmetic mean; 0 of nothing.
double meanOf(llvm::ArrayRef<double> values);
/// The standard deviation of a sample (divided by n - 1); 0 of one value.
double standardDeviationOf(llvm::ArrayRef<double> values);
/// The median, or none of nothing.
std::optional<double> medianOf(std::vector<double> values);

/// A table for people.
void printSummaryTable(llvm::raw_ostream &os,
                       llvm::ArrayRef<RuleSummary> summaries);

/// A JSON list of {model, rule, seeds, accuracy_mean, accuracy_std,
/// saved_bytes, peak_bytes, step_ms, ...}; null for what was not measured.
/// Accuracy in percent, step_ms the median.
void printSummaryJSON(llvm::raw_ostream &os,
                      llvm::ArrayRef<RuleSummary> summaries);

} // namespace mlir::aal

#endif // AAL_TRAINING_SUMMARY_H
