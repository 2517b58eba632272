//===- Summary.cpp - results of training by rule --------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Summary.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace llvm;
using namespace mlir::aal;

double mlir::aal::meanOf(ArrayRef<double> values) {
  double sum = 0;
  for (double value : values)
    sum += value;
  return values.empty() ? 0 : sum / values.size();
}

double mlir::aal::standardDeviationOf(ArrayRef<double> values) {
  if (values.size() < 2)
    return 0;
  double mean = meanOf(values);
  double squares = 0;
  for (double value : values)
    squares += (value - mean) * (value - mean);
  return std::sqrt(squares / (values.size() - 1));
}

std::optional<double> mlir::aal::medianOf(std::vector<double> values) {
  if (values.empty())
    return std::nullopt;
  llvm::sort(values);
  size_t middle = values.size() / 2;
  return values.size() % 2 ? values[middle]
                           : (values[middle - 1] + values[middle]) / 2;
}

/// "1234567" as "1,234,567".
static std::string groupDigits(int64_t value) {
  return formatv("{0:N}", value).str();
}

void mlir::aal::printSummaryTable(raw_ostream &os,
                                  ArrayRef<RuleSummary> summaries) {
  std::vector<std::vector<std::string>> rows = {{"model", "rule", "seeds",
                                                 "test score", "saved bytes",
                                                 "peak bytes", "step ms"}};
  for (const RuleSummary &summary : summaries) {
    std::optional<double> median = medianOf(summary.stepSeconds);
    double mean = meanOf(summary.scores);
    double deviation = standardDeviationOf(summary.scores);
    rows.push_back(
        {summary.model, summary.rule, std::to_string(summary.seeds.size()),
         summary.scoreKind == ScoreKind::Accuracy
             ? formatv("{0:F2} % ({1:F2})", mean, deviation).str()
             : formatv("loss {0:F4} ({1:F4})", mean, deviation).str(),
         summary.savedBytes ? groupDigits(*summary.savedBytes) : "-",
         groupDigits(summary.peakBytes),
         median ? formatv("{0:F2}", *median * 1e3).str() : "-"});
  }
  std::vector<size_t> widths(rows.front().size());
  for (const auto &row : rows)
    for (auto [width, cell] : zip_equal(widths, row))
      width = std::max(width, cell.size());
  for (const auto &row : rows) {
    std::string line;
    raw_string_ostream text(line);
    for (auto [index, cell] : enumerate(row)) {
      // Names to the left, numbers to the right.
      text << (index ? "  " : "");
      if (index < 2)
        text << left_justify(cell, widths[index]);
      else
        text << right_justify(cell, widths[index]);
    }
    os << StringRef(line).rtrim() << "\n";
  }
}

void mlir::aal::printSummaryJSON(raw_ostream &os,
                                 ArrayRef<RuleSummary> summaries) {
  json::OStream json(os, /*IndentSize=*/2);
  auto optional = [&](StringRef name, std::optional<double> value) {
    json.attribute(name, value ? json::Value(*value) : json::Value(nullptr));
  };
  json.array([&] {
    for (const RuleSummary &summary : summaries)
      json.object([&] {
        bool isAccuracy = summary.scoreKind == ScoreKind::Accuracy;
        std::optional<double> mean = meanOf(summary.scores);
        std::optional<double> deviation = standardDeviationOf(summary.scores);
        json.attribute("model", summary.model);
        json.attribute("rule", summary.rule);
        json.attribute("seeds", static_cast<int64_t>(summary.seeds.size()));
        optional("accuracy_mean", isAccuracy ? mean : std::nullopt);
        optional("accuracy_std", isAccuracy ? deviation : std::nullopt);
        if (!isAccuracy) {
          optional("loss_mean", mean);
          optional("loss_std", deviation);
        }
        json.attribute("saved_bytes", summary.savedBytes
                                          ? json::Value(*summary.savedBytes)
                                          : json::Value(nullptr));
        json.attribute("peak_bytes", summary.peakBytes);
        std::optional<double> median = medianOf(summary.stepSeconds);
        optional("step_ms",
                 median ? std::optional(*median * 1e3) : std::nullopt);
        json.attributeArray("seed_values", [&] {
          for (int64_t seed : summary.seeds)
            json.value(seed);
        });
        json.attributeArray("scores", [&] {
          for (double score : summary.scores)
            json.value(score);
        });
      });
  });
  os << "\n";
}
