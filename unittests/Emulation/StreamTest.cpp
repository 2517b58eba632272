//===- StreamTest.cpp - copies beside kernels on the emulated device ------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestDevice.h"

using namespace aal::test;

namespace {

constexpr CUresult kLaunchFailed = 719;

/// A kernel that adds 1 to an int, a stream of kernels and one of copies.
class StreamTest : public EmulatedDevice {
protected:
  void SetUp() override {
    EmulatedDevice::SetUp();
    cell = upload(std::vector<int>{41});
    for (CUstream *stream : {&main, &side})
      ASSERT_EQ(cuStreamCreate(stream, 1), 0);
    ASSERT_EQ(cuEventCreate(&event, 0), 0);
    increment = load(R"(
define ptx_kernel void @k(ptr addrspace(1) %a) {
  %v = load i32, ptr addrspace(1) %a
  %w = add i32 %v, 1
  store i32 %w, ptr addrspace(1) %a
  ret void
})");
  }
  void TearDown() override {
    EXPECT_EQ(cuModuleUnload(module), 0);
    EXPECT_EQ(cuEventDestroy_v2(event), 0);
    for (CUstream stream : {main, side})
      EXPECT_EQ(cuStreamDestroy_v2(stream), 0);
    EXPECT_EQ(cuMemFree_v2(cell), 0);
    EmulatedDevice::TearDown();
  }

  /// Adds 1 to the cell; `isFresh`: as a new value that has nothing to do with
  /// what it holds.
  CUresult run(bool isFresh = false) {
    AalEmulatedRange range = {cell, 4, isFresh, "x"};
    aalEmulatedSetOperands(&range, 1);
    void *parameters[] = {&cell};
    return cuLaunchKernel(increment, 1, 1, 1, 1, 1, 1, 0, main, parameters,
                          nullptr);
  }
  CUresult copyOut() { return cuMemcpyDtoHAsync_v2(&host, cell, 4, side); }
  CUresult copyIn() { return cuMemcpyHtoDAsync_v2(cell, &host, 4, side); }
  /// What `second` gets from now on starts behind what `first` has.
  void order(CUstream first, CUstream second) {
    EXPECT_EQ(cuEventRecord(event, first), 0);
    EXPECT_EQ(cuStreamWaitEvent(second, event, 0), 0);
  }
  void expectRace(CUresult result, const char *text) {
    EXPECT_EQ(result, kLaunchFailed);
    EXPECT_NE(std::string(aalEmulatedLastFault()).find(text), std::string::npos)
        << aalEmulatedLastFault();
  }

  CUstream main = nullptr, side = nullptr;
  CUevent event = nullptr;
  CUfunction increment = nullptr;
  CUdeviceptr cell = 0;
  int host = 7;
};

} // namespace

TEST_F(StreamTest, CopyOutAndBack) {
  EXPECT_EQ(run(), 0) << aalEmulatedLastFault();
  order(main, side);
  EXPECT_EQ(copyOut(), 0) << aalEmulatedLastFault();
  EXPECT_EQ(host, 7) << "a copy runs when something waits for it";
  order(side, main);
  EXPECT_EQ(host, 42);
  host = 1;
  order(main, side);
  EXPECT_EQ(copyIn(), 0) << aalEmulatedLastFault();
  order(side, main);
  EXPECT_EQ(run(), 0) << aalEmulatedLastFault();
  EXPECT_EQ(cuStreamSynchronize(main), 0);
  EXPECT_EQ(download<int>(cell, 1)[0], 2);
}

TEST_F(StreamTest, CopyOutDoesNotWaitForItsKernel) {
  EXPECT_EQ(run(), 0);
  expectRace(copyOut(), "race: a copy out touches what a kernel on another "
                        "stream writes, and nothing orders the two");
}

TEST_F(StreamTest, KernelReadsWhatIsNotBack) {
  EXPECT_EQ(copyIn(), 0);
  expectRace(run(), "kernel 'k': race: a kernel may touch 'x', which a copy in "
                    "on another stream writes, and does not wait for it");
}

TEST_F(StreamTest, KernelTakesMemoryThatIsNotFree) {
  EXPECT_EQ(copyOut(), 0);
  expectRace(run(/*isFresh=*/true),
             "kernel 'k': race: a kernel writes 'x', which a copy out on "
             "another stream reads, and does not wait for it");
}

TEST_F(StreamTest, CopyInTakesMemoryThatIsNotFree) {
  EXPECT_EQ(run(), 0);
  expectRace(copyIn(), "race: a copy in touches what a kernel on another "
                       "stream writes, and nothing orders the two");
}

TEST_F(StreamTest, CopyInDoesNotWaitForTheCopyOut) {
  EXPECT_EQ(copyOut(), 0);
  expectRace(cuMemcpyHtoDAsync_v2(cell, &host, 4, main),
             "race: a copy touches what a copy on another stream does, and "
             "nothing orders the two");
}

TEST_F(StreamTest, AnEventOrdersWhatIsAheadOfIt) {
  // The wait is for an event ahead of the copy.
  EXPECT_EQ(cuEventRecord(event, side), 0);
  EXPECT_EQ(copyIn(), 0);
  EXPECT_EQ(cuStreamWaitEvent(main, event, 0), 0);
  expectRace(run(), "does not wait for it");
}

TEST_F(StreamTest, TheHostOrdersAllStreams) {
  EXPECT_EQ(run(), 0);
  EXPECT_EQ(cuStreamSynchronize(main), 0);
  EXPECT_EQ(copyOut(), 0) << aalEmulatedLastFault();
  EXPECT_EQ(cuEventRecord(event, side), 0);
  EXPECT_EQ(cuEventSynchronize(event), 0);
  EXPECT_EQ(host, 42);
  EXPECT_EQ(run(/*isFresh=*/false), 0) << aalEmulatedLastFault();
}
