//===- SafetensorsTest.cpp - reading and writing safetensors --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/Safetensors.h"
#include "../TemporaryFolder.h"
#include "llvm/Support/Endian.h"
#include <cstring>

using namespace llvm;
using namespace mlir::aal;

namespace {

/// A file's bytes: the length of `header`, `header`, `dataBytes` zeros.
std::string makeFile(StringRef header, size_t dataBytes) {
  std::string bytes(8, '\0');
  support::endian::write64le(bytes.data(), header.size());
  return bytes + header.str() + std::string(dataBytes, '\0');
}

/// The message that reading `bytes` ends with, empty on success.
std::string errorOf(StringRef bytes) {
  Expected<SafetensorsFile> file = SafetensorsFile::parse(
      MemoryBuffer::getMemBufferCopy(bytes, "f.safetensors"));
  return file ? "" : toString(file.takeError());
}

std::string errorOf(StringRef header, size_t dataBytes) {
  return errorOf(makeFile(header, dataBytes));
}

using SafetensorsFileTest = TemporaryFolderTest;

template <typename T>
ArrayRef<char> bytesOf(const std::vector<T> &values) {
  return {reinterpret_cast<const char *>(values.data()),
          values.size() * sizeof(T)};
}

TEST_F(SafetensorsFileTest, RoundTrip) {
  std::vector<float> weights = {1.0f, -2.5f, 3.0f, 4.0f, 5.0f, 6.0f};
  std::vector<int64_t> labels = {7, -1};
  std::vector<uint8_t> mask = {1, 0, 1};
  std::vector<uint16_t> halves = {0x3c00};
  std::string path = pathOf("a.safetensors");
  Error error = writeSafetensors(
      path,
      {TensorView{"mask", TensorDType::Bool, {3}, bytesOf(mask)},
       TensorView{"half", TensorDType::BF16, {}, bytesOf(halves)},
       TensorView{"w \"quoted\"", TensorDType::F32, {2, 3}, bytesOf(weights)},
       TensorView{"none", TensorDType::F64, {0, 4}, {}},
       TensorView{"labels", TensorDType::I64, {2}, bytesOf(labels)}},
      {{"epoch", "3"}, {"note", "a\nb"}});
  ASSERT_FALSE(static_cast<bool>(error)) << toString(std::move(error));

  Expected<SafetensorsFile> file = SafetensorsFile::open(path);
  ASSERT_TRUE(static_cast<bool>(file)) << toString(file.takeError());
  EXPECT_EQ(file->getTensors().size(), 5u);
  EXPECT_EQ(file->getMetadata().at("epoch"), "3");
  EXPECT_EQ(file->getMetadata().at("note"), "a\nb");

  const TensorView *tensor = file->find("w \"quoted\"");
  ASSERT_NE(tensor, nullptr);
  EXPECT_EQ(tensor->dtype, TensorDType::F32);
  EXPECT_EQ(tensor->shape, (std::vector<int64_t>{2, 3}));
  ASSERT_EQ(tensor->data.size(), 24u);
  EXPECT_EQ(std::memcmp(tensor->data.data(), weights.data(), 24), 0);
  EXPECT_EQ(file->find("half")->shape, std::vector<int64_t>{});
  EXPECT_EQ(file->find("none")->data.size(), 0u);
  EXPECT_EQ(std::memcmp(file->find("labels")->data.data(), labels.data(), 16),
            0);
  EXPECT_EQ(file->find("missing"), nullptr);

  // The temporary file has taken the place of the path.
  EXPECT_EQ(listFolder(), std::vector<std::string>{"a.safetensors"});
}

TEST_F(SafetensorsFileTest, EveryElementType) {
  for (StringRef name :
       {"BOOL", "U8", "I8", "F8_E4M3", "F8_E5M2", "U16", "I16", "F16", "BF16",
        "U32", "I32", "F32", "U64", "I64", "F64"}) {
    std::optional<TensorDType> dtype = parseTensorDType(name);
    ASSERT_TRUE(dtype) << name.str();
    EXPECT_EQ(stringify(*dtype), name);
    unsigned bytes = byteSize(*dtype);
    std::string header =
        ("{\"t\":{\"dtype\":\"" + name +
         "\",\"shape\":[3],\"data_offsets\":[0," + Twine(3 * bytes) + "]}}")
            .str();
    EXPECT_EQ(errorOf(header, 3 * bytes), "");
    EXPECT_NE(errorOf(header, 3 * bytes + 1), "");
  }
  EXPECT_FALSE(parseTensorDType("f32"));
}

TEST_F(SafetensorsFileTest, MissingFileAndFolder) {
  Expected<SafetensorsFile> file =
      SafetensorsFile::open(pathOf("none.safetensors"));
  ASSERT_FALSE(static_cast<bool>(file));
  EXPECT_NE(toString(file.takeError()).find("none.safetensors: cannot read"),
            std::string::npos);

  Error error = writeSafetensors(pathOf("no/folder.safetensors"), {});
  EXPECT_NE(toString(std::move(error)).find("folder.safetensors: cannot write"),
            std::string::npos);
}

TEST_F(SafetensorsFileTest, FailedWriteLeavesTheOldFile) {
  std::vector<float> one = {1.0f};
  std::string path = pathOf("a.safetensors");
  TensorView good{"w", TensorDType::F32, {1}, bytesOf(one)};
  ASSERT_FALSE(static_cast<bool>(writeSafetensors(path, good)));

  TensorView bad{"w", TensorDType::F32, {2}, bytesOf(one)};
  EXPECT_EQ(toString(writeSafetensors(path, bad)),
            path + ": tensor 'w': expected 8 bytes for F32[2], found 4");
  EXPECT_EQ(toString(writeSafetensors(path, {good, good})),
            path + ": tensor 'w': expected one tensor of this name, found two");
  TensorView reserved{"__metadata__", TensorDType::F32, {1}, bytesOf(one)};
  EXPECT_NE(toString(writeSafetensors(path, reserved)).find("reserved"),
            std::string::npos);

  Expected<SafetensorsFile> file = SafetensorsFile::open(path);
  ASSERT_TRUE(static_cast<bool>(file)) << toString(file.takeError());
  EXPECT_EQ(file->getTensors().size(), 1u);
}

TEST(SafetensorsErrors, Length) {
  EXPECT_EQ(errorOf("abc"), "f.safetensors: expected at least 8 bytes of a "
                            "safetensors file, found 3");
  EXPECT_EQ(errorOf(makeFile("{}", 0).substr(0, 9)),
            "f.safetensors: expected a header of at most 1 bytes, found the "
            "length 2 (truncated, or not a safetensors file)");
  EXPECT_NE(errorOf(StringRef("\xff\xff\xff\xff\xff\xff\xff\xff{}", 10)), "");
}

TEST(SafetensorsErrors, Header) {
  EXPECT_NE(errorOf("{", 0).find("header is not JSON"), std::string::npos);
  EXPECT_EQ(errorOf("[]", 0),
            "f.safetensors: expected an object as the header");
  EXPECT_EQ(errorOf(std::string(100000, '['), 0),
            "f.safetensors: header nests too deep");
  EXPECT_EQ(errorOf("{\"t\":1}", 0),
            "f.safetensors: tensor 't': expected an object in the header");
  EXPECT_NE(errorOf("{\"__metadata__\":{\"a\":1}}", 0).find("metadata 'a'"),
            std::string::npos);
}

TEST(SafetensorsErrors, Entry) {
  EXPECT_NE(errorOf("{\"t\":{\"dtype\":\"F3\",\"shape\":[],"
                    "\"data_offsets\":[0,4]}}",
                    4)
                .find("tensor 't': unknown dtype 'F3', expected one of BOOL"),
            std::string::npos);
  EXPECT_NE(errorOf("{\"t\":{\"dtype\":\"F32\",\"shape\":[-1],"
                    "\"data_offsets\":[0,4]}}",
                    4)
                .find("'shape' to be a list of sizes"),
            std::string::npos);
  EXPECT_NE(errorOf("{\"t\":{\"dtype\":\"F32\",\"shape\":[1],"
                    "\"data_offsets\":[0]}}",
                    4)
                .find("'data_offsets' to be two offsets"),
            std::string::npos);
  EXPECT_NE(errorOf("{\"t\":{\"dtype\":\"F32\",\"shape\":[4294967296,"
                    "4294967296,4294967296],\"data_offsets\":[0,4]}}",
                    4)
                .find("overflows"),
            std::string::npos);
  EXPECT_EQ(errorOf("{\"t\":{\"dtype\":\"F32\",\"shape\":[2],"
                    "\"data_offsets\":[0,4]}}",
                    4),
            "f.safetensors: tensor 't': expected 8 bytes for F32[2], found 4");
}

TEST(SafetensorsErrors, Layout) {
  auto header = [](StringRef a, StringRef b) {
    return ("{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":" + a +
            "},\"b\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":" + b +
            "}}")
        .str();
  };
  EXPECT_EQ(errorOf(header("[0,4]", "[4,8]"), 8), "");
  EXPECT_EQ(errorOf(header("[4,8]", "[0,4]"), 8), "");
  EXPECT_EQ(errorOf(header("[0,4]", "[2,6]"), 8),
            "f.safetensors: tensors 'a' and 'b' overlap");
  EXPECT_EQ(errorOf(header("[0,4]", "[5,9]"), 9),
            "f.safetensors: tensor 'b': expected offset 4, found 5");
  EXPECT_EQ(errorOf(header("[0,4]", "[4,8]"), 7),
            "f.safetensors: tensor 'b': expected offsets in the 7 bytes of "
            "data, found [4, 8]");
  EXPECT_EQ(errorOf(header("[0,4]", "[4,8]"), 9),
            "f.safetensors: expected 8 bytes of data, found 9");
}

TEST(SafetensorsErrors, DuplicateName) {
  StringRef entry = "{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}";
  EXPECT_EQ(errorOf(("{\"a\":" + entry + ",\"b\":" + entry +
                     ",\"\\u0061\":" + entry + "}")
                        .str(),
                    0),
            "f.safetensors: tensor 'a' stands twice");
  // Keys of inner objects may repeat.
  EXPECT_EQ(errorOf(("{\"a\":" + entry + ",\"shape\":" + entry + "}").str(), 0),
            "");
}

} // namespace
