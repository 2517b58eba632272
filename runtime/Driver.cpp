//===- Driver.cpp - entry points of the CUDA driver -----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Driver.h"
#include "aal/Runtime/Device.h"
#include <dlfcn.h>
#include <type_traits>

using namespace aal;

Driver::~Driver() {
  if (library)
    dlclose(library);
}

std::string Driver::load(const char *path) {
  // A driver may leave threads and exit handlers behind: it stays loaded.
  library = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (!library)
    return std::string("the CUDA driver cannot be loaded: ") + dlerror();
  const char *missing = nullptr;
  auto find = [&](const char *name, auto &function) {
    function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(
        dlsym(library, name));
    if (!function && !missing)
      missing = name;
  };
#define AAL_FIND(name, parameters) find(#name, name);
  AAL_DRIVER_ENTRY_POINTS(AAL_FIND)
#undef AAL_FIND
  if (missing)
    return std::string(path) + " is no usable CUDA driver: it lacks " + missing;
  find("aalEmulatedSetOperands", setOperands);
  find("aalEmulatedLastFault", getLastFault);
  return std::string();
}

std::string Driver::describe(CUresult error) const {
  const char *name = nullptr, *text = nullptr;
  std::string number = std::to_string(error);
  std::string message;
  if (cuGetErrorName(error, &name) == CUDA_SUCCESS && name)
    message = std::string(name) + " (" + number + ")";
  else
    message = "error " + number;
  if (cuGetErrorString(error, &text) == CUDA_SUCCESS && text)
    message += std::string(": ") + text;
  return message;
}

extern "C" const char *aalEmulatedDriver(void) {
  static const std::string path = [] {
    std::string folder;
    Dl_info info;
    if (dladdr(reinterpret_cast<void *>(&aalEmulatedDriver), &info) &&
        info.dli_fname)
      folder = info.dli_fname;
    size_t slash = folder.rfind('/');
    folder.resize(slash == std::string::npos ? 0 : slash + 1);
    return folder + "libaal_emulated_cuda.so";
  }();
  return path.c_str();
}
