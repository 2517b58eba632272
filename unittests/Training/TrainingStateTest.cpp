//===- TrainingStateTest.cpp - tensors of a training run ------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/TrainingState.h"
#include "../TemporaryFolder.h"
#include "TestSignature.h"
#include "aal/Training/Checkpoint.h"
#include <cmath>

using namespace llvm;
using namespace mlir::aal;

namespace {

class TrainingStateTest : public TemporaryFolderTest {
protected:
  TrainingStateTest() {
    signature.arguments = {
        makeArgument(ArgumentRole::Parameter, "fc.weight", TensorDType::F32,
                     {50, 100}),
        makeArgument(ArgumentRole::Parameter, "norm.weight", TensorDType::F32,
                     {4}),
        makeArgument(ArgumentRole::Parameter, "fc.bias", TensorDType::F32,
                     {50}),
        makeArgument(ArgumentRole::Buffer, "running_var", TensorDType::F32,
                     {4}),
        makeArgument(ArgumentRole::State, "fc.weight.momentum",
                     TensorDType::F32, {50, 100}),
        makeArgument(ArgumentRole::DropoutMask, "drop#0", TensorDType::Bool,
                     {100, 100}),
        makeArgument(ArgumentRole::DropoutMask, "drop#1", TensorDType::Bool,
                     {100, 100}),
        makeArgument(ArgumentRole::Seed, "seed", TensorDType::I32, {}),
        makeArgument(ArgumentRole::LossGradient, "dl", TensorDType::F32, {}),
        makeArgument(ArgumentRole::LearningRate, "learning_rate",
                     TensorDType::F32, {})};
    signature.arguments[5].keepProbability = 0.75;
    signature.arguments[6].keepProbability = 0.75;
    signature.results = {
        makeResult(ResultRole::Loss, "loss", TensorDType::F32, {}),
        makeResult(ResultRole::ParameterUpdate, "fc.weight", TensorDType::F32,
                   {50, 100})};
  }
  TrainingState makeState() {
    return cantFail(TrainingState::create(signature));
  }
  static double at(const TrainingState &state, size_t argument, int64_t index) {
    return readElement(state.getArguments()[argument].view(""), index);
  }

  Signature signature;
};

TEST_F(TrainingStateTest, DrawsParameters) {
  TrainingState state = makeState();
  state.initialise(/*seed=*/1);
  double largest = 0, sum = 0;
  for (int64_t i = 0; i < 5000; ++i) {
    largest = std::max(largest, std::abs(at(state, 0, i)));
    sum += at(state, 0, i);
  }
  EXPECT_LE(largest, 0.1); // 1 / sqrt(100 inputs)
  EXPECT_GT(largest, 0.099);
  EXPECT_NEAR(sum / 5000, 0, 0.003);
  EXPECT_EQ(at(state, 1, 3), 1);
  EXPECT_EQ(at(state, 2, 3), 0);
  EXPECT_EQ(at(state, 3, 3), 1);
  EXPECT_EQ(at(state, 8, 0), 1);

  TrainingState other = makeState();
  other.initialise(2);
  EXPECT_NE(at(state, 0, 0), at(other, 0, 0));
}

TEST_F(TrainingStateTest, DrawsMasksAndSeeds) {
  TrainingState state = makeState();
  auto draw = [&](uint64_t seed, uint32_t step, size_t argument) {
    state.setRandom(seed, step);
    ArrayRef<char> data = state.getArguments()[argument].view("").data;
    return data.vec();
  };
  std::vector<char> mask = draw(1, 0, 5);
  EXPECT_NEAR(std::count(mask.begin(), mask.end(), 1), 7500, 150);
  EXPECT_EQ(std::count(mask.begin(), mask.end(), 0) +
                std::count(mask.begin(), mask.end(), 1),
            10000);
  EXPECT_EQ(mask, draw(1, 0, 5));
  EXPECT_NE(mask, draw(1, 1, 5));
  EXPECT_NE(mask, draw(2, 0, 5));
  EXPECT_NE(mask, draw(1, 0, 6));
  EXPECT_EQ(draw(1, 0, 7), draw(1, 0, 7));
  EXPECT_NE(draw(1, 0, 7), draw(1, 1, 7));
  EXPECT_GE(at(state, 7, 0), 0);
}

TEST_F(TrainingStateTest, UpdatesSwap) {
  TrainingState state = makeState();
  fillTensor(state.getResults()[1], 7);
  fillTensor(state.getResults()[0], 0.5);
  EXPECT_EQ(state.getLoss(), 0.5);
  state.applyUpdates();
  EXPECT_EQ(at(state, 0, 0), 7);
  state.setLearningRate(0.25);
  EXPECT_EQ(at(state, 9, 0), 0.25);
}

TEST_F(TrainingStateTest, CheckpointRestoresAllThatLasts) {
  TrainingState state = makeState();
  state.initialise(3);
  fillTensor(state.getResults()[1], 7);
  state.applyUpdates();
  std::vector<TensorView> saved = state.getPersistent();
  EXPECT_EQ(saved.size(), 5u);
  EXPECT_EQ(state.getPersistent(/*withState=*/false).size(), 4u);
  std::string path = pathOf("c.safetensors");
  cantFail(writeCheckpoint(path, {}, saved));
  SafetensorsFile file = cantFail(SafetensorsFile::open(path));

  TrainingState restored = makeState();
  ASSERT_FALSE(static_cast<bool>(restored.restore(file)));
  EXPECT_EQ(at(restored, 0, 17), 7);
  EXPECT_EQ(at(restored, 1, 0), 1);
  // It also serves for initial parameters.
  ASSERT_FALSE(static_cast<bool>(restored.initialise(file)));
}

TEST_F(TrainingStateTest, Errors) {
  TrainingState state = makeState();
  std::string path = pathOf("p.safetensors");
  HostTensor tensor(TensorDType::F32, {3});
  auto errorOf = [&](StringRef name) {
    cantFail(writeSafetensors(path, tensor.view(name)));
    SafetensorsFile file = cantFail(SafetensorsFile::open(path));
    return toString(state.initialise(file)).substr(path.size());
  };
  EXPECT_EQ(errorOf("fc.weight"), ": tensor 'fc.weight': expected F32[50, 100] "
                                  "for this parameter, found F32[3]");
  EXPECT_EQ(errorOf("x"), ": tensor 'x': expected only parameters and buffers, "
                          "found none of this name");

  signature.arguments[5].keepProbability.reset();
  EXPECT_EQ(toString(TrainingState::create(signature).takeError()),
            "argument 'drop#0': expected the attribute 'aal.keep_probability' "
            "on this dropout_mask, found none");
  signature.results.pop_back();
  EXPECT_EQ(toString(TrainingState::create(signature).takeError()),
            "expected a step that updates parameters, found none updated");
}

} // namespace
