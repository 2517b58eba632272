//===- Instrument.cpp - a check before each access ------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Translate.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"

using namespace llvm;
using namespace aal::emulated;

Site &Translator::addSite(Instruction &inst, std::string what) {
  Site &site = result.sites.emplace_back();
  Function &function = *inst.getFunction();
  site.function = function.getName().str();
  site.source = function.getFnAttribute(kLocation).getValueAsString().str();
  if (const DILocation *place = inst.getDebugLoc().get()) {
    if (!site.source.empty())
      site.source += " at ";
    site.source += (place->getFilename() + ":" + Twine(place->getLine()) + ":" +
                    Twine(place->getColumn()))
                       .str();
  }
  site.what = std::move(what);
  site.instruction = numbers.lookup(&inst);
  return site;
}

void Translator::emitCheck(IRBuilder<> &builder, Value *pointer, Site &site) {
  const Value *object = getUnderlyingObject(pointer);
  unsigned space = pointer->getType()->getPointerAddressSpace();
  if (auto *variable = dyn_cast<GlobalVariable>(object)) {
    auto it = shared.find(const_cast<GlobalVariable *>(variable));
    if (it == shared.end())
      return; // a variable of the module, not of a launch
    site.object = variable->getName().str();
    site.sharedBegin = it->second.begin;
    site.sharedEnd = it->second.end;
    site.isDynamic = it->second.isDynamic;
    space = 3;
  }
  if (isa<AllocaInst>(object) || space == 4 || space == 5)
    return;
  if (!options.align)
    site.align = 1;
  Type *word = builder.getInt64Ty();
  Type *plain = builder.getPtrTy();
  StringRef name = space == 1   ? "aalEmulatedGlobal"
                   : space == 3 ? "aalEmulatedShared"
                                : "aalEmulatedGeneric";
  FunctionCallee check =
      runtime(name, builder.getVoidTy(), {plain, word, plain});
  // Checks read and write nothing that compiled code can see.
  cast<Function>(check.getCallee())
      ->setMemoryEffects(MemoryEffects::inaccessibleMemOnly());
  builder.CreateCall(check,
                     {threadOf(*builder.GetInsertBlock()->getParent()),
                      builder.CreatePtrToInt(pointer, word), address(&site)});
}

/// What an access does, for messages.
static std::string nameOfAccess(Instruction &inst) {
  if (auto *update = dyn_cast<AtomicRMWInst>(&inst))
    return "atomicrmw " +
           AtomicRMWInst::getOperationName(update->getOperation()).str();
  return inst.getOpcodeName();
}

/// A check before a load, a store or an atomic.
void Translator::checkAccess(Instruction &inst) {
  const DataLayout &layout = module.getDataLayout();
  Value *pointer = nullptr;
  Type *type = nullptr;
  uint64_t align = 1;
  bool reads = true, writes = true, atomic = inst.isAtomic();
  if (auto *load = dyn_cast<LoadInst>(&inst)) {
    pointer = load->getPointerOperand();
    type = load->getType();
    align = load->getAlign().value();
    writes = false;
  } else if (auto *store = dyn_cast<StoreInst>(&inst)) {
    pointer = store->getPointerOperand();
    type = store->getValueOperand()->getType();
    align = store->getAlign().value();
    reads = false;
  } else if (auto *update = dyn_cast<AtomicRMWInst>(&inst)) {
    pointer = update->getPointerOperand();
    type = update->getType();
    align = update->getAlign().value();
  } else {
    auto &exchange = cast<AtomicCmpXchgInst>(inst);
    pointer = exchange.getPointerOperand();
    type = exchange.getNewValOperand()->getType();
    align = exchange.getAlign().value();
  }
  Site &site = addSite(inst, nameOfAccess(inst));
  site.bytes = layout.getTypeStoreSize(type);
  site.align = align;
  site.reads = reads;
  site.writes = writes;
  site.atomic = atomic;
  IRBuilder<> builder(&inst);
  emitCheck(builder, pointer, site);
}

/// Checks before llvm.memcpy and the like.
void Translator::checkBulk(MemIntrinsic &bulk) {
  IRBuilder<> builder(&bulk);
  Type *word = builder.getInt64Ty(), *plain = builder.getPtrTy();
  FunctionCallee check = runtime("aalEmulatedBulk", builder.getVoidTy(),
                                 {plain, word, word, plain});
  auto emit = [&](Value *pointer, bool writes) {
    auto *variable = dyn_cast<GlobalVariable>(getUnderlyingObject(pointer));
    if (variable && !shared.contains(variable))
      return; // a variable of the module, not of a launch
    Site &site = addSite(bulk, bulk.getCalledFunction()->getName().str());
    site.reads = !writes;
    site.writes = writes;
    builder.CreateCall(
        check,
        {threadOf(*bulk.getFunction()), builder.CreatePtrToInt(pointer, word),
         builder.CreateZExtOrTrunc(bulk.getLength(), word), address(&site)});
  };
  if (auto *copy = dyn_cast<MemTransferInst>(&bulk))
    emit(copy->getRawSource(), false);
  emit(bulk.getRawDest(), true);
}

void Translator::instrument(Function &function) {
  if (!options.bounds)
    return;
  SmallVector<Instruction *> work;
  for (Instruction &inst : instructions(function))
    if (inst.mayReadOrWriteMemory())
      work.push_back(&inst);
  for (Instruction *inst : work)
    if (isa<LoadInst, StoreInst, AtomicRMWInst, AtomicCmpXchgInst>(inst))
      checkAccess(*inst);
    else if (auto *bulk = dyn_cast<MemIntrinsic>(inst))
      checkBulk(*bulk);
}
