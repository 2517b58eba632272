//===- HostTensor.h - tensors in memory -------------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_SUPPORT_HOSTTENSOR_H
#define AAL_SUPPORT_HOSTTENSOR_H

#include "aal/Support/Safetensors.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/MemAlloc.h"
#include <utility>

namespace mlir::aal {

/// A tensor with memory of its own: dense, row-major, aligned to a cache line.
class HostTensor {
public:
  HostTensor() = default;
  /// All zero.
  HostTensor(TensorDType dtype, std::vector<int64_t> shape);
  /// A copy of `view`, with `shape` in place of its own if given (of as many
  /// elements).
  static HostTensor copyOf(const TensorView &view);
  static HostTensor copyOf(const TensorView &view, std::vector<int64_t> shape);

  HostTensor(HostTensor &&other) { swap(other); }
  HostTensor &operator=(HostTensor &&other) {
    swap(other);
    return *this;
  }
  ~HostTensor();

  TensorDType getDType() const { return dtype; }
  llvm::ArrayRef<int64_t> getShape() const { return shape; }
  int64_t getNumElements() const;
  size_t getNumBytes() const { return bytes; }
  char *getData() { return data; }
  const char *getData() const { return data; }
  template <typename T>
  llvm::MutableArrayRef<T> getElements() {
    return {reinterpret_cast<T *>(data), bytes / sizeof(T)};
  }

  /// This tensor under `name`; valid while it lives.
  TensorView view(llvm::StringRef name) const {
    return {name.str(), dtype, shape, llvm::ArrayRef(data, bytes)};
  }

private:
  void swap(HostTensor &other) {
    std::swap(dtype, other.dtype);
    std::swap(shape, other.shape);
    std::swap(data, other.data);
    std::swap(bytes, other.bytes);
  }

  TensorDType dtype = TensorDType::F32;
  std::vector<int64_t> shape;
  char *data = nullptr;
  size_t bytes = 0;
};

/// Element `index` of a tensor of floats or integers, as a double.
double readElement(const TensorView &tensor, int64_t index);
/// Fills a tensor of floats or integers with one value, or with the values of
/// `generate`, called for one element after the other.
void fillTensor(HostTensor &tensor, double value);
void fillTensor(HostTensor &tensor, llvm::function_ref<double()> generate);

/// True for the types that can hold NaN and infinity.
bool isFloat(TensorDType dtype);
/// The first element that is NaN or infinite, or none.
std::optional<int64_t> findNonFinite(const TensorView &tensor);

} // namespace mlir::aal

#endif // AAL_SUPPORT_HOSTTENSOR_H
