//===- Codes.h - floats from packed codes -----------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_RUNTIME_CODES_H
#define AAL_RUNTIME_CODES_H

#include "aal/Runtime/IRInterface.h"

namespace aal {

/// Decodes whole bytes at a time: a byte indexes the floats of all its codes.
class CodeTable {
public:
  explicit CodeTable(const AalCodes &codes);
  /// Writes `count` floats, from code `first` of `bytes` on.
  void decode(const unsigned char *bytes, int64_t first, int64_t count,
              float *out) const;

private:
  int64_t perByte = 0;
  float floats[256 * 8];
};

} // namespace aal

#endif // AAL_RUNTIME_CODES_H
