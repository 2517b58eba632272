//===- Safetensors.cpp - reads and writes safetensors files ---------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/Safetensors.h"
#include "aal/Support/AtomicFile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <array>

using namespace llvm;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

namespace {
struct DTypeInfo {
  TensorDType dtype;
  StringLiteral name;
  unsigned bytes;
};

constexpr std::array<DTypeInfo, 15> kDTypes = {{
    {TensorDType::Bool, "BOOL", 1},
    {TensorDType::U8, "U8", 1},
    {TensorDType::I8, "I8", 1},
    {TensorDType::F8E4M3, "F8_E4M3", 1},
    {TensorDType::F8E5M2, "F8_E5M2", 1},
    {TensorDType::U16, "U16", 2},
    {TensorDType::I16, "I16", 2},
    {TensorDType::F16, "F16", 2},
    {TensorDType::BF16, "BF16", 2},
    {TensorDType::U32, "U32", 4},
    {TensorDType::I32, "I32", 4},
    {TensorDType::F32, "F32", 4},
    {TensorDType::U64, "U64", 8},
    {TensorDType::I64, "I64", 8},
    {TensorDType::F64, "F64", 8},
}};

constexpr StringLiteral kMetadataKey = "__metadata__";
constexpr size_t kLengthBytes = 8;
/// The bound that the format's own reader sets on a header.
constexpr uint64_t kMaxHeaderBytes = 100'000'000;
} // namespace

static const DTypeInfo &infoOf(TensorDType dtype) {
  return kDTypes[static_cast<size_t>(dtype)];
}

unsigned mlir::aal::byteSize(TensorDType dtype) { return infoOf(dtype).bytes; }

StringRef mlir::aal::stringify(TensorDType dtype) { return infoOf(dtype).name; }

std::optional<TensorDType> mlir::aal::parseTensorDType(StringRef text) {
  const auto *it = find_if(
      kDTypes, [&](const DTypeInfo &info) { return info.name == text; });
  if (it == kDTypes.end())
    return std::nullopt;
  return it->dtype;
}

std::string mlir::aal::describeTensor(TensorDType dtype,
                                      ArrayRef<int64_t> shape) {
  std::string text = stringify(dtype).str();
  raw_string_ostream os(text);
  os << '[';
  interleaveComma(shape, os);
  os << ']';
  return text;
}

/// Bytes of a tensor, none where they overflow.
static std::optional<uint64_t> bytesOf(TensorDType dtype,
                                       ArrayRef<int64_t> shape) {
  uint64_t bytes = byteSize(dtype);
  for (int64_t dim : shape) {
    bool overflow = false;
    bytes = SaturatingMultiply(bytes, static_cast<uint64_t>(dim), &overflow);
    if (overflow)
      return std::nullopt;
  }
  return bytes;
}

//===----------------------------------------------------------------------===//
// Reader
//===----------------------------------------------------------------------===//

/// True if brackets nest deeper than any header's, which the recursive JSON
/// parser might not survive.
static bool nestsTooDeep(StringRef text) {
  constexpr unsigned kMaxDepth = 8;
  unsigned depth = 0;
  bool inString = false;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '"')
      inString = !inString;
    else if (inString)
      i += c == '\\';
    else if ((c == '{' || c == '[') && ++depth > kMaxDepth)
      return true;
    else if ((c == '}' || c == ']') && depth > 0)
      --depth;
  }
  return false;
}

/// The first key that stands twice in the outermost object of `text`, which
/// must be valid JSON. (The JSON parser keeps the last of equal keys.)
static std::optional<std::string> findDuplicateKey(StringRef text) {
  StringSet<> seen;
  unsigned depth = 0;
  bool expectsKey = false;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '{' || c == '[') {
      expectsKey = ++depth == 1;
    } else if (c == '}' || c == ']') {
      --depth;
    } else if (c == ',') {
      expectsKey = depth == 1;
    } else if (c == '"') {
      size_t begin = i++;
      while (text[i] != '"')
        i += text[i] == '\\' ? 2 : 1;
      if (!expectsKey)
        continue;
      expectsKey = false;
      json::Value key = cantFail(json::parse(text.slice(begin, i + 1)));
      if (!seen.insert(*key.getAsString()).second)
        return key.getAsString()->str();
    }
  }
  return std::nullopt;
}

/// Reads "shape" or "data_offsets": an array of non-negative integers.
static std::optional<std::vector<int64_t>>
readIntegers(const json::Object &entry, StringRef key) {
  const json::Array *array = entry.getArray(key);
  if (!array)
    return std::nullopt;
  std::vector<int64_t> values;
  for (const json::Value &value : *array) {
    std::optional<int64_t> integer = value.getAsInteger();
    if (!integer || *integer < 0)
      return std::nullopt;
    values.push_back(*integer);
  }
  return values;
}

/// Reads one tensor's entry of the header. `data` is the whole data section.
static Expected<TensorView> readEntry(StringRef path, StringRef name,
                                      const json::Value &value,
                                      ArrayRef<char> data) {
  auto error = [&](const Twine &message) {
    return makeFileError(path, "tensor '" + name + "': " + message);
  };
  const json::Object *entry = value.getAsObject();
  if (!entry)
    return error("expected an object in the header");
  std::optional<StringRef> dtypeName = entry->getString("dtype");
  if (!dtypeName)
    return error("expected a string 'dtype' in the header");
  std::optional<TensorDType> dtype = parseTensorDType(*dtypeName);
  if (!dtype) {
    std::string names =
        join(map_range(kDTypes,
                       [](const DTypeInfo &info) { return info.name.str(); }),
             ", ");
    return error("unknown dtype '" + *dtypeName + "', expected one of " +
                 names);
  }
  std::optional<std::vector<int64_t>> shape = readIntegers(*entry, "shape");
  if (!shape)
    return error("expected 'shape' to be a list of sizes");
  std::optional<std::vector<int64_t>> offsets =
      readIntegers(*entry, "data_offsets");
  if (!offsets || offsets->size() != 2)
    return error("expected 'data_offsets' to be two offsets");

  uint64_t begin = (*offsets)[0], end = (*offsets)[1];
  if (end < begin || end > data.size())
    return error("expected offsets in the " + Twine(data.size()) +
                 " bytes of data, found [" + Twine(begin) + ", " + Twine(end) +
                 "]");
  std::optional<uint64_t> bytes = bytesOf(*dtype, *shape);
  if (!bytes)
    return error("size of " + describeTensor(*dtype, *shape) + " overflows");
  if (*bytes != end - begin)
    return error("expected " + Twine(*bytes) + " bytes for " +
                 describeTensor(*dtype, *shape) + ", found " +
                 Twine(end - begin));
  return TensorView{name.str(), *dtype, std::move(*shape),
                    data.slice(begin, end - begin)};
}

static Error readMetadata(StringRef path, const json::Value &value,
                          SafetensorsMetadata &metadata) {
  const json::Object *object = value.getAsObject();
  if (!object)
    return makeFileError(path, "expected '" + kMetadataKey +
                                   "' to be an object of strings");
  for (const auto &[key, text] : *object) {
    std::optional<StringRef> string = text.getAsString();
    if (!string)
      return makeFileError(path, "metadata '" + StringRef(key) +
                                     "': expected a string");
    metadata[key.str()] = string->str();
  }
  return Error::success();
}

/// Checks that `tensors`, sorted by offset, cover `data` exactly once.
static Error checkLayout(StringRef path, ArrayRef<TensorView> tensors,
                         ArrayRef<char> data) {
  const char *next = data.begin();
  StringRef previous;
  for (const TensorView &tensor : tensors) {
    if (tensor.data.begin() < next)
      return makeFileError(path, "tensors '" + previous + "' and '" +
                                     tensor.name + "' overlap");
    if (tensor.data.begin() > next)
      return makeFileError(path, "tensor '" + tensor.name +
                                     "': expected offset " +
                                     Twine(next - data.begin()) + ", found " +
                                     Twine(tensor.data.begin() - data.begin()));
    next = tensor.data.end();
    previous = tensor.name;
  }
  if (next != data.end())
    return makeFileError(path, "expected " + Twine(next - data.begin()) +
                                   " bytes of data, found " +
                                   Twine(data.size()));
  return Error::success();
}

Expected<SafetensorsFile> SafetensorsFile::open(StringRef path) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> buffer = MemoryBuffer::getFile(
      path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer)
    return makeFileError(path, "cannot read: " + buffer.getError().message());
  return parse(std::move(*buffer));
}

Expected<SafetensorsFile>
SafetensorsFile::parse(std::unique_ptr<MemoryBuffer> buffer) {
  SafetensorsFile file;
  file.buffer = std::move(buffer);
  StringRef path = file.getPath();
  StringRef bytes = file.buffer->getBuffer();
  if (bytes.size() < kLengthBytes)
    return makeFileError(path, "expected at least " + Twine(kLengthBytes) +
                                   " bytes of a safetensors file, found " +
                                   Twine(bytes.size()));
  uint64_t length = support::endian::read64le(bytes.data());
  uint64_t available = bytes.size() - kLengthBytes;
  if (length > available || length > kMaxHeaderBytes)
    return makeFileError(path, "expected a header of at most " +
                                   Twine(std::min(available, kMaxHeaderBytes)) +
                                   " bytes, found the length " + Twine(length) +
                                   " (truncated, or not a safetensors file)");
  StringRef headerText = bytes.substr(kLengthBytes, length);
  StringRef dataText = bytes.substr(kLengthBytes + length);
  ArrayRef<char> data(dataText.data(), dataText.size());

  if (nestsTooDeep(headerText))
    return makeFileError(path, "header nests too deep");
  Expected<json::Value> header = json::parse(headerText);
  if (!header)
    return makeFileError(path,
                         "header is not JSON: " + toString(header.takeError()));
  const json::Object *object = header->getAsObject();
  if (!object)
    return makeFileError(path, "expected an object as the header");
  if (std::optional<std::string> name = findDuplicateKey(headerText))
    return makeFileError(path, "tensor '" + *name + "' stands twice");

  for (const auto &[key, value] : *object) {
    StringRef name = key;
    if (name == kMetadataKey) {
      if (Error error = readMetadata(path, value, file.metadata))
        return std::move(error);
      continue;
    }
    Expected<TensorView> tensor = readEntry(path, name, value, data);
    if (!tensor)
      return tensor.takeError();
    file.tensors.push_back(std::move(*tensor));
  }
  // Empty tensors share an offset with the next one and must precede it.
  llvm::sort(file.tensors, [](const TensorView &a, const TensorView &b) {
    return std::make_tuple(a.data.begin(), a.data.size(), StringRef(a.name)) <
           std::make_tuple(b.data.begin(), b.data.size(), StringRef(b.name));
  });
  if (Error error = checkLayout(path, file.tensors, data))
    return std::move(error);
  for (auto [index, tensor] : enumerate(file.tensors))
    file.indexOf[tensor.name] = index;
  return file;
}

const TensorView *SafetensorsFile::find(StringRef name) const {
  auto it = indexOf.find(name);
  return it == indexOf.end() ? nullptr : &tensors[it->second];
}

//===----------------------------------------------------------------------===//
// Writer
//===----------------------------------------------------------------------===//

/// Checks names and sizes of what is to be written.
static Error checkTensors(StringRef path, ArrayRef<TensorView> tensors) {
  StringSet<> names;
  for (const TensorView &tensor : tensors) {
    auto error = [&](const Twine &message) {
      return makeFileError(path, "tensor '" + tensor.name + "': " + message);
    };
    if (tensor.name == kMetadataKey)
      return error("expected another name, this one is reserved");
    if (!json::isUTF8(tensor.name))
      return error("expected a name in UTF-8");
    if (!names.insert(tensor.name).second)
      return error("expected one tensor of this name, found two");
    std::optional<uint64_t> bytes = bytesOf(tensor.dtype, tensor.shape);
    if (!bytes || *bytes != tensor.data.size())
      return error("expected " + Twine(bytes.value_or(0)) + " bytes for " +
                   describeTensor(tensor.dtype, tensor.shape) + ", found " +
                   Twine(tensor.data.size()));
  }
  return Error::success();
}

Error mlir::aal::writeSafetensors(StringRef path, ArrayRef<TensorView> tensors,
                                  const SafetensorsMetadata &metadata) {
  if (Error error = checkTensors(path, tensors))
    return error;
  std::vector<const TensorView *> order;
  for (const TensorView &tensor : tensors)
    order.push_back(&tensor);
  llvm::sort(order, [](const TensorView *a, const TensorView *b) {
    return std::make_pair(-int(byteSize(a->dtype)), StringRef(a->name)) <
           std::make_pair(-int(byteSize(b->dtype)), StringRef(b->name));
  });

  std::string header;
  raw_string_ostream os(header);
  json::OStream writer(os);
  writer.objectBegin();
  if (!metadata.empty())
    writer.attributeObject(kMetadataKey, [&] {
      for (const auto &[key, text] : metadata)
        writer.attribute(key, text);
    });
  uint64_t offset = 0;
  for (const TensorView *tensor : order)
    writer.attributeObject(tensor->name, [&] {
      writer.attribute("dtype", stringify(tensor->dtype));
      writer.attributeArray("shape", [&] {
        for (int64_t dim : tensor->shape)
          writer.value(dim);
      });
      writer.attributeArray("data_offsets", [&] {
        writer.value(offset);
        writer.value(offset += tensor->data.size());
      });
    });
  writer.objectEnd();
  // Spaces after the JSON are part of the header.
  header.resize(alignTo(header.size(), kLengthBytes), ' ');

  return writeFileAtomically(path, [&](raw_ostream &file) {
    char length[kLengthBytes];
    support::endian::write64le(length, header.size());
    file.write(length, sizeof(length)) << header;
    for (const TensorView *tensor : order)
      file.write(tensor->data.data(), tensor->data.size());
  });
}
