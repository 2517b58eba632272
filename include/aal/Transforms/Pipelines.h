//===- Pipelines.h - pipelines over training steps --------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRANSFORMS_PIPELINES_H
#define AAL_TRANSFORMS_PIPELINES_H

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir::aal {

/// Whether aal-schedule ends the pipeline, and whose memory it lowers.
enum class SchedulePhase { None, Budget, Launches, Ops };

struct AuxiliaryPipelineOptions
    : public PassPipelineOptions<AuxiliaryPipelineOptions> {
  Option<std::string> rules{
      *this, "rules",
      llvm::cl::desc(
          "Storage rules: presets (bp, asa1 to asa4, ara, mesa, ...) "
          "and @files, joined by +"),
      llvm::cl::init("bp")};
  Option<bool> lossless{
      *this, "lossless",
      llvm::cl::desc("Use exact forms that cost no recomputation (masks)"),
      llvm::cl::init(true)};
  Option<std::string> budget{
      *this, "budget",
      llvm::cl::desc("Bytes that the arena may take (800MiB, 1.5GB, or 60% of "
                     "the peak without recomputation)"),
      llvm::cl::init("")};
  Option<std::string> errors{
      *this, "errors",
      llvm::cl::desc("What error of gradients the plans of a budget may have: "
                     "exact (the default), unbiased or biased"),
      llvm::cl::init("")};
  Option<std::string> profile{
      *this, "profile",
      llvm::cl::desc("File of learning indicators: an auxiliary activation "
                     "whose mean is not above 0 is not used"),
      llvm::cl::init("")};
  Option<std::string> copyEngine{
      *this, "copy-engine",
      llvm::cl::desc("How fast tensors are copied to the host and back, as in "
                     "bandwidth=25,latency=10,stalls=refuse"),
      llvm::cl::init("")};
  Option<std::string> report{
      *this, "report",
      llvm::cl::desc("Write a report of the step's memory to this path (.txt, "
                     ".json or .html; - for text on standard output)"),
      llvm::cl::init("")};
  Option<SchedulePhase> schedule{
      *this, "schedule",
      llvm::cl::desc("Order ops for a lower peak of memory:"),
      llvm::cl::values(
          clEnumValN(SchedulePhase::None, "none", "never"),
          clEnumValN(SchedulePhase::Budget, "budget",
                     "that of launches, where there is a budget"),
          clEnumValN(SchedulePhase::Launches, "launches", "that of launches"),
          clEnumValN(SchedulePhase::Ops, "ops",
                     "that of ops, as after upstream bufferization")),
      llvm::cl::init(SchedulePhase::Budget)};
  Option<std::string> function{
      *this, "function",
      llvm::cl::desc("Name of the function that holds the training step"),
      llvm::cl::init("main")};
};

/// From a training step on upstream dialects to one that stores its saved
/// tensors by rule, on upstream dialects again.
void buildAuxiliaryPipeline(OpPassManager &pm,
                            const AuxiliaryPipelineOptions &options);

/// Its two halves: first up to saves with their policies, which MemoryReport
/// can read, then from there to upstream dialects.
void buildAssignmentPipeline(OpPassManager &pm,
                             const AuxiliaryPipelineOptions &options);
void buildMaterializationPipeline(OpPassManager &pm,
                                  const AuxiliaryPipelineOptions &options);

/// Registers `--aal-auxiliary`.
void registerPipelines();

} // namespace mlir::aal

#endif // AAL_TRANSFORMS_PIPELINES_H
