//===- HostFunction.cpp - a host program as a function --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "HostFunction.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::aal;

/// Role of the result that an argument of a host function stands for.
static constexpr llvm::StringLiteral kResultRoleAttrName = "aal.result_role";
static constexpr llvm::StringLiteral kArenaAttrName = "aal.arena";
static constexpr llvm::StringLiteral kHostArenaAttrName = "aal.host_arena";
static constexpr llvm::StringLiteral kHostBytesSuffix = "_host_arena_bytes";
static constexpr llvm::StringLiteral kConstantsAttrName = "aal.constants";
/// What scratch memory of GPU kernels is aligned to.
static constexpr int64_t kScratchAlignment = 256;

/// What elements of `type` are in memory.
static Type getStored(Type type) {
  return type.isInteger(1) ? IntegerType::get(type.getContext(), 8) : type;
}

static MemRefType getBufferType(Type tensor) {
  auto type = cast<RankedTensorType>(tensor);
  return MemRefType::get(type.getShape(), getStored(type.getElementType()));
}

HostFunction::HostFunction(func::FuncOp source, const HostProgram &program,
                           int64_t scratchBytes, bool passesConstants,
                           ModuleOp module)
    : symbols(module), b(module.getContext()),
      firstResult(source.getNumArguments()),
      scratchOffset(llvm::alignTo(program.arenaBytes, kScratchAlignment)),
      hostArenaBytes(program.hostArenaBytes) {
  SmallVector<Type> types;
  SmallVector<DictionaryAttr> attributes;
  for (auto [i, type] : llvm::enumerate(source.getArgumentTypes())) {
    types.push_back(getBufferType(type));
    attributes.push_back(source.getArgAttrDict(i));
  }
  for (auto [i, type] : llvm::enumerate(source.getResultTypes())) {
    types.push_back(getBufferType(type));
    NamedAttrList list(source.getResultAttrDict(i));
    if (Attribute role = list.erase(kRoleAttrName))
      list.set(kResultRoleAttrName, role);
    attributes.push_back(list.getDictionary(b.getContext()));
  }
  auto addBytes = [&](int64_t bytes, StringRef name) {
    types.push_back(MemRefType::get({bytes}, b.getI8Type()));
    attributes.push_back(
        b.getDictionaryAttr(b.getNamedAttr(name, b.getUnitAttr())));
    return types.size() - 1;
  };
  arena =
      addBytes(scratchBytes ? scratchOffset + scratchBytes : program.arenaBytes,
               kArenaAttrName);
  if (hostArenaBytes > 0)
    hostArena = addBytes(hostArenaBytes, kHostArenaAttrName);
  passesConstants &= program.constantBytes > 0;
  if (passesConstants)
    passedConstants = addBytes(program.constantBytes, kConstantsAttrName);
  b.setInsertionPointToEnd(module.getBody());
  func = func::FuncOp::create(b, source.getLoc(), source.getName(),
                              b.getFunctionType(types, {}));
  func.setVisibility(source.getVisibility());
  func.setAllArgAttrs(attributes);
  if (passesConstants)
    addConstants(program);
  b.setInsertionPointToStart(func.addEntryBlock());
}

/// The bytes of all constants as a global, for the host to copy.
void HostFunction::addConstants(const HostProgram &program) {
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(func);
  auto type = MemRefType::get({program.constantBytes}, b.getI8Type());
  ArrayRef<char> bytes(program.constants.get(), program.constantBytes);
  auto value = DenseElementsAttr::getFromRawBuffer(
      RankedTensorType::get(type.getShape(), type.getElementType()), bytes);
  auto global = memref::GlobalOp::create(
      b, func.getLoc(), func.getName().str() + "_constants",
      b.getStringAttr("private"), type, value, /*constant=*/true,
      /*alignment=*/b.getI64IntegerAttr(64));
  symbols.insert(global);
}

/// The bytes of `attr`, an i1 as one byte.
static ElementsAttr getStoredElements(ElementsAttr attr) {
  if (!attr.getElementType().isInteger(1))
    return attr;
  auto i8 = IntegerType::get(attr.getContext(), 8);
  SmallVector<APInt> values;
  for (const APInt &value : attr.getValues<APInt>())
    values.push_back(value.zext(8));
  return DenseElementsAttr::get(cast<ShapedType>(attr.getType()).clone(i8),
                                values);
}

Value HostFunction::getConstant(Buffer *buffer, Location loc) {
  ElementsAttr value = getStoredElements(buffer->constant);
  auto type = MemRefType::get(cast<ShapedType>(value.getType()).getShape(),
                              value.getElementType());
  StringAttr &name = constants[buffer];
  if (!name) {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(func);
    auto global = memref::GlobalOp::create(
        b, loc, func.getName().str() + "_constant", b.getStringAttr("private"),
        type, value, /*constant=*/true, /*alignment=*/b.getI64IntegerAttr(64));
    name = symbols.insert(global);
  }
  return memref::GetGlobalOp::create(b, loc, type, name);
}

Value HostFunction::getView(const KernelArgument &operand,
                            ArrayRef<int64_t> sizes,
                            ArrayRef<int64_t> givenStrides, Location loc) {
  // What dimensions of one element have for a stride makes no difference.
  Strides strides(givenStrides);
  for (unsigned d = sizes.size(); d-- > 0;)
    if (sizes[d] == 1)
      strides[d] = d + 1 == sizes.size() ? 1 : strides[d + 1] * sizes[d + 1];
  bool isDense = strides == denseStrides(sizes);
  Type type = getStored(operand.buffer->elementType);
  Place place = HostProgram::getPlace(operand);
  Value base;
  int64_t offset = operand.offset;
  switch (place.space) {
  case Place::Space::None:
    return {};
  case Place::Space::Input:
    base = func.getArgument(place.index);
    break;
  case Place::Space::Output:
    base = func.getArgument(firstResult + place.index);
    break;
  case Place::Space::Constant:
    base = getConstant(operand.buffer, loc);
    break;
  case Place::Space::Host:
  case Place::Space::Arena: {
    unsigned bytesOf = place.space == Place::Space::Host ? hostArena : arena;
    int64_t extent = 1;
    for (auto [size, stride] : llvm::zip_equal(sizes, strides))
      extent += (size - 1) * stride;
    Value bytes = arith::ConstantIndexOp::create(b, loc, place.offset);
    auto viewed =
        MemRefType::get(isDense ? sizes : ArrayRef<int64_t>(extent), type);
    base = memref::ViewOp::create(b, loc, viewed, func.getArgument(bytesOf),
                                  bytes, ValueRange());
    if (isDense)
      return base;
    offset = 0;
    break;
  }
  }
  auto from = cast<MemRefType>(base.getType());
  auto to = MemRefType::get(
      sizes, type, StridedLayoutAttr::get(b.getContext(), offset, strides));
  if (offset == 0 && isDense) {
    to = MemRefType::get(sizes, type);
    if (from == to)
      return base;
  }
  return memref::ReinterpretCastOp::create(b, loc, to, base, offset, sizes,
                                           strides);
}

Value HostFunction::getPointer(Value base, int64_t offset, Location loc) {
  Value address = memref::ExtractAlignedPointerAsIndexOp::create(b, loc, base);
  if (offset)
    address = arith::AddIOp::create(
        b, loc, address, arith::ConstantIndexOp::create(b, loc, offset));
  address = arith::IndexCastOp::create(b, loc, b.getI64Type(), address);
  auto pointer = LLVM::LLVMPointerType::get(b.getContext(), 1);
  return LLVM::IntToPtrOp::create(b, loc, pointer, address);
}

Value HostFunction::getAddress(const KernelArgument &operand, Location loc) {
  Place place = HostProgram::getPlace(operand);
  switch (place.space) {
  case Place::Space::None:
  case Place::Space::Host: // no kernel reads it
    break;
  case Place::Space::Input:
    return getPointer(func.getArgument(place.index), place.offset, loc);
  case Place::Space::Output:
    return getPointer(func.getArgument(firstResult + place.index), place.offset,
                      loc);
  case Place::Space::Constant:
    return getPointer(func.getArgument(passedConstants), place.offset, loc);
  case Place::Space::Arena:
    return getPointer(func.getArgument(arena), place.offset, loc);
  }
  return LLVM::ZeroOp::create(b, loc,
                              LLVM::LLVMPointerType::get(b.getContext(), 1));
}

Value HostFunction::getScratchAddress(Location loc) {
  return getPointer(func.getArgument(arena), scratchOffset, loc);
}

void HostFunction::addCopy(const HostStep &step) {
  const CopyCall &copy = *step.copy;
  if (step.isWait) {
    WaitCopyOp::create(b, step.loc, tokens.lookup(&copy));
    return;
  }
  auto getEnd = [&](const KernelArgument &operand) {
    return getView(operand, copy.host->elements, 1, step.loc);
  };
  bool isOut = copy.direction == TimedCopy::Direction::Out;
  Value from = getEnd(step.operands[isOut ? 0 : 1]);
  Value to = getEnd(step.operands[isOut ? 1 : 0]);
  tokens[&copy] = StartCopyOp::create(
      b, step.loc, isOut ? CopyDirection::Out : CopyDirection::In, from, to);
}

void HostFunction::finish() {
  func::ReturnOp::create(b, func.getLoc());
  if (hostArenaBytes == 0)
    return;
  b.setInsertionPointAfter(func);
  auto bytes = func::FuncOp::create(b, func.getLoc(),
                                    (func.getName() + kHostBytesSuffix).str(),
                                    b.getFunctionType({}, {b.getIndexType()}));
  b.setInsertionPointToStart(bytes.addEntryBlock());
  Value value =
      arith::ConstantIndexOp::create(b, func.getLoc(), hostArenaBytes);
  func::ReturnOp::create(b, func.getLoc(), value);
}
