//===- Places.h - places of a tensor ----------------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_ANALYSIS_PLACES_H
#define LIB_ANALYSIS_PLACES_H

#include "mlir/IR/AffineMap.h"
#include "llvm/ADT/BitVector.h"

namespace mlir::aal {

/// Places of a tensor, or iterations of a loop nest: in each dimension some
/// coordinates, and all combinations of those. A union is the smallest region
/// that holds both parts.
class Places {
public:
  Places() = default;
  static Places all(ArrayRef<int64_t> shape);
  static Places none(ArrayRef<int64_t> shape);

  ArrayRef<llvm::BitVector> getDims() const { return dims; }
  llvm::BitVector &getDim(unsigned i) { return dims[i]; }
  bool isEmpty() const;
  bool isAll() const;
  bool operator==(const Places &other) const { return dims == other.dims; }

  Places &unite(const Places &other);
  Places &intersect(const Places &other);

  /// The iterations of a nest of `extents` that touch these places by `map`;
  /// more where `map` is not a projected permutation.
  Places toLoops(AffineMap map, ArrayRef<int64_t> extents) const;
  /// The places in `shape` that these iterations touch by `map`; more where
  /// `map` is not a projected permutation.
  Places fromLoops(AffineMap map, ArrayRef<int64_t> shape) const;
  /// The same places where groups of dimensions become one, and where
  /// dimensions become groups of them.
  Places collapse(ArrayRef<SmallVector<int64_t, 2>> groups,
                  ArrayRef<int64_t> shape) const;
  Places expand(ArrayRef<SmallVector<int64_t, 2>> groups,
                ArrayRef<int64_t> shape) const;

private:
  SmallVector<llvm::BitVector, 4> dims;
};

} // namespace mlir::aal

#endif // LIB_ANALYSIS_PLACES_H
