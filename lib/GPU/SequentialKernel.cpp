//===- SequentialKernel.cpp - ops without a parallel form on a GPU --------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "SequentialThreads.h"
#include "aal/GPU/Kernels.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::aal;

/// Memory of `type` at `pointer`, as a memref in the generic address space.
/// The cast of its descriptor goes away when memrefs are lowered.
static Value makeMemRef(OpBuilder &b, Location loc, Value pointer,
                        MemRefType type) {
  auto generic = LLVM::LLVMPointerType::get(b.getContext());
  Type i64 = b.getI64Type();
  SmallVector<Type> fields{generic, generic, i64};
  if (type.getRank() != 0)
    fields.append(2, LLVM::LLVMArrayType::get(i64, type.getRank()));
  auto structType = LLVM::LLVMStructType::getLiteral(b.getContext(), fields);
  Value address = LLVM::AddrSpaceCastOp::create(b, loc, generic, pointer);
  Value descriptor = LLVM::PoisonOp::create(b, loc, structType);
  auto set = [&](Value value, ArrayRef<int64_t> position) {
    descriptor =
        LLVM::InsertValueOp::create(b, loc, descriptor, value, position);
  };
  auto constant = [&](int64_t value) {
    return LLVM::ConstantOp::create(b, loc, i64, b.getI64IntegerAttr(value));
  };
  set(address, {0});
  set(address, {1});
  set(constant(0), {2});
  Strides strides = denseStrides(type.getShape());
  for (auto [i, size] : llvm::enumerate(type.getShape())) {
    set(constant(size), {3, static_cast<int64_t>(i)});
    set(constant(strides[i]), {4, static_cast<int64_t>(i)});
  }
  return UnrealizedConversionCastOp::create(b, loc, type, descriptor)
      .getResult(0);
}

/// An allocation that is computed and then copied to an output is the output.
static void computeInPlace(gpu::GPUFuncOp func) {
  SmallVector<memref::CopyOp> copies(
      func.getBody().front().getOps<memref::CopyOp>());
  for (memref::CopyOp copy : copies) {
    auto from = copy.getSource().getDefiningOp<memref::AllocOp>();
    // The memref of an argument has one cast and no other use than this.
    Value to = copy.getTarget();
    if (!from || from->getBlock() != copy->getBlock() ||
        from.getType() != to.getType() || !to.hasOneUse() ||
        !to.getDefiningOp<UnrealizedConversionCastOp>())
      continue;
    bool isLast = llvm::all_of(from->getUsers(), [&](Operation *user) {
      Operation *top = copy->getBlock()->findAncestorOpInBlock(*user);
      return top == copy || isa<memref::DeallocOp>(user) ||
             top->isBeforeInBlock(copy);
    });
    if (!isLast)
      continue;
    copy.erase();
    for (Operation *user : llvm::make_early_inc_range(from->getUsers()))
      if (isa<memref::DeallocOp>(user))
        user->erase();
    from.replaceAllUsesWith(to);
    from.erase();
  }
}

/// Gives every allocation a place in scratch memory: a kernel has no heap.
/// Returns the bytes that they take.
static FailureOr<int64_t> placeAllocations(gpu::GPUFuncOp func, Value scratch) {
  int64_t bytes = 0;
  OpBuilder b(func.getContext());
  SmallVector<Operation *> allocations;
  func.walk([&](Operation *op) {
    if (isa<memref::AllocOp, memref::AllocaOp, memref::DeallocOp>(op))
      allocations.push_back(op);
  });
  for (Operation *op : allocations) {
    if (isa<memref::DeallocOp>(op)) {
      op->erase();
      continue;
    }
    auto type = cast<MemRefType>(op->getResult(0).getType());
    if (!type.hasStaticShape() || !type.getLayout().isIdentity())
      return op->emitOpError() << "has no place in a kernel";
    b.setInsertionPointAfterValue(scratch);
    auto pointer = cast<LLVM::LLVMPointerType>(scratch.getType());
    Value memory = LLVM::GEPOp::create(
        b, op->getLoc(), pointer, b.getI8Type(), scratch,
        ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(bytes)});
    op->getResult(0).replaceAllUsesWith(
        makeMemRef(b, op->getLoc(), memory, type));
    bytes += llvm::alignTo(
        type.getNumElements() * elementBytes(type.getElementType()), 256);
    op->erase();
  }
  return bytes;
}

/// The body of `func` as a kernel of one pointer for each memref, and one for
/// scratch memory.
static gpu::GPUFuncOp moveToKernel(func::FuncOp func, unsigned operands,
                                   gpu::GPUModuleOp module, Location loc) {
  OpBuilder b = OpBuilder::atBlockEnd(module.getBody());
  SmallVector<Type> types(operands + 1,
                          LLVM::LLVMPointerType::get(b.getContext(), 1));
  auto kernel = gpu::GPUFuncOp::create(b, loc, func.getName(),
                                       b.getFunctionType(types, {}));
  kernel->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  Block &entry = kernel.getBody().front();
  b.setInsertionPointToStart(&entry);
  Block &body = func.getBody().front();
  for (unsigned i = 0; i < operands; ++i)
    body.getArgument(i).replaceAllUsesWith(
        makeMemRef(b, loc, kernel.getArgument(i),
                   cast<MemRefType>(body.getArgument(i).getType())));
  entry.getOperations().splice(entry.end(), body.getOperations());
  Operation *end = entry.getTerminator();
  b.setInsertionPoint(end);
  gpu::ReturnOp::create(b, loc);
  end->erase();
  return kernel;
}

FailureOr<GPULaunch> aal::emitGPUSequential(const SequentialOp &op,
                                            gpu::GPUModuleOp module,
                                            StringRef name, Location loc) {
  OwningOpRef<ModuleOp> holder(ModuleOp::create(loc));
  FailureOr<func::FuncOp> func = emitSequential(op, *holder, name);
  if (failed(func))
    return failure();
  if (!func->getBody().hasOneBlock())
    return op.op->emitOpError() << "has no structured form on buffers";
  GPULaunch launch;
  for (const auto *views : {&op.inputs, &op.outputs})
    for (const View &view : *views)
      launch.operands.push_back({view.buffer, view.offset});
  GPUKernel kernel;
  unsigned operands = launch.operands.size();
  kernel.func = moveToKernel(*func, operands, module, loc);
  computeInPlace(kernel.func);
  FailureOr<int64_t> threads = spreadOverThreads(kernel.func);
  if (failed(threads))
    return failure();
  kernel.block[0] = *threads;
  FailureOr<int64_t> scratch =
      placeAllocations(kernel.func, kernel.func.getArgument(operands));
  if (failed(scratch))
    return failure();
  kernel.scratchBytes = *scratch;
  if (*scratch == 0 && failed(kernel.func.eraseArgument(operands)))
    return failure();
  kernel.operands = llvm::to_vector(llvm::seq<unsigned>(operands));
  launch.kernels.push_back(kernel);
  return launch;
}
