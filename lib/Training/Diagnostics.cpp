//===- Diagnostics.cpp - diagnostics as one-line errors -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Diagnostics.h"
#include "mlir/IR/Location.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::aal;

std::string aal::formatLocation(Location loc) {
  return llvm::TypeSwitch<LocationAttr, std::string>(loc)
      .Case([](FileLineColLoc file) {
        return (file.getFilename().getValue() + ":" + Twine(file.getLine()) +
                ":" + Twine(file.getColumn()))
            .str();
      })
      .Case([](NameLoc name) { return name.getName().str(); })
      .Case([](FusedLoc fused) {
        return fused.getLocations().empty()
                   ? std::string()
                   : formatLocation(fused.getLocations().front());
      })
      .Default([](LocationAttr) { return std::string(); });
}

/// `text` with line breaks turned into spaces.
static std::string joinLines(StringRef text) {
  SmallVector<StringRef> lines;
  text.split(lines, '\n', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  return llvm::join(lines, " ");
}

DiagnosticCollector::DiagnosticCollector(MLIRContext *context)
    : ScopedDiagnosticHandler(context) {
  setHandler([this](Diagnostic &diagnostic) {
    std::string place = formatLocation(diagnostic.getLocation());
    std::string message =
        (place.empty() ? "" : place + ": ") + joinLines(diagnostic.str());
    if (diagnostic.getSeverity() == DiagnosticSeverity::Warning)
      llvm::errs() << "warning: " << message << "\n";
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error && first.empty())
      first = message;
    return success();
  });
}

llvm::Error DiagnosticCollector::takeError() {
  std::string message = first.empty() ? "failed without a diagnostic" : first;
  first.clear();
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}
