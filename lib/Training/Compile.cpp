//===- Compile.cpp - from a file to a compiled step -----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Compile.h"
#include "aal/InitAll.h"
#include "aal/Support/AtomicFile.h"
#include "aal/Training/Diagnostics.h"
#include "aal/Transforms/Passes.h"
#include "aal/Transforms/Pipelines.h"
#include "aal/Transforms/Reporting.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace mlir::aal;
using llvm::Error;
using llvm::Expected;

void aal::registerTrainingDialects(DialectRegistry &registry) {
  registerAllDialects(registry);
  registerExecutionDialects(registry);
}

Expected<OwningOpRef<ModuleOp>> aal::readModule(StringRef path,
                                                MLIRContext &context) {
  auto buffer = llvm::MemoryBuffer::getFileOrSTDIN(path);
  if (!buffer)
    return makeFileError(path, "cannot read: " + buffer.getError().message());
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(*buffer), llvm::SMLoc());
  DiagnosticCollector diagnostics(&context);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, &context);
  if (!module)
    return diagnostics.takeError();
  return module;
}

std::string aal::getModelName(ModuleOp module, StringRef function,
                              StringRef path) {
  if (auto func = module.lookupSymbol<func::FuncOp>(function))
    if (auto name = func->getAttrOfType<StringAttr>("aal.model"))
      return name.str();
  return llvm::sys::path::stem(path).str();
}

Expected<Signature> aal::readSignature(ModuleOp module, StringRef function) {
  auto func = module.lookupSymbol<func::FuncOp>(function);
  if (!func)
    return createStringError(llvm::inconvertibleErrorCode(),
                             "expected a function named '" + function +
                                 "' in the module, found none");
  return Signature::read(func);
}

Expected<CompiledFunction>
CompiledFunction::create(ModuleOp module, StringRef function,
                         const SessionOptions &options) {
  Expected<Signature> signature = readSignature(module, function);
  if (!signature)
    return signature.takeError();
  DiagnosticCollector diagnostics(module.getContext());
  auto session = Session::create(module, function, options);
  if (!session)
    return session.takeError();
  return CompiledFunction{std::move(*signature), std::move(*session)};
}

Error CompiledFunction::run(ArrayRef<HostTensor> inputs,
                            MutableArrayRef<HostTensor> outputs) {
  SmallVector<const void *> inputData;
  for (const HostTensor &tensor : inputs)
    inputData.push_back(tensor.getData());
  SmallVector<void *> outputData;
  for (HostTensor &tensor : outputs)
    outputData.push_back(tensor.getData());
  return session->run(inputData, outputData);
}

Error CompiledStep::close() {
  Error error = step.session->close();
  if (predict)
    error = llvm::joinErrors(std::move(error), predict->session->close());
  return error;
}

Error CompiledStep::writeReport(StringRef model, StringRef path) {
  SessionStats stats = step.session->getStats();
  report->model = model.str();
  report->measured = {stats.arenaBytes, stats.arenaLowerBound,
                      stats.hostArenaBytes, stats.workspaceBytes, stats.device};
  return report->write(path);
}

/// Runs `passes` on `module`.
static Error runPasses(ModuleOp module,
                       llvm::function_ref<void(OpPassManager &)> build) {
  PassManager pm(module->getName());
  build(pm);
  DiagnosticCollector diagnostics(module.getContext());
  if (failed(pm.run(module)))
    return diagnostics.takeError();
  return Error::success();
}

/// The training step that rules are about: `function` itself or, where that is
/// the inference function, the step beside it.
static StringRef getStepName(StringRef function) {
  return function == kPredictName ? StringRef("main") : function;
}

/// Adds updates of the parameters to a materialised step, where asked for.
static void addOptimizer(OpPassManager &pm, const CompileOptions &options) {
  if (!options.optimizer)
    return;
  AppendOptimizerOptions optimizer = *options.optimizer;
  optimizer.function = options.function;
  pm.addPass(createAppendOptimizer(optimizer));
}

/// A budget has to hold with the updates; without one, rules see nothing of
/// what the optimizer reads.
static bool hasOptimizerFirst(const CompileOptions &options) {
  return !options.budget.empty();
}

/// Stores the saved tensors of `module` by rule and reports on them.
static Expected<StepReport> applyRules(ModuleOp module,
                                       const CompileOptions &options) {
  AuxiliaryPipelineOptions pipeline;
  pipeline.rules = *options.rules;
  pipeline.lossless = options.lossless;
  pipeline.budget = options.budget;
  pipeline.errors = options.errors;
  pipeline.profile = options.profile;
  pipeline.copyEngine = options.copyEngine;
  pipeline.function = getStepName(options.function).str();
  if (Error error = runPasses(module, [&](OpPassManager &pm) {
        buildAssignmentPipeline(pm, pipeline);
      }))
    return std::move(error);
  DiagnosticCollector diagnostics(module.getContext());
  FailureOr<StepReport> report = collectStepReport(module, pipeline.function);
  if (failed(report))
    return diagnostics.takeError();
  if (report->rules.empty())
    report->rules = *options.rules;
  ScheduleOptions schedule;
  schedule.function = pipeline.function;
  if (options.reportMemory) {
    if (failed(addMemoryPlans(*report, module, pipeline.function,
                              [&](OpPassManager &pm) {
                                if (!hasOptimizerFirst(options))
                                  addOptimizer(pm, options);
                                // As the materialization does.
                                if (!options.budget.empty())
                                  pm.addPass(createSchedule(schedule));
                              })) ||
        failed(addRuleAdvice(*report, module, pipeline.function,
                             options.lossless)))
      return diagnostics.takeError();
    addPlanCurve(*report, module, pipeline.function, options.lossless);
  }
  if (Error error = runPasses(module, [&](OpPassManager &pm) {
        if (options.addIndicators != Indicators::None)
          pm.addPass(createAddLearningIndicators(
              {pipeline.function,
               options.addIndicators == Indicators::Required}));
        buildMaterializationPipeline(pm, pipeline);
      }))
    return std::move(error);
  return std::move(*report);
}

Expected<CompiledStep> aal::compileStep(ModuleOp module,
                                        const CompileOptions &options) {
  OwningOpRef<ModuleOp> copy = module.clone();
  CompiledStep compiled;
  auto appendOptimizer = [&] {
    return runPasses(*copy,
                     [&](OpPassManager &pm) { addOptimizer(pm, options); });
  };
  if (hasOptimizerFirst(options))
    if (Error error = appendOptimizer())
      return std::move(error);
  if (options.rules) {
    Expected<StepReport> report = applyRules(*copy, options);
    if (!report)
      return report.takeError();
    compiled.report = std::move(*report);
  }
  if (!hasOptimizerFirst(options))
    if (Error error = appendOptimizer())
      return std::move(error);
  Expected<CompiledFunction> step =
      CompiledFunction::create(*copy, options.function, options.session);
  if (!step)
    return step.takeError();
  compiled.step = std::move(*step);
  if (!options.withPredict || !copy->lookupSymbol<func::FuncOp>(kPredictName))
    return compiled;
  Expected<CompiledFunction> predict =
      CompiledFunction::create(*copy, kPredictName, options.session);
  if (!predict)
    return predict.takeError();
  compiled.predict = std::move(*predict);
  return compiled;
}
