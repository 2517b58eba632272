//===- TestModule.h - runs functions of the aal dialect ------- -*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_UNITTESTS_CONVERSION_TESTMODULE_H
#define AAL_UNITTESTS_CONVERSION_TESTMODULE_H

#include "../Execution/TestSession.h"
#include "aal/Conversion/Passes.h"
#include "aal/InitAll.h"
#include "aal/Transforms/Passes.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Pass/PassManager.h"

namespace mlir::aal {

/// Function @main of `source`, with its policies materialised and its bits
/// decomposed, compiled.
struct TestModule : TestSession {
  explicit TestModule(llvm::StringRef source)
      : TestSession(source, {}, addDialects, lower) {}

private:
  static void addDialects(DialectRegistry &registry) {
    mlir::registerAllDialects(registry);
    aal::registerAllDialects(registry);
  }
  static LogicalResult lower(ModuleOp module) {
    PassManager passes(module.getContext());
    passes.addPass(createMaterializePolicies());
    passes.addPass(createConvertAALToLinalg());
    passes.addPass(createVerifyMaterialized());
    return passes.run(module);
  }
};

} // namespace mlir::aal

#endif // AAL_UNITTESTS_CONVERSION_TESTMODULE_H
