//===- StorageCut.cpp - what to store and what to compute again -----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Planner/StorageCut.h"
#include "aal/Analysis/Flops.h"
#include "aal/Analysis/SavedTensors.h"
#include "aal/Analysis/StructuredOps.h"
#include "aal/Planner/MaxFlow.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::aal;

bool aal::mayRecompute(Operation *op, bool products) {
  // Ops of this dialect draw random numbers or hold what is stored.
  return isMemoryEffectFree(op) && !isa<AALDialect>(op->getDialect()) &&
         !isa<LoopLikeOpInterface>(op) && (products || !getProductOperands(op));
}

Attribute aal::getExactPolicy(RankedTensorType type) {
  MLIRContext *context = type.getContext();
  Attribute best = KeepAttr::get(context);
  auto mask = cast<StoragePolicyAttrInterface>(
      Attribute(MaskAttr::get(context, {}, {})));
  if (mask.isLegalFor(UseKind::Other, type))
    best = mask;
  return best;
}

/// The bytes that `policy` stores of `type`.
static int64_t getBytes(Attribute policy, Type type) {
  return cast<StoragePolicyAttrInterface>(policy).getStorageBytes(
      cast<RankedTensorType>(type));
}

/// True for what a reduction of a whole tensor or of its groups makes, which is
/// small and all that is computed from it depends on. A pooling is none.
static bool isSummary(Value value) {
  auto def = getLayoutRoot(value).getDefiningOp<linalg::LinalgOp>();
  return isStatistic(value) && !(def && linalg::isaConvolutionOpInterface(def));
}

Attribute StorageCutOptions::getStartPolicy(Value value) const {
  auto type = cast<RankedTensorType>(value.getType());
  Attribute best = getExactPolicy(type);
  if (starts.empty() || exact.contains(value) || isSummary(value))
    return best;
  for (Attribute start : starts)
    if (cast<StoragePolicyAttrInterface>(start).isLegalFor(
            UseKind::Recomputation, type) &&
        getBytes(start, type) < getBytes(best, type))
      best = start;
  return best;
}

Value aal::resolveSaved(Value value) {
  while (auto forward = value.getDefiningOp<ForwardOp>())
    value = forward.getHandle().getDefiningOp<SaveOp>().getValue();
  return value;
}

/// Units of capacity to a byte: prices are fractions of bytes.
static constexpr int64_t kUnit = 1024;

namespace mlir::aal {
/// Builds the graph of a cut and reads the plan off it.
class StorageCutBuilder {
public:
  StorageCutBuilder(ArrayRef<SaveOp> saves, const StorageCutOptions &options)
      : saves(saves), options(options), source(flow.addNode()),
        sink(flow.addNode()) {
    indexOps();
  }

  StorageCut run();

private:
  /// True for what the backward pass has anyway.
  bool isFree(Value value) const {
    return !value.getDefiningOp() || matchPattern(value, m_Constant()) ||
           options.stored.contains(value) || options.started.contains(value) ||
           options.held.contains(value);
  }
  /// True where ops that run again have a price.
  bool isPriced() const {
    return options.pricePerByte > 0 || options.pricePerFlop.value_or(0) > 0;
  }
  void indexOps();
  int getNode(Value value);
  int getNode(Operation *op);
  void addReads();
  void addOp(Operation *op, int node);
  void addSave(SaveOp save);
  double getPrice(Operation *op) const;
  /// True where a result is made again whatever that costs.
  bool isHeld(Operation *op) const {
    return llvm::any_of(op->getResults(), [&](Value result) {
      return options.held.contains(result);
    });
  }
  bool mayRun(Operation *op) const {
    bool isAllowed = options.pricePerFlop.has_value() ||
                     options.repeatable.contains(op) || isHeld(op);
    return !options.banned.contains(op) && mayRecompute(op, isAllowed);
  }
  bool isComparedApart(SaveOp save) const;
  Attribute getCheapestOffer(SaveOp save) const;
  Attribute chooseStored(SaveOp save) const;
  Attribute choose(SaveOp save, const std::vector<bool> &isAvailable) const;

  ArrayRef<SaveOp> saves;
  const StorageCutOptions &options;
  MaxFlow flow;
  const int source, sink;
  llvm::MapVector<Value, int> values;
  llvm::MapVector<Operation *, int> ops;
  SmallVector<Operation *> pending; // ops whose reads are to be added
  DenseMap<std::pair<Value, Attribute>, int> forms;
  DenseMap<Operation *, double> positions; // 0 to 1, where ops have a price
};
} // namespace mlir::aal

void StorageCutBuilder::indexOps() {
  if (saves.empty() || !isPriced())
    return;
  Block &block = *saves.front()->getBlock();
  double count = static_cast<double>(block.getOperations().size());
  for (auto [index, op] : llvm::enumerate(block))
    positions[&op] = static_cast<double>(index) / count;
}

int StorageCutBuilder::getNode(Value value) {
  auto [it, isNew] = values.try_emplace(value, -1);
  if (!isNew)
    return it->second;
  int node = it->second = flow.addNode();
  auto type = dyn_cast<RankedTensorType>(value.getType());
  // Only tensors can be stored.
  flow.addEdge(getNode(value.getDefiningOp()), node,
               type ? getBytes(options.getStartPolicy(value), type) * kUnit
                    : MaxFlow::kInfinite);
  return node;
}

int StorageCutBuilder::getNode(Operation *op) {
  auto [it, isNew] = ops.try_emplace(op, -1);
  if (isNew) {
    it->second = flow.addNode();
    pending.push_back(op);
  }
  return it->second;
}

/// In bytes.
double StorageCutBuilder::getPrice(Operation *op) const {
  if (!isPriced() || isHeld(op))
    return 0;
  double price = 0;
  if (int64_t bytes = countMovedBytes(op))
    price += options.pricePerByte * static_cast<double>(bytes);
  if (getProductOperands(op) && !options.paid.contains(op))
    price +=
        options.pricePerFlop.value_or(0) * static_cast<double>(countFlops(op));
  return price * (1 + positions.lookup(op) * options.rise);
}

void StorageCutBuilder::addOp(Operation *op, int node) {
  // More than a capacity may be is more than all that could be stored.
  static constexpr double kMaxPrice = 1e12;
  double price = getPrice(op);
  if (!mayRun(op) || price > kMaxPrice) {
    flow.addEdge(source, node, MaxFlow::kInfinite);
    return;
  }
  if (price > 0)
    flow.addEdge(source, node, static_cast<int64_t>(price * kUnit));
  llvm::SetVector<Value> reads;
  getUsedValuesDefinedAbove(op->getRegions(), reads);
  reads.insert_range(op->getOperands());
  for (Value read : reads)
    if (Value value = resolveSaved(read); !isFree(value))
      flow.addEdge(getNode(value), node, MaxFlow::kInfinite);
}

/// Goes up from what was asked for; without recursion, since chains are as long
/// as the network is deep.
void StorageCutBuilder::addReads() {
  while (!pending.empty()) {
    Operation *op = pending.pop_back_val();
    addOp(op, ops.lookup(op));
  }
}

/// True for a comparison with a form of its own of a tensor that is rounded
/// where it is stored.
bool StorageCutBuilder::isComparedApart(SaveOp save) const {
  auto type = cast<RankedTensorType>(save.getValue().getType());
  return save.getUse() == UseKind::Predicate && options.offers.contains(save) &&
         options.getStartPolicy(save.getValue()) != getExactPolicy(type);
}

Attribute StorageCutBuilder::getCheapestOffer(SaveOp save) const {
  auto type = save.getValue().getType();
  const auto &offers = options.offers.find(save)->second;
  return *llvm::min_element(offers, [&](Attribute a, Attribute b) {
    return getBytes(a, type) < getBytes(b, type);
  });
}

void StorageCutBuilder::addSave(SaveOp save) {
  Value value = save.getValue();
  if (isFree(value))
    return;
  int node = getNode(value);
  if (isComparedApart(save))
    node = getNode(value.getDefiningOp());
  auto *offers = options.offers.find(save);
  if (offers == options.offers.end()) {
    flow.addEdge(node, sink, MaxFlow::kInfinite);
    return;
  }
  // Equal forms are stored once.
  Attribute best = getCheapestOffer(save);
  Attribute form = cast<StoragePolicyAttrInterface>(best).getStoredForm();
  auto [it, isNew] = forms.try_emplace({value, form}, -1);
  if (!isNew)
    return;
  it->second = flow.addNode();
  flow.addEdge(node, it->second, getBytes(best, value.getType()) * kUnit);
  flow.addEdge(it->second, sink, MaxFlow::kInfinite);
}

/// The policy of a save whose tensor is stored in the form that others start
/// from.
Attribute StorageCutBuilder::chooseStored(SaveOp save) const {
  if (isComparedApart(save))
    return getCheapestOffer(save);
  auto type = cast<RankedTensorType>(save.getValue().getType());
  Attribute start = options.getStartPolicy(save.getValue());
  bool isLegal =
      cast<StoragePolicyAttrInterface>(start).isLegalFor(save.getUse(), type);
  return isLegal ? start : Attribute(RecomputeAttr::get(save.getContext()));
}

Attribute
StorageCutBuilder::choose(SaveOp save,
                          const std::vector<bool> &isAvailable) const {
  Value value = save.getValue();
  if (options.started.contains(value) && !options.stored.contains(value))
    return chooseStored(save);
  auto *it = values.find(value);
  if (it == values.end())
    return getExactPolicy(cast<RankedTensorType>(value.getType()));
  bool isRepeated = isAvailable[ops.lookup(value.getDefiningOp())];
  if (isRepeated)
    return RecomputeAttr::get(save.getContext());
  return isAvailable[it->second] ? chooseStored(save) : getCheapestOffer(save);
}

StorageCut StorageCutBuilder::run() {
  for (SaveOp save : saves)
    addSave(save);
  for (Value value : options.held)
    flow.addEdge(getNode(value.getDefiningOp()), sink, MaxFlow::kInfinite);
  addReads();
  StorageCut cut;
  cut.cost = static_cast<double>(flow.solve(source, sink)) / kUnit;
  std::vector<bool> isAvailable = flow.getSinkSide(sink);
  for (auto [op, node] : ops) {
    if (isAvailable[node])
      cut.price += getPrice(op);
    if (getProductOperands(op) && mayRun(op))
      cut.products.emplace_back(op, isAvailable[node]);
  }
  DenseSet<Value> saved;
  for (SaveOp save : saves) {
    cut.policies[save] = choose(save, isAvailable);
    saved.insert(save.getValue());
  }
  for (auto [value, node] : values) {
    if (!isAvailable[node] || isAvailable[ops.lookup(value.getDefiningOp())])
      continue;
    Attribute start = options.getStartPolicy(value);
    bool isExact =
        start == getExactPolicy(cast<RankedTensorType>(value.getType()));
    if (!isExact || !saved.contains(value))
      cut.stored.push_back({value, start});
  }
  return cut;
}

StorageCut StorageCut::solve(ArrayRef<SaveOp> saves,
                             const StorageCutOptions &options) {
  return StorageCutBuilder(saves, options).run();
}
