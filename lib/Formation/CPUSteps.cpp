//===- CPUSteps.cpp - steps as ops of the aal dialect ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "HostFunction.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

/// What a step runs: a kernel or one of the calls.
struct Work {
  func::FuncOp kernel;
  int64_t iterations = 1, grain = 1;
  const GemmCall *gemm = nullptr;
  const ConvolutionCall *convolution = nullptr;
};

class CPUSteps : public StepBuilder {
public:
  CPUSteps(MLIRContext *context, StringRef prefix)
      : kernels(ModuleOp::create(UnknownLoc::get(context))), prefix(prefix) {}

  LogicalResult addLoops(const KernelPlan &plan, unsigned index,
                         HostStep &step) override {
    FailureOr<EmittedKernel> kernel =
        emitKernel(plan, *kernels, getName(index), step.loc);
    if (failed(kernel))
      return failure();
    step.operands = std::move(kernel->arguments);
    work.push_back({kernel->func, plan.outerIterations, getGrain(plan)});
    return success();
  }
  LogicalResult addSequential(const SequentialOp &op, unsigned index,
                              HostStep &) override {
    FailureOr<func::FuncOp> kernel =
        emitSequential(op, *kernels, getName(index));
    if (failed(kernel))
      return failure();
    work.push_back({*kernel});
    return success();
  }
  LogicalResult addGemm(const GemmCall &call, unsigned, HostStep &) override {
    work.push_back({{}, 1, 1, &call});
    return success();
  }
  LogicalResult addConvolution(const ConvolutionCall &call, unsigned,
                               HostStep &) override {
    work.push_back({{}, 1, 1, nullptr, &call});
    return success();
  }

  LogicalResult addCopy(const CopyCall &, unsigned, HostStep &) override {
    work.emplace_back();
    return success();
  }

  void moveKernels(ModuleOp target) override;
  void build(unsigned index, const HostStep &step, HostFunction &host) override;

private:
  std::string getName(unsigned index) const {
    return prefix + "_kernel_" + std::to_string(index);
  }
  void buildLaunch(const Work &work, const HostStep &step, HostFunction &host);
  void buildGemm(const GemmCall &call, const HostStep &step,
                 HostFunction &host);
  void buildConvolution(const ConvolutionCall &call, const HostStep &step,
                        HostFunction &host);

  OwningOpRef<ModuleOp> kernels;
  std::string prefix;
  std::vector<Work> work; // by step
};

} // namespace

void CPUSteps::moveKernels(ModuleOp target) {
  SymbolTable symbols(target);
  for (Work &step : work)
    if (step.kernel) {
      step.kernel->remove();
      step.kernel.setPrivate();
      symbols.insert(step.kernel);
    }
}

void CPUSteps::buildLaunch(const Work &work, const HostStep &step,
                           HostFunction &host) {
  func::FuncOp kernel = work.kernel;
  OpBuilder &b = host.getBuilder();
  SmallVector<Value> operands;
  for (auto [operand, type] :
       llvm::zip(step.operands, kernel.getArgumentTypes()))
    operands.push_back(host.getView(
        operand, cast<MemRefType>(type).getNumElements(), 1, step.loc));
  LaunchOp::create(b, step.loc, FlatSymbolRefAttr::get(kernel.getNameAttr()),
                   b.getI64IntegerAttr(work.iterations),
                   b.getI64IntegerAttr(work.grain), operands);
}

void CPUSteps::buildGemm(const GemmCall &call, const HostStep &step,
                         HostFunction &host) {
  const AalGemm &gemm = call.desc;
  CodesAttr codes;
  auto view = [&](unsigned index, const int64_t *batchStrides, int64_t rows,
                  int64_t columns, int64_t rowStride, int64_t columnStride,
                  const AalCodes *coded) {
    Strides sizes(ArrayRef<int64_t>(gemm.batch, gemm.batchDims));
    Strides strides(ArrayRef<int64_t>(batchStrides, gemm.batchDims));
    llvm::append_range(sizes, ArrayRef<int64_t>({rows, columns}));
    llvm::append_range(strides, ArrayRef<int64_t>({rowStride, columnStride}));
    const KernelArgument &operand = step.operands[index];
    if (!coded || coded->bits == 0)
      return host.getView(operand, sizes, strides, step.loc);
    codes = CodesAttr::get(
        operand.buffer->elementType.getContext(), coded->first, strides,
        DenseF32ArrayAttr::get(
            operand.buffer->elementType.getContext(),
            ArrayRef<float>(coded->table, size_t(1) << coded->bits)));
    return host.getView(operand, operand.buffer->elements, 1, step.loc);
  };
  Value a = view(0, gemm.aBatchStride, gemm.m, gemm.k, gemm.aRowStride,
                 gemm.aColumnStride, &gemm.aCodes);
  Value b = view(1, gemm.bBatchStride, gemm.k, gemm.n, gemm.bRowStride,
                 gemm.bColumnStride, &gemm.bCodes);
  Value c =
      view(2, gemm.cBatchStride, gemm.m, gemm.n, gemm.cRowStride, 1, nullptr);
  GemmOp::create(host.getBuilder(), step.loc, a, b, c, gemm.beta != 0, codes);
}

void CPUSteps::buildConvolution(const ConvolutionCall &call,
                                const HostStep &step, HostFunction &host) {
  const AalConvolution &conv = call.desc;
  auto view = [&](unsigned index, ArrayRef<int64_t> sizes,
                  ArrayRef<int64_t> strides) {
    return host.getView(step.operands[index], sizes, strides, step.loc);
  };
  Value src = view(0, conv.src, conv.srcStrides);
  Value weights = view(1, conv.weights, conv.weightsStrides);
  Value dst = view(2, conv.dst, conv.dstStrides);
  Value bias = conv.bias ? view(3, conv.dst[1], 1) : Value();
  ConvolutionOp::create(host.getBuilder(), step.loc,
                        static_cast<ConvolutionDirection>(conv.direction), src,
                        weights, dst, bias, conv.accumulate != 0, conv.strides,
                        conv.dilations, conv.padLow, conv.padHigh);
}

void CPUSteps::build(unsigned index, const HostStep &step, HostFunction &host) {
  const Work &todo = work[index];
  if (todo.gemm)
    return buildGemm(*todo.gemm, step, host);
  if (todo.convolution)
    return buildConvolution(*todo.convolution, step, host);
  buildLaunch(todo, step, host);
}

std::unique_ptr<StepBuilder> aal::createCPUSteps(MLIRContext *context,
                                                 StringRef prefix) {
  return std::make_unique<CPUSteps>(context, prefix);
}
