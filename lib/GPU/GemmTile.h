//===- GemmTile.h - steps of a tiled product --------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// A block computes a tile of the result in two steps for each part of the sum:
// all threads copy both operands' tiles to shared memory, and a compute step
// multiplies them. Threads keep their sums in registers.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_GPU_GEMMTILE_H
#define AAL_LIB_GPU_GEMMTILE_H

#include "GemmOperand.h"
#include "GemmSchedule.h"
#include <memory>

namespace mlir::aal {

/// Tiles of one operand in shared memory: [buffer][term][line]. Lines are rows
/// of A and columns of B.
struct SharedTile {
  Value memory;

  /// Distance of terms, in elements: a multiple of four, so that vectors stay
  /// aligned, and not of the 32 banks.
  static int64_t pitch(int64_t lines) { return lines + 4; }
  static MemRefType type(OpBuilder &b, int64_t buffers, int64_t terms,
                         int64_t lines);
};

/// Where lines of a tile are in an operand.
struct TilePlace {
  GemmAxis axis;    // of the lines
  Value firstLine;  // of the tile
  int64_t lines;    // of the whole axis
  int64_t terms;    // of the whole sum; 0: no tile reaches beyond it
  AddressPart base; // of the batch index
};

/// Copies tiles of one operand to shared memory. Neighbouring threads read
/// along the axis that is contiguous in global memory.
class TileLoader {
public:
  TileLoader(GemmMath &math, const GemmOperand &operand,
             const GemmSchedule &schedule, Value thread,
             const TilePlace &place);

  /// What this thread reads of the tile of the terms from `firstTerm` on.
  SmallVector<Value> load(GemmMath &math, Value firstTerm) const;
  void store(GemmMath &math, ValueRange elements, SharedTile tile,
             Value buffer) const;

private:
  struct Line {
    Value inTile;
    AddressPart part;
    Value mask;
  };
  /// Places of this thread's elements: all pairs of lines and terms.
  SmallVector<Line> lines;
  SmallVector<Value> terms;
  const GemmOperand &operand;
  int64_t totalTerms;
  bool alongTerms = false; // vectors are along the sum
  unsigned width = 1;
  Value isActive; // null: all threads take part
};

/// Multiplies two tiles in shared memory. What the sums are is its own matter.
class ComputeStep {
public:
  /// Receives the column `column` and following of row `row` of the tile.
  using Visitor =
      llvm::function_ref<void(Value row, Value column, Value elements)>;

  virtual ~ComputeStep();
  virtual SmallVector<Value> initialSums(GemmMath &math) const = 0;
  virtual SmallVector<Value> multiply(GemmMath &math, SharedTile a,
                                      SharedTile b, Value buffer,
                                      ValueRange sums) const = 0;
  virtual void forEachResult(GemmMath &math, ValueRange sums,
                             Visitor visitor) const = 0;
};

/// Multiply-adds in f32. Each thread has threadM x threadN sums, in groups of
/// at most 4 x 4 that are spread over the block's tile, so that the threads of
/// a warp read neighbouring vectors of shared memory.
std::unique_ptr<ComputeStep>
createFloatCompute(GemmMath &math, const GemmSchedule &schedule, Value thread);

} // namespace mlir::aal

#endif // AAL_LIB_GPU_GEMMTILE_H
