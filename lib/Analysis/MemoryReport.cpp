//===- MemoryReport.cpp - what is saved, and in how many bytes ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/MemoryReport.h"
#include "aal/Analysis/Flops.h"
#include "aal/Analysis/SaveGroups.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::aal;

static std::string toText(Attribute attr) {
  std::string text;
  llvm::raw_string_ostream(text) << attr;
  return text;
}

static std::string toText(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

namespace {
/// Gathers what the groups of one tensor say.
struct TensorSummary {
  RankedTensorType type;
  llvm::SetVector<StringRef> names, layers, kinds, reasons;
  llvm::SetVector<Attribute> policies;
  struct Bytes {
    int64_t device, host;
  };
  llvm::MapVector<Attribute, Bytes> storedBytes; // by stored form
  std::vector<StoredForm> forms;
  Fidelity fidelity = Fidelity::Exact;
  bool isParameterDerived = false;
  bool isRead = false; // by the backward pass, and not for recomputation alone
  std::optional<int64_t> bytesReplaced; // of what was saved in its place

  void add(const SaveGroup &group) {
    type = group.getType();
    isRead |= !group.restores.empty();
    policies.insert(group.policy);
    fidelity = std::max(fidelity, group.getFidelity());
    storedBytes.insert({group.policy.getStoredForm(),
                        {group.policy.getStorageBytes(type),
                         group.policy.getHostBytes(type)}});
    SaveOp first = group.saves.front();
    forms.push_back({first.getName().str(), toText(first.getPolicy())});
    for (SaveOp save : group.saves) {
      names.insert(save.getName());
      kinds.insert(stringifyUseKind(save.getUse()));
      if (std::optional<StringRef> layer = save.getLayer())
        layers.insert(*layer);
      if (std::optional<StringRef> reason = save.getReason())
        reasons.insert(*reason);
      isParameterDerived |= save.getParameterDerived();
      if (auto bytes = save->getAttrOfType<IntegerAttr>(kBytesBeforeAttrName))
        bytesReplaced = bytes.getInt();
    }
    if (group.isRounded)
      reasons.insert("computed from rounded values");
  }

  SavedTensorReport finish() const {
    auto keep = cast<StoragePolicyAttrInterface>(
        Attribute(KeepAttr::get(type.getContext())));
    SavedTensorReport report;
    report.name = llvm::join(names, ", ");
    report.layer = llvm::join(layers, ", ");
    for (StringRef kind : kinds)
      report.kinds.push_back(kind.str());
    report.shape = std::vector<int64_t>(type.getShape());
    report.elementType = toText(type.getElementType());
    report.bytesBefore =
        bytesReplaced.value_or(isRead ? keep.getStorageBytes(type) : 0);
    report.policy = llvm::join(
        llvm::map_range(policies, [](Attribute p) { return toText(p); }),
        " + ");
    report.fidelity = stringifyFidelity(fidelity);
    report.bytesAfter = report.hostBytes = 0;
    for (auto [form, bytes] : storedBytes) {
      report.bytesAfter += bytes.device;
      report.hostBytes += bytes.host;
    }
    report.reason = llvm::join(reasons, "; ");
    report.isParameterDerived = isParameterDerived;
    report.forms = forms;
    return report;
  }
};
} // namespace

FailureOr<MemoryReport> MemoryReport::get(func::FuncOp step) {
  FailureOr<SaveGroups> saves = SaveGroups::get(step);
  if (failed(saves) || failed(saves->planRecomputation()))
    return failure();
  MemoryReport report;
  llvm::MapVector<Value, TensorSummary> summaries;
  for (const SaveGroup &group : saves->getGroups()) {
    // A save that nothing restores only changes the forward value.
    if (!group.firstReader)
      continue;
    summaries[group.value].add(group);
    for (auto [op, round] : group.recomputed) {
      report.recomputedFlops += countFlops(op);
      report.recomputedBytes += countMovedBytes(op);
    }
  }
  for (const auto &[value, summary] : summaries) {
    SavedTensorReport tensor = summary.finish();
    if (tensor.isParameterDerived) {
      report.parameterDerivedBytes += tensor.bytesAfter;
    } else {
      report.savedBytesBefore += tensor.bytesBefore;
      report.savedBytesAfter += tensor.bytesAfter;
    }
    report.savedHostBytes += tensor.hostBytes;
    report.tensors.push_back(std::move(tensor));
  }
  return report;
}
