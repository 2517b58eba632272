//===- KernelEmitter.h - kernels as vectorised loops ------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Vectorises while it emits: bodies are elementwise ops, which take vectors as
// well as scalars. Values are emitted on demand from the results that a stage
// must store, each once per loop nest, at the outermost loop that they depend
// on.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_KERNELS_KERNELEMITTER_H
#define AAL_LIB_KERNELS_KERNELEMITTER_H

#include "aal/Kernels/Kernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::aal {

/// An emitted value and the loop that it changes in: 0 is outside of the
/// stage's loops, n inside the first n of them.
struct Emitted {
  Value value;
  unsigned depth = 0;
};

/// A reduction over the vector dimension, in registers.
struct Accumulator {
  unsigned member, result;
  Operation *combiner;
};

class KernelEmitter {
public:
  KernelEmitter(const KernelPlan &plan, ModuleOp module, StringRef name,
                Location loc)
      : plan(plan), module(module), name(name), loc(loc),
        b(module.getContext()) {}
  FailureOr<EmittedKernel> run();

private:
  // The function and its outer loop.
  unsigned addArgument(Buffer *buffer, int64_t offset, int64_t extent);
  void collectArguments();
  void emitOuterIndices(Value iteration);

  // Stages.
  LogicalResult emitStage(const Stage &stage);
  LogicalResult emitInits(const Stage &stage);
  LogicalResult emitNest(const Stage &stage, ArrayRef<unsigned> dims);
  LogicalResult emitInnermost(const Stage &stage, bool isVector,
                              ArrayRef<Accumulator> accumulators,
                              SmallVectorImpl<Value> &carried);
  LogicalResult emitVectorLoop(const Stage &stage, unsigned dim);
  LogicalResult combine(ArrayRef<Accumulator> accumulators,
                        ValueRange partials);
  int64_t chooseWidth(const Stage &stage);
  scf::ForOp beginLoop(Value low, Value high, int64_t step, ValueRange carried);
  void setDepth(unsigned depth);

  // Values.
  FailureOr<Emitted> evalResult(unsigned member, unsigned result);
  FailureOr<Emitted> evalInput(unsigned member, unsigned input);
  FailureOr<Emitted> evalBody(unsigned member, Value value);
  FailureOr<Emitted> evalOp(unsigned member, Operation *op, Value value);
  FailureOr<Emitted> evalGather(unsigned member, Operation *op);
  FailureOr<Emitted> evalIndex(const Strides &form);
  FailureOr<Emitted> evalScalar(unsigned member, Scalar scalar, Type type);
  Value toVector(Value value);
  bool isCurrentStage(const PlanMember &member) const {
    return member.level == stageLevel && (member.dims & innerMask) == stageDims;
  }

  // Memory.
  Value address(const Strides &strides, int64_t constant, unsigned &depth);
  Value memoryOf(const PlanAccess &access, const Storage *storage);
  /// `isMutable`: written in this loop nest, so read where it is used.
  Emitted load(const PlanAccess &access, const Storage *storage,
               bool isMutable = false);
  void store(Value value, const Storage &storage);
  Value privateMemory(const Storage &storage);
  Value fromMemory(Value value, Type elementType);
  Value toMemory(Value value);
  Type memoryType(Type elementType) {
    if (elementType.isInteger(1))
      return b.getI8Type();
    return elementType;
  }

  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }

  const KernelPlan &plan;
  ModuleOp module;
  StringRef name;
  Location loc;
  OpBuilder b;

  EmittedKernel kernel;
  llvm::MapVector<std::pair<Buffer *, int64_t>, int64_t> arguments;
  uint64_t innerMask = 0;
  DenseMap<unsigned, Value> outerIndex; // of each group dimension
  Value stripBase, stripSize;           // of the vector dimension, where cut
  DenseMap<int64_t, Value> privates;    // by offset in scratch memory

  // The current stage.
  unsigned stageLevel = 0;
  uint64_t stageDims = 0;
  SmallVector<unsigned> loopDims; // of the open loops, outermost first
  SmallVector<Operation *> loops; // the open loops
  SmallVector<Value> loopIndex;   // their induction variables
  int64_t width = 1;              // lanes of the innermost loop, or 1
  SmallVector<DenseMap<Value, Value>> cache; // by depth
  DenseMap<std::pair<unsigned, unsigned>, Value> accumulatorValues;
};

} // namespace mlir::aal

#endif // AAL_LIB_KERNELS_KERNELEMITTER_H
