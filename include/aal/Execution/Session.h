//===- Session.h - compile a function once, run it many times ---*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_EXECUTION_SESSION_H
#define AAL_EXECUTION_SESSION_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectRegistry.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <string>
#include <vector>

namespace mlir::aal {

/// An argument or result of the compiled function.
struct TensorSpec {
  /// `aal.name` and `aal.role`; empty where the function has none.
  std::string name, role;
  std::vector<int64_t> shape;
  Type elementType;
  /// Size of the caller's buffer, dense and row-major. An i1 takes one byte
  /// (0 or 1) for each element.
  int64_t bytes = 0;
};

enum class DeviceKind {
  CPU,
  CUDA,
  /// Runs the kernels for a GPU on the CPU and checks every access.
  Emulated,
};

/// What computes products of matrices on a GPU.
enum class GemmKind {
  Own, // kernels of ours
  /// cuBLASLt where it can; kernels of ours for packed operands and for strides
  /// that it has no layout for.
  CublasLt,
};

struct SessionOptions {
  /// Threads of a run; 0 stands for all that OpenMP would use.
  unsigned threads = 0;
  /// Measures each launch; read the result with Session::getProfile().
  bool profile = false;
  /// Runs loop nests that can share a kernel in one. Without, each has its own:
  /// the results are the same to the bit, on the CPU.
  bool fuse = true;
  /// Fills arena bytes that hold no live value with NaN, before the first step
  /// and after each. A right plan gives the same results, slower.
  bool poisonDeadMemory = false;
  /// Runs launches in an order that lowers the peak of memory, else in that of
  /// the function.
  bool schedule = true;
  DeviceKind device = DeviceKind::CPU;
  /// GPU to compile for, as sm_90; empty for the one that is there.
  std::string chip;
  /// Folder of the CUDA toolkit; empty for the usual places.
  std::string toolkit;
  /// Shared library of the CUDA driver; empty for the system's.
  std::string driver;
  GemmKind gemm = GemmKind::Own;
  /// Shared library of cuBLASLt; empty for the system's.
  std::string cublasLt;
};

struct SessionStats {
  /// High-water mark, over the runs so far, of the bytes of activations and
  /// temporaries that were live at once. Excludes inputs, outputs, constants.
  int64_t arenaBytes = 0;
  /// Largest sum of temporaries live at one launch: no plan can take less.
  int64_t arenaLowerBound = 0;
  /// High-water mark, over the runs so far, of the memory of the host that
  /// offloaded tensors take. No part of the arena.
  int64_t hostArenaBytes = 0;
  /// Seconds of a run that launches wait for copies, by estimate.
  double stallSeconds = 0;
  /// Scratch memory of library calls and kernels, outside the arena.
  int64_t workspaceBytes = 0;
  /// High-water mark of memory on the device: the arena, the workspace, inputs,
  /// outputs and constants. 0 on the CPU.
  int64_t deviceBytes = 0;
  double compileSeconds = 0;
  /// Launches in a run, and the distinct kernels behind them.
  int64_t launches = 0, libraryCalls = 0, kernels = 0;
  /// "cpu" or the driver's name of the device, and the GPU compiled for.
  std::string device = "cpu", chip;
};

struct GPUKernelResources;

/// Time spent in one launch, summed over all runs.
struct LaunchProfile {
  std::string kind;     // "kernel 12", "gemm 64x256x256", ...
  std::string location; // of the first op in it
  double seconds = 0;
  int64_t runs = 0;
};

/// A function on static-shape tensors in upstream dialects, compiled to native
/// code with all of its memory planned. Not thread-safe.
class Session {
public:
  /// Compiles `function` of `module`. The module is cloned, not changed. Its
  /// context must hold the dialects of registerExecutionDialects(). Fails with
  /// one line that names the op or argument at fault.
  static llvm::Expected<std::unique_ptr<Session>>
  create(ModuleOp module, llvm::StringRef function,
         const SessionOptions &options = {});
  ~Session();

  /// An error unless the device of `options` can be used.
  static llvm::Error checkDevice(const SessionOptions &options);

  llvm::ArrayRef<TensorSpec> getInputs() const;  // in argument order
  llvm::ArrayRef<TensorSpec> getOutputs() const; // in result order

  /// Runs the function on dense row-major buffers of the caller. Outputs must
  /// not overlap inputs or each other.
  llvm::Error run(llvm::ArrayRef<const void *> inputs,
                  llvm::ArrayRef<void *> outputs);

  SessionStats getStats() const;
  /// In launch order; empty without SessionOptions::profile.
  std::vector<LaunchProfile> getProfile() const;
  /// What ptxas says of each kernel, where the session had it called.
  llvm::ArrayRef<GPUKernelResources> getResources() const;

  /// Gives back all that the session holds on its device and reports the first
  /// failure; the destructor does so silently. No run may follow.
  llvm::Error close();

  struct Impl;

private:
  explicit Session(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl;
};

/// Registers what a context needs for Session::create().
void registerExecutionDialects(DialectRegistry &registry);

} // namespace mlir::aal

#endif // AAL_EXECUTION_SESSION_H
