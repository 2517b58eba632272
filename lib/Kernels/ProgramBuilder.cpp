//===- ProgramBuilder.cpp - from tensors to a program ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "aal/Kernels/Kernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
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
  program.items.push_back(Item{
      kind, loc, backward, nullptr, {}, nullptr, nullptr, nullptr, nullptr});
  return program.items.back();
}

Item &ProgramBuilder::addItem(Item::Kind kind, Operation *op) {
  Item &item = addItem(kind, op->getLoc(), isBackward(op));
  item.op = op;
  return item;
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
    LoopOp loop;
    loop.extents = to.sizes;
    loop.reduction.assign(to.sizes.size(), false);
    source.elementType = elementType;
    loop.inputs.push_back(std::move(source));
    loop.outputs.push_back({to.buffer, to.offset, to.strides, {}, elementType});
    loop.inits.emplace_back();
    hasError |= failed(addScalarLoads(loop, loc));
    addItem(Item::Kind::Loop, loc, backward).loop = std::move(loop);
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
// Ops
//===----------------------------------------------------------------------===//

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

/// The constant that `value` is everywhere, if it is read as an initial value
/// of the loop `op` and nowhere else in it.
static TypedAttr getFilledInit(Operation *op, Value value,
                               const TensorValue &known) {
  auto loop = dyn_cast<LoopLikeOpInterface>(op);
  auto attr = dyn_cast_if_present<Attribute>(known.scalar);
  if (!loop || known.kind != TensorValue::Kind::Splat || !attr)
    return {};
  unsigned uses = 0;
  op->walk([&](Operation *inner) {
    uses += llvm::count(inner->getOperands(), value);
  });
  bool isInit = uses == 1 && llvm::is_contained(loop.getInits(), value);
  return isInit ? dyn_cast<TypedAttr>(attr) : TypedAttr();
}

LogicalResult ProgramBuilder::visitSequential(Operation *op) {
  if (!isa<scf::SCFDialect, tensor::TensorDialect, linalg::LinalgDialect>(
          op->getDialect()))
    return op->emitOpError()
           << "cannot run; expected ops of linalg, tensor, scf, arith and math";
  auto call = std::make_unique<SequentialOp>();
  call->op = op;
  // Tensors from outside, also those that scalars from outside are read from.
  llvm::SetVector<Value> captured;
  SmallVector<Value> worklist;
  DenseSet<Value> seen;
  auto isOutside = [&](Value value) {
    return !op->isAncestor(value.getParentBlock()->getParentOp());
  };
  op->walk([&](Operation *inner) {
    llvm::copy_if(inner->getOperands(), std::back_inserter(worklist),
                  isOutside);
  });
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (!seen.insert(value).second)
      continue;
    if (isa<RankedTensorType>(value.getType()))
      captured.insert(value);
    else if (Operation *def = value.getDefiningOp())
      worklist.append(def->operand_begin(), def->operand_end());
  }
  for (Value value : captured) {
    if (TypedAttr attr = getFilledInit(op, value, values[value])) {
      call->filled.push_back({value, attr});
      continue;
    }
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
        !reloaded.contains(value.view.buffer) &&
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
  }
  findBackwardOps();
  for (Operation &op : func.getBody().front().without_terminator()) {
    if (failed(visit(&op)))
      return failure();
  }
  if (failed(finish()) || hasError)
    return failure();
  if (options.decodeInProducts) {
    decodeInProducts(program);
    tileDecodes(program);
  }
  eraseDeadItems(program);
  for (auto [i, item] : llvm::enumerate(program.items)) {
    item.forEachWrite(
        [&, i = i](Buffer *buffer) { buffer->writers.push_back(i); });
    if (item.kind == Item::Kind::Loop && item.loop.isReduction())
      item.loop.order = findReductionOrder(item.loop);
  }
  return success();
}

FailureOr<std::unique_ptr<Program>>
aal::buildProgram(func::FuncOp func, const ProgramOptions &options) {
  if (failed(prepareFunction(func)))
    return failure();
  auto program = std::make_unique<Program>();
  program->context = func.getContext();
  if (auto settings = func->getAttrOfType<StringAttr>(kCopyEngineAttrName)) {
    llvm::Expected<CopyEngine> engine = CopyEngine::parse(settings);
    if (!engine)
      return func.emitOpError() << "in '" << kCopyEngineAttrName
                                << "': " << llvm::toString(engine.takeError());
    program->copyEngine = *engine;
  }
  program->joinsLoopNests = options.joinLoopNests;
  program->schedulesLaunches = options.schedule;
  if (failed(ProgramBuilder(func, *program, options).run()))
    return failure();
  return program;
}

FailureOr<std::unique_ptr<Program>> aal::buildProgram(ModuleOp module,
                                                      StringRef function) {
  auto func = module.lookupSymbol<func::FuncOp>(function);
  if (!func || func.isExternal() || !func.getBody().hasOneBlock())
    return module.emitError()
           << "expected a function named '" << function << "' of one block";
  return buildProgram(func);
}
