//===- BFloat16.h - floats of sixteen bits ----------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_SUPPORT_BFLOAT16_H
#define AAL_SUPPORT_BFLOAT16_H

#include "llvm/ADT/bit.h"
#include <cstdint>

namespace mlir::aal {

/// The float nearest to `x` in bf16, ties to even. LLVM calls this as
/// __truncsfbf2 where the machine has no instruction for it, and older
/// libraries of compilers lack it.
inline __bf16 truncateToBF16(float x) {
  auto bits = llvm::bit_cast<uint32_t>(x);
  bool isNaN = (bits & 0x7fffffff) > 0x7f800000;
  uint32_t rounded = isNaN ? bits | 0x400000 : bits + 0x7fff + (bits >> 16 & 1);
  return llvm::bit_cast<__bf16>(static_cast<uint16_t>(rounded >> 16));
}

} // namespace mlir::aal

#endif // AAL_SUPPORT_BFLOAT16_H
