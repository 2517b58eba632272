//===- CheckpointTest.cpp - state of a training run in a file -------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Checkpoint.h"
#include "../TemporaryFolder.h"
#include "aal/Support/HostTensor.h"
#include <cstring>

using namespace llvm;
using namespace mlir::aal;

namespace {

using CheckpointTest = TemporaryFolderTest;

Checkpoint makeCheckpoint() {
  Checkpoint checkpoint;
  checkpoint.step = 3;
  checkpoint.seed = -2;
  checkpoint.rule = "asa2+elementwise";
  checkpoint.configuration = "0123";
  checkpoint.history.losses = {2.5f, 1.0f / 3, 0.25f};
  checkpoint.history.scores = {97.2222222222};
  return checkpoint;
}

TEST_F(CheckpointTest, RoundTripIsExact) {
  HostTensor weight(TensorDType::F32, {2});
  weight.getElements<float>()[1] = 0.1f;
  std::string path = pathOf("c.safetensors");
  ASSERT_FALSE(static_cast<bool>(
      writeCheckpoint(path, makeCheckpoint(), weight.view("w"))));

  Expected<SafetensorsFile> file = SafetensorsFile::open(path);
  ASSERT_TRUE(static_cast<bool>(file)) << toString(file.takeError());
  EXPECT_TRUE(isCheckpoint(*file));
  Expected<Checkpoint> read = readCheckpoint(*file);
  ASSERT_TRUE(static_cast<bool>(read)) << toString(read.takeError());
  EXPECT_EQ(read->step, 3);
  EXPECT_EQ(read->seed, -2);
  EXPECT_EQ(read->rule, "asa2+elementwise");
  EXPECT_EQ(read->configuration, "0123");
  EXPECT_EQ(read->history.losses, makeCheckpoint().history.losses);
  EXPECT_EQ(read->history.scores, makeCheckpoint().history.scores);
  EXPECT_EQ(std::memcmp(file->find("w")->data.data(), weight.getData(), 8), 0);
  for (const TensorView &tensor : file->getTensors())
    EXPECT_EQ(isHistoryName(tensor.name), tensor.name != "w");
}

TEST_F(CheckpointTest, RejectsOtherFiles) {
  auto errorOf = [&](const SafetensorsMetadata &metadata) {
    std::string path = pathOf("c.safetensors");
    cantFail(writeSafetensors(path, {}, metadata));
    SafetensorsFile file = cantFail(SafetensorsFile::open(path));
    return toString(readCheckpoint(file).takeError()).substr(path.size());
  };
  EXPECT_EQ(errorOf({}),
            ": expected a checkpoint with format 'aal-checkpoint-1'");
  EXPECT_EQ(errorOf({{"format", "aal-checkpoint-1"}, {"step", "x"}}),
            ": expected a step and a seed in the metadata, found 'x' and ''");
  EXPECT_EQ(
      errorOf({{"format", "aal-checkpoint-1"}, {"step", "1"}, {"seed", "0"}}),
      ": expected the history of losses and scores");
}

TEST(HashConfiguration, DependsOnEveryPartAndItsBounds) {
  std::string hash = hashConfiguration({"a", "bc"});
  EXPECT_EQ(hash.size(), 16u);
  EXPECT_EQ(hash, hashConfiguration({"a", "bc"}));
  EXPECT_NE(hash, hashConfiguration({"ab", "c"}));
  EXPECT_NE(hash, hashConfiguration({"bc", "a"}));
  EXPECT_NE(hash, hashConfiguration({"a", "bc", ""}));
}

} // namespace
