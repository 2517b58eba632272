//===- Dataset.h - samples for training and testing -------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_DATASET_H
#define AAL_TRAINING_DATASET_H

#include "aal/Training/Signature.h"

namespace mlir::aal {

/// The data of one argument: samples along the first dimension, or one value
/// for all batches.
struct DataField {
  size_t argument; // its index in the signature
  const TensorView *tensor;
  bool isBatched;
  size_t sampleBytes; // of one sample, where batched
};

/// The samples of one split ("train", "test") that a function reads.
class DataSplit {
public:
  /// Finds, for every input and target among `arguments`, the tensor
  /// `<split>/<name>` with samples along its first dimension, or the tensor
  /// `<name>`, whole, for an argument that no batch changes. Element types and
  /// shapes must be those of the argument, and all fields have as many samples
  /// as the first; the batch is the arguments' own first dimension.
  static llvm::Expected<DataSplit> find(const SafetensorsFile &file,
                                        llvm::StringRef split,
                                        llvm::ArrayRef<ArgumentInfo> arguments);

  llvm::ArrayRef<DataField> getFields() const { return fields; }
  int64_t getNumSamples() const { return numSamples; }
  int64_t getBatchSize() const { return batchSize; }

  /// Copies the samples `rows`, of which there are a batch, of one batched
  /// field to `out`.
  void gather(const DataField &field, llvm::ArrayRef<int64_t> rows,
              char *out) const;

private:
  llvm::Error addField(const SafetensorsFile &file, llvm::StringRef split,
                       size_t index, const ArgumentInfo &argument);

  std::vector<DataField> fields;
  int64_t numSamples = 0;
  int64_t batchSize = 0;
};

/// The batches of one pass over `numSamples` samples, in an order drawn from
/// `seed` and `epoch` alone. The last, partial batch is dropped.
class EpochOrder {
public:
  EpochOrder(int64_t numSamples, int64_t batchSize, uint64_t seed,
             int64_t epoch);

  int64_t getNumBatches() const { return order.size() / batchSize; }
  llvm::ArrayRef<int64_t> getBatch(int64_t index) const {
    return llvm::ArrayRef(order).slice(index * batchSize, batchSize);
  }

private:
  std::vector<int64_t> order;
  int64_t batchSize;
};

} // namespace mlir::aal

#endif // AAL_TRAINING_DATASET_H
