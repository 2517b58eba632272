//===- KernelTest.cpp - what kernels compute on the emulated device -------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestDevice.h"
#include <cmath>
#include <cstdint>

using namespace aal::test;

namespace {

class KernelTest : public EmulatedDevice {};

// Thread i of block b owns element 64 b + i of a; lane 0 writes the ballot.
const char *const kBallot = R"(
declare i32 @llvm.nvvm.vote.ballot.sync(i32, i1)
define ptx_kernel void @k(ptr addrspace(1) %a, ptr addrspace(1) %bits) {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %b = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %n = call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
  %base = mul i32 %b, %n
  %i = add i32 %base, %t
  %p = getelementptr float, ptr addrspace(1) %a, i32 %i
  %inside = icmp ult i32 %i, 1000
  br i1 %inside, label %read, label %join
read:
  %v = load float, ptr addrspace(1) %p
  %negative = fcmp olt float %v, 0.0
  br label %join
join:
  %sign = phi i1 [ false, %0 ], [ %negative, %read ]
  %mask = call i32 @llvm.nvvm.vote.ballot.sync(i32 -1, i1 %sign)
  %lane = and i32 %t, 31
  %first = icmp eq i32 %lane, 0
  br i1 %first, label %write, label %done
write:
  %w = lshr i32 %i, 5
  %q = getelementptr i32, ptr addrspace(1) %bits, i32 %w
  store i32 %mask, ptr addrspace(1) %q
  br label %done
done:
  ret void
}
)";

TEST_F(KernelTest, PacksSignsByBallot) {
  std::vector<float> a(1000);
  for (size_t i = 0; i < a.size(); ++i)
    a[i] = std::sin(0.7f * i);
  CUdeviceptr input = upload(a), bits = allocate(32 * 4);
  ASSERT_EQ(launch(load(kBallot), 16, 64, {input, bits}), 0)
      << aalEmulatedLastFault();
  std::vector<uint32_t> packed = download<uint32_t>(bits, 32);
  for (size_t i = 0; i < 1024; ++i)
    EXPECT_EQ(packed[i / 32] >> (i % 32) & 1, i < 1000 && a[i] < 0) << i;
}

// One block of 128 threads: out[0] = sum exp(a[i]), by shuffles, then by the
// sums of the warps in shared memory.
const char *const kSumExp = R"(
declare {float, i1} @llvm.nvvm.shfl.sync.bfly.f32p(i32, float, i32, i32)
declare float @__nv_expf(float)
@sums = internal addrspace(3) global [4 x float] undef, align 4
define internal float @add(float %x, i32 %d) {
  %pair = call {float, i1} @llvm.nvvm.shfl.sync.bfly.f32p(i32 -1, float %x, i32 %d, i32 31)
  %y = extractvalue {float, i1} %pair, 0
  %s = fadd float %x, %y
  ret float %s
}
define ptx_kernel void @k(ptr addrspace(1) %a, ptr addrspace(1) %out) {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %p = getelementptr float, ptr addrspace(1) %a, i32 %t
  %v = load float, ptr addrspace(1) %p
  %e = call float @__nv_expf(float %v)
  %s1 = call float @add(float %e, i32 16)
  %s2 = call float @add(float %s1, i32 8)
  %s3 = call float @add(float %s2, i32 4)
  %s4 = call float @add(float %s3, i32 2)
  %s5 = call float @add(float %s4, i32 1)
  %lane = and i32 %t, 31
  %warp = lshr i32 %t, 5
  %slot = getelementptr float, ptr addrspace(3) @sums, i32 %warp
  %first = icmp eq i32 %lane, 0
  br i1 %first, label %write, label %wait
write:
  store float %s5, ptr addrspace(3) %slot
  br label %wait
wait:
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  %zero = icmp eq i32 %t, 0
  br i1 %zero, label %total, label %done
total:
  %w0 = load float, ptr addrspace(3) @sums
  %w1 = load float, ptr addrspace(3) getelementptr (float, ptr addrspace(3) @sums, i32 1)
  %w2 = load float, ptr addrspace(3) getelementptr (float, ptr addrspace(3) @sums, i32 2)
  %w3 = load float, ptr addrspace(3) getelementptr (float, ptr addrspace(3) @sums, i32 3)
  %x = fadd float %w0, %w1
  %y = fadd float %w2, %w3
  %z = fadd float %x, %y
  store float %z, ptr addrspace(1) %out
  br label %done
done:
  ret void
}
)";

TEST_F(KernelTest, ReducesThroughShufflesAndSharedMemory) {
  std::vector<float> a(128);
  double expected = 0;
  for (size_t i = 0; i < a.size(); ++i) {
    a[i] = 0.01f * i - 0.5f;
    expected += std::exp(double(a[i]));
  }
  CUdeviceptr input = upload(a), out = allocate(4);
  ASSERT_EQ(launch(load(kSumExp), 1, 128, {input, out}), 0)
      << aalEmulatedLastFault();
  EXPECT_NEAR(download<float>(out, 1)[0], expected, 1e-5 * expected);
}

// out[t] = 100 * block + the value that a shuffle of `kind` gives to lane t of
// its own index.
std::string shuffleKernel(const std::string &kind, int operand, int clamp) {
  return "declare i32 @llvm.nvvm.shfl.sync." + kind +
         ".i32(i32, i32, i32, i32)\n"
         "define ptx_kernel void @k(ptr addrspace(1) %out) {\n"
         "  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()\n"
         "  %v = call i32 @llvm.nvvm.shfl.sync." +
         kind + ".i32(i32 -1, i32 %t, i32 " + std::to_string(operand) +
         ", i32 " + std::to_string(clamp) +
         ")\n"
         "  %p = getelementptr i32, ptr addrspace(1) %out, i32 %t\n"
         "  store i32 %v, ptr addrspace(1) %p\n"
         "  ret void\n}\n";
}

TEST_F(KernelTest, ShufflesAsPtxDefines) {
  struct {
    const char *kind;
    int operand, clamp;
    int (*expected)(int lane);
  } cases[] = {
      {"up", 3, 0, [](int l) { return l < 3 ? l : l - 3; }},
      {"down", 3, 31, [](int l) { return l + 3 > 31 ? l : l + 3; }},
      {"bfly", 5, 31, [](int l) { return l ^ 5; }},
      {"idx", 7, 31, [](int) { return 7; }},
      // Segments of 8 lanes: a mask of 24 above the clamp.
      {"idx", 2, 24 << 8 | 31, [](int l) { return l / 8 * 8 + 2; }},
      {"down", 1, 24 << 8 | 7, [](int l) { return l % 8 == 7 ? l : l + 1; }},
  };
  for (const auto &test : cases) {
    CUdeviceptr out = allocate(32 * 4);
    ASSERT_EQ(launch(load(shuffleKernel(test.kind, test.operand, test.clamp)),
                     1, 32, {out}),
              0)
        << aalEmulatedLastFault();
    std::vector<int> values = download<int>(out, 32);
    for (int lane = 0; lane < 32; ++lane)
      EXPECT_EQ(values[lane], test.expected(lane))
          << test.kind << " " << test.operand << " lane " << lane;
  }
}

TEST_F(KernelTest, VotesAndReducesInAWarp) {
  CUdeviceptr out = allocate(6 * 4);
  ASSERT_EQ(launch(load(R"(
declare i1 @llvm.nvvm.vote.all.sync(i32, i1)
declare i1 @llvm.nvvm.vote.any.sync(i32, i1)
declare i32 @llvm.nvvm.redux.sync.add(i32, i32)
declare i32 @llvm.nvvm.redux.sync.umax(i32, i32)
declare i32 @llvm.nvvm.barrier.cta.red.popc.aligned.all(i32, i1)
declare i32 @llvm.nvvm.activemask()
define ptx_kernel void @k(ptr addrspace(1) %out) {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %odd = trunc i32 %t to i1
  %all = call i1 @llvm.nvvm.vote.all.sync(i32 -1, i1 %odd)
  %any = call i1 @llvm.nvvm.vote.any.sync(i32 -1, i1 %odd)
  %sum = call i32 @llvm.nvvm.redux.sync.add(i32 %t, i32 -1)
  %max = call i32 @llvm.nvvm.redux.sync.umax(i32 %t, i32 -1)
  %odds = call i32 @llvm.nvvm.barrier.cta.red.popc.aligned.all(i32 0, i1 %odd)
  %active = call i32 @llvm.nvvm.activemask()
  %last = icmp eq i32 %t, 63
  br i1 %last, label %write, label %done
write:
  %a = zext i1 %all to i32
  %b = zext i1 %any to i32
  store i32 %a, ptr addrspace(1) %out
  %p1 = getelementptr i32, ptr addrspace(1) %out, i32 1
  store i32 %b, ptr addrspace(1) %p1
  %p2 = getelementptr i32, ptr addrspace(1) %out, i32 2
  store i32 %sum, ptr addrspace(1) %p2
  %p3 = getelementptr i32, ptr addrspace(1) %out, i32 3
  store i32 %max, ptr addrspace(1) %p3
  %p4 = getelementptr i32, ptr addrspace(1) %out, i32 4
  store i32 %odds, ptr addrspace(1) %p4
  br label %done
done:
  ret void
})"),
                   1, 64, {out}),
            0)
      << aalEmulatedLastFault();
  EXPECT_EQ(download<int>(out, 5),
            (std::vector<int>{0, 1, 32 * 32 + 31 * 16, 63, 32}));
}

TEST_F(KernelTest, AtomicsOfAllBlocksAddUp) {
  CUdeviceptr sum = upload(std::vector<float>{0});
  ASSERT_EQ(launch(load(R"(
define ptx_kernel void @k(ptr addrspace(1) %sum) {
  %old = atomicrmw fadd ptr addrspace(1) %sum, float 1.0 monotonic
  ret void
})"),
                   50, 96, {sum}),
            0)
      << aalEmulatedLastFault();
  EXPECT_EQ(download<float>(sum, 1)[0], 4800);
}

TEST_F(KernelTest, DynamicSharedMemoryFollowsStatic) {
  CUdeviceptr out = allocate(64 * 4);
  ASSERT_EQ(launch(load(R"(
@fixed = internal addrspace(3) global [3 x i8] undef, align 1
@dynamic = external addrspace(3) global [0 x i32], align 4
define ptx_kernel void @k(ptr addrspace(1) %out) {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %zero = icmp eq i32 %t, 0
  br i1 %zero, label %mark, label %write
mark:
  store i8 1, ptr addrspace(3) @fixed
  br label %write
write:
  %p = getelementptr i32, ptr addrspace(3) @dynamic, i32 %t
  store i32 %t, ptr addrspace(3) %p
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  %r = sub i32 63, %t
  %q = getelementptr i32, ptr addrspace(3) @dynamic, i32 %r
  %v = load i32, ptr addrspace(3) %q
  %o = getelementptr i32, ptr addrspace(1) %out, i32 %t
  store i32 %v, ptr addrspace(1) %o
  ret void
})"),
                   1, 64, {out}, 64 * 4),
            0)
      << aalEmulatedLastFault();
  std::vector<int> values = download<int>(out, 64);
  for (int i = 0; i < 64; ++i)
    EXPECT_EQ(values[i], 63 - i);
}

TEST_F(KernelTest, EachKernelHasSharedMemoryOfItsOwn) {
  // Together more than a block may have; @both is at one place for both.
  const char *text = R"(
@both = internal addrspace(3) global [16 x i32] undef, align 4
@first = internal addrspace(3) global [10000 x i32] undef, align 4
@second = internal addrspace(3) global [10000 x i32] undef, align 4
define internal void @mark(i32 %v) {
  store i32 %v, ptr addrspace(3) @both
  ret void
}
define ptx_kernel void @k(ptr addrspace(1) %out) {
  call void @mark(i32 5)
  store i32 6, ptr addrspace(3) getelementptr (i32, ptr addrspace(3) @first, i32 9999)
  %v = load i32, ptr addrspace(3) @both
  store i32 %v, ptr addrspace(1) %out
  ret void
}
define ptx_kernel void @l(ptr addrspace(1) %out) {
  call void @mark(i32 7)
  store i32 8, ptr addrspace(3) @second
  %v = load i32, ptr addrspace(3) @both
  store i32 %v, ptr addrspace(1) %out
  ret void
}
)";
  for (auto [name, expected] : {std::pair("k", 5), std::pair("l", 7)}) {
    CUdeviceptr out = allocate(4);
    ASSERT_EQ(launch(load(text, name), 1, 1, {out}), 0)
        << aalEmulatedLastFault();
    EXPECT_EQ(download<int>(out, 1)[0], expected);
  }
}

TEST_F(KernelTest, LibdeviceAndApproximations) {
  std::vector<float> a = {0.25f, 1.5f, 3.0f};
  CUdeviceptr input = upload(a), out = allocate(a.size() * 5 * 4);
  ASSERT_EQ(launch(load(R"(
declare float @__nv_tanhf(float)
declare float @__nv_powf(float, float)
declare float @__nv_rsqrtf(float)
declare float @__nv_fast_logf(float)
declare float @llvm.nvvm.rcp.approx.ftz.f(float)
define ptx_kernel void @k(ptr addrspace(1) %a, ptr addrspace(1) %out) {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %p = getelementptr float, ptr addrspace(1) %a, i32 %t
  %x = load float, ptr addrspace(1) %p
  %f0 = call float @__nv_tanhf(float %x)
  %f1 = call float @__nv_powf(float %x, float 2.5)
  %f2 = call float @__nv_rsqrtf(float %x)
  %f3 = call float @__nv_fast_logf(float %x)
  %f4 = call float @llvm.nvvm.rcp.approx.ftz.f(float %x)
  %q = getelementptr [5 x float], ptr addrspace(1) %out, i32 %t
  store float %f0, ptr addrspace(1) %q, align 4
  %q1 = getelementptr float, ptr addrspace(1) %q, i32 1
  store float %f1, ptr addrspace(1) %q1
  %q2 = getelementptr float, ptr addrspace(1) %q, i32 2
  store float %f2, ptr addrspace(1) %q2
  %q3 = getelementptr float, ptr addrspace(1) %q, i32 3
  store float %f3, ptr addrspace(1) %q3
  %q4 = getelementptr float, ptr addrspace(1) %q, i32 4
  store float %f4, ptr addrspace(1) %q4
  ret void
})"),
                   1, 3, {input, out}),
            0)
      << aalEmulatedLastFault();
  std::vector<float> values = download<float>(out, 15);
  for (size_t i = 0; i < a.size(); ++i) {
    EXPECT_NEAR(values[5 * i], std::tanh(a[i]), 1e-6);
    EXPECT_NEAR(values[5 * i + 1], std::pow(a[i], 2.5f), 1e-4);
    EXPECT_NEAR(values[5 * i + 2], 1 / std::sqrt(a[i]), 1e-6);
    EXPECT_NEAR(values[5 * i + 3], std::log(a[i]), 1e-6);
    EXPECT_NEAR(values[5 * i + 4], 1 / a[i], 1e-6);
  }
}

} // namespace
