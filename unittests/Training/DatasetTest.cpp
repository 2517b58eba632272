//===- DatasetTest.cpp - samples for training and testing -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Dataset.h"
#include "../TemporaryFolder.h"
#include "TestSignature.h"
#include "llvm/ADT/STLExtras.h"
#include <cstring>
#include <set>

using namespace llvm;
using namespace mlir::aal;

namespace {

class DatasetTest : public TemporaryFolderTest {
protected:
  /// A file with the tensors of the given names, types and shapes, counting up.
  SafetensorsFile
  makeFile(std::vector<std::tuple<StringRef, TensorDType, std::vector<int64_t>>>
               specs) {
    std::vector<HostTensor> tensors;
    std::vector<TensorView> views;
    for (auto &[name, dtype, shape] : specs) {
      HostTensor &tensor = tensors.emplace_back(dtype, shape);
      if (dtype == TensorDType::F32)
        for (auto [index, value] : enumerate(tensor.getElements<float>()))
          value = index;
      views.push_back(tensor.view(name));
    }
    cantFail(writeSafetensors(pathOf("d.safetensors"), views));
    return cantFail(SafetensorsFile::open(pathOf("d.safetensors")));
  }

  std::string errorOf(const SafetensorsFile &file) {
    Expected<DataSplit> split = DataSplit::find(file, "train", arguments);
    if (split)
      return "";
    std::string message = toString(split.takeError());
    EXPECT_TRUE(StringRef(message).starts_with(file.getPath())) << message;
    return message.substr(file.getPath().size());
  }

  std::vector<ArgumentInfo> arguments = {
      makeArgument(ArgumentRole::Parameter, "w", TensorDType::F32, {3}),
      makeArgument(ArgumentRole::Input, "x", TensorDType::F32, {2, 3}),
      makeArgument(ArgumentRole::Target, "y", TensorDType::I64, {2}),
      makeArgument(ArgumentRole::Input, "mask", TensorDType::F32, {1, 4})};
};

TEST_F(DatasetTest, FindsFieldsAndGathersRows) {
  SafetensorsFile file = makeFile({{"train/x", TensorDType::F32, {5, 3}},
                                   {"train/y", TensorDType::I64, {5}},
                                   {"mask", TensorDType::F32, {1, 4}}});
  Expected<DataSplit> split = DataSplit::find(file, "train", arguments);
  ASSERT_TRUE(static_cast<bool>(split)) << toString(split.takeError());
  EXPECT_EQ(split->getNumSamples(), 5);
  EXPECT_EQ(split->getBatchSize(), 2);
  ASSERT_EQ(split->getFields().size(), 3u);
  const DataField &x = split->getFields()[0];
  EXPECT_EQ(x.argument, 1u);
  EXPECT_TRUE(x.isBatched);
  EXPECT_FALSE(split->getFields()[2].isBatched);
  float rows[6];
  split->gather(x, {4, 1}, reinterpret_cast<char *>(rows));
  float expected[6] = {12, 13, 14, 3, 4, 5};
  EXPECT_EQ(std::memcmp(rows, expected, sizeof(rows)), 0);
}

TEST_F(DatasetTest, Errors) {
  EXPECT_EQ(errorOf(makeFile({{"train/y", TensorDType::I64, {5}}})),
            ": tensor 'train/x': expected samples for the input 'x', "
            "F32[2, 3] a batch, found no such tensor");
  EXPECT_EQ(errorOf(makeFile({{"train/x", TensorDType::F32, {5, 4}}})),
            ": tensor 'train/x': expected F32[samples, 3], found F32[5, 4]");
  EXPECT_EQ(errorOf(makeFile({{"train/x", TensorDType::F64, {5, 3}}})),
            ": tensor 'train/x': expected F32[samples, 3], found F64[5, 3]");
  EXPECT_EQ(errorOf(makeFile({{"train/x", TensorDType::F32, {5, 3}},
                              {"train/y", TensorDType::I64, {4}}})),
            ": tensor 'train/y': expected 5 samples, as the tensor before "
            "has, found 4");
  EXPECT_EQ(errorOf(makeFile({{"train/x", TensorDType::F32, {5, 3}},
                              {"train/y", TensorDType::I64, {5}},
                              {"mask", TensorDType::F32, {4}}})),
            ": tensor 'mask': expected F32[1, 4], found F32[4]");
  EXPECT_EQ(errorOf(makeFile({{"train/x", TensorDType::F32, {0, 3}},
                              {"train/y", TensorDType::I64, {0}},
                              {"mask", TensorDType::F32, {1, 4}}})),
            ": expected samples under 'train/', found none");
}

TEST(EpochOrder, EverySampleOnceAndPartialBatchDropped) {
  EpochOrder order(10, 3, /*seed=*/1, /*epoch=*/0);
  ASSERT_EQ(order.getNumBatches(), 3);
  std::set<int64_t> seen;
  for (int64_t i = 0; i < 3; ++i)
    for (int64_t row : order.getBatch(i)) {
      EXPECT_TRUE(seen.insert(row).second);
      EXPECT_TRUE(row >= 0 && row < 10);
    }
  EXPECT_EQ(seen.size(), 9u);

  auto first = [](uint64_t seed, int64_t epoch) {
    return EpochOrder(1000, 1000, seed, epoch).getBatch(0).vec();
  };
  EXPECT_EQ(first(1, 0), first(1, 0));
  EXPECT_NE(first(1, 0), first(1, 1));
  EXPECT_NE(first(1, 0), first(2, 0));
}

} // namespace
