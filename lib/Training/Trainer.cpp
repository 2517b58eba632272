//===- Trainer.cpp - the training loop ------------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Trainer.h"
#include "aal/Training/Binding.h"
#include "aal/Training/IndicatorWatch.h"

using namespace mlir;
using namespace mlir::aal;
using llvm::Error;
using llvm::Expected;

Expected<double> Trainer::runStep(TrainingState &state, int64_t seed,
                                  int64_t step, ArrayRef<int64_t> rows) {
  state.setBatch(split, rows);
  state.setRandom(seed, step);
  state.setLearningRate(options.schedule.getRate(step));
  auto start = std::chrono::steady_clock::now();
  if (Error error = compiled.step.run(state.getArguments(), state.getResults()))
    return std::move(error);
  std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
  if (Error error = checkLoss(compiled.step.signature, state.getArguments(),
                              state.getResults()))
    return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                   "step " + Twine(step + 1) + ": " +
                                       llvm::toString(std::move(error)));
  state.applyUpdates();
  return time.count();
}

Expected<TrainingResult>
Trainer::train(TrainingState &state, Checkpoint checkpoint, StringRef label,
               llvm::function_ref<Error(const Checkpoint &)> save) {
  int64_t stepsPerEpoch = split.getNumSamples() / split.getBatchSize();
  int64_t totalSteps = options.schedule.totalSteps;
  TrainingResult result;
  std::optional<EpochOrder> order;
  IndicatorWatch watch(compiled.step.signature);
  progress.begin(label, checkpoint.step, totalSteps, stepsPerEpoch);
  int64_t lastStep =
      std::min(totalSteps, options.stopAfter.value_or(totalSteps));
  while (checkpoint.step < lastStep) {
    int64_t epoch = checkpoint.step / stepsPerEpoch;
    int64_t batch = checkpoint.step % stepsPerEpoch;
    if (!order || batch == 0)
      order.emplace(split.getNumSamples(), split.getBatchSize(),
                    checkpoint.seed, epoch);
    Expected<double> seconds = runStep(state, checkpoint.seed, checkpoint.step,
                                       order->getBatch(batch));
    if (!seconds) {
      progress.end();
      return seconds.takeError();
    }
    result.stepSeconds.push_back(*seconds);
    checkpoint.history.losses.push_back(state.getLoss());
    ++checkpoint.step;
    progress.advance(state.getLoss());
    watch.check(checkpoint.step, state.getResults(),
                [&](StringRef warning) { progress.warn(warning); });

    bool endsEpoch = checkpoint.step % stepsPerEpoch == 0;
    if (endsEpoch) {
      Expected<double> score = evaluator.evaluate(state);
      if (!score)
        return score.takeError();
      checkpoint.history.scores.push_back(*score);
      progress.endEpoch(*score, evaluator.getKind());
    }
    bool stops = checkpoint.step < totalSteps &&
                 (checkpoint.step == lastStep ||
                  (options.interrupt && *options.interrupt));
    if (endsEpoch || stops)
      if (Error error = save(checkpoint))
        return std::move(error);
    if (stops)
      break;
  }
  progress.end();
  result.isComplete = checkpoint.step >= totalSteps;
  result.checkpoint = std::move(checkpoint);
  return result;
}
