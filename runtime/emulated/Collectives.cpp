//===- Collectives.cpp - barriers, shuffles and votes ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Collectives.h"
#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace aal::emulated;

static std::string hex(uint32_t mask) {
  char text[16];
  std::snprintf(text, sizeof(text), "0x%08x", mask);
  return text;
}

static Thread &laneOf(Thread &thread, unsigned lane) {
  return (&thread)[static_cast<int>(lane) - static_cast<int>(thread.lane)];
}

/// The lane that a shuffle reads from and whether it is in the segment, as the
/// PTX ISA defines them.
static unsigned sourceLane(const Thread &thread, WarpOp op, bool &inSegment) {
  int lane = thread.lane, b = thread.operand & 31, c = thread.clamp & 31;
  int segment = thread.clamp >> 8 & 31;
  int last = (lane & segment) | (c & ~segment & 31);
  int source = 0;
  switch (op) {
  case WarpOp::ShuffleUp:
    source = lane - b;
    inSegment = source >= last;
    break;
  case WarpOp::ShuffleDown:
    source = lane + b;
    inSegment = source <= last;
    break;
  case WarpOp::ShuffleXor:
    source = lane ^ b;
    inSegment = source <= last;
    break;
  default:
    source = (lane & segment) | (b & ~segment & 31);
    inSegment = source <= last;
  }
  return inSegment ? source : lane;
}

/// Combines the operands of redux.sync.
static uint32_t combine(WarpOp op, uint32_t a, uint32_t b) {
  auto sa = static_cast<int32_t>(a), sb = static_cast<int32_t>(b);
  switch (op) {
  case WarpOp::Add:
    return a + b;
  case WarpOp::MinSigned:
    return std::min(sa, sb);
  case WarpOp::MaxSigned:
    return std::max(sa, sb);
  case WarpOp::MinUnsigned:
    return std::min(a, b);
  case WarpOp::MaxUnsigned:
    return std::max(a, b);
  case WarpOp::And:
    return a & b;
  case WarpOp::Or:
    return a | b;
  default:
    return a ^ b;
  }
}

/// The result of votes and reductions: one for all lanes of `lanes`.
static uint64_t common(Thread &thread, WarpOp op, uint32_t lanes) {
  uint32_t votes = 0, reduced = 0;
  bool isFirst = true;
  for (uint32_t rest = lanes; rest; rest &= rest - 1) {
    unsigned lane = __builtin_ctz(rest);
    auto value = static_cast<uint32_t>(laneOf(thread, lane).value);
    votes |= uint32_t(value != 0) << lane;
    reduced = isFirst ? value : combine(op, reduced, value);
    isFirst = false;
  }
  switch (op) {
  case WarpOp::Ballot:
    return votes;
  case WarpOp::All:
    return votes == lanes;
  case WarpOp::Any:
    return votes != 0;
  case WarpOp::Uniform:
    return votes == lanes || votes == 0;
  default:
    return reduced;
  }
}

static uint32_t lanesOfValue(Thread &thread, uint32_t lanes) {
  uint32_t same = 0;
  for (uint32_t rest = lanes; rest; rest &= rest - 1) {
    unsigned lane = __builtin_ctz(rest);
    same |= uint32_t(laneOf(thread, lane).value == thread.value) << lane;
  }
  return same;
}

static uint64_t shuffle(Thread &thread, WarpOp op, uint32_t lanes) {
  bool inSegment = false;
  unsigned source = sourceLane(thread, op, inSegment);
  if (!(lanes >> source & 1)) {
    const Warp &warp = thread.block->warps[thread.warpIndex];
    const char *why = !(warp.exists >> source & 1)   ? "does not exist"
                      : !(thread.mask >> source & 1) ? "is not in its mask"
                                                     : "has exited";
    recordFault(thread, thread.waitsAt, FaultKind::Collective,
                "wrong mask " + hex(thread.mask) + ": it reads lane " +
                    std::to_string(source) + ", which " + why);
    return 0;
  }
  return static_cast<uint32_t>(laneOf(thread, source).value) |
         uint64_t(inSegment) << 32;
}

/// Gives every lane of `lanes` its result and lets it run.
static void complete(Thread &thread, uint32_t lanes) {
  Warp &warp = thread.block->warps[thread.warpIndex];
  WarpOp op = thread.waitsAt->warpOp;
  uint64_t result = common(thread, op, lanes);
  for (uint32_t rest = lanes; rest; rest &= rest - 1) {
    Thread &lane = laneOf(thread, __builtin_ctz(rest));
    uint32_t same = 0;
    switch (op) {
    case WarpOp::ShuffleUp:
    case WarpOp::ShuffleDown:
    case WarpOp::ShuffleXor:
    case WarpOp::ShuffleIndex:
      lane.result = shuffle(lane, op, lanes);
      break;
    case WarpOp::MatchAny:
      lane.result = lanesOfValue(lane, lanes);
      break;
    case WarpOp::MatchAll:
      same = lanesOfValue(lane, lanes);
      lane.result = same == lanes ? lanes | uint64_t(1) << 32 : 0;
      break;
    case WarpOp::Elect:
      lane.result = __builtin_ctz(lanes) |
                    uint64_t(lane.lane == unsigned(__builtin_ctz(lanes))) << 32;
      break;
    default:
      lane.result = result;
    }
  }
  warp.arrived &= ~lanes;
  for (uint32_t rest = lanes; rest; rest &= rest - 1)
    makeReady(laneOf(thread, __builtin_ctz(rest)));
  if (op == WarpOp::Sync) {
    startInterval(*thread.block);
    warp.syncClock = thread.block->clock;
  }
}

/// Ends the block where `thread` and a lane that waits disagree.
static void checkAgreement(Thread &thread, const Site &site) {
  Warp &warp = thread.block->warps[thread.warpIndex];
  for (uint32_t rest = warp.arrived & thread.mask; rest; rest &= rest - 1) {
    const Thread &lane = laneOf(thread, __builtin_ctz(rest));
    if (lane.mask != thread.mask)
      raiseFault(thread, site, FaultKind::Collective,
                 "wrong mask " + hex(thread.mask) + ": lane " +
                     std::to_string(lane.lane) + " waits with mask " +
                     hex(lane.mask));
    if (lane.waitsAt->warpOp != site.warpOp)
      raiseFault(thread, site, FaultKind::Collective,
                 "wrong mask " + hex(thread.mask) + ": lane " +
                     std::to_string(lane.lane) + " of it waits in " +
                     lane.waitsAt->what + " at instruction " +
                     std::to_string(lane.waitsAt->instruction));
  }
}

extern "C" uint64_t aalEmulatedWarp(Thread *thread, Site *site, uint32_t mask,
                                    uint64_t value, uint32_t operand,
                                    uint32_t clamp) {
  Warp &warp = thread->block->warps[thread->warpIndex];
  if (!(mask >> thread->lane & 1))
    raiseFault(*thread, *site, FaultKind::Collective,
               "wrong mask " + hex(mask) + ": lane " +
                   std::to_string(thread->lane) +
                   " executes it and is not in it");
  thread->mask = mask;
  thread->value = value;
  thread->operand = operand;
  thread->clamp = clamp;
  checkAgreement(*thread, *site);
  thread->waitsAt = site;
  warp.arrived |= 1u << thread->lane;
  uint32_t expected = mask & warp.exists & ~warp.exited;
  if ((warp.arrived & expected) == expected)
    complete(*thread, expected);
  else
    thread->state = Thread::InWarp;
  waitForOthers(*thread);
  return thread->result;
}

void aal::emulated::completeAfterExit(Thread &exited) {
  Warp &warp = exited.block->warps[exited.warpIndex];
  for (uint32_t rest = warp.arrived; rest; rest &= rest - 1) {
    Thread &lane = laneOf(exited, __builtin_ctz(rest));
    uint32_t expected = lane.mask & warp.exists & ~warp.exited;
    if ((warp.arrived & expected) != expected)
      continue;
    complete(lane, expected);
    rest &= ~expected | (1u << lane.lane);
  }
}

static void release(Block &block, Barrier &barrier, uint32_t id) {
  BarrierOp op = barrier.site->barrierOp;
  uint32_t result = op == BarrierOp::Count ? barrier.votes
                    : op == BarrierOp::And ? barrier.votes == barrier.arrived
                                           : barrier.votes != 0;
  std::vector<Thread> &threads = block.worker->threads;
  for (uint32_t i = 0; i < block.threadCount; ++i) {
    if (threads[i].state != Thread::InBarrier || threads[i].barrier != id)
      continue;
    threads[i].result = result;
    makeReady(threads[i]);
  }
  barrier = Barrier();
  startInterval(block);
  block.barrierClock = block.clock;
  if (block.sharedFloor != kNoRaces)
    block.sharedFloor = block.clock << kWhoBits;
}

extern "C" uint32_t aalEmulatedBarrier(Thread *thread, Site *site, uint32_t id,
                                       uint32_t count, uint32_t predicate) {
  Block &block = *thread->block;
  if (id >= kNamedBarriers)
    raiseFault(*thread, *site, FaultKind::Collective,
               "barrier " + std::to_string(id) + " of 16");
  Barrier &barrier = block.barriers[id];
  if (!barrier.arrived) {
    barrier.site = site;
    barrier.first = thread->index;
    barrier.expected = count ? count : block.threadCount;
  } else if (barrier.site != site && !count) {
    raiseFault(*thread, *site, FaultKind::Deadlock,
               "divergent barrier: thread " + std::to_string(barrier.first) +
                   " of the block waits at another barrier, instruction " +
                   std::to_string(barrier.site->instruction));
  } else if (barrier.expected != (count ? count : block.threadCount)) {
    raiseFault(*thread, *site, FaultKind::Deadlock,
               "barrier of " + std::to_string(count) +
                   " threads, where thread " + std::to_string(barrier.first) +
                   " waits for " + std::to_string(barrier.expected));
  }
  thread->waitsAt = site;
  thread->barrier = id;
  thread->state = Thread::InBarrier;
  block.warps[thread->warpIndex].ready &= ~(1u << thread->lane);
  barrier.votes += predicate != 0;
  if (++barrier.arrived == barrier.expected)
    release(block, barrier, id);
  waitForOthers(*thread);
  return static_cast<uint32_t>(thread->result);
}

extern "C" uint32_t aalEmulatedActiveMask(Thread *thread) {
  const Warp &warp = thread->block->warps[thread->warpIndex];
  return warp.exists & ~warp.exited;
}

extern "C" uint64_t aalEmulatedClock() {
  return std::chrono::steady_clock::now().time_since_epoch().count();
}
