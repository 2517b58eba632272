//===- TextReport.cpp - a report as text ----------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Format.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::aal;

/// Groups of buffers that are listed at the peak; the rest is a line.
static constexpr size_t kMaxGroups = 12;

/// One line of the summary.
static llvm::raw_ostream &startLine(llvm::raw_ostream &os, const Twine &label) {
  std::string text = label.str();
  return os << llvm::left_justify(text, 18) << " ";
}

static void printTensor(llvm::raw_ostream &os,
                        const SavedTensorReport &tensor) {
  os << "  " << tensor.name << "\n    " << formatType(tensor) << " for "
     << llvm::join(tensor.kinds, ", ") << ": " << tensor.bytesBefore << " -> "
     << tensor.bytesAfter << " bytes, " << tensor.policy;
  if (tensor.hostBytes > 0)
    os << ", " << tensor.hostBytes << " bytes on the host";
  os << "\n";
  if (tensor.isParameterDerived)
    os << "    derived from parameters alone, not counted\n";
  if (!tensor.reason.empty())
    os << "    " << tensor.reason << "\n";
  if (!tensor.cheaper.empty())
    os << "    cheaper with " << describeCheaper(tensor) << "\n";
}

static void printMemory(llvm::raw_ostream &os, const StepReport &report) {
  const MemoryReport &memory = report.memory;
  startLine(os, "saved") << formatBytes(memory.savedBytesBefore) << " -> "
                         << formatBytes(memory.savedBytesAfter);
  if (memory.savedBytesBefore > 0)
    os << " ("
       << formatShare(memory.savedBytesBefore - memory.savedBytesAfter,
                      memory.savedBytesBefore)
       << " less)";
  os << "\n";
  if (memory.savedHostBytes > 0)
    startLine(os, "saved on the host")
        << formatBytes(memory.savedHostBytes) << "\n";
  if (memory.parameterDerivedBytes > 0)
    startLine(os, "parameter-derived")
        << formatBytes(memory.parameterDerivedBytes) << "\n";
  if (memory.recomputedFlops > 0) {
    startLine(os, "recomputed") << memory.recomputedFlops << " flops";
    if (report.stepFlops > 0)
      os << " (" << formatShare(memory.recomputedFlops, report.stepFlops)
         << " of the step)";
    os << "\n";
  }
}

static void printArena(llvm::raw_ostream &os, const StepReport &report) {
  if (report.before)
    startLine(os, "peak before") << formatBytes(report.before->bytes) << "\n";
  if (report.after) {
    const ArenaReport &arena = *report.after;
    startLine(os, "peak") << formatBytes(arena.bytes) << ", "
                          << formatStatus(arena) << "\n";
    startLine(os, "peak lower bound") << formatBytes(arena.lowerBound) << "\n";
    if (arena.hostArenaBytes > 0)
      startLine(os, "arena of the host") << formatBytes(arena.hostArenaBytes)
                                         << ", " << formatCopies(arena) << "\n";
    startLine(os, "outside the peak")
        << "arguments " << formatBytes(arena.argumentBytes) << ", results "
        << formatBytes(arena.resultBytes) << ", constants "
        << formatBytes(arena.constantBytes) << "\n";
  }
  if (report.measured)
    startLine(os, "peak measured") << formatBytes(report.measured->peakBytes)
                                   << " on " << report.measured->device << "\n";
}

static void printPeak(llvm::raw_ostream &os, const ArenaReport &arena) {
  if (arena.steps.empty())
    return;
  const StepOfReport &step = arena.steps[arena.peakStep];
  startLine(os, "at the peak")
      << "step " << arena.peakStep + 1 << " of " << arena.steps.size() << ", "
      << (step.isBackward ? "backward" : "forward");
  if (!step.layer.empty())
    os << ", " << step.layer;
  os << "\n";
  std::vector<BufferGroup> groups = arena.getPeakGroups();
  for (const BufferGroup &group :
       ArrayRef<BufferGroup>(groups).take_front(kMaxGroups)) {
    os << "  " << llvm::right_justify(formatBytes(group.bytes), 10) << "  "
       << group.name;
    if (group.count > 1)
      os << " x " << group.count;
    os << ", " << stringify(group.role);
    if (!group.policy.empty())
      os << ", " << group.policy;
    os << "\n";
  }
  if (groups.size() <= kMaxGroups)
    return;
  int64_t rest = 0;
  for (const BufferGroup &group :
       ArrayRef<BufferGroup>(groups).drop_front(kMaxGroups))
    rest += group.bytes;
  os << "  " << llvm::right_justify(formatBytes(rest), 10) << "  "
     << groups.size() - kMaxGroups << " others\n";
}

static void printPlan(llvm::raw_ostream &os, StringRef label,
                      const PlanReport &plan) {
  startLine(os, label);
  if (plan.peakBytes)
    os << "peak " << formatBytes(*plan.peakBytes) << ", ";
  os << "saved " << formatBytes(plan.savedBytes) << ", recomputed "
     << plan.recomputedFlops << " flops: " << plan.rules << "\n";
}

void StepReport::printText(llvm::raw_ostream &os) const {
  if (!model.empty())
    startLine(os, "model") << model << "\n";
  if (!rules.empty())
    startLine(os, "rules") << rules << "\n";
  printArena(os, *this);
  printMemory(os, *this);
  if (after)
    printPeak(os, *after);
  for (const RuleReport &rule : moreRules)
    startLine(os, "with " + rule.rule)
        << "saved " << formatBytes(rule.savedBytes) << ", recomputed "
        << rule.recomputedFlops << " flops, " << rule.error << "\n";
  for (const PlanReport &plan : curve.plans)
    printPlan(os, "plan", plan);
  if (curve.blocks)
    printPlan(os, "blocks again", *curve.blocks);
  startLine(os, "saved tensors") << memory.tensors.size() << "\n";
  for (const SavedTensorReport &tensor : memory.tensors)
    printTensor(os, tensor);
}
