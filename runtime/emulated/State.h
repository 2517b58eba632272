//===- State.h - threads, blocks and launches -------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// What compiled kernels, checks and the scheduler share. Compiled code reads
// the first fields of Thread and Block, at the offsets that offsetof() gives.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_EMULATED_STATE_H
#define AAL_EMULATED_STATE_H

#include "Fiber.h"
#include "Shadow.h"
#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace aal::emulated {

constexpr unsigned kWarpSize = 32;
constexpr unsigned kMaxThreads = 1024;
constexpr unsigned kMaxWarps = kMaxThreads / kWarpSize;
constexpr unsigned kNamedBarriers = 16;

constexpr int32_t kNoRaces = INT32_MAX;
constexpr int32_t kNoUndefined = INT32_MIN;

/// Codes of the CUDA driver (CUresult).
enum Result : int {
  Success = 0,
  InvalidValue = 1,
  OutOfMemory = 2,
  NotInitialized = 3,
  NoDevice = 100,
  InvalidDevice = 101,
  InvalidImage = 200,
  InvalidContext = 201,
  NoBinaryForGpu = 209,
  InvalidHandle = 400,
  NotFound = 500,
  NotReady = 600,
  IllegalAddress = 700,
  LaunchOutOfResources = 701,
  Assert = 710,
  MisalignedAddress = 716,
  LaunchFailed = 719,
};

/// What a collective of a warp computes.
enum class WarpOp : uint8_t {
  Sync,
  ShuffleUp,
  ShuffleDown,
  ShuffleXor,
  ShuffleIndex,
  Ballot,
  All,
  Any,
  Uniform,
  Add,
  MinSigned,
  MaxSigned,
  MinUnsigned,
  MaxUnsigned,
  And,
  Or,
  Xor,
  MatchAny,
  MatchAll,
  Elect,
};

/// What a barrier of a block returns.
enum class BarrierOp : uint8_t { Sync, Count, And, Or };

/// A place in a kernel where a check may fail. Compiled code holds pointers.
struct Site {
  std::string function; // where the instruction stands
  std::string source;   // the op that it comes from, or empty
  std::string what;     // "load", "nvvm.shfl.sync.bfly.f32", ...
  std::string object;   // shared variable, where known
  unsigned instruction = 0;
  uint32_t bytes = 0, align = 1;
  bool reads = false, writes = false, atomic = false;
  WarpOp warpOp = WarpOp::Sync;
  BarrierOp barrierOp = BarrierOp::Sync;
  /// Bounds of the variable in the block's shared memory. Dynamic memory goes
  /// from the kernel's static bytes to kDynamicEnd.
  uint32_t sharedBegin = 0, sharedEnd = kDynamicEnd;
  bool isDynamic = false;
  /// Index of the range that this site met last.
  std::atomic<uint32_t> lastRange{0};
  static constexpr uint32_t kDynamicEnd = ~0u;
};

struct Block;
struct Warp;
struct Worker;

/// One GPU thread.
struct Thread {
  // Read by compiled code.
  uint32_t tid[3];
  uint32_t lane, warpIndex;
  Block *block;
  // Not read by compiled code.
  uint32_t index; // in the block
  Fiber fiber;
  enum State : uint8_t { Ready, InWarp, InBarrier, Exited } state;
  const Site *waitsAt;
  // Of the collective that it waits in.
  uint32_t mask, operand, clamp, barrier, count;
  uint64_t value, result;
};

struct Warp {
  uint32_t exists, ready, arrived, exited;
  int32_t syncClock; // accesses of the warp before it are ordered
};

/// Threads that wait at a barrier of a block.
struct Barrier {
  uint32_t arrived = 0, expected = 0, votes = 0;
  const Site *site = nullptr;
  uint32_t first = 0; // thread that arrived first
};

struct Kernel {
  std::string name, source;
  void (*entry)(Thread *, void **) = nullptr;
  std::vector<uint32_t> parameterBytes;
  bool collective = false;  // some thread may wait for another
  uint32_t sharedBytes = 0; // static
  size_t stackBytes = 0;
  uint32_t maxThreads = kMaxThreads;
  /// The block that the kernel was compiled for; empty: any.
  std::vector<uint32_t> requiredBlock;
};

struct Launch {
  const Kernel *kernel;
  void **parameters;
  uint32_t grid[3], block[3];
  uint32_t sharedBytes; // static and dynamic
  std::vector<Range> ranges;
  ClockSource *clocks;
  /// Cells of earlier launches are below; kNoRaces: races are not looked for.
  std::atomic<int32_t> floor{0};
  /// Cells below are undefined bytes; kNoUndefined: none is.
  int32_t undefinedBelow = kHostWrite;
  std::atomic<bool> failed{false};
};

enum class FaultKind {
  OutOfBounds,
  Misaligned,
  Uninitialised,
  Race,
  Collective,
  Deadlock,
  Assertion,
};

/// The block that a worker runs.
struct Block {
  // Read by compiled code.
  uint32_t ctaid[3], ntid[3], nctaid[3];
  uint32_t dynamicShared;
  char *shared, *dynamic;
  // Not read by compiled code.
  Worker *worker;
  Launch *launch;
  uint32_t serial;
  uint32_t threadCount;
  int32_t clock;        // of the current interval between barriers
  int32_t barrierClock; // accesses of the block before it are ordered
  /// As in Launch, for shared memory.
  int32_t sharedFloor, sharedUndefinedBelow;
  uint32_t alive;
  Warp warps[kMaxWarps];
  Barrier barriers[kNamedBarriers];
};

/// What one OpenMP thread needs to run blocks; used again by later launches.
struct Worker {
  Block block;
  std::vector<Thread> threads;
  StackPool stacks;
  Fiber scheduler = nullptr;
  Thread *running = nullptr;
  std::unique_ptr<char[]> sharedMemory;
  uint32_t sharedCapacity = 0;
  std::vector<int32_t> sharedWrites, sharedReads;
  bool hasFault = false;
  FaultKind faultKind;
  std::string faultText;

  bool prepare(const Launch &launch);
  void runBlock(Launch &launch, uint64_t blockIndex);
  /// Leaves the running GPU thread for good.
  [[noreturn]] void abandon();
};

/// Ends the block: `text` says what happened where; kernel, source op, block
/// and thread are added.
[[noreturn]] void raiseFault(Thread &thread, const Site &site, FaultKind kind,
                             const std::string &text);
/// The same from the scheduler, without a switch.
void recordFault(Thread &thread, const Site *site, FaultKind kind,
                 const std::string &text);

/// Gives `block` a new clock. Without one left, the rest of the launch goes
/// without race checks and says so on stderr.
void startInterval(Block &block);

/// Suspends the running thread until its state is Ready again.
void waitForOthers(Thread &thread);
void makeReady(Thread &thread);

/// Runs all blocks of `launch` on OpenMP threads. Success, or the code of the
/// first fault with its text.
Result runLaunch(Launch &launch, std::vector<std::unique_ptr<Worker>> &workers,
                 std::string &fault);

/// Releases lanes that waited for a lane that has exited.
void completeAfterExit(Thread &exited);

} // namespace aal::emulated

#endif // AAL_EMULATED_STATE_H
