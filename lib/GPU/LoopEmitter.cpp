//===- LoopEmitter.cpp - groups of loop nests as device kernels -----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "LoopEmitter.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Value LoopEmitter::memoryOf(const PlanAccess &access, const Storage *storage) {
  if (storage && storage->kind == Storage::Kind::Private)
    return privates.lookup(storage->access.offset);
  return func.getArgument(argumentNumber(access));
}

/// Types that the LLVM dialect loads and stores.
static Type getLLVMType(Type type) {
  return type.isIndex() ? IntegerType::get(type.getContext(), 64) : type;
}

Value LoopEmitter::elementPointer(Value memory, Value at, Type type) {
  Value position = arith::IndexCastOp::create(b, loc, b.getI64Type(), at);
  return LLVM::GEPOp::create(b, loc, memory.getType(), getLLVMType(type),
                             memory, ValueRange{position},
                             LLVM::GEPNoWrapFlags::inbounds);
}

/// Shared memory of warps has one row for each.
static SmallVector<Value> getIndices(Value memory, Value team, Value at) {
  if (cast<MemRefType>(memory.getType()).getRank() == 2)
    return {team, at};
  return {at};
}

Value LoopEmitter::readElement(Value memory, Value at, Type type) {
  if (isa<MemRefType>(memory.getType()))
    return memref::LoadOp::create(b, loc, memory, getIndices(memory, team, at));
  Value value = LLVM::LoadOp::create(b, loc, getLLVMType(type),
                                     elementPointer(memory, at, type));
  return type.isIndex() ? arith::IndexCastOp::create(b, loc, type, value)
                        : value;
}

void LoopEmitter::writeElement(Value value, Value memory, Value at) {
  if (isa<MemRefType>(memory.getType())) {
    memref::StoreOp::create(b, loc, value, memory,
                            getIndices(memory, team, at));
    return;
  }
  Value pointer = elementPointer(memory, at, value.getType());
  if (value.getType().isIndex())
    value = arith::IndexCastOp::create(b, loc, b.getI64Type(), value);
  LLVM::StoreOp::create(b, loc, value, pointer);
}

/// chooseWidth() has seen to it that vectors are aligned to their size.
Value LoopEmitter::readVector(Value memory, Value at, VectorType type) {
  Type element = type.getElementType();
  Value value = LLVM::LoadOp::create(b, loc, type.clone(getLLVMType(element)),
                                     elementPointer(memory, at, element),
                                     width * elementBytes(element));
  return element.isIndex() ? arith::IndexCastOp::create(b, loc, type, value)
                           : value;
}

void LoopEmitter::writeVector(Value value, Value memory, Value at) {
  auto type = cast<VectorType>(value.getType());
  Type element = type.getElementType();
  Value pointer = elementPointer(memory, at, element);
  if (element.isIndex())
    value =
        arith::IndexCastOp::create(b, loc, type.clone(b.getI64Type()), value);
  LLVM::StoreOp::create(b, loc, value, pointer, width * elementBytes(element));
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

void LoopEmitter::createFunction() {
  auto pointer = LLVM::LLVMPointerType::get(b.getContext(), 1);
  bool hasScratch = privatePlaces.scratchBytes != 0;
  SmallVector<Type> types(arguments.size() + hasScratch, pointer);
  b.setInsertionPointToEnd(module.getBody());
  func = gpu::GPUFuncOp::create(b, loc, name, b.getFunctionType(types, {}));
  func->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  func.setKnownBlockSizeAttr(
      b.getDenseI32ArrayAttr({static_cast<int32_t>(teams.threads()), 1, 1}));
  // Two pointers into one buffer may alias.
  DenseMap<Buffer *, unsigned> uses;
  for (auto &[key, extent] : arguments)
    ++uses[key.first];
  for (auto [i, argument] : llvm::enumerate(arguments)) {
    auto [buffer, offset] = argument.first;
    if (uses[buffer] == 1)
      func.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(),
                      b.getUnitAttr());
    // LLVM joins the loads of an unrolled loop where it knows this.
    if (teams.isThread() && !plan.inner.empty() &&
        offset * elementBytes(buffer->elementType) % kVectorBytes == 0)
      func.setArgAttr(i, LLVM::LLVMDialect::getAlignAttrName(),
                      b.getI64IntegerAttr(kVectorBytes));
  }
}

void LoopEmitter::allocatePrivates(Value block) {
  using Kind = PrivatePlaces::Place::Kind;
  auto shared = gpu::AddressSpaceAttr::get(
      b.getContext(), gpu::GPUDialect::getWorkgroupAddressSpace());
  Value base;
  for (const PrivatePlaces::Place &place : privatePlaces.places) {
    const PlanAccess &access = place.storage.access;
    Type type = memoryType(access.elementType);
    Value &memory = privates[access.offset];
    switch (place.kind) {
    case Kind::Local:
      memory = memref::AllocaOp::create(b, loc,
                                        MemRefType::get({access.extent}, type));
      break;
    case Kind::Shared: {
      SmallVector<int64_t> shape{access.extent};
      if (!teams.isBlock())
        shape.insert(shape.begin(), teams.perBlock);
      memory = func.addWorkgroupAttribution(
          MemRefType::get(shape, type, MemRefLayoutAttrInterface(), shared),
          loc);
      break;
    }
    case Kind::Scratch: {
      if (!base) {
        Value number = arith::AddIOp::create(
            b, loc, arith::MulIOp::create(b, loc, block, index(teams.perBlock)),
            team);
        base = elementPointer(
            func.getArgument(arguments.size()),
            arith::MulIOp::create(b, loc, number,
                                  index(privatePlaces.scratchBytes)),
            b.getI8Type());
      }
      memory = elementPointer(base, index(place.offset), b.getI8Type());
      break;
    }
    }
  }
}

LogicalResult LoopEmitter::emitIteration(Value iteration) {
  SmallVector<int64_t> extents;
  auto getStep = [&](unsigned d) {
    return static_cast<int>(d) == plan.vectorDim ? teams.width : 1;
  };
  for (unsigned d : plan.outer)
    extents.push_back(plan.extents[d] / getStep(d));
  for (auto [d, position] :
       llvm::zip_equal(plan.outer, delinearize(iteration, extents)))
    outerIndex[d] = getStep(d) == 1 ? position
                                    : arith::MulIOp::create(b, loc, position,
                                                            index(getStep(d)))
                                          .getResult();
  for (const Stage &stage : plan.stages) {
    setStage(stage);
    for (const Nest &nest : splitStage(stage)) {
      syncTeam();
      resetCache();
      if (failed(emitNest(nest)))
        return failure();
    }
  }
  return success();
}

LogicalResult LoopEmitter::emitBody() {
  b.setInsertionPointToStart(&func.getBody().front());
  Value block = gpu::BlockIdOp::create(b, loc, gpu::Dimension::x);
  thread = gpu::ThreadIdOp::create(b, loc, gpu::Dimension::x);
  lane = thread;
  team = index(0);
  if (teams.isThread()) {
    team = thread;
  } else if (!teams.isBlock()) {
    lane = arith::RemUIOp::create(b, loc, thread, index(teams.size));
    team = arith::DivUIOp::create(b, loc, thread, index(teams.size));
  }
  allocatePrivates(block);
  Value iteration = block;
  if (!teams.isBlock())
    iteration = arith::AddIOp::create(
        b, loc, arith::MulIOp::create(b, loc, block, index(teams.perBlock)),
        team);
  OpBuilder::InsertionGuard guard(b);
  Value count = index(countIterations());
  if (teams.isLooped) {
    scf::ForOp loop = beginLoop(block, count, teams.blocks, {});
    if (failed(emitIteration(loop.getInductionVar())))
      return failure();
    // The next iteration overwrites what slower threads still read.
    gpu::BarrierOp::create(b, loc);
    return success();
  }
  // Whole teams drop out, so those that stay have all of their threads.
  if (teams.blocks * teams.perBlock != countIterations()) {
    Value isInside = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult,
                                           iteration, count);
    auto inside = scf::IfOp::create(b, loc, isInside);
    b.setInsertionPoint(inside.thenBlock()->getTerminator());
  }
  return emitIteration(iteration);
}

FailureOr<GPULaunch> LoopEmitter::run() {
  collectArguments();
  teams = chooseTeams();
  width = teams.width;
  placePrivates();
  createFunction();
  if (failed(emitBody()))
    return failure();
  b.setInsertionPointToEnd(&func.getBody().front());
  gpu::ReturnOp::create(b, loc);
  GPULaunch launch;
  GPUKernel kernel;
  kernel.func = func;
  for (auto &[key, extent] : arguments) {
    kernel.operands.push_back(launch.operands.size());
    launch.operands.push_back({key.first, key.second});
  }
  kernel.grid[0] = teams.blocks;
  kernel.block[0] = teams.threads();
  kernel.scratchBytes =
      privatePlaces.scratchBytes * teams.blocks * teams.perBlock;
  launch.kernels.push_back(kernel);
  return launch;
}

FailureOr<GPULaunch> aal::emitGPULoops(const KernelPlan &plan,
                                       gpu::GPUModuleOp module, StringRef name,
                                       Location loc) {
  KernelPlan threads = planThreads(plan);
  return LoopEmitter(threads, module, name, loc).run();
}
