//===- StepArena.cpp - an arena for the buffers of steps ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/StepArena.h"
#include <algorithm>

using namespace mlir::aal;

StepArena mlir::aal::planSteps(const ScheduleProblem &problem,
                               const std::vector<unsigned> &order) {
  StepArena arena;
  arena.lives = findLives(problem, order);
  // One request for all that lie in one place.
  std::vector<ArenaRequest> requests;
  std::vector<unsigned> homes;
  std::vector<int64_t> requestOf(problem.bytes.size(), -1);
  for (const BufferLife &life : arena.lives) {
    if (life.first == BufferLife::kNever || problem.bytes[life.home] == 0)
      continue;
    int64_t &index = requestOf[life.home];
    if (index < 0) {
      index = static_cast<int64_t>(requests.size());
      requests.push_back({problem.bytes[life.home], life.first, life.last});
      homes.push_back(life.home);
      continue;
    }
    ArenaRequest &request = requests[index];
    request.lower = std::min<int64_t>(request.lower, life.first);
    request.upper = std::max<int64_t>(request.upper, life.last);
  }
  ArenaPlan plan = planArena(requests);
  arena.offsets.assign(problem.bytes.size(), 0);
  for (size_t i = 0; i < homes.size(); ++i)
    arena.offsets[homes[i]] = plan.offsets[i];
  arena.bytes = plan.bytes;
  arena.lowerBound = plan.lowerBound;
  return arena;
}
