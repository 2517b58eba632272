//===- FaultTest.cpp - faults that the emulated device finds --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestDevice.h"

using namespace aal::test;

namespace {

constexpr CUresult kInvalidValue = 1, kIllegalAddress = 700, kMisaligned = 716,
                   kLaunchFailed = 719;

class FaultTest : public EmulatedDevice {
protected:
  /// The launch fails with `code` and its text has all of `parts`.
  void expectFault(CUresult result, CUresult code,
                   std::vector<const char *> parts) {
    std::string text = aalEmulatedLastFault();
    EXPECT_EQ(result, code) << text;
    for (const char *part : parts)
      EXPECT_NE(text.find(part), std::string::npos)
          << "expected '" << part << "' in: " << text;
  }
};

// out[t] = in[63 - t] through shared memory that was cleared before, with or
// without a barrier between the write and the read.
std::string reverse(bool hasBarrier) {
  return std::string(R"(
@tile = internal addrspace(3) global [64 x float] undef, align 4
define ptx_kernel void @reverse(ptr addrspace(1) %in, ptr addrspace(1) %out) #0 {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %p = getelementptr float, ptr addrspace(1) %in, i32 %t
  %v = load float, ptr addrspace(1) %p
  %s = getelementptr float, ptr addrspace(3) @tile, i32 %t
  store float 0.0, ptr addrspace(3) %s
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  store float %v, ptr addrspace(3) %s
)") +
         (hasBarrier
              ? "  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)\n"
              : "") +
         R"(
  %r = sub i32 63, %t
  %q = getelementptr float, ptr addrspace(3) @tile, i32 %r
  %w = load float, ptr addrspace(3) %q
  %o = getelementptr float, ptr addrspace(1) %out, i32 %t
  store float %w, ptr addrspace(1) %o
  ret void
}
attributes #0 = { "aal-location"="layer1/transpose" }
)";
}

TEST_F(FaultTest, MissingBarrier) {
  CUdeviceptr in = upload(std::vector<float>(64, 1)), out = allocate(256);
  EXPECT_EQ(launch(load(reverse(true), "reverse"), 1, 64, {in, out}), 0)
      << aalEmulatedLastFault();
  expectFault(launch(load(reverse(false), "reverse"), 1, 64, {in, out}),
              kLaunchFailed,
              {"kernel 'reverse' (layer1/transpose), thread (0,0,0) of block "
               "(0,0,0), store",
               "race: it writes byte 0 of shared variable 'tile', which thread "
               "(63,0,0) reads with no barrier between them"});
}

TEST_F(FaultTest, RaceInSharedMemory) {
  expectFault(launch(load(R"(
@cell = internal addrspace(3) global [1 x i32] undef, align 4
define ptx_kernel void @k() {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  store i32 %t, ptr addrspace(3) @cell
  ret void
})"),
                     1, 2, {}),
              kLaunchFailed,
              {"kernel 'k', thread (1,0,0) of block (0,0,0), store",
               "race: it writes byte 0 of shared variable 'cell', which thread "
               "(0,0,0) writes with no barrier between them"});
}

TEST_F(FaultTest, RaceInGlobalMemory) {
  CUdeviceptr a = upload(std::vector<int>(64));
  // Each thread reads what its neighbour writes.
  expectFault(launch(load(R"(
define ptx_kernel void @k(ptr addrspace(1) %a) {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %p = getelementptr i32, ptr addrspace(1) %a, i32 %t
  store i32 1, ptr addrspace(1) %p
  %n = add i32 %t, 1
  %q = getelementptr i32, ptr addrspace(1) %a, i32 %n
  %v = load volatile i32, ptr addrspace(1) %q
  ret void
})"),
                     1, 32, {a}),
              kLaunchFailed,
              {"race: it writes byte 4 of allocation 0, which thread (0,0,0) "
               "reads with no barrier between them"});
}

TEST_F(FaultTest, RaceBetweenBlocks) {
  CUdeviceptr a = upload(std::vector<int>(1));
  expectFault(launch(load(R"(
define ptx_kernel void @k(ptr addrspace(1) %a) {
  store i32 1, ptr addrspace(1) %a
  ret void
})"),
                     2, 1, {a}),
              kLaunchFailed, {"of another block writes in the same launch"});
}

TEST_F(FaultTest, AtomicsAndPlainAccessesRace) {
  CUdeviceptr a = upload(std::vector<int>(1));
  expectFault(launch(load(R"(
define ptx_kernel void @k(ptr addrspace(1) %a) {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %last = icmp eq i32 %t, 3
  br i1 %last, label %plain, label %atomic
atomic:
  %old = atomicrmw add ptr addrspace(1) %a, i32 1 monotonic
  ret void
plain:
  %v = load volatile i32, ptr addrspace(1) %a
  ret void
})"),
                     1, 4, {a}),
              kLaunchFailed,
              {"thread (3,0,0)", "which an atomic updates with no barrier"});
}

TEST_F(FaultTest, BarrierOfAWarpOrdersIt) {
  const char *text = R"(
declare void @llvm.nvvm.bar.warp.sync(i32)
@cells = internal addrspace(3) global [64 x i32] undef, align 4
define ptx_kernel void @k(ptr addrspace(1) %out) {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %s = getelementptr i32, ptr addrspace(3) @cells, i32 %t
  store i32 %t, ptr addrspace(3) %s
  call void @llvm.nvvm.bar.warp.sync(i32 -1)
  %n = xor i32 %t, DISTANCE
  %q = getelementptr i32, ptr addrspace(3) @cells, i32 %n
  %v = load i32, ptr addrspace(3) %q
  %o = getelementptr i32, ptr addrspace(1) %out, i32 %t
  store i32 %v, ptr addrspace(1) %o
  ret void
})";
  auto kernel = [&](const char *distance) {
    std::string result = text;
    return result.replace(result.find("DISTANCE"), 8, distance);
  };
  CUdeviceptr out = allocate(256);
  EXPECT_EQ(launch(load(kernel("1")), 1, 64, {out}), 0)
      << aalEmulatedLastFault();
  EXPECT_EQ(launch(load(kernel("32")), 1, 64, {out}), kLaunchFailed);
}

const char *const kCopy = R"(
define ptx_kernel void @copy(ptr addrspace(1) %in, ptr addrspace(1) %out) {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %p = getelementptr float, ptr addrspace(1) %in, i32 %t
  %v = load float, ptr addrspace(1) %p
  %q = getelementptr float, ptr addrspace(1) %out, i32 %t
  store float %v, ptr addrspace(1) %q
  ret void
}
)";

TEST_F(FaultTest, OffByOne) {
  CUdeviceptr in = upload(std::vector<float>(64)), out = allocate(63 * 4);
  CUfunction copy = load(kCopy, "copy");
  AalEmulatedRange ranges[] = {{in, 256, 0, "x"}, {out, 252, 1, "y"}};
  aalEmulatedSetOperands(ranges, 2);
  expectFault(launch(copy, 1, 64, {in, out}), kIllegalAddress,
              {"kernel 'copy', thread (63,0,0) of block (0,0,0), store "
               "(instruction 4): out of bounds: it writes 4 bytes 0 bytes past "
               "the end of 'y' (252 bytes)"});
}

TEST_F(FaultTest, OperandsAreTheOnlyRanges) {
  CUdeviceptr arena = upload(std::vector<float>(128));
  CUfunction copy = load(kCopy, "copy");
  AalEmulatedRange ranges[] = {{arena, 128, 0, "x"},
                               {arena + 256, 256, 1, nullptr}};
  aalEmulatedSetOperands(ranges, 2);
  expectFault(launch(copy, 1, 64, {arena, arena + 256}), kIllegalAddress,
              {"thread (32,0,0)", "reads 4 bytes 0 bytes past the end of 'x'"});
}

TEST_F(FaultTest, OperandsEndWithTheLaunch) {
  CUdeviceptr in = upload(std::vector<float>(64)), out = allocate(256);
  CUfunction copy = load(kCopy, "copy");
  AalEmulatedRange ranges[] = {{in, 256, 0, "x"}, {out, 256, 1, "y"}};
  aalEmulatedSetOperands(ranges, 2);
  EXPECT_EQ(launch(copy, 1, 64, {in, out}), 0) << aalEmulatedLastFault();
  CUdeviceptr other = allocate(256);
  EXPECT_EQ(launch(copy, 1, 64, {out, other}), 0) << aalEmulatedLastFault();
  AalEmulatedRange outside[] = {{in, 260, 0, "x"}};
  aalEmulatedSetOperands(outside, 1);
  expectFault(launch(copy, 1, 64, {in, out}), kInvalidValue,
              {"'x' is not inside of an allocation"});
}

TEST_F(FaultTest, OffByOneInSharedMemory) {
  expectFault(launch(load(R"(
@a = internal addrspace(3) global [31 x i32] undef, align 4
@b = internal addrspace(3) global [64 x i32] undef, align 4
define ptx_kernel void @k() {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %p = getelementptr i32, ptr addrspace(3) @a, i32 %t
  store i32 0, ptr addrspace(3) %p
  %q = getelementptr i32, ptr addrspace(3) @b, i32 %t
  store i32 0, ptr addrspace(3) %q
  ret void
})"),
                     1, 32, {}),
              kIllegalAddress,
              {"thread (31,0,0)", "it writes 4 bytes at byte 124 of shared "
                                  "variable 'a' (124 bytes)"});
}

TEST_F(FaultTest, OffByOneInDynamicSharedMemory) {
  expectFault(launch(load(R"(
@fixed = internal addrspace(3) global [5 x i8] undef, align 1
@dynamic = external addrspace(3) global [0 x i32], align 4
define ptx_kernel void @k() {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %p = getelementptr i32, ptr addrspace(3) @dynamic, i32 %t
  store i32 0, ptr addrspace(3) %p
  ret void
})"),
                     1, 32, {}, 31 * 4),
              kIllegalAddress,
              {"thread (31,0,0)", "it writes 4 bytes at byte 124 of shared "
                                  "variable 'dynamic' (124 bytes)"});
}

TEST_F(FaultTest, UninitialisedGlobalMemory) {
  CUdeviceptr in = allocate(256), out = allocate(256);
  CUfunction copy = load(kCopy, "copy");
  ASSERT_EQ(cuMemsetD8Async(in, 0, 128, nullptr), 0);
  expectFault(launch(copy, 1, 64, {in, out}), kLaunchFailed,
              {"kernel 'copy', thread (32,0,0)", "load",
               "uninitialised read: it reads byte 128 of allocation",
               "which nothing has written"});
}

TEST_F(FaultTest, FreshOperandsAreUndefined) {
  CUdeviceptr in = upload(std::vector<float>(64)), out = allocate(256);
  CUfunction copy = load(kCopy, "copy");
  AalEmulatedRange ranges[] = {{in, 256, 1, "x"}, {out, 256, 1, "y"}};
  aalEmulatedSetOperands(ranges, 2);
  expectFault(launch(copy, 1, 64, {in, out}), kLaunchFailed,
              {"uninitialised read: it reads byte 0 of 'x'"});
}

TEST_F(FaultTest, CopiesKeepWhatIsUndefined) {
  CUdeviceptr in = allocate(256), middle = upload(std::vector<float>(64));
  CUdeviceptr out = allocate(256);
  ASSERT_EQ(cuMemsetD8Async(in, 0, 252, nullptr), 0);
  ASSERT_EQ(cuMemcpyDtoDAsync_v2(middle, in, 256, nullptr), 0);
  expectFault(launch(load(kCopy, "copy"), 1, 64, {middle, out}), kLaunchFailed,
              {"thread (63,0,0)", "uninitialised read"});
}

TEST_F(FaultTest, UninitialisedSharedMemory) {
  // The second block must not see what the first one wrote.
  expectFault(launch(load(R"(
@cell = internal addrspace(3) global [1 x i32] undef, align 4
define ptx_kernel void @k() {
  %b = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %first = icmp eq i32 %b, 0
  br i1 %first, label %write, label %read
write:
  store i32 1, ptr addrspace(3) @cell
  br label %read
read:
  %v = load volatile i32, ptr addrspace(3) @cell
  ret void
})"),
                     2, 1, {}),
              kLaunchFailed, {"block (1,0,0)", "uninitialised read", "'cell'"});
}

TEST_F(FaultTest, Misaligned) {
  CUdeviceptr a = upload(std::vector<float>(8));
  expectFault(launch(load(R"(
define ptx_kernel void @k(ptr addrspace(1) %a) {
  %p = getelementptr i8, ptr addrspace(1) %a, i32 4
  %v = load volatile <4 x float>, ptr addrspace(1) %p, align 16
  ret void
})"),
                     1, 1, {a}),
              kMisaligned,
              {"misaligned access: the address is 4 above a multiple of the 16 "
               "bytes"});
}

TEST_F(FaultTest, LaneOutsideOfItsMask) {
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

TEST_F(FaultTest, ShuffleReadsALaneOutsideOfTheMask) {
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

TEST_F(FaultTest, ShuffleReadsAnExitedLane) {
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

TEST_F(FaultTest, LanesWithDifferentMasks) {
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

TEST_F(FaultTest, LaneThatNeverArrives) {
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

TEST_F(FaultTest, ThreadThatExitsBeforeABarrier) {
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

TEST_F(FaultTest, DivergentBarrier) {
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

TEST_F(FaultTest, FailedAssertion) {
  constexpr CUresult kAssert = 710;
  expectFault(launch(load(R"(
declare void @__assertfail(ptr, ptr, i32, ptr, i64)
@message = private constant [6 x i8] c"i < n\00"
@file = private constant [5 x i8] c"a.py\00"
define ptx_kernel void @k() {
  call void @__assertfail(ptr @message, ptr @file, i32 7, ptr @file, i64 1)
  ret void
})"),
                     1, 1, {}),
              kAssert, {"assertion failed: i < n (a.py:7)"});
}

TEST_F(FaultTest, FaultsStayUntilTheContextIsReleased) {
  CUdeviceptr in = allocate(256), out = allocate(256);
  EXPECT_EQ(launch(load(kCopy, "copy"), 1, 64, {in, out}), kLaunchFailed);
  CUstream stream = nullptr;
  EXPECT_EQ(cuStreamCreate(&stream, 0), kLaunchFailed);
  EXPECT_EQ(cuStreamSynchronize(nullptr), kLaunchFailed);
  EXPECT_EQ(cuMemFree_v2(in), 0);
  ASSERT_EQ(cuDevicePrimaryCtxRelease_v2(0), 0);
  ASSERT_EQ(cuDevicePrimaryCtxRetain(&context, 0), 0);
  in = upload(std::vector<float>(64, 2));
  out = allocate(256);
  EXPECT_EQ(launch(load(kCopy, "copy"), 1, 64, {in, out}), 0)
      << aalEmulatedLastFault();
  EXPECT_EQ(download<float>(out, 64)[63], 2);
}

} // namespace
