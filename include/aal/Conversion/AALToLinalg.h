//===- AALToLinalg.h - bits as linalg ops --------------------- -*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_CONVERSION_AALTOLINALG_H
#define AAL_CONVERSION_AALTOLINALG_H

namespace mlir {
class RewritePatternSet;

namespace aal {

/// Decomposes aal.pack_bits and aal.unpack_bits into linalg.generic and
/// reshapes of tensors. Discardable attributes of the op go to what replaces
/// it.
void populateAALToLinalgPatterns(RewritePatternSet &patterns);

} // namespace aal
} // namespace mlir

#endif // AAL_CONVERSION_AALTOLINALG_H
