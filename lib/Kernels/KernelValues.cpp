//===- KernelValues.cpp - values and loops of kernels ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Kernels/KernelValues.h"
#include "ProgramBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::aal;

/// Insertion point for values that change in the first `depth` loops: before
/// the next loop, or at the end of the innermost body.
void KernelValues::setDepth(unsigned depth) {
  if (depth < loops.size())
    b.setInsertionPoint(loops[depth].op);
  else if (!loops.empty())
    b.setInsertionPoint(
        cast<scf::ForOp>(loops.back().op).getBody()->getTerminator());
}

scf::ForOp KernelValues::beginLoop(Value low, Value high, int64_t step,
                                   ValueRange carried) {
  auto loop = scf::ForOp::create(b, loc, low, high, index(step), carried);
  if (!carried.empty()) {
    b.setInsertionPointToEnd(loop.getBody());
    scf::YieldOp::create(b, loc, loop.getRegionIterArgs());
  }
  b.setInsertionPoint(loop.getBody()->getTerminator());
  return loop;
}

SmallVector<Value> KernelValues::delinearize(Value linear,
                                             ArrayRef<int64_t> extents) {
  SmallVector<Value> indices(extents.size());
  int64_t total = 1;
  for (int64_t extent : extents)
    total *= extent;
  // Division is much faster on 32 bits.
  Type type = b.getIndexType();
  if (extents.size() > 1 && total <= INT32_MAX) {
    type = b.getI32Type();
    linear = arith::IndexCastOp::create(b, loc, type, linear);
  }
  for (unsigned i = extents.size(); i-- > 0;) {
    Value position = linear;
    if (i > 0) {
      Value extent =
          arith::ConstantOp::create(b, loc, b.getIntegerAttr(type, extents[i]));
      position = arith::RemUIOp::create(b, loc, linear, extent);
      linear = arith::DivUIOp::create(b, loc, linear, extent);
    }
    if (!type.isIndex())
      position =
          arith::IndexCastUIOp::create(b, loc, b.getIndexType(), position);
    indices[i] = position;
  }
  return indices;
}

Value KernelValues::toVector(Value value) {
  if (isa<VectorType>(value.getType()) || width == 1)
    return value;
  return vector::BroadcastOp::create(
      b, loc, VectorType::get({width}, value.getType()), value);
}

KernelValues::KernelValues(const KernelPlan &plan, MLIRContext *context,
                           Location loc)
    : plan(plan), loc(loc), b(context) {
  for (unsigned d : plan.inner)
    innerMask |= uint64_t(1) << d;
}

FailureOr<Emitted> KernelValues::evalYield(unsigned m, unsigned result) {
  const LoopOp &loop = *plan.members[m].loop;
  if (!loop.body)
    return evalInput(m, 0);
  return evalBody(m, loop.body->getTerminator()->getOperand(result));
}

FailureOr<Value> KernelValues::evalInit(unsigned m, unsigned result) {
  const PlanAccess &init = plan.members[m].inits[result];
  if (!init.buffer && !init.scalar)
    return Value();
  if (init.buffer)
    return load(init, nullptr).value;
  FailureOr<Emitted> value = evalScalar(m, init.scalar, init.elementType);
  if (failed(value))
    return failure();
  return value->value;
}

FailureOr<Emitted> KernelValues::evalResult(unsigned m, unsigned result) {
  if (Value known = registers.lookup({m, result}))
    return Emitted{known, 0};
  const PlanMember &member = plan.members[m];
  const Storage &storage = member.results[result];
  bool isStored = storage.kind != Storage::Kind::None;
  if (member.isReduction() ||
      (isStored && !member.isRecomputed && !isCurrentStage(member)))
    return load(storage.access, &storage);
  return evalYield(m, result);
}

FailureOr<Emitted> KernelValues::evalInput(unsigned m, unsigned input) {
  const PlanMember &member = plan.members[m];
  auto [from, result] = member.links[input];
  if (from >= 0)
    return evalResult(from, result);
  const PlanAccess &access = member.inputs[input];
  if (!access.buffer)
    return evalScalar(m, access.scalar, access.elementType);
  return load(access, nullptr);
}

FailureOr<Emitted> KernelValues::evalIndex(const Strides &form) {
  OpBuilder::InsertionGuard guard(b);
  unsigned depth;
  Value value = address(form, 0, depth);
  setDepth(depth);
  if (width > 1 && depth == loops.size() && form[plan.vectorDim] != 0) {
    Value steps = vector::StepOp::create(
        b, loc, VectorType::get({width}, b.getIndexType()));
    if (form[plan.vectorDim] != 1)
      steps = arith::MulIOp::create(b, loc, steps,
                                    toVector(index(form[plan.vectorDim])));
    value = arith::AddIOp::create(b, loc, toVector(value), steps);
  }
  return Emitted{value, depth};
}

FailureOr<Emitted> KernelValues::evalScalar(unsigned m, Scalar scalar,
                                            Type type) {
  if (auto attr = dyn_cast_if_present<Attribute>(scalar)) {
    OpBuilder::InsertionGuard guard(b);
    setDepth(0);
    return Emitted{
        arith::ConstantOp::create(b, loc, type, cast<TypedAttr>(attr)), 0};
  }
  return evalBody(m, cast<Value>(scalar));
}

/// Whether `op` moves by one element from lane to lane: what it reads at
/// indices that are no affine functions of the loops does not depend on the
/// lane.
bool KernelValues::readsSideBySide(const PlanMember &member,
                                   tensor::ExtractOp op,
                                   const PlanAccess &access) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op->getParentOp());
  int64_t step = 0;
  for (auto [operand, stride] :
       llvm::zip_equal(op.getIndices(), access.strides)) {
    FailureOr<LinearForm> form = failure();
    if (linalgOp)
      form = getLinearIndex(operand, linalgOp);
    if (succeeded(form)) {
      for (auto [l, coefficient] : llvm::enumerate(form->coefficients))
        if (coefficient != 0)
          step += coefficient * stride * member.indices[l][plan.vectorDim];
      continue;
    }
    // Known by now, as a vector where it changes from lane to lane.
    for (const DenseMap<Value, Value> &values : cache)
      if (Value known = values.lookup(operand);
          known && isa<VectorType>(known.getType()))
        return false;
  }
  return step == 1;
}

FailureOr<Emitted> KernelValues::evalGather(unsigned m, Operation *op) {
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
  auto addressOf = [&](int64_t lane) -> Value {
    Value sum;
    for (auto [position, stride] : llvm::zip_equal(indices, access.strides)) {
      Value at = position;
      if (isa<VectorType>(at.getType()))
        at = vector::ExtractOp::create(b, loc, at, lane);
      at = arith::MulIOp::create(b, loc, at, index(stride));
      sum = sum ? arith::AddIOp::create(b, loc, sum, at).getResult() : at;
    }
    return sum ? sum : index(0);
  };
  Type type = memoryType(access.elementType);
  Value value;
  if (!isVector) {
    value = readElement(memory, addressOf(0), type);
  } else if (readsAnyAddress() &&
             readsSideBySide(member, cast<tensor::ExtractOp>(op), access)) {
    value = readVector(memory, addressOf(0), VectorType::get({width}, type));
  } else {
    SmallVector<Value> lanes;
    for (int64_t lane = 0; lane < width; ++lane)
      lanes.push_back(readElement(memory, addressOf(lane), type));
    value = vector::FromElementsOp::create(
        b, loc, VectorType::get({width}, type), lanes);
  }
  return Emitted{fromMemory(value, access.elementType), depth};
}

/// A copy of `op` on other operands. What the op would let a compiler
/// reassociate or contract stays as written: what the compiler sees depends on
/// the kernel.
Value KernelValues::createLike(Operation *op, ValueRange operands, Type type) {
  OperationState state(loc, op->getName());
  state.addOperands(operands);
  state.addAttributes(op->getDiscardableAttrDictionary().getValue());
  state.addTypes(type);
  Operation *clone = Operation::create(state);
  if (op->getPropertiesStorageSize())
    clone->copyProperties(op->getPropertiesStorage());
  if (auto fast = dyn_cast<arith::ArithFastMathInterface>(clone))
    clone->setAttr(fast.getFastMathAttrName(),
                   arith::FastMathFlagsAttr::get(b.getContext(),
                                                 arith::FastMathFlags::none));
  return b.insert(clone)->getResult(0);
}

FailureOr<Emitted> KernelValues::evalOp(unsigned m, Operation *op,
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
  Type type = value.getType();
  // A constant's attribute has a scalar type, and stays one.
  Value made = createLike(
      op, operands, isVector ? Type(VectorType::get({width}, type)) : type);
  return Emitted{type.isIntOrIndex() ? fold(made) : made, depth};
}

/// The constant in place of `value`, an integer that was just made of others,
/// where it is one.
Value KernelValues::fold(Value value) {
  Operation *op = value.getDefiningOp();
  SmallVector<Value, 1> folded;
  if (isa<arith::ConstantOp>(op) || op->getNumOperands() == 0 ||
      !llvm::all_of(op->getOperands(),
                    [](Value v) { return matchPattern(v, m_Constant()); }) ||
      failed(b.tryFold(op, folded)) || folded.empty())
    return value;
  op->erase();
  return folded.front();
}

/// What `op` chooses, where it is known which operand that is: the other is not
/// emitted.
FailureOr<Emitted> KernelValues::evalSelect(unsigned m, arith::SelectOp op) {
  FailureOr<Emitted> condition = evalBody(m, op.getCondition());
  if (failed(condition))
    return failure();
  if (matchPattern(condition->value, m_One()))
    return evalBody(m, op.getTrueValue());
  if (matchPattern(condition->value, m_Zero()))
    return evalBody(m, op.getFalseValue());
  return evalOp(m, op, op.getResult());
}

FailureOr<Emitted> KernelValues::evalBody(unsigned m, Value value) {
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
      return Emitted{known, (unsigned)loops.size()};
    } else {
      const PlanAccess &init = member.inits[number - inputs];
      result = init.buffer ? FailureOr<Emitted>(load(init, nullptr))
                           : evalScalar(m, init.scalar, init.elementType);
    }
  } else if (auto position = value.getDefiningOp<linalg::IndexOp>()) {
    result = evalIndex(member.indices[position.getDim()]);
  } else if (isa<tensor::ExtractOp>(value.getDefiningOp())) {
    result = evalGather(m, value.getDefiningOp());
  } else if (auto select = value.getDefiningOp<arith::SelectOp>()) {
    result = evalSelect(m, select);
  } else {
    result = evalOp(m, value.getDefiningOp(), value);
  }
  if (succeeded(result))
    cache[result->depth][value] = result->value;
  return result;
}
