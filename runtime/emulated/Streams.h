//===- Streams.h - what is ordered between streams --------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Kernels run when they are launched. Copies on a stream run as late as a
// device may run them: when something waits for them. What touches the memory
// of a copy and is not ordered against it is a fault.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_EMULATED_STREAMS_H
#define AAL_EMULATED_STREAMS_H

#include "State.h"
#include <chrono>
#include <functional>
#include <map>

namespace aal::emulated {

/// By the number of a stream: up to which operation of it all is done.
using Known = std::map<uint64_t, uint64_t>;

struct Stream {
  uint64_t id = 0;
  uint64_t issued = 0; // operations so far
  Known known;         // to be done before the next one
};

struct Event {
  bool recorded = false;
  std::chrono::steady_clock::time_point time;
  Known known; // done when the event is reached
};

/// A copy between the device and the host on a stream.
struct StreamCopy {
  bool isOut;
  uint64_t device;
  void *host;
  uint64_t bytes;
  uint64_t stream = 0, number = 0;
  bool isDone = false;
};

/// The order of the operations of all streams.
class StreamOrder {
public:
  /// Moves the bytes of a copy. Set once.
  std::function<void(const StreamCopy &)> move;

  void record(Stream &stream, Event &event) const;
  void wait(Stream &stream, const Event &event);
  void synchronize(const Stream &stream);
  void synchronize(const Event &event);
  /// Ends all work.
  void finish();

  /// Starts other work on the device, which is done when the call returns.
  void startWork(Stream &stream);

  /// Adds a copy. Returns what is wrong with it, or nothing. `cells` are those
  /// of its device memory, which say what launches have touched it.
  std::string addCopy(Stream &stream, StreamCopy copy, const int32_t *writes,
                      const int32_t *reads);
  /// Starts a launch. Returns what is wrong with the ranges that it may touch;
  /// those in `fresh` it writes.
  std::string startLaunch(Stream &stream, const std::vector<Range> &ranges,
                          const std::vector<bool> &fresh);
  /// Ends it: its accesses have clocks from `begin` to below `end`.
  void endLaunch(const Stream &stream, int32_t begin, int32_t end);
  /// Forgets the clocks of launches.
  void resetClocks() { launches.clear(); }

private:
  struct LaunchRecord {
    int32_t begin, end; // clocks
    uint64_t stream, number;
  };

  void begin(Stream &stream);
  void settle(const Known &known);
  void forgetDone();
  bool isKnown(const Stream &to, uint64_t stream, uint64_t number) const;
  bool touchedUnordered(const Stream &stream, const int32_t *cells,
                        uint64_t count) const;

  Known host; // what the host has waited for
  std::vector<StreamCopy> copies;
  std::vector<LaunchRecord> launches; // by clock
};

} // namespace aal::emulated

#endif // AAL_EMULATED_STREAMS_H
