//===- DeviceFlags.h - the device on a command line -------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TOOLS_DEVICEFLAGS_H
#define AAL_TOOLS_DEVICEFLAGS_H

#include "aal/Execution/Session.h"
#include "aal/Tools/ToolSupport.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"

namespace mlir::aal {

/// The options of a tool that say where to run. Made after initToolOptions().
struct DeviceFlags {
  llvm::cl::OptionCategory &category;
  llvm::cl::opt<std::string> device{
      "device", llvm::cl::value_desc("name"),
      llvm::cl::desc("Device to run on: cpu (default), cuda, or emulated, "
                     "which runs the GPU's kernels on the CPU and checks every "
                     "access"),
      llvm::cl::init("cpu"), llvm::cl::cat(category)};
  llvm::cl::opt<std::string> chip{
      "chip", llvm::cl::value_desc("sm_NN"),
      llvm::cl::desc("GPU to compile for (default: the one that is there)"),
      llvm::cl::cat(category)};
  llvm::cl::opt<std::string> toolkit{
      "toolkit", llvm::cl::value_desc("folder"),
      llvm::cl::desc("CUDA toolkit (default: $CUDA_ROOT, $CUDA_HOME, "
                     "$CUDA_PATH or /usr/local/cuda)"),
      llvm::cl::cat(category)};
  llvm::cl::opt<std::string> driver{
      "driver", llvm::cl::value_desc("library"),
      llvm::cl::desc("CUDA driver (default: libcuda.so.1)"),
      llvm::cl::cat(category)};
  llvm::cl::opt<std::string> gemm{
      "gemm", llvm::cl::value_desc("name"),
      llvm::cl::desc("What computes products on a GPU: own (default) for "
                     "kernels of aal, or cublaslt"),
      llvm::cl::init("own"), llvm::cl::cat(category)};
  llvm::cl::opt<std::string> cublasLt{
      "cublaslt", llvm::cl::value_desc("library"),
      llvm::cl::desc("cuBLASLt (default: libcublasLt.so.13, .12 or .so)"),
      llvm::cl::cat(category)};

  explicit DeviceFlags(llvm::cl::OptionCategory &category)
      : category(category) {}

  /// Sets what the options say in `session`, and checks that there is such a
  /// device.
  llvm::Error apply(SessionOptions &session) const {
    std::optional<DeviceKind> kind =
        llvm::StringSwitch<std::optional<DeviceKind>>(device)
            .Case("cpu", DeviceKind::CPU)
            .Case("cuda", DeviceKind::CUDA)
            .Case("emulated", DeviceKind::Emulated)
            .Default(std::nullopt);
    if (!kind)
      return makeToolError("--device: expected cpu, cuda or emulated, found '" +
                           device + "'");
    if (gemm != "own" && gemm != "cublaslt")
      return makeToolError("--gemm: expected own or cublaslt, found '" + gemm +
                           "'");
    if (cublasLt.getNumOccurrences() && gemm == "own")
      return makeToolError(
          "--cublaslt: expected --gemm=cublaslt beside it, found --gemm=own");
    for (const auto *option : {&chip, &toolkit, &driver, &gemm})
      if (option->getNumOccurrences() && *kind == DeviceKind::CPU)
        return makeToolError(
            "--" + option->ArgStr +
            ": expected --device=cuda beside it, found --device=cpu");
    session.device = *kind;
    session.chip = chip;
    session.toolkit = toolkit;
    session.driver = driver;
    session.gemm = gemm == "own" ? GemmKind::Own : GemmKind::CublasLt;
    session.cublasLt = cublasLt;
    if (llvm::Error error = Session::checkDevice(session))
      return makeToolError("--device=" + device + ": " +
                           llvm::toString(std::move(error)));
    return llvm::Error::success();
  }
};

} // namespace mlir::aal

#endif // AAL_TOOLS_DEVICEFLAGS_H
