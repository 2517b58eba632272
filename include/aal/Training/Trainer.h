//===- Trainer.h - the training loop ----------------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_TRAINER_H
#define AAL_TRAINING_TRAINER_H

#include "aal/Training/Checkpoint.h"
#include "aal/Training/Evaluator.h"
#include "aal/Training/Progress.h"
#include "aal/Training/Schedule.h"
#include <atomic>

namespace mlir::aal {

struct TrainerOptions {
  Schedule schedule; // its totalSteps is the length of training
  /// Stop after this step, as an interrupt would, if it comes before the last.
  std::optional<int64_t> stopAfter;
  /// When true, training stops after the step at hand.
  const std::atomic<bool> *interrupt = nullptr;
};

/// What came of one run.
struct TrainingResult {
  /// False if it was stopped before its last step.
  bool isComplete = false;
  Checkpoint checkpoint;
  /// Time of each step that this process did.
  std::vector<double> stepSeconds;
};

/// Trains one compiled step on one split, once for each seed.
class Trainer {
public:
  Trainer(CompiledStep &compiled, const DataSplit &split, Evaluator &evaluator,
          const TrainerOptions &options, Progress &progress)
      : compiled(compiled), split(split), evaluator(evaluator),
        options(options), progress(progress) {}

  /// Goes on from `checkpoint`, whose tensors `state` holds, to the end.
  /// Calls `save` with the checkpoint after each epoch and when stopped, and
  /// warns of learning indicators that fall below 0 where the step returns
  /// some. An
  /// error names the step.
  llvm::Expected<TrainingResult>
  train(TrainingState &state, Checkpoint checkpoint, llvm::StringRef label,
        llvm::function_ref<llvm::Error(const Checkpoint &)> save);

private:
  /// Runs step `step` on the samples `rows` and returns its seconds.
  llvm::Expected<double> runStep(TrainingState &state, int64_t seed,
                                 int64_t step, llvm::ArrayRef<int64_t> rows);

  CompiledStep &compiled;
  const DataSplit &split;
  Evaluator &evaluator;
  const TrainerOptions &options;
  Progress &progress;
};

} // namespace mlir::aal

#endif // AAL_TRAINING_TRAINER_H
