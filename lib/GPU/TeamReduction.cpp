//===- TeamReduction.cpp - reductions over the threads of a team ----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "LoopEmitter.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::aal;

/// The value of the thread whose lane differs in the bit `distance`. A shuffle
/// moves 32 bits: shorter values are widened, longer ones cut in two.
Value LoopEmitter::shuffle(Value value, int64_t distance) {
  Type type = value.getType();
  auto exchange = [&](Value word) -> Value {
    Value offset = arith::ConstantOp::create(
        b, loc, b.getI32IntegerAttr(static_cast<int32_t>(distance)));
    Value size =
        arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(kWarpSize));
    return gpu::ShuffleOp::create(b, loc, word, offset, size,
                                  gpu::ShuffleMode::XOR)
        .getShuffleResult();
  };
  if (type.isF32() || type.isInteger(32))
    return exchange(value);
  if (type.isIndex()) {
    Value wide = arith::IndexCastOp::create(b, loc, b.getI64Type(), value);
    return arith::IndexCastOp::create(b, loc, type, shuffle(wide, distance));
  }
  unsigned bits = type.getIntOrFloatBitWidth();
  if (isa<FloatType>(type)) {
    Value raw = arith::BitcastOp::create(b, loc, b.getIntegerType(bits), value);
    return arith::BitcastOp::create(b, loc, type, shuffle(raw, distance));
  }
  Type word = b.getI32Type();
  if (bits < 32)
    return arith::TruncIOp::create(
        b, loc, type, exchange(arith::ExtUIOp::create(b, loc, word, value)));
  Value half = arith::ConstantOp::create(b, loc, b.getI64IntegerAttr(32));
  Value low = exchange(arith::TruncIOp::create(b, loc, word, value));
  Value high = exchange(arith::TruncIOp::create(
      b, loc, word, arith::ShRUIOp::create(b, loc, value, half)));
  return arith::OrIOp::create(
      b, loc, arith::ExtUIOp::create(b, loc, type, low),
      arith::ShLIOp::create(b, loc, arith::ExtUIOp::create(b, loc, type, high),
                            half));
}

Value LoopEmitter::combine(const TeamReduction &reduction, Value left,
                           Value right) {
  Value both[] = {left, right};
  return createLike(reduction.combiner, both, left.getType());
}

/// Makes `ours` the better of the two elements, the one with the smaller index
/// where they are equal: the one that a loop in order finds.
void LoopEmitter::combineBest(const BestElement &best,
                              MutableArrayRef<Value> ours,
                              ArrayRef<Value> others) {
  Value value = ours[best.value], other = others[best.value];
  auto compare = [&](auto op, auto equal) {
    using Op = decltype(op);
    Value isBetter =
        Op::create(b, loc, op.getPredicate(), other, value).getResult();
    return std::make_pair(isBetter,
                          Op::create(b, loc, equal, other, value).getResult());
  };
  auto [isBetter, isEqual] = isa<arith::CmpFOp>(best.compare)
                                 ? compare(cast<arith::CmpFOp>(best.compare),
                                           arith::CmpFPredicate::OEQ)
                                 : compare(cast<arith::CmpIOp>(best.compare),
                                           arith::CmpIPredicate::eq);
  Value isFirst = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt,
                                        others[best.index], ours[best.index]);
  Value isTaken = arith::OrIOp::create(
      b, loc, isBetter, arith::AndIOp::create(b, loc, isEqual, isFirst));
  ours[best.index] = arith::SelectOp::create(
      b, loc, isTaken, others[best.index], ours[best.index]);
  if (!best.combiner) {
    ours[best.value] = arith::SelectOp::create(b, loc, isTaken, other, value);
    return;
  }
  Operation *clone = b.clone(*best.combiner);
  clone->setOperands({value, other});
  ours[best.value] = clone->getResult(0);
}

/// Each of `lanes` neighbouring lanes, a power of two, gets the same totals.
void LoopEmitter::reduceWarp(ArrayRef<TeamReduction> reductions,
                             MutableArrayRef<Value> values, int64_t lanes) {
  for (unsigned i = 0; i < reductions.size(); ++i) {
    const TeamReduction &reduction = reductions[i];
    for (int64_t distance = lanes / 2; distance > 0; distance /= 2) {
      Value other = shuffle(values[i], distance);
      if (reduction.best)
        combineBest(*reduction.best, values.slice(i, 2),
                    {other, shuffle(values[i + 1], distance)});
      else
        values[i] = combine(reduction, values[i], other);
    }
    i += reduction.best.has_value();
  }
}

/// Warps reduce by shuffles. In a block, each then leaves its total in shared
/// memory, and all warps reduce those.
SmallVector<Value> LoopEmitter::reduceTeam(ArrayRef<TeamReduction> reductions,
                                           ValueRange partials) {
  SmallVector<Value> totals(partials);
  reduceWarp(reductions, totals, kWarpSize);
  if (!teams.isBlock() || teams.size == kWarpSize)
    return totals;
  int64_t warps = teams.size / kWarpSize;
  auto shared = gpu::AddressSpaceAttr::get(
      b.getContext(), gpu::GPUDialect::getWorkgroupAddressSpace());
  SmallVector<Value> slots;
  for (Value total : totals)
    slots.push_back(func.addWorkgroupAttribution(
        MemRefType::get({warps}, total.getType(), MemRefLayoutAttrInterface(),
                        shared),
        loc));
  Value size = index(kWarpSize);
  Value warp = arith::DivUIOp::create(b, loc, thread, size);
  Value laneOfWarp = arith::RemUIOp::create(b, loc, thread, size);
  auto first =
      scf::IfOp::create(b, loc,
                        arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                              laneOfWarp, index(0)));
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(first.thenBlock()->getTerminator());
    for (auto [total, slot] : llvm::zip_equal(totals, slots))
      memref::StoreOp::create(b, loc, total, slot, warp);
  }
  gpu::BarrierOp::create(b, loc);
  isSyncPending = false;
  Value from = arith::RemUIOp::create(b, loc, laneOfWarp, index(warps));
  for (auto [total, slot] : llvm::zip_equal(totals, slots))
    total = memref::LoadOp::create(b, loc, slot, from);
  reduceWarp(reductions, totals, warps);
  return totals;
}
