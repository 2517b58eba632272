//===- BindingTest.cpp - tensors of a file as arguments -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Binding.h"
#include "../TemporaryFolder.h"
#include "TestSignature.h"
#include <cmath>

using namespace llvm;
using namespace mlir::aal;

namespace {

class BindingTest : public TemporaryFolderTest {
protected:
  /// A file with one tensor of ones for each view.
  SafetensorsFile
  makeFile(std::vector<std::tuple<StringRef, TensorDType, std::vector<int64_t>>>
               specs) {
    std::vector<HostTensor> tensors;
    std::vector<TensorView> views;
    for (auto &[name, dtype, shape] : specs) {
      fillTensor(tensors.emplace_back(dtype, shape), 1);
      views.push_back(tensors.back().view(name));
    }
    cantFail(writeSafetensors(pathOf("in.safetensors"), views));
    return cantFail(SafetensorsFile::open(pathOf("in.safetensors")));
  }
  std::string errorOf(const SafetensorsFile &file) {
    auto inputs = bindInputs(signature, file);
    return inputs ? ""
                  : toString(inputs.takeError()).substr(file.getPath().size());
  }

  Signature signature{
      {makeArgument(ArgumentRole::Parameter, "w", TensorDType::F32, {2}),
       makeArgument(ArgumentRole::Seed, "seed", TensorDType::I64, {}),
       makeArgument(ArgumentRole::LossGradient, "dl", TensorDType::F32, {}),
       makeArgument(ArgumentRole::Buffer, "n", TensorDType::I64, {})},
      {makeResult(ResultRole::Loss, "l", TensorDType::F32, {}),
       makeResult(ResultRole::Gradient, "w", TensorDType::F32, {2}),
       makeResult(ResultRole::BufferUpdate, "n", TensorDType::I64, {})}};
};

TEST_F(BindingTest, FillsSeedAndLossGradient) {
  SafetensorsFile file =
      makeFile({{"n", TensorDType::I64, {1}}, {"w", TensorDType::F32, {2}}});
  auto inputs = bindInputs(signature, file);
  ASSERT_TRUE(static_cast<bool>(inputs)) << toString(inputs.takeError());
  ASSERT_EQ(inputs->size(), 4u);
  EXPECT_EQ(readElement((*inputs)[0].view(""), 1), 1);
  EXPECT_EQ(readElement((*inputs)[1].view(""), 0), 0);
  EXPECT_EQ(readElement((*inputs)[2].view(""), 0), 1);
  EXPECT_TRUE((*inputs)[3].getShape().empty());
}

TEST_F(BindingTest, Errors) {
  EXPECT_EQ(errorOf(makeFile({{"w", TensorDType::F32, {2}}})),
            ": tensor 'n': expected I64[] for this buffer, found none");
  EXPECT_EQ(errorOf(makeFile(
                {{"w", TensorDType::F64, {2}}, {"n", TensorDType::I64, {}}})),
            ": tensor 'w': expected F32[2] for this parameter, found F64[2]");
  EXPECT_EQ(errorOf(makeFile({{"w", TensorDType::F32, {1, 2}},
                              {"n", TensorDType::I64, {}}})),
            ": tensor 'w': expected F32[2] for this parameter, found "
            "F32[1, 2]");
  EXPECT_EQ(errorOf(makeFile({{"w", TensorDType::F32, {2}},
                              {"n", TensorDType::I64, {}},
                              {"v", TensorDType::F32, {2}}})),
            ": tensor 'v': expected only arguments of the step, found no "
            "argument of this name");
}

TEST_F(BindingTest, OutputsUnderTheirKeys) {
  std::vector<HostTensor> outputs = makeOutputs(signature);
  std::vector<TensorView> views = viewOutputs(signature, outputs);
  ASSERT_EQ(views.size(), 3u);
  EXPECT_EQ(views[0].name, "loss");
  EXPECT_EQ(views[1].name, "grad/w");
  EXPECT_EQ(views[2].name, "n");
}

TEST_F(BindingTest, NonFiniteLossNamesTheFirstTensor) {
  std::vector<HostTensor> inputs;
  for (const ArgumentInfo &info : signature.arguments)
    inputs.emplace_back(info.dtype, info.shape);
  std::vector<HostTensor> outputs = makeOutputs(signature);
  auto message = [&] {
    return toString(checkLoss(signature, inputs, outputs));
  };
  EXPECT_EQ(message(), "");
  // Only the loss decides whether there is an error.
  outputs[1].getElements<float>()[1] = INFINITY;
  EXPECT_EQ(message(), "");
  outputs[0].getElements<float>()[0] = NAN;
  EXPECT_NE(message().find("is loss 'l', element 0 ("), std::string::npos);
  inputs[0].getElements<float>()[1] = INFINITY;
  EXPECT_NE(message().find("is parameter 'w', element 1 ("), std::string::npos);
}

} // namespace
