//===- PlanSearchTest.cpp - plans for a step ------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Transforms/PlanSearch.h"
#include "aal/InitAll.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

/// A marked step, and the errors that are reported.
struct PlanSearchTest : testing::Test {
  PlanSearchTest() : context(MLIRContext::Threading::DISABLED) {
    DialectRegistry registry;
    mlir::registerAllDialects(registry);
    aal::registerAllDialects(registry);
    context.appendDialectRegistry(registry);
    context.getDiagEngine().registerHandler(
        [&](Diagnostic &diagnostic) { errors.push_back(diagnostic.str()); });
    module = parseSourceFile<ModuleOp>(AAL_TEST_MODELS "/mlp.mlir", &context);
    PassManager passes(&context);
    passes.addPass(createMarkSaved());
    isMarked = module && succeeded(passes.run(*module));
  }

  AssignPoliciesOptions withCopies(StringRef engine) {
    AssignPoliciesOptions options;
    options.rules = "bp";
    options.copyEngine = engine.str();
    return options;
  }

  MLIRContext context;
  std::vector<std::string> errors;
  OwningOpRef<ModuleOp> module;
  bool isMarked = false;
};

TEST_F(PlanSearchTest, CopiesThatAreFastEnough) {
  ASSERT_TRUE(isMarked);
  PlanSearch search(*module, withCopies("bandwidth=1000,latency=0"),
                    Fidelity::Exact);
  ASSERT_TRUE(succeeded(search.start()));
  const Plan *plan = search.measure("bp+offload");
  ASSERT_NE(plan, nullptr);
  EXPECT_LT(plan->peakBytes, search.getPlain().peakBytes);
  EXPECT_TRUE(errors.empty());
}

/// Such a plan is no candidate; the search goes on.
TEST_F(PlanSearchTest, CopiesThatAreLate) {
  ASSERT_TRUE(isMarked);
  PlanSearch search(*module, withCopies("bandwidth=0.001"), Fidelity::Exact);
  ASSERT_TRUE(succeeded(search.start()));
  EXPECT_TRUE(errors.empty());
  for (int i = 0; i < 2; ++i)
    EXPECT_EQ(search.measure("bp+offload"), nullptr);
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_NE(errors[0].find("is not back from the host in time"),
            std::string::npos);
  EXPECT_EQ(search.find(1e9), &search.getPlain());
}

} // namespace
