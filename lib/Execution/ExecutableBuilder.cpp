//===- ExecutableBuilder.cpp - the host program with its code on the CPU --===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Executable.h"
#include "aal/Kernels/KernelSet.h"

using namespace mlir;
using namespace mlir::aal;

namespace mlir::aal {

/// Builds an Executable from a program: emits its kernels, plans its library
/// calls, allocates its memory.
class ExecutableBuilder : public KernelBackend {
public:
  ExecutableBuilder(Program &program, const SessionOptions &options)
      : program(program), loc(UnknownLoc::get(program.context)),
        result(std::make_unique<Executable>()), module(ModuleOp::create(loc)) {
    result->options = options;
  }
  FailureOr<std::unique_ptr<Executable>> run(PlanChange changePlan);

  LogicalResult addLoops(const KernelPlan &plan, unsigned index,
                         HostStep &step) override;
  LogicalResult addSequential(const SequentialOp &op, unsigned index,
                              HostStep &step) override;
  LogicalResult addGemm(const GemmCall &call, unsigned index,
                        HostStep &step) override;
  LogicalResult addConvolution(const ConvolutionCall &call, unsigned index,
                               HostStep &step) override;
  LogicalResult addCopy(const CopyCall &call, unsigned index,
                        HostStep &step) override;

private:
  Step &addStep(Item::Kind kind);
  void addCompiled(func::FuncOp func, HostStep &step);
  LogicalResult allocate(HostProgram &host);
  LogicalResult allocateArena(AlignedMemory &arena, int64_t bytes,
                              ArrayRef<Buffer *> buffers, size_t steps);
  void resolvePointers(const HostProgram &host);
  LogicalResult compileKernels();

  Program &program;
  Location loc;
  std::unique_ptr<Executable> result;
  OwningOpRef<ModuleOp> module;
  KernelSet kernels;
  std::vector<std::string> kernelOfStep; // empty for library calls
};

} // namespace mlir::aal

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

Step &ExecutableBuilder::addStep(Item::Kind kind) {
  kernelOfStep.emplace_back();
  result->steps.emplace_back();
  result->steps.back().kind = kind;
  return result->steps.back();
}

/// Makes the last step run `func`, or an equal kernel that exists; `func` is
/// erased then.
void ExecutableBuilder::addCompiled(func::FuncOp func, HostStep &step) {
  FunctionOpInterface kernel = kernels.insert(func);
  kernelOfStep.back() = step.description = kernel.getName().str();
  if (kernel != func)
    func.erase();
}

LogicalResult ExecutableBuilder::addLoops(const KernelPlan &plan,
                                          unsigned index, HostStep &host) {
  FailureOr<EmittedKernel> kernel =
      emitKernel(plan, *module, "k" + std::to_string(index), host.loc);
  if (failed(kernel))
    return failure();
  host.operands = std::move(kernel->arguments);
  Step &step = addStep(Item::Kind::Loop);
  step.iterations = plan.outerIterations;
  step.grain = getGrain(plan);
  step.scratchBytes = llvm::alignTo(plan.scratchBytes, 64);
  addCompiled(kernel->func, host);
  return success();
}

LogicalResult ExecutableBuilder::addSequential(const SequentialOp &op,
                                               unsigned index, HostStep &host) {
  FailureOr<func::FuncOp> func =
      emitSequential(op, *module, "s" + std::to_string(index));
  if (failed(func))
    return failure();
  addStep(Item::Kind::Sequential);
  addCompiled(*func, host);
  return success();
}

LogicalResult ExecutableBuilder::addGemm(const GemmCall &call, unsigned,
                                         HostStep &) {
  addStep(Item::Kind::Gemm).gemm = call.desc;
  return success();
}

LogicalResult ExecutableBuilder::addConvolution(const ConvolutionCall &call,
                                                unsigned, HostStep &host) {
  const char *error = nullptr;
  AalConvolutionPlan *plan = aalConvolutionCreate(&call.desc, &error);
  if (!plan)
    return emitError(host.loc) << error;
  addStep(Item::Kind::Convolution).convolution.reset(plan);
  host.description += std::string(" ") + aalConvolutionImplementation(plan);
  return success();
}

LogicalResult ExecutableBuilder::addCopy(const CopyCall &call, unsigned,
                                         HostStep &host) {
  addStep(Item::Kind::Copy).copy =
      CopyHalf{call.direction, call.host->bytes(), host.isWait};
  return success();
}

//===----------------------------------------------------------------------===//
// Memory and code
//===----------------------------------------------------------------------===//

LogicalResult ExecutableBuilder::allocateArena(AlignedMemory &arena,
                                               int64_t bytes,
                                               ArrayRef<Buffer *> buffers,
                                               size_t steps) {
  bytes = llvm::alignTo(std::max<int64_t>(bytes, 64), 4096);
  arena.reset(static_cast<char *>(std::aligned_alloc(4096, bytes)));
  if (!arena)
    return emitError(loc) << "cannot allocate the arena of " << bytes
                          << " bytes";
  // Touch each page once, here and not in the first run.
  std::memset(arena.get(), 0, bytes);
  if (result->options.poisonDeadMemory)
    result->deadMemory.emplace_back(buffers, steps, arena.get(), bytes);
  return success();
}

LogicalResult ExecutableBuilder::allocate(HostProgram &host) {
  result->constants = std::move(host.constants);
  result->stats.arenaLowerBound = host.arenaLowerBound;
  result->stats.stallSeconds = host.copies.stallSeconds;
  if (failed(allocateArena(result->arena, host.arenaBytes, host.temporaries,
                           host.steps.size())) ||
      failed(allocateArena(result->hostArena, host.hostArenaBytes,
                           host.hostBuffers, host.steps.size())))
    return failure();
  unsigned threads = aalGetThreads();
  int64_t workspace = 64;
  for (Step &step : result->steps) {
    workspace = std::max(workspace, step.scratchBytes * threads);
    if (step.convolution)
      workspace = std::max<int64_t>(
          workspace, aalConvolutionWorkspace(step.convolution.get()));
    else if (step.kind == Item::Kind::Gemm)
      workspace = std::max<int64_t>(workspace, aalGemmWorkspace(&step.gemm));
  }
  result->stats.workspaceBytes = llvm::alignTo(workspace, 64);
  result->workspace.reset(static_cast<char *>(
      std::aligned_alloc(64, result->stats.workspaceBytes)));
  if (!result->workspace)
    return emitError(loc) << "cannot allocate a workspace of "
                          << result->stats.workspaceBytes << " bytes";
  return success();
}

void ExecutableBuilder::resolvePointers(const HostProgram &host) {
  for (auto [step, from] : llvm::zip_equal(result->steps, host.steps)) {
    step.profile.kind = from.description;
    step.profile.location = from.layer;
    step.liveBytes = from.arenaEnd;
    step.hostBytes = from.hostArenaEnd;
    for (const KernelArgument &operand : from.operands) {
      Place place = HostProgram::getPlace(operand);
      Pointer pointer{Pointer::Kind::Fixed, place.index, place.offset, nullptr};
      switch (place.space) {
      case Place::Space::None:
        break;
      case Place::Space::Input:
        pointer.kind = Pointer::Kind::Input;
        break;
      case Place::Space::Output:
        pointer.kind = Pointer::Kind::Output;
        break;
      case Place::Space::Constant:
        pointer.base = result->constants.get();
        break;
      case Place::Space::Arena:
        pointer.base = result->arena.get();
        break;
      case Place::Space::Host:
        pointer.base = result->hostArena.get();
        break;
      }
      step.pointers.push_back(pointer);
    }
    step.addresses.resize(step.pointers.size());
  }
}

LogicalResult ExecutableBuilder::compileKernels() {
  if (failed(lowerKernels(*module)))
    return failure();
  llvm::Expected<std::unique_ptr<CompiledKernels>> code =
      CompiledKernels::compile(*module);
  if (!code)
    return emitError(loc) << llvm::toString(code.takeError());
  result->code = std::move(*code);
  result->stats.kernels = kernels.size();
  for (auto [step, name] : llvm::zip_equal(result->steps, kernelOfStep)) {
    bool isKernel = !name.empty();
    if (!step.copy)
      ++(isKernel ? result->stats.launches : result->stats.libraryCalls);
    if (!isKernel)
      continue;
    llvm::Expected<AalKernel> kernel = result->code->lookup(name);
    if (!kernel)
      return emitError(loc) << llvm::toString(kernel.takeError());
    step.kernel = *kernel;
  }
  return success();
}

FailureOr<std::unique_ptr<Executable>>
ExecutableBuilder::run(PlanChange changePlan) {
  // Library calls are planned for as many threads as run them.
  aalSetThreads(result->options.threads);
  FailureOr<HostProgram> host = buildHostProgram(program, *this);
  if (failed(host))
    return failure();
  if (changePlan)
    changePlan(*host);
  if (failed(allocate(*host)))
    return failure();
  resolvePointers(*host);
  if (failed(compileKernels()))
    return failure();
  return std::move(result);
}

FailureOr<std::unique_ptr<Executable>>
Executable::create(Program &program, const SessionOptions &options,
                   PlanChange changePlan) {
  return ExecutableBuilder(program, options).run(changePlan);
}
