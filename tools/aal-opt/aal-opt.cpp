//===- aal-opt.cpp - optimizer driver with the aal dialect ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/InitAll.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

/// The arguments, with diagnostics that do not print the op at fault unless the
/// user asks for it: a training step has thousands of ops.
static llvm::SmallVector<char *> withShortDiagnostics(int argc, char **argv) {
  static char flag[] = "--mlir-print-op-on-diagnostic=false";
  llvm::SmallVector<char *> arguments(argv, argv + argc);
  bool isGiven = llvm::any_of(arguments, [](llvm::StringRef argument) {
    return argument.ltrim('-').starts_with("mlir-print-op-on-diagnostic");
  });
  if (!isGiven)
    arguments.insert(arguments.begin() + 1, flag);
  return arguments;
}

int main(int argc, char **argv) {
  llvm::SmallVector<char *> arguments = withShortDiagnostics(argc, argv);
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::aal::registerAllDialects(registry);
  mlir::registerAllPasses();
  mlir::aal::registerAllPasses();
  return mlir::asMainReturnCode(
      mlir::MlirOptMain(arguments.size(), arguments.data(),
                        "aal activation-memory compiler driver\n", registry));
}
