//===- Toolkit.h - libdevice and tools of the CUDA toolkit ------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_GPU_TOOLKIT_H
#define AAL_LIB_GPU_TOOLKIT_H

#include "aal/GPU/Lowering.h"
#include "llvm/Support/Error.h"

namespace mlir::aal {

/// The CUDA toolkit in one folder, or the first of the usual ones that has what
/// is asked for. Errors name the places that were looked at.
class Toolkit {
public:
  /// `folder` empty: $CUDA_ROOT, $CUDA_HOME, $CUDA_PATH, /usr/local/cuda.
  explicit Toolkit(StringRef folder);

  /// Path of the bitcode of libdevice.
  llvm::Expected<std::string> findLibdevice() const;

  bool hasAssembler() const;

  /// Assembles PTX for `chip` to a cubin with ptxas and reads what that says of
  /// each kernel. ptxas aims at a number of blocks on a multiprocessor, and
  /// spills a few values where that takes as little. Kernels that spill are
  /// told in `ptx` that one block will do, and all is assembled again.
  llvm::Error assemble(std::string &ptx, StringRef chip, GPUImage &image) const;

  /// Joins a cubin and the PTX that it comes from to a fatbin.
  llvm::Expected<std::string> makeFatbin(StringRef cubin, StringRef ptx,
                                         StringRef chip) const;

private:
  llvm::Error assembleOnce(StringRef ptx, StringRef chip,
                           GPUImage &image) const;
  llvm::Expected<std::string> find(StringRef what, StringRef relative) const;
  llvm::Expected<std::string> findTool(StringRef name) const;

  std::vector<std::string> folders;
  bool isGiven;
};

} // namespace mlir::aal

#endif // AAL_LIB_GPU_TOOLKIT_H
