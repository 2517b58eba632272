//===- PackSearch.cpp - exact search for a packing ------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "PackSearch.h"
#include <algorithm>
#include <limits>
#include <numeric>

using namespace mlir::aal;

static constexpr int64_t kNever = std::numeric_limits<int64_t>::max();

//===----------------------------------------------------------------------===//
// Problem
//===----------------------------------------------------------------------===//

PackProblem::PackProblem(const std::vector<PackBuffer> &buffers)
    : size(buffers.size()), first(buffers.size()), last(buffers.size()),
      overlaps(buffers.size()) {
  // Ends before starts: a buffer may begin where another one stops.
  struct Event {
    int64_t time;
    bool isStart;
    int buffer;
  };
  std::vector<Event> events;
  int64_t divisor = 0;
  for (int i = 0; i < getNumBuffers(); ++i) {
    size[i] = buffers[i].size;
    divisor = std::gcd(divisor, size[i]);
    events.push_back({buffers[i].lower, true, i});
    events.push_back({buffers[i].upper, false, i});
  }
  unit = std::max<int64_t>(divisor, 1);
  std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
    return std::tie(a.time, a.isStart, a.buffer) <
           std::tie(b.time, b.isStart, b.buffer);
  });
  // A section ends where the first buffer after a start stops.
  std::vector<char> isLive(buffers.size());
  std::vector<int> live;
  int64_t liveBytes = 0;
  bool isGrowing = false;
  for (const Event &event : events) {
    if (event.isStart) {
      first[event.buffer] = getNumSections();
      live.push_back(event.buffer);
      isLive[event.buffer] = true;
      liveBytes += size[event.buffer];
      isGrowing = true;
      continue;
    }
    if (isGrowing) {
      inSection.push_back(live);
      maxLive = std::max(maxLive, liveBytes);
      isGrowing = false;
    }
    last[event.buffer] = getNumSections() - 1;
    liveBytes -= size[event.buffer];
    live.erase(std::find(live.begin(), live.end(), event.buffer));
  }
  for (int i = 0; i < getNumBuffers(); ++i)
    for (int j = i + 1; j < getNumBuffers(); ++j)
      if (first[i] <= last[j] && first[j] <= last[i]) {
        overlaps[i].push_back(j);
        overlaps[j].push_back(i);
      }
}

//===----------------------------------------------------------------------===//
// State
//===----------------------------------------------------------------------===//

PackSearch::PackSearch(const PackProblem &problem, int64_t height,
                       std::vector<double> rank, Preference preference)
    : problem(problem), height(height), rank(std::move(rank)),
      preference(preference), offset(problem.getNumBuffers()),
      isPlaced(problem.getNumBuffers()), unplaced(problem.getNumSections()),
      lowest(problem.getNumSections()), numLowest(problem.getNumSections()),
      nextLowest(problem.getNumSections()), lowestTop(problem.getNumSections()),
      crossing(problem.getNumSections()), isTouched(problem.getNumSections()),
      obstacles(problem.getNumSections(), {-1, -1}) {
  for (int i = 0; i < problem.getNumBuffers(); ++i) {
    for (int s = problem.first[i]; s <= problem.last[i]; ++s)
      unplaced[s] += problem.size[i];
    for (int s = problem.first[i]; s < problem.last[i]; ++s)
      ++crossing[s];
  }
  for (int s = 0; s < problem.getNumSections(); ++s) {
    isTouched[s] = true;
    touched.push_back(s);
  }
}

void PackSearch::set(int64_t &where, int64_t value) {
  if (where == value)
    return;
  changes.push_back({&where, where});
  where = value;
}

void PackSearch::undo(size_t mark) {
  while (changes.size() > mark) {
    *changes.back().where = changes.back().value;
    changes.pop_back();
  }
}

/// Notes the sections of `buffer` that may be out of date after its offset was
/// raised from `from`, or it was placed there: those where it is no higher than
/// what is known of the lowest ones.
void PackSearch::touch(int buffer, int64_t from) {
  int64_t top = from + problem.size[buffer];
  for (int s = problem.first[buffer]; s <= problem.last[buffer]; ++s)
    if (!isTouched[s] && (from <= nextLowest[s] || top <= lowestTop[s])) {
      isTouched[s] = true;
      touched.push_back(s);
    }
}

void PackSearch::raise(int buffer, int64_t to) {
  int64_t from = offset[buffer];
  set(offset[buffer], to);
  touch(buffer, from);
}

/// Brings what is known of a section up to date; false where it is too full.
bool PackSearch::updateSection(int section) {
  int64_t low = kNever, next = kNever, top = kNever, count = 0;
  for (int i : problem.inSection[section]) {
    if (isPlaced[i])
      continue;
    int64_t at = offset[i];
    top = std::min(top, at + problem.size[i]);
    if (at < low) {
      next = low;
      low = at;
      count = 1;
    } else if (at == low) {
      ++count;
    } else {
      next = std::min(next, at);
    }
  }
  set(lowest[section], low);
  set(numLowest[section], count);
  set(nextLowest[section], next);
  set(lowestTop[section], top);
  return count == 0 || low + unplaced[section] <= height;
}

bool PackSearch::updateSections() {
  bool fits = true;
  for (int section : touched) {
    isTouched[section] = false;
    fits = fits && updateSection(section);
  }
  touched.clear();
  return fits;
}

bool PackSearch::place(int buffer) {
  int64_t top = offset[buffer] + problem.size[buffer];
  set(isPlaced[buffer], 1);
  for (int s = problem.first[buffer]; s <= problem.last[buffer]; ++s)
    set(unplaced[s], unplaced[s] - problem.size[buffer]);
  for (int s = problem.first[buffer]; s < problem.last[buffer]; ++s)
    set(crossing[s], crossing[s] - 1);
  touch(buffer, offset[buffer]);
  for (int other : problem.overlaps[buffer])
    if (!isPlaced[other] && offset[other] < top)
      raise(other, top);
  return updateSections();
}

/// Rules out that one of `candidates` lies at its lowest offset: it then lies
/// on a buffer that is not placed yet.
bool PackSearch::leaveFree(const std::vector<int> &candidates) {
  for (int buffer : candidates) {
    int64_t support = kNever;
    for (int other : problem.overlaps[buffer])
      if (!isPlaced[other])
        support = std::min(support, offset[other] + problem.size[other]);
    if (support == kNever)
      return false;
    raise(buffer, std::max(support, offset[buffer] + problem.unit));
  }
  return updateSections();
}

//===----------------------------------------------------------------------===//
// Search
//===----------------------------------------------------------------------===//

/// True if nothing that is not placed yet fits below the lowest buffers of
/// `section`, so that they may be placed where they are.
bool PackSearch::isLowest(int section) const {
  int64_t low = lowest[section];
  auto [known, below] = obstacles[section];
  if (known >= 0 && !isPlaced[known] && offset[known] == low &&
      lowestTop[below] <= low)
    return false;
  for (int i : problem.inSection[section]) {
    if (isPlaced[i] || offset[i] != low)
      continue;
    for (int s = problem.first[i]; s <= problem.last[i]; ++s)
      if (lowestTop[s] <= low) {
        obstacles[section] = {i, s};
        return false;
      }
  }
  return true;
}

/// Picks the section with the fewest cases; false where all are done.
bool PackSearch::choose(int from, int to, Choice &choice) const {
  int64_t bestCases = 0, bestSecond = 0;
  for (int s = from; s < to; ++s) {
    if (numLowest[s] == 0)
      continue;
    bool mayBeFree =
        nextLowest[s] != kNever && nextLowest[s] + unplaced[s] <= height;
    int64_t cases = numLowest[s] + mayBeFree;
    int64_t slack = height - lowest[s] - unplaced[s];
    int64_t second = preference == Preference::Tight ? slack : lowest[s];
    bool isBetter =
        cases != bestCases ? cases < bestCases : second < bestSecond;
    if (choice.section >= 0 && !isBetter)
      continue;
    if (!isLowest(s))
      continue;
    choice.section = s;
    bestCases = cases;
    bestSecond = second;
  }
  if (choice.section < 0)
    return false;
  for (int i : problem.inSection[choice.section])
    if (!isPlaced[i] && offset[i] == lowest[choice.section])
      choice.candidates.push_back(i);
  std::sort(choice.candidates.begin(), choice.candidates.end(),
            [&](int a, int b) {
              return rank[a] != rank[b] ? rank[a] > rank[b] : a < b;
            });
  return true;
}

/// Solves the parts of the sections `from` to `to` that share no buffer.
bool PackSearch::solveParts(int from, int to) {
  size_t mark = changes.size();
  for (int start = from, s = from; s < to; ++s) {
    if (s + 1 < to && crossing[s] > 0)
      continue;
    if (!solve(start, s + 1)) {
      undo(mark);
      return false;
    }
    start = s + 1;
  }
  return true;
}

bool PackSearch::solve(int from, int to) {
  Choice choice;
  if (!choose(from, to, choice))
    return true;
  if (++nodes >= nodeLimit || (nodes % 128 == 0 && (*isStopped)())) {
    isCut = true;
    return false;
  }
  size_t mark = changes.size();
  for (auto it = choice.candidates.begin(); it != choice.candidates.end();
       ++it) {
    int buffer = *it;
    // Of equal buffers the first stands for all.
    bool isTried = std::any_of(choice.candidates.begin(), it, [&](int other) {
      return problem.size[other] == problem.size[buffer] &&
             problem.first[other] == problem.first[buffer] &&
             problem.last[other] == problem.last[buffer];
    });
    if (isTried)
      continue;
    if (place(buffer) && solveParts(from, to))
      return true;
    undo(mark);
    if (isCut)
      return false;
  }
  if (leaveFree(choice.candidates) && solveParts(from, to))
    return true;
  undo(mark);
  return false;
}

PackSearch::Answer PackSearch::run(uint64_t limit,
                                   const std::function<bool()> &isStoppedNow) {
  nodes = 0;
  nodeLimit = limit;
  isStopped = &isStoppedNow;
  isCut = false;
  if (!updateSections())
    return Answer::None;
  if (solveParts(0, problem.getNumSections()))
    return Answer::Found;
  return isCut ? Answer::Unknown : Answer::None;
}
