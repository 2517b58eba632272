//===- IndicatorWatch.h - auxiliaries that turn bad -------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Learning indicators over the steps of one training run. A step that returns
// them has results named `li/<tensor>`; see aal-add-learning-indicators for
// the formula (Woo & Jeon, ICLR 2023).
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_INDICATORWATCH_H
#define AAL_TRAINING_INDICATORWATCH_H

#include "aal/Support/HostTensor.h"
#include "aal/Training/Signature.h"

namespace mlir::aal {

class IndicatorWatch {
public:
  /// Watches the indicators among the results of `signature`; none is fine.
  explicit IndicatorWatch(const Signature &signature);

  bool empty() const { return tensors.empty(); }

  /// Looks at the results of step `step`, the first of which is 1. Calls `warn`
  /// with one line for each tensor whose mean indicator is below 0 and was not
  /// in the step before.
  void check(int64_t step, llvm::MutableArrayRef<HostTensor> results,
             llvm::function_ref<void(llvm::StringRef)> warn);

private:
  struct Watched {
    std::string name;
    size_t result = 0;
    bool isBelow = false;
  };
  std::vector<Watched> tensors;
};

} // namespace mlir::aal

#endif // AAL_TRAINING_INDICATORWATCH_H
