//===- PackSearch.cpp - exact search for a packing ------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "PackSearch.h"
#include <algorithm>

using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// State
//===----------------------------------------------------------------------===//

PackSearch::PackSearch(const PackProblem &problem, int64_t height,
                       std::vector<double> rank, Preference preference)
    : problem(problem), height(height), rank(std::move(rank)),
      preference(preference), offset(problem.getNumBuffers()),
      bottom(problem.getNumBuffers()), sections(problem.getNumSections()),
      inSection(problem.inSection), places(problem.getNumBuffers()),
      isTouched(problem.getNumSections()), filled(problem.getNumBuffers(), -1),
      obstacles(problem.getNumSections(), {-1, -1}) {
  for (int s = 0; s < problem.getNumSections(); ++s)
    for (int i : inSection[s])
      places[i].push_back(sections[s].numUnplaced++);
  for (int i = 0; i < problem.getNumBuffers(); ++i)
    for (int s = problem.first[i]; s <= problem.last[i]; ++s) {
      sections[s].unplaced += problem.size[i];
      sections[s].crossing += s < problem.last[i];
    }
  snapshots.reserve(sections.size() * offset.size() / 4);
  for (int s = 0; s < problem.getNumSections(); ++s)
    touch(s);
}

void PackSearch::setBottom(int buffer, int64_t value) {
  changes.push_back({buffer, bottom[buffer]});
  bottom[buffer] = value;
}

/// The section, to be changed.
PackSearch::Section &PackSearch::change(int index) {
  Section &section = sections[index];
  if (section.step != step) {
    snapshots.push_back({section, index});
    section.step = step;
  }
  return section;
}

void PackSearch::undo(const Mark &mark) {
  for (; changes.size() > mark.changes; changes.pop_back()) {
    auto [buffer, before] = changes.back();
    if (isPlaced(buffer))
      takeIn(buffer);
    bottom[buffer] = before;
  }
  for (; snapshots.size() > mark.snapshots; snapshots.pop_back()) {
    const Snapshot &snapshot = snapshots.back();
    static_cast<Lowest &>(sections[snapshot.section]) = snapshot;
    sections[snapshot.section].step = 0;
  }
}

/// Takes a buffer out of what is not placed, by turning it into the first one
/// behind that.
void PackSearch::takeOut(int buffer) {
  for (int s = problem.first[buffer]; s <= problem.last[buffer]; ++s) {
    Section &section = sections[s];
    section.unplaced -= problem.size[buffer];
    section.crossing -= s < problem.last[buffer];
    int end = --section.numUnplaced;
    int &place = places[buffer][s - problem.first[buffer]];
    int other = inSection[s][end];
    std::swap(inSection[s][place], inSection[s][end]);
    std::swap(place, places[other][s - problem.first[other]]);
  }
}

/// Takes the last one that was taken out back in.
void PackSearch::takeIn(int buffer) {
  for (int s = problem.first[buffer]; s <= problem.last[buffer]; ++s) {
    Section &section = sections[s];
    section.unplaced += problem.size[buffer];
    section.crossing += s < problem.last[buffer];
    ++section.numUnplaced;
  }
}

/// Notes that a section has to be looked through.
void PackSearch::touch(int section) {
  if (isTouched[section])
    return;
  isTouched[section] = true;
  touched.push_back(section);
}

/// Follows the rise of a buffer from `from` in the sections `begin` to `end`.
void PackSearch::follow(int64_t from, int64_t to, int begin, int end) {
  for (int s = begin; s < end; ++s) {
    if (from > sections[s].nextLowest || isTouched[s])
      continue;
    if (from == sections[s].lowest && sections[s].numLowest > 1) {
      Section &section = change(s);
      --section.numLowest;
      section.nextLowest = std::min(section.nextLowest, to);
    } else {
      touch(s);
    }
  }
}

/// Looks a section through. Without branches, which would be hard to predict.
void PackSearch::updateSection(int index) {
  int64_t low = kNever, next = kNever;
  for (int i : unplacedIn(index))
    low = std::min(low, bottom[i]);
  int count = 0;
  for (int i : unplacedIn(index)) {
    int64_t at = bottom[i];
    count += at == low;
    next = std::min(next, at == low ? kNever : at);
  }
  Section &section = change(index);
  section.lowest = low;
  section.numLowest = low == kNever ? 0 : count;
  section.nextLowest = next;
}

/// Brings what is known of sections up to date; false where one is too full.
bool PackSearch::updateSections() {
  bool fits = true;
  for (int index : touched) {
    isTouched[index] = false;
    if (!fits)
      continue;
    updateSection(index);
    fits = hasRoom(sections[index]);
    if (!fits)
      full = index;
  }
  touched.clear();
  return fits;
}

/// True if a section gets too full where `buffer` is placed: what is live with
/// it comes to lie above it.
bool PackSearch::fills(int buffer, int section) const {
  int64_t top = bottom[buffer] + problem.size[buffer];
  int64_t left = sections[section].unplaced, low = kNever;
  for (int i : unplacedIn(section)) {
    if (i == buffer)
      left -= problem.size[i];
    else
      low = std::min(low, problem.overlap(i, buffer) ? std::max(bottom[i], top)
                                                     : bottom[i]);
  }
  return low != kNever && low + left > height;
}

bool PackSearch::place(int buffer) {
  int64_t top = bottom[buffer] + problem.size[buffer];
  int first = problem.first[buffer], last = problem.last[buffer];
  for (int s = first; s <= last; ++s)
    if (bottom[buffer] + sections[s].unplaced > height)
      return false;
  // What was in the way before often still is.
  if (filled[buffer] >= 0 && fills(buffer, filled[buffer]))
    return false;
  ++step;
  offset[buffer] = bottom[buffer];
  setBottom(buffer, kNever);
  takeOut(buffer);
  for (int s = first; s <= last; ++s) {
    // Where nothing else lies below its top, all of the lowest rise to that.
    if (sections[s].nextLowest > top && sections[s].numLowest > 1) {
      Section &section = change(s);
      section.lowest = top;
      --section.numLowest;
    } else {
      touch(s);
    }
  }
  for (int other : problem.overlaps[buffer]) {
    int64_t from = bottom[other];
    if (from >= top)
      continue;
    setBottom(other, top);
    follow(from, top, problem.first[other],
           std::min(first, problem.last[other] + 1));
    follow(from, top, std::max(last + 1, problem.first[other]),
           problem.last[other] + 1);
  }
  bool fits = updateSections();
  if (!fits)
    filled[buffer] = full;
  return fits;
}

/// Rules out that one of `candidates` lies at its lowest offset: it then lies
/// on a buffer that is not placed yet.
bool PackSearch::leaveFree(const std::vector<int> &candidates) {
  ++step;
  for (int buffer : candidates) {
    int64_t support = kNever;
    for (int other : problem.overlaps[buffer])
      if (!isPlaced(other))
        support = std::min(support, bottom[other] + problem.size[other]);
    if (support == kNever)
      return false;
    int64_t from = bottom[buffer];
    setBottom(buffer, std::max(support, from + problem.unit));
    follow(from, bottom[buffer], problem.first[buffer],
           problem.last[buffer] + 1);
  }
  return updateSections();
}

//===----------------------------------------------------------------------===//
// Search
//===----------------------------------------------------------------------===//

/// A buffer that is not placed yet, is live in a section and can end at `low`
/// or below; -1 if there is none.
int PackSearch::findBelow(int index, int64_t low) {
  if (sections[index].lowest >= low || sections[index].lowestTop > low)
    return -1;
  int64_t top = kNever;
  for (int i : unplacedIn(index)) {
    top = std::min(top, bottom[i] + problem.size[i]);
    if (top <= low)
      return i;
  }
  change(index).lowestTop = top;
  return -1;
}

/// True if nothing that is not placed yet fits below the lowest buffers of a
/// section, so that they may be placed where they are.
bool PackSearch::isLowest(int index) {
  int64_t low = sections[index].lowest;
  auto [known, below] = obstacles[index];
  if (known >= 0 && bottom[known] == low && !isPlaced(below) &&
      bottom[below] + problem.size[below] <= low)
    return false;
  for (int i : unplacedIn(index)) {
    if (bottom[i] != low)
      continue;
    for (int s = problem.first[i]; s <= problem.last[i]; ++s)
      if (int other = findBelow(s, low); other >= 0) {
        obstacles[index] = {i, other};
        return false;
      }
  }
  return true;
}

/// Picks the section with the fewest cases; false where all are done.
bool PackSearch::choose(int from, int to, Choice &choice) {
  int64_t bestCases = 0, bestSecond = 0;
  for (int s = from; s < to; ++s) {
    const Section &section = sections[s];
    if (section.numLowest == 0)
      continue;
    bool mayBeFree = section.nextLowest != kNever &&
                     section.nextLowest + section.unplaced <= height;
    int64_t cases = section.numLowest + mayBeFree;
    int64_t slack = height - section.lowest - section.unplaced;
    int64_t second = preference == Preference::Tight ? slack : section.lowest;
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
  for (int i : unplacedIn(choice.section))
    if (bottom[i] == sections[choice.section].lowest)
      choice.candidates.push_back(i);
  std::sort(choice.candidates.begin(), choice.candidates.end(),
            [&](int a, int b) {
              return rank[a] != rank[b] ? rank[a] > rank[b] : a < b;
            });
  return true;
}

/// Solves the parts of the sections `from` to `to` that share no buffer.
bool PackSearch::solveParts(int from, int to) {
  Mark mark{changes.size(), snapshots.size()};
  for (int start = from, s = from; s < to; ++s) {
    if (s + 1 < to && sections[s].crossing > 0)
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
  Mark mark{changes.size(), snapshots.size()};
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
    if (++nodes >= nodeLimit || (nodes % 128 == 0 && (*isStopped)())) {
      isCut = true;
      return false;
    }
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
