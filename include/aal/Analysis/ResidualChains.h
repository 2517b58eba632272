//===- ResidualChains.h - values along residual connections -----*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_ANALYSIS_RESIDUALCHAINS_H
#define AAL_ANALYSIS_RESIDUALCHAINS_H

#include "aal/Analysis/StepGraph.h"

namespace mlir::aal {

/// Finds the residual chains of a step: values of one size, each the sum of the
/// one before it and of a branch that depends on it. ReLUs, dropout and
/// normalisations may lie in between, before or after the sum: a value belongs
/// to the link that elementwise ops compute it from, so the input of a block of
/// a pre-norm transformer belongs to the sum that it normalises.
///
/// A shortcut through a convolution ends a chain, as its result is no
/// elementwise function of what it reads; the sum behind it starts the next.
///
/// Reads steps before and after aal-mark-saved. Linear in the step, as the
/// search for the dependence of a branch stays between two links.
class ResidualChains {
public:
  explicit ResidualChains(const StepGraph &graph);

  unsigned getNumChains() const { return chains.size(); }
  /// The values that start a chain and the sums that continue it, in the order
  /// of the step. Chains are in the order of their first sums.
  ArrayRef<Value> getLinks(unsigned chain) const { return chains[chain]; }

  /// The chain that `value`, of the forward pass, belongs to.
  std::optional<unsigned> getChain(Value value) const;
  /// True for the ops that make the links.
  bool isLink(Operation *op) const { return linkOps.contains(op); }
  /// True where the step has no element of a sample in `value`: it comes from
  /// parameters, constants and dropout masks alone.
  bool isInert(Value value) const;

  /// One line a chain: number of links, type, layers. For tests.
  void print(raw_ostream &os) const;

private:
  /// A value that no elementwise op of one activation makes.
  struct Node {
    Value value;
    std::optional<unsigned> parent = {}; // the link before, where it is a sum
    std::optional<unsigned> chain = {};
  };

  void visit(Operation *op);
  std::optional<unsigned> visitElementwise(Operation *op);
  std::optional<unsigned> findLinkBefore(Value skip, Value branch) const;
  bool dependsOn(Value value, Value source) const;
  unsigned addNode(Value value);
  std::optional<unsigned> getNode(Value value) const;
  void linkToParent(unsigned node, unsigned parent);

  const StepGraph &graph;
  std::vector<Node> nodes;
  DenseMap<Value, unsigned> nodeOf;
  std::vector<SmallVector<Value>> chains;
  DenseSet<Operation *> linkOps;
  llvm::BitVector inert; // by index of op
};

} // namespace mlir::aal

#endif // AAL_ANALYSIS_RESIDUALCHAINS_H
