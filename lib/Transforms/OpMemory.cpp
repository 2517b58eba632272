//===- OpMemory.cpp - memory of a function, op by op ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "OpMemory.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::aal;

/// The tensor that the result of `op` lies in, or null.
static Value getViewed(Operation *op) {
  if (isa<tensor::CastOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp,
          tensor::ExtractSliceOp>(op))
    return op->getOperand(0);
  return {};
}

namespace {

class OpMemoryBuilder {
public:
  explicit OpMemoryBuilder(func::FuncOp func) : block(func.front()), memory() {}
  FailureOr<OpMemory> run();

private:
  FailureOr<unsigned> addBuffer(Operation *op, OpResult result);
  std::optional<unsigned> getOverwritten(Operation *op, OpResult result);

  Block &block;
  OpMemory memory;
  DenseMap<Value, unsigned> buffers;
};

} // namespace

/// The buffer of the init of `result`, where only `op` reads the init.
std::optional<unsigned> OpMemoryBuilder::getOverwritten(Operation *op,
                                                        OpResult result) {
  auto destination = dyn_cast<DestinationStyleOpInterface>(op);
  if (!destination)
    return std::nullopt;
  Value init = destination.getTiedOpOperand(result)->get();
  auto it = buffers.find(init);
  if (it == buffers.end() || !init.hasOneUse() ||
      !isa<DestinationStyleOpInterface>(init.getDefiningOp()))
    return std::nullopt;
  return it->second;
}

FailureOr<unsigned> OpMemoryBuilder::addBuffer(Operation *op, OpResult result) {
  if (std::optional<unsigned> buffer = getOverwritten(op, result))
    return *buffer;
  int64_t bytes = 0;
  if (auto type = dyn_cast<RankedTensorType>(result.getType())) {
    Type element = type.getElementType();
    if (!type.hasStaticShape() || !element.isIntOrIndexOrFloat())
      return op->emitOpError()
             << "expected a static-shape tensor of a standard element type, "
                "found "
             << type;
    bytes = type.getNumElements() *
            (element.isIndex()
                 ? 8
                 : llvm::divideCeil(element.getIntOrFloatBitWidth(), 8));
  }
  memory.problem.bytes.push_back(bytes);
  return memory.problem.bytes.size() - 1;
}

FailureOr<OpMemory> OpMemoryBuilder::run() {
  for (auto [number, op] : llvm::enumerate(block.without_terminator())) {
    if (op.hasTrait<OpTrait::ConstantLike>() || isa<tensor::EmptyOp>(op))
      continue;
    if (Value viewed = getViewed(&op)) {
      auto it = buffers.find(viewed);
      if (it != buffers.end())
        buffers[op.getResult(0)] = it->second;
      continue;
    }
    ScheduledStep step;
    llvm::SetVector<unsigned> reads, writes;
    op.walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (auto it = buffers.find(operand); it != buffers.end())
          reads.insert(it->second);
    });
    for (OpResult result : op.getResults()) {
      FailureOr<unsigned> buffer = addBuffer(&op, result);
      if (failed(buffer))
        return failure();
      buffers[result] = *buffer;
      writes.insert(*buffer);
    }
    memory.numbers.push_back(number);
    memory.problem.steps.push_back(
        {{reads.begin(), reads.end()}, {writes.begin(), writes.end()}});
  }
  for (Value operand : block.getTerminator()->getOperands())
    if (auto it = buffers.find(operand); it != buffers.end())
      memory.problem.bytes[it->second] = 0;
  return std::move(memory);
}

FailureOr<OpMemory> OpMemory::get(func::FuncOp func) {
  return OpMemoryBuilder(func).run();
}
