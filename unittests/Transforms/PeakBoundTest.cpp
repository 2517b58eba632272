//===- PeakBoundTest.cpp - bytes that every order of a step needs ---------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "PeakBound.h"
#include "aal/InitAll.h"
#include "aal/Transforms/PlanSearch.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

struct PeakBoundTest : testing::Test {
  PeakBoundTest() : context(MLIRContext::Threading::DISABLED) {
    DialectRegistry registry;
    mlir::registerAllDialects(registry);
    aal::registerAllDialects(registry);
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
  }

  int64_t boundText(StringRef text) {
    OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, &context);
    return module ? boundPeak(module->lookupSymbol<func::FuncOp>("main")) : -1;
  }

  MLIRContext context;
};

/// The bound and the peak of the plan of `rules` of a marked step.
std::pair<int64_t, int64_t> boundAndPeak(ModuleOp marked, StringRef rules) {
  AssignPoliciesOptions options;
  options.rules = "bp";
  PlanSearch search(marked, options, Fidelity::Exact);
  const Plan *plan = search.measure(rules);
  if (!plan)
    return {-1, -1};
  options.rules = rules.str();
  OwningOpRef<ModuleOp> module = marked.clone();
  PassManager passes(module->getContext());
  passes.addPass(createAssignPolicies(options));
  passes.addPass(createMaterializePolicies());
  if (failed(passes.run(*module)))
    return {-1, -1};
  return {boundPeak(module->lookupSymbol<func::FuncOp>("main")),
          plan->peakBytes};
}

/// No plan is measured below its bound, whatever it stores and repeats.
TEST_F(PeakBoundTest, NoPeakIsLower) {
  for (StringRef model :
       {"mlp", "cnn", "vit", "mixer", "gpt2", "bert", "resnet_bottleneck"}) {
    OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(
        (AAL_TEST_MODELS "/" + model + ".mlir").str(), &context);
    PassManager passes(&context);
    passes.addPass(createMarkSaved());
    ASSERT_TRUE(module && succeeded(passes.run(*module))) << model.str();
    for (StringRef rules :
         {"bp", "bp+mincut", "bp+segments=2", "bp+segments=4",
          "bp+segments=4/90%", "bp+unbiased+mincut=inf",
          "bp+unbiased+segments=2", "bp+biased+mincut", "bp+biased+mincut=inf",
          "bp+biased+segments=2", "bp+biased+segments=4"}) {
      auto [bound, peak] = boundAndPeak(*module, rules);
      if (peak < 0)
        continue; // not for this step
      EXPECT_GT(bound, 0) << model.str() << " " << rules.str();
      EXPECT_LE(bound, peak) << model.str() << " " << rules.str();
    }
  }
}

/// What is stored for the backward pass is there when that begins, and the
/// product has its operands and its result beside it.
TEST_F(PeakBoundTest, CountsWhatPassesAProduct) {
  EXPECT_EQ(boundText(R"mlir(
    #id = affine_map<(d0, d1) -> (d0, d1)>
    func.func @main(%x: tensor<8x8xf32>, %w: tensor<8x8xf32>) -> tensor<f32> {
      %zero = arith.constant 0.0 : f32
      %empty = tensor.empty() : tensor<8x8xf32>
      %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
      %a = linalg.matmul ins(%x, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
      %b = linalg.matmul ins(%a, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
      %c = linalg.matmul ins(%b, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
      %d = linalg.matmul ins(%c, %a : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
      %scalar = tensor.empty() : tensor<f32>
      %start = linalg.fill ins(%zero : f32) outs(%scalar : tensor<f32>) -> tensor<f32>
      %sum = linalg.generic {indexing_maps = [#id, affine_map<(d0, d1) -> ()>], iterator_types = ["reduction", "reduction"]}
          ins(%d : tensor<8x8xf32>) outs(%start : tensor<f32>) {
      ^bb0(%in: f32, %out: f32):
        %add = arith.addf %in, %out : f32
        linalg.yield %add : f32
      } -> tensor<f32>
      return %sum : tensor<f32>
    }
  )mlir"),
            3 * 256);
}

/// A mask is read as it is stored: the product may decode it, and the sum may
/// too, so that no f32 copy of it has to be there.
TEST_F(PeakBoundTest, CountsCodesOnce) {
  EXPECT_EQ(boundText(R"mlir(
    #id = affine_map<(d0, d1) -> (d0, d1)>
    func.func @main(%x: tensor<8x8xi8>, %w: tensor<8x8xf32>) -> tensor<8x8xf32> {
      %zero = arith.constant 0.0 : f32
      %none = arith.constant 1 : i8
      %codes = tensor.empty() : tensor<8x8xi8>
      %coded = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
          ins(%x : tensor<8x8xi8>) outs(%codes : tensor<8x8xi8>) {
      ^bb0(%in: i8, %out: i8):
        %add = arith.addi %in, %none : i8
        linalg.yield %add : i8
      } -> tensor<8x8xi8>
      %empty = tensor.empty() : tensor<8x8xf32>
      %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
      %decoded = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
          ins(%coded : tensor<8x8xi8>) outs(%empty : tensor<8x8xf32>) {
      ^bb0(%in: i8, %out: f32):
        %float = arith.sitofp %in : i8 to f32
        linalg.yield %float : f32
      } -> tensor<8x8xf32>
      %a = linalg.matmul ins(%decoded, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
      %b = linalg.matmul ins(%a, %decoded : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
      return %b : tensor<8x8xf32>
    }
  )mlir"),
            256);
}

} // namespace
