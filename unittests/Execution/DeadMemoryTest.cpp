//===- DeadMemoryTest.cpp - reads of what has died show -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "../../lib/Execution/Executable.h"
#include "TestSession.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

/// Two products in a row and that of both: the first one lives until then.
constexpr const char *kChain = R"(
func.func @main(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %e = tensor.empty() : tensor<16x16xf32>
  %c = arith.constant 0.0 : f32
  %z = linalg.fill ins(%c : f32) outs(%e : tensor<16x16xf32>)
      -> tensor<16x16xf32>
  %a = linalg.matmul ins(%x, %x : tensor<16x16xf32>, tensor<16x16xf32>)
      outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %b = linalg.matmul ins(%a, %x : tensor<16x16xf32>, tensor<16x16xf32>)
      outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %r = linalg.matmul ins(%a, %b : tensor<16x16xf32>, tensor<16x16xf32>)
      outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %r : tensor<16x16xf32>
})";

FailureOr<std::unique_ptr<CompiledProgram>>
compile(Program &program, const SessionOptions &options, PlanChange change) {
  if (options.device != DeviceKind::CPU)
    return compileForGPU(program, {{"x", "", {}, {}, 1024}},
                         {{"r", "", {}, {}, 1024}}, options, change);
  auto executable = Executable::create(program, options, change);
  if (failed(executable))
    return failure();
  return std::unique_ptr<CompiledProgram>(std::move(*executable));
}

/// What the chain gives on `device` with a plan that `change` has been at.
Floats run(DeviceKind device, bool poison, PlanChange change) {
  DialectRegistry registry;
  registerExecutionDialects(registry);
  MLIRContext context(registry);
  context.loadAllAvailableDialects();
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(kChain, &context);
  auto program = buildProgram(module->lookupSymbol<func::FuncOp>("main"));
  SessionOptions options;
  options.poisonDeadMemory = poison;
  options.device = device;
  auto executable = compile(**program, options, change);
  EXPECT_TRUE(succeeded(executable));
  Floats input = randomFloats(256, 1), output(256);
  const void *inputs[] = {input.data()};
  void *outputs[] = {output.data()};
  // Twice: memory that one run leaves must not serve the next.
  for (int i = 0; i < 2; ++i) {
    llvm::Error error = (*executable)->run(inputs, outputs);
    EXPECT_FALSE(error);
    llvm::consumeError(std::move(error));
  }
  return output;
}

/// A plan by which the first product dies before the last reads it, though
/// nothing takes its place yet.
void endEarly(HostProgram &host) {
  ASSERT_EQ(host.temporaries.size(), 2u);
  EXPECT_EQ(host.temporaries[0]->lastUse, 2);
  host.temporaries[0]->lastUse = 1;
}

} // namespace

static void expectThatAWrongPlanShows(DeviceKind device) {
  Floats expected = run(device, /*poison=*/false, nullptr);
  EXPECT_EQ(run(device, /*poison=*/true, nullptr), expected);
  EXPECT_EQ(run(device, /*poison=*/false, endEarly), expected);
  for (float value : run(device, /*poison=*/true, endEarly))
    EXPECT_TRUE(std::isnan(value));
}

TEST(DeadMemory, ShowsAWrongPlanAndNoOther) {
  expectThatAWrongPlanShows(DeviceKind::CPU);
}

TEST(DeadMemory, ShowsAWrongPlanOnTheEmulatedDevice) {
  expectThatAWrongPlanShows(DeviceKind::Emulated);
}
