//===- Random.h - counter-based random numbers ------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_SUPPORT_RANDOM_H
#define AAL_SUPPORT_RANDOM_H

#include "llvm/ADT/ArrayRef.h"
#include <array>
#include <cstdint>

namespace mlir::aal {

/// Philox4x32, as a rule of ten rounds, of Salmon, Moraes, Dror and Shaw,
/// "Parallel random numbers: as easy as 1, 2, 3", SC 2011: four random words
/// from a counter and a key, with no state, so any number of a stream can be
/// drawn again at any time.
std::array<uint32_t, 4> philox4x32(std::array<uint32_t, 4> counter,
                                   std::array<uint32_t, 2> key,
                                   int rounds = 10);

/// Streams of random words under one seed. A stream is named by two numbers,
/// such as what it is for and the step of training.
class RandomStream {
public:
  RandomStream(uint64_t seed, uint32_t purpose, uint32_t step)
      : seed(seed), purpose(purpose), step(step) {}

  /// The next word.
  uint32_t next();
  /// Uniform in [0, 1), in steps of 2^-24.
  float nextUniform() { return (next() >> 8) * 0x1p-24f; }
  /// Uniform in [0, bound) up to bound / 2^32.
  uint32_t nextBelow(uint32_t bound) {
    return static_cast<uint32_t>((uint64_t(next()) * bound) >> 32);
  }

private:
  uint64_t seed;
  uint32_t purpose;
  uint32_t step;
  uint64_t position = 0;
  std::array<uint32_t, 4> block;
};

/// Puts `values` in random order (Fisher and Yates).
void shuffle(llvm::MutableArrayRef<int64_t> values, RandomStream stream);

} // namespace mlir::aal

#endif // AAL_SUPPORT_RANDOM_H
