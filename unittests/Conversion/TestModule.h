//===- TestModule.h - runs functions of the aal dialect ------- -*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_UNITTESTS_CONVERSION_TESTMODULE_H
#define AAL_UNITTESTS_CONVERSION_TESTMODULE_H

#include "aal/Conversion/Passes.h"
#include "aal/Execution/Session.h"
#include "aal/InitAll.h"
#include "aal/Transforms/Passes.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"

namespace mlir::aal {

/// Function @main of `source`, with its policies materialised and its bits
/// decomposed, compiled.
struct TestModule {
  explicit TestModule(llvm::StringRef source) {
    DialectRegistry registry;
    mlir::registerAllDialects(registry);
    aal::registerAllDialects(registry);
    registerExecutionDialects(registry);
    context.appendDialectRegistry(registry);
    OwningOpRef<ModuleOp> module =
        parseSourceString<ModuleOp>(source, &context);
    if (!module) {
      error = "does not parse";
      return;
    }
    PassManager passes(&context);
    passes.addPass(createMaterializePolicies());
    passes.addPass(createConvertAALToLinalg());
    passes.addPass(createVerifyMaterialized());
    if (failed(passes.run(*module))) {
      error = "does not lower";
      return;
    }
    llvm::Expected<std::unique_ptr<Session>> created =
        Session::create(*module, "main");
    if (created)
      session = std::move(*created);
    else
      error = llvm::toString(created.takeError());
  }

  /// True where @main ran on the buffers; else `error` says why not.
  bool run(llvm::ArrayRef<const void *> inputs,
           llvm::ArrayRef<void *> outputs) {
    if (!session)
      return false;
    if (llvm::Error failed = session->run(inputs, outputs))
      error = llvm::toString(std::move(failed));
    return error.empty();
  }

  MLIRContext context;
  std::unique_ptr<Session> session;
  std::string error;
};

} // namespace mlir::aal

#endif // AAL_UNITTESTS_CONVERSION_TESTMODULE_H
