//===- LoadedModule.cpp - a module that kernels are launched from ---------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "LoadedModule.h"
#include "Checks.h"
#include "Collectives.h"
#include "aal/Support/BFloat16.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include <cstring>

using namespace llvm;
using namespace aal::emulated;

static Error failure(const Twine &text) {
  return createStringError(inconvertibleErrorCode(), text);
}

/// Bytes of the bitcode at `image`: a driver gets no size. The wrapper header
/// gives it; a raw stream is a list of top-level blocks that give theirs.
static Expected<size_t> bitcodeSize(const void *image) {
  auto *bytes = static_cast<const unsigned char *>(image);
  auto word = [&](size_t offset) {
    uint32_t value;
    std::memcpy(&value, bytes + offset, sizeof(value));
    return value;
  };
  if (word(0) == 0x0B17C0DE)
    return size_t(word(8)) + word(12);
  if (word(0) != 0xDEC04342)
    return failure("expected LLVM bitcode");
  size_t offset = 4;
  // ENTER_SUBBLOCK in two bits, the block's id in eight, the width of its
  // abbreviations in four, padding, and its length in words.
  while ((word(offset) & 3) == 1) {
    unsigned id = word(offset) >> 2 & 0xff;
    if (id != 8 && id != 13 && id != 23 && id != 25)
      break;
    offset += 8 + size_t(4) * word(offset + 4);
    if (id == 23) // the string table comes last
      break;
  }
  return offset;
}

static Expected<std::unique_ptr<Module>> parse(const void *image,
                                               LLVMContext &context) {
  Expected<size_t> size = bitcodeSize(image);
  if (!size)
    return size.takeError();
  // Debug information of another version must not reach stderr.
  context.setDiagnosticHandlerCallBack([](const DiagnosticInfo *, void *) {});
  MemoryBufferRef buffer(StringRef(static_cast<const char *>(image), *size),
                         "image");
  Expected<std::unique_ptr<Module>> module = parseBitcodeFile(buffer, context);
  if (!module)
    return module;
  const Triple &triple = (*module)->getTargetTriple();
  if (!triple.isNVPTX())
    return failure("expected a module for nvptx64, found one for '" +
                   triple.str() + "'");
  return module;
}

static Error defineRuntime(orc::LLJIT &jit) {
  const std::pair<const char *, void *> functions[] = {
      {"aalEmulatedGlobal", reinterpret_cast<void *>(&aalEmulatedGlobal)},
      {"aalEmulatedShared", reinterpret_cast<void *>(&aalEmulatedShared)},
      {"aalEmulatedGeneric", reinterpret_cast<void *>(&aalEmulatedGeneric)},
      {"aalEmulatedBulk", reinterpret_cast<void *>(&aalEmulatedBulk)},
      {"aalEmulatedAssert", reinterpret_cast<void *>(&aalEmulatedAssert)},
      {"aalEmulatedWarp", reinterpret_cast<void *>(&aalEmulatedWarp)},
      {"aalEmulatedBarrier", reinterpret_cast<void *>(&aalEmulatedBarrier)},
      {"aalEmulatedActiveMask",
       reinterpret_cast<void *>(&aalEmulatedActiveMask)},
      {"aalEmulatedClock", reinterpret_cast<void *>(&aalEmulatedClock)},
      {"__truncsfbf2", reinterpret_cast<void *>(&mlir::aal::truncateToBF16)}};
  orc::SymbolMap symbols;
  for (const auto &[name, address] : functions)
    symbols[jit.mangleAndIntern(name)] = {orc::ExecutorAddr::fromPtr(address),
                                          JITSymbolFlags::Exported |
                                              JITSymbolFlags::Callable};
  return jit.getMainJITDylib().define(orc::absoluteSymbols(std::move(symbols)));
}

Expected<std::unique_ptr<LoadedModule>> LoadedModule::load(const void *image) {
  InitializeNativeTarget();
  InitializeNativeTargetAsmPrinter();
  Expected<CheckOptions> options = CheckOptions::fromEnvironment();
  if (!options)
    return options.takeError();
  auto result = std::make_unique<LoadedModule>();
  result->checksUndefined = options->undefined;
  result->checksRaces = options->races;
  auto context = std::make_unique<LLVMContext>();
  Expected<std::unique_ptr<Module>> module = parse(image, *context);
  if (!module)
    return module.takeError();
  if (Error error = translate(**module, *options, result->code))
    return error;

  auto host = orc::JITTargetMachineBuilder::detectHost();
  if (!host)
    return host.takeError();
  host->setCodeGenOptLevel(CodeGenOptLevel::Default);
  auto machine = host->createTargetMachine();
  if (!machine)
    return machine.takeError();
  (*module)->setTargetTriple((*machine)->getTargetTriple());
  (*module)->setDataLayout((*machine)->createDataLayout());
  runPasses(**module, machine->get(), [](PassBuilder &builder) {
    return builder.buildPerModuleDefaultPipeline(OptimizationLevel::O2);
  });

  auto jit =
      orc::LLJITBuilder().setJITTargetMachineBuilder(std::move(*host)).create();
  if (!jit)
    return jit.takeError();
  result->jit = std::move(*jit);
  if (Error error = defineRuntime(*result->jit))
    return error;
  if (Error error = result->jit->addIRModule(
          orc::ThreadSafeModule(std::move(*module), std::move(context))))
    return error;
  for (auto &[name, kernel] : result->code.kernels) {
    auto entry = result->jit->lookup("entry." + name);
    if (!entry)
      return entry.takeError();
    kernel.entry = entry->toPtr<void(Thread *, void **)>();
  }
  return result;
}
