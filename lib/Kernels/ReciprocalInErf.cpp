//===- ReciprocalInErf.cpp - erf of a product, not of a quotient ----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// GELU is written with erf(x / sqrt(2)), and the division takes as long as all
// of erf. A product with the reciprocal is off by one rounding more, which is
// less than what erf is off by. This looks at the body of one op alone, so that
// copies of the op give the same bits wherever they run.
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::aal;

/// 1 / `number`, if both are normal numbers.
static std::optional<APFloat> getReciprocal(const APFloat &number) {
  APFloat reciprocal(number.getSemantics(), 1);
  reciprocal.divide(number, APFloat::rmNearestTiesToEven);
  bool isSafe = number.isNormal() && reciprocal.isNormal();
  return isSafe ? std::optional(reciprocal) : std::nullopt;
}

namespace {
struct ReciprocalInErf : OpRewritePattern<math::ErfOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::ErfOp op,
                                PatternRewriter &rewriter) const override {
    auto generic = dyn_cast<linalg::GenericOp>(op->getParentOp());
    auto division = op.getOperand().getDefiningOp<arith::DivFOp>();
    FloatAttr divisor;
    if (!generic || !division || !division->hasOneUse() ||
        division->getBlock() != op->getBlock() ||
        !matchPattern(division.getRhs(), m_Constant(&divisor)))
      return failure();
    std::optional<APFloat> reciprocal = getReciprocal(divisor.getValue());
    if (!reciprocal)
      return failure();
    rewriter.setInsertionPoint(generic);
    Value factor = arith::ConstantOp::create(
        rewriter, division.getLoc(),
        FloatAttr::get(divisor.getType(), *reciprocal));
    rewriter.setInsertionPoint(division);
    rewriter.replaceOpWithNewOp<arith::MulFOp>(division, division.getLhs(),
                                               factor);
    return success();
  }
};
} // namespace

void aal::populateReciprocalInErfPattern(RewritePatternSet &patterns) {
  patterns.add<ReciprocalInErf>(patterns.getContext());
}
