//===- KernelEmitter.cpp - kernels as vectorised loops --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Vectorises while it emits: bodies are elementwise ops, which take vectors as
// well as scalars. Values are emitted on demand from the results that a stage
// must store, each once per loop nest, at the outermost loop that they depend
// on.
//
//===----------------------------------------------------------------------===//

#include "Kernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

/// An emitted value and the loop that it changes in: 0 is outside of the
/// stage's loops, n inside the first n of them.
struct Emitted {
  Value value;
  unsigned depth = 0;
};

/// A reduction over the vector dimension, in registers.
struct Accumulator {
  unsigned member, result;
  Operation *combiner;
};

class Emitter {
public:
  Emitter(const KernelPlan &plan, ModuleOp module, StringRef name, Location loc)
      : plan(plan), module(module), name(name), loc(loc),
        b(module.getContext()) {}
  FailureOr<EmittedKernel> run();

private:
  // The function and its outer loop.
  unsigned addArgument(Buffer *buffer, int64_t offset, int64_t extent);
  void collectArguments();
  void emitOuterIndices(Value iteration);

  // Stages.
  LogicalResult emitStage(const Stage &stage);
  LogicalResult emitInits(const Stage &stage);
  LogicalResult emitNest(const Stage &stage, ArrayRef<unsigned> dims);
  LogicalResult emitInnermost(const Stage &stage, bool isVector,
                              ArrayRef<Accumulator> accumulators,
                              SmallVectorImpl<Value> &carried);
  LogicalResult emitVectorLoop(const Stage &stage, unsigned dim);
  LogicalResult combine(ArrayRef<Accumulator> accumulators,
                        ValueRange partials);
  int64_t chooseWidth(const Stage &stage);
  scf::ForOp beginLoop(Value low, Value high, int64_t step, ValueRange carried);
  void setDepth(unsigned depth);

  // Values.
  FailureOr<Emitted> evalResult(unsigned member, unsigned result);
  FailureOr<Emitted> evalInput(unsigned member, unsigned input);
  FailureOr<Emitted> evalBody(unsigned member, Value value);
  FailureOr<Emitted> evalOp(unsigned member, Operation *op, Value value);
  FailureOr<Emitted> evalGather(unsigned member, Operation *op);
  FailureOr<Emitted> evalIndex(const Strides &form);
  FailureOr<Emitted> evalScalar(unsigned member, Scalar scalar, Type type);
  Value toVector(Value value);
  bool isCurrentStage(const PlanMember &member) const {
    return member.level == stageLevel && (member.dims & innerMask) == stageDims;
  }

  // Memory.
  Value address(const Strides &strides, int64_t constant, unsigned &depth);
  Value memoryOf(const PlanAccess &access, const Storage *storage);
  /// `isMutable`: written in this loop nest, so read where it is used.
  Emitted load(const PlanAccess &access, const Storage *storage,
               bool isMutable = false);
  void store(Value value, const Storage &storage);
  Value privateMemory(const Storage &storage);
  Value fromMemory(Value value, Type elementType);
  Value toMemory(Value value);
  Type memoryType(Type elementType) {
    if (elementType.isInteger(1))
      return b.getI8Type();
    return elementType;
  }

  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }

  const KernelPlan &plan;
  ModuleOp module;
  StringRef name;
  Location loc;
  OpBuilder b;

  EmittedKernel kernel;
  llvm::MapVector<std::pair<Buffer *, int64_t>, int64_t> arguments;
  uint64_t innerMask = 0;
  DenseMap<unsigned, Value> outerIndex; // of each group dimension
  Value stripBase, stripSize;           // of the vector dimension, where cut
  DenseMap<int64_t, Value> privates;    // by offset in scratch memory

  // The current stage.
  unsigned stageLevel = 0;
  uint64_t stageDims = 0;
  SmallVector<unsigned> loopDims; // of the open loops, outermost first
  SmallVector<Operation *> loops; // the open loops
  SmallVector<Value> loopIndex;   // their induction variables
  int64_t width = 1;              // lanes of the innermost loop, or 1
  SmallVector<DenseMap<Value, Value>> cache; // by depth
  DenseMap<std::pair<unsigned, unsigned>, Value> accumulatorValues;
};

} // namespace

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

void Emitter::collectArguments() {
  auto add = [&](const PlanAccess &access) {
    if (!access.buffer)
      return;
    int64_t &extent = arguments[{access.buffer, access.offset}];
    extent = std::max(extent, access.extent);
  };
  for (const PlanMember &member : plan.members) {
    for (auto [i, input] : llvm::enumerate(member.inputs))
      if (member.links[i].first < 0)
        add(input);
    for (const PlanAccess &init : member.inits)
      add(init);
    for (const PlanAccess &gather : member.gathers)
      add(gather);
    for (const Storage &result : member.results)
      if (result.kind == Storage::Kind::Buffer)
        add(result.access);
  }
}

void Emitter::emitOuterIndices(Value iteration) {
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
  for (auto [i, d] : llvm::enumerate(llvm::reverse(plan.outer))) {
    bool isLast = i + 1 == plan.outer.size();
    Value extent = index(plan.extents[d]);
    outerIndex[d] =
        isLast ? rest
               : arith::RemUIOp::create(b, loc, rest, extent).getResult();
    if (!isLast)
      rest = arith::DivUIOp::create(b, loc, rest, extent);
  }
}

FailureOr<EmittedKernel> Emitter::run() {
  collectArguments();
  for (unsigned d : plan.inner)
    innerMask |= uint64_t(1) << d;
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
  for (unsigned i = 0; i + 2 < types.size(); ++i)
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

Value Emitter::privateMemory(const Storage &storage) {
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

Value Emitter::memoryOf(const PlanAccess &access, const Storage *storage) {
  if (storage && storage->kind == Storage::Kind::Private)
    return privateMemory(*storage);
  auto *it = arguments.find({access.buffer, access.offset});
  return kernel.func.getArgument(std::distance(arguments.begin(), it));
}

/// The linear index of an access and the depth that it changes at. Emitted
/// loop by loop at the depth of each, so that inner loops add one product.
Value Emitter::address(const Strides &strides, int64_t constant,
                       unsigned &depth) {
  OpBuilder::InsertionGuard guard(b);
  depth = 0;
  setDepth(0);
  Value sum = constant ? index(constant) : Value();
  auto add = [&](Value position, int64_t stride) {
    Value term = stride == 1
                     ? position
                     : arith::MulIOp::create(b, loc, position, index(stride))
                           .getResult();
    sum = sum ? arith::AddIOp::create(b, loc, sum, term).getResult() : term;
  };
  for (unsigned d : plan.outer)
    if (strides[d])
      add(outerIndex[d], strides[d]);
  if (stripBase && strides[plan.vectorDim])
    add(stripBase, strides[plan.vectorDim]);
  for (auto [i, d] : llvm::enumerate(loopDims)) {
    if (!strides[d])
      continue;
    depth = i + 1;
    setDepth(depth);
    add(loopIndex[i], strides[d]);
  }
  return sum ? sum : index(0);
}

Value Emitter::fromMemory(Value value, Type elementType) {
  if (!elementType.isInteger(1))
    return value;
  auto zero = arith::ConstantOp::create(b, loc, b.getZeroAttr(value.getType()));
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, value, zero);
}

Value Emitter::toMemory(Value value) {
  if (!getElementTypeOrSelf(value.getType()).isInteger(1))
    return value;
  Type type = b.getI8Type();
  if (auto vector = dyn_cast<VectorType>(value.getType()))
    type = vector.clone(type);
  return arith::ExtUIOp::create(b, loc, type, value);
}

/// Strides of a private buffer have no part for outer dimensions.
static Strides privateStrides(const KernelPlan &plan, const Storage &storage) {
  Strides strides(plan.extents.size(), 0);
  for (unsigned d : plan.inner)
    strides[d] = storage.access.strides[d];
  return strides;
}

Emitted Emitter::load(const PlanAccess &access, const Storage *storage,
                      bool isMutable) {
  OpBuilder::InsertionGuard guard(b);
  bool isPrivate = storage && storage->kind == Storage::Kind::Private;
  Value savedBase = stripBase;
  if (isPrivate)
    stripBase = Value();
  unsigned depth;
  Value at =
      address(isPrivate ? privateStrides(plan, *storage) : access.strides,
              access.constant, depth);
  stripBase = savedBase;
  if (isMutable)
    depth = loopDims.size();
  setDepth(depth);
  Value memory = memoryOf(access, storage);
  Type type = memoryType(access.elementType);
  bool isVector = width > 1 && depth == loopDims.size() && depth > 0 &&
                  access.strides[plan.vectorDim] != 0;
  Value value;
  if (!isVector) {
    value = memref::LoadOp::create(b, loc, memory, at);
  } else {
    auto vectorType = VectorType::get({width}, type);
    int64_t stride = access.strides[plan.vectorDim];
    if (stride == 1) {
      value = vector::LoadOp::create(b, loc, vectorType, memory, at);
    } else {
      SmallVector<Value> lanes;
      for (int64_t lane = 0; lane < width; ++lane)
        lanes.push_back(
            memref::LoadOp::create(b, loc, memory,
                                   ValueRange{arith::AddIOp::create(
                                       b, loc, at, index(lane * stride))}));
      value = vector::FromElementsOp::create(b, loc, vectorType, lanes);
    }
  }
  return {fromMemory(value, access.elementType), depth};
}

void Emitter::store(Value value, const Storage &storage) {
  OpBuilder::InsertionGuard guard(b);
  bool isPrivate = storage.kind == Storage::Kind::Private;
  Value savedBase = stripBase;
  if (isPrivate)
    stripBase = Value();
  unsigned depth;
  Value at = address(isPrivate ? privateStrides(plan, storage)
                               : storage.access.strides,
                     storage.access.constant, depth);
  stripBase = savedBase;
  setDepth(loopDims.size());
  Value memory = memoryOf(storage.access, &storage);
  int64_t stride =
      plan.vectorDim < 0 ? 0 : storage.access.strides[plan.vectorDim];
  if (width > 1 && stride != 0)
    value = toVector(value);
  value = toMemory(value);
  auto vectorType = dyn_cast<VectorType>(value.getType());
  if (!vectorType) {
    memref::StoreOp::create(b, loc, value, memory, at);
  } else if (stride == 1) {
    vector::StoreOp::create(b, loc, value, memory, at);
  } else {
    for (int64_t lane = 0; lane < width; ++lane)
      memref::StoreOp::create(
          b, loc, vector::ExtractOp::create(b, loc, value, lane), memory,
          ValueRange{arith::AddIOp::create(b, loc, at, index(lane * stride))});
  }
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

/// Insertion point for values that change in the first `depth` loops: before
/// the next loop, or at the end of the innermost body.
void Emitter::setDepth(unsigned depth) {
  if (depth < loops.size())
    b.setInsertionPoint(loops[depth]);
  else if (!loops.empty())
    b.setInsertionPoint(
        cast<scf::ForOp>(loops.back()).getBody()->getTerminator());
}

Value Emitter::toVector(Value value) {
  if (isa<VectorType>(value.getType()) || width == 1)
    return value;
  return vector::BroadcastOp::create(
      b, loc, VectorType::get({width}, value.getType()), value);
}

FailureOr<Emitted> Emitter::evalResult(unsigned m, unsigned result) {
  const PlanMember &member = plan.members[m];
  const Storage &storage = member.results[result];
  bool isStored = storage.kind != Storage::Kind::None;
  if (member.isReduction() ||
      (isStored && !member.isRecomputed && !isCurrentStage(member)))
    return load(storage.access, &storage);
  if (!member.loop->body)
    return evalInput(m, 0);
  return evalBody(m, member.loop->body->getTerminator()->getOperand(result));
}

FailureOr<Emitted> Emitter::evalInput(unsigned m, unsigned input) {
  const PlanMember &member = plan.members[m];
  auto [from, result] = member.links[input];
  if (from >= 0)
    return evalResult(from, result);
  const PlanAccess &access = member.inputs[input];
  if (!access.buffer)
    return evalScalar(m, access.scalar, access.elementType);
  return load(access, nullptr);
}

FailureOr<Emitted> Emitter::evalIndex(const Strides &form) {
  OpBuilder::InsertionGuard guard(b);
  unsigned depth;
  Value value = address(form, 0, depth);
  setDepth(depth);
  if (width > 1 && depth == loopDims.size() && form[plan.vectorDim] != 0) {
    Value steps = vector::StepOp::create(
        b, loc, VectorType::get({width}, b.getIndexType()));
    if (form[plan.vectorDim] != 1)
      steps = arith::MulIOp::create(b, loc, steps,
                                    toVector(index(form[plan.vectorDim])));
    value = arith::AddIOp::create(b, loc, toVector(value), steps);
  }
  return Emitted{value, depth};
}

FailureOr<Emitted> Emitter::evalScalar(unsigned m, Scalar scalar, Type type) {
  if (auto attr = dyn_cast_if_present<Attribute>(scalar)) {
    OpBuilder::InsertionGuard guard(b);
    setDepth(0);
    return Emitted{
        arith::ConstantOp::create(b, loc, type, cast<TypedAttr>(attr)), 0};
  }
  return evalBody(m, cast<Value>(scalar));
}

FailureOr<Emitted> Emitter::evalGather(unsigned m, Operation *op) {
  const PlanMember &member = plan.members[m];
  auto *it = llvm::find_if(member.loop->gathers, [&](const Gather &gather) {
    return gather.op == op;
  });
  if (it == member.loop->gathers.end())
    return op->emitOpError() << "cannot be evaluated in a kernel";
  const PlanAccess &access = member.gathers[it - member.loop->gathers.begin()];
  if (it->isAffine)
    return load(access, nullptr);
  SmallVector<Value> indices;
  unsigned depth = 0;
  bool isVector = false;
  for (Value operand : cast<tensor::ExtractOp>(op).getIndices()) {
    FailureOr<Emitted> value = evalBody(m, operand);
    if (failed(value))
      return failure();
    indices.push_back(value->value);
    depth = std::max(depth, value->depth);
    isVector |= isa<VectorType>(value->value.getType());
  }
  OpBuilder::InsertionGuard guard(b);
  setDepth(depth);
  Value memory = memoryOf(access, nullptr);
  auto loadLane = [&](int64_t lane) -> Value {
    Value sum;
    for (auto [position, stride] : llvm::zip_equal(indices, access.strides)) {
      Value at = position;
      if (isa<VectorType>(at.getType()))
        at = vector::ExtractOp::create(b, loc, at, lane);
      at = arith::MulIOp::create(b, loc, at, index(stride));
      sum = sum ? arith::AddIOp::create(b, loc, sum, at).getResult() : at;
    }
    return memref::LoadOp::create(b, loc, memory, sum ? sum : index(0));
  };
  Value value;
  if (!isVector) {
    value = loadLane(0);
  } else {
    SmallVector<Value> lanes;
    for (int64_t lane = 0; lane < width; ++lane)
      lanes.push_back(loadLane(lane));
    value = vector::FromElementsOp::create(
        b, loc, VectorType::get({width}, memoryType(access.elementType)),
        lanes);
  }
  return Emitted{fromMemory(value, access.elementType), depth};
}

FailureOr<Emitted> Emitter::evalOp(unsigned m, Operation *op, Value value) {
  if (op->getNumRegions() != 0 || op->getNumResults() != 1)
    return op->emitOpError() << "cannot be evaluated in a kernel";
  SmallVector<Value> operands;
  unsigned depth = 0;
  bool isVector = false;
  for (Value operand : op->getOperands()) {
    FailureOr<Emitted> emitted = evalBody(m, operand);
    if (failed(emitted))
      return failure();
    operands.push_back(emitted->value);
    depth = std::max(depth, emitted->depth);
    isVector |= isa<VectorType>(emitted->value.getType());
  }
  OpBuilder::InsertionGuard guard(b);
  setDepth(depth);
  if (isVector)
    for (Value &operand : operands)
      operand = toVector(operand);
  OperationState state(loc, op->getName());
  state.addOperands(operands);
  state.addAttributes(op->getDiscardableAttrDictionary().getValue());
  Type type = value.getType();
  state.addTypes(isVector ? Type(VectorType::get({width}, type)) : type);
  Operation *clone = Operation::create(state);
  if (op->getPropertiesStorageSize())
    clone->copyProperties(op->getPropertiesStorage());
  // A constant's attribute has a scalar type, and stays one.
  b.insert(clone);
  return Emitted{clone->getResult(0), depth};
}

FailureOr<Emitted> Emitter::evalBody(unsigned m, Value value) {
  for (auto [depth, values] : llvm::enumerate(cache))
    if (Value known = values.lookup(value))
      return Emitted{known, (unsigned)depth};
  const PlanMember &member = plan.members[m];
  FailureOr<Emitted> result = failure();
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    unsigned number = argument.getArgNumber(), inputs = member.inputs.size();
    if (number < inputs) {
      result = evalInput(m, number);
    } else if (member.isReduction()) {
      Value known = accumulatorValues.lookup({m, number - inputs});
      return Emitted{known, (unsigned)loopDims.size()};
    } else {
      const PlanAccess &init = member.inits[number - inputs];
      result = init.buffer ? FailureOr<Emitted>(load(init, nullptr))
                           : evalScalar(m, init.scalar, init.elementType);
    }
  } else if (auto position = value.getDefiningOp<linalg::IndexOp>()) {
    result = evalIndex(member.indices[position.getDim()]);
  } else if (isa<tensor::ExtractOp>(value.getDefiningOp())) {
    result = evalGather(m, value.getDefiningOp());
  } else {
    result = evalOp(m, value.getDefiningOp(), value);
  }
  if (succeeded(result))
    cache[result->depth][value] = result->value;
  return result;
}

//===----------------------------------------------------------------------===//
// Stages
//===----------------------------------------------------------------------===//

scf::ForOp Emitter::beginLoop(Value low, Value high, int64_t step,
                              ValueRange carried) {
  auto loop = scf::ForOp::create(b, loc, low, high, index(step), carried);
  if (!carried.empty()) {
    b.setInsertionPointToEnd(loop.getBody());
    scf::YieldOp::create(b, loc, loop.getRegionIterArgs());
  }
  b.setInsertionPoint(loop.getBody()->getTerminator());
  return loop;
}

/// Lanes of the innermost loop: few where registers are short.
int64_t Emitter::chooseWidth(const Stage &stage) {
  if (plan.vectorDim < 0 || !(stage.dims >> plan.vectorDim & 1))
    return 1;
  for (unsigned m : stage.members) {
    const PlanMember &member = plan.members[m];
    if (!(member.reduced >> plan.vectorDim & 1))
      continue;
    for (unsigned r = 0; r < member.results.size(); ++r)
      if (!getCombiner(*member.loop, r))
        return 1;
  }
  int64_t extent = plan.strip ? plan.strip : plan.extents[plan.vectorDim];
  int64_t lanes = 16;
  while (lanes > extent)
    lanes /= 2;
  return lanes < 4 ? 1 : lanes;
}

LogicalResult Emitter::emitInits(const Stage &stage) {
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
      cache.emplace_back();
      scf::ForOp loop = beginLoop(
          index(0), isCut ? stripSize : index(plan.extents[d]), 1, {});
      loops.push_back(loop);
      loopDims.push_back(d);
      loopIndex.push_back(loop.getInductionVar());
    }
    for (unsigned r = 0; r < member.results.size(); ++r) {
      const PlanAccess &init = member.inits[r];
      if (!init.buffer && !init.scalar)
        continue;
      FailureOr<Emitted> value =
          init.buffer ? FailureOr<Emitted>(load(init, nullptr))
                      : evalScalar(m, init.scalar, init.elementType);
      if (failed(value))
        return failure();
      store(value->value, member.results[r]);
    }
    for (unsigned i = 0; i < dims.size(); ++i) {
      loops.pop_back();
      loopDims.pop_back();
      loopIndex.pop_back();
      cache.pop_back();
    }
  }
  return success();
}

LogicalResult Emitter::emitInnermost(const Stage &stage, bool isVector,
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
      FailureOr<Emitted> value =
          member.loop->body
              ? evalBody(m, member.loop->body->getTerminator()->getOperand(r))
              : evalInput(m, 0);
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

/// The vector reduction of an op that getCombiner() returns.
static vector::CombiningKind getCombiningKind(Operation *combiner) {
  using Kind = vector::CombiningKind;
  return llvm::TypeSwitch<Operation *, Kind>(combiner)
      .Case<arith::AddFOp, arith::AddIOp>([](auto) { return Kind::ADD; })
      .Case<arith::MulFOp, arith::MulIOp>([](auto) { return Kind::MUL; })
      .Case([](arith::MaximumFOp) { return Kind::MAXIMUMF; })
      .Case([](arith::MinimumFOp) { return Kind::MINIMUMF; })
      .Case([](arith::MaxNumFOp) { return Kind::MAXNUMF; })
      .Case([](arith::MinNumFOp) { return Kind::MINNUMF; })
      .Case([](arith::MaxSIOp) { return Kind::MAXSI; })
      .Case([](arith::MinSIOp) { return Kind::MINSI; })
      .Case([](arith::MaxUIOp) { return Kind::MAXUI; })
      .Case([](arith::MinUIOp) { return Kind::MINUI; })
      .Case([](arith::AndIOp) { return Kind::AND; })
      .Case([](arith::OrIOp) { return Kind::OR; })
      .Case([](arith::XOrIOp) { return Kind::XOR; });
}

/// Reduces the lanes of each partial result into its memory.
LogicalResult Emitter::combine(ArrayRef<Accumulator> accumulators,
                               ValueRange partials) {
  for (auto [accumulator, partial] : llvm::zip_equal(accumulators, partials)) {
    const PlanMember &member = plan.members[accumulator.member];
    const Storage &storage = member.results[accumulator.result];
    Value total = vector::ReductionOp::create(
        b, loc, getCombiningKind(accumulator.combiner), partial,
        arith::FastMathFlags::reassoc);
    int64_t savedWidth = std::exchange(width, 1);
    Value before = load(storage.access, &storage, /*isMutable=*/true).value;
    Operation *clone = b.clone(*accumulator.combiner);
    clone->setOperands({before, total});
    store(clone->getResult(0), storage);
    width = savedWidth;
  }
  return success();
}

LogicalResult Emitter::emitVectorLoop(const Stage &stage, unsigned dim) {
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
    loops.push_back(loop);
    loopDims.push_back(dim);
    loopIndex.push_back(loop.getInductionVar());
    cache.emplace_back();
    SmallVector<Value> values(loop.getRegionIterArgs());
    LogicalResult result = emitInnermost(stage, step > 1, accumulators, values);
    if (!start.empty())
      loop.getBody()->getTerminator()->setOperands(values);
    cache.pop_back();
    loops.pop_back();
    loopDims.pop_back();
    loopIndex.pop_back();
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

LogicalResult Emitter::emitNest(const Stage &stage, ArrayRef<unsigned> dims) {
  if (dims.empty()) {
    SmallVector<Value> none;
    return emitInnermost(stage, false, {}, none);
  }
  if (dims.size() == 1)
    return emitVectorLoop(stage, dims.front());
  OpBuilder::InsertionGuard guard(b);
  scf::ForOp loop =
      beginLoop(index(0), index(plan.extents[dims.front()]), 1, {});
  loops.push_back(loop);
  loopDims.push_back(dims.front());
  loopIndex.push_back(loop.getInductionVar());
  cache.emplace_back();
  LogicalResult result = emitNest(stage, dims.drop_front());
  cache.pop_back();
  loops.pop_back();
  loopDims.pop_back();
  loopIndex.pop_back();
  return result;
}

LogicalResult Emitter::emitStage(const Stage &stage) {
  stageLevel = stage.level;
  stageDims = stage.dims;
  cache.clear();
  cache.emplace_back();
  if (failed(emitInits(stage)))
    return failure();
  cache.clear();
  cache.emplace_back();
  SmallVector<unsigned> dims;
  for (unsigned d : plan.inner)
    if (stage.dims >> d & 1)
      dims.push_back(d);
  return emitNest(stage, dims);
}

FailureOr<EmittedKernel> aal::emitKernel(const KernelPlan &plan,
                                         ModuleOp module, StringRef name,
                                         Location loc) {
  return Emitter(plan, module, name, loc).run();
}
