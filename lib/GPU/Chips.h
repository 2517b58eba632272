//===- Chips.h - GPU chips that code is generated for -----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_GPU_CHIPS_H
#define AAL_LIB_GPU_CHIPS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Target/TargetMachine.h"

namespace mlir::aal {

constexpr char kGPUTriple[] = "nvptx64-nvidia-cuda";

/// Code generation for `chip`. LLVM aborts the process on a chip or PTX version
/// that it does not know, so both are checked first: `features` is empty, for
/// the first PTX version that has the chip, or a list such as "+ptx86".
llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createTargetMachine(llvm::StringRef chip, llvm::StringRef features);

} // namespace mlir::aal

#endif // AAL_LIB_GPU_CHIPS_H
