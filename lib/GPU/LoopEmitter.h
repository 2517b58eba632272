//===- LoopEmitter.h - groups of loop nests as device kernels ---*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// An outer iteration runs in a team: one thread, a warp or a block. The threads
// of a team share the iterations of each inner loop nest and combine what they
// reduce by shuffles, in an order that never changes. Where nothing is reduced,
// a thread takes a few neighbouring elements at once.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_GPU_LOOPEMITTER_H
#define AAL_LIB_GPU_LOOPEMITTER_H

#include "aal/GPU/Kernels.h"
#include "aal/Kernels/KernelValues.h"

namespace mlir::aal {

constexpr int64_t kWarpSize = 32;
/// Bytes that a thread loads at once. Buffers are aligned to them.
constexpr int64_t kVectorBytes = 16;

/// How outer iterations are spread over threads.
struct Teams {
  int64_t size = 1;     // threads of a team
  int64_t perBlock = 1; // above 1 only where teams are threads or warps
  int64_t blocks = 1;
  /// Neighbouring elements that a thread without inner loops takes at once.
  int64_t width = 1;
  /// Blocks take one iteration after another.
  bool isLooped = false;

  int64_t threads() const { return size * perBlock; }
  bool isThread() const { return size == 1; }
  bool isBlock() const { return !isThread() && perBlock == 1; }
};

/// Where the private results of outer iterations lie.
struct PrivatePlaces {
  struct Place {
    enum class Kind { Local, Shared, Scratch } kind;
    Storage storage;
    int64_t offset = 0; // Scratch: in bytes
  };
  SmallVector<Place> places;
  int64_t sharedBytes = 0, scratchBytes = 0; // of one team
};

/// A reduction to the best element of a row and the index of the first such
/// element, as in argmax. Results of the member that have both, the comparison
/// that a better element passes, and the op (such as maximumf) that gives the
/// value where no select does.
struct BestElement {
  unsigned value, index;
  Operation *compare;
  Operation *combiner;
};

/// Null where the member is no such reduction, or not one whose indices
/// increase.
std::optional<BestElement> matchBestElement(const PlanMember &member);

/// A result of a reduction that the threads of a team share. The two of a
/// BestElement stand side by side.
struct TeamReduction {
  unsigned member, result;
  Operation *combiner = nullptr;
  TypedAttr neutral = nullptr;
  std::optional<BestElement> best = std::nullopt;
};

class LoopEmitter : KernelValues {
public:
  LoopEmitter(const KernelPlan &plan, gpu::GPUModuleOp module, StringRef name,
              Location loc)
      : KernelValues(plan, module.getContext(), loc), module(module),
        name(name) {}
  FailureOr<GPULaunch> run();

private:
  /// Members of a stage that share loops: `spread` over the team, `serial` in
  /// each thread.
  struct Nest {
    uint64_t spread, serial;
    SmallVector<unsigned> members;
  };

  // Teams.
  bool isInRegisters(const PlanMember &member, int64_t teamSize) const;
  bool isShared(const PlanMember &member) const;
  int64_t longestStage() const;
  int64_t localBytes() const;
  int64_t chooseWidth() const;
  Teams chooseTeams() const;
  int64_t countIterations() const { return plan.outerIterations / teams.width; }
  void placePrivates();

  // The function.
  void createFunction();
  LogicalResult emitBody();
  void allocatePrivates(Value block);
  LogicalResult emitIteration(Value iteration);

  // Stages.
  SmallVector<Nest> splitStage(const Stage &stage) const;
  LogicalResult emitNest(const Nest &nest);
  LogicalResult emitSpread(const Nest &nest);
  FailureOr<SmallVector<Value>>
  emitSerial(const Nest &nest, ArrayRef<unsigned> dims, ValueRange carried);
  FailureOr<SmallVector<Value>> emitInnermost(const Nest &nest,
                                              ValueRange carried);
  LogicalResult keepResults(const Nest &nest, ValueRange totals);
  LogicalResult storeElementwise(unsigned member, unsigned result);
  SmallVector<TeamReduction> getTeamReductions(const Nest &nest) const;
  LogicalResult keepTotals(ArrayRef<TeamReduction> reductions,
                           ValueRange partials);
  SmallVector<unsigned> getDims(uint64_t set) const;
  Value isLeader();
  void syncTeam();

  // Reductions of a team (TeamReduction.cpp).
  Value shuffle(Value value, int64_t distance);
  Value combine(const TeamReduction &reduction, Value a, Value b);
  void combineBest(const BestElement &best, MutableArrayRef<Value> ours,
                   ArrayRef<Value> others);
  void reduceWarp(ArrayRef<TeamReduction> reductions,
                  MutableArrayRef<Value> values, int64_t lanes);
  SmallVector<Value> reduceTeam(ArrayRef<TeamReduction> reductions,
                                ValueRange partials);

  // Memory.
  Value memoryOf(const PlanAccess &access, const Storage *storage) override;
  Value readElement(Value memory, Value at, Type type) override;
  void writeElement(Value value, Value memory, Value at) override;
  Value readVector(Value memory, Value at, VectorType type) override;
  void writeVector(Value value, Value memory, Value at) override;
  Value elementPointer(Value memory, Value at, Type type);

  gpu::GPUModuleOp module;
  StringRef name;
  Teams teams;
  PrivatePlaces privatePlaces;
  gpu::GPUFuncOp func;
  /// Index of the thread in its block and team, and of the team in its block.
  Value thread, lane, team;
  DenseMap<int64_t, Value> privates; // memory by offset in the plan
  /// Memory was written that other threads of the team may read.
  bool isSyncPending = false;
};

} // namespace mlir::aal

#endif // AAL_LIB_GPU_LOOPEMITTER_H
