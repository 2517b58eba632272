//===- RaceTest.cpp - races that the emulated device finds ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestDevice.h"

using namespace aal::test;

namespace {

using RaceTest = FaultTest;

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

TEST_F(RaceTest, MissingBarrier) {
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

TEST_F(RaceTest, RaceInSharedMemory) {
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

TEST_F(RaceTest, RaceInGlobalMemory) {
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

TEST_F(RaceTest, RaceBetweenBlocks) {
  CUdeviceptr a = upload(std::vector<int>(1));
  expectFault(launch(load(R"(
define ptx_kernel void @k(ptr addrspace(1) %a) {
  store i32 1, ptr addrspace(1) %a
  ret void
})"),
                     2, 1, {a}),
              kLaunchFailed, {"of another block writes in the same launch"});
}

TEST_F(RaceTest, AtomicsAndPlainAccessesRace) {
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

TEST_F(RaceTest, BarrierOfAWarpOrdersIt) {
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

} // namespace
