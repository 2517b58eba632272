//===- KernelLoops.cpp - the loops of a stage -----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "KernelEmitter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::aal;

/// Most iterations of a loop that is written out.
static constexpr int64_t kMaxUnrolled = 16;

/// The members of a stage and those that it evaluates for them, each once.
static llvm::SmallSetVector<unsigned, 8> findEvaluated(const KernelPlan &plan,
                                                       const Stage &stage) {
  llvm::SmallSetVector<unsigned, 8> found(stage.members.begin(),
                                          stage.members.end());
  for (size_t i = 0; i < found.size(); ++i)
    for (auto [producer, result] : plan.members[found[i]].links)
      if (producer >= 0 && !plan.members[producer].isStored(result))
        found.insert(producer);
  return found;
}

/// Whether `member` reads or writes bytes.
static bool touchesBytes(const PlanMember &member) {
  auto isBytes = [](const PlanAccess &access) {
    return access.elementType && access.elementType.isInteger(8);
  };
  auto isStoredAsBytes = [&](const Storage &storage) {
    return storage.kind != Storage::Kind::None && isBytes(storage.access);
  };
  return llvm::any_of(member.inputs, isBytes) ||
         llvm::any_of(member.gathers, isBytes) ||
         llvm::any_of(member.results, isStoredAsBytes);
}

/// Lanes of the innermost loop: few where registers are short. Bytes fill more
/// of a register with more lanes, where no reduction has its order in lanes.
int64_t KernelEmitter::chooseWidth(const Stage &stage) {
  constexpr int64_t kByteLanes = 32;
  if (plan.vectorDim < 0 || !(stage.dims >> plan.vectorDim & 1) ||
      stage.isOrdered)
    return 1;
  int64_t extent = plan.extents[plan.vectorDim];
  bool suitsBytes = extent % kByteLanes == 0 && plan.strip % kByteLanes == 0 &&
                    llvm::none_of(stage.members, [&](unsigned m) {
                      return plan.members[m].reduced >> plan.vectorDim & 1;
                    });
  if (suitsBytes && llvm::any_of(findEvaluated(plan, stage), [&](unsigned m) {
        return touchesBytes(plan.members[m]);
      }))
    return kByteLanes;
  return getLanes(plan.strip ? plan.strip : extent);
}

//===----------------------------------------------------------------------===//
// Lanes of reductions
//===----------------------------------------------------------------------===//

LogicalResult KernelEmitter::findAccumulators(const Stage &stage) {
  accumulators.clear();
  if (chooseWidth(stage) == 1)
    return success();
  for (unsigned m : stage.members) {
    const PlanMember &member = plan.members[m];
    if (!(member.reduced >> plan.vectorDim & 1))
      continue;
    unsigned loop = 0;
    while (!(member.laneDims >> stageLoops[loop] & 1))
      ++loop;
    for (unsigned r = 0; r < member.results.size(); ++r) {
      Operation *combiner = getCombiner(*member.loop, r);
      std::optional<TypedAttr> neutral = arith::getNeutralElement(combiner);
      if (!neutral)
        return combiner->emitOpError() << "has no neutral element";
      accumulators.push_back({m, r, combiner, *neutral, loop});
    }
  }
  return success();
}

/// Sets the lanes that start at loop number `loop`.
void KernelEmitter::startLanes(unsigned loop, SmallVectorImpl<Value> &carried,
                               int64_t lanes) {
  for (auto [accumulator, value] : llvm::zip_equal(accumulators, carried))
    if (accumulator.loop == loop)
      value = arith::ConstantOp::create(
          b, loc,
          DenseElementsAttr::get(
              VectorType::get({lanes}, accumulator.neutral.getType()),
              ArrayRef<Attribute>{accumulator.neutral}));
}

/// One value of the lanes of `vector`, halves upon halves: an order that no
/// later pass or machine chooses.
Value KernelEmitter::combineLanes(Operation *combiner, Value vector) {
  int64_t lanes = cast<VectorType>(vector.getType()).getDimSize(0);
  while (lanes > 1) {
    lanes /= 2;
    Value halves[2];
    for (int64_t h : {0, 1})
      halves[h] = vector::ExtractStridedSliceOp::create(
          b, loc, vector, ArrayRef<int64_t>{h * lanes},
          ArrayRef<int64_t>{lanes}, ArrayRef<int64_t>{1});
    vector = createLike(combiner, ValueRange(halves), halves[0].getType());
  }
  return vector::ExtractOp::create(b, loc, vector, 0);
}

/// Reduces the lanes that started at loop number `loop`, which is closed, into
/// their memory.
void KernelEmitter::combine(unsigned loop, SmallVectorImpl<Value> &carried) {
  for (auto [accumulator, partial] : llvm::zip_equal(accumulators, carried)) {
    if (accumulator.loop != loop)
      continue;
    const PlanMember &member = plan.members[accumulator.member];
    const Storage &storage = member.results[accumulator.result];
    Value total =
        combineLanes(accumulator.combiner, std::exchange(partial, Value()));
    Value before = load(storage.access, &storage, /*isMutable=*/true).value;
    Value both[] = {before, total};
    store(createLike(accumulator.combiner, both, before.getType()), storage);
  }
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

LogicalResult KernelEmitter::emitInnermost(const Stage &stage, bool isVector,
                                           SmallVectorImpl<Value> &carried) {
  auto valueOf = [&](unsigned m, unsigned r) -> Value & {
    auto *it = llvm::find_if(accumulators, [&](const Accumulator &a) {
      return a.member == m && a.result == r;
    });
    return carried[it - accumulators.begin()];
  };
  for (unsigned m : stage.members) {
    const PlanMember &member = plan.members[m];
    unsigned results = member.results.size();
    SmallVector<Value> values(results);
    bool inRegisters = isVector && member.reduced >> plan.vectorDim & 1;
    for (unsigned r = 0; member.isReduction() && r < results; ++r)
      accumulatorValues[{m, r}] =
          inRegisters ? valueOf(m, r)
                      : load(member.results[r].access, &member.results[r],
                             /*isMutable=*/true)
                            .value;
    for (unsigned r = 0; r < results; ++r) {
      if (member.results[r].kind == Storage::Kind::None)
        continue;
      FailureOr<Emitted> value = evalYield(m, r);
      if (failed(value))
        return failure();
      values[r] = value->value;
    }
    for (unsigned r = 0; r < results; ++r) {
      if (!values[r])
        continue;
      if (inRegisters)
        valueOf(m, r) = toVector(values[r]);
      else
        store(values[r], member.results[r]);
    }
  }
  return success();
}

/// Emits a loop of `step` lanes over `dim` from `low` to `high`, which carries
/// those of `carried` that are set, and what `emitBody` puts into it.
LogicalResult KernelEmitter::emitLoop(
    unsigned dim, Value low, Value high, int64_t step,
    SmallVectorImpl<Value> &carried,
    llvm::function_ref<LogicalResult(SmallVectorImpl<Value> &)> emitBody) {
  SmallVector<Value> before;
  llvm::copy_if(carried, std::back_inserter(before),
                [](Value value) { return value != nullptr; });
  OpBuilder::InsertionGuard guard(b);
  scf::ForOp loop = beginLoop(low, high, step, before);
  pushLoop(loop, dim);
  APInt first, end;
  if (step == 1 && matchPattern(low, m_ConstantInt(&first)) &&
      matchPattern(high, m_ConstantInt(&end)) && first + 1 == end)
    loops.back().indices.front().second = low; // known, for bodies to fold
  // What the loop carries, in place of what it started with.
  auto replaceWith = [&](ValueRange values) {
    SmallVector<Value> replaced(carried.begin(), carried.end());
    unsigned number = 0;
    for (Value &value : replaced)
      if (value)
        value = values[number++];
    return replaced;
  };
  SmallVector<Value> values = replaceWith(loop.getRegionIterArgs());
  LogicalResult result = emitBody(values);
  SmallVector<Value> after;
  for (auto [value, start] : llvm::zip_equal(values, carried))
    if (start)
      after.push_back(value);
  if (!after.empty())
    loop.getBody()->getTerminator()->setOperands(after);
  popLoop();
  llvm::copy(replaceWith(loop.getResults()), carried.begin());
  return result;
}

LogicalResult KernelEmitter::emitVectorLoop(const Stage &stage,
                                            SmallVectorImpl<Value> &carried) {
  unsigned dim = stageLoops.back(), last = stageLoops.size() - 1;
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
  auto emit = [&](Value low, Value top, int64_t step,
                  SmallVectorImpl<Value> &values) {
    width = step;
    LogicalResult result = emitLoop(
        dim, low, top, step, values, [&](SmallVectorImpl<Value> &inside) {
          return emitInnermost(stage, step > 1, inside);
        });
    width = 1;
    return result;
  };
  startLanes(last, carried, lanes);
  if (failed(emit(index(0), split, lanes, carried)))
    return failure();
  combine(last, carried);
  SmallVector<Value> none(accumulators.size());
  if (split != high)
    return emit(split, high, 1, none);
  return success();
}

/// Whether the body of `member` compares the index of dimension `dim` with
/// constants.
static bool comparesIndex(const PlanMember &member, unsigned dim) {
  if (!(member.dims >> dim & 1) || !member.loop->body)
    return false;
  return llvm::any_of(
      member.loop->body->getOps<arith::CmpIOp>(), [&](arith::CmpIOp op) {
        auto index = op.getLhs().getDefiningOp<linalg::IndexOp>();
        return index && matchPattern(op.getRhs(), m_Constant()) &&
               member.indices[index.getDim()][dim] != 0;
      });
}

/// Loop number `loop` of the stage and those in it. A short loop by whose index
/// bodies choose is written out, so that no choice is left.
LogicalResult KernelEmitter::emitNest(const Stage &stage, unsigned loop,
                                      SmallVectorImpl<Value> &carried) {
  if (loop == stageLoops.size())
    return emitInnermost(stage, false, carried);
  if (loop + 1 == stageLoops.size())
    return emitVectorLoop(stage, carried);
  unsigned dim = stageLoops[loop];
  int64_t extent = plan.extents[dim];
  bool isUnrolled = extent <= kMaxUnrolled &&
                    llvm::any_of(findEvaluated(plan, stage), [&](unsigned m) {
                      return comparesIndex(plan.members[m], dim);
                    });
  startLanes(loop, carried, chooseWidth(stage));
  int64_t step = isUnrolled ? 1 : extent;
  for (int64_t low = 0; low < extent; low += step)
    if (failed(emitLoop(dim, index(low), index(low + step), 1, carried,
                        [&](SmallVectorImpl<Value> &values) {
                          return emitNest(stage, loop + 1, values);
                        })))
      return failure();
  combine(loop, carried);
  return success();
}

LogicalResult KernelEmitter::emitLoops(const Stage &stage) {
  stageLoops.clear();
  for (unsigned d : plan.inner)
    if (stage.dims >> d & 1)
      stageLoops.push_back(d);
  if (failed(findAccumulators(stage)))
    return failure();
  SmallVector<Value> carried(accumulators.size());
  return emitNest(stage, 0, carried);
}
