//===- PlanMemory.cpp - temporaries of functions in one arena -------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "InPlace.h"
#include "MemoryPlan.h"
#include "aal/Memory/Passes.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::aal {
#define GEN_PASS_DEF_PLANMEMORY
#include "aal/Memory/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

static constexpr llvm::StringLiteral kOutsideAttrName = "aal.outside";

namespace {

class MemoryPlanner {
public:
  MemoryPlanner(ModuleOp module, ArrayRef<std::string> functions, bool inPlace)
      : module(module), symbols(module), functions(functions),
        inPlace(inPlace) {}

  /// Plans every function, callees first; changes nothing.
  LogicalResult plan();
  /// Puts the plans into effect.
  void apply();
  /// Adds a function for each memory that returns the largest arena.
  LogicalResult addShared(StringRef name);

  ArrayRef<FunctionPlan *> getPlans() const { return order; }

private:
  LogicalResult visit(FunctionPlan &plan);
  LogicalResult visitCallees(FunctionPlan &plan);
  void place(FunctionPlan &plan, const ArenaKind &kind,
             BufferLiveness &liveness, ArrayRef<int> sources);
  LogicalResult checkSymbols(FunctionPlan &plan);

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
    if (plan->takesArena() && failed(checkSymbols(*plan)))
      return failure();
  return success();
}

/// Plans what `plan` calls.
LogicalResult MemoryPlanner::visitCallees(FunctionPlan &plan) {
  WalkResult walked = plan.func.walk([&](func::CallOp call) {
    auto *it = plans.find(symbols.lookup(call.getCallee()));
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
    if (!callee.takesArena())
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
    plan.calls.push_back(call);
    plan.callees.push_back(&callee);
    return WalkResult::advance();
  });
  return failure(walked.wasInterrupted());
}

LogicalResult MemoryPlanner::visit(FunctionPlan &plan) {
  if (plan.state == FunctionPlan::State::Done)
    return success();
  plan.state = FunctionPlan::State::Open;
  if (failed(visitCallees(plan)))
    return failure();
  FailureOr<BufferLiveness> liveness = BufferLiveness::get(plan.func);
  if (failed(liveness))
    return failure();
  SmallVector<int> sources(liveness->getBuffers().size(), -1);
  if (inPlace)
    sources = findInPlace(*liveness);
  for (const ArenaKind &kind : kArenaKinds)
    place(plan, kind, *liveness, sources);
  for (const LocalBuffer &buffer : liveness->getBuffers())
    if (!buffer.isPlanned())
      plan.outside.emplace_back(buffer.op, buffer.outside);
  plan.deallocations = llvm::to_vector(liveness->getDeallocations());
  plan.device.isTaken =
      plan.device.plan.bytes > 0 || !functions.empty() || plan.func.isPublic();
  plan.host.isTaken = plan.host.plan.bytes > 0;
  plan.state = FunctionPlan::State::Done;
  order.push_back(&plan);
  return success();
}

/// One memory block for each chain of buffers, of those that `isPlaced`, that
/// take over from each other.
static SmallVector<ArenaRequest>
makeRequests(ArrayRef<LocalBuffer> buffers, ArrayRef<int> sources,
             SmallVectorImpl<int> &slots,
             function_ref<bool(const LocalBuffer &)> isPlaced) {
  SmallVector<ArenaRequest> requests;
  slots.assign(buffers.size(), -1);
  // Sources start earlier, so they come first in this order.
  SmallVector<unsigned> order = llvm::to_vector(llvm::make_filter_range(
      llvm::seq<unsigned>(0, buffers.size()),
      [&](unsigned i) { return isPlaced(buffers[i]); }));
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

/// Plans one memory of the function, with `sources` that buffers may lie on.
void MemoryPlanner::place(FunctionPlan &plan, const ArenaKind &kind,
                          BufferLiveness &liveness, ArrayRef<int> sources) {
  MutableArrayRef<LocalBuffer> buffers = liveness.getBuffers();
  FunctionArena &arena = plan.*kind.arena;
  bool isHost = &arena == &plan.host;
  auto isPlaced = [&](const LocalBuffer &buffer) {
    return buffer.isPlanned() && buffer.isOnHost == isHost;
  };
  auto tryPlace = [&](ArrayRef<int> sources, SmallVectorImpl<int> &slots) {
    SmallVector<ArenaRequest> requests =
        makeRequests(buffers, sources, slots, isPlaced);
    for (auto [call, callee] : llvm::zip_equal(plan.calls, plan.callees)) {
      LiveRange range = liveness.getRange(call);
      const FunctionArena &called = callee->*kind.arena;
      requests.push_back(
          {called.plan.bytes, range.lower, range.upper, called.alignment});
    }
    return planArena({requests.begin(), requests.end()}, kMinAlignment);
  };
  SmallVector<int> slots, none(buffers.size(), -1);
  arena.plan = tryPlace(none, slots);
  if (sources != ArrayRef<int>(none)) {
    SmallVector<int> shared;
    ArenaPlan found = tryPlace(sources, shared);
    if (found.bytes <= arena.plan.bytes) {
      arena.plan = std::move(found);
      slots = std::move(shared);
      for (auto [buffer, source] : llvm::zip_equal(buffers, sources))
        arena.inPlace += isPlaced(buffer) && source >= 0;
    }
  }
  for (auto [buffer, slot] : llvm::zip_equal(buffers, slots)) {
    if (slot < 0)
      continue;
    arena.places.emplace_back(buffer.op, arena.plan.offsets[slot]);
    arena.alignment = std::max(arena.alignment, buffer.alignment);
  }
  size_t firstCall = arena.plan.offsets.size() - plan.calls.size();
  for (auto [i, callee] : llvm::enumerate(plan.callees)) {
    arena.callOffsets.push_back(arena.plan.offsets[firstCall + i]);
    arena.alignment =
        std::max(arena.alignment, (callee->*kind.arena).alignment);
  }
}

/// An argument is added, so whoever refers to the function has to follow.
LogicalResult MemoryPlanner::checkSymbols(FunctionPlan &plan) {
  for (const ArenaKind &kind : kArenaKinds) {
    std::string name = (plan.func.getName() + kind.bytesSuffix).str();
    Operation *other = symbols.lookup(name);
    if (other && (plan.*kind.arena).isTaken)
      return other->emitError()
             << "has the name '" << name << "' that the bytes of an arena get";
  }
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

void MemoryPlanner::apply() {
  for (FunctionPlan *plan : order)
    applyPlan(*plan);
  for (FunctionPlan *plan : order)
    for (const auto &[op, reason] : plan->outside) {
      op->setAttr(kOutsideAttrName, StringAttr::get(op->getContext(), reason));
      op->emitRemark() << "stays outside of the arena: " << reason;
    }
}

LogicalResult MemoryPlanner::addShared(StringRef name) {
  for (const ArenaKind &kind : kArenaKinds) {
    int64_t bytes = 0;
    bool isTaken = false;
    for (const FunctionPlan *plan : order) {
      const FunctionArena &arena = plan->*kind.arena;
      bytes = std::max(bytes, arena.plan.bytes);
      isTaken |= arena.isTaken;
    }
    if (!isTaken && kind.arena != &FunctionPlan::device)
      continue;
    std::string shared = (name + kind.sharedSuffix).str();
    if (Operation *other = symbols.lookup(shared))
      return other->emitError() << "has the name '" << shared
                                << "' that 'shared' gives to a function";
    addBytesFunction(module.getLoc(), shared, bytes, &module.getBody()->back());
  }
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
      for (const ArenaKind &kind : kArenaKinds) {
        numPlanned += (plan->*kind.arena).places.size();
        numInPlace += (plan->*kind.arena).inPlace;
      }
      numOutside += plan->outside.size();
    }
    planner.apply();
  }
};

} // namespace
