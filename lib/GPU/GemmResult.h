//===- GemmResult.h - writes results of product kernels ---------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_GPU_GEMMRESULT_H
#define AAL_LIB_GPU_GEMMRESULT_H

#include "GemmOperand.h"
#include <memory>

namespace mlir::aal {

/// Writes sums + bias + beta * old result.
class ResultWriter {
public:
  /// `bias` may be null.
  ResultWriter(std::unique_ptr<FloatOperand> result,
               std::unique_ptr<FloatOperand> bias, float beta)
      : result(std::move(result)), bias(std::move(bias)), beta(beta) {}

  /// Sets the batch index and, where the result has that axis, the index of the
  /// sum (null: none) of what is written from here on.
  void setBase(GemmMath &math, Value batchIndex, Value sumIndex);
  /// Writes `elements`, one or a vector along columns, where `mask` (null:
  /// true) holds and columns are below `columns` (0: all are).
  void write(GemmMath &math, Value row, Value column, Value elements,
             Value mask, int64_t columns);

private:
  void writePiece(GemmMath &math, const AddressPart &rowPart, Value row,
                  Value column, Value elements);
  /// The most of `width` columns that are written at once.
  unsigned pieceWidth(unsigned width) const;

  std::unique_ptr<FloatOperand> result, bias;
  float beta;
  AddressPart resultBase, biasBase;
};

} // namespace mlir::aal

#endif // AAL_LIB_GPU_GEMMRESULT_H
