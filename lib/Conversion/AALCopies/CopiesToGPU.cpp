//===- CopiesToGPU.cpp - copies on streams of a GPU -----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Conversion/Passes.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::aal {
#define GEN_PASS_DEF_CONVERTAALCOPIESTOGPU
#include "aal/Conversion/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

/// Upstream lowers `gpu.memcpy` for buffers without a layout only, and a stream
/// of its own for each copy needs one place where it ends.
static LogicalResult check(StartCopyOp copy) {
  for (MemRefType type : {copy.getFrom().getType(), copy.getTo().getType()})
    if (!type.getLayout().isIdentity())
      return copy.emitOpError()
             << "expected buffers without a layout, found " << type;
  if (!copy.getToken().hasOneUse())
    return copy.emitOpError() << "expected one 'aal.wait_copy' of its token";
  Operation *wait = *copy->user_begin();
  if (!isa<WaitCopyOp>(wait))
    return wait->emitOpError()
           << "uses the token of a copy; expected 'aal.wait_copy'";
  if (wait->getBlock() != copy->getBlock())
    return wait->emitOpError()
           << "expected to stand in the block of its 'aal.start_copy'";
  return success();
}

/// The token of the stream that runs `copy`, behind `previous`.
static Value buildStart(StartCopyOp copy, Value previous) {
  OpBuilder b(copy);
  Type token = b.getType<gpu::AsyncTokenType>();
  SmallVector<Value> behind;
  if (previous)
    behind.push_back(previous);
  Value stream =
      gpu::WaitOp::create(b, copy.getLoc(), token, behind).getAsyncToken();
  return gpu::MemcpyOp::create(b, copy.getLoc(), token, stream, copy.getTo(),
                               copy.getFrom())
      .getAsyncToken();
}

static void convert(Block &block) {
  DenseMap<CopyDirection, StartCopyOp> last; // that is not waited for
  DenseMap<Operation *, Value> tokens;
  SmallVector<Operation *> converted;
  for (Operation &op : block) {
    if (auto copy = dyn_cast<StartCopyOp>(op)) {
      StartCopyOp &previous = last[copy.getDirection()];
      tokens[copy] =
          buildStart(copy, previous ? tokens.lookup(previous) : Value());
      previous = copy;
      converted.push_back(copy);
    } else if (auto wait = dyn_cast<WaitCopyOp>(op)) {
      auto copy = wait.getToken().getDefiningOp<StartCopyOp>();
      OpBuilder b(wait);
      gpu::WaitOp::create(b, wait.getLoc(), Type(), tokens.lookup(copy));
      StartCopyOp &previous = last[copy.getDirection()];
      if (previous == copy)
        previous = {};
      converted.push_back(wait);
    }
  }
  for (Operation *op : llvm::reverse(converted))
    op->erase();
}

namespace {
struct ConvertAALCopiesToGPU
    : aal::impl::ConvertAALCopiesToGPUBase<ConvertAALCopiesToGPU> {
  void runOnOperation() override {
    llvm::SetVector<Block *> blocks;
    WalkResult walked = getOperation().walk([&](StartCopyOp copy) {
      if (failed(check(copy)))
        return WalkResult::interrupt();
      blocks.insert(copy->getBlock());
      return WalkResult::advance();
    });
    if (walked.wasInterrupted())
      return signalPassFailure();
    for (Block *block : blocks)
      convert(*block);
  }
};
} // namespace
