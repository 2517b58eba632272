//===- SequentialThreads.cpp - threads inside of sequential ops
//---------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "SequentialThreads.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::aal;

static constexpr int64_t kMinThreads = 32, kMaxThreads = 1024;

static Value makeIndex(OpBuilder &b, Location loc, int64_t value) {
  return arith::ConstantIndexOp::create(b, loc, value);
}

/// Copies become loops.
static void expandCopies(gpu::GPUFuncOp func) {
  SmallVector<memref::CopyOp> copies;
  func.walk([&](memref::CopyOp copy) { copies.push_back(copy); });
  for (memref::CopyOp copy : copies) {
    OpBuilder b(copy);
    Location loc = copy.getLoc();
    auto type = cast<MemRefType>(copy.getSource().getType());
    SmallVector<Value> low, high, step;
    for (int64_t d = 0; d < type.getRank(); ++d) {
      low.push_back(makeIndex(b, loc, 0));
      high.push_back(
          type.isDynamicDim(d)
              ? memref::DimOp::create(b, loc, copy.getSource(), d).getResult()
              : makeIndex(b, loc, type.getDimSize(d)));
      step.push_back(makeIndex(b, loc, 1));
    }
    auto move = [&](OpBuilder &b, Location loc, ValueRange at) {
      Value value = memref::LoadOp::create(b, loc, copy.getSource(), at);
      memref::StoreOp::create(b, loc, value, copy.getTarget(), at);
    };
    if (low.empty())
      move(b, loc, {});
    else
      scf::ParallelOp::create(b, loc, low, high, step, move);
    copy.erase();
  }
}

/// Iterations of one loop of `op`, or 0 where they are not known.
static int64_t getExtent(scf::ParallelOp op, unsigned d) {
  APInt low, high, step;
  if (!matchPattern(op.getLowerBound()[d], m_ConstantInt(&low)) ||
      !matchPattern(op.getUpperBound()[d], m_ConstantInt(&high)) ||
      !matchPattern(op.getStep()[d], m_ConstantInt(&step)) || step == 0)
    return 0;
  return llvm::divideCeil((high - low).getSExtValue(), step.getSExtValue());
}

/// The loop that threads share: the innermost one, where memory lies, unless it
/// is short.
static unsigned chooseLoop(scf::ParallelOp op) {
  unsigned last = op.getNumLoops() - 1, best = last;
  if (getExtent(op, last) >= kMinThreads)
    return last;
  for (unsigned d = 0; d < last; ++d)
    if (getExtent(op, d) > getExtent(op, best))
      best = d;
  return best;
}

/// Turns `op` into loops, of which threads share one where `isSpread`.
static LogicalResult expandParallel(scf::ParallelOp op, Value thread,
                                    int64_t threads, bool isSpread) {
  if (!op.getInitVals().empty())
    return op.emitOpError() << "has no form in a kernel with results";
  OpBuilder b(op);
  Location loc = op.getLoc();
  unsigned shared = chooseLoop(op);
  SmallVector<Value> positions;
  for (unsigned d = 0; d < op.getNumLoops(); ++d) {
    Value low = op.getLowerBound()[d], step = op.getStep()[d];
    if (isSpread && d == shared) {
      low = arith::AddIOp::create(b, loc, low,
                                  arith::MulIOp::create(b, loc, thread, step));
      step = arith::MulIOp::create(b, loc, step, makeIndex(b, loc, threads));
    }
    auto loop = scf::ForOp::create(b, loc, low, op.getUpperBound()[d], step);
    positions.push_back(loop.getInductionVar());
    b.setInsertionPointToStart(loop.getBody());
  }
  Block *body = op.getBody(), *target = b.getInsertionBlock();
  body->getTerminator()->erase();
  for (auto [from, to] : llvm::zip_equal(body->getArguments(), positions))
    from.replaceAllUsesWith(to);
  target->getOperations().splice(target->begin(), body->getOperations());
  op.erase();
  return success();
}

static bool isInParallel(Operation *op) {
  return op->getParentOfType<scf::ParallelOp>() != nullptr;
}

FailureOr<int64_t> aal::spreadOverThreads(gpu::GPUFuncOp func) {
  expandCopies(func);
  SmallVector<scf::ParallelOp> spread, nested;
  SmallVector<memref::StoreOp> stores;
  int64_t threads = 1;
  func.walk([&](Operation *op) {
    if (auto parallel = dyn_cast<scf::ParallelOp>(op)) {
      (isInParallel(op) ? nested : spread).push_back(parallel);
      if (!isInParallel(op))
        threads = std::max(threads, getExtent(parallel, chooseLoop(parallel)));
    } else if (auto store = dyn_cast<memref::StoreOp>(op)) {
      if (!isInParallel(op))
        stores.push_back(store);
    }
  });
  if (threads > 1)
    threads = std::clamp<int64_t>(llvm::PowerOf2Ceil(threads), kMinThreads,
                                  kMaxThreads);
  OpBuilder b = OpBuilder::atBlockBegin(&func.getBody().front());
  Value thread = gpu::ThreadIdOp::create(b, func.getLoc(), gpu::Dimension::x);
  func.setKnownBlockSizeAttr(
      b.getDenseI32ArrayAttr({static_cast<int32_t>(threads), 1, 1}));
  // What a thread reads before a store is read, and what it stores is there
  // after it, for all of them.
  auto fence = [&](Operation *op) {
    if (threads == 1)
      return;
    b.setInsertionPoint(op);
    gpu::BarrierOp::create(b, op->getLoc());
    b.setInsertionPointAfter(op);
    gpu::BarrierOp::create(b, op->getLoc());
  };
  for (memref::StoreOp store : stores) {
    fence(store);
    if (threads == 1)
      continue;
    b.setInsertionPoint(store);
    Value isFirst =
        arith::CmpIOp::create(b, store.getLoc(), arith::CmpIPredicate::eq,
                              thread, makeIndex(b, store.getLoc(), 0));
    auto first = scf::IfOp::create(b, store.getLoc(), isFirst);
    store->moveBefore(first.thenBlock()->getTerminator());
  }
  for (scf::ParallelOp op : llvm::reverse(nested))
    if (failed(expandParallel(op, thread, threads, /*isSpread=*/false)))
      return failure();
  for (scf::ParallelOp op : spread) {
    fence(op);
    if (failed(expandParallel(op, thread, threads, threads > 1)))
      return failure();
  }
  return threads;
}
