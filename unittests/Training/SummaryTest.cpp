//===- SummaryTest.cpp - results of training by rule ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Summary.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace mlir::aal;

namespace {

TEST(Statistics, MeanDeviationMedian) {
  EXPECT_EQ(meanOf({}), 0);
  EXPECT_EQ(meanOf({1, 2, 6}), 3);
  EXPECT_EQ(standardDeviationOf({5}), 0);
  // Of a sample: 32 / 7 is the variance of these numbers.
  EXPECT_DOUBLE_EQ(standardDeviationOf({2, 4, 4, 4, 5, 5, 7, 9}),
                   std::sqrt(32.0 / 7));
  EXPECT_EQ(medianOf({}), std::nullopt);
  EXPECT_EQ(medianOf({3, 1, 2}), 2);
  EXPECT_EQ(medianOf({4, 1, 3, 2}), 2.5);
}

std::vector<RuleSummary> makeSummaries() {
  RuleSummary bp;
  bp.model = "mixer";
  bp.rule = "bp";
  bp.seeds = {0, 1};
  bp.scores = {97, 99};
  bp.savedBytes = 1234567;
  bp.peakBytes = 2000000;
  bp.stepSeconds = {0.004, 0.002, 0.003};
  RuleSummary none;
  none.model = "mixer";
  none.rule = "none";
  none.seeds = {0};
  none.scores = {0.25};
  none.scoreKind = ScoreKind::Loss;
  return {bp, none};
}

TEST(Summary, Table) {
  std::string text;
  raw_string_ostream os(text);
  printSummaryTable(os, makeSummaries());
  EXPECT_EQ(
      text,
      "model  rule  seeds            test score  saved bytes  peak bytes  "
      "step ms\n"
      "mixer  bp        2        98.00 % (1.41)    1,234,567   2,000,000  "
      "   3.00\n"
      "mixer  none      1  loss 0.2500 (0.0000)            -           0  "
      "      -\n");
}

TEST(Summary, JSON) {
  std::string text;
  raw_string_ostream os(text);
  printSummaryJSON(os, makeSummaries());
  Expected<json::Value> parsed = json::parse(text);
  ASSERT_TRUE(static_cast<bool>(parsed)) << toString(parsed.takeError());
  const json::Array &rows = *parsed->getAsArray();
  ASSERT_EQ(rows.size(), 2u);
  const json::Object &bp = *rows[0].getAsObject();
  EXPECT_EQ(bp.getString("model"), "mixer");
  EXPECT_EQ(bp.getString("rule"), "bp");
  EXPECT_EQ(bp.getInteger("seeds"), 2);
  EXPECT_EQ(bp.getNumber("accuracy_mean"), 98);
  EXPECT_NEAR(*bp.getNumber("accuracy_std"), 1.4142, 1e-4);
  EXPECT_EQ(bp.getInteger("saved_bytes"), 1234567);
  EXPECT_EQ(bp.getInteger("peak_bytes"), 2000000);
  EXPECT_EQ(bp.getNumber("step_ms"), 3);
  const json::Object &none = *rows[1].getAsObject();
  EXPECT_TRUE(none.getNull("accuracy_mean"));
  EXPECT_TRUE(none.getNull("saved_bytes"));
  EXPECT_TRUE(none.getNull("step_ms"));
  EXPECT_EQ(none.getNumber("loss_mean"), 0.25);
}

} // namespace
