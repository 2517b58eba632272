//===- InPlace.cpp - results in place of operands of kernels ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Kernels/Kernel.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

/// Looks for the operands that one result of a kernel may take the place of.
class InPlaceFinder {
public:
  InPlaceFinder(const KernelPlan &plan, unsigned member)
      : plan(plan), member(member),
        result(plan.members[member].results.back()) {
    findDependences();
  }
  bool isCandidate() const;
  bool mayOverwrite(const Buffer *operand) const;

private:
  void findDependences();
  bool isAlike(const PlanAccess &access) const;
  bool isReducedFirst(unsigned reader, const PlanAccess &access) const;
  std::optional<bool> readsAlike(unsigned index, const Buffer *operand) const;

  const KernelPlan &plan;
  unsigned member;
  const Storage &result;         // the last one of the member
  SmallVector<bool> dependences; // members that the result depends on
};

} // namespace

void InPlaceFinder::findDependences() {
  dependences.assign(plan.members.size(), false);
  dependences[member] = true;
  for (unsigned m = member + 1; m-- > 0;)
    if (dependences[m])
      for (auto [from, result] : plan.members[m].links)
        if (from >= 0)
          dependences[from] = true;
}

/// Whether each element of the result is written once, by a member that reduces
/// nothing.
bool InPlaceFinder::isCandidate() const {
  const PlanMember &writer = plan.members[member];
  const Buffer *buffer = result.access.buffer;
  if (result.kind != Storage::Kind::Buffer || writer.isReduction() ||
      buffer->writers.size() != 1)
    return false;
  int64_t elements = 1;
  for (auto [d, extent] : llvm::enumerate(plan.extents))
    if (writer.dims >> d & 1 && result.access.strides[d] != 0)
      elements *= extent;
  return elements == buffer->elements;
}

/// Whether `access` touches the bytes of each element of the result at the
/// index at which the result is written.
bool InPlaceFinder::isAlike(const PlanAccess &access) const {
  for (auto [a, b, extent] :
       llvm::zip_equal(access.strides, result.access.strides, plan.extents))
    if (extent != 1 && a != b)
      return false;
  return access.offset == result.access.offset &&
         access.constant == result.access.constant &&
         access.elementType == result.access.elementType;
}

/// Whether a reduction reads through `access` just the elements that are
/// written, by other dimensions, where its value is needed: those of a window
/// that the gradient of a pooling is written to, say.
bool InPlaceFinder::isReducedFirst(unsigned index,
                                   const PlanAccess &access) const {
  const PlanMember &reader = plan.members[index];
  const PlanMember &writer = plan.members[member];
  uint64_t shared = reader.dims & writer.dims;
  if (!dependences[index] || (reader.dims & ~reader.reduced) != shared ||
      access.offset != result.access.offset ||
      access.constant != result.access.constant ||
      access.elementType != result.access.elementType)
    return false;
  SmallVector<std::pair<int64_t, int64_t>> read, written;
  for (auto [d, extent] : llvm::enumerate(plan.extents)) {
    int64_t from = access.strides[d], to = result.access.strides[d];
    if (extent == 1 || (shared >> d & 1 && from == to))
      continue;
    if (shared >> d & 1)
      return false;
    if (from != 0)
      read.push_back({from, extent});
    if (to != 0)
      written.push_back({to, extent});
  }
  llvm::sort(read);
  llvm::sort(written);
  return read == written;
}

/// Whether member `index` reads `operand` at the index of the result alone, or
/// before it; nothing where it does not read it.
std::optional<bool> InPlaceFinder::readsAlike(unsigned index,
                                              const Buffer *operand) const {
  const PlanMember &reader = plan.members[index];
  bool hasSameDims = reader.dims == plan.members[member].dims;
  std::optional<bool> alike;
  auto visit = [&](const PlanAccess &access) {
    if (access.buffer == operand)
      alike = alike.value_or(true) &&
              (hasSameDims ? isAlike(access) : isReducedFirst(index, access));
  };
  for (auto [link, input] : llvm::zip_equal(reader.links, reader.inputs))
    if (link.first < 0)
      visit(input);
  llvm::for_each(reader.inits, visit);
  for (const PlanAccess &gather : reader.gathers)
    if (gather.buffer == operand)
      alike = false;
  return alike;
}

/// No thread may read an element behind the thread that writes it. Members of
/// the same dimensions share their threads, and run one after the other.
/// Reductions that the result depends on have ended when it is written.
bool InPlaceFinder::mayOverwrite(const Buffer *operand) const {
  const PlanMember &writer = plan.members[member];
  if (operand->kind != Buffer::Kind::Temporary ||
      operand == result.access.buffer ||
      operand->bytes() != result.access.buffer->bytes())
    return false;
  SmallVector<bool> reaches(plan.members.size(), false);
  bool isRead = false;
  for (auto [m, reader] : llvm::enumerate(plan.members)) {
    std::optional<bool> alike = readsAlike(m, operand);
    if (alike && !*alike)
      return false;
    isRead |= alike.has_value();
    // What is not stored is computed again where it is read.
    reaches[m] = alike.has_value() ||
                 llvm::any_of(reader.links, [&](std::pair<int, int> link) {
                   return link.first >= 0 && reaches[link.first] &&
                          !plan.members[link.first].isReduction();
                 });
    if (!reaches[m] || m == member)
      continue;
    bool isBefore =
        reader.isReduction()
            ? dependences[m]
            : reader.dims == writer.dims &&
                  std::tie(reader.level, m) < std::tie(writer.level, member);
    bool isRoot = llvm::any_of(reader.results, [](const Storage &storage) {
      return storage.kind != Storage::Kind::None;
    });
    if (isRoot && !isBefore)
      return false;
  }
  return isRead;
}

SmallVector<InPlace, 1> aal::findInPlace(const KernelPlan &plan) {
  SmallVector<InPlace, 1> found;
  for (unsigned m = 0; m < plan.members.size(); ++m) {
    if (plan.members[m].results.empty())
      continue;
    InPlaceFinder finder(plan, m);
    if (!finder.isCandidate())
      continue;
    llvm::SmallSetVector<Buffer *, 4> operands;
    for (const PlanMember &member : plan.members)
      for (const PlanAccess &input : member.inputs)
        if (input.buffer)
          operands.insert(input.buffer);
    for (Buffer *operand : operands)
      if (finder.mayOverwrite(operand))
        found.push_back(
            {plan.members[m].results.back().access.buffer, operand});
  }
  return found;
}
