//===- Dataset.cpp - samples for training and testing ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Dataset.h"
#include "aal/Support/AtomicFile.h"
#include "aal/Support/Random.h"
#include "aal/Training/RandomPurpose.h"
#include <cstring>
#include <numeric>

using namespace mlir;
using namespace mlir::aal;
using llvm::Error;
using llvm::Expected;

Error DataSplit::addField(const SafetensorsFile &file, StringRef split,
                          size_t index, const ArgumentInfo &argument) {
  std::string name = (split + "/" + argument.name).str();
  auto error = [&](const Twine &message) {
    return makeFileError(file.getPath(), "tensor '" + name + "': " + message);
  };
  const TensorView *tensor = file.find(name);
  if (!tensor) {
    tensor = file.find(argument.name);
    if (!tensor)
      return error("expected samples for the " + stringify(argument.role) +
                   " '" + argument.name + "', " + argument.describe() +
                   " a batch, found no such tensor");
    if (!matches(*tensor, argument.dtype, argument.shape))
      return makeFileError(file.getPath(),
                           "tensor '" + argument.name + "': expected " +
                               argument.describe() + ", found " +
                               describeTensor(tensor->dtype, tensor->shape));
    fields.push_back({index, tensor, /*isBatched=*/false, 0});
    return Error::success();
  }

  if (argument.shape.empty())
    return error("samples for '" + argument.name +
                 "', which has no dimension for a batch");
  ArrayRef<int64_t> sampleShape = ArrayRef(argument.shape).drop_front();
  if (tensor->dtype != argument.dtype || tensor->shape.empty() ||
      ArrayRef(tensor->shape).drop_front() != sampleShape) {
    std::string expected = argument.describe();
    size_t dims = expected.find('[') + 1;
    expected.replace(dims, expected.find_first_of(",]") - dims, "samples");
    return error("expected " + expected + ", found " +
                 describeTensor(tensor->dtype, tensor->shape));
  }
  int64_t count = tensor->shape.front();
  if (batchSize == 0) {
    numSamples = count;
    batchSize = argument.shape.front();
  }
  if (count != numSamples)
    return error("expected " + Twine(numSamples) +
                 " samples, as the tensor before has, found " + Twine(count));
  if (argument.shape.front() != batchSize)
    return error("expected a batch of " + Twine(batchSize) +
                 " in the step, as the argument before has, found " +
                 Twine(argument.shape.front()));
  size_t sampleBytes = count == 0 ? 0 : tensor->data.size() / count;
  fields.push_back({index, tensor, /*isBatched=*/true, sampleBytes});
  return Error::success();
}

Expected<DataSplit> DataSplit::find(const SafetensorsFile &file,
                                    StringRef split,
                                    ArrayRef<ArgumentInfo> arguments) {
  DataSplit result;
  for (auto [index, argument] : llvm::enumerate(arguments)) {
    if (argument.role != ArgumentRole::Input &&
        argument.role != ArgumentRole::Target)
      continue;
    if (Error error = result.addField(file, split, index, argument))
      return std::move(error);
  }
  if (result.numSamples == 0)
    return makeFileError(file.getPath(),
                         "expected samples under '" + split + "/', found none");
  return result;
}

void DataSplit::gather(const DataField &field, ArrayRef<int64_t> rows,
                       char *out) const {
  const char *data = field.tensor->data.data();
  for (int64_t row : rows) {
    std::memcpy(out, data + row * field.sampleBytes, field.sampleBytes);
    out += field.sampleBytes;
  }
}

EpochOrder::EpochOrder(int64_t numSamples, int64_t batchSize, uint64_t seed,
                       int64_t epoch)
    : order(numSamples), batchSize(batchSize) {
  std::iota(order.begin(), order.end(), 0);
  shuffle(order, RandomStream(seed, kShufflePurpose, epoch));
}
