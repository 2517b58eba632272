//===- IndicatorWatch.cpp - auxiliaries that turn bad ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/IndicatorWatch.h"
#include "aal/Transforms/LearningIndicators.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::aal;

IndicatorWatch::IndicatorWatch(const Signature &signature) {
  for (auto [index, result] : llvm::enumerate(signature.results)) {
    StringRef name = result.name;
    if (name.consume_front(kLearningIndicatorPrefix))
      tensors.push_back({name.str(), index});
  }
}

void IndicatorWatch::check(int64_t step, MutableArrayRef<HostTensor> results,
                           llvm::function_ref<void(StringRef)> warn) {
  for (Watched &tensor : tensors) {
    double mean =
        summarizeIndicators(results[tensor.result].getElements<float>()).mean;
    bool wasBelow = std::exchange(tensor.isBelow, mean < 0);
    if (tensor.isBelow && !wasBelow)
      warn(llvm::formatv("step {0}: learning indicator of '{1}' is {2:F3}, "
                         "below 0: its auxiliary activation does harm",
                         step, tensor.name, mean)
               .str());
  }
}
