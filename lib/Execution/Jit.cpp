//===- Jit.cpp - kernels to native code -----------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Jit.h"
#include "aal/Support/BFloat16.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ADT/bit.h"
#include "llvm/ExecutionEngine/Orc/AbsoluteSymbols.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/TargetSelect.h"

using namespace mlir;
using namespace mlir::aal;

struct CompiledKernels::Impl {
  std::unique_ptr<llvm::orc::LLJIT> jit;
};

CompiledKernels::CompiledKernels(std::unique_ptr<Impl> impl)
    : impl(std::move(impl)) {}
CompiledKernels::~CompiledKernels() = default;

static void initializeTargets() {
  static bool once = [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
    return true;
  }();
  (void)once;
}

static llvm::Error defineLibraryCalls(llvm::orc::LLJIT &jit) {
  return jit.getMainJITDylib().define(llvm::orc::absoluteSymbols(
      {{jit.mangleAndIntern("__truncsfbf2"),
        llvm::orc::ExecutorSymbolDef(
            llvm::orc::ExecutorAddr::fromPtr(&truncateToBF16),
            llvm::JITSymbolFlags::Exported |
                llvm::JITSymbolFlags::Callable)}}));
}

llvm::Expected<std::unique_ptr<CompiledKernels>>
CompiledKernels::compile(ModuleOp module) {
  initializeTargets();
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return builder.takeError();
  builder->setCodeGenOptLevel(llvm::CodeGenOptLevel::Default);
  auto machine = builder->createTargetMachine();
  if (!machine)
    return machine.takeError();

  auto context = std::make_unique<llvm::LLVMContext>();
  std::unique_ptr<llvm::Module> code =
      translateModuleToLLVMIR(module, *context, "kernels");
  if (!code)
    return llvm::createStringError("kernels cannot be translated to LLVM IR");
  code->setDataLayout((*machine)->createDataLayout());
  code->setTargetTriple((*machine)->getTargetTriple());
  auto optimize = makeOptimizingTransformer(/*optLevel=*/2, /*sizeLevel=*/0,
                                            machine->get());
  if (llvm::Error error = optimize(code.get()))
    return std::move(error);

  auto impl = std::make_unique<Impl>();
  auto jit = llvm::orc::LLJITBuilder()
                 .setJITTargetMachineBuilder(std::move(*builder))
                 .create();
  if (!jit)
    return jit.takeError();
  impl->jit = std::move(*jit);
  if (llvm::Error error = defineLibraryCalls(*impl->jit))
    return std::move(error);
  if (llvm::Error error = impl->jit->addIRModule(
          llvm::orc::ThreadSafeModule(std::move(code), std::move(context))))
    return std::move(error);
  return std::unique_ptr<CompiledKernels>(new CompiledKernels(std::move(impl)));
}

llvm::Expected<AalKernel> CompiledKernels::lookup(StringRef name) const {
  auto address = impl->jit->lookup((name + "_entry").str());
  if (!address)
    return address.takeError();
  return address->toPtr<AalKernel>();
}
