//===- GemmOperand.h - how product kernels read and write -------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_GPU_GEMMOPERAND_H
#define AAL_LIB_GPU_GEMMOPERAND_H

#include "GemmMath.h"
#include "GemmProblem.h"

namespace mlir::aal {

/// What some axes add to an address. Null values stand for 0.
struct AddressPart {
  Value offset;
  std::array<Value, 2> window;
};

/// An operand in memory: where its elements are, and what they mean.
class GemmOperand {
public:
  /// `pointerOffset`: elements between an aligned address and `pointer`.
  GemmOperand(AddressMap map, Value pointer, int64_t pointerOffset);
  virtual ~GemmOperand();

  const AddressMap &getMap() const { return map; }
  unsigned vectorWidth(GemmAxis axis, unsigned width) const {
    return map.vectorWidth(axis, width, pointerOffset);
  }
  /// What `index` (i32) of an axis adds.
  AddressPart locate(GemmMath &math, GemmAxis axis, Value index) const;
  static AddressPart combine(GemmMath &math, const AddressPart &x,
                             const AddressPart &y);
  /// The elements at `part`, `width` of them where that is above 1. Those that
  /// do not exist and those without `mask` (null: all) are 0 and not read.
  Value load(GemmMath &math, const AddressPart &part, Value mask,
             unsigned width) const;

protected:
  /// Reads without conditions, as f32.
  virtual Value loadElements(GemmMath &math, Value offset,
                             unsigned width) const = 0;
  /// The address of byte `offset` * `bytes`.
  Value address(GemmMath &math, Value offset, Type elementType) const;
  /// The whole offset in elements.
  Value finish(GemmMath &math, const AddressPart &part) const;
  Type offsetType(GemmMath &math) const;

  AddressMap map;
  Value pointer;
  int64_t pointerOffset;
  bool isWide; // offsets need 64 bits
};

/// An array of f32.
class FloatOperand : public GemmOperand {
public:
  /// `isConstant`: nothing writes it while the kernel runs.
  FloatOperand(AddressMap map, Value pointer, int64_t pointerOffset,
               bool isConstant)
      : GemmOperand(std::move(map), pointer, pointerOffset),
        isConstant(isConstant) {}
  void store(GemmMath &math, const AddressPart &part, Value value) const;

protected:
  Value loadElements(GemmMath &math, Value offset,
                     unsigned width) const override;

private:
  bool isConstant;
};

/// Codes of 1, 2 or 4 bits, the first in the least significant bits of a byte,
/// that stand for the values of a table. They are decoded in registers.
class PackedOperand : public GemmOperand {
public:
  /// `values` has one value for each code.
  PackedOperand(AddressMap map, Value pointer, int64_t pointerOffset,
                SmallVector<float> values);

protected:
  Value loadElements(GemmMath &math, Value offset,
                     unsigned width) const override;

private:
  Value decode(GemmMath &math, Value code) const;

  SmallVector<float> values;
  unsigned bits;
};

} // namespace mlir::aal

#endif // AAL_LIB_GPU_GEMMOPERAND_H
