//===- AtomicFile.cpp - files that are whole or absent --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/AtomicFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/FileSystem.h"

using namespace llvm;

Error mlir::aal::makeFileError(StringRef path, const Twine &message) {
  return createStringError(inconvertibleErrorCode(), path + ": " + message);
}

Error mlir::aal::writeFileAtomically(StringRef path,
                                     function_ref<void(raw_ostream &)> write) {
  if (path == "-") {
    write(outs());
    outs().flush();
    return Error::success();
  }
  // A device or a pipe has no place to take.
  sys::fs::file_status status;
  bool inPlace = !sys::fs::status(path, status) && sys::fs::exists(status) &&
                 !sys::fs::is_regular_file(status);
  if (inPlace && sys::fs::is_directory(status))
    return makeFileError(path, "expected a file to write, found a directory");

  SmallString<128> temporary(path);
  int descriptor;
  std::error_code error =
      inPlace ? sys::fs::openFileForWrite(path, descriptor,
                                          sys::fs::CD_OpenExisting)
              : sys::fs::createUniqueFile(path + ".tmp-%%%%%%", descriptor,
                                          temporary, sys::fs::OF_None);
  if (error)
    return makeFileError(path, "cannot write: " + error.message());
  {
    raw_fd_ostream os(descriptor, /*shouldClose=*/true);
    write(os);
    os.close();
    error = os.error();
    os.clear_error();
  }
  if (!error && !inPlace)
    error = sys::fs::rename(temporary, path);
  if (!error)
    return Error::success();
  if (!inPlace)
    sys::fs::remove(temporary);
  return makeFileError(path, "cannot write: " + error.message());
}
