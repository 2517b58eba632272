//===- Groups.cpp - which loop nests run in one kernel --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "GroupJoin.h"

using namespace mlir;
using namespace mlir::aal;

/// Bound on the members of a group, for compile time and registers.
static constexpr unsigned kMaxMembers = 48;
/// How far up a loop nest may move, in items, to join its producers: its
/// result is live from there on.
static constexpr unsigned kMaxDistance = 48;

KernelGroup aal::makeGroup(const LoopOp &loop, unsigned item) {
  KernelGroup group;
  GroupMember member{item, {}};
  for (int64_t extent : loop.extents) {
    member.dims.emplace_back();
    if (extent == 1)
      continue;
    member.dims.back().push_back(group.extents.size());
    group.extents.push_back(extent);
  }
  group.members.push_back(std::move(member));
  return group;
}

namespace {

class LaunchBuilder {
public:
  explicit LaunchBuilder(const Program &program) : program(program) {}
  std::vector<Launch> run();

private:
  bool tryJoin(unsigned launch, unsigned item);
  void record(Candidate &candidate, unsigned item);

  const Program &program;
  std::vector<Launch> launches;
  DenseMap<unsigned, Candidate> candidates; // by launch
  DenseMap<Buffer *, unsigned> writtenIn;   // latest launch that writes it
};

} // namespace

void LaunchBuilder::record(Candidate &candidate, unsigned i) {
  const Item &item = program.items[i];
  unsigned member = candidate.group.members.size() - 1;
  candidate.backward = item.backward;
  candidate.hasReduction |= item.loop.isReduction();
  candidate.lastItem = i;
  candidate.work = std::max(candidate.work, item.loop.iterations());
  for (auto [r, output] : llvm::enumerate(item.loop.outputs))
    candidate.produced[output.buffer] = {member, r};
}

bool LaunchBuilder::tryJoin(unsigned launch, unsigned i) {
  const Item &item = program.items[i];
  auto it = candidates.find(launch);
  if (!program.joinsLoopNests || item.kind != Item::Kind::Loop ||
      it == candidates.end())
    return false;
  Candidate &candidate = it->second;
  if (candidate.backward != item.backward ||
      i - candidate.lastItem > kMaxDistance ||
      candidate.group.members.size() >= kMaxMembers)
    return false;
  FailureOr<KernelGroup> joined = GroupJoin(program, candidate, i).run();
  if (failed(joined) || ((candidate.hasReduction || item.loop.isReduction()) &&
                         !canKeepOrders(program, *joined)))
    return false;
  candidate.group = std::move(*joined);
  record(candidate, i);
  return true;
}

std::vector<Launch> LaunchBuilder::run() {
  for (unsigned i = 0; i < program.items.size(); ++i) {
    const Item &item = program.items[i];
    int latest = -1;
    auto depend = [&](Buffer *buffer) {
      auto it = writtenIn.find(buffer);
      if (it != writtenIn.end())
        latest = std::max(latest, static_cast<int>(it->second));
    };
    item.forEachRead(depend);
    item.forEachWrite(depend);
    unsigned launch = latest;
    if (latest < 0 || !tryJoin(latest, i)) {
      launch = launches.size();
      bool isKernel = item.kind == Item::Kind::Loop;
      launches.push_back({isKernel, i, {}});
      if (isKernel) {
        Candidate candidate;
        candidate.group = makeGroup(item.loop, i);
        record(candidate, i);
        candidates.try_emplace(launch, std::move(candidate));
      }
    }
    item.forEachWrite([&](Buffer *buffer) { writtenIn[buffer] = launch; });
  }
  for (auto &[launch, candidate] : candidates)
    launches[launch].group = std::move(candidate.group);
  return std::move(launches);
}

std::vector<Launch> aal::formLaunches(const Program &program) {
  std::vector<Launch> launches = LaunchBuilder(program).run();
  if (program.schedulesLaunches)
    scheduleLaunches(program, launches);
  return launches;
}

void aal::findUses(Program &program, ArrayRef<Launch> launches) {
  for (auto [l, launch] : llvm::enumerate(launches)) {
    int64_t index = l;
    auto touch = [&](Buffer *buffer) {
      if (buffer->firstUse < 0)
        buffer->firstUse = index;
      buffer->lastUse = index;
    };
    auto visit = [&](const Item &item) {
      item.forEachRead(touch);
      item.forEachWrite(touch);
    };
    if (!launch.isKernel)
      visit(program.items[launch.item]);
    for (const GroupMember &member : launch.group.members)
      visit(program.items[member.item]);
  }
}

KernelPlan aal::planLaunch(const Program &program, const Launch &launch,
                           unsigned index) {
  return planKernel(program, launch.group, [&](Buffer *buffer) {
    return buffer->kind == Buffer::Kind::Output || buffer->lastUse != index ||
           buffer->writers.size() > 1;
  });
}
