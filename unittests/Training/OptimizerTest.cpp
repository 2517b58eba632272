//===- OptimizerTest.cpp - optimizers against PyTorch ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "../TemporaryFolder.h"
#include "aal/Training/Compile.h"
#include "aal/Training/TrainingState.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"

using namespace llvm;
using namespace mlir;
using namespace mlir::aal;

namespace {

/// A step on parameters of type ELT with the gradient w - t, of the loss |w -
/// t|^2 / 2 (which it does not need to compute: it returns 0).
constexpr StringLiteral kStep = R"mlir(
#id = affine_map<(d0) -> (d0)>
func.func @main(%w: tensor<4xELT> {aal.name = "w", aal.role = "parameter"},
                %t: tensor<4xELT> {aal.name = "t", aal.role = "buffer"})
    -> (tensor<f32> {aal.name = "loss", aal.role = "loss"},
        tensor<4xELT> {aal.name = "w", aal.role = "gradient"}) {
  %zero = arith.constant 0.0 : f32
  %scalar = tensor.empty() : tensor<f32>
  %loss = linalg.fill ins(%zero : f32) outs(%scalar : tensor<f32>)
      -> tensor<f32>
  %init = tensor.empty() : tensor<4xELT>
  %dw = linalg.generic {indexing_maps = [#id, #id, #id],
                        iterator_types = ["parallel"]}
      ins(%w, %t : tensor<4xELT>, tensor<4xELT>)
      outs(%init : tensor<4xELT>) {
  ^bb0(%a: ELT, %b: ELT, %out: ELT):
    %d = arith.subf %a, %b : ELT
    linalg.yield %d : ELT
  } -> tensor<4xELT>
  return %loss, %dw : tensor<f32>, tensor<4xELT>
})mlir";

class OptimizerTest : public TemporaryFolderTest {
protected:
  /// The parameters after five steps from (1, 1, -1, 0.25) towards
  /// (0.5, -1, 2, 0) with learning rates 0.1, 0.05, 0.2, 0.1, 0.025.
  std::vector<float> train(const AppendOptimizerOptions &optimizer,
                           StringRef elementType = "f32",
                           TensorDType dtype = TensorDType::F32) {
    std::string text = kStep.str();
    for (size_t at; (at = text.find("ELT")) != std::string::npos;)
      text.replace(at, 3, elementType.str());
    DialectRegistry registry;
    registerTrainingDialects(registry);
    MLIRContext context(registry, MLIRContext::Threading::DISABLED);
    auto module = parseSourceString<ModuleOp>(text, &context);
    CompileOptions options;
    options.optimizer = optimizer;
    options.session.threads = 1;
    CompiledStep compiled = cantFail(compileStep(*module, options));
    TrainingState state =
        cantFail(TrainingState::create(compiled.step.signature));

    auto makeTensor = [&](std::vector<double> values) {
      HostTensor tensor(dtype, {4});
      const double *next = values.data();
      fillTensor(tensor, [&] { return *next++; });
      return tensor;
    };
    HostTensor initial = makeTensor({1, 1, -1, 0.25});
    HostTensor target = makeTensor({0.5, -1, 2, 0});
    std::string path = pathOf("init.safetensors");
    cantFail(writeSafetensors(path, {initial.view("w"), target.view("t")}));
    cantFail(state.initialise(cantFail(SafetensorsFile::open(path))));
    for (double rate : {0.1, 0.05, 0.2, 0.1, 0.025}) {
      state.setLearningRate(rate);
      cantFail(compiled.step.run(state.getArguments(), state.getResults()));
      state.applyUpdates();
    }
    std::vector<float> values;
    for (int64_t i = 0; i < 4; ++i)
      values.push_back(readElement(state.getPersistent().front(), i));
    return values;
  }

  void expectClose(const std::vector<float> &found,
                   const std::vector<float> &expected,
                   double tolerance = 2e-6) {
    ASSERT_EQ(found.size(), expected.size());
    for (size_t i = 0; i < found.size(); ++i)
      EXPECT_NEAR(found[i], expected[i], tolerance) << "element " << i;
  }
};

// All expected values are those of PyTorch 2.15 on the same numbers:
// torch.optim with its defaults but for the options named.

TEST_F(OptimizerTest, PlainSGD) {
  expectClose(train({}),
              {0.800104976f, 0.200420022f, 0.199370027f, 0.150052488f});
}

TEST_F(OptimizerTest, SGDWithMomentumAndDecay) {
  AppendOptimizerOptions options;
  options.momentum = 0.9;
  options.weightDecay = 0.1;
  expectClose(train(options),
              {0.419792473f, -1.03072619f, 1.99773848f, -0.0159284417f});
  options.nesterov = true;
  expectClose(train(options),
              {0.36369127f, -1.22708046f, 2.28759503f, -0.0416414998f});
}

TEST_F(OptimizerTest, Adam) {
  AppendOptimizerOptions options;
  options.kind = OptimizerKind::AdamW;
  expectClose(train(options),
              {0.54466033f, 0.527180135f, -0.526315451f, -0.143199459f});
}

TEST_F(OptimizerTest, AdamWWithOtherConstants) {
  AppendOptimizerOptions options;
  options.kind = OptimizerKind::AdamW;
  options.beta1 = 0.8;
  options.beta2 = 0.95;
  options.epsilon = 1e-3;
  options.weightDecay = 0.1;
  expectClose(train(options),
              {0.517086923f, 0.490238309f, -0.48875764f, -0.128630653f});
}

TEST_F(OptimizerTest, GradientsClippedByNorm) {
  AppendOptimizerOptions options;
  options.clip = 1;
  expectClose(train(options),
              {0.934907079f, 0.739628315f, -0.609442472f, 0.217453539f});
}

// In double precision the values are the same; bf16 parameters are rounded to
// eight bits after each step, while their moments stay in f32.
TEST_F(OptimizerTest, OtherElementTypes) {
  AppendOptimizerOptions options;
  options.kind = OptimizerKind::AdamW;
  std::vector<float> expected = {0.54466033f, 0.527180135f, -0.526315451f,
                                 -0.143199459f};
  expectClose(train(options, "f64", TensorDType::F64), expected);
  expectClose(train(options, "bf16", TensorDType::BF16), expected, 0.02);
}

} // namespace
