//===- RandomFloats.h - values for tests ------------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef UNITTESTS_RANDOMFLOATS_H
#define UNITTESTS_RANDOMFLOATS_H

#include <random>
#include <vector>

using Floats = std::vector<float>;

/// Values in (-1, 1), the same for an engine in the same state.
inline Floats randomFloats(size_t count, std::mt19937 &random) {
  std::uniform_real_distribution<float> draw(-1.0f, 1.0f);
  Floats values(count);
  for (float &value : values)
    value = draw(random);
  return values;
}

/// The same for the same seed.
inline Floats randomFloats(size_t count, unsigned seed) {
  std::mt19937 random(seed);
  return randomFloats(count, random);
}

#endif // UNITTESTS_RANDOMFLOATS_H
