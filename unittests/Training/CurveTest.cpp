//===- CurveTest.cpp - loss curves as tables and pictures -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Training/Curve.h"
#include "../TemporaryFolder.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace mlir::aal;

namespace {

std::vector<LabelledHistory> makeHistories() {
  return {{"bp", 0, 2, {{2.0f, 1.5f, 1.0f, 0.5f}, {80, 90}}},
          {"bp", 1, 2, {{4.0f, 2.5f, 2.0f, 1.5f}, {70, 80}}},
          {"<asa2>", 0, 2, {{2.0f, 1.0f, 1.0f}, {85}}}};
}

TEST(Curve, TableHasOneLineAStep) {
  std::string text;
  raw_string_ostream os(text);
  printCurveTable(os, makeHistories(), ScoreKind::Accuracy);
  EXPECT_EQ(text, "rule,seed,epoch,step,loss,test_accuracy\n"
                  "bp,0,1,1,2,\n"
                  "bp,0,1,2,1.5,80\n"
                  "bp,0,2,3,1,\n"
                  "bp,0,2,4,0.5,90\n"
                  "bp,1,1,1,4,\n"
                  "bp,1,1,2,2.5,70\n"
                  "bp,1,2,3,2,\n"
                  "bp,1,2,4,1.5,80\n"
                  "<asa2>,0,1,1,2,\n"
                  "<asa2>,0,1,2,1,85\n"
                  "<asa2>,0,2,3,1,\n");
}

TEST(Curve, TableQuotesNames) {
  std::string text;
  raw_string_ostream os(text);
  printCurveTable(os, {{"@a,\"b\"", 0, 2, {{2.0f}, {}}}}, ScoreKind::Loss);
  EXPECT_EQ(text, "rule,seed,epoch,step,loss,test_loss\n"
                  "\"@a,\"\"b\"\"\",0,1,1,2,\n");
}

TEST(Curve, PictureHasOneLineARuleAndEscapesNames) {
  std::string text;
  raw_string_ostream os(text);
  printCurvePicture(os, "a & b", makeHistories(), ScoreKind::Loss);
  StringRef svg = text;
  EXPECT_TRUE(svg.starts_with("<svg "));
  EXPECT_TRUE(svg.ends_with("</svg>\n"));
  EXPECT_EQ(svg.count("<polyline"), 4u); // two rules in two plots
  EXPECT_EQ(svg.count("nan"), 0u);
  EXPECT_TRUE(svg.contains("a &amp; b"));
  EXPECT_TRUE(svg.contains("&lt;asa2&gt;"));
  EXPECT_TRUE(svg.contains("training loss"));
  EXPECT_TRUE(svg.contains("test loss"));
  // The means over the seeds of bp run from 3 to 1, over axes from 0 to 4 and
  // from 1 to 3: the first point stands at the top, the last at the bottom.
  EXPECT_TRUE(svg.contains("points=\"169.0,56.0 "));
  EXPECT_TRUE(svg.contains("484.0,316.0 \""));
}

TEST(Curve, LossesFarApartGetALogarithmicAxis) {
  std::string text;
  raw_string_ostream os(text);
  printCurvePicture(os, "t", {{"bp", 0, 2, {{10.0f, 0.01f}, {80}}}},
                    ScoreKind::Accuracy);
  for (StringRef label : {">10<", ">1<", ">0.1<", ">0.01<"})
    EXPECT_TRUE(StringRef(text).contains(label)) << label.str();
  // From the top to the bottom.
  EXPECT_TRUE(StringRef(text).contains(",56.0 "));
  EXPECT_TRUE(StringRef(text).contains(",316.0 "));
}

TEST(Curve, PictureOfNothing) {
  std::string text;
  raw_string_ostream os(text);
  printCurvePicture(os, "t", {{"bp", 0, 2, {}}}, ScoreKind::Accuracy);
  EXPECT_EQ(StringRef(text).count("no values"), 2u);
}

class CurveFileTest : public TemporaryFolderTest {};

TEST_F(CurveFileTest, EndingChoosesTheForm) {
  for (StringRef name : {"c.svg", "c.csv"}) {
    ASSERT_FALSE(static_cast<bool>(
        writeCurves(pathOf(name), "t", makeHistories(), ScoreKind::Accuracy)));
    auto buffer = MemoryBuffer::getFile(pathOf(name));
    ASSERT_TRUE(static_cast<bool>(buffer));
    EXPECT_TRUE((*buffer)->getBuffer().starts_with(
        name.ends_with("svg") ? "<svg" : "rule,"));
  }
}

} // namespace
