//===- HostTensor.cpp - tensors in memory ---------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/HostTensor.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include <cmath>
#include <cstring>

using namespace llvm;
using namespace mlir::aal;

static constexpr size_t kAlignment = 64;

//===----------------------------------------------------------------------===//
// HostTensor
//===----------------------------------------------------------------------===//

HostTensor::HostTensor(TensorDType dtype, std::vector<int64_t> dims)
    : dtype(dtype), shape(std::move(dims)) {
  bytes = getNumElements() * byteSize(dtype);
  data = static_cast<char *>(allocate_buffer(bytes, kAlignment));
  std::memset(data, 0, bytes);
}

HostTensor HostTensor::copyOf(const TensorView &view) {
  return copyOf(view, view.shape);
}

HostTensor HostTensor::copyOf(const TensorView &view,
                              std::vector<int64_t> shape) {
  HostTensor tensor(view.dtype, std::move(shape));
  std::memcpy(tensor.data, view.data.data(), tensor.bytes);
  return tensor;
}

HostTensor::~HostTensor() {
  if (data)
    deallocate_buffer(data, bytes, kAlignment);
}

int64_t HostTensor::getNumElements() const {
  int64_t count = 1;
  for (int64_t dim : shape)
    count *= dim;
  return count;
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

/// The semantics of the floats that are narrower than f32, null for others.
static const fltSemantics *narrowFloat(TensorDType dtype) {
  switch (dtype) {
  case TensorDType::F16:
    return &APFloat::IEEEhalf();
  case TensorDType::BF16:
    return &APFloat::BFloat();
  case TensorDType::F8E4M3:
    return &APFloat::Float8E4M3FN();
  case TensorDType::F8E5M2:
    return &APFloat::Float8E5M2();
  default:
    return nullptr;
  }
}

bool mlir::aal::isFloat(TensorDType dtype) {
  return narrowFloat(dtype) || dtype == TensorDType::F32 ||
         dtype == TensorDType::F64;
}

/// Calls `visit` with a null pointer to the C++ type that stores `dtype`.
template <typename VisitorT>
static auto visitStorage(TensorDType dtype, VisitorT visit) {
  switch (dtype) {
  case TensorDType::Bool:
  case TensorDType::U8:
  case TensorDType::F8E4M3:
  case TensorDType::F8E5M2:
    return visit(static_cast<uint8_t *>(nullptr));
  case TensorDType::I8:
    return visit(static_cast<int8_t *>(nullptr));
  case TensorDType::U16:
  case TensorDType::F16:
  case TensorDType::BF16:
    return visit(static_cast<uint16_t *>(nullptr));
  case TensorDType::I16:
    return visit(static_cast<int16_t *>(nullptr));
  case TensorDType::U32:
    return visit(static_cast<uint32_t *>(nullptr));
  case TensorDType::I32:
    return visit(static_cast<int32_t *>(nullptr));
  case TensorDType::F32:
    return visit(static_cast<float *>(nullptr));
  case TensorDType::U64:
    return visit(static_cast<uint64_t *>(nullptr));
  case TensorDType::I64:
    return visit(static_cast<int64_t *>(nullptr));
  case TensorDType::F64:
    return visit(static_cast<double *>(nullptr));
  }
  llvm_unreachable("covered switch");
}

double mlir::aal::readElement(const TensorView &tensor, int64_t index) {
  return visitStorage(tensor.dtype, [&](auto *pointer) -> double {
    using T = std::remove_pointer_t<decltype(pointer)>;
    T value;
    std::memcpy(&value, tensor.data.data() + index * sizeof(T), sizeof(T));
    if (const fltSemantics *semantics = narrowFloat(tensor.dtype)) {
      APFloat exact(*semantics, APInt(8 * sizeof(T), uint64_t(value)));
      bool losesInfo;
      exact.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
      return exact.convertToDouble();
    }
    return static_cast<double>(value);
  });
}

void mlir::aal::fillTensor(HostTensor &tensor, double value) {
  fillTensor(tensor, [=] { return value; });
}

void mlir::aal::fillTensor(HostTensor &tensor,
                           function_ref<double()> generate) {
  const fltSemantics *semantics = narrowFloat(tensor.getDType());
  visitStorage(tensor.getDType(), [&](auto *pointer) {
    using T = std::remove_pointer_t<decltype(pointer)>;
    for (T &element : tensor.getElements<T>()) {
      double value = generate();
      if (!semantics) {
        element = static_cast<T>(value);
        continue;
      }
      APFloat rounded(value);
      bool losesInfo;
      rounded.convert(*semantics, APFloat::rmNearestTiesToEven, &losesInfo);
      element = static_cast<T>(rounded.bitcastToAPInt().getZExtValue());
    }
  });
}

std::optional<int64_t> mlir::aal::findNonFinite(const TensorView &tensor) {
  if (!isFloat(tensor.dtype))
    return std::nullopt;
  int64_t count = tensor.data.size() / byteSize(tensor.dtype);
  for (int64_t i = 0; i < count; ++i)
    if (!std::isfinite(readElement(tensor, i)))
      return i;
  return std::nullopt;
}
