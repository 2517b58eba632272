//===- JSONReport.cpp - a report as JSON ----------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Report/StepReport.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
/// Prints the parts of a report; null stands for what is not known.
class JSONPrinter {
public:
  explicit JSONPrinter(llvm::raw_ostream &os) : json(os, /*IndentSize=*/2) {}

  void print(const StepReport &report);

private:
  void text(StringRef key, StringRef value);
  void number(StringRef key, std::optional<int64_t> value);
  void print(const SavedTensorReport &tensor);
  void print(const CheaperForm &form);
  void print(const RuleReport &rule);
  void print(const PlanReport &plan);
  void print(const PlanCurve &curve);
  void print(const StepOfReport &step);
  void print(const BufferReport &buffer);
  void print(const ArenaReport &arena);
  void print(const MeasuredReport &measured);

  llvm::json::OStream json;
};
} // namespace

/// A string, null where it is empty. Names may come from anywhere.
void JSONPrinter::text(StringRef key, StringRef value) {
  if (value.empty())
    json.attribute(key, nullptr);
  else
    json.attribute(key, llvm::json::isUTF8(value) ? value.str()
                                                  : llvm::json::fixUTF8(value));
}

void JSONPrinter::number(StringRef key, std::optional<int64_t> value) {
  json.attribute(key, value ? llvm::json::Value(*value)
                            : llvm::json::Value(nullptr));
}

void JSONPrinter::print(const SavedTensorReport &tensor) {
  text("name", tensor.name);
  text("layer", tensor.layer);
  json.attribute("kinds", llvm::json::Array(tensor.kinds));
  json.attribute("shape", llvm::json::Array(tensor.shape));
  json.attribute("type", tensor.elementType);
  json.attribute("bytes_before", tensor.bytesBefore);
  json.attribute("policy", tensor.policy);
  json.attribute("fidelity", tensor.fidelity);
  json.attribute("bytes_after", tensor.bytesAfter);
  json.attribute("host_bytes", tensor.hostBytes);
  text("reason", tensor.reason);
  json.attribute("parameter_derived", tensor.isParameterDerived);
  json.attributeArray("cheaper", [&] {
    for (const CheaperForm &form : tensor.cheaper)
      json.object([&] { print(form); });
  });
}

void JSONPrinter::print(const CheaperForm &form) {
  json.attribute("rule", form.rule);
  json.attribute("policy", form.policy);
  json.attribute("bytes", form.bytes);
}

void JSONPrinter::print(const RuleReport &rule) {
  json.attribute("rule", rule.rule);
  json.attribute("error", rule.error);
  json.attribute("saved_bytes", rule.savedBytes);
  json.attribute("recomputed_flops", rule.recomputedFlops);
}

void JSONPrinter::print(const PlanReport &plan) {
  json.attribute("rules", plan.rules);
  json.attribute("saved_bytes", plan.savedBytes);
  number("peak_bytes", plan.peakBytes);
  json.attribute("recomputed_flops", plan.recomputedFlops);
  json.attribute("recomputed_bytes", plan.recomputedBytes);
}

void JSONPrinter::print(const PlanCurve &curve) {
  auto list = [&](StringRef key, ArrayRef<PlanReport> plans) {
    json.attributeArray(key, [&] {
      for (const PlanReport &plan : plans)
        json.object([&] { print(plan); });
    });
  };
  list("plans", curve.plans);
  if (curve.blocks)
    json.attributeObject("block_checkpointing", [&] { print(*curve.blocks); });
  else
    json.attribute("block_checkpointing", nullptr);
  json.attribute("blocks", curve.numBlocks);
  list("cuts", curve.cuts);
}

void JSONPrinter::print(const StepOfReport &step) {
  json.attribute("name", step.name);
  text("layer", step.layer);
  json.attribute("backward", step.isBackward);
  json.attribute("live_bytes", step.liveBytes);
}

void JSONPrinter::print(const BufferReport &buffer) {
  text("name", buffer.name);
  text("layer", buffer.layer);
  text("policy", buffer.policy);
  json.attribute("role", stringify(buffer.role));
  json.attribute("bytes", buffer.bytes);
  json.attribute("offset", buffer.offset);
  json.attribute("first_step", buffer.firstStep);
  json.attribute("last_step", buffer.lastStep);
}

void JSONPrinter::print(const ArenaReport &arena) {
  json.attribute("bytes", arena.bytes);
  json.attribute("lower_bound", arena.lowerBound);
  json.attribute("status", arena.isOptimal() ? "optimal" : "feasible");
  json.attribute("host_arena_bytes", arena.hostArenaBytes);
  json.attribute("stall_seconds", arena.copies.stallSeconds);
  json.attribute("staying_bytes", arena.copies.stayingBytes);
  json.attribute("argument_bytes", arena.argumentBytes);
  json.attribute("result_bytes", arena.resultBytes);
  json.attribute("constant_bytes", arena.constantBytes);
  number("peak_step",
         arena.steps.empty() ? std::nullopt : std::optional(arena.peakStep));
  json.attributeArray("timeline", [&] {
    for (const StepOfReport &step : arena.steps)
      json.object([&] { print(step); });
  });
  json.attributeArray("buffers", [&] {
    for (const BufferReport &buffer : arena.buffers)
      json.object([&] { print(buffer); });
  });
}

void JSONPrinter::print(const MeasuredReport &measured) {
  json.attribute("peak_bytes", measured.peakBytes);
  json.attribute("peak_lower_bound", measured.peakLowerBound);
  json.attribute("host_arena_bytes", measured.hostArenaBytes);
  json.attribute("workspace_bytes", measured.workspaceBytes);
  json.attribute("device", measured.device);
}

void JSONPrinter::print(const StepReport &report) {
  const MemoryReport &memory = report.memory;
  auto arena = [&](StringRef key, const std::optional<ArenaReport> &value) {
    if (value)
      json.attributeObject(key, [&] { print(*value); });
    else
      json.attribute(key, nullptr);
  };
  json.object([&] {
    text("model", report.model);
    text("rules", report.rules);
    json.attribute("saved_bytes_before", memory.savedBytesBefore);
    json.attribute("saved_bytes_after", memory.savedBytesAfter);
    json.attribute("saved_host_bytes", memory.savedHostBytes);
    json.attribute("parameter_derived_bytes", memory.parameterDerivedBytes);
    number("peak_bytes_before",
           report.before ? std::optional(report.before->bytes) : std::nullopt);
    number("peak_bytes_after", report.getPeakBytes());
    number("peak_lower_bound", report.getPeakLowerBound());
    json.attribute("recomputed_flops", memory.recomputedFlops);
    json.attribute("step_flops", report.stepFlops);
    json.attributeArray("tensors", [&] {
      for (const SavedTensorReport &tensor : memory.tensors)
        json.object([&] { print(tensor); });
    });
    json.attributeArray("more_rules", [&] {
      for (const RuleReport &rule : report.moreRules)
        json.object([&] { print(rule); });
    });
    json.attributeObject("curve", [&] { print(report.curve); });
    arena("arena_before", report.before);
    arena("arena", report.after);
    if (report.measured)
      json.attributeObject("measured", [&] { print(*report.measured); });
    else
      json.attribute("measured", nullptr);
  });
}

void StepReport::printJSON(llvm::raw_ostream &os) const {
  JSONPrinter(os).print(*this);
  os << "\n";
}
