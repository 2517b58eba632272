//===- Format.h - numbers and names as readers see them ---------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_REPORT_FORMAT_H
#define AAL_LIB_REPORT_FORMAT_H

#include "aal/Report/StepReport.h"

namespace mlir::aal {

/// `bytes` in decimal units: 512 B, 12.3 kB, 1481.3 MB, 12.35 GB.
std::string formatBytes(int64_t bytes);
/// `flops` in decimal units: 512 FLOPs, 12.3 GFLOPs.
std::string formatFlops(int64_t flops);
/// 100 * part / whole with a digit after the point; "0 %" of nothing.
std::string formatShare(int64_t part, int64_t whole);
/// "32x128xf32".
std::string formatType(const SavedTensorReport &tensor);
/// "mincut: 0 B, mesa: 3.1 MB": rules that store less of `tensor`.
std::string describeCheaper(const SavedTensorReport &tensor);
/// "optimal", or by how much the arena is above its lower bound.
std::string formatStatus(const ArenaReport &arena);

/// How long steps wait for copies to and from the host, and what is not copied
/// because it would be late.
std::string formatCopies(const ArenaReport &arena);

/// `text` for HTML and SVG, as content or in an attribute: valid UTF-8 with
/// reserved characters spelled out.
std::string escapeHTML(StringRef text);

} // namespace mlir::aal

#endif // AAL_LIB_REPORT_FORMAT_H
