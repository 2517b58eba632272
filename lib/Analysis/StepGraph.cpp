//===- StepGraph.cpp - forward, backward and data flow of a step ----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/StepGraph.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::aal;

static constexpr ArgumentRole kSampleRoles[] = {
    ArgumentRole::Input, ArgumentRole::Target, ArgumentRole::DropoutMask,
    ArgumentRole::Seed};
static constexpr ArgumentRole kLossGradientRoles[] = {
    ArgumentRole::LossGradient};

FailureOr<StepGraph> StepGraph::build(const TrainingStep &step) {
  StepGraph graph(step);
  graph.indexOps();
  if (failed(graph.propagateDependences()))
    return failure();
  graph.markForward();
  return graph;
}

FailureOr<StepGraph> StepGraph::build(ModuleOp module, StringRef name) {
  FailureOr<TrainingStep> step = TrainingStep::get(module, name);
  if (failed(step))
    return failure();
  return build(*step);
}

void StepGraph::indexOps() {
  for (Operation &op : step.getBody().without_terminator()) {
    indices[&op] = ops.size();
    ops.push_back(&op);
    SmallVector<Value, 3> read(op.getOperands());
    if (op.getNumRegions() != 0) {
      llvm::SetVector<Value> captured;
      getUsedValuesDefinedAbove(op.getRegions(), captured);
      read.append(captured.begin(), captured.end());
    }
    reads.push_back(std::move(read));
  }
}

bool StepGraph::depends(Value value, ArrayRef<ArgumentRole> roles,
                        const llvm::BitVector &ofOps) const {
  if (auto argument = dyn_cast<BlockArgument>(value))
    return llvm::is_contained(
        roles, step.getArguments()[argument.getArgNumber()].role);
  auto it = indices.find(value.getDefiningOp());
  return it != indices.end() && ofOps[it->second];
}

/// A result of the forward pass, which the loss gradient comes after.
static bool isForwardResult(ResultRole role) {
  return role == ResultRole::Loss || role == ResultRole::Output ||
         role == ResultRole::BufferUpdate;
}

LogicalResult StepGraph::propagateDependences() {
  onSample.resize(ops.size());
  onArgument.resize(ops.size());
  onLossGradient.resize(ops.size());
  for (unsigned i = 0, e = ops.size(); i != e; ++i)
    for (Value read : reads[i]) {
      if (dependsOnSample(read))
        onSample.set(i);
      if (dependsOnArgument(read))
        onArgument.set(i);
      if (dependsOnLossGradient(read))
        onLossGradient.set(i);
    }
  for (const StepResult &result : step.getResults())
    if (isForwardResult(result.role) &&
        dependsOnLossGradient(step.getValue(result)))
      return step.getReturn()->emitError()
             << "result #" << result.index << ": " << stringify(result.role)
             << " '" << result.name
             << "' depends on the loss gradient, expected a value of the "
                "forward pass";
  return success();
}

void StepGraph::markForward() {
  forward.resize(ops.size());
  auto mark = [&](Value value) {
    auto it = indices.find(value.getDefiningOp());
    if (it != indices.end())
      forward.set(it->second);
  };
  for (const StepResult &result : step.getResults())
    if (isForwardResult(result.role))
      mark(step.getValue(result));
  // Operands are defined above their readers, so one sweep upwards is enough.
  for (unsigned i = ops.size(); i-- != 0;)
    if (auto save = dyn_cast<SaveOp>(ops[i]))
      mark(save.getValue());
    else if (forward[i])
      llvm::for_each(reads[i], mark);
}

bool StepGraph::isForward(Value value) const {
  auto it = indices.find(value.getDefiningOp());
  return it != indices.end() && forward[it->second];
}

bool StepGraph::isBackward(Value value) const {
  auto it = indices.find(value.getDefiningOp());
  return it != indices.end() && !forward[it->second];
}

bool StepGraph::dependsOnSample(Value value) const {
  return depends(value, kSampleRoles, onSample);
}

bool StepGraph::dependsOnArgument(Value value) const {
  if (isa<BlockArgument>(value))
    return true;
  auto it = indices.find(value.getDefiningOp());
  return it != indices.end() && onArgument[it->second];
}

bool StepGraph::dependsOnLossGradient(Value value) const {
  return depends(value, kLossGradientRoles, onLossGradient);
}
