//===- StepTable.h - step functions for derivatives -------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_SUPPORT_STEPTABLE_H
#define AAL_SUPPORT_STEPTABLE_H

#include <vector>

namespace mlir::aal {

/// A smooth activation and its derivative.
struct SmoothActivation {
  double (*value)(double);
  double (*derivative)(double);
  /// The derivative of -x is that of x (tanh, sigmoid).
  bool hasEvenDerivative = false;
};

/// x * Phi(x), with the error function.
SmoothActivation geluActivation();
/// x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3))) / 2.
SmoothActivation geluTanhActivation();
/// x * sigmoid(x).
SmoothActivation siluActivation();
SmoothActivation tanhActivation();
SmoothActivation sigmoidActivation();

/// A piecewise constant stand-in for a derivative: levels[i] between borders
/// i - 1 and i, where there is one border fewer than levels.
struct StepTable {
  std::vector<double> borders;
  std::vector<double> levels;
  /// For each level, an argument between its borders at which the derivative
  /// has that very value.
  std::vector<double> representatives;
  /// The table is one of |x|: all levels go to x >= 0.
  bool isOfMagnitude = false;

  /// The index of the level for x; that of the last one for NaN.
  unsigned lookup(double x) const;
};

/// Half the width of the interval over which the squared error counts.
inline constexpr double kStepTableRange = 100.0;

/// The table of 2^bits levels with the least squared distance from the
/// derivative over [-100, 100], every argument alike: the criterion of Novikov
/// et al., "Few-bit backward" (ICML 2023). Dynamic programming over a grid,
/// then borders half-way between the values of their levels. `bits` is 1 to 4.
StepTable computeStepTable(const SmoothActivation &activation, unsigned bits);

} // namespace mlir::aal

#endif // AAL_SUPPORT_STEPTABLE_H
