//===- HostProgram.cpp - launches and library calls in order --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Kernels/HostProgram.h"
#include "aal/Support/StepArena.h"
#include <numeric>

using namespace mlir;
using namespace mlir::aal;

KernelBackend::~KernelBackend() = default;

//===----------------------------------------------------------------------===//
// Operands without code
//===----------------------------------------------------------------------===//

LogicalResult OperandsOnly::addLoops(const KernelPlan &plan, unsigned,
                                     HostStep &step) {
  step.operands = getArguments(plan);
  return success();
}

LogicalResult OperandsOnly::addSequential(const SequentialOp &, unsigned,
                                          HostStep &) {
  return success();
}

LogicalResult OperandsOnly::addGemm(const GemmCall &, unsigned, HostStep &) {
  return success();
}

LogicalResult OperandsOnly::addConvolution(const ConvolutionCall &, unsigned,
                                           HostStep &) {
  return success();
}

LogicalResult OperandsOnly::addCopy(const CopyCall &, unsigned, HostStep &) {
  return success();
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

static std::string describeLocation(Location loc) {
  if (auto name = dyn_cast<NameLoc>(loc))
    return name.getName().str();
  std::string text;
  llvm::raw_string_ostream(text) << loc;
  return text;
}

static std::string describeGemm(const AalGemm &gemm) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << "gemm ";
  for (int64_t d = 0; d < gemm.batchDims; ++d)
    stream << gemm.batch[d] << "*";
  stream << gemm.m << "x" << gemm.n << "x" << gemm.k;
  return text;
}

static std::string describeCopy(const CopyCall &copy, bool isWait) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << (isWait ? "wait for copy " : "copy ")
         << (copy.direction == TimedCopy::Direction::Out ? "out" : "in")
         << " of " << copy.host->bytes() << " bytes";
  return text;
}

static SmallVector<KernelArgument>
getOperands(std::initializer_list<const View *> views) {
  SmallVector<KernelArgument> operands;
  for (const View *view : views)
    operands.push_back({view->buffer, view->offset});
  return operands;
}

static LogicalResult addCall(const Item &item, unsigned index, HostStep &step,
                             KernelBackend &backend) {
  switch (item.kind) {
  case Item::Kind::Gemm: {
    const GemmCall &call = *item.gemm;
    step.operands = getOperands({&call.a, &call.b, &call.c});
    step.description = describeGemm(call.desc);
    return backend.addGemm(call, index, step);
  }
  case Item::Kind::Convolution: {
    const ConvolutionCall &call = *item.convolution;
    step.operands =
        getOperands({&call.src, &call.weights, &call.dst, &call.bias});
    step.description = "convolution";
    return backend.addConvolution(call, index, step);
  }
  case Item::Kind::Sequential: {
    const SequentialOp &op = *item.sequential;
    for (const auto *views : {&op.inputs, &op.outputs})
      for (const View &view : *views)
        step.operands.push_back({view.buffer, view.offset});
    step.description = "sequential";
    return backend.addSequential(op, index, step);
  }
  case Item::Kind::Copy: {
    const CopyCall &copy = *item.copy;
    step.operands = {{copy.device, copy.offset}, {copy.host, 0}};
    step.copy = &copy;
    step.description = describeCopy(copy, step.isWait);
    return backend.addCopy(copy, index, step);
  }
  case Item::Kind::Loop:
    break;
  }
  llvm_unreachable("loop nests are in groups");
}

static bool isBackward(const Program &program, const Launch &launch) {
  if (!launch.isKernel)
    return program.items[launch.item].backward;
  return llvm::any_of(launch.group.members, [&](const GroupMember &member) {
    return program.items[member.item].backward;
  });
}

static LogicalResult addSteps(Program &program, ArrayRef<Launch> launches,
                              KernelBackend &backend, HostProgram &host) {
  findUses(program, launches);
  host.steps.reserve(launches.size());
  for (auto [index, launch] : llvm::enumerate(launches)) {
    const Item &item =
        program.items[launch.isKernel ? launch.group.members.front().item
                                      : launch.item];
    host.steps.push_back(
        {item.kind, item.loc, describeLocation(item.loc), {}, {}});
    HostStep &step = host.steps.back();
    step.isBackward = isBackward(program, launch);
    step.isWait = launch.isWait;
    if (!launch.isKernel) {
      if (failed(addCall(item, index, step, backend)))
        return failure();
      continue;
    }
    KernelPlan plan = planLaunch(program, launch, index);
    step.inPlace = findInPlace(plan);
    if (failed(backend.addLoops(plan, index, step)))
      return failure();
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static bool isOfKind(const KernelArgument &operand, Buffer::Kind kind) {
  return operand.buffer && operand.buffer->kind == kind;
}

/// What the steps touch, with the buffers in `buffers` by number.
static ScheduleProblem makeProblem(const HostProgram &host,
                                   std::vector<Buffer *> &buffers) {
  ScheduleProblem problem;
  DenseMap<Buffer *, unsigned> numbers;
  for (const HostStep &from : host.steps) {
    ScheduledStep &step = problem.steps.emplace_back();
    for (const KernelArgument &operand : from.operands) {
      if (!operand.buffer)
        continue;
      auto [it, isNew] = numbers.try_emplace(operand.buffer, numbers.size());
      if (isNew) {
        buffers.push_back(operand.buffer);
        problem.bytes.push_back(
            isOfKind(operand, Buffer::Kind::Temporary)
                ? llvm::alignTo(operand.buffer->bytes(), kArenaAlignment)
                : 0);
      }
      step.reads.push_back(it->second);
    }
    for (const InPlace &pair : from.inPlace) {
      auto result = numbers.find(pair.result),
           operand = numbers.find(pair.operand);
      if (result != numbers.end() && operand != numbers.end())
        step.overwrites.push_back({result->second, operand->second});
    }
    // Of several operands, the one that has lived longest.
    llvm::sort(step.overwrites, [](const Overwrite &a, const Overwrite &b) {
      return std::tie(a.written, a.read) < std::tie(b.written, b.read);
    });
  }
  return problem;
}

/// Sets what the plan says of each buffer.
static void placeBuffers(const StepArena &arena, ArrayRef<Buffer *> buffers,
                         HostProgram &host) {
  for (auto [buffer, life] : llvm::zip_equal(buffers, arena.lives)) {
    buffer->firstUse = life.first;
    buffer->lastUse = life.end();
    if (life.overwritten != BufferLife::kNever) {
      buffer->overwritten = buffers[life.overwritten];
      buffer->overwritten->overwriter = buffer;
    }
    if (buffer->kind == Buffer::Kind::Host)
      host.hostBuffers.push_back(buffer);
    if (buffer->kind != Buffer::Kind::Temporary)
      continue;
    Buffer *home = buffers[life.home];
    if (home->kind == Buffer::Kind::Output) {
      buffer->result = home;
      continue;
    }
    buffer->offset = arena.offsets[life.home];
    host.temporaries.push_back(buffer);
  }
}

/// Gives what lies on the host its place in an arena of its own.
static void placeHostBuffers(HostProgram &host) {
  std::vector<ArenaRequest> requests;
  requests.reserve(host.hostBuffers.size());
  for (const Buffer *buffer : host.hostBuffers)
    requests.push_back({buffer->bytes(), buffer->firstUse, buffer->lastUse});
  ArenaPlan plan = planArena(requests, kArenaAlignment);
  for (auto [buffer, offset] : llvm::zip_equal(host.hostBuffers, plan.offsets))
    buffer->offset = offset;
  host.hostArenaBytes = plan.bytes;
}

static void planMemory(Program &program, HostProgram &host) {
  // Uses in launches include values that never leave a kernel.
  for (Buffer &buffer : program.buffers)
    buffer.firstUse = buffer.lastUse = -1;
  std::vector<Buffer *> buffers;
  ScheduleProblem problem = makeProblem(host, buffers);
  std::vector<unsigned> order(host.steps.size());
  std::iota(order.begin(), order.end(), 0u);
  StepArena arena = planSteps(problem, order);
  placeBuffers(arena, buffers, host);
  host.arenaBytes = arena.bytes;
  host.arenaLowerBound = arena.lowerBound;
  placeHostBuffers(host);
  // With the padding to the next buffer, as the lower bound counts it.
  auto include = [](int64_t &end, const Buffer &buffer) {
    end = std::max<int64_t>(
        end, buffer.offset + llvm::alignTo(buffer.bytes(), kArenaAlignment));
  };
  for (HostStep &step : host.steps)
    for (const KernelArgument &operand : step.operands) {
      if (isOfKind(operand, Buffer::Kind::Temporary) && !operand.buffer->result)
        include(step.arenaEnd, *operand.buffer);
      else if (isOfKind(operand, Buffer::Kind::Host))
        include(step.hostArenaEnd, *operand.buffer);
    }
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

static LogicalResult placeConstants(Program &program, HostProgram &host) {
  for (Buffer &buffer : program.buffers)
    if (buffer.kind == Buffer::Kind::Constant) {
      buffer.offset = host.constantBytes;
      host.constantBytes += llvm::alignTo(buffer.bytes(), kArenaAlignment);
    }
  Location loc = UnknownLoc::get(program.context);
  host.constants.reset(static_cast<char *>(std::aligned_alloc(
      kArenaAlignment, std::max(host.constantBytes, kArenaAlignment))));
  if (!host.constants)
    return emitError(loc) << "cannot allocate " << host.constantBytes
                          << " bytes for constants";
  for (Buffer &buffer : program.buffers)
    if (buffer.kind == Buffer::Kind::Constant &&
        failed(writeConstant(buffer.constant,
                             host.constants.get() + buffer.offset, loc)))
      return failure();
  return success();
}

Place HostProgram::getPlace(const KernelArgument &operand) {
  const Buffer *buffer = operand.buffer;
  if (!buffer)
    return {};
  int64_t offset = operand.offset * elementBytes(buffer->elementType);
  switch (buffer->kind) {
  case Buffer::Kind::Input:
    return {Place::Space::Input, buffer->index, offset};
  case Buffer::Kind::Output:
    return {Place::Space::Output, buffer->index, offset};
  case Buffer::Kind::Constant:
    return {Place::Space::Constant, 0, buffer->offset + offset};
  case Buffer::Kind::Temporary:
    if (buffer->result)
      return {Place::Space::Output, buffer->result->index, offset};
    return {Place::Space::Arena, 0, buffer->offset + offset};
  case Buffer::Kind::Host:
    return {Place::Space::Host, 0, buffer->offset + offset};
  }
  llvm_unreachable("unknown kind of buffer");
}

FailureOr<HostProgram> aal::buildHostProgram(Program &program,
                                             KernelBackend &backend) {
  return buildHostProgram(program, formLaunches(program), backend);
}

FailureOr<HostProgram> aal::buildHostProgram(Program &program,
                                             std::vector<Launch> launches,
                                             KernelBackend &backend) {
  HostProgram host;
  FailureOr<CopySchedule> copies = scheduleCopies(program, launches);
  if (failed(copies))
    return failure();
  host.copies = *copies;
  if (failed(addSteps(program, launches, backend, host)) ||
      failed(placeConstants(program, host)))
    return failure();
  planMemory(program, host);
  return host;
}
