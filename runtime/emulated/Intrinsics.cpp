//===- Intrinsics.cpp - registers and collectives of NVVM -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Translate.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/IR/InlineAsm.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/IntrinsicsNVPTX.h"
#include <optional>

using namespace llvm;
using namespace aal::emulated;

/// Index of the dimension that `name` ends in.
static std::optional<unsigned> dimensionOf(StringRef name) {
  if (name.size() < 2 || name[name.size() - 2] != '.')
    return std::nullopt;
  size_t index = StringRef("xyz").find(name.back());
  return index == StringRef::npos ? std::nullopt
                                  : std::optional<unsigned>(index);
}

/// A special register; null: none of ours.
Value *Translator::readRegister(CallInst &call, StringRef name) {
  Function &function = *call.getFunction();
  IRBuilder<> builder(&call);
  Type *i32 = builder.getInt32Ty();
  if (std::optional<unsigned> dimension = dimensionOf(name)) {
    size_t index = *dimension * sizeof(uint32_t);
    StringRef base = name.drop_back(2);
    if (base == "tid")
      return loadField(function, false, offsetof(Thread, tid) + index, i32);
    if (base == "ntid")
      return loadField(function, true, offsetof(Block, ntid) + index, i32);
    if (base == "ctaid")
      return loadField(function, true, offsetof(Block, ctaid) + index, i32);
    if (base == "nctaid")
      return loadField(function, true, offsetof(Block, nctaid) + index, i32);
    return nullptr;
  }
  auto lane = [&] {
    return loadField(function, false, offsetof(Thread, lane), i32);
  };
  Value *one = builder.getInt32(1);
  if (name == "laneid")
    return lane();
  if (name == "warpid")
    return loadField(function, false, offsetof(Thread, warpIndex), i32);
  if (name == "warpsize")
    return builder.getInt32(kWarpSize);
  if (name == "dynamic.smem.size")
    return loadField(function, true, offsetof(Block, dynamicShared), i32);
  if (name == "lanemask.eq")
    return builder.CreateShl(one, lane());
  if (name == "lanemask.lt")
    return builder.CreateSub(builder.CreateShl(one, lane()), one);
  if (name == "lanemask.ge")
    return builder.CreateShl(builder.getInt32(-1), lane());
  if (name == "lanemask.gt")
    return builder.CreateShl(builder.getInt32(-2), lane());
  if (name == "lanemask.le")
    return builder.CreateNot(builder.CreateShl(builder.getInt32(-2), lane()));
  if (name == "clock" || name == "clock64" || name == "globaltimer")
    return builder.CreateZExtOrTrunc(
        builder.CreateCall(
            runtime("aalEmulatedClock", builder.getInt64Ty(), {})),
        call.getType());
  return nullptr;
}

/// A value of up to 64 bits as an integer of 64.
static Value *toBits(IRBuilder<> &builder, Value *value) {
  Type *type = value->getType();
  if (!type->isIntegerTy())
    value = builder.CreateBitCast(
        value, builder.getIntNTy(type->getPrimitiveSizeInBits()));
  return builder.CreateZExtOrTrunc(value, builder.getInt64Ty());
}

/// The result of aalEmulatedWarp as `type`: a value, or a pair of it and the
/// predicate.
static Value *fromBits(IRBuilder<> &builder, Value *bits, Type *type) {
  if (auto *pair = dyn_cast<StructType>(type)) {
    Value *first = fromBits(builder, bits, pair->getElementType(0));
    Value *second =
        builder.CreateTrunc(builder.CreateLShr(bits, 32), builder.getInt1Ty());
    Value *result = PoisonValue::get(type);
    result = builder.CreateInsertValue(result, first, 0);
    return builder.CreateInsertValue(result, second, 1);
  }
  if (type->isVoidTy())
    return bits;
  Value *value = builder.CreateTrunc(
      bits, builder.getIntNTy(type->getPrimitiveSizeInBits()));
  return type->isIntegerTy() ? value : builder.CreateBitCast(value, type);
}

Value *Translator::emitWarp(CallInst &call, WarpOp op, Value *value,
                            Value *operand, Value *clamp) {
  IRBuilder<> builder(&call);
  Type *i32 = builder.getInt32Ty(), *i64 = builder.getInt64Ty();
  Type *pointer = builder.getPtrTy();
  Site &site =
      addSite(call, call.getCalledFunction()->getName().substr(5).str());
  site.warpOp = op;
  Value *zero = builder.getInt32(0);
  FunctionCallee callee =
      runtime("aalEmulatedWarp", i64, {pointer, pointer, i32, i64, i32, i32});
  Value *bits = builder.CreateCall(
      callee,
      {threadOf(*call.getFunction()), address(&site), call.getArgOperand(0),
       value ? toBits(builder, value) : builder.getInt64(0),
       operand ? operand : zero, clamp ? clamp : zero});
  return fromBits(builder, bits, call.getType());
}

Value *Translator::emitBarrier(CallInst &call, BarrierOp op, Value *barrier,
                               Value *count, Value *predicate) {
  IRBuilder<> builder(&call);
  Type *i32 = builder.getInt32Ty(), *pointer = builder.getPtrTy();
  Site &site =
      addSite(call, call.getCalledFunction()->getName().substr(5).str());
  site.barrierOp = op;
  Value *zero = builder.getInt32(0);
  FunctionCallee callee =
      runtime("aalEmulatedBarrier", i32, {pointer, pointer, i32, i32, i32});
  Value *result = builder.CreateCall(
      callee, {threadOf(*call.getFunction()), address(&site),
               barrier ? barrier : zero, count ? count : zero,
               predicate ? builder.CreateZExtOrTrunc(predicate, i32) : zero});
  if (call.getType()->isIntegerTy())
    return builder.CreateZExtOrTrunc(result, call.getType());
  return result;
}

/// barrier.cta.{sync,red.*}[.aligned].{all,count} and their older names.
static bool parseBarrier(StringRef name, BarrierOp &op, bool &hasCount) {
  op = BarrierOp::Sync;
  hasCount = false;
  if (name == "barrier0" || name == "barrier" || name == "barrier.n" ||
      name == "barrier.sync" || name == "barrier.sync.cnt") {
    hasCount = name == "barrier" || name == "barrier.sync.cnt";
    return true;
  }
  if (!name.consume_front("barrier.cta."))
    return false;
  if (name.consume_front("red.")) {
    op = StringSwitch<BarrierOp>(name.split('.').first)
             .Case("popc", BarrierOp::Count)
             .Case("and", BarrierOp::And)
             .Default(BarrierOp::Or);
    name = name.split('.').second;
  } else if (!name.consume_front("sync.")) {
    return false;
  }
  name.consume_front("aligned.");
  hasCount = name == "count";
  return hasCount || name == "all";
}

/// A barrier, shuffle, vote or reduction; null: none of ours.
Value *Translator::emitCollective(CallInst &call, StringRef name) {
  BarrierOp barrierOp;
  bool hasCount;
  if (parseBarrier(name, barrierOp, hasCount)) {
    unsigned next = 0, end = call.arg_size();
    Value *barrier = next < end ? call.getArgOperand(next++) : nullptr;
    Value *count =
        hasCount && next < end ? call.getArgOperand(next++) : nullptr;
    Value *predicate = next < end ? call.getArgOperand(next) : nullptr;
    return emitBarrier(call, barrierOp, barrier, count, predicate);
  }
  if (name == "bar.warp.sync")
    return emitWarp(call, WarpOp::Sync, nullptr, nullptr, nullptr);
  if (name == "elect.sync")
    return emitWarp(call, WarpOp::Elect, nullptr, nullptr, nullptr);
  StringRef rest = name;
  if (rest.consume_front("shfl.sync.")) {
    auto op = StringSwitch<std::optional<WarpOp>>(rest.split('.').first)
                  .Case("up", WarpOp::ShuffleUp)
                  .Case("down", WarpOp::ShuffleDown)
                  .Case("bfly", WarpOp::ShuffleXor)
                  .Case("idx", WarpOp::ShuffleIndex)
                  .Default(std::nullopt);
    return op ? emitWarp(call, *op, call.getArgOperand(1),
                         call.getArgOperand(2), call.getArgOperand(3))
              : nullptr;
  }
  auto op = StringSwitch<std::optional<WarpOp>>(name)
                .Case("vote.ballot.sync", WarpOp::Ballot)
                .Case("vote.all.sync", WarpOp::All)
                .Case("vote.any.sync", WarpOp::Any)
                .Case("vote.uni.sync", WarpOp::Uniform)
                .StartsWith("match.any.sync.", WarpOp::MatchAny)
                .StartsWith("match.all.sync.", WarpOp::MatchAll)
                .Default(std::nullopt);
  if (op)
    return emitWarp(call, *op, call.getArgOperand(1), nullptr, nullptr);
  if (!name.starts_with("redux.sync.") || !call.getType()->isIntegerTy())
    return nullptr;
  op = StringSwitch<std::optional<WarpOp>>(name.drop_front(11))
           .Case("add", WarpOp::Add)
           .Case("min", WarpOp::MinSigned)
           .Case("max", WarpOp::MaxSigned)
           .Case("umin", WarpOp::MinUnsigned)
           .Case("umax", WarpOp::MaxUnsigned)
           .Case("and", WarpOp::And)
           .Case("or", WarpOp::Or)
           .Case("xor", WarpOp::Xor)
           .Default(std::nullopt);
  // The value comes before the mask here.
  if (!op)
    return nullptr;
  Value *value = call.getArgOperand(0), *mask = call.getArgOperand(1);
  call.setArgOperand(0, mask);
  return emitWarp(call, *op, value, nullptr, nullptr);
}

/// Whether a call of LLVM's own intrinsic may stay.
static bool isPortable(const CallInst &call) {
  switch (call.getIntrinsicID()) {
  case Intrinsic::masked_load:
  case Intrinsic::masked_store:
  case Intrinsic::masked_gather:
  case Intrinsic::masked_scatter:
  case Intrinsic::masked_expandload:
  case Intrinsic::masked_compressstore:
    return false; // accesses that no check sees
  default:
    return true;
  }
}

Error Translator::replaceCall(CallInst &call) {
  if (call.isInlineAsm())
    return unsupported(call, "inline assembly");
  Function *callee = call.getCalledFunction();
  if (!callee)
    return unsupported(call, "a call through a pointer");
  if (!callee->isDeclaration() || callee->getName().starts_with("aalEmulated"))
    return Error::success();
  StringRef name = callee->getName(), rest = name;
  IRBuilder<> builder(&call);
  Value *value = nullptr;
  if (rest.consume_front("llvm.nvvm.")) {
    StringRef reg = rest;
    if (reg.consume_front("read.ptx.sreg.")) {
      value = readRegister(call, reg);
    } else if (rest.starts_with("membar.") || rest.starts_with("fence.")) {
      builder.CreateFence(AtomicOrdering::SequentiallyConsistent);
      call.eraseFromParent();
      return Error::success();
    } else if (rest == "activemask") {
      value = builder.CreateCall(runtime("aalEmulatedActiveMask",
                                         builder.getInt32Ty(),
                                         {builder.getPtrTy()}),
                                 {threadOf(*call.getFunction())});
    } else {
      value = emitCollective(call, rest);
      if (!value)
        value = emitMath(call, name);
    }
  } else if (callee->isIntrinsic()) {
    if (isPortable(call))
      return Error::success();
  } else if (name == "__assertfail") {
    Site &site = addSite(call, "assert");
    Type *pointer = builder.getPtrTy();
    SmallVector<Value *> arguments = {threadOf(*call.getFunction()),
                                      address(&site)};
    for (unsigned i = 0; i < 2; ++i)
      arguments.push_back(
          builder.CreateAddrSpaceCast(call.getArgOperand(i), pointer));
    arguments.push_back(call.getArgOperand(2));
    value = builder.CreateCall(
        runtime("aalEmulatedAssert", builder.getVoidTy(),
                {pointer, pointer, pointer, pointer, builder.getInt32Ty()}),
        arguments);
  } else {
    value = emitMath(call, name);
  }
  if (!value)
    return unsupported(call, "the call of '" + name + "'");
  if (!call.getType()->isVoidTy())
    call.replaceAllUsesWith(value);
  call.eraseFromParent();
  return Error::success();
}

Error Translator::replaceCalls(Function &function) {
  SmallVector<CallInst *> calls;
  for (Instruction &inst : instructions(function))
    if (auto *call = dyn_cast<CallInst>(&inst))
      calls.push_back(call);
  for (CallInst *call : calls)
    if (Error error = replaceCall(*call))
      return error;
  return Error::success();
}
