//===- MincutRecompute.cpp - storage by a minimum cut ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "RepeatedParts.h"
#include "aal/Analysis/SavedTensors.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace mlir::aal;

/// True where the cut may choose: no rule has given `save` a form, and none
/// leans on it as it is.
static bool isOpen(SaveOp save, const llvm::StringSet<> &roots) {
  bool isFree = isKept(save) ||
                (save.getLossless() && save.getPolicy() == *save.getLossless());
  return isFree && !roots.contains(save.getName());
}

/// True for a policy that stores the very tensor.
static bool isStoredExactly(SaveOp save) {
  auto policy = cast<StoragePolicyAttrInterface>(save.getPolicy());
  return policy.getFidelity() == Fidelity::Exact && !policy.isRecomputed() &&
         policy.isLegalFor(UseKind::Other,
                           cast<RankedTensorType>(save.getValue().getType()));
}

/// Saves `value` for the recomputation of others.
static void addSave(const StepGraph &graph, Value value, Attribute policy,
                    StringRef reason, llvm::StringSet<> &names) {
  OpBuilder builder(value.getContext());
  builder.setInsertionPointAfterValue(value);
  std::string layer = getLayerName(value.getLoc());
  std::string stem = layer.empty() ? "" : layer + ".";
  stem += value.getDefiningOp()->getName().stripDialect();
  std::string name = stem;
  for (unsigned count = 2; !names.insert(name).second; ++count)
    name = stem + "#" + std::to_string(count);
  auto save = SaveOp::create(
      builder, value.getLoc(), value, UseKind::Recomputation, policy,
      builder.getStringAttr(name), /*layer=*/StringAttr(),
      /*layer_role=*/StringAttr(), /*lossless=*/Attribute(),
      builder.getStringAttr(reason),
      /*parameter_derived=*/!graph.dependsOnSample(value));
  if (!layer.empty())
    save.setLayer(layer);
}

/// Adds `value` and all that ops which may run again compute it from to
/// `exact`.
static void addAncestors(Value value, DenseSet<Value> &exact) {
  SmallVector<Value> worklist = {value};
  while (!worklist.empty()) {
    Value next = resolveSaved(worklist.pop_back_val());
    Operation *def = next.getDefiningOp();
    if (!def || !exact.insert(next).second ||
        !mayRecompute(def, /*products=*/true))
      continue;
    llvm::SetVector<Value> reads;
    getUsedValuesDefinedAbove(def->getRegions(), reads);
    reads.insert_range(def->getOperands());
    llvm::append_range(worklist, reads);
  }
}

static StorageCut solve(ArrayRef<SaveOp> open, const StorageCutOptions &options,
                        const CutSettings &settings) {
  return settings.work ? solveWithinWork(open, options, *settings.work)
                       : StorageCut::solve(open, options);
}

/// The cut in which nothing that must stay exact is computed from what is
/// rounded: such tensors are stored, or nothing above them is rounded,
/// whichever is cheaper. Leaves in `options` what it was solved with.
static StorageCut solveWithExact(ArrayRef<SaveOp> saves, ArrayRef<SaveOp> open,
                                 StorageCutOptions &options,
                                 const CutSettings &settings) {
  StorageCutOptions storing = options;
  double bytes = 0;
  for (SaveOp save : saves) {
    if (options.starts.empty() || save.getUse() != UseKind::Other)
      continue;
    Value value = save.getValue();
    addAncestors(value, options.exact);
    auto type = cast<RankedTensorType>(value.getType());
    if (storing.stored.insert(value).second)
      bytes += static_cast<double>(
          cast<StoragePolicyAttrInterface>(getExactPolicy(type))
              .getStorageBytes(type));
  }
  StorageCut cut = solve(open, options, settings);
  // Where another rule computes one of them, it cannot be stored instead.
  bool areOpen = llvm::all_of(saves, [&](SaveOp save) {
    return save.getUse() != UseKind::Other || llvm::is_contained(open, save);
  });
  if (bytes == 0 || !areOpen)
    return cut;
  StorageCut other = solve(open, storing, settings);
  bool isBetter = settings.work
                      ? other.getStoredBytes() + bytes < cut.getStoredBytes()
                      : other.getCost() + bytes < cut.getCost();
  if (!isBetter)
    return cut;
  options = std::move(storing);
  return other;
}

/// The policy of the save that `value`, which crosses the end of a part, needs
/// beside those in `saved`; null for none.
static Attribute getCrossingPolicy(Value value, const DenseSet<Value> &saved,
                                   const StorageCutOptions &options,
                                   const RepeatedParts &parts) {
  if (Attribute held = parts.getHeldPolicy(value, options))
    return saved.contains(value) ? Attribute() : held;
  Attribute exact = getExactPolicy(cast<RankedTensorType>(value.getType()));
  Attribute policy =
      options.stored.contains(value) ? exact : options.getStartPolicy(value);
  return policy == exact && saved.contains(value) ? Attribute() : policy;
}

FailureOr<unsigned> aal::recomputeByMincut(const StepGraph &graph,
                                           ArrayRef<SaveOp> saves,
                                           StorageCutOptions options,
                                           bool lossless,
                                           const CutSettings &settings,
                                           StringRef reason, Location loc) {
  options.pricePerByte = settings.pricePerByte;
  options.pricePerFlop = settings.pricePerFlop;
  llvm::StringSet<> names, roots;
  for (SaveOp save : saves) {
    names.insert(save.getName());
    roots.insert(cast<StoragePolicyAttrInterface>(save.getPolicy()).getRoot());
  }
  SmallVector<SaveOp> open;
  for (SaveOp save : saves) {
    if (!isOpen(save, roots)) {
      if (isStoredExactly(save))
        options.stored.insert(save.getValue());
      continue;
    }
    open.push_back(save);
    if (lossless && save.getLossless())
      options.offers[save].push_back(*save.getLossless());
  }
  FailureOr<RepeatedParts> parts =
      RepeatedParts::add(graph, settings, options, loc);
  if (failed(parts))
    return failure();
  StorageCut cut = solveWithExact(saves, open, options, settings);
  unsigned changed = 0;
  for (SaveOp save : open) {
    save.setPolicyAttr(parts->getPolicy(save, cut.getPolicy(save), options));
    if (isKept(save)) {
      save.setReason("the cheapest to store of what the backward pass needs");
      continue;
    }
    save.setReason(reason);
    ++changed;
  }
  for (auto [value, policy] : cut.getStored())
    addSave(graph, value, policy, "stored for what is computed from it", names);
  DenseSet<Value> saved;
  for (SaveOp save : open)
    saved.insert(save.getValue());
  for (Value value : parts->getCrossing())
    if (Attribute policy = getCrossingPolicy(value, saved, options, *parts))
      addSave(graph, value, policy,
              "held at the end of a part of the forward pass", names);
  return changed;
}
