//===- TestSignature.h - signatures for tests -------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef UNITTESTS_TRAINING_TESTSIGNATURE_H
#define UNITTESTS_TRAINING_TESTSIGNATURE_H

#include "aal/Training/Signature.h"

namespace mlir::aal {

inline ArgumentInfo makeArgument(ArgumentRole role, llvm::StringRef name,
                                 TensorDType dtype,
                                 std::vector<int64_t> shape) {
  ArgumentInfo info;
  info.role = role;
  info.name = name.str();
  info.dtype = dtype;
  info.shape = std::move(shape);
  return info;
}

inline ResultInfo makeResult(ResultRole role, llvm::StringRef name,
                             TensorDType dtype, std::vector<int64_t> shape) {
  ResultInfo info;
  info.role = role;
  info.name = name.str();
  info.dtype = dtype;
  info.shape = std::move(shape);
  return info;
}

} // namespace mlir::aal

#endif // UNITTESTS_TRAINING_TESTSIGNATURE_H
