//===- PrintLaunches.cpp - prints what a function becomes -----------------===//
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
#define GEN_PASS_DEF_PRINTLAUNCHES
#include "aal/Kernels/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

static void printDims(const int64_t *dims, unsigned count,
                      llvm::raw_ostream &os) {
  llvm::interleave(
      ArrayRef<int64_t>(dims, count), os, [&](int64_t d) { os << d; }, "x");
}

static void printCopy(const CopyCall &copy, bool isWait,
                      llvm::raw_ostream &os) {
  os << (isWait ? "wait for copy " : "copy ")
     << (copy.direction == TimedCopy::Direction::Out ? "out" : "in") << " of '"
     << copy.name << "', " << copy.host->bytes() << " bytes";
}

static void printLibraryCall(const Item &item, llvm::raw_ostream &os) {
  if (item.kind == Item::Kind::Sequential) {
    os << "sequential " << item.sequential->op->getName();
    return;
  }
  if (item.kind == Item::Kind::Gemm) {
    const AalGemm &gemm = item.gemm->desc;
    os << "gemm ";
    printDims(gemm.batch, gemm.batchDims, os);
    os << (gemm.batchDims ? "*" : "") << gemm.m << "x" << gemm.n << "x"
       << gemm.k << (gemm.aColumnStride == 1 ? " n" : " t")
       << (gemm.bColumnStride == 1 ? "n" : "t")
       << (gemm.beta == 0 ? "" : " accumulating");
    if (gemm.aCodes.bits)
      os << ", a from codes of " << gemm.aCodes.bits << " bits";
    if (gemm.bCodes.bits)
      os << ", b from codes of " << gemm.bCodes.bits << " bits";
    return;
  }
  const AalConvolution &conv = item.convolution->desc;
  os << (conv.direction == AAL_FORWARD         ? "convolution"
         : conv.direction == AAL_BACKWARD_DATA ? "convolution data gradient"
                                               : "convolution weight gradient")
     << " src ";
  printDims(conv.src, 4, os);
  os << " weights ";
  printDims(conv.weights + 1, 4, os);
  os << " dst ";
  printDims(conv.dst, 4, os);
  os << " strides ";
  printDims(conv.strides, 2, os);
  if (conv.groups > 1)
    os << " groups " << conv.groups;
  if (conv.bias)
    os << " bias";
}

static void printCall(const Item &item, bool isWait, llvm::raw_ostream &os) {
  if (item.copy)
    printCopy(*item.copy, isWait, os);
  else
    printLibraryCall(item, os);
}

static void printKernel(const KernelPlan &plan, llvm::raw_ostream &os) {
  os << "kernel of " << plan.members.size() << " loop nests, "
     << plan.outerIterations << " outer iterations";
  if (plan.vectorDim >= 0)
    os << ", vectors along " << plan.extents[plan.vectorDim];
  os << ", " << plan.stages.size() << " stages, " << plan.scratchBytes
     << " bytes of scratch";
}

namespace {

struct PrintLaunches : aal::impl::PrintLaunchesBase<PrintLaunches> {
  using PrintLaunchesBase::PrintLaunchesBase;

  void runOnOperation() override {
    OwningOpRef<ModuleOp> copy(getOperation().clone());
    FailureOr<std::unique_ptr<Program>> program = buildProgram(*copy, function);
    if (failed(program))
      return signalPassFailure();
    std::vector<Launch> launches = formLaunches(**program);
    if (failed(scheduleCopies(**program, launches)))
      return signalPassFailure();
    findUses(**program, launches);
    for (auto [index, launch] : llvm::enumerate(launches)) {
      llvm::outs() << index << ": ";
      if (launch.isKernel)
        printKernel(planLaunch(**program, launch, index), llvm::outs());
      else
        printCall((*program)->items[launch.item], launch.isWait, llvm::outs());
      llvm::outs() << "\n";
    }
  }
};

} // namespace
