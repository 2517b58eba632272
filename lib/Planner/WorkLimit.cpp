//===- WorkLimit.cpp - the fewest bytes within some work ------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// A price of operations finds the plans on the convex hull of bytes over work.
// Between two of them products differ in size, and which of them fit is a
// knapsack: what a product frees is taken for the bytes of its result. Both
// plans are filled with products that still fit, and the better one is taken.
//
// No set of products stores less than the hull at that work, even if products
// could run again in part. A plan that stores more is improved by exchanging
// products: one that did not fit for one or a few of another size. What is left
// of the gap is searched by branch and bound, as far as that goes: a product
// runs again or does not, and the hull of what is left bounds each branch.
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/Flops.h"
#include "aal/Analysis/SavedTensors.h"
#include "aal/Planner/StorageCut.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <numeric>

using namespace mlir;
using namespace mlir::aal;

/// Prices of an operation in bytes: no product is worth the first, all are
/// worth the last, and between two that are as close as this none is missed.
static constexpr double kDearest = 1e3, kCheapest = 1e-12, kClose = 1 + 1e-7;
/// Products that are tried one by one.
static constexpr unsigned kMaxTries = 32;
/// Cuts of the branch and bound, and more of them the fewer products there are;
/// prices for each branch.
static constexpr unsigned kBranchCuts = 100, kBranchCutsOfAll = 10000,
                          kBranchPrices = 24;
/// Exchanges that are made, and products that make room for one other.
static constexpr unsigned kMaxExchanges = 32;
static constexpr int64_t kMaxRemoved = 4;

double StorageCut::getRepeatedFlops() const {
  double flops = 0;
  for (auto [op, isRepeated] : products)
    if (isRepeated)
      flops += static_cast<double>(countFlops(op));
  return flops;
}

namespace {
struct Candidate {
  Operation *op;
  int64_t flops, bytes; // of the result
  size_t index;
};

/// A part of the search: products that do run again, and that do not.
struct Branch {
  SmallVector<Operation *> paid, banned;
};

class WorkLimit {
public:
  WorkLimit(ArrayRef<SaveOp> saves, StorageCutOptions options, double flops)
      : saves(saves), options(std::move(options)),
        flops(static_cast<int64_t>(std::min(flops, 0x1p62))) {}

  StorageCut run();

private:
  StorageCut solve(double price) {
    options.pricePerFlop = price;
    return StorageCut::solve(saves, options);
  }
  bool fits(const StorageCut &cut) const {
    return cut.getRepeatedFlops() <= static_cast<double>(flops);
  }
  /// The cut at the least price that keeps to the work.
  StorageCut findPrice(StorageCut dearest);
  /// Pays for products that fit in the work that `cut` leaves.
  StorageCut fill(StorageCut cut);
  /// The cut in which the products `paid` alone may run again.
  StorageCut solve(ArrayRef<Operation *> paid);
  /// The bytes that no set of products within the work stores less than.
  double findBound();
  /// Exchanges products as long as that stores less.
  StorageCut exchange(StorageCut cut, double bound);
  /// A cut that stores less than `cut` and repeats `added` in place of others.
  std::optional<StorageCut> exchangeFor(const Candidate &added,
                                        const StorageCut &cut,
                                        ArrayRef<Candidate> repeated);
  /// The best cut of a search from `cut`, whose bytes are above `bound`.
  StorageCut search(StorageCut cut, double bound);
  /// The product to decide on next in `branch`, null where none in it can be
  /// better than `best`, which takes over what is better.
  Operation *explore(const Branch &branch, StorageCut &best, unsigned &cuts);
  /// The products of `cut` that it repeats, or does not, those first that free
  /// the most bytes for an operation.
  SmallVector<Candidate> listCandidates(const StorageCut &cut,
                                        bool areRepeated = false) const;
  int64_t countResultBytes(Operation *op) const;

  ArrayRef<SaveOp> saves;
  StorageCutOptions options;
  int64_t flops;
};
} // namespace

int64_t WorkLimit::countResultBytes(Operation *op) const {
  int64_t bytes = 0;
  for (Value result : op->getResults())
    if (auto type = dyn_cast<RankedTensorType>(result.getType()))
      bytes += cast<StoragePolicyAttrInterface>(options.getStartPolicy(result))
                   .getStorageBytes(type);
  return bytes;
}

SmallVector<Candidate> WorkLimit::listCandidates(const StorageCut &cut,
                                                 bool areRepeated) const {
  SmallVector<Candidate> candidates;
  for (auto [op, isRepeated] : cut.getProducts())
    if (int64_t work = countFlops(op); isRepeated == areRepeated && work > 0)
      candidates.push_back({op, work, countResultBytes(op), candidates.size()});
  llvm::sort(candidates, [](const Candidate &a, const Candidate &b) {
    auto rank = [](const Candidate &c) {
      double perFlop =
          static_cast<double>(c.bytes) / static_cast<double>(c.flops);
      return std::make_tuple(-perFlop, -c.flops, c.index);
    };
    return rank(a) < rank(b);
  });
  return candidates;
}

/// The candidates of at most `limit` operations together that have the most
/// bytes. Operations are counted in units: exactly, where that takes no more
/// than kMaxUnits, else rounded, so that rounded down they may be too many.
static SmallVector<Operation *> solveKnapsack(ArrayRef<Candidate> candidates,
                                              int64_t limit, bool roundsUp) {
  static constexpr int64_t kMaxUnits = 200000;
  auto weigh = [&](const Candidate &candidate, int64_t unit) {
    return roundsUp ? llvm::divideCeil(candidate.flops, unit)
                    : candidate.flops / unit;
  };
  int64_t unit = limit;
  for (const Candidate &candidate : candidates)
    if (candidate.flops <= limit)
      unit = std::gcd(unit, candidate.flops);
  unit = std::max<int64_t>(unit, llvm::divideCeil(limit, kMaxUnits));
  int64_t units = limit / unit;
  std::vector<int64_t> best(units + 1, 0);
  std::vector<std::vector<bool>> isTaken;
  for (const Candidate &candidate : candidates) {
    std::vector<bool> &takes = isTaken.emplace_back(units + 1, false);
    int64_t weight = weigh(candidate, unit);
    for (int64_t u = units; u >= weight; --u)
      if (int64_t value = best[u - weight] + candidate.bytes; value > best[u]) {
        best[u] = value;
        takes[u] = true;
      }
  }
  SmallVector<Operation *> chosen;
  for (int64_t i = candidates.size(); i-- > 0;)
    if (isTaken[i][units]) {
      chosen.push_back(candidates[i].op);
      units -= weigh(candidates[i], unit);
    }
  return chosen;
}

StorageCut WorkLimit::findPrice(StorageCut dearest) {
  StorageCut best = std::move(dearest);
  double low = kCheapest, taken = kDearest;
  while (taken / low > kClose) {
    double middle = std::sqrt(low * taken);
    StorageCut cut = solve(middle);
    if (!fits(cut)) {
      low = middle;
      continue;
    }
    taken = middle;
    best = std::move(cut);
  }
  options.pricePerFlop = taken;
  return best;
}

StorageCut WorkLimit::fill(StorageCut cut) {
  unsigned tries = 0;
  for (const Candidate &candidate : listCandidates(cut)) {
    if (static_cast<double>(candidate.flops) + cut.getRepeatedFlops() >
        static_cast<double>(flops))
      continue;
    if (++tries > kMaxTries)
      break;
    options.paid.insert(candidate.op);
    StorageCut more = StorageCut::solve(saves, options);
    if (fits(more) && more.getStoredBytes() < cut.getStoredBytes())
      cut = std::move(more);
    else
      options.paid.erase(candidate.op);
  }
  return cut;
}

StorageCut WorkLimit::solve(ArrayRef<Operation *> paid) {
  options.paid = DenseSet<Operation *>(paid.begin(), paid.end());
  return solve(kDearest);
}

double WorkLimit::findBound() {
  options.paid.clear();
  options.rise = 0;
  double bound = 0, low = kCheapest, high = kDearest;
  while (high / low > kClose) {
    double middle = std::sqrt(low * high);
    StorageCut cut = solve(middle);
    bound =
        std::max(bound, cut.getCost() - middle * static_cast<double>(flops));
    (fits(cut) ? high : low) = middle;
  }
  return bound;
}

/// The numbers of the first and the last of the candidates of each size: layers
/// alike differ by what is around them alone.
static SmallVector<size_t> pickOfEachSize(ArrayRef<Candidate> candidates) {
  SmallVector<size_t> picked;
  auto isAlike = [&](size_t i, size_t j) {
    return candidates[i].flops == candidates[j].flops &&
           candidates[i].bytes == candidates[j].bytes;
  };
  for (size_t i = 0; i < candidates.size(); ++i)
    if (i == 0 || i + 1 == candidates.size() || !isAlike(i, i - 1) ||
        !isAlike(i, i + 1))
      picked.push_back(i);
  return picked;
}

std::optional<StorageCut> WorkLimit::exchangeFor(const Candidate &added,
                                                 const StorageCut &cut,
                                                 ArrayRef<Candidate> repeated) {
  int64_t used = 0;
  SmallVector<Operation *> all = {added.op};
  for (const Candidate &candidate : repeated) {
    used += candidate.flops;
    all.push_back(candidate.op);
  }
  int64_t missing = used + added.flops - flops;
  auto tryWithout = [&](ArrayRef<Operation *> removed) {
    SmallVector<Operation *> paid = all;
    llvm::erase_if(
        paid, [&](Operation *op) { return llvm::is_contained(removed, op); });
    StorageCut other = solve(paid);
    bool isBetter =
        fits(other) && other.getStoredBytes() < cut.getStoredBytes();
    return isBetter ? std::optional(std::move(other)) : std::nullopt;
  };
  if (missing <= 0)
    return tryWithout({});
  for (size_t first : pickOfEachSize(repeated)) {
    int64_t size = repeated[first].flops;
    int64_t count = llvm::divideCeil(missing, size);
    SmallVector<Operation *> removed;
    for (const Candidate &candidate : repeated.drop_front(first))
      if (candidate.flops == size &&
          static_cast<int64_t>(removed.size()) < count)
        removed.push_back(candidate.op);
    if (count > kMaxRemoved || static_cast<int64_t>(removed.size()) < count)
      continue;
    if (std::optional<StorageCut> other = tryWithout(removed))
      return other;
  }
  return std::nullopt;
}

StorageCut WorkLimit::exchange(StorageCut cut, double bound) {
  for (unsigned i = 0; i < kMaxExchanges; ++i) {
    if (cut.getStoredBytes() < bound + 1)
      break;
    SmallVector<Candidate> repeated = listCandidates(cut, /*areRepeated=*/true);
    SmallVector<Candidate> others = listCandidates(cut);
    std::optional<StorageCut> better;
    for (size_t added : pickOfEachSize(others))
      if (!better)
        better = exchangeFor(others[added], cut, repeated);
    if (!better)
      break;
    cut = std::move(*better);
  }
  return cut;
}

/// The largest product that `more` repeats and `fewer` does not, null for none.
static Operation *findDifference(const StorageCut &more,
                                 const StorageCut &fewer) {
  DenseSet<Operation *> common;
  for (auto [op, isRepeated] : fewer.getProducts())
    if (isRepeated)
      common.insert(op);
  Operation *largest = nullptr;
  for (auto [op, isRepeated] : more.getProducts())
    if (isRepeated && !common.contains(op) &&
        (!largest || countFlops(op) > countFlops(largest)))
      largest = op;
  return largest;
}

Operation *WorkLimit::explore(const Branch &branch, StorageCut &best,
                              unsigned &cuts) {
  options.paid = DenseSet<Operation *>(branch.paid.begin(), branch.paid.end());
  options.banned =
      DenseSet<Operation *>(branch.banned.begin(), branch.banned.end());
  int64_t left = flops;
  for (Operation *op : branch.paid)
    left -= countFlops(op);
  if (left < 0)
    return nullptr;
  double bound = 0;
  auto take = [&](double price) {
    ++cuts;
    StorageCut cut = solve(price);
    bound = std::max(bound, cut.getCost() - price * static_cast<double>(left));
    if (fits(cut) && cut.getStoredBytes() < best.getStoredBytes())
      best = cut;
    return cut;
  };
  double low = kCheapest, high = kDearest;
  StorageCut more = take(low), fewer = take(high);
  if (fits(more))
    return nullptr;
  for (unsigned i = 0; i < kBranchPrices; ++i) {
    if (bound > best.getStoredBytes() - 1)
      return nullptr;
    double middle = std::sqrt(low * high);
    StorageCut cut = take(middle);
    bool isFitting = fits(cut);
    (isFitting ? high : low) = middle;
    (isFitting ? fewer : more) = std::move(cut);
  }
  return findDifference(more, fewer);
}

StorageCut WorkLimit::search(StorageCut cut, double bound) {
  options.rise = 0;
  size_t products = std::max<size_t>(cut.getProducts().size(), 1);
  unsigned most = kBranchCuts + kBranchCutsOfAll / products, cuts = 0;
  std::vector<Branch> branches(1);
  while (!branches.empty() && cuts < most && cut.getStoredBytes() > bound + 1) {
    Branch branch = std::move(branches.back());
    branches.pop_back();
    Operation *op = explore(branch, cut, cuts);
    if (!op)
      continue;
    branches.push_back(branch);
    branches.back().banned.push_back(op);
    branches.push_back(std::move(branch));
    branches.back().paid.push_back(op);
  }
  return cut;
}

StorageCut WorkLimit::run() {
  StorageCut cheapest = solve(kCheapest);
  if (fits(cheapest))
    return cheapest;
  StorageCut dearest = solve(kDearest);
  if (!fits(dearest) || flops == 0)
    return dearest;
  SmallVector<Candidate> candidates = listCandidates(dearest);
  StorageCut best = fill(findPrice(std::move(dearest)));
  for (bool roundsUp : {false, true}) {
    SmallVector<Operation *> chosen =
        solveKnapsack(candidates, flops, roundsUp);
    options.paid = DenseSet<Operation *>(chosen.begin(), chosen.end());
    StorageCut packed = solve(kDearest);
    if (!fits(packed))
      continue;
    packed = fill(std::move(packed));
    if (packed.getStoredBytes() < best.getStoredBytes())
      best = std::move(packed);
  }
  double bound = findBound();
  return search(exchange(std::move(best), bound), bound);
}

StorageCut aal::solveWithinWork(ArrayRef<SaveOp> saves,
                                StorageCutOptions options, double flops) {
  return WorkLimit(saves, std::move(options), flops).run();
}
