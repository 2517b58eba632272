//===- Segments.cpp - parts of the forward pass ---------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Planner/Segments.h"
#include "aal/Analysis/Flops.h"
#include "aal/Analysis/SavedTensors.h"
#include "aal/Planner/StorageCut.h"
#include <cmath>

using namespace mlir;
using namespace mlir::aal;

namespace {
class SegmentBuilder {
public:
  explicit SegmentBuilder(const StepGraph &graph);

  SmallVector<Segment> split(unsigned count) const;
  /// Bytes that are live at once where `count` parts run again.
  int64_t estimatePeak(unsigned count) const;

private:
  /// Bytes that the op of a number makes, for another one to read last.
  struct Made {
    size_t made, lastRead;
    int64_t bytes;
  };

  bool isCostly(Operation *op) const;
  int64_t getBytes(Value value) const;
  SmallVector<size_t> findEnds(unsigned count) const;

  const StepGraph &graph;
  std::vector<Operation *> ops; // of the forward pass, without saves
  DenseMap<Operation *, size_t> indices;
  DenseSet<Operation *> costly; // a product, loop or draw went into it
  DenseMap<Value, size_t> lastRead;
  std::vector<Made> crossable;
  std::vector<int64_t> crossing; // bytes, after each op
  std::vector<int64_t> made;     // bytes of costly results up to each op
  std::vector<int64_t> kept; // of those, what the backward pass reads itself
};
} // namespace

/// True if `op` must not simply run again, or reads what such an op makes.
bool SegmentBuilder::isCostly(Operation *op) const {
  return !mayRecompute(op, /*products=*/false) ||
         llvm::any_of(graph.getReads(op), [&](Value read) {
           return costly.contains(resolveSaved(read).getDefiningOp());
         });
}

/// The bytes that count: of tensors that depend on the sample and are costly.
int64_t SegmentBuilder::getBytes(Value value) const {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  bool counts = type && costly.contains(value.getDefiningOp()) &&
                graph.dependsOnSample(value);
  return counts ? getTensorBytes(type) : 0;
}

SegmentBuilder::SegmentBuilder(const StepGraph &graph) : graph(graph) {
  for (Operation *op : graph.getOps()) {
    if (!graph.isForward(op) || isa<SaveOp, ForwardOp>(op))
      continue;
    for (Value read : graph.getReads(op))
      lastRead[resolveSaved(read)] = ops.size();
    if (isCostly(op))
      costly.insert(op);
    indices[op] = ops.size();
    ops.push_back(op);
  }
  crossing.resize(ops.size() + 1);
  made.resize(ops.size());
  kept.resize(ops.size());
  int64_t total = 0, totalKept = 0;
  for (auto [i, op] : llvm::enumerate(ops)) {
    for (Value result : op->getResults()) {
      int64_t bytes = getBytes(result);
      total += bytes;
      if (llvm::any_of(result.getUsers(), llvm::IsaPred<SaveOp>))
        totalKept += bytes;
      auto last = lastRead.find(result);
      if (last == lastRead.end() || last->second <= i)
        continue;
      crossing[i] += bytes;
      crossing[last->second] -= bytes;
      if (bytes > 0)
        crossable.push_back({i, last->second, bytes});
    }
    made[i] = total;
    kept[i] = totalKept;
  }
  for (size_t i = 1; i < crossing.size(); ++i)
    crossing[i] += crossing[i - 1];
}

/// The last op of each part but the last one.
SmallVector<size_t> SegmentBuilder::findEnds(unsigned count) const {
  SmallVector<size_t> ends;
  int64_t total = made.empty() ? 0 : made.back();
  size_t from = 0;
  for (unsigned part = 1; part < count; ++part) {
    // The cheapest place in the window around an equal share.
    auto toBytes = [&](double share) {
      return static_cast<int64_t>(static_cast<double>(total) * share / count);
    };
    int64_t low = toBytes(part - 0.5), high = toBytes(part + 0.5);
    while (from < ops.size() && made[from] < low)
      ++from;
    std::optional<size_t> best;
    for (size_t i = from; i + 1 < ops.size() && made[i] <= high; ++i)
      if (!best || crossing[i] < crossing[*best])
        best = i;
    if (best && (ends.empty() || *best > ends.back()))
      ends.push_back(*best);
  }
  return ends;
}

SmallVector<Segment> SegmentBuilder::split(unsigned count) const {
  SmallVector<size_t> ends = findEnds(count);
  SmallVector<Segment> segments(ends.size() + 1);
  size_t part = 0;
  for (auto [i, op] : llvm::enumerate(ops)) {
    segments[part].ops.push_back(op);
    segments[part].size.work += countFlops(op);
    if (part < ends.size() && i == ends[part])
      ++part;
  }
  int64_t before = 0;
  for (auto [i, segment] : llvm::enumerate(segments)) {
    int64_t upTo = i < ends.size() ? kept[ends[i]] : kept.back();
    segment.size.inside = upTo - before;
    before = upTo;
  }
  for (auto [i, op] : llvm::enumerate(ops))
    for (Value result : op->getResults()) {
      auto last = lastRead.find(result);
      if (getBytes(result) == 0 || last == lastRead.end())
        continue;
      auto *first = llvm::lower_bound(ends, i);
      if (first != ends.end() && *first < last->second)
        segments[first - ends.begin()].size.held += getBytes(result);
      for (auto *end = first; end != ends.end() && *end < last->second; ++end)
        segments[end - ends.begin()].crossing.push_back(result);
    }
  return segments;
}

SmallVector<Segment> aal::splitIntoSegments(const StepGraph &graph,
                                            unsigned count) {
  return SegmentBuilder(graph).split(count);
}

int64_t SegmentBuilder::estimatePeak(unsigned count) const {
  SmallVector<size_t> ends = findEnds(count);
  int64_t stored = 0, start = 0, largest = 0;
  for (const Made &value : crossable) {
    auto *first = llvm::lower_bound(ends, value.made);
    if (first != ends.end() && *first < value.lastRead)
      stored += value.bytes;
  }
  ends.push_back(ops.size() - 1);
  for (size_t end : ends) {
    largest = std::max(largest, kept[end] - start);
    start = kept[end];
  }
  return stored + largest;
}

/// The number of parts that promises the lowest peak where each runs again
/// once; nothing where the forward pass cannot be divided.
static std::optional<unsigned> findBestCount(const SegmentBuilder &builder) {
  static constexpr unsigned kCounts[] = {2,  3,  4,  5,  6,  7,  8,  10, 12, 14,
                                         16, 20, 24, 28, 32, 40, 48, 56, 64};
  if (builder.split(2).size() < 2)
    return std::nullopt;
  return *llvm::min_element(kCounts, [&](unsigned a, unsigned b) {
    return builder.estimatePeak(a) < builder.estimatePeak(b);
  });
}

SmallVector<unsigned> aal::findSegmentCounts(const StepGraph &graph) {
  std::optional<unsigned> best = findBestCount(SegmentBuilder(graph));
  if (!best)
    return {};
  llvm::SetVector<unsigned> counts;
  counts.insert(std::max(2u, *best / 2));
  counts.insert(*best);
  counts.insert(*best * 2);
  return counts.takeVector();
}

std::vector<ChainPart> aal::getSizes(ArrayRef<Segment> segments) {
  std::vector<ChainPart> sizes;
  for (const Segment &segment : segments)
    sizes.push_back(segment.size);
  return sizes;
}

SmallVector<HeldSegments> aal::findHeldSegments(const StepGraph &graph) {
  // What takes time cubic in the number of parts.
  static constexpr unsigned kMaxCount = 64;
  static constexpr int kSteps = 4;
  SegmentBuilder builder(graph);
  std::optional<unsigned> best = findBestCount(builder);
  if (!best)
    return {};
  SmallVector<HeldSegments> found;
  for (unsigned count : {*best, *best * 2, *best * 4}) {
    if (count > kMaxCount)
      continue;
    std::vector<ChainPart> sizes = getSizes(builder.split(count));
    int64_t work = 0;
    for (const ChainPart &size : sizes)
      work += size.work;
    double least = PartSchedule::findLeastShare(sizes, 3 * work);
    for (int step = 1; step <= kSteps; ++step) {
      double share = std::pow(least, static_cast<double>(step) / kSteps);
      auto percent = static_cast<unsigned>(std::ceil(share * 100));
      if (percent < 100 && (found.empty() || found.back().count != count ||
                            found.back().percent > percent))
        found.push_back({count, percent});
    }
  }
  return found;
}
