//===- RepeatedParts.cpp - parts of the forward pass that run again -------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "RepeatedParts.h"
#include "aal/Planner/Segments.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::aal;

/// The rounds in which `segments` run and their ends are held, for at most
/// `share` of what is there at once where all ends are.
static FailureOr<PartSchedule> scheduleParts(ArrayRef<Segment> segments,
                                             double share, Location loc) {
  std::vector<ChainPart> sizes = getSizes(segments);
  if (std::optional<PartSchedule> schedule = PartSchedule::find(sizes, share))
    return *schedule;
  double least = PartSchedule::findLeastShare(
      sizes, std::numeric_limits<int64_t>::max() / 2);
  return emitError(loc)
         << llvm::formatv("expected a share of at least {0}% for {1} parts, "
                          "found {2:f1}%",
                          static_cast<int>(std::ceil(least * 100)),
                          segments.size(), share * 100)
                .str();
}

FailureOr<RepeatedParts> RepeatedParts::add(const StepGraph &graph,
                                            const CutSettings &settings,
                                            StorageCutOptions &options,
                                            Location loc) {
  RepeatedParts parts;
  if (settings.repeated == 0)
    return parts;
  SmallVector<Segment> segments = splitIntoSegments(graph, settings.segments);
  FailureOr<PartSchedule> schedule = PartSchedule();
  if (settings.share < 1) {
    schedule = scheduleParts(segments, settings.share, loc);
    if (failed(schedule))
      return failure();
  }
  unsigned repeated =
      std::min<unsigned>(settings.repeated, segments.size() - 1);
  for (auto [i, segment] :
       llvm::enumerate(ArrayRef<Segment>(segments).take_front(repeated))) {
    PartRounds rounds = {/*end=*/0, /*run=*/1};
    if (i < schedule->getRounds().size())
      rounds = schedule->getRounds()[i];
    options.repeatable.insert(segment.ops.begin(), segment.ops.end());
    for (Operation *op : segment.ops)
      parts.runRounds[op] = rounds.run;
    for (Value value : segment.crossing) {
      parts.crossing.insert(value);
      // What crosses several ends is there from the first round that holds it.
      bool mayRun = mayRecompute(value.getDefiningOp(), /*products=*/true);
      unsigned &round =
          parts.endRounds.try_emplace(value, rounds.end).first->second;
      round = mayRun ? std::min(round, rounds.end) : 0;
    }
  }
  DenseSet<Value> &stored =
      options.starts.empty() ? options.stored : options.started;
  for (Value value : parts.crossing) {
    if (parts.endRounds.lookup(value) > 0)
      options.held.insert(value);
    else
      stored.insert(value);
  }
  return parts;
}

Attribute RepeatedParts::getHeldPolicy(Value value,
                                       const StorageCutOptions &options) const {
  if (!options.held.contains(value) || options.stored.contains(value))
    return {};
  return RecomputeAttr::get(value.getContext(), endRounds.lookup(value));
}

Attribute RepeatedParts::getPolicy(SaveOp save, Attribute policy,
                                   const StorageCutOptions &options) const {
  if (Attribute held = getHeldPolicy(save.getValue(), options))
    return held;
  if (!isa<RecomputeAttr>(policy))
    return policy;
  unsigned round = runRounds.lookup(save.getValue().getDefiningOp());
  return RecomputeAttr::get(save.getContext(), std::max(round, 1u));
}
