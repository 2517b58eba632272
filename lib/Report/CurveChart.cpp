//===- CurveChart.cpp - bytes over recomputation --------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Charts.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::aal;

static constexpr Box kPlans = {72, 30, 560, 260};
static constexpr Box kCuts = {732, 30, 440, 260};
static constexpr double kHeight = 340;

namespace {
/// A value of a plan, as it lies on an axis.
using Coordinate = llvm::function_ref<int64_t(const PlanReport &)>;

/// A box with bytes upwards and what is computed again to the right.
class Plot {
public:
  Plot(llvm::raw_ostream &os, const Box &box, double highX, double highY)
      : os(os), box(box), x(highX * 1.04, 5, box.left, box.width),
        y(highY * 1.06, 6, box.bottom(), -box.height) {}

  void printAxes(StringRef title, StringRef xLabel,
                 llvm::function_ref<std::string(int64_t)> formatX) const;
  void printLine(ArrayRef<PlanReport> plans, Coordinate xOf, Coordinate yOf,
                 StringRef style, bool isStairs) const;
  void printMark(const PlanReport &plan, Coordinate xOf, Coordinate yOf,
                 StringRef style, StringRef title) const;

  llvm::raw_ostream &os;
  Box box;
  Scale x, y;
};
} // namespace

void Plot::printAxes(StringRef title, StringRef xLabel,
                     llvm::function_ref<std::string(int64_t)> formatX) const {
  printByteAxis(os, box, y);
  os << "<g class=\"axis\">\n";
  for (double value = 0; value <= x.getHigh(); value += x.getStep())
    printText(os, x(value), box.bottom() + 17, "middle",
              value == 0 ? "0" : formatX(static_cast<int64_t>(value)));
  os << "</g>\n";
  printText(os, box.left, box.top - 12, "start", title, "title");
  printText(os, box.left + box.width / 2, box.bottom() + 38, "middle", xLabel);
}

/// Plans from the left to the right, each a point that says what it is.
void Plot::printLine(ArrayRef<PlanReport> plans, Coordinate xOf, Coordinate yOf,
                     StringRef style, bool isStairs) const {
  os << "<path class=\"line " << style << "\" d=\"";
  for (auto [index, plan] : llvm::enumerate(plans)) {
    double px = x(static_cast<double>(xOf(plan)));
    double py = y(static_cast<double>(yOf(plan)));
    if (index == 0)
      os << llvm::format("M%.1f %.1f", px, py);
    else if (isStairs)
      os << llvm::format("H%.1fV%.1f", px, py);
    else
      os << llvm::format("L%.1f %.1f", px, py);
  }
  os << "\"/>\n";
  for (const PlanReport &plan : plans)
    printMark(plan, xOf, yOf, style, plan.rules);
}

void Plot::printMark(const PlanReport &plan, Coordinate xOf, Coordinate yOf,
                     StringRef style, StringRef title) const {
  os << "<circle class=\"dot " << style
     << llvm::format("\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"><title>",
                     x(static_cast<double>(xOf(plan))),
                     y(static_cast<double>(yOf(plan))))
     << escapeHTML(title);
  if (plan.peakBytes)
    os << "\npeak " << formatBytes(*plan.peakBytes);
  os << "\nsaved " << formatBytes(plan.savedBytes) << "\ncomputed again "
     << formatFlops(plan.recomputedFlops) << "</title></circle>\n";
}

static int64_t getFlops(const PlanReport &plan) { return plan.recomputedFlops; }
static int64_t getMoved(const PlanReport &plan) { return plan.recomputedBytes; }
static int64_t getSaved(const PlanReport &plan) { return plan.savedBytes; }
static int64_t getPeak(const PlanReport &plan) {
  return plan.peakBytes.value_or(0);
}

static double getHigh(ArrayRef<PlanReport> plans, Coordinate value) {
  int64_t high = 1;
  for (const PlanReport &plan : plans)
    high = std::max(high, value(plan));
  return static_cast<double>(high);
}

static void printPlans(llvm::raw_ostream &os, const StepReport &report) {
  const PlanCurve &curve = report.curve;
  std::vector<PlanReport> all = curve.plans;
  if (curve.blocks)
    all.push_back(*curve.blocks);
  Plot plot(os, kPlans, getHigh(all, getFlops),
            std::max(getHigh(all, getPeak), getHigh(all, getSaved)));
  plot.printAxes("peak and saved bytes over added work", "computed again",
                 [](int64_t flops) { return formatFlops(flops); });
  if (curve.blocks) {
    double y = plot.y(static_cast<double>(getPeak(*curve.blocks)));
    os << llvm::format("<path class=\"before\" d=\"M%.1f %.1fH%.1f\"/>\n",
                       kPlans.left, y, kPlans.right());
    printText(os, kPlans.left + 8, y + 15, "start",
              "peak with each of " + std::to_string(curve.numBlocks) +
                  " blocks computed again");
    plot.printMark(*curve.blocks, getFlops, getPeak, "other",
                   "each block computed again: " + curve.blocks->rules);
  }
  plot.printLine(curve.plans, getFlops, getSaved, "saved", /*isStairs=*/true);
  plot.printLine(curve.plans, getFlops, getPeak, "top", /*isStairs=*/true);
  if (!report.after)
    return;
  PlanReport now = {report.rules, report.memory.recomputedFlops, 0,
                    report.memory.savedBytesAfter, report.after->bytes};
  plot.printMark(now, getFlops, getPeak, "now", "this report: " + now.rules);
}

void aal::printCurves(llvm::raw_ostream &os, const StepReport &report) {
  beginChart(os, "curve", kHeight,
             "Peak and saved bytes over what is computed again");
  printPlans(os, report);
  ArrayRef<PlanReport> cuts = report.curve.cuts;
  if (!cuts.empty()) {
    Plot plot(os, kCuts, getHigh(cuts, getMoved), getHigh(cuts, getSaved));
    plot.printAxes("least saved bytes, no product computed again",
                   "bytes that recomputation reads and writes",
                   [](int64_t bytes) { return formatBytes(bytes); });
    plot.printLine(cuts, getMoved, getSaved, "saved", /*isStairs=*/false);
  }
  endChart(os);
}
