//===- StepTable.cpp - a step of the derivative ---------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/StepTable.h"
#include "Elementwise.h"
#include "aal/Analysis/Derivatives.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/Policies/Policies.h"
#include <cmath>
#include <mutex>

using namespace mlir;
using namespace mlir::aal;

/// The table of `policy` in terms of the saved tensor, computed once.
static const StepTable &getTable(StepTableAttr policy) {
  constexpr unsigned kActivations = getMaxEnumValForActivation() + 1;
  static std::array<std::array<StepTable, 4>, kActivations> tables;
  static std::array<std::array<std::once_flag, 4>, kActivations> flags;
  Activation activation = policy.getFunction();
  auto row = static_cast<unsigned>(activation);
  auto column = static_cast<unsigned>(policy.getBits() - 1);
  StepTable &table = tables[row][column];
  std::call_once(flags[row][column], [&] {
    SmoothActivation smooth = getSmoothActivation(activation);
    table = computeStepTable(smooth, column + 1);
    if (activation != Activation::TanhOutput &&
        activation != Activation::SigmoidOutput)
      return;
    for (std::vector<double> *values : {&table.borders, &table.representatives})
      for (double &value : *values)
        value = smooth.value(value);
  });
  return table;
}

/// The middle of the arguments, from which a table of magnitudes counts.
static double getCentre(Activation activation) {
  return activation == Activation::SigmoidOutput ? 0.5 : 0.0;
}

/// The index of the step that `x`, of f32, falls on.
static Value buildIndex(StepTableAttr policy, OpBuilder &builder, Location loc,
                        Value x) {
  const StepTable &table = getTable(policy);
  double centre = getCentre(policy.getFunction());
  if (table.isOfMagnitude) {
    if (centre != 0)
      x = arith::SubFOp::create(builder, loc, x,
                                buildFloat(builder, loc, x.getType(), centre));
    Value negative = arith::NegFOp::create(builder, loc, x);
    x = arith::MaximumFOp::create(builder, loc, x, negative);
  }
  Value index;
  for (double border : table.borders) {
    // Unordered: NaN is beyond every border.
    Value isBeyond = arith::CmpFOp::create(
        builder, loc, arith::CmpFPredicate::UGT, x,
        buildFloat(builder, loc, x.getType(), border - centre));
    Value step =
        arith::ExtUIOp::create(builder, loc, builder.getI8Type(), isBeyond);
    index = index ? arith::AddIOp::create(builder, loc, index, step) : step;
  }
  return index;
}

/// The element of `values` at `index`, of 2^bits: a tree of selections.
static Value buildLookup(ArrayRef<double> values, OpBuilder &builder,
                         Location loc, Value index, Type type) {
  if (values.size() == 1)
    return buildFloat(builder, loc, type, values.front());
  size_t half = values.size() / 2;
  Value bit = arith::AndIOp::create(
      builder, loc, index, buildInteger(builder, loc, index.getType(), half));
  Value isUpper =
      arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ne, bit,
                            buildInteger(builder, loc, index.getType(), 0));
  Value upper = buildLookup(values.drop_front(half), builder, loc, index, type);
  Value lower = buildLookup(values.take_front(half), builder, loc, index, type);
  return arith::SelectOp::create(builder, loc, isUpper, upper, lower);
}

/// The tensor of `type` whose elements are those of `values` that the stored
/// steps name.
static Value buildLookups(StepTableAttr policy, ArrayRef<double> values,
                          OpBuilder &builder, Location loc, ValueRange stored,
                          RankedTensorType type) {
  Value indices =
      unpackPlanes(builder, loc, stored, type.getShape(), policy.getBits());
  return buildElementwise(builder, loc, indices, type.getElementType(),
                          [&](OpBuilder &b, Location l, Value index) {
                            return buildLookup(values, b, l, index,
                                               type.getElementType());
                          });
}

/// True where the elements of the result are in the order of those read.
static bool keepsOrder(Operation *op) {
  auto generic = dyn_cast<linalg::LinalgOp>(op);
  if (!generic)
    return true; // a reshape: PointwiseGraph follows no other op
  return llvm::all_of(generic.getIndexingMapsArray(), [](AffineMap map) {
    return map.isIdentity() || map.getNumResults() == 0;
  });
}

namespace {
/// Novikov et al., "Few-bit backward", ICML 2023.
struct StepTablePolicy
    : StoragePolicyAttrInterface::ExternalModel<StepTablePolicy,
                                                StepTableAttr> {
  bool isLegalFor(Attribute, UseKind kind, RankedTensorType type) const {
    return kind == UseKind::Pointwise && isa<FloatType>(type.getElementType());
  }

  Fidelity getFidelity(Attribute) const { return Fidelity::Biased; }

  int64_t getStorageBytes(Attribute attr, RankedTensorType type) const {
    return getPlaneBytes(type.getNumElements(),
                         cast<StepTableAttr>(attr).getBits());
  }

  /// Settles the function by the arithmetic of the backward pass.
  Attribute specialize(Attribute attr, Operation *save) const {
    auto policy = cast<StepTableAttr>(attr);
    std::optional<Activation> found;
    for (Operation *user : cast<SaveOp>(save).getHandle().getUsers())
      if (auto restore = dyn_cast<RestoreOp>(user))
        found = recognizeDerivative(restore.getResult());
    bool isMeant = found && (policy.getFunction() == Activation::Automatic ||
                             policy.getFunction() == *found);
    if (!isMeant)
      return {};
    return StepTableAttr::get(attr.getContext(), *found, policy.getBits());
  }

  LogicalResult verifySave(Attribute attr, Operation *,
                           function_ref<InFlightDiagnostic()> emitError) const {
    if (cast<StepTableAttr>(attr).getFunction() == Activation::Automatic)
      return emitError() << "expected a function on a save, found automatic, "
                            "which is for rules";
    return success();
  }

  SmallVector<Value> encode(Attribute attr, OpBuilder &builder, Location loc,
                            Value value) const {
    auto policy = cast<StepTableAttr>(attr);
    Value indices = buildElementwise(
        builder, loc, value, builder.getI8Type(),
        [&](OpBuilder &b, Location l, Value x) {
          return buildIndex(policy, b, l,
                            convertFloat(b, l, x, b.getF32Type()));
        });
    return packPlanes(builder, loc, indices, policy.getBits());
  }

  Value decode(Attribute attr, OpBuilder &builder, Location loc,
               ValueRange stored, RankedTensorType type) const {
    auto policy = cast<StepTableAttr>(attr);
    return buildLookups(policy, getTable(policy).representatives, builder, loc,
                        stored, type);
  }

  /// Puts what the arithmetic makes of the representatives into the table.
  void simplifyUses(Attribute attr, OpBuilder &builder, ValueRange stored,
                    Value decoded) const {
    auto policy = cast<StepTableAttr>(attr);
    PointwiseGraph graph(decoded, getTable(policy).representatives);
    const PointwiseValue *levels = nullptr;
    SmallVector<Operation *> path;
    for (const auto &[value, held] : llvm::drop_begin(graph.getValues())) {
      if (held.factor)
        continue;
      std::optional<SmallVector<Operation *>> found = graph.getOnlyPath(value);
      if (!found || !llvm::all_of(*found, keepsOrder))
        continue;
      levels = &held;
      path = std::move(*found);
    }
    if (!levels)
      return;
    Operation *last = path.front();
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPoint(last);
    auto type = cast<RankedTensorType>(last->getResult(0).getType());
    Value looked = buildLookups(policy, levels->samples, builder,
                                last->getLoc(), stored, type);
    last->getResult(0).replaceAllUsesWith(looked);
    for (Operation *op : path)
      op->erase();
  }
};
} // namespace

void aal::attachStepTablePolicy(MLIRContext &context) {
  StepTableAttr::attachInterface<StepTablePolicy>(context);
}
