//===- MaxFlowTest.cpp ----------------------------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Planner/MaxFlow.h"
#include "gtest/gtest.h"
#include <algorithm>
#include <random>

using namespace mlir::aal;

namespace {
struct TestEdge {
  int from, to;
  int64_t capacity;
};

/// Capacity of the edges that leave the nodes in `source` (a bit set).
int64_t cutOf(const std::vector<TestEdge> &edges, unsigned source) {
  int64_t capacity = 0;
  for (const TestEdge &edge : edges)
    if ((source >> edge.from & 1) && !(source >> edge.to & 1))
      capacity += edge.capacity;
  return capacity;
}
} // namespace

TEST(MaxFlowTest, AgreesWithAllCuts) {
  std::mt19937 random(1);
  for (int round = 0; round < 500; ++round) {
    int nodes = 2 + static_cast<int>(random() % 8);
    std::vector<TestEdge> edges;
    for (int i = 0, e = static_cast<int>(random() % (nodes * 4)); i < e; ++i)
      edges.push_back({static_cast<int>(random() % nodes),
                       static_cast<int>(random() % nodes),
                       static_cast<int64_t>(random() % 20)});
    MaxFlow flow;
    for (int i = 0; i < nodes; ++i)
      flow.addNode();
    for (const TestEdge &edge : edges)
      flow.addEdge(edge.from, edge.to, edge.capacity);
    // Node 0 is the source, node 1 the sink.
    int64_t best = INT64_MAX;
    int fewest = nodes;
    for (unsigned set = 0; set < 1u << nodes; ++set) {
      if (!(set & 1) || (set & 2))
        continue;
      int64_t cut = cutOf(edges, set);
      int sinkSide = nodes - static_cast<int>(__builtin_popcount(set));
      if (cut < best || (cut == best && sinkSide < fewest)) {
        fewest = sinkSide;
        best = cut;
      }
    }
    ASSERT_EQ(flow.solve(0, 1), best) << round;
    std::vector<bool> side = flow.getSinkSide(1);
    unsigned source = 0;
    for (int i = 0; i < nodes; ++i)
      source |= side[i] ? 0u : 1u << i;
    EXPECT_EQ(cutOf(edges, source), best) << round;
    EXPECT_EQ(std::count(side.begin(), side.end(), true), fewest) << round;
  }
}

TEST(MaxFlowTest, NeverCutsInfiniteEdges) {
  MaxFlow flow;
  int source = flow.addNode(), a = flow.addNode(), b = flow.addNode(),
      sink = flow.addNode();
  flow.addEdge(source, a, MaxFlow::kInfinite);
  flow.addEdge(a, b, 7);
  flow.addEdge(b, sink, MaxFlow::kInfinite);
  EXPECT_EQ(flow.solve(source, sink), 7);
  EXPECT_EQ(flow.getSinkSide(sink),
            std::vector<bool>({false, false, true, true}));
}

TEST(MaxFlowTest, SaysThatEveryCutIsInfinite) {
  MaxFlow flow;
  int source = flow.addNode(), a = flow.addNode(), sink = flow.addNode();
  flow.addEdge(source, a, MaxFlow::kInfinite);
  flow.addEdge(a, sink, MaxFlow::kInfinite);
  EXPECT_EQ(flow.solve(source, sink), MaxFlow::kInfinite);
}

TEST(MaxFlowTest, TakesLongChains) {
  MaxFlow flow;
  int source = flow.addNode(), last = source;
  constexpr int kLength = 100000;
  for (int i = 0; i < kLength; ++i) {
    int next = flow.addNode();
    flow.addEdge(last, next, i == kLength / 2 ? 3 : 5);
    last = next;
  }
  EXPECT_EQ(flow.solve(source, last), 3);
}
