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

/// Lanes of the innermost loop: few where registers are short.
int64_t KernelEmitter::chooseWidth(const Stage &stage) {
  if (plan.vectorDim < 0 || !(stage.dims >> plan.vectorDim & 1) ||
      stage.isOrdered)
    return 1;
  return getLanes(plan.strip ? plan.strip : plan.extents[plan.vectorDim]);
}

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

LogicalResult KernelEmitter::emitInnermost(const Stage &stage, bool isVector,
                                           ArrayRef<Accumulator> accumulators,
                                           SmallVectorImpl<Value> &carried) {
  for (unsigned m : stage.members) {
    const PlanMember &member = plan.members[m];
    unsigned results = member.results.size();
    SmallVector<Value> values(results);
    bool inRegisters = isVector && member.reduced >> plan.vectorDim & 1;
    for (unsigned r = 0; member.isReduction() && r < results; ++r) {
      Value &current = accumulatorValues[{m, r}];
      if (!inRegisters) {
        current = load(member.results[r].access, &member.results[r],
                       /*isMutable=*/true)
                      .value;
        continue;
      }
      auto *it = llvm::find_if(accumulators, [&](const Accumulator &a) {
        return a.member == m && a.result == r;
      });
      current = carried[it - accumulators.begin()];
    }
    for (unsigned r = 0; r < results; ++r) {
      if (member.results[r].kind == Storage::Kind::None)
        continue;
      FailureOr<Emitted> value = evalYield(m, r);
      if (failed(value))
        return failure();
      values[r] = value->value;
    }
    for (unsigned r = 0; r < results; ++r) {
      if (!values[r])
        continue;
      if (!inRegisters || !member.isReduction()) {
        store(values[r], member.results[r]);
        continue;
      }
      auto *it = llvm::find_if(accumulators, [&](const Accumulator &a) {
        return a.member == m && a.result == r;
      });
      carried[it - accumulators.begin()] = toVector(values[r]);
    }
  }
  return success();
}

/// One value of the lanes of `vector`, halves upon halves: an order that no
/// later pass or machine chooses.
Value KernelEmitter::combineLanes(Operation *combiner, Value vector) {
  int64_t lanes = cast<VectorType>(vector.getType()).getDimSize(0);
  while (lanes > 1) {
    lanes /= 2;
    Value halves[2];
    for (int64_t h : {0, 1})
      halves[h] = vector::ExtractStridedSliceOp::create(
          b, loc, vector, ArrayRef<int64_t>{h * lanes},
          ArrayRef<int64_t>{lanes}, ArrayRef<int64_t>{1});
    vector = createLike(combiner, ValueRange(halves), halves[0].getType());
  }
  return vector::ExtractOp::create(b, loc, vector, 0);
}

/// Reduces the lanes of each partial result into its memory.
LogicalResult KernelEmitter::combine(ArrayRef<Accumulator> accumulators,
                                     ValueRange partials) {
  for (auto [accumulator, partial] : llvm::zip_equal(accumulators, partials)) {
    const PlanMember &member = plan.members[accumulator.member];
    const Storage &storage = member.results[accumulator.result];
    Value total = combineLanes(accumulator.combiner, partial);
    Value before = load(storage.access, &storage, /*isMutable=*/true).value;
    Value both[] = {before, total};
    store(createLike(accumulator.combiner, both, before.getType()), storage);
  }
  return success();
}

LogicalResult KernelEmitter::emitVectorLoop(const Stage &stage, unsigned dim) {
  int64_t lanes = chooseWidth(stage);
  bool isCut = (int)dim == plan.vectorDim && plan.strip;
  int64_t extent = isCut ? plan.strip : plan.extents[dim];
  bool isDynamic = isCut && plan.extents[dim] % plan.strip;
  Value high = isCut ? stripSize : index(extent);
  Value split = high;
  if (lanes > 1 && (isDynamic || extent % lanes)) {
    split = isDynamic ? arith::SubIOp::create(
                            b, loc, high,
                            arith::RemUIOp::create(b, loc, high, index(lanes)))
                            .getResult()
                      : index(extent - extent % lanes);
  }
  SmallVector<Accumulator> accumulators;
  SmallVector<Value> carried;
  if (lanes > 1)
    for (unsigned m : stage.members) {
      const PlanMember &member = plan.members[m];
      if (!(member.reduced >> dim & 1))
        continue;
      for (unsigned r = 0; r < member.results.size(); ++r) {
        Operation *combiner = getCombiner(*member.loop, r);
        std::optional<TypedAttr> neutral = arith::getNeutralElement(combiner);
        if (!neutral)
          return combiner->emitOpError() << "has no neutral element";
        accumulators.push_back({m, r, combiner});
        carried.push_back(arith::ConstantOp::create(
            b, loc,
            DenseElementsAttr::get(VectorType::get({lanes}, neutral->getType()),
                                   ArrayRef<Attribute>{*neutral})));
      }
    }
  auto emit = [&](Value low, Value top, int64_t step,
                  ValueRange start) -> FailureOr<scf::ForOp> {
    OpBuilder::InsertionGuard guard(b);
    width = step;
    scf::ForOp loop = beginLoop(low, top, step, start);
    pushLoop(loop, dim);
    SmallVector<Value> values(loop.getRegionIterArgs());
    LogicalResult result = emitInnermost(stage, step > 1, accumulators, values);
    if (!start.empty())
      loop.getBody()->getTerminator()->setOperands(values);
    popLoop();
    width = 1;
    if (failed(result))
      return failure();
    return loop;
  };
  FailureOr<scf::ForOp> main = emit(index(0), split, lanes, carried);
  if (failed(main) || failed(combine(accumulators, main->getResults())))
    return failure();
  if (split != high && failed(emit(split, high, 1, {})))
    return failure();
  return success();
}

LogicalResult KernelEmitter::emitNest(const Stage &stage,
                                      ArrayRef<unsigned> dims) {
  if (dims.empty()) {
    SmallVector<Value> none;
    return emitInnermost(stage, false, {}, none);
  }
  if (dims.size() == 1)
    return emitVectorLoop(stage, dims.front());
  OpBuilder::InsertionGuard guard(b);
  pushLoop(beginLoop(index(0), index(plan.extents[dims.front()]), 1, {}),
           dims.front());
  LogicalResult result = emitNest(stage, dims.drop_front());
  popLoop();
  return result;
}

LogicalResult KernelEmitter::emitStage(const Stage &stage) {
  setStage(stage);
  if (failed(emitInits(stage)))
    return failure();
  resetCache();
  SmallVector<unsigned> dims;
  for (unsigned d : plan.inner)
    if (stage.dims >> d & 1)
      dims.push_back(d);
  return emitNest(stage, dims);
}

FailureOr<EmittedKernel> aal::emitKernel(const KernelPlan &plan,
                                         ModuleOp module, StringRef name,
                                         Location loc) {
  return KernelEmitter(plan, module, name, loc).run();
}
