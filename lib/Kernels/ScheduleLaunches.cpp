//===- ScheduleLaunches.cpp - launches in an order of low peak ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Kernels/Kernel.h"
#include "aal/Support/StepArena.h"
#include <numeric>

using namespace mlir;
using namespace mlir::aal;

namespace {

/// Makes steps of launches. As in planLaunch(), what one kernel alone touches
/// stays in registers or scratch memory, unless several loop nests put it
/// together.
class ProblemBuilder {
public:
  ProblemBuilder(const Program &program, ArrayRef<Launch> launches)
      : program(program), launches(launches) {}
  ScheduleProblem run();

private:
  void touch(Buffer *buffer, unsigned launch, std::vector<unsigned> &list);
  void addStep(unsigned index);
  bool hasEqualOperand(const Launch &launch) const;
  void addOverwrites(unsigned index);

  const Program &program;
  ArrayRef<Launch> launches;
  ScheduleProblem problem;
  DenseMap<Buffer *, unsigned> numbers;
  std::vector<unsigned> lastLaunch; // of each buffer
  std::vector<int64_t> bytes;       // where it leaves its launch
  std::vector<bool> leaves;
  std::vector<unsigned> numReaders; // launches
};

} // namespace

void ProblemBuilder::touch(Buffer *buffer, unsigned launch,
                           std::vector<unsigned> &list) {
  auto [it, isNew] = numbers.try_emplace(buffer, numbers.size());
  unsigned number = it->second;
  if (isNew) {
    bool isTemporary = buffer->kind == Buffer::Kind::Temporary;
    bytes.push_back(isTemporary ? llvm::alignTo(buffer->bytes(), 64) : 0);
    leaves.push_back(!launches[launch].isKernel || !isTemporary ||
                     buffer->writers.size() > 1);
    problem.bytes.push_back(leaves.back() ? bytes.back() : 0);
    lastLaunch.push_back(launch);
  } else if (lastLaunch[number] != launch) {
    leaves[number] = true;
    problem.bytes[number] = bytes[number];
  }
  list.push_back(number);
}

void ProblemBuilder::addStep(unsigned index) {
  const Launch &launch = launches[index];
  ScheduledStep &step = problem.steps[index];
  auto visit = [&](const Item &item) {
    item.forEachRead([&](Buffer *buffer) { touch(buffer, index, step.reads); });
    item.forEachWrite(
        [&](Buffer *buffer) { touch(buffer, index, step.writes); });
  };
  if (!launch.isKernel)
    visit(program.items[launch.item]);
  for (const GroupMember &member : launch.group.members)
    visit(program.items[member.item]);
  for (std::vector<unsigned> *list : {&step.reads, &step.writes}) {
    llvm::sort(*list);
    list->erase(llvm::unique(*list), list->end());
  }
}

/// Whether a result of a kernel has the size of an operand: only then is it
/// worth a plan.
bool ProblemBuilder::hasEqualOperand(const Launch &launch) const {
  llvm::SmallDenseSet<int64_t, 4> sizes;
  for (const GroupMember &member : launch.group.members)
    for (const Access &input : program.items[member.item].loop.inputs)
      if (input.buffer && input.buffer->kind == Buffer::Kind::Temporary &&
          leaves[numbers.lookup(input.buffer)])
        sizes.insert(input.buffer->bytes());
  return llvm::any_of(launch.group.members, [&](const GroupMember &member) {
    return llvm::any_of(program.items[member.item].loop.outputs,
                        [&](const Access &output) {
                          return sizes.contains(output.buffer->bytes());
                        });
  });
}

void ProblemBuilder::addOverwrites(unsigned index) {
  const Launch &launch = launches[index];
  if (!launch.isKernel || !hasEqualOperand(launch))
    return;
  KernelPlan plan = planKernel(program, launch.group, [&](Buffer *buffer) {
    return leaves[numbers.lookup(buffer)];
  });
  std::vector<Overwrite> &overwrites = problem.steps[index].overwrites;
  for (const InPlace &pair : findInPlace(plan))
    overwrites.push_back(
        {numbers.lookup(pair.result), numbers.lookup(pair.operand)});
  llvm::sort(overwrites, [](const Overwrite &a, const Overwrite &b) {
    return std::tie(a.written, a.read) < std::tie(b.written, b.read);
  });
  // What nothing else reads lies in the memory of the result from the start,
  // wherever it is made.
  std::optional<unsigned> last;
  for (Overwrite pair : overwrites)
    if (last != pair.written && problem.bytes[pair.written] == 0 &&
        numReaders[pair.read] == 1) {
      problem.bytes[pair.read] = 0;
      last = pair.written;
    }
}

ScheduleProblem ProblemBuilder::run() {
  problem.steps.resize(launches.size());
  for (unsigned index = 0; index < launches.size(); ++index)
    addStep(index);
  numReaders.assign(problem.bytes.size(), 0);
  for (const ScheduledStep &step : problem.steps)
    for (unsigned buffer : step.reads)
      ++numReaders[buffer];
  // Results that take no memory are known from the end.
  for (unsigned index = launches.size(); index-- > 0;)
    addOverwrites(index);
  return std::move(problem);
}

/// The order in which the launches are.
static std::vector<unsigned> getGivenOrder(ArrayRef<Launch> launches) {
  std::vector<unsigned> order(launches.size());
  std::iota(order.begin(), order.end(), 0u);
  return order;
}

int64_t aal::planLaunches(const Program &program, ArrayRef<Launch> launches) {
  return planSteps(ProblemBuilder(program, launches).run(),
                   getGivenOrder(launches))
      .bytes;
}

ScheduleResult aal::findLaunchOrder(const Program &program,
                                    ArrayRef<Launch> launches) {
  return scheduleSteps(ProblemBuilder(program, launches).run());
}

void aal::scheduleLaunches(const Program &program,
                           std::vector<Launch> &launches) {
  ScheduleProblem problem = ProblemBuilder(program, launches).run();
  ScheduleResult result = scheduleSteps(problem);
  if (result.peak == result.givenPeak)
    return;
  // No arena is smaller than the peak: mostly, one plan is enough.
  int64_t bytes = planSteps(problem, result.order).bytes;
  if (bytes >= result.givenPeak &&
      bytes >= planSteps(problem, getGivenOrder(launches)).bytes)
    return;
  std::vector<Launch> ordered;
  ordered.reserve(launches.size());
  for (unsigned step : result.order)
    ordered.push_back(std::move(launches[step]));
  launches = std::move(ordered);
}
