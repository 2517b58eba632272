//===- GPUSteps.cpp - steps as launches of gpu.func -----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "HostFunction.h"
#include "aal/GPU/Kernels.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

class GPUSteps : public StepBuilder {
public:
  GPUSteps(MLIRContext *context, StringRef prefix)
      : holder(ModuleOp::create(UnknownLoc::get(context))), prefix(prefix) {
    OpBuilder b = OpBuilder::atBlockEnd(holder->getBody());
    kernels = gpu::GPUModuleOp::create(b, holder->getLoc(),
                                       (prefix + "_kernels").str());
  }

  LogicalResult addLoops(const KernelPlan &plan, unsigned index,
                         HostStep &step) override {
    return add(emitGPULoops(plan, kernels, getName(index), step.loc), step);
  }
  LogicalResult addSequential(const SequentialOp &op, unsigned index,
                              HostStep &step) override {
    return add(emitGPUSequential(op, kernels, getName(index), step.loc), step);
  }
  LogicalResult addGemm(const GemmCall &call, unsigned index,
                        HostStep &step) override {
    return add(emitGPUGemm(call, kernels, getName(index), step.loc), step);
  }
  LogicalResult addConvolution(const ConvolutionCall &call, unsigned index,
                               HostStep &step) override {
    return add(emitGPUConvolution(call, kernels, getName(index), step.loc),
               step);
  }

  LogicalResult addCopy(const CopyCall &, unsigned, HostStep &) override {
    launches.emplace_back();
    return success();
  }

  bool passesConstants() const override { return true; }
  int64_t getScratchBytes() const override { return scratchBytes; }
  void moveKernels(ModuleOp target) override;
  void build(unsigned index, const HostStep &step, HostFunction &host) override;

private:
  std::string getName(unsigned index) const {
    return prefix + "_kernel_" + std::to_string(index);
  }
  LogicalResult add(FailureOr<GPULaunch> launch, HostStep &step);

  OwningOpRef<ModuleOp> holder;
  gpu::GPUModuleOp kernels;
  std::string prefix;
  std::vector<GPULaunch> launches; // by step
  int64_t scratchBytes = 0;
};

} // namespace

LogicalResult GPUSteps::add(FailureOr<GPULaunch> launch, HostStep &step) {
  if (failed(launch))
    return failure();
  step.operands = launch->operands;
  for (const GPUKernel &kernel : launch->kernels)
    scratchBytes = std::max(scratchBytes, kernel.scratchBytes);
  launches.push_back(std::move(*launch));
  return success();
}

void GPUSteps::moveKernels(ModuleOp target) {
  kernels->remove();
  SymbolTable(target).insert(kernels);
  target->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                  UnitAttr::get(target.getContext()));
}

void GPUSteps::build(unsigned index, const HostStep &step, HostFunction &host) {
  OpBuilder &b = host.getBuilder();
  auto size = [&](const std::array<int64_t, 3> &sizes) {
    auto constant = [&](int64_t value) -> Value {
      return arith::ConstantIndexOp::create(b, step.loc, value);
    };
    return gpu::KernelDim3{constant(sizes[0]), constant(sizes[1]),
                           constant(sizes[2])};
  };
  for (const GPUKernel &kernel : launches[index].kernels) {
    SmallVector<Value> operands;
    for (unsigned operand : kernel.operands)
      operands.push_back(host.getAddress(step.operands[operand], step.loc));
    if (kernel.scratchBytes)
      operands.push_back(host.getScratchAddress(step.loc));
    gpu::KernelDim3 grid = size(kernel.grid), block = size(kernel.block);
    gpu::LaunchFuncOp::create(b, step.loc, kernel.func, grid, block,
                              /*dynamicSharedMemorySize=*/nullptr, operands);
  }
}

std::unique_ptr<StepBuilder> aal::createGPUSteps(MLIRContext *context,
                                                 StringRef prefix) {
  return std::make_unique<GPUSteps>(context, prefix);
}
