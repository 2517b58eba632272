//===- SharedVariables.cpp - memory that a block shares -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Translate.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/ReplaceConstant.h"

using namespace llvm;
using namespace aal::emulated;

/// Shared variables that `kernel` and what it calls use.
static SetVector<GlobalVariable *> findShared(Function &kernel) {
  SetVector<GlobalVariable *> variables;
  SetVector<Function *> functions;
  functions.insert(&kernel);
  for (unsigned i = 0; i < functions.size(); ++i)
    for (Instruction &inst : instructions(functions[i]))
      for (Value *operand : inst.operands()) {
        if (auto *callee = dyn_cast<Function>(operand))
          functions.insert(callee);
        auto *variable = dyn_cast<GlobalVariable>(operand);
        if (variable && variable->getAddressSpace() == 3)
          variables.insert(variable);
      }
  return variables;
}

/// Gives each shared variable its place. Those of one kernel start behind those
/// that several kernels use; what has no size is dynamic and comes last.
Error Translator::layoutShared(ArrayRef<Function *> kernels) {
  const DataLayout &layout = module.getDataLayout();
  MapVector<GlobalVariable *, SmallVector<Function *, 1>> users;
  for (Function *kernel : kernels)
    for (GlobalVariable *variable : findShared(*kernel))
      users[variable].push_back(kernel);
  DenseMap<Function *, uint64_t> ends;
  uint64_t common = 0;
  auto place = [&](GlobalVariable *variable, uint64_t &end) {
    uint64_t align = variable->getAlign().value_or(Align(16)).value();
    uint64_t begin = alignTo(end, align);
    end = begin + layout.getTypeAllocSize(variable->getValueType());
    shared[variable] = {static_cast<uint32_t>(begin),
                        static_cast<uint32_t>(end), false};
    return end <= INT32_MAX;
  };
  auto isDynamic = [&](GlobalVariable *variable) {
    return layout.getTypeAllocSize(variable->getValueType()).isZero();
  };
  bool fits = true;
  for (auto &[variable, in] : users)
    if (in.size() > 1 && !isDynamic(variable))
      fits &= place(variable, common);
  for (Function *kernel : kernels)
    ends[kernel] = common;
  for (auto &[variable, in] : users)
    if (in.size() == 1 && !isDynamic(variable))
      fits &= place(variable, ends[in.front()]);
  if (!fits)
    return createStringError(
        inconvertibleErrorCode(),
        "the shared variables of a kernel take more than 2 GiB");
  for (auto &[variable, in] : users) {
    if (isDynamic(variable))
      shared[variable] = {0, Site::kDynamicEnd, true};
    for (Function *kernel : in) {
      uint64_t end = ends[kernel];
      result.kernels[kernel->getName().str()].sharedBytes =
          static_cast<uint32_t>(end);
    }
  }
  // Dynamic memory is aligned to 16 bytes.
  for (auto &[variable, in] : users)
    if (isDynamic(variable))
      for (Function *kernel : in)
        result.kernels[kernel->getName().str()].sharedBytes =
            static_cast<uint32_t>(alignTo(ends[kernel], 16));
  return Error::success();
}

/// Makes every use of a shared variable one by an instruction.
void Translator::expandShared() {
  SmallVector<Constant *> constants;
  for (GlobalVariable &global : module.globals())
    if (global.getAddressSpace() == 3)
      constants.push_back(&global);
  convertUsersOfConstantsToInstructions(constants);
}

void Translator::replaceShared() {
  // Checks take the address of a variable, which folds to a constant.
  expandShared();
  Type *pointer = PointerType::get(module.getContext(), 0);
  for (auto &[variable, place] : shared) {
    DenseMap<Function *, Value *> addresses;
    for (Use &use : make_early_inc_range(variable->uses())) {
      auto *inst = dyn_cast<Instruction>(use.getUser());
      if (!inst)
        continue;
      Function &function = *inst->getFunction();
      Value *&addressOf = addresses[&function];
      if (!addressOf) {
        Value *base = loadField(function, true,
                                place.isDynamic ? offsetof(Block, dynamic)
                                                : offsetof(Block, shared),
                                pointer);
        IRBuilder<> builder(function.getContext());
        builder.SetInsertPoint(
            std::next(cast<Instruction>(base)->getIterator()));
        addressOf = builder.CreateAddrSpaceCast(
            builder.CreateConstInBoundsGEP1_64(builder.getInt8Ty(), base,
                                               place.begin),
            variable->getType());
      }
      use.set(addressOf);
    }
  }
}
