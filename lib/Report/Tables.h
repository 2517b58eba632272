//===- Tables.h - tables of the page of a report ----------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_REPORT_TABLES_H
#define AAL_LIB_REPORT_TABLES_H

#include "Format.h"

namespace mlir::aal {

/// What holds the peak: layers of equal structure together, then one by one.
void printPeakTables(llvm::raw_ostream &os, const ArenaReport &arena);

/// Every saved tensor.
void printTensorTable(llvm::raw_ostream &os, const MemoryReport &memory);

/// What one more rule would save.
void printRuleTable(llvm::raw_ostream &os, const StepReport &report);

/// The plans of the curve.
void printPlanTable(llvm::raw_ostream &os, const StepReport &report);

} // namespace mlir::aal

#endif // AAL_LIB_REPORT_TABLES_H
