//===- Lowering.h - gpu.module to device code -------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_GPU_LOWERING_H
#define AAL_GPU_LOWERING_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include <string>
#include <vector>

namespace mlir::aal {

enum class GPUFormat {
  Assembly, // PTX text, ends in a NUL
  Binary,   // cubin of one chip
  Fatbin,
  /// LLVM bitcode in terms of NVVM intrinsics and libdevice's functions,
  /// before either is linked: what the emulated device loads.
  Bitcode,
};

struct GPUTargetOptions {
  std::string chip = "sm_90";
  std::string features;
  GPUFormat format = GPUFormat::Binary;
  /// Folder of the CUDA toolkit (libdevice, ptxas). Empty: $CUDA_ROOT,
  /// $CUDA_HOME, $CUDA_PATH, then /usr/local/cuda.
  std::string toolkit;
};

/// What ptxas says of one kernel; read with GPUFormat::Binary.
struct GPUKernelResources {
  std::string name;
  int64_t registers = 0, sharedBytes = 0, stackBytes = 0;
  int64_t spillStoreBytes = 0, spillLoadBytes = 0;
};

struct GPUImage {
  std::string data;
  std::vector<GPUKernelResources> resources;
};

/// Whether ptxas, which makes binaries, is in `toolkit` or, where that is
/// empty, in one of the usual places.
bool hasGPUAssembler(const std::string &toolkit);

/// Compiles a clone of `module`. Fails with one error at the module or kernel:
/// an unknown chip, a missing toolkit, a call that nothing defines.
FailureOr<GPUImage> compileGPUModule(gpu::GPUModuleOp module,
                                     const GPUTargetOptions &options);

} // namespace mlir::aal

#endif // AAL_GPU_LOWERING_H
