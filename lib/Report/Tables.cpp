//===- Tables.cpp - tables of the page of a report ------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Tables.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::aal;

/// Rows of the short list at the peak.
static constexpr size_t kMaxGroups = 15;
/// Rows of a long list; what is smaller is summed up.
static constexpr size_t kMaxRows = 2000;

//===----------------------------------------------------------------------===//
// Cells
//===----------------------------------------------------------------------===//

/// Heads of columns of numbers start with '>'.
static void beginTable(llvm::raw_ostream &os, StringRef id,
                       ArrayRef<StringRef> columns) {
  os << "<table id=\"" << id << "\"><thead><tr>";
  for (StringRef column : columns)
    os << (column.consume_front(">") ? "<th class=\"n\">" : "<th>") << column
       << "</th>";
  os << "</tr></thead><tbody>\n";
}

/// Ends a table; `rest` says what it leaves out.
static void endTable(llvm::raw_ostream &os, const std::string &rest = "") {
  os << "</tbody>";
  if (!rest.empty())
    os << "<tfoot><tr><td colspan=\"9\">" << rest << "</td></tr></tfoot>";
  os << "</table>\n";
}

/// A cell of text. Names may break behind the separators of their parts.
static void printCell(llvm::raw_ostream &os, StringRef text,
                      StringRef style = "") {
  os << "<td";
  if (!style.empty())
    os << " class=\"" << style << "\"";
  os << ">" << escapeHTML(text) << "</td>";
}

/// A number of bytes, which sorts by its value.
static void printBytes(llvm::raw_ostream &os, int64_t bytes) {
  os << "<td class=\"n\" data-v=\"" << bytes << "\">" << formatBytes(bytes)
     << "</td>";
}

static void printRole(llvm::raw_ostream &os, BufferRole role) {
  os << "<td><i class=\"key r" << static_cast<unsigned>(role) << "\"></i>"
     << stringify(role) << "</td>";
}

/// A share with a bar of its length.
static void printShare(llvm::raw_ostream &os, int64_t part, int64_t whole,
                       BufferRole role) {
  double share =
      whole == 0 ? 0
                 : 100 * static_cast<double>(part) / static_cast<double>(whole);
  os << "<td class=\"n\" data-v=\"" << part << "\"><span class=\"bar\"><i "
     << "class=\"r" << static_cast<unsigned>(role)
     << llvm::format("\" style=\"width:%.1f%%\"></i></span>", share)
     << formatShare(part, whole) << "</td>";
}

/// What is left of a list of which a table has the first `shown`.
template <typename T, typename BytesT>
static std::string describeRest(ArrayRef<T> list, size_t shown,
                                BytesT bytesOf) {
  if (list.size() <= shown)
    return "";
  int64_t bytes = 0;
  for (const T &element : list.drop_front(shown))
    bytes += bytesOf(element);
  return std::to_string(list.size() - shown) + " more, " + formatBytes(bytes) +
         " together";
}

//===----------------------------------------------------------------------===//
// At the peak
//===----------------------------------------------------------------------===//

static void printPeakGroups(llvm::raw_ostream &os, const ArenaReport &arena) {
  std::vector<BufferGroup> groups = arena.getPeakGroups();
  int64_t whole = arena.steps[arena.peakStep].liveBytes;
  beginTable(os, "peak-groups",
             {"Buffers (* stands for the number of a layer)", "Role", "Policy",
              ">Count", ">Bytes", ">Share of the peak"});
  for (const BufferGroup &group :
       ArrayRef<BufferGroup>(groups).take_front(kMaxGroups)) {
    os << "<tr>";
    printCell(os, group.name, "name");
    printRole(os, group.role);
    printCell(os, group.policy, "code");
    os << "<td class=\"n\">" << group.count << "</td>";
    printBytes(os, group.bytes);
    printShare(os, group.bytes, whole, group.role);
    os << "</tr>\n";
  }
  endTable(os,
           describeRest(ArrayRef<BufferGroup>(groups), kMaxGroups,
                        [](const BufferGroup &group) { return group.bytes; }));
}

void aal::printPeakTables(llvm::raw_ostream &os, const ArenaReport &arena) {
  printPeakGroups(os, arena);
  std::vector<const BufferReport *> live = arena.getPeakBuffers();
  os << "<details><summary>Each of the " << live.size()
     << " buffers at the peak</summary>\n";
  beginTable(
      os, "peak-buffers",
      {"Buffer", "Layer", "Role", "Policy", ">Steps", ">Offset", ">Bytes"});
  ArrayRef<const BufferReport *> rows(live);
  for (const BufferReport *buffer : rows.take_front(kMaxRows)) {
    os << "<tr>";
    printCell(os, buffer->name, "name");
    printCell(os, buffer->layer, "name");
    printRole(os, buffer->role);
    printCell(os, buffer->policy, "code");
    os << "<td class=\"n\" data-v=\"" << buffer->firstStep << "\">"
       << buffer->firstStep + 1 << "\xe2\x80\x93" << buffer->lastStep + 1
       << "</td>";
    printBytes(os, buffer->offset);
    printBytes(os, buffer->bytes);
    os << "</tr>\n";
  }
  endTable(os, describeRest(rows, kMaxRows, [](const BufferReport *buffer) {
             return buffer->bytes;
           }));
  os << "</details>\n";
}

//===----------------------------------------------------------------------===//
// Saved tensors
//===----------------------------------------------------------------------===//

static void printTensor(llvm::raw_ostream &os,
                        const SavedTensorReport &tensor) {
  os << "<tr>";
  printCell(os, tensor.name, "name");
  printCell(os, tensor.layer, "name");
  printCell(os, llvm::join(tensor.kinds, ", "));
  printCell(os, formatType(tensor), "code");
  printCell(os, tensor.policy, "code");
  printBytes(os, tensor.bytesBefore);
  printBytes(os, tensor.bytesAfter);
  std::string reason = tensor.reason;
  if (tensor.isParameterDerived)
    reason = reason.empty() ? "derived from parameters alone, not counted"
                            : reason + "; derived from parameters alone, not "
                                       "counted";
  printCell(os, reason, "why");
  printCell(os, describeCheaper(tensor), "why");
  os << "</tr>\n";
}

void aal::printTensorTable(llvm::raw_ostream &os, const MemoryReport &memory) {
  std::vector<const SavedTensorReport *> tensors;
  for (const SavedTensorReport &tensor : memory.tensors)
    tensors.push_back(&tensor);
  auto getBytes = [](const SavedTensorReport *tensor) {
    return std::max(tensor->bytesAfter, tensor->bytesBefore);
  };
  llvm::sort(tensors, [&](const SavedTensorReport *a,
                          const SavedTensorReport *b) {
    return std::make_tuple(getBytes(b), a) < std::make_tuple(getBytes(a), b);
  });
  beginTable(os, "tensors",
             {"Saved tensor", "Layer", "Read for", "Type", "Policy", ">Before",
              ">After", "Why not cheaper", "Cheaper with"});
  ArrayRef<const SavedTensorReport *> rows(tensors);
  for (const SavedTensorReport *tensor : rows.take_front(kMaxRows))
    printTensor(os, *tensor);
  endTable(os,
           describeRest(rows, kMaxRows, [](const SavedTensorReport *tensor) {
             return tensor->bytesAfter;
           }));
}

//===----------------------------------------------------------------------===//
// Rules and plans
//===----------------------------------------------------------------------===//

/// Work that is done again, and its share of the step.
static void printWork(llvm::raw_ostream &os, int64_t flops,
                      const StepReport &report) {
  os << "<td class=\"n\" data-v=\"" << flops << "\">" << formatFlops(flops)
     << "</td><td class=\"n\" data-v=\"" << flops << "\">"
     << formatShare(flops, report.stepFlops) << "</td>";
}

void aal::printRuleTable(llvm::raw_ostream &os, const StepReport &report) {
  beginTable(os, "rules",
             {"Added rule", "Error of gradients", ">Saved", ">Less than now",
              ">Computed again", ">Share of the step"});
  int64_t now = report.memory.savedBytesAfter;
  for (const RuleReport &rule : report.moreRules) {
    os << "<tr>";
    printCell(os, rule.rule, "code");
    printCell(os, rule.error == "exact" ? "none" : rule.error);
    printBytes(os, rule.savedBytes);
    os << "<td class=\"n\" data-v=\"" << now - rule.savedBytes << "\">"
       << formatShare(now - rule.savedBytes, now) << "</td>";
    printWork(os, rule.recomputedFlops, report);
    os << "</tr>\n";
  }
  endTable(os);
}

void aal::printPlanTable(llvm::raw_ostream &os, const StepReport &report) {
  beginTable(
      os, "plans",
      {"Rules", ">Peak", ">Saved", ">Computed again", ">Share of the step"});
  std::vector<PlanReport> plans = report.curve.plans;
  if (report.curve.blocks)
    plans.push_back(*report.curve.blocks);
  for (const PlanReport &plan : plans) {
    os << "<tr>";
    printCell(os, plan.rules, "code");
    printBytes(os, plan.peakBytes.value_or(0));
    printBytes(os, plan.savedBytes);
    printWork(os, plan.recomputedFlops, report);
    os << "</tr>\n";
  }
  endTable(os);
}
