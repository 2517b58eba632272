//===- Groups.cpp - which loop nests run in one kernel --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Kernel.h"

using namespace mlir;
using namespace mlir::aal;

/// A group of one loop nest.
static KernelGroup makeGroup(const Program &program, unsigned item) {
  KernelGroup group;
  GroupMember member{item, {}};
  for (int64_t extent : program.items[item].loop.extents) {
    member.dims.emplace_back();
    if (extent == 1)
      continue;
    member.dims.back().push_back(group.extents.size());
    group.extents.push_back(extent);
  }
  group.members.push_back(std::move(member));
  return group;
}

std::vector<Launch> aal::formLaunches(const Program &program) {
  std::vector<Launch> launches;
  for (unsigned i = 0; i < program.items.size(); ++i) {
    bool isKernel = program.items[i].kind == Item::Kind::Loop;
    launches.push_back({isKernel, i, {}});
    if (isKernel)
      launches.back().group = makeGroup(program, i);
  }
  return launches;
}
