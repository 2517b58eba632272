//===- PackProblem.cpp - buffers over sections of time --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "PackSearch.h"
#include <algorithm>
#include <numeric>
#include <tuple>

using namespace mlir::aal;

PackProblem::PackProblem(const std::vector<PackBuffer> &buffers)
    : size(buffers.size()), first(buffers.size()), last(buffers.size()),
      overlaps(buffers.size()) {
  // Ends before starts: a buffer may begin where another one stops.
  struct Event {
    int64_t time;
    bool isStart;
    int buffer;
  };
  std::vector<Event> events;
  int64_t divisor = 0;
  for (int i = 0; i < getNumBuffers(); ++i) {
    size[i] = buffers[i].size;
    divisor = std::gcd(divisor, size[i]);
    events.push_back({buffers[i].lower, true, i});
    events.push_back({buffers[i].upper, false, i});
  }
  unit = std::max<int64_t>(divisor, 1);
  std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
    return std::tie(a.time, a.isStart, a.buffer) <
           std::tie(b.time, b.isStart, b.buffer);
  });
  // A section ends where the first buffer after a start stops.
  std::vector<char> isLive(buffers.size());
  std::vector<int> live;
  int64_t liveBytes = 0;
  bool isGrowing = false;
  for (const Event &event : events) {
    if (event.isStart) {
      first[event.buffer] = getNumSections();
      live.push_back(event.buffer);
      isLive[event.buffer] = true;
      liveBytes += size[event.buffer];
      isGrowing = true;
      continue;
    }
    if (isGrowing) {
      inSection.push_back(live);
      maxLive = std::max(maxLive, liveBytes);
      isGrowing = false;
    }
    last[event.buffer] = getNumSections() - 1;
    liveBytes -= size[event.buffer];
    live.erase(std::find(live.begin(), live.end(), event.buffer));
  }
  for (int i = 0; i < getNumBuffers(); ++i)
    for (int j = i + 1; j < getNumBuffers(); ++j)
      if (overlap(i, j)) {
        overlaps[i].push_back(j);
        overlaps[j].push_back(i);
      }
}
