//===- ToolSupport.h - what the tools share ---------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TOOLS_TOOLSUPPORT_H
#define AAL_TOOLS_TOOLSUPPORT_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"
#include <utility>

namespace mlir::aal {

/// Forgets the options that libLLVM and libMLIR have registered, some of whose
/// names the tools use themselves. To be called before a tool's options are
/// made.
void initToolOptions();

/// Parses the command line, showing none but the options of `category` in the
/// help. Ends the program on an unknown or missing option.
void parseToolOptions(int argc, char **argv, llvm::cl::OptionCategory &category,
                      llvm::StringRef overview);

/// An error with `message` alone.
llvm::Error makeToolError(const llvm::Twine &message);

/// An error unless all of `options`, each with its name, are on the command
/// line. (LLVM's own check of required options takes several lines.)
llvm::Error expectOptions(
    llvm::ArrayRef<std::pair<llvm::StringRef, const llvm::cl::Option *>>
        options);

/// Prints `error`, if it is one, as "TOOL: error: MESSAGE" to standard error
/// and returns the exit code of the program.
int exitCodeOf(llvm::StringRef tool, llvm::Error error);

} // namespace mlir::aal

#endif // AAL_TOOLS_TOOLSUPPORT_H
