//===- LowerKernels.cpp - kernels to the LLVM dialect ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ApproximateErf.h"
#include "Jit.h"
#include "aal/Kernels/Kernel.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/X86Vector/X86VectorDialect.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::aal;

static LogicalResult widenFloats(ModuleOp module) {
  PassManager passes(module.getContext());
  passes.enableVerifier(false);
  addFloatWideningPasses(passes);
  return passes.run(module);
}

/// exp, erf, tanh, ... become polynomials, so that they run on vectors.
/// Conversions to and from bf16 become integer arithmetic: LLVM may call a
/// function for them that no library here has.
static LogicalResult approximateMath(ModuleOp module) {
  RewritePatternSet patterns(module.getContext());
  populateMathPolynomialApproximationPatterns(
      patterns, MathPolynomialApproximationOptions{});
  populateApproximateErfPattern(patterns);
  arith::populateExpandBFloat16Patterns(patterns);
  GreedyRewriteConfig config;
  config.enableFolding(false).enableConstantCSE(false);
  return applyPatternsGreedily(module, std::move(patterns), config);
}

/// Adds @k_entry(pointers, begin, end, scratch), which unpacks the pointers.
static void addEntry(LLVM::LLVMFuncOp kernel) {
  Location loc = kernel.getLoc();
  OpBuilder b(kernel->getContext());
  b.setInsertionPointAfter(kernel);
  auto pointer = LLVM::LLVMPointerType::get(b.getContext());
  Type i64 = b.getI64Type();
  auto type = LLVM::LLVMFunctionType::get(
      LLVM::LLVMVoidType::get(b.getContext()), {pointer, i64, i64, pointer});
  auto entry = LLVM::LLVMFuncOp::create(
      b, loc, (kernel.getName() + "_entry").str(), type);
  Block *block = entry.addEntryBlock(b);
  b.setInsertionPointToStart(block);
  SmallVector<Value> arguments;
  unsigned count = kernel.getNumArguments();
  for (unsigned i = 0; i + 3 < count; ++i) {
    Value slot =
        LLVM::GEPOp::create(b, loc, pointer, pointer, block->getArgument(0),
                            ArrayRef<LLVM::GEPArg>{int32_t(i)});
    arguments.push_back(LLVM::LoadOp::create(b, loc, pointer, slot));
  }
  arguments.append(
      {block->getArgument(3), block->getArgument(1), block->getArgument(2)});
  LLVM::CallOp::create(b, loc, kernel, arguments);
  LLVM::ReturnOp::create(b, loc, ValueRange());
}

LogicalResult aal::lowerKernels(ModuleOp module) {
  if (failed(widenFloats(module)))
    return failure();
  if (failed(approximateMath(module)))
    return module.emitError() << "math ops cannot be approximated";
  PassManager passes(module.getContext());
  passes.enableVerifier(false);
  passes.addPass(memref::createExpandStridedMetadataPass());
  passes.addPass(createSCFToControlFlowPass());
  passes.addPass(createConvertVectorToLLVMPass());
  passes.addPass(createConvertMathToLLVMPass());
  passes.addPass(createConvertMathToLibmPass());
  passes.addPass(createFinalizeMemRefToLLVMConversionPass());
  ConvertFuncToLLVMPassOptions functions;
  functions.useBarePtrCallConv = true;
  passes.addPass(createConvertFuncToLLVMPass(functions));
  passes.addPass(createArithToLLVMConversionPass());
  passes.addPass(createConvertControlFlowToLLVMPass());
  passes.addPass(createConvertIndexToLLVMPass());
  passes.addPass(createReconcileUnrealizedCastsPass());
  if (failed(passes.run(module)))
    return failure();
  SmallVector<LLVM::LLVMFuncOp> kernels;
  for (auto func : module.getOps<LLVM::LLVMFuncOp>())
    if (!func.isExternal())
      kernels.push_back(func);
  for (LLVM::LLVMFuncOp kernel : kernels)
    addEntry(kernel);
  return success();
}
