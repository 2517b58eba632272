//===- SignatureTest.cpp - what a step takes and gives --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Signature.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace mlir;
using namespace mlir::aal;

namespace {

class SignatureTest : public ::testing::Test {
protected:
  SignatureTest() : context(MLIRContext::Threading::DISABLED) {
    context.loadDialect<func::FuncDialect>();
  }
  Expected<Signature> read(StringRef text) {
    module = parseSourceString<ModuleOp>(text, &context);
    EXPECT_TRUE(module);
    return Signature::read(*module->getOps<func::FuncOp>().begin());
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};

TEST_F(SignatureTest, ReadsArgumentsAndResults) {
  Expected<Signature> signature = read(R"mlir(
    func.func @main(
        %w: tensor<2x3xf32> {aal.name = "w", aal.role = "parameter"},
        %m: tensor<4xi1> {aal.name = "drop#0", aal.role = "dropout_mask",
                          aal.keep_probability = 0.75 : f32},
        %l: tensor<f32> {aal.name = "l", aal.role = "input"})
        -> (tensor<f32> {aal.name = "ce", aal.role = "loss"},
            tensor<2x3xf32> {aal.name = "w", aal.role = "gradient"}) {
      return %l, %w : tensor<f32>, tensor<2x3xf32>
    })mlir");
  ASSERT_TRUE(static_cast<bool>(signature)) << toString(signature.takeError());
  ASSERT_EQ(signature->arguments.size(), 3u);
  EXPECT_EQ(signature->arguments[0].describe(), "F32[2, 3]");
  EXPECT_EQ(signature->arguments[1].describe(), "BOOL[4]");
  EXPECT_EQ(signature->arguments[1].keepProbability, 0.75);
  EXPECT_FALSE(signature->arguments[0].keepProbability);
  EXPECT_EQ(signature->results[0].getKey(), "loss");
  EXPECT_EQ(signature->results[1].getKey(), "grad/w");
  EXPECT_EQ(signature->findArgument(ArgumentRole::Input, "l"), 2u);
  EXPECT_FALSE(signature->findArgument(ArgumentRole::Target, "l"));
  EXPECT_EQ(signature->findArgument(ArgumentRole::DropoutMask), 1u);
  EXPECT_EQ(signature->findResult(ResultRole::Loss), 0u);
}

TEST_F(SignatureTest, NamesMustDiffer) {
  Expected<Signature> signature = read(R"mlir(
    func.func @main(
        %w: tensor<f32> {aal.name = "w", aal.role = "parameter"},
        %b: tensor<f32> {aal.name = "w", aal.role = "buffer"}) {
      return
    })mlir");
  EXPECT_EQ(toString(signature.takeError()),
            "main: arguments #0 (parameter) and #1 (buffer) would both be 'w' "
            "in a file; give each a name of its own");

  signature = read(R"mlir(
    func.func @main(%w: tensor<f32> {aal.name = "w", aal.role = "parameter"})
        -> (tensor<f32> {aal.name = "l", aal.role = "loss"},
            tensor<f32> {aal.name = "loss", aal.role = "output"}) {
      return %w, %w : tensor<f32>, tensor<f32>
    })mlir");
  EXPECT_EQ(toString(signature.takeError()),
            "main: results #0 (loss) and #1 (output) would both be 'loss' in "
            "a file; give each a name of its own");
}

TEST_F(SignatureTest, Errors) {
  Expected<Signature> signature = read(R"mlir(
    func.func @main(%w: tensor<f32> {aal.name = "w"}) {
      return
    })mlir");
  EXPECT_NE(toString(signature.takeError()).find("expected 'aal.role'"),
            std::string::npos);
  signature = read(R"mlir(
    func.func @main(%w: tensor<i4> {aal.name = "w", aal.role = "input"}) {
      return
    })mlir");
  EXPECT_EQ(toString(signature.takeError()),
            "main: argument 'w': no file holds elements of i4");
  signature = read(R"mlir(
    func.func @main(%w: tensor<4xi1> {aal.name = "w", aal.role = "dropout_mask",
                                      aal.keep_probability = 1.5}) {
      return
    })mlir");
  EXPECT_NE(toString(signature.takeError())
                .find("'aal.keep_probability' to be a float above 0"),
            std::string::npos);
}

TEST(Matches, OneElementStandsForAScalar) {
  HostTensor one(TensorDType::I64, {1});
  EXPECT_TRUE(matches(one.view("t"), TensorDType::I64, {1}));
  EXPECT_TRUE(matches(one.view("t"), TensorDType::I64, {}));
  EXPECT_FALSE(matches(one.view("t"), TensorDType::I32, {}));
  EXPECT_FALSE(matches(one.view("t"), TensorDType::I64, {1, 1}));
}

} // namespace
