//===- FakeCalls.h - calls of a library that fail on demand -----*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef UNITTESTS_RUNTIME_FAKECALLS_H
#define UNITTESTS_RUNTIME_FAKECALLS_H

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

/// The calls of a fake library: how many there were of each function, which one
/// is to fail, and the first misuse.
class FakeCalls {
public:
  /// Takes FUNCTION:CALL:CODE from the environment, where it has `variable`.
  explicit FakeCalls(const char *variable) {
    const char *text = std::getenv(variable);
    if (!text)
      return;
    std::string spec = text;
    size_t first = spec.find(':'), second = spec.rfind(':');
    fail(spec.substr(0, first), std::atoll(spec.c_str() + first + 1),
         std::atoi(spec.c_str() + second + 1));
  }

  void reset() {
    counts.clear();
    misuse.clear();
    fail("", -1, 0);
    hasFailed = false;
  }
  /// Lets call number `call`, from 0, of `function` fail with `code`.
  void fail(std::string function, int64_t call, int code) {
    failFunction = std::move(function);
    failCall = call;
    failCode = code;
  }
  /// Counts a call. Returns the code that it is to fail with, or 0.
  int enter(const char *function) {
    if (counts[function]++ != failCall || failFunction != function)
      return 0;
    hasFailed = true;
    return failCode;
  }
  void misused(const std::string &what) {
    if (misuse.empty())
      misuse = what;
  }

  int64_t getCount(const char *function) { return counts[function]; }
  bool hasFailure() const { return hasFailed; }
  /// The first misuse, or null.
  const char *getMisuse() const {
    return misuse.empty() ? nullptr : misuse.c_str();
  }
  /// Says on stderr what is alive in `library`, if the environment asks for it.
  void report(const char *library, size_t alive) const {
    if (std::getenv("AAL_FAKE_REPORT"))
      std::fprintf(stderr, "%s: %zu objects alive%s%s\n", library, alive,
                   misuse.empty() ? "" : ", misuse: ", misuse.c_str());
  }

private:
  std::map<std::string, int64_t> counts;
  std::string failFunction, misuse;
  int64_t failCall = -1;
  int failCode = 0;
  bool hasFailed = false;
};

#endif // UNITTESTS_RUNTIME_FAKECALLS_H
