//===- Sequential.cpp - ops that no kernel form covers --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Kernels/Kernel.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/OneShotAnalysis.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::aal;

/// A function that computes `call` on tensors.
static func::FuncOp outline(const SequentialOp &call, ModuleOp module,
                            StringRef name) {
  OpBuilder b = OpBuilder::atBlockEnd(module.getBody());
  Location loc = call.op->getLoc();
  SmallVector<Type> types;
  for (Value value : call.captured)
    types.push_back(value.getType());
  auto func = func::FuncOp::create(
      b, loc, name, b.getFunctionType(types, call.op->getResultTypes()));
  Block *entry = func.addEntryBlock();
  b.setInsertionPointToStart(entry);
  IRMapping mapping;
  for (auto [i, value] : llvm::enumerate(call.captured)) {
    mapping.map(value, entry->getArgument(i));
    // Later launches may read the input again.
    func.setArgAttr(i, "bufferization.writable", b.getBoolAttr(false));
  }
  for (auto [value, attr] : call.filled) {
    auto type = cast<RankedTensorType>(value.getType());
    Value scalar = arith::ConstantOp::create(b, loc, attr);
    Value empty =
        tensor::EmptyOp::create(b, loc, type.getShape(), type.getElementType());
    mapping.map(value,
                linalg::FillOp::create(b, loc, scalar, empty).getResult(0));
  }
  // Scalars from outside come along.
  std::function<void(Value)> bring = [&](Value value) {
    Operation *def = value.getDefiningOp();
    if (mapping.contains(value) || !def || call.op->isAncestor(def))
      return;
    for (Value operand : def->getOperands())
      bring(operand);
    b.clone(*def, mapping);
  };
  call.op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      bring(operand);
  });
  Operation *clone = b.clone(*call.op, mapping);
  func::ReturnOp::create(b, loc, clone->getResults());
  return func;
}

static LogicalResult lowerToLoops(ModuleOp module) {
  PassManager passes(module.getContext());
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  passes.addPass(bufferization::createOneShotBufferizePass(bufferize));
  bufferization::BufferResultsToOutParamsPassOptions results;
  results.modifyPublicFunctions = true;
  results.hoistStaticAllocs = true;
  results.hoistDynamicAllocs = true;
  passes.addPass(bufferization::createBufferResultsToOutParamsPass(results));
  bufferization::buildBufferDeallocationPipeline(passes, {});
  passes.addPass(createConvertBufferizationToMemRefPass());
  passes.addPass(createCanonicalizerPass());
  passes.addPass(createConvertLinalgToParallelLoopsPass());
  passes.addPass(memref::createExpandStridedMetadataPass());
  passes.addPass(createLowerAffinePass());
  passes.addPass(createCanonicalizerPass());
  passes.addPass(createCSEPass());
  return passes.run(module);
}

FailureOr<func::FuncOp> aal::emitSequential(const SequentialOp &call,
                                            ModuleOp module, StringRef name) {
  OwningOpRef<ModuleOp> scratch(ModuleOp::create(call.op->getLoc()));
  outline(call, *scratch, name);
  if (failed(lowerToLoops(*scratch)))
    return call.op->emitOpError() << "cannot be bufferized";
  auto func = scratch->lookupSymbol<func::FuncOp>(name);
  unsigned expected = call.inputs.size() + call.outputs.size();
  if (!func || func.getNumArguments() != expected ||
      func.getNumResults() != 0 ||
      !llvm::hasSingleElement(scratch->getBody()->getOperations()))
    return call.op->emitOpError() << "has no supported form on buffers";
  OpBuilder b(func);
  for (unsigned i = 0; i < func.getNumArguments(); ++i)
    func.removeArgAttr(i, "bufferization.writable");
  Type types[] = {MemRefType::get({64}, b.getI8Type()), b.getIndexType(),
                  b.getIndexType()};
  for (Type type : types)
    if (failed(func.insertArgument(func.getNumArguments(), type, {},
                                   func.getLoc())))
      return failure();
  func->moveBefore(module.getBody(), module.getBody()->end());
  return func;
}
