//===- TestSession.h - runs modules given as text ---------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_UNITTESTS_EXECUTION_TESTSESSION_H
#define AAL_UNITTESTS_EXECUTION_TESTSESSION_H

#include "../RandomFloats.h"
#include "aal/Execution/Session.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"
#include <cmath>

namespace mlir::aal {

/// A session of function @main, with its context.
struct TestSession {
  explicit TestSession(llvm::StringRef source, SessionOptions options = {})
      : TestSession(
            source, options, [](DialectRegistry &) {},
            [](ModuleOp) { return success(); }) {}

  /// Runs on raw buffers; false with `error` set on failure.
  bool run(std::vector<const void *> inputs, std::vector<void *> outputs) {
    if (!session)
      return false;
    llvm::Error failed = session->run(inputs, outputs);
    if (failed)
      error = llvm::toString(std::move(failed));
    return error.empty();
  }

  /// Runs a function of f32 tensors with one result.
  Floats run(const std::vector<Floats> &inputs) {
    if (!session)
      return {};
    Floats output(session->getOutputs()[0].bytes / sizeof(float), NAN);
    std::vector<const void *> pointers;
    for (const Floats &input : inputs)
      pointers.push_back(input.data());
    run(pointers, {output.data()});
    return output;
  }

  MLIRContext context;
  std::unique_ptr<Session> session;
  std::string error;

protected:
  /// Has dialects added, and the module prepared before it is compiled.
  TestSession(llvm::StringRef source, SessionOptions options,
              llvm::function_ref<void(DialectRegistry &)> addDialects,
              llvm::function_ref<LogicalResult(ModuleOp)> prepare) {
    DialectRegistry registry;
    addDialects(registry);
    registerExecutionDialects(registry);
    context.appendDialectRegistry(registry);
    OwningOpRef<ModuleOp> module =
        parseSourceString<ModuleOp>(source, &context);
    if (!module) {
      error = "does not parse";
      return;
    }
    if (failed(prepare(*module))) {
      error = "does not lower";
      return;
    }
    llvm::Expected<std::unique_ptr<Session>> created =
        Session::create(*module, "main", options);
    if (created)
      session = std::move(*created);
    else
      error = llvm::toString(created.takeError());
  }
};

/// Largest difference, over the largest magnitude of `expected`.
inline void expectNear(const Floats &actual, const Floats &expected,
                       float tolerance = 1e-5f) {
  ASSERT_EQ(actual.size(), expected.size());
  float scale = 1e-30f, worst = 0;
  size_t at = 0;
  for (size_t i = 0; i < actual.size(); ++i) {
    scale = std::max(scale, std::fabs(expected[i]));
    float difference = std::fabs(actual[i] - expected[i]);
    if (!(difference <= worst)) {
      worst = difference;
      at = i;
    }
  }
  EXPECT_LE(worst / scale, tolerance)
      << "at " << at << ": " << actual[at] << ", expected " << expected[at];
}

} // namespace mlir::aal

#endif // AAL_UNITTESTS_EXECUTION_TESTSESSION_H
