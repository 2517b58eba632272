//===- ProductRunner.h - runs kernels of products in tests ------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_UNITTESTS_GPU_PRODUCTRUNNER_H
#define AAL_UNITTESTS_GPU_PRODUCTRUNNER_H

#include "GemmKernel.h"
#include "aal/GPU/Lowering.h"

namespace mlir::aal {

/// Memory of one operand. The rest of the project knows it as a buffer.
struct TestOperand {
  std::vector<float> floats;
  std::vector<uint8_t> bytes; // of packed codes, in place of the floats

  size_t size() const {
    return bytes.empty() ? floats.size() * sizeof(float) : bytes.size();
  }
  void *data() {
    return bytes.empty() ? static_cast<void *>(floats.data()) : bytes.data();
  }
};

/// One launch with its operands and what they must hold after it.
struct TestLaunch {
  std::string name;
  GPULaunch launch;
  std::vector<TestOperand> operands;
  /// Of the operand that is written.
  unsigned result = 0;
  std::vector<double> expected;
  double tolerance = 0;
};

/// Collects kernels of many launches in one module, compiles them at once and
/// runs them on the emulated device.
class ProductRunner {
public:
  ProductRunner();
  ~ProductRunner();

  gpu::GPUModuleOp getModule() { return *module; }
  Location getLoc() { return module->getLoc(); }
  void add(TestLaunch launch) { launches.push_back(std::move(launch)); }
  /// Runs all launches and compares every element of the results.
  void run();
  /// Compiles all kernels for `chip`, where ptxas is needed.
  void expectNoSpills(StringRef chip);

private:
  FailureOr<GPUImage> compile(GPUFormat format, StringRef chip);

  MLIRContext context;
  OwningOpRef<gpu::GPUModuleOp> module;
  std::vector<TestLaunch> launches;
};

/// `count` values in [-1, 1).
std::vector<float> randomFloats(size_t count, unsigned seed);

} // namespace mlir::aal

#endif // AAL_UNITTESTS_GPU_PRODUCTRUNNER_H
