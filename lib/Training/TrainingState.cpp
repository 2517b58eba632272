//===- TrainingState.cpp - tensors of a training run ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/TrainingState.h"
#include "aal/Support/AtomicFile.h"
#include "aal/Support/Random.h"
#include "aal/Training/Binding.h"
#include "aal/Training/Checkpoint.h"
#include "aal/Training/RandomPurpose.h"
#include "llvm/ADT/StringSet.h"
#include <cmath>
#include <cstring>

using namespace mlir;
using namespace mlir::aal;
using llvm::Error;
using llvm::Expected;

/// True for results that replace the argument of their name.
static bool isUpdate(ResultRole role) {
  return role == ResultRole::ParameterUpdate ||
         role == ResultRole::BufferUpdate || role == ResultRole::StateUpdate;
}

/// True for arguments that last from step to step.
static bool isPersistent(ArgumentRole role) {
  return role == ArgumentRole::Parameter || role == ArgumentRole::Buffer ||
         role == ArgumentRole::State;
}

TrainingState::TrainingState(const Signature &signature)
    : signature(&signature), results(makeOutputs(signature)) {
  llvm::StringMap<size_t> indexOf;
  for (auto [index, info] : llvm::enumerate(signature.arguments)) {
    HostTensor &tensor = arguments.emplace_back(info.dtype, info.shape);
    if (info.role == ArgumentRole::LossGradient)
      fillTensor(tensor, 1);
    indexOf[info.name] = index;
  }
  for (auto [index, info] : llvm::enumerate(signature.results))
    if (isUpdate(info.role))
      updates.emplace_back(index, indexOf.at(info.name));
}

Expected<TrainingState> TrainingState::create(const Signature &signature) {
  auto error = [](const Twine &message) {
    return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
  };
  if (!signature.findResult(ResultRole::ParameterUpdate))
    return error("expected a step that updates parameters, found none updated");
  for (const ArgumentInfo &info : signature.arguments)
    if (info.role == ArgumentRole::DropoutMask && !info.keepProbability)
      return error("argument '" + info.name + "': expected the attribute '" +
                   kKeepProbabilityAttrName +
                   "' on this dropout_mask, found none");
  return TrainingState(signature);
}

//===----------------------------------------------------------------------===//
// Parameters, buffers and optimizer state
//===----------------------------------------------------------------------===//

Error TrainingState::copyFrom(const SafetensorsFile &file, bool withState) {
  for (auto [info, tensor] : llvm::zip_equal(signature->arguments, arguments)) {
    if (!isPersistent(info.role) ||
        (info.role == ArgumentRole::State && !withState))
      continue;
    const TensorView *source = file.find(info.name);
    if (!source || !matches(*source, info.dtype, info.shape))
      return makeFileError(
          file.getPath(),
          "tensor '" + info.name + "': expected " + info.describe() +
              " for this " + stringify(info.role) + ", found " +
              (source ? describeTensor(source->dtype, source->shape) : "none"));
    std::memcpy(tensor.getData(), source->data.data(), tensor.getNumBytes());
  }
  return Error::success();
}

Error TrainingState::initialise(const SafetensorsFile &file) {
  llvm::StringSet<> names;
  for (auto [info, tensor] : llvm::zip_equal(signature->arguments, arguments)) {
    if (info.role == ArgumentRole::State)
      fillTensor(tensor, 0);
    else if (isPersistent(info.role))
      names.insert(info.name);
  }
  if (!isCheckpoint(file))
    for (const TensorView &tensor : file.getTensors())
      if (!names.contains(tensor.name))
        return makeFileError(file.getPath(),
                             "tensor '" + tensor.name +
                                 "': expected only parameters and buffers, "
                                 "found none of this name");
  return copyFrom(file, /*withState=*/false);
}

static bool endsInOneOf(StringRef name, ArrayRef<StringRef> endings) {
  return llvm::any_of(endings,
                      [&](StringRef ending) { return name.ends_with(ending); });
}

void TrainingState::initialise(uint64_t seed) {
  uint32_t parameterIndex = 0;
  for (auto [info, tensor] : llvm::zip_equal(signature->arguments, arguments)) {
    if (info.role == ArgumentRole::State)
      fillTensor(tensor, 0);
    if (info.role == ArgumentRole::Buffer)
      fillTensor(tensor, endsInOneOf(info.name, {"var"}) ? 1 : 0);
    if (info.role != ArgumentRole::Parameter)
      continue;
    RandomStream stream(seed, kInitialPurpose, parameterIndex++);
    if (info.shape.size() < 2) {
      fillTensor(tensor,
                 endsInOneOf(info.name, {"weight", "scale", "gamma"}) ? 1 : 0);
      continue;
    }
    int64_t outputs = endsInOneOf(info.name, {"kernel"}) ? info.shape.back()
                                                         : info.shape.front();
    double bound = 1 / std::sqrt(double(tensor.getNumElements()) / outputs);
    fillTensor(tensor, [&] { return bound * (2 * stream.nextUniform() - 1); });
  }
}

Error TrainingState::restore(const SafetensorsFile &file) {
  return copyFrom(file, /*withState=*/true);
}

std::vector<TensorView> TrainingState::getPersistent(bool withState) const {
  std::vector<TensorView> views;
  for (auto [info, tensor] : llvm::zip_equal(signature->arguments, arguments))
    if (isPersistent(info.role) &&
        (withState || info.role != ArgumentRole::State))
      views.push_back(tensor.view(info.name));
  return views;
}

//===----------------------------------------------------------------------===//
// One step
//===----------------------------------------------------------------------===//

void TrainingState::setBatch(const DataSplit &split, ArrayRef<int64_t> rows) {
  for (const DataField &field : split.getFields()) {
    char *data = arguments[field.argument].getData();
    if (field.isBatched)
      split.gather(field, rows, data);
    else
      std::memcpy(data, field.tensor->data.data(), field.tensor->data.size());
  }
}

void TrainingState::setRandom(uint64_t seed, uint32_t step) {
  uint32_t purpose = kFirstMaskPurpose;
  for (auto [info, tensor] : llvm::zip_equal(signature->arguments, arguments)) {
    if (info.role == ArgumentRole::DropoutMask) {
      RandomStream stream(seed, purpose++, step);
      for (char &keep : tensor.getElements<char>())
        keep = stream.nextUniform() < *info.keepProbability;
    }
    // As many bits as the seed's type and a double both hold.
    if (info.role == ArgumentRole::Seed) {
      RandomStream stream(seed, kSeedPurpose, step);
      uint64_t word = uint64_t(stream.next()) << 32 | stream.next();
      unsigned bits = std::min(53u, 8 * byteSize(info.dtype) - 1);
      fillTensor(tensor, double(word >> (64 - bits)));
    }
  }
}

void TrainingState::setLearningRate(double rate) {
  for (auto [info, tensor] : llvm::zip_equal(signature->arguments, arguments))
    if (info.role == ArgumentRole::LearningRate)
      fillTensor(tensor, rate);
}

void TrainingState::applyUpdates() {
  for (auto [result, argument] : updates)
    std::swap(results[result], arguments[argument]);
}

double TrainingState::getLoss() const {
  size_t index = *signature->findResult(ResultRole::Loss);
  return readElement(results[index].view("loss"), 0);
}
