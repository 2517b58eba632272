//===- ProductRunner.cpp - runs kernels of products in tests --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ProductRunner.h"
#include "aal/Runtime/Device.h"
#include "aal/Runtime/EmulatedDevice.h"
#include "aal/Support/Random.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Verifier.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::aal;

std::vector<float> aal::randomFloats(size_t count, unsigned seed) {
  RandomStream stream(seed, 0, 0);
  std::vector<float> values(count);
  for (float &value : values)
    value = 2 * stream.nextUniform() - 1;
  return values;
}

ProductRunner::ProductRunner() {
  context.loadDialect<arith::ArithDialect, gpu::GPUDialect, LLVM::LLVMDialect,
                      memref::MemRefDialect, scf::SCFDialect,
                      vector::VectorDialect>();
  OpBuilder builder(&context);
  module =
      gpu::GPUModuleOp::create(builder, builder.getUnknownLoc(), "kernels");
}

ProductRunner::~ProductRunner() = default;

FailureOr<GPUImage> ProductRunner::compile(GPUFormat format, StringRef chip) {
  if (failed(verify(*module)))
    return failure();
  GPUTargetOptions options;
  options.chip = chip.str();
  options.format = format;
  return compileGPUModule(*module, options);
}

namespace {

/// The emulated device with one module. Failures end up in the test's result.
class TestDevice {
public:
  explicit TestDevice(const GPUImage &image) {
    check(aalDeviceCreate(aalEmulatedDriver(), 0, &device));
    if (!device)
      return;
    check(aalStreamAcquire(device, &stream));
    check(aalModuleLoad(device, image.data.data(), &module));
  }
  ~TestDevice() {
    if (device)
      check(aalDeviceDestroy(device));
  }

  bool run(TestLaunch &test);

private:
  bool check(const char *error) {
    if (error)
      ADD_FAILURE() << error;
    return !error;
  }
  bool launch(const GPUKernel &kernel, ArrayRef<AalAddress> parameters,
              ArrayRef<AalEmulatedRange> ranges);

  AalDevice *device = nullptr;
  AalStream stream = nullptr;
  AalModule module = nullptr;
};

} // namespace

bool TestDevice::launch(const GPUKernel &kernel,
                        ArrayRef<AalAddress> parameters,
                        ArrayRef<AalEmulatedRange> ranges) {
  AalDeviceLaunch call = {};
  gpu::GPUFuncOp func = kernel.func;
  if (!check(aalModuleGetFunction(device, module, func.getName().str().c_str(),
                                  &call.function)))
    return false;
  llvm::copy(kernel.grid, call.grid);
  llvm::copy(kernel.block, call.block);
  call.parameters = parameters.data();
  call.parameterCount = parameters.size();
  call.ranges = ranges.data();
  call.rangeCount = ranges.size();
  return check(aalDeviceLaunch(device, &call, stream));
}

bool TestDevice::run(TestLaunch &test) {
  SmallVector<AalAddress> buffers;
  for (TestOperand &operand : test.operands) {
    AalAddress &buffer = buffers.emplace_back();
    if (!check(aalDeviceAllocate(device, operand.size(), &buffer)) ||
        !check(aalDeviceCopyIn(device, buffer, operand.data(), operand.size(),
                               stream)))
      return false;
  }
  int64_t scratchBytes = 0;
  for (const GPUKernel &kernel : test.launch.kernels)
    scratchBytes = std::max(scratchBytes, kernel.scratchBytes);
  AalAddress scratch = 0;
  if (scratchBytes && !check(aalDeviceAllocate(device, scratchBytes, &scratch)))
    return false;

  for (const GPUKernel &kernel : test.launch.kernels) {
    SmallVector<AalAddress> parameters;
    SmallVector<AalEmulatedRange> ranges;
    for (unsigned index : kernel.operands) {
      int64_t offset = test.launch.operands[index].offset;
      parameters.push_back(buffers[index] + offset * sizeof(float));
      ranges.push_back(
          {buffers[index], test.operands[index].size(), 0, nullptr});
    }
    if (kernel.scratchBytes) {
      parameters.push_back(scratch);
      // The first kernel finds it undefined.
      bool isFirst = &kernel == &test.launch.kernels.front();
      ranges.push_back(
          {scratch, uint64_t(kernel.scratchBytes), isFirst, "scratch"});
    }
    if (!launch(kernel, parameters, ranges))
      return false;
  }
  TestOperand &result = test.operands[test.result];
  bool copied =
      check(aalDeviceCopyOut(device, result.data(), buffers[test.result],
                             result.size(), stream)) &&
      check(aalStreamSynchronize(device, stream));
  for (AalAddress buffer : buffers)
    check(aalDeviceFree(device, buffer));
  if (scratch)
    check(aalDeviceFree(device, scratch));
  return copied;
}

void ProductRunner::run() {
  FailureOr<GPUImage> image = compile(GPUFormat::Bitcode, "sm_80");
  ASSERT_TRUE(succeeded(image));
  TestDevice device(*image);
  for (TestLaunch &test : launches) {
    ASSERT_TRUE(device.run(test)) << test.name;
    const std::vector<float> &found = test.operands[test.result].floats;
    ASSERT_EQ(found.size(), test.expected.size());
    size_t wrong = 0, first = 0;
    for (size_t i = found.size(); i-- > 0;)
      if (!(std::abs(found[i] - test.expected[i]) <= test.tolerance)) {
        ++wrong;
        first = i;
      }
    EXPECT_EQ(wrong, 0u) << test.name << ": element " << first << " of "
                         << found.size() << " is " << found[first] << ", not "
                         << test.expected[first];
  }
}

void ProductRunner::expectNoSpills(StringRef chip) {
  FailureOr<GPUImage> image = compile(GPUFormat::Binary, chip);
  ASSERT_TRUE(succeeded(image));
  EXPECT_FALSE(image->resources.empty());
  for (const GPUKernelResources &kernel : image->resources)
    EXPECT_EQ(kernel.spillStoreBytes + kernel.spillLoadBytes, 0)
        << kernel.name << " on " << chip.str();
}
