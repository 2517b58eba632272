//===- StepFlags.h - how a step is compiled, on a command line --*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TOOLS_STEPFLAGS_H
#define AAL_TOOLS_STEPFLAGS_H

#include "aal/Tools/DeviceFlags.h"
#include "aal/Training/Compile.h"

namespace mlir::aal {

/// The options of a tool that say how its step is compiled, but for its rules.
/// Made after initToolOptions().
struct StepFlags {
  llvm::cl::OptionCategory &category;
  llvm::cl::opt<std::string> function{
      "function", llvm::cl::value_desc("name"),
      llvm::cl::desc("Function that holds the step (default: main)"),
      llvm::cl::init("main"), llvm::cl::cat(category)};
  llvm::cl::opt<std::string> budget{
      "budget", llvm::cl::value_desc("bytes"),
      llvm::cl::desc(
          "Recompute what makes the step's temporary memory fit: 800MiB, "
          "1.5GB, or 60% of the peak without; --rules is bp then, if not "
          "given"),
      llvm::cl::cat(category)};
  llvm::cl::opt<std::string> errors{
      "errors", llvm::cl::value_desc("class"),
      llvm::cl::desc("What error of gradients --budget may cause: exact (the "
                     "default), unbiased or biased"),
      llvm::cl::cat(category)};
  llvm::cl::opt<bool> lossless{
      "lossless",
      llvm::cl::desc("Let rules use exact forms that cost no time (default)"),
      llvm::cl::init(true), llvm::cl::cat(category)};
  llvm::cl::opt<std::string> copyEngine{
      "copy-engine", llvm::cl::value_desc("settings"),
      llvm::cl::desc("How fast rules that offload may count on copies, as in "
                     "bandwidth=25,latency=10,stalls=allow; needs --rules"),
      llvm::cl::cat(category)};
  llvm::cl::opt<bool> scheduleLaunches{
      "schedule-launches",
      llvm::cl::desc(
          "Run launches in the order of the lowest peak that is found, not "
          "in that of the step (default)"),
      llvm::cl::init(true), llvm::cl::cat(category)};
  llvm::cl::opt<unsigned> threads{
      "threads", llvm::cl::value_desc("n"),
      llvm::cl::desc("Threads to run on (default: all that OpenMP would use)"),
      llvm::cl::init(0), llvm::cl::cat(category)};
  DeviceFlags device{category};

  explicit StepFlags(llvm::cl::OptionCategory &category) : category(category) {}

  bool hasBudget() const { return budget.getNumOccurrences() != 0; }

  /// Checks options that do not fit together. `indicators` is the option that
  /// asks for learning indicators, if it is given.
  llvm::Error check(llvm::StringRef indicators) const {
    if (hasBudget() && budget.empty())
      return makeToolError("--budget: expected bytes, found nothing");
    if (errors.getNumOccurrences() && !hasBudget())
      return makeToolError("--errors: expected --budget beside it, found none");
    if (hasBudget() && !scheduleLaunches)
      return makeToolError(
          "--schedule-launches=false: expected no --budget, whose plans "
          "are made for scheduled launches");
    if (hasBudget() && !indicators.empty())
      return makeToolError("--" + indicators +
                           ": expected no --budget, whose plans have no "
                           "memory for learning indicators");
    return llvm::Error::success();
  }

  /// Sets what the options say in `options`, and checks that there is such a
  /// device.
  llvm::Error apply(CompileOptions &options) const {
    options.function = function;
    options.budget = budget;
    options.errors = errors;
    options.lossless = lossless;
    options.copyEngine = copyEngine;
    options.session.schedule = scheduleLaunches;
    options.session.threads = threads;
    return device.apply(options.session);
  }
};

} // namespace mlir::aal

#endif // AAL_TOOLS_STEPFLAGS_H
