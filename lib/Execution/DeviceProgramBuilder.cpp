//===- DeviceProgramBuilder.cpp - the host program with code for a GPU ----===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DeviceExecutable.h"
#include "aal/GPU/Kernels.h"
#include "aal/Kernels/KernelSet.h"

using namespace mlir;
using namespace mlir::aal;

/// Arguments and results start where any vector of elements may.
static constexpr int64_t kTensorAlignment = 256;
/// The most that a thread loads at once.
static constexpr int64_t kVectorBytes = 16;

namespace mlir::aal {

/// Builds a DeviceExecutable from a program: emits its kernels, equal ones
/// once, compiles them to one image and places all operands.
class DeviceProgramBuilder : public KernelBackend {
public:
  DeviceProgramBuilder(Program &program, const SessionOptions &options)
      : program(program), loc(UnknownLoc::get(program.context)),
        result(std::make_unique<DeviceExecutable>()),
        module(ModuleOp::create(loc)) {
    result->options = options;
    OpBuilder b = OpBuilder::atBlockEnd(module->getBody());
    gpuModule = gpu::GPUModuleOp::create(b, loc, "kernels");
  }
  FailureOr<std::unique_ptr<CompiledProgram>> run(ArrayRef<TensorSpec> inputs,
                                                  ArrayRef<TensorSpec> outputs,
                                                  PlanChange changePlan);

  LogicalResult addLoops(const KernelPlan &plan, unsigned index,
                         HostStep &step) override {
    return addLaunch(emitGPULoops(plan, gpuModule, getName(index), step.loc),
                     step);
  }
  LogicalResult addSequential(const SequentialOp &op, unsigned index,
                              HostStep &step) override {
    return addLaunch(emitGPUSequential(op, gpuModule, getName(index), step.loc),
                     step);
  }
  LogicalResult addGemm(const GemmCall &call, unsigned index,
                        HostStep &step) override;
  LogicalResult addConvolution(const ConvolutionCall &call, unsigned index,
                               HostStep &step) override {
    return addLaunch(
        emitGPUConvolution(call, gpuModule, getName(index), step.loc), step);
  }
  LogicalResult addCopy(const CopyCall &, unsigned, HostStep &) override {
    kernelsOfStep.emplace_back();
    return success();
  }

private:
  std::string getName(unsigned index) { return "k" + std::to_string(index); }
  LogicalResult addLaunch(FailureOr<GPULaunch> launch, HostStep &step);
  void placeTensors(ArrayRef<TensorSpec> specs, StringRef kind,
                    DeviceSection section, std::vector<DeviceTensor> &tensors);
  DeviceOperand getOperand(const KernelArgument &argument, bool isFresh) const;
  void addKernels(const HostStep &step, unsigned index);
  void addKernel(const HostStep &step, unsigned index, const GPUKernel &kernel,
                 bool isFirstScratch, DenseSet<Buffer *> &touched);
  void addProduct(const HostStep &step, LibraryMatmul product);
  void addCopy(const HostStep &step);
  LogicalResult compile();

  Program &program;
  Location loc;
  std::unique_ptr<DeviceExecutable> result;
  OwningOpRef<ModuleOp> module;
  gpu::GPUModuleOp gpuModule;
  KernelSet kernels;
  std::vector<SmallVector<GPUKernel, 1>> kernelsOfStep;
  DenseMap<unsigned, LibraryMatmul> productOfStep;
  DenseMap<const CopyCall *, unsigned> numberOfCopy;
};

} // namespace mlir::aal

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

LogicalResult DeviceProgramBuilder::addLaunch(FailureOr<GPULaunch> launch,
                                              HostStep &step) {
  if (failed(launch))
    return failure();
  step.operands = std::move(launch->operands);
  for (GPUKernel &kernel : launch->kernels) {
    FunctionOpInterface equal =
        kernels.insert(cast<FunctionOpInterface>(kernel.func.getOperation()));
    if (equal == kernel.func)
      continue;
    kernel.func.erase();
    kernel.func = cast<gpu::GPUFuncOp>(equal.getOperation());
  }
  kernelsOfStep.push_back(std::move(launch->kernels));
  return success();
}

LogicalResult DeviceProgramBuilder::addGemm(const GemmCall &call,
                                            unsigned index, HostStep &step) {
  if (result->options.gemm == GemmKind::CublasLt)
    if (std::optional<LibraryMatmul> product = getLibraryMatmul(call.desc)) {
      productOfStep[index] = std::move(*product);
      kernelsOfStep.emplace_back();
      return success();
    }
  return addLaunch(emitGPUGemm(call, gpuModule, getName(index), step.loc),
                   step);
}

LogicalResult DeviceProgramBuilder::compile() {
  AalDeviceInfo info;
  aalDeviceGetInfo(result->device.get(), &info);
  GPUTargetOptions target;
  target.toolkit = result->options.toolkit;
  target.chip = result->options.chip;
  if (target.chip.empty())
    target.chip =
        ("sm_" + Twine(info.computeMajor) + Twine(info.computeMinor)).str();
  if (result->options.device == DeviceKind::Emulated)
    target.format = GPUFormat::Bitcode;
  else
    target.format = hasGPUAssembler(target.toolkit) ? GPUFormat::Binary
                                                    : GPUFormat::Assembly;
  result->stats.chip = target.chip;
  result->stats.kernels = kernels.size();
  FailureOr<GPUImage> image = compileGPUModule(gpuModule, target);
  if (failed(image))
    return failure();
  result->image = std::move(*image);
  return success();
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

void DeviceProgramBuilder::placeTensors(ArrayRef<TensorSpec> specs,
                                        StringRef kind, DeviceSection section,
                                        std::vector<DeviceTensor> &tensors) {
  int64_t offset = 0;
  for (auto [index, spec] : llvm::enumerate(specs)) {
    std::string name = spec.name.empty()
                           ? (kind + " #" + Twine(index)).str()
                           : (kind + " '" + spec.name + "'").str();
    tensors.push_back({std::move(name), spec.bytes, offset});
    offset += llvm::alignTo(spec.bytes, kTensorAlignment);
  }
  result->sectionBytes[static_cast<unsigned>(section)] = offset;
}

DeviceOperand DeviceProgramBuilder::getOperand(const KernelArgument &argument,
                                               bool isFresh) const {
  DeviceOperand operand;
  Place place = HostProgram::getPlace(argument);
  Place start = HostProgram::getPlace({argument.buffer, 0});
  int64_t base = 0;
  switch (place.space) {
  case Place::Space::None:
  case Place::Space::Host: // no kernel reads it
    operand.isAbsent = true;
    return operand;
  case Place::Space::Input:
    operand.place.section = DeviceSection::Inputs;
    base = result->inputs[place.index].offset;
    operand.name = result->inputs[place.index].name;
    break;
  case Place::Space::Output:
    operand.place.section = DeviceSection::Outputs;
    base = result->outputs[place.index].offset;
    operand.name = result->outputs[place.index].name;
    break;
  case Place::Space::Constant:
    operand.place.section = DeviceSection::Constants;
    operand.name = "constant at " + std::to_string(start.offset);
    break;
  case Place::Space::Arena:
    operand.place.section = DeviceSection::Arena;
    operand.name = "temporary at " + std::to_string(start.offset);
    break;
  }
  operand.buffer = {operand.place.section, base + start.offset};
  operand.place.offset = base + place.offset;
  operand.bufferBytes = argument.buffer->bytes();
  operand.isFresh = isFresh;
  return operand;
}

void DeviceProgramBuilder::addKernel(const HostStep &step, unsigned index,
                                     const GPUKernel &kernel,
                                     bool isFirstScratch,
                                     DenseSet<Buffer *> &touched) {
  DeviceKernel &launch = result->kernels.emplace_back();
  gpu::GPUFuncOp func = kernel.func;
  launch.name = func.getName().str();
  for (unsigned d = 0; d < 3; ++d) {
    launch.grid[d] = static_cast<uint32_t>(kernel.grid[d]);
    launch.block[d] = static_cast<uint32_t>(kernel.block[d]);
  }
  // A buffer is fresh in the first kernel of the first step that touches it.
  SmallVector<Buffer *> buffers;
  for (unsigned number : kernel.operands) {
    const KernelArgument &argument = step.operands[number];
    Buffer *buffer = argument.buffer;
    bool isFresh = buffer && buffer->firstUse == index &&
                   (buffer->kind == Buffer::Kind::Temporary ||
                    buffer->kind == Buffer::Kind::Output) &&
                   !buffer->overwritten && !touched.contains(buffer);
    launch.operands.push_back(getOperand(argument, isFresh));
    buffers.push_back(buffer);
  }
  touched.insert(buffers.begin(), buffers.end());
  if (kernel.scratchBytes) {
    DeviceOperand scratch;
    scratch.place = scratch.buffer = {DeviceSection::Workspace, 0};
    scratch.bufferBytes = kernel.scratchBytes;
    scratch.isFresh = isFirstScratch;
    scratch.name = "scratch memory";
    launch.operands.push_back(std::move(scratch));
    result->stats.workspaceBytes =
        std::max(result->stats.workspaceBytes, kernel.scratchBytes);
  }
  launch.liveBytes = step.arenaEnd;
  launch.profile.location = step.layer;
  launch.profile.kind = step.description.empty()
                            ? launch.name
                            : step.description + " " + launch.name;
}

/// The largest power of two that divides the address of `operand` and of all
/// calls' parts of it; at most that of a vector load, so that equal products
/// at different places have one plan.
static int64_t getAlignment(const DeviceOperand &operand,
                            ArrayRef<MatmulCall> calls,
                            int64_t MatmulCall::*part) {
  uint64_t bits = kVectorBytes | operand.place.offset;
  for (const MatmulCall &call : calls)
    bits |= call.*part * static_cast<int64_t>(sizeof(float));
  return int64_t(1) << llvm::countr_zero(bits);
}

void DeviceProgramBuilder::addProduct(const HostStep &step,
                                      LibraryMatmul product) {
  DeviceKernel &launch = result->kernels.emplace_back();
  launch.name = step.description;
  for (const KernelArgument &argument : step.operands)
    launch.operands.push_back(getOperand(argument, /*isFresh=*/false));
  AalMatmul &desc = product.desc;
  desc.aAlignment =
      getAlignment(launch.operands[0], product.calls, &MatmulCall::a);
  desc.bAlignment =
      getAlignment(launch.operands[1], product.calls, &MatmulCall::b);
  desc.cAlignment =
      getAlignment(launch.operands[2], product.calls, &MatmulCall::c);
  result->stats.libraryCalls += product.calls.size();
  launch.product = std::move(product);
  launch.liveBytes = step.arenaEnd;
  launch.profile.location = step.layer;
  launch.profile.kind = step.description + " cublasLt";
}

void DeviceProgramBuilder::addCopy(const HostStep &step) {
  const CopyCall &call = *step.copy;
  auto [it, isNew] = numberOfCopy.try_emplace(&call, result->copies.size());
  if (isNew)
    result->copies.push_back(
        {call.direction, getOperand(step.operands[0], /*isFresh=*/false).place,
         HostProgram::getPlace(step.operands[1]).offset, call.host->bytes()});
  DeviceKernel &launch = result->kernels.emplace_back();
  launch.name = step.description;
  launch.copy = it->second;
  launch.isWait = step.isWait;
  launch.liveBytes = step.arenaEnd;
  launch.hostBytes = step.hostArenaEnd;
  launch.profile.location = step.layer;
  launch.profile.kind = step.description;
}

void DeviceProgramBuilder::addKernels(const HostStep &step, unsigned index) {
  if (step.copy)
    return addCopy(step);
  if (auto it = productOfStep.find(index); it != productOfStep.end())
    return addProduct(step, std::move(it->second));
  DenseSet<Buffer *> touched;
  bool isFirstScratch = true;
  for (const GPUKernel &kernel : kernelsOfStep[index]) {
    addKernel(step, index, kernel, isFirstScratch, touched);
    isFirstScratch &= kernel.scratchBytes == 0;
  }
}

FailureOr<std::unique_ptr<CompiledProgram>>
DeviceProgramBuilder::run(ArrayRef<TensorSpec> inputs,
                          ArrayRef<TensorSpec> outputs, PlanChange changePlan) {
  if (llvm::Error error = result->open())
    return emitError(loc) << llvm::toString(std::move(error));
  FailureOr<HostProgram> host = buildHostProgram(program, *this);
  if (failed(host))
    return failure();
  result->hostArenaBytes = host->hostArenaBytes;
  result->stats.stallSeconds = host->copies.stallSeconds;
  placeTensors(inputs, "input", DeviceSection::Inputs, result->inputs);
  placeTensors(outputs, "output", DeviceSection::Outputs, result->outputs);
  if (changePlan)
    changePlan(*host);
  std::vector<ArenaRanges> dead(host->steps.size());
  if (result->options.poisonDeadMemory)
    dead = findDeadRanges(host->temporaries, host->steps.size());
  for (auto [index, step] : llvm::enumerate(host->steps)) {
    addKernels(step, index);
    if (!result->kernels.empty())
      result->kernels.back().dead.append(dead[index]);
  }
  auto setBytes = [&](DeviceSection section, int64_t bytes) {
    result->sectionBytes[static_cast<unsigned>(section)] = bytes;
  };
  setBytes(DeviceSection::Arena, host->arenaBytes);
  setBytes(DeviceSection::Workspace, result->stats.workspaceBytes);
  setBytes(DeviceSection::Constants, host->constantBytes);
  result->constants = std::move(host->constants);
  result->stats.arenaLowerBound = host->arenaLowerBound;
  result->stats.launches = llvm::count_if(
      result->kernels, [](const DeviceKernel &kernel) { return !kernel.copy; });
  if (failed(compile()))
    return failure();
  if (llvm::Error error = result->load())
    return emitError(loc) << llvm::toString(std::move(error));
  return std::unique_ptr<CompiledProgram>(std::move(result));
}

FailureOr<std::unique_ptr<CompiledProgram>>
aal::compileForGPU(Program &program, ArrayRef<TensorSpec> inputs,
                   ArrayRef<TensorSpec> outputs, const SessionOptions &options,
                   PlanChange changePlan) {
  return DeviceProgramBuilder(program, options)
      .run(inputs, outputs, changePlan);
}
