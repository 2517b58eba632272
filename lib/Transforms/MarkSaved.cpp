//===- MarkSaved.cpp - makes saved tensors explicit -----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "LayoutCopies.h"
#include "aal/Analysis/LayerRoles.h"
#include "aal/Analysis/SavedTensors.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Kernels/Kernel.h"
#include "aal/Transforms/Passes.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::aal {
#define GEN_PASS_DEF_MARKSAVED
#include "aal/Transforms/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

/// The cheapest exact policy without recomputation, null where that is
/// #aal.keep.
static Attribute getLosslessPolicy(const SavedTensor &tensor,
                                   const SavedGroup &group) {
  auto type = cast<RankedTensorType>(tensor.value.getType());
  if (group.slice) {
    auto toArray = [&](ArrayRef<int64_t> numbers) {
      return DenseI64ArrayAttr::get(type.getContext(), numbers);
    };
    auto slice = cast<StoragePolicyAttrInterface>(Attribute(SliceAttr::get(
        type.getContext(), toArray(group.slice->offsets),
        toArray(group.slice->sizes), toArray(group.slice->strides))));
    if (slice.isLegalFor(group.kind, type))
      return slice;
  }
  SmallVector<arith::CmpFPredicate> predicates;
  SmallVector<APFloat> thresholds;
  if (!type.getElementType().isInteger(1)) {
    if (group.comparisons.empty())
      return {};
    for (const auto &[predicate, threshold] : group.comparisons) {
      predicates.push_back(predicate);
      thresholds.push_back(threshold);
    }
  }
  auto mask = cast<StoragePolicyAttrInterface>(
      MaskAttr::get(type.getContext(), predicates, thresholds));
  return mask.isLegalFor(group.kind, type) ? Attribute(mask) : Attribute();
}

/// Why a cheaper form may, or may not, stand for the tensor.
static StringRef describeKind(UseKind kind) {
  switch (kind) {
  case UseKind::WeightGradient:
    return "replaceable: an error stays in one parameter's gradient";
  case UseKind::Predicate:
    return "replaceable without loss: it is only compared";
  case UseKind::Pointwise:
    return "not replaceable without error upstream: factor of an incoming "
           "gradient";
  case UseKind::Normalization:
    return "not replaceable without error upstream: read by the gradient of a "
           "normalisation";
  case UseKind::Bilinear:
    return "not replaceable without error upstream: multiplies into another "
           "activation's gradient";
  case UseKind::Softmax:
    return "not replaceable without error upstream: read by the gradient of a "
           "softmax";
  case UseKind::Recomputation:
    return "not replaceable without error upstream: others are computed from "
           "it";
  case UseKind::Other:
    return "not replaceable: read in a way that must stay exact";
  }
  llvm_unreachable("covered switch");
}

namespace {
/// Rewrites the uses of saved tensors, group by group.
class SavedTensorRewriter {
public:
  explicit SavedTensorRewriter(const LayerRoles &roles) : roles(roles) {}

  void rewrite(const SavedTensor &tensor);

private:
  void rewriteGroup(const SavedTensor &tensor, const SavedGroup &group);
  SaveOp createSave(const SavedTensor &tensor, const SavedGroup &group) const;
  void rewriteUse(Value start, const SavedUse &use);

  const LayerRoles &roles;
  /// Copies of layout ops for the current group.
  LayoutCopies copies;
};
} // namespace

void SavedTensorRewriter::rewriteUse(Value start, const SavedUse &use) {
  use.operand->set(
      copies.copy(start, use.layout, use.reader, /*isBackward=*/true));
}

SaveOp SavedTensorRewriter::createSave(const SavedTensor &tensor,
                                       const SavedGroup &group) const {
  OpBuilder builder(tensor.value.getContext());
  builder.setInsertionPointAfterValue(tensor.value);
  auto save = SaveOp::create(
      builder, tensor.value.getLoc(), tensor.value, group.kind,
      KeepAttr::get(builder.getContext()), builder.getStringAttr(group.name),
      /*layer=*/StringAttr(), /*layer_role=*/StringAttr(),
      getLosslessPolicy(tensor, group),
      /*reason=*/StringAttr(),
      /*parameter_derived=*/tensor.isParameterDerived);
  if (!group.layer.empty())
    save.setLayer(group.layer);
  for (const ForwardSite &site : group.sites)
    if (std::optional<LayerRole> role =
            roles.lookup(site.activation->getOwner()))
      save.setLayerRole(stringify(*role));
  return save;
}

void SavedTensorRewriter::rewriteGroup(const SavedTensor &tensor,
                                       const SavedGroup &group) {
  copies.clear();
  SaveOp save = createSave(tensor, group);
  OpBuilder builder(group.uses.front().reader);
  Value restored =
      RestoreOp::create(builder, group.uses.front().reader->getLoc(), save);
  for (const SavedUse &use : group.uses)
    rewriteUse(restored, use);
  copies.clear();
  for (const ForwardSite &site : group.sites) {
    Operation *contraction = site.activation->getOwner();
    OpBuilder forward(contraction);
    Value activation = ForwardOp::create(forward, contraction->getLoc(), save);
    site.activation->set(copies.copy(activation, site.layout, contraction,
                                     /*isBackward=*/false));
    copies.clear();
  }
  remark::analysis(save.getLoc(),
                   remark::RemarkOpts::name("SavedTensor").category("aal"))
      << remark::metric("Name", group.name)
      << remark::metric("Kind", stringifyUseKind(group.kind))
      << remark::metric("Bytes", getTensorBytes(cast<RankedTensorType>(
                                     tensor.value.getType())))
      << remark::reason("{0}", describeKind(group.kind));
}

void SavedTensorRewriter::rewrite(const SavedTensor &tensor) {
  if (!isa<BlockArgument>(tensor.value)) {
    for (const SavedGroup &group : tensor.groups)
      rewriteGroup(tensor, group);
    return;
  }
  copies.clear();
  for (const SavedGroup &group : tensor.groups)
    for (const SavedUse &use : group.uses)
      rewriteUse(tensor.value, use);
}

namespace {
struct MarkSavedPass : aal::impl::MarkSavedBase<MarkSavedPass> {
  using MarkSavedBase::MarkSavedBase;

  void runOnOperation() override {
    FailureOr<StepGraph> graph = StepGraph::build(getOperation(), function);
    if (failed(graph))
      return signalPassFailure();
    LayerRoles roles(*graph);
    SavedTensors saved(*graph);
    markSavedSlices(graph->getStep().getFunction());
    SavedTensorRewriter rewriter(roles);
    for (const SavedTensor &tensor : saved.getTensors())
      rewriter.rewrite(tensor);
    // Layout ops whose readers all read copies now.
    for (Operation *op : llvm::reverse(graph->getOps()))
      if (isOpTriviallyDead(op))
        op->erase();
  }
};
} // namespace
