//===- Random.cpp - counter-based random numbers --------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/Random.h"
#include <utility>

using namespace mlir::aal;

std::array<uint32_t, 4> mlir::aal::philox4x32(std::array<uint32_t, 4> counter,
                                              std::array<uint32_t, 2> key,
                                              int rounds) {
  constexpr uint64_t kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
  constexpr uint32_t kWeyl0 = 0x9E3779B9, kWeyl1 = 0xBB67AE85;
  for (int round = 0; round < rounds; ++round) {
    uint64_t product0 = kMultiplier0 * counter[0];
    uint64_t product1 = kMultiplier1 * counter[2];
    counter = {static_cast<uint32_t>(product1 >> 32) ^ counter[1] ^ key[0],
               static_cast<uint32_t>(product1),
               static_cast<uint32_t>(product0 >> 32) ^ counter[3] ^ key[1],
               static_cast<uint32_t>(product0)};
    key = {key[0] + kWeyl0, key[1] + kWeyl1};
  }
  return counter;
}

uint32_t RandomStream::next() {
  unsigned lane = position % 4;
  if (lane == 0) {
    uint64_t index = position / 4;
    block = philox4x32(
        {static_cast<uint32_t>(index), static_cast<uint32_t>(index >> 32), step,
         purpose},
        {static_cast<uint32_t>(seed), static_cast<uint32_t>(seed >> 32)});
  }
  ++position;
  return block[lane];
}

void mlir::aal::shuffle(llvm::MutableArrayRef<int64_t> values,
                        RandomStream stream) {
  for (size_t i = values.size(); i > 1; --i)
    std::swap(values[i - 1], values[stream.nextBelow(i)]);
}
