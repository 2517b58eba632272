//===- SavedTensors.cpp - tensors that the backward pass keeps alive ------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/SavedTensors.h"
#include "Relevance.h"
#include "UseKinds.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace mlir::aal;

int64_t aal::getTensorBytes(RankedTensorType type) {
  int64_t bits = std::max<int64_t>(type.getElementTypeBitWidth(), 8);
  return type.getNumElements() * bits / 8;
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

StringRef aal::getLocationName(Location loc) {
  if (auto name = dyn_cast<NameLoc>(loc))
    return name.getName();
  if (auto call = dyn_cast<CallSiteLoc>(loc))
    return getLocationName(call.getCallee());
  if (auto fused = dyn_cast<FusedLoc>(loc))
    for (Location part : fused.getLocations())
      if (StringRef name = getLocationName(part); !name.empty())
        return name;
  return "";
}

std::string aal::getLayerName(Location loc) {
  StringRef name = getLocationName(loc);
  SmallVector<StringRef, 8> parts;
  name.split(parts, '/');
  if (parts.size() < 2)
    return "";
  ArrayRef<StringRef> scopes = ArrayRef<StringRef>(parts).drop_back();
  bool isTagged = scopes.front() == "fwd" || scopes.front() == "bwd";
  if (isTagged)
    scopes = scopes.drop_front();
  SmallVector<StringRef, 8> layer;
  for (StringRef scope : scopes)
    if (scope != "-" && !scope.contains('('))
      layer.push_back(scope);
  return llvm::join(layer, "/");
}

/// The last component of a location's name, without its sequence number.
static StringRef getOpName(Operation *op) {
  StringRef name = getLocationName(op->getLoc()).rsplit('/').second;
  name = name.split('#').first.split('.').first;
  return name.empty() ? op->getName().stripDialect() : name;
}

/// The layer that owns a parameter: its name up to the last separator.
static StringRef getOwner(StringRef parameter) {
  size_t end = parameter.find_last_of("./");
  return end == StringRef::npos ? StringRef() : parameter.take_front(end);
}

//===----------------------------------------------------------------------===//
// Roots
//===----------------------------------------------------------------------===//

namespace {
/// A forward value that the backward pass reads, and the saved tensor that it
/// is a layout of.
struct Crossing {
  Value value;
  Value root;
};

class SavedTensorsBuilder {
public:
  explicit SavedTensorsBuilder(const StepGraph &graph)
      : graph(graph), kinds(graph), relevance(graph) {}

  std::vector<SavedTensor> run();

private:
  void findCrossings();
  bool isReadByBackward(Value value) const;
  void resolveSharedRoots();
  void collectUses(Value value, SmallVectorImpl<Operation *> &layout,
                   SmallVectorImpl<SavedUse> &uses) const;
  /// Sorts uses by the order of their readers in the step.
  void sort(MutableArrayRef<SavedUse> uses) const;
  void addGroups(SavedTensor &tensor, MutableArrayRef<SavedUse> uses);
  void finishGroup(SavedTensor &tensor, SavedGroup &group);
  void findSites(Value saved, SavedGroup &group) const;
  void nameGroup(Value saved, SavedGroup &group);
  void findSlice(Value saved, SavedGroup &group) const;

  const StepGraph &graph;
  UseKindInference kinds;
  Relevance relevance;
  std::vector<Crossing> crossings;
  /// Activation operands of the forward products of each parameter.
  DenseMap<unsigned, SmallVector<OpOperand *, 1>> products;
  llvm::StringMap<unsigned> names;
};
} // namespace

/// The smallest tensor on the chain of layout ops above `value`, the uppermost
/// of several; an argument or a constant where the chain ends in one.
static Value findRoot(Value value) {
  Value best = value;
  int64_t bestBytes = getTensorBytes(cast<RankedTensorType>(value.getType()));
  while (Operation *def = value.getDefiningOp()) {
    OpOperand *source = getLayoutSource(def);
    if (!source)
      break;
    value = source->get();
    int64_t bytes = getTensorBytes(cast<RankedTensorType>(value.getType()));
    if (bytes <= bestBytes) {
      best = value;
      bestBytes = bytes;
    }
  }
  return isa<BlockArgument>(value) || isConstantLike(value) ? value : best;
}

bool SavedTensorsBuilder::isReadByBackward(Value value) const {
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    Operation *topLevel = graph.getTopLevel(user);
    return topLevel != graph.getStep().getReturn() &&
           !graph.isForward(topLevel);
  });
}

void SavedTensorsBuilder::findCrossings() {
  for (Operation *op : graph.getOps()) {
    if (!graph.isForward(op))
      continue;
    for (Value result : op->getResults())
      if (isa<RankedTensorType>(result.getType()) &&
          graph.dependsOnArgument(result) && isReadByBackward(result))
        crossings.push_back({result, findRoot(result)});
  }
}

/// A slice or a narrow copy costs nothing where its source is saved as well.
void SavedTensorsBuilder::resolveSharedRoots() {
  DenseSet<Value> roots;
  for (const Crossing &crossing : crossings)
    roots.insert(crossing.root);
  for (Crossing &crossing : crossings) {
    Value value = crossing.root;
    while (Operation *def = value.getDefiningOp()) {
      OpOperand *source = getLayoutSource(def);
      if (!source)
        break;
      value = source->get();
      if (roots.contains(value))
        crossing.root = value;
    }
  }
}

//===----------------------------------------------------------------------===//
// Uses
//===----------------------------------------------------------------------===//

/// Layout ops of the backward pass only pass the tensor on.
void SavedTensorsBuilder::collectUses(Value value,
                                      SmallVectorImpl<Operation *> &layout,
                                      SmallVectorImpl<SavedUse> &uses) const {
  for (OpOperand &operand : value.getUses()) {
    Operation *reader = graph.getTopLevel(operand.getOwner());
    if (reader == graph.getStep().getReturn() || graph.isForward(reader))
      continue;
    if (getLayoutSource(reader) == &operand) {
      layout.push_back(reader);
      collectUses(reader->getResult(0), layout, uses);
      layout.pop_back();
      continue;
    }
    uses.push_back({&operand, reader,
                    SmallVector<Operation *, 2>(layout.begin(), layout.end())});
  }
}

/// The layout ops from `root` down to `value`. False where `root` is not above.
static bool findLayout(Value root, Value value,
                       SmallVectorImpl<Operation *> &layout) {
  while (value != root) {
    Operation *def = value.getDefiningOp();
    OpOperand *source = def ? getLayoutSource(def) : nullptr;
    if (!source)
      return false;
    layout.push_back(def);
    value = source->get();
  }
  std::reverse(layout.begin(), layout.end());
  return true;
}

void SavedTensorsBuilder::findSites(Value saved, SavedGroup &group) const {
  if (!group.parameter)
    return;
  auto it = products.find(group.parameter->index);
  if (it == products.end())
    return;
  for (OpOperand *activation : it->second) {
    ForwardSite site{activation, {}};
    if (findLayout(saved, activation->get(), site.layout))
      group.sites.push_back(std::move(site));
  }
}

void SavedTensorsBuilder::nameGroup(Value saved, SavedGroup &group) {
  if (group.parameter)
    group.layer = getOwner(group.parameter->name).str();
  if (group.layer.empty())
    group.layer = getLayerName(saved.getLoc());
  if (group.layer.empty())
    group.layer = getLayerName(group.uses.front().reader->getLoc());
  StringRef what =
      group.sites.empty() ? getOpName(saved.getDefiningOp()) : "input";
  std::string name =
      group.layer.empty() ? what.str() : group.layer + "." + what.str();
  unsigned count = ++names[name];
  group.name = count == 1 ? name : name + "#" + std::to_string(count);
}

void SavedTensorsBuilder::findSlice(Value saved, SavedGroup &group) const {
  ArrayRef<int64_t> shape = cast<RankedTensorType>(saved.getType()).getShape();
  Places places = Places::none(shape);
  for (const SavedUse &use : group.uses)
    places.unite(relevance.getPlaces(saved, use));
  if (places.isAll() || places.isEmpty())
    return;
  TensorSlice slice;
  int64_t elements = 1;
  for (const llvm::BitVector &dim : places.getDims()) {
    int64_t first = dim.find_first(), stride = 0;
    for (unsigned place : dim.set_bits())
      stride = std::gcd(stride, place - first);
    stride = std::max<int64_t>(stride, 1);
    slice.offsets.push_back(first);
    slice.strides.push_back(stride);
    slice.sizes.push_back((dim.find_last() - first) / stride + 1);
    elements *= slice.sizes.back();
  }
  if (elements < ShapedType::getNumElements(shape))
    group.slice = std::move(slice);
}

void SavedTensorsBuilder::finishGroup(SavedTensor &tensor, SavedGroup &group) {
  findSites(tensor.value, group);
  nameGroup(tensor.value, group);
  findSlice(tensor.value, group);
  if (group.kind != UseKind::Predicate)
    return;
  Type elementType = getElementTypeOrSelf(tensor.value.getType());
  for (const SavedUse &use : group.uses) {
    bool isUncast =
        getElementTypeOrSelf(use.operand->get().getType()) == elementType;
    if (isUncast && kinds.collectComparisons(use, group.comparisons))
      continue;
    group.comparisons.clear();
    return;
  }
}

void SavedTensorsBuilder::sort(MutableArrayRef<SavedUse> uses) const {
  auto key = [&](const SavedUse &use) {
    return std::make_pair(graph.getIndex(use.reader),
                          use.operand->getOperandNumber());
  };
  llvm::sort(uses, [&](const SavedUse &a, const SavedUse &b) {
    return key(a) < key(b);
  });
}

void SavedTensorsBuilder::addGroups(SavedTensor &tensor,
                                    MutableArrayRef<SavedUse> uses) {
  llvm::MapVector<std::pair<UseKind, unsigned>, SavedGroup> groups;
  for (SavedUse &use : uses) {
    UseKindInference::Use what = kinds.classify(tensor.value, use);
    unsigned parameter = what.parameter ? what.parameter->index + 1 : 0;
    SavedGroup &group = groups[{what.kind, parameter}];
    group.kind = what.kind;
    group.parameter = what.parameter;
    group.uses.push_back(std::move(use));
  }
  for (auto &[key, group] : groups) {
    finishGroup(tensor, group);
    tensor.groups.push_back(std::move(group));
  }
}

std::vector<SavedTensor> SavedTensorsBuilder::run() {
  findCrossings();
  resolveSharedRoots();
  products =
      collectParameterProducts(graph.getStep().getBody(), [&](Operation *op) {
        return graph.isForward(op);
      });
  llvm::MapVector<Value, SmallVector<SavedUse>> usesOfRoot;
  for (const Crossing &crossing : crossings) {
    SmallVector<Operation *> layout;
    bool isAbove = findLayout(crossing.root, crossing.value, layout);
    assert(isAbove && "roots are above what crosses");
    (void)isAbove;
    collectUses(crossing.value, layout, usesOfRoot[crossing.root]);
  }
  std::vector<SavedTensor> tensors;
  for (auto &[root, uses] : usesOfRoot) {
    sort(uses);
    SavedTensor tensor{root, !graph.dependsOnSample(root), {}};
    if (graph.isForward(root)) {
      addGroups(tensor, uses);
    } else {
      // An argument: its layouts are made again, it needs no storage.
      SavedGroup group;
      group.kind = UseKind::Other;
      group.uses = std::move(uses);
      tensor.groups.push_back(std::move(group));
    }
    tensors.push_back(std::move(tensor));
  }
  return tensors;
}

//===----------------------------------------------------------------------===//
// SavedTensors
//===----------------------------------------------------------------------===//

SavedTensors::SavedTensors(const StepGraph &graph)
    : graph(graph), tensors(SavedTensorsBuilder(graph).run()) {}

void SavedTensors::print(raw_ostream &os) const {
  for (const SavedTensor &tensor : tensors) {
    if (isa<BlockArgument>(tensor.value))
      continue;
    for (const SavedGroup &group : tensor.groups) {
      os << group.name << ": " << stringifyUseKind(group.kind) << ' '
         << tensor.value.getType() << " uses=" << group.uses.size()
         << " sites=" << group.sites.size();
      for (const auto &[predicate, threshold] : group.comparisons)
        os << ' ' << arith::stringifyCmpFPredicate(predicate) << ' '
           << threshold.convertToDouble();
      if (tensor.isParameterDerived)
        os << " parameter-derived";
      os << '\n';
    }
  }
}
