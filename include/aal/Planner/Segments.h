//===- Segments.h - parts of the forward pass -------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_PLANNER_SEGMENTS_H
#define AAL_PLANNER_SEGMENTS_H

#include "aal/Analysis/StepGraph.h"
#include "aal/Planner/PartSchedule.h"

namespace mlir::aal {

/// A part of the forward pass: a run of its ops.
struct Segment {
  SmallVector<Operation *> ops;
  /// What the parts behind it read of this part and those before it. Cheap
  /// values, that no product, loop or random draw went into, are left out: they
  /// can be made from arguments at any time.
  SmallVector<Value> crossing;
  /// What the part adds to what crosses, what the backward pass reads of it,
  /// and the floating-point operations of its ops.
  ChainPart size = {0, 0, 0};
};

/// Cuts the forward pass into at most `count` parts of about equal bytes of
/// results, at the places nearby where the fewest bytes cross: between the
/// blocks of a network. The graph may have saves. Linear in the step.
SmallVector<Segment> splitIntoSegments(const StepGraph &graph, unsigned count);

/// Numbers of parts, rising, that promise the lowest peaks where each part runs
/// again as a whole: what crosses the ends of all parts and the results of the
/// largest one, which are there at once, are least for the one in the middle.
/// Empty where the forward pass cannot be divided.
SmallVector<unsigned> findSegmentCounts(const StepGraph &graph);

/// Parts of the forward pass of which not all ends are held at once.
struct HeldSegments {
  unsigned count;   // of parts
  unsigned percent; // of what all ends and the largest part take
};

/// Such parts, with ever less held of each number of parts: as many as
/// findSegmentCounts() has in the middle, twice and four times as many, up to
/// 64. What runs again takes at most as long as three forward passes.
SmallVector<HeldSegments> findHeldSegments(const StepGraph &graph);

/// The sizes of `segments`, for a schedule of what runs again.
std::vector<ChainPart> getSizes(ArrayRef<Segment> segments);

} // namespace mlir::aal

#endif // AAL_PLANNER_SEGMENTS_H
