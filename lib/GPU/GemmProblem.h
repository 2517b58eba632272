//===- GemmProblem.h - products over composite axes -------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// What products and convolutions have in common: four axes, each made up of a
// few loops, and operands whose addresses are affine in those loops. A window
// says which addresses exist: elements of a padded border read as 0.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_GPU_GEMMPROBLEM_H
#define AAL_LIB_GPU_GEMMPROBLEM_H

#include "aal/Runtime/IRInterface.h"
#include "mlir/Support/LLVM.h"
#include "llvm/ADT/SmallVector.h"
#include <array>
#include <vector>

namespace mlir::aal {

/// Axes of C[batch, row, column] = sum of A[batch, row, s] * B[batch, s,
/// column].
enum GemmAxis { BatchAxis, RowAxis, ColumnAxis, SumAxis, NumGemmAxes };

/// Operands. The bias is added to the sum, one value for each index of the
/// axes that it has strides for.
enum GemmRole { RoleA, RoleB, RoleC, RoleBias, NumGemmRoles };

/// How an operand moves with one step of a loop.
struct AddressStep {
  int64_t stride = 0;                  // elements
  std::array<int64_t, 2> window{0, 0}; // coordinates in the two windows

  bool operator==(const AddressStep &other) const {
    return stride == other.stride && window == other.window;
  }
  bool isZero() const { return *this == AddressStep(); }
};

/// One loop of an axis.
struct GemmLoop {
  int64_t extent = 1;
  std::array<AddressStep, NumGemmRoles> steps;
};

/// Coordinates outside [0, extent) have no element; extent 0: all have one.
struct AddressWindow {
  int64_t start = 0, extent = 0;
};

struct GemmProblem {
  /// Outermost loop first.
  std::array<SmallVector<GemmLoop, 4>, NumGemmAxes> axes;
  std::array<std::array<AddressWindow, 2>, NumGemmRoles> windows{};
  /// Of index 0 of all loops, from the operand's pointer on, in elements.
  std::array<int64_t, NumGemmRoles> offsets{};
  /// Index of each operand among those of the launch; -1: there is none.
  std::array<int, NumGemmRoles> operands{0, 1, 2, -1};
  float beta = 0;

  int64_t extent(GemmAxis axis) const;
  GemmLoop &addLoop(GemmAxis axis, int64_t extent);
  /// Exchanges rows and columns.
  void transpose();
};

/// A loop of an axis as one operand sees it.
struct AddressLoop {
  int64_t extent;
  AddressStep step;
};

/// Address of an operand: affine in the loops of its axes, with loops joined
/// where one step describes both.
struct AddressMap {
  std::array<SmallVector<AddressLoop, 4>, NumGemmAxes> axes;
  std::array<AddressWindow, 2> windows{};
  int64_t offset = 0;

  /// Of a dense array of the shape `extents`; in an axis of its own each.
  static AddressMap dense(ArrayRef<std::pair<GemmAxis, int64_t>> extents);

  /// Largest magnitude of an address, in elements.
  int64_t reach() const;
  /// Whether some coordinates have no element.
  bool hasWindow() const;
  /// The stride of the innermost loop along `axis`; 0 where there is none.
  int64_t innerStride(GemmAxis axis) const;
  /// The most of `width` neighbours along `axis` that are contiguous, aligned
  /// to their number and exist together, a power of two. The pointer is
  /// `pointerOffset` elements after an aligned address.
  unsigned vectorWidth(GemmAxis axis, unsigned width,
                       int64_t pointerOffset) const;
};

AddressMap getAddressMap(const GemmProblem &problem, GemmRole role);

/// Removes loops of one iteration and orders the rest: innermost is what is
/// contiguous in memory. Rows and columns are exchanged where the result is
/// contiguous along rows.
void normalize(GemmProblem &problem);

GemmProblem makeGemmProblem(const AalGemm &gemm);

/// A convolution as products that write disjoint parts of the result. The
/// gradient of the input has one for each remainder of its coordinates by the
/// strides, since those are reached by different weights.
std::vector<GemmProblem> makeConvolutionProblems(const AalConvolution &conv);

} // namespace mlir::aal

#endif // AAL_LIB_GPU_GEMMPROBLEM_H
