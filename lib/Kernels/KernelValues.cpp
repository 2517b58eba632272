//===- KernelValues.cpp - memory and values of kernels --------------------===//
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
  auto *it = arguments.find({access.buffer, access.offset});
  return kernel.func.getArgument(std::distance(arguments.begin(), it));
}

/// The linear index of an access and the depth that it changes at. Emitted
/// loop by loop at the depth of each, so that inner loops add one product.
Value KernelEmitter::address(const Strides &strides, int64_t constant,
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

Value KernelEmitter::fromMemory(Value value, Type elementType) {
  if (!elementType.isInteger(1))
    return value;
  auto zero = arith::ConstantOp::create(b, loc, b.getZeroAttr(value.getType()));
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, value, zero);
}

Value KernelEmitter::toMemory(Value value) {
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

Emitted KernelEmitter::load(const PlanAccess &access, const Storage *storage,
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

void KernelEmitter::store(Value value, const Storage &storage) {
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
void KernelEmitter::setDepth(unsigned depth) {
  if (depth < loops.size())
    b.setInsertionPoint(loops[depth]);
  else if (!loops.empty())
    b.setInsertionPoint(
        cast<scf::ForOp>(loops.back()).getBody()->getTerminator());
}

Value KernelEmitter::toVector(Value value) {
  if (isa<VectorType>(value.getType()) || width == 1)
    return value;
  return vector::BroadcastOp::create(
      b, loc, VectorType::get({width}, value.getType()), value);
}

FailureOr<Emitted> KernelEmitter::evalResult(unsigned m, unsigned result) {
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

FailureOr<Emitted> KernelEmitter::evalInput(unsigned m, unsigned input) {
  const PlanMember &member = plan.members[m];
  auto [from, result] = member.links[input];
  if (from >= 0)
    return evalResult(from, result);
  const PlanAccess &access = member.inputs[input];
  if (!access.buffer)
    return evalScalar(m, access.scalar, access.elementType);
  return load(access, nullptr);
}

FailureOr<Emitted> KernelEmitter::evalIndex(const Strides &form) {
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

FailureOr<Emitted> KernelEmitter::evalScalar(unsigned m, Scalar scalar,
                                             Type type) {
  if (auto attr = dyn_cast_if_present<Attribute>(scalar)) {
    OpBuilder::InsertionGuard guard(b);
    setDepth(0);
    return Emitted{
        arith::ConstantOp::create(b, loc, type, cast<TypedAttr>(attr)), 0};
  }
  return evalBody(m, cast<Value>(scalar));
}

FailureOr<Emitted> KernelEmitter::evalGather(unsigned m, Operation *op) {
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

FailureOr<Emitted> KernelEmitter::evalOp(unsigned m, Operation *op,
                                         Value value) {
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

FailureOr<Emitted> KernelEmitter::evalBody(unsigned m, Value value) {
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
