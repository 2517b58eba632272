//===- Index.cpp - small integers -----------------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "WindowPlace.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/Policies/Policies.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Ranges
//===----------------------------------------------------------------------===//

static std::optional<uint64_t> findMaximum(Value value, unsigned depth);

/// The largest value that a scalar of the body of `op` can have, where none is
/// negative and all are known; none where that does not follow.
static std::optional<uint64_t> findScalarMaximum(linalg::LinalgOp op,
                                                 Value scalar, unsigned depth) {
  if (depth == 0)
    return std::nullopt;
  APInt constant;
  if (matchPattern(scalar, m_ConstantInt(&constant)))
    return constant.isNegative() ? std::nullopt
                                 : std::optional(constant.getZExtValue());
  auto find = [&](Value value) {
    return findScalarMaximum(op, value, depth - 1);
  };
  if (auto argument = dyn_cast<BlockArgument>(scalar)) {
    if (argument.getOwner() != op.getBlock())
      return std::nullopt;
    return findMaximum(op->getOperand(argument.getArgNumber()), depth - 1);
  }
  Operation *def = scalar.getDefiningOp();
  if (auto index = dyn_cast<linalg::IndexOp>(def)) {
    int64_t extent = op.getStaticLoopRanges()[index.getDim()];
    return extent > 0 ? std::optional<uint64_t>(extent - 1) : std::nullopt;
  }
  if (isa<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtUIOp,
          arith::ExtSIOp>(def))
    return find(def->getOperand(0));
  if (auto select = dyn_cast<arith::SelectOp>(def)) {
    std::optional<uint64_t> a = find(select.getTrueValue());
    std::optional<uint64_t> b = find(select.getFalseValue());
    return a && b ? std::optional(std::max(*a, *b)) : std::nullopt;
  }
  if (isa<arith::RemUIOp, arith::DivUIOp>(def)) {
    std::optional<uint64_t> a = find(def->getOperand(0));
    if (!matchPattern(def->getOperand(1), m_ConstantInt(&constant)) ||
        !constant.isStrictlyPositive())
      return std::nullopt;
    uint64_t divisor = constant.getZExtValue();
    if (isa<arith::RemUIOp>(def))
      return a ? std::min(*a, divisor - 1) : divisor - 1;
    return a ? std::optional(*a / divisor) : std::nullopt;
  }
  if (!isa<arith::AddIOp, arith::MulIOp>(def))
    return std::nullopt;
  std::optional<uint64_t> a = find(def->getOperand(0));
  std::optional<uint64_t> b = find(def->getOperand(1));
  if (!a || !b || *a > UINT32_MAX || *b > UINT32_MAX)
    return std::nullopt;
  return isa<arith::AddIOp>(def) ? *a + *b : *a * *b;
}

/// The same for the elements of a tensor.
static std::optional<uint64_t> findMaximum(Value value, unsigned depth) {
  if (depth == 0)
    return std::nullopt;
  DenseIntElementsAttr constant;
  if (matchPattern(value, m_Constant(&constant))) {
    uint64_t maximum = 0;
    for (const APInt &element : constant.getValues<APInt>()) {
      if (element.isNegative())
        return std::nullopt;
      maximum = std::max(maximum, element.getZExtValue());
    }
    return maximum;
  }
  auto op = value.getDefiningOp<linalg::LinalgOp>();
  if (!op || op.getNumReductionLoops() != 0)
    return std::nullopt;
  unsigned number = cast<OpResult>(value).getResultNumber();
  return findScalarMaximum(
      op, op.getBlock()->getTerminator()->getOperand(number), depth);
}

/// The bits that the integers from 0 to `maximum` take.
static int64_t countBits(uint64_t maximum) {
  return std::max<int64_t>(llvm::Log2_64_Ceil(maximum + 1), 1);
}

/// The bits that the elements of `value` take, if that can be told.
static std::optional<int64_t> findBits(Value value) {
  constexpr unsigned kMaxDepth = 12;
  std::optional<uint64_t> maximum = findMaximum(value, kMaxDepth);
  if (!maximum)
    return std::nullopt;
  return countBits(*maximum);
}

/// The bits that a policy has for what takes `bits`.
static int64_t roundBits(int64_t bits) { return bits > 8 ? 16 : bits; }

//===----------------------------------------------------------------------===//
// Policy
//===----------------------------------------------------------------------===//

/// The loop whose iterations `policy` stores, if it does.
static std::optional<WindowPlace> getWindow(IndexAttr policy) {
  if (!policy.getPlace())
    return std::nullopt;
  return WindowPlace{llvm::to_vector(policy.getWindow().asArrayRef()),
                     simplifyAffineMap(policy.getPlace().getValue()),
                     policy.getNone()};
}

namespace {
struct IndexPolicy
    : StoragePolicyAttrInterface::ExternalModel<IndexPolicy, IndexAttr> {
  bool isLegalFor(Attribute attr, UseKind, RankedTensorType type) const {
    auto elementType = dyn_cast<IntegerType>(type.getElementType());
    return elementType && elementType.getWidth() > getBits(attr) &&
           elementType.getWidth() >= 8;
  }

  Fidelity getFidelity(Attribute) const { return Fidelity::Exact; }

  int64_t getStorageBytes(Attribute attr, RankedTensorType type) const {
    int64_t bits = getBits(attr);
    return bits == 16 ? 2 * type.getNumElements()
                      : getPlaneBytes(type.getNumElements(), bits);
  }

  /// Settles the number of bits, and whether they hold places or iterations of
  /// the loop that yields them.
  Attribute specialize(Attribute attr, Operation *save) const {
    if (getBits(attr) != 0)
      return attr;
    Value value = cast<SaveOp>(save).getValue();
    std::optional<int64_t> bits = findBits(value);
    if (std::optional<WindowPlace> window = findWindowPlace(value)) {
      int64_t windowBits = countBits(window->getNumIterations());
      if (windowBits <= 16 && (!bits || windowBits < *bits))
        return IndexAttr::get(
            attr.getContext(), roundBits(windowBits),
            DenseI64ArrayAttr::get(attr.getContext(), window->window),
            AffineMapAttr::get(window->place), window->none);
    }
    if (!bits || *bits > 16)
      return {};
    return IndexAttr::get(attr.getContext(), roundBits(*bits), {}, {}, -1);
  }

  LogicalResult verifySave(Attribute attr, Operation *save,
                           function_ref<InFlightDiagnostic()> emitError) const {
    Value value = cast<SaveOp>(save).getValue();
    if (std::optional<WindowPlace> window = getWindow(cast<IndexAttr>(attr)))
      return verifyWindow(attr, *window, findWindowPlace(value), emitError);
    std::optional<int64_t> bits = findBits(value);
    if (!bits)
      return emitError() << "expected integers of which " << getBits(attr)
                         << " bits are known to be enough, found some of which "
                            "nothing is known";
    if (*bits > getBits(attr))
      return emitError() << "expected integers of " << getBits(attr)
                         << " bits, found some that may take " << *bits;
    return success();
  }

  SmallVector<Value> encode(Attribute attr, OpBuilder &builder, Location loc,
                            Value value) const {
    int64_t bits = getBits(attr);
    Type word = builder.getIntegerType(bits == 16 ? 16 : 8);
    Value codes = value;
    if (std::optional<WindowPlace> window = getWindow(cast<IndexAttr>(attr)))
      codes = buildWindowCodes(builder, loc, value, *window, word);
    else if (cast<RankedTensorType>(value.getType()).getElementType() != word)
      codes = buildElementwise(builder, loc, value, word,
                               [&](OpBuilder &b, Location l, Value x) -> Value {
                                 return arith::TruncIOp::create(b, l, word, x);
                               });
    return bits == 16 ? SmallVector<Value>{codes}
                      : packPlanes(builder, loc, codes, bits);
  }

  Value decode(Attribute attr, OpBuilder &builder, Location loc,
               ValueRange stored, RankedTensorType type) const {
    int64_t bits = getBits(attr);
    Value codes =
        bits == 16 ? stored.front()
                   : unpackPlanes(builder, loc, stored, type.getShape(), bits);
    if (std::optional<WindowPlace> window = getWindow(cast<IndexAttr>(attr)))
      return buildWindowPlaces(builder, loc, codes, *window, type);
    if (codes.getType() == type)
      return codes;
    return buildElementwise(builder, loc, codes, type.getElementType(),
                            [&](OpBuilder &b, Location l, Value x) -> Value {
                              return arith::ExtUIOp::create(
                                  b, l, type.getElementType(), x);
                            });
  }

private:
  static int64_t getBits(Attribute attr) {
    return cast<IndexAttr>(attr).getBits();
  }

  static LogicalResult
  verifyWindow(Attribute attr, const WindowPlace &window,
               std::optional<WindowPlace> found,
               function_ref<InFlightDiagnostic()> emitError) {
    if (!found || !(*found == window))
      return emitError() << "expected the places that "
                         << AffineMapAttr::get(window.place)
                         << " gives of the iterations of a loop over the "
                            "window, found "
                         << (found ? "others" : "integers of another kind");
    int64_t bits = countBits(window.getNumIterations());
    if (bits > getBits(attr))
      return emitError() << "expected a window whose iterations take "
                         << getBits(attr) << " bits, found one that takes "
                         << bits;
    return success();
  }
};
} // namespace

void aal::attachIndexPolicy(MLIRContext &context) {
  IndexAttr::attachInterface<IndexPolicy>(context);
}
