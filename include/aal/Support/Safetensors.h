//===- Safetensors.h - reads and writes safetensors files -------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// The format: eight bytes with the length of the header (little-endian), the
// header in JSON, then the data of all tensors without holes or overlaps.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_SUPPORT_SAFETENSORS_H
#define AAL_SUPPORT_SAFETENSORS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mlir::aal {

/// Element types that a file can hold. BOOL takes one byte per element.
enum class TensorDType {
  Bool,
  U8,
  I8,
  F8E4M3,
  F8E5M2,
  U16,
  I16,
  F16,
  BF16,
  U32,
  I32,
  F32,
  U64,
  I64,
  F64,
};

/// Bytes of one element.
unsigned byteSize(TensorDType dtype);
/// The spelling in a file, such as "BF16".
llvm::StringRef stringify(TensorDType dtype);
/// The element type that `text` spells, or none.
std::optional<TensorDType> parseTensorDType(llvm::StringRef text);

/// "F32[2, 3]", for messages.
std::string describeTensor(TensorDType dtype, llvm::ArrayRef<int64_t> shape);

/// A named tensor whose bytes, in row-major order, belong to someone else.
struct TensorView {
  std::string name;
  TensorDType dtype;
  std::vector<int64_t> shape;
  llvm::ArrayRef<char> data;
};

/// Free-form strings in a file's header.
using SafetensorsMetadata = std::map<std::string, std::string>;

/// An open file; tensors point into it and are not aligned.
class SafetensorsFile {
public:
  /// Maps the file at `path` and checks all of it: the header's length and
  /// JSON, and for each tensor its name (no duplicates), element type, shape
  /// and offsets. The error names the file, the tensor, what was expected and
  /// what was found.
  static llvm::Expected<SafetensorsFile> open(llvm::StringRef path);

  /// The same for bytes in memory, called by the buffer's identifier in
  /// messages.
  static llvm::Expected<SafetensorsFile>
  parse(std::unique_ptr<llvm::MemoryBuffer> buffer);

  /// All tensors, by offset.
  llvm::ArrayRef<TensorView> getTensors() const { return tensors; }
  /// The tensor named `name`, null where there is none.
  const TensorView *find(llvm::StringRef name) const;
  const SafetensorsMetadata &getMetadata() const { return metadata; }
  llvm::StringRef getPath() const { return buffer->getBufferIdentifier(); }
  /// All bytes of the file.
  llvm::StringRef getContents() const { return buffer->getBuffer(); }

private:
  SafetensorsFile() = default;

  std::unique_ptr<llvm::MemoryBuffer> buffer;
  std::vector<TensorView> tensors;
  llvm::StringMap<size_t> indexOf;
  SafetensorsMetadata metadata;
};

/// Writes `tensors` to `path`, through a temporary file beside it that takes
/// its place when complete, so `path` never holds part of a file. Larger
/// element types come first, so that every tensor is aligned to its elements,
/// then names in order.
/// Two tensors of one name, or bytes that do not fit the shape, are an error.
llvm::Error writeSafetensors(llvm::StringRef path,
                             llvm::ArrayRef<TensorView> tensors,
                             const SafetensorsMetadata &metadata = {});

} // namespace mlir::aal

#endif // AAL_SUPPORT_SAFETENSORS_H
