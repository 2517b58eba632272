//===- FormKernels.cpp - functions as launches and library calls ----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "HostFunction.h"
#include "aal/Dialect/AAL/IR/AALDialect.h"
#include "aal/Formation/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::aal {
#define GEN_PASS_DEF_FORMKERNELS
#include "aal/Formation/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

namespace {

struct FormKernels : aal::impl::FormKernelsBase<FormKernels> {
  using FormKernelsBase::FormKernelsBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (device != "cpu" && device != "gpu") {
      module.emitError() << "expected device cpu or gpu, found '" << device
                         << "'";
      return signalPassFailure();
    }
    auto func = module.lookupSymbol<func::FuncOp>(function);
    if (!func || func.isExternal() || !func.getBody().hasOneBlock()) {
      module.emitError() << "expected a function named '" << function
                         << "' of one block";
      return signalPassFailure();
    }
    for (auto [i, type] : llvm::enumerate(func.getResultTypes())) {
      auto tensor = dyn_cast<RankedTensorType>(type);
      if (tensor && tensor.hasStaticShape() &&
          isSupportedElementType(tensor.getElementType()))
        continue;
      func.emitOpError() << "result #" << i
                         << ": expected a static-shape tensor of a standard "
                            "element type, found "
                         << type;
      return signalPassFailure();
    }
    std::optional<SymbolTable::UseRange> uses =
        SymbolTable::getSymbolUses(func, module);
    if (uses && !uses->empty()) {
      uses->begin()->getUser()->emitOpError()
          << "uses '" << function
          << "'; expected a function that nothing calls";
      return signalPassFailure();
    }
    if (failed(form(func)))
      signalPassFailure();
  }

  LogicalResult form(func::FuncOp func) {
    FailureOr<std::unique_ptr<Program>> program = buildProgram(func);
    if (failed(program))
      return failure();
    auto *create = device == "gpu" ? createGPUSteps : createCPUSteps;
    std::unique_ptr<StepBuilder> steps = create(&getContext(), func.getName());
    FailureOr<HostProgram> host = buildHostProgram(**program, *steps);
    if (failed(host))
      return failure();
    // Ops of the program refer to the old function until the end.
    OwningOpRef<func::FuncOp> old(func);
    func->remove();
    steps->moveKernels(getOperation());
    HostFunction result(func, *host, steps->getScratchBytes(),
                        steps->passesConstants(), getOperation());
    for (auto [index, step] : llvm::enumerate(host->steps)) {
      if (step.copy)
        result.addCopy(step);
      else
        steps->build(index, step, result);
    }
    result.finish();
    return success();
  }
};

} // namespace
