//===- FaultTest.cpp - accesses that the emulated device refuses ----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestDevice.h"

using namespace aal::test;

namespace {

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
