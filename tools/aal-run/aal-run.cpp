//===- aal-run.cpp - runs one training step -------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/GPU/Lowering.h"
#include "aal/Support/AtomicFile.h"
#include "aal/Tools/StepFlags.h"
#include "aal/Training/Binding.h"
#include "aal/Training/Summary.h"
#include "aal/Transforms/LearningIndicators.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include <chrono>
#include <ctime>

using namespace mlir;
using namespace mlir::aal;
using llvm::Error;
using llvm::Expected;
namespace cl = llvm::cl;

static constexpr StringLiteral kOverview = R"(runs one training step

The tensors of INPUTS go to the arguments of the same aal.name; a missing
loss_gradient is 1, a missing seed or state 0. Results go to OUTPUTS: the loss
as 'loss', gradients as 'grad/<name>', all others under their aal.name.

EXAMPLES
  Run a step as it is:
    aal-run mixer.mlir --inputs in.safetensors --outputs out.safetensors
  Store activations as signs, and report what that saves:
    aal-run vit.mlir --rules asa2 --inputs in.safetensors \
      --outputs out.safetensors --report report.html
  Run the GPU's kernels without a GPU, with every access checked:
    aal-run vit.mlir --device emulated --inputs in.safetensors \
      --outputs out.safetensors
  Time it, without keeping the results:
    aal-run vit.mlir --rules asa4 --inputs in.safetensors --repeat 20 --json -
)";

namespace {
/// The options as they are parsed. Made after initToolOptions().
struct Flags {
  cl::OptionCategory category{"aal-run options"};
  cl::opt<std::string> stepPath{cl::Positional, cl::desc("STEP.mlir"),
                                cl::cat(category)};
  cl::opt<std::string> inputsPath{"inputs", cl::value_desc("file.safetensors"),
                                  cl::desc("Tensors for the arguments"),
                                  cl::cat(category)};
  cl::opt<std::string> outputsPath{
      "outputs", cl::value_desc("file.safetensors"),
      cl::desc("Where to write the results"), cl::cat(category)};
  cl::opt<std::string> rules{
      "rules", cl::value_desc("names"),
      cl::desc("Storage rules (bp, asa1 to asa4, @file, joined by +); "
               "without this option the step runs as it is"),
      cl::cat(category)};
  cl::opt<std::string> reportPath{
      "report", cl::value_desc("file"),
      cl::desc("Where to write what the step keeps in memory and why: text "
               "(.txt), .json or a page to look at (.html); needs --rules or "
               "--budget"),
      cl::cat(category)};
  cl::opt<std::string> profilePath{
      "profile", cl::value_desc("file.json"),
      cl::desc("Where to write the learning indicators of the step: how well "
               "each auxiliary activation stands for the real one; needs "
               "--rules"),
      cl::cat(category)};
  cl::opt<std::string> usedProfile{
      "use-profile", cl::value_desc("file.json"),
      cl::desc("Learning indicators of an earlier run: rules use no auxiliary "
               "activation whose mean is not above 0; needs --rules"),
      cl::cat(category)};
  cl::opt<unsigned> repeat{"repeat", cl::value_desc("n"),
                           cl::desc("Run the step n times (default: 1)"),
                           cl::init(1), cl::cat(category)};
  cl::opt<std::string> jsonPath{
      "json", cl::value_desc("file"),
      cl::desc("Where to write loss, times and bytes as JSON; - is "
               "standard output"),
      cl::cat(category)};
  cl::opt<unsigned> launchTimes{
      "launch-times", cl::value_desc("n"),
      cl::desc("Print the n launches that take the most time"), cl::init(0),
      cl::cat(category)};
  cl::opt<bool> fuse{
      "fuse",
      cl::desc("Run loop nests that can share a kernel in one (default); "
               "without, each has its own, and the results are the same"),
      cl::init(true), cl::cat(category)};
  cl::opt<bool> poison{
      "poison-dead-memory",
      cl::desc("Keep temporary memory that holds no live value filled with "
               "NaN: the results change where the memory plan is wrong"),
      cl::cat(category)};
  StepFlags step{category};
};

/// Seconds of each run: those that passed, and those that its threads worked.
struct RunTimes {
  std::vector<double> wall, processor;
};
} // namespace

/// Checks options that do not fit together.
static Error checkOptions(const Flags &flags) {
  if (Error error = expectOptions(
          {{"STEP.mlir", &flags.stepPath}, {"--inputs", &flags.inputsPath}}))
    return error;
  if (flags.repeat == 0)
    return makeToolError("--repeat: expected at least 1, found 0");
  if (Error error = flags.step.check(flags.profilePath.getNumOccurrences()
                                         ? flags.profilePath.ArgStr
                                         : ""))
    return error;
  bool hasRules = flags.rules.getNumOccurrences() || flags.step.hasBudget();
  if (flags.reportPath.getNumOccurrences() && !hasRules)
    return makeToolError("--report: expected --rules beside it, found none");
  if (flags.reportPath.getNumOccurrences())
    if (Error error = StepReport::checkPath(flags.reportPath))
      return error;
  for (const cl::opt<std::string> *option :
       {&flags.profilePath, &flags.usedProfile, &flags.step.copyEngine})
    if (option->getNumOccurrences() && !flags.rules.getNumOccurrences())
      return makeToolError("--" + option->ArgStr +
                           ": expected --rules beside it, found none");
  if (flags.rules.getNumOccurrences() && flags.rules.empty())
    return makeToolError("--rules: expected a rule, found nothing");
  if (flags.step.lossless.getNumOccurrences() && !hasRules)
    return makeToolError("--lossless: expected --rules beside it, found none");
  return Error::success();
}

/// What ptxas says of each kernel, null where it was not called.
static void printResources(ArrayRef<GPUKernelResources> resources,
                           llvm::json::OStream &json) {
  if (resources.empty()) {
    json.attribute("resources", nullptr);
    return;
  }
  json.attributeArray("resources", [&] {
    for (const GPUKernelResources &kernel : resources)
      json.object([&] {
        json.attribute("kernel", kernel.name);
        json.attribute("registers", kernel.registers);
        json.attribute("shared_bytes", kernel.sharedBytes);
        json.attribute("stack_bytes", kernel.stackBytes);
        json.attribute("spill_store_bytes", kernel.spillStoreBytes);
        json.attribute("spill_load_bytes", kernel.spillLoadBytes);
      });
  });
}

static void printJSON(const Flags &flags, llvm::raw_ostream &os,
                      StringRef model, const CompiledStep &compiled,
                      ArrayRef<HostTensor> outputs, const RunTimes &times) {
  const Signature &signature = compiled.step.signature;
  SessionStats stats = compiled.step.session->getStats();
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("model", model);
    json.attribute("function", flags.step.function);
    json.attribute("rules", compiled.report
                                ? llvm::json::Value(compiled.report->rules)
                                : llvm::json::Value(nullptr));
    std::optional<size_t> loss = signature.findResult(ResultRole::Loss);
    json.attribute("loss", loss ? llvm::json::Value(readElement(
                                      outputs[*loss].view("loss"), 0))
                                : llvm::json::Value(nullptr));
    json.attribute(
        "saved_bytes",
        compiled.report
            ? llvm::json::Value(compiled.report->memory.savedBytesAfter)
            : llvm::json::Value(nullptr));
    json.attribute("peak_bytes", stats.arenaBytes);
    json.attribute("peak_lower_bound", stats.arenaLowerBound);
    json.attribute("host_arena_bytes", stats.hostArenaBytes);
    json.attribute("stall_ms", stats.stallSeconds * 1e3);
    json.attribute("workspace_bytes", stats.workspaceBytes);
    json.attribute("repeat", flags.repeat.getValue());
    json.attribute("step_ms", *medianOf(times.wall) * 1e3);
    json.attribute("step_ms_min", *llvm::min_element(times.wall) * 1e3);
    json.attribute("step_cpu_ms", *medianOf(times.processor) * 1e3);
    json.attribute("compile_seconds", stats.compileSeconds);
    json.attribute("device", stats.device);
    json.attribute("chip", stats.chip.empty() ? llvm::json::Value(nullptr)
                                              : llvm::json::Value(stats.chip));
    json.attribute("device_bytes", stats.deviceBytes);
    json.attribute("launches", stats.launches);
    json.attribute("library_calls", stats.libraryCalls);
    json.attribute("kernels", stats.kernels);
    printResources(compiled.step.session->getResources(), json);
  });
  os << "\n";
}

/// Prints the launches that take the most time, in milliseconds a run.
static void printLaunchTimes(std::vector<LaunchProfile> launches,
                             unsigned count, llvm::raw_ostream &os) {
  double total = 0;
  for (const LaunchProfile &launch : launches)
    total += launch.seconds / std::max<int64_t>(launch.runs, 1);
  llvm::sort(launches, [](const LaunchProfile &a, const LaunchProfile &b) {
    return a.seconds > b.seconds;
  });
  os << llvm::formatv("{0,9}  {1,6}  {2,-32}  {3}\n", "ms", "share", "launch",
                      "first op");
  for (const LaunchProfile &launch :
       ArrayRef<LaunchProfile>(launches).take_front(count)) {
    double seconds = launch.seconds / std::max<int64_t>(launch.runs, 1);
    os << llvm::formatv("{0,9:F3}  {1,6:P1}  {2,-32}  {3}\n", seconds * 1e3,
                        total > 0 ? seconds / total : 0.0, launch.kind,
                        launch.location);
  }
}

/// Runs the step `repeat` times and checks the loss.
static Expected<RunTimes> runRepeatedly(const Flags &flags,
                                        CompiledFunction &step,
                                        ArrayRef<HostTensor> inputs,
                                        MutableArrayRef<HostTensor> outputs) {
  RunTimes times;
  for (unsigned i = 0; i < flags.repeat; ++i) {
    auto start = std::chrono::steady_clock::now();
    std::clock_t clock = std::clock();
    if (Error error = step.run(inputs, outputs))
      return std::move(error);
    times.processor.push_back(double(std::clock() - clock) / CLOCKS_PER_SEC);
    auto end = std::chrono::steady_clock::now();
    times.wall.push_back(std::chrono::duration<double>(end - start).count());
  }
  if (Error error = checkLoss(step.signature, inputs, outputs))
    return std::move(error);
  return times;
}

static void printIndicator(llvm::json::OStream &json, StringRef name,
                           ArrayRef<float> values) {
  IndicatorSummary summary = summarizeIndicators(values);
  json.object([&] {
    json.attribute("name", name);
    json.attribute("count", static_cast<int64_t>(values.size()));
    json.attribute("mean", summary.mean);
    json.attribute("minimum", summary.minimum);
    json.attribute("share_below_zero", summary.shareBelowZero);
  });
}

/// Takes the learning indicators, which come last, out of the results, and
/// writes the summary of each.
static Error writeIndicators(const Flags &flags, Signature &signature,
                             std::vector<HostTensor> &outputs) {
  std::vector<ResultInfo> &results = signature.results;
  auto isIndicator = [](const ResultInfo &result) {
    return StringRef(result.name).starts_with(kLearningIndicatorPrefix);
  };
  size_t first = llvm::find_if(results, isIndicator) - results.begin();
  Error error =
      writeFileAtomically(flags.profilePath, [&](llvm::raw_ostream &os) {
        llvm::json::OStream json(os, /*IndentSize=*/2);
        json.object([&] {
          json.attribute("rules", flags.rules);
          json.attributeArray("tensors", [&] {
            for (size_t i = first; i != results.size(); ++i) {
              StringRef name = results[i].name;
              name.consume_front(kLearningIndicatorPrefix);
              printIndicator(json, name, outputs[i].getElements<float>());
            }
          });
        });
        os << "\n";
      });
  results.erase(results.begin() + first, results.end());
  outputs.erase(outputs.begin() + first, outputs.end());
  return error;
}

static Error runStep(const Flags &flags) {
  if (Error error = checkOptions(flags))
    return error;
  CompileOptions options;
  if (Error error = flags.step.apply(options))
    return error;
  DialectRegistry registry;
  registerTrainingDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  auto module = readModule(flags.stepPath, context);
  if (!module)
    return module.takeError();
  auto file = SafetensorsFile::open(flags.inputsPath);
  if (!file)
    return file.takeError();

  if (flags.rules.getNumOccurrences())
    options.rules = flags.rules;
  else if (flags.step.hasBudget())
    options.rules = "bp";
  options.withPredict = false;
  options.reportMemory = !flags.reportPath.empty();
  if (!flags.profilePath.empty())
    options.addIndicators = Indicators::Required;
  options.profile = flags.usedProfile;
  options.session.profile = flags.launchTimes != 0;
  options.session.poisonDeadMemory = flags.poison;
  options.session.fuse = flags.fuse;
  // Tensors that do not fit are found before any time goes into compiling.
  Expected<Signature> signature = readSignature(**module, flags.step.function);
  if (!signature)
    return signature.takeError();
  if (Error error = checkInputs(*signature, *file))
    return error;
  auto compiled = compileStep(**module, options);
  if (!compiled)
    return compiled.takeError();
  auto inputs = bindInputs(compiled->step.signature, *file);
  if (!inputs)
    return inputs.takeError();
  std::vector<HostTensor> outputs = makeOutputs(compiled->step.signature);
  auto times = runRepeatedly(flags, compiled->step, *inputs, outputs);
  if (!times)
    return times.takeError();
  if (Error error = compiled->close())
    return error;

  if (!flags.profilePath.empty())
    if (Error error = writeIndicators(flags, compiled->step.signature, outputs))
      return error;
  if (!flags.outputsPath.empty())
    if (Error error = writeSafetensors(
            flags.outputsPath, viewOutputs(compiled->step.signature, outputs)))
      return error;
  std::string model =
      getModelName(**module, flags.step.function, flags.stepPath);
  if (!flags.reportPath.empty())
    if (Error error = compiled->writeReport(model, flags.reportPath))
      return error;
  if (flags.launchTimes != 0)
    printLaunchTimes(compiled->step.session->getProfile(), flags.launchTimes,
                     flags.jsonPath == "-" ? llvm::errs() : llvm::outs());
  if (flags.jsonPath.empty())
    return Error::success();
  return writeFileAtomically(flags.jsonPath, [&](llvm::raw_ostream &os) {
    printJSON(flags, os, model, *compiled, outputs, *times);
  });
}

int main(int argc, char **argv) {
  initToolOptions();
  Flags flags;
  parseToolOptions(argc, argv, flags.category, kOverview);
  return exitCodeOf("aal-run", runStep(flags));
}
