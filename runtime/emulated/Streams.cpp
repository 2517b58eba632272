//===- Streams.cpp - what is ordered between streams ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Streams.h"
#include <algorithm>

using namespace aal::emulated;

static void join(Known &known, const Known &other) {
  for (auto [stream, number] : other) {
    uint64_t &mine = known[stream];
    mine = std::max(mine, number);
  }
}

static bool covers(const Known &known, uint64_t stream, uint64_t number) {
  auto it = known.find(stream);
  return it != known.end() && it->second >= number;
}

static bool overlap(uint64_t a, uint64_t aBytes, uint64_t b, uint64_t bBytes) {
  return a < b + bBytes && b < a + aBytes;
}

bool StreamOrder::isKnown(const Stream &to, uint64_t stream,
                          uint64_t number) const {
  return stream == to.id || covers(to.known, stream, number);
}

/// Runs the copies that `known` says are done, in the order of their calls.
void StreamOrder::settle(const Known &known) {
  for (StreamCopy &copy : copies)
    if (!copy.isDone && covers(known, copy.stream, copy.number)) {
      move(copy);
      copy.isDone = true;
    }
}

/// Everything is ordered against what the host has waited for.
void StreamOrder::forgetDone() {
  auto isDone = [&](const auto &work) {
    return covers(host, work.stream, work.number);
  };
  copies.erase(std::remove_if(copies.begin(), copies.end(), isDone),
               copies.end());
  launches.erase(std::remove_if(launches.begin(), launches.end(), isDone),
                 launches.end());
}

void StreamOrder::begin(Stream &stream) {
  join(stream.known, host);
  ++stream.issued;
}

void StreamOrder::record(Stream &stream, Event &event) const {
  event.recorded = true;
  event.time = std::chrono::steady_clock::now();
  event.known = stream.known;
  event.known[stream.id] = stream.issued;
}

void StreamOrder::wait(Stream &stream, const Event &event) {
  if (!event.recorded)
    return;
  join(stream.known, event.known);
  settle(stream.known);
}

void StreamOrder::synchronize(const Stream &stream) {
  join(host, stream.known);
  host[stream.id] = stream.issued;
  settle(host);
  forgetDone();
}

void StreamOrder::synchronize(const Event &event) {
  join(host, event.known);
  settle(host);
  forgetDone();
}

void StreamOrder::finish() {
  for (StreamCopy &copy : copies)
    if (!copy.isDone)
      move(copy);
  copies.clear();
  launches.clear();
  host.clear();
}

/// Whether a launch that `stream` does not wait for has touched one of `count`
/// bytes, by their cells.
bool StreamOrder::touchedUnordered(const Stream &stream, const int32_t *cells,
                                   uint64_t count) const {
  if (std::all_of(launches.begin(), launches.end(),
                  [&](const LaunchRecord &launch) {
                    return isKnown(stream, launch.stream, launch.number);
                  }))
    return false;
  int32_t last = 0;
  for (uint64_t i = 0; i < count; ++i) {
    int32_t clock = cells[i] >> kWhoBits;
    if (clock == last || clock == 0)
      continue;
    last = clock;
    auto launch = std::upper_bound(
        launches.begin(), launches.end(), clock,
        [](int32_t c, const LaunchRecord &record) { return c < record.end; });
    if (launch != launches.end() && clock >= launch->begin &&
        !isKnown(stream, launch->stream, launch->number))
      return true;
  }
  return false;
}

std::string StreamOrder::addCopy(Stream &stream, StreamCopy copy,
                                 const int32_t *writes, const int32_t *reads) {
  begin(stream);
  copy.stream = stream.id;
  copy.number = stream.issued;
  auto host = [](const StreamCopy &c) {
    return reinterpret_cast<uint64_t>(c.host);
  };
  for (const StreamCopy &other : copies) {
    if (isKnown(stream, other.stream, other.number))
      continue;
    // Two copies out may read the same bytes of the device.
    bool sharesDevice =
        !(copy.isOut && other.isOut) &&
        overlap(copy.device, copy.bytes, other.device, other.bytes);
    bool sharesHost = (copy.isOut || other.isOut) &&
                      overlap(host(copy), copy.bytes, host(other), other.bytes);
    if (sharesDevice || sharesHost)
      return "race: a copy touches what a copy on another stream does, and "
             "nothing orders the two";
  }
  if (touchedUnordered(stream, writes, copy.bytes))
    return std::string("race: a copy ") + (copy.isOut ? "out" : "in") +
           " touches what a kernel on another stream writes, and nothing "
           "orders "
           "the two";
  if (!copy.isOut && touchedUnordered(stream, reads, copy.bytes))
    return "race: a copy in touches what a kernel on another stream reads, and "
           "nothing orders the two";
  copies.push_back(copy);
  return "";
}

void StreamOrder::startWork(Stream &stream) {
  begin(stream);
  Known own = stream.known;
  own[stream.id] = stream.issued;
  settle(own);
}

std::string StreamOrder::startLaunch(Stream &stream,
                                     const std::vector<Range> &ranges,
                                     const std::vector<bool> &fresh) {
  startWork(stream);
  for (const StreamCopy &copy : copies) {
    if (isKnown(stream, copy.stream, copy.number))
      continue;
    for (size_t i = 0; i < ranges.size(); ++i) {
      if ((copy.isOut && !fresh[i]) ||
          !overlap(ranges[i].address, ranges[i].bytes, copy.device, copy.bytes))
        continue;
      return "race: a kernel " +
             std::string(copy.isOut ? "writes " : "may touch ") +
             ranges[i].name + ", which a copy " + (copy.isOut ? "out" : "in") +
             " on another stream " + (copy.isOut ? "reads" : "writes") +
             ", and does not wait for it";
    }
  }
  return "";
}

void StreamOrder::endLaunch(const Stream &stream, int32_t begin, int32_t end) {
  launches.push_back({begin, end, stream.id, stream.issued});
}
