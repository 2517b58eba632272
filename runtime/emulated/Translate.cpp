//===- Translate.cpp - NVVM bitcode to code of the host -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Translate.h"
#include "llvm/Analysis/CGSCCPassManager.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/DebugInfo.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Verifier.h"
#include "llvm/Transforms/Scalar/EarlyCSE.h"
#include "llvm/Transforms/Scalar/SROA.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include <cstdlib>

using namespace llvm;
using namespace aal::emulated;

static Error failure(const Twine &text) {
  return createStringError(inconvertibleErrorCode(), text);
}

Expected<CheckOptions> CheckOptions::fromEnvironment() {
  CheckOptions options;
  const char *value = std::getenv("AAL_EMULATED_CHECKS");
  if (!value || StringRef(value) == "all")
    return options;
  options = {false, false, false, false};
  if (StringRef(value) == "none")
    return options;
  SmallVector<StringRef> names;
  StringRef(value).split(names, ',');
  for (StringRef name : names) {
    if (name == "bounds")
      options.bounds = true;
    else if (name == "align")
      options.align = true;
    else if (name == "init")
      options.undefined = true;
    else if (name == "race")
      options.races = true;
    else
      return failure("AAL_EMULATED_CHECKS: expected all, none or a list of "
                     "bounds, align, init, race; found '" +
                     name + "'");
  }
  if (!options.bounds)
    return failure("AAL_EMULATED_CHECKS: align, init and race need bounds");
  return options;
}

void aal::emulated::runPasses(
    Module &module, TargetMachine *machine,
    function_ref<ModulePassManager(PassBuilder &)> build) {
  PassBuilder builder(machine);
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager callGraph;
  ModuleAnalysisManager modules;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(callGraph);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, callGraph, modules);
  build(builder).run(module, modules);
}

/// Removes variables that live in registers, before accesses are checked.
void Translator::simplify() {
  runPasses(module, nullptr, [](PassBuilder &) {
    FunctionPassManager passes;
    passes.addPass(SROAPass(SROAOptions::ModifyCFG));
    passes.addPass(EarlyCSEPass());
    ModulePassManager manager;
    manager.addPass(createModuleToFunctionPassAdaptor(std::move(passes)));
    return manager;
  });
}

/// Replaces each function by one that takes the thread first.
void Translator::addThreadArguments() {
  Type *pointer = PointerType::get(module.getContext(), 0);
  SmallVector<Function *> old;
  for (Function &function : module)
    if (!function.isDeclaration())
      old.push_back(&function);
  DenseMap<Function *, Function *> replacement;
  for (Function *function : old) {
    SmallVector<Type *> types = {pointer};
    append_range(types, function->getFunctionType()->params());
    auto *type = FunctionType::get(function->getReturnType(), types,
                                   function->isVarArg());
    auto *fresh =
        Function::Create(type, GlobalValue::InternalLinkage, "", &module);
    fresh->takeName(function);
    fresh->splice(fresh->begin(), function);
    for (Argument &argument : function->args()) {
      Argument *moved = fresh->getArg(argument.getArgNo() + 1);
      moved->takeName(&argument);
      argument.replaceAllUsesWith(moved);
    }
    if (function->hasFnAttribute(kLocation))
      fresh->addFnAttr(function->getFnAttribute(kLocation));
    fresh->addFnAttr(Attribute::NoUnwind);
    if (DISubprogram *program = function->getSubprogram())
      fresh->setSubprogram(program);
    function->setSubprogram(nullptr);
    replacement[function] = fresh;
  }
  for (Function *function : old) {
    Function *fresh = replacement[function];
    for (User *user : make_early_inc_range(function->users())) {
      auto *call = dyn_cast<CallInst>(user);
      if (!call || call->getCalledOperand() != function)
        continue;
      SmallVector<Value *> arguments = {threadOf(*call->getFunction())};
      append_range(arguments, call->args());
      auto *replaced = CallInst::Create(fresh->getFunctionType(), fresh,
                                        arguments, "", call->getIterator());
      replaced->setDebugLoc(call->getDebugLoc());
      numbers[replaced] = numbers.lookup(call);
      call->replaceAllUsesWith(replaced);
      call->eraseFromParent();
    }
    function->replaceAllUsesWith(PoisonValue::get(function->getType()));
    function->eraseFromParent();
  }
}

Value *Translator::loadField(Function &function, bool ofBlock, size_t offset,
                             Type *type) {
  Value *&field = fields[{&function, ofBlock, offset}];
  if (field)
    return field;
  Type *pointer = PointerType::get(module.getContext(), 0);
  Value *base =
      ofBlock ? loadField(function, false, offsetof(Thread, block), pointer)
              : threadOf(function);
  // After the loads that it needs, before all else.
  BasicBlock &entry = function.getEntryBlock();
  auto place = entry.begin();
  if (auto *load = dyn_cast<LoadInst>(base))
    place = std::next(load->getIterator());
  IRBuilder<> builder(&entry, place);
  field = builder.CreateLoad(type, builder.CreateConstInBoundsGEP1_64(
                                       builder.getInt8Ty(), base, offset));
  return fields[{&function, ofBlock, offset}] = field;
}

/// Marks kernels in which a thread may wait for another.
void Translator::findCollectives() {
  SmallVector<Function *> work;
  for (const char *name : {"aalEmulatedWarp", "aalEmulatedBarrier"})
    if (Function *function = module.getFunction(name))
      work.push_back(function);
  DenseMap<Function *, bool> seen;
  while (!work.empty()) {
    Function *callee = work.pop_back_val();
    for (User *user : callee->users())
      if (auto *call = dyn_cast<CallInst>(user)) {
        Function *caller = call->getFunction();
        if (!seen.insert({caller, true}).second)
          continue;
        work.push_back(caller);
        auto it = result.kernels.find(caller->getName().str());
        if (it != result.kernels.end())
          it->second.collective = true;
      }
  }
}

/// Makes the functions that take the parameters of a launch as an array of
/// pointers.
Error Translator::makeEntries() {
  LLVMContext &context = module.getContext();
  const DataLayout &layout = module.getDataLayout();
  Type *pointer = PointerType::get(context, 0);
  for (auto &[name, kernel] : result.kernels) {
    Function *function = module.getFunction(name);
    auto *entry = Function::Create(
        FunctionType::get(Type::getVoidTy(context), {pointer, pointer}, false),
        GlobalValue::ExternalLinkage, "entry." + name, &module);
    entry->addFnAttr(Attribute::NoUnwind);
    IRBuilder<> builder(BasicBlock::Create(context, "", entry));
    SmallVector<Value *> arguments = {entry->getArg(0)};
    for (Argument &argument : drop_begin(function->args())) {
      Value *slot = builder.CreateConstInBoundsGEP1_64(
          pointer, entry->getArg(1), argument.getArgNo() - 1);
      Type *type = argument.getType();
      arguments.push_back(builder.CreateAlignedLoad(
          type, builder.CreateLoad(pointer, slot), Align(1)));
      kernel.parameterBytes.push_back(layout.getTypeAllocSize(type));
    }
    builder.CreateCall(function, arguments);
    builder.CreateRetVoid();
  }
  return Error::success();
}

/// Removes what only NVPTX understands.
void Translator::retarget() {
  StripDebugInfo(module);
  if (NamedMDNode *annotations = module.getNamedMetadata("nvvm.annotations"))
    annotations->eraseFromParent();
  for (GlobalVariable &global : make_early_inc_range(module.globals()))
    if (global.getAddressSpace() == 3 && global.use_empty())
      global.eraseFromParent();
}

/// The sizes in a function attribute like "64,1,1"; empty: not there.
static std::vector<uint32_t> blockOf(const Function &function, StringRef name) {
  std::vector<uint32_t> sizes;
  SmallVector<StringRef> parts;
  function.getFnAttribute(name).getValueAsString().split(parts, ',', -1, false);
  for (StringRef part : parts) {
    uint32_t size = 1;
    part.trim().getAsInteger(10, size);
    sizes.push_back(size);
  }
  return sizes;
}

Error Translator::run() {
  SmallVector<Function *> kernels;
  simplify();
  expandShared();
  size_t frame = 0;
  for (Function &function : module) {
    unsigned number = 0;
    for (Instruction &inst : instructions(function)) {
      numbers[&inst] = number++;
      if (auto *slot = dyn_cast<AllocaInst>(&inst)) {
        auto size = slot->getAllocationSize(module.getDataLayout());
        if (!size || size->isScalable())
          return unsupported(inst, "an alloca of unknown size");
        frame += size->getFixedValue();
      }
    }
    if (function.isDeclaration() ||
        function.getCallingConv() != CallingConv::PTX_Kernel)
      continue;
    for (Argument &argument : function.args())
      if (argument.hasByValAttr())
        return failure("kernel '" + function.getName() +
                       "': parameters that are passed by value in memory are "
                       "not supported");
    Kernel kernel;
    kernel.name = function.getName().str();
    kernel.source = function.getFnAttribute(kLocation).getValueAsString().str();
    kernel.requiredBlock = blockOf(function, "nvvm.reqntid");
    std::vector<uint32_t> most = blockOf(function, "nvvm.maxntid");
    uint64_t limit = most.empty() ? kMaxThreads : 1;
    for (uint32_t size : most)
      limit *= size;
    kernel.maxThreads = std::min<uint64_t>(limit, kMaxThreads);
    result.kernels.emplace(kernel.name, kernel);
    kernels.push_back(&function);
  }
  if (frame > size_t(512) << 10)
    return failure("the functions of the module need " + Twine(frame) +
                   " bytes of local memory, at most 524288 are there");
  for (auto &entry : result.kernels)
    entry.second.stackBytes = 2 * frame;
  if (Error error = layoutShared(kernels))
    return error;
  addThreadArguments();
  SmallVector<Function *> functions;
  for (Function &function : module)
    if (!function.isDeclaration())
      functions.push_back(&function);
  for (Function *function : functions)
    instrument(*function);
  for (Function *function : functions)
    if (Error error = replaceCalls(*function))
      return error;
  replaceShared();
  findCollectives();
  if (Error error = makeEntries())
    return error;
  retarget();
  return Error::success();
}

Error aal::emulated::translate(Module &module, const CheckOptions &options,
                               Translated &result) {
  if (Error error = Translator(module, options, result).run())
    return error;
  std::string text;
  raw_string_ostream stream(text);
  if (verifyModule(module, &stream))
    return failure("translation made code that is not valid: " + text);
  return Error::success();
}

Error Translator::unsupported(Instruction &inst, const Twine &what) {
  return failure("kernel '" + inst.getFunction()->getName() +
                 "', instruction " + Twine(numbers.lookup(&inst)) + ": " +
                 what + " is not supported by the emulated device");
}

Constant *Translator::address(const void *pointer) {
  LLVMContext &context = module.getContext();
  return ConstantExpr::getIntToPtr(
      ConstantInt::get(Type::getInt64Ty(context),
                       reinterpret_cast<uint64_t>(pointer)),
      PointerType::get(context, 0));
}

FunctionCallee Translator::runtime(StringRef name, Type *type,
                                   ArrayRef<Type *> arguments) {
  FunctionCallee callee = module.getOrInsertFunction(
      name, FunctionType::get(type, arguments, false));
  cast<Function>(callee.getCallee())->addFnAttr(Attribute::NoUnwind);
  return callee;
}
