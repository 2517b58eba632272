//===- CollectiveTest.cpp - wrong use of collectives ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestDevice.h"

using namespace aal::test;

namespace {

using CollectiveTest = FaultTest;

TEST_F(CollectiveTest, LaneOutsideOfItsMask) {
  expectFault(launch(load(R"(
declare i32 @llvm.nvvm.shfl.sync.idx.i32(i32, i32, i32, i32)
define ptx_kernel void @k() {
  %v = call i32 @llvm.nvvm.shfl.sync.idx.i32(i32 65535, i32 1, i32 0, i32 31)
  ret void
})"),
                     1, 32, {}),
              kLaunchFailed,
              {"nvvm.shfl.sync.idx.i32",
               "wrong mask 0x0000ffff: lane 16 executes it and is not in it"});
}

TEST_F(CollectiveTest, ShuffleReadsALaneOutsideOfTheMask) {
  expectFault(launch(load(R"(
declare i32 @llvm.nvvm.shfl.sync.bfly.i32(i32, i32, i32, i32)
define ptx_kernel void @k() {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %low = icmp ult i32 %t, 16
  br i1 %low, label %shuffle, label %done
shuffle:
  %v = call i32 @llvm.nvvm.shfl.sync.bfly.i32(i32 65535, i32 %t, i32 16, i32 31)
  br label %done
done:
  ret void
})"),
                     1, 32, {}),
              kLaunchFailed,
              {"wrong mask 0x0000ffff: it reads lane 16, which is not in its "
               "mask"});
}

TEST_F(CollectiveTest, ShuffleReadsAnExitedLane) {
  expectFault(launch(load(R"(
declare i32 @llvm.nvvm.shfl.sync.down.i32(i32, i32, i32, i32)
define ptx_kernel void @k() {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %low = icmp ult i32 %t, 20
  br i1 %low, label %shuffle, label %done
shuffle:
  %v = call i32 @llvm.nvvm.shfl.sync.down.i32(i32 -1, i32 %t, i32 1, i32 31)
  br label %done
done:
  ret void
})"),
                     1, 32, {}),
              kLaunchFailed, {"it reads lane 20, which has exited"});
}

TEST_F(CollectiveTest, LanesWithDifferentMasks) {
  expectFault(launch(load(R"(
declare i32 @llvm.nvvm.vote.ballot.sync(i32, i1)
define ptx_kernel void @k() {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %zero = icmp eq i32 %t, 0
  %mask = select i1 %zero, i32 15, i32 7
  %v = call i32 @llvm.nvvm.vote.ballot.sync(i32 %mask, i1 true)
  ret void
})"),
                     1, 3, {}),
              kLaunchFailed,
              {"nvvm.vote.ballot.sync", "wrong mask 0x00000007: lane 0 waits "
                                        "with mask 0x0000000f"});
}

TEST_F(CollectiveTest, LaneThatNeverArrives) {
  expectFault(launch(load(R"(
declare i32 @llvm.nvvm.vote.ballot.sync(i32, i1)
define ptx_kernel void @k() {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %zero = icmp eq i32 %t, 0
  br i1 %zero, label %barrier, label %vote
vote:
  %v = call i32 @llvm.nvvm.vote.ballot.sync(i32 -1, i1 true)
  br label %barrier
barrier:
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  ret void
})"),
                     1, 32, {}),
              kLaunchFailed,
              {"deadlock: 32 of 32 threads of the block wait",
               "waits in nvvm.vote.ballot.sync"});
}

TEST_F(CollectiveTest, ThreadThatExitsBeforeABarrier) {
  expectFault(launch(load(R"(
define ptx_kernel void @k() {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %last = icmp eq i32 %t, 40
  br i1 %last, label %done, label %wait
wait:
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  br label %done
done:
  ret void
})"),
                     1, 64, {}),
              kLaunchFailed,
              {"nvvm.barrier.cta.sync.aligned.all",
               "deadlock: 63 of 64 threads of the block wait, 1 have exited"});
}

TEST_F(CollectiveTest, DivergentBarrier) {
  expectFault(launch(load(R"(
define ptx_kernel void @k() {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %low = icmp ult i32 %t, 16
  br i1 %low, label %one, label %two
one:
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  ret void
two:
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  ret void
})"),
                     1, 32, {}),
              kLaunchFailed,
              {"thread (16,0,0)",
               "divergent barrier: thread 0 of the block waits at another "
               "barrier, instruction 3"});
}

} // namespace
