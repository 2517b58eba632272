//===- ProgramBuilder.cpp - from tensors to a program ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Items, copies and views
//===----------------------------------------------------------------------===//

bool ProgramBuilder::isBackward(Operation *op) const {
  if (op->hasAttr(kBackwardAttrName))
    return true;
  if (hasLossGradient)
    return llvm::any_of(op->getOperands(), [&](Value operand) {
      return fromLossGradient.contains(operand);
    });
  auto name = dyn_cast<NameLoc>(op->getLoc());
  return name && name.getName().getValue().starts_with("bwd/");
}

Item &ProgramBuilder::addItem(Item::Kind kind, Location loc, bool backward) {
  program.items.push_back(
      Item{kind, loc, backward, {}, nullptr, nullptr, nullptr});
  return program.items.back();
}

Item &ProgramBuilder::addItem(Item::Kind kind, Operation *op) {
  return addItem(kind, op->getLoc(), isBackward(op));
}

View ProgramBuilder::newView(ArrayRef<int64_t> sizes, Type elementType) {
  Buffer *buffer = program.addBuffer(Buffer::Kind::Temporary, elementType,
                                     ShapedType::getNumElements(sizes));
  return {buffer, 0, Strides(sizes), denseStrides(sizes)};
}

void ProgramBuilder::copy(const TensorValue &value, const View &target,
                          Location loc, bool backward) {
  Type elementType = target.buffer->elementType;
  auto addCopy = [&](Access source, const View &to) {
    Item &item = addItem(Item::Kind::Loop, loc, backward);
    item.loop.extents = to.sizes;
    item.loop.reduction.assign(to.sizes.size(), false);
    source.elementType = elementType;
    item.loop.inputs.push_back(std::move(source));
    item.loop.outputs.push_back(
        {to.buffer, to.offset, to.strides, {}, elementType});
    item.loop.inits.emplace_back();
  };
  switch (value.kind) {
  case TensorValue::Kind::Undefined:
    return;
  case TensorValue::Kind::Strided:
    return addCopy(
        {value.view.buffer, value.view.offset, value.view.strides, {}, {}},
        target);
  case TensorValue::Kind::Splat:
    return addCopy(
        {nullptr, 0, Strides(target.sizes.size(), 0), value.scalar, {}},
        target);
  case TensorValue::Kind::Padded: {
    copy(TensorValue::splat(value.scalar, value.sizes), target, loc, backward);
    View inner = target;
    inner.sizes = value.view.sizes;
    for (auto [d, low, step] : llvm::enumerate(value.low, value.steps)) {
      inner.offset += low * target.strides[d];
      inner.strides[d] *= step;
    }
    return copy(TensorValue::strided(value.view), inner, loc, backward);
  }
  }
}

View ProgramBuilder::materialize(const TensorValue &value, Type elementType,
                                 Location loc, bool backward) {
  View view = newView(value.sizes, elementType);
  copy(value, view, loc, backward);
  return view;
}

View ProgramBuilder::getView(Value value, Operation *user) {
  const TensorValue &known = values[value];
  if (known.kind == TensorValue::Kind::Strided)
    return known.view;
  auto [it, isNew] = copies.try_emplace({value, 0u});
  if (isNew) {
    View view = materialize(known, getElementTypeOrSelf(value.getType()),
                            user->getLoc(), isBackward(user));
    copies[{value, 0u}] = view;
    return view;
  }
  return it->second;
}

View ProgramBuilder::getDense(Value value, Operation *user) {
  View view = getView(value, user);
  if (view.isDense())
    return view;
  auto [it, isNew] = copies.try_emplace({value, 1u});
  if (isNew) {
    View dense =
        materialize(TensorValue::strided(view), view.buffer->elementType,
                    user->getLoc(), isBackward(user));
    copies[{value, 1u}] = dense;
    return dense;
  }
  return it->second;
}

//===----------------------------------------------------------------------===//
// Loop nests
//===----------------------------------------------------------------------===//

LogicalResult aal::addLinear(AffineExpr expr, int64_t scale, LinearForm &form) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    form.coefficients[dim.getPosition()] += scale;
    return success();
  }
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    form.constant += scale * constant.getValue();
    return success();
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return failure();
  if (binary.getKind() == AffineExprKind::Add)
    return success(succeeded(addLinear(binary.getLHS(), scale, form)) &&
                   succeeded(addLinear(binary.getRHS(), scale, form)));
  auto factor = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (binary.getKind() == AffineExprKind::Mul && factor)
    return addLinear(binary.getLHS(), scale * factor.getValue(), form);
  return failure();
}

FailureOr<Access> ProgramBuilder::getAccess(const TensorValue &value,
                                            Type elementType, AffineMap map,
                                            unsigned loops) {
  Access access;
  access.elementType = elementType;
  access.strides.assign(loops, 0);
  if (value.kind == TensorValue::Kind::Splat) {
    access.scalar = value.scalar;
    return access;
  }
  LinearForm form{value.view.offset, Strides(loops, 0)};
  for (auto [expr, stride] :
       llvm::zip_equal(map.getResults(), value.view.strides))
    if (failed(addLinear(expr, stride, form)))
      return failure();
  access.buffer = value.view.buffer;
  access.offset = form.constant;
  access.strides = form.coefficients;
  return access;
}

FailureOr<LinearForm> aal::getLinearIndex(Value value, linalg::LinalgOp op) {
  LinearForm form{0, Strides(op.getNumLoops(), 0)};
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant))) {
    form.constant = constant.getSExtValue();
    return form;
  }
  Operation *def = value.getDefiningOp();
  if (!def || def->getBlock() != op.getBlock())
    return failure();
  if (auto index = dyn_cast<linalg::IndexOp>(def)) {
    form.coefficients[index.getDim()] = 1;
    return form;
  }
  if (isa<arith::IndexCastOp>(def))
    return getLinearIndex(def->getOperand(0), op);
  if (!isa<arith::AddIOp, arith::SubIOp, arith::MulIOp>(def))
    return failure();
  FailureOr<LinearForm> lhs = getLinearIndex(def->getOperand(0), op);
  FailureOr<LinearForm> rhs = getLinearIndex(def->getOperand(1), op);
  if (failed(lhs) || failed(rhs))
    return failure();
  auto isConstant = [](const LinearForm &form) {
    return llvm::all_of(form.coefficients, [](int64_t c) { return c == 0; });
  };
  auto scaled = [](LinearForm form, int64_t factor) {
    form.constant *= factor;
    for (int64_t &c : form.coefficients)
      c *= factor;
    return form;
  };
  if (isa<arith::MulIOp>(def)) {
    if (isConstant(*lhs))
      return scaled(*rhs, lhs->constant);
    if (isConstant(*rhs))
      return scaled(*lhs, rhs->constant);
    return failure();
  }
  LinearForm added = scaled(*rhs, isa<arith::SubIOp>(def) ? -1 : 1);
  form.constant = lhs->constant + added.constant;
  for (auto [out, a, b] : llvm::zip_equal(form.coefficients, lhs->coefficients,
                                          added.coefficients))
    out = a + b;
  return form;
}

LogicalResult ProgramBuilder::addBodyLoads(linalg::LinalgOp op, LoopOp &loop) {
  for (auto extract : op.getBlock()->getOps<tensor::ExtractOp>()) {
    View view = getView(extract.getTensor(), op);
    LinearForm form{view.offset, Strides(loop.extents.size(), 0)};
    bool isAffine = true;
    for (auto [index, stride] :
         llvm::zip_equal(extract.getIndices(), view.strides)) {
      FailureOr<LinearForm> linear = getLinearIndex(index, op);
      if (failed(linear)) {
        isAffine = false;
        break;
      }
      form.constant += linear->constant * stride;
      for (auto [out, c] :
           llvm::zip_equal(form.coefficients, linear->coefficients))
        out += c * stride;
    }
    Type elementType = view.buffer->elementType;
    // An affine index makes it a plain input, which the body reads through
    // the extract's result.
    Gather gather{extract, {}};
    gather.access =
        isAffine
            ? Access{view.buffer,
                     form.constant,
                     form.coefficients,
                     {},
                     elementType}
            : Access{view.buffer, view.offset, view.strides, {}, elementType};
    gather.isAffine = isAffine;
    loop.gathers.push_back(std::move(gather));
  }
  return success();
}

LogicalResult ProgramBuilder::addScalarLoads(LoopOp &loop, Operation *user) {
  SmallVector<Value> worklist;
  auto add = [&](Scalar scalar) {
    if (auto value = dyn_cast_if_present<Value>(scalar))
      worklist.push_back(value);
  };
  for (const Access &access : loop.inputs)
    add(access.scalar);
  for (const Access &access : loop.inits)
    add(access.scalar);
  if (loop.body)
    for (Operation &op : *loop.body)
      for (Value operand : op.getOperands())
        if (operand.getParentBlock() != loop.body &&
            operand.getType().isIntOrIndexOrFloat())
          add(operand);
  DenseSet<Value> seen;
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    Operation *def = value.getDefiningOp();
    if (!seen.insert(value).second || matchPattern(value, m_Constant()))
      continue;
    auto extract = dyn_cast_if_present<tensor::ExtractOp>(def);
    if (!def ||
        (!extract && (def->getNumRegions() != 0 || def->getNumResults() != 1)))
      return user->emitOpError() << "cannot evaluate a scalar that it uses";
    if (!extract) {
      worklist.append(def->operand_begin(), def->operand_end());
      continue;
    }
    View view = getView(extract.getTensor(), extract);
    int64_t offset = view.offset;
    for (auto [index, stride] :
         llvm::zip_equal(extract.getIndices(), view.strides)) {
      APInt constant;
      if (!matchPattern(index, m_ConstantInt(&constant)))
        return extract.emitOpError() << "expected constant indices";
      offset += constant.getSExtValue() * stride;
    }
    loop.gathers.push_back({extract,
                            {view.buffer,
                             offset,
                             Strides(loop.extents.size(), 0),
                             {},
                             view.buffer->elementType},
                            true});
  }
  return success();
}

LogicalResult ProgramBuilder::checkBody(linalg::LinalgOp op) {
  for (Operation &inner : op.getBlock()->without_terminator()) {
    if (inner.getNumRegions() != 0)
      return op.emitOpError() << "cannot run an op with regions in its body: "
                              << inner.getName();
    for (Type type : inner.getResultTypes())
      if (!type.isIntOrIndexOrFloat())
        return op.emitOpError()
               << "expected scalars in its body, found " << type;
  }
  return success();
}

LogicalResult ProgramBuilder::addLoop(linalg::LinalgOp op) {
  LoopOp loop;
  loop.extents.assign(op.getStaticLoopRanges());
  for (utils::IteratorType type : op.getIteratorTypesArray())
    loop.reduction.push_back(type == utils::IteratorType::reduction);
  loop.body = op.getBlock();
  unsigned loops = loop.extents.size();

  auto access = [&](OpOperand &operand) -> FailureOr<Access> {
    Value value = operand.get();
    Type elementType = getElementTypeOrSelf(value.getType());
    if (!isa<RankedTensorType>(value.getType()))
      return Access{nullptr, 0, Strides(loops, 0), value, elementType};
    TensorValue known = values[value];
    if (known.kind != TensorValue::Kind::Splat)
      known = TensorValue::strided(getView(value, op));
    return getAccess(known, elementType, op.getMatchingIndexingMap(&operand),
                     loops);
  };
  auto fail = [&](OpOperand &operand) {
    return op.emitOpError()
           << "operand #" << operand.getOperandNumber()
           << ": expected an affine indexing map, found "
           << AffineMapAttr::get(op.getMatchingIndexingMap(&operand));
  };
  for (OpOperand *operand : op.getDpsInputOperands()) {
    FailureOr<Access> input = access(*operand);
    if (failed(input))
      return fail(*operand);
    loop.inputs.push_back(*input);
  }
  SmallVector<View> results;
  for (OpOperand &operand : op.getDpsInitsMutable()) {
    bool isRead = op.payloadUsesValueFromOperand(&operand) &&
                  values[operand.get()].kind != TensorValue::Kind::Undefined;
    FailureOr<Access> init = isRead ? access(operand) : Access{};
    auto type = cast<RankedTensorType>(operand.get().getType());
    View view = newView(type.getShape(), type.getElementType());
    FailureOr<Access> output =
        getAccess(TensorValue::strided(view), type.getElementType(),
                  op.getMatchingIndexingMap(&operand), loops);
    if (failed(init) || failed(output))
      return fail(operand);
    loop.inits.push_back(*init);
    loop.outputs.push_back(*output);
    results.push_back(view);
  }
  if (failed(addBodyLoads(op, loop)) || failed(addScalarLoads(loop, op)) ||
      failed(checkBody(op)))
    return failure();
  if (!visitGroupedGradient(op, loop))
    addItem(Item::Kind::Loop, op).loop = std::move(loop);
  for (auto [result, view] : llvm::zip_equal(op->getResults(), results))
    values[result] = TensorValue::strided(view);
  return success();
}

bool ProgramBuilder::visitAsView(linalg::LinalgOp op) {
  if (op.getNumLoops() != op.getNumParallelLoops() ||
      op.getNumDpsInits() != 1 ||
      !op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isIdentity())
    return false;
  Block *body = op.getBlock();
  Value yielded = body->getTerminator()->getOperand(0);
  Value source;
  SmallVector<LinearForm> indices;
  if (auto argument = dyn_cast<BlockArgument>(yielded)) {
    if (argument.getOwner() != body ||
        argument.getArgNumber() >= op.getNumDpsInputs())
      return false;
    OpOperand *operand = op.getDpsInputOperand(argument.getArgNumber());
    source = operand->get();
    for (AffineExpr expr : op.getMatchingIndexingMap(operand).getResults()) {
      LinearForm form{0, Strides(op.getNumLoops(), 0)};
      if (failed(addLinear(expr, 1, form)))
        return false;
      indices.push_back(form);
    }
  } else if (auto extract = yielded.getDefiningOp<tensor::ExtractOp>()) {
    source = extract.getTensor();
    for (Value index : extract.getIndices()) {
      FailureOr<LinearForm> form = getLinearIndex(index, op);
      if (failed(form))
        return false;
      indices.push_back(*form);
    }
  }
  if (!source || !isa<RankedTensorType>(source.getType()))
    return false;
  const TensorValue &known = values[source];
  Strides sizes(op.getStaticLoopRanges());
  if (known.kind == TensorValue::Kind::Splat) {
    values[op->getResult(0)] = TensorValue::splat(known.scalar, sizes);
    return true;
  }
  View view = getView(source, op);
  View result{view.buffer, view.offset, sizes, Strides(sizes.size(), 0)};
  for (auto [form, stride] : llvm::zip_equal(indices, view.strides)) {
    result.offset += form.constant * stride;
    for (auto [d, c] : llvm::enumerate(form.coefficients))
      result.strides[d] += c * stride;
  }
  values[op->getResult(0)] = TensorValue::strided(result);
  return true;
}

LogicalResult ProgramBuilder::visitLinalg(linalg::LinalgOp op) {
  if (auto fill = dyn_cast<linalg::FillOp>(*op)) {
    values[fill.getResult(0)] = TensorValue::splat(
        fill.value(),
        cast<RankedTensorType>(fill.getResult(0).getType()).getShape());
    return success();
  }
  FailureOr<bool> handled = visitContraction(op);
  if (succeeded(handled) && !*handled)
    handled = visitConvolution(op);
  if (failed(handled))
    return failure();
  if (*handled || visitAsView(op))
    return success();
  return addLoop(op);
}

LogicalResult ProgramBuilder::visitSequential(Operation *op) {
  auto call = std::make_unique<SequentialOp>();
  call->op = op;
  llvm::SetVector<Value> captured;
  op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      if (isa<RankedTensorType>(operand.getType()) &&
          values.contains(operand) &&
          !op->isAncestor(operand.getParentBlock()->getParentOp()))
        captured.insert(operand);
  });
  for (Value value : captured) {
    call->captured.push_back(value);
    call->inputs.push_back(getDense(value, op));
  }
  for (Value result : op->getResults()) {
    auto type = dyn_cast<RankedTensorType>(result.getType());
    if (!type)
      return op->emitOpError()
             << "expected tensors as results, found " << result.getType();
    View view = newView(type.getShape(), type.getElementType());
    call->outputs.push_back(view);
    values[result] = TensorValue::strided(view);
  }
  addItem(Item::Kind::Sequential, op).sequential = std::move(call);
  return success();
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

LogicalResult ProgramBuilder::finish() {
  Operation *ret = func.getBody().front().getTerminator();
  for (OpOperand &operand : ret->getOpOperands()) {
    TensorValue &value = values[operand.get()];
    auto type = cast<RankedTensorType>(operand.get().getType());
    unsigned index = operand.getOperandNumber();
    if (value.kind == TensorValue::Kind::Strided && value.view.isDense() &&
        value.view.offset == 0 &&
        value.view.buffer->kind == Buffer::Kind::Temporary &&
        value.view.buffer->elements == type.getNumElements()) {
      value.view.buffer->kind = Buffer::Kind::Output;
      value.view.buffer->index = index;
      continue;
    }
    View view = newView(type.getShape(), type.getElementType());
    view.buffer->kind = Buffer::Kind::Output;
    view.buffer->index = index;
    if (value.kind != TensorValue::Kind::Undefined)
      copy(value, view, ret->getLoc(), isBackward(ret));
  }
  return success();
}

/// Erases items that nothing reads, last first.
static void eraseDeadItems(Program &program) {
  DenseSet<Buffer *> read;
  std::vector<bool> isDead(program.items.size(), false);
  for (unsigned i = program.items.size(); i-- > 0;) {
    const Item &item = program.items[i];
    bool isAlive = false;
    item.forEachWrite([&](Buffer *buffer) {
      isAlive |= buffer->kind == Buffer::Kind::Output || read.contains(buffer);
    });
    isDead[i] = !isAlive;
    if (isAlive)
      item.forEachRead([&](Buffer *buffer) { read.insert(buffer); });
  }
  unsigned kept = 0;
  for (unsigned i = 0; i < program.items.size(); ++i)
    if (!isDead[i]) {
      if (kept != i)
        program.items[kept] = std::move(program.items[i]);
      ++kept;
    }
  program.items.erase(program.items.begin() + kept, program.items.end());
}

LogicalResult ProgramBuilder::run() {
  for (BlockArgument argument : func.getArguments()) {
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    unsigned index = argument.getArgNumber();
    if (!type || !type.hasStaticShape() ||
        !isSupportedElementType(type.getElementType()))
      return func.emitOpError()
             << "argument #" << index
             << ": expected a static-shape tensor of a standard element type, "
                "found "
             << argument.getType();
    Buffer *buffer = program.addBuffer(
        Buffer::Kind::Input, type.getElementType(), type.getNumElements());
    buffer->index = index;
    values[argument] = TensorValue::strided(
        {buffer, 0, Strides(type.getShape()), denseStrides(type.getShape())});
    auto role = func.getArgAttrOfType<StringAttr>(index, kRoleAttrName);
    if (role && parseArgumentRole(role) == ArgumentRole::LossGradient) {
      hasLossGradient = true;
      fromLossGradient.insert(argument);
    }
  }
  for (Operation &op : func.getBody().front().without_terminator()) {
    if (hasLossGradient && isBackward(&op))
      fromLossGradient.insert(op.result_begin(), op.result_end());
    if (failed(visit(&op)))
      return failure();
  }
  if (failed(finish()))
    return failure();
  eraseDeadItems(program);
  return success();
}

FailureOr<std::unique_ptr<Program>> aal::buildProgram(func::FuncOp func) {
  auto program = std::make_unique<Program>();
  program->context = func.getContext();
  if (failed(ProgramBuilder(func, *program).run()))
    return failure();
  return program;
}
