//===- CopiesToMemRef.cpp - copies for a device that is the host ----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Conversion/Passes.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

namespace mlir::aal {
#define GEN_PASS_DEF_CONVERTAALCOPIESTOMEMREF
#include "aal/Conversion/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

namespace {
struct ConvertAALCopiesToMemRef
    : aal::impl::ConvertAALCopiesToMemRefBase<ConvertAALCopiesToMemRef> {
  void runOnOperation() override {
    SmallVector<StartCopyOp> copies;
    getOperation().walk([&](StartCopyOp op) { copies.push_back(op); });
    for (StartCopyOp copy : copies)
      for (Operation *user : copy.getToken().getUsers())
        if (!isa<WaitCopyOp>(user)) {
          user->emitOpError() << "uses the token of a copy; expected "
                                 "'aal.wait_copy' alone to do so";
          return signalPassFailure();
        }
    // Until the wait nothing looks, so the start is as good a place as any.
    for (StartCopyOp copy : copies) {
      OpBuilder b(copy);
      memref::CopyOp::create(b, copy.getLoc(), copy.getFrom(), copy.getTo());
      for (Operation *wait : llvm::make_early_inc_range(copy->getUsers()))
        wait->erase();
      copy.erase();
    }
  }
};
} // namespace
