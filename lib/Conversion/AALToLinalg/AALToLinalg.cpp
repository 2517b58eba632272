//===- AALToLinalg.cpp - bits as linalg ops -------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Conversion/AALToLinalg.h"
#include "Uniform.h"
#include "aal/Conversion/Passes.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::aal {
#define GEN_PASS_DEF_CONVERTAALTOLINALG
#include "aal/Conversion/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Helpers
//===----------------------------------------------------------------------===//

/// Reshapes between `shape` and the one dimension that holds all its elements.
static SmallVector<ReassociationIndices> flatten(ArrayRef<int64_t> shape) {
  if (shape.empty())
    return {};
  return {llvm::to_vector(llvm::seq<int64_t>(0, shape.size()))};
}

static Value collapse(OpBuilder &builder, Location loc, Value value,
                      RankedTensorType type,
                      ArrayRef<ReassociationIndices> groups) {
  if (value.getType() == type)
    return value;
  return tensor::CollapseShapeOp::create(builder, loc, type, value, groups);
}

static Value expand(OpBuilder &builder, Location loc, Value value,
                    RankedTensorType type,
                    ArrayRef<ReassociationIndices> groups) {
  if (value.getType() == type)
    return value;
  return tensor::ExpandShapeOp::create(builder, loc, type, value, groups);
}

/// Reshapes between `shape` and itself with the innermost dimension split in
/// two.
static SmallVector<ReassociationIndices> splitLast(ArrayRef<int64_t> shape) {
  SmallVector<ReassociationIndices> groups;
  for (int64_t i = 0, e = shape.size(); i < e; ++i)
    groups.push_back({i});
  groups.back().push_back(shape.size());
  return groups;
}

namespace {
/// How codes of one tensor lie in words.
struct Layout {
  Layout(RankedTensorType codes, int64_t width, Type word)
      : shape(codes.getShape()), elements(codes.getNumElements()),
        codesPerWord(word.getIntOrFloatBitWidth() / width),
        words(llvm::divideCeil(elements, codesPerWord)) {
    splitsInnermost = !shape.empty() && shape.back() % codesPerWord == 0;
    if (!splitsInnermost) {
      grouped = {words, codesPerWord};
      return;
    }
    llvm::append_range(grouped, shape.drop_back());
    grouped.append({shape.back() / codesPerWord, codesPerWord});
  }

  ArrayRef<int64_t> wordsShape() const {
    return ArrayRef<int64_t>(grouped).drop_back();
  }
  int64_t paddedElements() const { return words * codesPerWord; }

  ArrayRef<int64_t> shape;
  int64_t elements, codesPerWord, words;
  /// The words can keep the outer dimensions of the codes.
  bool splitsInnermost;
  /// The shape of the codes, with those of a word in the last dimension.
  SmallVector<int64_t> grouped;
};
} // namespace

/// The distance of the code at the innermost loop of `rank` from bit 0, in the
/// type of a word.
static Value buildShift(OpBuilder &builder, Location loc, int64_t rank,
                        int64_t width, Type word) {
  Value place = linalg::IndexOp::create(builder, loc, rank - 1);
  Value shift = arith::IndexCastOp::create(builder, loc, word, place);
  if (width == 1)
    return shift;
  Value scale = arith::ConstantIntOp::create(builder, loc, word, width);
  return arith::MulIOp::create(builder, loc, shift, scale);
}

/// Converts an integer to `type` by truncation or zero extension.
static Value resize(OpBuilder &builder, Location loc, Value value, Type type) {
  unsigned from = value.getType().getIntOrFloatBitWidth();
  unsigned to = type.getIntOrFloatBitWidth();
  if (from < to)
    return arith::ExtUIOp::create(builder, loc, type, value);
  if (from > to)
    return arith::TruncIOp::create(builder, loc, type, value);
  return value;
}

/// Clears all but the low `width` bits, unless the type has no others.
static Value keepLowBits(OpBuilder &builder, Location loc, Value value,
                         int64_t width) {
  if (value.getType().getIntOrFloatBitWidth() <= width)
    return value;
  Value mask = arith::ConstantIntOp::create(builder, loc, value.getType(),
                                            (int64_t(1) << width) - 1);
  return arith::AndIOp::create(builder, loc, value, mask);
}

/// A generic op from one tensor to another, whose loops are those of the codes,
/// grouped by word. `codes` and `words` say which operand lacks the last loop.
static Value
buildGeneric(OpBuilder &builder, Location loc, Value input, Value init,
             int64_t rank, bool isReduction,
             function_ref<Value(OpBuilder &, Location, ValueRange)> buildBody) {
  AffineMap codes = builder.getMultiDimIdentityMap(rank);
  AffineMap words = codes.getMajorSubMap(rank - 1);
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  SmallVector<AffineMap> maps = {words, codes};
  if (isReduction) {
    iterators.back() = utils::IteratorType::reduction;
    maps = {codes, words};
  }
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), input, init, maps, iterators,
      [&](OpBuilder &b, Location l, ValueRange args) {
        linalg::YieldOp::create(b, l, buildBody(b, l, args));
      });
  return generic.getResult(0);
}

/// Replaces `op`, before which everything after `previous` was built, by
/// `value`, and hands on its discardable attributes.
static void replace(RewriterBase &rewriter, Operation *op, Operation *previous,
                    Value value) {
  for (Operation *built = op->getPrevNode(); built != previous;
       built = built->getPrevNode()) {
    if (built->hasTrait<OpTrait::ConstantLike>())
      continue;
    for (NamedAttribute attr : op->getDiscardableAttrs())
      built->setDiscardableAttr(attr.getName(), attr.getValue());
  }
  rewriter.replaceOp(op, value);
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

/// The codes with those of each word in a dimension of their own.
static Value group(OpBuilder &builder, Location loc, Value codes,
                   const Layout &layout) {
  auto type = cast<RankedTensorType>(codes.getType());
  RankedTensorType grouped = type.clone(layout.grouped);
  if (layout.splitsInnermost)
    return expand(builder, loc, codes, grouped, splitLast(layout.shape));
  auto flat = type.clone({layout.elements});
  Value values = layout.shape.empty() ? expand(builder, loc, codes, flat, {})
                                      : collapse(builder, loc, codes, flat,
                                                 flatten(layout.shape));
  int64_t missing = layout.paddedElements() - layout.elements;
  if (missing > 0) {
    Value zero = arith::ConstantOp::create(
        builder, loc, builder.getZeroAttr(type.getElementType()));
    auto none = builder.getIndexAttr(0);
    values = tensor::PadOp::create(
        builder, loc, type.clone({layout.paddedElements()}), values,
        OpFoldResult(none), OpFoldResult(builder.getIndexAttr(missing)), zero);
  }
  return expand(builder, loc, values, grouped, flatten(layout.grouped));
}

static Value buildWords(PackBitsOp op, OpBuilder &builder) {
  Location loc = op.getLoc();
  int64_t width = op.getWidth();
  auto resultType = cast<RankedTensorType>(op.getType());
  Type word = resultType.getElementType();
  Layout layout(cast<RankedTensorType>(op.getCodes().getType()), width, word);
  if (layout.elements == 0)
    return tensor::EmptyOp::create(builder, loc, resultType, ValueRange());
  Value codes = group(builder, loc, op.getCodes(), layout);
  Value zero = arith::ConstantIntOp::create(builder, loc, word, 0);
  Value empty =
      tensor::EmptyOp::create(builder, loc, layout.wordsShape(), word);
  Value init = linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
  int64_t rank = layout.grouped.size();
  Value words =
      buildGeneric(builder, loc, codes, init, rank, /*isReduction=*/true,
                   [&](OpBuilder &b, Location l, ValueRange args) -> Value {
                     Value bits = keepLowBits(b, l, args[0], width);
                     bits = resize(b, l, bits, word);
                     bits = arith::ShLIOp::create(
                         b, l, bits, buildShift(b, l, rank, width, word));
                     return arith::OrIOp::create(b, l, args[1], bits);
                   });
  return collapse(builder, loc, words, resultType,
                  flatten(layout.wordsShape()));
}

/// From codes grouped by word to the tensor of `type`.
static Value ungroup(OpBuilder &builder, Location loc, Value grouped,
                     RankedTensorType type, const Layout &layout) {
  if (layout.splitsInnermost)
    return collapse(builder, loc, grouped, type, splitLast(layout.shape));
  Value flat =
      collapse(builder, loc, grouped, type.clone({layout.paddedElements()}),
               flatten(layout.grouped));
  if (layout.elements < layout.paddedElements()) {
    auto number = [&](int64_t value) -> OpFoldResult {
      return builder.getIndexAttr(value);
    };
    flat = tensor::ExtractSliceOp::create(
        builder, loc, flat, ArrayRef<OpFoldResult>{number(0)},
        ArrayRef<OpFoldResult>{number(layout.elements)},
        ArrayRef<OpFoldResult>{number(1)});
  }
  if (layout.shape.empty())
    return collapse(builder, loc, flat, type, {});
  return expand(builder, loc, flat, type, flatten(layout.shape));
}

static Value buildCodes(UnpackBitsOp op, OpBuilder &builder) {
  Location loc = op.getLoc();
  int64_t width = op.getWidth();
  auto type = cast<RankedTensorType>(op.getType());
  Type word = cast<ShapedType>(op.getPacked().getType()).getElementType();
  Layout layout(type, width, word);
  if (layout.elements == 0)
    return tensor::EmptyOp::create(builder, loc, type, ValueRange());
  Value words = expand(builder, loc, op.getPacked(),
                       RankedTensorType::get(layout.wordsShape(), word),
                       flatten(layout.wordsShape()));
  Type codeType = type.getElementType();
  Value init = tensor::EmptyOp::create(builder, loc, layout.grouped, codeType);
  int64_t rank = layout.grouped.size();
  Value codes =
      buildGeneric(builder, loc, words, init, rank, /*isReduction=*/false,
                   [&](OpBuilder &b, Location l, ValueRange args) -> Value {
                     Value bits = arith::ShRUIOp::create(
                         b, l, args[0], buildShift(b, l, rank, width, word));
                     if (codeType.getIntOrFloatBitWidth() > width)
                       bits = keepLowBits(b, l, bits, width);
                     return resize(b, l, bits, codeType);
                   });
  return ungroup(builder, loc, codes, type, layout);
}

namespace {
/// Replaces an `Op` by what `build` makes of it.
template <typename Op, Value (*build)(Op, OpBuilder &)>
struct Decompose : OpRewritePattern<Op> {
  using OpRewritePattern<Op>::OpRewritePattern;

  LogicalResult matchAndRewrite(Op op,
                                PatternRewriter &rewriter) const override {
    Operation *previous = op->getPrevNode();
    Value built = build(op, rewriter);
    replace(rewriter, op, previous, built);
    return success();
  }
};
} // namespace

void aal::populateAALToLinalgPatterns(RewritePatternSet &patterns) {
  patterns.add<Decompose<PackBitsOp, buildWords>,
               Decompose<UnpackBitsOp, buildCodes>,
               Decompose<UniformOp, buildUniform>>(patterns.getContext());
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
struct ConvertAALToLinalgPass
    : aal::impl::ConvertAALToLinalgBase<ConvertAALToLinalgPass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateAALToLinalgPatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
