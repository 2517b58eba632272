//===- Packer.cpp - offsets for buffers in one arena ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/Packer.h"
#include "PackHeuristics.h"
#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <mutex>
#include <numeric>
#include <thread>

using namespace mlir::aal;

int64_t mlir::aal::computeMaxLive(const std::vector<PackBuffer> &buffers) {
  return findPeak(buffers).bytes;
}

bool mlir::aal::isValidPacking(const std::vector<PackBuffer> &buffers,
                               const std::vector<int64_t> &offsets) {
  if (offsets.size() != buffers.size())
    return false;
  std::vector<int> order(buffers.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(),
            [&](int a, int b) { return buffers[a].lower < buffers[b].lower; });
  std::vector<int> live;
  for (int i : order) {
    const PackBuffer &buffer = buffers[i];
    live.erase(std::remove_if(live.begin(), live.end(),
                              [&](int other) {
                                return buffers[other].upper <= buffer.lower;
                              }),
               live.end());
    if (offsets[i] < 0)
      return false;
    for (int other : live)
      if (offsets[i] < offsets[other] + buffers[other].size &&
          offsets[other] < offsets[i] + buffer.size)
        return false;
    live.push_back(i);
  }
  return true;
}

//===----------------------------------------------------------------------===//
// One part of the time line
//===----------------------------------------------------------------------===//

/// Searches that come first.
static constexpr unsigned kDives = 4;
/// How often an order is tried again with what was too high earlier in it.
static constexpr unsigned kPromotions = 10;

namespace {
/// When the whole has to end. Shared by the threads.
struct Limits {
  std::optional<std::chrono::steady_clock::time_point> deadline;
  std::optional<uint64_t> nodeLimit;
  std::atomic<uint64_t> nodes = 0;

  bool isOver() const {
    return (nodeLimit && nodes >= *nodeLimit) ||
           (deadline && std::chrono::steady_clock::now() >= *deadline);
  }
};

/// Looks for a packing that is as low as possible, but need not be below
/// `floor`, by many exact searches.
class PartPacker {
public:
  PartPacker(const std::vector<PackBuffer> &buffers, Packing start,
             std::vector<std::vector<int>> orders, int64_t floor,
             Limits &limits)
      : buffers(buffers), problem(buffers), orders(std::move(orders)),
        limits(limits), best(std::move(start)), low(floor) {}

  void run(unsigned threads);

  const Packing &getBest() const { return best; }
  /// No packing is lower than this, or than `floor`.
  int64_t getLow() const { return low; }

private:
  void packAlone();
  void work(unsigned worker);
  uint64_t searchAt(int64_t height, uint64_t nodeLimit, uint64_t seed);
  int64_t chooseHeight(unsigned turn);
  int64_t getBound();
  bool isDone();
  void record(const Packing &packing);

  const std::vector<PackBuffer> &buffers;
  const PackProblem problem;
  std::vector<std::vector<int>> orders; // the best first
  Limits &limits;

  std::mutex mutex; // guards what follows
  Packing best;
  int64_t low;
};
} // namespace

void PartPacker::record(const Packing &packing) {
  std::lock_guard<std::mutex> lock(mutex);
  if (packing.height < best.height)
    best = packing;
}

bool PartPacker::isDone() {
  if (limits.isOver())
    return true;
  std::lock_guard<std::mutex> lock(mutex);
  return best.height <= low;
}

namespace {
/// How an exact search goes about it.
struct Style {
  PackSearch::Preference preference;
  double (*rank)(double length, double size);
};
} // namespace

static double rankBySize(double, double size) { return size; }
static double rankByLength(double length, double) { return length; }
static double rankByVolume(double length, double size) { return length * size; }
static double rankByBoth(double length, double size) {
  return length * std::sqrt(size);
}

static constexpr Style kStyles[] = {
    {PackSearch::Preference::Low, rankBySize},
    {PackSearch::Preference::Low, rankByLength},
    {PackSearch::Preference::Tight, rankBySize},
    {PackSearch::Preference::Tight, rankByLength},
    {PackSearch::Preference::Tight, rankByBoth},
    {PackSearch::Preference::Tight, rankByVolume},
    {PackSearch::Preference::Low, rankByVolume},
    {PackSearch::Preference::Tight, rankByBoth},
};

/// The ranks of a style, varied by `seed` once each has had its turn.
static std::vector<double> makeRanks(const PackProblem &problem,
                                     const Style &style, uint64_t seed) {
  std::mt19937_64 random(seed);
  bool isPlain = seed < std::size(kStyles);
  double noise = isPlain ? 0 : 0.3 * static_cast<double>(1 + random() % 5);
  std::vector<double> ranks(problem.getNumBuffers());
  for (int i = 0; i < problem.getNumBuffers(); ++i) {
    double unit = static_cast<double>(random() >> 11) * 0x1p-53;
    ranks[i] = style.rank(problem.last[i] - problem.first[i] + 1,
                          static_cast<double>(problem.size[i])) *
               std::exp(noise * (2 * unit - 1));
  }
  return ranks;
}

/// The number of nodes that it took.
uint64_t PartPacker::searchAt(int64_t height, uint64_t nodeLimit,
                              uint64_t seed) {
  const Style &style = kStyles[seed % std::size(kStyles)];
  PackSearch search(problem, height, makeRanks(problem, style, seed),
                    style.preference);
  auto isStopped = [&] {
    if (isDone())
      return true;
    // Another thread has found as much, or has proven that there is nothing.
    std::lock_guard<std::mutex> lock(mutex);
    return best.height <= height || low > height;
  };
  PackSearch::Answer answer = search.run(nodeLimit, isStopped);
  limits.nodes += search.getNumNodes() + 1;
  if (answer == PackSearch::Answer::Found) {
    Packing packing;
    packing.offsets = search.getOffsets();
    for (int i = 0; i < problem.getNumBuffers(); ++i)
      packing.height =
          std::max(packing.height, packing.offsets[i] + problem.size[i]);
    record(packing);
  } else if (answer == PackSearch::Answer::None) {
    std::lock_guard<std::mutex> lock(mutex);
    low = std::max(low, height + problem.unit);
  }
  return search.getNumNodes();
}

/// Between the bound and the best packing, mostly near that.
int64_t PartPacker::chooseHeight(unsigned turn) {
  std::lock_guard<std::mutex> lock(mutex);
  int64_t gap = (best.height - low) / problem.unit;
  static constexpr int64_t kSixteenths[] = {8, 15, 14, 15, 12, 15};
  int64_t above =
      gap / 16 * kSixteenths[turn % 6] + gap % 16 * kSixteenths[turn % 6] / 16;
  return low + std::clamp<int64_t>(above, 0, std::max<int64_t>(gap - 1, 0)) *
                   problem.unit;
}

int64_t PartPacker::getBound() {
  std::lock_guard<std::mutex> lock(mutex);
  return low;
}

/// What most often settles it, without other threads: exact searches with
/// little room to turn back, and greedy orders that learn.
void PartPacker::packAlone() {
  size_t count = buffers.size();
  for (unsigned seed = 0; seed < kDives && !isDone(); ++seed)
    searchAt(low, count + count / 32 + 32, seed);
  for (std::vector<int> &order : orders) {
    if (isDone())
      return;
    record(packByPromotion(buffers, order, low, kPromotions));
    limits.nodes += kPromotions;
  }
}

/// A search ends soon or hardly ever: most are short and begin anew in another
/// manner. One in a while is twice as long as the one before it, so that at
/// last one proves the optimum.
void PartPacker::work(unsigned worker) {
  uint64_t spent = 0, count = buffers.size(), longLimit = count;
  for (unsigned turn = 0; !isDone(); ++turn) {
    uint64_t seed = kDives + 2 * turn + worker;
    if (spent < 4 * longLimit) {
      spent += searchAt(chooseHeight(turn + worker), 2 * count + 32, seed);
    } else {
      longLimit *= 2;
      searchAt(getBound(), longLimit, seed);
    }
  }
}

void PartPacker::run(unsigned threads) {
  packAlone();
  std::vector<std::thread> others;
  for (unsigned worker = 1; worker < threads && !isDone(); ++worker)
    others.emplace_back([this, worker] { work(worker); });
  work(0);
  for (std::thread &other : others)
    other.join();
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

namespace {
struct Part {
  std::vector<int> buffers; // indices
  std::vector<PackBuffer> problem;
  Packing best;
  std::vector<std::vector<int>> orders; // greedy ones, the best first
};
} // namespace

/// Cuts the time line where no buffer is live before and after.
static std::vector<Part> splitInTime(const std::vector<PackBuffer> &buffers) {
  std::vector<int> order;
  for (int i = 0, e = static_cast<int>(buffers.size()); i < e; ++i)
    if (buffers[i].size > 0)
      order.push_back(i);
  std::sort(order.begin(), order.end(), [&](int a, int b) {
    return std::pair(buffers[a].lower, a) < std::pair(buffers[b].lower, b);
  });
  std::vector<Part> parts;
  int64_t end = std::numeric_limits<int64_t>::min();
  for (int i : order) {
    if (parts.empty() || buffers[i].lower >= end)
      parts.emplace_back();
    parts.back().buffers.push_back(i);
    parts.back().problem.push_back(buffers[i]);
    end = std::max(end, buffers[i].upper);
  }
  return parts;
}

/// The best of several greedy orders, or the first that is no higher than
/// `floor`.
static void packGreedily(Part &part, int64_t floor) {
  part.orders = getGreedyOrders(part.problem);
  for (size_t i = 0; i < part.orders.size(); ++i) {
    Packing packing = packInOrder(part.problem, part.orders[i]);
    if (i > 0 && packing.height >= part.best.height)
      continue;
    part.best = std::move(packing);
    std::swap(part.orders[0], part.orders[i]);
    if (part.best.height <= floor)
      return;
  }
}

PackResult mlir::aal::pack(const std::vector<PackBuffer> &buffers,
                           const PackOptions &options) {
  Limits limits;
  limits.nodeLimit = options.nodeLimit;
  if (options.timeLimit)
    limits.deadline =
        std::chrono::steady_clock::now() +
        std::chrono::duration_cast<std::chrono::steady_clock::duration>(
            std::chrono::duration<double>(*options.timeLimit));
  PackResult result;
  result.offsets.assign(buffers.size(), 0);
  result.lowerBound = computeMaxLive(buffers);
  int64_t floor = result.lowerBound;
  if (options.capacity && *options.capacity >= floor)
    floor = *options.capacity;
  bool isHopeless = options.capacity && *options.capacity < result.lowerBound;

  std::vector<Part> parts = splitInTime(buffers);
  for (Part &part : parts)
    packGreedily(part, floor);
  // The highest first: the others need not be lower.
  std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) {
    return a.best.height != b.best.height
               ? a.best.height > b.best.height
               : a.buffers.front() < b.buffers.front();
  });
  for (Part &part : parts) {
    if (part.best.height > floor && !isHopeless && !limits.isOver()) {
      PartPacker packer(part.problem, std::move(part.best),
                        std::move(part.orders), floor, limits);
      packer.run(std::max(1u, options.threads));
      part.best = packer.getBest();
      if (packer.getLow() > floor)
        result.lowerBound = std::max(result.lowerBound, packer.getLow());
    }
    floor = std::max(floor, part.best.height);
    result.height = std::max(result.height, part.best.height);
    for (size_t i = 0; i < part.buffers.size(); ++i)
      result.offsets[part.buffers[i]] = part.best.offsets[i];
  }
  result.nodes = limits.nodes;
  bool isTooSmall = options.capacity && *options.capacity < result.lowerBound;
  result.status = isTooSmall                           ? PackStatus::Infeasible
                  : result.height == result.lowerBound ? PackStatus::Optimal
                                                       : PackStatus::Feasible;
  return result;
}
