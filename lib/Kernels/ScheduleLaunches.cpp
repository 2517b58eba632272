//===- ScheduleLaunches.cpp - launches in an order of low peak ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Kernels/Kernel.h"
#include "aal/Support/ArenaPlanner.h"
#include <numeric>

using namespace mlir;
using namespace mlir::aal;

/// The launches as steps. As in planLaunch(), what one kernel alone touches
/// stays in registers or scratch memory, unless several loop nests put it
/// together.
static ScheduleProblem makeProblem(const Program &program,
                                   ArrayRef<Launch> launches) {
  ScheduleProblem problem;
  DenseMap<Buffer *, unsigned> numbers;
  std::vector<unsigned> lastLaunch;
  std::vector<int64_t> bytes;
  problem.steps.resize(launches.size());
  auto touch = [&](Buffer *buffer, unsigned launch,
                   std::vector<unsigned> &list) {
    auto [it, isNew] = numbers.try_emplace(buffer, numbers.size());
    if (isNew) {
      bool isTemporary = buffer->kind == Buffer::Kind::Temporary;
      bytes.push_back(isTemporary ? llvm::alignTo(buffer->bytes(), 64) : 0);
      problem.bytes.push_back(launches[launch].isKernel &&
                                      buffer->writers.size() <= 1
                                  ? 0
                                  : bytes.back());
      lastLaunch.push_back(launch);
    } else if (lastLaunch[it->second] != launch) {
      problem.bytes[it->second] = bytes[it->second];
    }
    list.push_back(it->second);
  };
  for (unsigned index = 0; index < launches.size(); ++index) {
    const Launch &launch = launches[index];
    ScheduledStep &step = problem.steps[index];
    auto visit = [&](const Item &item) {
      item.forEachRead(
          [&](Buffer *buffer) { touch(buffer, index, step.reads); });
      item.forEachWrite(
          [&](Buffer *buffer) { touch(buffer, index, step.writes); });
    };
    if (!launch.isKernel)
      visit(program.items[launch.item]);
    for (const GroupMember &member : launch.group.members)
      visit(program.items[member.item]);
  }
  for (ScheduledStep &step : problem.steps)
    for (std::vector<unsigned> *list : {&step.reads, &step.writes}) {
      llvm::sort(*list);
      list->erase(llvm::unique(*list), list->end());
    }
  return problem;
}

/// The arena of the steps in `order`.
static int64_t planBytes(const ScheduleProblem &problem,
                         ArrayRef<unsigned> order) {
  std::vector<ArenaRequest> requests(problem.bytes.size());
  for (auto [buffer, bytes] : llvm::enumerate(problem.bytes))
    requests[buffer] = {bytes, -1, -1};
  for (auto [time, step] : llvm::enumerate(order))
    for (const auto *buffers :
         {&problem.steps[step].reads, &problem.steps[step].writes})
      for (unsigned buffer : *buffers) {
        if (requests[buffer].lower < 0)
          requests[buffer].lower = time;
        requests[buffer].upper = time;
      }
  llvm::erase_if(requests,
                 [](const ArenaRequest &request) { return request.size == 0; });
  return planArena(requests).bytes;
}

/// The order in which the launches are.
static std::vector<unsigned> getGivenOrder(ArrayRef<Launch> launches) {
  std::vector<unsigned> order(launches.size());
  std::iota(order.begin(), order.end(), 0u);
  return order;
}

int64_t aal::planLaunches(const Program &program, ArrayRef<Launch> launches) {
  return planBytes(makeProblem(program, launches), getGivenOrder(launches));
}

ScheduleResult aal::findLaunchOrder(const Program &program,
                                    ArrayRef<Launch> launches) {
  return scheduleSteps(makeProblem(program, launches));
}

void aal::scheduleLaunches(const Program &program,
                           std::vector<Launch> &launches) {
  ScheduleProblem problem = makeProblem(program, launches);
  ScheduleResult result = scheduleSteps(problem);
  if (result.peak == result.givenPeak)
    return;
  // No arena is smaller than the peak: mostly, one plan is enough.
  int64_t bytes = planBytes(problem, result.order);
  if (bytes >= result.givenPeak &&
      bytes >= planBytes(problem, getGivenOrder(launches)))
    return;
  std::vector<Launch> ordered;
  ordered.reserve(launches.size());
  for (unsigned step : result.order)
    ordered.push_back(std::move(launches[step]));
  launches = std::move(ordered);
}
