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
  Operation *clone = b.clone(*reduction.combiner);
  clone->setOperands({left, right});
  return clone->getResult(0);
}

/// Each of `lanes` neighbouring lanes, a power of two, gets the same total.
Value LoopEmitter::reduceWarp(const TeamReduction &reduction, Value value,
                              int64_t lanes) {
  for (int64_t distance = lanes / 2; distance > 0; distance /= 2)
    value = combine(reduction, value, shuffle(value, distance));
  return value;
}

/// Warps reduce by shuffles. In a block, each then leaves its total in shared
/// memory, and all warps reduce those.
SmallVector<Value> LoopEmitter::reduceTeam(ArrayRef<TeamReduction> reductions,
                                           ValueRange partials) {
  SmallVector<Value> totals;
  for (auto [reduction, partial] : llvm::zip_equal(reductions, partials))
    totals.push_back(reduceWarp(reduction, partial, kWarpSize));
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
  for (auto [reduction, total, slot] :
       llvm::zip_equal(reductions, totals, slots)) {
    Value value = memref::LoadOp::create(b, loc, slot, from);
    total = reduceWarp(reduction, value, warps);
  }
  return totals;
}
