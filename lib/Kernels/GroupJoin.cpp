//===- GroupJoin.cpp - adds a loop nest to a group ------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// A loop nest joins the group of its latest
// producer where it can: all else that it reads must exist before that group
// runs, and each value that it reads from the group must be read at the index
// at which it is written. Indices are compared through strides, so that a
// reshape or transpose between the two does not matter; dimensions are split
// where one side has joined what the other has not.
//
//===----------------------------------------------------------------------===//

#include "GroupJoin.h"

using namespace mlir;
using namespace mlir::aal;

/// Outer iterations that a group keeps when a reduction joins elementwise ops.
static constexpr int64_t kMinParallel = 16;
/// Below this many iterations of the largest member parallelism is worthless.
static constexpr int64_t kSmallWork = 16 * 1024;
/// Outer iterations of a group that become one where a producer that all of
/// them read joins it, or a second kind of reduction.
static constexpr int64_t kMaxSharers = 16;
/// A loop nest of so many times the iterations of any in a group that reduces
/// does not join it, but has outer iterations of its own.
static constexpr int64_t kFarLarger = 64;
/// The same where, beside the vectors, fewer than kMinParallel would be left.
static constexpr int64_t kFarLargerThanFew = 16;
/// Elements of a producer that one outer iteration of its readers may keep.
static constexpr int64_t kMaxKept = 2048;
/// Bound on the dimensions of a group.
static constexpr unsigned kMaxDims = 16;

namespace {

/// One dimension of an access: its stride, and where it comes from.
struct Part {
  int64_t stride, extent;
  unsigned loop = 0, index = 0; // group dimension, or loop and atom
};

} // namespace

//===----------------------------------------------------------------------===//
// Matching indices
//===----------------------------------------------------------------------===//

static void sortParts(SmallVectorImpl<Part> &parts) {
  llvm::sort(parts,
             [](const Part &a, const Part &b) { return a.stride < b.stride; });
}

/// Parts of a member's access over the group's dimensions, by stride.
static SmallVector<Part> partsOf(const KernelGroup &group,
                                 const GroupMember &member,
                                 const Access &access) {
  SmallVector<Part> parts;
  for (auto [dims, stride] : llvm::zip_equal(member.dims, access.strides)) {
    int64_t step = stride;
    for (unsigned d : llvm::reverse(dims)) {
      if (step)
        parts.push_back({step, group.extents[d], 0, d});
      step *= group.extents[d];
    }
  }
  sortParts(parts);
  return parts;
}

void GroupJoin::splitDim(unsigned dim, int64_t inner) {
  unsigned outer = group.extents.size();
  group.extents.push_back(group.extents[dim] / inner);
  group.extents[dim] = inner;
  for (GroupMember &member : group.members)
    for (auto &dims : member.dims)
      if (auto *it = llvm::find(dims, dim); it != dims.end())
        dims.insert(it, outer);
  for (auto &list : atoms)
    for (unsigned i = 0; i < list.size(); ++i)
      if (list[i].dim == static_cast<int>(dim)) {
        list[i].extent = inner;
        list.insert(list.begin() + i,
                    Atom{group.extents[outer], static_cast<int>(outer)});
        ++i;
      }
}

/// Walks both accesses from the smallest stride up. Sets `changed` after a
/// split, since both lists are stale then.
LogicalResult GroupJoin::matchOnce(const Access &ours, unsigned member,
                                   const Access &theirs, bool &changed) {
  SmallVector<Part> producer = partsOf(group, group.members[member], theirs);
  SmallVector<Part> consumer;
  for (unsigned l = 0; l < atoms.size(); ++l) {
    int64_t step = ours.strides[l];
    for (unsigned i = atoms[l].size(); i-- > 0;) {
      if (step)
        consumer.push_back({step, atoms[l][i].extent, l, i});
      step *= atoms[l][i].extent;
    }
  }
  sortParts(consumer);
  changed = false;
  for (auto [p, c] : llvm::zip(producer, consumer)) {
    if (p.stride != c.stride || p.stride < 0)
      return failure();
    Atom &atom = atoms[c.loop][c.index];
    if (p.extent == c.extent) {
      bool isTaken = llvm::any_of(atoms, [&, p = p](auto &list) {
        return llvm::any_of(list, [&](const Atom &other) {
          return &other != &atom && other.dim == static_cast<int>(p.index);
        });
      });
      if (isTaken || (atom.dim >= 0 && atom.dim != static_cast<int>(p.index)))
        return failure();
      atom.dim = p.index;
      continue;
    }
    if (c.extent > p.extent && c.extent % p.extent == 0 && atom.dim < 0) {
      atom.extent = p.extent;
      atoms[c.loop].insert(atoms[c.loop].begin() + c.index,
                           Atom{c.extent / p.extent});
    } else if (p.extent > c.extent && p.extent % c.extent == 0) {
      splitDim(p.index, c.extent);
    } else {
      return failure();
    }
    changed = true;
    return success();
  }
  return success(producer.size() == consumer.size());
}

LogicalResult GroupJoin::match(const Access &ours, unsigned member,
                               const Access &theirs) {
  if (ours.offset != theirs.offset)
    return failure();
  bool changed = true;
  while (changed) {
    if (group.extents.size() > kMaxDims ||
        failed(matchOnce(ours, member, theirs, changed)))
      return failure();
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Joining
//===----------------------------------------------------------------------===//

LogicalResult GroupJoin::matchProducers() {
  auto isProduced = [&](const Access &access) {
    return access.buffer && candidate.produced.contains(access.buffer);
  };
  // Other ways to read cannot see values in registers.
  for (const Access &init : loop.inits)
    if (isProduced(init))
      return failure();
  for (const Gather &gather : loop.gathers)
    if (isProduced(gather.access))
      return failure();
  for (const Access &output : loop.outputs)
    if (output.buffer->writers.size() > 1)
      return failure();
  bool isLinked = false;
  for (const Access &input : loop.inputs) {
    if (!isProduced(input))
      continue;
    if (input.buffer->writers.size() > 1)
      return failure();
    auto [member, result] = candidate.produced.lookup(input.buffer);
    const LoopOp &producer = program.items[group.members[member].item].loop;
    if (failed(match(input, member, producer.outputs[result])))
      return failure();
    isLinked = true;
  }
  return success(isLinked);
}

/// Members must read each element that the nest makes at the index at which it
/// is written.
LogicalResult GroupJoin::matchConsumers() {
  for (const Access &output : loop.outputs) {
    if (output.buffer->writers.size() > 1)
      return failure();
    auto isOutput = [&](const Access &access) {
      return access.buffer == output.buffer;
    };
    for (unsigned m = 0; m < group.members.size(); ++m) {
      const LoopOp &reader = program.items[group.members[m].item].loop;
      if (llvm::any_of(reader.inits, isOutput) ||
          llvm::any_of(reader.gathers, [&](const Gather &gather) {
            return isOutput(gather.access);
          }))
        return failure();
      for (const Access &input : reader.inputs)
        if (isOutput(input) && failed(match(output, m, input)))
          return failure();
    }
  }
  return success();
}

/// Loops that are still free may be known through inputs that members share.
void GroupJoin::matchSharedInputs() {
  for (const Access &input : loop.inputs) {
    if (!input.buffer || candidate.produced.contains(input.buffer))
      continue;
    bool isOpen = llvm::any_of(llvm::enumerate(atoms), [&](auto entry) {
      return input.strides[entry.index()] != 0 &&
             llvm::any_of(entry.value(),
                          [](const Atom &atom) { return atom.dim < 0; });
    });
    if (!isOpen)
      continue;
    for (unsigned m = 0; m < group.members.size(); ++m) {
      const LoopOp &other = program.items[group.members[m].item].loop;
      const Access *shared =
          llvm::find_if(other.inputs, [&](const Access &access) {
            return access.buffer == input.buffer;
          });
      if (shared == other.inputs.end())
        continue;
      KernelGroup savedGroup = group;
      auto savedAtoms = atoms;
      if (succeeded(match(input, m, *shared)))
        break;
      group = std::move(savedGroup);
      atoms = std::move(savedAtoms);
    }
  }
}

GroupMember GroupJoin::makeMember() {
  GroupMember member{item, {}};
  for (auto &list : atoms) {
    member.dims.emplace_back();
    for (Atom &atom : list) {
      if (atom.dim < 0) {
        atom.dim = group.extents.size();
        group.extents.push_back(atom.extent);
      }
      member.dims.back().push_back(atom.dim);
    }
  }
  return member;
}

/// Iterations of the dimensions that are parallel in every member, but for
/// those of the set `without`.
static int64_t parallelIterations(const Program &program,
                                  const KernelGroup &group,
                                  uint64_t without = 0) {
  uint64_t parallel = ~without;
  for (const GroupMember &member : group.members) {
    uint64_t mine = 0;
    const LoopOp &loop = program.items[member.item].loop;
    for (auto [dims, isReduction] :
         llvm::zip_equal(member.dims, loop.reduction))
      for (unsigned d : dims)
        if (!isReduction)
          mine |= uint64_t(1) << d;
    parallel &= mine;
  }
  int64_t iterations = 1;
  for (auto [d, extent] : llvm::enumerate(group.extents))
    if (parallel >> d & 1)
      iterations *= extent;
  return iterations;
}

/// The dimensions of the group along which the results of the nest, its last
/// member, lie side by side.
uint64_t GroupJoin::findVectorDims() const {
  uint64_t found = 0;
  for (const Access &output : loop.outputs)
    for (auto [dims, stride] :
         llvm::zip_equal(group.members.back().dims, output.strides))
      if (stride == 1 && !dims.empty())
        found |= uint64_t(1) << dims.back();
  return found;
}

bool GroupJoin::isWorthwhile() const {
  int64_t before = parallelIterations(program, candidate.group);
  int64_t after = parallelIterations(program, group);
  bool hasFew =
      parallelIterations(program, group, findVectorDims()) < kMinParallel;
  int64_t farLarger = hasFew ? kFarLargerThanFew : kFarLarger;
  if (candidate.hasReduction && after < loop.iterations() &&
      candidate.work * farLarger <= loop.iterations() &&
      loop.iterations() > kSmallWork)
    return false;
  if (after >= before ||
      std::max(candidate.work, loop.iterations()) <= kSmallWork)
    return true;
  // A second kind of reduction turns the group's loops inside out, which is
  // worth it where few outer iterations become one.
  return after >= kMinParallel &&
         (!candidate.hasReduction || before <= kMaxSharers * after);
}

void GroupJoin::addAtoms() {
  for (int64_t extent : loop.extents) {
    atoms.emplace_back();
    if (extent != 1)
      atoms.back().push_back({extent});
  }
}

FailureOr<KernelGroup> GroupJoin::run() {
  addAtoms();
  if (failed(matchProducers()))
    return failure();
  matchSharedInputs();
  group.members.push_back(makeMember());
  if (group.extents.size() > kMaxDims || !isWorthwhile())
    return failure();
  return std::move(group);
}

FailureOr<KernelGroup> GroupJoin::runAsProducer() {
  addAtoms();
  if (failed(matchConsumers()))
    return failure();
  group.members.insert(group.members.begin(), makeMember());
  // What one outer iteration keeps of it, for readers that make more, stays in
  // the cache, and few readers share an outer iteration for its sake.
  int64_t before = parallelIterations(program, candidate.group);
  int64_t outer = parallelIterations(program, group);
  if (group.extents.size() > kMaxDims || outer < kMinParallel ||
      outer * kMaxSharers < before)
    return failure();
  if (loop.iterations() < candidate.work &&
      loop.iterations() / outer > kMaxKept)
    return failure();
  return std::move(group);
}
