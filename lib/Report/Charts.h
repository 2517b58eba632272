//===- Charts.h - pictures of a report --------------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// SVG in CSS pixels, kChartWidth wide. Colours come from the classes of the
// page's style: r0 to r3 for the roles of buffers.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_REPORT_CHARTS_H
#define AAL_LIB_REPORT_CHARTS_H

#include "Format.h"

namespace mlir::aal {

inline constexpr double kChartWidth = 1180;

/// The live bytes of each step by role, forward and backward pass, and what is
/// live at the peak.
void printTimeline(llvm::raw_ostream &os, const StepReport &report);

/// Where each buffer lies in the arena, and when.
void printLayout(llvm::raw_ostream &os, const ArenaReport &arena);

/// Peak and saved bytes of plans over what they compute again, and saved bytes
/// of minimum cuts over the bytes that recomputation moves.
void printCurves(llvm::raw_ostream &os, const StepReport &report);

//===----------------------------------------------------------------------===//
// Parts of charts
//===----------------------------------------------------------------------===//

/// A rectangle of the picture.
struct Box {
  double left, top, width, height;
  double right() const { return left + width; }
  double bottom() const { return top + height; }
};

/// Maps values from 0 on to pixels, with ticks at round numbers.
class Scale {
public:
  /// From 0 to at least `high`, in at most `maxTicks` steps. Pixels start at
  /// `begin`; `length` may be negative.
  Scale(double high, int maxTicks, double begin, double length);

  double operator()(double value) const {
    return begin + value / high * length;
  }
  double getHigh() const { return high; }
  double getStep() const { return step; }

private:
  double high, step, begin, length;
};

/// The start of a picture, with a text for who cannot see it.
void beginChart(llvm::raw_ostream &os, StringRef id, double height,
                StringRef label);
void endChart(llvm::raw_ostream &os);

/// Prints `text` with its `anchor` (start, middle or end) at x.
void printText(llvm::raw_ostream &os, double x, double y, StringRef anchor,
               StringRef text, StringRef style = "");

/// Lines and labels of an axis of bytes to the left of `box`.
void printByteAxis(llvm::raw_ostream &os, const Box &box, const Scale &scale);
/// Numbers of steps below `box`, and a strip that says which of them belong to
/// the forward and the backward pass.
void printStepAxis(llvm::raw_ostream &os, const Box &box,
                   const ArenaReport &arena);

/// The last `length` characters of `text`, behind an ellipsis where it has
/// more: the ends of names tell them apart.
std::string elideStart(StringRef text, size_t length);

} // namespace mlir::aal

#endif // AAL_LIB_REPORT_CHARTS_H
