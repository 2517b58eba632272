//===- Schedule.cpp - running the threads of a block ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Blocks are spread over OpenMP threads. Threads of a kernel without
// collectives run one after another; else each has a fiber, and a warp runs
// until all its lanes wait.
//
//===----------------------------------------------------------------------===//

#include "State.h"
#include <algorithm>
#include <cstdio>
#include <mutex>
#include <omp.h>

using namespace aal::emulated;

bool Worker::prepare(const Launch &launch) {
  uint32_t count = launch.block[0] * launch.block[1] * launch.block[2];
  threads.resize(count);
  if (launch.sharedBytes) {
    if (launch.sharedBytes > sharedCapacity) {
      sharedMemory.reset(new char[launch.sharedBytes + 256]);
      sharedCapacity = launch.sharedBytes;
    }
    sharedWrites.assign(launch.sharedBytes, 0);
    sharedReads.assign(launch.sharedBytes, 0);
  }
  auto base = reinterpret_cast<uintptr_t>(sharedMemory.get());
  block.shared = reinterpret_cast<char *>((base + 255) / 256 * 256);
  block.dynamic = block.shared + launch.kernel->sharedBytes;
  std::copy_n(launch.grid, 3, block.nctaid);
  std::copy_n(launch.block, 3, block.ntid);
  block.dynamicShared = launch.sharedBytes - launch.kernel->sharedBytes;
  block.worker = this;
  block.threadCount = count;
  for (uint32_t i = 0; i < count; ++i) {
    Thread &thread = threads[i];
    thread.tid[0] = i % block.ntid[0];
    thread.tid[1] = i / block.ntid[0] % block.ntid[1];
    thread.tid[2] = i / block.ntid[0] / block.ntid[1];
    thread.lane = i % kWarpSize;
    thread.warpIndex = i / kWarpSize;
    thread.block = &block;
    thread.index = i;
  }
  constexpr size_t kStackBytes = 64 << 10;
  return stacks.reserve(launch.kernel->collective ? count : 1,
                        kStackBytes + launch.kernel->stackBytes);
}

void Worker::abandon() {
  Fiber never;
  aalEmulatedSwitch(&never, scheduler);
  __builtin_unreachable();
}

static std::string describe(const Thread &thread) {
  const Block &block = *thread.block;
  char text[120];
  std::snprintf(text, sizeof(text), "thread (%u,%u,%u) of block (%u,%u,%u)",
                thread.tid[0], thread.tid[1], thread.tid[2], block.ctaid[0],
                block.ctaid[1], block.ctaid[2]);
  return text;
}

void aal::emulated::recordFault(Thread &thread, const Site *site,
                                FaultKind kind, const std::string &text) {
  Worker &worker = *thread.block->worker;
  if (worker.hasFault)
    return;
  const Kernel &kernel = *thread.block->launch->kernel;
  worker.hasFault = true;
  worker.faultKind = kind;
  std::string where = "kernel '" + kernel.name + "'";
  const std::string &source =
      site && !site->source.empty() ? site->source : kernel.source;
  if (!source.empty())
    where += " (" + source + ")";
  where += ", " + describe(thread);
  if (site) {
    where += ", " + site->what + " (instruction " +
             std::to_string(site->instruction);
    if (site->function != kernel.name)
      where += " of '" + site->function + "'";
    where += ")";
  }
  worker.faultText = where + ": " + text;
}

void aal::emulated::raiseFault(Thread &thread, const Site &site, FaultKind kind,
                               const std::string &text) {
  recordFault(thread, &site, kind, text);
  thread.block->worker->abandon();
}

void aal::emulated::startInterval(Block &block) {
  Launch &launch = *block.launch;
  block.clock = launch.clocks->draw(block.serial);
  if (block.clock != kMaxClock)
    return;
  block.sharedFloor = kNoRaces;
  if (launch.floor.exchange(kNoRaces) != kNoRaces)
    std::fprintf(stderr,
                 "aal: emulated device: kernel '%s' has too many blocks and "
                 "barriers; the rest of the launch runs without race checks\n",
                 launch.kernel->name.c_str());
}

void aal::emulated::makeReady(Thread &thread) {
  thread.state = Thread::Ready;
  thread.block->warps[thread.warpIndex].ready |= 1u << thread.lane;
}

void aal::emulated::waitForOthers(Thread &thread) {
  Worker &worker = *thread.block->worker;
  if (worker.hasFault)
    worker.abandon();
  if (thread.state == Thread::Ready)
    return;
  thread.block->warps[thread.warpIndex].ready &= ~(1u << thread.lane);
  aalEmulatedSwitch(&thread.fiber, worker.scheduler);
}

/// Entry of the fiber that runs all threads one after another.
static void runAll(void *argument) {
  auto &worker = *static_cast<Worker *>(argument);
  const Launch &launch = *worker.block.launch;
  for (Thread &thread : worker.threads)
    launch.kernel->entry(&thread, launch.parameters);
  worker.abandon();
}

/// Entry of the fiber of one thread.
static void runOne(void *argument) {
  auto &thread = *static_cast<Thread *>(argument);
  Block &block = *thread.block;
  block.launch->kernel->entry(&thread, block.launch->parameters);
  Warp &warp = block.warps[thread.warpIndex];
  thread.state = Thread::Exited;
  warp.exited |= 1u << thread.lane;
  warp.ready &= ~(1u << thread.lane);
  --block.alive;
  if (warp.arrived)
    completeAfterExit(thread);
  block.worker->abandon();
}

/// No thread can run: says which wait where and what they wait for.
static void reportDeadlock(Worker &worker) {
  Thread *waiting = nullptr, *other = nullptr;
  uint32_t exited = 0, waits = 0;
  for (Thread &thread : worker.threads) {
    exited += thread.state == Thread::Exited;
    if (thread.state == Thread::Exited)
      continue;
    ++waits;
    if (!waiting)
      waiting = &thread;
    else if (!other && thread.waitsAt != waiting->waitsAt)
      other = &thread;
  }
  std::string text = "deadlock: " + std::to_string(waits) + " of " +
                     std::to_string(worker.threads.size()) +
                     " threads of the block wait";
  if (exited)
    text += ", " + std::to_string(exited) + " have exited";
  if (other)
    text += "; thread " + std::to_string(other->index) + " waits in " +
            other->waitsAt->what + " (instruction " +
            std::to_string(other->waitsAt->instruction) + ")";
  recordFault(*waiting, waiting->waitsAt, FaultKind::Deadlock, text);
}

static void runFibers(Worker &worker) {
  Block &block = worker.block;
  block.alive = block.threadCount;
  std::fill(std::begin(block.barriers), std::end(block.barriers), Barrier());
  uint32_t warps = (block.threadCount + kWarpSize - 1) / kWarpSize;
  for (uint32_t w = 0; w < warps; ++w) {
    uint32_t lanes = std::min(block.threadCount - w * kWarpSize, kWarpSize);
    uint32_t mask = lanes == kWarpSize ? ~0u : (1u << lanes) - 1;
    block.warps[w] = {mask, mask, 0, 0, block.clock};
  }
  for (Thread &thread : worker.threads) {
    thread.state = Thread::Ready;
    thread.fiber = worker.stacks.start(thread.index, runOne, &thread);
  }
  while (block.alive) {
    bool progress = false;
    for (uint32_t w = 0; w < warps; ++w)
      while (uint32_t ready = block.warps[w].ready) {
        Thread &thread = worker.threads[w * kWarpSize + __builtin_ctz(ready)];
        progress = true;
        aalEmulatedSwitch(&worker.scheduler, thread.fiber);
        if (worker.hasFault)
          return;
      }
    if (!progress)
      return reportDeadlock(worker);
  }
}

void Worker::runBlock(Launch &launch, uint64_t blockIndex) {
  block.launch = &launch;
  block.ctaid[0] = blockIndex % launch.grid[0];
  block.ctaid[1] = blockIndex / launch.grid[0] % launch.grid[1];
  block.ctaid[2] = blockIndex / launch.grid[0] / launch.grid[1];
  block.serial = static_cast<uint32_t>(blockIndex);
  startInterval(block);
  block.barrierClock = block.clock;
  block.sharedFloor =
      launch.floor != kNoRaces ? block.clock << kWhoBits : kNoRaces;
  block.sharedUndefinedBelow = launch.undefinedBelow == kNoUndefined
                                   ? kNoUndefined
                                   : block.clock << kWhoBits;
  if (launch.kernel->collective)
    return runFibers(*this);
  for (uint32_t w = 0; w < kMaxWarps; ++w)
    block.warps[w].syncClock = block.clock;
  aalEmulatedSwitch(&scheduler, stacks.start(0, runAll, this));
}

static Result codeOf(FaultKind kind) {
  switch (kind) {
  case FaultKind::OutOfBounds:
    return IllegalAddress;
  case FaultKind::Misaligned:
    return MisalignedAddress;
  case FaultKind::Assertion:
    return Assert;
  default:
    return LaunchFailed;
  }
}

Result aal::emulated::runLaunch(Launch &launch,
                                std::vector<std::unique_ptr<Worker>> &workers,
                                std::string &fault) {
  uint64_t blocks = uint64_t(launch.grid[0]) * launch.grid[1] * launch.grid[2];
  auto count = static_cast<int>(
      std::min<uint64_t>(std::max(omp_get_max_threads(), 1), blocks));
  while (static_cast<int>(workers.size()) < count)
    workers.push_back(std::make_unique<Worker>());
  for (int i = 0; i < count; ++i) {
    workers[i]->hasFault = false;
    if (!workers[i]->prepare(launch)) {
      fault = "no memory for the stacks of the threads of a block";
      return LaunchOutOfResources;
    }
  }
  std::atomic<uint64_t> next{0};
#pragma omp parallel num_threads(count)
  {
    Worker &worker = *workers[omp_get_thread_num()];
    uint64_t grain = std::max<uint64_t>(1, blocks / (uint64_t(count) * 32));
    for (uint64_t begin; (begin = next.fetch_add(grain)) < blocks;)
      for (uint64_t i = begin; i < std::min(begin + grain, blocks); ++i) {
        if (launch.failed.load(std::memory_order_relaxed))
          break;
        worker.runBlock(launch, i);
        if (worker.hasFault)
          launch.failed = true;
      }
  }
  for (int i = 0; i < count; ++i)
    if (workers[i]->hasFault) {
      fault = workers[i]->faultText;
      return codeOf(workers[i]->faultKind);
    }
  return Success;
}
