//===- ToolSupport.cpp - what the tools share -----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Tools/ToolSupport.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/WithColor.h"

using namespace llvm;
using namespace mlir;

void aal::initToolOptions() { cl::ResetCommandLineParser(); }

void aal::parseToolOptions(int argc, char **argv, cl::OptionCategory &category,
                           StringRef overview) {
  cl::HideUnrelatedOptions(category);
  cl::SetVersionPrinter(
      [](raw_ostream &os) { os << "aal " << AAL_VERSION << "\n"; });
  cl::ParseCommandLineOptions(argc, argv, overview);
}

Error aal::makeToolError(const Twine &message) {
  return createStringError(inconvertibleErrorCode(), message);
}

Error aal::expectOptions(
    ArrayRef<std::pair<StringRef, const cl::Option *>> options) {
  for (auto [name, option] : options)
    if (option->getNumOccurrences() == 0)
      return makeToolError("expected " + name + ", found none; see --help");
  return Error::success();
}

int aal::exitCodeOf(StringRef tool, Error error) {
  if (!error)
    return 0;
  WithColor::error(errs(), tool) << toString(std::move(error)) << "\n";
  return 1;
}
