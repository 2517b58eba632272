//===- StepReport.h - what a training step keeps in memory ------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// The one place that holds what a report says. Text, JSON and the page are
// printed from it and compute nothing that it does not have.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_REPORT_STEPREPORT_H
#define AAL_REPORT_STEPREPORT_H

#include "aal/Analysis/MemoryReport.h"
#include "aal/Report/ArenaReport.h"
#include "llvm/Support/Error.h"
#include <optional>

namespace mlir::aal {

/// What a run of the step took.
struct MeasuredReport {
  int64_t peakBytes = 0;      // high-water mark of the arena
  int64_t peakLowerBound = 0; // most bytes live at one launch
  int64_t hostArenaBytes = 0; // of the host, for offloaded tensors
  int64_t workspaceBytes = 0; // outside the arena
  std::string device;
};

/// The step under other rules.
struct RuleReport {
  std::string rule; // added to the rules of the step
  int64_t savedBytes = 0, recomputedFlops = 0;
  /// The largest error of a policy: exact, unbiased or biased.
  std::string error;
};

/// One way to run the step.
struct PlanReport {
  std::string rules;
  /// What is computed again: operations, and bytes that it reads and writes.
  int64_t recomputedFlops = 0, recomputedBytes = 0;
  int64_t savedBytes = 0;
  std::optional<int64_t> peakBytes; // none where memory was not planned
};

/// What other plans would give.
struct PlanCurve {
  /// The rules of the step with more and more recomputation, each with a lower
  /// peak than the one before.
  std::vector<PlanReport> plans;
  /// Every block of the network computed again from its input, with nothing
  /// else: the usual way. None where the names of layers show no blocks.
  std::optional<PlanReport> blocks;
  int64_t numBlocks = 0;
  /// Exact minimum cuts that recompute no product, from recomputation for
  /// nothing to none.
  std::vector<PlanReport> cuts;
};

/// A training step under its storage policies.
struct StepReport {
  std::string model; // empty for none
  std::string rules; // empty for none
  MemoryReport memory;
  /// Floating-point operations of the step without what is repeated.
  int64_t stepFlops = 0;
  /// Memory of the step with every tensor stored as it is, and under its
  /// policies; none where memory was not planned.
  std::optional<ArenaReport> before, after;
  /// What one more rule would save.
  std::vector<RuleReport> moreRules;
  PlanCurve curve;
  /// None until the step has run.
  std::optional<MeasuredReport> measured;

  /// What was measured, else what was planned.
  std::optional<int64_t> getPeakBytes() const;
  std::optional<int64_t> getPeakLowerBound() const;

  void printText(llvm::raw_ostream &os) const;
  void printJSON(llvm::raw_ostream &os) const;
  /// One page that needs nothing but itself: no network, fonts or scripts of
  /// others. Everything can be read without scripts, which only sort.
  void printHTML(llvm::raw_ostream &os) const;

  /// Writes JSON, HTML or text, as the path ends in .json, .html or .txt,
  /// whole or not at all. "-" is text on standard output.
  llvm::Error write(llvm::StringRef path) const;

  /// An error where write() knows no format for the ending of `path`.
  static llvm::Error checkPath(llvm::StringRef path);
};

} // namespace mlir::aal

#endif // AAL_REPORT_STEPREPORT_H
