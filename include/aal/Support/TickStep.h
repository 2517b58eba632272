//===- TickStep.h - ticks of the axes of charts -----------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_SUPPORT_TICKSTEP_H
#define AAL_SUPPORT_TICKSTEP_H

#include <cmath>

namespace mlir::aal {

/// A step between ticks of 1, 2 or 5 times a power of ten, for at most
/// `maxTicks` of them over `range`, which is above 0.
inline double chooseTickStep(double range, int maxTicks) {
  double raw = range / maxTicks;
  double power = std::pow(10.0, std::floor(std::log10(raw)));
  for (double factor : {1.0, 2.0, 5.0})
    if (factor * power >= raw)
      return factor * power;
  return 10 * power;
}

} // namespace mlir::aal

#endif // AAL_SUPPORT_TICKSTEP_H
