//===- Evaluator.h - scores on test data ------------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_EVALUATOR_H
#define AAL_TRAINING_EVALUATOR_H

#include "aal/Training/Compile.h"
#include "aal/Training/Curve.h"
#include "aal/Training/TrainingState.h"

namespace mlir::aal {

/// Scores a model on the samples under "test/".
///
/// Where the module has `predict`, the step has one target, of integers, and
/// predict's output has the target's shape and classes as its last dimension,
/// the score is the accuracy in percent: how often the largest output stands at
/// the target. The last batch is filled up with copies of the last sample,
/// which do not count. Else the score is the mean of the step's loss over whole
/// batches, and samples behind the last of them are left out.
class Evaluator {
public:
  /// Finds the test data of `compiled` in `file`.
  static llvm::Expected<Evaluator> create(CompiledStep &compiled,
                                          const SafetensorsFile &file);

  ScoreKind getKind() const { return kind; }
  llvm::Expected<double> evaluate(TrainingState &state);

private:
  Evaluator(CompiledStep &compiled) : compiled(&compiled) {}

  bool canClassify() const;
  llvm::Error prepareClassification(const SafetensorsFile &file);
  llvm::Expected<double> evaluateAccuracy(TrainingState &state);
  llvm::Expected<double> evaluateLoss(TrainingState &state);

  CompiledStep *compiled;
  ScoreKind kind = ScoreKind::Loss;
  std::optional<DataSplit> split;
  /// For predict: its arguments, those of the step that they copy, its results.
  std::vector<HostTensor> inputs;
  std::vector<std::pair<size_t, size_t>> copies;
  std::vector<HostTensor> outputs;
  size_t outputIndex = 0;
  const TensorView *target = nullptr;
};

} // namespace mlir::aal

#endif // AAL_TRAINING_EVALUATOR_H
