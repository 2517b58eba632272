//===- StepTable.cpp - step functions for derivatives ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/StepTable.h"
#include <algorithm>
#include <cmath>
#include <limits>

using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Activations
//===----------------------------------------------------------------------===//

static double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

SmoothActivation mlir::aal::geluActivation() {
  constexpr double kInvSqrt2 = 0.70710678118654752440;
  constexpr double kInvSqrt2Pi = 0.39894228040143267794;
  auto phi = [](double x) { return 0.5 * std::erfc(-x * kInvSqrt2); };
  static const auto cumulative = +phi;
  return {[](double x) { return x * cumulative(x); },
          [](double x) {
            return cumulative(x) + x * kInvSqrt2Pi * std::exp(-x * x / 2);
          }};
}

SmoothActivation mlir::aal::geluTanhActivation() {
  constexpr double kScale = 0.79788456080286535588, kCubic = 0.044715;
  return {[](double x) {
            return x * sigmoid(2 * kScale * (x + kCubic * x * x * x));
          },
          [](double x) {
            double s = sigmoid(2 * kScale * (x + kCubic * x * x * x));
            return s + x * s * (1 - s) * 2 * kScale * (1 + 3 * kCubic * x * x);
          }};
}

SmoothActivation mlir::aal::siluActivation() {
  return {[](double x) { return x * sigmoid(x); },
          [](double x) {
            double s = sigmoid(x);
            return s + x * s * (1 - s);
          }};
}

SmoothActivation mlir::aal::tanhActivation() {
  return {[](double x) { return std::tanh(x); },
          [](double x) {
            double y = std::tanh(x);
            return 1 - y * y;
          },
          /*hasEvenDerivative=*/true};
}

SmoothActivation mlir::aal::sigmoidActivation() {
  return {[](double x) { return sigmoid(x); },
          [](double x) { return sigmoid(x) * sigmoid(-x); },
          /*hasEvenDerivative=*/true};
}

//===----------------------------------------------------------------------===//
// Tables
//===----------------------------------------------------------------------===//

namespace {
/// Places borders on a grid, optimally.
class Segmentation {
public:
  explicit Segmentation(const SmoothActivation &activation);

  /// The inner borders of the best `count` segments.
  std::vector<double> solve(unsigned count) const;

private:
  /// Squared error of one level from node i to node j.
  double cost(size_t i, size_t j) const {
    double mean = (integral[j] - integral[i]) / (nodes[j] - nodes[i]);
    return squares[j] - squares[i] - mean * (integral[j] - integral[i]);
  }

  std::vector<double> nodes;
  std::vector<double> integral; // of f', up to each node
  std::vector<double> squares;  // of f' squared
};
} // namespace

/// Beyond this every derivative here is as good as constant.
static constexpr double kCurved = 10.0;
static constexpr double kGrid = 1.0 / 64;

Segmentation::Segmentation(const SmoothActivation &activation) {
  if (!activation.hasEvenDerivative) {
    nodes.push_back(-kStepTableRange);
    for (double x = -kCurved; x < 0; x += kGrid)
      nodes.push_back(x);
  }
  for (double x = 0; x <= kCurved; x += kGrid)
    nodes.push_back(x);
  nodes.push_back(kStepTableRange);
  integral.push_back(activation.value(nodes.front()));
  squares.push_back(0);
  for (size_t i = 1; i < nodes.size(); ++i) {
    // Simpson's rule.
    double a = nodes[i - 1], b = nodes[i];
    auto square = [&](double x) {
      double slope = activation.derivative(x);
      return slope * slope;
    };
    squares.push_back(squares.back() +
                      (b - a) / 6 *
                          (square(a) + 4 * square((a + b) / 2) + square(b)));
    integral.push_back(activation.value(b));
  }
}

std::vector<double> Segmentation::solve(unsigned count) const {
  size_t size = nodes.size();
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  // best[j]: the least error up to node j; from[k][j]: where the last of k + 1
  // segments starts.
  std::vector<double> best(size, kInfinity);
  std::vector<std::vector<size_t>> from(count, std::vector<size_t>(size, 0));
  for (size_t j = 1; j < size; ++j)
    best[j] = cost(0, j);
  for (unsigned k = 1; k < count; ++k) {
    std::vector<double> next(size, kInfinity);
    for (size_t j = k + 1; j < size; ++j)
      for (size_t i = k; i < j; ++i)
        if (double total = best[i] + cost(i, j); total < next[j]) {
          next[j] = total;
          from[k][j] = i;
        }
    best = std::move(next);
  }
  std::vector<double> borders;
  size_t end = size - 1;
  for (unsigned k = count - 1; k > 0; --k) {
    end = from[k][end];
    borders.push_back(nodes[end]);
  }
  std::reverse(borders.begin(), borders.end());
  return borders;
}

/// Where `function` is zero between `a` and `b`, at whose ends its signs
/// differ.
template <typename FunctionT>
static double bisect(double a, double b, FunctionT function) {
  bool isNegative = function(a) < 0;
  for (int i = 0; i < 100; ++i) {
    double middle = a + (b - a) / 2;
    (function(middle) < 0) == isNegative ? a = middle : b = middle;
  }
  return a + (b - a) / 2;
}

/// Where the table of an activation begins.
static double getLowEnd(const SmoothActivation &activation) {
  return activation.hasEvenDerivative ? 0 : -kStepTableRange;
}

/// The mean of the derivative between neighbouring borders.
static std::vector<double> getMeans(const SmoothActivation &activation,
                                    const std::vector<double> &borders) {
  std::vector<double> means;
  double low = getLowEnd(activation);
  for (size_t i = 0; i <= borders.size(); ++i) {
    double high = i < borders.size() ? borders[i] : kStepTableRange;
    means.push_back((activation.value(high) - activation.value(low)) /
                    (high - low));
    low = high;
  }
  return means;
}

/// Moves each border to where the derivative is half-way between its levels.
static void refine(const SmoothActivation &activation, StepTable &table) {
  for (int round = 0; round < 1000; ++round) {
    double moved = 0;
    for (size_t i = 0; i < table.borders.size(); ++i) {
      double middle = (table.levels[i] + table.levels[i + 1]) / 2;
      auto excess = [&](double x) { return activation.derivative(x) - middle; };
      double a = table.borders[i] - kGrid, b = table.borders[i] + kGrid;
      if ((excess(a) < 0) == (excess(b) < 0))
        continue;
      double border = bisect(a, b, excess);
      moved = std::max(moved, std::abs(border - table.borders[i]));
      table.borders[i] = border;
    }
    table.levels = getMeans(activation, table.borders);
    if (moved < 1e-12)
      return;
  }
}

/// An argument from `low` to `high` at which the derivative is its mean there,
/// which the mean value theorem promises.
static double findRepresentative(const SmoothActivation &activation, double low,
                                 double high, double mean) {
  auto excess = [&](double x) { return activation.derivative(x) - mean; };
  // The curved part in small steps; outside there is nothing to cross.
  double a = std::max(low, -2 * kCurved), end = std::min(high, 2 * kCurved);
  double nearest = a;
  for (double b = a; a < end; a = b) {
    b = std::min(a + kGrid / 4, end);
    if ((excess(a) < 0) != (excess(b) < 0))
      return bisect(a, b, excess);
    if (std::abs(excess(b)) < std::abs(excess(nearest)))
      nearest = b;
  }
  // Where the mean is reached only in the limit (GELU' is 1 + 1e-16).
  return nearest;
}

StepTable mlir::aal::computeStepTable(const SmoothActivation &activation,
                                      unsigned bits) {
  StepTable table;
  table.isOfMagnitude = activation.hasEvenDerivative;
  table.borders = Segmentation(activation).solve(1u << bits);
  table.levels = getMeans(activation, table.borders);
  refine(activation, table);
  double low = getLowEnd(activation);
  for (size_t i = 0; i < table.levels.size(); ++i) {
    double high = i < table.borders.size() ? table.borders[i] : kStepTableRange;
    table.representatives.push_back(
        findRepresentative(activation, low, high, table.levels[i]));
    low = high;
  }
  return table;
}

unsigned StepTable::lookup(double x) const {
  if (isOfMagnitude)
    x = std::abs(x);
  unsigned index = 0;
  for (double border : borders)
    index += !(x <= border);
  return index;
}
