//===- MemoryReport.h - what is saved, and in how many bytes -- -*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_ANALYSIS_MEMORYREPORT_H
#define AAL_ANALYSIS_MEMORYREPORT_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace mlir::aal {

/// One saved tensor. Where it has several saves, their texts are joined.
struct SavedTensorReport {
  std::string name;
  std::string layer; // empty for none
  std::vector<std::string> kinds;
  std::vector<int64_t> shape;
  std::string elementType;
  int64_t bytesBefore; // stored as it is; 0 if only a plan stores it
  std::string policy;
  int64_t bytesAfter; // under its policies
  std::string reason; // why it is not cheaper, empty for none
  bool isParameterDerived;
};

/// What a training step saves, before and after its storage policies. Each
/// tensor counts once before, and once for each stored form after. Values
/// derived from parameters alone are no part of the saved bytes.
struct MemoryReport {
  std::string model;
  std::string rules;
  int64_t savedBytesBefore = 0;
  int64_t savedBytesAfter = 0;
  int64_t parameterDerivedBytes = 0;
  /// Work that the backward pass repeats, see countFlops.
  int64_t recomputedFlops = 0;
  /// Of the arena; none until memory is planned or measured.
  std::optional<int64_t> peakBytesBefore, peakBytesAfter, peakLowerBound;
  std::vector<SavedTensorReport> tensors;

  /// The report of the saves in `step`, whose policies are assigned and not yet
  /// materialised. Reports errors of the saves at the op.
  static FailureOr<MemoryReport> get(func::FuncOp step);

  void printText(llvm::raw_ostream &os) const;
  void printJSON(llvm::raw_ostream &os) const;

  /// Writes JSON to a path that ends in .json and text to any other, whole or
  /// not at all. "-" is standard output.
  llvm::Error write(llvm::StringRef path) const;
};

} // namespace mlir::aal

#endif // AAL_ANALYSIS_MEMORYREPORT_H
