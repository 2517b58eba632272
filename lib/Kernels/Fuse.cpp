//===- Fuse.cpp - numbers ops by the launch that computes them ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Kernels/Kernel.h"
#include "aal/Kernels/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::aal {
#define GEN_PASS_DEF_FUSE
#include "aal/Kernels/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

namespace {

struct Fuse : aal::impl::FuseBase<Fuse> {
  using FuseBase::FuseBase;

  void runOnOperation() override {
    FailureOr<std::unique_ptr<Program>> program =
        buildProgram(getOperation(), function);
    if (failed(program))
      return signalPassFailure();
    std::vector<Launch> launches = formLaunches(**program);
    Builder builder(&getContext());
    for (auto [index, launch] : llvm::enumerate(launches)) {
      IntegerAttr number = builder.getI64IntegerAttr(index);
      auto mark = [&](const Item &item) {
        if (item.op)
          item.op->setAttr(kGroupAttrName, number);
        if (item.gemm)
          for (Operation *op : item.gemm->decodes)
            if (!op->hasAttr(kGroupAttrName))
              op->setAttr(kGroupAttrName, number);
      };
      if (!launch.isKernel)
        mark((*program)->items[launch.item]);
      for (const GroupMember &member : launch.group.members)
        mark((*program)->items[member.item]);
    }
  }
};

} // namespace
