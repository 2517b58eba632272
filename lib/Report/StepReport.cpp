//===- StepReport.cpp - what a training step keeps in memory --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Report/StepReport.h"
#include "aal/Support/AtomicFile.h"

using namespace mlir;
using namespace mlir::aal;

std::optional<int64_t> StepReport::getPeakBytes() const {
  if (measured)
    return measured->peakBytes;
  return after ? std::optional(after->bytes) : std::nullopt;
}

std::optional<int64_t> StepReport::getPeakLowerBound() const {
  if (measured)
    return measured->peakLowerBound;
  return after ? std::optional(after->lowerBound) : std::nullopt;
}

using Printer = void (StepReport::*)(llvm::raw_ostream &) const;

static constexpr std::pair<StringLiteral, Printer> kFormats[] = {
    {".txt", &StepReport::printText},
    {".json", &StepReport::printJSON},
    {".html", &StepReport::printHTML}};

/// Null where no format has the ending of `path`.
static Printer findPrinter(StringRef path) {
  if (path == "-")
    return &StepReport::printText;
  for (auto [ending, printer] : kFormats)
    if (path.ends_with(ending))
      return printer;
  return nullptr;
}

llvm::Error StepReport::checkPath(StringRef path) {
  if (findPrinter(path))
    return llvm::Error::success();
  return makeFileError(path, "expected a report that ends in .txt, .json or "
                             ".html");
}

llvm::Error StepReport::write(StringRef path) const {
  if (llvm::Error error = checkPath(path))
    return error;
  return writeFileAtomically(
      path, [&](llvm::raw_ostream &os) { (this->*findPrinter(path))(os); });
}
