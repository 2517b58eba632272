//===- StructuredOps.cpp - what structured ops do to their operands -------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/StructuredOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Layout
//===----------------------------------------------------------------------===//

/// The block argument that a body yields after nothing but casts, or null.
static BlockArgument getYieldedArgument(Block &body) {
  Value value = body.getTerminator()->getOperand(0);
  while (Operation *def = value.getDefiningOp()) {
    // A bit or a byte as a float loses nothing.
    bool isSmallInteger =
        isa<arith::UIToFPOp, arith::SIToFPOp>(def) &&
        def->getOperand(0).getType().getIntOrFloatBitWidth() <= 8;
    if (!isSmallInteger &&
        !isa<arith::ExtFOp, arith::TruncFOp, arith::ExtSIOp, arith::ExtUIOp>(
            def))
      return {};
    value = def->getOperand(0);
  }
  auto argument = dyn_cast<BlockArgument>(value);
  return argument && argument.getOwner() == &body ? argument : BlockArgument();
}

/// The only input that a generic op copies to its only result, or null.
static OpOperand *getCopiedInput(linalg::GenericOp op) {
  if (op.getNumDpsInits() != 1 || op.getNumReductionLoops() != 0)
    return nullptr;
  BlockArgument argument = getYieldedArgument(*op.getBody());
  if (!argument || argument.getArgNumber() >= op.getNumDpsInputs())
    return nullptr;
  OpOperand *input = op.getDpsInputOperand(argument.getArgNumber());
  if (!isa<RankedTensorType>(input->get().getType()))
    return nullptr;
  AffineMap result = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  AffineMap map = op.getMatchingIndexingMap(input);
  if (!result.isPermutation() ||
      !map.isProjectedPermutation(/*allowZeroInResults=*/true))
    return nullptr;
  return input;
}

static bool padsWithConstant(tensor::PadOp op) {
  return op.getConstantPaddingValue() != Value();
}

OpOperand *aal::getLayoutSource(Operation *op) {
  return llvm::TypeSwitch<Operation *, OpOperand *>(op)
      .Case<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(
          [](auto layout) { return &layout.getSrcMutable(); })
      .Case<tensor::CastOp, tensor::ExtractSliceOp>(
          [](auto layout) { return &layout.getSourceMutable(); })
      .Case([](tensor::PadOp pad) -> OpOperand * {
        return padsWithConstant(pad) ? &pad.getSourceMutable() : nullptr;
      })
      .Case<linalg::TransposeOp, linalg::BroadcastOp>(
          [](auto layout) { return &layout.getInputMutable(); })
      .Case([](linalg::GenericOp generic) { return getCopiedInput(generic); })
      .Default([](Operation *) -> OpOperand * { return nullptr; });
}

Value aal::getLayoutRoot(Value value) {
  while (Operation *def = value.getDefiningOp()) {
    OpOperand *source = getLayoutSource(def);
    if (!source)
      break;
    value = source->get();
  }
  return value;
}

//===----------------------------------------------------------------------===//
// Products, elementwise ops, reductions
//===----------------------------------------------------------------------===//

OpOperand *ProductOperands::getOther(const OpOperand &operand) const {
  if (&operand == lhs)
    return rhs;
  if (&operand == rhs)
    return lhs;
  return nullptr;
}

static bool multiplies(linalg::LinalgOp op) {
  return llvm::any_of(*op.getBlock(), [](Operation &scalar) {
    return isa<arith::MulFOp, arith::MulIOp>(scalar);
  });
}

std::optional<ProductOperands> aal::getProductOperands(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || linalgOp.getNumDpsInputs() != 2 ||
      linalgOp.getNumDpsInits() != 1 || linalgOp.getNumReductionLoops() == 0)
    return std::nullopt;
  bool isProduct =
      linalg::isaContractionOpInterface(linalgOp) ||
      (linalg::isaConvolutionOpInterface(linalgOp) && multiplies(linalgOp));
  if (!isProduct)
    return std::nullopt;
  return ProductOperands{linalgOp.getDpsInputOperand(0),
                         linalgOp.getDpsInputOperand(1)};
}

DenseMap<unsigned, SmallVector<OpOperand *, 1>>
aal::collectParameterProducts(Block &body,
                              function_ref<bool(Operation *)> isIncluded) {
  DenseMap<unsigned, SmallVector<OpOperand *, 1>> products;
  for (Operation &op : body.without_terminator()) {
    std::optional<ProductOperands> product = getProductOperands(&op);
    if (!product || !isIncluded(&op))
      continue;
    for (OpOperand *weight : {product->lhs, product->rhs}) {
      auto argument = dyn_cast<BlockArgument>(getLayoutRoot(weight->get()));
      if (argument)
        products[argument.getArgNumber()].push_back(product->getOther(*weight));
    }
  }
  return products;
}

bool aal::isElementwise(Operation *op) {
  if (getLayoutSource(op))
    return true;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && linalgOp.getNumReductionLoops() == 0 &&
         linalgOp.hasPureTensorSemantics();
}

bool aal::isReduction(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && linalgOp.getNumReductionLoops() != 0 &&
         !getProductOperands(op);
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// The scalar or tensor that `value` repeats, as far up as can be told.
static Value getRepeated(Value value) {
  value = getLayoutRoot(value);
  auto fill = value.getDefiningOp<linalg::FillOp>();
  return fill ? fill.value() : value;
}

std::optional<APFloat> aal::getConstantFloat(Value value) {
  value = getRepeated(value);
  // Scalar casts of constants stay in bodies until they are canonicalised.
  while (Operation *def = value.getDefiningOp()) {
    if (!isa<arith::ExtFOp, arith::TruncFOp>(def))
      break;
    value = def->getOperand(0);
  }
  Attribute attr;
  if (!matchPattern(value, m_Constant(&attr)))
    return std::nullopt;
  if (auto scalar = dyn_cast<FloatAttr>(attr))
    return scalar.getValue();
  auto splat = dyn_cast<SplatElementsAttr>(attr);
  if (splat && isa<FloatType>(splat.getElementType()))
    return splat.getSplatValue<APFloat>();
  return std::nullopt;
}

bool aal::isConstantLike(Value value) {
  value = getRepeated(value);
  Operation *def = value.getDefiningOp();
  return def &&
         (def->hasTrait<OpTrait::ConstantLike>() || isa<tensor::EmptyOp>(def));
}

//===----------------------------------------------------------------------===//
// Statistics
//===----------------------------------------------------------------------===//

/// How far the search for a statistic goes: it is a few elementwise ops away.
static constexpr unsigned kMaxSearch = 12;

Operation *aal::findStatistic(Value value) {
  SmallVector<Value, 4> worklist{value};
  int64_t size =
      cast<RankedTensorType>(getLayoutRoot(value).getType()).getNumElements();
  for (unsigned visited = 0; !worklist.empty() && visited < kMaxSearch;
       ++visited) {
    Operation *def = getLayoutRoot(worklist.pop_back_val()).getDefiningOp();
    if (!def)
      continue;
    if (isReduction(def))
      return def;
    if (!isElementwise(def))
      continue;
    for (Value operand : def->getOperands()) {
      auto type = dyn_cast<RankedTensorType>(operand.getType());
      if (type && type.getNumElements() <= size && !isConstantLike(operand))
        worklist.push_back(operand);
    }
  }
  return nullptr;
}

bool aal::isStatistic(Value value) {
  SmallVector<Value, 4> worklist{value};
  bool hasReduction = false;
  for (unsigned visited = 0; !worklist.empty(); ++visited) {
    Operation *def = getLayoutRoot(worklist.pop_back_val()).getDefiningOp();
    if (!def || visited == kMaxSearch)
      return false;
    if (isReduction(def)) {
      hasReduction = true;
      continue;
    }
    if (!isElementwise(def))
      return false;
    for (Value operand : cast<linalg::LinalgOp>(def).getDpsInputs())
      if (!isConstantLike(operand))
        worklist.push_back(operand);
  }
  return hasReduction;
}

//===----------------------------------------------------------------------===//
// ReLU
//===----------------------------------------------------------------------===//

static bool isZero(std::optional<APFloat> constant) {
  return constant && constant->isZero();
}

/// The constant behind a scalar of the body of `op`.
static std::optional<APFloat> getScalarConstant(linalg::LinalgOp op,
                                                Value scalar) {
  auto argument = dyn_cast<BlockArgument>(scalar);
  if (!argument || argument.getOwner() != op.getBlock())
    return getConstantFloat(scalar);
  return getConstantFloat(op->getOperand(argument.getArgNumber()));
}

/// max(x, 0), or a choice between x and 0 by a comparison of x with 0.
static bool isReluScalar(linalg::LinalgOp op, Operation *scalar) {
  if (isa<arith::MaximumFOp, arith::MaxNumFOp>(scalar))
    return isZero(getScalarConstant(op, scalar->getOperand(0))) ||
           isZero(getScalarConstant(op, scalar->getOperand(1)));
  auto select = dyn_cast<arith::SelectOp>(scalar);
  auto compare = select ? select.getCondition().getDefiningOp<arith::CmpFOp>()
                        : arith::CmpFOp();
  if (!compare || !isZero(getScalarConstant(op, compare.getRhs())))
    return false;
  Value x = compare.getLhs();
  switch (compare.getPredicate()) {
  case arith::CmpFPredicate::OGT:
  case arith::CmpFPredicate::UGT:
  case arith::CmpFPredicate::OGE:
  case arith::CmpFPredicate::UGE:
    return select.getTrueValue() == x &&
           isZero(getScalarConstant(op, select.getFalseValue()));
  default:
    return select.getFalseValue() == x &&
           isZero(getScalarConstant(op, select.getTrueValue()));
  }
}

/// True where a factor cannot turn a sign: a mask as floats, a positive
/// constant, or what comes from a ReLU itself.
static bool isNonNegativeFactor(linalg::LinalgOp op, Value scalar) {
  if (std::optional<APFloat> constant = getScalarConstant(op, scalar))
    return !constant->isNegative();
  if (isa_and_nonnull<arith::UIToFPOp>(scalar.getDefiningOp()))
    return true;
  auto argument = dyn_cast<BlockArgument>(scalar);
  if (!argument || argument.getOwner() != op.getBlock())
    return false;
  Value tensor = op->getOperand(argument.getArgNumber());
  // A mask that a copying op made floats of.
  if (getElementTypeOrSelf(getLayoutRoot(tensor).getType()).isInteger(1))
    return true;
  return comesFromRelu(tensor);
}

bool aal::comesFromRelu(Value value) {
  auto op =
      dyn_cast_or_null<linalg::LinalgOp>(getLayoutRoot(value).getDefiningOp());
  if (!op || !isElementwise(op) || op.getNumDpsInits() != 1)
    return false;
  Operation *yielded =
      op.getBlock()->getTerminator()->getOperand(0).getDefiningOp();
  if (!yielded)
    return false;
  if (isReluScalar(op, yielded))
    return true;
  // Dropout: kept elements are scaled, the others are zero.
  if (auto select = dyn_cast<arith::SelectOp>(yielded))
    return isZero(getScalarConstant(op, select.getFalseValue())) &&
           isNonNegativeFactor(op, select.getTrueValue());
  return isa<arith::MulFOp>(yielded) &&
         isNonNegativeFactor(op, yielded->getOperand(0)) &&
         isNonNegativeFactor(op, yielded->getOperand(1));
}
