//===- Codes.cpp - floats from packed codes -------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Codes.h"
#include <algorithm>
#include <cstring>

using namespace aal;

CodeTable::CodeTable(const AalCodes &codes) {
  if (codes.bits == 0)
    return;
  perByte = 8 / codes.bits;
  unsigned mask = (1u << codes.bits) - 1;
  for (unsigned byte = 0; byte < 256; ++byte)
    for (int64_t i = 0; i < perByte; ++i)
      floats[byte * perByte + i] = codes.table[byte >> i * codes.bits & mask];
}

/// Copies the floats of `count` whole bytes; the compiler knows their number.
template <int perByte>
static void decodeBytes(const unsigned char *bytes, int64_t count,
                        const float *floats, float *out) {
  for (int64_t i = 0; i < count; ++i)
    std::memcpy(out + i * perByte, floats + bytes[i] * perByte,
                perByte * sizeof(float));
}

void CodeTable::decode(const unsigned char *bytes, int64_t first, int64_t count,
                       float *out) const {
  bytes += first / perByte;
  if (int64_t skipped = first % perByte) {
    int64_t part = std::min(count, perByte - skipped);
    std::memcpy(out, floats + *bytes++ * perByte + skipped,
                part * sizeof(float));
    out += part;
    count -= part;
  }
  int64_t whole = count / perByte;
  if (perByte == 8)
    decodeBytes<8>(bytes, whole, floats, out);
  else if (perByte == 4)
    decodeBytes<4>(bytes, whole, floats, out);
  else
    decodeBytes<2>(bytes, whole, floats, out);
  if (int64_t rest = count % perByte)
    std::memcpy(out + whole * perByte, floats + bytes[whole] * perByte,
                rest * sizeof(float));
}
