//===- GemmProblem.cpp - products over composite axes ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "GemmProblem.h"
#include "llvm/ADT/STLExtras.h"
#include <numeric>

using namespace mlir;
using namespace mlir::aal;

int64_t GemmProblem::extent(GemmAxis axis) const {
  int64_t product = 1;
  for (const GemmLoop &loop : axes[axis])
    product *= loop.extent;
  return product;
}

GemmLoop &GemmProblem::addLoop(GemmAxis axis, int64_t extent) {
  GemmLoop &loop = axes[axis].emplace_back();
  loop.extent = extent;
  return loop;
}

void GemmProblem::transpose() {
  std::swap(axes[RowAxis], axes[ColumnAxis]);
  std::swap(windows[RoleA], windows[RoleB]);
  std::swap(offsets[RoleA], offsets[RoleB]);
  std::swap(operands[RoleA], operands[RoleB]);
  for (auto &axis : axes)
    for (GemmLoop &loop : axis)
      std::swap(loop.steps[RoleA], loop.steps[RoleB]);
}

/// Whether one step of `inner` describes both loops.
static bool joins(const AddressLoop &outer, const AddressLoop &inner) {
  const AddressStep &o = outer.step, &i = inner.step;
  return o.stride == i.stride * inner.extent &&
         o.window[0] == i.window[0] * inner.extent &&
         o.window[1] == i.window[1] * inner.extent;
}

AddressMap aal::getAddressMap(const GemmProblem &problem, GemmRole role) {
  AddressMap map;
  map.windows = problem.windows[role];
  map.offset = problem.offsets[role];
  for (unsigned axis = 0; axis < NumGemmAxes; ++axis) {
    auto &loops = map.axes[axis];
    for (const GemmLoop &loop : problem.axes[axis]) {
      AddressLoop next{loop.extent, loop.steps[role]};
      if (loops.empty() || !joins(loops.back(), next)) {
        loops.push_back(next);
        continue;
      }
      loops.back().extent *= next.extent;
      loops.back().step = next.step;
    }
  }
  return map;
}

AddressMap AddressMap::dense(ArrayRef<std::pair<GemmAxis, int64_t>> extents) {
  AddressMap map;
  int64_t stride = 1;
  for (auto [axis, extent] : llvm::reverse(extents)) {
    map.axes[axis].push_back({extent, {stride, {0, 0}}});
    stride *= extent;
  }
  return map;
}

int64_t AddressMap::reach() const {
  int64_t sum = std::abs(offset);
  for (auto &axis : axes)
    for (const AddressLoop &loop : axis)
      sum += std::abs(loop.step.stride) * (loop.extent - 1);
  return sum;
}

bool AddressMap::hasWindow() const {
  return windows[0].extent != 0 || windows[1].extent != 0;
}

int64_t AddressMap::innerStride(GemmAxis axis) const {
  return axes[axis].empty() ? 0 : axes[axis].back().step.stride;
}

unsigned AddressMap::vectorWidth(GemmAxis axis, unsigned width,
                                 int64_t pointerOffset) const {
  if (axes[axis].empty())
    return 1;
  const AddressLoop &inner = axes[axis].back();
  if (inner.step.stride != 1 || inner.step.window[0] || inner.step.window[1])
    return 1;
  int64_t divisor = std::gcd<int64_t>(width, inner.extent);
  divisor = std::gcd(divisor, offset);
  divisor = std::gcd(divisor, pointerOffset);
  for (auto &loops : axes)
    for (const AddressLoop &loop : loops)
      if (&loop != &inner)
        divisor = std::gcd(divisor, loop.step.stride);
  return divisor;
}

/// Drops windows that hold every coordinate.
static void dropWindows(GemmProblem &problem) {
  for (unsigned role = 0; role < NumGemmRoles; ++role)
    for (unsigned w = 0; w < 2; ++w) {
      AddressWindow &window = problem.windows[role][w];
      int64_t low = window.start, high = window.start;
      for (auto &axis : problem.axes)
        for (const GemmLoop &loop : axis) {
          int64_t last = loop.steps[role].window[w] * (loop.extent - 1);
          (last < 0 ? low : high) += last;
        }
      if (window.extent != 0 && (low < 0 || high >= window.extent))
        continue;
      window = {};
      for (auto &axis : problem.axes)
        for (GemmLoop &loop : axis)
          loop.steps[role].window[w] = 0;
    }
}

/// The stride that decides how far inside a loop belongs.
static int64_t orderingStride(const GemmLoop &loop, unsigned axis) {
  auto stride = [&](GemmRole role) {
    return std::abs(loop.steps[role].stride);
  };
  if (axis != SumAxis)
    return stride(RoleC);
  int64_t a = stride(RoleA), b = stride(RoleB);
  return a == 0 || b == 0 ? std::max(a, b) : std::min(a, b);
}

void aal::normalize(GemmProblem &problem) {
  for (unsigned axis = 0; axis < NumGemmAxes; ++axis) {
    auto &loops = problem.axes[axis];
    llvm::erase_if(loops, [](const GemmLoop &l) { return l.extent == 1; });
    llvm::sort(loops, [axis](const GemmLoop &x, const GemmLoop &y) {
      return std::pair(orderingStride(x, axis), x.extent) >
             std::pair(orderingStride(y, axis), y.extent);
    });
  }
  dropWindows(problem);
  auto innerStride = [&](GemmAxis axis) {
    auto &loops = problem.axes[axis];
    return loops.empty() ? INT64_MAX
                         : std::abs(loops.back().steps[RoleC].stride);
  };
  if (innerStride(RowAxis) < innerStride(ColumnAxis))
    problem.transpose();
}

GemmProblem aal::makeGemmProblem(const AalGemm &gemm) {
  GemmProblem problem;
  problem.beta = gemm.beta;
  problem.offsets[RoleA] = gemm.aCodes.first;
  problem.offsets[RoleB] = gemm.bCodes.first;
  auto add = [&](GemmAxis axis, int64_t extent, int64_t a, int64_t b,
                 int64_t c) {
    GemmLoop &loop = problem.addLoop(axis, extent);
    loop.steps[RoleA].stride = a;
    loop.steps[RoleB].stride = b;
    loop.steps[RoleC].stride = c;
  };
  add(RowAxis, gemm.m, gemm.aRowStride, 0, gemm.cRowStride);
  add(ColumnAxis, gemm.n, 0, gemm.bColumnStride, 1);
  add(SumAxis, gemm.k, gemm.aColumnStride, gemm.bRowStride, 0);
  for (int64_t d = 0; d < gemm.batchDims; ++d) {
    int64_t a = gemm.aBatchStride[d], b = gemm.bBatchStride[d],
            c = gemm.cBatchStride[d];
    // Rows and columns that did not fit one stride are batch dimensions.
    GemmAxis axis = c == 0   ? SumAxis
                    : b == 0 ? RowAxis
                    : a == 0 ? ColumnAxis
                             : BatchAxis;
    add(axis, gemm.batch[d], a, b, c);
  }
  normalize(problem);
  return problem;
}
