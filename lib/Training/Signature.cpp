//===- Signature.cpp - what a step takes and gives ------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Signature.h"
#include "aal/Analysis/TrainingStep.h"
#include "aal/Support/AtomicFile.h"
#include "aal/Training/Diagnostics.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::aal;
using llvm::Error;
using llvm::Expected;

std::optional<TensorDType> aal::toTensorDType(Type type) {
  using Result = std::optional<TensorDType>;
  if (auto integer = dyn_cast<IntegerType>(type)) {
    bool isUnsigned = integer.isUnsigned();
    switch (integer.getWidth()) {
    case 1:
      return TensorDType::Bool;
    case 8:
      return isUnsigned ? TensorDType::U8 : TensorDType::I8;
    case 16:
      return isUnsigned ? TensorDType::U16 : TensorDType::I16;
    case 32:
      return isUnsigned ? TensorDType::U32 : TensorDType::I32;
    case 64:
      return isUnsigned ? TensorDType::U64 : TensorDType::I64;
    default:
      return std::nullopt;
    }
  }
  return llvm::TypeSwitch<Type, Result>(type)
      .Case([](Float8E4M3FNType) { return TensorDType::F8E4M3; })
      .Case([](Float8E5M2Type) { return TensorDType::F8E5M2; })
      .Case([](Float16Type) { return TensorDType::F16; })
      .Case([](BFloat16Type) { return TensorDType::BF16; })
      .Case([](Float32Type) { return TensorDType::F32; })
      .Case([](Float64Type) { return TensorDType::F64; })
      .Default(Result());
}

bool aal::matches(const TensorView &tensor, TensorDType dtype,
                  ArrayRef<int64_t> shape) {
  if (tensor.dtype != dtype)
    return false;
  return ArrayRef(tensor.shape) == shape ||
         (shape.empty() && ArrayRef(tensor.shape) == ArrayRef<int64_t>{1});
}

std::string ResultInfo::getKey() const {
  switch (role) {
  case ResultRole::Loss:
    return "loss";
  case ResultRole::Gradient:
    return "grad/" + name;
  case ResultRole::Output:
  case ResultRole::BufferUpdate:
  case ResultRole::ParameterUpdate:
  case ResultRole::StateUpdate:
  case ResultRole::Saved:
    return name;
  }
  llvm_unreachable("covered switch");
}

/// Fills the fields that arguments and results share.
template <typename InfoT, typename StepValueT>
static Error readInfo(func::FuncOp func, StringRef what,
                      const StepValueT &value, InfoT &info) {
  info.role = value.role;
  info.name = value.name.str();
  info.shape = value.type.getShape().vec();
  std::optional<TensorDType> dtype = toTensorDType(value.type.getElementType());
  if (!dtype) {
    std::string type;
    llvm::raw_string_ostream(type) << value.type.getElementType();
    return makeFileError(func.getName(), what + " '" + value.name +
                                             "': no file holds elements of " +
                                             type);
  }
  info.dtype = *dtype;
  return Error::success();
}

static Error readKeepProbability(func::FuncOp func, unsigned index,
                                 ArgumentInfo &info) {
  Attribute attr = func.getArgAttr(index, kKeepProbabilityAttrName);
  if (!attr)
    return Error::success();
  auto number = dyn_cast<FloatAttr>(attr);
  double value = number ? number.getValueAsDouble() : -1;
  if (!(value > 0 && value <= 1))
    return makeFileError(func.getName(),
                         "argument '" + info.name + "': expected '" +
                             kKeepProbabilityAttrName +
                             "' to be a float above 0 and at most 1");
  info.keepProbability = value;
  return Error::success();
}

/// An error if two of `infos` have one `key`.
template <typename InfosT, typename KeyT>
static Error checkUnique(func::FuncOp func, StringRef what, const InfosT &infos,
                         KeyT key) {
  llvm::StringMap<size_t> indexOf;
  for (auto [index, info] : llvm::enumerate(infos)) {
    auto [it, isNew] = indexOf.try_emplace(key(info), index);
    if (!isNew)
      return makeFileError(func.getName(),
                           what + "s #" + Twine(it->second) + " (" +
                               stringify(infos[it->second].role) + ") and #" +
                               Twine(index) + " (" + stringify(info.role) +
                               ") would both be '" + it->first() +
                               "' in a file; give each a name of its own");
  }
  return Error::success();
}

Expected<Signature> Signature::read(func::FuncOp func) {
  SmallVector<StepArgument> arguments;
  SmallVector<StepResult> results;
  DiagnosticCollector diagnostics(func.getContext());
  if (failed(readStepSignature(func, arguments, results)))
    return diagnostics.takeError();
  Signature signature;
  for (const StepArgument &argument : arguments) {
    ArgumentInfo &info = signature.arguments.emplace_back();
    if (Error error = readInfo(func, "argument", argument, info))
      return std::move(error);
    if (Error error = readKeepProbability(func, argument.index, info))
      return std::move(error);
  }
  for (const StepResult &result : results) {
    ResultInfo &info = signature.results.emplace_back();
    if (Error error = readInfo(func, "result", result, info))
      return std::move(error);
  }
  if (Error error =
          checkUnique(func, "argument", signature.arguments,
                      [](const ArgumentInfo &info) { return info.name; }))
    return std::move(error);
  if (Error error =
          checkUnique(func, "result", signature.results,
                      [](const ResultInfo &info) { return info.getKey(); }))
    return std::move(error);
  return signature;
}

/// The index of the first of `infos` for which `test` holds.
template <typename InfosT, typename TestT>
static std::optional<size_t> findIndex(const InfosT &infos, TestT test) {
  auto it = llvm::find_if(infos, test);
  if (it == infos.end())
    return std::nullopt;
  return it - infos.begin();
}

std::optional<size_t> Signature::findArgument(ArgumentRole role,
                                              StringRef name) const {
  return findIndex(arguments, [&](const ArgumentInfo &info) {
    return info.role == role && info.name == name;
  });
}

std::optional<size_t> Signature::findArgument(ArgumentRole role) const {
  return findIndex(arguments,
                   [&](const ArgumentInfo &info) { return info.role == role; });
}

std::optional<size_t> Signature::findResult(ResultRole role) const {
  return findIndex(results,
                   [&](const ResultInfo &info) { return info.role == role; });
}
