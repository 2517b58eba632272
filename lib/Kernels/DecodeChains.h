//===- DecodeChains.h - loop nests that decode operands ---------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_KERNELS_DECODECHAINS_H
#define AAL_LIB_KERNELS_DECODECHAINS_H

#include "aal/Kernels/Program.h"

namespace mlir::aal {

/// The loop nests that make an operand, in order. Each makes as many elements
/// as the next, in the same order in memory.
struct DecodeChain {
  SmallVector<const Item *> items;
  int64_t unit = 1; // elements that no part may divide
};

/// Finds what decodes operands from codes and scales. The items must stay where
/// they are.
class DecodeChains {
public:
  explicit DecodeChains(const Program &program);

  /// What makes `operand`, if it is large and made of stored codes and of few
  /// floats.
  std::optional<DecodeChain> find(Buffer *operand) const;

  /// The loop with the largest stride in the result of those with several
  /// iterations; -1 where there is none.
  static int findOutermost(const LoopOp &loop);

private:
  const Item *getWriter(Buffer *buffer) const;
  bool add(Buffer *buffer, DecodeChain &chain, bool &hasCodes,
           unsigned depth = 0) const;

  const Program &program;
  DenseMap<Buffer *, SmallVector<unsigned, 1>> writers;
};

} // namespace mlir::aal

#endif // AAL_LIB_KERNELS_DECODECHAINS_H
