//===- MemoryReport.h - what is saved, and in how many bytes -- -*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_ANALYSIS_MEMORYREPORT_H
#define AAL_ANALYSIS_MEMORYREPORT_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include <string>
#include <vector>

namespace mlir::aal {

/// What is stored of a saved tensor for some of its uses. Where a policy stores
/// a tensor, `name` is on the op that makes it (`aal.stored`).
struct StoredForm {
  std::string name;
  std::string policy;
};

/// What other rules would store of a saved tensor.
struct CheaperForm {
  std::string rule; // to add to the rules of the step
  std::string policy;
  int64_t bytes;
};

/// One saved tensor. Where it has several saves, their texts are joined.
struct SavedTensorReport {
  std::string name;
  std::string layer; // empty for none
  std::vector<std::string> kinds;
  std::vector<int64_t> shape;
  std::string elementType;
  int64_t bytesBefore; // stored as it is; 0 if only a plan stores it
  std::string policy;
  std::string fidelity; // of all that stands for it, see Fidelity
  int64_t bytesAfter;   // under its policies
  int64_t hostBytes;    // of those, beside them, in the memory of the host
  std::string reason;   // why it is not cheaper, empty for none
  bool isParameterDerived;
  std::vector<StoredForm> forms;
  /// Rules that store less of it, the fewest bytes first.
  std::vector<CheaperForm> cheaper = {};
};

/// What a training step saves, before and after its storage policies. Each
/// tensor counts once before, and once for each stored form after. Values
/// derived from parameters alone are no part of the saved bytes.
struct MemoryReport {
  int64_t savedBytesBefore = 0;
  int64_t savedBytesAfter = 0;
  int64_t savedHostBytes = 0; // no part of the saved bytes
  int64_t parameterDerivedBytes = 0;
  /// Work that the backward pass repeats, see countFlops.
  int64_t recomputedFlops = 0;
  /// Bytes that this work reads and writes, see countMovedBytes.
  int64_t recomputedBytes = 0;
  std::vector<SavedTensorReport> tensors;

  /// The report of the saves in `step`, whose policies are assigned and not yet
  /// materialised. Reports errors of the saves at the op.
  static FailureOr<MemoryReport> get(func::FuncOp step);
};

} // namespace mlir::aal

#endif // AAL_ANALYSIS_MEMORYREPORT_H
