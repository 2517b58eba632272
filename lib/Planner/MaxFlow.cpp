//===- MaxFlow.cpp - maximum flow and minimum cut -------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Planner/MaxFlow.h"
#include <algorithm>

using namespace mlir::aal;

int MaxFlow::addNode() {
  head.push_back(-1);
  return getNumNodes() - 1;
}

void MaxFlow::addEdge(int from, int to, int64_t capacity) {
  capacity = std::min(capacity, kInfinite);
  edges.push_back({to, head[from], capacity});
  head[from] = static_cast<int>(edges.size()) - 1;
  edges.push_back({from, head[to], 0});
  head[to] = static_cast<int>(edges.size()) - 1;
}

/// Breadth-first distances over edges with capacity left; false where the sink
/// is out of reach.
bool MaxFlow::findLevels(int source, int sink) {
  level.assign(head.size(), -1);
  level[source] = 0;
  std::vector<int> queue = {source};
  for (size_t i = 0; i < queue.size(); ++i) {
    int node = queue[i];
    for (int e = head[node]; e >= 0; e = edges[e].next)
      if (edges[e].residual > 0 && level[edges[e].to] < 0) {
        level[edges[e].to] = level[node] + 1;
        queue.push_back(edges[e].to);
      }
  }
  return level[sink] >= 0;
}

/// Pushes flow along one path of growing levels; 0 where there is none. Walks
/// without recursion: paths are as long as the network is deep.
int64_t MaxFlow::augment(int source, int sink) {
  std::vector<int> path; // edges
  int node = source;
  while (node != sink) {
    int &e = current[node];
    while (e >= 0 &&
           !(edges[e].residual > 0 && level[edges[e].to] == level[node] + 1))
      e = edges[e].next;
    if (e >= 0) {
      path.push_back(e);
      node = edges[e].to;
      continue;
    }
    // A dead end: the edge that led here is of no use in this phase.
    if (path.empty())
      return 0;
    node = edges[path.back() ^ 1].to;
    current[node] = edges[current[node]].next;
    path.pop_back();
  }
  int64_t amount = kInfinite;
  for (int e : path)
    amount = std::min(amount, edges[e].residual);
  for (int e : path) {
    if (edges[e].residual < kInfinite)
      edges[e].residual -= amount;
    if (edges[e ^ 1].residual < kInfinite)
      edges[e ^ 1].residual += amount;
  }
  return amount;
}

int64_t MaxFlow::solve(int source, int sink) {
  int64_t flow = 0;
  while (findLevels(source, sink)) {
    current = head;
    while (int64_t amount = augment(source, sink)) {
      flow += amount;
      if (flow >= kInfinite)
        return kInfinite;
    }
  }
  return flow;
}

std::vector<bool> MaxFlow::getSinkSide(int sink) const {
  // Nodes from which capacity is left to the sink.
  std::vector<bool> isOnSide(head.size());
  isOnSide[sink] = true;
  std::vector<int> queue = {sink};
  for (size_t i = 0; i < queue.size(); ++i)
    for (int e = head[queue[i]]; e >= 0; e = edges[e].next) {
      int from = edges[e].to;
      if (edges[e ^ 1].residual > 0 && !isOnSide[from]) {
        isOnSide[from] = true;
        queue.push_back(from);
      }
    }
  return isOnSide;
}
