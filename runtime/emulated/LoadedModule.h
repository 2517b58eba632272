//===- LoadedModule.h - a module that kernels are launched from -*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_EMULATED_LOADEDMODULE_H
#define AAL_EMULATED_LOADEDMODULE_H

#include "Translate.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"

namespace aal::emulated {

/// A module compiled for the host.
struct LoadedModule {
  std::unique_ptr<llvm::orc::LLJIT> jit;
  Translated code;
  bool checksUndefined = true, checksRaces = true;

  /// Compiles the bitcode that starts at `image`. Its end is found from its
  /// own headers.
  static llvm::Expected<std::unique_ptr<LoadedModule>> load(const void *image);
};

} // namespace aal::emulated

#endif // AAL_EMULATED_LOADEDMODULE_H
