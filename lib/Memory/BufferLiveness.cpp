//===- BufferLiveness.cpp - live ranges of a function's buffers -----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Memory/BufferLiveness.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "mlir/Dialect/Bufferization/Transforms/BufferViewFlowAnalysis.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/DataLayoutInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::aal;

/// What offsets are a multiple of, at least: a cache line.
static constexpr int64_t kMinAlignment = 64;

void LiveRange::include(const LiveRange &other) {
  if (other.isEmpty())
    return;
  lower = isEmpty() ? other.lower : std::min(lower, other.lower);
  upper = std::max(upper, other.upper);
}

//===----------------------------------------------------------------------===//
// Ops with regions
//===----------------------------------------------------------------------===//

bool aal::finishesRegions(Operation *op) {
  StringRef dialect = op->getName().getDialectNamespace();
  return dialect == "scf" || dialect == "affine" || dialect == "memref" ||
         dialect == "linalg" || isa<func::FuncOp>(op);
}

bool aal::runsRegionsOnce(Operation *op) {
  auto branch = dyn_cast<RegionBranchOpInterface>(op);
  return branch && finishesRegions(op) && !branch.hasLoop() &&
         !op->hasTrait<OpTrait::HasParallelRegion>();
}

/// Why what is allocated in a region around `op` has more than one instance at
/// a time, or may be used later; empty where neither is so.
static std::string findConcurrency(Operation *op) {
  for (Operation *parent = op->getParentOp(); !isa<func::FuncOp>(parent);
       parent = parent->getParentOp()) {
    if (parent->hasTrait<OpTrait::HasParallelRegion>())
      return llvm::formatv("it is allocated in the parallel loop '{0}'",
                           parent->getName());
    if (!finishesRegions(parent))
      return llvm::formatv("it is allocated in '{0}', which may run later",
                           parent->getName());
  }
  return {};
}

//===----------------------------------------------------------------------===//
// Uses
//===----------------------------------------------------------------------===//

/// True where values of `type` are not addresses in disguise.
static bool isPlainType(Type type) {
  return isa<BaseMemRefType, VectorType, ComplexType>(type) ||
         type.isIntOrIndexOrFloat();
}

/// The end of `copy` where it has one in its block and no other.
static Operation *findWait(StartCopyOp copy) {
  if (!copy.getToken().hasOneUse())
    return nullptr;
  Operation *user = *copy->user_begin();
  return isa<WaitCopyOp>(user) && user->getBlock() == copy->getBlock()
             ? user
             : nullptr;
}

/// Whether `use` is the end of a copy that lies on the host.
static bool isHostEnd(OpOperand &use) {
  auto copy = cast<StartCopyOp>(use.getOwner());
  bool isFrom = &use == &copy.getFromMutable();
  return isFrom == (copy.getDirection() == CopyDirection::In);
}

/// Why the user of a buffer that `alloc` makes hides what it does with it;
/// empty where it does not.
static std::string findEscape(OpOperand &use, Operation *alloc) {
  Operation *op = use.getOwner();
  std::string name = op->getName().getStringRef().str();
  if (isa<func::ReturnOp>(op))
    return "it is returned";
  if (op->hasTrait<OpTrait::IsTerminator>()) {
    Operation *parent = op->getParentOp();
    if (parent->isProperAncestor(alloc) && !runsRegionsOnce(parent))
      return llvm::formatv("it leaves an iteration of '{0}'",
                           parent->getName());
    return {};
  }
  if (isa<CallOpInterface>(op) || (op->getNumRegions() && finishesRegions(op)))
    return {};
  if (auto copy = dyn_cast<StartCopyOp>(op))
    return findWait(copy) ? "" : "the end of a copy of it is not known";
  if (isa<memref::ExtractAlignedPointerAsIndexOp>(op) ||
      !llvm::all_of(op->getResultTypes(), isPlainType))
    return "its address is taken by '" + name + "'";
  if (isMemoryEffectFree(op))
    return {};
  auto effects = dyn_cast<MemoryEffectOpInterface>(op);
  if (!effects)
    return "it is used by '" + name + "', whose effects are unknown";
  SmallVector<MemoryEffects::EffectInstance> onOperand;
  effects.getEffectsOnValue(use.get(), onOperand);
  return onOperand.empty() ? "it is stored in memory by '" + name + "'" : "";
}

/// True where the user reads or writes the buffer.
static bool touches(Operation *op) {
  if (isa<memref::DeallocOp>(op) || op->hasTrait<OpTrait::IsTerminator>())
    return false;
  return op->getNumRegions() || !isMemoryEffectFree(op);
}

/// On which side of copies the buffer lies.
static void findMemory(LocalBuffer &buffer) {
  bool isOnDevice = false;
  for (OpOperand *use : buffer.uses)
    if (isa<StartCopyOp>(use->getOwner()))
      (isHostEnd(*use) ? buffer.isOnHost : isOnDevice) = true;
  if (buffer.isOnHost && isOnDevice)
    buffer.outside =
        "it is on the host in one copy and on the device in another";
}

void BufferLiveness::findRange(LocalBuffer &buffer,
                               const SmallPtrSetImpl<Value> &aliases) {
  for (Value alias : aliases)
    for (OpOperand &use : alias.getUses())
      buffer.uses.push_back(&use);
  // The set has no order of its own.
  llvm::sort(buffer.uses, [&](OpOperand *a, OpOperand *b) {
    return std::make_pair(ranges[a->getOwner()].lower, a->getOperandNumber()) <
           std::make_pair(ranges[b->getOwner()].lower, b->getOperandNumber());
  });
  findMemory(buffer);
  // The block in which the buffer is used once for each time it is allocated.
  Block *scope = buffer.op->getBlock();
  for (OpOperand *use : buffer.uses) {
    if (buffer.outside.empty())
      buffer.outside = findEscape(*use, buffer.op);
    if (!buffer.isPlanned())
      return;
    while (!scope->findAncestorOpInBlock(*use->getOwner())) {
      Operation *parent = scope->getParentOp();
      if (!runsRegionsOnce(parent)) {
        buffer.outside =
            llvm::formatv("it leaves an iteration of '{0}'", parent->getName());
        return;
      }
      scope = parent->getBlock();
    }
  }
  for (OpOperand *use : buffer.uses) {
    Operation *op = use->getOwner();
    if (!touches(op))
      continue;
    LiveRange range = ranges[op];
    if (auto copy = dyn_cast<StartCopyOp>(op))
      range.include(ranges[findWait(copy)]);
    for (; op->getBlock() != scope; op = op->getParentOp()) {
      Operation *parent = op->getParentOp();
      if (!finishesRegions(parent)) {
        buffer.outside = llvm::formatv(
            "it is used in '{0}', which may run later", parent->getName());
        return;
      }
      if (!runsRegionsOnce(parent))
        range = ranges[parent];
    }
    buffer.range.include(range);
  }
  if (buffer.range.isEmpty())
    buffer.range = ranges[buffer.op];
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

LogicalResult BufferLiveness::number(Region &region) {
  if (region.empty())
    return success();
  if (!region.hasOneBlock())
    return region.getParentOp()->emitOpError()
           << "expected structured control flow, found a region of "
           << region.getBlocks().size() << " blocks";
  for (Operation &op : region.front()) {
    int64_t lower = numPositions++;
    if (isa<memref::ReallocOp>(op))
      return op.emitOpError()
             << "expected no reallocation; run --expand-realloc first";
    if (op.getName().getStringRef() == "bufferization.dealloc")
      return op.emitOpError() << "expected memref.dealloc; run "
                                 "--bufferization-lower-deallocations first";
    if (isa<memref::AllocOp, memref::AllocaOp>(op) && failed(addBuffer(&op)))
      return failure();
    for (Region &inner : op.getRegions())
      if (failed(number(inner)))
        return failure();
    if (op.getNumRegions())
      ++numPositions;
    ranges[&op] = {lower, numPositions - 1};
  }
  return success();
}

/// Bytes of an element, or nothing for one without a fixed size.
static std::optional<int64_t> getElementBytes(Type type, Operation *op) {
  auto vector = dyn_cast<VectorType>(type);
  if (!type.isIntOrIndexOrFloat() && !isa<ComplexType>(type) &&
      (!vector || vector.isScalable()))
    return std::nullopt;
  llvm::TypeSize size = DataLayout::closest(op).getTypeSize(type);
  return static_cast<int64_t>(size.getFixedValue());
}

LogicalResult BufferLiveness::addBuffer(Operation *op) {
  auto type = cast<MemRefType>(op->getResult(0).getType());
  LocalBuffer buffer;
  buffer.op = op;
  if (!type.hasStaticShape() || !type.getLayout().isIdentity())
    return op->emitOpError()
           << "expected a buffer of static shape without a layout, found "
           << type;
  std::optional<int64_t> elementBytes =
      getElementBytes(type.getElementType(), op);
  if (!elementBytes)
    return op->emitOpError()
           << "expected elements of a fixed size, found " << type;
  buffer.bytes = *elementBytes;
  for (int64_t size : type.getShape())
    if (llvm::MulOverflow(buffer.bytes, size, buffer.bytes) ||
        buffer.bytes > INT64_MAX / 4)
      return op->emitOpError()
             << "expected a buffer that fits in memory, found " << type;
  auto asked = op->getAttrOfType<IntegerAttr>(
      memref::AllocOp::getAlignmentAttrStrName());
  buffer.alignment = std::max(kMinAlignment, asked ? asked.getInt() : 0);
  buffer.outside = type.getMemorySpace() ? "it is in another memory space"
                                         : findConcurrency(op);
  buffers.push_back(std::move(buffer));
  return success();
}

/// A deallocation goes where everything that it may free is planned. So where
/// it may free a buffer that is not, all of its buffers stay outside.
void BufferLiveness::keepDeallocationsWhole(
    ArrayRef<std::pair<Operation *, SmallVector<int>>> freed) {
  constexpr int kForeign = -1;
  auto isOutside = [&](int buffer) {
    return buffer == kForeign || !buffers[buffer].isPlanned();
  };
  DenseMap<int, SmallVector<unsigned>> freedBy;
  for (auto [d, entry] : llvm::enumerate(freed))
    for (int buffer : entry.second)
      freedBy[buffer].push_back(d);
  SmallVector<unsigned> worklist =
      llvm::to_vector(llvm::seq<unsigned>(0, freed.size()));
  while (!worklist.empty()) {
    ArrayRef<int> together = freed[worklist.pop_back_val()].second;
    if (llvm::none_of(together, isOutside))
      continue;
    for (int buffer : together) {
      if (isOutside(buffer))
        continue;
      buffers[buffer].outside =
          "it is freed together with a buffer that stays outside";
      llvm::append_range(worklist, freedBy[buffer]);
    }
  }
  for (const auto &[op, together] : freed)
    if (!together.empty() && llvm::none_of(together, isOutside))
      deallocations.push_back(op);
}

FailureOr<BufferLiveness> BufferLiveness::get(func::FuncOp func) {
  BufferLiveness liveness(func);
  if (failed(liveness.number(func.getBody())))
    return failure();
  BufferViewFlowAnalysis views(func);
  DenseMap<Value, int> numbers;
  for (auto [i, buffer] : llvm::enumerate(liveness.buffers)) {
    numbers[buffer.getValue()] = i;
    if (buffer.isPlanned())
      liveness.findRange(buffer, views.resolve(buffer.getValue()));
  }
  SmallVector<std::pair<Operation *, SmallVector<int>>> freed;
  func.walk([&](memref::DeallocOp op) {
    SmallVector<int> together;
    for (Value origin : views.resolveReverse(op.getMemref())) {
      auto it = numbers.find(origin);
      if (it != numbers.end())
        together.push_back(it->second);
      else if (views.mayBeTerminalBuffer(origin))
        together.push_back(-1);
    }
    llvm::sort(together);
    freed.emplace_back(op, std::move(together));
  });
  liveness.keepDeallocationsWhole(freed);
  return liveness;
}
