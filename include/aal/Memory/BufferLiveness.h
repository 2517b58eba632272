//===- BufferLiveness.h - live ranges of a function's buffers ---*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_MEMORY_BUFFERLIVENESS_H
#define AAL_MEMORY_BUFFERLIVENESS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

namespace mlir::aal {

/// Positions of a time line, both included.
struct LiveRange {
  int64_t lower = -1, upper = -1;

  bool isEmpty() const { return lower < 0; }
  void include(const LiveRange &other);
};

/// A buffer of static size that a function allocates.
struct LocalBuffer {
  /// The memref.alloc or memref.alloca.
  Operation *op = nullptr;
  int64_t bytes = 0, alignment = 0;
  /// From the first to the last op that touches it.
  LiveRange range;
  /// Why it can't be placed by its live range alone; empty where it can.
  std::string outside;
  /// Whether copies between the device and the host have it on the host's side.
  bool isOnHost = false;
  /// Operands that are the buffer or an alias of it.
  SmallVector<OpOperand *> uses;

  Value getValue() const { return op->getResult(0); }
  bool isPlanned() const { return outside.empty(); }
};

/// The buffers of a function with structured control flow, and when each is
/// live. Ops have the order of the text; an op with regions lasts from itself
/// to the end of them. Branches of an scf.if follow each other, so that buffers
/// of two branches may share memory.
///
/// A buffer is live from the first to the last op that touches it or an alias.
/// Where such an op is in a loop that does not hold the allocation, the buffer
/// is live for the whole loop. Views and deallocations touch nothing. A copy
/// between the device and the host touches both of its ends until its wait.
class BufferLiveness {
public:
  /// Analyses `func`. Emits an error at allocations of dynamic shape, with a
  /// layout or with elements of no fixed size, at regions of several blocks,
  /// and at reallocations and conditional deallocations, which upstream passes
  /// expand. Near-linear in the ops of the function.
  static FailureOr<BufferLiveness> get(func::FuncOp func);

  MutableArrayRef<LocalBuffer> getBuffers() { return buffers; }
  /// Deallocations of buffers that are planned.
  ArrayRef<Operation *> getDeallocations() const { return deallocations; }
  /// The time of `op` and all that is in it.
  LiveRange getRange(Operation *op) const { return ranges.lookup(op); }
  int64_t getNumPositions() const { return numPositions; }

private:
  explicit BufferLiveness(func::FuncOp func) : func(func) {}

  LogicalResult number(Region &region);
  LogicalResult addBuffer(Operation *op);
  void findRange(LocalBuffer &buffer, const SmallPtrSetImpl<Value> &aliases);
  void keepDeallocationsWhole(
      ArrayRef<std::pair<Operation *, SmallVector<int>>> freed);

  func::FuncOp func;
  DenseMap<Operation *, LiveRange> ranges;
  SmallVector<LocalBuffer, 0> buffers;
  SmallVector<Operation *> deallocations;
  int64_t numPositions = 0;
};

/// True for an op that runs each of its regions at most once, in order, before
/// the next op: scf.if, scf.execute_region, memref.alloca_scope.
bool runsRegionsOnce(Operation *op);

/// True for an op that is done with its regions when the next op runs.
bool finishesRegions(Operation *op);

} // namespace mlir::aal

#endif // AAL_MEMORY_BUFFERLIVENESS_H
