//===- Curve.cpp - loss curves as tables and pictures ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Curve.h"
#include "aal/Support/AtomicFile.h"
#include "aal/Support/TickStep.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace llvm;
using namespace mlir::aal;

static StringRef nameOf(ScoreKind kind) {
  return kind == ScoreKind::Accuracy ? "test_accuracy" : "test_loss";
}

Error mlir::aal::writeCurves(StringRef path, StringRef title,
                             ArrayRef<LabelledHistory> histories,
                             ScoreKind scoreKind) {
  return writeFileAtomically(path, [&](raw_ostream &os) {
    if (path.ends_with(".svg"))
      printCurvePicture(os, title, histories, scoreKind);
    else
      printCurveTable(os, histories, scoreKind);
  });
}

/// `text` as a field of a CSV file: in quotes where it holds what separates
/// fields.
static std::string quoteField(StringRef text) {
  if (text.find_first_of(",\"\n") == StringRef::npos)
    return text.str();
  std::string quoted = "\"";
  for (char c : text)
    quoted.append(c == '"' ? 2 : 1, c);
  return quoted + "\"";
}

/// Nine digits tell any two floats apart.
void mlir::aal::printCurveTable(raw_ostream &os,
                                ArrayRef<LabelledHistory> histories,
                                ScoreKind scoreKind) {
  os << "rule,seed,epoch,step,loss," << nameOf(scoreKind) << "\n";
  for (const LabelledHistory &run : histories)
    for (auto [index, loss] : enumerate(run.history.losses)) {
      int64_t step = index + 1;
      int64_t epoch = index / run.stepsPerEpoch;
      os << quoteField(run.rule) << "," << run.seed << "," << epoch + 1 << ","
         << step << "," << format("%.9g", loss) << ",";
      bool endsEpoch = step % run.stepsPerEpoch == 0;
      if (endsEpoch && epoch < int64_t(run.history.scores.size()))
        os << format("%.9g", run.history.scores[epoch]);
      os << "\n";
    }
}

//===----------------------------------------------------------------------===//
// Picture
//===----------------------------------------------------------------------===//

namespace {
struct Point {
  double x, y;
};

/// One line of a plot.
struct Series {
  std::string label;
  std::vector<Point> points;
};

/// A box with axes and lines. On a logarithmic axis y is a power of ten.
struct Plot {
  std::string title, xLabel;
  std::vector<Series> series;
  bool isLogarithmic = false;
};

constexpr double kPlotWidth = 420, kPlotHeight = 260;
constexpr double kLeft = 64, kTop = 56, kGap = 84, kBottom = 48, kRight = 24;
/// Points beyond this many are averaged in groups: a picture shows no more.
constexpr int64_t kMaxPoints = 200;
/// Eight colours that colour-blind readers can tell apart (Okabe and Ito,
/// without the yellow, which is too light for a line).
constexpr StringLiteral kColours[] = {"#0072b2", "#d55e00", "#009e73",
                                      "#cc79a7", "#e69f00", "#56b4e9",
                                      "#000000"};
} // namespace

/// `text` with the characters that XML reserves spelled out.
static std::string escape(StringRef text) {
  std::string result;
  raw_string_ostream os(result);
  printHTMLEscaped(text, os);
  return result;
}

/// The mean over histories of the value at each index, up to the shortest one.
template <typename ValuesT>
static std::vector<double> meanOf(ArrayRef<const LabelledHistory *> runs,
                                  ValuesT values) {
  size_t length = SIZE_MAX;
  for (const LabelledHistory *run : runs)
    length = std::min(length, values(run->history).size());
  std::vector<double> means(length);
  for (const LabelledHistory *run : runs)
    for (size_t i = 0; i < length; ++i)
      means[i] += values(run->history)[i] / runs.size();
  return means;
}

/// Points with x from 1 to the number of values, each the mean of a group.
static std::vector<Point> groupPoints(ArrayRef<double> values) {
  int64_t count = values.size();
  int64_t group = std::max<int64_t>(1, divideCeil(count, kMaxPoints));
  std::vector<Point> points;
  for (int64_t begin = 0; begin < count; begin += group) {
    int64_t size = std::min(group, count - begin);
    double sum = 0;
    for (double value : values.slice(begin, size))
      sum += value;
    points.push_back({begin + (size + 1) / 2.0, sum / size});
  }
  return points;
}

namespace {
/// Maps values of one axis to pixels and knows its ticks.
struct Axis {
  double low, high, step, begin, length;

  Axis(double low, double high, int maxTicks, double begin, double length)
      : begin(begin), length(length) {
    if (!(high > low))
      high = low + std::max(1.0, std::abs(low));
    step = chooseTickStep(high - low, maxTicks);
    this->low = std::floor(low / step) * step;
    this->high = std::ceil(high / step) * step;
  }
  double operator()(double value) const {
    return begin + (value - low) / (high - low) * length;
  }
  template <typename CallbackT>
  void forEachTick(CallbackT callback) const {
    int64_t count = std::llround((high - low) / step);
    for (int64_t i = 0; i <= count; ++i)
      callback(low + i * step);
  }
};
} // namespace

static void printText(raw_ostream &os, double x, double y, StringRef anchor,
                      StringRef text) {
  os << format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"", x, y) << anchor
     << "\">" << escape(text) << "</text>\n";
}

static std::string formatTick(double value, double step) {
  std::string text;
  raw_string_ostream(text) << format(
      "%.*f", std::max(0, int(-std::floor(std::log10(step) + 1e-9))), value);
  return text;
}

/// Makes the y axis logarithmic where all values are above zero and so far
/// apart that the small ones would all look the same.
static void chooseScale(Plot &plot) {
  double low = HUGE_VAL, high = 0;
  for (const Series &series : plot.series)
    for (Point point : series.points) {
      low = std::min(low, point.y);
      high = std::max(high, point.y);
    }
  if (low <= 0 || high / low <= 50 || !std::isfinite(high))
    return;
  plot.isLogarithmic = true;
  for (Series &series : plot.series)
    for (Point &point : series.points)
      point.y = std::log10(point.y);
}

static void printPlot(raw_ostream &os, const Plot &plot, double left) {
  double lowX = HUGE_VAL, highX = -HUGE_VAL, lowY = HUGE_VAL, highY = -HUGE_VAL;
  for (const Series &series : plot.series)
    for (Point point : series.points) {
      lowX = std::min(lowX, point.x);
      highX = std::max(highX, point.x);
      lowY = std::min(lowY, point.y);
      highY = std::max(highY, point.y);
    }
  printText(os, left + kPlotWidth / 2, kTop - 12, "middle", plot.title);
  if (!(lowX <= highX)) {
    printText(os, left + kPlotWidth / 2, kTop + kPlotHeight / 2, "middle",
              "no values");
    return;
  }
  Axis x(std::min(lowX, 0.0), highX, 6, left, kPlotWidth);
  Axis y(lowY, highY, 6, kTop + kPlotHeight, -kPlotHeight);
  os << "<g stroke=\"#ddd\">\n";
  y.forEachTick([&](double value) {
    os << format("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
                 left, y(value), left + kPlotWidth, y(value));
  });
  os << "</g>\n";
  os << format("<path d=\"M%.1f %.1fV%.1fH%.1f\" fill=\"none\" "
               "stroke=\"#333\"/>\n",
               left, kTop, kTop + kPlotHeight, left + kPlotWidth);
  y.forEachTick([&](double value) {
    std::string label = formatTick(value, y.step);
    if (plot.isLogarithmic) {
      label.clear();
      raw_string_ostream(label) << format("%.2g", std::pow(10.0, value));
    }
    printText(os, left - 6, y(value) + 4, "end", label);
  });
  x.forEachTick([&](double value) {
    printText(os, x(value), kTop + kPlotHeight + 16, "middle",
              formatTick(value, x.step));
  });
  printText(os, left + kPlotWidth / 2, kTop + kPlotHeight + 36, "middle",
            plot.xLabel);
  for (auto [index, series] : enumerate(plot.series)) {
    os << "<polyline fill=\"none\" stroke-width=\"1.6\" stroke=\""
       << kColours[index % std::size(kColours)] << "\" points=\"";
    for (Point point : series.points)
      os << format("%.1f,%.1f ", x(point.x), y(point.y));
    os << "\"><title>" << escape(series.label) << "</title></polyline>\n";
  }
}

static void printLegend(raw_ostream &os, ArrayRef<Series> series) {
  double left = kLeft;
  double y = kTop + kPlotHeight + kBottom + 14;
  for (auto [index, line] : enumerate(series)) {
    os << format("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" ", left,
                 y - 4, left + 22, y - 4)
       << "stroke-width=\"3\" stroke=\""
       << kColours[index % std::size(kColours)] << "\"/>\n";
    printText(os, left + 28, y, "start", line.label);
    left += 44 + 8.0 * line.label.size();
  }
}

void mlir::aal::printCurvePicture(raw_ostream &os, StringRef title,
                                  ArrayRef<LabelledHistory> histories,
                                  ScoreKind scoreKind) {
  std::vector<std::string> rules;
  for (const LabelledHistory &run : histories)
    if (!is_contained(rules, run.rule))
      rules.push_back(run.rule);

  Plot loss;
  loss.title = "training loss";
  loss.xLabel = "step";
  Plot score;
  score.title =
      scoreKind == ScoreKind::Accuracy ? "test accuracy, %" : "test loss";
  score.xLabel = "epoch";
  for (const std::string &rule : rules) {
    SmallVector<const LabelledHistory *> runs;
    for (const LabelledHistory &run : histories)
      if (run.rule == rule)
        runs.push_back(&run);
    loss.series.push_back(
        {rule,
         groupPoints(meanOf(
             runs, [](const RunHistory &history) -> const std::vector<float> & {
               return history.losses;
             }))});
    score.series.push_back(
        {rule, groupPoints(meanOf(runs,
                                  [](const RunHistory &history)
                                      -> const std::vector<double> & {
                                    return history.scores;
                                  }))});
  }

  double width = kLeft + 2 * kPlotWidth + kGap + kRight;
  double height = kTop + kPlotHeight + kBottom + 32;
  os << format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" "
               "height=\"%.0f\" font-family=\"sans-serif\" "
               "font-size=\"12\" fill=\"#222\">\n",
               width, height)
     << "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n";
  os << "<g font-size=\"15\">\n";
  printText(os, width / 2, 22, "middle", title);
  os << "</g>\n";
  chooseScale(loss);
  printPlot(os, loss, kLeft);
  printPlot(os, score, kLeft + kPlotWidth + kGap);
  printLegend(os, loss.series);
  os << "</svg>\n";
}
