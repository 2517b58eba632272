//===- KernelEmitter.h - kernels as vectorised loops ------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Vectorises while it emits: bodies are elementwise ops, which take vectors as
// well as scalars.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_KERNELS_KERNELEMITTER_H
#define AAL_LIB_KERNELS_KERNELEMITTER_H

#include "aal/Kernels/KernelValues.h"

namespace mlir::aal {

/// A reduction over the vector dimension, in registers.
struct Accumulator {
  unsigned member, result;
  Operation *combiner;
  TypedAttr neutral;
  /// The outermost of the stage's loops that its lanes go through.
  unsigned loop;
};

class KernelEmitter : KernelValues {
public:
  KernelEmitter(const KernelPlan &plan, ModuleOp module, StringRef name,
                Location loc)
      : KernelValues(plan, module.getContext(), loc), module(module),
        name(name) {}
  FailureOr<EmittedKernel> run();

private:
  // The function and its outer loop.
  void emitOuterIndices(Value iteration);

  // Stages.
  LogicalResult emitStage(const Stage &stage);
  LogicalResult emitInits(const Stage &stage);
  LogicalResult emitLoops(const Stage &stage);
  LogicalResult findAccumulators(const Stage &stage);
  LogicalResult emitNest(const Stage &stage, unsigned loop,
                         SmallVectorImpl<Value> &carried);
  LogicalResult emitLoop(
      unsigned dim, Value low, Value high, int64_t step,
      SmallVectorImpl<Value> &carried,
      llvm::function_ref<LogicalResult(SmallVectorImpl<Value> &)> emitBody);
  LogicalResult emitInnermost(const Stage &stage, bool isVector,
                              SmallVectorImpl<Value> &carried);
  LogicalResult emitVectorLoop(const Stage &stage,
                               SmallVectorImpl<Value> &carried);
  Value combineLanes(Operation *combiner, Value vector);
  void startLanes(unsigned loop, SmallVectorImpl<Value> &carried,
                  int64_t lanes);
  void combine(unsigned loop, SmallVectorImpl<Value> &carried);
  int64_t chooseWidth(const Stage &stage);

  // Memory.
  Value privateMemory(const Storage &storage);
  Value memoryOf(const PlanAccess &access, const Storage *storage) override;
  Value readElement(Value memory, Value at, Type type) override;
  void writeElement(Value value, Value memory, Value at) override;
  Value readVector(Value memory, Value at, VectorType type) override;
  void writeVector(Value value, Value memory, Value at) override;
  bool readsAnyAddress() const override { return true; }

  ModuleOp module;
  StringRef name;
  EmittedKernel kernel;
  Value stripSize;
  // Of the current stage: its loops, as dimensions from the outermost on, and
  // its reductions in lanes.
  SmallVector<unsigned> stageLoops;
  SmallVector<Accumulator> accumulators;
  DenseMap<int64_t, Value> privates; // by offset in scratch memory
};

} // namespace mlir::aal

#endif // AAL_LIB_KERNELS_KERNELEMITTER_H
