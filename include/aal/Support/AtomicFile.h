//===- AtomicFile.h - files that are whole or absent ------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_SUPPORT_ATOMICFILE_H
#define AAL_SUPPORT_ATOMICFILE_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::aal {

/// Calls `write` on a temporary file beside `path`, which then takes its
/// place. On any error `path` stays as it was. "-" is standard output. No
/// signal handler is installed, unlike by llvm::writeToOutput.
llvm::Error
writeFileAtomically(llvm::StringRef path,
                    llvm::function_ref<void(llvm::raw_ostream &)> write);

/// An error that says `path` and what is wrong with it.
llvm::Error makeFileError(llvm::StringRef path, const llvm::Twine &message);

} // namespace mlir::aal

#endif // AAL_SUPPORT_ATOMICFILE_H
