//===- SessionTest.cpp - the interface and its errors ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ConvolutionGradient.h"
#include "TestSession.h"
#include <fstream>

using namespace mlir;
using namespace mlir::aal;

static const char *const kAdd = R"mlir(
#id = affine_map<(i) -> (i)>
func.func @main(
    %a: tensor<100xf32> {aal.name = "a", aal.role = "input"},
    %b: tensor<100xf32> {aal.name = "b", aal.role = "target"})
    -> (tensor<100xf32> {aal.name = "sum", aal.role = "output"}) {
  %e = tensor.empty() : tensor<100xf32>
  %r = linalg.generic {indexing_maps = [#id, #id, #id],
                       iterator_types = ["parallel"]}
      ins(%a, %b : tensor<100xf32>, tensor<100xf32>)
      outs(%e : tensor<100xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %s = arith.addf %x, %y : f32
    linalg.yield %s : f32
  } -> tensor<100xf32>
  return %r : tensor<100xf32>
}
)mlir";

TEST(Session, DescribesItsTensors) {
  TestSession test(kAdd);
  ASSERT_TRUE(test.session) << test.error;
  ASSERT_EQ(test.session->getInputs().size(), 2u);
  EXPECT_EQ(test.session->getInputs()[1].name, "b");
  EXPECT_EQ(test.session->getInputs()[1].role, "target");
  EXPECT_EQ(test.session->getInputs()[0].shape, std::vector<int64_t>{100});
  EXPECT_TRUE(test.session->getInputs()[0].elementType.isF32());
  EXPECT_EQ(test.session->getOutputs()[0].name, "sum");
  EXPECT_EQ(test.session->getOutputs()[0].bytes, 400);
}

TEST(Session, RunsAgainAndAgain) {
  TestSession test(kAdd);
  ASSERT_TRUE(test.session) << test.error;
  for (unsigned seed = 0; seed < 3; ++seed) {
    Floats a = randomFloats(100, seed), b = randomFloats(100, seed + 10);
    Floats expected(100);
    for (size_t i = 0; i < 100; ++i)
      expected[i] = a[i] + b[i];
    EXPECT_EQ(test.run({a, b}), expected);
  }
}

TEST(Session, RejectsTheWrongNumberOfBuffers) {
  TestSession test(kAdd);
  ASSERT_TRUE(test.session) << test.error;
  Floats a(100);
  EXPECT_FALSE(test.run({a.data()}, {a.data()}));
  EXPECT_EQ(test.error, "expected 2 inputs and 1 outputs, found 1 and 1");
}

TEST(Session, NamesTheMissingFunction) {
  TestSession test("func.func @other() { return }");
  EXPECT_EQ(test.error, "expected a function named 'main', found none");
}

TEST(Session, RejectsDynamicShapes) {
  TestSession test("func.func @main(%a: tensor<?xf32>) -> tensor<?xf32> {\n"
                   "  return %a : tensor<?xf32>\n}");
  EXPECT_NE(test.error.find("result #0: expected a static-shape tensor"),
            std::string::npos)
      << test.error;
}

TEST(Session, RejectsOpsOfOtherDialects) {
  TestSession test("func.func private @other(tensor<4xf32>) -> tensor<4xf32>\n"
                   "func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {\n"
                   "  %r = call @other(%a) : (tensor<4xf32>) -> tensor<4xf32>\n"
                   "  return %r : tensor<4xf32>\n}");
  EXPECT_NE(
      test.error.find("'func.call' op cannot run; expected ops of linalg"),
      std::string::npos)
      << test.error;
}

TEST(Session, ReturnsArgumentsConstantsAndFills) {
  TestSession test(R"mlir(
    func.func @main(%a: tensor<4xf32>, %b: tensor<f32>)
        -> (tensor<4xf32>, tensor<4xf32>, tensor<2xi64>, tensor<3xf32>) {
      %c = arith.constant dense<[3, 4]> : tensor<2xi64>
      %s = tensor.extract %b[] : tensor<f32>
      %twice = arith.addf %s, %s : f32
      %e = tensor.empty() : tensor<3xf32>
      %f = linalg.fill ins(%twice : f32) outs(%e : tensor<3xf32>)
          -> tensor<3xf32>
      return %a, %a, %c, %f
          : tensor<4xf32>, tensor<4xf32>, tensor<2xi64>, tensor<3xf32>
    })mlir");
  ASSERT_TRUE(test.session) << test.error;
  Floats a = randomFloats(4, 1), b = {1.25f}, first(4), second(4), fill(3);
  std::vector<int64_t> constant(2);
  ASSERT_TRUE(test.run({a.data(), b.data()}, {first.data(), second.data(),
                                              constant.data(), fill.data()}));
  EXPECT_EQ(first, a);
  EXPECT_EQ(second, a);
  EXPECT_EQ(constant, (std::vector<int64_t>{3, 4}));
  EXPECT_EQ(fill, Floats(3, 2.5f));
}

TEST(Session, RunsControlFlowOnScalarsFromOutside) {
  TestSession test(R"mlir(
    func.func @main(%a: tensor<4xf32>, %p: tensor<i1>) -> tensor<4xf32> {
      %c = tensor.extract %p[] : tensor<i1>
      %r = scf.if %c -> tensor<4xf32> {
        scf.yield %a : tensor<4xf32>
      } else {
        %t = arith.addf %a, %a : tensor<4xf32>
        scf.yield %t : tensor<4xf32>
      }
      return %r : tensor<4xf32>
    })mlir");
  ASSERT_TRUE(test.session) << test.error;
  Floats a = randomFloats(4, 1), result(4), doubled(4);
  for (int i = 0; i < 4; ++i)
    doubled[i] = 2 * a[i];
  for (uint8_t flag : {1, 0}) {
    ASSERT_TRUE(test.run({a.data(), &flag}, {result.data()})) << test.error;
    EXPECT_EQ(result, flag ? a : doubled);
  }
}

TEST(Session, RejectsUnknownElementTypes) {
  TestSession test(
      "func.func @main(%a: tensor<4xcomplex<f32>>) -> tensor<4xf32> {\n"
      "  %c = arith.constant dense<0.0> : tensor<4xf32>\n"
      "  return %c : tensor<4xf32>\n}");
  EXPECT_NE(test.error.find("argument #0"), std::string::npos) << test.error;
}

TEST(Session, MeasuresTheArena) {
  // Two products in a chain: one temporary of 64x64 floats.
  TestSession test(R"mlir(
    func.func @main(%a: tensor<64x64xf32>) -> tensor<64x64xf32> {
      %z = arith.constant dense<0.0> : tensor<64x64xf32>
      %b = linalg.matmul ins(%a, %a : tensor<64x64xf32>, tensor<64x64xf32>)
          outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
      %c = linalg.matmul ins(%b, %a : tensor<64x64xf32>, tensor<64x64xf32>)
          outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
      return %c : tensor<64x64xf32>
    })mlir");
  ASSERT_TRUE(test.session) << test.error;
  test.run({randomFloats(64 * 64, 1)});
  SessionStats stats = test.session->getStats();
  EXPECT_EQ(stats.arenaBytes, 64 * 64 * 4);
  EXPECT_EQ(stats.arenaLowerBound, 64 * 64 * 4);
  EXPECT_EQ(stats.libraryCalls, 2);
}

TEST(Session, ProfilesLaunches) {
  SessionOptions options;
  options.profile = true;
  TestSession test(kAdd, options);
  ASSERT_TRUE(test.session) << test.error;
  Floats a(100);
  test.run({a, a});
  ASSERT_EQ(test.session->getProfile().size(), 1u);
  EXPECT_EQ(test.session->getProfile()[0].runs, 1);
}

/// Threads of this process that exist now.
static int countThreads() {
  std::ifstream status("/proc/self/status");
  std::string word;
  while (status >> word)
    if (word == "Threads:") {
      int threads = 0;
      status >> threads;
      return threads;
    }
  return -1;
}

TEST(Session, KernelsAndTheLibraryShareOnePoolOfThreads) {
  SessionOptions options;
  options.threads = 3;
  TestSession test(R"mlir(
    #id = affine_map<(i, j) -> (i, j)>
    func.func @main(%a: tensor<512x512xf32>) -> tensor<512x512xf32> {
      %z = arith.constant dense<0.0> : tensor<512x512xf32>
      %b = linalg.matmul ins(%a, %a : tensor<512x512xf32>, tensor<512x512xf32>)
          outs(%z : tensor<512x512xf32>) -> tensor<512x512xf32>
      %e = tensor.empty() : tensor<512x512xf32>
      %r = linalg.generic {indexing_maps = [#id, #id],
                           iterator_types = ["parallel", "parallel"]}
          ins(%b : tensor<512x512xf32>) outs(%e : tensor<512x512xf32>) {
      ^bb0(%x: f32, %o: f32):
        %s = math.exp %x : f32
        linalg.yield %s : f32
      } -> tensor<512x512xf32>
      return %r : tensor<512x512xf32>
    })mlir",
                   options);
  ASSERT_TRUE(test.session) << test.error;
  int before = countThreads();
  test.run({randomFloats(512 * 512, 1)});
  // The calling thread is one of the three.
  EXPECT_LE(countThreads(), before + 2);
}

/// Each thread has scratch memory of its own for the gradient of the weights of
/// a convolution.
TEST(Session, PlansLibraryCallsForItsOwnThreads) {
  SessionOptions many, one;
  many.threads = 4;
  one.threads = 1;
  ConvolutionGradient gradient{4, 64, 64, 12};
  std::string source = "func.func @main(%x: " + gradient.x() +
                       ", %dy: " + gradient.dy() + ") -> " + gradient.dw() +
                       " {\n" + gradient.body();
  TestSession first(source, many);
  ASSERT_TRUE(first.session) << first.error;
  TestSession second(source, one);
  ASSERT_TRUE(second.session) << second.error;
  EXPECT_LT(second.session->getStats().workspaceBytes,
            first.session->getStats().workspaceBytes);
  Floats x = randomFloats(4 * 64 * 144, 1), dy = randomFloats(4 * 64 * 100, 2);
  EXPECT_EQ(second.run({x, dy}), first.run({x, dy}));
}
