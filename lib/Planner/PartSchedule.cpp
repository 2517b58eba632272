//===- PartSchedule.cpp - how often parts of a chain run ------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Dynamic programming over intervals, as in Beaumont, Eyraud-Dubois, Herrmann,
// Joly, Shilova, "Optimal checkpointing for heterogeneous chains" (2019): the
// parts from one held end to the next are divided at another end, up to which
// they run; the parts behind it come first, and those before it when it is
// gone.
//
//===----------------------------------------------------------------------===//

#include "aal/Planner/PartSchedule.h"
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace mlir::aal;

/// What is there at once where all ends are held, in units.
static constexpr double kUnits = 512;
/// The work of what does not fit.
static constexpr int64_t kNever = INT64_C(1) << 62;

namespace mlir::aal {
class PartScheduler {
public:
  PartScheduler(const std::vector<ChainPart> &parts, double share);
  std::optional<PartSchedule> run();
  double findLeastShare(int64_t work);

private:
  struct Choice {
    int64_t work = kNever;
    int split = -1; // the part after the end that is held, none for one part
  };
  /// The choices for parts first to last - 1, from what the part before hands
  /// on, by the units that may be held. `isRepeated` unless they run in the
  /// forward pass, which costs nothing; that is to the last part.
  Choice *at(int first, int last, bool isRepeated = true) {
    int row =
        isRepeated ? first * (count + 1) + last : count * (count + 1) + first;
    return &table[static_cast<size_t>(row) * (limit + 1)];
  }
  void solve();
  void solve(int first, int last, bool isRepeated);
  void assign(int first, int last, int units, unsigned round,
              PartSchedule &schedule);

  const int count;
  int all = 0; // units where all ends are held
  int limit = 0;
  std::vector<int> held, inside;   // units
  std::vector<int64_t> workBefore; // of the parts before each
  std::vector<Choice> table;
};
} // namespace mlir::aal

PartScheduler::PartScheduler(const std::vector<ChainPart> &parts, double share)
    : count(static_cast<int>(parts.size())), workBefore(parts.size() + 1, 0) {
  double bytes = 0;
  int64_t largest = 0;
  for (int i = 0; i < count; ++i) {
    largest = std::max(largest, parts[i].inside);
    if (i + 1 < count)
      bytes += static_cast<double>(parts[i].held);
    workBefore[i + 1] = workBefore[i] + parts[i].work;
  }
  bytes += static_cast<double>(largest);
  auto toUnits = [&](int64_t part) {
    return bytes == 0 ? 0
                      : static_cast<int>(std::lround(static_cast<double>(part) *
                                                     kUnits / bytes));
  };
  for (const ChainPart &part : parts) {
    held.push_back(toUnits(part.held));
    inside.push_back(toUnits(part.inside));
  }
  // Of the rounded bytes, so that equal parts are as many as they would be.
  all = std::accumulate(held.begin(), held.end() - 1, 0) +
        *std::max_element(inside.begin(), inside.end());
  limit = static_cast<int>(std::clamp(share, 0.0, 1.0) * all);
  table.resize(static_cast<size_t>(count + 1) * (count + 1) * (limit + 1));
}

/// The best ways to run some parts, given those of fewer parts.
void PartScheduler::solve(int first, int last, bool isRepeated) {
  Choice *best = at(first, last, isRepeated);
  if (last - first == 1) {
    for (int units = inside[first]; units <= limit; ++units)
      best[units].work = isRepeated ? workBefore[last] - workBefore[first] : 0;
    return;
  }
  for (int split = first + 1; split < last; ++split) {
    const Choice *behind = at(split, last, isRepeated);
    const Choice *before = at(first, split);
    int64_t run = isRepeated ? workBefore[split] - workBefore[first] : 0;
    for (int units = held[split - 1]; units <= limit; ++units) {
      int64_t ahead = behind[units - held[split - 1]].work;
      if (ahead == kNever || before[units].work == kNever)
        continue;
      int64_t work = run + ahead + before[units].work;
      if (work < best[units].work)
        best[units] = {work, split};
    }
  }
}

/// Reads the rounds off the choices. The forward pass is round 0.
void PartScheduler::assign(int first, int last, int units, unsigned round,
                           PartSchedule &schedule) {
  // A run goes on behind an end that is held; the parts before it are for
  // later.
  while (last - first > 1) {
    int split = at(first, last, round > 0)[units].split;
    schedule.rounds[split - 1].end = round;
    assign(first, split, units, round + 1, schedule);
    units -= held[split - 1];
    first = split;
  }
  schedule.rounds[first].run = round;
}

void PartScheduler::solve() {
  for (int length = 1; length <= count; ++length)
    for (int first = 0; first + length <= count; ++first)
      solve(first, first + length, /*isRepeated=*/true);
  for (int first = count - 1; first >= 0; --first)
    solve(first, count, /*isRepeated=*/false);
}

std::optional<PartSchedule> PartScheduler::run() {
  solve();
  const Choice &best = at(0, count, /*isRepeated=*/false)[limit];
  if (best.work == kNever)
    return std::nullopt;
  PartSchedule schedule;
  schedule.rounds.assign(count, {0, 0});
  schedule.work = best.work;
  assign(0, count, limit, 0, schedule);
  return schedule;
}

double PartScheduler::findLeastShare(int64_t work) {
  solve();
  const Choice *choices = at(0, count, /*isRepeated=*/false);
  int units = 0;
  while (units < limit && choices[units].work > work)
    ++units;
  return all == 0 ? 1 : static_cast<double>(units) / all;
}

std::optional<PartSchedule>
PartSchedule::find(const std::vector<ChainPart> &parts, double share) {
  if (parts.empty())
    return PartSchedule();
  return PartScheduler(parts, share).run();
}

double PartSchedule::findLeastShare(const std::vector<ChainPart> &parts,
                                    int64_t work) {
  return parts.empty() ? 1 : PartScheduler(parts, 1).findLeastShare(work);
}
