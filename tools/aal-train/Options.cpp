//===- Options.cpp - the command line of aal-train ------------------------===//
//---------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Options.h"
#include "aal/Report/StepReport.h"
#include "aal/Tools/StepFlags.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"

using namespace mlir;
using namespace mlir::aal;
using llvm::Error;
using llvm::Expected;
namespace cl = llvm::cl;

static constexpr StringLiteral kOverview = R"(trains a model under storage rules

The step's inputs and targets come from the tensors 'train/<name>' of DATA, in
batches as large as the step's; 'test/<name>' is for evaluation. Samples lie
along the first dimension.

EXAMPLES
  Train with Adam for 20 epochs:
    aal-train mixer.mlir --data digits.safetensors --optimizer adamw \
      --lr 3e-3 --schedule cosine --epochs 20
  Compare rules over five seeds, each from its own initial parameters:
    aal-train mixer.mlir --data digits.safetensors \
      --init mixer.init{seed}.safetensors --seeds 0..4 --compare bp,asa2,asa4 \
      --optimizer adamw --lr 3e-3 --schedule cosine --epochs 20 \
      --curve curve.svg --json results.json
  Keep checkpoints, and go on from them:
    aal-train mixer.mlir --data digits.safetensors --optimizer sgd --lr 0.1 \
      --momentum 0.9 --epochs 20 --checkpoint-dir checkpoints --resume
)";

namespace {
enum class OptimizerChoice { None, SGD, AdamW };

/// The options as they are parsed. Made after initToolOptions().
struct Flags {
  cl::OptionCategory category{"aal-train options"};
  cl::opt<std::string> stepPath{cl::Positional, cl::desc("STEP.mlir"),
                                cl::cat(category)};
  cl::opt<std::string> dataPath{"data", cl::value_desc("file.safetensors"),
                                cl::desc("Samples for train and test"),
                                cl::cat(category)};
  cl::opt<std::string> initPattern{
      "init", cl::value_desc("file.safetensors"),
      cl::desc("Initial parameters and buffers; {seed} stands for "
               "the seed. Without it they are drawn at random"),
      cl::cat(category)};
  cl::opt<std::string> savePattern{
      "save", cl::value_desc("file.safetensors"),
      cl::desc("Where to write trained parameters and buffers; "
               "{rule} and {seed} stand for the run's"),
      cl::cat(category)};
  cl::opt<std::string> rules{
      "rules", cl::value_desc("names"),
      cl::desc("Storage rules (bp, asa1 to asa4, @file, joined by +); "
               "none (default) leaves the step as it is"),
      cl::init(kNoRule.str()), cl::cat(category)};
  cl::list<std::string> compare{
      "compare", cl::CommaSeparated, cl::value_desc("rule,rule"),
      cl::desc("Train once under each of these rules"), cl::cat(category)};
  cl::opt<bool> watchIndicators{
      "watch-li",
      cl::desc("Warn when the learning indicator of an auxiliary activation "
               "falls below 0; costs time"),
      cl::cat(category)};
  cl::opt<std::string> profile{
      "use-profile", cl::value_desc("file.json"),
      cl::desc("Learning indicators of a run of aal-run --profile: rules use "
               "no auxiliary activation whose mean is not above 0"),
      cl::cat(category)};
  cl::opt<std::string> seeds{
      "seeds", cl::value_desc("a..b | a,b"),
      cl::desc("Train once for each of these seeds (default: 0)"),
      cl::cat(category)};
  cl::opt<int64_t> seed{"seed", cl::value_desc("n"),
                        cl::desc("The same for one seed"), cl::init(0),
                        cl::cat(category)};
  cl::opt<OptimizerChoice> optimizer{
      "optimizer", cl::desc("Optimizer:"),
      cl::values(clEnumValN(OptimizerChoice::SGD, "sgd", "gradient descent"),
                 clEnumValN(OptimizerChoice::AdamW, "adamw",
                            "Adam with decoupled weight decay"),
                 clEnumValN(OptimizerChoice::None, "none",
                            "the step updates its parameters itself")),
      cl::cat(category)};
  cl::opt<double> rate{"lr", cl::value_desc("rate"), cl::desc("Learning rate"),
                       cl::cat(category)};
  cl::opt<ScheduleKind> schedule{
      "schedule", cl::desc("Learning rate by step:"),
      cl::values(clEnumValN(ScheduleKind::Constant, "constant",
                            "the same for all (default)"),
                 clEnumValN(ScheduleKind::Cosine, "cosine",
                            "decays to 0 over all steps")),
      cl::init(ScheduleKind::Constant), cl::cat(category)};
  cl::opt<int64_t> warmup{"warmup", cl::value_desc("steps"),
                          cl::desc("Steps in which the rate rises first"),
                          cl::init(0), cl::cat(category)};
  cl::opt<double> momentum{"momentum", cl::value_desc("x"),
                           cl::desc("Momentum of sgd (default: 0)"),
                           cl::init(0), cl::cat(category)};
  cl::opt<bool> nesterov{"nesterov", cl::desc("Nesterov's momentum"),
                         cl::init(false), cl::cat(category)};
  cl::opt<double> weightDecay{"weight-decay", cl::value_desc("x"),
                              cl::desc("Weight decay (default: 0)"),
                              cl::init(0), cl::cat(category)};
  cl::list<double> betas{
      "betas", cl::CommaSeparated, cl::value_desc("b1,b2"),
      cl::desc("Decays of adamw's moments (default: 0.9,0.999)"),
      cl::cat(category)};
  cl::opt<double> epsilon{"epsilon", cl::value_desc("x"),
                          cl::desc("Epsilon of adamw (default: 1e-8)"),
                          cl::init(1e-8), cl::cat(category)};
  cl::opt<double> clip{
      "clip", cl::value_desc("norm"),
      cl::desc("Largest norm of all gradients (default: no limit)"),
      cl::init(0), cl::cat(category)};
  cl::opt<int64_t> epochs{"epochs", cl::value_desc("n"),
                          cl::desc("Passes over the training data"),
                          cl::cat(category)};
  cl::opt<int64_t> stopAfter{
      "stop-after", cl::value_desc("steps"),
      cl::desc("Stop after this step as Ctrl-C would, to go on later "
               "with --resume"),
      cl::cat(category)};
  cl::opt<std::string> checkpointDir{
      "checkpoint-dir", cl::value_desc("folder"),
      cl::desc("Where to keep a checkpoint of each run"), cl::cat(category)};
  cl::opt<bool> resume{"resume",
                       cl::desc("Go on from checkpoints where there are some"),
                       cl::cat(category)};
  cl::list<std::string> curves{
      "curve", cl::CommaSeparated, cl::value_desc("file"),
      cl::desc("Where to write loss curves, as a picture (.svg) or a "
               "table (any other ending)"),
      cl::cat(category)};
  cl::opt<std::string> reportPattern{
      "report", cl::value_desc("file"),
      cl::desc("Where to write what the step keeps in memory and why: text "
               "(.txt), .json or a page to look at (.html); {rule} stands for "
               "the run's"),
      cl::cat(category)};
  cl::opt<std::string> jsonPath{
      "json", cl::value_desc("file"),
      cl::desc("Where to write the results as JSON; - is standard "
               "output, in place of the table"),
      cl::cat(category)};
  StepFlags step{category};
};
} // namespace

/// Reads "0..4" or "0,2,5".
static Expected<std::vector<int64_t>> parseSeeds(StringRef text) {
  std::vector<int64_t> values;
  auto [firstText, lastText] = text.split("..");
  int64_t first, last;
  if (text.contains("..")) {
    if (llvm::to_integer(firstText, first) &&
        llvm::to_integer(lastText, last) && first <= last &&
        last - first < 1000)
      for (int64_t value = first; value <= last; ++value)
        values.push_back(value);
  } else {
    SmallVector<StringRef> parts;
    text.split(parts, ',');
    for (StringRef part : parts) {
      if (!llvm::to_integer(part, first)) {
        values.clear();
        break;
      }
      if (llvm::is_contained(values, first))
        return makeToolError("--seeds: seed " + Twine(first) + " stands twice");
      values.push_back(first);
    }
  }
  if (values.empty())
    return makeToolError(
        "--seeds: expected seeds such as 0..4 or 0,2, found '" + text + "'");
  return values;
}

/// Checks options that do not fit together.
static Error checkOptions(const Flags &flags) {
  if (Error error = expectOptions({{"STEP.mlir", &flags.stepPath},
                                   {"--data", &flags.dataPath},
                                   {"--optimizer", &flags.optimizer},
                                   {"--epochs", &flags.epochs}}))
    return error;
  if (Error error = flags.step.check(
          flags.watchIndicators ? flags.watchIndicators.ArgStr : ""))
    return error;
  if (flags.rules.getNumOccurrences() && !flags.compare.empty())
    return makeToolError("--rules and --compare: expected one of them");
  if (flags.rules.empty() || llvm::is_contained(flags.compare, ""))
    return makeToolError(
        "--rules or --compare: expected a rule, found nothing");
  if (flags.seed.getNumOccurrences() && flags.seeds.getNumOccurrences())
    return makeToolError("--seed and --seeds: expected one of them");
  if (flags.epochs < 1)
    return makeToolError("--epochs: expected at least 1, found " +
                         Twine(flags.epochs));
  if (flags.stopAfter.getNumOccurrences() && flags.stopAfter < 1)
    return makeToolError("--stop-after: expected at least 1, found " +
                         Twine(flags.stopAfter));
  if (flags.warmup < 0)
    return makeToolError("--warmup: expected at least 0, found " +
                         Twine(flags.warmup));
  if (!flags.betas.empty() && flags.betas.size() != 2)
    return makeToolError("--betas: expected two numbers, found " +
                         Twine(flags.betas.size()));
  if (flags.resume && flags.checkpointDir.empty())
    return makeToolError("--resume: expected --checkpoint-dir beside it, found "
                         "none");
  bool hasRate = flags.rate.getNumOccurrences();
  if (flags.optimizer != OptimizerChoice::None &&
      (!hasRate || !(flags.rate >= 0)))
    return makeToolError(
        "--lr: expected a learning rate of at least 0, found " +
        (hasRate ? llvm::Twine(std::to_string(flags.rate))
                 : llvm::Twine("none")));
  return Error::success();
}

/// One training is done under each.
static std::vector<std::string> getRules(const Flags &flags) {
  if (!flags.compare.empty())
    return {flags.compare.begin(), flags.compare.end()};
  if (flags.step.hasBudget() && !flags.rules.getNumOccurrences())
    return {"bp"};
  return {flags.rules};
}

/// Checks that a budget has rules to plan with.
static Error checkBudget(const Flags &flags, ArrayRef<std::string> rules) {
  if (flags.step.hasBudget() && llvm::is_contained(rules, kNoRule))
    return makeToolError("--budget: expected rules to plan with, found '" +
                         kNoRule + "'");
  return Error::success();
}

/// Checks that no run writes over what another one saved.
static Error checkSavePattern(const TrainToolOptions &options) {
  StringRef pattern = options.savePattern;
  if (pattern.empty())
    return Error::success();
  if (options.rules.size() > 1 && !pattern.contains("{rule}"))
    return makeToolError("--save: expected {rule} in the name, since there are "
                         "several rules, found '" +
                         pattern + "'");
  if (options.seeds.size() > 1 && !pattern.contains("{seed}"))
    return makeToolError("--save: expected {seed} in the name, since there are "
                         "several seeds, found '" +
                         pattern + "'");
  return Error::success();
}

/// Checks that what speaks of rules has some.
static Error checkRuleOptions(const TrainToolOptions &options) {
  if (options.rules != std::vector<std::string>{kNoRule.str()})
    return Error::success();
  if (!options.compile.profile.empty())
    return makeToolError(
        "--use-profile: expected --rules beside it, found none");
  if (!options.compile.copyEngine.empty())
    return makeToolError(
        "--copy-engine: expected --rules beside it, found none");
  return Error::success();
}

/// Checks that reports have a format and something to say, and that no rule
/// writes over another's.
static Error checkReportPattern(const TrainToolOptions &options) {
  StringRef pattern = options.reportPattern;
  if (pattern.empty())
    return Error::success();
  if (Error error = StepReport::checkPath(pattern))
    return error;
  if (options.rules == std::vector<std::string>{kNoRule.str()})
    return makeToolError("--report: expected --rules beside it, found none");
  if (options.rules.size() > 1 && !pattern.contains("{rule}"))
    return makeToolError("--report: expected {rule} in the name, since there "
                         "are several rules, found '" +
                         pattern + "'");
  return Error::success();
}

Expected<TrainToolOptions> aal::parseTrainToolOptions(int argc, char **argv) {
  initToolOptions();
  Flags flags;
  parseToolOptions(argc, argv, flags.category, kOverview);
  if (Error error = checkOptions(flags))
    return std::move(error);
  TrainToolOptions options;
  options.stepPath = flags.stepPath;
  options.dataPath = flags.dataPath;
  options.initPattern = flags.initPattern;
  options.savePattern = flags.savePattern;
  options.rules = getRules(flags);
  if (Error error = checkBudget(flags, options.rules))
    return std::move(error);
  options.watchIndicators = flags.watchIndicators;
  options.compile.profile = flags.profile;
  options.seeds = {flags.seed};
  if (flags.seeds.getNumOccurrences()) {
    auto parsed = parseSeeds(flags.seeds);
    if (!parsed)
      return parsed.takeError();
    options.seeds = std::move(*parsed);
  }
  if (flags.optimizer != OptimizerChoice::None) {
    AppendOptimizerOptions &append = options.compile.optimizer.emplace();
    append.kind = flags.optimizer == OptimizerChoice::SGD
                      ? OptimizerKind::SGD
                      : OptimizerKind::AdamW;
    append.momentum = flags.momentum;
    append.nesterov = flags.nesterov;
    append.weightDecay = flags.weightDecay;
    append.epsilon = flags.epsilon;
    append.clip = flags.clip;
    if (!flags.betas.empty()) {
      append.beta1 = flags.betas[0];
      append.beta2 = flags.betas[1];
    }
  }
  options.schedule.kind = flags.schedule;
  options.schedule.rate = flags.rate;
  options.schedule.warmupSteps = flags.warmup;
  options.epochs = flags.epochs;
  if (flags.stopAfter.getNumOccurrences())
    options.stopAfter = flags.stopAfter;
  options.checkpointDir = flags.checkpointDir;
  options.resume = flags.resume;
  if (Error error = checkSavePattern(options))
    return std::move(error);
  options.reportPattern = flags.reportPattern;
  if (Error error = checkReportPattern(options))
    return std::move(error);
  options.curvePaths.assign(flags.curves.begin(), flags.curves.end());
  options.jsonPath = flags.jsonPath;
  if (Error error = flags.step.apply(options.compile))
    return std::move(error);
  if (Error error = checkRuleOptions(options))
    return std::move(error);
  return options;
}

/// `pattern` with `key` replaced everywhere.
static std::string replaceAll(StringRef pattern, StringRef key,
                              StringRef value) {
  std::string result;
  while (true) {
    auto [head, tail] = pattern.split(key);
    result += head;
    if (head.size() == pattern.size())
      return result;
    result += value;
    pattern = tail;
  }
}

std::string TrainToolOptions::getInitPath(int64_t seed) const {
  return replaceAll(initPattern, "{seed}", std::to_string(seed));
}

std::string TrainToolOptions::getSavePath(StringRef rule, int64_t seed) const {
  return replaceAll(replaceAll(savePattern, "{seed}", std::to_string(seed)),
                    "{rule}", rule);
}

std::string TrainToolOptions::getReportPath(StringRef rule) const {
  return replaceAll(reportPattern, "{rule}", rule);
}
