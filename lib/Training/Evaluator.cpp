//===- Evaluator.cpp - scores on test data --------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Evaluator.h"
#include "aal/Training/Binding.h"
#include <cstring>
#include <numeric>

using namespace mlir;
using namespace mlir::aal;
using llvm::Error;
using llvm::Expected;

static constexpr StringLiteral kTestSplit = "test";

static bool isInteger(TensorDType dtype) {
  return !isFloat(dtype) && dtype != TensorDType::Bool;
}

/// The step's only target, none if it has several.
static std::optional<size_t> findOnlyTarget(const Signature &signature) {
  std::optional<size_t> found;
  for (auto [index, info] : llvm::enumerate(signature.arguments)) {
    if (info.role != ArgumentRole::Target)
      continue;
    if (found)
      return std::nullopt;
    found = index;
  }
  return found;
}

Expected<Evaluator> Evaluator::create(CompiledStep &compiled,
                                      const SafetensorsFile &file) {
  Evaluator evaluator(compiled);
  if (evaluator.canClassify()) {
    if (Error error = evaluator.prepareClassification(file))
      return std::move(error);
    return evaluator;
  }
  Expected<DataSplit> split =
      DataSplit::find(file, kTestSplit, compiled.step.signature.arguments);
  if (!split)
    return split.takeError();
  if (split->getNumSamples() < split->getBatchSize())
    return llvm::createStringError(
        llvm::inconvertibleErrorCode(),
        file.getPath() + ": expected at least one batch of " +
            Twine(split->getBatchSize()) + " samples under '" + kTestSplit +
            "/', found " + Twine(split->getNumSamples()));
  evaluator.split = std::move(*split);
  evaluator.outputs = makeOutputs(compiled.step.signature);
  return evaluator;
}

bool Evaluator::canClassify() const {
  const Signature &step = compiled->step.signature;
  std::optional<size_t> target = findOnlyTarget(step);
  if (!compiled->predict || !target ||
      !isInteger(step.arguments[*target].dtype))
    return false;
  const Signature &predict = compiled->predict->signature;
  std::optional<size_t> output = predict.findResult(ResultRole::Output);
  if (!output || !isFloat(predict.results[*output].dtype))
    return false;
  // Batches of the two functions may differ.
  ArrayRef<int64_t> outputShape = predict.results[*output].shape;
  ArrayRef<int64_t> targetShape = step.arguments[*target].shape;
  return !targetShape.empty() && outputShape.size() == targetShape.size() + 1 &&
         outputShape.drop_front().drop_back() == targetShape.drop_front();
}

Error Evaluator::prepareClassification(const SafetensorsFile &file) {
  const Signature &step = compiled->step.signature;
  const Signature &predict = compiled->predict->signature;
  kind = ScoreKind::Accuracy;
  outputs = makeOutputs(predict);
  outputIndex = *predict.findResult(ResultRole::Output);
  for (auto [index, info] : llvm::enumerate(predict.arguments)) {
    inputs.emplace_back(info.dtype, info.shape);
    if (info.role == ArgumentRole::Input)
      continue;
    std::optional<size_t> source = step.findArgument(info.role, info.name);
    bool isTrained = info.role == ArgumentRole::Parameter ||
                     info.role == ArgumentRole::Buffer;
    if (!isTrained || !source ||
        step.arguments[*source].describe() != info.describe())
      return llvm::createStringError(
          llvm::inconvertibleErrorCode(),
          kPredictName + ": argument '" + info.name +
              "': expected an input, or a parameter or buffer of the step in "
              "the same type, found this " +
              stringify(info.role) + " in " + info.describe());
    copies.emplace_back(*source, index);
  }
  // The target in batches as large as predict's.
  std::vector<ArgumentInfo> arguments = predict.arguments;
  arguments.push_back(step.arguments[*findOnlyTarget(step)]);
  arguments.back().shape.front() = predict.results[outputIndex].shape.front();
  Expected<DataSplit> found = DataSplit::find(file, kTestSplit, arguments);
  if (!found)
    return found.takeError();
  split = std::move(*found);
  target = split->getFields().back().tensor;
  return Error::success();
}

Expected<double> Evaluator::evaluate(TrainingState &state) {
  return kind == ScoreKind::Accuracy ? evaluateAccuracy(state)
                                     : evaluateLoss(state);
}

/// The position of the largest of `count` elements from `begin` on.
static int64_t findLargest(const TensorView &tensor, int64_t begin,
                           int64_t count) {
  int64_t best = 0;
  double largest = readElement(tensor, begin);
  for (int64_t i = 1; i < count; ++i) {
    double value = readElement(tensor, begin + i);
    if (value > largest) {
      largest = value;
      best = i;
    }
  }
  return best;
}

Expected<double> Evaluator::evaluateAccuracy(TrainingState &state) {
  for (auto [source, index] : copies) {
    const HostTensor &tensor = state.getArguments()[source];
    std::memcpy(inputs[index].getData(), tensor.getData(),
                tensor.getNumBytes());
  }
  int64_t numSamples = split->getNumSamples();
  int64_t batch = split->getBatchSize();
  int64_t targetsPerSample =
      target->data.size() / byteSize(target->dtype) / numSamples;
  int64_t classes = outputs[outputIndex].getShape().back();
  int64_t hits = 0;
  std::vector<int64_t> rows(batch);
  for (int64_t begin = 0; begin < numSamples; begin += batch) {
    for (auto [i, row] : llvm::enumerate(rows))
      row = std::min<int64_t>(begin + i, numSamples - 1);
    for (const DataField &field : split->getFields().drop_back()) {
      char *data = inputs[field.argument].getData();
      if (field.isBatched)
        split->gather(field, rows, data);
      else
        std::memcpy(data, field.tensor->data.data(), field.tensor->data.size());
    }
    if (Error error = compiled->predict->run(inputs, outputs))
      return std::move(error);
    TensorView output = outputs[outputIndex].view("output");
    int64_t count = std::min(batch, numSamples - begin) * targetsPerSample;
    for (int64_t i = 0; i < count; ++i)
      hits += findLargest(output, i * classes, classes) ==
              readElement(*target, begin * targetsPerSample + i);
  }
  return 100.0 * hits / (numSamples * targetsPerSample);
}

Expected<double> Evaluator::evaluateLoss(TrainingState &state) {
  int64_t batch = split->getBatchSize();
  int64_t numBatches = split->getNumSamples() / batch;
  size_t loss = *compiled->step.signature.findResult(ResultRole::Loss);
  double sum = 0;
  std::vector<int64_t> rows(batch);
  for (int64_t i = 0; i < numBatches; ++i) {
    std::iota(rows.begin(), rows.end(), i * batch);
    state.setBatch(*split, rows);
    // The updates stay in `outputs`, unused.
    if (Error error = compiled->step.run(state.getArguments(), outputs))
      return std::move(error);
    sum += readElement(outputs[loss].view("loss"), 0);
  }
  return sum / numBatches;
}
