//===- CopyEngine.cpp - simulated copies between two memories -------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/CopyEngine.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringSwitch.h"
#include <array>
#include <cmath>
#include <limits>
#include <tuple>

using namespace mlir::aal;
using llvm::ArrayRef;
using llvm::StringRef;

/// Waits below a picosecond are the rounding of sums, not stalls.
static constexpr double kTolerance = 1e-12;

//===----------------------------------------------------------------------===//
// Settings
//===----------------------------------------------------------------------===//

double CopyEngine::getCopySeconds(int64_t bytes) const {
  return latency * 1e-6 + static_cast<double>(bytes) / (bandwidth * 1e9);
}

double CopyEngine::getStepSeconds(double operations, double bytes) const {
  return launch * 1e-6 +
         std::max(operations / (flops * 1e12), bytes / (memory * 1e9));
}

static llvm::Error makeSettingError(const llvm::Twine &expected,
                                    StringRef found) {
  return llvm::createStringError("expected " + expected + ", found '" + found +
                                 "'");
}

llvm::Expected<CopyEngine> CopyEngine::parse(StringRef text) {
  CopyEngine engine;
  struct Number {
    StringRef key;
    double *value;
    bool mayBeZero;
  };
  const Number numbers[] = {{"bandwidth", &engine.bandwidth, false},
                            {"latency", &engine.latency, true},
                            {"flops", &engine.flops, false},
                            {"memory", &engine.memory, false},
                            {"launch", &engine.launch, true}};
  llvm::SmallVector<StringRef> settings;
  text.split(settings, ',', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef setting : settings) {
    auto [key, value] = setting.trim().split('=');
    if (key == "stalls") {
      auto late = llvm::StringSwitch<std::optional<Late>>(value)
                      .Case("refuse", Late::Refuse)
                      .Case("allow", Late::Wait)
                      .Case("avoid", Late::Stay)
                      .Default(std::nullopt);
      if (!late)
        return makeSettingError("'stalls=refuse', 'allow' or 'avoid'", setting);
      engine.late = *late;
      continue;
    }
    const Number *number =
        llvm::find_if(numbers, [name = key](const Number &known) {
          return known.key == name;
        });
    if (number == std::end(numbers))
      return makeSettingError("bandwidth= (GB/s), latency= (us), flops= "
                              "(TFLOP/s), memory= (GB/s), launch= (us) or "
                              "stalls=",
                              setting);
    double parsed;
    if (value.getAsDouble(parsed) || !std::isfinite(parsed) || parsed < 0 ||
        (parsed == 0 && !number->mayBeZero))
      return makeSettingError(
          llvm::Twine("a number ") +
              (number->mayBeZero ? "of 0 or more" : "above 0") + " for '" +
              key + "'",
          value);
    *number->value = parsed;
  }
  return engine;
}

//===----------------------------------------------------------------------===//
// Simulation
//===----------------------------------------------------------------------===//

std::vector<CopyEvent> mlir::aal::orderCopies(ArrayRef<TimedCopy> copies) {
  // Right before a step: waits for earlier copies, copies out, waits for those
  // of them that are needed at once, copies in, waits for those.
  using Key = std::tuple<int64_t, unsigned, int64_t, unsigned>;
  std::vector<std::pair<Key, CopyEvent>> events;
  events.reserve(2 * copies.size());
  for (auto [i, copy] : llvm::enumerate(copies)) {
    unsigned index = i;
    bool isOut = copy.direction == TimedCopy::Direction::Out;
    unsigned startPhase = isOut ? 1 : 3;
    bool isWaitedAtOnce = copy.wait == copy.start;
    unsigned waitPhase = isWaitedAtOnce ? startPhase + 1 : 0;
    // Of copies in, the one that is needed first comes first.
    int64_t urgency = isOut ? 0 : copy.wait;
    events.push_back({Key(copy.start, startPhase, urgency, index),
                      {index, false, copy.start}});
    events.push_back(
        {Key(copy.wait, waitPhase, urgency, index), {index, true, copy.wait}});
  }
  llvm::sort(events,
             [](const auto &a, const auto &b) { return a.first < b.first; });
  std::vector<CopyEvent> ordered;
  ordered.reserve(events.size());
  for (const auto &[key, event] : events)
    ordered.push_back(event);
  return ordered;
}

CopyTimeline mlir::aal::simulateCopies(ArrayRef<double> seconds,
                                       ArrayRef<TimedCopy> copies,
                                       const CopyEngine &engine) {
  CopyTimeline timeline;
  timeline.copies.resize(copies.size());
  timeline.stepStarts.reserve(seconds.size() + 1);
  std::array<double, 2> queueEnds = {0, 0};
  double now = 0;
  std::vector<CopyEvent> events = orderCopies(copies);
  auto event = events.begin();
  for (size_t step = 0; step <= seconds.size(); ++step) {
    for (; event != events.end() && event->step == static_cast<int64_t>(step);
         ++event) {
      const TimedCopy &copy = copies[event->copy];
      CopyTimeline::Span &span = timeline.copies[event->copy];
      if (!event->isWait) {
        double &queueEnd = queueEnds[static_cast<unsigned>(copy.direction)];
        span.start = std::max(now, queueEnd);
        span.end = queueEnd = span.start + engine.getCopySeconds(copy.bytes);
      } else if (span.end > now + kTolerance) {
        span.stall = span.end - now;
        timeline.stallSeconds += span.stall;
        now = span.end;
      }
    }
    timeline.stepStarts.push_back(now);
    if (step < seconds.size())
      now += seconds[step];
  }
  return timeline;
}

//===----------------------------------------------------------------------===//
// Planning
//===----------------------------------------------------------------------===//

namespace {

/// Plans copies on the time line of steps that never wait.
class CopyPlanner {
public:
  CopyPlanner(ArrayRef<double> seconds, ArrayRef<OffloadRequest> offloads,
              ArrayRef<ReloadRequest> reloads, const CopyEngine &engine)
      : offloads(offloads), reloads(reloads), engine(engine) {
    starts.reserve(seconds.size() + 1);
    starts.push_back(0);
    for (double step : seconds)
      starts.push_back(starts.back() + step);
  }

  std::vector<TimedCopy> run();

private:
  void planOffloads();
  void planReloads();
  /// The first step from `step` on that starts at `time` or later, or the
  /// number of steps.
  int64_t findStepAt(double time, int64_t step) const {
    auto it = std::lower_bound(starts.begin() + step, starts.end(),
                               time - kTolerance);
    return std::min<int64_t>(it - starts.begin(), starts.size() - 1);
  }
  /// The last step that starts at `time` or earlier.
  int64_t findStepBefore(double time) const {
    auto it = std::upper_bound(starts.begin(), starts.end(), time);
    return std::max<int64_t>(it - starts.begin() - 1, 0);
  }

  ArrayRef<OffloadRequest> offloads;
  ArrayRef<ReloadRequest> reloads;
  const CopyEngine &engine;
  std::vector<double> starts; // of steps, and the end
  std::vector<TimedCopy> copies;
};

} // namespace

void CopyPlanner::planOffloads() {
  // Nothing is read again before its copy has ended.
  std::vector<int64_t> latest(offloads.size(), starts.size() - 1);
  for (const ReloadRequest &reload : reloads)
    latest[reload.offload] = std::min(latest[reload.offload], reload.use);
  auto order = llvm::to_vector(llvm::seq<unsigned>(0, offloads.size()));
  llvm::sort(order, [&](unsigned a, unsigned b) {
    return std::tie(offloads[a].ready, a) < std::tie(offloads[b].ready, b);
  });
  double queueEnd = 0;
  for (unsigned i : order) {
    const OffloadRequest &offload = offloads[i];
    queueEnd = std::max(queueEnd, starts[offload.ready]) +
               engine.getCopySeconds(offload.bytes);
    int64_t wait = std::min(findStepAt(queueEnd, offload.ready), latest[i]);
    copies[i] = {TimedCopy::Direction::Out, offload.bytes, offload.ready, wait};
  }
}

void CopyPlanner::planReloads() {
  auto order = llvm::to_vector(llvm::seq<unsigned>(0, reloads.size()));
  llvm::sort(order, [&](unsigned a, unsigned b) {
    return std::tie(reloads[b].use, a) < std::tie(reloads[a].use, b);
  });
  // From the last back: each ends before its use and before the next starts.
  double nextStart = std::numeric_limits<double>::infinity();
  for (unsigned i : order) {
    const ReloadRequest &reload = reloads[i];
    const TimedCopy &out = copies[reload.offload];
    nextStart = std::min(nextStart, starts[reload.use]) -
                engine.getCopySeconds(out.bytes);
    int64_t start = std::max(findStepBefore(nextStart), out.wait);
    copies[offloads.size() + i] = {TimedCopy::Direction::In, out.bytes, start,
                                   reload.use};
  }
}

std::vector<TimedCopy> CopyPlanner::run() {
  copies.resize(offloads.size() + reloads.size());
  planOffloads();
  planReloads();
  return std::move(copies);
}

CopyPlan mlir::aal::planCopies(ArrayRef<double> seconds,
                               ArrayRef<OffloadRequest> offloads,
                               ArrayRef<ReloadRequest> reloads,
                               const CopyEngine &engine) {
  CopyPlan plan;
  plan.copies = CopyPlanner(seconds, offloads, reloads, engine).run();
  plan.timeline = simulateCopies(seconds, plan.copies, engine);
  return plan;
}

//===----------------------------------------------------------------------===//
// What is late
//===----------------------------------------------------------------------===//

std::optional<unsigned>
mlir::aal::findLateReload(const CopyPlan &plan,
                          ArrayRef<ReloadRequest> reloads) {
  if (plan.timeline.stallSeconds == 0)
    return std::nullopt;
  size_t offloads = plan.copies.size() - reloads.size();
  for (const CopyEvent &event : orderCopies(plan.copies)) {
    if (!event.isWait || plan.timeline.copies[event.copy].stall == 0)
      continue;
    if (event.copy >= offloads)
      return event.copy - offloads;
    // A copy out is waited for because a copy in cannot start before.
    for (unsigned i = 0; i < reloads.size(); ++i)
      if (reloads[i].offload == event.copy)
        return i;
  }
  return std::nullopt;
}

std::vector<bool> mlir::aal::findLateOffloads(ArrayRef<double> seconds,
                                              ArrayRef<OffloadRequest> offloads,
                                              ArrayRef<ReloadRequest> reloads,
                                              const CopyEngine &engine) {
  std::vector<bool> stays(offloads.size(), false);
  while (true) {
    // Those that are left, and their numbers.
    std::vector<OffloadRequest> leaving;
    std::vector<ReloadRequest> returning;
    std::vector<unsigned> numbers, places(offloads.size());
    for (unsigned i = 0; i < offloads.size(); ++i)
      if (!stays[i]) {
        places[i] = leaving.size();
        numbers.push_back(i);
        leaving.push_back(offloads[i]);
      }
    for (const ReloadRequest &reload : reloads)
      if (!stays[reload.offload])
        returning.push_back({places[reload.offload], reload.use});
    CopyPlan plan = planCopies(seconds, leaving, returning, engine);
    std::optional<unsigned> late = findLateReload(plan, returning);
    if (!late)
      return stays;
    stays[numbers[returning[*late].offload]] = true;
  }
}
