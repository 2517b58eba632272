//===- aal-train.cpp - trains a model under storage rules -----------------===//
//---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Interrupt.h"
#include "Options.h"
#include "aal/Support/AtomicFile.h"
#include "aal/Tools/ToolSupport.h"
#include "aal/Training/Summary.h"
#include "aal/Training/Trainer.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"

using namespace mlir;
using namespace mlir::aal;
using llvm::Error;
using llvm::Expected;

namespace {
/// Trains all rules and seeds that the command line asks for.
class TrainTool {
public:
  explicit TrainTool(const TrainToolOptions &options)
      : options(options),
        context(makeRegistry(), MLIRContext::Threading::DISABLED),
        progress(llvm::errs(), llvm::sys::Process::StandardErrIsDisplayed()) {}

  /// Returns false if training was stopped before its end.
  Expected<bool> run();

private:
  static DialectRegistry makeRegistry() {
    DialectRegistry registry;
    registerTrainingDialects(registry);
    return registry;
  }

  Expected<bool> trainRule(StringRef rule);
  Expected<bool> trainSeed(CompiledStep &compiled, Evaluator &evaluator,
                           const DataSplit &split, RuleSummary &summary,
                           int64_t seed);
  Error prepare(TrainingState &state, Checkpoint &checkpoint,
                StringRef checkpointPath);
  std::string getCheckpointPath(StringRef rule, int64_t seed) const;
  std::string hashRun(StringRef rule, const TrainerOptions &trainer) const;
  Error writeResults();

  const TrainToolOptions &options;
  MLIRContext context;
  Progress progress;
  std::string stepHash, dataHash;
  OwningOpRef<ModuleOp> module;
  std::optional<SafetensorsFile> data;
  std::string model;
  TrainerOptions trainerOptions;

  std::vector<RuleSummary> summaries;
  std::vector<LabelledHistory> histories;
};
} // namespace

Expected<bool> TrainTool::run() {
  auto read = readModule(options.stepPath, context);
  if (!read)
    return read.takeError();
  module = std::move(*read);
  std::string stepText;
  llvm::raw_string_ostream os(stepText);
  module->print(os);
  stepHash = hashConfiguration(StringRef(stepText));
  model = getModelName(*module, options.compile.function, options.stepPath);
  auto file = SafetensorsFile::open(options.dataPath);
  if (!file)
    return file.takeError();
  data = std::move(*file);
  dataHash = hashConfiguration(data->getContents());
  if (!options.checkpointDir.empty())
    if (std::error_code error =
            llvm::sys::fs::create_directories(options.checkpointDir))
      return makeFileError(options.checkpointDir,
                           "cannot make the folder: " + error.message());
  trainerOptions.stopAfter = options.stopAfter;
  trainerOptions.interrupt = &getInterrupted();

  for (const std::string &rule : options.rules) {
    Expected<bool> isComplete = trainRule(rule);
    if (!isComplete)
      return isComplete.takeError();
    if (!*isComplete)
      return false;
  }
  if (Error error = writeResults())
    return std::move(error);
  return true;
}

Expected<bool> TrainTool::trainRule(StringRef rule) {
  CompileOptions compile = options.compile;
  if (rule != kNoRule)
    compile.rules = rule.str();
  // Rules without auxiliary activations may stand beside those that have some.
  if (options.watchIndicators && compile.rules)
    compile.addIndicators =
        options.rules.size() == 1 ? Indicators::Required : Indicators::IfAny;
  compile.reportMemory = !options.reportPattern.empty() && compile.rules;
  auto compiled = compileStep(*module, compile);
  if (!compiled)
    return compiled.takeError();
  auto split =
      DataSplit::find(*data, "train", compiled->step.signature.arguments);
  if (!split)
    return split.takeError();
  int64_t stepsPerEpoch = split->getNumSamples() / split->getBatchSize();
  if (stepsPerEpoch == 0)
    return makeFileError(
        data->getPath(),
        "expected at least one batch of " + Twine(split->getBatchSize()) +
            " samples under 'train/', found " + Twine(split->getNumSamples()));
  auto evaluator = Evaluator::create(*compiled, *data);
  if (!evaluator)
    return evaluator.takeError();
  Schedule schedule = options.schedule;
  schedule.totalSteps = options.epochs * stepsPerEpoch;
  if (schedule.warmupSteps >= schedule.totalSteps)
    return makeToolError("--warmup: expected fewer than the " +
                         Twine(schedule.totalSteps) + " steps, found " +
                         Twine(schedule.warmupSteps));
  trainerOptions.schedule = schedule;

  RuleSummary summary;
  summary.model = model;
  summary.rule = rule.str();
  summary.scoreKind = evaluator->getKind();
  if (compiled->report)
    summary.savedBytes = compiled->report->memory.savedBytesAfter;
  for (int64_t seed : options.seeds) {
    Expected<bool> isComplete =
        trainSeed(*compiled, *evaluator, *split, summary, seed);
    if (!isComplete)
      return isComplete.takeError();
    if (!*isComplete)
      return false;
  }
  if (Error error = compiled->close())
    return std::move(error);
  summary.peakBytes = compiled->step.session->getStats().arenaBytes;
  if (compile.reportMemory)
    if (Error error = compiled->writeReport(model, options.getReportPath(rule)))
      return std::move(error);
  summaries.push_back(std::move(summary));
  return true;
}

std::string TrainTool::getCheckpointPath(StringRef rule, int64_t seed) const {
  if (options.checkpointDir.empty())
    return "";
  // A rule may be a path.
  std::string name = model + "-" + rule.str();
  llvm::replace(name, '/', '_');
  SmallString<128> path(options.checkpointDir);
  llvm::sys::path::append(path, name + "-seed" + Twine(seed) + ".safetensors");
  return path.str().str();
}

/// All that decides how training goes on from a checkpoint. The length counts
/// only where the schedule depends on it, so that a run may be made longer.
std::string TrainTool::hashRun(StringRef rule,
                               const TrainerOptions &trainer) const {
  std::string numbers;
  llvm::raw_string_ostream os(numbers);
  const Schedule &schedule = trainer.schedule;
  os << int(schedule.kind) << " " << schedule.rate << " "
     << schedule.warmupSteps << " " << options.compile.lossless;
  if (schedule.kind != ScheduleKind::Constant)
    os << " " << schedule.totalSteps;
  if (const auto &optimizer = options.compile.optimizer)
    os << " " << int(optimizer->kind) << " " << optimizer->momentum << " "
       << optimizer->nesterov << " " << optimizer->weightDecay << " "
       << optimizer->beta1 << " " << optimizer->beta2 << " "
       << optimizer->epsilon << " " << optimizer->clip;
  if (!options.compile.budget.empty())
    os << " " << options.compile.budget << " " << options.compile.errors;
  return hashConfiguration({stepHash, rule, numbers, dataHash});
}

Error TrainTool::prepare(TrainingState &state, Checkpoint &checkpoint,
                         StringRef checkpointPath) {
  if (options.resume && llvm::sys::fs::exists(checkpointPath)) {
    auto file = SafetensorsFile::open(checkpointPath);
    if (!file)
      return file.takeError();
    auto read = readCheckpoint(*file);
    if (!read)
      return read.takeError();
    if (read->configuration != checkpoint.configuration)
      return makeFileError(checkpointPath,
                           "expected a checkpoint of this configuration (" +
                               checkpoint.configuration + "), found one of " +
                               read->configuration);
    checkpoint = std::move(*read);
    return state.restore(*file);
  }
  if (options.initPattern.empty()) {
    state.initialise(checkpoint.seed);
    return Error::success();
  }
  auto file = SafetensorsFile::open(options.getInitPath(checkpoint.seed));
  if (!file)
    return file.takeError();
  return state.initialise(*file);
}

Expected<bool> TrainTool::trainSeed(CompiledStep &compiled,
                                    Evaluator &evaluator,
                                    const DataSplit &split,
                                    RuleSummary &summary, int64_t seed) {
  auto state = TrainingState::create(compiled.step.signature);
  if (!state)
    return state.takeError();
  Checkpoint checkpoint;
  checkpoint.seed = seed;
  checkpoint.rule = summary.rule;
  checkpoint.configuration = hashRun(summary.rule, trainerOptions);
  std::string path = getCheckpointPath(summary.rule, seed);
  if (Error error = prepare(*state, checkpoint, path))
    return std::move(error);

  Trainer trainer(compiled, split, evaluator, trainerOptions, progress);
  std::string label =
      (model + " " + summary.rule + " seed " + Twine(seed)).str();
  auto result = trainer.train(
      *state, std::move(checkpoint), label, [&](const Checkpoint &saved) {
        return path.empty()
                   ? Error::success()
                   : writeCheckpoint(path, saved, state->getPersistent());
      });
  if (!result)
    return makeToolError(label + ": " + llvm::toString(result.takeError()));
  if (!result->isComplete) {
    llvm::errs() << "stopped after step " << result->checkpoint.step << "; "
                 << (path.empty() ? "no --checkpoint-dir, nothing saved"
                                  : "go on with --resume from " + path)
                 << "\n";
    return false;
  }
  const RunHistory &history = result->checkpoint.history;
  summary.seeds.push_back(seed);
  summary.scores.push_back(history.scores.back());
  llvm::append_range(summary.stepSeconds, result->stepSeconds);
  histories.push_back({summary.rule, seed,
                       split.getNumSamples() / split.getBatchSize(), history});
  if (options.savePattern.empty())
    return true;
  if (Error error = writeSafetensors(options.getSavePath(summary.rule, seed),
                                     state->getPersistent(/*withState=*/false)))
    return std::move(error);
  return true;
}

Error TrainTool::writeResults() {
  ScoreKind kind = summaries.front().scoreKind;
  for (const std::string &path : options.curvePaths)
    if (Error error = writeCurves(path, model, histories, kind))
      return error;
  if (!options.jsonPath.empty())
    if (Error error =
            writeFileAtomically(options.jsonPath, [&](llvm::raw_ostream &os) {
              printSummaryJSON(os, summaries);
            }))
      return error;
  if (options.jsonPath != "-")
    printSummaryTable(llvm::outs(), summaries);
  return Error::success();
}

int main(int argc, char **argv) {
  Expected<TrainToolOptions> options = parseTrainToolOptions(argc, argv);
  if (!options)
    return exitCodeOf("aal-train", options.takeError());
  handleInterrupts();
  TrainTool tool(*options);
  Expected<bool> isComplete = tool.run();
  if (!isComplete)
    return exitCodeOf("aal-train", isComplete.takeError());
  return *isComplete ? 0 : kInterruptedExitCode;
}
