//===- KernelEmitter.cpp - functions and stages of kernels ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "KernelEmitter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

void KernelEmitter::emitOuterIndices(Value iteration) {
  Value rest = iteration;
  if (plan.vectorDim >= 0 && plan.strip) {
    int64_t extent = plan.extents[plan.vectorDim];
    int64_t pieces = llvm::divideCeil(extent, plan.strip);
    stripBase = index(0);
    stripSize = index(plan.strip);
    if (pieces > 1) {
      Value piece = rest;
      if (!plan.outer.empty()) {
        piece = arith::RemUIOp::create(b, loc, rest, index(pieces));
        rest = arith::DivUIOp::create(b, loc, rest, index(pieces));
      }
      stripBase = arith::MulIOp::create(b, loc, piece, index(plan.strip));
      if (extent % plan.strip)
        stripSize = arith::MinUIOp::create(
            b, loc, stripSize,
            arith::SubIOp::create(b, loc, index(extent), stripBase));
    }
  }
  SmallVector<int64_t> extents;
  for (unsigned d : plan.outer)
    extents.push_back(plan.extents[d]);
  for (auto [d, position] :
       llvm::zip_equal(plan.outer, delinearize(rest, extents)))
    outerIndex[d] = position;
}

FailureOr<EmittedKernel> KernelEmitter::run() {
  collectArguments();
  SmallVector<Type> types;
  for (auto &[key, extent] : arguments) {
    types.push_back(
        MemRefType::get({extent}, memoryType(key.first->elementType)));
    kernel.arguments.push_back({key.first, key.second});
  }
  types.push_back(MemRefType::get({std::max<int64_t>(plan.scratchBytes, 64)},
                                  b.getI8Type()));
  types.append(2, b.getIndexType());
  b.setInsertionPointToEnd(module.getBody());
  kernel.func =
      func::FuncOp::create(b, loc, name, b.getFunctionType(types, {}));
  DenseSet<Buffer *> mayAlias;
  for (const InPlace &pair : findInPlace(plan))
    mayAlias.insert_range(ArrayRef{pair.result, pair.operand});
  for (unsigned i = 0; i + 2 < types.size(); ++i)
    if (i >= kernel.arguments.size() ||
        !mayAlias.contains(kernel.arguments[i].buffer))
      kernel.func.setArgAttr(i, "llvm.noalias", b.getUnitAttr());
  Block *entry = kernel.func.addEntryBlock();
  b.setInsertionPointToStart(entry);
  unsigned count = types.size();
  auto loop = scf::ForOp::create(b, loc, entry->getArgument(count - 2),
                                 entry->getArgument(count - 1), index(1));
  func::ReturnOp::create(b, loc);
  b.setInsertionPoint(loop);
  for (const PlanMember &member : plan.members)
    for (const Storage &storage : member.results)
      if (storage.kind == Storage::Kind::Private)
        privateMemory(storage);
  b.setInsertionPoint(loop.getBody()->getTerminator());
  emitOuterIndices(loop.getInductionVar());
  for (const Stage &stage : plan.stages)
    if (failed(emitStage(stage)))
      return failure();
  return kernel;
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Value KernelEmitter::privateMemory(const Storage &storage) {
  Value &memory = privates[storage.access.offset];
  if (!memory) {
    Value scratch = kernel.func.getArgument(kernel.func.getNumArguments() - 3);
    memory = memref::ViewOp::create(
        b, loc,
        MemRefType::get({storage.access.extent},
                        memoryType(storage.access.elementType)),
        scratch, index(storage.access.offset), ValueRange());
  }
  return memory;
}

Value KernelEmitter::memoryOf(const PlanAccess &access,
                              const Storage *storage) {
  if (storage && storage->kind == Storage::Kind::Private)
    return privateMemory(*storage);
  return kernel.func.getArgument(argumentNumber(access));
}

Value KernelEmitter::readElement(Value memory, Value at, Type) {
  return memref::LoadOp::create(b, loc, memory, at);
}

void KernelEmitter::writeElement(Value value, Value memory, Value at) {
  memref::StoreOp::create(b, loc, value, memory, at);
}

Value KernelEmitter::readVector(Value memory, Value at, VectorType type) {
  return vector::LoadOp::create(b, loc, type, memory, at);
}

void KernelEmitter::writeVector(Value value, Value memory, Value at) {
  vector::StoreOp::create(b, loc, value, memory, at);
}

//===----------------------------------------------------------------------===//
// Stages
//===----------------------------------------------------------------------===//

LogicalResult KernelEmitter::emitInits(const Stage &stage) {
  for (unsigned m : stage.members) {
    const PlanMember &member = plan.members[m];
    if (!member.isReduction())
      continue;
    // One nest for each: results may differ in their dimensions.
    SmallVector<unsigned> dims;
    for (unsigned d : plan.inner)
      if (stage.dims >> d & 1 && !(member.reduced >> d & 1))
        dims.push_back(d);
    OpBuilder::InsertionGuard guard(b);
    for (unsigned d : dims) {
      bool isCut = (int)d == plan.vectorDim && plan.strip;
      pushLoop(beginLoop(index(0), isCut ? stripSize : index(plan.extents[d]),
                         1, {}),
               d);
    }
    for (unsigned r = 0; r < member.results.size(); ++r) {
      FailureOr<Value> value = evalInit(m, r);
      if (failed(value))
        return failure();
      if (*value)
        store(*value, member.results[r]);
    }
    for (unsigned i = 0; i < dims.size(); ++i)
      popLoop();
  }
  return success();
}

LogicalResult KernelEmitter::emitStage(const Stage &stage) {
  setStage(stage);
  if (failed(emitInits(stage)))
    return failure();
  resetCache();
  return emitLoops(stage);
}

FailureOr<EmittedKernel> aal::emitKernel(const KernelPlan &plan,
                                         ModuleOp module, StringRef name,
                                         Location loc) {
  return KernelEmitter(plan, module, name, loc).run();
}
