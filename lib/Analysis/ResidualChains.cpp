//===- ResidualChains.cpp - values along residual connections -------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/ResidualChains.h"
#include "aal/Analysis/SavedTensors.h"
#include "aal/Analysis/StructuredOps.h"
#include "aal/Dialect/AAL/IR/AALOps.h"

using namespace mlir;
using namespace mlir::aal;

/// How many links above the addend a branch may start: parallel blocks add two
/// branches of one link in turn.
static constexpr unsigned kMaxLinksAbove = 3;

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

/// The tensor whose elements `value` has: above layout ops and aal.forward.
static Value getSource(Value value) {
  value = getLayoutRoot(value);
  while (auto forward = value.getDefiningOp<ForwardOp>()) {
    auto save = forward.getHandle().getDefiningOp<SaveOp>();
    if (!save)
      break;
    value = getLayoutRoot(save.getValue());
  }
  return value;
}

static int64_t getNumElements(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type ? type.getNumElements() : 0;
}

bool ResidualChains::isInert(Value value) const {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    ArgumentRole role =
        graph.getStep().getArguments()[argument.getArgNumber()].role;
    return role != ArgumentRole::Input && role != ArgumentRole::Target;
  }
  return inert[graph.getIndex(value.getDefiningOp())];
}

unsigned ResidualChains::addNode(Value value) {
  nodes.push_back({value});
  return nodes.size() - 1;
}

std::optional<unsigned> ResidualChains::getNode(Value value) const {
  auto it = nodeOf.find(getSource(value));
  if (it == nodeOf.end())
    return std::nullopt;
  return it->second;
}

std::optional<unsigned> ResidualChains::getChain(Value value) const {
  auto it = nodeOf.find(value);
  return it == nodeOf.end() ? std::nullopt : nodes[it->second].chain;
}

//===----------------------------------------------------------------------===//
// Links
//===----------------------------------------------------------------------===//

/// True where `value` depends on `source`. Looks no further up than `source`.
bool ResidualChains::dependsOn(Value value, Value source) const {
  unsigned first = graph.getIndex(source.getDefiningOp());
  SmallVector<Value> worklist{value};
  DenseSet<Operation *> visited;
  while (!worklist.empty()) {
    Value next = worklist.pop_back_val();
    if (next == source)
      return true;
    Operation *def = next.getDefiningOp();
    if (!def || graph.getIndex(def) <= first || !visited.insert(def).second)
      continue;
    llvm::append_range(worklist, graph.getReads(def));
  }
  return false;
}

/// The link that both `skip`, elementwise, and `branch` come from.
std::optional<unsigned> ResidualChains::findLinkBefore(Value skip,
                                                       Value branch) const {
  std::optional<unsigned> link = getNode(skip);
  for (unsigned i = 0; link && i != kMaxLinksAbove; ++i) {
    if (dependsOn(branch, nodes[*link].value))
      return link;
    link = nodes[*link].parent;
  }
  return std::nullopt;
}

void ResidualChains::linkToParent(unsigned node, unsigned parent) {
  auto append = [&](unsigned link) {
    nodes[link].chain = nodes[parent].chain;
    chains[*nodes[link].chain].push_back(nodes[link].value);
    linkOps.insert(nodes[link].value.getDefiningOp());
  };
  nodes[node].parent = parent;
  if (!nodes[parent].chain) {
    nodes[parent].chain = chains.size();
    chains.emplace_back();
    append(parent);
  }
  append(node);
}

static bool hasAddition(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && llvm::any_of(*linalgOp.getBlock(), [](Operation &scalar) {
           return isa<arith::AddFOp>(scalar);
         });
}

/// The node of the result of an elementwise op, or none where it only repeats
/// what is smaller, such as the statistics of a normalisation.
std::optional<unsigned> ResidualChains::visitElementwise(Operation *op) {
  Value result = op->getResult(0);
  bool repeats = false;
  // One operand a node: the activations of the size of the result.
  llvm::MapVector<unsigned, Value> operands;
  for (Value operand : op->getOperands()) {
    Value source = getSource(operand);
    std::optional<unsigned> node = getNode(source);
    if (isInert(source))
      continue;
    if (node && getNumElements(source) == getNumElements(result))
      operands.insert({*node, source});
    // Indices into a table (integers) say where from, not what.
    repeats |= isa<FloatType>(getElementTypeOrSelf(source.getType()));
  }
  if (operands.size() == 1)
    return operands.front().first;
  if (operands.empty() && repeats && !getLayoutSource(op))
    return std::nullopt;
  unsigned node = addNode(result);
  if (operands.size() != 2 || !hasAddition(op))
    return node;
  Value lhs = operands.front().second, rhs = operands.back().second;
  std::optional<unsigned> before = findLinkBefore(lhs, rhs);
  if (!before)
    before = findLinkBefore(rhs, lhs);
  if (before)
    linkToParent(node, *before);
  return node;
}

void ResidualChains::visit(Operation *op) {
  unsigned index = graph.getIndex(op);
  if (llvm::all_of(graph.getReads(op),
                   [&](Value read) { return isInert(read); }))
    inert.set(index);
  if (inert[index] || !graph.isForward(op))
    return;
  if (op->getNumResults() == 1 && isElementwise(op)) {
    if (std::optional<unsigned> node = visitElementwise(op))
      nodeOf[op->getResult(0)] = *node;
    return;
  }
  for (Value result : op->getResults())
    if (isa<RankedTensorType>(result.getType()))
      nodeOf[result] = addNode(result);
}

ResidualChains::ResidualChains(const StepGraph &graph) : graph(graph) {
  inert.resize(graph.getOps().size());
  for (Operation *op : graph.getOps())
    visit(op);
}

void ResidualChains::print(raw_ostream &os) const {
  for (ArrayRef<Value> links : chains) {
    os << "residual chain: " << links.size() << " links of "
       << links.front().getType();
    for (Value link : links) {
      std::string layer = getLayerName(link.getLoc());
      os << ' ' << (layer.empty() ? "-" : layer);
    }
    os << '\n';
  }
}
