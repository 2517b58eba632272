//===- ApplyPlan.cpp - buffers become views of an arena -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "MemoryPlan.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::aal;

void aal::addBytesFunction(Location loc, StringRef name, int64_t bytes,
                           Operation *after) {
  OpBuilder b(after->getContext());
  b.setInsertionPointAfter(after);
  auto func = func::FuncOp::create(b, loc, name,
                                   b.getFunctionType({}, {b.getIndexType()}));
  b.setInsertionPointToStart(func.addEntryBlock());
  Value value = arith::ConstantIndexOp::create(b, loc, bytes);
  func::ReturnOp::create(b, loc, value);
}

namespace {

/// Adds one arena to a function.
class ArenaRewriter {
public:
  ArenaRewriter(const FunctionPlan &plan, const ArenaKind &kind)
      : plan(plan), kind(kind), arena(plan.*kind.arena), func(plan.func),
        b(func.getContext()) {}

  void run();

private:
  Value getView(Operation *at, int64_t offset, MemRefType type);
  DictionaryAttr describe();

  const FunctionPlan &plan;
  const ArenaKind &kind;
  const FunctionArena &arena;
  func::FuncOp func;
  OpBuilder b;
  Value bytes;
  DenseMap<int64_t, Value> offsets;
};

} // namespace

Value ArenaRewriter::getView(Operation *at, int64_t offset, MemRefType type) {
  Value &constant = offsets[offset];
  if (!constant) {
    b.setInsertionPointToStart(&func.front());
    constant = arith::ConstantIndexOp::create(b, func.getLoc(), offset);
  }
  b.setInsertionPoint(at);
  return memref::ViewOp::create(b, at->getLoc(), type, bytes, constant,
                                ValueRange());
}

DictionaryAttr ArenaRewriter::describe() {
  const ArenaPlan &found = arena.plan;
  auto number = [&](StringRef name, int64_t value) {
    return b.getNamedAttr(name, b.getI64IntegerAttr(value));
  };
  return b.getDictionaryAttr(
      {number("bytes", found.bytes), number("lower_bound", found.lowerBound),
       number("gap", found.bytes - found.lowerBound),
       b.getNamedAttr(
           "status",
           b.getStringAttr(found.isOptimal() ? "optimal" : "feasible")),
       number("alignment", arena.alignment)});
}

void ArenaRewriter::run() {
  unsigned index = func.getNumArguments();
  (void)func.insertArgument(
      index, MemRefType::get({arena.plan.bytes}, b.getI8Type()),
      b.getDictionaryAttr(b.getNamedAttr(kind.argument, b.getUnitAttr())),
      func.getLoc());
  bytes = func.getArgument(index);
  for (auto [op, offset] : arena.places) {
    auto type = cast<MemRefType>(op->getResult(0).getType());
    op->getResult(0).replaceAllUsesWith(getView(op, offset, type));
    op->erase();
  }
  for (auto [i, call] : llvm::enumerate(plan.calls)) {
    const FunctionArena &callee = plan.callees[i]->*kind.arena;
    if (!callee.isTaken)
      continue;
    auto type = MemRefType::get({callee.plan.bytes}, b.getI8Type());
    func::CallOp caller = call;
    caller.getOperandsMutable().append(
        getView(call, arena.callOffsets[i], type));
  }
  func->setAttr(kind.memory, describe());
  addBytesFunction(func.getLoc(), (func.getName() + kind.bytesSuffix).str(),
                   arena.plan.bytes, func);
}

void aal::applyPlan(const FunctionPlan &plan) {
  for (Operation *op : plan.deallocations)
    op->erase();
  for (const ArenaKind &kind : kArenaKinds)
    if ((plan.*kind.arena).isTaken)
      ArenaRewriter(plan, kind).run();
}
