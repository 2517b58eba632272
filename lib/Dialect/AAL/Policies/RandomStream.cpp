//===- RandomStream.cpp - names of tensors and their random numbers -------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "RandomStream.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;
using namespace mlir::aal;

StringRef aal::getTensorName(SaveOp save) {
  StringRef name;
  for (Operation *user : save.getValue().getUsers())
    if (auto other = dyn_cast<SaveOp>(user))
      if (name.empty() || other.getName() < name)
        name = other.getName();
  return name;
}

uint64_t aal::getRandomStream(SaveOp save) {
  return llvm::xxh3_64bits(getTensorName(save)) >> 1;
}
