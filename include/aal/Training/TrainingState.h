//===- TrainingState.h - tensors of a training run --------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_TRAININGSTATE_H
#define AAL_TRAINING_TRAININGSTATE_H

#include "aal/Training/Dataset.h"

namespace mlir::aal {

/// The arguments and results of a step between its runs.
class TrainingState {
public:
  /// Checks that the step updates some parameter, and that every dropout mask
  /// says how many elements it keeps.
  static llvm::Expected<TrainingState> create(const Signature &signature);

  /// Copies parameters and buffers from `file`; other tensors are an error
  /// unless the file is a checkpoint. Optimizer state becomes zero.
  llvm::Error initialise(const SafetensorsFile &file);

  /// Draws parameters from `seed`. With two or more dimensions: uniform between
  /// +-1/sqrt(n), where n is the number of elements behind one output (all
  /// dimensions but the first, or but the last where the name ends in
  /// "kernel"), as torch.nn.Linear and Conv2d do. Others: 1 where the name ends
  /// in "weight", "scale" or "gamma", else 0. Buffers: 1 where the name ends in
  /// "var", else 0.
  void initialise(uint64_t seed);

  /// Copies parameters, buffers and optimizer state from a checkpoint.
  llvm::Error restore(const SafetensorsFile &file);

  /// Parameters and buffers by name, and, unless left out, optimizer state.
  std::vector<TensorView> getPersistent(bool withState = true) const;

  /// Fills inputs and targets with the samples `rows` of `split`.
  void setBatch(const DataSplit &split, llvm::ArrayRef<int64_t> rows);
  /// Draws dropout masks and seeds for one step.
  void setRandom(uint64_t seed, uint32_t step);
  void setLearningRate(double rate);

  /// Puts updated parameters, buffers and states where the next step reads
  /// them.
  void applyUpdates();

  llvm::ArrayRef<HostTensor> getArguments() const { return arguments; }
  llvm::MutableArrayRef<HostTensor> getResults() { return results; }
  /// The loss of the last run.
  double getLoss() const;

private:
  explicit TrainingState(const Signature &signature);

  llvm::Error copyFrom(const SafetensorsFile &file, bool withState);

  const Signature *signature;
  std::vector<HostTensor> arguments;
  std::vector<HostTensor> results;
  /// Pairs of a result and the argument that it replaces.
  std::vector<std::pair<size_t, size_t>> updates;
};

} // namespace mlir::aal

#endif // AAL_TRAINING_TRAININGSTATE_H
