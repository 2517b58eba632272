//===- LowerModule.cpp - gpu.module to LLVM IR ----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "LowerModule.h"
#include "aal/Kernels/Kernel.h"
#include "mlir/Bytecode/BytecodeWriter.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/Vector/Transforms/LoweringPatterns.h"
#include "mlir/Dialect/Vector/Transforms/VectorRewritePatterns.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::aal;

/// A copy of `module` in `context`, in a module of its own.
static OwningOpRef<ModuleOp> copyTo(gpu::GPUModuleOp module,
                                    MLIRContext &context) {
  OwningOpRef<ModuleOp> wrapper(ModuleOp::create(module.getLoc()));
  Operation *clone = module->clone();
  wrapper->push_back(clone);
  std::string bytes;
  llvm::raw_string_ostream stream(bytes);
  if (failed(writeBytecodeToFile(*wrapper, stream)))
    return {};
  return parseSourceString<ModuleOp>(bytes, &context);
}

/// Slices of vectors become shuffles and element accesses, and vectors of steps
/// constants, which have a form in LLVM.
static LogicalResult lowerVectors(ModuleOp module) {
  RewritePatternSet patterns(module.getContext());
  vector::populateVectorInsertExtractStridedSliceTransforms(patterns);
  vector::populateVectorStepLoweringPatterns(patterns);
  GreedyRewriteConfig config;
  config.enableFolding(false).enableConstantCSE(false);
  return applyPatternsGreedily(module, std::move(patterns), config);
}

static LogicalResult lowerToNVVM(ModuleOp module) {
  if (failed(lowerVectors(module)))
    return failure();
  PassManager passes(module.getContext());
  passes.enableVerifier(false);
  OpPassManager &kernels = passes.nest<gpu::GPUModuleOp>();
  addFloatWideningPasses(kernels);
  kernels.addPass(memref::createExpandStridedMetadataPass());
  kernels.addPass(createLowerAffinePass());
  kernels.addPass(createSCFToControlFlowPass());
  kernels.addPass(createConvertGpuOpsToNVVMOps());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  kernels.addPass(createReconcileUnrealizedCastsPass());
  return passes.run(module);
}

/// Keeps the names of source ops through LLVM IR, which has no other place for
/// them without debug information.
static void keepLocations(gpu::GPUModuleOp module) {
  Builder b(module.getContext());
  for (auto func : module.getOps<LLVM::LLVMFuncOp>()) {
    auto name = func.getLoc()->findInstanceOf<NameLoc>();
    if (!name || func.isExternal())
      continue;
    func.setPassthroughAttr(b.getArrayAttr(
        b.getStrArrayAttr({"aal-location", name.getName().getValue()})));
  }
}

FailureOr<std::unique_ptr<llvm::Module>>
aal::lowerGPUModule(gpu::GPUModuleOp module, llvm::LLVMContext &context) {
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  registerAllExtensions(registry);
  registerAllToLLVMIRTranslations(registry);
  registerAllGPUToLLVMIRTranslations(registry);
  MLIRContext own(registry, MLIRContext::Threading::DISABLED);
  std::string message;
  ScopedDiagnosticHandler handler(&own, [&](Diagnostic &diagnostic) {
    if (message.empty() &&
        diagnostic.getSeverity() == DiagnosticSeverity::Error)
      llvm::raw_string_ostream(message)
          << diagnostic << " (at " << diagnostic.getLocation() << ")";
    return success();
  });
  OwningOpRef<ModuleOp> copy = copyTo(module, own);
  auto fail = [&](StringRef what) {
    return module.emitError() << what << ": " << message;
  };
  if (!copy)
    return fail("cannot be copied");
  if (failed(lowerToNVVM(*copy)))
    return fail("cannot be lowered to NVVM");
  auto lowered = *copy->getOps<gpu::GPUModuleOp>().begin();
  keepLocations(lowered);
  std::unique_ptr<llvm::Module> code =
      translateModuleToLLVMIR(lowered, context, module.getName());
  if (!code)
    return fail("cannot be translated to LLVM IR");
  return std::move(code);
}
