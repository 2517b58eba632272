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
    load("mlp");
  }

  void load(const std::string &model) {
    module = parseSourceFile<ModuleOp>(AAL_TEST_MODELS "/" + model + ".mlir",
                                       &context);
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

/// A class of errors that is allowed has all plans of the narrower ones: no
/// budget costs more work in it, and its least budget is not greater.
TEST_F(PlanSearchTest, WiderClassesAreNoWorse) {
  for (StringRef model : {"mlp", "vit", "resnet_bottleneck"}) {
    load(model.str());
    ASSERT_TRUE(isMarked);
    AssignPoliciesOptions options;
    options.rules = "bp";
    PlanSearch exact(*module, options, Fidelity::Exact);
    PlanSearch unbiased(*module, options, Fidelity::Unbiased);
    PlanSearch biased(*module, options, Fidelity::Biased);
    PlanSearch *searches[] = {&exact, &unbiased, &biased};
    for (PlanSearch *search : searches)
      ASSERT_TRUE(succeeded(search->start()));
    for (int percent : {90, 70, 60, 48, 44, 40, 30, 26, 20}) {
      double limit =
          static_cast<double>(exact.getPlain().peakBytes) * percent / 100;
      int64_t most = std::numeric_limits<int64_t>::max();
      for (PlanSearch *search : searches) {
        const Plan *plan = search->find(limit);
        int64_t work =
            plan ? plan->repeatedFlops : std::numeric_limits<int64_t>::max();
        EXPECT_LE(work, most) << model.str() << " " << percent << "%";
        most = work;
      }
    }
    int64_t least = exact.findLeastPeak();
    EXPECT_LE(unbiased.findLeastPeak(), least) << model.str();
    EXPECT_LE(biased.findLeastPeak(), unbiased.findLeastPeak()) << model.str();
  }
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
