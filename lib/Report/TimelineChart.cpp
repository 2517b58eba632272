//===- TimelineChart.cpp - live bytes over the steps ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Charts.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::aal;

static constexpr Box kPlot = {72, 34, 736, 300};
/// What is live at the peak, beside the plot and to its scale.
static constexpr Box kStack = {832, 34, 26, 300};
static constexpr double kHeight = 376;
/// A picture shows no more steps side by side; each column is its largest.
static constexpr size_t kMaxColumns = 736;
/// Columns that show what they are when the mouse is over them.
static constexpr size_t kMaxHovered = 368;
static constexpr size_t kMaxLabels = 12;

namespace {
class Timeline {
public:
  Timeline(llvm::raw_ostream &os, const StepReport &report)
      : os(os), report(report), arena(*report.after),
        live(arena.getLiveByRole()),
        y(static_cast<double>(std::max(arena.bytes, getBeforeBytes())) * 1.04,
          8, kPlot.bottom(), -kPlot.height) {}

  void print();

private:
  int64_t getBeforeBytes() const {
    return report.before ? report.before->bytes : 0;
  }
  double getX(size_t step) const {
    return kPlot.left + kPlot.width * static_cast<double>(step) /
                            static_cast<double>(arena.steps.size());
  }
  size_t findLargest(size_t begin, size_t end) const;
  void printAreas();
  void printBefore();
  void printMarks();
  void printHovers();
  void printStack();

  llvm::raw_ostream &os;
  const StepReport &report;
  const ArenaReport &arena;
  std::vector<std::array<int64_t, kNumBufferRoles>> live;
  Scale y;
};
} // namespace

/// Calls `callback` with the first step of each column and the one after its
/// last.
static void forEachColumn(size_t steps, size_t maxColumns,
                          function_ref<void(size_t, size_t)> callback) {
  size_t columns = std::min(steps, maxColumns);
  for (size_t column = 0; column < columns; ++column)
    callback(column * steps / columns, (column + 1) * steps / columns);
}

size_t Timeline::findLargest(size_t begin, size_t end) const {
  size_t largest = begin;
  for (size_t step = begin; step < end; ++step)
    if (arena.steps[step].liveBytes > arena.steps[largest].liveBytes)
      largest = step;
  return largest;
}

/// One area for each role, on top of those before it.
void Timeline::printAreas() {
  std::vector<std::pair<size_t, size_t>> columns; // first step, largest
  forEachColumn(arena.steps.size(), kMaxColumns, [&](size_t begin, size_t end) {
    columns.push_back({begin, findLargest(begin, end)});
  });
  for (unsigned role = 0; role < kNumBufferRoles; ++role) {
    auto sumUpTo = [&](size_t step, unsigned last) {
      int64_t sum = 0;
      for (unsigned r = 0; r < last; ++r)
        sum += live[step][r];
      return y(static_cast<double>(sum));
    };
    os << "<path class=\"r" << role << "\" d=\"";
    os << llvm::format("M%.1f %.1f", kPlot.left, y(0));
    for (auto [begin, step] : columns)
      os << llvm::format("H%.1fV%.1f", getX(begin), sumUpTo(step, role + 1));
    os << llvm::format("H%.1f", kPlot.right());
    for (size_t i = columns.size(); i-- > 0;)
      os << llvm::format("V%.1fH%.1f", sumUpTo(columns[i].second, role),
                         getX(columns[i].first));
    os << "Z\"/>\n";
  }
}

/// The live bytes without policies, each pass drawn as wide as it is now.
void Timeline::printBefore() {
  if (!report.before || report.before->steps.empty())
    return;
  auto countForward = [](const ArenaReport &arena) {
    return static_cast<size_t>(llvm::find_if(arena.steps,
                                             [](const StepOfReport &step) {
                                               return step.isBackward;
                                             }) -
                               arena.steps.begin());
  };
  const std::vector<StepOfReport> &steps = report.before->steps;
  size_t split = countForward(*report.before), splitNow = countForward(arena);
  double splitX = getX(splitNow);
  auto map = [&](size_t step) {
    double share = step <= split
                       ? static_cast<double>(step) /
                             static_cast<double>(std::max<size_t>(split, 1))
                       : static_cast<double>(step - split) /
                             static_cast<double>(steps.size() - split);
    return step <= split ? kPlot.left + share * (splitX - kPlot.left)
                         : splitX + share * (kPlot.right() - splitX);
  };
  os << "<path class=\"before\" d=\"";
  os << llvm::format("M%.1f %.1f", kPlot.left, y(0));
  forEachColumn(steps.size(), kMaxColumns, [&](size_t begin, size_t end) {
    int64_t bytes = 0;
    for (size_t step = begin; step < end; ++step)
      bytes = std::max(bytes, steps[step].liveBytes);
    os << llvm::format("H%.1fV%.1f", map(begin), y(static_cast<double>(bytes)));
  });
  os << llvm::format("H%.1f", kPlot.right())
     << "\"><title>Before: every tensor "
     << "stored as it is, peak " << formatBytes(report.before->bytes)
     << "</title></path>\n";
}

/// The size of the arena and the step of the peak.
void Timeline::printMarks() {
  double top = y(static_cast<double>(arena.bytes));
  double x = (getX(arena.peakStep) + getX(arena.peakStep + 1)) / 2;
  os << llvm::format("<path class=\"arena\" d=\"M%.1f %.1fH%.1f\"/>\n",
                     kPlot.left, top, kPlot.right());
  os << llvm::format("<path class=\"peak\" d=\"M%.1f %.1fV%.1f\"/>\n", x,
                     kPlot.top - 6, kPlot.bottom());
  const StepOfReport &step = arena.steps[arena.peakStep];
  std::string text = "peak " + formatBytes(step.liveBytes) + ", step " +
                     std::to_string(arena.peakStep + 1);
  if (!step.layer.empty())
    text += ", " + elideStart(step.layer, 56);
  // Towards the side that has room for it.
  bool isLeft = x > kPlot.left + kPlot.width / 2;
  printText(os, x, kPlot.top - 12, isLeft ? "end" : "start", text, "peaktext");
}

/// Invisible columns that say what each step is.
void Timeline::printHovers() {
  os << "<g class=\"hover\">\n";
  forEachColumn(arena.steps.size(), kMaxHovered, [&](size_t begin, size_t end) {
    size_t step = findLargest(begin, end);
    const StepOfReport &shown = arena.steps[step];
    os << llvm::format("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" "
                       "height=\"%.1f\"><title>",
                       getX(begin), kPlot.top, getX(end) - getX(begin),
                       kPlot.height)
       << "step " << step + 1 << ", " << escapeHTML(shown.name) << "\n"
       << escapeHTML(shown.layer) << "\nlive " << formatBytes(shown.liveBytes);
    for (unsigned role = 0; role < kNumBufferRoles; ++role)
      if (live[step][role] > 0)
        os << "\n"
           << stringify(static_cast<BufferRole>(role)) << " "
           << formatBytes(live[step][role]);
    os << "</title></rect>\n";
  });
  os << "</g>\n";
}

namespace {
/// A piece of the stack at the peak.
struct Segment {
  std::string text, title;
  unsigned role = 0;
  int64_t bytes = 0;
  double labelY = 0;
};
} // namespace

/// The largest groups, and for each role what is left.
static std::vector<Segment> makeSegments(const ArenaReport &arena) {
  std::vector<Segment> segments;
  std::array<Segment, kNumBufferRoles> rest;
  std::array<int64_t, kNumBufferRoles> restCount = {};
  for (auto [index, group] : llvm::enumerate(arena.getPeakGroups())) {
    auto role = static_cast<unsigned>(group.role);
    if (index >= kMaxLabels) {
      rest[role].bytes += group.bytes;
      rest[role].role = role;
      restCount[role] += group.count;
      continue;
    }
    std::string count =
        group.count > 1 ? " \xc3\x97" + std::to_string(group.count) : "";
    segments.push_back(
        {formatBytes(group.bytes) + "  " + elideStart(group.name, 26) + count,
         group.name + count + ", " + formatBytes(group.bytes) +
             (group.policy.empty() ? "" : ", " + group.policy),
         role, group.bytes});
  }
  for (unsigned role = 0; role < kNumBufferRoles; ++role)
    if (restCount[role] > 0) {
      rest[role].text = formatBytes(rest[role].bytes) + "  " +
                        std::to_string(restCount[role]) + " other " +
                        stringify(static_cast<BufferRole>(role)).str();
      rest[role].title = rest[role].text;
      segments.push_back(rest[role]);
    }
  llvm::sort(segments, [](const Segment &a, const Segment &b) {
    return std::tie(a.role, b.bytes, a.title) <
           std::tie(b.role, a.bytes, b.title);
  });
  return segments;
}

/// Moves labels, from the bottom one to the top one, apart from each other.
static void spreadLabels(std::vector<Segment> &segments) {
  constexpr double kLine = 16;
  double limit = kStack.bottom() + 4;
  for (Segment &segment : segments) {
    segment.labelY = std::min(segment.labelY, limit);
    limit = segment.labelY - kLine;
  }
  limit = kStack.top + 8;
  for (Segment &segment : llvm::reverse(segments)) {
    segment.labelY = std::max(segment.labelY, limit);
    limit = segment.labelY + kLine;
  }
}

void Timeline::printStack() {
  std::vector<Segment> segments = makeSegments(arena);
  int64_t sum = 0;
  for (Segment &segment : segments) {
    segment.labelY =
        y(static_cast<double>(sum) + static_cast<double>(segment.bytes) / 2);
    sum += segment.bytes;
  }
  spreadLabels(segments);
  sum = 0;
  for (const Segment &segment : segments) {
    double bottom = y(static_cast<double>(sum));
    sum += segment.bytes;
    double top = y(static_cast<double>(sum));
    os << llvm::format("<rect x=\"%.1f\" y=\"%.2f\" width=\"%.1f\" "
                       "height=\"%.2f\" class=\"r%u cell\"><title>",
                       kStack.left, top, kStack.width, bottom - top,
                       segment.role)
       << escapeHTML(segment.title) << "</title></rect>\n";
    os << llvm::format("<path class=\"leader\" d=\"M%.1f %.1fL%.1f %.1f\"/>\n",
                       kStack.right() + 1, (top + bottom) / 2,
                       kStack.right() + 14, segment.labelY);
    printText(os, kStack.right() + 18, segment.labelY + 4, "start",
              segment.text, "label");
  }
  printText(os, kStack.left, kPlot.top - 12, "start", "live at the peak",
            "peaktext");
}

void Timeline::print() {
  beginChart(os, "timeline", kHeight,
             "Bytes that are live at each step of the training step");
  printByteAxis(os, kPlot, y);
  printAreas();
  printBefore();
  printStepAxis(os, kPlot, arena);
  printMarks();
  printStack();
  printHovers();
  endChart(os);
}

void aal::printTimeline(llvm::raw_ostream &os, const StepReport &report) {
  Timeline(os, report).print();
}
