//===- Pipelines.cpp - pipelines over training steps ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Transforms/Pipelines.h"
#include "aal/Conversion/Passes.h"
#include "aal/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::aal;

/// Whose memory the ops are ordered for, none where they stay as they are.
static StringRef getScheduledMemory(const AuxiliaryPipelineOptions &options) {
  switch (options.schedule) {
  case SchedulePhase::None:
    return "none";
  case SchedulePhase::Budget:
    return options.budget.empty() ? "none" : "launches";
  case SchedulePhase::Launches:
    return "launches";
  case SchedulePhase::Ops:
    return "ops";
  }
  llvm_unreachable("unknown phase");
}

void aal::buildAssignmentPipeline(OpPassManager &pm,
                                  const AuxiliaryPipelineOptions &options) {
  // The contract first, so that every later pass can lean on it.
  pm.addPass(createVerifyStep({options.function}));

  // Mark and assign: what is saved, and how.
  pm.addPass(createMarkSaved({options.function}));
  AssignPoliciesOptions assign;
  assign.rules = options.rules;
  assign.lossless = options.lossless;
  assign.budget = options.budget;
  assign.errors = options.errors;
  assign.profile = options.profile;
  assign.copyEngine = options.copyEngine;
  assign.function = options.function;
  pm.addPass(createAssignPolicies(assign));
  pm.addPass(createVerifyMarked({options.function}));

  if (!options.report.empty()) {
    ReportOptions report;
    report.function = options.function;
    report.output = options.report;
    report.rules = options.rules;
    report.lossless = options.lossless;
    report.schedule = getScheduledMemory(options);
    pm.addPass(createReport(report));
  }
}

void aal::buildMaterializationPipeline(
    OpPassManager &pm, const AuxiliaryPipelineOptions &options) {
  // Materialise: from here on the module is on upstream dialects.
  pm.addPass(createMaterializePolicies());
  pm.addPass(createConvertAALToLinalg());
  pm.addPass(createVerifyMaterialized());

  StringRef memory = getScheduledMemory(options);
  if (memory != "none")
    pm.addPass(createSchedule({options.function, memory.str()}));
}

void aal::buildAuxiliaryPipeline(OpPassManager &pm,
                                 const AuxiliaryPipelineOptions &options) {
  buildAssignmentPipeline(pm, options);
  buildMaterializationPipeline(pm, options);
}

void aal::registerPipelines() {
  PassPipelineRegistration<AuxiliaryPipelineOptions>(
      "aal-auxiliary",
      "Stores the saved tensors of a training step by rule: marks them, "
      "assigns policies and materialises them on upstream dialects.",
      buildAuxiliaryPipeline);
}
