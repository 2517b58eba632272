//===- FromOutput.cpp - from the output of a function ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "aal/Analysis/OutputForms.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "aal/Dialect/AAL/Policies/Policies.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::aal;

/// True where another save of the tensor keeps it, so that nothing is gained,
/// or where the tensor is already the output that another one follows from.
static bool isNeeded(SaveOp save) {
  for (Operation *user : save.getValue().getUsers())
    if (auto other = dyn_cast<SaveOp>(user))
      if (isa<KeepAttr>(other.getPolicy()) && !findOutputForm(other))
        return true;
  // What follows from this tensor is read a few ops above it.
  SmallVector<Operation *> above = {save.getValue().getDefiningOp()};
  constexpr size_t kMaxOps = 12;
  for (size_t i = 0; i < above.size() && above.size() < kMaxOps; ++i) {
    if (!above[i])
      continue;
    for (Value operand : above[i]->getOperands()) {
      for (Operation *user : operand.getUsers())
        if (auto other = dyn_cast<SaveOp>(user))
          if (auto policy = dyn_cast<FromOutputAttr>(other.getPolicy());
              policy && policy.getRoot() == save.getNameAttr())
            return true;
      above.push_back(operand.getDefiningOp());
    }
  }
  return false;
}

/// The parameter `name` of the function around `builder`'s place.
static Value getParameter(OpBuilder &builder, StringAttr name) {
  return findArgument(*builder.getInsertionBlock(), ArgumentRole::Parameter,
                      name.getValue());
}

/// (y - shift) / scale, with 0 where the scale is 0.
static Value buildNormalized(FromOutputAttr policy, OpBuilder &builder,
                             Location loc, Value output) {
  auto type = cast<RankedTensorType>(output.getType());
  AffineMap identity = builder.getMultiDimIdentityMap(type.getRank());
  AffineMap ofChannel = AffineMap::get(
      type.getRank(), 0, builder.getAffineDimExpr(policy.getDimension()));
  SmallVector<Value> inputs = {output,
                               getParameter(builder, policy.getScale())};
  SmallVector<AffineMap> maps = {identity, ofChannel};
  if (policy.getShift()) {
    inputs.push_back(getParameter(builder, policy.getShift()));
    maps.push_back(ofChannel);
  }
  maps.push_back(identity);
  Value init = tensor::EmptyOp::create(builder, loc, type.getShape(),
                                       type.getElementType());
  auto generic = linalg::GenericOp::create(
      builder, loc, type, inputs, init, maps,
      SmallVector<utils::IteratorType>(type.getRank(),
                                       utils::IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) {
        Value y = args[0], scale = args[1];
        if (policy.getShift())
          y = arith::SubFOp::create(b, l, y, args[2]);
        Value x = arith::DivFOp::create(b, l, y, scale);
        Value zero = buildFloat(b, l, x.getType(), 0);
        Value isLost =
            arith::CmpFOp::create(b, l, arith::CmpFPredicate::OEQ, scale, zero);
        x = arith::SelectOp::create(b, l, isLost, zero, x);
        linalg::YieldOp::create(b, l, x);
      });
  return generic.getResult(0);
}

/// A body: the argument at which the function has the value `y`.
static Value buildInverse(OutputFunction function, OpBuilder &b, Location l,
                          Value y) {
  Value one = buildFloat(b, l, y.getType(), 1);
  if (function == OutputFunction::Exp)
    return math::LogOp::create(b, l, y);
  if (function == OutputFunction::Tanh)
    return math::AtanhOp::create(b, l, y);
  Value rest = arith::SubFOp::create(b, l, one, y);
  return math::LogOp::create(b, l, arith::DivFOp::create(b, l, y, rest));
}

/// A body: the derivative where the function has the value `y`.
static Value buildDerivative(OutputFunction function, OpBuilder &b, Location l,
                             Value y) {
  if (function == OutputFunction::Exp)
    return y;
  Value one = buildFloat(b, l, y.getType(), 1);
  if (function == OutputFunction::Tanh)
    return arith::SubFOp::create(b, l, one, arith::MulFOp::create(b, l, y, y));
  return arith::MulFOp::create(b, l, y, arith::SubFOp::create(b, l, one, y));
}

/// The outcome of the comparison that `policy` names, on the output.
static Value buildComparison(FromOutputAttr policy, OpBuilder &builder,
                             Location loc, Value output) {
  MaskAttr compare = policy.getCompare();
  return buildElementwise(
      builder, loc, output, builder.getI1Type(),
      [&](OpBuilder &b, Location l, Value y) -> Value {
        Value threshold =
            buildFloat(b, l, y.getType(),
                       compare.getThresholds().front().convertToDouble());
        return arith::CmpFOp::create(b, l, compare.getPredicates().front(), y,
                                     threshold);
      });
}

namespace {
struct FromOutputPolicy
    : StoragePolicyAttrInterface::ExternalModel<FromOutputPolicy,
                                                FromOutputAttr> {
  bool isLegalFor(Attribute attr, UseKind kind, RankedTensorType type) const {
    switch (getFunction(attr)) {
    case OutputFunction::Automatic:
      return kind == UseKind::Predicate || kind == UseKind::Pointwise ||
             kind == UseKind::Normalization || kind == UseKind::WeightGradient;
    case OutputFunction::Compared:
      return kind == UseKind::Predicate;
    case OutputFunction::Tanh:
    case OutputFunction::Sigmoid:
    case OutputFunction::Exp:
      return kind == UseKind::Pointwise &&
             isa<FloatType>(type.getElementType());
    case OutputFunction::Affine:
      return (kind == UseKind::Normalization ||
              kind == UseKind::WeightGradient) &&
             isa<FloatType>(type.getElementType());
    }
    llvm_unreachable("covered switch");
  }

  Fidelity getFidelity(Attribute attr) const {
    return getFunction(attr) == OutputFunction::Compared ? Fidelity::Exact
                                                         : Fidelity::Biased;
  }

  int64_t getStorageBytes(Attribute, RankedTensorType) const { return 0; }

  StringRef getRoot(Attribute attr) const {
    StringAttr root = cast<FromOutputAttr>(attr).getRoot();
    return root ? root.getValue() : StringRef();
  }

  bool needsExactRoot(Attribute) const { return true; }

  /// The outcome of a comparison is of another type than what is compared.
  bool acceptsRoot(Attribute attr, RankedTensorType type,
                   RankedTensorType rootType) const {
    bool isOutcome = cast<FromOutputAttr>(attr).getCompare() != nullptr;
    return isOutcome ? type.getShape() == rootType.getShape() &&
                           isa<FloatType>(rootType.getElementType())
                     : type == rootType;
  }

  /// Finds the output.
  Attribute specialize(Attribute attr, Operation *op) const {
    auto save = cast<SaveOp>(op);
    FromOutputAttr found = findOutputForm(save);
    bool isMeant = found && (getFunction(attr) == OutputFunction::Automatic ||
                             getFunction(attr) == found.getFunction());
    return isMeant && !isNeeded(save) ? Attribute(found) : Attribute();
  }

  LogicalResult verifySave(Attribute attr, Operation *op,
                           function_ref<InFlightDiagnostic()> emitError) const {
    if (getFunction(attr) == OutputFunction::Automatic)
      return emitError() << "expected a function on a save, found automatic, "
                            "which is for rules";
    if (getRoot(attr).empty())
      return emitError() << "expected the name of a save as the root, found "
                            "none";
    auto policy = cast<FromOutputAttr>(attr);
    auto type = cast<RankedTensorType>(op->getOperand(0).getType());
    if (getFunction(attr) != OutputFunction::Affine)
      return success();
    for (StringAttr name : {policy.getScale(), policy.getShift()}) {
      if (!name && name == policy.getShift())
        continue;
      Value parameter =
          name ? findArgument(*op->getBlock(), ArgumentRole::Parameter, name)
               : Value();
      bool isChannel =
          parameter && policy.getDimension() >= 0 &&
          policy.getDimension() < type.getRank() &&
          parameter.getType() ==
              RankedTensorType::get({type.getDimSize(policy.getDimension())},
                                    type.getElementType());
      if (!isChannel)
        return emitError() << "expected a parameter with one number for each "
                              "index of dimension "
                           << policy.getDimension() << " of " << type
                           << ", found " << name;
    }
    return success();
  }

  SmallVector<Value> encode(Attribute, OpBuilder &, Location, Value) const {
    return {};
  }

  Value decode(Attribute attr, OpBuilder &builder, Location loc,
               ValueRange root, RankedTensorType type) const {
    auto policy = cast<FromOutputAttr>(attr);
    Value output = root.front();
    OutputFunction function = policy.getFunction();
    if (function == OutputFunction::Affine)
      return buildNormalized(policy, builder, loc, output);
    if (function == OutputFunction::Compared)
      return policy.getCompare() ? buildComparison(policy, builder, loc, output)
                                 : output;
    return buildElementwise(builder, loc, output, type.getElementType(),
                            [&](OpBuilder &b, Location l, Value y) {
                              return buildInverse(function, b, l, y);
                            });
  }

  /// Puts what the output tells of the derivative in place of the arithmetic.
  void simplifyUses(Attribute attr, OpBuilder &builder, ValueRange root,
                    Value decoded) const {
    OutputFunction function = getFunction(attr);
    if (function == OutputFunction::Affine ||
        function == OutputFunction::Compared)
      return;
    SmallVector<Operation *> path = findOutputDerivative(decoded, function);
    if (path.empty())
      return;
    Operation *last = path.front();
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPoint(last);
    Value output = root.front();
    Value derivative = buildElementwise(
        builder, last->getLoc(), output,
        cast<RankedTensorType>(output.getType()).getElementType(),
        [&](OpBuilder &b, Location l, Value y) {
          return buildDerivative(function, b, l, y);
        });
    last->getResult(0).replaceAllUsesWith(derivative);
    for (Operation *op : path)
      op->erase();
  }

private:
  static OutputFunction getFunction(Attribute attr) {
    return cast<FromOutputAttr>(attr).getFunction();
  }
};
} // namespace

void aal::attachFromOutputPolicy(MLIRContext &context) {
  FromOutputAttr::attachInterface<FromOutputPolicy>(context);
}
