//===- MaxFlow.h - maximum flow and minimum cut -----------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_PLANNER_MAXFLOW_H
#define AAL_PLANNER_MAXFLOW_H

#include <cstdint>
#include <vector>

namespace mlir::aal {

/// A directed graph with capacities, and the minimum cut between two nodes
/// (Dinic's algorithm: shortest augmenting paths, phase by phase).
class MaxFlow {
public:
  /// A capacity that no cut includes. The sum of all finite capacities must be
  /// below it.
  static constexpr int64_t kInfinite = INT64_C(1) << 60;

  /// Returns the number of a new node.
  int addNode();
  int getNumNodes() const { return static_cast<int>(head.size()); }

  /// Adds an edge of `capacity` >= 0.
  void addEdge(int from, int to, int64_t capacity);

  /// Computes the maximum flow, which is the capacity of a minimum cut. At
  /// least kInfinite where every cut has an edge without limit. To be called
  /// once.
  int64_t solve(int source, int sink);

  /// After solve(): true for the nodes on the sink's side of the minimum cut
  /// that has the fewest nodes there.
  std::vector<bool> getSinkSide(int sink) const;

private:
  struct Edge {
    int to;
    int next; // of the same node, -1 for none
    int64_t residual;
  };

  bool findLevels(int source, int sink);
  int64_t augment(int source, int sink);

  std::vector<Edge> edges; // edge i and i ^ 1 are opposite
  std::vector<int> head;   // first edge of each node
  std::vector<int> level, current;
};

} // namespace mlir::aal

#endif // AAL_PLANNER_MAXFLOW_H
