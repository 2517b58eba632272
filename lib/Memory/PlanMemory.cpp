//===- PlanMemory.cpp - temporaries of functions in one arena -------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "InPlace.h"
#include "aal/Memory/Passes.h"
#include "aal/Support/ArenaPlanner.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::aal {
#define GEN_PASS_DEF_PLANMEMORY
#include "aal/Memory/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

static constexpr llvm::StringLiteral kArenaAttrName = "aal.arena";
static constexpr llvm::StringLiteral kMemoryAttrName = "aal.memory";
static constexpr llvm::StringLiteral kOutsideAttrName = "aal.outside";
static constexpr llvm::StringLiteral kBytesSuffix = "_arena_bytes";
/// What the arena of a function is aligned to, at least.
static constexpr int64_t kMinAlignment = 64;

namespace {

/// A call of a function that takes an arena, at its place in the caller's.
struct ArenaCall {
  func::CallOp op;
  int64_t offset = 0;
};

/// The memory of one function.
struct FunctionPlan {
  enum class State { New, Open, Done };
  State state = State::New;
  func::FuncOp func;
  bool takesArena = false;
  ArenaPlan arena;
  int64_t alignment = kMinAlignment;
  SmallVector<std::pair<Operation *, int64_t>> places; // allocation, offset
  SmallVector<std::pair<Operation *, std::string>> outside;
  SmallVector<Operation *> deallocations;
  SmallVector<ArenaCall, 0> calls;
  unsigned inPlace = 0;
};

class MemoryPlanner {
public:
  MemoryPlanner(ModuleOp module, ArrayRef<std::string> functions, bool inPlace)
      : module(module), symbols(module), functions(functions),
        inPlace(inPlace) {}

  /// Plans every function, callees first; changes nothing.
  LogicalResult plan();
  /// Puts the plans into effect.
  void apply();
  /// Adds a function that returns the largest arena.
  LogicalResult addShared(StringRef name);

  ArrayRef<FunctionPlan *> getPlans() const { return order; }

private:
  LogicalResult visit(FunctionPlan &plan);
  FailureOr<SmallVector<FunctionPlan *>> visitCallees(FunctionPlan &plan);
  void place(FunctionPlan &plan, BufferLiveness &liveness,
             ArrayRef<FunctionPlan *> callees);
  LogicalResult checkSymbols(FunctionPlan &plan);
  void apply(FunctionPlan &plan);
  void addBytesFunction(Location loc, StringRef name, int64_t bytes,
                        Operation *after);

  ModuleOp module;
  SymbolTable symbols;
  ArrayRef<std::string> functions;
  bool inPlace;
  llvm::MapVector<Operation *, FunctionPlan> plans;
  SmallVector<FunctionPlan *> order; // callees before callers
};

} // namespace

//===----------------------------------------------------------------------===//
// Plans
//===----------------------------------------------------------------------===//

LogicalResult MemoryPlanner::plan() {
  llvm::StringSet<> named;
  named.insert_range(functions);
  for (auto func : module.getOps<func::FuncOp>())
    if (!func.isExternal() &&
        (functions.empty() || named.contains(func.getName())))
      plans[func].func = func;
  for (const std::string &name : functions) {
    auto func = symbols.lookup<func::FuncOp>(name);
    if (!func || func.isExternal())
      return module.emitError()
             << "expected a function with a body named '" << name << "'";
  }
  for (auto &[op, plan] : plans)
    if (failed(visit(plan)))
      return failure();
  for (FunctionPlan *plan : order)
    if (plan->takesArena && failed(checkSymbols(*plan)))
      return failure();
  return success();
}

/// Plans what `plan` calls. The results are its calls' plans, in order.
FailureOr<SmallVector<FunctionPlan *>>
MemoryPlanner::visitCallees(FunctionPlan &plan) {
  SmallVector<FunctionPlan *> callees;
  WalkResult walked = plan.func.walk([&](func::CallOp call) {
    auto it = plans.find(symbols.lookup(call.getCallee()));
    if (it == plans.end())
      return WalkResult::advance();
    FunctionPlan &callee = it->second;
    if (callee.state == FunctionPlan::State::Open) {
      call.emitOpError() << "expected no recursion, found a call of '"
                         << call.getCallee() << "' in what it calls";
      return WalkResult::interrupt();
    }
    if (failed(visit(callee)))
      return WalkResult::interrupt();
    if (!callee.takesArena)
      return WalkResult::advance();
    for (Operation *parent = call->getParentOp(); parent != plan.func;
         parent = parent->getParentOp())
      if (parent->hasTrait<OpTrait::HasParallelRegion>() ||
          !finishesRegions(parent)) {
        call.emitOpError() << "needs an arena for each of the calls that '"
                           << parent->getName()
                           << "' may run at a time; expected a call that runs "
                              "alone";
        return WalkResult::interrupt();
      }
    plan.calls.push_back({call});
    callees.push_back(&callee);
    return WalkResult::advance();
  });
  if (walked.wasInterrupted())
    return failure();
  return callees;
}

LogicalResult MemoryPlanner::visit(FunctionPlan &plan) {
  if (plan.state == FunctionPlan::State::Done)
    return success();
  plan.state = FunctionPlan::State::Open;
  FailureOr<SmallVector<FunctionPlan *>> callees = visitCallees(plan);
  if (failed(callees))
    return failure();
  FailureOr<BufferLiveness> liveness = BufferLiveness::get(plan.func);
  if (failed(liveness))
    return failure();
  place(plan, *liveness, *callees);
  plan.state = FunctionPlan::State::Done;
  order.push_back(&plan);
  return success();
}

/// One memory block for each chain of buffers that take over from each other.
static SmallVector<ArenaRequest> makeRequests(ArrayRef<LocalBuffer> buffers,
                                              ArrayRef<int> sources,
                                              SmallVectorImpl<int> &slots) {
  SmallVector<ArenaRequest> requests;
  slots.assign(buffers.size(), -1);
  // Sources start earlier, so they come first in this order.
  SmallVector<unsigned> order = llvm::to_vector(llvm::make_filter_range(
      llvm::seq<unsigned>(0, buffers.size()),
      [&](unsigned i) { return buffers[i].isPlanned(); }));
  llvm::sort(order, [&](unsigned a, unsigned b) {
    return std::tie(buffers[a].range.lower, a) <
           std::tie(buffers[b].range.lower, b);
  });
  for (unsigned i : order) {
    const LocalBuffer &buffer = buffers[i];
    if (sources[i] < 0) {
      slots[i] = requests.size();
      requests.push_back({buffer.bytes, buffer.range.lower, buffer.range.upper,
                          buffer.alignment});
      continue;
    }
    slots[i] = slots[sources[i]];
    ArenaRequest &request = requests[slots[i]];
    request.upper = buffer.range.upper;
    request.alignment = std::max(request.alignment, buffer.alignment);
  }
  return requests;
}

void MemoryPlanner::place(FunctionPlan &plan, BufferLiveness &liveness,
                          ArrayRef<FunctionPlan *> callees) {
  MutableArrayRef<LocalBuffer> buffers = liveness.getBuffers();
  auto tryPlace = [&](ArrayRef<int> sources, SmallVectorImpl<int> &slots) {
    SmallVector<ArenaRequest> requests = makeRequests(buffers, sources, slots);
    for (auto [call, callee] : llvm::zip_equal(plan.calls, callees)) {
      LiveRange range = liveness.getRange(call.op);
      requests.push_back(
          {callee->arena.bytes, range.lower, range.upper, callee->alignment});
    }
    return planArena({requests.begin(), requests.end()}, kMinAlignment);
  };
  SmallVector<int> slots, none(buffers.size(), -1);
  plan.arena = tryPlace(none, slots);
  SmallVector<int> sources = inPlace ? findInPlace(liveness) : none;
  if (sources != none) {
    SmallVector<int> shared;
    ArenaPlan arena = tryPlace(sources, shared);
    if (arena.bytes <= plan.arena.bytes) {
      plan.arena = std::move(arena);
      slots = std::move(shared);
      plan.inPlace = llvm::count_if(sources, [](int s) { return s >= 0; });
    }
  }
  for (auto [buffer, slot] : llvm::zip_equal(buffers, slots)) {
    if (!buffer.isPlanned()) {
      plan.outside.emplace_back(buffer.op, buffer.outside);
      continue;
    }
    plan.places.emplace_back(buffer.op, plan.arena.offsets[slot]);
    plan.alignment = std::max(plan.alignment, buffer.alignment);
  }
  size_t firstCall = plan.arena.offsets.size() - plan.calls.size();
  for (auto [i, call] : llvm::enumerate(plan.calls)) {
    call.offset = plan.arena.offsets[firstCall + i];
    plan.alignment = std::max(plan.alignment, callees[i]->alignment);
  }
  plan.deallocations = llvm::to_vector(liveness.getDeallocations());
  plan.takesArena =
      plan.arena.bytes > 0 || !functions.empty() || plan.func.isPublic();
}

/// An argument is added, so whoever refers to the function has to follow.
LogicalResult MemoryPlanner::checkSymbols(FunctionPlan &plan) {
  std::string name = (plan.func.getName() + kBytesSuffix).str();
  if (Operation *other = symbols.lookup(name))
    return other->emitError()
           << "has the name '" << name << "' that the bytes of an arena get";
  std::optional<SymbolTable::UseRange> uses =
      SymbolTable::getSymbolUses(plan.func, module);
  if (!uses)
    return module.emitError() << "has ops whose symbol uses are unknown";
  for (const SymbolTable::SymbolUse &use : *uses) {
    Operation *user = use.getUser();
    auto caller = user->getParentOfType<func::FuncOp>();
    if (!isa<func::CallOp>(user) || !caller || !plans.contains(caller))
      return user->emitOpError()
             << "uses '" << plan.func.getName()
             << "', which gets an arena; expected func.call in a function that "
                "is planned too";
  }
  return success();
}

//===----------------------------------------------------------------------===//
// The rewrite
//===----------------------------------------------------------------------===//

void MemoryPlanner::addBytesFunction(Location loc, StringRef name,
                                     int64_t bytes, Operation *after) {
  OpBuilder b(module.getContext());
  b.setInsertionPointAfter(after);
  auto func = func::FuncOp::create(b, loc, name,
                                   b.getFunctionType({}, {b.getIndexType()}));
  b.setInsertionPointToStart(func.addEntryBlock());
  Value value = arith::ConstantIndexOp::create(b, loc, bytes);
  func::ReturnOp::create(b, loc, value);
}

void MemoryPlanner::apply() {
  for (FunctionPlan *plan : order)
    if (plan->takesArena)
      apply(*plan);
  for (FunctionPlan *plan : order)
    for (const auto &[op, reason] : plan->outside) {
      op->setAttr(kOutsideAttrName, StringAttr::get(op->getContext(), reason));
      op->emitRemark() << "stays outside of the arena: " << reason;
    }
}

void MemoryPlanner::apply(FunctionPlan &plan) {
  func::FuncOp func = plan.func;
  OpBuilder b(func.getContext());
  const ArenaPlan &arena = plan.arena;
  auto type = MemRefType::get({arena.bytes}, b.getI8Type());
  unsigned index = func.getNumArguments();
  (void)func.insertArgument(
      index, type,
      b.getDictionaryAttr(b.getNamedAttr(kArenaAttrName, b.getUnitAttr())),
      func.getLoc());
  Value bytes = func.getArgument(index);
  llvm::DenseMap<int64_t, Value> constants;
  auto getView = [&](Operation *at, int64_t offset, MemRefType viewed) {
    Value &constant = constants[offset];
    if (!constant) {
      b.setInsertionPointToStart(&func.front());
      constant = arith::ConstantIndexOp::create(b, func.getLoc(), offset);
    }
    b.setInsertionPoint(at);
    return memref::ViewOp::create(b, at->getLoc(), viewed, bytes, constant,
                                  ValueRange());
  };
  for (Operation *op : plan.deallocations)
    op->erase();
  for (auto [op, offset] : plan.places) {
    auto viewed = cast<MemRefType>(op->getResult(0).getType());
    op->getResult(0).replaceAllUsesWith(getView(op, offset, viewed));
    op->erase();
  }
  for (ArenaCall &call : plan.calls) {
    FunctionPlan &callee =
        plans.find(symbols.lookup(call.op.getCallee()))->second;
    auto viewed = MemRefType::get({callee.arena.bytes}, b.getI8Type());
    call.op.getOperandsMutable().append(
        Value(getView(call.op, call.offset, viewed)));
  }
  func->setAttr(
      kMemoryAttrName,
      b.getDictionaryAttr(
          {b.getNamedAttr("bytes", b.getI64IntegerAttr(arena.bytes)),
           b.getNamedAttr("lower_bound", b.getI64IntegerAttr(arena.lowerBound)),
           b.getNamedAttr("gap",
                          b.getI64IntegerAttr(arena.bytes - arena.lowerBound)),
           b.getNamedAttr(
               "status",
               b.getStringAttr(arena.isOptimal() ? "optimal" : "feasible")),
           b.getNamedAttr("alignment", b.getI64IntegerAttr(plan.alignment))}));
  addBytesFunction(func.getLoc(), (func.getName() + kBytesSuffix).str(),
                   arena.bytes, func);
}

LogicalResult MemoryPlanner::addShared(StringRef name) {
  if (Operation *other = symbols.lookup(name))
    return other->emitError()
           << "has the name '" << name << "' that 'shared' gives to a function";
  int64_t bytes = 0;
  for (FunctionPlan *plan : order)
    bytes = std::max(bytes, plan->arena.bytes);
  addBytesFunction(module.getLoc(), name, bytes, &module.getBody()->back());
  return success();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {

struct PlanMemory : aal::impl::PlanMemoryBase<PlanMemory> {
  using PlanMemoryBase::PlanMemoryBase;

  void runOnOperation() override {
    SmallVector<std::string> names(functions.begin(), functions.end());
    MemoryPlanner planner(getOperation(), names, inPlace);
    if (failed(planner.plan()) ||
        (!shared.empty() && failed(planner.addShared(shared))))
      return signalPassFailure();
    for (const FunctionPlan *plan : planner.getPlans()) {
      numPlanned += plan->places.size();
      numInPlace += plan->inPlace;
      numOutside += plan->outside.size();
    }
    planner.apply();
  }
};

} // namespace
