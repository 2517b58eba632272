//===- LearningIndicators.h - is an auxiliary any good ----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRANSFORMS_LEARNINGINDICATORS_H
#define AAL_TRANSFORMS_LEARNINGINDICATORS_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"

namespace mlir::aal {

/// Prefix of the results that aal-add-learning-indicators appends; the name of
/// the save follows.
inline constexpr StringLiteral kLearningIndicatorPrefix = "li/";

/// What the learning indicators of one saved tensor say.
struct IndicatorSummary {
  double mean = 0, minimum = 0;
  /// The share of the values below 0, from 0 to 1.
  double shareBelowZero = 0;
};

/// Mean, minimum and share below 0 of `values`, of which there is at least one.
IndicatorSummary summarizeIndicators(ArrayRef<float> values);

/// Reads a file that `aal-run --profile` wrote: the summary of each
/// tensor by the name of its save.
llvm::Expected<llvm::StringMap<IndicatorSummary>>
readIndicators(StringRef path);

} // namespace mlir::aal

#endif // AAL_TRANSFORMS_LEARNINGINDICATORS_H
