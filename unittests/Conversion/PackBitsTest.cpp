//===- PackBitsTest.cpp - the values that packing gives -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestModule.h"
#include <numeric>
#include <random>

using namespace mlir;
using namespace mlir::aal;

namespace {
struct Case {
  std::vector<int64_t> shape;
  int width;
  int codeBits; // of the element type
  int wordBits = 8;

  int64_t elements() const {
    return std::accumulate(shape.begin(), shape.end(), int64_t(1),
                           std::multiplies<>());
  }
  int64_t words() const {
    return (elements() * width + wordBits - 1) / wordBits;
  }
  int64_t bytes() const { return words() * wordBits / 8; }
  std::string codesType() const {
    std::string type = "tensor<";
    for (int64_t size : shape)
      type += std::to_string(size) + "x";
    return type + "i" + std::to_string(codeBits) + ">";
  }
};

std::string print(const testing::TestParamInfo<Case> &info) {
  std::string name = "w" + std::to_string(info.param.width) + "_i" +
                     std::to_string(info.param.codeBits) + "_in_i" +
                     std::to_string(info.param.wordBits);
  for (int64_t size : info.param.shape)
    name += "_" + std::to_string(size);
  return name;
}

class PackBits : public testing::TestWithParam<Case> {};

/// Stores each code in `byteWidth` little-endian bytes.
std::vector<uint8_t> toBuffer(const std::vector<unsigned> &codes,
                              size_t byteWidth) {
  std::vector<uint8_t> buffer(codes.size() * byteWidth);
  for (size_t i = 0; i < codes.size(); ++i)
    for (size_t b = 0; b < byteWidth; ++b)
      buffer[i * byteWidth + b] = b < 4 ? codes[i] >> (8 * b) : 0;
  return buffer;
}
} // namespace

TEST_P(PackBits, MatchesTheDefinition) {
  const Case &param = GetParam();
  std::string wordsType = "tensor<" + std::to_string(param.words()) + "xi" +
                          std::to_string(param.wordBits) + ">";
  std::string width = std::to_string(param.width);
  TestModule module(
      "func.func @main(%c: " + param.codesType() + ") -> (" + wordsType + ", " +
      param.codesType() + ") {\n" + "  %p = aal.pack_bits %c width " + width +
      " : " + param.codesType() + " -> " + wordsType + "\n" +
      "  %d = aal.unpack_bits %p width " + width + " : " + wordsType + " -> " +
      param.codesType() + "\n" + "  return %p, %d : " + wordsType + ", " +
      param.codesType() + "\n}");
  ASSERT_TRUE(module.session) << module.error;

  // Codes that are wider than what is packed lose their high bits.
  std::mt19937 random(7);
  std::vector<unsigned> codes(param.elements()), kept;
  for (unsigned &code : codes) {
    code = random() & ((1u << std::min(param.codeBits, 30)) - 1);
    kept.push_back(code & ((1u << param.width) - 1));
  }
  std::vector<uint8_t> expected(param.bytes());
  for (size_t i = 0; i < kept.size(); ++i) {
    size_t bit = i * param.width;
    expected[bit / 8] |= kept[i] << (bit % 8);
  }

  size_t byteWidth = (param.codeBits + 7) / 8;
  std::vector<uint8_t> input = toBuffer(codes, byteWidth);
  std::vector<uint8_t> packed(param.bytes(), 0xAA);
  std::vector<uint8_t> unpacked(input.size(), 0xAA);
  ASSERT_TRUE(module.run({input.data()}, {packed.data(), unpacked.data()}))
      << module.error;
  EXPECT_EQ(packed, expected);
  EXPECT_EQ(unpacked, toBuffer(kept, byteWidth));
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, PackBits,
    testing::Values(Case{{16}, 1, 1}, Case{{5}, 1, 1}, Case{{1}, 1, 1},
                    Case{{}, 1, 1}, Case{{4, 24}, 1, 1}, Case{{2, 12}, 1, 1},
                    Case{{3, 5, 7}, 1, 1}, Case{{2, 3, 64}, 1, 1},
                    Case{{1000}, 1, 1}, Case{{3, 9}, 1, 8}, Case{{8}, 2, 8},
                    Case{{3, 3}, 2, 8}, Case{{5, 8}, 2, 32}, Case{{7}, 4, 8},
                    Case{{2, 6}, 4, 8}, Case{{3, 3, 3}, 4, 32},
                    Case{{64}, 1, 1, 32}, Case{{3, 64}, 1, 1, 32},
                    Case{{5, 32}, 1, 1, 16}, Case{{4, 24}, 1, 1, 32},
                    Case{{33}, 1, 1, 32}, Case{{3, 3}, 1, 1, 16},
                    Case{{2, 32}, 2, 8, 32}, Case{{3, 5}, 4, 32, 16}),
    print);
