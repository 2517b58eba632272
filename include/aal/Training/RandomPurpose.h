//===- RandomPurpose.h - what random streams are for ------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_RANDOMPURPOSE_H
#define AAL_TRAINING_RANDOMPURPOSE_H

#include <cstdint>

namespace mlir::aal {

/// Streams of one seed that must not coincide. Dropout masks take one each,
/// from kFirstMaskPurpose on.
inline constexpr uint32_t kShufflePurpose = 0;
inline constexpr uint32_t kSeedPurpose = 1;
inline constexpr uint32_t kInitialPurpose = 2;
inline constexpr uint32_t kFirstMaskPurpose = 16;

} // namespace mlir::aal

#endif // AAL_TRAINING_RANDOMPURPOSE_H
