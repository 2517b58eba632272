//===- Translate.h - NVVM bitcode to code of the host -----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// A module in NVVM intrinsics and libdevice calls becomes a module of the
// host: each function takes the GPU thread that runs it, special registers are
// read from it, shared variables lie in the memory of its block, collectives
// call the scheduler, and each access is checked first.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_EMULATED_TRANSLATE_H
#define AAL_EMULATED_TRANSLATE_H

#include "State.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/Error.h"
#include <deque>
#include <map>

namespace aal::emulated {

/// Classes of checks, from $AAL_EMULATED_CHECKS.
struct CheckOptions {
  bool bounds = true, align = true, undefined = true, races = true;
  /// Reads the variable: `all` (default), `none`, or a list of bounds, align,
  /// init, race. All need bounds.
  static llvm::Expected<CheckOptions> fromEnvironment();
};

/// What translation makes besides code.
struct Translated {
  std::deque<Site> sites;
  std::map<std::string, Kernel> kernels; // without entry
};

/// Rewrites `module` in place; afterwards `entry.<kernel>` is a function
/// (Thread *, void **parameters) for each kernel.
llvm::Error translate(llvm::Module &module, const CheckOptions &options,
                      Translated &result);

/// Runs what `build` makes of the analyses of a module on it. Code is made for
/// `machine`, which may be null.
void runPasses(
    llvm::Module &module, llvm::TargetMachine *machine,
    llvm::function_ref<llvm::ModulePassManager(llvm::PassBuilder &)> build);

/// Attribute of a function: the name of the op that it comes from.
constexpr char kLocation[] = "aal-location";

/// State of one translation.
class Translator {
public:
  Translator(llvm::Module &module, const CheckOptions &options,
             Translated &result)
      : module(module), options(options), result(result) {}
  llvm::Error run();

private:
  struct SharedVariable {
    uint32_t begin, end;
    bool isDynamic;
  };

  // Translate.cpp
  void simplify();
  void addThreadArguments();
  void findCollectives();
  llvm::Error makeEntries();
  void retarget();
  // SharedVariables.cpp
  void expandShared();
  llvm::Error layoutShared(llvm::ArrayRef<llvm::Function *> kernels);
  void replaceShared();
  // Instrument.cpp
  void instrument(llvm::Function &function);
  void checkAccess(llvm::Instruction &inst);
  void checkBulk(llvm::MemIntrinsic &bulk);
  void emitCheck(llvm::IRBuilder<> &builder, llvm::Value *pointer, Site &site);
  // Intrinsics.cpp
  llvm::Error replaceCalls(llvm::Function &function);
  llvm::Error replaceCall(llvm::CallInst &call);
  llvm::Value *readRegister(llvm::CallInst &call, llvm::StringRef name);
  llvm::Value *emitCollective(llvm::CallInst &call, llvm::StringRef name);
  llvm::Value *emitWarp(llvm::CallInst &call, WarpOp op, llvm::Value *value,
                        llvm::Value *operand, llvm::Value *clamp);
  llvm::Value *emitBarrier(llvm::CallInst &call, BarrierOp op,
                           llvm::Value *barrier, llvm::Value *count,
                           llvm::Value *predicate);

  Site &addSite(llvm::Instruction &inst, std::string what);
  llvm::Error unsupported(llvm::Instruction &inst, const llvm::Twine &what);
  llvm::Value *threadOf(llvm::Function &function) { return function.getArg(0); }
  llvm::Value *loadField(llvm::Function &function, bool ofBlock, size_t offset,
                         llvm::Type *type);
  llvm::Constant *address(const void *pointer);
  llvm::FunctionCallee runtime(llvm::StringRef name, llvm::Type *result,
                               llvm::ArrayRef<llvm::Type *> arguments);

  llvm::Module &module;
  const CheckOptions &options;
  Translated &result;
  llvm::MapVector<llvm::GlobalVariable *, SharedVariable> shared;
  llvm::DenseMap<llvm::Instruction *, unsigned> numbers;
  std::map<std::tuple<llvm::Function *, bool, size_t>, llvm::Value *> fields;
};

/// The replacement of a libdevice function (__nv_*) or an NVVM intrinsic that
/// computes, at `call`; null: unknown.
llvm::Value *emitMath(llvm::CallInst &call, llvm::StringRef name);

} // namespace aal::emulated

#endif // AAL_EMULATED_TRANSLATE_H
