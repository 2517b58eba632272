//===- Segments.h - parts of the forward pass -------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_PLANNER_SEGMENTS_H
#define AAL_PLANNER_SEGMENTS_H

#include "aal/Analysis/StepGraph.h"

namespace mlir::aal {

/// A part of the forward pass: a run of its ops.
struct Segment {
  SmallVector<Operation *> ops;
  /// What the parts behind it read of this part and those before it. Cheap
  /// values, that no product, loop or random draw went into, are left out: they
  /// can be made from arguments at any time.
  SmallVector<Value> crossing;
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

} // namespace mlir::aal

#endif // AAL_PLANNER_SEGMENTS_H
