//===- Schedule.cpp - learning rates by step ------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Schedule.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir::aal;

double Schedule::getRate(int64_t step) const {
  if (step < warmupSteps)
    return rate * (step + 1) / warmupSteps;
  if (kind == ScheduleKind::Constant)
    return rate;
  double done = step - warmupSteps;
  double total = totalSteps - warmupSteps;
  return rate * (1 + std::cos(llvm::numbers::pi * done / total)) / 2;
}
