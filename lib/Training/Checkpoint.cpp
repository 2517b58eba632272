//===- Checkpoint.cpp - state of a training run in a file -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Checkpoint.h"
#include "aal/Support/AtomicFile.h"
#include "aal/Support/HostTensor.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;
using namespace mlir::aal;

static constexpr StringLiteral kFormatName = "aal-checkpoint-1";
static constexpr StringLiteral kLossesName = "aal.history/losses";
static constexpr StringLiteral kScoresName = "aal.history/scores";

template <typename T>
static TensorView viewOf(StringRef name, TensorDType dtype,
                         const std::vector<T> &values) {
  return {name.str(),
          dtype,
          {static_cast<int64_t>(values.size())},
          ArrayRef(reinterpret_cast<const char *>(values.data()),
                   values.size() * sizeof(T))};
}

template <typename T>
static std::vector<T> valuesOf(const TensorView &tensor) {
  std::vector<T> values(tensor.data.size() / sizeof(T));
  for (auto [index, value] : enumerate(values))
    value = static_cast<T>(readElement(tensor, index));
  return values;
}

Error mlir::aal::writeCheckpoint(StringRef path, const Checkpoint &checkpoint,
                                 ArrayRef<TensorView> tensors) {
  std::vector<TensorView> all = tensors.vec();
  all.push_back(
      viewOf(kLossesName, TensorDType::F32, checkpoint.history.losses));
  all.push_back(
      viewOf(kScoresName, TensorDType::F64, checkpoint.history.scores));
  return writeSafetensors(path, all,
                          {{"format", kFormatName.str()},
                           {"step", std::to_string(checkpoint.step)},
                           {"seed", std::to_string(checkpoint.seed)},
                           {"rule", checkpoint.rule},
                           {"generator", "philox4x32-10"},
                           {"configuration", checkpoint.configuration}});
}

bool mlir::aal::isCheckpoint(const SafetensorsFile &file) {
  auto it = file.getMetadata().find("format");
  return it != file.getMetadata().end() && it->second == kFormatName;
}

Expected<Checkpoint> mlir::aal::readCheckpoint(const SafetensorsFile &file) {
  auto error = [&](const Twine &message) {
    return makeFileError(file.getPath(), message);
  };
  if (!isCheckpoint(file))
    return error("expected a checkpoint with format '" + kFormatName + "'");
  Checkpoint checkpoint;
  auto text = [&](StringRef key) -> std::string {
    auto it = file.getMetadata().find(key.str());
    return it == file.getMetadata().end() ? "" : it->second;
  };
  if (!to_integer(text("step"), checkpoint.step) || checkpoint.step < 0 ||
      !to_integer(text("seed"), checkpoint.seed))
    return error("expected a step and a seed in the metadata, found '" +
                 text("step") + "' and '" + text("seed") + "'");
  checkpoint.rule = text("rule");
  checkpoint.configuration = text("configuration");

  const TensorView *losses = file.find(kLossesName);
  const TensorView *scores = file.find(kScoresName);
  if (!losses || losses->dtype != TensorDType::F32 || !scores ||
      scores->dtype != TensorDType::F64)
    return error("expected the history of losses and scores");
  checkpoint.history.losses = valuesOf<float>(*losses);
  checkpoint.history.scores = valuesOf<double>(*scores);
  if (static_cast<int64_t>(checkpoint.history.losses.size()) != checkpoint.step)
    return error("expected " + Twine(checkpoint.step) + " losses, found " +
                 Twine(checkpoint.history.losses.size()));
  return checkpoint;
}

bool mlir::aal::isHistoryName(StringRef name) {
  return name == kLossesName || name == kScoresName;
}

std::string mlir::aal::hashConfiguration(ArrayRef<StringRef> parts) {
  // Each part is hashed alone, so that no two lists of parts read the same.
  std::string hashes;
  for (StringRef part : parts)
    hashes += utohexstr(xxh3_64bits(part), /*LowerCase=*/true, /*Width=*/16);
  return utohexstr(xxh3_64bits(hashes), /*LowerCase=*/true, /*Width=*/16);
}
