//===- ExecutableBuilder.cpp - launches with their code and memory --------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Executable.h"
#include "Sequential.h"
#include "aal/Support/ArenaPlanner.h"
#include "mlir/IR/OperationSupport.h"

using namespace mlir;
using namespace mlir::aal;

/// Launches below this many cycles are not worth a second thread.
static constexpr double kParallelCycles = 20000;

namespace mlir::aal {

/// Builds an Executable from a program.
class ExecutableBuilder {
public:
  ExecutableBuilder(Program &program, const SessionOptions &options)
      : program(program), result(std::make_unique<Executable>()) {
    result->options = options;
  }
  FailureOr<std::unique_ptr<Executable>> run();

private:
  LogicalResult addKernel(const Launch &launch, unsigned index);
  LogicalResult addSequential(const Item &item);
  LogicalResult addLibraryCall(const Item &item);
  void addCompiled(func::FuncOp func, Step &step);
  void planMemory();
  void placeConstants();
  void resolvePointers();

  /// Calls `callback` for each buffer that launch `index` touches in memory.
  Step &addStep(const Item &item, std::string kind);

  Program &program;
  std::unique_ptr<Executable> result;
  std::vector<Launch> launches;
  std::vector<unsigned> launchOfItem;
  OwningOpRef<ModuleOp> module;
  /// Kernels by structural hash, and the kernel of each step.
  DenseMap<llvm::hash_code, SmallVector<func::FuncOp, 1>> kernels;
  std::vector<std::string> kernelOfStep;
  /// Buffers and offsets (in elements) of the pointers of each step.
  std::vector<SmallVector<KernelArgument>> arguments;
};

} // namespace mlir::aal

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

/// Hashes ops, attributes and types, not locations or names of symbols.
static llvm::hash_code hashKernel(func::FuncOp func) {
  llvm::hash_code hash =
      llvm::hash_value(func.getFunctionType().getAsOpaquePointer());
  func.getBody().walk([&](Operation *op) {
    hash =
        llvm::hash_combine(hash, OperationEquivalence::computeHash(
                                     op, OperationEquivalence::ignoreHashValue,
                                     OperationEquivalence::ignoreHashValue,
                                     OperationEquivalence::IgnoreLocations));
  });
  return hash;
}

/// Makes `step` run `func`, or an equal kernel that exists; `func` is erased
/// then.
void ExecutableBuilder::addCompiled(func::FuncOp func, Step &step) {
  SmallVector<func::FuncOp, 1> &candidates = kernels[hashKernel(func)];
  for (func::FuncOp other : candidates) {
    if (other.getFunctionType() != func.getFunctionType() ||
        !OperationEquivalence::isRegionEquivalentTo(
            &other.getBody(), &func.getBody(),
            OperationEquivalence::IgnoreLocations))
      continue;
    func.erase();
    func = other;
    break;
  }
  if (!llvm::is_contained(candidates, func)) {
    candidates.push_back(func);
    ++result->stats.kernels;
  }
  kernelOfStep.back() = func.getName().str();
  step.profile.kind = func.getName().str();
}

static std::string describeLocation(Location loc) {
  if (auto name = dyn_cast<NameLoc>(loc))
    return name.getName().str();
  std::string text;
  llvm::raw_string_ostream(text) << loc;
  return text;
}

Step &ExecutableBuilder::addStep(const Item &item, std::string kind) {
  result->steps.emplace_back();
  kernelOfStep.emplace_back();
  arguments.emplace_back();
  Step &step = result->steps.back();
  step.kind = item.kind;
  step.profile.kind = std::move(kind);
  step.profile.location = describeLocation(item.loc);
  return step;
}

LogicalResult ExecutableBuilder::addKernel(const Launch &launch,
                                           unsigned index) {
  const Item &first = program.items[launch.group.members.front().item];
  KernelPlan plan = planLaunch(program, launch, index);
  FailureOr<EmittedKernel> kernel =
      emitKernel(plan, *module, "k" + std::to_string(index), first.loc);
  if (failed(kernel))
    return failure();
  Step &step = addStep(first, "");
  arguments.back() = kernel->arguments;
  step.iterations = plan.outerIterations;
  step.grain = std::max<int64_t>(
      1, static_cast<int64_t>(kParallelCycles / std::max(plan.cost, 1.0)));
  step.scratchBytes = llvm::alignTo(plan.scratchBytes, 64);
  addCompiled(kernel->func, step);
  return success();
}

LogicalResult ExecutableBuilder::addSequential(const Item &item) {
  const SequentialOp &call = *item.sequential;
  std::string name = "s" + std::to_string(result->steps.size());
  FailureOr<func::FuncOp> func = emitSequential(call, *module, name);
  if (failed(func))
    return failure();
  Step &step = addStep(item, "");
  for (const auto *views : {&call.inputs, &call.outputs})
    for (const View &view : *views)
      arguments.back().push_back({view.buffer, view.offset});
  addCompiled(*func, step);
  return success();
}

LogicalResult ExecutableBuilder::addLibraryCall(const Item &item) {
  if (item.kind == Item::Kind::Gemm) {
    const AalGemm &gemm = item.gemm->desc;
    std::string kind;
    llvm::raw_string_ostream stream(kind);
    stream << "gemm ";
    for (int64_t d = 0; d < gemm.batchDims; ++d)
      stream << gemm.batch[d] << "*";
    stream << gemm.m << "x" << gemm.n << "x" << gemm.k;
    Step &step = addStep(item, kind);
    step.gemm = gemm;
    for (const View *view : {&item.gemm->a, &item.gemm->b, &item.gemm->c})
      arguments.back().push_back({view->buffer, view->offset});
    return success();
  }
  const ConvolutionCall &call = *item.convolution;
  const char *error = nullptr;
  AalConvolutionPlan *plan = aalConvolutionCreate(&call.desc, &error);
  if (!plan)
    return emitError(item.loc) << error;
  Step &step = addStep(item, std::string("convolution ") +
                                 aalConvolutionImplementation(plan));
  step.convolution.reset(plan);
  for (const View *view : {&call.src, &call.weights, &call.dst, &call.bias})
    arguments.back().push_back({view->buffer, view->offset});
  return success();
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

void ExecutableBuilder::planMemory() {
  // Only what some launch has a pointer to takes memory.
  DenseMap<Buffer *, std::pair<int64_t, int64_t>> lifetimes;
  SmallVector<Buffer *> order;
  for (auto [s, list] : llvm::enumerate(arguments))
    for (const KernelArgument &argument : list) {
      if (!argument.buffer || argument.buffer->kind != Buffer::Kind::Temporary)
        continue;
      auto [it, isNew] = lifetimes.try_emplace(
          argument.buffer, std::make_pair((int64_t)s, (int64_t)s));
      it->second.second = s;
      if (isNew)
        order.push_back(argument.buffer);
    }
  std::vector<ArenaRequest> requests;
  for (Buffer *buffer : order) {
    auto [first, last] = lifetimes[buffer];
    requests.push_back({buffer->bytes(), first, last});
  }
  ArenaPlan plan = planArena(requests);
  for (auto [buffer, offset] : llvm::zip_equal(order, plan.offsets))
    buffer->offset = offset;
  result->stats.arenaLowerBound = plan.lowerBound;
  for (auto [s, step] : llvm::enumerate(result->steps)) {
    for (const KernelArgument &argument : arguments[s])
      if (argument.buffer && argument.buffer->kind == Buffer::Kind::Temporary)
        // With the padding to the next buffer, as the lower bound counts it.
        step.liveBytes =
            std::max(step.liveBytes, argument.buffer->offset +
                                         static_cast<int64_t>(llvm::alignTo(
                                             argument.buffer->bytes(), 64)));
  }
  int64_t bytes = llvm::alignTo(std::max<int64_t>(plan.bytes, 64), 4096);
  result->arena.reset(static_cast<char *>(std::aligned_alloc(4096, bytes)));
  // Touch each page once, here and not in the first run.
  if (result->arena)
    std::memset(result->arena.get(), 0, bytes);
}

/// Writes the elements of `attr` to `memory`.
static LogicalResult writeConstant(ElementsAttr attr, char *memory,
                                   Location loc) {
  Type type = attr.getElementType();
  int64_t size = elementBytes(type);
  auto write = [&](const APInt &bits) {
    uint64_t value = bits.getZExtValue();
    std::memcpy(memory, &value, size);
    memory += size;
  };
  if (type.isIntOrIndex()) {
    if (auto values = attr.tryGetValues<APInt>()) {
      for (const APInt &value : *values)
        write(value);
      return success();
    }
  } else if (auto values = attr.tryGetValues<APFloat>()) {
    for (const APFloat &value : *values)
      write(value.bitcastToAPInt());
    return success();
  }
  return emitError(loc) << "has a constant without readable values";
}

void ExecutableBuilder::resolvePointers() {
  for (auto [s, step] : llvm::enumerate(result->steps)) {
    for (const KernelArgument &argument : arguments[s]) {
      Pointer pointer;
      Buffer *buffer = argument.buffer;
      if (buffer) {
        pointer.offset = argument.offset * elementBytes(buffer->elementType);
        pointer.index = buffer->index;
        switch (buffer->kind) {
        case Buffer::Kind::Input:
          pointer.kind = Pointer::Kind::Input;
          break;
        case Buffer::Kind::Output:
          pointer.kind = Pointer::Kind::Output;
          break;
        case Buffer::Kind::Constant:
          pointer.base = result->constants.get() + buffer->offset;
          break;
        case Buffer::Kind::Temporary:
          pointer.base = result->arena.get() + buffer->offset;
          break;
        }
      }
      step.pointers.push_back(pointer);
    }
    step.addresses.resize(step.pointers.size());
  }
}

FailureOr<std::unique_ptr<Executable>> ExecutableBuilder::run() {
  launches = formLaunches(program);
  findUses(program, launches);
  Location loc = UnknownLoc::get(program.context);
  module = ModuleOp::create(loc);
  for (auto [index, launch] : llvm::enumerate(launches)) {
    const Item &item = program.items[launch.item];
    LogicalResult added = launch.isKernel ? addKernel(launch, index)
                          : item.kind == Item::Kind::Sequential
                              ? addSequential(item)
                              : addLibraryCall(item);
    if (failed(added))
      return failure();
  }
  // Constants.
  int64_t constantBytes = 0;
  for (Buffer &buffer : program.buffers)
    if (buffer.kind == Buffer::Kind::Constant) {
      buffer.offset = constantBytes;
      constantBytes += llvm::alignTo(buffer.bytes(), 64);
    }
  result->constants.reset(static_cast<char *>(
      std::aligned_alloc(64, std::max<int64_t>(constantBytes, 64))));
  for (Buffer &buffer : program.buffers)
    if (buffer.kind == Buffer::Kind::Constant &&
        failed(writeConstant(buffer.constant,
                             result->constants.get() + buffer.offset, loc)))
      return failure();
  planMemory();
  if (!result->arena)
    return emitError(loc) << "cannot allocate the arena";

  aalSetThreads(result->options.threads);
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
  resolvePointers();

  if (failed(lowerKernels(*module)))
    return failure();
  llvm::Expected<std::unique_ptr<CompiledKernels>> code =
      CompiledKernels::compile(*module);
  if (!code)
    return emitError(loc) << llvm::toString(code.takeError());
  result->code = std::move(*code);
  for (auto [s, step] : llvm::enumerate(result->steps)) {
    bool isKernel = !kernelOfStep[s].empty();
    ++(isKernel ? result->stats.launches : result->stats.libraryCalls);
    if (!isKernel)
      continue;
    llvm::Expected<AalKernel> kernel = result->code->lookup(kernelOfStep[s]);
    if (!kernel)
      return emitError(loc) << llvm::toString(kernel.takeError());
    step.kernel = *kernel;
  }
  return std::move(result);
}

FailureOr<std::unique_ptr<Executable>>
Executable::create(Program &program, const SessionOptions &options) {
  return ExecutableBuilder(program, options).run();
}
