//===- StepScheduler.cpp - orders of steps with a low peak ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/StepScheduler.h"
#include <algorithm>
#include <numeric>
#include <queue>
#include <tuple>

using namespace mlir::aal;

/// Rounds of improvement after which a schedule has to do.
static constexpr int kMaxRounds = 4;

static void sortUnique(std::vector<unsigned> &values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

namespace {

/// Units that run as a whole, with what they depend on and touch.
struct UnitGraph {
  std::vector<std::vector<unsigned>> steps; // of each unit, in order
  std::vector<std::vector<unsigned>> touched;
  std::vector<std::vector<unsigned>> before, after; // direct dependences
  std::vector<std::vector<unsigned>> touchers;      // of each buffer
};

enum class Direction { Forward, Backward };

/// Places units one by one from one end of the program to the other.
class ListScheduler {
public:
  ListScheduler(const UnitGraph &graph, const std::vector<int64_t> &bytes,
                Direction direction, bool takesNeutral);
  std::vector<unsigned> run(const std::vector<unsigned> &base);

private:
  void place(unsigned unit);
  void offer(unsigned unit);

  const UnitGraph &graph;
  const std::vector<int64_t> &bytes;
  Direction direction;
  int64_t limit; // of what a unit may add to be placed early
  /// What each unit would add to the live bytes, and to make what it needs.
  std::vector<int64_t> added, made;
  std::vector<unsigned> missing;   // neighbours that have to come first
  std::vector<unsigned> untouched; // touchers of each buffer left
  std::vector<bool> isPlaced, isLive;
  std::vector<unsigned> position; // in the base order
  using Entry = std::tuple<int64_t, unsigned, unsigned>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> ready;
  std::vector<unsigned> order;
};

} // namespace

//===----------------------------------------------------------------------===//
// Dependences
//===----------------------------------------------------------------------===//

std::vector<BufferLife>
mlir::aal::findLives(const ScheduleProblem &problem,
                     const std::vector<unsigned> &order) {
  std::vector<BufferLife> lives(problem.bytes.size());
  for (unsigned buffer = 0; buffer < lives.size(); ++buffer)
    lives[buffer].home = buffer;
  for (unsigned time = 0; time < order.size(); ++time) {
    const ScheduledStep &step = problem.steps[order[time]];
    for (const auto *buffers : {&step.reads, &step.writes})
      for (unsigned buffer : *buffers) {
        if (lives[buffer].first == BufferLife::kNever)
          lives[buffer].first = time;
        lives[buffer].last = time;
      }
  }
  std::vector<unsigned> moved; // to the last of their chain
  for (unsigned time = 0; time < order.size(); ++time)
    for (Overwrite pair : problem.steps[order[time]].overwrites) {
      BufferLife &written = lives[pair.written], &read = lives[pair.read];
      if (written.first != time || written.overwritten != BufferLife::kNever ||
          read.last != time || read.first == time || read.isOverwritten)
        continue;
      read.isOverwritten = true;
      written.overwritten = pair.read;
      written.home = read.home;
      if (problem.bytes[pair.written] == 0) {
        lives[read.home].home = pair.written;
        moved.push_back(pair.written);
      }
    }
  for (unsigned last : moved)
    lives[last].home = last;
  // Heads point to the home of their chain by now, and so shall all others.
  for (BufferLife &life : lives)
    life.home = lives[life.home].home;
  return lives;
}

int64_t mlir::aal::computePeak(const ScheduleProblem &problem,
                               const std::vector<unsigned> &order) {
  std::vector<BufferLife> lives = findLives(problem, order);
  std::vector<int64_t> change(order.size() + 1, 0);
  for (const BufferLife &life : lives)
    if (life.first != BufferLife::kNever) {
      change[life.first] += problem.bytes[life.home];
      change[life.end() + 1] -= problem.bytes[life.home];
    }
  int64_t live = 0, peak = 0;
  for (int64_t delta : change)
    peak = std::max(peak, live += delta);
  return peak;
}

/// Steps that each step has to follow directly.
static std::vector<std::vector<unsigned>>
findDependences(const ScheduleProblem &problem) {
  constexpr unsigned kNone = ~0u;
  std::vector<std::vector<unsigned>> before(problem.steps.size());
  std::vector<unsigned> writer(problem.bytes.size(), kNone);
  std::vector<std::vector<unsigned>> readers(problem.bytes.size());
  for (unsigned s = 0; s < problem.steps.size(); ++s) {
    const ScheduledStep &step = problem.steps[s];
    for (const auto *buffers : {&step.reads, &step.writes})
      for (unsigned buffer : *buffers)
        if (writer[buffer] != kNone)
          before[s].push_back(writer[buffer]);
    for (unsigned buffer : step.writes) {
      before[s].insert(before[s].end(), readers[buffer].begin(),
                       readers[buffer].end());
      readers[buffer].clear();
      writer[buffer] = s;
    }
    for (unsigned buffer : step.reads)
      readers[buffer].push_back(s);
    sortUnique(before[s]);
    // A step that reads what it writes does not wait for itself.
    before[s].erase(std::remove(before[s].begin(), before[s].end(), s),
                    before[s].end());
  }
  return before;
}

/// The graph of the units that `unitOf` puts steps in; units are numbered by
/// their last step in `order`.
static UnitGraph makeGraph(const ScheduleProblem &problem,
                           const std::vector<std::vector<unsigned>> &before,
                           const std::vector<unsigned> &order,
                           const std::vector<unsigned> &unitOf,
                           unsigned numUnits) {
  UnitGraph graph;
  graph.steps.resize(numUnits);
  graph.touched.resize(numUnits);
  graph.before.resize(numUnits);
  graph.after.resize(numUnits);
  graph.touchers.resize(problem.bytes.size());
  for (unsigned step : order) {
    unsigned unit = unitOf[step];
    graph.steps[unit].push_back(step);
    for (const auto *buffers :
         {&problem.steps[step].reads, &problem.steps[step].writes})
      for (unsigned buffer : *buffers)
        if (problem.bytes[buffer])
          graph.touched[unit].push_back(buffer);
    for (unsigned other : before[step])
      if (unitOf[other] != unit)
        graph.before[unit].push_back(unitOf[other]);
  }
  for (unsigned unit = 0; unit < numUnits; ++unit) {
    sortUnique(graph.touched[unit]);
    sortUnique(graph.before[unit]);
    for (unsigned other : graph.before[unit])
      graph.after[other].push_back(unit);
    for (unsigned buffer : graph.touched[unit])
      graph.touchers[buffer].push_back(unit);
  }
  return graph;
}

//===----------------------------------------------------------------------===//
// Placing units one by one
//===----------------------------------------------------------------------===//

ListScheduler::ListScheduler(const UnitGraph &graph,
                             const std::vector<int64_t> &bytes,
                             Direction direction, bool takesNeutral)
    : graph(graph), bytes(bytes), direction(direction),
      limit(takesNeutral ? 0 : -1), added(graph.steps.size(), 0),
      missing(graph.steps.size(), 0), untouched(bytes.size(), 0),
      isPlaced(graph.steps.size(), false), isLive(bytes.size(), false),
      position(graph.steps.size(), 0) {
  for (size_t unit = 0; unit < graph.steps.size(); ++unit) {
    missing[unit] = direction == Direction::Forward ? graph.before[unit].size()
                                                    : graph.after[unit].size();
    for (unsigned buffer : graph.touched[unit])
      // What one unit alone touches is gone when it ends.
      if (graph.touchers[buffer].size() > 1)
        added[unit] += bytes[buffer];
  }
  made = added;
  for (size_t buffer = 0; buffer < bytes.size(); ++buffer)
    untouched[buffer] = graph.touchers[buffer].size();
}

/// Puts a unit in line if it may be placed before its turn.
void ListScheduler::offer(unsigned unit) {
  if (!isPlaced[unit] && missing[unit] == 0 && added[unit] <= limit)
    ready.push({made[unit], position[unit], unit});
}

void ListScheduler::place(unsigned unit) {
  isPlaced[unit] = true;
  order.push_back(unit);
  for (unsigned buffer : graph.touched[unit]) {
    const std::vector<unsigned> &touchers = graph.touchers[buffer];
    --untouched[buffer];
    if (!isLive[buffer]) {
      isLive[buffer] = true;
      for (unsigned other : touchers)
        if (!isPlaced[other]) {
          added[other] -= bytes[buffer];
          made[other] -= bytes[buffer];
          offer(other);
        }
    }
    if (untouched[buffer] == 1)
      for (unsigned other : touchers)
        if (!isPlaced[other]) {
          added[other] -= bytes[buffer];
          offer(other);
        }
  }
  for (unsigned other : direction == Direction::Forward ? graph.after[unit]
                                                        : graph.before[unit]) {
    --missing[other];
    offer(other);
  }
}

/// Units that lower what is live, as seen from the end where this starts, come
/// as soon as they can; all others in the order of `base`.
std::vector<unsigned> ListScheduler::run(const std::vector<unsigned> &base) {
  std::vector<unsigned> sequence = base;
  if (direction == Direction::Backward)
    std::reverse(sequence.begin(), sequence.end());
  for (unsigned i = 0; i < sequence.size(); ++i)
    position[sequence[i]] = i;
  for (unsigned unit : sequence)
    offer(unit);
  for (unsigned next = 0; order.size() < sequence.size();) {
    if (!ready.empty()) {
      unsigned unit = std::get<2>(ready.top());
      ready.pop();
      if (!isPlaced[unit])
        place(unit);
      continue;
    }
    if (!isPlaced[sequence[next]])
      place(sequence[next]);
    ++next;
  }
  if (direction == Direction::Backward)
    std::reverse(order.begin(), order.end());
  return std::move(order);
}

//===----------------------------------------------------------------------===//
// Schedules
//===----------------------------------------------------------------------===//

namespace {

class Scheduler {
public:
  explicit Scheduler(const ScheduleProblem &problem)
      : problem(problem), before(findDependences(problem)),
        after(problem.steps.size()) {
    for (unsigned step = 0; step < before.size(); ++step)
      for (unsigned other : before[step])
        after[other].push_back(step);
  }
  ScheduleResult run();

private:
  std::vector<unsigned> findChains(const std::vector<unsigned> &order,
                                   unsigned &numUnits) const;
  void improve(const std::vector<unsigned> &unitOf, unsigned numUnits);
  bool consider(const UnitGraph &graph, const std::vector<unsigned> &units);

  const ScheduleProblem &problem;
  std::vector<std::vector<unsigned>> before, after;
  ScheduleResult best;
};

} // namespace

/// Puts each step in one unit with the only unit that waits for it, if it makes
/// no less than it frees. A unit is left by its last step alone, so no other
/// unit lies between two of its steps.
std::vector<unsigned> Scheduler::findChains(const std::vector<unsigned> &order,
                                            unsigned &numUnits) const {
  std::vector<unsigned> left(problem.bytes.size(), 0);
  for (const ScheduledStep &step : problem.steps) {
    for (unsigned buffer : step.reads)
      ++left[buffer];
  }
  // What each step frees: the buffers that nothing reads behind it.
  std::vector<int64_t> balance(order.size(), 0); // made less freed
  for (unsigned step : order) {
    for (unsigned buffer : problem.steps[step].reads)
      if (--left[buffer] == 0)
        balance[step] -= problem.bytes[buffer];
    for (unsigned buffer : problem.steps[step].writes)
      balance[step] += problem.bytes[buffer];
  }
  constexpr unsigned kNone = ~0u;
  std::vector<unsigned> unitOf(order.size(), kNone);
  numUnits = 0;
  for (auto it = order.rbegin(); it != order.rend(); ++it) {
    unsigned step = *it, unit = kNone;
    bool isChain = !after[step].empty() && balance[step] >= 0;
    for (unsigned other : after[step]) {
      isChain &= unit == kNone || unit == unitOf[other];
      unit = unitOf[other];
    }
    unitOf[step] = isChain ? unit : numUnits++;
  }
  return unitOf;
}

/// Keeps the order of `units` where its peak is lower than the best.
bool Scheduler::consider(const UnitGraph &graph,
                         const std::vector<unsigned> &units) {
  std::vector<unsigned> order;
  order.reserve(problem.steps.size());
  for (unsigned unit : units)
    order.insert(order.end(), graph.steps[unit].begin(),
                 graph.steps[unit].end());
  int64_t peak = computePeak(problem, order);
  if (peak >= best.peak)
    return false;
  best.order = std::move(order);
  best.peak = peak;
  return true;
}

/// Tries every combination of passes over the units, on the best order so far.
void Scheduler::improve(const std::vector<unsigned> &unitOf,
                        unsigned numUnits) {
  UnitGraph graph = makeGraph(problem, before, best.order, unitOf, numUnits);
  // Each unit at the place of its last step.
  std::vector<unsigned> units, left(numUnits);
  for (unsigned unit = 0; unit < numUnits; ++unit)
    left[unit] = graph.steps[unit].size();
  for (unsigned step : best.order)
    if (--left[unitOf[step]] == 0)
      units.push_back(unitOf[step]);
  consider(graph, units);
  for (bool takesNeutral : {false, true})
    for (Direction first : {Direction::Forward, Direction::Backward}) {
      Direction second = first == Direction::Forward ? Direction::Backward
                                                     : Direction::Forward;
      std::vector<unsigned> once =
          ListScheduler(graph, problem.bytes, first, takesNeutral).run(units);
      consider(graph, once);
      consider(
          graph,
          ListScheduler(graph, problem.bytes, second, takesNeutral).run(once));
    }
}

ScheduleResult Scheduler::run() {
  best.order.resize(problem.steps.size());
  std::iota(best.order.begin(), best.order.end(), 0u);
  std::vector<unsigned> single = best.order;
  best.peak = best.givenPeak = computePeak(problem, best.order);
  for (int round = 0; round < kMaxRounds; ++round) {
    int64_t last = best.peak;
    improve(single, single.size());
    unsigned numUnits;
    std::vector<unsigned> chains = findChains(best.order, numUnits);
    improve(chains, numUnits);
    if (best.peak == last)
      break;
  }
  return std::move(best);
}

ScheduleResult mlir::aal::scheduleSteps(const ScheduleProblem &problem) {
  return Scheduler(problem).run();
}
