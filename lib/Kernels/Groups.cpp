//===- Groups.cpp - which loop nests run in one kernel --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "GroupJoin.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::aal;

/// Bound on the members of a group, for compile time and registers.
static constexpr unsigned kMaxMembers = 48;
/// How far up a loop nest may move, in items, to join its producers: its
/// result is live from there on.
static constexpr unsigned kMaxDistance = 48;
/// Bound on the members of a group that moves into an earlier one.
static constexpr unsigned kMaxMoved = 8;

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
  /// The same, with launches that `item` reads from, which read nothing of
  /// `launch` and may run as early.
  bool tryJoinWith(ArrayRef<unsigned> producers, unsigned launch,
                   unsigned item);
  /// The launch that `item` joins; nothing where it needs one of its own.
  std::optional<unsigned> findLaunch(unsigned item);
  SmallVector<unsigned, 4> findProducers(const Item &item) const;
  bool mayMove(unsigned from, unsigned to) const;
  void addInputs(Candidate &candidate, ArrayRef<unsigned> producers) const;
  bool canTake(const Candidate &candidate, unsigned item) const;
  void add(unsigned item);
  void insertReloads();
  void record(Candidate &candidate, unsigned item);
  bool readsScalars(const Candidate &candidate, const Item &item) const;

  const Program &program;
  std::vector<Launch> launches;
  std::vector<bool> isBehind;               // of each launch, as of its group
  DenseMap<unsigned, Candidate> candidates; // by launch
  DenseMap<Buffer *, unsigned> writtenIn;   // latest launch that writes it
  std::vector<unsigned> reloads;            // items
};

} // namespace

/// Whether `item` is a loop nest that reads scalars and members alone.
bool LaunchBuilder::readsScalars(const Candidate &candidate,
                                 const Item &item) const {
  auto isOutside = [&](const Access &access) {
    return access.buffer && !candidate.produced.contains(access.buffer) &&
           llvm::any_of(access.strides, [](int64_t s) { return s != 0; });
  };
  const LoopOp &loop = item.loop;
  return item.kind == Item::Kind::Loop && !loop.isReduction() &&
         loop.gathers.empty() && llvm::none_of(loop.inputs, isOutside) &&
         llvm::none_of(loop.inits, isOutside) &&
         llvm::all_of(loop.outputs, [](const Access &output) {
           return output.buffer->kind == Buffer::Kind::Temporary &&
                  output.buffer->writers.size() == 1;
         });
}

void LaunchBuilder::record(Candidate &candidate, unsigned i) {
  const Item &item = program.items[i];
  unsigned member = candidate.group.members.size() - 1;
  candidate.isMovable =
      (member == 0 || candidate.isMovable) && readsScalars(candidate, item);
  candidate.backward |= item.backward;
  candidate.isBehind |= item.backward;
  candidate.hasReduction |= item.loop.isReduction();
  candidate.lastItem = i;
  candidate.work = std::max(candidate.work, item.loop.iterations());
  for (auto [r, output] : llvm::enumerate(item.loop.outputs))
    candidate.produced[output.buffer] = {member, r};
}

bool LaunchBuilder::canTake(const Candidate &candidate, unsigned i) const {
  const Item &item = program.items[i];
  return program.joinsLoopNests && item.kind == Item::Kind::Loop &&
         (candidate.isBehind || !item.backward) &&
         i - candidate.lastItem <= kMaxDistance &&
         candidate.group.members.size() < kMaxMembers;
}

bool LaunchBuilder::tryJoin(unsigned launch, unsigned i) {
  auto it = candidates.find(launch);
  if (it == candidates.end() || !canTake(it->second, i))
    return false;
  Candidate &candidate = it->second;
  FailureOr<KernelGroup> joined = GroupJoin(program, candidate, i).run();
  bool isReduction = program.items[i].loop.isReduction();
  if (failed(joined) || ((candidate.hasReduction || isReduction) &&
                         !canKeepOrders(program, *joined)))
    return false;
  candidate.group = std::move(*joined);
  record(candidate, i);
  return true;
}

bool LaunchBuilder::tryJoinWith(ArrayRef<unsigned> producers, unsigned launch,
                                unsigned i) {
  auto it = candidates.find(launch);
  if (it == candidates.end() || !canTake(it->second, i))
    return false;
  Candidate joined = it->second;
  FailureOr<KernelGroup> group = GroupJoin(program, joined, i).run();
  if (failed(group))
    return false;
  joined.group = std::move(*group);
  record(joined, i);
  for (unsigned producer : producers) {
    const Candidate &from = candidates.find(producer)->second;
    if (from.backward && !it->second.isBehind)
      return false;
    for (const GroupMember &member : llvm::reverse(from.group.members)) {
      group = GroupJoin(program, joined, member.item).runAsProducer();
      if (failed(group) || group->members.size() > kMaxMembers)
        return false;
      joined.group = std::move(*group);
    }
    joined.backward |= from.backward;
    joined.isBehind |= from.isBehind;
    joined.hasReduction |= from.hasReduction;
    joined.latestInput = std::max(joined.latestInput, from.latestInput);
  }
  if (joined.hasReduction && !canKeepOrders(program, joined.group))
    return false;
  // The new members stand in front of all others.
  joined.produced.clear();
  for (auto [m, member] : llvm::enumerate(joined.group.members))
    for (auto [r, output] :
         llvm::enumerate(program.items[member.item].loop.outputs)) {
      joined.produced[output.buffer] = {m, r};
      writtenIn[output.buffer] = launch;
    }
  it->second = std::move(joined);
  for (unsigned producer : producers)
    candidates.erase(producer); // without members, run() drops the launch
  return true;
}

/// The launches that `item` depends on, in order.
SmallVector<unsigned, 4> LaunchBuilder::findProducers(const Item &item) const {
  SmallVector<unsigned, 4> producers;
  auto depend = [&](Buffer *buffer) {
    auto it = writtenIn.find(buffer);
    if (it != writtenIn.end())
      producers.push_back(it->second);
  };
  item.forEachRead(depend);
  item.forEachWrite(depend);
  llvm::sort(producers);
  producers.erase(llvm::unique(producers), producers.end());
  return producers;
}

/// Whether the group of `from` may run in that of `to`, an earlier launch.
bool LaunchBuilder::mayMove(unsigned from, unsigned to) const {
  auto it = candidates.find(from);
  return it != candidates.end() && candidates.contains(to) &&
         it->second.latestInput < static_cast<int>(to) &&
         it->second.group.members.size() <= kMaxMoved;
}

/// Notes the launches that a group reads from.
void LaunchBuilder::addInputs(Candidate &candidate,
                              ArrayRef<unsigned> producers) const {
  for (unsigned launch : producers) {
    candidate.latestInput =
        std::max(candidate.latestInput, static_cast<int>(launch));
    candidate.isBehind |= isBehind[launch];
  }
}

std::optional<unsigned> LaunchBuilder::findLaunch(unsigned i) {
  SmallVector<unsigned, 4> producers = findProducers(program.items[i]);
  if (producers.empty())
    return std::nullopt;
  SmallVector<unsigned, 2> movable, fixed;
  for (unsigned launch : producers) {
    auto it = candidates.find(launch);
    bool isMovable = it != candidates.end() && it->second.isMovable;
    (isMovable ? movable : fixed).push_back(launch);
  }
  auto join = [&](ArrayRef<unsigned> moved, unsigned launch) {
    if (moved.empty() ? !tryJoin(launch, i) : !tryJoinWith(moved, launch, i))
      return false;
    llvm::erase_if(producers, [&](unsigned producer) {
      return producer == launch || llvm::is_contained(moved, producer);
    });
    Candidate &candidate = candidates.find(launch)->second;
    addInputs(candidate, producers);
    isBehind[launch] = candidate.isBehind;
    return true;
  };
  if (!fixed.empty() && !movable.empty() && join(movable, fixed.back()))
    return fixed.back();
  unsigned latest = producers.back();
  if (producers.size() > 1) {
    unsigned earlier = producers[producers.size() - 2];
    if (mayMove(latest, earlier) && join({latest}, earlier))
      return earlier;
  }
  if (join({}, latest))
    return latest;
  return std::nullopt;
}

void LaunchBuilder::add(unsigned i) {
  const Item &item = program.items[i];
  SmallVector<unsigned, 4> producers = findProducers(item);
  std::optional<unsigned> launch = findLaunch(i);
  if (!launch) {
    launch = launches.size();
    bool isKernel = item.kind == Item::Kind::Loop;
    launches.push_back({isKernel, i, {}});
    Candidate candidate;
    addInputs(candidate, producers);
    candidate.isBehind |= item.backward;
    isBehind.push_back(candidate.isBehind);
    if (isKernel) {
      candidate.group = makeGroup(item.loop, i);
      record(candidate, i);
      candidates.try_emplace(*launch, std::move(candidate));
    }
  }
  for (unsigned read : producers)
    if (auto it = candidates.find(read);
        read != *launch && it != candidates.end())
      it->second.isMovable = false;
  item.forEachWrite([&](Buffer *buffer) { writtenIn[buffer] = *launch; });
}

/// Puts each copy from the host right before the first launch that reads what
/// it brings.
void LaunchBuilder::insertReloads() {
  if (reloads.empty())
    return;
  DenseMap<Buffer *, unsigned> reloadOf;
  for (unsigned i : reloads)
    reloadOf[program.items[i].copy->device] = i;
  std::vector<Launch> ordered;
  ordered.reserve(launches.size() + reloads.size());
  auto insert = [&](Buffer *buffer) {
    auto it = reloadOf.find(buffer);
    if (it == reloadOf.end())
      return;
    ordered.push_back({false, it->second, {}});
    reloadOf.erase(it);
  };
  for (Launch &launch : launches) {
    if (!launch.isKernel)
      program.items[launch.item].forEachRead(insert);
    for (const GroupMember &member : launch.group.members)
      program.items[member.item].forEachRead(insert);
    ordered.push_back(std::move(launch));
  }
  launches = std::move(ordered);
}

std::vector<Launch> LaunchBuilder::run() {
  for (unsigned i = 0; i < program.items.size(); ++i) {
    // When a copy runs is settled later: it keeps no loop nests apart.
    const CopyCall *copy = program.items[i].copy.get();
    if (copy && copy->direction == TimedCopy::Direction::In)
      reloads.push_back(i);
    else
      add(i);
  }
  for (auto &[launch, candidate] : candidates)
    launches[launch].group = std::move(candidate.group);
  llvm::erase_if(launches, [](const Launch &launch) {
    return launch.isKernel && launch.group.members.empty();
  });
  insertReloads();
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
