//===- KernelSet.cpp - identical kernels once -----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Kernels/KernelSet.h"
#include "mlir/IR/OperationSupport.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::aal;

/// All attributes but the name; of equal functions they are one attribute.
static DictionaryAttr getAttributes(FunctionOpInterface function) {
  NamedAttrList attributes(function->getAttrDictionary());
  attributes.erase(SymbolTable::getSymbolAttrName());
  return attributes.getDictionary(function->getContext());
}

static llvm::hash_code hash(FunctionOpInterface function) {
  llvm::hash_code code = llvm::hash_combine(
      function->getName().getAsOpaquePointer(), getAttributes(function));
  function->walk([&](Operation *op) {
    if (op != function.getOperation())
      code = llvm::hash_combine(code,
                                OperationEquivalence::computeHash(
                                    op, OperationEquivalence::ignoreHashValue,
                                    OperationEquivalence::ignoreHashValue,
                                    OperationEquivalence::IgnoreLocations));
  });
  return code;
}

static bool areEqual(FunctionOpInterface a, FunctionOpInterface b) {
  return a->getName() == b->getName() && getAttributes(a) == getAttributes(b) &&
         OperationEquivalence::isRegionEquivalentTo(
             &a.getFunctionBody(), &b.getFunctionBody(),
             OperationEquivalence::IgnoreLocations);
}

FunctionOpInterface KernelSet::insert(FunctionOpInterface function) {
  SmallVector<FunctionOpInterface, 1> &bucket = buckets[hash(function)];
  for (FunctionOpInterface other : bucket)
    if (areEqual(other, function))
      return other;
  bucket.push_back(function);
  ++count;
  return function;
}
