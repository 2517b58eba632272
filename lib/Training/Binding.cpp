//===- Binding.cpp - tensors of a file as arguments -----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Binding.h"
#include "aal/Support/AtomicFile.h"
#include "llvm/ADT/StringSet.h"
#include <cmath>

using namespace mlir;
using namespace mlir::aal;
using llvm::Error;
using llvm::Expected;

/// The value of an argument that the file lacks, if there is one.
static std::optional<double> defaultValue(ArgumentRole role) {
  if (role == ArgumentRole::LossGradient)
    return 1;
  if (role == ArgumentRole::Seed || role == ArgumentRole::State)
    return 0;
  return std::nullopt;
}

Error aal::checkInputs(const Signature &signature,
                       const SafetensorsFile &file) {
  llvm::StringSet<> names;
  for (const ArgumentInfo &argument : signature.arguments)
    names.insert(argument.name);
  for (const TensorView &tensor : file.getTensors())
    if (!names.contains(tensor.name))
      return makeFileError(file.getPath(),
                           "tensor '" + tensor.name +
                               "': expected only arguments of the step, "
                               "found no argument of this name");
  for (const ArgumentInfo &argument : signature.arguments) {
    const TensorView *tensor = file.find(argument.name);
    if (tensor ? matches(*tensor, argument.dtype, argument.shape)
               : defaultValue(argument.role).has_value())
      continue;
    return makeFileError(
        file.getPath(),
        "tensor '" + argument.name + "': expected " + argument.describe() +
            " for this " + stringify(argument.role) + ", found " +
            (tensor ? describeTensor(tensor->dtype, tensor->shape) : "none"));
  }
  return Error::success();
}

Expected<std::vector<HostTensor>> aal::bindInputs(const Signature &signature,
                                                  const SafetensorsFile &file) {
  if (Error error = checkInputs(signature, file))
    return std::move(error);
  std::vector<HostTensor> inputs;
  for (const ArgumentInfo &argument : signature.arguments) {
    if (const TensorView *tensor = file.find(argument.name))
      inputs.push_back(HostTensor::copyOf(*tensor, argument.shape));
    else
      fillTensor(inputs.emplace_back(argument.dtype, argument.shape),
                 *defaultValue(argument.role));
  }
  return inputs;
}

std::vector<HostTensor> aal::makeOutputs(const Signature &signature) {
  std::vector<HostTensor> outputs;
  for (const ResultInfo &result : signature.results)
    outputs.emplace_back(result.dtype, result.shape);
  return outputs;
}

std::vector<TensorView> aal::viewOutputs(const Signature &signature,
                                         ArrayRef<HostTensor> outputs) {
  std::vector<TensorView> views;
  for (auto [result, tensor] : llvm::zip_equal(signature.results, outputs))
    views.push_back(tensor.view(result.getKey()));
  return views;
}

/// "parameter 'w', element 7 (nan)" for the first of `tensors` with a
/// non-finite element, else empty.
template <typename InfosT>
static std::string describeNonFinite(const InfosT &infos,
                                     ArrayRef<HostTensor> tensors) {
  for (auto [info, tensor] : llvm::zip_equal(infos, tensors)) {
    TensorView view = tensor.view(info.name);
    if (std::optional<int64_t> index = findNonFinite(view)) {
      std::string text;
      llvm::raw_string_ostream(text)
          << stringify(info.role) << " '" << info.name << "', element "
          << *index << " (" << readElement(view, *index) << ")";
      return text;
    }
  }
  return "";
}

Error aal::checkLoss(const Signature &signature, ArrayRef<HostTensor> inputs,
                     ArrayRef<HostTensor> outputs) {
  std::optional<size_t> index = signature.findResult(ResultRole::Loss);
  if (!index)
    return Error::success();
  double loss = readElement(outputs[*index].view("loss"), 0);
  if (std::isfinite(loss))
    return Error::success();
  std::string first = describeNonFinite(signature.arguments, inputs);
  if (first.empty())
    first = describeNonFinite(signature.results, outputs);
  std::string text;
  llvm::raw_string_ostream(text)
      << "expected a finite loss, found " << loss
      << "; the first tensor that is not finite is " << first;
  return llvm::createStringError(llvm::inconvertibleErrorCode(), text);
}
