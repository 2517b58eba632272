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

struct SessionOptions {
  /// Threads of a run; 0 stands for all that OpenMP would use.
  unsigned threads = 0;
  /// Measures each launch; read the result with Session::getProfile().
  bool profile = false;
};

struct SessionStats {
  /// High-water mark, over the runs so far, of the bytes of activations and
  /// temporaries that were live at once. Excludes inputs, outputs, constants.
  int64_t arenaBytes = 0;
  /// Largest sum of temporaries live at one launch: no plan can take less.
  int64_t arenaLowerBound = 0;
  /// Scratch memory of library calls and kernels, outside the arena.
  int64_t workspaceBytes = 0;
  double compileSeconds = 0;
  /// Launches in a run, and the distinct kernels behind them.
  int64_t launches = 0, libraryCalls = 0, kernels = 0;
};

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

  llvm::ArrayRef<TensorSpec> getInputs() const;  // in argument order
  llvm::ArrayRef<TensorSpec> getOutputs() const; // in result order

  /// Runs the function on dense row-major buffers of the caller. Outputs must
  /// not overlap inputs or each other.
  llvm::Error run(llvm::ArrayRef<const void *> inputs,
                  llvm::ArrayRef<void *> outputs);

  SessionStats getStats() const;
  /// In launch order; empty without SessionOptions::profile.
  std::vector<LaunchProfile> getProfile() const;

  struct Impl;

private:
  explicit Session(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl;
};

/// Registers what a context needs for Session::create().
void registerExecutionDialects(DialectRegistry &registry);

} // namespace mlir::aal

#endif // AAL_EXECUTION_SESSION_H
