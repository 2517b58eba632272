//===- Charts.cpp - parts of pictures of a report -------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Charts.h"
#include "aal/Support/TickStep.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::aal;

Scale::Scale(double high, int maxTicks, double begin, double length)
    : high(std::max(high, 1.0)), begin(begin), length(length) {
  step = chooseTickStep(this->high, maxTicks);
}

void aal::beginChart(llvm::raw_ostream &os, StringRef id, double height,
                     StringRef label) {
  os << "<svg id=\"" << id << "\" role=\"img\" aria-label=\""
     << escapeHTML(label) << "\" "
     << llvm::format("viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" "
                     "height=\"%.0f\">\n",
                     kChartWidth, height, kChartWidth, height);
}

void aal::endChart(llvm::raw_ostream &os) { os << "</svg>\n"; }

void aal::printText(llvm::raw_ostream &os, double x, double y, StringRef anchor,
                    StringRef text, StringRef style) {
  os << llvm::format("<text x=\"%.1f\" y=\"%.1f\"", x, y);
  if (anchor != "start")
    os << " text-anchor=\"" << anchor << "\"";
  if (!style.empty())
    os << " class=\"" << style << "\"";
  os << ">" << escapeHTML(text) << "</text>\n";
}

void aal::printByteAxis(llvm::raw_ostream &os, const Box &box,
                        const Scale &scale) {
  os << "<g class=\"axis\">\n";
  for (double value = 0; value <= scale.getHigh(); value += scale.getStep()) {
    double y = scale(value);
    os << llvm::format("<path d=\"M%.1f %.1fH%.1f\"/>\n", box.left, y,
                       box.right());
    printText(os, box.left - 6, y + 4, "end",
              value == 0 ? "0" : formatBytes(std::llround(value)));
  }
  os << "</g>\n";
}

void aal::printStepAxis(llvm::raw_ostream &os, const Box &box,
                        const ArenaReport &arena) {
  auto count = static_cast<double>(arena.steps.size());
  Scale x(count, 10, box.left, box.width);
  double width = box.width / std::max(count, 1.0);
  os << "<g class=\"axis\">\n";
  for (size_t begin = 0; begin < arena.steps.size();) {
    bool isBackward = arena.steps[begin].isBackward;
    size_t end = begin;
    while (end < arena.steps.size() &&
           arena.steps[end].isBackward == isBackward)
      ++end;
    double pixels = static_cast<double>(end - begin) * width;
    double left = x(static_cast<double>(begin));
    os << llvm::format("<rect x=\"%.2f\" y=\"%.1f\" width=\"%.2f\" "
                       "height=\"16\" class=\"%s\"/>\n",
                       left, box.bottom() + 3, pixels,
                       isBackward ? "bwd" : "fwd");
    if (pixels > 90)
      printText(os, left + pixels / 2, box.bottom() + 15, "middle",
                isBackward ? "backward pass" : "forward pass",
                isBackward ? "onbwd" : "onfwd");
    begin = end;
  }
  for (double value = 0; value <= count; value += std::max(1.0, x.getStep()))
    printText(os, x(value), box.bottom() + 34, "middle",
              std::to_string(std::llround(value)));
  os << "</g>\n";
}

std::string aal::elideStart(StringRef text, size_t length) {
  if (text.size() <= length)
    return text.str();
  // Not in the middle of a character.
  size_t begin = text.size() - length;
  while (begin < text.size() && (text[begin] & 0xc0) == 0x80)
    ++begin;
  return "\xe2\x80\xa6" + text.drop_front(begin).str();
}
