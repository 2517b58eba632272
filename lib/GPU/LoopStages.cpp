//===- LoopStages.cpp - stages of loop kernels ----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "LoopEmitter.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::aal;

SmallVector<unsigned> LoopEmitter::getDims(uint64_t set) const {
  SmallVector<unsigned> dims;
  for (unsigned d : plan.inner)
    if (set >> d & 1)
      dims.push_back(d);
  return dims;
}

Value LoopEmitter::isLeader() {
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, lane,
                               index(0));
}

/// What the team has written is there for all of its threads after this.
void LoopEmitter::syncTeam() {
  if (!isSyncPending)
    return;
  isSyncPending = false;
  if (teams.isBlock()) {
    gpu::BarrierOp::create(b, loc);
    return;
  }
  Value mask = arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(-1));
  NVVM::SyncWarpOp::create(b, loc, mask);
}

/// Members with the same loops come together: those without a reduction and
/// with one that the team shares, and reductions by what they keep.
SmallVector<LoopEmitter::Nest>
LoopEmitter::splitStage(const Stage &stage) const {
  SmallVector<Nest> nests;
  for (unsigned m : stage.members) {
    const PlanMember &member = plan.members[m];
    uint64_t serial = stage.dims & member.reduced;
    if (!teams.isThread() && isInRegisters(member, teams.size))
      serial = 0;
    uint64_t spread = stage.dims & ~serial;
    Nest *nest = llvm::find_if(nests, [&](const Nest &nest) {
      return nest.spread == spread && nest.serial == serial;
    });
    if (nest == nests.end()) {
      nests.push_back({spread, serial, {}});
      nest = &nests.back();
    }
    nest->members.push_back(m);
  }
  return nests;
}

SmallVector<TeamReduction>
LoopEmitter::getTeamReductions(const Nest &nest) const {
  SmallVector<TeamReduction> reductions;
  for (unsigned m : nest.members) {
    const PlanMember &member = plan.members[m];
    if (!member.isReduction() || nest.serial)
      continue;
    std::optional<BestElement> best = matchBestElement(member);
    for (unsigned r = 0; r < member.results.size(); ++r) {
      TeamReduction &reduction = reductions.emplace_back(TeamReduction{m, r});
      reduction.best = best;
      if (best)
        continue;
      reduction.combiner = getCombiner(*member.loop, r);
      reduction.neutral = *arith::getNeutralElement(reduction.combiner);
    }
  }
  return reductions;
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

/// Values that all members of `nest` have for the next iteration.
FailureOr<SmallVector<Value>> LoopEmitter::emitInnermost(const Nest &nest,
                                                         ValueRange carried) {
  unsigned next = 0;
  for (unsigned m : nest.members)
    if (plan.members[m].isReduction())
      for (unsigned r = 0; r < plan.members[m].results.size(); ++r)
        accumulatorValues[{m, r}] = carried[next++];
  SmallVector<Value> values;
  for (unsigned m : nest.members) {
    const PlanMember &member = plan.members[m];
    for (unsigned r = 0; r < member.results.size(); ++r) {
      if (!member.isStored(r))
        continue;
      if (!member.isReduction()) {
        if (failed(storeElementwise(m, r)))
          return failure();
        continue;
      }
      FailureOr<Emitted> value = evalYield(m, r);
      if (failed(value))
        return failure();
      values.push_back(value->value);
    }
  }
  return values;
}

/// Stores one element. Of the outer iterations that a member does not have, the
/// first stores.
LogicalResult LoopEmitter::storeElementwise(unsigned m, unsigned result) {
  FailureOr<Emitted> value = evalYield(m, result);
  if (failed(value))
    return failure();
  OpBuilder::InsertionGuard guard(b);
  Value isFirst;
  for (unsigned d : plan.outer) {
    if (plan.members[m].dims >> d & 1)
      continue;
    Value isZero = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                         outerIndex[d], index(0));
    isFirst = isFirst
                  ? arith::AndIOp::create(b, loc, isFirst, isZero).getResult()
                  : isZero;
  }
  if (isFirst) {
    auto first = scf::IfOp::create(b, loc, isFirst);
    b.setInsertionPoint(first.thenBlock()->getTerminator());
  }
  store(value->value, plan.members[m].results[result]);
  return success();
}

/// Loops over `dims` in one thread; the final values of `carried`.
FailureOr<SmallVector<Value>> LoopEmitter::emitSerial(const Nest &nest,
                                                      ArrayRef<unsigned> dims,
                                                      ValueRange carried) {
  if (dims.empty())
    return emitInnermost(nest, carried);
  scf::ForOp loop =
      beginLoop(index(0), index(plan.extents[dims.front()]), 1, carried);
  pushLoop(loop, dims.front());
  FailureOr<SmallVector<Value>> values =
      emitSerial(nest, dims.drop_front(), loop.getRegionIterArgs());
  popLoop();
  if (failed(values))
    return failure();
  if (!carried.empty())
    loop.getBody()->getTerminator()->setOperands(*values);
  b.setInsertionPointAfter(loop);
  return SmallVector<Value>(loop.getResults());
}

/// The loops that each thread runs alone, from the initial values on.
LogicalResult LoopEmitter::emitSpread(const Nest &nest) {
  SmallVector<Value> starts;
  for (unsigned m : nest.members) {
    const PlanMember &member = plan.members[m];
    for (unsigned r = 0; member.isReduction() && r < member.results.size();
         ++r) {
      FailureOr<Value> start = evalInit(m, r);
      if (failed(start))
        return failure();
      if (!*start)
        start = arith::ConstantOp::create(
                    b, loc, b.getZeroAttr(member.results[r].access.elementType))
                    .getResult();
      starts.push_back(*start);
    }
  }
  FailureOr<SmallVector<Value>> totals =
      emitSerial(nest, getDims(nest.serial), starts);
  if (failed(totals))
    return failure();
  return keepResults(nest, *totals);
}

LogicalResult LoopEmitter::keepResults(const Nest &nest, ValueRange totals) {
  unsigned next = 0;
  for (unsigned m : nest.members) {
    const PlanMember &member = plan.members[m];
    for (unsigned r = 0; member.isReduction() && r < member.results.size();
         ++r) {
      Value total = totals[next++];
      bool isKept = isInRegisters(member, teams.size);
      if (isKept)
        registers[{m, r}] = total;
      if (!isKept || member.results[r].kind == Storage::Kind::Buffer)
        store(total, member.results[r]);
    }
  }
  return success();
}

LogicalResult LoopEmitter::emitNest(const Nest &nest) {
  OpBuilder::InsertionGuard guard(b);
  SmallVector<TeamReduction> reductions;
  if (!teams.isThread())
    reductions = getTeamReductions(nest);
  bool storesAll = llvm::any_of(nest.members, [&](unsigned m) {
    return !isInRegisters(plan.members[m], teams.size);
  });
  isSyncPending |= !teams.isThread() && storesAll;
  SmallVector<unsigned> dims = getDims(nest.spread);
  if (teams.isThread()) {
    for (unsigned d : dims)
      pushLoop(beginLoop(index(0), index(plan.extents[d]), 1, {}), d);
    LogicalResult result = emitSpread(nest);
    for (unsigned i = 0; i < dims.size(); ++i)
      popLoop();
    return result;
  }
  if (dims.empty()) {
    // One value, or a reduction that has to go in order.
    auto leader = scf::IfOp::create(b, loc, isLeader());
    b.setInsertionPoint(leader.thenBlock()->getTerminator());
    return emitSpread(nest);
  }
  SmallVector<int64_t> extents;
  int64_t iterations = 1;
  for (unsigned d : dims) {
    extents.push_back(plan.extents[d]);
    iterations *= plan.extents[d];
  }
  SmallVector<Value> starts;
  for (const TeamReduction &reduction : reductions) {
    // The best of any row may be the initial one, so all threads begin there.
    FailureOr<Value> start = reduction.best
                                 ? evalInit(reduction.member, reduction.result)
                                 : FailureOr<Value>(arith::ConstantOp::create(
                                       b, loc, reduction.neutral));
    if (failed(start))
      return failure();
    starts.push_back(*start);
  }
  scf::ForOp loop = beginLoop(lane, index(iterations), teams.size, starts);
  OpenLoop open{loop, {}};
  for (auto [d, position] :
       llvm::zip_equal(dims, delinearize(loop.getInductionVar(), extents)))
    open.indices.push_back({d, position});
  loops.push_back(open);
  cache.emplace_back();
  if (reductions.empty()) {
    LogicalResult result = emitSpread(nest);
    popLoop();
    return result;
  }
  FailureOr<SmallVector<Value>> partials =
      emitInnermost(nest, loop.getRegionIterArgs());
  popLoop();
  if (failed(partials))
    return failure();
  loop.getBody()->getTerminator()->setOperands(*partials);
  b.setInsertionPointAfter(loop);
  return keepTotals(reductions, loop.getResults());
}

/// Every thread gets the totals; one stores those that leave the kernel.
LogicalResult LoopEmitter::keepTotals(ArrayRef<TeamReduction> reductions,
                                      ValueRange partials) {
  resetCache();
  SmallVector<Value> totals = reduceTeam(reductions, partials);
  bool isStored = false;
  for (auto [reduction, total] : llvm::zip_equal(reductions, totals)) {
    if (!reduction.best) {
      FailureOr<Value> init = evalInit(reduction.member, reduction.result);
      if (failed(init))
        return failure();
      if (*init)
        total = combine(reduction, *init, total);
    }
    registers[{reduction.member, reduction.result}] = total;
    isStored |= plan.members[reduction.member].results[reduction.result].kind ==
                Storage::Kind::Buffer;
  }
  if (!isStored)
    return success();
  auto leader = scf::IfOp::create(b, loc, isLeader());
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(leader.thenBlock()->getTerminator());
  for (auto [reduction, total] : llvm::zip_equal(reductions, totals)) {
    const Storage &storage =
        plan.members[reduction.member].results[reduction.result];
    if (storage.kind == Storage::Kind::Buffer)
      store(total, storage);
  }
  return success();
}
