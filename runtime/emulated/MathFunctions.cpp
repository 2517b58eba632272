//===- MathFunctions.cpp - libdevice and NVVM arithmetic on the host ------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Approximations (ex2.approx and the like) and libdevice's fast variants are
// computed by the exact function; subnormal values are kept where a GPU may
// flush them to zero.
//
//===----------------------------------------------------------------------===//

#include "Translate.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;
using namespace aal::emulated;

/// LLVM's intrinsic of a function of equal operands; 0: none.
static Intrinsic::ID intrinsicOf(StringRef name) {
  return StringSwitch<Intrinsic::ID>(name)
      .Case("fabs", Intrinsic::fabs)
      .Case("floor", Intrinsic::floor)
      .Case("ceil", Intrinsic::ceil)
      .Case("trunc", Intrinsic::trunc)
      .Case("round", Intrinsic::round)
      .Cases({"rint", "nearbyint"}, Intrinsic::rint)
      .Case("sqrt", Intrinsic::sqrt)
      .Case("fma", Intrinsic::fma)
      .Case("fmin", Intrinsic::minnum)
      .Case("fmax", Intrinsic::maxnum)
      .Case("copysign", Intrinsic::copysign)
      .Default(Intrinsic::not_intrinsic);
}

static Value *callIntrinsic(IRBuilder<> &builder, Intrinsic::ID id,
                            ArrayRef<Value *> operands) {
  return builder.CreateIntrinsic(id, {operands[0]->getType()}, operands);
}

/// A call of libm's `name`, with an f for float.
static Value *callLibm(IRBuilder<> &builder, StringRef name,
                       ArrayRef<Value *> operands) {
  Type *type = operands[0]->getType();
  SmallVector<Type *> types;
  for (Value *operand : operands)
    types.push_back(operand->getType());
  std::string full = name.str() + (type->isFloatTy() ? "f" : "");
  Module *module = builder.GetInsertBlock()->getModule();
  FunctionCallee callee =
      module->getOrInsertFunction(full, FunctionType::get(type, types, false));
  auto *function = cast<Function>(callee.getCallee());
  function->setDoesNotThrow();
  function->setDoesNotAccessMemory();
  function->setWillReturn();
  return builder.CreateCall(callee, operands);
}

static Value *reciprocal(IRBuilder<> &builder, Value *value) {
  return builder.CreateFDiv(ConstantFP::get(value->getType(), 1.0), value);
}

/// A float or double function of libm's name; null: unknown.
static Value *emitFloat(IRBuilder<> &builder, StringRef name,
                        ArrayRef<Value *> operands) {
  static const StringSet<> unary = {
      "acos", "acosh",  "asin", "asinh",  "atan",  "atanh", "cbrt",  "cos",
      "cosh", "erf",    "erfc", "exp",    "exp10", "exp2",  "expm1", "j0",
      "j1",   "lgamma", "log",  "log10",  "log1p", "log2",  "logb",  "sin",
      "sinh", "tan",    "tanh", "tgamma", "y0",    "y1"};
  static const StringSet<> binary = {"atan2",     "fdim", "fmod",     "hypot",
                                     "nextafter", "pow",  "remainder"};
  size_t expected = unary.contains(name) || name == "rsqrt" || name == "rcbrt"
                        ? 1
                    : binary.contains(name) ? 2
                                            : 0;
  if (Intrinsic::ID id = intrinsicOf(name))
    return callIntrinsic(builder, id, operands);
  if (!expected || operands.size() != expected)
    return nullptr;
  if (name == "rsqrt")
    return reciprocal(builder,
                      callIntrinsic(builder, Intrinsic::sqrt, operands));
  if (name == "rcbrt")
    return reciprocal(builder, callLibm(builder, "cbrt", operands));
  return callLibm(builder, name, operands);
}

/// Arithmetic with rounding to nearest: __nv_fadd_rn, nvvm.add.rn.f, ...
static Value *emitArithmetic(IRBuilder<> &builder, StringRef op,
                             ArrayRef<Value *> operands) {
  if (operands.empty() || !operands[0]->getType()->isFloatingPointTy())
    return nullptr;
  if (op == "sqrt" || op == "fma" || op == "rsqrt")
    return emitFloat(builder, op, operands);
  if (op == "rcp" && operands.size() == 1)
    return reciprocal(builder, operands[0]);
  if (operands.size() != 2)
    return nullptr;
  if (op == "add")
    return builder.CreateFAdd(operands[0], operands[1]);
  if (op == "sub")
    return builder.CreateFSub(operands[0], operands[1]);
  if (op == "mul")
    return builder.CreateFMul(operands[0], operands[1]);
  if (op == "div")
    return builder.CreateFDiv(operands[0], operands[1]);
  return nullptr;
}

static Value *clampToUnit(IRBuilder<> &builder, Value *value) {
  Type *type = value->getType();
  // max(NaN, 0) is 0, as saturation asks for.
  value = callIntrinsic(builder, Intrinsic::maxnum,
                        {value, ConstantFP::get(type, 0.0)});
  return callIntrinsic(builder, Intrinsic::minnum,
                       {value, ConstantFP::get(type, 1.0)});
}

/// Integer functions and tests of libdevice; null: unknown.
static Value *emitInteger(CallInst &call, StringRef name,
                          ArrayRef<Value *> operands) {
  IRBuilder<> builder(&call);
  Value *a = operands[0];
  Type *type = a->getType();
  auto binary = [&](Intrinsic::ID id) {
    return builder.CreateBinaryIntrinsic(id, a, operands[1]);
  };
  if (name == "abs" || name == "llabs")
    return builder.CreateBinaryIntrinsic(Intrinsic::abs, a, builder.getFalse());
  if ((name == "min" || name == "llmin") && operands.size() == 2)
    return binary(Intrinsic::smin);
  if ((name == "max" || name == "llmax") && operands.size() == 2)
    return binary(Intrinsic::smax);
  if ((name == "umin" || name == "ullmin") && operands.size() == 2)
    return binary(Intrinsic::umin);
  if ((name == "umax" || name == "ullmax") && operands.size() == 2)
    return binary(Intrinsic::umax);
  if (name == "popc" || name == "popcll")
    return builder.CreateZExtOrTrunc(
        builder.CreateUnaryIntrinsic(Intrinsic::ctpop, a), call.getType());
  if (name == "clz" || name == "clzll")
    return builder.CreateZExtOrTrunc(
        builder.CreateBinaryIntrinsic(Intrinsic::ctlz, a, builder.getFalse()),
        call.getType());
  if (name == "brev" || name == "brevll")
    return builder.CreateUnaryIntrinsic(Intrinsic::bitreverse, a);
  if (name == "float_as_int" || name == "int_as_float" ||
      name == "float_as_uint" || name == "uint_as_float" ||
      name == "double_as_longlong" || name == "longlong_as_double")
    return builder.CreateBitCast(a, call.getType());
  if (!type->isFloatingPointTy())
    return nullptr;
  Value *test = nullptr;
  if (name == "isnanf" || name == "isnand")
    test = builder.CreateFCmpUNO(a, a);
  else if (name == "isinff" || name == "isinfd")
    test =
        builder.CreateFCmpOEQ(builder.CreateUnaryIntrinsic(Intrinsic::fabs, a),
                              ConstantFP::getInfinity(type));
  else if (name == "finitef" || name == "isfinited")
    test =
        builder.CreateFCmpONE(builder.CreateUnaryIntrinsic(Intrinsic::fabs, a),
                              ConstantFP::getInfinity(type));
  return test ? builder.CreateZExt(test, call.getType()) : nullptr;
}

/// __nv_*, without the prefix.
static Value *emitLibdevice(CallInst &call, StringRef name,
                            ArrayRef<Value *> operands) {
  IRBuilder<> builder(&call);
  if (name == "saturatef")
    return clampToUnit(builder, operands[0]);
  if (Value *value = emitInteger(call, name, operands))
    return value;
  Type *type = operands[0]->getType();
  if (name.ends_with("_rn")) {
    // fadd_rn is float, dadd_rn is double; fmaf_rn and fma_rn as well.
    StringRef op = name.drop_back(3);
    if (op == "fmaf" || op == "fma")
      return emitFloat(builder, "fma", operands);
    return op.starts_with("f") || op.starts_with("d")
               ? emitArithmetic(builder, op.drop_front(), operands)
               : nullptr;
  }
  if (name == "powi" || name == "powif") {
    Value *power = builder.CreateSIToFP(operands[1], type);
    return callLibm(builder, "pow", {operands[0], power});
  }
  name.consume_front("fast_");
  if (name == "fdividef")
    return builder.CreateFDiv(operands[0], operands[1]);
  if (type->isFloatTy() && !name.consume_back("f"))
    return nullptr;
  return emitFloat(builder, name, operands);
}

/// Conversions of NVVM (f2i.rz, i2f.rn, ...); null: unknown.
static Value *emitConversion(CallInst &call, StringRef op, StringRef rounding) {
  IRBuilder<> builder(&call);
  Value *value = call.getArgOperand(0);
  Type *type = call.getType();
  bool fromFloat = value->getType()->isFloatingPointTy();
  if (fromFloat && type->isIntegerTy()) {
    if (rounding == "rn")
      value = builder.CreateUnaryIntrinsic(Intrinsic::roundeven, value);
    else if (rounding == "rm")
      value = builder.CreateUnaryIntrinsic(Intrinsic::floor, value);
    else if (rounding == "rp")
      value = builder.CreateUnaryIntrinsic(Intrinsic::ceil, value);
    bool isUnsigned = op.split('2').second.starts_with("u");
    return builder.CreateIntrinsic(isUnsigned ? Intrinsic::fptoui_sat
                                              : Intrinsic::fptosi_sat,
                                   {type, value->getType()}, {value});
  }
  if (rounding != "rn")
    return nullptr;
  if (fromFloat && type->isFloatingPointTy())
    return builder.CreateFPCast(value, type);
  if (value->getType()->isIntegerTy() && type->isFloatingPointTy())
    return op.starts_with("u") ? builder.CreateUIToFP(value, type)
                               : builder.CreateSIToFP(value, type);
  return nullptr;
}

/// The upper half of a product (nvvm.mulhi.*).
static Value *emitHighHalf(IRBuilder<> &builder, bool isUnsigned,
                           ArrayRef<Value *> operands) {
  Type *type = operands[0]->getType();
  unsigned bits = type->getIntegerBitWidth();
  Type *wide = builder.getIntNTy(2 * bits);
  Value *a = builder.CreateIntCast(operands[0], wide, !isUnsigned);
  Value *b = builder.CreateIntCast(operands[1], wide, !isUnsigned);
  return builder.CreateTrunc(builder.CreateLShr(builder.CreateMul(a, b), bits),
                             type);
}

/// llvm.nvvm.*, without the prefix.
static Value *emitNvvm(CallInst &call, StringRef name,
                       ArrayRef<Value *> operands) {
  IRBuilder<> builder(&call);
  SmallVector<StringRef> parts;
  name.split(parts, '.');
  StringRef op = parts[0];
  auto has = [&](StringRef part) { return is_contained(parts, part); };
  bool floating = operands[0]->getType()->isFloatingPointTy();
  if (!floating) {
    if (op == "mulhi" && operands.size() == 2)
      return emitHighHalf(builder, parts.back().starts_with("u"), operands);
    if (op.contains('2') && parts.size() > 1)
      return emitConversion(call, op, parts[1]);
    return nullptr;
  }
  if (has("nan") || has("xorsign") || has("relu"))
    return nullptr;
  Value *value = nullptr;
  bool exact = !has("rm") && !has("rp") && !has("rz");
  if (op == "saturate")
    return clampToUnit(builder, operands[0]);
  if (op == "ex2" || op == "lg2")
    value = emitFloat(builder, op == "ex2" ? "exp2" : "log2", operands);
  else if (op == "sin" || op == "cos" || op == "tanh" || op == "fabs" ||
           op == "floor" || op == "ceil" || op == "trunc" || op == "fmin" ||
           op == "fmax" || op == "rsqrt")
    value = emitFloat(builder, op, operands);
  else if (op == "round")
    value = emitFloat(builder, "rint", operands);
  else if (op.contains('2') && parts.size() > 1)
    value = emitConversion(call, op, parts[1]);
  else if (exact)
    value = emitArithmetic(builder, op, operands);
  return value && has("sat") ? clampToUnit(builder, value) : value;
}

Value *aal::emulated::emitMath(CallInst &call, StringRef name) {
  if (call.arg_empty())
    return nullptr;
  SmallVector<Value *> operands(call.args());
  if (name.consume_front("__nv_"))
    return emitLibdevice(call, name, operands);
  if (name.consume_front("llvm.nvvm."))
    return emitNvvm(call, name, operands);
  return nullptr;
}
