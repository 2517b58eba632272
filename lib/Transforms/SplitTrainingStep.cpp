//===- SplitTrainingStep.cpp - a function for each pass -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/StepGraph.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Transforms/Passes.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::aal {
#define GEN_PASS_DEF_SPLITTRAININGSTEP
#include "aal/Transforms/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

namespace {
/// One argument or result of a new function.
struct Signature {
  SmallVector<Value> values;
  SmallVector<DictionaryAttr> attrs;

  void add(Value value, DictionaryAttr attr) {
    values.push_back(value);
    attrs.push_back(attr ? attr : DictionaryAttr::get(value.getContext()));
  }
};

/// Splits one training step.
class StepSplitter {
public:
  StepSplitter(const StepGraph &graph)
      : graph(graph), func(graph.getStep().getFunction()),
        isForward(graph.getOps().size()) {}

  /// Fails, with an error at the op, where a stored tensor depends on the loss
  /// gradient.
  LogicalResult findForwardOps();
  /// The values that the backward pass reads of the forward pass.
  void findStored();
  void build(StringRef forwardName, StringRef backwardName);

private:
  bool isForwardOp(Operation *op) const {
    return isForward[graph.getIndex(op)];
  }
  bool isReplicated(Operation *op) const;
  void addReads(ArrayRef<Value> reads, bool forward);
  DictionaryAttr describeStored(Value value);
  bool belongsToForward(const StepResult &result) const;
  func::FuncOp buildFunction(StringRef name, bool forward,
                             const Signature &arguments,
                             const Signature &results);

  const StepGraph &graph;
  func::FuncOp func;
  llvm::BitVector isForward;
  llvm::SetVector<Value> stored;
  llvm::DenseSet<Value> readForward, readBackward; // arguments
  llvm::StringSet<> storedNames;
};
} // namespace

LogicalResult StepSplitter::findForwardOps() {
  ArrayRef<Operation *> ops = graph.getOps();
  // Operands are defined above their readers, so one sweep upwards is enough.
  for (unsigned i = ops.size(); i-- != 0;) {
    Operation *op = ops[i];
    if (isa<SaveOp, RestoreOp, ForwardOp>(op))
      return op->emitOpError() << "expected a step whose policies are "
                                  "materialised (aal-materialize-policies)";
    if (isa<OffloadOp>(op))
      return op->emitOpError()
             << "copies beside the ops of both passes; expected a step that "
                "offloads nothing";
    if (op->hasAttr(kStoredAttrName)) {
      if (op->getNumResults() > 0 &&
          graph.dependsOnLossGradient(op->getResult(0)))
        return op->emitOpError()
               << "makes the stored tensor " << op->getAttr(kStoredAttrName)
               << " and depends on the loss gradient";
      isForward.set(i);
    }
    if (graph.isForward(op))
      isForward.set(i);
    if (!isForward[i])
      continue;
    for (Value read : graph.getReads(op))
      if (Operation *producer = read.getDefiningOp())
        isForward.set(graph.getIndex(producer));
  }
  return success();
}

/// True for ops that depend on no argument (constants, tensors filled with
/// them): each pass gets a copy instead of the result.
bool StepSplitter::isReplicated(Operation *op) const {
  return op->getNumResults() > 0 && !graph.dependsOnArgument(op->getResult(0));
}

bool StepSplitter::belongsToForward(const StepResult &result) const {
  // The range of a stored form is carried to the next step by the pass that
  // finds it.
  if (result.role == ResultRole::StateUpdate) {
    Operation *producer = graph.getStep().getValue(result).getDefiningOp();
    return producer && isForwardOp(producer);
  }
  return result.role == ResultRole::Loss || result.role == ResultRole::Output ||
         result.role == ResultRole::BufferUpdate;
}

void StepSplitter::addReads(ArrayRef<Value> reads, bool forward) {
  for (Value read : reads) {
    Operation *producer = read.getDefiningOp();
    if (!producer)
      (forward ? readForward : readBackward).insert(read);
    else if (!forward && isForwardOp(producer) && !isReplicated(producer))
      stored.insert(read);
  }
}

void StepSplitter::findStored() {
  const TrainingStep &step = graph.getStep();
  for (Operation *op : graph.getOps())
    addReads(graph.getReads(op), isForwardOp(op));
  for (const StepResult &result : step.getResults())
    addReads(step.getValue(result), belongsToForward(result));
  for (const StepArgument &argument : step.getArguments())
    if (argument.role == ArgumentRole::LossGradient)
      readBackward.insert(step.getValue(argument));
}

/// The role and a unique name of a stored tensor.
DictionaryAttr StepSplitter::describeStored(Value value) {
  std::string name = "saved";
  if (auto attr =
          value.getDefiningOp()->getAttrOfType<StringAttr>(kStoredAttrName))
    name = attr.str();
  std::string unique = name;
  for (unsigned i = 1; !storedNames.insert(unique).second; ++i)
    unique = name + "." + std::to_string(i);
  Builder builder(value.getContext());
  return builder.getDictionaryAttr(
      {builder.getNamedAttr(kNameAttrName, builder.getStringAttr(unique)),
       builder.getNamedAttr(kRoleAttrName, builder.getStringAttr(
                                               stringify(ResultRole::Saved)))});
}

/// A function of the ops of one pass that takes `arguments` and returns
/// `results`, all values of the step.
func::FuncOp StepSplitter::buildFunction(StringRef name, bool forward,
                                         const Signature &arguments,
                                         const Signature &results) {
  OpBuilder builder(func);
  auto type = builder.getFunctionType(ValueRange(arguments.values).getTypes(),
                                      ValueRange(results.values).getTypes());
  auto built = func::FuncOp::create(builder, func.getLoc(), name, type);
  built.setAllArgAttrs(arguments.attrs);
  built.setAllResultAttrs(results.attrs);
  Block *body = built.addEntryBlock();
  IRMapping mapping;
  for (auto [value, argument] :
       llvm::zip(arguments.values, body->getArguments())) {
    argument.setLoc(value.getLoc());
    mapping.map(value, argument);
  }
  builder.setInsertionPointToEnd(body);
  SmallVector<Operation *> replicas;
  for (Operation *op : graph.getOps()) {
    if (isReplicated(op))
      replicas.push_back(builder.clone(*op, mapping));
    else if (isForwardOp(op) == forward)
      builder.clone(*op, mapping);
  }
  auto returned = llvm::map_to_vector(
      results.values, [&](Value value) { return mapping.lookup(value); });
  func::ReturnOp::create(builder, graph.getStep().getReturn()->getLoc(),
                         returned);
  // Copies that only the other pass reads.
  for (Operation *op : llvm::reverse(replicas))
    if (isOpTriviallyDead(op))
      op->erase();
  return built;
}

void StepSplitter::build(StringRef forwardName, StringRef backwardName) {
  const TrainingStep &step = graph.getStep();
  Signature forwardArguments, forwardResults, backwardArguments,
      backwardResults;
  for (const StepArgument &argument : step.getArguments()) {
    Value value = step.getValue(argument);
    DictionaryAttr attrs = func.getArgAttrDict(argument.index);
    // The forward pass also takes what nothing reads.
    if (readForward.contains(value) || !readBackward.contains(value))
      forwardArguments.add(value, attrs);
    if (readBackward.contains(value))
      backwardArguments.add(value, attrs);
  }
  for (const StepResult &result : step.getResults())
    (belongsToForward(result) ? forwardResults : backwardResults)
        .add(step.getValue(result), func.getResultAttrDict(result.index));
  for (Value value : stored) {
    DictionaryAttr attrs = describeStored(value);
    forwardResults.add(value, attrs);
    backwardArguments.add(value, attrs);
  }
  buildFunction(forwardName, /*forward=*/true, forwardArguments,
                forwardResults);
  buildFunction(backwardName, /*forward=*/false, backwardArguments,
                backwardResults);
  func.erase();
}

namespace {
struct SplitTrainingStepPass
    : aal::impl::SplitTrainingStepBase<SplitTrainingStepPass> {
  using SplitTrainingStepBase::SplitTrainingStepBase;

  LogicalResult split() {
    ModuleOp module = getOperation();
    FailureOr<TrainingStep> step = TrainingStep::get(module, function);
    if (failed(step))
      return failure();
    func::FuncOp func = step->getFunction();
    if (forward == backward)
      return func.emitOpError() << "expected two names for the functions of "
                                   "the passes, found '"
                                << forward << "' for both";
    for (StringRef name : {StringRef(forward), StringRef(backward)}) {
      Operation *taken = module.lookupSymbol(name);
      if (taken && taken != func)
        return taken->emitError() << "already has the name of a function that "
                                     "splitting '"
                                  << function << "' makes";
    }
    if (!SymbolTable::symbolKnownUseEmpty(func, module))
      return func.emitOpError() << "cannot be split: it is called";
    FailureOr<StepGraph> graph = StepGraph::build(*step);
    if (failed(graph))
      return failure();
    StepSplitter splitter(*graph);
    if (failed(splitter.findForwardOps()))
      return failure();
    splitter.findStored();
    splitter.build(forward, backward);
    return success();
  }

  void runOnOperation() override {
    if (failed(split()))
      signalPassFailure();
  }
};
} // namespace
