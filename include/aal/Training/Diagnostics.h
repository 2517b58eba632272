//===- Diagnostics.h - diagnostics as one-line errors -----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_DIAGNOSTICS_H
#define AAL_TRAINING_DIAGNOSTICS_H

#include "mlir/IR/Diagnostics.h"
#include "llvm/Support/Error.h"

namespace mlir::aal {

/// While it lives, keeps the first error that MLIR reports in one line, drops
/// those that follow from it, and prints warnings to standard error.
class DiagnosticCollector : public ScopedDiagnosticHandler {
public:
  explicit DiagnosticCollector(MLIRContext *context);

  /// The error kept, with its place in front.
  llvm::Error takeError();

private:
  std::string first;
};

/// "file:line:column", or the name of a named location.
std::string formatLocation(Location loc);

} // namespace mlir::aal

#endif // AAL_TRAINING_DIAGNOSTICS_H
