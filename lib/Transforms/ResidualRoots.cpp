//===- ResidualRoots.cpp - roots along residual chains ------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "AssignPolicies.h"

using namespace mlir;
using namespace mlir::aal;

/// The saves of each value of a chain, in the order of the step.
using ChainValues = llvm::MapVector<Value, SmallVector<SaveOp, 2>>;

/// For each chain with such values, those that contractions with parameters
/// read, whose weight gradients read them again. In the order of the chains.
static std::map<unsigned, ChainValues>
collectValues(const ResidualChains &chains, ArrayRef<SaveOp> saves) {
  std::map<unsigned, ChainValues> valuesOf;
  for (SaveOp save : saves) {
    if (save.getUse() != UseKind::WeightGradient || !hasForward(save))
      continue;
    if (std::optional<unsigned> chain = chains.getChain(save.getValue()))
      valuesOf[*chain][save.getValue()].push_back(save);
  }
  return valuesOf;
}

/// Gives the values behind the first of each `stride` the first as their root.
static void shareRoots(const ChainValues &values, int64_t stride,
                       StringRef reason, SmallVectorImpl<SaveOp> &changed) {
  DenseMap<Type, SaveOp> rootOf; // of the group, by type
  for (auto [index, entry] : llvm::enumerate(values)) {
    if (index % stride == 0)
      rootOf.clear();
    auto [it, isRoot] =
        rootOf.try_emplace(entry.first.getType(), entry.second.front());
    if (isRoot)
      continue;
    for (SaveOp save : entry.second) {
      save.setPolicyAttr(ResidualAttr::get(save.getContext(),
                                           it->second.getName(),
                                           /*add=*/false));
      save.setReason(reason);
      changed.push_back(save);
    }
  }
}

FailureOr<SmallVector<SaveOp>>
aal::shareResidualRoots(const RuleStatement &statement,
                        const ResidualChains &chains, ArrayRef<SaveOp> saves) {
  std::map<unsigned, ChainValues> valuesOf = collectValues(chains, saves);
  ArrayRef<int64_t> strides = statement.strides;
  if (valuesOf.empty())
    return emitError(statement.loc)
           << "'" << statement.text
           << "' matches nothing: looked for values that contractions or "
              "convolutions with parameters read, each the sum of the one "
              "before and of a branch that depends on it, found none";
  if (strides.size() != 1 && strides.size() != valuesOf.size()) {
    auto sizes = llvm::map_range(valuesOf, [](const auto &entry) {
      return std::to_string(entry.second.size());
    });
    return emitError(statement.loc)
           << "'" << statement.text << "': expected one stride or "
           << valuesOf.size() << ", one for each residual chain (of "
           << llvm::join(sizes, ", ") << " values), found " << strides.size();
  }
  SmallVector<SaveOp> changed;
  for (auto [index, entry] : llvm::enumerate(valuesOf))
    shareRoots(entry.second, strides[strides.size() == 1 ? 0 : index],
               "rule: " + statement.text, changed);
  return changed;
}
