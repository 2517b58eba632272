//===- MemoryPlan.h - where the buffers of functions lie --------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_MEMORY_MEMORYPLAN_H
#define LIB_MEMORY_MEMORYPLAN_H

#include "aal/Support/ArenaPlanner.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::aal {

/// What the arena of a function is aligned to, at least.
constexpr int64_t kMinAlignment = 64;

/// What a function takes of one memory.
struct FunctionArena {
  /// Whether it is an argument of the function.
  bool isTaken = false;
  ArenaPlan plan;
  int64_t alignment = kMinAlignment;
  SmallVector<std::pair<Operation *, int64_t>> places; // allocation, offset
  SmallVector<int64_t> callOffsets;                    // by call
  unsigned inPlace = 0;
};

/// The memory of one function.
struct FunctionPlan {
  enum class State { New, Open, Done };
  State state = State::New;
  func::FuncOp func;
  FunctionArena device, host;
  SmallVector<std::pair<Operation *, std::string>> outside;
  SmallVector<Operation *> deallocations;
  /// Calls of functions that take an arena, and the plans of those.
  SmallVector<func::CallOp> calls;
  SmallVector<const FunctionPlan *> callees;

  bool takesArena() const { return device.isTaken || host.isTaken; }
};

/// An arena of a function, and what its parts are called in the IR.
struct ArenaKind {
  FunctionArena FunctionPlan::*arena;
  llvm::StringLiteral argument, memory, bytesSuffix, sharedSuffix;
};

constexpr ArenaKind kArenaKinds[] = {
    {&FunctionPlan::device, "aal.arena", "aal.memory", "_arena_bytes", ""},
    {&FunctionPlan::host, "aal.host_arena", "aal.host_memory",
     "_host_arena_bytes", "_host"}};

/// Puts the buffers of the function of `plan` into its arenas.
void applyPlan(const FunctionPlan &plan);

/// Adds a function `name` behind `after` that returns `bytes`.
void addBytesFunction(Location loc, StringRef name, int64_t bytes,
                      Operation *after);

} // namespace mlir::aal

#endif // LIB_MEMORY_MEMORYPLAN_H
