//===- Compile.h - from a file to a compiled step ---------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_COMPILE_H
#define AAL_TRAINING_COMPILE_H

#include "aal/Execution/Session.h"
#include "aal/Report/StepReport.h"
#include "aal/Training/Signature.h"
#include "aal/Transforms/Passes.h"
#include "mlir/IR/OwningOpRef.h"

namespace mlir::aal {

/// The function that infers without training.
inline constexpr llvm::StringLiteral kPredictName = "predict";

/// Registers all that readModule() and compileStep() need.
void registerTrainingDialects(DialectRegistry &registry);

/// Parses and verifies the module in the file at `path`.
llvm::Expected<OwningOpRef<ModuleOp>> readModule(llvm::StringRef path,
                                                 MLIRContext &context);

/// The model's name in `function` of `module` (attribute `aal.model`), or the
/// stem of `path`.
std::string getModelName(ModuleOp module, llvm::StringRef function,
                         llvm::StringRef path);

/// The signature of `function` of `module`.
llvm::Expected<Signature> readSignature(ModuleOp module,
                                        llvm::StringRef function);

/// Whether a step also returns its learning indicators. Required: one that has
/// none is an error.
enum class Indicators { None, IfAny, Required };

struct CompileOptions {
  std::string function = "main";
  /// Rules of the auxiliary pipeline; none leaves the step as it is.
  std::optional<std::string> rules;
  /// Whether rules also apply the forms that lose nothing and take no time.
  bool lossless = true;
  /// Bytes that the arena of the step may take, as for --aal-auxiliary; needs
  /// rules. Empty for no limit.
  std::string budget;
  /// The error of gradients that the budget's plans may have; empty for none.
  std::string errors;
  /// File of learning indicators that rules heed; empty for none.
  std::string profile;
  /// Settings of the copies to the host, as for --aal-auxiliary; needs rules.
  std::string copyEngine;
  /// Which learning indicators the step returns beside its results.
  Indicators addIndicators = Indicators::None;
  /// Whether the report has the memory of the step over time; needs rules.
  bool reportMemory = false;
  /// Updates to append to the step, if any.
  std::optional<AppendOptimizerOptions> optimizer;
  /// Whether to compile `predict` as well, where there is one.
  bool withPredict = true;
  SessionOptions session;
};

/// A function ready to run.
struct CompiledFunction {
  Signature signature;
  std::unique_ptr<Session> session;

  /// Compiles `function` of `module`, which stays as it is.
  static llvm::Expected<CompiledFunction> create(ModuleOp module,
                                                 llvm::StringRef function,
                                                 const SessionOptions &options);

  /// Runs it on tensors in the order of the signature.
  llvm::Error run(llvm::ArrayRef<HostTensor> inputs,
                  llvm::MutableArrayRef<HostTensor> outputs);
};

/// A training step under one rule, with `predict` where the module has it.
struct CompiledStep {
  CompiledFunction step;
  std::optional<CompiledFunction> predict;
  /// What is saved; none without rules.
  std::optional<StepReport> report;

  /// Adds what runs so far took to the report and writes it.
  llvm::Error writeReport(llvm::StringRef model, llvm::StringRef path);

  /// Gives back what both functions hold on their device.
  llvm::Error close();
};

/// Applies rules and optimizer to a copy of `module` and compiles it.
llvm::Expected<CompiledStep> compileStep(ModuleOp module,
                                         const CompileOptions &options);

} // namespace mlir::aal

#endif // AAL_TRAINING_COMPILE_H
