//===- aal-plugin.cpp - the aal dialect and passes for mlir-opt -----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/InitAll.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

/// Passes may be used with the dialect plugin alone, so it registers both.
static void registerDialectsAndPasses(mlir::DialectRegistry *registry) {
  mlir::aal::registerAllDialects(*registry);
  mlir::aal::registerAllPasses();
}

extern "C" LLVM_ATTRIBUTE_WEAK ::mlir::DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "AAL", LLVM_VERSION_STRING,
          registerDialectsAndPasses};
}

extern "C" LLVM_ATTRIBUTE_WEAK ::mlir::PassPluginLibraryInfo
mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "AAL", LLVM_VERSION_STRING,
          mlir::aal::registerAllPasses};
}
