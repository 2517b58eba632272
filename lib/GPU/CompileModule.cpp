//===- CompileModule.cpp - gpu.module to device code ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Chips.h"
#include "LowerModule.h"
#include "Toolkit.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "llvm/Bitcode/BitcodeWriter.h"
#include "llvm/IR/InstrTypes.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IRReader/IRReader.h"
#include "llvm/Linker/Linker.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Transforms/IPO/Internalize.h"

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

static llvm::Error makeError(const llvm::Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

/// Links what `code` uses of libdevice, if anything.
static llvm::Error linkLibdevice(llvm::Module &code, const Toolkit &toolkit) {
  bool isUsed = llvm::any_of(code, [](const llvm::Function &function) {
    return function.isDeclaration() && function.getName().starts_with("__nv_");
  });
  if (!isUsed)
    return llvm::Error::success();
  llvm::Expected<std::string> path = toolkit.findLibdevice();
  if (!path)
    return path.takeError();
  llvm::SMDiagnostic diagnostic;
  std::unique_ptr<llvm::Module> library =
      llvm::getLazyIRFileModule(*path, diagnostic, code.getContext());
  if (!library)
    return makeError("cannot read " + *path + ": " + diagnostic.getMessage());
  library->setTargetTriple(code.getTargetTriple());
  library->setDataLayout(code.getDataLayout());
  auto internalize = [](llvm::Module &linked, const llvm::StringSet<> &added) {
    llvm::internalizeModule(linked, [&](const llvm::GlobalValue &value) {
      return !added.contains(value.getName());
    });
  };
  if (llvm::Linker::linkModules(code, std::move(library),
                                llvm::Linker::Flags::LinkOnlyNeeded,
                                internalize))
    return makeError("cannot link " + *path);
  // libdevice asks whether to flush denormals: no, as on the host.
  code.addModuleFlag(llvm::Module::Override, "nvvm-reflect-ftz", 0u);
  return llvm::Error::success();
}

static llvm::Expected<std::string> emitPTX(llvm::Module &code,
                                           llvm::TargetMachine &machine) {
  llvm::SmallString<0> text;
  llvm::raw_svector_ostream stream(text);
  llvm::legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, stream, nullptr,
                                  llvm::CodeGenFileType::AssemblyFile))
    return makeError("this LLVM cannot write PTX");
  passes.run(code);
  return text.str().str();
}

/// Device code for optimized `code`.
static llvm::Error emitImage(llvm::Module &code, llvm::TargetMachine &machine,
                             const GPUTargetOptions &options,
                             const Toolkit &toolkit, GPUImage &image) {
  llvm::Expected<std::string> ptx = emitPTX(code, machine);
  if (!ptx)
    return ptx.takeError();
  if (options.format == GPUFormat::Assembly) {
    image.data = std::move(*ptx);
    image.data.push_back('\0');
    return llvm::Error::success();
  }
  if (llvm::Error error = toolkit.assemble(*ptx, options.chip, image))
    return error;
  if (options.format == GPUFormat::Binary)
    return llvm::Error::success();
  llvm::Expected<std::string> fatbin =
      toolkit.makeFatbin(image.data, *ptx, options.chip);
  if (!fatbin)
    return fatbin.takeError();
  image.data = std::move(*fatbin);
  return llvm::Error::success();
}

FailureOr<GPUImage> aal::compileGPUModule(gpu::GPUModuleOp module,
                                          const GPUTargetOptions &options) {
  auto fail = [&](llvm::Error error) {
    return module.emitError() << llvm::toString(std::move(error));
  };
  llvm::Expected<std::unique_ptr<llvm::TargetMachine>> machine =
      createTargetMachine(options.chip, options.features);
  if (!machine)
    return fail(machine.takeError());
  llvm::LLVMContext context;
  FailureOr<std::unique_ptr<llvm::Module>> lowered =
      lowerGPUModule(module, context);
  if (failed(lowered))
    return failure();
  llvm::Module &code = **lowered;
  code.setTargetTriple((*machine)->getTargetTriple());
  code.setDataLayout((*machine)->createDataLayout());
  GPUImage image;
  if (options.format == GPUFormat::Bitcode) {
    if (failed(checkCalls(module, code, /*isLinked=*/false)))
      return failure();
    llvm::raw_string_ostream stream(image.data);
    llvm::WriteBitcodeToFile(code, stream);
    return image;
  }
  Toolkit toolkit(options.toolkit);
  if (llvm::Error error = linkLibdevice(code, toolkit))
    return fail(std::move(error));
  auto optimize = makeOptimizingTransformer(/*optLevel=*/3, /*sizeLevel=*/0,
                                            machine->get());
  if (llvm::Error error = optimize(&code))
    return fail(std::move(error));
  if (failed(checkCalls(module, code, /*isLinked=*/true)))
    return failure();
  if (llvm::Error error = emitImage(code, **machine, options, toolkit, image))
    return fail(std::move(error));
  return image;
}
