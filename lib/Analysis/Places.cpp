//===- Places.cpp - places of a tensor ------------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Places.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::aal;

Places Places::all(ArrayRef<int64_t> shape) {
  Places places;
  for (int64_t size : shape)
    places.dims.emplace_back(size, true);
  return places;
}

Places Places::none(ArrayRef<int64_t> shape) {
  Places places;
  for (int64_t size : shape)
    places.dims.emplace_back(size, false);
  return places;
}

bool Places::isEmpty() const {
  return llvm::any_of(dims, [](const auto &dim) { return dim.none(); });
}

bool Places::isAll() const {
  return llvm::all_of(dims, [](const auto &dim) { return dim.all(); });
}

Places &Places::unite(const Places &other) {
  if (other.isEmpty())
    return *this;
  if (isEmpty())
    return *this = other;
  for (auto [dim, added] : llvm::zip_equal(dims, other.dims))
    dim |= added;
  return *this;
}

Places &Places::intersect(const Places &other) {
  for (auto [dim, kept] : llvm::zip_equal(dims, other.dims))
    dim &= kept;
  return *this;
}

Places Places::toLoops(AffineMap map, ArrayRef<int64_t> extents) const {
  if (isEmpty())
    return none(extents);
  Places loops = all(extents);
  for (auto [dim, expr] : llvm::zip_equal(dims, map.getResults()))
    if (auto loop = dyn_cast<AffineDimExpr>(expr))
      loops.dims[loop.getPosition()] &= dim;
  return loops;
}

Places Places::fromLoops(AffineMap map, ArrayRef<int64_t> shape) const {
  if (isEmpty())
    return none(shape);
  Places places = all(shape);
  for (auto [dim, expr] : llvm::zip_equal(places.dims, map.getResults()))
    if (auto loop = dyn_cast<AffineDimExpr>(expr))
      dim = dims[loop.getPosition()];
  return places;
}

Places Places::collapse(ArrayRef<SmallVector<int64_t, 2>> groups,
                        ArrayRef<int64_t> shape) const {
  Places places = all(shape);
  for (auto [group, result] : llvm::zip_equal(groups, places.dims)) {
    llvm::BitVector joined(1, true);
    for (int64_t i : group) {
      llvm::BitVector wider(joined.size() * dims[i].size());
      for (unsigned outer : joined.set_bits())
        for (unsigned inner : dims[i].set_bits())
          wider.set(outer * dims[i].size() + inner);
      joined = std::move(wider);
    }
    result = std::move(joined);
  }
  return places;
}

Places Places::expand(ArrayRef<SmallVector<int64_t, 2>> groups,
                      ArrayRef<int64_t> shape) const {
  Places places = none(shape);
  for (auto [group, dim] : llvm::zip_equal(groups, dims))
    for (unsigned place : dim.set_bits()) {
      unsigned rest = place;
      for (int64_t i : llvm::reverse(group)) {
        unsigned size = places.dims[i].size();
        places.dims[i].set(rest % size);
        rest /= size;
      }
    }
  // Groups without dimensions, of a tensor of one element.
  return groups.empty() ? all(shape) : places;
}
