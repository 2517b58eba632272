//===- OffloadTest.cpp - copies beside launches ---------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "../Runtime/EntryPoints.h"
#include "Executable.h"
#include "TestSession.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

/// The first of five products is on the host while the others run; the result
/// is its product with the last one.
constexpr llvm::StringLiteral kChain = R"mlir(
func.func @main(%x: tensor<16x16xf32>) -> tensor<16x16xf32>
    attributes {aal.copy_engine = "bandwidth=1000,latency=0,launch=1"} {
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<16x16xf32>
  %z = linalg.fill ins(%c : f32) outs(%e : tensor<16x16xf32>)
      -> tensor<16x16xf32>
  %a = linalg.matmul ins(%x, %x : tensor<16x16xf32>, tensor<16x16xf32>)
      outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %h = aal.offload %a {aal.stored = "a"} : tensor<16x16xf32>
  %1 = linalg.matmul ins(%a, %x : tensor<16x16xf32>, tensor<16x16xf32>)
      outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %2 = linalg.matmul ins(%1, %x : tensor<16x16xf32>, tensor<16x16xf32>)
      outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %3 = linalg.matmul ins(%1, %2 : tensor<16x16xf32>, tensor<16x16xf32>)
      outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %4 = linalg.matmul ins(%3, %x : tensor<16x16xf32>, tensor<16x16xf32>)
      outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %r = aal.reload %h {aal.backward} : !aal.host<tensor<16x16xf32>>
  %p = linalg.matmul ins(%4, %r : tensor<16x16xf32>, tensor<16x16xf32>)
      outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32> loc("last")
  return %p : tensor<16x16xf32>
})mlir";

/// The chain with everything on the device.
std::string getResidentChain() {
  std::string text = kChain.str();
  auto erase = [&](StringRef line) {
    size_t begin = text.find(line);
    text.erase(begin, text.find('\n', begin) - begin);
  };
  erase("  %h = ");
  erase("  %r = ");
  text.replace(text.find("%4, %r"), 6, "%4, %a");
  return text;
}

/// The chain under a plan that `change` has been at; the error of its run, or
/// the results.
struct ChainRun {
  Floats output = Floats(256);
  std::string error;

  ChainRun(DeviceKind device, PlanChange change, bool poison = false) {
    DialectRegistry registry;
    registerExecutionDialects(registry);
    MLIRContext context(registry);
    context.loadAllAvailableDialects();
    OwningOpRef<ModuleOp> module =
        parseSourceString<ModuleOp>(kChain, &context);
    auto program = buildProgram(module->lookupSymbol<func::FuncOp>("main"));
    SessionOptions options;
    options.device = device;
    options.poisonDeadMemory = poison;
    TensorSpec spec;
    spec.bytes = 1024;
    std::unique_ptr<CompiledProgram> compiled;
    if (device == DeviceKind::CPU)
      compiled = std::move(*Executable::create(**program, options, change));
    else
      compiled =
          std::move(*compileForGPU(**program, spec, spec, options, change));
    Floats input = randomFloats(256, 1);
    const void *inputs[] = {input.data()};
    void *outputs[] = {output.data()};
    // Twice: what one run leaves must not serve the next.
    for (int i = 0; i < 2 && error.empty(); ++i)
      error = llvm::toString(compiled->run(inputs, outputs));
  }
};

/// The step that waits for the copy in the given direction.
HostStep &getWait(HostProgram &host, TimedCopy::Direction direction) {
  return *llvm::find_if(host.steps, [&](const HostStep &step) {
    return step.isWait && step.copy->direction == direction;
  });
}

/// Makes the wait for a copy a second start of it.
void dropWait(HostProgram &host, TimedCopy::Direction direction) {
  getWait(host, direction).isWait = false;
}

} // namespace

TEST(OffloadTest, ResultsAreThoseOfTheStepThatKeepsAll) {
  TestSession resident(getResidentChain());
  ASSERT_EQ(resident.error, "");
  Floats expected = resident.run({randomFloats(256, 1)});
  for (bool poison : {false, true}) {
    ChainRun run(DeviceKind::CPU, nullptr, poison);
    EXPECT_EQ(run.error, "");
    EXPECT_EQ(run.output, expected);
  }
}

TEST(OffloadTest, PlansBothArenas) {
  TestSession resident(getResidentChain()), offloaded(kChain);
  ASSERT_EQ(resident.error + offloaded.error, "");
  Floats input = randomFloats(256, 1);
  resident.run({input});
  offloaded.run({input});
  // Without the first product, the third has three to itself.
  EXPECT_EQ(resident.session->getStats().arenaBytes, 4 * 1024);
  EXPECT_EQ(offloaded.session->getStats().arenaBytes, 3 * 1024);
  EXPECT_EQ(offloaded.session->getStats().hostArenaBytes, 1024);
  EXPECT_EQ(resident.session->getStats().hostArenaBytes, 0);
}

TEST(OffloadTest, MemoryThatIsFreeTooEarlyShows) {
  auto endEarly = [](HostProgram &host) {
    HostStep &wait = getWait(host, TimedCopy::Direction::Out);
    --wait.operands[0].buffer->lastUse;
  };
  ChainRun run(DeviceKind::CPU, endEarly, /*poison=*/true);
  EXPECT_EQ(run.error, "");
  for (float value : run.output)
    EXPECT_TRUE(std::isnan(value));
}

TEST(OffloadTest, EmulatedDeviceCopiesBesideKernels) {
  ChainRun onCPU(DeviceKind::CPU, nullptr);
  ChainRun emulated(DeviceKind::Emulated, nullptr);
  ASSERT_EQ(emulated.error, "");
  expectNear(emulated.output, onCPU.output);
}

TEST(OffloadTest, EmulatedDeviceFindsAMissingWaitForWhatComesBack) {
  ChainRun run(DeviceKind::Emulated, [](HostProgram &host) {
    dropWait(host, TimedCopy::Direction::In);
  });
  EXPECT_NE(run.error.find("last: kernel "), std::string::npos) << run.error;
  EXPECT_NE(run.error.find("a copy in on another stream writes, and does not "
                           "wait for it"),
            std::string::npos)
      << run.error;
}

TEST(OffloadTest, EmulatedDeviceFindsAMissingWaitForWhatLeaves) {
  ChainRun run(DeviceKind::Emulated, [](HostProgram &host) {
    dropWait(host, TimedCopy::Direction::Out);
  });
  EXPECT_NE(run.error.find("race: "), std::string::npos) << run.error;
}

/// The smallest step that copies, for a test that compiles it many times.
static constexpr llvm::StringLiteral kSmall = R"mlir(
func.func @main(%x: tensor<8xf32>) -> (tensor<f32>, tensor<8xf32>)
    attributes {aal.copy_engine = "stalls=allow"} {
  %e = tensor.empty() : tensor<8xf32>
  %z = arith.constant dense<0.0> : tensor<f32>
  %a = linalg.add ins(%x, %x : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>)
      -> tensor<8xf32>
  %h = aal.offload %a : tensor<8xf32>
  %d = linalg.dot ins(%a, %a : tensor<8xf32>, tensor<8xf32>)
      outs(%z : tensor<f32>) -> tensor<f32>
  %r = aal.reload %h {aal.backward} : !aal.host<tensor<8xf32>>
  return %d, %r : tensor<f32>, tensor<8xf32>
})mlir";

/// Compiles for a fake driver, runs and closes.
static std::string runOnFakeDriver() {
  SessionOptions options;
  options.device = DeviceKind::CUDA;
  options.driver = AAL_FAKE_DRIVER;
  options.toolkit = "/no/such/toolkit";
  TestSession session(kSmall, options);
  Floats input(8), sum(1), output(8);
  session.run({input.data()}, {sum.data(), output.data()});
  return session.error.empty() ? llvm::toString(session.session->close())
                               : session.error;
}

TEST(OffloadTest, EveryFailureIsReportedAndNothingLeaks) {
  std::vector<std::string> called = ::aal::failEverywhere(runOnFakeDriver);
  for (const char *name : {"cuMemHostAlloc", "cuMemFreeHost", "cuEventRecord",
                           "cuStreamWaitEvent", "cuStreamCreate"})
    EXPECT_TRUE(llvm::is_contained(called, name)) << name;
}
