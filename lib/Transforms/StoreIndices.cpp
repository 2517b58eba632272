//===- StoreIndices.cpp - the places of maxima in the forward pass --------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// An exporter may leave it to the backward pass to find the maxima of a
// pooling, for which the whole input of the pooling is stored. Here the forward
// pass finds them, and the places are stored, in the few bits that #aal.index
// takes.
//
//===----------------------------------------------------------------------===//

#include "AssignPolicies.h"
#include "aal/Analysis/SavedTensors.h"
#include "aal/Analysis/StructuredOps.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
class IndexStorer {
public:
  explicit IndexStorer(const StepGraph &graph);

  unsigned run(StringRef reason);

private:
  /// An op of the backward pass that only reads what the forward pass has.
  struct Candidate {
    Operation *op;
    /// Its result.
    Value places;
    /// What to run in the forward pass, in order, and the restored tensors that
    /// it reads.
    SmallVector<Operation *> ops;
    SmallVector<RestoreOp> restores;
    /// The last op that must come before.
    unsigned after = 0;
  };
  std::optional<Candidate> findCandidate(Operation *op) const;
  bool isReadByOthers(RestoreOp restore, const Candidate &candidate) const;
  int64_t countFreedBytes(const Candidate &candidate) const;
  bool store(const Candidate &candidate, StringRef reason);
  static int64_t removeUnread(const Candidate &candidate);
  std::string makeName(Location loc);

  const StepGraph &graph;
  llvm::StringSet<> names;
  /// Tensors that are restored by now, which the graph does not know.
  DenseSet<Operation *> added;
};
} // namespace

static SaveOp getSave(RestoreOp restore) {
  return restore.getHandle().getDefiningOp<SaveOp>();
}

IndexStorer::IndexStorer(const StepGraph &graph) : graph(graph) {
  for (SaveOp save : graph.getStep().getBody().getOps<SaveOp>())
    names.insert(save.getName());
}

/// The one result of `op` that anything reads; null where there are others. A
/// search for a maximum may yield that as well.
static Value getOnlyRead(Operation *op) {
  Value read;
  for (Value result : op->getResults()) {
    if (result.use_empty())
      continue;
    if (read)
      return {};
    read = result;
  }
  return read;
}

/// The op and what lies between it and restored tensors, arguments and
/// constants, which may only be layout ops and constants.
std::optional<IndexStorer::Candidate>
IndexStorer::findCandidate(Operation *op) const {
  if (graph.isForward(op) || !isReduction(op))
    return std::nullopt;
  Value places = getOnlyRead(op);
  if (!places || !getElementTypeOrSelf(places).isInteger())
    return std::nullopt;
  Candidate candidate{op, places, {}, {}};
  // The flag says that what the op reads is done.
  SmallVector<std::pair<Operation *, bool>> stack = {{op, false}};
  DenseSet<Operation *> visited;
  while (!stack.empty()) {
    auto [current, isReady] = stack.pop_back_val();
    if (isReady) {
      candidate.ops.push_back(current);
      continue;
    }
    if (!visited.insert(current).second)
      continue;
    if (added.contains(current))
      return std::nullopt;
    auto restore = dyn_cast<RestoreOp>(current);
    if (restore)
      candidate.restores.push_back(restore);
    if (restore || graph.isForward(current)) {
      candidate.after =
          std::max(candidate.after,
                   graph.getIndex(restore ? getSave(restore) : current));
      continue;
    }
    bool isPassed = current == op || getLayoutSource(current) ||
                    !graph.dependsOnArgument(current->getResult(0));
    if (!isPassed)
      return std::nullopt;
    stack.push_back({current, true});
    for (Value read : graph.getReads(current))
      if (Operation *producer = read.getDefiningOp())
        stack.push_back({graph.getTopLevel(producer), false});
  }
  return candidate;
}

/// True where anything but the candidate reads the restored tensor, through
/// layout ops.
bool IndexStorer::isReadByOthers(RestoreOp restore,
                                 const Candidate &candidate) const {
  SmallVector<Operation *> passed = {restore};
  while (!passed.empty())
    for (Operation *user : passed.pop_back_val()->getUsers()) {
      Operation *reader = graph.getTopLevel(user);
      if (reader == candidate.op)
        continue;
      if (!getLayoutSource(reader) ||
          !llvm::is_contained(candidate.ops, reader))
        return true;
      passed.push_back(reader);
    }
  return false;
}

/// The bytes of the tensors that nothing reads any more if the candidate runs
/// in the forward pass.
int64_t IndexStorer::countFreedBytes(const Candidate &candidate) const {
  int64_t bytes = 0;
  for (RestoreOp restore : candidate.restores) {
    SaveOp save = getSave(restore);
    bool isNeeded =
        !save->hasOneUse() || isReadByOthers(restore, candidate) ||
        llvm::any_of(save.getValue().getUsers(), [&](Operation *user) {
          auto other = dyn_cast<SaveOp>(user);
          return other && other != save && !other.getLossless();
        });
    if (!isNeeded)
      bytes +=
          getTensorBytes(cast<RankedTensorType>(save.getValue().getType()));
  }
  return bytes;
}

/// A name for the places that an op at `loc` finds.
std::string IndexStorer::makeName(Location loc) {
  std::string layer = getLayerName(loc);
  std::string base = layer.empty() ? "index" : layer + ".index", name = base;
  for (unsigned count = 2; !names.insert(name).second; ++count)
    name = base + "#" + std::to_string(count);
  return name;
}

bool IndexStorer::store(const Candidate &candidate, StringRef reason) {
  Location loc = candidate.op->getLoc();
  MLIRContext *context = loc.getContext();
  OpBuilder builder(context);
  builder.setInsertionPointAfter(graph.getOps()[candidate.after]);
  IRMapping mapping;
  for (RestoreOp restore : candidate.restores)
    mapping.map(restore.getResult(), getSave(restore).getValue());
  for (Operation *op : candidate.ops)
    builder.clone(*op, mapping);
  Value places = mapping.lookup(candidate.places);
  auto save = SaveOp::create(
      builder, loc, places, UseKind::Other, KeepAttr::get(context),
      builder.getStringAttr(makeName(loc)), StringAttr(), StringAttr(),
      Attribute(), builder.getStringAttr(reason), /*parameter_derived=*/false);
  auto rule = cast<StoragePolicyAttrInterface>(
      Attribute(IndexAttr::get(context, /*bits=*/0, {}, {}, /*none=*/-1)));
  auto policy = cast_or_null<StoragePolicyAttrInterface>(rule.specialize(save));
  auto type = cast<RankedTensorType>(places.getType());
  if (!policy || policy.getStorageBytes(type) >= countFreedBytes(candidate)) {
    save.erase();
    for (Operation *op : llvm::reverse(candidate.ops))
      mapping.lookup(op->getResult(0)).getDefiningOp()->erase();
    return false;
  }
  if (std::string layer = getLayerName(loc); !layer.empty())
    save.setLayer(layer);
  save.setPolicyAttr(policy);
  builder.setInsertionPoint(candidate.op);
  auto restored = RestoreOp::create(builder, loc, save);
  added.insert(restored);
  Value(candidate.places).replaceAllUsesWith(restored);
  save->setAttr(kBytesBeforeAttrName,
                builder.getI64IntegerAttr(removeUnread(candidate)));
  return true;
}

/// Erases what only the candidate read, and itself. Returns the bytes of the
/// tensors that are saved no more.
int64_t IndexStorer::removeUnread(const Candidate &candidate) {
  for (Operation *op : llvm::reverse(candidate.ops))
    if (op->use_empty())
      op->erase();
  int64_t bytes = 0;
  for (RestoreOp restore : candidate.restores) {
    if (!restore->use_empty())
      continue;
    SaveOp save = getSave(restore);
    Value value = save.getValue();
    restore.erase();
    if (!save->use_empty())
      continue;
    save.erase();
    bool isSaved = llvm::any_of(
        value.getUsers(), [](Operation *user) { return isa<SaveOp>(user); });
    if (!isSaved)
      bytes += getTensorBytes(cast<RankedTensorType>(value.getType()));
  }
  return bytes;
}

unsigned IndexStorer::run(StringRef reason) {
  unsigned stored = 0;
  for (Operation *op : graph.getOps())
    if (std::optional<Candidate> candidate = findCandidate(op))
      stored += store(*candidate, reason);
  return stored;
}

FailureOr<unsigned> aal::storeIndices(const TrainingStep &step,
                                      StringRef reason) {
  FailureOr<StepGraph> graph = StepGraph::build(step);
  if (failed(graph))
    return failure();
  return IndexStorer(*graph).run(reason);
}
