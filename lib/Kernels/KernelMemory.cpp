//===- KernelMemory.cpp - loads and stores of kernels ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Kernels/KernelValues.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::aal;

/// Calls `callback` for each operand of a kernel that lies in memory outside.
static void
forEachOperand(const KernelPlan &plan,
               llvm::function_ref<void(const PlanAccess &)> callback) {
  auto add = [&](const PlanAccess &access) {
    if (access.buffer)
      callback(access);
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

void KernelValues::collectArguments() {
  forEachOperand(plan, [&](const PlanAccess &access) {
    int64_t &extent = arguments[{access.buffer, access.offset}];
    extent = std::max(extent, access.extent);
  });
}

SmallVector<KernelArgument> aal::getArguments(const KernelPlan &plan) {
  llvm::SetVector<std::pair<Buffer *, int64_t>> seen;
  forEachOperand(plan, [&](const PlanAccess &access) {
    seen.insert({access.buffer, access.offset});
  });
  SmallVector<KernelArgument> arguments;
  for (auto [buffer, offset] : seen)
    arguments.push_back({buffer, offset});
  return arguments;
}

/// The linear index of an access and the depth that it changes at. Emitted
/// loop by loop at the depth of each, so that inner loops add one product.
Value KernelValues::address(const Strides &strides, int64_t constant,
                            unsigned &depth) {
  OpBuilder::InsertionGuard guard(b);
  depth = 0;
  setDepth(0);
  Value sum = constant ? index(constant) : Value();
  auto add = [&](Value position, int64_t stride) {
    Value term = stride == 1 ? position
                             : b.createOrFold<arith::MulIOp>(loc, position,
                                                             index(stride));
    sum = sum ? b.createOrFold<arith::AddIOp>(loc, sum, term) : term;
  };
  for (unsigned d : plan.outer)
    if (strides[d])
      add(outerIndex[d], strides[d]);
  if (stripBase && strides[plan.vectorDim])
    add(stripBase, strides[plan.vectorDim]);
  for (auto [i, loop] : llvm::enumerate(loops))
    for (auto [d, position] : loop.indices) {
      if (!strides[d])
        continue;
      depth = i + 1;
      setDepth(depth);
      add(position, strides[d]);
    }
  return sum ? sum : index(0);
}

Value KernelValues::fromMemory(Value value, Type elementType) {
  if (!elementType.isInteger(1))
    return value;
  auto zero = arith::ConstantOp::create(b, loc, b.getZeroAttr(value.getType()));
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, value, zero);
}

Value KernelValues::toMemory(Value value) {
  if (!getElementTypeOrSelf(value.getType()).isInteger(1))
    return value;
  Type type = b.getI8Type();
  if (auto vector = dyn_cast<VectorType>(value.getType()))
    type = vector.clone(type);
  return arith::ExtUIOp::create(b, loc, type, value);
}

/// The index of an access in its memory. Private memory belongs to one outer
/// iteration and is not cut.
Value KernelValues::addressIn(const PlanAccess &access, const Storage *storage,
                              unsigned &depth) {
  if (!storage || storage->kind != Storage::Kind::Private)
    return address(access.strides, access.constant, depth);
  Strides strides(plan.extents.size(), 0);
  for (unsigned d : plan.inner)
    strides[d] = access.strides[d];
  Value savedBase = std::exchange(stripBase, Value());
  Value at = address(strides, access.constant, depth);
  stripBase = savedBase;
  return at;
}

/// `isMutable`: written in this loop nest, so read where it is used.
Emitted KernelValues::load(const PlanAccess &access, const Storage *storage,
                           bool isMutable) {
  OpBuilder::InsertionGuard guard(b);
  unsigned depth;
  Value at = addressIn(access, storage, depth);
  if (isMutable)
    depth = loops.size();
  setDepth(depth);
  Value memory = memoryOf(access, storage);
  Type type = memoryType(access.elementType);
  bool isVector =
      width > 1 && depth == loops.size() && access.strides[plan.vectorDim] != 0;
  Value value;
  if (!isVector) {
    value = readElement(memory, at, type);
  } else {
    auto vectorType = VectorType::get({width}, type);
    int64_t stride = access.strides[plan.vectorDim];
    if (stride == 1) {
      value = readVector(memory, at, vectorType);
    } else {
      SmallVector<Value> lanes;
      for (int64_t lane = 0; lane < width; ++lane)
        lanes.push_back(readElement(
            memory, arith::AddIOp::create(b, loc, at, index(lane * stride)),
            type));
      value = vector::FromElementsOp::create(b, loc, vectorType, lanes);
    }
  }
  return {fromMemory(value, access.elementType), depth};
}

void KernelValues::store(Value value, const Storage &storage) {
  OpBuilder::InsertionGuard guard(b);
  unsigned depth;
  Value at = addressIn(storage.access, &storage, depth);
  setDepth(loops.size());
  Value memory = memoryOf(storage.access, &storage);
  int64_t stride =
      plan.vectorDim < 0 ? 0 : storage.access.strides[plan.vectorDim];
  if (width > 1 && stride != 0)
    value = toVector(value);
  value = toMemory(value);
  if (!isa<VectorType>(value.getType())) {
    writeElement(value, memory, at);
  } else if (stride == 1) {
    writeVector(value, memory, at);
  } else {
    for (int64_t lane = 0; lane < width; ++lane)
      writeElement(vector::ExtractOp::create(b, loc, value, lane), memory,
                   arith::AddIOp::create(b, loc, at, index(lane * stride)));
  }
}
