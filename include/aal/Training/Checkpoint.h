//===- Checkpoint.h - state of a training run in a file ---------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_CHECKPOINT_H
#define AAL_TRAINING_CHECKPOINT_H

#include "aal/Support/Safetensors.h"

namespace mlir::aal {

/// What a run has seen so far: one loss a step, one score (test accuracy or
/// test loss) an epoch.
struct RunHistory {
  std::vector<float> losses;
  std::vector<double> scores;
};

/// A training run between two steps. All randomness is drawn from counters, so
/// the seed and the step are the whole state of the generator.
struct Checkpoint {
  /// Steps done.
  int64_t step = 0;
  int64_t seed = 0;
  std::string rule;
  /// Hash of all that decides how training goes on; see hashConfiguration().
  std::string configuration;
  RunHistory history;
};

/// Writes `checkpoint` and `tensors` (parameters, buffers and optimizer state
/// by name) to `path`, whole or not at all.
llvm::Error writeCheckpoint(llvm::StringRef path, const Checkpoint &checkpoint,
                            llvm::ArrayRef<TensorView> tensors);

/// True if `file` was written by writeCheckpoint().
bool isCheckpoint(const SafetensorsFile &file);

/// Reads what writeCheckpoint() wrote besides the tensors.
llvm::Expected<Checkpoint> readCheckpoint(const SafetensorsFile &file);

/// True for a name that a checkpoint uses for its own tensors.
bool isHistoryName(llvm::StringRef name);

/// A hash, in hexadecimal, of texts and files that must not change between two
/// parts of one training run.
std::string hashConfiguration(llvm::ArrayRef<llvm::StringRef> parts);

} // namespace mlir::aal

#endif // AAL_TRAINING_CHECKPOINT_H
