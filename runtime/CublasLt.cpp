//===- CublasLt.cpp - entry points of cuBLASLt ----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "CublasLt.h"
#include <dlfcn.h>
#include <type_traits>

using namespace aal;

CublasLt::~CublasLt() {
  if (library)
    dlclose(library);
}

static void *openLibrary(const char *path) {
  // Like a driver, it may leave threads and exit handlers behind.
  return dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
}

std::string CublasLt::load(const char *path) {
  const char *name = path ? path : "libcublasLt.so.13";
  library = openLibrary(name);
  if (!library) {
    std::string problem =
        std::string("cuBLASLt cannot be loaded: ") + dlerror();
    if (path)
      return problem;
    for (const char *other : {"libcublasLt.so.12", "libcublasLt.so"})
      if (!library && (library = openLibrary(other)))
        name = other;
    if (!library)
      return problem + "; neither can libcublasLt.so.12 and libcublasLt.so";
  }
  const char *missing = nullptr;
  auto find = [&](const char *symbol, auto &function) {
    function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(
        dlsym(library, symbol));
    if (!function && !missing)
      missing = symbol;
  };
#define AAL_FIND(result, name, parameters) find(#name, name);
  AAL_CUBLASLT_ENTRY_POINTS(AAL_FIND)
#undef AAL_FIND
  if (missing)
    return std::string(name) + " is no usable cuBLASLt: it lacks " + missing;
  emulated = dlsym(library, kEmulatedMark) != nullptr;
  return std::string();
}

std::string CublasLt::describe(cublasStatus_t status) const {
  std::string number = std::to_string(status);
  const char *name = cublasLtGetStatusName(status);
  const char *text = cublasLtGetStatusString(status);
  std::string message =
      name ? std::string(name) + " (" + number + ")" : "status " + number;
  // Some versions have the name alone for either.
  if (text && (!name || std::string(text) != name))
    message += std::string(": ") + text;
  return message;
}
