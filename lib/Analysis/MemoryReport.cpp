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
#include "aal/Support/AtomicFile.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Collection
//===----------------------------------------------------------------------===//

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
  llvm::MapVector<Attribute, int64_t> storedBytes; // by stored form
  bool isParameterDerived = false;
  bool isRead = false; // by the backward pass, and not for recomputation alone
  std::optional<int64_t> bytesReplaced; // of what was saved in its place

  void add(const SaveGroup &group) {
    type = group.getType();
    isRead |= !group.restores.empty();
    policies.insert(group.policy);
    storedBytes.insert(
        {group.policy.getStoredForm(), group.policy.getStorageBytes(type)});
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
    report.bytesAfter = 0;
    for (auto [form, bytes] : storedBytes)
      report.bytesAfter += bytes;
    report.reason = llvm::join(reasons, "; ");
    report.isParameterDerived = isParameterDerived;
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
    for (Operation *op : group.recomputed)
      report.recomputedFlops += countFlops(op);
  }
  for (const auto &[value, summary] : summaries) {
    SavedTensorReport tensor = summary.finish();
    if (tensor.isParameterDerived) {
      report.parameterDerivedBytes += tensor.bytesAfter;
    } else {
      report.savedBytesBefore += tensor.bytesBefore;
      report.savedBytesAfter += tensor.bytesAfter;
    }
    report.tensors.push_back(std::move(tensor));
  }
  return report;
}

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

/// `bytes` in decimal units: 512 B, 12.3 kB, 1481.3 MB.
static std::string toSize(int64_t bytes) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (bytes < 1000)
    os << bytes << " B";
  else if (bytes < 1000000)
    os << llvm::format("%.1f kB", static_cast<double>(bytes) / 1e3);
  else
    os << llvm::format("%.1f MB", static_cast<double>(bytes) / 1e6);
  return text;
}

static void printTensor(llvm::raw_ostream &os,
                        const SavedTensorReport &tensor) {
  os << "  " << tensor.name << "\n    ";
  for (int64_t size : tensor.shape)
    os << size << "x";
  os << tensor.elementType << " for " << llvm::join(tensor.kinds, ", ") << ": "
     << tensor.bytesBefore << " -> " << tensor.bytesAfter << " bytes, "
     << tensor.policy << "\n";
  if (tensor.isParameterDerived)
    os << "    derived from parameters alone, not counted\n";
  if (!tensor.reason.empty())
    os << "    " << tensor.reason << "\n";
}

void MemoryReport::printText(llvm::raw_ostream &os) const {
  if (!model.empty())
    os << "model              " << model << "\n";
  if (!rules.empty())
    os << "rules              " << rules << "\n";
  os << "saved              " << toSize(savedBytesBefore) << " -> "
     << toSize(savedBytesAfter);
  if (savedBytesBefore > 0)
    os << llvm::format(" (%.1f %% less)",
                       100.0 - 100.0 * static_cast<double>(savedBytesAfter) /
                                   static_cast<double>(savedBytesBefore));
  os << "\n";
  if (parameterDerivedBytes > 0)
    os << "parameter-derived  " << toSize(parameterDerivedBytes) << "\n";
  if (peakBytesBefore)
    os << "peak before        " << toSize(*peakBytesBefore) << "\n";
  if (peakBytesAfter)
    os << "peak               " << toSize(*peakBytesAfter) << "\n";
  if (peakLowerBound)
    os << "peak lower bound   " << toSize(*peakLowerBound) << "\n";
  if (recomputedFlops > 0)
    os << "recomputed         " << recomputedFlops << " flops\n";
  os << "saved tensors      " << tensors.size() << "\n";
  for (const SavedTensorReport &tensor : tensors)
    printTensor(os, tensor);
}

void MemoryReport::printJSON(llvm::raw_ostream &os) const {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  auto textOrNull = [&](StringRef key, const std::string &text) {
    json.attribute(key, text.empty() ? llvm::json::Value(nullptr)
                                     : llvm::json::Value(text));
  };
  auto numberOrNull = [&](StringRef key, std::optional<int64_t> number) {
    json.attribute(key, number ? llvm::json::Value(*number)
                               : llvm::json::Value(nullptr));
  };
  auto printTensor = [&](const SavedTensorReport &tensor) {
    json.attribute("name", tensor.name);
    textOrNull("layer", tensor.layer);
    json.attribute("kinds", llvm::json::Array(tensor.kinds));
    json.attribute("shape", llvm::json::Array(tensor.shape));
    json.attribute("type", tensor.elementType);
    json.attribute("bytes_before", tensor.bytesBefore);
    json.attribute("policy", tensor.policy);
    json.attribute("bytes_after", tensor.bytesAfter);
    textOrNull("reason", tensor.reason);
    json.attribute("parameter_derived", tensor.isParameterDerived);
  };
  json.object([&] {
    textOrNull("model", model);
    textOrNull("rules", rules);
    json.attribute("saved_bytes_before", savedBytesBefore);
    json.attribute("saved_bytes_after", savedBytesAfter);
    json.attribute("parameter_derived_bytes", parameterDerivedBytes);
    numberOrNull("peak_bytes_before", peakBytesBefore);
    numberOrNull("peak_bytes_after", peakBytesAfter);
    numberOrNull("peak_lower_bound", peakLowerBound);
    json.attribute("recomputed_flops", recomputedFlops);
    json.attributeArray("tensors", [&] {
      for (const SavedTensorReport &tensor : tensors)
        json.object([&] { printTensor(tensor); });
    });
  });
  os << "\n";
}

llvm::Error MemoryReport::write(StringRef path) const {
  bool isJSON = path.ends_with(".json");
  return writeFileAtomically(path, [&](llvm::raw_ostream &os) {
    isJSON ? printJSON(os) : printText(os);
  });
}
