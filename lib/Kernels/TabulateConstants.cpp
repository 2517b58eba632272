//===- TabulateConstants.cpp - numbers that tell kernels apart ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Each tensor that is rounded at random has a number of its own, and a layer
// that occurs many times would have as many kernels, equal but for it. In one
// table such numbers are what kernels read, like the tensors.
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::aal;

/// The number that `op` is, if no instruction takes one as large as an operand,
/// so that it is loaded from memory anyway.
static std::optional<int64_t> getLargeNumber(arith::ConstantOp op) {
  auto type = dyn_cast<RankedTensorType>(op.getType());
  auto value = dyn_cast<DenseIntElementsAttr>(op.getValue());
  if (!type || !value || type.getRank() != 0 ||
      !type.getElementType().isInteger(64))
    return std::nullopt;
  int64_t number = value.getSplatValue<APInt>().getSExtValue();
  return llvm::isInt<32>(number) ? std::nullopt : std::optional(number);
}

void aal::tabulateConstants(func::FuncOp func) {
  Block &block = func.getBody().front();
  SmallVector<arith::ConstantOp> constants;
  SmallVector<int64_t> numbers;
  for (auto op : block.getOps<arith::ConstantOp>())
    if (std::optional<int64_t> number = getLargeNumber(op)) {
      constants.push_back(op);
      numbers.push_back(*number);
    }
  if (constants.size() < 2)
    return;
  OpBuilder builder(func.getContext());
  builder.setInsertionPointToStart(&block);
  auto type = RankedTensorType::get({static_cast<int64_t>(numbers.size())},
                                    builder.getI64Type());
  Value table = arith::ConstantOp::create(
      builder, func.getLoc(), DenseIntElementsAttr::get(type, numbers));
  for (auto [place, op] : llvm::enumerate(constants)) {
    builder.setInsertionPointAfter(op);
    auto number = [&](int64_t n) -> OpFoldResult {
      return builder.getIndexAttr(n);
    };
    Value entry = tensor::ExtractSliceOp::create(
        builder, op.getLoc(), cast<RankedTensorType>(op.getType()), table,
        ArrayRef<OpFoldResult>{number(static_cast<int64_t>(place))},
        ArrayRef<OpFoldResult>{number(1)}, ArrayRef<OpFoldResult>{number(1)});
    op.replaceAllUsesWith(entry);
    op.erase();
  }
}
