//===- CompileModule.cpp - gpu.module to device code ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Chips.h"
#include "LowerModule.h"
#include "aal/GPU/Lowering.h"
#include "llvm/Bitcode/BitcodeWriter.h"
#include "llvm/IR/InstrTypes.h"
#include "llvm/IR/LLVMContext.h"

using namespace mlir;
using namespace mlir::aal;

/// A function that calls one without a body, for the error message.
static const llvm::Function *findCaller(const llvm::Function &callee) {
  for (const llvm::User *user : callee.users())
    if (auto *call = dyn_cast<llvm::CallBase>(user))
      return call->getFunction();
  return nullptr;
}

/// Every function that `code` calls must have a body, be an intrinsic or, where
/// libdevice is not linked yet, belong to it.
static LogicalResult checkCalls(gpu::GPUModuleOp module,
                                const llvm::Module &code, bool isLinked) {
  for (const llvm::Function &function : code) {
    if (!function.isDeclaration() || function.isIntrinsic() ||
        function.use_empty() ||
        (!isLinked && function.getName().starts_with("__nv_")))
      continue;
    InFlightDiagnostic error = module.emitError();
    error << "expected only calls of known functions, found '"
          << function.getName() << "'";
    if (const llvm::Function *caller = findCaller(function))
      error << " in kernel '" << caller->getName() << "'";
    return error;
  }
  return success();
}

FailureOr<GPUImage> aal::compileGPUModule(gpu::GPUModuleOp module,
                                          const GPUTargetOptions &options) {
  llvm::Expected<std::unique_ptr<llvm::TargetMachine>> machine =
      createTargetMachine(options.chip, options.features);
  if (!machine)
    return module.emitError() << llvm::toString(machine.takeError());
  llvm::LLVMContext context;
  FailureOr<std::unique_ptr<llvm::Module>> code =
      lowerGPUModule(module, context);
  if (failed(code))
    return failure();
  (*code)->setTargetTriple((*machine)->getTargetTriple());
  (*code)->setDataLayout((*machine)->createDataLayout());
  GPUImage image;
  if (options.format == GPUFormat::Bitcode) {
    if (failed(checkCalls(module, **code, /*isLinked=*/false)))
      return failure();
    llvm::raw_string_ostream stream(image.data);
    llvm::WriteBitcodeToFile(**code, stream);
    return image;
  }
  return module.emitError() << "only bitcode";
}
